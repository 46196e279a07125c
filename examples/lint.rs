//! Lints a rulebook: a file, or the built-in one.
//!
//! `cargo run --example lint` proves the built-in rulebook, `cargo run --example lint -- examples/rulebooks/harbour-market.json`
//! one of your own; `--quiet` prints only what is wrong, `--diff OTHER` what is different in another rulebook. Exit code 0: clean; 1: a conflict, a gap or the like; 2: the file
//! is no rulebook, and every problem is named with its path.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

use std::borrow::Cow;
use std::process::ExitCode;

use redress::Rulebook;
use redress::rulebook::RulebookDiff;

fn main() -> ExitCode {
    let mut file = None;
    let mut quiet = false;
    let mut other = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quiet" => quiet = true,
            "--diff" => match arguments.next().map(|path| read(&path)) {
                Some(Ok(book)) => other = Some(book),
                Some(Err(problem)) => return fail(&problem),
                None => return fail("`--diff` takes a file"),
            },
            "--help" => {
                println!("lint [--quiet] [--diff OTHER] [FILE]   (the built-in rulebook without FILE)");
                return ExitCode::SUCCESS;
            }
            option if option.starts_with("--") => {
                return fail(&format!("`{option}` is not an option; there are `--quiet`, `--diff` and `--help`"));
            }
            path if file.is_none() => file = Some(path.to_owned()),
            path => return fail(&format!("one rulebook at a time; `{path}` is a second file")),
        }
    }
    let book = match file.as_deref().map_or_else(|| Ok(Cow::Borrowed(Rulebook::taobao())), read) {
        Ok(book) => book,
        Err(problem) => return fail(&problem),
    };
    let report = book.lint();
    if !quiet || !report.is_clean() {
        println!("rulebook `{}`, edition {}", book.name(), book.edition());
        print!("{report}");
    }
    if let Some(other) = &other {
        println!("\nin `{}`, edition {}:", other.name(), other.edition());
        print!("{}", RulebookDiff::between(&book, other));
    }
    if report.is_clean() {
        if other.is_none() {
            println!("clean");
        }
        return ExitCode::SUCCESS;
    }
    ExitCode::from(1)
}

fn read(path: &str) -> Result<Cow<'static, Rulebook>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    serde_json::from_str(&text).map(Cow::Owned).map_err(|error| format!("{path}:\n{error}"))
}

fn fail(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::from(2)
}
