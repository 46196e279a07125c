//! Chapter 3, section 7: quality and counterfeit (TB-65 to TB-70). What inspections cost stands in `inspection`.

use crate::case::Party;
use crate::findings::vocabulary::{
    burden, buyer_caused, buyer_report, cause, claim, claim_cause, customs_papers, established, explanation, fate,
    ground, leg, living_consumption, loss_kind, mishap_bearer, prima_facie, purpose_defeated, return_agreed,
    return_state, risk, source_papers, statutory_return, visibility, warranty,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::statute::consumer;
use crate::rulebook::{CC, CPL, Ladder, Origin, Rank, Rule, Step, TB};

use super::general;

const FLAW: Literal = ground::QUALITY.or(ground::MISDESCRIPTION);
const LESS_THAN_RETURN: Literal = warranty::EXCHANGE.or(warranty::REPAIR).or(warranty::OVER);
const NO_CUSTOMS_PAPERS: Literal = customs_papers::NONE.or(customs_papers::INCONCLUSIVE);

/// Every ladder on which a flaw, a counterfeit or a misdescription is proved: what is found otherwise stands in their place.
pub const OF_CONFORMITY: &[&Ladder] = &[
    &VISIBLE_QUALITY,
    &LATENT_QUALITY,
    &super::description::VISIBLE_MISDESCRIPTION,
    &super::description::LATENT_MISDESCRIPTION,
    &consumer::VISIBLE_IN_DURABLE,
    &consumer::LATENT_IN_DURABLE,
    &general::burden::ON_BUYER,
    &general::burden::ON_SELLER,
];

/// Visible quality: buyer, seller, buyer (TB-65).
pub static VISIBLE_QUALITY: Ladder = Ladder {
    id: "visible-flaw-reported",
    article: TB.art(65),
    when: &[&[ground::QUALITY, visibility::APPARENT, burden::AS_LAID_DOWN]],
    steps: &[
        Step {
            id: "visible-flaw-without-first-evidence",
            on: Party::Buyer,
            shown: prima_facie::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(65),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the buyer brings first evidence of the flaw", zh: "买家提供质量问题的初步凭证"
            },
        },
        Step {
            id: "visible-flaw-unexplained",
            on: Party::Seller,
            shown: explanation::VALID,
            otherwise: established::ESTABLISHED,
            article: TB.art(65),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the seller explains the flaw or disproves it",
                zh: "卖家作出合理解释或证明不存在质量问题",
            },
        },
        Step {
            id: "visible-flaw-explained-unreported",
            on: Party::Buyer,
            shown: buyer_report::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(65),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the buyer brings a report or other valid evidence",
                zh: "买家提供质检凭证或其他有效凭证",
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "a flaw that the eye can see, explained by the seller and proved by the buyer's report",
        zh: "肉眼可识别的质量问题，卖家解释后买家以有效凭证证实",
    },
    open_question: Bilingual {
        en: "the article is silent on a report that is brought; read as TB-66 says; other reading: assessed as a whole",
        zh: "条文未规定买家提供质检凭证后的结论，解为与 TB-66 相同；另解：由平台综合判断",
    },
    excepts_ladders: &[],
};

/// Latent quality or counterfeit: seller, buyer (TB-66).
pub static LATENT_QUALITY: Ladder = Ladder {
    id: "latent-flaw-reported",
    article: TB.art(66),
    when: &[&[ground::QUALITY, visibility::LATENT, burden::AS_LAID_DOWN], &[ground::COUNTERFEIT, burden::AS_LAID_DOWN]],
    steps: &[
        Step {
            id: "latent-flaw-without-papers",
            on: Party::Seller,
            shown: source_papers::VALID,
            otherwise: established::PAPERS_MISSING,
            article: TB.art(66),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the seller shows source or factory compliance", zh: "卖家证明商品来源或出厂合规"
            },
        },
        Step {
            id: "latent-flaw-without-customs-papers",
            on: Party::Seller,
            shown: customs_papers::VALID.or(customs_papers::NOT_NEEDED),
            otherwise: established::PAPERS_MISSING,
            article: TB.art(66),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the seller shows the customs papers of imported goods",
                zh: "进口商品由卖家提供报关单据",
            },
        },
        Step {
            id: "latent-flaw-unreported",
            on: Party::Buyer,
            shown: buyer_report::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(66),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the buyer brings a report or other valid evidence",
                zh: "买家提供质检凭证或其他有效凭证",
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "a latent flaw or a counterfeit, proved by the buyer's report against the seller's papers",
        zh: "肉眼不可识别的质量问题或假冒，卖家凭证有效后买家以有效凭证证实",
    },
    open_question: Bilingual::EMPTY,
    excepts_ladders: &[],
};

/// A valid report proves what it says, though the seller has no papers.
pub static VALID_REPORT: Rule = Rule::new("valid-report-without-papers", TB.art(66))
    .also(&[TB.art(74)])
    .situation("the buyer has brought a valid report of a latent flaw or a counterfeit, and the seller no papers", "卖家凭证缺失，买家已提供有效的质检或鉴定凭证")
    .provision("it is established", "认定属实")
    .interprets(
        "the article speaks of the report after valid papers; a seller without papers must not fare better than one with \
         them; other reading: without papers the return is ordered and nothing is found",
        "条文将质检凭证规定在来源凭证之后，但无凭证的卖家不应优于有凭证的卖家；另解：凭证缺失的，支持退货退款而不认定事实",
    )
    .when(&[
        &[FLAW, visibility::LATENT, burden::AS_LAID_DOWN, source_papers::VALID.not(), buyer_report::VALID],
        &[FLAW, visibility::LATENT, burden::AS_LAID_DOWN, NO_CUSTOMS_PAPERS, buyer_report::VALID],
        &[ground::COUNTERFEIT, burden::AS_LAID_DOWN, source_papers::VALID.not(), buyer_report::VALID],
        &[ground::COUNTERFEIT, burden::AS_LAID_DOWN, NO_CUSTOMS_PAPERS, buyer_report::VALID],
    ])
    .gives(&[established::ESTABLISHED])
    .excepts_ladders(&[&LATENT_QUALITY, &super::description::LATENT_MISDESCRIPTION]);

/// The buyer did it.
pub static CAUSED_BY_BUYER: Rule = Rule::new("caused-by-buyer", TB.art(65))
    .also(&[TB.art(66), TB.art(67), TB.art(73), TB.art(74)])
    .situation("what is complained of was caused by the buyer", "所主张的问题系买家所致")
    .provision("it is no problem of quality or description", "不属于质量或描述问题")
    .interprets(
        "a seller's disproof that was assessed as valid is enough; other reading: only the steps of proof can show it",
        "卖家的反证经认定有效即可；另解：仅可经举证步骤认定",
    )
    .when(&[&[buyer_caused::YES, ground::QUALITY.or(ground::MISDESCRIPTION)]])
    .gives(&[established::NOT_ESTABLISHED])
    .excepts(&[
        &super::gifts::GIFT_TERMS_UNCLEAR,
        &general::FOUND_IN_SAMPLING,
        &general::SHOWN_BY_PLATFORM_DATA,
        &VALID_REPORT,
        &general::burden::REPORTED_UNASKED,
        &crate::rulebook::statute::e_commerce::RECORDS_WITHHELD,
    ])
    .excepts_ladders(OF_CONFORMITY);

/// Not made out.
pub static QUALITY_NOT_ESTABLISHED: Rule = Rule::new("quality-not-established", TB.art(65))
    .also(&[TB.art(67)])
    .situation("a problem of quality that the eye can see is not made out", "肉眼可识别的质量问题未获认定")
    .provision("the claim fails", "不予支持")
    .when(&[&[ground::QUALITY, visibility::APPARENT, established::NOT_ESTABLISHED]])
    .gives(&[claim::DISMISS]);

/// Not made out, where the eye does not show it.
pub static LATENT_FLAW_NOT_ESTABLISHED: Rule = Rule::new("latent-flaw-not-established", TB.art(66))
    .also(&[TB.art(67)])
    .situation(
        "a problem of quality that the eye cannot see, or the counterfeit, is not made out",
        "肉眼不可识别的质量问题或假冒未获认定",
    )
    .provision("the claim fails", "不予支持")
    .when(&[
        &[ground::QUALITY, visibility::LATENT, established::NOT_ESTABLISHED],
        &[ground::COUNTERFEIT, established::NOT_ESTABLISHED],
    ])
    .gives(&[claim::DISMISS]);

/// The seller has no papers.
pub static PAPERS_MISSING: Rule = Rule::new("papers-of-source-missing", TB.art(66))
    .also(&[TB.art(74)])
    .situation("the seller cannot show where the goods come from or that they comply", "卖家无法提供来源或出厂合规凭证")
    .provision(
        "the goods go back for a refund, without a finding of the defect",
        "支持退货退款，但不认定质量问题或假冒",
    )
    .when(&[&[ground::QUALITY.or(ground::COUNTERFEIT).or(ground::MISDESCRIPTION), established::PAPERS_MISSING]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::PAPERS_MISSING]);

/// Established: the goods go back, used or not.
pub static QUALITY_ESTABLISHED: Rule = Rule::new("quality-established", TB.art(67))
    .also(&[CPL.art(24), TB.art(68), TB.art(70)])
    .situation("a problem of quality is established", "质量问题属实")
    .provision("the goods go back for a refund, used or not", "支持退货退款，不论是否使用")
    .interprets(
        "a refund without return needs TB-21, TB-22 or TB-69; other readings: after seven days only exchange or repair, \
         though no rule on the goods says so (CPL-24); a refund wherever the purpose is defeated (TB-68)",
        "退款不退货须有 TB-21、TB-22 或 TB-69 为据；另解：其一，七日后仅可更换或维修，即使三包规定未作规定（CPL-24）；其二，凡合同目的落空的均予退款（TB-68）",
    )
    .when(&[&[ground::QUALITY, established::ESTABLISHED]])
    .gives(&[claim::RETURN_AND_REFUND]);

/// A rule or an agreement grants another piece.
pub static EXCHANGED_UNDER_GUARANTEE: Rule = Rule::new("flaw-exchanged-under-guarantee", TB.art(67))
    .also(&[CPL.art(24)])
    .situation(
        "a problem of quality is established, and a rule or an agreement grants an exchange for it",
        "质量问题属实，按三包规定或约定应予更换",
    )
    .provision("the goods are exchanged", "支持换货")
    .when(&[&[ground::QUALITY, established::ESTABLISHED, warranty::EXCHANGE, return_agreed::NO]])
    .gives(&[claim::EXCHANGE])
    .excepts(&[&QUALITY_ESTABLISHED]);

/// A rule or an agreement grants a repair.
pub static REPAIRED_UNDER_GUARANTEE: Rule = Rule::new("flaw-repaired-under-guarantee", TB.art(67))
    .also(&[CPL.art(24)])
    .situation(
        "a problem of quality is established, and a rule or an agreement grants a repair for it",
        "质量问题属实，按三包规定或约定应予维修",
    )
    .provision("the goods are repaired", "支持维修")
    .when(&[&[ground::QUALITY, established::ESTABLISHED, warranty::REPAIR, return_agreed::NO]])
    .gives(&[claim::REPAIR])
    .excepts(&[&QUALITY_ESTABLISHED]);

/// A rule or an agreement grants nothing any more.
pub static GUARANTEE_OVER: Rule = Rule::new("flaw-after-guarantee", TB.art(67))
    .also(&[CPL.art(24)])
    .situation("a problem of quality is established after the time that the rule or the agreement on it sets", "质量问题属实，但已超过三包规定或约定的期限")
    .provision("nothing is due any more", "不再支持")
    .interprets(
        "a rule whose time has run out is a rule all the same; other reading: as where there is none, the goods go back for a refund",
        "期限已过的规定仍属有规定；另解：与无规定相同，支持退货退款",
    )
    .when(&[&[ground::QUALITY, established::ESTABLISHED, warranty::OVER, return_agreed::NO]])
    .gives(&[claim::DISMISS])
    .excepts(&[&QUALITY_ESTABLISHED]);

/// The law's floor beneath such a rule.
pub static STATUTORY_RETURN: Rule = Rule::new("flawed-goods-returned-by-law", CPL.art(24))
    .also(&[TB.art(67), CC.art(563), CC.art(610)])
    .situation("a rule or an agreement grants less than a return, but the days of the law's return run, or the flaw defeats the purpose of the contract", "三包规定或约定不支持退货，但仍在法定七日内，或质量问题致合同目的不能实现")
    .provision("the goods go back for a refund", "支持退货退款")
    .interprets(
        "no rule on the goods takes away what the law gives a consumer, nor a rescission; other reading: a state rule or an agreement on return, exchange and repair goes before the seven days",
        "三包规定不减损法律赋予消费者的权利，亦不排除合同解除；另解：国家三包规定或当事人约定优先于七日退货",
    )
    .when(&[
        &[
            ground::QUALITY,
            established::ESTABLISHED,
            LESS_THAN_RETURN,
            statutory_return::WITHIN,
            living_consumption::YES,
        ],
        &[ground::QUALITY, established::ESTABLISHED, LESS_THAN_RETURN, purpose_defeated::YES],
    ])
    .gives(&[claim::RETURN_AND_REFUND])
    .excepts(&[&EXCHANGED_UNDER_GUARANTEE, &REPAIRED_UNDER_GUARANTEE, &GUARANTEE_OVER]);

/// The seller's failure at the first step is not mended by what the buyer proves besides.
pub static GUARANTEE_WITHOUT_PAPERS: Rule = Rule::new("flaw-without-papers-under-guarantee", TB.art(66))
    .also(&[TB.art(67)])
    .situation(
        "the seller has no papers for goods whose latent flaw is established, and a rule or an agreement grants less than a return",
        "卖家凭证缺失，肉眼不可识别的质量问题属实，而三包规定或约定不支持退货",
    )
    .provision("the goods go back for a refund", "支持退货退款")
    .interprets(
        "the return for want of papers stands though the buyer proves the flaw as well; other reading: once the flaw is proved it is for the guarantee alone",
        "因凭证缺失而支持的退货，不因买家另行证实瑕疵而受影响；另解：瑕疵已证实的，仅依三包规定或约定处理",
    )
    .when(&[
        &[
            ground::QUALITY,
            established::ESTABLISHED,
            LESS_THAN_RETURN,
            visibility::LATENT,
            burden::AS_LAID_DOWN,
            source_papers::VALID.not(),
        ],
        &[
            ground::QUALITY,
            established::ESTABLISHED,
            LESS_THAN_RETURN,
            visibility::LATENT,
            burden::AS_LAID_DOWN,
            NO_CUSTOMS_PAPERS,
        ],
    ])
    .gives(&[claim::RETURN_AND_REFUND])
    .excepts(&[&EXCHANGED_UNDER_GUARANTEE, &REPAIRED_UNDER_GUARANTEE, &GUARANTEE_OVER]);

/// What carries the return: a defect that defeats the purpose.
pub static DEFECT_DEFEATS_PURPOSE: Rule = Rule::new("defect-defeats-purpose", TB.art(68))
    .also(&[CC.art(610)])
    .situation("the established problem of quality defeats the purpose of the contract", "质量问题致合同目的不能实现")
    .provision(
        "from handover to the carrier every risk of the return is the seller's",
        "退货商品交付承运人后风险由卖家承担",
    )
    .when(&[&[ground::QUALITY, established::ESTABLISHED, purpose_defeated::YES]])
    .gives(&[claim_cause::QUALITY_DEFEATING]);

/// What carries the return: a flaw that leaves the purpose intact.
pub static DEFECT_WITHOUT_DEFEATING: Rule = Rule::new("defect-without-defeating-purpose", TB.art(70))
    .situation("the established problem of quality leaves the purpose of the contract intact", "瑕疵未影响合同目的实现")
    .provision("the risk of the return is shared by kinds of loss", "退货途中风险按损失种类分担")
    .when(&[&[ground::QUALITY, established::ESTABLISHED, purpose_defeated::NO]])
    .gives(&[claim_cause::QUALITY_FLAW]);

/// Counterfeit, bought for living.
pub static COUNTERFEIT_FOR_LIVING: Rule = Rule::new("counterfeit-for-living", TB.art(69))
    .also(&[TB.art(66)])
    .situation("the goods are counterfeit and were bought for living consumption", "假冒属实，买家为生活消费购买")
    .provision("the money goes back; no return is asked", "退款，无需退货")
    .interprets(
        "also where a return was agreed: nobody need send a counterfeit back; other reading: the agreement comes first (TB-7)",
        "已协商退货的亦同，假冒商品无须退回；另解：约定优先（TB-7）",
    )
    .when(&[&[ground::COUNTERFEIT, established::ESTABLISHED, living_consumption::YES]])
    .gives(&[claim::REFUND, claim_cause::COUNTERFEIT])
    .excepts(&[&general::RETURN_AGREED]);

/// Counterfeit, not bought for living.
pub static COUNTERFEIT_NOT_FOR_LIVING: Rule = Rule::new("counterfeit-not-for-living", TB.art(66))
    .also(&[TB.art(69), TB.art(67)])
    .situation("the goods are counterfeit and were not bought for living consumption", "假冒属实，非生活消费购买")
    .provision("the goods go back for a refund", "退货退款")
    .interprets(
        "TB-69 is silent on other buyers; other reading: the refund without return is for them too",
        "TB-69 未规定其他买家；另解：其他买家亦可退款不退货",
    )
    .when(&[&[ground::COUNTERFEIT, established::ESTABLISHED, living_consumption::NO]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::COUNTERFEIT]);

/// The risk of the return when the purpose is defeated.
pub static RISK_PURPOSE_DEFEATED: Rule = Rule::new("risk-purpose-defeated", TB.art(68))
    .also(&[CC.art(610)])
    .situation(
        "goods whose defect defeats the purpose, or counterfeits, are on their way back",
        "因质量问题致目的落空或假冒的商品退回途中",
    )
    .provision("damage, destruction and loss are the seller's risk", "破损、损毁、灭失风险由卖家承担")
    .when(&[&[leg::RETURN, cause::QUALITY_DEFEATING.or(cause::COUNTERFEIT)]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// The risk of the return when it is not: damage.
pub static RISK_FLAW_DAMAGE: Rule = Rule::new("risk-flaw-damage", TB.art(70))
    .situation("goods with a flaw that leaves the purpose intact are damaged on their way back", "瑕疵商品退回途中破损")
    .provision("damage is the seller's risk", "破损风险由卖家承担")
    .when(&[&[leg::RETURN, cause::QUALITY_FLAW, loss_kind::DAMAGE]])
    .gives(&[risk::SELLER])
    .rank(Rank::Fault);

/// The risk of the return when it is not: destruction and loss.
pub static RISK_FLAW_LOSS: Rule = Rule::new("risk-flaw-destruction-or-loss", TB.art(70))
    .also(&[CC.art(611), CC.art(832)])
    .situation(
        "goods with a flaw that leaves the purpose intact are ruined or lost on their way back",
        "瑕疵商品退回途中损毁或灭失",
    )
    .provision(
        "destruction and loss are the buyer's risk, who turns to the carrier",
        "损毁、灭失由买家承担，可向承运人求偿",
    )
    .when(&[&[leg::RETURN, cause::QUALITY_FLAW, loss_kind::DESTRUCTION.or(loss_kind::LOSS)]])
    .gives(&[risk::BUYER])
    .rank(Rank::Fault);

/// The goods suffered on the way back, and the purpose was defeated.
pub static MISHAP_PURPOSE_DEFEATED: Rule = Rule::new("mishap-purpose-defeated", TB.art(68))
    .also(&[CC.art(610)])
    .situation(
        "goods whose defect defeats the purpose, or counterfeits, suffered on their way back",
        "因质量问题致目的落空或假冒的商品退回途中受损",
    )
    .provision("the money goes back all the same", "仍予退款")
    .when(&[&[cause::QUALITY_DEFEATING.or(cause::COUNTERFEIT), mishap_bearer::SELLER, return_state::DISPUTED.not()]])
    .gives(&[fate::REFUND])
    .excepts(&[&general::MISHAP_IS_SELLERS]);

/// Goods with a flaw were damaged on the way back.
pub static MISHAP_FLAW_DAMAGE: Rule = Rule::new("mishap-flaw-damage", TB.art(70))
    .situation(
        "goods with a flaw that leaves the purpose intact were damaged on their way back",
        "瑕疵商品退回途中破损",
    )
    .provision("the money goes back all the same", "仍予退款")
    .when(&[&[cause::QUALITY_FLAW, mishap_bearer::SELLER, return_state::DISPUTED.not()]])
    .gives(&[fate::REFUND])
    .excepts(&[&general::MISHAP_IS_SELLERS]);

/// Goods with a flaw were ruined or lost on the way back.
pub static MISHAP_FLAW_LOSS: Rule = Rule::new("mishap-flaw-destruction-or-loss", TB.art(70))
    .also(&[CC.art(611), CC.art(832)])
    .situation(
        "goods with a flaw that leaves the purpose intact were ruined or lost on their way back",
        "瑕疵商品退回途中损毁或灭失",
    )
    .provision("the price goes to the seller; the buyer turns to the carrier", "打款卖家，买家向承运人求偿")
    .when(&[&[cause::QUALITY_FLAW, mishap_bearer::BUYER]])
    .gives(&[fate::RELEASE])
    .excepts(&[&general::MISHAP_IS_BUYERS]);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &VALID_REPORT,
    &CAUSED_BY_BUYER,
    &QUALITY_NOT_ESTABLISHED,
    &LATENT_FLAW_NOT_ESTABLISHED,
    &PAPERS_MISSING,
    &QUALITY_ESTABLISHED,
    &EXCHANGED_UNDER_GUARANTEE,
    &REPAIRED_UNDER_GUARANTEE,
    &GUARANTEE_OVER,
    &STATUTORY_RETURN,
    &GUARANTEE_WITHOUT_PAPERS,
    &DEFECT_DEFEATS_PURPOSE,
    &DEFECT_WITHOUT_DEFEATING,
    &COUNTERFEIT_FOR_LIVING,
    &COUNTERFEIT_NOT_FOR_LIVING,
    &RISK_PURPOSE_DEFEATED,
    &RISK_FLAW_DAMAGE,
    &RISK_FLAW_LOSS,
    &MISHAP_PURPOSE_DEFEATED,
    &MISHAP_FLAW_DAMAGE,
    &MISHAP_FLAW_LOSS,
];
