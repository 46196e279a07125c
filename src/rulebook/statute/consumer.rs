//! Consumer protection law. Its articles on returns stand with the Measures in `no_reason_return`; CPL-24 is cited by
//! the rules on quality. Left out: the burden on durable goods of CPL-23 and the heads of damages.

use crate::findings::vocabulary::{disclosed, established, ground};
use crate::rulebook::taobao::{description, quality};
use crate::rulebook::{CPL, Rule, TB};

/// The buyer knew of the flaw and got what was shown.
pub static FLAW_KNOWN_BEFOREHAND: Rule = Rule::new("flaw-known-beforehand", CPL.art(23))
    .also(&[TB.art(73)])
    .situation("the flaw was disclosed before the purchase and is as disclosed", "瑕疵已事先披露且与披露相符")
    .provision(
        "it is no misdescription and no lack of quality, unless the law forbids the flaw",
        "不属于描述不当或质量问题，但违反强制性规定者除外",
    )
    .when(&[&[disclosed::YES, ground::QUALITY.or(ground::MISDESCRIPTION)]])
    .gives(&[established::NOT_ESTABLISHED])
    .excepts(&[&crate::rulebook::taobao::gifts::GIFT_TERMS_UNCLEAR, &quality::VALID_REPORT])
    .excepts_ladders(&[
        &quality::VISIBLE_QUALITY,
        &quality::LATENT_QUALITY,
        &description::VISIBLE_MISDESCRIPTION,
        &description::LATENT_MISDESCRIPTION,
    ]);

/// The rules of this text.
pub static RULES: &[&Rule] = &[&FLAW_KNOWN_BEFOREHAND];
