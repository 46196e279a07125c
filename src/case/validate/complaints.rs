//! Complaints: what they name exists, and what is given fits their kind.

use super::{Check, ORDER};
use crate::case::path::Path;
use crate::case::{Complaint, ComplaintKind};

impl Check<'_> {
    /// What concerns complaints.
    pub(super) fn complaints(&mut self) {
        let list = Path::ROOT.field("complaints");
        for (nth, complaint) in self.facts.complaints.iter().enumerate() {
            self.complaint(&list.index(nth), complaint);
        }
    }

    fn complaint(&mut self, at: &Path<'_>, complaint: &Complaint) {
        let (made, kind) = (at.field("at"), at.field("kind"));
        self.by_now(&made, complaint.at);
        if let Some(placed) = self.facts.order.placed_at {
            let message = "complained of before the order was placed";
            self.not_before((&made, complaint.at), (&ORDER.field("placed_at"), placed), message);
        }
        self.lines_named(&at.field("lines"), &complaint.lines);
        let alleges = at.field("alleges");
        for (nth, alleged) in complaint.alleges.iter().enumerate() {
            if alleged.kind() != complaint.kind {
                self.problems.incoherent(&alleges.index(nth), &[&kind], || {
                    format!("`{alleged}` belongs to a complaint of the kind `{}`", alleged.kind())
                });
            }
        }
        self.only_for(at, complaint, complaint.breach.is_some(), "breach", ComplaintKind::BreachOfPromise);
        self.only_for(at, complaint, complaint.trade_review.is_some(), "trade_review", ComplaintKind::MaliciousReview);
        if let Some(review) = &complaint.trade_review {
            let path = at.field("trade_review");
            let (shows, gone) = (path.field("in_force_from"), path.field("withdrawn_at"));
            if let Some(from) = review.in_force_from {
                self.within_the_case(&shows, from);
                if let Some(withdrawn) = review.withdrawn_at {
                    self.not_before((&gone, withdrawn), (&shows, from), "withdrawn before it showed");
                }
            }
            if let Some(withdrawn) = review.withdrawn_at {
                self.by_now(&gone, withdrawn);
            }
        }
        if let Some(answer) = &complaint.answer {
            let path = at.field("answer");
            let (given, cleared, review) = (path.field("at"), path.field("cleared_up_at"), path.field("review"));
            self.by_now(&given, answer.at);
            self.not_before((&given, answer.at), (&made, complaint.at), "answered before it was made");
            if let Some(confirmed) = answer.cleared_up_at {
                self.by_now(&cleared, confirmed);
                self.not_before((&cleared, confirmed), (&given, answer.at), "cleared up before the answer");
            }
            if let Some(found) = &answer.review {
                self.by_now(&review.field("at"), found.at);
                self.not_before((&review.field("at"), found.at), (&given, answer.at), "reviewed before the answer");
                if answer.proofs.is_empty() {
                    let proofs = path.field("proofs");
                    self.problems
                        .incoherent(&review, &[&proofs], || "given where nothing was brought to prove it".to_owned());
                }
            }
        }
    }

    fn only_for(&mut self, at: &Path<'_>, complaint: &Complaint, given: bool, field: &'static str, of: ComplaintKind) {
        if given && complaint.kind != of {
            self.problems.incoherent(&at.field(field), &[&at.field("kind")], || {
                format!("given for a complaint of the kind `{}`; it belongs to `{of}`", complaint.kind)
            });
        }
    }
}
