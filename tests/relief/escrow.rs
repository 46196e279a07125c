//! How what the buyer paid is split, by the outcome of each line.

use redress::Hearing;
use redress::ruling::{About, Holding};
use serde_json::json;

use super::cases::{
    lines, refused_for_lateness, refused_on_a_whim, returned_on_a_whim, row, to_be_returned_on_a_whim, trade,
};

const SPLIT: [&str; 5] = ["escrow_in", "to_buyer", "to_seller", "withheld_pending_return", "withheld_open"];

#[test]
fn a_refund_goes_to_the_buyer() {
    let money = refused_for_lateness().money();
    let split = "escrow_in 100.00, to_buyer 100.00, to_seller 0.00, withheld_pending_return 0.00, withheld_open 0.00";
    assert_eq!(row(&money, &SPLIT), split);
    assert_eq!(row(&money["lines"][0], &["state", "net"]), "state final, net 100.00");
}

#[test]
fn a_dismissed_claim_leaves_the_money_to_the_seller() {
    let money = to_be_returned_on_a_whim()
        .set("/requests/0/at", json!("2025-09-15T12:00:00+08:00"))
        .set("/requests/0/history", json!([]))
        .money();
    let split = "escrow_in 100.00, to_buyer 0.00, to_seller 100.00, withheld_pending_return 0.00, withheld_open 0.00";
    assert_eq!(row(&money, &SPLIT), split);
}

#[test]
fn until_the_goods_are_back_the_refund_is_held_apart() {
    let money = to_be_returned_on_a_whim().money();
    let split = "escrow_in 100.00, to_buyer 0.00, to_seller 0.00, withheld_pending_return 100.00, withheld_open 0.00";
    assert_eq!(row(&money, &SPLIT), split);
    assert_eq!(row(&money["lines"][0], &["state", "net"]), "state conditional, net 100.00");

    let money = returned_on_a_whim().money();
    let split = "escrow_in 100.00, to_buyer 100.00, to_seller 0.00, withheld_pending_return 0.00, withheld_open 0.00";
    assert_eq!(row(&money, &SPLIT), split);
}

#[test]
fn an_undecided_line_is_held() {
    let not_received = json!({
        "id": "r1", "at": "2025-09-12T12:00:00+08:00", "relief": "refund", "ground": "not_received"
    });
    let money = to_be_returned_on_a_whim()
        .set("/requests", json!([not_received]))
        .set("/shipments/0/signature/by", json!("unknown"))
        .money();
    let split = "escrow_in 100.00, to_buyer 0.00, to_seller 0.00, withheld_pending_return 0.00, withheld_open 100.00";
    assert_eq!(row(&money, &SPLIT), split);
    assert_eq!(row(&money["lines"][0], &["state", "net"]), "state open, net 0.00");
}

#[test]
fn what_nobody_claims_is_held_while_the_trade_is_open_and_the_sellers_once_it_is_completed() {
    let open = trade().money();
    assert_eq!(row(&open, &["to_seller", "withheld_open"]), "to_seller 0.00, withheld_open 100.00");
    let completed = to_be_returned_on_a_whim()
        .set("/requests", json!([]))
        .set("/order/completed_at", json!("2025-09-14T12:00:00+08:00"))
        .money();
    assert_eq!(row(&completed, &["to_seller", "withheld_open"]), "to_seller 100.00, withheld_open 0.00");
}

#[test]
fn who_supposes_that_the_trade_is_completed_supposes_that_the_price_was_paid_out() {
    let case = to_be_returned_on_a_whim().case();
    let hearing = Hearing::new(&case);
    let supposed = hearing.supposing(&[Holding::new(About::Case, "trade", "completed")]).unwrap();
    assert_eq!((hearing.ruling().money.paid_out, supposed.ruling().money.paid_out), (false, true));
}

#[test]
fn each_line_goes_its_own_way() {
    let request = |line: &str, at: &str| {
        json!({
            "id": format!("r-{line}"),
            "at": at,
            "relief": "return_and_refund",
            "ground": "no_reason",
            "lines": [line]
        })
    };
    let money = returned_on_a_whim()
        .set("/order/lines", lines(&["30.00", "50.00", "20.00", "7.00"]))
        .set(
            "/requests",
            json!([
                request("l0", "2025-09-05T12:00:00+08:00"),
                request("l1", "2025-09-06T12:00:00+08:00"),
                request("l2", "2025-09-16T12:00:00+08:00")
            ]),
        )
        .set("/shipments/1/lines", json!(["l0"]))
        .money();
    let split = "escrow_in 107.00, to_buyer 30.00, to_seller 20.00, withheld_pending_return 50.00, withheld_open 7.00";
    assert_eq!(row(&money, &SPLIT), split);
}

#[test]
fn what_another_rulebook_governs_stays_where_it_is() {
    let money = refused_on_a_whim().set("/marketplace", json!("jd")).money();
    assert_eq!(row(&money, &["to_buyer", "withheld_open"]), "to_buyer 0.00, withheld_open 100.00");
}

#[test]
fn amounts_carry_the_digits_of_the_currency() {
    for (currency, paid, written) in [("JPY", "100", "100"), ("KWD", "0.5", "0.500"), ("CNY", "100", "100.00")] {
        let money =
            refused_for_lateness().set("/currency", json!(currency)).set("/order/lines/0/paid", json!(paid)).money();
        assert_eq!(money["to_buyer"], written, "{currency}");
    }
}
