//! One step of the table: where a request stands, what happens, where it then stands, or why it cannot.

use super::error::Why;
use super::policy::{Limit, RequestPolicy};
use super::stage::{Trade, opens_at};
use super::state::{Event, State};
use super::table::{Guard, TABLE, Transition, limit, transition};
use crate::case::{Ground, Instant, Relief, Request, RequestAct, RequestEvent};

/// Where a request stands after some steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) state: State,
    pub(crate) relief: Relief,
    pub(crate) ground: Ground,
    /// When the state was entered.
    pub(crate) since: Instant,
    /// When the limit that runs began.
    runs_from: Instant,
    /// When the request was made.
    made_at: Instant,
    /// When the last step was taken.
    last: Instant,
    /// Whether the platform ruled.
    pub(crate) ruled: bool,
}

/// What a step is measured by beside the table.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Measure<'a> {
    /// Nothing: it is on record, and nobody says under which policy it was taken.
    Record,
    /// A policy, and how far the trade has come.
    Live(&'a RequestPolicy, &'a Trade),
}

impl Standing {
    /// A request that was just made.
    pub(crate) const fn first(request: &Request) -> Self {
        Self {
            state: State::Submitted,
            relief: request.relief,
            ground: request.ground,
            since: request.at,
            runs_from: request.at,
            made_at: request.at,
            last: request.at,
            ruled: false,
        }
    }

    /// Where it stands after a step, if the step is possible.
    pub(crate) fn after(&self, event: &RequestEvent, measure: Measure<'_>) -> Result<Self, Why> {
        if self.state.is_final() {
            return Err(Why::Final);
        }
        if event.at < self.last {
            return Err(Why::OutOfOrder { last: self.last });
        }
        let on = Event::from(&event.act);
        if let (Some((limit, over)), true) = (self.limit(measure), on != Event::TimedOut) {
            if event.at >= over {
                return Err(Why::Overdue { limit, over });
            }
        }
        let row = self.row(on, &event.act)?;
        if !row.by.contains(&event.by) {
            return Err(Why::Actor { only: row.by });
        }
        row.guards.iter().try_for_each(|guard| self.holds(*guard, event, measure))?;
        let mut next = Self { state: row.to, last: event.at, ..*self };
        match &event.act {
            RequestAct::Revised(revision) => (next.relief, next.ground) = (revision.relief, revision.ground),
            RequestAct::Ruled(relief) => (next.relief, next.ruled) = (*relief, true),
            _ => {}
        }
        let anew = row.to == State::Submitted;
        if anew || row.to != self.state {
            next.since = event.at;
        }
        if anew || limit(next.state, next.relief) != limit(self.state, self.relief) {
            next.runs_from = event.at;
        }
        Ok(next)
    }

    fn row(&self, on: Event, act: &RequestAct) -> Result<&'static Transition, Why> {
        let kind = if let RequestAct::Ruled(relief) = act { *relief } else { self.relief };
        if let Some(row) = transition(self.state, on, kind) {
            return Ok(row);
        }
        let others = TABLE.iter().any(|row| row.on == on && row.from.contains(&self.state));
        Err(if others { Why::Kind { kind } } else { Why::State })
    }

    fn holds(&self, guard: Guard, event: &RequestEvent, measure: Measure<'_>) -> Result<(), Why> {
        let revised = match &event.act {
            RequestAct::Revised(revision) => revision.relief,
            _ => self.relief,
        };
        let not_before = |over: Instant| if event.at >= over { Ok(()) } else { Err(Why::Early { guard, from: over }) };
        match (guard, measure) {
            (Guard::KeepsReturn, _) if !goes_back(revised) => Err(Why::NoReturn { relief: revised }),
            (Guard::NotRuled, _) if self.ruled => Err(Why::Ruled),
            (Guard::KindOpen, Measure::Live(_, trade)) if trade.stage(event.at) < opens_at(revised) => {
                Err(Why::Stage { relief: revised, opens: opens_at(revised) })
            }
            (Guard::PlatformAfter, Measure::Live(policy, _)) => {
                policy.platform_after.map_or(Ok(()), |period| not_before(period.ends(self.made_at)))
            }
            (Guard::LimitOver, Measure::Live(..)) => match self.limit(measure) {
                Some((_, over)) => not_before(over),
                None => Err(Why::NoLimit),
            },
            (Guard::OneApproval, Measure::Live(policy, _)) if policy.two_approvals => Err(Why::Approvals),
            (Guard::ReasonGiven, Measure::Live(policy, _)) if policy.reasons && event.reason.trim().is_empty() => {
                Err(Why::Reason)
            }
            _ => Ok(()),
        }
    }

    /// The limit that runs now, and when it is over.
    pub(crate) fn limit(&self, measure: Measure<'_>) -> Option<(Limit, Instant)> {
        let Measure::Live(policy, _) = measure else { return None };
        let limit = limit(self.state, self.relief)?;
        Some((limit, policy.limit(limit)?.ends(self.runs_from)))
    }

    /// The rows that can be gone at an instant; what a step says, such as a reason, can still be given.
    pub(crate) fn open(&self, now: Instant, measure: Measure<'_>) -> impl Iterator<Item = &'static Transition> {
        let over = self.limit(measure).is_some_and(|(_, over)| now >= over);
        let passed: Vec<Guard> = [Guard::NotRuled, Guard::PlatformAfter, Guard::LimitOver, Guard::OneApproval]
            .into_iter()
            .filter(|guard| {
                let nothing = RequestEvent::new(now, crate::case::Actor::Clock, RequestAct::TimedOut);
                self.holds(*guard, &nothing, measure).is_ok()
            })
            .collect();
        let (state, kind) = (self.state, self.relief);
        TABLE.iter().filter(move |row| {
            let of_kind = row.on == Event::Ruled || row.kinds.contains(&kind);
            let judged = |guard: &Guard| {
                matches!(guard, Guard::KindOpen | Guard::KeepsReturn | Guard::ReasonGiven) || passed.contains(guard)
            };
            row.from.contains(&state)
                && of_kind
                && row.guards.iter().all(judged)
                && (!over || row.on == Event::TimedOut)
        })
    }
}

/// Whether goods go back to the seller for it.
pub(crate) const fn goes_back(relief: Relief) -> bool {
    matches!(relief, Relief::ReturnAndRefund | Relief::Exchange | Relief::Repair)
}
