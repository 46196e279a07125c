//! A case whose facts cohere, and how to find one's way in it.

use std::cmp::Ordering;

use crate::case::{
    Agreement, AgreementId, Evidence, EvidenceId, Facts, Leg, Line, LineId, LineKind, Request, RequestId, Shipment,
    ShipmentId,
};
use crate::request::{self, Current};

/// A coherent case: what adjudication works on.
///
/// It is made by `Case::try_from` of a [`CaseDraft`](crate::case::CaseDraft) or of [`Facts`], or by deserialising. Every
/// id that is named in it exists, every instant but deadlines and promises is at or before `as_of`, and its history is
/// possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    facts: Facts,
    index: Index,
    /// By request: how it now stands.
    current: Vec<Current>,
}

/// What is looked up often, as positions in the lists of the facts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Index {
    lines: Vec<usize>,
    shipments: Vec<usize>,
    requests: Vec<usize>,
    agreements: Vec<usize>,
    evidence: Vec<usize>,
    /// By shipment: the lines that it carries.
    carried: Vec<Vec<usize>>,
    /// By line: the shipments that carry it.
    travels: Vec<Vec<usize>>,
    /// Pairs of a request and a line.
    claims: Vec<(usize, usize)>,
}

impl Case {
    /// Builds the index of facts that are known to cohere.
    pub(crate) fn of(facts: Facts) -> Self {
        let index = Index {
            lines: sorted(&facts.order.lines, |line| &line.id),
            shipments: sorted(&facts.shipments, |shipment| &shipment.id),
            requests: sorted(&facts.requests, |request| &request.id),
            agreements: sorted(&facts.agreements, |agreement| &agreement.id),
            evidence: sorted(&facts.evidence, |evidence| &evidence.id),
            ..Index::default()
        };
        let current = facts.requests.iter().map(request::current).collect();
        let mut case = Self { facts, index, current };
        let everything: Vec<usize> = (0..case.facts.order.lines.len()).collect();
        let goods: Vec<usize> = everything
            .iter()
            .copied()
            .filter(|&at| case.facts.order.lines.get(at).is_some_and(|line| line.kind != LineKind::Gift))
            .collect();
        let named = |ids: &[LineId], all: &[usize]| {
            if ids.is_empty() { all.to_vec() } else { ids.iter().filter_map(|id| case.line_index(id)).collect() }
        };
        let has_body = |at: &usize| case.facts.order.lines.get(*at).is_some_and(|line| line.kind.has_body());
        let carried: Vec<Vec<usize>> = case
            .facts
            .shipments
            .iter()
            .map(|shipment| named(&shipment.lines, &everything).into_iter().filter(has_body).collect())
            .collect();
        let mut claims = Vec::new();
        for (request, facts) in case.facts.requests.iter().enumerate() {
            claims.extend(named(&facts.lines, &goods).into_iter().map(|line| (request, line)));
        }
        let mut travels = vec![Vec::new(); everything.len()];
        for (shipment, lines) in carried.iter().enumerate() {
            for &line in lines {
                if let Some(travels) = travels.get_mut(line) {
                    travels.push(shipment);
                }
            }
        }
        case.index.carried = carried;
        case.index.travels = travels;
        case.index.claims = claims;
        case
    }

    /// The facts as pleaded and recorded.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.facts
    }

    /// How the request at this position now stands.
    pub(crate) fn current(&self, request: usize) -> Option<&Current> {
        self.current.get(request)
    }

    /// The facts, to be changed and checked anew.
    #[must_use]
    pub fn into_facts(self) -> Facts {
        self.facts
    }

    /// The lines of the order.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.facts.order.lines
    }

    /// The line of this id.
    #[must_use]
    pub fn line(&self, id: &LineId) -> Option<&Line> {
        self.line_index(id).and_then(|at| self.facts.order.lines.get(at))
    }

    /// The position of the line of this id among the order's lines.
    #[must_use]
    pub fn line_index(&self, id: &LineId) -> Option<usize> {
        find(&self.index.lines, &self.facts.order.lines, |line| line.id.cmp(id))
    }

    /// The position of the line that the gift at this position comes with: the one it names, else the only line that is
    /// no gift. Absent for what is no gift.
    #[must_use]
    pub fn main_of(&self, gift: usize) -> Option<usize> {
        let line = self.lines().get(gift).filter(|line| line.kind == LineKind::Gift)?;
        if let Some(main) = &line.gift_of {
            return self.line_index(main);
        }
        let mut others = self.lines().iter().enumerate().filter(|(_, other)| other.kind != LineKind::Gift);
        let (only, _) = others.next()?;
        others.next().is_none().then_some(only)
    }

    /// The shipment of this id.
    #[must_use]
    pub fn shipment(&self, id: &ShipmentId) -> Option<&Shipment> {
        self.shipment_index(id).and_then(|at| self.facts.shipments.get(at))
    }

    /// The position of the shipment of this id.
    #[must_use]
    pub fn shipment_index(&self, id: &ShipmentId) -> Option<usize> {
        find(&self.index.shipments, &self.facts.shipments, |shipment| shipment.id.cmp(id))
    }

    /// The request of this id.
    #[must_use]
    pub fn request(&self, id: &RequestId) -> Option<&Request> {
        self.request_index(id).and_then(|at| self.facts.requests.get(at))
    }

    /// The position of the request of this id.
    #[must_use]
    pub fn request_index(&self, id: &RequestId) -> Option<usize> {
        find(&self.index.requests, &self.facts.requests, |request| request.id.cmp(id))
    }

    /// The agreement of this id.
    #[must_use]
    pub fn agreement(&self, id: &AgreementId) -> Option<&Agreement> {
        let at = find(&self.index.agreements, &self.facts.agreements, |agreement| agreement.id.cmp(id));
        at.and_then(|at| self.facts.agreements.get(at))
    }

    /// The item of evidence of this id.
    #[must_use]
    pub fn evidence(&self, id: &EvidenceId) -> Option<&Evidence> {
        let at = find(&self.index.evidence, &self.facts.evidence, |evidence| evidence.id.cmp(id));
        at.and_then(|at| self.facts.evidence.get(at))
    }

    /// The shipment in which the line travels on this kind of leg; there is at most one.
    #[must_use]
    pub fn shipment_of(&self, line: &LineId, leg: Leg) -> Option<&Shipment> {
        self.shipments_of(line, leg).next()
    }

    /// The shipments in which the line travels on this kind of leg: none or one.
    pub fn shipments_of<'a>(&'a self, line: &LineId, leg: Leg) -> impl Iterator<Item = &'a Shipment> + use<'a> {
        let at = self.line_index(line);
        self.travels(at.unwrap_or(usize::MAX))
            .iter()
            .filter_map(|&at| self.facts.shipments.get(at))
            .filter(move |shipment| shipment.leg == leg)
    }

    /// The positions of the shipments that carry the line at this position, in the order of the case. What has no body does
    /// not travel, even in a parcel that names it, or names no lines.
    #[must_use]
    pub fn travels(&self, line: usize) -> &[usize] {
        self.index.travels.get(line).map_or(&[], Vec::as_slice)
    }

    /// The lines that a shipment of this case carries; none if it is not of this case.
    pub fn lines_of<'a>(&'a self, shipment: &Shipment) -> impl Iterator<Item = &'a Line> + use<'a> {
        let at = self.shipment_index(&shipment.id);
        self.carried(at.unwrap_or(usize::MAX)).iter().filter_map(|&at| self.facts.order.lines.get(at))
    }

    /// The positions of the lines that the shipment at this position carries.
    #[must_use]
    pub fn carried(&self, shipment: usize) -> &[usize] {
        self.index.carried.get(shipment).map_or(&[], Vec::as_slice)
    }

    /// Each request with each of its lines, as positions: first by request, then in the order in which the request
    /// names the lines. A request that names none is about every line that is no gift.
    pub fn claims(&self) -> impl ExactSizeIterator<Item = (usize, usize)> + '_ {
        self.index.claims.iter().copied()
    }
}

/// The positions of a list's entries in the order of their ids.
fn sorted<T, K: Ord>(entries: &[T], id: impl Fn(&T) -> &K) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..entries.len()).collect();
    positions.sort_by(|&one, &two| entries.get(one).map(&id).cmp(&entries.get(two).map(&id)));
    positions
}

/// The position of the entry that compares equal.
fn find<T>(positions: &[usize], entries: &[T], compare: impl Fn(&T) -> Ordering) -> Option<usize> {
    let place = positions.binary_search_by(|&at| entries.get(at).map_or(Ordering::Greater, &compare)).ok()?;
    positions.get(place).copied()
}
