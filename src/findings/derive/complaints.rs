//! What the lines that a complaint is about come to: receipt shown or not, dispatched in time or not.

use crate::case::{Case, Complaint};
use crate::findings::establish::{complained_of, dispatch_of, sold_specially};
use crate::findings::parameters::LATE_DISPATCH_HOURS;
use crate::findings::vocabulary::{
    complaint_kind, dispatch, dispatch_basis, dispatch_then, line_kind, receipt, rendered, signature,
};
use crate::findings::{Docket, Fact, Finding, Findings, Level, Literal, SubjectKey};

/// For each complaint of goods not received or dispatched late.
pub(super) fn matter(case: &Case, docket: &mut Docket) {
    let complaints: Vec<(usize, usize)> = docket
        .on(Level::Complaint)
        .filter_map(|(at, state)| match state.key {
            SubjectKey::Complaint(nth) => Some((at, nth)),
            _ => None,
        })
        .collect();
    for (at, nth) in complaints {
        let Some(complaint) = case.facts().complaints.get(nth) else { continue };
        let findings = docket.findings(at);
        if findings.is(complaint_kind::NOT_RECEIVED) {
            let lines = lines(case, docket, complaint);
            let each = lines.iter().map(|(line, found)| (*line, received(found)));
            let (found, line) = fold(receipt::NOT_SHOWN, receipt::SHOWN, each);
            settle(docket, at, found, (line, signature::FINDING));
        } else if findings.is(complaint_kind::LATE_DISPATCH) && findings.settled(dispatch_then::FINDING).is_none() {
            let lines = lines(case, docket, complaint);
            let carried = lines.iter().filter(|(line, found)| {
                found.is(line_kind::GOODS.or(line_kind::GIFT)) && sold_specially(case, *line).is_none()
            });
            let each = carried.map(|(line, found)| (*line, left_in_time(case, docket, *line, found)));
            let (found, line) = fold(dispatch_then::LATE, dispatch_then::IN_TIME, each);
            settle(docket, at, found, (line, dispatch::FINDING));
        }
    }
}

/// The lines that a complaint is about, with what is found of each.
fn lines<'a>(case: &Case, docket: &'a Docket, complaint: &Complaint) -> Vec<(usize, &'a Findings)> {
    let place = |line| docket.find(SubjectKey::Line(line));
    let all = complained_of(case, complaint).into_iter();
    all.filter_map(|line| Some((line, docket.findings(place(line)?)))).collect()
}

/// Whether receipt of a line is shown: signed for as the rules prescribe, or rendered where nothing travels.
fn received(found: &Findings) -> Literal {
    let (yes, no) = if found.is(line_kind::VIRTUAL.or(line_kind::SERVICE)) {
        (rendered::YES, rendered::NO)
    } else {
        (signature::VALID, signature::VALID.not())
    };
    if found.is(yes) {
        receipt::SHOWN
    } else if found.is(no) {
        receipt::NOT_SHOWN
    } else {
        receipt::NONE.not()
    }
}

/// Whether a line left in time. What no carrier's record, nor a certificate in its place, shows is open; so is what nobody
/// fixed a time for, unless the rulebook states one.
fn left_in_time(case: &Case, docket: &Docket, line: usize, found: &Findings) -> Literal {
    let recorded = found.is(dispatch_basis::CARRIER_RECORD.or(dispatch_basis::CERTIFICATE));
    let (open, in_time) = (dispatch_then::NONE.not(), dispatch_then::IN_TIME);
    if found.is(dispatch::OVERDUE) || (recorded && found.is(dispatch::LATE)) {
        return dispatch_then::LATE;
    }
    if recorded && found.is(dispatch::IN_TIME) {
        return in_time;
    }
    if found.is(dispatch::NOT_DUE) {
        return dispatch_then::NOT_DUE;
    }
    let facts = case.facts();
    let stated = docket.parameters().stated_on(&LATE_DISPATCH_HOURS, facts.order.paid_at);
    match stated.filter(|_| found.is(dispatch::NO_LIMIT)).map(|hours| facts.order.paid_at.plus_hours(hours.value)) {
        None => open,
        Some(limit) => match dispatch_of(case, line).at.filter(|_| recorded) {
            Some(left) if left <= limit => in_time,
            None if !found.is(dispatch_basis::NOT_DISPATCHED) => open,
            None if facts.as_of <= limit => dispatch_then::NOT_DUE,
            _ => dispatch_then::LATE,
        },
    }
}

/// What holds of all the lines, and of which line it comes: one bad line is enough, and every line has to be good.
fn fold(bad: Literal, good: Literal, each: impl Iterator<Item = (usize, Literal)>) -> (Literal, Option<usize>) {
    let mut all: Option<(Literal, usize)> = None;
    for (line, found) in each {
        if found == bad {
            return (bad, Some(line));
        }
        all = match all {
            // what is open stays open; what is not due yet stays so beside what was in time
            Some((so_far, first)) if so_far != good => {
                Some((if found == good { so_far } else { so_far.or(found) }, first))
            }
            _ => Some((found, line)),
        };
    }
    all.map_or((good.or(bad), None), |(found, line)| (found, Some(line)))
}

/// Puts it, on the grounds of the line's own finding.
fn settle(docket: &mut Docket, at: usize, found: Literal, (line, because): (Option<usize>, Finding)) {
    let line = line.and_then(|line| docket.find(SubjectKey::Line(line)));
    let grounds: Vec<Fact> = line.map_or_else(Vec::new, |line| docket.grounds_of(line, because).collect());
    docket.put(at, found, grounds.last().copied().unwrap_or(Fact::Follows));
}
