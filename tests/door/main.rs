//! The door: what is a case, what is not, and in what words it is told.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail; sample documents are indexed")]

mod coherence;
mod documentation;
mod form;
mod journeys;
mod patches;
mod requests;
mod values;

use redress::case::{Case, CaseDraft};
use serde_json::{Value, json};

/// A case with something of everything: delivered, complained of, sent back.
pub(crate) fn sample() -> Value {
    json!({
        "format": 1,
        "marketplace": "taobao",
        "as_of": "2025-06-20T12:00:00+08:00",
        "order": {
            "id": "O1",
            "paid_at": "2025-06-01T12:00:00+08:00",
            "lines": [
                { "id": "L1", "quantity": 2, "paid": "100.00", "title": "a lamp", "no_reason_days": 7 },
                { "id": "L2", "quantity": 1, "paid": "50.00" },
                { "id": "G1", "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "L1", "declared_value": "5.00" }
            ],
            "freight": { "paid": "10.00" },
            "payments": [{ "tender": "balance", "amount": "160.00" }],
            "dispatch_promise": { "within_hours": 48 },
            "confirmation": { "clicked": "2025-06-05T12:00:00+08:00" },
            "completed_at": "2025-06-05T12:00:00+08:00",
            "terms": [{ "id": "T1", "larger": false }]
        },
        "platform_stepped_in_at": "2025-06-15T12:00:00+08:00",
        "shipments": [
            {
                "id": "S1",
                "leg": "outbound",
                "clicked_at": "2025-06-02T10:00:00+08:00",
                "events": [
                    { "at": "2025-06-02T12:00:00+08:00", "what": "picked_up" },
                    { "at": "2025-06-03T12:00:00+08:00", "what": "in_transit" },
                    { "at": "2025-06-04T12:00:00+08:00", "what": "delivered" }
                ],
                "signature": { "at": "2025-06-04T12:00:00+08:00", "by": "recipient", "inspected": true }
            },
            {
                "id": "S2",
                "leg": "return",
                "lines": ["L1", "G1"],
                "carrier": { "name": "post", "kind": "post" },
                "events": [{ "at": "2025-06-08T12:00:00+08:00", "what": "picked_up" }],
                "charged": "12.00",
                "storage": { "charged": "3.00", "since": "2025-06-10T12:00:00+08:00" }
            }
        ],
        "requests": [
            {
                "id": "R1",
                "at": "2025-06-06T12:00:00+08:00",
                "relief": "return_and_refund",
                "ground": "no_reason",
                "lines": ["L1"],
                "history": [
                    {
                        "at": "2025-06-06T13:00:00+08:00",
                        "by": "buyer",
                        "act": { "revised": { "ground": "quality", "relief": "return_and_refund" } }
                    },
                    { "at": "2025-06-07T12:00:00+08:00", "by": "seller", "act": "agreed" }
                ]
            },
            { "id": "R2", "at": "2025-06-06T12:00:00+08:00", "relief": "refund", "ground": "misdescription" }
        ],
        "agreements": [
            {
                "id": "A1",
                "topic": "carrier",
                "proposed_by": "buyer",
                "at": "2025-06-01T11:00:00+08:00",
                "channel": "platform_chat",
                "accepted_at": "2025-06-01T11:30:00+08:00",
                "carrier": "post"
            }
        ],
        "evidence": [
            {
                "id": "E1",
                "kind": "photo",
                "by": "buyer",
                "about": { "request": "R1" },
                "at": "2025-06-06T12:00:00+08:00",
                "amount": "12.00",
                "review": { "verdict": "valid", "at": "2025-06-16T12:00:00+08:00" }
            }
        ],
        "demands": [
            {
                "to": "seller",
                "step": "explanation",
                "about": { "request": "R1" },
                "at": "2025-06-16T12:00:00+08:00",
                "deadline": "2025-06-21T12:00:00+08:00"
            }
        ],
        "inspections": [
            {
                "id": "I1",
                "request": "R1",
                "ordered_by": "buyer",
                "at": "2025-06-17T12:00:00+08:00",
                "result": "confirms",
                "fee": "30.00",
                "paid_by": "buyer"
            }
        ]
    })
}

/// The sample as a case.
pub(crate) fn sample_case() -> Case {
    serde_json::from_value(sample()).unwrap()
}

/// What is said about a document, one problem a line.
pub(crate) fn complaints(document: &Value) -> String {
    let draft: CaseDraft = serde_json::from_str(&document.to_string()).unwrap();
    Case::try_from(draft).unwrap_err().to_string()
}

/// Several lines as one text.
pub(crate) fn lines(lines: &[&str]) -> String {
    lines.join("\n")
}
