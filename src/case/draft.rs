//! The door: whatever a document says, and how a case is made of it.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::case::path::Path;
use crate::case::problems::Problems;
use crate::case::wire::Wire;
use crate::case::{Case, CaseErrors, Facts, Node, validate};

/// A document that may be a case: read within the limits, its meaning not yet looked at.
///
/// ```
/// # use redress::case::{Case, CaseDraft, Node};
/// let draft = CaseDraft::from(Node::Map(vec![("format".to_owned(), Node::Number(1))]));
/// let errors = Case::try_from(draft).unwrap_err();
/// assert_eq!(errors.to_string(), "marketplace: missing\nas_of: missing\norder: missing");
/// ```
///
/// Its `Deserialize` fails only for what is no document (bad syntax) or goes beyond [`limits`](crate::case::limits).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseDraft(Node);

impl CaseDraft {
    /// The document.
    #[must_use]
    pub const fn as_node(&self) -> &Node {
        &self.0
    }

    /// The document, to be kept.
    #[must_use]
    pub fn into_node(self) -> Node {
        self.0
    }
}

impl From<Node> for CaseDraft {
    fn from(node: Node) -> Self {
        Self(node)
    }
}

impl From<&Facts> for CaseDraft {
    fn from(facts: &Facts) -> Self {
        Self(facts.write())
    }
}

impl<'de> Deserialize<'de> for CaseDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Node::deserialize(deserializer).map(Self)
    }
}

impl Serialize for CaseDraft {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl TryFrom<CaseDraft> for Case {
    type Error = CaseErrors;

    /// # Errors
    ///
    /// If the document is no coherent case: with every problem, each with its path and with what would be right.
    fn try_from(draft: CaseDraft) -> Result<Self, CaseErrors> {
        let mut problems = Problems::default();
        draft.0.check_limits(&mut problems);
        let facts = if problems.is_empty() { read(&draft.0, &mut problems) } else { None };
        problems.finish(&draft.0)?;
        // `read` gives nothing only with a problem noted; then this line is not reached.
        Ok(Self::of(facts.unwrap_or_else(Facts::placeholder)))
    }
}

impl TryFrom<Facts> for Case {
    type Error = CaseErrors;

    /// # Errors
    ///
    /// If the facts do not cohere, or a value built in Rust has no wire form (an id with a blank, a negative amount):
    /// with every problem.
    fn try_from(facts: Facts) -> Result<Self, CaseErrors> {
        Self::try_from(CaseDraft::from(&facts))
    }
}

impl<'de> Deserialize<'de> for Case {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(CaseDraft::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.facts().serialize(serializer)
    }
}

/// Reads and checks a document. In another format than this one nothing else is looked at.
fn read(document: &Node, problems: &mut Problems) -> Option<Facts> {
    const FORMAT: i64 = 1;
    if let Node::Map(entries) = document {
        let format = entries.iter().find(|(name, _)| name == "format").map(|(_, node)| node);
        if let Some(Node::Number(format)) = format.filter(|format| **format != Node::Number(FORMAT)) {
            problems.unreadable(&Path::ROOT.field("format"), || {
                format!("`{format}` is not a format that can be read; it is {FORMAT}")
            });
            return None;
        }
    }
    let facts = Facts::read(document, &Path::ROOT, problems);
    if !problems.is_full() {
        validate::check(&facts, problems);
    }
    Some(facts)
}
