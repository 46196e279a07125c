//! The way out and the way back, as the carrier recorded them.

use crate::case::{
    Case, ConditionAtHandover, DispatchPromise, HandoverPlace, Instant, Leg, Mishap, Party, RecipientData,
    RefusalReason, ReturnAddress, ReturnPlace, Shipment, Signer, Tracking, TrackingEvent,
};
use crate::findings::docket::LossKind;
use crate::findings::vocabulary::{
    at_door, delivery, dispatch, dispatch_basis, handover_leg, interception_neglected, leg, loss_kind, recipient_data,
    recorded_payer, refund_asked, refusal_reason, refusal_supported, refused_goods, return_address, return_at_door,
    return_carrier, return_mishap, return_place, return_refusal, return_state, sender,
};
use crate::findings::{Docket, Fact, Literal};

use super::claims;

/// The place of the shipment that carries a line on a leg.
pub(crate) fn shipment_index(case: &Case, line: usize, leg: Leg) -> Option<usize> {
    case.travels(line)
        .iter()
        .copied()
        .find(|at| case.facts().shipments.get(*at).is_some_and(|shipment| shipment.leg == leg))
}

/// The place of the shipment that brought a line to the buyer, or is to: the way out, unless that handed nothing over and the
/// goods were handed over when sent again (TB-39).
pub(crate) fn delivering(case: &Case, line: usize) -> Option<usize> {
    let handed_over = |nth: &usize| case.facts().shipments.get(*nth).and_then(handover).is_some();
    let out = shipment_index(case, line, Leg::Outbound);
    let again = shipment_index(case, line, Leg::Redelivery).filter(handed_over);
    again.filter(|_| !out.as_ref().is_some_and(handed_over)).or(out)
}

/// Whether a shipment takes a line to the buyer: on the way out, or sent again and then handed over.
pub(crate) fn takes_out(case: &Case, shipment: usize, line: usize) -> bool {
    let outbound = case.facts().shipments.get(shipment).is_some_and(|way| way.leg == Leg::Outbound);
    case.carried(shipment).contains(&line) && (outbound || delivering(case, line) == Some(shipment))
}

pub(super) fn leg_literal(of: Leg) -> Literal {
    match of {
        Leg::Outbound => leg::OUTBOUND,
        Leg::Refusal => leg::REFUSAL,
        Leg::Return => leg::RETURN,
        Leg::Redelivery => leg::REDELIVERY,
        Leg::Replacement => leg::REPLACEMENT,
        Leg::RepairIn => leg::REPAIR_IN,
        Leg::RepairOut => leg::REPAIR_OUT,
    }
}

/// Who sends a leg, and who paid its carrier as far as that is on record.
pub(super) fn carriage_of_leg(case: &Case, docket: &mut Docket, at: usize, of: Leg, shipment: Option<usize>) {
    let sent_by_buyer = matches!(of, Leg::Return | Leg::RepairIn);
    docket.replace_literal(at, if sent_by_buyer { sender::BUYER } else { sender::SELLER });
    let way = shipment.and_then(|nth| Some((nth, case.facts().shipments.get(nth)?.paid_by?)));
    let (paid, fact) = match way {
        Some((nth, Party::Buyer)) => (recorded_payer::BUYER, Fact::Item("shipments", nth, "paid_by")),
        Some((nth, Party::Seller)) => (recorded_payer::SELLER, Fact::Item("shipments", nth, "paid_by")),
        None => (recorded_payer::NONE, Fact::NothingRecorded("payment of the carrier")),
    };
    docket.put(at, paid, fact);
}

pub(super) fn loss_literal(kind: LossKind) -> Literal {
    match kind {
        LossKind::Damage => loss_kind::DAMAGE,
        LossKind::Destruction => loss_kind::DESTRUCTION,
        LossKind::Loss => loss_kind::LOSS,
    }
}

/// When goods were dispatched, and on what that rests (TB-25).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dispatch {
    /// The finding.
    pub(crate) basis: Literal,
    /// The instant, where there is one.
    pub(crate) at: Option<Instant>,
    /// What it rests on.
    pub(crate) fact: Fact,
}

/// TB-25: the carrier's first record; for a carrier that keeps none, the later of waybill date and click, and unknown
/// if one of the two is missing. A click, a waybill or a handover by itself dispatches nothing where records are kept.
pub(crate) fn dispatch_of(case: &Case, line: usize) -> Dispatch {
    let found = shipment_index(case, line, Leg::Outbound)
        .and_then(|at| case.facts().shipments.get(at).map(|shipment| (at, shipment)));
    let Some((nth, shipment)) = found else {
        return Dispatch { basis: dispatch_basis::NOT_DISPATCHED, at: None, fact: Fact::NothingRecorded("shipment") };
    };
    if let Some(first) = shipment.events.first() {
        return Dispatch {
            basis: dispatch_basis::CARRIER_RECORD,
            at: Some(first.at),
            fact: Fact::Inner("shipments", nth, "events", 0),
        };
    }
    if shipment.carrier.without_records {
        return match (shipment.waybill_at, shipment.clicked_at) {
            (Some(waybill), Some(click)) => Dispatch {
                basis: dispatch_basis::LATER_OF_TWO,
                at: Some(waybill.max(click)),
                fact: Fact::Item("shipments", nth, if waybill > click { "waybill_at" } else { "clicked_at" }),
            },
            (None, None) => Dispatch {
                basis: dispatch_basis::NOT_DISPATCHED,
                at: None,
                fact: Fact::NothingRecorded("waybill date or click"),
            },
            _ => Dispatch { basis: dispatch_basis::UNKNOWN, at: None, fact: Fact::Item("shipments", nth, "carrier") },
        };
    }
    Dispatch { basis: dispatch_basis::NOT_DISPATCHED, at: None, fact: Fact::NothingRecorded("record of the carrier") }
}

/// Everything about the way out.
pub(super) fn way_out(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let wrong = case.facts().order.recipient_data == RecipientData::Wrong;
    docket.put(
        at,
        if wrong { recipient_data::WRONG } else { recipient_data::RIGHT },
        Fact::Field("order.recipient_data"),
    );
    record_dispatch(case, docket, at, line, dispatch_of(case, line));
    let shipment = shipment_index(case, line, Leg::Outbound);
    let outbound = shipment.and_then(|nth| case.facts().shipments.get(nth));
    let fact = |field| shipment.map_or(Fact::NothingRecorded("shipment"), |nth| Fact::Item("shipments", nth, field));
    let brought_by = delivering(case, line);
    let brought = brought_by.map_or(Fact::NothingRecorded("shipment"), |nth| Fact::Item("shipments", nth, "leg"));
    docket.put(at, if brought_by == shipment { handover_leg::FIRST } else { handover_leg::REDELIVERY }, brought);
    let arrived = brought_by.and_then(|nth| case.facts().shipments.get(nth));
    let state = match arrived.map(|shipment| shipment.condition_at_handover) {
        Some(ConditionAtHandover::Consistent) => at_door::CONSISTENT,
        Some(ConditionAtHandover::Inconsistent) => at_door::INCONSISTENT,
        _ => at_door::NOT_RECORDED,
    };
    let seen = brought_by
        .map_or(Fact::NothingRecorded("shipment"), |nth| Fact::Item("shipments", nth, "condition_at_handover"));
    docket.put(at, state, seen);
    // what was refused first and signed for when sent again keeps its refusal, for the way back it caused
    let refused = outbound.is_some_and(|shipment| shipment.refusal.is_some() || happened(shipment, Tracking::Refused));
    let reason = if refused {
        match outbound.and_then(|shipment| shipment.refusal.as_ref()).map(|refusal| refusal.reason) {
            Some(RefusalReason::Inconsistent) => refusal_reason::INCONSISTENT,
            Some(RefusalReason::Dispatch) => refusal_reason::DISPATCH,
            Some(RefusalReason::OtherCarrier) => refusal_reason::OTHER_CARRIER,
            Some(RefusalReason::WrongPlace) => refusal_reason::WRONG_PLACE,
            Some(RefusalReason::Collect) => refusal_reason::COLLECT,
            Some(RefusalReason::Other | RefusalReason::ReturnBreach) => refusal_reason::OTHER,
            Some(RefusalReason::NoReason) | None => refusal_reason::NO_REASON,
        }
    } else {
        refusal_reason::NONE
    };
    docket.put(at, reason, fact("refusal"));
    let again = shipment_index(case, line, Leg::Redelivery);
    let anew = again.and_then(|nth| case.facts().shipments.get(nth));
    let for_a_reason = anew
        .and_then(|way| way.refusal.as_ref())
        .is_some_and(|refusal| refused && refusal.reason != RefusalReason::NoReason);
    if reason == refusal_reason::OTHER || for_a_reason {
        // a reason of its own kind, or of a second refusal, is for a person to judge
        docket.put(at, refusal_supported::NO.or(refusal_supported::YES), fact("refusal"));
    }
    let back = shipment_index(case, line, Leg::Refusal);
    let returned = back.and_then(|nth| case.facts().shipments.get(nth));
    let whereabouts = match (refused, returned) {
        (false, _) => refused_goods::NONE,
        (true, Some(way)) if way.refusal.is_some() || happened(way, Tracking::Refused) => refused_goods::SELLER_REFUSED,
        (true, Some(way))
            if way.signature.is_some()
                || happened(way, Tracking::BackWithSender)
                || happened(way, Tracking::Delivered) =>
        {
            refused_goods::SELLER_TOOK
        }
        (true, Some(way)) if way.mishap == Mishap::Loss || happened(way, Tracking::Lost) => refused_goods::LOST,
        (true, _) if outbound.is_some_and(|way| happened(way, Tracking::BackWithSender)) => refused_goods::SELLER_TOOK,
        (true, _) => refused_goods::ON_THE_WAY,
    };
    let ground =
        back.map_or(Fact::NothingRecorded("way back of refused goods"), |nth| Fact::Item("shipments", nth, ""));
    docket.put(at, whereabouts, ground);
}

pub(super) fn happened(shipment: &Shipment, what: Tracking) -> bool {
    shipment.events.iter().any(|event| event.what == what)
}

/// Dispatch in time or late, how far the goods got, at what stage a refund was asked for: all hang on the dispatch.
pub(crate) fn record_dispatch(case: &Case, docket: &mut Docket, at: usize, line: usize, found: Dispatch) {
    docket.put(at, found.basis, found.fact);
    let facts = case.facts();
    // a gift or a part goes with the order, unless another time was agreed for it (TB-58)
    let own = case.lines().get(line).and_then(|line| line.dispatch_promise.as_ref());
    let deadline = own.or(facts.order.dispatch_promise.as_ref()).map(|promise| match promise {
        DispatchPromise::WithinHours(hours) => facts.order.paid_at.plus_hours(*hours),
        DispatchPromise::Until(instant) => *instant,
    });
    let timeliness = match (deadline, found.at) {
        (None, _) => dispatch::NO_LIMIT,
        (Some(limit), Some(sent)) => {
            if sent > limit {
                dispatch::LATE
            } else {
                dispatch::IN_TIME
            }
        }
        (Some(limit), None) if found.basis != dispatch_basis::NOT_DISPATCHED => {
            let unsent = if facts.as_of > limit { dispatch::OVERDUE } else { dispatch::NOT_DUE };
            dispatch::LATE.or(dispatch::IN_TIME).or(unsent)
        }
        (Some(limit), None) => {
            if facts.as_of > limit {
                dispatch::OVERDUE
            } else {
                dispatch::NOT_DUE
            }
        }
    };
    let promised = match own {
        Some(_) => Fact::Item("order.lines", line, "dispatch_promise"),
        None => Fact::Field("order.dispatch_promise"),
    };
    docket.put(at, timeliness, promised);
    docket.ground(at, timeliness.finding(), found.fact);

    let nth = delivering(case, line);
    let outbound = nth.and_then(|nth| facts.shipments.get(nth));
    let dispatched = found.basis != dispatch_basis::NOT_DISPATCHED;
    let (state, field) = match outbound.map_or((delivery::UNSENT, "events"), |shipment| reached(shipment, dispatched)) {
        (delivery::IN_TRANSIT, field) if found.at.is_none() => (delivery::IN_TRANSIT.or(delivery::UNSENT), field),
        told => told,
    };
    let fact = nth.map_or(Fact::NothingRecorded("shipment"), |nth| Fact::Item("shipments", nth, field));
    docket.put(at, state, fact);

    let asked = case
        .claims()
        .filter(|(_, of)| *of == line)
        .filter_map(|(request, _)| facts.requests.get(request).map(|asked| (request, asked)))
        .filter_map(|(nth, asked)| Some((nth, claims::refund_asked_at(asked)?, claims::over_at(case, docket, nth))))
        .filter(|(_, _, withdrawn)| withdrawn.is_none_or(|gone| found.at.is_some_and(|sent| gone >= sent)))
        .map(|(nth, at, _)| (nth, at))
        .min_by_key(|(nth, at)| (*at, *nth));
    let handed_over = outbound.and_then(handover);
    let stage = match asked {
        None => refund_asked::NO,
        Some(_) if !dispatched && state == delivery::UNSENT => refund_asked::BEFORE_DISPATCH,
        // whether a parcel was dispatched before the request is open where its dispatch is
        Some(_)
            if found.at.is_none()
                && state != delivery::HANDED_OVER
                && found.basis != dispatch_basis::NOT_DISPATCHED =>
        {
            refund_asked::BEFORE_DISPATCH.or(refund_asked::IN_TRANSIT)
        }
        Some((_, asked)) => match (found.at, handed_over) {
            (Some(sent), _) if asked < sent => refund_asked::BEFORE_DISPATCH,
            (_, Some(over)) if asked >= over => refund_asked::AFTER_HANDOVER,
            _ => refund_asked::IN_TRANSIT,
        },
    };
    let fact =
        asked.map_or(Fact::NothingRecorded("request for a refund"), |(nth, _)| Fact::Item("requests", nth, "at"));
    docket.put(at, stage, fact);
    if !docket.findings(at).may_be(refund_asked::IN_TRANSIT) {
        docket.put(at, interception_neglected::NO, fact);
    }
}

/// Whether a journey came to this and no later record shows the parcel moving towards the recipient again.
fn came_to(shipment: &Shipment, what: Tracking) -> bool {
    let moving = |event: &TrackingEvent| {
        matches!(
            event.what,
            Tracking::PickedUp | Tracking::InTransit | Tracking::ArrivedLocally | Tracking::OutForDelivery
        )
    };
    let last = shipment.events.iter().rposition(|event| event.what == what);
    last.is_some_and(|at| !shipment.events.iter().skip(at).any(moving))
}

/// How far a parcel got, and the field of the shipment that tells. What was never dispatched by TB-25 is not lost on its
/// way, whatever the sender says of it.
pub(super) fn reached(shipment: &Shipment, dispatched: bool) -> (Literal, &'static str) {
    if shipment.signature.is_some() {
        (delivery::HANDED_OVER, "signature")
    } else if happened(shipment, Tracking::Delivered) {
        (delivery::HANDED_OVER, "events")
    } else if shipment.refusal.is_some() {
        (delivery::REFUSED, "refusal")
    } else if happened(shipment, Tracking::Refused) {
        (delivery::REFUSED, "events")
    } else if dispatched && shipment.mishap == Mishap::Loss {
        (delivery::LOST, "mishap")
    } else if came_to(shipment, Tracking::Lost) {
        (delivery::LOST, "events")
    } else if came_to(shipment, Tracking::Intercepted) {
        (delivery::INTERCEPTED, "events")
    } else if came_to(shipment, Tracking::Undeliverable) {
        (delivery::UNDELIVERABLE, "events")
    } else if dispatched {
        (delivery::IN_TRANSIT, "events")
    } else {
        (delivery::UNSENT, "events")
    }
}

/// When the carrier handed a parcel over, or says that it did.
pub(crate) fn handover(shipment: &Shipment) -> Option<Instant> {
    shipment
        .signature
        .as_ref()
        .map(|signature| signature.at)
        .or_else(|| shipment.events.iter().find(|event| event.what == Tracking::Delivered).map(|event| event.at))
}

/// When a parcel's journey to its recipient was over: handed over, refused, or come to nothing, as far as that is dated.
pub(crate) fn over(way: &Shipment) -> Option<Instant> {
    let ends = [Tracking::Refused, Tracking::Lost, Tracking::Intercepted, Tracking::Undeliverable];
    let ended = |what| way.events.iter().rfind(|event| event.what == what && came_to(way, what));
    let end = || ends.into_iter().filter_map(ended).map(|event| event.at).min();
    handover(way).or_else(|| way.refusal.as_ref().map(|refusal| refusal.at)).or_else(end)
}

/// When a parcel left, by TB-25: the carrier's first record, the later of waybill and click where it keeps none; what arrived
/// has left. The article speaks of what the seller dispatches: what the buyer sends left when the buyer gave it to the carrier.
pub(crate) fn left_at(way: &Shipment) -> Option<Instant> {
    let unrecorded = || way.waybill_at.zip(way.clicked_at).map(|(waybill, click)| waybill.max(click));
    let first = way.events.first().map(|event| event.at);
    first
        .or_else(|| way.handed_over_at.filter(|_| matches!(way.leg, Leg::Return | Leg::RepairIn)))
        .or_else(|| unrecorded().filter(|_| way.carrier.without_records))
        .or_else(|| handover(way))
}

/// Everything about the way back after receipt.
pub(super) fn way_back(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let nth = shipment_index(case, line, Leg::Return);
    let Some((nth, way)) = nth.and_then(|nth| case.facts().shipments.get(nth).map(|way| (nth, way))) else {
        let nothing = Fact::NothingRecorded("return");
        for literal in [
            return_state::NONE,
            return_at_door::NOT_RECORDED,
            return_address::SYSTEM_DEFAULT,
            return_place::AS_DISPLAYED,
            return_carrier::SAME_TYPE,
            return_refusal::NONE,
            return_mishap::NONE,
        ] {
            docket.put(at, literal, nothing);
        }
        return;
    };
    let fact = |field| Fact::Item("shipments", nth, field);
    let refused = way.refusal.is_some() || happened(way, Tracking::Refused);
    let gone = way.mishap == Mishap::Loss || happened(way, Tracking::Lost);
    let state = if refused {
        return_state::REFUSED
    } else if let Some(signature) = &way.signature {
        let instructed = signature.place == HandoverPlace::InstructedPlace;
        if matches!(signature.by, Signer::Recipient | Signer::Delegate)
            || (signature.by == Signer::LeftBehind && instructed)
        {
            return_state::SIGNED
        } else {
            return_state::DISPUTED
        }
    } else if happened(way, Tracking::Delivered) {
        return_state::SIGNED
    } else if happened(way, Tracking::Undeliverable) {
        return_state::UNDELIVERABLE
    } else if gone {
        return_state::LOST
    } else if way.events.is_empty() && way.handed_over_at.is_none() {
        return_state::NONE
    } else {
        return_state::ON_THE_WAY
    };
    docket.put(at, state, fact("events"));
    let found = match way.condition_at_handover {
        ConditionAtHandover::NotRecorded => return_at_door::NOT_RECORDED,
        ConditionAtHandover::Consistent => return_at_door::CONSISTENT,
        ConditionAtHandover::Inconsistent => return_at_door::INCONSISTENT,
    };
    docket.put(at, found, fact("condition_at_handover"));
    let to = match way.return_address {
        ReturnAddress::SystemDefault => return_address::SYSTEM_DEFAULT,
        ReturnAddress::NamedAndAccepted => return_address::NAMED_AND_ACCEPTED,
        ReturnAddress::NamedOnly => return_address::NAMED_ONLY,
        ReturnAddress::Unauthorised => return_address::UNAUTHORISED,
    };
    docket.put(at, to, fact("return_address"));
    let lies = match way.return_place {
        ReturnPlace::AsDisplayed => return_place::AS_DISPLAYED,
        ReturnPlace::Elsewhere => return_place::ELSEWHERE,
        ReturnPlace::Overseas => return_place::OVERSEAS,
    };
    docket.put(at, lies, fact("return_place"));
    let came_by = delivering(case, line).and_then(|nth| case.facts().shipments.get(nth));
    let alike = came_by.is_none_or(|out| out.carrier.kind == way.carrier.kind);
    docket.put(at, if alike { return_carrier::SAME_TYPE } else { return_carrier::OTHER_TYPE }, fact("carrier"));
    let why = match (refused, way.refusal.as_ref().map(|refusal| refusal.reason)) {
        (false, _) => return_refusal::NONE,
        (true, Some(RefusalReason::Inconsistent)) => return_refusal::INCONSISTENT,
        (true, Some(RefusalReason::ReturnBreach | RefusalReason::Collect)) => return_refusal::BREACH,
        (true, _) => return_refusal::GROUNDLESS,
    };
    docket.put(at, why, fact("refusal"));
    let mishap = match way.mishap {
        _ if state == return_state::NONE => return_mishap::NONE,
        Mishap::Damage => return_mishap::DAMAGE,
        Mishap::Destruction => return_mishap::DESTRUCTION,
        Mishap::Loss => return_mishap::LOSS,
        Mishap::Nothing if gone && state == return_state::LOST => return_mishap::LOSS,
        Mishap::Nothing => return_mishap::NONE,
    };
    docket.put(at, mishap, fact("mishap"));
}
