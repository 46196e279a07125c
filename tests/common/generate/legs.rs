//! What is sent in for repair and comes back.

use redress::case::{Facts, Leg, Mishap, Shipment, Signature, Signer, Tracking, TrackingEvent};

use super::{Maker, journeys};

/// Adds ways to repair and from it to a case whose goods came.
pub(super) fn serve(maker: &mut Maker<'_>, facts: &mut Facts) {
    if maker.chance(15) {
        repair(maker, facts);
    }
}

fn repair(maker: &mut Maker<'_>, facts: &mut Facts) {
    let came = |way: &&Shipment| way.leg == Leg::Outbound && journeys::handed_over(way);
    let Some(lines) = facts.shipments.iter().find(came).map(|way| way.lines.clone()) else { return };
    if facts.shipments.iter().any(|way| way.leg == Leg::RepairIn) {
        return;
    }
    let mut inward = Shipment::new("in", Leg::RepairIn);
    inward.lines.clone_from(&lines);
    inward.events = vec![TrackingEvent::new(maker.at(24 * 20), Tracking::PickedUp)];
    inward.mishap = maker.one_of(&[Mishap::Nothing, Mishap::Damage, Mishap::Loss]);
    inward.charged = maker.chance(60).then(|| maker.money(12));
    let arrived = inward.mishap != Mishap::Loss && maker.chance(60);
    if arrived {
        inward.signature = Some(Signature::new(maker.at(24 * 22), Signer::Recipient));
    }
    facts.shipments.push(inward);
    if arrived && maker.chance(70) {
        let mut outward = Shipment::new("repaired", Leg::RepairOut);
        outward.lines = lines;
        outward.events = vec![TrackingEvent::new(maker.at(24 * 25), Tracking::PickedUp)];
        facts.shipments.push(outward);
    }
}
