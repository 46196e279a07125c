//! Points in time.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, SecondsFormat, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::case::Node;
use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::wire::{self, Wire};

/// A point in time in the years 2000 to 2100, with the offset in which it was given.
///
/// On the wire it is a text as RFC 3339 has it, with the offset: `"2025-06-01T12:00:00+08:00"`. Instants are equal, and
/// ordered, by the point in time; the offset only matters for how they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(DateTime<FixedOffset>);

/// A text or time that is no [`Instant`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not an instant: a date, a time and an offset such as \"2025-06-01T12:00:00+08:00\", in the years 2000 to 2100"
)]
pub struct ParseInstantError {
    text: String,
}

impl Instant {
    /// The instant so many hours later; not later than the end of the year 2100.
    #[must_use]
    pub fn plus_hours(self, hours: u32) -> Self {
        self.plus(TimeDelta::try_hours(i64::from(hours)))
    }

    /// The instant so many days of 24 hours later; not later than the end of the year 2100.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Self {
        self.plus(TimeDelta::try_days(i64::from(days)))
    }

    /// The instant later by as much as one instant is after another; not later than the end of the year 2100.
    pub(crate) fn later_by(self, from: Self, to: Self) -> Self {
        self.plus(Some(to.0.signed_duration_since(from.0)))
    }

    fn plus(self, length: Option<TimeDelta>) -> Self {
        let later = length.and_then(|length| self.0.checked_add_signed(length));
        later.and_then(|later| Self::try_from(later).ok()).unwrap_or_else(|| self.last())
    }

    /// The last second of the year 2100, in this instant's offset.
    fn last(self) -> Self {
        const LAST_SECOND: i64 = 4_133_980_799;
        let last = DateTime::from_timestamp(LAST_SECOND, 0);
        last.map_or(self, |last| Self(last.with_timezone(self.0.offset())))
    }

    /// How many seconds have passed since an earlier instant; negative if it is later. Begun seconds do not count.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_seconds()
    }

    /// How many minutes have passed since an earlier instant; negative if it is later. Begun minutes do not count.
    #[must_use]
    pub fn minutes_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_minutes()
    }

    /// The calendar day of this instant in a zone.
    #[must_use]
    pub fn day_in_zone(self, zone: FixedOffset) -> NaiveDate {
        self.0.with_timezone(&zone).date_naive()
    }

    /// The instant as a date and time of `chrono`.
    #[must_use]
    pub const fn as_date_time(self) -> DateTime<FixedOffset> {
        self.0
    }
}

impl TryFrom<DateTime<FixedOffset>> for Instant {
    type Error = ParseInstantError;

    /// # Errors
    ///
    /// If the time is not in the years 2000 to 2100 (by UTC), or in a leap second.
    fn try_from(time: DateTime<FixedOffset>) -> Result<Self, ParseInstantError> {
        const WHOLE_SECOND: u32 = 1_000_000_000;
        let year = time.with_timezone(&Utc).year();
        if (2000..=2100).contains(&year) && time.timestamp_subsec_nanos() < WHOLE_SECOND {
            Ok(Self(time))
        } else {
            Err(ParseInstantError { text: time.to_string() })
        }
    }
}

impl FromStr for Instant {
    type Err = ParseInstantError;

    fn from_str(text: &str) -> Result<Self, ParseInstantError> {
        let error = || ParseInstantError { text: shortened(text) };
        if !has_the_form(text) {
            return Err(error());
        }
        let time = DateTime::parse_from_rfc3339(text).map_err(|_| error())?;
        Self::try_from(time).map_err(|_| error())
    }
}

/// Whether a text has a `T` between date and time, and `Z` or an offset that is a real one. The rest is chrono's.
fn has_the_form(text: &str) -> bool {
    const LONGEST: usize = 35;
    text.len() <= LONGEST && text.as_bytes().get(10) == Some(&b'T') && !text.ends_with('z') && !text.ends_with("-00:00")
}

impl fmt::Display for Instant {
    /// As RFC 3339 has it, in the offset in which it was given.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, false))
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::deserialize(deserializer)
    }
}

impl From<Instant> for Node {
    fn from(instant: Instant) -> Self {
        instant.write()
    }
}

impl Wire for Instant {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        wire::parsed("an instant such as \"2025-06-01T12:00:00+08:00\"", node, at, problems)
            .unwrap_or_else(Self::placeholder)
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
    }

    fn placeholder() -> Self {
        Self(DateTime::UNIX_EPOCH.fixed_offset())
    }
}
