//! Special norms that go before these rules, which then apply beneath them: TB-2, TB-64, TB-88 to TB-90.
//!
//! None of those norms is loaded. The outcome is what these rules give, and the ruling says where another norm goes first.

use crate::findings::vocabulary::{application, line_kind, purchase, special_category, special_provision};
use crate::rulebook::{Rule, TB};

/// A kind of trade with rules of its own.
pub static SPECIAL_TRADE: Rule = Rule::new("special-trade", TB.art(88))
    .also(&[TB.art(2)])
    .situation(
        "the trade was made face to face, through an agent or from abroad, or in a live stream whose rules provide for the matter",
        "当面、代购、境外交易，或直播交易规则就此有特殊规定",
    )
    .provision("the rules of that kind of trade go first, and these apply beneath them", "优先适用该类交易规范，本规则补充适用")
    .interprets(
        "what the special rules leave open is for these; other reading: the special rules alone",
        "特别规范未规定的，依本规则；另解：仅适用特别规范",
    )
    .when(&[
        &[purchase::FACE_TO_FACE.or(purchase::THROUGH_AGENT).or(purchase::CROSS_BORDER)],
        &[purchase::LIVE_STREAM, special_provision::YES, special_category::FLIGGY.not()],
    ])
    .gives(&[application::SUBSIDIARY]);

/// A kind of goods with rules of its own.
pub static SPECIAL_CATEGORY: Rule = Rule::new("special-category", TB.art(89))
    .also(&[TB.art(2)])
    .situation(
        "the goods or services are of a kind with dispute rules of its own, or sold on Fliggy, whose rules provide for the matter",
        "商品属特殊品类，或飞猪交易规范就此有规定",
    )
    .provision("the rules of that kind go first, and these apply beneath them", "优先适用该品类规范，本规则补充适用")
    .interprets(
        "what the special rules leave open is for these; other reading: the special rules alone",
        "特别规范未规定的，依本规则；另解：仅适用特别规范",
    )
    .when(&[
        &[special_category::NONE.or(special_category::FLIGGY).not()],
        &[special_category::FLIGGY, special_provision::YES],
    ])
    .gives(&[application::SUBSIDIARY]);

/// A gift of a travel shop.
pub static FLIGGY_GIFT: Rule = Rule::new("fliggy-gift", TB.art(64))
    .also(&[TB.art(89)])
    .situation(
        "a gift was sold on Fliggy, and its standard for gifts provides for the matter",
        "飞猪赠品，其赠品标准就此有特殊规定",
    )
    .provision("that standard goes first, and these rules apply beneath it", "优先适用该标准，未规定的适用本规则")
    .when(&[&[special_category::FLIGGY, line_kind::GIFT, special_provision::YES]])
    .gives(&[application::SUBSIDIARY]);

/// A campaign or a service with terms of its own.
pub static SPECIAL_REQUIREMENTS: Rule = Rule::new("special-requirements", TB.art(90))
    .also(&[TB.art(2)])
    .situation(
        "a campaign or special service of the platform has requirements of its own for the matter",
        "平台活动或特殊服务就此有特殊要求",
    )
    .provision("those requirements go first, and these rules apply beneath them", "优先适用特殊要求，本规则补充适用")
    .when(&[&[special_provision::YES, purchase::LIVE_STREAM.not(), special_category::FLIGGY.not()]])
    .gives(&[application::SUBSIDIARY]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[&SPECIAL_TRADE, &SPECIAL_CATEGORY, &FLIGGY_GIFT, &SPECIAL_REQUIREMENTS];
