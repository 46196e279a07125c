//! Consumer protection law. Its articles on returns stand with the Measures in `no_reason_return`; CPL-24 is cited by
//! the rules on quality. Left out: the burden on durable goods of CPL-23 and the heads of damages.

use crate::findings::vocabulary::{act_relabel, disclosed, established, ground, request_state};
use crate::rulebook::taobao::{description, quality};
use crate::rulebook::{CPL, Rule, SR, TB};

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

/// The claim is the buyer's, and so is its reason.
pub static REASON_IS_THE_BUYERS: Rule = Rule::new("reason-is-the-buyers", CPL.art(16))
    .also(&[SR.art(35), TB.art(49)])
    .situation("the buyer has given a reason for the claim, and it stands", "买家已以某一理由提出维权且未撤回")
    .provision(
        "the seller may answer it, and may not press the buyer to give another",
        "卖家可以答辩，不得要求买家更改理由",
    )
    .interprets("no article says so in terms; read from good faith and from the reason deciding who bears; other reading: the parties may agree on any reason")
    .when(&[&[request_state::LIVE]])
    .gives(&[act_relabel::MUST_NOT]);

/// The rules of this text.
pub static RULES: &[&Rule] = &[&FLAW_KNOWN_BEFOREHAND, &REASON_IS_THE_BUYERS];
