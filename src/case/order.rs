//! What was bought, for how much, and what the seller promised about it.

use crate::case::{
    Discount, EarlierRefund, FreightInsurance, Instant, LineId, LiquidatedDamages, Money, OrderId, Prepayment, Quotes,
    RefundTerms, TermId, Valuation, Voucher,
};

record! {
    /// One order: what was bought in one go and paid for together (订单).
    pub struct Order {
        required:
        /// The order's own id.
        id: OrderId,
        /// When the buyer paid; of an order that is `unpaid`, when it was placed. Dispatch periods run from here.
        paid_at: Instant,
        /// The lines, at least one.
        lines: Vec<Line>,
        optional:
        /// What the buyer paid for carriage; the freight terms of the whole order.
        freight: FreightTerms,
        /// How the buyer paid. Empty: not recorded. Otherwise the sum must be what the lines and the freight cost.
        payments: Vec<Payment>,
        /// By when the seller promised, or the parties agreed, to dispatch.
        dispatch_promise: Option<DispatchPromise>,
        /// Whether the buyer confirmed receipt (确认收货).
        confirmation: Confirmation,
        /// When the trade became successful (交易成功); absent while it is open.
        completed_at: Option<Instant>,
        /// Whether the address, name and telephone that the buyer gave were right.
        recipient_data: RecipientData,
        /// Terms of the seller that touch the buyer's major interests (格式条款).
        terms: Vec<Term>,
        /// Until when the marketplace takes in claims of this order (受理期限); absent: no limit of time is known.
        claim_deadline: Option<Instant>,
        /// Whether it is an ordinary purchase, or a special trade: face to face, through an agent, from abroad, in a live stream.
        purchase: Purchase,
        /// The discounts that made what was paid less than the lines' own prices.
        discounts: Vec<Discount>,
        /// What was taken as payment beside money.
        vouchers: Vec<Voucher>,
        /// What was paid back on this order before. What the history of a request says was refunded counts as well.
        refunds: Vec<EarlierRefund>,
        /// An insurance of return freight.
        freight_insurance: Option<FreightInsurance>,
        /// What paying by credit card cost the seller because the seller took that fee over from the buyer (手续费); absent:
        /// nothing. A fee that the buyer paid is no part of what the lines cost.
        card_fee: Option<Money>,
        /// What the shop laid down about refunds.
        refund_terms: RefundTerms,
        /// When the order was placed (交易创建); absent: nobody said, but of an order that is `unpaid` `paid_at` says it.
        placed_at: Option<Instant>,
        /// The buyer has not paid; every line's `paid` is 0.
        unpaid: bool,
        /// When the trade was closed without success (交易关闭).
        closed_at: Option<Instant>,
    }
}

record! {
    /// One line of an order: so many of one article.
    pub struct Line {
        required:
        /// The line's id, unique in the case.
        id: LineId,
        /// How many pieces, at least one.
        quantity: u32,
        /// What the buyer really paid for the whole line, without freight. A gift's is 0.
        paid: Money,
        optional:
        /// A name for people.
        title: String,
        /// What sort of thing it is.
        kind: LineKind,
        /// The category that the completeness table of SR-9 reads.
        category: Category,
        /// The kind of goods or services that has dispute rules of its own (特殊品类, TB-89).
        special_category: SpecialCategory,
        /// What by law or with the buyer's confirmation keeps the no-reason return away (SR-6, SR-7).
        nature: Nature,
        /// The buyer confirmed at this purchase, in a conspicuous step, that a `nature` under SR-7 cannot be returned.
        exclusion_confirmed: bool,
        /// The seller promised no-reason returns for this line: for so many days, at least 7.
        no_reason_days: Option<u32>,
        /// The goods may be exchanged without a reason (支持七天无理由换货).
        no_reason_exchange: bool,
        /// What a rule on these goods, or an agreement, grants for a problem of quality (三包); absent: there is none.
        warranty: Option<Warranty>,
        /// For a gift: the line it comes with.
        gift_of: Option<LineId>,
        /// The value of the whole line that the seller declared beforehand (TB-63).
        declared_value: Option<Money>,
        /// The value of the whole line that was set by the fair market price, where none was declared (TB-63).
        fair_value: Option<Valuation>,
        /// Another time of dispatch that was agreed for this gift or part (TB-58); absent: that of the order.
        dispatch_promise: Option<DispatchPromise>,
        /// What was paid before performance; it is part of the price.
        prepayment: Option<Prepayment>,
        /// What the seller promised to pay for a named breach (违约金).
        liquidated_damages: Vec<LiquidatedDamages>,
        /// A durable good in the sense of CPL-23 (vehicle, computer, television, refrigerator, washer and the like), or a
        /// decoration service.
        durable: bool,
        /// The goods were imported: customs papers are among the papers that show their source (TB-66).
        imported: bool,
        /// A carrier that the listing promises; a wish in an order note is none.
        promised_carrier: Option<String>,
        /// The listing says in plain sight that the buyer must fetch the goods at a station.
        pickup_disclosed: bool,
        /// From when the seller, who was to give an address for the return and gave none that would do, was late with it.
        address_overdue_since: Option<Instant>,
        /// When the seller gave an address for the return after that; absent: it has not.
        address_given_at: Option<Instant>,
        /// Traces found on the goods while the buyer had them, each recorded when the goods were inspected.
        traces: Vec<Trace>,
        /// Until when the seller promised, or the parties agreed on, service after the sale (售后服务期限).
        after_sales_until: Option<Instant>,
        /// When the seller, the money having gone back, asked for the goods to be given back.
        reclaimed_at: Option<Instant>,
        /// The price of the whole line by itself at purchase, before discounts and vouchers; absent: what these and what was paid come to.
        listed: Option<Money>,
        /// What the parties or the shop reckon with while they settle the line between them.
        quotes: Quotes,
        /// Whether it is sold in the ordinary way, in advance, or to be delivered in a way of its own.
        sale_mode: SaleMode,
    }
}

record! {
    /// What a guarantee rule or an agreement grants for a problem of quality, step by step (三包). Days are counted from the
    /// day after receipt; a step without days is not granted.
    pub struct Warranty {
        optional:
        /// For how many days the goods may be returned.
        return_days: Option<u32>,
        /// For how many days they are exchanged, if the buyer does not have them repaired.
        exchange_days: Option<u32>,
        /// For how many days they are repaired.
        repair_days: Option<u32>,
        /// After how many repairs in vain they are exchanged, while they would else be repaired.
        exchange_after_repairs: Option<u32>,
        /// How many repairs of the same flaw were in vain, by their records.
        repairs_in_vain: u32,
    }
}

record! {
    /// What the buyer paid for carriage.
    pub struct FreightTerms {
        optional:
        /// The listing ships free of charge (包邮).
        free_shipping: bool,
        /// What the buyer paid for the way out; absent or 0 when shipping is free.
        paid: Option<Money>,
        /// Shipping is free only from this sum of what was paid for the lines.
        free_from: Option<Money>,
        /// The freight that the seller waived because the sum was reached.
        waived: Option<Money>,
        /// The most that the seller announced beforehand to pay for a way back (运费上限); absent: no cap was announced.
        return_cap: Option<Money>,
    }
}

record! {
    /// One means of payment and what was paid with it.
    pub struct Payment {
        required:
        /// Which means.
        tender: Tender,
        /// How much.
        amount: Money,
    }
}

record! {
    /// A term that the seller put up.
    pub struct Term {
        required:
        /// The term's id, unique in the case.
        id: TermId,
        optional:
        /// In which part of the page it stands.
        section: Option<PageSection>,
        /// Where in that part.
        position: Option<PagePosition>,
        /// Whether its letters are larger than the rest of that part.
        larger: Option<bool>,
        /// Whether its letters are bold.
        bold: Option<bool>,
    }
}

choice! {
    /// By when to dispatch, counted from payment or as a day.
    pub enum DispatchPromise {
        /// Within so many hours of payment.
        WithinHours(u32) = "within_hours",
        /// Until this instant.
        Until(Instant) = "until",
    }
}

choice! {
    /// Whether and how receipt was confirmed (确认收货).
    #[default(NotConfirmed)]
    pub enum Confirmation {
        /// Not confirmed.
        NotConfirmed = "none",
        /// The buyer clicked.
        Clicked(Instant) = "clicked",
        /// The timer ran out; nobody clicked.
        Automatic(Instant) = "automatic",
    }
}

choice! {
    /// Whether the recipient data of the order were right (收件信息).
    #[default(Right)]
    pub enum RecipientData {
        /// Right, or nobody says otherwise.
        Right = "right",
        /// Wrong, and shown to be.
        Wrong = "wrong",
    }
}

choice! {
    /// What sort of thing a line is.
    #[default(Goods)]
    pub enum LineKind {
        /// Goods.
        Goods = "goods",
        /// A gift that comes with another line (赠品).
        Gift = "gift",
        /// Something that need not or cannot be sent back because it has no body.
        Virtual = "virtual",
        /// A service.
        Service = "service",
    }
}

impl LineKind {
    /// Whether it is something that travels.
    #[must_use]
    pub const fn has_body(self) -> bool {
        match self {
            Self::Goods | Self::Gift => true,
            Self::Virtual | Self::Service => false,
        }
    }
}

choice! {
    /// The category that the completeness table of SR-9 reads.
    #[default(Other)]
    pub enum Category {
        /// Food, cosmetics, medical devices, contraceptives: SR-9(1).
        Sealed = "sealed",
        /// Electronics and electrical appliances: SR-9(2).
        Electronics = "electronics",
        /// Clothing, shoes, bags, toys, textiles, household: SR-9(3).
        Apparel = "apparel",
        /// Anything else: SR-8 alone.
        Other = "other",
    }
}

choice! {
    /// What keeps the no-reason return away.
    #[default(Ordinary)]
    pub enum Nature {
        /// Nothing does.
        Ordinary = "ordinary",
        /// Made to the buyer's order: SR-6(1).
        CustomMade = "custom_made",
        /// Fresh or perishable: SR-6(2).
        Perishable = "perishable",
        /// Digital, downloaded or unsealed by the buyer: SR-6(3).
        DigitalOpened = "digital_opened",
        /// A delivered newspaper or periodical: SR-6(4).
        Periodical = "periodical",
        /// Unsealing endangers safety or quality: SR-7(1).
        SealSensitive = "seal_sensitive",
        /// Activation or trial depreciates it greatly: SR-7(2).
        DepreciatesOnTrial = "depreciates_on_trial",
        /// Sold as near its expiry or flawed: SR-7(3).
        SoldAsFlawed = "sold_as_flawed",
    }
}

choice! {
    /// A trace on the goods.
    pub enum Trace {
        /// The package was opened.
        Opened = "opened",
        /// Tried out as one would in a shop.
        TriedOut = "tried_out",
        /// Used beyond trying out.
        Used = "used",
        /// Washed.
        Washed = "washed",
        /// A label was removed or cut.
        TagRemoved = "tag_removed",
        /// Soiled.
        Soiled = "soiled",
        /// Cut open.
        CutOpen = "cut_open",
        /// A necessary one-time seal is broken.
        SealBroken = "seal_broken",
        /// Activated, or personal data left behind.
        Activated = "activated",
        /// Repaired or altered without authority.
        Altered = "altered",
        /// Damaged by the buyer.
        DamagedByBuyer = "damaged_by_buyer",
    }
}

choice! {
    /// A means of payment.
    pub enum Tender {
        /// A balance kept with the marketplace's payment institution.
        Balance = "balance",
        /// A bank card.
        BankCard = "bank_card",
        /// A credit card.
        CreditCard = "credit_card",
        /// Anything else that is money.
        OtherMoney = "other_money",
    }
}

choice! {
    /// A part of the listing's page.
    pub enum PageSection {
        /// The description of the goods (商品详情).
        Details = "details",
        /// Any other part.
        Elsewhere = "elsewhere",
    }
}

choice! {
    /// A place within a part of the page.
    pub enum PagePosition {
        /// Towards the front.
        Front = "front",
        /// In the middle.
        Middle = "middle",
        /// Towards the end.
        End = "end",
    }
}

choice! {
    /// How a line is sold, as far as the time of dispatch hangs on it.
    #[default(Ordinary)]
    pub enum SaleMode {
        /// To be dispatched in the ordinary way.
        Ordinary = "ordinary",
        /// Sold in advance (预售).
        Presale = "presale",
        /// To be delivered in a way of its own (特定运送方式).
        SpecialDelivery = "special_delivery",
    }
}

choice! {
    /// How a purchase is made (TB-42, TB-88).
    #[default(Domestic)]
    pub enum Purchase {
        /// From a seller who sends from mainland China.
        Domestic = "domestic",
        /// Through an agent who buys for the buyer (代购).
        ThroughAgent = "through_agent",
        /// From abroad: by the marketplace's logistics or by direct mail (境外交易).
        CrossBorder = "cross_border",
        /// Handed over and paid face to face (当面交易).
        FaceToFace = "face_to_face",
        /// Brought about by a host in a live stream (直播交易).
        LiveStream = "live_stream",
    }
}

choice! {
    /// The kinds of goods and services that have dispute rules of their own (TB-89).
    #[default(NoneOfThem)]
    pub enum SpecialCategory {
        /// None of them, or nobody says so.
        NoneOfThem = "none",
        /// Clothing (服饰).
        Apparel = "apparel",
        /// Large household appliances (大家电).
        LargeAppliance = "large_appliance",
        /// Fresh food (生鲜).
        Fresh = "fresh",
        /// Made to order (定制).
        CustomMade = "custom_made",
        /// Virtual things (虚拟).
        Virtual = "virtual",
        /// Second-hand digital devices (二手数码).
        UsedDigital = "used_digital",
        /// Bulky goods (大件).
        Bulky = "bulky",
        /// Services (服务).
        Services = "services",
        /// Furniture (家具).
        Furniture = "furniture",
        /// Jewellery and ornaments (珠宝饰品).
        Jewellery = "jewellery",
        /// Bags and suitcases (箱包).
        Bags = "bags",
        /// Watches (手表).
        Watches = "watches",
        /// Pets (宠物).
        Pets = "pets",
        /// Flowers and plants (鲜花绿植).
        Plants = "plants",
        /// Food (食品).
        Food = "food",
        /// Shoes (鞋类).
        Shoes = "shoes",
        /// Mobile phones (手机).
        Phones = "phones",
        /// Sold on Fliggy or its travel market (飞猪).
        Fliggy = "fliggy",
    }
}
