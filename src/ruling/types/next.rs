//! What comes next: who has to prove what, what is awaited, what the parties must and may do.

use serde::Serialize;

use super::Answer;
use crate::case::{ComplaintId, InspectionId, Instant, Leg, LineId, Party, RequestId};
use crate::findings::Mover;
use crate::rulebook::Article;

/// Who has to prove what next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Burden {
    /// The request whose ground is at issue; absent: the receipt of a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// The line.
    pub line: LineId,
    /// Who had to prove first.
    pub first: Party,
    /// Whose turn it is; absent: every step is settled, or nothing hangs on the rest any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Party>,
    /// The step whose turn it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<&'static str>,
    /// Until when, if it was demanded and nothing was brought for it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// Whether something was brought for that step and awaits review.
    pub brought: bool,
    /// The inspection that awaits review as what was brought; absent: evidence does, or nothing was brought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection: Option<InspectionId>,
    /// The article that lays the burden.
    pub article: Article,
    /// Whether the rest of the steps is left open because nothing hangs on it any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub moot: bool,
    /// Place of the ladder in the rulebook, and of the step on it.
    #[serde(skip)]
    pub(crate) place: (usize, Option<usize>),
}

/// What kind of thing is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AwaitedKind {
    /// Proof by a party.
    Proof,
    /// An assessment by the platform.
    Assessment,
    /// A record of the platform or a carrier that the case does not hold, or that somebody has still to review.
    Record,
    /// A choice by a party, or an event.
    Election,
}

/// Something that the ruling waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Awaited {
    /// What kind of thing.
    pub kind: AwaitedKind,
    /// From whom.
    pub from: Mover,
    /// Which finding it would settle, by its name.
    pub finding: &'static str,
    /// The line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// The leg, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leg: Option<Leg>,
    /// The complaint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<ComplaintId>,
    /// Until when, where a demand or the time for handling a complaint says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// What is answered if nothing comes, where a ladder of proof says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Otherwise>,
    /// Whether no outcome of a line hangs on it, but who bears a freight, a risk or a cost, or what becomes of a gift.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub beside_outcome: bool,
}

impl Awaited {
    /// A finding that is awaited, about nothing in particular.
    pub(in crate::ruling) const fn of(kind: AwaitedKind, from: Mover, finding: &'static str) -> Self {
        Self {
            kind,
            from,
            finding,
            line: None,
            request: None,
            leg: None,
            complaint: None,
            deadline: None,
            otherwise: None,
            beside_outcome: false,
        }
    }

    /// Of a line.
    pub(in crate::ruling) fn on(self, line: LineId) -> Self {
        Self { line: Some(line), ..self }
    }
}

/// What silence comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Otherwise {
    /// The question.
    pub question: &'static str,
    /// Its answer.
    pub answer: &'static str,
    /// The article.
    pub article: Article,
}

/// What somebody must, may or must not do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActRuling {
    /// The line.
    pub line: LineId,
    /// The leg, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leg: Option<Leg>,
    /// The act, by the name of its question.
    pub act: &'static str,
    /// `must`, `may` or `must_not`.
    pub answer: Answer<&'static str>,
}

/// Something a party is bound to do; a refund that the money is held for, once its condition is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Obligation {
    /// Who.
    pub on: Party,
    /// What: `return_goods`, `refund`, `recall`, `dispatch`, `assist`, `fetch_goods`, `redeliver`.
    pub what: &'static str,
    /// For which line.
    pub line: LineId,
    /// Until when, where an article or a demand sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The article.
    pub article: Article,
}
