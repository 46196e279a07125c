//! Taobao platform dispute rules (淘宝平台争议处理规则), edition 2025-08-15, with the statutes beneath them.

pub mod description;
pub mod dispatch;
pub mod freight;
pub mod general;
pub mod gifts;
pub mod inspection;
pub mod procedure;
pub mod quality;
pub mod questions;
pub mod returns;
pub mod sent_anew;
pub mod signing;

use super::{DeclaredGap, OpenTrades, Source, complaints, statute};
use crate::case::Marketplace;
use crate::findings::Bilingual;
use crate::findings::vocabulary::{best_claim, remedy};

static DECLARED_GAPS: &[DeclaredGap] = &[
    DeclaredGap {
        question: remedy::FINDING,
        when: &[best_claim::UNDECIDED],
        reason: "a ground that no rule decides leaves the line undecided; the linter shows that none does",
    },
    DeclaredGap {
        question: remedy::FINDING,
        when: &[best_claim::CONFLICT],
        reason: "a contradiction about a ground must not be papered over; the linter shows that there is none",
    },
];

/// What the built-in rulebook is made from.
pub static SOURCE: Source = Source {
    name: "taobao",
    edition: "2025-08-15",
    titles: Bilingual { en: "Taobao platform dispute rules", zh: "淘宝平台争议处理规则" },
    marketplaces: &[Marketplace::Taobao, Marketplace::Tmall, Marketplace::TmallGlobal],
    in_force_from: (2025, 8, 15),
    open_trades: OpenTrades::TakeTheNewRule,
    questions: questions::QUESTIONS,
    rules: &[
        general::scope::RULES,
        general::intake::RULES,
        general::pointers::RULES,
        procedure::suspension::RULES,
        procedure::judgments::RULES,
        general::agreements::RULES,
        general::terms::RULES,
        general::residual::RULES,
        general::evidence::RULES,
        general::burden::RULES,
        general::carriage::RULES,
        general::outcome::RULES,
        general::payment::RULES,
        general::hardship::RULES,
        general::compensation::RULES,
        dispatch::RULES,
        signing::RULES,
        sent_anew::RULES,
        returns::RULES,
        freight::RULES,
        gifts::RULES,
        quality::RULES,
        inspection::RULES,
        description::RULES,
        complaints::admission::RULES,
        complaints::merits::RULES,
        statute::no_reason_return::RULES,
        statute::consumer::RULES,
        statute::civil_code::RULES,
        statute::e_commerce::RULES,
        statute::contract::RULES,
        statute::food::RULES,
    ],
    ladders: &[
        &signing::RECEIPT,
        &sent_anew::RECEIPT_ANEW,
        &returns::RETURN_RECEIPT,
        &returns::RETURN_COUNT,
        &returns::RETURN_COUNT_ON_BUYER,
        &quality::VISIBLE_QUALITY,
        &quality::LATENT_QUALITY,
        &description::VISIBLE_MISDESCRIPTION,
        &description::LATENT_MISDESCRIPTION,
        &description::INCONSISTENT_AT_SIGNING,
        &sent_anew::INCONSISTENT_WHEN_SENT_ANEW,
        &sent_anew::INCONSISTENT_WHEN_REFUSED,
        &description::INCONSISTENT_AFTER_CONFIRMING,
        &dispatch::MERGED_SHORTAGE,
        &general::burden::ON_BUYER,
        &general::burden::ON_SELLER,
        &general::burden::NON_RECEIPT_ON_BUYER,
        &statute::consumer::VISIBLE_IN_DURABLE,
        &statute::consumer::LATENT_IN_DURABLE,
    ],
    declared_gaps: DECLARED_GAPS,
};
