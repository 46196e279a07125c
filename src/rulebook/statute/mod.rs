//! The statutes beneath the marketplace's rules.

pub mod consumer;
pub mod e_commerce;
pub mod no_reason_return;
