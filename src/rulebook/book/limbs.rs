//! Patterns ready to be tried: what many begin with is tried once.

use super::bit;
use crate::findings::{Findings, Literal, Mask, Status};

/// The patterns of a question, grown together: patterns that share a literal share its place, and what refutes it refutes
/// all that lies behind.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limbs {
    places: Vec<Place>,
    /// Whose pattern is empty, and so met.
    always: u128,
}

/// A literal on the way of some patterns, followed by what only stands behind it. It is packed: four places lie in a line
/// of a cache.
#[derive(Debug, Clone, Copy)]
struct Place {
    allow: u32,
    other: u32,
    /// One past all that stands behind it.
    end: u32,
    word: u8,
    /// Whose pattern ends here, or [`NOBODY`]'s.
    of: u8,
}

/// Not the place of a rule.
const NOBODY: u8 = u8::MAX;

impl Place {
    const fn literal(self) -> Mask {
        Mask { allow: self.allow, other: self.other, word: self.word }
    }
}

/// A pattern with whom it is of, and what is left of it.
type Way = (u8, Vec<Literal>);

impl Limbs {
    /// Of the patterns of each in a row: rules by their places, or the scope of a question.
    pub(super) fn of<'a>(all: impl IntoIterator<Item = &'a Vec<Vec<Literal>>>) -> Self {
        let each = (0..=u8::MAX).zip(all);
        let ways = each.flat_map(|(of, patterns)| patterns.iter().map(move |pattern| (of, pattern.clone())));
        let (empty, ways): (Vec<Way>, Vec<Way>) = ways.partition(|(_, left)| left.is_empty());
        let always = empty.iter().fold(0, |set, (of, _)| set | bit(usize::from(*of)));
        let mut limbs = Self { places: Vec::new(), always };
        limbs.grow(ways);
        limbs
    }

    /// Lays out ways that go on from one place.
    fn grow(&mut self, mut ways: Vec<Way>) {
        while let Some(next) = most_telling(&ways) {
            let (through, beside) = ways.into_iter().partition(|(_, left)| left.contains(&next));
            let behind = |(of, left): Way| (of, left.into_iter().filter(|literal| *literal != next).collect());
            let (ended, on): (Vec<Way>, Vec<Way>) =
                Vec::into_iter(through).map(behind).partition(|(_, left): &Way| left.is_empty());
            let Mask { allow, other, word } = next.into();
            let place = Place { allow, other, end: 0, word, of: NOBODY };
            // each place is the end of one pattern at most; those that end alike stand side by side
            let (last, others) = ended.split_last().map_or((NOBODY, &[][..]), |(last, others)| (last.0, others));
            for (of, _) in others {
                self.places.push(Place { end: self.next_place(), of: *of, ..place });
            }
            let here = self.places.len();
            self.places.push(Place { of: last, ..place });
            self.grow(on);
            let end = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
            if let Some(place) = self.places.get_mut(here) {
                place.end = end;
            }
            ways = beside;
        }
    }

    /// One past the place that is laid out next.
    fn next_place(&self) -> u32 {
        u32::try_from(self.places.len().saturating_add(1)).unwrap_or(u32::MAX)
    }

    /// Of whom some pattern is met, and of whom none is yet but may be.
    pub(crate) fn statuses(&self, findings: &Findings) -> (u128, u128) {
        let (mut met, mut open) = (self.always, 0);
        let mut here = 0_u32;
        // up to where everything stands behind a literal that is open
        let mut unsure = 0;
        while let Some(place) = self.places.get(here as usize) {
            match findings.tried(place.literal()) {
                Status::Refuted => {
                    here = place.end;
                    continue;
                }
                Status::Open => unsure = place.end.max(unsure),
                Status::Met => {}
            }
            if place.of != NOBODY {
                let set = if here < unsure { &mut open } else { &mut met };
                *set |= bit(usize::from(place.of));
            }
            here = here.saturating_add(1);
        }
        (met, open & !met)
    }
}

/// The literal by which most can be told: in many patterns, and met by few values.
fn most_telling(ways: &[Way]) -> Option<Literal> {
    let mut counts: Vec<(Literal, u32)> = Vec::new();
    for literal in ways.iter().flat_map(|(_, left)| left) {
        match counts.iter_mut().find(|(known, _)| known == literal) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => counts.push((*literal, 1)),
        }
    }
    let tells = |literal: &Literal, count: u32| {
        let (all, met) = (literal.full.count_ones(), literal.allow.count_ones());
        count.saturating_mul(all.saturating_sub(met)).saturating_mul(1000).checked_div(all)
    };
    // of those that tell alike, the first in the vocabulary
    let order = |(literal, count): &(Literal, u32)| (tells(literal, *count), std::cmp::Reverse(*literal));
    counts.into_iter().max_by_key(order).map(|(literal, _)| literal)
}
