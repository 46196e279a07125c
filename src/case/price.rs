//! How the price of an order came about beside what was paid in money, and what went back of it already.

use crate::case::{DiscountId, Instant, LineId, Money, Party, Payment, RequestId, VoucherId};

record! {
    /// A discount on the order (优惠). What each line got of it makes its own price and what was paid for it differ.
    pub struct Discount {
        required:
        /// The discount's id, unique in the case.
        id: DiscountId,
        /// On what condition it was given.
        kind: DiscountKind,
        /// The lines it is about, with what each got of it. A line that counts for the condition and got nothing stands here with 0.
        shares: Vec<PriceShare>,
        optional:
        /// Who gave it.
        by: Giver,
    }
}

record! {
    /// What a line got of a discount or a voucher.
    pub struct PriceShare {
        required:
        /// The line.
        line: LineId,
        /// How much, for the whole line.
        amount: Money,
    }
}

record! {
    /// The sum that a discount is given from (满减).
    pub struct Threshold {
        required:
        /// The sum that the lines come to, each at its own price less what it got of discounts by line.
        from: Money,
        optional:
        /// What is given from lower sums.
        below: Vec<Tier>,
    }
}

record! {
    /// What a discount comes to from a lower sum.
    pub struct Tier {
        required:
        /// From this sum.
        from: Money,
        /// So much.
        off: Money,
    }
}

record! {
    /// Something other than money that was taken as payment (SR-15): it lowers what was paid for the lines.
    pub struct Voucher {
        required:
        /// The voucher's id, unique in the case.
        id: VoucherId,
        /// What it is.
        kind: VoucherKind,
        /// The lines it was used for, with what it was worth to each.
        shares: Vec<PriceShare>,
        optional:
        /// Who gave it.
        by: Giver,
    }
}

record! {
    /// A refund on this order that was paid out before.
    pub struct EarlierRefund {
        required:
        /// On which request; it may be one that the case does not tell of.
        request: RequestId,
        optional:
        /// When it was paid out.
        at: Option<Instant>,
        /// What went back for each line, and for how many pieces.
        lines: Vec<RefundedLine>,
        /// What went back of the freight paid with the order.
        freight: Option<Money>,
        /// By which means of payment. Empty: not recorded. Otherwise the sum must be what went back.
        tenders: Vec<Payment>,
        /// Discounts that were lost by it were settled anew (SR-17).
        anew: bool,
        /// What the buyer came to owe by it and has not paid.
        owed: Option<Money>,
    }
}

record! {
    /// What went back for one line.
    pub struct RefundedLine {
        required:
        /// The line.
        line: LineId,
        /// How much money.
        amount: Money,
        optional:
        /// For how many pieces; 0: the buyer kept the goods.
        quantity: u32,
    }
}

record! {
    /// An insurance of return freight (运费险). It pays; who bears the freight stays as ruled.
    pub struct FreightInsurance {
        required:
        /// Whose return freight it pays.
        insured: Party,
        /// At most how much.
        cover: Money,
    }
}

record! {
    /// What the shop laid down about refunds. Left out: what the rules say alone.
    pub struct RefundTerms {
        optional:
        /// A line goes back as a whole or not at all.
        whole_lines: bool,
        /// Vouchers that were used do not come back in kind, by the terms on which they were given (SR-15).
        vouchers_lapse: bool,
        /// After trade success: the commission that the shop does not get back, in hundredths of a percent of the price refunded.
        commission: Option<u32>,
        /// After trade success: the points given that the shop does not get back, in hundredths of a percent.
        points: Option<u32>,
        /// After trade success: the tax on an invoice that does not come back, in hundredths of a percent.
        tax: Option<u32>,
    }
}

choice! {
    /// On what condition a discount was given.
    pub enum DiscountKind {
        /// On none: it is off the price of each piece.
        Line = "line",
        /// Because the lines come to a sum (满减).
        Threshold(Threshold) = "threshold",
        /// Because the lines were bought together, as so many sets (套装).
        Set(u32) = "set",
    }
}

choice! {
    /// Who gave a discount or a voucher.
    #[default(Seller)]
    pub enum Giver {
        /// The seller.
        Seller = "seller",
        /// The marketplace.
        Platform = "platform",
    }
}

choice! {
    /// A kind of voucher.
    pub enum VoucherKind {
        /// A coupon (优惠券), which cannot be split.
        Coupon = "coupon",
        /// A red packet (红包).
        RedPacket = "red_packet",
        /// Points (积分).
        Points = "points",
    }
}

record! {
    /// What settling a line between the parties would take. Each is a fact of the case; what nobody gave stays unknown.
    pub struct Quotes {
        optional:
        /// What the goods that came are worth, all pieces together.
        worth: Option<Money>,
        /// What sending them back would cost. Once they travel, the carrier's charge counts.
        way_back: Option<Money>,
        /// What sending once more would cost the seller: goods and carriage.
        resend: Option<Money>,
        /// What a gift or coupon that the seller offers is worth.
        gift: Option<Money>,
        /// The money that is spoken of for a flaw, or for a part that cannot be sent.
        compensation: Option<Money>,
        /// How many of the line's pieces are missing.
        missing: Option<u32>,
    }
}
