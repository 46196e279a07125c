//! What the constraints leave possible, and what breaks them.

use std::sync::LazyLock;

use super::constraints::{CONSTRAINTS, Constraint};
use super::{Docket, Finding, Findings, Level, Literal, Mask, Status};

/// The constraints by what they speak of: most subjects have few of their own.
struct Index {
    /// The conditions of all of them, in a row.
    when: Vec<Mask>,
    /// By level: the constraints whose findings such a subject sees, at least one of them its own.
    own: Vec<Vec<LaidOut>>,
    /// By finding: the constraints that speak of it, each with the lowest level that it speaks of.
    of: Vec<Vec<(LaidOut, Level)>>,
}

/// A constraint laid out for being tried often.
#[derive(Clone, Copy)]
struct LaidOut {
    constraint: &'static Constraint,
    then: Mask,
    /// Where its conditions start and end.
    when: (u32, u32),
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let place = |list: &Vec<Mask>| u32::try_from(list.len()).unwrap_or(u32::MAX);
    let mut conditions = Vec::new();
    let mut each = Vec::new();
    // level by level, so that what is tried in a row lies in a row
    for level in Level::ALL {
        for constraint in CONSTRAINTS.iter().filter(|constraint| constraint.level() == level) {
            let first = place(&conditions);
            conditions.extend(constraint.when.iter().copied().map(Mask::from));
            each.push((LaidOut { constraint, then: constraint.then.into(), when: (first, place(&conditions)) }, level));
        }
    }
    let own = |level| each.iter().filter(|(_, of)| *of == level).map(|(laid_out, _)| *laid_out).collect();
    let of = |finding| each.iter().filter(|(laid_out, _)| laid_out.constraint.speaks_of(finding)).copied().collect();
    Index { own: Level::ALL.into_iter().map(own).collect(), of: Finding::all().map(of).collect(), when: conditions }
});

impl Constraint {
    fn literals(&self) -> impl Iterator<Item = Literal> + '_ {
        self.when.iter().copied().chain([self.then])
    }

    fn speaks_of(&self, finding: Finding) -> bool {
        self.literals().any(|literal| literal.finding() == finding)
    }

    /// The level of a subject that sees all its findings, and no more.
    fn level(&self) -> Level {
        let levels = self.literals().map(|literal| literal.finding().level());
        levels.reduce(|one, other| if one.sees(other) { one } else { other }).unwrap_or(Level::Case)
    }
}

impl LaidOut {
    fn conditions<'a>(&self, index: &'a Index) -> &'a [Mask] {
        index.when.get(self.when.0 as usize..self.when.1 as usize).unwrap_or_default()
    }

    /// What it takes from what is possible, if all of it but one literal is known.
    fn narrows(&self, index: &Index, findings: &Findings) -> Option<Literal> {
        let then = findings.tried(self.then);
        if then == Status::Met {
            return None;
        }
        let mut open = None;
        for (nth, mask) in self.conditions(index).iter().enumerate() {
            match findings.tried(*mask) {
                Status::Refuted => return None,
                Status::Open if open.is_some() => return None,
                Status::Open => open = Some(nth),
                Status::Met => {}
            }
        }
        match (open.map(|nth| self.constraint.when.get(nth)), then) {
            (None, Status::Open) => Some(self.constraint.then),
            (Some(Some(open)), Status::Refuted) if open.allow != open.full => Some(open.not()),
            _ => None,
        }
    }

    /// Whether it is broken for certain.
    fn is_broken(&self, index: &Index, findings: &Findings) -> bool {
        findings.tried(self.then) == Status::Refuted
            && self.conditions(index).iter().all(|mask| findings.tried(*mask) == Status::Met)
    }
}

/// Whether a relation that speaks of `finding` is broken for certain.
pub(crate) fn broken(findings: &Findings, finding: Finding) -> bool {
    let index = &*INDEX;
    index.of.get(finding.index()).into_iter().flatten().any(|(laid_out, _)| laid_out.is_broken(index, findings))
}

/// The first relation that is broken for certain by what some subject sees, and which subject that is.
pub(crate) fn first_broken(docket: &Docket) -> Option<(usize, &'static Constraint)> {
    let index = &*INDEX;
    docket.subjects().iter().enumerate().find_map(|(at, state)| {
        let mut own = index.own.get(state.level.index()).into_iter().flatten();
        own.find(|laid_out| laid_out.is_broken(index, &state.findings)).map(|laid_out| (at, laid_out.constraint))
    })
}

/// Narrows what is open of every subject to what the constraints leave possible (unit propagation).
///
/// A subject inherits what is closed above it; by itself it starts from the constraints on findings of its own level.
pub(crate) fn close(docket: &mut Docket) {
    let index = &*INDEX;
    let mut woken: Vec<&LaidOut> = Vec::with_capacity(32);
    for at in 0..docket.subjects().len() {
        let Some(level) = docket.subject(at).map(|state| state.level) else { continue };
        for own in index.own.get(level.index()).into_iter().flatten() {
            let mut next = Some(own);
            while let Some(laid_out) = next {
                if let Some(literal) = laid_out.narrows(index, docket.findings(at)) {
                    docket.narrow(at, literal);
                    let others = index.of.get(literal.finding().index()).into_iter().flatten();
                    // those behind it are tried in their turn
                    let woken_by = |of: Level, other: &LaidOut| {
                        if of == level { other.when.0 <= own.when.0 } else { level.sees(of) }
                    };
                    woken.extend(others.filter(|(other, of)| woken_by(*of, other)).map(|(laid_out, _)| laid_out));
                }
                next = woken.pop();
            }
        }
    }
}
