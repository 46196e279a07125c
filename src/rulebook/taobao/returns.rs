//! Chapter 3, section 4: returns and exchanges (TB-41 to TB-48), and the limb of TB-37 on returns.
//!
//! Left out: TB-45, which lays the burden by the circumstances; the ledger has the rest.

use crate::case::Party;
use crate::findings::vocabulary::{
    act_recall, act_refuse_return, act_return, carrier_caused, cause, fate, freight, leg, return_address,
    return_at_door, return_carrier, return_collect, return_receipt, return_refusal, return_state, risk,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::{Ladder, Origin, Rank, Rule, SR, Step, TB};

use super::general;

const BUYERS_BREACH: Literal = return_address::UNAUTHORISED;
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
    open_question: "",
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
    .interprets("all three kinds where they follow from undeliverability; other reading: only that it does not arrive")
    .when(&[&[leg::RETURN, return_state::UNDELIVERABLE, return_address::UNAUTHORISED.not()]])
    .gives(&[risk::SELLER])
    .rank(Rank::Overriding);

/// Undeliverable at an address that both accepted.
pub static UNDELIVERABLE_AT_AGREED_ADDRESS: Rule = Rule::new("undeliverable-at-agreed-address", TB.art(47))
    .also(&[TB.art(41)])
    .situation(
        "the return could not be delivered at the address that the seller named and the buyer accepted",
        "退至卖家指定且买家同意的地址但无法送达",
    )
    .provision("the seller names an address where it can be reached; the money goes back", "卖家应提供有效地址，退款")
    .interprets("a true address is a duty of the seller (SR-11); other reading: the risk of carriage decides")
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

/// A return for the buyer's own reasons, found wrong on inspection at the seller's door.
pub static BUYERS_RETURN_INCONSISTENT: Rule = Rule::new("buyers-return-found-inconsistent", TB.art(37))
    .also(&[TB.art(48), TB.art(39)])
    .situation("goods returned for the buyer's own reasons are found damaged, short or wrong at the seller's door, recorded with the carrier", "买家原因退货，交付时发现表面不一致并有承运人记录")
    .provision("the seller may refuse; the price goes to the seller", "卖家可拒签，打款卖家")
    .usage("a stamped record of the inspection stands for a refusal where the seller took the goods in; other reading: a seller who signs is left with TB-11, which puts damage on the seller")
    .when(&[&[return_state::REFUSED.or(return_state::SIGNED), cause::NO_REASON, return_at_door::INCONSISTENT]])
    .gives(&[fate::RELEASE, act_refuse_return::MAY, act_recall::MAY, act_return::MAY])
    .excepts(&[&RETURN_REFUSED_WITHOUT_GROUND, &general::RETURN_RECEIVED, &general::MISHAP_IS_SELLERS]);

/// The risk of that return.
pub static RISK_OF_BUYERS_RETURN_INCONSISTENT: Rule = Rule::new("risk-of-buyers-return-inconsistent", TB.art(37))
    .also(&[TB.art(11)])
    .situation(
        "goods returned for the buyer's own reasons are found wrong at the seller's door, recorded with the carrier",
        "买家原因退货，交付时发现表面不一致并有承运人记录",
    )
    .provision("the risk is the sender's, here the buyer's", "风险由寄件方即买家承担")
    .interprets("a special provision in the sense of TB-11; other reading: damage in carriage stays the seller's")
    .when(&[&[
        leg::RETURN,
        return_state::REFUSED.or(return_state::SIGNED),
        cause::NO_REASON,
        return_at_door::INCONSISTENT,
    ]])
    .gives(&[risk::BUYER])
    .rank(Rank::OwnWish);

/// Sent back to the buyer after that: at the buyer's cost.
pub static RETURN_SENT_BACK: Rule = Rule::new("return-sent-back-to-buyer", TB.art(39))
    .also(&[TB.art(37), TB.art(49)])
    .situation("goods returned for the buyer's own reasons and found wrong at the seller's door are sent back to the buyer", "买家原因退货经检视不一致后发回买家")
    .provision("the freight is the buyer's", "运费由买家承担")
    .usage("by analogy to goods sent again under TB-39: who bears the risk bears the carriage; other reading: neither is at fault, each bears its own")
    .when(&[&[leg::REDELIVERY, cause::NO_REASON, return_at_door::INCONSISTENT]])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);

/// The buyer broke the rules on returns, and so it did not arrive or was refused.
pub static RETURN_IN_BREACH: Rule = Rule::new("return-in-breach", TB.art(48))
    .also(&[TB.art(46), TB.art(44), SR.art(19)])
    .situation("the buyer sent the return to an address nobody gave, collect without consent or by another type of carrier, and it did not arrive or was refused for that", "买家寄往未授权地址、擅自到付或未用同类型承运人，致卖家未收到或拒签")
    .provision("the price goes to the seller", "打款卖家")
    .interprets("a no-reason return may be sent in any way (SR-19): the type of carrier counts only where it was found to have caused the failure and a better way was open; other reading: TB-44 binds every return alike")
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
    .interprets("damage too, although the article names destruction and loss; over TB-68, TB-78 and TB-81, since the loss follows from the buyer's own breach")
    .when(&[
        &[leg::RETURN, BUYERS_BREACH, return_state::UNDELIVERABLE.or(return_state::LOST)],
        &[leg::RETURN, BUYERS_BREACH, return_state::REFUSED, return_refusal::BREACH],
        &[leg::RETURN, return_collect::UNAGREED, return_state::REFUSED, return_refusal::BREACH],
        &[leg::RETURN, return_carrier::OTHER_TYPE, return_state::REFUSED, return_refusal::BREACH, cause::NO_REASON.not()],
        &[leg::RETURN, return_carrier::OTHER_TYPE, NOT_TAKEN, carrier_caused::YES],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Agreement);

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
    &BUYERS_RETURN_INCONSISTENT,
    &RISK_OF_BUYERS_RETURN_INCONSISTENT,
    &RETURN_SENT_BACK,
    &RETURN_IN_BREACH,
    &RISK_OF_RETURN_IN_BREACH,
    &RETURN_COLLECT_WITHOUT_CONSENT,
];
