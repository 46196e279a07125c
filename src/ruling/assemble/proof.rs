//! Who has to prove what, and what the ruling waits for.

use super::reader::{Reader, kind_of};
use super::rows::happened;
use crate::case::{Case, Instant, Leg, LineId, Party, ProofStep, RequestId, ShipmentId, Subject};
use crate::findings::derive::concerns;
use crate::findings::vocabulary::{
    buyer_report, claim, claim_cause, customs_papers, deduction, disproof, established, every_risk, explanation,
    freight_proof, gift_return, gift_value, head_award, head_measure, nothing_wrong, prima_facie, quantity_sent,
    remedy, return_count, return_receipt, signature, source_papers, state_at_signing, way_back,
};
use crate::findings::{Fact, Finding, Kind, Level, Mover, Status, SubjectKey};
use crate::relief::Settlement;
use crate::rulebook::{Disposition, LadderCard, due, settling};
use crate::ruling::types::{Awaited, AwaitedKind, Burden, CompensationRow, GiftRow, LineRuling, Otherwise, Outcome};

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

pub(super) fn burdens(reader: Reader<'_>) -> Vec<Burden> {
    let mut burdens = Vec::new();
    for (at, state) in reader.docket.subjects().iter().enumerate() {
        let (line, request) = match state.key {
            SubjectKey::Claim { request, line } => (line, Some(request)),
            SubjectKey::Line(line) => (line, None),
            _ => continue,
        };
        for (nth, ladder) in reader.book.ladders.iter().enumerate() {
            let question = ladder.shown.finding();
            if question.entry().level != state.level {
                continue;
            }
            let asked =
                reader.decision(question, at).is_some_and(|decision| decision.disposition != Disposition::NotAsked);
            let in_use =
                |ladder: &LadderCard| ladder.when.iter().any(|when| state.findings.status_of(when) == Status::Met);
            let replaces = |other: &LadderCard| other.excepts.iter().any(|name| **name == *ladder.id);
            let replaced = reader.book.ladders.iter().any(|other| replaces(other) && in_use(other));
            let used = in_use(ladder) && !replaced;
            let (true, true, Some(first)) = (asked, used, ladder.steps.first()) else { continue };
            let open = state.findings.settled(question).is_none();
            let moot = open && !hangs(reader, question, at);
            let turn = if open && !moot { due(ladder, &state.findings) } else { None };
            let step = turn.and_then(|(step, _)| ladder.steps.get(step));
            let nth_line = line;
            let Some(line) = reader.case.lines().get(line) else { continue };
            let brought = step.is_some_and(|step| unreviewed(reader, at, step.shown.finding()));
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

/// What is awaited where something is undecided: on a ladder, the step whose turn it is, or the review of what was brought
/// for it; else the open findings that a person or a party could settle, as rules that are live read them.
pub(super) fn awaiting(
    reader: Reader<'_>,
    burdens: &[Burden],
    lines: &[LineRuling],
    gifts: &[GiftRow],
    compensation: &[CompensationRow],
    money: &Settlement,
) -> Vec<Awaited> {
    let mut list: Vec<Awaited> = on_ladders(reader, burdens, lines).collect();
    list.extend(elections(lines));
    let unvalued = |gift: &&GiftRow| gift.value.is_none() && gift.handling.decided == Some("value_deducted");
    list.extend(gifts.iter().filter(unvalued).map(|gift| {
        Awaited::of(AwaitedKind::Assessment, Mover::Platform, gift_value::FINDING.entry().name).on(gift.line.clone())
    }));
    for awaited in of_compensation(compensation) {
        if !list.iter().any(|known| known.finding == awaited.finding && known.line == awaited.line) {
            list.push(awaited);
        }
    }
    // by request and by leg: what settles one ground, or what one leg cost, settles no other
    let mut told: Vec<(Finding, usize)> = Vec::new();
    for (question, at, decision) in reader.docket.decisions() {
        if decision.disposition != Disposition::Awaits {
            continue;
        }
        let Some(asked) = reader.book.questions().get(*question) else { continue };
        let Some(state) = reader.docket.subject(*at) else { continue };
        if !matters(reader, asked.finding, state.key, lines, money) || laddered(reader, asked.finding, *at) {
            continue;
        }
        for card in asked.cards(decision.live).filter_map(|card| reader.book.rules().get(card)) {
            for literal in card.when.iter().filter(|when| state.findings.status_of(when) == Status::Open).flatten() {
                let finding = literal.finding();
                let owned = (finding, reader.docket.owner(*at, finding));
                if state.findings.status(*literal) != Status::Open || told.contains(&owned) {
                    continue;
                }
                let Some(awaited) = open_finding(reader, *at, state.key, finding) else { continue };
                told.push(owned);
                let of_ground = finding.entry().level == Level::Claim;
                let same = |known: &Awaited| {
                    (known.finding, &known.line, known.leg) == (awaited.finding, &awaited.line, awaited.leg)
                        && (!of_ground || known.request == awaited.request)
                };
                if !list.iter().any(same) {
                    list.push(awaited);
                }
            }
        }
    }
    list
}

/// The steps of proof whose turn it is, or the review of what was brought for them.
fn on_ladders<'a>(
    reader: Reader<'a>,
    burdens: &'a [Burden],
    lines: &'a [LineRuling],
) -> impl Iterator<Item = Awaited> + 'a {
    let undecided = |line: &LineId| {
        lines.iter().any(|ruling| ruling.line == *line && ruling.outcome.disposition == Disposition::Awaits)
    };
    let of_return = |burden: &&Burden| burden.step == Some(return_count::FINDING.entry().name);
    let open = burdens.iter().filter(move |burden| undecided(&burden.line) || of_return(burden));
    open.filter_map(move |burden| {
        let (now, step) = (burden.now?, burden.step?);
        let (kind, from, deadline) = if burden.brought {
            (AwaitedKind::Assessment, Mover::Platform, None)
        } else {
            (AwaitedKind::Proof, by(now), burden.deadline)
        };
        let (ladder, place) = burden.place;
        let due = place.and_then(|place| reader.book.ladders.get(ladder)?.steps.get(place));
        let otherwise = due.and_then(|due| {
            let question = due.otherwise.finding().entry().name;
            Some(Otherwise { question, answer: due.otherwise.values().next()?, article: due.article })
        });
        let request = burden.request.clone();
        let line = burden.line.clone();
        Some(Awaited { request, deadline, otherwise, ..Awaited::of(kind, from, step).on(line) })
    })
}

/// The choices that are somebody's to make.
fn elections(lines: &[LineRuling]) -> impl Iterator<Item = Awaited> + '_ {
    lines.iter().filter_map(|ruling| {
        let from = match ruling.outcome.decided {
            Some(Outcome::BuyerElects) => Party::Buyer,
            Some(Outcome::SellerElects) => Party::Seller,
            _ => return None,
        };
        Some(Awaited::of(AwaitedKind::Election, by(from), remedy::FINDING.entry().name).on(ruling.line.clone()))
    })
}

/// What heads of compensation wait for: a value, or the buyer's choice between them.
fn of_compensation(compensation: &[CompensationRow]) -> impl Iterator<Item = Awaited> + '_ {
    let valued = compensation.iter().filter(|row| row.measure.decided == Some("value") && row.amount.is_none());
    let chosen = compensation.iter().filter(|row| row.award.decided == Some("buyers_choice"));
    let valued = valued.map(|row| (AwaitedKind::Assessment, Mover::Platform, gift_value::FINDING, row));
    let chosen = chosen.map(|row| (AwaitedKind::Election, Mover::Buyer, head_award::FINDING, row));
    valued
        .chain(chosen)
        .map(|(kind, from, finding, row)| Awaited::of(kind, from, finding.entry().name).on(row.line.clone()))
}

/// An open finding about a subject, as something that a person or a party could settle; none if nobody could.
fn open_finding(reader: Reader<'_>, at: usize, key: SubjectKey, finding: Finding) -> Option<Awaited> {
    let entry = finding.entry();
    let kind = match entry.kind {
        Kind::Assessed => AwaitedKind::Assessment,
        Kind::Pleaded if demand_of(finding).is_some() && !unreviewed(reader, at, finding) => AwaitedKind::Proof,
        Kind::Pleaded => AwaitedKind::Assessment,
        Kind::Recorded => AwaitedKind::Record,
        _ => return None,
    };
    let asked = match entry.mover {
        Mover::Buyer => Some(Party::Buyer),
        Mover::Seller => Some(Party::Seller),
        _ => None,
    };
    let (from, asked) = match (kind, entry.mover) {
        (AwaitedKind::Assessment | AwaitedKind::Record, _) | (_, Mover::Nobody) => (Mover::Platform, None),
        (_, mover) => (mover, asked),
    };
    let places = match key {
        SubjectKey::Claim { request, line } => Some((Some(request), line)),
        SubjectKey::Line(line) | SubjectKey::Leg { line, .. } => Some((None, line)),
        _ => None,
    };
    let deadline = asked.zip(places).and_then(|(to, (of, nth))| deadline(reader.case, finding, to, of, nth));
    let (line, request) = whereabouts(reader, key);
    let leg = match key {
        SubjectKey::Leg { leg, .. } if entry.level == Level::Leg => Some(leg),
        _ => None,
    };
    Some(Awaited { line, request, leg, deadline, ..Awaited::of(kind, from, entry.name) })
}

/// Whether anything hangs on a question that is undecided: grounds, while their line is; freight, of legs that are travelled;
/// deductions that could be made; risks that came true; costs; everything about the case.
pub(super) fn matters(
    reader: Reader<'_>,
    asked: Finding,
    key: SubjectKey,
    lines: &[LineRuling],
    money: &Settlement,
) -> bool {
    if asked.entry().name.starts_with("act_") || settling::ANSWERS.contains(&asked) {
        return false;
    }
    let undecided =
        |line: usize| lines.get(line).is_some_and(|ruling| ruling.outcome.disposition == Disposition::Awaits);
    match key {
        SubjectKey::Line(_) if asked == gift_return::FINDING => true,
        SubjectKey::Claim { line, .. } if asked == way_back::FINDING => {
            let found = reader.docket.find(SubjectKey::Line(line)).map(|at| reader.docket.findings(at));
            undecided(line) && found.is_some_and(|found| found.settled(every_risk::FINDING).is_none())
        }
        SubjectKey::Line(line) | SubjectKey::Claim { line, .. } => undecided(line),
        SubjectKey::Leg { line, leg, .. } if asked == deduction::FINDING => {
            let id = reader.case.lines().get(line).map(|line| &line.id);
            money.pending_proof.iter().any(|pending| Some(&pending.line) == id && pending.leg == leg)
        }
        SubjectKey::Leg { shipment, .. } => shipment.is_some(),
        SubjectKey::Loss { line, leg, kind } => {
            reader.case.lines().get(line).is_some_and(|line| happened(reader.case, line, leg, kind_of(kind)))
        }
        SubjectKey::Agreement(_) | SubjectKey::Evidence(_) => (0..lines.len()).any(undecided),
        SubjectKey::Case
        | SubjectKey::Suspension(_)
        | SubjectKey::Term(_)
        | SubjectKey::Cost { .. }
        | SubjectKey::Head { .. } => true,
        // what they wait for is told with their rows
        SubjectKey::Complaint(_) => false,
    }
}

/// Whether something was brought for a step that nobody has reviewed yet, or that a review has still to weigh against what
/// the other side brought.
pub(super) fn unreviewed(reader: Reader<'_>, at: usize, finding: Finding) -> bool {
    let state = reader.docket.subject(at).map(|state| &state.findings);
    let may_be = |value| state.zip(finding.value(value)).is_some_and(|(findings, value)| findings.may_be(value));
    (may_be("valid") && may_be("inconclusive") && !may_be("none"))
        || reader.docket.grounds_of(at, finding).any(|fact| matches!(fact, Fact::Item("evidence", _, "")))
}

/// Whether a question waits for a step on a ladder of this subject: then the ladder says what is awaited.
pub(super) fn laddered(reader: Reader<'_>, question: Finding, at: usize) -> bool {
    let Some(state) = reader.docket.subject(at) else { return false };
    let findings = &state.findings;
    reader.book.ladders.iter().any(|ladder| {
        let unmet = ladder.steps.iter().find(|step| findings.status(step.shown) != Status::Met);
        ladder.shown.finding() == question
            && ladder.when.iter().any(|when| findings.status_of(when) == Status::Met)
            && unmet.is_some_and(|step| findings.status(step.shown) == Status::Open)
    })
}

const fn by(party: Party) -> Mover {
    match party {
        Party::Buyer => Mover::Buyer,
        _ => Mover::Seller,
    }
}

pub(super) fn whereabouts(reader: Reader<'_>, key: SubjectKey) -> (Option<LineId>, Option<RequestId>) {
    let line_id = |line: usize| reader.case.lines().get(line).map(|line| line.id.clone());
    match key {
        SubjectKey::Claim { request, line } => {
            (line_id(line), reader.case.facts().requests.get(request).map(|request| request.id.clone()))
        }
        SubjectKey::Line(line)
        | SubjectKey::Leg { line, .. }
        | SubjectKey::Loss { line, .. }
        | SubjectKey::Cost { line, .. }
        | SubjectKey::Head { line, .. } => (line_id(line), None),
        _ => (None, None),
    }
}
