//! `witness` against brute force: every point of a small vocabulary is tried.

use proptest::prelude::*;
use redress::findings::{Finding, Findings, Literal};
use redress::rulebook::witness;

use crate::cases;
use crate::tape::{Tape, tapes};

/// Findings with few values each.
const SMALL: [&str; 6] = ["used", "signature", "return_receipt", "confirmation", "at_door", "refund_asked"];

fn vocabulary(tape: &mut Tape) -> Vec<Finding> {
    let count = 3 + tape.below(4);
    SMALL.iter().take(count).map(|name| Finding::named(name).unwrap()).collect()
}

fn literals(finding: Finding) -> Vec<Literal> {
    finding.entry().values.iter().map(|value| finding.value(value.name).unwrap()).collect()
}

/// A literal that allows some of a finding's values, but not all.
fn literal(tape: &mut Tape, finding: Finding) -> Literal {
    let values = literals(finding);
    let spared = tape.below(values.len());
    let others: Vec<Literal> =
        values.iter().enumerate().filter(|(at, _)| *at != spared).map(|(_, value)| *value).collect();
    let first = tape.below(others.len());
    let mut chosen = others[first];
    for other in others {
        if tape.chance(30) {
            chosen = chosen.or(other);
        }
    }
    chosen
}

fn cube(tape: &mut Tape, findings: &[Finding], longest: usize) -> Vec<Literal> {
    let length = 1 + tape.below(longest);
    (0..length)
        .map(|_| {
            let finding = *tape.one_of(findings);
            literal(tape, finding)
        })
        .collect()
}

/// Every point of some findings.
fn points(findings: &[Finding]) -> Vec<Findings> {
    let mut points = vec![Findings::open()];
    for finding in findings {
        points = points
            .iter()
            .flat_map(|point| {
                literals(*finding).into_iter().map(|value| {
                    let mut further = *point;
                    further.put(value);
                    further
                })
            })
            .collect();
    }
    points
}

fn lies_in(point: &Findings, cube: &[Literal]) -> bool {
    cube.iter().all(|literal| point.is(*literal))
}

/// Says whether a search went wrong, by trying every point.
fn disproved(findings: &[Finding], start: &[Literal], forbidden: &[Vec<Literal>]) -> Option<String> {
    let all = points(findings);
    let allowed = |point: &Findings| lies_in(point, start) && !forbidden.iter().any(|cube| lies_in(point, cube));
    let Some(found) = witness(start, forbidden) else {
        let missed = all.iter().filter(|point| allowed(point)).count();
        return (missed != 0).then(|| format!("missed {missed} points"));
    };
    let within = |point: &&Findings| {
        let left = |finding: &Finding, value| found.possible(*finding).any(|left| left == value);
        findings.iter().all(|finding| point.possible(*finding).all(|value| left(finding, value)))
    };
    let mut covered = all.iter().filter(within).peekable();
    if covered.peek().is_none() {
        return Some("the witness has no points".to_owned());
    }
    (!covered.all(allowed)).then(|| "a point of the witness is forbidden".to_owned())
}

proptest! {
    #![proptest_config(cases(1500))]

    /// The search finds a point exactly where there is one; and whatever its point leaves open may take any value.
    #[test]
    fn finds_a_point_exactly_where_there_is_one(mut tape in tapes(160)) {
        let findings = vocabulary(&mut tape);
        let start = cube(&mut tape, &findings, 3);
        let count = tape.below(16);
        let forbidden: Vec<Vec<Literal>> = (0..count).map(|_| cube(&mut tape, &findings, 4)).collect();
        prop_assert_eq!(disproved(&findings, &start, &forbidden), None);
    }

    /// So it does where it must go back often, and learns from it.
    #[test]
    fn learns_nothing_false(mut tape in tapes(1200)) {
        let findings: Vec<Finding> = SMALL.iter().map(|name| Finding::named(name).unwrap()).collect();
        let count = 30 + tape.below(90);
        let forbidden: Vec<Vec<Literal>> = (0..count)
            .map(|_| {
                let (first, second) = (tape.below(findings.len()), 1 + tape.below(findings.len() - 1));
                let third = tape.below(findings.len());
                [first, (first + second) % findings.len(), third]
                    .map(|at| {
                        let values = literals(findings[at]);
                        *tape.one_of(&values)
                    })
                    .to_vec()
            })
            .collect();
        prop_assert_eq!(disproved(&findings, &[], &forbidden), None);
    }
}

/// The random cubes are neither all satisfiable nor all unsatisfiable: the test above sees both sides.
#[test]
fn both_outcomes_are_common() {
    let mut found = 0;
    for seed in 0..400 {
        let mut tape = Tape::seeded(seed, 160);
        let findings = vocabulary(&mut tape);
        let start = cube(&mut tape, &findings, 3);
        let count = tape.below(16);
        let forbidden: Vec<Vec<Literal>> = (0..count).map(|_| cube(&mut tape, &findings, 4)).collect();
        found += usize::from(witness(&start, &forbidden).is_some());
    }
    println!("{found} of 400 random cubes have a witness");
    assert!((80..=360).contains(&found), "{found}");
}
