//! From answers to amounts.
//!
//! The rules say what each line gets and who bears each expense; this is the arithmetic. Nothing is rounded but shares,
//! and these come to the whole.
//!
//! **Escrow** is what the buyer paid: for the lines, and for freight with the order. The latter is shared over the lines
//! that have a body, by what was paid for each. A line's money moves together, as the rules on its payment say:
//!
//! | payment | state | price |
//! |---|---|---|
//! | refund | final | to the buyer |
//! | conditional | conditional | to the buyer, once goods are back, a parcel is stopped or a choice is made |
//! | held during an exchange or a repair | conditional | withheld until that is carried out, then to the seller |
//! | release to the seller | final | to the seller |
//! | held, or undecided | open | withheld |
//!
//! The line's share of the freight goes back to the buyer if the seller bears the way out, and to the seller if the buyer
//! does or it stays as paid; it is withheld if that is open.
//!
//! **Expenses** are what carriers charged, fees of inspections, charges for storage. What a parcel cost is shared over the
//! lines in it, by what was paid for each. Who paid them the rules say. An expense moves only if another than the payer bears
//! it. What the buyer bears and the seller paid is deducted from the line's refund, as far as it is spent and proved, and for
//! the way out no further than the freight that was waived (if the case says what it was), which those lines share on which
//! the buyer bears the way out; what such a parcel cost for lines that stay falls on those whose return undoes the condition
//! (TB-53). What exceeds the refund is a balance due. What the seller bears and the buyer paid is reimbursed, apart from
//! escrow.
//!
//! **Excess**: where another bears what a return cost beyond what it should have cost, the leg is two expenses. What it
//! should have cost is what the case says the way to the displayed place would have cost, or carriage paid in advance;
//! while nobody has said that, the whole stays with who bears the leg.
//!
//! **Heads beside the price**, such as a deposit that is doubled, are rows of the ruling, apart from the books. A deposit that
//! is forfeited is no payment: it was paid with the price, and comes off what goes back of it.
//!
//! **A discount** that lines which stay lose by a refund that is settled anew is an expense of that refund; the seller gave
//! it. What went back before is no longer in the books: `paid` is what is left. Beside the money stand the means of payment
//! by which it goes back, the vouchers that come back in kind, and what an insurer pays to who bears the way back.
//!
//! **A gift** whose value the buyer bears is an expense of the goods that it came with: the seller gave it. While nobody has
//! set the value, that deduction is open.

mod account;
mod books;
pub(crate) mod compensation;
pub(crate) mod complaints;
mod discounts;
mod earlier;
mod parcel;
mod shares;
mod sums;
mod types;

pub(crate) use account::portion;
pub use account::{
    Account, Charge, Deducted, FreightBack, InKind, LineRefund, Refund, RefundError, RefundRequest, TenderRefund,
    shares,
};
pub(crate) use shares::Unit;
pub use sums::Sums;
pub(crate) use sums::ruled;
pub use types::{
    AwardState, Deduction, Expense, InsurancePayment, LedgerEntry, LineAward, PendingProof, PendingValue,
    Reimbursement, Settlement,
};

use crate::case::{Leg, LineId, Money, Party};
use crate::few::Few;
use crate::findings::{Level, SubjectKey};
use crate::ruling::assemble::Reader;
use crate::ruling::{Answer, BearerRuling, CompensationRow, CostRow, FreightRow, GiftRow};
use books::Books;
use parcel::{Chargeable, Parcel, Split, payer, shown, waived};
use shares::{every, over};

/// Settles a case whose questions are answered.
pub(crate) fn settle(
    reader: Reader<'_>,
    freight: &[FreightRow],
    costs: &[CostRow],
    gifts: &[GiftRow],
    heads: &[CompensationRow],
) -> Settlement {
    let mut books = Books::open(reader, freight);
    books.order_freight();
    books.carriage();
    books.costs(costs);
    books.deposits(heads);
    books.gifts(gifts);
    books.discounts();
    books.close()
}

/// What a line is worth on the basis that was decided (TB-63); absent while nobody has set it.
pub(crate) fn value_of(reader: Reader<'_>, line: usize, basis: &Answer<&'static str>) -> Option<Money> {
    let line = reader.case.lines().get(line)?;
    let value = match basis.decided? {
        "declared" => line.declared_value,
        _ => line.fair_value.as_ref().map(|set| set.amount),
    };
    value.map(|value| Unit::of(reader.case.facts().currency).exact(value))
}

/// The most that may be charged to the buyer for a leg of a line: the line's share of what was really spent and is
/// proved. Absent while the proof is open, and for a leg that nothing travels. What the buyer paid for it without anybody
/// deducting anything needs no proof: freight paid with the order, or the carrier's charge.
pub(crate) fn chargeable(reader: Reader<'_>, line: &LineId, leg: Leg) -> Option<Money> {
    let case = reader.case;
    let nth = case.line_index(line)?;
    let unit = Unit::of(case.facts().currency);
    if let Some(paid) = paid_with_the_order(reader, unit, leg) {
        return paid.get(nth).copied();
    }
    let (at, travels) = reader.docket.on(Level::Leg).find_map(|(at, state)| match state.key {
        SubjectKey::Leg { line, leg: of, shipment } if line == nth && of == leg => Some((at, shipment)),
        _ => None,
    })?;
    let travels = travels?;
    let shipment = case.facts().shipments.get(travels)?;
    if shipment.charged.is_some_and(Money::is_zero) {
        return Some(unit.nothing());
    }
    let shown = shown(reader).get(travels).copied().unwrap_or_default();
    let parcel = Parcel::of(reader, unit, travels, shipment, shown);
    let place = parcel.lines.iter().position(|line| *line == nth)?;
    let share = |of: &Option<Few<Money>>| of.as_ref().and_then(|of| of.get(place)).copied();
    let findings = reader.docket.findings(at);
    // what exceeds a measure is the other's, or the buyer's alone
    let borne = |amount: Money| match parcel.split(unit, place, findings) {
        Some(Split { bearer: BearerRuling::Seller, within, .. }) => amount.min(within),
        Some(Split { within, .. }) => unit.exact(amount.minus_floor_zero(within)),
        None => amount,
    };
    if let Some(cost) = share(&parcel.cost).filter(|_| payer(findings) == Party::Buyer) {
        return Some(borne(cost));
    }
    match Chargeable::of(findings, share(&parcel.proven)) {
        Chargeable::AtMost(most) => {
            let most = borne(most);
            let waived = waived(reader, unit).filter(|_| leg == Leg::Outbound);
            let cap = waived.and_then(|of| of.get(nth).copied()).unwrap_or(most);
            Some(unit.exact(most.min(cap)))
        }
        Chargeable::AwaitsProof => None,
    }
}

/// What a leg of a line cost beyond what it should have cost: the line's share. Absent while nobody bears an excess, or
/// nobody has said what the leg cost or should have cost.
pub(crate) fn excess_of(reader: Reader<'_>, line: &LineId, leg: Leg) -> Option<Money> {
    let case = reader.case;
    let nth = case.line_index(line)?;
    let (at, travels) = reader.docket.on(Level::Leg).find_map(|(at, state)| match state.key {
        SubjectKey::Leg { line, leg: of, shipment } if line == nth && of == leg => Some((at, shipment?)),
        _ => None,
    })?;
    let unit = Unit::of(case.facts().currency);
    let shown = shown(reader).get(travels).copied().unwrap_or_default();
    let parcel = Parcel::of(reader, unit, travels, case.facts().shipments.get(travels)?, shown);
    let place = parcel.lines.iter().position(|line| *line == nth)?;
    parcel.split(unit, place, reader.docket.findings(at)).map(|split| split.beyond)
}

/// What a leg of a line cost: the line's share of what the carrier charged, or of the freight paid with the order. Absent
/// while nobody has shown it.
#[must_use]
pub(crate) fn cost_of(reader: Reader<'_>, line: &LineId, leg: Leg) -> Option<Money> {
    let case = reader.case;
    let nth = case.line_index(line)?;
    let unit = Unit::of(case.facts().currency);
    if let Some(paid) = paid_with_the_order(reader, unit, leg) {
        return paid.get(nth).copied();
    }
    let travels = case.shipment_of(line, leg).and_then(|way| case.shipment_index(&way.id))?;
    let shipment = case.facts().shipments.get(travels)?;
    let shown = shown(reader).get(travels).copied().unwrap_or_default();
    let parcel = Parcel::of(reader, unit, travels, shipment, shown);
    let place = parcel.lines.iter().position(|line| *line == nth)?;
    parcel.cost.as_ref()?.get(place).copied()
}

/// The lines' shares of the freight that the buyer paid with the order, which stands for the way out.
fn paid_with_the_order(reader: Reader<'_>, unit: Unit, leg: Leg) -> Option<Vec<Money>> {
    let case = reader.case;
    let paid = case.facts().order.freight.paid.filter(|paid| leg == Leg::Outbound && !paid.is_zero())?;
    Some(over(case, unit, paid, &every(case)))
}
