//! From answers to amounts: what moves between buyer, seller and escrow, and that the books balance.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail; documents are indexed, and the checker adds in integers of its own"
)]

mod accounts;
mod balance;
mod cases;
mod charging;
mod deductions;
mod discounts;
mod escrow;
mod everywhere;
#[path = "../common/generate.rs"]
mod generate;
mod order_freight;
mod plans;
mod reimbursements;
mod sharing;
#[path = "../common/tape.rs"]
mod tape;
