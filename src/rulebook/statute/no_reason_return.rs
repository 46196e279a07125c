//! No-reason returns: CPL-25 and the Measures (SR-1 to SR-38).
//!
//! SR-10's period and SR-9's table are computed in `findings::establish`. SR-12 to SR-18 are arithmetic of the relief.

use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    act_return, beyond_checking, cause, claim, claim_cause, cost, cost_kind, delivery, discount_lost,
    exclusion_confirmed, fate, ground, impairment, intactness, line_kind, living_consumption, nature,
    no_reason_promise, no_reason_right, notice, payment, reckoning, refund_time, return_answered, return_state,
};
use crate::rulebook::taobao::general;
use crate::rulebook::{CPL, Rank, Rule, SR, TB};

/// Excluded by law.
pub static EXCLUDED_BY_LAW: Rule = Rule::new("excluded-by-law", SR.art(6))
    .also(&[CPL.art(25)])
    .situation(
        "made to order, perishable, digital and opened, or a delivered periodical",
        "定作、鲜活易腐、已下载或拆封的数字化商品、报刊",
    )
    .provision("no return without reason", "不适用七日无理由退货")
    .interprets(
        "also where the seller failed to mark it (SR-20); other reading: an unmarked exclusion cannot be invoked",
        "卖家未依 SR-20 标注的亦同；另解：未标注的，不得主张不适用",
    )
    .when(&[&[nature::BY_LAW]])
    .gives(&[no_reason_right::EXCLUDED]);

/// Excluded because the buyer confirmed it.
pub static EXCLUDED_BY_CONFIRMATION: Rule = Rule::new("excluded-by-confirmation", SR.art(7))
    .also(&[CPL.art(25), SR.art(20)])
    .situation(
        "goods that opening or trial spoils, or sold as flawed, and the buyer confirmed that at this purchase",
        "性质不宜退货且买家购买时确认",
    )
    .provision("no return without reason", "不适用七日无理由退货")
    .when(&[&[nature::BY_CONFIRMATION, exclusion_confirmed::YES]])
    .gives(&[no_reason_right::EXCLUDED]);

/// Not bought for living.
pub static NOT_A_CONSUMER: Rule = Rule::new("not-bought-for-living", SR.art(2))
    .also(&[CPL.art(2), CPL.art(25)])
    .situation("the goods were not bought for living consumption", "非为生活消费购买")
    .provision("the statutory return without reason is for consumers", "法定七日无理由退货仅适用于消费者")
    .when(&[&[living_consumption::NO]])
    .gives(&[no_reason_right::EXCLUDED]);

/// Promised all the same.
pub static PROMISED: Rule = Rule::new("no-reason-return-promised", SR.art(5))
    .also(&[TB.art(7)])
    .situation("the seller promised no-reason returns for these goods", "卖家承诺支持无理由退货")
    .provision("the promise that favours the consumer binds", "更有利于消费者的承诺有效")
    .when(&[&[no_reason_promise::YES]])
    .gives(&[no_reason_right::ELIGIBLE])
    .excepts(&[&EXCLUDED_BY_LAW, &EXCLUDED_BY_CONFIRMATION, &NOT_A_CONSUMER]);

/// Used beyond checking, by the table.
pub static USED_BEYOND_CHECKING: Rule = Rule::new("used-beyond-checking", SR.art(9))
    .situation(
        "the goods show a trace that their category counts as use beyond checking",
        "存在该类商品视为不完好的痕迹",
    )
    .provision("they are not intact", "视为不完好")
    .when(&[&[beyond_checking::YES]])
    .gives(&[intactness::IMPAIRED]);

/// Found impaired by the buyer's doing.
pub static IMPAIRED_BY_BUYER: Rule = Rule::new("impaired-by-buyer", SR.art(8))
    .situation(
        "a person found that the goods lost quality, function or parts by the buyer's doing",
        "经认定因买家原因品质、功能或配件受损",
    )
    .provision("they are not intact", "视为不完好")
    .interprets(
        "the seller shows it, having the goods; other reading: the buyer shows that they are intact",
        "商品在卖家处，由卖家证明不完好；另解：由买家证明商品完好",
    )
    .when(&[&[impairment::YES]])
    .gives(&[intactness::IMPAIRED]);

/// Returned without reason, in time and intact.
pub static RETURN_WITHOUT_REASON: Rule = Rule::new("return-without-reason", CPL.art(25))
    .also(&[SR.art(10), SR.art(8), SR.art(2)])
    .situation(
        "the buyer gives notice of a no-reason return in time, and the goods are intact",
        "期限内发出无理由退货通知，商品完好",
    )
    .provision("the goods go back for a refund", "支持退货退款")
    .when(&[&[OWN_WISH, delivery::HANDED_OVER, no_reason_right::ELIGIBLE, notice::IN_TIME, intactness::INTACT]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::NO_REASON]);

/// The goods are back, and no reason was given.
pub static OWN_WISH_RETURN_RECEIVED: Rule = Rule::new("own-wish-return-received", SR.art(13))
    .also(&[CPL.art(25), TB.art(11)])
    .situation("the seller has taken goods that were returned without reason", "卖家已签收无理由退回的商品")
    .provision("the price of the goods goes back", "返还商品价款")
    .when(&[&[return_state::SIGNED, return_answered::NO, cause::NO_REASON]])
    .gives(&[fate::REFUND, act_return::MAY])
    .excepts(&[&general::RETURN_RECEIVED]);

/// The goods came back without reason.
pub static REFUND_IN_TIME: Rule = Rule::new("own-wish-return-back", SR.art(13))
    .also(&[CPL.art(25)])
    .situation("goods returned without reason are back with the seller", "无理由退回的商品已由卖家签收")
    .provision("the price goes back within the days that the Measures set", "自收到退货之日起在规定日数内返还价款")
    .interprets(
        "only for returns without reason, which are what the Measures are about; other reading: for every return",
        "仅限无理由退货，该办法系为此而设；另解：一切退货均适用",
    )
    .when(&[&[cause::NO_REASON]])
    .gives(&[refund_time::AFTER_RECEIPT]);

/// No right to return without reason, by law.
pub static EXCLUDED_FROM_RETURN: Rule = Rule::new("excluded-from-return", SR.art(6))
    .also(&[CPL.art(25), TB.art(89)])
    .situation("the law excludes goods of this nature from no-reason returns", "商品性质法定不适用无理由退货")
    .provision("the seller may decline the return", "卖家可拒绝")
    .when(&[&[OWN_WISH, delivery::HANDED_OVER, no_reason_right::EXCLUDED, nature::BY_LAW]])
    .gives(&[claim::DISMISS])
    .excepts(&[&SWITCHED_TOO_LATE]);

/// No right to return without reason, as the buyer confirmed.
pub static CONFIRMED_EXCLUSION_FROM_RETURN: Rule = Rule::new("confirmed-exclusion-from-return", SR.art(7))
    .also(&[CPL.art(25), SR.art(20), TB.art(89)])
    .situation(
        "the buyer confirmed at the purchase that these goods cannot be returned without a reason",
        "买家购买时已确认商品不适用无理由退货",
    )
    .provision("the seller may decline the return", "卖家可拒绝")
    .when(&[&[
        OWN_WISH,
        delivery::HANDED_OVER,
        no_reason_right::EXCLUDED,
        nature::BY_CONFIRMATION,
        exclusion_confirmed::YES,
    ]])
    .gives(&[claim::DISMISS])
    .excepts(&[&SWITCHED_TOO_LATE]);

/// No right to return without reason for who did not buy for living.
pub static RETURN_OF_BUSINESS_PURCHASE: Rule = Rule::new("return-of-business-purchase", SR.art(2))
    .also(&[CPL.art(2), CPL.art(25)])
    .situation(
        "goods that were not bought for living are to go back without a reason",
        "非为生活消费购买的商品申请无理由退货",
    )
    .provision("the seller may decline the return", "卖家可拒绝")
    .when(&[&[OWN_WISH, delivery::HANDED_OVER, no_reason_right::EXCLUDED, living_consumption::NO]])
    .gives(&[claim::DISMISS])
    .excepts(&[&SWITCHED_TOO_LATE]);

/// What has no body is nothing to be returned.
pub static NOTHING_TO_RETURN_WITHOUT_REASON: Rule = Rule::new("service-returned-without-reason", SR.art(2))
    .also(&[CPL.art(25), SR.art(6)])
    .situation(
        "a service or a virtual thing is to be given back without a reason",
        "就服务或虚拟商品申请七天无理由退货",
    )
    .provision("the return without reason is of goods; the claim fails", "七日无理由退货适用于商品，不予支持")
    .interprets(
        "rendered or not: who wants a service no more before it is rendered cancels it, which is another ground; other reading: an unrendered service is given back as goods are",
        "不论是否已提供；提供前不再需要服务的系取消，属另一理由；另解：未提供的服务与商品同样退还",
    )
    .when(&[&[ground::NO_REASON, line_kind::VIRTUAL.or(line_kind::SERVICE)]])
    .gives(&[claim::DISMISS]);

/// Too late.
pub static NOTICE_TOO_LATE: Rule = Rule::new("notice-too-late", SR.art(10))
    .also(&[CPL.art(25)])
    .situation("the first notice of a no-reason return came after the period", "逾期方申请无理由退货")
    .provision("the return without reason is no longer open", "不再支持无理由退货")
    .interprets(
        "the period counts whole days from the day after signing for what was bought, and what was sent in its place sets no new one going; other readings: hour by hour from the signing; of a replacement, from its own signing",
        "期限自签收所购商品次日起按整日计算，换货不另起算；另解：其一，自签收时起按小时计算；其二，换货商品自其签收时起另行计算",
    )
    .when(&[&[OWN_WISH, delivery::HANDED_OVER, notice::LATE]])
    .gives(&[claim::DISMISS]);

/// Another reason in time, no reason too late.
pub static SWITCHED_TOO_LATE: Rule = Rule::new("switched-too-late", SR.art(10))
    .also(&[CPL.art(25), TB.art(7)])
    .situation(
        "within the period the buyer gave another reason that failed, and switched to none after it",
        "期限内以其他理由申请未果，逾期改为无理由",
    )
    .provision("not enforced; left to the parties", "不强制支持，由双方协商")
    .usage(
        "no article decides it; other reading: any notice in time keeps the right, since no reason is needed",
        "条文未作规定；另解：无理由退货无须说明理由，期限内以任何理由提出申请的均保有该权利",
    )
    .when(&[&[OWN_WISH, delivery::HANDED_OVER, notice::SWITCHED_LATE]])
    .gives(&[claim::NEGOTIATE]);

/// Not intact.
pub static RETURNED_NOT_INTACT: Rule = Rule::new("returned-not-intact", SR.art(8))
    .also(&[SR.art(9), CPL.art(25)])
    .situation("the goods are no longer intact by the buyer's doing", "因买家原因商品不完好")
    .provision("the return without reason is not open", "不支持无理由退货")
    .interprets(
        "intact is judged as the goods were when the carrier took them: what carriage does to them is for TB-11; other reading: as the seller receives them",
        "以交付承运人时的状态为准，运输中的损失依 TB-11 处理；另解：以卖家收到时的状态为准",
    )
    .when(&[&[OWN_WISH, delivery::HANDED_OVER, intactness::IMPAIRED]])
    .gives(&[claim::DISMISS])
    .excepts(&[&SWITCHED_TOO_LATE]);

/// A card fee that the seller took over, and the goods come back without reason.
pub static CARD_FEE_OF_RETURN: Rule = Rule::new("card-fee-of-own-wish-return", SR.art(16))
    .situation(
        "the buyer paid by credit card, the seller took the fee for that over, and goods go back for a refund without a reason",
        "信用卡支付手续费由销售者免除，无理由退货退款",
    )
    .provision("the seller may deduct the fee of what is refunded", "退款时可以扣除相应手续费")
    .interprets(
        "of a part, its share; a parcel refused at the door is no return in the sense of the Measures; other readings: the whole fee; refusals too",
        "部分退款的，按比例扣除；拒签不属于该办法所称的退货；另解：其一，扣除全部手续费；其二，拒签亦可扣除",
    )
    .when(&[&[
        cost_kind::CARD_FEE,
        cause::NO_REASON,
        delivery::HANDED_OVER,
        payment::REFUND.or(payment::CONDITIONAL),
    ]])
    .gives(&[cost::BUYER])
    .rank(Rank::OwnWish);

/// A card fee that the seller took over, and nothing gives it back.
pub static CARD_FEE_OTHERWISE: Rule = Rule::new("card-fee-taken-over", SR.art(16))
    .also(&[TB.art(7)])
    .situation(
        "the buyer paid by credit card, and the seller took the fee for that over",
        "信用卡支付手续费由销售者免除",
    )
    .provision("the fee stays the seller's", "手续费由卖家承担")
    .interprets(
        "the Measures let a seller deduct it from refunds without a reason alone; other reading: from every refund",
        "该办法仅允许在无理由退款时扣除；另解：任何退款均可扣除",
    )
    .when(&[&[cost_kind::CARD_FEE]])
    .gives(&[cost::SELLER])
    .rank(Rank::Residual);

/// A discount that lines which stay have had, lost by the return.
pub static DISCOUNT_LOST_BY_RETURN: Rule = Rule::new("discount-lost-by-return", SR.art(17))
    .situation(
        "part of a set, or of goods discounted from a sum, goes back without a reason, and the rest no longer earns the discount",
        "套装或满减商品部分无理由退货，其余商品不能再享受优惠",
    )
    .provision(
        "what stays is paid for at its own price at purchase; the difference is settled either way",
        "保留商品按购买时价格结算，多退少补",
    )
    .interprets(
        "only returns without a reason, and each discount by itself: one still earned stays shared out as it was; other reading: every return in part, and what stays is settled as if it had been bought alone",
        "仅限无理由退货，且各项优惠分别结算，仍可享受的优惠按原分摊不变；另解：一切部分退货均适用，保留的商品视同单独购买结算",
    )
    .when(&[&[cause::NO_REASON, discount_lost::YES]])
    .gives(&[reckoning::ANEW]);

/// The rules of this text.
pub static RULES: &[&Rule] = &[
    &EXCLUDED_BY_LAW,
    &EXCLUDED_BY_CONFIRMATION,
    &NOT_A_CONSUMER,
    &PROMISED,
    &USED_BEYOND_CHECKING,
    &IMPAIRED_BY_BUYER,
    &RETURN_WITHOUT_REASON,
    &OWN_WISH_RETURN_RECEIVED,
    &REFUND_IN_TIME,
    &EXCLUDED_FROM_RETURN,
    &CONFIRMED_EXCLUSION_FROM_RETURN,
    &RETURN_OF_BUSINESS_PURCHASE,
    &NOTHING_TO_RETURN_WITHOUT_REASON,
    &NOTICE_TOO_LATE,
    &SWITCHED_TOO_LATE,
    &RETURNED_NOT_INTACT,
    &CARD_FEE_OF_RETURN,
    &CARD_FEE_OTHERWISE,
    &DISCOUNT_LOST_BY_RETURN,
];
