//! A rule, and a ladder of proof, as a page shows them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::LazyLock;

use redress::Rulebook;
use redress::case::Party;
use redress::rulebook::ledger::{chapters, ledger};
use redress::rulebook::{Article, LadderCard, Rank, RuleCard};

use crate::words;

/// Where each rule's case file stands, by the rule's name.
static CASES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let mut found = BTreeMap::new();
    let folder = crate::root().join("tests/cases");
    for chapter in std::fs::read_dir(&folder).expect("the case files are there") {
        let chapter = chapter.expect("a folder can be listed").path();
        if chapter.is_dir() {
            for file in std::fs::read_dir(&chapter).expect("a folder can be listed") {
                let path = file.expect("a file can be listed").path();
                let within = path.strip_prefix(crate::root()).map(Path::to_string_lossy);
                let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
                if let (Ok(within), Some(stem)) = (within, stem) {
                    found.insert(stem, format!("../../{within}"));
                }
            }
        }
    }
    found
});

/// The page on which an article stands.
pub(crate) fn page_of(article: Article) -> &'static str {
    let holds =
        |chapter: &&redress::rulebook::ledger::Chapter| chapter.entries.iter().any(|entry| entry.article == article);
    chapters().find(holds).map_or_else(|| panic!("{article} has no entry in the ledger"), |chapter| chapter.page)
}

fn card(name: &str) -> &'static RuleCard {
    let found = Rulebook::taobao().rules().iter().find(|card| *card.id == *name);
    found.unwrap_or_else(|| panic!("`{name}` is not a rule"))
}

fn ladder_of(card: &RuleCard) -> Option<&'static LadderCard> {
    card.ladder.and_then(|(nth, _)| Rulebook::taobao().ladders().get(nth))
}

/// A link to a rule; a step of a ladder is shown with its ladder.
pub(crate) fn link(name: &str) -> String {
    let card = card(name);
    let page = page_of(ladder_of(card).map_or(card.article, |ladder| ladder.article));
    format!("[`{name}`]({page}.md#{name})")
}

fn article(article: Article) -> String {
    let known = ledger().any(|entry| entry.article == article);
    let anchor = words::anchor(&article.to_string());
    if known { format!("[{article}]({}.md#{anchor})", page_of(article)) } else { article.to_string() }
}

fn articles(all: &[Article]) -> String {
    all.iter().copied().map(article).collect::<Vec<_>>().join(", ")
}

/// Links to rules; all the rules of a ladder are named together.
fn links(names: &[&str]) -> String {
    let mut told: Vec<String> = Vec::new();
    for name in names {
        let ladder = ladder_of(card(name));
        let whole = ladder.filter(|ladder| {
            names.contains(&&*ladder.id) && ladder.steps.iter().all(|step| names.contains(&&*step.id))
        });
        let text = whole.map_or_else(|| link(name), |ladder| format!("every step of {}", link(&ladder.id)));
        if !told.contains(&text) {
            told.push(text);
        }
    }
    told.join(", ")
}

/// What displaces any of these rules by being an exception to it.
fn displacing(names: &[&str]) -> Vec<&'static str> {
    let except = |card: &&RuleCard| card.excepts.iter().any(|target| names.contains(&target.as_str()));
    Rulebook::taobao().rules().iter().filter(except).map(|card| &*card.id).collect()
}

fn case_file(name: &str) -> String {
    let path = CASES.get(name).unwrap_or_else(|| panic!("`{name}` has no case file in tests/cases/<chapter>/"));
    format!("[cases]({path})")
}

/// A link to a rule's cases, with how many there are.
pub(crate) fn limbs(name: &str) -> String {
    let file = ladder_of(card(name)).map_or(name, |ladder| &*ladder.id);
    let path = CASES.get(file).unwrap_or_else(|| panic!("`{file}` has no case file in tests/cases/<chapter>/"));
    let text = std::fs::read_to_string(crate::root().join("docs/rules").join(path)).expect("a case file can be read");
    let many = text.lines().filter(|line| line.starts_with("## ")).count();
    format!("[{}]({path})", many.saturating_add(1))
}

/// The questions of a rule in which rank classes count, with its class.
fn rank(card: &RuleCard) -> Option<String> {
    let ranked = |name: &str| {
        Rulebook::taobao().questions().iter().any(|question| question.is_ranked() && question.name() == name)
    };
    let questions: Vec<String> = card
        .gives
        .iter()
        .filter(|answer| ranked(answer.finding().entry().name))
        .map(|answer| answer.finding().entry().label.en.to_owned())
        .collect();
    let told = card.rank != Rank::Ordinary && !questions.is_empty();
    told.then(|| format!("{}, in {}", words::rank(card.rank), questions.join(" and ")))
}

/// A rule.
pub(crate) fn rule(out: &mut String, card: &RuleCard) {
    let mut line = |head: &str, text: String| writeln!(out, "- **{head}** {text}").expect("a line");
    line("Situation", words::both(&card.situation.en, &card.situation.zh));
    line("Provision", words::both(&card.provision.en, &card.provision.zh));
    line("Applies", words::patterns(&card.when));
    line("Gives", words::answers(&card.gives));
    if !card.also.is_empty() {
        line("With", articles(&card.also));
    }
    if !card.excepts.is_empty() {
        line("Displaces", links(&card.excepts.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    let above = displacing(&[&card.id]);
    if !above.is_empty() {
        line("Displaced by", links(&above));
    }
    if let Some(rank) = rank(card) {
        line("Rank", rank);
    }
    line("Reading", words::origin(card.origin, &card.open_question.en, &card.open_question.zh));
    line("Examples", case_file(&card.id));
}

/// A ladder of proof.
pub(crate) fn ladder(out: &mut String, ladder: &LadderCard) {
    let mut line = |head: &str, text: String| writeln!(out, "- **{head}** {text}").expect("a line");
    line("Situation", words::both(&ladder.situation.en, &ladder.situation.zh));
    line("Applies", words::patterns(&ladder.when));
    line("Proof", "in this order:".to_owned());
    for (at, step) in ladder.steps.iter().enumerate() {
        let on = if step.on == Party::Buyer { "the buyer" } else { "the seller" };
        writeln!(
            out,
            "  {}. on {on}: {} (shown when {})\\\n     {}\\\n     <a id=\"{id}\"></a>if not, `{id}` ({}): {} / {}; {}",
            at + 1,
            step.what.en,
            words::english(step.shown),
            step.what.zh,
            article(step.article),
            words::english(step.otherwise),
            words::chinese(step.otherwise),
            case_file(&step.id),
            id = step.id,
        )
        .expect("a line");
    }
    let mut line = |head: &str, text: String| writeln!(out, "- **{head}** {text}").expect("a line");
    line("Once all is shown", words::answers(&[ladder.shown]));
    let names: Vec<&str> = ladder.steps.iter().map(|step| &*step.id).chain([&*ladder.id]).collect();
    let above = displacing(&names);
    if !above.is_empty() {
        line("Displaced, wholly or at a step, by", links(&above));
    }
    let reading = ladder.steps.iter().map(|step| step.origin).chain([ladder.origin]).max_by_key(|origin| *origin as u8);
    line(
        "Reading",
        words::origin(reading.unwrap_or(ladder.origin), &ladder.open_question.en, &ladder.open_question.zh),
    );
    line("Examples", case_file(&ladder.id));
}
