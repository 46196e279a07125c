//! The account of an order: what was paid, what went back, and what would go back if so many pieces of these lines did.
//!
//! It needs no ruling: whoever settles a request, or weighs one settlement against another, computes here. What law
//! leaves to rules is said by the request: whether discounts are settled anew, whether freight goes back.
//!
//! Everything is a function of how many pieces of each line have gone back so far. So it comes to the same whether they go
//! back in one request or in several, and in which order; a refund is the difference that a request makes.
//!
//! ```
//! # use redress::case::Case;
//! # use redress::relief::{Account, RefundRequest};
//! // three articles of 100.00 each, 150.00 off for the set of them, so that 50.00 was paid for each
//! # let case: Case = serde_json::from_str(include_str!("../../../examples/cases/set-of-three.json"))?;
//! let account = Account::of(&case);
//! // one goes back because the buyer does not like it: the two that stay cost 100.00 each
//! let first = account.refund(&RefundRequest::new("R1", [("L1", 1)]).anew())?;
//! assert_eq!(first.from_buyer.to_string(), "50.00");
//! // both at once, or one after the other, makes no difference
//! let second = first.account().refund(&RefundRequest::new("R2", [("L2", 1)]).anew())?;
//! assert_eq!(second.to_buyer.to_string(), "50.00");
//! let both = account.refund(&RefundRequest::new("R3", [("L2", 1), ("L1", 1)]).anew())?;
//! assert_eq!(both.to_buyer.to_string(), "50.00");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod earlier;
mod prices;
mod refund;
mod request;

use std::collections::{BTreeMap, BTreeSet};

use crate::case::{Case, Currency, LineId, Money, RefundTerms, RequestId, Tender};

use super::shares::Unit;
use prices::{Piece, Prices};

pub use refund::{Charge, Deducted, InKind, LineRefund, Refund, TenderRefund};
pub use request::{FreightBack, RefundError, RefundRequest};

/// Shares a whole by weights: the shares come to the whole, and each is a number of the currency's smallest units. The
/// method is that of largest remainders; the first among equals gets the unit that is left. Where nothing has weight, all
/// weigh the same.
#[must_use]
pub fn shares(currency: Currency, whole: Money, weights: &[Money]) -> Vec<Money> {
    Unit::of(currency).shares(whole, weights).into_iter().collect()
}

/// The part of an amount that falls to so many of its pieces, rounded down.
pub(crate) fn portion(currency: Currency, amount: Money, part: u32, pieces: u32) -> Money {
    Unit::of(currency).portion(amount, part, pieces)
}

/// What was paid for an order, and what of it went back so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub(super) prices: Prices,
    /// What was paid by each means, the same means taken together.
    tenders: Vec<(Tender, Money)>,
    /// The freight paid with the order, by line; its lines come to the whole.
    freight: Vec<Money>,
    /// The freight that the seller waived, and the sum from which shipping is free.
    waived: Option<(Money, Money)>,
    terms: RefundTerms,
    state: State,
}

/// What has happened to an order so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct State {
    /// By line: how many pieces went back.
    pub(super) taken: Vec<Taken>,
    /// By line: what went back, less the discounts that its kept pieces lost.
    refunded: Vec<Money>,
    freight: Money,
    /// By means of payment.
    tenders: Vec<Money>,
    /// What went back by no recorded means.
    elsewhere: Money,
    /// What the buyer came to owe and has not paid.
    owed: Money,
    /// The price refunded since trade success, on which the shop's charges are reckoned.
    charged_on: Money,
    /// The gifts whose value was deducted.
    gifts: BTreeSet<usize>,
    /// What each concluded request asked for; absent where only a record of its refund tells of it.
    concluded: BTreeMap<RequestId, Option<RefundRequest>>,
}

/// How many pieces of a line went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Taken {
    /// At what was paid for them; for discounts they count as kept.
    pub(super) as_paid: u32,
    /// With the discounts settled anew.
    pub(super) anew: u32,
    /// Of these, with their share of the freight.
    pub(super) with_freight: u32,
}

impl Taken {
    pub(super) const fn pieces(self) -> u32 {
        self.as_paid.saturating_add(self.anew)
    }
}

impl Account {
    /// The account of the order of a case, with the refunds that were paid out before.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let facts = case.facts();
        let unit = Unit::of(facts.currency);
        let order = &facts.order;
        let mut tenders: Vec<(Tender, Money)> = Vec::new();
        for payment in &order.payments {
            match tenders.iter_mut().find(|(tender, _)| *tender == payment.tender) {
                Some((_, amount)) => *amount = amount.plus(payment.amount),
                None => tenders.push((payment.tender, unit.exact(payment.amount))),
            }
        }
        // so that the order in which they are written does not matter
        tenders.sort_unstable();
        let carriage = order.freight.paid.unwrap_or(Money::ZERO);
        let mut account = Self {
            prices: Prices::of(case, unit),
            freight: super::shares::over(case, unit, carriage, &super::shares::every(case)),
            waived: order.freight.waived.zip(order.freight.free_from),
            terms: order.refund_terms.clone(),
            state: State {
                taken: vec![Taken::default(); case.lines().len()],
                refunded: vec![unit.nothing(); case.lines().len()],
                tenders: vec![unit.nothing(); tenders.len()],
                freight: unit.nothing(),
                elsewhere: unit.nothing(),
                owed: unit.nothing(),
                charged_on: unit.nothing(),
                ..State::default()
            },
            tenders,
        };
        account.enter_earlier(&super::earlier::refunds(case));
        account
    }

    /// What the buyer paid in money, freight included.
    #[must_use]
    pub fn paid(&self) -> Money {
        Money::sum(self.prices.lines.iter().map(|line| line.paid).chain(self.freight.iter().copied()))
    }

    /// What the buyer came to owe and has not paid.
    #[must_use]
    pub fn owed(&self) -> Money {
        self.state.owed
    }

    /// What went back so far, less what the buyer came to owe by it: never more than was paid.
    #[must_use]
    pub fn refunded(&self) -> Money {
        Money::sum(self.state.tenders.iter().copied()).plus(self.state.elsewhere).minus(self.state.owed)
    }

    /// How many pieces of a line have not gone back; none if the order has no such line.
    #[must_use]
    pub fn left(&self, line: &LineId) -> u32 {
        let at = self.prices.lines.iter().position(|of| of.id == *line);
        at.map_or(0, |at| self.left_of(at))
    }

    /// Whether what stays loses discounts, or has less of such a loss than before, once so many more pieces go back anew.
    pub(crate) fn loses_a_discount(&self, gone: impl Fn(usize) -> u32) -> bool {
        let mut taken = self.state.taken.clone();
        for (nth, taken) in taken.iter_mut().enumerate() {
            taken.anew = taken.anew.saturating_add(gone(nth).min(self.left_of(nth)));
        }
        self.prices.lost(&taken) != self.prices.lost(&self.state.taken)
    }

    pub(super) const fn state(&self) -> &State {
        &self.state
    }

    fn left_of(&self, at: usize) -> u32 {
        let taken = self.state.taken.get(at).map_or(0, |taken| taken.pieces());
        self.prices.lines.get(at).map_or(0, |line: &Piece| line.quantity.saturating_sub(taken))
    }

    /// The account once the buyer has paid so much of what was owed. What is paid beyond that is no matter of this order.
    #[must_use]
    pub fn settled(mut self, amount: Money) -> Self {
        self.state.owed = self.prices.unit.exact(self.state.owed.minus_floor_zero(amount));
        self
    }
}
