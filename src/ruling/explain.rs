//! Why: facts, findings, rules, answers, amounts.

use super::Language;
use crate::hearing::Hearing;

/// Explains.
pub(crate) fn explain(hearing: &Hearing<'_>, _: Language) -> String {
    hearing.ruling().to_string()
}
