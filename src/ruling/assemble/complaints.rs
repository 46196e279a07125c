//! What becomes of complaints: taken in or not, made out or not, until when they are handled, what they bring.

use super::reader::Reader;
use crate::case::{Complaint, Party};
use crate::findings::establish::{complained_of, handled_by};
use crate::findings::parameters::{COMPLAINT_POINTS, after_day};
use crate::findings::vocabulary::{complaint, complaint_admission, penalty, receipt, signature};
use crate::findings::{Finding, Kind, Level, Mover, Status, SubjectKey};
use crate::relief;
use crate::rulebook::Disposition;
use crate::ruling::types::{Awaited, AwaitedKind, ComplaintRow, ComplaintSum, Handling, Penalty, Points};

use super::proof::deadline;

/// Every complaint, in the order of the case; none under rules that say nothing of complaints.
pub(super) fn complaints(reader: Reader<'_>) -> Vec<ComplaintRow> {
    if reader.book.question(complaint_admission::FINDING).is_none() {
        return Vec::new();
    }
    let mut sums: Vec<ComplaintSum> = Vec::new();
    let rows = each(reader).map(|(at, made)| {
        let admission = reader.answer(complaint_admission::FINDING, at, ordinary);
        let declined = admission.decided == Some("declined");
        ComplaintRow {
            complaint: made.id.clone(),
            kind: made.kind.name(),
            against: made.against(),
            admission,
            outcome: reader.answer(complaint::FINDING, at, ordinary),
            handling: (!declined).then(|| handling(reader, made)),
            penalty: brought(reader, at, made, &mut sums),
        }
    });
    rows.collect()
}

/// An answer that rules give; where something is open, that no rule may answer or that nothing may be asked is not told.
fn ordinary(name: &'static str) -> Option<&'static str> {
    (!matches!(name, "gap" | "conflict" | "not_asked")).then_some(name)
}

/// The complaints with their places on the docket.
fn each<'a>(reader: Reader<'a>) -> impl Iterator<Item = (usize, &'a Complaint)> {
    reader.docket.on(Level::Complaint).filter_map(move |(at, state)| match state.key {
        SubjectKey::Complaint(nth) => Some((at, reader.case.facts().complaints.get(nth)?)),
        _ => None,
    })
}

/// Within how many working days it is handled; before which instant, where the calendar tells.
fn handling(reader: Reader<'_>, made: &Complaint) -> Handling {
    let (days, last) = handled_by(reader.case, reader.book.parameters(), made);
    let before = Some(last).filter(|last| last.certain).and_then(|last| after_day(last.earliest));
    Handling { working_days: days.value, article: days.article, before }
}

/// What it brings, once it is made out.
fn brought(reader: Reader<'_>, at: usize, made: &Complaint, so_far: &mut Vec<ComplaintSum>) -> Option<Penalty> {
    let measures = reader.answer(penalty::FINDING, at, Some);
    let costs = measures.decided? == "measures_and_sum";
    let parameter = COMPLAINT_POINTS.iter().find(|(of, _)| *of == made.kind).map(|(_, points)| points);
    let stated = parameter.and_then(|points| reader.book.parameters().stated_on(points, made.at));
    let points = stated.map(|points| Points { number: points.value, article: points.article });
    let sums = if costs { relief::complaints::sums(reader, at, made, so_far) } else { Vec::new() };
    so_far.extend(sums.iter().cloned());
    Some(Penalty { on: made.against(), measures, points, sums })
}

/// What keeps complaints open: proof of receipt, from the seller; all else is for the platform to find.
pub(super) fn awaited_of_complaints(reader: Reader<'_>, rows: &[ComplaintRow]) -> Vec<Awaited> {
    let mut list: Vec<Awaited> = Vec::new();
    for ((at, made), row) in each(reader).zip(rows) {
        let before = row.handling.as_ref().and_then(|handling| handling.before);
        let mut add = |awaited: Awaited| {
            if !list.contains(&awaited) {
                list.push(awaited);
            }
        };
        let whole = |kind, from, finding: Finding| Awaited {
            complaint: Some(made.id.clone()),
            deadline: before,
            ..Awaited::of(kind, from, finding.entry().name)
        };
        for finding in open(reader, at) {
            if finding == receipt::FINDING {
                for (line, of) in unsigned(reader, made) {
                    let asked = deadline(reader.case, signature::FINDING, Party::Seller, None, line);
                    let line = Some(of);
                    add(Awaited {
                        line,
                        deadline: asked.or(before),
                        ..whole(AwaitedKind::Proof, Mover::Seller, signature::FINDING)
                    });
                }
            } else if finding.kind() == Kind::Assessed {
                add(whole(AwaitedKind::Assessment, Mover::Platform, finding));
            }
        }
    }
    list
}

/// The open findings that the live rules on a complaint read, each once.
fn open(reader: Reader<'_>, at: usize) -> Vec<Finding> {
    let findings = reader.docket.findings(at);
    let mut open = Vec::new();
    for question in [complaint_admission::FINDING, complaint::FINDING] {
        let Some((_, asked)) = reader.book.question(question) else { continue };
        let decision = reader.decision(question, at).filter(|found| found.disposition == Disposition::Awaits);
        let live = decision.into_iter().flat_map(|found| asked.cards(found.live | found.standing));
        let cards = live.filter_map(|card| reader.book.rules().get(card));
        let patterns = cards.flat_map(|card| card.when.iter().filter(|when| findings.status_of(when) == Status::Open));
        for literal in patterns.flatten().filter(|literal| findings.status(**literal) == Status::Open) {
            if !open.contains(&literal.finding()) {
                open.push(literal.finding());
            }
        }
    }
    open
}

/// The lines complained of whose signing is open.
fn unsigned(reader: Reader<'_>, made: &Complaint) -> Vec<(usize, crate::case::LineId)> {
    let is_open = |line: &usize| {
        let at = reader.docket.find(SubjectKey::Line(*line));
        at.is_some_and(|at| reader.docket.findings(at).settled(signature::FINDING).is_none())
    };
    let lines = complained_of(reader.case, made).into_iter().filter(is_open);
    lines.filter_map(|line| Some((line, reader.case.lines().get(line)?.id.clone()))).collect()
}
