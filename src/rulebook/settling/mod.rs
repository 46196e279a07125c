//! Settling between the parties, before the platform steps in: the shop's policy on freight, and the triage of complaints.
//!
//! Neither is law. Both are annexes of a dispute rulebook: they read its findings and answers, answer questions of their
//! own, and change none of its rulings. HR numbers the rows of the table of freight, TR the steps of the triage.

pub mod freight;
pub mod offers;

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::case::Marketplace;
use crate::findings::vocabulary::{first_choice, house_freight, second_choice, settling_time, third_choice};
use crate::findings::{Bilingual, Finding};
use crate::rulebook::{CitedText, HR, OpenTrades, Question, Rule, Rulebook, Source, TR, Text};

/// What annexes answer. A rulebook that answers nothing else decides no dispute and need not say what it governs.
pub const ANSWERS: [Finding; 5] = [
    house_freight::FINDING,
    first_choice::FINDING,
    second_choice::FINDING,
    third_choice::FINDING,
    settling_time::FINDING,
];

/// The shop's policy on freight, as an annex.
#[must_use]
pub fn policy() -> &'static Rulebook {
    static RULES: &[&[&Rule]] = &[freight::RULES];
    static BOOK: LazyLock<Rulebook> =
        LazyLock::new(|| annex("house-rules", HR, HOUSE_TITLES, freight::QUESTIONS, RULES));
    &BOOK
}

/// The triage of complaints, as an annex.
#[must_use]
pub fn guidance() -> &'static Rulebook {
    static RULES: &[&[&Rule]] = &[offers::RULES];
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| annex("triage", TR, TRIAGE_TITLES, offers::QUESTIONS, RULES));
    &BOOK
}

const HOUSE_TITLES: Bilingual = Bilingual { en: "House rules of a shop on freight", zh: "店铺运费约定" };
const TRIAGE_TITLES: Bilingual = Bilingual { en: "Settling before a dispute", zh: "争议前协商处理指引" };

fn annex(
    name: &'static str,
    text: Text,
    titles: Bilingual,
    questions: &'static [&'static Question],
    rules: &'static [&'static [&'static Rule]],
) -> Rulebook {
    let mut book = Rulebook::compile(&Source {
        name,
        edition: "2025-08-15",
        titles,
        marketplaces: &[Marketplace::Taobao, Marketplace::Tmall, Marketplace::TmallGlobal],
        in_force_from: (2025, 8, 15),
        open_trades: OpenTrades::TakeTheNewRule,
        questions,
        rules,
        ladders: &[],
        declared_gaps: &[],
    });
    book.texts.push(CitedText { text, title: Cow::Borrowed(titles.zh) });
    book
}
