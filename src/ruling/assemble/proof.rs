//! Who has to prove what.

use super::hangs::freight_reads;
use super::reader::Reader;
use crate::case::{Case, InspectionId, Instant, Leg, Party, ProofStep, ShipmentId, Subject};
use crate::findings::derive::concerns;
use crate::findings::vocabulary::{
    buyer_report, claim, claim_cause, customs_papers, disproof, established, explanation, freight_proof, head_measure,
    nothing_wrong, prima_facie, quantity_sent, return_count, return_receipt, signature, source_papers,
    state_at_signing,
};
use crate::findings::{Fact, Finding, Findings, Level, Status, SubjectKey};
use crate::rulebook::{Disposition, LadderCard, due};
use crate::ruling::types::Burden;

/// The demand behind a step of proof, by the finding that the step settles.
pub(crate) fn demand_of(finding: Finding) -> Option<&'static [ProofStep]> {
    const STEPS: [(Finding, &[ProofStep]); 13] = [
        (prima_facie::FINDING, &[ProofStep::PrimaFacie]),
        (explanation::FINDING, &[ProofStep::Explanation]),
        (source_papers::FINDING, &[ProofStep::SourcePapers]),
        (customs_papers::FINDING, &[ProofStep::SourcePapers]),
        (disproof::FINDING, &[ProofStep::Disproof]),
        (buyer_report::FINDING, &[ProofStep::BuyerReport]),
        (signature::FINDING, &[ProofStep::Receipt, ProofStep::ProperSigning]),
        (state_at_signing::FINDING, &[ProofStep::StateAtSigning]),
        (nothing_wrong::FINDING, &[ProofStep::NothingWrongAtSigning]),
        (quantity_sent::FINDING, &[ProofStep::QuantitySent]),
        (return_receipt::FINDING, &[ProofStep::Receipt]),
        (freight_proof::FINDING, &[ProofStep::FreightSpent]),
        (return_count::FINDING, &[ProofStep::StateAtSigning, ProofStep::NothingWrongAtSigning]),
    ];
    STEPS.iter().find(|(of, _)| *of == finding).map(|(_, steps)| *steps)
}

/// The latest deadline of a demand for a step that was sent about a request, a return, or what they are about.
pub(super) fn deadline(
    case: &Case,
    finding: Finding,
    to: Party,
    request: Option<usize>,
    line: usize,
) -> Option<Instant> {
    let steps = demand_of(finding)?;
    let of_return = |id: &ShipmentId| case.shipment(id).is_some_and(|way| way.leg == Leg::Return);
    let concerned = |about: &Subject| match (about, request) {
        (Subject::Shipment(id), None) => of_return(id) && concerns(case, about, None, line),
        (Subject::Shipment(id), Some(_)) if of_return(id) => false,
        _ => concerns(case, about, request, line),
    };
    let demands = case.facts().demands.iter();
    let sent = demands.filter(|demand| demand.to == to && steps.contains(&demand.step) && concerned(&demand.about));
    sent.map(|demand| demand.deadline).max()
}

/// The ladders for such questions that are in use, with their places; not those whose place another takes.
pub(super) fn in_use<'a>(
    reader: Reader<'a>,
    findings: &'a Findings,
    such: impl Fn(Finding) -> bool + 'a,
) -> impl Iterator<Item = (usize, &'a LadderCard)> + 'a {
    let ladders = &reader.book.ladders;
    let met = |ladder: &LadderCard| ladder.when.iter().any(|when| findings.status_of(when) == Status::Met);
    let replaced = move |ladder: &LadderCard| {
        let replaces = |other: &LadderCard| other.excepts.iter().any(|name| **name == *ladder.id);
        ladders.iter().any(|other| replaces(other) && met(other))
    };
    let named = ladders.iter().enumerate().filter(move |(_, ladder)| such(ladder.shown.finding()));
    named.filter(move |(_, ladder)| met(ladder) && !replaced(ladder))
}

pub(super) fn burdens(reader: Reader<'_>) -> Vec<Burden> {
    let mut burdens = Vec::new();
    for (at, state) in reader.docket.subjects().iter().enumerate() {
        let (line, request) = match state.key {
            SubjectKey::Claim { request, line } => (line, Some(request)),
            SubjectKey::Line(line) => (line, None),
            _ => continue,
        };
        let asked = |question: Finding| {
            question.level() == state.level
                && reader.decision(question, at).is_some_and(|found| found.disposition != Disposition::NotAsked)
        };
        for (nth, ladder) in in_use(reader, &state.findings, asked) {
            let question = ladder.shown.finding();
            let Some(first) = ladder.steps.first() else { continue };
            let open = state.findings.settled(question).is_none();
            let of_ladder = |read| read == question || ladder.steps.iter().any(|step| step.shown.finding() == read);
            let moot = open && !hangs(reader, question, at) && !freight_reads(reader, line, of_ladder);
            let turn = if open && !moot { due(ladder, &state.findings) } else { None };
            let step = turn.and_then(|(step, _)| ladder.steps.get(step));
            let nth_line = line;
            let Some(line) = reader.case.lines().get(line) else { continue };
            let brought = step.is_some_and(|step| unreviewed(reader, at, step.shown.finding()));
            let inspection = step.filter(|_| brought).and_then(|step| inspection(reader, at, step.shown.finding()));
            let demanded = step.filter(|_| !brought);
            burdens.push(Burden {
                request: request.and_then(|nth| Some(reader.case.facts().requests.get(nth)?.id.clone())),
                line: line.id.clone(),
                first: first.on,
                now: turn.map(|(_, on)| on),
                step: step.map(|step| step.shown.finding().entry().name),
                deadline: demanded
                    .and_then(|step| deadline(reader.case, step.shown.finding(), step.on, request, nth_line)),
                article: step.map_or(ladder.article, |step| step.article),
                brought,
                inspection,
                moot,
                place: (nth, turn.map(|(step, _)| step)),
            });
        }
    }
    burdens
}

/// Whether anything hangs on what a ladder establishes: its claim or the cause of it, or a sum promised for that breach. The
/// other questions of proof decide by themselves.
fn hangs(reader: Reader<'_>, question: Finding, at: usize) -> bool {
    let Some(state) = reader.docket.subject(at).filter(|_| question == established::FINDING) else { return true };
    let SubjectKey::Claim { line, .. } = state.key else { return true };
    let awaits = |asked: Finding, at: usize| {
        reader.decision(asked, at).is_some_and(|decision| decision.disposition == Disposition::Awaits)
    };
    let heads = reader
        .docket
        .on(Level::Head)
        .filter(|(_, state)| matches!(state.key, SubjectKey::Head { line: of, .. } if of == line));
    awaits(claim::FINDING, at)
        || awaits(claim_cause::FINDING, at)
        || heads.map(|(at, _)| at).any(|at| awaits(head_measure::FINDING, at))
}

/// Whether something was brought for a step that nobody has reviewed yet, or that a review has still to weigh against what
/// the other side brought.
pub(super) fn unreviewed(reader: Reader<'_>, at: usize, finding: Finding) -> bool {
    let state = reader.docket.subject(at).map(|state| &state.findings);
    let may_be = |value| state.zip(finding.value(value)).is_some_and(|(findings, value)| findings.may_be(value));
    (may_be("valid") && may_be("inconclusive") && !may_be("none"))
        || reader.docket.grounds_of(at, finding).any(|fact| matches!(fact, Fact::Item("evidence", _, "")))
}

/// The inspection that such a review has to weigh.
fn inspection(reader: Reader<'_>, at: usize, finding: Finding) -> Option<InspectionId> {
    let made = reader.docket.grounds_of(at, finding).find_map(|fact| match fact {
        Fact::Item("inspections", nth, _) => Some(nth),
        _ => None,
    })?;
    reader.case.facts().inspections.get(made).map(|inspection| inspection.id.clone())
}

/// Whether a question waits for a step on a ladder of this subject: then the ladder says what is awaited.
pub(super) fn laddered(reader: Reader<'_>, question: Finding, at: usize) -> bool {
    let Some(state) = reader.docket.subject(at) else { return false };
    let findings = &state.findings;
    reader.book.ladders.iter().any(|ladder| {
        let unmet = || ladder.steps.iter().find(|step| findings.status(step.shown) != Status::Met);
        ladder.shown.finding() == question
            && ladder.when.iter().any(|when| findings.status_of(when) == Status::Met)
            && unmet().is_some_and(|step| findings.status(step.shown) == Status::Open)
    })
}
