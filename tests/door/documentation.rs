//! The documents in `docs/wire-format.md` are what they are said to be, and what `docs/positions-and-rulings.md` lists is what there is.

use std::collections::BTreeSet;

use redress::adjudicate;
use redress::case::{Case, Patch};

#[test]
fn the_case_is_ruled_on_as_shown_and_the_patch_turns_the_ruling() {
    let text = include_str!("../../docs/wire-format.md");
    let mut blocks = text.split("```json\n").skip(1).map(|block| block.split("```").next().unwrap());
    let case: Case = serde_json::from_str(blocks.next().unwrap()).unwrap();
    let patch: Patch = serde_json::from_str(blocks.next().unwrap()).unwrap();
    assert_eq!(blocks.next(), None);
    let shown = text.split("```text\nruling under").nth(1).unwrap().split("```").next().unwrap();
    let ruling = adjudicate(&case);
    assert_eq!(format!("{ruling}\n"), format!("ruling under{shown}"));
    assert_ne!(adjudicate(&case.patched(&patch).unwrap()).lines, ruling.lines);
}

/// Every name of the wire format stands in the document: fields as `name`, values as "name".
#[test]
fn every_name_is_documented() {
    let text = include_str!("../../docs/wire-format.md");
    let declarations = [
        include_str!("../../src/case/agreement.rs"),
        include_str!("../../src/case/complaint.rs"),
        include_str!("../../src/case/evidence.rs"),
        include_str!("../../src/case/facts.rs"),
        include_str!("../../src/case/order.rs"),
        include_str!("../../src/case/party.rs"),
        include_str!("../../src/case/price.rs"),
        include_str!("../../src/case/proceeding.rs"),
        include_str!("../../src/case/request.rs"),
        include_str!("../../src/case/shipment.rs"),
    ];
    let mut names = 0;
    for line in declarations.iter().flat_map(|source| source.lines()).filter(|line| line.starts_with("        ")) {
        let line = line.trim().trim_end_matches(',');
        let name = match (line.split_once(" = "), line.split_once(": ")) {
            _ if line.starts_with("//") => continue,
            (Some((_, value)), _) => value.to_owned(),
            (_, Some((field, _))) => format!("`{field}`"),
            _ => continue,
        };
        names += 1;
        assert!(text.contains(&name), "{name} is missing in docs/wire-format.md");
    }
    assert!(names > 200, "{names} names found");
}

const RULINGS: &str = include_str!("../../docs/positions-and-rulings.md");

/// The rows of a chapter's tables, each by its cells.
fn rows(chapter: &str) -> Vec<Vec<&'static str>> {
    let chapter = RULINGS.split("\n## ").find(|text| text.starts_with(chapter)).unwrap();
    let rows = chapter.lines().filter(|line| line.starts_with("| `"));
    rows.map(|line| line.split('|').map(str::trim).collect()).collect()
}

/// What stands in backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The keys of a ruling are those of the table.
#[test]
fn every_key_of_a_ruling_is_documented() {
    let ruling = serde_json::to_value(redress::adjudicate(&crate::sample_case())).unwrap();
    let written: BTreeSet<&str> = ruling.as_object().unwrap().keys().map(String::as_str).collect();
    let table = rows("Rulings");
    let keys = table.iter().filter(|row| row.len() == 4).flat_map(|row| quoted(row[1]));
    assert_eq!(keys.collect::<BTreeSet<_>>(), written);
}

/// So are the dispositions of an answer and the subjects of a holding.
#[test]
fn every_disposition_and_subject_is_documented() {
    let (_, about) = include_str!("../../src/ruling/holding.rs").split_once("pub enum About {").unwrap();
    let about = about.split("\n    }\n").next().unwrap().lines().filter_map(|line| line.split_once(" = "));
    let about: Vec<&str> = about.map(|(_, name)| name.trim_end_matches(',')).collect();
    assert!(about.len() > 10, "{about:?}");
    let sources = include_str!("../../src/ruling/types.rs").lines();
    let dispositions = sources.filter_map(|line| line.trim().strip_prefix("Disposition::")?.split_once(" => "));
    let dispositions: Vec<String> =
        dispositions.map(|(_, name)| format!("`{}`", name.trim_end_matches(',').trim_matches('"'))).collect();
    assert_eq!(dispositions.len(), 5);
    for name in about.into_iter().map(str::to_owned).chain(dispositions) {
        assert!(RULINGS.contains(&name), "{name} is missing in docs/positions-and-rulings.md");
    }
}

/// What has two names stands in the table of pairs: every act of a position, every act of a ruling, every duty.
#[test]
fn every_pair_of_names_is_documented() {
    let pairs: Vec<_> = rows("Rulings").into_iter().filter(|row| row.len() == 5).collect();
    let column = |nth: usize| pairs.iter().flat_map(|row| quoted(row[nth])).collect::<BTreeSet<_>>();
    let rows = include_str!("../../src/ruling/assemble/rows.rs");
    let finding = |line: &'static str| line.trim().strip_prefix('(')?.split_once("::FINDING, ");
    let acts = rows.lines().filter_map(finding);
    assert_eq!(column(1), acts.clone().map(|(act, _)| act).collect());
    let duties = acts.filter_map(|(_, what)| what.strip_prefix('"')?.strip_suffix("\"),"));
    assert_eq!(column(3), duties.collect());
    let (_, acts) = include_str!("../../src/ruling/position.rs").split_once("pub enum Act {").unwrap();
    let named = acts.lines().filter_map(|line| line.split_once(" = \"")?.1.strip_suffix("\","));
    // giving up what is one's own needs no rule
    assert_eq!(column(2), named.filter(|name| *name != "refund_voluntarily").collect());
}
