//! What to offer before a complaint becomes a dispute: a first choice, a second, and what comes besides.
//!
//! What the trouble is, whether what came is of use and whether more can be sent, people find; what is worth more follows
//! from the amounts of the case.

use crate::findings::vocabulary::{
    delivery, first_choice, governed, intervention, line_kind, resendable, second_choice, settling_reason,
    settling_time, third_choice, trade, trouble, usable, worth_compared, worth_way_back,
};
use crate::findings::{Level, Literal};
use crate::rulebook::{Question, Rule, TB, TR};

/// Goods other than ordered came, or than the listing says.
const OTHER_GOODS: Literal = trouble::LISTING_WRONG.or(trouble::WRONG_ARTICLE);
const MISSING: Literal = trouble::PART_MISSING.or(trouble::FEWER_PIECES);
const NOT_KEPT: Literal = usable::NO.or(usable::DECLINED);
const GOODS: Literal = line_kind::GOODS.or(line_kind::GIFT);

/// What to offer first.
pub static FIRST_CHOICE: Question = Question::new(first_choice::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, intervention::NONE, GOODS]])
    .closing(first_choice::NOTHING, TR.art(1));
/// What to offer where that does not settle it.
pub static SECOND_CHOICE: Question = Question::new(second_choice::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, intervention::NONE, GOODS]])
    .closing(second_choice::NOTHING, TR.art(1));
/// What to do besides.
pub static THIRD_CHOICE: Question = Question::new(third_choice::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, intervention::NONE, GOODS]])
    .closing(third_choice::NOTHING, TR.art(1));

/// Within which time it is done.
pub static SETTLING_TIME: Question = Question::new(settling_time::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, intervention::NONE, GOODS]])
    .closing(settling_time::NONE, TR.art(1));

/// The choices, in order, and their time.
pub static QUESTIONS: &[&Question] = &[&FIRST_CHOICE, &SECOND_CHOICE, &THIRD_CHOICE, &SETTLING_TIME];

/// Nobody has compared yet.
pub static NOT_COMPARED: Rule = Rule::new("goods-not-compared", TR.art(1))
    .situation(
        "the buyer complains of the goods, and nobody has compared them with the listing",
        "买家对商品有异议，尚未核对页面与实物",
    )
    .provision("compare the listing with what arrived", "先核对商品页面与收到的商品")
    .when(&[&[trouble::NOT_COMPARED, settling_reason::GOODS]])
    .gives(&[first_choice::COMPARE]);

/// Misread.
pub static LISTING_MISREAD: Rule = Rule::new("listing-misread", TR.art(1))
    .situation("the listing is right and clear, and the buyer overlooked or misread it", "页面描述无误，买家忽略或误读")
    .provision("explain what the listing says", "向买家解释说明")
    .when(&[&[trouble::MISREAD]])
    .gives(&[first_choice::EXPLAIN]);

/// Misleading.
pub static LISTING_MISLEADING: Rule = Rule::new("listing-misleading", TR.art(1))
    .situation("the goods are what the listing says, but its words mislead", "商品与页面相符，但页面用语容易误解")
    .provision(
        "apologise, mend the listing, and give a gift or a discount on the next order",
        "致歉并修改页面，赠送礼品或下次购物优惠",
    )
    .when(&[&[trouble::MISLEADING]])
    .gives(&[first_choice::APOLOGISE_AND_MEND, second_choice::GIFT]);

/// The light of the photograph.
pub static COLOUR_BY_PHOTO_LIGHT: Rule = Rule::new("colour-by-photo-light", TR.art(1))
    .situation(
        "the colour differs from the picture only by the light in which it was taken",
        "颜色差异仅因拍摄光线所致",
    )
    .provision("explain", "向买家解释说明")
    .when(&[&[trouble::PHOTO_LIGHT]])
    .gives(&[first_choice::EXPLAIN]);

/// Data of the listing are wrong.
pub static LISTING_DATA_WRONG: Rule = Rule::new("listing-data-wrong", TR.art(1))
    .situation("data of the listing are wrong", "页面信息有误")
    .provision("correct the listing, besides what the buyer is offered", "更正页面信息，并对买家另行处理")
    .when(&[&[trouble::LISTING_WRONG]])
    .gives(&[third_choice::MEND_LISTING]);

/// The seller sent otherwise than was ordered.
pub static SENT_OTHERWISE: Rule = Rule::new("sent-otherwise-than-ordered", TR.art(2))
    .situation("another article, too few pieces or an article without a part was sent", "错发、少发或缺件")
    .provision("find out why, besides what the buyer is offered", "查明原因，并对买家另行处理")
    .when(&[&[trouble::WRONG_ARTICLE.or(MISSING)]])
    .gives(&[third_choice::FIND_OUT_WHY]);

/// Of use, and worth no less.
pub static OTHER_GOODS_WORTH_NO_LESS: Rule = Rule::new("other-goods-worth-no-less", TR.art(2))
    .situation(
        "other goods than ordered came, of use and worth no less than what was paid",
        "所收商品与订购不符，可以使用且价值不低于实付",
    )
    .provision("apologise and suggest that the buyer keep them", "致歉并建议买家留用")
    .interprets(
        "goods of the same worth are treated as those worth more; other reading: as those worth less",
        "价值相等的，与价值较高的同样处理；另解：与价值较低的同样处理",
    )
    .when(&[&[OTHER_GOODS, usable::YES, worth_compared::LESS.not()]])
    .gives(&[first_choice::KEEP]);

/// Of use, and worth less.
pub static OTHER_GOODS_WORTH_LESS: Rule = Rule::new("other-goods-worth-less", TR.art(2))
    .situation(
        "other goods than ordered came, of use and worth less than what was paid",
        "所收商品与订购不符，可以使用但价值低于实付",
    )
    .provision("refund the difference, or give a gift or coupon worth it", "退还差价，或赠送等值礼品、优惠券")
    .when(&[&[OTHER_GOODS, usable::YES, worth_compared::LESS]])
    .gives(&[first_choice::REFUND_DIFFERENCE, second_choice::GIFT]);

/// Not kept, and not worth the way back.
pub static OTHER_GOODS_NOT_WORTH_WAY_BACK: Rule = Rule::new("other-goods-not-worth-way-back", TR.art(2))
    .situation(
        "other goods than ordered came, of no use or not wanted, worth no more than the way back, and the right ones can be sent",
        "所收商品与订购不符，不能使用或买家不愿留用，价值不高于退回运费，且可以补发",
    )
    .provision("send the right ones, or refund, and leave the goods where they are", "补发或退款，商品无需退回")
    .when(&[&[OTHER_GOODS, NOT_KEPT, worth_way_back::NO_MORE, resendable::YES]])
    .gives(&[first_choice::RESEND, second_choice::REFUND]);

/// The same, and nothing left to send.
pub static OTHER_GOODS_NOTHING_LEFT: Rule = Rule::new("other-goods-nothing-left", TR.art(2))
    .situation(
        "other goods than ordered came, of no use or not wanted, worth no more than the way back, and the right ones cannot be sent",
        "所收商品与订购不符，不能使用或买家不愿留用，价值不高于退回运费，且无法补发",
    )
    .provision("refund, and leave the goods where they are", "退款，商品无需退回")
    .when(&[&[OTHER_GOODS, NOT_KEPT, worth_way_back::NO_MORE, resendable::NO]])
    .gives(&[first_choice::REFUND]);

/// Not kept, worth the way back.
pub static OTHER_GOODS_TO_COME_BACK: Rule = Rule::new("other-goods-to-come-back", TR.art(2))
    .situation(
        "other goods than ordered came, of no use or not wanted, worth more than the way back, and the right ones can be sent",
        "所收商品与订购不符，不能使用或买家不愿留用，价值高于退回运费，且可以补发",
    )
    .provision(
        "arrange the return with a tracking number, look at the goods, then send the right ones or refund in time",
        "安排凭运单退回，验收后限期补发或退款",
    )
    .when(&[&[OTHER_GOODS, NOT_KEPT, worth_way_back::MORE, resendable::YES]])
    .gives(&[first_choice::RETURN_AND_RESEND, second_choice::RETURN_AND_REFUND, settling_time::AFTER_RETURN]);

/// The same, and nothing left to send.
pub static OTHER_GOODS_TO_COME_BACK_FOR_MONEY: Rule = Rule::new("other-goods-to-come-back-for-money", TR.art(2))
    .situation(
        "other goods than ordered came, of no use or not wanted, worth more than the way back, and the right ones cannot be sent",
        "所收商品与订购不符，不能使用或买家不愿留用，价值高于退回运费，且无法补发",
    )
    .provision("arrange the return with a tracking number, look at the goods, then refund in time", "安排凭运单退回，验收后限期退款")
    .when(&[&[OTHER_GOODS, NOT_KEPT, worth_way_back::MORE, resendable::NO]])
    .gives(&[first_choice::RETURN_AND_REFUND, settling_time::AFTER_RETURN]);

/// A missing part can be sent.
pub static MISSING_PART_SENT: Rule = Rule::new("missing-part-sent", TR.art(2))
    .situation("a part or pieces are missing, and can be sent", "缺件或少发，可以补发")
    .provision("send what is missing, in time", "限期补发")
    .when(&[&[MISSING, resendable::YES]])
    .gives(&[first_choice::RESEND, settling_time::FROM_OFFER]);

/// A missing part cannot be sent.
pub static MISSING_PART_REFUNDED: Rule = Rule::new("missing-part-refunded", TR.art(2))
    .situation("a part or pieces are missing, and cannot be sent", "缺件或少发，无法补发")
    .provision("refund what they cost", "退还缺少部分的价款")
    .when(&[&[MISSING, resendable::NO]])
    .gives(&[first_choice::REFUND_SHARE]);

/// A flaw that hinders nothing.
pub static FLAW_THAT_HINDERS_NOTHING: Rule = Rule::new("flaw-that-hinders-nothing", TR.art(3))
    .situation("the goods have a flaw that does not hinder their use", "商品存在不影响使用的瑕疵")
    .provision("agree on a part of the price, and leave the goods where they are", "协商部分退款，商品留用")
    .when(&[&[trouble::MINOR_DEFECT]])
    .gives(&[first_choice::PARTIAL_REFUND]);

/// Out of stock.
pub static PAID_AND_OUT_OF_STOCK: Rule = Rule::new("paid-and-out-of-stock", TR.art(4))
    .situation("the goods are paid for and turn out not to be on stock", "买家付款后发现缺货")
    .provision(
        "tell the buyer at once and offer another article, or else refund",
        "立即告知买家并建议更换其他商品，否则退款",
    )
    .when(&[&[trouble::OUT_OF_STOCK]])
    .gives(&[first_choice::OTHER_ARTICLE, second_choice::REFUND]);

/// Late, the trade open.
pub static PARCEL_LATE: Rule = Rule::new("parcel-late", TR.art(5))
    .situation("a parcel is late or does not move on, and the trade is open", "包裹迟延或停滞，交易尚未成功")
    .provision(
        "ask the carrier, extend the time for confirming receipt, and answer for the goods",
        "查询物流、延长确认收货时间，并对商品负责",
    )
    .when(&[
        &[trouble::LATE_PARCEL, trade::OPEN],
        &[trouble::NOT_COMPARED, settling_reason::NOT_ARRIVED, delivery::IN_TRANSIT, trade::OPEN],
    ])
    .gives(&[first_choice::ASK_CARRIER, second_choice::EXTEND_TIMER, third_choice::REFUND]);

/// Late, the trade successful.
pub static PARCEL_LATE_AFTER_SUCCESS: Rule = Rule::new("parcel-late-after-success", TR.art(5))
    .also(&[TB.art(38)])
    .situation("a parcel is late or does not move on although the trade is successful", "交易已成功，包裹仍迟延或停滞")
    .provision("ask the carrier, and answer for the goods all the same", "查询物流，交易成功后仍对商品负责")
    .when(&[
        &[trouble::LATE_PARCEL, trade::COMPLETED],
        &[trouble::NOT_COMPARED, settling_reason::NOT_ARRIVED, delivery::IN_TRANSIT, trade::COMPLETED],
    ])
    .gives(&[first_choice::ASK_CARRIER, second_choice::REFUND]);

/// The steps of the triage.
pub static RULES: &[&Rule] = &[
    &NOT_COMPARED,
    &LISTING_MISREAD,
    &LISTING_MISLEADING,
    &COLOUR_BY_PHOTO_LIGHT,
    &LISTING_DATA_WRONG,
    &SENT_OTHERWISE,
    &OTHER_GOODS_WORTH_NO_LESS,
    &OTHER_GOODS_WORTH_LESS,
    &OTHER_GOODS_NOT_WORTH_WAY_BACK,
    &OTHER_GOODS_NOTHING_LEFT,
    &OTHER_GOODS_TO_COME_BACK,
    &OTHER_GOODS_TO_COME_BACK_FOR_MONEY,
    &MISSING_PART_SENT,
    &MISSING_PART_REFUNDED,
    &FLAW_THAT_HINDERS_NOTHING,
    &PAID_AND_OUT_OF_STOCK,
    &PARCEL_LATE,
    &PARCEL_LATE_AFTER_SUCCESS,
];
