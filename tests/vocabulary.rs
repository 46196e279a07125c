//! `docs/findings.md` says what the vocabulary says; `BLESS=1` writes it anew.
#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "a test fails loudly and reads a switch")]

use std::fmt::Write as _;
use std::path::Path;

use redress::findings::{Finding, Kind};

fn page() -> String {
    let mut text = String::from(
        "# Findings\n\nThe closed vocabulary in which rules speak. *Assessed* and *pleaded* findings may be named by an \
         `assessments` or `statements` entry of a case; the others follow from the facts. Silence settles what has a \
         value in the column \"unless raised\".\n",
    );
    let parts = [
        ("Assessed: open until a person found it", Kind::Assessed),
        ("Pleaded: open until it is shown", Kind::Pleaded),
        ("Recorded: what is not recorded did not happen", Kind::Recorded),
        ("Derived from other findings and answers", Kind::Derived),
        ("Answered by rules", Kind::Answered),
    ];
    for (title, kind) in parts {
        write!(
            text,
            "\n## {title}\n\n| finding | what it is | values | unless raised | articles |\n|---|---|---|---|---|\n"
        )
        .expect("a text takes text");
        for entry in Finding::all().map(Finding::entry).filter(|entry| entry.kind == kind) {
            let values = entry.values.iter().map(|value| format!("`{}`", value.name)).collect::<Vec<_>>().join(" ");
            let articles = entry.articles.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let silence = entry.unless_raised.map_or_else(String::new, |value| format!("`{value}`"));
            let (name, en, zh) = (entry.name, entry.label.en, entry.label.zh);
            writeln!(text, "| `{name}` | {en} ({zh}) | {values} | {silence} | {articles} |")
                .expect("a text takes text");
        }
    }
    text
}

#[test]
fn the_findings_are_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/findings.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, page()).expect("the page can be written");
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), page(), "`BLESS=1` writes it anew");
}
