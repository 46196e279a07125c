//! What each line cost, and what it costs where discounts are lost.

use crate::case::{Case, DiscountKind, Giver, LineId, LineKind, Money, PriceShare, Threshold, VoucherId, VoucherKind};

use super::super::shares::Unit;
use super::{State, Taken};

/// The prices of an order, in the places of its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::relief) struct Prices {
    pub(in crate::relief) unit: Unit,
    pub(in crate::relief) lines: Vec<Piece>,
    discounts: Vec<Reduction>,
    pub(super) vouchers: Vec<Used>,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::relief) struct Piece {
    pub(in crate::relief) id: LineId,
    pub(super) quantity: u32,
    pub(in crate::relief) paid: Money,
    pub(super) is_gift: bool,
    /// The value of a gift, declared or set.
    pub(super) value: Option<Money>,
    /// Its own price less discounts by line: what counts for a threshold.
    counts: Money,
}

/// A discount.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Reduction {
    kind: DiscountKind,
    by: Giver,
    whole: Money,
    /// The lines that it is about.
    lines: Vec<usize>,
    shares: Vec<Money>,
}

/// A voucher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Used {
    pub(super) id: VoucherId,
    pub(super) kind: VoucherKind,
    by: Giver,
    lines: Vec<usize>,
    shares: Vec<Money>,
}

/// Where a line stands after so many pieces went back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Standing {
    /// What was paid for the pieces that went back.
    pub(super) back: Money,
    /// What the pieces that stay lost of their discounts.
    pub(super) lost: Money,
}

impl Prices {
    pub(super) fn of(case: &Case, unit: Unit) -> Self {
        let order = &case.facts().order;
        let placed = |shares: &[PriceShare]| -> (Vec<usize>, Vec<Money>) {
            let of = |share: &PriceShare| Some((case.line_index(&share.line)?, unit.exact(share.amount)));
            shares.iter().filter_map(of).unzip()
        };
        let discounts: Vec<Reduction> = order
            .discounts
            .iter()
            .map(|discount| {
                let (lines, shares) = placed(&discount.shares);
                let whole = unit.exact(Money::sum(shares.iter().copied()));
                Reduction { kind: discount.kind.clone(), by: discount.by, whole, lines, shares }
            })
            .collect();
        let vouchers: Vec<Used> = order
            .vouchers
            .iter()
            .map(|voucher| {
                let (lines, shares) = placed(&voucher.shares);
                Used { id: voucher.id.clone(), kind: voucher.kind, by: voucher.by, lines, shares }
            })
            .collect();
        let mut counts: Vec<Money> = case.lines().iter().map(|line| unit.exact(line.paid)).collect();
        let not_by_line = |discount: &&Reduction| discount.kind != DiscountKind::Line;
        let counted = discounts.iter().filter(not_by_line).map(|discount| (&discount.lines, &discount.shares));
        for (lines, shares) in counted.chain(vouchers.iter().map(|voucher| (&voucher.lines, &voucher.shares))) {
            for (line, share) in lines.iter().zip(shares) {
                if let Some(count) = counts.get_mut(*line) {
                    *count = count.plus(*share);
                }
            }
        }
        let lines = case.lines().iter().zip(counts).map(|(line, counts)| Piece {
            id: line.id.clone(),
            quantity: line.quantity,
            paid: unit.exact(line.paid),
            is_gift: line.kind == LineKind::Gift,
            value: line.declared_value.or_else(|| line.fair_value.as_ref().map(|set| set.amount)),
            counts,
        });
        Self { unit, lines: lines.collect(), discounts, vouchers }
    }

    fn quantity(&self, line: usize) -> u32 {
        self.lines.get(line).map_or(1, |line| line.quantity)
    }

    /// What stays of a line's amount when so many pieces went back.
    fn kept(&self, line: usize, amount: Money, gone: u32) -> Money {
        amount.minus(self.unit.portion(amount, gone, self.quantity(line)))
    }

    /// Where each line stands: what was paid for the pieces that went back, and what its kept pieces lost of discounts.
    ///
    /// Of pieces that go back as paid, the loss goes back too: for the discounts they count as kept.
    pub(super) fn standings(&self, taken: &[Taken]) -> Vec<Standing> {
        let mut lost = vec![self.unit.nothing(); self.lines.len()];
        for (_, losses) in self.losses(taken) {
            for (all, of) in lost.iter_mut().zip(losses) {
                *all = all.plus(of);
            }
        }
        let lines = self.lines.iter().zip(taken).zip(lost).enumerate();
        lines
            .map(|(nth, ((line, taken), lost))| {
                let counted = line.quantity.saturating_sub(taken.anew);
                let paid = self.kept(nth, line.paid, taken.anew);
                let paid = paid.minus(self.unit.portion(paid, taken.as_paid, counted));
                let lost = lost.minus(self.unit.portion(lost, taken.as_paid, counted));
                Standing { back: line.paid.minus(paid), lost }
            })
            .collect()
    }

    /// What all pieces that stay lost of discounts.
    pub(in crate::relief) fn lost(&self, taken: &[Taken]) -> Money {
        Money::sum(self.standings(taken).iter().map(|line| line.lost))
    }

    /// By discount: what each line's pieces that count as kept lost of it, when so many pieces went back anew.
    pub(in crate::relief) fn losses(&self, taken: &[Taken]) -> impl Iterator<Item = (&Giver, Vec<Money>)> {
        self.discounts.iter().map(move |discount| {
            let anew = |line: usize| taken.get(line).map_or(0, |taken| taken.anew);
            let held: Vec<Money> = discount
                .lines
                .iter()
                .zip(&discount.shares)
                .map(|(line, share)| self.kept(*line, *share, anew(*line)))
                .collect();
            let earned = self.earned(discount, &held, anew);
            let mut by_line = vec![self.unit.nothing(); self.lines.len()];
            for ((line, held), earned) in discount.lines.iter().zip(&held).zip(earned) {
                if let Some(place) = by_line.get_mut(*line) {
                    *place = self.unit.exact(held.minus_floor_zero(earned));
                }
            }
            (&discount.by, by_line)
        })
    }

    /// What a discount still comes to, by its lines, where the pieces that count as kept hold so much of it.
    fn earned(&self, discount: &Reduction, held: &[Money], anew: impl Fn(usize) -> u32) -> Vec<Money> {
        match &discount.kind {
            DiscountKind::Line => held.to_vec(),
            DiscountKind::Set(sets) => {
                let whole = discount.lines.iter().map(|line| {
                    let (quantity, gone) = (self.quantity(*line), anew(*line));
                    let pieces = quantity.checked_div(*sets).unwrap_or(1).max(1);
                    quantity.saturating_sub(gone).checked_div(pieces).unwrap_or(0)
                });
                let broken = sets.saturating_sub(whole.min().unwrap_or(0));
                discount.shares.iter().map(|share| share.minus(self.unit.portion(*share, broken, *sets))).collect()
            }
            DiscountKind::Threshold(threshold) => {
                let counted = discount.lines.iter().map(|line| {
                    let counts = self.lines.get(*line).map_or(Money::ZERO, |line| line.counts);
                    self.kept(*line, counts, anew(*line))
                });
                let off = off(threshold, discount.whole, Money::sum(counted));
                self.unit.shares(off.min(Money::sum(held.iter().copied())), held).into_iter().collect()
            }
        }
    }

    /// What the marketplace gave on pieces that went back, or in discounts that were lost: it is the marketplace's again.
    pub(super) fn of_the_platform(&self, state: &State) -> Money {
        let gone = |line: usize| state.taken.get(line).map_or(0, |taken| taken.pieces());
        let share = |(line, share): (&usize, &Money)| self.unit.portion(*share, gone(*line), self.quantity(*line));
        let shared = self.discounts.iter().map(|of| (&of.by, &of.lines, &of.shares));
        let used = self.vouchers.iter().map(|of| (&of.by, &of.lines, &of.shares));
        let given = shared.chain(used).filter(|(by, _, _)| **by == Giver::Platform);
        let gone_back = Money::sum(given.flat_map(|(_, lines, shares)| lines.iter().zip(shares).map(share)));
        let lost = self.losses(&state.taken).filter(|(by, _)| **by == Giver::Platform).flat_map(|(_, lost)| {
            lost.into_iter().zip(&state.taken).zip(&self.lines).map(|((lost, taken), line)| {
                lost.minus(self.unit.portion(lost, taken.as_paid, line.quantity.saturating_sub(taken.anew)))
            })
        });
        gone_back.plus(Money::sum(lost))
    }

    /// What a voucher is worth that comes back in kind. A coupon comes back once everything has that it was used for.
    pub(super) fn in_kind(&self, voucher: &Used, taken: &[Taken]) -> Money {
        let gone = |line: usize| taken.get(line).map_or(0, |taken| taken.pieces());
        let whole = voucher.lines.iter().all(|line| gone(*line) >= self.quantity(*line));
        if voucher.kind == VoucherKind::Coupon && !whole {
            return self.unit.nothing();
        }
        let shares = voucher.lines.iter().zip(&voucher.shares);
        Money::sum(shares.map(|(line, share)| self.unit.portion(*share, gone(*line), self.quantity(*line))))
    }
}

/// What a threshold gives on a sum.
fn off(threshold: &Threshold, whole: Money, sum: Money) -> Money {
    if sum >= threshold.from {
        return whole;
    }
    let reached = threshold.below.iter().filter(|tier| sum >= tier.from).max_by_key(|tier| tier.from);
    reached.map_or(Money::ZERO, |tier| tier.off)
}
