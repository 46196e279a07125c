//! What the seller sends after an exchange, a repair, a shortage or a return, and which claims speak of it.

use crate::case::{Case, ConditionAtHandover, Ground, Instant, Leg, RefusalReason, Relief, Shipment, Topic, Tracking};
use crate::findings::vocabulary::{
    delivery, delivery_meant, only_pieces_asked, sent_anew, sent_as, sent_as_asked, sent_back_before,
};
use crate::findings::{Docket, Fact, Literal};
use crate::request::Current;

use super::claims::{carried_out_at, is_live};
use super::journeys::{handover, happened, left_at, reached, shipment_index};
use super::service_in_question;

/// The place of the shipment that the seller sent last after an exchange, a repair or a shortage.
pub(crate) fn served(case: &Case, line: usize) -> Option<usize> {
    let sent = [Leg::Replacement, Leg::RepairOut].into_iter().filter_map(|leg| shipment_index(case, line, leg));
    let left = sent.filter_map(|nth| Some((left_at(case.facts().shipments.get(nth)?)?, nth)));
    left.max().map(|(_, nth)| nth)
}

/// The place of the shipment that was sent anew: that one, or else what went to the buyer again after a return that the seller
/// had taken in. Goods that were refused and went to the buyer again are still on their first delivery.
pub(crate) fn anew(case: &Case, line: usize) -> Option<usize> {
    served(case, line).or_else(|| {
        let way = |leg| shipment_index(case, line, leg).and_then(|nth| Some((nth, case.facts().shipments.get(nth)?)));
        let (nth, again) = way(Leg::Redelivery)?;
        let (_, back) = way(Leg::Return)?;
        (left_at(again)? >= handover(back)?).then_some(nth)
    })
}

/// How many pieces of a line a request asked for that what was sent anew answers: when that left, or, of goods that went to the
/// buyer again, when they had left for the seller.
pub(crate) fn answered(case: &Case, line: usize, nth: usize) -> Option<u32> {
    let shipments = &case.facts().shipments;
    let way = shipments.get(anew(case, line)?)?;
    let (of, request) = (case.lines().get(line)?, case.facts().requests.get(nth)?);
    let back = || shipments.get(shipment_index(case, line, Leg::Return)?).and_then(left_at);
    let since = if way.leg == Leg::Redelivery { back()? } else { left_at(way)? };
    if given_up(case, nth, since) {
        return None;
    }
    let (relief, pieces) = request.asked_at(&of.id, since)?;
    let (fits, announced) = match way.leg {
        Leg::Redelivery => (true, request.pieces_announced(&of.id)),
        Leg::RepairOut => (relief == Relief::Repair, None),
        _ => (matches!(relief, Relief::Exchange | Relief::Resupply), None),
    };
    fits.then(|| announced.or(pieces).unwrap_or(of.quantity))
}

/// Whether a request had been withdrawn, or closed, by then.
fn given_up(case: &Case, request: usize, by: Instant) -> bool {
    case.current(request).and_then(Current::ended_at).is_some_and(|ended| ended <= by)
}

/// For how many pieces of a line that was sent: the most that a request asked for, one that the seller refused only if no other
/// did; all where none did.
pub(crate) fn pieces_anew(case: &Case, line: usize) -> u32 {
    let asked = |refused: bool| {
        let such = |nth: usize| case.current(nth).is_some_and(|now| now.refused == refused);
        let on_line = case.claims().filter(|(nth, of)| *of == line && such(*nth));
        on_line.filter_map(|(nth, _)| answered(case, line, nth)).max()
    };
    let all = || Some(case.lines().get(line)?.quantity);
    asked(false).or_else(|| asked(true)).or_else(all).unwrap_or(1)
}

/// On which leg goods were last sent after an exchange, a repair or a shortage, and when they left.
fn sent_out(case: &Case, line: usize) -> Option<(Leg, Instant)> {
    let way = case.facts().shipments.get(served(case, line)?)?;
    Some((way.leg, left_at(way)?))
}

/// When a parcel was refused for its outside.
fn refused_inconsistent(way: &Shipment) -> Option<Instant> {
    way.refusal.as_ref().filter(|refusal| refusal.reason == RefusalReason::Inconsistent).map(|refusal| refusal.at)
}

/// The last live request for what was sent anew, made before that left and not refused: which, for what, since when, and when
/// it left.
pub(crate) fn sent_as_requested(
    case: &Case,
    docket: &Docket,
    line: usize,
) -> Option<(usize, Relief, Instant, Instant)> {
    let (leg, at) = sent_out(case, line)?;
    let relief = if leg == Leg::Replacement { Relief::Exchange } else { Relief::Repair };
    let asked = case.claims().filter(|(_, of)| *of == line).filter_map(|(nth, _)| {
        let now = case.current(nth)?;
        let fits = now.relief == relief && now.since <= at && !now.refused && is_live(case, docket, nth);
        fits.then_some((now.since, nth))
    });
    asked.max().map(|(since, nth)| (nth, relief, since, at))
}

/// Whether it was sent as asked; whether the goods were on their way back before it came, and what had been asked for then.
fn asked_before(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let requested = sent_as_requested(case, docket, line);
    let fact = requested
        .map_or(Fact::NothingRecorded("request for what was sent anew"), |(nth, ..)| Fact::Item("requests", nth, "at"));
    docket.put(at, if requested.is_some() { sent_as_asked::YES } else { sent_as_asked::NO }, fact);
    let nth = served(case, line);
    let way = nth.and_then(|nth| case.facts().shipments.get(nth));
    let fact = nth.map_or(Fact::NothingRecorded("goods sent anew"), |nth| Fact::Item("shipments", nth, "signature"));
    let came = way.and_then(handover);
    let back = shipment_index(case, line, Leg::Return).and_then(|nth| left_at(case.facts().shipments.get(nth)?));
    let before = back.zip(came).is_some_and(|(back, came)| back < came);
    docket.put(at, if before { sent_back_before::YES } else { sent_back_before::NO }, fact);
    docket.put(at, only_pieces(case, docket, line, way, before), fact);
}

/// Whether the requests that had been made by then ask for nothing but missing pieces, and all of them name how many. Who asks for
/// money asks for no goods, a return of what had not gone back by then among it; for what was withdrawn before, or refused, nothing
/// was sent.
fn only_pieces(case: &Case, docket: &Docket, line: usize, way: Option<&Shipment>, sent_back: bool) -> Literal {
    let left = way.and_then(left_at);
    let until = way.and_then(handover).or(left);
    let Some((of, until)) = case.lines().get(line).zip(until) else { return only_pieces_asked::NO };
    let mut found = only_pieces_asked::NO;
    for (nth, _) in case.claims().filter(|(_, of)| *of == line) {
        let Some(now) = case.current(nth).filter(|now| now.since < until) else { continue };
        let named = case.facts().requests.get(nth).is_some_and(|request| request.pieces_asked(&of.id).is_some());
        found = match now.relief {
            Relief::Resupply if named && found != only_pieces_asked::UNNAMED => only_pieces_asked::YES,
            Relief::Resupply => only_pieces_asked::UNNAMED,
            Relief::Refund | Relief::Compensation => continue,
            Relief::ReturnAndRefund if !sent_back => continue,
            _ if now.refused => continue,
            _ if left.is_some_and(|left| given_up(case, nth, left)) && !is_live(case, docket, nth) => continue,
            _ => return only_pieces_asked::NO,
        };
    }
    found
}

/// What was sent anew, and how far it got.
pub(super) fn of_line(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    asked_before(case, docket, at, line);
    let found = anew(case, line).and_then(|nth| Some((nth, case.facts().shipments.get(nth)?)));
    let Some((nth, way)) = found else {
        docket.put(at, sent_as::NONE, Fact::NothingRecorded("goods sent anew"));
        docket.put(at, sent_anew::NONE, Fact::NothingRecorded("goods sent anew"));
        return;
    };
    let sent = match way.leg {
        Leg::Replacement => sent_as::REPLACEMENT,
        Leg::RepairOut => sent_as::REPAIRED,
        _ => sent_as::REDELIVERED,
    };
    docket.put(at, sent, Fact::Item("shipments", nth, "leg"));
    let recorded = way.condition_at_handover == ConditionAtHandover::Inconsistent;
    let (state, field) = match reached(way, true) {
        (delivery::HANDED_OVER, field) => (sent_anew::HANDED_OVER, field),
        (delivery::REFUSED, _) if recorded && refused_inconsistent(way).is_some() => {
            (sent_anew::REFUSED_INCONSISTENT, "condition_at_handover")
        }
        (delivery::REFUSED, field) => (sent_anew::REFUSED, field),
        (delivery::LOST, field) => (sent_anew::LOST, field),
        (delivery::UNDELIVERABLE, field) => (sent_anew::UNDELIVERABLE, field),
        (delivery::IN_TRANSIT, field) if !happened(way, Tracking::BackWithSender) => (sent_anew::ON_THE_WAY, field),
        (_, field) => (sent_anew::STOPPED, field),
    };
    docket.put(at, state, Fact::Item("shipments", nth, field));
}

/// Of which delivery a claim speaks: of the later one if its ground was first given after that, or after that was refused for
/// its outside. A claim of non-receipt speaks of what is owed anew once that has left, or once the seller has the goods that it
/// is owed for. Of goods that came again after a return a claim speaks only for what they were then. When an agreement was
/// carried out of which no journey is recorded nobody knows; what was complained of since is then for a person to say.
pub(super) fn of_claim(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
    let Some(now) = case.current(request) else { return };
    let way = anew(case, line).and_then(|nth| Some((nth, case.facts().shipments.get(nth)?)));
    let since = |from: Option<Instant>| from.is_some_and(|from| now.since >= from);
    let (found, fact) = match way {
        _ if now.ground == Ground::NotReceived => {
            let owed =
                [(Leg::Return, Relief::Exchange, Topic::Exchange), (Leg::RepairIn, Relief::Repair, Topic::Repair)];
            let back = owed.into_iter().filter(|(_, relief, topic)| service_in_question(case, line, *relief, *topic));
            let back =
                back.filter_map(|(leg, ..)| handover(case.facts().shipments.get(shipment_index(case, line, leg)?)?));
            let from = way.and_then(|(_, way)| left_at(way)).into_iter().chain(back).min();
            let found = if since(from) { delivery_meant::ANEW } else { delivery_meant::FIRST };
            (found, Fact::Item("requests", request, "at"))
        }
        Some((nth, way)) => {
            let on_arrival = matches!(now.ground, Ground::ArrivedDamaged | Ground::ArrivedShort | Ground::ArrivedWrong);
            let (from, field) = match handover(way) {
                None => (refused_inconsistent(way).filter(|_| on_arrival), "refusal"),
                came => (came.filter(|_| on_arrival || way.leg != Leg::Redelivery), "signature"),
            };
            let found = if since(from) { delivery_meant::ANEW } else { delivery_meant::FIRST };
            (found, Fact::Item("shipments", nth, field))
        }
        None => {
            let fulfilled = carried_out_at(case, line, request);
            let unrecorded = carried_out_unrecorded(case, line)
                .filter(|nth| since(case.facts().agreements.get(*nth).and_then(|made| made.accepted_at)));
            match unrecorded {
                _ if since(fulfilled) => (delivery_meant::ANEW, Fact::Item("requests", request, "at")),
                Some(nth) => {
                    (delivery_meant::FIRST.or(delivery_meant::ANEW), Fact::Item("agreements", nth, "performed"))
                }
                None => (delivery_meant::FIRST, Fact::Item("requests", request, "at")),
            }
        }
    };
    docket.put(at, found, fact);
}

/// An agreement on an exchange or a repair that was carried out.
fn carried_out_unrecorded(case: &Case, line: usize) -> Option<usize> {
    let id = &case.lines().get(line)?.id;
    case.facts().agreements.iter().position(|made| {
        made.performed && made.topic.is_service() && (made.lines.is_empty() || made.lines.contains(id))
    })
}
