//! Judgments with final effect: the platform follows them (TB-83, TB-5).

use crate::findings::vocabulary::{claim, claim_cause, judgment};
use crate::rulebook::{Article, Rank, Rule, TB};

/// A judgment gives the price back.
pub static ADJUDGED_REFUND: Rule = judged(
    "adjudged-refund",
    "a judgment with final effect gives the buyer the price back",
    "生效法律文书支持退款",
    &[&[judgment::REFUND]],
    &[claim::REFUND, claim_cause::JUDGMENT],
);

/// A judgment gives the price back against the goods.
pub static ADJUDGED_RETURN: Rule = judged(
    "adjudged-return",
    "a judgment with final effect gives the buyer the price back against the goods",
    "生效法律文书支持退货退款",
    &[&[judgment::RETURN_AND_REFUND]],
    &[claim::RETURN_AND_REFUND, claim_cause::JUDGMENT],
);

/// A judgment gives the buyer nothing.
pub static ADJUDGED_NOTHING: Rule = judged(
    "adjudged-nothing",
    "a judgment with final effect gives the buyer nothing",
    "生效法律文书不支持买家",
    &[&[judgment::NOTHING]],
    &[claim::DISMISS],
);

const ALSO: &[Article] = &[TB.art(5)];

const fn judged(
    id: &'static str,
    en: &'static str,
    zh: &'static str,
    when: &'static [&'static [crate::findings::Literal]],
    gives: &'static [crate::findings::Literal],
) -> Rule {
    Rule::new(id, TB.art(83))
        .also(ALSO)
        .situation(en, zh)
        .provision("the outcome follows the judgment, whatever else is pleaded", "按生效法律文书处理，不论其他主张")
        .interprets(
        "the article resumes the proceedings and does not say that the judgment binds, and of freight that it leaves open each journey stays as paid; other readings: it is evidence; who lost is at fault and bears the freight (TB-49)",
        "条文仅规定恢复程序，未规定裁判的拘束力；裁判未涉及的运费维持已付；另解：其一，生效裁判仅作为证据；其二，败诉方有过错，承担运费（TB-49）",
    )
        .when(when)
        .gives(gives)
        .rank(Rank::Judgment)
}

/// The rules of this part.
pub static RULES: &[&Rule] = &[&ADJUDGED_REFUND, &ADJUDGED_RETURN, &ADJUDGED_NOTHING];
