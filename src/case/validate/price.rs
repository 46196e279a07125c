//! How the price came about, and what went back of it before.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, ORDER, ids};
use crate::case::path::Path;
use crate::case::{DiscountKind, EarlierRefund, Line, LineId, Money, Order, Payment, PriceShare, Threshold, limits};

const LINES: Path<'static> = ORDER.field("lines");
const DISCOUNTS: Path<'static> = ORDER.field("discounts");
const VOUCHERS: Path<'static> = ORDER.field("vouchers");
const REFUNDS: Path<'static> = ORDER.field("refunds");
const PAYMENTS: Path<'static> = ORDER.field("payments");
const FREIGHT: Path<'static> = ORDER.field("freight");
const FREIGHT_PAID: Path<'static> = FREIGHT.field("paid");

impl Check<'_> {
    /// Discounts, vouchers, the lines' own prices, earlier refunds, insurance and the shop's terms.
    pub(super) fn prices(&mut self) {
        let order = &self.facts.order;
        for (index, discount) in order.discounts.iter().enumerate() {
            self.shares(&DISCOUNTS.index(index), &discount.shares);
        }
        for (index, voucher) in order.vouchers.iter().enumerate() {
            self.shares(&VOUCHERS.index(index), &voucher.shares);
        }
        self.conditions();
        self.own_prices();
        self.earlier_refunds();
        if let Some(insurance) = &order.freight_insurance {
            self.digits(&ORDER.field("freight_insurance").field("cover"), insurance.cover);
        }
        self.digits_if_given(&ORDER.field("card_fee"), order.card_fee);
        let terms = &order.refund_terms;
        for (name, rate) in [("commission", terms.commission), ("points", terms.points), ("tax", terms.tax)] {
            if let Some(rate) = rate {
                let at = ORDER.field("refund_terms");
                self.in_range(&at.field(name), rate, 0..=10_000, "hundredths of a percent");
            }
        }
    }

    fn shares(&mut self, at: &Path<'_>, shares: &[PriceShare]) {
        let list = at.field("shares");
        if shares.is_empty() {
            self.problems.incoherent(&list, &[], || "empty; it is about one line at least".to_owned());
        }
        let mut seen = BTreeSet::new();
        for (index, share) in shares.iter().enumerate() {
            let entry = list.index(index);
            let line = entry.field("line");
            self.exists(&line, ids::Kind::Line, share.line.as_str());
            self.digits(&entry.field("amount"), share.amount);
            if !seen.insert(&share.line) {
                self.problems.incoherent(&line, &[], || format!("line `{}` is named twice", share.line));
            }
        }
    }

    /// A discount is given on its condition.
    fn conditions(&mut self) {
        let facts = self.facts;
        let got = reductions(&facts.order, false);
        for (index, discount) in facts.order.discounts.iter().enumerate() {
            let entry = DISCOUNTS.index(index);
            let kind = entry.field("kind");
            match &discount.kind {
                DiscountKind::Line => {}
                DiscountKind::Set(sets) => self.sets(&kind.field("set"), *sets, &discount.shares),
                DiscountKind::Threshold(threshold) => {
                    let sum = Money::sum(discount.shares.iter().map(|share| {
                        let paid = self.line_of(share).map_or(Money::ZERO, |line| line.paid);
                        paid.plus(got.get(&share.line).copied().unwrap_or_default())
                    }));
                    let whole = Money::sum(discount.shares.iter().map(|share| share.amount));
                    self.threshold(&kind.field("threshold"), threshold, sum, whole);
                }
            }
        }
    }

    fn line_of(&self, share: &PriceShare) -> Option<&Line> {
        self.facts.order.lines.get(self.ids.lines.position(share.line.as_str())?)
    }

    fn sets(&mut self, at: &Path<'_>, sets: u32, shares: &[PriceShare]) {
        self.in_range(at, sets, 1..=limits::QUANTITY, "sets");
        for share in shares {
            let Some(pieces) = self.line_of(share).map(|line| line.quantity) else { continue };
            if pieces.checked_rem(sets).is_some_and(|rest| rest != 0) {
                self.problems.incoherent(at, &[&LINES], || {
                    format!("`{sets}` sets, and `{pieces}` pieces of line `{}`; each set has as many", share.line)
                });
            }
        }
    }

    fn threshold(&mut self, at: &Path<'_>, threshold: &Threshold, sum: Money, whole: Money) {
        let from = at.field("from");
        self.digits(&from, threshold.from);
        if sum < threshold.from {
            self.problems.incoherent(&from, &[&LINES, &DISCOUNTS, &VOUCHERS], || {
                format!("given from `{}`, and its lines come to `{sum}`", threshold.from)
            });
        }
        let below = at.field("below");
        for (index, tier) in threshold.below.iter().enumerate() {
            let tier_at = below.index(index);
            self.digits(&tier_at.field("from"), tier.from);
            self.digits(&tier_at.field("off"), tier.off);
            if tier.from >= threshold.from {
                self.problems.incoherent(&tier_at.field("from"), &[&from], || {
                    format!("`{}` is not below `{}`", tier.from, threshold.from)
                });
            }
            if tier.off > whole {
                self.problems.incoherent(&tier_at.field("off"), &[&DISCOUNTS], || {
                    format!("`{}` from a lower sum, and `{whole}` was given from the higher", tier.off)
                });
            }
        }
    }

    /// A line's own price is what was paid for it, with what it got of discounts and vouchers.
    fn own_prices(&mut self) {
        let facts = self.facts;
        let got = reductions(&facts.order, true);
        for (index, line) in facts.order.lines.iter().enumerate() {
            let Some(listed) = line.listed else { continue };
            let entry = LINES.index(index);
            let at = entry.field("listed");
            self.digits(&at, listed);
            let off = got.get(&line.id).copied().unwrap_or_default();
            if listed != line.paid.plus(off) {
                self.problems.incoherent(&at, &[&entry.field("paid"), &DISCOUNTS, &VOUCHERS], || {
                    format!("`{listed}`, and `{}` was paid with `{off}` off; the sum must be the same", line.paid)
                });
            }
        }
    }

    /// No more went back than was paid: by line, by freight and by means of payment.
    fn earlier_refunds(&mut self) {
        let order = &self.facts.order;
        let mut money: BTreeMap<&LineId, Money> = BTreeMap::new();
        let mut pieces: BTreeMap<&LineId, u32> = BTreeMap::new();
        let (mut freight, mut tenders) = (Money::ZERO, Vec::new());
        let mut seen = BTreeSet::new();
        for (index, refund) in order.refunds.iter().enumerate() {
            let at = REFUNDS.index(index);
            if !seen.insert(&refund.request) {
                self.problems.incoherent(&at.field("request"), &[], || {
                    format!("request `{}` is named twice; one request is refunded once", refund.request)
                });
            }
            self.earlier_refund(&at, refund);
            for line in &refund.lines {
                let sum = money.entry(&line.line).or_insert(Money::ZERO);
                *sum = sum.plus(line.amount);
                let sum = pieces.entry(&line.line).or_insert(0);
                *sum = sum.saturating_add(line.quantity);
            }
            freight = freight.plus(refund.freight.unwrap_or(Money::ZERO));
            tenders.extend(&refund.tenders);
        }
        for line in &order.lines {
            let back = money.get(&line.id).copied().unwrap_or_default();
            if back > line.paid {
                self.problems.incoherent(&REFUNDS, &[&LINES], || {
                    format!("`{back}` went back for line `{}`, for which `{}` was paid", line.id, line.paid)
                });
            }
            let gone = pieces.get(&line.id).copied().unwrap_or_default();
            if gone > line.quantity {
                self.problems.incoherent(&REFUNDS, &[&LINES], || {
                    format!("`{gone}` pieces of line `{}` went back, which has `{}`", line.id, line.quantity)
                });
            }
        }
        let paid = order.freight.paid.unwrap_or(Money::ZERO);
        if freight > paid {
            self.problems.incoherent(&REFUNDS, &[&FREIGHT_PAID], || {
                format!("`{freight}` of freight went back, and `{paid}` was paid")
            });
        }
        for (nth, payment) in tenders.iter().enumerate() {
            let of_it = |payments: &mut dyn Iterator<Item = &Payment>| {
                Money::sum(payments.filter(|of| of.tender == payment.tender).map(|of| of.amount))
            };
            let first = tenders.iter().position(|of| of.tender == payment.tender) == Some(nth);
            let (back, paid) = (of_it(&mut tenders.iter().copied()), of_it(&mut order.payments.iter()));
            if first && back > paid {
                self.problems.incoherent(&REFUNDS, &[&PAYMENTS], || {
                    format!("`{back}` went back by `{}`, by which `{paid}` was paid", payment.tender.name())
                });
            }
        }
    }

    fn earlier_refund(&mut self, at: &Path<'_>, refund: &EarlierRefund) {
        if let Some(when) = refund.at {
            self.within_the_case(&at.field("at"), when);
        }
        let lines = at.field("lines");
        let mut seen = BTreeSet::new();
        for (index, line) in refund.lines.iter().enumerate() {
            let entry = lines.index(index);
            self.exists(&entry.field("line"), ids::Kind::Line, line.line.as_str());
            self.digits(&entry.field("amount"), line.amount);
            if !seen.insert(&line.line) {
                self.problems.incoherent(&entry.field("line"), &[], || format!("line `{}` is named twice", line.line));
            }
        }
        self.digits_if_given(&at.field("freight"), refund.freight);
        self.digits_if_given(&at.field("owed"), refund.owed);
        let tenders = at.field("tenders");
        for (index, payment) in refund.tenders.iter().enumerate() {
            self.digits(&tenders.index(index).field("amount"), payment.amount);
        }
        let by_tender = Money::sum(refund.tenders.iter().map(|payment| payment.amount));
        let back = Money::sum(refund.lines.iter().map(|line| line.amount)).plus(refund.freight.unwrap_or(Money::ZERO));
        if !refund.tenders.is_empty() && by_tender != back {
            self.problems.incoherent(&tenders, &[&lines, &at.field("freight")], || {
                format!("the means of payment come to `{by_tender}`, the lines and the freight to `{back}`")
            });
        }
    }
}

/// What the lines of an order got of discounts and vouchers, by line; of discounts by line only if `all`.
fn reductions(order: &Order, all: bool) -> BTreeMap<&LineId, Money> {
    let discounts = order.discounts.iter().filter(|of| all || of.kind != DiscountKind::Line);
    let shares = discounts.map(|of| &of.shares).chain(order.vouchers.iter().map(|of| &of.shares));
    let mut got = BTreeMap::new();
    for share in shares.flatten() {
        let sum = got.entry(&share.line).or_insert(Money::ZERO);
        *sum = sum.plus(share.amount);
    }
    got
}
