//! The law as data: rules, questions, ladders and what proves them sound.
//!
//! One folder for each published text, in it one file for each chapter. A rule lives where its article stands.

mod article;
mod book;
pub mod complaints;
mod decide;
mod derivation;
mod diff;
mod draft;
mod editions;
pub mod ledger;
mod lint;
mod rule;
pub mod settling;
pub mod statute;
pub mod taobao;
mod witness;

pub use article::{Article, CC, CP, CPL, Code, ECL, FSL, HR, ParseArticleError, SR, TB, TR, Text};
pub use book::{
    CitedText, CompiledQuestion, CompiledRule, GapCard, LadderCard, MAX_RULES_PER_QUESTION, OpenTrades, Phrase,
    RuleCard, Rulebook, RulebookProblem, Source, StepCard, Turn, Wording,
};
pub(crate) use book::{bit, due};
pub(crate) use decide::decide;
pub use decide::{Decision, Disposition};
pub use derivation::Derivation;
pub use diff::{Alteration, EntryChange, FieldChange, RulebookDiff};
pub use draft::{
    ClosingDraft, Condition, Conditions, Day, FORMAT, GapDraft, LadderDraft, ParameterDraft, ParseDayError,
    QuestionDraft, RuleDraft, RulebookDraft, RulebookErrors, StepDraft, TextDraft,
};
pub use editions::{EditionClash, Editions};
pub use ledger::ledger;
pub use lint::{Conflict, Dead, Figures, Gap, Idle, Note, Report, Shortfall, WhyDead};
pub use rule::{DeclaredGap, Ladder, Origin, Pattern, Question, Rank, Rule, Step};
pub use witness::witness;
