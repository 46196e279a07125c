//! A case takes no request whose history cannot have happened, and says where and what could have.

use redress::case::{Case, CaseDraft, Patch};
use redress::request::{OrderRequests, OrderState};
use serde_json::{Value, json};

/// A tent that was received, and a request whose history is given.
fn case(relief: &str, history: Value) -> Result<Case, String> {
    let document = json!({
        "format": 1,
        "marketplace": "taobao",
        "as_of": "2025-07-01T12:00:00+08:00",
        "order": {
            "id": "O1",
            "paid_at": "2025-06-01T12:00:00+08:00",
            "lines": [{ "id": "tent", "quantity": 2, "paid": "320.00" }]
        },
        "requests": [{
            "id": "R1", "at": "2025-06-06T12:00:00+08:00", "relief": relief, "ground": "quality", "history": history
        }]
    });
    let draft: CaseDraft = serde_json::from_value(document).unwrap();
    Case::try_from(draft).map_err(|errors| errors.to_string())
}

fn step(day: u32, by: &str, act: Value) -> Value {
    json!({ "at": format!("2025-06-{day:02}T12:00:00+08:00"), "by": by, "act": act })
}

#[test]
fn a_possible_history_is_taken() {
    let history = json!([
        step(7, "seller", json!("refused")),
        step(8, "buyer", json!({ "revised": { "ground": "quality", "relief": "return_and_refund" } })),
        step(9, "seller", json!("agreed")),
        step(10, "buyer", json!("shipped_back")),
        step(12, "seller", json!("received")),
        step(13, "seller", json!("inspected")),
        step(14, "seller", json!("agreed")),
        step(15, "operations", json!("approved")),
        step(16, "finance", json!("referred_back")),
        step(17, "operations", json!("approved")),
        step(18, "finance", json!("refunded")),
    ]);
    let case = case("refund", history).unwrap();
    assert_eq!(OrderRequests::of_case(&case).unwrap().state(), OrderState::Refunded);
}

#[test]
fn an_impossible_history_is_a_problem_with_its_path() {
    let refunded = json!([step(7, "seller", json!("agreed")), step(8, "seller", json!("refunded"))]);
    let rows = [
        (
            json!([step(7, "buyer", json!("shipped_back"))]),
            "requests[0].history[0].act: `shipped_back` by the buyer is not possible: request `R1` is `submitted`, where that \
             cannot happen; possible: `revised` by the buyer, `agreed` by the seller, `refused` by the seller, \
             `platform_asked_in` by the buyer or the seller, `withdrawn` by the buyer, `timed_out` by the clock",
        ),
        (
            json!([step(7, "seller", json!("agreed")), step(8, "seller", json!("agreed"))]),
            "requests[0].history[1].act: `agreed` by the seller is not possible: request `R1` is `to_refund`, where that \
             cannot happen; possible: `revised` by the buyer, `refused` by the seller or operations, `approved` by \
             operations, `refunded` by the seller or the platform, `withdrawn` by the buyer",
        ),
        (
            json!([step(7, "operations", json!("refused"))]),
            "requests[0].history[0].by: `refused` by operations is not possible: request `R1` is `submitted`, and only the \
             seller can do that; possible: `revised` by the buyer, `agreed` by the seller, `refused` by the seller, \
             `platform_asked_in` by the buyer or the seller, `withdrawn` by the buyer, `timed_out` by the clock",
        ),
        (
            json!([step(7, "buyer", json!("withdrawn")), step(8, "seller", json!("agreed"))]),
            "requests[0].history[1].act: `agreed` by the seller is not possible: request `R1` is `withdrawn`, which is \
             final; a new request is needed",
        ),
    ];
    for (history, message) in rows {
        assert_eq!(case("refund", history).unwrap_err(), message);
    }
    // one mistake is one problem: what follows the impossible step is not judged by it
    let after = json!([
        step(7, "buyer", json!("fulfilled")),
        step(8, "seller", json!("sent_out")),
        step(9, "seller", json!("received"))
    ]);
    assert_eq!(case("refund", after).unwrap_err().lines().count(), 1);
    assert!(case("refund", refunded.clone()).is_ok());
    // the same history is no history of a return: the goods have to come back first
    let said = case("return_and_refund", refunded).unwrap_err();
    assert!(said.starts_with("requests[0].history[1].act: `refunded` by the seller is not possible"), "{said}");
}

/// A step that is on record twice counts once.
#[test]
fn a_step_on_record_twice() {
    let agreed = step(7, "seller", json!("agreed"));
    let once = case("return_and_refund", json!([agreed])).unwrap();
    let twice = case("return_and_refund", json!([agreed, agreed])).unwrap();
    assert_eq!(redress::adjudicate(&once), redress::adjudicate(&twice));
    // with another instant it is another step, and the goods are not back yet
    let said = case("return_and_refund", json!([agreed, step(8, "seller", json!("agreed"))])).unwrap_err();
    assert!(said.contains("request `R1` is `awaiting_return`, where that cannot happen"), "{said}");
}

/// What cannot be read is one problem, and nothing is concluded from it.
#[test]
fn nothing_is_concluded_from_what_cannot_be_read() {
    let said = case("refund", json!([step(7, "seller", json!("agred")), step(8, "seller", json!("refunded"))]));
    assert_eq!(
        said.unwrap_err(),
        "requests[0].history[0].act: `agred` is not an act on a request; did you mean `agreed`"
    );
    let said = case("refnd", json!([step(7, "seller", json!("received"))]));
    assert_eq!(said.unwrap_err(), "requests[0].relief: `refnd` is not a relief; did you mean `refund`");
}

/// A patch that makes a history impossible is refused like any other.
#[test]
fn patches_go_through_the_same_door() {
    let case = case("refund", json!([step(7, "seller", json!("agreed"))])).unwrap();
    let patch: Patch = serde_json::from_value(json!({ "requests[0].history[0].by": "buyer" })).unwrap();
    assert!(
        case.patched(&patch).unwrap_err().to_string().starts_with("requests[0].history[0].by: `agreed` by the buyer")
    );
}
