//! Grounds of claim that rules and findings speak of together.

use super::Literal;
use super::vocabulary::ground;

/// How the goods' outside was on arrival (表面不一致): damaged, short or wrong.
pub(crate) const SURFACE: Literal = ground::DAMAGED.or(ground::SHORT).or(ground::WRONG);

/// The buyer's own wish: no reason is given, or none is needed yet.
pub(crate) const OWN_WISH: Literal = ground::NO_REASON.or(ground::CANCELLATION);
