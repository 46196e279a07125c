//! Goods that go back, and what becomes of them on the way.

use redress::case::{
    Agreement, Channel, Confirmation, EvidenceKind, Facts, Ground, Leg, LineKind, Mishap, Nature, Party, ProofStep,
    Relief, ReturnAddress, Shipment, Signature, Signer, Topic, Tracking, TrackingEvent,
};

use super::super::{Maker, journeys};
use super::shown::prove;
use super::{calm, found, on_leg};

pub(super) fn cannot_be_returned(maker: &mut Maker<'_>, facts: &mut Facts) {
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

pub(super) fn collect_back(facts: &mut Facts) {
    calm(facts);
    on_leg(facts, Leg::Return).for_each(|way| way.collect = true);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NoReason);
}

/// Returned without reason, and the seller finds something at the door.
pub(super) fn quietly_returned(maker: &mut Maker<'_>, facts: &mut Facts) {
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

/// What was handed over goes back, something happens to it, and the seller has it or not.
pub(super) fn return_with(maker: &mut Maker<'_>, facts: &mut Facts, mishap: Mishap) {
    let outbound = facts.shipments.iter().find(|way| way.leg == Leg::Outbound && journeys::handed_over(way));
    let lines = outbound.map(|way| way.lines.clone());
    if let Some(lines) = lines.filter(|_| facts.shipments.iter().all(|way| way.leg != Leg::Return)) {
        let mut way = Shipment::new("spoilt", Leg::Return);
        way.lines = lines;
        way.events = vec![TrackingEvent::new(maker.at(24 * 16), Tracking::PickedUp)];
        if maker.chance(60) {
            way.events.push(TrackingEvent::new(maker.at(24 * 18), Tracking::Delivered));
            way.signature = Some(Signature::new(maker.at(24 * 18), Signer::Recipient));
        }
        facts.shipments.push(way);
    }
    on_leg(facts, Leg::Return).filter(|way| way.mishap != Mishap::Loss).for_each(|way| {
        way.mishap = mishap;
        way.return_address = ReturnAddress::SystemDefault;
        way.collect = false;
    });
    facts.order.confirmation = Confirmation::NotConfirmed;
    for line in &mut facts.order.lines {
        line.traces.clear();
    }
    for request in &mut facts.requests {
        request.relief = Relief::ReturnAndRefund;
    }
}

/// What was wrong is proved, and something happens to it on its way back.
pub(super) fn spoilt_on_the_way_back(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::Quality, Ground::Misdescription, Ground::Misdescription, Ground::Counterfeit]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    let mishap = maker.one_of(&[Mishap::Damage, Mishap::Destruction]);
    return_with(maker, facts, mishap);
    for finding in ["purpose_defeated", "unusable"] {
        let value = maker.one_of(&["no", "yes"]);
        found(maker, facts, finding, value);
    }
    found(maker, facts, "visibility", "latent");
    found(maker, facts, "living_consumption", "no");
    prove(
        maker,
        facts,
        &[
            (ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

/// The parties agree on a return once the platform has stepped in, and say nothing about its freight.
pub(super) fn return_agreed_late(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.platform_stepped_in_at = Some(maker.at(24 * 20));
    let mut agreed = Agreement::new("late", Topic::Return, Party::Seller, maker.at(24 * 22), Channel::PlatformChat);
    agreed.accepted_at = Some(maker.at(24 * 22 + 5));
    facts.agreements.push(agreed);
}

/// A flaw is proved, and the goods are hard to send back.
pub(super) fn hard_to_send_back(maker: &mut Maker<'_>, facts: &mut Facts) {
    cannot_be_returned(maker, facts);
    facts.assessments.retain(|found| found.finding != "unreturnable" && found.finding != "purpose_defeated");
    facts.shipments.retain(|way| way.leg == Leg::Outbound);
    found(maker, facts, "purpose_defeated", "no");
    found(maker, facts, "hard_to_return", "yes");
    let (finding, value) = maker.one_of(&[
        ("assistance_withheld", "yes"),
        ("cooperation_withheld", "yes"),
        ("unreturnable", "yes"),
        ("unreturnable", "by_the_buyer"),
        ("hard_to_return", "yes"),
    ]);
    found(maker, facts, finding, value);
}
