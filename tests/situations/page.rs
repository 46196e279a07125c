//! The page for readers: its rows are those of the table.

use std::path::Path;

use crate::table::{Situation, all};

/// A row of the page.
fn row(situation: &Situation) -> String {
    let mut rules: Vec<String> = Vec::new();
    for rule in situation.shown.iter().flat_map(|shown| shown.rules) {
        let quoted = format!("`{rule}`");
        if !rules.contains(&quoted) {
            rules.push(quoted);
        }
    }
    let articles: Vec<String> = situation.articles.iter().map(ToString::to_string).collect();
    let mut turns: Vec<&str> = Vec::new();
    for flip in situation.shown.iter().flat_map(|shown| shown.flips) {
        if !turns.contains(&flip.by) {
            turns.push(flip.by);
        }
    }
    format!(
        "| D{} | {} | {} | {} | {} | {} |",
        situation.number,
        situation.what,
        rules.join(", "),
        articles.join(", "),
        situation.quiz.replace(' ', ", "),
        turns.join("; ")
    )
}

#[test]
fn the_page_shows_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/situations.md");
    let text = std::fs::read_to_string(&path).expect("the page can be read");
    let rows: Vec<String> = all().into_iter().map(row).collect();
    let mut lines: Vec<String> = text.lines().filter(|line| !line.starts_with("| D")).map(str::to_owned).collect();
    let rule = lines.iter().position(|line| line.starts_with("|---")).expect("the page has a table");
    let behind = rule + 1;
    lines.splice(behind..behind, rows);
    let expected = lines.join("\n") + "\n";
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &expected).expect("the page can be written");
    } else {
        assert_eq!(text, expected, "`BLESS=1 cargo test --test situations` writes the rows anew");
    }
}
