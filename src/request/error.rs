//! Steps that cannot be taken, and what could be.

use std::fmt;

use serde::Serialize;

use super::policy::Limit;
use super::stage::Stage;
use super::state::{Event, State};
use super::table::Guard;
use crate::case::{Actor, Instant, LineId, Money, Relief, RequestId};

/// A step that somebody could take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Possible {
    /// What.
    pub event: Event,
    /// Who.
    pub by: &'static [Actor],
    /// When the limit that runs now is over: from then on only its passing is possible. Absent: none runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
}

impl fmt::Display for Possible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` by {}", self.event, either(self.by))
    }
}

/// Somebody of these, with articles.
fn either(actors: &[Actor]) -> String {
    actors.iter().map(|actor| name(*actor)).collect::<Vec<_>>().join(" or ")
}

/// Who that is, with an article.
const fn name(actor: Actor) -> &'static str {
    match actor {
        Actor::Buyer => "the buyer",
        Actor::Seller => "the seller",
        Actor::Operations => "operations",
        Actor::Finance => "finance",
        Actor::Platform => "the platform",
        Actor::Clock => "the clock",
    }
}

/// Why a step cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Why {
    /// Nothing can happen any more.
    Final,
    /// Nothing of that sort can happen in this state.
    State,
    /// In this state it can happen to requests of other kinds.
    Kind {
        /// The kind, or what was ruled.
        kind: Relief,
    },
    /// Somebody else can do it.
    Actor {
        /// Who can.
        only: &'static [Actor],
    },
    /// It is before the step in front of it.
    OutOfOrder {
        /// When that was.
        last: Instant,
    },
    /// A limit ran out, and nobody said so.
    Overdue {
        /// Which.
        limit: Limit,
        /// When it was over.
        over: Instant,
    },
    /// It is too early.
    Early {
        /// What forbids it.
        guard: Guard,
        /// From when on it can happen.
        from: Instant,
    },
    /// No limit runs that could be over.
    NoLimit,
    /// The goods went back, and this goes without.
    NoReturn {
        /// What would be asked for.
        relief: Relief,
    },
    /// This cannot be asked for yet.
    Stage {
        /// What would be asked for.
        relief: Relief,
        /// From when on it can be.
        opens: Stage,
    },
    /// The platform has ruled.
    Ruled,
    /// Operations and finance have to approve.
    Approvals,
    /// No reason is given.
    Reason,
    /// A later request took its place.
    Superseded {
        /// Which.
        by: RequestId,
    },
    /// More pieces than were ordered, or of another line.
    Pieces {
        /// Of which line.
        line: LineId,
        /// How many.
        quantity: u32,
        /// How many there are.
        of: u32,
    },
    /// More money than was paid.
    Money {
        /// How much.
        amount: Money,
        /// How much at most.
        most: Money,
    },
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Final => f.write_str("which is final; a new request is needed"),
            Self::State => f.write_str("where that cannot happen"),
            Self::Kind { kind } => write!(f, "where that cannot happen with `{kind}`"),
            Self::Actor { only } => write!(f, "and only {} can do that", either(only)),
            Self::OutOfOrder { last } => write!(f, "and its last step was later, at `{last}`"),
            Self::Overdue { limit, over } => {
                write!(f, "and `{limit}` was over at `{over}`; `timed_out` by the clock comes first")
            }
            Self::Early { guard: Guard::PlatformAfter, from } => {
                write!(f, "and the platform can be asked in from `{from}` on")
            }
            Self::Early { from, .. } => write!(f, "and the time runs until `{from}`"),
            Self::NoLimit => f.write_str("and the policy sets no time for it"),
            Self::NoReturn { relief } => {
                write!(f, "and the goods were sent back; `{relief}` goes without that")
            }
            Self::Stage { relief, opens } => {
                write!(f, "and `{relief}` can be asked for once the goods are {opens}")
            }
            Self::Ruled => f.write_str("and the platform has ruled"),
            Self::Approvals => f.write_str("and operations approves before finance pays"),
            Self::Reason => f.write_str("and a `reason` has to be given"),
            Self::Superseded { by } => write!(f, "and request `{by}` took its place"),
            Self::Pieces { line, quantity, of } => {
                write!(f, "and `{quantity}` pieces of line `{line}` are none that it can be about: 1 to {of}")
            }
            Self::Money { amount, most } => write!(f, "and `{amount}` is more than the `{most}` that was paid"),
        }
    }
}

/// A step that cannot be taken: the state, the event, why, and what is possible instead. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct StepError {
    /// Of which request.
    pub request: RequestId,
    /// In which state.
    pub state: State,
    /// What should have happened.
    pub event: Event,
    /// By whom.
    pub by: Actor,
    /// Why it cannot.
    pub why: Why,
    /// What can, at that instant.
    pub possible: Vec<Possible>,
}

impl fmt::Display for StepError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { request, state, event, by, why, possible } = self;
        write!(f, "`{event}` by {} is not possible: request `{request}` is `{state}`, {why}", name(*by))?;
        let mut joint = "; possible: ";
        for possible in possible {
            write!(f, "{joint}{possible}")?;
            joint = ", ";
        }
        Ok(())
    }
}

impl std::error::Error for StepError {}

/// A request that cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OpenError {
    /// It is too early for what it asks for.
    #[error("`{relief}` can be asked for once the goods are {opens}")]
    Stage {
        /// What it asks for.
        relief: Relief,
        /// From when on it can be.
        opens: Stage,
    },
    /// It is too late.
    #[error("the time for requests was over at `{over}`")]
    Late {
        /// When the time was over.
        over: Instant,
    },
    /// It has a history already; then it is replayed, not opened.
    #[error("request `{request}` has a history of {steps} steps; a request that is opened has none")]
    History {
        /// Which request.
        request: RequestId,
        /// How many steps.
        steps: usize,
    },
    /// Another request has this id.
    #[error("there is another request `{request}`, which says something else")]
    Id {
        /// Which id.
        request: RequestId,
    },
    /// The order has no such line.
    #[error("the order has no line `{line}` that a request could be about")]
    Line {
        /// Which line.
        line: LineId,
    },
    /// Of a line, another request is open.
    #[error("request `{by}` about line `{line}` is open; one at a time")]
    Taken {
        /// Which line.
        line: LineId,
        /// Which request.
        by: RequestId,
    },
    /// Of a line, there were as many requests as there may be.
    #[error("line `{line}` had its {most} requests {}", if *.dispatched { "after its dispatch" } else { "before its dispatch" })]
    Spent {
        /// Which line.
        line: LineId,
        /// How many there may be.
        most: u32,
        /// Of those made after its dispatch, or before it.
        dispatched: bool,
    },
    /// It asks for more pieces than were ordered, or of a line that it is not about.
    #[error("`{quantity}` pieces of line `{line}` are none that the request can be about: 1 to {of}")]
    Pieces {
        /// Of which line.
        line: LineId,
        /// How many.
        quantity: u32,
        /// How many there are.
        of: u32,
    },
    /// It asks for more than was paid for its lines and for carriage.
    #[error("`{amount}` is more than the `{most}` that was paid")]
    Money {
        /// How much.
        amount: Money,
        /// How much at most.
        most: Money,
    },
}

/// A history that cannot have happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("history[{step}]: {error}")]
#[non_exhaustive]
pub struct HistoryError {
    /// Which step, counted from 0.
    pub step: usize,
    /// Why not.
    pub error: StepError,
}
