//! What is wrong with a document: every problem, each with its path and with what would be right.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::case::Node;
use crate::case::limits;
use crate::case::path::{OwnedStep, Path, Trail};

/// One problem of a document: a case, a patch, a position, a rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CaseProblem {
    /// Where: `shipments[1].events[3].at`. Empty: the document as a whole.
    pub path: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for CaseProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(&self.message) } else { write!(f, "{}: {}", self.path, self.message) }
    }
}

impl Serialize for CaseProblem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CaseProblem", 2)?;
        fields.serialize_field("path", &self.path)?;
        fields.serialize_field("message", &self.message)?;
        fields.end()
    }
}

/// Everything that is wrong with a document, in the order of the document: at least one problem.
///
/// At most [`limits::PROBLEMS`] are listed and the rest is counted. Displayed, it is one line per problem.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct CaseErrors {
    problems: Vec<CaseProblem>,
    more: usize,
}

impl CaseErrors {
    /// The problems, in the order of the document.
    #[must_use]
    pub fn problems(&self) -> &[CaseProblem] {
        &self.problems
    }

    /// How many problems there are beyond those listed.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.more
    }
}

impl fmt::Display for CaseErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, problem) in self.problems.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        if self.more > 0 {
            write!(f, "\nand {} more", self.more)?;
        }
        Ok(())
    }
}

impl Serialize for CaseErrors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("CaseErrors", 2)?;
        fields.serialize_field("problems", &self.problems)?;
        fields.serialize_field("more", &self.more)?;
        fields.end()
    }
}

/// Collects problems while a document is read and checked.
///
/// A value that could not be read is replaced by a stand-in, and its path is remembered as tainted: no check that
/// involves it reports anything.
#[derive(Debug, Default)]
pub(crate) struct Problems {
    found: Vec<(Trail, String)>,
    tainted: Vec<Trail>,
    more: usize,
}

impl Problems {
    /// Notes that what stands here cannot be read.
    pub(crate) fn unreadable(&mut self, at: &Path<'_>, message: impl FnOnce() -> String) {
        if self.is_full() {
            self.more = self.more.saturating_add(1);
        } else {
            let trail = at.trail();
            self.tainted.push(trail.clone());
            self.found.push((trail, message()));
        }
    }

    /// Notes that what stands here does not fit with what stands elsewhere, unless either could not be read.
    pub(crate) fn incoherent(&mut self, at: &Path<'_>, with: &[&Path<'_>], message: impl FnOnce() -> String) {
        if self.is_full() {
            self.more = self.more.saturating_add(1);
        } else if !self.is_tainted(at) && !with.iter().any(|path| self.is_tainted(path)) {
            self.found.push((at.trail(), message()));
        }
    }

    /// Notes a problem at a path that is already kept.
    pub(crate) fn at_trail(&mut self, trail: Trail, message: String) {
        if self.is_full() {
            self.more = self.more.saturating_add(1);
        } else {
            self.found.push((trail, message));
        }
    }

    /// Notes that what stands at a path that is already kept does not fit with what stands elsewhere, unless it could not
    /// be read.
    pub(crate) fn incoherent_at(&mut self, trail: Trail, message: String) {
        if !self.tainted.iter().any(|tainted| tainted.touches(&trail)) {
            self.at_trail(trail, message);
        }
    }

    /// Notes that nothing is to be concluded from what stands here, without a problem of its own.
    pub(crate) fn taint(&mut self, at: &Path<'_>) {
        if self.tainted.len() < limits::PROBLEMS.saturating_mul(2) {
            self.tainted.push(at.trail());
        }
    }

    /// Whether nothing is to be concluded from what stands here.
    pub(crate) fn is_tainted(&self, at: &Path<'_>) -> bool {
        if self.tainted.is_empty() {
            return false;
        }
        let trail = at.trail();
        self.tainted.iter().any(|tainted| tainted.touches(&trail))
    }

    /// Whether no problem was noted.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether as many problems were noted as are listed, so that looking for others is of no use.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() >= limits::PROBLEMS
    }

    /// The problems in the order of the document, or nothing if there is none.
    pub(crate) fn finish(mut self, document: &Node) -> Result<(), CaseErrors> {
        if self.found.is_empty() {
            return Ok(());
        }
        self.found.sort_by_cached_key(|(trail, _)| position(document, trail));
        let problems =
            self.found.into_iter().map(|(trail, message)| CaseProblem { path: trail.to_string(), message }).collect();
        Err(CaseErrors { problems, more: self.more })
    }
}

/// Where in a document a path leads: the position in each list or map on the way. What is missing comes last.
fn position(document: &Node, trail: &Trail) -> Vec<usize> {
    let mut here = Some(document);
    let mut positions = Vec::new();
    for step in &trail.0 {
        let next = match (step, here) {
            (OwnedStep::Field(name), Some(Node::Map(entries))) => {
                entries.iter().enumerate().find(|(_, (key, _))| key == name).map(|(at, (_, node))| (at, node))
            }
            (OwnedStep::Index(index), Some(Node::List(entries))) => entries.get(*index).map(|node| (*index, node)),
            _ => None,
        };
        positions.push(next.map_or(usize::MAX, |(at, _)| at));
        here = next.map(|(_, node)| node);
    }
    positions
}
