//! Chapter 3, section 3, of what the seller sends anew: replacements, repaired goods, what was missing, goods that come again
//! after a return (TB-10, TB-34, TB-37, TB-38, TB-75).
//!
//! The articles speak of goods that are dispatched, without saying which dispatch; each journey to the buyer is read alike.
//! A refusal of what was sent anew settles nothing, unless what was wrong with it was recorded: what was agreed on remains owed.

use crate::case::Party;
use crate::findings::vocabulary::{
    anew_receipt, best_claim, burden, carried_out, claim, claim_cause, delivery_meant, established, freight, ground,
    leg, only_pieces_asked, prohibited_goods, recipient_data, redelivery, refund_agreed, remedy, return_agreed,
    return_answered, return_at_door, return_state, sent_anew, sent_as, sent_back_before, service_agreed, signature,
    stalled, state_at_signing, whereabouts,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::{CC, Ladder, Origin, Rank, Rule, Step, TB};

use super::general::agreements::{EXCHANGE_AGREED, REPAIR_AGREED, RESUPPLY_AGREED};
use super::general::outcome::{LINE_LOST_PRICE_HELD, LINE_LOST_PRICE_PAID};
use super::signing::{NO_CHANGE_OWED, RECEIPT_NOT_SHOWN, RECEIPT_SHOWN};
use super::{description, freight as freight_rules};

const SURFACE: Literal = ground::DAMAGED.or(ground::SHORT).or(ground::WRONG);
/// A return that the seller did not refuse and that no carrier failed to bring.
const TAKEN: Literal = return_state::SIGNED.or(return_state::ON_THE_WAY).or(return_state::DISPUTED);
const STILL_TO_ARRIVE: Literal = sent_anew::ON_THE_WAY.or(sent_anew::REFUSED).or(sent_anew::UNDELIVERABLE);
/// Neither carried out otherwise, nor agreed on once more since.
const NOT_SERVED: Literal = carried_out::YES.or(carried_out::AGAIN).not();
const REFUSED_IN_ANY_WAY: Literal = sent_anew::REFUSED.or(sent_anew::REFUSED_INCONSISTENT);
/// More was to go back for it than missing pieces whose number is known.
const IN_EXCHANGE: Literal = only_pieces_asked::YES.not();

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
            zh: "卖家证明再次寄出的商品由收件人本人、受托人签收或置于指定地点",
        },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the buyer says that what was sent anew did not come, and the carrier shows it as delivered",
        zh: "物流显示再次寄出的商品已签收，买家主张未收到",
    },
    open_question: Bilingual {
        en: "the article speaks of the goods, and what is sent anew is judged like them; non-receipt speaks of what is sent anew, and of no more pieces, if it is complained of once that has left, or once the goods are back for it; other readings: the article is spent with the first delivery; the buyer has to say which delivery is meant",
        zh: "条文就商品而言，再次寄出的商品与之同等；再次发出后，或商品为此退回后提出的未收到货，系就再次发出者而言，并以其件数为限；另解：其一，该条文就首次送达已适用完毕；其二，应由买家指明所主张的是哪一次交付",
    },
    excepts_ladders: &[],
};

/// What was sent anew is damaged, short or wrong: seller, buyer.
pub static INCONSISTENT_WHEN_SENT_ANEW: Ladder = Ladder {
    id: "inconsistent-when-sent-anew-shown",
    article: TB.art(75),
    when: &[&[SURFACE, burden::AS_LAID_DOWN, delivery_meant::ANEW, REFUSED_IN_ANY_WAY.not()]],
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
                zh: "卖家证明收件人已按签收规范签收再次寄出的商品",
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
                zh: "买家证明再次寄出的商品签收时即不一致",
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown for the moment at which what was sent anew was signed for",
        zh: "再次寄出的商品签收时即存在破损、少件或错发",
    },
    open_question: Bilingual {
        en: "what is complained of once the goods sent anew have come, or were refused for it, speaks of them, a flaw too unless the same goods came again, and of no more pieces than were sent; a click to confirm receipt speaks of the first delivery; other readings: the buyer has to say which delivery is meant; who has confirmed proves alone (TB-76)",
        zh: "再次发出的商品送达后或因此被拒签后提出的主张系就其而言，质量问题亦同，但同一商品再次发回的除外，并以再次发出的件数为限；点击确认收货则系就首次送达而言；另解：其一，应由买家指明所主张的是哪一次交付；其二，已确认收货的，仅由买家举证（TB-76）",
    },
    excepts_ladders: &[],
};

/// What was sent anew was refused for its outside, and no record at the door shows that: buyer.
pub static INCONSISTENT_WHEN_REFUSED: Ladder = Ladder {
    id: "inconsistent-when-refused-shown",
    article: TB.art(37),
    when: &[&[SURFACE, burden::AS_LAID_DOWN, delivery_meant::ANEW, sent_anew::REFUSED]],
    steps: &[Step {
        id: "state-when-refused-not-shown",
        on: Party::Buyer,
        shown: state_at_signing::VALID,
        otherwise: established::NOT_ESTABLISHED,
        article: TB.art(37),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer shows that what was sent anew was so when it was refused",
            zh: "买家证明拒签时再次寄出的商品即不一致",
        },
    }],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown for the moment at which what was sent anew was refused for it",
        zh: "再次寄出的商品因破损、少件或错发被拒签，买家证明拒签时即如此",
    },
    open_question: Bilingual {
        en: "who refuses at the door photographs, and shows what was there; a complaint that comes after the refusal speaks of what was refused; other reading: the seller, whose parcel it is, shows that it was in order (TB-75)",
        zh: "当场拒签的应拍照，并证明当时的状况；拒签后提出的主张系就被拒签者而言；另解：由发货的卖家证明其完好（TB-75）",
    },
    excepts_ladders: &[],
};

/// Gone, stopped, undeliverable or at a halt.
pub static LOST_WHEN_SENT_ANEW: Rule = Rule::new("lost-when-sent-anew", TB.art(10))
    .also(&[TB.art(38)])
    .situation(
        "a replacement, repaired goods or what was missing did not arrive, or its carriage stalled, and the buyer misses it",
        "再次寄出的商品未送达或物流停滞，买家主张未收到货",
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
        &[
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            sent_anew::LOST.or(sent_anew::UNDELIVERABLE),
            recipient_data::RIGHT,
        ],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::STOPPED],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::ON_THE_WAY, stalled::YES],
    ])
    .gives(&[established::ESTABLISHED]);

/// Refused for what was recorded at the door.
pub static REFUSED_AS_INCONSISTENT: Rule = Rule::new("refused-as-inconsistent-when-sent-anew", TB.art(37))
    .also(&[TB.art(10), TB.art(38)])
    .situation(
        "the buyer refuses at the door what was sent anew because it is visibly damaged, short or wrong, and that is recorded",
        "再次寄出的商品交付时表面不一致并有记录，买家拒签",
    )
    .provision("what the buyer complains of is made out", "买家所主张的事实成立")
    .interprets(
        "each parcel to the buyer may be refused like the first; a record at the door goes before what the seller shows of the packing; other reading: what was agreed on is to be carried out again first (TB-7)",
        "发给买家的每一包裹均可与首次相同拒签；交付时的记录优先于卖家就发货状况的举证；另解：约定的换货或维修应先再次履行（TB-7）",
    )
    .when(&[
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::REFUSED_INCONSISTENT],
        &[SURFACE, burden::AS_LAID_DOWN, delivery_meant::ANEW, sent_anew::REFUSED_INCONSISTENT],
    ])
    .gives(&[established::ESTABLISHED])
    .excepts(&[&description::NOTHING_WRONG_AT_SIGNING]);

/// On its way, refused, or not sent yet.
pub static SENT_ANEW_STILL_TO_COME: Rule = Rule::new("sent-anew-still-to-come", TB.art(38))
    .also(&[TB.art(7), TB.art(34)])
    .situation(
        "what the buyer misses has not been sent anew yet, is on its way, was refused without a recorded reason, or failed to arrive for the buyer's wrong data",
        "买家主张未收到的再次寄出的商品尚未寄出、仍在途中、已被拒签而无不一致的记录，或因买家信息错误未送达",
    )
    .provision("its loss is not made out", "未收到货不成立")
    .interprets(
        "no article sets a time for sending anew, and what comes back for wrong data can be sent once more, at the buyer's cost; other readings: a reasonable time, then the money goes back; what comes back for wrong data is refunded less the freight, like a first delivery",
        "条文未规定再次发出的期限，因收件信息错误退回的可再次寄出，运费由买家承担；另解：其一，合理期限届满后退款；其二，因收件信息错误退回的，与首次发货相同，退款并扣除运费",
    )
    .when(&[
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::NONE.or(sent_anew::REFUSED)],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::ON_THE_WAY, stalled::NO],
        &[
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            sent_anew::LOST.or(sent_anew::UNDELIVERABLE),
            recipient_data::WRONG,
        ],
    ])
    .gives(&[established::NOT_ESTABLISHED]);

/// The first goods are still there: nobody has both them and their price.
pub static FIRST_GOODS_STILL_THERE: Rule = Rule::new("first-goods-still-there", TB.art(38))
    .also(&[TB.art(7), CC.art(566)])
    .situation(
        "another piece was sent in exchange and did not come, and the buyer has the goods that came first, or has sent them back",
        "换货商品未收到，首次送达的商品仍在买家处或正在退回",
    )
    .provision("the money goes back once the first goods do", "退货退款，退回首次送达的商品后退款")
    .interprets(
        "nobody keeps both the goods and their price; missing pieces whose number was named leave nothing to send back, and goods that were lost on their way back before are waited for no more, since the seller sent another piece in spite of that; other readings: the refund is at once, and the seller asks for its goods apart; goods lost on their way back are judged by TB-11",
        "任何一方不得兼得商品与货款；已指明件数的补寄无可退回；此前已在退回途中灭失的商品不再等待，因卖家仍寄出了换货商品；另解：其一，应即退款，卖家另行取回商品；其二，退回途中灭失的依 TB-11 处理",
    )
    .when(&[
        &[
            ground::NOT_RECEIVED,
            established::ESTABLISHED,
            delivery_meant::ANEW,
            sent_as::REPLACEMENT,
            IN_EXCHANGE,
            signature::VALID,
            whereabouts::WITH_BUYER,
        ],
        &[
            ground::NOT_RECEIVED,
            established::ESTABLISHED,
            delivery_meant::ANEW,
            sent_as::REPLACEMENT,
            IN_EXCHANGE,
            return_state::ON_THE_WAY,
        ],
    ])
    .gives(&[claim::RETURN_AND_REFUND])
    .excepts(&[&RECEIPT_NOT_SHOWN]);

/// Refused for its outside: the money goes back, as after a first refusal.
pub static REFUSED_WHEN_SENT_ANEW: Rule = Rule::new("refused-inconsistent-when-sent-anew", TB.art(37))
    .also(&[TB.art(10), TB.art(79)])
    .situation(
        "what was sent anew was damaged, short or wrong, was refused for it, and the buyer complains of that",
        "再次寄出的商品表面不一致被拒签，买家就此提出主张",
    )
    .provision("the money goes back", "退款")
    .interprets(
        "the article on refusals goes before the choice that follows a signing, and before the exchange or repair that this parcel was to carry out; other readings: the buyer chooses as after a signing (TB-79); what was agreed on is to be carried out again (TB-7)",
        "拒签的规定优先于签收后的选择，亦优先于该包裹所要履行的换货或维修约定；另解：其一，与签收后相同由买家选择（TB-79）；其二，约定的换货或维修应再次履行（TB-7）",
    )
    .when(&[
        &[
            SURFACE,
            established::ESTABLISHED,
            delivery_meant::ANEW,
            REFUSED_IN_ANY_WAY,
            NOT_SERVED,
            whereabouts::WITH_BUYER.not(),
            return_state::ON_THE_WAY.not(),
        ],
        &[
            SURFACE,
            established::ESTABLISHED,
            delivery_meant::ANEW,
            REFUSED_IN_ANY_WAY,
            NOT_SERVED,
            only_pieces_asked::YES,
        ],
    ])
    .gives(&[claim::REFUND])
    .excepts(&[&EXCHANGE_AGREED, &REPAIR_AGREED])
    .rank(Rank::Agreement);

/// The same, and the first goods are still there.
pub static REFUSED_AND_FIRST_GOODS_THERE: Rule = Rule::new("refused-when-sent-anew-first-goods-still-there", TB.art(37))
    .also(&[TB.art(7), CC.art(566)])
    .situation(
        "a replacement was damaged, short or wrong and refused for it, and the buyer has the goods that came first, or has sent them back",
        "换货商品表面不一致被拒签，首次送达的商品仍在买家处或正在退回",
    )
    .provision("the money goes back once the first goods do", "退货退款，退回首次送达的商品后退款")
    .interprets(
        "nobody keeps both the goods and their price; other reading: the refund is at once, and the seller asks for its goods apart",
        "任何一方不得兼得商品与货款；另解：应即退款，卖家另行取回商品",
    )
    .when(&[
        &[
            SURFACE,
            established::ESTABLISHED,
            delivery_meant::ANEW,
            REFUSED_IN_ANY_WAY,
            NOT_SERVED,
            refund_agreed::NO,
            IN_EXCHANGE,
            whereabouts::WITH_BUYER,
        ],
        &[
            SURFACE,
            established::ESTABLISHED,
            delivery_meant::ANEW,
            REFUSED_IN_ANY_WAY,
            NOT_SERVED,
            refund_agreed::NO,
            IN_EXCHANGE,
            return_state::ON_THE_WAY,
        ],
    ])
    .gives(&[claim::RETURN_AND_REFUND])
    .excepts(&[&EXCHANGE_AGREED, &REPAIR_AGREED])
    .rank(Rank::Agreement);

/// A return was taken in and sent to the buyer again, and did not come.
pub static REDELIVERED_IN_VAIN: Rule = Rule::new("redelivered-and-not-received", TB.art(38))
    .also(&[TB.art(10), TB.art(39)])
    .situation(
        "goods that the seller had taken in as a return were sent to the buyer again and did not come",
        "卖家签收退货后再次发回买家，买家未收到",
    )
    .provision("the price goes back: the seller had the goods, and the risk of the way to the buyer", "退款，商品已由卖家签收，发回途中的风险由卖家承担")
    .interprets(
        "the return stands as made, for whatever other cause carries it; where none does, freight stays as paid and what it cost to send the goods again is the buyer's, whose return caused that; other reading: what did not come is a case of its own, with every freight on the seller (TB-49)",
        "该次退货视为已完成，另有原因成立的以该原因为准；无其他原因的，运费维持已付，再次发回的运费由引起该段运输的买家承担；另解：发回未收到单独处理，运费均由卖家承担（TB-49）",
    )
    .when(&[&[ground::NOT_RECEIVED, established::ESTABLISHED, delivery_meant::ANEW, sent_as::REDELIVERED]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::RETURN_TAKEN_IN]);

/// The same, and every ground failed.
pub static LOST_ON_REDELIVERY: Rule = Rule::new("return-lost-on-redelivery", TB.art(10))
    .also(&[TB.art(39), TB.art(38)])
    .situation(
        "every ground failed, and the goods that the seller had taken in as a return were lost on their way to the buyer again",
        "主张均不成立，卖家签收的退货在再次发回买家途中丢失",
    )
    .provision("nobody keeps the price of goods that were lost at its own risk: the money goes back", "商品风险由卖家承担，灭失后不得保留货款，退款")
    .interprets(
        "also where the buyer has not said that they did not come; other readings: the buyer has to say so first (TB-38); who made a groundless return bears the loss (CC-605)",
        "买家未主张未收到货的亦同；另解：其一，应先由买家主张未收到货（TB-38）；其二，无故退货的，灭失由买家承担（CC-605）",
    )
    .when(&[&[
        best_claim::FAILED,
        sent_as::REDELIVERED,
        whereabouts::GONE,
        recipient_data::RIGHT,
        prohibited_goods::MAY_GO_BACK.not(),
    ]])
    .gives(&[remedy::REFUND])
    .excepts(&[&LINE_LOST_PRICE_HELD, &LINE_LOST_PRICE_PAID]);

/// Sent as agreed, and the buyer's wrong data had it go astray.
pub static SENT_TO_WRONG_DATA: Rule = Rule::new("sent-anew-to-wrong-recipient-data", TB.art(34))
    .also(&[TB.art(7), CC.art(605)])
    .situation(
        "the seller sent another piece, repaired goods or what was missing, and by the buyer's wrong data that was lost or taken by a stranger",
        "卖家已寄出再次寄出的商品，因买家收件信息错误丢失或被他人签收",
    )
    .provision("the buyer bears what follows from it: it is not owed once more", "不利后果由买家承担，不再另行寄出")
    .interprets(
        "the data of the order hold for every parcel until they are changed; other readings: data under which the first goods came did not cause it; a share by degree of responsibility (CC-592)",
        "订单收件信息在变更前及于每一包裹；另解：其一，首次商品已按该信息送达的，该信息并非原因；其二，按责任程度分担（CC-592）",
    )
    .when(&[
        &[
            carried_out::SENT,
            recipient_data::WRONG,
            sent_anew::LOST,
            refund_agreed::NO,
            return_agreed::NO,
            ground::COUNTERFEIT.not(),
        ],
        &[
            carried_out::SENT,
            recipient_data::WRONG,
            sent_anew::HANDED_OVER,
            anew_receipt::INVALID,
            NO_CHANGE_OWED,
            refund_agreed::NO,
            return_agreed::NO,
            ground::COUNTERFEIT.not(),
        ],
    ])
    .gives(&[claim::CARRIED_OUT])
    .excepts(&[&EXCHANGE_AGREED, &REPAIR_AGREED, &RESUPPLY_AGREED])
    .rank(Rank::Agreement);

/// It could not be delivered for that reason.
pub static FREIGHT_TO_WRONG_DATA: Rule = Rule::new("freight-of-sending-anew-to-wrong-recipient-data", TB.art(34))
    .also(&[TB.art(49)])
    .situation(
        "a replacement, repaired goods or what was missing could not be delivered for the buyer's wrong data",
        "再次寄出的商品因买家收件信息错误无法派送",
    )
    .provision("the buyer bears the freight of that journey", "该段运费由买家承担")
    .interprets(
        "the wrong data, and not what the goods were exchanged or repaired for, had that journey come to nothing; other reading: the seller, whose fault made it necessary, bears it (TB-49)",
        "该段运输系因收件信息错误而落空，并非因换货或维修的原因；另解：由其过错致须再次寄出的卖家承担（TB-49）",
    )
    .when(&[
        &[
            leg::REPLACEMENT,
            signature::VALID,
            sent_as::REPLACEMENT,
            sent_anew::UNDELIVERABLE,
            recipient_data::WRONG,
        ],
        &[
            leg::REPAIR_OUT,
            signature::VALID,
            sent_as::REPAIRED,
            sent_anew::UNDELIVERABLE,
            recipient_data::WRONG,
        ],
    ])
    .gives(&[freight::BUYER])
    .excepts(&[&freight_rules::SELLERS_FAULT, &super::general::FREIGHT_OF_PROHIBITED])
    .rank(Rank::SellersCause);

/// The replacement is still owed.
pub static REPLACEMENT_STILL_OWED: Rule = Rule::new("replacement-still-to-come", TB.art(7))
    .also(&[TB.art(38), TB.art(10)])
    .situation(
        "the buyer misses a replacement that is on its way, was refused, could not be delivered or has still to be sent",
        "买家主张未收到的换货商品仍在途中、已被拒签、无法投递或尚未寄出",
    )
    .provision("the exchange is to be carried out; the price is not the seller's before that", "应继续履行换货，此前不打款卖家")
    .interprets(
        "the goods that came first went back, or are no longer what the buyer is owed; other reading: a claim of non-receipt that comes too early fails",
        "首次送达的商品已退回，或已非应交付之物；另解：过早提出的未收到货主张不予支持",
    )
    .when(&[
        &[
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::ANEW,
            sent_as::REPLACEMENT,
            STILL_TO_ARRIVE,
            only_pieces_asked::NO,
        ],
        &[ground::NOT_RECEIVED, established::NOT_ESTABLISHED, delivery_meant::ANEW, sent_anew::NONE, service_agreed::EXCHANGE],
    ])
    .gives(&[claim::EXCHANGE])
    .excepts(&[&RECEIPT_SHOWN]);

/// What was missing is still owed.
pub static MISSING_PIECES_STILL_OWED: Rule = Rule::new("missing-pieces-still-to-come", TB.art(7))
    .also(&[TB.art(79), TB.art(38), TB.art(10)])
    .situation(
        "the buyer misses what was sent after for missing pieces, and it is on its way or was refused",
        "买家主张未收到的补寄商品仍在途中或已被拒签",
    )
    .provision("the resupply is to be carried out, and nothing goes back", "应继续履行补寄，无需退货")
    .interprets(
        "so whether or not their number was named; other reading: a claim of non-receipt that comes too early fails",
        "不问是否指明件数；另解：过早提出的未收到货主张不予支持",
    )
    .when(&[&[
        ground::NOT_RECEIVED,
        established::NOT_ESTABLISHED,
        delivery_meant::ANEW,
        sent_as::REPLACEMENT,
        STILL_TO_ARRIVE,
        only_pieces_asked::NO.not(),
    ]])
    .gives(&[claim::RESUPPLY])
    .excepts(&[&RECEIPT_SHOWN]);

/// The repaired goods are still owed.
pub static REPAIRED_GOODS_STILL_OWED: Rule = Rule::new("repaired-goods-still-to-come", TB.art(7))
    .also(&[TB.art(38), TB.art(10)])
    .situation(
        "the buyer misses repaired goods that are on their way, were refused, could not be delivered or have still to be sent",
        "买家主张未收到的修后商品仍在途中、已被拒签、无法投递或尚未寄出",
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
        &[ground::NOT_RECEIVED, established::NOT_ESTABLISHED, delivery_meant::ANEW, sent_as::REPAIRED, STILL_TO_ARRIVE],
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
    .when(&[
        &[
            redelivery::HANDED_OVER,
            whereabouts::WITH_BUYER,
            return_state::SIGNED,
            return_at_door::INCONSISTENT.not(),
            sent_as::REDELIVERED,
            anew_receipt::VALID,
        ],
        &[
            redelivery::HANDED_OVER,
            whereabouts::WITH_BUYER,
            return_state::SIGNED,
            return_at_door::INCONSISTENT.not(),
            sent_as::REDELIVERED.not(),
        ],
    ])
    .gives(&[return_answered::YES]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LOST_WHEN_SENT_ANEW,
    &REFUSED_AS_INCONSISTENT,
    &SENT_ANEW_STILL_TO_COME,
    &FIRST_GOODS_STILL_THERE,
    &REFUSED_WHEN_SENT_ANEW,
    &REFUSED_AND_FIRST_GOODS_THERE,
    &REDELIVERED_IN_VAIN,
    &LOST_ON_REDELIVERY,
    &SENT_TO_WRONG_DATA,
    &FREIGHT_TO_WRONG_DATA,
    &REPLACEMENT_STILL_OWED,
    &MISSING_PIECES_STILL_OWED,
    &REPAIRED_GOODS_STILL_OWED,
    &RETURN_ANSWERED_BY_REPLACEMENT,
    &RETURN_UNDONE_BY_REDELIVERY,
];
