//! The built-in rulebook as a catalogue: it lints clean, and every rule has the one shape.
//!
//! `cargo test --test rulebook -- --nocapture` prints the linter's figures.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail, and these show their figures"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use redress::Rulebook;
use redress::findings::CONSTRAINTS;
use redress::rulebook::{Origin, RuleCard, Wording, settling};

/// The rules of the rulebook and of its annexes.
fn every_rule() -> impl Iterator<Item = &'static RuleCard> {
    [Rulebook::taobao(), settling::policy(), settling::guidance()].into_iter().flat_map(Rulebook::rules)
}

fn rules() -> &'static [RuleCard] {
    Rulebook::taobao().rules()
}

/// No contradiction, no undeclared gap, no rule that never stands, no value that is never reached.
#[test]
fn lints_clean() {
    let book = Rulebook::taobao();
    let started = Instant::now();
    let report = book.lint();
    println!("{report}linted in {:?}", started.elapsed());
    assert!(report.is_clean(), "{report}");
    assert_eq!(book.problems(), []);
    assert!(report.figures.rules >= 175 && report.figures.pairs > 0, "{:?}", report.figures);
}

/// The declared gaps are the only ones, and each says why it is left open.
#[test]
fn every_gap_is_declared() {
    let report = Rulebook::taobao().lint();
    for gap in &report.gaps {
        assert!(gap.declared.as_ref().is_some_and(|reason| !reason.is_empty()), "{}", gap.question);
    }
}

/// A rule tells its situation and what is provided, in English and in Chinese.
#[test]
fn every_rule_speaks_both_languages() {
    for rule in every_rule() {
        for (what, text) in [("situation", &rule.situation), ("provision", &rule.provision)] {
            assert!(text.en.is_ascii() && !text.en.is_empty(), "{}: the English {what} is `{}`", rule.id, text.en);
            assert!(!text.zh.is_ascii(), "{}: the Chinese {what} is `{}`", rule.id, text.zh);
            assert!(!text.en.ends_with('.') && !text.zh.ends_with('。'), "{}: no full stop in the {what}", rule.id);
            assert_eq!(text.en.trim(), text.en, "{}", rule.id);
        }
    }
}

/// Where a rule interprets the text or states a usage, it says what the text leaves open, the reading taken and then the
/// other, in both languages; otherwise it does not.
#[test]
fn every_reading_names_the_other_reading() {
    for rule in every_rule() {
        let Wording { en, zh, .. } = &rule.open_question;
        if rule.origin == Origin::Transcribes {
            assert!(en.is_empty() && zh.is_empty(), "{}: `{en}`, `{zh}`", rule.id);
            continue;
        }
        let taken = en.split_once("; other reading").map_or("", |(taken, _)| taken);
        assert!(en.is_ascii() && !taken.is_empty() && !en.ends_with('.'), "{}: `{en}`", rule.id);
        let (taken, other) = zh.split_once("；另解：").unwrap_or_default();
        assert!(!taken.is_ascii() && !other.is_ascii() && !zh.ends_with('。'), "{}: `{zh}`", rule.id);
        assert_eq!(en.contains("; other readings: "), other.contains("其二，"), "{}: `{en}`, `{zh}`", rule.id);
    }
}

/// Names are kebab-case, and no two rules share one.
#[test]
fn names_are_kebab_case_and_unique() {
    let mut seen = BTreeSet::new();
    for rule in every_rule() {
        let words: Vec<&str> = rule.id.split('-').collect();
        let word = |word: &&str| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        assert!(words.iter().all(word), "{}", rule.id);
        assert!(seen.insert(&rule.id), "{} twice", rule.id);
    }
}

/// Every exception names a rule that is there, once, and not the rule itself.
#[test]
fn exceptions_resolve() {
    let names: BTreeSet<&str> = rules().iter().map(|rule| &*rule.id).collect();
    for rule in rules() {
        let targets: BTreeSet<&str> = rule.excepts.iter().map(String::as_str).collect();
        assert!(targets.is_subset(&names), "{}: {:?}", rule.id, targets.difference(&names));
        assert_eq!(targets.len(), rule.excepts.len(), "{} excepts a rule twice", rule.id);
        assert!(!targets.contains(&*rule.id), "{} excepts itself", rule.id);
    }
}

/// A rule applies in some situation, gives some answer, and cites an article once.
#[test]
fn every_rule_has_patterns_answers_and_articles() {
    for rule in every_rule() {
        assert!(!rule.when.is_empty() && rule.when.iter().all(|pattern| !pattern.is_empty()), "{}", rule.id);
        assert!(!rule.gives.is_empty(), "{}", rule.id);
        for answer in &rule.gives {
            assert_eq!(answer.values().count(), 1, "{} gives {answer}", rule.id);
        }
        let mut articles: Vec<_> = rule.also.iter().chain([&rule.article]).collect();
        articles.sort_unstable();
        articles.dedup();
        assert_eq!(articles.len(), rule.also.len() + 1, "{} cites an article twice", rule.id);
        for pattern in &rule.when {
            let mut findings: Vec<_> = pattern.iter().map(|literal| literal.finding()).collect();
            findings.sort_unstable();
            findings.dedup();
            assert_eq!(findings.len(), pattern.len(), "{} names a finding twice in one pattern", rule.id);
        }
    }
}

/// A declared relation between findings says why it holds, and can be broken: otherwise it says nothing.
#[test]
fn every_constraint_has_a_reason() {
    let mut reasons = BTreeMap::new();
    for constraint in CONSTRAINTS {
        assert!(constraint.reason.split(' ').count() > 3, "{}", constraint.reason);
        assert!(!constraint.reason.ends_with('.'), "{}", constraint.reason);
        *reasons.entry(constraint.reason).or_insert(0) += 1;
        assert!(!constraint.when.is_empty(), "{}", constraint.reason);
        assert!(redress::rulebook::witness(&constraint.forbidden(), &[]).is_some(), "{}", constraint.reason);
    }
    assert!(reasons.values().all(|uses| *uses == 1), "{reasons:?}");
}

fn sources(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, into);
        } else {
            into.push(path);
        }
    }
}

/// In the source, a rule is one documented static whose parts stand in one order: further articles, situation,
/// provision, reading, when, gives, excepts, rank.
#[test]
fn rules_are_written_in_one_shape() {
    const ORDER: [&str; 10] = [
        "also",
        "situation",
        "provision",
        "interprets",
        "usage",
        "when",
        "gives",
        "excepts",
        "excepts_ladders",
        "rank",
    ];
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rulebook");
    let mut files = Vec::new();
    sources(&root.join("taobao"), &mut files);
    sources(&root.join("statute"), &mut files);
    sources(&root.join("complaints"), &mut files);
    sources(&root.join("settling"), &mut files);
    let mut seen = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//! "), "{} opens with what it holds", file.display());
        let lines: Vec<&str> = text.lines().collect();
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.contains(": Rule =")) {
            seen += 1;
            let id = line.split('"').nth(1).or_else(|| lines.get(at + 1)?.split('"').nth(1)).unwrap();
            let name = line.strip_prefix("pub static ").and_then(|rest| rest.split(':').next()).unwrap();
            assert!(name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'), "{name}");
            let above = lines.iter().take(at).next_back().unwrap();
            assert!(above.starts_with("/// ") && above.ends_with('.'), "{id}: its doc is a sentence, `{above}`");
            if !line.contains("Rule::new(") {
                continue; // built by a function of its file that gives all of them the one shape
            }
            let parts: Vec<usize> = lines
                .iter()
                .skip(at + 1)
                .take_while(|line| line.starts_with(' ') || line.starts_with('}') || line.starts_with(']'))
                .filter_map(|line| line.strip_prefix("    .")?.split('(').next())
                .map(|part| ORDER.iter().position(|known| *known == part).unwrap_or_else(|| panic!("{id}: `{part}`")))
                .collect();
            assert!(parts.is_sorted(), "{id}: its parts are out of order: {parts:?}");
            assert!(parts.contains(&1) && parts.contains(&2), "{id} lacks its situation or provision");
        }
    }
    let annexed = settling::policy().rules().len() + settling::guidance().rules().len();
    let tables = rules().iter().filter(|rule| rule.ladder.is_none()).count();
    assert_eq!(seen, tables + annexed, "a rule is not in the tables");
}
