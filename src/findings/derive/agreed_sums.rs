//! Sums that the parties agreed on (TB-7).

use super::{Docket, Fact, Literal, Standing, SubjectKey, compensation_agreed, consented, service_agreed, sum_agreed};
use crate::case::{Case, Instant, Money, Relief};
use crate::request::State;

/// A request that the seller agreed to, for a sum that was named.
pub(crate) struct AgreedOn {
    pub(crate) request: usize,
    pub(crate) sum: Money,
    relief: Relief,
    at: Instant,
}

/// What the parties agreed on last on a line that names a sum: rather money beside which the goods stay than that of a return.
pub(crate) fn agreed_on(case: &Case, docket: &Docket, line: usize) -> Option<AgreedOn> {
    let last = |such: fn(Relief) -> bool| {
        let agreed = consented(case, docket, line, such).filter(|(request, relief, _)| counts(case, *request, *relief));
        agreed.max_by_key(|(.., at)| *at)
    };
    let kept = last(|relief| matches!(relief, Relief::Refund | Relief::Compensation));
    let (request, relief, at) = kept.or_else(|| last(|relief| relief == Relief::ReturnAndRefund))?;
    let sum = named(case, request)?;
    Some(AgreedOn { request, sum, relief, at })
}

pub(super) fn named(case: &Case, request: usize) -> Option<Money> {
    case.facts().requests.get(request)?.amount_agreed()
}

/// A compensation of which nobody said how much comes to nothing, and one that was paid is not owed any more.
fn counts(case: &Case, request: usize, relief: Relief) -> bool {
    let paid = || case.current(request).is_some_and(|now| now.standing.state == State::Refunded);
    relief != Relief::Compensation || (named(case, request).is_some() && !paid())
}

/// Which sum was agreed on, and whether a compensation is the parties' last word: one that was agreed after every refund,
/// return, exchange and repair. What may stand leaves it open as far as it comes later.
pub(super) fn agreed(case: &Case, docket: &mut Docket, at: usize, line: usize, others: [&Standing; 2]) {
    let of_line = || case.claims().filter(|(_, of)| *of == line).map(|(request, _)| request);
    if of_line().all(|request| named(case, request).is_none()) {
        return;
    }
    let Some(agreed) = agreed_on(case, docket, line) else { return };
    let fact = Fact::Item("requests", agreed.request, "history");
    let returned = agreed.relief == Relief::ReturnAndRefund;
    docket.put(at, if returned { sum_agreed::RETURN } else { sum_agreed::GOODS_KEPT }, fact);
    if agreed.relief != Relief::Compensation {
        return;
    }
    let made_at = |nth: Option<usize>| case.facts().agreements.get(nth?)?.accepted_at;
    let returns = consented(case, docket, line, |relief| relief == Relief::ReturnAndRefund).map(|(.., at)| at);
    let sure = others.iter().filter_map(|made| made_at(made.sure)).chain(returns).max();
    let maybe = others.iter().filter_map(|made| made_at(made.maybe)).max();
    let served = |found: Literal| docket.findings(at).may_be(found);
    let last = Some(agreed.at);
    let found = match (served(service_agreed::NONE), served(service_agreed::NONE.not())) {
        (false, _) => return,
        _ if last < sure => return,
        (true, false) if last >= maybe => compensation_agreed::YES,
        _ => compensation_agreed::YES.or(compensation_agreed::NO),
    };
    if let Some(claim) = docket.find(SubjectKey::Claim { request: agreed.request, line }) {
        docket.put(claim, found, fact);
    }
}
