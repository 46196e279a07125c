//! Who broke the rules on returns, and who first (TB-47, TB-48; the order of faults as in TB-49).

use super::{Docket, Fact, Literal, return_address, return_breach, return_carrier, return_collect, return_state};
use crate::case::{Case, Instant, Leg};

/// Ways of sending goods back that break the rules.
const OUT_OF_ORDER: [Literal; 3] = [return_address::UNAUTHORISED, return_collect::UNAGREED, return_carrier::OTHER_TYPE];

/// The buyer's breach is the sending of the goods in a way that the rules do not allow. The seller's is its lateness with an
/// address; what was over when the goods were sent caused nothing. Whose breach came first is open where nobody recorded when
/// the goods were sent.
pub(super) fn of_return(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let Some(goods) = case.lines().get(line) else { return };
    let way = case.shipment_of(&goods.id, Leg::Return);
    let sent = way.and_then(|way| way.events.first().map(|event| event.at).or(way.handed_over_at));
    let findings = docket.findings(at);
    let made = findings.may_be(return_state::NONE.not());
    let by_buyer = |sure: bool| {
        made && OUT_OF_ORDER.iter().any(|way| if sure { findings.is(*way) } else { findings.may_be(*way) })
    };
    let overdue = goods.address_overdue_since;
    let cured = |by: Instant| goods.address_given_at.is_some_and(|given| given <= by);
    let by_seller = overdue.filter(|_| !cured(sent.unwrap_or(case.facts().as_of)));
    let both = match (by_seller, sent) {
        (None, _) => return_breach::BUYER,
        (Some(since), Some(sent)) if since < sent => return_breach::SELLER_FIRST,
        (Some(since), Some(sent)) if since > sent => return_breach::BUYER_FIRST,
        (Some(_), Some(_)) => return_breach::SIMULTANEOUS,
        (Some(_), None) => return_breach::SELLER_FIRST.or(return_breach::BUYER_FIRST).or(return_breach::SIMULTANEOUS),
    };
    let alone = match by_seller {
        Some(since) if sent.is_none_or(|sent| since <= sent) => return_breach::SELLER,
        _ => return_breach::NONE,
    };
    let found = match (by_buyer(true), by_buyer(false)) {
        (true, _) => both,
        (false, true) => both.or(alone),
        (false, false) => alone,
    };
    let fact = match overdue {
        Some(_) => Fact::Item("order.lines", line, "address_overdue_since"),
        None => way
            .and_then(|way| case.shipment_index(&way.id))
            .map_or(Fact::NothingRecorded("return"), |nth| Fact::Item("shipments", nth, "return_address")),
    };
    docket.put(at, found, fact);
}
