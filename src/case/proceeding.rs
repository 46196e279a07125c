//! What halts the proceedings, and what happens to the dispute outside the marketplace.

use crate::case::{Day, Instant, LineId, Party};

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

record! {
    /// A step that halts the proceedings before the marketplace: negotiating, going to court, reporting to the police (中止).
    pub struct Suspension {
        required:
        /// When the parties asked for it, or gave notice of it.
        at: Instant,
        /// What for.
        ground: SuspensionGround,
        optional:
        /// The party that asked or gave notice; absent: both together.
        by: Option<Party>,
        /// Until when the parties mean to negotiate.
        until: Option<Instant>,
        /// That the court, the arbitrators or the police took the matter on.
        acceptance: Option<Acceptance>,
        /// What became of it.
        ended: SuspensionEnd,
    }
}

record! {
    /// A court, arbitrators or the police took a matter on (受理凭证).
    pub struct Acceptance {
        required:
        /// When they did.
        at: Instant,
        /// When the proof of it was given to the platform.
        filed_at: Instant,
    }
}

record! {
    /// Which days are working days (工作日): Monday to Friday, but for what is said otherwise.
    pub struct Calendar {
        required:
        /// The first day for which it is known.
        from: Day,
        /// The last day for which it is known.
        to: Day,
        optional:
        /// Days off that would be working days (节假日).
        holidays: Vec<Day>,
        /// Saturdays and Sundays on which work is made up (调休上班).
        work_days: Vec<Day>,
    }
}

choice! {
    /// Why the proceedings are to be halted.
    pub enum SuspensionGround {
        /// The parties negotiate by themselves.
        Negotiation = "negotiation",
        /// The dispute goes to court.
        Court = "court",
        /// The dispute goes to arbitration.
        Arbitration = "arbitration",
        /// The matter is reported to the police.
        Police = "police",
    }
}

choice! {
    /// What became of a step that halts the proceedings.
    #[default(Pending)]
    pub enum SuspensionEnd {
        /// Nothing yet.
        Pending = "pending",
        /// The parties moved the money, or told the platform what they came to.
        ResultTold(Instant) = "result_told",
        /// Both parties asked the platform to go on.
        BothReturned(Instant) = "both_returned",
        /// The claim in court was taken back (撤诉).
        Withdrawn(Instant) = "withdrawn",
        /// It was not taken on, or was turned down without a decision on the matter.
        Refused(Instant) = "refused",
        /// The police came to a finding or an advice.
        Concluded(Instant) = "concluded",
        /// A judgment or award took effect; what it gives stands under `judgments`.
        Decided(Instant) = "decided",
    }
}
