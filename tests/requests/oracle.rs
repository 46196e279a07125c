//! What can happen to a request, told as a story rather than as a table. It shares no code with the library's.

use redress::case::{Actor, Relief, RequestAct, RequestEvent};
use redress::request::State;

/// What the story remembers of a request.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    pub(crate) state: State,
    pub(crate) relief: Relief,
    /// Seconds from the request on.
    pub(crate) made: i64,
    last: i64,
    /// From when the seller, or the buyer, keeps the other waiting.
    waiting: i64,
    /// Whether the goods went back.
    goods_back: bool,
    ruled: bool,
}

/// The hours of each limit and what else the policy says; all limits run.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) answer: i64,
    pub(crate) revise: i64,
    pub(crate) send_back: i64,
    pub(crate) receive: i64,
    pub(crate) confirm: i64,
    pub(crate) send_out: i64,
    pub(crate) arrive: i64,
    pub(crate) platform: i64,
    pub(crate) finance: bool,
}

fn with_return(relief: Relief) -> bool {
    relief == Relief::ReturnAndRefund || relief == Relief::Exchange || relief == Relief::Repair
}

/// What the seller owes once nothing more is expected of the buyer.
fn owed(relief: Relief) -> State {
    match relief {
        Relief::Refund | Relief::ReturnAndRefund | Relief::Compensation => State::ToRefund,
        _ => State::ToReplace,
    }
}

impl Story {
    pub(crate) fn new(relief: Relief, made: i64) -> Self {
        Self { state: State::Submitted, relief, made, last: made, waiting: made, goods_back: false, ruled: false }
    }

    /// Where agreement leads.
    fn agreed(&self, relief: Relief) -> State {
        if with_return(relief) && !self.goods_back { State::AwaitingReturn } else { owed(relief) }
    }

    fn quarrel(&self) -> State {
        if self.goods_back { State::ReturnDisputed } else { State::Disputed }
    }

    /// When patience ends, in seconds.
    fn patience(&self, terms: &Terms) -> Option<i64> {
        let hours = match self.state {
            State::Submitted => terms.answer,
            State::Refused => terms.revise,
            State::AwaitingReturn => terms.send_back,
            State::InReturn => terms.receive,
            State::Received | State::Inspected => terms.confirm,
            State::ToReplace => terms.send_out,
            State::SentOut => terms.arrive,
            _ => return None,
        };
        Some(self.waiting + hours * 3600)
    }

    fn delivered(&self) -> State {
        match self.relief {
            Relief::Exchange => State::Replaced,
            Relief::Repair => State::Repaired,
            _ => State::Resupplied,
        }
    }

    /// The state after a step, or nothing if it cannot be.
    pub(crate) fn then(&self, now: i64, event: &RequestEvent, terms: &Terms) -> Option<Self> {
        if now < self.last {
            return None;
        }
        let late = self.patience(terms).is_some_and(|end| now >= end);
        if late != (event.act == RequestAct::TimedOut) {
            return None;
        }
        let state = match (&event.act, event.by) {
            (RequestAct::Revised(_), Actor::Buyer) => self.revised(event)?,
            (RequestAct::Agreed, Actor::Seller) => match self.state {
                State::Submitted | State::Refused | State::InReturn | State::Received | State::Inspected => {
                    self.agreed(self.relief)
                }
                State::Disputed | State::ReturnDisputed => self.agreed(self.relief),
                _ => return None,
            },
            (RequestAct::Refused, Actor::Seller | Actor::Operations) => self.refused(event)?,
            (RequestAct::ShippedBack, Actor::Buyer) if self.state == State::AwaitingReturn => State::InReturn,
            (RequestAct::Received, Actor::Seller) if self.state == State::InReturn => State::Received,
            (RequestAct::Inspected, Actor::Seller) if self.state == State::Received => State::Inspected,
            (RequestAct::Approved, Actor::Operations) if self.state == State::ToRefund => State::ToPay,
            (RequestAct::ReferredBack, Actor::Finance) if self.state == State::ToPay && !event.reason.is_empty() => {
                State::ToRefund
            }
            (RequestAct::Refunded, Actor::Finance) if self.state == State::ToPay => State::Refunded,
            (RequestAct::Refunded, Actor::Seller | Actor::Platform)
                if self.state == State::ToRefund && !terms.finance =>
            {
                State::Refunded
            }
            (RequestAct::SentOut, Actor::Seller) if self.state == State::ToReplace => State::SentOut,
            (RequestAct::Fulfilled, Actor::Buyer) if self.state == State::SentOut => self.delivered(),
            (RequestAct::PlatformAskedIn, Actor::Buyer | Actor::Seller) => {
                let early = now < self.made + terms.platform * 3600;
                let closed =
                    matches!(self.state, State::ToRefund | State::ToPay | State::Disputed | State::ReturnDisputed)
                        || self.state.is_final();
                if early || closed || (self.ruled && self.state == State::AwaitingReturn) {
                    return None;
                }
                self.quarrel()
            }
            (RequestAct::Ruled(relief), Actor::Platform) => match self.state {
                State::Disputed => self.agreed(*relief),
                State::ReturnDisputed if *relief != Relief::Resupply => owed(*relief),
                _ => return None,
            },
            (RequestAct::Dismissed, Actor::Platform)
                if self.state == State::Disputed || self.state == State::ReturnDisputed =>
            {
                State::Dismissed
            }
            (RequestAct::Withdrawn, Actor::Buyer) if !self.state.is_final() && self.state != State::SentOut => {
                State::Withdrawn
            }
            (RequestAct::TimedOut, Actor::Clock) => match self.state {
                State::Refused | State::AwaitingReturn => State::Closed,
                State::ToReplace => self.quarrel(),
                State::SentOut => self.delivered(),
                _ => self.agreed(self.relief),
            },
            _ => return None,
        };
        Some(self.moved(state, now, event))
    }

    fn revised(&self, event: &RequestEvent) -> Option<State> {
        let RequestAct::Revised(revision) = &event.act else { return None };
        match self.state {
            State::Submitted | State::Refused => Some(State::Submitted),
            State::Disputed => Some(State::Disputed),
            State::ReturnDisputed if with_return(revision.relief) => Some(State::ReturnDisputed),
            _ if self.ruled => None,
            State::AwaitingReturn => Some(State::Submitted),
            State::InReturn | State::Received | State::Inspected if with_return(revision.relief) => Some(self.state),
            State::ToRefund if !self.goods_back => Some(State::Submitted),
            State::ToReplace if !self.goods_back => Some(State::Submitted),
            State::ToReplace if with_return(revision.relief) => Some(State::Inspected),
            _ => None,
        }
    }

    fn refused(&self, event: &RequestEvent) -> Option<State> {
        if event.reason.is_empty() || (event.by == Actor::Operations && self.state != State::ToRefund) {
            return None;
        }
        match self.state {
            State::Submitted => Some(State::Refused),
            State::InReturn | State::Received | State::Inspected => Some(State::ReturnDisputed),
            State::AwaitingReturn | State::ToRefund | State::ToReplace if self.ruled => None,
            State::AwaitingReturn => Some(State::Refused),
            State::ToRefund | State::ToReplace if self.goods_back => Some(State::ReturnDisputed),
            State::ToRefund | State::ToReplace => Some(State::Refused),
            _ => None,
        }
    }

    fn moved(&self, state: State, now: i64, event: &RequestEvent) -> Self {
        let mut next = Self { state, last: now, ..self.clone() };
        match &event.act {
            RequestAct::Revised(revision) => next.relief = revision.relief,
            RequestAct::Ruled(relief) => (next.relief, next.ruled) = (*relief, true),
            RequestAct::ShippedBack => next.goods_back = true,
            _ => {}
        }
        // the seller has one time for looking at the goods, from their receipt
        let same_time = (self.state == state && state != State::Submitted)
            || (self.state == State::Received && state == State::Inspected);
        if !same_time {
            next.waiting = now;
        }
        next
    }
}
