//! The buyer's data were wrong, and the goods, or what was sent anew, did not arrive for it (TB-34).

use crate::findings::Literal;
use crate::findings::vocabulary::{
    address_change, anew_receipt, claim, claim_cause, delivery, delivery_meant, freight, ground, leg, recipient_data,
    redelivery, refusal_supported, risk, sent_anew, sent_as, signature,
};
use crate::rulebook::taobao::sent_anew::{FIRST_GOODS_STILL_THERE, REDELIVERED_IN_VAIN};
use crate::rulebook::{CC, Rank, Rule, TB};

use super::groundless::{GROUNDLESS_REFUSAL_TAKEN_BACK, REFUSAL_OF_ORDINARY_GOODS};
use super::receipt::RECEIPT_NOT_SHOWN;
use super::{EXCLUDED, NOT_REFUSED_BACK};

/// The seller agreed to a change of address, for the first parcel or for what was sent after it, and did not make it.
pub(in crate::rulebook::taobao) const CHANGE_OWED: Literal =
    address_change::NOT_DONE.or(address_change::NOT_DONE_SINCE);
/// No such change was owed for what was sent after the first parcel.
pub(in crate::rulebook::taobao) const NO_CHANGE_OWED: Literal = CHANGE_OWED.not();
/// No such change was owed for the first parcel.
const NONE_OWED_AT_FIRST: Literal = address_change::NOT_DONE.not();

/// What was sent anew did not get to the address.
const ASTRAY: Literal = sent_anew::LOST.or(sent_anew::UNDELIVERABLE);

/// Wrong data, and the goods went back.
pub static WRONG_RECIPIENT_DATA_BACK: Rule = Rule::new("wrong-recipient-data-undeliverable", TB.art(34))
    .also(&[TB.art(49), CC.art(605)])
    .situation("the goods could not be delivered because the buyer's data were wrong", "买家收件信息错误致无法派送")
    .provision(
        "the buyer bears what follows from it; the price goes back less the freight",
        "不利后果由买家承担，退款并扣除运费",
    )
    .interprets(
        "the goods come back, so the price does too, and data that the seller agreed to change and did not are the cause no more; other readings: a share by degree of responsibility (CC-592); a change not made takes away that cause only of goods taken at the former address (TB-35)",
        "商品已退回，价款亦应退还；卖家同意变更而未变更的，错误信息不再是原因；另解：其一，按责任程度分担（CC-592）；其二，未变更仅就按原信息被签收的商品排除该原因（TB-35）",
    )
    .when(&[&[recipient_data::WRONG, delivery::UNDELIVERABLE]])
    .gives(&[claim::REFUND, claim_cause::BUYER_DATA]);

/// Wrong data, and the goods are gone.
pub static WRONG_RECIPIENT_DATA_GONE: Rule = Rule::new("wrong-recipient-data-gone", TB.art(34))
    .also(&[CC.art(605)])
    .situation(
        "the buyer's data were wrong and the goods, or what was sent anew, were lost, on the way out or when they were sent again, or taken by a stranger there",
        "买家收件信息错误致商品或换货、补寄、修后商品在发货或再次发回途中丢失，或被他人签收",
    )
    .provision("the buyer bears what follows from it; the price goes to the seller", "不利后果由买家承担，打款卖家")
    .interprets(
        "the wrong data are the sole cause, of goods sent again after a refusal too, unless the goods were lost after the seller had agreed to change the data and had not; other readings: a share by degree of responsibility (CC-592); who sends again to data that did not serve bears the loss itself; a change not made takes away that cause only of goods taken at the former address (TB-35)",
        "收件信息错误系唯一原因，拒签后再次发回的亦同，但卖家同意变更而未变更、其后商品丢失的除外；另解：其一，按责任程度分担（CC-592）；其二，仍按错误信息再次发回的，灭失由卖家承担；其三，未变更仅就按原信息被签收的商品排除该原因（TB-35）",
    )
    .when(&[
        &[recipient_data::WRONG, delivery::LOST],
        &[
            recipient_data::WRONG,
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            NOT_REFUSED_BACK,
            redelivery::LOST,
        ],
        &[
            recipient_data::WRONG,
            delivery::HANDED_OVER,
            signature::INVALID,
            ground::NOT_RECEIVED,
            delivery_meant::FIRST,
        ],
        &[
            recipient_data::WRONG,
            delivery::HANDED_OVER,
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            sent_anew::LOST,
            NO_CHANGE_OWED,
        ],
        &[
            recipient_data::WRONG,
            delivery::HANDED_OVER,
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            sent_anew::HANDED_OVER,
            anew_receipt::INVALID,
            NO_CHANGE_OWED,
        ],
    ])
    .gives(&[claim::DISMISS, claim_cause::BUYER_DATA])
    .excepts(&[&FIRST_GOODS_STILL_THERE, &REDELIVERED_IN_VAIN, &RECEIPT_NOT_SHOWN, &GROUNDLESS_REFUSAL_TAKEN_BACK, &REFUSAL_OF_ORDINARY_GOODS]);

/// The risk that wrong data bring.
pub static RISK_OF_WRONG_DATA: Rule = Rule::new("risk-of-wrong-recipient-data", TB.art(34))
    .also(&[CC.art(605)])
    .situation(
        "the buyer's wrong data kept the goods, or what was sent anew, from arriving",
        "买家收件信息错误致商品或再次寄出的商品未送达",
    )
    .provision("what happens to them is the buyer's risk", "风险由买家承担")
    .interprets(
        "the data of the order hold for every parcel until they are changed, or the seller has agreed to change them; other readings: for what is sent anew the seller asks for the data again; a change agreed on and not made puts on the seller only goods taken at the former address (TB-35)",
        "订单收件信息在变更前，或卖家同意变更前，及于每一包裹；另解：其一，再次寄出商品前，卖家应重新核实收件信息；其二，同意变更而未变更的，仅按原信息被签收的商品风险由卖家承担（TB-35）",
    )
    .when(&[
        &[
            leg::OUTBOUND.or(leg::REFUSAL),
            recipient_data::WRONG,
            delivery::UNDELIVERABLE.or(delivery::LOST),
            NONE_OWED_AT_FIRST,
        ],
        &[leg::OUTBOUND, recipient_data::WRONG, delivery::HANDED_OVER, signature::INVALID],
        &[
            leg::REDELIVERY,
            recipient_data::WRONG,
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            NOT_REFUSED_BACK,
            redelivery::LOST.or(redelivery::NOT_BROUGHT),
            NO_CHANGE_OWED,
        ],
        &[leg::REPLACEMENT, sent_as::REPLACEMENT, recipient_data::WRONG, ASTRAY, NO_CHANGE_OWED],
        &[
            leg::REPLACEMENT,
            sent_as::REPLACEMENT,
            recipient_data::WRONG,
            sent_anew::HANDED_OVER,
            anew_receipt::INVALID,
            NO_CHANGE_OWED,
        ],
        &[leg::REPAIR_OUT, sent_as::REPAIRED, recipient_data::WRONG, ASTRAY, NO_CHANGE_OWED],
        &[
            leg::REPAIR_OUT,
            sent_as::REPAIRED,
            recipient_data::WRONG,
            sent_anew::HANDED_OVER,
            anew_receipt::INVALID,
            NO_CHANGE_OWED,
        ],
        &[leg::REDELIVERY, sent_as::REDELIVERED, recipient_data::WRONG, ASTRAY, NO_CHANGE_OWED],
        &[
            leg::REDELIVERY,
            sent_as::REDELIVERED,
            recipient_data::WRONG,
            sent_anew::HANDED_OVER,
            anew_receipt::INVALID,
            NO_CHANGE_OWED,
        ],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Fault);

/// The freight that wrong data caused.
pub static FREIGHT_OF_WRONG_DATA: Rule = Rule::new("freight-of-wrong-recipient-data", TB.art(34))
    .also(&[TB.art(49)])
    .situation("the buyer's wrong data caused the journeys", "买家收件信息错误所致运费")
    .provision("the buyer bears them", "由买家承担")
    .interprets(
        "both ways, unless the seller had agreed to change the data and had not; other readings: where shipping is free, only the way back; also where a change was agreed on and not made (TB-35 speaks of the risk alone)",
        "往返运费均由买家承担，但卖家同意变更而未变更的除外；另解：其一，包邮的，仅承担退回运费；其二，同意变更而未变更的亦由买家承担（TB-35 仅就风险而言）",
    )
    .when(&[&[leg::OUTBOUND.or(leg::REFUSAL), recipient_data::WRONG, delivery::UNDELIVERABLE, NONE_OWED_AT_FIRST]])
    .gives(&[freight::BUYER])
    .rank(Rank::Fault);
