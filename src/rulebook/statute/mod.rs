//! The statutes beneath the marketplace's rules.

pub(super) mod consumer;
pub(super) mod no_reason_return;
