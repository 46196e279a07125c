//! What the seller bears and the buyer paid: owed to the buyer apart from escrow.

use serde_json::{Value, json};

use super::cases::{Trade, refused_for_lateness, returned_for_lateness, returned_on_a_whim, to_be_returned_on_a_whim};

fn owed(of: &Trade) -> Value {
    let mut money = of.money();
    assert_eq!(money["to_buyer"].as_str().unwrap(), money["lines"][0]["net"].as_str().unwrap());
    money["reimbursements"].take()
}

#[test]
fn a_return_for_the_sellers_fault() {
    let of = returned_for_lateness().set("/shipments/1/charged", json!("10.00"));
    assert_eq!(
        owed(&of),
        json!([{
            "to": "buyer",
            "from": "seller",
            "line": "main",
            "for": { "carriage": { "leg": "return", "shipment": "back-main" } },
            "amount": "10.00"
        }])
    );
    assert_eq!(of.money()["to_buyer"], "100.00");
    assert_eq!(owed(&of.set("/shipments/1/paid_by", json!("seller"))), json!([]));
}

#[test]
fn none_for_a_return_that_the_buyer_bears() {
    assert_eq!(owed(&returned_on_a_whim().set("/shipments/1/charged", json!("10.00"))), json!([]));
}

/// TB-52: the buyer bears the way back as far as it would have cost to the displayed place of dispatch.
#[test]
fn what_a_return_cost_beyond_the_displayed_place() {
    let of = returned_on_a_whim()
        .set("/shipments/1/charged", json!("10.00"))
        .set("/shipments/1/return_place", json!("elsewhere"))
        .set("/shipments/1/to_displayed_place", json!("7.50"));
    let owes = owed(&of);
    assert_eq!(owes[0]["amount"], "2.50");
    assert_eq!(owes[0]["for"], json!({ "carriage_excess": { "leg": "return", "shipment": "back-main" } }));
    assert_eq!(owed(&of.set("/shipments/1/to_displayed_place", json!("10.00"))), json!([]));
}

#[test]
fn none_for_what_nobody_says_it_cost() {
    assert_eq!(owed(&returned_for_lateness()), json!([]));
}

/// TB-50: sent collect without consent; the buyer took it, paid the carrier, and has the freight from the seller.
#[test]
fn a_way_out_sent_collect_without_consent() {
    let of = to_be_returned_on_a_whim()
        .set("/requests", json!([asked_in_vain()]))
        .set("/order/completed_at", json!("2025-09-14T12:00:00+08:00"))
        .set("/shipments/0/collect", json!(true))
        .set("/shipments/0/charged", json!("18.00"));
    assert_eq!(owed(&of)[0]["amount"], "18.00", "a collect parcel is handed over against payment");
    let paid = of.clone().set("/shipments/0/paid_by", json!("buyer"));
    assert_eq!(owed(&paid)[0]["amount"], "18.00");
    let paid = of.set("/shipments/0/paid_by", json!("seller"));
    assert_eq!(owed(&paid), json!([]), "the record says otherwise");
}

#[test]
fn a_way_out_that_the_buyer_paid_the_carrier_for_is_no_deduction_twice() {
    let of = refused_for_lateness()
        .set("/shipments/0/collect", json!(true))
        .set("/shipments/0/charged", json!("18.00"))
        .set("/shipments/0/paid_by", json!("buyer"))
        .set("/shipments/1/charged", json!("7.00"));
    let owed = owed(&of);
    assert_eq!(owed.as_array().unwrap().len(), 1);
    assert_eq!(owed[0]["for"]["carriage"]["leg"], "outbound");
}

fn tested(result: &str, payer: Option<&str>) -> Trade {
    let mut inspection = json!({
        "id": "lab",
        "request": "r1",
        "ordered_by": "platform",
        "at": "2025-09-15T12:00:00+08:00",
        "result": result,
        "fee": "300.00"
    });
    if let Some(payer) = payer {
        inspection["paid_by"] = json!(payer);
    }
    to_be_returned_on_a_whim().set("/requests/0/ground", json!("quality")).push("/inspections", inspection)
}

/// TB-71: the test that the platform ordered confirms the claim.
#[test]
fn the_fee_of_a_test_that_confirms() {
    for payer in [None, Some("buyer")] {
        let money = tested("confirms", payer).money();
        assert_eq!(money["reimbursements"][0]["for"], json!({ "inspection": "lab" }));
        assert_eq!(money["reimbursements"][0]["amount"], "300.00");
    }
    assert_eq!(tested("confirms", Some("seller")).money()["reimbursements"], json!([]));
}

#[test]
fn the_fee_of_a_test_that_the_buyer_bears_stays_there() {
    assert_eq!(tested("refutes", None).money()["reimbursements"], json!([]));
}

/// A request that fails: the buyer signed in person.
fn asked_in_vain() -> Value {
    json!({ "id": "r1", "at": "2025-09-14T12:00:00+08:00", "relief": "compensation", "ground": "not_received" })
}
