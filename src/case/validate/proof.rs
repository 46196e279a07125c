//! Evidence, demands for it, inspections, and what people found or say.

use super::{Check, ids};
use crate::case::Subject;
use crate::case::path::Path;
use crate::findings;

impl Check<'_> {
    /// What concerns proof.
    pub(super) fn proof(&mut self) {
        self.evidence();
        self.demands();
        self.inspections();
        self.assessments();
        self.statements();
    }

    fn evidence(&mut self) {
        const EVIDENCE: Path<'static> = Path::ROOT.field("evidence");
        for (index, evidence) in self.facts.evidence.iter().enumerate() {
            let at = EVIDENCE.index(index);
            self.by_now(&at.field("at"), evidence.at);
            self.subject(&at.field("about"), &evidence.about);
            self.digits_if_given(&at.field("amount"), evidence.amount);
            if let Some(review) = &evidence.review {
                let path = at.field("review");
                let path = path.field("at");
                self.by_now(&path, review.at);
                self.not_before((&path, review.at), (&at.field("at"), evidence.at), "reviewed before it was brought");
            }
        }
    }

    fn demands(&mut self) {
        const DEMANDS: Path<'static> = Path::ROOT.field("demands");
        for (index, demand) in self.facts.demands.iter().enumerate() {
            let at = DEMANDS.index(index);
            let about = at.field("about");
            self.within_the_case(&at.field("at"), demand.at);
            self.subject(&about, &demand.about);
            if matches!(
                demand.about,
                Subject::Line(_) | Subject::Agreement(_) | Subject::Term(_) | Subject::Complaint(_)
            ) {
                self.problems
                    .incoherent(&about, &[], || "proof is demanded about a `request` or a `shipment`".to_owned());
            }
            self.not_before(
                (&at.field("deadline"), demand.deadline),
                (&at.field("at"), demand.at),
                "due before it was demanded",
            );
        }
    }

    fn inspections(&mut self) {
        const INSPECTIONS: Path<'static> = Path::ROOT.field("inspections");
        for (index, inspection) in self.facts.inspections.iter().enumerate() {
            let at = INSPECTIONS.index(index);
            self.by_now(&at.field("at"), inspection.at);
            self.exists(&at.field("request"), ids::Kind::Request, inspection.request.as_str());
            self.digits_if_given(&at.field("fee"), inspection.fee);
            self.digits_if_given(&at.field("carriage"), inspection.carriage);
            if inspection.paid_by.is_some() && inspection.fee.or(inspection.carriage).is_none() {
                self.problems.incoherent(&at.field("paid_by"), &[&at.field("fee")], || {
                    "given without a `fee` or a `carriage`".to_owned()
                });
            }
        }
    }

    fn assessments(&mut self) {
        const ASSESSMENTS: Path<'static> = Path::ROOT.field("assessments");
        for (index, assessment) in self.facts.assessments.iter().enumerate() {
            let at = ASSESSMENTS.index(index);
            self.by_now(&at.field("at"), assessment.at);
            self.finding(&at, &assessment.finding, &assessment.value, assessment.of.as_ref(), true);
        }
    }

    fn statements(&mut self) {
        const STATEMENTS: Path<'static> = Path::ROOT.field("statements");
        for (index, statement) in self.facts.statements.iter().enumerate() {
            let at = STATEMENTS.index(index);
            self.by_now(&at.field("at"), statement.at);
            self.finding(&at, &statement.finding, &statement.value, statement.of.as_ref(), false);
        }
    }

    /// The vocabulary knows the finding and the value, and the subject exists.
    fn finding(&mut self, at: &Path<'_>, finding: &str, value: &str, of: Option<&Subject>, assessed: bool) {
        let subject = at.field("of");
        if let Some(of) = of {
            self.subject(&subject, of);
        }
        let names = [at.field("finding"), at.field("value")];
        let [name, _] = &names;
        if let Err(message) = findings::check_assessable(finding, value, of, assessed) {
            self.problems.incoherent(name, &[at, &subject], || message);
        }
    }
}
