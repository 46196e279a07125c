//! A question with its rules, ready to be decided.

use super::limbs::Limbs;
use crate::findings::{Finding, Findings, Level, Literal, names};
use crate::rulebook::{Article, Decision, RuleId, decide};

/// A rule within one question.
#[derive(Debug, Clone)]
pub struct CompiledRule {
    /// Its card, by place, and of that what every citation needs.
    pub(crate) card: usize,
    pub(crate) id: RuleId,
    pub(crate) article: Article,
    pub(crate) also: Box<[Article]>,
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
    /// Whether rank classes order its rules.
    pub(crate) ranked: bool,
    /// When it is asked.
    pub(crate) asked_when: Vec<Vec<Literal>>,
    /// The answer when nothing else answers.
    pub(crate) closing: Option<(Literal, Article)>,
    /// The rules.
    pub(crate) rules: Vec<CompiledRule>,
    /// Its scope, ready to be tried; without a pattern, it is always asked.
    pub(crate) scope: Limbs,
    /// The patterns of its rules, ready to be tried.
    pub(crate) limbs: Limbs,
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

    /// The finding whose value is the answer.
    #[must_use]
    pub const fn finding(&self) -> Finding {
        self.finding
    }

    /// What it is asked about.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// It is asked when any of these patterns is met; none: always.
    #[must_use]
    pub fn asked_when(&self) -> &[Vec<Literal>] {
        &self.asked_when
    }

    /// The answer when nothing else answers, and its article.
    #[must_use]
    pub const fn closing(&self) -> Option<(Literal, Article)> {
        self.closing
    }

    /// Whether rank classes order its rules.
    #[must_use]
    pub const fn is_ranked(&self) -> bool {
        self.ranked
    }

    /// The findings that its scope and its rules read, each once, in the vocabulary's order.
    #[must_use]
    pub fn reads(&self) -> Vec<Finding> {
        let scope = self.asked_when.iter().flatten();
        let rules = self.rules.iter().flat_map(|rule| rule.when.iter().flatten());
        let mut findings: Vec<Finding> = scope.chain(rules).map(|literal| literal.finding()).collect();
        findings.sort_unstable();
        findings.dedup();
        findings
    }

    /// Decides it about one subject, for what that subject sees.
    #[must_use]
    pub fn decide(&self, findings: &Findings) -> Decision {
        decide(self, findings)
    }

    /// The names of the answers that a decision of this question leaves possible.
    pub fn answers(&self, decision: &Decision) -> impl Iterator<Item = &'static str> {
        names(self.finding, decision.answers)
    }

    /// The rules that apply by a decision, by their places in [`Rulebook::rules`](crate::Rulebook::rules).
    pub fn applying(&self, decision: &Decision) -> impl Iterator<Item = usize> {
        self.cards(decision.applies)
    }

    /// The rules that apply and that no rule that applies outranks, by their places.
    pub fn standing(&self, decision: &Decision) -> impl Iterator<Item = usize> {
        self.cards(decision.standing)
    }

    /// The places of the rules in a set.
    pub(crate) fn cards(&self, set: u128) -> impl Iterator<Item = usize> + use<'_> {
        self.those(set).map(|rule| rule.card)
    }

    /// The rules in a set.
    pub(crate) fn those(&self, mut set: u128) -> impl Iterator<Item = &CompiledRule> {
        std::iter::from_fn(move || {
            while set != 0 {
                let at = set.trailing_zeros() as usize;
                set &= set.wrapping_sub(1);
                if let Some(rule) = self.rules.get(at) {
                    return Some(rule);
                }
            }
            None
        })
    }
}
