//! What the seller sends after an exchange, a repair or a shortage, and what the buyer says of it then.

use redress::case::{
    Agreement, Assessment, Channel, ConditionAtHandover, EvidenceKind, Facts, Ground, Instant, Leg, Mishap, Party,
    ProofStep, RecipientData, Refusal, RefusalReason, Relief, Request, RequestAct, RequestEvent, Shipment, Signature,
    Signer, Topic, Tracking, TrackingEvent,
};

use super::{Maker, journeys, themes};

/// Now and then the goods of a case were exchanged or repaired, or what was missing was sent.
pub(super) fn send(maker: &mut Maker<'_>, facts: &mut Facts) {
    let out = facts.shipments.iter().find(|way| way.leg == Leg::Outbound && journeys::handed_over(way));
    let came = out.and_then(|way| Some((way.lines.clone(), way.signature.as_ref()?.at)));
    let Some((lines, came)) = came.filter(|_| maker.chance(12)) else { return };
    let at = |hours: u32| came.plus_hours(hours).min(maker.at(24 * 39));
    let (first, granted, back, sent, over, later) = (at(24), at(30), at(48), at(96), at(120), at(150));
    let (taken, stepped_in) = (at(72), at(26));
    facts.shipments.retain(|way| way.leg == Leg::Outbound);
    facts.agreements.clear();
    facts.evidence.clear();
    facts.demands.clear();
    facts.inspections.clear();
    facts.statements.clear();
    facts.assessments.retain(|found| found.of.is_none());

    let relief = maker.one_of(&[Relief::Exchange, Relief::Exchange, Relief::Repair, Relief::Resupply]);
    let ground = maker.one_of(&[Ground::Quality, Ground::ArrivedWrong, Ground::ArrivedShort, Ground::NoReason]);
    facts.requests = vec![Request::new("first", first, relief, ground)];
    let repair = relief == Relief::Repair;
    match maker.tape.below(4) {
        0 => {
            let request = facts.requests.first_mut().expect("the request");
            request.history = vec![RequestEvent::new(granted, Party::Seller, RequestAct::Agreed)];
        }
        1 if relief != Relief::Resupply => {
            let topic = if repair { Topic::Repair } else { Topic::Exchange };
            let mut made = Agreement::new("anew", topic, Party::Buyer, first, Channel::PlatformChat);
            made.accepted_at = Some(granted);
            made.performed = maker.chance(40);
            facts.agreements.push(made);
        }
        _ => {}
    }
    if relief != Relief::Resupply && maker.chance(80) {
        let mut way = Shipment::new("back", if repair { Leg::RepairIn } else { Leg::Return });
        way.lines.clone_from(&lines);
        way.events = vec![TrackingEvent::new(back, Tracking::PickedUp)];
        way.signature = Some(Signature::new(taken, Signer::Recipient));
        facts.shipments.push(way);
    }
    if maker.chance(85) {
        let mut way = Shipment::new("anew", if repair { Leg::RepairOut } else { Leg::Replacement });
        way.lines = lines;
        way.events = vec![TrackingEvent::new(sent, Tracking::PickedUp)];
        arrive(maker, &mut way, over);
        facts.shipments.push(way);
    }
    if maker.chance(75) {
        let relief = maker.one_of(&[Relief::Refund, Relief::ReturnAndRefund, Relief::Exchange]);
        let missed = Ground::NotReceived;
        let ground = maker.one_of(&[missed, missed, Ground::Quality, Ground::ArrivedDamaged, Ground::ArrivedDamaged]);
        facts.requests.push(Request::new("later", later, relief, ground));
    }
    if maker.chance(40) {
        // the platform is there before anything is agreed, and the flaw is not shown
        facts.platform_stepped_in_at = Some(stepped_in);
        facts.assessments.push(Assessment::new("visibility", "apparent", later));
        facts.assessments.push(Assessment::new("prima_facie", "none", later));
    }
    if maker.chance(25) {
        facts.assessments.push(Assessment::new("stalled", "yes", later));
    }
    themes::prove(
        maker,
        facts,
        &[
            (ProofStep::StateAtSigning, Party::Buyer, EvidenceKind::Photo),
            (ProofStep::Receipt, Party::Seller, EvidenceKind::SignedSlip),
        ],
    );
}

fn arrive(maker: &mut Maker<'_>, way: &mut Shipment, over: Instant) {
    let signer = match maker.tape.below(9) {
        0..=2 => Signer::Recipient,
        3..=4 => Signer::Unknown,
        5 => Signer::Stranger,
        6 => {
            way.mishap = Mishap::Loss;
            return;
        }
        7 => {
            way.refusal = Some(Refusal::new(over, RefusalReason::NoReason));
            return;
        }
        _ => return,
    };
    way.signature = Some(Signature::new(over, signer));
}

/// Now and then what was sent anew ends otherwise: refused for its outside, undeliverable or lost, and mostly the buyer
/// complains of that.
pub(super) fn end_otherwise(maker: &mut Maker<'_>, facts: &mut Facts) {
    let returned = facts.shipments.iter().any(|way| way.leg == Leg::Return);
    let anew = |way: &&mut Shipment| match way.leg {
        Leg::Replacement | Leg::RepairOut => true,
        Leg::Redelivery => returned,
        _ => false,
    };
    let Some(way) = facts.shipments.iter_mut().rev().find(anew).filter(|_| maker.chance(40)) else { return };
    let Some(sent) = way.events.first().map(|event| event.at) else { return };
    let at = |hours: u32| sent.plus_hours(hours).min(facts.as_of);
    let (over, later) = (at(20), at(40));
    way.events.truncate(1);
    (way.signature, way.refusal, way.mishap) = (None, None, Mishap::Nothing);
    way.condition_at_handover = ConditionAtHandover::NotRecorded;
    let mut ground = Ground::NotReceived;
    match maker.tape.below(5) {
        0..=1 => {
            way.refusal = Some(Refusal::new(over, RefusalReason::Inconsistent));
            ground = maker.one_of(&[Ground::NotReceived, Ground::ArrivedDamaged, Ground::ArrivedDamaged]);
            if maker.chance(50) {
                way.condition_at_handover = ConditionAtHandover::Inconsistent;
            }
            let found = maker.one_of(&["valid", "none"]);
            facts.assessments.push(Assessment::new("state_at_signing", found, later));
        }
        2 => {
            way.events.push(TrackingEvent::new(over, Tracking::Undeliverable));
            facts.order.recipient_data = RecipientData::Wrong;
        }
        _ => {
            way.mishap = Mishap::Loss;
            facts.order.recipient_data =
                maker.one_of(&[RecipientData::Right, RecipientData::Right, RecipientData::Wrong]);
        }
    }
    if way.leg == Leg::Replacement && maker.chance(40) {
        facts.shipments.retain(|way| way.leg != Leg::Return);
    }
    if maker.chance(75) {
        facts.requests.push(Request::new("missed", later, Relief::Refund, ground));
    }
}
