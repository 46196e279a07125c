//! What the parties agreed: TB-7, TB-11, TB-12.

use crate::findings::Literal;
use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    accepted, agreed_beside, agreement, best_claim, carried_out, cause, channel, claim, claim_cause, delivery,
    delivery_meant, denied, established, existence_shown, freight, granted_by_deed, ground, invalidity_proved, leg,
    prohibited_goods, reckoning, record, refund_agreed, refund_freight, remedy, return_agreed, return_freight_agreed,
    return_receipt, sent_as, sent_as_asked, service_agreed, service_freight, sum_agreed,
};
use crate::rulebook::statute::no_reason_return;
use crate::rulebook::taobao::{description, dispatch, gifts, quality, sent_anew};
use crate::rulebook::{Rank, Rule, TB};

/// The journeys that an exchange causes.
pub(crate) const OF_EXCHANGE: Literal = leg::RETURN.or(leg::REPLACEMENT);
/// The journeys that a repair causes.
pub(crate) const OF_REPAIR: Literal = leg::REPAIR_IN.or(leg::REPAIR_OUT);

/// An exchange or a repair that was not carried out, or was agreed on once more since.
const STILL_OWED: Literal = carried_out::NO.or(carried_out::SENT).or(carried_out::AGAIN);

/// The parties agreed that the money goes back.
pub static REFUND_AGREED: Rule = Rule::new("refund-agreed", TB.art(7))
    .also(&[TB.art(21), TB.art(84)])
    .situation("the parties agreed on a refund without a return", "双方协商一致仅退款")
    .provision("what the parties agreed comes first", "有约定从约定")
    .interprets(
        "whatever is complained of, it settles the line, unless a request to return all of it is agreed to later; other readings: only the ground on which they agreed; the refund stands beside the return",
        "不问主张何种理由，该商品的争议均以此了结，但其后就全部退货达成一致的，依后者；另解：其一，仅就达成协议的理由了结；其二，仅退款的约定仍然有效",
    )
    .when(&[&[refund_agreed::YES]])
    .gives(&[claim::REFUND, claim_cause::AGREED])
    .rank(Rank::Agreement);

/// The parties agreed on some money, and the goods stay.
pub static COMPENSATION_AGREED: Rule = Rule::new("compensation-agreed", TB.art(7))
    .also(&[TB.art(84)])
    .situation(
        "the parties' last word on a request is a compensation of a sum that was named, and it is not yet paid",
        "双方最终就该申请约定了补偿金额，尚未支付",
    )
    .provision("the compensation is paid, and the goods stay with the buyer", "支付补偿，商品归买家保留")
    .interprets(
        "it settles the request on which it was agreed, and another on the line as far as that wins no refund of its own; goods that the seller has taken in under an agreed return do not stay with the buyer, and that return goes ahead; other readings: a return that another ground wins goes before it; every dispute about the line is settled by it; the last word is the compensation, and the goods go to the buyer once more; it is paid besides the price",
        "补偿了结所约定的申请，以及同一商品上未另获退款支持的其他申请；商品已依退货约定为卖家签收的，买家无从保留商品，依退货约定处理；另解：其一，其他理由支持退货退款的，优先于补偿；其二，该商品的一切争议均以此了结；其三，补偿为最后约定的，商品仍应再次发给买家；其四，补偿在货款之外另行支付",
    )
    .when(&[
        &[agreed_beside::COMPENSATION, return_agreed::NO],
        &[agreed_beside::COMPENSATION, return_receipt::VALID.not()],
        &[agreed_beside::COMPENSATION, sent_as::NONE.not()],
    ])
    .gives(&[claim::REFUND, claim_cause::AGREED])
    .excepts(&[&sent_anew::REFUSED_AND_FIRST_GOODS_THERE])
    .rank(Rank::Agreement);

/// The compensation was paid, and the goods stay.
pub static COMPENSATION_PAID: Rule = Rule::new("compensation-paid", TB.art(7))
    .also(&[TB.art(6), TB.art(84)])
    .situation("a compensation was asked for and paid", "买家申请的补偿已支付")
    .provision(
        "the request on which it was paid is fulfilled; it carries no return and puts nothing on either side any more",
        "该申请已履行完毕，不再据以支持退货，亦不再据以由任何一方承担责任",
    )
    .interprets(
        "as before it is paid, nobody asks any more whose fault it was; a complaint of counterfeits goes on, and a return that is agreed on for another request goes its own way; other readings: the journeys that the fault caused are still the seller's once it is proved (TB-49); a return agreed on later is one for the flaw as well",
        "与支付前相同，不再追究过错；假冒的主张不因此终结，就其他申请达成的退货依其自身规定；另解：其一，过错证实的，由此产生的运费仍由卖家承担（TB-49）；其二，其后约定的退货亦视为因该瑕疵而退",
    )
    .when(&[&[agreed_beside::COMPENSATED, refund_agreed::NO, ground::COUNTERFEIT.not()]])
    .gives(&[claim::CARRIED_OUT, claim_cause::AGREED])
    .rank(Rank::Agreement);

/// The parties agreed that what was missing is sent.
pub static RESUPPLY_AGREED: Rule = Rule::new("resupply-agreed", TB.art(7))
    .also(&[TB.art(79)])
    .situation(
        "the parties' last word on a request is that what is missing from goods which the buyer received is sent after, and it has not been",
        "双方最终就该申请约定补寄，尚未履行",
    )
    .provision("what is missing is sent, and nothing goes back", "卖家补寄，无需退货")
    .interprets(
        "the buyer's choice is made with that, whether or not the shortage is proved, and is still owed if what was sent gets lost; other readings: the agreement binds only once the shortage is proved; who waits in vain may choose again",
        "买家的选择由此确定，不问少件是否证实，补寄途中丢失的仍应履行；另解：其一，少件证实后协议方有约束力；其二，久候未得的，买家可另行选择",
    )
    .when(&[&[
        agreed_beside::RESUPPLY,
        delivery::HANDED_OVER,
        carried_out::YES.not(),
        ground::NOT_RECEIVED.or(ground::COUNTERFEIT).not(),
    ]])
    .gives(&[claim::RESUPPLY])
    .rank(Rank::Agreement);

/// The sum of that: the goods stay.
pub static SUM_AGREED_GOODS_KEPT: Rule = Rule::new("sum-agreed-goods-kept", TB.art(7))
    .also(&[TB.art(84)])
    .situation(
        "an agreed refund or compensation carries the line, and the parties named its sum",
        "因约定的退款或补偿处理该商品，且双方约定了金额",
    )
    .provision("that sum is what goes back", "以约定金额退还")
    .interprets(
        "who agrees on a lesser sum has settled on it, and the rest of the price waits as that of goods of which nothing is claimed; of several sums the last counts; other readings: the price goes back; the rest is the seller's at once; the sums are added up",
        "就较低金额达成一致的，即以该金额了结，其余价款视同无人主张的商品的价款；约定数个金额的，以最后约定者为准；另解：其一，退还全部价款；其二，其余价款即归卖家；其三，各金额相加",
    )
    .when(&[&[cause::AGREED, remedy::REFUND, sum_agreed::GOODS_KEPT]])
    .gives(&[reckoning::AGREED_PART]);

/// The sum that was agreed for a return.
pub static SUM_AGREED_FOR_RETURN: Rule = Rule::new("sum-agreed-for-return", TB.art(7))
    .also(&[TB.art(11), TB.art(84)])
    .situation(
        "the parties agreed on a return and on the sum that goes back for it, and the best ground on the line gives no more than a return",
        "双方约定退货及退款金额，该商品的最优理由为退货退款",
    )
    .provision("that sum goes back for the goods, and the rest of their price is the seller's", "按约定金额退款，其余价款归卖家")
    .interprets(
        "the agreement goes before what the ground would give, whether or not it is proved; other readings: a ground that is proved gives the whole price; a seller who agrees to less than was asked for has made an offer that the buyer has still to accept",
        "约定优先于依理由所应得的处理，不问理由是否证实；另解：其一，理由证实的，退还全部价款；其二，卖家同意的金额低于申请的，仅为新的要约，尚待买家承诺",
    )
    .when(&[&[return_agreed::YES, best_claim::RETURN_AND_REFUND, cause::JUDGMENT.not(), sum_agreed::RETURN]])
    .gives(&[reckoning::AS_AGREED])
    .excepts(&[&no_reason_return::DISCOUNT_LOST_BY_RETURN]);

/// The seller agreed that the goods come back.
pub static RETURN_AGREED: Rule = Rule::new("return-agreed", TB.art(7))
    .also(&[TB.art(11)])
    .situation("the seller agreed to a return of goods that the buyer received", "买家已收货，卖家同意退货")
    .provision("the return that was agreed goes ahead, whether or not the ground is proved", "无论理由是否证实，按协议退货退款")
    .interprets(
        "an agreed return bars the objections that would defeat the ground; other reading: only where the parties settled the ground as well",
        "已达成退货协议的，不得再以否定理由的抗辩对抗；另解：仅限双方就理由一并达成一致的情形",
    )
    .when(&[&[
        return_agreed::YES,
        delivery::HANDED_OVER,
        ground::NOT_RECEIVED.not(),
    ]])
    .gives(&[claim::RETURN_AND_REFUND])
    .excepts(&[
        &no_reason_return::EXCLUDED_FROM_RETURN,
        &no_reason_return::CONFIRMED_EXCLUSION_FROM_RETURN,
        &no_reason_return::RETURN_OF_BUSINESS_PURCHASE,
        &no_reason_return::NOTICE_TOO_LATE,
        &no_reason_return::SWITCHED_TOO_LATE,
        &no_reason_return::RETURNED_NOT_INTACT,
        &quality::QUALITY_NOT_ESTABLISHED,
        &quality::LATENT_FLAW_NOT_ESTABLISHED,
        &description::MISDESCRIPTION_NOT_ESTABLISHED,
        &description::LATENT_MISDESCRIPTION_NOT_ESTABLISHED,
        &description::INCONSISTENCY_NOT_ESTABLISHED,
        &description::VISIBLE_MISDESCRIPTION_NOT_INTACT,
        &description::INCONSISTENCY_ESTABLISHED,
        &description::MISSING_PIECES_REFUNDED,
        &crate::rulebook::taobao::signing::DAMAGED_ON_REDELIVERY,
        &dispatch::BREACH_BUT_USED_OR_CONFIRMED,
        &gifts::GIFT_NOT_AS_PROMISED,
        &super::scope::UNRETURNABLE_AND_DEFEATED,
    ]);

/// The parties agreed on another piece.
pub static EXCHANGE_AGREED: Rule = Rule::new("exchange-agreed", TB.art(7))
    .also(&[TB.art(49)])
    .situation("the parties' last word is that goods which the buyer received are exchanged", "双方最终协商一致换货")
    .provision("what the parties agreed comes first", "有约定从约定")
    .interprets(
        "a complaint of counterfeits goes on, and who says in vain that the goods did not come is still owed what was agreed on; other readings: the agreement settles counterfeits too; a claim of non-receipt that fails gives nothing",
        "假冒的主张不因协议而终结，未收到货的主张不成立的，约定仍应履行；另解：其一，假冒的主张亦随协议了结；其二，未收到货的主张不成立的，不予支持",
    )
    .when(&[
        &[
            service_agreed::EXCHANGE,
            delivery::HANDED_OVER,
            STILL_OWED,
            prohibited_goods::NO,
            ground::NOT_RECEIVED.or(ground::COUNTERFEIT).not(),
        ],
        &[
            service_agreed::EXCHANGE,
            delivery::HANDED_OVER,
            STILL_OWED,
            prohibited_goods::NO,
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::FIRST,
        ],
        &[
            service_agreed::EXCHANGE,
            delivery::HANDED_OVER,
            carried_out::AGAIN,
            prohibited_goods::NO,
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::ANEW,
        ],
    ])
    .gives(&[claim::EXCHANGE])
    .rank(Rank::Agreement);

/// The parties agreed on a repair.
pub static REPAIR_AGREED: Rule = Rule::new("repair-agreed", TB.art(7))
    .also(&[TB.art(49)])
    .situation("the parties' last word is that goods which the buyer received are repaired", "双方最终协商一致维修")
    .provision("what the parties agreed comes first", "有约定从约定")
    .interprets(
        "a complaint of counterfeits goes on, and who says in vain that the goods did not come is still owed what was agreed on; other readings: the agreement settles counterfeits too; a claim of non-receipt that fails gives nothing",
        "假冒的主张不因协议而终结，未收到货的主张不成立的，约定仍应履行；另解：其一，假冒的主张亦随协议了结；其二，未收到货的主张不成立的，不予支持",
    )
    .when(&[
        &[
            service_agreed::REPAIR,
            delivery::HANDED_OVER,
            STILL_OWED,
            prohibited_goods::NO,
            ground::NOT_RECEIVED.or(ground::COUNTERFEIT).not(),
        ],
        &[
            service_agreed::REPAIR,
            delivery::HANDED_OVER,
            STILL_OWED,
            prohibited_goods::NO,
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::FIRST,
        ],
        &[
            service_agreed::REPAIR,
            delivery::HANDED_OVER,
            carried_out::AGAIN,
            prohibited_goods::NO,
            ground::NOT_RECEIVED,
            established::NOT_ESTABLISHED,
            delivery_meant::ANEW,
        ],
    ])
    .gives(&[claim::REPAIR])
    .rank(Rank::Agreement);

/// Sent as it was asked for, and never refused.
pub static SENT_AS_ASKED: Rule = Rule::new("sent-as-asked", TB.art(7))
    .also(&[TB.art(49)])
    .situation(
        "the seller, who had not refused the request, sent another piece or the repaired goods as the buyer had asked",
        "卖家未拒绝买家的换货或维修申请，并已按申请寄出换货或修后商品",
    )
    .provision("sending them is consent: the exchange or the repair is agreed on", "寄出即为同意，换货或维修达成一致")
    .interprets(
        "a deed binds like a word, of the request that was made last, but does not undo a refusal in words; other readings: who sends without a word does the buyer a favour, and has agreed to nothing; who sends has thought better of its refusal",
        "以行为表示的同意与明示的同意效力相同，就最后一次申请而言，但不推翻明示的拒绝；另解：其一，未作表示而寄出的仅为善意，不构成同意；其二，拒绝后寄出的视为改变主意",
    )
    .when(&[&[sent_as_asked::YES]])
    .gives(&[granted_by_deed::YES]);

/// What was asked for, or agreed, is done.
pub static SERVICE_CARRIED_OUT: Rule = Rule::new("service-carried-out", TB.art(7))
    .also(&[TB.art(67), TB.art(79)])
    .situation(
        "the buyer has the replacement, the repaired goods, what was missing or the compensation, as asked for or agreed on",
        "买家已按其申请或双方约定收到换货、修后或补寄的商品或补偿",
    )
    .provision("the request is fulfilled; nothing more is due on it", "该申请已履行完毕，不再另行支持")
    .interprets(
        "who asks for another piece and takes it has chosen, whether or not the seller said yes in words, and has received what the carrier shows as delivered while nobody misses it; other readings: what the rules gave remains due until the parties settle; the seller shows receipt even where nobody denies it",
        "买家请求更换并收下的即为选择，不问卖家是否明示同意，物流显示签收而无人主张未收到的视为已收到；另解：其一，双方和解前，依规则应得的仍须履行；其二，无人否认的，卖家亦应证明签收",
    )
    // both deliveries are named: where nobody knows which one the claim means, that is what the ruling waits for
    .when(&[
        &[carried_out::YES, delivery_meant::FIRST, refund_agreed::NO, return_agreed::NO, ground::COUNTERFEIT.not()],
        &[carried_out::YES, delivery_meant::ANEW, refund_agreed::NO, return_agreed::NO, ground::COUNTERFEIT.not()],
    ])
    .gives(&[claim::CARRIED_OUT])
    .rank(Rank::Agreement);

/// What carries an agreed return while no ground does.
pub static CARRIED_BY_AGREEMENT: Rule = Rule::new("carried-by-agreement", TB.art(11))
    .also(&[TB.art(7)])
    .situation(
        "the seller agreed to a return, an exchange, a repair or a resupply and no ground is proved",
        "卖家同意退货、换货、维修或补寄但无确切证据证明责任",
    )
    .provision("the agreement carries it", "以协议为原因")
    .when(&[
        &[return_agreed::YES, delivery::HANDED_OVER, ground::NOT_RECEIVED.not()],
        &[service_agreed::NONE.not(), carried_out::BEFORE.not(), delivery::HANDED_OVER, ground::NOT_RECEIVED.not()],
        &[service_agreed::NONE.not(), delivery::HANDED_OVER, ground::NOT_RECEIVED],
        &[agreed_beside::RESUPPLY, delivery::HANDED_OVER],
    ])
    .gives(&[claim_cause::AGREED])
    .rank(Rank::Residual);

/// What carries an exchange or a repair that was agreed on for another ground than the buyer's own wish.
pub static CARRIED_ON_ANOTHER_GROUND: Rule = Rule::new("carried-by-agreement-on-another-ground", TB.art(7))
    .also(&[TB.art(11), TB.art(49)])
    .situation(
        "the buyer asks without a reason to send the goods back, and the parties' last word is an exchange or a repair that was asked for on another ground, silent on freight",
        "买家无理由申请退货，而双方最终就其他理由的申请达成换货或维修协议，未约定运费",
    )
    .provision("that agreement carries it, for the request without a reason too", "无理由申请亦以该协议为原因")
    .interprets(
        "what was merely asked for without a reason, or agreed on and given up for it, does not make it an exchange without reason; other reading: the ground declared first carries",
        "仅曾提出的，或已为该协议取代的无理由申请，不使其成为无理由换货；另解：以最先主张的理由为准",
    )
    .when(&[&[
        OWN_WISH,
        delivery::HANDED_OVER,
        service_agreed::NONE.not(),
        service_freight::SILENT_BEFORE.or(service_freight::SILENT_AFTER),
        carried_out::BEFORE.not(),
    ]])
    .gives(&[claim_cause::AGREED])
    .rank(Rank::Agreement);

/// The other side accepted.
pub static ACCEPTED: Rule = Rule::new("proposal-accepted", TB.art(7))
    .situation("one side proposed it and the other accepted, and nobody denies it", "一方提出，对方同意，且无人否认")
    .provision("what the parties agreed comes first", "有约定从约定")
    .when(&[&[accepted::YES, denied::NO, invalidity_proved::NO]])
    .gives(&[agreement::STANDS]);

/// Proposed, never accepted; a note on the order is a reminder.
pub static NOT_ACCEPTED: Rule = Rule::new("proposal-not-accepted", TB.art(7))
    .also(&[TB.art(12)])
    .situation(
        "one side asked for it, if only in an order note, and the other did not accept",
        "仅一方提出（含订单备注），对方未同意",
    )
    .provision("there is no agreement; a note on the order reminds and binds nobody", "未达成约定；备注仅起提醒作用")
    .interprets(
        "silence is no consent; other reading: a seller who takes an order with a note in silence accepts the note",
        "沉默不构成同意；另解：卖家对附备注的订单未表异议的，视为接受备注",
    )
    .when(&[&[accepted::NO]])
    .gives(&[agreement::NOT_MADE]);

/// Accepted and denied, with a record, and no proof of invalidity.
pub static DENIED_WITH_RECORD: Rule = Rule::new("denied-with-record", TB.art(12))
    .also(&[TB.art(3)])
    .situation(
        "one side denies an agreement that the platform's chat, a form or paper records",
        "一方否认有平台或书面记录的协议",
    )
    .provision("it stands unless the side that calls it invalid proves that", "主张无效者举证不能则协议有效")
    .interprets(
        "a record shows that it exists; other reading: the denier proves even that it does not exist",
        "有记录即足以证明协议存在；另解：否认方还应证明协议不存在",
    )
    .when(&[
        &[
            accepted::YES,
            denied::YES,
            channel::PLATFORM.or(channel::PAPER).or(channel::ORDER_NOTE),
            invalidity_proved::NO,
        ],
        &[accepted::YES, denied::YES, existence_shown::YES, invalidity_proved::NO],
    ])
    .gives(&[agreement::STANDS]);

/// Accepted and denied, without a record, and nobody has shown it.
pub static DENIED_WITHOUT_RECORD: Rule = Rule::new("denied-without-record", TB.art(12))
    .also(&[TB.art(9)])
    .situation("one side denies an agreement of which no record can be produced", "一方否认无记录可查的协议")
    .provision("who relies on it bears the lack of proof", "主张者承担举证不能的后果")
    .interprets(
        "who relies on an agreement shows that it exists; other reading: the denier proves that it does not",
        "主张协议的一方应证明其存在；另解：由否认方证明其不存在",
    )
    .when(&[&[
        accepted::YES,
        denied::YES,
        channel::PHONE.or(channel::SMS).or(channel::OTHER_MESSENGER),
        existence_shown::NO,
        invalidity_proved::NO,
    ]])
    .gives(&[agreement::NOT_MADE]);

/// Proved invalid.
pub static PROVED_INVALID: Rule = Rule::new("agreement-proved-invalid", TB.art(12))
    .also(&[TB.art(13)])
    .situation("the side that calls the agreement invalid proves it", "主张协议无效的一方举证有效")
    .provision("the agreement is disregarded", "协议不予适用")
    .when(&[&[accepted::YES, invalidity_proved::YES]])
    .gives(&[agreement::NOT_MADE]);

/// A channel whose record the platform or paper keeps.
pub static RECORD_IS_KEPT: Rule = Rule::new("record-is-kept", TB.art(12))
    .also(&[TB.art(3)])
    .situation("it was said in the platform's own chat or forms, or on paper", "通过平台聊天工具、表单或书面达成")
    .provision("a record remains that can be produced if one side denies it", "一方否认时有记录可查")
    .usage(
        "no article ranks the channels; other reading: any proof of the agreement counts",
        "条文未区分沟通渠道；另解：凡能证明协议的凭证均可采信",
    )
    .when(&[&[channel::PLATFORM.or(channel::ORDER_NOTE).or(channel::PAPER)]])
    .gives(&[record::KEPT]);

/// A channel without a record that the platform can verify.
pub static RECORD_IS_NOT_KEPT: Rule = Rule::new("record-is-not-kept", TB.art(12))
    .also(&[TB.art(9)])
    .situation("it was said by telephone, short message or another messenger", "通过电话、短信或其他通讯软件达成")
    .provision("no record, or none whose authenticity the platform can verify", "无记录或真实性难以核实")
    .usage(
        "no article ranks the channels; other reading: any proof of the agreement counts",
        "条文未区分沟通渠道；另解：凡能证明协议的凭证均可采信",
    )
    .when(&[&[channel::PHONE.or(channel::SMS).or(channel::OTHER_MESSENGER)]])
    .gives(&[record::NOT_KEPT]);

/// The freight as agreed: the buyer.
pub static FREIGHT_AGREED_BUYER: Rule = Rule::new("freight-agreed-buyer", TB.art(7))
    .situation(
        "the parties agreed that the buyer bears the freight of the return, the exchange or the repair, or, with a refund, of the way out",
        "约定退货、换货或维修运费由买家承担，或约定仅退款且发货运费由买家承担",
    )
    .provision("what the parties agreed comes first", "有约定从约定")
    .when(&[
        &[leg::RETURN, return_freight_agreed::BUYER],
        &[OF_EXCHANGE, service_agreed::EXCHANGE, service_freight::BUYER],
        &[OF_REPAIR, service_agreed::REPAIR, service_freight::BUYER],
        &[leg::OUTBOUND, refund_freight::BUYER],
    ])
    .gives(&[freight::BUYER])
    .rank(Rank::Agreement);

/// The freight as agreed: the seller.
pub static FREIGHT_AGREED_SELLER: Rule = Rule::new("freight-agreed-seller", TB.art(7))
    .situation(
        "the parties agreed that the seller bears the freight of the return, the exchange or the repair, or, with a refund, of the way out, or on a sum beyond the price",
        "约定退货、换货或维修运费由卖家承担，或约定仅退款且发货运费由卖家承担，或约定的金额高于价款",
    )
    .provision("what the parties agreed comes first", "有约定从约定")
    .interprets(
        "what of a sum goes beyond the price is freight paid with the order, and no more of that goes back; other reading: the sum is capped at the price, and freight follows fault",
        "约定金额高于价款的部分为已付运费的退还，并以该部分为限；另解：约定金额以价款为限，运费依过错承担",
    )
    .when(&[
        &[leg::RETURN, return_freight_agreed::SELLER],
        &[OF_EXCHANGE, service_agreed::EXCHANGE, service_freight::SELLER],
        &[OF_REPAIR, service_agreed::REPAIR, service_freight::SELLER],
        &[leg::OUTBOUND, refund_freight::SELLER],
        &[leg::OUTBOUND, refund_freight::IN_SUM, reckoning::AS_AGREED.or(reckoning::AGREED_PART)],
    ])
    .gives(&[freight::SELLER])
    .rank(Rank::Agreement);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &REFUND_AGREED,
    &COMPENSATION_AGREED,
    &COMPENSATION_PAID,
    &RESUPPLY_AGREED,
    &SUM_AGREED_GOODS_KEPT,
    &SUM_AGREED_FOR_RETURN,
    &RETURN_AGREED,
    &EXCHANGE_AGREED,
    &REPAIR_AGREED,
    &SENT_AS_ASKED,
    &SERVICE_CARRIED_OUT,
    &CARRIED_BY_AGREEMENT,
    &CARRIED_ON_ANOTHER_GROUND,
    &ACCEPTED,
    &NOT_ACCEPTED,
    &DENIED_WITH_RECORD,
    &DENIED_WITHOUT_RECORD,
    &PROVED_INVALID,
    &RECORD_IS_KEPT,
    &RECORD_IS_NOT_KEPT,
    &FREIGHT_AGREED_BUYER,
    &FREIGHT_AGREED_SELLER,
];
