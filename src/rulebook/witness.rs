//! The linter's one primitive: is there a point inside a cube and outside all forbidden cubes?
//!
//! A cube is a conjunction of literals, a point gives every finding one value. The search is exact: it narrows by unit
//! propagation, splits on the tightest forbidden cube, and learns a new forbidden cube from every contradiction, so that
//! none is met twice.

mod search;

use search::{Cubes, Search};

use crate::findings::{Finding, Findings, Literal};

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
    cubes: Cubes<'a>,
}

impl<'a> Field<'a> {
    /// What the forbidden cubes by themselves leave possible, or none if they leave nothing.
    pub(super) fn new(forbidden: impl IntoIterator<Item = &'a [Literal]>) -> Option<Self> {
        let all: Vec<&[Literal]> = forbidden.into_iter().collect();
        let start = Search::new(Findings::open(), &Cubes::default(), Cubes::of(all.iter().copied())).narrowed()?;
        let left = all.into_iter().filter(|cube| cube.iter().all(|literal| start.may_be(*literal)));
        Some(Self { cubes: Cubes::of(left), start })
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
        if cube.iter().any(|literal| !self.start.may_be(*literal)) {
            return None;
        }
        Search::new(self.start, &self.cubes, Cubes::of(more)).within(cube)
    }
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
