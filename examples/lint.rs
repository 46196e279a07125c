//! Lints a rulebook: a file, or the built-in one.
//!
//! `cargo run --example lint` proves the built-in rulebook, `cargo run --example lint -- examples/rulebooks/harbour-market.json`
//! one of your own; `--quiet` prints only what is wrong. Exit code 0: clean; 1: a conflict, a gap or the like; 2: the file
//! is no rulebook, and every problem is named with its path.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

use std::borrow::Cow;
use std::process::ExitCode;

use redress::Rulebook;

fn main() -> ExitCode {
    let mut file = None;
    let mut quiet = false;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--quiet" => quiet = true,
            "--help" => {
                println!("lint [--quiet] [FILE]   (the built-in rulebook without FILE)");
                return ExitCode::SUCCESS;
            }
            option if option.starts_with("--") => {
                return fail(&format!("`{option}` is not an option; there are `--quiet` and `--help`"));
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
    if report.is_clean() {
        println!("clean");
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
