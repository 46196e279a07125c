//! The linter: conflicts, gaps and dead rules, disproved or shown with a witness.
//!
//! Every question is judged on its own, over all points of its findings that the declared constraints allow. Answers
//! of earlier questions count as findings; that they are asked exactly within their scope is taken into account.
//! `gap` and `conflict` of an earlier answer are left out: the linter disproves them where they arise.

use std::fmt;

use serde::Serialize;

use super::CompiledQuestion;
use super::book::{Rulebook, RulebookProblem};
use super::witness::Field;
use crate::findings::{Finding, Kind, Literal};

mod below;
mod domain;
mod notes;
mod proofs;
mod readable;

pub use below::Shortfall;
pub(super) use below::shortfalls;
use domain::Domain;
use proofs::Proofs;

/// What the linter found.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// What is wrong with the structure.
    pub problems: Vec<RulebookProblem>,
    /// Two rules that contradict each other, with a situation in which both stand.
    pub conflicts: Vec<Conflict>,
    /// Situations that a question asks about and no rule answers.
    pub gaps: Vec<Gap>,
    /// Rules that never stand.
    pub dead: Vec<Dead>,
    /// Questions whose scope can never be met.
    pub never_asked: Vec<&'static str>,
    /// Values that the constraints make impossible.
    pub unreachable_values: Vec<String>,
    /// Declared relations without a reason.
    pub unreasoned: Vec<String>,
    /// Answers that nothing gives: nothing is wrong with them, but nobody gets them.
    pub never_given: Vec<Literal>,
    /// Exceptions that change no answer; nothing is wrong with them.
    pub notes: Vec<Note>,
    /// How much was looked at.
    pub figures: Figures,
}

/// Two rules that contradict each other.
#[derive(Debug, Clone, Serialize)]
pub struct Conflict {
    /// The question.
    pub question: &'static str,
    /// The rules.
    pub rules: [String; 2],
    /// A situation, told by no more than what it takes for both to stand.
    pub witness: Vec<Literal>,
}

/// A rule that never stands in a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dead {
    /// The rule.
    pub rule: String,
    /// The question.
    pub question: &'static str,
    /// Why it never stands.
    pub why: WhyDead,
}

/// Why a rule never stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyDead {
    /// None of its patterns can be met.
    NeverMet,
    /// Where one of its patterns is met, the question is not asked.
    OutsideScope,
    /// Wherever it applies, another rule outranks it.
    Outranked,
}

impl fmt::Display for Dead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let why = match self.why {
            WhyDead::NeverMet => "none of its patterns can be met",
            WhyDead::OutsideScope => "the question is not asked where it applies",
            WhyDead::Outranked => "another rule outranks it wherever it applies",
        };
        write!(f, "`{}` never stands in `{}`: {why}", self.rule, self.question)
    }
}

/// A situation that no rule answers.
#[derive(Debug, Clone, Serialize)]
pub struct Gap {
    /// The question.
    pub question: &'static str,
    /// The situation, told by no more than what it takes for nothing to answer.
    pub witness: Vec<Literal>,
    /// The reason, if the rulebook declares the gap.
    pub declared: Option<String>,
}

/// An exception that changes no answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The rule that is an exception.
    pub rule: String,
    /// The rule, or the ladder, that it excepts.
    pub target: String,
    /// Why it changes nothing.
    pub why: Idle,
}

/// Why an exception changes no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Idle {
    /// The two answer no question in common.
    NoCommonQuestion,
    /// The two never apply to one subject.
    NeverMeet,
    /// Other exceptions, or the rank classes, put the two in this order already.
    Implied,
    /// Where the two apply and differ, a third rule outranks the one or the other.
    ThirdRule,
    /// Where the two apply they give one answer: it decides which of them is cited.
    SameAnswer,
}

impl fmt::Display for Idle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCommonQuestion => "they answer no question in common",
            Self::NeverMeet => "they never apply together",
            Self::Implied => "other exceptions or ranks imply it",
            Self::ThirdRule => "where they differ, a third rule decides",
            Self::SameAnswer => "they agree, so it decides which is cited",
        })
    }
}

/// How much was looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Entries of the vocabulary.
    pub findings: usize,
    /// Declared constraints.
    pub constraints: usize,
    /// Rules, those of ladders included.
    pub rules: usize,
    /// Questions.
    pub questions: usize,
    /// Layers of questions and derivations.
    pub strata: usize,
    /// Ordered pairs of rules of which the first outranks the second.
    pub orderings: usize,
    /// Pairs of rules with different answers that were compared.
    pub pairs: usize,
}

impl Report {
    /// Whether nothing is wrong, save gaps that the rulebook declares.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
            && self.conflicts.is_empty()
            && self.dead.is_empty()
            && self.never_asked.is_empty()
            && self.unreasoned.is_empty()
            && self.unreachable_values.is_empty()
            && self.gaps.iter().all(|gap| gap.declared.is_some())
    }
}

struct Situation<'a>(&'a [Literal]);

impl fmt::Display for Situation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, literal) in self.0.iter().enumerate() {
            let comma = if nth == 0 { "" } else { ", " };
            write!(f, "{comma}{literal}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { findings, constraints, rules, questions, strata, orderings, pairs } = self.figures;
        writeln!(
            f,
            "{rules} rules, {questions} questions in {strata} strata, {findings} findings, {constraints} constraints, \
             {orderings} orderings, {pairs} pairs compared"
        )?;
        for problem in &self.problems {
            writeln!(f, "problem: {problem}")?;
        }
        for Conflict { question, rules: [one, other], witness } in &self.conflicts {
            writeln!(f, "conflict in `{question}`: `{one}` and `{other}` when {}", Situation(witness))?;
        }
        for Gap { question, witness, declared } in &self.gaps {
            let note = declared.as_deref().unwrap_or("not declared");
            writeln!(f, "gap in `{question}`: nothing answers when {} ({note})", Situation(witness))?;
        }
        for rule in &self.dead {
            writeln!(f, "dead rule: {rule}")?;
        }
        for question in &self.never_asked {
            writeln!(f, "question never asked: the scope of `{question}` cannot be met")?;
        }
        for relation in &self.unreasoned {
            writeln!(f, "relation without a reason: {relation}")?;
        }
        for answers in self.never_given.chunk_by(|one, other| one.finding == other.finding) {
            let joined = answers.iter().copied().reduce(Literal::or);
            writeln!(f, "note: nothing answers `{}`", Situation(joined.as_slice()))?;
        }
        for value in &self.unreachable_values {
            writeln!(f, "value never reached: {value}")?;
        }
        for Note { rule, target, why } in &self.notes {
            writeln!(f, "note: that `{rule}` excepts `{target}` changes no answer: {why}")?;
        }
        Ok(())
    }
}

pub(super) fn lint(book: &Rulebook) -> Report {
    let domain = Domain::of(book);
    let mut report = begun(book);
    let proofs: Vec<Proofs<'_>> =
        book.questions.iter().filter_map(|question| Proofs::new(book, question, &domain)).collect();
    for proof in &proofs {
        proof.run(&mut report);
    }
    report.notes = notes::idle_exceptions(book, &proofs);
    report.unreachable_values = unreachable(book, &domain);
    report.never_given = book.questions.iter().flat_map(never_given).collect();
    let silent = book.constraints.iter().filter(|relation| relation.reason.trim().is_empty());
    report.unreasoned = silent.map(|relation| relation.then.to_string()).collect();
    report
}

pub(super) fn lint_question(book: &Rulebook, question: Finding) -> Report {
    let domain = Domain::of(book);
    let mut report = begun(book);
    if let Some(proof) = book.question(question).and_then(|(_, question)| Proofs::new(book, question, &domain)) {
        proof.run(&mut report);
    }
    report
}

/// A report before anything was looked at.
fn begun(book: &Rulebook) -> Report {
    Report {
        problems: book.problems.clone(),
        figures: Figures {
            findings: super::book::vocabulary_size(),
            constraints: book.constraints.len(),
            rules: book.cards.len(),
            questions: book.questions.len(),
            strata: book.strata,
            ..Figures::default()
        },
        ..Report::default()
    }
}

/// The answers to a question that no rule gives, nor its closing.
fn never_given(question: &CompiledQuestion) -> impl Iterator<Item = Literal> {
    let closing = question.closing.map_or(0, |(answer, _)| answer.allow);
    let given = question.rules.iter().fold(closing, |set, rule| set | rule.answer);
    let special = question.gap | question.conflict | question.not_asked;
    let finding = question.finding;
    finding
        .entry()
        .values
        .iter()
        .filter_map(move |value| finding.value(value.name).filter(|answer| answer.allow & (given | special) == 0))
}

/// The values that no point of the domain has.
fn unreachable(book: &Rulebook, domain: &Domain) -> Vec<String> {
    let field = Field::new(domain.cubes());
    let given_by_nobody: Vec<Literal> = book.questions.iter().flat_map(never_given).collect();
    let mut values = Vec::new();
    for finding in Finding::all() {
        if book.silent.iter().any(|answer| answer.finding == finding) {
            continue;
        }
        for value in finding.entry().values {
            let Some(literal) = finding.value(value.name) else { continue };
            let always = book.question(finding).is_some_and(|(_, question)| question.asked_when.is_empty());
            let special = finding.kind() == Kind::Answered
                && (matches!(value.name, "gap" | "conflict") || (value.name == "not_asked" && always));
            let special = special || given_by_nobody.contains(&literal);
            if !special && field.as_ref().and_then(|field| field.witness(&[literal], [])).is_none() {
                values.push(literal.to_string());
            }
        }
    }
    values
}
