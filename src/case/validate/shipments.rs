//! One shipment by itself: whether its journey is possible.

use super::Check;
use crate::case::path::Path;
use crate::case::{ConditionAtHandover, Instant, Leg, Mishap, Shipment, Signer, Tracking};

const SHIPMENTS: Path<'static> = Path::ROOT.field("shipments");

impl Check<'_> {
    /// What concerns each shipment by itself.
    pub(super) fn shipments(&mut self) {
        for (index, shipment) in self.facts.shipments.iter().enumerate() {
            let at = SHIPMENTS.index(index);
            self.lines_named(&at.field("lines"), &shipment.lines);
            self.merged_with(&at, shipment);
            self.dispatch(&at, shipment);
            self.events(&at, shipment);
            self.handover(&at, shipment);
            self.mishap(&at, shipment);
            self.charges(&at, shipment);
        }
    }

    /// Other orders in the same parcel: of the way out, each once, and other than this one.
    fn merged_with(&mut self, at: &Path<'_>, shipment: &Shipment) {
        let list = at.field("merged_with");
        if shipment.leg != Leg::Outbound && !shipment.merged_with.is_empty() {
            self.problems.incoherent(&list, &[&at.field("leg")], || {
                format!("given for a `{}`; the seller merges orders on the way out, `outbound`", shipment.leg)
            });
        }
        let own = Path::ROOT.field("order");
        let mut seen = std::collections::BTreeSet::new();
        for (index, id) in shipment.merged_with.iter().enumerate() {
            if *id == self.facts.order.id {
                self.problems.incoherent(&list.index(index), &[&own.field("id")], || {
                    format!("`{id}` is this order; name the other orders in the parcel")
                });
            }
            if !seen.insert(id) {
                self.problems.incoherent(&list.index(index), &[&list], || format!("order `{id}` is named twice"));
            }
        }
    }

    fn dispatch(&mut self, at: &Path<'_>, shipment: &Shipment) {
        if let Some(clicked) = shipment.clicked_at {
            self.within_the_case(&at.field("clicked_at"), clicked);
        }
        // The day on a waybill and what the sender says prove nothing, so they may be odd, but not of the future.
        if let Some(waybill) = shipment.waybill_at {
            let zone = *waybill.as_date_time().offset();
            if waybill.day_in_zone(zone) > self.facts.as_of.day_in_zone(zone) {
                self.by_now(&at.field("waybill_at"), waybill);
            }
        }
        if let Some(handed_over) = shipment.handed_over_at {
            self.by_now(&at.field("handed_over_at"), handed_over);
        }
    }

    fn events(&mut self, at: &Path<'_>, shipment: &Shipment) {
        let list = at.field("events");
        if shipment.carrier.without_records && !shipment.events.is_empty() {
            let carrier = at.field("carrier");
            self.problems.incoherent(&list, &[&carrier.field("without_records")], || {
                "given although the carrier keeps no records; one of the two is wrong".to_owned()
            });
        }
        let before = shipment.events.iter().map(Some);
        for (index, (event, before)) in shipment.events.iter().zip(std::iter::once(None).chain(before)).enumerate() {
            let entry = list.index(index);
            let (time, what) = (entry.field("at"), entry.field("what"));
            self.within_the_case(&time, event.at);
            let Some(before) = before else {
                continue;
            };
            let other = list.index(index.saturating_sub(1));
            self.not_before(
                (&time, event.at),
                (&other.field("at"), before.at),
                "events stand in order of time, and this one is before the one in front of it",
            );
            if event.what == Tracking::PickedUp {
                self.problems.incoherent(&what, &[&other.field("what")], || {
                    format!("picked up after `{}`; `picked_up` is the carrier's first record", before.what)
                });
            }
            if before.what == Tracking::BackWithSender {
                self.problems.incoherent(&what, &[&other.field("what")], || {
                    format!("`{}` after the parcel was back with its sender", event.what)
                });
            }
            if event.what == Tracking::Delivered {
                self.after_dispatch(at, shipment, &time, event.at, "delivered");
            }
        }
        if let [first] = shipment.events.as_slice() {
            if first.what == Tracking::Delivered {
                self.after_dispatch(at, shipment, &list.index(0).field("at"), first.at, "delivered");
            }
        }
    }

    /// Nothing reaches its recipient before the earliest sign of its dispatch.
    fn after_dispatch(&mut self, at: &Path<'_>, shipment: &Shipment, path: &Path<'_>, instant: Instant, what: &str) {
        let picked_up = shipment.events.first().filter(|event| event.what == Tracking::PickedUp);
        let signs = [picked_up.map(|event| event.at), shipment.clicked_at, shipment.handed_over_at];
        let earliest = picked_up.map(|event| event.at).or_else(|| signs.into_iter().flatten().min());
        if let Some(dispatched) = earliest.filter(|dispatched| instant < *dispatched) {
            let paths = [at.field("events"), at.field("clicked_at"), at.field("handed_over_at")];
            let [events, clicked, handed_over] = &paths;
            self.problems.incoherent(path, &[events, clicked, handed_over], || {
                format!("{what} before it was dispatched, `{dispatched}`")
            });
        }
    }

    fn handover(&mut self, at: &Path<'_>, shipment: &Shipment) {
        let (signed, refused) = (at.field("signature"), at.field("refusal"));
        if let Some(signature) = &shipment.signature {
            let path = signed.field("at");
            self.within_the_case(&path, signature.at);
            self.after_dispatch(at, shipment, &path, signature.at, "signed for");
            let back = shipment.events.iter().find(|event| event.what == Tracking::BackWithSender);
            if back.is_some_and(|back| back.at < signature.at) {
                self.problems.incoherent(&path, &[&at.field("events")], || {
                    "signed for after the parcel was back with its sender".to_owned()
                });
            }
        }
        if let Some(refusal) = &shipment.refusal {
            let path = refused.field("at");
            self.within_the_case(&path, refusal.at);
            self.after_dispatch(at, shipment, &path, refusal.at, "refused");
        }
        if shipment.signature.is_some() && shipment.refusal.is_some() {
            self.problems.incoherent(&refused, &[&signed], || {
                "refused and signed for; what goes back after signing travels on a leg of its own".to_owned()
            });
        }
        let at_door = shipment.condition_at_handover;
        let delivered = shipment.events.iter().any(|event| event.what == Tracking::Delivered);
        let handed_over = shipment.signature.is_some() || shipment.refusal.is_some() || delivered;
        if at_door != ConditionAtHandover::NotRecorded && !handed_over {
            self.problems.incoherent(
                &at.field("condition_at_handover"),
                &[&signed, &refused, &at.field("events")],
                || format!("`{at_door}` although there was no handover: no signature, refusal or delivery"),
            );
        }
    }

    fn mishap(&mut self, at: &Path<'_>, shipment: &Shipment) {
        if shipment.mishap != Mishap::Loss {
            return;
        }
        let path = at.field("mishap");
        let taken = shipment.signature.as_ref().filter(|it| matches!(it.by, Signer::Recipient | Signer::Delegate));
        if let Some(signature) = taken {
            self.problems.incoherent(&path, &[&at.field("signature")], || {
                format!("`loss` although the `{}` signed for the parcel", signature.by)
            });
        }
        if shipment.events.iter().any(|event| event.what == Tracking::BackWithSender) {
            self.problems.incoherent(&path, &[&at.field("events")], || {
                "`loss` although the parcel is back with its sender".to_owned()
            });
        }
    }

    fn charges(&mut self, at: &Path<'_>, shipment: &Shipment) {
        self.digits_if_given(&at.field("charged"), shipment.charged);
        self.digits_if_given(&at.field("to_displayed_place"), shipment.to_displayed_place);
        self.digits_if_given(&at.field("prepaid_rate"), shipment.prepaid_rate);
        let Some(storage) = &shipment.storage else {
            return;
        };
        let path = at.field("storage");
        self.digits(&path.field("charged"), storage.charged);
        self.within_the_case(&path.field("since"), storage.since);
        if let Some(recalled) = storage.recalled_at {
            self.within_the_case(&path.field("recalled_at"), recalled);
        }
    }
}
