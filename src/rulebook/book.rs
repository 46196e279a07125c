//! A rulebook: what it is made from, and what it is once it is ready.

mod annex;
mod card;
mod compile;
mod limbs;
mod problem;
mod question;
mod shape;

use std::borrow::Cow;

use chrono::NaiveDate;

use super::Text;
use super::derivation::Derivation;
use super::lint;
use super::rule::{DeclaredGap, Ladder, Question, Rule};
use crate::case::{Case, Marketplace, Party};
use crate::findings::parameters::{self, Parameters};
use crate::findings::{Asked, Bilingual, Constraint, Finding, Kind, Literal, vocabulary};

pub use card::{GapCard, LadderCard, Phrase, RuleCard, StepCard, Wording};
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
    /// Its title.
    pub titles: Bilingual,
    /// The marketplaces whose disputes it governs.
    pub marketplaces: &'static [Marketplace],
    /// The day from which it is in force (year, month, day).
    pub in_force_from: (i32, u32, u32),
    /// Which edition a trade takes that was under way on that day.
    pub open_trades: OpenTrades,
    /// The questions, in any order.
    pub questions: &'static [&'static Question],
    /// The tables of rules, one for each chapter; order has no meaning.
    pub rules: &'static [&'static [&'static Rule]],
    /// The ladders of proof.
    pub ladders: &'static [&'static Ladder],
    /// The gaps left open on purpose.
    pub declared_gaps: &'static [DeclaredGap],
}

choice! {
    /// Which edition a trade takes that was under way when a new one came into force (transitional law).
    #[default(TakeTheNewRule)]
    pub enum OpenTrades {
        /// The new one (TB-92): it is in force if its day is not after the day of the decision.
        TakeTheNewRule = "take_the_new_rule",
        /// That of the day of the act (JD1-54): it is in force if its day is not after the day on which the order was paid.
        KeepTheRuleOfTheAct = "keep_the_rule_of_the_act",
    }
}

/// A text that a rulebook cites.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitedText {
    /// The text; its [code](Text::code) is what citations show.
    pub text: Text,
    /// Its title.
    pub title: Cow<'static, str>,
}

impl From<Text> for CitedText {
    fn from(text: Text) -> Self {
        Self { text, title: Cow::Borrowed(text.title().unwrap_or_default()) }
    }
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
    pub(crate) name: Cow<'static, str>,
    pub(crate) edition: Cow<'static, str>,
    pub(crate) titles: Wording,
    pub(crate) marketplaces: Vec<Marketplace>,
    pub(crate) in_force_from: NaiveDate,
    pub(crate) open_trades: OpenTrades,
    pub(crate) parameters: Parameters,
    pub(crate) texts: Vec<CitedText>,
    pub(crate) cards: Vec<RuleCard>,
    pub(crate) ladders: Vec<LadderCard>,
    pub(crate) questions: Vec<CompiledQuestion>,
    /// By finding: one more than the place of the question it answers.
    pub(crate) asks: Vec<u16>,
    /// The answers that nothing asks for, as `not_asked`.
    pub(crate) silent: Vec<Literal>,
    /// What a docket holds of each question to begin with.
    pub(crate) asked: Vec<Asked>,
    pub(crate) turns: Vec<Turn>,
    pub(crate) strata: usize,
    pub(crate) derivations: &'static [&'static Derivation],
    pub(crate) declared_gaps: Vec<GapCard>,
    pub(crate) constraints: &'static [Constraint],
    pub(crate) problems: Vec<RulebookProblem>,
}

impl Rulebook {
    /// The built-in rulebook: Taobao's dispute rules, edition 2025-08-15, with the statutes beneath them.
    #[must_use]
    pub fn taobao() -> &'static Self {
        static BOOK: std::sync::LazyLock<Rulebook> =
            std::sync::LazyLock::new(|| Rulebook::compile(&super::taobao::SOURCE));
        &BOOK
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its edition: the day it was last revised, as `2025-08-15`.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// Its title.
    #[must_use]
    pub const fn titles(&self) -> &Wording {
        &self.titles
    }

    /// The marketplaces whose disputes it governs.
    #[must_use]
    pub fn marketplaces(&self) -> &[Marketplace] {
        &self.marketplaces
    }

    /// The day from which it is in force, in the zone +08:00.
    #[must_use]
    pub const fn in_force_from(&self) -> NaiveDate {
        self.in_force_from
    }

    /// Which edition a trade takes that was under way on that day.
    #[must_use]
    pub const fn open_trades(&self) -> OpenTrades {
        self.open_trades
    }

    /// Its periods, dated.
    #[must_use]
    pub const fn parameters(&self) -> &Parameters {
        &self.parameters
    }

    /// The texts that it cites.
    #[must_use]
    pub fn texts(&self) -> &[CitedText] {
        &self.texts
    }

    /// Its ladders of proof.
    #[must_use]
    pub fn ladders(&self) -> &[LadderCard] {
        &self.ladders
    }

    /// The gaps that it leaves open on purpose.
    #[must_use]
    pub fn declared_gaps(&self) -> &[GapCard] {
        &self.declared_gaps
    }

    /// Whether the marketplace of a case is one of its own.
    #[must_use]
    pub fn covers(&self, case: &Case) -> bool {
        self.marketplaces.contains(&case.facts().marketplace)
    }

    /// Whether it is in force for a case, by its transitional law: on the day of the decision, or on that of the act.
    #[must_use]
    pub fn in_force_for(&self, case: &Case) -> bool {
        let facts = case.facts();
        let on = match self.open_trades {
            OpenTrades::TakeTheNewRule => facts.as_of,
            OpenTrades::KeepTheRuleOfTheAct => facts.order.paid_at,
        };
        self.in_force_from <= parameters::day(on)
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

    /// The answers that it has no question for: nothing asks, so they are `not_asked` throughout.
    fn unasked(&self) -> impl Iterator<Item = Literal> {
        let silent = |finding: &Finding| finding.kind() == Kind::Answered && self.question(*finding).is_none();
        Finding::all().filter(silent).filter_map(|finding| finding.value("not_asked"))
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

    /// The rules of an annex that fall short of this rulebook's: each pair of rules that can stand side by side, of which
    /// the first gives the first of a pair of answers and the second the second, with a situation in which they do.
    #[must_use]
    pub fn shortfalls(&self, worse: &[(Literal, Literal)]) -> Vec<lint::Shortfall> {
        lint::shortfalls(self, worse)
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
pub(crate) fn due(ladder: &LadderCard, findings: &crate::findings::Findings) -> Option<(usize, Party)> {
    ladder.steps.iter().enumerate().find(|(_, step)| !findings.is(step.shown)).map(|(at, step)| (at, step.on))
}

/// Findings that the vocabulary holds.
#[must_use]
pub(super) fn vocabulary_size() -> usize {
    vocabulary::ENTRIES.len()
}
