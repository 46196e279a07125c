//! What happens to the dispute outside the marketplace.

use crate::case::{Instant, LineId};

record! {
    /// A judgment or award of which nobody can complain any more (生效法律文书).
    pub struct Judgment {
        required:
        /// Since when it has effect.
        at: Instant,
        /// What it gives for which line.
        awards: Vec<JudgmentAward>,
    }
}

record! {
    /// What a judgment gives for a line.
    pub struct JudgmentAward {
        required:
        /// The line.
        line: LineId,
        /// What the buyer gets for it.
        gives: Awarded,
    }
}

choice! {
    /// What a judgment gives the buyer.
    pub enum Awarded {
        /// The price back, no return.
        Refund = "refund",
        /// The price back against the goods.
        ReturnAndRefund = "return_and_refund",
        /// Nothing.
        Nothing = "nothing",
    }
}
