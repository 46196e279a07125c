//! Serving: lines are read in batches, adjudicated on all cores, and written before the next batch is read, so that
//! memory does not grow with their number.

use std::hint::black_box;
use std::io::{self, BufRead, BufWriter, Write};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use redress::case::{CaseDraft, CaseErrors};
use redress::rulebook::Editions;
use redress::{Case, Ruling, adjudicate_under};
use serde::Serialize;

/// The longest line that is read, in bytes; a longer one is refused and skipped.
pub(crate) const LONGEST: u64 = 4 * 1024 * 1024;

/// How to serve.
#[derive(Clone, Copy)]
pub(crate) struct Settings {
    /// How many lines make a batch.
    pub(crate) batch: usize,
    /// Whether to take the time of plain parsing and printing too.
    pub(crate) compare: bool,
}

/// What a run came to.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) lines: u64,
    pub(crate) refused: u64,
    pub(crate) adjudicating: Duration,
    pub(crate) plain: Duration,
}

/// What a batch came to.
pub(crate) struct Batch {
    pub(crate) lines: u64,
    /// What is wrong with each line that is no case.
    pub(crate) refused: Vec<String>,
}

/// What one line gets.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Reply {
    Ruling(Box<Ruling>),
    Refused(Refusal),
}

/// Why a line is no case.
#[derive(Serialize)]
struct Refusal {
    line: u64,
    #[serde(flatten)]
    reason: Reason,
}

/// Both are written alike.
#[derive(Serialize)]
#[serde(untagged)]
enum Reason {
    Incoherent(CaseErrors),
    Unreadable { problems: [Problem; 1], more: usize },
}

/// A problem of the line as a whole.
#[derive(Serialize)]
struct Problem {
    path: &'static str,
    message: String,
}

/// One line as it came; without its text where that was too long.
struct Line {
    number: u64,
    text: Option<Vec<u8>>,
}

/// Serves every line of the source, and tells of each batch.
///
/// # Errors
///
/// Fails if the source cannot be read or the sink not be written; never because of what stands in a line.
#[expect(clippy::disallowed_methods, clippy::arithmetic_side_effects, reason = "a service counts and takes the time")]
pub(crate) fn serve(
    mut source: impl BufRead,
    sink: impl Write,
    editions: &Editions,
    settings: Settings,
    mut done: impl FnMut(Batch),
) -> io::Result<Tally> {
    let mut sink = BufWriter::new(sink);
    let mut tally = Tally::default();
    let mut read = 0;
    loop {
        let lines = batch(&mut source, settings.batch, &mut read)?;
        if lines.is_empty() {
            sink.flush()?;
            return Ok(tally);
        }
        let start = Instant::now();
        let replies: Vec<_> = lines.par_iter().map(|line| reply(line, editions)).collect();
        tally.adjudicating += start.elapsed();
        if settings.compare {
            let start = Instant::now();
            black_box(lines.par_iter().map(plain).sum::<usize>());
            tally.plain += start.elapsed();
        }
        let mut batch = Batch { lines: 0, refused: Vec::new() };
        for (text, problem) in replies {
            sink.write_all(&text)?;
            sink.write_all(b"\n")?;
            batch.lines += 1;
            batch.refused.extend(problem);
        }
        sink.flush()?;
        tally.lines += batch.lines;
        tally.refused += u64::try_from(batch.refused.len()).unwrap_or(0);
        done(batch);
    }
}

/// The next lines that are not empty.
fn batch(source: &mut impl BufRead, most: usize, read: &mut u64) -> io::Result<Vec<Line>> {
    let mut lines = Vec::new();
    while lines.len() < most {
        let mut text = Vec::new();
        if io::Read::take(&mut *source, LONGEST).read_until(b'\n', &mut text)? == 0 {
            break;
        }
        *read = read.saturating_add(1);
        let whole = text.ends_with(b"\n") || source.fill_buf()?.is_empty();
        if !whole {
            source.skip_until(b'\n')?;
        }
        if !text.trim_ascii().is_empty() {
            lines.push(Line { number: *read, text: whole.then_some(text) });
        }
    }
    Ok(lines)
}

/// What a line gets, written; and, if it is refused, what to tell.
fn reply(line: &Line, editions: &Editions) -> (Vec<u8>, Option<String>) {
    let (reply, problem) = match judged(line, editions) {
        Ok(ruling) => (Reply::Ruling(Box::new(ruling)), None),
        Err(reason) => {
            let told = match &reason {
                Reason::Incoherent(errors) => errors.to_string().replace('\n', "; "),
                Reason::Unreadable { problems: [problem], .. } => problem.message.clone(),
            };
            let problem = format!("line {}: {told}", line.number);
            (Reply::Refused(Refusal { line: line.number, reason }), Some(problem))
        }
    };
    (serde_json::to_vec(&reply).unwrap_or_default(), problem)
}

fn judged(line: &Line, editions: &Editions) -> Result<Ruling, Reason> {
    let unreadable = |message| Reason::Unreadable { problems: [Problem { path: "", message }], more: 0 };
    let Some(text) = &line.text else {
        return Err(unreadable(format!("longer than {LONGEST} bytes")));
    };
    // the draft takes whatever is json within the limits; the case says everything that is wrong with it
    let draft: CaseDraft = serde_json::from_slice(text).map_err(|error| unreadable(within(&error)))?;
    let case = Case::try_from(draft).map_err(Reason::Incoherent)?;
    Ok(adjudicate_under(&case, editions.governing(&case)))
}

/// What is wrong, and where in the line.
fn within(error: &serde_json::Error) -> String {
    error.to_string().replace(" at line 1 column ", " at column ")
}

/// The same document parsed and printed as plain JSON: how long it is.
fn plain(line: &Line) -> usize {
    let value = line.text.as_deref().and_then(|text| serde_json::from_slice::<serde_json::Value>(text).ok());
    value.and_then(|value| serde_json::to_vec(&value).ok()).map_or(0, |text| text.len())
}
