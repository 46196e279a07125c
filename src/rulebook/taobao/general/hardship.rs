//! Goods that must not be sold, and goods that can hardly be sent back: TB-20, TB-22.

use crate::findings::Literal;
use crate::findings::vocabulary::{
    act_assist, assistance_withheld, best_claim, cooperation_withheld, delivery, freight, hard_to_return, judgment,
    prohibited_goods, remedy, return_state, trade, unreturnable,
};
use crate::rulebook::{Rank, Rule, TB};

use super::outcome::{
    LINE_CARRIED_OUT, LINE_ELECTED, LINE_EXCHANGED, LINE_INTERCEPTED, LINE_LOST_NOT_DELIVERED, LINE_LOST_PRICE_HELD,
    LINE_LOST_PRICE_PAID, LINE_NEGOTIATED, LINE_REPAIRED, LINE_RESUPPLIED, LINE_RETURNED, LINE_SELLER_ELECTS,
};

/// A return, as such or as a choice, an exchange or a repair is won.
const RETURN_WON: Literal =
    best_claim::RETURN_AND_REFUND.or(best_claim::ELECT).or(best_claim::EXCHANGE).or(best_claim::REPAIR);
/// The goods are to go back, for good or to be exchanged or repaired.
const TO_GO_BACK: Literal = remedy::RETURN_AND_REFUND.or(remedy::ELECT).or(remedy::EXCHANGE).or(remedy::REPAIR);
const SELLERS: Literal = crate::findings::SELLERS_SIDE;
const PROHIBITED: Literal = prohibited_goods::NO.not();
/// Some ground was decided, and none gave a return or a refund; goods that the seller may call back were not handed over.
const LESS_THAN_RETURN: Literal = best_claim::FAILED
    .or(best_claim::CARRIED_OUT)
    .or(best_claim::NEGOTIATE)
    .or(best_claim::REPAIR)
    .or(best_claim::EXCHANGE)
    .or(best_claim::RESUPPLY)
    .or(best_claim::ELECT);
/// Some ground was heard and decided.
const HEARD: Literal =
    best_claim::NONE.or(best_claim::DECLINED).or(best_claim::UNDECIDED).or(best_claim::CONFLICT).not();

/// Goods that must not be sold, and had better not travel, or have nothing that could.
pub static PROHIBITED_NOT_TO_GO_BACK: Rule = Rule::new("prohibited-goods-not-to-go-back", TB.art(20))
    .situation(
        "what was sold must not be sold, and it was not received, cannot be sent back lawfully and safely, or has no body",
        "禁售商品或服务，未收到、无法合法安全退回或无需退回",
    )
    .provision("the money goes back", "退款")
    .interprets(
        "the article leaves refund or return to the circumstances; read: a refund where a return would be unlawful, \
         unsafe or impossible; other reading: the platform chooses freely",
        "条文规定视情形退款或退货退款，解为退货违法、不安全或不可能的予以退款；另解：由平台自行选择",
    )
    .when(&[
        &[prohibited_goods::MUST_NOT_GO_BACK, HEARD, judgment::NONE],
        &[prohibited_goods::MAY_GO_BACK, HEARD, judgment::NONE, delivery::HANDED_OVER.not()],
    ])
    .gives(&[remedy::REFUND])
    .excepts(&[
        &LINE_RETURNED,
        &LINE_ELECTED,
        &LINE_EXCHANGED,
        &LINE_REPAIRED,
        &LINE_RESUPPLIED,
        &LINE_CARRIED_OUT,
        &LINE_INTERCEPTED,
        &LINE_SELLER_ELECTS,
        &LINE_NEGOTIATED,
        &LINE_LOST_PRICE_HELD,
        &LINE_LOST_NOT_DELIVERED,
        &LINE_LOST_PRICE_PAID,
        &COOPERATION_WITHHELD_PRICE_HELD,
        &COOPERATION_WITHHELD_PRICE_PAID,
    ]);

/// Goods that must not be sold and can go back.
pub static PROHIBITED_TO_GO_BACK: Rule = Rule::new("prohibited-goods-to-go-back", TB.art(20))
    .situation(
        "the buyer has goods that must not be sold, they can be sent back lawfully and safely, and no ground gives a refund",
        "买家持有的禁售商品可合法安全退回，且无理由支持退款",
    )
    .provision("the goods go back for a refund", "退货退款")
    .interprets(
        "never lowers a refund that another ground gives; other reading: the platform chooses freely",
        "不减损其他理由所支持的退款；另解：由平台自行选择",
    )
    .when(&[&[
        prohibited_goods::MAY_GO_BACK,
        delivery::HANDED_OVER,
        judgment::NONE,
        LESS_THAN_RETURN,
    ]])
    .gives(&[remedy::RETURN_AND_REFUND])
    .excepts(&[
        &LINE_ELECTED,
        &LINE_EXCHANGED,
        &LINE_REPAIRED,
        &LINE_RESUPPLIED,
        &LINE_CARRIED_OUT,
        &LINE_NEGOTIATED,
        &LINE_LOST_PRICE_HELD,
        &LINE_LOST_PRICE_PAID,
    ]);

/// The freight of prohibited goods.
pub static FREIGHT_OF_PROHIBITED: Rule = Rule::new("freight-of-prohibited-goods", TB.art(49))
    .also(&[TB.art(20)])
    .situation("what was sold must not be sold", "所售为禁售商品")
    .provision("who is at fault bears the freight: the seller", "谁过错谁承担，运费由卖家承担")
    .when(&[&[PROHIBITED, HEARD, judgment::NONE]])
    .gives(&[freight::SELLER])
    .excepts(&[&crate::rulebook::taobao::signing::FREIGHT_ON_REDELIVERY])
    .rank(Rank::SellersCause);

/// Hard to send back, and the seller does not help.
pub static ASSISTANCE_WITHHELD: Rule = Rule::new("return-assistance-withheld", TB.art(22))
    .situation(
        "the seller answers for a return of goods that are hard to send back, and without a good reason does not help",
        "卖家责任且商品退回存在困难，卖家无合理理由怠于或拒绝协助",
    )
    .provision("the money goes back without a return", "退款")
    .interprets(
        "before a lack of cooperation on the buyer's side, which presupposes the help; other reading: the earlier of the \
         two counts, as in TB-49",
        "优先于买家不予配合的情形，因配合以卖家协助为前提；另解：如 TB-49，以先发生的为准",
    )
    .when(&[&[RETURN_WON, SELLERS, hard_to_return::YES, return_state::NONE, assistance_withheld::YES]])
    .gives(&[remedy::REFUND])
    .excepts(&[
        &LINE_RETURNED,
        &LINE_ELECTED,
        &LINE_EXCHANGED,
        &LINE_REPAIRED,
        &PROHIBITED_TO_GO_BACK,
        &COOPERATION_WITHHELD_PRICE_HELD,
        &COOPERATION_WITHHELD_PRICE_PAID,
    ]);

/// Hard to send back, and it has become impossible.
pub static RETURN_IMPOSSIBLE: Rule = Rule::new("return-impossible-without-buyers-fault", TB.art(22))
    .also(&[TB.art(21)])
    .situation(
        "the seller answers for a return of goods that are hard to send back, and it cannot be made, for no reason of the buyer's",
        "卖家责任且商品退回存在困难，非因买家原因无法退回",
    )
    .provision("the money goes back without a return, unless the parties agree otherwise", "退款，双方另有约定除外")
    .interprets(
        "goods that were not found hard to send back give a refund without a return only where the purpose is defeated too \
         (TB-21); other reading: what cannot go back is hard to send back all the more",
        "未被认定为退回困难的商品，须合同目的亦落空方可退款不退货（TB-21）；另解：无法退回的更属退回困难",
    )
    .when(&[&[RETURN_WON, SELLERS, hard_to_return::YES, return_state::NONE, unreturnable::YES]])
    .gives(&[remedy::REFUND])
    .excepts(&[
        &LINE_RETURNED,
        &LINE_ELECTED,
        &LINE_EXCHANGED,
        &LINE_REPAIRED,
        &PROHIBITED_TO_GO_BACK,
        &COOPERATION_WITHHELD_PRICE_HELD,
        &COOPERATION_WITHHELD_PRICE_PAID,
    ]);

/// Hard to send back, the buyer does not cooperate, and the price is held.
pub static COOPERATION_WITHHELD_PRICE_HELD: Rule = Rule::new("return-cooperation-withheld", TB.art(22))
    .also(&[TB.art(21)])
    .situation(
        "the seller answers for a return of goods that are hard to send back, the buyer without a good reason does not cooperate or has made it impossible, and the price is still held",
        "卖家责任且商品退回存在困难，买家无合理理由不配合或致无法退回，货款未付",
    )
    .provision("the price goes to the seller", "打款卖家")
    .interprets(
        "payment to the seller while the price is held, dismissal once it is paid out; other reading: the platform chooses \
         between them",
        "货款尚由平台托管的，打款卖家；已付给卖家的，驳回诉求；另解：由平台在两者间选择",
    )
    .when(&[
        &[RETURN_WON, SELLERS, hard_to_return::YES, return_state::NONE, cooperation_withheld::YES, trade::OPEN],
        &[RETURN_WON, SELLERS, hard_to_return::YES, return_state::NONE, unreturnable::BY_BUYER, trade::OPEN],
    ])
    .gives(&[remedy::RELEASE])
    .excepts(&[&LINE_RETURNED, &LINE_ELECTED, &LINE_EXCHANGED, &LINE_REPAIRED, &PROHIBITED_TO_GO_BACK]);

/// The same, and the price is paid out.
pub static COOPERATION_WITHHELD_PRICE_PAID: Rule = Rule::new("return-cooperation-withheld-late", TB.art(22))
    .also(&[TB.art(21)])
    .situation(
        "the seller answers for a return of goods that are hard to send back, the buyer without a good reason does not cooperate or has made it impossible, and the trade is successful",
        "卖家责任且商品退回存在困难，买家无合理理由不配合或致无法退回，交易已成功",
    )
    .provision("the claim is dismissed", "驳回买家诉求")
    .interprets(
        "payment to the seller while the price is held, dismissal once it is paid out; other reading: the platform chooses \
         between them",
        "货款尚由平台托管的，打款卖家；已付给卖家的，驳回诉求；另解：由平台在两者间选择",
    )
    .when(&[
        &[RETURN_WON, SELLERS, hard_to_return::YES, return_state::NONE, cooperation_withheld::YES, trade::COMPLETED],
        &[RETURN_WON, SELLERS, hard_to_return::YES, return_state::NONE, unreturnable::BY_BUYER, trade::COMPLETED],
    ])
    .gives(&[remedy::DISMISS])
    .excepts(&[&LINE_RETURNED, &LINE_ELECTED, &LINE_EXCHANGED, &LINE_REPAIRED, &PROHIBITED_TO_GO_BACK]);

/// The seller helps.
pub static HELP_WITH_SENDING_BACK: Rule = Rule::new("help-with-sending-back", TB.art(22))
    .situation(
        "the seller answers for a return, an exchange or a repair of goods that are hard to send back",
        "卖家责任，商品退回存在困难",
    )
    .provision(
        "the seller gives the help that is needed, and the buyer cooperates within reason",
        "卖家应提供必要协助，买家应合理配合",
    )
    .when(&[&[TO_GO_BACK, SELLERS, hard_to_return::YES, return_state::NONE]])
    .gives(&[act_assist::MUST]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &PROHIBITED_NOT_TO_GO_BACK,
    &PROHIBITED_TO_GO_BACK,
    &FREIGHT_OF_PROHIBITED,
    &ASSISTANCE_WITHHELD,
    &RETURN_IMPOSSIBLE,
    &COOPERATION_WITHHELD_PRICE_HELD,
    &COOPERATION_WITHHELD_PRICE_PAID,
    &HELP_WITH_SENDING_BACK,
];
