//! The closed vocabulary in which rules speak, and how it is established from the facts of a case.
//!
//! A [`Finding`] is one entry of the vocabulary; it has a few [values](Entry::values). [`Findings`] holds, for one
//! subject, the set of values that each finding may still have: one value is settled, several are open, none cannot
//! happen. Data goes one way: facts, then [`establish()`], then the rules, with [derivations](derive) between strata.

pub(crate) mod closure;
pub(crate) mod constraints;
pub(crate) mod derive;
mod docket;
pub(crate) mod establish;
pub(crate) mod grounds;
pub mod parameters;
mod possible;
pub(crate) mod progress;
mod settle;
pub mod vocabulary;

use std::fmt;
use std::sync::LazyLock;

use serde::{Serialize, Serializer};

use crate::rulebook::Article;

pub use constraints::{CONSTRAINTS, Constraint};
pub(crate) use derive::SELLERS_SIDE;
pub use docket::{CostItem, Docket, Fact, LossKind, SubjectKey, SubjectState};
pub use establish::establish;
pub(crate) use establish::{answered, establish_supposing, pieces_anew, way_back_cost};
pub(crate) use possible::Mask;
pub use possible::{Findings, Status};
use settle::UNRAISED;

pub(crate) use docket::Asked;
pub(crate) use settle::check_assessable;

/// How many findings a vocabulary may hold.
pub const WIDTH: usize = 384;

/// One entry of the vocabulary, by its place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding(pub(crate) u16);

/// What a finding, or a question, is about. Each level sees the findings of the levels it lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The whole case.
    Case,
    /// An agreement, in the case.
    Agreement,
    /// A term of the seller, in the case.
    Term,
    /// An item of evidence, in the case.
    Evidence,
    /// A step that halts the proceedings, in the case.
    Suspension,
    /// A complaint, in the case.
    Complaint,
    /// A line of the order, in the case, with its way out and its way back.
    Line,
    /// A ground of claim on a line, in the line.
    Claim,
    /// A shipment of the line, in the line.
    Leg,
    /// A kind of loss on a leg, in the leg.
    Loss,
    /// An item of cost, in the line.
    Cost,
    /// A head of claim beside the price, in the line.
    Head,
}

impl Level {
    /// Every level, in order.
    pub(crate) const ALL: [Self; 12] = [
        Self::Case,
        Self::Agreement,
        Self::Term,
        Self::Evidence,
        Self::Suspension,
        Self::Complaint,
        Self::Line,
        Self::Claim,
        Self::Leg,
        Self::Loss,
        Self::Cost,
        Self::Head,
    ];

    /// Its place among them.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// The level in which this one lies.
    #[must_use]
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::Case => None,
            Self::Agreement | Self::Term | Self::Evidence | Self::Suspension | Self::Complaint | Self::Line => {
                Some(Self::Case)
            }
            Self::Claim | Self::Leg | Self::Cost | Self::Head => Some(Self::Line),
            Self::Loss => Some(Self::Leg),
        }
    }

    /// Whether a subject at this level sees findings of `other`.
    #[must_use]
    pub fn sees(self, other: Self) -> bool {
        let mut level = Some(self);
        while let Some(here) = level {
            if here == other {
                return true;
            }
            level = here.parent();
        }
        false
    }
}

/// How a finding comes to be known, and what silence about it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Recorded by the platform or a carrier: what is not recorded did not happen.
    Recorded,
    /// Asserted by a party: unproved, it is open.
    Pleaded,
    /// Found by a person: open until somebody found it.
    Assessed,
    /// Follows from other findings and answers.
    Derived,
    /// The answer to a question, given by rules.
    Answered,
}

/// Who could still bring what moves a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mover {
    /// The buyer.
    Buyer,
    /// The seller.
    Seller,
    /// The carrier.
    Carrier,
    /// The platform.
    Platform,
    /// Nobody any more.
    Nobody,
}

impl Mover {
    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Buyer => "buyer",
            Self::Seller => "seller",
            Self::Carrier => "carrier",
            Self::Platform => "platform",
            Self::Nobody => "nobody",
        }
    }
}

/// A text in English and Chinese.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bilingual {
    /// In English.
    pub en: &'static str,
    /// In Chinese.
    pub zh: &'static str,
}

impl Bilingual {
    /// No text.
    pub const EMPTY: Self = Self { en: "", zh: "" };
}

/// A value of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value {
    /// Its name on the wire.
    pub name: &'static str,
    /// Its name in Chinese.
    pub zh: &'static str,
}

/// What the vocabulary says about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it is, for people.
    pub label: Bilingual,
    /// What it is about.
    pub level: Level,
    /// How it comes to be known.
    pub kind: Kind,
    /// Who could move it.
    pub mover: Mover,
    /// Its value while nobody raises the point, where silence settles it.
    pub unless_raised: Option<&'static str>,
    /// The articles that define it.
    pub articles: &'static [Article],
    /// Its values.
    pub values: &'static [Value],
}

impl Entry {
    /// The set of all its values.
    #[must_use]
    pub const fn full(&self) -> u32 {
        full(self.values.len())
    }
}

/// The set of the first `count` values.
pub(crate) const fn full(count: usize) -> u32 {
    if count >= 32 { u32::MAX } else { (1_u32 << count).wrapping_sub(1) }
}

/// What is asked most of the findings, close together: their entries are long.
#[expect(clippy::indexing_slicing, reason = "what goes wrong does not compile")]
static KINDS: [(Level, Kind); WIDTH] = {
    let mut kinds = [(Level::Case, Kind::Derived); WIDTH];
    let mut at = 0;
    while at < vocabulary::ENTRIES.len() {
        let entry = &vocabulary::ENTRIES[at];
        kinds[at] = (entry.level, entry.kind);
        at += 1;
    }
    kinds
};

impl Finding {
    /// What it is about.
    pub(crate) fn level(self) -> Level {
        self.level_and_kind().0
    }

    /// How it comes to be known.
    pub(crate) fn kind(self) -> Kind {
        self.level_and_kind().1
    }

    fn level_and_kind(self) -> (Level, Kind) {
        KINDS.get(self.index()).copied().unwrap_or((vocabulary::NO_ENTRY.level, vocabulary::NO_ENTRY.kind))
    }

    /// What the vocabulary says about it.
    #[must_use]
    pub fn entry(self) -> &'static Entry {
        vocabulary::ENTRIES.get(usize::from(self.0)).unwrap_or(&vocabulary::NO_ENTRY)
    }

    /// Every finding, in the vocabulary's order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..vocabulary::ENTRIES.len()).filter_map(|index| u16::try_from(index).ok()).map(Self)
    }

    /// The finding of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        static BY_NAME: LazyLock<Vec<(&str, Finding)>> = LazyLock::new(|| {
            let mut all: Vec<_> = Finding::all().map(|finding| (finding.entry().name, finding)).collect();
            all.sort_unstable();
            all
        });
        let at = BY_NAME.binary_search_by_key(&name, |(known, _)| known).ok()?;
        BY_NAME.get(at).map(|(_, finding)| *finding)
    }

    /// The literal that says that it has the value of this name.
    #[must_use]
    pub fn value(self, name: &str) -> Option<Literal> {
        let entry = self.entry();
        let at = entry.values.iter().position(|value| value.name == name)?;
        Some(Literal { finding: self, allow: 1_u32.wrapping_shl(u32::try_from(at).ok()?), full: entry.full() })
    }

    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A set of findings.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct FindingSet([u64; WIDTH / 64]);

impl FindingSet {
    /// Adds one; false if it was there.
    pub(crate) fn insert(&mut self, finding: Finding) -> bool {
        let (word, bit) = Self::place(finding);
        self.0.get_mut(word).is_some_and(|word| {
            let new = *word & bit == 0;
            *word |= bit;
            new
        })
    }

    /// Whether it is among them.
    pub(crate) fn contains(&self, finding: Finding) -> bool {
        let (word, bit) = Self::place(finding);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    fn place(finding: Finding) -> (usize, u64) {
        (usize::from(finding.0 >> 6), 1_u64.wrapping_shl(u32::from(finding.0)))
    }
}

/// "This finding is one of these values."
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal {
    /// Which finding.
    pub(crate) finding: Finding,
    /// The values allowed, as a set.
    pub(crate) allow: u32,
    /// All its values, as a set.
    pub(crate) full: u32,
}

impl Literal {
    /// The finding it speaks of.
    #[must_use]
    pub const fn finding(self) -> Finding {
        self.finding
    }

    /// The names of the values it allows.
    pub fn values(self) -> impl Iterator<Item = &'static str> {
        names(self.finding, self.allow)
    }

    /// Either of two literals of one finding; of two findings, it does not compile.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        assert!(self.finding.0 == other.finding.0, "an `or` joins values of one finding");
        Self { allow: self.allow | other.allow, ..self }
    }

    /// Every other value of the finding.
    #[must_use]
    pub const fn not(self) -> Self {
        let allow = self.full & !self.allow;
        assert!(allow != 0, "a literal allows at least one value");
        Self { allow, ..self }
    }

    pub(crate) const fn is_settled(self) -> bool {
        self.allow.is_power_of_two()
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = ", self.finding.entry().name)?;
        for (nth, value) in self.values().enumerate() {
            if nth > 0 {
                f.write_str(" | ")?;
            }
            f.write_str(value)?;
        }
        Ok(())
    }
}

/// Written as it is displayed, and as rulebooks write it: `freight = seller`.
impl Serialize for Literal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The names of the values in a set.
pub(crate) fn names(finding: Finding, set: u32) -> impl Iterator<Item = &'static str> {
    finding.entry().values.iter().enumerate().filter_map(move |(at, value)| {
        let bit = 1_u32.checked_shl(u32::try_from(at).ok()?)?;
        (set & bit != 0).then_some(value.name)
    })
}
