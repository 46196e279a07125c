//! Exchanges, repairs and resupplies that were carried out.

use super::{
    Docket, Fact, Literal, Standing, SubjectKey, anew_receipt, delivery_meant, lines, made_good, return_answered,
    return_at_door, return_state, sent_as, service, service_agreed,
};
use crate::case::{Case, Instant, Leg, Relief, Topic};
use crate::findings::Level;
use crate::findings::establish::{anew, handover, left_at, shipment_index};
use crate::request::State;

/// What the seller has carried out on a line: of which kind, since when, and whether that is sure.
struct Service {
    agreed_as: Literal,
    at: Option<Instant>,
    sure: bool,
    fact: Fact,
}

/// Whether what a request asks for, or the parties agreed on, was carried out, and whether before the claim; and whether a
/// return was one for a replacement that the buyer has.
pub(super) fn carried_out(case: &Case, docket: &mut Docket) {
    for (at, line) in lines(docket) {
        answered(case, docket, at, line);
        let served = served(case, docket, at, line);
        let claims: Vec<(usize, usize)> = docket
            .below(at)
            .filter(|(_, state)| state.level == Level::Claim)
            .filter_map(|(below, state)| match state.key {
                SubjectKey::Claim { request, .. } => Some((below, request)),
                _ => None,
            })
            .collect();
        for (below, request) in claims {
            let (found, fact) = of_claim(case, docket, below, request, line, served.as_ref());
            docket.put(below, found, fact);
        }
    }
}

fn of_claim(
    case: &Case,
    docket: &Docket,
    at: usize,
    request: usize,
    line: usize,
    served: Option<&Service>,
) -> (Literal, Fact) {
    let nothing = (made_good::NO, Fact::NothingRecorded("exchange, repair or resupply carried out"));
    let Some(now) = case.current(request) else { return nothing };
    let findings = docket.findings(at);
    let own = matches!(now.standing.state, State::Replaced | State::Repaired | State::Resupplied);
    let leg = if now.relief == Relief::Repair { Leg::RepairOut } else { Leg::Replacement };
    if own && shipment_index(case, line, leg).is_none() {
        return (made_good::YES, Fact::Item("requests", request, "history"));
    }
    let Some(served) = served else { return nothing };
    let asked = match now.relief {
        Relief::Exchange => served.agreed_as == service_agreed::EXCHANGE,
        Relief::Resupply => served.agreed_as == service_agreed::EXCHANGE && findings.is(sent_as::REPLACEMENT),
        Relief::Repair => served.agreed_as == service_agreed::REPAIR,
        _ => false,
    };
    // what was agreed on after that is still to be carried out
    let newer = service::last_agreed(case, docket, line).zip(served.at).is_some_and(|(agreed, done)| agreed > done);
    let agreed = |sure: bool| {
        let found = if sure { findings.is(served.agreed_as) } else { findings.may_be(served.agreed_as) };
        found && !newer
    };
    let first = match (asked || agreed(true), asked || agreed(false)) {
        (true, _) if served.sure => made_good::YES,
        (_, true) => made_good::YES.or(made_good::NO),
        (_, false) => made_good::NO,
    };
    let anew = match served.sure {
        _ if newer => made_good::NO,
        true => made_good::BEFORE,
        false => made_good::BEFORE.or(made_good::NO),
    };
    let found = match (findings.may_be(delivery_meant::FIRST), findings.may_be(delivery_meant::ANEW)) {
        (true, true) => first.or(anew),
        (false, true) => anew,
        _ => first,
    };
    (found, served.fact)
}

/// What was carried out last: what the buyer has received, or, where nothing is recorded as sent, what a request came to or
/// what an agreement says of itself.
fn served(case: &Case, docket: &Docket, at: usize, line: usize) -> Option<Service> {
    let findings = docket.findings(at);
    if let Some(nth) = anew(case, line) {
        let received = findings.may_be(anew_receipt::VALID);
        let agreed_as = if findings.is(sent_as::REPAIRED) { service_agreed::REPAIR } else { service_agreed::EXCHANGE };
        return received.then_some(Service {
            agreed_as,
            at: case.facts().shipments.get(nth).and_then(handover),
            sure: findings.is(anew_receipt::VALID),
            fact: Fact::Item("shipments", nth, "signature"),
        });
    }
    let on_line = case.claims().filter(|(_, of)| *of == line).filter_map(|(nth, _)| {
        let standing = case.current(nth)?.standing;
        let agreed_as = match standing.state {
            State::Replaced | State::Resupplied => service_agreed::EXCHANGE,
            State::Repaired => service_agreed::REPAIR,
            _ => return None,
        };
        let fact = Fact::Item("requests", nth, "history");
        Some(Service { agreed_as, at: Some(standing.since), sure: true, fact })
    });
    on_line.max_by_key(|served| served.at).or_else(|| {
        let id = &case.lines().get(line)?.id;
        let made = Standing::with(case, docket, id, |made| {
            made.performed && matches!(made.topic, Topic::Exchange | Topic::Repair)
        });
        let nth = made.sure.or(made.maybe)?;
        let exchange = case.facts().agreements.get(nth)?.topic == Topic::Exchange;
        let agreed_as = if exchange { service_agreed::EXCHANGE } else { service_agreed::REPAIR };
        Some(Service {
            agreed_as,
            at: None,
            sure: made.sure.is_some(),
            fact: Fact::Item("agreements", nth, "performed"),
        })
    })
}

/// A return is answered by a replacement that the buyer has, if the goods were on their way back before it came and something
/// else than missing pieces was asked for.
fn answered(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let back = shipment_index(case, line, Leg::Return).and_then(|nth| case.facts().shipments.get(nth));
    let sent_back = back.and_then(left_at);
    let nth = anew(case, line);
    let came = nth.and_then(|nth| case.facts().shipments.get(nth)).and_then(handover);
    let before = sent_back.zip(came).is_some_and(|(back, came)| back < came);
    let asked = |of: fn(Relief) -> bool| {
        case.claims()
            .filter(|(_, of)| *of == line)
            .filter_map(|(nth, _)| case.current(nth))
            .any(|now| of(now.relief) && came.is_some_and(|came| now.since < came))
    };
    let missing_only = asked(|relief| relief == Relief::Resupply) && !asked(|relief| relief != Relief::Resupply);
    let taken = return_state::SIGNED.or(return_state::ON_THE_WAY).or(return_state::DISPUTED);
    let may = before
        && !missing_only
        && findings.may_be(taken)
        && findings.is(return_at_door::INCONSISTENT.not())
        && findings.is(sent_as::REPLACEMENT)
        && findings.may_be(anew_receipt::VALID);
    let sure = findings.is(taken) && findings.is(anew_receipt::VALID);
    let found = match (may, sure) {
        (true, true) => return_answered::YES,
        (true, false) => return_answered::YES.or(return_answered::NO),
        (false, _) => return_answered::NO,
    };
    let fact = nth.map_or(Fact::NothingRecorded("replacement"), |nth| Fact::Item("shipments", nth, "signature"));
    docket.put(at, found, fact);
}
