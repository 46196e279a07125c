//! What travelled, how far it got, and what happened at the door.

use crate::case::{Instant, LineId, Money, OrderId, Party, ShipmentId};

record! {
    /// One parcel on one leg of its journeys.
    pub struct Shipment {
        required:
        /// The shipment's id, unique in the case.
        id: ShipmentId,
        /// Which journey this is.
        leg: Leg,
        optional:
        /// The lines it carries. Empty: every line of the order. A line travels at most once on each kind of leg.
        lines: Vec<LineId>,
        /// Other orders, paid for apart, whose goods the seller put into the same parcel (合并发货). Never this order.
        merged_with: Vec<OrderId>,
        /// Who carries it.
        carrier: Carrier,
        /// When the sender clicked "dispatched" (点击发货).
        clicked_at: Option<Instant>,
        /// The date on the waybill (面单); an instant: what shows the day alone counts from its beginning.
        waybill_at: Option<Instant>,
        /// When the sender says it gave the parcel to the carrier. Never a dispatch by itself (TB-25).
        handed_over_at: Option<Instant>,
        /// What the carrier's system recorded, in order of time.
        events: Vec<TrackingEvent>,
        /// To what place the carrier took it.
        destination: Destination,
        /// Who took it at the door.
        signature: Option<Signature>,
        /// The recipient's refusal to take it (拒签).
        refusal: Option<Refusal>,
        /// What happened to the goods on the way.
        mishap: Mishap,
        /// The goods' outside, recorded at handover in the recipient's presence: in photographs, by the carrier, on its stamp.
        /// Of goods that were signed for it shows how they were then.
        condition_at_handover: ConditionAtHandover,
        /// Carriage paid by the recipient on delivery (到付).
        collect: bool,
        /// What the carrier charged for this leg; absent while nobody shows it.
        charged: Option<Money>,
        /// Who paid the carrier; absent: the sender.
        paid_by: Option<Party>,
        /// Charges for keeping the parcel, and why they arose.
        storage: Option<Storage>,
        /// For a return: whose address it was sent to.
        return_address: ReturnAddress,
        /// For a return: where that address lies, measured by the place of dispatch that the page displays (发货地).
        return_place: ReturnPlace,
        /// For a return: what it would have cost to send it to the displayed place of dispatch.
        to_displayed_place: Option<Money>,
        /// For a return sent collect: what the carrier asks for it when it is paid in advance.
        prepaid_rate: Option<Money>,
    }
}

record! {
    /// A carrier.
    pub struct Carrier {
        optional:
        /// Its name.
        name: String,
        /// What kind of carrier.
        kind: CarrierKind,
        /// It does not yet keep records in a system (尚不具有系统记录条件).
        without_records: bool,
    }
}

record! {
    /// One entry in the carrier's system.
    pub struct TrackingEvent {
        required:
        /// When.
        at: Instant,
        /// What.
        what: Tracking,
    }
}

record! {
    /// Who took the parcel, where, and whether it was looked at.
    pub struct Signature {
        required:
        /// When.
        at: Instant,
        /// Who took it.
        by: Signer,
        optional:
        /// Where it was handed over or left.
        place: HandoverPlace,
        /// The recipient looked at the outside on the spot.
        inspected: bool,
    }
}

record! {
    /// A parcel refused at the door.
    pub struct Refusal {
        required:
        /// When.
        at: Instant,
        /// The reason given.
        reason: RefusalReason,
    }
}

record! {
    /// Charges for keeping a parcel at the carrier's.
    pub struct Storage {
        required:
        /// How much.
        charged: Money,
        /// From when the parcel lay there.
        since: Instant,
        optional:
        /// When the sender called the parcel back; absent: not yet.
        recalled_at: Option<Instant>,
    }
}

choice! {
    /// A leg of the goods' journeys.
    pub enum Leg {
        /// From the seller to the buyer, first delivery.
        Outbound = "outbound",
        /// Back to the seller, never accepted by the buyer.
        Refusal = "refusal",
        /// Back to the seller after the buyer had received it.
        Return = "return",
        /// Out to the buyer again: goods that came back and are sent once more (TB-39).
        Redelivery = "redelivery",
        /// A replacement, or what was missing, to the buyer (换货, 补寄).
        Replacement = "replacement",
        /// To the seller for repair.
        RepairIn = "repair_in",
        /// Back from repair.
        RepairOut = "repair_out",
    }
}

choice! {
    /// A kind of carrier; TB-44 compares kinds.
    #[default(Express)]
    pub enum CarrierKind {
        /// Express parcels (快递).
        Express = "express",
        /// Freight forwarding (物流).
        Freight = "freight",
        /// The post.
        Post = "post",
        /// The sender's own people.
        Own = "own",
    }
}

choice! {
    /// What the carrier recorded.
    pub enum Tracking {
        /// Taken in: the first record (揽件).
        PickedUp = "picked_up",
        /// On its way.
        InTransit = "in_transit",
        /// Reached the recipient's town.
        ArrivedLocally = "arrived_locally",
        /// Out for delivery.
        OutForDelivery = "out_for_delivery",
        /// Outside the carrier's delivery area (超出派送区域).
        OutOfArea = "out_of_area",
        /// Could not be delivered.
        Undeliverable = "undeliverable",
        /// Shown as delivered.
        Delivered = "delivered",
        /// Refused by the recipient.
        Refused = "refused",
        /// Stopped on the way at the sender's order (拦截).
        Intercepted = "intercepted",
        /// Declared lost.
        Lost = "lost",
        /// Back with its sender.
        BackWithSender = "back_with_sender",
    }
}

choice! {
    /// Where the carrier took the parcel.
    #[default(OrderAddress)]
    pub enum Destination {
        /// To the address on the order, or not yet anywhere.
        OrderAddress = "order_address",
        /// To a place where the buyer must fetch it.
        PickupPoint = "pickup_point",
        /// To another place than the order names.
        OtherPlace = "other_place",
        /// To the address before a change of address.
        FormerAddress = "former_address",
    }
}

choice! {
    /// Who took the parcel.
    pub enum Signer {
        /// The recipient in person.
        Recipient = "recipient",
        /// Somebody the recipient had authorised.
        Delegate = "delegate",
        /// Nobody: the carrier left it.
        LeftBehind = "left_behind",
        /// Somebody without authority.
        Stranger = "stranger",
        /// The carrier shows it as signed and nobody knows by whom.
        Unknown = "unknown",
    }
}

choice! {
    /// Where a parcel was handed over or left.
    #[default(InPerson)]
    pub enum HandoverPlace {
        /// Into the signer's hands.
        InPerson = "in_person",
        /// Where the recipient had told the carrier to leave it.
        InstructedPlace = "instructed_place",
        /// In a parcel locker.
        Locker = "locker",
        /// At the property office or the gate.
        PropertyOffice = "property_office",
        /// Outside the door.
        Doorstep = "doorstep",
        /// At a pick-up station.
        Station = "station",
    }
}

choice! {
    /// The reason that a recipient gave for refusing.
    pub enum RefusalReason {
        /// None, or not wanting it any more.
        NoReason = "no_reason",
        /// Damaged, short or wrong on the outside (表面不一致).
        Inconsistent = "inconsistent",
        /// Dispatched late, after a refund was asked for, or in one parcel with another order.
        Dispatch = "dispatch",
        /// Another carrier than promised or agreed.
        OtherCarrier = "other_carrier",
        /// Not brought to the order's address.
        WrongPlace = "wrong_place",
        /// Payment on delivery was not agreed.
        Collect = "collect",
        /// A return that does not meet what was agreed or prescribed.
        ReturnBreach = "return_breach",
        /// Another reason, to be assessed.
        Other = "other",
    }
}

choice! {
    /// What happened to goods on the way.
    #[default(Nothing)]
    pub enum Mishap {
        /// Nothing, as far as is known.
        Nothing = "none",
        /// There, and impaired (破损).
        Damage = "damage",
        /// There, and of no use any more (损毁).
        Destruction = "destruction",
        /// Gone (灭失).
        Loss = "loss",
    }
}

choice! {
    /// The goods' outside as recorded at handover.
    #[default(NotRecorded)]
    pub enum ConditionAtHandover {
        /// Nothing was recorded.
        NotRecorded = "not_recorded",
        /// As it should be.
        Consistent = "consistent",
        /// Damaged, short or wrong.
        Inconsistent = "inconsistent",
    }
}

choice! {
    /// Whose address a return was sent to.
    #[default(SystemDefault)]
    pub enum ReturnAddress {
        /// The one that the system showed.
        SystemDefault = "system_default",
        /// One that the seller named and the buyer accepted.
        NamedAndAccepted = "named_and_accepted",
        /// One that the seller named without the buyer's consent.
        NamedOnly = "named_only",
        /// One that nobody gave.
        Unauthorised = "unauthorised",
    }
}

choice! {
    /// Where the seller's address for a return lies (TB-42).
    #[default(AsDisplayed)]
    pub enum ReturnPlace {
        /// At the place of dispatch that the page displays.
        AsDisplayed = "as_displayed",
        /// Elsewhere in mainland China.
        Elsewhere = "elsewhere",
        /// Outside mainland China.
        Overseas = "overseas",
    }
}
