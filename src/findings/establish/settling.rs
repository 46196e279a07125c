//! What settling between the parties hangs on: what is asked for and why, and what the amounts of the case come to.

use std::cmp::Ordering;

use super::{claims, journeys};
use crate::case::{Case, Ground, Leg, Marketplace, Money, Relief};
use crate::findings::vocabulary::{freight_cap, settling, settling_reason, shop, worth_compared, worth_way_back};
use crate::findings::{Docket, Fact};

/// An ordinary shop, or one of a mall.
pub(super) fn of_case(case: &Case, docket: &mut Docket, at: usize) {
    let mall = matches!(case.facts().marketplace, Marketplace::Tmall | Marketplace::TmallGlobal);
    docket.put(at, if mall { shop::MALL } else { shop::ORDINARY }, Fact::Field("marketplace"));
}

/// The latest live request on a line, and how worth and way back compare.
pub(super) fn of_line(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let live = case.claims().filter(|(_, line)| *line == nth).filter_map(|(request, _)| {
        let made = case.facts().requests.get(request)?;
        let now = case.current(request)?;
        claims::is_live(case, docket, request).then_some((made.at, request, now))
    });
    if let Some((_, request, now)) = live.max_by_key(|(made_at, request, _)| (*made_at, *request)) {
        let fact = Fact::Item("requests", request, "");
        let kind = match now.relief {
            Relief::ReturnAndRefund => settling::RETURN,
            Relief::Exchange => settling::EXCHANGE,
            Relief::Refund | Relief::Repair | Relief::Resupply | Relief::Compensation => settling::OTHER,
        };
        docket.put(at, kind, fact);
        let reason = match now.ground {
            Ground::NoReason | Ground::Cancellation => settling_reason::OWN_WISH,
            Ground::NotReceived => settling_reason::NOT_ARRIVED,
            Ground::Dispatch => settling_reason::OTHER,
            Ground::Quality
            | Ground::Counterfeit
            | Ground::Misdescription
            | Ground::ArrivedDamaged
            | Ground::ArrivedShort
            | Ground::ArrivedWrong => settling_reason::GOODS,
        };
        docket.put(at, reason, fact);
    } else {
        docket.put(at, settling::NONE, Fact::NothingRecorded("live request"));
        docket.put(at, settling_reason::NONE, Fact::NothingRecorded("live request"));
    }
    let Some(line) = case.lines().get(nth) else { return };
    let fact = Fact::Item("order.lines", nth, "quotes");
    let Some(worth) = line.quotes.worth else { return };
    let compared = match worth.cmp(&line.paid) {
        Ordering::Greater => worth_compared::MORE,
        Ordering::Equal => worth_compared::SAME,
        Ordering::Less => worth_compared::LESS,
    };
    docket.put(at, compared, fact);
    if let Some(cost) = way_back_cost(case, nth) {
        docket.put(at, if worth > cost { worth_way_back::MORE } else { worth_way_back::NO_MORE }, fact);
    }
}

/// Whether a way back stays within what the seller announced to pay for one.
pub(super) fn of_leg(case: &Case, docket: &mut Docket, at: usize, line: usize, leg: Leg) {
    let Some(cap) = case.facts().order.freight.return_cap.filter(|_| leg == Leg::Return) else {
        docket.put(at, freight_cap::NONE, Fact::NothingRecorded("announced cap"));
        return;
    };
    let within = match way_back_cost(case, line) {
        Some(cost) if cost <= cap => freight_cap::WITHIN,
        Some(_) => freight_cap::BEYOND,
        None => freight_cap::WITHIN.or(freight_cap::BEYOND),
    };
    docket.put(at, within, Fact::Field("order.freight.return_cap"));
}

/// What the way back of a line costs: what the carrier charged, or else what was quoted.
pub(crate) fn way_back_cost(case: &Case, line: usize) -> Option<Money> {
    let way = journeys::shipment_index(case, line, Leg::Return).and_then(|at| case.facts().shipments.get(at));
    way.and_then(|way| way.charged).or_else(|| case.lines().get(line)?.quotes.way_back)
}
