//! What seldom arises: the journeys of a sample, a fee of paying by card, pieces missing from a parcel or from a return.

use redress::case::{
    Actor, Agreement, Assessment, Channel, EvidenceKind, Facts, Ground, Leg, Money, Party, Pieces, ProofDemand,
    ProofStep, Relief, Request, RequestAct, RequestEvent, Subject, Topic,
};

use super::{Maker, proof};

/// Adds them to some cases.
pub(super) fn vary(maker: &mut Maker<'_>, facts: &mut Facts) {
    for inspection in &mut facts.inspections {
        inspection.carriage = maker.chance(50).then(|| maker.money(20));
    }
    facts.order.card_fee = maker.chance(8).then(|| maker.money(4));
    if maker.chance(6) {
        missing_on_arrival(facts);
    }
    if maker.chance(14) {
        missing_from_return(maker, facts);
    }
    if maker.chance(6) {
        agreed_and_spoilt(maker, facts);
    }
}

/// All but one of the pieces of the first line that a request is about and that has several.
fn some(facts: &Facts, request: &Request) -> Option<Pieces> {
    let lines = facts.order.lines.iter();
    let about = |id| request.lines.is_empty() || request.lines.contains(id);
    let line = lines.filter(|line| about(&line.id)).find(|line| line.quantity > 1)?;
    Some(Pieces::new(line.id.clone(), line.quantity - 1))
}

/// The price of pieces that did not come is asked for.
fn missing_on_arrival(facts: &mut Facts) {
    for nth in 0..facts.requests.len() {
        let Some(pieces) = some(facts, &facts.requests[nth]) else { continue };
        let request = &mut facts.requests[nth];
        (request.ground, request.relief, request.history) = (Ground::ArrivedShort, Relief::Refund, Vec::new());
        request.pieces = vec![pieces];
    }
}

/// What was agreed after the platform stepped in, nothing being proved, of goods that the buyer spoilt.
fn agreed_and_spoilt(maker: &mut Maker<'_>, facts: &mut Facts) {
    let topic = maker.one_of(&[Topic::Return, Topic::Exchange, Topic::Repair]);
    facts.platform_stepped_in_at = Some(maker.at(24 * 8));
    facts.agreements.clear();
    (facts.evidence, facts.demands, facts.inspections) = (Vec::new(), Vec::new(), Vec::new());
    let mut agreed = Agreement::new("late", topic, Party::Buyer, maker.at(24 * 21), Channel::PlatformChat);
    agreed.accepted_at = Some(maker.at(24 * 21 + 1));
    facts.agreements.push(agreed);
    for request in &mut facts.requests {
        (request.ground, request.history) = (Ground::Quality, Vec::new());
        let about = Subject::Request(request.id.clone());
        let until = maker.at(24 * 12);
        facts.demands.push(ProofDemand::new(Party::Buyer, ProofStep::PrimaFacie, about, maker.at(24 * 9), until));
    }
    facts.assessments.push(Assessment::new("visibility", "apparent", maker.at(24 * 22)));
    facts.assessments.push(Assessment::new("impairment", "yes", maker.at(24 * 22)));
}

/// The seller has the return, and counted fewer pieces.
fn missing_from_return(maker: &mut Maker<'_>, facts: &mut Facts) {
    let back = facts.shipments.iter().find(|way| way.leg == Leg::Return && way.signature.is_some());
    let Some(about) = back.map(|way| Subject::Shipment(way.id.clone())) else { return };
    let now = facts.as_of;
    for nth in 0..facts.requests.len() {
        let Some(pieces) = some(facts, &facts.requests[nth]) else { continue };
        let request = &mut facts.requests[nth];
        request.relief = Relief::ReturnAndRefund;
        request.history = vec![
            RequestEvent::new(now, Actor::Seller, RequestAct::Agreed),
            RequestEvent::new(now, Actor::Buyer, RequestAct::ShippedBack),
            RequestEvent::new(now, Actor::Seller, RequestAct::Received),
        ];
        request.history[2].pieces = vec![pieces];
    }
    facts.evidence.retain(|item| item.about != about);
    facts.demands.retain(|demand| demand.about != about);
    if maker.chance(40) {
        facts.assessments.push(Assessment::new("allotted", "buyer", maker.at(24 * 22)));
        proof::prove(maker, facts, &about, ProofStep::NothingWrongAtSigning, Party::Buyer, &[EvidenceKind::Photo]);
    } else if maker.chance(40) {
        let until = maker.at(24 * 24);
        facts.demands.push(ProofDemand::new(Party::Seller, ProofStep::StateAtSigning, about, maker.at(24 * 21), until));
    } else {
        proof::prove(maker, facts, &about, ProofStep::StateAtSigning, Party::Seller, &[EvidenceKind::Photo]);
    }
}

/// What freight was waived is on record, where the order reaches the sum from which shipping is free.
pub(super) fn waive(maker: &mut Maker<'_>, facts: &mut Facts) {
    let worth = Money::sum(facts.order.lines.iter().map(|line| line.paid));
    let reached = facts.order.freight.free_from.is_some_and(|sum| sum <= worth);
    if reached && maker.chance(70) {
        facts.order.freight.waived = Some(maker.money(12));
    }
}
