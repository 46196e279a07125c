//! Chapter 3, section 3, of what the seller sends anew: replacements, repaired goods, what was missing (TB-10, TB-38, TB-75).
//!
//! The articles speak of goods that are dispatched, without saying which dispatch; each journey to the buyer is read alike.
//! A refusal of what was sent anew settles nothing: what was agreed on remains owed.

use crate::case::Party;
use crate::findings::vocabulary::{
    anew_receipt, burden, claim, delivery_meant, established, ground, only_pieces_asked, recipient_data,
    return_answered, return_at_door, return_state, sent_again, sent_anew, sent_as, sent_back_before, service_agreed,
    stalled, state_at_signing, whereabouts,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::{Ladder, Origin, Rule, Step, TB};

use super::signing::RECEIPT_SHOWN;

const SURFACE: Literal = ground::DAMAGED.or(ground::SHORT).or(ground::WRONG);
/// A return that the seller did not refuse and that no carrier failed to bring.
const TAKEN: Literal = return_state::SIGNED.or(return_state::ON_THE_WAY).or(return_state::DISPUTED);
const UNDER_WAY: Literal = sent_anew::ON_THE_WAY.or(sent_anew::REFUSED).or(sent_anew::FAILED);

/// Receipt of what was sent anew is disputed: the seller shows it.
pub static RECEIPT_ANEW: Ladder = Ladder {
    id: "receipt-of-what-was-sent-anew-shown",
    article: TB.art(38),
    when: &[&[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::HANDED_OVER]],
    steps: &[Step {
        id: "receipt-of-what-was-sent-anew-not-shown",
        on: Party::Seller,
        shown: anew_receipt::VALID,
        otherwise: established::ESTABLISHED,
        article: TB.art(38),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the seller shows that the recipient, a delegate or the instructed place got what was sent anew",
            zh: "卖家证明换货、补寄或修后商品由收件人本人、受托人签收或置于指定地点",
        },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the buyer says that what was sent anew did not come, and the carrier shows it as delivered",
        zh: "物流显示换货、补寄或修后商品已签收，买家主张未收到",
    },
    open_question: Bilingual {
        en: "the article speaks of the goods, and what is sent anew is judged like them; non-receipt speaks of what is sent anew if it is complained of once that has left, or once the goods are back for it; other readings: the article is spent with the first delivery; the buyer has to say which delivery is meant",
        zh: "条文就商品而言，换货、补寄或修后商品与之同等；再次发出后，或商品为此退回后提出的未收到货，系就再次发出者而言；另解：其一，该条文就首次送达已适用完毕；其二，应由买家指明所主张的是哪一次交付",
    },
    excepts_ladders: &[],
};

/// What was sent anew is damaged, short or wrong: seller, buyer.
pub static INCONSISTENT_WHEN_SENT_ANEW: Ladder = Ladder {
    id: "inconsistent-when-sent-anew-shown",
    article: TB.art(75),
    when: &[&[SURFACE, burden::AS_LAID_DOWN, delivery_meant::ANEW]],
    steps: &[
        Step {
            id: "proper-signing-of-what-was-sent-anew-not-shown",
            on: Party::Seller,
            shown: anew_receipt::VALID,
            otherwise: established::ESTABLISHED,
            article: TB.art(75),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the seller shows that the recipient signed for what was sent anew as the rules on signing prescribe",
                zh: "卖家证明收件人已按签收规范签收换货、补寄或修后商品",
            },
        },
        Step {
            id: "state-of-what-was-sent-anew-not-shown",
            on: Party::Buyer,
            shown: state_at_signing::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(75),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the buyer shows that it was so when what was sent anew was signed for",
                zh: "买家证明换货、补寄或修后商品签收时即不一致",
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown for the moment at which what was sent anew was signed for",
        zh: "换货、补寄或修后商品签收时即存在破损、少件或错发",
    },
    open_question: Bilingual {
        en: "what is complained of once the goods sent anew have come speaks of them, and a click to confirm receipt of the first delivery; other readings: the buyer has to say which delivery is meant; who has confirmed proves alone (TB-76)",
        zh: "再次发出的商品送达后提出的主张系就其而言，点击确认收货则系就首次送达而言；另解：其一，应由买家指明所主张的是哪一次交付；其二，已确认收货的，仅由买家举证（TB-76）",
    },
    excepts_ladders: &[],
};

/// Gone, stopped, undeliverable or at a halt.
pub static LOST_WHEN_SENT_ANEW: Rule = Rule::new("lost-when-sent-anew", TB.art(10))
    .also(&[TB.art(38)])
    .situation(
        "a replacement, repaired goods or what was missing did not arrive, or its carriage stalled, and the buyer misses it",
        "换货、补寄或修后商品未送达或物流停滞，买家主张未收到货",
    )
    .provision(
        "until the buyer signs the risk is the seller's: that the goods did not come is made out",
        "签收前风险由卖家承担，未收到货属实",
    )
    .interprets(
        "each parcel to the buyer is judged like the first; the buyer who asks for the money need not wait for another piece; other reading: what was agreed on is to be carried out again first (TB-7)",
        "发给买家的每一包裹均与首次相同处理，主张退款的买家无须等待再次发出；另解：约定的换货或维修应先再次履行（TB-7）",
    )
    .when(&[
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::FAILED, recipient_data::RIGHT],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::ON_THE_WAY, stalled::YES],
    ])
    .gives(&[established::ESTABLISHED]);

/// On its way, refused, or not sent yet.
pub static SENT_ANEW_STILL_TO_COME: Rule = Rule::new("sent-anew-still-to-come", TB.art(38))
    .also(&[TB.art(7), TB.art(34)])
    .situation(
        "what the buyer misses has not been sent anew yet, is on its way, was refused, or failed to arrive for the buyer's wrong data",
        "买家主张未收到的换货、补寄或修后商品尚未寄出、仍在途中、已被拒签，或因买家信息错误未送达",
    )
    .provision("its loss is not made out", "未收到货不成立")
    .interprets(
        "no article sets a time for sending anew; other reading: a reasonable time, then the money goes back",
        "条文未规定再次发出的期限；另解：合理期限届满后退款",
    )
    .when(&[
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::NONE.or(sent_anew::REFUSED)],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::ON_THE_WAY, stalled::NO],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::FAILED, recipient_data::WRONG],
    ])
    .gives(&[established::NOT_ESTABLISHED]);

/// The replacement is still owed.
pub static REPLACEMENT_STILL_OWED: Rule = Rule::new("replacement-still-to-come", TB.art(7))
    .also(&[TB.art(38), TB.art(10)])
    .situation(
        "the buyer misses a replacement that is on its way, was refused or has still to be sent",
        "买家主张未收到的换货商品仍在途中、已被拒签或尚未寄出",
    )
    .provision("the exchange is to be carried out; the price is not the seller's before that", "应继续履行换货，此前不打款卖家")
    .interprets(
        "the goods that came first went back, or are no longer what the buyer is owed; other reading: a claim of non-receipt that comes too early fails",
        "首次送达的商品已退回，或已非应交付之物；另解：过早提出的未收到货主张不予支持",
    )
    .when(&[
        &[ground::NOT_RECEIVED, established::NOT_ESTABLISHED, delivery_meant::ANEW, sent_as::REPLACEMENT, UNDER_WAY],
        &[ground::NOT_RECEIVED, established::NOT_ESTABLISHED, delivery_meant::ANEW, sent_anew::NONE, service_agreed::EXCHANGE],
    ])
    .gives(&[claim::EXCHANGE])
    .excepts(&[&RECEIPT_SHOWN]);

/// The repaired goods are still owed.
pub static REPAIRED_GOODS_STILL_OWED: Rule = Rule::new("repaired-goods-still-to-come", TB.art(7))
    .also(&[TB.art(38), TB.art(10)])
    .situation(
        "the buyer misses repaired goods that are on their way, were refused or have still to be sent",
        "买家主张未收到的修后商品仍在途中、已被拒签或尚未寄出",
    )
    .provision(
        "the repair is to be carried out; the price is not the seller's before that",
        "应继续履行维修，此前不打款卖家",
    )
    .interprets(
        "the buyer is without the goods meanwhile; other reading: a claim of non-receipt that comes too early fails",
        "买家在此期间不占有商品；另解：过早提出的未收到货主张不予支持",
    )
    .when(&[
        &[ground::NOT_RECEIVED, established::NOT_ESTABLISHED, delivery_meant::ANEW, sent_as::REPAIRED, UNDER_WAY],
        &[
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::ANEW,
            sent_anew::NONE,
            service_agreed::REPAIR,
        ],
    ])
    .gives(&[claim::REPAIR])
    .excepts(&[&RECEIPT_SHOWN]);

/// The goods went back, and another piece came for them.
pub static RETURN_ANSWERED_BY_REPLACEMENT: Rule = Rule::new("return-answered-by-replacement", TB.art(7))
    .also(&[TB.art(49)])
    .situation(
        "the goods were on their way back before the replacement came, which the buyer has",
        "换货商品送达前原商品已寄回，买家已收到换货商品",
    )
    .provision("that return was made for the replacement and asks for no refund", "该次退回系为换货，不作为退款的依据")
    .interprets(
        "so unless only missing pieces were asked for, or the return was found wrong at the seller's door; other readings: a return stands for a refund unless the parties called it an exchange; who carried the exchange out in spite of what was found at the door has let that pass",
        "但仅申请补寄，或退回商品交付时表面不一致的除外；另解：其一，双方未明示换货的，退回即为退款；其二，交付时虽不一致而仍完成换货的，视为不再追究",
    )
    .when(&[&[
        sent_as::REPLACEMENT,
        anew_receipt::VALID,
        sent_back_before::YES,
        only_pieces_asked::NO,
        TAKEN,
        return_at_door::INCONSISTENT.not(),
    ]])
    .gives(&[return_answered::YES]);

/// The goods went back, and the seller sent them to the buyer again.
pub static RETURN_UNDONE_BY_REDELIVERY: Rule = Rule::new("return-undone-by-redelivery", TB.art(39))
    .also(&[TB.art(7)])
    .situation("goods that came back to the seller, with no fault found at the door, were sent to the buyer again, who has them", "退回商品交付时未见不一致，卖家签收后再次发回，买家已收到")
    .provision("that return asks for no refund any more; what carries one makes the goods go back first", "该次退回不再作为退款的依据，支持退货的应先再次退回")
    .interprets(
        "nobody keeps both the goods and their price, whoever was right about the return; other reading: a return that was owed stays made, and the seller fetches what it sent of its own accord",
        "不论该次退货应否支持，任何一方不得兼得商品与货款；另解：应支持的退货视为已完成，由卖家自行取回其发出的商品",
    )
    .when(&[&[
        sent_again::HANDED_OVER,
        whereabouts::WITH_BUYER,
        return_state::SIGNED,
        return_at_door::INCONSISTENT.not(),
    ]])
    .gives(&[return_answered::YES]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LOST_WHEN_SENT_ANEW,
    &SENT_ANEW_STILL_TO_COME,
    &REPLACEMENT_STILL_OWED,
    &REPAIRED_GOODS_STILL_OWED,
    &RETURN_ANSWERED_BY_REPLACEMENT,
    &RETURN_UNDONE_BY_REDELIVERY,
];
