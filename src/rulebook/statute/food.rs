//! Food safety law: the head of FSL-148. Left out: FSL-131, the platform's own liability, which is no dispute of the parties.

use crate::findings::vocabulary::{head, head_measure, unsafe_food};
use crate::rulebook::{CPL, FSL, Rule};

/// Food below the safety standards, and the seller knew.
pub static UNSAFE_FOOD_KNOWINGLY: Rule = Rule::new("unsafe-food-knowingly", FSL.art(148))
    .also(&[CPL.art(55)])
    .situation(
        "the seller knowingly sold food that fails the safety standards",
        "卖家经营明知是不符合食品安全标准的食品",
    )
    .provision(
        "ten times the price or three times the loss, with a minimum; a harmless flaw of the label is excepted",
        "价款十倍或损失三倍，有最低额；不影响安全的标签瑕疵除外",
    )
    .interprets(
        "the price of the food in question, not of the order; other reading: the whole order",
        "以涉案食品而非整笔订单的价款为基数；另解：以整笔订单的价款为基数",
    )
    .when(&[&[head::FOOD, unsafe_food::KNOWINGLY]])
    .gives(&[head_measure::TEN_TIMES]);

/// The rules of this text.
pub static RULES: &[&Rule] = &[&UNSAFE_FOOD_KNOWINGLY];
