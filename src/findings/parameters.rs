//! Periods and zones, dated, each with the article that set it.
//!
//! A rulebook may state other values ([`Parameters`]); what is read for a case is the value of its rulebook on the day in
//! question.

use std::sync::Arc;

use chrono::{FixedOffset, NaiveDate};

use crate::case::{ComplaintKind, Instant};
use crate::rulebook::{Article, CC, CP, CPL, FSL, SR, TB, TR};

/// A number that an article set, from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// What it is.
    pub name: &'static str,
    /// From which day it holds (year, month, day).
    pub since: (i32, u32, u32),
    /// The number.
    pub value: u32,
    /// The article.
    pub article: Article,
}

/// Days within which a no-reason return must be notified, counted from the day after signing.
pub const NO_REASON_DAYS: Parameter =
    Parameter { name: "no_reason_days", since: (2017, 3, 15), value: 7, article: SR.art(10) };

/// Days within which the seller refunds once the goods are back.
pub const REFUND_DAYS: Parameter =
    Parameter { name: "refund_days", since: (2017, 3, 15), value: 7, article: SR.art(13) };

/// Days from receipt within which the law gives the return of goods that lack quality.
pub const QUALITY_RETURN_DAYS: Parameter =
    Parameter { name: "quality_return_days", since: (2014, 3, 15), value: 7, article: CPL.art(24) };

/// Months from receipt within which a flaw of a durable good must be found for the seller to bear the burden.
pub const DURABLE_MONTHS: Parameter =
    Parameter { name: "durable_months", since: (2014, 3, 15), value: 6, article: CPL.art(23) };

/// Days after a suspension in which the parties who negotiate move the money or tell what they came to.
pub const NEGOTIATION_DAYS: Parameter =
    Parameter { name: "negotiation_days", since: (2012, 1, 1), value: 30, article: TB.art(83) };

/// Working days after the notice in which it is proved that a court or the police took the matter on.
pub const ACCEPTANCE_WORKING_DAYS: Parameter =
    Parameter { name: "acceptance_working_days", since: (2012, 1, 1), value: 7, article: TB.art(83) };

/// Months after the police took the matter on in which their finding is waited for.
pub const POLICE_MONTHS: Parameter =
    Parameter { name: "police_months", since: (2012, 1, 1), value: 6, article: TB.art(83) };

/// The most percent of the price that a deposit may be; what exceeds it is a payment in advance.
pub const DEPOSIT_PERCENT: Parameter =
    Parameter { name: "deposit_percent", since: (2021, 1, 1), value: 20, article: CC.art(586) };

/// How many times the price is added for fraud.
pub const FRAUD_TIMES_PRICE: Parameter =
    Parameter { name: "fraud_times_price", since: (2014, 3, 15), value: 3, article: CPL.art(55) };

/// The least that is added for fraud, in yuan.
pub const FRAUD_MINIMUM: Parameter =
    Parameter { name: "fraud_minimum", since: (2014, 3, 15), value: 500, article: CPL.art(55) };

/// How many times the price is added for unsafe food.
pub const FOOD_TIMES_PRICE: Parameter =
    Parameter { name: "food_times_price", since: (2015, 10, 1), value: 10, article: FSL.art(148) };

/// How many times the loss is added for unsafe food.
pub const FOOD_TIMES_LOSS: Parameter =
    Parameter { name: "food_times_loss", since: (2015, 10, 1), value: 3, article: FSL.art(148) };

/// The least that is added for unsafe food, in yuan.
pub const FOOD_MINIMUM: Parameter =
    Parameter { name: "food_minimum", since: (2015, 10, 1), value: 1000, article: FSL.art(148) };

/// Days after the success of a trade in which goods not received, a review or harassment may be complained of.
pub const COMPLAINT_DAYS: Parameter =
    Parameter { name: "complaint_days", since: (2012, 1, 1), value: 15, article: CP.art(1) };

/// Days after an order was placed in which a broken promise may be complained of.
pub const PROMISE_DAYS: Parameter =
    Parameter { name: "promise_days", since: (2012, 1, 1), value: 15, article: CP.art(8) };

/// Working days in which a complaint of goods not received is handled.
pub const NON_RECEIPT_WORKING_DAYS: Parameter =
    Parameter { name: "non_receipt_working_days", since: (2012, 1, 1), value: 7, article: CP.art(3) };

/// Working days in which any other complaint is handled.
pub const COMPLAINT_WORKING_DAYS: Parameter =
    Parameter { name: "complaint_working_days", since: (2012, 1, 1), value: 5, article: CP.art(9) };

/// Days within which what is offered is done: sent once more, or refunded once the goods are back and looked at.
pub const SETTLING_DAYS: Parameter =
    Parameter { name: "settling_days", since: (2012, 1, 1), value: 3, article: TR.art(2) };

/// Every parameter that establishing, deriving and granting read, with the value that a rulebook keeps unless it says
/// otherwise.
pub const ALL: &[Parameter] = &[
    NO_REASON_DAYS,
    REFUND_DAYS,
    NEGOTIATION_DAYS,
    ACCEPTANCE_WORKING_DAYS,
    POLICE_MONTHS,
    DURABLE_MONTHS,
    QUALITY_RETURN_DAYS,
    COMPLAINT_DAYS,
    PROMISE_DAYS,
    NON_RECEIPT_WORKING_DAYS,
    COMPLAINT_WORKING_DAYS,
    SETTLING_DAYS,
    DEPOSIT_PERCENT,
    FRAUD_TIMES_PRICE,
    FRAUD_MINIMUM,
    FOOD_TIMES_PRICE,
    FOOD_TIMES_LOSS,
    FOOD_MINIMUM,
];

/// A number that no text gives: it holds only where a rulebook states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unset {
    /// What it is.
    pub name: &'static str,
}

/// Hours after payment in which goods are dispatched, where neither seller nor parties said anything about it.
pub const LATE_DISPATCH_HOURS: Unset = Unset { name: "late_dispatch_hours" };

/// What late dispatch that is complained of costs the seller, in percent of what was paid for the goods.
pub const LATE_DISPATCH_PERCENT: Unset = Unset { name: "late_dispatch_percent" };

/// What a broken promise that is complained of costs the seller, in percent of what was paid for the goods.
pub const BROKEN_PROMISE_PERCENT: Unset = Unset { name: "broken_promise_percent" };

/// The points that a complaint costs the member complained of, by what it is of.
pub const COMPLAINT_POINTS: [(ComplaintKind, Unset); 5] = [
    (ComplaintKind::NotReceived, Unset { name: "not_received_points" }),
    (ComplaintKind::LateDispatch, Unset { name: "late_dispatch_points" }),
    (ComplaintKind::BreachOfPromise, Unset { name: "broken_promise_points" }),
    (ComplaintKind::MaliciousReview, Unset { name: "malicious_review_points" }),
    (ComplaintKind::Harassment, Unset { name: "harassment_points" }),
];

/// The names of every parameter: those with a value of their own, then those that only a rulebook can set.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let unset = [LATE_DISPATCH_HOURS, LATE_DISPATCH_PERCENT, BROKEN_PROMISE_PERCENT];
    let unset = unset.into_iter().chain(COMPLAINT_POINTS.map(|(_, points)| points));
    ALL.iter().map(|known| known.name).chain(unset.map(|known| known.name))
}

/// A parameter's value from a day on, in one rulebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// Which parameter.
    pub name: &'static str,
    /// From which day it holds.
    pub since: NaiveDate,
    /// The number.
    pub value: u32,
    /// The article.
    pub article: Article,
}

impl From<&Parameter> for Dated {
    fn from(built_in: &Parameter) -> Self {
        let Parameter { name, since, value, article } = *built_in;
        Self { name, since: day_of(since), value, article }
    }
}

/// The parameters of a rulebook: of each, one value or several of different days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameters(Arc<[Dated]>);

impl Parameters {
    /// Those that are built in.
    pub(crate) fn built_in() -> Self {
        Self::of(Vec::new())
    }

    /// These, and of every parameter that is not among them the value that is built in.
    pub(crate) fn of(mut stated: Vec<Dated>) -> Self {
        for parameter in ALL {
            if !stated.iter().any(|dated| dated.name == parameter.name) {
                stated.push(parameter.into());
            }
        }
        let place = |dated: &Dated| names().position(|name| name == dated.name);
        stated.sort_by_key(|dated| (place(dated), dated.since));
        Self(stated.into())
    }

    /// These, but of one parameter the values of others.
    pub(crate) fn with_that_of(&self, others: &Self, parameter: &Parameter) -> Self {
        let of = |dated: &&Dated| dated.name == parameter.name;
        let kept = self.0.iter().filter(|dated| !of(dated));
        Self::of(kept.chain(others.0.iter().filter(of)).copied().collect())
    }

    /// Every value, by parameter and day.
    #[must_use]
    pub fn values(&self) -> &[Dated] {
        &self.0
    }

    /// What a parameter is on a day: the value of the latest day that is not after it, or the earliest one.
    #[must_use]
    pub fn on(&self, parameter: &Parameter, at: Instant) -> Dated {
        let on = day(at);
        let values = || self.0.iter().filter(|dated| dated.name == parameter.name);
        let in_force = values().rev().find(|dated| dated.since <= on);
        in_force.or_else(|| values().next()).copied().unwrap_or_else(|| parameter.into())
    }

    /// What a parameter without a value of its own is on a day, where the rulebook states it for that day.
    #[must_use]
    pub fn stated_on(&self, parameter: &Unset, at: Instant) -> Option<Dated> {
        let on = day(at);
        self.0.iter().filter(|dated| dated.name == parameter.name).rev().find(|dated| dated.since <= on).copied()
    }
}

impl Default for Parameters {
    fn default() -> Self {
        Self::built_in()
    }
}

/// The zone in which days are counted: +08:00.
pub(crate) fn zone() -> FixedOffset {
    FixedOffset::east_opt(8 * 3600).unwrap_or_else(|| chrono::Offset::fix(&chrono::Utc))
}

/// The day of an instant, in the edition's zone.
pub(crate) fn day(instant: Instant) -> NaiveDate {
    instant.day_in_zone(zone())
}

/// The first instant after a day, in the edition's zone.
pub(crate) fn after_day(last: NaiveDate) -> Option<Instant> {
    let midnight = last.succ_opt()?.and_hms_opt(0, 0, 0)?;
    Instant::try_from(midnight.and_local_timezone(zone()).single()?).ok()
}

/// The end of the last of so many days, the first being the day after an instant's.
pub(crate) fn after_days(from: Instant, days: u32) -> Option<Instant> {
    after_day(day(from).checked_add_days(chrono::Days::new(u64::from(days)))?)
}

/// A day that is written in the source.
pub(crate) fn day_of((year, month, of_month): (i32, u32, u32)) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, of_month).unwrap_or_default()
}

/// Whether `notice` comes no later than `days` days after the day of `signed`. The day of signing is not counted.
pub(crate) fn within_days(signed: Instant, notice: Instant, days: u32) -> bool {
    day(signed).checked_add_days(chrono::Days::new(u64::from(days))).is_some_and(|last| day(notice) <= last)
}

/// Whether `found` comes no later than `months` months after the day of `received`, which is not counted: the last day is
/// the one with the same number, or the last of a shorter month.
pub(crate) fn within_months(received: Instant, found: Instant, months: u32) -> bool {
    day(received).checked_add_months(chrono::Months::new(months)).is_some_and(|last| day(found) <= last)
}
