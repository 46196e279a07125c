//! Intake: when the claim was made, and what courts said of the line.

use crate::case::{Awarded, Case, SuspensionEnd};
use crate::findings::vocabulary::{after_sales, claim_time, judgment, reclaimed};
use crate::findings::{Docket, Fact};

/// Whether the seller reclaims goods after a refund, and what the latest judgment gives.
pub(super) fn of_line(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let Some(line) = case.lines().get(nth) else { return };
    let asked = if line.reclaimed_at.is_some() { reclaimed::YES } else { reclaimed::NO };
    docket.put(at, asked, Fact::Item("order.lines", nth, "reclaimed_at"));
    let judgments = case.facts().judgments.iter().enumerate().flat_map(|(nth, judgment)| {
        judgment.awards.iter().filter(|award| award.line == line.id).map(move |award| (judgment.at, nth, award.gives))
    });
    match judgments.max_by_key(|(at, nth, _)| (*at, *nth)) {
        // decided somewhere, and nobody has said how
        None if decided_outside(case) && case.facts().judgments.is_empty() => {
            let any = judgment::NONE.or(judgment::REFUND).or(judgment::RETURN_AND_REFUND).or(judgment::NOTHING);
            docket.put(at, any, Fact::NothingRecorded("judgment"));
        }
        None => docket.put(at, judgment::NONE, Fact::NothingRecorded("judgment")),
        Some((_, nth, gives)) => {
            let given = match gives {
                Awarded::Refund => judgment::REFUND,
                Awarded::ReturnAndRefund => judgment::RETURN_AND_REFUND,
                Awarded::Nothing => judgment::NOTHING,
            };
            docket.put(at, given, Fact::Item("judgments", nth, "awards"));
        }
    }
}

/// Whether a court or arbitrators decided with effect.
fn decided_outside(case: &Case) -> bool {
    case.facts().suspensions.iter().any(|stay| matches!(stay.ended, SuspensionEnd::Decided(_)))
}

/// The first instant of the request against the marketplace's limit, and against service promised after the sale. The last
/// instant still counts.
pub(super) fn of_claim(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
    let facts = case.facts();
    let Some(made) = facts.requests.get(request).map(|request| request.at) else { return };
    let (time, fact) = match facts.order.claim_deadline {
        None => (claim_time::NO_LIMIT, Fact::NothingRecorded("deadline for claims")),
        Some(deadline) if made > deadline => (claim_time::LATE, Fact::Field("order.claim_deadline")),
        Some(_) => (claim_time::IN_TIME, Fact::Field("order.claim_deadline")),
    };
    docket.put(at, time, fact);
    let until = case.lines().get(line).and_then(|line| line.after_sales_until);
    let running = if until.is_some_and(|until| made <= until) { after_sales::YES } else { after_sales::NO };
    docket.put(at, running, Fact::Item("order.lines", line, "after_sales_until"));
}
