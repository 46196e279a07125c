//! What the buyer misses has still to come, and is owed until it does (TB-7, TB-38).

use crate::findings::Literal;
use crate::findings::vocabulary::{
    claim, delivery_meant, established, ground, only_pieces_asked, recipient_data, sent_anew, sent_as, service_agreed,
    stalled,
};
use crate::rulebook::taobao::signing::RECEIPT_SHOWN;
use crate::rulebook::taobao::signing::wrong_data::NO_CHANGE_OWED;
use crate::rulebook::{Rule, TB};

const STILL_TO_ARRIVE: Literal = sent_anew::ON_THE_WAY.or(sent_anew::REFUSED).or(sent_anew::UNDELIVERABLE);

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
            NO_CHANGE_OWED,
        ],
    ])
    .gives(&[established::NOT_ESTABLISHED]);

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
        &[
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::ANEW,
            sent_anew::NONE,
            service_agreed::EXCHANGE,
        ],
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
