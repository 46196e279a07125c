//! The values still possible for every finding of a subject, in as many bits as they have values.

use std::sync::LazyLock;

use super::{Finding, Literal, WIDTH, full, names, vocabulary};

/// How far a literal or a pattern is decided by findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Nothing that is still possible meets it.
    Refuted,
    /// Some of what is still possible meets it.
    Open,
    /// Everything still possible meets it.
    Met,
}

impl Status {
    /// Of a set of possible values of which some are allowed and others not.
    const fn of(possible: u32, allow: u32, other: u32) -> Self {
        if possible & allow == 0 {
            Self::Refuted
        } else if possible & other == 0 {
            Self::Met
        } else {
            Self::Open
        }
    }
}

/// Where the values of a finding stand: in which word, and from which bit on.
#[derive(Debug, Clone, Copy)]
struct Slot {
    full: u32,
    word: u8,
    shift: u8,
}

const LAYOUT: ([Slot; WIDTH], usize) = lay_out();
static SLOTS: [Slot; WIDTH] = LAYOUT.0;

/// Gives each finding its bits, in the vocabulary's order; none stands in two words. Also how many words that takes.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "what goes wrong does not compile")]
const fn lay_out() -> ([Slot; WIDTH], usize) {
    let mut slots = [Slot { full: 0, word: 0, shift: 0 }; WIDTH];
    let (mut at, mut word, mut used) = (0, 0_u8, 0_u8);
    while at < vocabulary::ENTRIES.len() {
        let count = vocabulary::ENTRIES[at].values.len();
        assert!(count <= 32, "a finding has at most 32 values");
        if used as usize + count > 32 {
            (word, used) = (word + 1, 0);
        }
        slots[at] = Slot { full: full(count), word, shift: used };
        (at, used) = (at + 1, used + count as u8);
    }
    (slots, word as usize + 1)
}

impl Slot {
    fn of(finding: Finding) -> Self {
        SLOTS.get(finding.index()).copied().unwrap_or(Self { full: 0, word: 0, shift: 0 })
    }
}

/// A literal laid out for being tried often.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mask {
    /// The values it allows, and the others.
    pub(crate) allow: u32,
    pub(crate) other: u32,
    pub(crate) word: u8,
}

impl From<Literal> for Mask {
    fn from(literal: Literal) -> Self {
        let Slot { full, word, shift } = Slot::of(literal.finding);
        let laid_out = |set: u32| (set & full).wrapping_shl(u32::from(shift));
        Self { allow: laid_out(literal.allow), other: laid_out(!literal.allow), word }
    }
}

/// A finding and its new values, laid out for being set for many subjects.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Change {
    keep: u32,
    set: u32,
    word: u8,
}

impl Change {
    pub(crate) fn to(finding: Finding, set: u32) -> Self {
        let Slot { full, word, shift } = Slot::of(finding);
        let laid_out = |set: u32| set.wrapping_shl(u32::from(shift));
        Self { keep: !laid_out(full), set: laid_out(set & full), word }
    }

    pub(crate) fn make(self, findings: &mut Findings) {
        if let Some(word) = findings.words.get_mut(usize::from(self.word)) {
            *word = (*word & self.keep) | self.set;
        }
    }
}

/// The values still possible for every finding, as one subject sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Findings {
    words: [u32; LAYOUT.1],
}

impl Findings {
    /// Everything open.
    #[must_use]
    pub fn open() -> Self {
        *Self::nothing_known()
    }

    /// Everything open, for who only reads.
    pub(crate) fn nothing_known() -> &'static Self {
        static OPEN: LazyLock<Findings> = LazyLock::new(|| {
            let mut open = Findings { words: [0; LAYOUT.1] };
            Finding::all().for_each(|finding| open.replace(finding, finding.entry().full()));
            open
        });
        &OPEN
    }

    /// The values still possible, as a set.
    pub(crate) fn set(&self, finding: Finding) -> u32 {
        let Slot { full, word, shift } = Slot::of(finding);
        self.word(word).wrapping_shr(u32::from(shift)) & full
    }

    fn word(&self, at: u8) -> u32 {
        self.words.get(usize::from(at)).copied().unwrap_or(0)
    }

    /// The names of the values still possible.
    pub fn possible(&self, finding: Finding) -> impl Iterator<Item = &'static str> {
        names(finding, self.set(finding))
    }

    /// The one value left, if one is.
    #[must_use]
    pub fn settled(&self, finding: Finding) -> Option<&'static str> {
        let set = self.set(finding);
        if set.is_power_of_two() { names(finding, set).next() } else { None }
    }

    pub(crate) fn replace(&mut self, finding: Finding, set: u32) {
        Change::to(finding, set).make(self);
    }

    /// Sets a finding to what a literal allows, whatever it was.
    pub fn put(&mut self, literal: Literal) {
        self.replace(literal.finding, literal.allow);
    }

    /// Whether a literal is met, refuted or open.
    #[must_use]
    pub fn status(&self, literal: Literal) -> Status {
        Status::of(self.set(literal.finding), literal.allow, !literal.allow)
    }

    /// The status of a literal that is laid out.
    pub(crate) fn tried(&self, mask: Mask) -> Status {
        Status::of(self.word(mask.word), mask.allow, mask.other)
    }

    /// Whether a conjunction of literals is met, refuted or open.
    #[must_use]
    pub fn status_of(&self, pattern: &[Literal]) -> Status {
        let mut status = Status::Met;
        for literal in pattern {
            match self.status(*literal) {
                Status::Refuted => return Status::Refuted,
                Status::Open => status = Status::Open,
                Status::Met => {}
            }
        }
        status
    }

    /// Whether a literal is met.
    #[must_use]
    pub fn is(&self, literal: Literal) -> bool {
        self.status(literal) == Status::Met
    }

    /// Whether a literal is not refuted.
    #[must_use]
    pub fn may_be(&self, literal: Literal) -> bool {
        self.status(literal) != Status::Refuted
    }
}
