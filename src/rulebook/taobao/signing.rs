//! Chapter 3, section 3: signing (TB-34 to TB-40). TB-36 is a definition and lives in `findings::establish`.

use crate::case::Party;
use crate::findings::vocabulary::{
    act_fetch, act_recall, act_refuse, act_wait, address_change, anew_receipt, at_door, burden, cause, claim,
    claim_cause, delivery, delivery_meant, dispatch, established, fit_to_redeliver, former_data_unlinked, freight,
    ground, handover_leg, leg, loss_kind, no_reason_right, place, recall, recipient_data, redelivery, refund_asked,
    refusal_reason, refusal_supported, refused_goods, remedy, return_agreed, risk, sent_anew, sent_as, service_agreed,
    signature, stalled, unfit_for_refusal, whereabouts,
};
use crate::findings::{Bilingual, Literal};
use crate::rulebook::taobao::sent_anew::{FIRST_GOODS_STILL_THERE, REDELIVERED_IN_VAIN};
use crate::rulebook::taobao::{description, freight as freight_rules};
use crate::rulebook::{CC, Ladder, Origin, Rank, Rule, Step, TB};

/// A refusal that no rule of higher rank supports: whatever reason was given, it is not made out.
const WITHOUT_REASON: Literal = refusal_reason::NONE.not();
/// What goods that were signed for when sent again were refused for at first; any other reason is not looked into any more.
const AT_FIRST_WITHOUT_REASON: Literal = refusal_reason::NO_REASON.or(refusal_reason::OTHER);
const EXCLUDED: Literal = no_reason_right::EXCLUDED;
/// Refused goods that the seller took back, or that nobody has refused back so far.
const NOT_REFUSED_BACK: Literal = refused_goods::SELLER_TOOK.or(refused_goods::ON_THE_WAY);

/// What was sent anew did not get to the address.
const ASTRAY: Literal = sent_anew::LOST.or(sent_anew::UNDELIVERABLE);

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

/// Wrong data, and the goods went back.
pub static WRONG_RECIPIENT_DATA_BACK: Rule = Rule::new("wrong-recipient-data-undeliverable", TB.art(34))
    .also(&[TB.art(49), CC.art(605)])
    .situation("the goods could not be delivered because the buyer's data were wrong", "买家收件信息错误致无法派送")
    .provision(
        "the buyer bears what follows from it; the price goes back less the freight",
        "不利后果由买家承担，退款并扣除运费",
    )
    .interprets(
        "the goods come back, so the price does too; other reading: a share by degree of responsibility (CC-592)",
        "商品已退回，价款亦应退还；另解：按责任程度分担（CC-592）",
    )
    .when(&[&[recipient_data::WRONG, delivery::UNDELIVERABLE]])
    .gives(&[claim::REFUND, claim_cause::BUYER_DATA]);

/// The seller has not agreed to a change of address for what was sent anew and then not made it.
pub(super) const NO_CHANGE_OWED: Literal = address_change::NOT_DONE.or(address_change::NOT_DONE_SINCE).not();

/// Wrong data, and the goods are gone.
pub static WRONG_RECIPIENT_DATA_GONE: Rule = Rule::new("wrong-recipient-data-gone", TB.art(34))
    .also(&[CC.art(605)])
    .situation(
        "the buyer's data were wrong and the goods, or what was sent anew, were lost, on the way out or when they were sent again, or taken by a stranger there",
        "买家收件信息错误致商品或换货、补寄、修后商品在发货或再次发回途中丢失，或被他人签收",
    )
    .provision("the buyer bears what follows from it; the price goes to the seller", "不利后果由买家承担，打款卖家")
    .interprets(
        "the wrong data are the sole cause, of goods sent again after a refusal too; other readings: a share by degree of responsibility (CC-592); who sends again to data that did not serve bears the loss itself",
        "收件信息错误系唯一原因，拒签后再次发回的亦同；另解：其一，按责任程度分担（CC-592）；其二，仍按错误信息再次发回的，灭失由卖家承担",
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
        &[recipient_data::WRONG, delivery::HANDED_OVER, ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::LOST],
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
    .gives(&[claim::DISMISS])
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
        "the data of the order hold for every parcel until they are changed; other reading: for what is sent anew the seller asks for the data again",
        "订单收件信息在变更前及于每一包裹；另解：再次寄出商品前，卖家应重新核实收件信息",
    )
    .when(&[
        &[leg::OUTBOUND.or(leg::REFUSAL), recipient_data::WRONG, delivery::UNDELIVERABLE.or(delivery::LOST)],
        &[leg::OUTBOUND, recipient_data::WRONG, delivery::HANDED_OVER, signature::INVALID],
        &[
            leg::REDELIVERY,
            recipient_data::WRONG,
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            NOT_REFUSED_BACK,
            redelivery::LOST.or(redelivery::NOT_BROUGHT),
        ],
        &[leg::REPLACEMENT, sent_as::REPLACEMENT, recipient_data::WRONG, ASTRAY],
        &[leg::REPLACEMENT, sent_as::REPLACEMENT, recipient_data::WRONG, sent_anew::HANDED_OVER, anew_receipt::INVALID, NO_CHANGE_OWED],
        &[leg::REPAIR_OUT, sent_as::REPAIRED, recipient_data::WRONG, ASTRAY],
        &[leg::REPAIR_OUT, sent_as::REPAIRED, recipient_data::WRONG, sent_anew::HANDED_OVER, anew_receipt::INVALID, NO_CHANGE_OWED],
        &[leg::REDELIVERY, sent_as::REDELIVERED, recipient_data::WRONG, ASTRAY],
        &[leg::REDELIVERY, sent_as::REDELIVERED, recipient_data::WRONG, sent_anew::HANDED_OVER, anew_receipt::INVALID, NO_CHANGE_OWED],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Fault);

/// A change of address that was agreed and not carried out.
pub static OLD_ADDRESS_AFTER_CHANGE: Rule = Rule::new("old-address-after-agreed-change", TB.art(35))
    .also(&[TB.art(12)])
    .situation("the seller agreed to a change of address and did not make it; the goods were taken at the old one, which is not linked to the buyer", "卖家同意变更未成，商品按原信息被签收且与买家无关联")
    .provision("the money goes back; the risk is the seller's", "退款，风险由卖家承担")
    .interprets(
        "the old data, under which the goods were taken, decide: if the new ones are linked to the buyer, the refund holds all the more; other reading: old and new must both be unlinked",
        "以商品据以签收的原信息为准，新信息与买家有关联的更应退款；另解：新旧信息均须与买家无关联",
    )
    .when(&[&[address_change::NOT_DONE, delivery::HANDED_OVER, place::FORMER_ADDRESS, former_data_unlinked::YES, ground::NOT_RECEIVED, delivery_meant::FIRST]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .excepts(&[&RECEIPT_SHOWN, &WRONG_RECIPIENT_DATA_GONE]);

/// The risk of goods taken at the old address.
pub static RISK_AT_OLD_ADDRESS: Rule = Rule::new("risk-at-old-address", TB.art(35))
    .situation(
        "goods were taken at the old address although the seller had agreed to change it, and it is not linked to the buyer",
        "卖家同意变更未成，商品按原信息被签收且与买家无关联",
    )
    .provision("the risk is the seller's", "风险由卖家承担")
    .when(&[&[leg::OUTBOUND, delivery::HANDED_OVER, address_change::NOT_DONE, place::FORMER_ADDRESS, former_data_unlinked::YES]])
    .gives(&[risk::SELLER])
    .rank(Rank::SellersCause);

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

/// Unfit goods refused without reason; the seller refuses them back.
pub static GROUNDLESS_REFUSAL_RETURNED: Rule = Rule::new("groundless-refusal-sent-back", TB.art(39))
    .also(&[CC.art(608)])
    .situation("the buyer refused without reason goods unfit for it and without no-reason returns, and the seller refuses them back", "无正当理由拒签不适宜拒签的商品，商品返回后卖家拒签")
    .provision("the price goes to the seller; the buyer fetches the goods and bears their risk", "打款卖家，买家召回商品并承担风险")
    .when(&[&[delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::YES, refused_goods::SELLER_REFUSED]])
    .gives(&[claim::DISMISS]);

/// Goods whose refusal nothing supported lie where the seller refused them back.
pub static REFUSED_GOODS_TO_BE_FETCHED: Rule = Rule::new("refused-goods-to-be-fetched", TB.art(39))
    .also(&[CC.art(608)])
    .situation(
        "the refusal was without reason, the price goes to the seller, and the seller refused the goods back",
        "拒签无正当理由，货款打给卖家，商品返回后卖家拒签",
    )
    .provision("the buyer fetches the goods", "买家应召回商品")
    .when(&[&[delivery::REFUSED, refused_goods::SELLER_REFUSED, remedy::RELEASE.or(remedy::DISMISS)]])
    .gives(&[act_fetch::MUST]);

/// The same, and the seller took them back.
pub static GROUNDLESS_REFUSAL_TAKEN_BACK: Rule = Rule::new("groundless-refusal-taken-back", TB.art(39))
    .situation("unfit goods refused without reason are on their way back or back with the seller, and fit to be sent again", "不适宜拒签的商品被无理由拒签，退回途中，或卖家已签收且适宜再次发出")
    .provision("the seller chooses: refund, or send them again at the buyer's cost", "卖家可选择退款或由买家承担运费再次发回")
    .interprets(
        "while the goods are still on their way the choice is still to come, and goods refused once more when they were sent again are to be chosen about once more; other readings: nothing is decided before they are back; who chose once has chosen, and a second refusal gives the price to the seller",
        "商品尚在退回途中的，留待卖家选择；再次发回后又被拒签的，由卖家再次选择；另解：其一，商品退回前不作处理；其二，卖家已作选择，再次拒签的打款卖家",
    )
    .when(&[
        &[delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::YES, refused_goods::SELLER_TOOK, fit_to_redeliver::YES],
        &[delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::YES, refused_goods::ON_THE_WAY],
    ])
    .gives(&[claim::SELLER_ELECTS, claim_cause::GROUNDLESS_REFUSAL]);

/// The same, and no longer fit.
pub static GROUNDLESS_REFUSAL_NOT_FIT: Rule = Rule::new("groundless-refusal-no-longer-fit", TB.art(39))
    .situation(
        "unfit goods refused without reason came back to the seller and cannot be sent again",
        "卖家已签收但商品已不适宜发回",
    )
    .provision("the price goes to the seller", "打款卖家")
    .when(&[&[
        delivery::REFUSED,
        WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
        unfit_for_refusal::YES,
        refused_goods::SELLER_TOOK,
        fit_to_redeliver::NO,
    ]])
    .gives(&[claim::DISMISS]);

/// The same, and they were lost on the way back.
pub static GROUNDLESS_REFUSAL_GONE: Rule = Rule::new("groundless-refusal-lost-on-the-way", TB.art(39))
    .also(&[CC.art(608)])
    .situation("unfit goods refused without reason were lost on their way back", "不适宜拒签的商品返程丢失")
    .provision("the buyer bears the loss; the price goes to the seller", "损失由买家承担，打款卖家")
    .interprets(
        "the buyer failed to take delivery (CC-608); other reading: never signed for, so the seller bears it (TB-10)",
        "买家未依约受领（CC-608）；另解：商品从未签收，由卖家承担（TB-10）",
    )
    .when(&[&[
        delivery::REFUSED,
        WITHOUT_REASON,
        EXCLUDED,
        refusal_supported::NO,
        unfit_for_refusal::YES,
        refused_goods::LOST,
    ]])
    .gives(&[claim::DISMISS]);

/// Goods fit for refusal, without no-reason returns, refused without reason.
pub static REFUSAL_OF_ORDINARY_GOODS: Rule = Rule::new("groundless-refusal-of-fit-goods", TB.art(7))
    .also(&[TB.art(39), CC.art(608)])
    .situation("the buyer refused without reason goods without no-reason returns, yet fit to be refused", "无正当理由拒签不支持无理由退货但适宜拒签的商品")
    .provision("the seller chooses: refund less freight, or send them again at the buyer's cost", "卖家可选择退款（扣除运费）或再次发回，运费由买家承担")
    .interprets(
        "no article speaks of this; read as TB-39 on goods that came back; other reading: left open until the platform judges the refusal",
        "条文未作规定，解为比照 TB-39 关于已退回商品的规定；另解：平台对拒签作出判断前不作处理",
    )
    .when(&[
        &[delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::NO, refused_goods::LOST.not()],
    ])
    .gives(&[claim::SELLER_ELECTS, claim_cause::GROUNDLESS_REFUSAL]);

/// The same, and they were lost on the way back.
pub static REFUSED_ORDINARY_GOODS_GONE: Rule = Rule::new("refused-fit-goods-lost-on-the-way", TB.art(10))
    .also(&[TB.art(7), TB.art(38), CC.art(604)])
    .situation(
        "goods without no-reason returns, yet fit to be refused, were refused without reason and lost on their way back",
        "不支持无理由退货但适宜拒签的商品被无正当理由拒签，返程丢失",
    )
    .provision(
        "what becomes of them before they are signed for is the seller's risk; the money goes back",
        "签收前风险由卖家承担，退款",
    )
    .interprets(
        "of what is gone nothing is left to choose, and the article on refusals puts the loss of unfit goods alone on the buyer; the refusal caused the journey, whose freight stays the buyer's; other readings: who refused without reason bears the loss (CC-605, CC-608); the seller who cannot send again bears the freight too",
        "商品已灭失，无从选择；拒签条文仅将不适宜拒签的商品的灭失归于买家；该段运输系因拒签引起，运费仍由买家承担；另解：其一，无正当理由拒签的，灭失由买家承担（CC-605、CC-608）；其二，卖家不能再次发回的，运费亦由卖家承担",
    )
    .when(&[
        &[delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::NO, refused_goods::LOST],
    ])
    .gives(&[claim::REFUND, claim_cause::GROUNDLESS_REFUSAL]);

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
    .excepts(&[&GROUNDLESS_REFUSAL_TAKEN_BACK, &GROUNDLESS_REFUSAL_NOT_FIT, &REFUSAL_OF_ORDINARY_GOODS]);

/// The risk of unfit goods refused without reason.
pub static RISK_OF_GROUNDLESS_REFUSAL: Rule = Rule::new("risk-of-groundless-refusal", TB.art(39))
    .also(&[CC.art(608)])
    .situation(
        "unfit goods refused without reason travel back, or to the buyer who has to fetch them",
        "不适宜拒签的商品被无理由拒签后返回，或由买家召回途中",
    )
    .provision("their damage, destruction and loss are the buyer's risk", "毁损、灭失风险由买家承担")
    .when(&[
        &[leg::REFUSAL, delivery::REFUSED, WITHOUT_REASON, EXCLUDED, refusal_supported::NO, unfit_for_refusal::YES],
        &[
            leg::REDELIVERY,
            delivery::REFUSED,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::YES,
            refused_goods::SELLER_REFUSED,
        ],
        &[
            leg::REFUSAL,
            handover_leg::REDELIVERY,
            AT_FIRST_WITHOUT_REASON,
            EXCLUDED,
            refusal_supported::NO,
            unfit_for_refusal::YES,
        ],
    ])
    .gives(&[risk::BUYER])
    .rank(Rank::Fault);

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
    .when(&[&[ground::DAMAGED, delivery_meant::FIRST, handover_leg::REDELIVERY, AT_FIRST_WITHOUT_REASON, EXCLUDED, refusal_supported::NO]])
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
        &[ground::DAMAGED, delivery_meant::FIRST, handover_leg::REDELIVERY, AT_FIRST_WITHOUT_REASON, EXCLUDED, refusal_supported::NO, return_agreed::YES],
        &[ground::DAMAGED, delivery_meant::FIRST, handover_leg::REDELIVERY, AT_FIRST_WITHOUT_REASON, EXCLUDED, refusal_supported::NO, service_agreed::NONE.not()],
    ])
    .gives(&[claim_cause::AGREED])
    .excepts(&[&description::CAUSE_DAMAGE]);

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

/// The freight of a groundless refusal.
pub static FREIGHT_OF_GROUNDLESS_REFUSAL: Rule = Rule::new("freight-of-groundless-refusal", TB.art(39))
    .also(&[TB.art(49)])
    .situation("goods without no-reason returns were refused without reason", "不支持无理由退货的商品被无正当理由拒签")
    .provision("the way back, and sending again, are the buyer's", "退回及再次发回的运费由买家承担")
    .interprets(
        "the article names the leg sent again; the way back follows fault by TB-49; the way out stays as paid; other reading: the way out too",
        "条文仅规定再次发回的运费，退回运费依 TB-49 按过错承担，发货运费维持已付；另解：发货运费亦由买家承担",
    )
    .when(&[&[
        leg::REFUSAL.or(leg::REDELIVERY),
        delivery::REFUSED,
        refusal_reason::NONE.not(),
        EXCLUDED,
        refusal_supported::NO,
    ]])
    .gives(&[freight::BUYER])
    .rank(Rank::Fault);

/// The same once they were handed over on being sent again: what then goes wrong did not cause the way back, nor, if they were
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

/// The freight that wrong data caused.
pub static FREIGHT_OF_WRONG_DATA: Rule = Rule::new("freight-of-wrong-recipient-data", TB.art(34))
    .also(&[TB.art(49)])
    .situation("the buyer's wrong data caused the journeys", "买家收件信息错误所致运费")
    .provision("the buyer bears them", "由买家承担")
    .interprets(
        "both ways; other reading: where shipping is free, only the way back",
        "往返运费均由买家承担；另解：包邮的，仅承担退回运费",
    )
    .when(&[&[leg::OUTBOUND.or(leg::REFUSAL), recipient_data::WRONG, delivery::UNDELIVERABLE]])
    .gives(&[freight::BUYER])
    .rank(Rank::Fault);

/// A refusal that the rules do not allow.
pub static NO_GROUNDLESS_REFUSAL: Rule = Rule::new("no-groundless-refusal", TB.art(39))
    .situation(
        "goods by nature unfit to be refused and without no-reason returns",
        "性质不适宜拒签且不支持无理由退货的商品",
    )
    .provision("the buyer may not refuse them without a reason", "买家不得无正当理由拒签")
    .when(&[&[EXCLUDED, unfit_for_refusal::YES, refusal_supported::NO]])
    .gives(&[act_refuse::MUST_NOT]);

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

/// The seller cannot sit still.
pub static NO_WAITING_ON_NON_RECEIPT: Rule = Rule::new("no-waiting-on-non-receipt", TB.art(38))
    .also(&[TB.art(10)])
    .situation(
        "the buyer says that the goods did not come, and no valid signing is shown",
        "买家主张未收到货，尚无有效签收证明",
    )
    .provision("the seller has to show receipt; doing nothing leads to the refund", "卖家负举证责任，不作为则退款")
    .interprets(
        "where the buyer's wrong data had the goods lost or taken by a stranger the claim fails whatever the seller shows; other reading: the seller shows receipt all the same",
        "因买家收件信息错误致商品丢失或被他人签收的，不论卖家是否举证，均不支持；另解：卖家仍应证明签收",
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
        &[ground::NOT_RECEIVED, delivery_meant::ANEW, anew_receipt::VALID.not(), recipient_data::RIGHT],
        &[
            ground::NOT_RECEIVED,
            delivery_meant::ANEW,
            anew_receipt::VALID.not(),
            recipient_data::WRONG,
            sent_anew::LOST.or(sent_anew::HANDED_OVER).not(),
        ],
    ])
    .gives(&[act_wait::MUST_NOT]);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &RECEIPT_NOT_SHOWN,
    &RECEIPT_SHOWN,
    &WRONG_RECIPIENT_DATA_BACK,
    &WRONG_RECIPIENT_DATA_GONE,
    &OLD_ADDRESS_AFTER_CHANGE,
    &REFUSED_INCONSISTENT,
    &REFUSED_OTHERWISE,
    &REFUSED_AND_SUPPORTED,
    &RISK_AT_OLD_ADDRESS,
    &GROUNDLESS_REFUSAL_RETURNED,
    &REFUSED_GOODS_TO_BE_FETCHED,
    &GROUNDLESS_REFUSAL_TAKEN_BACK,
    &GROUNDLESS_REFUSAL_NOT_FIT,
    &GROUNDLESS_REFUSAL_GONE,
    &REFUSAL_OF_ORDINARY_GOODS,
    &REFUSED_ORDINARY_GOODS_GONE,
    &REFUSED_GOODS_REDELIVERED,
    &NOT_BROUGHT_ON_REDELIVERY,
    &RISK_OF_GROUNDLESS_REFUSAL,
    &RISK_OF_REDELIVERY,
    &DAMAGED_ON_REDELIVERY,
    &AGREED_ALTHOUGH_DAMAGED_ON_REDELIVERY,
    &RISK_OF_SUPPORTED_REFUSAL,
    &FREIGHT_OF_GROUNDLESS_REFUSAL,
    &FREIGHT_ON_REDELIVERY,
    &FREIGHT_OF_WRONG_DATA,
    &RISK_OF_WRONG_DATA,
    &NO_GROUNDLESS_REFUSAL,
    &REFUSAL_FOR_DAMAGE,
    &CALLED_BACK_AND_THERE,
    &GONE_BEFORE_CALLED_BACK,
    &NO_WAITING_ON_NON_RECEIPT,
];
