//! The rows of a ruling: lines, freight, risk, costs, acts, obligations.

use super::reader::{Reader, bearer, kind_of, line_outcome, outcome};
use crate::case::{Case, Leg, Line, Mishap, Party, Shipment, Tracking};
use crate::findings::vocabulary::{
    act_assist, act_charge, act_demand_proof, act_dispatch, act_fetch, act_recall, act_redeliver, act_refund,
    act_refuse, act_refuse_return, act_relabel, act_require_return, act_return, act_use_pickup, act_wait,
    admissibility, application, claim, cost, delivery, established, fate, freight, freight_excess, gift_return,
    gift_value, ground, purchase, recall, refund_time, remedy, risk, special_category,
};
use crate::findings::{CostItem, Finding, Findings, Level, SubjectKey, SubjectState, parameters};
use crate::relief::{self, Settlement};
use crate::rulebook::Disposition;
use crate::ruling::types::{ActRuling, ClaimRuling, CostRow, FreightRow, GiftRow, LineRuling, Obligation, RiskRow};

pub(super) fn line_rulings(reader: Reader<'_>) -> Vec<LineRuling> {
    listed(reader, Level::Line, |(at, state)| {
        let line = reader.case.lines().get(state.key.line()?)?.id.clone();
        let below = || reader.docket.below(at).filter(|(_, state)| state.level == Level::Claim);
        let mut claims = Vec::with_capacity(below().count());
        claims.extend(below().filter_map(|(below, state)| {
            let SubjectKey::Claim { request, .. } = state.key else { return None };
            let fact = reader.answer(established::FINDING, below, Some);
            Some(ClaimRuling {
                request: reader.case.facts().requests.get(request)?.id.clone(),
                ground: state.findings.settled(ground::FINDING).unwrap_or_default(),
                admissibility: reader.answer(admissibility::FINDING, below, Some),
                outcome: reader.answer(claim::FINDING, below, outcome),
                established: (fact.disposition != Disposition::NotAsked).then_some(fact),
            })
        }));
        let application = reader.answer(application::FINDING, at, Some);
        let application = (application.disposition != Disposition::NotAsked).then_some(application);
        let special = [purchase::FINDING, special_category::FINDING].into_iter();
        let special = special.filter_map(|norm| reader.docket.findings(at).settled(norm));
        let special = special.filter(|name| application.is_some() && !matches!(*name, "domestic" | "none")).collect();
        Some(LineRuling { line, outcome: line_outcome(reader, at), application, special, claims })
    })
}

/// Whether goods are on a leg now.
pub(super) fn under_way(findings: &Findings, shipment: Option<&Shipment>) -> bool {
    match shipment {
        Some(way) if way.leg == Leg::Outbound => findings.may_be(delivery::IN_TRANSIT.or(delivery::UNDELIVERABLE)),
        Some(way) => way.signature.is_none(),
        None => false,
    }
}

/// Whether a leg is travelled, or what is decided may bring it about. Positions may ask about any other leg as well.
pub(super) fn in_view(findings: &Findings, leg: Leg, travelled: bool) -> bool {
    travelled
        || match leg {
            Leg::Outbound => true,
            Leg::Return => {
                findings.may_be(remedy::RETURN_AND_REFUND.or(remedy::ELECT).or(remedy::EXCHANGE))
                    || (findings.may_be(remedy::CARRIED_OUT) && findings.may_be(act_return::MUST))
            }
            Leg::Replacement => {
                findings.may_be(remedy::EXCHANGE.or(remedy::RESUPPLY)) && findings.may_be(fate::RELEASE.not())
            }
            Leg::RepairIn | Leg::RepairOut => findings.may_be(remedy::REPAIR),
            Leg::Refusal => findings.may_be(delivery::IN_TRANSIT.or(delivery::UNDELIVERABLE).or(delivery::REFUSED)),
            Leg::Redelivery => findings.may_be(remedy::SELLER_ELECTS),
        }
}

/// A list with room for a row about every subject on a level.
fn listed<T>(reader: Reader<'_>, level: Level, row: impl FnMut((usize, &SubjectState)) -> Option<T>) -> Vec<T> {
    let mut list = Vec::with_capacity(reader.docket.on(level).count());
    list.extend(reader.docket.on(level).filter_map(row));
    list
}

pub(super) fn freight_rows(reader: Reader<'_>) -> Vec<FreightRow> {
    listed(reader, Level::Leg, |(at, state)| {
        let SubjectKey::Leg { line, leg, shipment } = state.key else { return None };
        in_view(&state.findings, leg, shipment.is_some()).then_some(())?;
        let bearer = reader.answer(freight::FINDING, at, bearer);
        (bearer.disposition != Disposition::NotAsked).then_some(())?;
        let excess = reader.answer(freight_excess::FINDING, at, super::reader::bearer);
        Some(FreightRow {
            line: reader.case.lines().get(line)?.id.clone(),
            leg,
            shipment: shipment.and_then(|nth| Some(reader.case.facts().shipments.get(nth)?.id.clone())),
            bearer,
            excess: excess.decided.is_some().then_some(excess),
        })
    })
}

pub(super) fn risk_rows(reader: Reader<'_>) -> Vec<RiskRow> {
    listed(reader, Level::Loss, |(at, state)| {
        let SubjectKey::Loss { line, leg, kind } = state.key else { return None };
        let way = travelled(reader, state);
        in_view(&state.findings, leg, way.is_some()).then_some(())?;
        let bearer = reader.answer(risk::FINDING, at, bearer);
        (bearer.disposition != Disposition::NotAsked).then_some(())?;
        Some(RiskRow {
            line: reader.case.lines().get(line)?.id.clone(),
            leg,
            kind: kind_of(kind),
            under_way: under_way(&state.findings, way),
            occurred: way.is_some_and(|way| shows(way, kind_of(kind))),
            bearer,
        })
    })
}

/// The shipment that travels the leg in which a loss lies.
pub(super) fn travelled<'a>(reader: Reader<'a>, loss: &SubjectState) -> Option<&'a Shipment> {
    match reader.docket.subject(loss.parent?)?.key {
        SubjectKey::Leg { shipment, .. } => reader.case.facts().shipments.get(shipment?),
        _ => None,
    }
}

pub(super) fn cost_rows(reader: Reader<'_>) -> Vec<CostRow> {
    let facts = reader.case.facts();
    reader
        .docket
        .on(Level::Cost)
        .filter_map(|(at, state)| {
            let SubjectKey::Cost { line, item } = state.key else { return None };
            let of_inspection = |nth: usize| facts.inspections.get(nth).map(|inspection| inspection.id.clone());
            let of_shipment = |nth: usize| facts.shipments.get(nth).map(|shipment| shipment.id.clone());
            let (inspection, carriage_of, storage_of) = match item {
                CostItem::Inspection(nth) => (Some(of_inspection(nth)?), None, None),
                CostItem::InspectionCarriage(nth) => (None, Some(of_inspection(nth)?), None),
                CostItem::Storage(nth) => (None, None, Some(of_shipment(nth)?)),
                CostItem::CardFee => (None, None, None),
            };
            Some(CostRow {
                line: reader.case.lines().get(line)?.id.clone(),
                inspection,
                carriage_of,
                card_fee: item == CostItem::CardFee,
                storage_of,
                bearer: reader.answer(cost::FINDING, at, bearer),
            })
        })
        .collect()
}

pub(super) fn gift_rows(reader: Reader<'_>) -> Vec<GiftRow> {
    let lines = reader.case.lines();
    let rows = reader.lines().filter_map(|(at, nth, line)| {
        let handling = reader.answer(gift_return::FINDING, at, Some);
        (handling.disposition != Disposition::NotAsked).then_some(())?;
        let of = lines.get(reader.case.main_of(nth)?)?.id.clone();
        let basis = reader.answer(gift_value::FINDING, at, Some);
        Some(GiftRow { line, of, handling, value: relief::value_of(reader, nth, &basis), basis })
    });
    rows.collect()
}

/// Whether a kind of loss has happened on a leg, by the parcel's own record or the carrier's.
pub(super) fn happened(case: &Case, line: &Line, leg: Leg, kind: Mishap) -> bool {
    case.shipment_of(&line.id, leg).is_some_and(|way| shows(way, kind))
}

/// The same of the shipment that travels the leg.
pub(super) fn shows(way: &Shipment, kind: Mishap) -> bool {
    way.mishap == kind || (kind == Mishap::Loss && way.events.iter().any(|event| event.what == Tracking::Lost))
}

/// The questions about acts, with who acts.
pub(crate) const ACTS: [(Finding, Party); 15] = [
    (act_dispatch::FINDING, Party::Seller),
    (act_refuse::FINDING, Party::Buyer),
    (act_recall::FINDING, Party::Seller),
    (act_use_pickup::FINDING, Party::Seller),
    (act_wait::FINDING, Party::Seller),
    (act_refuse_return::FINDING, Party::Seller),
    (act_return::FINDING, Party::Buyer),
    (act_refund::FINDING, Party::Seller),
    (act_require_return::FINDING, Party::Seller),
    (act_charge::FINDING, Party::Seller),
    (act_demand_proof::FINDING, Party::Seller),
    (act_relabel::FINDING, Party::Seller),
    (act_assist::FINDING, Party::Seller),
    (act_fetch::FINDING, Party::Buyer),
    (act_redeliver::FINDING, Party::Seller),
];

/// The acts that may be owed, in the order in which they are told, with what they are called as duties.
pub(crate) const DUTIES: [(Finding, &str); 7] = [
    (act_return::FINDING, "return_goods"),
    (act_refund::FINDING, "refund"),
    (act_recall::FINDING, "recall"),
    (act_dispatch::FINDING, "dispatch"),
    (act_assist::FINDING, "assist"),
    (act_fetch::FINDING, "fetch_goods"),
    (act_redeliver::FINDING, "redeliver"),
];

/// Who acts.
pub(crate) fn actor(act: Finding) -> Option<Party> {
    ACTS.iter().find(|(known, _)| *known == act).map(|(_, by)| *by)
}

/// What is asked about acts; of legs, those that a shipment travels.
pub(super) fn acts(reader: Reader<'_>) -> Vec<ActRuling> {
    let mut list = Vec::with_capacity(8);
    for (at, state) in reader.docket.subjects().iter().enumerate() {
        let (line, leg) = match state.key {
            SubjectKey::Line(line) | SubjectKey::Claim { line, .. } => (line, None),
            SubjectKey::Leg { line, leg, shipment: Some(_) } => (line, Some(leg)),
            _ => continue,
        };
        let Some(line) = reader.case.lines().get(line) else { continue };
        let asked =
            |act: &Finding| reader.decision(*act, at).is_some_and(|found| found.disposition != Disposition::NotAsked);
        let acts = ACTS.iter().map(|(act, _)| act).filter(|act| act.level() == state.level);
        for act in acts.filter(|act| asked(act)) {
            let answer = reader.answer(*act, at, Some);
            list.push(ActRuling { line: line.id.clone(), leg, act: act.entry().name, answer });
        }
    }
    list
}

/// What a party is bound to do: the acts that a rule says it must, while anything of them is left to do. Where a rule sets a
/// time for the refund, it runs from the day on which the seller received the goods, to the end of its last; a refund rests on
/// what the outcome rests on, and is owed only where deductions leave any of it.
pub(super) fn obligations(
    reader: Reader<'_>,
    lines: &[LineRuling],
    acts: &[ActRuling],
    money: &Settlement,
) -> Vec<Obligation> {
    let mut list = Vec::new();
    for (ruling, (at, _)) in lines.iter().zip(reader.docket.on(Level::Line)) {
        let timed = reader.decided(refund_time::FINDING, at, Some) == Some("after_receipt");
        for (act, what) in DUTIES {
            let name = act.entry().name;
            let named = |row: &&ActRuling| row.act == name && row.line == ruling.line;
            let by_rule = |row: &&ActRuling| row.answer.decided == Some("must") && !row.answer.rules.is_empty();
            let owed = acts.iter().filter(by_rule).find(named);
            let (Some(owed), Some(on)) = (owed, actor(act)) else { continue };
            let no_more = match act {
                act_refund::FINDING => money.eaten_up(&ruling.line),
                act_recall::FINDING => reader.decided(recall::FINDING, at, Some).is_some_and(|left| left != "due"),
                _ => false,
            };
            if no_more {
                continue;
            }
            let came_back = || reader.case.shipment_of(&ruling.line, Leg::Return)?.signature.as_ref();
            let due = came_back().filter(|_| timed && act == act_refund::FINDING);
            let period =
                due.map(|signed| (signed.at, reader.book.parameters().on(&parameters::REFUND_DAYS, signed.at)));
            let for_outcome = matches!(act, act_refund::FINDING | act_return::FINDING);
            let of_outcome = ruling.outcome.articles.first().filter(|_| for_outcome);
            let deadline = period.as_ref().and_then(|(signed, period)| parameters::after_days(*signed, period.value));
            let article = match period {
                Some((_, period)) => Some(period.article),
                None => of_outcome.or_else(|| owed.answer.articles.first()).copied(),
            };
            let line = || ruling.line.clone();
            list.extend(article.map(|article| Obligation { on, what, line: line(), deadline, article }));
        }
    }
    list
}
