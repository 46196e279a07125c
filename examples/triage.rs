//! Settles before a dispute: who bears the freight by the shop's policy, and what to offer.
//!
//! `cargo run --example triage -- examples/cases/other-lamp-sent.json` prints both for people, `--chinese` in Chinese,
//! `--json` for machines. `--policy examples/rulebooks/corner-shop-freight.json` takes a shop's own policy on freight in
//! place of the built-in table; what is wrong with it is refused, and what falls below the rulebook (TB-13) is told with a
//! situation. A case that does not cohere is refused whole, exit code 2.
#![expect(clippy::print_stderr, reason = "an example prints")]

use std::borrow::Cow;
use std::error::Error;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use redress::case::CaseDraft;
use redress::house::HouseRules;
use redress::{Case, Language, Rulebook, triage};

/// What the shop's policy says on freight, and what to offer on a complaint.
#[derive(Parser)]
struct Arguments {
    /// The case; standard input without it, or with `-`
    file: Option<PathBuf>,
    /// For machines
    #[arg(long)]
    json: bool,
    /// In Chinese
    #[arg(long, conflicts_with = "json")]
    chinese: bool,
    /// A shop's policy on freight
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
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
fn run(arguments: &Arguments) -> Result<String, Box<dyn Error>> {
    let draft: CaseDraft = serde_json::from_str(&read(arguments.file.as_deref())?)
        .map_err(|error| format!("this is no json document within the limits: {error}"))?;
    let case = Case::try_from(draft)?;
    let house = match &arguments.policy {
        Some(path) => Cow::Owned(policy(path)?),
        None => Cow::Borrowed(HouseRules::built_in()),
    };
    let (freight, offers) = (house.freight(&case), triage::offers(&case));
    if arguments.json {
        let settled = serde_json::json!({ "freight": freight, "offers": offers });
        return Ok(serde_json::to_string_pretty(&settled)? + "\n");
    }
    let language = if arguments.chinese { Language::Chinese } else { Language::English };
    let rows = freight.iter().map(|row| row.told(language));
    let lines = rows
        .chain(offers.iter().map(|offer| format!("{}\n  {}", offer.told(language), language.wording(&offer.advice))));
    let text: String = lines.map(|line| line + "\n").collect();
    if text.is_empty() {
        let nothing =
            "nothing is asked for that the shop's rules or the triage speak of, or the platform has stepped in";
        return Ok(format!("{nothing}\n"));
    }
    Ok(text)
}

/// A shop's policy beside the built-in rulebook.
fn policy(path: &Path) -> Result<HouseRules, Box<dyn Error>> {
    let house = HouseRules::of(Rulebook::taobao(), &serde_json::from_str(&read(Some(path))?)?);
    if let Some(problem) = house.rulebook().problems().first() {
        return Err(format!("{}: {problem}", path.display()).into());
    }
    let report = house.rulebook().lint();
    if !report.is_clean() {
        return Err(format!("{}:\n{report}", path.display()).into());
    }
    for shortfall in house.shortfalls() {
        eprintln!("{shortfall}");
    }
    Ok(house)
}

fn read(file: Option<&Path>) -> Result<String, Box<dyn Error>> {
    match file.filter(|path| path.as_os_str() != "-") {
        Some(path) => Ok(std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?),
        None => Ok(io::read_to_string(io::stdin())?),
    }
}
