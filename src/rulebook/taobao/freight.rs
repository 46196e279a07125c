//! Chapter 3, section 5: freight (TB-49 to TB-54). The rules on collect stand with TB-30 and TB-46.
//!
//! What is left to people, and why, stands in the ledger (`rulebook::ledger`).

use crate::findings::Literal;
use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    act_charge, address_change, agreed_before_intervention, agreed_beside, carried_out, cause, claim, claim_cause,
    cost, cost_kind, deduction, delivery, established, forfeited, free_shipping, freight, freight_excess,
    freight_proof, freight_waived, ground, impairment, intactness, interception_neglected, leg, member_abuse,
    no_reason_exchange, notice, purchase, recall_promptness, recipient_data, remedy, return_address, return_agreed,
    return_collect, return_conditions, return_freight_agreed, return_place, return_state, service_agreed,
    service_freight, signature, stalled, sum_agreed, threshold_lost,
};
use crate::rulebook::{CC, CPL, Rank, Rule, SR, TB};

use super::general::agreements::{OF_EXCHANGE, OF_REPAIR};
use crate::rulebook::statute::no_reason_return;

/// A cause on the seller's side.
const SELLERS: Literal = crate::findings::SELLERS_SIDE;
/// A return was agreed, and nothing said of its freight.
const UNSPOKEN: Literal = return_freight_agreed::SILENT.or(return_freight_agreed::SILENT_OWN_WISH);
/// An exchange or a repair was agreed before the platform stepped in, and nothing said of its freight.
const UNSPOKEN_BEFORE: Literal = service_freight::SILENT_BEFORE.or(service_freight::SILENT_OWN_WISH_BEFORE);
/// The same, after that.
const UNSPOKEN_AFTER: Literal = service_freight::SILENT_AFTER.or(service_freight::SILENT_OWN_WISH_AFTER);

/// The seller's fault carries the outcome.
pub static SELLERS_FAULT: Rule = Rule::new("freight-sellers-fault", TB.art(49))
    .also(&[CPL.art(24), TB.art(32), CC.art(592)])
    .situation("what went wrong is the seller's: non-receipt, dispatch, quality, counterfeit, description, state at signing", "责任在卖家：未收到货、发货违规、质量、假冒、描述不当、签收时不一致")
    .provision("who is at fault bears the freight, out and back", "谁过错谁承担，往返运费由卖家承担")
    .interprets(
        "of several faults the first that caused the journeys counts; other readings: the first fault in time, whatever it caused; each bears its share (CC-592)",
        "有数项过错的，以最先引起该段运输的过错为准；另解：其一，以时间在先的过错为准，不问其引起何种后果；其二，各自承担相应的责任（CC-592）",
    )
    .when(&[&[SELLERS]])
    .gives(&[freight::SELLER])
    .rank(Rank::SellersCause);

/// An agreed return that says nothing about freight.
pub static AGREED_AND_SILENT: Rule = Rule::new("freight-agreed-return-silent", TB.art(49))
    .situation(
        "before the platform stepped in the parties agreed on a return, an exchange or a repair and said nothing about freight",
        "介入前达成退货、换货或维修协议但未约定运费",
    )
    .provision("the seller bears the freight that it causes", "由此产生的运费由卖家承担")
    .interprets(
        "the legs that the agreement causes; a return or exchange asked for without a reason keeps its own rule; other reading: all freight",
        "限于因协议产生的各段运费，无理由退换货仍依其规定；另解：及于全部运费",
    )
    .when(&[
        &[OF_EXCHANGE, UNSPOKEN, agreed_before_intervention::YES],
        &[OF_EXCHANGE, service_agreed::EXCHANGE, UNSPOKEN_BEFORE],
        &[OF_REPAIR, service_agreed::REPAIR, UNSPOKEN_BEFORE],
    ])
    .gives(&[freight::SELLER])
    .rank(Rank::SilentAgreement);

/// Agreed after the platform stepped in, and nobody's fault is shown.
pub static AGREED_AND_UNDECIDED: Rule = Rule::new("freight-agreed-return-no-fault", TB.art(7))
    .situation(
        "a return was agreed after the platform stepped in, and nobody's fault is shown",
        "介入后达成退货协议，过错不明",
    )
    .provision("the way back is the buyer's, the way out the seller's", "发货运费由卖家承担，退货运费由买家承担")
    .when(&[&[leg::RETURN, UNSPOKEN, agreed_before_intervention::NO, cause::AGREED]])
    .gives(&[freight::BUYER])
    .rank(Rank::Residual);

/// A refund of goods that did not come, whether the parties agreed on it or nobody knows.
const AGREED_OR_NOT: Literal = cause::AGREED.or(cause::NOT_RECEIVED);

/// They got lost, or could not be brought.
const NEVER_GOT_THERE: Literal = delivery::LOST.or(delivery::UNDELIVERABLE);

/// Agreed on a refund of goods that never came, and nothing said of freight.
pub static REFUND_OF_GOODS_THAT_NEVER_CAME: Rule = Rule::new("freight-agreed-refund-never-came", TB.art(49))
    .also(&[TB.art(7), TB.art(10)])
    .situation(
        "goods that were lost on their way, stuck there, could not be brought, or were taken by a stranger, are refunded by an agreement that names no sum, or because they did not come",
        "商品在发货途中丢失、停滞、无法派送或被他人签收，依未约定金额的退款协议或因未收到货而退款",
    )
    .provision("whose fault it is that they did not come bears the way out: the seller", "谁过错谁承担，发货运费由卖家承担")
    .interprets(
        "an agreement that says nothing of freight leaves it to fault, as if nothing had been agreed; other reading: it settles the freight as well, which stays as paid",
        "协议未涉及运费的，与未达成协议时相同，依过错承担；另解：运费亦随协议了结，维持已付",
    )
    .when(&[
        &[leg::OUTBOUND, remedy::REFUND, recipient_data::RIGHT, AGREED_OR_NOT, sum_agreed::NONE, NEVER_GOT_THERE],
        &[
            leg::OUTBOUND,
            remedy::REFUND,
            recipient_data::RIGHT,
            AGREED_OR_NOT,
            sum_agreed::NONE,
            delivery::HANDED_OVER,
            signature::INVALID,
        ],
        &[leg::OUTBOUND, remedy::REFUND, address_change::NOT_DONE, AGREED_OR_NOT, sum_agreed::NONE, delivery::LOST],
        &[
            leg::OUTBOUND,
            remedy::REFUND,
            recipient_data::RIGHT,
            AGREED_OR_NOT,
            sum_agreed::NONE,
            delivery::IN_TRANSIT,
            stalled::YES,
        ],
    ])
    .gives(&[freight::SELLER])
    .rank(Rank::Fault);

/// An exchange or a repair agreed after the platform stepped in, nobody's fault: what goes to the seller.
pub static SERVICE_UNDECIDED_IN: Rule = Rule::new("freight-agreed-service-no-fault-in", TB.art(7))
    .also(&[TB.art(49)])
    .situation(
        "an exchange or a repair was agreed after the platform stepped in and nothing said of freight, nobody's fault is shown, and goods go to the seller for it",
        "介入后达成换货或维修协议且未约定运费，过错不明，商品寄往卖家",
    )
    .provision("like the way back of a return: the buyer's", "如同退货运费，由买家承担")
    .interprets(
        "the article speaks of a return; what goes to the seller is like its way back, what comes to the buyer like its way out; other reading: each journey stays as paid",
        "条文仅就退货而言，寄往卖家的比照退货，寄往买家的比照发货；另解：各段运费维持已付",
    )
    .when(&[
        &[leg::RETURN, service_agreed::EXCHANGE, UNSPOKEN_AFTER, cause::AGREED],
        &[leg::REPAIR_IN, service_agreed::REPAIR, UNSPOKEN_AFTER, cause::AGREED],
    ])
    .gives(&[freight::BUYER])
    .rank(Rank::Residual);

/// The same: what comes to the buyer.
pub static SERVICE_UNDECIDED_OUT: Rule = Rule::new("freight-agreed-service-no-fault-out", TB.art(7))
    .also(&[TB.art(49)])
    .situation(
        "an exchange or a repair was agreed after the platform stepped in and nothing said of freight, nobody's fault is shown, and goods come to the buyer for it",
        "介入后达成换货或维修协议且未约定运费，过错不明，商品寄往买家",
    )
    .provision("like the way out of a return: the seller's", "如同发货运费，由卖家承担")
    .interprets(
        "the article speaks of a return; what goes to the seller is like its way back, what comes to the buyer like its way out; other reading: each journey stays as paid",
        "条文仅就退货而言，寄往卖家的比照退货，寄往买家的比照发货；另解：各段运费维持已付",
    )
    .when(&[
        &[leg::REPLACEMENT, service_agreed::EXCHANGE, UNSPOKEN_AFTER, cause::AGREED],
        &[leg::REPAIR_OUT, service_agreed::REPAIR, UNSPOKEN_AFTER, cause::AGREED],
    ])
    .gives(&[freight::SELLER])
    .rank(Rank::Residual);

/// Agreed after the platform stepped in, and the goods suffered by the buyer's doing alone.
pub static BUYERS_FAULT: Rule = Rule::new("freight-buyers-fault", TB.art(49))
    .also(&[TB.art(7)])
    .situation(
        "a return, an exchange or a repair was agreed after the platform stepped in and nothing said of freight, no fault of the seller's is shown, and the goods are no longer intact by the buyer's doing",
        "介入后达成退货、换货或维修协议且未约定运费，未证明卖家有过错，商品因买家原因不完好",
    )
    .provision("who is at fault bears the freight of what was agreed: the buyer", "谁过错谁承担，由买家承担运费")
    .interprets(
        "the journeys that the agreement causes; a flaw that the goods came with was there first; other reading: the way out to the buyer stays the seller's",
        "限于因协议产生的各段运费；商品原有瑕疵的，过错在先者为卖家；另解：寄往买家的运费仍由卖家承担",
    )
    .when(&[
        &[leg::RETURN, UNSPOKEN, agreed_before_intervention::NO, cause::AGREED, impairment::YES],
        &[OF_EXCHANGE, service_agreed::EXCHANGE, UNSPOKEN_AFTER, cause::AGREED, impairment::YES],
        &[OF_REPAIR, service_agreed::REPAIR, UNSPOKEN_AFTER, cause::AGREED, impairment::YES],
    ])
    .gives(&[freight::BUYER])
    .rank(Rank::Fault);

/// Another ground than the buyer's own wish, of goods that came.
const BESIDE_OWN_WISH: Literal = OWN_WISH.or(ground::NOT_RECEIVED).not();
/// What the buyer asserts is not proved, nor left without the papers that would disprove it.
const UNPROVED: Literal = established::ESTABLISHED.or(established::PAPERS_MISSING).not();
/// The return that was agreed was asked for without a reason.
const OF_OWN_WISH: Literal = return_freight_agreed::SILENT_OWN_WISH;

/// The exchange that was agreed was asked for without a reason.
const EXCHANGE_OF_OWN_WISH: Literal =
    service_freight::SILENT_OWN_WISH_BEFORE.or(service_freight::SILENT_OWN_WISH_AFTER);
/// The same, or its freight was spoken of.
const NOT_OF_ANOTHER_GROUND: Literal = EXCHANGE_OF_OWN_WISH.or(service_freight::BUYER).or(service_freight::SELLER);

/// Asked for without a reason, and the seller agreed: that is a return or an exchange without reason (无理由退换货).
pub static OWN_WISH_AGREED: Rule = Rule::new("own-wish-agreed", TB.art(53))
    .also(&[TB.art(54), TB.art(49), TB.art(7)])
    .situation(
        "the buyer asks without a reason for a return or an exchange of goods that came, and the seller agrees to it",
        "买家无理由申请退换货，卖家同意",
    )
    .provision(
        "what was agreed is a return or an exchange without reason, whether or not it could have been demanded",
        "所达成的是无理由退换货，不论买家是否有权要求",
    )
    .interprets(
        "who consents to a request without a reason takes over no more freight than the right to it costs; where only the consent carries it and its conditions are not met, the refused goods are judged by the consent; other reading: where the right does not hold, TB-49 puts the freight of the silent agreement on the seller",
        "卖家同意无理由申请的，其所负担的运费不多于买家有权如此申请时；仅凭同意而退货且不符合其条件的，被拒签的商品依该同意处理；另解：买家无此权利的，依 TB-49 由卖家承担未约定的运费",
    )
    .when(&[
        &[OWN_WISH, delivery::HANDED_OVER, return_agreed::YES, return_conditions::UNMET.not()],
        &[OWN_WISH, delivery::HANDED_OVER, return_agreed::YES, return_state::REFUSED.not()],
        &[OWN_WISH, delivery::HANDED_OVER, service_agreed::EXCHANGE, NOT_OF_ANOTHER_GROUND],
    ])
    .gives(&[claim_cause::NO_REASON])
    .excepts(&[&super::general::agreements::CARRIED_BY_AGREEMENT]);

/// The same, beside another ground that nobody has proved.
pub static OWN_WISH_AGREED_BESIDE: Rule = Rule::new("own-wish-agreed-beside-another-ground", TB.art(53))
    .also(&[TB.art(54), TB.art(49), TB.art(7)])
    .situation(
        "beside a ground that nobody has proved the buyer asks without a reason for a return or an exchange of goods that came, and that is the request to which the seller agrees",
        "买家另有未经证实的理由，同时无理由申请退换货，卖家同意的是后者",
    )
    .provision(
        "what was agreed is a return or an exchange without reason; what is not proved makes it no other",
        "所达成的是无理由退换货，未经证实的理由不改变其性质",
    )
    .interprets(
        "the agreement is silent on freight as the request was made on which it was reached; a fault that is proved still goes before it; other reading: an agreement that does not settle the other ground leaves the freight to TB-49",
        "协议对运费的未约定，依所同意的申请理解；过错证实的，仍以过错为先；另解：协议未就另一理由了结的，运费依 TB-49",
    )
    .when(&[
        &[
            BESIDE_OWN_WISH,
            UNPROVED,
            delivery::HANDED_OVER,
            OF_OWN_WISH,
            agreed_beside::RESUPPLY.not(),
            return_conditions::UNMET.not(),
        ],
        &[
            BESIDE_OWN_WISH,
            UNPROVED,
            delivery::HANDED_OVER,
            OF_OWN_WISH,
            agreed_beside::RESUPPLY.not(),
            return_state::REFUSED.not(),
        ],
        &[
            OWN_WISH.not(),
            UNPROVED,
            delivery::HANDED_OVER,
            service_agreed::EXCHANGE,
            EXCHANGE_OF_OWN_WISH,
            carried_out::BEFORE.not(),
        ],
    ])
    .gives(&[claim_cause::NO_REASON])
    .excepts(&[&super::general::agreements::CARRIED_BY_AGREEMENT])
    .rank(Rank::Residual);

/// Own wish, shipping free: the way out stays with the seller.
pub static OWN_WISH_FREE_SHIPPING_OUT: Rule = Rule::new("own-wish-free-shipping-out", TB.art(53))
    .situation(
        "the buyer returns, refuses or cancels without reason, and shipping was free",
        "包邮商品，买家无理由退货、拒签或取消",
    )
    .provision("the way out stays the seller's", "发货运费由卖家承担")
    .when(&[&[leg::OUTBOUND, cause::NO_REASON, free_shipping::YES, member_abuse::NO, threshold_lost::NO]])
    .gives(&[freight::SELLER])
    .rank(Rank::OwnWish);

/// Own wish: the way back is the buyer's.
pub static OWN_WISH_BACK: Rule = Rule::new("own-wish-back", TB.art(53))
    .also(&[SR.art(18), CPL.art(25)])
    .situation("the buyer returns, refuses or cancels without reason", "买家无理由退货、拒签或取消")
    .provision("the way back is the buyer's", "退回运费由买家承担")
    .interprets(
        "a parcel stopped on its way at the buyer's wish is treated alike; other reading: its freight has no rule",
        "应买家意愿拦截的包裹亦同；另解：拦截产生的运费未作规定",
    )
    .when(&[&[leg::RETURN.or(leg::REFUSAL), cause::NO_REASON]])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);

/// Own wish, but the parcel could have been stopped.
pub static INTERCEPTION_NEGLECTED: Rule = Rule::new("interception-neglected", TB.art(49))
    .also(&[TB.art(23), CC.art(591)])
    .situation(
        "the buyer asked for a refund while the goods were on their way, and the seller, told in time and able to, did not have them stopped",
        "运输途中买家申请退款，卖家能够及时拦截而未拦截",
    )
    .provision("the way back, which a stop would have spared, is the seller's", "因未拦截产生的退回运费由卖家承担")
    .interprets(
        "the first fault is the seller's; the way out keeps its own rule; other reading: the way back is the buyer's, as after any change of mind",
        "先有过错的是卖家，发货运费仍依其规定；另解：与买家改变主意的其他情形相同，退回运费由买家承担",
    )
    .when(&[&[leg::RETURN.or(leg::REFUSAL), cause::NO_REASON, interception_neglected::YES]])
    .gives(&[freight::SELLER])
    .excepts(&[&super::signing::FREIGHT_ON_REDELIVERY])
    .rank(Rank::SellersCause);

/// Own wish, shipping paid, or free shipping forfeited: the way out too.
pub static OWN_WISH_OUT: Rule = Rule::new("own-wish-out", TB.art(53))
    .also(&[SR.art(18)])
    .situation(
        "without reason, and shipping was paid for, or its condition is lost, or member rights are abused",
        "无理由，且非包邮、不再满足包邮条件或滥用会员权利",
    )
    .provision("the way out is the buyer's too", "发货运费亦由买家承担")
    .when(&[
        &[leg::OUTBOUND, cause::NO_REASON, free_shipping::NO],
        &[leg::OUTBOUND, cause::NO_REASON, threshold_lost::YES],
        &[leg::OUTBOUND, cause::NO_REASON, member_abuse::YES],
    ])
    .gives(&[freight::BUYER])
    .rank(Rank::OwnWish);

/// Free shipping is forfeited, and it is on record what was waived for it.
pub static WAIVED_FREIGHT_FORFEITED: Rule = Rule::new("waived-freight-forfeited", TB.art(53))
    .also(&[SR.art(18)])
    .situation(
        "the return of some lines undoes free shipping, and it is on record what freight was waived for it",
        "部分退货致不再满足包邮条件，且减免的运费有记录",
    )
    .provision(
        "the way out of what stays falls on what goes back as well, to the freight that was waived",
        "保留商品的发货运费亦由退回商品承担，以减免的运费为限",
    )
    .interprets(
        "all freight is what the parcel cost; where the way out of a line is borne by the seller, or by a line for itself, its share stays there; while nobody has said what was waived, each line has its own share; other reading: each line has its own share of the way out, whatever was waived",
        "全部运费指该包裹的运费；由卖家承担发货运费的商品，或自行承担的商品，其份额不变；减免额未明的，各商品各担其份额；另解：不论减免多少，各商品仅承担各自份额的发货运费",
    )
    .when(&[&[freight_waived::ON_RECORD]])
    .gives(&[forfeited::WITH_THE_REST]);

/// Own wish, and an exchange, in time and intact.
pub static EXCHANGE_WITHOUT_REASON: Rule = Rule::new("exchange-without-reason", TB.art(54))
    .also(&[TB.art(7), SR.art(10)])
    .situation(
        "the buyer asks in time and without a reason for an exchange of goods that allow it, and they are intact",
        "支持无理由换货的商品，买家期限内申请无理由换货，商品完好",
    )
    .provision("the goods are exchanged", "支持换货")
    .interprets(
        "time and state as for a return without reason; other reading: as the marketplace's own rules on exchanges say",
        "期限和完好的要求与无理由退货相同；另解：依平台关于换货的专门规则",
    )
    .when(&[&[
        OWN_WISH,
        delivery::HANDED_OVER,
        no_reason_exchange::YES,
        notice::IN_TIME,
        intactness::INTACT,
        return_agreed::NO,
    ]])
    .gives(&[claim::EXCHANGE, claim_cause::NO_REASON])
    .excepts(&[
        &no_reason_return::RETURN_WITHOUT_REASON,
        &no_reason_return::EXCLUDED_FROM_RETURN,
        &no_reason_return::CONFIRMED_EXCLUSION_FROM_RETURN,
        &no_reason_return::RETURN_OF_BUSINESS_PURCHASE,
    ]);

/// The goods are to be exchanged, or were.
const EXCHANGED: Literal = remedy::EXCHANGE.or(remedy::CARRIED_OUT);

/// Own wish, and an exchange: both journeys that it takes.
pub static OWN_WISH_EXCHANGE: Rule = Rule::new("own-wish-exchange", TB.art(54))
    .also(&[TB.art(53)])
    .situation("the buyer has goods exchanged without reason", "买家无理由换货")
    .provision("every freight that the exchange causes is the buyer's", "换货所产生的所有运费由买家承担")
    .interprets(
        "also where the seller agreed to it, before the platform stepped in or after, and nothing was said of freight; other readings: TB-49 puts that on the seller; after the intervention TB-7 divides it where nobody is at fault",
        "卖家在平台介入前或介入后同意换货而未约定运费的亦同；另解：其一，依 TB-49 由卖家承担；其二，介入后双方均无过错的，依 TB-7 分担",
    )
    .when(&[&[OF_EXCHANGE, EXCHANGED, cause::NO_REASON]])
    .gives(&[freight::BUYER])
    .excepts(&[&OWN_WISH_BACK])
    .rank(Rank::OwnWish);

/// The first way out is not caused by the exchange.
pub static OWN_WISH_EXCHANGE_OUT: Rule = Rule::new("own-wish-exchange-way-out", TB.art(54))
    .situation(
        "the buyer has goods exchanged without reason, and this is the way on which they first came",
        "买家无理由换货，原发货运费",
    )
    .provision("the exchange did not cause it: it stays as paid", "非换货所产生，维持已付")
    .interprets(
        "the trade goes on; other reading: TB-53 settles the way out as on a return",
        "交易继续履行，故不涉及原发货运费；另解：如退货一样依 TB-53 处理",
    )
    .when(&[&[leg::OUTBOUND, EXCHANGED, cause::NO_REASON]])
    .gives(&[freight::AS_PAID])
    .excepts(&[&OWN_WISH_FREE_SHIPPING_OUT, &OWN_WISH_OUT])
    .rank(Rank::OwnWish);

/// The seller's address for the return lies elsewhere than the page says.
pub static RETURN_PLACE_DIFFERS: Rule = Rule::new("return-place-differs", TB.art(52))
    .also(&[TB.art(42)])
    .situation(
        "the buyer bears the way back, and the seller's address for it is not where the page says that goods are sent from",
        "退货运费由买家承担，而卖家退货地址与页面展示的发货地不一致",
    )
    .provision(
        "what the way back cost beyond the way to the displayed place is the seller's",
        "高于退至展示发货地的运费差额由卖家承担",
    )
    .interprets(
        "beside what TB-41 and TB-47 make of a return that does not arrive; other reading: only of a return that was delivered",
        "与 TB-41、TB-47 对未送达退货的处理并行；另解：仅适用于已送达的退货",
    )
    .when(&[&[leg::RETURN, freight::BUYER, return_place::ELSEWHERE.or(return_place::OVERSEAS)]])
    .gives(&[freight_excess::SELLER]);

/// The buyer consented to that address.
pub static RETURN_PLACE_CONSENTED: Rule = Rule::new("return-place-consented", TB.art(42))
    .also(&[TB.art(52)])
    .situation("the buyer consented to an address elsewhere", "买家同意退至该地址")
    .provision("there is no excess to make good", "不存在应由卖家承担的差额")
    .interprets(
        "consent cures both limbs; other reading: only that the address lies abroad, so that the excess stays",
        "买家同意的，两项限制均不适用；另解：仅境外地址的限制不适用，差额仍由卖家承担",
    )
    .when(&[&[
        leg::RETURN,
        freight::BUYER,
        return_place::ELSEWHERE.or(return_place::OVERSEAS),
        return_address::NAMED_AND_ACCEPTED,
    ]])
    .gives(&[freight_excess::NONE])
    .excepts(&[&RETURN_PLACE_DIFFERS]);

/// A purchase that goes abroad anyway.
pub static RETURN_PLACE_OF_PURCHASE_ABROAD: Rule = Rule::new("return-place-of-purchase-abroad", TB.art(42))
    .also(&[TB.art(52)])
    .situation("the purchase was made through an agent or from abroad", "代购交易或境外交易")
    .provision("the address need not be where the page says", "退货地址无须与展示发货地一致")
    .interprets(
        "where TB-42 binds nobody, TB-52 has nothing to make good; other reading: the excess stays the seller's",
        "不受 TB-42 限制的交易，不发生 TB-52 的差额；另解：差额仍由卖家承担",
    )
    .when(&[&[
        leg::RETURN,
        freight::BUYER,
        return_place::ELSEWHERE.or(return_place::OVERSEAS),
        purchase::THROUGH_AGENT.or(purchase::CROSS_BORDER),
    ]])
    .gives(&[freight_excess::NONE])
    .excepts(&[&RETURN_PLACE_DIFFERS]);

/// Collect without consent where the seller bears the way back.
pub static COLLECT_BEYOND_THE_RATE: Rule = Rule::new("return-collect-beyond-the-rate", TB.art(51))
    .also(&[TB.art(46)])
    .situation(
        "the seller bears the way back, and took a return that the buyer had sent collect without consent",
        "退货运费由卖家承担，买家未经同意到付退货，卖家签收",
    )
    .provision(
        "the seller bears what it costs paid in advance; what it cost beyond that is the buyer's",
        "卖家承担预付标准内的运费，超出部分由买家承担",
    )
    .interprets(
        "read a contrario; other readings: the whole charge is the seller's, or the whole is the buyer's",
        "依反面解释，超出部分由买家承担；另解：其一，全部由卖家承担；其二，全部由买家承担",
    )
    .when(&[&[leg::RETURN, freight::SELLER, return_collect::UNAGREED, return_state::SIGNED]])
    .gives(&[freight_excess::BUYER]);

/// Proved: may be deducted.
pub static FREIGHT_PROVEN: Rule = Rule::new("freight-spent-and-proven", TB.art(53))
    .also(&[TB.art(9)])
    .situation("what the leg cost is shown", "运费已证明")
    .provision("the amount really spent and proved may be deducted, and no more", "以实际支出且已证明的金额为限扣除")
    .when(&[&[freight_proof::VALID]])
    .gives(&[deduction::PROVEN]);

/// Not proved: may not.
pub static FREIGHT_NOT_PROVEN: Rule = Rule::new("freight-not-proven", TB.art(9))
    .also(&[TB.art(53)])
    .situation("what the leg cost is not shown, or shown with untrue evidence", "运费未证明或证据不真实")
    .provision("nothing may be deducted", "不得扣除")
    .when(&[&[freight_proof::NONE]])
    .gives(&[deduction::NONE]);

/// The buyer's to bear, and shown: may be charged.
pub static FREIGHT_MAY_BE_CHARGED: Rule = Rule::new("freight-borne-by-buyer-and-proven", TB.art(53))
    .also(&[TB.art(9)])
    .situation("the freight of a leg is the buyer's and what it cost is shown", "该段运费由买家承担且已证明")
    .provision(
        "the seller may demand it or keep it back from the refund, to the amount shown",
        "卖家可在已证明金额内收取或从退款中扣除",
    )
    .when(&[&[freight::BUYER, deduction::PROVEN], &[freight_excess::BUYER, deduction::PROVEN]])
    .gives(&[act_charge::MAY]);

/// The buyer's to bear, and not shown: may not be charged.
pub static FREIGHT_NOT_TO_BE_CHARGED: Rule = Rule::new("freight-borne-by-buyer-unproven", TB.art(9))
    .also(&[TB.art(53)])
    .situation("the freight of a leg is the buyer's and what it cost is not shown", "该段运费由买家承担但未证明")
    .provision("the seller may not demand it or keep it back", "卖家不得收取或扣除")
    .when(&[&[freight::BUYER, deduction::NONE], &[freight_excess::BUYER, deduction::NONE]])
    .gives(&[act_charge::MUST_NOT]);

/// Storage that a prompt recall would have spared.
pub static STORAGE_BY_DELAY: Rule = Rule::new("storage-by-delayed-recall", CC.art(591))
    .also(&[TB.art(40)])
    .situation(
        "goods lay at the carrier's because the seller did not call them back promptly",
        "卖家未及时召回致商品滞留",
    )
    .provision("the cost of storage is the seller's", "保管费由卖家承担")
    .when(&[&[cost_kind::STORAGE, recall_promptness::DELAYED]])
    .gives(&[cost::SELLER])
    .rank(Rank::Overriding);

/// Storage where the seller's cause sent the goods back.
pub static STORAGE_SELLERS_CAUSE: Rule = Rule::new("storage-sellers-cause", TB.art(49))
    .also(&[TB.art(27), TB.art(31)])
    .situation("goods lay at the carrier's for a cause on the seller's side", "因卖家原因致商品滞留")
    .provision("who is at fault bears the cost as well: the seller", "谁过错谁承担，相关费用由卖家承担")
    .interprets(
        "TB-49 speaks of freight and TB-27 and TB-31 of related costs; storage follows whoever is at fault; other reading: only where the rules on dispatch were broken",
        "TB-49 仅及运费，TB-27、TB-31 及于相关费用，保管费依过错归属；另解：仅限违反发货规范的情形",
    )
    .when(&[&[cost_kind::STORAGE, SELLERS]])
    .gives(&[cost::SELLER])
    .rank(Rank::SellersCause);

/// Storage in spite of a prompt recall.
pub static STORAGE_BUYERS_CAUSE: Rule = Rule::new("storage-buyers-cause", TB.art(49))
    .also(&[TB.art(53), CC.art(591)])
    .situation(
        "goods lay at the carrier's for the buyer's reasons although they were called back promptly",
        "因买家原因滞留且卖家已及时召回",
    )
    .provision("the cost follows the freight: it is the buyer's", "随运费由买家承担")
    .interprets(
        "no article speaks of storage; read with the freight of the same leg; other reading: each bears its own",
        "条文未规定保管费，解为随同段运费；另解：双方各自承担",
    )
    .when(&[&[
        cost_kind::STORAGE,
        recall_promptness::PROMPT,
        cause::NO_REASON.or(cause::BUYER_DATA).or(cause::GROUNDLESS_REFUSAL),
    ]])
    .gives(&[cost::BUYER])
    .rank(Rank::OwnWish);

/// Storage of goods over which nothing is decided.
pub static STORAGE_OTHERWISE: Rule = Rule::new("storage-otherwise", CC.art(511))
    .situation(
        "goods lay at the carrier's, called back promptly, and no cause on either side is made out",
        "商品滞留，已及时召回，原因不明",
    )
    .provision("left to the parties", "由双方协商")
    .interprets(
        "CC-511 lays the costs of performing on who performs, and whose performance caused these is not made out; other reading: the seller's, who owes delivery",
        "CC-511 规定履行费用由履行方负担，而此项费用系何方履行所致不明；另解：由负有交付义务的卖家负担",
    )
    .when(&[&[cost_kind::STORAGE, recall_promptness::PROMPT]])
    .gives(&[cost::NEGOTIATE])
    .rank(Rank::Residual);

/// The rules of this section.
pub static RULES: &[&Rule] = &[
    &SELLERS_FAULT,
    &AGREED_AND_SILENT,
    &AGREED_AND_UNDECIDED,
    &REFUND_OF_GOODS_THAT_NEVER_CAME,
    &SERVICE_UNDECIDED_IN,
    &SERVICE_UNDECIDED_OUT,
    &BUYERS_FAULT,
    &OWN_WISH_AGREED,
    &OWN_WISH_AGREED_BESIDE,
    &OWN_WISH_FREE_SHIPPING_OUT,
    &OWN_WISH_BACK,
    &INTERCEPTION_NEGLECTED,
    &OWN_WISH_OUT,
    &WAIVED_FREIGHT_FORFEITED,
    &EXCHANGE_WITHOUT_REASON,
    &OWN_WISH_EXCHANGE,
    &OWN_WISH_EXCHANGE_OUT,
    &RETURN_PLACE_DIFFERS,
    &RETURN_PLACE_CONSENTED,
    &RETURN_PLACE_OF_PURCHASE_ABROAD,
    &COLLECT_BEYOND_THE_RATE,
    &FREIGHT_PROVEN,
    &FREIGHT_NOT_PROVEN,
    &FREIGHT_MAY_BE_CHARGED,
    &FREIGHT_NOT_TO_BE_CHARGED,
    &STORAGE_BY_DELAY,
    &STORAGE_SELLERS_CAUSE,
    &STORAGE_BUYERS_CAUSE,
    &STORAGE_OTHERWISE,
];
