//! What settling between the parties hangs on: what the trouble is, what things are worth, what was announced.

use redress::case::{Assessment, Facts, Subject};

use super::Maker;

/// Gives some lines a trouble and quotes, and some sellers a cap on the way back.
pub(super) fn reckon(maker: &mut Maker<'_>, facts: &mut Facts) {
    facts.order.freight.return_cap = maker.chance(15).then(|| maker.money(15));
    for line in &mut facts.order.lines {
        if !maker.chance(35) {
            continue;
        }
        line.quotes.worth = maker.chance(60).then(|| maker.money(200));
        line.quotes.way_back = maker.chance(60).then(|| maker.money(60));
        line.quotes.resend = maker.chance(50).then(|| maker.money(60));
        line.quotes.gift = maker.chance(30).then(|| maker.money(10));
        line.quotes.compensation = maker.chance(40).then(|| maker.money(30).min(line.paid));
        line.quotes.missing = maker.chance(40).then_some(1);
        let of = Subject::Line(line.id.clone());
        let trouble = maker.one_of(&[
            "wrong_article",
            "wrong_article",
            "listing_wrong",
            "part_missing",
            "fewer_pieces",
            "minor_defect",
            "misread",
            "misleading",
            "photo_light",
            "out_of_stock",
            "late_parcel",
        ]);
        let mut found = vec![("trouble", trouble)];
        if maker.chance(80) {
            found.push(("usable", maker.one_of(&["yes", "no", "declined"])));
        }
        if maker.chance(80) {
            found.push(("resendable", maker.one_of(&["yes", "no"])));
        }
        let at = maker.at(24 * 18);
        facts.assessments.extend(found.into_iter().map(|(finding, value)| {
            let mut found = Assessment::new(finding, value, at);
            found.of = Some(of.clone());
            found
        }));
    }
}
