//! Sums that the parties agreed on, and what they agreed on while the goods stay (TB-7).

use super::{
    Docket, Fact, Few, Literal, Standing, SubjectKey, agreed_beside, consented, refund_agreed, refund_freight,
    service_agreed, sum_agreed,
};
use crate::case::{Case, Instant, Line, Money, Party, Relief};
use crate::findings::establish::paid_out;
use crate::relief::Unit;

/// A request that the seller agreed to, for a sum that was named.
pub(crate) struct AgreedOn {
    pub(crate) request: usize,
    pub(crate) sum: Money,
    relief: Relief,
}

impl AgreedOn {
    /// The lines that the request is about, each with what was paid for what is asked for of it.
    pub(crate) fn about(&self, case: &Case) -> (Few<usize>, Few<Money>) {
        let request = case.facts().requests.get(self.request);
        let unit = Unit::of(case.facts().currency);
        let lines: Few<usize> = case.claims().filter(|(of, _)| *of == self.request).map(|(_, line)| line).collect();
        let paid = |line: &Line| {
            let pieces = request.and_then(|request| request.pieces_asked(&line.id));
            pieces.map_or(line.paid, |pieces| unit.portion(line.paid, pieces, line.quantity))
        };
        let prices = lines.iter().map(|line| case.lines().get(*line).map_or(Money::ZERO, paid)).collect();
        (lines, prices)
    }

    /// What of the sum goes beyond that, and so is freight paid with the order.
    pub(crate) fn carriage(&self, case: &Case) -> Option<Money> {
        let (_, prices) = self.about(case);
        let beyond = self.sum.minus_floor_zero(Money::sum(prices.iter().copied()));
        Some(beyond.min(case.facts().order.freight.paid?)).filter(|beyond| !beyond.is_zero())
    }
}

/// What the parties agreed on last on a line, if it names a sum; that of a return only where no refund stands beside it.
pub(crate) fn agreed_on(case: &Case, docket: &Docket, line: usize) -> Option<AgreedOn> {
    let last = |such: fn(Relief) -> bool| {
        let agreed = consented(case, docket, line, such).filter(|(request, relief, _)| owed(case, *request, *relief));
        agreed.max_by_key(|(.., at)| *at)
    };
    let at = docket.find(SubjectKey::Line(line))?;
    let (request, relief, _) = if docket.findings(at).is(refund_agreed::YES) {
        last(|relief| matches!(relief, Relief::Refund | Relief::Compensation))?
    } else {
        last(|relief| matches!(relief, Relief::Refund | Relief::Compensation | Relief::ReturnAndRefund))?
    };
    let sum = named(case, request)?;
    Some(AgreedOn { request, sum, relief })
}

pub(super) fn named(case: &Case, request: usize) -> Option<Money> {
    case.facts().requests.get(request)?.amount_agreed()
}

/// Whether a refund to which the seller agreed then is still the parties' word: not where they agreed on a return of the whole
/// line after it, open where they may have.
pub(super) fn refund_stands(case: &Case, docket: &Docket, line: usize, since: Instant, back: &Standing) -> Literal {
    let of = case.lines().get(line);
    let whole = |request: &usize| {
        let asked = case.facts().requests.get(*request).zip(of).and_then(|(made, of)| made.pieces_asked(&of.id));
        asked.zip(of).is_none_or(|(pieces, of)| pieces >= of.quantity)
    };
    let made_at = |nth: Option<usize>| case.facts().agreements.get(nth?)?.accepted_at;
    let returns = consented(case, docket, line, |relief| relief == Relief::ReturnAndRefund);
    let returns = returns.filter(|(request, ..)| whole(request)).map(|(.., at)| at);
    if returns.chain(made_at(back.sure)).max() > Some(since) {
        refund_agreed::NO
    } else if made_at(back.maybe) > Some(since) {
        refund_agreed::YES.or(refund_agreed::NO)
    } else {
        refund_agreed::YES
    }
}

/// A compensation of which nobody said how much comes to nothing, and one that was paid is not owed any more.
fn owed(case: &Case, request: usize, relief: Relief) -> bool {
    let paid = || paid_out(case, request);
    relief != Relief::Compensation || (named(case, request).is_some() && !paid())
}

/// Which sum was agreed on.
fn sum(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let of_line = || case.claims().filter(|(_, of)| *of == line).map(|(request, _)| request);
    if of_line().all(|request| named(case, request).is_none()) {
        return;
    }
    if let Some(agreed) = agreed_on(case, docket, line) {
        let returned = agreed.relief == Relief::ReturnAndRefund;
        let found = if returned { sum_agreed::RETURN } else { sum_agreed::GOODS_KEPT };
        let fact = Fact::Item("requests", agreed.request, "history");
        docket.put(at, found, fact);
        if agreed.carriage(case).is_some() {
            docket.put(at, refund_freight::IN_SUM, fact);
        }
    }
}

/// Whom an agreement on a refund makes bear the freight, as far as it still stands.
fn freight(case: &Case, docket: &mut Docket, at: usize, refund: &Standing) {
    let made = refund.sure.or(refund.maybe).and_then(|nth| case.facts().agreements.get(nth));
    let found = match made.and_then(|made| made.freight) {
        Some(Party::Buyer) => refund_freight::BUYER,
        Some(Party::Seller) => refund_freight::SELLER,
        None => return,
    };
    let findings = docket.findings(at);
    if findings.may_be(refund_agreed::YES) {
        let certain = refund.sure.is_some() && findings.is(refund_agreed::YES);
        let found = if certain { found } else { found.or(refund_freight::NONE) };
        docket.put(at, found, refund.fact("agreement on freight"));
    }
}

/// The requests on a line whose compensation was paid, unless an exchange, a repair or, in an agreement of its own, a refund or a
/// return came after it.
fn compensated(case: &Case, docket: &mut Docket, at: usize, line: usize, others: [&Standing; 2]) {
    let made_at = |nth: Option<usize>| case.facts().agreements.get(nth?)?.accepted_at;
    let sure = others.iter().filter_map(|made| made_at(made.sure)).max();
    let maybe = others.iter().filter_map(|made| made_at(made.maybe)).max();
    for (request, _) in case.claims().filter(|(_, of)| *of == line) {
        let Some(now) = case
            .current(request)
            .filter(|now| now.live && now.relief == Relief::Compensation && paid_out(case, request))
        else {
            continue;
        };
        let agreed = Some(now.agreed_at.unwrap_or(now.standing.since));
        if agreed < sure || !docket.findings(at).may_be(service_agreed::NONE) {
            continue;
        }
        let certain = agreed >= maybe && docket.findings(at).is(service_agreed::NONE);
        let found = agreed_beside::COMPENSATED;
        if let Some(claim) = docket.find(SubjectKey::Claim { request, line }) {
            let found = if certain { found } else { found.or(agreed_beside::NONE) };
            docket.put(claim, found, Fact::Item("requests", request, "history"));
        }
    }
}

/// Which sum was agreed on, and whether a compensation or a resupply is the parties' last word: one that was agreed after every
/// refund, return, exchange and repair. What may stand leaves it open as far as it comes later.
pub(super) fn agreed(case: &Case, docket: &mut Docket, at: usize, line: usize, others: [&Standing; 2]) {
    freight(case, docket, at, others[0]);
    sum(case, docket, at, line);
    compensated(case, docket, at, line, others);
    let kept = |relief| matches!(relief, Relief::Compensation | Relief::Resupply);
    let stands = consented(case, docket, line, kept).filter(|(request, relief, _)| owed(case, *request, *relief));
    let stands: Few<(usize, Relief, Instant)> = stands.collect();
    let Some(&(_, relief, agreed)) = stands.iter().max_by_key(|(.., at)| *at) else { return };
    let found = if relief == Relief::Resupply { agreed_beside::RESUPPLY } else { agreed_beside::COMPENSATION };
    let made_at = |nth: Option<usize>| case.facts().agreements.get(nth?)?.accepted_at;
    let back = |relief| matches!(relief, Relief::Refund | Relief::ReturnAndRefund);
    let granted = consented(case, docket, line, back).map(|(.., at)| at);
    let sure = others.iter().filter_map(|made| made_at(made.sure)).chain(granted).max();
    let maybe = others.iter().filter_map(|made| made_at(made.maybe)).max();
    // an agreed refund leaves nothing to send after, whichever came first
    let rivals =
        [service_agreed::NONE, if relief == Relief::Resupply { refund_agreed::NO } else { sum_agreed::GOODS_KEPT }];
    let may_be = |none: &Literal| docket.findings(at).may_be(*none);
    if !rivals.iter().all(may_be) || Some(agreed) < sure {
        return;
    }
    let certain = rivals.iter().all(|none| docket.findings(at).is(*none)) && Some(agreed) >= maybe;
    let found = if certain { found } else { found.or(agreed_beside::NONE) };
    // another of the same kind is settled with it
    for (request, ..) in stands.into_iter().filter(|(_, of, _)| *of == relief) {
        if let Some(claim) = docket.find(SubjectKey::Claim { request, line }) {
            docket.put(claim, found, Fact::Item("requests", request, "history"));
        }
    }
}
