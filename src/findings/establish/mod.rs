//! From facts to findings: one file per topic, each a documented function of the recorded facts.
//!
//! What needs an agreement to stand, or evidence to be apt, follows later, in [`super::derive`].

mod claims;
mod complaints;
mod goods;
mod heads;
mod intake;
mod journeys;
mod proceedings;
mod redelivery;
mod sent_anew;
mod settling;
mod trade;

use super::vocabulary::delivery;
use super::{Docket, Fact, Findings, Literal, SubjectKey, settle};
use crate::case::{Case, Leg, Relief, Topic};
use crate::findings::docket::{CostItem, LossKind};
use crate::rulebook::Rulebook;

pub(crate) use claims::{paid_out, refund_asked_at, settled_refund};
pub(crate) use complaints::{complained_of, handled_by, sold_specially};
pub(crate) use heads::{HeadItem, chosen, heads_of, percent, promised_sum, whole_price};
pub(crate) use journeys::{
    Dispatch, delivering, dispatch_of, handover, left_at, over, record_dispatch, shipment_index, takes_out,
};
pub(crate) use proceedings::{LastDay, inquiry_ends, negotiation_ends, proof_due};
pub(crate) use sent_anew::{anew, answered, pieces_anew, sent_as_requested, served};
pub(crate) use settling::way_back_cost;

/// Every leg, in the order of the journeys.
const LEGS: [Leg; 7] =
    [Leg::Outbound, Leg::Refusal, Leg::Return, Leg::Redelivery, Leg::Replacement, Leg::RepairIn, Leg::RepairOut];

/// Whether a line travels a leg, or may come to as far as goods got: back unaccepted while they are not handed over, back
/// after receipt once they are, out again once they are on a way back.
fn comes_into_question(case: &Case, findings: &Findings, line: usize, leg: Leg) -> bool {
    let travelled = |leg| journeys::shipment_index(case, line, leg).is_some();
    travelled(leg)
        || match leg {
            Leg::Outbound => true,
            Leg::Refusal => findings.may_be(delivery::HANDED_OVER.not()),
            Leg::Return => findings.may_be(delivery::HANDED_OVER),
            Leg::Redelivery => travelled(Leg::Refusal) || travelled(Leg::Return) || findings.may_be(delivery::REFUSED),
            Leg::Replacement => {
                let asked = |request: usize| case.current(request).map(|now| now.relief) == Some(Relief::Resupply);
                service_in_question(case, line, Relief::Exchange, Topic::Exchange)
                    || case.claims().any(|(request, of)| of == line && asked(request))
            }
            Leg::RepairIn | Leg::RepairOut => service_in_question(case, line, Relief::Repair, Topic::Repair),
        }
}

/// Whether an exchange, or a repair, was asked for or agreed on, or a guarantee may grant it.
pub(super) fn service_in_question(case: &Case, line: usize, relief: Relief, topic: Topic) -> bool {
    let facts = case.facts();
    let asked = |request: usize| case.current(request).map(|now| now.relief) == Some(relief);
    let Some(goods) = case.lines().get(line) else { return false };
    goods.warranty.is_some()
        || case.claims().any(|(request, of)| of == line && asked(request))
        || facts
            .agreements
            .iter()
            .any(|made| made.topic == topic && (made.lines.is_empty() || made.lines.contains(&goods.id)))
}

/// The docket of a case, with everything that the facts establish; periods are those of the rulebook.
#[must_use]
pub fn establish(case: &Case, book: &Rulebook) -> Docket {
    establish_supposing(case, book, &[])
}

/// The same, supposing that some findings are otherwise than the facts say.
#[must_use]
pub(crate) fn establish_supposing(case: &Case, book: &Rulebook, supposed: &[(SubjectKey, Literal)]) -> Docket {
    let mut docket = Docket::with_room(room(case), book, supposed);
    let root = docket.enter(SubjectKey::Case, None);
    trade::of_case(case, book, &mut docket, root);
    settling::of_case(case, &mut docket, root);
    for at in 0..case.facts().agreements.len() {
        let subject = docket.enter(SubjectKey::Agreement(at), Some(root));
        trade::of_agreement(case, &mut docket, subject, at);
    }
    for at in 0..case.facts().order.terms.len() {
        let subject = docket.enter(SubjectKey::Term(at), Some(root));
        trade::of_term(case, &mut docket, subject, at);
    }
    for at in 0..case.facts().evidence.len() {
        let subject = docket.enter(SubjectKey::Evidence(at), Some(root));
        trade::of_evidence(case, &mut docket, subject, at);
    }
    for at in 0..case.facts().suspensions.len() {
        let subject = docket.enter(SubjectKey::Suspension(at), Some(root));
        proceedings::of_suspension(case, &mut docket, subject, at);
    }
    for at in 0..case.facts().complaints.len() {
        let subject = docket.enter(SubjectKey::Complaint(at), Some(root));
        complaints::of_complaint(case, &mut docket, subject, at);
    }
    for line in 0..case.lines().len() {
        of_line(case, &mut docket, root, line);
    }
    settle::settle(case, &mut docket);
    redelivery::fitness_anew(case, &mut docket);
    docket
}

/// About how many subjects a case has: a line has its legs with the kinds of loss on each.
fn room(case: &Case) -> usize {
    let facts = case.facts();
    let single = [facts.agreements.len(), facts.order.terms.len(), facts.evidence.len(), case.claims().len()];
    // a line, three legs with their kinds of loss, and a cost or two
    let lines = case.lines().len().saturating_mul(16);
    single.into_iter().fold(lines, usize::saturating_add)
}

fn of_line(case: &Case, docket: &mut Docket, root: usize, line: usize) {
    let subject = docket.enter(SubjectKey::Line(line), Some(root));
    goods::of_line(case, docket, subject, line);
    intake::of_line(case, docket, subject, line);
    journeys::way_out(case, docket, subject, line);
    journeys::way_back(case, docket, subject, line);
    redelivery::of_line(case, docket, subject, line);
    sent_anew::of_line(case, docket, subject, line);
    settling::of_line(case, docket, subject, line);
    for (request, of) in case.claims() {
        if of == line {
            let claim = docket.enter(SubjectKey::Claim { request, line }, Some(subject));
            claims::of_claim(case, docket, claim, request, line);
            intake::of_claim(case, docket, claim, request, line);
            sent_anew::of_claim(case, docket, claim, request, line);
        }
    }
    claims::grounds_of_line(docket, subject);
    for leg in LEGS {
        if comes_into_question(case, docket.findings(subject), line, leg) {
            enter_leg(case, docket, subject, line, leg);
        }
    }
    claims::costs(case, docket, subject, line);
    heads::of_line(case, docket, subject, line);
}

fn enter_leg(case: &Case, docket: &mut Docket, line_subject: usize, line: usize, leg: Leg) {
    let shipment = journeys::shipment_index(case, line, leg);
    let subject = docket.enter(SubjectKey::Leg { line, leg, shipment }, Some(line_subject));
    let fact = shipment.map_or(Fact::NothingRecorded("shipment"), |at| Fact::Item("shipments", at, "leg"));
    docket.put(subject, journeys::leg_literal(leg), fact);
    journeys::carriage_of_leg(case, docket, subject, leg, shipment);
    settling::of_leg(case, docket, subject, line, leg);
    for kind in [LossKind::Damage, LossKind::Destruction, LossKind::Loss] {
        let loss = docket.enter(SubjectKey::Loss { line, leg, kind }, Some(subject));
        docket.replace_literal(loss, journeys::loss_literal(kind));
    }
}

/// The cost items of a line, in the order of the case.
pub(crate) fn cost_items(case: &Case, line: usize) -> Vec<CostItem> {
    let facts = case.facts();
    let inspections = facts.inspections.iter().enumerate().filter_map(|(at, inspection)| {
        let request = case.request_index(&inspection.request)?;
        let (_, first) = case.claims().find(|(of, _)| *of == request)?;
        let carriage = inspection.carriage.map(|_| CostItem::InspectionCarriage(at));
        (first == line).then_some([Some(CostItem::Inspection(at)), carriage].into_iter().flatten())
    });
    let storages = facts.shipments.iter().enumerate().filter_map(|(at, shipment)| {
        shipment.storage.as_ref()?;
        (case.carried(at).first() == Some(&line)).then_some(CostItem::Storage(at))
    });
    let claimed = || case.claims().any(|(_, of)| of == line);
    let card_fee = facts.order.card_fee.filter(|_| claimed()).map(|_| CostItem::CardFee);
    inspections.flatten().chain(storages).chain(card_fee).collect()
}
