//! What may still come: which values a finding could yet take, and who could bring that about.
//!
//! What a platform or carrier recorded has happened; only what the course of things still brings is ahead. What a party
//! has to show it may still show, until it is shown; what a person found another finding may replace.

use super::vocabulary::{
    accepted, delivery, intervention, refused_goods, request_state, return_mishap, return_state, seller_refused,
};
use super::{Docket, Fact, Finding, Kind, Literal, Mover};

/// A step in the course of things: what a recorded finding comes to from where, while something else still allows it.
struct Course {
    from: Literal,
    to: Literal,
    only_while: Option<Literal>,
}

const fn course(from: Literal, to: Literal) -> Course {
    Course { from, to, only_while: None }
}

const fn only_while(only_while: Literal, from: Literal, to: Literal) -> Course {
    Course { from, to, only_while: Some(only_while) }
}

/// What follows what.
const COURSE: [Course; 10] = [
    course(intervention::NONE, intervention::STEPPED_IN),
    course(accepted::NO, accepted::YES),
    course(request_state::LIVE, request_state::WITHDRAWN),
    only_while(request_state::LIVE, seller_refused::NO, seller_refused::YES),
    course(delivery::UNSENT, delivery::IN_TRANSIT),
    course(
        delivery::IN_TRANSIT,
        delivery::INTERCEPTED
            .or(delivery::UNDELIVERABLE)
            .or(delivery::REFUSED)
            .or(delivery::HANDED_OVER)
            .or(delivery::LOST),
    ),
    course(
        refused_goods::ON_THE_WAY,
        refused_goods::LOST.or(refused_goods::SELLER_TOOK).or(refused_goods::SELLER_REFUSED),
    ),
    course(return_state::NONE, return_state::ON_THE_WAY),
    course(
        return_state::ON_THE_WAY,
        return_state::UNDELIVERABLE.or(return_state::LOST).or(return_state::REFUSED).or(return_state::SIGNED),
    ),
    only_while(
        return_state::ON_THE_WAY,
        return_mishap::NONE,
        return_mishap::DAMAGE.or(return_mishap::DESTRUCTION).or(return_mishap::LOSS),
    ),
];

/// The values that a finding of a subject could still come to have, each alone.
pub(crate) fn ahead(docket: &Docket, at: usize, finding: Finding) -> Vec<Literal> {
    let entry = finding.entry();
    let now = docket.findings(at).set(finding);
    let values = || entry.values.iter().filter_map(|value| finding.value(value.name));
    let others = |reach: u32| values().filter(|value| value.allow & reach != 0 && value.allow != now).collect();
    if entry.mover == Mover::Nobody || now == 0 {
        return Vec::new();
    }
    let open = !now.is_power_of_two();
    match entry.kind {
        Kind::Derived | Kind::Answered => Vec::new(),
        Kind::Pleaded | Kind::Assessed if open => others(now),
        Kind::Assessed => others(entry.full()),
        Kind::Pleaded if shown(docket, at, finding) => Vec::new(),
        Kind::Pleaded => others(entry.full()),
        Kind::Recorded => {
            let findings = docket.findings(at);
            let next = COURSE.iter().filter(|step| {
                step.from.finding == finding
                    && findings.is(step.from)
                    && step.only_while.is_none_or(|condition| findings.is(condition))
            });
            others(next.fold(0, |reach, step| reach | step.to.allow))
        }
    }
}

/// Whether a recorded finding could still come to some of these values: it may be so now, or its course leads there. What has no
/// course of its own goes with what has.
pub(crate) fn may_reach(docket: &Docket, at: usize, finding: Finding, reach: u32) -> bool {
    docket.findings(at).set(finding) & reach != 0
        || COURSE.iter().all(|step| step.from.finding != finding)
        || ahead(docket, at, finding).iter().any(|literal| literal.allow & reach != 0)
}

/// Whether something was brought that settled the finding: it is shown, and stays so.
fn shown(docket: &Docket, at: usize, finding: Finding) -> bool {
    docket.grounds_of(at, finding).last().is_some_and(|fact| match fact {
        Fact::NothingRecorded(_) | Fact::NotRaised | Fact::Supposed => false,
        Fact::Item(list, _, _) => list != "demands",
        Fact::Field(_) | Fact::Inner(..) | Fact::Follows => true,
    })
}
