//! Goods refused for what was seen at the door, by right or with the platform's support, and the recall that follows
//! (TB-37, TB-40).

use crate::findings::vocabulary::{
    act_recall, act_refuse, at_door, claim, claim_cause, delivery, freight, leg, no_reason_right, recall,
    refusal_reason, refusal_supported, risk, whereabouts,
};
use crate::rulebook::{Rank, Rule, TB};

use super::groundless::NO_GROUNDLESS_REFUSAL;

/// Refused because the outside was wrong.
pub static REFUSED_INCONSISTENT: Rule = Rule::new("refused-inconsistent", TB.art(37))
    .also(&[TB.art(10), TB.art(49), TB.art(55)])
    .situation("the buyer refuses at the door because the parcel, promised gifts included, is visibly damaged, short or wrong, and that is recorded", "买家当场发现表面不一致（含赠品）并有记录，拒签")
    .provision("the money goes back; risk and freight are the seller's", "退款，风险及运费由卖家承担")
    .interprets(
        "a gift before signing is part of the delivery (TB-59 by contrast), and the parcel is refused as one, with every line in it; a carrier's record stands beside a photograph; other reading: a gift is accessory and its damage no ground of refusal, and a line is refused for itself",
        "签收前赠品属于交付的一部分（TB-59 的反面解释），包裹整体拒签，及于其中各商品；承运人的记录与照片同等；另解：赠品系附属物，其破损不构成拒签理由，各商品分别拒签",
    )
    .when(&[&[delivery::REFUSED, at_door::INCONSISTENT, refusal_reason::INCONSISTENT]])
    .gives(&[claim::REFUND, claim_cause::REFUSED_WITH_REASON, risk::SELLER, freight::SELLER, act_recall::MUST])
    .excepts(&[&REFUSED_OTHERWISE])
    .rank(Rank::SellersCause);

/// Refused, and the line allows it.
pub static REFUSED_OTHERWISE: Rule = Rule::new("refused-and-eligible", TB.art(40))
    .also(&[TB.art(10), TB.art(53)])
    .situation("the buyer refused goods with no-reason returns", "支持无理由退货的商品经拒签")
    .provision("the money goes back; the seller calls the goods back and bears the risk", "退款，卖家召回并承担风险")
    .when(&[&[delivery::REFUSED, no_reason_right::ELIGIBLE]])
    .gives(&[claim::REFUND, claim_cause::NO_REASON, act_recall::MUST]);

/// Refused, and the platform supports it.
pub static REFUSED_AND_SUPPORTED: Rule = Rule::new("refused-and-supported", TB.art(40))
    .also(&[TB.art(10), TB.art(49)])
    .situation("the buyer refused for a reason that the platform supports", "经平台判断支持买家拒收")
    .provision("the money goes back; the seller calls the goods back and bears the risk", "退款，卖家召回并承担风险")
    .interprets(
        "a supported reason lies on the seller's side, so freight follows fault; other reading: freight as for a refusal without reason",
        "获支持的拒收理由在卖家一方，运费依过错承担；另解：运费与无理由拒签相同",
    )
    .when(&[&[delivery::REFUSED, refusal_supported::YES]])
    .gives(&[claim::REFUND, claim_cause::REFUSED_WITH_REASON, act_recall::MUST])
    .excepts(&[&REFUSED_OTHERWISE]);

/// Refused as of right: the way back is the seller's risk.
pub static RISK_OF_SUPPORTED_REFUSAL: Rule = Rule::new("risk-of-supported-refusal", TB.art(40))
    .also(&[TB.art(10)])
    .situation("goods refused as of right travel back to the seller", "经支持拒签的商品返回卖家")
    .provision(
        "their damage, destruction and loss are the seller's risk: never signed for, never passed",
        "破损、损毁、灭失等风险由卖家承担",
    )
    .when(&[
        &[leg::REFUSAL, delivery::REFUSED, no_reason_right::ELIGIBLE],
        &[leg::REFUSAL, delivery::REFUSED, refusal_supported::YES],
    ])
    .gives(&[risk::SELLER])
    .rank(Rank::OwnWish);

/// Damage at the door lets the buyer refuse anything.
pub static REFUSAL_FOR_DAMAGE: Rule = Rule::new("refusal-for-damage", TB.art(37))
    .situation("the parcel is visibly damaged, short or wrong at the door", "交付时表面不一致")
    .provision("the buyer may photograph and refuse it", "买家可拍照并拒签")
    .when(&[&[at_door::INCONSISTENT]])
    .gives(&[act_refuse::MAY])
    .excepts(&[&NO_GROUNDLESS_REFUSAL]);

/// What was to be called back is with the seller.
pub static CALLED_BACK_AND_THERE: Rule = Rule::new("called-back-and-there", TB.art(40))
    .also(&[TB.art(19), TB.art(23), TB.art(27), TB.art(47)])
    .situation("goods that the seller has to call back are with the seller", "应召回的商品已回到卖家处")
    .provision("the recall is done", "召回义务已履行")
    .when(&[&[whereabouts::WITH_SELLER]])
    .gives(&[recall::DONE]);

/// What was to be called back is gone.
pub static GONE_BEFORE_CALLED_BACK: Rule = Rule::new("gone-before-called-back", TB.art(40))
    .also(&[TB.art(10)])
    .situation("goods that the seller has to call back are gone", "应召回的商品已灭失")
    .provision(
        "there is nothing left to call back; who bears the loss is said of the risk",
        "无从召回，损失依风险规定承担",
    )
    .interprets(
        "a recall is of goods that are somewhere; other reading: the seller still has to trace them with the carrier",
        "召回以商品尚在为前提；另解：卖家仍应向承运人追查",
    )
    .when(&[&[whereabouts::GONE]])
    .gives(&[recall::MOOT]);
