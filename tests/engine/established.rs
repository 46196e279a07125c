//! What is established from a case: never what a declared relation between findings rules out, the same every time, and
//! enough for every rule to speak now and then.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use redress::case::Case;
use redress::findings::{Docket, Finding, Status};
use redress::rulebook::Disposition;
use redress::{Rulebook, adjudicate, decided};

use crate::cases;
use crate::generate;
use crate::tape::{Tape, tapes};

/// Rules that no generated case reaches, each with the reason.
const BEYOND_THE_GENERATOR: &[(&str, &str)] = &[];

/// What is wrong with a docket: findings without a value, relations that do not hold.
fn contradictions(docket: &Docket) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    for state in docket.subjects() {
        for finding in Finding::all() {
            if state.findings.possible(finding).next().is_none() {
                wrong.insert(format!("{:?}: nothing is possible for `{}`", state.level, finding.entry().name));
            }
        }
        for constraint in Rulebook::taobao().constraints() {
            if state.findings.status_of(&constraint.forbidden()) == Status::Met {
                wrong.insert(format!("{:?}: broken: {}", state.level, constraint.reason));
            }
        }
    }
    wrong
}

proptest! {
    #![proptest_config(cases(600))]

    /// Whatever befalls an order, what is established of it hangs together.
    #[test]
    fn no_relation_is_broken(mut tape in tapes(generate::TAPE)) {
        if let Some(case) = generate::case(&mut tape) {
            let wrong = contradictions(&decided(&case, Rulebook::taobao()));
            prop_assert!(wrong.is_empty(), "{:?}\n{}", wrong, serde_json::to_string_pretty(&case).unwrap());
        }
    }

    /// Every case is adjudicated, and twice the same case gives the same bytes.
    #[test]
    fn rulings_are_total_and_repeatable(mut tape in tapes(generate::TAPE)) {
        if let Some(case) = generate::case(&mut tape) {
            let once = serde_json::to_string(&adjudicate(&case)).unwrap();
            let again: Case = serde_json::from_str(&serde_json::to_string(&case).unwrap()).unwrap();
            prop_assert_eq!(&once, &serde_json::to_string(&adjudicate(&case)).unwrap());
            prop_assert_eq!(&once, &serde_json::to_string(&adjudicate(&again)).unwrap());
        }
    }
}

/// The same over a fixed sample, told by how often each relation is broken.
#[test]
fn no_relation_is_broken_in_a_fixed_sample() {
    let mut wrong: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (nth, case) in generate::fixed(4000).enumerate() {
        for what in contradictions(&decided(&case, Rulebook::taobao())) {
            wrong.entry(what).or_insert((0, nth)).0 += 1;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Most of what is drawn coheres.
#[test]
fn most_of_what_is_drawn_coheres() {
    let drawn = 1000;
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    let coherent = (0..drawn)
        .filter(|seed| {
            let facts = generate::facts(&mut Tape::seeded(*seed, generate::TAPE));
            match Case::try_from(facts) {
                Ok(_) => true,
                Err(errors) => {
                    let message = errors.to_string();
                    let first = message.lines().next().unwrap_or_default().chars().take(60).collect();
                    *refused.entry(first).or_default() += 1;
                    false
                }
            }
        })
        .count();
    println!("{coherent} of {drawn} drawn cases cohere");
    assert!(coherent * 100 >= 80 * 1000, "{coherent}: {refused:#?}");
}

/// Every rule of the rulebook applies, and stands, in some generated case; every question comes out in every way that
/// is open to it, and never in a contradiction or a gap.
#[test]
fn every_rule_speaks_in_some_case() {
    let book = Rulebook::taobao();
    let mut applied = vec![0_usize; book.rules().len()];
    let mut stood = vec![0_usize; book.rules().len()];
    let mut dispositions: BTreeMap<(&str, Disposition), usize> = BTreeMap::new();
    for case in generate::fixed(14_000) {
        let docket = decided(&case, book);
        for (at, _, decision) in docket.decisions() {
            let question = &book.questions()[*at];
            question.applying(decision).for_each(|rule| applied[rule] += 1);
            question.standing(decision).for_each(|rule| stood[rule] += 1);
            *dispositions.entry((question.name(), decision.disposition)).or_default() += 1;
        }
    }
    let missing = |counts: &[usize]| -> BTreeSet<&str> {
        book.rules().iter().zip(counts).filter(|(_, count)| **count == 0).map(|(rule, _)| &*rule.id).collect()
    };
    let declared: BTreeSet<&str> = BEYOND_THE_GENERATOR.iter().map(|(rule, _)| *rule).collect();
    let (never_applied, never_stood) = (missing(&applied), missing(&stood));
    let mut rare: Vec<(usize, &str)> =
        stood.iter().zip(book.rules()).map(|(count, rule)| (*count, &*rule.id)).collect();
    rare.sort_unstable();
    println!("seldom stand: {:?}", rare.iter().take(12).collect::<Vec<_>>());
    for ((question, disposition), count) in &dispositions {
        println!("{question}: {disposition:?} {count}");
        assert!(
            !matches!(disposition, Disposition::Conflict | Disposition::Gap),
            "{question}: {disposition:?} {count}"
        );
    }
    assert_eq!(never_stood, declared, "never stand; of these never apply: {never_applied:?}");
}
