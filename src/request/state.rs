//! Where a request stands, and what can happen to it.

use crate::case::{Relief, RequestAct};

choice! {
    /// Where a request stands. It waits for somebody in each state that is not final.
    pub enum State {
        /// Made; waits for the seller (等待卖家确认).
        Submitted = "submitted",
        /// The seller does not agree; waits for the buyer to revise it (卖家不同意, 等待买家修改).
        Refused = "refused",
        /// Agreed, or ruled; waits for the buyer to send the goods (等待买家退货).
        AwaitingReturn = "awaiting_return",
        /// On the way back; waits for the seller to have them (买家已退货, 等待卖家确认收货).
        InReturn = "in_return",
        /// Back with the seller; waits for the seller to look at them (待验收).
        Received = "received",
        /// Looked at; waits for the seller to agree or refuse (已验收).
        Inspected = "inspected",
        /// The money is to go back; waits for its approval or payment (待退款).
        ToRefund = "to_refund",
        /// Approved; waits for finance to pay (待财务退款).
        ToPay = "to_pay",
        /// A replacement, repaired goods or a missing part is owed; waits for the seller to send it (待换货).
        ToReplace = "to_replace",
        /// Sent out; waits for the buyer to have it (待收货).
        SentOut = "sent_out",
        /// Before the platform, the goods not sent back (平台介入中).
        Disputed = "disputed",
        /// Before the platform, the goods sent back (退货后平台介入中).
        ReturnDisputed = "return_disputed",
        /// Final: the money went back (已退款).
        Refunded = "refunded",
        /// Final: the buyer has a replacement (已换货).
        Replaced = "replaced",
        /// Final: the buyer has the goods, repaired (已维修).
        Repaired = "repaired",
        /// Final: the buyer has what was missing (已补寄).
        Resupplied = "resupplied",
        /// Final: the platform ruled that the buyer gets nothing (已驳回).
        Dismissed = "dismissed",
        /// Final: the buyer took it back (已撤销).
        Withdrawn = "withdrawn",
        /// Final: the buyer let the time run out (超时关闭).
        Closed = "closed",
    }
}

impl State {
    /// Whether nothing can happen any more; whoever wants something makes a new request.
    #[must_use]
    pub const fn is_final(self) -> bool {
        self.is_performed() || matches!(self, Self::Dismissed | Self::Withdrawn | Self::Closed)
    }

    /// The exchange, repair or resupply that was carried out, in a state to which one came.
    pub(crate) const fn service(self) -> Option<Relief> {
        match self {
            Self::Replaced => Some(Relief::Exchange),
            Self::Repaired => Some(Relief::Repair),
            Self::Resupplied => Some(Relief::Resupply),
            _ => None,
        }
    }

    /// Whether the buyer got what the request came to.
    #[must_use]
    pub const fn is_performed(self) -> bool {
        matches!(self, Self::Refunded | Self::Replaced | Self::Repaired | Self::Resupplied)
    }
}

choice! {
    /// What can happen to a request: a [`RequestAct`] without what it says.
    pub enum Event {
        /// The buyer asks for something else, or on another ground.
        Revised = "revised",
        /// The seller agrees, or takes the goods that came back.
        Agreed = "agreed",
        /// The seller does not agree, or will not pay for the goods that came back.
        Refused = "refused",
        /// The buyer sends the goods.
        ShippedBack = "shipped_back",
        /// The seller has them.
        Received = "received",
        /// The seller looked at them.
        Inspected = "inspected",
        /// Operations approves the refund.
        Approved = "approved",
        /// Finance puts it to operations again.
        ReferredBack = "referred_back",
        /// The money goes back.
        Refunded = "refunded",
        /// The seller sends what is owed.
        SentOut = "sent_out",
        /// The buyer has it.
        Fulfilled = "fulfilled",
        /// A party asks the platform in.
        PlatformAskedIn = "platform_asked_in",
        /// The platform rules for the buyer.
        Ruled = "ruled",
        /// The platform rules for the seller.
        Dismissed = "dismissed",
        /// The buyer takes the request back.
        Withdrawn = "withdrawn",
        /// A limit ran out.
        TimedOut = "timed_out",
    }
}

impl From<&RequestAct> for Event {
    fn from(act: &RequestAct) -> Self {
        match act {
            RequestAct::Revised(_) => Self::Revised,
            RequestAct::Agreed => Self::Agreed,
            RequestAct::Refused => Self::Refused,
            RequestAct::ShippedBack => Self::ShippedBack,
            RequestAct::Received => Self::Received,
            RequestAct::Inspected => Self::Inspected,
            RequestAct::Approved => Self::Approved,
            RequestAct::ReferredBack => Self::ReferredBack,
            RequestAct::Refunded => Self::Refunded,
            RequestAct::SentOut => Self::SentOut,
            RequestAct::Fulfilled => Self::Fulfilled,
            RequestAct::PlatformAskedIn => Self::PlatformAskedIn,
            RequestAct::Ruled(_) => Self::Ruled,
            RequestAct::Dismissed => Self::Dismissed,
            RequestAct::Withdrawn => Self::Withdrawn,
            RequestAct::TimedOut => Self::TimedOut,
        }
    }
}
