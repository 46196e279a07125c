//! A return that asks for no refund, since another piece or the same goods came for it (TB-7, TB-39).

use crate::findings::Literal;
use crate::findings::vocabulary::{
    anew_receipt, only_pieces_asked, redelivery, return_answered, return_at_door, return_state, sent_as,
    sent_back_before, whereabouts,
};
use crate::rulebook::{Rule, TB};

/// A return that the seller did not refuse and that no carrier failed to bring.
const TAKEN: Literal = return_state::SIGNED.or(return_state::ON_THE_WAY).or(return_state::DISPUTED);

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
