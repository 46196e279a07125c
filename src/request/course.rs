//! A request on its way: what somebody does, in order of time, and where that leads.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::error::{HistoryError, OpenError, Possible, StepError, Why};
use super::policy::{Limit, RequestPolicy};
use super::stage::{Trade, opens_at};
use super::standing::{Measure, Standing};
use super::state::{Event, State};
use crate::case::{Actor, Ground, Instant, Relief, Request, RequestAct, RequestEvent};

/// A request with everything that happened to it, and where it stands.
///
/// The request is the one of a case ([`Case`](crate::Case)): when it becomes a dispute, [`Course::request`] goes into the
/// case as it is. On the wire a course is its request and how far the trade has come; reading it replays the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Kept", into = "Kept")]
pub struct Course {
    request: Request,
    trade: Trade,
    now: Standing,
}

/// A course on the wire.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    request: Request,
    #[serde(default)]
    trade: Trade,
}

/// A step that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Step {
    /// From which state.
    pub from: State,
    /// To which state.
    pub to: State,
    /// The same step was taken before, with the same instant and content, and nothing was changed now.
    pub replayed: bool,
}

impl Course {
    /// Makes a request. Its history is empty.
    ///
    /// # Errors
    ///
    /// If it comes too late, or what it asks for cannot be asked for at this stage of the trade.
    pub fn open(request: Request, trade: Trade, policy: &RequestPolicy) -> Result<Self, OpenError> {
        if !request.history.is_empty() {
            return Err(OpenError::History { steps: request.history.len(), request: request.id });
        }
        let opens = opens_at(request.relief);
        if trade.stage(request.at) < opens {
            return Err(OpenError::Stage { relief: request.relief, opens });
        }
        let success = trade.completed_at.filter(|completed| *completed <= request.at);
        if let (Some(period), Some(success)) = (policy.opening, success) {
            let over = period.ends(success);
            if request.at >= over {
                return Err(OpenError::Late { over });
            }
        }
        let now = Standing::first(&request);
        Ok(Self { request, trade, now })
    }

    /// Takes up a request with the history that is on record: each step is one of the table, by somebody who can take it.
    /// Under which policy it was taken is not looked at. A step that is on record twice counts once.
    ///
    /// # Errors
    ///
    /// If the history cannot have happened: its first impossible step.
    pub fn replay(request: Request, trade: Trade) -> Result<Self, HistoryError> {
        let mut now = Standing::first(&request);
        for (step, event) in request.history.iter().enumerate() {
            now = follow(&request, step, now)
                .map_err(|why| HistoryError { step, error: error(&request, now, event, why, Measure::Record) })?;
        }
        Ok(Self { request, trade, now })
    }

    /// Takes a step. A step that was taken before, with the same instant and content, changes nothing.
    ///
    /// # Errors
    ///
    /// If the step cannot be taken; then nothing is changed.
    pub fn step(&mut self, event: RequestEvent, policy: &RequestPolicy) -> Result<Step, StepError> {
        let from = self.now.state;
        if self.request.history.contains(&event) {
            return Ok(Step { from, to: from, replayed: true });
        }
        match self.now.after(&event, Measure::Live(policy, &self.trade)) {
            Ok(now) => {
                self.now = now;
                self.request.history.push(event);
                Ok(Step { from, to: now.state, replayed: false })
            }
            Err(why) => Err(self.refusal(&event, why, policy)),
        }
    }

    /// What can happen at an instant, and who can do it. Whether a reason or a new claim will do shows when it is given.
    #[must_use]
    pub fn possible(&self, now: Instant, policy: &RequestPolicy) -> Vec<Possible> {
        possible(&self.now, now, Measure::Live(policy, &self.trade))
    }

    /// The step that time takes, if a limit is over by an instant: to be handed to [`Course::step`]. It is dated to the end
    /// of the limit, whenever somebody looks.
    #[must_use]
    pub fn due(&self, now: Instant, policy: &RequestPolicy) -> Option<RequestEvent> {
        let (_, over) = self.limit(policy).filter(|(_, over)| *over <= now)?;
        Some(RequestEvent::new(over, Actor::Clock, RequestAct::TimedOut))
    }

    /// The limit that runs, and the first instant after it.
    #[must_use]
    pub fn limit(&self, policy: &RequestPolicy) -> Option<(Limit, Instant)> {
        self.now.limit(Measure::Live(policy, &self.trade))
    }

    /// The request with its history.
    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// The request with its history, as it stands in a case.
    #[must_use]
    pub fn into_request(self) -> Request {
        self.request
    }

    /// Where it stands.
    #[must_use]
    pub const fn state(&self) -> State {
        self.now.state
    }

    /// Since when it stands there.
    #[must_use]
    pub const fn since(&self) -> Instant {
        self.now.since
    }

    /// What it asks for now, or what was ruled.
    #[must_use]
    pub const fn relief(&self) -> Relief {
        self.now.relief
    }

    /// On what ground it rests now.
    #[must_use]
    pub const fn ground(&self) -> Ground {
        self.now.ground
    }

    /// How far the trade has come, as was last said.
    #[must_use]
    pub const fn trade(&self) -> &Trade {
        &self.trade
    }

    /// Says how far the trade has come.
    pub fn set_trade(&mut self, trade: Trade) {
        self.trade = trade;
    }

    /// What happened, step by step.
    #[must_use]
    pub const fn timeline(&self) -> Timeline<'_> {
        Timeline(self)
    }

    /// The error of a step that cannot be taken.
    pub(super) fn refusal(&self, event: &RequestEvent, why: Why, policy: &RequestPolicy) -> StepError {
        error(&self.request, self.now, event, why, Measure::Live(policy, &self.trade))
    }
}

/// Where a request stands after the step at this position of its history, if the step is possible; a step that stands
/// there before changes nothing.
pub(crate) fn follow(request: &Request, step: usize, now: Standing) -> Result<Standing, Why> {
    let Some((event, before)) = request.history.get(..=step).and_then(<[RequestEvent]>::split_last) else {
        return Ok(now);
    };
    if before.contains(event) { Ok(now) } else { now.after(event, Measure::Record) }
}

/// Where a request of a coherent case stands.
pub(crate) fn standing(request: &Request) -> Standing {
    let steps = 0..request.history.len();
    steps.fold(Standing::first(request), |now, step| follow(request, step, now).unwrap_or(now))
}

/// What can happen.
fn possible(standing: &Standing, now: Instant, measure: Measure<'_>) -> Vec<Possible> {
    let until = standing.limit(measure).map(|(_, over)| over);
    let rows: Vec<_> = standing.open(now, measure).collect();
    let row = |event: &Event| rows.iter().find(|row| row.on == *event);
    let known = Event::ALL.iter().filter_map(row);
    known.map(|row| Possible { event: row.on, by: row.by, until }).collect()
}

/// The error of a step.
pub(crate) fn error(
    request: &Request,
    now: Standing,
    event: &RequestEvent,
    why: Why,
    measure: Measure<'_>,
) -> StepError {
    StepError {
        request: request.id.clone(),
        state: now.state,
        event: Event::from(&event.act),
        by: event.by,
        why,
        possible: possible(&now, event.at, measure),
    }
}

impl From<Course> for Kept {
    fn from(course: Course) -> Self {
        Self { request: course.request, trade: course.trade }
    }
}

impl TryFrom<Kept> for Course {
    type Error = HistoryError;

    fn try_from(kept: Kept) -> Result<Self, HistoryError> {
        Self::replay(kept.request, kept.trade)
    }
}

/// What happened to a request: one line for each step, with the state it led to.
#[derive(Debug, Clone, Copy)]
pub struct Timeline<'a>(&'a Course);

impl fmt::Display for Timeline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request = &self.0.request;
        let mut now = Standing::first(request);
        write!(f, "{} buyer: {} for {}", request.at, request.relief, request.ground)?;
        if let Some(amount) = request.amount {
            write!(f, ", {amount}")?;
        }
        pieces(f, &request.pieces)?;
        write!(f, " -> {}", now.state)?;
        for (step, event) in request.history.iter().enumerate() {
            now = follow(request, step, now).unwrap_or(now);
            write!(f, "\n{} {}: {}", event.at, event.by, Event::from(&event.act))?;
            match &event.act {
                RequestAct::Revised(revision) => {
                    write!(f, " to {} for {}", revision.relief, revision.ground)?;
                    if let Some(amount) = revision.amount {
                        write!(f, ", {amount}")?;
                    }
                    pieces(f, &revision.pieces)?;
                }
                RequestAct::Ruled(relief) => write!(f, " {relief}")?,
                _ => {}
            }
            if let Some(amount) = event.amount {
                write!(f, ", {amount}")?;
            }
            pieces(f, &event.pieces)?;
            if !event.reason.is_empty() {
                write!(f, " ({})", event.reason)?;
            }
            write!(f, " -> {}", now.state)?;
        }
        Ok(())
    }
}

fn pieces(f: &mut fmt::Formatter<'_>, pieces: &[crate::case::Pieces]) -> fmt::Result {
    pieces.iter().try_for_each(|of| write!(f, ", {} of {}", of.quantity, of.line))
}
