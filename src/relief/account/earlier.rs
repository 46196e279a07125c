//! Refunds that were paid out before: where the account stands because of them.

use crate::case::{EarlierRefund, Money};

use super::Account;

impl Account {
    /// Enters what went back before, as it is recorded: pieces, money by line and by means of payment. A piece that is
    /// recorded as gone back is settled at the amount that is recorded, be it less than its price.
    pub(super) fn enter_earlier(&mut self, refunds: &[EarlierRefund]) {
        let unit = self.prices.unit;
        for refund in refunds {
            let freight = refund.freight.unwrap_or(Money::ZERO);
            let mut left = Money::sum(refund.lines.iter().map(|line| line.amount)).plus(freight);
            for line in &refund.lines {
                let Some(at) = self.prices.lines.iter().position(|of| of.id == line.line) else { continue };
                if let Some(taken) = self.state.taken.get_mut(at) {
                    let pieces = if refund.anew { &mut taken.anew } else { &mut taken.as_paid };
                    *pieces = pieces.saturating_add(line.quantity);
                }
                if let Some(refunded) = self.state.refunded.get_mut(at) {
                    *refunded = refunded.plus(unit.exact(line.amount));
                }
            }
            for payment in &refund.tenders {
                let at = self.tenders.iter().position(|(tender, _)| *tender == payment.tender);
                if let Some(gone) = at.and_then(|at| self.state.tenders.get_mut(at)) {
                    *gone = gone.plus(unit.exact(payment.amount));
                    left = left.minus(payment.amount);
                }
            }
            self.state.elsewhere = self.state.elsewhere.plus(unit.exact(left));
            self.state.freight = self.state.freight.plus(unit.exact(freight));
            self.state.owed = self.state.owed.plus(unit.exact(refund.owed.unwrap_or(Money::ZERO)));
            self.state.concluded.insert(refund.request.clone(), None);
        }
        // what the kept pieces lost was taken off the amounts on record
        let standings = self.prices.standings(&self.state.taken);
        for (refunded, standing) in self.state.refunded.iter_mut().zip(standings) {
            *refunded = refunded.minus(standing.lost);
        }
    }
}
