//! Literate walks: a request from its submission on, step by step, as `tests/requests/walks/*.md` tell it.
//!
//! A walk is a `text steps` block and a `text course` block. The first line of the steps may be `policy { ... }` (otherwise the
//! customary one) and `trade { ... }` (otherwise the goods were received on 5 June), the next is the request, and then one step a
//! line: when, who, what, and what it says beside that. `clock due` is whatever time does by then. What comes of each is
//! recorded by `BLESS=1 cargo test --test requests` and read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use redress::Case;
use redress::case::{Facts, Instant, Line, Marketplace, Money, Order, Relief, Request, RequestEvent};
use redress::request::{Course, Event, RequestPolicy, State, TABLE, Trade};
use serde_json::{Value, json};

use crate::{at, received};

/// What was walked: the state, the event and the kind of each step, and the first kind.
#[derive(Default)]
struct Seen {
    steps: BTreeSet<(State, Event, Relief)>,
    kinds: BTreeSet<(Relief, State)>,
}

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/requests/walks");
    let entries = std::fs::read_dir(folder).expect("the walks can be listed");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    files
}

fn read<T: serde::de::DeserializeOwned>(text: &str, line: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{line}: {error}"))
}

/// `06-07 12:00 seller agreed { "amount": "5.00" }`
fn event(line: &str) -> (Instant, Option<RequestEvent>) {
    let mut words = line.splitn(5, ' ');
    let mut word = || words.next().unwrap_or_default();
    let when = at(&format!("{} {}", word(), word()));
    let (by, act, more) = (word(), word(), word());
    if act == "due" {
        return (when, None);
    }
    let (act, more) = match act {
        "revised" => (json!({ "revised": read::<Value>(more, line) }), ""),
        "ruled" => (json!({ "ruled": more }), ""),
        _ => (json!(act), more),
    };
    let mut step = json!({ "at": when, "by": by, "act": act });
    if !more.is_empty() {
        step.as_object_mut().unwrap().extend(read::<serde_json::Map<String, Value>>(more, line));
    }
    (when, Some(read(&step.to_string(), line)))
}

/// What comes of the steps, one line each.
fn walked(steps: &str, seen: &mut Seen) -> String {
    let (mut policy, mut trade) = (RequestPolicy::customary(), received());
    let mut course: Option<Course> = None;
    let mut first = Relief::Refund;
    let mut told = Vec::new();
    for line in steps.lines() {
        if let Some(text) = line.strip_prefix("policy ") {
            policy = read(text, line);
        } else if let Some(text) = line.strip_prefix("trade ") {
            trade = read::<Trade>(text, line);
            course.iter_mut().for_each(|course| course.set_trade(trade.clone()));
        } else if let Some(course) = &mut course {
            let (when, event) = event(line);
            let Some(event) = event.or_else(|| course.due(when, &policy)) else {
                told.push("nothing is due".to_owned());
                continue;
            };
            let (kind, on) = (course.relief(), Event::from(&event.act));
            let kind = if let redress::case::RequestAct::Ruled(ruled) = event.act { ruled } else { kind };
            match course.step(event, &policy) {
                Ok(step) if step.replayed => told.push(format!("{}, as before", step.to)),
                Ok(step) => {
                    seen.steps.insert((step.from, on, kind));
                    seen.kinds.insert((first, step.to));
                    let limit = course.limit(&policy).map(|(limit, over)| format!(", {limit} until {over}"));
                    told.push(format!("{}{}", step.to, limit.unwrap_or_default()));
                }
                Err(error) => told.push(error.to_string()),
            }
        } else {
            let mut words = line.splitn(5, ' ');
            let mut word = || words.next().unwrap_or_default();
            let made = at(&format!("{} {}", word(), word()));
            assert_eq!(word(), "buyer", "{line}");
            let relief: Relief = read(&format!("\"{}\"", word()), line);
            let mut request = json!({ "id": "R1", "at": made, "relief": relief, "lines": ["lamp"] });
            request.as_object_mut().unwrap().extend(read::<serde_json::Map<String, Value>>(word(), line));
            let request: Request = read(&request.to_string(), line);
            match Course::open(request, trade.clone(), &policy) {
                Ok(opened) => {
                    first = relief;
                    let limit = opened.limit(&policy).map(|(limit, over)| format!(", {limit} until {over}"));
                    told.push(format!("{}{}", opened.state(), limit.unwrap_or_default()));
                    course = Some(opened);
                }
                Err(error) => told.push(error.to_string()),
            }
        }
    }
    if let Some(course) = course {
        // the record goes into a case as it is
        let order = Order::new("O1", at("06-01 12:00"), [Line::new("lamp", 3, Money::from_minor(30_000, 2))]);
        let mut facts = Facts::new(1, Marketplace::Taobao, at("12-01 12:00"), order);
        facts.requests = vec![course.into_request()];
        Case::try_from(facts).unwrap_or_else(|errors| panic!("{steps}\n{errors}"));
    }
    told.join("\n")
}

#[test]
fn every_walk_goes_as_it_says() {
    let mut seen = Seen::default();
    let mut wrong = Vec::new();
    for path in files() {
        let text = std::fs::read_to_string(&path).expect("a walk can be read");
        let mut written = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once("```text steps\n") {
            let (steps, after) = after.split_once("```\n").expect("the steps end");
            let told = walked(steps.trim_end(), &mut seen);
            let after = after.trim_start_matches('\n');
            let after = match after.strip_prefix("```text course\n") {
                Some(recorded) => recorded.split_once("```\n").map_or("", |(_, after)| after),
                None => after,
            };
            written.push_str(&format!("{before}```text steps\n{steps}```\n\n```text course\n{told}\n```\n"));
            rest = after;
        }
        written.push_str(rest);
        if written != text {
            if std::env::var_os("BLESS").is_some() {
                std::fs::write(&path, &written).expect("a walk can be written");
            } else {
                wrong.push(format!("{}\n{written}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "`BLESS=1 cargo test --test requests` records anew\n{}", wrong.join("\n"));
    // every row of the table is walked, from each state that it names
    let missing: Vec<String> = TABLE
        .iter()
        .flat_map(|row| row.from.iter().map(move |from| (row, from)))
        .filter(|(row, from)| !row.kinds.iter().any(|kind| seen.steps.contains(&(**from, row.on, *kind))))
        .map(|(row, from)| format!("{from}: {row}"))
        .collect();
    assert!(missing.is_empty(), "not walked:\n{}", missing.join("\n"));
    // and every kind to an end that is its own
    for (kind, end) in [
        (Relief::Refund, State::Refunded),
        (Relief::ReturnAndRefund, State::Refunded),
        (Relief::Exchange, State::Replaced),
        (Relief::Repair, State::Repaired),
        (Relief::Resupply, State::Resupplied),
        (Relief::Compensation, State::Refunded),
    ] {
        assert!(seen.kinds.contains(&(kind, end)), "no {kind} comes to {end}");
    }
}
