//! What is different between two rulebooks, entry by entry and field by field.

use std::fmt;

use serde::Serialize;

use super::Rulebook;
use super::draft::RulebookDraft;
use crate::case::Node;
use crate::case::wire::Wire;

/// What is different between two rulebooks: two editions, or two rulebooks of different marketplaces.
///
/// Order has no meaning in a rulebook, and is not compared. Displayed, it is one line for each field that differs.
///
/// ```
/// use redress::rulebook::{Rulebook, RulebookDiff};
///
/// let book = Rulebook::taobao();
/// let mut draft = book.draft();
/// let rule = draft.rules.iter_mut().find(|rule| rule.id == "trade-on-taobao").unwrap();
/// rule.article = redress::rulebook::TB.art(2);
/// let later = Rulebook::try_from(draft)?;
///
/// assert!(RulebookDiff::between(book, book).is_empty());
/// assert_eq!(RulebookDiff::between(book, &later).to_string(), "rule `trade-on-taobao`: article: TB-1 -> TB-2\n");
/// # Ok::<(), redress::rulebook::RulebookErrors>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RulebookDiff {
    /// The rulebook's own fields that differ: its edition, its marketplaces and the like.
    pub fields: Vec<FieldChange>,
    /// The entries that differ: parameters, texts, questions, rules, ladders, declared gaps.
    pub entries: Vec<EntryChange>,
}

/// An entry that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryChange {
    /// What it is: `rule`, `question` and the like.
    pub what: &'static str,
    /// Its name.
    pub name: String,
    /// What became of it.
    pub change: Alteration,
}

/// What became of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Alteration {
    /// Only the later rulebook has it.
    Added,
    /// Only the earlier rulebook has it.
    Removed,
    /// Both have it, and these fields differ.
    Fields(Vec<FieldChange>),
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The field.
    pub field: String,
    /// What it was, as a text; absent: it was left out.
    pub before: Option<String>,
    /// What it is.
    pub after: Option<String>,
}

impl RulebookDiff {
    /// Compares two rulebooks.
    #[must_use]
    pub fn between(before: &Rulebook, after: &Rulebook) -> Self {
        Self::of_drafts(&before.draft(), &after.draft())
    }

    /// Compares two rulebooks as they are written down.
    #[must_use]
    pub fn of_drafts(before: &RulebookDraft, after: &RulebookDraft) -> Self {
        let (old, new) = (before.write(), after.write());
        let mut diff = Self { fields: Vec::new(), entries: Vec::new() };
        diff.fields = fields(&old, &new).into_iter().filter(|change| lists(&change.field).is_none()).collect();
        for (field, what, key) in LISTS {
            let (old, new) = (entries(&old, field), entries(&new, field));
            for (name, entry) in keyed(old, key) {
                let same = keyed(new, key).into_iter().find(|(other, _)| *other == name);
                let change = match same {
                    None => Alteration::Removed,
                    Some((_, other)) => Alteration::Fields(fields(entry, other)),
                };
                if change != Alteration::Fields(Vec::new()) {
                    diff.entries.push(EntryChange { what, name, change });
                }
            }
            let known = keyed(old, key);
            let added = keyed(new, key).into_iter().filter(|(name, _)| !known.iter().any(|(other, _)| other == name));
            diff.entries.extend(added.map(|(name, _)| EntryChange { what, name, change: Alteration::Added }));
        }
        diff
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.entries.is_empty()
    }
}

/// The lists of a rulebook: the field, what an entry is, and the fields that name it.
const LISTS: [(&str, &str, &[&str]); 6] = [
    ("parameters", "parameter", &["name", "since"]),
    ("texts", "text", &["code"]),
    ("questions", "question", &["finding"]),
    ("rules", "rule", &["id"]),
    ("ladders", "ladder", &["id"]),
    ("declared_gaps", "declared gap", &["question", "when"]),
];

fn lists(field: &str) -> Option<&'static str> {
    LISTS.iter().find(|(list, ..)| *list == field).map(|(list, ..)| *list)
}

fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Map(entries) = node else { return None };
    entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

fn entries<'n>(book: &'n Node, list: &str) -> &'n [Node] {
    match field(book, list) {
        Some(Node::List(entries)) => entries,
        _ => &[],
    }
}

/// Entries by their names.
fn keyed<'n>(entries: &'n [Node], key: &[&str]) -> Vec<(String, &'n Node)> {
    let name = |entry: &Node| {
        let parts: Vec<String> = key.iter().filter_map(|name| field(entry, name)).map(text).collect();
        parts.join(" ")
    };
    entries.iter().map(|entry| (name(entry), entry)).collect()
}

/// The fields of two maps that differ, those of the first in their order, then those that only the second has.
fn fields(old: &Node, new: &Node) -> Vec<FieldChange> {
    let (Node::Map(before), Node::Map(after)) = (old, new) else { return Vec::new() };
    let added = after.iter().filter(|(name, _)| field(old, name).is_none());
    let names = before.iter().chain(added).map(|(name, _)| name);
    names
        .filter(|name| unordered(field(old, name)) != unordered(field(new, name)))
        .map(|name| FieldChange {
            field: name.clone(),
            before: field(old, name).map(text),
            after: field(new, name).map(text),
        })
        .collect()
}

/// A field as it is compared: the order of names, patterns and conditions has no meaning; that of steps has.
fn unordered(node: Option<&Node>) -> Option<Node> {
    fn sorted(node: &Node) -> Node {
        match node {
            Node::List(entries) if !entries.iter().any(|entry| matches!(entry, Node::Map(_))) => {
                let mut entries: Vec<Node> = entries.iter().map(sorted).collect();
                entries.sort_by_key(text);
                Node::List(entries)
            }
            other => other.clone(),
        }
    }
    node.map(sorted)
}

/// A value in a line.
fn text(node: &Node) -> String {
    let joined = |parts: Vec<String>, by: &str| parts.join(by);
    match node {
        Node::Null | Node::OtherNumber => String::new(),
        Node::Bool(value) => value.to_string(),
        Node::Number(value) => value.to_string(),
        Node::Text(value) => value.clone(),
        Node::List(entries) if entries.iter().any(|entry| matches!(entry, Node::List(_))) => {
            joined(entries.iter().map(|entry| format!("[{}]", text(entry))).collect(), " or ")
        }
        Node::List(entries) => joined(entries.iter().map(text).collect(), ", "),
        Node::Map(entries) => {
            let parts = entries.iter().map(|(name, value)| format!("{name}: {}", text(value)));
            format!("{{{}}}", joined(parts.collect(), "; "))
        }
    }
}

impl fmt::Display for FieldChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "(left out)".to_owned());
        write!(f, "{}: {} -> {}", self.field, side(&self.before), side(&self.after))
    }
}

impl fmt::Display for RulebookDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.fields {
            writeln!(f, "{change}")?;
        }
        for EntryChange { what, name, change } in &self.entries {
            match change {
                Alteration::Added => writeln!(f, "{what} `{name}`: added")?,
                Alteration::Removed => writeln!(f, "{what} `{name}`: removed")?,
                Alteration::Fields(fields) => {
                    for field in fields {
                        writeln!(f, "{what} `{name}`: {field}")?;
                    }
                }
            }
        }
        Ok(())
    }
}
