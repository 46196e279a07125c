//! Derivations: folds of answers into findings, between strata.
//!
//! What they decide are definitions, each documented where it stands: what counts as signed (TB-36), when a refusal or
//! non-receipt counts as caused by a breach (TB-31). Whoever bears, must prove or is at fault comes from a rule.

use super::establish::{Dispatch, delivering, dispatch_of, record_dispatch, shipment_index, takes_out};
use super::vocabulary::{
    address_change, admissibility, agreed_before_intervention, agreed_beside, agreement, allotted, anew_receipt,
    at_door, best_claim, breach_shown, burden, buyer_report, carried_out, carrier_used, causation, cause, claim,
    claim_cause, collect, considered, customs_papers, delivery, delivery_meant, discharges, discount_lost, dispatch,
    dispatch_basis, dispatch_consent, dispatch_then, disproof, established, every_risk, explanation, fate,
    freight_proof, granted_by_deed, ground, head_measure, interception_neglected, late_evidence, lateness, main_cause,
    main_returned, main_stays, mishap_bearer, nothing_wrong, parcel, payment, pickup_agreed, place, point_inspected,
    prima_facie, proceeding, quantity_sent, receipt, refund_agreed, refund_asked, refund_freight, refusal_reason,
    remedy, repair_loss_bearer, request_state, resting_term, return_address, return_agreed, return_at_door,
    return_breach, return_carrier, return_collect, return_count, return_freight_agreed, return_lapsed,
    return_loss_bearer, return_mishap, return_receipt, return_state, risk, rival_head, sampled_out, sampling,
    sent_anew, sent_as, service_agreed, service_freight, settlement_performed, signature, source_papers,
    state_at_signing, sum_agreed, suspension, term, threshold_lost, way_back, weight, whereabouts,
};
use super::{Docket, Fact, Finding, Findings, Level, Literal, SubjectKey, SubjectState, closure};
use crate::case::{
    Case, HandoverPlace, InspectionResult, Leg, Party, ProofStep, Provider, ReviewVerdict, Signer, Subject,
};
use crate::few::Few;
use crate::findings::docket::{CostItem, LossKind};
use crate::rulebook::Derivation;

mod agreed_sums;
mod agreements;
mod breach;
mod carrying_out;
mod complaints;
mod folds;
mod gifts;
mod heads;
mod lapse;
mod proof;
mod returned;
mod service;
mod undone;

pub(crate) use agreed_sums::agreed_on;
use agreements::{Standing, before_intervention, consented};
pub(crate) use folds::{SELLERS_SIDE, WRONG_WITH_THE_GOODS};
pub(crate) use proof::concerns;

/// Every derivation.
pub(crate) static DERIVATIONS: &[&Derivation] = &[
    &Derivation {
        name: "proceedings",
        reads: &[suspension::FINDING],
        writes: &[proceeding::FINDING],
        run: proceedings,
    },
    &Derivation {
        name: "time of the evidence",
        reads: &[discharges::FINDING],
        writes: &[lateness::FINDING],
        run: proof::time_of_evidence,
    },
    &Derivation {
        name: "certified dispatch",
        reads: &[discharges::FINDING, considered::FINDING],
        writes: &[
            dispatch_basis::FINDING,
            dispatch::FINDING,
            delivery::FINDING,
            refund_asked::FINDING,
            interception_neglected::FINDING,
        ],
        run: proof::certified_dispatch,
    },
    &Derivation {
        name: "agreements on terms",
        reads: &[term::FINDING],
        writes: &[resting_term::FINDING],
        run: agreements::on_terms,
    },
    &Derivation {
        name: "agreements in effect",
        reads: &[agreement::FINDING, delivery::FINDING, granted_by_deed::FINDING],
        writes: &[
            dispatch_consent::FINDING,
            pickup_agreed::FINDING,
            place::FINDING,
            carrier_used::FINDING,
            collect::FINDING,
            parcel::FINDING,
            address_change::FINDING,
            return_agreed::FINDING,
            refund_agreed::FINDING,
            return_freight_agreed::FINDING,
            agreed_before_intervention::FINDING,
            return_collect::FINDING,
            return_address::FINDING,
            settlement_performed::FINDING,
            service_agreed::FINDING,
            service_freight::FINDING,
            sum_agreed::FINDING,
            refund_freight::FINDING,
            agreed_beside::FINDING,
            return_breach::FINDING,
            return_lapsed::FINDING,
            delivery_meant::FINDING,
        ],
        run: agreements::in_effect,
    },
    &Derivation {
        name: "proof",
        reads: &[
            discharges::FINDING,
            considered::FINDING,
            burden::FINDING,
            pickup_agreed::FINDING,
            parcel::FINDING,
            delivery::FINDING,
        ],
        writes: &[
            signature::FINDING,
            at_door::FINDING,
            return_receipt::FINDING,
            prima_facie::FINDING,
            explanation::FINDING,
            source_papers::FINDING,
            customs_papers::FINDING,
            disproof::FINDING,
            buyer_report::FINDING,
            state_at_signing::FINDING,
            nothing_wrong::FINDING,
            quantity_sent::FINDING,
            freight_proof::FINDING,
            late_evidence::FINDING,
            return_count::FINDING,
            anew_receipt::FINDING,
        ],
        run: proof::proof,
    },
    &Derivation {
        name: "what was carried out",
        reads: &[agreement::FINDING, granted_by_deed::FINDING, service_agreed::FINDING, anew_receipt::FINDING],
        writes: &[carried_out::FINDING],
        run: carrying_out::whether_carried_out,
    },
    &Derivation {
        name: "causation and closure",
        reads: &[
            carried_out::FINDING,
            place::FINDING,
            carrier_used::FINDING,
            collect::FINDING,
            parcel::FINDING,
            delivery::FINDING,
            signature::FINDING,
            refusal_reason::FINDING,
        ],
        writes: &[causation::FINDING],
        run: causation_and_closure,
    },
    &Derivation {
        name: "matter of a complaint",
        reads: &[signature::FINDING, dispatch::FINDING, dispatch_basis::FINDING],
        writes: &[receipt::FINDING, dispatch_then::FINDING],
        run: complaints::matter,
    },
    &Derivation {
        name: "best ground",
        reads: &[admissibility::FINDING, claim::FINDING, claim_cause::FINDING, weight::FINDING],
        writes: &[best_claim::FINDING, cause::FINDING],
        run: folds::best_ground,
    },
    &Derivation {
        name: "risks of the way back",
        reads: &[
            claim::FINDING,
            claim_cause::FINDING,
            weight::FINDING,
            admissibility::FINDING,
            best_claim::FINDING,
            way_back::FINDING,
        ],
        writes: &[every_risk::FINDING],
        run: folds::risks_of_way_back,
    },
    &Derivation {
        name: "sampling of the line",
        reads: &[sampling::FINDING],
        writes: &[sampled_out::FINDING],
        run: folds::sampled_out,
    },
    &Derivation {
        name: "promised breaches",
        reads: &[established::FINDING],
        writes: &[breach_shown::FINDING],
        run: heads::breaches_shown,
    },
    &Derivation {
        name: "points inspected",
        reads: &[established::FINDING],
        writes: &[point_inspected::FINDING],
        run: points_inspected,
    },
    &Derivation {
        name: "rival heads",
        reads: &[head_measure::FINDING],
        writes: &[rival_head::FINDING],
        run: heads::rival_heads,
    },
    &Derivation {
        name: "main goods of a gift",
        reads: &[best_claim::FINDING, remedy::FINDING, fate::FINDING, cause::FINDING, return_receipt::FINDING],
        writes: &[main_cause::FINDING, main_returned::FINDING, main_stays::FINDING],
        run: gifts::main_goods,
    },
    &Derivation {
        name: "conditions undone",
        reads: &[payment::FINDING, cause::FINDING, claim::FINDING],
        writes: &[threshold_lost::FINDING, discount_lost::FINDING],
        run: undone::conditions,
    },
    &Derivation {
        name: "bearer of a loss on the return",
        reads: &[risk::FINDING],
        writes: &[return_loss_bearer::FINDING, repair_loss_bearer::FINDING],
        run: folds::bearer_of_loss,
    },
    &Derivation {
        name: "bearer of the mishap",
        reads: &[risk::FINDING, return_mishap::FINDING],
        writes: &[mishap_bearer::FINDING],
        run: folds::bearer_of_mishap,
    },
];

/// The proceedings are suspended while anything suspends them.
fn proceedings(_: &Case, docket: &mut Docket) {
    let stays: Vec<usize> = docket.on(Level::Suspension).map(|(at, _)| at).collect();
    let runs = |sure: bool| {
        stays.iter().copied().find(|at| {
            let findings = docket.findings(*at);
            if sure { findings.is(suspension::RUNS) } else { findings.may_be(suspension::RUNS) }
        })
    };
    let key = |at: usize| docket.subject(at).map(|state| state.key);
    let fact = |at: Option<usize>| match at.and_then(key) {
        Some(SubjectKey::Suspension(nth)) => Fact::Item("suspensions", nth, ""),
        _ => Fact::NothingRecorded("suspension"),
    };
    let (state, of) = match (runs(true), runs(false)) {
        (Some(at), _) => (proceeding::SUSPENDED, Some(at)),
        (None, Some(at)) => (proceeding::SUSPENDED.or(proceeding::OPEN), Some(at)),
        (None, None) => (proceeding::OPEN, stays.first().copied()),
    };
    let fact = fact(of);
    docket.put(0, state, fact);
}

fn lines(docket: &Docket) -> Few<(usize, usize)> {
    docket
        .on(Level::Line)
        .filter_map(|(at, state)| match state.key {
            SubjectKey::Line(line) => Some((at, line)),
            _ => None,
        })
        .collect()
}

/// What is decided of the points that inspections were to settle, over the lines that their request is about. Papers that
/// were not brought decide a claim, not the point.
fn points_inspected(case: &Case, docket: &mut Docket) {
    let costs: Vec<(usize, CostItem)> = docket
        .on(Level::Cost)
        .filter_map(|(at, state)| match state.key {
            SubjectKey::Cost { item, .. } => Some((at, item)),
            _ => None,
        })
        .collect();
    for (at, item) in costs {
        let (CostItem::Inspection(nth) | CostItem::InspectionCarriage(nth)) = item else {
            docket.put(at, point_inspected::NONE, Fact::Follows);
            continue;
        };
        let of = case.facts().inspections.get(nth).and_then(|inspection| case.request_index(&inspection.request));
        let claims = || {
            let own = |key| matches!(key, SubjectKey::Claim { request, .. } if Some(request) == of);
            docket.on(Level::Claim).filter(move |(_, state)| own(state.key)).map(|(_, state)| state.findings)
        };
        let decided = if claims().any(|claim| claim.is(established::ESTABLISHED)) {
            Some(point_inspected::ESTABLISHED)
        } else {
            let (yes, no) = (established::ESTABLISHED, established::NOT_ESTABLISHED);
            let may_be = |value| claims().any(|claim| claim.may_be(value));
            let open = [
                may_be(yes).then_some(point_inspected::ESTABLISHED),
                (claims().all(|claim| claim.may_be(yes.not())) && may_be(no))
                    .then_some(point_inspected::NOT_ESTABLISHED),
                claims().all(|claim| claim.may_be(yes.or(no).not())).then_some(point_inspected::NOT_DECIDED),
            ];
            open.into_iter().flatten().reduce(Literal::or)
        };
        docket.put(at, decided.unwrap_or(point_inspected::NOT_DECIDED), Fact::Follows);
    }
}

/// TB-31's causation, unless it was assessed: a refusal that names the breach is caused by it; goods taken to a wrong
/// place do not arrive because of that. Then closes every subject's findings under the constraints.
fn causation_and_closure(_: &Case, docket: &mut Docket) {
    for (at, _) in lines(docket) {
        let findings = docket.findings(at);
        let assessed = findings.settled(causation::FINDING).is_some();
        if !assessed {
            let wrong_place = place::UNDISCLOSED_PICKUP.or(place::ELSEWHERE).or(place::OUT_OF_AREA);
            let refused_for = |breach: Literal, reason: Literal| {
                findings.may_be(breach) && findings.is(delivery::REFUSED) && findings.is(reason)
            };
            let not_arrived = findings.may_be(wrong_place)
                && (findings
                    .is(delivery::IN_TRANSIT.or(delivery::UNDELIVERABLE).or(delivery::LOST).or(delivery::INTERCEPTED))
                    || findings.is(signature::INVALID));
            let unsettled = findings.may_be(wrong_place)
                && findings.is(delivery::HANDED_OVER)
                && findings.settled(signature::FINDING).is_none();
            let caused = not_arrived
                || refused_for(wrong_place, refusal_reason::WRONG_PLACE)
                || refused_for(carrier_used::OTHER, refusal_reason::OTHER_CARRIER)
                || refused_for(collect::UNAGREED, refusal_reason::COLLECT)
                || refused_for(parcel::MERGED, refusal_reason::DISPATCH);
            if caused {
                docket.put(at, causation::YES, Fact::Follows);
            } else if !(unsettled || (findings.is(refusal_reason::OTHER) && findings.is(delivery::REFUSED))) {
                docket.put(at, causation::NO, Fact::Follows);
            }
        }
    }
    closure::close(docket);
}
