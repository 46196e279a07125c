//! The law with one small thing wrong: a rule narrowed, an exception gone, a relation between findings too strong. What
//! changes an answer is noticed by the linter, or by a case file whose recorded ruling would read otherwise.
//!
//! `FIGURES=1 cargo test --test guarded -- --nocapture` also asks the linter about every change that no case file notices,
//! and prints how many of each kind are noticed by whom.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "a test may fail, counts, reads a switch and shows its figures"
)]

#[path = "cases/file.rs"]
#[expect(dead_code, reason = "the case files' own test uses more of it")]
mod file;
#[path = "common/generate.rs"]
mod generate;
#[path = "common/tape.rs"]
#[expect(dead_code, reason = "nothing is shrunk here")]
mod tape;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use redress::case::Patch;
use redress::findings::{Finding, Findings, Level, Literal, Status};
use redress::rulebook::{CompiledQuestion, Disposition, Idle, Note, Report, RuleCard, witness};
use redress::{Case, Rulebook, decided};

/// How many generated cases stand for everything that may happen.
const GENERATED: usize = 4000;

/// One change of one rule.
struct Mutant {
    name: String,
    rule: usize,
    card: RuleCard,
    /// The situations in which the rule no longer applies, or is no longer an exception.
    touched: Vec<Vec<Literal>>,
}

impl Mutant {
    fn book(&self) -> Rulebook {
        let mut rules = Rulebook::taobao().rules().to_vec();
        rules[self.rule] = self.card.clone();
        Rulebook::taobao().with_rules(rules)
    }

    /// Whether a question of the rule comes out otherwise about some subject of a case.
    ///
    /// What comes after it follows from its answers, so that no other question can be the first to differ.
    fn alters(&self, book: &Rulebook, heard: &Heard) -> bool {
        let pairs = || Rulebook::taobao().questions().iter().zip(book.questions());
        heard.subjects.iter().any(|(level, findings)| {
            self.touched.iter().any(|situation| findings.status_of(situation) != Status::Refuted)
                && pairs()
                    .filter(|(law, _)| law.level() == *level)
                    .filter(|(law, _)| self.card.gives.iter().any(|answer| answer.finding() == law.finding()))
                    .any(|(law, other)| answer(law, findings) != answer(other, findings))
        })
    }
}

/// A case as the unchanged law decides it: what each of its subjects sees.
struct Heard {
    /// The rule whose case file it stands in.
    rule: String,
    subjects: Vec<(Level, Findings)>,
}

impl Heard {
    fn new(rule: String, case: &Case) -> Self {
        let docket = decided(case, Rulebook::taobao());
        let subjects = docket.subjects().iter().map(|state| (state.level, state.findings));
        Self { rule, subjects: subjects.collect() }
    }
}

/// How a question comes out, and with which values.
fn answer(question: &CompiledQuestion, findings: &Findings) -> (Disposition, Vec<&'static str>) {
    let decision = question.decide(findings);
    (decision.disposition, question.answers(&decision).collect())
}

/// Every case file and each of its limbs.
fn written() -> Vec<Heard> {
    let mut all = Vec::new();
    for path in file::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")) {
        let literate = file::Literate::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let case: Case = serde_json::from_str(&literate.case).unwrap();
        for limb in &literate.limbs {
            let patch: Patch = serde_json::from_str(&limb.patch).unwrap();
            all.push(Heard::new(literate.rule.clone(), &case.patched(&patch).unwrap()));
        }
        all.push(Heard::new(literate.rule, &case));
    }
    all
}

/// A literal with one of its values taken away, and the value alone, for each of its values.
fn narrower(literal: Literal) -> impl Iterator<Item = (Literal, Literal, &'static str)> {
    let finding: Finding = literal.finding();
    let values: Vec<&'static str> = literal.values().collect();
    (0..values.len()).filter(move |_| values.len() > 1).collect::<Vec<_>>().into_iter().map(move |gone| {
        let values: Vec<&'static str> = literal.values().collect();
        let rest =
            values.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, name)| finding.value(name).unwrap());
        (rest.reduce(Literal::or).unwrap(), finding.value(values[gone]).unwrap(), values[gone])
    })
}

/// Each rule without one of its alternative situations, and with one value less in one condition.
fn narrowed() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (rule, card) in Rulebook::taobao().rules().iter().enumerate() {
        for (nth, situation) in card.when.iter().enumerate() {
            if card.when.len() > 1 {
                let mut less = card.clone();
                less.when.remove(nth);
                let name = format!("{} without its situation {}", card.id, nth + 1);
                mutants.push(Mutant { name, rule, card: less, touched: vec![situation.clone()] });
            }
            for (place, literal) in situation.iter().enumerate() {
                for (rest, gone, value) in narrower(*literal) {
                    let mut less = card.clone();
                    less.when[nth][place] = rest;
                    let mut touched = situation.clone();
                    touched[place] = gone;
                    let name = format!("{} without `{}`", card.id, value_of(*literal, value));
                    mutants.push(Mutant { name, rule, card: less, touched: vec![touched] });
                }
            }
        }
    }
    mutants
}

fn value_of(literal: Literal, value: &str) -> String {
    format!("{} = {value}", literal.finding().entry().name)
}

/// Each rule without one of its exceptions.
fn without_exception() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (rule, card) in Rulebook::taobao().rules().iter().enumerate() {
        for target in &card.excepts {
            let mut less = card.clone();
            less.excepts.retain(|name| name != target);
            let name = format!("{} no exception to {target}", card.id);
            let displaced = Rulebook::taobao().rules().iter().find(|other| *other.id == **target).unwrap();
            let both = |situation: &Vec<Literal>| -> Vec<Vec<Literal>> {
                displaced.when.iter().map(|other| [situation.as_slice(), other].concat()).collect()
            };
            let touched = card.when.iter().flat_map(both).collect();
            mutants.push(Mutant { name, rule, card: less, touched });
        }
    }
    mutants
}

/// Whether the linter says something that it does not say of the unchanged law.
fn linter_notices(mutant: &Mutant, book: &Rulebook) -> bool {
    mutant.card.gives.iter().map(|answer| book.lint_question(answer.finding())).any(|report: Report| {
        !report.conflicts.is_empty() || !report.dead.is_empty() || report.gaps.iter().any(|gap| gap.declared.is_none())
    })
}

/// The changes that alter an answer of a generated case, while neither a case file nor the linter notices.
fn unnoticed(kind: &str, mutants: Vec<Mutant>) -> Vec<String> {
    let written = written();
    let all = mutants.len();
    let mut left: Vec<(Mutant, Rulebook)> = Vec::new();
    for mutant in mutants {
        let book = mutant.book();
        let own = |heard: &&Heard| heard.rule == *mutant.card.id;
        let notices = |heard: &Heard| mutant.alters(&book, heard);
        // its own case file is the likeliest to notice
        let mut others = written.iter().filter(|heard| !own(heard));
        if !written.iter().filter(own).any(notices) && !others.any(notices) {
            left.push((mutant, book));
        }
    }
    if std::env::var_os("FIGURES").is_some() {
        let linter = left.iter().filter(|(mutant, book)| linter_notices(mutant, book)).count();
        println!(
            "{kind}: {all}; the case files notice {}, the linter {linter} of the {} others",
            all - left.len(),
            left.len()
        );
    }
    let mut missed = Vec::new();
    for case in generate::fixed(GENERATED) {
        let heard = Heard::new(String::new(), &case);
        let (differ, same) = left.into_iter().partition(|(mutant, book)| mutant.alters(book, &heard));
        missed.extend::<Vec<(Mutant, Rulebook)>>(differ);
        left = same;
    }
    println!("{kind}: {all}; {} that no case file notices change a generated case", missed.len());
    missed.retain(|(mutant, book)| !linter_notices(mutant, book));
    missed.into_iter().map(|(mutant, _)| mutant.name).collect()
}

#[test]
fn a_rule_that_says_less_is_noticed() {
    let missed = unnoticed("rules narrowed", narrowed());
    assert!(missed.is_empty(), "{} unnoticed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn an_exception_gone_is_noticed() {
    let missed = unnoticed("exceptions taken away", without_exception());
    assert!(missed.is_empty(), "{} unnoticed:\n{}", missed.len(), missed.join("\n"));
}

/// A relation that forbids more than it should is broken by something that happens, unless the others forbid as much.
#[test]
fn a_relation_too_strong_is_noticed() {
    let constraints = Rulebook::taobao().constraints();
    let cubes: Vec<Vec<Literal>> = constraints.iter().map(redress::findings::Constraint::forbidden).collect();
    let mut open: BTreeMap<String, Vec<Literal>> = BTreeMap::new();
    let (mut all, mut implied) = (0, 0);
    for (nth, cube) in cubes.iter().enumerate() {
        for place in 0..cube.len() {
            let mut stronger = cube.clone();
            let gone = stronger.remove(place);
            all += 1;
            if witness(&stronger, &cubes).is_none() {
                implied += 1;
            } else {
                open.insert(format!("{nth:02} {} (without {gone})", constraints[nth].reason), stronger);
            }
        }
    }
    let mut broken = |heard: &Heard| {
        let before = open.len();
        for (_, findings) in &heard.subjects {
            open.retain(|_, cube| findings.status_of(cube) != Status::Met);
        }
        before - open.len()
    };
    let by_files: usize = written().iter().map(&mut broken).sum();
    let by_generated: usize = generate::fixed(GENERATED).map(|case| broken(&Heard::new(String::new(), &case))).sum();
    println!(
        "relations made too strong: {all}; {implied} forbid nothing new; broken by a case file {}, by a generated case {}; left {}",
        by_files,
        by_generated,
        open.len()
    );
    assert!(open.is_empty(), "{} unnoticed:\n{}", open.len(), open.keys().cloned().collect::<Vec<_>>().join("\n"));
}

/// What a rule displaces, for people: a rule, or the ladder whose step it is.
fn displaced(name: &str) -> String {
    let card = Rulebook::taobao().rules().iter().find(|card| *card.id == *name).unwrap();
    card.ladder.map_or_else(|| name.to_owned(), |(nth, _)| format!("ladder {}", Rulebook::taobao().ladders()[nth].id))
}

/// Exceptions whose rules never meet, since another question keeps them apart: the linter, who proves each question by
/// itself, needs the order all the same.
const KEPT_APART: &[(&str, &str, &str)] = &[
    ("adjudged", "out-of-time", "a judgment lifts the bar of time before that"),
    (
        "visible-misdescription-not-intact",
        "papers-of-source-missing",
        "papers are asked for where the eye cannot see the difference",
    ),
    ("interception-neglected", "freight-on-redelivery", "what cannot be returned without a reason has no such cause"),
    (
        "return-redelivered-after-sellers-breach",
        "freight-on-redelivery",
        "a line is sent again once: after the refusal at the door, or after the return",
    ),
];

/// Every exception is seen at work: a case in which both rules apply and the exception displaces the other (a step of the
/// ladder that it displaces), unless the linter notes that the two never meet.
#[test]
fn every_exception_displaces_somewhere() {
    let book = Rulebook::taobao();
    let idle = |note: &Note| matches!(note.why, Idle::NoCommonQuestion | Idle::NeverMeet);
    let notes = book.lint().notes;
    let idle: BTreeSet<(&str, &str)> =
        notes.iter().filter(|note| idle(note)).map(|note| (&*note.rule, &*note.target)).collect();
    let pairs: BTreeSet<(&str, String)> = book
        .rules()
        .iter()
        .flat_map(|card| card.excepts.iter().map(|target| (&*card.id, &**target)))
        .filter(|pair| !idle.contains(pair))
        .map(|(rule, target)| (rule, displaced(target)))
        .collect();
    let mut seen = BTreeSet::new();
    for heard in written() {
        for (level, findings) in &heard.subjects {
            for question in book.questions().iter().filter(|question| question.level() == *level) {
                let decision = question.decide(findings);
                let applying: Vec<&RuleCard> = question.applying(&decision).map(|at| &book.rules()[at]).collect();
                for card in &applying {
                    let under = applying.iter().filter(|other| card.excepts.iter().any(|name| **name == *other.id));
                    seen.extend(under.map(|other| (&*card.id, displaced(&other.id))));
                }
            }
        }
    }
    let apart = |rule: &str, target: &str| KEPT_APART.iter().any(|(one, other, _)| (*one, *other) == (rule, target));
    let unseen: Vec<String> = pairs
        .difference(&seen)
        .filter(|(rule, target)| !apart(rule, target))
        .map(|(rule, target)| format!("{rule} over {target}"))
        .collect();
    println!("{} exceptions, {} seen at work in some case file", pairs.len(), pairs.len() - unseen.len());
    assert!(unseen.is_empty(), "{}:\n{}", unseen.len(), unseen.join("\n"));
    for (rule, target, why) in KEPT_APART {
        assert!(!seen.contains(&(*rule, (*target).to_owned())), "{rule} meets {target}, although {why}");
        let name = format!("{rule} no exception to {target}");
        let needed = |mutant: &Mutant| linter_notices(mutant, &mutant.book());
        assert!(without_exception().iter().any(|mutant| mutant.name == name && needed(mutant)), "{name}: not needed");
    }
}
