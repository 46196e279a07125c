//! What the seller sends after an exchange, a repair or a shortage, and which claims speak of it.

use crate::case::{Case, Ground, Instant, Leg, Relief, Topic, Tracking};
use crate::findings::vocabulary::{
    delivery, delivery_meant, only_pieces_asked, sent_anew, sent_as, sent_as_asked, sent_back_before,
};
use crate::findings::{Docket, Fact};

use super::claims::{carried_out_at, is_live};
use super::journeys::{handover, happened, left_at, reached, shipment_index};
use super::service_in_question;

/// The place of the shipment that was sent anew last.
pub(crate) fn anew(case: &Case, line: usize) -> Option<usize> {
    let sent = [Leg::Replacement, Leg::RepairOut].into_iter().filter_map(|leg| shipment_index(case, line, leg));
    let left = sent.filter_map(|nth| Some((left_at(case.facts().shipments.get(nth)?)?, nth)));
    left.max().map(|(_, nth)| nth)
}

/// On which leg goods were sent anew last, and when they left.
fn sent_anew(case: &Case, line: usize) -> Option<(Leg, Instant)> {
    let way = case.facts().shipments.get(anew(case, line)?)?;
    Some((way.leg, left_at(way)?))
}

/// The last live request for what was sent anew, made before that left and not refused: which, for what, since when, and when
/// it left.
pub(crate) fn sent_as_requested(
    case: &Case,
    docket: &Docket,
    line: usize,
) -> Option<(usize, Relief, Instant, Instant)> {
    let (leg, at) = sent_anew(case, line)?;
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
    let nth = anew(case, line);
    let fact = nth.map_or(Fact::NothingRecorded("goods sent anew"), |nth| Fact::Item("shipments", nth, "signature"));
    let came = nth.and_then(|nth| handover(case.facts().shipments.get(nth)?));
    let back = shipment_index(case, line, Leg::Return).and_then(|nth| left_at(case.facts().shipments.get(nth)?));
    let before = back.zip(came).is_some_and(|(back, came)| back < came);
    docket.put(at, if before { sent_back_before::YES } else { sent_back_before::NO }, fact);
    let asked = |of: fn(Relief) -> bool| {
        let on_line = case.claims().filter(|(_, of)| *of == line).filter_map(|(nth, _)| case.current(nth));
        on_line.into_iter().any(|now| of(now.relief) && came.is_some_and(|came| now.since < came))
    };
    let only_pieces = asked(|relief| relief == Relief::Resupply) && !asked(|relief| relief != Relief::Resupply);
    docket.put(at, if only_pieces { only_pieces_asked::YES } else { only_pieces_asked::NO }, fact);
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
    let sent = if way.leg == Leg::Replacement { sent_as::REPLACEMENT } else { sent_as::REPAIRED };
    docket.put(at, sent, Fact::Item("shipments", nth, "leg"));
    let (state, field) = match reached(way, true) {
        (delivery::HANDED_OVER, field) => (sent_anew::HANDED_OVER, field),
        (delivery::REFUSED, field) => (sent_anew::REFUSED, field),
        (delivery::IN_TRANSIT, field) if !happened(way, Tracking::BackWithSender) => (sent_anew::ON_THE_WAY, field),
        (_, field) => (sent_anew::FAILED, field),
    };
    docket.put(at, state, Fact::Item("shipments", nth, field));
}

/// Of which delivery a claim speaks: of the later one if its ground was first given after that. A claim of non-receipt speaks
/// of what is owed anew once that has left, or once the seller has the goods that it is owed for. When an agreement was carried
/// out of which no journey is recorded nobody knows; what was complained of since is then for a person to say.
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
            let found = if since(handover(way)) { delivery_meant::ANEW } else { delivery_meant::FIRST };
            (found, Fact::Item("shipments", nth, "signature"))
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
