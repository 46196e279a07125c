//! Returns that were agreed and not made in time (TB-43).

use super::{Docket, Fact, Level, Standing, SubjectKey, return_lapsed};
use crate::case::{Agreement, Case, Ground, Instant, Leg, Request, RequestAct, Topic};

/// Whether a line's return under an agreement was not on its way when its time was over.
pub(super) fn lapsed(case: &Case, line: usize, made: &Agreement) -> bool {
    let way = case.lines().get(line).and_then(|line| case.shipment_of(&line.id, Leg::Return));
    let sent = way.and_then(|way| way.events.first().map(|event| event.at).or(way.handed_over_at));
    made.return_by.is_some_and(|by| case.facts().as_of > by && sent.is_none_or(|sent| sent > by))
}

/// A claim asks again if its ground was first given after the return's time was over, and the seller did not agree anew. The
/// problem is the same if the ground is one of those given on the line before.
pub(super) fn asked_again(case: &Case, docket: &mut Docket) {
    let claims: Vec<(usize, usize, usize)> = docket
        .on(Level::Claim)
        .filter_map(|(at, state)| match state.key {
            SubjectKey::Claim { request, line } => Some((at, request, line)),
            _ => None,
        })
        .collect();
    for (at, request, line) in claims {
        let Some(of) = case.lines().get(line) else { continue };
        let returns = Standing::of(case, docket, &of.id, Topic::Return);
        let (made, certain) = (returns.sure.or(returns.maybe), returns.sure.is_some());
        let agreed = made.and_then(|nth| Some((nth, case.facts().agreements.get(nth)?)));
        let over =
            agreed.filter(|(_, made)| lapsed(case, line, made)).and_then(|(nth, made)| Some((nth, made.return_by?)));
        let again =
            over.filter(|(_, by)| case.current(request).is_some_and(|now| now.since > *by && now.agreed_at.is_none()));
        let Some((nth, by)) = again else {
            docket.put(at, return_lapsed::NO, Fact::NothingRecorded("lapsed return"));
            continue;
        };
        let on_line = case.claims().filter(|(_, of)| *of == line).filter_map(|(nth, _)| case.facts().requests.get(nth));
        let before: Vec<Ground> = on_line.flat_map(|request| grounds_until(request, by)).collect();
        let ground = case.current(request).map(|now| now.ground);
        let mut found = if before.is_empty() {
            return_lapsed::SAME_PROBLEM.or(return_lapsed::OTHER_PROBLEM)
        } else if before.iter().any(|known| Some(*known) == ground) {
            return_lapsed::SAME_PROBLEM
        } else {
            return_lapsed::OTHER_PROBLEM
        };
        if !certain {
            found = found.or(return_lapsed::NO);
        }
        let assessed = docket.findings(at).settled(return_lapsed::FINDING).is_some();
        if found.is_settled() || !assessed {
            docket.put(at, found, Fact::Item("agreements", nth, "return_by"));
        }
    }
}

/// The grounds that a request gave up to an instant.
fn grounds_until(request: &Request, by: Instant) -> Vec<Ground> {
    let revised = request.history.iter().filter(|event| event.at <= by).filter_map(|event| match &event.act {
        RequestAct::Revised(revision) => Some(revision.ground),
        _ => None,
    });
    let first = (request.at <= by).then_some(request.ground);
    first.into_iter().chain(revised).collect()
}
