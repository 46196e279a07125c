//! Exchanges and repairs that the parties agreed on (TB-7, TB-49).

use super::{
    Docket, Fact, Literal, Standing, SubjectKey, agreed_sums, agreements, before_intervention, consented,
    granted_by_deed, refund_agreed, request_state, return_agreed, return_freight_agreed, service_agreed,
    service_freight,
};
use crate::case::{Case, Instant, Party, Relief, Topic};
use crate::findings::establish;

/// The exchange or repair that is the last word on a line: one that was agreed after every refund and return that the parties
/// had agreed on before. What may stand leaves the others open as far as it comes later.
pub(super) fn agreed(case: &Case, docket: &mut Docket, at: usize, line: usize, others: [&Standing; 2]) {
    let facts = case.facts();
    let Some(id) = case.lines().get(line).map(|line| &line.id) else { return };
    let made_at = |nth: Option<usize>| facts.agreements.get(nth?)?.accepted_at;
    let of_money = |relief| matches!(relief, Relief::Refund | Relief::ReturnAndRefund | Relief::Compensation);
    let money_back = consented(case, docket, line, of_money)
        .filter(|(request, relief, _)| *relief != Relief::Compensation || agreed_sums::named(case, *request).is_some());
    let sure_otherwise = others.iter().filter_map(|made| made_at(made.sure)).chain(money_back.map(|(.., at)| at)).max();
    let maybe_otherwise = others.iter().filter_map(|made| made_at(made.maybe)).max();

    let made = Standing::with(case, docket, id, &|made| made.topic.is_service());
    let asked = asked_and_granted(case, docket, line);
    let by_agreement = made_at(made.sure.or(made.maybe));
    // what was agreed on in words is carried out, not agreed on anew, by sending the goods
    let in_words =
        |since: Instant, at: Instant| made_at(if since == at { made.sure.or(made.maybe) } else { made.sure });
    let latest = asked.filter(|(.., since, at)| in_words(*since, *at).is_none_or(|made| *since > made));
    let proposed = latest.map_or(by_agreement, |(.., since, _)| Some(since));
    let (kind, when, freight, sure, fact) = match latest {
        Some((request, relief, _, at)) => {
            (kind(relief == Relief::Exchange), Some(at), None, true, Fact::Item("requests", request, "history"))
        }
        None => {
            let of = made.sure.or(made.maybe).and_then(|nth| facts.agreements.get(nth));
            let exchange = of.is_some_and(|made| made.topic == Topic::Exchange);
            (
                kind(exchange),
                by_agreement,
                of.and_then(|made| made.freight),
                made.sure.is_some(),
                made.fact("agreed exchange or repair"),
            )
        }
    };
    // a deed grants what was asked for last, not what something else was agreed on after
    let later = |than: Option<Instant>| proposed.is_some() && proposed > than;
    if !later(sure_otherwise) {
        docket.put(at, service_agreed::NONE, fact);
        docket.put(at, service_freight::NONE, fact);
        return;
    }
    let of_own_wish = latest.map_or_else(
        || answers_own_wish(case, docket, line),
        |(request, ..)| agreements::of_own_wish(docket, request, line),
    );
    let spoken = match freight {
        Some(Party::Buyer) => service_freight::BUYER,
        Some(Party::Seller) => service_freight::SELLER,
        None => match (before_intervention(case, when), of_own_wish) {
            (true, false) => service_freight::SILENT_BEFORE,
            (false, false) => service_freight::SILENT_AFTER,
            (true, true) => service_freight::SILENT_OWN_WISH_BEFORE,
            (false, true) => service_freight::SILENT_OWN_WISH_AFTER,
        },
    };
    let certain = sure && later(maybe_otherwise);
    let or = |found: Literal, none: Literal| if certain { found } else { found.or(none) };
    docket.put(at, or(kind, service_agreed::NONE), fact);
    docket.put(at, or(spoken, service_freight::NONE), fact);
    for (yes, no) in [(refund_agreed::YES, refund_agreed::NO), (return_agreed::YES, return_agreed::NO)] {
        if docket.findings(at).may_be(yes) {
            docket.put(at, or(no, yes), fact);
        }
    }
    let findings = docket.findings(at);
    if findings.may_be(return_freight_agreed::NONE.not()) {
        let said = findings.possible(return_freight_agreed::FINDING);
        let said = said.filter_map(|name| return_freight_agreed::FINDING.value(name)).reduce(Literal::or);
        let before = said.unwrap_or(return_freight_agreed::NONE);
        docket.put(at, or(return_freight_agreed::NONE, before), fact);
    }
}

/// Whether an agreement in words on an exchange or a repair answers nothing but requests without a reason: those that ask for
/// one, or where none does every other.
fn answers_own_wish(case: &Case, docket: &Docket, line: usize) -> bool {
    let asks =
        |nth: usize| case.current(nth).is_some_and(|now| matches!(now.relief, Relief::Exchange | Relief::Repair));
    let live = |request: usize| {
        let claim = docket.find(SubjectKey::Claim { request, line });
        claim.is_some_and(|at| docket.findings(at).is(request_state::LIVE))
    };
    let on_line = || case.claims().filter(|(nth, of)| *of == line && live(*nth)).map(|(nth, _)| nth);
    let asked = on_line().any(asks);
    let mut answered = on_line().filter(|nth| !asked || asks(*nth)).peekable();
    answered.peek().is_some() && answered.all(|nth| agreements::of_own_wish(docket, nth, line))
}

/// When the last exchange or repair was agreed on, as far as one stands or may stand.
pub(super) fn last_agreed(case: &Case, docket: &Docket, line: usize) -> Option<Instant> {
    let id = case.lines().get(line).map(|line| &line.id)?;
    let made = Standing::with(case, docket, id, &|made| made.topic.is_service());
    let written = made.sure.max(made.maybe).and_then(|nth| case.facts().agreements.get(nth)?.accepted_at);
    asked_and_granted(case, docket, line).map(|(.., at)| at).max(written)
}

/// The last request for an exchange or a repair that the seller granted, in words or by deed as far as a rule says so; since when
/// that was proposed, and when it was granted.
fn asked_and_granted(case: &Case, docket: &Docket, line: usize) -> Option<(usize, Relief, Instant, Instant)> {
    let in_words = consented(case, docket, line, |relief| matches!(relief, Relief::Exchange | Relief::Repair));
    let by_deed = docket.find(SubjectKey::Line(line)).is_some_and(|at| docket.findings(at).is(granted_by_deed::YES));
    let sent = by_deed.then(|| establish::sent_as_requested(case, docket, line)).flatten();
    // what was granted in words needs no deed
    in_words.max_by_key(|(.., at)| *at).map(|(nth, relief, at)| (nth, relief, at, at)).or(sent)
}

fn kind(exchange: bool) -> Literal {
    if exchange { service_agreed::EXCHANGE } else { service_agreed::REPAIR }
}
