//! Sharing an amount exactly: the shares come to the whole, and each is a number of the currency's smallest units.

use rust_decimal::Decimal;

use crate::case::{Case, Currency, Money};
use crate::few::Few;

/// The smallest unit of a currency, by the number of its digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unit(u32);

impl Unit {
    pub(crate) const fn of(currency: Currency) -> Self {
        Self(currency.digits())
    }

    /// The same amount, written with as many digits as the currency has.
    pub(crate) fn exact(self, amount: Money) -> Money {
        let mut decimal = amount.as_decimal();
        decimal.rescale(self.0);
        Money::from(decimal)
    }

    /// No money, written with as many digits as the currency has.
    pub(super) fn nothing(self) -> Money {
        self.exact(Money::ZERO)
    }

    fn count(self, amount: Money) -> i128 {
        self.exact(amount).as_decimal().mantissa()
    }

    fn money(self, count: i128) -> Money {
        Money::from(Decimal::try_from_i128_with_scale(count, self.0).unwrap_or_default())
    }

    /// The part of an amount that falls to so many of its pieces, rounded down. Of all pieces it is the whole.
    pub(crate) fn portion(self, amount: Money, part: u32, pieces: u32) -> Money {
        let product = self.count(amount).saturating_mul(i128::from(part.min(pieces)));
        self.money(product.checked_div(i128::from(pieces)).unwrap_or_default())
    }

    /// Shares a whole that is no more than the weights come to: each in turn takes its rounded share of what is left, by
    /// its weight among those that have not had theirs. No share is more than its weight, none shrinks while the whole
    /// grows, and the shares of the sum of the weights are the weights.
    pub(super) fn in_turn(self, whole: Money, weights: &[Money]) -> Vec<Money> {
        let mut left = self.count(whole);
        let mut heavy = weights.iter().fold(0_i128, |sum, weight| sum.saturating_add(self.count(*weight)));
        let mut share = |weight: &Money| {
            let weight = self.count(*weight);
            let doubled = left.saturating_mul(weight).saturating_mul(2).saturating_add(heavy);
            let share = doubled.checked_div(heavy.saturating_mul(2)).unwrap_or_default();
            left = left.saturating_sub(share);
            heavy = heavy.saturating_sub(weight);
            self.money(share)
        };
        weights.iter().map(&mut share).collect()
    }

    /// Shares a whole by weights, by the method of largest remainders: everyone gets the whole units of an exact share,
    /// and the units that are left go to those who lost most by it, the first among equals. Where nothing has weight,
    /// all weigh the same.
    ///
    /// Where the weights are whole units that come to at least the whole, no share is more than its weight.
    pub(super) fn shares(self, whole: Money, weights: &[Money]) -> Few<Money> {
        if let [_] = weights {
            return [self.exact(whole)].into_iter().collect();
        }
        let mut heavy: Vec<i128> = weights.iter().map(|weight| self.count(*weight)).collect();
        if heavy.iter().all(|weight| *weight == 0) {
            heavy.fill(1);
        }
        let all = heavy.iter().fold(0_i128, |sum, weight| sum.saturating_add(*weight));
        let whole = self.count(whole);
        let mut left = whole;
        let mut shares = Vec::with_capacity(heavy.len());
        let mut lost = Vec::with_capacity(heavy.len());
        for (nth, weight) in heavy.into_iter().enumerate() {
            // an amount has at most 12 digits and a sum of 200 of them 15, so that no product comes near the limit
            let product = whole.saturating_mul(weight);
            let share = product.checked_div(all).unwrap_or_default();
            left = left.saturating_sub(share);
            shares.push(share);
            lost.push((std::cmp::Reverse(product.checked_rem(all).unwrap_or_default()), nth));
        }
        lost.sort_unstable();
        for (_, nth) in lost.into_iter().take(usize::try_from(left).unwrap_or_default()) {
            if let Some(share) = shares.get_mut(nth) {
                *share = share.saturating_add(1);
            }
        }
        shares.into_iter().map(|share| self.money(share)).collect()
    }
}

/// The weights of lines: what was paid for each.
pub(super) fn weights(case: &Case, lines: &[usize]) -> Few<Money> {
    lines.iter().map(|line| case.lines().get(*line).map_or(Money::ZERO, |line| line.paid)).collect()
}

/// The lines that share what the carriage of the whole order costs: those that have a body, or all if none has.
pub(super) fn every(case: &Case) -> Few<usize> {
    let lines = case.lines().iter().enumerate();
    let bearing: Few<usize> = lines.filter(|(_, line)| line.kind.has_body()).map(|(at, _)| at).collect();
    if bearing.is_empty() { (0..case.lines().len()).collect() } else { bearing }
}

/// An amount that some lines share, by line of the order; the others get nothing of it.
pub(super) fn over(case: &Case, unit: Unit, whole: Money, bearing: &[usize]) -> Vec<Money> {
    let mut shares = vec![unit.nothing(); case.lines().len()];
    if whole.is_zero() {
        return shares;
    }
    for (line, part) in bearing.iter().zip(unit.shares(whole, &weights(case, bearing))) {
        if let Some(share) = shares.get_mut(*line) {
            *share = part;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(whole: i64, weights: &[i64]) -> Vec<String> {
        let weights: Vec<Money> = weights.iter().map(|weight| Money::from_minor(*weight, 2)).collect();
        Unit(2).shares(Money::from_minor(whole, 2), &weights).iter().map(Money::to_string).collect()
    }

    #[test]
    fn units_left_over_go_to_the_largest_remainders_the_first_among_equals() {
        assert_eq!(share(1000, &[1, 1, 1]), ["3.34", "3.33", "3.33"]);
        assert_eq!(share(10, &[600, 300, 100]), ["0.06", "0.03", "0.01"]);
        assert_eq!(share(7, &[100, 0, 250]), ["0.02", "0.00", "0.05"]);
        assert_eq!(share(1, &[49, 51]), ["0.00", "0.01"]);
    }

    #[test]
    fn what_has_no_weight_gets_nothing_unless_nothing_has() {
        assert_eq!(share(999, &[0, 5, 0]), ["0.00", "9.99", "0.00"]);
        assert_eq!(share(3, &[0, 0]), ["0.02", "0.01"]);
    }

    #[test]
    fn the_greatest_amounts_are_shared_exactly() {
        let greatest: Money = "999999999.999".parse().unwrap_or_default();
        let shares = Unit(3).shares(greatest, &[greatest; 200]);
        assert_eq!(Money::sum(shares), greatest);
    }
}
