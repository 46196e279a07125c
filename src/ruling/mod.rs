//! What comes out: the ruling, its wording, its explanation, and the appraisal of positions.

mod appraise;
pub(crate) mod assemble;
mod display;
mod explain;
pub mod position;
mod status;
mod types;
mod words;

pub(crate) use appraise::appraise;
pub use appraise::{Appraisal, ClauseAppraisal, Verdict};
pub(crate) use assemble::rule;
pub(crate) use explain::explain;
pub(crate) use status::status;
pub use status::{RuleState, RuleStatus};
pub use types::{
    ActRuling, Admissibility, Answer, Awaited, AwaitedKind, BearerRuling, Burden, Citation, CitationRole, ClaimRuling,
    CostRow, FindingRow, FreightRow, LineRuling, Obligation, Outcome, RiskRow, RuleId, Ruling,
};
pub use words::Language;
