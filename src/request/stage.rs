//! How far a trade has come, and what may be asked for from when on.

use crate::case::{Instant, Relief};

record! {
    /// How far the trade of the lines in question has come. Payment is where it begins.
    pub struct Trade {
        optional:
        /// When they were dispatched.
        dispatched_at: Option<Instant>,
        /// When the buyer received them.
        received_at: Option<Instant>,
        /// When the trade became successful (交易成功).
        completed_at: Option<Instant>,
    }
}

choice! {
    /// A stage of a trade; each comprises those before it.
    pub enum Stage {
        /// Paid for (待发货).
        Paid = "paid",
        /// On the way to the buyer (已发货).
        Dispatched = "dispatched",
        /// With the buyer (已收货).
        Received = "received",
    }
}

impl Trade {
    /// The stage at an instant.
    #[must_use]
    pub fn stage(&self, at: Instant) -> Stage {
        let by_then = |step: Option<Instant>| step.is_some_and(|step| step <= at);
        if by_then(self.received_at) || by_then(self.completed_at) {
            Stage::Received
        } else if by_then(self.dispatched_at) {
            Stage::Dispatched
        } else {
            Stage::Paid
        }
    }
}

/// From which stage on each kind of request may be made.
///
/// A refund may always be asked for, also of goods that the buyer has: the parties may agree on it, and the marketplace's
/// rules say in which cases it is due. So may a sum for a difference in price.
pub static OPENINGS: &[(Relief, Stage)] = &[
    (Relief::Refund, Stage::Paid),
    (Relief::ReturnAndRefund, Stage::Dispatched),
    (Relief::Exchange, Stage::Received),
    (Relief::Repair, Stage::Received),
    (Relief::Resupply, Stage::Received),
    (Relief::Compensation, Stage::Paid),
];

/// From which stage on this may be asked for.
#[must_use]
pub fn opens_at(relief: Relief) -> Stage {
    OPENINGS.iter().find(|(of, _)| *of == relief).map_or(Stage::Paid, |(_, stage)| *stage)
}
