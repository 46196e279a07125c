//! From answers to amounts.

use serde::Serialize;

use crate::case::{Leg, LineId, Money};
use crate::ruling::assemble::Reader;
use crate::ruling::{CostRow, FreightRow, LineRuling};

/// Who gets which money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
pub struct Settlement {}

impl Settlement {
    /// What the buyer is entitled to for the nth line.
    #[must_use]
    pub fn entitlement(&self, _line: usize) -> Option<Money> {
        None
    }
}

/// Settles.
pub(crate) fn settle(_: Reader<'_>, _: &[LineRuling], _: &[FreightRow], _: &[CostRow]) -> Settlement {
    Settlement {}
}
/// The most that may be charged to the buyer for a leg: spent and proved; absent while the proof is still open.
#[must_use]
pub(crate) fn chargeable(_: Reader<'_>, _: &LineId, _: Leg) -> Option<Money> {
    None
}
