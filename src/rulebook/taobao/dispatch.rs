//! Chapter 3, section 2: dispatch (TB-25 to TB-33).
//!
//! TB-25 is a definition and lives in `findings::establish`.

use crate::case::Party;
use crate::findings::vocabulary::{
    act_dispatch, act_recall, act_refuse, act_use_pickup, address_change, best_claim, burden, carrier_used, causation,
    claim, claim_cause, collect, confirmation, confirmation_induced, delivery, delivery_meant, dispatch,
    dispatch_consent, established, free_shipping, freight, ground, leg, line_kind, merging_excused, no_reason_right,
    parcel, pickup_agreed, place, quantity_sent, reasonable_need, refund_asked, risk, signature, stalled, used,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::{Ladder, Origin, Rank, Rule, Step, TB};

use super::{description, signing};

/// On its way, or never taken by the buyer.
const NOT_ACCEPTED: Literal =
    delivery::IN_TRANSIT.or(delivery::INTERCEPTED).or(delivery::UNDELIVERABLE).or(delivery::REFUSED).or(delivery::LOST);
const WRONG_PLACE: Literal = place::UNDISCLOSED_PICKUP.or(place::ELSEWHERE).or(place::OUT_OF_AREA);
/// Something is asked for, and the platform hears it.
const HEARD: Literal = best_claim::NONE.or(best_claim::DECLINED).not();

/// Short, and it came in one parcel with orders paid for apart: seller (TB-26).
pub static MERGED_SHORTAGE: Ladder = Ladder {
    id: "merged-parcel-quantity-shown",
    article: TB.art(26),
    when: &[
        &[
            ground::SHORT,
            delivery::HANDED_OVER,
            delivery_meant::FIRST,
            burden::AS_LAID_DOWN,
            signature::VALID,
            parcel::MERGED,
            merging_excused::NO,
        ],
        &[
            ground::SHORT,
            delivery::HANDED_OVER,
            delivery_meant::FIRST,
            burden::AS_LAID_DOWN,
            confirmation::CLICKED,
            confirmation_induced::NO,
            parcel::MERGED,
            merging_excused::NO,
        ],
    ],
    steps: &[Step {
        id: "merged-parcel-quantity-not-shown",
        on: Party::Seller,
        shown: quantity_sent::VALID,
        otherwise: established::ESTABLISHED,
        article: TB.art(26),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the seller shows that everything ordered was in the merged parcel",
            zh: "卖家证明合并包裹内商品数量齐全",
        },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "orders paid for apart came in one parcel without leave, and the seller shows that nothing was missing",
        zh: "未经同意合并发货，买家主张少件，卖家已证明数量齐全",
    },
    open_question: Bilingual {
        en: "whoever merged the parcels spoilt the proof, so the seller bears it even after a click; other reading: once the buyer has confirmed receipt TB-76 keeps the burden on the buyer",
        zh: "举证困难系合并发货所致，买家点击确认收货后仍由卖家举证；另解：买家确认收货后，依 TB-76 由买家举证",
    },
    excepts_ladders: &[&description::INCONSISTENT_AT_SIGNING, &description::INCONSISTENT_AFTER_CONFIRMING],
};

/// Asked for before dispatch, and not dispatched.
pub static REFUND_BEFORE_DISPATCH: Rule = Rule::new("refund-before-dispatch", TB.art(27))
    .situation("the buyer asks for a refund and the goods were not dispatched", "买家申请退款时尚未发货")
    .provision(
        "the seller may not dispatch without the buyer's consent; the money goes back",
        "未经买家同意不得发货，退款",
    )
    .when(&[&[
        refund_asked::BEFORE_DISPATCH,
        dispatch_consent::NO,
        delivery::UNSENT,
        line_kind::GOODS.or(line_kind::GIFT),
    ]])
    .gives(&[claim::REFUND, claim_cause::DISPATCH, freight::SELLER])
    .rank(Rank::SellersCause);

/// Dispatched late, or after a refund was asked for, without consent; never accepted.
pub static UNTIMELY_NOT_ACCEPTED: Rule = Rule::new("untimely-not-accepted", TB.art(27))
    .also(&[TB.art(31), TB.art(25)])
    .situation("the seller dispatched after the time, or after a refund was asked for, without consent, and the buyer did not get or did not take the goods", "逾期发货或申请退款后未经同意发货，买家未收到货或拒收")
    .provision("the money goes back; all costs and every risk are the seller's", "退款；相关费用及破损、损毁、灭失风险由卖家承担")
    .interprets(
        "special to TB-31, and before TB-40 and TB-53 on refusals without reason: nobody asks whether the delay caused it, and damage is included; a waybill that tells the day alone counts from the instant that the case gives for it; other readings: only what the delay caused, and a refusal of goods with no-reason returns keeps its own rules; such a day counts to its end",
        "系 TB-31 的特别规定，并优先于 TB-40、TB-53 关于无理由拒签的规定，不问是否因逾期所致，且包括破损风险；面单仅记日期的，以案件所给时刻为准；另解：其一，仅限因逾期所致的情形，支持无理由退货的商品被拒签的，仍依其规定；其二，面单日期计至当日终了",
    )
    .when(&[
        &[dispatch::LATE, dispatch_consent::NO, NOT_ACCEPTED],
        &[dispatch::LATE, dispatch_consent::NO, delivery::HANDED_OVER, signature::INVALID],
        &[refund_asked::BEFORE_DISPATCH, dispatch_consent::NO, NOT_ACCEPTED],
        &[refund_asked::BEFORE_DISPATCH, dispatch_consent::NO, delivery::HANDED_OVER, signature::INVALID],
    ])
    .gives(&[claim::REFUND, claim_cause::DISPATCH, risk::SELLER, freight::SELLER])
    .excepts(&[&BREACH_NOT_ACCEPTED, &signing::REFUSED_INCONSISTENT])
    .rank(Rank::SellersCause);

/// Another breach of the rules on dispatch, and for that reason not received or refused.
pub static BREACH_NOT_ACCEPTED: Rule = Rule::new("dispatch-breach-not-accepted", TB.art(31))
    .also(&[TB.art(26), TB.art(28), TB.art(29), TB.art(30), TB.art(35), TB.art(49), TB.art(10)])
    .situation("the seller had the goods taken to another place, by another carrier, collect or in one parcel with other orders without consent, and for that reason the buyer did not get or did not take them", "卖家未送至收货地址、未用约定承运人、擅自到付或擅自合并发货，致买家未收到或拒收")
    .provision("the money goes back; costs and risk are the seller's", "退款；相关费用及风险由卖家承担")
    .interprets(
        "that a refusal names the breach is taken as its cause unless assessed otherwise; damage is the seller's by TB-10; other reading: causation is always assessed",
        "以违规为由拒签的，除另有认定外视为因违规所致，破损风险依 TB-10 由卖家承担；另解：因果关系一律须经认定",
    )
    .when(&[
        &[WRONG_PLACE, causation::YES, NOT_ACCEPTED],
        &[WRONG_PLACE, causation::YES, delivery::HANDED_OVER, signature::INVALID],
        &[carrier_used::OTHER, causation::YES, delivery::REFUSED],
        &[collect::UNAGREED, causation::YES, delivery::REFUSED],
        &[parcel::MERGED, merging_excused::NO, causation::YES, delivery::REFUSED],
        &[address_change::NOT_DONE, place::FORMER_ADDRESS, delivery::REFUSED],
    ])
    .gives(&[claim::REFUND, claim_cause::DISPATCH, risk::SELLER, freight::SELLER])
    .excepts(&[&signing::REFUSED_INCONSISTENT])
    .rank(Rank::SellersCause);

/// A breach of the rules on dispatch, and the buyer has the goods.
pub static BREACH_RECEIVED: Rule = Rule::new("dispatch-breach-received", TB.art(32))
    .also(&[TB.art(49)])
    .situation(
        "the seller broke the rules on dispatch and the buyer received the goods",
        "卖家违反发货规范，买家已收到货",
    )
    .provision("the buyer may return them for a refund", "支持退货退款")
    .when(&[
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, dispatch::LATE, dispatch_consent::NO],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::BEFORE_DISPATCH,
            dispatch_consent::NO,
        ],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, WRONG_PLACE],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, carrier_used::OTHER],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, collect::UNAGREED],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, parcel::MERGED, merging_excused::NO],
    ])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::DISPATCH]);

/// The same, but the buyer used the goods or clicked to confirm.
pub static BREACH_BUT_USED_OR_CONFIRMED: Rule = Rule::new("dispatch-breach-used-or-confirmed", TB.art(33))
    .situation(
        "the ground is a breach of dispatch, and the buyer used the goods or clicked to confirm receipt",
        "以违反发货规范为由，但买家已实际使用或点击确认收货",
    )
    .provision("only by agreement with the seller; otherwise it is not supported", "应与卖家协商一致，否则不予支持")
    .interprets(
        "where the seller induced it, the confirmation does not count, the use does; other reading: neither counts",
        "因受诱使而不计的仅为确认收货，不包括实际使用；另解：两者均不计",
    )
    .when(&[
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, dispatch::LATE, dispatch_consent::NO, used::YES],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            dispatch::LATE,
            dispatch_consent::NO,
            confirmation::CLICKED,
            confirmation_induced::NO,
        ],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::BEFORE_DISPATCH,
            dispatch_consent::NO,
            used::YES,
        ],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::BEFORE_DISPATCH,
            dispatch_consent::NO,
            confirmation::CLICKED,
            confirmation_induced::NO,
        ],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, WRONG_PLACE, used::YES],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            WRONG_PLACE,
            confirmation::CLICKED,
            confirmation_induced::NO,
        ],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, carrier_used::OTHER, used::YES],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            carrier_used::OTHER,
            confirmation::CLICKED,
            confirmation_induced::NO,
        ],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, collect::UNAGREED, used::YES],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            collect::UNAGREED,
            confirmation::CLICKED,
            confirmation_induced::NO,
        ],
        &[ground::DISPATCH, delivery::HANDED_OVER, signature::VALID, parcel::MERGED, merging_excused::NO, used::YES],
        &[
            ground::DISPATCH,
            delivery::HANDED_OVER,
            signature::VALID,
            parcel::MERGED,
            merging_excused::NO,
            confirmation::CLICKED,
            confirmation_induced::NO,
        ],
    ])
    .gives(&[claim::NEGOTIATE])
    .excepts(&[&BREACH_RECEIVED]);

/// Cancelled when the time of dispatch was broken, or before it, and signed for when it came all the same.
pub static SENT_IN_SPITE_OF_CANCELLATION: Rule = Rule::new("sent-in-spite-of-cancellation", TB.art(32))
    .also(&[TB.art(27), TB.art(33), TB.art(49)])
    .situation(
        "the buyer asked for the money before dispatch, or on the way of goods sent late, the goods came without the buyer's consent to that, and the buyer signed and neither used nor confirmed them",
        "买家在发货前申请退款，或因逾期发货在途中申请退款，未经同意发出的商品由买家签收，但未使用或确认收货",
    )
    .provision("the buyer may return them for a refund", "支持退货退款")
    .interprets(
        "a refund that was due when it was asked for is a claim on that breach, whatever its ground is called, and signing does not give it up; who used the goods or clicked to confirm has the return without a reason alone; other reading: who signs takes the goods, and a return asks for the breach as its ground",
        "申请退款时即应退款的，不论以何种理由提出，均系就该违规提出的主张，签收不视为放弃；已使用或点击确认收货的，仅可无理由退货；另解：签收即接受商品，退货须以该违规为理由",
    )
    .when(&[
        &[
            ground::CANCELLATION,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::BEFORE_DISPATCH,
            dispatch_consent::NO,
            used::NO,
            confirmation::CLICKED.not(),
        ],
        &[
            ground::CANCELLATION,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::BEFORE_DISPATCH,
            dispatch_consent::NO,
            used::NO,
            confirmation_induced::YES,
        ],
        &[
            ground::CANCELLATION,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::IN_TRANSIT,
            dispatch::LATE,
            dispatch_consent::NO,
            used::NO,
            confirmation::CLICKED.not(),
        ],
        &[
            ground::CANCELLATION,
            delivery::HANDED_OVER,
            signature::VALID,
            refund_asked::IN_TRANSIT,
            dispatch::LATE,
            dispatch_consent::NO,
            used::NO,
            confirmation_induced::YES,
        ],
    ])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::DISPATCH])
    .rank(Rank::SellersCause);

/// Another carrier than promised, paid shipping, goods kept.
pub static PROMISED_CARRIER_NOT_USED: Rule = Rule::new("promised-carrier-not-used", TB.art(29))
    .situation(
        "the seller did not use the carrier promised or agreed, shipping was paid for, and the buyer took the goods",
        "未采用约定承运人，非包邮且买家已签收",
    )
    .provision("the seller gives back the freight that the buyer paid", "卖家退还买家已付运费")
    .interprets(
        "beside the return of TB-32, at the buyer's choice, and the freight goes back once; other reading: who signed has the freight and no return",
        "与 TB-32 的退货并存，由买家选择，运费只退一次；另解：已签收的仅可要求退还运费，不可退货",
    )
    .when(&[&[leg::OUTBOUND, carrier_used::OTHER, free_shipping::NO, signature::VALID, HEARD]])
    .gives(&[freight::SELLER])
    .rank(Rank::SellersCause);

/// Collect without consent.
pub static COLLECT_WITHOUT_CONSENT: Rule = Rule::new("collect-without-consent", TB.art(50))
    .also(&[TB.art(30)])
    .situation("the seller sent the goods collect without the buyer's consent", "卖家未经同意采取到付方式发货")
    .provision(
        "the buyer may refuse, or take them and charge the freight to the seller",
        "买家可拒签，或签收后由卖家承担到付运费",
    )
    .when(&[&[leg::OUTBOUND, collect::UNAGREED, HEARD]])
    .gives(&[freight::SELLER])
    .rank(Rank::SellersCause);

/// Collect as agreed.
pub static COLLECT_AGREED: Rule = Rule::new("collect-agreed", TB.art(30))
    .also(&[TB.art(7), TB.art(50)])
    .situation("the parties agreed on payment on delivery, as the buyer wished or as the seller proposed", "双方约定到付")
    .provision("the freight that the buyer undertook to pay stays the buyer's", "到付运费由买家承担")
    .interprets(
        "by contrast to collect without consent, and over free shipping; other reading: the way out stays the seller's where shipping is free, or where the amount was not settled",
        "由未经同意到付的规定反面解释得出，且优先于包邮承诺；另解：包邮的，或运费金额未商定的，发货运费仍由卖家承担",
    )
    .when(&[&[leg::OUTBOUND, collect::AT_BUYERS_WISH.or(collect::AGREED)]])
    .gives(&[freight::BUYER])
    .excepts(&[&super::freight::OWN_WISH_FREE_SHIPPING_OUT, &super::freight::OWN_WISH_EXCHANGE_OUT])
    .rank(Rank::OwnWish);

/// No dispatch without asking.
pub static DISPATCH_ONLY_WITH_CONSENT: Rule = Rule::new("dispatch-only-with-consent", TB.art(27))
    .situation(
        "the time has passed, or a refund was asked for, and the goods were not sent",
        "已逾期或已申请退款，尚未发货",
    )
    .provision("the seller asks first and dispatches only with consent", "卖家应先征得买家同意再发货")
    .when(&[&[refund_asked::BEFORE_DISPATCH, dispatch_consent::NO], &[dispatch::OVERDUE, dispatch_consent::NO]])
    .gives(&[act_dispatch::MUST_NOT]);

/// The buyer agreed to dispatch.
pub static DISPATCH_CONSENTED: Rule = Rule::new("dispatch-consented", TB.art(27))
    .situation("the buyer consented to dispatch after all", "买家同意继续发货")
    .provision("the seller may dispatch", "卖家可以发货")
    .when(&[&[refund_asked::BEFORE_DISPATCH, dispatch_consent::YES], &[dispatch::OVERDUE, dispatch_consent::YES]])
    .gives(&[act_dispatch::MAY]);

/// The seller has to bring back what was sent untimely.
pub static RECALL_OF_UNTIMELY: Rule = Rule::new("recall-of-untimely", TB.art(27))
    .also(&[TB.art(31)])
    .situation("goods were dispatched late or unasked and a refund is asked for", "逾期或擅自发货且买家申请退款")
    .provision("the seller calls them back at its own cost", "卖家应自费召回")
    .when(&[
        &[dispatch::LATE, dispatch_consent::NO, refund_asked::NO.not(), delivery::HANDED_OVER.not()],
        &[refund_asked::BEFORE_DISPATCH, dispatch_consent::NO, delivery::HANDED_OVER.not()],
    ])
    .gives(&[act_recall::MUST]);

/// The seller has to have the carrier stop what is on its way.
pub static RECALL_ON_THE_WAY: Rule = Rule::new("recall-on-the-way", TB.art(23))
    .also(&[TB.art(31)])
    .situation("a refund is asked for while the goods are on their way", "运输途中买家申请退款")
    .provision("the seller has the carrier stop and bring back the parcel at once", "卖家应及时通知承运人拦截召回")
    .when(&[
        &[delivery::IN_TRANSIT, refund_asked::IN_TRANSIT, no_reason_right::ELIGIBLE],
        &[delivery::IN_TRANSIT, refund_asked::IN_TRANSIT, reasonable_need::YES],
        &[delivery::IN_TRANSIT, refund_asked::IN_TRANSIT, stalled::YES],
    ])
    .gives(&[act_recall::MUST]);

/// The buyer need not take what was sent untimely or in breach.
pub static REFUSAL_FOR_BREACH: Rule = Rule::new("refusal-for-breach", TB.art(31))
    .also(&[TB.art(26), TB.art(27), TB.art(28), TB.art(50)])
    .situation(
        "the goods were dispatched late, unasked, to another place, by another carrier, collect or merged without consent",
        "逾期、擅自、送错地点、承运人不符、擅自到付或擅自合并发货",
    )
    .provision("the buyer may refuse them", "买家可以拒签")
    .when(&[
        &[dispatch::LATE, dispatch_consent::NO],
        &[refund_asked::BEFORE_DISPATCH, dispatch_consent::NO],
        &[WRONG_PLACE],
        &[carrier_used::OTHER],
        &[collect::UNAGREED],
        &[parcel::MERGED, merging_excused::NO],
    ])
    .gives(&[act_refuse::MAY])
    .excepts(&[&signing::NO_GROUNDLESS_REFUSAL]);

/// A pick-up point that was disclosed or agreed.
pub static PICKUP_AGREED: Rule = Rule::new("pickup-agreed", TB.art(28))
    .situation("fetching the goods was disclosed in plain sight or agreed", "自提已显著明示或征得买家同意")
    .provision("the seller may use the pick-up point", "可以使用自提点")
    .when(&[&[pickup_agreed::YES]])
    .gives(&[act_use_pickup::MAY]);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &REFUND_BEFORE_DISPATCH,
    &UNTIMELY_NOT_ACCEPTED,
    &BREACH_NOT_ACCEPTED,
    &BREACH_RECEIVED,
    &SENT_IN_SPITE_OF_CANCELLATION,
    &BREACH_BUT_USED_OR_CONFIRMED,
    &PROMISED_CARRIER_NOT_USED,
    &COLLECT_WITHOUT_CONSENT,
    &COLLECT_AGREED,
    &DISPATCH_ONLY_WITH_CONSENT,
    &DISPATCH_CONSENTED,
    &RECALL_OF_UNTIMELY,
    &RECALL_ON_THE_WAY,
    &REFUSAL_FOR_BREACH,
    &PICKUP_AGREED,
];
