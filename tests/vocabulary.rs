//! `docs/findings.md` says what the vocabulary says; `BLESS=1` writes it anew.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test fails loudly and reads a switch")]

#[path = "cases/file.rs"]
#[expect(dead_code, reason = "the case files' own test uses more of it")]
mod file;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use redress::case::Patch;
use redress::findings::{Entry, Fact, Finding, Kind};
use redress::{Case, Rulebook, decided};
use serde_json::Value;

/// The cases of the case files and of all their limbs.
fn written() -> Vec<Case> {
    let mut cases = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in ["tests/cases", "tests/house", "tests/triage"].iter().flat_map(|folder| file::all(&root.join(folder))) {
        let text = std::fs::read_to_string(&path).expect("a file that was listed can be read");
        let literate = file::Literate::parse(&text).expect("a case file");
        let case: Case = serde_json::from_str(&literate.case).expect("a case");
        for limb in &literate.limbs {
            let patch: Patch = serde_json::from_str(&limb.patch).expect("a patch");
            cases.push(case.patched(&patch).expect("a case"));
        }
        cases.push(case);
    }
    cases
}

/// A fact as it stands in a case: its path without positions, and what stands there.
fn told(fact: Fact, case: &Value) -> Option<String> {
    let path = fact.to_string();
    if matches!(fact, Fact::NothingRecorded(_) | Fact::NotRaised | Fact::Follows | Fact::Supposed) {
        return None;
    }
    let mut at = case;
    for step in path.split('.') {
        let (name, nth) = step.split_once('[').map_or((step, None), |(name, nth)| (name, nth.strip_suffix(']')));
        at = at.get(name)?;
        if let Some(nth) = nth {
            at = at.get(nth.parse::<usize>().ok()?)?;
        }
    }
    let mut found = at.clone();
    if let Some(entry) = found.as_object_mut().filter(|entry| entry.contains_key("finding")) {
        entry.retain(|name, _| name != "at" && name != "basis");
    }
    let general: String = path.chars().filter(|c| !c.is_ascii_digit()).collect();
    Some(format!("{}: {found}", general.replace("[]", "")))
}

/// For each finding the shortest facts of any written case that establish a value of it, with that value; rather that
/// something is so than that it is not.
fn smallest_facts() -> BTreeMap<&'static str, (bool, usize, String)> {
    let mut smallest = BTreeMap::new();
    for case in written() {
        let document = serde_json::to_value(&case).expect("a case can be written");
        let docket = decided(&case, Rulebook::taobao());
        for at in 0..docket.subjects().len() {
            let findings = docket.findings(at);
            for finding in Finding::all() {
                let entry = finding.entry();
                let Some(value) = findings.settled(finding).filter(|value| entry.unless_raised != Some(value)) else {
                    continue;
                };
                let facts: Vec<String> =
                    docket.grounds_of(at, finding).filter_map(|fact| told(fact, &document)).collect();
                if facts.is_empty() {
                    continue;
                }
                let text = format!("`{value}` from `{}`", facts.join("`, `"));
                let weak = ["no", "none", "silent"].contains(&value) || text.contains("demands.");
                let found = (weak, text.chars().count(), text);
                let kept = smallest.entry(entry.name).or_insert_with(|| found.clone());
                if found < *kept {
                    *kept = found;
                }
            }
        }
    }
    smallest
}

/// Where a finding comes from that no fact of a case establishes by itself.
fn beyond_facts(entry: &Entry) -> String {
    match entry.kind {
        Kind::Answered => "rules answer it",
        Kind::Derived => "follows from other findings and answers",
        Kind::Recorded if entry.articles.is_empty() || SUBJECTS.contains(&entry.name) => "the subject is such",
        _ => "",
    }
    .to_owned()
}

/// Findings that say what kind of subject it is.
const SUBJECTS: &[&str] = &["loss_kind", "sender", "cost_kind", "leg"];

fn page() -> String {
    let mut text = String::from(
        "# Findings\n\nThe closed vocabulary in which rules speak. *Assessed* and *pleaded* findings may be named by an \
         `assessments` or `statements` entry of a case; the others follow from the facts. Silence settles what has a \
         value in the column \"unless raised\".\n",
    );
    text.push_str(
        "\nThe last column names a smallest fact that establishes a value: where it stands in a case, and what stands there. \
         An assessment also has its instant `at`, and may have a `basis`.\n",
    );
    let facts = smallest_facts();
    let parts = [
        ("Assessed: open until a person found it", Kind::Assessed),
        ("Pleaded: open until it is shown", Kind::Pleaded),
        ("Recorded: what is not recorded did not happen", Kind::Recorded),
        ("Derived from other findings and answers", Kind::Derived),
        ("Answered by rules", Kind::Answered),
    ];
    for (title, kind) in parts {
        write!(
            text,
            "\n## {title}\n\n| finding | what it is | values | unless raised | articles | a smallest fact |\n|---|---|---|---|---|---|\n"
        )
        .expect("a text takes text");
        for entry in Finding::all().map(Finding::entry).filter(|entry| entry.kind == kind) {
            let values = entry.values.iter().map(|value| format!("`{}`", value.name)).collect::<Vec<_>>().join(" ");
            let articles = entry.articles.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let silence = entry.unless_raised.map_or_else(String::new, |value| format!("`{value}`"));
            let (name, en, zh) = (entry.name, entry.label.en, entry.label.zh);
            let fact = facts.get(name).map_or_else(|| beyond_facts(entry), |(_, _, fact)| fact.clone());
            writeln!(text, "| `{name}` | {en} ({zh}) | {values} | {silence} | {articles} | {fact} |")
                .expect("a text takes text");
        }
    }
    text
}

/// Whoever wants a finding established can read what would do it.
#[test]
fn every_finding_says_what_establishes_it() {
    let silent: Vec<String> = page().lines().filter(|line| line.ends_with("|  |")).map(str::to_owned).collect();
    assert!(silent.is_empty(), "no case file establishes it: {silent:#?}");
}

#[test]
fn the_findings_are_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/findings.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, page()).expect("the page can be written");
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page(), "`BLESS=1` writes it anew");
}
