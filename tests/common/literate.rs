//! Literate files about an annex: for each rule a case in which it stands, and limbs that are patches of it.

use std::collections::BTreeSet;
use std::path::Path;

use redress::case::{Case, Patch};
use redress::ruling::RuleState;
use redress::{Hearing, Rulebook};

use crate::file::{self, Limb, Literate};

fn difference(old: &str, new: &str) -> String {
    let gone = old.lines().filter(|line| !new.lines().any(|other| other == *line)).map(|line| format!("- {line}\n"));
    let come = new.lines().filter(|line| !old.lines().any(|other| other == *line)).map(|line| format!("+ {line}\n"));
    gone.chain(come).collect()
}

fn stands(case: &Case, book: &Rulebook, rule: &str) -> bool {
    Hearing::under(case, book).rule_status(rule).iter().any(|status| status.state == RuleState::Stands)
}

/// Checks every file of a folder against what `told` says of its cases, or records that if `BLESS` is set. Every rule of
/// the annex has a file, in whose case it stands.
pub(crate) fn check(folder: &str, annex: &Rulebook, book: &Rulebook, told: impl Fn(&Case) -> String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut missing: BTreeSet<String> = annex.rules().iter().map(|card| card.id.to_string()).collect();
    let mut wrong = Vec::new();
    for path in file::all(&folder) {
        let text = std::fs::read_to_string(&path).expect("a file that was listed can be read");
        let literate = Literate::parse(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        let rule = &literate.rule;
        assert!(missing.remove(rule), "`{rule}` is no rule, or has two files");
        let case: Case = serde_json::from_str(&literate.case)
            .unwrap_or_else(|error| panic!("{rule}: the case does not cohere: {error}"));
        assert!(stands(&case, book, rule), "{rule} does not stand in its own case:\n{}", told(&case));
        let ordinary = told(&case);
        let mut fails = false;
        let limbs: Vec<Limb> = literate
            .limbs
            .iter()
            .map(|limb| {
                let patch: Patch =
                    serde_json::from_str(&limb.patch).unwrap_or_else(|error| panic!("{rule}, {}: {error}", limb.title));
                let other = case
                    .patched(&patch)
                    .unwrap_or_else(|error| panic!("{rule}, {}: does not cohere: {error}", limb.title));
                let still = stands(&other, book, rule);
                fails |= !still;
                let verdict = if still { "rule: stands" } else { "rule: does not stand" };
                Limb { recorded: format!("{verdict}\n{}", difference(&ordinary, &told(&other))), ..limb.clone() }
            })
            .collect();
        assert!(fails, "{rule}: no limb in which it does not stand");
        let now = Literate { recorded: ordinary, limbs, ..literate.clone() }.to_string();
        if now != text {
            if std::env::var_os("BLESS").is_some() {
                std::fs::write(&path, &now).expect("a file can be written");
            } else {
                wrong.push(format!("{}:\n{}", path.display(), difference(&text, &now)));
            }
        }
    }
    assert!(wrong.is_empty(), "read the differences; `BLESS=1` records them:\n{}", wrong.join("\n"));
    assert!(missing.is_empty(), "rules without a file: {missing:?}");
}
