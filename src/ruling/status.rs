//! How a rule stands in a hearing: stands, displaced, open, or refuted, and by what.

use crate::findings::{Findings, Literal, Status, SubjectKey};
use crate::hearing::Hearing;
use crate::rulebook::{CompiledQuestion, CompiledRule, Decision, Disposition, Turn, bit};

use super::RuleId;

/// How a rule stands to one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleState {
    /// It applies and nothing outranks it.
    Stands,
    /// It applies, or may come to apply, and this rule outranks it.
    DisplacedBy(RuleId),
    /// It may come to apply: these literals of its nearest pattern are open.
    Open(Vec<Literal>),
    /// It does not apply: these literals of its nearest pattern are refuted.
    Refuted(Vec<Literal>),
    /// Its question is not asked here.
    NotAsked,
}

/// How a rule stands to one subject in one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleStatus {
    /// The question.
    pub question: &'static str,
    /// The subject.
    pub subject: SubjectKey,
    /// How it stands.
    pub state: RuleState,
}

/// How a rule stands to every subject that its questions are about.
pub(crate) fn status(hearing: &Hearing<'_>, rule: &str) -> Vec<RuleStatus> {
    let book = hearing.rulebook();
    let mut list = Vec::new();
    let asks = book.turns().iter().filter_map(|turn| match turn {
        Turn::Ask(question) => Some((*question, book.questions().get(*question)?)),
        Turn::Derive(_) => None,
    });
    for (question, asked) in asks {
        let named = |own: &CompiledRule| *own.id == *rule;
        let Some((nth, own)) = asked.rules.iter().enumerate().find(|(_, own)| named(own)) else { continue };
        for (at, subject) in hearing.docket().on(asked.level) {
            let Some(decision) = hearing.docket().decision(question, at) else { continue };
            let state = state(asked, own, bit(nth), &decision, &subject.findings);
            list.push(RuleStatus { question: asked.name(), subject: subject.key, state });
        }
    }
    list
}

/// How a rule, by its place, stands by a decision.
fn state(
    asked: &CompiledQuestion,
    own: &CompiledRule,
    bit: u128,
    decision: &Decision,
    findings: &Findings,
) -> RuleState {
    let displacing = asked.those(own.outranked_by & decision.applies).next();
    let nearest = |status: Status| -> Vec<Literal> {
        let of = |pattern: &Vec<Literal>| -> Vec<Literal> {
            pattern.iter().copied().filter(|literal| findings.status(*literal) == status).collect()
        };
        own.when.iter().map(of).filter(|failing| !failing.is_empty()).min_by_key(Vec::len).unwrap_or_default()
    };
    if decision.disposition == Disposition::NotAsked {
        RuleState::NotAsked
    } else if decision.standing & bit != 0 {
        RuleState::Stands
    } else if (decision.applies | decision.open) & bit == 0 {
        RuleState::Refuted(nearest(Status::Refuted))
    } else if let Some(by) = displacing {
        RuleState::DisplacedBy(by.id.clone())
    } else {
        RuleState::Open(nearest(Status::Open))
    }
}
