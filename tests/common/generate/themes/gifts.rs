//! Gifts, and what becomes of them.

use redress::case::{
    Assessment, Facts, Ground, Head, Leg, Line, LineKind, Mishap, Money, Nature, Party, Relief, Request, RequestAct,
    RequestEvent, Shipment, Signature, Signer, Subject, Trace, Tracking, TrackingEvent, Valuation,
};

use super::super::Maker;
use super::{calm, found};

/// A gift came, and what was said of it is unclear.
pub(super) fn unclear_gift(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    if facts.order.lines.len() < 2 {
        facts.order.lines.push(Line::new("given", 1, Money::ZERO));
    }
    let Some((main, gift)) =
        facts.order.lines.split_first_mut().and_then(|(main, rest)| Some((main, rest.last_mut()?)))
    else {
        return;
    };
    main.kind = LineKind::Goods;
    gift.kind = LineKind::Gift;
    gift.paid = Money::ZERO;
    gift.gift_of = Some(main.id.clone());
    let given = gift.id.clone();
    for request in &mut facts.requests {
        request.ground = Ground::Misdescription;
        request.lines = vec![given.clone()];
    }
    found(maker, facts, "unclear_terms", "yes");
    let seen = maker.one_of(&["apparent", "latent"]);
    found(maker, facts, "visibility", seen);
}

/// Goods that came with a gift go back, and something becomes of the gift.
pub(super) fn gift_of_returned_goods(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.assessments.clear();
    let mut main = Line::new("l0", 1, maker.money(300));
    main.no_reason_days = Some(15);
    let mut gift = Line::new("given", 1, Money::ZERO);
    gift.kind = LineKind::Gift;
    gift.gift_of = Some("l0".into());
    gift.declared_value = maker.chance(50).then(|| maker.money(30));
    if gift.declared_value.is_none() && maker.chance(50) {
        gift.fair_value = Some(Valuation::new(maker.money(30), maker.at(24 * 22)));
    }
    if maker.chance(20) {
        gift.traces = vec![Trace::DamagedByBuyer];
    }
    facts.order.lines = vec![main, gift];
    facts.order.payments.clear();
    let mut out = Shipment::new("out", Leg::Outbound);
    out.events = vec![
        TrackingEvent::new(maker.at(20), Tracking::PickedUp),
        TrackingEvent::new(maker.at(60), Tracking::Delivered),
    ];
    out.signature = Some(Signature::new(maker.at(60), Signer::Recipient));
    let ground = maker.one_of(&[Ground::NoReason, Ground::NoReason, Ground::NoReason, Ground::Quality]);
    let mut request = Request::new("r1", maker.at(90), Relief::ReturnAndRefund, ground);
    request.lines = vec!["l0".into()];
    if maker.chance(40) {
        request.heads = vec![Head::GiftValue];
    }
    if maker.chance(20) {
        request.history = vec![RequestEvent::new(maker.at(100), Party::Seller, RequestAct::Agreed)];
    }
    facts.requests = vec![request];
    facts.shipments = vec![out];
    if maker.chance(75) {
        let mut back = Shipment::new("back", Leg::Return);
        back.events = vec![TrackingEvent::new(maker.at(120), Tracking::PickedUp)];
        let with_gift = maker.chance(70);
        back.lines = if with_gift { vec!["l0".into(), "given".into()] } else { vec!["l0".into()] };
        if maker.chance(70) {
            back.events.push(TrackingEvent::new(maker.at(160), Tracking::Delivered));
            back.signature = Some(Signature::new(maker.at(160), Signer::Recipient));
        }
        facts.shipments.push(back);
        if !with_gift && maker.chance(60) {
            let mut alone = Shipment::new("gift-back", Leg::Return);
            alone.lines = vec!["given".into()];
            alone.events = vec![TrackingEvent::new(maker.at(120), Tracking::PickedUp)];
            alone.mishap = maker.one_of(&[Mishap::Nothing, Mishap::Damage, Mishap::Loss]);
            facts.shipments.push(alone);
        }
    }
    let of = Some(Subject::Line("given".into()));
    for (finding, value, percent) in
        [("gift_obstacle", "buyers_cause", 15), ("gift_obstacle", "unfit", 15), ("gift_licence", "lacking", 25)]
    {
        if maker.chance(percent) {
            let mut found = Assessment::new(finding, value, maker.at(24 * 22));
            found.of = of.clone();
            facts.assessments.push(found);
        }
    }
    // made to order, the goods go back in vain
    if maker.chance(25) {
        facts.order.lines.iter_mut().take(1).for_each(|main| main.nature = Nature::CustomMade);
    }
}
