//! A rulebook: what it is made from, and what it is once it is ready.

mod card;
mod compile;
mod problem;
mod question;

use super::derivation::Derivation;
use super::lint;
use super::rule::{DeclaredGap, Ladder, Question, Rule};
use crate::case::Party;
use crate::findings::{Constraint, Finding, vocabulary};

pub use card::RuleCard;
pub(crate) use compile::transitive;
pub use problem::RulebookProblem;
pub use question::{CompiledQuestion, CompiledRule};

/// The most rules that may answer one question.
pub const MAX_RULES_PER_QUESTION: usize = 128;

/// What a rulebook is made from.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// Its name.
    pub name: &'static str,
    /// Its edition: the day it was revised.
    pub edition: &'static str,
    /// The questions, in any order.
    pub questions: &'static [&'static Question],
    /// The tables of rules, one for each chapter; order has no meaning.
    pub rules: &'static [&'static [&'static Rule]],
    /// The ladders of proof.
    pub ladders: &'static [&'static Ladder],
    /// The gaps left open on purpose.
    pub declared_gaps: &'static [DeclaredGap],
}

/// One thing to do for a case, in order.
#[derive(Debug, Clone, Copy)]
pub enum Turn {
    /// Ask a question, by its place, about every subject of its level.
    Ask(usize),
    /// Derive findings from answers.
    Derive(&'static Derivation),
}

/// A rulebook, ready to decide.
#[derive(Debug, Clone)]
pub struct Rulebook {
    pub(crate) name: &'static str,
    pub(crate) edition: &'static str,
    pub(crate) cards: Vec<RuleCard>,
    pub(crate) ladders: Vec<&'static Ladder>,
    pub(crate) questions: Vec<CompiledQuestion>,
    /// By finding: one more than the place of the question it answers.
    pub(crate) asks: Vec<u16>,
    pub(crate) turns: Vec<Turn>,
    pub(crate) strata: usize,
    pub(crate) derivations: &'static [&'static Derivation],
    pub(crate) declared_gaps: Vec<DeclaredGap>,
    pub(crate) constraints: &'static [Constraint],
    pub(crate) problems: Vec<RulebookProblem>,
}

impl Rulebook {
    /// The built-in rulebook: Taobao's dispute rules, edition 2025-08-15, with the statutes beneath them.
    #[must_use]
    pub fn taobao() -> &'static Self {
        static BOOK: std::sync::LazyLock<Rulebook> = std::sync::LazyLock::new(|| {
            Rulebook::compile(&super::taobao::SOURCE, crate::findings::derive::DERIVATIONS)
        });
        &BOOK
    }

    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its edition: the day it was last revised, as `2025-08-15`.
    #[must_use]
    pub const fn edition(&self) -> &'static str {
        self.edition
    }

    /// Its rules, those expanded from ladders included.
    #[must_use]
    pub fn rules(&self) -> &[RuleCard] {
        &self.cards
    }

    /// The relations between findings that it counts on.
    #[must_use]
    pub const fn constraints(&self) -> &'static [Constraint] {
        self.constraints
    }

    /// What is wrong with its structure; empty for a sound one.
    #[must_use]
    pub fn problems(&self) -> &[RulebookProblem] {
        &self.problems
    }

    /// Its questions.
    #[must_use]
    pub fn questions(&self) -> &[CompiledQuestion] {
        &self.questions
    }

    /// What to do for a case, in order.
    #[must_use]
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// How many layers of questions and derivations it has.
    #[must_use]
    pub const fn strata(&self) -> usize {
        self.strata
    }

    pub(crate) fn question(&self, finding: Finding) -> Option<(usize, &CompiledQuestion)> {
        let at = usize::from(self.asks.get(finding.index()).copied()?.checked_sub(1)?);
        Some((at, self.questions.get(at)?))
    }

    /// Proves it free of conflicts, gaps and dead rules, or shows where they are.
    #[must_use]
    pub fn lint(&self) -> lint::Report {
        lint::lint(self)
    }

    /// The same for one question, and without notes: a quick look while one of its rules is written.
    #[must_use]
    pub fn lint_question(&self, question: Finding) -> lint::Report {
        lint::lint_question(self, question)
    }
}

pub(crate) fn bit(at: usize) -> u128 {
    u32::try_from(at).ok().and_then(|at| 1_u128.checked_shl(at)).unwrap_or(0)
}

/// Whose turn it is on a ladder, for a subject's findings.
pub(crate) fn due(ladder: &Ladder, findings: &crate::findings::Findings) -> Option<(usize, Party)> {
    ladder.steps.iter().enumerate().find(|(_, step)| !findings.is(step.shown)).map(|(at, step)| (at, step.on))
}

/// Findings that the vocabulary holds.
#[must_use]
pub(super) fn vocabulary_size() -> usize {
    vocabulary::ENTRIES.len()
}
