//! Chapter 3, section 6: gifts and bundles (TB-55 to TB-64).
//!
//! TB-55 is a definition; before signing a gift is part of the delivery and TB-37 speaks. TB-58 is computed with the time
//! of dispatch. Left out: TB-64, which points to another standard for travel.

use crate::findings::Literal;
use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    act_return, claim, claim_cause, delivery, dispatch, established, gift_licence, gift_obstacle, gift_return,
    gift_value, gift_value_asked, ground, head, head_award, head_measure, intactness, line_kind, main_cause,
    main_returned, main_stays, mishap_bearer, no_reason_right, notice, return_agreed, return_receipt, return_state,
    special_category, unclear_terms, value_declared,
};
use crate::rulebook::{Rule, SR, TB};

use super::description;
use crate::rulebook::statute::no_reason_return;

/// What was said of the gift is unclear.
pub static GIFT_TERMS_UNCLEAR: Rule = Rule::new("gift-terms-unclear", TB.art(56))
    .situation("what the seller said of a gift or bundle is unclear or ambiguous", "赠品或组合商品的表述含混不清或有歧义")
    .provision("it is read in the consumer's favour", "按有利于消费者的原则认定")
    .interprets(
        "whether a text is ambiguous is assessed; other reading: kind and number alone, without a brand, leave nothing unclear",
        "表述是否有歧义须经认定；另解：仅写明品种和数量而未写明品牌的，不属于含混不清",
    )
    .when(&[&[unclear_terms::YES, ground::MISDESCRIPTION, line_kind::GIFT]])
    .gives(&[established::ESTABLISHED])
    .excepts_ladders(description::OF_DESCRIPTION);

/// A gift that is not what was promised.
pub static GIFT_NOT_AS_PROMISED: Rule = Rule::new("gift-not-as-promised", TB.art(59))
    .also(&[TB.art(56), TB.art(63)])
    .situation("the buyer has signed, and the gift is not what was promised", "买家签收后，赠品与承诺不符")
    .provision(
        "the gift's own dispute: another one, the missing part or its value; the main goods are not touched",
        "就赠品换货、补寄或按价值退款，不影响主商品",
    )
    .interprets(
        "an exchange or the value by analogy to TB-79 and TB-63, and what becomes of the gift when the goods go back is for TB-61 and TB-62; other reading: the value alone",
        "换货或按价值退款系比照 TB-79、TB-63，商品退货时的赠品依 TB-61、TB-62 处理；另解：仅可按价值退款",
    )
    .when(&[&[
        line_kind::GIFT,
        delivery::HANDED_OVER,
        established::ESTABLISHED.or(established::PAPERS_MISSING),
        ground::MISDESCRIPTION.or(ground::QUALITY),
    ]])
    .gives(&[claim::ELECT, claim_cause::MISDESCRIPTION])
    .excepts(&[
        &super::general::RECALLED_GOODS,
        &description::VISIBLE_MISDESCRIPTION_INTACT,
        &description::VISIBLE_MISDESCRIPTION_NOT_INTACT,
        &description::MISDESCRIPTION_FOUND_IN_USE,
        &description::MISDESCRIPTION_BARS_USE,
        &super::quality::PAPERS_MISSING,
        &super::quality::QUALITY_ESTABLISHED,
        &super::quality::DEFECT_DEFEATS_PURPOSE,
        &super::quality::DEFECT_WITHOUT_DEFEATING,
    ]);

/// The main goods go back for no reason.
pub(super) const WITHOUT_REASON: Literal = main_cause::NO_REASON;

/// The main goods go back, or are refunded, for a cause on the seller's side.
pub(super) const SELLERS_FAULT: Literal = main_cause::NOT_RECEIVED
    .or(main_cause::DISPATCH)
    .or(main_cause::REFUSED_WITH_REASON)
    .or(main_cause::QUALITY_DEFEATING)
    .or(main_cause::QUALITY_FLAW)
    .or(main_cause::COUNTERFEIT)
    .or(main_cause::PAPERS_MISSING)
    .or(main_cause::MISDESCRIPTION_UNUSABLE)
    .or(main_cause::MISDESCRIPTION)
    .or(main_cause::ARRIVED_DAMAGED)
    .or(main_cause::ARRIVED_OTHER);

/// The main goods go back without reason: the gift with them.
pub static GIFT_GOES_BACK: Rule = Rule::new("gift-goes-back-with-the-goods", TB.art(61))
    .also(&[SR.art(12)])
    .situation("goods that came with a gift go back without reason", "附有赠品的商品无理由退货")
    .provision("the buyer sends the gift back with them, intact", "买家应将赠品完好并一并退回")
    .interprets(
        "also where some of the pieces stay, and where the goods were refused at the door and the gift came by itself, which is then sent after them; other readings: the gift stays while any of the goods do; the article speaks of returns alone; a gift that was kept at a refusal is deducted at once",
        "部分件数保留的亦同，商品被拒签而赠品另行送达的亦同，赠品随后寄回；另解：其一，只要有商品保留，赠品即可保留；其二，条文仅就退货而言；其三，拒签时留下的赠品即予扣款",
    )
    .when(&[&[WITHOUT_REASON]])
    .gives(&[gift_return::GOES_BACK]);

/// The gift came back.
pub static GIFT_CAME_BACK: Rule = Rule::new("gift-came-back", TB.art(61))
    .also(&[SR.art(12)])
    .situation("the gift came back with the goods", "赠品已随商品退回")
    .provision("nothing is deducted for it", "不扣除赠品价款")
    .when(&[&[WITHOUT_REASON, return_state::SIGNED], &[WITHOUT_REASON, return_state::DISPUTED, return_receipt::VALID]])
    .gives(&[gift_return::CAME_BACK])
    .excepts(&[&GIFT_GOES_BACK]);

/// Hurt on the way back, at the seller's risk.
pub static GIFT_HURT_AT_SELLERS_RISK: Rule = Rule::new("gift-hurt-at-sellers-risk", TB.art(11))
    .also(&[TB.art(61)])
    .situation("what happened to the gift on its way back is at the seller's risk", "赠品退回途中的损失属卖家承担的风险")
    .provision("nothing is deducted for it", "不扣除赠品价款")
    .interprets(
        "damage on the way is not among what the article on gifts puts on the buyer, and the general allotment of risk holds for gifts; other reading: whatever leaves the gift less than intact is the buyer's",
        "途中破损不在赠品条文归于买家的风险之列，风险的一般规定亦适用于赠品；另解：赠品不完好的，一律由买家承担",
    )
    .when(&[&[WITHOUT_REASON, mishap_bearer::SELLER]])
    .gives(&[gift_return::CAME_BACK])
    .excepts(&[&GIFT_GOES_BACK]);

/// Destroyed or lost on the way back.
pub static GIFT_LOST_ON_THE_WAY_BACK: Rule = Rule::new("gift-lost-on-the-way-back", TB.art(61))
    .also(&[TB.art(11), TB.art(63)])
    .situation("the gift was destroyed or lost on its way back, at the buyer's risk", "赠品退回途中损毁、灭失，风险由买家承担")
    .provision("the seller may not refuse the goods for that, and deducts the gift's value", "卖家不得据此拒绝退货，可按赠品价值扣款")
    .interprets(
        "the words on the buyer's cause go with what keeps a gift from being sent, not with carriage, whose risk the buyer bears anyway; other reading: only a loss that the buyer caused is deducted",
        "因买家原因一语限定赠品无法退回，不限定途中损失，后者的风险本由买家承担；另解：仅扣除买家造成的损失",
    )
    .when(&[&[WITHOUT_REASON, mishap_bearer::BUYER]])
    .gives(&[gift_return::VALUE_DEDUCTED])
    .excepts(&[&GIFT_GOES_BACK, &GIFT_CAME_BACK]);

/// The buyer cannot send it back, by the buyer's own cause.
pub static GIFT_KEPT_BY_BUYERS_CAUSE: Rule = Rule::new("gift-kept-by-buyers-cause", TB.art(61))
    .also(&[TB.art(63), SR.art(12)])
    .situation("the gift cannot go back, and that is the buyer's doing", "因买家原因赠品无法退回")
    .provision(
        "the seller may not refuse the goods for that, and deducts the gift's value",
        "卖家不得据此拒绝退货，可按赠品价值扣款",
    )
    .when(&[&[WITHOUT_REASON, gift_obstacle::BUYERS_CAUSE]])
    .gives(&[gift_return::VALUE_DEDUCTED])
    .excepts(&[&GIFT_GOES_BACK, &GIFT_CAME_BACK, &GIFT_HURT_AT_SELLERS_RISK]);

/// The goods are back, and the gift was not sent with them.
pub static GIFT_LEFT_OUT: Rule = Rule::new("gift-left-out-of-the-return", TB.art(61))
    .also(&[TB.art(63), SR.art(12)])
    .situation("the goods came back, and the gift was not sent with them", "商品已退回而赠品未一并寄回")
    .provision("the seller may not refuse the goods for that, and deducts the gift's value", "卖家不得据此拒绝退货，可按赠品价值扣款")
    .interprets(
        "what the buyer does not send along stays behind by the buyer's cause unless something else is found; other reading: nothing is deducted until the cause is assessed",
        "除另有认定外，未一并寄回即属因买家原因；另解：原因经认定前不予扣款",
    )
    .when(&[&[WITHOUT_REASON, main_returned::YES, return_state::NONE]])
    .gives(&[gift_return::VALUE_DEDUCTED])
    .excepts(&[&GIFT_GOES_BACK]);

/// The gift is not intact by the buyer's doing.
pub static GIFT_NOT_INTACT: Rule = Rule::new("gift-not-intact", TB.art(61))
    .also(&[TB.art(63), SR.art(8), SR.art(9)])
    .situation("the gift is no longer intact by the buyer's doing", "因买家原因赠品不完好")
    .provision("the seller may not refuse the goods for that, and deducts the gift's value", "卖家不得据此拒绝退货，可按赠品价值扣款")
    .interprets(
        "a gift that can no longer go back intact cannot go back as owed; other reading: the article deducts only for a gift that does not come back",
        "不能完好退回的，即属不能依约退回；另解：仅就未退回的赠品扣款",
    )
    .when(&[&[WITHOUT_REASON, intactness::IMPAIRED]])
    .gives(&[gift_return::VALUE_DEDUCTED])
    .excepts(&[&GIFT_GOES_BACK, &GIFT_CAME_BACK, &GIFT_HURT_AT_SELLERS_RISK]);

/// What speaks for the gift's going back, or for its value.
const WITHOUT_REASON_RULES: &[&Rule] = &[
    &GIFT_GOES_BACK,
    &GIFT_CAME_BACK,
    &GIFT_HURT_AT_SELLERS_RISK,
    &GIFT_LOST_ON_THE_WAY_BACK,
    &GIFT_KEPT_BY_BUYERS_CAUSE,
    &GIFT_LEFT_OUT,
    &GIFT_NOT_INTACT,
];

/// By its nature it cannot go back.
pub static GIFT_UNFIT_TO_GO_BACK: Rule = Rule::new("gift-unfit-to-go-back", TB.art(62))
    .situation(
        "by its nature or state, and not by the buyer's doing, the gift cannot or should not go back",
        "非因买家原因，赠品依其性质或性状不适宜或无法退货",
    )
    .provision("the gift is left to the parties; nothing is deducted here", "赠品退货由双方协商，平台不扣款")
    .interprets(
        "also where it was lost on its way back; other reading: a loss on the way stays the buyer's",
        "退回途中灭失的亦同；另解：途中灭失的风险仍由买家承担",
    )
    .when(&[&[WITHOUT_REASON, gift_obstacle::UNFIT]])
    .gives(&[gift_return::NEGOTIATE])
    .excepts(WITHOUT_REASON_RULES);

/// The seller lacks the licence for it, and the buyer asks for its value.
pub static GIFT_VALUE_ASKED_FOR: Rule = Rule::new("gift-without-licence-value-asked", TB.art(62))
    .also(&[TB.art(57)])
    .situation(
        "the seller lacks the licence that selling the gift needs, and the buyer asks for its value",
        "卖家无赠品售卖资质，且买家要求退还赠品价款",
    )
    .provision("the gift's way back is left to the parties; nothing is deducted here", "赠品退货由双方协商，平台不扣款")
    .interprets(
        "the reference in the first limb to the article on the freight of exchanges is stale and means the one on licences; other reading: taken literally the limb never applies",
        "第一项所引换货运费条文系修订后未更新，所指应为赠品资质条文；另解：依文义，该项无从适用",
    )
    .when(&[&[WITHOUT_REASON, gift_licence::LACKING, gift_value_asked::YES]])
    .gives(&[gift_return::NEGOTIATE])
    .excepts(WITHOUT_REASON_RULES);

/// The main goods were to go back without a reason, and are refunded without going back.
pub static GIFT_OF_GOODS_THAT_STAY: Rule = Rule::new("gift-of-goods-that-stay", TB.art(62))
    .also(&[TB.art(47), TB.art(20)])
    .situation(
        "the goods that came with a gift were to go back without a reason, and are refunded without a return, since the seller kept them from going back or should not have sold them",
        "附有赠品的商品本应无理由退货，因卖家违反退换货规范或所售禁售而退款且无需退回",
    )
    .provision("the gift is left to the parties; nothing is deducted here", "赠品退货由双方协商，平台不扣款")
    .interprets(
        "the fault that gives the refund counts, not the wish with which the return began; other reading: the return was without a reason, so that the gift is owed",
        "以支持退款的过错为准，不以退货之初的意愿为准；另解：该退货系无理由退货，赠品应退回",
    )
    .when(&[&[WITHOUT_REASON, main_stays::YES]])
    .gives(&[gift_return::NEGOTIATE])
    .excepts(&[
        &GIFT_GOES_BACK,
        &GIFT_CAME_BACK,
        &GIFT_HURT_AT_SELLERS_RISK,
        &GIFT_LOST_ON_THE_WAY_BACK,
        &GIFT_KEPT_BY_BUYERS_CAUSE,
        &GIFT_NOT_INTACT,
    ]);

/// A gift that is asked to be taken back, while its way back is the parties' to settle.
pub static GIFT_RETURN_NOT_ORDERED: Rule = Rule::new("gift-return-not-ordered", TB.art(62))
    .also(&[TB.art(57), TB.art(61)])
    .situation(
        "a gift is to go back without a reason, and the buyer asks for its value for want of a licence, or it is unfit to go back",
        "买家就赠品申请无理由退货，但因卖家无资质要求退还赠品价款，或赠品不适宜、无法退货",
    )
    .provision("no return of the gift is ordered: it is left to the parties", "不判令退回赠品，由双方协商")
    .interprets(
        "what holds of a gift beside its main goods holds where the request names it; other reading: who asks for the gift's return has it",
        "赠品随主商品处理的规定，申请指明赠品时同样适用；另解：申请退回赠品的，应予退回",
    )
    .when(&[
        &[
            OWN_WISH,
            gift_licence::LACKING,
            gift_value_asked::YES,
            delivery::HANDED_OVER,
            no_reason_right::ELIGIBLE,
            notice::IN_TIME,
            intactness::INTACT,
            return_agreed::NO,
            line_kind::GIFT,
        ],
        &[
            OWN_WISH,
            gift_obstacle::UNFIT,
            delivery::HANDED_OVER,
            no_reason_right::ELIGIBLE,
            notice::IN_TIME,
            intactness::INTACT,
            return_agreed::NO,
            line_kind::GIFT,
        ],
    ])
    .gives(&[claim::NEGOTIATE])
    .excepts(&[&no_reason_return::RETURN_WITHOUT_REASON, &super::freight::EXCHANGE_WITHOUT_REASON]);

/// What a rule settles in money, or leaves to the parties, nobody has to send back.
pub static GIFT_NOT_TO_BE_SENT: Rule = Rule::new("gift-not-to-be-sent", TB.art(61))
    .also(&[TB.art(62), SR.art(12)])
    .situation(
        "the gift's value is deducted, or its way back is left to the parties",
        "赠品按价值扣款，或其退货由双方协商",
    )
    .provision("the buyer need not send it back as well", "买家无须再退回赠品")
    .when(&[&[gift_return::VALUE_DEDUCTED.or(gift_return::NEGOTIATE), return_agreed::NO]])
    .gives(&[act_return::MAY])
    .excepts(&[
        &super::general::payment::GOODS_TO_BE_SENT_BACK,
        &super::general::payment::EXCHANGED_GOODS_TO_BE_SENT_BACK,
    ]);

/// The seller's fault led to the refund of the main goods.
pub static GIFT_AFTER_SELLERS_FAULT: Rule = Rule::new("gift-after-sellers-fault", TB.art(62))
    .situation("the goods are refunded or go back for a cause on the seller's side", "卖家过错致商品退款或退货退款")
    .provision("the gift is left to the parties; nothing is deducted here", "赠品退货由双方协商，平台不扣款")
    .interprets(
        "missing papers and what the seller failed to prove count as its fault; other reading: fault must be shown",
        "凭证缺失以及未能举证的，均属卖家过错；另解：过错须经证明",
    )
    .when(&[&[SELLERS_FAULT]])
    .gives(&[gift_return::NEGOTIATE]);

/// An agreed return or refund.
pub static GIFT_OF_AGREED_RETURN: Rule = Rule::new("gift-of-agreed-return", TB.art(7))
    .also(&[TB.art(61), TB.art(62)])
    .situation("the parties agreed that the goods go back or are refunded", "双方协商商品退款或退货退款")
    .provision("what becomes of the gift is theirs to agree as well", "赠品由双方协商")
    .usage("no article decides it; other reading: as in a return without reason", "条文未作规定；另解：比照无理由退货")
    .when(&[&[main_cause::AGREED]])
    .gives(&[gift_return::NEGOTIATE]);

/// Its value was declared.
pub static GIFT_VALUE_DECLARED: Rule = Rule::new("gift-value-declared", TB.art(63))
    .also(&[SR.art(12)])
    .situation("the seller declared the gift's value beforehand", "卖家事先声明赠品价值")
    .provision("that value counts", "按声明价值")
    .interprets(
        "what it exceeds the refund by is owed, since the price that was marked may be asked for (SR-12); other reading: it is deducted from the price and no further (TB-61)",
        "超出退款的部分仍应支付，因事先标明的价格可以要求支付（SR-12）；另解：自货款中扣除为限（TB-61）",
    )
    .when(&[&[value_declared::YES]])
    .gives(&[gift_value::DECLARED]);

/// Its value was not declared.
pub static GIFT_VALUE_NOT_DECLARED: Rule = Rule::new("gift-value-not-declared", TB.art(63))
    .situation("the seller did not declare the gift's value beforehand", "卖家事先未声明赠品价值")
    .provision("the platform sets it by the fair market price", "由平台参照市场公允价格酌定")
    .interprets(
        "the marketplace's rule supplements the Measures, which speak only of a price marked beforehand: the value is deducted from what goes back, and nothing is owed beyond that; other readings: without such a price nothing may be deducted (SR-12); the rest is owed as well",
        "无理由退货暂行办法仅就事先标明的价格而言，平台规则予以补充，价值自退款中扣除，不足部分无须支付；另解：其一，未事先标明的，不得扣款（SR-12）；其二，不足部分亦应支付",
    )
    .when(&[&[value_declared::NO]])
    .gives(&[gift_value::FAIR]);

/// The seller lacks the licence.
pub static GIFT_WITHOUT_LICENCE: Rule = Rule::new("gift-without-licence", TB.art(57))
    .also(&[TB.art(63)])
    .situation("selling the gift needs a licence by law, and the seller lacks it", "赠品需法定售卖资质而卖家不具备")
    .provision("the buyer may ask for the gift's value in money", "买家可要求按赠品价值退还相应价款")
    .when(&[&[head::GIFT_VALUE, gift_licence::LACKING]])
    .gives(&[head_measure::VALUE]);

/// The gift is late, or out of stock.
pub static GIFT_LATE: Rule = Rule::new("gift-late-or-out-of-stock", TB.art(60))
    .also(&[TB.art(58), TB.art(63)])
    .situation(
        "the gift was not dispatched by the time for the goods, or by its own, and was not sold on Fliggy",
        "赠品未按商品或另行约定的时间发货，飞猪交易除外",
    )
    .provision(
        "it is handled by the rules on late dispatch and lack of stock, measured by the gift's value",
        "依延迟发货、缺货规则，以赠品价值为基数处理",
    )
    .when(&[&[head::LATE_GIFT, dispatch::LATE.or(dispatch::OVERDUE), special_category::FLIGGY.not()]])
    .gives(&[head_measure::VALUE]);

/// What follows from it is not in these rules.
pub static GIFT_LATE_BY_OTHER_RULES: Rule = Rule::new("late-gift-by-other-rules", TB.art(60))
    .also(&[TB.art(6)])
    .situation("it is asked what follows from a late gift", "赠品延迟发货或缺货的处理")
    .provision("the rules on late dispatch and lack of stock say it", "依延迟发货、缺货规则")
    .when(&[&[head::LATE_GIFT]])
    .gives(&[head_award::ELSEWHERE]);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &GIFT_TERMS_UNCLEAR,
    &GIFT_NOT_AS_PROMISED,
    &GIFT_GOES_BACK,
    &GIFT_CAME_BACK,
    &GIFT_HURT_AT_SELLERS_RISK,
    &GIFT_LOST_ON_THE_WAY_BACK,
    &GIFT_KEPT_BY_BUYERS_CAUSE,
    &GIFT_LEFT_OUT,
    &GIFT_NOT_INTACT,
    &GIFT_UNFIT_TO_GO_BACK,
    &GIFT_VALUE_ASKED_FOR,
    &GIFT_OF_GOODS_THAT_STAY,
    &GIFT_RETURN_NOT_ORDERED,
    &GIFT_NOT_TO_BE_SENT,
    &GIFT_AFTER_SELLERS_FAULT,
    &GIFT_OF_AGREED_RETURN,
    &GIFT_VALUE_DECLARED,
    &GIFT_VALUE_NOT_DECLARED,
    &GIFT_WITHOUT_LICENCE,
    &GIFT_LATE,
    &GIFT_LATE_BY_OTHER_RULES,
];
