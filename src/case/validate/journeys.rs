//! The shipments together: what goes back must have come, and a line travels once on each kind of leg.

use super::Check;
use crate::case::path::Path;
use crate::case::{Confirmation, Instant, Leg, Shipment, Tracking};

const SHIPMENTS: Path<'static> = Path::ROOT.field("shipments");

/// By line: the shipments that carry it.
type Travels = Vec<Vec<usize>>;

impl Check<'_> {
    /// What concerns the shipments together.
    pub(super) fn journeys(&mut self) {
        let travels = self.travels();
        self.once_on_each_leg(&travels);
        // Where anything about a journey could not be read, nobody knows what came and what did not.
        let fields = ["leg", "lines", "events", "signature", "refusal"];
        let blurred = self.problems.is_tainted(&Path::ROOT.field("order").field("confirmation"))
            || (0..self.facts.shipments.len()).any(|index| {
                let shipment = SHIPMENTS.index(index);
                fields.iter().any(|field| self.problems.is_tainted(&shipment.field(field)))
            });
        if blurred {
            return;
        }
        for (index, shipment) in self.facts.shipments.iter().enumerate() {
            let lacking = (0..travels.len())
                .filter(|line| travels.get(*line).is_some_and(|travels| travels.contains(&index)))
                .find(|line| !self.has_cause(shipment.leg, travels.get(*line).map_or(&[], Vec::as_slice)));
            if let Some(line) = lacking.and_then(|line| self.facts.order.lines.get(line)) {
                self.problems.incoherent(&SHIPMENTS.index(index).field("leg"), &[], || {
                    format!("`{}` of line `{}`, but {}", shipment.leg, line.id, cause(shipment.leg))
                });
            } else {
                self.back_after_receipt(index, shipment, &travels);
            }
        }
    }

    fn travels(&self) -> Travels {
        let mut travels = vec![Vec::new(); self.facts.order.lines.len()];
        for (index, shipment) in self.facts.shipments.iter().enumerate() {
            if shipment.lines.is_empty() {
                travels.iter_mut().for_each(|line| line.push(index));
            }
            for id in &shipment.lines {
                let line = self.ids.lines.position(id.as_str()).and_then(|line| travels.get_mut(line));
                if let Some(line) = line.filter(|line| line.last() != Some(&index)) {
                    line.push(index);
                }
            }
        }
        travels
    }

    fn once_on_each_leg(&mut self, travels: &Travels) {
        let mut reported = std::collections::BTreeSet::new();
        for (line, shipments) in self.facts.order.lines.iter().zip(travels) {
            for (position, &later) in shipments.iter().enumerate() {
                let leg = self.facts.shipments.get(later).map(|shipment| shipment.leg);
                let first = shipments.iter().take(position).copied().find_map(|first| {
                    let shipment = self.facts.shipments.get(first)?;
                    (Some(shipment.leg) == leg).then_some((first, shipment))
                });
                let Some((first, shipment)) = first.filter(|_| reported.insert(later)) else {
                    continue;
                };
                let (at, other) = (SHIPMENTS.index(later), SHIPMENTS.index(first));
                let with = [at.field("leg"), other.field("leg"), other.field("lines")];
                let [own_leg, other_leg, other_lines] = &with;
                self.problems.incoherent(&at.field("lines"), &[own_leg, other_leg, other_lines], || {
                    format!(
                        "line `{}` travels `{}` in shipment `{}` already; a line travels once on each kind of leg, so \
                         split it into one line per parcel",
                        line.id, shipment.leg, shipment.id
                    )
                });
            }
        }
    }

    /// Whether one of the shipments of a line gives cause for this leg.
    fn has_cause(&self, leg: Leg, shipments: &[usize]) -> bool {
        let mut others = shipments.iter().filter_map(|at| self.facts.shipments.get(*at));
        match leg {
            Leg::Outbound | Leg::Replacement => true,
            Leg::Refusal => others.any(|other| to_the_buyer(other.leg) && was_turned_back(other)),
            Leg::Return => {
                others.any(|other| matches!(other.leg, Leg::Outbound | Leg::Redelivery) && received_at(other).is_some())
            }
            Leg::RepairIn => {
                self.facts.order.confirmation != Confirmation::NotConfirmed
                    || others.any(|other| to_the_buyer(other.leg) && received_at(other).is_some())
            }
            Leg::Redelivery => others.any(|other| other.leg == Leg::Outbound),
            Leg::RepairOut => others.any(|other| other.leg == Leg::RepairIn),
        }
    }

    /// A return does not start before the goods were received.
    fn back_after_receipt(&mut self, index: usize, shipment: &Shipment, travels: &Travels) {
        let Some(started) = shipment.events.first().filter(|_| shipment.leg == Leg::Return) else {
            return;
        };
        let received = travels
            .iter()
            .filter(|travels| travels.contains(&index))
            .flatten()
            .filter_map(|at| self.facts.shipments.get(*at))
            .filter(|other| to_the_buyer(other.leg))
            .filter_map(|other| other.signature.as_ref().map(|signature| signature.at))
            .min();
        if let Some(received) = received {
            let events = SHIPMENTS.index(index);
            let events = events.field("events");
            let path = events.index(0);
            self.not_before((&path.field("at"), started.at), (&events, received), "sent back before it was signed for");
        }
    }
}

/// What a leg needs, as the end of a sentence.
const fn cause(leg: Leg) -> &'static str {
    match leg {
        Leg::Refusal => {
            "no shipment to the buyer with it was refused, intercepted or undeliverable; what was signed for goes back \
             as a `return`"
        }
        Leg::Return | Leg::RepairIn => "no shipment to the buyer with it was signed for or delivered",
        Leg::Redelivery => "it was never sent `outbound`",
        Leg::RepairOut => "it was never sent in for repair (`repair_in`)",
        Leg::Outbound | Leg::Replacement => "without cause",
    }
}

const fn to_the_buyer(leg: Leg) -> bool {
    matches!(leg, Leg::Outbound | Leg::Redelivery | Leg::Replacement | Leg::RepairOut)
}

/// Whether the recipient did not take the parcel or never got to.
fn was_turned_back(shipment: &Shipment) -> bool {
    use Tracking::{BackWithSender, Intercepted, OutOfArea, Refused, Undeliverable};
    shipment.refusal.is_some()
        || shipment
            .events
            .iter()
            .any(|event| matches!(event.what, Refused | Intercepted | Undeliverable | OutOfArea | BackWithSender))
}

/// When the recipient got the parcel, if it did.
fn received_at(shipment: &Shipment) -> Option<Instant> {
    let delivered = shipment.events.iter().find(|event| event.what == Tracking::Delivered);
    shipment.signature.as_ref().map(|signature| signature.at).or(delivered.map(|event| event.at))
}
