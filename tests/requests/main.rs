//! After-sales requests: the table, random histories, messages, limits, the requests of an order, and what a case takes.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test fails loudly, counts and reads a switch"
)]

mod door;
mod example;
mod limits;
mod messages;
mod oracle;
mod order;
mod page;
mod random;
mod table;
mod walks;

use redress::case::{Actor, Ground, Instant, Relief, Request, RequestAct, RequestEvent, Revision};
use redress::request::{Course, Period, RequestPolicy, Trade};

/// An instant of 2025 in the zone of the platform: `06-06 12:00`, with seconds if they matter.
fn at(text: &str) -> Instant {
    let seconds = if text.len() > 11 { "" } else { ":00" };
    format!("2025-{}{seconds}+08:00", text.replace(' ', "T")).parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn event(time: &str, by: Actor, act: RequestAct) -> RequestEvent {
    RequestEvent::new(at(time), by, act)
}

fn revised(relief: Relief) -> RequestAct {
    RequestAct::Revised(Revision::new(Ground::Quality, relief))
}

/// A request of a kind, made on 6 June at noon, for goods received on 5 June; nothing is limited.
fn course(relief: Relief) -> Course {
    let request = Request::new("R1", at("06-06 12:00"), relief, Ground::Quality);
    Course::open(request, received(), &RequestPolicy::new()).expect("a request that can be made")
}

fn received() -> Trade {
    Trade::new().dispatched_at(at("06-02 12:00")).received_at(at("06-05 12:00"))
}

/// What guides say, and a limit wherever one can run.
fn limited() -> RequestPolicy {
    let mut policy = RequestPolicy::customary();
    policy.limits.seller_answers = Some(Period::Hours(48));
    policy.limits.buyer_revises = Some(Period::Days(7));
    policy.limits.buyer_sends_back = Some(Period::Days(7));
    policy.limits.seller_receives = Some(Period::Days(10));
    policy.limits.seller_confirms = Some(Period::Hours(72));
    policy.limits.seller_sends_out = Some(Period::Days(3));
    policy.limits.buyer_confirms = Some(Period::Days(10));
    policy
}
