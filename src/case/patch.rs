//! Changes of a case: what would be if some facts were others.

use crate::case::path::{OwnedStep, Path, Trail, shortened};
use crate::case::problems::Problems;
use crate::case::wire::{Wire, by_serde};
use crate::case::{Case, CaseDraft, CaseErrors, Node, limits};

/// Changes of a case, in order: at a path put a value.
///
/// On the wire it is a map from paths to values:
///
/// ```json
/// {
///     "shipments[0].clicked_at": "2025-06-01T12:00:00+08:00",
///     "order.lines[0].traces": ["used"],
///     "evidence[+]": { "id": "e9", "kind": "photo", "by": "buyer", "about": { "line": "L1" }, "at": "2025-06-05T12:00:00+08:00" },
///     "order.completed_at": null
/// }
/// ```
///
/// A path is what problems name: fields by name, entries of a list counted from 0. `[+]`, or the index one behind the
/// last, puts a new entry at the end. Maps and lists on the way that are missing are made. `null` takes a field or an
/// entry away. At most [`limits::ENTRIES`] changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Patch(Vec<(String, Node)>);

impl Patch {
    /// No change.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// After the changes so far, puts a value at a path. A wrong path is a problem when the patch is applied.
    #[must_use]
    pub fn set(mut self, path: impl Into<String>, value: impl Into<Node>) -> Self {
        self.0.push((path.into(), value.into()));
        self
    }

    /// After the changes so far, takes away what stands at a path.
    #[must_use]
    pub fn remove(self, path: impl Into<String>) -> Self {
        self.set(path, Node::Null)
    }

    /// These changes and then the others.
    #[must_use]
    pub fn and(mut self, later: Self) -> Self {
        self.0.extend(later.0);
        self
    }

    /// The changes in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Node)> {
        self.0.iter().map(|(path, value)| (path.as_str(), value))
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Case {
    /// The case with some facts changed, checked like any other.
    ///
    /// # Errors
    ///
    /// If a path leads nowhere, or the changed facts are no coherent case.
    pub fn patched(&self, patch: &Patch) -> Result<Self, CaseErrors> {
        let mut document = self.facts().write();
        let mut problems = Problems::default();
        for (path, value) in &patch.0 {
            let Some(trail) = Trail::parse(path) else {
                problems.at_trail(whole(path), NO_PATH.to_owned());
                continue;
            };
            if let Err(message) = put(&mut document, &trail.0, value) {
                problems.at_trail(trail, message);
            }
        }
        problems.finish(&Node::Null)?;
        Self::try_from(CaseDraft::from(document))
    }
}

const NO_PATH: &str = "not a path; one looks like `shipments[0].events[1].at` or `evidence[+]`";

/// What is no path, as one step.
fn whole(path: &str) -> Trail {
    Trail(vec![OwnedStep::Field(path.to_owned())])
}

/// Puts a value at the end of a path.
fn put(node: &mut Node, steps: &[OwnedStep], value: &Node) -> Result<(), String> {
    let [step, rest @ ..] = steps else {
        *node = value.clone();
        return Ok(());
    };
    if *node == Node::Null {
        *node = match step {
            OwnedStep::Field(_) => Node::Map(Vec::new()),
            OwnedStep::Index(_) | OwnedStep::Append => Node::List(Vec::new()),
        };
    }
    let kind = node.kind();
    match (step, node) {
        (OwnedStep::Field(name), Node::Map(entries)) => {
            // A field that is taken away is set to null, so that reading still finds a misspelt name.
            if let Some((_, entry)) = entries.iter_mut().find(|(key, _)| key == name) {
                return put(entry, rest, value);
            }
            let mut entry = Node::Null;
            if *value != Node::Null {
                put(&mut entry, rest, value)?;
            }
            entries.push((name.clone(), entry));
        }
        (OwnedStep::Index(at), Node::List(entries)) if *at < entries.len() => {
            if rest.is_empty() && *value == Node::Null {
                entries.remove(*at);
            } else if let Some(entry) = entries.get_mut(*at) {
                put(entry, rest, value)?;
            }
        }
        (OwnedStep::Index(at), Node::List(entries)) if *at > entries.len() || *value == Node::Null => {
            return Err(format!("there is no entry {at}; the list has {}", entries.len()));
        }
        (OwnedStep::Index(_) | OwnedStep::Append, Node::List(entries)) => {
            let mut entry = Node::Null;
            put(&mut entry, rest, value)?;
            entries.push(entry);
        }
        (OwnedStep::Field(name), _) => {
            return Err(format!("`{}` would be a field of {kind}, and only a map has fields", shortened(name)));
        }
        (OwnedStep::Index(_) | OwnedStep::Append, _) => {
            return Err(format!("only a list has entries, and this is {kind}"));
        }
    }
    Ok(())
}

impl Wire for Patch {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        let Node::Map(entries) = node else {
            problems.unreadable(at, || format!("expected a map from paths to values, found {}", node.kind()));
            return Self::new();
        };
        if entries.len() > limits::ENTRIES {
            let many = entries.len();
            problems.unreadable(at, || format!("{many} changes are too many: at most {}", limits::ENTRIES));
        }
        for (path, _) in entries {
            if Trail::parse(path).is_none() {
                problems.unreadable(&at.field(path), || NO_PATH.to_owned());
            }
        }
        Self(entries.clone())
    }

    fn write(&self) -> Node {
        Node::Map(self.0.clone())
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

by_serde!(Patch);
