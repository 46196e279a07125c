//! How the price came about, and what went back of it before.

use redress::case::{
    Discount, DiscountKind, EarlierRefund, Facts, FreightInsurance, Giver, Line, LineKind, Money, Payment, PriceShare,
    RefundedLine, Tender, Threshold, Tier, Voucher, VoucherKind,
};

use super::Maker;

/// Discounts, vouchers, means of payment, earlier refunds, an insurance of return freight.
pub(super) fn vary(maker: &mut Maker<'_>, facts: &mut Facts) {
    let goods: Vec<Line> = facts.order.lines.iter().filter(|line| line.kind != LineKind::Gift).cloned().collect();
    if maker.chance(45) {
        for nth in 0..1 + maker.tape.below(2) {
            let discount = discount(maker, &goods, nth);
            facts.order.discounts.push(discount);
        }
    }
    if maker.chance(25) {
        let kind = maker.one_of(&[VoucherKind::Coupon, VoucherKind::RedPacket, VoucherKind::Points]);
        let mut voucher = Voucher::new("v1", kind, shares(maker, &goods, 20));
        voucher.by = maker.one_of(&[Giver::Seller, Giver::Platform]);
        facts.order.vouchers.push(voucher);
    }
    if maker.chance(30) {
        let freight = facts.order.freight.paid.unwrap_or_default();
        let due = Money::sum(facts.order.lines.iter().map(|line| line.paid)).plus(freight);
        let part = maker.money(60).min(due);
        facts.order.payments =
            vec![Payment::new(Tender::Balance, part), Payment::new(Tender::CreditCard, due.minus(part))];
    }
    if let (true, Some(line)) = (maker.chance(15), goods.first()) {
        let mut refund = EarlierRefund::new("before");
        let mut back = RefundedLine::new(&line.id, maker.money(100).min(line.paid));
        back.quantity = u32::try_from(maker.tape.below(2)).expect("a small number");
        refund.lines = vec![back];
        refund.anew = maker.chance(50);
        facts.order.refunds.push(refund);
    }
    if maker.chance(30) {
        facts.order.freight_insurance = Some(FreightInsurance::new(maker.party(), maker.money(20)));
    }
    facts.order.refund_terms.vouchers_lapse = maker.chance(20);
}

fn discount(maker: &mut Maker<'_>, goods: &[Line], nth: usize) -> Discount {
    let kind = match maker.tape.below(5) {
        0 => DiscountKind::Line,
        1..=2 => DiscountKind::Set(1),
        _ => {
            let paid = Money::sum(goods.iter().map(|line| line.paid));
            let mut threshold = Threshold::new(paid.min(maker.money(600)));
            if maker.chance(30) {
                threshold.below = vec![Tier::new(
                    "0.50".parse::<Money>().expect("an amount"),
                    "0.50".parse::<Money>().expect("an amount"),
                )];
            }
            DiscountKind::Threshold(threshold)
        }
    };
    let mut discount = Discount::new(format!("d{nth}").as_str(), kind, shares(maker, goods, 60));
    discount.by = maker.one_of(&[Giver::Seller, Giver::Seller, Giver::Platform]);
    discount
}

fn shares(maker: &mut Maker<'_>, goods: &[Line], most: usize) -> Vec<PriceShare> {
    goods.iter().map(|line| PriceShare::new(&line.id, maker.money(most))).collect()
}
