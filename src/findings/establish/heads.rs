//! Heads of claim beside the price: what was paid as a deposit, what was promised for a breach, what else is asked for.

use rust_decimal::{Decimal, RoundingStrategy};

use super::goods;
use crate::case::{Case, Currency, Head, Line, LineKind, Money, NamedBreach, PenaltySum, PrepaymentKind};
use crate::findings::vocabulary::{breach_shown, head, named_breach, prepayment, rival_head};
use crate::findings::{Docket, Fact, SubjectKey};

/// A head of claim, by its place in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeadItem {
    /// The line's prepayment.
    Prepayment,
    /// `liquidated_damages[n]` of the line.
    Promise(usize),
    /// A gift that is late or out of stock.
    LateGift,
    /// The value of a gift that needs a licence, asked for in `requests[n]`.
    GiftValue(usize),
    /// Damages for fraud, asked for in `requests[n]`.
    Fraud(usize),
    /// Damages for unsafe food, asked for in `requests[n]`.
    Food(usize),
    /// A further loss, asked for in `requests[n]`.
    ExtraLoss(usize, Money),
}

/// The live requests about a line.
fn requests(case: &Case, line: usize) -> impl Iterator<Item = usize> + '_ {
    case.claims()
        .filter(move |(_, of)| *of == line)
        .map(|(request, _)| request)
        .filter(|request| case.current(*request).is_some_and(|now| now.live))
}

fn asked(case: &Case, request: usize) -> &[Head] {
    case.facts().requests.get(request).map_or(&[], |request| request.heads.as_slice())
}

/// The heads of a line: its prepayment, the promises for it, its own lateness if it is a gift, then what is asked for.
/// A further loss belongs to the first line of its request.
pub(crate) fn heads_of(case: &Case, nth: usize) -> Vec<HeadItem> {
    let Some(line) = case.lines().get(nth) else { return Vec::new() };
    let mut items: Vec<HeadItem> = line.prepayment.iter().map(|_| HeadItem::Prepayment).collect();
    items.extend((0..line.liquidated_damages.len()).map(HeadItem::Promise));
    if line.kind == LineKind::Gift {
        items.push(HeadItem::LateGift);
        items.extend(goods::value_asked(case, nth).map(HeadItem::GiftValue));
    }
    let asks = |head: &Head| requests(case, nth).find(|request| asked(case, *request).contains(head));
    items.extend(asks(&Head::FraudDamages).map(HeadItem::Fraud));
    items.extend(asks(&Head::FoodDamages).map(HeadItem::Food));
    for request in requests(case, nth) {
        let first = case.claims().find(|(of, _)| *of == request).map(|(_, line)| line);
        let losses = asked(case, request).iter().filter(|_| first == Some(nth));
        items.extend(losses.filter_map(|head| match head {
            Head::ExtraLoss(amount) => Some(HeadItem::ExtraLoss(request, *amount)),
            _ => None,
        }));
    }
    items
}

/// Which of two heads for one breach the buyer has chosen by asking for it alone: true for the deposit.
pub(crate) fn chosen(case: &Case, line: usize) -> Option<bool> {
    let asks = |head: &Head| requests(case, line).any(|request| asked(case, request).contains(head));
    match (asks(&Head::Deposit), asks(&Head::LiquidatedDamages)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// The whole price of a line, of which part may be paid so far.
pub(crate) fn whole_price(line: &Line) -> Money {
    line.prepayment.as_ref().and_then(|paid| paid.price).unwrap_or(line.paid)
}

/// So many percent of an amount; what is less than the smallest unit of the currency is left out.
pub(crate) fn percent(of: Money, rate: u32, currency: Currency) -> Money {
    let exact = of.times(rate).as_decimal().checked_div(Decimal::ONE_HUNDRED).unwrap_or_default();
    Money::from(exact.round_dp_with_strategy(currency.digits(), RoundingStrategy::ToZero))
}

/// What is due for the breach of which a sum was promised, and which breach that is: goods sent late and goods not sent are one.
pub(crate) fn promised_sum(case: &Case, line: usize, nth: usize) -> Option<(NamedBreach, Money)> {
    let line = case.lines().get(line)?;
    let promise = line.liquidated_damages.get(nth)?;
    let sum = |of: &PenaltySum| match of {
        PenaltySum::Amount(amount) => *amount,
        PenaltySum::PercentOfPrice(rate) => percent(whole_price(line), *rate, case.facts().currency),
    };
    let breach = match promise.breach {
        NamedBreach::NotDispatched => NamedBreach::LateDispatch,
        other => other,
    };
    Some((breach, promise.platform.as_ref().map_or(Money::ZERO, sum).max(sum(&promise.promised))))
}

/// What each head is, and for which breach it was promised.
pub(super) fn of_line(case: &Case, docket: &mut Docket, line_subject: usize, line: usize) {
    let Some(facts) = case.lines().get(line) else { return };
    let paid = match facts.prepayment.as_ref().map(|paid| paid.kind) {
        None => prepayment::NONE,
        Some(PrepaymentKind::Deposit) => prepayment::DEPOSIT,
        Some(PrepaymentKind::Advance) => prepayment::ADVANCE,
    };
    docket.put(line_subject, paid, Fact::Item("order.lines", line, "prepayment"));
    for (nth, item) in heads_of(case, line).into_iter().enumerate() {
        let at = docket.enter(SubjectKey::Head { line, nth }, Some(line_subject));
        let own = |field| Fact::Item("order.lines", line, field);
        let (kind, fact) = match item {
            HeadItem::Prepayment => (head::DEPOSIT, own("prepayment")),
            HeadItem::Promise(nth) => (head::LIQUIDATED, Fact::Inner("order.lines", line, "liquidated_damages", nth)),
            HeadItem::LateGift => (head::LATE_GIFT, own("kind")),
            HeadItem::GiftValue(request) => (head::GIFT_VALUE, Fact::Item("requests", request, "heads")),
            HeadItem::Fraud(request) => (head::FRAUD, Fact::Item("requests", request, "heads")),
            HeadItem::Food(request) => (head::FOOD, Fact::Item("requests", request, "heads")),
            HeadItem::ExtraLoss(request, _) => (head::EXTRA_LOSS, Fact::Item("requests", request, "heads")),
        };
        docket.put(at, kind, fact);
        let promise = match item {
            HeadItem::Promise(nth) => facts.liquidated_damages.get(nth).map(|promise| promise.breach),
            _ => None,
        };
        let named = match promise {
            None => named_breach::NONE,
            Some(NamedBreach::LateDispatch) => named_breach::LATE_DISPATCH,
            Some(NamedBreach::NotDispatched) => named_breach::NOT_DISPATCHED,
            Some(NamedBreach::Misdescription) => named_breach::MISDESCRIPTION,
            Some(NamedBreach::Counterfeit) => named_breach::COUNTERFEIT,
            Some(NamedBreach::Quality) => named_breach::QUALITY,
        };
        docket.put(at, named, fact);
        if !matches!(promise, Some(NamedBreach::Misdescription | NamedBreach::Counterfeit | NamedBreach::Quality)) {
            docket.put(at, breach_shown::NO, fact);
        }
        if !matches!(item, HeadItem::Prepayment | HeadItem::Promise(_)) {
            docket.put(at, rival_head::NONE, fact);
        }
    }
}
