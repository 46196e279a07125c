//! From grounds to the line: TB-7, TB-6.

use crate::findings::Literal;
use crate::findings::vocabulary::{
    agreed_beside, batch_unaffected, best_claim, claim, claim_cause, delivery, line_kind, platform_data,
    prohibited_goods, public_notice, purpose_defeated, redelivery, refused_goods, remedy, return_conditions,
    return_mishap, return_state, sampling, trade, way_back, weight,
};
use crate::rulebook::{CC, Rule, TB};

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

/// The best ground gives another piece.
pub static LINE_EXCHANGED: Rule = line(
    "exchange-won",
    "the best ground has won an exchange",
    "最优理由支持换货",
    &[&[best_claim::EXCHANGE]],
    &[remedy::EXCHANGE],
);

/// The best ground gives a repair.
pub static LINE_REPAIRED: Rule = line(
    "repair-won",
    "the best ground has won a repair",
    "最优理由支持维修",
    &[&[best_claim::REPAIR]],
    &[remedy::REPAIR],
);

/// The best ground gives what was missing.
pub static LINE_RESUPPLIED: Rule = line(
    "resupply-won",
    "the best ground has won what was missing, and the goods stay",
    "最优理由支持补寄，商品保留",
    &[&[best_claim::RESUPPLY]],
    &[remedy::RESUPPLY],
);

/// What was due on the best ground is done.
pub static LINE_CARRIED_OUT: Rule = line(
    "carried-out",
    "what the best ground gave has been carried out",
    "最优理由所支持的处理已履行",
    &[&[best_claim::CARRIED_OUT]],
    &[remedy::CARRIED_OUT],
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
    &[
        &[
            best_claim::FAILED,
            trade::OPEN,
            delivery::UNSENT.or(delivery::IN_TRANSIT).or(delivery::INTERCEPTED).or(delivery::UNDELIVERABLE),
            line_kind::GOODS.or(line_kind::GIFT),
        ],
        &[
            best_claim::FAILED,
            trade::OPEN,
            delivery::REFUSED,
            refused_goods::SELLER_TOOK.or(refused_goods::ON_THE_WAY),
            redelivery::ON_THE_WAY,
        ],
    ],
    &[remedy::CONTINUES],
)
.excepts(&[&LINE_LOST_PRICE_HELD]);

/// Nothing won, the price paid out.
pub static LINE_LOST_PRICE_PAID: Rule = line(
    "every-ground-failed-late",
    "every ground failed and the trade is successful",
    "所有理由均不成立且交易已成功",
    &[&[best_claim::FAILED, trade::COMPLETED]],
    &[remedy::DISMISS],
);

/// Not heard, and the price paid out.
pub static LINE_DECLINED: Rule = Rule::new("not-heard", TB.art(6))
    .situation("the platform declines to hear every request on the line", "对该商品的申请均不予受理")
    .provision("nothing is decided here; the courts stay open", "平台不作处理，当事人可另循司法途径")
    .when(&[&[best_claim::DECLINED, trade::COMPLETED]])
    .gives(&[remedy::DISMISS]);

/// Causes of which an article on risk speaks.
const CARRIES_EVERY_RISK: Literal = claim_cause::QUALITY_DEFEATING
    .or(claim_cause::COUNTERFEIT)
    .or(claim_cause::MISDESCRIPTION_UNUSABLE)
    .or(claim_cause::ARRIVED_DAMAGED);

/// What is neither done nor done by sending something after.
const GOODS_MAY_GO_BACK: Literal = claim::CARRIED_OUT.or(claim::RESUPPLY).not();

/// Of several grounds, one that puts every risk of the return on the seller.
pub static CAUSE_OF_EVERY_RISK: Rule = Rule::new("cause-of-every-risk", TB.art(68))
    .also(&[TB.art(69), TB.art(78), TB.art(81), CC.art(610)])
    .situation(
        "the cause is one for which every risk of the way back is the seller's, and what it gives is still to be done and more than a resupply, or something happened on that way",
        "该原因使退回途中一切风险由卖家承担，且其处理尚未履行并非仅为补寄，或退回途中发生损失",
    )
    .provision(
        "of several grounds that give the same it carries the line, before any other",
        "数个理由处理结果相同时，以该理由为准",
    )
    .interprets(
        "one article on risk is not lost because another ground is made out too; other reading: the ground declared first carries",
        "条文所定的风险归属，不因另有理由成立而丧失；另解：以最先主张的理由为准",
    )
    .when(&[
        &[GOODS_MAY_GO_BACK, CARRIES_EVERY_RISK],
        &[GOODS_MAY_GO_BACK, way_back::SELLERS],
        &[return_mishap::NONE.not(), CARRIES_EVERY_RISK],
        &[return_mishap::NONE.not(), way_back::SELLERS],
    ])
    .gives(&[weight::EVERY_RISK])
    .excepts(&[&CAUSE_ON_SELLERS_SIDE]);

/// The goods were wrong, short, to be recalled, prohibited or found out by the platform, and useless for it.
pub static PURPOSE_DEFEATED_OTHERWISE: Rule = Rule::new("purpose-defeated-otherwise", CC.art(610))
    .also(&[TB.art(68), TB.art(78)])
    .situation(
        "goods that are wrong or short, to be recalled, prohibited or found out by the platform's data, and the purpose of \
         the contract is defeated for it",
        "错发、少件、应召回、禁售或经大数据认定的商品，致合同目的不能实现",
    )
    .provision("every risk of the way back is the seller's", "退回途中一切风险由卖家承担")
    .interprets(
        "by the law on sales and by analogy to defects and misdescriptions; while it is not assessed, TB-11 until \
         something is gone; other reading: TB-11 divides the risk of these returns by kinds of loss",
        "依买卖合同的法律规定，并比照质量问题和描述不当；合同目的是否落空未经认定的，发生灭失前依 TB-11；另解：此类退货依 TB-11 按损失种类划分风险",
    )
    .when(&[
        &[claim_cause::ARRIVED_OTHER, purpose_defeated::YES],
        &[claim_cause::MISDESCRIPTION, platform_data::YES, purpose_defeated::YES],
        &[claim_cause::MISDESCRIPTION, sampling::NONCONFORMING, batch_unaffected::NO, purpose_defeated::YES],
        &[claim_cause::MISDESCRIPTION, public_notice::YES, batch_unaffected::NO, purpose_defeated::YES],
        &[prohibited_goods::MAY_GO_BACK, purpose_defeated::YES],
    ])
    .gives(&[way_back::SELLERS]);

/// Of several grounds, one whose cause is the seller's.
pub static CAUSE_ON_SELLERS_SIDE: Rule = Rule::new("cause-on-sellers-side", TB.art(49))
    .also(&[TB.art(27), TB.art(31)])
    .situation("the cause lies on the seller's side", "原因在卖家一方")
    .provision(
        "of several grounds that give the same it carries the line, before the buyer's own wish",
        "数个理由处理结果相同时，卖家原因先于买家自身原因",
    )
    .interprets(
        "who is at fault bears, whichever ground the buyer named first; other reading: the ground declared first carries",
        "谁过错谁承担，不问买家先主张何种理由；另解：以最先主张的理由为准",
    )
    .when(&[&[claim_cause::NOT_RECEIVED
        .or(claim_cause::DISPATCH)
        .or(claim_cause::REFUSED_WITH_REASON)
        .or(claim_cause::QUALITY_DEFEATING)
        .or(claim_cause::QUALITY_FLAW)
        .or(claim_cause::COUNTERFEIT)
        .or(claim_cause::PAPERS_MISSING)
        .or(claim_cause::MISDESCRIPTION_UNUSABLE)
        .or(claim_cause::MISDESCRIPTION)
        .or(claim_cause::ARRIVED_DAMAGED)
        .or(claim_cause::ARRIVED_OTHER)]])
    .gives(&[weight::SELLERS]);

/// Of several grounds, one on which nothing but a compensation was agreed.
pub static CAUSE_IN_COMPENSATION: Rule = Rule::new("cause-in-compensation", TB.art(7))
    .also(&[TB.art(84)])
    .situation("a compensation that was agreed on is the cause, and it is not yet paid", "该原因为尚未支付的补偿约定")
    .provision(
        "of several grounds that give the same, any other goes before it and carries the line",
        "数个理由处理结果相同时，其他理由均先于补偿约定",
    )
    .interprets(
        "who wins the refund of the goods on a ground of its own has not settled for a part of their price; other reading: the ground declared first carries",
        "另有理由获退款支持的，不以部分补偿为限；另解：以最先主张的理由为准",
    )
    .when(&[&[agreed_beside::COMPENSATION, claim_cause::AGREED]])
    .gives(&[weight::LEAST])
    .excepts(&[&CAUSE_OF_EVERY_RISK]);

/// Of several grounds, one that a consent alone carries, against whose condition the goods came back.
pub static CAUSE_AGAINST_CONDITION: Rule = Rule::new("cause-in-consent-against-its-condition", TB.art(11))
    .also(&[TB.art(7), TB.art(47)])
    .situation(
        "the seller's consent to a return is the cause, its reasonable condition is not met, and the seller refuses the goods",
        "该原因为卖家附合理条件的退货同意，条件未满足，卖家拒签退货",
    )
    .provision(
        "of several grounds that give the return, any other goes before it and carries the line",
        "数个理由均支持退货的，其他理由均先于该同意",
    )
    .interprets(
        "who may send the goods back by right needs no consent and is not judged by its condition, in whatever order the grounds were given; other reading: the ground declared first carries",
        "依法本可退货的，无须卖家同意，亦不以其条件论，不问主张的先后；另解：以最先主张的理由为准",
    )
    .when(&[&[claim_cause::AGREED, return_conditions::UNMET, return_state::REFUSED]])
    .gives(&[weight::LEAST])
    .excepts(&[&CAUSE_OF_EVERY_RISK]);

/// Not heard, and the price still held.
pub static LINE_DECLINED_OPEN: Rule = Rule::new("not-heard-price-held", TB.art(6))
    .situation(
        "the platform declines to hear every request on the line, and the trade is not yet successful",
        "对该商品的申请均不予受理，且交易未成功",
    )
    .provision(
        "nothing is decided here: the trade goes on as it is, and the courts stay open",
        "平台不作处理，交易照常进行，当事人可另循司法途径",
    )
    .interprets(
        "who is not heard wins nothing, and neither does the other side; other reading: the price goes to the seller",
        "不予受理的，双方均不因此得利；另解：打款卖家",
    )
    .when(&[&[best_claim::DECLINED, trade::OPEN]])
    .gives(&[remedy::CONTINUES]);

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
        .interprets(
        "the text knows no order of several grounds; requests that win the same for some of the pieces are taken to be about the same ones, so that the largest counts, and one that wins something else to be about the others as far as there are any, for which it is carried out apart; a request that won nothing, is left to the parties, was carried out or is not heard names no pieces, what was sent anew in vain and what it was sent for are the same pieces, and of a return no more is counted than was announced; other readings: only the ground first declared counts; the pieces are added up; what goes furthest is given for all of them; a return of fewer pieces than were asked for leaves the others to be sent after",
        "条文未规定数个理由的次序；处理结果相同的数项申请就部分件数视为同一批商品，以件数最多者为准；结果不同的申请视为针对其余各件，就该各件另行处理；未获支持、由双方协商、已履行或不予受理的申请不计件数，再次寄出而落空的商品与其所为寄出的商品视为同一批，退货以寄回时所报件数为限；另解：其一，仅以最先主张的理由为准；其二，各件数相加；其三，全部件数均按最有利的结果处理；其四，寄回件数少于申请的，其余各件可随后寄回",
    )
        .when(when)
        .gives(gives)
}

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LINE_REFUNDED,
    &LINE_RETURNED,
    &LINE_ELECTED,
    &LINE_EXCHANGED,
    &LINE_REPAIRED,
    &LINE_RESUPPLIED,
    &LINE_CARRIED_OUT,
    &LINE_INTERCEPTED,
    &LINE_SELLER_ELECTS,
    &LINE_NEGOTIATED,
    &LINE_LOST_PRICE_HELD,
    &LINE_LOST_NOT_DELIVERED,
    &LINE_LOST_PRICE_PAID,
    &LINE_DECLINED,
    &CAUSE_OF_EVERY_RISK,
    &PURPOSE_DEFEATED_OTHERWISE,
    &CAUSE_ON_SELLERS_SIDE,
    &CAUSE_IN_COMPENSATION,
    &CAUSE_AGAINST_CONDITION,
    &LINE_DECLINED_OPEN,
];
