//! What was promised or paid as security: values of gifts, deposits, liquidated damages.

use crate::case::{Assessor, Instant, Money};

record! {
    /// A value that somebody set.
    pub struct Valuation {
        required:
        /// How much.
        amount: Money,
        /// When it was set.
        at: Instant,
        optional:
        /// Who set it.
        by: Assessor,
        /// On what basis, for people.
        basis: String,
    }
}

record! {
    /// What was paid before performance.
    pub struct Prepayment {
        required:
        /// What it is.
        kind: PrepaymentKind,
        /// How much was really paid of it.
        amount: Money,
        optional:
        /// The whole price agreed for the line; absent: what was paid for it. A deposit counts up to a
        /// fifth of it (CC-586), and percentages are taken of it.
        price: Option<Money>,
    }
}

record! {
    /// A sum that the seller promised to pay for a named breach (违约金).
    pub struct LiquidatedDamages {
        required:
        /// For which breach.
        breach: NamedBreach,
        /// What was promised.
        promised: PenaltySum,
        optional:
        /// What the platform's rules set for that breach; absent: nothing.
        platform: Option<PenaltySum>,
    }
}

choice! {
    /// What a payment before performance is.
    pub enum PrepaymentKind {
        /// A deposit that secures performance (定金).
        Deposit = "deposit",
        /// A payment in advance, a reservation fee, any other part of the price (预付款, 订金).
        Advance = "advance",
    }
}

choice! {
    /// A breach by its name.
    pub enum NamedBreach {
        /// Dispatched after the time, or not yet although it has passed (延迟发货).
        LateDispatch = "late_dispatch",
        /// Not dispatched at all (缺货, 不发货).
        NotDispatched = "not_dispatched",
        /// Not as described (描述不符).
        Misdescription = "misdescription",
        /// Counterfeit (假冒).
        Counterfeit = "counterfeit",
        /// A problem of quality (质量问题).
        Quality = "quality",
    }
}

choice! {
    /// How a sum is fixed.
    pub enum PenaltySum {
        /// An amount.
        Amount(Money) = "amount",
        /// So many percent of the line's price: 1000 where ten for one is promised (假一赔十).
        PercentOfPrice(u32) = "percent_of_price",
    }
}
