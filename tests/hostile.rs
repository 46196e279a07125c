//! Hostile documents are refused early: they cost little time and little memory, whatever their size.
//!
//! `cargo test --test hostile -- --nocapture` prints what each costs.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may fail, and this one shows its measurements"
)]

use std::fmt::Write as _;
use std::iter;
use std::time::{Duration, Instant};

use redress::case::{Case, CaseDraft, Node, limits};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};

const MIB: usize = 1024 * 1024;
const DOCUMENT: usize = 10 * MIB;
/// What the process may hold in all, the document itself and what it was made of included.
const MOST_MEMORY: usize = 64 * MIB;

/// The most memory that this process has held, in bytes; `None` where the system does not tell.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: usize = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    kib.checked_mul(1024)
}

/// Has a document read as a case, prints and checks what that costs, and returns why it was refused.
fn refused(name: &str, document: &str) -> String {
    let started = Instant::now();
    let message = serde_json::from_str::<Case>(document).unwrap_err().to_string();
    let took: Duration = started.elapsed();
    let peak = peak().unwrap_or_default();
    println!("{name}: {} KiB read in {took:?}; at most {} KiB held so far", document.len() / 1024, peak / 1024);
    assert!(peak <= MOST_MEMORY, "{name}: {peak} bytes");
    message
}

/// All in one test, one after the other, so that each has the process for itself.
#[test]
fn a_large_document_costs_little() {
    let deep = "[".repeat(DOCUMENT);
    assert_eq!(refused("deep lists", &deep), "too deep: at most 32 levels at line 1 column 33");
    drop(deep);

    let deep = r#"{"a":"#.repeat(DOCUMENT / 5);
    assert_eq!(refused("deep maps", &deep), "too deep: at most 32 levels at line 1 column 161");
    drop(deep);

    let text = format!("\"{}\"", "x".repeat(DOCUMENT));
    let message = refused("one text", &text);
    assert!(message.starts_with("a text of 10485760 bytes is too long: at most 4096"), "{message}");
    drop(text);

    let text = format!("\"{}\"", r"\n".repeat(DOCUMENT / 2));
    let message = refused("one escaped text", &text);
    assert!(message.starts_with("a text of 5242880 bytes is too long: at most 4096"), "{message}");
    drop(text);

    let texts = format!("[{}0]", format!("\"{}\",", "x".repeat(4_000)).repeat(DOCUMENT / 4_003));
    let message = refused("many long texts", &texts);
    assert!(message.starts_with("too much text: at most 4194304 bytes in one document"), "{message}");
    drop(texts);

    let list = format!("[{}0]", "0,".repeat(DOCUMENT / 2));
    let message = refused("a list of millions", &list);
    assert!(message.starts_with("too many values: at most 200000 in one document"), "{message}");
    drop(list);

    let lists = format!("[{}0]", "[],".repeat(DOCUMENT / 3));
    let message = refused("millions of lists", &lists);
    assert!(message.starts_with("too many values: at most 200000 in one document"), "{message}");
    drop(lists);

    let mut map = "{".to_owned();
    (0..1_000_000).for_each(|key| write!(map, "\"{key:07}\":0,").unwrap());
    map.push_str("\"last\":0}");
    let message = refused("a map of a million", &map);
    assert!(message.starts_with("too many entries: at most 1000 in a map"), "{message}");
    drop(map);

    let number = "9".repeat(DOCUMENT);
    let message = refused("one number", &number);
    assert!(message.starts_with("number out of range"), "{message}");
    drop(number);

    most_that_is_read();
    as_large_as_a_case_may_be();
}

/// Documents within the limits of reading, with a problem in every value.
fn most_that_is_read() {
    let keys: Vec<String> = (0..limits::ENTRIES).map(|key| format!("\"{key}\":0")).collect();
    let map = format!("{{{}}}", keys.join(","));
    let lines = vec![map; limits::VALUES / (limits::ENTRIES * 2) - 1].join(",");
    let message = refused("a problem in every field", &format!(r#"{{"format":1,"order":{{"lines":[{lines}]}}}}"#));
    assert!(message.starts_with("order.lines[0].0: `0` is not a field of a line; its fields are"), "{message}");
    assert!(message.lines().last().unwrap().starts_with("and "), "{message}");

    let empty = vec!["{}"; limits::LIST].join(",");
    let message = refused("an empty map for every entry", &format!(r#"{{"format":1,"evidence":[{empty}]}}"#));
    assert!(message.contains("\nand 2"), "{message}");
}

/// Cases as large as they may be, where every entry contradicts another.
fn as_large_as_a_case_may_be() {
    let lines: Vec<String> =
        (0..limits::LINES).map(|line| format!(r#"{{"id":"L{line}","quantity":1,"paid":"1.00"}}"#)).collect();
    let events = vec![r#"{"at":"2025-06-01T12:00:00Z","what":"picked_up"}"#; 120].join(",");
    let named = vec![r#""X""#; limits::LINES].join(",");
    let shipments: Vec<String> = (0..limits::SHIPMENTS)
        .map(|shipment| format!(r#"{{"id":"S{shipment}","leg":"return","lines":[{named}],"events":[{events}]}}"#))
        .collect();
    let case = |marketplace: &str| {
        format!(
            r#"{{"format":1,"marketplace":"{marketplace}","as_of":"2025-06-01T12:00:00Z","order":{{"id":"O","paid_at":"2025-07-01T12:00:00Z","lines":[{}]}},"shipments":[{}]}}"#,
            lines.join(","),
            shipments.join(",")
        )
    };
    let message = refused("everything contradicts", &case("taobao"));
    assert!(message.starts_with("order.paid_at: after `as_of`"), "{message}");
    let message = refused("everything contradicts, and one is unknown", &case("elsewhere"));
    assert!(message.starts_with("marketplace: `elsewhere` is not a marketplace"), "{message}");
    let whole = case("taobao").replace(&format!("\"lines\":[{named}],"), "").replace("2025-07-01", "2025-05-01");
    let message = refused("every line in every shipment", &whole.replace(&events, ""));
    assert!(message.contains("travels `return` in shipment `S0` already"), "{message}");
}

/// An endless list or map is left as soon as the limit is met: what goes beyond is never asked for.
#[test]
fn what_goes_beyond_is_not_read() {
    let mut asked: usize = 0;
    let endless = iter::repeat_with(|| 0_i64).inspect(|_| asked = asked.saturating_add(1));
    let error = CaseDraft::deserialize(SeqDeserializer::<_, Error>::new(endless)).unwrap_err();
    assert_eq!(error.to_string(), "too many values: at most 200000 in one document");
    assert_eq!(asked, limits::VALUES);

    let mut asked: usize = 0;
    let endless = iter::repeat_with(|| ("key", "value")).inspect(|_| asked = asked.saturating_add(1));
    let error = Node::deserialize(MapDeserializer::<_, Error>::new(endless)).unwrap_err();
    assert_eq!(error.to_string(), "too many entries: at most 1000 in a map");
    assert_eq!(asked, limits::ENTRIES + 1);

    let text = "x".repeat(limits::TEXT + 1);
    let error = Node::deserialize(IntoDeserializer::<Error>::into_deserializer(text.as_str())).unwrap_err();
    assert_eq!(error.to_string(), "a text of 4097 bytes is too long: at most 4096");
    let text = "x".repeat(limits::TEXT);
    assert!(Node::deserialize(IntoDeserializer::<Error>::into_deserializer(text.as_str())).is_ok());
}
