//! Combinations that chance alone seldom brings about.

use redress::case::{
    Agreement, Assessment, Channel, Destination, EvidenceKind, Facts, Ground, HandoverPlace, Leg, LineKind, Nature,
    Party, ProofStep, RefusalReason, Shipment, Signer, Subject, Topic,
};

use super::{Maker, proof};

/// Now and then bends a case towards one of them.
pub(super) fn colour(maker: &mut Maker<'_>, facts: &mut Facts) {
    match maker.tape.below(24) {
        12..=14 => unfit_for_refusal(maker, facts),
        15 => former_address(maker, facts),
        16..=17 => cannot_be_returned(maker, facts),
        18..=19 => fully_proved(maker, facts),
        20 => collect_back(facts),
        21 => ground_changed_late(facts),
        22..=23 => quietly_returned(maker, facts),
        _ => {}
    }
}

fn found(maker: &Maker<'_>, facts: &mut Facts, finding: &str, value: &str) {
    facts.assessments.push(Assessment::new(finding, value, maker.at(24 * 22)));
}

fn on_leg(facts: &mut Facts, leg: Leg) -> impl Iterator<Item = &mut Shipment> {
    facts.shipments.iter_mut().filter(move |way| way.leg == leg)
}

/// Nothing that the parties agreed, and no breach of dispatch, stands in the way.
fn calm(facts: &mut Facts) {
    facts.agreements.clear();
    facts.order.dispatch_promise = None;
    for request in &mut facts.requests {
        request.history.clear();
    }
    on_leg(facts, Leg::Outbound).for_each(|way| {
        way.destination = Destination::OrderAddress;
        way.collect = false;
    });
    facts.order.lines.iter_mut().for_each(|line| line.promised_carrier = None);
}

fn unfit_for_refusal(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    for line in &mut facts.order.lines {
        line.nature = Nature::Perishable;
        line.no_reason_days = None;
    }
    on_leg(facts, Leg::Outbound).filter_map(|way| way.refusal.as_mut()).for_each(|refusal| {
        refusal.reason = RefusalReason::NoReason;
    });
    let value = maker.one_of(&["yes", "no"]);
    found(maker, facts, "fit_to_redeliver", value);
}

fn former_address(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let mut agreed = Agreement::new("moved", Topic::AddressChange, Party::Buyer, maker.at(1), Channel::PlatformChat);
    agreed.accepted_at = Some(maker.at(2));
    facts.agreements.push(agreed);
    on_leg(facts, Leg::Outbound).for_each(|way| {
        way.destination = Destination::FormerAddress;
        if let Some(signature) = &mut way.signature {
            signature.by = Signer::LeftBehind;
            signature.place = HandoverPlace::InstructedPlace;
        }
    });
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NotReceived);
    found(maker, facts, "data_unlinked", "yes");
}

fn cannot_be_returned(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::Quality);
    found(maker, facts, "unreturnable", "yes");
    found(maker, facts, "purpose_defeated", "yes");
    found(maker, facts, "visibility", "latent");
    prove(
        maker,
        facts,
        &[
            (ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

fn fully_proved(maker: &mut Maker<'_>, facts: &mut Facts) {
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

fn prove(maker: &mut Maker<'_>, facts: &mut Facts, steps: &[(ProofStep, Party, EvidenceKind)]) {
    let abouts: Vec<Subject> = facts.requests.iter().map(|request| Subject::Request(request.id.clone())).collect();
    for about in &abouts {
        for (step, on, kind) in steps {
            proof::prove(maker, facts, about, *step, *on, &[*kind]);
        }
    }
}

fn collect_back(facts: &mut Facts) {
    calm(facts);
    on_leg(facts, Leg::Return).for_each(|way| way.collect = true);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NoReason);
}

/// Something else at first, no reason once the period is over.
fn ground_changed_late(facts: &mut Facts) {
    use redress::case::{Relief, RequestAct, RequestEvent, Revision};
    calm(facts);
    let late = facts.order.paid_at.plus_hours(24 * 35);
    let wish = Revision::new(Ground::NoReason, Relief::ReturnAndRefund);
    for request in &mut facts.requests {
        request.history = vec![RequestEvent::new(late, Party::Buyer, RequestAct::Revised(wish.clone()))];
    }
}

/// Returned without reason, and the seller finds something at the door.
fn quietly_returned(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    for line in &mut facts.order.lines {
        line.traces.clear();
        line.nature = Nature::Ordinary;
        if line.kind != LineKind::Gift {
            line.kind = LineKind::Goods;
        }
    }
    let signed = on_leg(facts, Leg::Outbound).filter_map(|way| way.signature.as_ref()).map(|it| it.at).max();
    for request in &mut facts.requests {
        request.ground = Ground::NoReason;
        request.at = signed.map_or(request.at, |signed| signed.plus_hours(24));
    }
    if maker.chance(50) {
        facts.assessments.clear();
    }
}
