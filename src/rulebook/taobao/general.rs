//! Chapters 1 to 3, section 1: scope, admission, agreements, evidence, the default of the risk (TB-1 to TB-24).
//!
//! Left out: TB-2 to TB-5, TB-8, TB-14, TB-15, TB-20, TB-22, TB-24, which need facts that a case does not carry yet.

use crate::findings::vocabulary::{
    accepted, act_return, admissibility, agreement, best_claim, carrier_used, channel, claim, claim_cause, collect,
    conspicuous, delivery, delivery as way_out, denied, discharges, edition, established, evidence_about, evidence_by,
    evidence_kind, existence_shown, fate, freight, governed, ground, invalidity_proved, leg, line_kind, loss_kind,
    marketplace, mishap_bearer, no_intent_to_perform, no_reason_right, purpose_defeated, reasonable_need,
    recipient_data, record, refund_agreed, refund_asked, remedy, rendered, return_agreed, return_freight_agreed,
    return_mishap, return_state, risk, sampling, sham_trade, signature, stalled, term_bold, term_larger, term_position,
    term_section, trade, unreturnable,
};
use crate::rulebook::{CC, ECL, Rank, Rule, SR, TB};

use super::{description, dispatch, quality};

/// The marketplace is Taobao's and the edition is in force.
pub static TRADE_ON_TAOBAO: Rule = Rule::new("trade-on-taobao", TB.art(1))
    .also(&[TB.art(92), TB.art(94)])
    .situation(
        "the trade took place on Taobao, Tmall or Tmall Global while the edition is in force",
        "淘宝、天猫或天猫国际交易，本版规则有效",
    )
    .provision(
        "these rules govern disputes of trades on the platform, open trades included",
        "平台上的交易争议，包括尚未了结者，适用本规则",
    )
    .when(&[&[marketplace::TAOBAO, edition::IN_FORCE]])
    .gives(&[governed::HERE]);

/// Another marketplace, or a day before the edition.
pub static TRADE_ELSEWHERE: Rule = Rule::new("trade-elsewhere", TB.art(1))
    .also(&[TB.art(92), TB.art(94)])
    .situation(
        "the trade took place elsewhere, or before the edition came into force",
        "其他平台交易，或本版规则尚未生效",
    )
    .provision("these rules do not govern it", "不适用本规则")
    .when(&[&[marketplace::OTHER], &[edition::NOT_YET]])
    .gives(&[governed::ELSEWHERE]);

/// Sham trade or cash-out, and the trade is successful.
pub static SHAM_TRADE_COMPLETED: Rule = Rule::new("sham-trade-completed", TB.art(6))
    .situation("the trade is a sham or a cash-out and already successful", "虚假交易或套现且交易已成功")
    .provision("the platform may decline to hear it; the courts stay open", "平台可不予受理，当事人可另循司法途径")
    .interprets("the article says may; the engine declines unless the platform elects to hear the case")
    .when(&[&[sham_trade::YES, trade::COMPLETED]])
    .gives(&[admissibility::DECLINED]);

/// Sham trade or cash-out, and the trade is still open.
pub static SHAM_TRADE_OPEN: Rule = Rule::new("sham-trade-open", TB.art(17))
    .situation("the trade is a sham or a cash-out and not yet successful", "虚假交易或套现且交易未成功")
    .provision("it is handled as a refund, whatever else is pleaded", "不论其他主张，作退款处理")
    .when(&[&[sham_trade::YES, trade::OPEN]])
    .gives(&[claim::REFUND, claim_cause::SHAM])
    .rank(Rank::Overriding);

/// So much of so bad quality that the seller never meant to perform.
pub static NO_INTENT_TO_PERFORM: Rule = Rule::new("no-intent-to-perform", TB.art(18))
    .situation(
        "mass inferior or mismatched goods show that the seller never meant to perform",
        "大量劣质或货不对板，卖家无履约意图",
    )
    .provision("the seller is taken to refuse performance; the money goes back", "视为拒绝履约，退款")
    .when(&[&[no_intent_to_perform::YES, sham_trade::NO]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .rank(Rank::Overriding);

/// The parties agreed that the money goes back.
pub static REFUND_AGREED: Rule = Rule::new("refund-agreed", TB.art(7))
    .also(&[TB.art(21)])
    .situation("the parties agreed on a refund without a return", "双方协商一致仅退款")
    .provision("what the parties agreed comes first", "有约定从约定")
    .when(&[&[refund_agreed::YES]])
    .gives(&[claim::REFUND, claim_cause::AGREED])
    .rank(Rank::Agreement);

/// The seller agreed that the goods come back.
pub static RETURN_AGREED: Rule = Rule::new("return-agreed", TB.art(7))
    .also(&[TB.art(11)])
    .situation("the seller agreed to a return of goods that the buyer received", "买家已收货，卖家同意退货")
    .provision("the return that was agreed goes ahead, whether or not the ground is proved", "无论理由是否证实，按协议退货退款")
    .interprets("an agreed return bars the objections that would defeat the ground; other reading: only where the parties settled the ground as well")
    .when(&[&[
        return_agreed::YES,
        delivery::HANDED_OVER,
        ground::NOT_RECEIVED.not(),
    ]])
    .gives(&[claim::RETURN_AND_REFUND])
    .excepts(&[
        &super::super::statute::no_reason_return::EXCLUDED_FROM_RETURN,
        &super::super::statute::no_reason_return::NOTICE_TOO_LATE,
        &super::super::statute::no_reason_return::SWITCHED_TOO_LATE,
        &super::super::statute::no_reason_return::RETURNED_NOT_INTACT,
        &quality::QUALITY_NOT_ESTABLISHED,
        &description::MISDESCRIPTION_NOT_ESTABLISHED,
        &description::INCONSISTENCY_NOT_ESTABLISHED,
        &description::VISIBLE_MISDESCRIPTION_NOT_INTACT,
        &description::INCONSISTENCY_ESTABLISHED,
        &dispatch::BREACH_BUT_USED_OR_CONFIRMED,
        &super::gifts::GIFT_NOT_AS_PROMISED,
        &UNRETURNABLE_AND_DEFEATED,
    ]);

/// What carries an agreed return while no ground does.
pub static CARRIED_BY_AGREEMENT: Rule = Rule::new("carried-by-agreement", TB.art(11))
    .also(&[TB.art(7)])
    .situation("the seller agreed to a return and no ground is proved", "卖家同意退货但无确切证据证明责任")
    .provision("the agreement carries the return", "以协议为退货原因")
    .when(&[&[return_agreed::YES, delivery::HANDED_OVER, ground::NOT_RECEIVED.not()]])
    .gives(&[claim_cause::AGREED])
    .rank(Rank::Residual);

/// Established, and nothing that could be sent back.
pub static NOTHING_TO_SEND_BACK: Rule = Rule::new("nothing-to-send-back", TB.art(21))
    .situation(
        "the seller answers for a return, and what was sold is virtual or a service",
        "卖家责任且为虚拟商品或服务",
    )
    .provision("the money goes back without a return", "无需退回，退款")
    .when(&[&[established::ESTABLISHED, line_kind::VIRTUAL.or(line_kind::SERVICE), ground::NOT_RECEIVED.not()]])
    .gives(&[claim::REFUND])
    .excepts(&[
        &quality::QUALITY_ESTABLISHED,
        &quality::COUNTERFEIT_NOT_FOR_LIVING,
        &description::VISIBLE_MISDESCRIPTION_INTACT,
        &description::MISDESCRIPTION_BARS_USE,
        &description::MISDESCRIPTION_FOUND_IN_USE,
    ]);

/// Established, cannot be sent back, and the purpose is defeated.
pub static UNRETURNABLE_AND_DEFEATED: Rule = Rule::new("unreturnable-and-defeated", TB.art(21))
    .situation(
        "the seller answers for a return, the goods cannot be sent back and the purpose is wholly defeated",
        "卖家责任，商品无法退还且完全无法实现交易目的",
    )
    .provision("the money goes back without a return", "退款")
    .interprets("applies unless the buyer caused the impossibility; other reading: whatever the cause")
    .when(&[&[
        established::ESTABLISHED,
        unreturnable::YES,
        purpose_defeated::YES,
        ground::QUALITY.or(ground::MISDESCRIPTION).or(ground::DAMAGED).or(ground::WRONG),
    ]])
    .gives(&[claim::REFUND])
    .excepts(&[
        &quality::QUALITY_ESTABLISHED,
        &description::VISIBLE_MISDESCRIPTION_INTACT,
        &description::MISDESCRIPTION_BARS_USE,
        &description::MISDESCRIPTION_FOUND_IN_USE,
        &description::VISIBLE_MISDESCRIPTION_NOT_INTACT,
        &description::INCONSISTENCY_ESTABLISHED,
        &description::ELECTION_REFUSED,
        &super::gifts::GIFT_NOT_AS_PROMISED,
        &RECALLED_GOODS,
    ]);

/// The platform's sampling shows that goods are not as described or not up to standard.
pub static FOUND_IN_SAMPLING: Rule = Rule::new("found-in-sampling", TB.art(19))
    .also(&[TB.art(16)])
    .situation(
        "the platform's sampling or screening finds the goods misdescribed or substandard",
        "平台抽检或排查确认描述不当或质量不合格",
    )
    .provision(
        "the seller recalls them; the buyer returns them for a refund without further proof",
        "卖家应召回，支持退货退款，买家无需另行举证",
    )
    .when(&[&[sampling::NONCONFORMING, ground::QUALITY.or(ground::MISDESCRIPTION)]])
    .gives(&[established::ESTABLISHED])
    .excepts(&[&super::super::statute::consumer::FLAW_KNOWN_BEFOREHAND])
    .excepts_ladders(&[
        &quality::VISIBLE_QUALITY,
        &quality::LATENT_QUALITY,
        &description::VISIBLE_MISDESCRIPTION,
        &description::LATENT_MISDESCRIPTION,
    ]);

/// Goods to be recalled: their state is no bar.
pub static RECALLED_GOODS: Rule = Rule::new("recalled-goods", TB.art(19))
    .situation(
        "goods that the platform's sampling found misdescribed are with the buyer",
        "平台抽检确认描述不当的商品在买家处",
    )
    .provision(
        "the seller recalls them; they go back for a refund whatever their state",
        "卖家应召回，支持退货退款，不以完好为条件",
    )
    .interprets("a recall takes goods as they are; other reading: TB-77 keeps its bar")
    .when(&[&[sampling::NONCONFORMING, ground::MISDESCRIPTION, delivery::HANDED_OVER, established::ESTABLISHED]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::MISDESCRIPTION])
    .excepts(&[&description::VISIBLE_MISDESCRIPTION_NOT_INTACT]);

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
    .interprets("other reading: a seller who takes an order with a note in silence accepts the note")
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
    .interprets("a record shows that it exists; other reading: the denier proves even that it does not exist")
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
    .interprets("who relies on an agreement shows that it exists; other reading: the denier proves that it does not")
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
    .usage("no article ranks the channels; strictly, any proof of the agreement counts")
    .when(&[&[channel::PLATFORM.or(channel::ORDER_NOTE).or(channel::PAPER)]])
    .gives(&[record::KEPT]);

/// A channel without a record that the platform can verify.
pub static RECORD_IS_NOT_KEPT: Rule = Rule::new("record-is-not-kept", TB.art(12))
    .also(&[TB.art(9)])
    .situation("it was said by telephone, short message or another messenger", "通过电话、短信或其他通讯软件达成")
    .provision("no record, or none whose authenticity the platform can verify", "无记录或真实性难以核实")
    .usage("no article ranks the channels; strictly, any proof of the agreement counts")
    .when(&[&[channel::PHONE.or(channel::SMS).or(channel::OTHER_MESSENGER)]])
    .gives(&[record::NOT_KEPT]);

/// Front or middle of the description, larger and bold.
pub static TERM_IN_PLAIN_SIGHT: Rule = Rule::new("term-in-plain-sight", TB.art(13))
    .also(&[crate::rulebook::CPL.art(26)])
    .situation(
        "the term stands at the front or middle of the description, in larger and bold letters",
        "条款位于商品详情靠前或居中，字体较大并加粗",
    )
    .provision("it is conspicuous", "属于显著")
    .usage("the edition asks for conspicuousness and does not define it; strictly, each case is assessed")
    .when(&[&[term_section::DETAILS, term_position::FRONT.or(term_position::MIDDLE), term_larger::YES, term_bold::YES]])
    .gives(&[conspicuous::YES]);

/// Not there, not larger, or not bold.
pub static TERM_NOT_IN_PLAIN_SIGHT: Rule = Rule::new("term-not-in-plain-sight", TB.art(13))
    .also(&[crate::rulebook::CPL.art(26)])
    .situation(
        "the term stands elsewhere or at the end, or its letters do not stand out",
        "条款位于其他版块或靠后，或字体不突出",
    )
    .provision("it is not conspicuous", "不属于显著")
    .usage("the edition asks for conspicuousness and does not define it; strictly, each case is assessed")
    .when(&[&[term_section::ELSEWHERE], &[term_position::END], &[term_larger::NO], &[term_bold::NO]])
    .gives(&[conspicuous::NO]);

/// What shows that the recipient signed.
pub static PROOF_OF_SIGNING: Rule = Rule::new("proof-of-signing", TB.art(36))
    .also(&[TB.art(38), TB.art(16)])
    .situation("a signed slip, proof of the signer's authority, the recipient's own word in the platform's chat, or the carrier's stamped statement", "签收底单、授权证明、买家聊天确认或物流红章")
    .provision("it can show that the recipient signed", "可证明收件人签收")
    .interprets("the article names no forms; other reading: only a slip signed by the recipient or delegate")
    .when(&[
        &[evidence_kind::SIGNED_SLIP.or(evidence_kind::DELEGATION).or(evidence_kind::ACKNOWLEDGEMENT)],
        &[evidence_kind::CARRIER_STAMP, evidence_by::SELLER.or(evidence_by::PLATFORM), evidence_about::NOT_RECEIVED.or(evidence_about::SURFACE)],
        &[evidence_kind::CARRIER_STAMP.or(evidence_kind::VERIFICATION), evidence_about::RETURN],
        &[evidence_kind::VERIFICATION, evidence_about::NOT_RECEIVED.or(evidence_about::SURFACE)],
    ])
    .gives(&[discharges::SIGNING]);

/// What shows only that a parcel was sent, or shown as delivered.
pub static NO_PROOF_OF_SIGNING: Rule = Rule::new("no-proof-of-signing", TB.art(38))
    .also(&[TB.art(36)])
    .situation("a waybill or a picture of the tracking page", "发货面单或物流截图")
    .provision("it shows dispatch or a status, not who signed", "只能证明发货或物流状态，不能证明签收人")
    .interprets("the article names no forms; other reading: a carrier's status is evidence as good as another")
    .when(&[&[evidence_kind::WAYBILL.or(evidence_kind::SCREENSHOT)]])
    .gives(&[discharges::NOTHING]);

/// Photographs and the like by the buyer.
pub static FIRST_EVIDENCE: Rule = Rule::new("first-evidence", TB.art(65))
    .also(&[TB.art(73)])
    .situation(
        "the buyer brings photographs, videos or measurements of what can be seen",
        "买家提供肉眼可识别问题的照片、视频或测量图",
    )
    .provision("it can be the buyer's first evidence", "可作为初步凭证")
    .when(&[&[evidence_kind::PHOTO, evidence_by::BUYER, evidence_about::CONFORMITY]])
    .gives(&[discharges::PRIMA_FACIE]);

/// The seller explains or disproves.
pub static EXPLANATION_OR_DISPROOF: Rule = Rule::new("explanation-or-disproof", TB.art(65))
    .also(&[TB.art(73)])
    .situation(
        "the seller explains, or brings photographs, reports or papers against the buyer's",
        "卖家作出解释或提供反证",
    )
    .provision("it can be the seller's explanation or disproof", "可作为合理解释或反证")
    .when(&[&[
        evidence_kind::EXPLANATION.or(evidence_kind::PHOTO).or(evidence_kind::REPORT),
        evidence_by::SELLER,
        evidence_about::CONFORMITY,
    ]])
    .gives(&[discharges::EXPLANATION]);

/// The listing or its size chart.
pub static DESCRIPTION_PROVES_NOTHING: Rule = Rule::new("description-proves-nothing", TB.art(73))
    .situation("the seller points to the listing or its size chart", "卖家仅提供页面描述或尺码表")
    .provision(
        "it is the description itself and does not show that the goods match it",
        "仅为描述本身，不能证明实物与描述相符",
    )
    .interprets("other reading: it explains what the buyer could expect")
    .when(&[&[evidence_kind::LISTING]])
    .gives(&[discharges::NOTHING]);

/// Papers of source or compliance.
pub static PAPERS_OF_SOURCE: Rule = Rule::new("papers-of-source", TB.art(66))
    .situation("the seller brings papers of purchase, customs or compliance", "卖家提供进货、报关或合格凭证")
    .provision("they can show source or factory compliance", "可证明来源或出厂合规")
    .when(&[&[evidence_kind::SOURCE_PAPERS, evidence_by::SELLER]])
    .gives(&[discharges::SOURCE_PAPERS]);

/// A report by the buyer.
pub static REPORT_OF_BUYER: Rule = Rule::new("report-of-buyer", TB.art(66))
    .also(&[TB.art(65)])
    .situation("the buyer brings a test report or the brand owner's opinion", "买家提供检测报告或品牌方鉴定")
    .provision("it can prove the flaw or the counterfeit", "可证明质量问题或假冒")
    .when(&[&[evidence_kind::REPORT, evidence_by::BUYER, evidence_about::CONFORMITY]])
    .gives(&[discharges::BUYER_REPORT]);

/// What shows the state at signing.
pub static STATE_AT_SIGNING_SHOWN: Rule = Rule::new("evidence-of-state-at-signing", TB.art(75))
    .also(&[TB.art(76)])
    .situation(
        "the buyer brings the carrier's stamped record, or photographs, of the state at signing",
        "买家提供物流红章或签收时照片",
    )
    .provision("it can show what was wrong at signing", "可证明签收时状况")
    .when(&[&[
        evidence_kind::PHOTO.or(evidence_kind::CARRIER_STAMP).or(evidence_kind::REPORT),
        evidence_by::BUYER,
        evidence_about::SURFACE,
    ]])
    .gives(&[discharges::STATE_AT_SIGNING]);

/// The seller's own proof that nothing was wrong.
pub static NOTHING_WRONG_SHOWN: Rule = Rule::new("evidence-of-nothing-wrong", TB.art(80))
    .situation("the seller brings the packing record, or photographs, of what left", "卖家提供打包记录或照片")
    .provision("it can show that nothing was wrong at signing", "可证明签收时一致")
    .when(&[&[
        evidence_kind::PACKING_RECORD.or(evidence_kind::PHOTO).or(evidence_kind::EXPLANATION),
        evidence_by::SELLER,
        evidence_about::SURFACE,
    ]])
    .gives(&[discharges::NOTHING_WRONG]);

/// The carrier's bill.
pub static BILL_OF_CARRIER: Rule = Rule::new("bill-of-carrier", TB.art(9))
    .also(&[TB.art(53)])
    .situation("a party brings the carrier's bill", "一方提供运费凭证")
    .provision("it can show what carriage cost; an untrue one shows nothing", "可证明实际运费；不真实者无效")
    .when(&[&[evidence_kind::FREIGHT_RECEIPT]])
    .gives(&[discharges::FREIGHT_SPENT]);

/// The carrier certifies when it took the goods in.
pub static CERTIFICATE_OF_CARRIER: Rule = Rule::new("certificate-of-carrier", TB.art(25))
    .also(&[TB.art(16)])
    .situation("the carrier certifies that its system failed and when it took the goods in", "承运人出具系统故障及实际揽收时间证明")
    .provision("the certificate stands in for the missing record", "证明可替代缺失的系统记录")
    .interprets("the article knows the record alone; the certificate is verification with a third party; other reading: no record, no dispatch")
    .when(&[&[evidence_kind::CERTIFICATE]])
    .gives(&[discharges::DISPATCH_TIME]);

/// Gone before anybody signed.
pub static LOST_BEFORE_SIGNING: Rule = Rule::new("lost-before-signing", TB.art(10))
    .also(&[TB.art(38), CC.art(604)])
    .situation("the carrier lost the goods before the buyer signed", "签收前承运人丢失商品")
    .provision(
        "the risk was the seller's; the money goes back and the seller turns to the carrier",
        "风险由卖家承担，退款，卖家向承运人索赔",
    )
    .when(&[&[delivery::LOST, recipient_data::RIGHT]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED]);

/// Carriage has come to a halt.
pub static STALLED_ON_THE_WAY: Rule = Rule::new("stalled-on-the-way", TB.art(38))
    .also(&[TB.art(10)])
    .situation("carriage has stalled and the buyer says that the goods did not come", "物流停滞，买家主张未收到货")
    .provision("the seller cannot show receipt; the money goes back and the seller retrieves the goods", "卖家无法证明签收，退款，卖家自行追回")
    .interprets("the text sets no number of days; whether a halt counts as non-delivery is assessed; other reading: wait until the carrier declares a loss")
    .when(&[&[delivery::IN_TRANSIT, stalled::YES, ground::NOT_RECEIVED.or(ground::CANCELLATION).or(ground::NO_REASON)]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .excepts(&[&INTERCEPTION_DUE, &NO_NEED_ON_THE_WAY]);

/// Undeliverable, and not by the buyer's data.
pub static UNDELIVERABLE: Rule = Rule::new("undeliverable", TB.art(28))
    .also(&[TB.art(10)])
    .situation("the goods could not be delivered although the recipient data are right", "收件信息正确但商品无法派送")
    .provision(
        "delivery to the order's address is the seller's affair; the money goes back",
        "送达收货地址系卖家义务，退款",
    )
    .when(&[&[way_out::UNDELIVERABLE, recipient_data::RIGHT]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED]);

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
    .interprets("for a line with no-reason returns any wish is reasonable; other reading: the need is always assessed")
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
    .also(&[TB.art(23), TB.art(29), TB.art(30)])
    .situation(
        "a parcel is to be stopped, or was, that goes by another carrier than agreed or collect without consent",
        "拦截的包裹未用约定承运人或擅自到付",
    )
    .provision("the cause is the seller's breach", "原因在卖家违规")
    .when(&[
        &[delivery::IN_TRANSIT.or(delivery::INTERCEPTED), carrier_used::OTHER],
        &[delivery::IN_TRANSIT.or(delivery::INTERCEPTED), collect::UNAGREED],
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

/// A service or a virtual thing was not rendered.
pub static NOT_RENDERED: Rule = Rule::new("not-rendered", TB.art(38))
    .situation("a service was not rendered, or a virtual thing not handed over", "服务未提供或虚拟商品未交付")
    .provision("the money goes back", "退款")
    .interprets("the article speaks of goods; whether the service was rendered is assessed; other reading: the special norms of TB-88 and TB-89 alone")
    .when(&[&[line_kind::VIRTUAL.or(line_kind::SERVICE), ground::NOT_RECEIVED, rendered::NO]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED]);

/// A service or a virtual thing was rendered.
pub static RENDERED: Rule = Rule::new("rendered", TB.art(38))
    .situation("a service was rendered, or a virtual thing handed over", "服务已提供或虚拟商品已交付")
    .provision("the claim of non-receipt fails", "不支持未收到的主张")
    .interprets("the article speaks of goods; whether the service was rendered is assessed; other reading: the special norms of TB-88 and TB-89 alone")
    .when(&[&[line_kind::VIRTUAL.or(line_kind::SERVICE), ground::NOT_RECEIVED, rendered::YES]])
    .gives(&[claim::DISMISS]);

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
    .interprets("also where the buyer chose the carrier (ECL-20 would shift it); replacements and parts travel alike")
    .when(&[
        &[leg::OUTBOUND, signature::NONE.or(signature::INVALID)],
        &[leg::REFUSAL],
        &[leg::REPLACEMENT],
        &[leg::REDELIVERY],
    ])
    .gives(&[risk::SELLER])
    .rank(Rank::Residual);

/// Signed for: the risk has passed.
pub static WAY_OUT_SIGNED: Rule = Rule::new("way-out-signed", CC.art(604))
    .also(&[TB.art(10), ECL.art(51)])
    .situation("the buyer has validly signed", "买家已有效签收")
    .provision("the risk is the buyer's; claims for what was wrong remain", "风险由买家承担，不影响瑕疵主张")
    .when(&[&[leg::OUTBOUND, signature::VALID]])
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
    .interprets("also where the seller is at fault and no special rule speaks; other reading (CC-610): the seller's where the purpose is defeated")
    .when(&[&[leg::RETURN, loss_kind::DESTRUCTION.or(loss_kind::LOSS)]])
    .gives(&[risk::BUYER])
    .rank(Rank::Residual);

/// The best ground gives a refund.
pub static LINE_REFUNDED: Rule =
    line("refund-won", "a ground has won a refund", "有理由支持退款", &[&[best_claim::REFUND]], &[remedy::REFUND]);
/// The best ground gives a return.
pub static LINE_RETURNED: Rule = line(
    "return-won",
    "the best ground has won a return and refund",
    "有理由支持退货退款",
    &[&[best_claim::RETURN_AND_REFUND]],
    &[remedy::RETURN_AND_REFUND],
);
/// The best ground gives the buyer an election.
pub static LINE_ELECTED: Rule = line(
    "election-won",
    "the best ground lets the buyer choose",
    "最优理由由买家选择",
    &[&[best_claim::ELECT]],
    &[remedy::ELECT],
);
/// The best ground orders an interception.
pub static LINE_INTERCEPTED: Rule = line(
    "interception-won",
    "the best ground has the parcel stopped",
    "最优理由为拦截后退款",
    &[&[best_claim::INTERCEPT]],
    &[remedy::INTERCEPT],
);
/// The seller elects.
pub static LINE_SELLER_ELECTS: Rule = line(
    "sellers-election",
    "the best ground lets the seller choose",
    "由卖家选择",
    &[&[best_claim::SELLER_ELECTS]],
    &[remedy::SELLER_ELECTS],
);
/// Left to the parties.
pub static LINE_NEGOTIATED: Rule = line(
    "left-to-the-parties",
    "no ground won, and one is left to the parties",
    "无成立理由，由双方协商",
    &[&[best_claim::NEGOTIATE]],
    &[remedy::NEGOTIATE],
);
/// Nothing won, the goods delivered and the price still held.
pub static LINE_LOST_PRICE_HELD: Rule = line(
    "every-ground-failed",
    "every ground failed, the goods reached the door or are the buyer's to answer for, and the price is still held",
    "所有理由均不成立，商品已送达或由买家负责，货款未付",
    &[
        &[best_claim::FAILED, trade::OPEN, delivery::HANDED_OVER.or(delivery::REFUSED).or(delivery::LOST)],
        &[best_claim::FAILED, trade::OPEN, line_kind::VIRTUAL.or(line_kind::SERVICE)],
    ],
    &[remedy::RELEASE],
);
/// Nothing won, and the goods are still to come.
pub static LINE_LOST_NOT_DELIVERED: Rule = line(
    "every-ground-failed-undelivered",
    "every ground failed, and the goods have still to reach the buyer",
    "所有理由均不成立，商品尚未送达",
    &[&[
        best_claim::FAILED,
        trade::OPEN,
        delivery::UNSENT.or(delivery::IN_TRANSIT).or(delivery::INTERCEPTED).or(delivery::UNDELIVERABLE),
        line_kind::GOODS.or(line_kind::GIFT),
    ]],
    &[remedy::CONTINUES],
);
/// Nothing won, the price paid out.
pub static LINE_LOST_PRICE_PAID: Rule = line(
    "every-ground-failed-late",
    "every ground failed and the trade is successful",
    "所有理由均不成立且交易已成功",
    &[&[best_claim::FAILED, trade::COMPLETED]],
    &[remedy::DISMISS],
);

/// Not heard.
pub static LINE_DECLINED: Rule = Rule::new("not-heard", TB.art(6))
    .situation("the platform declines to hear every request on the line", "对该商品的申请均不予受理")
    .provision("nothing is decided here; the courts stay open", "平台不作处理，当事人可另循司法途径")
    .when(&[&[best_claim::DECLINED]])
    .gives(&[remedy::DISMISS]);

const fn line(
    id: &'static str,
    en: &'static str,
    zh: &'static str,
    when: &'static [&'static [crate::findings::Literal]],
    gives: &'static [crate::findings::Literal],
) -> Rule {
    Rule::new(id, TB.art(7))
        .situation(en, zh)
        .provision("the most favourable ground that is made out decides the line", "以已成立的最有利理由决定")
        .interprets("the text knows no order of several grounds; other reading: only the ground first declared counts")
        .when(when)
        .gives(gives)
}

/// The goods are back and nothing is wrong with that.
pub static RETURN_RECEIVED: Rule = Rule::new("return-received", SR.art(13))
    .also(&[TB.art(11)])
    .situation("the seller has taken the returned goods", "卖家已签收退货")
    .provision("the money goes back", "退款")
    .when(&[&[return_state::SIGNED]])
    .gives(&[fate::REFUND, act_return::MAY]);

/// Still on their way, nothing has happened.
pub static RETURN_UNDER_WAY: Rule = Rule::new("return-under-way", SR.art(13))
    .situation("the returned goods are on their way", "退货在途")
    .provision("the money goes back once they arrive", "送达后退款")
    .when(&[&[return_state::ON_THE_WAY, return_mishap::NONE.or(return_mishap::DAMAGE)]])
    .gives(&[fate::CONDITIONAL])
    .rank(Rank::Overriding);

/// What happened on the way is the seller's.
pub static MISHAP_IS_SELLERS: Rule = Rule::new("mishap-is-sellers", TB.art(11))
    .situation("what happened to the goods on their way back is the seller's risk", "退货途中损失由卖家承担")
    .provision("the money goes back all the same", "仍予退款")
    .when(&[&[mishap_bearer::SELLER]])
    .gives(&[fate::REFUND])
    .excepts_ladders(&[&super::returns::RETURN_RECEIPT]);

/// What happened on the way is the buyer's.
pub static MISHAP_IS_BUYERS: Rule = Rule::new("mishap-is-buyers", TB.art(11))
    .also(&[CC.art(832)])
    .situation("what happened to the goods on their way back is the buyer's risk", "退货途中损失由买家承担")
    .provision("the price goes to the seller; the buyer turns to the carrier", "打款卖家，买家向承运人求偿")
    .interprets("the article gives the risk and the claim on the carrier; that the price then goes to the seller is read from TB-70; other reading: refund, and the parties settle")
    .when(&[&[mishap_bearer::BUYER]])
    .gives(&[fate::RELEASE])
    .excepts(&[&RETURN_RECEIVED, &super::returns::RETURN_REFUSED_WITHOUT_GROUND])
    .excepts_ladders(&[&super::returns::RETURN_RECEIPT]);

/// The freight of the return as agreed: the buyer.
pub static FREIGHT_AGREED_BUYER: Rule = Rule::new("freight-agreed-buyer", TB.art(7))
    .situation("the parties agreed that the buyer bears the freight of the return", "约定退货运费由买家承担")
    .provision("what the parties agreed comes first", "有约定从约定")
    .when(&[&[leg::RETURN, return_freight_agreed::BUYER]])
    .gives(&[freight::BUYER])
    .rank(Rank::Agreement);

/// The freight of the return as agreed: the seller.
pub static FREIGHT_AGREED_SELLER: Rule = Rule::new("freight-agreed-seller", TB.art(7))
    .situation("the parties agreed that the seller bears the freight of the return", "约定退货运费由卖家承担")
    .provision("what the parties agreed comes first", "有约定从约定")
    .when(&[&[leg::RETURN, return_freight_agreed::SELLER]])
    .gives(&[freight::SELLER])
    .rank(Rank::Agreement);

/// The rules of this chapter.
pub static RULES: &[&Rule] = &[
    &TRADE_ON_TAOBAO,
    &TRADE_ELSEWHERE,
    &SHAM_TRADE_COMPLETED,
    &SHAM_TRADE_OPEN,
    &NO_INTENT_TO_PERFORM,
    &REFUND_AGREED,
    &RETURN_AGREED,
    &CARRIED_BY_AGREEMENT,
    &NOTHING_TO_SEND_BACK,
    &UNRETURNABLE_AND_DEFEATED,
    &FOUND_IN_SAMPLING,
    &RECALLED_GOODS,
    &ACCEPTED,
    &NOT_ACCEPTED,
    &DENIED_WITH_RECORD,
    &DENIED_WITHOUT_RECORD,
    &PROVED_INVALID,
    &RECORD_IS_KEPT,
    &RECORD_IS_NOT_KEPT,
    &TERM_IN_PLAIN_SIGHT,
    &TERM_NOT_IN_PLAIN_SIGHT,
    &PROOF_OF_SIGNING,
    &NO_PROOF_OF_SIGNING,
    &FIRST_EVIDENCE,
    &EXPLANATION_OR_DISPROOF,
    &DESCRIPTION_PROVES_NOTHING,
    &PAPERS_OF_SOURCE,
    &REPORT_OF_BUYER,
    &STATE_AT_SIGNING_SHOWN,
    &NOTHING_WRONG_SHOWN,
    &BILL_OF_CARRIER,
    &CERTIFICATE_OF_CARRIER,
    &LOST_BEFORE_SIGNING,
    &STALLED_ON_THE_WAY,
    &UNDELIVERABLE,
    &INTERCEPTION_DUE,
    &NO_NEED_ON_THE_WAY,
    &INTERCEPTED,
    &WAY_OUT_UNSIGNED,
    &WAY_OUT_SIGNED,
    &WAY_BACK_DAMAGE,
    &WAY_BACK_DESTRUCTION_OR_LOSS,
    &LINE_REFUNDED,
    &LINE_RETURNED,
    &LINE_ELECTED,
    &LINE_INTERCEPTED,
    &LINE_SELLER_ELECTS,
    &LINE_NEGOTIATED,
    &LINE_LOST_PRICE_HELD,
    &LINE_LOST_NOT_DELIVERED,
    &LINE_DECLINED,
    &CARRIED_BY_BREACH,
    &CARRIED_BY_STALL,
    &NOT_RENDERED,
    &RENDERED,
    &LINE_LOST_PRICE_PAID,
    &RETURN_RECEIVED,
    &RETURN_UNDER_WAY,
    &MISHAP_IS_SELLERS,
    &MISHAP_IS_BUYERS,
    &FREIGHT_AGREED_BUYER,
    &FREIGHT_AGREED_SELLER,
];
