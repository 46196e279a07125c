//! The statutes beneath the marketplace's rules.

pub mod civil_code;
pub mod consumer;
pub mod contract;
pub mod e_commerce;
pub mod food;
pub mod no_reason_return;
