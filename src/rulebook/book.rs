//! A rulebook, made ready: rules sorted into questions, ladders expanded, exceptions closed under transitivity,
//! questions sorted into strata from what reads what.

use super::derivation::Derivation;
use super::rule::{DeclaredGap, Ladder, Origin, Pattern, Question, Rank, Rule};
use super::{Article, lint};
use std::sync::Arc;

use crate::case::Party;
use crate::findings::{Bilingual, CONSTRAINTS, Constraint, Finding, Level, Literal, vocabulary};

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

/// A rule as cited: what explanations and the linter read.
#[derive(Debug, Clone)]
pub struct RuleCard {
    /// Its name.
    pub id: Arc<str>,
    /// The article.
    pub article: Article,
    /// Further articles.
    pub also: Vec<Article>,
    /// Transcribes, interprets or usage.
    pub origin: Origin,
    /// The situation.
    pub situation: Bilingual,
    /// The provision.
    pub provision: Bilingual,
    /// The open question, if there is one.
    pub open_question: &'static str,
    /// The ladder and step it was expanded from, if it was.
    pub ladder: Option<(usize, Option<usize>)>,
    /// Its class of precedence.
    pub rank: Rank,
    /// Its patterns.
    pub when: Vec<Vec<Literal>>,
    /// Its answers.
    pub gives: Vec<Literal>,
    /// The names of the rules it is an exception to.
    pub excepts: Vec<String>,
}

/// A rule within one question.
#[derive(Debug, Clone)]
pub struct CompiledRule {
    /// Its card, by place.
    pub(crate) card: usize,
    /// Its patterns.
    pub(crate) when: Vec<Vec<Literal>>,
    /// Its answer, as a set of one value.
    pub(crate) answer: u32,
    /// The rules of the question that outrank it, transitively.
    pub(crate) outranked_by: u128,
}

/// A question with its rules.
#[derive(Debug, Clone)]
pub struct CompiledQuestion {
    /// The finding whose value is the answer.
    pub(crate) finding: Finding,
    /// What it is asked about.
    pub(crate) level: Level,
    /// When it is asked.
    pub(crate) asked_when: &'static [Pattern],
    /// The answer when nothing else answers.
    pub(crate) closing: Option<(Literal, Article)>,
    /// The rules.
    pub(crate) rules: Vec<CompiledRule>,
    pub(crate) gap: u32,
    pub(crate) conflict: u32,
    pub(crate) not_asked: u32,
}

impl CompiledQuestion {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.finding.entry().name
    }

    /// The places of the rules in a set.
    pub(crate) fn cards(&self, set: u128) -> impl Iterator<Item = usize> {
        self.rules
            .iter()
            .enumerate()
            .filter(move |(at, _)| u32::try_from(*at).is_ok_and(|at| set.checked_shr(at).unwrap_or(0) & 1 == 1))
            .map(|(_, rule)| rule.card)
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
    #[error("in `{question}`, rule `{rule}` outranks itself through its exceptions")]
    ExceptionCycle {
        /// The question.
        question: String,
        /// A rule on the circle.
        rule: String,
    },
    /// Questions and derivations read each other in a circle.
    #[error("`{0}` depends on its own answer")]
    StratumCycle(String),
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

/// A rulebook, ready to decide.
#[derive(Debug, Clone)]
pub struct Rulebook {
    pub(crate) name: &'static str,
    pub(crate) edition: &'static str,
    pub(crate) cards: Vec<RuleCard>,
    pub(crate) ladders: Vec<&'static Ladder>,
    pub(crate) questions: Vec<CompiledQuestion>,
    pub(crate) turns: Vec<Turn>,
    pub(crate) strata: usize,
    pub(crate) declared_gaps: Vec<DeclaredGap>,
    pub(crate) constraints: &'static [Constraint],
    pub(crate) problems: Vec<RulebookProblem>,
}

impl Rulebook {
    /// Makes a rulebook ready. What is wrong with its structure is kept in [`Rulebook::problems`].
    #[must_use]
    pub fn compile(source: &Source, derivations: &'static [&'static Derivation]) -> Self {
        let mut book = Self {
            name: source.name,
            edition: source.edition,
            cards: Vec::new(),
            ladders: source.ladders.to_vec(),
            questions: Vec::new(),
            turns: Vec::new(),
            strata: 0,
            declared_gaps: source.declared_gaps.to_vec(),
            constraints: CONSTRAINTS,
            problems: Vec::new(),
        };
        for rule in source.rules.iter().copied().flatten() {
            book.cards.push(card(rule));
        }
        for (nth, ladder) in source.ladders.iter().enumerate() {
            book.cards.extend(expand(nth, ladder));
        }
        book.check_names();
        for question in source.questions {
            let compiled = book.gather(question);
            book.questions.push(compiled);
        }
        book.check_sight();
        book.sort(derivations);
        book
    }

    fn check_names(&mut self) {
        for (at, rule) in self.cards.iter().enumerate() {
            if self.cards.iter().skip(at.saturating_add(1)).any(|other| other.id == rule.id) {
                self.problems.push(RulebookProblem::DuplicateName(rule.id.to_string()));
            }
            for target in &rule.excepts {
                if !self.cards.iter().any(|other| *other.id == **target) {
                    self.problems
                        .push(RulebookProblem::DanglingException { rule: rule.id.to_string(), target: target.clone() });
                }
            }
        }
    }

    fn gather(&mut self, question: &Question) -> CompiledQuestion {
        let answer_of = |rule: &RuleCard| {
            rule.gives.iter().find(|answer| answer.finding == question.finding).map(|answer| answer.allow)
        };
        let mut rules: Vec<CompiledRule> = self
            .cards
            .iter()
            .enumerate()
            .filter_map(|(card, rule)| {
                Some(CompiledRule { card, when: rule.when.clone(), answer: answer_of(rule)?, outranked_by: 0 })
            })
            .collect();
        if rules.len() > MAX_RULES_PER_QUESTION {
            self.problems.push(RulebookProblem::TooManyRules(question.name().to_owned()));
            rules.truncate(MAX_RULES_PER_QUESTION);
        }
        let direct: Vec<u128> = rules.iter().map(|low| self.direct_outrankers(&rules, low, question.ranked)).collect();
        let closed = transitive(direct);
        for (at, (rule, above)) in rules.iter_mut().zip(closed).enumerate() {
            let own = bit(at);
            if above & own != 0 {
                self.problems.push(RulebookProblem::ExceptionCycle {
                    question: question.name().to_owned(),
                    rule: self.cards.get(rule.card).map(|card| card.id.to_string()).unwrap_or_default(),
                });
            }
            rule.outranked_by = above & !own;
        }
        let special = |name| question.finding.value(name).map_or(0, |value| value.allow);
        CompiledQuestion {
            finding: question.finding,
            level: question.level,
            asked_when: question.asked_when,
            closing: question.closing,
            rules,
            gap: special("gap"),
            conflict: special("conflict"),
            not_asked: special("not_asked"),
        }
    }

    fn direct_outrankers(&self, rules: &[CompiledRule], low: &CompiledRule, ranked: bool) -> u128 {
        let Some(low) = self.cards.get(low.card) else { return 0 };
        let mut set = 0;
        for (at, high) in rules.iter().enumerate() {
            let Some(high) = self.cards.get(high.card) else { continue };
            let declared = high.excepts.iter().any(|target| **target == *low.id);
            let by_rank = ranked && high.rank > low.rank;
            if declared || by_rank {
                set |= bit(at);
            }
        }
        set
    }

    fn check_sight(&mut self) {
        let mut problems = Vec::new();
        for rule in &self.cards {
            for answer in &rule.gives {
                let Some(question) = self.questions.iter().find(|question| question.finding == answer.finding) else {
                    problems.push(RulebookProblem::NoSuchQuestion {
                        rule: rule.id.to_string(),
                        question: answer.finding.entry().name.to_owned(),
                    });
                    continue;
                };
                for literal in rule.when.iter().flatten() {
                    if !question.level.sees(literal.finding.entry().level) {
                        problems.push(RulebookProblem::OutOfSight {
                            rule: rule.id.to_string(),
                            question: question.name().to_owned(),
                            finding: literal.finding.entry().name.to_owned(),
                        });
                    }
                }
            }
        }
        self.problems.extend(problems);
    }

    /// Sorts questions and derivations so that each comes after what it reads.
    fn sort(&mut self, derivations: &'static [&'static Derivation]) {
        let mut waiting: Vec<Turn> = (0..self.questions.len()).map(Turn::Ask).collect();
        waiting.extend(derivations.iter().copied().map(Turn::Derive));
        while !waiting.is_empty() {
            let unwritten: Vec<Finding> = waiting.iter().flat_map(|turn| self.writes(*turn)).collect();
            let (ready, blocked): (Vec<Turn>, Vec<Turn>) =
                waiting.iter().partition(|turn| !self.reads(**turn).iter().any(|read| unwritten.contains(read)));
            if ready.is_empty() {
                for turn in &blocked {
                    for finding in self.writes(*turn) {
                        self.problems.push(RulebookProblem::StratumCycle(finding.entry().name.to_owned()));
                    }
                }
                self.turns.extend(blocked);
                return;
            }
            self.strata = self.strata.saturating_add(1);
            self.turns.extend(ready);
            waiting = blocked;
        }
    }

    fn writes(&self, turn: Turn) -> Vec<Finding> {
        match turn {
            Turn::Ask(at) => self.questions.get(at).map(|question| question.finding).into_iter().collect(),
            Turn::Derive(derivation) => derivation.writes.to_vec(),
        }
    }

    fn reads(&self, turn: Turn) -> Vec<Finding> {
        match turn {
            Turn::Derive(derivation) => derivation.reads.to_vec(),
            Turn::Ask(at) => self.questions.get(at).map_or_else(Vec::new, |question| {
                let scope = question.asked_when.iter().copied().flatten().copied();
                let rules = question.rules.iter().flat_map(|rule| rule.when.iter().flatten().copied());
                scope.chain(rules).map(|literal| literal.finding).collect()
            }),
        }
    }

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
        self.questions.iter().enumerate().find(|(_, question)| question.finding == finding)
    }

    /// Proves it free of conflicts, gaps and dead rules, or shows where they are.
    #[must_use]
    pub fn lint(&self) -> lint::Report {
        lint::lint(self)
    }
}

pub(crate) fn bit(at: usize) -> u128 {
    u32::try_from(at).ok().and_then(|at| 1_u128.checked_shl(at)).unwrap_or(0)
}

fn transitive(mut above: Vec<u128>) -> Vec<u128> {
    for middle in 0..above.len() {
        let through = above.get(middle).copied().unwrap_or(0);
        for set in &mut above {
            if *set & bit(middle) != 0 {
                *set |= through;
            }
        }
    }
    above
}

fn card(rule: &Rule) -> RuleCard {
    let mut excepts: Vec<String> = rule.excepts.iter().map(|target| target.id.to_owned()).collect();
    for ladder in rule.excepts_ladders {
        excepts.push(ladder.id.to_owned());
        excepts.extend(ladder.steps.iter().map(|step| step.id.to_owned()));
    }
    RuleCard {
        id: Arc::from(rule.id),
        article: rule.article,
        also: rule.also.to_vec(),
        origin: rule.origin,
        situation: rule.situation,
        provision: rule.provision,
        open_question: rule.open_question,
        ladder: None,
        rank: rule.rank,
        when: rule.when.iter().map(|pattern| pattern.to_vec()).collect(),
        gives: rule.gives.to_vec(),
        excepts,
    }
}

/// The rules of a ladder: one for each step that is not shown, one for the end.
fn expand(nth: usize, ladder: &Ladder) -> Vec<RuleCard> {
    let base = RuleCard {
        id: Arc::from(ladder.id),
        article: ladder.article,
        also: Vec::new(),
        origin: ladder.origin,
        situation: ladder.situation,
        provision: ladder.situation,
        open_question: ladder.open_question,
        ladder: Some((nth, None)),
        rank: Rank::Ordinary,
        when: ladder
            .when
            .iter()
            .map(|scope| scope.iter().copied().chain(ladder.steps.iter().map(|step| step.shown)).collect())
            .collect(),
        gives: vec![ladder.shown],
        excepts: Vec::new(),
    };
    let mut cards = Vec::new();
    for (at, step) in ladder.steps.iter().enumerate() {
        let before = ladder.steps.iter().take(at).map(|earlier| earlier.shown);
        let reach: Vec<Literal> = before.chain([step.shown.not()]).collect();
        cards.push(RuleCard {
            id: Arc::from(step.id),
            article: step.article,
            origin: step.origin,
            situation: step.what,
            provision: step.what,
            ladder: Some((nth, Some(at))),
            when: ladder
                .when
                .iter()
                .map(|scope| scope.iter().copied().chain(reach.iter().copied()).collect())
                .collect(),
            gives: vec![step.otherwise],
            ..base.clone()
        });
    }
    cards.push(base);
    cards
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
