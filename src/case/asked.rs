//! What a request asks for after its revisions, and what was counted of it.

use crate::case::{
    Actor, Case, Instant, LineId, Money, Party, Pieces, Relief, Request, RequestAct, RequestEvent, Revision,
};
use crate::request::Event;

impl From<Party> for Actor {
    fn from(party: Party) -> Self {
        match party {
            Party::Buyer => Self::Buyer,
            Party::Seller => Self::Seller,
        }
    }
}

impl RequestAct {
    /// The act's name on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        Event::from(self).name()
    }
}

impl Request {
    /// How many pieces of a line it asks for after its revisions; absent: all of them.
    #[must_use]
    pub fn pieces_asked(&self, line: &LineId) -> Option<u32> {
        let revised = self.revisions().last().map(|revision| revision.pieces.as_slice());
        quantity(revised.unwrap_or(&self.pieces), line)
    }

    /// What it asked for at an instant, and how many pieces of a line; absent: it was not made yet; all of them.
    pub(crate) fn asked_at(&self, line: &LineId, at: Instant) -> Option<(Relief, Option<u32>)> {
        let made = self.history.iter().filter(|event| event.at <= at).filter_map(revision).next_back();
        let (relief, pieces) = made.map_or((self.relief, &self.pieces), |made| (made.relief, &made.pieces));
        (self.at <= at).then(|| (relief, quantity(pieces, line)))
    }

    /// How much it asks for after its revisions; absent: all that its lines cost.
    #[must_use]
    pub fn amount_asked(&self) -> Option<Money> {
        self.revisions().last().map_or(self.amount, |revision| revision.amount)
    }

    /// How much the seller last agreed to; absent: all that its lines cost, or nothing was agreed.
    #[must_use]
    pub fn amount_agreed(&self) -> Option<Money> {
        let agreed = |event: &&RequestEvent| event.by == Actor::Seller && event.act == RequestAct::Agreed;
        let last = self.history.iter().rev().find(agreed)?;
        last.amount.or_else(|| self.amount_asked())
    }

    /// How many pieces of a line were announced when the goods were sent back; absent: all that is asked for.
    #[must_use]
    pub fn pieces_announced(&self, line: &LineId) -> Option<u32> {
        self.counted(line, &RequestAct::ShippedBack)
    }

    /// How many pieces of a line came back, as the seller recorded it; absent: the seller counted none of this line.
    #[must_use]
    pub fn pieces_received(&self, line: &LineId) -> Option<u32> {
        self.counted(line, &RequestAct::Received)
    }

    /// How many pieces of a line the seller found in order; absent: the seller counted none of this line.
    #[must_use]
    pub fn pieces_accepted(&self, line: &LineId) -> Option<u32> {
        self.counted(line, &RequestAct::Inspected)
    }

    fn counted(&self, line: &LineId, act: &RequestAct) -> Option<u32> {
        let counts = self.history.iter().rev().filter(|event| event.act == *act);
        counts.filter_map(|event| quantity(&event.pieces, line)).next()
    }

    fn revisions(&self) -> impl Iterator<Item = &Revision> {
        self.history.iter().filter_map(revision)
    }
}

const fn revision(event: &RequestEvent) -> Option<&Revision> {
    match &event.act {
        RequestAct::Revised(revision) => Some(revision),
        _ => None,
    }
}

impl Case {
    /// How many pieces of the line at this position such requests ask for at most; none if there is no such request.
    pub(crate) fn pieces_asked(&self, line: usize, such: impl Fn(&Request) -> bool) -> u32 {
        let Some(of) = self.lines().get(line) else { return 0 };
        let requests = self.claims().filter(|(_, claimed)| *claimed == line).map(|(request, _)| request);
        let requests =
            requests.filter_map(|request| self.facts().requests.get(request)).filter(|request| such(request));
        requests.map(|request| request.pieces_asked(&of.id).unwrap_or(of.quantity)).max().unwrap_or(0)
    }
}

fn quantity(pieces: &[Pieces], line: &LineId) -> Option<u32> {
    pieces.iter().find(|of| of.line == *line).map(|of| of.quantity)
}
