//! Triage: each step of the flow, and what holds of every offer.
//!
//! `BLESS=1 cargo test --test triage` records the files in `steps/`; the diff is read.
#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test fails loudly, reads a switch, shows figures and counts small things"
)]

mod figures;
#[expect(dead_code, reason = "shared with other tests, which use more of it")]
#[path = "../cases/file.rs"]
mod file;
#[path = "../common/generate.rs"]
mod generate;
#[path = "../common/literate.rs"]
mod literate;
#[expect(dead_code, reason = "shared with other tests, which use more of it")]
#[path = "../common/tape.rs"]
mod tape;

use std::collections::BTreeSet;

use redress::case::Money;
use redress::findings::vocabulary::settling_time;
use redress::rulebook::settling;
use redress::triage::{OfferKind, Runs, guided, offers};
use redress::{Case, Language, Rulebook, adjudicate, adjudicate_under};

fn told(case: &Case) -> String {
    let found = offers(case);
    let mut text = String::new();
    for offer in &found {
        text.push_str(&format!("{offer}\n  {}\n", offer.advice.en));
        text.push_str(&format!("  {}\n  {}\n", offer.told(Language::Chinese).replace('\n', "\n  "), offer.advice.zh));
    }
    if found.is_empty() { "nothing to offer\n".to_owned() } else { text }
}

#[test]
fn every_step_has_its_case() {
    literate::check("tests/triage/steps", settling::guidance(), guided(), told);
}

/// The guidance is free of contradictions and gaps, and structurally sound.
#[test]
fn the_guidance_lints_clean() {
    assert_eq!(guided().problems(), []);
    let report = guided().lint();
    assert!(report.is_clean(), "{report}");
}

/// Every kind of offer that has a name is given by some rule, and the reverse; so is every way in which its time runs.
#[test]
fn every_kind_is_offered_by_some_rule() {
    let given = |timed: bool| -> BTreeSet<&str> {
        let answers = settling::guidance().rules().iter().flat_map(|card| &card.gives);
        answers
            .filter(|answer| (answer.finding() == settling_time::FINDING) == timed)
            .flat_map(|of| of.values())
            .collect()
    };
    assert_eq!(given(false), OfferKind::ALL.iter().map(|kind| kind.name()).collect());
    assert_eq!(given(true), Runs::ALL.iter().map(|runs| runs.name()).collect());
}

/// Over all sorts of cases: the same offers twice, no ruling changed, costs never below nothing, refunds never more than
/// was paid, nothing once the platform has stepped in, what breaches behind what does not; and what agrees with the
/// rulebook costs the buyer nothing beyond the ruling.
#[test]
fn offers_keep_their_word() {
    let (mut count, mut priced, mut breaching, mut awaiting) = (0, 0, 0, 0);
    let mut kinds = BTreeSet::new();
    for case in generate::fixed(2500) {
        let found = offers(&case);
        assert_eq!(found, offers(&case));
        assert_eq!(adjudicate(&case), adjudicate_under(&case, guided()));
        assert!(case.facts().platform_stepped_in_at.is_none() || found.is_empty());
        for line in case.lines() {
            let own: Vec<_> = found.iter().filter(|offer| offer.line == line.id).collect();
            let places: Vec<_> = own.iter().map(|offer| (offer.breaches(), offer.choice)).collect();
            assert!(places.is_sorted(), "{places:?}");
            let paid = case.facts().order.freight.paid.unwrap_or(Money::ZERO).plus(line.paid);
            for offer in own {
                count += 1;
                kinds.insert(offer.kind);
                awaiting += usize::from(!offer.awaits.is_empty());
                breaching += usize::from(offer.breaches());
                for cost in [offer.sums.seller, offer.sums.buyer, offer.sums.to_buyer].into_iter().flatten() {
                    priced += 1;
                    assert!(cost >= Money::ZERO, "{offer}");
                }
                assert!(offer.sums.to_buyer.is_none_or(|amount| amount <= paid), "{offer}");
                let agrees = offer.appraisal.as_ref().is_some_and(|found| found.verdict.agrees());
                assert!(!agrees || offer.sums.buyer == Some(Money::ZERO), "{offer}");
            }
        }
    }
    println!("{count} offers of {} kinds, {priced} amounts, {breaching} breaching, {awaiting} awaiting", kinds.len());
    assert!(count > 200 && breaching > 0 && awaiting > 0 && kinds.len() >= 12, "{kinds:?}");
}

/// The built-in rulebook has no word of all this.
#[test]
fn the_guidance_is_an_annex() {
    let own: BTreeSet<&str> = Rulebook::taobao().rules().iter().map(|card| &*card.id).collect();
    assert!(settling::guidance().rules().iter().all(|card| !own.contains(&*card.id)));
}
