//! Who bears the freight while the parties settle it between them: the shop's table, a rule for each of its cells.
//!
//! It is asked where a return or an exchange is asked for, the platform has not stepped in, and the parties have not said
//! themselves who pays. The reason counts as the buyer gives it, unless the rulebook finds one on the seller's side.

use crate::findings::vocabulary::{
    free_shipping, freight_cap, governed, house_freight, intervention, leg, member_abuse, refund_freight,
    return_freight_agreed, settling, settling_reason, shop, threshold_lost, trade,
};
use crate::findings::{Level, Literal};
use crate::rulebook::{HR, Question, Rule, TB};

/// What the rulebook finds is the seller's.
const SELLERS: Literal = crate::findings::SELLERS_SIDE;
const NOT_AGREED: Literal =
    return_freight_agreed::NONE.or(return_freight_agreed::SILENT).or(return_freight_agreed::SILENT_OWN_WISH);
const GIVEN: Literal = settling_reason::OWN_WISH.or(settling_reason::GOODS);

/// Who bears a leg by the shop's policy.
pub static HOUSE_FREIGHT: Question = Question::new(house_freight::FINDING, Level::Leg).asked_when(&[
    &[
        governed::HERE,
        intervention::NONE,
        settling::RETURN,
        GIVEN,
        NOT_AGREED,
        refund_freight::NONE,
        leg::OUTBOUND.or(leg::RETURN),
    ],
    &[governed::HERE, intervention::NONE, settling::EXCHANGE, GIVEN, NOT_AGREED, leg::RETURN.or(leg::REPLACEMENT)],
]);

/// The one question.
pub static QUESTIONS: &[&Question] = &[&HOUSE_FREIGHT];

/// Own wish, the way out was paid for.
pub static RETURNED_AT_WISH_OUT: Rule = Rule::new("house-returned-at-wish-out", HR.art(1))
    .also(&[TB.art(53)])
    .situation(
        "goods go back at the buyer's own wish, and shipping was paid for, or its condition is lost, or member rights are abused",
        "买家因个人意愿退货，且非包邮、不再满足包邮条件或滥用会员权利",
    )
    .provision("the way out is the buyer's", "发货运费由买家承担")
    .when(&[
        &[settling::RETURN, leg::OUTBOUND, settling_reason::OWN_WISH, SELLERS.not(), free_shipping::NO],
        &[settling::RETURN, leg::OUTBOUND, settling_reason::OWN_WISH, SELLERS.not(), threshold_lost::YES],
        &[settling::RETURN, leg::OUTBOUND, settling_reason::OWN_WISH, SELLERS.not(), member_abuse::YES],
    ])
    .gives(&[house_freight::BUYER]);

/// Own wish, free shipping.
pub static RETURNED_AT_WISH_OUT_FREE: Rule = Rule::new("house-returned-at-wish-out-free", HR.art(1))
    .also(&[TB.art(53)])
    .situation("goods that were shipped free go back at the buyer's own wish", "包邮商品，买家因个人意愿退货")
    .provision("the way out stays the seller's", "发货运费由卖家承担")
    .when(&[&[
        settling::RETURN,
        leg::OUTBOUND,
        settling_reason::OWN_WISH,
        SELLERS.not(),
        free_shipping::YES,
        threshold_lost::NO,
        member_abuse::NO,
    ]])
    .gives(&[house_freight::SELLER]);

/// Own wish, the way back.
pub static RETURNED_AT_WISH_BACK: Rule = Rule::new("house-returned-at-wish-back", HR.art(1))
    .situation("goods go back at the buyer's own wish", "买家因个人意愿退货")
    .provision("the way back is the buyer's", "退货运费由买家承担")
    .when(&[&[settling::RETURN, leg::RETURN, settling_reason::OWN_WISH, SELLERS.not()]])
    .gives(&[house_freight::BUYER]);

/// Because of the goods, the way out.
pub static RETURNED_FOR_GOODS_OUT: Rule = Rule::new("house-returned-for-goods-out", HR.art(2))
    .situation("goods go back because of what they are", "因商品原因退货")
    .provision("the way out is the seller's", "发货运费由卖家承担")
    .interprets(
        "the reason counts as given; other reading: only once it is proved",
        "以申请所述的原因为准；另解：该原因须经证实",
    )
    .when(&[&[settling::RETURN, leg::OUTBOUND, settling_reason::GOODS], &[settling::RETURN, leg::OUTBOUND, SELLERS]])
    .gives(&[house_freight::SELLER]);

/// Because of the goods, the way back.
pub static RETURNED_FOR_GOODS_BACK: Rule = Rule::new("house-returned-for-goods-back", HR.art(2))
    .situation(
        "goods go back because of what they are, for no more than the cap announced beforehand, if one was",
        "因商品原因退货，运费未超过事先声明的上限或未声明上限",
    )
    .provision("the way back is the seller's", "退货运费由卖家承担")
    .when(&[
        &[settling::RETURN, leg::RETURN, settling_reason::GOODS, freight_cap::BEYOND.not()],
        &[settling::RETURN, leg::RETURN, SELLERS, freight_cap::BEYOND.not()],
    ])
    .gives(&[house_freight::SELLER]);

/// Because of the goods, the way back beyond the cap.
pub static RETURNED_FOR_GOODS_BEYOND_CAP: Rule = Rule::new("house-returned-for-goods-beyond-cap", HR.art(2))
    .situation(
        "goods go back because of what they are, for more than the cap that the seller announced beforehand",
        "因商品原因退货，运费超过卖家事先声明的上限",
    )
    .provision("the seller bears the way back up to the cap", "退货运费由卖家在上限内承担")
    .when(&[
        &[settling::RETURN, leg::RETURN, settling_reason::GOODS, freight_cap::BEYOND],
        &[settling::RETURN, leg::RETURN, SELLERS, freight_cap::BEYOND],
    ])
    .gives(&[house_freight::SELLER_TO_CAP]);

/// Exchanged at own wish, the way back.
pub static EXCHANGED_AT_WISH_BACK: Rule = Rule::new("house-exchanged-at-wish-back", HR.art(3))
    .situation("goods are exchanged at the buyer's own wish", "买家因个人意愿换货")
    .provision("the way back is the buyer's", "退回运费由买家承担")
    .when(&[&[settling::EXCHANGE, leg::RETURN, settling_reason::OWN_WISH, SELLERS.not()]])
    .gives(&[house_freight::BUYER]);

/// Exchanged at own wish, the replacement.
pub static EXCHANGED_AT_WISH_REPLACEMENT: Rule = Rule::new("house-exchanged-at-wish-replacement", HR.art(3))
    .situation(
        "the replacement of goods that are exchanged at the buyer's own wish",
        "买家因个人意愿换货，寄出换货商品",
    )
    .provision("its way is the buyer's", "换货寄出运费由买家承担")
    .when(&[&[settling::EXCHANGE, leg::REPLACEMENT, settling_reason::OWN_WISH, SELLERS.not()]])
    .gives(&[house_freight::BUYER]);

/// Exchanged because of the goods, the way back.
pub static EXCHANGED_FOR_GOODS_BACK: Rule = Rule::new("house-exchanged-for-goods-back", HR.art(4))
    .situation("goods are exchanged because of what they are", "因商品原因换货")
    .provision("the way back is the seller's", "退回运费由卖家承担")
    .when(&[&[settling::EXCHANGE, leg::RETURN, settling_reason::GOODS], &[settling::EXCHANGE, leg::RETURN, SELLERS]])
    .gives(&[house_freight::SELLER]);

/// Exchanged because of the goods, the replacement.
pub static EXCHANGED_FOR_GOODS_REPLACEMENT: Rule = Rule::new("house-exchanged-for-goods-replacement", HR.art(4))
    .situation("the replacement of goods that are exchanged because of what they are", "因商品原因换货，寄出换货商品")
    .provision("its way is the seller's", "换货寄出运费由卖家承担")
    .when(&[
        &[settling::EXCHANGE, leg::REPLACEMENT, settling_reason::GOODS],
        &[settling::EXCHANGE, leg::REPLACEMENT, SELLERS],
    ])
    .gives(&[house_freight::SELLER]);

/// Own wish, after the success of the trade.
pub static RETURNED_AT_WISH_AFTER_SUCCESS: Rule = Rule::new("house-returned-at-wish-after-success", HR.art(5))
    .situation(
        "goods of an ordinary shop go back at the buyer's own wish after the success of the trade",
        "集市店铺交易成功后，买家因个人意愿退货",
    )
    .provision("every way is the buyer's, however the goods were shipped", "往返运费均由买家承担，不论是否包邮")
    .when(&[&[
        settling::RETURN,
        leg::OUTBOUND,
        settling_reason::OWN_WISH,
        SELLERS.not(),
        trade::COMPLETED,
        shop::ORDINARY,
    ]])
    .gives(&[house_freight::BUYER])
    .excepts(&[&RETURNED_AT_WISH_OUT_FREE]);

/// The rows of the table.
pub static RULES: &[&Rule] = &[
    &RETURNED_AT_WISH_OUT,
    &RETURNED_AT_WISH_OUT_FREE,
    &RETURNED_AT_WISH_BACK,
    &RETURNED_FOR_GOODS_OUT,
    &RETURNED_FOR_GOODS_BACK,
    &RETURNED_FOR_GOODS_BEYOND_CAP,
    &EXCHANGED_AT_WISH_BACK,
    &EXCHANGED_AT_WISH_REPLACEMENT,
    &EXCHANGED_FOR_GOODS_BACK,
    &EXCHANGED_FOR_GOODS_REPLACEMENT,
    &RETURNED_AT_WISH_AFTER_SUCCESS,
];
