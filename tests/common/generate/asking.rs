//! What requests say beyond their ground and relief: how many pieces, how much, and why somebody acted.

use redress::case::{Facts, Pieces, RequestAct};

use super::Maker;

/// Adds to some requests what they ask for in pieces and money, and to some steps their particulars.
pub(super) fn vary(maker: &mut Maker<'_>, facts: &mut Facts) {
    let lines = &facts.order.lines;
    for request in &mut facts.requests {
        let about = |id| request.lines.is_empty() || request.lines.contains(id);
        let asked = lines.iter().find(|line| about(&line.id)).filter(|_| maker.chance(12));
        let pieces: Vec<Pieces> = asked
            .map(|line| Pieces::new(line.id.clone(), 1.max(line.quantity.saturating_sub(1))))
            .into_iter()
            .collect();
        request.pieces = pieces;
        request.amount = maker.chance(10).then(|| maker.money(80));
        for event in &mut request.history {
            match event.act {
                RequestAct::Refused if maker.chance(20) => event.reason = "not as complained of".to_owned(),
                RequestAct::Agreed if maker.chance(10) => event.amount = Some(maker.money(60)),
                _ => {}
            }
        }
    }
}
