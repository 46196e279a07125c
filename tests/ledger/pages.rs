//! The pages of `docs/rules/`: one for each chapter of the marketplace's rules, one for each statute, and an index.

use std::collections::BTreeMap;
use std::fmt::Write;

use redress::Rulebook;
use redress::rulebook::ledger::{Chapter, Entry, chapters};

use crate::{bearers, cited, index, shown, words};

/// Every page, by its file's name.
pub(crate) fn all() -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    for chapter in chapters() {
        let page = pages.entry(format!("{}.md", chapter.page)).or_insert_with(|| opening(chapter));
        show(page, chapter);
    }
    pages.insert("who-bears-what.md".to_owned(), bearers::page());
    pages.insert("README.md".to_owned(), index::page());
    pages
}

/// Whether a text has one page for all its chapters.
pub(crate) fn shared(chapter: &Chapter) -> bool {
    chapters().filter(|other| other.page == chapter.page).count() > 1
}

/// What a page is headed.
pub(crate) fn title(chapter: &Chapter) -> String {
    let text = chapter.text;
    if shared(chapter) || chapter.page.split('-').next() != Some("taobao") {
        return format!("{} {}", text.code(), text.title().unwrap_or_default());
    }
    format!("{} {} / {}", text.code(), chapter.title.en, chapter.title.zh)
}

fn opening(chapter: &Chapter) -> String {
    format!(
        "# {}\n\nWritten by `BLESS=1 cargo test --test ledger` from the rules and the ledger; the [index](README.md) \
         says how to read it.\n",
        title(chapter)
    )
}

fn show(page: &mut String, chapter: &Chapter) {
    if shared(chapter) {
        write!(page, "\n**{} / {}**\n", chapter.title.en, chapter.title.zh).expect("a line");
    }
    for entry in chapter.entries {
        article(page, entry);
    }
}

/// An article: its entry, then the rules that rest on it.
fn article(page: &mut String, entry: &Entry) {
    let article = entry.article;
    let disposition = entry.disposition.label();
    write!(page, "\n## {article}\n\n{}\\\n{}\n\n", entry.gist.en, entry.gist.zh).expect("lines");
    let mut line = |text: String| writeln!(page, "{text}").expect("a line");
    let why = if entry.because.en.is_empty() {
        String::new()
    } else {
        format!(": {}", words::both(entry.because.en, entry.because.zh))
    };
    line(format!("- **{}**{why}", disposition.en));
    for limb in entry.limbs {
        let label = limb.disposition.label();
        line(format!("- {}: {}", label.en, words::both(limb.note.en, limb.note.zh)));
    }
    for answer in cited::closings(article) {
        line(format!("- where no rule answers: {}", words::answers(&[answer])));
    }
    let defined: Vec<String> =
        cited::defined(article).iter().map(|finding| format!("`{}`", finding.entry().name)).collect();
    if !defined.is_empty() {
        line(format!("- findings: {}", defined.join(", ")));
    }
    let besides: Vec<String> = cited::besides(article).iter().map(|name| shown::link(name.trim_matches('`'))).collect();
    if !besides.is_empty() {
        line(format!("- cited besides by: {}", besides.join(", ")));
    }
    let elsewhere: Vec<String> = cited::first(article)
        .filter(|card| card.ladder.is_some_and(|(nth, _)| ladder(nth).article != article))
        .map(|card| shown::link(&card.id))
        .collect();
    if !elsewhere.is_empty() {
        line(format!("- steps of proof that rest on it: {}", elsewhere.join(", ")));
    }
    for card in cited::first(article).filter(|card| card.ladder.is_none()) {
        write!(page, "\n### `{}`\n\n", card.id).expect("lines");
        shown::rule(page, card);
    }
    for ladder in Rulebook::taobao().ladders().iter().filter(|ladder| ladder.article == article) {
        write!(page, "\n### `{}`\n\n", ladder.id).expect("lines");
        shown::ladder(page, ladder);
    }
}

fn ladder(nth: usize) -> &'static redress::rulebook::LadderCard {
    Rulebook::taobao().ladders().get(nth).expect("a card's ladder is one of the rulebook's")
}
