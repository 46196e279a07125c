//! How typed values are read from a document and written into one.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};

use crate::case::path::Path;
use crate::case::problems::Problems;
use crate::case::words;
use crate::case::{CaseErrors, Node};

/// A value with a wire form. Reading always yields a value: where none can be read the problem is noted and a stand-in
/// returned, so that one reading finds every problem.
pub(crate) trait Wire: Sized {
    /// Reads the value from a node.
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self;

    /// The value's node.
    fn write(&self) -> Node;

    /// Some value, to stand where none could be read.
    fn placeholder() -> Self;
}

/// Reads a whole document.
pub(crate) fn read<T: Wire>(node: &Node) -> Result<T, CaseErrors> {
    let mut problems = Problems::default();
    let value = T::read(node, &Path::ROOT, &mut problems);
    problems.finish(node).map(|()| value)
}

/// Reads a whole document by serde; the error names every problem, one a line.
pub(crate) fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    read(&Node::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// Gives a type with a wire form its serde traits, and makes a node of it.
macro_rules! by_serde {
    ($Name:ident) => {
        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::case::wire::Wire::write(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::case::wire::deserialize(deserializer)
            }
        }

        impl From<$Name> for $crate::case::Node {
            fn from(value: $Name) -> Self {
                $crate::case::wire::Wire::write(&value)
            }
        }
    };
}
pub(crate) use by_serde;

/// The nodes of a record's fields, in the order in which the fields are declared.
pub(crate) struct Slots<'n, const N: usize>(std::array::IntoIter<Option<&'n Node>, N>);

impl<'n, const N: usize> Slots<'n, N> {
    /// The next field's node, if it was given.
    pub(crate) fn next(&mut self) -> Option<&'n Node> {
        self.0.next().flatten()
    }
}

/// Sorts the entries of a map into a record's fields. `None`, with the problem noted, if the node is no map.
pub(crate) fn slots<'n, const N: usize>(
    declared: &str,
    fields: &[&str],
    node: &'n Node,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<Slots<'n, N>> {
    let Node::Map(entries) = node else {
        problems.unreadable(at, || format!("expected {} as a map, found {}", words::noun(declared), node.kind()));
        return None;
    };
    let mut slots = [None; N];
    for (name, entry) in entries {
        let place = fields.iter().position(|field| field == name).and_then(|place| slots.get_mut(place));
        match place {
            Some(Some(_)) => problems.unreadable(&at.field(name), || "given twice".to_owned()),
            Some(slot) => *slot = Some(entry),
            None if problems.is_full() => problems.unreadable(at, String::new),
            None => {
                let near = words::nearest(name, fields);
                problems.unreadable(&at.field(name), || words::unknown_field(name, declared, fields, near));
                if let Some(near) = near {
                    problems.taint(&at.field(near));
                }
            }
        }
    }
    Some(Slots(slots.into_iter()))
}

/// Reads a field that must be given.
pub(crate) fn required<T: Wire>(node: Option<&Node>, at: &Path<'_>, problems: &mut Problems) -> T {
    let Some(node) = node else {
        if !problems.is_tainted(at) {
            problems.unreadable(at, || "missing".to_owned());
        }
        return T::placeholder();
    };
    T::read(node, at, problems)
}

/// Reads a field that may be left out; null leaves it out.
pub(crate) fn optional<T: Wire + Default>(node: Option<&Node>, at: &Path<'_>, problems: &mut Problems) -> T {
    match node {
        None | Some(Node::Null) => T::default(),
        Some(node) => T::read(node, at, problems),
    }
}

/// Writes a field that may be left out, unless it is as if left out.
pub(crate) fn unless_default<T: Wire + Default + PartialEq>(value: &T) -> Option<Node> {
    (*value != T::default()).then(|| value.write())
}

/// A map of the fields that are written.
pub(crate) fn map<const N: usize>(fields: [(&str, Option<Node>); N]) -> Node {
    let written = fields.into_iter().filter_map(|(name, node)| Some((name.to_owned(), node?)));
    Node::Map(written.collect())
}

/// Reads a choice none of whose values holds anything: its place among the names.
pub(crate) fn plain(
    declared: &str,
    names: &[&str],
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<usize> {
    let Node::Text(given) = node else {
        problems.unreadable(at, || {
            format!(
                "expected {} as a text, one of {}; found {}",
                words::noun(declared),
                words::listed(names),
                node.kind()
            )
        });
        return None;
    };
    let place = names.iter().position(|name| name == given);
    if place.is_none() {
        problems.unreadable(at, || words::unknown_value(given, declared, names));
    }
    place
}

/// Reads a choice whose values may hold something: its name and what it holds.
pub(crate) fn tagged<'n>(
    declared: &str,
    names: &[&'static str],
    node: &'n Node,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<(&'static str, Option<&'n Node>)> {
    let (given, held) = match node {
        Node::Text(given) => (given, None),
        Node::Map(entries) => {
            if let [(given, held)] = entries.as_slice() {
                (given, Some(held))
            } else {
                let noun = words::noun(declared);
                let many = entries.len();
                problems.unreadable(at, || format!("expected {noun} as a map of one entry, found {many} entries"));
                return None;
            }
        }
        _ => {
            problems.unreadable(at, || {
                let noun = words::noun(declared);
                format!(
                    "expected {noun} as a text or a map of one entry, one of {}; found {}",
                    words::listed(names),
                    node.kind()
                )
            });
            return None;
        }
    };
    let name = names.iter().find(|name| *name == given).copied();
    if name.is_none() {
        problems.unreadable(at, || words::unknown_value(given, declared, names));
    }
    name.map(|name| (name, held))
}

/// Notes that a value that holds nothing was given something.
pub(crate) fn holds_nothing(name: &str, held: Option<&Node>, at: &Path<'_>, problems: &mut Problems) {
    if held.is_some() {
        problems.unreadable(at, || format!("`{name}` holds nothing; write it as a text, not as a map"));
    }
}

/// Reads what a value of a choice holds.
pub(crate) fn held<T: Wire>(name: &str, held: Option<&Node>, at: &Path<'_>, problems: &mut Problems) -> T {
    if let Some(node) = held {
        return T::read(node, &at.field(name), problems);
    }
    problems.unreadable(at, || format!("`{name}` needs a value; write it as a map of one entry"));
    T::placeholder()
}

/// Reads a text that says itself what it stands for; `expected` describes it.
pub(crate) fn parsed<T: std::str::FromStr<Err: fmt::Display>>(
    expected: &str,
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<T> {
    let Node::Text(text) = node else {
        problems.unreadable(at, || format!("expected {expected}, found {}", node.kind()));
        return None;
    };
    match text.parse() {
        Ok(value) => Some(value),
        Err(error) => {
            problems.unreadable(at, || error.to_string());
            None
        }
    }
}
