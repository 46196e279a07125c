//! The statutes beneath the marketplace's rules.

pub mod consumer;
pub mod no_reason_return;
