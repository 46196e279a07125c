//! The decision of a question, written from its definition and sharing no code with the engine: at a point where every
//! finding has one value.
//!
//! A question is asked where one of its patterns is met. A rule applies where one of its patterns is met. It outranks
//! another if it is an exception to it, or of a higher rank where ranks count, or outranks a rule that does. It stands if
//! it applies and nothing that applies outranks it. All that stand must agree.

use std::collections::{BTreeMap, BTreeSet};

use redress::Rulebook;
use redress::findings::{Finding, Literal};
use redress::rulebook::{CompiledQuestion, RuleCard};

/// The value of every finding that matters.
pub(crate) type Point = BTreeMap<Finding, &'static str>;

/// What comes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    NotAsked,
    Gap,
    Conflict,
    /// The answer, and the rules that stand; none: the question's closing answer.
    Answer(&'static str, BTreeSet<String>),
}

/// A question as its cards tell it.
pub(crate) struct Naive<'a> {
    scope: Vec<Vec<Literal>>,
    closing: Option<&'static str>,
    rules: Vec<(&'a RuleCard, &'static str)>,
    /// By name: the names of the rules that outrank it.
    above: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Naive<'a> {
    pub(crate) fn of(book: &'a Rulebook, question: &CompiledQuestion) -> Self {
        let answer = |card: &RuleCard| {
            card.gives
                .iter()
                .find(|answer| answer.finding() == question.finding())
                .and_then(|answer| answer.values().next())
        };
        let rules: Vec<(&RuleCard, &str)> =
            book.rules().iter().filter_map(|card| Some((card, answer(card)?))).collect();
        let mut above: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (low, _) in &rules {
            for (high, _) in &rules {
                let excepts = high.excepts.iter().any(|name| name.as_str() == &*low.id);
                if excepts || (question.is_ranked() && high.rank > low.rank) {
                    above.entry(&*low.id).or_default().insert(&*high.id);
                }
            }
        }
        loop {
            let further: Vec<(&str, &str)> = above
                .iter()
                .flat_map(|(low, highs)| {
                    highs.iter().filter_map(|high| above.get(high)).flatten().map(|top| (*low, *top))
                })
                .filter(|(low, top)| !above[low].contains(top))
                .collect();
            if further.is_empty() {
                break;
            }
            for (low, top) in further {
                above.entry(low).or_default().insert(top);
            }
        }
        Self {
            scope: question.asked_when().iter().map(|pattern| pattern.to_vec()).collect(),
            closing: question.closing().and_then(|(answer, _)| answer.values().next()),
            rules,
            above,
        }
    }

    /// The findings that it reads.
    pub(crate) fn reads(&self) -> BTreeSet<Finding> {
        let patterns = self.scope.iter().chain(self.rules.iter().flat_map(|(card, _)| &card.when));
        patterns.flatten().map(|literal| literal.finding()).collect()
    }

    pub(crate) fn decide(&self, point: &Point) -> Outcome {
        let met = |pattern: &Vec<Literal>| {
            pattern.iter().all(|literal| literal.values().any(|value| value == point[&literal.finding()]))
        };
        if !self.scope.is_empty() && !self.scope.iter().any(met) {
            return Outcome::NotAsked;
        }
        let applying: Vec<&(&RuleCard, &str)> =
            self.rules.iter().filter(|(card, _)| card.when.iter().any(met)).collect();
        let names: BTreeSet<&str> = applying.iter().map(|(card, _)| &*card.id).collect();
        let outranked = |card: &RuleCard| self.above.get(&*card.id).is_some_and(|above| !above.is_disjoint(&names));
        let standing: Vec<_> = applying.iter().filter(|(card, _)| !outranked(card)).collect();
        let answers: BTreeSet<&str> = standing.iter().map(|(_, answer)| *answer).collect();
        match (answers.len(), self.closing) {
            (0, None) => Outcome::Gap,
            (0, Some(closing)) => Outcome::Answer(closing, BTreeSet::new()),
            (1, _) => Outcome::Answer(standing[0].1, standing.iter().map(|(card, _)| card.id.to_string()).collect()),
            _ => Outcome::Conflict,
        }
    }
}
