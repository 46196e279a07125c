//! The example that adjudicates: what `--json` prints is JSON, whatever is asked.
#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails loudly")]

#[expect(dead_code, reason = "its `main` prints")]
#[path = "../examples/adjudicate.rs"]
mod example;

use clap::Parser;
use serde_json::Value;

const TENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/cases/late-dispatch-refused.json");

fn arguments(given: &[&str]) -> Result<example::Arguments, clap::Error> {
    example::Arguments::try_parse_from([&["adjudicate", TENT], given].concat())
}

fn printed(given: &[&str]) -> Value {
    let arguments = arguments(given).expect("arguments");
    let text = example::run(&arguments).unwrap_or_else(|problem| panic!("{problem}"));
    serde_json::from_str(&text).expect("json")
}

#[test]
fn for_machines_every_answer_is_json() {
    let ruling = printed(&["--json"]);
    assert_eq!(ruling["lines"][0]["line"], "tent");
    let proposals = printed(&["--json", "--what-if"]);
    assert!(proposals.as_array().is_some_and(|all| all.iter().all(|one| one.get("changes").is_some())));
    let reasons = printed(&["--json", "--why-not", "remedy=dismiss"]);
    assert_eq!(reasons[0]["answer"]["is"], "dismiss");
}

#[test]
fn a_chart_is_not_json() {
    assert!(arguments(&["--chart", "tent"]).is_ok());
    let refused = arguments(&["--json", "--chart", "tent"]).err().map(|error| error.kind());
    assert_eq!(refused, Some(clap::error::ErrorKind::ArgumentConflict));
}
