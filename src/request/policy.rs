//! What a marketplace or shop sets about requests: periods, approvals, how many there may be.

use chrono::Days;

use crate::case::Instant;
use crate::findings::parameters::{after_day, day};

choice! {
    /// How long something may take.
    ///
    /// It is over at its end: what comes a second earlier is in time, what comes at that instant is late.
    #[derive(Copy)]
    pub enum Period {
        /// So many hours from the instant at which it begins.
        Hours(u32) = "hours",
        /// So many whole days in the zone +08:00 after the day on which it begins, which is not counted.
        Days(u32) = "days",
    }
}

impl Period {
    /// The first instant after the period, if it begins at this one; not later than the end of the year 2100.
    #[must_use]
    pub fn ends(self, begins: Instant) -> Instant {
        match self {
            Self::Hours(hours) => begins.plus_hours(hours),
            Self::Days(days) => {
                let last = day(begins).checked_add_days(Days::new(u64::from(days)));
                last.and_then(after_day).unwrap_or_else(|| begins.plus_hours(u32::MAX))
            }
        }
    }
}

choice! {
    /// A time that runs in some state. When it is over the request moves on.
    pub enum Limit {
        /// For the seller to answer a request: silence counts as agreement.
        SellerAnswers = "seller_answers",
        /// For the buyer to revise a refused request: silence closes it.
        BuyerRevises = "buyer_revises",
        /// For the buyer to send the goods: silence closes the request.
        BuyerSendsBack = "buyer_sends_back",
        /// For the seller to say that the goods came back: silence counts as having them and agreeing.
        SellerReceives = "seller_receives",
        /// For the seller to agree or refuse once the goods are back: silence counts as agreement.
        SellerConfirms = "seller_confirms",
        /// For the seller to send what is owed: silence puts the request before the platform.
        SellerSendsOut = "seller_sends_out",
        /// For the buyer to say that it came: silence counts as having it.
        BuyerConfirms = "buyer_confirms",
    }
}

record! {
    /// The limits of a policy. What is left out does not run.
    pub struct Limits {
        optional:
        /// For the seller to answer; from the request or its last revision.
        seller_answers: Option<Period>,
        /// For the buyer to revise; from the refusal.
        buyer_revises: Option<Period>,
        /// For the buyer to send the goods; from the agreement or ruling.
        buyer_sends_back: Option<Period>,
        /// For the seller to have the goods; from their dispatch.
        seller_receives: Option<Period>,
        /// For the seller to agree or refuse once they are back; from their receipt, also where they were inspected since.
        seller_confirms: Option<Period>,
        /// For the seller to send what is owed; from the agreement or ruling.
        seller_sends_out: Option<Period>,
        /// For the buyer to say that it came; from its dispatch.
        buyer_confirms: Option<Period>,
    }
}

record! {
    /// What a marketplace or shop sets about requests. Nothing is limited but by what is given.
    pub struct RequestPolicy {
        optional:
        /// How long after trade success a request may still be made.
        opening: Option<Period>,
        /// How long after a request was made, without agreement, a party may ask the platform in.
        platform_after: Option<Period>,
        /// Times that run in some states.
        limits: Limits,
        /// Refunds are approved by operations and then paid by finance, which may put them to operations again.
        two_approvals: bool,
        /// Whoever refuses, or puts a refund to operations again, says why.
        reasons: bool,
        /// How many requests a line may have that were made before its dispatch; those withdrawn do not count.
        before_dispatch: Option<u32>,
        /// How many requests a line may have that were made after its dispatch; those withdrawn do not count.
        after_dispatch: Option<u32>,
    }
}

impl RequestPolicy {
    /// What guides for shops commonly say: 15 days from trade success to make a request, the platform after three days
    /// without agreement, a refusal says why, one request for a line before its dispatch and one after it. No limit runs.
    #[must_use]
    pub fn customary() -> Self {
        const OPENING: Period = Period::Days(15);
        const WITHOUT_AGREEMENT: Period = Period::Days(3);
        Self::new()
            .opening(OPENING)
            .platform_after(WITHOUT_AGREEMENT)
            .reasons(true)
            .before_dispatch(1)
            .after_dispatch(1)
    }

    /// How long a limit is, if it runs.
    #[must_use]
    pub const fn limit(&self, limit: Limit) -> Option<Period> {
        match limit {
            Limit::SellerAnswers => self.limits.seller_answers,
            Limit::BuyerRevises => self.limits.buyer_revises,
            Limit::BuyerSendsBack => self.limits.buyer_sends_back,
            Limit::SellerReceives => self.limits.seller_receives,
            Limit::SellerConfirms => self.limits.seller_confirms,
            Limit::SellerSendsOut => self.limits.seller_sends_out,
            Limit::BuyerConfirms => self.limits.buyer_confirms,
        }
    }
}
