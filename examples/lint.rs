//! Lints a rulebook: a file, or the built-in one.
//!
//! `cargo run --example lint` proves the built-in rulebook, `cargo run --example lint -- examples/rulebooks/harbour-market.json`
//! one of your own; `--quiet` prints only what is wrong, `--diff OTHER` what is different in another rulebook. Exit code 0: clean;
//! 1: a conflict, a gap or the like; 2: the file is no rulebook, and every problem is named with its path.
#![expect(clippy::print_stderr, reason = "an example prints")]

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use redress::Rulebook;
use redress::rulebook::RulebookDiff;

/// Proves a rulebook free of conflicts and gaps, or shows where they arise.
#[derive(Parser)]
struct Arguments {
    /// The rulebook; the built-in one without it
    file: Option<PathBuf>,
    /// Print only what is wrong
    #[arg(long)]
    quiet: bool,
    /// What is different in another rulebook
    #[arg(long, value_name = "OTHER")]
    diff: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        // who closes the pipe has read enough
        Ok((text, code)) => {
            let _ = io::stdout().write_all(text.as_bytes());
            code
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

/// What to print, and the exit code.
fn run(arguments: &Arguments) -> Result<(String, ExitCode), String> {
    let book = arguments.file.as_deref().map_or_else(|| Ok(Cow::Borrowed(Rulebook::taobao())), read)?;
    let other = arguments.diff.as_deref().map(read).transpose()?;
    let report = book.lint();
    let mut text = String::new();
    if !arguments.quiet || !report.is_clean() {
        text += &format!("rulebook `{}`, edition {}\n{report}", book.name(), book.edition());
    }
    if let Some(other) = &other {
        let diff = RulebookDiff::between(&book, other);
        text += &format!("\nin `{}`, edition {}:\n{diff}", other.name(), other.edition());
    }
    if !report.is_clean() {
        return Ok((text, ExitCode::FAILURE));
    }
    if other.is_none() {
        text += "clean\n";
    }
    Ok((text, ExitCode::SUCCESS))
}

fn read(path: &Path) -> Result<Cow<'static, Rulebook>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let book = serde_json::from_str(&text).map_err(|error| format!("{}:\n{error}", path.display()))?;
    Ok(Cow::Owned(book))
}
