//! The order in which rules stand in their tables has no meaning, and to say a thing twice says nothing more.

use std::collections::BTreeSet;

use proptest::prelude::*;
use redress::Rulebook;
use redress::findings::{Finding, Findings};
use redress::rulebook::{CompiledQuestion, Disposition, RuleCard, RulebookProblem};

use crate::cases;
use crate::tape::{Tape, tapes};

fn shuffled(tape: &mut Tape, rules: &[RuleCard]) -> Vec<RuleCard> {
    let mut rules = rules.to_vec();
    for at in (1..rules.len()).rev() {
        let other = tape.below(at + 1);
        rules.swap(at, other);
    }
    rules
}

/// What a question says to an observer: disposition, answers, the names of the rules that stand.
fn said(
    book: &Rulebook,
    question: &CompiledQuestion,
    findings: &Findings,
) -> (Disposition, Vec<&'static str>, BTreeSet<String>) {
    let decision = question.decide(findings);
    let standing = question.standing(&decision).map(|at| book.rules()[at].id.to_string()).collect();
    (decision.disposition, question.answers(&decision).collect(), standing)
}

fn random(tape: &mut Tape) -> Findings {
    let mut findings = Findings::open();
    for finding in Finding::all() {
        if tape.chance(85) {
            findings.put(finding.value(tape.one_of(finding.entry().values).name).unwrap());
        }
    }
    findings
}

fn same_answers(one: &Rulebook, other: &Rulebook, tape: &mut Tape) {
    for _ in 0..20 {
        let findings = random(tape);
        for (question, again) in one.questions().iter().zip(other.questions()) {
            assert_eq!(said(one, question, &findings), said(other, again, &findings), "`{}`", question.name());
        }
    }
}

proptest! {
    #![proptest_config(cases(40))]

    /// Rules in another order give the same answers.
    #[test]
    fn order_has_no_meaning(mut tape in tapes(6000)) {
        let book = Rulebook::taobao();
        let other = book.with_rules(shuffled(&mut tape, book.rules()));
        prop_assert_eq!(other.problems(), &[]);
        prop_assert_eq!(other.strata(), book.strata());
        same_answers(book, &other, &mut tape);
    }

    /// Rules that are there twice give the same answers, and the linter names them.
    #[test]
    fn duplicates_say_nothing_more(mut tape in tapes(6000)) {
        let book = Rulebook::taobao();
        let mut rules = book.rules().to_vec();
        let twice: Vec<RuleCard> = book.rules().iter().filter(|_| tape.chance(20)).cloned().collect();
        rules.extend(twice.iter().cloned());
        let other = book.with_rules(shuffled(&mut tape, &rules));
        let named: BTreeSet<&str> = other
            .problems()
            .iter()
            .map(|problem| match problem {
                RulebookProblem::DuplicateName(name) => name.as_str(),
                problem => panic!("{problem}"),
            })
            .collect();
        prop_assert_eq!(named, twice.iter().map(|rule| &*rule.id).collect());
        same_answers(book, &other, &mut tape);
    }
}

/// The linter finds the same in any order.
#[test]
fn lints_alike_in_any_order() {
    let book = Rulebook::taobao();
    let other = book.with_rules(shuffled(&mut Tape::seeded(7, 400), book.rules()));
    let (one, other) = (book.lint(), other.lint());
    assert!(other.is_clean(), "{other}");
    assert_eq!(one.figures, other.figures);
    let names = |report: &redress::rulebook::Report| -> BTreeSet<(String, String)> {
        report.notes.iter().map(|note| (note.rule.clone(), note.target.clone())).collect()
    };
    assert_eq!(names(&one), names(&other));
}
