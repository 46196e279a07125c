//! Chapter 3, sections 7 and 8: TB-65 to TB-81.

use crate::rulebook::TB;
use crate::rulebook::ledger::Disposition::{LeftToPeople, Mechanised, Pointer};
use crate::rulebook::ledger::{Entry, limb};

pub(super) static QUALITY: &[Entry] = &[
    Entry::new(
        TB.art(65),
        Mechanised,
        "a defect that the eye can see: the buyer's first evidence, then the seller's explanation or disproof, then the buyer's report; who fails its step loses",
        "肉眼可识别的质量问题：买家先提供初步凭证，卖家解释或反证，买家再提供质检等凭证，各步举证不能者败",
    )
    .limbs(&[limb(LeftToPeople, "whether an item convinces, at each step", "各步凭证是否有效")]),
    Entry::new(
        TB.art(66),
        Mechanised,
        "a hidden defect or a counterfeit: the seller's papers of source or compliance first, else a return and refund; then the buyer's report, which decides",
        "不可识别的质量问题或假冒：卖家先证明来源或出厂合规，不能则退货退款；能则由买家提供质检等凭证",
    ),
    Entry::new(
        TB.art(67),
        Mechanised,
        "an established defect gives return, replacement or repair as law or the platform's rules provide, and otherwise a return and refund",
        "质量问题属实的，按法律或平台规则退货、更换、维修；无规定的退货退款",
    )
    .limbs(&[limb(
        Pointer,
        "which guarantee rules govern a kind of goods is a fact of the case: they and the rulebooks of TB-89 are not loaded",
        "适用何种三包规定以案件事实为准，三包规定及 TB-89 所列品类规范未收录",
    )]),
    Entry::new(
        TB.art(68),
        Mechanised,
        "a defect that defeats the purpose of the contract: once handed to the carrier the goods travel back wholly at the seller's risk, and the price goes back",
        "质量问题致合同目的不能实现的，退货途中全部风险归卖家，退款",
    )
    .limbs(&[limb(LeftToPeople, "whether the purpose is defeated", "合同目的是否落空")]),
    Entry::new(
        TB.art(69),
        Mechanised,
        "a counterfeit bought for living is refunded",
        "假冒商品，为生活消费购买的，退款",
    ),
    Entry::new(
        TB.art(70),
        Mechanised,
        "a flaw that leaves the purpose: damage on the way back is at the seller's risk, destruction and loss at the buyer's, who may turn to the carrier",
        "有瑕疵但未影响合同目的的，退货途中破损归卖家，损毁、灭失归买家，买家可向承运人求偿",
    ),
    Entry::new(
        TB.art(71),
        Mechanised,
        "an inspection that the platform asked for and that confirms the defect is paid by the seller",
        "应平台要求送检且证实的，检测费归卖家",
    )
    .limbs(&[limb(
        LeftToPeople,
        "a sample that the test used up: it is no cost, and whether goods can still be sent back is found by a person (TB-21, TB-22)",
        "检材耗损：不作费用处理，商品能否退回由人认定（TB-21、TB-22）",
    )]),
    Entry::new(
        TB.art(72),
        Mechanised,
        "the cost of an inspection that nobody asked for is left to the parties",
        "非应平台要求送检的，费用由双方协商",
    ),
];

pub(super) static DESCRIPTION: &[Entry] = &[
    Entry::new(
        TB.art(73),
        Mechanised,
        "a misdescription that the eye can see: the buyer's first evidence, then the seller explains or disproves it, or it is established",
        "肉眼可识别的描述不当：买家提供初步凭证，卖家须解释或反证，否则属实",
    ),
    Entry::new(
        TB.art(74),
        Mechanised,
        "a hidden misdescription is proved as a hidden defect is",
        "不可识别的描述不当，参照质量问题分配举证",
    ),
    Entry::new(
        TB.art(75),
        Mechanised,
        "goods said to be outwardly wrong: the seller proves a proper signature, then the buyer that it was so at signing",
        "主张表面不一致的，卖家先证明已依规签收，买家再证明签收时即不一致",
    ),
    Entry::new(
        TB.art(76),
        Mechanised,
        "after a click to confirm receipt the buyer proves it at once, unless the seller induced the click",
        "已点击确认收货的，由买家举证，卖家诱使确认的除外",
    ),
    Entry::new(
        TB.art(77),
        Mechanised,
        "a misdescription plain to the eye without use: a return and refund while the goods are intact; used so that they no longer are, the price is the seller's",
        "无需使用即可显著识别的描述不当：商品完好的退货退款；已使用并影响完好的打款卖家",
    ),
    Entry::new(
        TB.art(78),
        Mechanised,
        "a description that breaks the advertising law, or whose wrongness only use reveals: a return and refund; if it bars the core or all use, the whole risk of the way back is the seller's",
        "违反广告法或需使用方能察觉的描述不当：退货退款；致核心功能或完全无法使用的，退货全部风险归卖家",
    )
    .limbs(&[limb(LeftToPeople, "whether the advertising law is broken, and whether use is barred", "是否违反广告法、是否无法使用")]),
    Entry::new(
        TB.art(79),
        Mechanised,
        "outward state proved wrong at signing: the buyer reasonably chooses resupply, exchange, return or the like; if the seller refuses, a return and refund",
        "已证明签收时不一致的，买家可合理选择补寄、换货、退货等；卖家拒绝的退货退款",
    )
    .limbs(&[limb(LeftToPeople, "whether the choice is reasonable, if somebody disputes it", "选择是否合理，有争议时")]),
    Entry::new(
        TB.art(80),
        Mechanised,
        "outward state proved right at signing: the price is the seller's",
        "卖家已证明签收时无不一致的，打款卖家",
    ),
    Entry::new(
        TB.art(81),
        Mechanised,
        "goods returned for damage present at signing travel back at the seller's risk of destruction and loss, and are refunded",
        "因签收时破损而退货退款的，退货途中损毁、灭失风险归卖家，退款",
    ),
];
