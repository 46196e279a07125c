//! The service example: one line out for each line in, in the same order; a bad line is refused and the rest served.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails loudly")]

#[path = "../examples/service/serve.rs"]
mod serve;

use redress::rulebook::Editions;
use serde_json::Value;

use serve::{LONGEST, Settings, serve};

const TENT: &str = include_str!("../examples/cases/late-dispatch-refused.json");

/// A case on one line.
fn one_line(text: &str) -> String {
    serde_json::from_str::<Value>(text).expect("json").to_string()
}

/// What every line gets, and what is told of those that are refused.
fn served(text: &str, batch: usize) -> (Vec<Value>, Vec<String>) {
    let mut out = Vec::new();
    let mut told = Vec::new();
    let tally = serve(text.as_bytes(), &mut out, &Editions::built_in(), Settings { batch, compare: true }, |batch| {
        told.extend(batch.refused);
    })
    .expect("memory can be read and written");
    let replies: Vec<Value> = std::str::from_utf8(&out)
        .expect("text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("json"))
        .collect();
    assert_eq!((tally.lines, tally.refused), (replies.len() as u64, told.len() as u64));
    (replies, told)
}

#[test]
fn a_bad_line_is_refused_and_the_rest_served() {
    let tent = one_line(TENT);
    let other = tent.replace("\"tent\"", "\"canoe\"");
    let text = format!("{tent}\nnonsense\n\n{{\"format\":1}}\n{other}");
    let (replies, told) = served(&text, 2);
    assert_eq!(replies[0]["ruling"]["lines"][0]["line"], "tent");
    assert_eq!(replies[1]["refused"]["line"], 2);
    assert_eq!(replies[2]["refused"]["line"], 4);
    let shape = |reply: &Value| reply["refused"].as_object().expect("a refusal").keys().cloned().collect::<Vec<_>>();
    assert_eq!(shape(&replies[1]), shape(&replies[2]));
    assert_eq!(replies[1]["refused"]["more"], 0);
    assert_eq!(replies[2]["refused"]["problems"][0]["path"], "marketplace");
    assert_eq!(replies[3]["ruling"]["lines"][0]["line"], "canoe");
    assert_eq!(
        told,
        ["line 2: expected ident at column 2", "line 4: marketplace: missing; as_of: missing; order: missing"]
    );
}

#[test]
fn the_size_of_a_batch_changes_nothing() {
    let text = vec![one_line(TENT); 7].join("\n");
    let whole = served(&text, 100);
    assert_eq!(whole.0.len(), 7);
    for batch in 1..8 {
        assert_eq!(served(&text, batch), whole);
    }
}

#[test]
fn a_line_that_is_too_long_is_skipped() {
    let longest = usize::try_from(LONGEST).expect("a length");
    let tent = one_line(TENT);
    for (length, refused) in [(longest - 1, false), (longest, true), (3 * longest, true)] {
        let padded = format!("{tent}{}", " ".repeat(length - tent.len()));
        let (replies, told) = served(&format!("{padded}\n{tent}\n"), 10);
        assert_eq!(replies.len(), 2);
        assert_eq!(replies[0].get("refused").is_some(), refused, "{length}");
        assert!(replies[1].get("ruling").is_some());
        assert_eq!(told, if refused { vec!["line 1: longer than 4194304 bytes"] } else { vec![] });
    }
}
