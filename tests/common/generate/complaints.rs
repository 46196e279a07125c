//! Complaints beside refunds, with what they are about and what is answered. Drawn last of all.

use redress::case::{
    Allegation, AnswerProof, Assessment, Calendar, Complaint, ComplaintAnswer, ComplaintKind, Day, DispatchPromise,
    Facts, Leg, LiquidatedDamages, Money, NamedBreach, Nature, Party, PenaltySum, Rating, Review, ReviewVerdict,
    SaleMode, Subject, TradeReview,
};

use super::Maker;

/// Now and then one to three complaints.
pub(super) fn bring(maker: &mut Maker<'_>, facts: &mut Facts) {
    if !maker.chance(20) {
        return;
    }
    facts.order.placed_at = maker.chance(70).then_some(facts.order.paid_at);
    match maker.tape.below(6) {
        0 => unpaid(facts),
        1 => closed(maker, facts),
        2..=3 => {
            facts.order.completed_at = Some(maker.at(24 * 19));
        }
        _ => {}
    }
    if maker.chance(20) {
        let mode = maker.one_of(&[SaleMode::Presale, SaleMode::SpecialDelivery]);
        facts.order.lines.iter_mut().for_each(|line| line.sale_mode = mode);
    } else if maker.chance(10) {
        facts.order.lines.iter_mut().for_each(|line| line.nature = Nature::CustomMade);
    }
    if maker.chance(70) {
        promised_sums(maker, facts);
    }
    if facts.calendar.is_none() && maker.chance(60) {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let mut calendar = Calendar::new(day("2025-09-01"), day("2025-12-31"));
        calendar.holidays = vec![day("2025-10-01"), day("2025-10-02")];
        facts.calendar = Some(calendar);
    }
    for nth in 0..1 + maker.tape.below(3) {
        let complaint = complaint(maker, facts, nth);
        found(maker, facts, &complaint);
        facts.complaints.push(complaint);
    }
}

fn unpaid(facts: &mut Facts) {
    facts.order.unpaid = true;
    facts.order.completed_at = None;
    facts.order.payments.clear();
    facts.order.freight.paid = None;
    facts.order.lines.iter_mut().for_each(|line| line.paid = Money::ZERO);
}

fn closed(maker: &mut Maker<'_>, facts: &mut Facts) {
    facts.order.completed_at = None;
    facts.order.closed_at = Some(maker.at(24 * 3));
}

fn promised_sums(maker: &mut Maker<'_>, facts: &mut Facts) {
    for line in &mut facts.order.lines {
        let breach = maker.one_of(&[NamedBreach::LateDispatch, NamedBreach::LateDispatch, NamedBreach::Misdescription]);
        let sum = PenaltySum::Amount(maker.money(20));
        let sum = if maker.chance(40) { PenaltySum::PercentOfPrice(30) } else { sum };
        let mut promise = LiquidatedDamages::new(breach, sum);
        promise.platform = maker.chance(50).then(|| PenaltySum::Amount(maker.money(20)));
        if line.liquidated_damages.is_empty() {
            line.liquidated_damages.push(promise);
        }
    }
}

fn complaint(maker: &mut Maker<'_>, facts: &Facts, nth: usize) -> Complaint {
    let kind = maker.one_of(&[
        ComplaintKind::NotReceived,
        ComplaintKind::LateDispatch,
        ComplaintKind::BreachOfPromise,
        ComplaintKind::MaliciousReview,
        ComplaintKind::Harassment,
    ]);
    let by = if kind == ComplaintKind::MaliciousReview || maker.chance(10) { maker.party() } else { Party::Buyer };
    let hour = match kind {
        ComplaintKind::LateDispatch | ComplaintKind::BreachOfPromise => maker.one_of(&[24 * 3, 24 * 10, 24 * 20]),
        _ => maker.one_of(&[24 * 21, 24 * 25, 24 * 36]),
    };
    let mut complaint = Complaint::new(format!("c{nth}").as_str(), maker.at(hour), by, kind);
    if maker.chance(25) {
        complaint.lines = vec![maker.one_of(&facts.order.lines).id];
    }
    let all = [
        Allegation::CannotDispatch,
        Allegation::PromisedOnPage,
        Allegation::PaymentMethod,
        Allegation::AfterSales,
        Allegation::Competitor,
        Allegation::Threat,
        Allegation::ExtraGain,
        Allegation::NightContact,
        Allegation::DenseContact,
    ];
    if maker.chance(40) {
        complaint.alleges = all.into_iter().filter(|alleged| alleged.kind() == kind).collect();
    }
    match kind {
        ComplaintKind::BreachOfPromise => {
            complaint.breach = maker.chance(60).then_some(NamedBreach::LateDispatch);
        }
        ComplaintKind::MaliciousReview if maker.chance(90) => {
            let rating = maker.one_of(&[Rating::Negative, Rating::Negative, Rating::Neutral, Rating::Positive]);
            let mut review = TradeReview::new(rating);
            review.in_force_from = maker.chance(85).then(|| maker.at(24 * 20));
            complaint.trade_review = Some(review);
        }
        _ => {}
    }
    if maker.chance(40) {
        complaint.answer = Some(answer(maker, hour));
    }
    complaint
}

fn answer(maker: &mut Maker<'_>, hour: u32) -> ComplaintAnswer {
    let mut answer = ComplaintAnswer::new(maker.at(hour + 24));
    match maker.tape.below(4) {
        0 => {}
        1 => answer.cleared_up_at = Some(maker.at(hour + 48)),
        _ => {
            answer.proofs = vec![maker.one_of(&[AnswerProof::ChatLog, AnswerProof::CallList])];
            if maker.chance(70) {
                let verdict = maker.one_of(&[ReviewVerdict::Valid, ReviewVerdict::Invalid]);
                answer.review = Some(Review::new(verdict, maker.at(hour + 60)));
            }
        }
    }
    answer
}

/// What the platform found of it, if anything.
fn found(maker: &mut Maker<'_>, facts: &mut Facts, complaint: &Complaint) {
    let (finding, values): (&str, &[&str]) = match complaint.kind {
        ComplaintKind::LateDispatch if maker.chance(30) => ("cannot_dispatch", &["yes", "no"]),
        ComplaintKind::BreachOfPromise => ("refused_service", &["payment_method", "promised_on_page", "none"]),
        ComplaintKind::MaliciousReview => ("malice", &["competitor", "threat", "extra_gain", "none"]),
        ComplaintKind::Harassment => ("harassment", &["night_contact", "dense_contact", "none"]),
        ComplaintKind::LateDispatch => {
            // an unsent order shows best what is late
            if maker.chance(60) {
                facts.shipments.retain(|way| way.leg != Leg::Outbound);
                facts.order.dispatch_promise = Some(DispatchPromise::WithinHours(48));
            }
            return;
        }
        _ => return,
    };
    if maker.chance(75) {
        let value = maker.one_of(values);
        let mut assessment = Assessment::new(finding, value, maker.at(24 * 39));
        assessment.of = Some(Subject::Complaint(complaint.id.clone()));
        facts.assessments.push(assessment);
    }
}
