//! Findings with the facts that they rest on, and how open ones could come to be settled.

use super::block::values;
use super::{Language, Why};
use crate::findings::{Fact, Findings, Kind, Literal, Mover};
use crate::ruling::words::told;

/// A finding that meets a literal, with the facts it rests on.
pub(super) fn found(why: Why<'_, '_>, phrase: &str, literal: Literal, at: usize, findings: &Findings) -> String {
    let language = why.language;
    let finding = literal.finding();
    let text = told(phrase, &[language.label(finding), &values(why, finding, findings.set(finding))]);
    let grounds = grounds(why, literal, at);
    if grounds.is_empty() { text } else { format!("{text}{}", told(language.phrases().grounded, &[&grounds])) }
}

/// The facts, each by its path in the case.
fn grounds(why: Why<'_, '_>, literal: Literal, at: usize) -> String {
    let words = why.language.phrases();
    let finding = literal.finding();
    if finding.kind() == Kind::Answered {
        return words.settled_by_answers.to_owned();
    }
    let mut facts: Vec<Fact> = Vec::new();
    for fact in why.hearing.docket().grounds_of(at, finding) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let settled = why.hearing.docket().findings(at).settled(finding);
    if facts.is_empty() && settled.is_some() && settled == finding.entry().unless_raised {
        facts.push(Fact::NotRaised);
    }
    facts_told(why.language, &facts)
}

/// Facts in words, each once.
pub(in crate::ruling) fn facts_told(language: Language, facts: &[Fact]) -> String {
    let words = language.phrases();
    let mut once: Vec<Fact> = Vec::new();
    for fact in facts {
        // what nobody raised is a ground only while nobody did
        if !once.contains(fact) && (*fact != Fact::NotRaised || facts.iter().all(|other| *other == Fact::NotRaised)) {
            once.push(*fact);
        }
    }
    language.all_of(once.iter().map(|fact| match fact {
        Fact::NothingRecorded(what) => told(words.nothing_recorded, &[&language.term(what)]),
        Fact::NotRaised => words.not_raised.to_owned(),
        Fact::Follows => words.settled_by_answers.to_owned(),
        Fact::Supposed => words.supposed.to_owned(),
        path => told(words.whole, &[&path.to_string()]),
    }))
}

/// How an open finding could come to be settled.
pub(super) fn movable(why: Why<'_, '_>, literal: Literal) -> String {
    let words = why.language.phrases();
    let entry = literal.finding().entry();
    match entry.kind {
        Kind::Pleaded => {
            let who = match entry.mover {
                Mover::Buyer => words.buyer,
                Mover::Seller => words.seller,
                Mover::Carrier => words.carrier,
                Mover::Platform | Mover::Nobody => words.platform,
            };
            told(words.may_show, &[who])
        }
        Kind::Assessed => words.may_be_assessed.to_owned(),
        Kind::Recorded => words.may_be_recorded.to_owned(),
        Kind::Derived | Kind::Answered => words.depends.to_owned(),
    }
}
