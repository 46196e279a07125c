//! The ledger of articles, the rules and the pages of `docs/rules/` say the same.
//!
//! Which rules rest on an article is found from the rulebook; its entry in `src/rulebook/ledger/` says what becomes of
//! it. `BLESS=1 cargo test --test ledger` writes the pages anew; the diff is read.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test fails loudly, reads a switch and counts small things"
)]

mod cited;
mod index;
mod pages;
mod shown;
mod words;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cited::{besides, decisive, defined, named};
use redress::Rulebook;
use redress::findings::Bilingual;
use redress::rulebook::ledger::{Disposition, Entry, chapters, ledger};
use redress::rulebook::{Article, CC, CP, CPL, ECL, FSL, SR, TB};

/// The statutory articles that speak between buyer and seller, or that a rule cites.
const STATUTES: &[(redress::rulebook::Text, &[u16])] = &[
    (CPL, &[2, 16, 19, 20, 22, 23, 24, 25, 26, 40, 44, 45, 48, 52, 53, 54, 55]),
    (FSL, &[131, 148]),
    (ECL, &[13, 17, 20, 48, 49, 51, 52, 53, 58, 59, 60, 61, 62, 63, 74]),
    (
        CC,
        &[
            496, 497, 498, 510, 511, 512, 563, 566, 582, 584, 585, 586, 587, 588, 590, 591, 592, 593, 604, 605, 606,
            607, 608, 609, 610, 611, 617, 618, 620, 621, 622, 623, 832, 835,
        ],
    ),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn entry(article: Article) -> Option<&'static Entry> {
    ledger().find(|entry| entry.article == article)
}

/// Every article of the loaded texts has one entry, and they stand in order.
#[test]
fn every_article_has_one_entry() {
    let mut expected: Vec<Article> = (1..=94).map(|number| TB.art(number)).collect();
    expected.extend((1..=38).map(|number| SR.art(number)));
    expected.extend(STATUTES.iter().flat_map(|(text, numbers)| numbers.iter().map(|number| text.art(*number))));
    expected.extend((1..=11).map(|number| CP.art(number)));
    let there: Vec<Article> = ledger().map(|entry| entry.article).collect();
    let missing: Vec<String> =
        expected.iter().filter(|article| !there.contains(article)).map(ToString::to_string).collect();
    assert!(missing.is_empty(), "no entry for {}", missing.join(", "));
    assert_eq!(there, expected, "an entry stands twice, out of order, or is not listed in this test");
    for chapter in chapters() {
        assert!(!chapter.entries.is_empty(), "{}", chapter.title.en);
        for entry in chapter.entries {
            assert_eq!(entry.article.text, chapter.text, "{} stands in the wrong text", entry.article);
        }
    }
}

/// Whatever a rule, a step of a ladder, a closing answer or a finding cites has an entry.
#[test]
fn whatever_is_cited_has_an_entry() {
    let mut wrong = Vec::new();
    for card in Rulebook::taobao().rules() {
        for article in card.also.iter().chain([&card.article]) {
            if entry(*article).is_none() {
                wrong.push(format!("`{}` cites {article}, which has no entry: add one in src/rulebook/ledger/ and list it in this test", card.id));
            }
        }
    }
    for finding in redress::findings::Finding::all() {
        for article in finding.entry().articles.iter().filter(|article| entry(**article).is_none()) {
            wrong.push(format!("the finding `{}` names {article}, which has no entry", finding.entry().name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What an entry says of its article is so: rules rest on what is mechanised, and on nothing else.
#[test]
fn the_ledger_says_what_the_rules_do() {
    let mut wrong = Vec::new();
    for entry in ledger() {
        let (article, says) = (entry.article, entry.disposition.label().en);
        let (first, also) = (decisive(article), besides(article));
        match entry.disposition {
            Disposition::Mechanised if first.is_empty() && also.is_empty() => {
                wrong.push(format!("the ledger says {article} is mechanised, but no rule cites it: say what becomes of it"));
            }
            Disposition::Mechanised if first.is_empty() => {
                wrong.push(format!(
                    "the ledger says {article} is mechanised, but {} cite it besides another article: say `Supports`",
                    also.join(", ")
                ));
            }
            Disposition::Mechanised => {}
            _ if !first.is_empty() => wrong.push(format!(
                "{article} is cited first by {}, but the ledger says {says}: say `Mechanised`, drop or mend its `because`, \
                 and name in a limb what is still left to people",
                first.join(", ")
            )),
            Disposition::Supports if also.is_empty() => {
                wrong.push(format!("the ledger says {article} supports rules, but none cites it: say what becomes of it"));
            }
            Disposition::Definition if defined(article).is_empty() => wrong.push(format!(
                "the ledger says {article} is a definition, but no finding names it: add it to the finding's articles in \
                 src/findings/vocabulary.rs"
            )),
            _ => {}
        }
        if entry.disposition != Disposition::Mechanised && entry.because.en.is_empty() {
            wrong.push(format!("{article} is {says}: its entry must say why, or where"));
        }
    }
    assert!(wrong.is_empty(), "src/rulebook/ledger/ is out of step:\n{}", wrong.join("\n"));
}

/// Both languages are there, the English in ASCII and without a full stop.
#[test]
fn every_entry_speaks_both_languages() {
    let mut wrong = Vec::new();
    let mut check = |what: &str, text: Bilingual| {
        let english = text.en.is_ascii() && !text.en.is_empty() && text.en.trim() == text.en;
        let chinese = !text.zh.is_ascii() && text.zh.trim() == text.zh;
        if !english || !chinese || text.en.ends_with('.') || text.zh.ends_with('。') {
            wrong.push(format!("{what}: `{}` `{}`", text.en, text.zh));
        }
    };
    for chapter in chapters() {
        check("a chapter's title", chapter.title);
    }
    for entry in ledger() {
        check(&format!("the gist of {}", entry.article), entry.gist);
        if !entry.because.en.is_empty() || !entry.because.zh.is_empty() {
            check(&format!("the reason of {}", entry.article), entry.because);
        }
        for limb in entry.limbs {
            check(&format!("a limb of {}", entry.article), limb.note);
        }
    }
    assert!(wrong.is_empty(), "each text in both languages, without full stop:\n{}", wrong.join("\n"));
}

/// The articles, rules and findings that an entry names in its words exist.
#[test]
fn what_entries_name_exists() {
    for entry in ledger() {
        let texts = entry.limbs.iter().map(|limb| limb.note).chain([entry.gist, entry.because]);
        for word in texts.flat_map(|text| [text.en, text.zh]).flat_map(named) {
            let known = ledger().any(|other| other.article.to_string() == word);
            assert!(known, "the entry of {} names {word}, which has no entry", entry.article);
        }
    }
}

/// The pages are those that the rulebook and the ledger give; none is left over.
#[test]
fn the_pages_show_the_rulebook() {
    let folder = root().join("docs/rules");
    let pages = pages::all();
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong: Vec<String> = Vec::new();
    for (name, text) in &pages {
        let path = folder.join(name);
        if std::fs::read_to_string(&path).unwrap_or_default() == *text {
            continue;
        }
        if bless {
            std::fs::write(&path, text).expect("a page can be written");
        } else {
            wrong.push(format!("docs/rules/{name} is not what the rulebook gives"));
        }
    }
    let there: BTreeSet<PathBuf> = std::fs::read_dir(&folder)
        .expect("docs/rules is there")
        .map(|file| file.expect("a page can be listed").path())
        .collect();
    let known: BTreeSet<PathBuf> = pages.keys().map(|name| folder.join(name)).collect();
    wrong.extend(there.difference(&known).map(|path| format!("{} is no page of the rulebook", path.display())));
    assert!(wrong.is_empty(), "{}\n`BLESS=1 cargo test --test ledger` writes them anew", wrong.join("\n"));
}

/// A link of a page leads to a file, and to a heading or a name in it.
#[test]
fn links_of_the_pages_lead_somewhere() {
    let pages = pages::all();
    for (name, text) in &pages {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            if file.ends_with(".md") && file.starts_with("../") {
                assert!(root().join("docs/rules").join(file).is_file(), "{name} links to {link}");
                continue;
            }
            let target = if file.is_empty() { name.as_str() } else { file };
            let page = pages.get(target).unwrap_or_else(|| panic!("{name} links to {link}"));
            let heading = page
                .lines()
                .any(|line| line.starts_with('#') && words::anchor(line.trim_start_matches('#').trim()) == anchor);
            let placed = page.contains(&format!("<a id=\"{anchor}\">"));
            assert!(anchor.is_empty() || heading || placed, "{name} links to {link}");
        }
    }
}
