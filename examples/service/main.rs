//! A service in small: cases in, one JSON document a line, rulings out in the same order, one a line.
//!
//! `cargo run --release --example service < cases.ndjson > rulings.ndjson`; `cargo run --release --example generate -- 100000`
//! makes cases to try it with. Every line gets exactly one line: `{"ruling":...}`, or
//! `{"refused":{"line":7,"problems":[{"path":...,"message":...}],"more":0}}` for what is no case (`path` is empty where it is the line
//! as a whole, `more` counts the problems beyond those listed), which is also told on standard error while the rest is served.
//! An empty line gets none. Exit code 2: the cases or a rulebook cannot be read.
//! `--compare` also parses and prints every document as plain JSON and tells both speeds.
#![expect(clippy::print_stderr, clippy::float_arithmetic, reason = "an example prints, and tells speeds")]

mod serve;

use std::error::Error;
use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use redress::rulebook::Editions;

use serve::{Settings, Tally, serve};

/// Adjudicates cases, one JSON document a line.
#[derive(Parser)]
struct Arguments {
    /// The cases; standard input without it
    file: Option<PathBuf>,
    /// A rulebook beside the built-in one; each case takes the one that governs it
    #[arg(long)]
    rulebook: Option<PathBuf>,
    /// How many lines are adjudicated at once
    #[arg(long, default_value = "1024")]
    batch: NonZeroUsize,
    /// Tell how fast the same documents are parsed and printed as plain JSON
    #[arg(long)]
    compare: bool,
    /// No progress and no figures on standard error
    #[arg(long)]
    quiet: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut editions = Editions::built_in();
    if let Some(path) = &arguments.rulebook {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let book = serde_json::from_str(&text).map_err(|error| format!("{}:\n{error}", path.display()))?;
        editions = editions.with(book).map_err(|clash| format!("{}: {clash}", path.display()))?;
    }
    let source: Box<dyn Read> = match &arguments.file {
        Some(path) => Box::new(std::fs::File::open(path).map_err(|error| format!("{}: {error}", path.display()))?),
        None => Box::new(io::stdin()),
    };
    let progress = if arguments.quiet { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
    progress.set_style(ProgressStyle::with_template("{human_pos} lines, {per_sec}, {elapsed}")?);
    let settings = Settings { batch: arguments.batch.get(), compare: arguments.compare };
    let served = serve(io::BufReader::new(source), io::stdout().lock(), &editions, settings, |batch| {
        for problem in batch.refused {
            progress.suspend(|| eprintln!("{problem}"));
        }
        progress.inc(batch.lines);
    });
    progress.finish_and_clear();
    match served {
        Ok(tally) if !arguments.quiet => report(&tally, arguments.compare),
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.into()),
        _ => {}
    }
    Ok(())
}

fn report(tally: &Tally, compared: bool) {
    let speed = |spent: Duration| tally.lines as f64 / spent.as_secs_f64().max(f64::MIN_POSITIVE);
    eprintln!(
        "{} lines on {} threads, {} refused; read, adjudicated and printed: {:.0} a second",
        tally.lines,
        rayon::current_num_threads(),
        tally.refused,
        speed(tally.adjudicating)
    );
    if compared {
        let ratio = tally.adjudicating.as_secs_f64() / tally.plain.as_secs_f64().max(f64::MIN_POSITIVE);
        let plain = speed(tally.plain);
        eprintln!("parsed and printed as plain JSON: {plain:.0} a second; a ruling takes {ratio:.1} times as long");
    }
    if let Some(peak) = peak() {
        eprintln!("peak memory: {peak}");
    }
}

/// The most memory that the process has held, where the system tells.
fn peak() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    Some(status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().to_owned())
}
