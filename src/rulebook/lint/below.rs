//! Answers of one question below those of another: is there a situation in which both are given?

use std::fmt;

use serde::Serialize;

use super::domain::Domain;
use super::readable::situation;
use crate::findings::Literal;
use crate::rulebook::witness::Field;
use crate::rulebook::{Article, CompiledQuestion, CompiledRule, Rulebook, bit};

/// A rule whose answer is worse than another's, with a situation in which both stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shortfall {
    /// The rule that falls short, and its article.
    pub rule: (String, Article),
    /// What it gives.
    pub gives: Literal,
    /// The rule that it falls short of, and its article.
    pub below: (String, Article),
    /// What that gives.
    pub owed: Literal,
    /// A situation, told by no more than what it takes for both to stand.
    pub witness: Vec<Literal>,
}

/// Every pair of rules that can stand side by side, of which the first gives one of these answers and the second the one
/// that is better.
pub(in crate::rulebook) fn shortfalls(book: &Rulebook, worse: &[(Literal, Literal)]) -> Vec<Shortfall> {
    let domain = Domain::of(book);
    let Some(field) = Field::new(domain.cubes()) else { return Vec::new() };
    let mut found = Vec::new();
    for (gives, owed) in worse {
        let asked = |answer: &Literal| book.question(answer.finding()).map(|(_, question)| question);
        let (Some(one), Some(other)) = (asked(gives), asked(owed)) else { continue };
        for rule in one.rules.iter().filter(|rule| rule.answer == gives.allow) {
            for below in other.rules.iter().filter(|rule| rule.answer == owed.allow) {
                let Some(witness) = meeting(&field, (one, rule), (other, below)) else { continue };
                let named =
                    |rule: &CompiledRule| book.cards.get(rule.card).map(|card| (card.id.to_string(), card.article));
                if let (Some(rule), Some(below)) = (named(rule), named(below)) {
                    found.push(Shortfall { rule, gives: *gives, below, owed: *owed, witness });
                }
            }
        }
    }
    found
}

impl fmt::Display for Shortfall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, gives, below, owed, witness } = self;
        write!(
            f,
            "`{}` ({}) gives {gives}, below `{}` ({}), which gives {owed}, when ",
            rule.0, rule.1, below.0, below.1
        )?;
        let told: Vec<String> = witness.iter().map(ToString::to_string).collect();
        f.write_str(&told.join(", "))
    }
}

type Within<'a> = (&'a CompiledQuestion, &'a CompiledRule);

/// A situation in which both rules stand, each in its question.
fn meeting(field: &Field<'_>, one: Within<'_>, other: Within<'_>) -> Option<Vec<Literal>> {
    let rivals: Vec<&[Literal]> = outranking(one).chain(outranking(other)).collect();
    for first in &one.1.when {
        for second in &other.1.when {
            let both: Vec<Literal> = first.iter().chain(second).copied().collect();
            if field.witness(&both, rivals.iter().copied()).is_none() {
                continue;
            }
            for cube in scopes(one.0).iter().flat_map(|own| scopes(other.0).into_iter().map(|of| [*own, of].concat())) {
                let cube = [both.as_slice(), &cube].concat();
                if let Some(point) = field.witness(&cube, rivals.iter().copied()) {
                    return Some(situation(field, &cube, &rivals, &point));
                }
            }
        }
    }
    None
}

fn scopes(question: &CompiledQuestion) -> Vec<&[Literal]> {
    if question.asked_when.is_empty() { vec![&[]] } else { question.asked_when.iter().map(Vec::as_slice).collect() }
}

/// The patterns of the rules that outrank a rule.
fn outranking<'a>((question, rule): Within<'a>) -> impl Iterator<Item = &'a [Literal]> {
    let above = question.rules.iter().enumerate().filter(move |(at, _)| rule.outranked_by & bit(*at) != 0);
    above.flat_map(|(_, rule)| rule.when.iter().map(Vec::as_slice))
}
