//! The docket of a case: its subjects, each with its findings, the grounds of every finding, and what was decided.

use super::parameters::Parameters;
use super::possible::Change;
use super::{Finding, Findings, Level, Literal, UNRAISED};
use crate::case::Leg;
use crate::rulebook::{CompiledQuestion, Decision, Disposition, Rulebook};

/// What a subject is, by its place in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SubjectKey {
    /// The whole case.
    Case,
    /// `agreements[n]`.
    Agreement(usize),
    /// `order.terms[n]`.
    Term(usize),
    /// `evidence[n]`.
    Evidence(usize),
    /// `suspensions[n]`.
    Suspension(usize),
    /// `complaints[n]`.
    Complaint(usize),
    /// `order.lines[n]`.
    Line(usize),
    /// `requests[request]` on `order.lines[line]`.
    Claim {
        /// Index of the request.
        request: usize,
        /// Index of the line.
        line: usize,
    },
    /// A leg of a line, with the shipment that travels it, if one does already.
    Leg {
        /// Index of the line.
        line: usize,
        /// Which leg.
        leg: Leg,
        /// Index of the shipment; absent: not under way yet.
        shipment: Option<usize>,
    },
    /// A kind of loss on a leg.
    Loss {
        /// Index of the line.
        line: usize,
        /// Which leg.
        leg: Leg,
        /// Which kind.
        kind: LossKind,
    },
    /// An item of cost of a line.
    Cost {
        /// Index of the line.
        line: usize,
        /// Which item.
        item: CostItem,
    },
    /// A head of claim beside the price.
    Head {
        /// Index of the line.
        line: usize,
        /// Which of the line's heads.
        nth: usize,
    },
}

impl SubjectKey {
    /// The position of the line in which it lies; absent for what is of the case.
    #[must_use]
    pub const fn line(self) -> Option<usize> {
        match self {
            Self::Line(line)
            | Self::Claim { line, .. }
            | Self::Leg { line, .. }
            | Self::Loss { line, .. }
            | Self::Cost { line, .. }
            | Self::Head { line, .. } => Some(line),
            _ => None,
        }
    }

    /// On which level it is.
    #[must_use]
    pub const fn level(self) -> Level {
        match self {
            Self::Case => Level::Case,
            Self::Agreement(_) => Level::Agreement,
            Self::Term(_) => Level::Term,
            Self::Evidence(_) => Level::Evidence,
            Self::Suspension(_) => Level::Suspension,
            Self::Complaint(_) => Level::Complaint,
            Self::Line(_) => Level::Line,
            Self::Claim { .. } => Level::Claim,
            Self::Leg { .. } => Level::Leg,
            Self::Loss { .. } => Level::Loss,
            Self::Cost { .. } => Level::Cost,
            Self::Head { .. } => Level::Head,
        }
    }
}

/// A kind of loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LossKind {
    /// There, and impaired (破损).
    Damage,
    /// There, and of no use any more (损毁).
    Destruction,
    /// Gone (灭失).
    Loss,
}

/// An item of cost, by its place in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CostItem {
    /// The fee of `inspections[n]`.
    Inspection(usize),
    /// The carriage of the sample of `inspections[n]`.
    InspectionCarriage(usize),
    /// The line's share of the card fee that the seller took over.
    CardFee,
    /// The storage of `shipments[n]`.
    Storage(usize),
}

/// A fact of the case that a finding rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// A field of the case's root, or of the order: `order.confirmation`.
    Field(&'static str),
    /// A field of the nth item of a list: `shipments[1]` and `signature`.
    Item(&'static str, usize, &'static str),
    /// An item within an item: `shipments[1].events[3]`.
    Inner(&'static str, usize, &'static str, usize),
    /// Nothing of the kind is recorded.
    NothingRecorded(&'static str),
    /// Nobody raised the point.
    NotRaised,
    /// Follows from answers and other findings.
    Follows,
    /// Supposed, whatever the facts say.
    Supposed,
}

impl std::fmt::Display for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Field(path) => f.write_str(path),
            Self::Item(list, nth, "") => write!(f, "{list}[{nth}]"),
            Self::Item(list, nth, field) => write!(f, "{list}[{nth}].{field}"),
            Self::Inner(list, nth, inner, at) => write!(f, "{list}[{nth}].{inner}[{at}]"),
            Self::NothingRecorded(what) => write!(f, "no {what} recorded"),
            Self::NotRaised => f.write_str("not raised"),
            Self::Follows => f.write_str("follows"),
            Self::Supposed => f.write_str("supposed"),
        }
    }
}

/// A fact that a finding of a subject rests on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ground {
    pub(crate) fact: Fact,
    pub(crate) finding: Finding,
    /// The place of the subject.
    pub(crate) at: usize,
}

/// One subject with what it sees.
#[derive(Debug, Clone)]
pub struct SubjectState {
    /// What it is.
    pub key: SubjectKey,
    /// On which level.
    pub level: Level,
    /// The subject it lies in, by its place in the docket.
    pub parent: Option<usize>,
    /// One past its last descendant.
    pub(crate) end: usize,
    /// The next subject on its level.
    pub(crate) next: Option<usize>,
    /// Its findings, those of its ancestors included.
    pub findings: Findings,
}

/// What is on the docket of a question: where its decisions start and end, for it is asked about its subjects in a row. That a
/// subject lies outside of it is not written down; it is the answer from the start.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    first: u32,
    past: u32,
    not_asked: u32,
    level: Level,
}

impl From<&CompiledQuestion> for Asked {
    fn from(question: &CompiledQuestion) -> Self {
        Self { first: 0, past: 0, not_asked: question.not_asked, level: question.level }
    }
}

/// The subjects of a case in a fixed order, each before its descendants.
#[derive(Debug, Clone)]
pub struct Docket {
    /// What is known before anything is established.
    known: Findings,
    subjects: Vec<SubjectState>,
    /// By level: its first and its last subject.
    levels: [Option<(usize, usize)>; Level::ALL.len()],
    grounds: Vec<Ground>,
    decisions: Vec<(usize, usize, Decision)>,
    /// By question.
    asked: Vec<Asked>,
    parameters: Parameters,
    /// What is supposed: whatever the facts, the rules or a derivation say, it stays.
    supposed: Vec<(SubjectKey, Literal)>,
    /// The places of what is supposed.
    fixed: Vec<(usize, Finding)>,
}

impl Docket {
    /// An empty docket with room for so many subjects, that is to be decided by a rulebook, and on which some findings
    /// are supposed.
    pub(crate) fn with_room(subjects: usize, book: &Rulebook, supposed: &[(SubjectKey, Literal)]) -> Self {
        Self {
            known: *UNRAISED,
            parameters: book.parameters.clone(),
            supposed: supposed.to_vec(),
            fixed: Vec::new(),
            subjects: Vec::with_capacity(subjects),
            levels: [None; Level::ALL.len()],
            grounds: Vec::with_capacity(subjects.saturating_mul(8)),
            decisions: Vec::with_capacity(book.asked.len()),
            asked: book.asked.clone(),
        }
    }

    pub(crate) fn enter(&mut self, key: SubjectKey, parent: Option<usize>) -> usize {
        let (at, level) = (self.subjects.len(), key.level());
        let end = at.saturating_add(1);
        let findings = parent.map_or(self.known, |above| *self.findings(above));
        self.subjects.push(SubjectState { key, level, parent, end, next: None, findings });
        if let Some(known) = self.levels.get_mut(level.index()) {
            let (first, last) = known.unwrap_or((at, at));
            *known = Some((first, at));
            if let Some(before) = self.subjects.get_mut(last).filter(|_| last != at) {
                before.next = Some(at);
            }
        }
        let mut above = parent;
        while let Some(state) = above.and_then(|index| self.subjects.get_mut(index)) {
            state.end = end;
            above = state.parent;
        }
        for nth in 0..self.supposed.len() {
            let Some((_, literal)) = self.supposed.get(nth).copied().filter(|(of, _)| *of == key) else { continue };
            self.put(at, literal, Fact::Supposed);
            self.fixed.push((at, literal.finding));
        }
        at
    }

    /// The periods of the rulebook.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The subjects.
    #[must_use]
    pub fn subjects(&self) -> &[SubjectState] {
        &self.subjects
    }

    /// The subjects on a level, with their places.
    pub fn on(&self, level: Level) -> impl Iterator<Item = (usize, &SubjectState)> {
        let mut next = self.first_on(level);
        std::iter::from_fn(move || {
            let at = next?;
            let state = self.subjects.get(at)?;
            next = state.next;
            Some((at, state))
        })
    }

    /// The place of the first subject on a level.
    pub(crate) fn first_on(&self, level: Level) -> Option<usize> {
        self.levels.get(level.index()).copied().flatten().map(|(first, _)| first)
    }

    /// The subjects below one, with their places.
    pub fn below(&self, at: usize) -> impl Iterator<Item = (usize, &SubjectState)> {
        let end = self.subjects.get(at).map_or(at, |state| state.end);
        let first = at.saturating_add(1);
        let below = self.subjects.get(first..end).unwrap_or_default();
        below.iter().zip(first..).map(|(state, at)| (at, state))
    }

    /// The place of a subject.
    #[must_use]
    pub fn find(&self, key: SubjectKey) -> Option<usize> {
        self.on(key.level()).find(|(_, state)| state.key == key).map(|(at, _)| at)
    }

    /// One subject.
    #[must_use]
    pub fn subject(&self, at: usize) -> Option<&SubjectState> {
        self.subjects.get(at)
    }

    /// What a subject sees.
    #[must_use]
    pub fn findings(&self, at: usize) -> &Findings {
        match self.subjects.get(at) {
            Some(state) => &state.findings,
            None => Findings::nothing_known(),
        }
    }

    /// Sets a finding of a subject and of all that lies in it, with the fact it rests on.
    ///
    /// Hundreds of lines call it, each once or twice in a case: one copy of it that stays at hand is faster than many.
    #[inline(never)]
    pub(crate) fn put(&mut self, at: usize, literal: Literal, fact: Fact) {
        if !self.is_fixed(at, literal.finding) {
            self.grounds.push(Ground { fact, finding: literal.finding, at });
            self.set(at, literal.finding, literal.allow);
        }
    }

    /// What is supposed of a request as a whole: a finding on one of its lines.
    pub(crate) fn supposed_of_request(&self, request: usize, finding: Finding) -> Option<Literal> {
        let of_request = |key: &SubjectKey| matches!(key, SubjectKey::Claim { request: of, .. } if *of == request);
        let found = self.supposed.iter().find(|(key, literal)| of_request(key) && literal.finding() == finding);
        found.map(|(_, literal)| *literal)
    }

    /// Whether a finding of a subject is supposed.
    fn is_fixed(&self, at: usize, finding: Finding) -> bool {
        self.fixed.contains(&(at, finding))
    }

    pub(crate) fn replace(&mut self, at: usize, finding: Finding, set: u32) {
        if !self.is_fixed(at, finding) {
            self.set(at, finding, set);
        }
    }

    fn set(&mut self, at: usize, finding: Finding, set: u32) {
        let change = Change::to(finding, set);
        let end = self.subjects.get(at).map_or(at, |state| state.end);
        // a loop over a slice, not over one that may be missing: it runs for every finding of every case
        let Some(states) = self.subjects.get_mut(at..end) else { return };
        for state in states {
            change.make(&mut state.findings);
        }
    }

    /// Narrows a finding of a subject and of all that lies in it to what a literal allows, one that is supposed to be open
    /// too.
    pub(crate) fn narrow(&mut self, at: usize, literal: Literal) {
        if let Some(left) = self.subject(at).map(|state| state.findings.set(literal.finding) & literal.allow) {
            self.set(at, literal.finding, left);
        }
    }

    pub(crate) fn ground(&mut self, at: usize, finding: Finding, fact: Fact) {
        if !self.is_fixed(at, finding) {
            self.grounds.push(Ground { fact, finding, at });
        }
    }

    /// Every ground, in the order in which it was found.
    pub(crate) fn grounds(&self) -> &[Ground] {
        &self.grounds
    }

    /// The facts on which a finding of a subject, or of what it lies in, rests.
    pub fn grounds_of(&self, at: usize, finding: Finding) -> impl Iterator<Item = Fact> {
        let owner = self.owner(at, finding);
        self.grounds
            .iter()
            .filter(move |ground| ground.at == owner && ground.finding == finding)
            .map(|ground| ground.fact)
    }

    /// The place of the subject that a finding seen from `at` is about: `at` itself or one it lies in.
    pub(crate) fn owner(&self, at: usize, finding: Finding) -> usize {
        let level = finding.level();
        let mut owner = at;
        while let Some(state) = self.subjects.get(owner) {
            if state.level == level {
                return owner;
            }
            match state.parent {
                Some(above) => owner = above,
                None => break,
            }
        }
        at
    }

    /// Writes down what was decided on a question about a subject, and that this is its answer.
    pub(crate) fn record(&mut self, question: usize, at: usize, finding: Finding, decision: Decision) {
        if decision.disposition == Disposition::NotAsked {
            return;
        }
        let place = u32::try_from(self.decisions.len()).unwrap_or(u32::MAX);
        self.decisions.push((question, at, decision));
        if let Some(asked) = self.asked.get_mut(question) {
            if asked.past != place {
                asked.first = place;
            }
            asked.past = place.saturating_add(1);
        }
        self.replace(at, finding, decision.answers);
    }

    /// What was decided, in order: question, subject, decision. What lies outside of a question is left out.
    #[must_use]
    pub fn decisions(&self) -> &[(usize, usize, Decision)] {
        &self.decisions
    }

    /// What was decided on one question about one subject; nothing about a subject on another level.
    #[must_use]
    pub fn decision(&self, question: usize, at: usize) -> Option<Decision> {
        let asked = self.asked.get(question)?;
        let about = self.decisions.get(asked.first as usize..asked.past as usize)?;
        if let Ok(found) = about.binary_search_by_key(&at, |(_, of, _)| *of) {
            return about.get(found).map(|(_, _, decision)| *decision);
        }
        let outside = self.subject(at)?.level == asked.level;
        outside.then(|| Decision::not_asked(asked.not_asked))
    }
}

impl Docket {
    /// Sets a finding without a ground of its own: what the subject is says it.
    pub(crate) fn replace_literal(&mut self, at: usize, literal: Literal) {
        self.replace(at, literal.finding, literal.allow);
    }
}
