//! Heads of claim beside the price: TB-6(6), TB-14, TB-15. The gift's are with the gifts, the statutory ones with the
//! statutes.

use crate::findings::Literal;
use crate::findings::vocabulary::{
    breach_shown, cause, defeating_breach, delivery, dispatch, head, head_award, head_measure, named_breach,
    prepayment, rival_head,
};
use crate::rulebook::{CC, CPL, FSL, Rule, TB};

const PURPOSE_DEFEATED: Literal = cause::QUALITY_DEFEATING.or(cause::COUNTERFEIT).or(cause::MISDESCRIPTION_UNUSABLE);

/// The party that took the deposit breaks the contract.
pub static DEPOSIT_AND_SELLERS_BREACH: Rule = Rule::new("deposit-and-sellers-breach", TB.art(14))
    .also(&[CC.art(586), CC.art(587)])
    .situation("a deposit was paid, and the seller does not perform or performs so that the purpose is defeated", "定金交易，卖家不履行或履行不符致合同目的落空")
    .provision("the seller returns the deposit twice: once with the price, once more as compensation", "卖家双倍返还定金：一倍随货款退还，另一倍作为赔偿")
    .interprets(
        "goods not sent at all after the time, for which the buyer is refunded, and goods found counterfeit, useless or defeating the purpose are such breaches without more; other reading: the purpose is assessed in every case",
        "逾期完全未发货而应退款的，以及商品经认定假冒、不能使用或致合同目的落空的，径属此类违约；另解：合同目的是否落空一律须经认定",
    )
    .when(&[
        &[head::DEPOSIT, prepayment::DEPOSIT, defeating_breach::SELLER],
        &[
            head::DEPOSIT,
            prepayment::DEPOSIT,
            defeating_breach::NONE,
            cause::DISPATCH,
            delivery::UNSENT,
            dispatch::OVERDUE,
        ],
        &[head::DEPOSIT, prepayment::DEPOSIT, defeating_breach::NONE, PURPOSE_DEFEATED],
    ])
    .gives(&[head_measure::DOUBLE_DEPOSIT]);

/// The party that paid the deposit breaks the contract.
pub static DEPOSIT_AND_BUYERS_BREACH: Rule = Rule::new("deposit-and-buyers-breach", TB.art(14))
    .also(&[CC.art(586), CC.art(587)])
    .situation(
        "a deposit was paid, and the buyer does not perform or performs so that the purpose is defeated",
        "定金交易，买家不履行或履行不符致合同目的落空",
    )
    .provision(
        "the buyer does not get the deposit back: it comes off what goes back of the price",
        "买家无权请求返还定金，应退价款中扣除定金",
    )
    .when(&[&[head::DEPOSIT, prepayment::DEPOSIT, defeating_breach::BUYER]])
    .gives(&[head_measure::DEPOSIT_FORFEITED]);

/// A sum was promised for a breach that occurred.
pub static PROMISED_BREACH_OCCURRED: Rule = Rule::new("promised-breach-occurred", TB.art(15))
    .also(&[CC.art(585)])
    .situation(
        "the seller promised to pay for a named breach, and it occurred",
        "卖家就特定违约行为承诺赔付违约金且已发生该违约",
    )
    .provision(
        "the seller pays what was promised, or what the platform's rules set if that is more",
        "卖家应赔付，与平台规则数额不一致的就高",
    )
    .interprets(
        "whoever consents to goods being sent after the time does not give up the sum, and goods are not sent once the time has passed and not before, whatever the seller announces; other readings: the consent sets a new time; who announces that it will not send has broken its promise at once (CC-578)",
        "同意逾期发货不视为放弃违约金；期限届满方为未发货，不因卖家提前声明而成立；另解：其一，同意即另定期限；其二，声明不发货的即属违约（CC-578）",
    )
    .when(&[
        &[head::LIQUIDATED, named_breach::LATE_DISPATCH, dispatch::LATE.or(dispatch::OVERDUE)],
        &[head::LIQUIDATED, named_breach::NOT_DISPATCHED, dispatch::OVERDUE, delivery::UNSENT],
        &[head::LIQUIDATED, breach_shown::YES],
    ])
    .gives(&[head_measure::HIGHER_OF]);

/// Another sum promised for the same breach is higher.
pub static LESSER_SUM_FOR_ONE_BREACH: Rule = Rule::new("lesser-sum-for-one-breach", TB.art(15))
    .also(&[CC.art(585)])
    .situation("two sums are promised for one breach", "就同一违约约定了两项违约金")
    .provision("the higher is paid, and includes the lesser", "就高赔付，较低一项不再另付")
    .interprets(
        "goods sent late and goods not sent are one breach of the time of dispatch; other kinds of breach stand beside each other; other reading: each sum promised is owed by itself",
        "延迟发货与未发货同属违反发货时间，其他种类的违约分别赔付；另解：各项违约金均分别赔付",
    )
    .when(&[&[rival_head::LESSER]])
    .gives(&[head_award::INCLUDED]);

/// A head that the platform's rules provide for.
pub static HEAD_PROVIDED_FOR: Rule = Rule::new("head-provided-for", TB.art(6))
    .also(&[TB.art(14), TB.art(15), TB.art(57)])
    .situation("the platform's own rules provide for what is asked beside the price", "平台规则另有规定的赔付请求")
    .provision("it is awarded", "予以支持")
    .interprets(
        "a deposit's double and a promised sum are awarded when they fall due, asked for or not; other reading: only on request",
        "定金的加倍返还和约定的违约金，条件成就即予支持，不论是否请求；另解：仅依请求",
    )
    .when(&[
        &[head::DEPOSIT.or(head::LIQUIDATED), rival_head::NONE.or(rival_head::THIS)],
        &[head::GIFT_VALUE],
    ])
    .gives(&[head_award::AWARDED]);

/// Statutory damages or a further loss.
pub static EXTRA_OR_STATUTORY_DAMAGES: Rule = Rule::new("extra-or-statutory-damages", TB.art(6))
    .also(&[CPL.art(55), FSL.art(148), CC.art(584)])
    .situation("a further loss or damages set by statute are asked for", "主张额外损失或法定赔偿")
    .provision(
        "the platform may decline to hear that head; the refund is heard, and the courts stay open",
        "该项可不予受理，退款请求照常处理，当事人可另循司法途径",
    )
    .interprets(
        "the article says may: the head is declined and its amount named; other reading: it is heard unless the platform declines",
        "条文规定可不予受理，此处不受理该项并列明其金额；另解：除平台不予受理外，应予受理",
    )
    .when(&[&[head::FRAUD.or(head::FOOD).or(head::EXTRA_LOSS)]])
    .gives(&[head_award::NOT_HEARD]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &DEPOSIT_AND_SELLERS_BREACH,
    &DEPOSIT_AND_BUYERS_BREACH,
    &PROMISED_BREACH_OCCURRED,
    &LESSER_SUM_FOR_ONE_BREACH,
    &HEAD_PROVIDED_FOR,
    &EXTRA_OR_STATUTORY_DAMAGES,
];
