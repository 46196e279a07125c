//! What a ruling waits for: proof, assessments, records, choices, each from somebody.

use super::hangs::behind_rows;
use super::proof::{deadline, demand_of, in_use, laddered, unreviewed};
use super::reader::{Reader, kind_of};
use super::rows::happened;
use crate::case::{LineId, Party, RequestId};
use crate::findings::vocabulary::{
    claim, claim_cause, deduction, every_risk, gift_return, gift_value, head_award, remedy, return_count, way_back,
};
use crate::findings::{Finding, Kind, Level, Mover, Status, SubjectKey};
use crate::relief::Settlement;
use crate::rulebook::{Disposition, StepCard, due, settling};
use crate::ruling::types::{Awaited, AwaitedKind, Burden, CompensationRow, GiftRow, LineRuling, Otherwise, Outcome};

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
    if reader.docket.decisions().iter().all(|(.., decision)| decision.disposition != Disposition::Awaits) {
        return list;
    }
    open_findings(reader, &mut list, |asked, key, _| matters(reader, asked, key, lines, money));
    let behind = behind_rows(reader);
    let mut beside: Vec<Awaited> = behind.iter().filter_map(|(asked, at)| step_due(reader, *asked, *at)).collect();
    open_findings(reader, &mut beside, |asked, _, at| behind.contains(&(asked, at)));
    for (finding, at) in behind.iter().copied() {
        let key = reader.docket.subject(at).map(|state| state.key);
        if let Some(awaited) = key.and_then(|key| open_finding(reader, at, key, finding)) {
            add(&mut beside, awaited);
        }
    }
    beside.into_iter().for_each(|awaited| add(&mut list, Awaited { beside_outcome: true, ..awaited }));
    list
}

/// The open findings that rules read which are live on undecided questions of such a kind; of the case, on each line that
/// waits for it.
fn open_findings(reader: Reader<'_>, list: &mut Vec<Awaited>, such: impl Fn(Finding, SubjectKey, usize) -> bool) {
    // by request and by leg: what settles one ground, or what one leg cost, settles no other
    let mut told: Vec<(Finding, usize, Option<usize>)> = Vec::new();
    for (question, at, decision) in reader.docket.decisions() {
        if decision.disposition != Disposition::Awaits {
            continue;
        }
        let Some(asked) = reader.book.questions().get(*question) else { continue };
        let Some(state) = reader.docket.subject(*at) else { continue };
        if !such(asked.finding, state.key, *at) || laddered(reader, asked.finding, *at) {
            continue;
        }
        for card in asked.cards(decision.live).filter_map(|card| reader.book.rules().get(card)) {
            for literal in card.when.iter().filter(|when| state.findings.status_of(when) == Status::Open).flatten() {
                let finding = literal.finding();
                let owned = (finding, reader.docket.owner(*at, finding), state.key.line());
                if state.findings.status(*literal) != Status::Open || told.contains(&owned) {
                    continue;
                }
                let Some(awaited) = open_finding(reader, *at, state.key, finding) else { continue };
                told.push(owned);
                add(list, awaited);
            }
        }
    }
}

/// Adds what is awaited, unless it is known; of a ground of claim it is another for each request.
fn add(list: &mut Vec<Awaited>, awaited: Awaited) {
    let of_ground = Finding::named(awaited.finding).is_some_and(|finding| finding.level() == Level::Claim);
    let same = |known: &Awaited| {
        (known.finding, &known.line, known.leg) == (awaited.finding, &awaited.line, awaited.leg)
            && (!of_ground || known.request == awaited.request)
    };
    if !list.iter().any(same) {
        list.push(awaited);
    }
}

/// The steps of proof whose turn it is on lines that are undecided, or the review of what was brought for them.
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
        let (ladder, place) = burden.place;
        let due = place.and_then(|place| reader.book.ladders.get(ladder)?.steps.get(place));
        let deadline = burden.deadline.filter(|_| !burden.brought);
        let awaited = Awaited { deadline, ..of_step(burden.now?, burden.step?, burden.brought, due) };
        Some(Awaited { request: burden.request.clone(), ..awaited.on(burden.line.clone()) })
    })
}

/// The step of proof whose turn it is on an undecided question, or the review of what was brought for it.
fn step_due(reader: Reader<'_>, asked: Finding, at: usize) -> Option<Awaited> {
    let state = reader.docket.subject(at)?;
    let (SubjectKey::Claim { line, .. } | SubjectKey::Line(line)) = state.key else { return None };
    let (_, ladder) = in_use(reader, &state.findings, |question| question == asked).next()?;
    let (place, on) = due(ladder, &state.findings)?;
    let step = ladder.steps.get(place)?;
    let shown = step.shown.finding();
    let (of_line, request) = place_of(reader, state.key);
    let brought = unreviewed(reader, at, shown);
    let of_request = request.as_ref().and_then(|request| reader.case.request_index(request));
    let deadline = deadline(reader.case, shown, on, of_request, line).filter(|_| !brought);
    Some(Awaited { line: of_line, request, deadline, ..of_step(on, shown.entry().name, brought, Some(step)) })
}

/// What a step waits for: proof by who has to show it, or the review of what was brought.
fn of_step(on: Party, finding: &'static str, brought: bool, step: Option<&StepCard>) -> Awaited {
    let (kind, from) = if brought { (AwaitedKind::Assessment, Mover::Platform) } else { (AwaitedKind::Proof, by(on)) };
    let otherwise = step.and_then(|step| {
        let question = step.otherwise.finding().entry().name;
        Some(Otherwise { question, answer: step.otherwise.values().next()?, article: step.article })
    });
    Awaited { otherwise, ..Awaited::of(kind, from, finding) }
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
    let (line, request) = place_of(reader, key);
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
        SubjectKey::Claim { line, .. } => undecided(line) && !done_with(reader, key),
        SubjectKey::Line(line) => undecided(line),
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

/// Whether a ground was carried out, and what carries that is settled: nothing that it asserts can turn the line any more.
fn done_with(reader: Reader<'_>, key: SubjectKey) -> bool {
    reader
        .docket
        .find(key)
        .map(|at| reader.docket.findings(at))
        .is_some_and(|found| found.is(claim::CARRIED_OUT) && found.settled(claim_cause::FINDING).is_some())
}

const fn by(party: Party) -> Mover {
    match party {
        Party::Buyer => Mover::Buyer,
        _ => Mover::Seller,
    }
}

pub(super) fn place_of(reader: Reader<'_>, key: SubjectKey) -> (Option<LineId>, Option<RequestId>) {
    let line_id = |line: usize| reader.case.lines().get(line).map(|line| line.id.clone());
    let request = match key {
        SubjectKey::Claim { request, .. } => reader.case.facts().requests.get(request).map(|made| made.id.clone()),
        _ => None,
    };
    (key.line().and_then(line_id), request)
}
