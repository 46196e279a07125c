//! What people found and what the parties say: how assessments and statements settle findings.
//!
//! An assessment settles what it names; the latest wins. Where both parties say the same, that settles it. What one
//! party alone says is open. Where nobody raises a point, the vocabulary says what holds. What is found or agreed of
//! several subjects at once holds for those of which it can hold: an apparent flaw is none of a no-reason return.

use std::sync::LazyLock;

use super::vocabulary::ENTRIES;
use super::{Docket, Fact, Finding, Findings, Kind, Level, Literal, SubjectKey, closure};
use crate::case::{Case, Statement, Subject};

/// What is known while nobody raises a point, and nothing is asked.
pub(super) static UNRAISED: LazyLock<Findings> = LazyLock::new(|| {
    let mut findings = Findings::open();
    let to_begin_with = |finding: Finding| match finding.kind() {
        Kind::Answered => finding.value("not_asked"),
        _ => finding.value(finding.entry().unless_raised?),
    };
    Finding::all().filter_map(to_begin_with).for_each(|literal| findings.put(literal));
    findings
});

/// Applies statements, then assessments.
pub(super) fn settle(case: &Case, docket: &mut Docket) {
    let facts = case.facts();
    let replaced = |statement: &Statement| {
        facts.statements.iter().any(|other| {
            other.by == statement.by
                && other.finding == statement.finding
                && other.of == statement.of
                && other.at > statement.at
        })
    };
    for (nth, statement) in facts.statements.iter().enumerate() {
        let Some(finding) = Finding::named(&statement.finding) else { continue };
        let Some(said) = finding.value(&statement.value) else { continue };
        let echoed = facts.statements.iter().any(|other| {
            other.by != statement.by
                && other.finding == statement.finding
                && other.value == statement.value
                && other.of == statement.of
                && !replaced(other)
        });
        if replaced(statement) {
            continue;
        }
        for at in subjects(case, docket, finding, statement.of.as_ref()) {
            let fact = Fact::Item("statements", nth, "");
            if !can_hold(docket, at, said) {
                continue;
            }
            if echoed {
                docket.put(at, said, fact);
            } else if docket.findings(at).settled(finding) != said.values().next() {
                let all = Literal { finding, allow: said.full, full: said.full };
                docket.put(at, all, fact);
            }
        }
    }
    let mut order: Vec<usize> = (0..facts.assessments.len()).collect();
    order.sort_by_key(|nth| facts.assessments.get(*nth).map(|assessment| assessment.at));
    for nth in order {
        let Some(assessment) = facts.assessments.get(nth) else { continue };
        let Some(found) = Finding::named(&assessment.finding).and_then(|finding| finding.value(&assessment.value))
        else {
            continue;
        };
        for at in subjects(case, docket, found.finding(), assessment.of.as_ref()) {
            if can_hold(docket, at, found) {
                docket.put(at, found, Fact::Item("assessments", nth, ""));
            }
        }
    }
}

/// Whether a finding may have a value, by what is known of a subject and how findings hang together.
fn can_hold(docket: &Docket, at: usize, value: Literal) -> bool {
    let mut findings = *docket.findings(at);
    findings.put(value);
    !closure::broken(&findings, value.finding())
}

fn subjects(case: &Case, docket: &Docket, finding: Finding, of: Option<&Subject>) -> Vec<usize> {
    let level = finding.level();
    docket.on(level).filter(|(_, state)| of.is_none_or(|of| matches(case, state.key, of))).map(|(at, _)| at).collect()
}

fn matches(case: &Case, key: SubjectKey, of: &Subject) -> bool {
    let facts = case.facts();
    let line_of = key.line();
    match of {
        Subject::Line(id) => line_of.is_some() && line_of == case.line_index(id),
        Subject::Request(id) => match (key, case.request_index(id)) {
            (SubjectKey::Claim { request, .. }, named) => Some(request) == named,
            (_, Some(named)) => line_of.is_some_and(|line| case.claims().any(|pair| pair == (named, line))),
            _ => false,
        },
        Subject::Shipment(id) => match (key, case.shipment_index(id)) {
            (SubjectKey::Leg { shipment, .. }, named) => shipment.is_some() && shipment == named,
            (_, Some(named)) => line_of.is_some_and(|line| case.carried(named).contains(&line)),
            _ => false,
        },
        Subject::Agreement(id) => {
            matches!(key, SubjectKey::Agreement(nth) if facts.agreements.get(nth).is_some_and(|made| made.id == *id))
        }
        Subject::Complaint(id) => {
            matches!(key, SubjectKey::Complaint(nth) if facts.complaints.get(nth).is_some_and(|made| made.id == *id))
        }
        Subject::Term(id) => {
            matches!(key, SubjectKey::Term(nth) if facts.order.terms.get(nth).is_some_and(|term| term.id == *id))
        }
    }
}

/// Whether an assessment or a statement may name this finding and value, and what would be right if not.
pub(crate) fn check_assessable(finding: &str, value: &str, of: Option<&Subject>, assessed: bool) -> Result<(), String> {
    let open = |kind: Kind| matches!(kind, Kind::Assessed | Kind::Pleaded);
    let Some(entry) = ENTRIES.iter().find(|entry| entry.name == finding) else {
        let mut names: Vec<&str> = ENTRIES.iter().filter(|entry| open(entry.kind)).map(|entry| entry.name).collect();
        names.sort_unstable();
        return Err(format!("`{finding}` is not a finding; those that can be named are `{}`", names.join("`, `")));
    };
    if !open(entry.kind) {
        let verb = if assessed { "assessed" } else { "stated" };
        return Err(format!("`{finding}` follows from the facts and is not {verb}; give the facts instead"));
    }
    if !entry.values.iter().any(|known| known.name == value) {
        let values: Vec<&str> = entry.values.iter().map(|known| known.name).collect();
        return Err(format!("`{value}` is not a value of `{finding}`; use one of `{}`", values.join("`, `")));
    }
    let fits = match of {
        None => true,
        Some(Subject::Agreement(_)) => entry.level == Level::Agreement,
        Some(Subject::Term(_)) => entry.level == Level::Term,
        Some(Subject::Complaint(_)) => entry.level == Level::Complaint,
        Some(Subject::Line(_) | Subject::Request(_) | Subject::Shipment(_)) => entry.level.sees(Level::Line),
    };
    if fits { Ok(()) } else { Err(format!("`{finding}` is not about a subject of this kind")) }
}
