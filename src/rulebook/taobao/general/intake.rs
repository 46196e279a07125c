//! Intake: the time for claims (TB-4, TB-5), what the platform may decline (TB-6), a return that was not made (TB-43).
//!
//! Left out: TB-6(6), which is about heads of claim and not about a claim; TB-3, since a notice acts by what it says.

use crate::findings::Bilingual;
use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    admissibility, after_sales, authority_finding, claim_time, elects_to_hear, ground, judgment, lapse_by_seller,
    late_evidence, order_mismatch, reclaimed, return_lapsed, time_bar,
};
use crate::rulebook::{Rule, TB};

use super::scope::{SETTLED_AND_PERFORMED, SHAM_TRADE_COMPLETED};

/// Made after the marketplace's limit.
pub static LATE_CLAIM: Rule = Rule::new("late-claim", TB.art(4))
    .also(&[TB.art(92)])
    .situation("the claim was first made after the time that the platform sets for claims", "买家首次发起维权已超过平台规定时限")
    .provision("it is late", "维权逾期")
    .interprets(
        "the period is a fact of the case, its last instant counts, and a period that had lapsed before the edition stays lapsed; other reading: a new edition opens it again",
        "期限系案件事实，其最后一刻仍未逾期，本版施行前已届满的仍属届满；另解：新版施行后重新起算",
    )
    .when(&[&[claim_time::LATE]])
    .gives(&[time_bar::BARRED]);

/// An authority spoke about the goods.
pub static LATE_BUT_CONDEMNED: Rule = Rule::new("late-but-found-by-authority", TB.art(5))
    .situation(
        "the claim is late, and an authority found the goods counterfeit or prohibited",
        "逾期维权，但商品被行政机关认定为假冒或违禁",
    )
    .provision("the time for claims does not stand in the way", "不受受理期限限制")
    .interprets(
        "the finding lifts the bar of time and no more: whether these goods are counterfeit takes the steps of proof, in which the decision of the authority may be brought as a report; other reading: what an authority found is established, and no papers are awaited",
        "行政认定仅排除期限限制，涉案商品是否假冒仍须经举证步骤，该认定可作为鉴定凭证提供；另解：行政机关认定的即属实，不再要求来源凭证",
    )
    .when(&[&[claim_time::LATE, authority_finding::YES]])
    .gives(&[time_bar::NONE])
    .excepts(&[&LATE_CLAIM]);

/// A court or arbitrators spoke about the line.
pub static LATE_BUT_ADJUDGED: Rule = Rule::new("late-but-adjudged", TB.art(5))
    .situation("the claim is late, and there is a judgment with final effect on it", "逾期维权，但已有生效法律文书")
    .provision("the time for claims does not stand in the way", "不受受理期限限制")
    .when(&[&[claim_time::LATE, judgment::NONE.not()]])
    .gives(&[time_bar::NONE])
    .excepts(&[&LATE_CLAIM]);

/// Late, with evidence.
pub static LATE_WITH_EVIDENCE: Rule = Rule::new("late-with-evidence", TB.art(5))
    .situation(
        "the claim is late, and the buyer brings valid evidence that the goods did not come or that something was wrong with them",
        "逾期维权，但买家能提供未收到货或商品有问题的有效凭证",
    )
    .provision("the time for claims does not stand in the way", "不受受理期限限制")
    .interprets(
        "evidence that holds at first sight is enough, and the merits are judged later without a presumption; other reading: the matter is proved in full before it is heard",
        "凭证经初步审查有效即可受理，实体处理不因此作推定；另解：受理前须完全证实",
    )
    .when(&[&[
        claim_time::LATE,
        late_evidence::VALID,
        OWN_WISH.or(ground::DISPATCH).not(),
    ]])
    .gives(&[time_bar::NONE])
    .excepts(&[&LATE_CLAIM]);

/// Late for the marketplace, in time by what the seller promised.
pub static LATE_WITHIN_SERVICE: Rule = Rule::new("late-within-promised-service", TB.art(5))
    .also(&[TB.art(7)])
    .situation(
        "the claim is late, and service after the sale that was promised or agreed was still running",
        "逾期维权，但仍在卖家承诺或双方约定的售后服务期限内",
    )
    .provision("the time for claims does not stand in the way", "不受受理期限限制")
    .interprets(
        "the period that was promised takes the place of the limit; other reading: the promise takes away every limit",
        "所承诺的服务期限取代受理期限；另解：有此承诺的，不受任何期限限制",
    )
    .when(&[&[claim_time::LATE, after_sales::YES]])
    .gives(&[time_bar::NONE])
    .excepts(&[&LATE_CLAIM]);

/// Late, and nothing lifts the bar.
pub static OUT_OF_TIME: Rule = Rule::new("out-of-time", TB.art(6))
    .also(&[TB.art(4)])
    .situation("the claim is late and nothing lifts the bar", "维权逾期且不属例外情形")
    .provision("the platform may decline to hear it; the courts stay open", "平台可不予受理，当事人可另循司法途径")
    .interprets(MAY.en, MAY.zh)
    .when(&[&[time_bar::BARRED]])
    .gives(&[admissibility::DECLINED]);

/// The order is not what was traded.
pub static ORDER_NOT_AS_TRADED: Rule = Rule::new("order-not-as-traded", TB.art(6))
    .situation(
        "the order shows something other than what was traded, so that the facts cannot be found",
        "订单显示与实际交易不一致，交易事实无法查清",
    )
    .provision("the platform may decline to hear it; the courts stay open", "平台可不予受理，当事人可另循司法途径")
    .interprets(MAY.en, MAY.zh)
    .when(&[&[order_mismatch::YES]])
    .gives(&[admissibility::DECLINED]);

/// The money went back, and the seller wants the goods.
pub static RECLAIMED_AFTER_REFUND: Rule = Rule::new("reclaimed-after-refund", TB.art(6))
    .situation(
        "the trade was handled as a refund, and the dispute is about the seller's wish to have the goods back",
        "交易已作退款处理，因卖家要求取回商品产生争议",
    )
    .provision("the platform may decline to hear it; the courts stay open", "平台可不予受理，当事人可另循司法途径")
    .interprets(MAY.en, MAY.zh)
    .when(&[&[reclaimed::YES]])
    .gives(&[admissibility::DECLINED]);

/// A return was agreed, its time ran out, and the same is asked for again.
pub static RETURN_NOT_MADE_IN_TIME: Rule = Rule::new("return-not-made-in-time", TB.art(43))
    .situation(
        "the buyer let the time for an agreed return pass and asks for a return for the same problem again",
        "约定退货后买家超时未退，对同一问题再次要求退货",
    )
    .provision(
        "the buyer has to come to terms with the seller; otherwise the platform may decline to hear it",
        "应自行与卖家协商一致，否则平台可不予处理",
    )
    .interprets(
        "a claim that went on from before is not made again, and returns agreed online are treated alike; other reading: only returns agreed offline, and the first claim ends with its time",
        "此前提出并延续的请求不属于再次主张，线上达成的退货同样处理；另解：仅限线下达成的退货，首次请求随期限届满终止",
    )
    .when(&[&[return_lapsed::SAME_PROBLEM, lapse_by_seller::NO]])
    .gives(&[admissibility::DECLINED]);

/// A court has spoken: its judgment is carried out.
pub static ADJUDGED: Rule = Rule::new("adjudged", TB.art(5))
    .also(&[TB.art(83)])
    .situation("there is a judgment with final effect on the line", "已有生效法律文书")
    .provision("the claim is heard, for the platform follows the judgment", "应予受理并按生效法律文书处理")
    .interprets(
        "a judgment lifts every bar; other reading: that of time alone",
        "生效法律文书排除一切不予受理事由；另解：仅排除期限限制",
    )
    .when(&[&[judgment::NONE.not()]])
    .gives(&[admissibility::ADMITTED])
    .excepts(DECLINING);

/// The platform hears it all the same.
pub static HEARD_ALL_THE_SAME: Rule = Rule::new("heard-all-the-same", TB.art(6))
    .situation("the platform elects to hear a claim that it may decline", "平台决定受理本可不予受理的争议")
    .provision("the claim is heard", "予以受理")
    .interprets(MAY.en, MAY.zh)
    .when(&[&[elects_to_hear::YES]])
    .gives(&[admissibility::ADMITTED])
    .excepts(DECLINING);

const MAY: Bilingual = Bilingual {
    en: "the article says may: the platform declines unless it elects to hear the claim; other reading: it hears the claim unless it declines",
    zh: "条文规定可不予受理，除平台决定受理外不予受理；另解：除平台决定不予受理外予以受理",
};

/// Whatever lets the platform decline.
static DECLINING: &[&Rule] = &[
    &OUT_OF_TIME,
    &ORDER_NOT_AS_TRADED,
    &SETTLED_AND_PERFORMED,
    &SHAM_TRADE_COMPLETED,
    &RECLAIMED_AFTER_REFUND,
    &RETURN_NOT_MADE_IN_TIME,
];

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LATE_CLAIM,
    &LATE_BUT_CONDEMNED,
    &LATE_BUT_ADJUDGED,
    &LATE_WITH_EVIDENCE,
    &LATE_WITHIN_SERVICE,
    &OUT_OF_TIME,
    &ORDER_NOT_AS_TRADED,
    &RECLAIMED_AFTER_REFUND,
    &RETURN_NOT_MADE_IN_TIME,
    &ADJUDGED,
    &HEARD_ALL_THE_SAME,
];
