//! The ground of a claim, its history, the period of a no-reason return; items of cost.

use crate::case::{
    Case, Ground, HandoverPlace, InspectionResult, Instant, LineKind, Money, Party, Provider, Relief, Request,
    RequestAct, Signer,
};
use crate::findings::docket::CostItem;
use crate::findings::vocabulary::{
    cost_kind, customs_papers, delivery, flaw_found, ground, inspection_result, missing_pieces, no_reason_exchange,
    notice, ordered_by, recorded_cost_payer, request_state, return_count, return_state, seller_refused,
    several_grounds, statutory_return, visibility, warranty,
};
use crate::findings::{Docket, Fact, Level, Literal, SubjectKey, SubjectState, parameters};
use crate::request::{Current, State};

use super::journeys;

/// Whether more than one ground of claim on a line stands.
pub(super) fn grounds_of_line(docket: &mut Docket, line: usize) {
    let standing = |state: &SubjectState| state.level == Level::Claim && state.findings.is(request_state::LIVE);
    let several = docket.below(line).filter(|(_, state)| standing(state)).nth(1).is_some();
    docket.put(line, if several { several_grounds::YES } else { several_grounds::NO }, Fact::Field("requests"));
}

/// Whether a request is live: by its history, unless it is supposed to be withdrawn.
pub(super) fn is_live(case: &Case, docket: &Docket, request: usize) -> bool {
    match docket.supposed_of_request(request, request_state::FINDING) {
        Some(supposed) => supposed == request_state::LIVE,
        None => case.current(request).is_some_and(|now| now.live),
    }
}

/// When a request ended: by its history, or at the end of the case if it is supposed to be withdrawn.
pub(super) fn over_at(case: &Case, docket: &Docket, request: usize) -> Option<Instant> {
    let ended = case.current(request).and_then(Current::ended_at);
    ended.or_else(|| Some(case.facts().as_of).filter(|_| !is_live(case, docket, request)))
}

/// When a request first asked for money back for the goods.
pub(crate) fn refund_asked_at(request: &Request) -> Option<Instant> {
    let asks = |relief: Relief| matches!(relief, Relief::Refund | Relief::ReturnAndRefund);
    if asks(request.relief) {
        return Some(request.at);
    }
    request.history.iter().find_map(|event| match &event.act {
        RequestAct::Revised(revision) if asks(revision.relief) => Some(event.at),
        _ => None,
    })
}

/// When a request first was one of the buyer's own wish.
fn own_wish_since(request: &Request) -> Option<Instant> {
    let own_wish = |ground: Ground| matches!(ground, Ground::NoReason | Ground::Cancellation);
    if own_wish(request.ground) {
        return Some(request.at);
    }
    request.history.iter().find_map(|event| match &event.act {
        RequestAct::Revised(revision) if own_wish(revision.ground) => Some(event.at),
        _ => None,
    })
}

/// The request by which the parties settled on a refund of the whole line and carried it out: the seller agreed, nobody ruled,
/// and the money went back.
pub(crate) fn settled_refund(case: &Case, line: usize) -> Option<usize> {
    let of = case.lines().get(line)?;
    let on_line = case.claims().filter(|(_, claimed)| *claimed == line).map(|(request, _)| request);
    let settled = |nth: &usize| {
        let (Some(request), Some(now)) = (case.facts().requests.get(*nth), case.current(*nth)) else { return false };
        let standing = now.standing;
        paid_out(case, *nth)
            && matches!(standing.relief, Relief::Refund | Relief::ReturnAndRefund)
            && !standing.ruled
            && now.agreed_at.is_some()
            && request.pieces_asked(&of.id).is_none_or(|pieces| pieces >= of.quantity)
    };
    on_line.filter(settled).min()
}

/// Whether the money of a request went back, and no less than the sum that the parties named, up to what its lines cost.
pub(crate) fn paid_out(case: &Case, nth: usize) -> bool {
    let (Some(request), Some(now)) = (case.facts().requests.get(nth), case.current(nth)) else { return false };
    let of_order = case.facts().order.refunds.iter().find(|refund| refund.request == request.id);
    let of_order = of_order.map(|refund| {
        Money::sum(refund.lines.iter().map(|line| line.amount)).plus(refund.freight.unwrap_or(Money::ZERO))
    });
    let in_history = || request.history.iter().find(|event| event.act == RequestAct::Refunded)?.amount;
    let lines = case.claims().filter(|(of, _)| *of == nth).filter_map(|(_, line)| case.lines().get(line));
    let cost = Money::sum(lines.map(|line| line.paid));
    let short = |(agreed, paid): (Money, Money)| paid < agreed.min(cost);
    now.standing.state == State::Refunded
        && !request.amount_agreed().zip(of_order.or_else(in_history)).is_some_and(short)
}

/// When the buyer first had what another request on the line came to: a replacement, repaired goods, what was missing.
pub(super) fn carried_out_at(case: &Case, line: usize, but: usize) -> Option<Instant> {
    let others = case.claims().filter(|(nth, of)| *of == line && *nth != but);
    let standing = others.filter_map(|(nth, _)| case.current(nth)).map(|now| now.standing);
    standing.filter(|standing| standing.state.service().is_some()).map(|standing| standing.since).min()
}

/// Ground, state, the seller's refusal, the notice of a no-reason return (SR-10).
pub(super) fn of_claim(case: &Case, docket: &mut Docket, at: usize, nth: usize, line: usize) {
    let (Some(request), Some(now)) = (case.facts().requests.get(nth), case.current(nth)) else { return };
    let fact = |field| Fact::Item("requests", nth, field);
    let literal = match now.ground {
        Ground::NoReason => ground::NO_REASON,
        Ground::Cancellation => ground::CANCELLATION,
        Ground::NotReceived => ground::NOT_RECEIVED,
        Ground::Dispatch => ground::DISPATCH,
        Ground::Quality => ground::QUALITY,
        Ground::Counterfeit => ground::COUNTERFEIT,
        Ground::Misdescription => ground::MISDESCRIPTION,
        Ground::ArrivedDamaged => ground::DAMAGED,
        Ground::ArrivedShort => ground::SHORT,
        Ground::ArrivedWrong => ground::WRONG,
    };
    docket.put(at, literal, fact("ground"));
    docket.put(at, if now.live { request_state::LIVE } else { request_state::WITHDRAWN }, fact("history"));
    docket.put(at, if now.refused { seller_refused::YES } else { seller_refused::NO }, fact("history"));
    let conformity = matches!(now.ground, Ground::Quality | Ground::Counterfeit | Ground::Misdescription);
    if conformity {
        docket.put(at, visibility::APPARENT.or(visibility::LATENT), fact("ground"));
    } else {
        docket.put(at, visibility::NONE, fact("ground"));
    }
    let imported = case.lines().get(line).is_some_and(|line| line.imported);
    let needed = customs_papers::NONE.or(customs_papers::INCONCLUSIVE).or(customs_papers::VALID);
    let papers = if conformity && imported { needed } else { customs_papers::NOT_NEEDED };
    docket.put(at, papers, Fact::Item("order.lines", line, "imported"));
    of_pieces(case, docket, at, nth, line, now);
    let own_wish = matches!(now.ground, Ground::NoReason | Ground::Cancellation);
    let handed_over = docket.findings(at).is(delivery::HANDED_OVER);
    let out = journeys::delivering(case, line);
    let over = out.and_then(|nth| case.facts().shipments.get(nth)).and_then(journeys::handover);
    let flaw = found(case, docket, request, now, over);
    docket.put(at, flaw, fact(if request.found_at.is_some() { "found_at" } else { "at" }));
    of_quality(case, docket, at, line, now, over);
    let exchange = own_wish
        && now.relief == Relief::Exchange
        && case.lines().get(line).is_some_and(|line| line.no_reason_exchange);
    let exchange = if exchange { no_reason_exchange::YES } else { no_reason_exchange::NO };
    docket.put(at, exchange, Fact::Item("order.lines", line, "no_reason_exchange"));
    let timely = match over {
        Some(signed) if own_wish && handed_over => {
            let period = docket.parameters().on(&parameters::NO_REASON_DAYS, signed).value;
            let promised = case.lines().get(line).and_then(|line| line.no_reason_days);
            let days = promised.map_or(period, |promised| promised.max(period));
            if parameters::within_days(signed, own_wish_since(request).unwrap_or(now.since), days) {
                notice::IN_TIME
            } else if parameters::within_days(signed, request.at, days) {
                notice::SWITCHED_LATE
            } else {
                notice::LATE
            }
        }
        _ => notice::NONE,
    };
    // the period runs from the consumer's own signing: not from a stranger's, and openly where nobody knows who signed
    let signature = out.and_then(|nth| case.facts().shipments.get(nth)).and_then(|way| way.signature.as_ref());
    let timely = match signature.map(|signature| (signature.by, signature.place)) {
        _ if timely == notice::NONE || timely == notice::IN_TIME => timely,
        Some((Signer::Recipient | Signer::Delegate, _) | (Signer::LeftBehind, HandoverPlace::InstructedPlace)) => {
            timely
        }
        Some((Signer::Stranger, _)) => notice::IN_TIME,
        _ => timely.or(notice::IN_TIME),
    };
    docket.put(at, timely, fact("at"));
    if let (Some(out), true) = (out, timely != notice::NONE) {
        docket.ground(at, notice::FINDING, Fact::Item("shipments", out, "signature"));
    }
}

/// What is asked for missing pieces, and whether the seller counted fewer pieces of the return than were
/// announced.
fn of_pieces(case: &Case, docket: &mut Docket, at: usize, nth: usize, line: usize, now: &Current) {
    let (Some(request), Some(of)) = (case.facts().requests.get(nth), case.lines().get(line)) else { return };
    let pieces = request.pieces_asked(&of.id);
    let named = pieces.is_some();
    // of a return of pieces that all are missing the refund alone is left
    let all = pieces.is_some_and(|pieces| pieces >= of.quantity);
    let asked = match now.relief {
        Relief::ReturnAndRefund if now.ground == Ground::ArrivedShort && all => missing_pieces::REFUND,
        Relief::Refund if now.ground == Ground::ArrivedShort && named => missing_pieces::REFUND,
        Relief::Resupply if now.ground == Ground::ArrivedShort && named => missing_pieces::RESUPPLY,
        _ => missing_pieces::NO,
    };
    docket.put(at, asked, Fact::Item("requests", nth, "pieces"));
    let sent = request.pieces_announced(&of.id).or_else(|| request.pieces_asked(&of.id)).unwrap_or(of.quantity);
    let fewer = request.pieces_received(&of.id).is_some_and(|counted| counted < sent);
    let fact = Fact::Item("requests", nth, "history");
    if fewer && docket.findings(at).may_be(return_state::SIGNED) {
        let count = return_count::MISSING.or(return_count::COMPLETE);
        let in_by_now = docket.findings(at).is(return_state::SIGNED);
        docket.put(at, if in_by_now { count } else { count.or(return_count::NONE) }, fact);
    } else {
        docket.put(at, return_count::NONE, fact);
    }
}

/// Whether a flaw was found within the months of CPL-23 from receipt. Where no receipt is recorded, as with a service, it came
/// no earlier than payment: what was found within the months from then was found in time, and the rest is open.
fn found(case: &Case, docket: &Docket, request: &Request, now: &Current, received: Option<Instant>) -> Literal {
    if now.ground != Ground::Quality {
        return flaw_found::NONE;
    }
    let from = received.unwrap_or(case.facts().order.paid_at);
    let months = docket.parameters().on(&parameters::DURABLE_MONTHS, from).value;
    match received {
        _ if parameters::within_months(from, request.found_at.unwrap_or(now.since), months) => flaw_found::WITHIN,
        Some(_) => flaw_found::LATER,
        None => flaw_found::WITHIN.or(flaw_found::LATER),
    }
}

/// The steps of a guarantee, the most first.
const STEPS: [Literal; 4] = [warranty::RETURN, warranty::EXCHANGE, warranty::REPAIR, warranty::OVER];

/// What a guarantee still grants, and whether the days of CPL-24 run, when a problem of quality is complained of. Where no
/// receipt is recorded it came no earlier than payment: what would be granted from then is the least.
fn of_quality(case: &Case, docket: &mut Docket, at: usize, line: usize, now: &Current, received: Option<Instant>) {
    let from = received.unwrap_or(case.facts().order.paid_at);
    let days = docket.parameters().on(&parameters::QUALITY_RETURN_DAYS, from).value;
    let in_days = match (parameters::within_days(from, now.since, days), received) {
        (true, _) => statutory_return::WITHIN,
        (false, Some(_)) => statutory_return::OVER,
        (false, None) => statutory_return::WITHIN.or(statutory_return::OVER),
    };
    docket.put(at, in_days, Fact::Field("requests"));
    let fact = Fact::Item("order.lines", line, "warranty");
    let bought = case.lines().get(line).filter(|line| line.kind == LineKind::Goods);
    let granted = bought.and_then(|line| line.warranty.as_ref());
    let Some(granted) = granted.filter(|_| now.ground == Ground::Quality) else {
        docket.put(at, warranty::NONE, fact);
        return;
    };
    let runs = |days: Option<u32>| days.is_some_and(|days| parameters::within_days(from, now.since, days));
    let in_vain = granted.exchange_after_repairs.is_some_and(|after| granted.repairs_in_vain >= after);
    let least = if runs(granted.return_days) {
        0
    } else if runs(granted.exchange_days) || (in_vain && runs(granted.repair_days)) {
        1
    } else if runs(granted.repair_days) {
        2
    } else {
        3
    };
    let open = STEPS.iter().take(least).copied().filter(|_| received.is_none());
    let step = STEPS.get(least).copied().unwrap_or(warranty::OVER);
    docket.put(at, open.fold(step, Literal::or), fact);
}

/// Inspections of the line's requests and storage on its legs.
pub(super) fn costs(case: &Case, docket: &mut Docket, line_subject: usize, line: usize) {
    for item in super::cost_items(case, line) {
        let at = docket.enter(SubjectKey::Cost { line, item }, Some(line_subject));
        match item {
            CostItem::Storage(nth) => {
                let fact = Fact::Item("shipments", nth, "storage");
                docket.put(at, cost_kind::STORAGE, fact);
                docket.put(at, recorded_cost_payer::NONE, Fact::NothingRecorded("payment of storage"));
                docket.put(at, ordered_by::NONE, fact);
                docket.put(at, inspection_result::NONE, fact);
            }
            CostItem::CardFee => {
                let fact = Fact::Field("order.card_fee");
                docket.put(at, cost_kind::CARD_FEE, fact);
                docket.put(at, recorded_cost_payer::SELLER, fact);
                docket.put(at, ordered_by::NONE, fact);
                docket.put(at, inspection_result::NONE, fact);
            }
            CostItem::Inspection(nth) | CostItem::InspectionCarriage(nth) => {
                let Some(inspection) = case.facts().inspections.get(nth) else { continue };
                let carriage = item == CostItem::InspectionCarriage(nth);
                let (kind, field) =
                    if carriage { (cost_kind::CARRIAGE, "carriage") } else { (cost_kind::INSPECTION, "") };
                docket.put(at, kind, Fact::Item("inspections", nth, field));
                let by = match inspection.ordered_by {
                    Provider::Platform => ordered_by::PLATFORM,
                    Provider::Buyer => ordered_by::BUYER,
                    Provider::Seller => ordered_by::SELLER,
                };
                docket.put(at, by, Fact::Item("inspections", nth, "ordered_by"));
                let (paid_by, fact) = match inspection.paid_by {
                    Some(Party::Buyer) => (recorded_cost_payer::BUYER, Fact::Item("inspections", nth, "paid_by")),
                    Some(Party::Seller) => (recorded_cost_payer::SELLER, Fact::Item("inspections", nth, "paid_by")),
                    None => (recorded_cost_payer::NONE, Fact::NothingRecorded("payment of the inspection")),
                };
                docket.put(at, paid_by, fact);
                let result = match inspection.result {
                    InspectionResult::Confirms => inspection_result::CONFIRMS,
                    InspectionResult::Refutes => inspection_result::REFUTES,
                    InspectionResult::Inconclusive => inspection_result::INCONCLUSIVE,
                };
                docket.put(at, result, Fact::Item("inspections", nth, "result"));
            }
        }
    }
}
