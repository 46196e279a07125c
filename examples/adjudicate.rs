//! Adjudicates one case: from a file, or from standard input.
//!
//! `cargo run --example adjudicate -- examples/cases/late-dispatch-refused.json` prints the ruling for people, `--explain en`
//! or `--explain zh` the reasons (`--grounds en` in short, `--chart tent` those about a line as a Mermaid chart), `--what-if`
//! the smallest changes that turn an answer and who could bring them, `--why-not remedy=refund` what keeps an answer from being
//! given (`line` stands for `remedy`; any question of docs/findings.md will do); both in Chinese after `--explain zh`, and like
//! the ruling for machines with `--json`. `--rulebook FILE` loads a rulebook beside the built-in one, and the case takes the one
//! that governs it. A case that does not cohere is refused whole: every problem with its path on standard error, exit code 2.
#![expect(clippy::print_stderr, reason = "an example prints")]

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use redress::case::{CaseDraft, LineId};
use redress::findings::{Finding, Literal};
use redress::rulebook::Editions;
use redress::{Case, Hearing, Language};
use serde::Serialize;

/// Adjudicates one case.
#[derive(Parser)]
pub(crate) struct Arguments {
    /// The case; standard input without it, or with `-`
    file: Option<PathBuf>,
    /// For machines
    #[arg(long, conflicts_with_all = ["explain", "grounds", "chart"])]
    json: bool,
    /// The reasons in full, `en` or `zh`
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    explain: Option<Language>,
    /// The reasons in short, `en` or `zh`
    #[arg(long, value_name = "LANGUAGE", value_parser = language, conflicts_with = "explain")]
    grounds: Option<Language>,
    /// The reasons about one line of the order as a Mermaid chart
    #[arg(long, value_name = "LINE", group = "question")]
    chart: Option<String>,
    /// The smallest changes that turn an answer, and who could bring them
    #[arg(long, group = "question")]
    what_if: bool,
    /// What keeps an answer from being given, such as `remedy=refund`; `line` stands for `remedy`
    #[arg(long, value_name = "QUESTION=ANSWER", value_parser = asked, group = "question")]
    why_not: Option<Literal>,
    /// A rulebook beside the built-in one; the case takes the one that governs it
    #[arg(long, value_name = "FILE")]
    rulebook: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        // who closes the pipe has read enough
        Ok(text) => {
            let _ = io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// What to print.
pub(crate) fn run(arguments: &Arguments) -> Result<String, String> {
    let mut editions = Editions::built_in();
    if let Some(path) = &arguments.rulebook {
        editions = with(editions, path)?;
    }
    // the draft takes whatever is json within the limits; the case says everything that is wrong with it
    let draft: CaseDraft = serde_json::from_str(&read(arguments.file.as_deref())?)
        .map_err(|error| format!("this is no json document within the limits: {error}"))?;
    let case = Case::try_from(draft).map_err(|errors| errors.to_string())?;
    let hearing = Hearing::under(&case, editions.governing(&case));
    let language = arguments.explain.or(arguments.grounds);
    let spoken = language.unwrap_or(Language::English);
    let mut text = String::new();
    if arguments.what_if {
        let proposals = hearing.what_if();
        if arguments.json {
            return written(&proposals);
        }
        proposals.iter().for_each(|proposal| text.extend([proposal.summary(spoken).as_str(), "\n"]));
        if proposals.is_empty() {
            let nothing = match spoken {
                Language::English => "nothing that could still come turns an answer",
                Language::Chinese => "目前没有可能出现并会改变结论的情况",
            };
            // with the ruling, which says why: of a case that the rules do not govern nothing is decided
            text = format!("{nothing}\n{}\n", hearing.ruling().summary(spoken));
        }
    } else if let Some(answer) = arguments.why_not {
        let holdings = hearing.holdings(answer);
        let reasons: Result<Vec<_>, _> = holdings.iter().map(|holding| hearing.why_not(holding)).collect();
        let reasons = reasons.map_err(|problem| problem.to_string())?;
        if arguments.json {
            return written(&reasons);
        }
        reasons.iter().for_each(|reason| text += &reason.summary(spoken));
    } else if let Some(line) = &arguments.chart {
        let chart = hearing.mermaid(&LineId::from(line.as_str()), spoken);
        text += &chart.ok_or_else(|| format!("the case has no line `{line}`"))?;
    } else if arguments.json {
        return written(hearing.ruling());
    } else if language.is_some() {
        text += &if arguments.grounds.is_some() { hearing.grounds(spoken) } else { hearing.explain(spoken) };
        text.push('\n');
    } else {
        text = format!("{}\n", hearing.ruling());
    }
    Ok(text)
}

/// For machines.
fn written<T: Serialize + ?Sized>(value: &T) -> Result<String, String> {
    serde_json::to_string_pretty(value).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// `en` or `zh`.
fn language(text: &str) -> Result<Language, String> {
    match text {
        "en" => Ok(Language::English),
        "zh" => Ok(Language::Chinese),
        _ => Err("`en` or `zh`".to_owned()),
    }
}

/// `remedy=refund` as an answer.
fn asked(text: &str) -> Result<Literal, String> {
    let answer = text.split_once('=').and_then(|(question, answer)| {
        Finding::named(if question == "line" { "remedy" } else { question })?.value(answer)
    });
    answer.ok_or_else(|| "an answer to a question of docs/findings.md, such as `remedy=refund`".to_owned())
}

fn read(file: Option<&Path>) -> Result<String, String> {
    match file.filter(|path| path.as_os_str() != "-") {
        Some(path) => std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display())),
        None => io::read_to_string(io::stdin()).map_err(|error| error.to_string()),
    }
}

fn with(editions: Editions, path: &Path) -> Result<Editions, String> {
    let text = read(Some(path))?;
    let book = serde_json::from_str(&text).map_err(|error| format!("{}:\n{error}", path.display()))?;
    editions.with(book).map_err(|clash| format!("{}: {clash}", path.display()))
}
