//! What open rows hang on: who bears a freight, a risk or a cost, and what becomes of a gift, may hang on grounds of claim,
//! agreements or records although the outcome of the line is decided.

use std::collections::BTreeSet;

use super::proof::laddered;
use super::reader::{Reader, kind_of};
use super::rows::{in_view, shows, travelled, under_way};
use crate::case::Leg;
use crate::findings::vocabulary::{cost, freight, gift_return, payer, risk};
use crate::findings::{Finding, Kind, Status, SubjectKey, SubjectState};
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

/// The undecided questions behind rows that a ruling shows, and that could still move anything.
fn open_rows(reader: Reader<'_>) -> Vec<(Finding, usize)> {
    let shown = |at: usize| {
        let Some(state) = reader.docket.subject(at) else { return false };
        match state.key {
            SubjectKey::Leg { leg, shipment, .. } => in_view(&state.findings, leg, shipment.is_some()),
            SubjectKey::Loss { leg, .. } => in_view(&state.findings, leg, travelled(reader, state).is_some()),
            _ => true,
        }
    };
    let moves_nothing = |asked: Finding, at: usize| {
        let state = reader.docket.subject(at);
        state.is_some_and(|state| stays_where_it_is(reader, asked, state) || cannot_come(reader, state))
    };
    let open = reader.docket.decisions().iter().filter(|(_, _, decision)| decision.disposition == Disposition::Awaits);
    let asked = open.filter_map(|(question, at, _)| Some((reader.book.questions().get(*question)?.finding, *at)));
    let of_rows =
        |asked: Finding| [freight::FINDING, risk::FINDING, cost::FINDING, gift_return::FINDING].contains(&asked);
    asked.filter(|(asked, at)| of_rows(*asked) && shown(*at) && !moves_nothing(*asked, *at)).collect()
}

/// Whether a freight that the seller paid is not the buyer's by any answer that is left: then it stays with the seller, and
/// nobody has to show what it cost. What a way back cost has rows beside it, and an insurer may ask whose it was; what was
/// waived is shared over the lines by who bears their ways out.
fn stays_where_it_is(reader: Reader<'_>, asked: Finding, state: &SubjectState) -> bool {
    let SubjectKey::Leg { leg, shipment: Some(_), .. } = state.key else { return false };
    let terms = &reader.case.facts().order.freight;
    let with_the_order = leg == Leg::Outbound && terms.paid.is_some_and(|paid| !paid.is_zero());
    asked == freight::FINDING
        && leg != Leg::Return
        && !with_the_order
        && terms.waived.is_none()
        && !state.findings.may_be(payer::BUYER)
        && !state.findings.may_be(freight::SELLER.or(freight::AS_PAID).not())
}

/// Whether a kind of loss did not happen on a journey that is over.
fn cannot_come(reader: Reader<'_>, state: &SubjectState) -> bool {
    let SubjectKey::Loss { kind, .. } = state.key else { return false };
    let way = travelled(reader, state);
    way.is_some_and(|way| !under_way(&state.findings, Some(way)) && !shows(way, kind_of(kind)))
}

/// Whether a freight of a line that is shown and open is read, by a rule that is live, off such a finding.
pub(super) fn freight_reads(reader: Reader<'_>, line: usize, such: impl Fn(Finding) -> bool) -> bool {
    let of_line = |at: usize| reader.docket.subject(at).and_then(|state| state.key.line()) == Some(line);
    let open = open_rows(reader).into_iter().filter(|(asked, at)| *asked == freight::FINDING && of_line(*at));
    open.flat_map(|(asked, at)| still_read(reader, asked, at)).any(such)
}

/// What the rules that are live on an undecided question still read, answers and folds alone; a ladder says for itself what
/// it waits for.
fn behind_question(reader: Reader<'_>, asked: Finding, at: usize) -> Vec<(Finding, usize)> {
    let further = still_read(reader, asked, at).into_iter();
    let further = further.filter(|of| matches!(of.kind(), Kind::Answered | Kind::Derived));
    further.map(|of| (of, reader.docket.owner(at, of))).collect()
}

/// What the rules that are live on an undecided question still read.
fn still_read(reader: Reader<'_>, asked: Finding, at: usize) -> Vec<Finding> {
    let Some((nth, question)) = reader.book.question(asked) else { return Vec::new() };
    let decision = reader.docket.decision(nth, at).filter(|found| found.disposition == Disposition::Awaits);
    let (Some(decision), false) = (decision, laddered(reader, asked, at)) else { return Vec::new() };
    let findings = reader.docket.findings(at);
    let live = question.cards(decision.live).filter_map(|card| reader.book.rules().get(card));
    let limbs = live.flat_map(|card| card.when.iter()).chain(question.asked_when.iter());
    let open = limbs.filter(|when| findings.status_of(when) == Status::Open).flatten();
    open.filter(|literal| findings.status(**literal) == Status::Open).map(|literal| literal.finding()).collect()
}

/// What a fold reads that is open, of the same line if anything is.
fn behind_fold(reader: Reader<'_>, of: Finding, at: usize) -> Vec<(Finding, usize)> {
    let own = reader.docket.subject(at).and_then(|state| state.key.line());
    let folds = reader.book.derivations.iter().filter(|fold| fold.writes.contains(&of));
    let read = folds.flat_map(|fold| fold.reads).flat_map(|read| {
        let open = |state: &SubjectState| state.findings.settled(*read).is_none();
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
