//! Chapter 3, section 6: gifts and bundles (TB-55 to TB-64).
//!
//! TB-55 is a definition; before signing a gift is part of the delivery and TB-37 speaks. Left out: TB-57, TB-58,
//! TB-60 to TB-62, TB-64, which need facts that a case does not carry yet.

use crate::findings::vocabulary::{claim, claim_cause, delivery, established, ground, line_kind, unclear_terms};
use crate::rulebook::{Rule, TB};

use super::description;

/// What was said of the gift is unclear.
pub static GIFT_TERMS_UNCLEAR: Rule = Rule::new("gift-terms-unclear", TB.art(56))
    .situation("what the seller said of a gift or bundle is unclear or ambiguous", "赠品或组合商品的表述含混不清或有歧义")
    .provision("it is read in the consumer's favour", "按有利于消费者的原则认定")
    .interprets("whether a text is ambiguous is assessed; other reading: kind and number alone, without a brand, leave nothing unclear")
    .when(&[&[unclear_terms::YES, ground::MISDESCRIPTION, line_kind::GIFT]])
    .gives(&[established::ESTABLISHED])
    .excepts_ladders(super::quality::OF_CONFORMITY);

/// A gift that is not what was promised.
pub static GIFT_NOT_AS_PROMISED: Rule = Rule::new("gift-not-as-promised", TB.art(59))
    .also(&[TB.art(56), TB.art(63)])
    .situation("the buyer has signed, and the gift is not what was promised", "买家签收后，赠品与承诺不符")
    .provision(
        "the gift's own dispute: another one, the missing part or its value; the main goods are not touched",
        "就赠品换货、补寄或按价值退款，不影响主商品",
    )
    .interprets("an exchange or the value by analogy to TB-79 and TB-63; other reading: the value alone")
    .when(&[&[
        line_kind::GIFT,
        delivery::HANDED_OVER,
        established::ESTABLISHED.or(established::PAPERS_MISSING),
        ground::MISDESCRIPTION.or(ground::QUALITY),
    ]])
    .gives(&[claim::ELECT, claim_cause::MISDESCRIPTION])
    .excepts(&[
        &super::general::RECALLED_GOODS,
        &description::VISIBLE_MISDESCRIPTION_INTACT,
        &description::VISIBLE_MISDESCRIPTION_NOT_INTACT,
        &description::MISDESCRIPTION_FOUND_IN_USE,
        &description::MISDESCRIPTION_BARS_USE,
        &super::quality::PAPERS_MISSING,
        &super::quality::QUALITY_ESTABLISHED,
        &super::quality::DEFECT_DEFEATS_PURPOSE,
        &super::quality::DEFECT_WITHOUT_DEFEATING,
    ]);

/// The rules of this section.
pub static RULES: &[&Rule] = &[&GIFT_TERMS_UNCLEAR, &GIFT_NOT_AS_PROMISED];
