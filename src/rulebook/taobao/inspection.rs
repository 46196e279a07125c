//! Chapter 3, section 7: what an inspection costs (TB-71, TB-72).
//!
//! A sample that the test used up is no cost: whether goods can still be sent back is TB-21 and TB-22.

use crate::findings::vocabulary::{
    cost, cost_kind, cost_payer, inspection_result, ordered_by, point_inspected, recorded_cost_payer,
};
use crate::rulebook::{CPL, Rule, TB};

/// Ordered by the platform, and it confirms.
pub static INSPECTION_CONFIRMS: Rule = Rule::new("ordered-inspection-confirms", TB.art(71))
    .situation("the platform asked for the inspection and it confirms the problem", "应平台要求送检且证实质量问题")
    .provision("the fee is the seller's", "检测费由卖家承担")
    .when(&[&[cost_kind::INSPECTION, ordered_by::PLATFORM, inspection_result::CONFIRMS]])
    .gives(&[cost::SELLER]);

/// Ordered by the platform, and it does not.
pub static INSPECTION_REFUTES: Rule = Rule::new("ordered-inspection-refutes", TB.art(71))
    .situation("the platform asked for the inspection and it refutes the problem", "应平台要求送检但不属实")
    .provision("the fee is the buyer's", "检测费由买家承担")
    .interprets(
        "by contrast: who loses pays; other reading: the article is silent and the parties negotiate",
        "依反面解释，由送检结果对其不利的一方承担；另解：条文未作规定，由双方协商",
    )
    .when(&[&[cost_kind::INSPECTION, ordered_by::PLATFORM, inspection_result::REFUTES]])
    .gives(&[cost::BUYER]);

/// Ordered by the platform, and it shows nothing.
pub static INSPECTION_INCONCLUSIVE: Rule = Rule::new("ordered-inspection-inconclusive", TB.art(72))
    .also(&[TB.art(71)])
    .situation("the platform asked for the inspection and it shows nothing either way", "应平台要求送检但无法判断")
    .provision("left to the parties", "由双方协商")
    .interprets(
        "neither confirmed nor refuted; other reading: not confirmed, so the buyer's",
        "问题既未证实亦未否定；另解：未证实的，由买家承担",
    )
    .when(&[&[cost_kind::INSPECTION, ordered_by::PLATFORM, inspection_result::INCONCLUSIVE]])
    .gives(&[cost::NEGOTIATE]);

/// A party's own inspection.
pub static INSPECTION_OF_ONES_OWN: Rule = Rule::new("inspection-of-ones-own", TB.art(72))
    .situation("a party had the inspection made without the platform's asking", "非应平台要求自行送检")
    .provision("the fee is left to the parties, whatever it shows", "检测费由双方自行协商")
    .interprets(
        "even where it proves the problem; other reading: a necessary cost of the seller's (CPL-24)",
        "送检证实问题的亦同；另解：属于卖家应承担的必要费用（CPL-24）",
    )
    .when(&[&[cost_kind::INSPECTION, ordered_by::BUYER.or(ordered_by::SELLER)]])
    .gives(&[cost::NEGOTIATE]);

/// The sample's journeys, where the test confirms.
pub static CARRIAGE_CONFIRMED: Rule = Rule::new("carriage-of-inspection-confirmed", TB.art(71))
    .also(&[TB.art(49), CPL.art(24)])
    .situation(
        "the sample of an inspection that the platform asked for was sent there and back, and the problem is confirmed",
        "应平台要求送检且证实质量问题，检材往返运费",
    )
    .provision("the carriage is the seller's, as the fee is", "送检运费随检测费由卖家承担")
    .interprets(
        "what it takes to have the goods tested is part of what the test costs; other reading: the article means the inspector's fee alone, and carriage follows fault",
        "送检所需的运费属于检测费用；另解：条文仅指检测机构的收费，运费依过错承担",
    )
    .when(&[&[cost_kind::CARRIAGE, ordered_by::PLATFORM, inspection_result::CONFIRMS]])
    .gives(&[cost::SELLER]);

/// The sample's journeys, where the test refutes.
pub static CARRIAGE_REFUTED: Rule = Rule::new("carriage-of-inspection-refuted", TB.art(71))
    .also(&[TB.art(49)])
    .situation(
        "the sample of an inspection that the platform asked for was sent there and back, and the problem is refuted",
        "应平台要求送检但不属实，检材往返运费",
    )
    .provision("the carriage is the buyer's, as the fee is", "送检运费随检测费由买家承担")
    .interprets(
        "by contrast: who loses pays; other reading: the article is silent, and each side bears what it paid",
        "依反面解释，由送检结果对其不利的一方承担；另解：条文未作规定，各自承担已付部分",
    )
    .when(&[&[cost_kind::CARRIAGE, ordered_by::PLATFORM, inspection_result::REFUTES]])
    .gives(&[cost::BUYER]);

/// The sample's journeys, where the test shows nothing or nobody asked for it.
pub static CARRIAGE_UNDECIDED: Rule = Rule::new("carriage-of-inspection-left-open", TB.art(72))
    .also(&[TB.art(71)])
    .situation(
        "the inspection for which the sample was sent shows nothing either way, or the platform had not asked for it",
        "送检结果无法判断，或非应平台要求送检，检材往返运费",
    )
    .provision("left to the parties, as the fee is", "送检运费随检测费由双方协商")
    .interprets(
        "carriage shares the fate of the fee; other reading: who sent the sample in bears its journeys",
        "送检运费随检测费；另解：往返运费由送检方承担",
    )
    .when(&[
        &[cost_kind::CARRIAGE, ordered_by::PLATFORM, inspection_result::INCONCLUSIVE],
        &[cost_kind::CARRIAGE, ordered_by::BUYER.or(ordered_by::SELLER)],
    ])
    .gives(&[cost::NEGOTIATE]);

/// It confirms, and what it confirms is not made out in the end.
pub static INSPECTION_CONFIRMS_IN_VAIN: Rule = Rule::new("ordered-inspection-confirms-what-is-not-made-out", TB.art(71))
    .also(&[TB.art(65), TB.art(66)])
    .situation(
        "the platform asked for the inspection and it confirms the problem, which is not made out in the end",
        "应平台要求送检且证实问题，但最终未认定属实",
    )
    .provision("fee and carriage are the buyer's", "检测费及送检运费由买家承担")
    .interprets(
        "the seller pays where the problem is established, and one result among others does not establish it; who loses pays; other readings: each fee follows its own result; it is left to the parties",
        "问题经认定属实的由卖家承担，数个结论之一不足以认定属实，由结果对其不利的一方承担；另解：其一，各项费用依各自的结论；其二，由双方协商",
    )
    .when(&[&[
        cost_kind::INSPECTION.or(cost_kind::CARRIAGE),
        ordered_by::PLATFORM,
        inspection_result::CONFIRMS,
        point_inspected::NOT_ESTABLISHED,
    ]])
    .gives(&[cost::BUYER])
    .excepts(&[&INSPECTION_CONFIRMS, &CARRIAGE_CONFIRMED]);

/// It refutes, and what it refutes is established in the end.
pub static INSPECTION_REFUTES_IN_VAIN: Rule = Rule::new("ordered-inspection-refutes-what-is-established", TB.art(71))
    .also(&[TB.art(65), TB.art(66)])
    .situation(
        "the platform asked for the inspection and it refutes the problem, which is established in the end",
        "应平台要求送检且结果不属实，但问题最终认定属实",
    )
    .provision("fee and carriage are the seller's", "检测费及送检运费由卖家承担")
    .interprets(
        "the fee follows what is established, whichever result showed it; other reading: each fee follows its own result",
        "费用依最终认定的事实，不问由哪一结论证明；另解：各项费用依各自的结论",
    )
    .when(&[&[
        cost_kind::INSPECTION.or(cost_kind::CARRIAGE),
        ordered_by::PLATFORM,
        inspection_result::REFUTES,
        point_inspected::ESTABLISHED,
    ]])
    .gives(&[cost::SELLER])
    .excepts(&[&INSPECTION_REFUTES, &CARRIAGE_REFUTED]);

/// Sent in by the buyer, and nobody has said who paid.
pub static INSPECTION_SENT_IN: Rule = Rule::new("inspection-sent-in-by-buyer", TB.art(71))
    .also(&[TB.art(72)])
    .situation(
        "the buyer sent the goods in to be inspected, and it is not on record who paid",
        "买家送检，检测费支付方无记录",
    )
    .provision("who sends the goods in pays first: the buyer paid", "送检方先行支付，视为买家支付")
    .usage(
        "inspectors are paid by who hands the goods in; other reading: the payer is a fact that somebody shows",
        "检测机构通常向送检方收费；另解：由谁支付属于须经证明的事实",
    )
    .when(&[&[recorded_cost_payer::NONE, ordered_by::PLATFORM.or(ordered_by::BUYER)]])
    .gives(&[cost_payer::BUYER]);

/// The rules of these articles.
pub static RULES: &[&Rule] = &[
    &INSPECTION_CONFIRMS,
    &INSPECTION_REFUTES,
    &INSPECTION_INCONCLUSIVE,
    &INSPECTION_OF_ONES_OWN,
    &CARRIAGE_CONFIRMED,
    &CARRIAGE_REFUTED,
    &CARRIAGE_UNDECIDED,
    &INSPECTION_CONFIRMS_IN_VAIN,
    &INSPECTION_REFUTES_IN_VAIN,
    &INSPECTION_SENT_IN,
];
