//! The three steps in order, kept open for questions.

use crate::case::Case;
use crate::findings::{Docket, Findings, establish};
use crate::rulebook::{Rulebook, Turn, decide};
use crate::ruling::position::Position;
use crate::ruling::{Appraisal, Language, RuleStatus, Ruling, appraise, explain, rule, status};

/// A case that has been heard: its ruling, and what one may ask about it.
#[derive(Debug, Clone)]
pub struct Hearing<'a> {
    case: &'a Case,
    book: &'a Rulebook,
    docket: Docket,
    ruling: Ruling,
}

impl<'a> Hearing<'a> {
    /// Hears a case under the edition of the marketplace's rulebook in force.
    #[must_use]
    pub fn new(case: &'a Case) -> Self {
        Self::under(case, Rulebook::taobao())
    }

    /// Hears a case under a given rulebook.
    #[must_use]
    pub fn under(case: &'a Case, book: &'a Rulebook) -> Self {
        let docket = decided(case, book);
        let ruling = rule(case, book, &docket);
        Self { case, book, docket, ruling }
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

    /// How a rule, by its name, stands to every subject that its questions are about; empty for an unknown name.
    #[must_use]
    pub fn rule_status(&self, rule: &str) -> Vec<RuleStatus> {
        status(self, rule)
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
    let mut docket = establish(case, book);
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
    for subject in 0..docket.subjects().len() {
        let Some(state) = docket.subject(subject) else { continue };
        if state.level != question.level {
            continue;
        }
        let findings: &Findings = &state.findings;
        let decision = decide(question, findings);
        docket.record(at, subject, decision);
        docket.replace(subject, question.finding, decision.answers);
    }
}
