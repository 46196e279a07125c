//! Telling a situation by no more than what it takes.

use crate::findings::{Finding, Findings, Literal};
use crate::rulebook::witness::{Field, project};

/// The situation around a point in which everything of `cube` holds and none of `rivals` can: what can be left out is
/// left out, and what may as well be another value is widened to it.
pub(super) fn situation(field: &Field<'_>, cube: &[Literal], rivals: &[&[Literal]], point: &Findings) -> Vec<Literal> {
    let findings = cube.iter().chain(rivals.iter().copied().flatten()).map(|literal| literal.finding());
    let mut told = project(point, &findings.collect::<Vec<Finding>>());
    let of_cube = |literal: &Literal| cube.iter().any(|other| other.finding() == literal.finding());
    told.sort_by_key(|literal| (of_cube(literal), *literal));
    let mut at = 0;
    while at < told.len() {
        let mut shorter = told.clone();
        shorter.remove(at);
        if suffices(field, &shorter, cube, rivals) {
            told = shorter;
        } else {
            at = at.saturating_add(1);
        }
    }
    for at in 0..told.len() {
        widen(field, &mut told, at, cube, rivals);
    }
    told.sort_unstable();
    told
}

/// Lets one literal allow whatever else leaves the situation as it is.
fn widen(field: &Field<'_>, told: &mut Vec<Literal>, at: usize, cube: &[Literal], rivals: &[&[Literal]]) {
    let Some(finding) = told.get(at).map(|literal| literal.finding()) else { return };
    for value in finding.entry().values.iter().filter_map(|value| finding.value(value.name)) {
        let mut wider = told.clone();
        let Some(literal) = wider.get_mut(at) else { return };
        let joined = literal.allow | value.allow;
        if joined == literal.allow || joined == literal.full {
            continue;
        }
        // a value that the rest of the situation excludes would say nothing
        literal.allow = value.allow;
        if field.witness(&wider, []).is_none() {
            continue;
        }
        let Some(literal) = wider.get_mut(at) else { return };
        literal.allow = joined;
        if suffices(field, &wider, cube, rivals) {
            *told = wider;
        }
    }
}

/// Whether a situation implies every literal of a cube and excludes every rival.
fn suffices(field: &Field<'_>, told: &[Literal], cube: &[Literal], rivals: &[&[Literal]]) -> bool {
    let impossible = |also: &[Literal]| {
        let both: Vec<Literal> = told.iter().chain(also).copied().collect();
        field.witness(&both, []).is_none()
    };
    cube.iter().filter(|literal| literal.allow != literal.full).all(|literal| impossible(&[literal.not()]))
        && rivals.iter().all(|rival| impossible(rival))
}
