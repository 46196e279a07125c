//! What halts the proceedings, and how far its periods have run (TB-82, TB-83).

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::case::{Calendar, Case, Day, Instant, Party, Suspension, SuspensionEnd, SuspensionGround};
use crate::findings::parameters::{ACCEPTANCE_WORKING_DAYS, NEGOTIATION_DAYS, POLICE_MONTHS, Parameters, day};
use crate::findings::vocabulary::{
    acceptance_proof, negotiation_time, suspension_asked, suspension_end, suspension_ground,
};
use crate::findings::{Docket, Fact, Literal};

/// The last day of a period, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LastDay {
    /// No earlier than this.
    pub(crate) earliest: NaiveDate,
    /// Whether it is that day.
    pub(crate) certain: bool,
}

impl LastDay {
    fn certainly(day: NaiveDate) -> Self {
        Self { earliest: day, certain: true }
    }

    /// Whether the period is over on a day: open where the calendar does not tell.
    fn over(self, on: NaiveDate) -> Option<bool> {
        if on <= self.earliest { Some(false) } else { self.certain.then_some(true) }
    }
}

/// The last of so many days after the day of an instant.
fn days_after(at: Instant, days: u32) -> LastDay {
    let first = day(at);
    LastDay::certainly(first.checked_add_days(Days::new(u64::from(days))).unwrap_or(first))
}

/// The last of so many working days after the day of an instant; what the calendar does not know is at best work.
pub(super) fn working_days_after(calendar: Option<&Calendar>, at: Instant, days: u32) -> LastDay {
    let mut last = day(at);
    let mut left = days;
    while let (true, Some(next)) = (left > 0, last.succ_opt()) {
        let Some(works) = calendar.and_then(|known| is_working_day(known, next)) else {
            let earliest = last.checked_add_days(Days::new(u64::from(left))).unwrap_or(last);
            return LastDay { earliest, certain: false };
        };
        left = left.saturating_sub(u32::from(works));
        last = next;
    }
    LastDay::certainly(last)
}

/// Whether a day is a working day, where the calendar knows.
fn is_working_day(calendar: &Calendar, on: NaiveDate) -> Option<bool> {
    let among = |days: &[Day]| days.iter().any(|day| day.as_date() == on);
    let known = calendar.from.as_date() <= on && on <= calendar.to.as_date();
    let weekend = matches!(on.weekday(), Weekday::Sat | Weekday::Sun);
    known.then(|| if weekend { among(&calendar.work_days) } else { !among(&calendar.holidays) })
}

/// Until when the parties may negotiate.
pub(crate) fn negotiation_ends(parameters: &Parameters, stay: &Suspension) -> LastDay {
    days_after(stay.at, parameters.on(&NEGOTIATION_DAYS, stay.at).value)
}

/// Until when the acceptance has to be proved.
pub(crate) fn proof_due(parameters: &Parameters, calendar: Option<&Calendar>, stay: &Suspension) -> LastDay {
    working_days_after(calendar, stay.at, parameters.on(&ACCEPTANCE_WORKING_DAYS, stay.at).value)
}

/// Until when the inquiry of the police is waited for; absent while they have not taken the matter on.
pub(crate) fn inquiry_ends(parameters: &Parameters, stay: &Suspension) -> Option<LastDay> {
    let taken_on = stay.acceptance.as_ref()?.at;
    let months = Months::new(parameters.on(&POLICE_MONTHS, taken_on).value);
    day(taken_on).checked_add_months(months).map(LastDay::certainly)
}

/// Ground, who asked, and how far each period has run.
pub(super) fn of_suspension(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let facts = case.facts();
    let Some(stay) = facts.suspensions.get(nth) else { return };
    let fact = |field| Fact::Item("suspensions", nth, field);
    let ground = match stay.ground {
        SuspensionGround::Negotiation => suspension_ground::NEGOTIATION,
        SuspensionGround::Court => suspension_ground::COURT,
        SuspensionGround::Arbitration => suspension_ground::ARBITRATION,
        SuspensionGround::Police => suspension_ground::POLICE,
    };
    docket.put(at, ground, fact("ground"));
    let asked = match stay.by {
        None => suspension_asked::BOTH,
        Some(Party::Buyer | Party::Seller) => suspension_asked::ONE,
    };
    docket.put(at, asked, fact("by"));
    let today = day(facts.as_of);
    let parameters = docket.parameters().clone();
    let negotiating = stay.ground == SuspensionGround::Negotiation;
    let time = match (negotiating, stay.until) {
        (true, Some(_)) if negotiation_ends(&parameters, stay).over(today) == Some(true) => negotiation_time::RUN_OUT,
        (true, Some(_)) => negotiation_time::RUNNING,
        _ => negotiation_time::NONE,
    };
    docket.put(at, time, fact("until"));
    let due = proof_due(&parameters, facts.calendar.as_ref(), stay);
    let proof = match &stay.acceptance {
        _ if negotiating => acceptance_proof::NONE,
        Some(taken_on) => either(due.over(day(taken_on.filed_at)), acceptance_proof::FILED, acceptance_proof::MISSED),
        None => either(due.over(today), acceptance_proof::NOT_DUE, acceptance_proof::MISSED),
    };
    docket.put(
        at,
        proof,
        if due.certain { fact("acceptance") } else { Fact::NothingRecorded("calendar of working days") },
    );
    let overdue = inquiry_ends(&parameters, stay).and_then(|last| last.over(today)) == Some(true);
    let end = match stay.ended {
        SuspensionEnd::Pending if overdue => suspension_end::OVERDUE,
        SuspensionEnd::Pending => suspension_end::PENDING,
        SuspensionEnd::ResultTold(_) => suspension_end::RESULT_TOLD,
        SuspensionEnd::BothReturned(_) => suspension_end::BOTH_RETURNED,
        SuspensionEnd::Withdrawn(_) => suspension_end::WITHDRAWN,
        SuspensionEnd::Refused(_) => suspension_end::REFUSED,
        SuspensionEnd::Concluded(_) => suspension_end::CONCLUDED,
        SuspensionEnd::Decided(_) => suspension_end::DECIDED,
    };
    docket.put(at, end, fact("ended"));
}

fn either(over: Option<bool>, within: Literal, beyond: Literal) -> Literal {
    match over {
        Some(false) => within,
        Some(true) => beyond,
        None => within.or(beyond),
    }
}
