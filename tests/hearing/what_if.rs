//! What if: each proposal, set in the findings, really changes the answer it names, and nothing smaller does.

use std::collections::BTreeSet;

use redress::case::{Actor, RequestAct, RequestEvent};
use redress::findings::{Finding, Level};
use redress::ruling::{About, Change, Holding, Language, Proposal, Turned};
use redress::{Case, Hearing};

use super::{generated, written};

fn wanted(changes: &[Change]) -> Vec<Holding> {
    changes.iter().map(|change| change.to.clone()).collect()
}

/// Whether an answer is given in a hearing.
fn given(hearing: &Hearing<'_>, answer: &Turned) -> bool {
    hearing.why_not(&answer.to).is_ok_and(|reasons| reasons.is_given())
}

fn check(name: &str, case: &Case) -> usize {
    let hearing = Hearing::new(case);
    let proposals = hearing.what_if();
    assert_eq!(proposals, Hearing::new(case).what_if(), "{name}: not the same twice");
    let mut seen: BTreeSet<Vec<Holding>> = BTreeSet::new();
    for proposal in &proposals {
        let told = proposal.summary(Language::English);
        let mut key = wanted(&proposal.changes);
        let after = hearing.supposing(&key).unwrap_or_else(|problem| panic!("{name}: {told}: {problem}"));
        assert!((1..=2).contains(&key.len()) && !proposal.answers.is_empty(), "{name}: {told}");
        for answer in &proposal.answers {
            assert!(!given(&hearing, answer), "{name}: it is so already: {told}");
            assert!(given(&after, answer), "{name}: it does not change that: {told}");
            assert!(!answer.from.contains(&answer.to.is.as_str()) || answer.from.len() > 1, "{name}: {told}");
        }
        for change in &proposal.changes {
            let entry = Finding::named(&change.to.finding).unwrap().entry();
            assert_ne!(change.by.name(), "nobody", "{name}: {told}");
            assert_eq!(change.by, entry.mover, "{name}: {told}");
        }
        key.sort();
        assert!(seen.insert(key), "{name}: told twice: {told}");
    }
    for pair in proposals.iter().filter(|proposal| proposal.changes.len() == 2) {
        for single in proposals.iter().filter(|proposal| proposal.changes.len() == 1) {
            let (Some(one), true) = (single.changes.first(), single.changes.iter().all(|c| pair.changes.contains(c)))
            else {
                continue;
            };
            let same = |answer: &&Turned| {
                single.answers.iter().any(|other| other.to.of == answer.to.of && other.to.finding == answer.to.finding)
            };
            assert_eq!(pair.answers.iter().find(same), None, "{name}: {:?} alone does it", one.to);
        }
    }
    proposals.len()
}

#[test]
fn each_proposal_changes_what_it_names() {
    let (mut cases, mut proposals) = (0, 0);
    for (name, case) in written() {
        proposals += check(&name, &case);
        cases += 1;
    }
    println!("{cases} cases with {proposals} proposals");
    assert!(proposals > 3 * cases, "{proposals} proposals for {cases} cases");
}

#[test]
fn so_it_does_in_generated_cases() {
    let proposals: usize = generated(60).map(|(name, case)| check(&name, &case)).sum();
    assert!(proposals > 60, "{proposals}");
}

/// What happened stays so: nobody sends back goods that were refused at the door, or lost on their way.
#[test]
fn what_was_recorded_gives_way_to_no_change() {
    let (mut looked_at, mut kept) = (0, 0);
    for (name, case) in written() {
        let hearing = Hearing::new(&case);
        let delivery = |hearing: &Hearing<'_>| -> Vec<Vec<&'static str>> {
            let lines = hearing.docket().on(Level::Line);
            lines.map(|(_, state)| state.findings.possible(Finding::named("delivery").unwrap()).collect()).collect()
        };
        let before = delivery(&hearing);
        let over = |now: &[&str]| now.len() == 1 && !["unsent", "in_transit"].contains(&now[0]);
        for proposal in hearing.what_if() {
            let after = delivery(&hearing.supposing(&wanted(&proposal.changes)).unwrap());
            let told = proposal.summary(Language::English);
            for (line, now) in before.iter().enumerate().filter(|(_, now)| over(now)) {
                assert_eq!(*now, after[line], "{name}: {told}");
                looked_at += 1;
            }
            let returned = |change: &Change| change.to.finding == "return_state";
            kept += usize::from(proposal.changes.iter().any(returned));
        }
    }
    assert!(looked_at > 1000 && kept > 20, "{looked_at} looked at, {kept} of a return");
}

/// Asked about one answer, every proposal gives that answer.
#[test]
fn a_wanted_answer_is_given() {
    let mut found = 0;
    for (name, case) in written() {
        let hearing = Hearing::new(&case);
        let refund = Finding::named("remedy").unwrap().value("refund").unwrap();
        for holding in hearing.holdings(refund) {
            let decided = hearing.why_not(&holding).is_ok_and(|reasons| reasons.is_given());
            let proposals: Vec<Proposal> = hearing.what_if_about(&holding).unwrap();
            assert!(!decided || proposals.is_empty(), "{name}: it is given already");
            for proposal in proposals {
                assert!(proposal.answers.iter().all(|answer| answer.to == holding), "{name}");
                found += 1;
            }
        }
    }
    assert!(found > 100, "{found}");
}

/// To suppose that a request is withdrawn comes to what the case comes to once it is.
#[test]
fn a_request_supposed_to_be_withdrawn() {
    let mut compared = 0;
    for (name, case) in written().into_iter().chain(generated(400)) {
        for nth in 0..case.facts().requests.len() {
            let request = &case.facts().requests[nth];
            let mut facts = case.facts().clone();
            facts.requests[nth].history.push(RequestEvent::new(facts.as_of, Actor::Buyer, RequestAct::Withdrawn));
            let Ok(withdrawn) = Case::try_from(facts) else { continue };
            let hearing = Hearing::new(&case);
            let live = Finding::named("request_state").unwrap().value("withdrawn").unwrap();
            let holding = hearing
                .holdings(live)
                .into_iter()
                .find(|holding| matches!(&holding.of, About::Claim(of) if of.request == request.id));
            let Some(Ok(supposed)) = holding.map(|holding| hearing.supposing(&[holding])) else { continue };
            let really = Hearing::new(&withdrawn);
            let told = |hearing: &Hearing<'_>| {
                let ruling = hearing.ruling();
                let lines: Vec<_> = ruling.lines.iter().map(|line| (line.line.clone(), line.outcome.clone())).collect();
                (lines, ruling.freight.clone(), ruling.risks.clone())
            };
            assert_eq!(told(&supposed), told(&really), "{name}: request `{}`", request.id);
            compared += 1;
        }
    }
    assert!(compared > 200, "{compared} withdrawals compared");
}

/// Two grounds on one line that wait for the same are both told of.
#[test]
fn two_open_grounds_wait_each_for_its_own() {
    let mut told = 0;
    for (name, case) in written().into_iter().chain(generated(1500)) {
        let hearing = Hearing::new(&case);
        let mut seen = BTreeSet::new();
        for awaited in hearing.ruling().awaiting.iter().filter(|awaited| awaited.complaint.is_none()) {
            let (finding, line, request) = (awaited.finding, awaited.line.clone(), awaited.request.clone());
            let leg = awaited.leg.map(|leg| leg.name());
            assert!(seen.insert((finding, line.clone(), request.clone(), leg)), "{name}: `{finding}` is told twice");
            told += usize::from(seen.iter().any(|(of, on, by, _)| (*of, on) == (finding, &line) && *by != request));
        }
    }
    assert!(told > 5, "{told} told of two grounds");
}
