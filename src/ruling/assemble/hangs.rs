//! What open rows hang on: who bears a freight, a risk or a cost, and what becomes of a gift, may hang on grounds of claim,
//! agreements or records although the outcome of the line is decided.

use std::collections::BTreeSet;

use super::proof::laddered;
use super::reader::Reader;
use super::rows::in_view;
use crate::findings::vocabulary::{cost, freight, gift_return, risk};
use crate::findings::{Finding, Kind, Status, SubjectKey};
use crate::rulebook::Disposition;

/// Whatever undecided rows hang on, each with the place of its subject: questions that are undecided too, and what the
/// folds between them read and nobody has settled.
pub(super) fn behind_rows(reader: Reader<'_>) -> BTreeSet<(Finding, usize)> {
    let mut found = BTreeSet::new();
    let mut next = open_rows(reader);
    while let Some((of, at)) = next.pop() {
        if found.insert((of, at)) {
            next.extend(match of.kind() {
                Kind::Answered => behind_question(reader, of, at),
                Kind::Derived => behind_fold(reader, of, at),
                _ => Vec::new(),
            });
        }
    }
    found
}

/// The undecided questions behind rows that a ruling shows.
fn open_rows(reader: Reader<'_>) -> Vec<(Finding, usize)> {
    let shown = |at: usize| {
        let Some(state) = reader.docket.subject(at) else { return false };
        match state.key {
            SubjectKey::Leg { leg, shipment, .. } => in_view(reader, at, leg, shipment.is_some()),
            SubjectKey::Loss { line, leg, .. } => {
                let line = reader.case.lines().get(line);
                line.is_some_and(|line| in_view(reader, at, leg, reader.case.shipment_of(&line.id, leg).is_some()))
            }
            _ => true,
        }
    };
    let open = reader.docket.decisions().iter().filter(|(_, _, decision)| decision.disposition == Disposition::Awaits);
    let asked = open.filter_map(|(question, at, _)| Some((reader.book.questions().get(*question)?.finding, *at)));
    let of_rows =
        |asked: Finding| [freight::FINDING, risk::FINDING, cost::FINDING, gift_return::FINDING].contains(&asked);
    asked.filter(|(asked, at)| of_rows(*asked) && shown(*at)).collect()
}

/// What the rules that are live on an undecided question still read, answers and folds alone; a ladder says for itself what
/// it waits for.
fn behind_question(reader: Reader<'_>, asked: Finding, at: usize) -> Vec<(Finding, usize)> {
    let Some((nth, question)) = reader.book.question(asked) else { return Vec::new() };
    let decision = reader.docket.decision(nth, at).filter(|found| found.disposition == Disposition::Awaits);
    let (Some(decision), false) = (decision, laddered(reader, asked, at)) else { return Vec::new() };
    let findings = reader.docket.findings(at);
    let live = question.cards(decision.live).filter_map(|card| reader.book.rules().get(card));
    let limbs = live.flat_map(|card| card.when.iter()).chain(question.asked_when.iter());
    let open = limbs.filter(|when| findings.status_of(when) == Status::Open).flatten();
    let open = open.filter(|literal| findings.status(**literal) == Status::Open).map(|literal| literal.finding());
    let further = open.filter(|of| matches!(of.kind(), Kind::Answered | Kind::Derived));
    further.map(|of| (of, reader.docket.owner(at, of))).collect()
}

/// What a fold reads that is open, of the same line if anything is.
fn behind_fold(reader: Reader<'_>, of: Finding, at: usize) -> Vec<(Finding, usize)> {
    let own = reader.docket.subject(at).and_then(|state| state.key.line());
    let folds = reader.book.derivations.iter().filter(|fold| fold.writes.contains(&of));
    let read = folds.flat_map(|fold| fold.reads).flat_map(|read| {
        let open = |state: &crate::findings::SubjectState| state.findings.settled(*read).is_none();
        reader
            .docket
            .on(read.level())
            .filter(move |(_, state)| open(state))
            .map(move |(at, state)| (*read, at, state.key))
    });
    let (near, far): (Vec<_>, Vec<_>) = read.partition(|(_, _, key)| key.line().is_none_or(|line| Some(line) == own));
    let open = if near.is_empty() { far } else { near };
    open.into_iter().map(|(read, at, _)| (read, at)).collect()
}
