//! Makes coherent cases out of numbers, one JSON document a line: something to try a service with.
//!
//! `cargo run --release --example generate -- 100000 > cases.ndjson`. The same count gives the same bytes.
#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "it fails loudly")]

#[path = "../tests/common/generate.rs"]
mod generate;
#[path = "../tests/common/tape.rs"]
#[expect(dead_code, reason = "only proptest draws tapes of another length")]
mod tape;

use std::io::{self, Write};

use clap::Parser;

/// Makes coherent cases, one JSON document a line.
#[derive(Parser)]
struct Arguments {
    /// How many
    count: usize,
}

fn main() -> io::Result<()> {
    let mut sink = io::BufWriter::new(io::stdout().lock());
    for case in generate::fixed(Arguments::parse().count) {
        let written =
            serde_json::to_writer(&mut sink, &case).map_err(io::Error::from).and_then(|()| sink.write_all(b"\n"));
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            other => other?,
        }
    }
    sink.flush()
}
