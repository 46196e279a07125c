//! The account of an order: what a refund comes to, whatever was bought, at what discounts, and paid by what means.

use redress::case::{Case, Money};
use redress::relief::{Account, FreightBack, Refund, RefundError, RefundRequest};
use serde_json::{Value, json};

use super::cases::trade;

fn set_of_three() -> Account {
    Account::of(&serde_json::from_str::<Case>(include_str!("../../examples/cases/set-of-three.json")).unwrap())
}

fn ask(id: &str, lines: &[(&str, u32)]) -> RefundRequest {
    RefundRequest::new(id, lines.iter().copied())
}

fn text(amounts: &[Money]) -> Vec<String> {
    amounts.iter().map(Money::to_string).collect()
}

#[test]
fn a_set_that_is_broken_up_costs_what_its_articles_cost() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)]).anew()).unwrap();
    assert_eq!(text(&[first.to_buyer, first.from_buyer]), ["0.00", "50.00"]);
    let rows: Vec<_> = first.lines.iter().map(|line| text(&[line.back, line.discount_lost, line.net])).collect();
    assert_eq!(rows, [["50.00", "0.00", "50.00"], ["0.00", "50.00", "-50.00"], ["0.00", "50.00", "-50.00"]]);
    let second = first.account().refund(&ask("R2", &[("L2", 1)]).anew()).unwrap();
    assert_eq!(text(&[second.owed_before, second.to_buyer, second.from_buyer]), ["50.00", "50.00", "0.00"]);
    let third = second.account().refund(&ask("R3", &[("L3", 1)]).anew()).unwrap();
    assert_eq!(
        text(&[third.to_buyer, third.account().refunded(), third.account().owed()]),
        ["100.00", "150.00", "0.00"]
    );
}

#[test]
fn goods_refunded_as_paid_leave_the_discount_alone() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)])).unwrap();
    assert_eq!(text(&[first.to_buyer, first.from_buyer]), ["50.00", "0.00"]);
    // another that then goes back on the buyer's own wish undoes the set: the one that stays costs 100.00
    let second = first.account().refund(&ask("R2", &[("L2", 1)]).anew()).unwrap();
    assert_eq!(text(&[second.to_buyer, second.from_buyer, second.account().refunded()]), ["0.00", "0.00", "50.00"]);
    // and that one at fault too: what it has come to cost goes back
    let third = second.account().refund(&ask("R3", &[("L3", 1)])).unwrap();
    assert_eq!(third.to_buyer.to_string(), "100.00");
}

#[test]
fn what_the_buyer_has_paid_in_comes_back_beyond_the_means_of_payment() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)]).anew()).unwrap();
    let settled = first.account().clone().settled("50.00".parse().unwrap());
    let rest = settled.refund(&ask("R2", &[("L2", 1), ("L3", 1)]).anew()).unwrap();
    assert_eq!(text(&[rest.to_buyer, rest.elsewhere]), ["200.00", "50.00"]);
    assert_eq!(rest.tenders.iter().map(|of| of.amount.to_string()).collect::<Vec<_>>(), ["100.00", "50.00"]);
}

#[test]
fn each_means_of_payment_gets_its_own() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)])).unwrap();
    let rows: Vec<_> = first.tenders.iter().map(|of| (of.tender.name(), of.amount.to_string())).collect();
    assert_eq!(rows, [("balance", "33.33".to_owned()), ("bank_card", "16.67".to_owned())]);
}

#[test]
fn a_request_that_cannot_be_settled_says_why() {
    let account = set_of_three();
    let fails = |ask: RefundRequest| account.refund(&ask).unwrap_err().to_string();
    assert_eq!(fails(ask("R1", &[("L9", 1)])), "the order has no line `L9`");
    assert_eq!(fails(ask("R1", &[("L1", 2)])), "`2` pieces of line `L1`: `1` have not gone back yet");
    assert_eq!(fails(ask("R1", &[("L1", 1), ("L1", 1)])), "`1` pieces of line `L1`: `0` have not gone back yet");
    assert_eq!(fails(ask("R1", &[("L1", 1)]).without_gift("L2")), "the value of gift `L2` is neither declared nor set");
    let whole = Account::of(
        &trade()
            .set("/order/lines/0/quantity", json!(3))
            .set("/order/refund_terms", json!({ "whole_lines": true }))
            .case(),
    );
    let error = whole.refund(&ask("R1", &[("main", 1)])).unwrap_err();
    assert_eq!(error, RefundError::PartOfLine { line: "main".into(), asked: 1, quantity: 3 });
    assert!(whole.refund(&ask("R1", &[("main", 3)])).is_ok());
}

/// A lower step of a threshold still counts, but gives no more than the kept pieces had.
#[test]
fn a_threshold_falls_step_by_step() {
    let order = |below: Value| {
        let line = |id: &str| json!({ "id": id, "quantity": 1, "paid": "90.00" });
        let share = |id: &str| json!({ "line": id, "amount": "10.00" });
        let discount = json!({
            "id": "D1",
            "kind": { "threshold": { "from": "300.00", "below": below } },
            "shares": [share("a"), share("b"), share("c")]
        });
        let of = trade().set("/order/lines", json!([line("a"), line("b"), line("c")]));
        Account::of(&of.set("/order/discounts", json!([discount])).case())
    };
    let back = |account: &Account| {
        let one = account.refund(&ask("R1", &[("a", 1)]).anew()).unwrap();
        let two = one.account().refund(&ask("R2", &[("b", 1)]).anew()).unwrap();
        text(&[one.to_buyer, two.to_buyer])
    };
    assert_eq!(back(&order(json!([]))), ["70.00", "100.00"]);
    assert_eq!(back(&order(json!([{ "from": "200.00", "off": "15.00" }]))), ["85.00", "85.00"]);
    assert_eq!(back(&order(json!([{ "from": "200.00", "off": "25.00" }]))), ["90.00", "80.00"]);
    assert_eq!(back(&order(json!([{ "from": "100.00", "off": "25.00" }]))), ["90.00", "90.00"]);
}

#[test]
fn whole_sets_go_back_without_loss() {
    let of = trade()
        .set(
            "/order/lines",
            json!([
                { "id": "cup", "quantity": 2, "paid": "7.01" },
                { "id": "plate", "quantity": 4, "paid": "12.99" }
            ]),
        )
        .set(
            "/order/discounts",
            json!([{
                "id": "D1",
                "kind": { "set": 2 },
                "shares": [{ "line": "cup", "amount": "1.01" }, { "line": "plate", "amount": "3.03" }]
            }]),
        );
    let account = Account::of(&of.case());
    let set = account.refund(&ask("R1", &[("cup", 1), ("plate", 2)]).anew()).unwrap();
    assert_eq!(text(&[set.to_buyer, set.from_buyer]), ["9.99", "0.00"]);
    let plate = account.refund(&ask("R1", &[("plate", 1)]).anew()).unwrap();
    assert_eq!(text(&[plate.lines[0].discount_lost, plate.lines[1].discount_lost]), ["0.50", "0.76"]);
    let net: Vec<_> = plate.lines.iter().map(|line| line.net.to_string()).collect();
    assert_eq!(net, ["-0.50", "2.48"]);
}

#[test]
fn freight_goes_back_with_the_request_that_empties_the_order_and_once() {
    let of = trade()
        .set(
            "/order/lines",
            json!([
                { "id": "a", "quantity": 2, "paid": "20.00" },
                { "id": "b", "quantity": 1, "paid": "10.00" },
                { "id": "g", "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "a" }
            ]),
        )
        .set("/order/freight", json!({ "paid": "6.00" }));
    let account = Account::of(&of.case());
    let last = |lines: &[(&str, u32)], id: &str| ask(id, lines).freight(FreightBack::WithTheLast);
    let first = account.refund(&last(&[("a", 2)], "R1")).unwrap();
    assert_eq!(first.freight.to_string(), "0.00");
    let second = first.account().refund(&last(&[("b", 1)], "R2")).unwrap();
    assert_eq!(text(&[second.freight, second.to_buyer]), ["6.00", "16.00"]);
    let shared = account.refund(&ask("R1", &[("a", 1)]).freight(FreightBack::Share)).unwrap();
    assert_eq!(shared.freight.to_string(), "2.00");
    let rest = shared.account().refund(&last(&[("a", 1), ("b", 1)], "R2")).unwrap();
    assert_eq!(rest.freight.to_string(), "4.00");
}

#[test]
fn freight_that_was_waived_is_owed_while_its_sum_is_not_reached() {
    let of = trade()
        .set(
            "/order/lines",
            json!([
                { "id": "a", "quantity": 1, "paid": "60.00" }, { "id": "b", "quantity": 1, "paid": "40.00" }
            ]),
        )
        .set("/order/freight", json!({ "free_shipping": true, "free_from": "88.00", "waived": "12.00" }));
    let account = Account::of(&of.case());
    let as_paid = account.refund(&ask("R1", &[("a", 1)])).unwrap();
    assert_eq!(text(&[as_paid.to_buyer, as_paid.freight_owed]), ["60.00", "0.00"]);
    let anew = account.refund(&ask("R1", &[("a", 1)]).anew()).unwrap();
    assert_eq!(text(&[anew.to_buyer, anew.freight_owed]), ["48.00", "12.00"]);
    let rest = anew.account().refund(&ask("R2", &[("b", 1)]).anew()).unwrap();
    assert_eq!(text(&[rest.to_buyer, rest.freight_owed]), ["52.00", "-12.00"]);
}

#[test]
fn vouchers_come_back_in_kind_and_what_the_marketplace_gave_goes_back_to_it() {
    let of = trade()
        .set("/order/lines", json!([
            { "id": "a", "quantity": 2, "paid": "80.00" }, { "id": "b", "quantity": 1, "paid": "40.00" }
        ]))
        .set("/order/vouchers", json!([
            { "id": "coupon", "kind": "coupon", "shares": [{ "line": "a", "amount": "5.00" }, { "line": "b", "amount": "2.50" }] },
            { "id": "points", "kind": "points", "by": "platform", "shares": [{ "line": "a", "amount": "1.01" }] }
        ]));
    let account = Account::of(&of.clone().case());
    let kind =
        |refund: &Refund| refund.in_kind.iter().map(|of| format!("{} {}", of.voucher, of.worth)).collect::<Vec<_>>();
    let first = account.refund(&ask("R1", &[("a", 1)])).unwrap();
    assert_eq!(kind(&first), ["points 0.50"]);
    assert_eq!(text(&[first.to_buyer, first.to_platform]), ["40.00", "0.50"]);
    let rest = first.account().refund(&ask("R2", &[("a", 1), ("b", 1)])).unwrap();
    assert_eq!(kind(&rest), ["coupon 7.50", "points 0.51"]);
    let lapsing = of.set("/order/refund_terms", json!({ "vouchers_lapse": true }));
    let first = Account::of(&lapsing.case()).refund(&ask("R1", &[("a", 2), ("b", 1)])).unwrap();
    assert_eq!((kind(&first), first.to_buyer.to_string()), (Vec::new(), "120.00".to_owned()));
}

#[test]
fn what_the_shop_keeps_after_success_and_a_gift_that_stays_are_taken_off_apart() {
    let of = trade()
        .push(
            "/order/lines",
            json!({
                "id": "g", "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "main", "declared_value": "8.00"
            }),
        )
        .set("/order/refund_terms", json!({ "commission": 500, "points": 50, "tax": 1700 }));
    let account = Account::of(&of.case());
    let open = account.refund(&ask("R1", &[("main", 1)])).unwrap();
    assert_eq!(text(&[open.to_buyer]), ["100.00"]);
    let done = account.refund(&ask("R1", &[("main", 1)]).after_success().without_gift("g")).unwrap();
    let rows: Vec<_> =
        done.deductions.iter().map(|of| (serde_json::to_value(&of.charge).unwrap(), of.amount.to_string())).collect();
    let row = |charge: Value, amount: &str| (charge, amount.to_owned());
    assert_eq!(
        rows,
        [
            row(json!({ "gift": "g" }), "8.00"),
            row(json!("commission"), "5.00"),
            row(json!("points"), "0.50"),
            row(json!("tax"), "17.00")
        ]
    );
    assert_eq!(done.to_buyer.to_string(), "69.50");
}

#[test]
fn refunds_on_record_are_where_the_account_starts() {
    let recorded = json!([{
        "request": "R1", "anew": true, "owed": "50.00", "lines": [{ "line": "L1", "quantity": 1, "amount": "0.00" }]
    }]);
    let mut document: Value = serde_json::from_str(include_str!("../../examples/cases/set-of-three.json")).unwrap();
    document["order"]["refunds"] = recorded;
    let account = Account::of(&serde_json::from_value(document).unwrap());
    let second = account.refund(&ask("R2", &[("L2", 1)]).anew()).unwrap();
    assert_eq!(text(&[second.to_buyer, second.from_buyer]), ["50.00", "0.00"]);
    let again = account.refund(&ask("R1", &[("L1", 1)]).anew()).unwrap();
    assert_eq!((again.account(), again.to_buyer.to_string(), again.lines.len()), (&account, "0.00".to_owned(), 0));
    // money that went back while the goods stayed counts against the line
    let kept =
        trade().set("/order/refunds", json!([{ "request": "R1", "lines": [{ "line": "main", "amount": "10.00" }] }]));
    let rest = Account::of(&kept.case()).refund(&ask("R2", &[("main", 1)])).unwrap();
    assert_eq!(text(&[rest.lines[0].back, rest.lines[0].net, rest.to_buyer]), ["100.00", "90.00", "90.00"]);
}

/// A request for nothing concludes no id, and a known id takes no other content.
#[test]
fn a_request_for_nothing_is_refused() {
    let account = Account::of(&trade().case());
    let nothing = account.refund(&RefundRequest::new("r", [("main", 0)]));
    assert_eq!(nothing.unwrap_err(), RefundError::Nothing { request: "r".into() });
    let one = account.refund(&RefundRequest::new("r", [("main", 1)])).unwrap();
    let other = one.account().refund(&RefundRequest::new("r", [("main", 1)]).anew());
    assert_eq!(other.unwrap_err(), RefundError::Concluded { request: "r".into() });
}
