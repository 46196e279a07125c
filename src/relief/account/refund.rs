//! What a request comes to.

use serde::Serialize;

use crate::case::{LineId, Money, RequestId, Tender, VoucherId};

use super::prices::Standing;
use super::{Account, FreightBack, RefundError, RefundRequest, State};

/// What a request comes to: the difference that it makes.
///
/// `to_buyer` − `from_buyer` = the `net` of its lines + `freight` − `freight_owed` − `deductions` − `owed_before`, and
/// `to_buyer` = its `tenders` + `elsewhere`. Amounts that say so may be negative: what an earlier request cost the buyer
/// comes back when a later one empties the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refund {
    /// The request.
    pub request: RequestId,
    /// The lines on which anything changes.
    pub lines: Vec<LineRefund>,
    /// What goes back of the freight paid with the order.
    pub freight: Money,
    /// The freight that was waived on a condition that no longer holds; negative if it is owed no more.
    pub freight_owed: Money,
    /// What is taken off.
    pub deductions: Vec<Deducted>,
    /// What the buyer owed from earlier requests.
    pub owed_before: Money,
    /// What goes back to the buyer in money.
    pub to_buyer: Money,
    /// What the buyer owes in all.
    pub from_buyer: Money,
    /// By which means of payment it goes back (SR-14): never more by one than was paid by it.
    pub tenders: Vec<TenderRefund>,
    /// What goes back of which no means of payment is recorded.
    pub elsewhere: Money,
    /// What comes back in kind (SR-15).
    pub in_kind: Vec<InKind>,
    /// What the marketplace gave on these goods, and gets again from the seller; negative if it gives it again.
    pub to_platform: Money,
    #[serde(skip)]
    after: Account,
}

impl Refund {
    /// The account once this refund is paid out.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.after
    }
}

/// What a request comes to on a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineRefund {
    /// The line.
    pub line: LineId,
    /// How many of its pieces go back.
    pub quantity: u32,
    /// What was paid for them.
    pub back: Money,
    /// What the pieces that stay lose of their discounts; negative where pieces go back that had lost them.
    pub discount_lost: Money,
    /// `back` − `discount_lost`, unless that would bring what went back beyond what was paid for the line.
    pub net: Money,
}

/// Something taken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deducted {
    /// What for.
    #[serde(rename = "for")]
    pub charge: Charge,
    /// How much.
    pub amount: Money,
}

/// What something is taken off for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Charge {
    /// The value of a gift that does not come back.
    Gift(LineId),
    /// Commission that the shop does not get back.
    Commission,
    /// Points given that the shop does not get back.
    Points,
    /// The tax on an invoice that does not come back.
    Tax,
}

/// What goes back by a means of payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TenderRefund {
    /// Which.
    pub tender: Tender,
    /// How much.
    pub amount: Money,
}

/// What comes back in kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InKind {
    /// The voucher.
    pub voucher: VoucherId,
    /// What it was worth on these goods.
    pub worth: Money,
}

impl Account {
    /// What a request comes to. One that is concluded already moves nothing when the same is asked again; of one that only
    /// the record of an earlier refund tells of, nobody knows what it asked for.
    ///
    /// # Errors
    ///
    /// If it asks for nothing, or for something else than when it was concluded; if it asks for a line that the order does not have or for more pieces than are left, for part of a line where the
    /// shop takes back whole lines only, or for the value of a gift that nobody has valued.
    pub fn refund(&self, ask: &RefundRequest) -> Result<Refund, RefundError> {
        if let Some(known) = self.state.concluded.get(&ask.request) {
            if known.as_ref().is_some_and(|known| !known.same_as(ask)) {
                return Err(RefundError::Concluded { request: ask.request.clone() });
            }
            return Ok(self.difference(&ask.request, self.state.clone(), FreightBack::Stays, &[]));
        }
        let mut state = self.state.clone();
        for (line, asked) in &ask.lines {
            let at = self.place(line)?;
            let quantity = self.prices.lines.get(at).map_or(0, |line| line.quantity);
            let left = quantity.saturating_sub(state.taken.get(at).map_or(0, |taken| taken.pieces()));
            if *asked > left {
                return Err(RefundError::TooMany { line: line.clone(), asked: *asked, left });
            }
            if self.terms.whole_lines && *asked < quantity {
                return Err(RefundError::PartOfLine { line: line.clone(), asked: *asked, quantity });
            }
            if let Some(taken) = state.taken.get_mut(at) {
                let pieces = if ask.anew { &mut taken.anew } else { &mut taken.as_paid };
                *pieces = pieces.saturating_add(*asked);
                if ask.freight == FreightBack::Share {
                    taken.with_freight = taken.with_freight.saturating_add(*asked);
                }
            }
        }
        let mut deducted = Vec::new();
        for gift in &ask.without_gifts {
            let at = self.place(gift)?;
            let value = self.prices.lines.get(at).and_then(|line| line.value);
            let value = value.ok_or_else(|| RefundError::NoValue(gift.clone()))?;
            if state.gifts.insert(at) {
                deducted.push(Deducted { charge: Charge::Gift(gift.clone()), amount: self.prices.unit.exact(value) });
            }
        }
        state.concluded.insert(ask.request.clone(), Some(ask.clone()));
        if ask.after_success {
            let refunded = |state: &State| {
                Money::sum(self.prices.standings(&state.taken).iter().map(|line| line.back.minus(line.lost)))
            };
            let before = self.state.charged_on;
            state.charged_on = before.plus(refunded(&state)).minus(refunded(&self.state));
            deducted.extend(self.charges(before, state.charged_on));
        }
        let refund = self.difference(&ask.request, state, ask.freight, &deducted);
        if ask.is_for_no_goods() && refund.freight.is_zero() {
            return Err(RefundError::Nothing { request: ask.request.clone() });
        }
        Ok(refund)
    }

    fn place(&self, line: &LineId) -> Result<usize, RefundError> {
        let at = self.prices.lines.iter().position(|of| of.id == *line);
        at.ok_or_else(|| RefundError::NoSuchLine(line.clone()))
    }

    /// What the shop deducts, as the price refunded since trade success goes from one sum to another.
    fn charges(&self, before: Money, after: Money) -> impl Iterator<Item = Deducted> {
        const WHOLE: u32 = 10_000;
        let rates = [
            (Charge::Commission, self.terms.commission),
            (Charge::Points, self.terms.points),
            (Charge::Tax, self.terms.tax),
        ];
        let unit = self.prices.unit;
        let part = move |of: Money, rate: u32| unit.portion(of.max(Money::ZERO), rate, WHOLE);
        rates
            .into_iter()
            .filter_map(move |(charge, rate)| {
                let amount = part(after, rate?).minus(part(before, rate?));
                Some(Deducted { charge, amount })
            })
            .filter(|deducted| !deducted.amount.is_zero())
    }

    /// The difference between where this account stands and a state that has more pieces back.
    fn difference(
        &self,
        request: &RequestId,
        mut state: State,
        freight: FreightBack,
        deductions: &[Deducted],
    ) -> Refund {
        let prices = &self.prices;
        let (before, after) = (prices.standings(&self.state.taken), prices.standings(&state.taken));
        let mut lines = Vec::new();
        for (nth, (before, after)) in before.into_iter().zip(after).enumerate() {
            lines.extend(self.line(&mut state, nth, before, after));
        }
        let carriage = self.freight_back(&state, freight);
        state.freight = state.freight.plus(carriage);
        let freight_owed = self.waived_lost(&state).minus(self.waived_lost(&self.state));
        let mut total = Money::sum(lines.iter().map(|line| line.net)).plus(carriage).minus(freight_owed);
        total = total.minus(Money::sum(deductions.iter().map(|deducted| deducted.amount))).minus(state.owed);
        let exact = |amount: Money| prices.unit.exact(amount);
        let (to_buyer, from_buyer) = (total.minus_floor_zero(Money::ZERO), Money::ZERO.minus_floor_zero(total));
        state.owed = exact(from_buyer);
        let (tenders, elsewhere) = self.by_tender(&mut state, exact(to_buyer));
        Refund {
            request: request.clone(),
            lines,
            freight: exact(carriage),
            freight_owed: exact(freight_owed),
            deductions: deductions.to_vec(),
            owed_before: self.state.owed,
            to_buyer: exact(to_buyer),
            from_buyer: state.owed,
            tenders,
            elsewhere,
            in_kind: self.in_kind(&state),
            to_platform: self.to_platform(&state),
            after: Self { state, ..self.clone() },
        }
    }

    fn line(&self, state: &mut State, nth: usize, before: Standing, after: Standing) -> Option<LineRefund> {
        let line = self.prices.lines.get(nth)?;
        let pieces = |of: &State| of.taken.get(nth).map_or(0, |taken| taken.pieces());
        let quantity = pieces(state).saturating_sub(pieces(&self.state));
        let (back, discount_lost) = (after.back.minus(before.back), after.lost.minus(before.lost));
        let refunded = state.refunded.get_mut(nth)?;
        let net = back.minus(discount_lost).min(line.paid.minus(*refunded));
        *refunded = refunded.plus(net);
        let changed = quantity > 0 || !back.is_zero() || !discount_lost.is_zero();
        let exact = |amount: Money| self.prices.unit.exact(amount);
        changed.then(|| LineRefund {
            line: line.id.clone(),
            quantity,
            back: exact(back),
            discount_lost: exact(discount_lost),
            net: exact(net),
        })
    }

    /// What goes back of the freight paid with the order: never more in all than was paid.
    fn freight_back(&self, state: &State, freight: FreightBack) -> Money {
        let left = Money::sum(self.freight.iter().copied()).minus_floor_zero(self.state.freight);
        let empty = state
            .taken
            .iter()
            .zip(&self.prices.lines)
            .all(|(taken, line)| line.is_gift || taken.pieces() == line.quantity);
        match freight {
            FreightBack::Stays => Money::ZERO,
            FreightBack::WithTheLast if empty => left,
            FreightBack::WithTheLast => Money::ZERO,
            FreightBack::Share => {
                let share = |state: &State| {
                    let lines = self.freight.iter().zip(&state.taken).zip(&self.prices.lines);
                    Money::sum(lines.map(|((freight, taken), line)| {
                        self.prices.unit.portion(*freight, taken.with_freight, line.quantity)
                    }))
                };
                share(state).minus(share(&self.state)).min(left)
            }
        }
    }

    /// The freight that was waived, while what counts as kept no longer reaches the sum for it and anything is kept.
    fn waived_lost(&self, state: &State) -> Money {
        let Some((waived, free_from)) = self.waived else { return Money::ZERO };
        let kept =
            Money::sum(
                state.taken.iter().zip(&self.prices.lines).map(|(taken, line)| {
                    line.paid.minus(self.prices.unit.portion(line.paid, taken.anew, line.quantity))
                }),
            );
        if kept.is_zero() || kept >= free_from { Money::ZERO } else { waived }
    }

    /// What comes back in kind once the account stands so.
    pub(in crate::relief) fn in_kind(&self, state: &State) -> Vec<InKind> {
        let vouchers = self.prices.vouchers.iter().filter(|_| !self.terms.vouchers_lapse);
        let rows = vouchers.filter_map(|voucher| {
            let worth = self.prices.in_kind(voucher, &state.taken);
            let worth = worth.minus(self.prices.in_kind(voucher, &self.state.taken));
            (!worth.is_zero()).then(|| InKind { voucher: voucher.id.clone(), worth: self.prices.unit.exact(worth) })
        });
        rows.collect()
    }

    /// What the marketplace gets again once the account stands so.
    pub(in crate::relief) fn to_platform(&self, state: &State) -> Money {
        let gone = self.prices.of_the_platform(state).minus(self.prices.of_the_platform(&self.state));
        self.prices.unit.exact(gone)
    }

    /// Shares what goes back over the means of payment, by what was paid by each. What has gone back by each is a function
    /// of what has gone back in all that only grows, so that parts and whole agree.
    pub(in crate::relief) fn by_tender(&self, state: &mut State, to_buyer: Money) -> (Vec<TenderRefund>, Money) {
        let unit = self.prices.unit;
        let weights: Vec<Money> = self.tenders.iter().map(|(_, paid)| *paid).collect();
        let paid = Money::sum(weights.iter().copied());
        let before = Money::sum(state.tenders.iter().copied());
        let mut left = to_buyer;
        let mut moved = vec![unit.nothing(); weights.len()];
        let due = unit.in_turn(before.plus(to_buyer).min(paid), &weights);
        // first what is due to each, then, where the record of earlier refunds is uneven, what each can still take
        for upper in [due, weights] {
            for (nth, most) in upper.into_iter().enumerate() {
                let (Some(gone), Some(moved)) = (state.tenders.get_mut(nth), moved.get_mut(nth)) else { continue };
                let part = unit.exact(most.minus_floor_zero(*gone).min(left));
                (*gone, *moved, left) = (gone.plus(part), moved.plus(part), left.minus(part));
            }
        }
        state.elsewhere = state.elsewhere.plus(left);
        let tenders = self.tenders.iter().zip(moved).filter(|(_, amount)| !amount.is_zero());
        let tenders = tenders.map(|((tender, _), amount)| TenderRefund { tender: *tender, amount });
        (tenders.collect(), unit.exact(left))
    }
}
