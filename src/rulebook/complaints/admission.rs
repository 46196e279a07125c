//! Which complaints are taken in: who may make them, in which state of the trade, within which days (CP-1 to CP-8).

use crate::findings::Literal;
use crate::findings::vocabulary::{
    complainant, complaint_admission, complaint_exclusion, complaint_kind, complaint_window, trade_review, trade_then,
};
use crate::rulebook::{CP, Rule, TB};

/// The trade was never paid, or it was closed.
const UNPAID_OR_CLOSED: Literal = trade_then::AWAITING_PAYMENT.or(trade_then::CLOSED);

/// Goods not received, in time.
pub static NON_RECEIPT_COMPLAINT: Rule = Rule::new("non-receipt-complaint", CP.art(2))
    .also(&[CP.art(1)])
    .situation(
        "the buyer says that the goods never came, in the days after the trade became successful",
        "交易成功后期限内，买家称未收到货",
    )
    .provision("the complaint is taken in", "受理投诉")
    .when(&[&[complaint_kind::NOT_RECEIVED, complainant::BUYER, trade_then::SUCCESSFUL, complaint_window::IN_TIME]])
    .gives(&[complaint_admission::TAKEN_IN]);

/// Goods not received, but not to be complained of.
pub static NON_RECEIPT_COMPLAINT_NOT_OPEN: Rule = Rule::new("non-receipt-complaint-not-open", CP.art(2))
    .also(&[CP.art(1)])
    .situation(
        "goods not received are complained of by the seller, before the trade became successful or when the days are over",
        "未收到货投诉非由买家提出、交易尚未成功或已逾期",
    )
    .provision("the complaint is not taken in; while the trade is under way a refund is the way", "不予受理；交易进行中的应申请退款")
    .when(&[
        &[complaint_kind::NOT_RECEIVED, complainant::SELLER],
        &[complaint_kind::NOT_RECEIVED, trade_then::SUCCESSFUL.not()],
        &[complaint_kind::NOT_RECEIVED, complaint_window::OVER],
    ])
    .gives(&[complaint_admission::DECLINED]);

/// Harassment, in time.
pub static HARASSMENT_COMPLAINT: Rule = Rule::new("harassment-complaint", CP.art(4))
    .also(&[CP.art(1)])
    .situation(
        "the buyer says that the seller harasses them, in the days after a trade outside the malls became successful",
        "非商城交易成功后期限内，买家称卖家骚扰",
    )
    .provision("the complaint is taken in", "受理投诉")
    .when(&[&[
        complaint_kind::HARASSMENT,
        complainant::BUYER,
        trade_then::SUCCESSFUL,
        complaint_window::IN_TIME,
        complaint_exclusion::NONE,
    ]])
    .gives(&[complaint_admission::TAKEN_IN]);

/// Harassment, but not to be complained of.
pub static HARASSMENT_COMPLAINT_NOT_OPEN: Rule = Rule::new("harassment-complaint-not-open", CP.art(4))
    .also(&[CP.art(1)])
    .situation(
        "harassment is complained of by the seller, before the trade became successful or when the days are over",
        "骚扰投诉非由买家提出、交易尚未成功或已逾期",
    )
    .provision("the complaint is not taken in", "不予受理")
    .when(&[
        &[complaint_kind::HARASSMENT, complainant::SELLER],
        &[complaint_kind::HARASSMENT, trade_then::SUCCESSFUL.not()],
        &[complaint_kind::HARASSMENT, complaint_window::OVER],
    ])
    .gives(&[complaint_admission::DECLINED]);

/// Harassment in a mall.
pub static HARASSMENT_IN_MALL_TRADE: Rule = Rule::new("harassment-in-mall-trade", CP.art(4))
    .situation("harassment is complained of in a trade of a mall", "商城交易中的骚扰投诉")
    .provision("it is not taken in here; malls have ways of their own", "不在此受理，商城另有渠道")
    .interprets(
        "Tmall and Tmall Global are the malls; other reading: any shop that trades under a company counts",
        "商城指天猫和天猫国际；另解：以企业身份经营的店铺均属商城",
    )
    .when(&[&[complaint_kind::HARASSMENT, complaint_exclusion::MALL_TRADE]])
    .gives(&[complaint_admission::DECLINED]);

/// A review in force, in time.
pub static REVIEW_COMPLAINT: Rule = Rule::new("review-complaint", CP.art(5))
    .also(&[CP.art(1)])
    .situation(
        "a party complains of a middling or bad review of the other, which shows, in the days after the trade became successful",
        "交易成功后期限内，一方投诉对方已生效的中评或差评",
    )
    .provision("the complaint is taken in", "受理投诉")
    .when(&[&[
        complaint_kind::MALICIOUS_REVIEW,
        trade_then::SUCCESSFUL,
        complaint_window::IN_TIME,
        trade_review::IN_FORCE,
    ]])
    .gives(&[complaint_admission::TAKEN_IN]);

/// A review, but out of time.
pub static REVIEW_COMPLAINT_NOT_OPEN: Rule = Rule::new("review-complaint-not-open", CP.art(5))
    .also(&[CP.art(1)])
    .situation(
        "a review is complained of before the trade became successful, or when the days are over",
        "交易尚未成功或已逾期的评价投诉",
    )
    .provision("the complaint is not taken in", "不予受理")
    .when(&[
        &[complaint_kind::MALICIOUS_REVIEW, trade_then::SUCCESSFUL.not()],
        &[complaint_kind::MALICIOUS_REVIEW, complaint_window::OVER],
    ])
    .gives(&[complaint_admission::DECLINED]);

/// A good review, none, or one that does not show.
pub static REVIEW_NOT_IN_FORCE: Rule = Rule::new("review-not-in-force", CP.art(5))
    .situation(
        "a malicious review is complained of, and none was given, it is good, does not show yet or was withdrawn",
        "投诉恶意评价，但未评价、系好评、尚未生效或已撤销",
    )
    .provision("the complaint is not taken in", "不予受理")
    .when(&[&[complaint_kind::MALICIOUS_REVIEW, trade_review::IN_FORCE.not()]])
    .gives(&[complaint_admission::DECLINED]);

/// Late dispatch of a trade under way.
pub static LATE_DISPATCH_COMPLAINT: Rule = Rule::new("late-dispatch-complaint", CP.art(6))
    .situation("the buyer has paid and complains that the goods are not dispatched", "买家付款后投诉延迟发货")
    .provision("the complaint is taken in", "受理投诉")
    .interprets(
        "from the payment until the trade ends; other reading: also when it has ended, as it was paid then too",
        "自付款起至交易结束止；另解：交易结束后亦可投诉，因该交易同样已经付款",
    )
    .when(&[&[complaint_kind::LATE_DISPATCH, complainant::BUYER, trade_then::PAID, complaint_exclusion::NONE]])
    .gives(&[complaint_admission::TAKEN_IN]);

/// Late dispatch, but not to be complained of.
pub static LATE_DISPATCH_COMPLAINT_NOT_OPEN: Rule = Rule::new("late-dispatch-complaint-not-open", CP.art(6))
    .situation(
        "late dispatch is complained of by the seller, before the payment or when the trade has ended",
        "延迟发货投诉非由买家提出、尚未付款或交易已结束",
    )
    .provision("the complaint is not taken in", "不予受理")
    .interprets(
        "a trade that has ended is no longer paid but successful or closed; other reading: paid is whatever was ever paid",
        "已结束的交易不再处于已付款状态，而是成功或关闭；另解：凡曾付款的均属已付款",
    )
    .when(&[
        &[complaint_kind::LATE_DISPATCH, complainant::SELLER],
        &[complaint_kind::LATE_DISPATCH, trade_then::PAID.not()],
    ])
    .gives(&[complaint_admission::DECLINED]);

/// Goods whose time of dispatch is special.
pub static GOODS_OUTSIDE_LATE_DISPATCH: Rule = Rule::new("goods-outside-late-dispatch", CP.art(6))
    .situation(
        "late dispatch is complained of goods made to order, sold in advance or to be delivered in a way of their own",
        "投诉延迟发货的商品系定制、预售或适用特定运送方式",
    )
    .provision("the complaint is not taken in", "不予受理")
    .interprets(
        "of several goods those that are sold in the ordinary way carry the complaint; other reading: one exception keeps the whole complaint out",
        "数件商品中有正常销售的，即可就其投诉；另解：有一件属于例外，即全部不予受理",
    )
    .when(&[&[
        complaint_kind::LATE_DISPATCH,
        complaint_exclusion::MADE_TO_ORDER.or(complaint_exclusion::PRESALE).or(complaint_exclusion::SPECIAL_DELIVERY),
    ]])
    .gives(&[complaint_admission::DECLINED]);

/// A broken promise before payment, or after the trade was closed, in time.
pub static BROKEN_PROMISE_COMPLAINT: Rule = Rule::new("broken-promise-complaint", CP.art(8))
    .also(&[CP.art(1)])
    .situation(
        "the buyer says that the seller broke a promise, in the days after the order was placed, and the trade awaits payment or is closed",
        "交易创建后期限内，等待付款或已关闭的交易，买家称卖家违背承诺",
    )
    .provision("the complaint is taken in", "受理投诉")
    .when(&[&[
        complaint_kind::BREACH_OF_PROMISE,
        complainant::BUYER,
        UNPAID_OR_CLOSED,
        complaint_window::IN_TIME,
    ]])
    .gives(&[complaint_admission::TAKEN_IN]);

/// A broken promise, but not to be complained of.
pub static BROKEN_PROMISE_COMPLAINT_NOT_OPEN: Rule = Rule::new("broken-promise-complaint-not-open", CP.art(8))
    .also(&[CP.art(1), TB.art(2)])
    .situation(
        "a broken promise is complained of by the seller, in a trade that is paid or successful, or when the days are over",
        "违背承诺投诉非由买家提出、交易已付款或已成功，或已逾期",
    )
    .provision("the complaint is not taken in; in a paid trade a claim is the way", "不予受理；已付款的交易应发起维权")
    .when(&[
        &[complaint_kind::BREACH_OF_PROMISE, complainant::SELLER],
        &[complaint_kind::BREACH_OF_PROMISE, UNPAID_OR_CLOSED.not()],
        &[complaint_kind::BREACH_OF_PROMISE, complaint_window::OVER],
    ])
    .gives(&[complaint_admission::DECLINED]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &NON_RECEIPT_COMPLAINT,
    &NON_RECEIPT_COMPLAINT_NOT_OPEN,
    &HARASSMENT_COMPLAINT,
    &HARASSMENT_COMPLAINT_NOT_OPEN,
    &HARASSMENT_IN_MALL_TRADE,
    &REVIEW_COMPLAINT,
    &REVIEW_COMPLAINT_NOT_OPEN,
    &REVIEW_NOT_IN_FORCE,
    &LATE_DISPATCH_COMPLAINT,
    &LATE_DISPATCH_COMPLAINT_NOT_OPEN,
    &GOODS_OUTSIDE_LATE_DISPATCH,
    &BROKEN_PROMISE_COMPLAINT,
    &BROKEN_PROMISE_COMPLAINT_NOT_OPEN,
];
