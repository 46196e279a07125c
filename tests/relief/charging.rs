//! How much of a leg's freight one may propose to charge the buyer.

use redress::{Hearing, Position};
use serde_json::{Value, json};

use super::cases::{Trade, bill, demand, lines, refused_on_a_whim, returned_on_a_whim};

fn verdict(of: &Trade, leg: &str, line: &str, amount: &str) -> Value {
    let position: Position = serde_json::from_value(json!({
        "by": "seller",
        "all_of": [{ "bears": {
            "what": { "freight": { "leg": leg, "line": line } }, "who": "buyer", "amount": amount
        } }]
    }))
    .unwrap();
    let case = of.case();
    serde_json::to_value(Hearing::new(&case).appraise(&position)).unwrap()["verdict"].take()
}

/// More than is shown at all: nothing is proved (TB-9).
fn unproven() -> Value {
    json!({ "breaches": { "article": "TB-9" } })
}

/// More than was really spent (TB-53).
fn breach() -> Value {
    json!({ "breaches": { "article": "TB-53" } })
}

#[test]
fn fifteen_claimed_where_ten_were_spent() {
    let of = refused_on_a_whim().set("/shipments/1/charged", json!("10.00"));
    let untrue = of.clone().push("/evidence", bill("back", Some("15.00"), "invalid")).push("/demands", demand("back"));
    assert_eq!(verdict(&untrue, "refusal", "main", "15.00"), unproven());
    assert_eq!(verdict(&untrue, "refusal", "main", "10.00"), unproven());
    assert_eq!(verdict(&untrue, "refusal", "main", "0.00"), json!("agrees"));
    for shown in ["10.00", "15.00"] {
        let of = of.clone().push("/evidence", bill("back", Some(shown), "valid"));
        assert_eq!(verdict(&of, "refusal", "main", "10.00"), json!("agrees"));
        assert_eq!(verdict(&of, "refusal", "main", "10.01"), breach());
    }
}

#[test]
fn while_the_proof_is_open_it_is_too_early() {
    let of = refused_on_a_whim().set("/shipments/1/charged", json!("10.00"));
    assert!(verdict(&of, "refusal", "main", "10.00").get("premature").is_some());
}

#[test]
fn nothing_for_a_leg_that_cost_nothing() {
    let of = refused_on_a_whim().set("/shipments/1/charged", json!("0.00"));
    assert_eq!(verdict(&of, "refusal", "main", "0.01"), breach());
}

#[test]
fn no_more_than_the_lines_own_share() {
    let of = refused_on_a_whim()
        .set("/order/lines", lines(&["60.00", "40.00"]))
        .set("/shipments/1/charged", json!("10.00"))
        .push("/evidence", bill("back", Some("10.00"), "valid"));
    assert_eq!(verdict(&of, "refusal", "l0", "6.00"), json!("agrees"));
    assert_eq!(verdict(&of, "refusal", "l0", "6.01"), breach());
    assert_eq!(verdict(&of, "refusal", "l1", "4.00"), json!("agrees"));
    assert_eq!(verdict(&of, "refusal", "l1", "4.01"), breach());
}

#[test]
fn what_the_buyer_paid_anyway_needs_no_proof() {
    let of = returned_on_a_whim()
        .set("/order/freight", json!({ "paid": "12.00" }))
        .set("/shipments/1/charged", json!("10.00"));
    assert_eq!(verdict(&of, "outbound", "main", "12.00"), json!("agrees"));
    assert_eq!(verdict(&of, "outbound", "main", "12.01"), breach());
    assert_eq!(verdict(&of, "return", "main", "10.00"), json!("agrees"));
    assert_eq!(verdict(&of, "return", "main", "10.01"), breach());
}
