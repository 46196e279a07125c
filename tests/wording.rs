//! The words of a ruling: neither language lacks any, every explanation names the articles that decide, and what an
//! agent reads is recorded for three cases. `BLESS=1 cargo test --test wording` records them again; read the diff.

#![expect(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[path = "cases/file.rs"]
#[expect(dead_code, reason = "the case files' own test uses more of it")]
mod file;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use redress::case::Patch;
use redress::findings::Finding;
use redress::ruling::Language;
use serde_json::Value;

use redress::{Case, Hearing, Rulebook, adjudicate};

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn case(path: &Path) -> Case {
    let text = fs::read_to_string(path).unwrap();
    let mut document: Value = serde_json::from_str(&text).unwrap();
    // a scenario of the quiz is a case with a question about it
    let facts = document.get_mut("case").map(Value::take).unwrap_or(document);
    serde_json::from_str(&facts.to_string()).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The scenarios of the quiz and the example cases, those that are cases at all.
fn cases() -> Vec<(String, Case)> {
    let mut paths: Vec<PathBuf> = ["examples/quiz/scenarios", "examples/cases"]
        .iter()
        .flat_map(|folder| fs::read_dir(at(folder)).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|name| name == "json") && !path.ends_with("malformed.json"))
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), case(path))).collect()
}

/// The cases of the case files, each limb among them.
fn literate() -> Vec<(String, Case)> {
    let mut all = Vec::new();
    for path in file::all(&at("tests/cases")) {
        let literate = file::Literate::parse(&fs::read_to_string(&path).unwrap()).unwrap();
        let case: Case = serde_json::from_str(&literate.case).unwrap();
        for limb in &literate.limbs {
            let patch: Patch = serde_json::from_str(&limb.patch).unwrap();
            all.push((format!("{}, {}", literate.rule, limb.title), case.patched(&patch).unwrap()));
        }
        all.push((literate.rule, case));
    }
    all
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter))
}

/// A text without what is quoted by name: ids, paths, names of rules.
fn unquoted(text: &str) -> String {
    text.split('`').step_by(2).collect()
}

/// The places of a phrase, such as `{0}`, sorted.
fn places(phrase: &str) -> Vec<&str> {
    let mut places: Vec<&str> =
        phrase.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or_default()).collect();
    places.sort_unstable();
    places
}

#[test]
fn each_phrase_exists_in_both_languages_and_tells_the_same() {
    let english: BTreeMap<String, &str> = Language::English.messages().into_iter().collect();
    let chinese: BTreeMap<String, &str> = Language::Chinese.messages().into_iter().collect();
    assert_eq!(english.len(), Language::English.messages().len(), "a key stands twice");
    assert_eq!(english.keys().collect::<Vec<_>>(), chinese.keys().collect::<Vec<_>>());
    for (key, text) in &english {
        let other = chinese.get(key).unwrap();
        assert!(!text.is_empty() && !is_chinese(text), "{key}: {text}");
        assert_eq!(places(text), places(other), "{key}: `{text}` and `{other}`");
        let wordless = text.chars().all(|letter| !letter.is_alphabetic());
        assert!(
            wordless || is_chinese(other) || !unquoted(other).chars().any(|letter| letter.is_alphabetic()),
            "{key}: {other}"
        );
    }
}

#[test]
fn each_finding_and_value_is_named_in_both_languages() {
    for finding in Finding::all() {
        let entry = finding.entry();
        assert!(!Language::English.label(finding).is_empty(), "{}", entry.name);
        assert!(is_chinese(Language::Chinese.label(finding)), "{}", entry.name);
        for value in entry.values {
            let english = Language::English.value(finding, value.name);
            assert!(
                !english.is_empty() && !is_chinese(&english) && !english.contains('_'),
                "{}: {english}",
                entry.name
            );
            assert!(is_chinese(&Language::Chinese.value(finding, value.name)), "{}.{}", entry.name, value.name);
        }
    }
}

/// Two values of one finding never read alike, or an explanation would not say which it is.
#[test]
fn values_of_a_finding_read_differently() {
    for language in Language::ALL {
        for finding in Finding::all() {
            let values = finding.entry().values;
            let mut words: Vec<String> = values.iter().map(|value| language.value(finding, value.name)).collect();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), values.len(), "{language:?}: {}: {words:?}", finding.entry().name);
        }
    }
}

#[test]
fn each_rule_tells_its_situation_and_provision_in_both_languages() {
    for rule in Rulebook::taobao().rules() {
        for text in [&rule.situation, &rule.provision] {
            assert!(!text.en.is_empty() && !is_chinese(&text.en), "{}: {}", rule.id, text.en);
            assert!(is_chinese(&text.zh), "{}: {}", rule.id, text.zh);
        }
    }
}

#[test]
fn an_explanation_names_every_article_that_decides_a_line() {
    let mut articles = 0;
    for (name, case) in cases() {
        let hearing = Hearing::new(&case);
        for language in Language::ALL {
            let why = hearing.explain(language);
            for line in &hearing.ruling().lines {
                for article in &line.outcome.articles {
                    assert!(why.contains(&article.to_string()), "{name}: {article} is not in\n{why}");
                    articles += 1;
                }
                for rule in line.outcome.rules.iter().chain(line.claims.iter().flat_map(|claim| &claim.outcome.rules)) {
                    assert!(why.contains(&format!("`{rule}`")), "{name}: {rule} is not in\n{why}");
                }
            }
        }
    }
    assert!(articles > 80, "{articles}");
}

/// Whatever a ruling says is said in the language asked for: nothing falls through to a name on the wire.
#[test]
fn no_language_speaks_the_other() {
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    for (name, case) in cases().into_iter().chain(literate()) {
        let hearing = Hearing::new(&case);
        for language in Language::ALL {
            let texts = [hearing.ruling().summary(language), hearing.explain(language), hearing.grounds(language)];
            for line in texts.iter().flat_map(|text| text.lines()) {
                let said = unquoted(line);
                let foreign = match language {
                    Language::English => is_chinese(line) || said.contains('_'),
                    Language::Chinese => said.contains(|letter: char| letter.is_ascii_lowercase()),
                };
                if foreign {
                    wrong.entry(line.to_owned()).or_insert_with(|| name.clone());
                }
            }
        }
    }
    let told: Vec<String> = wrong.iter().map(|(line, name)| format!("{name}: {line}")).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Sources of a folder and of those in it.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            sources(&path, found);
        } else {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// What a finding may find not recorded has a word in each language: an explanation tells it.
#[test]
fn what_is_not_recorded_is_worded() {
    let mut texts = Vec::new();
    sources(&at("src/findings"), &mut texts);
    let mut names = 0;
    for language in Language::ALL {
        let messages: Vec<String> = language.messages().into_iter().map(|(key, _)| key).collect();
        let calls = ["NothingRecorded(\"", ".fact(\""];
        for what in texts.iter().flat_map(|text| calls.iter().flat_map(|call| text.split(call).skip(1))) {
            let what = what.split('"').next().unwrap_or_default();
            let key = format!("term: {what}");
            assert!(
                messages.contains(&key),
                "{language:?} has no word for `{what}`; add it to `terms` in src/ruling/words"
            );
            names += 1;
        }
    }
    assert!(names > 40, "{names}");
}

/// At a glance: a ruling takes a few lines, none of them empty, and reads the same each time.
#[test]
fn a_summary_is_short() {
    for (name, case) in cases() {
        let ruling = adjudicate(&case);
        let text = ruling.to_string();
        assert_eq!(text, adjudicate(&case).to_string());
        assert!((2..=25).contains(&text.lines().count()), "{name}:\n{text}");
        assert!(text.lines().all(|line| !line.trim().is_empty() && line == line.trim_end()), "{name}:\n{text}");
    }
}

#[test]
fn three_cases_read_as_recorded() {
    for name in ["waiting-for-papers", "return-lost-on-the-way", "several-lines"] {
        let ruling = adjudicate(&case(&at(&format!("examples/cases/{name}.json"))));
        let text = format!("{ruling}\n");
        let recorded = at(&format!("tests/snapshots/{name}.txt"));
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(recorded.parent().unwrap()).unwrap();
            fs::write(&recorded, &text).unwrap();
        }
        assert_eq!(text, fs::read_to_string(&recorded).unwrap(), "{name}");
    }
}
