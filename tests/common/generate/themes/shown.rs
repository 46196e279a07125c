//! What is proved, by whom, and in which order.

use redress::case::{EvidenceKind, Facts, Ground, Leg, Mishap, Party, ProofStep, Relief, Request, Signer, Subject};

use super::super::{Maker, proof};
use super::{calm, found, on_leg};

pub(super) fn fully_proved(maker: &mut Maker<'_>, facts: &mut Facts) {
    let ground = maker.one_of(&[Ground::Quality, Ground::Misdescription, Ground::Counterfeit, Ground::Misdescription]);
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    let seen = maker.one_of(&["apparent", "latent"]);
    found(maker, facts, "visibility", seen);
    if maker.chance(40) {
        found(maker, facts, "unusable", "yes");
    }
    let living = maker.one_of(&["no", "yes"]);
    found(maker, facts, "living_consumption", living);
    prove(
        maker,
        facts,
        &[
            (ProofStep::PrimaFacie, Party::Buyer, EvidenceKind::Photo),
            (ProofStep::Explanation, Party::Seller, EvidenceKind::Explanation),
            (ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

pub(in super::super) fn prove(maker: &mut Maker<'_>, facts: &mut Facts, steps: &[(ProofStep, Party, EvidenceKind)]) {
    let abouts: Vec<Subject> = facts.requests.iter().map(|request| Subject::Request(request.id.clone())).collect();
    for about in &abouts {
        for (step, on, kind) in steps {
            proof::prove(maker, facts, about, *step, *on, &[*kind]);
        }
    }
}

/// Everything was brought, and it shows nothing either way; and sometimes it is on record who paid for an inspection.
pub(in super::super) fn responsibility_open(maker: &mut Maker<'_>, facts: &mut Facts) {
    for inspection in &mut facts.inspections {
        if maker.chance(40) {
            inspection.paid_by = Some(maker.party());
        }
    }
    if !maker.chance(4) || facts.shipments.iter().any(|way| way.mishap != Mishap::Nothing) {
        return;
    }
    calm(facts);
    facts.shipments.retain(|way| way.leg == Leg::Outbound);
    facts
        .shipments
        .iter_mut()
        .filter_map(|way| way.signature.as_mut())
        .for_each(|signed| signed.by = Signer::Recipient);
    (facts.evidence, facts.demands, facts.inspections) = (Vec::new(), Vec::new(), Vec::new());
    facts.assessments.clear();
    let mut request = Request::new("r1", maker.at(24 * 15), Relief::ReturnAndRefund, Ground::ArrivedDamaged);
    request.lines = vec!["l0".into()];
    facts.requests = vec![request];
    let usage = maker.one_of(&["unknown", "unknown", "for_buyer", "for_seller"]);
    found(maker, facts, "trade_usage", usage);
    found(maker, facts, "state_at_signing", "inconclusive");
}

/// The platform's data say what the buyer need not prove.
pub(super) fn shown_by_data(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::Counterfeit, Ground::Quality, Ground::Misdescription]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    found(maker, facts, "platform_data", "yes");
    prove(maker, facts, &[(ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers)]);
}

/// The burden lies otherwise than usual, and what is asked for then is brought or not.
/// A durable good whose seller, at times, does not disprove in time what the buyer shows.
pub(in super::super) fn of_durable_goods(maker: &mut Maker<'_>, facts: &mut Facts) {
    if !maker.chance(2) {
        return;
    }
    calm(facts);
    facts.evidence.clear();
    facts.demands.clear();
    facts.assessments.clear();
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::Quality);
    facts.order.lines.iter_mut().for_each(|line| line.durable = true);
    for (finding, value) in [("visibility", "apparent"), ("prima_facie", "valid")] {
        found(maker, facts, finding, value);
    }
    let disproof = maker.one_of(&["none", "none", "valid"]);
    found(maker, facts, "disproof", disproof);
}

pub(super) fn proved_out_of_turn(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::Quality, Ground::Quality, Ground::Misdescription, Ground::ArrivedDamaged]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    let durable = maker.chance(60);
    facts.order.lines.iter_mut().for_each(|line| line.durable = durable);
    facts.evidence.clear();
    facts.demands.clear();
    let seen = maker.one_of(&["apparent", "latent"]);
    found(maker, facts, "visibility", seen);
    let on = maker.one_of(&["none", "seller", "buyer"]);
    found(maker, facts, "allotted", on);
    if maker.chance(20) {
        found(maker, facts, "records_withheld", "yes");
    }
    prove(
        maker,
        facts,
        &[
            (ProofStep::PrimaFacie, Party::Buyer, EvidenceKind::Photo),
            (ProofStep::Disproof, Party::Seller, EvidenceKind::TestReport),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

/// The carrier shows the parcel as delivered, and the platform has the buyer prove that it did not come.
pub(super) fn non_receipt_on_buyer(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NotReceived);
    on_leg(facts, Leg::Outbound).filter_map(|way| way.signature.as_mut()).for_each(|signature| {
        signature.by = Signer::Unknown;
    });
    found(maker, facts, "allotted", "buyer");
    prove(maker, facts, &[(ProofStep::Receipt, Party::Buyer, EvidenceKind::CarrierStamp)]);
}
