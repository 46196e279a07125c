//! What the buyer asks for, on what ground, and how the asking went.

use crate::case::{AgreementId, Instant, LineId, Money, RequestId};

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
        /// Of which line it asks for how many pieces at first. A line that is not named: all of them.
        pieces: Vec<Pieces>,
        /// How much it asks for at first; absent: all that its lines cost.
        amount: Option<Money>,
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
        by: Actor,
        /// What.
        act: RequestAct,
        optional:
        /// Why, in the words of whoever did it. A refusal's is shown to the buyer (拒绝原因).
        reason: String,
        /// The money that was agreed to, approved or paid out; absent: what is asked for.
        amount: Option<Money>,
        /// The pieces that were announced, came in or were accepted. A line that is not named: all that is asked for.
        pieces: Vec<Pieces>,
        /// For an agreement: the agreement that says on what conditions.
        agreement: Option<AgreementId>,
    }
}

record! {
    /// So many pieces of a line.
    pub struct Pieces {
        required:
        /// Of which line.
        line: LineId,
        /// How many.
        quantity: u32,
    }
}

record! {
    /// What a request asks for from now on, in place of what it asked for before.
    pub struct Revision {
        required:
        /// The new ground.
        ground: Ground,
        /// What is asked for now.
        relief: Relief,
        optional:
        /// Of which line so many pieces are asked for now. A line that is not named: all of them.
        pieces: Vec<Pieces>,
        /// How much is asked for now; absent: all that the lines cost.
        amount: Option<Money>,
    }
}

choice! {
    /// Who does something about a request.
    pub enum Actor {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
        /// Whoever approves refunds (运营).
        Operations = "operations",
        /// Whoever pays them out (财务).
        Finance = "finance",
        /// The marketplace, once it was asked in (平台).
        Platform = "platform",
        /// Nobody: a time ran out (超时).
        Clock = "clock",
    }
}

choice! {
    /// What somebody did about a request.
    pub enum RequestAct {
        /// Changed its ground or what it asks for (修改申请).
        Revised(Revision) = "revised",
        /// Agreed to it; goods that came back are taken as they are (同意).
        Agreed = "agreed",
        /// Turned it down, or would not pay for goods that came back (拒绝).
        Refused = "refused",
        /// Sent the goods back, announcing how many pieces (买家已退货).
        ShippedBack = "shipped_back",
        /// Has the goods that went back (卖家已收货).
        Received = "received",
        /// Looked at them, and says how many pieces are in order (验收).
        Inspected = "inspected",
        /// Approved the refund (运营审核通过).
        Approved = "approved",
        /// Did not pay, and put the refund to operations again (财务打回).
        ReferredBack = "referred_back",
        /// Paid the refund out (已退款).
        Refunded = "refunded",
        /// Sent the replacement, the repaired goods or what was missing (已寄出).
        SentOut = "sent_out",
        /// Has what was sent out (确认收到).
        Fulfilled = "fulfilled",
        /// Asked the platform in (申请平台介入).
        PlatformAskedIn = "platform_asked_in",
        /// Ruled that the buyer gets this (支持买家).
        Ruled(Relief) = "ruled",
        /// Ruled that the buyer gets nothing (驳回).
        Dismissed = "dismissed",
        /// Took it back (撤销申请).
        Withdrawn = "withdrawn",
        /// The time for the next step ran out (超时).
        TimedOut = "timed_out",
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
