//! The shape of a settlement.

use serde::Serialize;

use crate::case::{Currency, InspectionId, Leg, LineId, Money, Party, ShipmentId};
use crate::few::Few;
use crate::rulebook::Article;
use crate::ruling::{Answer, BearerRuling};

use super::account::{InKind, TenderRefund};

/// Who gets which money.
///
/// What the marketplace holds in escrow is split without rest: `escrow_in` = `to_buyer` + `to_seller` +
/// `withheld_pending_return` + `withheld_open`. Reimbursements, and what the buyer still owes, are apart from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Settlement {
    /// The money that every amount is in. Every amount has as many digits as the currency.
    pub currency: Currency,
    /// What the buyer paid: for every line, and for freight with the order.
    pub escrow_in: Money,
    /// Whether the trade is successful, so that the price was paid out and the seller pays what goes back (TB-85); else it is
    /// held.
    pub paid_out: bool,
    /// What goes back to the buyer now: the `net` of the final lines.
    pub to_buyer: Money,
    /// What goes to the seller now, or stays with it where the price was paid out: the `to_seller` of the final lines.
    pub to_seller: Money,
    /// What is held until goods are back, exchanged or repaired, a parcel is stopped or a choice is made: both parts of the
    /// conditional lines.
    pub withheld_pending_return: Money,
    /// What is held because it is not decided who gets it, or is left to the parties: what is `undecided` of any line.
    pub withheld_open: Money,
    /// What the buyer owes beyond the refunds it was to be deducted from, on the final lines.
    pub balance_due_from_buyer: Money,
    /// By line, in the order of the case.
    pub lines: Vec<LineAward>,
    /// Every expense with who paid it, who bears it, and what moves: freight paid with the order, then by shipment, then
    /// other costs. What is unknown or nothing is left out.
    pub ledger: Vec<LedgerEntry>,
    /// What one party owes the other outside escrow.
    pub reimbursements: Vec<Reimbursement>,
    /// What may yet be deducted, if it is proved.
    pub pending_proof: Vec<PendingProof>,
    /// What will be deducted once it is valued.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub pending_values: Vec<PendingValue>,
    /// By which means of payment `to_buyer` goes back (SR-14), where the case records how the buyer paid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tenders: Vec<TenderRefund>,
    /// What comes back in kind with the final lines (SR-15).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_kind: Vec<InKind>,
    /// What an insurer pays to who bears the way back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub insurance: Vec<InsurancePayment>,
    /// What the marketplace gave on goods whose refund is final, in discounts and vouchers: the seller does not keep it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_to_platform: Option<Money>,
}

impl Settlement {
    /// What the buyer gets for the nth line once its outcome is carried out; absent while the outcome is not decided or
    /// left to the parties. Reimbursements are not in it, nor is what may yet be deducted when it is proved.
    #[must_use]
    pub fn entitlement(&self, line: usize) -> Option<Money> {
        self.lines.get(line).filter(|award| award.state != AwardState::Open).map(|award| award.net)
    }

    /// Whether what is deducted from a line's refund leaves nothing of it.
    pub(crate) fn eaten_up(&self, line: &LineId) -> bool {
        let award = self.lines.iter().find(|award| award.line == *line);
        award.is_some_and(|award| award.gives_back && award.net.is_zero())
    }

    /// Everything that is withheld.
    #[must_use]
    pub fn withheld(&self) -> Money {
        self.withheld_pending_return.plus(self.withheld_open)
    }
}

/// How far the outcome of a line has got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AwardState {
    /// To be carried out now.
    Final,
    /// To be carried out once the goods are back, the exchange or the repair is done, the parcel is stopped, or the choice
    /// is made.
    Conditional,
    /// Not decided, not asked while the trade is open, or left to the parties.
    Open,
}

/// What comes of the money that was paid for a line: `paid` + `freight_paid` = `net` + `to_seller` + `undecided`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineAward {
    /// The line.
    pub line: LineId,
    /// Whether it is final.
    pub state: AwardState,
    /// The articles by which the price goes, or waits.
    pub articles: Few<Article>,
    /// How the refund is reckoned, where lines that stay lose a discount by it: `as_paid` or `anew` (SR-17); or where the parties
    /// agreed on a sum: `as_agreed` for goods that go back, `agreed_part` where they stay (TB-7).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reckoning: Option<Answer<&'static str>>,
    /// For how many pieces the price goes back, where that is not all of them: what was paid for them is `price`. The rest is
    /// the seller's, or undecided while nobody claims it in an open trade, or while it is open whether the seller has them back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pieces: Option<u32>,
    /// For how many pieces beside these another request won something else, or may yet. A line has one outcome; their price
    /// waits, among `undecided`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pieces_apart: Option<u32>,
    /// The sum that the parties agreed on, where the refund goes by that; what of it goes beyond the price is freight. The rest of the price is the seller's where the goods
    /// go back; where they stay it is like that of pieces nobody claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Money>,
    /// What the buyer paid for the line, less what went back of it before.
    pub paid: Money,
    /// The line's share of what the buyer paid for freight with the order, less what went back of it before.
    pub freight_paid: Money,
    /// What went back before, of the price and of the freight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refunded_before: Option<Money>,
    /// The part of the price that the outcome gives the buyer, before deductions.
    pub price: Money,
    /// The part of the freight that goes back to the buyer, before deductions.
    pub freight_back: Money,
    /// What the buyer bears and the seller spent or gave.
    pub deductions: Vec<Deduction>,
    /// What the buyer gets: price and freight, less the deductions, but never less than nothing.
    pub net: Money,
    /// What the seller gets.
    pub to_seller: Money,
    /// What nobody is to get yet.
    pub undecided: Money,
    /// What the deductions come to beyond price and freight: the buyer owes it.
    pub balance_due: Money,
    #[serde(skip)]
    pub(super) gives_back: bool,
    /// What of the freight goes back by a sum that was agreed on, if the seller bears it.
    #[serde(skip)]
    pub(super) freight_agreed: Option<Money>,
}

impl LineAward {
    /// Whether the outcome gives the price back, be it only once a condition is met.
    pub(crate) fn refunded(&self) -> bool {
        self.gives_back
    }
}

/// What something was spent on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Expense {
    /// The freight that the buyer paid with the order, for the way out.
    OrderFreight,
    /// What the carrier charged for a leg.
    Carriage {
        /// The leg.
        leg: Leg,
        /// The shipment.
        shipment: ShipmentId,
    },
    /// What the carriage of a return cost beyond what it should have cost (TB-51, TB-52).
    CarriageExcess {
        /// The leg.
        leg: Leg,
        /// The shipment.
        shipment: ShipmentId,
    },
    /// The fee of an inspection.
    Inspection(InspectionId),
    /// The carriage of the sample of an inspection.
    InspectionCarriage(InspectionId),
    /// The fee of paying by card, which the seller took over (SR-16).
    CardFee,
    /// The storage of a shipment.
    Storage(ShipmentId),
    /// The value of a gift that does not come back with the line.
    Gift(LineId),
    /// A deposit that the buyer does not get back (CC-587).
    DepositForfeited,
    /// What lines that stay lose of discounts because this one goes back (SR-17).
    DiscountLost,
}

/// What an insurer pays. Who bears the freight stays as ruled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InsurancePayment {
    /// To whom: the insured.
    pub to: Party,
    /// The line.
    pub line: LineId,
    /// What it was spent on.
    #[serde(rename = "for")]
    pub expense: Expense,
    /// How much.
    pub amount: Money,
}

/// Something taken off a line's refund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deduction {
    /// What it was spent on.
    #[serde(rename = "for")]
    pub expense: Expense,
    /// How much.
    pub amount: Money,
}

/// A line's share of an expense: who paid it, who bears it, and what moves between them.
///
/// If the bearer is decided to be another than the payer, `amount` = `moved` + `pending` + `barred`; else nothing moves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LedgerEntry {
    /// The line.
    pub line: LineId,
    /// What it was spent on.
    #[serde(rename = "for")]
    pub expense: Expense,
    /// The line's share of what it cost.
    pub amount: Money,
    /// Who paid it.
    pub payer: Party,
    /// Who bears it, if that is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer: Option<BearerRuling>,
    /// What moves: refunded with the line, reimbursed, or deducted from the refund.
    pub moved: Money,
    /// What does not move yet, because its proof or the outcome of the line is open.
    pub pending: Money,
    /// What may not be charged: it is not proved, or beyond the freight that was waived, or falls to pieces that stay.
    pub barred: Money,
}

/// What one party owes the other for an expense, outside escrow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reimbursement {
    /// To whom.
    pub to: Party,
    /// From whom.
    pub from: Party,
    /// The line.
    pub line: LineId,
    /// What it was spent on.
    #[serde(rename = "for")]
    pub expense: Expense,
    /// How much.
    pub amount: Money,
}

/// What the seller may yet deduct, if it is proved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PendingProof {
    /// The line.
    pub line: LineId,
    /// The leg.
    pub leg: Leg,
    /// The shipment.
    pub shipment: ShipmentId,
    /// The most that can come of it; absent: nobody has said what it cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Money>,
}

/// A gift whose value is to be deducted, while nobody has set it (TB-61, TB-63).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PendingValue {
    /// The goods from whose refund it is deducted.
    pub line: LineId,
    /// The gift.
    pub gift: LineId,
}
