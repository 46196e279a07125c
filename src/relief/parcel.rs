//! What a parcel cost, what of it is shown, and the shares of the lines that it carries.

use super::shares::{Unit, over, weights};
use crate::case::{Leg, Money, Party, ReviewVerdict, Shipment, Subject};
use crate::few::Few;
use crate::findings::vocabulary::{self, deduction, discharges, freight, freight_excess, payer as paid_by};
use crate::findings::{Findings, Level, SubjectKey};
use crate::ruling::BearerRuling;
use crate::ruling::assemble::Reader;

/// What valid bills show of a shipment's cost.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shown {
    /// The greatest amount that one of them names.
    amount: Option<Money>,
    /// One names no amount: it shows what is on record.
    recorded: bool,
}

/// What is shown of each shipment's cost, by the shipment's place in the case.
pub(super) fn shown(reader: Reader<'_>) -> Vec<Shown> {
    let mut shown = vec![Shown::default(); reader.case.facts().shipments.len()];
    for (_, state) in reader.docket.on(Level::Evidence) {
        let SubjectKey::Evidence(nth) = state.key else { continue };
        let Some(item) = reader.case.facts().evidence.get(nth) else { continue };
        let valid = item.review.as_ref().is_some_and(|review| review.verdict == ReviewVerdict::Valid);
        let Subject::Shipment(about) = &item.about else { continue };
        if !valid || !state.findings.is(discharges::FREIGHT_SPENT) {
            continue;
        }
        let Some(of) = reader.case.shipment_index(about).and_then(|at| shown.get_mut(at)) else { continue };
        match item.amount {
            Some(amount) => of.amount = Some(of.amount.map_or(amount, |known| known.max(amount))),
            None => of.recorded = true,
        }
    }
    shown
}

/// A shipment's cost and what of it is shown, shared over the lines that travel in it.
pub(super) struct Parcel<'a> {
    /// The lines, by their places in the case.
    pub(super) lines: &'a [usize],
    /// Each one's share of what it cost; absent: nobody has said what it cost.
    pub(super) cost: Option<Few<Money>>,
    /// Each one's share of what is spent and shown, provided that anything is.
    pub(super) proven: Option<Few<Money>>,
    /// Each one's share of what it would have cost to the displayed place of dispatch, and of what it costs paid in
    /// advance; neither is more than the share of the cost.
    pub(super) should_have_cost: [Option<Few<Money>>; 2],
}

/// What a line's share of a cost is made of where what exceeds a measure is another's.
#[derive(Debug, Clone, Copy)]
pub(super) struct Split {
    /// Who bears the excess.
    pub(super) bearer: BearerRuling,
    /// What is within the measure.
    pub(super) within: Money,
    /// What is beyond it.
    pub(super) beyond: Money,
}

impl<'a> Parcel<'a> {
    pub(super) fn of(reader: Reader<'a>, unit: Unit, nth: usize, shipment: &Shipment, shown: Shown) -> Self {
        let case = reader.case;
        let lines = case.carried(nth);
        let proven = match (shipment.charged, shown.amount) {
            (Some(charged), Some(amount)) if !shown.recorded => Some(charged.min(amount)),
            (charged, amount) => charged.or(amount),
        };
        let weights = forfeited(reader, unit, nth).unwrap_or_else(|| weights(case, lines));
        let cost = shipment.charged.or(shown.amount).map(|cost| unit.shares(cost, &weights));
        // by the shares of the cost, so that nobody's share of what is shown is more than the cost
        let proven = cost.as_ref().zip(proven).map(|(cost, proven)| unit.shares(proven, cost));
        let whole = shipment.charged.or(shown.amount);
        let should_have_cost = [shipment.to_displayed_place, shipment.prepaid_rate].map(|measure| {
            let within = measure.zip(whole).map(|(measure, whole)| measure.min(whole));
            cost.as_ref().zip(within).map(|(cost, within)| unit.shares(within, cost))
        });
        Self { lines, cost, proven, should_have_cost }
    }

    /// How a line's share is split between who bears the leg and who bears the excess; absent where nobody bears an excess,
    /// or nobody has said what the leg should have cost.
    pub(super) fn split(&self, unit: Unit, place: usize, findings: &Findings) -> Option<Split> {
        let [displayed, prepaid] = &self.should_have_cost;
        let (bearer, measure) = if findings.is(freight_excess::SELLER) {
            (BearerRuling::Seller, displayed)
        } else if findings.is(freight_excess::BUYER) {
            (BearerRuling::Buyer, prepaid)
        } else {
            return None;
        };
        let cost = self.cost.as_ref()?.get(place).copied()?;
        let within = measure.as_ref()?.get(place).copied()?;
        Some(Split { bearer, within, beyond: unit.exact(cost.minus_floor_zero(within)) })
    }
}

/// How much of an expense that the buyer bears may be charged.
pub(super) enum Chargeable {
    /// So much.
    AtMost(Money),
    /// The proof is open.
    AwaitsProof,
}

impl Chargeable {
    /// What the deduction that was decided leaves of a share that is spent and shown.
    pub(super) fn of(findings: &Findings, proven: Option<Money>) -> Self {
        match proven {
            _ if findings.is(deduction::NONE) => Self::AtMost(Money::ZERO),
            Some(proven) if findings.is(deduction::PROVEN) => Self::AtMost(proven),
            _ => Self::AwaitsProof,
        }
    }
}

/// Who paid the carrier of a leg.
pub(super) fn payer(leg: &Findings) -> Party {
    if leg.is(paid_by::BUYER) { Party::Buyer } else { Party::Seller }
}

/// The weights of a parcel's lines where some bear the way out of those that stay besides their own: of those whose way out
/// stays as paid; while the proof is open, of those too whose may, since no more than that may come to be deducted. What falls
/// on the seller for a line stays there.
fn forfeited(reader: Reader<'_>, unit: Unit, parcel: usize) -> Option<Few<Money>> {
    let lines = reader.case.carried(parcel);
    let way_out = |of: usize| {
        let key = SubjectKey::Leg { line: of, leg: Leg::Outbound, shipment: Some(parcel) };
        reader.docket.find(key).map(|at| reader.docket.findings(at))
    };
    let of = |such: &dyn Fn(&Findings) -> bool| {
        let places = lines.iter().enumerate().filter(|(_, line)| way_out(**line).is_some_and(such));
        places.map(|(place, _)| place).collect::<Vec<usize>>()
    };
    let undoes = |leg: &Findings| leg.is(vocabulary::forfeited::WITH_THE_REST);
    let undoing = of(&undoes);
    (!undoing.is_empty()).then_some(())?;
    let unproved = !of(&|leg| undoes(leg) && leg.settled(deduction::FINDING).is_none()).is_empty();
    let staying = of(&|leg| leg.is(freight::AS_PAID) || (unproved && leg.may_be(freight::AS_PAID)));
    let mut weights: Vec<Money> = weights(reader.case, lines).into_iter().collect();
    let take =
        |places: &[usize]| -> Vec<Money> { places.iter().filter_map(|place| weights.get(*place).copied()).collect() };
    let more = unit.shares(Money::sum(take(&staying)), &take(&undoing));
    for (place, more) in undoing.iter().zip(more) {
        weights.get_mut(*place).into_iter().for_each(|weight| *weight = weight.plus(more));
    }
    for place in &staying {
        weights.get_mut(*place).into_iter().for_each(|weight| *weight = Money::ZERO);
    }
    Some(weights.into())
}

/// The most that may be deducted for the way out where the case says what freight was waived: that, shared over the lines
/// on which the buyer bears a way out that the seller paid.
pub(super) fn waived(reader: Reader<'_>, unit: Unit) -> Option<Vec<Money>> {
    let facts = reader.case.facts();
    let waived = facts.order.freight.waived?;
    let bearing = reader.docket.on(Level::Leg).filter_map(|(_, state)| match state.key {
        SubjectKey::Leg { line, leg: Leg::Outbound, shipment: Some(_) } => {
            (payer(&state.findings) == Party::Seller && state.findings.is(freight::BUYER)).then_some(line)
        }
        _ => None,
    });
    Some(over(reader.case, unit, waived, &bearing.collect::<Vec<usize>>()))
}
