//! What a ruling comes to for each side of a line, so that a settlement can be set beside it.

use serde::Serialize;

use crate::case::{Case, Leg, Money, Party};
use crate::ruling::{BearerRuling, Outcome, Ruling};

use super::shares::Unit;
use super::types::{Expense, LedgerEntry};

/// What each side of a line has of a settlement or a ruling, in money. Absent: unknown.
///
/// What was spent before, and stays with who spent it, is in none of the sums; a way back is, whether it is still to be
/// paid for or not. Goods that come back are not set against what they cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Sums {
    /// What the seller pays the buyer; less than nothing if the buyer pays the seller.
    pub to_buyer: Option<Money>,
    /// What it costs the seller: that, the ways that the seller bears, goods sent once more, gifts.
    pub seller: Option<Money>,
    /// What it costs the buyer: the ways that the buyer bears.
    pub buyer: Option<Money>,
}

impl Sums {
    /// By how much these exceed others; less than nothing where they fall short.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        let more = |one: Option<Money>, other: Option<Money>| Some(one?.minus(other?));
        Self {
            to_buyer: more(self.to_buyer, other.to_buyer),
            seller: more(self.seller, other.seller),
            buyer: more(self.buyer, other.buyer),
        }
    }

    /// The same, each with as many digits as the currency of a case.
    pub(crate) fn exact(self, case: &Case) -> Self {
        let unit = Unit::of(case.facts().currency);
        let exact = |amount: Option<Money>| amount.map(|amount| unit.exact(amount));
        Self { to_buyer: exact(self.to_buyer), seller: exact(self.seller), buyer: exact(self.buyer) }
    }
}

/// What the nth line gets by a ruling, and what that comes to; a way back that nothing travelled yet, and goods sent once
/// more, at what they are said to cost. Absent while the outcome of the line is open.
pub(crate) fn ruled(
    case: &Case,
    ruling: &Ruling,
    nth: usize,
    way_back: Option<Money>,
    resend: Option<Money>,
) -> Option<(Outcome, Sums)> {
    let outcome = ruling.lines.get(nth)?.outcome.decided?;
    let (goes_back, comes_anew) = match outcome {
        // a choice is reckoned as the books reckon it, by what it may come to in money
        Outcome::ReturnAndRefund | Outcome::BuyerElects => (true, false),
        Outcome::Exchange => (true, true),
        Outcome::Resupply => (false, true),
        Outcome::Refund
        | Outcome::SellerElects
        | Outcome::InterceptAndRefund
        | Outcome::TradeContinues
        | Outcome::ReleaseToSeller
        | Outcome::CarriedOut
        | Outcome::Dismiss => (false, false),
        // what it comes to hangs on the workshop, or on the parties
        Outcome::Repair | Outcome::Negotiate => return Some((outcome, Sums::default())),
    };
    let to_buyer = paid(ruling, nth);
    let (of_seller, of_buyer) = ways_back(ruling, nth, way_back.filter(|_| goes_back), goes_back);
    let anew = if comes_anew { resend.filter(|_| sent_by_seller(ruling, nth)) } else { Some(Money::ZERO) };
    let sums = Sums { to_buyer, seller: all([to_buyer, of_seller, anew]), buyer: of_buyer };
    Some((outcome, sums.exact(case)))
}

/// What several amounts come to, if each is known.
fn all(amounts: impl IntoIterator<Item = Option<Money>>) -> Option<Money> {
    amounts.into_iter().try_fold(Money::ZERO, |sum, amount| Some(sum.plus(amount?)))
}

const fn of_way_back(expense: &Expense) -> bool {
    matches!(expense, Expense::Carriage { leg: Leg::Return, .. } | Expense::CarriageExcess { leg: Leg::Return, .. })
}

/// What the seller pays the buyer for a line, a way back apart; unknown while some of it awaits a proof, or the value of a gift.
fn paid(ruling: &Ruling, nth: usize) -> Option<Money> {
    let money = &ruling.money;
    let award = money.lines.get(nth)?;
    let own = |entry: &&LedgerEntry| entry.line == award.line && !of_way_back(&entry.expense);
    let unvalued = money.pending_values.iter().any(|of| of.line == award.line);
    if unvalued || money.ledger.iter().filter(own).any(|entry| !entry.pending.is_zero()) {
        return None;
    }
    let deducted = award.deductions.iter().filter(|of| !of_way_back(&of.expense)).map(|of| of.amount);
    let reimbursed = money.reimbursements.iter().filter(|of| of.line == award.line && !of_way_back(&of.expense));
    let gross = award.price.plus(award.freight_back).plus(Money::sum(reimbursed.map(|of| of.amount)));
    let heads = ruling.compensation.iter().filter(|row| {
        (&row.line, row.payer, row.award.decided) == (&award.line, Party::Seller, Some("awarded"))
            && row.measure.decided != Some("nothing")
    });
    let heads = all(heads.map(|row| row.amount))?;
    Some(gross.plus(heads).minus(Money::sum(deducted)))
}

/// What the way back of a line costs the seller, and the buyer: as the ledger has it, or else what it is said to cost, on
/// whoever bears it.
fn ways_back(ruling: &Ruling, nth: usize, said: Option<Money>, goes_back: bool) -> (Option<Money>, Option<Money>) {
    let nothing = Some(Money::ZERO);
    let Some(line) = ruling.lines.get(nth).map(|row| &row.line) else { return (None, None) };
    let entries: Vec<&LedgerEntry> =
        ruling.money.ledger.iter().filter(|entry| entry.line == *line && of_way_back(&entry.expense)).collect();
    if !entries.is_empty() {
        let share = |party: Party| {
            all(entries.iter().map(|entry| {
                let settled = entry.bearer.is_some_and(|of| of != BearerRuling::Negotiate) && entry.pending.is_zero();
                let kept = entry.amount.minus(entry.moved);
                settled.then_some(if entry.payer == party { kept } else { entry.moved })
            }))
        };
        return (share(Party::Seller), share(Party::Buyer));
    }
    if !goes_back {
        return (nothing, nothing);
    }
    let row = ruling.freight.iter().find(|row| row.line == *line && row.leg == Leg::Return);
    match row.and_then(|row| row.bearer.decided) {
        Some(BearerRuling::Seller) => (said, nothing),
        Some(BearerRuling::Buyer) => (nothing, said),
        Some(BearerRuling::AsPaid | BearerRuling::Negotiate) | None => (None, None),
    }
}

/// Whether the goods that are sent in exchange travel at the seller's cost.
fn sent_by_seller(ruling: &Ruling, nth: usize) -> bool {
    let Some(line) = ruling.lines.get(nth).map(|row| &row.line) else { return false };
    let row = ruling.freight.iter().find(|row| row.line == *line && row.leg == Leg::Replacement);
    row.is_some_and(|row| row.bearer.decided == Some(BearerRuling::Seller))
}
