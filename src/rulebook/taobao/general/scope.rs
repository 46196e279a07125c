//! Scope and admission: TB-1, TB-6; findings on the whole trade: TB-17 to TB-19, TB-21.

use crate::findings::vocabulary::{
    act_recall, admissibility, batch_unaffected, claim, claim_cause, delivery, edition, established, governed, ground,
    line_kind, marketplace, no_intent_to_perform, platform_data, public_notice, purpose_defeated, rendered,
    return_state, sampled_out, sampling, settlement_performed, sham_trade, trade, unreturnable,
};
use crate::rulebook::taobao::{description, gifts, quality};
use crate::rulebook::{Rank, Rule, TB};

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
    .when(&[&[marketplace::COVERED, edition::IN_FORCE]])
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
    .interprets(
        "the article says may: the platform declines unless it elects to hear the case; other reading: it hears the case unless it declines",
        "条文规定可不予受理，除平台决定受理外不予受理；另解：除平台决定不予受理外予以受理",
    )
    .when(&[&[sham_trade::YES, trade::COMPLETED]])
    .gives(&[admissibility::DECLINED]);

/// Settled and carried out, and one side regrets it.
pub static SETTLED_AND_PERFORMED: Rule = Rule::new("settled-and-performed", TB.art(6))
    .situation(
        "the parties settled on a refund or a return, carried it out, and one of them regrets it",
        "双方已达成退款或退货退款协议并履行完毕，一方反悔",
    )
    .provision("the platform may decline to hear it; the courts stay open", "平台可不予受理，当事人可另循司法途径")
    .interprets(
        "the article says may: the platform declines unless it elects to hear the case, and an agreement half performed, or of whose sum less was paid, is heard; other reading: it hears the case unless it declines",
        "条文规定可不予受理，除平台决定受理外不予受理，协议部分履行或款项未付足的应予受理；另解：除平台决定不予受理外予以受理",
    )
    .when(&[&[settlement_performed::YES]])
    .gives(&[admissibility::DECLINED]);

/// Sham trade or cash-out, and the trade is still open.
pub static SHAM_TRADE_OPEN: Rule = Rule::new("sham-trade-open", TB.art(17))
    .situation("the trade is a sham or a cash-out and not yet successful", "虚假交易或套现且交易未成功")
    .provision("it is handled as a refund, whatever else is pleaded", "不论其他主张，作退款处理")
    .interprets(
        "the article says nothing of freight and goods: freight stays as paid, and whose goods they are is not heard here (TB-6); other reading: who arranged the sham bears the freight",
        "条文未规定运费和商品归属，运费维持已付，商品归属不在此处理（TB-6）；另解：运费由组织虚假交易的一方承担",
    )
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
    .interprets(
        "as of goods that never came: freight is the seller's and nothing has to be sent back; other reading: what did come goes back first",
        "如同未收到货，运费由卖家承担，无须退货；另解：已收到的商品先予退回",
    )
    .when(&[&[no_intent_to_perform::YES, sham_trade::NO]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED])
    .rank(Rank::Overriding);

/// Established, and nothing that could be sent back.
pub static NOTHING_TO_SEND_BACK: Rule = Rule::new("nothing-to-send-back", TB.art(21))
    .situation(
        "the seller answers for a return, and what was sold is virtual or a service",
        "卖家责任且为虚拟商品或服务",
    )
    .provision("the money goes back without a return", "无需退回，退款")
    .when(&[&[
        established::ESTABLISHED.or(established::PAPERS_MISSING),
        line_kind::VIRTUAL.or(line_kind::SERVICE),
        ground::NOT_RECEIVED.not(),
    ]])
    .gives(&[claim::REFUND])
    .excepts(&[
        &quality::PAPERS_MISSING,
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
    .interprets(
        "applies unless the buyer caused the impossibility, since TB-22 asks the buyer to cooperate; other reading: whatever the cause",
        "除买家致使无法退还外均适用，因 TB-22 要求买家配合；另解：不问无法退还的原因",
    )
    .when(&[&[
        established::ESTABLISHED,
        unreturnable::YES,
        purpose_defeated::YES,
        ground::QUALITY.or(ground::MISDESCRIPTION).or(ground::DAMAGED).or(ground::WRONG),
    ]])
    .gives(&[claim::REFUND])
    .excepts(&[
        &quality::QUALITY_ESTABLISHED,
        &quality::STATUTORY_RETURN,
        &quality::GUARANTEE_WITHOUT_PAPERS,
        &description::VISIBLE_MISDESCRIPTION_INTACT,
        &description::MISDESCRIPTION_BARS_USE,
        &description::MISDESCRIPTION_FOUND_IN_USE,
        &description::VISIBLE_MISDESCRIPTION_NOT_INTACT,
        &description::INCONSISTENCY_ESTABLISHED,
        &description::ELECTION_REFUSED,
        &gifts::GIFT_NOT_AS_PROMISED,
        &RECALLED_GOODS,
    ]);

/// The platform's sampling shows that goods are not as described or not up to standard.
pub static FOUND_IN_SAMPLING: Rule = Rule::new("found-in-sampling", TB.art(19))
    .also(&[TB.art(16)])
    .situation(
        "the platform's sampling or screening, the press or an authority finds the goods misdescribed or substandard, and the seller has not shown that this batch is not concerned",
        "平台抽检或排查、媒体曝光或行政通报确认描述不当或质量不合格，卖家未证明本批次不受影响",
    )
    .provision(
        "the seller recalls them; the buyer returns them for a refund without further proof",
        "卖家应召回，支持退货退款，买家无需另行举证",
    )
    .interprets(
        "with a batch that is not concerned the ordinary steps of proof are gone through; other reading: the claim then fails",
        "本批次不受影响的，依通常的举证步骤处理；另解：此时不支持买家主张",
    )
    .when(&[
        &[sampling::NONCONFORMING, batch_unaffected::NO, ground::QUALITY.or(ground::MISDESCRIPTION)],
        &[public_notice::YES, batch_unaffected::NO, ground::QUALITY.or(ground::MISDESCRIPTION)],
    ])
    .gives(&[established::ESTABLISHED])
    .excepts(&[&crate::rulebook::statute::consumer::FLAW_KNOWN_BEFOREHAND])
    .excepts_ladders(quality::OF_CONFORMITY);

/// Goods that are found out and still with the buyer.
pub static TO_BE_CALLED_BACK: Rule = Rule::new("found-out-and-with-the-buyer", TB.art(19))
    .situation(
        "goods that were exposed, notified or found out in sampling are with the buyer, and the seller has not shown that this batch is not concerned",
        "被曝光、通报或抽检不合格的商品在买家处，卖家未证明本批次不受影响",
    )
    .provision("the seller calls them back of its own accord and without delay", "卖家应主动及时召回")
    .when(&[
        &[public_notice::YES, batch_unaffected::NO, delivery::HANDED_OVER, return_state::NONE],
        &[sampled_out::YES, batch_unaffected::NO, delivery::HANDED_OVER, return_state::NONE],
    ])
    .gives(&[act_recall::MUST]);

/// Goods to be recalled: their state is no bar.
pub static RECALLED_GOODS: Rule = Rule::new("recalled-goods", TB.art(19))
    .situation("goods to be recalled as misdescribed are with the buyer", "因描述不当应召回的商品在买家处")
    .provision(
        "the seller recalls them; they go back for a refund whatever their state",
        "卖家应召回，支持退货退款，不以完好为条件",
    )
    .interprets(
        "a recall takes goods as they are; other reading: TB-77 keeps its bar",
        "召回不问商品的状态；另解：仍受 TB-77 的限制",
    )
    .when(&[
        &[
            sampling::NONCONFORMING,
            batch_unaffected::NO,
            ground::MISDESCRIPTION,
            delivery::HANDED_OVER,
            established::ESTABLISHED,
        ],
        &[
            public_notice::YES,
            batch_unaffected::NO,
            ground::MISDESCRIPTION,
            delivery::HANDED_OVER,
            established::ESTABLISHED,
        ],
    ])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::MISDESCRIPTION])
    .excepts(&[&description::VISIBLE_MISDESCRIPTION_NOT_INTACT]);

/// The platform's own data show it: the buyer need not prove it.
pub static SHOWN_BY_PLATFORM_DATA: Rule = Rule::new("shown-by-platform-data", TB.art(24))
    .situation(
        "the platform concludes from its data that goods are misdescribed, confusing or inferior",
        "平台基于大数据判断商品存在描述不当、混淆误导或伪劣",
    )
    .provision("it is established without proof by the buyer", "认定属实，免除买家举证")
    .interprets(
        "the conclusion takes the place of the steps of proof, those of durable goods and of an allotted burden included, \
         and the seller can only ask the platform to withdraw it; whatever else bars a claim keeps its place; other reading: a return whatever the state of the goods",
        "平台的结论取代各举证步骤，耐用商品和经分配举证责任的亦同，卖家仅可请求平台撤回；其他不支持主张的规定不受影响；另解：不论商品状态均支持退货",
    )
    .when(&[&[platform_data::YES, ground::QUALITY.or(ground::MISDESCRIPTION)]])
    .gives(&[established::ESTABLISHED])
    .excepts(&[&crate::rulebook::statute::consumer::FLAW_KNOWN_BEFOREHAND])
    .excepts_ladders(quality::OF_CONFORMITY);

/// The platform's data show confusion, and a counterfeit is not proved.
pub static CONFUSION_SHOWN_BY_PLATFORM_DATA: Rule = Rule::new("confusion-shown-by-platform-data", TB.art(24))
    .also(&[TB.art(69), TB.art(66)])
    .situation(
        "the buyer says that goods are counterfeit, the platform's data show confusion or inferiority, and a counterfeit is not proved",
        "买家主张假冒，平台大数据认定混淆误导或伪劣，假冒未获证实",
    )
    .provision("the goods go back for a refund", "支持退货退款")
    .interprets(
        "data do not find a counterfeit, so the refund without return needs proof; other reading: TB-69 applies to it",
        "大数据并未认定假冒，退款不退货仍须证明；另解：适用 TB-69",
    )
    .when(&[&[
        platform_data::YES,
        ground::COUNTERFEIT,
        established::NOT_ESTABLISHED.or(established::PAPERS_MISSING),
        line_kind::GOODS.or(line_kind::GIFT),
    ]])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::MISDESCRIPTION])
    .excepts(&[
        &super::residual::RESPONSIBILITY_OPEN,
        &quality::LATENT_FLAW_NOT_ESTABLISHED,
        &quality::PAPERS_MISSING,
    ]);

/// A service or a virtual thing was not rendered.
pub static NOT_RENDERED: Rule = Rule::new("not-rendered", TB.art(38))
    .situation("a service was not rendered, or a virtual thing not handed over", "服务未提供或虚拟商品未交付")
    .provision("the money goes back", "退款")
    .interprets(
        "the article speaks of goods; whether the service was rendered is assessed; other reading: the special norms of TB-88 and TB-89 alone",
        "条文仅就商品而言，服务是否提供须经认定；另解：仅适用 TB-88、TB-89 的特别规范",
    )
    .when(&[&[line_kind::VIRTUAL.or(line_kind::SERVICE), ground::NOT_RECEIVED.or(ground::CANCELLATION), rendered::NO]])
    .gives(&[claim::REFUND, claim_cause::NOT_RECEIVED]);

/// A service or a virtual thing was rendered.
pub static RENDERED: Rule = Rule::new("rendered", TB.art(38))
    .situation("a service was rendered, or a virtual thing handed over", "服务已提供或虚拟商品已交付")
    .provision("the claim of non-receipt fails", "不支持未收到的主张")
    .interprets(
        "the article speaks of goods; whether the service was rendered is assessed; other reading: the special norms of TB-88 and TB-89 alone",
        "条文仅就商品而言，服务是否提供须经认定；另解：仅适用 TB-88、TB-89 的特别规范",
    )
    .when(&[&[line_kind::VIRTUAL.or(line_kind::SERVICE), ground::NOT_RECEIVED.or(ground::CANCELLATION), rendered::YES]])
    .gives(&[claim::DISMISS]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &SETTLED_AND_PERFORMED,
    &TRADE_ON_TAOBAO,
    &TRADE_ELSEWHERE,
    &SHAM_TRADE_COMPLETED,
    &SHAM_TRADE_OPEN,
    &NO_INTENT_TO_PERFORM,
    &NOTHING_TO_SEND_BACK,
    &UNRETURNABLE_AND_DEFEATED,
    &FOUND_IN_SAMPLING,
    &RECALLED_GOODS,
    &TO_BE_CALLED_BACK,
    &SHOWN_BY_PLATFORM_DATA,
    &CONFUSION_SHOWN_BY_PLATFORM_DATA,
    &NOT_RENDERED,
    &RENDERED,
];
