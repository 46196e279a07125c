//! The coherence of a case, shipments apart: each row changes the sample and says which problems that makes.

use redress::case::Patch;
use serde_json::{Value, json};

use crate::{lines, sample_case};

/// Each row: a patch of the sample, and what is said about the outcome.
pub(crate) fn check(rows: &[(Value, &[&str])]) {
    for (patch, messages) in rows {
        let changed: Patch = serde_json::from_value(patch.clone()).unwrap();
        let said = sample_case().patched(&changed).map_or_else(|errors| errors.to_string(), |_| "coherent".to_owned());
        assert_eq!(said, lines(messages), "{patch}");
    }
}

#[test]
fn ids_and_what_they_name() {
    check(&[
        (json!({ "order.lines[1].id": "L1" }), &["order.lines[1].id: the id of `order.lines[0].id` too"]),
        // while an id stands twice, another may have been meant
        (
            json!({ "order.lines[1].id": "L1", "shipments[1].lines[0]": "lamp" }),
            &["order.lines[1].id: the id of `order.lines[0].id` too"],
        ),
        (json!({ "order.terms[+]": { "id": "T1" } }), &["order.terms[1].id: the id of `order.terms[0].id` too"]),
        (json!({ "requests[1].id": "R1" }), &["requests[1].id: the id of `requests[0].id` too"]),
        (
            json!({ "shipments[1].lines[0]": "L7" }),
            &["shipments[1].lines[0]: there is no line `L7`; did you mean `L1`"],
        ),
        (
            json!({ "shipments[1].lines[0]": "lamp" }),
            &["shipments[1].lines[0]: there is no line `lamp`; there are `G1`, `L1`, `L2`"],
        ),
        (json!({ "requests[0].lines": ["L1", "L1"] }), &["requests[0].lines[1]: line `L1` is named twice"]),
        (
            json!({ "evidence[0].about": { "agreement": "agreed" } }),
            &["evidence[0].about.agreement: there is no agreement `agreed`; there are `A1`"],
        ),
        (
            json!({ "agreements": null, "evidence[0].about": { "agreement": "A1" } }),
            &["evidence[0].about.agreement: there is no agreement `A1`; there is none at all"],
        ),
        (
            json!({ "inspections[0].request": "X" }),
            &["inspections[0].request: there is no request `X`; there are `R1`, `R2`"],
        ),
    ]);
}

#[test]
fn the_order() {
    check(&[
        (json!({ "order.lines[1].quantity": 0 }), &["order.lines[1].quantity: `0` is out of range: 1 to 10000 pieces"]),
        (
            json!({ "order.lines[0].warranty": { "exchange_days": 0, "exchange_after_repairs": 0 } }),
            &[
                "order.lines[0].warranty.exchange_after_repairs: `0` is out of range: 1 to 10000 repairs",
                "order.lines[0].warranty.exchange_days: `0` is out of range: 1 to 10000 days",
            ],
        ),
        (
            json!({ "order.lines[0].kind": "service", "order.lines[0].warranty": { "repair_days": 30 } }),
            &[
                "order.lines[0].warranty: given for a line of kind `service`; a guarantee of exchange or repair is for `goods`",
            ],
        ),
        (
            json!({ "order.lines[0].no_reason_days": 6 }),
            &["order.lines[0].no_reason_days: `6` is out of range: 7 to 10000 days"],
        ),
        (
            json!({ "order.lines[0].paid": "100.000" }),
            &["order.lines[0].paid: `100.000` is too precise: CNY has 2 digits behind the point"],
        ),
        (
            // what the payments come to says nothing then
            json!({ "order.lines[0].paid": "100.005" }),
            &["order.lines[0].paid: `100.005` is too precise: CNY has 2 digits behind the point"],
        ),
        (
            json!({ "order.lines[2].paid": "5", "order.payments": null }),
            &["order.lines[2].paid: `5` for a gift; a gift costs \"0\", or it is no `gift`"],
        ),
        (
            json!({ "order.lines[2].kind": "goods" }),
            &["order.lines[2].gift_of: given for a line that is `goods`; only a `gift` comes with another line"],
        ),
        (
            json!({ "order.lines[2].gift_of": "G1" }),
            &["order.lines[2].gift_of: `G1` is a gift itself; a gift comes with a line that is none"],
        ),
        (
            json!({ "order.freight.free_shipping": true }),
            &["order.freight.paid: `10.00` for freight although shipping is free; one of the two is wrong"],
        ),
        (json!({ "order.freight.waived": "10.00", "order.freight.free_from": "150.00" }), &["coherent"]),
        (json!({ "order.freight.waived": "10.00" }), &["order.freight.waived: given without `free_from`"]),
        (
            json!({ "order.freight.waived": "10.00", "order.freight.free_from": "150.01" }),
            &["order.freight.waived: given although the lines come to `150.00`, and shipping is free from `150.01`"],
        ),
        (
            json!({ "order.payments[0].amount": "150.00" }),
            &["order.payments: the payments come to `150.00`, the lines and the freight to `160.00`"],
        ),
        (
            json!({ "order.dispatch_promise.within_hours": 0 }),
            &["order.dispatch_promise.within_hours: `0` is out of range: 1 to 10000 hours"],
        ),
        (
            json!({ "order.dispatch_promise": { "until": "2025-05-31T12:00:00+08:00" } }),
            &["order.dispatch_promise.until: before the order was paid, `2025-06-01T12:00:00+08:00`"],
        ),
        (json!({ "order.dispatch_promise": { "until": "2025-12-31T12:00:00+08:00" } }), &["coherent"]),
        (
            json!({ "order.completed_at": "2025-06-05T11:59:59+08:00" }),
            &["order.completed_at: completed before receipt was confirmed, `2025-06-05T12:00:00+08:00`"],
        ),
        (
            json!({ "order.confirmation": { "automatic": "2025-06-21T12:00:00+08:00" }, "order.completed_at": null }),
            &["order.confirmation.automatic: after `as_of`, which is `2025-06-20T12:00:00+08:00`; nothing later \
                 belongs to the case"],
        ),
        (
            json!({ "platform_stepped_in_at": "2025-05-01T12:00:00+08:00" }),
            &["platform_stepped_in_at: before the order was paid, `2025-06-01T12:00:00+08:00`"],
        ),
    ]);
}

#[test]
fn an_order_needs_more_than_gifts() {
    let bare = json!({
        "shipments": null, "requests": null, "evidence": null, "demands": null, "inspections": null,
        "order.payments": null
    });
    let bare: Patch = serde_json::from_value(bare).unwrap();
    let without = bare.clone().set("order.lines", redress::case::Node::List(Vec::new()));
    let said = sample_case().patched(&without).unwrap_err().to_string();
    assert_eq!(said, "order.lines: empty; an order has at least one line");
    let gifts = bare.remove("order.lines[0]").remove("order.lines[0]").remove("order.lines[0].gift_of");
    let said = sample_case().patched(&gifts).unwrap_err().to_string();
    assert_eq!(said, "order.lines: gifts only; a gift comes with another line");
}

#[test]
fn requests_and_agreements() {
    let step = |at: &str, by: &str, act: &str| json!({ "requests[0].history[+]": { "at": at, "by": by, "act": act } });
    let noon = "2025-06-08T12:00:00+08:00";
    check(&[
        (
            json!({ "requests[0].history[0].at": "2025-06-06T11:00:00+08:00" }),
            &["requests[0].history[0].at: before the request was made, `2025-06-06T12:00:00+08:00`"],
        ),
        (
            step("2025-06-07T11:00:00+08:00", "buyer", "withdrawn"),
            &["requests[0].history[2].at: the history stands in order of time, and this step is before the one in \
                 front of it, `2025-06-07T12:00:00+08:00`"],
        ),
        (
            step(noon, "seller", "withdrawn"),
            &[
                "requests[0].history[2].by: `withdrawn` by the seller is not possible: request `R1` is `awaiting_return`, \
                 and only the buyer can do that; possible: `revised` by the buyer, `refused` by \
                 the seller, `shipped_back` by the buyer, `platform_asked_in` by the buyer or the seller, `withdrawn` by the \
                 buyer, `timed_out` by the clock",
            ],
        ),
        (
            step(noon, "buyer", "refused"),
            &["requests[0].history[2].by: `refused` by the buyer is not possible: request `R1` is `awaiting_return`, \
                 and only the seller can do that; possible: `revised` by the buyer, `refused` by \
                 the seller, `shipped_back` by the buyer, `platform_asked_in` by the buyer or the seller, `withdrawn` by the \
                 buyer, `timed_out` by the clock"],
        ),
        (
            json!({ "requests[0].history[0].act": "withdrawn" }),
            &[
                "requests[0].history[1].act: `agreed` by the seller is not possible: request `R1` is `withdrawn`, which is \
                 final; a new request is needed",
            ],
        ),
        (
            json!({ "agreements[0].accepted_at": "2025-06-01T10:00:00+08:00" }),
            &["agreements[0].accepted_at: accepted before it was proposed, `2025-06-01T11:00:00+08:00`"],
        ),
        (
            json!({ "agreements[0].topic": "pickup" }),
            &["agreements[0].carrier: given where the topic is `pickup`; it belongs to the topic `carrier`"],
        ),
    ]);
}

#[test]
fn proof() {
    check(&[
        (
            json!({ "evidence[0].review.at": "2025-06-06T11:00:00+08:00" }),
            &["evidence[0].review.at: reviewed before it was brought, `2025-06-06T12:00:00+08:00`"],
        ),
        (
            json!({ "demands[0].about": { "line": "L1" } }),
            &["demands[0].about: proof is demanded about a `request` or a `shipment`"],
        ),
        (
            json!({ "demands[0].deadline": "2025-06-16T11:59:59+08:00" }),
            &["demands[0].deadline: due before it was demanded, `2025-06-16T12:00:00+08:00`"],
        ),
        (json!({ "inspections[0].fee": null }), &["inspections[0].paid_by: given without a `fee` or a `carriage`"]),
    ]);
}

/// What the vocabulary says about a finding is its own matter; that it is asked, and where it complains, is the door's.
#[test]
fn findings_are_checked_against_the_vocabulary() {
    for list in ["assessments", "statements"] {
        let mut entry = json!({ "finding": "unknown-finding", "value": "yes", "at": "2025-06-16T12:00:00+08:00" });
        if list == "statements" {
            entry["by"] = json!("buyer");
        }
        let patch: Patch = serde_json::from_value(json!({ format!("{list}[+]"): entry })).unwrap();
        let errors = sample_case().patched(&patch).unwrap_err();
        assert_eq!(errors.problems().len(), 1);
        assert_eq!(errors.problems()[0].path, format!("{list}[0].finding"));
        assert!(errors.problems()[0].message.contains("`unknown-finding`"), "{errors}");
    }
}

#[test]
fn how_the_price_came_about() {
    let shares = |one: &str, other: &str| json!([{ "line": "L1", "amount": one }, { "line": "L2", "amount": other }]);
    let discount =
        |kind: Value, shares: Value| json!({ "order.discounts[+]": { "id": "D1", "kind": kind, "shares": shares } });
    let with = |mut patch: Value, field: &str, value: Value| {
        patch[field] = value;
        patch
    };
    let from = |from: &str| json!({ "threshold": { "from": from, "below": [{ "from": "100", "off": "5" }] } });
    check(&[
        (discount(json!({ "set": 1 }), shares("20.00", "10.00")), &["coherent"]),
        (discount(json!("line"), json!([])), &["order.discounts[0].shares: empty; it is about one line at least"]),
        (
            discount(json!("line"), json!([{ "line": "L1", "amount": "1" }, { "line": "L1", "amount": "1.005" }])),
            &[
                "order.discounts[0].shares[1].amount: `1.005` is too precise: CNY has 2 digits behind the point",
                "order.discounts[0].shares[1].line: line `L1` is named twice",
            ],
        ),
        (
            discount(json!({ "set": 2 }), shares("20.00", "10.00")),
            &["order.discounts[0].kind.set: `2` sets, and `1` pieces of line `L2`; each set has as many"],
        ),
        (
            discount(json!({ "set": 0 }), shares("20.00", "10.00")),
            &["order.discounts[0].kind.set: `0` is out of range: 1 to 10000 sets"],
        ),
        (discount(from("180"), shares("20.00", "10.00")), &["coherent"]),
        (
            discount(from("180.01"), shares("20.00", "10.00")),
            &["order.discounts[0].kind.threshold.from: given from `180.01`, and its lines come to `180.00`"],
        ),
        (
            discount(from("100"), shares("2.00", "1.00")),
            &[
                "order.discounts[0].kind.threshold.below[0].from: `100` is not below `100`",
                "order.discounts[0].kind.threshold.below[0].off: `5` from a lower sum, and `3.00` was given from the higher",
            ],
        ),
        (with(discount(json!("line"), shares("20.00", "0")), "order.lines[0].listed", json!("120.00")), &["coherent"]),
        (
            with(discount(json!("line"), shares("20.00", "0")), "order.lines[0].listed", json!("125.00")),
            &["order.lines[0].listed: `125.00`, and `100.00` was paid with `20.00` off; the sum must be the same"],
        ),
        (
            json!({ "order.vouchers": [
                { "id": "V1", "kind": "points", "shares": shares("1", "0") },
                { "id": "V1", "kind": "coupon", "shares": shares("1", "0") }
            ] }),
            &["order.vouchers[1].id: the id of `order.vouchers[0].id` too"],
        ),
        (
            json!({ "order.refund_terms": { "commission": 10_001 } }),
            &["order.refund_terms.commission: `10001` is out of range: 0 to 10000 hundredths of a percent"],
        ),
        (
            json!({ "order.freight_insurance": { "insured": "buyer", "cover": "12.001" } }),
            &["order.freight_insurance.cover: `12.001` is too precise: CNY has 2 digits behind the point"],
        ),
    ]);
}

#[test]
fn what_went_back_before() {
    let refund = |request: &str, quantity: u32, amount: &str| json!({ "request": request, "lines": [{ "line": "L1", "quantity": quantity, "amount": amount }] });
    let with = |field: &str, value: Value| {
        let mut refund = refund("R9", 1, "50.00");
        refund[field] = value;
        json!({ "order.refunds": [refund] })
    };
    check(&[
        (json!({ "order.refunds": [refund("R9", 1, "50.00"), refund("R8", 1, "50.00")] }), &["coherent"]),
        (
            json!({ "order.refunds": [refund("R9", 1, "50.00"), refund("R9", 2, "50.01")] }),
            &[
                "order.refunds: `100.01` went back for line `L1`, for which `100.00` was paid",
                "order.refunds: `3` pieces of line `L1` went back, which has `2`",
                "order.refunds[1].request: request `R9` is named twice; one request is refunded once",
            ],
        ),
        (with("freight", json!("10.01")), &["order.refunds: `10.01` of freight went back, and `10.00` was paid"]),
        (with("tenders", json!([{ "tender": "balance", "amount": "50.00" }])), &["coherent"]),
        (
            with("tenders", json!([{ "tender": "credit_card", "amount": "49.00" }])),
            &[
                "order.refunds: `49.00` went back by `credit_card`, by which `0` was paid",
                "order.refunds[0].tenders: the means of payment come to `49.00`, the lines and the freight to `50.00`",
            ],
        ),
        (
            with("at", json!("2025-06-21T12:00:00+08:00")),
            &[
                "order.refunds[0].at: after `as_of`, which is `2025-06-20T12:00:00+08:00`; nothing later belongs to the case",
            ],
        ),
    ]);
}
