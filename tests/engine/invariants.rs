//! What holds of every ruling, in words that a lawyer can check, over generated cases.
//!
//! Elsewhere: shares and escrow add up (`tests/relief/everywhere.rs`, by an auditor that shares no code); the seller is no
//! better off for being later, and the buyer no worse off for a valid report (`laws.rs`, here once more as money); the
//! last day of a period is in and the next out (`tests/situations/instants.rs`).

use std::collections::{BTreeMap, BTreeSet};

use redress::case::{Case, EvidenceKind, Leg, LineId, Party, Provider};
use redress::findings::{Docket, Finding, Kind, SubjectKey};
use redress::rulebook::Disposition;
use redress::ruling::{
    About, Answer, Awaited, BearerRuling, CitationRole, FreightRow, Holding, Outcome, RiskRow, RuleState, Ruling,
};
use redress::{Hearing, Rulebook, adjudicate};

use crate::generate;
use crate::laws::{brought, changed, conformity};

/// How many cases each law is tried on; the costly ones take fewer.
const CASES: usize = 1200;

fn is_settled<T>(answer: &Answer<T>) -> bool {
    match answer.disposition {
        Disposition::Decided => answer.decided.is_some() && answer.possible.is_empty(),
        Disposition::Awaits => answer.decided.is_none() && !answer.possible.is_empty(),
        Disposition::Conflict | Disposition::Gap | Disposition::NotAsked => false,
    }
}

/// A loss that happened is borne by exactly one party, or it is said between whom it is open; it is never forgotten, and
/// each kind on each leg has one row (TB-4, TB-10, TB-49, TB-51). Where one party alone can come to bear it and still
/// nothing is decided, it is open whether the proceedings go on (TB-82, TB-83), the ruling says what is waited for, and
/// that party bears it once they do. What has no body is neither damaged nor lost on a way.
#[test]
fn a_loss_that_happened_has_one_bearer_or_waits() {
    let mut occurred = 0;
    let mut halted = 0;
    // proceedings of which nobody knows whether they go on are rare
    for case in generate::fixed(4 * CASES) {
        let ruling = adjudicate(&case);
        let mut rows = BTreeSet::new();
        for risk in &ruling.risks {
            assert!(
                rows.insert((risk.line.to_string(), format!("{:?}{:?}", risk.leg, risk.kind))),
                "two rows for one loss: {risk:?}"
            );
            if risk.occurred {
                assert!(is_settled(&risk.bearer), "{risk:?}");
                assert!(case.line(&risk.line).unwrap().kind.has_body(), "{risk:?}");
                occurred += 1;
            }
            if let [only] = *risk.bearer.possible {
                halted += 1;
                assert!(!ruling.awaiting.is_empty(), "{risk:?}");
                let go_on = Holding::new(About::Case, "proceeding", "open");
                let then = Hearing::new(&case).supposing(&[go_on]).unwrap().into_ruling();
                let same =
                    then.risks.iter().find(|row| (&row.line, row.leg, row.kind) == (&risk.line, risk.leg, risk.kind));
                assert_eq!(same.unwrap().bearer.decided, Some(only), "{risk:?}");
            }
        }
    }
    println!("{occurred} losses that happened; {halted} rows that wait for the proceedings to go on");
    assert!(occurred > 200 && halted > 20, "{occurred} {halted}");
}

/// What is open says what it waits for: of the line, of its requests, or of the case.
#[test]
fn what_is_open_says_what_it_waits_for() {
    let mut open = 0;
    for (nth, case) in generate::fixed(3 * CASES).enumerate() {
        let ruling = adjudicate(&case);
        for line in ruling.lines.iter().filter(|line| line.outcome.disposition == Disposition::Awaits) {
            let about = |awaited: &Awaited| awaited.line.as_ref().is_none_or(|of| *of == line.line);
            assert!(ruling.awaiting.iter().any(about), "case {nth}: line {} waits for nothing:\n{ruling}", line.line);
            open += 1;
        }
    }
    println!("{open} open lines");
    assert!(open > 100, "{open}");
}

/// Whether money may come to move for a freight whose bearer is open: not where the seller paid it and the buyer does not come
/// to bear it, but for a return, and for what was waived.
fn may_move(case: &Case, row: &FreightRow) -> bool {
    let terms = &case.facts().order.freight;
    let paid_by_buyer = case.shipment_of(&row.line, row.leg).is_none_or(|way| way.paid_by == Some(Party::Buyer));
    let with_the_order = row.leg == Leg::Outbound && terms.paid.is_some_and(|paid| !paid.is_zero());
    let others = [BearerRuling::Buyer, BearerRuling::Negotiate];
    row.leg == Leg::Return
        || paid_by_buyer
        || with_the_order
        || terms.waived.is_some()
        || row.bearer.possible.iter().any(|bearer| others.contains(bearer))
}

/// The open rows of a ruling on freight, risks and costs that may come to matter, with their lines; none of a cost, which may
/// be of several, nor of a way out that may hang on what the other lines get.
fn open_rows<'a>(case: &Case, ruling: &'a Ruling) -> Vec<(Option<&'a LineId>, String)> {
    let hangs_together = case.facts().order.freight.free_from.is_some();
    let open = |answer: &Answer<BearerRuling>| answer.disposition == Disposition::Awaits;
    let freight = ruling.freight.iter().filter(|row| open(&row.bearer) && may_move(case, row));
    let comes = |row: &RiskRow| row.under_way || row.occurred || case.shipment_of(&row.line, row.leg).is_none();
    let risks = ruling.risks.iter().filter(|row| open(&row.bearer) && comes(row));
    let costs = ruling.costs.iter().filter(|row| open(&row.bearer));
    let alone = |row: &FreightRow| row.leg != Leg::Outbound || !hangs_together;
    let freight =
        freight.map(|row| (Some(&row.line).filter(|_| alone(row)), format!("freight {:?} of {}", row.leg, row.line)));
    let risks = risks.map(|row| (Some(&row.line), format!("{:?} on {:?} of {}", row.kind, row.leg, row.line)));
    let costs = costs.map(|row| (None, format!("a cost of {}", row.line)));
    freight.chain(risks).chain(costs).collect()
}

/// Who bears a freight, a risk or a cost that may come to matter is not left open without saying what it waits for: of the
/// line, or of the case; an inspection may be of several lines, and free shipping hangs on all of them.
#[test]
fn an_open_row_says_what_it_waits_for() {
    let mut open = 0;
    for (nth, case) in generate::fixed(3 * CASES).enumerate() {
        let ruling = adjudicate(&case);
        for (line, row) in open_rows(&case, &ruling) {
            let about = |awaited: &Awaited| awaited.line.as_ref().is_none_or(|of| line.is_none_or(|line| of == line));
            assert!(ruling.awaiting.iter().any(about), "case {nth}: {row} waits for nothing:\n{ruling}");
            open += 1;
        }
    }
    println!("{open} open rows");
    assert!(open > 1000, "{open}");
}

/// While the proceedings are suspended no line gets anything by a rule (TB-92). Where every demand on a line is declined it
/// gets no more than that its demands fail, or that the trade goes on (TB-6).
#[test]
fn what_is_suspended_or_not_heard_gets_no_outcome() {
    let (mut suspended, mut declined) = (0, 0);
    for case in generate::fixed(CASES) {
        let ruling = adjudicate(&case);
        let halted = ruling.suspensions.iter().any(|row| row.state.decided == Some("runs"));
        suspended += usize::from(halted);
        for line in &ruling.lines {
            let unheard = !line.claims.is_empty()
                && line.claims.iter().all(|claim| claim.admissibility.decided == Some("declined"));
            declined += usize::from(unheard);
            let outcome = &line.outcome;
            assert!(
                !halted || outcome.disposition == Disposition::NotAsked,
                "line {} while halted: {outcome:?}",
                line.line
            );
            let given = outcome.decided.is_some_and(|of| !matches!(of, Outcome::Dismiss | Outcome::TradeContinues));
            assert!(!unheard || !given, "line {} of demands not heard: {outcome:?}", line.line);
        }
    }
    println!("{suspended} suspended cases, {declined} lines on which no demand is heard");
    assert!(suspended > 20 && declined > 20, "{suspended} {declined}");
}

/// A valid report that the buyer brings never moves money for good from the buyer to the seller: a refund stays one.
#[test]
fn a_report_never_turns_a_refund_into_money_for_the_seller() {
    let mut refunds = 0;
    for case in generate::fixed(CASES) {
        let Some(nth) = conformity(case.facts()) else { continue };
        let more = changed(&case, |facts| {
            brought(facts, EvidenceKind::TestReport, Provider::Buyer, nth);
        });
        let Some(more) = more else { continue };
        let (before, after) = (adjudicate(&case), adjudicate(&more));
        for (one, other) in before.lines.iter().zip(&after.lines) {
            if matches!(one.outcome.decided, Some(Outcome::Refund | Outcome::ReturnAndRefund)) {
                refunds += 1;
                let released = matches!(other.outcome.decided, Some(Outcome::ReleaseToSeller | Outcome::Dismiss));
                assert!(!released, "line {}: {:?}", one.line, other.outcome);
            }
        }
    }
    println!("{refunds} refunds with a report more");
    assert!(refunds > 20, "{refunds}");
}

fn lacks_article<T>(answer: &Answer<T>) -> usize {
    usize::from(answer.decided.is_some() && answer.articles.is_empty())
}

/// Whatever a line gets and whoever bears something, an article says so. Only a single ground of claim may fail with no
/// rule named yet: where every rule still possible has it fail, and none is established.
#[test]
fn every_decision_names_an_article() {
    let (mut rows, mut lacking, mut claims) = (0, [0; 5], 0);
    for case in generate::fixed(CASES) {
        let ruling = adjudicate(&case);
        lacking[0] += ruling.lines.iter().map(|row| lacks_article(&row.outcome)).sum::<usize>();
        lacking[1] += ruling.freight.iter().map(|row| lacks_article(&row.bearer)).sum::<usize>();
        lacking[2] += ruling.risks.iter().map(|row| lacks_article(&row.bearer)).sum::<usize>();
        lacking[3] += ruling.costs.iter().map(|row| lacks_article(&row.bearer)).sum::<usize>();
        lacking[4] += ruling.gifts.iter().map(|row| lacks_article(&row.handling)).sum::<usize>();
        for claim in ruling.lines.iter().flat_map(|row| &row.claims).filter(|of| lacks_article(&of.outcome) > 0) {
            assert_eq!(claim.outcome.decided, Some(Outcome::Dismiss), "{claim:?}");
            claims += 1;
        }
        rows += ruling.lines.len() + ruling.freight.len() + ruling.risks.len();
    }
    println!("{rows} rows; without an article {lacking:?}; {claims} claims that fail by any of the rules left");
    assert!(rows > 10_000, "{rows}");
    assert_eq!(lacking, [0; 5], "lines, freight, risks, costs, gifts");
}

/// An article whose rule applies and yields is cited with the rule it yields to, which is another and one of the book; a
/// rule that stands about a subject is never said to yield about it.
#[test]
fn what_yields_is_cited_with_what_it_yields_to() {
    let mut displaced = 0;
    for case in generate::fixed(CASES / 2) {
        let hearing = Hearing::new(&case);
        for citation in &hearing.ruling().citations {
            let (CitationRole::DisplacedBy(by), Some(rule)) = (&citation.role, &citation.rule) else { continue };
            assert_ne!(by, rule);
            let seen = hearing.rule_status(rule.as_str()).into_iter().any(|status| {
                status.question == citation.question && matches!(status.state, RuleState::DisplacedBy(_))
            });
            let known = hearing.rulebook().rules().iter().any(|card| *card.id == *by.as_str());
            assert!(seen && known, "{citation:?}");
            displaced += 1;
        }
    }
    println!("{displaced} articles that yield");
    assert!(displaced > 500, "{displaced}");
}

fn stands(hearing: &Hearing<'_>, rule: &str) -> Vec<usize> {
    let standing = hearing.rule_status(rule).into_iter().filter(|status| status.state == RuleState::Stands);
    standing.filter_map(|status| hearing.docket().find(status.subject)).collect()
}

/// The seller's fault never makes the seller bear the freight of goods that go back for no reason (TB-49(1)).
#[test]
fn nobody_is_at_fault_in_a_return_without_reason() {
    let (fault, cause) = ("freight-sellers-fault", Finding::named("cause").unwrap());
    let (mut faults, mut whims) = (0, 0);
    for case in generate::fixed(CASES) {
        let hearing = Hearing::new(&case);
        for at in stands(&hearing, fault) {
            assert_ne!(hearing.docket().findings(at).settled(cause), Some("no_reason"));
            faults += 1;
        }
        whims +=
            hearing.docket().subjects().iter().filter(|of| of.findings.settled(cause) == Some("no_reason")).count();
    }
    println!("{faults} freights at the seller's fault, {whims} subjects of returns without reason");
    assert!(faults > 100 && whims > 50, "{faults} {whims}");
}

/// Refund of a counterfeit without return is never ordered before it is established that it is one (TB-69).
#[test]
fn no_counterfeit_before_it_is_established() {
    let established = Finding::named("established").unwrap();
    let ground = Finding::named("ground").unwrap();
    let mut found = 0;
    for case in generate::fixed(CASES) {
        let hearing = Hearing::new(&case);
        for rule in ["counterfeit-for-living", "counterfeit-not-for-living"] {
            for at in stands(&hearing, rule) {
                let findings = hearing.docket().findings(at);
                assert_eq!(findings.settled(ground), Some("counterfeit"), "{rule}");
                assert_eq!(findings.settled(established), Some("established"), "{rule}");
                found += 1;
            }
        }
    }
    println!("{found} counterfeits");
    assert!(found > 5, "{found}");
}

/// What is decided, by what it is about; of risks, those that came to something: who would bear a loss that has not happened
/// is asked of an assessment only once it has (CC-610 beside TB-11).
fn decided(ruling: &Ruling) -> BTreeMap<String, String> {
    let mut rows = BTreeMap::new();
    let mut put = |about: String, answer: Option<String>| answer.map(|answer| rows.insert(about, answer));
    let bearer = |answer: &Answer<BearerRuling>| answer.decided.map(|answer| format!("{answer:?}"));
    for row in &ruling.lines {
        put(format!("line {}", row.line), row.outcome.decided.map(|outcome| format!("{outcome:?}")));
    }
    for row in &ruling.freight {
        put(format!("freight {} {:?}", row.line, row.leg), bearer(&row.bearer));
    }
    for row in ruling.risks.iter().filter(|row| row.occurred) {
        put(format!("risk {} {:?} {:?}", row.line, row.leg, row.kind), bearer(&row.bearer));
    }
    rows
}

/// Whether a finding is one that a person has to make.
fn assessed(finding: Finding) -> bool {
    finding.entry().kind == Kind::Assessed
}

fn about(case: &Case, key: SubjectKey) -> Option<About> {
    let line = |nth: usize| case.lines().get(nth).map(|line| line.id.clone());
    Some(match key {
        SubjectKey::Case => About::Case,
        SubjectKey::Line(nth) => About::Line(line(nth)?),
        SubjectKey::Claim { request, line: of } => {
            let request = case.facts().requests.get(request)?.id.clone();
            About::Claim(redress::ruling::ClaimRef::new(request, line(of)?))
        }
        _ => return None,
    })
}

/// Nothing that a person has yet to assess can overturn what is decided: whatever comes of it, the decision stays.
#[test]
fn no_assessment_to_come_overturns_a_decision() {
    let (mut tried, mut kept) = (0, 0);
    for (nth, case) in generate::fixed(150).enumerate() {
        let hearing = Hearing::new(&case);
        let before = decided(hearing.ruling());
        for state in hearing.docket().subjects() {
            let Some(of) = about(&case, state.key) else { continue };
            let own = Finding::all().filter(|finding| finding.entry().level == state.level && assessed(*finding));
            for finding in own.filter(|finding| state.findings.settled(*finding).is_none()) {
                for value in state.findings.possible(finding) {
                    let holding = Holding::new(of.clone(), finding.entry().name, value);
                    let Ok(after) = hearing.supposing(std::slice::from_ref(&holding)) else { continue };
                    let after = decided(after.ruling());
                    for (row, was) in &before {
                        let is = after.get(row);
                        assert!(is.is_none_or(|is| is == was), "{nth}: {holding:?}: {row} was {was}, is {is:?}");
                        kept += usize::from(is.is_some());
                    }
                    tried += 1;
                }
            }
        }
    }
    println!("{tried} assessments to come, {kept} decisions kept");
    assert!(tried > 200 && kept > 1000, "{tried} {kept}");
}

/// The findings that differ between two dockets, answers apart.
fn differing(before: &Docket, after: &Docket) -> BTreeSet<&'static str> {
    let mut names = BTreeSet::new();
    for (one, other) in before.subjects().iter().zip(after.subjects()) {
        assert_eq!(one.key, other.key, "time alone makes no new subject");
        for finding in Finding::all().filter(|finding| finding.entry().kind != Kind::Answered) {
            if one.findings.possible(finding).ne(other.findings.possible(finding)) {
                names.insert(finding.entry().name);
            }
        }
    }
    names
}

/// What runs out by time alone: a step of proof that was demanded, the proof of a bill, a time to act; and what caused the
/// goods not to be received, where that follows from the proof of signing (TB-31).
const RUNS: [&str; 5] = ["acceptance_proof", "causation", "freight_proof", "negotiation_time", "nothing_wrong"];

/// Whether time alone may change a finding: it runs out, is a step of proof, or follows from others.
fn runs(name: &str) -> bool {
    let step = || {
        Rulebook::taobao()
            .ladders()
            .iter()
            .flat_map(|ladder| &ladder.steps)
            .any(|step| step.shown.finding().entry().name == name)
    };
    let derived = || Finding::named(name).is_some_and(|finding| finding.entry().kind == Kind::Derived);
    RUNS.contains(&name) || derived() || step()
}

/// A case looked at later is ruled the same unless time ran out for something: a step of proof, a signature, a negotiation,
/// a proceeding, or what follows from these. Where no finding differs, no decision does.
#[test]
fn time_alone_changes_only_what_runs() {
    let (mut same, mut clocks) = (0, BTreeSet::new());
    for case in generate::fixed(CASES) {
        let Some(later) = changed(&case, |facts| facts.as_of = facts.as_of.plus_days(20)) else { continue };
        let (one, other) = (Hearing::new(&case), Hearing::new(&later));
        let differ = differing(one.docket(), other.docket());
        if differ.is_empty() {
            same += 1;
            assert_eq!(decided(one.ruling()), decided(other.ruling()));
        }
        assert!(differ.iter().all(|name| runs(name)), "{differ:?}");
        clocks.extend(differ);
    }
    println!("{same} cases in which nothing runs; else: {clocks:?}");
    assert!(same > 400, "{same}");
}
