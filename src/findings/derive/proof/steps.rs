//! The steps of a claim: what is brought for each, what lapsed, what an inspection shows.

use super::{Brought, concerns, demanded};
use crate::case::ConditionAtHandover;
use crate::findings::derive::{
    Case, Docket, Fact, Finding, InspectionResult, Literal, Party, ProofStep, Provider, Subject, anew_receipt, burden,
    buyer_report, customs_papers, delivering, delivery, delivery_meant, discharges, disproof, explanation, ground,
    late_evidence, nothing_wrong, parcel, prima_facie, quantity_sent, sent_anew, signature, source_papers,
    state_at_signing,
};
use crate::findings::establish;
use crate::findings::grounds::SURFACE;

/// One step of a claim: the finding, what evidence discharges it, who must bring it, what a demand for it is called, and the
/// orders of proof in which nobody is asked for it.
struct Step {
    finding: Finding,
    valid: Literal,
    inconclusive: Literal,
    none: Literal,
    apt: Literal,
    on: Party,
    demand: ProofStep,
    idle: Option<Literal>,
}

macro_rules! step {
    ($name:ident, $apt:expr, $on:ident, $demand:ident, $idle:expr) => {
        Step {
            finding: $name::FINDING,
            valid: $name::VALID,
            inconclusive: $name::INCONCLUSIVE,
            none: $name::NONE,
            apt: $apt,
            on: Party::$on,
            demand: ProofStep::$demand,
            idle: $idle,
        }
    };
}

const ALLOTTED: Literal = burden::BUYER.or(burden::SELLER);

const STEPS: [Step; 9] = [
    step!(prima_facie, PRIMA_FACIE, Buyer, PrimaFacie, Some(ALLOTTED)),
    step!(explanation, EXPLANATION, Seller, Explanation, Some(ALLOTTED.or(burden::DURABLE))),
    step!(source_papers, discharges::SOURCE_PAPERS, Seller, SourcePapers, Some(ALLOTTED.or(burden::DURABLE))),
    step!(customs_papers, discharges::CUSTOMS_PAPERS, Seller, SourcePapers, None),
    step!(buyer_report, REPORT, Buyer, BuyerReport, Some(burden::SELLER.or(burden::DURABLE))),
    step!(state_at_signing, discharges::STATE_AT_SIGNING, Buyer, StateAtSigning, None),
    step!(nothing_wrong, discharges::NOTHING_WRONG, Seller, NothingWrongAtSigning, None),
    step!(disproof, DISPROOF, Seller, Disproof, Some(burden::AS_LAID_DOWN.or(burden::BUYER))),
    step!(quantity_sent, discharges::NOTHING_WRONG, Seller, QuantitySent, None),
];

/// Imported goods without customs papers.
const NO_CUSTOMS_PAPERS: Literal = customs_papers::NONE.or(customs_papers::INCONCLUSIVE);

/// A report is more than first evidence.
const PRIMA_FACIE: Literal = discharges::PRIMA_FACIE.or(discharges::BUYER_REPORT);

/// A disproof is more than an explanation.
const EXPLANATION: Literal = discharges::EXPLANATION.or(discharges::DISPROOF);

/// What shows the state at signing is the buyer's proof of it, under whatever order of proof.
const REPORT: Literal = discharges::BUYER_REPORT.or(discharges::STATE_AT_SIGNING);

/// The same of the seller's.
const DISPROOF: Literal = discharges::DISPROOF.or(discharges::NOTHING_WRONG);

pub(super) fn of_claim(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
    for step in &STEPS {
        let about = |subject: &Subject| concerns(case, subject, Some(request), line);
        if docket.findings(at).is(customs_papers::NOT_NEEDED) && step.finding == customs_papers::FINDING {
            continue;
        }
        let brought = Brought::of(case, docket, step.apt, Some(step.on), about);
        let asked = demanded(case, &[step.demand], step.on, about);
        if let Some(nth) = brought.valid {
            docket.put(at, step.valid, Fact::Item("evidence", nth, "review"));
        } else if let Some(nth) = brought.unreviewed {
            let all = step.valid.or(step.inconclusive).or(step.none);
            docket.put(at, all, Fact::Item("evidence", nth, ""));
        } else if let Some((nth, true)) = asked {
            let found = if brought.inconclusive.is_some() { step.inconclusive } else { step.none };
            if docket.findings(at).settled(step.finding).is_none() || step.demand == ProofStep::NothingWrongAtSigning {
                docket.put(at, found, Fact::Item("demands", nth, "deadline"));
            }
        } else if step.idle.is_some_and(|idle| docket.findings(at).is(idle))
            && docket.findings(at).settled(step.finding).is_none()
        {
            // what nobody is asked for and nobody brings will not come
            docket.put(at, step.none, Fact::NothingRecorded("evidence"));
        }
    }
    recorded_at_handover(case, docket, at, line);
    // without the seller's papers nobody is asked for a report, save whom the platform asks; what is not brought will not come
    let findings = docket.findings(at);
    let unfit = findings.is(source_papers::VALID.not()) || findings.is(NO_CUSTOMS_PAPERS);
    let unfit = unfit && findings.is(burden::BUYER.not());
    if unfit && findings.settled(buyer_report::FINDING).is_none() {
        let about = |subject: &Subject| concerns(case, subject, Some(request), line);
        if Brought::of(case, docket, discharges::BUYER_REPORT, Some(Party::Buyer), about).unreviewed.is_none() {
            docket.put(at, buyer_report::NONE, Fact::NothingRecorded("report"));
        }
    }
    let findings = docket.findings(at);
    if !findings.is(ground::SHORT) || findings.is(parcel::MERGED.not()) {
        docket.put(at, quantity_sent::NONE, Fact::Field("shipments"));
    } else if findings.is(parcel::MERGED) && findings.is(nothing_wrong::VALID) {
        docket.put(at, quantity_sent::VALID, Fact::Follows);
    } else if !findings.is(parcel::MERGED) {
        // nobody need show it if the parcel was merged by leave
        let open = Literal { allow: findings.set(quantity_sent::FINDING), ..quantity_sent::NONE };
        docket.put(at, open.or(quantity_sent::NONE), Fact::Follows);
    }
    inspected(case, docket, at, request, line);
    let findings = docket.findings(at);
    if findings.is(state_at_signing::VALID) {
        // two accounts of one moment, both found valid: a review has still to say which
        let sellers =
            [(nothing_wrong::VALID, nothing_wrong::INCONCLUSIVE), (quantity_sent::VALID, quantity_sent::INCONCLUSIVE)];
        for (valid, inconclusive) in sellers {
            if !docket.findings(at).is(valid) {
                continue;
            }
            docket.put(at, state_at_signing::VALID.or(state_at_signing::INCONCLUSIVE), Fact::Follows);
            docket.put(at, valid.or(inconclusive), Fact::Follows);
        }
    }
}

/// What was recorded of the outside at handover, in the recipient's presence, shows how the goods that a claim speaks of were
/// at signing, under whatever order of proof: for the buyer that they were not as they should be (TB-75, TB-76), for the seller,
/// if they were signed for as they should be, that they were (TB-80). A review or an assessment that says otherwise goes before it.
fn recorded_at_handover(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let (came, signed, nth) = if findings.is(delivery_meant::FIRST) {
        (delivery::HANDED_OVER, signature::VALID, delivering(case, line))
    } else if findings.is(delivery_meant::ANEW) {
        (sent_anew::HANDED_OVER, anew_receipt::VALID, establish::anew(case, line))
    } else {
        return;
    };
    let Some((nth, way)) = nth.and_then(|nth| Some((nth, case.facts().shipments.get(nth)?))) else { return };
    let shown = match way.condition_at_handover {
        _ if !findings.is(SURFACE) || !findings.is(came) => return,
        ConditionAtHandover::Inconsistent => [state_at_signing::VALID, buyer_report::VALID],
        ConditionAtHandover::Consistent if findings.is(signed) => [nothing_wrong::VALID, disproof::VALID],
        _ => return,
    };
    for step in shown {
        let settled = docket.findings(at).settled(step.finding).is_some();
        if !(settled && found_by_a_person(docket, at, step.finding)) {
            docket.put(at, step, Fact::Item("shipments", nth, "condition_at_handover"));
        }
    }
}

/// Whether the buyer brought anything for the claim that holds, a bill apart; what it proves in the end is not asked here. Who
/// comes late brings it along: nothing brought is none.
pub(super) fn shown_with_the_claim(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
    if docket.findings(at).settled(late_evidence::FINDING).is_some() {
        return;
    }
    let about = |subject: &Subject| concerns(case, subject, Some(request), line);
    let brought = Brought::of(case, docket, discharges::FREIGHT_SPENT.not(), Some(Party::Buyer), about);
    match (brought.valid, brought.unreviewed) {
        (Some(nth), _) => docket.put(at, late_evidence::VALID, Fact::Item("evidence", nth, "review")),
        (None, Some(nth)) => {
            docket.put(at, late_evidence::VALID.or(late_evidence::NONE), Fact::Item("evidence", nth, ""));
        }
        (None, None) => docket.put(at, late_evidence::NONE, Fact::NothingRecorded("evidence of the buyer")),
    }
}

/// An inspection that the platform asked for is the proof it asked for: it confirms, and answers the seller's explanation or
/// disproof, or it refutes; inspections that contradict each other settle nothing until a review says which holds.
fn inspected(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
    let came_out = |result: InspectionResult| {
        case.facts().inspections.iter().position(|inspection| {
            case.request_index(&inspection.request) == Some(request)
                && inspection.ordered_by == Provider::Platform
                && inspection.result == result
        })
    };
    match (came_out(InspectionResult::Confirms), came_out(InspectionResult::Refutes)) {
        (Some(nth), None) => {
            let fact = Fact::Item("inspections", nth, "result");
            docket.put(at, prima_facie::VALID, fact);
            docket.put(at, buyer_report::VALID, fact);
            if docket.findings(at).is(explanation::VALID) {
                docket.put(at, explanation::INCONCLUSIVE, fact);
            }
            if docket.findings(at).is(disproof::VALID) {
                docket.put(at, disproof::INCONCLUSIVE, fact);
            }
        }
        (None, Some(nth)) => {
            let fact = Fact::Item("inspections", nth, "result");
            docket.put(at, buyer_report::NONE, fact);
            docket.put(at, disproof::VALID, fact);
        }
        (Some(_), Some(nth)) => {
            // both were brought: which of them holds is for a review, and not for a party to show
            let fact = Fact::Item("inspections", nth, "result");
            if !found_by_a_person(docket, at, buyer_report::FINDING) {
                docket.put(at, buyer_report::VALID.or(buyer_report::INCONCLUSIVE), fact);
            }
            if !found_by_a_person(docket, at, disproof::FINDING) {
                docket.put(at, disproof::VALID.or(disproof::INCONCLUSIVE), fact);
            }
        }
        (None, None) => {
            // what the buyer had inspected in time is brought, and what the seller found against itself; whether it holds is for a
            // review, unless one has been made
            let about = |subject: &Subject| concerns(case, subject, Some(request), line);
            let until = demanded(case, &[ProofStep::BuyerReport], Party::Buyer, about)
                .and_then(|(nth, _)| case.facts().demands.get(nth))
                .map(|demand| demand.deadline);
            let own = case.facts().inspections.iter().position(|inspection| {
                case.request_index(&inspection.request) == Some(request)
                    && inspection.result == InspectionResult::Confirms
                    && (inspection.ordered_by == Provider::Seller || until.is_none_or(|until| inspection.at <= until))
            });
            let asked = docket.findings(at).is(burden::AS_LAID_DOWN.or(burden::BUYER));
            if let Some(nth) = own.filter(|_| asked && !found_by_a_person(docket, at, buyer_report::FINDING)) {
                let fact = Fact::Item("inspections", nth, "result");
                docket.put(at, buyer_report::VALID.or(buyer_report::INCONCLUSIVE), fact);
            }
        }
    }
}

/// Whether somebody assessed a step, or reviewed what was brought for it.
fn found_by_a_person(docket: &Docket, at: usize, step: Finding) -> bool {
    docket.grounds_of(at, step).any(|fact| matches!(fact, Fact::Item("evidence" | "assessments", _, _)))
}
