//! Which of several rulebooks governs a case: marketplace, day and transitional law.

use redress::case::{Case, Marketplace};
use redress::rulebook::{Editions, OpenTrades, RulebookDraft};
use redress::ruling::{Admissibility, Elsewhere};
use redress::{Rulebook, adjudicate, adjudicate_under};

fn market() -> RulebookDraft {
    serde_json::from_str(include_str!("../../examples/rulebooks/harbour-market.json")).unwrap()
}

fn case() -> Case {
    serde_json::from_str(include_str!("../../examples/cases/harbour-market-changed-mind.json")).unwrap()
}

/// A later edition of the example, in force from a day on.
fn later(day: &str, open_trades: OpenTrades) -> Rulebook {
    let mut draft = market().open_trades(open_trades);
    draft.edition = day.to_owned();
    draft.in_force_from = day.parse().unwrap();
    Rulebook::try_from(draft).unwrap()
}

/// Under the edition that governs the example's case: paid on April 1st, decided on April 12th.
fn governing(books: impl IntoIterator<Item = Rulebook>) -> String {
    let editions = books.into_iter().fold(Editions::built_in(), |editions, book| editions.with(book).unwrap());
    let case = case();
    let ruling = adjudicate_under(&case, editions.governing(&case));
    let governed = if ruling.admissibility == Admissibility::Governed { "" } else { ", not in force" };
    format!("{} {}{governed}", ruling.rulebook, ruling.edition)
}

#[test]
fn an_invented_marketplace_is_governed_by_its_file() {
    let ruling = adjudicate(&case());
    assert_eq!(
        ruling.admissibility,
        Admissibility::GovernedElsewhere(Elsewhere::RulesOf(Marketplace::Other("harbour-market".into())))
    );
    let first = || Rulebook::try_from(market()).unwrap();
    assert_eq!(governing([first()]), "harbour-market 2025-03-01");
}

#[test]
fn the_latest_edition_in_force_governs() {
    let first = || Rulebook::try_from(market()).unwrap();
    let new = OpenTrades::TakeTheNewRule;
    assert_eq!(governing([first(), later("2025-04-12", new)]), "harbour-market 2025-04-12");
    assert_eq!(governing([later("2025-04-12", new), first()]), "harbour-market 2025-04-12");
    assert_eq!(governing([first(), later("2025-04-13", new)]), "harbour-market 2025-03-01");
    assert_eq!(governing([later("2025-04-13", new)]), "harbour-market 2025-04-13, not in force");
}

/// A trade that was under way keeps the rule of the day of the act where the new edition says so.
#[test]
fn transitional_law() {
    let first = || Rulebook::try_from(market()).unwrap();
    let keep = OpenTrades::KeepTheRuleOfTheAct;
    assert_eq!(governing([first(), later("2025-04-02", keep)]), "harbour-market 2025-03-01");
    assert_eq!(governing([first(), later("2025-04-01", keep)]), "harbour-market 2025-04-01");
    assert_eq!(governing([first(), later("2025-04-02", OpenTrades::TakeTheNewRule)]), "harbour-market 2025-04-02");
}

#[test]
fn two_editions_of_one_day_clash() {
    let editions = Editions::built_in().with(Rulebook::try_from(market()).unwrap()).unwrap();
    let mut draft = market();
    draft.edition = "again".to_owned();
    let clash = editions.with(Rulebook::try_from(draft).unwrap()).unwrap_err();
    assert_eq!(
        clash.to_string(),
        "`harbour-market again` and `harbour-market 2025-03-01` both govern `harbour-market` from 2025-03-01 on; two \
         editions come into force on different days"
    );
}

/// The period of the rulebook counts, not the one that is built in: three days here, seven by law.
#[test]
fn periods_are_the_rulebooks() {
    let late = |days| {
        let mut draft = market();
        draft.parameters[0].value = days;
        let mut facts = case().facts().clone();
        facts.requests[0].at = "2025-04-08T09:00:00+08:00".parse().unwrap();
        let case = Case::try_from(facts).unwrap();
        adjudicate_under(&case, &Rulebook::try_from(draft).unwrap()).lines[0].outcome.decided
    };
    assert_eq!(late(3), Some(redress::ruling::Outcome::ReleaseToSeller));
    assert_eq!(late(4), Some(redress::ruling::Outcome::ReturnAndRefund));
    assert_eq!(case().facts().marketplace, Marketplace::Other("harbour-market".into()));
}
