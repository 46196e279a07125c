//! Consumer protection law: the seller's answer for quality and who proves it (CPL-23). Its articles on returns stand with
//! the Measures in `no_reason_return`; CPL-24 is cited by the rules on quality.

use crate::case::Party;
use crate::findings::Bilingual;
use crate::findings::vocabulary::{
    act_relabel, burden, disclosed, disproof, durable, established, flaw_found, flaw_unlawful, fraud, ground, head,
    head_measure, living_consumption, prima_facie, request_state, unsafe_food, visibility,
};
use crate::rulebook::taobao::{general, quality};
use crate::rulebook::{CPL, FSL, Ladder, Origin, Rule, SR, Step, TB};

/// The buyer knew of the flaw and got what was shown.
pub static FLAW_KNOWN_BEFOREHAND: Rule = Rule::new("flaw-known-beforehand", CPL.art(23))
    .also(&[TB.art(73)])
    .situation(
        "the flaw was disclosed before the purchase, is as disclosed, and no law forbids it",
        "瑕疵已事先披露且与披露相符，不违反强制性规定",
    )
    .provision("it is no misdescription and no lack of quality", "不属于描述不当或质量问题")
    .when(&[&[disclosed::YES, flaw_unlawful::NO, ground::QUALITY.or(ground::MISDESCRIPTION)]])
    .gives(&[established::NOT_ESTABLISHED])
    .excepts(&[
        &crate::rulebook::taobao::gifts::GIFT_TERMS_UNCLEAR,
        &quality::VALID_REPORT,
        &general::burden::REPORTED_UNASKED,
        &super::e_commerce::RECORDS_WITHHELD,
    ])
    .excepts_ladders(quality::OF_CONFORMITY);

/// A flaw of a durable good, found within six months of receipt.
pub static DURABLE_FLAW_FOUND_EARLY: Rule = Rule::new("durable-flaw-found-early", CPL.art(23))
    .also(&[CPL.art(2)])
    .situation(
        "a consumer finds a flaw in a durable good, or in a decoration, within six months of receiving it",
        "消费者自接受耐用商品或装饰装修服务之日起六个月内发现瑕疵",
    )
    .provision("the seller bears the burden of proof about the flaw", "由经营者承担有关瑕疵的举证责任")
    .interprets(
        "the law's order of proof goes before that of TB-65 and TB-66, and an allotment to the buyer cannot take it away; \
         other readings: the platform's steps are gone through, the buyer's report included; an allotment goes before it",
        "法定的举证责任倒置优先于 TB-65、TB-66 的举证顺序，平台将举证责任分配给买家亦不能排除；另解：其一，仍按平台规则逐步举证，包括由买家提供质检凭证；其二，平台的分配优先",
    )
    .when(&[&[durable::YES, flaw_found::WITHIN, ground::QUALITY, living_consumption::YES]])
    .gives(&[burden::DURABLE])
    .excepts(&[&general::burden::ALLOTTED_TO_BUYER]);

/// A visible flaw of a durable good: buyer, seller (CPL-23).
pub static VISIBLE_IN_DURABLE: Ladder = Ladder {
    id: "durable-visible-flaw-disproved",
    article: CPL.art(23),
    when: &[&[ground::QUALITY, visibility::APPARENT, burden::DURABLE]],
    steps: &[
        Step {
            id: "durable-visible-flaw-without-first-evidence",
            on: Party::Buyer,
            shown: prima_facie::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(65),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the buyer brings first evidence of the flaw", zh: "买家提供质量问题的初步凭证"
            },
        },
        Step {
            id: "durable-visible-flaw-not-disproved",
            on: Party::Seller,
            shown: disproof::VALID,
            otherwise: established::ESTABLISHED,
            article: CPL.art(23),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the seller proves that there is no such flaw", zh: "卖家证明不存在该瑕疵"
            },
        },
    ],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "a flaw of a durable good that the eye can see, disproved by the seller",
        zh: "耐用商品肉眼可识别的瑕疵，卖家已证明不存在",
    },
    open_question: Bilingual {
        en: "the law reverses the burden and is silent on what the buyer shows first; read: the first evidence of TB-65 stays, the report falls away; other reading: the buyer shows nothing",
        zh: "法律倒置举证责任，未规定买家应先提供何种凭证，解为仍须提供 TB-65 的初步凭证，免予提供质检凭证；另解：买家无须提供任何凭证",
    },
    excepts_ladders: &[],
};

/// A latent flaw of a durable good: seller (CPL-23).
pub static LATENT_IN_DURABLE: Ladder = Ladder {
    id: "durable-latent-flaw-disproved",
    article: CPL.art(23),
    when: &[&[ground::QUALITY, visibility::LATENT, burden::DURABLE]],
    steps: &[Step {
        id: "durable-latent-flaw-not-disproved",
        on: Party::Seller,
        shown: disproof::VALID,
        otherwise: established::ESTABLISHED,
        article: CPL.art(23),
        origin: Origin::Transcribes,
        what: Bilingual { en: "the seller proves that there is no such flaw", zh: "卖家证明不存在该瑕疵" },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "a flaw of a durable good that the eye cannot see, disproved by the seller",
        zh: "耐用商品肉眼不可识别的瑕疵，卖家已证明不存在",
    },
    open_question: Bilingual {
        en: "proof that there is no flaw is more than papers of source; other reading: the papers of TB-66 are asked for first",
        zh: "证明瑕疵不存在，仅有来源凭证尚不足够；另解：卖家应先提供 TB-66 的来源凭证",
    },
    excepts_ladders: &[],
};

/// The claim is the buyer's, and so is its reason.
pub static REASON_IS_THE_BUYERS: Rule = Rule::new("reason-is-the-buyers", CPL.art(16))
    .also(&[SR.art(35), TB.art(49)])
    .situation("the buyer has given a reason for the claim, and it stands", "买家已以某一理由提出维权且未撤回")
    .provision(
        "the seller may answer it, and may not press the buyer to give another",
        "卖家可以答辩，不得要求买家更改理由",
    )
    .interprets(
        "no article says so in terms; read from good faith and from the reason deciding who bears; other reading: the parties may agree on any reason",
        "条文未明文规定，系由诚实信用原则和理由决定责任归属这一点推出；另解：双方可协商采用任何理由",
    )
    .when(&[&[request_state::LIVE]])
    .gives(&[act_relabel::MUST_NOT]);

/// The seller defrauded the buyer.
pub static FRAUD_OF_THE_SELLER: Rule = Rule::new("fraud-of-the-seller", CPL.art(55))
    .also(&[FSL.art(148)])
    .situation("the seller defrauded the buyer", "卖家有欺诈行为")
    .provision("three times the price on top, with a minimum, unless another law provides otherwise", "增加赔偿价款三倍，有最低额；法律另有规定的除外")
    .interprets(
        "three times the price of the goods in question, not of the order, and not beside the special head for food; other reading: of the whole order, and both heads",
        "以涉案商品而非整笔订单的价款为基数，且不与食品的惩罚性赔偿并用；另解：以整笔订单的价款为基数，两项并用",
    )
    .when(&[&[head::FRAUD, fraud::YES, unsafe_food::KNOWINGLY.not()]])
    .gives(&[head_measure::THREE_TIMES]);

/// The rules of this text.
pub static RULES: &[&Rule] =
    &[&FLAW_KNOWN_BEFOREHAND, &DURABLE_FLAW_FOUND_EARLY, &REASON_IS_THE_BUYERS, &FRAUD_OF_THE_SELLER];
