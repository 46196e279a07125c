//! A condition as it is written: `delivery = refused | lost`, `ground != no_reason`.

use std::fmt;

use crate::case::Node;
use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::wire::{Wire, by_serde};
use crate::case::words;
use crate::findings::{Finding, Literal};

/// A pattern: every condition must be met.
pub type Conditions = Vec<Condition>;

/// "This finding is one of these values" (`delivery = refused | lost`), or "none of these" (`ground != no_reason`).
///
/// Any text can be made one; what is no condition, or names what the vocabulary does not have, is a problem when the
/// rulebook is made. Spaces around names have no meaning.
///
/// ```
/// use redress::findings::vocabulary::{delivery, ground};
/// use redress::rulebook::Condition;
///
/// assert_eq!(Condition::from("delivery=refused|lost"), Condition::from(delivery::REFUSED.or(delivery::LOST)));
/// assert_eq!(Condition::from(ground::NO_REASON.not()).to_string(), "ground != no_reason");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Condition(String);

impl Condition {
    /// The condition as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name of its finding, known or not.
    pub(super) fn finding(&self) -> &str {
        self.0.split(['=', '!']).next().unwrap_or_default().trim()
    }

    /// What it says in the vocabulary's terms, or what is wrong with it.
    pub(super) fn literal(&self) -> Result<Literal, String> {
        let (name, values, is) = match (self.0.split_once("!="), self.0.split_once('=')) {
            (Some((name, values)), _) => (name.trim(), values, false),
            (None, Some((name, values))) => (name.trim(), values, true),
            (None, None) => {
                return Err(format!(
                    "`{}` is not a condition: write `finding = value`, `finding = value | value` or `finding != value`",
                    shortened(&self.0)
                ));
            }
        };
        let finding = named(name)?;
        let entry = finding.entry();
        let names: Vec<&str> = entry.values.iter().map(|value| value.name).collect();
        let mut set = 0_u32;
        for given in values.split('|').map(str::trim) {
            let Some(value) = finding.value(given) else {
                return Err(match (given, words::nearest(given, &names)) {
                    ("", _) => format!("`{}` names no value", shortened(&self.0)),
                    (_, Some(near)) => {
                        format!("`{name}` is never `{}`; did you mean `{near}`", shortened(given))
                    }
                    (_, None) => {
                        format!("`{name}` is never `{}`; it is one of {}", shortened(given), words::listed(&names))
                    }
                });
            };
            if set & value.allow != 0 {
                return Err(format!("`{}` stands twice in `{}`", shortened(given), shortened(&self.0)));
            }
            set |= value.allow;
        }
        let allow = if is { set } else { entry.full() & !set };
        if allow == 0 || allow == entry.full() {
            let always = if allow == 0 { "never" } else { "always" };
            return Err(format!("`{}` is {always} met; leave out a value", shortened(&self.0)));
        }
        Ok(Literal { finding, allow, full: entry.full() })
    }
}

/// The finding of a name, or what is wrong with the name.
pub(super) fn named(name: &str) -> Result<Finding, String> {
    if let Some(finding) = Finding::named(name) {
        return Ok(finding);
    }
    let known: Vec<&str> = Finding::all().map(|finding| finding.entry().name).collect();
    let given = shortened(name);
    Err(words::nearest(name, &known).map_or_else(
        || format!("no finding is called `{given}`; docs/findings.md lists them"),
        |near| format!("no finding is called `{given}`; did you mean `{near}`"),
    ))
}

impl From<String> for Condition {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&str> for Condition {
    fn from(text: &str) -> Self {
        let spaced = text.replace("!=", " ≠ ").replace('=', " = ").replace('|', " | ").replace('≠', "!=");
        Self(spaced.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

impl From<Literal> for Condition {
    /// The shorter way to say it.
    fn from(literal: Literal) -> Self {
        let others = literal.full & !literal.allow;
        let listed = |set| crate::findings::names(literal.finding, set).collect::<Vec<_>>().join(" | ");
        let name = literal.finding.entry().name;
        Self(if others != 0 && others.count_ones() < literal.allow.count_ones() {
            format!("{name} != {}", listed(others))
        } else {
            format!("{name} = {}", listed(literal.allow))
        })
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Wire for Condition {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        if let Node::Text(text) = node {
            return Self::from(text.as_str());
        }
        problems.unreadable(at, || {
            format!("expected a condition as a text, such as `delivery = refused | lost`, found {}", node.kind())
        });
        Self::placeholder()
    }

    fn write(&self) -> Node {
        Node::Text(self.0.clone())
    }

    fn placeholder() -> Self {
        Self(String::new())
    }
}

by_serde!(Condition);
