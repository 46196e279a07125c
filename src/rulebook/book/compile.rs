//! Making a rulebook ready: rules sorted into questions, exceptions closed under transitivity, questions sorted into
//! strata from what reads what.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::card::{card, expand, owned};
use super::limbs::Limbs;
use super::problem::shortest_circle;
use super::{
    CitedText, CompiledQuestion, CompiledRule, GapCard, LadderCard, MAX_RULES_PER_QUESTION, OpenTrades, RuleCard,
    Rulebook, RulebookProblem, Source, Turn, Wording, bit,
};
use crate::findings::derive::DERIVATIONS;
use crate::findings::parameters::{Parameters, day_of};
use crate::findings::{Asked, CONSTRAINTS, Finding, Literal};
use crate::rulebook::{Question, Text};

impl Rulebook {
    /// Makes a rulebook of statics ready. What is wrong with its structure is kept in [`Rulebook::problems`].
    pub(crate) fn compile(source: &Source) -> Self {
        let questions = source.questions.iter().map(|question| (**question, owned(question.asked_when)));
        Self::of_parts(Self {
            name: Cow::Borrowed(source.name),
            edition: Cow::Borrowed(source.edition),
            titles: source.titles.into(),
            marketplaces: source.marketplaces.to_vec(),
            in_force_from: day_of(source.in_force_from),
            open_trades: source.open_trades,
            texts: Text::BUILT_IN.iter().map(|text| CitedText::from(*text)).collect(),
            cards: source.rules.iter().copied().flatten().map(|rule| card(rule)).collect(),
            ladders: source.ladders.iter().map(|ladder| LadderCard::from(*ladder)).collect(),
            declared_gaps: source.declared_gaps.iter().map(GapCard::from).collect(),
            ..Self::asking(questions.collect())
        })
    }

    /// A rulebook that asks questions, each with its scope, and is otherwise empty.
    pub(crate) fn asking(questions: Vec<(Question, Vec<Vec<Literal>>)>) -> Self {
        let asked = |(question, asked_when): (Question, Vec<Vec<Literal>>)| CompiledQuestion {
            asked_when,
            ..unanswered(&question)
        };
        Self {
            name: Cow::Borrowed(""),
            edition: Cow::Borrowed(""),
            titles: Wording::default(),
            marketplaces: Vec::new(),
            in_force_from: NaiveDate::default(),
            open_trades: OpenTrades::default(),
            parameters: Parameters::built_in(),
            texts: Vec::new(),
            cards: Vec::new(),
            ladders: Vec::new(),
            questions: questions.into_iter().map(asked).collect(),
            asks: Vec::new(),
            silent: Vec::new(),
            asked: Vec::new(),
            turns: Vec::new(),
            strata: 0,
            derivations: DERIVATIONS,
            declared_gaps: Vec::new(),
            constraints: CONSTRAINTS,
            problems: Vec::new(),
        }
    }

    /// Makes ready what has its rules and ladders.
    pub(crate) fn of_parts(mut self) -> Self {
        self.cards.extend(self.ladders.iter().enumerate().flat_map(|(nth, ladder)| expand(nth, ladder)));
        self.make_ready();
        self
    }

    /// The same rulebook with other rules: what the linter and a back test compare it with.
    ///
    /// Order has no meaning. Ladders stay as they are; their rules are among [`Rulebook::rules`].
    #[must_use]
    pub fn with_rules(&self, rules: Vec<RuleCard>) -> Self {
        let mut book = Self { cards: rules, turns: Vec::new(), strata: 0, problems: Vec::new(), ..self.clone() };
        book.make_ready();
        book
    }

    pub(super) fn make_ready(&mut self) {
        self.check_names();
        self.check_shape();
        for at in 0..self.questions.len() {
            self.gather(at);
        }
        self.check_sight();
        self.asks = Finding::all()
            .map(|finding| {
                let at = self.questions.iter().position(|question| question.finding == finding);
                at.and_then(|at| u16::try_from(at.saturating_add(1)).ok()).unwrap_or(0)
            })
            .collect();
        self.silent = self.unasked().collect();
        self.asked = self.questions.iter().map(Asked::from).collect();
        self.sort();
    }

    fn check_names(&mut self) {
        let names: BTreeSet<&str> = self.cards.iter().map(|card| &*card.id).collect();
        let mut seen = BTreeSet::new();
        let twice = self.cards.iter().filter(|card| !seen.insert(&*card.id));
        self.problems.extend(twice.map(|card| RulebookProblem::DuplicateName(card.id.to_string())));
        for rule in &self.cards {
            let dangling = rule.excepts.iter().filter(|target| !names.contains(target.as_str()));
            self.problems.extend(dangling.map(|target| RulebookProblem::DanglingException {
                rule: rule.id.to_string(),
                target: target.clone(),
            }));
        }
    }

    /// Gathers the rules that answer a question, and closes their order under transitivity.
    fn gather(&mut self, at: usize) {
        let Some((finding, ranked)) = self.questions.get(at).map(|question| (question.finding, question.ranked)) else {
            return;
        };
        let answer_of =
            |rule: &RuleCard| rule.gives.iter().find(|answer| answer.finding == finding).map(|answer| answer.allow);
        let mut rules: Vec<CompiledRule> = self
            .cards
            .iter()
            .enumerate()
            .filter_map(|(card, rule)| {
                Some(CompiledRule {
                    card,
                    id: rule.id.clone(),
                    article: rule.article,
                    also: rule.also.as_slice().into(),
                    when: rule.when.clone(),
                    answer: answer_of(rule)?,
                    outranked_by: 0,
                })
            })
            .collect();
        if rules.len() > MAX_RULES_PER_QUESTION {
            self.problems.push(RulebookProblem::TooManyRules(finding.entry().name.to_owned()));
            rules.truncate(MAX_RULES_PER_QUESTION);
        }
        let direct = self.order(&rules, ranked);
        let closed = transitive(direct.clone());
        self.check_circles(finding, &rules, &direct, &closed);
        for (at, (rule, above)) in rules.iter_mut().zip(closed).enumerate() {
            rule.outranked_by = above & !bit(at);
        }
        if let Some(question) = self.questions.get_mut(at) {
            question.scope = Limbs::of([&question.asked_when]);
            question.limbs = Limbs::of(rules.iter().map(|rule| &rule.when));
            question.rules = rules;
        }
    }

    /// Reports one circle for each knot of rules that outrank themselves.
    fn check_circles(&mut self, finding: Finding, rules: &[CompiledRule], direct: &[u128], closed: &[u128]) {
        let mut known = 0_u128;
        for (at, above) in closed.iter().enumerate().filter(|(at, above)| **above & bit(*at) != 0) {
            if known & bit(at) != 0 {
                continue;
            }
            let knot =
                closed.iter().enumerate().filter(|(other, over)| above & bit(*other) != 0 && **over & bit(at) != 0);
            known |= knot.fold(0, |set, (other, _)| set | bit(other));
            let above_one = |low: usize| {
                let set = direct.get(low).copied().unwrap_or(0);
                (0..rules.len()).filter(|high| set & bit(*high) != 0).collect()
            };
            let mut circle = shortest_circle(at, above_one).unwrap_or_default();
            circle.reverse();
            let name = |at: &usize| self.cards.get(rules.get(*at)?.card).map(|card| card.id.to_string());
            self.problems.push(RulebookProblem::ExceptionCycle {
                question: finding.entry().name.to_owned(),
                circle: circle.iter().filter_map(name).collect(),
            });
        }
    }

    /// For each rule of a question, the rules that outrank it by themselves.
    pub(crate) fn direct_order(&self, question: &CompiledQuestion) -> Vec<u128> {
        self.order(&question.rules, question.ranked)
    }

    fn order(&self, rules: &[CompiledRule], ranked: bool) -> Vec<u128> {
        let cards: Vec<&RuleCard> = rules.iter().filter_map(|rule| self.cards.get(rule.card)).collect();
        let above = |low: &&RuleCard| {
            let outranks = |high: &RuleCard| {
                high.excepts.iter().any(|target| **target == *low.id) || (ranked && high.rank > low.rank)
            };
            let high = cards.iter().enumerate().filter(|(_, high)| outranks(high));
            high.fold(0, |set, (at, _)| set | bit(at))
        };
        cards.iter().map(above).collect()
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
                let twice = rule.gives.iter().filter(|other| other.finding == answer.finding).count() > 1;
                if twice || !answer.is_settled() {
                    problems.push(RulebookProblem::AmbiguousAnswer {
                        rule: rule.id.to_string(),
                        question: question.name().to_owned(),
                    });
                }
                for literal in rule.when.iter().flatten() {
                    if !question.level.sees(literal.finding.level()) {
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
    fn sort(&mut self) {
        let mut waiting: Vec<Turn> = (0..self.questions.len()).map(Turn::Ask).collect();
        waiting.extend(self.derivations.iter().copied().map(Turn::Derive));
        while !waiting.is_empty() {
            let unwritten: Vec<Finding> = waiting.iter().flat_map(|turn| self.writes(*turn)).collect();
            let (ready, blocked): (Vec<Turn>, Vec<Turn>) =
                waiting.iter().partition(|turn| !self.reads(**turn).iter().any(|read| unwritten.contains(read)));
            if ready.is_empty() {
                self.check_strata(&blocked);
                self.turns.extend(blocked);
                return;
            }
            self.strata = self.strata.saturating_add(1);
            self.turns.extend(ready);
            waiting = blocked;
        }
    }

    /// Reports one circle for each knot of turns that wait for each other.
    fn check_strata(&mut self, blocked: &[Turn]) {
        let reads: Vec<Vec<Finding>> = blocked.iter().map(|turn| self.reads(*turn)).collect();
        let writes: Vec<Vec<Finding>> = blocked.iter().map(|turn| self.writes(*turn)).collect();
        let before = |at: usize| {
            let read = reads.get(at).map_or(&[][..], Vec::as_slice);
            let earlier = |written: &&Vec<Finding>| written.iter().any(|finding| read.contains(finding));
            (0..writes.len()).filter(|other| writes.get(*other).filter(earlier).is_some()).collect()
        };
        let mut known: Vec<usize> = Vec::new();
        for at in 0..blocked.len() {
            if known.contains(&at) {
                continue;
            }
            let Some(circle) = shortest_circle(at, before) else { continue };
            let name = |at: &usize| blocked.get(*at).map(|turn| self.name_of(*turn).to_owned());
            self.problems.push(RulebookProblem::StratumCycle(circle.iter().filter_map(name).collect()));
            known.extend(circle);
        }
    }

    fn name_of(&self, turn: Turn) -> &'static str {
        match turn {
            Turn::Ask(at) => self.questions.get(at).map_or("", CompiledQuestion::name),
            Turn::Derive(derivation) => derivation.name,
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
            Turn::Ask(at) => self.questions.get(at).map_or_else(Vec::new, CompiledQuestion::reads),
        }
    }
}

/// A question before its rules are gathered.
fn unanswered(question: &Question) -> CompiledQuestion {
    let special = |name| question.finding.value(name).map_or(0, |value| value.allow);
    CompiledQuestion {
        finding: question.finding,
        level: question.level,
        ranked: question.ranked,
        asked_when: Vec::new(),
        closing: question.closing,
        rules: Vec::new(),
        scope: Limbs::default(),
        limbs: Limbs::default(),
        gap: special("gap"),
        conflict: special("conflict"),
        not_asked: special("not_asked"),
    }
}

/// Closes a relation under transitivity.
pub(crate) fn transitive(mut above: Vec<u128>) -> Vec<u128> {
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
