//! When receipt counts as confirmed without anybody saying so.

use super::policy::Period;
use crate::case::Instant;

record! {
    /// The time after which receipt counts as confirmed (自动确认收货). How long it is, is set by the marketplace, never here.
    pub struct ReceiptTimer {
        required:
        /// From when it runs.
        from: Instant,
        /// How long.
        period: Period,
        optional:
        /// By how many hours the seller, or the platform, made it longer (延长收货).
        extended_hours: u32,
    }
}

impl ReceiptTimer {
    /// When it runs out. It stands still while a request is open, and goes on with the time that was left. `None`: a request
    /// is open at the end.
    pub(super) fn ends(&self, open: impl Iterator<Item = (Instant, Option<Instant>)>) -> Option<Instant> {
        let mut open: Vec<(Instant, Option<Instant>)> = open.collect();
        open.sort_unstable();
        let mut ends = self.period.ends(self.from).plus_hours(self.extended_hours);
        let mut counted = self.from;
        for (made, over) in open {
            if made >= ends {
                break;
            }
            let over = over?;
            let begins = made.max(counted);
            if over > begins {
                ends = ends.later_by(begins, over);
                counted = over;
            }
        }
        Some(ends)
    }
}
