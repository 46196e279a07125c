//! The form of a document: every field, type and name, with all problems at once.

use redress::case::{Case, CaseDraft, Facts, limits};
use serde_json::{Value, json};

use crate::{complaints, lines, sample, sample_case};

#[test]
fn five_problems_of_five_kinds_are_five_messages() {
    let mut document = sample();
    document["order"]["lines"][0]["titel"] = json!("a lamp");
    document["order"]["lines"][1]["paid"] = json!(50.0);
    document["shipments"][0]["signature"]["by"] = json!("recipent");
    document["requests"][0].as_object_mut().unwrap().remove("ground");
    document["evidence"][0]["about"] = json!({ "request": "R9" });
    assert_eq!(
        complaints(&document),
        lines(&[
            "evidence[0].about.request: there is no request `R9`; did you mean `R1`",
            "order.lines[0].titel: `titel` is not a field of a line; did you mean `title`",
            "order.lines[1].paid: expected a decimal text such as \"12.50\", found a number",
            "requests[0].ground: missing",
            "shipments[0].signature.by: `recipent` is not a signer; did you mean `recipient`",
        ])
    );
}

#[test]
fn problems_come_in_the_order_of_the_document() {
    let text = r#"{ "order": { "lines": [], "id": 1 }, "marketplace": "ebay", "format": 1, "shipmnts": [] }"#;
    let draft: CaseDraft = serde_json::from_str(text).unwrap();
    assert_eq!(
        Case::try_from(draft).unwrap_err().to_string(),
        lines(&[
            "order.lines: empty; an order has at least one line",
            "order.id: expected an id (1 to 64 letters and digits of ASCII, `-`, `_` and `.`), found a number",
            "order.paid_at: missing",
            "marketplace: `ebay` is not a marketplace; one of `taobao`, `tmall`, `tmall_global`, `jd`, `other`",
            "shipmnts: `shipmnts` is not a field of a case; did you mean `shipments`",
            "as_of: missing",
        ])
    );
}

/// Each row: where, what is put there, what is said.
#[test]
fn every_message_about_form() {
    let long = "x".repeat(limits::WORDS + 1);
    let many: Vec<Value> = (0..=limits::LINES).map(|_| json!("L1")).collect();
    let rows: &[(&str, Value, &str)] = &[
        ("", json!([]), "expected a case as a map, found a list"),
        ("/format", json!(2), "format: `2` is not a format that can be read; it is 1"),
        ("/format", json!("1"), "format: expected a whole number, found a text"),
        ("/order", json!("O1"), "order: expected an order as a map, found a text"),
        (
            "/order/id",
            json!("O 1"),
            "order.id: `O 1` is not an id: 1 to 64 letters and digits of ASCII, `-`, `_` and `.`",
        ),
        ("/order/id", json!(""), "order.id: `` is not an id: 1 to 64 letters and digits of ASCII, `-`, `_` and `.`"),
        ("/order/lines", json!({}), "order.lines: expected a list, found a map"),
        ("/shipments/1/lines", json!(many), "shipments[1].lines: 201 entries are too many: at most 200"),
        (
            "/order/lines/0/quantity",
            json!(-1),
            "order.lines[0].quantity: `-1` is out of range: a whole number from 0 to 4294967295",
        ),
        (
            "/order/lines/0/quantity",
            json!(1.5),
            "order.lines[0].quantity: expected a whole number from 0 to 4294967295, found another number",
        ),
        ("/order/lines/0/quantity", json!(null), "order.lines[0].quantity: expected a whole number, found null"),
        ("/order/lines/0/title", json!(7), "order.lines[0].title: expected a text, found a number"),
        (
            "/order/lines/0/paid",
            json!("-1"),
            "order.lines[0].paid: `-1` is not an amount: a decimal text such as \"12.50\", at most 9 digits before the point and 3 behind, not negative",
        ),
        (
            "/order/lines/0/paid",
            json!("1.2345"),
            "order.lines[0].paid: `1.2345` is not an amount: a decimal text such as \"12.50\", at most 9 digits before the point and 3 behind, not negative",
        ),
        (
            "/order/freight",
            json!({ "free": true }),
            "order.freight.free: `free` is not a field of the freight terms; its fields are `free_shipping`, `paid`, `free_from`, `waived`, `return_cap`",
        ),
        (
            "/order/freight",
            json!({ "free_shipping": "yes" }),
            "order.freight.free_shipping: expected true or false, found a text",
        ),
        (
            "/order/paid_at",
            json!("2025-06-01 12:00:00+08:00"),
            "order.paid_at: `2025-06-01 12:00:00+08:00` is not an instant: a date, a time and an offset such as \"2025-06-01T12:00:00+08:00\", in the years 2000 to 2100",
        ),
        (
            "/order/paid_at",
            json!(1748750400),
            "order.paid_at: expected an instant such as \"2025-06-01T12:00:00+08:00\", found a number",
        ),
        (
            "/marketplace",
            json!(1),
            "marketplace: expected a marketplace as a text or a map of one entry, one of `taobao`, `tmall`, `tmall_global`, `jd`, `other`; found a number",
        ),
        (
            "/order/confirmation",
            json!("clicked"),
            "order.confirmation: `clicked` needs a value; write it as a map of one entry",
        ),
        (
            "/order/confirmation",
            json!({ "none": true }),
            "order.confirmation: `none` holds nothing; write it as a text, not as a map",
        ),
        (
            "/order/confirmation",
            json!({}),
            "order.confirmation: expected a confirmation as a map of one entry, found 0 entries",
        ),
        (
            "/order/confirmation",
            json!(true),
            "order.confirmation: expected a confirmation as a text or a map of one entry, one of `none`, `clicked`, `automatic`; found a boolean",
        ),
        ("/evidence/0/kind", json!("phto"), "evidence[0].kind: `phto` is not a kind of evidence; did you mean `photo`"),
        ("/evidence/0/about", json!({ "lin": "L1" }), "evidence[0].about: `lin` is not a subject; did you mean `line`"),
        (
            "/evidence/0/review/verdict",
            json!("good\n"),
            "evidence[0].review.verdict: `good\\n` is not the verdict of a review; one of `valid`, `invalid`, `inconclusive`",
        ),
    ];
    for (pointer, value, message) in rows {
        let mut document = sample();
        *document.pointer_mut(pointer).unwrap() = value.clone();
        assert_eq!(complaints(&document), *message);
    }
    let mut document = sample();
    document["order"]["lines"][0]["title"] = json!(long);
    let shown = "x".repeat(64);
    assert_eq!(complaints(&document), format!("order.lines[0].title: `{shown}...` is 1025 bytes long: at most 1024"));
}

#[test]
fn a_field_given_twice_is_a_problem() {
    let text = sample().to_string().replacen(r#""format":1"#, r#""format":1,"currency":"CNY","currency":"JPY""#, 1);
    let draft: CaseDraft = serde_json::from_str(&text).unwrap();
    assert_eq!(Case::try_from(draft).unwrap_err().to_string(), "currency: given twice");
}

/// What cannot be read is reported once: nothing is concluded from its stand-in.
#[test]
fn one_mistake_is_one_message() {
    let mistakes = [
        ("/as_of", json!("yesterday")),
        ("/order/paid_at", json!(0)),
        ("/order/lines/0/id", json!("L 1")),
        ("/order/lines/0/paid", json!("1,00")),
        ("/order/lines", json!("none")),
        ("/order/confirmation", json!("yes")),
        ("/shipments/0/leg", json!("there")),
        ("/shipments/0/events/0/at", json!("")),
        ("/shipments/0/events/1/what", json!("moving")),
        ("/shipments/0/signature", json!("recipient")),
        ("/shipments", json!(0)),
        ("/requests/0/id", json!(null)),
        ("/requests/0/history/0/act", json!("changed")),
        ("/requests", json!(false)),
        ("/evidence/0/about", json!("R1")),
    ];
    for (pointer, value) in mistakes {
        let mut document = sample();
        *document.pointer_mut(pointer).unwrap() = value;
        let said = complaints(&document);
        assert_eq!(said.lines().count(), 1, "{pointer}: {said}");
    }
    // A misspelt field is not missed as well, and what it would have said is not concluded from its absence.
    let mut document = sample();
    let signature = document["shipments"][0].as_object_mut().unwrap().remove("signature").unwrap();
    document["shipments"][0]["signatur"] = signature;
    let said = complaints(&document);
    assert_eq!(said, "shipments[0].signatur: `signatur` is not a field of a shipment; did you mean `signature`");
}

#[test]
fn null_leaves_out_what_may_be_left_out() {
    let mut document = sample();
    document["currency"] = json!(null);
    document["order"]["completed_at"] = json!(null);
    let case: Case = serde_json::from_value(document).unwrap();
    assert_eq!(case.facts().order.completed_at, None);
}

#[test]
fn a_written_case_read_back_is_the_same() {
    let case = sample_case();
    let written = serde_json::to_string(&case).unwrap();
    assert_eq!(serde_json::from_str::<Case>(&written).unwrap(), case);
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), sample());
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Facts>(&written).unwrap()).unwrap(), written);
    assert_eq!(Case::try_from(case.clone().into_facts()).unwrap(), case);
}

#[test]
fn so_many_problems_are_listed_and_the_rest_is_counted() {
    let mut document = sample();
    document["order"]["terms"] = (0..150).map(|_| json!({})).collect();
    let draft: CaseDraft = serde_json::from_value(document).unwrap();
    let errors = Case::try_from(draft).unwrap_err();
    assert_eq!((errors.problems().len(), errors.more()), (limits::PROBLEMS, 50));
    assert_eq!(errors.problems()[1].path, "order.terms[1].id");
    assert!(errors.to_string().ends_with("order.terms[99].id: missing\nand 50 more"));
    let written: Value = serde_json::to_value(&errors).unwrap();
    assert_eq!(written["problems"][0], json!({ "path": "order.terms[0].id", "message": "missing" }));
    assert_eq!(written["more"], 50);
}

#[test]
fn serde_says_every_problem() {
    let mut document = sample();
    document["format"] = json!(true);
    document["marketplace"] = json!("");
    let error = serde_json::from_value::<Case>(document).unwrap_err();
    assert_eq!(
        error.to_string(),
        lines(&[
            "format: expected a whole number, found a boolean",
            "marketplace: `` is not a marketplace; one of `taobao`, `tmall`, `tmall_global`, `jd`, `other`",
        ])
    );
}
