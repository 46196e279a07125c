//! Literate case files: one for each rule, with its other limbs as patches of the same case.
//!
//! A file `tests/cases/<chapter>/<rule>.md` opens with `# <rule>` and a sentence, then a `json case` block and a
//! `text ruling` block. Each `## limb` has a sentence, a `json patch` block and a `text difference` block. What is
//! recorded is how the rule stands, and the ruling as printed; `BLESS=1 cargo test --test cases` records it anew, and
//! the diff is read. The rule must stand in the case itself. Each condition of the rule must be seen failing in some
//! limb; one that cannot fail alone is named in a line `Cannot fail: <finding>: <reason>`.
#![expect(
    clippy::disallowed_methods,
    clippy::panic,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test fails loudly, prints figures and reads a switch"
)]

mod file;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use file::{Limb, Literate};
use redress::case::Patch;
use redress::findings::{Findings, Literal, Status, SubjectKey};
use redress::rulebook::RuleCard;
use redress::ruling::{RuleState, RuleStatus};
use redress::{Case, Hearing, Rulebook};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn card(rule: &str) -> Option<&'static RuleCard> {
    Rulebook::taobao().rules().iter().find(|card| *card.id == *rule)
}

/// The subject at which a rule stands, in the first of its questions in which it does.
fn home(hearing: &Hearing<'_>, card: &RuleCard) -> Option<(SubjectKey, &'static str)> {
    let statuses = hearing.rule_status(&card.id);
    card.gives.iter().find_map(|answer| {
        let question = answer.finding().entry().name;
        statuses
            .iter()
            .find(|status| status.question == question && status.state == RuleState::Stands)
            .map(|status| (status.subject, status.question))
    })
}

/// The case files, or those whose path contains what `CASE` says.
fn files() -> Vec<PathBuf> {
    let wanted = std::env::var("CASE").unwrap_or_default();
    file::all(&folder()).into_iter().filter(|path| path.to_string_lossy().contains(&wanted)).collect()
}

fn at<'a>(statuses: &'a [RuleStatus], home: (SubjectKey, &str)) -> Option<&'a RuleStatus> {
    statuses.iter().find(|status| same(status.subject, home.0) && status.question == home.1)
}

/// The same subject, whether or not a shipment travels the leg by now.
fn same(one: SubjectKey, other: SubjectKey) -> bool {
    match (one, other) {
        (SubjectKey::Leg { line, leg, .. }, SubjectKey::Leg { line: of, leg: on, .. }) => line == of && leg == on,
        _ => one == other,
    }
}

fn listed(literals: &[Literal]) -> String {
    literals.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn stands(status: Option<&RuleStatus>) -> String {
    match status.map(|status| &status.state) {
        None => "rule: there is no such subject".to_owned(),
        Some(RuleState::Stands) => "rule: stands".to_owned(),
        Some(RuleState::DisplacedBy(by)) => format!("rule: displaced by {by}"),
        Some(RuleState::Open(literals)) => format!("rule: open, since it needs {}", listed(literals)),
        Some(RuleState::Refuted(literals)) => format!("rule: does not apply, since it needs {}", listed(literals)),
        Some(RuleState::NotAsked) => "rule: its question is not asked".to_owned(),
    }
}

/// The lines of `new` that `old` lacks, behind a plus, and the reverse, behind a minus.
fn difference(old: &str, new: &str) -> String {
    let gone = old.lines().filter(|line| !new.lines().any(|other| other == *line)).map(|line| format!("- {line}\n"));
    let come = new.lines().filter(|line| !old.lines().any(|other| other == *line)).map(|line| format!("+ {line}\n"));
    gone.chain(come).collect()
}

fn findings(hearing: &Hearing<'_>, home: SubjectKey) -> Option<Findings> {
    let (place, _) = hearing.docket().subjects().iter().enumerate().find(|(_, state)| same(state.key, home))?;
    Some(*hearing.docket().findings(place))
}

/// What one file is found to say now, and which conditions were seen failing.
struct Checked {
    text: String,
    refuted: BTreeSet<(usize, usize)>,
    limbs: usize,
    problems: Vec<String>,
}

fn check(literate: &Literate) -> Checked {
    let mut problems = Vec::new();
    let name = &literate.rule;
    let Some(card) = card(name) else { panic!("`{name}` is not a rule") };
    let case: Case = match serde_json::from_str(&literate.case) {
        Ok(case) => case,
        Err(error) => panic!("{name}: the case does not cohere:\n{error}"),
    };
    let hearing = Hearing::new(&case);
    let ruling = hearing.ruling().to_string();
    let Some(home) = home(&hearing, card) else {
        let now = hearing
            .rule_status(name)
            .iter()
            .map(|status| format!("{} {:?}: {}", status.question, status.subject, stands(Some(status))))
            .collect::<Vec<_>>();
        panic!("{name}: the rule does not stand in its own case:\n{}\n{ruling}", now.join("\n"));
    };
    let mut refuted = BTreeSet::new();
    let mut limbs = Vec::new();
    for limb in &literate.limbs {
        let patch: Patch = match serde_json::from_str(&limb.patch) {
            Ok(patch) => patch,
            Err(error) => panic!("{name}, {}: {error}", limb.title),
        };
        let other = match case.patched(&patch) {
            Ok(other) => other,
            Err(error) => panic!("{name}, {}: the patched case does not cohere:\n{error}", limb.title),
        };
        let hearing = Hearing::new(&other);
        let statuses = hearing.rule_status(name);
        let found = at(&statuses, home);
        if let Some(found) = findings(&hearing, home.0) {
            for (pattern, literals) in card.when.iter().enumerate() {
                for (place, literal) in literals.iter().enumerate() {
                    if found.status(*literal) == Status::Refuted {
                        refuted.insert((pattern, place));
                    }
                }
            }
        }
        let text = difference(&ruling, &hearing.ruling().to_string());
        limbs.push(Limb { recorded: format!("{}\n{text}", stands(found)), ..limb.clone() });
    }
    if literate.limbs.is_empty() {
        problems.push(format!("{name}: no limb"));
    }
    let text = Literate { recorded: format!("rule: stands\n{ruling}"), limbs, ..literate.clone() }.to_string();
    Checked { text, refuted, limbs: literate.limbs.len(), problems }
}

#[test]
fn every_case_file_says_what_is_so() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    let mut limbs = 0;
    let files = files();
    let count = files.len();
    for path in files {
        let text = std::fs::read_to_string(&path).expect("a file that was listed can be read");
        let literate = Literate::parse(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        assert_eq!(stem, literate.rule, "a file is named after its rule");
        let checked = check(&literate);
        limbs += checked.limbs;
        wrong.extend(checked.problems);
        if checked.text != text {
            if bless {
                // at once, since other tests read it meanwhile
                let draft = path.with_extension("draft");
                std::fs::write(&draft, &checked.text).expect("a case file can be written");
                std::fs::rename(&draft, &path).expect("a case file can be replaced");
            } else {
                wrong.push(format!("{}:\n{}", path.display(), difference(&text, &checked.text)));
            }
        }
    }
    println!("{count} case files with {limbs} limbs");
    assert!(wrong.is_empty(), "read the differences; `BLESS=1` records them:\n{}", wrong.join("\n"));
}

/// Every rule has a file, a ladder one for all its steps under the name of its end.
#[test]
fn every_rule_has_a_case_file() {
    let there: BTreeSet<String> =
        file::all(&folder()).iter().filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    let missing: Vec<&str> =
        Rulebook::taobao().rules().iter().map(|card| &*card.id).filter(|id| !there.contains(*id)).collect();
    assert!(missing.is_empty(), "{} rules without a case file: {}", missing.len(), missing.join(", "));
}

/// Every condition of every rule is seen failing in some limb of its file, or the file says why it cannot.
#[test]
fn every_condition_fails_somewhere() {
    let mut unseen = Vec::new();
    let mut conditions = 0;
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a file that was listed can be read");
        let literate = Literate::parse(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        let checked = check(&literate);
        let Some(card) = card(&literate.rule) else { continue };
        for (pattern, literals) in card.when.iter().enumerate() {
            for (place, literal) in literals.iter().enumerate() {
                conditions += 1;
                let name = literal.finding().entry().name;
                let excused = literate.cannot_fail.iter().any(|finding| finding == name);
                if !excused && !checked.refuted.contains(&(pattern, place)) {
                    unseen.push(format!("{}: {literal}", literate.rule));
                }
            }
        }
    }
    println!("{conditions} conditions");
    assert!(unseen.is_empty(), "{} conditions are never seen failing:\n{}", unseen.len(), unseen.join("\n"));
}
