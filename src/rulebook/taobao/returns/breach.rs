//! A party breaks the rules on returns (TB-47, TB-48, TB-51).

use crate::findings::Literal;
use crate::findings::vocabulary::{
    act_recall, act_refuse_return, act_return, best_claim, carrier_caused, cause, fate, freight, lapse_by_seller, leg,
    remedy, return_address, return_breach, return_carrier, return_collect, return_refusal, return_state, risk,
};
use crate::rulebook::taobao::freight as freight_rules;
use crate::rulebook::taobao::{dispatch, general, signing};
use crate::rulebook::{Rank, Rule, SR, TB};

use super::at_the_door::{BUYERS_RETURN_INCONSISTENT, RETURN_AGAINST_CONDITIONS, RETURN_REFUSED_WITHOUT_GROUND};

const BUYERS_BREACH: Literal = return_address::UNAUTHORISED;

/// Both broke the rules on returns, and the buyer not first.
const SELLER_NOT_LATER: Literal = return_breach::SELLER_FIRST.or(return_breach::SIMULTANEOUS);

/// What the buyer is to send the goods back for.
const RETURN_WON: Literal = best_claim::RETURN_AND_REFUND.or(best_claim::ELECT).or(best_claim::EXCHANGE);

const NOT_TAKEN: Literal = return_state::UNDELIVERABLE.or(return_state::LOST).or(return_state::REFUSED);

/// The buyer broke the rules on returns, and so it did not arrive or was refused.
pub static RETURN_IN_BREACH: Rule = Rule::new("return-in-breach", TB.art(48))
    .also(&[TB.art(46), TB.art(44), SR.art(19)])
    .situation("the buyer sent the return to an address nobody gave, collect without consent or by another type of carrier, and it did not arrive or was refused for that", "买家寄往未授权地址、擅自到付或未用同类型承运人，致卖家未收到或拒签")
    .provision("the price goes to the seller", "打款卖家")
    .interprets(
        "a no-reason return may be sent in any way (SR-19): the type of carrier counts only where it was found to have caused the failure and a better way was open; other reading: TB-44 binds every return alike",
        "无理由退货的方式不受限制（SR-19），承运人类型不同仅在经认定致退货失败且另有更妥方式时构成违规；另解：TB-44 一律适用于各种退货",
    )
    .when(&[
        &[BUYERS_BREACH, return_state::UNDELIVERABLE.or(return_state::LOST)],
        &[BUYERS_BREACH, return_state::REFUSED, return_refusal::BREACH],
        &[return_collect::UNAGREED, return_state::REFUSED, return_refusal::BREACH],
        &[return_carrier::OTHER_TYPE, return_state::REFUSED, return_refusal::BREACH, cause::NO_REASON.not()],
        &[return_carrier::OTHER_TYPE, NOT_TAKEN, carrier_caused::YES],
    ])
    .gives(&[fate::RELEASE, act_refuse_return::MAY, act_recall::MAY, act_return::MAY])
    .excepts(&[
        &RETURN_REFUSED_WITHOUT_GROUND,
        &BUYERS_RETURN_INCONSISTENT,
    ])
    .rank(Rank::Overriding);

/// The risk of that return.
pub static RISK_OF_RETURN_IN_BREACH: Rule = Rule::new("risk-of-return-in-breach", TB.art(48))
    .situation("a return in breach of the rules did not arrive or was refused for that", "买家违反退货规范致未收到或拒签")
    .provision("the risk is the buyer's", "风险由买家承担")
    .interprets(
        "damage too, although the article names destruction and loss; it goes before TB-68, TB-78 and TB-81, and before TB-41 where the carrier and not the address made the return fail, since the loss follows from the buyer's own breach; other reading: who used the system's address broke nothing",
        "条文仅列损毁、灭失，破损亦同；优先于 TB-68、TB-78、TB-81，未送达系因承运人而非地址的，亦优先于 TB-41，因损失系买家自身违规所致；另解：按系统地址退货的买家并未违规",
    )
    .when(&[
        &[leg::RETURN, BUYERS_BREACH, return_state::UNDELIVERABLE.or(return_state::LOST)],
        &[leg::RETURN, BUYERS_BREACH, return_state::REFUSED, return_refusal::BREACH],
        &[leg::RETURN, return_collect::UNAGREED, return_state::REFUSED, return_refusal::BREACH],
        &[
            leg::RETURN,
            return_carrier::OTHER_TYPE,
            return_state::REFUSED,
            return_refusal::BREACH,
            cause::NO_REASON.not(),
        ],
        &[leg::RETURN, return_carrier::OTHER_TYPE, NOT_TAKEN, carrier_caused::YES],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Agreement);

/// Both broke the rules on returns, the seller first.
pub static RETURN_AFTER_SELLERS_BREACH: Rule = Rule::new("return-after-sellers-breach", TB.art(47))
    .also(&[TB.art(48), TB.art(49), SR.art(11)])
    .situation(
        "the buyer sent the goods back against the rules, but the seller was late with an address before that, and they did not arrive or were refused",
        "卖家先逾期未提供退货地址，买家其后违规退回，致未收到或拒签",
    )
    .provision("the breach that came first decides: the money goes back", "先违反规范者承担后果，退款")
    .interprets(
        "as TB-49 says of freight; breaches at one instant count against the seller, whose address comes before the sending; other reading: each bears its share (CC-592)",
        "与 TB-49 关于运费的规定相同；同时违规的归责于卖家，因提供地址先于寄出；另解：各自承担相应的责任（CC-592）",
    )
    .when(&[&[SELLER_NOT_LATER, NOT_TAKEN]])
    .gives(&[fate::REFUND, act_refuse_return::MUST_NOT, act_recall::MUST, act_return::MAY])
    .excepts(&[&RETURN_IN_BREACH, &RETURN_AGAINST_CONDITIONS, &RETURN_REFUSED_WITHOUT_GROUND])
    .rank(Rank::Overriding);

/// The risk of that return.
pub static RISK_AFTER_SELLERS_BREACH: Rule = Rule::new("risk-after-sellers-breach", TB.art(47))
    .also(&[TB.art(49)])
    .situation(
        "goods sent back against the rules, after the seller was late with an address, did not arrive or were refused",
        "卖家先逾期未提供退货地址，买家其后违规退回，致未收到或拒签",
    )
    .provision("the risk is the seller's", "风险由卖家承担")
    .interprets(
        "the risk goes with the refund; other reading: TB-11 divides it by kinds of loss",
        "支持退款的，风险随之由卖家承担；另解：依 TB-11 按损失种类划分",
    )
    .when(&[&[leg::RETURN, SELLER_NOT_LATER, NOT_TAKEN]])
    .gives(&[risk::SELLER])
    .excepts(&[&RISK_OF_RETURN_IN_BREACH])
    .rank(Rank::Agreement);

/// A return that the buyer's breach had refused travels to the buyer again.
pub static RETURN_IN_BREACH_REDELIVERED: Rule = Rule::new("return-in-breach-redelivered", TB.art(49))
    .also(&[TB.art(48)])
    .situation(
        "goods that were sent back against the rules, and refused for that, are sent to the buyer once more",
        "买家违规退货被拒签后再次发回买家",
    )
    .provision("who was at fault first bears that journey: the buyer", "由先有过错的买家承担运费")
    .interprets(
        "what brought the goods back in the first place did not cause this journey; other reading: the first fault in the whole trade bears it",
        "最初引起退货的原因未引起此段运输；另解：由整个交易中先有过错的一方承担",
    )
    .when(&[&[
        leg::REDELIVERY,
        return_state::REFUSED,
        return_refusal::BREACH,
        return_breach::BUYER.or(return_breach::BUYER_FIRST),
    ]])
    .gives(&[freight::BUYER])
    .excepts(&[
        &freight_rules::SELLERS_FAULT,
        &general::FREIGHT_OF_PROHIBITED,
        &dispatch::UNTIMELY_NOT_ACCEPTED,
        &dispatch::BREACH_NOT_ACCEPTED,
    ])
    .rank(Rank::SellersCause);

/// The same, and the seller broke the rules first.
pub static RETURN_REDELIVERED_AFTER_SELLERS_BREACH: Rule = Rule::new("return-redelivered-after-sellers-breach", TB.art(49))
    .also(&[TB.art(47)])
    .situation(
        "goods that were sent back against the rules, after the seller was late with an address, are refused for that and sent to the buyer once more",
        "卖家先逾期未提供退货地址，买家违规退货被拒签后再次发回",
    )
    .provision("who was at fault first bears that journey: the seller", "由先有过错的卖家承担运费")
    .when(&[&[leg::REDELIVERY, return_state::REFUSED, return_refusal::BREACH, return_breach::SELLER_FIRST]])
    .gives(&[freight::SELLER])
    .excepts(&[&signing::FREIGHT_ON_REDELIVERY])
    .rank(Rank::SellersCause);

/// The seller keeps the buyer from sending the goods back.
pub static RETURN_PREVENTED: Rule = Rule::new("return-prevented-by-seller", TB.art(47))
    .also(&[TB.art(41), SR.art(11)])
    .situation(
        "the buyer cannot make the return or the exchange, or the goods are no longer fit for it, because the seller broke the rules on returns",
        "卖家违反退换货规范致买家无法完成退换货或商品已不适宜退货",
    )
    .provision("the money goes back without a return", "退款，无需退货")
    .when(&[&[RETURN_WON, return_state::NONE, lapse_by_seller::YES]])
    .gives(&[remedy::REFUND])
    .excepts(&[
        &general::outcome::LINE_RETURNED,
        &general::outcome::LINE_ELECTED,
        &general::outcome::LINE_EXCHANGED,
        &general::hardship::PROHIBITED_TO_GO_BACK,
        &general::hardship::COOPERATION_WITHHELD_PRICE_HELD,
        &general::hardship::COOPERATION_WITHHELD_PRICE_PAID,
    ]);

/// Collect without consent, and the buyer bears the return anyway.
pub static RETURN_COLLECT_WITHOUT_CONSENT: Rule = Rule::new("return-collect-without-consent", TB.art(51))
    .also(&[TB.art(46)])
    .situation(
        "the buyer returned collect without consent for reasons of the buyer's own, and the seller took the goods",
        "买家因自身原因未经同意到付退货，卖家签收",
    )
    .provision("the collect charge is the buyer's", "到付运费由买家承担")
    .when(&[&[leg::RETURN, return_collect::UNAGREED, return_state::SIGNED, cause::NO_REASON]])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);
