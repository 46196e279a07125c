//! A tape of numbers from which a generator draws its choices; a shorter tape with smaller numbers makes simpler things.

use proptest::prelude::*;

/// A tape that is read from its start; behind its end it reads 0.
#[derive(Debug, Clone)]
pub(crate) struct Tape {
    numbers: Vec<u16>,
    at: usize,
}

impl Tape {
    /// The tape of a seed: the same one every time.
    pub(crate) fn seeded(seed: u64, length: usize) -> Self {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(0x1234_5678_9ABC_DEF1);
        let mut next = || {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            ((mixed ^ (mixed >> 31)) & 0xFFFF) as u16
        };
        Self { numbers: (0..length).map(|_| next()).collect(), at: 0 }
    }

    /// A number below `bound`; 0 is the simplest.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        let number = self.numbers.get(self.at).copied().unwrap_or(0);
        self.at = self.at.saturating_add(1);
        usize::from(number).checked_rem(bound).unwrap_or(0)
    }

    /// True in so many of a hundred tries; false is the simplest.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) >= 100_usize.saturating_sub(percent)
    }

    /// One of some things; the first is the simplest.
    pub(crate) fn one_of<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        let at = self.below(things.len());
        things.get(at).or(things.first()).expect("something to choose from")
    }
}

/// Tapes of a length up to `length`, for proptest to draw and to shrink.
pub(crate) fn tapes(length: usize) -> impl Strategy<Value = Tape> {
    proptest::collection::vec(any::<u16>(), length / 4..=length).prop_map(|numbers| Tape { numbers, at: 0 })
}
