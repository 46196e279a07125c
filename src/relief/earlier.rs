//! What was paid back on an order before: as the order says it, and as the histories of its requests do.

use std::borrow::Cow;

use super::shares::Unit;
use crate::case::{Case, EarlierRefund, Instant, Line, Money, RefundedLine, Relief, Request, RequestAct};

/// Every refund that was paid out before. What the order says of a request and what the request's history says is one
/// refund, as the order tells it; a history alone says a sum, which is shared over what the request is about.
pub(super) fn refunds(case: &Case) -> Cow<'_, [EarlierRefund]> {
    let mut refunds = Cow::Borrowed(case.facts().order.refunds.as_slice());
    for (nth, request) in case.facts().requests.iter().enumerate() {
        let paid_out = request.history.iter().find(|event| event.act == RequestAct::Refunded);
        let Some(event) = paid_out.filter(|_| refunds.iter().all(|refund| refund.request != request.id)) else {
            continue;
        };
        let amount = event.amount.or_else(|| request.amount_asked());
        let refund = of_history(case, (nth, request), (event.at, amount), &refunds);
        refunds.to_mut().push(refund);
    }
    refunds
}

/// A refund of which a history alone tells: for the pieces that were asked for, then for what else was paid for these lines,
/// then of the freight. Who does not say how much paid for the pieces, or no compensation. Money alone leaves the goods.
fn of_history(
    case: &Case,
    (nth, request): (usize, &Request),
    (at, amount): (Instant, Option<Money>),
    before: &[EarlierRefund],
) -> EarlierRefund {
    let unit = Unit::of(case.facts().currency);
    let relief = case.current(nth).map_or(request.relief, |now| now.standing.relief);
    let about = case.claims().filter(|(of, _)| *of == nth).filter_map(|(_, at)| case.lines().get(at));
    let about: Vec<(&Line, u32, Money)> = about
        .map(|line| {
            let rows = || before.iter().flat_map(|refund| &refund.lines).filter(|row| row.line == line.id);
            let pieces = request.pieces_accepted(&line.id).or_else(|| request.pieces_asked(&line.id));
            let gone = rows().fold(0_u32, |sum, row| sum.saturating_add(row.quantity));
            let left = line.paid.minus_floor_zero(Money::sum(rows().map(|row| row.amount)));
            (line, pieces.unwrap_or(line.quantity).min(line.quantity.saturating_sub(gone)), unit.exact(left))
        })
        .collect();
    let of_pieces = about.iter().map(|(line, pieces, left)| unit.portion(line.paid, *pieces, line.quantity).min(*left));
    let prices: Vec<Money> = of_pieces.collect();
    let whole = Money::sum(prices.iter().copied());
    let unsaid = if relief == Relief::Compensation { Money::ZERO } else { whole };
    let paid = amount.unwrap_or(unsaid);
    let shares = unit.shares(paid.min(whole), &prices);
    let beyond: Vec<Money> = about.iter().zip(&shares).map(|((.., left), share)| left.minus(*share)).collect();
    let rest = paid.minus_floor_zero(whole);
    let more = rest.min(Money::sum(beyond.iter().copied()));
    let settled = relief == Relief::ReturnAndRefund || (relief == Relief::Refund && amount.is_none());
    let rows = about.iter().zip(shares).zip(unit.shares(more, &beyond));
    let lines = rows.map(|(((line, pieces, _), share), more)| RefundedLine {
        line: line.id.clone(),
        amount: share.plus(more),
        quantity: if settled { *pieces } else { 0 },
    });
    let carriage = Money::sum(before.iter().filter_map(|refund| refund.freight));
    let carriage = case.facts().order.freight.paid.unwrap_or(Money::ZERO).minus_floor_zero(carriage);
    let freight = rest.minus(more).min(carriage);
    EarlierRefund {
        at: Some(at),
        lines: lines.collect(),
        freight: Some(freight).filter(|freight| !freight.is_zero()),
        ..EarlierRefund::new(request.id.clone())
    }
}
