//! `docs/requests.md`: its tables and its chart are written from the table.

use std::fmt::Write;
use std::path::Path;

use redress::request::{Event, Guard, Limit, OPENINGS, Period, RequestPolicy, State, TABLE, Transition};

fn names<T: std::fmt::Display>(list: &[T]) -> String {
    list.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The condition of a row beside state, kind and actor.
fn condition(row: &Transition) -> String {
    let guards = row.guards.iter().filter(|guard| **guard != Guard::LimitOver).map(|guard| format!("`{guard}`"));
    guards.chain(row.limit.map(|limit| format!("`{limit}` is over"))).collect::<Vec<_>>().join(", ")
}

fn kinds(row: &Transition) -> String {
    if row.kinds.len() == redress::case::Relief::ALL.len() { "every".to_owned() } else { names(row.kinds) }
}

fn transitions() -> String {
    let mut text = "| in | on | by | of kind | if | then |\n|---|---|---|---|---|---|\n".to_owned();
    for state in State::ALL {
        for event in Event::ALL {
            for row in TABLE.iter().filter(|row| row.from.contains(state) && row.on == *event) {
                let by = names(row.by);
                let _ = writeln!(
                    text,
                    "| `{state}` | `{event}` | {by} | {} | {} | `{}` |",
                    kinds(row),
                    condition(row),
                    row.to
                );
            }
        }
    }
    text
}

/// The chart leaves out what leads back to the same state.
fn chart() -> String {
    let mut text = "```mermaid\nstateDiagram-v2\n    [*] --> submitted\n".to_owned();
    for state in State::ALL {
        for to in State::ALL {
            let mut on: Vec<String> = Vec::new();
            for row in TABLE.iter().filter(|row| row.from.contains(state) && row.to == *to && state != to) {
                let name = row.on.to_string();
                if !on.contains(&name) {
                    on.push(name);
                }
            }
            if !on.is_empty() {
                let _ = writeln!(text, "    {state} --> {to}: {}", on.join(", "));
            }
        }
        if state.is_final() {
            let _ = writeln!(text, "    {state} --> [*]");
        }
    }
    text + "```\n"
}

fn openings() -> String {
    let mut text = "| kind | may be asked for once the goods are |\n|---|---|\n".to_owned();
    for (relief, stage) in OPENINGS {
        let _ = writeln!(text, "| `{relief}` | {stage} |");
    }
    text
}

#[test]
fn the_page_shows_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/requests.md");
    let text = std::fs::read_to_string(&path).expect("the page can be read");
    let mut written = text.clone();
    for (name, block) in [("openings", openings()), ("chart", chart()), ("transitions", transitions())] {
        let (open, close) = (format!("<!-- {name}: written from the table -->\n"), format!("<!-- end of {name} -->"));
        let (before, rest) = written.split_once(&open).unwrap_or_else(|| panic!("{open} in the page"));
        let (_, after) = rest.split_once(&close).unwrap_or_else(|| panic!("{close} in the page"));
        written = format!("{before}{open}\n{block}\n{close}{after}");
    }
    if text == written {
        return;
    }
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &written).expect("the page can be written");
    } else {
        panic!("`BLESS=1 cargo test --test requests` writes docs/requests.md anew");
    }
}

/// Every state, event, guard and limit is explained on the page.
#[test]
fn the_page_explains_every_name() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/requests.md")).unwrap();
    let explained = |name: &str| text.contains(&format!("| `{name}` | "));
    for name in State::ALL
        .iter()
        .map(|state| state.name())
        .chain(Event::ALL.iter().map(|event| event.name()))
        .chain(Guard::ALL.iter().map(|guard| guard.name()))
        .chain(Limit::ALL.iter().map(|limit| limit.name()))
    {
        assert!(explained(name), "{name} is not explained in docs/requests.md");
    }
}

/// The policy on the page can be read, and comes out as it went in.
#[test]
fn the_policy_on_the_page() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/requests.md")).unwrap();
    let (_, rest) = text.split_once("```json\n").unwrap();
    let (json, _) = rest.split_once("```").unwrap();
    let policy: RequestPolicy = serde_json::from_str(json).unwrap();
    assert_eq!(policy.limit(Limit::SellerAnswers), Some(Period::Hours(48)));
    assert_eq!(policy.limit(Limit::BuyerConfirms), None);
    assert_eq!(serde_json::to_value(&policy).unwrap(), serde_json::from_str::<serde_json::Value>(json).unwrap());
    let wrong = json.replace("seller_answers", "seller_answer");
    let said = serde_json::from_str::<RequestPolicy>(&wrong).unwrap_err().to_string();
    assert_eq!(
        said,
        "limits.seller_answer: `seller_answer` is not a field of the limits; did you mean `seller_answers`"
    );
}
