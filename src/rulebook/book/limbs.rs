//! Patterns ready to be tried: what many begin with is tried once.

use super::bit;
use crate::findings::{Finding, Findings, Literal, Status};

/// The patterns of a question, grown together: patterns that share a literal share its place, and what refutes it refutes
/// all that lies behind.
#[derive(Debug, Clone, Default)]
pub(crate) struct Limbs {
    places: Vec<Place>,
    /// Whose pattern is empty, and so met.
    always: u128,
}

/// A literal on the way of some patterns, followed by what only stands behind it.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// Whose pattern ends here.
    of: u128,
    finding: Finding,
    allow: u32,
    /// One past all that stands behind it.
    end: usize,
}

/// A pattern with whom it is of, as a bit, and what is left of it.
type Way = (u128, Vec<Literal>);

impl Limbs {
    /// Of the patterns of each in a row: rules by their places, or the scope of a question.
    pub(super) fn of<'a>(all: impl IntoIterator<Item = &'a Vec<Vec<Literal>>>) -> Self {
        let all = all.into_iter().enumerate();
        let ways = all.flat_map(|(at, patterns)| patterns.iter().map(move |pattern| (bit(at), pattern.clone())));
        let mut limbs = Self::default();
        limbs.always = limbs.grow(ways.collect());
        limbs
    }

    /// Lays out ways that start from one place; whose pattern ended there.
    fn grow(&mut self, ways: Vec<Way>) -> u128 {
        let (ended, mut ways): (Vec<Way>, Vec<Way>) = ways.into_iter().partition(|(_, left)| left.is_empty());
        while let Some(next) = most_telling(&ways) {
            let (through, beside) = ways.into_iter().partition(|(_, left)| left.contains(&next));
            let here = self.places.len();
            self.places.push(Place { of: 0, finding: next.finding, allow: next.allow, end: 0 });
            let behind = |(of, left): Way| (of, left.into_iter().filter(|literal| *literal != next).collect());
            let of = self.grow(Vec::into_iter(through).map(behind).collect());
            let end = self.places.len();
            if let Some(place) = self.places.get_mut(here) {
                (place.of, place.end) = (of, end);
            }
            ways = beside;
        }
        ended.iter().fold(0, |set, (of, _)| set | of)
    }

    /// Of whom some pattern is met, and of whom none is yet but may be.
    pub(crate) fn statuses(&self, findings: &Findings) -> (u128, u128) {
        let (mut met, mut open) = (self.always, 0);
        let mut here = 0;
        // up to where everything stands behind a literal that is open
        let mut unsure = 0;
        while let Some(place) = self.places.get(here) {
            match findings.among(place.finding, place.allow) {
                Status::Refuted => {
                    here = place.end;
                    continue;
                }
                Status::Open => unsure = place.end.max(unsure),
                Status::Met => {}
            }
            if here < unsure {
                open |= place.of;
            } else {
                met |= place.of;
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
