//! Chapter 3, section 8: misdescription and surface inconsistency (TB-73 to TB-81).

use crate::case::Party;
use crate::findings::Bilingual;
use crate::findings::grounds::SURFACE;
use crate::findings::vocabulary::{
    act_demand_proof, ad_law_breach, anew_receipt, burden, buyer_report, cause, claim, claim_cause, confirmation,
    confirmation_induced, customs_papers, delivery, delivery_meant, established, explanation, fate, ground, intactness,
    leg, loss_kind, mishap_bearer, missing_pieces, nothing_wrong, prima_facie, return_state, risk, seller_refused,
    sent_anew, signature, source_papers, state_at_signing, unusable, visibility,
};
use crate::rulebook::{CC, Ladder, Origin, Rank, Rule, Step, TB};

use super::general;

/// Visible misdescription: buyer, seller (TB-73).
pub static VISIBLE_MISDESCRIPTION: Ladder = Ladder {
    id: "visible-misdescription-explained",
    article: TB.art(73),
    when: &[&[ground::MISDESCRIPTION, visibility::APPARENT, burden::AS_LAID_DOWN]],
    steps: &[
        Step {
            id: "visible-misdescription-without-first-evidence",
            on: Party::Buyer,
            shown: prima_facie::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(73),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the buyer brings first evidence that the goods differ from the description",
                zh: "买家提供实物与描述不符的初步凭证",
            },
        },
        Step {
            id: "visible-misdescription-unexplained",
            on: Party::Seller,
            shown: explanation::VALID,
            otherwise: established::ESTABLISHED,
            article: TB.art(73),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the seller explains the difference or disproves it",
                zh: "卖家作出合理解释或证明不存在描述不当",
            },
        },
    ],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "a difference that the eye can see, explained by the seller",
        zh: "肉眼可识别的描述不符，卖家解释有效",
    },
    open_question: Bilingual {
        en: "the article knows no third step and no end without first evidence; read as TB-65 without its report; other reading: the buyer may still bring a report",
        zh: "条文未规定第三步，亦未规定缺少初步凭证的后果，解为比照 TB-65 但不要求质检凭证；另解：买家仍可提供质检凭证",
    },
    excepts_ladders: &[],
};

/// Latent misdescription: as latent quality (TB-74).
pub static LATENT_MISDESCRIPTION: Ladder = Ladder {
    id: "latent-misdescription-reported",
    article: TB.art(74),
    when: &[&[ground::MISDESCRIPTION, visibility::LATENT, burden::AS_LAID_DOWN]],
    steps: &[
        Step {
            id: "latent-misdescription-without-papers",
            on: Party::Seller,
            shown: source_papers::VALID,
            otherwise: established::PAPERS_MISSING,
            article: TB.art(66),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the seller shows source, compliance and a basis for the description",
                zh: "卖家证明来源、合规及描述依据",
            },
        },
        Step {
            id: "latent-misdescription-without-customs-papers",
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
            id: "latent-misdescription-unreported",
            on: Party::Buyer,
            shown: buyer_report::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(66),
            origin: Origin::Transcribes,
            what: Bilingual {
                en: "the buyer brings a test or other valid evidence", zh: "买家提供检测或其他有效凭证"
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "a latent difference from the description, proved by the buyer",
        zh: "肉眼不可识别的描述不符，买家以有效凭证证实",
    },
    open_question: Bilingual::EMPTY,
    excepts_ladders: &[],
};

/// Surface inconsistency, not confirmed: seller, buyer (TB-75).
pub static INCONSISTENT_AT_SIGNING: Ladder = Ladder {
    id: "inconsistent-at-signing-shown",
    article: TB.art(75),
    when: &[
        &[SURFACE, delivery::HANDED_OVER, delivery_meant::FIRST, burden::AS_LAID_DOWN, confirmation::CLICKED.not()],
        &[
            SURFACE,
            delivery::HANDED_OVER,
            delivery_meant::FIRST,
            burden::AS_LAID_DOWN,
            confirmation::CLICKED,
            confirmation_induced::YES,
        ],
    ],
    steps: &[
        Step {
            id: "proper-signing-not-shown",
            on: Party::Seller,
            shown: signature::VALID,
            otherwise: established::ESTABLISHED,
            article: TB.art(75),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the seller shows that the recipient signed as the rules on signing prescribe",
                zh: "卖家证明收件人已按签收规范签收",
            },
        },
        Step {
            id: "state-at-signing-not-shown",
            on: Party::Buyer,
            shown: state_at_signing::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(75),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the buyer shows that it was so at signing", zh: "买家证明签收时即不一致"
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown for the moment of signing",
        zh: "签收时即存在破损、少件或错发",
    },
    open_question: Bilingual {
        en: "the article does not say what follows if a step fails; read: the party that fails loses the point; the timer's confirmation is no click; other reading: the platform assesses",
        zh: "条文未规定举证不能的后果，解为由未能举证的一方承担；系统超时自动确认不属于点击确认收货；另解：由平台综合判断",
    },
    excepts_ladders: &[],
};

/// Surface inconsistency after a click: buyer (TB-76).
pub static INCONSISTENT_AFTER_CONFIRMING: Ladder = Ladder {
    id: "inconsistent-after-confirming-shown",
    article: TB.art(76),
    when: &[&[
        SURFACE,
        delivery::HANDED_OVER,
        delivery_meant::FIRST,
        burden::AS_LAID_DOWN,
        confirmation::CLICKED,
        confirmation_induced::NO,
    ]],
    steps: &[Step {
        id: "state-at-signing-not-shown-after-confirming",
        on: Party::Buyer,
        shown: state_at_signing::VALID,
        otherwise: established::NOT_ESTABLISHED,
        article: TB.art(76),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer, having clicked to confirm, shows that it was so at signing",
            zh: "买家已点击确认收货，应证明签收时即不一致",
        },
    }],
    shown: established::ESTABLISHED,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown although the buyer had clicked to confirm",
        zh: "买家已确认收货，仍证明签收时即不一致",
    },
    open_question: Bilingual {
        en: "the article does not say what follows if the buyer fails; read: the claim fails; other reading: the platform assesses",
        zh: "条文未规定买家举证不能的后果，解为不支持其主张；另解：由平台综合判断",
    },
    excepts_ladders: &[],
};

/// Every ladder on which a misdescription is proved.
pub const OF_DESCRIPTION: &[&Ladder] =
    &[&VISIBLE_MISDESCRIPTION, &LATENT_MISDESCRIPTION, &general::burden::ON_BUYER, &general::burden::ON_SELLER];

/// Every ladder on which the state at signing is proved.
pub const OF_SURFACE: &[&Ladder] = &[
    &INCONSISTENT_AT_SIGNING,
    &INCONSISTENT_AFTER_CONFIRMING,
    &super::sent_anew::INCONSISTENT_WHEN_SENT_ANEW,
    &super::sent_anew::INCONSISTENT_WHEN_REFUSED,
    &general::burden::ON_BUYER,
    &general::burden::ON_SELLER,
];

/// A description that breaches the advertising law needs no steps of proof.
pub static ADVERTISING_BREACH_SHOWN: Rule = Rule::new("advertising-breach-shown", TB.art(78))
    .situation("the description breaches the advertising law", "商品描述违反广告法")
    .provision("the misdescription is made out by that", "描述不当成立")
    .interprets(
        "the ladder of TB-73 is skipped; other reading: it is gone through as well",
        "不再经过 TB-73 的举证步骤；另解：仍须经过该步骤",
    )
    .when(&[&[ad_law_breach::YES, ground::MISDESCRIPTION]])
    .gives(&[established::ESTABLISHED])
    .excepts(&[&super::quality::CAUSED_BY_BUYER, &super::super::statute::consumer::FLAW_KNOWN_BEFOREHAND])
    .excepts_ladders(OF_DESCRIPTION);

/// Nothing was wrong, and the seller has shown it.
pub static NOTHING_WRONG_AT_SIGNING: Rule = Rule::new("nothing-wrong-at-signing", TB.art(80))
    .situation("the seller has shown that nothing was wrong at signing", "卖家已证明签收时不存在表面不一致")
    .provision("the inconsistency is not made out", "表面不一致不成立")
    .when(&[&[SURFACE, nothing_wrong::VALID]])
    .gives(&[established::NOT_ESTABLISHED])
    .excepts_ladders(OF_SURFACE);

/// Not made out.
pub static MISDESCRIPTION_NOT_ESTABLISHED: Rule = Rule::new("misdescription-not-established", TB.art(73))
    .situation("a misdescription that the eye can see is not made out", "肉眼可识别的描述不当未获认定")
    .provision("the claim fails", "不予支持")
    .when(&[&[ground::MISDESCRIPTION, visibility::APPARENT, established::NOT_ESTABLISHED]])
    .gives(&[claim::DISMISS]);

/// Not made out, where the eye does not show it.
pub static LATENT_MISDESCRIPTION_NOT_ESTABLISHED: Rule = Rule::new("latent-misdescription-not-established", TB.art(74))
    .also(&[TB.art(66)])
    .situation("a misdescription that the eye cannot see is not made out", "肉眼不可识别的描述不当未获认定")
    .provision("the claim fails", "不予支持")
    .when(&[&[ground::MISDESCRIPTION, visibility::LATENT, established::NOT_ESTABLISHED]])
    .gives(&[claim::DISMISS]);

/// Visible, established, goods intact; or intact, and nobody has said yet whether it takes use to see it.
pub static VISIBLE_MISDESCRIPTION_INTACT: Rule = Rule::new("visible-misdescription-intact", TB.art(77))
    .also(&[TB.art(4), TB.art(73)])
    .situation(
        "a misdescription is established that shows without use, or for all that is known may, and the goods are intact",
        "描述不当属实，无需使用即可识别或是否须经使用尚未认定，商品完好",
    )
    .provision("the goods go back for a refund", "支持退货退款")
    .when(&[
        &[ground::MISDESCRIPTION, established::ESTABLISHED, visibility::APPARENT, intactness::INTACT],
        &[ground::MISDESCRIPTION, established::ESTABLISHED, unusable::NO, intactness::INTACT],
    ])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::MISDESCRIPTION]);

/// Visible, established, goods no longer intact by the buyer.
pub static VISIBLE_MISDESCRIPTION_NOT_INTACT: Rule = Rule::new("visible-misdescription-not-intact", TB.art(77))
    .situation("a misdescription that shows without use, but the buyer left the goods no longer intact", "无需使用即可识别的描述不当，但买家致商品不完好")
    .provision("the price goes to the seller", "打款卖家")
    .interprets(
        "a cut label counts as well as use (SR-9); other readings: only use that impairs; nothing at all against a seller at fault (CPL-23)",
        "剪除标识与使用同样影响完好（SR-9）；另解：其一，仅限影响完好的使用；其二，卖家有过错的，均不妨碍退货（CPL-23）",
    )
    .when(&[&[
        ground::MISDESCRIPTION,
        delivery::HANDED_OVER,
        visibility::APPARENT,
        intactness::IMPAIRED,
        ad_law_breach::NO,
    ]])
    .gives(&[claim::DISMISS])
    .excepts(&[&super::quality::PAPERS_MISSING, &general::residual::RESPONSIBILITY_OPEN]);

/// Use alone reveals it, or the advertising law is breached.
pub static MISDESCRIPTION_FOUND_IN_USE: Rule = Rule::new("misdescription-found-in-use", TB.art(78))
    .also(&[TB.art(74), TB.art(49)])
    .situation(
        "only use reveals the misdescription, or the description breaches the advertising law",
        "使用后方能察觉描述不当，或描述违反广告法",
    )
    .provision("the goods go back for a refund; use is no bar", "支持退货退款，使用不影响")
    .interprets(
        "a breach of the advertising law goes before the bar of TB-77; other reading: goods that use has impaired do not go back then either",
        "违反广告法的，不受 TB-77 的限制；另解：因使用而不完好的，此时亦不支持退货",
    )
    .when(&[
        &[ground::MISDESCRIPTION, established::ESTABLISHED, visibility::LATENT, unusable::NO],
        &[ground::MISDESCRIPTION, established::ESTABLISHED, ad_law_breach::YES, unusable::NO],
    ])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::MISDESCRIPTION])
    .excepts(&[&VISIBLE_MISDESCRIPTION_INTACT]);

/// The core function or all use is lost.
pub static MISDESCRIPTION_BARS_USE: Rule = Rule::new("misdescription-bars-use", TB.art(78))
    .also(&[CC.art(610)])
    .situation(
        "an established misdescription takes away the core function or all use",
        "描述不当致无法使用核心功能或完全无法使用",
    )
    .provision(
        "the goods go back for a refund; every risk of the way back is the seller's",
        "支持退货退款，退货途中风险由卖家承担",
    )
    .interprets(
        "for any established misdescription; other reading: only those of TB-78's first sentence",
        "适用于一切已认定的描述不当；另解：仅限 TB-78 第一句所列情形",
    )
    .when(&[&[ground::MISDESCRIPTION, established::ESTABLISHED, unusable::YES]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::MISDESCRIPTION_UNUSABLE])
    .excepts(&[&general::RECALLED_GOODS, &VISIBLE_MISDESCRIPTION_INTACT, &VISIBLE_MISDESCRIPTION_NOT_INTACT]);

/// Inconsistent at signing: the buyer chooses.
pub static INCONSISTENCY_ESTABLISHED: Rule = Rule::new("inconsistency-established", TB.art(79))
    .also(&[TB.art(75)])
    .situation("the goods were damaged, short or wrong at signing", "签收时存在表面不一致")
    .provision(
        "the buyer reasonably chooses resupply, exchange, return or the like",
        "买家可合理选择补寄、换货、退货等",
    )
    .interprets(
        "the ground that is claimed decides: the same difference pleaded as a misdescription is for TB-77; other reading: what could be seen at signing is for this article alone",
        "以所主张的理由为准，同一差异主张为描述不当的，依 TB-77 处理；另解：签收时可见的差异一律依本条处理",
    )
    .when(&[&[SURFACE, delivery::HANDED_OVER, established::ESTABLISHED, seller_refused::NO]])
    .gives(&[claim::ELECT]);

/// The seller refuses what the buyer chose.
pub static ELECTION_REFUSED: Rule = Rule::new("election-refused", TB.art(79))
    .situation(
        "the goods were damaged, short or wrong at signing and the seller refuses to answer for it",
        "签收时表面不一致，卖家拒绝承担",
    )
    .provision("the goods go back for a refund", "支持退货退款")
    .when(&[&[SURFACE, delivery::HANDED_OVER, established::ESTABLISHED, seller_refused::YES]])
    .gives(&[claim::RETURN_AND_REFUND]);

/// Pieces are missing, and their price is asked for.
pub static MISSING_PIECES_REFUNDED: Rule = Rule::new("missing-pieces-refunded", TB.art(79))
    .also(&[TB.art(75), CC.art(582)])
    .situation(
        "pieces were missing at signing, be it all of them, and the buyer names them and asks for their price and keeps the rest, or asked for them and the seller refuses to send them",
        "签收时少件（含全部未到），买家指明所缺件数主张退款，其余保留，或主张补寄而卖家拒绝",
    )
    .provision("what was paid for the missing pieces goes back; there is nothing to send back", "退还所缺件数的价款，无需退货")
    .interprets(
        "the list of choices is open, and who names the missing pieces and asks for their price has chosen, and pieces that all are missing cannot be asked to go back; of the return for which the article has a refusal make room, pieces that never came leave the refund alone; a line of which no number is named may be there in part; other readings: what is missing is sent after; everything goes back for the whole price; who names no number says that nothing came",
        "可选择的责任方式并未穷尽，指明所缺件数并要求退还其价款即为选择，全部未到的，申请退货退款亦同；卖家拒绝后的退货，就未到的件数仅余退款；未指明件数的，可能仅缺一部分；另解：其一，补寄所缺件数；其二，全部退货并退还全部价款；其三，未指明件数即为全部未到",
    )
    .when(&[
        &[ground::SHORT, delivery::HANDED_OVER, established::ESTABLISHED, missing_pieces::REFUND],
        &[
            ground::SHORT,
            delivery::HANDED_OVER,
            established::ESTABLISHED,
            missing_pieces::RESUPPLY,
            seller_refused::YES,
        ],
    ])
    .gives(&[claim::REFUND])
    .excepts(&[&INCONSISTENCY_ESTABLISHED, &ELECTION_REFUSED]);

/// Damage at signing carries the outcome.
pub static CAUSE_DAMAGE: Rule = Rule::new("cause-damage-at-signing", TB.art(81))
    .also(&[TB.art(79)])
    .situation("damage at signing is established", "签收时破损属实")
    .provision("it is the seller's", "责任在卖家")
    .when(&[&[ground::DAMAGED, delivery::HANDED_OVER, established::ESTABLISHED]])
    .gives(&[claim_cause::ARRIVED_DAMAGED]);

/// Shortage or a wrong article at signing carries the outcome.
pub static CAUSE_SHORT_OR_WRONG: Rule = Rule::new("cause-short-or-wrong-at-signing", TB.art(79))
    .situation("shortage or a wrong article at signing is established", "签收时少件或错发属实")
    .provision("it is the seller's", "责任在卖家")
    .when(&[&[ground::SHORT.or(ground::WRONG), delivery::HANDED_OVER, established::ESTABLISHED]])
    .gives(&[claim_cause::ARRIVED_OTHER]);

/// Not made out.
pub static INCONSISTENCY_NOT_ESTABLISHED: Rule = Rule::new("inconsistency-not-established", TB.art(75))
    .also(&[TB.art(80), TB.art(37)])
    .situation("the inconsistency at signing is not made out", "签收时表面不一致未获认定")
    .provision("the claim fails", "不予支持")
    .when(&[&[SURFACE, delivery::HANDED_OVER, established::NOT_ESTABLISHED]])
    .gives(&[claim::DISMISS]);

/// The risk of the return: unusable.
pub static RISK_UNUSABLE: Rule = Rule::new("risk-misdescription-bars-use", TB.art(78))
    .also(&[CC.art(610)])
    .situation("goods that their misdescription made useless are on their way back", "因描述不当无法使用的商品退回途中")
    .provision("damage, destruction and loss are the seller's risk", "破损、损毁、灭失风险由卖家承担")
    .when(&[&[leg::RETURN, cause::MISDESCRIPTION_UNUSABLE]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// The risk of the return: damaged at signing.
pub static RISK_ARRIVED_DAMAGED: Rule = Rule::new("risk-damaged-at-signing", TB.art(81))
    .situation(
        "goods returned because they arrived damaged are ruined or lost on their way back",
        "因签收时破损退货，途中损毁或灭失",
    )
    .provision("destruction and loss are the seller's risk", "损毁、灭失风险由卖家承担")
    .when(&[&[leg::RETURN, cause::ARRIVED_DAMAGED, loss_kind::DESTRUCTION.or(loss_kind::LOSS)]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// Goods that their misdescription made useless suffered on the way back.
pub static MISHAP_UNUSABLE: Rule = Rule::new("mishap-misdescription-bars-use", TB.art(78))
    .also(&[CC.art(610)])
    .situation(
        "goods that their misdescription made useless suffered on their way back",
        "因描述不当无法使用的商品退回途中受损",
    )
    .provision("the money goes back all the same", "仍予退款")
    .when(&[&[cause::MISDESCRIPTION_UNUSABLE, mishap_bearer::SELLER, return_state::DISPUTED.not()]])
    .gives(&[fate::REFUND])
    .excepts(&[&general::MISHAP_IS_SELLERS]);

/// Goods that arrived damaged suffered more on the way back.
pub static MISHAP_ARRIVED_DAMAGED: Rule = Rule::new("mishap-damaged-at-signing", TB.art(81))
    .also(&[TB.art(11)])
    .situation(
        "goods returned because they arrived damaged suffered on their way back",
        "因签收时破损退货，途中再受损失",
    )
    .provision("the money goes back all the same", "仍予退款")
    .when(&[&[cause::ARRIVED_DAMAGED, mishap_bearer::SELLER, return_state::DISPUTED.not()]])
    .gives(&[fate::REFUND])
    .excepts(&[&general::MISHAP_IS_SELLERS]);

/// The buyer's turn to prove.
pub static BUYERS_TURN_TO_PROVE: Rule = Rule::new("buyers-turn-to-prove", TB.art(73))
    .also(&[TB.art(65), TB.art(66), TB.art(74), TB.art(75), TB.art(76)])
    .situation(
        "a flaw or difference that the eye can see, papers that are shown, a signing that is shown, a confirmed receipt, or a parcel sent anew that was refused for its outside",
        "问题肉眼可识别，或卖家已出示来源凭证、已证明规范签收，或买家已确认收货，或再次寄出的商品因表面不一致被拒签",
    )
    .provision("it is the buyer's turn: proof may be demanded of the buyer", "轮到买家举证，可要求买家提供凭证")
    .when(&[
        &[ground::QUALITY.or(ground::MISDESCRIPTION), visibility::APPARENT, burden::SELLER.not()],
        &[
            ground::QUALITY.or(ground::MISDESCRIPTION),
            visibility::LATENT,
            burden::AS_LAID_DOWN,
            source_papers::VALID,
        ],
        &[ground::COUNTERFEIT, burden::AS_LAID_DOWN, source_papers::VALID],
        &[SURFACE, delivery_meant::FIRST, burden::AS_LAID_DOWN, signature::VALID],
        &[SURFACE, delivery_meant::FIRST, burden::AS_LAID_DOWN, confirmation::CLICKED, confirmation_induced::NO],
        &[SURFACE, delivery_meant::ANEW, burden::AS_LAID_DOWN, anew_receipt::VALID],
        &[SURFACE, delivery_meant::ANEW, burden::AS_LAID_DOWN, sent_anew::REFUSED],
        &[burden::BUYER],
    ])
    .gives(&[act_demand_proof::MAY]);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &ADVERTISING_BREACH_SHOWN,
    &NOTHING_WRONG_AT_SIGNING,
    &MISDESCRIPTION_NOT_ESTABLISHED,
    &LATENT_MISDESCRIPTION_NOT_ESTABLISHED,
    &VISIBLE_MISDESCRIPTION_INTACT,
    &VISIBLE_MISDESCRIPTION_NOT_INTACT,
    &MISDESCRIPTION_FOUND_IN_USE,
    &MISDESCRIPTION_BARS_USE,
    &INCONSISTENCY_ESTABLISHED,
    &ELECTION_REFUSED,
    &MISSING_PIECES_REFUNDED,
    &CAUSE_DAMAGE,
    &CAUSE_SHORT_OR_WRONG,
    &INCONSISTENCY_NOT_ESTABLISHED,
    &RISK_UNUSABLE,
    &RISK_ARRIVED_DAMAGED,
    &MISHAP_UNUSABLE,
    &MISHAP_ARRIVED_DAMAGED,
    &BUYERS_TURN_TO_PROVE,
];
