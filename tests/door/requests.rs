//! What a request asks for and what its steps say: each row changes the sample and says which problems that makes.

use redress::case::{Case, Money, Pieces};
use serde_json::{Value, json};

use crate::coherence::check;
use crate::sample_case;

const NOON: &str = "2025-06-08T12:00:00+08:00";

fn step(by: &str, act: &str, more: Value) -> Value {
    let mut step = json!({ "at": NOON, "by": by, "act": act });
    let (Value::Object(fields), Value::Object(more)) = (&mut step, more) else { return Value::Null };
    fields.extend(more);
    json!({ "requests[0].history[+]": step })
}

#[test]
fn no_more_pieces_than_were_ordered() {
    check(&[
        (json!({ "requests[0].pieces": [{ "line": "L1", "quantity": 2 }] }), &["coherent"]),
        (
            json!({ "requests[0].pieces": [{ "line": "L1", "quantity": 3 }] }),
            &["requests[0].pieces[0].quantity: `3` of the 2 pieces that were ordered: 1 to 2"],
        ),
        (
            json!({ "requests[0].pieces": [{ "line": "L1", "quantity": 0 }] }),
            &["requests[0].pieces[0].quantity: `0` of the 2 pieces that were ordered: 1 to 2"],
        ),
        (
            json!({ "requests[0].pieces": [{ "line": "L2", "quantity": 1 }] }),
            &["requests[0].pieces[0].line: the request is not about line `L2`; its `lines` do not name it"],
        ),
        (
            json!({ "requests[0].pieces": [{ "line": "L1", "quantity": 1 }, { "line": "L1", "quantity": 1 }] }),
            &["requests[0].pieces[1].line: line `L1` is named twice"],
        ),
        (
            json!({ "requests[0].history[0].act.revised.pieces": [{ "line": "L1", "quantity": 3 }] }),
            &["requests[0].history[0].act.revised.pieces[0].quantity: `3` of the 2 pieces that were ordered: 1 to 2"],
        ),
    ]);
}

#[test]
fn what_a_step_says_fits_its_act() {
    check(&[
        (step("buyer", "shipped_back", json!({ "pieces": [{ "line": "L1", "quantity": 1 }] })), &["coherent"]),
        (
            step("buyer", "shipped_back", json!({ "pieces": [{ "line": "L1", "quantity": 3 }] })),
            &["requests[0].history[2].pieces[0].quantity: `3` of the 2 pieces that were ordered: 0 to 2"],
        ),
        (
            step("buyer", "shipped_back", json!({ "amount": "5.00" })),
            &["requests[0].history[2].amount: given where the act is `shipped_back`; it belongs to `agreed`, \
               `approved`, `ruled` or `refunded`"],
        ),
        (
            json!({ "requests[0].history[1].pieces": [{ "line": "L1", "quantity": 1 }] }),
            &["requests[0].history[1].pieces: given where the act is `agreed`; it belongs to `shipped_back`, \
               `received` or `inspected`"],
        ),
        (json!({ "requests[0].history[1].agreement": "A1" }), &["coherent"]),
        (
            json!({ "requests[0].history[1].agreement": "A2" }),
            &["requests[0].history[1].agreement: there is no agreement `A2`; did you mean `A1`"],
        ),
        (
            json!({ "requests[0].history[0].agreement": "A1" }),
            &["requests[0].history[0].agreement: given where the act is `revised`; it belongs to `agreed`"],
        ),
        (
            json!({ "requests[0].history[1].amount": "5.001" }),
            &["requests[0].history[1].amount: `5.001` is too precise: CNY has 2 digits behind the point"],
        ),
    ]);
}

#[test]
fn what_is_asked_for_after_the_revisions() {
    let case = |patch: Value| -> Case { sample_case().patched(&serde_json::from_value(patch).unwrap()).unwrap() };
    let first = case(json!({
        "requests[0].amount": "9.00", "requests[0].history": null,
        "requests[0].pieces": [{ "line": "L1", "quantity": 1 }]
    }));
    let request = &first.facts().requests[0];
    assert_eq!(request.amount_asked(), Some(Money::from_minor(900, 2)));
    assert_eq!(request.pieces_asked(&"L1".into()), Some(1));
    assert_eq!(request.pieces_asked(&"L2".into()), None);
    // a revision takes the place of all that was asked for before
    let revised = case(json!({ "requests[0].amount": "9.00" }));
    assert_eq!(revised.facts().requests[0].amount_asked(), None);
    let mut request = revised.facts().requests[0].clone();
    let counted = |quantity| [Pieces::new("L1", quantity)];
    let event = request.history[1].clone();
    for (act, quantity) in [("shipped_back", 3), ("received", 2), ("inspected", 1)] {
        let mut event = event.clone().pieces(counted(quantity));
        event.act = serde_json::from_value(json!(act)).unwrap();
        request.history.push(event);
    }
    assert_eq!(request.pieces_received(&"L1".into()), Some(2));
    assert_eq!(request.pieces_accepted(&"L1".into()), Some(1));
    assert_eq!(request.pieces_accepted(&"L2".into()), None);
}

#[test]
fn no_more_is_refunded_than_was_paid() {
    let refunded = |amount: &str| {
        json!([
            { "at": NOON, "by": "seller", "act": "agreed" },
            { "at": NOON, "by": "seller", "act": "refunded", "amount": amount }
        ])
    };
    check(&[
        (json!({ "requests[1].history": refunded("160.00") }), &["coherent"]),
        (
            json!({ "requests[1].history": refunded("160.01") }),
            &["requests[1].history[1].amount: `160.01` refunded by now, but only `160.00` was paid for the order"],
        ),
        (
            json!({
                "requests[0].relief": "refund",
                "requests[0].history": refunded("10.01"),
                "requests[1].history": refunded("150.00")
            }),
            &["requests[1].history[1].amount: `160.01` refunded by now, but only `160.00` was paid for the order"],
        ),
    ]);
    // what the order says went back on a request is what its history says
    let both = |amount: &str| {
        let line = json!({ "line": "L2", "amount": amount, "quantity": 1 });
        json!({
            "requests[1].history": refunded("50.00"),
            "order.refunds": [{ "request": "R2", "lines": [line] }]
        })
    };
    check(&[
        (both("50.00"), &["coherent"]),
        (both("49.99"), &["order.refunds[0]: `49.99` went back on request `R2`, but `50.00` by its history"]),
    ]);
    // and what the order says of another request counts beside it
    let beside = json!({
        "requests[1].history": refunded("150.00"),
        "order.refunds": [{ "request": "R9", "lines": [{ "line": "L1", "amount": "10.01" }] }]
    });
    check(&[(
        beside,
        &["requests[1].history[1].amount: `160.01` refunded by now, but only `160.00` was paid for the order"],
    )]);
    // the same step twice is one refund
    let mut twice = refunded("160.00");
    let again = twice[1].clone();
    twice.as_array_mut().unwrap().push(again);
    check(&[(json!({ "requests[1].history": twice }), &["coherent"])]);
}
