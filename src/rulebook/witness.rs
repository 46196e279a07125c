//! The linter's one primitive: is there a point inside a cube and outside all forbidden cubes?
//!
//! A cube is a conjunction of literals, a point gives every finding one value. The search narrows by unit propagation
//! and splits on the tightest forbidden cube; it is exact.

use crate::findings::{Finding, Findings, Literal, Status};

/// A point of `cube` that lies in none of `forbidden`, or none if there is none. What the point leaves open may take
/// any value.
#[must_use]
pub fn witness(cube: &[Literal], forbidden: &[Vec<Literal>]) -> Option<Findings> {
    let mut start = Findings::open();
    for literal in cube {
        if !start.narrow(*literal) {
            return None;
        }
    }
    search(start, forbidden)
}

fn search(mut findings: Findings, forbidden: &[Vec<Literal>]) -> Option<Findings> {
    let tightest = loop {
        let mut tightest: Option<(&[Literal], usize)> = None;
        let mut narrowed = false;
        for cube in forbidden {
            let mut open = 0_usize;
            let mut last = None;
            let mut refuted = false;
            for literal in cube {
                match findings.status(*literal) {
                    Status::Refuted => {
                        refuted = true;
                        break;
                    }
                    Status::Open => {
                        open = open.saturating_add(1);
                        last = Some(*literal);
                    }
                    Status::Met => {}
                }
            }
            if refuted {
                continue;
            }
            match (open, last) {
                (0, _) => return None,
                (1, Some(literal)) => {
                    if !exclude(&mut findings, literal) {
                        return None;
                    }
                    narrowed = true;
                }
                _ => {
                    if tightest.is_none_or(|(_, least)| open < least) {
                        tightest = Some((cube, open));
                    }
                }
            }
        }
        if !narrowed {
            break tightest;
        }
    };
    let Some((cube, _)) = tightest else { return Some(findings) };
    let split = cube.iter().copied().find(|literal| findings.status(*literal) == Status::Open)?;
    let mut outside = findings;
    if exclude(&mut outside, split) {
        if let Some(found) = search(outside, forbidden) {
            return Some(found);
        }
    }
    if findings.narrow(split) { search(findings, forbidden) } else { None }
}

fn exclude(findings: &mut Findings, literal: Literal) -> bool {
    let left = findings.set(literal.finding()) & !literal.allow;
    findings.replace(literal.finding(), left);
    left != 0
}

/// What a point says about some findings, as literals; findings that it leaves wholly open are left out.
#[must_use]
pub(crate) fn project(point: &Findings, onto: &[Finding]) -> Vec<Literal> {
    let mut literals: Vec<Literal> = onto
        .iter()
        .map(|finding| Literal { finding: *finding, allow: point.set(*finding), full: finding.entry().full() })
        .filter(|literal| literal.allow != literal.full)
        .collect();
    literals.sort_unstable();
    literals.dedup();
    literals
}
