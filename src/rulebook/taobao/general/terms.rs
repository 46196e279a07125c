//! The seller's standard terms: when they bind, and what rests on them (TB-13, CPL-26, CC-496, CC-497).
//!
//! The terms of a case are those on a major interest of the buyer, to which TB-13 is confined; what a term does to the
//! buyer, and whether it falls below the marketplace's rules, a person finds.

use super::agreements::{ACCEPTED, DENIED_WITH_RECORD};
use crate::findings::vocabulary::{
    accepted, agreement, conspicuous, resting_term, term, term_below_rules, term_bold, term_larger, term_position,
    term_section, term_unfair,
};
use crate::rulebook::{CC, CPL, Rule, TB};

/// Front or middle of the description, larger and bold.
pub static TERM_IN_PLAIN_SIGHT: Rule = Rule::new("term-in-plain-sight", TB.art(13))
    .also(&[CPL.art(26)])
    .situation(
        "the term stands at the front or middle of the description, in larger and bold letters",
        "条款位于商品详情靠前或居中，字体较大并加粗",
    )
    .provision("it is conspicuous", "属于显著")
    .usage(
        "the edition asks for conspicuousness and does not define it; other reading: each case is assessed",
        "本版要求显著而未作定义；另解：逐案认定",
    )
    .when(&[&[term_section::DETAILS, term_position::FRONT.or(term_position::MIDDLE), term_larger::YES, term_bold::YES]])
    .gives(&[conspicuous::YES]);

/// Not there, not larger, or not bold.
pub static TERM_NOT_IN_PLAIN_SIGHT: Rule = Rule::new("term-not-in-plain-sight", TB.art(13))
    .also(&[CPL.art(26)])
    .situation(
        "the term stands elsewhere or at the end, or its letters do not stand out",
        "条款位于其他版块或靠后，或字体不突出",
    )
    .provision("it is not conspicuous", "不属于显著")
    .usage(
        "the edition asks for conspicuousness and does not define it; other reading: each case is assessed",
        "本版要求显著而未作定义；另解：逐案认定",
    )
    .when(&[&[term_section::ELSEWHERE], &[term_position::END], &[term_larger::NO], &[term_bold::NO]])
    .gives(&[conspicuous::NO]);

/// In plain sight, no worse than the rules, fair.
pub static BINDING_TERM: Rule = Rule::new("binding-term", TB.art(13))
    .also(&[CPL.art(26), CC.art(496)])
    .situation(
        "the seller's term is in plain sight, gives the buyer no less than the marketplace's rules and is fair",
        "格式条款显著、不低于平台规则且公平",
    )
    .provision("it binds", "条款有效")
    .when(&[&[conspicuous::YES, term_below_rules::NO, term_unfair::FAIR]])
    .gives(&[term::STANDS]);

/// Not brought to the buyer's notice.
pub static HIDDEN_TERM: Rule = Rule::new("hidden-term", TB.art(13))
    .also(&[CPL.art(26), CC.art(496)])
    .situation("the seller's term on a major interest of the buyer is not in plain sight", "涉及买家重大利害的条款未显著提示")
    .provision("it does not bind the buyer", "对买家不生效")
    .interprets(
        "nobody need plead that it was overlooked; other reading: only if the buyer holds that it is no part of the contract",
        "无须主张未曾注意；另解：须由买家主张该条款不成为合同内容",
    )
    .when(&[&[conspicuous::NO]])
    .gives(&[term::VOID]);

/// Less for the buyer than the marketplace's rules give.
pub static TERM_BELOW_THE_RULES: Rule = Rule::new("term-below-the-rules", TB.art(13))
    .situation("the seller's term gives the buyer less than the marketplace's rules do", "条款低于平台规则的要求")
    .provision("it is void, however plain", "条款无效，显著与否不论")
    .when(&[&[term_below_rules::YES]])
    .gives(&[term::VOID]);

/// Frees the seller, burdens the buyer, or takes away a main right.
pub static UNFAIR_TERM: Rule = Rule::new("unfair-term", TB.art(13))
    .also(&[CPL.art(26), CC.art(497)])
    .situation(
        "the seller's term frees the seller of what it owes, burdens the buyer or takes away a main right",
        "条款免除卖家责任、加重买家责任或排除买家主要权利",
    )
    .provision("it is void, however plain", "条款无效，显著与否不论")
    .interprets(
        "lessening what the seller owes is enough; other reading: only where that is unreasonable (CC-497(2))",
        "减轻卖家应承担的责任即属之；另解：仅限不合理减轻的情形（CC-497(2)）",
    )
    .when(&[&[term_unfair::FAIR.not()]])
    .gives(&[term::VOID]);

/// An agreement that took over a term which does not bind.
pub static RESTS_ON_VOID_TERM: Rule = Rule::new("rests-on-void-term", TB.art(13))
    .also(&[TB.art(7), CC.art(497)])
    .situation("what was agreed is the seller's own term, which does not bind", "约定内容为卖家的无效格式条款")
    .provision("nothing is agreed by it", "该约定不成立")
    .interprets(
        "consent to a void term does not mend it; other reading: who accepts it knowingly settled it as an individual term (CC-498)",
        "同意不使无效条款有效；另解：明知而接受的，视为就该条款个别商定（CC-498）",
    )
    .when(&[&[accepted::YES, resting_term::VOID]])
    .gives(&[agreement::NOT_MADE])
    .excepts(&[&ACCEPTED, &DENIED_WITH_RECORD]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &TERM_IN_PLAIN_SIGHT,
    &TERM_NOT_IN_PLAIN_SIGHT,
    &BINDING_TERM,
    &HIDDEN_TERM,
    &TERM_BELOW_THE_RULES,
    &UNFAIR_TERM,
    &RESTS_ON_VOID_TERM,
];
