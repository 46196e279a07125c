//! E-commerce law (电子商务法): records of the trade that the seller does not produce (ECL-62).

use crate::findings::Literal;
use crate::findings::grounds::SURFACE;
use crate::findings::vocabulary::{
    burden, disproof, established, explanation, ground, nothing_wrong, quantity_sent, records_withheld, source_papers,
    visibility,
};
use crate::rulebook::taobao::{description, dispatch, general, quality};
use crate::rulebook::{ECL, Ladder, Rule, TB};

const FLAW: Literal = ground::QUALITY.or(ground::MISDESCRIPTION);

/// The ladders on which a claim about the goods is proved.
const EVERY_LADDER: &[&Ladder] = &[
    &quality::VISIBLE_QUALITY,
    &quality::LATENT_QUALITY,
    &description::VISIBLE_MISDESCRIPTION,
    &description::LATENT_MISDESCRIPTION,
    &description::INCONSISTENT_AT_SIGNING,
    &description::INCONSISTENT_AFTER_CONFIRMING,
    &crate::rulebook::taobao::sent_anew::INCONSISTENT_WHEN_SENT_ANEW,
    &crate::rulebook::taobao::sent_anew::INCONSISTENT_WHEN_REFUSED,
    &dispatch::MERGED_SHORTAGE,
    &super::consumer::VISIBLE_IN_DURABLE,
    &super::consumer::LATENT_IN_DURABLE,
    &general::burden::ON_BUYER,
    &general::burden::ON_SELLER,
];

/// The seller's records are gone, and the facts cannot be found without them.
pub static RECORDS_WITHHELD: Rule = Rule::new("records-withheld", ECL.art(62))
    .also(&[TB.art(9), TB.art(3)])
    .situation(
        "the seller lost, forged, hid or refused the records of the trade, facts cannot be found otherwise, and the seller has shown nothing against the buyer",
        "卖家丢失、伪造、隐匿或拒不提供交易记录致事实无法查明，且未提供有效反证",
    )
    .provision("what the records would show is taken against the seller", "由经营者承担相应的法律责任，作不利推定")
    .interprets(
        "the law speaks of courts, arbitrators and authorities; a platform that judges by it draws the same inference; other \
         reading: no inference, the steps of proof decide",
        "法律系就法院、仲裁机构和行政机关而言，平台据此处理争议时作同样的推定；另解：不作推定，依举证步骤处理",
    )
    .when(&[
        &[records_withheld::YES, FLAW, visibility::APPARENT, burden::AS_LAID_DOWN, explanation::VALID.not()],
        &[records_withheld::YES, FLAW, visibility::LATENT, burden::AS_LAID_DOWN, source_papers::VALID.not()],
        &[records_withheld::YES, ground::COUNTERFEIT, burden::AS_LAID_DOWN, source_papers::VALID.not()],
        &[
            records_withheld::YES,
            SURFACE,
            nothing_wrong::VALID.not(),
            quantity_sent::VALID.not(),
            disproof::VALID.not(),
        ],
        &[
            records_withheld::YES,
            FLAW.or(ground::COUNTERFEIT),
            burden::AS_LAID_DOWN.not(),
            disproof::VALID.not(),
        ],
    ])
    .gives(&[established::ESTABLISHED])
    .excepts_ladders(EVERY_LADDER);

/// The rules of this text.
pub static RULES: &[&Rule] = &[&RECORDS_WITHHELD];
