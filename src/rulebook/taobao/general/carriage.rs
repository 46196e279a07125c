//! Goods on their way and the default of the risk: TB-10, TB-11, TB-23.

use crate::findings::vocabulary::{
    act_return, address_change, carrier_used, cause, claim, claim_cause, collect, delivery, every_risk, fate, ground,
    handover_leg, leg, loss_kind, merging_excused, mishap_bearer, no_reason_right, parcel, reasonable_need,
    recipient_data, refund_asked, repair_loss_bearer, return_answered, return_mishap, return_state, risk, signature,
    stalled,
};
use crate::rulebook::statute::no_reason_return::OWN_WISH_RETURN_RECEIVED;
use crate::rulebook::taobao::returns;
use crate::rulebook::taobao::signing::wrong_data::{WRONG_RECIPIENT_DATA_BACK, WRONG_RECIPIENT_DATA_GONE};
use crate::rulebook::{CC, ECL, Rank, Rule, SR, TB};

/// Gone before anybody signed.
pub static LOST_BEFORE_SIGNING: Rule = Rule::new("lost-before-signing", TB.art(10))
    .also(&[TB.art(38), CC.art(604)])
    .situation("the carrier lost the goods before the buyer signed", "签收前承运人丢失商品")
    .provision(
        "the risk was the seller's; the money goes back and the seller turns to the carrier",
        "风险由卖家承担，退款，卖家向承运人索赔",
    )
    .interprets(
        "also under wrong data that the seller had agreed to change and did not; other reading: such a change counts only for goods taken at the former address (TB-35)",
        "收件信息虽有误，卖家同意变更而未变更的亦同；另解：该变更仅就按原信息被签收的商品有其效力（TB-35）",
    )
    .when(&[&[delivery::LOST, recipient_data::RIGHT], &[delivery::LOST, address_change::NOT_DONE]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .excepts(&[&WRONG_RECIPIENT_DATA_GONE]);

/// Carriage has come to a halt.
pub static STALLED_ON_THE_WAY: Rule = Rule::new("stalled-on-the-way", TB.art(38))
    .also(&[TB.art(10)])
    .situation("carriage has stalled and the buyer says that the goods did not come", "物流停滞，买家主张未收到货")
    .provision("the seller cannot show receipt; the money goes back and the seller retrieves the goods", "卖家无法证明签收，退款，卖家自行追回")
    .interprets(
        "the text sets no number of days; whether a halt counts as non-delivery is assessed; other reading: wait until the carrier declares a loss",
        "条文未规定天数，停滞是否视为未送达须经认定；另解：须待承运人确认丢失",
    )
    .when(&[&[delivery::IN_TRANSIT, stalled::YES, ground::NOT_RECEIVED.or(ground::CANCELLATION).or(ground::NO_REASON)]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .excepts(&[&INTERCEPTION_DUE, &NO_NEED_ON_THE_WAY]);

/// Undeliverable, and not by the buyer's data.
pub static UNDELIVERABLE: Rule = Rule::new("undeliverable", TB.art(28))
    .also(&[TB.art(10)])
    .situation(
        "the goods could not be delivered although the recipient data are right, or the seller had agreed to change them and had not",
        "收件信息正确，或卖家同意变更而未变更，商品无法派送",
    )
    .provision(
        "delivery to the order's address is the seller's affair; the money goes back",
        "送达收货地址系卖家义务，退款",
    )
    .interprets(
        "an address that the seller agreed to is the order's; other reading: a change agreed on and not made counts only for goods taken at the former address (TB-35)",
        "卖家同意变更后的地址即为订单收货地址；另解：同意变更而未变更的，仅就按原信息被签收的商品有其效力（TB-35）",
    )
    .when(&[&[delivery::UNDELIVERABLE, recipient_data::RIGHT], &[delivery::UNDELIVERABLE, address_change::NOT_DONE]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .excepts(&[&WRONG_RECIPIENT_DATA_BACK]);

/// The buyer asks for the money while the goods travel.
pub static INTERCEPTION_DUE: Rule = Rule::new("interception-due", TB.art(23))
    .situation(
        "the buyer asks for a refund while the goods are on their way, for a reason that holds",
        "买家在运输途中基于合理需求申请退款",
    )
    .provision(
        "the seller has the carrier stop the parcel at once; once it is stopped, or refused, the money goes back",
        "卖家应及时通知承运人拦截，拦截后退款",
    )
    .interprets(
        "for a line with no-reason returns any wish is reasonable; other reading: the need is always assessed",
        "支持无理由退货的商品，任何意愿均属合理需求；另解：是否合理一律须经认定",
    )
    .when(&[
        &[
            delivery::IN_TRANSIT,
            refund_asked::IN_TRANSIT,
            no_reason_right::ELIGIBLE,
            ground::NOT_RECEIVED.or(ground::CANCELLATION).or(ground::NO_REASON).or(ground::DISPATCH),
        ],
        &[
            delivery::IN_TRANSIT,
            refund_asked::IN_TRANSIT,
            reasonable_need::YES,
            ground::NOT_RECEIVED.or(ground::CANCELLATION).or(ground::NO_REASON).or(ground::DISPATCH),
        ],
    ])
    .gives(&[claim::INTERCEPT, claim_cause::NO_REASON]);

/// No reason, and no right to go without one.
pub static NO_NEED_ON_THE_WAY: Rule = Rule::new("no-need-on-the-way", TB.art(23))
    .situation(
        "the buyer asks for a refund on the way, without a reason that holds, for goods without no-reason returns",
        "买家在运输途中申请退款，无合理需求且不支持无理由退货",
    )
    .provision("the seller need not stop the parcel", "卖家无须拦截")
    .when(&[&[delivery::IN_TRANSIT, refund_asked::IN_TRANSIT, no_reason_right::EXCLUDED, reasonable_need::NO]])
    .gives(&[claim::DISMISS]);

/// What carries an interception: a breach on the seller's side.
pub static CARRIED_BY_BREACH: Rule = Rule::new("interception-for-breach", TB.art(49))
    .also(&[TB.art(23), TB.art(26), TB.art(29), TB.art(30)])
    .situation(
        "a parcel is to be stopped, or was, that goes by another carrier than agreed, collect or merged without consent",
        "拦截的包裹未用约定承运人、擅自到付或擅自合并发货",
    )
    .provision("the cause is the seller's breach", "原因在卖家违规")
    .when(&[
        &[delivery::IN_TRANSIT.or(delivery::INTERCEPTED), carrier_used::OTHER],
        &[delivery::IN_TRANSIT.or(delivery::INTERCEPTED), collect::UNAGREED],
        &[delivery::IN_TRANSIT.or(delivery::INTERCEPTED), ground::DISPATCH, parcel::MERGED, merging_excused::NO],
    ])
    .gives(&[claim_cause::DISPATCH])
    .rank(Rank::SellersCause);

/// What carries an interception: carriage had stalled.
pub static CARRIED_BY_STALL: Rule = Rule::new("interception-after-stall", TB.art(49))
    .also(&[TB.art(23), TB.art(10)])
    .situation(
        "a parcel was stopped whose carriage had stalled and which the buyer missed",
        "物流停滞、买家未收到的包裹被拦截",
    )
    .provision("the cause is that the goods did not come", "原因为未收到货")
    .when(&[&[
        delivery::INTERCEPTED,
        stalled::YES,
        ground::NOT_RECEIVED,
        carrier_used::OTHER.not(),
        collect::UNAGREED.not(),
    ]])
    .gives(&[claim_cause::NOT_RECEIVED])
    .excepts(&[&INTERCEPTED]);

/// Stopped on the way.
pub static INTERCEPTED: Rule = Rule::new("intercepted", TB.art(23))
    .situation("the parcel was stopped on its way", "商品已被拦截")
    .provision("the money goes back", "退款")
    .when(&[&[delivery::INTERCEPTED]])
    .gives(&[claim::REFUND, claim_cause::NO_REASON]);

/// The seller bears the way out until the buyer signs.
pub static WAY_OUT_UNSIGNED: Rule = Rule::new("way-out-unsigned", TB.art(10))
    .also(&[CC.art(604), ECL.art(20)])
    .situation("goods on a leg from the seller that nobody has validly signed for", "卖家发出的商品尚未有效签收")
    .provision("the risk is the seller's", "风险由卖家承担")
    .interprets(
        "also where the buyer chose the carrier (ECL-20 would shift it); replacements, parts and repaired goods travel alike; other reading: what was once signed for stays the buyer's risk",
        "买家自选承运人的亦同（ECL-20 则由买家承担），换货、补寄和修后寄回的商品同样处理；另解：曾经签收的商品，风险仍由买家承担",
    )
    .when(&[
        &[leg::OUTBOUND, signature::NONE.or(signature::INVALID)],
        &[leg::OUTBOUND, handover_leg::REDELIVERY],
        &[leg::REFUSAL],
        &[leg::REPLACEMENT.or(leg::REPAIR_OUT)],
        &[leg::REDELIVERY, signature::NONE.or(signature::INVALID)],
        &[leg::REDELIVERY, handover_leg::FIRST],
    ])
    .gives(&[risk::SELLER])
    .rank(Rank::Residual);

/// Signed for: the risk has passed.
pub static WAY_OUT_SIGNED: Rule = Rule::new("way-out-signed", CC.art(604))
    .also(&[TB.art(10), ECL.art(51)])
    .situation("the buyer has validly signed", "买家已有效签收")
    .provision("the risk is the buyer's; claims for what was wrong remain", "风险由买家承担，不影响瑕疵主张")
    .when(&[
        &[leg::OUTBOUND, handover_leg::FIRST, signature::VALID],
        &[leg::REDELIVERY, handover_leg::REDELIVERY, signature::VALID],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Residual);

/// The default of the way back: damage.
pub static WAY_BACK_DAMAGE: Rule = Rule::new("way-back-damage", TB.art(11))
    .situation("goods on their way back arrive impaired", "退货途中商品破损")
    .provision("damage in carriage is the seller's risk", "破损风险由卖家承担")
    .when(&[&[leg::RETURN, loss_kind::DAMAGE]])
    .gives(&[risk::SELLER])
    .rank(Rank::Residual);

/// The default of the way back: destruction and loss.
pub static WAY_BACK_DESTRUCTION_OR_LOSS: Rule = Rule::new("way-back-destruction-or-loss", TB.art(11))
    .situation("goods on their way back are ruined or gone", "退货途中商品损毁或灭失")
    .provision("destruction and loss are the buyer's risk, who turns to the carrier", "损毁、灭失风险由买家承担，可向承运人求偿")
    .interprets(
        "also where the seller is at fault, unless the purpose is defeated; other reading: the seller's wherever the seller is at fault (CC-591)",
        "卖家有过错的亦同，但合同目的落空的除外；另解：卖家有过错的，一律由卖家承担（CC-591）",
    )
    .when(&[&[leg::RETURN, loss_kind::DESTRUCTION.or(loss_kind::LOSS)]])
    .gives(&[risk::BUYER])
    .rank(Rank::Residual);

/// What came was useless although it was neither flawed nor misdescribed: destruction and loss.
pub static RISK_PURPOSE_DEFEATED_OTHERWISE: Rule = Rule::new("risk-purpose-defeated-otherwise", CC.art(610))
    .also(&[TB.art(68), TB.art(78)])
    .situation(
        "goods on their way back, wrong, short, to be recalled, prohibited or found out, and useless for it, are ruined or gone",
        "因错发、少件、应召回、禁售或经平台认定致合同目的落空的商品，退回途中损毁或灭失",
    )
    .provision("destruction and loss are the seller's risk", "损毁、灭失风险由卖家承担")
    .interprets(
        "by analogy to TB-68 and TB-78; other reading: TB-11 leaves destruction and loss with the buyer",
        "比照 TB-68、TB-78；另解：依 TB-11，损毁、灭失风险仍由买家承担",
    )
    .when(&[&[
        leg::RETURN,
        loss_kind::DESTRUCTION.or(loss_kind::LOSS),
        every_risk::YES,
        cause::QUALITY_DEFEATING
            .or(cause::COUNTERFEIT)
            .or(cause::MISDESCRIPTION_UNUSABLE)
            .or(cause::ARRIVED_DAMAGED)
            .not(),
    ]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// The way to repair: damage.
pub static WAY_TO_REPAIR_DAMAGE: Rule = Rule::new("way-to-repair-damage", TB.art(11))
    .situation("goods on their way to be repaired arrive impaired", "送修途中商品破损")
    .provision("damage in carriage is the seller's risk", "破损风险由卖家承担")
    .interprets(
        "the article speaks of returns; who sends goods in for repair sends them back alike; other reading: no article divides this risk (CC-604)",
        "条文仅就退货而言，送修与退货同样处理；另解：该风险没有条文按损失种类划分（CC-604）",
    )
    .when(&[&[leg::REPAIR_IN, loss_kind::DAMAGE]])
    .gives(&[risk::SELLER])
    .rank(Rank::Residual);

/// The way to repair: destruction and loss.
pub static WAY_TO_REPAIR_DESTRUCTION_OR_LOSS: Rule = Rule::new("way-to-repair-destruction-or-loss", TB.art(11))
    .also(&[TB.art(70), CC.art(832)])
    .situation("goods on their way to be repaired are ruined or gone", "送修途中商品损毁或灭失")
    .provision("destruction and loss are the buyer's risk, who turns to the carrier", "损毁、灭失风险由买家承担，可向承运人求偿")
    .interprets(
        "as on a return, a flaw that leaves the purpose intact included; other reading: the seller's, whose flaw caused the journey (CPL-24)",
        "与退货相同，瑕疵未影响合同目的的亦同；另解：由卖家承担，因送修系其瑕疵所致（CPL-24）",
    )
    .when(&[&[leg::REPAIR_IN, loss_kind::DESTRUCTION.or(loss_kind::LOSS)]])
    .gives(&[risk::BUYER])
    .rank(Rank::Residual);

/// The way to repair of goods whose return would be at the seller's every risk.
pub static WAY_TO_REPAIR_AT_SELLERS_RISK: Rule = Rule::new("way-to-repair-at-sellers-risk", TB.art(68))
    .also(&[TB.art(69), TB.art(78), TB.art(81), CC.art(610)])
    .situation(
        "goods go to be repaired that were useless or counterfeit, or arrived damaged",
        "因目的落空、假冒或签收时破损的商品送修途中",
    )
    .provision("damage, destruction and loss are the seller's risk", "破损、损毁、灭失风险由卖家承担")
    .interprets(
        "what holds of the return for this cause holds of the way to repair; other reading: TB-11 divides the risk by kinds of loss",
        "因该原因退货的风险归属，送修时同样适用；另解：依 TB-11 按损失种类划分风险",
    )
    .when(&[
        &[
            leg::REPAIR_IN,
            cause::QUALITY_DEFEATING
                .or(cause::COUNTERFEIT)
                .or(cause::MISDESCRIPTION_UNUSABLE)
                .or(cause::ARRIVED_DAMAGED),
        ],
        &[leg::REPAIR_IN, every_risk::YES],
    ])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// Gone on the way to be repaired, at the seller's risk.
pub static GONE_BEFORE_REPAIR_AT_SELLERS_RISK: Rule = Rule::new("gone-before-repair-at-sellers-risk", TB.art(68))
    .also(&[TB.art(81), CC.art(563)])
    .situation(
        "goods are gone on their way to be repaired, and that is the seller's risk",
        "送修途中商品灭失，风险由卖家承担",
    )
    .provision("what cannot be repaired any more is refunded", "无法维修，退款")
    .interprets(
        "as of a return that is lost for the same cause; other readings: the seller sends another piece; the repair is the parties' to settle",
        "与因同一原因退货而灭失的相同；另解：其一，由卖家另行交付；其二，维修由双方自行协商",
    )
    .when(&[&[repair_loss_bearer::SELLER]])
    .gives(&[fate::REFUND]);

/// Gone on the way to be repaired, at the buyer's risk.
pub static GONE_BEFORE_REPAIR_AT_BUYERS_RISK: Rule = Rule::new("gone-before-repair-at-buyers-risk", TB.art(11))
    .also(&[TB.art(70), CC.art(832)])
    .situation(
        "goods are gone on their way to be repaired, and that is the buyer's risk",
        "送修途中商品灭失，风险由买家承担",
    )
    .provision("the price goes to the seller; the buyer turns to the carrier", "打款卖家，买家向承运人求偿")
    .interprets(
        "as of a return that is lost for the same cause; other readings: the seller, who owes the repair, sends another piece; it is the parties' to settle, and the price is held until they do",
        "与因同一原因退货而灭失的相同；另解：其一，由负有维修义务的卖家另行交付；其二，由双方自行协商，其间货款继续托管",
    )
    .when(&[&[repair_loss_bearer::BUYER]])
    .gives(&[fate::RELEASE]);

/// The goods are back and nothing is wrong with that.
pub static RETURN_RECEIVED: Rule = Rule::new("return-received", TB.art(7))
    .also(&[TB.art(11), CC.art(566)])
    .situation("the seller has taken the returned goods", "卖家已签收退货")
    .provision("what a return is made for: the money goes back", "退货目的已达成，退款")
    .interprets(
        "no article on returns says when the price goes back, save that of returns without reason; other reading: the days of the Measures for every return",
        "除无理由退货外，条文未规定退货后何时退款；另解：一切退货均适用无理由退货暂行办法的期限",
    )
    .when(&[&[return_state::SIGNED, return_answered::NO]])
    .gives(&[fate::REFUND, act_return::MAY]);

/// Still on their way, nothing has happened.
pub static RETURN_UNDER_WAY: Rule = Rule::new("return-under-way", TB.art(7))
    .also(&[TB.art(11), SR.art(13)])
    .situation("the returned goods are on their way", "退货在途")
    .provision("the money goes back once they arrive", "送达后退款")
    .when(&[&[return_state::ON_THE_WAY, return_mishap::NONE.or(return_mishap::DAMAGE)]])
    .gives(&[fate::CONDITIONAL])
    .rank(Rank::Overriding);

/// What happened on the way is the seller's.
pub static MISHAP_IS_SELLERS: Rule = Rule::new("mishap-is-sellers", TB.art(11))
    .situation("what happened to the goods on their way back is the seller's risk", "退货途中损失由卖家承担")
    .provision("the money goes back all the same", "仍予退款")
    .when(&[
        &[mishap_bearer::SELLER, return_state::DISPUTED.not()],
        &[mishap_bearer::SELLER, return_state::DISPUTED, return_mishap::DESTRUCTION.or(return_mishap::LOSS)],
    ])
    .gives(&[fate::REFUND])
    .excepts_ladders(&[&returns::RETURN_RECEIPT]);

/// What happened on the way is the buyer's.
pub static MISHAP_IS_BUYERS: Rule = Rule::new("mishap-is-buyers", TB.art(11))
    .also(&[CC.art(832)])
    .situation("what happened to the goods on their way back is the buyer's risk", "退货途中损失由买家承担")
    .provision("the price goes to the seller; the buyer turns to the carrier", "打款卖家，买家向承运人求偿")
    .interprets(
        "the article gives the risk and the claim on the carrier; that the price then goes to the seller is read from TB-70, of goods on their way to be exchanged as well, while no other piece was sent; other readings: refund, and the parties settle; the seller sends the other piece all the same",
        "条文规定了风险和对承运人的求偿权，货款归卖家系由 TB-70 推出，换货退回而尚未另行寄出的亦同；另解：其一，支持退款，损失由双方自行处理；其二，卖家仍应寄出换货商品",
    )
    .when(&[&[mishap_bearer::BUYER]])
    .gives(&[fate::RELEASE])
    .excepts(&[&RETURN_RECEIVED, &OWN_WISH_RETURN_RECEIVED, &returns::RETURN_REFUSED_WITHOUT_GROUND])
    .excepts_ladders(&[&returns::RETURN_RECEIPT]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LOST_BEFORE_SIGNING,
    &STALLED_ON_THE_WAY,
    &UNDELIVERABLE,
    &INTERCEPTION_DUE,
    &NO_NEED_ON_THE_WAY,
    &CARRIED_BY_BREACH,
    &CARRIED_BY_STALL,
    &INTERCEPTED,
    &WAY_OUT_UNSIGNED,
    &WAY_OUT_SIGNED,
    &WAY_BACK_DAMAGE,
    &WAY_BACK_DESTRUCTION_OR_LOSS,
    &RISK_PURPOSE_DEFEATED_OTHERWISE,
    &WAY_TO_REPAIR_DAMAGE,
    &WAY_TO_REPAIR_DESTRUCTION_OR_LOSS,
    &WAY_TO_REPAIR_AT_SELLERS_RISK,
    &GONE_BEFORE_REPAIR_AT_SELLERS_RISK,
    &GONE_BEFORE_REPAIR_AT_BUYERS_RISK,
    &RETURN_RECEIVED,
    &RETURN_UNDER_WAY,
    &MISHAP_IS_SELLERS,
    &MISHAP_IS_BUYERS,
];
