//! The freight that the buyer paid with the order.

use serde_json::{Value, json};

use super::cases::{
    Trade, entries, lines, refused_for_lateness, refused_on_a_whim, row, to_be_returned_on_a_whim, trade,
};

fn paid(of: Trade) -> Trade {
    of.set("/order/freight", json!({ "paid": "12.00" }))
}

fn entry(money: &Value) -> String {
    row(entries(money, "order_freight")[0], &["amount", "payer", "bearer", "moved"])
}

#[test]
fn goes_back_with_the_refund_where_the_seller_bears_the_way_out() {
    let money = paid(refused_for_lateness()).money();
    assert_eq!(
        row(&money, &["escrow_in", "to_buyer", "to_seller"]),
        "escrow_in 112.00, to_buyer 112.00, to_seller 0.00"
    );
    assert_eq!(row(&money["lines"][0], &["price", "freight_back"]), "price 100.00, freight_back 12.00");
    assert_eq!(entry(&money), "amount 12.00, payer buyer, bearer seller, moved 12.00");
}

#[test]
fn stays_with_the_seller_where_the_buyer_bears_the_way_out() {
    let money = paid(refused_on_a_whim()).money();
    assert_eq!(row(&money, &["to_buyer", "to_seller"]), "to_buyer 100.00, to_seller 12.00");
    assert_eq!(entry(&money), "amount 12.00, payer buyer, bearer buyer, moved 0.00");
}

/// What the carrier charged the seller for the way out is not deducted once more.
#[test]
fn stands_for_the_way_out() {
    let money = paid(refused_on_a_whim())
        .set("/shipments/0/charged", json!("18.00"))
        .push("/evidence", super::cases::bill("out", Some("18.00"), "valid"))
        .money();
    assert_eq!(entries(&money, "out").len(), 0);
    assert_eq!(money["to_buyer"], "100.00");
}

#[test]
fn is_held_with_the_line_until_the_goods_are_back() {
    let money = paid(to_be_returned_on_a_whim()).money();
    assert_eq!(
        row(&money, &["to_seller", "withheld_pending_return"]),
        "to_seller 0.00, withheld_pending_return 112.00"
    );
    assert_eq!(row(&money["lines"][0], &["net", "to_seller"]), "net 100.00, to_seller 12.00");
}

#[test]
fn is_held_while_the_line_is_open() {
    let money = paid(trade()).money();
    assert_eq!(row(&money["lines"][0], &["undecided", "freight_back"]), "undecided 112.00, freight_back 0.00");
}

/// TB-7: what of an agreed sum goes beyond the price is freight, over all lines that the request is about, and no more than was paid.
#[test]
fn goes_back_as_far_as_an_agreed_sum_takes_it_in() {
    let agreed = |sum: &str| {
        let act = json!({ "at": "2025-09-09T12:00:00+08:00", "by": "seller", "act": "agreed", "amount": sum });
        let claim = json!({
            "id": "r1", "at": "2025-09-08T12:00:00+08:00", "relief": "refund", "ground": "quality", "history": [act]
        });
        paid(to_be_returned_on_a_whim())
            .set("/order/lines", lines(&["60.00", "40.00"]))
            .set("/requests", json!([claim]))
            .money()
    };
    let freight = |money: &Value| [0, 1].map(|line| row(&money["lines"][line], &["price", "freight_back"]));
    assert_eq!(freight(&agreed("112.00")), ["price 60.00, freight_back 7.20", "price 40.00, freight_back 4.80"]);
    assert_eq!(freight(&agreed("105.00")), ["price 60.00, freight_back 3.00", "price 40.00, freight_back 2.00"]);
    assert_eq!(freight(&agreed("100.00")), ["price 60.00, freight_back 0.00", "price 40.00, freight_back 0.00"]);
    assert_eq!(agreed("105.00")["to_seller"], "7.00");
}

/// TB-29: freight goes back although the goods are kept.
#[test]
fn goes_back_even_where_the_price_does_not() {
    let money = paid(to_be_returned_on_a_whim())
        .set("/order/lines/0/promised_carrier", json!("SF Express"))
        .set("/shipments/0/carrier", json!({ "name": "ZTO Express" }))
        .set("/requests", json!([asked_in_vain()]))
        .set("/order/completed_at", json!("2025-09-14T12:00:00+08:00"))
        .money();
    assert_eq!(row(&money, &["to_buyer", "to_seller"]), "to_buyer 12.00, to_seller 100.00");
}

#[test]
fn is_shared_by_what_was_paid_over_the_lines_that_have_a_body() {
    let money = paid(trade())
        .set("/order/lines", lines(&["10.00", "20.00", "5.00", "50.00"]))
        .set("/order/lines/3/kind", json!("service"))
        .set("/order/freight/paid", json!("10.00"))
        .money();
    let shares: Vec<&Value> = entries(&money, "order_freight").iter().map(|entry| &entry["amount"]).collect();
    assert_eq!(shares, ["2.86", "5.71", "1.43"]);
}

#[test]
fn is_shared_over_every_line_where_none_has_a_body() {
    let money = paid(trade())
        .set("/order/lines", lines(&["1.00", "2.00"]))
        .set("/order/lines/0/kind", json!("service"))
        .set("/order/lines/1/kind", json!("virtual"))
        .money();
    let shares: Vec<&Value> = entries(&money, "order_freight").iter().map(|entry| &entry["amount"]).collect();
    assert_eq!(shares, ["4.00", "8.00"]);
}

/// A request that fails: the buyer signed in person.
fn asked_in_vain() -> Value {
    json!({ "id": "r1", "at": "2025-09-14T12:00:00+08:00", "relief": "compensation", "ground": "not_received" })
}
