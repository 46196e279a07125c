//! What was sent anew was refused at the door for its outside (TB-37).

use crate::findings::Literal;
use crate::findings::grounds::SURFACE;
use crate::findings::vocabulary::{
    burden, carried_out, claim, delivery_meant, established, ground, only_pieces_asked, refund_agreed, return_state,
    sent_anew, whereabouts,
};
use crate::rulebook::taobao::description;
use crate::rulebook::taobao::general::agreements::{EXCHANGE_AGREED, REPAIR_AGREED};
use crate::rulebook::{CC, Rank, Rule, TB};

use super::{IN_EXCHANGE, REFUSED_IN_ANY_WAY};

/// Neither carried out otherwise, nor agreed on once more since.
const NOT_SERVED: Literal = carried_out::YES.or(carried_out::AGAIN).not();

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
