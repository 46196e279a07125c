//! When claims are made, what is declined, what courts say. Drawn last, so that what was drawn before stays as it is.

use redress::case::{
    Acceptance, Agreement, Assessment, Awarded, Calendar, Channel, Day, Facts, Judgment, JudgmentAward, Party, Request,
    Suspension, SuspensionEnd, SuspensionGround, Topic,
};

use super::Maker;

/// Now and then something that bears on whether a claim is heard.
pub(super) fn bar(maker: &mut Maker<'_>, facts: &mut Facts) {
    match maker.tape.below(40) {
        39 | 38 => late(maker, facts),
        37 => return_forgotten(maker, facts),
        36 => judged(maker, facts),
        35 => reclaimed(maker, facts),
        32..=33 => suspended(maker, facts),
        34 => facts.order.claim_deadline = Some(maker.at(24 * 39)),
        _ => {}
    }
    if maker.chance(2) {
        facts.assessments.push(Assessment::new("elects_to_hear", "yes", maker.at(24 * 23)));
    }
}

fn late(maker: &mut Maker<'_>, facts: &mut Facts) {
    facts.order.claim_deadline = Some(maker.at(24));
    match maker.tape.below(5) {
        4 => facts.order.lines.iter_mut().for_each(|line| line.after_sales_until = Some(maker.at(24 * 39))),
        3 => facts.assessments.push(Assessment::new("authority_finding", "yes", maker.at(24 * 23))),
        2 => judged(maker, facts),
        _ => {}
    }
}

fn judged(maker: &mut Maker<'_>, facts: &mut Facts) {
    let gives = maker.one_of(&[Awarded::Refund, Awarded::ReturnAndRefund, Awarded::Nothing]);
    let line = maker.one_of(&facts.order.lines).id;
    facts.judgments.push(Judgment::new(maker.at(24 * 30), vec![JudgmentAward::new(line, gives)]));
}

fn reclaimed(maker: &mut Maker<'_>, facts: &mut Facts) {
    let asked = maker.at(24 * 30);
    facts.order.lines.iter_mut().for_each(|line| line.reclaimed_at = Some(asked));
}

/// A return was agreed and its time passed; the buyer asks again.
fn return_forgotten(maker: &mut Maker<'_>, facts: &mut Facts) {
    let mut agreed = Agreement::new("forgotten", Topic::Return, Party::Buyer, maker.at(24 * 15), Channel::PlatformChat);
    agreed.accepted_at = Some(maker.at(24 * 15 + 2));
    agreed.return_by = Some(maker.at(24 * 22));
    facts.agreements.push(agreed);
    let Some(first) = facts.requests.first().cloned() else { return };
    if maker.chance(70) {
        let mut again = Request::new("again", maker.at(24 * 25), first.relief, first.ground);
        again.lines = first.lines;
        facts.requests.push(again);
    }
}

/// The proceedings are halted, up to four times, and go on or not.
fn suspended(maker: &mut Maker<'_>, facts: &mut Facts) {
    for _ in 0..1 + maker.tape.below(4) {
        let stay = suspension(maker);
        facts.suspensions.push(stay);
    }
    if maker.chance(40) {
        facts.as_of = facts.as_of.plus_days(200);
    }
    if maker.chance(60) {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let mut calendar = Calendar::new(day("2025-09-01"), day("2025-12-31"));
        if maker.chance(50) {
            calendar.holidays = ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06"].map(day).to_vec();
        }
        facts.calendar = Some(calendar);
    }
}

fn suspension(maker: &mut Maker<'_>) -> Suspension {
    let ground = maker.one_of(&[
        SuspensionGround::Negotiation,
        SuspensionGround::Court,
        SuspensionGround::Police,
        SuspensionGround::Arbitration,
    ]);
    let asked = if maker.chance(50) { 24 * 2 } else { 24 * 26 };
    let ended = maker.at(24 * 38);
    let mut stay = Suspension::new(maker.at(asked), ground);
    stay.by = maker.chance(20).then(|| maker.party());
    let ends: &[SuspensionEnd] = match ground {
        SuspensionGround::Negotiation => {
            stay.until = maker.chance(80).then(|| maker.at(24 * 35));
            &[SuspensionEnd::ResultTold(ended)]
        }
        SuspensionGround::Police => &[SuspensionEnd::Concluded(ended), SuspensionEnd::Refused(ended)],
        _ => &[SuspensionEnd::Withdrawn(ended), SuspensionEnd::Decided(ended), SuspensionEnd::Refused(ended)],
    };
    if ground != SuspensionGround::Negotiation && maker.chance(60) {
        stay.acceptance = Some(Acceptance::new(maker.at(asked + 24), maker.at(asked + 48)));
    }
    if maker.chance(65) {
        stay.ended = if maker.chance(20) { SuspensionEnd::BothReturned(ended) } else { maker.one_of(ends) };
    }
    stay
}
