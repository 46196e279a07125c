//! Several rulebooks side by side, and which of them governs a case.

use std::borrow::Cow;

use super::Rulebook;
use crate::case::{Case, Marketplace};

/// A set of rulebooks: the built-in one, and those that were loaded.
///
/// ```
/// use redress::rulebook::Editions;
/// use redress::{Case, Rulebook, adjudicate_under};
///
/// let market: Rulebook = serde_json::from_str(&std::fs::read_to_string("examples/rulebooks/harbour-market.json")?)?;
/// let editions = Editions::built_in().with(market)?;
///
/// let case: Case = serde_json::from_str(&std::fs::read_to_string("examples/cases/harbour-market-changed-mind.json")?)?;
/// let ruling = adjudicate_under(&case, editions.governing(&case));
/// assert_eq!(ruling.rulebook, "harbour-market");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Editions(Vec<Cow<'static, Rulebook>>);

/// Two rulebooks that would govern the same cases.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{given}` and `{known}` both govern `{marketplace}` from {day} on; two editions come into force on different days"
)]
pub struct EditionClash {
    given: String,
    known: String,
    marketplace: Marketplace,
    day: chrono::NaiveDate,
}

impl Editions {
    /// The built-in rulebook alone.
    #[must_use]
    pub fn built_in() -> Self {
        Self(vec![Cow::Borrowed(Rulebook::taobao())])
    }

    /// These, and one more.
    ///
    /// # Errors
    ///
    /// If it comes into force for a marketplace on the same day as one of these.
    pub fn with(mut self, book: Rulebook) -> Result<Self, EditionClash> {
        let title = |book: &Rulebook| format!("{} {}", book.name(), book.edition());
        for known in self.0.iter().filter(|known| known.in_force_from == book.in_force_from) {
            if let Some(marketplace) = known.marketplaces.iter().find(|place| book.marketplaces.contains(place)) {
                return Err(EditionClash {
                    given: title(&book),
                    known: title(known),
                    marketplace: marketplace.clone(),
                    day: book.in_force_from,
                });
            }
        }
        self.0.push(Cow::Owned(book));
        Ok(self)
    }

    /// The rulebooks, in the order in which they were given.
    pub fn books(&self) -> impl Iterator<Item = &Rulebook> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// The rulebook that a case is adjudicated under: of those that cover its marketplace, the latest that is in force for
    /// it by its own transitional law.
    ///
    /// Where none is in force it is the earliest that covers the marketplace, and where none covers it the first of all:
    /// its ruling then says that the case is governed elsewhere.
    #[must_use]
    pub fn governing(&self, case: &Case) -> &Rulebook {
        let covering = || self.books().filter(|book| book.covers(case));
        let in_force = covering().filter(|book| book.in_force_for(case)).max_by_key(|book| book.in_force_from);
        let earliest = || covering().min_by_key(|book| book.in_force_from);
        in_force.or_else(earliest).or_else(|| self.books().next()).unwrap_or_else(|| Rulebook::taobao())
    }
}

impl Default for Editions {
    fn default() -> Self {
        Self::built_in()
    }
}
