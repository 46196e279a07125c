//! The statutes beneath the marketplace's rules.

pub mod civil_code;
pub mod consumer;
pub mod e_commerce;
pub mod no_reason_return;
