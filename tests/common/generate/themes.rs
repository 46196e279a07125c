//! Combinations that chance alone seldom brings about.

use redress::case::{
    Agreement, Assessment, Channel, Confirmation, Destination, DispatchPromise, EvidenceKind, Facts, Ground,
    HandoverPlace, Head, Leg, Line, LineKind, LiquidatedDamages, Mishap, Money, NamedBreach, Nature, Party, PenaltySum,
    Prepayment, PrepaymentKind, ProofStep, Refusal, RefusalReason, Relief, Request, RequestAct, RequestEvent,
    ReturnAddress, Revision, Shipment, Signature, Signer, Subject, Topic, Trace, Tracking, TrackingEvent, Valuation,
};

use super::{Maker, journeys, proof};

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

fn cannot_be_returned(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::Quality);
    found(maker, facts, "unreturnable", "yes");
    found(maker, facts, "purpose_defeated", "yes");
    found(maker, facts, "visibility", "latent");
    prove(
        maker,
        facts,
        &[
            (ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

fn fully_proved(maker: &mut Maker<'_>, facts: &mut Facts) {
    let ground = maker.one_of(&[Ground::Quality, Ground::Misdescription, Ground::Counterfeit, Ground::Misdescription]);
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    let seen = maker.one_of(&["apparent", "latent"]);
    found(maker, facts, "visibility", seen);
    if maker.chance(40) {
        found(maker, facts, "unusable", "yes");
    }
    let living = maker.one_of(&["no", "yes"]);
    found(maker, facts, "living_consumption", living);
    prove(
        maker,
        facts,
        &[
            (ProofStep::PrimaFacie, Party::Buyer, EvidenceKind::Photo),
            (ProofStep::Explanation, Party::Seller, EvidenceKind::Explanation),
            (ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

pub(super) fn prove(maker: &mut Maker<'_>, facts: &mut Facts, steps: &[(ProofStep, Party, EvidenceKind)]) {
    let abouts: Vec<Subject> = facts.requests.iter().map(|request| Subject::Request(request.id.clone())).collect();
    for about in &abouts {
        for (step, on, kind) in steps {
            proof::prove(maker, facts, about, *step, *on, &[*kind]);
        }
    }
}

fn collect_back(facts: &mut Facts) {
    calm(facts);
    on_leg(facts, Leg::Return).for_each(|way| way.collect = true);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NoReason);
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

/// Returned without reason, and the seller finds something at the door.
fn quietly_returned(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    for line in &mut facts.order.lines {
        line.traces.clear();
        line.nature = Nature::Ordinary;
        if line.kind != LineKind::Gift {
            line.kind = LineKind::Goods;
        }
    }
    let signed = on_leg(facts, Leg::Outbound).filter_map(|way| way.signature.as_ref()).map(|it| it.at).max();
    for request in &mut facts.requests {
        request.ground = Ground::NoReason;
        request.at = signed.map_or(request.at, |signed| signed.plus_hours(24));
    }
    if maker.chance(50) {
        facts.assessments.clear();
    }
}

/// What was handed over goes back, something happens to it, and the seller has it or not.
fn return_with(maker: &mut Maker<'_>, facts: &mut Facts, mishap: Mishap) {
    let outbound = facts.shipments.iter().find(|way| way.leg == Leg::Outbound && journeys::handed_over(way));
    let lines = outbound.map(|way| way.lines.clone());
    if let Some(lines) = lines.filter(|_| facts.shipments.iter().all(|way| way.leg != Leg::Return)) {
        let mut way = Shipment::new("spoilt", Leg::Return);
        way.lines = lines;
        way.events = vec![TrackingEvent::new(maker.at(24 * 16), Tracking::PickedUp)];
        if maker.chance(60) {
            way.events.push(TrackingEvent::new(maker.at(24 * 18), Tracking::Delivered));
            way.signature = Some(Signature::new(maker.at(24 * 18), Signer::Recipient));
        }
        facts.shipments.push(way);
    }
    on_leg(facts, Leg::Return).filter(|way| way.mishap != Mishap::Loss).for_each(|way| {
        way.mishap = mishap;
        way.return_address = ReturnAddress::SystemDefault;
        way.collect = false;
    });
    facts.order.confirmation = Confirmation::NotConfirmed;
    for line in &mut facts.order.lines {
        line.traces.clear();
    }
    for request in &mut facts.requests {
        request.relief = Relief::ReturnAndRefund;
    }
}

/// What was wrong is proved, and something happens to it on its way back.
fn spoilt_on_the_way_back(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::Quality, Ground::Misdescription, Ground::Misdescription, Ground::Counterfeit]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    let mishap = maker.one_of(&[Mishap::Damage, Mishap::Destruction]);
    return_with(maker, facts, mishap);
    for finding in ["purpose_defeated", "unusable"] {
        let value = maker.one_of(&["no", "yes"]);
        found(maker, facts, finding, value);
    }
    found(maker, facts, "visibility", "latent");
    found(maker, facts, "living_consumption", "no");
    prove(
        maker,
        facts,
        &[
            (ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
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

/// A gift came, and what was said of it is unclear.
fn unclear_gift(maker: &mut Maker<'_>, facts: &mut Facts) {
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
fn gift_of_returned_goods(maker: &mut Maker<'_>, facts: &mut Facts) {
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

/// Deposits, promised sums, and what else is asked for beside the price.
pub(super) fn beside_the_price(maker: &mut Maker<'_>, facts: &mut Facts) {
    if !maker.chance(20) {
        return;
    }
    let breaches = [
        NamedBreach::LateDispatch,
        NamedBreach::NotDispatched,
        NamedBreach::Misdescription,
        NamedBreach::Counterfeit,
        NamedBreach::Quality,
    ];
    for line in facts.order.lines.iter_mut().filter(|line| line.kind != LineKind::Gift) {
        if maker.chance(60) {
            let kind = maker.one_of(&[PrepaymentKind::Deposit, PrepaymentKind::Deposit, PrepaymentKind::Advance]);
            let mut paid = Prepayment::new(kind, line.paid);
            paid.price = Some(line.paid.times(4));
            line.prepayment = Some(paid);
        }
        if maker.chance(60) {
            let breach = maker.one_of(&breaches);
            let mut promise = LiquidatedDamages::new(breach, PenaltySum::Amount(maker.money(20)));
            promise.platform = maker.chance(50).then_some(PenaltySum::PercentOfPrice(10));
            line.liquidated_damages = vec![promise];
            if maker.chance(40) {
                let promised = PenaltySum::PercentOfPrice(5);
                line.liquidated_damages.push(LiquidatedDamages::new(maker.one_of(&breaches), promised));
            }
        }
    }
    if maker.chance(30) {
        promised_and_never_sent(maker, facts);
    }
    let heads = [Head::Deposit, Head::LiquidatedDamages, Head::FraudDamages, Head::FoodDamages];
    for request in &mut facts.requests {
        for head in heads.clone() {
            if maker.chance(35) {
                request.heads.push(head);
            }
        }
        if maker.chance(25) {
            request.heads.push(Head::ExtraLoss(maker.money(50)));
        }
    }
    for (finding, value, percent) in [
        ("defeating_breach", "buyer", 20),
        ("defeating_breach", "seller", 40),
        ("fraud", "yes", 40),
        ("unsafe_food", "knowingly", 30),
    ] {
        if maker.chance(percent) {
            found(maker, facts, finding, value);
        }
    }
}

/// Sums are promised both for lateness and for not sending, and nothing is sent.
fn promised_and_never_sent(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.shipments.clear();
    (facts.evidence, facts.inspections) = (Vec::new(), Vec::new());
    facts.assessments.retain(|found| found.of.is_none());
    facts.order.dispatch_promise = Some(DispatchPromise::WithinHours(48));
    let mut request = Request::new("r1", maker.at(90), Relief::Refund, Ground::Dispatch);
    request.lines = vec!["l0".into()];
    facts.requests = vec![request];
    for line in facts.order.lines.iter_mut().filter(|line| line.kind == LineKind::Goods) {
        line.liquidated_damages = [NamedBreach::LateDispatch, NamedBreach::NotDispatched]
            .into_iter()
            .map(|breach| LiquidatedDamages::new(breach, PenaltySum::Amount(maker.money(20))))
            .collect();
    }
}

/// Everything was brought, and it shows nothing either way; and sometimes it is on record who paid for an inspection.
pub(super) fn responsibility_open(maker: &mut Maker<'_>, facts: &mut Facts) {
    for inspection in &mut facts.inspections {
        if maker.chance(40) {
            inspection.paid_by = Some(maker.party());
        }
    }
    if !maker.chance(4) || facts.shipments.iter().any(|way| way.mishap != Mishap::Nothing) {
        return;
    }
    calm(facts);
    facts.shipments.retain(|way| way.leg == Leg::Outbound);
    facts
        .shipments
        .iter_mut()
        .filter_map(|way| way.signature.as_mut())
        .for_each(|signed| signed.by = Signer::Recipient);
    (facts.evidence, facts.demands, facts.inspections) = (Vec::new(), Vec::new(), Vec::new());
    facts.assessments.clear();
    let mut request = Request::new("r1", maker.at(24 * 15), Relief::ReturnAndRefund, Ground::ArrivedDamaged);
    request.lines = vec!["l0".into()];
    facts.requests = vec![request];
    let usage = maker.one_of(&["unknown", "unknown", "for_buyer", "for_seller"]);
    found(maker, facts, "trade_usage", usage);
    found(maker, facts, "state_at_signing", "inconclusive");
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

/// The parties agree on a return once the platform has stepped in, and say nothing about its freight.
fn return_agreed_late(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.platform_stepped_in_at = Some(maker.at(24 * 20));
    let mut agreed = Agreement::new("late", Topic::Return, Party::Seller, maker.at(24 * 22), Channel::PlatformChat);
    agreed.accepted_at = Some(maker.at(24 * 22 + 5));
    facts.agreements.push(agreed);
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

/// A flaw is proved, and the goods are hard to send back.
fn hard_to_send_back(maker: &mut Maker<'_>, facts: &mut Facts) {
    cannot_be_returned(maker, facts);
    facts.assessments.retain(|found| found.finding != "unreturnable" && found.finding != "purpose_defeated");
    facts.shipments.retain(|way| way.leg == Leg::Outbound);
    found(maker, facts, "purpose_defeated", "no");
    found(maker, facts, "hard_to_return", "yes");
    let (finding, value) = maker.one_of(&[
        ("assistance_withheld", "yes"),
        ("cooperation_withheld", "yes"),
        ("unreturnable", "yes"),
        ("unreturnable", "by_the_buyer"),
        ("hard_to_return", "yes"),
    ]);
    found(maker, facts, finding, value);
}

/// What was sold must not be sold.
fn prohibited(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let value = maker.one_of(&["may_go_back", "may_go_back", "must_not_go_back"]);
    found(maker, facts, "prohibited_goods", value);
}

/// The platform's data say what the buyer need not prove.
fn shown_by_data(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::Counterfeit, Ground::Quality, Ground::Misdescription]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    found(maker, facts, "platform_data", "yes");
    prove(maker, facts, &[(ProofStep::SourcePapers, Party::Seller, EvidenceKind::SourcePapers)]);
}

/// The burden lies otherwise than usual, and what is asked for then is brought or not.
/// A durable good whose seller, at times, does not disprove in time what the buyer shows.
pub(super) fn of_durable_goods(maker: &mut Maker<'_>, facts: &mut Facts) {
    if !maker.chance(2) {
        return;
    }
    calm(facts);
    facts.evidence.clear();
    facts.demands.clear();
    facts.assessments.clear();
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::Quality);
    facts.order.lines.iter_mut().for_each(|line| line.durable = true);
    for (finding, value) in [("visibility", "apparent"), ("prima_facie", "valid")] {
        found(maker, facts, finding, value);
    }
    let disproof = maker.one_of(&["none", "none", "valid"]);
    found(maker, facts, "disproof", disproof);
}

fn proved_out_of_turn(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    let ground = maker.one_of(&[Ground::Quality, Ground::Quality, Ground::Misdescription, Ground::ArrivedDamaged]);
    facts.requests.iter_mut().for_each(|request| request.ground = ground);
    let durable = maker.chance(60);
    facts.order.lines.iter_mut().for_each(|line| line.durable = durable);
    facts.evidence.clear();
    facts.demands.clear();
    let seen = maker.one_of(&["apparent", "latent"]);
    found(maker, facts, "visibility", seen);
    let on = maker.one_of(&["none", "seller", "buyer"]);
    found(maker, facts, "allotted", on);
    if maker.chance(20) {
        found(maker, facts, "records_withheld", "yes");
    }
    prove(
        maker,
        facts,
        &[
            (ProofStep::PrimaFacie, Party::Buyer, EvidenceKind::Photo),
            (ProofStep::Disproof, Party::Seller, EvidenceKind::TestReport),
            (ProofStep::BuyerReport, Party::Buyer, EvidenceKind::TestReport),
        ],
    );
}

/// The carrier shows the parcel as delivered, and the platform has the buyer prove that it did not come.
fn non_receipt_on_buyer(maker: &mut Maker<'_>, facts: &mut Facts) {
    calm(facts);
    facts.requests.iter_mut().for_each(|request| request.ground = Ground::NotReceived);
    on_leg(facts, Leg::Outbound).filter_map(|way| way.signature.as_mut()).for_each(|signature| {
        signature.by = Signer::Unknown;
    });
    found(maker, facts, "allotted", "buyer");
    prove(maker, facts, &[(ProofStep::Receipt, Party::Buyer, EvidenceKind::CarrierStamp)]);
}
