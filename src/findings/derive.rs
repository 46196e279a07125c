//! Derivations: folds of answers into findings, between strata.
//!
//! What they decide are definitions, each documented where it stands: what counts as signed (TB-36), when a refusal or
//! non-receipt counts as caused by a breach (TB-31). Whoever bears, must prove or is at fault comes from a rule.

use super::establish::{
    Dispatch, anew, delivering, dispatch_of, record_dispatch, settled_refund, shipment_index, takes_out,
};
use super::vocabulary::{
    address_change, admissibility, agreed_before_intervention, agreed_beside, agreement, allotted, anew_receipt,
    at_door, best_claim, breach_shown, burden, buyer_report, carried_out, carrier_used, causation, cause, claim,
    claim_cause, collect, considered, customs_papers, delivery, delivery_meant, discharges, discount_lost, dispatch,
    dispatch_basis, dispatch_consent, dispatch_then, disproof, established, every_risk, explanation, fate,
    freight_proof, granted_by_deed, ground, head_measure, interception_neglected, late_evidence, lateness, main_cause,
    main_returned, main_stays, mishap_bearer, nothing_wrong, parcel, payment, pickup_agreed, place, point_inspected,
    prima_facie, proceeding, quantity_sent, receipt, refund_agreed, refund_asked, refusal_reason, remedy,
    repair_loss_bearer, request_state, resting_term, return_address, return_agreed, return_at_door, return_breach,
    return_carrier, return_collect, return_count, return_freight_agreed, return_lapsed, return_loss_bearer,
    return_mishap, return_receipt, return_state, risk, rival_head, sampled_out, sampling, sent_anew, sent_as,
    service_agreed, service_freight, settlement_performed, signature, source_papers, state_at_signing, sum_agreed,
    suspension, term, threshold_lost, way_back, weight, whereabouts,
};
use super::{Docket, Fact, Finding, Findings, Level, Literal, SubjectKey, SubjectState, closure};
use crate::case::{
    Agreement, Case, Destination, HandoverPlace, InspectionResult, Instant, Leg, LineId, Party, ProofStep, Provider,
    Relief, ReviewVerdict, Signer, Subject, Topic, Tracking,
};
use crate::few::Few;
use crate::findings::docket::{CostItem, LossKind};
use crate::rulebook::Derivation;

mod agreed_sums;
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
        run: agreements_on_terms,
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
            agreed_beside::FINDING,
            return_breach::FINDING,
            return_lapsed::FINDING,
            delivery_meant::FINDING,
        ],
        run: agreements_in_effect,
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

/// Whether agreements on a topic that concern a line stand: some do for sure, some may.
struct Standing {
    sure: Option<usize>,
    maybe: Option<usize>,
}

impl Standing {
    fn of(case: &Case, docket: &Docket, line: &LineId, topic: Topic) -> Self {
        Self::with(case, docket, line, &|made| made.topic == topic)
    }

    fn with(case: &Case, docket: &Docket, line: &LineId, fits: &dyn Fn(&Agreement) -> bool) -> Self {
        let fits = |made: &Agreement| (made.lines.is_empty() || made.lines.contains(line)) && fits(made);
        let mut standing = Self { sure: None, maybe: None };
        let made_at = |nth: usize| case.facts().agreements.get(nth).and_then(|made| made.accepted_at);
        let later = |known: usize, nth: usize| made_at(nth) >= made_at(known);
        for (at, state) in docket.on(Level::Agreement) {
            let SubjectKey::Agreement(nth) = state.key else { continue };
            if !case.facts().agreements.get(nth).is_some_and(fits) {
                continue;
            }
            let findings = docket.findings(at);
            if findings.is(agreement::STANDS) {
                standing.sure = standing.sure.filter(|known| !later(*known, nth)).or(Some(nth));
            } else if findings.may_be(agreement::STANDS) {
                standing.maybe = standing.maybe.filter(|known| !later(*known, nth)).or(Some(nth));
            }
        }
        standing
    }

    fn pick(&self, yes: Literal, no: Literal) -> Literal {
        match (self.sure, self.maybe) {
            (Some(_), _) => yes,
            (None, Some(_)) => yes.or(no),
            (None, None) => no,
        }
    }

    fn fact(&self, what: &'static str) -> Fact {
        match self.sure.or(self.maybe) {
            Some(nth) => Fact::Item("agreements", nth, ""),
            None => Fact::NothingRecorded(what),
        }
    }
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

/// What becomes of the terms that agreements took over.
fn agreements_on_terms(case: &Case, docket: &mut Docket) {
    let (made, terms) = (&case.facts().agreements, &case.facts().order.terms);
    for (nth, made) in made.iter().enumerate() {
        let Some(at) = docket.find(SubjectKey::Agreement(nth)) else { continue };
        let named = made.rests_on.as_ref();
        let Some(beneath) = named.and_then(|id| terms.iter().position(|term| term.id == *id)) else {
            docket.put(at, resting_term::NONE, Fact::Item("agreements", nth, "rests_on"));
            continue;
        };
        let Some(subject) = docket.find(SubjectKey::Term(beneath)) else { continue };
        let findings = docket.findings(subject);
        let found = match (findings.may_be(term::STANDS), findings.may_be(term::VOID)) {
            (true, false) => resting_term::STANDS,
            (false, true) => resting_term::VOID,
            _ => resting_term::STANDS.or(resting_term::VOID),
        };
        docket.put(at, found, Fact::Item("order.terms", beneath, ""));
    }
}

fn agreements_in_effect(case: &Case, docket: &mut Docket) {
    let facts = case.facts();
    for (at, nth) in lines(docket) {
        let Some(line) = case.lines().get(nth) else { continue };
        let carrier = Standing::of(case, docket, &line.id, Topic::Carrier);
        let refund = Standing::of(case, docket, &line.id, Topic::RefundOnly);
        let collect_back = Standing::of(case, docket, &line.id, Topic::CollectReturn);
        let address_back = Standing::of(case, docket, &line.id, Topic::ReturnAddress);
        let performed_settlement = Standing::with(case, docket, &line.id, &|made| {
            made.performed && matches!(made.topic, Topic::RefundOnly | Topic::Return)
        });
        // consent counts that was given before what it is to allow: dispatch after the request and before the goods arrive,
        // collect before dispatch, a pick-up or another address before the handover
        let out = shipment_index(case, nth, Leg::Outbound).and_then(|at| facts.shipments.get(at));
        let sent_at = out.and_then(|way| way.events.first()).map(|event| event.at);
        let brought_by = delivering(case, nth);
        let brought = brought_by.and_then(|at| facts.shipments.get(at));
        let over_at = brought
            .and_then(super::establish::handover)
            .or_else(|| brought?.refusal.as_ref().map(|refusal| refusal.at));
        let asked_at = case
            .claims()
            .filter(|(_, line)| *line == nth)
            .filter_map(|(request, _)| super::establish::refund_asked_at(facts.requests.get(request)?))
            .filter(|asked| sent_at.is_none_or(|sent| *asked < sent))
            .min();
        let before = |made: &Agreement, limit: Option<Instant>| {
            made.accepted_at.is_some_and(|accepted| limit.is_none_or(|limit| accepted <= limit))
        };
        let consent = Standing::with(case, docket, &line.id, &|made| {
            made.topic == Topic::DispatchAnyway
                && before(made, over_at)
                && asked_at.is_none_or(|asked| made.accepted_at.is_some_and(|accepted| accepted >= asked))
        });
        let pickup =
            Standing::with(case, docket, &line.id, &|made| made.topic == Topic::Pickup && before(made, over_at));
        let change =
            Standing::with(case, docket, &line.id, &|made| made.topic == Topic::AddressChange && before(made, over_at));
        let collect_out = Standing::with(case, docket, &line.id, &|made| {
            made.topic == Topic::CollectOutbound && before(made, sent_at.or(over_at))
        });
        let merged = Standing::with(case, docket, &line.id, &|made| {
            made.topic == Topic::MergedParcel && before(made, sent_at.or(over_at))
        });
        match settled_refund(case, nth) {
            Some(request) => docket.put(at, settlement_performed::YES, Fact::Item("requests", request, "history")),
            None => {
                let settled = performed_settlement.pick(settlement_performed::YES, settlement_performed::NO);
                docket.put(at, settled, performed_settlement.fact("settlement carried out"));
            }
        }
        docket.put(at, consent.pick(dispatch_consent::YES, dispatch_consent::NO), consent.fact("consent to dispatch"));
        if line.pickup_disclosed {
            docket.put(at, pickup_agreed::YES, Fact::Item("order.lines", nth, "pickup_disclosed"));
        } else {
            docket.put(at, pickup.pick(pickup_agreed::YES, pickup_agreed::NO), pickup.fact("pick-up agreement"));
        }
        let outbound = case.shipment_of(&line.id, Leg::Outbound);
        let travelling = outbound.and_then(|shipment| case.shipment_index(&shipment.id));
        let fact = |field| {
            travelling.map_or(Fact::NothingRecorded("shipment"), |shipment| Fact::Item("shipments", shipment, field))
        };
        let out_of_area = brought.is_some_and(|way| way.events.iter().any(|event| event.what == Tracking::OutOfArea));
        let sent = docket.findings(at).may_be(delivery::UNSENT.not());
        let taken = match brought.filter(|_| sent).map(|way| way.destination) {
            Some(Destination::PickupPoint) if docket.findings(at).is(pickup_agreed::YES) => place::AGREED_PICKUP,
            Some(Destination::PickupPoint) if docket.findings(at).is(pickup_agreed::NO) => place::UNDISCLOSED_PICKUP,
            Some(Destination::PickupPoint) => place::AGREED_PICKUP.or(place::UNDISCLOSED_PICKUP),
            Some(Destination::OtherPlace) => place::ELSEWHERE,
            Some(Destination::FormerAddress) => place::FORMER_ADDRESS,
            Some(_) if out_of_area => place::OUT_OF_AREA,
            _ => place::ORDER_ADDRESS,
        };
        let seen = if out_of_area { "events" } else { "destination" };
        docket.put(at, taken, brought_by.map_or(fact(seen), |shipment| Fact::Item("shipments", shipment, seen)));
        let promised = line.promised_carrier.as_deref();
        // a later agreement takes the place of the promise and of an earlier one
        let agreed = |nth: Option<usize>| nth.and_then(|nth| facts.agreements.get(nth)?.carrier.as_deref());
        let used = outbound.map(|way| way.carrier.name.as_str()).filter(|_| sent);
        let against = |name: &str| match used {
            Some("") => carrier_used::AS_AGREED.or(carrier_used::OTHER),
            Some(used) if used != name => carrier_used::OTHER,
            _ => carrier_used::AS_AGREED,
        };
        let otherwise = promised.map_or(carrier_used::FREE, against);
        let compared = match (agreed(carrier.sure), agreed(carrier.maybe)) {
            (Some(name), _) => against(name),
            (None, Some(name)) => against(name).or(otherwise),
            (None, None) => otherwise,
        };
        docket.put(at, compared, fact("carrier"));
        let wished = collect_out
            .sure
            .or(collect_out.maybe)
            .and_then(|nth| facts.agreements.get(nth))
            .is_some_and(|made| made.proposed_by == Party::Buyer);
        let on_delivery = match outbound {
            Some(way) if way.collect && sent => {
                collect_out.pick(if wished { collect::AT_BUYERS_WISH } else { collect::AGREED }, collect::UNAGREED)
            }
            _ => collect::NO,
        };
        docket.put(at, on_delivery, fact("collect"));
        let together = match outbound {
            Some(way) if !way.merged_with.is_empty() && sent => merged.pick(parcel::MERGED_AS_AGREED, parcel::MERGED),
            _ => parcel::OWN,
        };
        docket.put(at, together, fact("merged_with"));
        let performed =
            change.sure.or(change.maybe).and_then(|nth| facts.agreements.get(nth)).is_some_and(|made| made.performed);
        let proposed = facts.agreements.iter().any(|made| made.topic == Topic::AddressChange);
        let changed = if proposed {
            change.pick(
                if performed { address_change::DONE } else { address_change::NOT_DONE },
                address_change::NOT_AGREED,
            )
        } else {
            address_change::NONE
        };
        docket.put(at, changed, change.fact("change of address"));
        if proposed && !docket.findings(at).is(address_change::NOT_DONE) {
            changed_since(case, docket, at, nth, over_at);
        }
        // a return that was not made in its time carries nothing any more
        let back = Standing::with(case, docket, &line.id, &|made| {
            made.topic == Topic::Return && !lapse::lapsed(case, nth, made)
        });
        agreed_outcomes(case, docket, at, nth, &refund, &back);
        let way_back = case.shipment_of(&line.id, Leg::Return);
        let unpaid = match way_back {
            Some(way) if way.collect => collect_back.pick(return_collect::AGREED, return_collect::UNAGREED),
            _ => return_collect::NO,
        };
        docket.put(at, unpaid, collect_back.fact("collect return"));
        // an address that the seller named was accepted if the parties agreed on it
        if docket.findings(at).is(return_address::NAMED_ONLY) && address_back.maybe.or(address_back.sure).is_some() {
            let named = address_back.pick(return_address::NAMED_AND_ACCEPTED, return_address::NAMED_ONLY);
            docket.put(at, named, address_back.fact("return address"));
        }
        breach::of_return(case, docket, at, nth);
    }
    lapse::asked_again(case, docket);
}

/// A change of address that was agreed on once the first goods had come, before what was sent anew was handed over, and not made.
fn changed_since(case: &Case, docket: &mut Docket, at: usize, line: usize, over_at: Option<Instant>) {
    let way = anew(case, line).and_then(|nth| case.facts().shipments.get(nth));
    let (Some(way), Some(first), Some(of)) = (way, over_at, case.lines().get(line)) else { return };
    let came = super::establish::handover(way);
    let since = Standing::with(case, docket, &of.id, &|made| {
        let within = |at: Instant| at > first && came.is_none_or(|came| at <= came);
        made.topic == Topic::AddressChange && !made.performed && made.accepted_at.is_some_and(within)
    });
    let before = docket.findings(at).possible(address_change::FINDING);
    let before = before.filter_map(|name| address_change::FINDING.value(name)).reduce(Literal::or);
    if since.sure.or(since.maybe).is_some() {
        let found = since.pick(address_change::NOT_DONE_SINCE, before.unwrap_or(address_change::NOT_AGREED));
        docket.put(at, found, since.fact("change of address"));
    }
}

/// What the parties agreed on the outcome: in an agreement, or by the seller's consent to a request.
fn agreed_outcomes(case: &Case, docket: &mut Docket, at: usize, line: usize, refund: &Standing, back: &Standing) {
    let facts = case.facts();
    let by_request = consented(case, docket, line, |relief| relief == Relief::Refund).max_by_key(|(.., at)| *at);
    let stands = |since| agreed_sums::refund_stands(case, docket, line, since, back);
    match by_request
        .map(|(request, _, since)| (request, stands(since)))
        .filter(|(_, found)| *found != refund_agreed::NO)
    {
        Some((request, found)) => docket.put(at, found, Fact::Item("requests", request, "history")),
        None => docket.put(at, refund.pick(refund_agreed::YES, refund_agreed::NO), refund.fact("agreed refund")),
    }
    let by_request = consented(case, docket, line, |relief| relief == Relief::ReturnAndRefund);
    let by_request: Few<(usize, Relief, Instant)> = by_request.collect();
    let unspoken = match by_request.iter().all(|(request, ..)| of_own_wish(docket, *request, line)) {
        true if back.maybe.is_some() => return_freight_agreed::SILENT.or(return_freight_agreed::SILENT_OWN_WISH),
        true => return_freight_agreed::SILENT_OWN_WISH,
        false => return_freight_agreed::SILENT,
    };
    let by_request = by_request.into_iter().min_by_key(|(.., at)| *at);
    let made = back.sure.or(back.maybe).and_then(|nth| facts.agreements.get(nth));
    let freight = match made.and_then(|made| made.freight) {
        Some(Party::Buyer) => return_freight_agreed::BUYER,
        Some(Party::Seller) => return_freight_agreed::SELLER,
        None => return_freight_agreed::SILENT,
    };
    let by_agreement = made.and_then(|made| made.accepted_at);
    let when = [by_request.map(|(_, _, at)| at), by_agreement].into_iter().flatten().min();
    if let Some((request, ..)) = by_request {
        docket.put(at, return_agreed::YES, Fact::Item("requests", request, "history"));
        let spoken = if back.sure.is_some() { freight } else { unspoken };
        docket.put(at, spoken, back.fact("agreement on freight"));
    } else {
        docket.put(at, back.pick(return_agreed::YES, return_agreed::NO), back.fact("agreed return"));
        docket.put(at, back.pick(freight, return_freight_agreed::NONE), back.fact("agreement on freight"));
    }
    let before =
        if before_intervention(case, when) { agreed_before_intervention::YES } else { agreed_before_intervention::NO };
    docket.put(at, before, Fact::Field("platform_stepped_in_at"));
    service::agreed(case, docket, at, line, [refund, back]);
    agreed_sums::agreed(case, docket, at, line, [refund, back]);
    carrying_out::spoken_of(case, docket, at, line);
}

/// Whether a request is made of the buyer's own wish.
fn of_own_wish(docket: &Docket, request: usize, line: usize) -> bool {
    let claim = docket.find(SubjectKey::Claim { request, line });
    claim.is_some_and(|at| docket.findings(at).is(ground::NO_REASON.or(ground::CANCELLATION)))
}

/// Whether something was agreed before the platform stepped in.
fn before_intervention(case: &Case, agreed: Option<Instant>) -> bool {
    agreed.is_some_and(|when| case.facts().platform_stepped_in_at.is_none_or(|step| when < step))
}

/// The live requests on a line that ask for such a relief and that the seller agreed to as they now stand, each with its
/// relief and when that was.
fn consented<'a>(
    case: &'a Case,
    docket: &'a Docket,
    line: usize,
    wanted: impl Fn(Relief) -> bool + 'a,
) -> impl Iterator<Item = (usize, Relief, Instant)> + 'a {
    case.claims().filter(move |(_, of)| *of == line).filter_map(move |(request, _)| {
        let now = case.current(request)?;
        let at = docket.find(SubjectKey::Claim { request, line })?;
        let live = docket.findings(at).is(request_state::LIVE);
        Some((request, now.relief, now.agreed_at.filter(|_| live && wanted(now.relief))?))
    })
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
