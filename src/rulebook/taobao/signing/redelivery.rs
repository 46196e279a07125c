//! Goods refused without reason are sent to the buyer again (TB-39).

use crate::findings::vocabulary::{
    cause, claim, claim_cause, delivery, delivery_meant, dispatch, freight, ground, handover_leg, leg, loss_kind,
    place, recipient_data, redelivery, refund_asked, refusal_supported, return_agreed, risk, service_agreed, signature,
    stalled,
};
use crate::rulebook::taobao::description;
use crate::rulebook::taobao::freight as freight_rules;
use crate::rulebook::{CC, Rank, Rule, TB};

use super::groundless::{GROUNDLESS_REFUSAL_NOT_FIT, GROUNDLESS_REFUSAL_TAKEN_BACK, REFUSAL_OF_ORDINARY_GOODS};
use super::wrong_data::{CHANGE_OWED, WRONG_RECIPIENT_DATA_GONE};
use super::{AT_FIRST_WITHOUT_REASON, EXCLUDED, NOT_REFUSED_BACK};

/// The seller has sent them again: there is nothing left to choose.
pub static REFUSED_GOODS_REDELIVERED: Rule = Rule::new("refused-goods-redelivered", TB.art(39))
    .also(&[TB.art(7)])
    .situation("goods without no-reason returns that were refused without reason were sent again and are on their way", "不支持无理由退货的商品被无正当理由拒签后已再次发回，运输途中")
    .provision("the seller has chosen; the trade goes on until they arrive, and the refund is not due", "卖家已选择再次发回，交易继续，不支持退款")
    .interprets(
        "who sends goods again has chosen that, and whether they are still fit for it is asked no more; other reading: the seller may still choose the refund while they travel",
        "卖家再次发回即为选择，不再问商品是否适宜发回；另解：发回途中卖家仍可选择退款",
    )
    .when(&[&[
        delivery::REFUSED,
        EXCLUDED,
        refusal_supported::NO,
        NOT_REFUSED_BACK,
        redelivery::ON_THE_WAY,
        stalled::NO,
    ]])
    .gives(&[claim::DISMISS])
    .excepts(&[&GROUNDLESS_REFUSAL_TAKEN_BACK, &REFUSAL_OF_ORDINARY_GOODS]);

/// Sent again, and they did not come.
pub static NOT_BROUGHT_ON_REDELIVERY: Rule = Rule::new("not-brought-on-redelivery", TB.art(10))
    .also(&[TB.art(39), TB.art(38), CC.art(604)])
    .situation("goods without no-reason returns that were refused without reason were sent again and lost, stopped, undeliverable or stalled", "不支持无理由退货的商品被无正当理由拒签后再次发回，途中丢失、停滞、被拦截或无法派送")
    .provision("what becomes of them before they are signed for is the seller's risk; the money goes back", "签收前风险由卖家承担，退款")
    .interprets(
        "of that journey the article on refusals puts the damage alone on the buyer; the refusal, and not the loss, caused the journeys, whose freight stays the buyer's; other readings: who refused without reason bears the loss too (CC-605); the freight of a journey that came to nothing is the seller's",
        "该段运输中，拒签条文仅将破损风险归于买家；各段运输系因拒签而非灭失引起，运费仍由买家承担；另解：其一，无正当理由拒签的，灭失亦由买家承担（CC-605）；其二，未送达的该段运费由卖家承担",
    )
    .when(&[
        &[
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            NOT_REFUSED_BACK,
            redelivery::LOST,
            recipient_data::RIGHT,
        ],
        &[delivery::REFUSED, EXCLUDED, refusal_supported::NO, NOT_REFUSED_BACK, redelivery::LOST, CHANGE_OWED],
        &[delivery::REFUSED, EXCLUDED, refusal_supported::NO, NOT_REFUSED_BACK, redelivery::NOT_BROUGHT],
        &[
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            NOT_REFUSED_BACK,
            redelivery::ON_THE_WAY,
            stalled::YES,
        ],
    ])
    .gives(&[claim::REFUND, claim_cause::GROUNDLESS_REFUSAL])
    .excepts(&[
        &GROUNDLESS_REFUSAL_TAKEN_BACK,
        &GROUNDLESS_REFUSAL_NOT_FIT,
        &REFUSAL_OF_ORDINARY_GOODS,
        &WRONG_RECIPIENT_DATA_GONE,
    ]);

/// The risk of goods sent again.
pub static RISK_OF_REDELIVERY: Rule = Rule::new("risk-of-redelivery", TB.art(39))
    .situation("goods that came back are sent once more and arrive damaged", "再次发回途中破损")
    .provision("damage is the buyer's risk", "破损风险由买家承担")
    .interprets(
        "destruction and loss stay the seller's by TB-10; other reading: the buyer's (CC-605)",
        "损毁、灭失风险依 TB-10 仍由卖家承担；另解：由买家承担（CC-605）",
    )
    .when(&[
        &[leg::REDELIVERY, loss_kind::DAMAGE, cause::GROUNDLESS_REFUSAL],
        &[
            leg::REDELIVERY,
            loss_kind::DAMAGE,
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            redelivery::NONE.not(),
        ],
        &[
            leg::REDELIVERY,
            loss_kind::DAMAGE,
            handover_leg::REDELIVERY,
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
        ],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Fault);

/// Damaged on the journey that the groundless refusal made necessary.
pub static DAMAGED_ON_REDELIVERY: Rule = Rule::new("damaged-on-redelivery", TB.art(39))
    .also(&[TB.art(79)])
    .situation(
        "goods refused without reason are sent again and signed for, and the buyer complains that they came damaged",
        "无正当理由拒签的商品再次发回并签收，买家主张破损",
    )
    .provision("damage on that journey is the buyer's risk; the claim fails", "再次发回的破损风险由买家承担，不予支持")
    .interprets(
        "a flaw that the goods had before, a shortage or a wrong article stays the seller's; other reading: the buyer may still show that they left damaged",
        "原有的瑕疵、少件或错发仍由卖家承担；另解：买家仍可证明发回时已破损",
    )
    .when(&[&[
        ground::DAMAGED,
        delivery_meant::FIRST,
        handover_leg::REDELIVERY,
        AT_FIRST_WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
    ]])
    .gives(&[claim::DISMISS])
    .excepts(&[
        &description::INCONSISTENCY_ESTABLISHED,
        &description::ELECTION_REFUSED,
        &crate::rulebook::taobao::general::scope::UNRETURNABLE_AND_DEFEATED,
    ]);

/// Damaged on that journey, and the parties agreed on what becomes of the goods.
pub static AGREED_ALTHOUGH_DAMAGED_ON_REDELIVERY: Rule = Rule::new("agreed-although-damaged-on-redelivery", TB.art(39))
    .also(&[TB.art(11), TB.art(7)])
    .situation(
        "goods refused without reason came damaged when they were sent again, and the seller agreed to a return, an exchange or a repair",
        "无正当理由拒签的商品再次发回时破损，卖家同意退货、换货或维修",
    )
    .provision("the agreement carries it, not the damage", "以协议为原因，而非签收时破损")
    .interprets(
        "damage on that journey is the buyer's risk and no cause on the seller's side; other reading: who agrees admits the damage",
        "该段运输的破损风险由买家承担，不属于卖家一方的原因；另解：卖家同意即承认破损",
    )
    .when(&[
        &[
            ground::DAMAGED,
            delivery_meant::FIRST,
            handover_leg::REDELIVERY,
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            return_agreed::YES,
        ],
        &[
            ground::DAMAGED,
            delivery_meant::FIRST,
            handover_leg::REDELIVERY,
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            service_agreed::NONE.not(),
        ],
    ])
    .gives(&[claim_cause::AGREED])
    .excepts(&[&description::CAUSE_DAMAGE]);

/// Goods without no-reason returns, refused without reason and handed over when they were sent again: what then goes wrong did not cause the way back, nor, if they were
/// signed for, that journey.
pub static FREIGHT_ON_REDELIVERY: Rule = Rule::new("freight-on-redelivery", TB.art(39))
    .also(&[TB.art(49)])
    .situation("goods without no-reason returns were refused without reason, sent again and handed over", "不支持无理由退货的商品被无正当理由拒签，再次发回并已交付")
    .provision("the way back stays the buyer's, and so does the journey on which they were sent again if the buyer signed for them", "退回运费仍由买家承担，买家签收的，再次发回的运费亦同")
    .interprets(
        "the refusal, the earlier fault, caused these journeys, save that of goods given to somebody else, or of goods that did not come after a breach of the rules on dispatch; other readings: a later fault of the seller takes both over; the refusal makes both the buyer's, whoever got the goods",
        "各该运输系由在先的过错即拒签引起，但误交他人的再次发回除外，违反发货规范而未收到货的亦除外；另解：其一，卖家其后有过错的，均转由卖家承担；其二，不论交付何人，均由买家承担",
    )
    .when(&[
        &[
            leg::REFUSAL,
            handover_leg::REDELIVERY,
            dispatch::LATE.not(),
            refund_asked::BEFORE_DISPATCH.not(),
            place::UNDISCLOSED_PICKUP.or(place::OUT_OF_AREA).or(place::ELSEWHERE).not(),
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
        ],
        &[
            leg::REFUSAL.or(leg::REDELIVERY),
            handover_leg::REDELIVERY,
            signature::VALID,
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
        ],
    ])
    .gives(&[freight::BUYER])
    .excepts(&[&freight_rules::SELLERS_FAULT])
    .rank(Rank::SellersCause);
