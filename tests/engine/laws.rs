//! Laws that hold of every case, over generated ones.

use proptest::prelude::*;
use redress::case::{
    Assessment, Case, DispatchPromise, Evidence, EvidenceKind, Facts, Ground, Instant, Money, Provider, Review,
    ReviewVerdict, Subject,
};
use redress::relief::AwardState;
use redress::rulebook::Disposition;
use redress::ruling::{LineRuling, Outcome, RuleId, Ruling};
use redress::{Rulebook, adjudicate, case::Party};

use crate::tape::tapes;
use crate::{cases, generate};

/// How good an outcome is for the buyer.
fn favour(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::ReleaseToSeller | Outcome::Dismiss | Outcome::TradeContinues | Outcome::CarriedOut => 0,
        Outcome::Negotiate => 1,
        Outcome::SellerElects => 2,
        Outcome::InterceptAndRefund => 3,
        Outcome::Repair => 4,
        Outcome::Exchange => 5,
        Outcome::Resupply | Outcome::BuyerElects => 6,
        Outcome::ReturnAndRefund => 7,
        Outcome::Refund => 8,
    }
}

/// TB-22 asks a buyer to help with the return only where the seller answers for it: who proves that takes this on too, and a
/// seller who disproves it gives it up.
const BOUND_TO_HELP: [&str; 2] = ["return-cooperation-withheld", "return-cooperation-withheld-late"];

/// What becomes of goods on their way back is asked where a return is due: whoever proves that a repair is, or that one is not,
/// leaves behind what went wrong with a return.
fn lost_on_the_way_back(line: &LineRuling) -> bool {
    let of_fate = |rule: &RuleId| {
        let card = Rulebook::taobao().rules().iter().find(|card| *card.id == **rule);
        card.is_some_and(|card| card.gives.iter().any(|answer| answer.finding().entry().name == "fate"))
    };
    line.outcome.decided == Some(Outcome::ReleaseToSeller) && line.outcome.rules.iter().any(of_fate)
}

/// Whether no line that is decided both times fares worse for a party.
fn never_worse(before: &Ruling, after: &Ruling, party: Party) -> Result<(), TestCaseError> {
    for (one, other) in before.lines.iter().zip(&after.lines) {
        let helps = |line: &LineRuling| line.outcome.rules.iter().any(|rule| BOUND_TO_HELP.contains(&&**rule));
        let bound = helps(one) || helps(other);
        let return_judged = lost_on_the_way_back(one) != lost_on_the_way_back(other);
        if let (Some(was), Some(is), false) = (one.outcome.decided, other.outcome.decided, bound || return_judged) {
            let fine = match party {
                Party::Buyer => favour(is) >= favour(was),
                _ => favour(is) <= favour(was),
            };
            prop_assert!(fine, "line {}: {was:?} became {is:?}", one.line);
        }
    }
    Ok(())
}

pub(crate) fn changed(case: &Case, change: impl FnOnce(&mut Facts)) -> Option<Case> {
    let mut facts = case.facts().clone();
    change(&mut facts);
    Case::try_from(facts).ok()
}

pub(crate) fn brought(facts: &mut Facts, kind: EvidenceKind, by: Provider, nth: usize) {
    let at: Instant = facts.as_of;
    let about = Subject::Request(facts.requests[nth].id.clone());
    let item = Evidence::new("one-more", kind, by, about, at).review(Review::new(ReviewVerdict::Valid, at));
    facts.evidence.push(item);
}

pub(crate) fn conformity(facts: &Facts) -> Option<usize> {
    facts.requests.iter().position(|request| {
        request.history.is_empty()
            && matches!(request.ground, Ground::Quality | Ground::Counterfeit | Ground::Misdescription)
    })
}

proptest! {
    #![proptest_config(cases(1500))]

    /// A valid report that the buyer brings never makes the buyer worse off.
    #[test]
    fn a_report_never_hurts_the_buyer(mut tape in tapes(generate::TAPE)) {
        let Some(case) = generate::case(&mut tape) else { return Ok(()) };
        let Some(nth) = conformity(case.facts()) else { return Ok(()) };
        let more = changed(&case, |facts| brought(facts, EvidenceKind::TestReport, Provider::Buyer, nth));
        if let Some(more) = more {
            never_worse(&adjudicate(&case), &adjudicate(&more), Party::Buyer)?;
        }
    }

    /// Valid papers or a valid explanation of the seller never make the seller worse off.
    #[test]
    fn papers_never_hurt_the_seller(mut tape in tapes(generate::TAPE), explain in any::<bool>()) {
        let Some(case) = generate::case(&mut tape) else { return Ok(()) };
        let Some(nth) = conformity(case.facts()) else { return Ok(()) };
        let kind = if explain { EvidenceKind::Explanation } else { EvidenceKind::SourcePapers };
        let more = changed(&case, |facts| brought(facts, kind, Provider::Seller, nth));
        if let Some(more) = more {
            never_worse(&adjudicate(&case), &adjudicate(&more), Party::Seller)?;
        }
    }

    /// The same history under a shorter promise never makes the buyer worse off: late is never better than in time.
    #[test]
    fn lateness_never_pays(mut tape in tapes(generate::TAPE)) {
        let Some(case) = generate::case(&mut tape) else { return Ok(()) };
        let prompt = changed(&case, |facts| facts.order.dispatch_promise = Some(DispatchPromise::WithinHours(2_000)));
        let late = changed(&case, |facts| facts.order.dispatch_promise = Some(DispatchPromise::WithinHours(1)));
        if let (Some(prompt), Some(late)) = (prompt, late) {
            never_worse(&adjudicate(&prompt), &adjudicate(&late), Party::Buyer)?;
        }
    }

    /// What is decided stays decided, and the same, when a party's bare word is added that nobody confirms.
    #[test]
    fn a_bare_word_proves_nothing(mut tape in tapes(generate::TAPE)) {
        let Some(case) = generate::case(&mut tape) else { return Ok(()) };
        if !case.facts().statements.is_empty() || !case.facts().assessments.is_empty() {
            return Ok(());
        }
        let said = changed(&case, |facts| {
            let at = facts.as_of;
            facts.statements.push(redress::case::Statement::new("sham_trade", "yes", Party::Buyer, at));
        });
        if let Some(said) = said {
            let (before, after) = (adjudicate(&case), adjudicate(&said));
            for (one, other) in before.lines.iter().zip(&after.lines) {
                if let (Some(was), Some(is)) = (one.outcome.decided, other.outcome.decided) {
                    prop_assert_eq!(was, is, "a bare word changed a decided line");
                }
            }
        }
    }
}

/// The laws are not empty: in a fixed sample each of them compares decided lines often.
#[test]
fn the_laws_compare_decided_lines() {
    let (mut reports, mut promises) = (0, 0);
    for case in generate::fixed(2000) {
        let before = adjudicate(&case);
        let decided = |after: &Ruling| {
            let both = before.lines.iter().zip(&after.lines);
            both.filter(|(one, other)| one.outcome.decided.is_some() && other.outcome.decided.is_some()).count()
        };
        if let Some(nth) = conformity(case.facts()) {
            let more = changed(&case, |facts| brought(facts, EvidenceKind::TestReport, Provider::Buyer, nth));
            reports += more.map_or(0, |more| decided(&adjudicate(&more)));
        }
        let late = changed(&case, |facts| facts.order.dispatch_promise = Some(DispatchPromise::WithinHours(1)));
        promises += late.map_or(0, |late| decided(&adjudicate(&late)));
    }
    assert!(reports > 50 && promises > 500, "{reports} reports, {promises} promises compared");
}

/// What the buyer ends with, refunds less what is owed and with what is made good; none while anything of it is open.
fn ends_with(ruling: &Ruling) -> Option<Money> {
    let decided = |disposition| disposition == Disposition::Decided || disposition == Disposition::NotAsked;
    let lines = ruling.lines.iter().all(|line| decided(line.outcome.disposition));
    let settled = ruling.money.lines.iter().all(|award| award.state != AwardState::Open);
    let freight = ruling.freight.iter().all(|row| decided(row.bearer.disposition));
    if !(lines && settled && freight && ruling.money.pending_proof.is_empty()) {
        return None;
    }
    let sum = |to: Party| {
        let owed = ruling.money.reimbursements.iter().filter(move |owed| owed.to == to);
        Money::sum(owed.map(|owed| owed.amount))
    };
    let refunds = Money::sum(ruling.money.lines.iter().map(|award| award.net.minus(award.balance_due)));
    Some(refunds.plus(sum(Party::Buyer)).minus(sum(Party::Seller)))
}

/// Findings against the buyer, each with the subject that it is about.
fn against_the_buyer(case: &Case) -> Vec<Assessment> {
    let at = case.facts().as_of;
    let of_lines = case
        .facts()
        .order
        .lines
        .iter()
        .map(|line| Assessment::new("impairment", "yes", at).of(Subject::Line(line.id.clone())));
    let of_requests = case
        .facts()
        .requests
        .iter()
        .map(|request| Assessment::new("buyer_caused", "yes", at).of(Subject::Request(request.id.clone())));
    of_lines.chain(of_requests).collect()
}

/// A finding that the buyer spoilt the goods, or caused what is complained of, never leaves the buyer with more.
#[test]
fn a_finding_against_the_buyer_never_pays() {
    let (mut compared, mut worse) = (0, 0);
    for case in generate::fixed(1500) {
        let before = ends_with(&adjudicate(&case));
        for against in against_the_buyer(&case) {
            let told = format!("{}={} of {:?}", against.finding, against.value, against.of);
            let known = |made: &Assessment| made.finding == against.finding;
            if case.facts().assessments.iter().any(known) {
                continue;
            }
            let Some(more) = changed(&case, |facts| facts.assessments.push(against)) else { continue };
            let (Some(before), Some(after)) = (before, ends_with(&adjudicate(&more))) else { continue };
            assert!(after <= before, "{told}: {before} became {after}: {}", serde_json::to_string(&more).unwrap());
            compared += 1;
            worse += u32::from(after < before);
        }
    }
    assert!(compared > 300 && worse > 10, "{compared} compared, {worse} worse");
}
