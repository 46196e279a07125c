//! The quiz: 50 questions of a customer-service training, adjudicated from typed facts.
//!
//! `cargo run --example quiz` appraises every option of every question against the ruling of its scenario and compares
//! the letters that come out with the key. `cargo run --example quiz -- S14` shows one question in full. The key is
//! read by the comparison alone; `--key FILE` takes another.
#![expect(clippy::print_stderr, reason = "an example prints")]

mod scenario;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use redress::ruling::Verdict;
use redress::{Hearing, Language};

use scenario::{Scenario, Selects};

/// Adjudicates the questions of the quiz.
#[derive(Parser)]
struct Arguments {
    /// Questions to show in full, S1 to S25, M1 to M14, X1 to X11; all are compared with the key without them
    questions: Vec<String>,
    /// Another key to compare with
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        // who closes the pipe has read enough
        Ok((text, agrees)) => {
            let _ = io::stdout().write_all(text.as_bytes());
            if agrees { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// What to print, and whether all agrees with the key.
fn run(arguments: Arguments) -> Result<(String, bool), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/quiz");
    let key_file = arguments.key.unwrap_or_else(|| folder.join("key.json"));
    let wanted = arguments.questions;
    let scenarios = scenario::read_all(&folder.join("scenarios"))?;
    let text = std::fs::read_to_string(&key_file).map_err(|error| format!("{}: {error}", key_file.display()))?;
    let key: BTreeMap<String, String> =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", key_file.display()))?;
    if wanted.is_empty() {
        return compare(&scenarios, &key);
    }
    let (mut text, mut all) = (String::new(), true);
    for id in &wanted {
        let found: Vec<&Scenario> =
            scenarios.iter().filter(|scenario| scenario.question() == id || scenario.id == *id).collect();
        if found.is_empty() {
            return Err(format!("there is no question `{id}`; ids are S1 to S25, M1 to M14, X1 to X11"));
        }
        for scenario in found {
            let (shown, letters) = show(scenario);
            let expected = key.get(&scenario.id);
            let agrees = expected == Some(&letters);
            all &= agrees;
            let verdict = if agrees { "agrees with the key" } else { "DISAGREES with the key" };
            text += &format!("{shown}{}: {letters}, {verdict}\n\n", scenario.id);
        }
    }
    Ok((text, all))
}

/// Runs every question and compares the letters with the key.
fn compare(scenarios: &[Scenario], key: &BTreeMap<String, String>) -> Result<(String, bool), String> {
    let mut text = String::new();
    let mut disagreements: Vec<String> = Vec::new();
    for scenario in scenarios {
        let (shown, letters) = brief(scenario);
        text += &shown;
        let expected = key.get(&scenario.id).ok_or_else(|| format!("the key has no entry for `{}`", scenario.id))?;
        if letters == *expected {
            text += &format!("  {letters}: agrees with the key\n\n");
        } else {
            text += &format!("  {letters}: DISAGREES with the key, which says {expected}\n\n");
            disagreements.push(format!("{} ({letters}, key {expected})", scenario.id));
        }
    }
    let options: usize = scenarios.iter().map(Scenario::letters).sum();
    for id in key.keys().filter(|id| !scenarios.iter().any(|scenario| scenario.id == **id)) {
        disagreements.push(format!("{id} (no scenario)"));
    }
    let questions = scenarios.iter().map(Scenario::question).collect::<BTreeSet<_>>().len();
    let agreed = match disagreements.len() {
        0 => "all agree".to_owned(),
        count => format!("{count} disagree: {}", disagreements.join(", ")),
    };
    text += &format!("{questions} questions, {options} options: {agreed}\n");
    Ok((text, disagreements.is_empty()))
}

/// One question in short: the ruling's headline, each option with its verdict; and the letters that come out.
fn brief(scenario: &Scenario) -> (String, String) {
    let hearing = Hearing::new(&scenario.case);
    let mut text = format!("{} {} | {}\n", scenario.id, scenario.title.en, scenario.title.zh);
    for line in hearing.ruling().to_string().lines().filter(|line| line.trim_start().starts_with("line `")) {
        text += &format!("  {}\n", line.trim());
    }
    let mut supported = Vec::new();
    for (option, letter) in scenario.options.iter().zip('A'..) {
        let appraisal = hearing.appraise(&option.position);
        let article = appraisal.clauses.iter().find_map(|clause| clause.article).map(|article| format!(" [{article}]"));
        let verdict = verdict(&appraisal.verdict);
        text += &format!("  {letter} {verdict}{}: {}\n", article.unwrap_or_default(), option.says.en);
        supported.push(appraisal.verdict.agrees());
    }
    (text, scenario.select(&supported))
}

fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Agrees => "agrees".to_owned(),
        Verdict::Breaches { article } => format!("breaches {article}"),
        Verdict::Premature { awaits } => format!("premature, awaits {}", awaits.join(", ")),
        Verdict::Open { readings } => format!("open: {}", readings.join("; ")),
    }
}

/// One question in full, and the letters that come out.
fn show(scenario: &Scenario) -> (String, String) {
    let hearing = Hearing::new(&scenario.case);
    let mut text = format!("{}  {}\n    {}\n\n", scenario.id, scenario.title.en, scenario.title.zh);
    text += &format!("{}\n\n", hearing.ruling());
    for language in [Language::English, Language::Chinese] {
        text += &format!("{}\n\n", hearing.explain(language));
    }
    let mut supported = Vec::new();
    for (option, letter) in scenario.options.iter().zip('A'..) {
        let appraisal = hearing.appraise(&option.position);
        supported.push(appraisal.verdict.agrees());
        text += &format!("{letter} {}\n  {}\n  {}\n", verdict(&appraisal.verdict), option.says.en, option.says.zh);
        for clause in &appraisal.clauses {
            let article = clause.article.map(|article| format!(" [{article}]")).unwrap_or_default();
            let says = serde_json::to_string(&clause.clause).unwrap_or_default();
            text += &format!("    {}{article}: {says}\n", verdict(&clause.verdict));
        }
    }
    let what = match scenario.selects {
        Selects::Whether => "the statement is judged: A if it is supported, B if it is not",
        Selects::Supported => "the options that are supported are chosen",
        Selects::Unsupported => "the options that are not supported are chosen",
    };
    text += &format!("{what}\n");
    (text, scenario.select(&supported))
}
