//! Civil code, contracts: heads of claim that stand beside the marketplace's rules. Left out: what CC-585 leaves to courts,
//! which may raise or lower a promised sum.

use crate::findings::vocabulary::{head, head_award, head_measure, rival_head};
use crate::rulebook::{CC, Rule, TB};

/// A further loss is asked for.
pub static FURTHER_LOSS: Rule = Rule::new("further-loss", CC.art(584))
    .situation("the buyer asks for a loss beyond the price", "买家主张价款以外的损失")
    .provision("it is measured by the loss, as far as it could be foreseen", "以可预见的损失为限")
    .interprets(
        "the amount is what the buyer states, since the head is not heard here; other reading: none is named",
        "该项不在此受理，金额仅按买家所称列明；另解：不列明金额",
    )
    .when(&[&[head::EXTRA_LOSS]])
    .gives(&[head_measure::LOSS]);

/// A deposit and a promised sum for one breach.
pub static DEPOSIT_OR_PROMISED_SUM: Rule = Rule::new("deposit-or-promised-sum", CC.art(588))
    .also(&[TB.art(14), TB.art(15)])
    .situation("a deposit is to be doubled, and a sum was promised as well", "既约定定金又约定违约金，卖家违约")
    .provision("the buyer chooses one of them", "买家可择一适用")
    .interprets(
        "whatever the breach for which the sum was promised, on one line the two are one choice; other reading: sums for different breaches add up",
        "不论违约金针对何种违约，就同一商品与定金只能择一；另解：针对不同违约的，可以并用",
    )
    .when(&[&[rival_head::OPEN]])
    .gives(&[head_award::ELECT]);

/// The buyer chose the other.
pub static OTHER_HEAD_CHOSEN: Rule = Rule::new("other-head-chosen", CC.art(588))
    .situation("of a deposit and a promised sum the buyer chose the other", "买家已在定金与违约金中择另一项")
    .provision("this one falls away", "本项不再适用")
    .when(&[&[rival_head::OTHER]])
    .gives(&[head_award::GIVEN_UP]);

/// The rules of this text.
pub static RULES: &[&Rule] = &[&FURTHER_LOSS, &DEPOSIT_OR_PROMISED_SUM, &OTHER_HEAD_CHOSEN];
