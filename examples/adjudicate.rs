//! Adjudicates one case: from a file, or from standard input.
//!
//! `cargo run --example adjudicate -- examples/cases/late-dispatch-refused.json` prints the ruling for people;
//! `--json` prints it for machines, `--explain en` or `--explain zh` the reasons (`--grounds en` in short, `--chart tent` those
//! about a line as a Mermaid chart), `--what-if` the smallest changes that turn an answer and who could bring them,
//! `--why-not remedy=refund` what keeps an answer from being given (`line` stands for `remedy`; any question of docs/findings.md will do); both in Chinese after `--explain zh`. `--rulebook FILE` loads a
//! rulebook beside the built-in one, and the case takes the one that governs it. A case that does not cohere
//! is refused whole: every problem with its path on standard error, exit code 2.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

use std::io::Read;
use std::process::ExitCode;

use redress::case::{CaseDraft, LineId};
use redress::findings::{Finding, Literal};
use redress::rulebook::Editions;
use redress::{Case, Hearing, Language};

fn main() -> ExitCode {
    let mut file = None;
    let mut json = false;
    let mut language = None;
    let mut short = false;
    let mut chart = None;
    let mut editions = Editions::built_in();
    let mut what_if = false;
    let mut why_not = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--explain" | "--grounds" => {
                short = argument == "--grounds";
                match arguments.next().as_deref() {
                    Some("en") => language = Some(Language::English),
                    Some("zh") => language = Some(Language::Chinese),
                    _ => return fail(&format!("`{argument}` takes `en` or `zh`")),
                }
            }
            "--chart" => match arguments.next() {
                Some(line) => chart = Some(LineId::from(line.as_str())),
                None => return fail("`--chart` takes a line of the order"),
            },
            "--what-if" => what_if = true,
            "--why-not" => match arguments.next().as_deref().and_then(asked) {
                Some(answer) => why_not = Some(answer),
                None => return fail("`--why-not` takes an answer to a question, such as `remedy=refund`"),
            },
            "--rulebook" => match arguments.next().map(|path| with(editions, &path)) {
                Some(Ok(more)) => editions = more,
                Some(Err(problem)) => return fail(&problem),
                None => return fail("`--rulebook` takes a file"),
            },
            "--help" => {
                println!(
                    "adjudicate [--json | --explain en|zh | --grounds en|zh] [--chart LINE | --what-if | --why-not QUESTION=ANSWER] \
                     [--rulebook FILE] [FILE]\n(standard input without FILE, or with -)"
                );
                return ExitCode::SUCCESS;
            }
            "-" => file = None,
            option if option.starts_with("--") => {
                return fail(&format!(
                    "`{option}` is not an option; there are `--json`, `--explain`, `--grounds`, `--chart`, `--what-if`, \
                     `--why-not`, `--rulebook` and `--help`"
                ));
            }
            path if file.is_none() => file = Some(path.to_owned()),
            path => return fail(&format!("one case at a time; `{path}` is a second file")),
        }
    }
    if json && language.is_some() {
        return fail("`--json` and `--explain` print different things; give one of them");
    }
    let text = match read(file.as_deref()) {
        Ok(text) => text,
        Err(problem) => return fail(&problem),
    };
    // the draft takes whatever is json within the limits; the case says everything that is wrong with it
    let draft: CaseDraft = match serde_json::from_str(&text) {
        Ok(draft) => draft,
        Err(error) => return fail(&format!("this is no json document within the limits: {error}")),
    };
    let case = match Case::try_from(draft) {
        Ok(case) => case,
        Err(errors) => return fail(&errors.to_string()),
    };
    let hearing = Hearing::under(&case, editions.governing(&case));
    if what_if {
        for proposal in hearing.what_if() {
            println!("{}", proposal.summary(language.unwrap_or(Language::English)));
        }
    } else if let Some(answer) = why_not {
        for holding in hearing.holdings(answer) {
            match hearing.why_not(&holding) {
                Ok(reasons) => print!("{}", reasons.summary(language.unwrap_or(Language::English))),
                Err(problem) => return fail(&problem.to_string()),
            }
        }
    } else if let Some(line) = chart {
        match hearing.mermaid(&line, language.unwrap_or(Language::English)) {
            Some(chart) => print!("{chart}"),
            None => return fail(&format!("the case has no line `{}`", line.as_str())),
        }
    } else if json {
        match serde_json::to_string_pretty(hearing.ruling()) {
            Ok(ruling) => println!("{ruling}"),
            Err(error) => return fail(&error.to_string()),
        }
    } else if let Some(language) = language {
        println!("{}", if short { hearing.grounds(language) } else { hearing.explain(language) });
    } else {
        println!("{}", hearing.ruling());
    }
    ExitCode::SUCCESS
}

/// `remedy=refund` as an answer.
fn asked(text: &str) -> Option<Literal> {
    let (question, answer) = text.split_once('=')?;
    let question = if question == "line" { "remedy" } else { question };
    Finding::named(question)?.value(answer)
}

fn read(file: Option<&str>) -> Result<String, String> {
    match file {
        Some(path) => std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}")),
        None => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| error.to_string())?;
            Ok(text)
        }
    }
}

fn with(editions: Editions, path: &str) -> Result<Editions, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let book = serde_json::from_str(&text).map_err(|error| format!("{path}:\n{error}"))?;
    editions.with(book).map_err(|clash| format!("{path}: {clash}"))
}

fn fail(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::from(2)
}
