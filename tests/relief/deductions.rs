//! What the buyer bears and the seller spent: deducted as far as it is spent and proved.

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

/// Free from 80, of 100 only 60 is kept: the way out of what goes back is the buyer's, up to the freight that was waived.
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
    assert_eq!(of("10.00", Some("12.00")), "amount 4.00, moved 4.00, pending 0.00, barred 0.00");
    assert_eq!(of("40.00", Some("12.00")), "amount 16.00, moved 12.00, pending 0.00, barred 4.00");
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
