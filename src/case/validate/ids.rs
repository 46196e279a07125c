//! Ids: each names one thing of its kind.

use super::Check;
use crate::case::Facts;
use crate::case::path::Path;
use crate::case::problems::Problems;

/// What an id may name from elsewhere in the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Line,
    Shipment,
    Request,
    Agreement,
    Term,
    Complaint,
}

impl Kind {
    /// What it is called, which is also the name of a subject of this kind.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Shipment => "shipment",
            Self::Request => "request",
            Self::Agreement => "agreement",
            Self::Term => "term",
            Self::Complaint => "complaint",
        }
    }

    /// Whether some id of this kind could not be read, so that nobody knows which ids there are.
    fn is_blurred(self, many: usize, problems: &Problems) -> bool {
        let order = Path::ROOT.field("order");
        let list = match self {
            Self::Line => order.field("lines"),
            Self::Shipment => Path::ROOT.field("shipments"),
            Self::Request => Path::ROOT.field("requests"),
            Self::Agreement => Path::ROOT.field("agreements"),
            Self::Term => order.field("terms"),
            Self::Complaint => Path::ROOT.field("complaints"),
        };
        (many == 0 && problems.is_tainted(&list))
            || (0..many).any(|index| problems.is_tainted(&list.index(index).field("id")))
    }
}

/// The ids of one kind, sorted, each with its position; blurred if one could not be read or stands twice, so that another may
/// have been meant.
#[derive(Debug)]
pub(super) struct Known<'a> {
    sorted: Vec<(&'a str, usize)>,
    blurred: bool,
}

impl<'a> Known<'a> {
    fn of(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut sorted: Vec<_> = ids.enumerate().map(|(at, id)| (id, at)).collect();
        sorted.sort_unstable();
        Self { sorted, blurred: false }
    }

    fn of_kind(kind: Kind, problems: &Problems, ids: impl Iterator<Item = &'a str>) -> Self {
        let known = Self::of(ids);
        let blurred = known.repeated().next().is_some() || kind.is_blurred(known.sorted.len(), problems);
        Self { blurred, ..known }
    }

    /// Whether an id is among them, as far as anybody knows.
    pub(super) fn may_contain(&self, id: &str) -> bool {
        self.blurred || self.position(id).is_some()
    }

    /// All of them.
    pub(super) fn names(&self) -> Vec<&'a str> {
        self.sorted.iter().map(|(id, _)| *id).collect()
    }

    /// Where in its list an id stands first.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        let place = self.sorted.partition_point(|(known, _)| *known < id);
        self.sorted.get(place).filter(|(known, _)| *known == id).map(|(_, at)| *at)
    }

    /// Each position whose id stands already at another, with that other.
    fn repeated(&self) -> impl Iterator<Item = (usize, usize)> {
        let first = |id: &str| self.position(id).unwrap_or_default();
        self.sorted.iter().map(move |(id, at)| (*at, first(id))).filter(|(at, first)| at != first)
    }
}

/// The ids that may be named.
#[derive(Debug)]
pub(super) struct Ids<'a> {
    pub(super) lines: Known<'a>,
    shipments: Known<'a>,
    requests: Known<'a>,
    agreements: Known<'a>,
    terms: Known<'a>,
    complaints: Known<'a>,
}

impl<'a> Ids<'a> {
    pub(super) fn of(facts: &'a Facts, problems: &Problems) -> Self {
        Self {
            lines: Known::of_kind(Kind::Line, problems, facts.order.lines.iter().map(|line| line.id.as_str())),
            shipments: Known::of_kind(
                Kind::Shipment,
                problems,
                facts.shipments.iter().map(|shipment| shipment.id.as_str()),
            ),
            requests: Known::of_kind(Kind::Request, problems, facts.requests.iter().map(|request| request.id.as_str())),
            agreements: Known::of_kind(
                Kind::Agreement,
                problems,
                facts.agreements.iter().map(|agreement| agreement.id.as_str()),
            ),
            terms: Known::of_kind(Kind::Term, problems, facts.order.terms.iter().map(|term| term.id.as_str())),
            complaints: Known::of_kind(
                Kind::Complaint,
                problems,
                facts.complaints.iter().map(|complaint| complaint.id.as_str()),
            ),
        }
    }

    pub(super) const fn of_kind(&self, kind: Kind) -> &Known<'a> {
        match kind {
            Kind::Line => &self.lines,
            Kind::Shipment => &self.shipments,
            Kind::Request => &self.requests,
            Kind::Agreement => &self.agreements,
            Kind::Term => &self.terms,
            Kind::Complaint => &self.complaints,
        }
    }
}

impl Check<'_> {
    /// No two things of a kind have the same id.
    pub(super) fn unique_ids(&mut self) {
        let (facts, ids) = (self.facts, self.ids);
        let order = Path::ROOT.field("order");
        self.unique(&order.field("lines"), &ids.lines);
        self.unique(&order.field("terms"), &ids.terms);
        let (discounts, vouchers) = (&facts.order.discounts, &facts.order.vouchers);
        self.unique(&order.field("discounts"), &Known::of(discounts.iter().map(|discount| discount.id.as_str())));
        self.unique(&order.field("vouchers"), &Known::of(vouchers.iter().map(|voucher| voucher.id.as_str())));
        self.unique(&Path::ROOT.field("shipments"), &ids.shipments);
        self.unique(&Path::ROOT.field("requests"), &ids.requests);
        self.unique(&Path::ROOT.field("agreements"), &ids.agreements);
        self.unique(&Path::ROOT.field("complaints"), &ids.complaints);
        self.unique(
            &Path::ROOT.field("evidence"),
            &Known::of(facts.evidence.iter().map(|evidence| evidence.id.as_str())),
        );
        self.unique(
            &Path::ROOT.field("inspections"),
            &Known::of(facts.inspections.iter().map(|inspection| inspection.id.as_str())),
        );
    }

    fn unique(&mut self, list: &Path<'_>, ids: &Known<'_>) {
        for (at, first) in ids.repeated() {
            let (entry, other) = (list.index(at), list.index(first));
            let other = other.field("id");
            self.problems.incoherent(&entry.field("id"), &[&other], || format!("the id of `{other}` too"));
        }
    }
}
