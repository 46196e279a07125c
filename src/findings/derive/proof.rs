//! Steps of proof: evidence that is apt and reviewed, and demands whose deadline has passed.

use crate::case::Signature;
use crate::findings::{Findings, establish};

use super::{
    Case, Dispatch, Docket, Fact, Finding, HandoverPlace, InspectionResult, Leg, Level, Literal, Party, ProofStep,
    Provider, ReviewVerdict, Signer, Subject, SubjectKey, anew_receipt, at_door, burden, buyer_report, considered,
    customs_papers, delivering, delivery, delivery_meant, discharges, dispatch_basis, dispatch_of, disproof,
    explanation, freight_proof, ground, late_evidence, lateness, lines, nothing_wrong, parcel, pickup_agreed,
    prima_facie, quantity_sent, record_dispatch, refusal_reason, request_state, return_receipt, return_state,
    sent_anew, shipment_index, signature, source_papers, state_at_signing, takes_out,
};

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

/// What was brought for a step by the party on whom it lies.
#[derive(Default)]
pub(super) struct Brought {
    pub(super) valid: Option<usize>,
    inconclusive: Option<usize>,
    pub(super) unreviewed: Option<usize>,
}

impl Brought {
    pub(super) fn of(
        case: &Case,
        docket: &Docket,
        apt: Literal,
        on: Option<Party>,
        about: impl Fn(&Subject) -> bool,
    ) -> Self {
        let mut brought = Self::default();
        for (_, state) in docket.on(Level::Evidence) {
            let SubjectKey::Evidence(nth) = state.key else { continue };
            let Some(item) = case.facts().evidence.get(nth) else { continue };
            let own = match on {
                Some(Party::Buyer) => item.by == Provider::Buyer,
                Some(Party::Seller) => item.by == Provider::Seller,
                None => true,
            };
            // a report that the platform got counts for the point that the buyer has to prove
            let own = own || (item.by == Provider::Platform && state.findings.is(discharges::BUYER_REPORT));
            if !own || !about(&item.about) || !state.findings.is(apt) || !state.findings.is(considered::YES) {
                continue;
            }
            match item.review.as_ref().map(|review| review.verdict) {
                Some(ReviewVerdict::Valid) => brought.valid.get_or_insert(nth),
                Some(ReviewVerdict::Inconclusive) => brought.inconclusive.get_or_insert(nth),
                Some(ReviewVerdict::Invalid) => continue,
                None => brought.unreviewed.get_or_insert(nth),
            };
        }
        brought
    }
}

/// A demand for a step, and whether its deadline has passed.
pub(super) fn demanded(
    case: &Case,
    steps: &[ProofStep],
    on: Party,
    about: impl Fn(&Subject) -> bool,
) -> Option<(usize, bool)> {
    let facts = case.facts();
    let latest = facts
        .demands
        .iter()
        .enumerate()
        .filter(|(_, demand)| demand.to == on && steps.contains(&demand.step) && about(&demand.about))
        .max_by_key(|(nth, demand)| (demand.deadline, *nth))?;
    Some((latest.0, facts.as_of > latest.1.deadline))
}

/// What a certificate makes of the dispatch of each line.
pub(super) fn certified_dispatch(case: &Case, docket: &mut Docket) {
    for (at, line) in lines(docket) {
        certified(case, docket, at, line);
    }
}

/// Everything that evidence and lapsed demands settle.
pub(super) fn proof(case: &Case, docket: &mut Docket) {
    for (at, line) in lines(docket) {
        signing(case, docket, at, line);
        receipt_of_return(case, docket, at, line);
        receipt_anew(case, docket, at, line);
        state_at_door(case, docket, at, line);
        let inside: Vec<(usize, SubjectKey)> = docket.below(at).map(|(below, state)| (below, state.key)).collect();
        for (below, key) in inside {
            match key {
                SubjectKey::Claim { request, .. } => {
                    steps_of(case, docket, below, request, line);
                    super::returned::count(case, docket, below, request, line);
                    shown_with_the_claim(case, docket, below, request, line);
                }
                SubjectKey::Leg { shipment: Some(shipment), .. } => spent(case, docket, below, shipment),
                _ => {}
            }
        }
    }
}

/// Evidence about a request is about each of its lines; evidence about a line, or the parcel it came in, about its claims.
pub(crate) fn concerns(case: &Case, about: &Subject, request: Option<usize>, line: usize) -> bool {
    match about {
        Subject::Request(id) => {
            let named = case.request_index(id);
            named.is_some_and(|named| {
                request.map_or_else(|| case.claims().any(|pair| pair == (named, line)), |of| of == named)
            })
        }
        Subject::Line(id) => case.line_index(id) == Some(line),
        Subject::Shipment(id) => case.shipment_index(id).is_some_and(|at| takes_out(case, at, line)),
        Subject::Agreement(_) | Subject::Term(_) | Subject::Complaint(_) => false,
    }
}

fn steps_of(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
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

/// What was recorded of the outside at handover, in the recipient's presence, shows how it was at signing: for the buyer that it
/// was not as it should be, for the seller that it was. A review or an assessment that says otherwise goes before it.
fn recorded_at_handover(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    if findings.may_be(at_door::NOT_RECORDED) {
        return;
    }
    let of_surface = ground::DAMAGED.or(ground::SHORT).or(ground::WRONG);
    let seen = [delivery::HANDED_OVER, signature::VALID, delivery_meant::FIRST, of_surface];
    let shown = if findings.is(at_door::INCONSISTENT) { state_at_signing::VALID } else { nothing_wrong::VALID };
    let found = findings.settled(shown.finding).is_some() && found_by_a_person(docket, at, shown.finding);
    if seen.iter().all(|part| findings.is(*part)) && !found {
        let fact = |nth| Fact::Item("shipments", nth, "condition_at_handover");
        docket.put(at, shown, delivering(case, line).map_or(Fact::NothingRecorded("shipment"), fact));
    }
}

/// Whether the buyer brought anything for the claim that holds, a bill apart; what it proves in the end is not asked here. Who
/// comes late brings it along: nothing brought is none.
fn shown_with_the_claim(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
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

/// A carrier's certificate of a failure of its system stands for the record (TB-16 read with TB-25).
fn certified(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    if dispatch_of(case, line).at.is_some() {
        return;
    }
    let about = |subject: &Subject| concerns(case, subject, None, line);
    let brought = Brought::of(case, docket, discharges::DISPATCH_TIME, None, about);
    let out = shipment_index(case, line, Leg::Outbound).and_then(|nth| case.facts().shipments.get(nth));
    if let (None, Some(nth)) = (brought.valid, brought.unreviewed) {
        let unknown = Dispatch {
            basis: dispatch_basis::CERTIFICATE.or(dispatch_basis::NOT_DISPATCHED),
            at: None,
            fact: Fact::Item("evidence", nth, ""),
        };
        record_dispatch(case, docket, at, line, unknown);
    }
    if let (Some(nth), Some(taken_in)) = (brought.valid, out.and_then(|way| way.handed_over_at)) {
        let certified = Dispatch {
            basis: dispatch_basis::CERTIFICATE,
            at: Some(taken_in),
            fact: Fact::Item("evidence", nth, "review"),
        };
        record_dispatch(case, docket, at, line, certified);
    }
}

/// TB-36: in person, by an authorised delegate, at the place the recipient instructed, or at a pick-up point that was
/// disclosed or agreed. Who signed is the sender's to show where the record leaves it open.
fn signing(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    if !findings.is(delivery::HANDED_OVER) {
        docket.put(at, signature::NONE, Fact::NothingRecorded("signature"));
        return;
    }
    let assessed = findings.settled(signature::FINDING).is_some();
    let Some(nth) = delivering(case, line) else { return };
    let signed = case.facts().shipments.get(nth).and_then(|way| way.signature.as_ref());
    let fact = Fact::Item("shipments", nth, "signature");
    let recorded = recorded_signing(signed, findings);
    if recorded == signature::VALID {
        docket.put(at, recorded, fact);
        return;
    }
    let about = |subject: &Subject| concerns(case, subject, None, line);
    let brought = Brought::of(case, docket, discharges::SIGNING, Some(Party::Seller), about);
    let steps = [ProofStep::Receipt, ProofStep::ProperSigning];
    let asked = demanded(case, &steps, Party::Seller, about);
    let against = Brought::of(case, docket, discharges::NON_RECEIPT, Some(Party::Buyer), about);
    let on_buyer = docket.below(at).any(|(_, claim)| {
        claim.level == Level::Claim && claim.findings.is(burden::BUYER) && claim.findings.is(ground::NOT_RECEIVED)
    });
    let asked_of_buyer = demanded(case, &steps, Party::Buyer, about).filter(|_| on_buyer);
    if let Some(shown) = brought.valid {
        docket.put(at, signature::VALID, Fact::Item("evidence", shown, "review"));
    } else if assessed {
        // a person's finding stands where nothing better is brought
    } else if recorded.is_settled() {
        docket.put(at, recorded, fact);
    } else if let Some(shown) = against.valid {
        docket.put(at, signature::INVALID, Fact::Item("evidence", shown, "review"));
    } else if let (Some(shown), true) = (against.unreviewed, on_buyer) {
        docket.put(at, signature::VALID.or(signature::INVALID), Fact::Item("evidence", shown, ""));
    } else if let (Some((asked, true)), None) = (asked_of_buyer, against.unreviewed) {
        docket.put(at, signature::VALID, Fact::Item("demands", asked, "deadline"));
    } else if let (Some((asked, true)), None, false) = (asked, brought.unreviewed, on_buyer) {
        docket.put(at, signature::INVALID, Fact::Item("demands", asked, "deadline"));
    } else {
        docket.put(at, recorded, fact);
    }
}

/// What the record of a handover shows by itself (TB-36).
fn recorded_signing(signed: Option<&Signature>, findings: &Findings) -> Literal {
    let at_pickup = |place| matches!(place, HandoverPlace::Station | HandoverPlace::Locker);
    let Some(signed) = signed else { return signature::VALID.or(signature::INVALID) };
    match (signed.by, signed.place) {
        (Signer::Recipient | Signer::Delegate, _) | (Signer::LeftBehind, HandoverPlace::InstructedPlace) => {
            signature::VALID
        }
        (Signer::LeftBehind, place) if at_pickup(place) && findings.is(pickup_agreed::YES) => signature::VALID,
        (Signer::LeftBehind, place) if at_pickup(place) && findings.may_be(pickup_agreed::YES) => {
            signature::VALID.or(signature::INVALID)
        }
        (Signer::LeftBehind | Signer::Stranger, _) => signature::INVALID,
        (Signer::Unknown, _) => signature::VALID.or(signature::INVALID),
    }
}

/// Grounds on which receipt is in dispute.
const IN_DISPUTE: Literal = ground::NOT_RECEIVED.or(ground::DAMAGED).or(ground::SHORT).or(ground::WRONG);

/// The same of what was sent anew: as recorded, or as the seller shows (TB-38). What is brought or demanded about the parcel
/// or about a claim that speaks of it counts. What the carrier shows as delivered and nobody misses or finds fault with on
/// arrival was received.
fn receipt_anew(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let handed_over = findings.is(sent_anew::HANDED_OVER);
    let Some(nth) = establish::anew(case, line).filter(|_| handed_over) else {
        docket.put(at, anew_receipt::NONE, Fact::NothingRecorded("receipt of what was sent anew"));
        return;
    };
    let assessed = findings.settled(anew_receipt::FINDING).is_some();
    let signed = case.facts().shipments.get(nth).and_then(|way| way.signature.as_ref());
    let recorded = match recorded_signing(signed, findings) {
        signature::VALID => anew_receipt::VALID,
        signature::INVALID => anew_receipt::INVALID,
        _ => anew_receipt::VALID.or(anew_receipt::INVALID),
    };
    let speaking: Vec<usize> = docket
        .below(at)
        .filter(|(_, claim)| claim.level == Level::Claim && claim.findings.may_be(delivery_meant::ANEW))
        .filter(|(_, claim)| claim.findings.is(IN_DISPUTE) && claim.findings.may_be(request_state::LIVE))
        .filter_map(|(_, claim)| match claim.key {
            SubjectKey::Claim { request, .. } => Some(request),
            _ => None,
        })
        .collect();
    let about = |subject: &Subject| match subject {
        Subject::Shipment(id) => case.shipment_index(id) == Some(nth),
        Subject::Request(id) => case.request_index(id).is_some_and(|named| speaking.contains(&named)),
        _ => false,
    };
    let brought = Brought::of(case, docket, discharges::SIGNING, Some(Party::Seller), about);
    let asked = demanded(case, &[ProofStep::Receipt, ProofStep::ProperSigning], Party::Seller, about);
    if recorded == anew_receipt::VALID {
        docket.put(at, recorded, Fact::Item("shipments", nth, "signature"));
    } else if let Some(shown) = brought.valid {
        docket.put(at, anew_receipt::VALID, Fact::Item("evidence", shown, "review"));
    } else if assessed {
        // a person's finding stands where nothing better is brought
    } else if speaking.is_empty() && !recorded.is_settled() {
        docket.put(at, anew_receipt::VALID, Fact::NothingRecorded("complaint of non-receipt"));
    } else if let (Some((asked, true)), None) = (asked, brought.unreviewed) {
        docket.put(at, anew_receipt::INVALID, Fact::Item("demands", asked, "deadline"));
    } else {
        docket.put(at, recorded, Fact::Item("shipments", nth, "signature"));
    }
}

/// The mirror for returns (TB-38): the buyer shows that the seller received it.
fn receipt_of_return(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let back = case.lines().get(line).and_then(|line| case.shipment_of(&line.id, Leg::Return));
    let nth = back.and_then(|way| case.shipment_index(&way.id));
    let about =
        |subject: &Subject| matches!(subject, Subject::Shipment(id) if nth.is_some() && case.shipment_index(id) == nth);
    let fact = nth.map_or(Fact::NothingRecorded("return"), |nth| Fact::Item("shipments", nth, "signature"));
    if findings.is(return_state::SIGNED) {
        docket.put(at, return_receipt::VALID, fact);
    } else if findings.is(return_state::DISPUTED) {
        let brought = Brought::of(case, docket, discharges::SIGNING, Some(Party::Buyer), about);
        let asked = demanded(case, &[ProofStep::Receipt], Party::Buyer, about);
        if let Some(shown) = brought.valid {
            docket.put(at, return_receipt::VALID, Fact::Item("evidence", shown, "review"));
        } else if let (Some((asked, true)), None) = (asked, brought.unreviewed) {
            docket.put(at, return_receipt::INVALID, Fact::Item("demands", asked, "deadline"));
        } else {
            docket.put(at, return_receipt::VALID.or(return_receipt::INVALID), fact);
        }
    } else {
        docket.put(at, return_receipt::NONE, fact);
    }
}

/// Whether what a leg cost is shown: a valid bill shows it, a lapsed demand shows that it is not (TB-9).
fn spent(case: &Case, docket: &mut Docket, at: usize, shipment: usize) {
    if docket.findings(at).settled(freight_proof::FINDING).is_some() {
        return;
    }
    let about =
        |subject: &Subject| matches!(subject, Subject::Shipment(id) if case.shipment_index(id) == Some(shipment));
    let brought = Brought::of(case, docket, discharges::FREIGHT_SPENT, None, about);
    let lapsed = [Party::Buyer, Party::Seller]
        .into_iter()
        .find_map(|party| demanded(case, &[ProofStep::FreightSpent], party, about).filter(|(_, passed)| *passed));
    if let Some(nth) = brought.valid {
        docket.put(at, freight_proof::VALID, Fact::Item("evidence", nth, "review"));
    } else if let (Some((nth, _)), None) = (lapsed, brought.unreviewed) {
        docket.put(at, freight_proof::NONE, Fact::Item("demands", nth, "deadline"));
    } else {
        docket.put(at, freight_proof::VALID.or(freight_proof::NONE), Fact::NothingRecorded("bill"));
    }
}

/// A refusal for the parcel's outside: a valid photograph or stamp of the buyer's stands for the record at the door (TB-37);
/// one that nobody has reviewed leaves it open.
fn state_at_door(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let refused_for_it = findings.is(delivery::REFUSED) && findings.is(refusal_reason::INCONSISTENT);
    if !findings.is(at_door::NOT_RECORDED) || !refused_for_it {
        return;
    }
    let about = |subject: &Subject| concerns(case, subject, None, line);
    let brought = Brought::of(case, docket, discharges::STATE_AT_SIGNING, Some(Party::Buyer), about);
    if let Some(nth) = brought.valid {
        docket.put(at, at_door::INCONSISTENT, Fact::Item("evidence", nth, "review"));
    } else if let Some(nth) = brought.unreviewed {
        docket.put(at, at_door::INCONSISTENT.or(at_door::NOT_RECORDED), Fact::Item("evidence", nth, ""));
    }
}

/// Whether each item came by the latest deadline that its party was given for the step it is apt for.
pub(super) fn time_of_evidence(case: &Case, docket: &mut Docket) {
    let items: Vec<(usize, usize)> = docket
        .on(Level::Evidence)
        .filter_map(|(at, state)| match state.key {
            SubjectKey::Evidence(nth) => Some((at, nth)),
            _ => None,
        })
        .collect();
    for (at, nth) in items {
        let Some(item) = case.facts().evidence.get(nth) else { continue };
        let by = match item.by {
            Provider::Buyer => Some(Party::Buyer),
            Provider::Seller => Some(Party::Seller),
            Provider::Platform => None,
        };
        let findings = docket.findings(at);
        let steps = STEPS_OF.iter().find(|(apt, _)| findings.is(*apt)).map_or(&[][..], |(_, steps)| steps);
        let met = |demand: &Subject| {
            *demand == item.about
                || case.claims().any(|(request, line)| {
                    concerns(case, demand, Some(request), line) && concerns(case, &item.about, Some(request), line)
                })
        };
        let asked = by.and_then(|by| demanded(case, steps, by, met));
        let deadline = asked.and_then(|(nth, _)| Some((nth, case.facts().demands.get(nth)?.deadline)));
        let accepted = item.review.as_ref().is_some_and(|review| review.verdict == ReviewVerdict::Valid);
        match deadline.filter(|(_, deadline)| item.at > *deadline) {
            Some(_) if accepted => docket.put(at, lateness::ACCEPTED, Fact::Item("evidence", nth, "review")),
            Some((asked, _)) => docket.put(at, lateness::LATE, Fact::Item("demands", asked, "deadline")),
            None => docket.put(at, lateness::IN_TIME, Fact::Item("evidence", nth, "at")),
        }
    }
}

/// The steps for which evidence that is apt to prove something may be demanded.
const STEPS_OF: [(Literal, &[ProofStep]); 11] = [
    (discharges::SIGNING, &[ProofStep::Receipt, ProofStep::ProperSigning]),
    (discharges::NON_RECEIPT, &[ProofStep::Receipt, ProofStep::ProperSigning]),
    (discharges::PRIMA_FACIE, &[ProofStep::PrimaFacie]),
    (discharges::EXPLANATION, &[ProofStep::Explanation]),
    (discharges::DISPROOF, &[ProofStep::Explanation, ProofStep::Disproof]),
    (discharges::SOURCE_PAPERS, &[ProofStep::SourcePapers]),
    (discharges::CUSTOMS_PAPERS, &[ProofStep::SourcePapers]),
    (discharges::BUYER_REPORT, &[ProofStep::PrimaFacie, ProofStep::BuyerReport]),
    (discharges::STATE_AT_SIGNING, &[ProofStep::StateAtSigning, ProofStep::BuyerReport]),
    (discharges::NOTHING_WRONG, &[ProofStep::NothingWrongAtSigning, ProofStep::QuantitySent, ProofStep::Disproof]),
    (discharges::FREIGHT_SPENT, &[ProofStep::FreightSpent]),
];
