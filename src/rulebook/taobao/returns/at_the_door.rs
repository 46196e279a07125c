//! A return cannot be delivered, or is refused or found wrong at the seller's door (TB-37, TB-41, TB-47).

use crate::findings::vocabulary::{
    act_recall, act_refuse_return, act_return, best_claim, cause, fate, leg, mishap_bearer, remedy, return_address,
    return_at_door, return_conditions, return_state, risk,
};
use crate::rulebook::statute::no_reason_return::OWN_WISH_RETURN_RECEIVED;
use crate::rulebook::taobao::{general, quality};
use crate::rulebook::{Rank, Rule, TB};

use super::breach::RETURN_AFTER_SELLERS_BREACH;

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
    .excepts(&[&general::MISHAP_IS_BUYERS, &quality::MISHAP_FLAW_LOSS]);

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
    .excepts(&[&general::MISHAP_IS_BUYERS, &quality::MISHAP_FLAW_LOSS]);

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
