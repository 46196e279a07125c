//! Goods that were sent once more (TB-39), and where the goods are.

use super::journeys::{happened, left_at, reached, shipment_index};
use crate::case::{Case, Leg, Shipment, Tracking};
use crate::findings::vocabulary::{delivery, fit_to_redeliver, redelivery, whereabouts};
use crate::findings::{Docket, Fact, Literal, SubjectKey};

/// What became of goods that were sent once more, and where the goods of the line are.
pub(super) fn of_line(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let again = shipment_index(case, line, Leg::Redelivery);
    let way = again.and_then(|nth| case.facts().shipments.get(nth));
    let (came, field) = way.map_or((redelivery::NONE, "events"), once_more);
    docket.put(at, came, again.map_or(Fact::NothingRecorded("shipment"), |nth| Fact::Item("shipments", nth, field)));
    goods_now(case, docket, at, line);
}

/// How far goods got that were sent once more, and the field of the shipment that tells.
fn once_more(way: &Shipment) -> (Literal, &'static str) {
    match reached(way, left_at(way).is_some()) {
        (delivery::HANDED_OVER, field) => (redelivery::HANDED_OVER, field),
        (delivery::REFUSED, field) => (redelivery::REFUSED, field),
        (delivery::LOST, field) => (redelivery::LOST, field),
        (delivery::UNSENT, field) => (redelivery::NONE, field),
        (delivery::INTERCEPTED | delivery::UNDELIVERABLE, field) => (redelivery::NOT_BROUGHT, field),
        (_, field) if happened(way, Tracking::BackWithSender) => (redelivery::NOT_BROUGHT, field),
        (_, field) => (redelivery::ON_THE_WAY, field),
    }
}

/// What was found of the fitness of goods to be sent again before they were refused once more says nothing of them now.
pub(super) fn fitness_anew(case: &Case, docket: &mut Docket) {
    let refused_at = |way: &Shipment| {
        let told = way.events.iter().rfind(|event| event.what == Tracking::Refused).map(|event| event.at);
        way.refusal.as_ref().map(|refusal| refusal.at).or(told)
    };
    for line in 0..case.lines().len() {
        let again = shipment_index(case, line, Leg::Redelivery);
        let refused = again.and_then(|nth| Some((nth, refused_at(case.facts().shipments.get(nth)?)?)));
        let Some((nth, refused)) = refused else { continue };
        let Some(at) = docket.find(SubjectKey::Line(line)) else { continue };
        let found = docket.grounds_of(at, fit_to_redeliver::FINDING).filter_map(|fact| match fact {
            Fact::Item("assessments", nth, _) => case.facts().assessments.get(nth).map(|found| found.at),
            _ => None,
        });
        if found.max().is_some_and(|found| found < refused) {
            let open = fit_to_redeliver::YES.or(fit_to_redeliver::NO);
            docket.put(at, open, Fact::Item("shipments", nth, "refusal"));
        }
    }
}

/// Where the goods are: at the end of the latest journey on which they set out, or on it. What is sent in their place, and
/// what another journey lost before, are no part of it.
fn goods_now(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let ways = case.travels(line).iter().filter_map(|nth| Some((*nth, case.facts().shipments.get(*nth)?)));
    let own = ways.filter(|(_, way)| way.leg != Leg::Replacement);
    let latest =
        own.filter_map(|(nth, way)| Some((left_at(way)?, nth, way))).max_by_key(|(since, nth, _)| (*since, *nth));
    let Some((_, nth, way)) = latest else {
        docket.put(at, whereabouts::NEVER_SENT, Fact::NothingRecorded("shipment"));
        return;
    };
    let to_seller = matches!(way.leg, Leg::Refusal | Leg::Return | Leg::RepairIn);
    let (seller, buyer) = (whereabouts::WITH_SELLER, whereabouts::WITH_BUYER);
    let (state, field) = reached(way, true);
    let now = match state {
        delivery::HANDED_OVER => {
            if to_seller {
                seller
            } else {
                buyer
            }
        }
        delivery::LOST => whereabouts::GONE,
        // the sender of what was refused is the seller, on the way back as on the way out
        _ if happened(way, Tracking::BackWithSender) => {
            if way.leg == Leg::Return {
                buyer
            } else {
                seller
            }
        }
        _ => whereabouts::CARRIED,
    };
    docket.put(at, now, Fact::Item("shipments", nth, field));
}
