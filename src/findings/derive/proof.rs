//! Steps of proof: evidence that is apt and reviewed, and demands whose deadline has passed.

use super::{
    Case, Dispatch, Docket, Fact, Leg, Level, Literal, Party, ProofStep, Provider, ReviewVerdict, Subject, SubjectKey,
    considered, discharges, dispatch_basis, dispatch_of, freight_proof, lateness, lines, record_dispatch,
    shipment_index, takes_out,
};

mod receipt;
mod steps;

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
        receipt::signing(case, docket, at, line);
        receipt::of_return(case, docket, at, line);
        receipt::anew(case, docket, at, line);
        receipt::state_at_door(case, docket, at, line);
        let inside: Vec<(usize, SubjectKey)> = docket.below(at).map(|(below, state)| (below, state.key)).collect();
        for (below, key) in inside {
            match key {
                SubjectKey::Claim { request, .. } => {
                    steps::of_claim(case, docket, below, request, line);
                    super::returned::count(case, docket, below, request, line);
                    steps::shown_with_the_claim(case, docket, below, request, line);
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
