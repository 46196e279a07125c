//! When a complaint is made out, what the answer of the side complained of makes of it, and what follows (CP-2 to CP-10,
//! TB-15).

use crate::findings::vocabulary::{
    cannot_dispatch, complaint, complaint_answer, complaint_kind, dispatch_then, harassment, malice, penalty, receipt,
    refused_service,
};
use crate::rulebook::{CP, Rule, TB};

/// Goods that never came.
pub static GOODS_NEVER_CAME: Rule = Rule::new("goods-never-came", CP.art(2))
    .also(&[TB.art(38)])
    .situation("that the buyer received the goods is not shown", "未能证明买家已收到货")
    .provision("the complaint is made out", "投诉成立")
    .interprets(
        "the seller shows receipt, as in a dispute; other reading: the buyer shows that nothing came",
        "与争议处理相同，由卖家证明买家已收到货；另解：由买家证明未收到货",
    )
    .when(&[&[receipt::NOT_SHOWN]])
    .gives(&[complaint::MADE_OUT]);

/// Contact at night, without end, or with threats.
pub static HARASSING_CONTACT: Rule = Rule::new("harassing-contact", CP.art(4))
    .situation(
        "the seller contacted the buyer in the middle of the night, without end, with threats or insults, or otherwise improperly",
        "卖家半夜联系、密集电话或短信、使用威胁或侮辱性语言，或以其他不当方式联系",
    )
    .provision("the complaint is made out", "投诉成立")
    .when(&[&[harassment::NONE.not()]])
    .gives(&[complaint::MADE_OUT]);

/// A competitor's review.
pub static COMPETITORS_REVIEW: Rule = Rule::new("competitors-review", CP.art(5))
    .situation("the review comes from a competitor who bought in order to give it", "评价方系同行竞争者")
    .provision("the complaint is made out", "投诉成立")
    .when(&[&[malice::COMPETITOR]])
    .gives(&[complaint::MADE_OUT]);

/// A review as a means.
pub static REVIEW_TO_OBTAIN_SOMETHING: Rule = Rule::new("review-to-obtain-something", CP.art(5))
    .situation(
        "the reviewer uses the review to threaten, to press an unreasonable demand, or to get goods or money besides",
        "评价方以评价威胁、提出不合理要求或谋取额外财物",
    )
    .provision("the complaint is made out", "投诉成立")
    .when(&[&[malice::THREAT.or(malice::UNREASONABLE_DEMAND).or(malice::EXTRA_GAIN)]])
    .gives(&[complaint::MADE_OUT]);

/// Late by the carrier's record.
pub static DISPATCHED_LATE_BY_RECORD: Rule = Rule::new("dispatched-late-by-record", CP.art(6))
    .also(&[CP.art(7)])
    .situation(
        "by the record of the carrier's system the goods left after the time promised, or they have not left although it is over",
        "按物流系统记录逾期发货，或逾期仍未发货",
    )
    .provision("the complaint is made out", "投诉成立")
    .interprets(
        "the time is what the seller promised or the marketplace's rules set, and it is judged on the day of the decision; other reading: by the day of the complaint",
        "时限依卖家承诺或平台规则确定，是否逾期以作出决定之日为准；另解：以投诉之日为准",
    )
    .when(&[&[dispatch_then::LATE]])
    .gives(&[complaint::MADE_OUT]);

/// Out of stock, says the seller.
pub static CANNOT_DISPATCH_AT_ONCE: Rule = Rule::new("cannot-dispatch-at-once", CP.art(6))
    .situation("after the payment the seller says that it cannot dispatch at once", "买家付款后卖家表示不能即时发货")
    .provision("the complaint is made out before the time is over", "无须待时限届满，投诉成立")
    .when(&[&[cannot_dispatch::YES]])
    .gives(&[complaint::MADE_OUT]);

/// A service is refused.
pub static PROMISED_SERVICE_REFUSED: Rule = Rule::new("promised-service-refused", CP.art(8))
    .situation(
        "the seller refuses what the listing promises, the marketplace's means of payment, or a service that it must bear",
        "卖家拒绝提供页面承诺的服务、平台支付方式或应承担的售后服务",
    )
    .provision("the complaint is made out", "投诉成立")
    .when(&[&[refused_service::NONE.not()]])
    .gives(&[complaint::MADE_OUT]);

/// Cleared up between the two.
pub static CLEARED_UP: Rule = Rule::new("complaint-cleared-up", CP.art(10))
    .situation(
        "the side complained of says that it never happened or was a slip, and clears it up with the complainant",
        "被投诉方称不存在或系无心，并已与投诉方消除误会",
    )
    .provision("nothing is left to find", "不再认定")
    .interprets(
        "the complainant's word ends it; other reading: the platform may find a breach all the same",
        "投诉方表示误会已消除即告终结；另解：平台仍可认定违规",
    )
    .when(&[&[complaint_answer::CLEARED_UP]])
    .gives(&[complaint::CLEARED_UP])
    .excepts(MADE_OUT);

/// Explained, and shown.
pub static EXPLAINED_WITH_PROOF: Rule = Rule::new("explained-with-proof", CP.art(10))
    .also(&[TB.art(9)])
    .situation(
        "the side complained of explains itself, and chats, messages or lists of calls bear it out",
        "被投诉方作出合理解释并以聊天记录、短信、通话清单等证明",
    )
    .provision("the complaint is not made out", "投诉不成立")
    .interprets(
        "proof that was reviewed as valid outweighs what was found before; other reading: it is one circumstance among others",
        "经审核有效的凭证足以推翻此前的认定；另解：仅为综合判断的情形之一",
    )
    .when(&[&[complaint_answer::PROVED]])
    .gives(&[complaint::NOT_MADE_OUT])
    .excepts(MADE_OUT);

/// What an answer may turn.
static MADE_OUT: &[&Rule] = &[
    &GOODS_NEVER_CAME,
    &HARASSING_CONTACT,
    &COMPETITORS_REVIEW,
    &REVIEW_TO_OBTAIN_SOMETHING,
    &DISPATCHED_LATE_BY_RECORD,
    &CANNOT_DISPATCH_AT_ONCE,
    &PROMISED_SERVICE_REFUSED,
];

/// A word that is broken costs what was promised for it.
pub static BROKEN_WORD: Rule = Rule::new("complaint-of-broken-word", TB.art(15))
    .also(&[CP.art(6), CP.art(8)])
    .situation("late dispatch or a broken promise is made out", "延迟发货或违背承诺投诉成立")
    .provision(
        "the platform takes its measures, and the sum promised for that breach or set by the platform's rules is due, the higher and once",
        "平台采取措施，并按约定或平台规则的违约金较高者支付一次",
    )
    .interprets(
        "a complaint and a dispute about one breach bring one sum; other reading: each its own",
        "就同一违约行为，投诉与争议处理合计只赔付一次；另解：两者分别赔付",
    )
    .when(&[&[complaint_kind::LATE_DISPATCH.or(complaint_kind::BREACH_OF_PROMISE)]])
    .gives(&[penalty::MEASURES_AND_SUM]);

/// Conduct that costs no sum.
pub static BAD_CONDUCT: Rule = Rule::new("complaint-of-conduct", CP.art(1))
    .also(&[CP.art(2), CP.art(4), CP.art(5)])
    .situation(
        "goods that never came, a malicious review or harassment are made out",
        "未收到货、恶意评价或恶意骚扰投诉成立",
    )
    .provision(
        "the platform takes its measures; what the buyer gets back is a matter of the dispute",
        "平台采取措施；退款由争议处理决定",
    )
    .interprets(
        "the practice names no sum, so none is due; other reading: the loss is made good here too",
        "该办法未规定赔付金额，故无须赔付；另解：买家的损失亦在此赔付",
    )
    .when(&[&[complaint_kind::NOT_RECEIVED.or(complaint_kind::MALICIOUS_REVIEW).or(complaint_kind::HARASSMENT)]])
    .gives(&[penalty::MEASURES]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &GOODS_NEVER_CAME,
    &HARASSING_CONTACT,
    &COMPETITORS_REVIEW,
    &REVIEW_TO_OBTAIN_SOMETHING,
    &DISPATCHED_LATE_BY_RECORD,
    &CANNOT_DISPATCH_AT_ONCE,
    &PROMISED_SERVICE_REFUSED,
    &CLEARED_UP,
    &EXPLAINED_WITH_PROOF,
    &BROKEN_WORD,
    &BAD_CONDUCT,
];
