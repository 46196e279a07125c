//! Limits and periods, on both sides of each: the last second before, and the instant itself.

use redress::case::{Actor, Ground, Relief, Request, RequestAct, RequestEvent};
use redress::request::{Course, Event, Limit, OpenError, Period, RequestPolicy, State, Trade, Why};

use crate::{at, course, event, limited, received, revised};

#[test]
fn a_period_is_over_at_its_end() {
    assert_eq!(Period::Hours(48).ends(at("06-06 12:00")), at("06-08 12:00"));
    assert_eq!(Period::Days(3).ends(at("06-06 00:00")), at("06-10 00:00"));
    assert_eq!(Period::Days(3).ends(at("06-06 23:59:59")), at("06-10 00:00"));
}

/// The platform is asked in once the third day after the day of the request is over.
#[test]
fn three_days_without_agreement() {
    let policy = RequestPolicy::customary();
    for state in [State::Submitted, State::Refused] {
        for party in [Actor::Buyer, Actor::Seller] {
            let mut course = course(Relief::Refund);
            if state == State::Refused {
                let refusal = event("06-07 12:00", Actor::Seller, RequestAct::Refused).reason("arrived as shown");
                course.step(refusal, &policy).unwrap();
            }
            let early = event("06-09 23:59:59", party, RequestAct::PlatformAskedIn);
            let error = course.step(early, &policy).unwrap_err();
            assert!(matches!(error.why, Why::Early { from, .. } if from == at("06-10 00:00")), "{error}");
            let step = course.step(event("06-10 00:00", party, RequestAct::PlatformAskedIn), &policy).unwrap();
            assert_eq!((step.from, step.to), (state, State::Disputed));
        }
    }
}

/// Three days, as hours, are 72 of them.
#[test]
fn three_times_24_hours() {
    let policy = RequestPolicy::new().platform_after(Period::Hours(72));
    let mut course = course(Relief::Refund);
    let ask = |time| event(time, Actor::Buyer, RequestAct::PlatformAskedIn);
    course.step(ask("06-09 11:59:59"), &policy).unwrap_err();
    course.step(ask("06-09 12:00"), &policy).unwrap();
}

/// A revision does not begin the three days anew: they run from the request.
#[test]
fn a_revision_leaves_the_three_days() {
    let policy = RequestPolicy::customary();
    let mut course = course(Relief::Refund);
    course.step(event("06-09 12:00", Actor::Buyer, revised(Relief::Compensation)), &policy).unwrap();
    course.step(event("06-10 00:00", Actor::Buyer, RequestAct::PlatformAskedIn), &policy).unwrap();
}

/// A request may be made until the end of the fifteenth day after the day of trade success.
#[test]
fn fifteen_days_after_trade_success() {
    let open = |time| {
        let trade = received().completed_at(at("06-05 18:00"));
        let request = Request::new("R1", at(time), Relief::Repair, Ground::Quality);
        Course::open(request, trade, &RequestPolicy::customary())
    };
    open("06-20 23:59:59").unwrap();
    let late = open("06-21 00:00").unwrap_err();
    assert_eq!(late, OpenError::Late { over: at("06-21 00:00") });
    assert_eq!(late.to_string(), "the time for requests was over at `2025-06-21T00:00:00+08:00`");
    // without trade success, or without a policy that says so, no time is over
    Course::open(
        Request::new("R1", at("09-01 12:00"), Relief::Repair, Ground::Quality),
        received(),
        &RequestPolicy::customary(),
    )
    .unwrap();
}

/// A step: when, who, what.
type Taken = (&'static str, Actor, RequestAct);

/// Takes steps that lead to a state.
fn led(relief: Relief, steps: &[Taken]) -> Course {
    let mut course = course(relief);
    for (time, by, act) in steps {
        let event = event(time, *by, act.clone()).reason("because");
        course.step(event, &RequestPolicy::new()).unwrap_or_else(|error| panic!("{error}"));
    }
    course
}

/// Each limit: when it is over, what comes a second before, what comes of silence.
#[test]
fn silence_moves_the_request_on() {
    let agreed = ("06-07 12:00", Actor::Seller, RequestAct::Agreed);
    let refused = ("06-07 12:00", Actor::Seller, RequestAct::Refused);
    let back = ("06-08 12:00", Actor::Buyer, RequestAct::ShippedBack);
    let received = ("06-10 12:00", Actor::Seller, RequestAct::Received);
    let inspected = ("06-11 12:00", Actor::Seller, RequestAct::Inspected);
    let agreed_after = ("06-11 12:00", Actor::Seller, RequestAct::Agreed);
    let sent = ("06-12 12:00", Actor::Seller, RequestAct::SentOut);
    let sent_at_once = ("06-08 12:00", Actor::Seller, RequestAct::SentOut);
    let returned = vec![agreed.clone(), back.clone(), received.clone()];
    let rows: &[(Relief, Vec<Taken>, Limit, &str, State)] = &[
        (Relief::Refund, vec![], Limit::SellerAnswers, "06-08 12:00", State::ToRefund),
        (Relief::Compensation, vec![], Limit::SellerAnswers, "06-08 12:00", State::ToRefund),
        (Relief::ReturnAndRefund, vec![], Limit::SellerAnswers, "06-08 12:00", State::AwaitingReturn),
        (Relief::Resupply, vec![], Limit::SellerAnswers, "06-08 12:00", State::ToReplace),
        (Relief::Refund, vec![refused], Limit::BuyerRevises, "06-15 00:00", State::Closed),
        (Relief::Exchange, vec![agreed.clone()], Limit::BuyerSendsBack, "06-15 00:00", State::Closed),
        (
            Relief::ReturnAndRefund,
            vec![agreed.clone(), back.clone()],
            Limit::SellerReceives,
            "06-19 00:00",
            State::ToRefund,
        ),
        (Relief::Repair, vec![agreed.clone(), back.clone()], Limit::SellerReceives, "06-19 00:00", State::ToReplace),
        (Relief::ReturnAndRefund, returned, Limit::SellerConfirms, "06-13 12:00", State::ToRefund),
        // an inspection does not give the seller more time
        (
            Relief::Exchange,
            vec![agreed.clone(), back.clone(), received, inspected],
            Limit::SellerConfirms,
            "06-13 12:00",
            State::ToReplace,
        ),
        (
            Relief::Exchange,
            vec![agreed.clone(), back.clone(), agreed_after.clone()],
            Limit::SellerSendsOut,
            "06-15 00:00",
            State::ReturnDisputed,
        ),
        (Relief::Resupply, vec![agreed.clone()], Limit::SellerSendsOut, "06-11 00:00", State::Disputed),
        (
            Relief::Exchange,
            vec![agreed.clone(), back.clone(), agreed_after.clone(), sent.clone()],
            Limit::BuyerConfirms,
            "06-23 00:00",
            State::Replaced,
        ),
        (
            Relief::Repair,
            vec![agreed.clone(), back, agreed_after, sent],
            Limit::BuyerConfirms,
            "06-23 00:00",
            State::Repaired,
        ),
        (Relief::Resupply, vec![agreed, sent_at_once], Limit::BuyerConfirms, "06-19 00:00", State::Resupplied),
    ];
    let policy = limited();
    for (relief, steps, limit, over, to) in rows {
        let course = led(*relief, steps);
        let over = at(over);
        assert_eq!(course.limit(&policy), Some((*limit, over)), "{relief} {}", course.state());
        assert_eq!(course.limit(&RequestPolicy::customary()), None, "nothing runs unless somebody says so");
        let before = redress::case::Instant::try_from(over.as_date_time() - chrono::TimeDelta::seconds(1)).unwrap();
        assert_eq!(course.due(before, &policy), None);
        let early = RequestEvent::new(before, Actor::Clock, RequestAct::TimedOut);
        assert!(matches!(course.clone().step(early, &policy).unwrap_err().why, Why::Early { .. }));
        // whenever somebody looks, the step is dated to the end of the limit
        let due = course.due(over.plus_hours(500), &policy).unwrap();
        assert_eq!((due.at, due.by, &due.act), (over, Actor::Clock, &RequestAct::TimedOut));
        let mut moved = course.clone();
        assert_eq!(moved.step(due, &policy).unwrap().to, *to);
        assert_eq!(moved.due(over, &policy), None);
        // once it is over nothing else goes before it
        let withdrawn = |time| RequestEvent::new(time, Actor::Buyer, RequestAct::Withdrawn);
        let error = course.clone().step(withdrawn(over), &policy).unwrap_err();
        assert!(matches!(error.why, Why::Overdue { .. }), "{error}");
        assert_eq!(error.possible.len(), 1, "{error}");
        assert_eq!(error.possible[0].event, Event::TimedOut);
        if course.state() != State::SentOut {
            course.clone().step(withdrawn(before), &policy).unwrap();
        }
    }
    let seen: std::collections::BTreeSet<Limit> = rows.iter().map(|row| row.2).collect();
    assert_eq!(seen.len(), Limit::ALL.len());
}

/// A revision gives the seller the whole time anew.
#[test]
fn a_revision_begins_the_answer_anew() {
    let policy = limited();
    let mut course = course(Relief::Refund);
    course.step(event("06-08 11:59:59", Actor::Buyer, revised(Relief::ReturnAndRefund)), &policy).unwrap();
    assert_eq!(course.limit(&policy), Some((Limit::SellerAnswers, at("06-10 11:59:59"))));
}

/// Each kind has a stage of the trade from which on it may be asked for, at first and in a revision.
#[test]
fn kinds_open_with_the_trade() {
    let paid = Trade::new();
    let dispatched = Trade::new().dispatched_at(at("06-06 12:00"));
    let received = dispatched.clone().received_at(at("06-06 12:00"));
    let rows = [
        (Relief::Refund, [true, true, true]),
        (Relief::ReturnAndRefund, [false, true, true]),
        (Relief::Exchange, [false, false, true]),
        (Relief::Repair, [false, false, true]),
        (Relief::Resupply, [false, false, true]),
        (Relief::Compensation, [true, true, true]),
    ];
    assert_eq!(rows.len(), Relief::ALL.len());
    let policy = RequestPolicy::customary();
    for (relief, open) in rows {
        for (trade, open) in [&paid, &dispatched, &received].into_iter().zip(open) {
            let request = Request::new("R1", at("06-06 12:00"), relief, Ground::Quality);
            assert_eq!(Course::open(request, trade.clone(), &policy).is_ok(), open, "{relief} {trade:?}");
            let refund = Request::new("R1", at("06-06 12:00"), Relief::Refund, Ground::Quality);
            let mut course = Course::open(refund, trade.clone(), &policy).unwrap();
            let step = course.step(event("06-06 13:00", Actor::Buyer, revised(relief)), &policy);
            assert_eq!(step.is_ok(), open, "{relief} {trade:?}");
        }
    }
    // a second before the goods are dispatched, they are not
    let request = Request::new("R1", at("06-06 11:59:59"), Relief::ReturnAndRefund, Ground::Quality);
    let error = Course::open(request, dispatched, &policy).unwrap_err();
    assert_eq!(error.to_string(), "`return_and_refund` can be asked for once the goods are dispatched");
}
