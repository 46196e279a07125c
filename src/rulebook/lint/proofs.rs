//! One question: pairs of rules that contradict each other, rules that never stand, situations that no rule answers.

use super::readable::situation;
use super::{Conflict, Dead, Domain, Gap, Report, WhyDead};
use crate::findings::Literal;
use crate::rulebook::witness::Field;
use crate::rulebook::{CompiledQuestion, CompiledRule, Rulebook, bit};

/// The most gaps that a report lists for one question.
const MOST_GAPS: usize = 12;

/// A question with all that its proofs share.
pub(super) struct Proofs<'a> {
    book: &'a Rulebook,
    pub(super) question: &'a CompiledQuestion,
    field: Field<'a>,
    scopes: Vec<&'a [Literal]>,
}

impl<'a> Proofs<'a> {
    /// None, if nothing at all is possible.
    pub(super) fn new(book: &'a Rulebook, question: &'a CompiledQuestion, domain: &'a Domain) -> Option<Self> {
        let mut scopes: Vec<&[Literal]> = question.asked_when.iter().map(Vec::as_slice).collect();
        if scopes.is_empty() {
            scopes.push(&[]);
        }
        Some(Self { book, question, field: Field::new(domain.around(question))?, scopes })
    }

    fn name(&self, rule: &CompiledRule) -> String {
        self.book.cards.get(rule.card).map(|card| card.id.to_string()).unwrap_or_default()
    }

    /// The patterns of a set of rules.
    fn patterns(&self, set: u128) -> impl Iterator<Item = &'a [Literal]> + Clone {
        let rules = self.question.rules.iter().enumerate().filter(move |(at, _)| set & bit(*at) != 0);
        rules.flat_map(|(_, rule)| rule.when.iter().map(Vec::as_slice))
    }

    /// A cube in which all of some rules apply within the scope, and a rule of `above` nowhere; with the situation told
    /// shortly, if `told`.
    fn meet(&self, rules: &[&CompiledRule], above: u128, told: bool) -> Option<Vec<Literal>> {
        let mut cubes: Vec<Vec<Literal>> = self.scopes.iter().map(|scope| scope.to_vec()).collect();
        for rule in rules {
            let with = |cube: &Vec<Literal>, pattern: &Vec<Literal>| cube.iter().chain(pattern).copied().collect();
            cubes = cubes.iter().flat_map(|cube| rule.when.iter().map(move |pattern| with(cube, pattern))).collect();
        }
        let found = cubes.into_iter().find_map(|cube| Some((self.field.witness(&cube, self.patterns(above))?, cube)));
        let (point, cube) = found?;
        if !told {
            return Some(cube);
        }
        let rivals: Vec<&[Literal]> = self.patterns(above).collect();
        Some(situation(&self.field, &cube, &rivals, &point))
    }

    /// Whether all of some rules may apply to one subject, and a rule of `above` not.
    pub(super) fn may_meet(&self, rules: &[&CompiledRule], above: u128) -> bool {
        self.meet(rules, above, false).is_some()
    }

    /// Everything there is to show about the question.
    pub(super) fn run(&self, report: &mut Report) {
        if self.scopes.iter().all(|scope| self.field.witness(scope, []).is_none()) {
            report.never_asked.push(self.question.name());
            return;
        }
        self.conflicts(report);
        self.dead(report);
        self.gaps(report);
    }

    fn conflicts(&self, report: &mut Report) {
        let rules = &self.question.rules;
        for (i, a) in rules.iter().enumerate() {
            report.figures.orderings = report.figures.orderings.saturating_add(a.outranked_by.count_ones() as usize);
            for (j, b) in rules.iter().enumerate().skip(i.saturating_add(1)) {
                if a.answer == b.answer || a.outranked_by & bit(j) != 0 || b.outranked_by & bit(i) != 0 {
                    continue;
                }
                report.figures.pairs = report.figures.pairs.saturating_add(1);
                if let Some(witness) = self.meet(&[a, b], a.outranked_by | b.outranked_by, true) {
                    report.conflicts.push(Conflict {
                        question: self.question.name(),
                        rules: [self.name(a), self.name(b)],
                        witness,
                    });
                }
            }
        }
    }

    fn dead(&self, report: &mut Report) {
        for rule in &self.question.rules {
            if self.may_meet(&[rule], rule.outranked_by) {
                continue;
            }
            let why = if self.may_meet(&[rule], 0) {
                WhyDead::Outranked
            } else if rule.when.iter().any(|pattern| self.field.witness(pattern, []).is_some()) {
                WhyDead::OutsideScope
            } else {
                WhyDead::NeverMet
            };
            report.dead.push(Dead { rule: self.name(rule), question: self.question.name(), why });
        }
    }

    fn gaps(&self, report: &mut Report) {
        let name = self.question.name();
        if self.question.closing.is_some() {
            return;
        }
        let mut covered: Vec<Vec<Literal>> =
            self.question.rules.iter().flat_map(|rule| rule.when.iter().cloned()).collect();
        for declared in self.book.declared_gaps.iter().filter(|gap| gap.question == self.question.finding) {
            let opens = self.scopes.iter().any(|scope| {
                let inside: Vec<Literal> = scope.iter().chain(&declared.when).copied().collect();
                self.field.witness(&inside, covered.iter().map(Vec::as_slice)).is_some()
            });
            if opens {
                report.gaps.push(Gap {
                    question: name,
                    witness: declared.when.clone(),
                    declared: Some(declared.reason.to_string()),
                });
            }
            covered.push(declared.when.clone());
        }
        for scope in &self.scopes {
            for _ in 0..MOST_GAPS {
                let rivals: Vec<&[Literal]> = covered.iter().map(Vec::as_slice).collect();
                let Some(point) = self.field.witness(scope, rivals.iter().copied()) else { break };
                let witness = situation(&self.field, scope, &rivals, &point);
                report.gaps.push(Gap { question: name, witness: witness.clone(), declared: None });
                covered.push(witness);
            }
        }
    }
}
