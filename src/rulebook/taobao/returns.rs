//! Chapter 3, section 4: returns and exchanges (TB-41 to TB-48), and the limb of TB-37 on returns.
//!
//! What is left to people stands in the ledger.

use crate::case::Party;
use crate::findings::vocabulary::{
    act_recall, act_redeliver, act_refuse_return, act_return, allotted, anew_receipt, best_claim, carrier_caused,
    cause, fate, freight, lapse_by_seller, leg, mishap_bearer, payment, refund_part, remedy, return_address,
    return_answered, return_at_door, return_breach, return_carrier, return_collect, return_conditions, return_count,
    return_loss_bearer, return_mishap, return_receipt, return_refusal, return_state, risk, sent_as, service_agreed,
    whereabouts,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::{Ladder, Origin, Rank, Rule, SR, Step, TB};

use super::general;
use crate::rulebook::statute::no_reason_return::OWN_WISH_RETURN_RECEIVED;

const BUYERS_BREACH: Literal = return_address::UNAUTHORISED;
/// Both broke the rules on returns, and the buyer not first.
const SELLER_NOT_LATER: Literal = return_breach::SELLER_FIRST.or(return_breach::SIMULTANEOUS);
/// What the buyer is to send the goods back for.
const RETURN_WON: Literal = best_claim::RETURN_AND_REFUND.or(best_claim::ELECT).or(best_claim::EXCHANGE);
const NOT_TAKEN: Literal = return_state::UNDELIVERABLE.or(return_state::LOST).or(return_state::REFUSED);

/// Receipt of the return is disputed: the buyer shows it (TB-38).
pub static RETURN_RECEIPT: Ladder = Ladder {
    id: "return-receipt-shown",
    article: TB.art(38),
    when: &[&[return_state::DISPUTED]],
    steps: &[Step {
        id: "return-receipt-not-shown",
        on: Party::Buyer,
        shown: return_receipt::VALID,
        otherwise: fate::RELEASE,
        article: TB.art(38),
        origin: Origin::Transcribes,
        what: Bilingual {
            en: "the buyer shows that the seller received the return", zh: "买家证明卖家已签收退货"
        },
    }],
    shown: fate::REFUND,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "the seller says that the return did not come, and the carrier shows it as delivered",
        zh: "物流显示签收，卖家主张未收到退货",
    },
    open_question: Bilingual::EMPTY,
    excepts_ladders: &[],
};

/// Pieces are said to be missing from a return: the seller shows it (TB-45, TB-75 the other way round).
pub static RETURN_COUNT: Ladder = Ladder {
    id: "missing-from-return-shown",
    article: TB.art(45),
    when: &[&[return_state::SIGNED, allotted::BUYER.not()]],
    steps: &[Step {
        id: "missing-from-return-not-shown",
        on: Party::Seller,
        shown: return_count::MISSING,
        otherwise: refund_part::WHOLE,
        article: TB.art(45),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the seller shows that pieces were missing when the return was handed over",
            zh: "卖家证明退货签收时缺件",
        },
    }],
    shown: refund_part::COUNTED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the seller took a return in, counted fewer pieces than were sent back, and has shown that they were missing",
        zh: "卖家签收退货后主张缺件并已证明",
    },
    open_question: Bilingual {
        en: "the article lays this burden by the circumstances where no waybill was told, and says nothing where it was; read as TB-75 the other way round: whoever signed shows what was missing, and the seller's own count proves nothing for it, but what it counted goes back at once; other reading: the buyer shows that each piece arrived (TB-38)",
        zh: "未告知运单号的，条文规定视情形分配举证责任，已告知的未作规定，解为反向比照 TB-75，由签收方证明缺件，卖家自行清点不足为证，但其清点到的部分应即退款；另解：由买家证明各件均已送达（TB-38）",
    },
    excepts_ladders: &[],
};

/// The same, and the platform laid the burden on the buyer (TB-45).
pub static RETURN_COUNT_ON_BUYER: Ladder = Ladder {
    id: "complete-return-shown-as-allotted",
    article: TB.art(45),
    when: &[&[return_state::SIGNED, allotted::BUYER]],
    steps: &[Step {
        id: "complete-return-not-shown-as-allotted",
        on: Party::Buyer,
        shown: return_count::COMPLETE,
        otherwise: refund_part::COUNTED,
        article: TB.art(45),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer, on whom the platform laid the burden, shows that every piece was sent back",
            zh: "经淘宝分配，由买家证明退货件数齐全",
        },
    }],
    shown: refund_part::WHOLE,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the seller took a return in and counted fewer pieces; the buyer, on whom the platform laid the burden, has shown that all were there",
        zh: "卖家签收退货后主张缺件，经淘宝分配由买家举证，买家已证明齐全",
    },
    open_question: Bilingual {
        en: "an allotment for the claim holds for the count of its return too, since the platform lays both by the circumstances; other reading: each point is allotted by itself",
        zh: "两者均由平台视情形分配，就主张所作的分配及于退货件数；另解：各事项分别分配",
    },
    excepts_ladders: &[],
};

/// The system's address, and the return could not be delivered there.
pub static UNDELIVERABLE_AT_SYSTEM_ADDRESS: Rule = Rule::new("undeliverable-at-system-address", TB.art(41))
    .also(&[TB.art(47)])
    .situation(
        "the buyer returned to the address that the system showed and it could not be delivered",
        "买家按系统默认地址退货但无法送达",
    )
    .provision("the seller answers for its address; the money goes back", "默认地址由卖家负责，退款")
    .when(&[&[return_state::UNDELIVERABLE, return_address::SYSTEM_DEFAULT.or(return_address::NAMED_ONLY)]])
    .gives(&[fate::REFUND])
    .excepts(&[&general::MISHAP_IS_BUYERS, &super::quality::MISHAP_FLAW_LOSS]);

/// The risk of that.
pub static RISK_AT_SYSTEM_ADDRESS: Rule = Rule::new("risk-at-system-address", TB.art(41))
    .situation("a return to the address that the system showed cannot be delivered", "按系统默认地址退货后无法送达")
    .provision("the risk is the seller's", "风险由卖家承担")
    .interprets(
        "all three kinds where they follow from undeliverability; other reading: only that it does not arrive",
        "因无法送达所致的破损、损毁、灭失均属之；另解：仅限无法送达本身",
    )
    .when(&[&[leg::RETURN, return_state::UNDELIVERABLE, return_address::UNAUTHORISED.not()]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// Undeliverable at an address that both accepted.
pub static UNDELIVERABLE_AT_AGREED_ADDRESS: Rule = Rule::new("undeliverable-at-agreed-address", TB.art(47))
    .also(&[TB.art(41)])
    .situation(
        "the return could not be delivered at the address that the seller named and the buyer accepted",
        "退至卖家指定且买家同意的地址但无法送达",
    )
    .provision("the seller names an address where it can be reached; the money goes back", "卖家应提供有效地址，退款")
    .interprets(
        "a true address is a duty of the seller (SR-11); other reading: the risk of carriage decides",
        "提供真实的地址系卖家的义务（SR-11）；另解：依运输风险的归属处理",
    )
    .when(&[&[return_state::UNDELIVERABLE, return_address::NAMED_AND_ACCEPTED]])
    .gives(&[fate::REFUND])
    .excepts(&[&general::MISHAP_IS_BUYERS, &super::quality::MISHAP_FLAW_LOSS]);

/// A return that is due is refused without a ground.
pub static RETURN_REFUSED_WITHOUT_GROUND: Rule = Rule::new("return-refused-without-ground", TB.art(47))
    .also(&[TB.art(40)])
    .situation("the seller refuses a return that is due", "卖家无正当理由拒收应退商品")
    .provision("the money goes back and the seller fetches the goods", "退款，商品由卖家自行取回")
    .when(&[&[return_state::REFUSED]])
    .gives(&[fate::REFUND, act_recall::MUST, act_return::MAY]);

/// A return that is not due is refused.
pub static FAILED_RETURN_REFUSED: Rule = Rule::new("failed-return-refused", TB.art(47))
    .also(&[TB.art(48)])
    .situation("the seller refuses goods that were sent back although every ground failed", "主张均不成立，卖家拒收买家寄回的商品")
    .provision("nobody has to take in a return that is not due; the goods stay the buyer's", "无须收取不应退回的商品，商品仍归买家")
    .interprets(
        "the article blames a refusal that keeps a due return from being made; other reading: who refuses without a recorded ground answers for the goods on their way back to the buyer",
        "条文所归责的拒收，限于应予退货而致其无法完成的情形；另解：无记录在案的理由而拒收的，应对商品返回途中的损失负责",
    )
    .when(&[&[best_claim::FAILED, remedy::RELEASE.or(remedy::DISMISS), return_state::REFUSED]])
    .gives(&[act_refuse_return::MAY])
    .excepts(&[&RETURN_AFTER_SELLERS_BREACH]);

/// A return for the buyer's own reasons, found wrong on inspection at the seller's door.
pub static BUYERS_RETURN_INCONSISTENT: Rule = Rule::new("buyers-return-found-inconsistent", TB.art(37))
    .also(&[TB.art(48), TB.art(39)])
    .situation("goods returned for the buyer's own reasons are found damaged, short or wrong at the seller's door, recorded with the carrier, and nothing happened on the way at the seller's risk", "买家原因退货，交付时发现表面不一致并有承运人记录，且非卖家承担风险的途中损失")
    .provision("the seller may refuse; the price goes to the seller", "卖家可拒签，打款卖家")
    .usage(
        "a stamped record of the inspection stands for a refusal where the seller took the goods in; other reading: a seller who signs is left with TB-11, which puts damage on the seller",
        "卖家已收下退货的，承运人盖章的检视记录可代替拒签；另解：卖家签收的，仅适用 TB-11，破损风险由卖家承担",
    )
    .when(&[&[
        return_state::REFUSED.or(return_state::SIGNED),
        cause::NO_REASON,
        return_at_door::INCONSISTENT,
        mishap_bearer::SELLER.not(),
    ]])
    .gives(&[fate::RELEASE, act_refuse_return::MAY, act_recall::MAY, act_return::MAY])
    .excepts(&[&RETURN_REFUSED_WITHOUT_GROUND, &OWN_WISH_RETURN_RECEIVED]);

/// The risk of that return.
pub static RISK_OF_BUYERS_RETURN_INCONSISTENT: Rule = Rule::new("risk-of-buyers-return-inconsistent", TB.art(37))
    .also(&[TB.art(11)])
    .situation(
        "goods returned for the buyer's own reasons are found wrong at the seller's door, recorded with the carrier",
        "买家原因退货，交付时发现表面不一致并有承运人记录",
    )
    .provision("the risk is the sender's, here the buyer's", "风险由寄件方即买家承担")
    .interprets(
        "a special provision in the sense of TB-11; other reading: damage in carriage stays the seller's",
        "属于 TB-11 所称的特殊规定；另解：运输中的破损风险仍由卖家承担",
    )
    .when(&[&[
        leg::RETURN,
        return_state::REFUSED.or(return_state::SIGNED),
        cause::NO_REASON,
        return_at_door::INCONSISTENT,
    ]])
    .gives(&[risk::BUYER])
    .rank(Rank::OwnWish);

/// Sent to the buyer again after that: at the buyer's cost.
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
            return_answered::NO,
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
        &[leg::REDELIVERY, return_answered::YES, sent_as::REDELIVERED, best_claim::FAILED],
    ])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);

/// The buyer broke the rules on returns, and so it did not arrive or was refused.
pub static RETURN_IN_BREACH: Rule = Rule::new("return-in-breach", TB.art(48))
    .also(&[TB.art(46), TB.art(44), SR.art(19)])
    .situation("the buyer sent the return to an address nobody gave, collect without consent or by another type of carrier, and it did not arrive or was refused for that", "买家寄往未授权地址、擅自到付或未用同类型承运人，致卖家未收到或拒签")
    .provision("the price goes to the seller", "打款卖家")
    .interprets(
        "a no-reason return may be sent in any way (SR-19): the type of carrier counts only where it was found to have caused the failure and a better way was open; other reading: TB-44 binds every return alike",
        "无理由退货的方式不受限制（SR-19），承运人类型不同仅在经认定致退货失败且另有更妥方式时构成违规；另解：TB-44 一律适用于各种退货",
    )
    .when(&[
        &[BUYERS_BREACH, return_state::UNDELIVERABLE.or(return_state::LOST)],
        &[BUYERS_BREACH, return_state::REFUSED, return_refusal::BREACH],
        &[return_collect::UNAGREED, return_state::REFUSED, return_refusal::BREACH],
        &[return_carrier::OTHER_TYPE, return_state::REFUSED, return_refusal::BREACH, cause::NO_REASON.not()],
        &[return_carrier::OTHER_TYPE, NOT_TAKEN, carrier_caused::YES],
    ])
    .gives(&[fate::RELEASE, act_refuse_return::MAY, act_recall::MAY, act_return::MAY])
    .excepts(&[
        &RETURN_REFUSED_WITHOUT_GROUND,
        &BUYERS_RETURN_INCONSISTENT,
    ])
    .rank(Rank::Overriding);

/// The risk of that return.
pub static RISK_OF_RETURN_IN_BREACH: Rule = Rule::new("risk-of-return-in-breach", TB.art(48))
    .situation("a return in breach of the rules did not arrive or was refused for that", "买家违反退货规范致未收到或拒签")
    .provision("the risk is the buyer's", "风险由买家承担")
    .interprets(
        "damage too, although the article names destruction and loss; it goes before TB-68, TB-78 and TB-81, and before TB-41 where the carrier and not the address made the return fail, since the loss follows from the buyer's own breach; other reading: who used the system's address broke nothing",
        "条文仅列损毁、灭失，破损亦同；优先于 TB-68、TB-78、TB-81，未送达系因承运人而非地址的，亦优先于 TB-41，因损失系买家自身违规所致；另解：按系统地址退货的买家并未违规",
    )
    .when(&[
        &[leg::RETURN, BUYERS_BREACH, return_state::UNDELIVERABLE.or(return_state::LOST)],
        &[leg::RETURN, BUYERS_BREACH, return_state::REFUSED, return_refusal::BREACH],
        &[leg::RETURN, return_collect::UNAGREED, return_state::REFUSED, return_refusal::BREACH],
        &[leg::RETURN, return_carrier::OTHER_TYPE, return_state::REFUSED, return_refusal::BREACH, cause::NO_REASON.not()],
        &[leg::RETURN, return_carrier::OTHER_TYPE, NOT_TAKEN, carrier_caused::YES],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Agreement);

/// Both broke the rules on returns, the seller first.
pub static RETURN_AFTER_SELLERS_BREACH: Rule = Rule::new("return-after-sellers-breach", TB.art(47))
    .also(&[TB.art(48), TB.art(49), SR.art(11)])
    .situation(
        "the buyer sent the goods back against the rules, but the seller was late with an address before that, and they did not arrive or were refused",
        "卖家先逾期未提供退货地址，买家其后违规退回，致未收到或拒签",
    )
    .provision("the breach that came first decides: the money goes back", "先违反规范者承担后果，退款")
    .interprets(
        "as TB-49 says of freight; breaches at one instant count against the seller, whose address comes before the sending; other reading: each bears its share (CC-592)",
        "与 TB-49 关于运费的规定相同；同时违规的归责于卖家，因提供地址先于寄出；另解：各自承担相应的责任（CC-592）",
    )
    .when(&[&[SELLER_NOT_LATER, NOT_TAKEN]])
    .gives(&[fate::REFUND, act_refuse_return::MUST_NOT, act_recall::MUST, act_return::MAY])
    .excepts(&[&RETURN_IN_BREACH, &RETURN_AGAINST_CONDITIONS, &RETURN_REFUSED_WITHOUT_GROUND])
    .rank(Rank::Overriding);

/// The risk of that return.
pub static RISK_AFTER_SELLERS_BREACH: Rule = Rule::new("risk-after-sellers-breach", TB.art(47))
    .also(&[TB.art(49)])
    .situation(
        "goods sent back against the rules, after the seller was late with an address, did not arrive or were refused",
        "卖家先逾期未提供退货地址，买家其后违规退回，致未收到或拒签",
    )
    .provision("the risk is the seller's", "风险由卖家承担")
    .interprets(
        "the risk goes with the refund; other reading: TB-11 divides it by kinds of loss",
        "支持退款的，风险随之由卖家承担；另解：依 TB-11 按损失种类划分",
    )
    .when(&[&[leg::RETURN, SELLER_NOT_LATER, NOT_TAKEN]])
    .gives(&[risk::SELLER])
    .excepts(&[&RISK_OF_RETURN_IN_BREACH])
    .rank(Rank::Agreement);

/// A return that the buyer's breach had refused travels to the buyer again.
pub static RETURN_IN_BREACH_REDELIVERED: Rule = Rule::new("return-in-breach-redelivered", TB.art(49))
    .also(&[TB.art(48)])
    .situation(
        "goods that were sent back against the rules, and refused for that, are sent to the buyer once more",
        "买家违规退货被拒签后再次发回买家",
    )
    .provision("who was at fault first bears that journey: the buyer", "由先有过错的买家承担运费")
    .interprets(
        "what brought the goods back in the first place did not cause this journey; other reading: the first fault in the whole trade bears it",
        "最初引起退货的原因未引起此段运输；另解：由整个交易中先有过错的一方承担",
    )
    .when(&[&[
        leg::REDELIVERY,
        return_state::REFUSED,
        return_refusal::BREACH,
        return_breach::BUYER.or(return_breach::BUYER_FIRST),
    ]])
    .gives(&[freight::BUYER])
    .excepts(&[
        &super::freight::SELLERS_FAULT,
        &general::FREIGHT_OF_PROHIBITED,
        &super::dispatch::UNTIMELY_NOT_ACCEPTED,
        &super::dispatch::BREACH_NOT_ACCEPTED,
    ])
    .rank(Rank::SellersCause);

/// The same, and the seller broke the rules first.
pub static RETURN_REDELIVERED_AFTER_SELLERS_BREACH: Rule = Rule::new("return-redelivered-after-sellers-breach", TB.art(49))
    .also(&[TB.art(47)])
    .situation(
        "goods that were sent back against the rules, after the seller was late with an address, are refused for that and sent to the buyer once more",
        "卖家先逾期未提供退货地址，买家违规退货被拒签后再次发回",
    )
    .provision("who was at fault first bears that journey: the seller", "由先有过错的卖家承担运费")
    .when(&[&[leg::REDELIVERY, return_state::REFUSED, return_refusal::BREACH, return_breach::SELLER_FIRST]])
    .gives(&[freight::SELLER])
    .excepts(&[&super::signing::FREIGHT_ON_REDELIVERY])
    .rank(Rank::SellersCause);

/// The seller keeps the buyer from sending the goods back.
pub static RETURN_PREVENTED: Rule = Rule::new("return-prevented-by-seller", TB.art(47))
    .also(&[TB.art(41), SR.art(11)])
    .situation(
        "the buyer cannot make the return or the exchange, or the goods are no longer fit for it, because the seller broke the rules on returns",
        "卖家违反退换货规范致买家无法完成退换货或商品已不适宜退货",
    )
    .provision("the money goes back without a return", "退款，无需退货")
    .when(&[&[RETURN_WON, return_state::NONE, lapse_by_seller::YES]])
    .gives(&[remedy::REFUND])
    .excepts(&[
        &general::outcome::LINE_RETURNED,
        &general::outcome::LINE_ELECTED,
        &general::outcome::LINE_EXCHANGED,
        &general::hardship::PROHIBITED_TO_GO_BACK,
        &general::hardship::COOPERATION_WITHHELD_PRICE_HELD,
        &general::hardship::COOPERATION_WITHHELD_PRICE_PAID,
    ]);

/// A return that was agreed on conditions does not meet them.
pub static RETURN_AGAINST_CONDITIONS: Rule = Rule::new("return-against-conditions", TB.art(11))
    .also(&[TB.art(48)])
    .situation(
        "the seller agreed to a return on a reasonable condition, nothing else carries it, the goods come back without meeting it, and the seller refuses them",
        "卖家同意退货附有合理条件，买家退货不符合该条件，卖家拒签",
    )
    .provision("the seller may refuse; the price goes to the seller", "卖家可拒签，打款卖家")
    .interprets(
        "the article asks for the condition and names no consequence; what the law or a fault gives needs no consent; other reading: a deduction by agreement",
        "条文要求符合条件而未规定后果；依法律规定或因卖家过错本可退货的，无须卖家同意；另解：依协议扣款",
    )
    .when(&[&[cause::AGREED, return_conditions::UNMET, return_state::REFUSED]])
    .gives(&[fate::RELEASE, act_refuse_return::MAY, act_recall::MAY, act_return::MAY])
    .excepts(&[&RETURN_REFUSED_WITHOUT_GROUND, &general::MISHAP_IS_SELLERS]);

/// Receipt of the return is disputed, and its loss would be the seller's.
pub static DISPUTED_AT_SELLERS_RISK: Rule = Rule::new("disputed-return-at-sellers-risk", TB.art(38))
    .also(&[TB.art(68), TB.art(78), TB.art(81)])
    .situation(
        "the seller says that the return did not come, and if it were gone that would be the seller's loss",
        "卖家主张未收到退货，而退货灭失风险由卖家承担",
    )
    .provision("that the carrier took it is enough: the money goes back", "买家已交付承运人即可，退款")
    .interprets(
        "who bears the loss on the way cannot ask for proof of the arrival; other reading: the sender shows the receipt all the same",
        "承担途中灭失风险的一方不得要求证明送达；另解：寄件方仍应证明签收",
    )
    .when(&[&[
        return_state::DISPUTED,
        return_mishap::NONE,
        return_address::UNAUTHORISED.not(),
        return_loss_bearer::SELLER,
    ]])
    .gives(&[fate::REFUND])
    .excepts_ladders(&[&RETURN_RECEIPT]);

/// Collect without consent, and the buyer bears the return anyway.
pub static RETURN_COLLECT_WITHOUT_CONSENT: Rule = Rule::new("return-collect-without-consent", TB.art(51))
    .also(&[TB.art(46)])
    .situation(
        "the buyer returned collect without consent for reasons of the buyer's own, and the seller took the goods",
        "买家因自身原因未经同意到付退货，卖家签收",
    )
    .provision("the collect charge is the buyer's", "到付运费由买家承担")
    .when(&[&[leg::RETURN, return_collect::UNAGREED, return_state::SIGNED, cause::NO_REASON]])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &UNDELIVERABLE_AT_SYSTEM_ADDRESS,
    &RISK_AT_SYSTEM_ADDRESS,
    &UNDELIVERABLE_AT_AGREED_ADDRESS,
    &RETURN_REFUSED_WITHOUT_GROUND,
    &FAILED_RETURN_REFUSED,
    &BUYERS_RETURN_INCONSISTENT,
    &RISK_OF_BUYERS_RETURN_INCONSISTENT,
    &INCONSISTENT_RETURN_REDELIVERED,
    &GOODS_OF_FAILED_RETURN,
    &FAILED_RETURN_REDELIVERED,
    &RETURN_IN_BREACH,
    &RISK_OF_RETURN_IN_BREACH,
    &RETURN_AFTER_SELLERS_BREACH,
    &RISK_AFTER_SELLERS_BREACH,
    &RETURN_IN_BREACH_REDELIVERED,
    &RETURN_REDELIVERED_AFTER_SELLERS_BREACH,
    &RETURN_PREVENTED,
    &RETURN_AGAINST_CONDITIONS,
    &DISPUTED_AT_SELLERS_RISK,
    &RETURN_COLLECT_WITHOUT_CONSENT,
];
