//! What the parties agreed, who proposed it, who accepted, and through which channel.

use crate::case::{AgreementId, Instant, LineId, Party, TermId};

record! {
    /// Something one party proposed to the other (约定).
    pub struct Agreement {
        required:
        /// The agreement's id, unique in the case.
        id: AgreementId,
        /// What it is about.
        topic: Topic,
        /// Who proposed it.
        proposed_by: Party,
        /// When.
        at: Instant,
        /// Through which channel.
        channel: Channel,
        optional:
        /// When the other party accepted; absent: it did not.
        accepted_at: Option<Instant>,
        /// The party that denies it now.
        denied_by: Option<Party>,
        /// Who is to bear the freight by this agreement; absent: it says nothing about freight.
        freight: Option<Party>,
        /// A carrier by name, where the topic is the carrier.
        carrier: Option<String>,
        /// It was carried out.
        performed: bool,
        /// Until when the goods have to be sent back, where the topic is the return (退货时间).
        return_by: Option<Instant>,
        /// The seller's term that it took over (格式条款); absent: the parties settled it themselves.
        rests_on: Option<TermId>,
        /// The lines that it concerns; none: every line.
        lines: Vec<LineId>,
    }
}

choice! {
    /// What an agreement is about.
    pub enum Topic {
        /// Which carrier is to be used.
        Carrier = "carrier",
        /// Carriage paid on delivery of the way out.
        CollectOutbound = "collect_outbound",
        /// Carriage paid on delivery of the way back.
        CollectReturn = "collect_return",
        /// Fetching the goods at a station.
        Pickup = "pickup",
        /// Another address or recipient.
        AddressChange = "address_change",
        /// Dispatching although the time has passed or a refund was asked for.
        DispatchAnyway = "dispatch_anyway",
        /// Sending orders that were paid for apart in one parcel.
        MergedParcel = "merged_parcel",
        /// Returning the goods.
        Return = "return",
        /// Refunding without a return.
        RefundOnly = "refund_only",
        /// Another piece for the one that came (换货).
        Exchange = "exchange",
        /// Repairing the goods (维修).
        Repair = "repair",
        /// A special address for the return.
        ReturnAddress = "return_address",
    }
}

choice! {
    /// Through which channel something was said.
    pub enum Channel {
        /// The marketplace's own chat (旺旺).
        PlatformChat = "platform_chat",
        /// The order's note field (备注).
        OrderNote = "order_note",
        /// The marketplace's own forms and buttons.
        PlatformForm = "platform_form",
        /// The telephone.
        Phone = "phone",
        /// Short messages.
        Sms = "sms",
        /// Another messenger.
        OtherMessenger = "other_messenger",
        /// On paper.
        Paper = "paper",
    }
}

impl Topic {
    /// Whether the seller is to exchange or to repair the goods (换货、维修).
    pub(crate) const fn is_service(self) -> bool {
        matches!(self, Self::Exchange | Self::Repair)
    }
}
