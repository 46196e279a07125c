//! What remains where responsibility cannot be allocated: the usage of the trade, or a return that both share (TB-7(e)).
//!
//! Only where everything due from the buyer was brought, and it still shows nothing either way: who brings nothing loses the
//! point by the rules on proof. That nothing allocates responsibility, and what the usage is, a person finds.

use crate::findings::Literal;
use crate::findings::grounds::SURFACE;
use crate::findings::vocabulary::{
    buyer_report, carried_out, cause, claim, claim_cause, delivery, established, explanation, freight, ground, leg,
    prima_facie, return_agreed, service_agreed, state_at_signing, trade_usage, visibility,
};
use crate::rulebook::taobao::{description, quality};
use crate::rulebook::{CC, Rank, Rule, TB};

const FLAW: Literal = ground::QUALITY.or(ground::COUNTERFEIT).or(ground::MISDESCRIPTION);

/// Nothing allocates responsibility, or the usage is for the buyer.
pub static RESPONSIBILITY_OPEN: Rule = Rule::new("responsibility-not-allocated", TB.art(7))
    .also(&[CC.art(510)])
    .situation(
        "everything due from the buyer was brought, it shows nothing either way, and no usage of the trade speaks for the seller",
        "买家已尽举证而责任仍无法确定，且无有利于卖家的交易习惯",
    )
    .provision("the goods go back for a refund", "退货退款")
    .interprets(
        "what is inconclusive in spite of all evidence is allocated by nobody; other reading: it counts as not shown (TB-9)",
        "尽其举证仍无从判断的，责任即属无法确定；另解：视为未能证明（TB-9）",
    )
    .when(&[
        &[
            FLAW,
            buyer_report::INCONCLUSIVE,
            established::NOT_ESTABLISHED,
            delivery::HANDED_OVER,
            return_agreed::NO,
            service_agreed::NONE,
            OPEN,
        ],
        &[
            FLAW,
            buyer_report::INCONCLUSIVE,
            established::NOT_ESTABLISHED,
            delivery::HANDED_OVER,
            return_agreed::NO,
            carried_out::BEFORE,
            OPEN,
        ],
        &[
            SURFACE,
            state_at_signing::INCONCLUSIVE,
            established::NOT_ESTABLISHED,
            delivery::HANDED_OVER,
            return_agreed::NO,
            service_agreed::NONE,
            OPEN,
        ],
        &[
            SURFACE,
            state_at_signing::INCONCLUSIVE,
            established::NOT_ESTABLISHED,
            delivery::HANDED_OVER,
            return_agreed::NO,
            carried_out::BEFORE,
            OPEN,
        ],
        &[
            ground::MISDESCRIPTION,
            visibility::APPARENT,
            prima_facie::VALID,
            explanation::VALID,
            established::NOT_ESTABLISHED,
            delivery::HANDED_OVER,
            return_agreed::NO,
            service_agreed::NONE,
            OPEN,
        ],
        &[
            ground::MISDESCRIPTION,
            visibility::APPARENT,
            prima_facie::VALID,
            explanation::VALID,
            established::NOT_ESTABLISHED,
            delivery::HANDED_OVER,
            return_agreed::NO,
            carried_out::BEFORE,
            OPEN,
        ],
    ])
    .gives(&[claim::RETURN_AND_REFUND, claim_cause::UNALLOCATED])
    .excepts(&[
        &quality::QUALITY_NOT_ESTABLISHED,
        &quality::LATENT_FLAW_NOT_ESTABLISHED,
        &description::MISDESCRIPTION_NOT_ESTABLISHED,
        &description::LATENT_MISDESCRIPTION_NOT_ESTABLISHED,
        &description::INCONSISTENCY_NOT_ESTABLISHED,
    ]);

/// No usage, or one for the buyer: a usage for the seller leaves the price with the seller, as do the rules on proof.
const OPEN: Literal = trade_usage::UNKNOWN.or(trade_usage::FOR_BUYER);

/// The way out is the seller's.
pub static UNALLOCATED_OUT: Rule = Rule::new("responsibility-not-allocated-out", TB.art(7))
    .situation("goods go back although responsibility cannot be allocated", "责任无法确定而退货退款")
    .provision("the way out is the seller's", "发货运费由卖家承担")
    .interprets(
        "the sentence on freight governs this return only; other reading: every return and refund, TB-49 excepted",
        "条文关于运费的一句仅适用于此种退货退款；另解：除 TB-49 另有规定外，适用于一切退货和退款",
    )
    .when(&[&[leg::OUTBOUND, cause::UNALLOCATED]])
    .gives(&[freight::SELLER])
    .rank(Rank::Fault);

/// The way back is the buyer's.
pub static UNALLOCATED_BACK: Rule = Rule::new("responsibility-not-allocated-back", TB.art(7))
    .situation("goods go back although responsibility cannot be allocated", "责任无法确定而退货退款")
    .provision("the way back is the buyer's", "退货运费由买家承担")
    .interprets(
        "the sentence on freight governs this return only; other reading: every return and refund, TB-49 excepted",
        "条文关于运费的一句仅适用于此种退货退款；另解：除 TB-49 另有规定外，适用于一切退货和退款",
    )
    .when(&[&[leg::RETURN, cause::UNALLOCATED]])
    .gives(&[freight::BUYER])
    .rank(Rank::Fault);

/// The rules of this part.
pub static RULES: &[&Rule] = &[&RESPONSIBILITY_OPEN, &UNALLOCATED_OUT, &UNALLOCATED_BACK];
