//! The coherence of shipments, each by itself and together: each row changes the sample and says which problems that
//! makes.

use serde_json::{Value, json};

use crate::coherence::check;

#[test]
fn one_shipment() {
    let paid = "before the order was paid, `2025-06-01T12:00:00+08:00`";
    let later = "after `as_of`, which is `2025-06-20T12:00:00+08:00`; nothing later belongs to the case";
    check(&[
        (
            json!({ "shipments[0].clicked_at": "2025-06-01T11:00:00+08:00" }),
            &[&format!("shipments[0].clicked_at: {paid}")],
        ),
        (
            json!({ "shipments[0].events[0].at": "2025-06-01T11:00:00+08:00" }),
            &[&format!("shipments[0].events[0].at: {paid}")],
        ),
        (json!({ "shipments[0].waybill_at": "2025-05-01T11:00:00+08:00" }), &["coherent"]),
        (json!({ "shipments[0].waybill_at": "2025-06-20T23:00:00+08:00" }), &["coherent"]),
        (
            json!({ "shipments[0].waybill_at": "2025-06-21T00:00:00+08:00" }),
            &[&format!("shipments[0].waybill_at: {later}")],
        ),
        (
            json!({ "shipments[1].handed_over_at": "2025-07-01T00:00:00+08:00" }),
            &[&format!("shipments[1].handed_over_at: {later}")],
        ),
        (
            json!({ "shipments[1].carrier.without_records": true }),
            &["shipments[1].events: given although the carrier keeps no records; one of the two is wrong"],
        ),
        (
            json!({ "shipments[0].events[1].at": "2025-06-02T11:00:00+08:00" }),
            &["shipments[0].events[1].at: events stand in order of time, and this one is before the one in front of \
                 it, `2025-06-02T12:00:00+08:00`"],
        ),
        (
            json!({ "shipments[0].events[1].what": "picked_up" }),
            &["shipments[0].events[1].what: picked up after `picked_up`; `picked_up` is the carrier's first record"],
        ),
        (
            json!({ "shipments[0].events[1].what": "back_with_sender", "shipments[0].signature": null }),
            &["shipments[0].events[2].what: `delivered` after the parcel was back with its sender"],
        ),
        (
            json!({ "shipments[0].events": null, "shipments[0].clicked_at": "2025-06-05T12:00:00+08:00" }),
            &["shipments[0].signature.at: signed for before it was dispatched, `2025-06-05T12:00:00+08:00`"],
        ),
        (
            json!({ "shipments[0].signature.at": "2025-06-02T11:00:00+08:00" }),
            &["shipments[0].signature.at: signed for before it was dispatched, `2025-06-02T12:00:00+08:00`"],
        ),
        (
            json!({ "shipments[0].events": [{ "at": "2025-06-02T09:00:00+08:00", "what": "delivered" }] }),
            &["shipments[0].events[0].at: delivered before it was dispatched, `2025-06-02T10:00:00+08:00`"],
        ),
        (
            json!({
                "shipments[0].events[2].what": "back_with_sender", "shipments[0].signature.at": "2025-06-05T12:00:00+08:00"
            }),
            &["shipments[0].signature.at: signed for after the parcel was back with its sender"],
        ),
        (
            json!({ "shipments[0].refusal": { "at": "2025-06-04T12:00:00+08:00", "reason": "no_reason" } }),
            &["shipments[0].refusal: refused and signed for; what goes back after signing travels on a leg of its own"],
        ),
        (
            json!({ "shipments[1].refusal": { "at": "2025-06-08T11:00:00+08:00", "reason": "return_breach" } }),
            &["shipments[1].refusal.at: refused before it was dispatched, `2025-06-08T12:00:00+08:00`"],
        ),
        (
            json!({ "shipments[1].condition_at_handover": "consistent" }),
            &[
                "shipments[1].condition_at_handover: `consistent` although there was no handover: no signature, refusal \
                 or delivery",
            ],
        ),
        (
            json!({ "shipments[0].mishap": "loss" }),
            &["shipments[0].mishap: `loss` although the `recipient` signed for the parcel"],
        ),
        (json!({ "shipments[0].mishap": "loss", "shipments[0].signature.by": "unknown" }), &["coherent"]),
        (
            json!({ "shipments[1].mishap": "loss", "shipments[1].events[0].what": "back_with_sender" }),
            &["shipments[1].mishap: `loss` although the parcel is back with its sender"],
        ),
        (
            json!({ "shipments[1].charged": "1.005", "shipments[1].storage.recalled_at": "2025-07-01T12:00:00+08:00" }),
            &[
                "shipments[1].charged: `1.005` is too precise: CNY has 2 digits behind the point",
                &format!("shipments[1].storage.recalled_at: {later}"),
            ],
        ),
    ]);
}

#[test]
fn shipments_together() {
    let nothing_came = json!({
        "order.confirmation": null, "shipments[0].signature": null, "shipments[0].events": null
    });
    let with = |more: Value| {
        let mut patch = nothing_came.clone();
        patch.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        patch
    };
    check(&[
        (
            json!({ "shipments[1].leg": "outbound" }),
            &[
                "shipments[1].lines: line `L1` travels `outbound` in shipment `S1` already; a line travels once on each \
                 kind of leg, so split it into one line per parcel",
            ],
        ),
        (
            with(json!({})),
            &[
                "shipments[1].leg: `return` of line `L1`, but no shipment to the buyer with it was signed for or delivered",
            ],
        ),
        (
            with(json!({ "shipments[1].leg": "repair_in" })),
            &["shipments[1].leg: `repair_in` of line `L1`, but no shipment to the buyer with it was signed for or \
                 delivered"],
        ),
        (
            json!({ "shipments[1].leg": "refusal" }),
            &["shipments[1].leg: `refusal` of line `L1`, but no shipment to the buyer with it was refused, \
                 intercepted or undeliverable; what was signed for goes back as a `return`"],
        ),
        (
            with(json!({
                "shipments[0].refusal": { "at": "2025-06-04T12:00:00+08:00", "reason": "no_reason" },
                "shipments[1].leg": "refusal"
            })),
            &["coherent"],
        ),
        (
            with(json!({ "shipments[0].leg": "replacement", "shipments[1].leg": "redelivery" })),
            &["shipments[1].leg: `redelivery` of line `L1`, but it was never sent `outbound`"],
        ),
        (
            json!({ "shipments[1].leg": "repair_out" }),
            &["shipments[1].leg: `repair_out` of line `L1`, but it was never sent in for repair (`repair_in`)"],
        ),
        (
            json!({ "shipments[1].events[0].at": "2025-06-04T11:00:00+08:00" }),
            &["shipments[1].events[0].at: sent back before it was signed for, `2025-06-04T12:00:00+08:00`"],
        ),
    ]);
}

#[test]
fn other_orders_in_the_same_parcel() {
    check(&[
        (json!({ "shipments[0].merged_with": ["O2", "O3"] }), &["coherent"]),
        (
            json!({ "shipments[0].merged_with": ["O2", "O1"] }),
            &["shipments[0].merged_with[1]: `O1` is this order; name the other orders in the parcel"],
        ),
        (
            json!({ "shipments[0].merged_with": ["O2", "O2"] }),
            &["shipments[0].merged_with[1]: order `O2` is named twice"],
        ),
        (
            json!({ "shipments[1].merged_with": ["O2"] }),
            &["shipments[1].merged_with: given for a `return`; the seller merges orders on the way out, `outbound`"],
        ),
    ]);
}
