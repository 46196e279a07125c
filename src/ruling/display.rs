//! A ruling for people.

use std::fmt;

use super::Ruling;

impl fmt::Display for Ruling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.rulebook, self.edition)
    }
}
