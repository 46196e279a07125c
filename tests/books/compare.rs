//! Two editions of one rulebook: what is different between them, and which rulings change.
//!
//! The second edition of the example gives the buyer seven days instead of three and lays the way back on the seller; trades
//! that were paid before its day keep the first.

use redress::Rulebook;
use redress::case::Case;
use redress::rulebook::{Editions, RulebookDiff};
use redress::ruling::BackTest;

use crate::fixture;

fn editions() -> [Rulebook; 2] {
    ["examples/rulebooks/harbour-market.json", "examples/rulebooks/harbour-market-2025-06-01.json"]
        .map(|path| serde_json::from_str(&fixture(path)).unwrap())
}

/// The example's case, moved to another month, with its request some days later.
fn case(month: &str, asked: &str) -> Case {
    let text = fixture("examples/cases/harbour-market-changed-mind.json");
    let text = text.replace("2025-04-06", &format!("2025-04-{asked}")).replace("2025-04", month);
    serde_json::from_str(&text).unwrap()
}

#[test]
fn both_editions_lint_clean() {
    for book in editions() {
        assert!(book.lint().is_clean(), "{}", book.lint());
    }
}

#[test]
fn what_is_different() {
    let [first, second] = editions();
    let diff = RulebookDiff::between(&first, &second);
    let told = diff.to_string();
    println!("{told}");
    assert_eq!(
        told,
        "edition: 2025-03-01 -> 2025-06-01\n\
         in_force_from: 2025-03-01 -> 2025-06-01\n\
         open_trades: (left out) -> keep_the_rule_of_the_act\n\
         parameter `no_reason_days 2025-06-01`: added\n\
         rule `way-back-of-a-changed-mind`: provision: {en: the buyer bears the way back; zh: 退货运费由买家承担} -> \
         {en: the seller bears the way back; zh: 退货运费由卖家承担}\n\
         rule `way-back-of-a-changed-mind`: gives: freight = buyer -> freight = seller\n"
    );
    assert!(RulebookDiff::between(&second, &second).is_empty());
    let json = serde_json::to_value(&diff).unwrap();
    assert_eq!(json["entries"][0]["change"], "added");
    assert_eq!(json["entries"][1]["change"]["fields"][1]["after"], "freight = seller");
}

/// Order has no meaning, and an added or missing rule is named.
#[test]
fn added_and_removed() {
    let [first, _] = editions();
    let mut draft = first.draft();
    draft.rules.reverse();
    draft.questions.reverse();
    draft.rules[0].when.reverse();
    assert!(RulebookDiff::of_drafts(&first.draft(), &draft).is_empty());
    let gone = draft.rules.remove(0);
    let diff = RulebookDiff::of_drafts(&first.draft(), &draft).to_string();
    assert_eq!(diff, format!("rule `{}`: removed\n", gone.id));
    let diff = RulebookDiff::of_drafts(&draft, &first.draft()).to_string();
    assert_eq!(diff, format!("rule `{}`: added\n", gone.id));
}

#[test]
fn which_rulings_change() {
    let [first, second] = editions();
    let before = Editions::built_in().with(first).unwrap();
    let after = before.clone().with(second).unwrap();
    let cases = [
        ("april-in-time", case("2025-04", "06")),
        ("april-late", case("2025-04", "09")),
        ("june-in-time", case("2025-06", "06")),
        ("june-fifth-day", case("2025-06", "09")),
    ];
    let test = BackTest::of(cases.iter().map(|(name, case)| (*name, case)), &before, &after);
    let told = test.to_string();
    println!("{told}");
    assert_eq!((test.cases, test.changed.len()), (4, 2));
    // what was paid before the new edition's day keeps the old one
    assert!(test.changed.iter().all(|change| change.case.starts_with("june")));
    let [in_time, fifth] = test.changed.as_slice() else { panic!("two cases") };
    assert_eq!(in_time.rows.len(), 1);
    assert_eq!(in_time.rows[0].what, "freight of `kettle`, return");
    assert_eq!(fifth.rows[0].what, "line `kettle`");
    assert_eq!(fifth.to_seller.to_string(), "-180.00");
    assert_eq!(test.moved[0].from_sellers.to_string(), "180.00");
    assert!(told.contains("2 of 4 cases are ruled otherwise"));
    assert!(
        told.contains("rule `changed-mind-in-time`: decided 0 of the changed rows before, decides 1 after"),
        "{told}"
    );
    // under one and the same set nothing changes
    let same = BackTest::of(cases.iter().map(|(name, case)| (*name, case)), &after, &after);
    assert_eq!(same.to_string(), "0 of 4 cases are ruled otherwise\n");
    assert!(serde_json::to_string(&test).unwrap().contains("june-fifth-day"));
}
