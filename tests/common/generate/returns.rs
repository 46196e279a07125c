//! What befalls a way back besides its end: another place, another type of carrier, a charge beyond the usual.

use redress::case::{Assessment, CarrierKind, Facts, Leg, Purchase, ReturnPlace, SpecialCategory};

use super::Maker;

/// Varies the ways back of a case.
pub(super) fn vary(maker: &mut Maker<'_>, facts: &mut Facts) {
    let abroad = maker.chance(25);
    if abroad {
        facts.order.purchase = maker.one_of(&[Purchase::ThroughAgent, Purchase::CrossBorder]);
    }
    for way in facts.shipments.iter_mut().filter(|way| way.leg == Leg::Return) {
        if abroad || maker.chance(30) {
            way.return_place = maker.one_of(&[ReturnPlace::Elsewhere, ReturnPlace::Overseas]);
            way.to_displayed_place = maker.chance(70).then(|| maker.money(15));
        }
        if way.collect {
            way.prepaid_rate = maker.chance(70).then(|| maker.money(15));
        }
        if maker.chance(20) {
            way.carrier.kind = CarrierKind::Freight;
        }
    }
    if !abroad && maker.chance(12) {
        facts.order.purchase = maker.one_of(&[Purchase::FaceToFace, Purchase::LiveStream]);
    }
    if maker.chance(30) {
        let sorts =
            [SpecialCategory::Fliggy, SpecialCategory::Fliggy, SpecialCategory::Apparel, SpecialCategory::Phones];
        let sort = maker.one_of(&sorts);
        facts.order.lines.iter_mut().for_each(|line| line.special_category = sort);
    }
    if maker.chance(30) {
        facts.assessments.push(Assessment::new("special_provision", "yes", maker.at(24 * 3)));
    }
    if maker.chance(10) {
        facts.assessments.push(Assessment::new("carrier_caused", "yes", maker.at(24 * 22)));
    }
}
