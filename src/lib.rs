#![doc = "x"]
#[macro_use]
pub mod case;
pub mod findings;
mod hearing;
mod probe;
pub mod relief;
pub mod rulebook;
pub mod ruling;

pub use case::Case;
pub use hearing::{Hearing, decided};
pub use rulebook::Rulebook;
pub use ruling::Language;
pub use ruling::Ruling;
pub use ruling::position::Position;

/// Adjudicates a case under the edition of the marketplace's rulebook in force.
#[must_use]
pub fn adjudicate(case: &Case) -> Ruling {
    Hearing::new(case).into_ruling()
}

/// Adjudicates a case under a given rulebook.
#[must_use]
pub fn adjudicate_under(case: &Case, book: &Rulebook) -> Ruling {
    Hearing::under(case, book).into_ruling()
}
