//! Periods and zones, dated, each with the article that set it.

use chrono::{FixedOffset, NaiveDate};

use crate::case::Instant;
use crate::rulebook::{Article, SR};

/// A number that an article set, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// What it is.
    pub name: &'static str,
    /// From which day it holds (year, month, day).
    pub since: (i32, u32, u32),
    /// The number.
    pub value: u32,
    /// The article.
    pub article: Article,
}

/// Days within which a no-reason return must be notified, counted from the day after signing.
pub const NO_REASON_DAYS: Parameter =
    Parameter { name: "no_reason_days", since: (2017, 3, 15), value: 7, article: SR.art(10) };

/// Days within which the seller refunds once the goods are back.
pub const REFUND_DAYS: Parameter =
    Parameter { name: "refund_days", since: (2017, 3, 15), value: 7, article: SR.art(13) };

/// The day from which the built-in edition of the Taobao rules is in force.
pub const EDITION_IN_FORCE: (i32, u32, u32) = (2025, 8, 15);

/// The zone in which days are counted: +08:00.
pub(crate) fn zone() -> FixedOffset {
    FixedOffset::east_opt(8 * 3600).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
}

/// The day of an instant, in the edition's zone.
pub(crate) fn day(instant: Instant) -> NaiveDate {
    instant.day_in_zone(zone())
}

/// Whether the built-in edition is in force at an instant.
pub(crate) fn in_force(at: Instant) -> bool {
    let (year, month, of_month) = EDITION_IN_FORCE;
    NaiveDate::from_ymd_opt(year, month, of_month).is_some_and(|since| day(at) >= since)
}

/// Whether `notice` comes no later than `days` days after the day of `signed`. The day of signing is not counted.
pub(crate) fn within_days(signed: Instant, notice: Instant, days: u32) -> bool {
    day(signed).checked_add_days(chrono::Days::new(u64::from(days))).is_some_and(|last| day(notice) <= last)
}
