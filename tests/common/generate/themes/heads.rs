//! What is asked for beside the price.

use redress::case::{
    DispatchPromise, Facts, Ground, Head, LineKind, LiquidatedDamages, NamedBreach, PenaltySum, Prepayment,
    PrepaymentKind, Relief, Request,
};

use super::super::Maker;
use super::{calm, found};

/// Deposits, promised sums, and what else is asked for beside the price.
pub(in super::super) fn beside_the_price(maker: &mut Maker<'_>, facts: &mut Facts) {
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
