//! What was sent anew did not come (TB-10, TB-38).

use crate::findings::vocabulary::{
    best_claim, claim, claim_cause, delivery_meant, established, ground, prohibited_goods, recipient_data, remedy,
    return_state, sent_anew, sent_as, signature, stalled, whereabouts,
};
use crate::rulebook::taobao::general::outcome::{LINE_LOST_PRICE_HELD, LINE_LOST_PRICE_PAID};
use crate::rulebook::taobao::signing::RECEIPT_NOT_SHOWN;
use crate::rulebook::taobao::signing::wrong_data::CHANGE_OWED;
use crate::rulebook::{CC, Rule, TB};

use super::IN_EXCHANGE;

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
        &[
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            sent_anew::LOST.or(sent_anew::UNDELIVERABLE),
            CHANGE_OWED,
        ],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::STOPPED],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::ON_THE_WAY, stalled::YES],
    ])
    .gives(&[established::ESTABLISHED]);

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
    .when(&[
        &[
            best_claim::FAILED,
            sent_as::REDELIVERED,
            whereabouts::GONE,
            recipient_data::RIGHT,
            prohibited_goods::MAY_GO_BACK.not(),
        ],
        &[
            best_claim::FAILED,
            sent_as::REDELIVERED,
            whereabouts::GONE,
            CHANGE_OWED,
            prohibited_goods::MAY_GO_BACK.not(),
        ],
    ])
    .gives(&[remedy::REFUND])
    .excepts(&[&LINE_LOST_PRICE_HELD, &LINE_LOST_PRICE_PAID]);
