//! The situations that the articles distinguish: each is decided by named rules that cite the articles, and for each
//! one other fact turns the ruling.
//!
//! The table stands in `table/`, a file for each part of the road of a case. `docs/situations.md` shows it to readers;
//! `BLESS=1 cargo test --test situations` writes its rows anew, and the diff is read.
#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "a test fails loudly, indexes scenarios and is told by the environment to bless"
)]

mod instants;
mod page;
mod proofs;
mod readings;
mod table;

use std::collections::BTreeSet;

use redress::Hearing;
use table::{Flip, Says, Shown, Situation, all, changed, cited, contradiction, defined, facts, stands};

/// Runs a check over every place in which a situation is shown, and fails with everything that is wrong.
fn every(check: impl Fn(&Situation, &Shown, &Hearing<'_>) -> Vec<String>) {
    let mut wrong = Vec::new();
    for situation in all() {
        for shown in situation.shown {
            let case = facts(shown.from, shown.with);
            let hearing = Hearing::new(&case);
            let found = check(situation, shown, &hearing);
            wrong.extend(found.iter().map(|what| format!("D{} in {}: {what}", situation.number, shown.from)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn situations_are_numbered_through() {
    let numbers: Vec<u8> = all().iter().map(|situation| situation.number).collect();
    assert_eq!(numbers, (1..=44).collect::<Vec<u8>>());
}

/// The rules named for a situation stand, and the ruling says what the articles say.
#[test]
fn the_rules_stand_and_decide() {
    every(|_, shown, hearing| {
        let fallen =
            shown.rules.iter().filter(|rule| !stands(hearing, rule)).map(|rule| format!("{rule} does not stand"));
        fallen.chain(shown.says.iter().filter_map(|says| contradiction(hearing, *says))).collect()
    });
}

/// Every article of a situation is cited, for an answer, by a rule named for it, or defines a finding named for it.
#[test]
fn the_articles_are_cited() {
    let mut wrong = Vec::new();
    for situation in all() {
        let mut articles = Vec::new();
        for shown in situation.shown {
            let case = facts(shown.from, shown.with);
            articles.extend(cited(&Hearing::new(&case), shown.rules));
            for says in shown.says {
                if let Says::Found(name, _) = says {
                    articles.extend(defined(name));
                }
            }
        }
        let missing = situation.articles.iter().filter(|article| !articles.contains(article));
        wrong.extend(missing.map(|article| format!("D{}: nothing cites {article}", situation.number)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One other fact: the rules fall, others stand, and the ruling is another.
#[test]
fn one_other_fact_turns_the_ruling() {
    every(|_, shown, hearing| shown.flips.iter().flat_map(|flip| turned(flip, hearing)).collect());
}

fn turned(flip: &Flip, before: &Hearing<'_>) -> Vec<String> {
    let case = changed(before.case(), flip.change);
    let after = Hearing::new(&case);
    let mut wrong = Vec::new();
    for rule in flip.falls {
        if !stands(before, rule) {
            wrong.push(format!("{rule} did not stand before"));
        }
        if stands(&after, rule) {
            wrong.push(format!("{rule} still stands"));
        }
    }
    wrong.extend(flip.stands.iter().filter(|rule| !stands(&after, rule)).map(|rule| format!("{rule} does not stand")));
    wrong.extend(flip.says.iter().filter_map(|says| contradiction(&after, *says)));
    if flip.says.iter().all(|says| contradiction(before, *says).is_none()) {
        wrong.push("what it says was so before".to_owned());
    }
    wrong.iter().map(|what| format!("{}: {what}", flip.by)).collect()
}

/// Every place names rules, says something, and has a fact that turns it, in which a rule falls and the ruling differs.
#[test]
fn every_place_can_be_turned() {
    every(|_, shown, _| {
        let mut wrong = Vec::new();
        if shown.rules.is_empty() || shown.says.is_empty() || shown.flips.is_empty() {
            wrong.push("names no rule, says nothing or cannot be turned".to_owned());
        }
        let dull = shown.flips.iter().filter(|flip| flip.falls.is_empty() || flip.says.is_empty());
        wrong.extend(dull.map(|flip| format!("{}: nothing falls, or nothing comes of it", flip.by)));
        let foreign = shown.flips.iter().flat_map(|flip| flip.falls).filter(|rule| !shown.rules.contains(rule));
        wrong.extend(foreign.map(|rule| format!("{rule} falls and is not named")));
        wrong
    });
}

/// Every question of the quiz is named for some situation.
#[test]
fn every_question_shows_a_situation() {
    let named: BTreeSet<&str> = all().iter().flat_map(|situation| situation.quiz.split(' ')).collect();
    let questions = |letter: char, last: u8| (1..=last).map(move |nth| format!("{letter}{nth}"));
    let missing: Vec<String> = questions('S', 25)
        .chain(questions('M', 14))
        .chain(questions('X', 11))
        .filter(|question| !named.contains(question.as_str()))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join(", "));
}
