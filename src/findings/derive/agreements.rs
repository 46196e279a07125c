//! What the parties agreed on, as far as it stands, and what it comes to for each line (TB-7).

use super::{agreed_sums, breach, carrying_out, lapse, lines, service};
use crate::case::{Agreement, Case, Destination, Instant, Leg, Line, LineId, Party, Relief, Shipment, Topic, Tracking};
use crate::few::Few;
use crate::findings::establish::{self, delivering, settled_refund, shipment_index};
use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    address_change, agreed_before_intervention, agreement, carrier_used, collect, delivery, dispatch_consent, parcel,
    pickup_agreed, place, refund_agreed, request_state, resting_term, return_address, return_agreed, return_collect,
    return_freight_agreed, settlement_performed, term,
};
use crate::findings::{Docket, Fact, Level, Literal, SubjectKey};

/// Whether agreements on a topic that concern a line stand: some do for sure, some may.
pub(super) struct Standing {
    pub(super) sure: Option<usize>,
    pub(super) maybe: Option<usize>,
}

impl Standing {
    pub(super) fn of(case: &Case, docket: &Docket, line: &LineId, topic: Topic) -> Self {
        Self::with(case, docket, line, &|made| made.topic == topic)
    }

    pub(super) fn with(case: &Case, docket: &Docket, line: &LineId, fits: &dyn Fn(&Agreement) -> bool) -> Self {
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

    pub(super) fn fact(&self, what: &'static str) -> Fact {
        match self.sure.or(self.maybe) {
            Some(nth) => Fact::Item("agreements", nth, ""),
            None => Fact::NothingRecorded(what),
        }
    }
}

/// What becomes of the terms that agreements took over.
pub(super) fn on_terms(case: &Case, docket: &mut Docket) {
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

/// What stands of the agreements, line by line: on the way out, on the outcome, on the way back.
pub(super) fn in_effect(case: &Case, docket: &mut Docket) {
    for (at, nth) in lines(docket) {
        let Some(line) = case.lines().get(nth) else { continue };
        let performed_settlement = Standing::with(case, docket, &line.id, &|made| {
            made.performed && matches!(made.topic, Topic::RefundOnly | Topic::Return)
        });
        match settled_refund(case, nth) {
            Some(request) => docket.put(at, settlement_performed::YES, Fact::Item("requests", request, "history")),
            None => {
                let settled = performed_settlement.pick(settlement_performed::YES, settlement_performed::NO);
                docket.put(at, settled, performed_settlement.fact("settlement carried out"));
            }
        }
        on_the_way_out(case, docket, at, nth);
        let refund = Standing::of(case, docket, &line.id, Topic::RefundOnly);
        // a return that was not made in its time carries nothing any more
        let back = Standing::with(case, docket, &line.id, &|made| {
            made.topic == Topic::Return && !lapse::lapsed(case, nth, made)
        });
        agreed_outcomes(case, docket, at, nth, &refund, &back);
        on_the_way_back(case, docket, at, line);
        breach::of_return(case, docket, at, nth);
    }
    lapse::asked_again(case, docket);
}

/// The goods' way to the buyer, as agreements bear on it.
struct WayOut<'a> {
    line: &'a Line,
    /// The first journey to the buyer.
    first: Option<&'a Shipment>,
    /// The place of its shipment in the case.
    first_at: Option<usize>,
    /// The shipment that brought the goods, or is to, and its place in the case.
    brought: Option<&'a Shipment>,
    brought_at: Option<usize>,
    /// When the goods were handed over or refused.
    over_at: Option<Instant>,
    /// When that journey was over, in whatever way.
    ended_at: Option<Instant>,
}

impl<'a> WayOut<'a> {
    fn of(case: &'a Case, nth: usize) -> Option<Self> {
        let shipment = |at: Option<usize>| case.facts().shipments.get(at?);
        let (first_at, brought_at) = (shipment_index(case, nth, Leg::Outbound), delivering(case, nth));
        let brought = shipment(brought_at);
        let over_at = brought.and_then(establish::handover).or_else(|| Some(brought?.refusal.as_ref()?.at));
        let (line, first, ended_at) = (case.lines().get(nth)?, shipment(first_at), brought.and_then(establish::over));
        Some(Self { line, first, first_at, brought, brought_at, over_at, ended_at })
    }

    /// What is on record of the first journey.
    fn on_record(&self, field: &'static str) -> Fact {
        self.first_at.map_or(Fact::NothingRecorded("shipment"), |nth| Fact::Item("shipments", nth, field))
    }
}

/// Whether an agreement was accepted by then, if then has come.
fn accepted_by(made: &Agreement, limit: Option<Instant>) -> bool {
    made.accepted_at.is_some_and(|accepted| limit.is_none_or(|limit| accepted <= limit))
}

/// Consent to dispatch, the pick-up point, collect and a merged parcel. Consent counts that was given before what it is to
/// allow: dispatch after the request and before the goods arrive, collect before dispatch, a pick-up before the handover.
fn on_the_way_out(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let facts = case.facts();
    let Some(way @ WayOut { line, first, over_at, .. }) = WayOut::of(case, nth) else { return };
    let sent_at = first.and_then(|way| way.events.first()).map(|event| event.at);
    let asked_at = case
        .claims()
        .filter(|(_, line)| *line == nth)
        .filter_map(|(request, _)| establish::refund_asked_at(facts.requests.get(request)?))
        .filter(|asked| sent_at.is_none_or(|sent| *asked < sent))
        .min();
    let consent = Standing::with(case, docket, &line.id, &|made| {
        made.topic == Topic::DispatchAnyway
            && accepted_by(made, over_at)
            && asked_at.is_none_or(|asked| made.accepted_at.is_some_and(|accepted| accepted >= asked))
    });
    let until = |topic: Topic, limit: Option<Instant>| {
        Standing::with(case, docket, &line.id, &|made| made.topic == topic && accepted_by(made, limit))
    };
    let pickup = until(Topic::Pickup, over_at);
    let collect_out = until(Topic::CollectOutbound, sent_at.or(over_at));
    let merged = until(Topic::MergedParcel, sent_at.or(over_at));
    docket.put(at, consent.pick(dispatch_consent::YES, dispatch_consent::NO), consent.fact("consent to dispatch"));
    if line.pickup_disclosed {
        docket.put(at, pickup_agreed::YES, Fact::Item("order.lines", nth, "pickup_disclosed"));
    } else {
        docket.put(at, pickup.pick(pickup_agreed::YES, pickup_agreed::NO), pickup.fact("pick-up agreement"));
    }
    let sent = docket.findings(at).may_be(delivery::UNSENT.not());
    taken_where(docket, at, &way, sent);
    by_which_carrier(case, docket, at, &way, sent);
    let wished = collect_out
        .sure
        .or(collect_out.maybe)
        .and_then(|nth| facts.agreements.get(nth))
        .is_some_and(|made| made.proposed_by == Party::Buyer);
    let on_delivery = match first {
        Some(way) if way.collect && sent => {
            collect_out.pick(if wished { collect::AT_BUYERS_WISH } else { collect::AGREED }, collect::UNAGREED)
        }
        _ => collect::NO,
    };
    docket.put(at, on_delivery, way.on_record("collect"));
    let together = match first {
        Some(way) if !way.merged_with.is_empty() && sent => merged.pick(parcel::MERGED_AS_AGREED, parcel::MERGED),
        _ => parcel::OWN,
    };
    docket.put(at, together, way.on_record("merged_with"));
    change_of_address(case, docket, at, nth, &way);
}

/// Where the goods were taken.
fn taken_where(docket: &mut Docket, at: usize, way: &WayOut<'_>, sent: bool) {
    let left = |shipment: &Shipment| shipment.events.iter().any(|event| event.what == Tracking::OutOfArea);
    let out_of_area = way.brought.is_some_and(left);
    let taken = match way.brought.filter(|_| sent).map(|shipment| shipment.destination) {
        Some(Destination::PickupPoint) if docket.findings(at).is(pickup_agreed::YES) => place::AGREED_PICKUP,
        Some(Destination::PickupPoint) if docket.findings(at).is(pickup_agreed::NO) => place::UNDISCLOSED_PICKUP,
        Some(Destination::PickupPoint) => place::AGREED_PICKUP.or(place::UNDISCLOSED_PICKUP),
        Some(Destination::OtherPlace) => place::ELSEWHERE,
        Some(Destination::FormerAddress) => place::FORMER_ADDRESS,
        Some(_) if out_of_area => place::OUT_OF_AREA,
        _ => place::ORDER_ADDRESS,
    };
    let seen = if out_of_area { "events" } else { "destination" };
    let fact = way.brought_at.map_or(way.on_record(seen), |shipment| Fact::Item("shipments", shipment, seen));
    docket.put(at, taken, fact);
}

/// Whether they went by the carrier that was promised or agreed on; a later agreement takes the place of the promise and of an
/// earlier one.
fn by_which_carrier(case: &Case, docket: &mut Docket, at: usize, way: &WayOut<'_>, sent: bool) {
    let carrier = Standing::of(case, docket, &way.line.id, Topic::Carrier);
    let agreed = |nth: Option<usize>| case.facts().agreements.get(nth?)?.carrier.as_deref();
    let used = way.first.map(|way| way.carrier.name.as_str()).filter(|_| sent);
    let against = |name: &str| match used {
        Some("") => carrier_used::AS_AGREED.or(carrier_used::OTHER),
        Some(used) if used != name => carrier_used::OTHER,
        _ => carrier_used::AS_AGREED,
    };
    let otherwise = way.line.promised_carrier.as_deref().map_or(carrier_used::FREE, against);
    let compared = match (agreed(carrier.sure), agreed(carrier.maybe)) {
        (Some(name), _) => against(name),
        (None, Some(name)) => against(name).or(otherwise),
        (None, None) => otherwise,
    };
    docket.put(at, compared, way.on_record("carrier"));
}

/// What became of a change of address, agreed before the goods' journey was over or, of what was sent anew, since.
fn change_of_address(case: &Case, docket: &mut Docket, at: usize, nth: usize, way: &WayOut<'_>) {
    let agreements = &case.facts().agreements;
    let change = Standing::with(case, docket, &way.line.id, &|made| {
        made.topic == Topic::AddressChange && accepted_by(made, way.ended_at)
    });
    let performed = change.sure.or(change.maybe).and_then(|nth| agreements.get(nth)).is_some_and(|made| made.performed);
    let proposed = agreements.iter().any(|made| made.topic == Topic::AddressChange);
    let changed = if proposed {
        change.pick(if performed { address_change::DONE } else { address_change::NOT_DONE }, address_change::NOT_AGREED)
    } else {
        address_change::NONE
    };
    docket.put(at, changed, change.fact("change of address"));
    if proposed && !docket.findings(at).is(address_change::NOT_DONE) {
        changed_since(case, docket, at, nth, way);
    }
}

/// A change of address that was agreed on once the first journey was over, before that of what was sent anew, or again after a
/// refusal, was, and not made.
fn changed_since(case: &Case, docket: &mut Docket, at: usize, nth: usize, way: &WayOut<'_>) {
    let sent_after = establish::anew(case, nth).or_else(|| shipment_index(case, nth, Leg::Redelivery));
    let sent_after = sent_after.and_then(|nth| case.facts().shipments.get(nth));
    let (Some(sent_after), Some(first)) = (sent_after, way.ended_at) else { return };
    let came = establish::over(sent_after);
    let since = Standing::with(case, docket, &way.line.id, &|made| {
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

/// Collect on the way back, and the address to which the goods go.
fn on_the_way_back(case: &Case, docket: &mut Docket, at: usize, line: &Line) {
    let collect_back = Standing::of(case, docket, &line.id, Topic::CollectReturn);
    let address_back = Standing::of(case, docket, &line.id, Topic::ReturnAddress);
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
pub(super) fn of_own_wish(docket: &Docket, request: usize, line: usize) -> bool {
    let claim = docket.find(SubjectKey::Claim { request, line });
    claim.is_some_and(|at| docket.findings(at).is(OWN_WISH))
}

/// Whether something was agreed before the platform stepped in.
pub(super) fn before_intervention(case: &Case, agreed: Option<Instant>) -> bool {
    agreed.is_some_and(|when| case.facts().platform_stepped_in_at.is_none_or(|step| when < step))
}

/// The live requests on a line that ask for such a relief and that the seller agreed to as they now stand, each with its
/// relief and when that was.
pub(super) fn consented<'a>(
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
