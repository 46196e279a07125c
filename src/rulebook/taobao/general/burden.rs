//! Who has to prove: TB-8.

use crate::case::Party;
use crate::findings::vocabulary::{
    allotted, burden, buyer_report, delivery, delivery_meant, disproof, established, ground, signature,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::statute::consumer;
use crate::rulebook::{CPL, Ladder, Origin, Rule, Step, TB};

const CONFORMITY: Literal = ground::QUALITY.or(ground::COUNTERFEIT).or(ground::MISDESCRIPTION);

/// The platform lays the burden on the buyer.
pub static ALLOTTED_TO_BUYER: Rule = Rule::new("burden-allotted-to-buyer", TB.art(8))
    .situation(
        "the rules are silent, or a trade or an account is abnormal, and the platform lays the burden on the buyer",
        "规则未规定或交易、账号异常，淘宝分配由买家举证",
    )
    .provision("the buyer proves first, whatever step the rules would begin with", "由买家先行举证")
    .interprets(
        "an abnormal account moves the burden and decides nothing by itself; other reading: the claim fails by that",
        "账号异常仅转移举证责任，本身不决定结果；另解：仅凭异常即不支持其主张",
    )
    .when(&[&[allotted::BUYER]])
    .gives(&[burden::BUYER]);

/// The platform lays the burden on the seller.
pub static ALLOTTED_TO_SELLER: Rule = Rule::new("burden-allotted-to-seller", TB.art(8))
    .situation(
        "the rules are silent, or a trade or an account is abnormal, and the platform lays the burden on the seller",
        "规则未规定或交易、账号异常，淘宝分配由卖家举证",
    )
    .provision("the seller proves first, whatever step the rules would begin with", "由卖家先行举证")
    .interprets(
        "an abnormal account moves the burden and decides nothing by itself; other reading: the seller loses by that",
        "账号异常仅转移举证责任，本身不决定结果；另解：仅凭异常即由卖家承担不利后果",
    )
    .when(&[&[allotted::SELLER]])
    .gives(&[burden::SELLER])
    .excepts(&[&consumer::DURABLE_FLAW_FOUND_EARLY]);

/// The burden as allotted: buyer.
pub static ON_BUYER: Ladder = Ladder {
    id: "proved-as-allotted-to-buyer",
    article: TB.art(8),
    when: &[&[burden::BUYER, ground::NOT_RECEIVED.not()]],
    steps: &[Step {
        id: "not-proved-as-allotted-to-buyer",
        on: Party::Buyer,
        shown: buyer_report::VALID,
        otherwise: established::NOT_ESTABLISHED,
        article: TB.art(8),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer, on whom the platform laid the burden, proves what is complained of",
            zh: "经淘宝分配，由买家证明所主张的问题",
        },
    }],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "what is complained of, proved by the buyer on whom the platform laid the burden",
        zh: "经淘宝分配举证责任，买家已证明所主张的问题",
    },
    open_question: Bilingual {
        en: "the article names no end; read: who bears the burden and does not discharge it loses the point; other reading: the platform assesses",
        zh: "条文未规定举证之后的结论，解为负举证责任而举证不能的一方承担不利后果；另解：由平台综合判断",
    },
    excepts_ladders: &[],
};

/// The burden as allotted: seller.
pub static ON_SELLER: Ladder = Ladder {
    id: "disproved-as-allotted-to-seller",
    article: TB.art(8),
    when: &[&[burden::SELLER, ground::NOT_RECEIVED.not()]],
    steps: &[Step {
        id: "not-disproved-as-allotted-to-seller",
        on: Party::Seller,
        shown: disproof::VALID,
        otherwise: established::ESTABLISHED,
        article: TB.art(8),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the seller, on whom the platform laid the burden, proves that it is not so",
            zh: "经淘宝分配，由卖家证明所主张的问题不存在",
        },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "what is complained of, disproved by the seller on whom the platform laid the burden",
        zh: "经淘宝分配举证责任，卖家已证明所主张的问题不存在",
    },
    open_question: Bilingual {
        en: "the article names no end; read: who bears the burden and does not discharge it loses the point, and who disproves it need not bring papers besides; other readings: the platform assesses; papers of source that are missing give a return all the same (TB-66)",
        zh: "条文未规定举证之后的结论，解为负举证责任而举证不能的一方承担不利后果，已证明不存在的无须另行提供来源凭证；另解：其一，由平台综合判断；其二，来源凭证缺失的仍支持退货退款（TB-66）",
    },
    excepts_ladders: &[],
};

/// Non-receipt, the burden as allotted: buyer.
pub static NON_RECEIPT_ON_BUYER: Ladder = Ladder {
    id: "non-receipt-shown-as-allotted",
    article: TB.art(8),
    when: &[&[burden::BUYER, ground::NOT_RECEIVED, delivery::HANDED_OVER, delivery_meant::FIRST]],
    steps: &[Step {
        id: "non-receipt-not-shown-as-allotted",
        on: Party::Buyer,
        shown: signature::INVALID,
        otherwise: established::NOT_ESTABLISHED,
        article: TB.art(8),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer, on whom the platform laid the burden, shows that the goods were not received",
            zh: "经淘宝分配，由买家证明未收到货",
        },
    }],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the buyer, on whom the platform laid the burden, has shown that the goods were not received",
        zh: "经淘宝分配举证责任，买家已证明未收到货",
    },
    open_question: Bilingual {
        en: "a record of who signed speaks for itself; other reading: TB-38 lays this burden on the sender and nothing moves it",
        zh: "关于签收人的记录本身即足以证明；另解：TB-38 将该举证责任归于发出方，不得转移",
    },
    excepts_ladders: &[],
};

/// A report that nobody asked for.
pub static REPORTED_UNASKED: Rule = Rule::new("reported-without-being-asked", TB.art(66))
    .also(&[TB.art(65), TB.art(8), CPL.art(23)])
    .situation(
        "the seller bears the burden, and the buyer has brought a valid report all the same",
        "由卖家承担举证责任，买家仍提供了有效的检测凭证",
    )
    .provision("it is established, whatever the seller brings against it", "认定属实，卖家反证不影响")
    .interprets(
        "a report proves what it says, and who bears the burden loses by a tie; other reading: the platform weighs it against the seller's disproof",
        "有效的检测凭证足以证明其内容，凭证相持时由负举证责任的一方承担不利后果；另解：平台将其与卖家的反证综合权衡",
    )
    .when(&[&[CONFORMITY, burden::SELLER.or(burden::DURABLE), buyer_report::VALID]])
    .gives(&[established::ESTABLISHED])
    .excepts_ladders(&[&ON_SELLER, &consumer::VISIBLE_IN_DURABLE, &consumer::LATENT_IN_DURABLE]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[&ALLOTTED_TO_BUYER, &ALLOTTED_TO_SELLER, &REPORTED_UNASKED];
