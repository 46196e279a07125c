//! Discounts, means of payment, vouchers, earlier refunds and insurance in the books of a ruling.

use redress::Rulebook;
use serde_json::{Value, json};

use super::cases::{Trade, entries, returned_on_a_whim, row};

/// Three articles, 50.00 paid for each, 50.00 off each for the set; the first comes back without a reason.
fn set_broken_up() -> Trade {
    let line = |id: &str| json!({ "id": id, "quantity": 1, "paid": "50.00", "no_reason_days": 7 });
    let share = |id: &str| json!({ "line": id, "amount": "50.00" });
    returned_on_a_whim().set("/order/lines", json!([line("main"), line("b"), line("c")])).set(
        "/order/discounts",
        json!([{
            "id": "set", "kind": { "set": 1 }, "shares": [share("main"), share("b"), share("c")]
        }]),
    )
}

#[test]
fn a_shortfall_is_owed_and_not_cut_off() {
    let money = set_broken_up().money();
    let entry = entries(&money, "discount_lost")[0];
    assert_eq!(
        row(entry, &["amount", "moved", "pending", "barred"]),
        "amount 100.00, moved 100.00, pending 0.00, barred 0.00"
    );
    assert_eq!(money["lines"][0]["reckoning"]["decided"], "anew");
    assert_eq!(
        row(&money, &["to_buyer", "to_seller", "withheld_open", "balance_due_from_buyer"]),
        "to_buyer 0.00, to_seller 50.00, withheld_open 100.00, balance_due_from_buyer 50.00"
    );
}

/// A request that fails rescues no discount: the two that stay lose it, asked for or not.
#[test]
fn what_is_asked_for_in_vain_stays_and_loses_the_discount() {
    let asked = |at: &str| {
        let lines = ["b", "c"];
        json!({ "id": "r2", "at": at, "relief": "return_and_refund", "ground": "no_reason", "lines": lines })
    };
    let late = set_broken_up().push("/requests", asked("2025-09-16T12:00:00+08:00")).money();
    assert_eq!(row(&late, &["to_buyer", "balance_due_from_buyer"]), "to_buyer 0.00, balance_due_from_buyer 50.00");
    let in_time = set_broken_up().push("/requests", asked("2025-09-06T12:00:00+08:00")).money();
    assert_eq!(row(&in_time, &["to_buyer", "balance_due_from_buyer"]), "to_buyer 50.00, balance_due_from_buyer 0.00");
}

#[test]
fn two_that_go_back_share_what_the_third_loses() {
    let of = set_broken_up().push("/requests/0/lines", json!("b")).push("/shipments/1/lines", json!("b"));
    let money = of.money();
    assert_eq!(row(&money, &["to_buyer", "balance_due_from_buyer"]), "to_buyer 50.00, balance_due_from_buyer 0.00");
    let nets: Vec<_> = money["lines"].as_array().unwrap().iter().map(|line| line["net"].clone()).collect();
    assert_eq!(nets, [json!("25.00"), json!("25.00"), json!("0.00")]);
}

#[test]
fn what_went_back_before_is_no_longer_in_the_books() {
    let of = returned_on_a_whim()
        .set(
            "/order/payments",
            json!([{ "tender": "balance", "amount": "60.00" }, { "tender": "bank_card", "amount": "40.00" }]),
        )
        .set(
            "/order/refunds",
            json!([{
                "request": "r0",
                "lines": [{ "line": "main", "amount": "10.00" }],
                "tenders": [{ "tender": "balance", "amount": "10.00" }]
            }]),
        );
    let money = of.money();
    assert_eq!(row(&money, &["escrow_in", "to_buyer"]), "escrow_in 90.00, to_buyer 90.00");
    assert_eq!(money["lines"][0]["refunded_before"], "10.00");
    assert_eq!(
        money["tenders"],
        json!([{ "tender": "balance", "amount": "50.00" }, { "tender": "bank_card", "amount": "40.00" }])
    );
}

#[test]
fn an_insurer_pays_beside_the_bearer() {
    let of = returned_on_a_whim()
        .set("/shipments/1/charged", json!("12.00"))
        .set("/shipments/1/paid_by", json!("buyer"))
        .set("/order/freight_insurance", json!({ "insured": "buyer", "cover": "10.00" }));
    let money = of.money();
    assert_eq!(money["insurance"][0]["amount"], "10.00");
    assert_eq!(money["insurance"][0]["to"], "buyer");
    assert_eq!(entries(&money, "back-main")[0]["bearer"], "buyer");
    let sellers = of.set("/order/freight_insurance", json!({ "insured": "seller", "cover": "10.00" }));
    assert_eq!(sellers.money()["insurance"], Value::Null);
}

#[test]
fn vouchers_come_back_in_kind_and_the_marketplace_gets_its_own() {
    let of = returned_on_a_whim().set(
        "/order/vouchers",
        json!([
            { "id": "v1", "kind": "coupon", "by": "platform", "shares": [{ "line": "main", "amount": "5.00" }] }
        ]),
    );
    let money = of.money();
    assert_eq!(money["in_kind"], json!([{ "voucher": "v1", "worth": "5.00" }]));
    assert_eq!(row(&money, &["to_buyer", "due_to_platform"]), "to_buyer 100.00, due_to_platform 5.00");
    let lapsed = of.set("/order/refund_terms", json!({ "vouchers_lapse": true })).money();
    assert_eq!(lapsed["in_kind"], Value::Null);
}

#[test]
fn of_some_pieces_their_part_goes_back() {
    let of = returned_on_a_whim()
        .set("/order/lines/0/quantity", json!(3))
        .set("/order/freight", json!({ "paid": "7.00" }))
        .set("/requests/0/pieces", json!([{ "line": "main", "quantity": 2 }]));
    let money = of.money();
    assert_eq!(row(&money["lines"][0], &["price", "net", "undecided"]), "price 66.66, net 66.66, undecided 33.34");
    assert_eq!(money["lines"][0]["pieces"], 2);
    let done = of.clone().set("/order/completed_at", json!("2025-09-14T12:00:00+08:00")).money();
    assert_eq!(row(&done, &["to_buyer", "to_seller"]), "to_buyer 66.66, to_seller 40.34");
    // whether the rest is paid out is the rules' to say
    let mut rules = Rulebook::taobao().rules().to_vec();
    let paid_out = rules.iter().position(|card| *card.id == *"price-paid-out").unwrap();
    rules.remove(paid_out);
    let case = of.clone().set("/order/completed_at", json!("2025-09-14T12:00:00+08:00")).case();
    let held = redress::adjudicate_under(&case, &Rulebook::taobao().with_rules(rules)).money;
    assert_eq!((held.to_seller.to_string(), held.withheld_open.to_string()), ("7.00".into(), "33.34".into()));
    // a request that won nothing does not say how many go back
    let mut more = of.clone().case_value();
    let whole = json!({ "id": "r9", "at": "2025-09-12T12:00:00+08:00", "relief": "refund", "ground": "not_received" });
    more["requests"].as_array_mut().unwrap().push(whole);
    let ruled = redress::adjudicate(&serde_json::from_value(more).unwrap());
    assert_eq!(ruled.money.lines[0].pieces, Some(2));
    // the last piece brings what is left
    let last = of.set("/requests/0/pieces", json!([])).set(
        "/order/refunds",
        json!([{ "request": "r0", "lines": [{ "line": "main", "quantity": 2, "amount": "66.66" }] }]),
    );
    assert_eq!(last.money()["to_buyer"], "33.34");
}
