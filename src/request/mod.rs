//! After-sales requests: what may be asked for, what can happen to a request, and where that leads.
//!
//! A [`Course`] is a request on its way. [`TABLE`] says what can happen to it in each state, who does it and where it leads;
//! a [`RequestPolicy`] says which times run. There is no clock: every step has its instant, and [`Course::due`] says which
//! step time has taken by an instant. What cannot happen is a [`StepError`], which says what can, and nothing is changed.
//!
//! [`OrderRequests`] keeps the requests of an order: one at a time for each line, and what they make of the order.
//!
//! ```
//! use redress::case::{Actor, Ground, Relief, Request, RequestAct, RequestEvent};
//! use redress::request::{Course, Event, RequestPolicy, State, Trade};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let policy = RequestPolicy::customary();
//! let trade = Trade::new().received_at("2025-06-05T12:00:00+08:00".parse::<redress::case::Instant>()?);
//! let made: redress::case::Instant = "2025-06-06T12:00:00+08:00".parse()?;
//! let request = Request::new("R1", made, Relief::ReturnAndRefund, Ground::NoReason);
//! let mut course = Course::open(request, trade, &policy)?;
//! let step = course.step(RequestEvent::new(made.plus_hours(2), Actor::Seller, RequestAct::Agreed), &policy)?;
//! assert_eq!((step.from, step.to), (State::Submitted, State::AwaitingReturn));
//!
//! let error = course.step(RequestEvent::new(made.plus_hours(3), Actor::Seller, RequestAct::Received), &policy).unwrap_err();
//! assert!(error.possible.iter().any(|step| step.event == Event::ShippedBack && step.by == [Actor::Buyer]));
//! assert!(error.to_string().starts_with("`received` by the seller is not possible: request `R1` is `awaiting_return`"));
//! # Ok(())
//! # }
//! ```

mod course;
mod current;
mod error;
mod order;
mod policy;
mod receipt;
mod stage;
mod standing;
mod state;
mod table;

pub use course::{Course, Step, Timeline};
pub use error::{HistoryError, OpenError, Possible, StepError, Why};
pub use order::{LineState, OrderRequests, OrderState};
pub use policy::{Limit, Limits, Period, RequestPolicy};
pub use receipt::ReceiptTimer;
pub use stage::{OPENINGS, Stage, Trade, opens_at};
pub use state::{Event, State};
pub use table::{Guard, TABLE, Transition, limit, transition};

pub(crate) use course::{error, follow, standing};
pub(crate) use current::{Current, current};
pub(crate) use standing::{Measure, Standing};
