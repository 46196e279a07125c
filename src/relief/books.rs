//! The books of a case: every expense on its line, then what each line gets, then the totals.

use super::account::Account;
use super::discounts::{Counted, account, agreed_sum, refunded_before};
use super::parcel::{Chargeable, Parcel, Split, payer, shown, waived};
use super::shares::{Unit, every, over};
use super::types::{
    AwardState, Deduction, Expense, LedgerEntry, LineAward, PendingProof, PendingValue, Reimbursement, Settlement,
};
use crate::case::{Leg, Money, Party, Shipment};
use crate::few::Few;
use crate::findings::vocabulary::{cost_payer, fate, payment, reckoning, remedy, trade};
use crate::findings::{CostItem, Level, SubjectKey};
use crate::rulebook::{Disposition, decide};
use crate::ruling::assemble::Reader;
use crate::ruling::{BearerRuling, CompensationRow, CostRow, FreightRow, GiftRow};

/// A leg of a line on the docket, and who bears its freight.
struct LegRow {
    line: usize,
    leg: Leg,
    at: usize,
    bearer: Option<BearerRuling>,
}

/// The books while they are kept.
pub(super) struct Books<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) unit: Unit,
    legs: Vec<LegRow>,
    /// Where anything but plain prices is recorded.
    pub(super) account: Option<Account>,
    pub(super) settled: Settlement,
}

impl<'a> Books<'a> {
    /// Opens the books: what was paid, and how far each line's outcome has got.
    pub(super) fn open(reader: Reader<'a>, freight: &[FreightRow]) -> Self {
        let case = reader.case;
        let currency = case.facts().currency;
        let unit = Unit::of(currency);
        let nothing = unit.nothing();
        let carriage = case.facts().order.freight.paid.unwrap_or(Money::ZERO);
        let mut places = reader.docket.on(Level::Line).map(|(at, _)| at);
        let carriage = over(case, unit, carriage, &every(case));
        let before = refunded_before(case, &carriage);
        let awards = case.lines().iter().zip(carriage).zip(before);
        let lines: Vec<LineAward> = awards
            .enumerate()
            .map(|(nth, ((line, freight_paid), (back, freight_back)))| {
                let place = places.next();
                let reckoning = place.map(|at| reader.answer(reckoning::FINDING, at, Some));
                let paying = place.map(|at| reader.answer(payment::FINDING, at, standing));
                let (state, refunded) = paying.as_ref().and_then(|paying| paying.decided).unwrap_or(UNDECIDED);
                let paid = unit.exact(line.paid.minus_floor_zero(back));
                let Counted { gone, asked, back: pieces, open, apart, refunded: had } =
                    Counted::of(reader, nth, place, line);
                let up_to = |pieces: Option<u32>| {
                    pieces.map_or(paid, |pieces| {
                        let part = |pieces: u32| unit.portion(line.paid, pieces, line.quantity);
                        part(gone.saturating_add(pieces)).minus(part(gone)).minus_floor_zero(had).min(paid)
                    })
                };
                let agreed = agreed_sum(reader, nth, reckoning.as_ref(), unit);
                let owed = |price: Money| agreed.map_or(price, |agreed| price.min(agreed.sum));
                let part = unit.exact(owed(up_to(pieces)));
                let most = up_to(pieces.map(|back| back.saturating_add(open)));
                let in_dispute = owed(most).minus(part);
                let beyond = most.minus(owed(most));
                // pieces that nobody claims, and the price beyond what was agreed for goods that stay, are like a line that
                // nobody claims
                let kept = agreed.is_some_and(|agreed| agreed.goods_kept);
                let unclaimed = (asked.is_some() || kept) && !place.is_some_and(|at| unclaimed_is_released(reader, at));
                let rest = if unclaimed { paid.minus(up_to(asked)) } else { nothing };
                let open_sum = agreed.is_some_and(|agreed| !agreed.decided);
                let beyond = if open_sum || (kept && unclaimed) { beyond } else { nothing };
                let by_sum = agreed.filter(|agreed| refunded && agreed.decided);
                let withheld = if refunded { unit.exact(rest.plus(in_dispute).plus(beyond)) } else { nothing };
                LineAward {
                    line: line.id.clone(),
                    state,
                    articles: paying.map_or_else(Few::new, |paying| paying.articles),
                    reckoning: reckoning.filter(|answer| answer.disposition != Disposition::NotAsked),
                    paid,
                    freight_paid: unit.exact(freight_paid.minus_floor_zero(freight_back)),
                    refunded_before: Some(back.plus(freight_back)).filter(|back| !back.is_zero()),
                    price: if refunded { part } else { nothing },
                    pieces: pieces.filter(|_| refunded),
                    pieces_apart: Some(apart).filter(|apart| refunded && *apart > 0),
                    agreed: by_sum.map(|agreed| agreed.carriage.map_or(agreed.sum, |freight| agreed.sum.plus(freight))),
                    freight_back: nothing,
                    deductions: Vec::new(),
                    net: nothing,
                    to_seller: nothing,
                    undecided: withheld,
                    balance_due: nothing,
                    gives_back: refunded,
                    freight_agreed: by_sum.and_then(|agreed| agreed.carriage),
                }
            })
            .collect();
        let settled = Settlement {
            currency,
            escrow_in: Money::sum(lines.iter().flat_map(|line| [line.paid, line.freight_paid])),
            paid_out: reader.docket.findings(0).is(trade::COMPLETED),
            to_buyer: nothing,
            to_seller: nothing,
            withheld_pending_return: nothing,
            withheld_open: nothing,
            balance_due_from_buyer: nothing,
            lines,
            ledger: Vec::new(),
            reimbursements: Vec::new(),
            pending_proof: Vec::new(),
            pending_values: Vec::new(),
            tenders: Vec::new(),
            in_kind: Vec::new(),
            insurance: Vec::new(),
            due_to_platform: None,
        };
        Self { reader, unit, legs: leg_rows(reader, freight), account: account(case), settled }
    }

    fn leg(&self, line: usize, leg: Leg) -> Option<&LegRow> {
        let first = self.legs.partition_point(|row| row.line < line);
        self.legs.iter().skip(first).take_while(|row| row.line == line).find(|row| row.leg == leg)
    }

    /// The freight paid with the order: back to the buyer where the seller bears the way out, to the seller where the
    /// buyer does or it stays as paid.
    pub(super) fn order_freight(&mut self) {
        for nth in 0..self.settled.lines.len() {
            let bearer = self.leg(nth, Leg::Outbound).and_then(|row| row.bearer);
            let nothing = self.unit.nothing();
            let Some(award) = self.settled.lines.get_mut(nth) else { continue };
            let amount = award.freight_paid;
            let mut entry = LedgerEntry {
                line: award.line.clone(),
                expense: Expense::OrderFreight,
                amount,
                payer: Party::Buyer,
                bearer,
                moved: nothing,
                pending: nothing,
                barred: nothing,
            };
            match bearer {
                Some(BearerRuling::Seller) if award.state == AwardState::Open => entry.pending = amount,
                Some(BearerRuling::Seller) => {
                    let quantity = self.reader.case.lines().get(nth).map_or(1, |line| line.quantity);
                    let back = award.pieces.map_or(amount, |pieces| self.unit.portion(amount, pieces, quantity));
                    let back = award.freight_agreed.map_or(back, |agreed| self.unit.exact(back.min(agreed)));
                    (award.freight_back, entry.moved, entry.barred) = (back, back, amount.minus(back));
                }
                Some(BearerRuling::Buyer | BearerRuling::AsPaid) => {}
                Some(BearerRuling::Negotiate) | None => award.undecided = award.undecided.plus(amount),
            }
            if award.state == AwardState::Open {
                award.undecided = award.paid.plus(amount);
            }
            if !amount.is_zero() {
                self.settled.ledger.push(entry);
            }
        }
    }

    /// What carriers charged. Where the buyer paid freight with the order, that stands for the way out, and what the
    /// seller in turn paid the carrier is the seller's own affair.
    pub(super) fn carriage(&mut self) {
        let reader = self.reader;
        let terms = &reader.case.facts().order.freight;
        let waived = waived(reader, self.unit);
        let shown = shown(reader);
        for (nth, (shipment, shown)) in reader.case.facts().shipments.iter().zip(shown).enumerate() {
            let outbound = shipment.leg == Leg::Outbound;
            let with_the_order = outbound && terms.paid.is_some_and(|paid| !paid.is_zero());
            let parcel = Parcel::of(reader, self.unit, nth, shipment, shown);
            for (place, line) in parcel.lines.iter().enumerate() {
                if with_the_order && self.payer(*line, shipment.leg) == Party::Seller {
                    continue;
                }
                let share = |of: &Option<Few<Money>>| of.as_ref().and_then(|of| of.get(place)).copied();
                let cap = waived.as_ref().filter(|_| outbound).and_then(|of| of.get(*line)).copied();
                let proven = share(&parcel.proven);
                let split = self.leg(*line, shipment.leg).and_then(|row| {
                    let findings = self.reader.docket.findings(row.at);
                    parcel.split(self.unit, place, findings)
                });
                let Some(Split { bearer, within, beyond }) = split else {
                    self.leg_charge(*line, shipment, share(&parcel.cost), proven, cap);
                    continue;
                };
                // what is shown counts for what the leg should have cost first
                self.leg_charge(*line, shipment, Some(within), proven.map(|proven| proven.min(within)), cap);
                let shown = proven.map(|proven| self.unit.exact(proven.minus_floor_zero(within)));
                self.excess_charge(*line, shipment, bearer, beyond, shown);
            }
        }
    }

    fn payer(&self, line: usize, leg: Leg) -> Party {
        self.leg(line, leg).map_or(Party::Seller, |row| payer(self.reader.docket.findings(row.at)))
    }

    fn leg_charge(
        &mut self,
        line: usize,
        shipment: &Shipment,
        cost: Option<Money>,
        proven: Option<Money>,
        cap: Option<Money>,
    ) {
        let Some(row) = self.leg(line, shipment.leg) else { return };
        let findings = self.reader.docket.findings(row.at);
        let (bearer, payer) = (row.bearer, payer(findings));
        let chargeable = Chargeable::of(findings, proven);
        let deducted = bearer == Some(BearerRuling::Buyer) && payer == Party::Seller;
        if deducted && matches!(chargeable, Chargeable::AwaitsProof) {
            let up_to = match (cost, cap) {
                (Some(cost), Some(cap)) => Some(cost.min(cap)),
                (cost, cap) => cost.or(cap),
            };
            if let Some(award) = self.settled.lines.get(line).filter(|_| up_to.is_none_or(|most| !most.is_zero())) {
                self.settled.pending_proof.push(PendingProof {
                    line: award.line.clone(),
                    leg: shipment.leg,
                    shipment: shipment.id.clone(),
                    up_to,
                });
            }
        }
        let expense = Expense::Carriage { leg: shipment.leg, shipment: shipment.id.clone() };
        if let Some(cost) = cost {
            self.expense(line, expense, cost, payer, bearer, &chargeable, cap.unwrap_or(cost));
        }
    }

    /// What a leg cost beyond what it should have cost.
    fn excess_charge(
        &mut self,
        line: usize,
        shipment: &Shipment,
        bearer: BearerRuling,
        beyond: Money,
        shown: Option<Money>,
    ) {
        let Some(row) = self.leg(line, shipment.leg) else { return };
        let findings = self.reader.docket.findings(row.at);
        let chargeable = Chargeable::of(findings, shown);
        let (bearer, payer) = (Some(bearer), payer(findings));
        let deducted = bearer == Some(BearerRuling::Buyer) && payer == Party::Seller && !beyond.is_zero();
        if deducted && matches!(chargeable, Chargeable::AwaitsProof) {
            if let Some(award) = self.settled.lines.get(line) {
                self.settled.pending_proof.push(PendingProof {
                    line: award.line.clone(),
                    leg: shipment.leg,
                    shipment: shipment.id.clone(),
                    up_to: Some(beyond),
                });
            }
        }
        let expense = Expense::CarriageExcess { leg: shipment.leg, shipment: shipment.id.clone() };
        self.expense(line, expense, beyond, payer, bearer, &chargeable, beyond);
    }

    /// Fees of inspections, the carriage of their samples, charges for storage, fees of paying by card. They stand in the
    /// case as amounts, and no rule asks for their proof.
    pub(super) fn costs(&mut self, rows: &[CostRow]) {
        let reader = self.reader;
        let facts = reader.case.facts();
        for ((at, state), row) in reader.docket.on(Level::Cost).zip(rows) {
            let SubjectKey::Cost { line, item } = state.key else { continue };
            let by_buyer = reader.docket.findings(at).is(cost_payer::BUYER);
            let payer = if by_buyer { Party::Buyer } else { Party::Seller };
            let (amount, expense) = match item {
                CostItem::Inspection(nth) => {
                    let Some(inspection) = facts.inspections.get(nth) else { continue };
                    (inspection.fee, Expense::Inspection(inspection.id.clone()))
                }
                CostItem::InspectionCarriage(nth) => {
                    let Some(inspection) = facts.inspections.get(nth) else { continue };
                    (inspection.carriage, Expense::InspectionCarriage(inspection.id.clone()))
                }
                CostItem::CardFee => (self.card_fee(line), Expense::CardFee),
                CostItem::Storage(nth) => {
                    let Some(shipment) = facts.shipments.get(nth) else { continue };
                    let charged = shipment.storage.as_ref().map(|storage| storage.charged);
                    (charged, Expense::Storage(shipment.id.clone()))
                }
            };
            if let Some(amount) = amount.map(|amount| self.unit.exact(amount)) {
                let bearer = row.bearer.decided;
                self.expense(line, expense, amount, payer, bearer, &Chargeable::AtMost(amount), amount);
            }
        }
    }

    /// A line's share of the card fee that the seller took over, by what was paid for it; of pieces, theirs.
    fn card_fee(&self, line: usize) -> Option<Money> {
        let case = self.reader.case;
        let paid: Vec<Money> = case.lines().iter().map(|line| line.paid).collect();
        let share = self.unit.shares(case.facts().order.card_fee?, &paid).get(line).copied()?;
        let pieces = self.settled.lines.get(line).and_then(|award| award.pieces);
        let quantity = case.lines().get(line)?.quantity;
        Some(pieces.map_or(share, |pieces| self.unit.portion(share, pieces, quantity)))
    }

    /// Deposits that the buyer does not get back: off the refund of the price that they are part of, and no further. What does
    /// not go back is the seller's as it is.
    pub(super) fn deposits(&mut self, heads: &[CompensationRow]) {
        for row in heads.iter().filter(|row| row.measure.decided == Some("deposit_forfeited")) {
            let Some((nth, amount)) = self.reader.case.line_index(&row.line).zip(row.amount) else { continue };
            let Some(award) = self.settled.lines.get(nth) else { continue };
            let most = amount.min(self.left_of(award)).min(if award.refunded() { award.price } else { award.paid });
            if award.refunded() || award.state == AwardState::Open {
                let borne = Some(BearerRuling::Buyer);
                let expense = Expense::DepositForfeited;
                self.expense(nth, expense, amount, Party::Seller, borne, &Chargeable::AtMost(most), amount);
            }
        }
    }

    /// Gifts that do not come back where the buyer answers for that: their value, off the refund of the main goods, once it is
    /// set; a fair value no further than the refund goes.
    pub(super) fn gifts(&mut self, rows: &[GiftRow]) {
        for row in rows.iter().filter(|row| row.handling.decided == Some("value_deducted")) {
            let Some(value) = row.value else {
                self.settled.pending_values.push(PendingValue { line: row.of.clone(), gift: row.line.clone() });
                continue;
            };
            let Some(main) = self.reader.case.line_index(&row.of) else { continue };
            let fair = row.basis.decided == Some("fair_market");
            let most =
                self.settled.lines.get(main).filter(|_| fair).map_or(value, |award| value.min(self.left_of(award)));
            let (expense, borne) = (Expense::Gift(row.line.clone()), Some(BearerRuling::Buyer));
            self.expense(main, expense, value, Party::Seller, borne, &Chargeable::AtMost(most), value);
        }
    }

    /// What deductions leave of a refund so far; while nobody knows where the price goes, of what was paid.
    fn left_of(&self, award: &LineAward) -> Money {
        let gross = if award.state == AwardState::Open { award.paid } else { award.price.plus(award.freight_back) };
        self.unit.exact(gross.minus_floor_zero(Money::sum(award.deductions.iter().map(|deduction| deduction.amount))))
    }

    /// Enters an expense: who paid it against who bears it.
    #[expect(clippy::too_many_arguments, reason = "the columns of the ledger")]
    pub(super) fn expense(
        &mut self,
        line: usize,
        expense: Expense,
        amount: Money,
        payer: Party,
        bearer: Option<BearerRuling>,
        chargeable: &Chargeable,
        cap: Money,
    ) {
        let nothing = self.unit.nothing();
        let Some(award) = self.settled.lines.get_mut(line).filter(|_| !amount.is_zero()) else { return };
        let (mut moved, mut pending, mut barred) = (nothing, nothing, nothing);
        match (bearer, payer) {
            (Some(BearerRuling::Buyer), Party::Seller) => {
                let most = amount.min(cap);
                let allowed = match chargeable {
                    Chargeable::AtMost(limit) => self.unit.exact(most.min(*limit)),
                    Chargeable::AwaitsProof => most,
                };
                barred = amount.minus(allowed);
                if award.state == AwardState::Open || matches!(chargeable, Chargeable::AwaitsProof) {
                    pending = allowed;
                } else {
                    moved = allowed;
                }
                if !moved.is_zero() {
                    award.deductions.push(Deduction { expense: expense.clone(), amount: moved });
                }
            }
            (Some(BearerRuling::Seller), Party::Buyer) => {
                moved = amount;
                self.settled.reimbursements.push(Reimbursement {
                    to: Party::Buyer,
                    from: Party::Seller,
                    line: award.line.clone(),
                    expense: expense.clone(),
                    amount,
                });
            }
            _ => {}
        }
        let line = award.line.clone();
        self.settled.ledger.push(LedgerEntry { line, expense, amount, payer, bearer, moved, pending, barred });
    }

    /// Closes the books: nets the lines and adds up.
    pub(super) fn close(mut self) -> Settlement {
        let settled = &mut self.settled;
        for award in &mut settled.lines {
            let gross = award.price.plus(award.freight_back);
            let deducted = Money::sum(award.deductions.iter().map(|deduction| deduction.amount));
            award.net = self.unit.exact(gross.minus_floor_zero(deducted));
            award.balance_due = self.unit.exact(deducted.minus_floor_zero(gross));
            award.to_seller = award.paid.plus(award.freight_paid).minus(award.undecided).minus(award.net);
            settled.withheld_open = settled.withheld_open.plus(award.undecided);
            match award.state {
                AwardState::Final => {
                    settled.to_buyer = settled.to_buyer.plus(award.net);
                    settled.to_seller = settled.to_seller.plus(award.to_seller);
                    settled.balance_due_from_buyer = settled.balance_due_from_buyer.plus(award.balance_due);
                }
                AwardState::Conditional => {
                    let held = award.net.plus(award.to_seller);
                    settled.withheld_pending_return = settled.withheld_pending_return.plus(held);
                }
                AwardState::Open => {}
            }
        }
        self.beside();
        self.settled
    }
}

/// While nobody knows where the price goes.
const UNDECIDED: (AwardState, bool) = (AwardState::Open, false);

/// How far an award has got, and whether it gives the price back.
fn standing(payment: &str) -> Option<(AwardState, bool)> {
    Some(match payment {
        "refund" => (AwardState::Final, true),
        "conditional" => (AwardState::Conditional, true),
        "held_during_service" => (AwardState::Conditional, false),
        "release_to_seller" => (AwardState::Final, false),
        "held" => UNDECIDED,
        _ => return None,
    })
}

/// Whether the price of a line is the seller's where nothing is claimed for it, by the rules on payment.
fn unclaimed_is_released(reader: Reader<'_>, line: usize) -> bool {
    let mut findings = *reader.docket.findings(line);
    findings.put(remedy::NOT_ASKED);
    findings.put(fate::NOT_ASKED);
    let decided = reader.book.question(payment::FINDING).map(|(_, question)| decide(question, &findings));
    decided.is_some_and(|found| found.disposition == Disposition::Decided && found.answers == payment::RELEASE.allow)
}

/// The legs on the docket in its order, each with the row of the ruling on it, which follow the same order.
fn leg_rows(reader: Reader<'_>, freight: &[FreightRow]) -> Vec<LegRow> {
    let mut rows = freight.iter().peekable();
    let legs = reader.docket.on(Level::Leg).filter_map(|(at, state)| {
        let SubjectKey::Leg { line, leg, .. } = state.key else { return None };
        let id = &reader.case.lines().get(line)?.id;
        let row = rows.next_if(|row| row.leg == leg && row.line == *id);
        Some(LegRow { line, leg, at, bearer: row.and_then(|row| row.bearer.decided) })
    });
    legs.collect()
}
