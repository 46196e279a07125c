//! The shape of a ruling.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::case::{ComplaintId, Instant, LineId, Marketplace, RequestId};
use crate::few::Few;
use crate::findings::{Fact, Literal};
use crate::relief::Settlement;
pub use crate::rulebook::RuleId;
use crate::rulebook::{Article, Disposition};

mod complaints;
mod lines;
mod next;

pub use complaints::{ComplaintRow, ComplaintSum, Handling, Penalty, Points};
pub use lines::{
    BearerRuling, ClaimRuling, CompensationRow, CostRow, FreightRow, GiftRow, LineRuling, Outcome, RiskRow,
};
pub use next::{ActRuling, Awaited, AwaitedKind, Burden, Obligation, Otherwise};

/// The ruling on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ruling {
    /// The rulebook.
    pub rulebook: Cow<'static, str>,
    /// Its edition, as a day.
    pub edition: Cow<'static, str>,
    /// For which instant it was decided.
    pub as_of: Instant,
    /// Whether the rulebook governs the case at all.
    pub admissibility: Admissibility,
    /// What halts or halted the proceedings; while anything does, no line gets anything.
    pub suspensions: Vec<SuspensionRow>,
    /// What each line gets.
    pub lines: Vec<LineRuling>,
    /// Who bears each leg's freight.
    pub freight: Vec<FreightRow>,
    /// Who bears damage, destruction and loss on each leg.
    pub risks: Vec<RiskRow>,
    /// Who bears every other cost.
    pub costs: Vec<CostRow>,
    /// Heads of claim beside the price, awarded or not.
    pub compensation: Vec<CompensationRow>,
    /// What becomes of gifts whose main goods go back or are refunded.
    pub gifts: Vec<GiftRow>,
    /// Who gets which money.
    pub money: Settlement,
    /// What becomes of complaints beside refunds.
    pub complaints: Vec<ComplaintRow>,
    /// Who has to prove what next.
    pub burdens: Vec<Burden>,
    /// What the ruling waits for.
    pub awaiting: Vec<Awaited>,
    /// What the parties must and may do.
    pub acts: Vec<ActRuling>,
    /// What somebody is bound to do, with a deadline where an article sets one.
    pub obligations: Vec<Obligation>,
    /// The findings on which the rules that stand rest, each with the facts that made it so.
    pub findings: Vec<FindingRow>,
    /// The articles, in the order in which they bear on the case.
    pub citations: Vec<Citation>,
}

/// Whether the rulebook governs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Admissibility {
    /// It does.
    Governed,
    /// It does not; what would is named as far as it is known.
    GovernedElsewhere(Elsewhere),
}

/// What would govern a case that these rules do not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Elsewhere {
    /// The dispute rules of this marketplace.
    RulesOf(Marketplace),
    /// An edition of this rulebook that was in force on that day.
    EditionOf(String),
}

/// A step that halts the proceedings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SuspensionRow {
    /// What for: `negotiation`, `court`, `arbitration`, `police`.
    pub ground: &'static str,
    /// Since when.
    pub since: Instant,
    /// Whether it does: `runs`, `ended`, or `none` where it never did.
    pub state: Answer<&'static str>,
    /// What would end it.
    pub ends: Vec<Ending>,
}

/// What would end a suspension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// The rule that says so.
    pub rule: RuleId,
    /// Its article.
    pub article: Article,
    /// From when, where only time has to pass and the calendar tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
}

/// An answer with what it rests on. `T` is what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer<T> {
    /// How the question came out.
    #[serde(serialize_with = "by_name")]
    pub disposition: Disposition,
    /// The answer, if it is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<T>,
    /// The answers still possible, where it is not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<T>,
    /// The articles of the rules that stand, the closing answer's if none does.
    pub articles: Few<Article>,
    /// The rules that stand.
    pub rules: Few<RuleId>,
}

impl Answer<&'static str> {
    /// Whether it is decided so.
    pub(crate) fn is(&self, value: Literal) -> bool {
        self.decided.is_some_and(|name| value.values().any(|value| value == name))
    }

    /// Whether it is decided so, or may yet be.
    pub(crate) fn may_be(&self, value: Literal) -> bool {
        self.is(value) || value.values().any(|name| self.possible.contains(&name))
    }
}

fn by_name<S: Serializer>(disposition: &Disposition, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match disposition {
        Disposition::Decided => "decided",
        Disposition::Awaits => "awaits",
        Disposition::Conflict => "conflict",
        Disposition::Gap => "gap",
        Disposition::NotAsked => "not_asked",
    })
}

/// A finding on which a rule that stands rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingRow {
    /// The line it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// The request it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// The complaint it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<ComplaintId>,
    /// Its name in the vocabulary.
    pub finding: &'static str,
    /// The values it may have: one, or those that all lead to the same.
    pub values: Few<&'static str>,
    /// The facts it rests on, as paths of the case; none: nobody raised the point, or it follows from others.
    #[serde(serialize_with = "as_paths")]
    pub grounds: Few<Fact>,
}

pub(super) fn as_paths<S: Serializer>(facts: &[Fact], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(facts.iter().map(ToString::to_string))
}

/// The part an article plays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CitationRole {
    /// Its rule stands and gives the answer.
    Decisive,
    /// It bears out a rule that stands.
    Supporting,
    /// Its rule applies and is displaced by the rule named.
    DisplacedBy(RuleId),
}

/// A citation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The article.
    pub article: Article,
    /// The rule; absent: a closing answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// The question it answers.
    pub question: &'static str,
    /// Its part.
    pub role: CitationRole,
}
