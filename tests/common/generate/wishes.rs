//! Returns without a reason that run against something: a cancellation passed over, a gift that is asked back, a return that
//! nothing carries, a purchase for a business.

use redress::case::{
    Assessment, Confirmation, Facts, Ground, Head, Leg, Line, LineKind, Money, Nature, Relief, Request, Shipment,
    Signature, Signer, Subject, Tracking, TrackingEvent,
};

use super::Maker;

/// Bends some cases towards them.
pub(super) fn bend(maker: &mut Maker<'_>, facts: &mut Facts) {
    if !maker.chance(8) {
        return;
    }
    let nth = maker.tape.below(5);
    plain(maker, facts);
    match nth {
        0 => cancelled_and_sent(maker, facts),
        1 => gift_asked_back(maker, facts),
        2 => redelivered(maker, facts),
        3 => facts.assessments.push(Assessment::new("living_consumption", "no", maker.at(24 * 22))),
        _ => made_unreturnable(maker, facts),
    }
}

/// One parcel that came, and a return without a reason asked for in time; nothing agreed, found or brought.
fn plain(maker: &mut Maker<'_>, facts: &mut Facts) {
    facts.agreements.clear();
    facts.assessments.clear();
    (facts.evidence, facts.demands, facts.inspections) = (Vec::new(), Vec::new(), Vec::new());
    (facts.judgments, facts.suspensions, facts.complaints) = (Vec::new(), Vec::new(), Vec::new());
    facts.order.dispatch_promise = None;
    facts.order.claim_deadline = None;
    facts.order.confirmation = Confirmation::NotConfirmed;
    facts.order.completed_at = None;
    for line in &mut facts.order.lines {
        line.traces.clear();
        line.promised_carrier = None;
    }
    let mut out = Shipment::new("out", Leg::Outbound);
    out.events = vec![
        TrackingEvent::new(maker.at(72), Tracking::PickedUp),
        TrackingEvent::new(maker.at(120), Tracking::Delivered),
    ];
    out.signature = Some(Signature::new(maker.at(120), Signer::Recipient));
    facts.shipments = vec![out];
    for request in &mut facts.requests {
        (request.ground, request.at) = (Ground::NoReason, maker.paid_at.plus_hours(150));
        (request.history, request.pieces) = (Vec::new(), Vec::new());
    }
}

/// The money was asked for before dispatch, and the goods came all the same.
fn cancelled_and_sent(maker: &mut Maker<'_>, facts: &mut Facts) {
    let asked = maker.at(24);
    for request in &mut facts.requests {
        (request.ground, request.at) = (Ground::Cancellation, asked);
    }
}

/// A gift is asked to be taken back beside its goods, which the seller may not sell, or which cannot go back.
fn gift_asked_back(maker: &mut Maker<'_>, facts: &mut Facts) {
    let unlicensed = maker.chance(50);
    let (finding, value) = if unlicensed { ("gift_licence", "lacking") } else { ("gift_obstacle", "unfit") };
    let mut gift = Line::new("given", 1, Money::ZERO);
    gift.kind = LineKind::Gift;
    gift.gift_of = Some("l0".into());
    facts.order.lines = vec![Line::new("l0", 1, maker.money(300)), gift];
    facts.order.payments.clear();
    (facts.order.refunds, facts.order.discounts, facts.order.vouchers) = (Vec::new(), Vec::new(), Vec::new());
    let mut request = Request::new("r1", maker.at(150), Relief::ReturnAndRefund, Ground::NoReason);
    request.lines = vec!["l0".into(), "given".into()];
    request.heads = if unlicensed { vec![Head::GiftValue] } else { Vec::new() };
    facts.requests = vec![request];
    let mut found = Assessment::new(finding, value, maker.at(24 * 22));
    found.of = Some(Subject::Line("given".into()));
    facts.assessments.push(found);
}

/// Goods without that return were sent back and taken in, and are sent to the buyer again.
fn redelivered(maker: &mut Maker<'_>, facts: &mut Facts) {
    for line in &mut facts.order.lines {
        (line.nature, line.no_reason_days) = (Nature::CustomMade, None);
    }
    let mut back = Shipment::new("back", Leg::Return);
    back.events = vec![
        TrackingEvent::new(maker.at(160), Tracking::PickedUp),
        TrackingEvent::new(maker.at(200), Tracking::Delivered),
    ];
    back.signature = Some(Signature::new(maker.at(200), Signer::Recipient));
    let mut again = Shipment::new("again", Leg::Redelivery);
    again.events = vec![TrackingEvent::new(maker.at(260), Tracking::PickedUp)];
    if maker.chance(50) {
        again.events.push(TrackingEvent::new(maker.at(280), Tracking::Delivered));
        again.signature = Some(Signature::new(maker.at(280), Signer::Recipient));
    }
    facts.shipments.extend([back, again]);
}

/// The seller names no address for the return.
fn made_unreturnable(maker: &mut Maker<'_>, facts: &mut Facts) {
    for line in &mut facts.order.lines {
        line.no_reason_days = Some(15);
        line.address_overdue_since = Some(maker.at(200));
    }
    facts.assessments.push(Assessment::new("lapse_by_seller", "yes", maker.at(24 * 22)));
}
