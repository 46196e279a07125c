//! What becomes of complaints beside refunds.

use serde::Serialize;

use super::Answer;
use crate::case::{ComplaintId, Instant, LineId, Money, Party};
use crate::rulebook::Article;

/// What becomes of a complaint (投诉).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComplaintRow {
    /// The complaint.
    pub complaint: ComplaintId,
    /// What it is of, by its wire name.
    pub kind: &'static str,
    /// The side complained of.
    pub against: Party,
    /// Whether it is taken in: `taken_in` or `declined`, with the rule that says why.
    pub admission: Answer<&'static str>,
    /// Whether it is made out: `made_out`, `not_made_out`, `cleared_up`. Not asked: it is not taken in.
    pub outcome: Answer<&'static str>,
    /// Until when it is handled; absent where it is not taken in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handling: Option<Handling>,
    /// What it brings upon the side complained of; absent where it is not made out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub penalty: Option<Penalty>,
}

/// Until when a complaint is handled (CP-3, CP-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Handling {
    /// Within so many working days; the day of the complaint is not counted.
    pub working_days: u32,
    /// The article.
    pub article: Article,
    /// Before this instant, the first after the last of those days; absent where the calendar of working days does not
    /// reach so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Instant>,
}

/// What a complaint that is made out brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// Upon whom.
    pub on: Party,
    /// What: `measures` of the platform, or `measures_and_sum`, where a sum was promised or set for the breach (TB-15).
    pub measures: Answer<&'static str>,
    /// The points that it costs the member; absent where the rulebook sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Points>,
    /// What it costs in money, line by line; it goes to the complainant. Empty where no sum was promised or set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sums: Vec<ComplaintSum>,
}

/// A sum that is due because a complaint is made out: promised for the breach or set by the rulebook, whichever is higher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComplaintSum {
    /// The line.
    pub line: LineId,
    /// For which breach, by its wire name; absent where none was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breach: Option<&'static str>,
    /// The sum.
    pub due: Money,
    /// What of it is owed beside what the dispute ([`Ruling::compensation`](super::Ruling::compensation)) and earlier
    /// complaints bring for the same breach, so that nothing is paid twice (TB-15); absent while the dispute about it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub further: Option<Money>,
}

/// Points against a member, as a rulebook sets them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Points {
    /// How many.
    pub number: u32,
    /// The article.
    pub article: Article,
}
