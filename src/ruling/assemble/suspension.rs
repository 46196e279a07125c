//! What halts the proceedings, since when, and what ends it when.

use super::reader::Reader;
use crate::case::{Instant, Suspension};
use crate::findings::establish::{LastDay, inquiry_ends, negotiation_ends, proof_due};
use crate::findings::parameters::after_day;
use crate::findings::vocabulary::{acceptance_proof, negotiation_time, suspension, suspension_end, suspension_ground};
use crate::findings::{Level, Literal, Status, SubjectKey};
use crate::rulebook::RuleCard;
use crate::ruling::types::{Ending, SuspensionRow};

/// Every suspension that was asked for, in the order of the case.
pub(super) fn suspensions(reader: Reader<'_>) -> Vec<SuspensionRow> {
    let stays = reader.docket.on(Level::Suspension).filter_map(|(at, state)| {
        let SubjectKey::Suspension(nth) = state.key else { return None };
        let stay = reader.case.facts().suspensions.get(nth)?;
        let state = reader.answer(suspension::FINDING, at, Some);
        let ends = if may_run(&state) { endings(reader, at, stay) } else { Vec::new() };
        Some(SuspensionRow { ground: stay.ground.name(), since: stay.at, state, ends })
    });
    stays.collect()
}

/// Whether an answer leaves it possible that the proceedings are suspended.
fn may_run(state: &crate::ruling::Answer<&'static str>) -> bool {
    state.decided == Some("runs") || state.possible.contains(&"runs")
}

/// What would end it: the rules on a suspension of its ground, save what cannot come to pass any more.
fn endings(reader: Reader<'_>, at: usize, stay: &Suspension) -> Vec<Ending> {
    let findings = reader.docket.findings(at);
    let past = |literal: &Literal| {
        findings.status(*literal) == Status::Refuted
            && (literal.finding() == suspension_ground::FINDING
                || (literal.finding() == acceptance_proof::FINDING && findings.is(acceptance_proof::FILED)))
    };
    let ends = |card: &&RuleCard| {
        card.gives.contains(&suspension::ENDED) && card.when.iter().any(|when| !when.iter().any(past))
    };
    let ending = |card: &RuleCard| {
        let from = card.when.iter().flatten().find_map(|literal| due(reader, stay, *literal));
        Ending { rule: card.id.clone(), article: card.article, from }
    };
    reader.book.rules().iter().filter(ends).map(ending).collect()
}

/// From when a condition that only time brings about holds, where that is known.
fn due(reader: Reader<'_>, stay: &Suspension, literal: Literal) -> Option<Instant> {
    let periods = reader.book.parameters();
    let last = if literal == negotiation_time::RUN_OUT {
        Some(negotiation_ends(periods, stay))
    } else if literal == acceptance_proof::MISSED {
        Some(proof_due(periods, reader.case.facts().calendar.as_ref(), stay))
    } else if literal == suspension_end::OVERDUE {
        inquiry_ends(periods, stay)
    } else {
        None
    };
    last.filter(|last: &LastDay| last.certain).and_then(|last| after_day(last.earliest))
}
