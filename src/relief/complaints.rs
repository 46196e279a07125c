//! What a complaint that is made out costs in money: for each line the sum promised for the breach, or set by the
//! marketplace, whichever is higher, and of it only what the dispute about the same breach does not bring already (TB-15).

use super::shares::Unit;
use crate::case::{Complaint, ComplaintKind, LineId, Money, NamedBreach};
use crate::findings::establish::{HeadItem, complained_of, heads_of, percent, promised_sum, whole_price};
use crate::findings::parameters::{BROKEN_PROMISE_PERCENT, LATE_DISPATCH_PERCENT};
use crate::findings::vocabulary::{dispatch, dispatch_then, head_award, head_measure};
use crate::findings::{Level, SubjectKey};
use crate::ruling::ComplaintSum;
use crate::ruling::assemble::Reader;

/// The sums of one complaint, line by line; `before` are those of earlier complaints, about whatever breach.
pub(crate) fn sums(reader: Reader<'_>, at: usize, made: &Complaint, before: &[ComplaintSum]) -> Vec<ComplaintSum> {
    let unit = Unit::of(reader.case.facts().currency);
    let breach = match made.kind {
        ComplaintKind::LateDispatch => Some(NamedBreach::LateDispatch),
        _ => made.breach.map(merged),
    };
    let lines = complained_of(reader.case, made).into_iter();
    let sums = lines.filter_map(|nth| {
        let line = reader.case.lines().get(nth)?;
        let promised = if occurred(reader, at, made, nth) { promised(reader, nth, breach) } else { Money::ZERO };
        let due = promised.max(set_by_rulebook(reader, made, nth));
        if due.is_zero() {
            return None;
        }
        let same = |sum: &&ComplaintSum| sum.line == line.id && sum.breach == breach.map(NamedBreach::name);
        let earlier = Money::sum(before.iter().filter(same).filter_map(|sum| sum.further));
        let awarded = awarded(reader, nth, breach);
        let further = awarded.map(|awarded| unit.exact(due.minus_floor_zero(awarded).minus_floor_zero(earlier)));
        Some(ComplaintSum {
            line: LineId::clone(&line.id),
            breach: breach.map(NamedBreach::name),
            due: unit.exact(due),
            further,
        })
    });
    sums.collect()
}

/// Goods sent late and goods not sent are one breach.
const fn merged(breach: NamedBreach) -> NamedBreach {
    match breach {
        NamedBreach::NotDispatched => NamedBreach::LateDispatch,
        other => other,
    }
}

/// Whether the breach for which a sum is promised occurred for a line: that the seller cannot dispatch at once is not yet
/// that the time has passed.
fn occurred(reader: Reader<'_>, at: usize, made: &Complaint, line: usize) -> bool {
    let found = reader.docket.find(SubjectKey::Line(line)).map(|place| reader.docket.findings(place));
    let late = found.is_some_and(|found| found.is(dispatch::LATE.or(dispatch::OVERDUE)));
    made.kind != ComplaintKind::LateDispatch
        || late
        || (made.lines.len() == 1 && reader.docket.findings(at).is(dispatch_then::LATE))
}

/// The highest sum promised for a breach of a line.
fn promised(reader: Reader<'_>, line: usize, breach: Option<NamedBreach>) -> Money {
    let count = reader.case.lines().get(line).map_or(0, |line| line.liquidated_damages.len());
    let sums = (0..count).filter_map(|nth| promised_sum(reader.case, line, nth));
    let of_breach = sums.filter(|(of, _)| Some(*of) == breach).map(|(_, sum)| sum);
    of_breach.max().unwrap_or(Money::ZERO)
}

/// What the rulebook sets for such a complaint, of the line's price.
fn set_by_rulebook(reader: Reader<'_>, made: &Complaint, line: usize) -> Money {
    let parameter = match made.kind {
        ComplaintKind::LateDispatch => &LATE_DISPATCH_PERCENT,
        _ => &BROKEN_PROMISE_PERCENT,
    };
    let stated = reader.book.parameters().stated_on(parameter, made.at);
    let price = reader.case.lines().get(line).map(whole_price);
    let sum = stated.zip(price).map(|(rate, price)| percent(price, rate.value, reader.case.facts().currency));
    sum.unwrap_or(Money::ZERO)
}

/// What the dispute brings for the same breach of a line; absent while that is open.
fn awarded(reader: Reader<'_>, line: usize, breach: Option<NamedBreach>) -> Option<Money> {
    let mut sum = Money::ZERO;
    for (at, state) in reader.docket.on(Level::Head) {
        let SubjectKey::Head { line: of, nth } = state.key else { continue };
        let Some(HeadItem::Promise(promise)) = heads_of(reader.case, of).get(nth).copied() else { continue };
        let promised = promised_sum(reader.case, of, promise).filter(|(of, _)| Some(*of) == breach);
        let Some((_, amount)) = promised.filter(|_| of == line) else { continue };
        let open = |finding| {
            let answer = reader.answer(finding, at, Some);
            (answer.decided, answer.disposition)
        };
        use crate::rulebook::Disposition::Awaits;
        match (open(head_measure::FINDING), open(head_award::FINDING)) {
            ((_, Awaits), _) | (_, (_, Awaits)) => return None,
            ((Some("higher_of"), _), (Some("awarded"), _)) => sum = sum.plus(amount),
            _ => {}
        }
    }
    Some(sum)
}
