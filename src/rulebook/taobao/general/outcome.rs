//! From grounds to the line: TB-7, TB-6.

use crate::findings::vocabulary::{best_claim, delivery, line_kind, remedy, trade};
use crate::rulebook::{Rule, TB};

/// The best ground gives a refund.
pub static LINE_REFUNDED: Rule =
    line("refund-won", "a ground has won a refund", "有理由支持退款", &[&[best_claim::REFUND]], &[remedy::REFUND]);

/// The best ground gives a return.
pub static LINE_RETURNED: Rule = line(
    "return-won",
    "the best ground has won a return and refund",
    "有理由支持退货退款",
    &[&[best_claim::RETURN_AND_REFUND]],
    &[remedy::RETURN_AND_REFUND],
);

/// The best ground gives the buyer an election.
pub static LINE_ELECTED: Rule = line(
    "election-won",
    "the best ground lets the buyer choose",
    "最优理由由买家选择",
    &[&[best_claim::ELECT]],
    &[remedy::ELECT],
);

/// The best ground orders an interception.
pub static LINE_INTERCEPTED: Rule = line(
    "interception-won",
    "the best ground has the parcel stopped",
    "最优理由为拦截后退款",
    &[&[best_claim::INTERCEPT]],
    &[remedy::INTERCEPT],
);

/// The seller elects.
pub static LINE_SELLER_ELECTS: Rule = line(
    "sellers-election",
    "the best ground lets the seller choose",
    "由卖家选择",
    &[&[best_claim::SELLER_ELECTS]],
    &[remedy::SELLER_ELECTS],
);

/// Left to the parties.
pub static LINE_NEGOTIATED: Rule = line(
    "left-to-the-parties",
    "no ground won, and one is left to the parties",
    "无成立理由，由双方协商",
    &[&[best_claim::NEGOTIATE]],
    &[remedy::NEGOTIATE],
);

/// Nothing won, the goods delivered and the price still held.
pub static LINE_LOST_PRICE_HELD: Rule = line(
    "every-ground-failed",
    "every ground failed, the goods reached the door or are the buyer's to answer for, and the price is still held",
    "所有理由均不成立，商品已送达或由买家负责，货款未付",
    &[
        &[best_claim::FAILED, trade::OPEN, delivery::HANDED_OVER.or(delivery::REFUSED).or(delivery::LOST)],
        &[best_claim::FAILED, trade::OPEN, line_kind::VIRTUAL.or(line_kind::SERVICE)],
    ],
    &[remedy::RELEASE],
);

/// Nothing won, and the goods are still to come.
pub static LINE_LOST_NOT_DELIVERED: Rule = line(
    "every-ground-failed-undelivered",
    "every ground failed, and the goods have still to reach the buyer",
    "所有理由均不成立，商品尚未送达",
    &[&[
        best_claim::FAILED,
        trade::OPEN,
        delivery::UNSENT.or(delivery::IN_TRANSIT).or(delivery::INTERCEPTED).or(delivery::UNDELIVERABLE),
        line_kind::GOODS.or(line_kind::GIFT),
    ]],
    &[remedy::CONTINUES],
);

/// Nothing won, the price paid out.
pub static LINE_LOST_PRICE_PAID: Rule = line(
    "every-ground-failed-late",
    "every ground failed and the trade is successful",
    "所有理由均不成立且交易已成功",
    &[&[best_claim::FAILED, trade::COMPLETED]],
    &[remedy::DISMISS],
);

/// Not heard.
pub static LINE_DECLINED: Rule = Rule::new("not-heard", TB.art(6))
    .situation("the platform declines to hear every request on the line", "对该商品的申请均不予受理")
    .provision("nothing is decided here; the courts stay open", "平台不作处理，当事人可另循司法途径")
    .when(&[&[best_claim::DECLINED]])
    .gives(&[remedy::DISMISS]);

const fn line(
    id: &'static str,
    en: &'static str,
    zh: &'static str,
    when: &'static [&'static [crate::findings::Literal]],
    gives: &'static [crate::findings::Literal],
) -> Rule {
    Rule::new(id, TB.art(7))
        .situation(en, zh)
        .provision("the most favourable ground that is made out decides the line", "以已成立的最有利理由决定")
        .interprets("the text knows no order of several grounds; other reading: only the ground first declared counts")
        .when(when)
        .gives(gives)
}

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LINE_REFUNDED,
    &LINE_RETURNED,
    &LINE_ELECTED,
    &LINE_INTERCEPTED,
    &LINE_SELLER_ELECTS,
    &LINE_NEGOTIATED,
    &LINE_LOST_PRICE_HELD,
    &LINE_LOST_NOT_DELIVERED,
    &LINE_LOST_PRICE_PAID,
    &LINE_DECLINED,
];
