//! Derivations: named functions between strata that fold answers into findings.

use crate::case::Case;
use crate::findings::{Docket, Finding};

/// A derivation. It computes an instant, a count, a fold over a fixed order; whoever bears or must prove comes from a rule.
#[derive(Debug, Clone, Copy)]
pub struct Derivation {
    /// Its name.
    pub name: &'static str,
    /// The findings it reads, every answer among them: it runs after those are decided, and one that is not yet asked is
    /// `not_asked`.
    pub reads: &'static [Finding],
    /// The findings it writes.
    pub writes: &'static [Finding],
    /// What it does.
    pub run: fn(&Case, &mut Docket),
}
