//! House rules: each row of the table, what falls below the rulebook, and a shop's own policy.
//!
//! `BLESS=1 cargo test --test house` records the files in `rows/`; the diff is read.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test fails loudly, reads a switch and counts small things"
)]

#[expect(dead_code, reason = "shared with other tests, which use more of it")]
#[path = "../cases/file.rs"]
mod file;
#[path = "../common/generate.rs"]
mod generate;
#[path = "../common/literate.rs"]
mod literate;
mod policy;
#[expect(dead_code, reason = "shared with other tests, which use more of it")]
#[path = "../common/tape.rs"]
mod tape;

use std::collections::{BTreeMap, BTreeSet};

use redress::house::{Effect, HouseRules};
use redress::rulebook::settling;
use redress::{Case, Language, adjudicate, adjudicate_under};

fn told(case: &Case) -> String {
    let rows = HouseRules::built_in().freight(case);
    let mut text = String::new();
    for row in &rows {
        text.push_str(&format!("{row}\n  {}\n", row.told(Language::Chinese)));
    }
    if rows.is_empty() { "the policy says nothing\n".to_owned() } else { text }
}

#[test]
fn every_row_has_its_case() {
    let house = HouseRules::built_in();
    literate::check("tests/house/rows", settling::policy(), house.rulebook(), told);
}

/// The policy is free of contradictions and gaps, and structurally sound.
#[test]
fn the_policy_lints_clean() {
    let book = HouseRules::built_in().rulebook();
    assert_eq!(book.problems(), []);
    let report = book.lint();
    assert!(report.is_clean(), "{report}");
}

/// The rows of the table that fall below the rulebook, below which rules, and where; `BLESS=1` records them.
#[test]
fn what_falls_below_is_reported() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/house/shortfalls.txt");
    let mut found: Vec<String> = HouseRules::built_in().shortfalls().iter().map(ToString::to_string).collect();
    found.sort_unstable();
    let text = found.join("\n") + "\n";
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("the file can be written");
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), text);
    the_page_tells_them();
    // a shop may not let a buyer bear every way after the success of the trade where shipping was free
    let pair = ["house-returned-at-wish-after-success", "own-wish-free-shipping-out"];
    assert!(HouseRules::built_in().shortfalls().iter().any(|found| [&found.rule.0, &found.below.0] == pair));
}

/// The page of the shop's rules says which rows fall below which rules.
fn the_page_tells_them() {
    let mut rows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for pair in HouseRules::built_in().shortfalls() {
        let row = format!("| {} | `{}` |", pair.rule.1, pair.rule.0);
        rows.entry(row).or_default().insert(format!("`{}` ({})", pair.below.0, pair.below.1));
    }
    let rows = rows.into_iter().map(|(row, below)| format!("{row} {} |\n", Vec::from_iter(below).join(", ")));
    let table = format!("| row | rule | falls below |\n|---|---|---|\n{}", String::from_iter(rows));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/settling.md");
    let page = std::fs::read_to_string(&path).expect("the page can be read");
    let (head, rest) = page.split_once("<!-- shortfalls -->\n").expect("a place for the table");
    let (told, rest) = rest.split_once("<!-- end -->").expect("its end");
    if std::env::var_os("BLESS").is_some() {
        let page = format!("{head}<!-- shortfalls -->\n{table}<!-- end -->{rest}");
        std::fs::write(&path, page).expect("the page can be written");
    } else {
        assert_eq!(told, table);
    }
}

/// A policy changes no ruling. Where it takes effect, the rulebook gives the buyer no more, and where it does not, one of
/// the pairs proved beforehand is at work. It is silent once the platform has stepped in.
#[test]
fn a_policy_never_takes_from_the_buyer() {
    let house = HouseRules::built_in();
    let (mut rows, mut below) = (0, 0);
    for mut case in generate::fixed(1500) {
        assert_eq!(adjudicate(&case), adjudicate_under(&case, house.rulebook()));
        let stepped_in = case.facts().platform_stepped_in_at.is_some();
        let found = house.freight(&case);
        assert!(!stepped_in || found.is_empty());
        rows += found.len();
        for row in found.iter().filter(|row| row.effect == Effect::BelowTheRulebook) {
            below += 1;
            let proved = house.shortfalls().iter().any(|pair| {
                row.policy.rules.iter().any(|rule| rule.as_str() == pair.rule.0)
                    && row.rulebook.rules.iter().any(|rule| rule.as_str() == pair.below.0)
            });
            assert!(proved, "{row}");
        }
        case = serde_json::from_str(&serde_json::to_string(&case).unwrap()).unwrap();
        assert_eq!(found, house.freight(&case));
    }
    println!("{rows} rows, {below} below the rulebook");
    assert!(rows > 100 && below > 0, "{rows} rows, {below} below");
}
