//! What one may ask of a case that was heard: why, why not, what if. Over every scenario of the quiz, every example, every
//! case file, and generated cases.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may fail, counts, and shows its figures"
)]

#[path = "../cases/file.rs"]
#[expect(dead_code, reason = "the case files' own test uses more of it")]
mod file;
#[path = "../common/generate.rs"]
mod generate;
#[path = "../common/tape.rs"]
#[expect(dead_code, reason = "nothing is shrunk here")]
mod tape;
mod what_if;
mod why;
mod why_not;

use std::fs;
use std::path::{Path, PathBuf};

use redress::Case;
use serde_json::Value;

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every case that is written down: scenarios of the quiz, examples, case files.
fn written() -> Vec<(String, Case)> {
    let mut paths: Vec<PathBuf> = ["examples/quiz/scenarios", "examples/cases"]
        .iter()
        .flat_map(|folder| fs::read_dir(at(folder)).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|name| name == "json") && !path.ends_with("malformed.json"))
        .collect();
    paths.sort();
    let mut cases: Vec<(String, Case)> = Vec::new();
    for path in paths {
        let mut document: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        // a scenario of the quiz is a case with a question about it
        let facts = document.get_mut("case").map(Value::take).unwrap_or(document);
        let case = serde_json::from_str(&facts.to_string()).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        cases.push((path.file_stem().unwrap().to_string_lossy().into_owned(), case));
    }
    for path in file::all(&at("tests/cases")) {
        let literate = file::Literate::parse(&fs::read_to_string(&path).unwrap()).unwrap();
        cases.push((literate.rule.clone(), serde_json::from_str(&literate.case).unwrap()));
    }
    cases
}

/// So many generated cases.
fn generated(count: usize) -> impl Iterator<Item = (String, Case)> {
    generate::fixed(count).enumerate().map(|(nth, case)| (format!("generated {nth}"), case))
}
