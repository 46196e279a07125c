//! How a rule stands in a hearing: stands, displaced, open, or refuted, and by what.

use crate::findings::{Literal, Status, SubjectKey};
use crate::hearing::Hearing;

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
    for (question, at, decision) in hearing.docket().decisions() {
        let (Some(asked), Some(subject)) = (book.questions().get(*question), hearing.docket().subject(*at)) else {
            continue;
        };
        let found = asked
            .rules
            .iter()
            .enumerate()
            .find(|(_, own)| book.rules().get(own.card).is_some_and(|card| *card.id == *rule));
        let Some((nth, own)) = found else { continue };
        let bit = crate::rulebook::bit(nth);
        let displacing = asked
            .cards(own.outranked_by & decision.applies)
            .next()
            .and_then(|card| book.rules().get(card))
            .map(|card| card.id.clone());
        let nearest = |status: Status| -> Vec<Literal> {
            own.when
                .iter()
                .map(|pattern| {
                    pattern.iter().copied().filter(|literal| subject.findings.status(*literal) == status).collect()
                })
                .filter(|failing: &Vec<Literal>| !failing.is_empty())
                .min_by_key(Vec::len)
                .unwrap_or_default()
        };
        let state = if decision.disposition == crate::rulebook::Disposition::NotAsked {
            RuleState::NotAsked
        } else if decision.standing & bit != 0 {
            RuleState::Stands
        } else if (decision.applies | decision.open) & bit == 0 {
            RuleState::Refuted(nearest(Status::Refuted))
        } else if let Some(by) = displacing {
            RuleState::DisplacedBy(by)
        } else {
            RuleState::Open(nearest(Status::Open))
        };
        list.push(RuleStatus { question: asked.name(), subject: subject.key, state });
    }
    list
}
