//! The three steps in order, kept open for questions.

use crate::case::{Case, LineId};
use crate::findings::vocabulary::request_state;
use crate::findings::{Constraint, Docket, Finding, Kind, Literal, SubjectKey, closure, establish_supposing};
use crate::rulebook::{Rulebook, Turn, decide};
use crate::ruling::position::Position;
use crate::ruling::{
    About, Appraisal, Holding, HoldingError, Language, Proposal, RuleStatus, Ruling, WhyNot, appraise, cited_findings,
    explain, grounds, mermaid, rule, status, what_if, why_not,
};

/// What a finding of a subject is supposed to be.
pub(crate) type Supposed = (SubjectKey, Literal);

/// A case that has been heard: its ruling, and what one may ask about it.
#[derive(Debug, Clone)]
pub struct Hearing<'a> {
    case: &'a Case,
    book: &'a Rulebook,
    docket: Docket,
    ruling: Ruling,
    supposed: Vec<Supposed>,
}

impl<'a> Hearing<'a> {
    /// Hears a case under the built-in rulebook, [`Rulebook::taobao`], whose one edition is the one in force. What it does not
    /// govern it says; among several rulebooks or editions [`Editions`](crate::rulebook::Editions) chooses, for
    /// [`under`](Self::under).
    #[must_use]
    pub fn new(case: &'a Case) -> Self {
        Self::under(case, Rulebook::taobao())
    }

    /// Hears a case under a given rulebook.
    #[must_use]
    pub fn under(case: &'a Case, book: &'a Rulebook) -> Self {
        Self::of(case, book, decided(case, book), Vec::new())
    }

    fn of(case: &'a Case, book: &'a Rulebook, docket: Docket, supposed: Vec<Supposed>) -> Self {
        let ruling = rule(case, book, &docket);
        Self { case, book, docket, ruling, supposed }
    }

    /// The same case heard again, supposing that some findings are otherwise than its facts say. What cannot be beside what
    /// is supposed gives way: goods that are supposed to have arrived were signed for, validly or not.
    ///
    /// # Errors
    ///
    /// A holding that says nothing about the case, or that cannot be, by what is known of it.
    pub fn supposing(&self, holdings: &[Holding]) -> Result<Self, HoldingError> {
        let mut changes = Vec::new();
        for holding in holdings {
            let (at, literal) = holding.read(self.case, &self.docket)?;
            let Some(subject) = self.docket.subject(at) else { return Err(HoldingError::NoSuchSubject) };
            changes.push((subject.key, literal));
        }
        let (docket, supposed) = self.decided_with(&changes).map_err(|broken| HoldingError::CannotBe(broken.reason))?;
        Ok(Self::of(self.case, self.book, docket, supposed))
    }

    /// The subjects that share a finding: a request is withdrawn as a whole, for every line that it is about.
    fn together(&self, key: SubjectKey, finding: Finding) -> Vec<SubjectKey> {
        match key {
            SubjectKey::Claim { request, .. } if finding == request_state::FINDING => {
                let claims = self.case.claims().filter(|(of, _)| *of == request);
                claims.map(|(request, line)| SubjectKey::Claim { request, line }).collect()
            }
            key => vec![key],
        }
    }

    /// Decides again; whatever a relation between findings then forbids gives way to what is supposed.
    pub(crate) fn decided_with(&self, changes: &[Supposed]) -> Result<(Docket, Vec<Supposed>), &'static Constraint> {
        let mut supposed = self.supposed.clone();
        for (key, literal) in changes {
            for key in self.together(*key, literal.finding()) {
                supposed.retain(|(of, other)| (*of, other.finding()) != (key, literal.finding()));
                supposed.push((key, *literal));
            }
        }
        loop {
            let docket = supposing(self.case, self.book, &supposed);
            let Some((at, broken)) = closure::first_broken(&docket) else { return Ok((docket, supposed)) };
            let finding = broken.then.finding();
            let key = docket.subject(docket.owner(at, finding)).map_or(SubjectKey::Case, |owner| owner.key);
            let fixed = supposed.iter().any(|(of, literal)| *of == key && literal.finding() == finding);
            if fixed || finding.kind() == Kind::Answered {
                return Err(broken);
            }
            supposed.push((key, broken.then));
        }
    }

    /// The case.
    #[must_use]
    pub const fn case(&self) -> &'a Case {
        self.case
    }

    /// The rulebook.
    #[must_use]
    pub const fn rulebook(&self) -> &'a Rulebook {
        self.book
    }

    /// The subjects with their findings, their grounds and every decision.
    #[must_use]
    pub const fn docket(&self) -> &Docket {
        &self.docket
    }

    /// The ruling.
    #[must_use]
    pub const fn ruling(&self) -> &Ruling {
        &self.ruling
    }

    /// Gives up everything but the ruling.
    #[must_use]
    pub fn into_ruling(self) -> Ruling {
        self.ruling
    }

    /// Why: facts, findings, rules, answers, amounts.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        explain(self, language)
    }

    /// Why, in short: one line for each answer that matters, with its articles and the facts that decide it; what is awaited,
    /// and what somebody is bound to do.
    #[must_use]
    pub fn grounds(&self, language: Language) -> String {
        grounds(self, language)
    }

    /// The reasoning about a line as a flowchart in [Mermaid](https://mermaid.js.org)'s notation, for documents and tickets:
    /// facts, findings, rules, answers, money. Nothing for a line that the case does not have.
    #[must_use]
    pub fn mermaid(&self, line: &LineId, language: Language) -> Option<String> {
        mermaid(self, line, language)
    }

    /// The same case, knowing only the findings that [`Hearing::explain`] cites; every other is open. What is explained
    /// comes out the same.
    #[must_use]
    pub fn on_cited_grounds(&self) -> Self {
        let cited = cited_findings(self);
        let mut supposed = Vec::new();
        for (at, state) in self.docket.subjects().iter().enumerate() {
            let own = Finding::all().filter(|finding| finding.level() == state.level);
            for finding in own.filter(|finding| finding.kind() != Kind::Answered) {
                let full = finding.entry().full();
                let allow = if cited.contains(&(at, finding)) { state.findings.set(finding) } else { full };
                supposed.push((state.key, Literal { finding, allow, full }));
            }
        }
        let docket = supposing(self.case, self.book, &supposed);
        Self::of(self.case, self.book, docket, supposed)
    }

    /// How a rule, by its name, stands to every subject that its questions are about; empty for an unknown name.
    #[must_use]
    pub fn rule_status(&self, rule: &str) -> Vec<RuleStatus> {
        status(self, rule)
    }

    /// Why an answer is not given: rule by rule what refutes it, what displaces it, what is still open; nearest first.
    ///
    /// # Errors
    ///
    /// A holding that says nothing about the case, or that no rule could give.
    pub fn why_not(&self, answer: &Holding) -> Result<WhyNot, HoldingError> {
        why_not(self, answer)
    }

    /// The smallest changes of findings, one or two, after which an answer that matters comes out otherwise, and who could
    /// still bring them.
    ///
    /// Each is decided again in full; at most [`ALTERNATIVES`](crate::ruling::ALTERNATIVES) changes are tried alone and
    /// [`PAIRS`](crate::ruling::PAIRS) in pairs, those first that bring a rule for another answer nearest.
    #[must_use]
    pub fn what_if(&self) -> Vec<Proposal> {
        what_if(self, None)
    }

    /// The smallest changes of findings after which this answer would be given.
    ///
    /// # Errors
    ///
    /// A holding that says nothing about the case, or that no rule could give.
    pub fn what_if_about(&self, answer: &Holding) -> Result<Vec<Proposal>, HoldingError> {
        let (at, literal) = answer.read(self.case, &self.docket)?;
        let (question, _) =
            self.book.question(literal.finding()).ok_or_else(|| HoldingError::NoQuestion(answer.finding.clone()))?;
        Ok(what_if(self, Some((question, at, literal))))
    }

    /// This answer about every subject about which it may be asked: the places at which to ask why not.
    #[must_use]
    pub fn holdings(&self, answer: Literal) -> Vec<Holding> {
        let level = answer.finding().level();
        let subjects = self.docket.on(level);
        subjects.filter_map(|(_, state)| Some(Holding::that(About::of(self.case, state.key)?, answer))).collect()
    }

    /// Whether a proposed handling, claim or statement is in line with the rulebook.
    #[must_use]
    pub fn appraise(&self, position: &Position) -> Appraisal {
        appraise(self, position)
    }
}

/// Establishes a case and takes every turn of the rulebook.
#[must_use]
pub fn decided(case: &Case, book: &Rulebook) -> Docket {
    supposing(case, book, &[])
}

/// The same, supposing that some findings are otherwise.
fn supposing(case: &Case, book: &Rulebook, supposed: &[Supposed]) -> Docket {
    let mut docket = establish_supposing(case, book, supposed);
    for turn in book.turns() {
        match turn {
            Turn::Derive(derivation) => (derivation.run)(case, &mut docket),
            Turn::Ask(at) => ask(book, *at, &mut docket),
        }
    }
    docket
}

fn ask(book: &Rulebook, at: usize, docket: &mut Docket) {
    let Some(question) = book.questions().get(at) else { return };
    let mut next = docket.first_on(question.level);
    while let Some((subject, state)) = next.and_then(|subject| Some((subject, docket.subject(subject)?))) {
        next = state.next;
        let decision = decide(question, &state.findings);
        docket.record(at, subject, question.finding, decision);
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails loudly")]
mod tests {
    use super::{ask, establish_supposing};
    use crate::case::Case;
    use crate::findings::{Docket, Finding, Kind};
    use crate::rulebook::{Derivation, Rulebook, Turn};

    /// How often each derivation is tried with other answers.
    const TIMES: usize = 14;

    /// Sets the answers that a derivation does not say that it reads, each subject's to another value.
    fn disturb(docket: &mut Docket, derivation: &Derivation, nth: usize) {
        let unread = Finding::all().filter(|of| of.kind() == Kind::Answered && !derivation.reads.contains(of));
        for finding in unread {
            let values = finding.entry().values;
            let subjects: Vec<usize> = docket.on(finding.level()).map(|(at, _)| at).collect();
            for at in subjects {
                let value =
                    values.iter().cycle().nth(nth.saturating_add(at)).and_then(|value| finding.value(value.name));
                value.into_iter().for_each(|value| docket.replace_literal(at, value));
            }
        }
    }

    /// An answer is `not_asked` until its question was asked, so a derivation that read one without saying so would take what
    /// is not decided yet for settled: the order of the turns goes by what it says.
    #[test]
    fn derivations_read_no_answer_that_they_do_not_name() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/quiz/scenarios");
        let book = Rulebook::taobao();
        for entry in std::fs::read_dir(folder).expect("the scenarios can be listed") {
            let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a scenario can be read");
            let mut scenario: serde_json::Value = serde_json::from_str(&text).expect("a scenario is json");
            let case: Case = serde_json::from_value(scenario["case"].take()).expect("a case coheres");
            let mut docket = establish_supposing(&case, book, &[]);
            for turn in book.turns() {
                let derivation = match turn {
                    Turn::Ask(at) => {
                        ask(book, *at, &mut docket);
                        continue;
                    }
                    Turn::Derive(derivation) => derivation,
                };
                let otherwise = |nth: usize| {
                    let mut disturbed = docket.clone();
                    disturb(&mut disturbed, derivation, nth);
                    (derivation.run)(&case, &mut disturbed);
                    disturbed
                };
                let otherwise: Vec<Docket> = (0..TIMES).map(otherwise).collect();
                (derivation.run)(&case, &mut docket);
                for (at, state) in docket.subjects().iter().enumerate() {
                    for finding in derivation.writes {
                        let told = state.findings.set(*finding);
                        let same = otherwise.iter().all(|other| other.findings(at).set(*finding) == told);
                        assert!(same, "{}: {} of {:?}", derivation.name, finding.entry().name, state.key);
                    }
                }
            }
        }
    }
}
