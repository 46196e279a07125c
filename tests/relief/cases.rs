//! Cases to settle: an order, what happened to it, and changes to that.

use redress::Case;
use serde_json::{Value, json};

/// A case in the making.
#[derive(Clone)]
pub(crate) struct Trade(pub(crate) Value);

/// An order of one line at 100.00 with free shipping; nothing has happened yet.
pub(crate) fn trade() -> Trade {
    Trade(json!({
        "format": 1,
        "marketplace": "taobao",
        "as_of": "2025-09-20T12:00:00+08:00",
        "platform_stepped_in_at": "2025-09-12T12:00:00+08:00",
        "order": {
            "id": "o1",
            "paid_at": "2025-09-01T12:00:00+08:00",
            "lines": [{ "id": "main", "quantity": 1, "paid": "100.00", "no_reason_days": 7 }],
            "freight": { "free_shipping": true },
            "dispatch_promise": { "within_hours": 48 }
        },
        "shipments": [],
        "requests": [],
        "evidence": [],
        "demands": [],
        "inspections": []
    }))
}

/// Refused at the door without a reason: the way back is the buyer's, and the way out too if shipping was not free.
pub(crate) fn refused_on_a_whim() -> Trade {
    trade()
        .push("/shipments", out_refused("2025-09-02T12:00:00+08:00", "no_reason"))
        .push(
            "/shipments",
            json!({
                "id": "back",
                "leg": "refusal",
                "events": [
                    { "at": "2025-09-05T12:00:00+08:00", "what": "picked_up" },
                    { "at": "2025-09-07T12:00:00+08:00", "what": "delivered" }
                ],
                "signature": { "at": "2025-09-07T12:00:00+08:00", "by": "recipient" }
            }),
        )
        .push(
            "/requests",
            json!({
                "id": "r1", "at": "2025-09-04T18:00:00+08:00", "relief": "refund", "ground": "cancellation"
            }),
        )
}

/// Refused because it was sent too late: the seller bears every way.
pub(crate) fn refused_for_lateness() -> Trade {
    refused_on_a_whim()
        .set("/shipments/0", out_refused("2025-09-04T11:00:00+08:00", "dispatch"))
        .set("/requests/0/ground", json!("dispatch"))
}

fn out_refused(taken_in: &str, reason: &str) -> Value {
    json!({
        "id": "out",
        "leg": "outbound",
        "events": [
            { "at": taken_in, "what": "picked_up" },
            { "at": "2025-09-04T12:00:00+08:00", "what": "refused" }
        ],
        "refusal": { "at": "2025-09-04T12:00:00+08:00", "reason": reason }
    })
}

/// Received, and to be sent back without a reason; it is not under way yet.
pub(crate) fn to_be_returned_on_a_whim() -> Trade {
    trade()
        .push(
            "/shipments",
            json!({
                "id": "out",
                "leg": "outbound",
                "events": [
                    { "at": "2025-09-02T12:00:00+08:00", "what": "picked_up" },
                    { "at": "2025-09-04T12:00:00+08:00", "what": "delivered" }
                ],
                "signature": { "at": "2025-09-04T12:00:00+08:00", "by": "recipient" }
            }),
        )
        .push(
            "/requests",
            json!({
                "id": "r1",
                "at": "2025-09-05T12:00:00+08:00",
                "relief": "return_and_refund",
                "ground": "no_reason",
                "lines": ["main"],
                "history": [{ "at": "2025-09-06T12:00:00+08:00", "by": "seller", "act": "agreed" }]
            }),
        )
}

/// The same, come back to the seller.
pub(crate) fn returned_on_a_whim() -> Trade {
    to_be_returned_on_a_whim().push("/shipments", back("main"))
}

/// A parcel on its way back to the seller, taken by the seller.
pub(crate) fn back(line: &str) -> Value {
    json!({
        "id": format!("back-{line}"),
        "leg": "return",
        "lines": [line],
        "events": [
            { "at": "2025-09-07T12:00:00+08:00", "what": "picked_up" },
            { "at": "2025-09-09T12:00:00+08:00", "what": "delivered" }
        ],
        "signature": { "at": "2025-09-09T12:00:00+08:00", "by": "recipient", "inspected": true },
        "condition_at_handover": "consistent"
    })
}

/// Received although it was sent too late, sent back for that, and come back: the seller bears every way.
pub(crate) fn returned_for_lateness() -> Trade {
    returned_on_a_whim()
        .set("/order/dispatch_promise/within_hours", json!(12))
        .set("/requests/0/ground", json!("dispatch"))
        .set("/requests/0/history", json!([]))
}

/// Orders several lines, each with what was paid for it, under ids `l0`, `l1`, ...
pub(crate) fn lines(paid: &[&str]) -> Value {
    let line = |(nth, paid): (usize, &&str)| json!({ "id": format!("l{nth}"), "quantity": 1, "paid": paid, "no_reason_days": 7 });
    paid.iter().enumerate().map(line).collect()
}

/// A carrier's bill about a shipment, reviewed.
pub(crate) fn bill(about: &str, amount: Option<&str>, verdict: &str) -> Value {
    let mut bill = json!({
        "id": format!("bill-{about}-{}", amount.unwrap_or("blank")),
        "kind": "freight_receipt",
        "by": "seller",
        "about": { "shipment": about },
        "at": "2025-09-10T12:00:00+08:00",
        "review": { "verdict": verdict, "at": "2025-09-12T12:00:00+08:00" }
    });
    if let Some(amount) = amount {
        bill["amount"] = json!(amount);
    }
    bill
}

/// A demand on the seller to show what a shipment cost, whose deadline has passed.
pub(crate) fn demand(about: &str) -> Value {
    json!({
        "to": "seller",
        "step": "freight_spent",
        "about": { "shipment": about },
        "at": "2025-09-12T12:00:00+08:00",
        "deadline": "2025-09-14T12:00:00+08:00"
    })
}

impl Trade {
    /// Replaces what stands at a JSON pointer, or adds the last step of it.
    pub(crate) fn set(mut self, at: &str, value: Value) -> Self {
        let (parent, last) = at.rsplit_once('/').unwrap();
        let parent = self.0.pointer_mut(parent).unwrap();
        match last.parse::<usize>() {
            Ok(nth) => parent[nth] = value,
            Err(_) => parent[last] = value,
        }
        self
    }

    /// Adds to the list at a JSON pointer.
    pub(crate) fn push(mut self, at: &str, value: Value) -> Self {
        self.0.pointer_mut(at).unwrap().as_array_mut().unwrap().push(value);
        self
    }

    /// The case.
    pub(crate) fn case(&self) -> Case {
        serde_json::from_value(self.0.clone()).unwrap()
    }

    /// The case as it is written.
    pub(crate) fn case_value(self) -> Value {
        self.0
    }

    /// The ruling as it is written, with its books checked.
    pub(crate) fn ruling(&self) -> Value {
        let ruling = serde_json::to_value(redress::adjudicate(&self.case())).unwrap();
        super::balance::check(&ruling, &self.0);
        ruling
    }

    /// The settlement as it is written.
    pub(crate) fn money(&self) -> Value {
        self.ruling()["money"].take()
    }
}

/// The entries of the ledger about one expense: `order_freight`, or the id of a shipment or an inspection.
pub(crate) fn entries<'a>(money: &'a Value, about: &str) -> Vec<&'a Value> {
    let of = |entry: &Value| {
        let expense = &entry["for"];
        expense == about || expense["carriage"]["shipment"] == about || expense["inspection"] == about
    };
    money["ledger"].as_array().unwrap().iter().filter(|entry| of(entry)).collect()
}

/// Some fields of an object, as one text.
pub(crate) fn row(object: &Value, fields: &[&str]) -> String {
    let text = |field: &&str| format!("{field} {}", object[*field].as_str().unwrap_or("-"));
    fields.iter().map(text).collect::<Vec<_>>().join(", ")
}
