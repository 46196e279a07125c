//! A holding: one value of one finding about one subject; the answer to a question is one.

use serde::Serialize;

use crate::case::{
    AgreementId, Case, ComplaintId, EvidenceId, InspectionId, Leg, LineId, Mishap, RequestId, ShipmentId, TermId,
};
use crate::findings::{CostItem, Docket, Finding, Literal, LossKind, SubjectKey};
use crate::ruling::assemble::kind_of;
use crate::ruling::words::{Language, told};

record! {
    /// A ground of claim on a line.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct ClaimRef {
        required:
        /// The request.
        request: RequestId,
        /// The line.
        line: LineId,
    }
}

record! {
    /// A leg of a line.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct JourneyRef {
        required:
        /// The line.
        line: LineId,
        /// Which leg.
        leg: Leg,
    }
}

record! {
    /// A kind of loss on a leg of a line.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct LossRef {
        required:
        /// The line.
        line: LineId,
        /// Which leg.
        leg: Leg,
        /// Damage, destruction or loss.
        kind: Mishap,
    }
}

record! {
    /// A head of claim beside the price.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct HeadRef {
        required:
        /// The line.
        line: LineId,
        /// Which of the line's heads, from 0: prepayment, promised sums, a late gift, then what is asked for.
        nth: u32,
    }
}

choice! {
    /// What a holding is about.
    #[derive(PartialOrd, Ord, Hash)]
    pub enum About {
        /// The whole case.
        Case = "case",
        /// An agreement.
        Agreement(AgreementId) = "agreement",
        /// A term of the seller.
        Term(TermId) = "term",
        /// An item of evidence.
        Evidence(EvidenceId) = "evidence",
        /// What halts the proceedings, by its place in the case, from 0.
        Suspension(u32) = "suspension",
        /// A complaint.
        Complaint(ComplaintId) = "complaint",
        /// A line of the order.
        Line(LineId) = "line",
        /// A ground of claim on a line.
        Claim(ClaimRef) = "claim",
        /// A leg of a line.
        Leg(JourneyRef) = "leg",
        /// A kind of loss on a leg.
        Loss(LossRef) = "loss",
        /// The fee of an inspection.
        Inspection(InspectionId) = "inspection",
        /// The carriage of the sample of an inspection.
        InspectionCarriage(InspectionId) = "inspection_carriage",
        /// A line's share of the card fee that the seller took over.
        CardFee(LineId) = "card_fee",
        /// The storage of a shipment.
        Storage(ShipmentId) = "storage",
        /// A head of claim beside the price.
        Head(HeadRef) = "head",
    }
}

record! {
    /// One value of one finding about one subject: `remedy` is `refund` about a line. The answer to a question is one.
    #[derive(PartialOrd, Ord, Hash)]
    pub struct Holding {
        required:
        /// What it is about.
        of: About,
        /// The finding, by its name; that of a question for an answer.
        finding: String,
        /// Its value, by its name.
        is: String,
    }
}

/// Why a holding says nothing about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum HoldingError {
    /// The case has nothing of the kind.
    #[error("of: the case has no such subject; give one that its facts name, and a leg that is or may be travelled")]
    NoSuchSubject,
    /// The vocabulary has no such finding.
    #[error("finding: `{0}` is not a finding; docs/findings.md lists them")]
    NoSuchFinding(String),
    /// The finding has no such value.
    #[error("is: `{value}` is not a value of `{finding}`; use one of `{known}`")]
    NoSuchValue {
        /// The finding.
        finding: String,
        /// What was given.
        value: String,
        /// What may be given.
        known: String,
    },
    /// The finding is about subjects of another kind.
    #[error("of: `{0}` is not about a subject of this kind")]
    OtherKind(String),
    /// No rule gives the finding.
    #[error("finding: `{0}` is not answered by rules; give one that is")]
    NoQuestion(String),
    /// A relation between findings forbids it.
    #[error("is: it cannot be here: {0}")]
    CannotBe(&'static str),
}

impl About {
    /// The subject by its ids.
    pub(crate) fn of(case: &Case, key: SubjectKey) -> Option<Self> {
        let facts = case.facts();
        let line_id = |nth: usize| case.lines().get(nth).map(|line| line.id.clone());
        Some(match key {
            SubjectKey::Case => Self::Case,
            SubjectKey::Agreement(nth) => Self::Agreement(facts.agreements.get(nth)?.id.clone()),
            SubjectKey::Term(nth) => Self::Term(facts.order.terms.get(nth)?.id.clone()),
            SubjectKey::Evidence(nth) => Self::Evidence(facts.evidence.get(nth)?.id.clone()),
            SubjectKey::Suspension(nth) => Self::Suspension(u32::try_from(nth).ok()?),
            SubjectKey::Complaint(nth) => Self::Complaint(facts.complaints.get(nth)?.id.clone()),
            SubjectKey::Line(line) => Self::Line(line_id(line)?),
            SubjectKey::Claim { request, line } => {
                Self::Claim(ClaimRef { request: facts.requests.get(request)?.id.clone(), line: line_id(line)? })
            }
            SubjectKey::Leg { line, leg, .. } => Self::Leg(JourneyRef { line: line_id(line)?, leg }),
            SubjectKey::Loss { line, leg, kind } => {
                Self::Loss(LossRef { line: line_id(line)?, leg, kind: kind_of(kind) })
            }
            SubjectKey::Cost { item: CostItem::Inspection(nth), .. } => {
                Self::Inspection(facts.inspections.get(nth)?.id.clone())
            }
            SubjectKey::Cost { item: CostItem::InspectionCarriage(nth), .. } => {
                Self::InspectionCarriage(facts.inspections.get(nth)?.id.clone())
            }
            SubjectKey::Cost { item: CostItem::CardFee, line } => Self::CardFee(line_id(line)?),
            SubjectKey::Cost { item: CostItem::Storage(nth), .. } => {
                Self::Storage(facts.shipments.get(nth)?.id.clone())
            }
            SubjectKey::Head { line, nth } => {
                Self::Head(HeadRef { line: line_id(line)?, nth: u32::try_from(nth).ok()? })
            }
        })
    }

    /// In brackets, by the ids of the case; nothing for the whole case.
    pub(crate) fn worded(&self, language: Language) -> String {
        let words = language.phrases();
        let named = |id: &str| told(words.whole, &[id]);
        let parts = match self {
            Self::Case => return String::new(),
            Self::Agreement(id) => return told(words.of_agreement, &[id.as_str()]),
            Self::Term(id) => return told(words.of_term, &[id.as_str()]),
            Self::Evidence(id) => return told(words.of_evidence, &[id.as_str()]),
            Self::Suspension(nth) => return told(words.of_suspension, &[&nth.to_string()]),
            Self::Complaint(id) => return told(words.of_complaint, &[id.as_str()]),
            Self::Line(id) => vec![named(id.as_str())],
            Self::Claim(of) => vec![named(of.line.as_str()), told(words.demand, &[of.request.as_str()])],
            Self::Leg(of) => vec![named(of.line.as_str()), language.leg(of.leg).to_owned()],
            Self::Loss(of) => {
                vec![named(of.line.as_str()), language.leg(of.leg).to_owned(), language.mishap(of.kind).to_owned()]
            }
            Self::Inspection(id) => vec![told(words.inspection_fee, &[id.as_str()])],
            Self::InspectionCarriage(id) => vec![told(words.inspection_carriage, &[id.as_str()])],
            Self::CardFee(id) => vec![named(id.as_str()), words.card_fee.to_owned()],
            Self::Storage(id) => vec![told(words.storage_fee, &[id.as_str()])],
            Self::Head(of) => vec![named(of.line.as_str()), of.nth.to_string()],
        };
        told(words.of_leg, &[&language.all_of(parts)])
    }

    /// Its place on a docket of the case.
    pub(crate) fn place(&self, case: &Case, docket: &Docket) -> Option<usize> {
        let loss = |kind| match kind {
            Mishap::Nothing => None,
            Mishap::Damage => Some(LossKind::Damage),
            Mishap::Destruction => Some(LossKind::Destruction),
            Mishap::Loss => Some(LossKind::Loss),
        };
        let wanted_leg = match self {
            Self::Leg(of) => Some((case.line_index(&of.line)?, of.leg)),
            _ => None,
        };
        let key = match self {
            Self::Claim(of) => {
                SubjectKey::Claim { request: case.request_index(&of.request)?, line: case.line_index(&of.line)? }
            }
            Self::Line(id) => SubjectKey::Line(case.line_index(id)?),
            Self::Loss(of) => SubjectKey::Loss { line: case.line_index(&of.line)?, leg: of.leg, kind: loss(of.kind)? },
            Self::Case => SubjectKey::Case,
            _ => {
                return docket.subjects().iter().position(|state| match (state.key, wanted_leg) {
                    (SubjectKey::Leg { line, leg, .. }, Some(wanted)) => (line, leg) == wanted,
                    (key, None) => Self::of(case, key).as_ref() == Some(self),
                    _ => false,
                });
            }
        };
        docket.find(key)
    }
}

impl Holding {
    /// That a literal of one value holds about a subject.
    pub(crate) fn that(about: About, literal: Literal) -> Self {
        let is = literal.values().next().unwrap_or_default();
        Self::new(about, literal.finding().entry().name, is)
    }

    /// The finding, what it is about, and its value in words.
    #[must_use]
    pub fn worded(&self, language: Language) -> String {
        let value = |finding| language.value(finding, &self.is);
        let words = language.phrases();
        match Finding::named(&self.finding) {
            Some(finding) => {
                told(words.question, &[language.label(finding), &self.of.worded(language), &value(finding)])
            }
            None => told(words.question, &[&self.finding, &self.of.worded(language), &self.is]),
        }
    }

    /// Where it is on a docket, and what it says there.
    pub(crate) fn read(&self, case: &Case, docket: &Docket) -> Result<(usize, Literal), HoldingError> {
        let Some(finding) = Finding::named(&self.finding) else {
            return Err(HoldingError::NoSuchFinding(self.finding.clone()));
        };
        let entry = finding.entry();
        let Some(literal) = finding.value(&self.is) else {
            let known: Vec<&str> = entry.values.iter().map(|value| value.name).collect();
            return Err(HoldingError::NoSuchValue {
                finding: self.finding.clone(),
                value: self.is.clone(),
                known: known.join("`, `"),
            });
        };
        let at = self.of.place(case, docket).ok_or(HoldingError::NoSuchSubject)?;
        match docket.subject(at) {
            Some(state) if state.level == entry.level => Ok((at, literal)),
            _ => Err(HoldingError::OtherKind(self.finding.clone())),
        }
    }
}
