//! What the constraints leave possible, and what breaks them.

use std::sync::LazyLock;

use super::constraints::{CONSTRAINTS, Constraint};
use super::{Docket, Finding, Findings, Level, Literal, Mask, Status};

/// The constraints by what they speak of: most subjects have few of their own.
struct Index {
    /// By level: the constraints whose findings such a subject sees, at least one of them its own.
    own: Vec<Vec<LaidOut>>,
    /// By finding: the constraints that speak of it, each with the lowest level that it speaks of.
    of: Vec<Vec<(LaidOut, Level)>>,
}

/// A constraint laid out for being tried often.
#[derive(Clone)]
struct LaidOut {
    constraint: &'static Constraint,
    when: Box<[Mask]>,
    then: Mask,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let each = CONSTRAINTS.iter().map(|constraint| (LaidOut::from(constraint), constraint.level()));
    let each: Vec<(LaidOut, Level)> = each.collect();
    let own = |level| each.iter().filter(|(_, of)| *of == level).map(|(laid_out, _)| laid_out.clone()).collect();
    let of = |finding| each.iter().filter(|(laid_out, _)| laid_out.constraint.speaks_of(finding)).cloned().collect();
    Index { own: Level::ALL.into_iter().map(own).collect(), of: Finding::all().map(of).collect() }
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
        let levels = self.literals().map(|literal| literal.finding().entry().level);
        levels.reduce(|one, other| if one.sees(other) { one } else { other }).unwrap_or(Level::Case)
    }
}

impl From<&'static Constraint> for LaidOut {
    fn from(constraint: &'static Constraint) -> Self {
        let when = constraint.when.iter().copied().map(Mask::from).collect();
        Self { constraint, when, then: constraint.then.into() }
    }
}

impl LaidOut {
    /// What it takes from what is possible, if all of it but one literal is known.
    fn narrows(&self, findings: &Findings) -> Option<Literal> {
        let then = findings.tried(&self.then);
        if then == Status::Met {
            return None;
        }
        let mut open = None;
        for (mask, literal) in self.when.iter().zip(self.constraint.when) {
            match findings.tried(mask) {
                Status::Refuted => return None,
                Status::Open if open.is_some() => return None,
                Status::Open => open = Some(*literal),
                Status::Met => {}
            }
        }
        match (open, then) {
            (None, Status::Open) => Some(self.constraint.then),
            (Some(open), Status::Refuted) if open.allow != open.full => Some(open.not()),
            _ => None,
        }
    }

    /// Whether it is broken for certain.
    fn is_broken(&self, findings: &Findings) -> bool {
        findings.tried(&self.then) == Status::Refuted
            && self.when.iter().all(|mask| findings.tried(mask) == Status::Met)
    }
}

/// Whether a relation that speaks of `finding` is broken for certain.
pub(crate) fn broken(findings: &Findings, finding: Finding) -> bool {
    INDEX.of.get(finding.index()).into_iter().flatten().any(|(laid_out, _)| laid_out.is_broken(findings))
}

/// The first relation that is broken for certain by what some subject sees, and which subject that is.
pub(crate) fn first_broken(docket: &Docket) -> Option<(usize, &'static Constraint)> {
    docket.subjects().iter().enumerate().find_map(|(at, state)| {
        let mut own = INDEX.own.get(state.level.index()).into_iter().flatten();
        own.find(|laid_out| laid_out.is_broken(&state.findings)).map(|laid_out| (at, laid_out.constraint))
    })
}

/// Narrows what is open of every subject to what the constraints leave possible (unit propagation).
///
/// A subject inherits what is closed above it; by itself it starts from the constraints on findings of its own level.
pub(crate) fn close(docket: &mut Docket) {
    let mut woken: Vec<&LaidOut> = Vec::with_capacity(32);
    for at in 0..docket.subjects().len() {
        let Some(level) = docket.subject(at).map(|state| state.level) else { continue };
        let mut own = INDEX.own.get(level.index()).into_iter().flatten();
        while let Some(laid_out) = woken.pop().or_else(|| own.next()) {
            let Some(literal) = laid_out.narrows(docket.findings(at)) else { continue };
            docket.narrow(at, literal);
            let others = INDEX.of.get(literal.finding().index()).into_iter().flatten();
            woken.extend(others.filter(|(_, of)| level.sees(*of)).map(|(laid_out, _)| laid_out));
        }
    }
}
