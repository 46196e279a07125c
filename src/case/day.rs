//! Days of the calendar.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::case::Node;
use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::wire::{self, Wire, by_serde};

/// A day of the calendar in the years 2000 to 2100, such as `"2025-10-01"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A text that is no [`Day`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a day: a date such as \"2025-10-01\", in the years 2000 to 2100")]
pub struct ParseDayError {
    text: String,
}

impl Day {
    /// The day as a date of `chrono`.
    #[must_use]
    pub const fn as_date(self) -> NaiveDate {
        self.0
    }
}

impl FromStr for Day {
    type Err = ParseDayError;

    fn from_str(text: &str) -> Result<Self, ParseDayError> {
        let read = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        let well_formed = |day: &NaiveDate| day.to_string() == text && (2000..=2100).contains(&day.year());
        read.filter(well_formed).map(Self).ok_or_else(|| ParseDayError { text: shortened(text) })
    }
}

impl fmt::Display for Day {
    /// As ISO 8601 has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Wire for Day {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        wire::parsed("a day such as \"2025-10-01\"", node, at, problems).unwrap_or_else(Self::placeholder)
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
    }

    fn placeholder() -> Self {
        Self(NaiveDate::default())
    }
}

by_serde!(Day);
