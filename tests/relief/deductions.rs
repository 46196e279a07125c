//! What the buyer bears and the seller spent: deducted as far as it is spent and proved.

use redress::relief::{Account, RefundRequest};
use serde_json::{Value, json};

use super::cases::{
    Trade, bill, demand, entries, lines, refused_for_lateness, refused_on_a_whim, returned_on_a_whim, row,
    to_be_returned_on_a_whim,
};

const PARTS: [&str; 4] = ["amount", "moved", "pending", "barred"];

/// The way back of a refused parcel, for which the carrier charged the seller so much.
fn refused(charged: Option<&str>) -> Trade {
    charged.map_or_else(refused_on_a_whim, |charged| refused_on_a_whim().set("/shipments/1/charged", json!(charged)))
}

fn settled(of: &Trade) -> (String, Value) {
    let money = of.money();
    (row(entries(&money, "back")[0], &PARTS), money)
}

#[test]
fn really_spent_and_proved_is_deducted() {
    let (entry, money) = settled(&refused(Some("10.00")).push("/evidence", bill("back", Some("10.00"), "valid")));
    assert_eq!(entry, "amount 10.00, moved 10.00, pending 0.00, barred 0.00");
    assert_eq!(row(&money, &["to_buyer", "to_seller"]), "to_buyer 90.00, to_seller 10.00");
    assert_eq!(
        money["lines"][0]["deductions"][0]["for"],
        json!({ "carriage": { "leg": "refusal", "shipment": "back" } })
    );
}

#[test]
fn more_on_the_bill_than_was_spent_does_not_count() {
    let (entry, money) = settled(&refused(Some("10.00")).push("/evidence", bill("back", Some("15.00"), "valid")));
    assert_eq!(entry, "amount 10.00, moved 10.00, pending 0.00, barred 0.00");
    assert_eq!(money["to_buyer"], "90.00");
}

#[test]
fn less_on_the_bill_than_was_spent_bars_the_rest() {
    let of = refused(Some("10.00")).push("/evidence", bill("back", Some("6.00"), "valid"));
    assert_eq!(settled(&of).0, "amount 10.00, moved 6.00, pending 0.00, barred 4.00");
    let of = of.push("/evidence", bill("back", Some("8.00"), "valid"));
    assert_eq!(settled(&of).0, "amount 10.00, moved 8.00, pending 0.00, barred 2.00");
    let of = of.push("/evidence", bill("back", Some("9.00"), "invalid"));
    assert_eq!(settled(&of).0, "amount 10.00, moved 8.00, pending 0.00, barred 2.00");
}

#[test]
fn a_bill_without_an_amount_proves_what_is_on_record() {
    let of = refused(Some("10.00")).push("/evidence", bill("back", None, "valid"));
    assert_eq!(settled(&of).0, "amount 10.00, moved 10.00, pending 0.00, barred 0.00");
}

#[test]
fn a_bill_shows_what_nobody_has_put_on_record() {
    let of = refused(None).push("/evidence", bill("back", Some("10.00"), "valid"));
    assert_eq!(settled(&of).0, "amount 10.00, moved 10.00, pending 0.00, barred 0.00");
}

#[test]
fn an_untrue_bill_proves_nothing() {
    let of = refused(Some("10.00")).push("/evidence", bill("back", Some("15.00"), "invalid"));
    let (entry, money) = settled(&of.push("/demands", demand("back")));
    assert_eq!(entry, "amount 10.00, moved 0.00, pending 0.00, barred 10.00");
    assert_eq!(money["to_buyer"], "100.00");
}

#[test]
fn without_proof_there_is_no_deduction_yet() {
    let (entry, money) = settled(&refused(Some("10.00")));
    assert_eq!(entry, "amount 10.00, moved 0.00, pending 10.00, barred 0.00");
    assert_eq!(money["to_buyer"], "100.00");
    assert_eq!(
        money["pending_proof"],
        json!([
            { "line": "main", "leg": "refusal", "shipment": "back", "up_to": "10.00" }
        ])
    );
}

#[test]
fn what_nobody_has_put_on_record_awaits_proof_without_a_limit() {
    let money = refused(None).money();
    assert_eq!(money["pending_proof"], json!([{ "line": "main", "leg": "refusal", "shipment": "back" }]));
    assert_eq!(entries(&money, "back").len(), 0);
}

#[test]
fn what_cost_nothing_awaits_nothing() {
    let money = refused(Some("0")).money();
    assert_eq!(money["pending_proof"], json!([]));
    assert_eq!(money["to_buyer"], "100.00");
}

#[test]
fn what_the_seller_bears_and_paid_stays_there() {
    let of = refused_for_lateness().set("/shipments/1/charged", json!("10.00"));
    let (entry, money) = settled(&of.push("/evidence", bill("back", Some("10.00"), "valid")));
    assert_eq!(entry, "amount 10.00, moved 0.00, pending 0.00, barred 0.00");
    assert_eq!(money["to_buyer"], "100.00");
}

#[test]
fn a_return_that_the_buyer_paid_for_and_bears_stays_there() {
    let money = returned_on_a_whim().set("/shipments/1/charged", json!("10.00")).money();
    let entry = row(entries(&money, "back-main")[0], &["payer", "bearer", "moved"]);
    assert_eq!(entry, "payer buyer, bearer buyer, moved 0.00");
    assert_eq!(money["to_buyer"], "100.00");
}

#[test]
fn a_return_that_the_seller_paid_for_is_deducted() {
    let money = returned_on_a_whim()
        .set("/shipments/1/charged", json!("10.00"))
        .set("/shipments/1/paid_by", json!("seller"))
        .push("/evidence", bill("back-main", Some("10.00"), "valid"))
        .money();
    assert_eq!(money["to_buyer"], "90.00");
}

#[test]
fn beyond_the_refund_it_is_owed() {
    let of = refused(Some("130.00")).push("/evidence", bill("back", Some("130.00"), "valid"));
    let (entry, money) = settled(&of);
    assert_eq!(entry, "amount 130.00, moved 130.00, pending 0.00, barred 0.00");
    let total = row(&money, &["to_buyer", "to_seller", "balance_due_from_buyer"]);
    assert_eq!(total, "to_buyer 0.00, to_seller 100.00, balance_due_from_buyer 30.00");
}

/// Free from 80, of 100 only 60 is kept: the way out is the buyer's, all of it up to the freight that was waived, or the
/// share of what goes back where nobody says what was.
#[test]
fn a_lost_threshold_charges_the_way_out_up_to_the_freight_waived() {
    let of = |charged: &str, waived: Option<&str>| {
        let mut of = to_be_returned_on_a_whim()
            .set("/order/lines", lines(&["40.00", "60.00"]))
            .set("/order/freight/free_from", json!("80.00"))
            .set("/requests/0/lines", json!(["l0"]))
            .push("/shipments", super::cases::back("l0"))
            .set("/shipments/0/charged", json!(charged))
            .push("/evidence", bill("out", Some(charged), "valid"));
        if let Some(waived) = waived {
            of = of.set("/order/freight/waived", json!(waived));
        }
        let money = of.money();
        row(entries(&money, "out")[0], &PARTS)
    };
    assert_eq!(of("10.00", None), "amount 4.00, moved 4.00, pending 0.00, barred 0.00");
    assert_eq!(of("10.00", Some("12.00")), "amount 10.00, moved 10.00, pending 0.00, barred 0.00");
    assert_eq!(of("40.00", Some("12.00")), "amount 40.00, moved 12.00, pending 0.00, barred 28.00");
}

/// Of two lines that were sent for nothing one goes back on a whim, and what stays falls below the sum for that.
fn undoing_free_shipping() -> Trade {
    to_be_returned_on_a_whim()
        .set("/order/lines", lines(&["40.00", "60.00"]))
        .set("/order/freight/free_from", json!("80.00"))
        .set("/order/freight/waived", json!("10.00"))
        .set("/requests/0/lines", json!(["l0"]))
        .push("/shipments", super::cases::back("l0"))
        .set("/shipments/0/charged", json!("10.00"))
        .push("/evidence", bill("out", Some("10.00"), "valid"))
}

/// What may still be deducted is the whole of it while it is open whose the way out of the line that stays is.
#[test]
fn the_most_that_may_be_deducted_counts_a_line_that_is_open() {
    let exchange = json!({
        "id": "r2", "at": "2025-09-05T12:00:00+08:00", "relief": "exchange", "ground": "arrived_damaged", "lines": ["l1"],
        "history": [{ "at": "2025-09-06T12:00:00+08:00", "by": "seller", "act": "agreed" }]
    });
    let anew = json!({
        "id": "new", "leg": "replacement", "lines": ["l1"],
        "events": [
            { "at": "2025-09-15T12:00:00+08:00", "what": "picked_up" },
            { "at": "2025-09-17T12:00:00+08:00", "what": "delivered" }
        ],
        "signature": { "at": "2025-09-17T12:00:00+08:00", "by": "recipient" }
    });
    let of = undoing_free_shipping()
        .set("/evidence", json!([]))
        .push("/requests", exchange)
        .push("/shipments", super::cases::back("l1"))
        .push("/shipments", anew);
    let most = |of: Trade| of.money()["pending_proof"][0]["up_to"].clone();
    assert_eq!(most(of.clone()), "10.00");
    let shown = |value: &str| json!([{ "finding": "state_at_signing", "value": value, "of": { "request": "r2" }, "at": "2025-09-18T12:00:00+08:00" }]);
    assert_eq!(most(of.clone().set("/assessments", shown("none"))), "10.00");
    assert_eq!(most(of.set("/assessments", shown("valid"))), "4.00");
}

/// The account that the parties settle by, and the books of a ruling, take the same off.
#[test]
fn the_freight_that_was_waived_is_owed_in_the_account_too() {
    let of = undoing_free_shipping();
    assert_eq!(of.money()["to_buyer"], "30.00");
    let refund = Account::of(&of.case()).refund(&RefundRequest::new("r1", [("l0", 1)]).anew()).unwrap();
    assert_eq!(refund.to_buyer.to_string(), "30.00");
}

/// Of two that are asked for, the one that is asked for too late stays: what stays falls below the sum all the same.
#[test]
fn a_request_that_fails_saves_no_free_shipping() {
    let of = undoing_free_shipping();
    let asked = |at: &str| json!({ "id": "r2", "at": at, "relief": "return_and_refund", "ground": "no_reason", "lines": ["l1"] });
    let late = of.clone().push("/requests", asked("2025-09-16T12:00:00+08:00")).money();
    assert_eq!(late["lines"][0]["net"], "30.00");
    let in_time = of.push("/requests", asked("2025-09-06T12:00:00+08:00")).money();
    assert_eq!(in_time["lines"][0]["net"], "40.00");
}

/// A gift that is kept and that nobody has valued: its deduction is open, and shown as such.
#[test]
fn the_value_of_a_gift_is_pending_until_it_is_set() {
    let gift = json!({ "id": "g1", "quantity": 1, "paid": "0.00", "kind": "gift", "gift_of": "main" });
    let of = returned_on_a_whim().push("/order/lines", gift);
    let money = of.money();
    assert_eq!(money["to_buyer"], "100.00");
    assert_eq!(money["pending_values"], json!([{ "line": "main", "gift": "g1" }]));
    let valued = json!({ "amount": "130.00", "at": "2025-09-15T12:00:00+08:00" });
    let set = of.clone().set("/order/lines/1/fair_value", valued).ruling();
    assert_eq!(set["money"]["pending_values"], Value::Null);
    assert_eq!(
        row(&set["money"], &["to_buyer", "balance_due_from_buyer"]),
        "to_buyer 0.00, balance_due_from_buyer 0.00"
    );
    // only a value that was declared beforehand is owed beyond what goes back
    let declared = of.clone().set("/order/lines/1/declared_value", json!("130.00")).money();
    assert_eq!(row(&declared, &["to_buyer", "balance_due_from_buyer"]), "to_buyer 0.00, balance_due_from_buyer 30.00");
    // nothing is to be refunded where deductions eat the refund up
    let refund = |ruling: &Value| {
        ruling["obligations"].as_array().unwrap().iter().any(|duty| duty["what"] == "refund" && duty["line"] == "main")
    };
    assert!(!refund(&set));
    assert!(refund(&of.ruling()));
}

#[test]
fn storage_that_the_buyer_bears_is_deducted() {
    let storage = json!({
        "charged": "6.00", "since": "2025-09-04T12:00:00+08:00", "recalled_at": "2025-09-04T18:00:00+08:00"
    });
    let of = refused_on_a_whim().set("/shipments/1/storage", storage);
    let assessed =
        |value: &str| json!([{ "finding": "recall_promptness", "value": value, "at": "2025-09-12T12:00:00+08:00" }]);
    let prompt = of.clone().set("/assessments", assessed("prompt")).money();
    assert_eq!(row(&prompt, &["to_buyer", "to_seller"]), "to_buyer 94.00, to_seller 6.00");
    let delayed = of.set("/assessments", assessed("delayed")).money();
    assert_eq!(row(&delayed, &["to_buyer", "to_seller"]), "to_buyer 100.00, to_seller 0.00");
}
