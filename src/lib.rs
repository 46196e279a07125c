#![doc = include_str!("../README.md")]

#[macro_use]
pub mod case;
mod few;
pub mod findings;
mod hearing;
pub mod house;
pub mod relief;
pub mod request;
pub mod rulebook;
pub mod ruling;
pub mod triage;

pub use case::Case;
pub use hearing::{Hearing, decided};
pub use rulebook::Rulebook;
pub use ruling::position::Position;
pub use ruling::{Language, Ruling};

/// Adjudicates a case under the built-in rulebook, [`Rulebook::taobao`]; among several rulebooks or editions
/// [`Editions`](rulebook::Editions) chooses, for [`adjudicate_under`]. It cannot fail: what is undecided, and why, is part of
/// the ruling.
#[must_use]
pub fn adjudicate(case: &Case) -> Ruling {
    Hearing::new(case).into_ruling()
}

/// Adjudicates a case under a given rulebook.
#[must_use]
pub fn adjudicate_under(case: &Case, book: &Rulebook) -> Ruling {
    Hearing::under(case, book).into_ruling()
}
