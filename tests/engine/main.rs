//! The engine against its definition: the search of the linter, the decision at run time, the order of the rules, the
//! law with one rule changed, what is established from a case.
//!
//! `cargo test --test engine -- --nocapture` prints what was looked at.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "a test may fail, counts and shows its figures"
)]

mod circles;
mod decisions;
mod established;
#[path = "../common/generate.rs"]
mod generate;
mod invariants;
mod laws;
mod mutations;
mod naive;
mod order;
mod search;
#[path = "../common/tape.rs"]
mod tape;

use proptest::test_runner::Config;

/// So many cases, and no file of regressions.
pub(crate) fn cases(cases: u32) -> Config {
    Config { failure_persistence: None, ..Config::with_cases(cases) }
}
