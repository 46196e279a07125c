//! Rulebooks as data: written down and read back, refused with every problem, chosen by edition, compared.
//!
//! `cargo test --test books -- --nocapture` prints what was compared.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stdout,
    reason = "a test may fail, reads its files, counts and shows its figures"
)]

mod compare;
mod door;
mod editions;
#[path = "../common/generate.rs"]
mod generate;
mod guide;
mod round;
#[path = "../common/tape.rs"]
mod tape;

use redress::Case;

/// A file of the project.
pub(crate) fn fixture(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The cases of a folder of examples, with their names.
pub(crate) fn cases(folder: &str) -> Vec<(String, Case)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let name = |path: &std::path::Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let read = |path: &std::path::Path| {
        let document: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).ok()?;
        serde_json::from_value(document.get("case").unwrap_or(&document).clone()).ok()
    };
    files.iter().filter_map(|path| Some((name(path), read(path)?))).collect()
}
