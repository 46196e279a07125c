//! What is sent in for repair or exchanged, by agreement, under a guarantee, or without a reason.

use redress::case::{
    Agreement, Assessment, Channel, EvidenceKind, Facts, Ground, Leg, LineKind, Mishap, Nature, Party, ProofStep,
    RefusalReason, Relief, Request, RequestAct, RequestEvent, ReturnAddress, Shipment, Signature, Signer, Subject,
    Topic, Tracking, TrackingEvent, Warranty,
};

use super::{Maker, journeys, proof};

/// Adds ways to repair and from it to a case whose goods came.
pub(super) fn serve(maker: &mut Maker<'_>, facts: &mut Facts) {
    if maker.chance(15) {
        repair(maker, facts);
    }
    if maker.chance(10) {
        agreed(maker, facts);
    }
    if maker.chance(12) {
        guaranteed(maker, facts);
    }
    if maker.chance(8) {
        exchanged_without_reason(maker, facts);
    }
    if maker.chance(15) {
        out_of_order(maker, facts);
    }
    if maker.chance(7) {
        out_of_goodwill(maker, facts);
    }
    for (finding, value, percent) in
        [("interception_neglected", "yes", 20), ("return_conditions", "unmet", 15), ("lapse_by_seller", "yes", 10)]
    {
        if maker.chance(percent) {
            facts.assessments.push(Assessment::new(finding, value, maker.at(24 * 22)));
        }
    }
}

/// The seller agrees to a return that nothing else gives: of goods made to order that came at last, or that are not wanted.
fn out_of_goodwill(maker: &mut Maker<'_>, facts: &mut Facts) {
    facts.agreements.clear();
    facts.evidence.clear();
    facts.demands.clear();
    for line in facts.order.lines.iter_mut().filter(|line| line.kind == LineKind::Goods) {
        line.nature = Nature::CustomMade;
        line.no_reason_days = None;
    }
    let came_at_last = facts.shipments.iter().any(|way| way.leg == Leg::Redelivery && journeys::handed_over(way));
    for request in &mut facts.requests {
        request.ground = if came_at_last { Ground::ArrivedDamaged } else { Ground::NoReason };
        request.relief = Relief::ReturnAndRefund;
        request.history = vec![RequestEvent::new(request.at.plus_hours(10), Party::Seller, RequestAct::Agreed)];
    }
    let outbound = facts.shipments.iter_mut().filter(|way| way.leg == Leg::Outbound);
    outbound.filter_map(|way| way.refusal.as_mut()).for_each(|refusal| refusal.reason = RefusalReason::NoReason);
    facts.assessments.push(Assessment::new("return_conditions", "unmet", maker.at(24 * 22)));
}

/// The seller is late with an address, or the buyer sends the goods back against the rules, or both; what is refused for that
/// may go to the buyer again.
fn out_of_order(maker: &mut Maker<'_>, facts: &mut Facts) {
    let since = maker.one_of(&[24 * 6, 24 * 12, 24 * 30]);
    let given = maker.one_of(&[None, Some(since + 10), Some(since + 24 * 9)]);
    if maker.chance(70) {
        for line in &mut facts.order.lines {
            line.address_overdue_since = Some(maker.at(since));
            line.address_given_at = given.map(|hour| maker.at(hour));
        }
    }
    let against = maker.chance(70);
    let Some(way) = facts.shipments.iter_mut().find(|way| way.leg == Leg::Return) else { return };
    if against {
        way.return_address = ReturnAddress::Unauthorised;
    }
    let Some(refusal) = way.refusal.as_mut() else { return };
    refusal.reason = RefusalReason::ReturnBreach;
    let (lines, at) = (way.lines.clone(), refusal.at);
    if facts.shipments.iter().all(|way| way.leg != Leg::Redelivery) {
        let mut again = Shipment::new("again", Leg::Redelivery);
        again.lines = lines;
        again.events = vec![TrackingEvent::new(at.plus_hours(5).min(maker.at(24 * 39)), Tracking::PickedUp)];
        facts.shipments.push(again);
    }
}

/// The parties agree on an exchange or a repair, by the form or in the chat, early or late.
fn agreed(maker: &mut Maker<'_>, facts: &mut Facts) {
    let exchange = maker.chance(50);
    if maker.chance(50) {
        for request in &mut facts.requests {
            request.relief = if exchange { Relief::Exchange } else { Relief::Repair };
            request.history = vec![RequestEvent::new(request.at.plus_hours(10), Party::Seller, RequestAct::Agreed)];
        }
        return;
    }
    let topic = if exchange { Topic::Exchange } else { Topic::Repair };
    let channel = maker.one_of(&[Channel::PlatformChat, Channel::PlatformChat, Channel::Phone]);
    let hour = 24 * u32::try_from(8 + maker.tape.below(16)).expect("a small number");
    let mut made = Agreement::new("service", topic, Party::Buyer, maker.at(hour), channel);
    made.accepted_at = Some(maker.at(hour + 1));
    made.denied_by = (channel == Channel::Phone).then_some(Party::Seller);
    made.freight = maker.one_of(&[None, None, Some(Party::Buyer), Some(Party::Seller)]);
    facts.agreements.push(made);
    if exchange && maker.chance(50) {
        replacement(maker, facts);
    }
}

fn replacement(maker: &mut Maker<'_>, facts: &mut Facts) {
    let came = |way: &&Shipment| way.leg == Leg::Outbound && journeys::handed_over(way);
    let Some(lines) = facts.shipments.iter().find(came).map(|way| way.lines.clone()) else { return };
    if facts.shipments.iter().all(|way| way.leg != Leg::Replacement) {
        let mut way = Shipment::new("instead", Leg::Replacement);
        way.lines = lines;
        way.events = vec![TrackingEvent::new(maker.at(24 * 26), Tracking::PickedUp)];
        facts.shipments.push(way);
    }
}

/// A rule on the goods grants return, exchange or repair for a time.
fn guaranteed(maker: &mut Maker<'_>, facts: &mut Facts) {
    let mut warranty = Warranty::new();
    warranty.return_days = maker.chance(30).then_some(7);
    warranty.exchange_days = maker.one_of(&[None, Some(2), Some(15)]);
    warranty.repair_days = maker.one_of(&[None, Some(365), Some(3)]);
    if maker.chance(30) {
        warranty.exchange_after_repairs = Some(2);
        warranty.repairs_in_vain = maker.one_of(&[1, 2]);
    }
    let granted = maker.chance(75).then_some(warranty);
    let goods = facts.order.lines.iter_mut().filter(|line| line.kind == LineKind::Goods);
    goods.for_each(|line| line.warranty.clone_from(&granted));
    flawed(maker, facts);
}

/// A latent flaw is proved; what goes back suffers on the way or not.
fn flawed(maker: &mut Maker<'_>, facts: &mut Facts) {
    facts.agreements.clear();
    facts.evidence.clear();
    facts.demands.clear();
    for request in &mut facts.requests {
        request.ground = Ground::Quality;
        request.history.clear();
    }
    let mishap = maker.one_of(&[Mishap::Damage, Mishap::Nothing]);
    let back = facts.shipments.iter_mut().filter(|way| way.leg == Leg::Return && way.mishap != Mishap::Loss);
    back.for_each(|way| way.mishap = mishap);
    for (finding, value) in [("visibility", "latent"), ("purpose_defeated", "no")] {
        facts.assessments.push(Assessment::new(finding, value, maker.at(24 * 22)));
    }
    let abouts: Vec<Subject> = facts.requests.iter().map(|request| Subject::Request(request.id.clone())).collect();
    for about in &abouts {
        proof::prove(maker, facts, about, ProofStep::SourcePapers, Party::Seller, &[EvidenceKind::SourcePapers]);
        proof::prove(maker, facts, about, ProofStep::BuyerReport, Party::Buyer, &[EvidenceKind::TestReport]);
    }
}

/// The buyer wants another piece without a reason, soon after the goods came.
fn exchanged_without_reason(maker: &mut Maker<'_>, facts: &mut Facts) {
    let allowed = maker.chance(85);
    facts.order.lines.iter_mut().for_each(|line| line.no_reason_exchange = allowed);
    let came = facts.shipments.iter().filter(|way| way.leg == Leg::Outbound).filter_map(|way| way.signature.as_ref());
    let came = came.map(|signature| signature.at).max();
    let at = came.map_or(maker.at(24 * 8), |came| came.plus_hours(20));
    facts.evidence.clear();
    facts.demands.clear();
    facts.inspections.clear();
    facts.assessments.retain(|found| found.of.is_none());
    facts.requests = vec![Request::new("swap", at, Relief::Exchange, Ground::NoReason)];
    replacement(maker, facts);
}

fn repair(maker: &mut Maker<'_>, facts: &mut Facts) {
    let came = |way: &&Shipment| way.leg == Leg::Outbound && journeys::handed_over(way);
    let Some(lines) = facts.shipments.iter().find(came).map(|way| way.lines.clone()) else { return };
    if facts.shipments.iter().any(|way| way.leg == Leg::RepairIn) {
        return;
    }
    let mut inward = Shipment::new("in", Leg::RepairIn);
    inward.lines.clone_from(&lines);
    inward.events = vec![TrackingEvent::new(maker.at(24 * 20), Tracking::PickedUp)];
    inward.mishap = maker.one_of(&[Mishap::Nothing, Mishap::Damage, Mishap::Loss]);
    inward.charged = maker.chance(60).then(|| maker.money(12));
    let arrived = inward.mishap != Mishap::Loss && maker.chance(60);
    if arrived {
        inward.signature = Some(Signature::new(maker.at(24 * 22), Signer::Recipient));
    }
    facts.shipments.push(inward);
    if arrived && maker.chance(70) {
        let mut outward = Shipment::new("repaired", Leg::RepairOut);
        outward.lines = lines;
        outward.events = vec![TrackingEvent::new(maker.at(24 * 25), Tracking::PickedUp)];
        facts.shipments.push(outward);
    }
}
