//! The buyer says that the goods did not come, or they were taken at an address that was to be changed (TB-35, TB-38).

use crate::case::Party;
use crate::findings::Bilingual;
use crate::findings::vocabulary::{
    act_wait, address_change, anew_receipt, burden, claim, claim_cause, delivery, delivery_meant, established,
    former_data_unlinked, ground, leg, place, recipient_data, redelivery, risk, sent_anew, sent_as, signature,
};
use crate::rulebook::{Ladder, Origin, Rank, Rule, Step, TB};

use super::wrong_data::{CHANGE_OWED, WRONG_RECIPIENT_DATA_GONE};

/// Receipt is disputed: the sender shows it (TB-38).
pub static RECEIPT: Ladder = Ladder {
    id: "receipt-shown-by-seller",
    article: TB.art(38),
    when: &[&[ground::NOT_RECEIVED, delivery::HANDED_OVER, delivery_meant::FIRST, burden::BUYER.not()]],
    steps: &[Step {
        id: "receipt-not-shown-by-seller",
        on: Party::Seller,
        shown: signature::VALID,
        otherwise: established::ESTABLISHED,
        article: TB.art(38),
        origin: Origin::Transcribes,
        what: Bilingual {
            en: "the seller shows that the recipient, a delegate or the instructed place got the goods",
            zh: "卖家证明收件人本人、受托人签收或置于指定地点",
        },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "the buyer says that the goods did not come, and the carrier shows them as delivered",
        zh: "物流显示签收，买家主张未收到货",
    },
    open_question: Bilingual::EMPTY,
    excepts_ladders: &[],
};

/// Not shown: the money goes back.
pub static RECEIPT_NOT_SHOWN: Rule = Rule::new("not-received", TB.art(38))
    .also(&[TB.art(36), TB.art(10), TB.art(31)])
    .situation("the seller cannot show that the buyer received the goods", "卖家不能证明买家已签收")
    .provision("the money goes back", "退款")
    .when(&[
        &[ground::NOT_RECEIVED, established::ESTABLISHED, delivery_meant::FIRST],
        &[ground::NOT_RECEIVED, established::ESTABLISHED, sent_as::REDELIVERED.not()],
    ])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED]);

/// Shown: the claim fails.
pub static RECEIPT_SHOWN: Rule = Rule::new("received-after-all", TB.art(38))
    .also(&[TB.art(36)])
    .situation("the seller has shown that the buyer received the goods", "卖家已证明买家签收")
    .provision("the claim of non-receipt fails", "不支持未收到货的主张")
    .when(&[&[ground::NOT_RECEIVED, established::NOT_ESTABLISHED]])
    .gives(&[claim::DISMISS]);

/// A change of address that was agreed and not carried out.
pub static OLD_ADDRESS_AFTER_CHANGE: Rule = Rule::new("old-address-after-agreed-change", TB.art(35))
    .also(&[TB.art(12)])
    .situation("the seller agreed to a change of address and did not make it; the goods were taken at the old one, which is not linked to the buyer", "卖家同意变更未成，商品按原信息被签收且与买家无关联")
    .provision("the money goes back; the risk is the seller's", "退款，风险由卖家承担")
    .interprets(
        "the old data, under which the goods were taken, decide: if the new ones are linked to the buyer, the refund holds all the more; other reading: old and new must both be unlinked",
        "以商品据以签收的原信息为准，新信息与买家有关联的更应退款；另解：新旧信息均须与买家无关联",
    )
    .when(&[&[
        address_change::NOT_DONE,
        delivery::HANDED_OVER,
        place::FORMER_ADDRESS,
        former_data_unlinked::YES,
        ground::NOT_RECEIVED,
        delivery_meant::FIRST,
    ]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .excepts(&[&RECEIPT_SHOWN, &WRONG_RECIPIENT_DATA_GONE]);

/// The risk of goods taken at the old address.
pub static RISK_AT_OLD_ADDRESS: Rule = Rule::new("risk-at-old-address", TB.art(35))
    .situation(
        "goods were taken at the old address although the seller had agreed to change it, and it is not linked to the buyer",
        "卖家同意变更未成，商品按原信息被签收且与买家无关联",
    )
    .provision("the risk is the seller's", "风险由卖家承担")
    .when(&[&[
        leg::OUTBOUND,
        delivery::HANDED_OVER,
        address_change::NOT_DONE,
        place::FORMER_ADDRESS,
        former_data_unlinked::YES,
    ]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

/// The seller cannot sit still.
pub static NO_WAITING_ON_NON_RECEIPT: Rule = Rule::new("no-waiting-on-non-receipt", TB.art(38))
    .also(&[TB.art(10)])
    .situation(
        "the buyer says that the goods did not come, and no valid signing is shown",
        "买家主张未收到货，尚无有效签收证明",
    )
    .provision("the seller has to show receipt; doing nothing leads to the refund", "卖家负举证责任，不作为则退款")
    .interprets(
        "where the buyer's wrong data, which the seller had not agreed to change, had the goods lost or taken by a stranger the claim fails whatever the seller shows; other reading: the seller shows receipt all the same",
        "因买家收件信息错误且卖家未同意变更，致商品丢失或被他人签收的，不论卖家是否举证，均不支持；另解：卖家仍应证明签收",
    )
    .when(&[
        &[ground::NOT_RECEIVED, delivery_meant::FIRST, signature::VALID.not(), recipient_data::RIGHT],
        &[
            ground::NOT_RECEIVED,
            delivery_meant::FIRST,
            signature::VALID.not(),
            recipient_data::WRONG,
            delivery::LOST.or(delivery::HANDED_OVER).not(),
            redelivery::LOST.not(),
        ],
        &[
            ground::NOT_RECEIVED,
            delivery_meant::FIRST,
            signature::VALID.not(),
            address_change::NOT_DONE,
            delivery::HANDED_OVER.not(),
        ],
        &[ground::NOT_RECEIVED, delivery_meant::FIRST, delivery::REFUSED, redelivery::LOST, CHANGE_OWED],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, anew_receipt::VALID.not(), recipient_data::RIGHT],
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, anew_receipt::VALID.not(), CHANGE_OWED],
        &[
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            anew_receipt::VALID.not(),
            recipient_data::WRONG,
            sent_anew::LOST.or(sent_anew::HANDED_OVER).not(),
        ],
    ])
    .gives(&[act_wait::MUST_NOT]);
