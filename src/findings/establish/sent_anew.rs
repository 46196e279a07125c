//! What the seller sends after an exchange, a repair or a shortage, and which claims speak of it.

use crate::case::{Case, Ground, Instant, Leg, Relief, Topic, Tracking};
use crate::findings::vocabulary::{delivery, delivery_meant, sent_anew, sent_as};
use crate::findings::{Docket, Fact};

use super::claims::performed_at;
use super::journeys::{handover, happened, left_at, reached, shipment_index};
use super::service_in_question;

/// The place of the shipment that was sent anew last.
pub(crate) fn anew(case: &Case, line: usize) -> Option<usize> {
    let sent = [Leg::Replacement, Leg::RepairOut].into_iter().filter_map(|leg| shipment_index(case, line, leg));
    let left = sent.filter_map(|nth| Some((left_at(case.facts().shipments.get(nth)?)?, nth)));
    left.max().map(|(_, nth)| nth)
}

/// On which leg goods were sent anew last, and when they left.
pub(crate) fn sent_anew(case: &Case, line: usize) -> Option<(Leg, Instant)> {
    let way = case.facts().shipments.get(anew(case, line)?)?;
    Some((way.leg, left_at(way)?))
}

/// What was sent anew, and how far it got.
pub(super) fn of_line(case: &Case, docket: &mut Docket, at: usize, line: usize) {
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
            let fulfilled = performed_at(case, line, request).map(|(_, at)| at);
            let unrecorded = performed_unrecorded(case, line)
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
fn performed_unrecorded(case: &Case, line: usize) -> Option<usize> {
    let id = &case.lines().get(line)?.id;
    case.facts().agreements.iter().position(|made| {
        made.performed
            && matches!(made.topic, Topic::Exchange | Topic::Repair)
            && (made.lines.is_empty() || made.lines.contains(id))
    })
}
