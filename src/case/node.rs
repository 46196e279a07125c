//! A document before anything is known of its meaning.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::case::limits;
use crate::case::path::Path;
use crate::case::problems::Problems;
use crate::case::reading::Budget;

/// A value of the wire format.
///
/// Reading one is bounded by [`limits::VALUES`], [`limits::TEXT_IN_ALL`], [`limits::TEXT`], [`limits::DEPTH`] and
/// [`limits::ENTRIES`]: what goes beyond is refused as soon as it is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Nothing. In place of a field that may be left out, the same as leaving it out.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A number that is not whole or does not fit in 64 bits. No field takes one, so its value is not kept, and it
    /// cannot be written.
    OtherNumber,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map. A name that was given twice stands in it twice.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// What kind of value this is, as messages call it.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) | Self::OtherNumber => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a map",
        }
    }

    /// Notes what goes beyond the limits in a document that was not read but built.
    pub(crate) fn check_limits(&self, problems: &mut Problems) {
        let mut budget = Budget::default();
        self.spend(&mut budget, limits::DEPTH, &Path::ROOT, problems);
    }

    fn spend(&self, budget: &mut Budget, depth: usize, at: &Path<'_>, problems: &mut Problems) -> bool {
        let spent = match self {
            Self::Text(text) => budget.text(text),
            Self::List(entries) if depth > 0 => {
                budget.value()
                    && entries
                        .iter()
                        .enumerate()
                        .all(|(index, entry)| entry.spend(budget, depth.saturating_sub(1), &at.index(index), problems))
            }
            Self::Map(entries) if depth > 0 => {
                budget.value()
                    && entries.len() <= limits::ENTRIES
                    && entries.iter().all(|(name, entry)| {
                        budget.text(name) && entry.spend(budget, depth.saturating_sub(1), &at.field(name), problems)
                    })
            }
            Self::List(_) | Self::Map(_) => false,
            _ => budget.value(),
        };
        if !spent && !problems.is_tainted(at) {
            problems.unreadable(at, || EXCEEDED.to_owned());
        }
        spent
    }
}

const EXCEEDED: &str = "beyond what a case may hold: too many values, too much text, or too deep";

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(value) => serializer.serialize_i64(*value),
            Self::OtherNumber => Err(serde::ser::Error::custom("a number that is not whole or too large was not kept")),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(entries) => {
                let mut list = serializer.serialize_seq(Some(entries.len()))?;
                for entry in entries {
                    list.serialize_element(entry)?;
                }
                list.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, entry) in entries {
                    map.serialize_entry(name, entry)?;
                }
                map.end()
            }
        }
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Node {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(entries: Vec<T>) -> Self {
        Self::List(entries.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
