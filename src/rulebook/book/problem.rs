//! What may be wrong with a rulebook's own structure.

/// What is wrong with a rulebook's own structure.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
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
