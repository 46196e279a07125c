//! What may be wrong with a rulebook's own structure.

use serde::Serialize;

use crate::rulebook::Article;

/// What is wrong with a rulebook's own structure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RulebookProblem {
    /// Two rules have one name.
    #[error("the name `{0}` stands for two rules")]
    DuplicateName(String),
    /// A rule answers a question that the rulebook does not have.
    #[error("rule `{rule}` answers `{question}`, which is no question of this rulebook")]
    NoSuchQuestion {
        /// The rule.
        rule: String,
        /// The name it answers.
        question: String,
    },
    /// A rule of an annex answers a question of the rulebook that it is annexed to.
    #[error("rule `{rule}` answers `{question}`, which the rulebook that it is annexed to answers itself")]
    AnswersForAnother {
        /// The rule.
        rule: String,
        /// The question.
        question: String,
    },
    /// A rule answers a question with several values, or twice.
    #[error("rule `{rule}` answers `{question}` with more than one value")]
    AmbiguousAnswer {
        /// The rule.
        rule: String,
        /// The question.
        question: String,
    },
    /// A rule reads what its question's subject cannot see.
    #[error("rule `{rule}` reads `{finding}`, which a subject of `{question}` does not see")]
    OutOfSight {
        /// The rule.
        rule: String,
        /// The question.
        question: String,
        /// The finding.
        finding: String,
    },
    /// Exceptions go round in a circle.
    #[error("in `{question}`, {}", round(.circle, "outranks"))]
    ExceptionCycle {
        /// The question.
        question: String,
        /// The shortest such circle: each rule outranks the next, the last one the first.
        circle: Vec<String>,
    },
    /// Questions and derivations read each other in a circle.
    #[error("{}", round(.0, "depends on"))]
    StratumCycle(Vec<String>),
    /// More rules than a question holds.
    #[error("`{0}` has more rules than a question holds")]
    TooManyRules(String),
    /// A rule has no pattern.
    #[error("rule `{0}` has no pattern; it applies when one of its patterns is met")]
    NoPattern(String),
    /// A pattern has no condition.
    #[error("a pattern of rule `{0}` has no condition")]
    EmptyPattern(String),
    /// A pattern speaks of a finding twice.
    #[error("a pattern of rule `{rule}` names `{finding}` twice; one condition says what it may be")]
    NamedTwice {
        /// The rule.
        rule: String,
        /// The finding.
        finding: String,
    },
    /// A rule gives no answer.
    #[error("rule `{0}` gives no answer")]
    NoAnswer(String),
    /// A rule gives what only the engine says.
    #[error("rule `{rule}` answers `{question}` with `{value}`, which is for the engine to say")]
    NotAnAnswer {
        /// The rule.
        rule: String,
        /// The question.
        question: String,
        /// The value.
        value: String,
    },
    /// A rule cites a text that the rulebook does not list.
    #[error("rule `{rule}` cites {article}, and its text is not listed in `texts`")]
    UnlistedText {
        /// The rule.
        rule: String,
        /// The article.
        article: Article,
    },
    /// A closing answer cites a text that the rulebook does not list.
    #[error("the closing answer of `{question}` cites {article}, and its text is not listed in `texts`")]
    UnlistedClosing {
        /// The question.
        question: String,
        /// The article.
        article: Article,
    },
    /// A question stands twice.
    #[error("the question `{0}` stands twice")]
    DuplicateQuestion(String),
    /// What is asked is not for rules to answer.
    #[error("`{0}` is no question: it is established or derived, and no rule gives it")]
    NotAQuestion(String),
    /// A question's scope reads what its subject cannot see.
    #[error("the scope of `{question}` reads `{finding}`, which its subject does not see")]
    ScopeOutOfSight {
        /// The question.
        question: String,
        /// The finding.
        finding: String,
    },
    /// A closing answer is not one answer to its question.
    #[error("the closing answer of `{0}` is not one of its answers")]
    ClosingElsewhere(String),
    /// Nothing says which cases the rulebook governs.
    #[error("the question `governed` is missing: rules say which cases a rulebook governs")]
    NothingGoverns,
    /// A ladder has no step.
    #[error("ladder `{0}` has no step")]
    NoSteps(String),
    /// A ladder answers several questions.
    #[error("the steps and the end of ladder `{0}` answer different questions")]
    DividedLadder(String),
    /// A gap is declared for a question that is not there.
    #[error("a gap is declared for `{0}`, which is no question of this rulebook")]
    DanglingGap(String),
    /// An exception names a rule that is not there.
    #[error("rule `{rule}` excepts `{target}`, which is not in this rulebook")]
    DanglingException {
        /// The rule.
        rule: String,
        /// What it names.
        target: String,
    },
}

/// Every name once, and the first one again at the end.
fn round(names: &[String], verb: &str) -> String {
    let quoted: Vec<String> = names.iter().chain(names.first()).map(|name| format!("`{name}`")).collect();
    quoted.join(&format!(" {verb} "))
}

/// The shortest way from `start` back to itself.
pub(super) fn shortest_circle(start: usize, next: impl Fn(usize) -> Vec<usize>) -> Option<Vec<usize>> {
    let mut reached = vec![start];
    let mut ways = std::collections::VecDeque::from([vec![start]]);
    while let Some(way) = ways.pop_front() {
        for step in way.last().map(|last| next(*last)).unwrap_or_default() {
            if step == start {
                return Some(way);
            }
            if !reached.contains(&step) {
                reached.push(step);
                ways.push_back(way.iter().copied().chain([step]).collect());
            }
        }
    }
    None
}
