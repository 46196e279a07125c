//! Requests of every kind, from their submission to the money: `cargo run --example requests`.
//!
//! Each is followed step by step ([`Course`]). Where the parties named no sum, the request with its history goes into a case
//! before it is paid, and what the rulebook gives is what is paid.
#![expect(clippy::expect_used, clippy::print_stderr, reason = "an example prints, and its instants are right")]

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser;
use redress::case::{
    Actor, Case, Facts, FreightTerms, Ground, Instant, Leg, Line, Marketplace, Money, Order, Relief, Request,
    RequestAct, RequestEvent, Shipment, Signature, Signer, Tracking, TrackingEvent,
};
use redress::request::{Course, Limits, Period, RequestPolicy, State, Trade};
use redress::{Ruling, adjudicate};

/// Follows requests of every kind from their submission to the money.
#[derive(Parser)]
struct Arguments {}

/// A request: what is asked for and why, when, and what follows.
struct Story {
    title: &'static str,
    relief: Relief,
    ground: Ground,
    asked: &'static str,
    received: bool,
    steps: &'static [(&'static str, Actor, RequestAct, &'static str)],
}

use Actor::{Buyer, Clock, Operations, Platform, Seller};
use RequestAct::{
    Agreed, Approved, Fulfilled, Inspected, PlatformAskedIn, Received, Refused, SentOut, ShippedBack, TimedOut,
};

const STORIES: &[Story] = &[
    Story {
        title: "refund only, before dispatch",
        relief: Relief::Refund,
        ground: Ground::Cancellation,
        asked: "09-01 20:00",
        received: false,
        steps: &[("09-01 21:00", Seller, Agreed, ""), ("09-01 21:30", Operations, Approved, "")],
    },
    Story {
        title: "return and refund",
        relief: Relief::ReturnAndRefund,
        ground: Ground::NoReason,
        asked: "09-06 12:00",
        received: true,
        steps: &[
            ("09-07 12:00", Seller, Refused, "the box was opened"),
            ("09-08 09:00", Seller, Agreed, ""),
            ("09-08 18:00", Buyer, ShippedBack, ""),
            ("09-11 12:00", Seller, Received, ""),
            ("09-11 15:00", Seller, Inspected, ""),
            ("09-11 16:00", Seller, Agreed, ""),
            ("09-12 09:00", Operations, Approved, ""),
        ],
    },
    Story {
        title: "exchange",
        relief: Relief::Exchange,
        ground: Ground::Quality,
        asked: "09-06 12:00",
        received: true,
        steps: &[
            ("09-07 12:00", Seller, Agreed, ""),
            ("09-08 18:00", Buyer, ShippedBack, ""),
            ("09-11 12:00", Seller, Received, ""),
            ("09-11 16:00", Seller, Agreed, ""),
            ("09-12 09:00", Seller, SentOut, ""),
            ("09-14 12:00", Buyer, Fulfilled, ""),
        ],
    },
    Story {
        title: "repair, and nobody says that it came",
        relief: Relief::Repair,
        ground: Ground::Quality,
        asked: "09-06 12:00",
        received: true,
        steps: &[
            ("09-07 12:00", Seller, Agreed, ""),
            ("09-08 18:00", Buyer, ShippedBack, ""),
            ("09-11 12:00", Seller, Agreed, ""),
            ("09-15 09:00", Seller, SentOut, ""),
            ("09-30 12:00", Clock, TimedOut, ""),
        ],
    },
    Story {
        title: "compensation without return",
        relief: Relief::Compensation,
        ground: Ground::Quality,
        asked: "09-06 12:00",
        received: true,
        steps: &[("09-07 12:00", Seller, Agreed, ""), ("09-07 13:00", Operations, Approved, "")],
    },
    Story {
        title: "resupply of a missing part",
        relief: Relief::Resupply,
        ground: Ground::ArrivedShort,
        asked: "09-06 12:00",
        received: true,
        steps: &[
            ("09-07 12:00", Seller, Agreed, ""),
            ("09-08 09:00", Seller, SentOut, ""),
            ("09-10 12:00", Buyer, Fulfilled, ""),
        ],
    },
    Story {
        title: "the seller does not answer before three days are over",
        relief: Relief::Refund,
        ground: Ground::NotReceived,
        asked: "09-06 12:00",
        received: false,
        steps: &[
            ("09-09 12:00", Buyer, PlatformAskedIn, ""),
            ("09-10 00:00", Buyer, PlatformAskedIn, ""),
            ("09-10 12:00", Platform, RequestAct::Ruled(Relief::Refund), ""),
            ("09-10 13:00", Operations, Approved, ""),
        ],
    },
];

fn at(text: &str) -> Instant {
    format!("2025-{}:00+08:00", text.replace(' ', "T")).parse().expect("an instant")
}

fn policy() -> RequestPolicy {
    let limits = Limits::new().seller_confirms(Period::Hours(72)).buyer_confirms(Period::Days(10));
    RequestPolicy::customary().limits(limits).two_approvals(true)
}

/// Two lamps for 200.00, carriage 10.00, and the parcels that have travelled so far.
fn case(request: Request, story: &Story, as_of: Instant) -> Result<Case, Box<dyn Error>> {
    let lamps = Line::new("lamp", 2, Money::from_minor(20_000, 2)).no_reason_days(7);
    let carriage = FreightTerms::new().paid(Money::from_minor(1_000, 2));
    let order = Order::new("O1", at("09-01 12:00"), [lamps]).freight(carriage);
    let went_back = request.history.iter().any(|event| event.act == ShippedBack);
    let mut facts = Facts::new(1, Marketplace::Taobao, as_of, order);
    if story.received {
        facts.shipments.push(parcel("out", Leg::Outbound, "09-02 12:00", "09-05 12:00"));
    }
    if went_back && story.relief == Relief::ReturnAndRefund {
        facts.shipments.push(parcel("back", Leg::Return, "09-08 18:00", "09-11 12:00"));
    }
    facts.requests.push(request);
    Ok(Case::try_from(facts)?)
}

fn parcel(id: &str, leg: Leg, from: &str, to: &str) -> Shipment {
    let events = [TrackingEvent::new(at(from), Tracking::PickedUp), TrackingEvent::new(at(to), Tracking::Delivered)];
    Shipment::new(id, leg).clicked_at(at(from)).events(events).signature(Signature::new(at(to), Signer::Recipient))
}

/// What the rulebook gives the buyer now.
fn due(ruling: &Ruling) -> Money {
    ruling.money.to_buyer
}

/// Tells one story: what happened; then, after `!`, what could not be done and why; after `=`, what the rulebook gave before it
/// was paid.
fn tell(story: &Story) -> Result<String, Box<dyn Error>> {
    let policy = policy();
    let mut notes = String::new();
    let mut trade = Trade::new();
    if story.received {
        trade = trade.dispatched_at(at("09-02 12:00")).received_at(at("09-05 12:00"));
    }
    let mut request = Request::new("R1", at(story.asked), story.relief, story.ground);
    if story.relief == Relief::Compensation {
        request = request.amount(Money::from_minor(2_000, 2));
    }
    let mut course = Course::open(request, trade, &policy)?;
    for (time, by, act, reason) in story.steps {
        let event = RequestEvent::new(at(time), *by, act.clone()).reason(*reason);
        // time takes its step by itself
        let event = if *act == TimedOut { course.due(at(time), &policy).unwrap_or(event) } else { event };
        if let Err(error) = course.step(event, &policy) {
            writeln!(notes, "! {error}")?;
        }
    }
    if course.state() == State::ToPay {
        let now = course.since().plus_hours(1);
        let amount = match course.request().amount_asked() {
            Some(agreed) => agreed,
            None => {
                let ruling = adjudicate(&case(course.request().clone(), story, now)?);
                let money =
                    |line: &&str| ["line", "money", "freight", "  "].iter().any(|start| line.starts_with(start));
                for line in ruling.to_string().lines().filter(money) {
                    writeln!(notes, "= {}", line.trim())?;
                }
                due(&ruling)
            }
        };
        course.step(RequestEvent::new(now, Actor::Finance, RequestAct::Refunded).amount(amount), &policy)?;
    }
    // the record goes into a case as it is
    case(course.request().clone(), story, at("10-10 12:00"))?;
    Ok(format!("# {}\n{}\n{notes}", story.title, course.timeline()))
}

/// All of them.
pub(crate) fn stories() -> Result<String, Box<dyn Error>> {
    Ok(STORIES.iter().map(tell).collect::<Result<Vec<_>, _>>()?.join("\n"))
}

fn main() -> ExitCode {
    Arguments::parse();
    match stories() {
        // who closes the pipe has read enough
        Ok(text) => {
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}
