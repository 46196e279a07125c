//! The requests of one order: one at a time for each line, what they make of it, and the time for confirming receipt.

use redress::case::{
    Actor, Case, Facts, FreightTerms, Ground, Line, LineKind, Marketplace, Money, Order, Pieces, Relief, Request,
    RequestAct, RequestEvent,
};
use redress::request::{
    LineState, OpenError, OrderRequests, OrderState, Period, ReceiptTimer, RequestPolicy, Trade, Why,
};

use serde_json::json;

use crate::{at, event, received, revised};

fn money(minor: i64) -> Money {
    Money::from_minor(minor, 2)
}

/// A lamp, three cups and a gift, carriage 10.00.
fn order() -> OrderRequests {
    let mut gift = Line::new("card", 1, Money::ZERO).gift_of("lamp");
    gift.kind = LineKind::Gift;
    let lines = [Line::new("lamp", 1, money(9900)), Line::new("cups", 3, money(3000)), gift];
    let order = Order::new("O1", at("06-01 12:00"), lines).freight(FreightTerms::new().paid(money(1000)));
    OrderRequests::new(order)
}

fn request(id: &str, time: &str, relief: Relief, line: &str) -> Request {
    Request::new(id, at(time), relief, Ground::Quality).lines([line])
}

fn opened(orders: &mut OrderRequests, request: Request) -> String {
    let said = orders.open(request, received(), &RequestPolicy::new());
    said.map_or_else(|error| error.to_string(), |()| "opened".to_owned())
}

/// Takes the steps to a refund.
fn refund(orders: &mut OrderRequests, id: &str, amount: Option<i64>, accepted: Option<(&str, u32)>) {
    let policy = RequestPolicy::new();
    let relief = orders.request(&id.into()).unwrap().relief();
    let mut take = |event: RequestEvent| {
        orders.step(&id.into(), event, &policy).unwrap().unwrap_or_else(|error| panic!("{error}"));
    };
    take(event("06-20 12:00", Actor::Seller, RequestAct::Agreed));
    if relief == Relief::ReturnAndRefund {
        take(event("06-21 12:00", Actor::Buyer, RequestAct::ShippedBack));
        take(event("06-22 12:00", Actor::Seller, RequestAct::Received));
        let mut inspected = event("06-23 12:00", Actor::Seller, RequestAct::Inspected);
        inspected.pieces = accepted.into_iter().map(|(line, quantity)| Pieces::new(line, quantity)).collect();
        take(inspected);
        take(event("06-24 12:00", Actor::Seller, RequestAct::Agreed));
    }
    let mut paid = event("06-25 12:00", Actor::Platform, RequestAct::Refunded);
    paid.amount = amount.map(money);
    take(paid);
}

#[test]
fn one_open_request_for_a_line() {
    let mut orders = order();
    assert_eq!(opened(&mut orders, request("R1", "06-06 12:00", Relief::Repair, "lamp")), "opened");
    assert_eq!(
        opened(&mut orders, request("R2", "06-07 12:00", Relief::Refund, "lamp")),
        "request `R1` about line `lamp` is open; one at a time"
    );
    assert_eq!(opened(&mut orders, request("R2", "06-07 12:00", Relief::Refund, "cups")), "opened");
    // a request that names no line is about every line that is no gift
    let every = Request::new("R3", at("06-08 12:00"), Relief::Refund, Ground::Quality);
    assert_eq!(opened(&mut orders, every), "request `R1` about line `lamp` is open; one at a time");
    let policy = RequestPolicy::new();
    let withdrawn = event("06-08 12:00", Actor::Buyer, RequestAct::Withdrawn);
    orders.step(&"R1".into(), withdrawn.clone(), &policy).unwrap().unwrap();
    assert_eq!(opened(&mut orders, request("R3", "06-08 13:00", Relief::Exchange, "lamp")), "opened");
    assert!(orders.step(&"R9".into(), withdrawn, &policy).is_none());
}

/// The same request again changes nothing; another one of the same id is refused.
#[test]
fn a_request_made_twice() {
    let mut orders = order();
    let first = request("R1", "06-06 12:00", Relief::Repair, "lamp");
    assert_eq!(opened(&mut orders, first.clone()), "opened");
    let before = orders.clone();
    assert_eq!(opened(&mut orders, first), "opened");
    assert_eq!(orders, before);
    assert_eq!(
        opened(&mut orders, request("R1", "06-06 12:00", Relief::Refund, "lamp")),
        "there is another request `R1`, which says something else"
    );
}

#[test]
fn no_more_than_was_ordered_and_paid() {
    let mut orders = order();
    let cups = |quantity| request("R1", "06-06 12:00", Relief::Refund, "cups").pieces([Pieces::new("cups", quantity)]);
    assert_eq!(
        opened(&mut orders, cups(4)),
        "`4` pieces of line `cups` are none that the request can be about: 1 to 3"
    );
    assert_eq!(
        opened(&mut orders, cups(0)),
        "`0` pieces of line `cups` are none that the request can be about: 1 to 3"
    );
    assert_eq!(opened(&mut orders, cups(3).amount(money(4001))), "`40.01` is more than the `40.00` that was paid");
    assert_eq!(
        opened(&mut orders, request("R1", "06-06 12:00", Relief::Refund, "vase")),
        "the order has no line `vase` that a request could be about"
    );
    assert_eq!(opened(&mut orders, cups(3).amount(money(4000))), "opened");
    let policy = RequestPolicy::new();
    let agreed = event("06-07 12:00", Actor::Seller, RequestAct::Agreed).amount(money(4001));
    let error = orders.step(&"R1".into(), agreed, &policy).unwrap().unwrap_err();
    assert!(
        error.to_string().contains("is `submitted`, and `40.01` is more than the `40.00` that was paid; possible: ")
    );
    let mut more = event("06-07 12:00", Actor::Buyer, revised(Relief::Refund));
    if let RequestAct::Revised(revision) = &mut more.act {
        revision.pieces = vec![Pieces::new("cups", 4)];
    }
    let error = orders.step(&"R1".into(), more, &policy).unwrap().unwrap_err();
    assert_eq!(error.why, Why::Pieces { line: "cups".into(), quantity: 4, of: 3 });
}

/// A refund that was refused before dispatch does not bar a request after it, which takes its place.
#[test]
fn refused_before_dispatch() {
    let policy = RequestPolicy::customary();
    let mut orders = order();
    let early = request("R1", "06-01 18:00", Relief::Refund, "lamp");
    orders.open(early, Trade::new(), &policy).unwrap();
    let refused = event("06-01 20:00", Actor::Seller, RequestAct::Refused).reason("packed already");
    orders.step(&"R1".into(), refused, &policy).unwrap().unwrap();
    // before dispatch it is the one request of the line
    let error = orders.open(request("R2", "06-02 11:59:59", Relief::Refund, "lamp"), Trade::new(), &policy);
    assert_eq!(error.unwrap_err(), OpenError::Taken { line: "lamp".into(), by: "R1".into() });
    // after it there is room for one
    let again = request("R2", "06-06 12:00", Relief::ReturnAndRefund, "lamp");
    orders.open(again, received(), &policy).unwrap();
    let back = event("06-07 12:00", Actor::Seller, RequestAct::Agreed);
    let error = orders.step(&"R1".into(), back, &policy).unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`agreed` by the seller is not possible: request `R1` is `refused`, and request `R2` took its place; possible: \
         `revised` by the buyer, `agreed` by the seller, `platform_asked_in` by the buyer or the seller, `withdrawn` by the buyer"
    );
    orders.step(&"R1".into(), event("06-07 12:00", Actor::Buyer, RequestAct::Withdrawn), &policy).unwrap().unwrap();
    let refused = event("06-07 12:00", Actor::Seller, RequestAct::Refused).reason("used");
    orders.step(&"R2".into(), refused, &policy).unwrap().unwrap();
    let third = request("R3", "06-08 12:00", Relief::Repair, "lamp");
    assert!(matches!(orders.open(third, received(), &policy), Err(OpenError::Taken { .. })));
}

/// One request before dispatch and one after it, where the policy says so; what was withdrawn does not count.
#[test]
fn one_request_after_dispatch() {
    let policy = RequestPolicy::customary();
    let mut orders = order();
    let ask = |orders: &mut OrderRequests, id: &str, time: &str| {
        orders.open(request(id, time, Relief::Refund, "lamp"), received(), &policy)
    };
    ask(&mut orders, "R1", "06-06 12:00").unwrap();
    orders.step(&"R1".into(), event("06-06 13:00", Actor::Buyer, RequestAct::Withdrawn), &policy).unwrap().unwrap();
    ask(&mut orders, "R2", "06-07 12:00").unwrap();
    let agreed = event("06-07 13:00", Actor::Seller, RequestAct::Agreed);
    orders.step(&"R2".into(), agreed, &policy).unwrap().unwrap();
    let paid = event("06-07 14:00", Actor::Seller, RequestAct::Refunded).amount(money(500));
    orders.step(&"R2".into(), paid, &policy).unwrap().unwrap();
    let error = ask(&mut orders, "R3", "06-08 12:00").unwrap_err();
    assert_eq!(error, OpenError::Spent { line: "lamp".into(), most: 1, dispatched: true });
    assert_eq!(error.to_string(), "line `lamp` had its 1 requests after its dispatch");
    // without such a policy there is no such bound
    orders.open(request("R3", "06-08 12:00", Relief::Refund, "lamp"), received(), &RequestPolicy::new()).unwrap();
}

/// The order is refunded in whole once each line that is no gift was.
#[test]
fn refunded_in_part_and_in_whole() {
    let mut orders = order();
    let lamp = orders.order().lines[0].clone();
    assert_eq!((orders.line_state(&lamp), orders.state()), (LineState::Untouched, OrderState::NotRefunded));
    opened(&mut orders, request("R1", "06-06 12:00", Relief::ReturnAndRefund, "lamp"));
    assert_eq!((orders.line_state(&lamp), orders.state()), (LineState::Pending, OrderState::NotRefunded));
    refund(&mut orders, "R1", Some(9899), None);
    assert_eq!((orders.line_state(&lamp), orders.state()), (LineState::PartlyRefunded, OrderState::PartlyRefunded));
    opened(&mut orders, request("R2", "06-26 12:00", Relief::Compensation, "lamp"));
    let policy = RequestPolicy::new();
    for (time, by, act) in
        [("06-27 12:00", Actor::Seller, RequestAct::Agreed), ("06-28 12:00", Actor::Seller, RequestAct::Refunded)]
    {
        let mut event = event(time, by, act);
        event.amount = Some(money(1));
        orders.step(&"R2".into(), event, &policy).unwrap().unwrap();
    }
    assert_eq!((orders.line_state(&lamp), orders.state()), (LineState::Refunded, OrderState::PartlyRefunded));
    opened(&mut orders, request("R3", "06-06 12:00", Relief::Refund, "cups"));
    refund(&mut orders, "R3", None, None);
    assert_eq!(orders.state(), OrderState::Refunded);
}

/// Pieces count: of three cups one that came back and was accepted is a part.
#[test]
fn pieces_of_a_line() {
    let cups = |orders: &OrderRequests| orders.line_state(&orders.order().lines[1].clone());
    let mut orders = order();
    opened(&mut orders, request("R1", "06-06 12:00", Relief::ReturnAndRefund, "cups").pieces([Pieces::new("cups", 2)]));
    refund(&mut orders, "R1", None, Some(("cups", 1)));
    assert_eq!(cups(&orders), LineState::PartlyRefunded);
    opened(&mut orders, request("R2", "06-06 12:00", Relief::Refund, "cups").pieces([Pieces::new("cups", 1)]));
    refund(&mut orders, "R2", None, None);
    assert_eq!(cups(&orders), LineState::PartlyRefunded);
    // two cups, and 9.99 for the third, which cost 10.00; then the cent
    let mut exact = orders.clone();
    opened(&mut orders, request("R3", "06-06 12:00", Relief::Refund, "cups"));
    refund(&mut orders, "R3", Some(999), None);
    assert_eq!(cups(&orders), LineState::PartlyRefunded);
    opened(&mut exact, request("R3", "06-06 12:00", Relief::Refund, "cups"));
    refund(&mut exact, "R3", Some(1000), None);
    assert_eq!(cups(&exact), LineState::Refunded);
}

/// A request about all lines, refunded in one sum: in whole if the sum is what the lines cost.
#[test]
fn one_sum_for_several_lines() {
    for (sum, state) in [(12899, OrderState::PartlyRefunded), (12900, OrderState::Refunded)] {
        let mut orders = order();
        opened(&mut orders, Request::new("R1", at("06-06 12:00"), Relief::Refund, Ground::NotReceived));
        refund(&mut orders, "R1", Some(sum), None);
        assert_eq!(orders.state(), state);
    }
}

#[test]
fn what_is_replaced_is_not_refunded() {
    let mut orders = order();
    opened(&mut orders, request("R1", "06-06 12:00", Relief::Resupply, "cups"));
    let policy = RequestPolicy::new();
    for (time, by, act) in [
        ("06-07 12:00", Actor::Seller, RequestAct::Agreed),
        ("06-08 12:00", Actor::Seller, RequestAct::SentOut),
        ("06-10 12:00", Actor::Buyer, RequestAct::Fulfilled),
    ] {
        orders.step(&"R1".into(), event(time, by, act), &policy).unwrap().unwrap();
    }
    let cups = orders.order().lines[1].clone();
    assert_eq!((orders.line_state(&cups), orders.state()), (LineState::Untouched, OrderState::NotRefunded));
}

/// The time for confirming receipt stands still while a request is open, and goes on with what was left.
#[test]
fn an_open_request_extends_the_time_for_confirming_receipt() {
    let timer = ReceiptTimer::new(at("06-02 12:00"), Period::Days(10));
    let policy = RequestPolicy::new();
    let mut orders = order();
    assert_eq!(orders.receipt_confirmed_at(&timer, at("06-03 12:00")), Some(at("06-13 00:00")));
    let extended = timer.clone().extended_hours(72);
    assert_eq!(orders.receipt_confirmed_at(&extended, at("06-03 12:00")), Some(at("06-16 00:00")));
    opened(&mut orders, request("R1", "06-06 12:00", Relief::Repair, "lamp"));
    assert_eq!(orders.receipt_confirmed_at(&timer, at("06-06 11:59:59")), Some(at("06-13 00:00")));
    assert_eq!(orders.receipt_confirmed_at(&timer, at("06-30 12:00")), None);
    opened(&mut orders, request("R2", "06-08 12:00", Relief::Refund, "cups"));
    let withdrawn = |time| event(time, Actor::Buyer, RequestAct::Withdrawn);
    orders.step(&"R1".into(), withdrawn("06-09 12:00"), &policy).unwrap().unwrap();
    orders.step(&"R2".into(), withdrawn("06-10 12:00"), &policy).unwrap().unwrap();
    // open from 6 June to 10 June at noon, once where they overlap
    assert_eq!(orders.receipt_confirmed_at(&timer, at("06-11 12:00")), Some(at("06-17 00:00")));
    // looked at on the 9th, the first is over and the second is open
    assert_eq!(orders.receipt_confirmed_at(&timer, at("06-09 12:00")), None);
    // made after the time ran out
    opened(&mut orders, request("R3", "06-17 00:00", Relief::Refund, "cups"));
    assert_eq!(orders.receipt_confirmed_at(&timer, at("06-18 12:00")), Some(at("06-17 00:00")));
    let mut just = orders.clone();
    just = serde_json::from_str(&serde_json::to_string(&just).unwrap()).unwrap();
    assert_eq!(just, orders);
}

#[test]
fn every_limit_that_is_over_is_due() {
    let policy = crate::limited();
    let mut orders = order();
    opened(&mut orders, request("R1", "06-06 12:00", Relief::Repair, "lamp"));
    opened(&mut orders, request("R2", "06-07 12:00", Relief::Refund, "cups"));
    assert_eq!(orders.due(at("06-08 11:59:59"), &policy), []);
    let due = orders.due(at("06-08 12:00"), &policy);
    assert_eq!(due.len(), 1);
    assert_eq!((due[0].0.as_str(), due[0].1.at), ("R1", at("06-08 12:00")));
    assert_eq!(orders.due(at("06-09 12:00"), &policy).len(), 2);
}

/// What takes whose place is a matter of time, not of the order in which requests were written down.
#[test]
fn requests_that_were_written_down_out_of_order() {
    let refused = |id: &str, made: &str, answered: &str| {
        let mut request = request(id, made, Relief::Refund, "lamp");
        request.history.push(event(answered, Actor::Seller, RequestAct::Refused));
        request
    };
    let early = refused("early", "06-03 12:00", "06-04 12:00");
    let late = refused("late", "06-06 12:00", "06-07 12:00");
    let policy = RequestPolicy::new();
    for requests in [[early.clone(), late.clone()], [late, early]] {
        let mut facts = Facts::new(1, Marketplace::Taobao, at("06-20 12:00"), order().order().clone());
        facts.requests = requests.to_vec();
        let of_case = OrderRequests::of_case(&Case::try_from(facts).unwrap()).unwrap();
        let courses: Vec<_> = requests.iter().map(|request| json!({ "request": request })).collect();
        let read = json!({ "order": of_case.order(), "requests": courses });
        let read: OrderRequests = serde_json::from_value(read).unwrap();
        for mut orders in [of_case, read] {
            let agreed = event("06-08 12:00", Actor::Seller, RequestAct::Agreed);
            let said = orders.step(&"early".into(), agreed.clone(), &policy).unwrap().unwrap_err();
            assert_eq!(said.why, Why::Superseded { by: "late".into() });
            orders.step(&"late".into(), agreed, &policy).unwrap().unwrap();
        }
    }
}
