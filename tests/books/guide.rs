//! `docs/writing-a-rulebook.md` is what it says: each step is made, linted, and what is printed stands there.
//!
//! `BLESS=1 cargo test --test books` writes the printed blocks anew.

use redress::{Rulebook, adjudicate_under};
use serde_json::Value;

use crate::fixture;

const GUIDE: &str = "docs/writing-a-rulebook.md";

/// Adds the entries of a step to the book; an entry of a name that is there takes its place.
fn add(book: &mut Value, step: Value) {
    if book.is_null() {
        *book = step;
        return;
    }
    for (list, entries) in step.as_object().unwrap() {
        let known = book[list].as_array_mut().unwrap();
        for entry in entries.as_array().unwrap() {
            let same =
                |other: &Value| ["id", "finding"].iter().any(|key| !entry[key].is_null() && other[key] == entry[key]);
            known.retain(|other| !same(other));
            known.push(entry.clone());
        }
    }
}

fn linted(book: &Value) -> String {
    let book: Rulebook = serde_json::from_value(book.clone()).unwrap();
    let report = book.lint();
    let told: Vec<String> = report
        .to_string()
        .lines()
        .skip(1)
        .filter(|line| !line.starts_with("note: "))
        .map(|line| format!("{line}\n"))
        .collect();
    format!("{}{}", told.concat(), if report.is_clean() { "clean\n" } else { "" })
}

fn ruled(book: &Value) -> String {
    let book: Rulebook = serde_json::from_value(book.clone()).unwrap();
    let case = serde_json::from_str(&fixture("examples/cases/harbour-market-changed-mind.json")).unwrap();
    format!("{}\n", adjudicate_under(&case, &book))
}

#[test]
fn every_step_of_the_guide() {
    let text = fixture(GUIDE);
    let mut book = Value::Null;
    let mut written = String::new();
    let mut steps = 0;
    let mut printed = String::new();
    for (nth, part) in text.split("```").enumerate() {
        let (kind, block) = part.split_once('\n').unwrap_or((part, ""));
        let block = match kind {
            _ if nth % 2 == 0 => None,
            "json" => {
                add(&mut book, serde_json::from_str(block).unwrap());
                steps += 1;
                printed = linted(&book);
                None
            }
            "sh" if block.contains("adjudicate") => {
                printed = ruled(&book);
                None
            }
            "text" => Some(&printed),
            _ => None,
        };
        written.push_str(&block.map_or_else(|| part.to_owned(), |printed| format!("text\n{printed}")));
        written.push_str("```");
    }
    let written = written.strip_suffix("```").unwrap();
    assert_eq!(steps, 6);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(GUIDE), written).unwrap();
        return;
    }
    assert_eq!(text, written, "`BLESS=1` writes it anew");
}
