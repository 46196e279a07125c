//! What can happen to a request in each state, who does it, and where it leads: the whole of it, as data.
//!
//! A row is for the kinds of request that it names. The kind is what is asked for before the step; of a ruling it is what
//! was ruled. No two rows are about the same state, event and kind, so a guard only ever forbids, it never chooses.

use std::fmt;

use serde::Serialize;

use super::policy::Limit;
use super::state::{Event, State};
use crate::case::{Actor, Relief};

choice! {
    /// What must hold for a step beside state, kind and actor.
    pub enum Guard {
        /// What is asked for now can be asked for at this stage of the trade.
        KindOpen = "kind_open",
        /// What is asked for now goes with the goods having been sent back.
        KeepsReturn = "keeps_return",
        /// The platform has not ruled.
        NotRuled = "not_ruled",
        /// The time without agreement that the policy asks for is over.
        PlatformAfter = "platform_after",
        /// The limit that runs in this state is over.
        LimitOver = "limit_over",
        /// The policy does not ask for the approval of operations and finance.
        OneApproval = "one_approval",
        /// A reason is given, where the policy asks for one.
        ReasonGiven = "reason_given",
    }
}

/// Rows of the table that differ in nothing but state and kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Transition {
    /// In which states.
    pub from: &'static [State],
    /// On what.
    pub on: Event,
    /// For which kinds of request.
    pub kinds: &'static [Relief],
    /// Who can do it.
    pub by: &'static [Actor],
    /// What must hold beside that.
    pub guards: &'static [Guard],
    /// For a time-out: the limit that runs.
    pub limit: Option<Limit>,
    /// Where it leads.
    pub to: State,
}

use Event as On;
use Guard::{KeepsReturn, KindOpen, LimitOver, NotRuled, OneApproval, PlatformAfter, ReasonGiven};
use Relief::{Compensation, Exchange, Refund, Repair, Resupply, ReturnAndRefund};
use State::{
    AwaitingReturn, Closed, Dismissed, Disputed, InReturn, Inspected, Received, Refunded, Refused, Repaired, Replaced,
    Resupplied, ReturnDisputed, SentOut, Submitted, ToPay, ToRefund, ToReplace, Withdrawn,
};

/// Every kind.
const ALL: &[Relief] = Relief::ALL;
/// Money, and the goods stay or never came.
const MONEY: &[Relief] = &[Refund, Compensation];
/// The goods go back first.
const BACK: &[Relief] = &[ReturnAndRefund, Exchange, Repair];
/// Something is sent to the buyer for what went back.
const AGAIN: &[Relief] = &[Exchange, Repair];
/// Money for what went back.
const MONEY_BACK: &[Relief] = &[ReturnAndRefund];
/// Money, whether or not goods went back.
const ANY_MONEY: &[Relief] = &[Refund, ReturnAndRefund, Compensation];
/// Something is sent to the buyer.
const GOODS: &[Relief] = &[Exchange, Repair, Resupply];
/// What was missing is sent to the buyer.
const MISSING: &[Relief] = &[Resupply];

const BUYER: &[Actor] = &[Actor::Buyer];
const SELLER: &[Actor] = &[Actor::Seller];
const PARTIES: &[Actor] = &[Actor::Buyer, Actor::Seller];
const SHOP: &[Actor] = &[Actor::Seller, Actor::Operations];
const PAYER: &[Actor] = &[Actor::Seller, Actor::Platform];
const OPERATIONS: &[Actor] = &[Actor::Operations];
const FINANCE: &[Actor] = &[Actor::Finance];
const PLATFORM: &[Actor] = &[Actor::Platform];
const CLOCK: &[Actor] = &[Actor::Clock];

/// The goods went back and the seller has not agreed or refused.
const CAME_BACK: &[State] = &[InReturn, Received, Inspected];
/// The buyer has the goods, or never got them, and nothing is agreed.
const NOT_AGREED: &[State] = &[Submitted, Refused];

/// A step of somebody.
const fn step(
    from: &'static [State],
    on: Event,
    kinds: &'static [Relief],
    by: &'static [Actor],
    guards: &'static [Guard],
    to: State,
) -> Transition {
    Transition { from, on, kinds, by, guards, limit: None, to }
}

/// What silence comes to.
const fn silence(from: &'static [State], kinds: &'static [Relief], limit: Limit, to: State) -> Transition {
    Transition { from, on: On::TimedOut, kinds, by: CLOCK, guards: &[LimitOver], limit: Some(limit), to }
}

/// The whole table.
pub static TABLE: &[Transition] = &[
    // made, or refused by the seller
    step(NOT_AGREED, On::Revised, ALL, BUYER, &[KindOpen], Submitted),
    step(NOT_AGREED, On::Agreed, MONEY, SELLER, &[], ToRefund),
    step(NOT_AGREED, On::Agreed, BACK, SELLER, &[], AwaitingReturn),
    step(NOT_AGREED, On::Agreed, MISSING, SELLER, &[], ToReplace),
    step(&[Submitted], On::Refused, ALL, SELLER, &[ReasonGiven], Refused),
    step(NOT_AGREED, On::PlatformAskedIn, ALL, PARTIES, &[PlatformAfter], Disputed),
    step(NOT_AGREED, On::Withdrawn, ALL, BUYER, &[], Withdrawn),
    silence(&[Submitted], MONEY, Limit::SellerAnswers, ToRefund),
    silence(&[Submitted], BACK, Limit::SellerAnswers, AwaitingReturn),
    silence(&[Submitted], MISSING, Limit::SellerAnswers, ToReplace),
    silence(&[Refused], ALL, Limit::BuyerRevises, Closed),
    // the goods are to go back
    step(&[AwaitingReturn], On::ShippedBack, BACK, BUYER, &[], InReturn),
    step(&[AwaitingReturn], On::Revised, BACK, BUYER, &[NotRuled, KindOpen], Submitted),
    step(&[AwaitingReturn], On::Refused, BACK, SELLER, &[NotRuled, ReasonGiven], Refused),
    step(&[AwaitingReturn], On::PlatformAskedIn, BACK, PARTIES, &[NotRuled, PlatformAfter], Disputed),
    step(&[AwaitingReturn], On::Withdrawn, BACK, BUYER, &[], Withdrawn),
    silence(&[AwaitingReturn], BACK, Limit::BuyerSendsBack, Closed),
    // they go back
    step(&[InReturn], On::Received, BACK, SELLER, &[], Received),
    step(&[Received], On::Inspected, BACK, SELLER, &[], Inspected),
    step(&[InReturn], On::Revised, BACK, BUYER, &[NotRuled, KeepsReturn], InReturn),
    step(&[Received], On::Revised, BACK, BUYER, &[NotRuled, KeepsReturn], Received),
    step(&[Inspected], On::Revised, BACK, BUYER, &[NotRuled, KeepsReturn], Inspected),
    step(CAME_BACK, On::Agreed, MONEY_BACK, SELLER, &[], ToRefund),
    step(CAME_BACK, On::Agreed, AGAIN, SELLER, &[], ToReplace),
    step(CAME_BACK, On::Refused, BACK, SELLER, &[ReasonGiven], ReturnDisputed),
    step(CAME_BACK, On::PlatformAskedIn, BACK, PARTIES, &[PlatformAfter], ReturnDisputed),
    step(CAME_BACK, On::Withdrawn, BACK, BUYER, &[], Withdrawn),
    silence(&[InReturn], MONEY_BACK, Limit::SellerReceives, ToRefund),
    silence(&[InReturn], AGAIN, Limit::SellerReceives, ToReplace),
    silence(&[Received, Inspected], MONEY_BACK, Limit::SellerConfirms, ToRefund),
    silence(&[Received, Inspected], AGAIN, Limit::SellerConfirms, ToReplace),
    // money is to be paid
    step(&[ToRefund], On::Approved, ANY_MONEY, OPERATIONS, &[], ToPay),
    step(&[ToRefund], On::Refunded, ANY_MONEY, PAYER, &[OneApproval], Refunded),
    step(&[ToRefund], On::Refused, MONEY, SHOP, &[NotRuled, ReasonGiven], Refused),
    step(&[ToRefund], On::Refused, MONEY_BACK, SHOP, &[NotRuled, ReasonGiven], ReturnDisputed),
    step(&[ToRefund], On::Revised, MONEY, BUYER, &[NotRuled, KindOpen], Submitted),
    step(&[ToRefund, ToPay], On::Withdrawn, ANY_MONEY, BUYER, &[], Withdrawn),
    step(&[ToPay], On::Refunded, ANY_MONEY, FINANCE, &[], Refunded),
    step(&[ToPay], On::ReferredBack, ANY_MONEY, FINANCE, &[ReasonGiven], ToRefund),
    // goods are to be sent
    step(&[ToReplace], On::SentOut, GOODS, SELLER, &[], SentOut),
    step(&[ToReplace], On::Refused, MISSING, SELLER, &[NotRuled, ReasonGiven], Refused),
    step(&[ToReplace], On::Refused, AGAIN, SELLER, &[NotRuled, ReasonGiven], ReturnDisputed),
    step(&[ToReplace], On::Revised, MISSING, BUYER, &[NotRuled, KindOpen], Submitted),
    step(&[ToReplace], On::Revised, AGAIN, BUYER, &[NotRuled, KeepsReturn], Inspected),
    step(&[ToReplace, SentOut], On::PlatformAskedIn, MISSING, PARTIES, &[PlatformAfter], Disputed),
    step(&[ToReplace, SentOut], On::PlatformAskedIn, AGAIN, PARTIES, &[PlatformAfter], ReturnDisputed),
    step(&[ToReplace], On::Withdrawn, GOODS, BUYER, &[], Withdrawn),
    step(&[SentOut], On::Fulfilled, &[Exchange], BUYER, &[], Replaced),
    step(&[SentOut], On::Fulfilled, &[Repair], BUYER, &[], Repaired),
    step(&[SentOut], On::Fulfilled, MISSING, BUYER, &[], Resupplied),
    silence(&[ToReplace], MISSING, Limit::SellerSendsOut, Disputed),
    silence(&[ToReplace], AGAIN, Limit::SellerSendsOut, ReturnDisputed),
    silence(&[SentOut], &[Exchange], Limit::BuyerConfirms, Replaced),
    silence(&[SentOut], &[Repair], Limit::BuyerConfirms, Repaired),
    silence(&[SentOut], MISSING, Limit::BuyerConfirms, Resupplied),
    // before the platform
    step(&[Disputed], On::Ruled, MONEY, PLATFORM, &[], ToRefund),
    step(&[Disputed], On::Ruled, BACK, PLATFORM, &[], AwaitingReturn),
    step(&[Disputed], On::Ruled, MISSING, PLATFORM, &[], ToReplace),
    step(&[Disputed], On::Agreed, MONEY, SELLER, &[], ToRefund),
    step(&[Disputed], On::Agreed, BACK, SELLER, &[], AwaitingReturn),
    step(&[Disputed], On::Agreed, MISSING, SELLER, &[], ToReplace),
    step(&[Disputed], On::Revised, ALL, BUYER, &[KindOpen], Disputed),
    step(&[Disputed], On::Dismissed, ALL, PLATFORM, &[], Dismissed),
    step(&[Disputed], On::Withdrawn, ALL, BUYER, &[], Withdrawn),
    step(&[ReturnDisputed], On::Ruled, ANY_MONEY, PLATFORM, &[], ToRefund),
    step(&[ReturnDisputed], On::Ruled, AGAIN, PLATFORM, &[], ToReplace),
    step(&[ReturnDisputed], On::Agreed, MONEY_BACK, SELLER, &[], ToRefund),
    step(&[ReturnDisputed], On::Agreed, AGAIN, SELLER, &[], ToReplace),
    step(&[ReturnDisputed], On::Revised, BACK, BUYER, &[KeepsReturn], ReturnDisputed),
    step(&[ReturnDisputed], On::Dismissed, BACK, PLATFORM, &[], Dismissed),
    step(&[ReturnDisputed], On::Withdrawn, BACK, BUYER, &[], Withdrawn),
];

/// The row for a state, an event and a kind, if there is one.
#[must_use]
pub fn transition(from: State, on: Event, kind: Relief) -> Option<&'static Transition> {
    TABLE.iter().find(|row| row.on == on && row.from.contains(&from) && row.kinds.contains(&kind))
}

/// The limit that runs in a state for a kind.
#[must_use]
pub fn limit(state: State, kind: Relief) -> Option<Limit> {
    transition(state, Event::TimedOut, kind).and_then(|row| row.limit)
}

impl fmt::Display for Transition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |list: &[&str]| list.join(", ");
        let from: Vec<&str> = self.from.iter().map(|state| state.name()).collect();
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.name()).collect();
        let by: Vec<&str> = self.by.iter().map(|actor| actor.name()).collect();
        write!(f, "{} --{}--> {}", names(&from), self.on, self.to)?;
        write!(f, " [{}] by {}", names(&kinds), names(&by))?;
        if let Some(limit) = self.limit {
            write!(f, " once {limit} is over")?;
        }
        Ok(())
    }
}
