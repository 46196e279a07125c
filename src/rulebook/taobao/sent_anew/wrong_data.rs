//! What was sent anew went astray by the buyer's wrong data (TB-34).

use crate::findings::vocabulary::{
    anew_receipt, carried_out, claim, freight, ground, leg, recipient_data, refund_agreed, return_agreed, sent_anew,
    sent_as, signature,
};
use crate::rulebook::taobao::freight as freight_rules;
use crate::rulebook::taobao::general::agreements::{EXCHANGE_AGREED, REPAIR_AGREED, RESUPPLY_AGREED};
use crate::rulebook::taobao::signing::wrong_data::NO_CHANGE_OWED;
use crate::rulebook::{CC, Rank, Rule, TB};

/// Sent as agreed, and the buyer's wrong data had it go astray.
pub static SENT_TO_WRONG_DATA: Rule = Rule::new("sent-anew-to-wrong-recipient-data", TB.art(34))
    .also(&[TB.art(7), CC.art(605)])
    .situation(
        "the seller sent another piece, repaired goods or what was missing, and by the buyer's wrong data that was lost or taken by a stranger",
        "卖家已寄出再次寄出的商品，因买家收件信息错误丢失或被他人签收",
    )
    .provision("the buyer bears what follows from it: it is not owed once more", "不利后果由买家承担，不再另行寄出")
    .interprets(
        "the data of the order hold for every parcel until they are changed, or the seller has agreed to change them; other readings: data under which the first goods came did not cause it; a share by degree of responsibility (CC-592); a change agreed on and not made counts only for goods taken at the former address (TB-35)",
        "订单收件信息在变更前，或卖家同意变更前，及于每一包裹；另解：其一，首次商品已按该信息送达的，该信息并非原因；其二，按责任程度分担（CC-592）；其三，同意变更而未变更的，仅就按原信息被签收的商品有其效力（TB-35）",
    )
    .when(&[
        &[
            carried_out::SENT,
            recipient_data::WRONG,
            sent_anew::LOST,
            NO_CHANGE_OWED,
            refund_agreed::NO,
            return_agreed::NO,
            ground::COUNTERFEIT.not(),
        ],
        &[
            carried_out::SENT,
            recipient_data::WRONG,
            sent_anew::HANDED_OVER,
            anew_receipt::INVALID,
            NO_CHANGE_OWED,
            refund_agreed::NO,
            return_agreed::NO,
            ground::COUNTERFEIT.not(),
        ],
    ])
    .gives(&[claim::CARRIED_OUT])
    .excepts(&[&EXCHANGE_AGREED, &REPAIR_AGREED, &RESUPPLY_AGREED])
    .rank(Rank::Agreement);

/// It could not be delivered for that reason.
pub static FREIGHT_TO_WRONG_DATA: Rule = Rule::new("freight-of-sending-anew-to-wrong-recipient-data", TB.art(34))
    .also(&[TB.art(49)])
    .situation(
        "a replacement, repaired goods or what was missing could not be delivered for the buyer's wrong data",
        "再次寄出的商品因买家收件信息错误无法派送",
    )
    .provision("the buyer bears the freight of that journey", "该段运费由买家承担")
    .interprets(
        "the wrong data, and not what the goods were exchanged or repaired for, had that journey come to nothing, unless the seller had agreed to change them and had not; other readings: the seller, whose fault made it necessary, bears it (TB-49); also where a change was agreed on and not made (TB-35 speaks of the risk alone)",
        "该段运输系因收件信息错误而落空，并非因换货或维修的原因，但卖家同意变更而未变更的除外；另解：其一，由其过错致须再次寄出的卖家承担（TB-49）；其二，同意变更而未变更的亦由买家承担（TB-35 仅就风险而言）",
    )
    .when(&[
        &[
            leg::REPLACEMENT,
            signature::VALID,
            sent_as::REPLACEMENT,
            sent_anew::UNDELIVERABLE,
            recipient_data::WRONG,
            NO_CHANGE_OWED,
        ],
        &[
            leg::REPAIR_OUT,
            signature::VALID,
            sent_as::REPAIRED,
            sent_anew::UNDELIVERABLE,
            recipient_data::WRONG,
            NO_CHANGE_OWED,
        ],
    ])
    .gives(&[freight::BUYER])
    .excepts(&[&freight_rules::SELLERS_FAULT, &crate::rulebook::taobao::general::FREIGHT_OF_PROHIBITED])
    .rank(Rank::SellersCause);
