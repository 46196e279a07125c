//! What the buyer asks for, on what ground, and how the asking went.

use crate::case::{Instant, LineId, Money, Party, RequestId};

record! {
    /// A request for a refund, a return and the like (售后申请). Each of its lines is a claim of its own.
    pub struct Request {
        required:
        /// The request's id, unique in the case.
        id: RequestId,
        /// When it was first made.
        at: Instant,
        /// What it asks for at first.
        relief: Relief,
        /// On what ground at first.
        ground: Ground,
        optional:
        /// The lines it is about. Empty: every line that is no gift.
        lines: Vec<LineId>,
        /// When the buyer found what is complained of; absent: when the present ground was first given.
        found_at: Option<Instant>,
        /// What happened to it, in order of time.
        history: Vec<RequestEvent>,
        /// What else is asked for beside the price.
        heads: Vec<Head>,
    }
}

record! {
    /// One step in a request's history.
    pub struct RequestEvent {
        required:
        /// When.
        at: Instant,
        /// Who.
        by: Party,
        /// What.
        act: RequestAct,
    }
}

record! {
    /// A request's new ground and relief.
    pub struct Revision {
        required:
        /// The new ground.
        ground: Ground,
        /// What is asked for now.
        relief: Relief,
    }
}

choice! {
    /// What somebody did about a request.
    pub enum RequestAct {
        /// Changed its ground or what it asks for.
        Revised(Revision) = "revised",
        /// Agreed to it.
        Agreed = "agreed",
        /// Turned it down.
        Refused = "refused",
        /// Took it back.
        Withdrawn = "withdrawn",
    }
}

choice! {
    /// What a request asks for.
    pub enum Relief {
        /// Money back, the goods stay or never came (仅退款).
        Refund = "refund",
        /// Goods back, then money back (退货退款).
        ReturnAndRefund = "return_and_refund",
        /// Another piece (换货).
        Exchange = "exchange",
        /// Repair (维修).
        Repair = "repair",
        /// What was missing (补寄).
        Resupply = "resupply",
        /// Some money, goods kept (补偿).
        Compensation = "compensation",
    }
}

choice! {
    /// The ground on which a request rests.
    pub enum Ground {
        /// The buyer gives no reason (七天无理由).
        NoReason = "no_reason",
        /// The buyer does not want it any more, before having received it.
        Cancellation = "cancellation",
        /// The buyer did not get it.
        NotReceived = "not_received",
        /// The seller broke the rules on dispatch (发货规范).
        Dispatch = "dispatch",
        /// A problem of quality (质量问题).
        Quality = "quality",
        /// Counterfeit (假冒).
        Counterfeit = "counterfeit",
        /// Not as described (描述不当).
        Misdescription = "misdescription",
        /// Damaged on arrival (表面不一致: 破损).
        ArrivedDamaged = "arrived_damaged",
        /// Pieces missing on arrival (少件).
        ArrivedShort = "arrived_short",
        /// Another article than ordered (错发).
        ArrivedWrong = "arrived_wrong",
    }
}

choice! {
    /// A head of claim beside the price.
    pub enum Head {
        /// The value of a gift that the seller had no licence to sell (TB-57).
        GiftValue = "gift_value",
        /// What a deposit entails (TB-14).
        Deposit = "deposit",
        /// What was promised for a breach (TB-15).
        LiquidatedDamages = "liquidated_damages",
        /// Three times the price for fraud (CPL-55).
        FraudDamages = "fraud_damages",
        /// Ten times the price, or three times the loss, for unsafe food (FSL-148).
        FoodDamages = "food_damages",
        /// A further loss of this amount (CC-584).
        ExtraLoss(Money) = "extra_loss",
    }
}
