//! The quiz as a test: every question agrees with its key, and no scenario carries its answer.
#![expect(clippy::panic, clippy::expect_used, reason = "a test fails loudly")]

#[expect(dead_code, reason = "the example uses more of it")]
#[path = "../examples/quiz/scenario.rs"]
mod scenario;

use std::collections::BTreeMap;
use std::path::Path;

use redress::Hearing;
use scenario::Scenario;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/quiz")
}

fn scenarios() -> Vec<Scenario> {
    scenario::read_all(&folder().join("scenarios")).unwrap_or_else(|problem| panic!("{problem}"))
}

fn key() -> BTreeMap<String, String> {
    let text = std::fs::read_to_string(folder().join("key.json")).expect("the key can be read");
    serde_json::from_str(&text).expect("the key is a map of letters")
}

fn letters(scenario: &Scenario) -> String {
    let hearing = Hearing::new(&scenario.case);
    let supported: Vec<bool> =
        scenario.options.iter().map(|option| hearing.appraise(&option.position).verdict.agrees()).collect();
    scenario.select(&supported)
}

#[test]
fn every_question_agrees_with_its_key() {
    let key = key();
    let scenarios = scenarios();
    assert_eq!(scenarios.len(), key.len(), "every scenario has a key and every key a scenario");
    let wrong: Vec<String> = scenarios
        .iter()
        .filter(|scenario| key.get(&scenario.id) != Some(&letters(scenario)))
        .map(|scenario| format!("{}: {}, key {:?}", scenario.id, letters(scenario), key.get(&scenario.id)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn fifty_questions_with_168_options() {
    let scenarios = scenarios();
    let questions: std::collections::BTreeSet<&str> = scenarios.iter().map(Scenario::question).collect();
    assert_eq!(questions.len(), 50);
    assert_eq!(scenarios.iter().map(Scenario::letters).sum::<usize>(), 168);
}

/// No scenario carries its answer: neither the letters nor a verdict stands in its file.
#[test]
fn scenarios_do_not_carry_their_answers() {
    for entry in std::fs::read_dir(folder().join("scenarios")).expect("the scenarios can be listed") {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a scenario can be read");
        for word in ["\"answer\"", "\"key\"", "\"correct\"", "\"expected\"", "\"verdict\": \"agrees\""] {
            assert!(!text.contains(word), "{word} in a scenario");
        }
    }
}
