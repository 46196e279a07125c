//! Goods without no-reason returns, refused without reason (TB-39).

use crate::findings::Literal;
use crate::findings::vocabulary::{
    act_fetch, act_refuse, claim, claim_cause, delivery, fit_to_redeliver, freight, handover_leg, leg, refusal_reason,
    refusal_supported, refused_goods, remedy, risk, unfit_for_refusal,
};
use crate::rulebook::{CC, Rank, Rule, TB};

use super::{AT_FIRST_WITHOUT_REASON, EXCLUDED};

/// A refusal that no rule of higher rank supports: whatever reason was given, it is not made out.
const WITHOUT_REASON: Literal = refusal_reason::NONE.not();

/// Unfit goods refused without reason; the seller refuses them back.
pub static GROUNDLESS_REFUSAL_RETURNED: Rule = Rule::new("groundless-refusal-sent-back", TB.art(39))
    .also(&[CC.art(608)])
    .situation("the buyer refused without reason goods unfit for it and without no-reason returns, and the seller refuses them back", "无正当理由拒签不适宜拒签的商品，商品返回后卖家拒签")
    .provision("the price goes to the seller; the buyer fetches the goods and bears their risk", "打款卖家，买家召回商品并承担风险")
    .when(&[&[
        delivery::REFUSED,
        WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
        unfit_for_refusal::YES,
        refused_goods::SELLER_REFUSED,
    ]])
    .gives(&[claim::DISMISS]);

/// Goods whose refusal nothing supported lie where the seller refused them back.
pub static REFUSED_GOODS_TO_BE_FETCHED: Rule = Rule::new("refused-goods-to-be-fetched", TB.art(39))
    .also(&[CC.art(608)])
    .situation(
        "the refusal was without reason, the price goes to the seller, and the seller refused the goods back",
        "拒签无正当理由，货款打给卖家，商品返回后卖家拒签",
    )
    .provision("the buyer fetches the goods", "买家应召回商品")
    .when(&[&[delivery::REFUSED, refused_goods::SELLER_REFUSED, remedy::RELEASE.or(remedy::DISMISS)]])
    .gives(&[act_fetch::MUST]);

/// Unfit goods refused without reason, and the seller took them back.
pub static GROUNDLESS_REFUSAL_TAKEN_BACK: Rule = Rule::new("groundless-refusal-taken-back", TB.art(39))
    .situation("unfit goods refused without reason are on their way back or back with the seller, and fit to be sent again", "不适宜拒签的商品被无理由拒签，退回途中，或卖家已签收且适宜再次发出")
    .provision("the seller chooses: refund, or send them again at the buyer's cost", "卖家可选择退款或由买家承担运费再次发回")
    .interprets(
        "while the goods are still on their way the choice is still to come, and goods refused once more when they were sent again are to be chosen about once more; other readings: nothing is decided before they are back; who chose once has chosen, and a second refusal gives the price to the seller",
        "商品尚在退回途中的，留待卖家选择；再次发回后又被拒签的，由卖家再次选择；另解：其一，商品退回前不作处理；其二，卖家已作选择，再次拒签的打款卖家",
    )
    .when(&[
        &[
            delivery::REFUSED,
            WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::YES,
            refused_goods::SELLER_TOOK,
            fit_to_redeliver::YES,
        ],
        &[
            delivery::REFUSED,
            WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::YES,
            refused_goods::ON_THE_WAY,
        ],
    ])
    .gives(&[claim::SELLER_ELECTS, claim_cause::GROUNDLESS_REFUSAL]);

/// The same, and no longer fit.
pub static GROUNDLESS_REFUSAL_NOT_FIT: Rule = Rule::new("groundless-refusal-no-longer-fit", TB.art(39))
    .situation(
        "unfit goods refused without reason came back to the seller and cannot be sent again",
        "卖家已签收但商品已不适宜发回",
    )
    .provision("the price goes to the seller", "打款卖家")
    .when(&[&[
        delivery::REFUSED,
        WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
        unfit_for_refusal::YES,
        refused_goods::SELLER_TOOK,
        fit_to_redeliver::NO,
    ]])
    .gives(&[claim::DISMISS]);

/// The same, and they were lost on the way back.
pub static GROUNDLESS_REFUSAL_GONE: Rule = Rule::new("groundless-refusal-lost-on-the-way", TB.art(39))
    .also(&[CC.art(608)])
    .situation("unfit goods refused without reason were lost on their way back", "不适宜拒签的商品返程丢失")
    .provision("the buyer bears the loss; the price goes to the seller", "损失由买家承担，打款卖家")
    .interprets(
        "the buyer failed to take delivery (CC-608); other reading: never signed for, so the seller bears it (TB-10)",
        "买家未依约受领（CC-608）；另解：商品从未签收，由卖家承担（TB-10）",
    )
    .when(&[&[
        delivery::REFUSED,
        WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
        unfit_for_refusal::YES,
        refused_goods::LOST,
    ]])
    .gives(&[claim::DISMISS]);

/// Goods fit for refusal, without no-reason returns, refused without reason.
pub static REFUSAL_OF_ORDINARY_GOODS: Rule = Rule::new("groundless-refusal-of-fit-goods", TB.art(7))
    .also(&[TB.art(39), CC.art(608)])
    .situation("the buyer refused without reason goods without no-reason returns, yet fit to be refused", "无正当理由拒签不支持无理由退货但适宜拒签的商品")
    .provision("the seller chooses: refund less freight, or send them again at the buyer's cost", "卖家可选择退款（扣除运费）或再次发回，运费由买家承担")
    .interprets(
        "no article speaks of this; read as TB-39 on goods that came back; other reading: left open until the platform judges the refusal",
        "条文未作规定，解为比照 TB-39 关于已退回商品的规定；另解：平台对拒签作出判断前不作处理",
    )
    .when(&[
        &[
            delivery::REFUSED,
            WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::NO,
            refused_goods::LOST.not(),
        ],
    ])
    .gives(&[claim::SELLER_ELECTS, claim_cause::GROUNDLESS_REFUSAL]);

/// The same, and they were lost on the way back.
pub static REFUSED_ORDINARY_GOODS_GONE: Rule = Rule::new("refused-fit-goods-lost-on-the-way", TB.art(10))
    .also(&[TB.art(7), TB.art(38), CC.art(604)])
    .situation(
        "goods without no-reason returns, yet fit to be refused, were refused without reason and lost on their way back",
        "不支持无理由退货但适宜拒签的商品被无正当理由拒签，返程丢失",
    )
    .provision(
        "what becomes of them before they are signed for is the seller's risk; the money goes back",
        "签收前风险由卖家承担，退款",
    )
    .interprets(
        "of what is gone nothing is left to choose, and the article on refusals puts the loss of unfit goods alone on the buyer; the refusal caused the journey, whose freight stays the buyer's; other readings: who refused without reason bears the loss (CC-605, CC-608); the seller who cannot send again bears the freight too",
        "商品已灭失，无从选择；拒签条文仅将不适宜拒签的商品的灭失归于买家；该段运输系因拒签引起，运费仍由买家承担；另解：其一，无正当理由拒签的，灭失由买家承担（CC-605、CC-608）；其二，卖家不能再次发回的，运费亦由卖家承担",
    )
    .when(&[
        &[
            delivery::REFUSED,
            WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::NO,
            refused_goods::LOST,
        ],
    ])
    .gives(&[claim::REFUND, claim_cause::GROUNDLESS_REFUSAL]);

/// The risk of unfit goods refused without reason.
pub static RISK_OF_GROUNDLESS_REFUSAL: Rule = Rule::new("risk-of-groundless-refusal", TB.art(39))
    .also(&[CC.art(608)])
    .situation(
        "unfit goods refused without reason travel back, or to the buyer who has to fetch them",
        "不适宜拒签的商品被无理由拒签后返回，或由买家召回途中",
    )
    .provision("their damage, destruction and loss are the buyer's risk", "毁损、灭失风险由买家承担")
    .when(&[
        &[leg::REFUSAL, delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::YES],
        &[
            leg::REDELIVERY,
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::YES,
            refused_goods::SELLER_REFUSED,
        ],
        &[
            leg::REFUSAL,
            handover_leg::REDELIVERY,
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::YES,
        ],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Fault);

/// The freight of a groundless refusal.
pub static FREIGHT_OF_GROUNDLESS_REFUSAL: Rule = Rule::new("freight-of-groundless-refusal", TB.art(39))
    .also(&[TB.art(49)])
    .situation("goods without no-reason returns were refused without reason", "不支持无理由退货的商品被无正当理由拒签")
    .provision("the way back, and sending again, are the buyer's", "退回及再次发回的运费由买家承担")
    .interprets(
        "the article names the leg sent again; the way back follows fault by TB-49; the way out stays as paid; other reading: the way out too",
        "条文仅规定再次发回的运费，退回运费依 TB-49 按过错承担，发货运费维持已付；另解：发货运费亦由买家承担",
    )
    .when(&[&[
        leg::REFUSAL.or(leg::REDELIVERY),
        delivery::REFUSED,
        WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
    ]])
    .gives(&[freight::BUYER])
    .rank(Rank::Fault);

/// A refusal that the rules do not allow.
pub static NO_GROUNDLESS_REFUSAL: Rule = Rule::new("no-groundless-refusal", TB.art(39))
    .situation(
        "goods by nature unfit to be refused and without no-reason returns",
        "性质不适宜拒签且不支持无理由退货的商品",
    )
    .provision("the buyer may not refuse them without a reason", "买家不得无正当理由拒签")
    .when(&[&[EXCLUDED, unfit_for_refusal::YES, refusal_supported::NO]])
    .gives(&[act_refuse::MUST_NOT]);
