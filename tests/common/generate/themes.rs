//! Combinations that chance alone seldom brings about.

#[path = "themes/gifts.rs"]
mod gifts;
#[path = "themes/heads.rs"]
mod heads;
#[path = "themes/returned.rs"]
mod returned;
#[path = "themes/shown.rs"]
mod shown;

use redress::case::{
    Agreement, Assessment, Channel, Destination, EvidenceKind, Facts, Ground, HandoverPlace, Leg, LineKind, Mishap,
    Nature, Party, ProofStep, Refusal, RefusalReason, Relief, RequestAct, RequestEvent, Revision, Shipment, Signer,
    Topic, Tracking, TrackingEvent,
};

use super::{Maker, journeys};
use gifts::{gift_of_returned_goods, unclear_gift};
use returned::{
    cannot_be_returned, collect_back, hard_to_send_back, quietly_returned, return_agreed_late, return_with,
    spoilt_on_the_way_back,
};
use shown::{fully_proved, non_receipt_on_buyer, proved_out_of_turn, shown_by_data};

pub(super) use heads::beside_the_price;
pub(super) use shown::{of_durable_goods, prove, responsibility_open};

/// Now and then bends a case towards one of them.
pub(super) fn colour(maker: &mut Maker<'_>, facts: &mut Facts) {
    match maker.tape.below(66) {
        16..=19 => unfit_for_refusal(maker, facts),
        20 => former_address(maker, facts),
        21..=22 => cannot_be_returned(maker, facts),
        23..=24 | 40..=41 => fully_proved(maker, facts),
        25..=26 => collect_back(facts),
        27 => ground_changed_late(facts),
        28..=29 => quietly_returned(maker, facts),
        30..=33 => spoilt_on_the_way_back(maker, facts),
        34..=35 => arrived_in_pieces(maker, facts),
        36 => unclear_gift(maker, facts),
        37..=38 => nothing_to_carry(maker, facts),
        39 => return_agreed_late(maker, facts),
        42 => sampled(maker, facts),
        43 => stalled(maker, facts),
        44..=46 => merged_parcel(maker, facts),
        47..=50 => hard_to_send_back(maker, facts),
        51..=53 => prohibited(maker, facts),
        54..=55 => shown_by_data(maker, facts),
        56..=57 => proved_out_of_turn(maker, facts),
        58 => non_receipt_on_buyer(maker, facts),
        59..=63 => gift_of_returned_goods(maker, facts),
        64..=65 => collect_as_agreed(maker, facts),
        _ => {}
    }
}

fn found(maker: &Maker<'_>, facts: &mut Facts, finding: &str, value: &str) {
    facts.assessments.push(Assessment::new(finding, value, maker.at(24 * 22)));
}

fn on_leg(facts: &mut Facts, leg: Leg) -> impl Iterator<Item = &mut Shipment> {
    facts.shipments.iter_mut().filter(move |way| way.leg == leg)
}

/// Nothing that the parties agreed, and no breach of dispatch, stands in the way.
fn calm(facts: &mut Facts) {
    facts.agreements.clear();
    facts.order.dispatch_promise = None;
    for request in &mut facts.requests {
        request.history.clear();
    }
    on_leg(facts, Leg::Outbound).for_each(|way| {
        way.destination = Destination::OrderAddress;
        way.collect = false;
    });
    facts.order.lines.iter_mut().for_each(|line| line.promised_carrier = None);
}

fn unfit_for_refusal(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    for line in &mut facts.order.lines {
        line.nature = Nature::Perishable;
        line.no_reason_days = None;
    }
    on_leg(facts, Leg::Outbound).filter_map(|way| way.refusal.as_mut()).for_each(|refusal| {
        refusal.reason = RefusalReason::NoReason;
    });
    let value = maker.one_of(&["yes", "no"]);
    found(maker, facts, "fit_to_redeliver", value);
    if maker.chance(40) {
        on_leg(facts, Leg::Refusal).for_each(sent_back_again);
    }
    let came_at_last = facts.shipments.iter().any(|way| way.leg == Leg::Redelivery && journeys::handed_over(way));
    if came_at_last {
        facts.requests.iter_mut().for_each(|request| request.ground = Ground::ArrivedDamaged);
    }
}

/// The seller does not take in what was refused.
fn sent_back_again(way: &mut Shipment) {
    let Some(first) = way.events.first().filter(|event| event.what == Tracking::PickedUp) else { return };
    let refused = first.at.plus_hours(24);
    way.events.truncate(1);
    way.events.push(TrackingEvent::new(refused, Tracking::Refused));
    way.signature = None;
    way.mishap = Mishap::Nothing;
    way.refusal = Some(Refusal::new(refused, RefusalReason::Inconsistent));
}

fn former_address(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let mut agreed = Agreement::new("moved", Topic::AddressChange, Party::Buyer, maker.at(1), Channel::PlatformChat);
    agreed.accepted_at = Some(maker.at(2));
    facts.agreements.push(agreed);
    on_leg(facts, Leg::Outbound).for_each(|way| {
        way.destination = Destination::FormerAddress;
        if let Some(signature) = &mut way.signature {
            signature.by = Signer::LeftBehind;
            signature.place = HandoverPlace::InstructedPlace;
        }
    });
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NotReceived);
    found(maker, facts, "former_data_unlinked", "yes");
}

/// Carriage is paid on delivery as the parties agreed, and the buyer does not want the goods.
fn collect_as_agreed(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let asks = maker.party();
    let mut agreed =
        Agreement::new("collect", Topic::CollectOutbound, asks, facts.order.paid_at, Channel::PlatformChat);
    agreed.accepted_at = Some(facts.order.paid_at);
    facts.agreements.push(agreed);
    on_leg(facts, Leg::Outbound).for_each(|way| way.collect = true);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NoReason);
}

/// Something else at first, no reason once the period is over.
fn ground_changed_late(facts: &mut Facts) {
    calm(facts);
    let late = facts.order.paid_at.plus_hours(24 * 35);
    let wish = Revision::new(Ground::NoReason, Relief::ReturnAndRefund);
    for request in &mut facts.requests {
        request.history = vec![RequestEvent::new(late, Party::Buyer, RequestAct::Revised(wish.clone()))];
    }
}

/// Damaged, short or wrong when it came, and the seller agrees to nothing or refuses outright.
fn arrived_in_pieces(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::ArrivedDamaged, Ground::ArrivedDamaged, Ground::ArrivedShort]);
    let mishap = maker.one_of(&[Mishap::Damage, Mishap::Destruction, Mishap::Nothing]);
    return_with(maker, facts, mishap);
    let refuses = maker.chance(60);
    for request in &mut facts.requests {
        request.ground = ground;
        if refuses {
            request.history = vec![RequestEvent::new(request.at.plus_hours(20), Party::Seller, RequestAct::Refused)];
        }
    }
    prove(maker, facts, &[(ProofStep::StateAtSigning, Party::Buyer, EvidenceKind::Photo)]);
}

/// A service, or a thing without a body: nothing travels, and the buyer says that it never came.
fn nothing_to_carry(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.shipments.clear();
    let kind = maker.one_of(&[LineKind::Virtual, LineKind::Service]);
    for line in &mut facts.order.lines {
        line.kind = kind;
        line.gift_of = None;
    }
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NotReceived);
    let value = maker.one_of(&["no", "yes"]);
    found(maker, facts, "rendered", value);
}

/// The platform's sampling found something; the goods are no longer what they were.
fn sampled(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::Misdescription);
    found(maker, facts, "sampling", "nonconforming");
    let seen = maker.one_of(&["apparent", "latent"]);
    found(maker, facts, "visibility", seen);
}

/// The parcel does not get on, and the buyer wants the money back.
fn stalled(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::NotReceived, Ground::Cancellation]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    found(maker, facts, "stalled", "yes");
}

/// Orders that were paid for apart came in one parcel, with or without leave, and something is said to be missing.
fn merged_parcel(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    on_leg(facts, Leg::Outbound).for_each(|way| way.merged_with = vec!["o2".into()]);
    let ground = maker.one_of(&[Ground::ArrivedShort, Ground::ArrivedShort, Ground::Dispatch]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    if maker.chance(25) {
        let mut leave = Agreement::new("one", Topic::MergedParcel, Party::Seller, maker.at(1), Channel::PlatformChat);
        leave.accepted_at = Some(maker.at(2));
        facts.agreements.push(leave);
    }
    if maker.chance(20) {
        found(maker, facts, "merging_excused", "yes");
    }
    prove(maker, facts, &[(ProofStep::QuantitySent, Party::Seller, EvidenceKind::PackingRecord)]);
}

/// What was sold must not be sold.
fn prohibited(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let value = maker.one_of(&["may_go_back", "may_go_back", "must_not_go_back"]);
    found(maker, facts, "prohibited_goods", value);
}
