//! The decision at run time against the naive one.
//!
//! Where every finding is settled the two agree in all respects. Where some are open, what is decided holds for every way
//! in which they may come out, and what is awaited lists every answer that may come.

use std::collections::BTreeSet;

use proptest::prelude::*;
use redress::Rulebook;
use redress::findings::{Finding, Findings, Literal};
use redress::rulebook::{CompiledQuestion, Decision, Disposition};

use crate::cases;
use crate::naive::{Naive, Outcome, Point};
use crate::tape::{Tape, tapes};

/// How many completions are tried of one partial point.
const MOST: usize = 400;

fn literals(finding: Finding) -> Vec<Literal> {
    finding.entry().values.iter().map(|value| finding.value(value.name).unwrap()).collect()
}

/// What is still possible of each finding that a question reads: the conditions of one of its rules more often than not,
/// the others settled, half open or wholly open.
fn partial(
    tape: &mut Tape,
    book: &Rulebook,
    question: &CompiledQuestion,
    reads: &[Finding],
) -> Vec<(Finding, Vec<Literal>)> {
    let rules: Vec<_> = book
        .rules()
        .iter()
        .filter(|rule| rule.gives.iter().any(|answer| answer.finding() == question.finding()))
        .collect();
    let mut wanted: Vec<Literal> = Vec::new();
    for _ in 0..tape.below(3) {
        let rule = tape.one_of(&rules);
        wanted.extend(tape.one_of(&rule.when));
    }
    if !question.asked_when().is_empty() && tape.chance(80) {
        wanted.extend(tape.one_of(question.asked_when()).iter().copied());
    }
    let open = tape.below(40);
    reads
        .iter()
        .map(|finding| {
            let mut fit = literals(*finding);
            for literal in wanted.iter().filter(|literal| literal.finding() == *finding) {
                let narrower: Vec<Literal> = fit
                    .iter()
                    .copied()
                    .filter(|value| literal.values().any(|name| value.values().eq([name])))
                    .collect();
                if !narrower.is_empty() {
                    fit = narrower;
                }
            }
            if !tape.chance(open) {
                fit = vec![*tape.one_of(&fit)];
            } else if tape.chance(50) {
                let dropped = tape.below(fit.len());
                let all = fit.len() == 1;
                fit = fit
                    .into_iter()
                    .enumerate()
                    .filter(|(at, _)| all || *at != dropped)
                    .map(|(_, value)| value)
                    .collect();
            }
            (*finding, fit)
        })
        .collect()
}

fn findings(possible: &[(Finding, Vec<Literal>)]) -> Findings {
    let mut findings = Findings::open();
    for (_, values) in possible {
        findings.put(values.iter().copied().reduce(Literal::or).unwrap());
    }
    findings
}

/// Every completion where they are few, else some of them; and whether they are all.
fn completions(tape: &mut Tape, possible: &[(Finding, Vec<Literal>)]) -> (Vec<Vec<Literal>>, bool) {
    let count = possible.iter().try_fold(1_usize, |count, (_, values)| count.checked_mul(values.len()));
    if count.is_some_and(|count| count <= MOST) {
        let mut all: Vec<Vec<Literal>> = vec![Vec::new()];
        for (_, values) in possible {
            all = all
                .iter()
                .flat_map(|start| values.iter().map(|value| [start.as_slice(), &[*value]].concat()))
                .collect();
        }
        return (all, true);
    }
    let some = (0..60).map(|_| possible.iter().map(|(_, values)| *tape.one_of(values)).collect()).collect();
    (some, false)
}

fn name(literal: Literal) -> &'static str {
    literal.values().next().unwrap()
}

fn outcome(book: &Rulebook, question: &CompiledQuestion, decision: &Decision) -> Option<Outcome> {
    let standing: BTreeSet<String> = question.standing(decision).map(|at| book.rules()[at].id.to_string()).collect();
    match decision.disposition {
        Disposition::NotAsked => Some(Outcome::NotAsked),
        Disposition::Gap => Some(Outcome::Gap),
        Disposition::Conflict => Some(Outcome::Conflict),
        Disposition::Decided => Some(Outcome::Answer(question.answers(decision).next().unwrap(), standing)),
        Disposition::Awaits => None,
    }
}

/// What the two may differ in where something is open: the rules that stand.
fn answer(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::NotAsked => "not_asked",
        Outcome::Gap => "gap",
        Outcome::Conflict => "conflict",
        Outcome::Answer(answer, _) => answer,
    }
}

/// How the partial points of a run came out.
#[derive(Debug, Default)]
struct Tally {
    decided: usize,
    awaited: usize,
    needlessly: usize,
    completions: usize,
}

/// Compares the two at one partial point and at its completions.
fn compare(tape: &mut Tape, book: &Rulebook, question: &CompiledQuestion, tally: &mut Tally) {
    let naive = Naive::of(book, question);
    let reads: Vec<Finding> = naive.reads().into_iter().collect();
    let possible = partial(tape, book, question, &reads);
    let decision = question.decide(&findings(&possible));
    let decided = outcome(book, question, &decision);
    let listed: BTreeSet<&str> = question.answers(&decision).collect();
    let (completions, all) = completions(tape, &possible);
    let mut seen = BTreeSet::new();
    tally.completions += completions.len();
    for completion in completions {
        let point: Point = completion.iter().map(|value| (value.finding(), name(*value))).collect();
        let expected = naive.decide(&point);
        let settled: Vec<(Finding, Vec<Literal>)> =
            completion.iter().map(|value| (value.finding(), vec![*value])).collect();
        let found = question.decide(&findings(&settled));
        let found = outcome(book, question, &found);
        assert_eq!(found.as_ref(), Some(&expected), "`{}` at {point:?}", question.name());
        seen.insert(answer(&expected));
        match &decided {
            Some(decided) => assert_eq!(answer(decided), answer(&expected), "`{}` at {point:?}", question.name()),
            None => assert!(
                matches!(expected, Outcome::Conflict) || listed.contains(answer(&expected)),
                "`{}` lists {listed:?}, but at {point:?} it is {expected:?}",
                question.name()
            ),
        }
    }
    if decided.is_some() {
        tally.decided += 1;
    } else {
        tally.awaited += 1;
        tally.needlessly += usize::from(all && seen.len() == 1);
    }
}

proptest! {
    #![proptest_config(cases(1200))]

    /// What is decided cannot be overturned, and at complete points the engine follows the definition.
    #[test]
    fn follows_the_definition(mut tape in tapes(400)) {
        let book = Rulebook::taobao();
        let question = tape.below(book.questions().len());
        compare(&mut tape, book, &book.questions()[question], &mut Tally::default());
    }
}

/// The same for a book that is at fault: exceptions taken away, so that there are contradictions; scopes and gaps as
/// they are.
#[test]
fn follows_the_definition_where_rules_contradict() {
    let book = Rulebook::taobao();
    let mut conflicts = 0;
    for round in 0..6 {
        let mut tape = Tape::seeded(1000 + round, 4000);
        let mut rules = book.rules().to_vec();
        for rule in &mut rules {
            rule.excepts.retain(|_| tape.chance(50));
        }
        let broken = book.with_rules(rules);
        let mut tally = Tally::default();
        for question in broken.questions() {
            for nth in 0..10 {
                let mut tape = Tape::seeded(round * 1000 + nth, 3000);
                compare(&mut tape, &broken, question, &mut tally);
            }
        }
        conflicts += broken.lint().conflicts.len();
    }
    assert!(conflicts > 50, "{conflicts}");
}

/// Over a fixed sample: how much is decided while something is open, and how often something is awaited that could not
/// matter. That share is small.
#[test]
fn seldom_awaits_what_could_not_matter() {
    let book = Rulebook::taobao();
    let mut tally = Tally::default();
    for question in book.questions() {
        for seed in 0..60 {
            compare(&mut Tape::seeded(seed, 3000), book, question, &mut tally);
        }
    }
    println!("{tally:?}");
    assert!(tally.decided > 400 && tally.awaited > 100, "{tally:?}");
    assert!(tally.needlessly * 10 < tally.awaited, "{tally:?}");
}
