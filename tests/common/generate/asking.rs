//! What requests say beyond their ground and relief: how many pieces, how much, and why somebody acted.

use redress::case::{Actor, Facts, Ground, Leg, Party, Pieces, Relief, Request, RequestAct, RequestEvent};
use redress::request::{Course, State, Trade};

use super::Maker;

/// Adds to some requests what they ask for in pieces and money, and to some steps their particulars.
pub(super) fn vary(maker: &mut Maker<'_>, facts: &mut Facts) {
    let lines = &facts.order.lines;
    for request in &mut facts.requests {
        let about = |id| request.lines.is_empty() || request.lines.contains(id);
        let asked = lines.iter().find(|line| about(&line.id)).filter(|_| maker.chance(12));
        let pieces: Vec<Pieces> = asked
            .map(|line| Pieces::new(line.id.clone(), 1.max(line.quantity.saturating_sub(1))))
            .into_iter()
            .collect();
        request.pieces = pieces;
        request.amount = maker.chance(10).then(|| maker.money(80));
        for event in &mut request.history {
            match event.act {
                RequestAct::Refused if maker.chance(20) => event.reason = "not as complained of".to_owned(),
                RequestAct::Agreed if maker.chance(10) => event.amount = Some(maker.money(60)),
                _ => {}
            }
        }
    }
}

/// Where a request stands.
fn state(request: &Request) -> Option<State> {
    Course::replay(request.clone(), Trade::new()).ok().map(|course| course.state())
}

/// Takes some requests further: goods that go back, refunds that are paid.
pub(super) fn go_on(maker: &mut Maker<'_>, facts: &mut Facts) {
    let now = facts.as_of;
    for request in &mut facts.requests {
        let take = |request: &mut Request, by: Actor, act: RequestAct| {
            request.history.push(RequestEvent::new(now, by, act));
        };
        if state(request) == Some(State::AwaitingReturn) && maker.chance(25) {
            take(request, Actor::Buyer, RequestAct::ShippedBack);
            if maker.chance(70) {
                take(request, Actor::Seller, RequestAct::Received);
                let act = if maker.chance(60) { RequestAct::Agreed } else { RequestAct::Refused };
                take(request, Actor::Seller, act);
            }
        }
        if state(request) == Some(State::Refused) && maker.chance(10) {
            take(request, Actor::Clock, RequestAct::TimedOut);
        }
        if state(request) == Some(State::ToRefund) && maker.chance(25) {
            take(request, Actor::Seller, RequestAct::Refunded);
        }
    }
}

/// Now and then the seller agrees to a sum, beside which the goods stay or for which they come back.
pub(super) fn settle_for_a_sum(maker: &mut Maker<'_>, facts: &mut Facts) {
    let now = facts.as_of;
    let plain = |request: &Request| {
        request.history.is_empty()
            && matches!(request.ground, Ground::Quality | Ground::Misdescription | Ground::NoReason)
    };
    let busy = facts.shipments.iter().any(|way| way.leg != Leg::Outbound) || facts.requests.len() > 1;
    let Some(request) = facts.requests.iter_mut().find(|request| plain(request)) else { return };
    if busy || !maker.chance(6) {
        return;
    }
    request.relief =
        maker.one_of(&[Relief::Compensation, Relief::Compensation, Relief::Refund, Relief::ReturnAndRefund]);
    request.amount = Some(maker.money(60));
    request.history.push(RequestEvent::new(request.at.plus_hours(20).min(now), Party::Seller, RequestAct::Agreed));
    if request.relief == Relief::Compensation && maker.chance(20) {
        request.history.push(RequestEvent::new(now, Party::Seller, RequestAct::Refunded));
    }
    if request.relief == Relief::Compensation && maker.chance(40) {
        let ground = maker.one_of(&[Ground::NoReason, Ground::Cancellation, Ground::Quality]);
        let mut beside = Request::new("beside", now, Relief::Refund, ground);
        beside.lines.clone_from(&request.lines);
        facts.requests.push(beside);
    }
}
