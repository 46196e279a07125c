//! The index of `docs/rules/`: how to read the pages, what they hold, and where each rule stands.

use std::collections::BTreeSet;
use std::fmt::Write;

use redress::Rulebook;
use redress::rulebook::ledger::{Chapter, Disposition, Entry, chapters, ledger};
use redress::rulebook::{Origin, Rank, RuleCard, Text};

use crate::{cited, pages, shown, words};

const INTRODUCTION: &str = "# Rules, article by article

What every article of the published texts provides, what becomes of it here, and the rules that rest on it. The texts are
told in our own words; the published texts are what counts. Written by `BLESS=1 cargo test --test ledger` from the rules
themselves and from the ledger in `src/rulebook/ledger/`.

TB is the marketplace's rulebook, SR the measures on no-reason returns, CPL the consumer protection law, FSL the food safety
law, ECL the e-commerce law, CC the civil code. JD's rules are not loaded.

**Reading an article.** It is *mechanised* (由规则裁决) if rules rest on it; it *supports* (佐证) rules that rest on another
article; it is a *definition* (定义) of findings, or *arithmetic* (计算) once rules have decided; it is *procedure* (程序), a
*pointer* (指引) to a norm that governs instead, or *organisational* (组织性条款); or it is *left to people* (由人判断), because
of what it says. Parts that fare otherwise are named one by one.

**Reading a rule.** It *applies* when its findings hold; a finding that nobody has shown is open, and the rule with it. It
*gives* answers, each to one question. It *displaces* the rules to which it is an exception, and is *displaced by* others
when those apply. Where a question orders its rules by rank, the higher rank goes first: {ranks}. A rule
*transcribes* its article, *interprets* it or states a *usage*; then the reading taken is named, and the other one with
it.

**Reading a ladder of proof.** Its steps are due in order. Each is on one side; if that side does not show it, the answer
named there follows, and it is silence that decides.
";

/// The page.
pub(crate) fn page() -> String {
    let ranks: BTreeSet<Rank> = Rulebook::taobao().rules().iter().map(|card| card.rank).collect();
    let ranks: Vec<String> = ranks.into_iter().rev().map(words::rank).collect();
    let mut page = INTRODUCTION.replace("{ranks}", &ranks.join(", "));
    counts(&mut page);
    contents(&mut page);
    names(&mut page);
    page
}

fn of(text: Text) -> Vec<&'static Entry> {
    ledger().filter(|entry| entry.article.text == text).collect()
}

fn counts(page: &mut String) {
    let mut texts: Vec<Text> = Vec::new();
    for chapter in chapters() {
        if !texts.contains(&chapter.text) {
            texts.push(chapter.text);
        }
    }
    let cards = Rulebook::taobao().rules();
    let origin = |origin| cards.iter().filter(|card| card.origin == origin).count();
    write!(
        page,
        "\n## Counts\n\n{} articles and {} rules: {} transcribe, {} interpret, {} state a usage. {} of the rules are the steps \
         of {} ladders of proof.\n\n",
        ledger().count(),
        cards.len(),
        origin(Origin::Transcribes),
        origin(Origin::Interprets),
        origin(Origin::Usage),
        cards.iter().filter(|card| card.ladder.is_some()).count(),
        Rulebook::taobao().ladders().len(),
    )
    .expect("lines");
    let codes: Vec<&str> = texts.iter().map(Text::code).collect();
    writeln!(page, "| | {} | all |\n|---|{}", codes.join(" | "), "---|".repeat(codes.len() + 1)).expect("lines");
    for disposition in Disposition::ALL {
        let label = disposition.label();
        let count = |entries: &[&Entry]| entries.iter().filter(|entry| entry.disposition == disposition).count();
        let row: Vec<String> = texts.iter().map(|text| count(&of(*text)).to_string()).collect();
        let all = ledger().filter(|entry| entry.disposition == disposition).count();
        writeln!(page, "| {} {} | {} | {all} |", label.en, label.zh, row.join(" | ")).expect("a line");
    }
}

fn contents(page: &mut String) {
    page.push_str("\n## Pages\n\n[Who bears what](who-bears-what.md) lists the rules on risk, freight and costs as tables.\n\n| page | articles | mechanised | rules |\n|---|---|---|---|\n");
    let mut told: Vec<&str> = Vec::new();
    for chapter in chapters() {
        if told.contains(&chapter.page) {
            continue;
        }
        told.push(chapter.page);
        let here: Vec<&Entry> = on(chapter).collect();
        let mechanised = here.iter().filter(|entry| entry.disposition == Disposition::Mechanised).count();
        let rules: usize = here.iter().map(|entry| cited::first(entry.article).count()).sum();
        writeln!(
            page,
            "| [{}]({}.md) | {} | {mechanised} | {rules} |",
            pages::title(chapter),
            chapter.page,
            here.len()
        )
        .expect("a line");
    }
}

fn on(chapter: &Chapter) -> impl Iterator<Item = &'static Entry> {
    let page = chapter.page;
    chapters().filter(move |other| other.page == page).flat_map(|other| other.entries)
}

fn names(page: &mut String) {
    page.push_str("\n## Rules by name\n\n");
    let mut cards: Vec<&RuleCard> = Rulebook::taobao().rules().iter().collect();
    cards.sort_by(|one, other| one.id.cmp(&other.id));
    for card in cards {
        writeln!(page, "- {} ({}): {}", shown::link(&card.id), card.article, card.situation.en).expect("a line");
    }
}
