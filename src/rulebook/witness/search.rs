//! The search itself: propagation, and learning from contradictions.

use std::borrow::Cow;

use crate::findings::{Finding, Findings, Literal, Status, WIDTH};

/// Cubes, found by the findings that they name.
#[derive(Debug, Clone)]
pub(super) struct Cubes<'a> {
    all: Vec<Cow<'a, [Literal]>>,
    /// For each finding the last of `named` that names it, counted from 1; 0 for none.
    last: [u32; WIDTH],
    /// A cube that names a finding, and the one before it that does.
    named: Vec<(usize, u32)>,
}

impl Default for Cubes<'_> {
    fn default() -> Self {
        Self { all: Vec::new(), last: [0; WIDTH], named: Vec::new() }
    }
}

impl<'a> Cubes<'a> {
    pub(super) fn of(cubes: impl IntoIterator<Item = &'a [Literal]>) -> Self {
        let mut these = Self::default();
        for cube in cubes {
            these.push(Cow::Borrowed(cube));
        }
        these
    }

    fn push(&mut self, cube: Cow<'a, [Literal]>) {
        for literal in &*cube {
            if let Some(last) = self.last.get_mut(literal.finding().index()) {
                self.named.push((self.all.len(), *last));
                *last = u32::try_from(self.named.len()).unwrap_or(u32::MAX);
            }
        }
        self.all.push(cube);
    }

    /// The last entry about a finding.
    fn last(&self, finding: Finding) -> u32 {
        self.last.get(finding.index()).copied().unwrap_or_default()
    }

    /// The cube of an entry and the entry before it.
    fn entry(&self, entry: u32) -> Option<(usize, u32)> {
        self.named.get(entry.checked_sub(1)? as usize).copied()
    }
}

/// A forbidden cube, by its place.
#[derive(Debug, Clone, Copy)]
enum Place {
    Field(usize),
    Own(usize),
}

/// A finding that was narrowed.
#[derive(Debug, Clone, Copy)]
struct Step {
    finding: Finding,
    /// What was possible before.
    before: u32,
    /// The forbidden cube that demanded it; none for what was assumed.
    because: Option<Place>,
}

/// What was possible when something was assumed, and how many steps had been taken.
#[derive(Debug, Clone)]
struct Level {
    start: Findings,
    steps: usize,
}

/// One search: the cubes of a field, and those of its own, learned ones included.
#[derive(Debug)]
pub(super) struct Search<'f, 'a> {
    findings: Findings,
    field: &'f Cubes<'f>,
    own: Cubes<'a>,
    steps: Vec<Step>,
    /// How many steps have been followed up.
    followed: usize,
    levels: Vec<Level>,
}

impl<'f, 'a> Search<'f, 'a> {
    pub(super) fn new(start: Findings, field: &'f Cubes<'f>, own: Cubes<'a>) -> Self {
        Self { findings: start, field, own, steps: Vec::new(), followed: 0, levels: Vec::new() }
    }

    /// What the search's own cubes leave possible, or none if they leave nothing.
    pub(super) fn narrowed(mut self) -> Option<Findings> {
        self.start(&[])?;
        Some(self.findings)
    }

    /// A point of a cube outside all forbidden ones.
    pub(super) fn within(mut self, cube: &[Literal]) -> Option<Findings> {
        self.start(cube)?;
        loop {
            let Some(split) = self.split() else { return Some(self.findings) };
            self.levels.push(Level { start: self.findings, steps: self.steps.len() });
            self.narrow(split.not(), None);
            while let Err(contradiction) = self.propagate() {
                let learned = self.learn(contradiction)?;
                let place = Place::Own(self.own.all.len());
                self.own.push(Cow::Owned(learned));
                // everything of it but one literal is met here, so it narrows on
                self.look(place).ok()?;
            }
        }
    }

    /// Narrows to a cube and follows up; none, if nothing is left.
    fn start(&mut self, cube: &[Literal]) -> Option<()> {
        for literal in cube {
            self.findings.may_be(*literal).then(|| self.narrow(*literal, None))?;
        }
        (0..self.own.all.len()).try_for_each(|at| self.look(Place::Own(at))).ok()?;
        self.propagate().ok()
    }

    fn cube(&self, place: Place) -> &[Literal] {
        let cube = match place {
            Place::Field(at) => self.field.all.get(at),
            Place::Own(at) => self.own.all.get(at),
        };
        cube.map_or(&[], |cube| cube)
    }

    /// Leaves of a finding what a literal allows.
    fn narrow(&mut self, literal: Literal, because: Option<Place>) {
        let finding = literal.finding();
        let before = self.findings.set(finding);
        if before & !literal.allow != 0 {
            self.findings.replace(finding, before & literal.allow);
            self.steps.push(Step { finding, before, because });
        }
    }

    /// Follows up every step, until nothing follows or a forbidden cube is met.
    fn propagate(&mut self) -> Result<(), Place> {
        while let Some(finding) = self.steps.get(self.followed).map(|step| step.finding) {
            self.followed = self.followed.saturating_add(1);
            let mut entry = self.own.last(finding);
            while let Some((at, before)) = self.own.entry(entry) {
                self.look(Place::Own(at))?;
                entry = before;
            }
            let field = self.field;
            let mut entry = field.last(finding);
            while let Some((at, before)) = field.entry(entry) {
                self.look(Place::Field(at))?;
                entry = before;
            }
        }
        Ok(())
    }

    /// Excludes the last open literal of a forbidden cube, if it has just one; an error, if it has none.
    fn look(&mut self, place: Place) -> Result<(), Place> {
        match openness(&self.findings, self.cube(place), 1) {
            Some((_, 0)) => Err(place),
            Some((Some(open), 1)) => {
                self.narrow(open.not(), Some(place));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A literal of the forbidden cube that has the fewest open ones.
    fn split(&self) -> Option<Literal> {
        let mut least = usize::MAX;
        let mut split = None;
        for cube in self.own.all.iter().rev().chain(&self.field.all) {
            let Some((first, open)) = openness(&self.findings, cube, least) else { continue };
            if open < least {
                least = open;
                split = first;
            }
            if least == 2 {
                break;
            }
        }
        split
    }

    /// What a contradiction teaches: a cube that no point outside the forbidden ones meets. Goes back to where all of it
    /// but one literal is met. None, if nothing had to be assumed for it.
    fn learn(&mut self, contradiction: Place) -> Option<Vec<Literal>> {
        let level = self.levels.last()?;
        let mut cube = Resolvent::default();
        cube.meet(self.cube(contradiction), None);
        for step in self.steps.iter().skip(level.steps).rev() {
            let Some(allow) = cube.allows(step.finding).filter(|allow| step.before & !allow != 0) else { continue };
            if cube.unmet(&level.start).nth(1).is_none() {
                break;
            }
            let because = self.cube(step.because?);
            let own = because.iter().filter(|literal| literal.finding() == step.finding);
            cube.put(step.finding, allow | own.fold(u32::MAX, |set, literal| set & literal.allow));
            cube.meet(because, Some(step.finding));
        }
        let root = self.levels.first().map(|level| level.start)?;
        let learned: Vec<Literal> = cube.unmet(&root).collect();
        if learned.is_empty() {
            return None;
        }
        let asserting = |level: &Level| {
            let open = learned.iter().filter(|literal| level.start.status(**literal) != Status::Met);
            open.take(2).count() < 2
        };
        let back = self.levels.iter().position(asserting)?;
        let level = self.levels.get(back)?;
        self.findings = level.start;
        self.steps.truncate(level.steps);
        self.followed = level.steps;
        self.levels.truncate(back);
        Some(learned)
    }
}

/// A forbidden cube in the making, one literal for each finding.
#[derive(Debug, Default)]
struct Resolvent(Vec<Literal>);

impl Resolvent {
    fn allows(&self, finding: Finding) -> Option<u32> {
        self.0.iter().find(|literal| literal.finding() == finding).map(|literal| literal.allow)
    }

    /// Sets what is allowed of a finding; a literal that allows everything is none.
    fn put(&mut self, finding: Finding, allow: u32) {
        self.0.retain(|literal| literal.finding() != finding);
        let full = finding.entry().full();
        if allow & full != full {
            self.0.push(Literal { finding, allow: allow & full, full });
        }
    }

    /// Also demands a cube, save what it says of one finding.
    fn meet(&mut self, cube: &[Literal], save: Option<Finding>) {
        for literal in cube.iter().filter(|literal| Some(literal.finding()) != save) {
            let allow = self.allows(literal.finding()).unwrap_or(u32::MAX);
            self.put(literal.finding(), allow & literal.allow);
        }
    }

    /// The literals that were not met at some time.
    fn unmet<'s>(&'s self, then: &'s Findings) -> impl Iterator<Item = Literal> + 's {
        self.0.iter().copied().filter(|literal| then.status(*literal) != Status::Met)
    }
}

/// The first open literal of a cube and how many there are, counted until there are more than `most`; nothing
/// if it is seen to be refuted.
fn openness(findings: &Findings, cube: &[Literal], most: usize) -> Option<(Option<Literal>, usize)> {
    let mut first = None;
    let mut open = 0_usize;
    for literal in cube {
        match findings.status(*literal) {
            Status::Refuted => return None,
            Status::Open => {
                open = open.saturating_add(1);
                first = first.or(Some(*literal));
                if open > most {
                    break;
                }
            }
            Status::Met => {}
        }
    }
    Some((first, open))
}
