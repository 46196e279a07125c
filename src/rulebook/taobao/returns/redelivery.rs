//! Goods of a return that brings no refund are sent to the buyer again (TB-39).

use crate::findings::vocabulary::{
    act_redeliver, anew_receipt, best_claim, cause, fate, freight, leg, main_returned, payment, return_answered,
    return_at_door, return_state, sent_as, service_agreed, whereabouts,
};
use crate::rulebook::{Rank, Rule, TB};

/// A return found wrong at the seller's door is sent to the buyer again, at the buyer's cost.
pub static INCONSISTENT_RETURN_REDELIVERED: Rule = Rule::new("inconsistent-return-redelivered", TB.art(39))
    .also(&[TB.art(37), TB.art(49)])
    .situation("goods returned for the buyer's own reasons and found wrong at the seller's door are sent to the buyer again", "买家原因退货经检视不一致后再次发回买家")
    .provision("the freight is the buyer's", "运费由买家承担")
    .usage(
        "by analogy to goods sent again under TB-39, for the freight alone: that article puts damage on the buyer as an exception to TB-10; other readings: damage on that journey is the buyer's too; neither is at fault, each bears its own freight",
        "仅就运费比照 TB-39 的再次发回：该条将破损风险归于买家系 TB-10 的例外；另解：其一，该段运输的破损风险亦由买家承担；其二，双方均无过错，运费各自承担",
    )
    .when(&[&[leg::REDELIVERY, cause::NO_REASON, return_at_door::INCONSISTENT]])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);

/// The seller has the goods, and the price is the seller's too; while an exchange or a repair is owed, or on its way, the goods are
/// not asked for.
pub static GOODS_OF_FAILED_RETURN: Rule = Rule::new("goods-of-failed-return", TB.art(39))
    .also(&[TB.art(37), TB.art(7)])
    .situation(
        "the seller took a return in, and the price goes to the seller, because every ground failed or because of what became of the return",
        "卖家已签收退货，而主张均不成立或因退货途中、交付时的情况，货款归卖家",
    )
    .provision("nobody has both the goods and their price: the seller sends the goods to the buyer again", "卖家不得兼得货款与商品，应将商品发回买家")
    .usage(
        "no article says what becomes of the goods; by analogy to goods refused without reason and taken back, which are sent again; other readings: the buyer fetches them; the seller keeps them until the buyer pays for the way",
        "条文未规定商品的去向，比照被无理由拒签而由卖家收回、再次发回的商品；另解：其一，由买家取回；其二，买家付清运费前由卖家保管",
    )
    .when(&[
        &[
            return_state::SIGNED,
            return_answered::NO,
            whereabouts::WITH_SELLER,
            sent_as::NONE.or(sent_as::REDELIVERED),
            service_agreed::NONE,
            best_claim::FAILED,
            payment::RELEASE,
        ],
        &[
            return_state::SIGNED,
            return_answered::NO,
            whereabouts::WITH_SELLER,
            anew_receipt::VALID,
            best_claim::FAILED,
            payment::RELEASE,
        ],
        &[return_state::SIGNED, whereabouts::WITH_SELLER, fate::RELEASE],
    ])
    .gives(&[act_redeliver::MUST]);

/// A gift that went back with them.
pub static GIFT_OF_FAILED_RETURN: Rule = Rule::new("gift-of-failed-return", TB.art(39))
    .also(&[TB.art(61), TB.art(7)])
    .situation(
        "a gift came back with goods that the seller took in, whose price goes to the seller all the same, and nothing is claimed for the gift",
        "赠品随主商品退回，卖家已签收，而主商品的货款归卖家，且未就赠品提出主张",
    )
    .provision("the gift goes to the buyer again with the goods", "赠品随主商品一并发回买家")
    .usage(
        "the gift shares the lot of the goods on the way back (TB-61), and so on the way out again; other reading: nothing was paid for the gift, and the buyer, who sent it back unasked, has it no more",
        "退货时赠品随主商品退回（TB-61），再次发回时亦同；另解：赠品未支付价款，买家自行退回的不再发回",
    )
    .when(&[&[
        return_state::SIGNED,
        whereabouts::WITH_SELLER,
        return_answered::NO,
        best_claim::NONE,
        main_returned::IN_VAIN,
    ]])
    .gives(&[act_redeliver::MUST]);

/// The freight of sending them again.
pub static FAILED_RETURN_REDELIVERED: Rule = Rule::new("failed-return-redelivered", TB.art(39))
    .also(&[TB.art(49)])
    .situation(
        "goods that were sent back and taken in, though every ground failed or what became of the return is the buyer's, are sent to the buyer again",
        "主张均不成立，或退货途中、交付时的情况由买家负责，卖家已签收的退货再次发回买家",
    )
    .provision("the freight is the buyer's", "运费由买家承担")
    .usage(
        "by analogy to goods sent again under TB-39, for the freight alone: the return caused the journey, while damage on it stays the seller's risk (TB-10); other readings: damage on that journey is the buyer's too; a seller who takes a return in of its own accord sends it again at its own cost",
        "仅就运费比照 TB-39 的再次发回：该段运输系该退货所致，途中破损风险仍由卖家承担（TB-10）；另解：其一，该段运输的破损风险亦由买家承担；其二，卖家自愿收下退货的，发回运费由卖家承担",
    )
    .when(&[
        &[
            leg::REDELIVERY,
            whereabouts::WITH_SELLER.not(),
            return_state::SIGNED,
            sent_as::NONE.or(sent_as::REDELIVERED),
            service_agreed::NONE,
            best_claim::FAILED,
            payment::RELEASE,
        ],
        &[
            leg::REDELIVERY,
            whereabouts::WITH_SELLER.not(),
            return_state::SIGNED,
            return_answered::NO,
            anew_receipt::VALID,
            best_claim::FAILED,
            payment::RELEASE,
        ],
        &[leg::REDELIVERY, whereabouts::WITH_SELLER.not(), return_state::SIGNED, fate::RELEASE],
        &[leg::REDELIVERY, return_state::SIGNED, sent_as::REDELIVERED, best_claim::FAILED, whereabouts::GONE],
        &[leg::REDELIVERY, return_state::SIGNED, cause::RETURN_TAKEN_IN],
        &[
            leg::REDELIVERY,
            whereabouts::WITH_SELLER.not(),
            return_state::SIGNED,
            sent_as::NONE.or(sent_as::REDELIVERED),
            best_claim::NONE,
            main_returned::IN_VAIN,
        ],
    ])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);
