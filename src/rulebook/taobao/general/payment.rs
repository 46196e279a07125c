//! From the line to the price that is held, and to what the parties then owe: TB-85, TB-7, TB-21.

use crate::findings::Literal;
use crate::findings::vocabulary::{
    act_recall, act_refund, act_require_return, act_return, cause, fate, governed, only_pieces_asked, payment, remedy,
    repair_loss_bearer, return_answered, return_state, sent_as, trade, whereabouts,
};
use crate::rulebook::{CC, Rule, SR, TB};

/// The price goes back.
pub static PRICE_GOES_BACK: Rule = Rule::new("price-goes-back", TB.art(85))
    .also(&[TB.art(7)])
    .situation("a refund is given, or what happened on the way back ends in one", "支持退款，或退货后应予退款")
    .provision("the platform pays the price back and the seller owes it", "平台将货款退还买家，卖家负退款义务")
    .interprets(
        "what is due goes back, also where the request named a smaller sum, unless the seller agreed to that: the buyer may take less; other reading: no more than was asked for",
        "退还应退的金额，申请金额较低的亦同，但卖家已同意该金额的除外，买家可少收；另解：以申请金额为限",
    )
    .when(&[&[remedy::REFUND], &[fate::REFUND]])
    .gives(&[payment::REFUND, act_refund::MUST]);

/// The price waits for the goods.
pub static PRICE_WAITS_FOR_GOODS: Rule = Rule::new("price-waits-for-goods", TB.art(85))
    .also(&[TB.art(7), SR.art(13)])
    .situation("a return and refund is given, and the goods are still to come back", "支持退货退款，商品尚待退回")
    .provision("the price is held until the goods are back, and then goes to the buyer", "货款继续托管，退回后退还买家")
    .interprets(
        "what the ground gives, also where compensation alone was asked for, which no article measures; a price that was paid out is the seller's to pay back once the goods are back; other readings: nobody gets something else than was asked for; the platform moves only what it still holds",
        "依理由所应得处理，仅请求补偿的亦同，补偿额条文未作规定；货款已付的，商品退回后由卖家退还；另解：其一，不得给予申请以外的处理；其二，平台仅处理尚在托管的款项",
    )
    .when(&[
        &[remedy::RETURN_AND_REFUND, return_state::NONE],
        &[remedy::RETURN_AND_REFUND, return_answered::YES],
        &[fate::CONDITIONAL],
    ])
    .gives(&[payment::CONDITIONAL, act_refund::MUST, act_require_return::MAY]);

/// The price waits for a choice.
pub static PRICE_WAITS_FOR_CHOICE: Rule = Rule::new("price-waits-for-choice", TB.art(85))
    .also(&[TB.art(79), TB.art(39)])
    .situation("the buyer, or the seller, has still to choose what is to be done", "尚待买家或卖家作出选择")
    .provision("the price is held until the choice is made", "选择作出前继续托管货款")
    .when(&[&[remedy::ELECT, return_state::NONE], &[remedy::ELECT, return_answered::YES], &[remedy::SELLER_ELECTS]])
    .gives(&[payment::CONDITIONAL]);

/// The price waits for the parcel to be stopped.
pub static PRICE_WAITS_FOR_INTERCEPTION: Rule = Rule::new("price-waits-for-interception", TB.art(23))
    .also(&[TB.art(85)])
    .situation("the parcel is to be stopped on its way", "应拦截在途商品")
    .provision(
        "the seller has it stopped and called back; once it is, the price goes to the buyer",
        "卖家应通知拦截召回，拦截成功后退款",
    )
    .when(&[&[remedy::INTERCEPT]])
    .gives(&[payment::CONDITIONAL, act_recall::MUST]);

/// What is to be sent without money.
const SENT_ANEW: Literal = remedy::EXCHANGE.or(remedy::RESUPPLY);

/// The price is neither paid out nor paid back while the goods are exchanged or repaired, or what is missing is sent.
pub static PRICE_HELD_DURING_SERVICE: Rule = Rule::new("price-held-during-service", TB.art(85))
    .also(&[TB.art(67), TB.art(7)])
    .situation(
        "the goods are to be exchanged or repaired, or what is missing is to be sent, and the trade is open",
        "应换货、维修或补寄，且交易未成功",
    )
    .provision(
        "the price is held until that is carried out, and then goes the way of any trade",
        "换货、维修或补寄履行前继续托管货款，其后按正常交易处理",
    )
    .interprets(
        "what is decided is carried out first; other reading: the price is released at once, since it does not go back",
        "处理结果应先予履行；另解：货款不退还，应立即打款卖家",
    )
    .when(&[&[remedy::REPAIR, repair_loss_bearer::NONE, trade::OPEN], &[SENT_ANEW, fate::NOT_ASKED, trade::OPEN]])
    .gives(&[payment::KEPT]);

/// The price stays where it is while the goods are put right.
pub static PRICE_STAYS_DURING_SERVICE: Rule = Rule::new("price-stays-during-service", TB.art(85))
    .also(&[TB.art(67)])
    .situation(
        "the goods are to be exchanged or repaired, or what is missing is to be sent, and the trade is successful",
        "应换货、维修或补寄，且交易已成功",
    )
    .provision("the price stays with the seller", "货款归卖家")
    .when(&[
        &[remedy::REPAIR, repair_loss_bearer::NONE, trade::COMPLETED],
        &[SENT_ANEW, fate::NOT_ASKED, trade::COMPLETED],
    ])
    .gives(&[payment::RELEASE]);

/// The goods were exchanged or repaired, or what was missing was sent.
pub static PRICE_AFTER_SERVICE: Rule = Rule::new("price-after-service", TB.art(85))
    .also(&[TB.art(7), TB.art(67), TB.art(79)])
    .situation("what was due on the line, other than money, has been carried out", "就该商品应履行的事项（付款除外）已履行")
    .provision("the price goes to the seller, or stays there", "货款打给卖家，已打款的不再变动")
    .interprets(
        "the dispute is over with that, as where every claim fails; other reading: the price is held until receipt is confirmed",
        "争议即告终结，与全部诉求不成立相同；另解：货款托管至确认收货",
    )
    .when(&[&[remedy::CARRIED_OUT]])
    .gives(&[payment::RELEASE]);

/// A return may be asked for where the buyer may choose one.
pub static RETURN_MAY_BE_ASKED: Rule = Rule::new("return-among-the-choices", TB.art(79))
    .also(&[TB.art(7)])
    .situation("the buyer may choose a return, among others", "买家可选择退货等方式")
    .provision("whoever chooses a return sends the goods back first", "选择退货的应先退回商品")
    .when(&[&[remedy::ELECT, return_state::NONE], &[remedy::ELECT, return_answered::YES]])
    .gives(&[act_require_return::MAY]);

/// The goods have to be sent back.
pub static GOODS_TO_BE_SENT_BACK: Rule = Rule::new("goods-to-be-sent-back", TB.art(7))
    .also(&[SR.art(11)])
    .situation("a return and refund is given and nothing was sent back yet", "支持退货退款，买家尚未寄回")
    .provision("the buyer sends the goods back", "买家应寄回商品")
    .when(&[&[remedy::RETURN_AND_REFUND, return_state::NONE], &[remedy::RETURN_AND_REFUND, return_answered::YES]])
    .gives(&[act_return::MUST]);

/// An exchange was carried out, and the buyer got what came first and still has it.
pub(in crate::rulebook::taobao) const FIRST_GOODS_LEFT_OVER: &[Literal] = &[
    remedy::CARRIED_OUT,
    sent_as::REPLACEMENT,
    only_pieces_asked::NO,
    return_state::NONE,
    whereabouts::WITH_BUYER,
    cause::NOT_RECEIVED.or(cause::BUYER_DATA).not(),
];

/// What came first has to be sent back for what is to come.
pub static EXCHANGED_GOODS_TO_BE_SENT_BACK: Rule = Rule::new("exchanged-goods-to-be-sent-back", TB.art(7))
    .also(&[CC.art(582)])
    .situation(
        "an exchange is given, or the buyer has the replacement, and what came first was not sent back yet",
        "应换货或买家已收到换货商品，尚未寄回原商品",
    )
    .provision("the buyer sends back what came first", "买家应寄回原商品")
    .interprets(
        "an exchange gives one piece for the other, in whichever order the parties carry it out; other reading: the buyer keeps what came first until the seller asks for it",
        "换货即以一件换回另一件，履行先后由双方自定；另解：卖家要求前，买家可保留原商品",
    )
    .when(&[
        &[remedy::EXCHANGE, return_state::NONE],
        FIRST_GOODS_LEFT_OVER,
    ])
    .gives(&[act_return::MUST]);

/// The price stays where it is while the parties are left to agree.
pub static PRICE_STAYS_UNLESS_AGREED: Rule = Rule::new("price-stays-unless-agreed", TB.art(33))
    .also(&[TB.art(85)])
    .situation("the line is left to the parties, and the trade is successful", "由双方自行协商，且交易已成功")
    .provision("the price stays with the seller unless the parties agree otherwise", "未另行协商一致的，货款归卖家")
    .interprets(
        "what is not supported without an agreement leaves the price where it is; other reading: the sum is kept back until they agree",
        "未协商一致即不予支持的，货款维持原状；另解：货款留存至双方协商一致",
    )
    .when(&[&[remedy::NEGOTIATE, trade::COMPLETED]])
    .gives(&[payment::RELEASE]);

/// The price goes to the seller.
pub static PRICE_GOES_TO_SELLER: Rule = Rule::new("price-goes-to-seller", TB.art(85))
    .also(&[TB.art(7)])
    .situation(
        "the claims on the line fail, or what happened on the way back is the buyer's",
        "对该商品的主张均不成立，或退货损失由买家承担",
    )
    .provision("the price goes to the seller, or stays there", "货款打给卖家，已打款的不再变动")
    .when(&[&[remedy::RELEASE.or(remedy::DISMISS)], &[fate::RELEASE]])
    .gives(&[payment::RELEASE]);

/// Paid out on completion, and nobody claims anything.
pub static PRICE_PAID_OUT: Rule = Rule::new("price-paid-out", TB.art(85))
    .situation(
        "the trade is successful and nothing is claimed for the line, or for the rest of its pieces",
        "交易已成功且未就该商品或其余件数提出主张",
    )
    .provision("the price stays with the seller", "货款归卖家")
    .interprets(
        "completion pays out; the text speaks only of disputes; other reading: outside its scope",
        "交易成功即已付款，条文仅就争议而言；另解：不在本规则范围之内",
    )
    .when(&[&[governed::HERE, remedy::NOT_ASKED, trade::COMPLETED]])
    .gives(&[payment::RELEASE]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &PRICE_GOES_BACK,
    &PRICE_WAITS_FOR_GOODS,
    &PRICE_WAITS_FOR_CHOICE,
    &PRICE_WAITS_FOR_INTERCEPTION,
    &RETURN_MAY_BE_ASKED,
    &GOODS_TO_BE_SENT_BACK,
    &EXCHANGED_GOODS_TO_BE_SENT_BACK,
    &PRICE_STAYS_UNLESS_AGREED,
    &PRICE_GOES_TO_SELLER,
    &PRICE_PAID_OUT,
    &PRICE_HELD_DURING_SERVICE,
    &PRICE_STAYS_DURING_SERVICE,
    &PRICE_AFTER_SERVICE,
];
