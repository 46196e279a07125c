//! What comes out: the ruling, its wording, its explanation, and the appraisal of positions.

mod appraise;
pub(crate) mod assemble;
mod back_test;
pub(crate) mod display;
mod explain;
mod holding;
mod mermaid;
pub mod position;
mod status;
mod types;
mod what_if;
mod why_not;
mod words;

pub use crate::few::Few;
pub(crate) use appraise::appraise;
pub use appraise::{Appraisal, ClauseAppraisal, Verdict};
pub(crate) use assemble::rule;
pub use back_test::{BackTest, CaseChange, Moved, RowChange, RuleShare};
pub(crate) use explain::{cited_findings, explain, grounds};
pub use holding::{About, ClaimRef, HeadRef, Holding, HoldingError, JourneyRef, LossRef};
pub(crate) use mermaid::mermaid;
pub(crate) use status::status;
pub use status::{RuleState, RuleStatus};
pub use types::{
    ActRuling, Admissibility, Answer, Awaited, AwaitedKind, BearerRuling, Burden, Citation, CitationRole, ClaimRuling,
    CompensationRow, ComplaintRow, ComplaintSum, CostRow, Elsewhere, Ending, FindingRow, FreightRow, GiftRow, Handling,
    LineRuling, Obligation, Otherwise, Outcome, Penalty, Points, RiskRow, RuleId, Ruling, SuspensionRow,
};
pub(crate) use what_if::what_if;
pub use what_if::{ALTERNATIVES, Change, PAIRS, Proposal, Turned};
pub(crate) use why_not::why_not;
pub use why_not::{Hindered, Lacking, NEAREST, WhyNot};
pub use words::Language;
