//! Exchanges, repairs and resupplies that were carried out.

use super::{
    Docket, Fact, Literal, Standing, SubjectKey, anew_receipt, carried_out, consented, delivery_meant, lines,
    sent_anew, sent_as, service, service_agreed,
};
use crate::case::{Case, Instant, Leg, Relief, Topic};
use crate::findings::Level;
use crate::findings::establish::{handover, left_at, paid_out, served, shipment_index};

/// What the seller has sent or carried out on a line: of which kind, since when, and whether the buyer has it, or may have it.
struct CarriedOut {
    agreed_as: Literal,
    at: Option<Instant>,
    sure: bool,
    maybe: bool,
    fact: Fact,
}

/// Whether what a request asks for, or the parties agreed on, was carried out, and whether before the claim.
pub(super) fn whether_carried_out(case: &Case, docket: &mut Docket) {
    for (at, line) in lines(docket) {
        let done = done(case, docket, at, line);
        for (below, request) in claims(docket, at) {
            let (found, fact) = of_claim(case, docket, below, request, line, done.as_ref());
            docket.put(below, found, fact);
        }
    }
}

/// A claim that may speak of an exchange or a repair of which no journey is recorded speaks of the first delivery where no
/// agreement stands that was carried out before it.
pub(super) fn spoken_of(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let Some(id) = case.lines().get(line).map(|line| &line.id) else { return };
    for (below, request) in claims(docket, at) {
        let told = docket.grounds_of(below, delivery_meant::FINDING).last();
        if !matches!(told, Some(Fact::Item("agreements", _, "performed"))) {
            continue;
        }
        let Some(now) = case.current(request) else { continue };
        let made = Standing::with(case, docket, id, &|made| {
            made.performed && made.topic.is_service() && made.accepted_at.is_some_and(|at| now.since >= at)
        });
        if made.sure.or(made.maybe).is_none() {
            docket.put(below, delivery_meant::FIRST, made.fact("agreed exchange or repair"));
        }
    }
}

fn claims(docket: &Docket, line: usize) -> Vec<(usize, usize)> {
    let below = docket.below(line).filter(|(_, state)| state.level == Level::Claim);
    let claims = below.filter_map(|(below, state)| match state.key {
        SubjectKey::Claim { request, .. } => Some((below, request)),
        _ => None,
    });
    claims.collect()
}

fn of_claim(
    case: &Case,
    docket: &Docket,
    at: usize,
    request: usize,
    line: usize,
    done: Option<&CarriedOut>,
) -> (Literal, Fact) {
    let nothing = (carried_out::NO, Fact::NothingRecorded("exchange, repair or resupply carried out"));
    let Some(now) = case.current(request) else { return nothing };
    let findings = docket.findings(at);
    let fact = Fact::Item("requests", request, "history");
    if now.relief == Relief::Compensation && paid_out(case, request) {
        // an exchange or a repair that was agreed on since is still to be carried out
        let since = now.agreed_at.unwrap_or(now.standing.since);
        let found = match service::last_agreed(case, docket, line).is_some_and(|agreed| agreed > since) {
            true if findings.may_be(service_agreed::NONE) => carried_out::YES.or(carried_out::AGAIN),
            true => carried_out::AGAIN,
            false => carried_out::YES,
        };
        return (found, fact);
    }
    let own = now.standing.state.service().is_some();
    let leg = if now.relief == Relief::Repair { Leg::RepairOut } else { Leg::Replacement };
    if own && shipment_index(case, line, leg).is_none() {
        return (carried_out::YES, fact);
    }
    let of_this = |(of, ..): &(usize, Relief, Instant)| *of == request;
    let resupply = consented(case, docket, line, |relief| relief == Relief::Resupply).find(of_this);
    if resupply.is_some() && findings.is(delivery_meant::ANEW) {
        return (carried_out::AGAIN, fact);
    }
    let Some(done) = done else { return nothing };
    let asked = match now.relief {
        Relief::Exchange => done.agreed_as == service_agreed::EXCHANGE,
        Relief::Resupply => done.agreed_as == service_agreed::EXCHANGE && findings.is(sent_as::REPLACEMENT),
        Relief::Repair => done.agreed_as == service_agreed::REPAIR,
        _ => false,
    };
    // what was agreed on after that is still to be carried out
    let last = service::last_agreed(case, docket, line).max(resupply.map(|(.., at)| at));
    let newer = last.zip(done.at).is_some_and(|(agreed, done)| agreed > done);
    let agreed = |sure: bool| {
        let found = if sure { findings.is(done.agreed_as) } else { findings.may_be(done.agreed_as) };
        found && !newer
    };
    let met = match (done.maybe, done.sure) {
        (_, true) => carried_out::YES,
        (true, _) => carried_out::YES.or(carried_out::SENT),
        (false, _) if newer => carried_out::AGAIN,
        (false, _) => carried_out::SENT,
    };
    let first = match (asked || agreed(true), asked || agreed(false)) {
        (true, _) => met,
        (_, true) => met.or(carried_out::NO),
        (_, false) if newer => carried_out::AGAIN,
        (_, false) => carried_out::NO,
    };
    let anew = match done.sure {
        _ if newer || resupply.is_some() => carried_out::AGAIN,
        true => carried_out::BEFORE,
        false if done.maybe => carried_out::BEFORE.or(carried_out::NO),
        false => carried_out::NO,
    };
    let found = match (findings.may_be(delivery_meant::FIRST), findings.may_be(delivery_meant::ANEW)) {
        (true, true) => first.or(anew),
        (false, true) => anew,
        _ => first,
    };
    (found, done.fact)
}

/// What was sent or carried out last: what is on record as sent, or, where nothing is recorded as sent, what a request came to or
/// what an agreement says of itself.
fn done(case: &Case, docket: &Docket, at: usize, line: usize) -> Option<CarriedOut> {
    let findings = docket.findings(at);
    if let Some(nth) = served(case, line) {
        let agreed_as = if findings.is(sent_as::REPAIRED) { service_agreed::REPAIR } else { service_agreed::EXCHANGE };
        let way = case.facts().shipments.get(nth);
        return Some(CarriedOut {
            agreed_as,
            at: way.and_then(|way| handover(way).or_else(|| left_at(way))),
            sure: findings.is(anew_receipt::VALID),
            maybe: findings.may_be(anew_receipt::VALID),
            fact: docket.grounds_of(at, sent_anew::FINDING).next().unwrap_or(Fact::Item("shipments", nth, "leg")),
        });
    }
    let on_line = case.claims().filter(|(_, of)| *of == line).filter_map(|(nth, _)| {
        let standing = case.current(nth)?.standing;
        let repaired = standing.state.service()? == Relief::Repair;
        let agreed_as = if repaired { service_agreed::REPAIR } else { service_agreed::EXCHANGE };
        let fact = Fact::Item("requests", nth, "history");
        Some(CarriedOut { agreed_as, at: Some(standing.since), sure: true, maybe: true, fact })
    });
    on_line.max_by_key(|done| done.at).or_else(|| {
        let id = &case.lines().get(line)?.id;
        let made = Standing::with(case, docket, id, &|made| made.performed && made.topic.is_service());
        let nth = made.sure.or(made.maybe)?;
        let exchange = case.facts().agreements.get(nth)?.topic == Topic::Exchange;
        let agreed_as = if exchange { service_agreed::EXCHANGE } else { service_agreed::REPAIR };
        Some(CarriedOut {
            agreed_as,
            at: None,
            sure: made.sure.is_some(),
            maybe: true,
            fact: Fact::Item("agreements", nth, "performed"),
        })
    })
}
