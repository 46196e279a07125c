//! A policy that a shop wrote itself.

use redress::Rulebook;
use redress::house::{Effect, HouseRules};

const OWN: &str = include_str!("../../examples/rulebooks/corner-shop-freight.json");

/// It is read in the form of rulebooks, without a word on what it governs: the dispute rulebook says that.
#[test]
fn a_policy_of_its_own_is_read() {
    let policy: Rulebook = serde_json::from_str(OWN).unwrap();
    let house = HouseRules::of(Rulebook::taobao(), &policy);
    assert_eq!(house.rulebook().problems(), []);
    assert!(house.rulebook().lint().is_clean(), "{}", house.rulebook().lint());
}

/// Whoever lets the buyer bear every way back falls below the rulebook where the goods are at fault, and is told so.
#[test]
fn what_falls_short_is_not_applied() {
    let policy: Rulebook = serde_json::from_str(OWN).unwrap();
    let house = HouseRules::of(Rulebook::taobao(), &policy);
    let pair = house.shortfalls().iter().find(|pair| pair.below.0 == "freight-sellers-fault").unwrap();
    assert_eq!(pair.rule.0, "corner-shop-every-way-back");
    assert!(!pair.witness.is_empty());
    let written = serde_json::to_value(pair).unwrap();
    assert_eq!(written["gives"], "house_freight = buyer");
    assert_eq!(written["below"][0], "freight-sellers-fault");
    let rows = include_str!("rows/house-returned-for-goods-back.md");
    let case = rows.split("```json case\n").nth(1).unwrap().split("```").next().unwrap();
    let found = house.freight(&serde_json::from_str(case).unwrap());
    assert!(found.iter().any(|row| row.effect == Effect::BelowTheRulebook), "{found:?}");
}

/// A policy that answers the rulebook's own questions is refused, and the ruling stays.
#[test]
fn a_policy_answers_only_its_own_question() {
    let text = OWN.replace("house_freight = buyer\"", "freight = buyer\"").replace("\"house_freight\"", "\"freight\"");
    let text = text.replace("{ \"finding\": \"freight\"", "{ \"finding\": \"governed\" }, { \"finding\": \"freight\"");
    let policy: Rulebook = serde_json::from_str(&text).unwrap();
    let house = HouseRules::of(Rulebook::taobao(), &policy);
    let problems: Vec<String> = house.rulebook().problems().iter().map(ToString::to_string).collect();
    assert_eq!(
        problems,
        [
            "rule `corner-shop-every-way-back` answers `freight`, which the rulebook that it is annexed to answers itself"
        ]
    );
}
