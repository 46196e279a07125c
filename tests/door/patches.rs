//! Patches: a case with some facts changed.

use redress::case::{Instant, Leg, Node, Party, Patch, Signer};
use serde_json::json;

use crate::{lines, sample_case};

#[test]
fn each_kind_of_change() {
    let at: Instant = "2025-06-18T12:00:00+08:00".parse().unwrap();
    let item = |id: &str| {
        let item =
            json!({ "id": id, "kind": "photo", "by": "seller", "about": { "shipment": "S2" }, "at": at.to_string() });
        serde_json::from_value::<Node>(item).unwrap()
    };
    let text = r#"{
        "order.lines[0].traces": ["used"],
        "order.lines[1].declared_value": "7.00",
        "order.completed_at": null,
        "order.confirmation": null,
        "order.freight.free_from": null,
        "shipments[0].signature.by": "stranger",
        "shipments[0].destination": "pickup_point",
        "shipments[0].storage.recalled_at": null,
        "shipments[1].refusal.at": "2025-06-18T12:00:00+08:00",
        "shipments[1].refusal.reason": "return_breach",
        "shipments[1].storage": null
    }"#;
    let patch = serde_json::from_str::<Patch>(text)
        .unwrap()
        .set("evidence[+]", item("E2"))
        .set("evidence[2]", item("E3"))
        .remove("evidence[0]")
        .set("statements[+].by", Party::Buyer);
    // Until the statement is whole, the case is none.
    let errors = sample_case().patched(&patch).unwrap_err().to_string();
    assert_eq!(
        errors,
        lines(&["statements[0].finding: missing", "statements[0].value: missing", "statements[0].at: missing"])
    );
    let case = sample_case().patched(&patch.and(Patch::new().remove("statements[0]"))).unwrap();
    let facts = case.facts();
    assert_eq!(facts.order.lines[0].traces.len(), 1);
    assert_eq!(facts.order.completed_at, None);
    assert_eq!(facts.shipments[0].signature.as_ref().unwrap().by, Signer::Stranger);
    assert_eq!(facts.shipments[1].refusal.as_ref().unwrap().at, at);
    assert_eq!(facts.shipments[1].storage, None);
    assert_eq!(facts.evidence.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["E2", "E3"]);
    assert!(facts.statements.is_empty());
}

#[test]
fn changes_are_made_in_order() {
    let patch = Patch::new()
        .set("shipments[0].paid_by", Party::Seller)
        .set("shipments[0].leg", Leg::Outbound)
        .and(Patch::new().remove("shipments[0].paid_by").set("shipments[0].collect", true));
    let case = sample_case().patched(&patch).unwrap();
    assert_eq!(case.facts().shipments[0].paid_by, None);
    assert!(case.facts().shipments[0].collect);
    assert_eq!(patch.iter().len(), 4);
    let written = serde_json::to_string(&patch).unwrap();
    assert_eq!(serde_json::from_str::<Patch>(&written).unwrap(), patch);
    assert_eq!(sample_case().patched(&Patch::new()).unwrap(), sample_case());
    assert!(Patch::default().is_empty());
}

#[test]
fn paths_that_lead_nowhere() {
    let rows: &[(&str, Node, &str)] = &[
        (
            "shipmets[0].clicked_at",
            Node::Null,
            "shipmets: `shipmets` is not a field of a case; did you mean `shipments`",
        ),
        (
            "order.complete_at",
            Node::Null,
            "order.complete_at: `complete_at` is not a field of an order; did you mean `completed_at`",
        ),
        (
            "order.paid_at",
            Node::Null,
            "order.paid_at: expected an instant such as \"2025-06-01T12:00:00+08:00\", found null",
        ),
        ("shipments[4].clicked_at", Node::Null, "shipments[4].clicked_at: there is no entry 4; the list has 2"),
        ("shipments[2]", Node::Null, "shipments[2]: there is no entry 2; the list has 2"),
        (
            "order.id.text",
            Node::from("x"),
            "order.id.text: `text` would be a field of a text, and only a map has fields",
        ),
        ("order[0]", Node::from("x"), "order[0]: only a list has entries, and this is a map"),
        (
            "order..id",
            Node::from("x"),
            "order..id: not a path; one looks like `shipments[0].events[1].at` or `evidence[+]`",
        ),
        (
            "shipments[01].id",
            Node::from("x"),
            "shipments[01].id: not a path; one looks like `shipments[0].events[1].at` or `evidence[+]`",
        ),
        ("", Node::Null, "not a path; one looks like `shipments[0].events[1].at` or `evidence[+]`"),
    ];
    for (path, value, message) in rows {
        let outcome = sample_case().patched(&Patch::new().set(*path, value.clone()));
        assert_eq!(outcome.unwrap_err().to_string(), *message);
    }
    let wrong = serde_json::from_value::<Patch>(json!({ "order id": 1 })).unwrap_err();
    assert_eq!(wrong.to_string(), "order id: not a path; one looks like `shipments[0].events[1].at` or `evidence[+]`");
}
