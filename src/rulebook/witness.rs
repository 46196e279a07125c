//! The linter's one primitive: is there a point inside a cube and outside all forbidden cubes?
//!
//! A cube is a conjunction of literals, a point gives every finding one value. The search narrows by unit propagation
//! and splits on the tightest forbidden cube; it is exact. A forbidden cube that is refuted once stays refuted, so each
//! step of the search looks only at those that are left.

use crate::findings::{Finding, Findings, Literal, Status};

/// A point of `cube` that lies in none of `forbidden`, or none if there is none. What the point leaves open may take
/// any value.
///
/// ```
/// use redress::findings::vocabulary::{delivery, signature};
/// use redress::rulebook::witness;
///
/// let nobody_signs_for_what_was_lost = vec![delivery::LOST, signature::NONE.not()];
/// let point = witness(&[delivery::LOST], &[nobody_signs_for_what_was_lost.clone()]).unwrap();
/// assert_eq!(point.settled(signature::FINDING), Some("none"));
/// assert!(witness(&[delivery::LOST, signature::VALID], &[nobody_signs_for_what_was_lost]).is_none());
/// ```
#[must_use]
pub fn witness(cube: &[Literal], forbidden: &[Vec<Literal>]) -> Option<Findings> {
    Field::new(forbidden.iter().map(Vec::as_slice))?.witness(cube, [])
}

/// Forbidden cubes, narrowed once for many searches.
#[derive(Debug, Clone)]
pub(super) struct Field<'a> {
    start: Findings,
    left: Vec<&'a [Literal]>,
}

impl<'a> Field<'a> {
    /// What the forbidden cubes by themselves leave possible, or none if they leave nothing.
    pub(super) fn new(forbidden: impl IntoIterator<Item = &'a [Literal]>) -> Option<Self> {
        let mut field = Self { start: Findings::open(), left: forbidden.into_iter().collect() };
        propagate(&mut field.start, &mut field.left).ok()?;
        Some(field)
    }

    /// A point of a cube that lies in none of the field's forbidden cubes and in none of `more`.
    pub(super) fn witness<'b>(
        &self,
        cube: &[Literal],
        more: impl IntoIterator<Item = &'b [Literal]>,
    ) -> Option<Findings>
    where
        'a: 'b,
    {
        let mut start = self.start;
        for literal in cube {
            if !start.narrow(*literal) {
                return None;
            }
        }
        search(start, more.into_iter().chain(self.left.iter().copied()).collect())
    }
}

/// Nothing is left that is possible.
struct Contradiction;

fn search(mut findings: Findings, mut left: Vec<&[Literal]>) -> Option<Findings> {
    let tightest = propagate(&mut findings, &mut left).ok()?;
    let Some(cube) = tightest else { return Some(findings) };
    let split = cube.iter().copied().find(|literal| findings.status(*literal) == Status::Open)?;
    let mut outside = findings;
    if exclude(&mut outside, split) {
        if let Some(found) = search(outside, left.clone()) {
            return Some(found);
        }
    }
    if findings.narrow(split) { search(findings, left) } else { None }
}

/// Excludes the one open literal of every forbidden cube that has just one, until none has; drops what is refuted.
/// Gives the cube with the fewest open literals of those that are left.
fn propagate<'a>(
    findings: &mut Findings,
    left: &mut Vec<&'a [Literal]>,
) -> Result<Option<&'a [Literal]>, Contradiction> {
    loop {
        let mut tightest: Option<(&[Literal], usize)> = None;
        let mut narrowed = false;
        let mut possible = true;
        left.retain(|&cube| {
            if !possible {
                return true;
            }
            let Some((open, last)) = openness(findings, cube) else { return false };
            if open == 0 {
                possible = false;
            } else if open == 1 {
                possible &= last.is_some_and(|literal| exclude(findings, literal));
                narrowed = true;
                return false;
            } else if tightest.is_none_or(|(_, least)| open < least) {
                tightest = Some((cube, open));
            }
            true
        });
        if !possible {
            return Err(Contradiction);
        }
        if !narrowed {
            return Ok(tightest.map(|(cube, _)| cube));
        }
    }
}

/// How many literals of a cube are open, and the last of them; nothing if the cube is refuted.
fn openness(findings: &Findings, cube: &[Literal]) -> Option<(usize, Option<Literal>)> {
    let mut open = 0_usize;
    let mut last = None;
    for literal in cube {
        match findings.status(*literal) {
            Status::Refuted => return None,
            Status::Open => {
                open = open.saturating_add(1);
                last = Some(*literal);
            }
            Status::Met => {}
        }
    }
    Some((open, last))
}

fn exclude(findings: &mut Findings, literal: Literal) -> bool {
    let left = findings.set(literal.finding()) & !literal.allow;
    findings.replace(literal.finding(), left);
    left != 0
}

/// What a point says about some findings, as literals; findings that it leaves wholly open are left out.
#[must_use]
pub(super) fn project(point: &Findings, onto: &[Finding]) -> Vec<Literal> {
    let mut literals: Vec<Literal> = onto
        .iter()
        .map(|finding| Literal { finding: *finding, allow: point.set(*finding), full: finding.entry().full() })
        .filter(|literal| literal.allow != literal.full)
        .collect();
    literals.sort_unstable();
    literals.dedup();
    literals
}
