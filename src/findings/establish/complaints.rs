//! Complaints beside refunds: in which state of the trade and on which day they came, what they are about, what was
//! answered. What a complaint says of receipt and dispatch follows later, in [`super::super::derive`].

use crate::case::{Allegation, Case, Complaint, ComplaintKind, Instant, Marketplace, Nature, Party, Rating};
use crate::case::{LineKind, ReviewVerdict, SaleMode, SpecialCategory, TradeReview};
use crate::findings::parameters::{
    COMPLAINT_DAYS, COMPLAINT_WORKING_DAYS, Dated, NON_RECEIPT_WORKING_DAYS, PROMISE_DAYS, Parameters, within_days,
};
use crate::findings::vocabulary::{
    cannot_dispatch, complainant, complaint_answer, complaint_exclusion, complaint_kind, complaint_window,
    dispatch_then, harassment, malice, receipt, refused_service, trade_review, trade_then,
};
use crate::findings::{Docket, Fact, Literal};

use super::proceedings::{LastDay, working_days_after};

/// Everything of a complaint that hangs on nothing but facts.
pub(super) fn of_complaint(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let Some(complaint) = case.facts().complaints.get(nth) else { return };
    let fact = |field| Fact::Item("complaints", nth, field);
    let kind = match complaint.kind {
        ComplaintKind::NotReceived => complaint_kind::NOT_RECEIVED,
        ComplaintKind::LateDispatch => complaint_kind::LATE_DISPATCH,
        ComplaintKind::BreachOfPromise => complaint_kind::BREACH_OF_PROMISE,
        ComplaintKind::MaliciousReview => complaint_kind::MALICIOUS_REVIEW,
        ComplaintKind::Harassment => complaint_kind::HARASSMENT,
    };
    docket.put(at, kind, fact("kind"));
    let by = match complaint.by {
        Party::Buyer => complainant::BUYER,
        Party::Seller => complainant::SELLER,
    };
    docket.put(at, by, fact("by"));
    let (state, ground) = state_then(case, complaint.at);
    docket.put(at, state, ground);
    let (window, ground) = window(case, docket.parameters(), complaint);
    docket.put(at, window, ground);
    let (exclusion, ground) = exclusion(case, complaint);
    docket.put(at, exclusion, ground);
    matter(complaint, docket, at, fact("alleges"));
    let review = match &complaint.trade_review {
        None => trade_review::NONE,
        Some(TradeReview { rating: Rating::Positive, .. }) => trade_review::POSITIVE,
        Some(given) => {
            let shows = given.in_force_from.is_some_and(|from| from <= complaint.at);
            let gone = given.withdrawn_at.is_some_and(|gone| gone <= complaint.at);
            if shows && !gone { trade_review::IN_FORCE } else { trade_review::NOT_IN_FORCE }
        }
    };
    docket.put(at, review, fact("trade_review"));
    docket.put(at, answered(complaint), fact("answer"));
}

/// The state of the trade at an instant.
fn state_then(case: &Case, then: Instant) -> (Literal, Fact) {
    let order = &case.facts().order;
    let by_then = |at: Option<Instant>| at.is_some_and(|at| at <= then);
    if by_then(order.closed_at) {
        (trade_then::CLOSED, Fact::Field("order.closed_at"))
    } else if by_then(order.completed_at) {
        (trade_then::SUCCESSFUL, Fact::Field("order.completed_at"))
    } else if order.unpaid {
        (trade_then::AWAITING_PAYMENT, Fact::Field("order.unpaid"))
    } else if then < order.paid_at {
        (trade_then::AWAITING_PAYMENT, Fact::Field("order.paid_at"))
    } else {
        (trade_then::PAID, Fact::Field("order.paid_at"))
    }
}

/// When the order was placed, as far as anybody said.
fn placed_at(case: &Case) -> Option<(Instant, Fact)> {
    let order = &case.facts().order;
    let given = order.placed_at.map(|at| (at, Fact::Field("order.placed_at")));
    given.or_else(|| order.unpaid.then_some((order.paid_at, Fact::Field("order.paid_at"))))
}

/// Whether a complaint came on one of its days: from the success of the trade, or from when it was placed. The day from
/// which they are counted is day nought, and the last day counts.
fn window(case: &Case, parameters: &Parameters, complaint: &Complaint) -> (Literal, Fact) {
    let within = |from: Instant, days: Dated| {
        if within_days(from, complaint.at, days.value) { complaint_window::IN_TIME } else { complaint_window::OVER }
    };
    let days = |parameter| parameters.on(parameter, complaint.at);
    match complaint.kind {
        ComplaintKind::LateDispatch => (complaint_window::NONE, Fact::NothingRecorded("days for the complaint")),
        ComplaintKind::BreachOfPromise => match placed_at(case) {
            Some((placed, fact)) => (within(placed, days(&PROMISE_DAYS)), fact),
            None => {
                (complaint_window::IN_TIME.or(complaint_window::OVER), Fact::NothingRecorded("placing of the order"))
            }
        },
        ComplaintKind::NotReceived | ComplaintKind::MaliciousReview | ComplaintKind::Harassment => {
            match case.facts().order.completed_at.filter(|completed| *completed <= complaint.at) {
                Some(completed) => (within(completed, days(&COMPLAINT_DAYS)), Fact::Field("order.completed_at")),
                None => (complaint_window::NONE, Fact::NothingRecorded("completion")),
            }
        }
    }
}

/// The lines that a complaint is about, by their places.
pub(crate) fn complained_of(case: &Case, complaint: &Complaint) -> Vec<usize> {
    let named = |id| complaint.lines.contains(id);
    let about = |kind: &LineKind, id| if complaint.lines.is_empty() { *kind != LineKind::Gift } else { named(id) };
    let lines = case.lines().iter().enumerate().filter(|(_, line)| about(&line.kind, &line.id));
    lines.map(|(nth, _)| nth).collect()
}

/// What keeps late dispatch of a line from being complained of: it is made to order, in advance or delivered specially.
pub(crate) fn sold_specially(case: &Case, line: usize) -> Option<(Literal, Fact)> {
    let sold = case.lines().get(line)?;
    let fact = |field| Fact::Item("order.lines", line, field);
    match sold.sale_mode {
        SaleMode::Presale => return Some((complaint_exclusion::PRESALE, fact("sale_mode"))),
        SaleMode::SpecialDelivery => return Some((complaint_exclusion::SPECIAL_DELIVERY, fact("sale_mode"))),
        SaleMode::Ordinary => {}
    }
    let made = |field| Some((complaint_exclusion::MADE_TO_ORDER, fact(field)));
    if sold.nature == Nature::CustomMade {
        made("nature")
    } else if sold.special_category == SpecialCategory::CustomMade {
        made("special_category")
    } else {
        None
    }
}

/// What keeps the complaint away: for late dispatch, that all it is about is sold specially; for harassment, a mall.
fn exclusion(case: &Case, complaint: &Complaint) -> (Literal, Fact) {
    match complaint.kind {
        ComplaintKind::LateDispatch => {
            let lines = complained_of(case, complaint);
            let special: Option<Vec<_>> = lines.into_iter().map(|line| sold_specially(case, line)).collect();
            let first = special.and_then(|of| of.first().copied());
            first.unwrap_or((complaint_exclusion::NONE, Fact::Field("order.lines")))
        }
        ComplaintKind::Harassment => {
            let mall = matches!(case.facts().marketplace, Marketplace::Tmall | Marketplace::TmallGlobal);
            let found = if mall { complaint_exclusion::MALL_TRADE } else { complaint_exclusion::NONE };
            (found, Fact::Field("marketplace"))
        }
        _ => (complaint_exclusion::NONE, Fact::Field("complaints")),
    }
}

/// What is in question: what is alleged is so or is not; where nothing is alleged in particular, anything may be.
fn matter(complaint: &Complaint, docket: &mut Docket, at: usize, fact: Fact) {
    let is = |kind| complaint.kind == kind;
    let alleged = |none: Literal, all: &[(Allegation, Literal)]| {
        let among = |named: &Allegation| complaint.alleges.is_empty() || complaint.alleges.contains(named);
        all.iter().filter(|(named, _)| among(named)).fold(none, |so_far, (_, value)| so_far.or(*value))
    };
    let question = |of: ComplaintKind, none: Literal, all: &[(Allegation, Literal)]| {
        if is(of) { alleged(none, all) } else { none }
    };
    let receipt = if is(ComplaintKind::NotReceived) { receipt::NONE.not() } else { receipt::NONE };
    docket.put(at, receipt, fact);
    let dispatched = if is(ComplaintKind::LateDispatch) { dispatch_then::NONE.not() } else { dispatch_then::NONE };
    docket.put(at, dispatched, fact);
    if complaint.alleges.contains(&Allegation::CannotDispatch) {
        docket.put(at, cannot_dispatch::NO.or(cannot_dispatch::YES), fact);
    }
    let service = [
        (Allegation::PromisedOnPage, refused_service::PROMISED_ON_PAGE),
        (Allegation::PaymentMethod, refused_service::PAYMENT_METHOD),
        (Allegation::AfterSales, refused_service::AFTER_SALES),
    ];
    docket.put(at, question(ComplaintKind::BreachOfPromise, refused_service::NONE, &service), fact);
    let bad_faith = [
        (Allegation::Competitor, malice::COMPETITOR),
        (Allegation::Threat, malice::THREAT),
        (Allegation::UnreasonableDemand, malice::UNREASONABLE_DEMAND),
        (Allegation::ExtraGain, malice::EXTRA_GAIN),
    ];
    docket.put(at, question(ComplaintKind::MaliciousReview, malice::NONE, &bad_faith), fact);
    let contact = [
        (Allegation::NightContact, harassment::NIGHT_CONTACT),
        (Allegation::DenseContact, harassment::DENSE_CONTACT),
        (Allegation::ThreatsOrInsults, harassment::THREATS_OR_INSULTS),
        (Allegation::ImproperContact, harassment::IMPROPER_CONTACT),
    ];
    docket.put(at, question(ComplaintKind::Harassment, harassment::NONE, &contact), fact);
}

/// What the answer comes to; while its proof is not reviewed, that is open.
fn answered(complaint: &Complaint) -> Literal {
    let Some(answer) = &complaint.answer else { return complaint_answer::NONE };
    if answer.cleared_up_at.is_some() {
        return complaint_answer::CLEARED_UP;
    }
    match answer.review.as_ref().map(|review| &review.verdict) {
        Some(ReviewVerdict::Valid) => complaint_answer::PROVED,
        Some(_) => complaint_answer::UNPROVED,
        None if answer.proofs.is_empty() => complaint_answer::UNPROVED,
        None => complaint_answer::UNPROVED.or(complaint_answer::PROVED),
    }
}

/// Within how many working days a complaint is handled, and which day is the last of them.
pub(crate) fn handled_by(case: &Case, parameters: &Parameters, complaint: &Complaint) -> (Dated, LastDay) {
    let parameter = match complaint.kind {
        ComplaintKind::NotReceived => &NON_RECEIPT_WORKING_DAYS,
        _ => &COMPLAINT_WORKING_DAYS,
    };
    let days = parameters.on(parameter, complaint.at);
    (days, working_days_after(case.facts().calendar.as_ref(), complaint.at, days.value))
}
