//! What heads of claim hang on: whether the breach for which something was promised is established, and whether a deposit
//! and a promised sum are due for it side by side.

use super::{Docket, Fact, Level, Literal, SubjectKey};
use crate::case::Case;
use crate::findings::establish::{HeadItem, chosen, heads_of, promised_sum};
use crate::findings::vocabulary::{
    breach_shown, established, ground, head, head_measure, named_breach, request_state, rival_head,
};

/// The heads with their lines.
fn heads(docket: &Docket) -> Vec<(usize, usize, usize)> {
    let heads = docket.on(Level::Head).filter_map(|(at, state)| match state.key {
        SubjectKey::Head { line, nth } => Some((at, line, nth)),
        _ => None,
    });
    heads.collect()
}

/// Whether a live ground of the kind named is established on the line.
pub(super) fn breaches_shown(_: &Case, docket: &mut Docket) {
    for (at, line, _) in heads(docket) {
        let findings = docket.findings(at);
        let named = if findings.is(named_breach::MISDESCRIPTION) {
            ground::MISDESCRIPTION
        } else if findings.is(named_breach::COUNTERFEIT) {
            ground::COUNTERFEIT
        } else if findings.is(named_breach::QUALITY) {
            ground::QUALITY
        } else {
            continue;
        };
        let Some(of) = docket.find(SubjectKey::Line(line)) else { continue };
        let about = |(_, state): &(usize, &crate::findings::SubjectState)| {
            state.level == Level::Claim && state.findings.is(named) && state.findings.is(request_state::LIVE)
        };
        let claims = || docket.below(of).filter(about).map(|(_, state)| state.findings);
        let shown = if claims().any(|claim| claim.is(established::ESTABLISHED)) {
            breach_shown::YES
        } else if claims().any(|claim| claim.may_be(established::ESTABLISHED)) {
            breach_shown::YES.or(breach_shown::NO)
        } else {
            breach_shown::NO
        };
        docket.put(at, shown, Fact::Follows);
    }
}

/// Whether a greater sum is due for the same breach; of equal sums the first is the greater.
fn greater(case: &Case, docket: &Docket, of: usize, line: usize, nth: usize) -> (bool, bool) {
    let items = heads_of(case, line);
    let promise = |nth: usize| match items.get(nth) {
        Some(HeadItem::Promise(of)) => promised_sum(case, line, *of),
        _ => None,
    };
    let Some((breach, sum)) = promise(nth) else { return (false, false) };
    let mut found = (false, false);
    for (_, state) in docket.below(of) {
        let SubjectKey::Head { nth: other, .. } = state.key else { continue };
        let Some((rival, most)) = promise(other) else { continue };
        if other != nth && rival == breach && (most > sum || (most == sum && other < nth)) {
            found.0 |= state.findings.is(head_measure::HIGHER_OF);
            found.1 |= state.findings.may_be(head_measure::HIGHER_OF);
        }
    }
    found
}

/// Whether the seller owes a deposit twice and a promised sum for the same line, and which of them the buyer chose; or two
/// sums for one breach.
pub(super) fn rival_heads(case: &Case, docket: &mut Docket) {
    for (at, line, nth) in heads(docket) {
        let findings = docket.findings(at);
        let (own, other, other_measure) = if findings.is(head::DEPOSIT) {
            (head_measure::DOUBLE_DEPOSIT, head::LIQUIDATED, head_measure::HIGHER_OF)
        } else if findings.is(head::LIQUIDATED) {
            (head_measure::HIGHER_OF, head::DEPOSIT, head_measure::DOUBLE_DEPOSIT)
        } else {
            continue;
        };
        let Some(of) = docket.find(SubjectKey::Line(line)) else { continue };
        let rivals: Vec<_> = docket
            .below(of)
            .filter(|(_, state)| state.level == Level::Head && state.findings.is(other))
            .map(|(_, state)| state.findings)
            .collect();
        let side_by_side: Literal = match chosen(case, line) {
            None => rival_head::OPEN,
            Some(deposit) if deposit == findings.is(head::DEPOSIT) => rival_head::THIS,
            Some(_) => rival_head::OTHER,
        };
        let rival = if findings.is(own) && rivals.iter().any(|rival| rival.is(other_measure)) {
            side_by_side
        } else if findings.may_be(own) && rivals.iter().any(|rival| rival.may_be(other_measure)) {
            side_by_side.or(rival_head::NONE)
        } else {
            rival_head::NONE
        };
        let rival = match greater(case, docket, of, line, nth) {
            (true, _) if findings.is(own) => rival_head::LESSER,
            (_, true) if findings.may_be(own) => rival.or(rival_head::LESSER),
            _ => rival,
        };
        docket.put(at, rival, Fact::Follows);
    }
}
