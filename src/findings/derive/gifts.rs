//! What a gift's fate hangs on: what became of the goods it came with.

use super::{Docket, Fact, Literal, SubjectKey, best_claim, cause, fate, lines, return_receipt, return_state};
use super::{delivery, main_cause, main_returned, main_stays, remedy};
use crate::case::Case;
use crate::findings::Findings;

const REFUNDED: Literal =
    remedy::REFUND.or(remedy::RETURN_AND_REFUND).or(remedy::ELECT).or(remedy::INTERCEPT).or(remedy::SELLER_ELECTS);

/// What carried the refund of the main goods, and whether they are back. Where the price stays with the seller, whatever
/// carried a return that failed, the gift stays with the buyer.
pub(super) fn main_goods(case: &Case, docket: &mut Docket) {
    for (at, nth) in lines(docket) {
        let main = case.main_of(nth).and_then(|main| docket.find(SubjectKey::Line(main)));
        let Some(main) = main else {
            docket.put(at, main_cause::NONE, Fact::NothingRecorded("main goods"));
            docket.put(at, main_returned::NO, Fact::NothingRecorded("main goods"));
            docket.put(at, main_stays::NO, Fact::NothingRecorded("main goods"));
            continue;
        };
        let findings = docket.findings(main);
        let (carried, returned, stays) = (carried(findings), returned(findings), stays(findings));
        docket.put(at, carried, Fact::Follows);
        docket.put(at, returned, Fact::Follows);
        docket.put(at, stays, Fact::Follows);
    }
}

fn carried(findings: &Findings) -> Literal {
    let mut carried: Option<Literal> = None;
    let mut add = |literal: Literal| carried = Some(carried.map_or(literal, |known: Literal| known.or(literal)));
    if findings.may_be(REFUNDED) && findings.may_be(fate::RELEASE.not()) {
        for cause in findings.possible(cause::FINDING).filter_map(|name| main_cause::FINDING.value(name)) {
            add(cause);
        }
    }
    if findings.may_be(REFUNDED.not()) || findings.may_be(fate::RELEASE) {
        add(main_cause::NONE);
    }
    carried.unwrap_or(main_cause::NONE)
}

fn returned(findings: &Findings) -> Literal {
    let back = |state: Literal| findings.may_be(state);
    let sure = findings.is(return_state::SIGNED)
        || (findings.is(return_state::DISPUTED) && findings.is(return_receipt::VALID));
    let maybe = back(return_state::SIGNED) || (back(return_state::DISPUTED) && back(return_receipt::VALID));
    let back = match in_vain(findings) {
        Some(true) => main_returned::IN_VAIN,
        Some(false) => main_returned::YES,
        None => main_returned::YES.or(main_returned::IN_VAIN),
    };
    match (sure, maybe) {
        (true, _) => back,
        (false, true) => back.or(main_returned::NO),
        (false, false) => main_returned::NO,
    }
}

/// Whether the price of goods that were sent back is the seller's; nothing, while that is open.
fn in_vain(findings: &Findings) -> Option<bool> {
    let lost = [best_claim::FAILED, remedy::RELEASE.or(remedy::DISMISS)];
    let is = lost.iter().all(|part| findings.is(*part)) || findings.is(fate::RELEASE);
    let may_be = || lost.iter().all(|part| findings.may_be(*part)) || findings.may_be(fate::RELEASE);
    if is { Some(true) } else { (!may_be()).then_some(false) }
}

/// Whether the price goes back and the goods, which the buyer has, do not.
fn stays(findings: &Findings) -> Literal {
    let parts = [remedy::REFUND, delivery::HANDED_OVER, return_state::NONE];
    match (parts.iter().all(|part| findings.is(*part)), parts.iter().all(|part| findings.may_be(*part))) {
        (true, _) => main_stays::YES,
        (false, true) => main_stays::YES.or(main_stays::NO),
        (false, false) => main_stays::NO,
    }
}

#[cfg(test)]
mod tests {
    use super::{cause, main_cause};
    use crate::findings::Finding;

    #[test]
    fn the_causes_of_main_goods_are_those_of_a_line() {
        let names = |finding: Finding| finding.entry().values.iter().map(|value| value.name).collect::<Vec<_>>();
        assert_eq!(names(cause::FINDING), names(main_cause::FINDING));
    }
}
