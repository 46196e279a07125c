//! Appraisal: is a position in line with the rulebook?
//!
//! Each clause is compared with what was decided. It agrees, it breaches an article, it is premature because something
//! is awaited, or the rulebook leaves it open. Giving up one's own entitlement is never a breach.

mod clauses;

use serde::{Serialize, Serializer};

use super::Admissibility;
use super::Language;
use super::position::{Clause, Position};
use crate::case::{Case, CaseErrors};
use crate::hearing::Hearing;
use crate::rulebook::Article;

/// How a clause, or a whole position, stands to the rulebook, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is in line.
    Agrees,
    /// It may turn out either way: this is awaited first.
    Premature {
        /// What is awaited, as `party: finding`.
        awaits: Vec<String>,
    },
    /// The rulebook decides it neither way, or it speaks of what the case does not have.
    Open {
        /// Why.
        readings: Vec<String>,
    },
    /// It is against this article.
    Breaches {
        /// The article.
        #[serde(serialize_with = "as_text")]
        article: Article,
    },
}

fn as_text<S: Serializer>(article: &Article, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(article)
}

impl Verdict {
    /// Whether it agrees.
    #[must_use]
    pub fn agrees(&self) -> bool {
        matches!(self, Self::Agrees)
    }

    const fn weight(&self) -> u8 {
        match self {
            Self::Agrees => 0,
            Self::Premature { .. } => 1,
            Self::Open { .. } => 2,
            Self::Breaches { .. } => 3,
        }
    }
}

/// A clause with its verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClauseAppraisal {
    /// The clause.
    pub clause: Clause,
    /// Its verdict.
    pub verdict: Verdict,
    /// The article that decides, whatever the verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<Article>,
}

/// A position with the verdicts of its clauses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Appraisal {
    /// The worst verdict of its clauses.
    pub verdict: Verdict,
    /// Each clause.
    pub clauses: Vec<ClauseAppraisal>,
}

/// Appraises a position against a hearing.
pub(crate) fn appraise(hearing: &Hearing<'_>, position: &Position) -> Appraisal {
    if position.assuming.is_empty() {
        return all_of(hearing, position, &position.all_of);
    }
    match hearing.case().patched(&position.assuming) {
        Ok(case) => all_of(&Hearing::under(&case, hearing.rulebook()), position, &position.all_of),
        Err(errors) => Appraisal { verdict: incoherent(&errors), clauses: Vec::new() },
    }
}

fn incoherent(errors: &CaseErrors) -> Verdict {
    Verdict::Open { readings: vec![format!("the facts assumed do not cohere: {errors}")] }
}

fn all_of(hearing: &Hearing<'_>, position: &Position, clauses: &[Clause]) -> Appraisal {
    if let Admissibility::GovernedElsewhere(by) = &hearing.ruling().admissibility {
        let readings = vec![format!(
            "this rulebook does not govern the case; what would: {}",
            Language::English.rules_elsewhere(by)
        )];
        return Appraisal { verdict: Verdict::Open { readings }, clauses: Vec::new() };
    }
    let clauses: Vec<ClauseAppraisal> = clauses.iter().map(|clause| one(hearing, position, clause)).collect();
    let verdict = clauses
        .iter()
        .map(|clause| &clause.verdict)
        .max_by_key(|verdict| verdict.weight())
        .cloned()
        .unwrap_or_else(|| Verdict::Open { readings: vec!["the position says nothing".to_owned()] });
    // the first of the worst, so that the order of clauses is the order of reasons
    let first = clauses.iter().map(|clause| &clause.verdict).find(|other| other.weight() == verdict.weight());
    Appraisal { verdict: first.cloned().unwrap_or(verdict), clauses }
}

fn one(hearing: &Hearing<'_>, position: &Position, clause: &Clause) -> ClauseAppraisal {
    let (verdict, article) = match clause {
        Clause::Given(given) => {
            let inner = if given.facts.is_empty() {
                all_of(hearing, position, &given.then)
            } else {
                match hearing.case().patched(&given.facts) {
                    Ok(case) => {
                        let case: Case = case;
                        all_of(&Hearing::under(&case, hearing.rulebook()), position, &given.then)
                    }
                    Err(errors) => Appraisal { verdict: incoherent(&errors), clauses: Vec::new() },
                }
            };
            let article = inner.clauses.iter().find_map(|clause| clause.article);
            (inner.verdict, article)
        }
        Clause::Outcome(said) => clauses::outcome(hearing, position.by, said),
        Clause::Bears(said) => clauses::bears(hearing, position.by, said),
        Clause::ProvesFirst(said) => clauses::proves_first(hearing, said),
        Clause::Discharges(said) => clauses::discharges(hearing, said),
        Clause::Finding(said) => clauses::finding(hearing, said),
        Clause::Act(said) => clauses::act(hearing, position.by, said),
    };
    ClauseAppraisal { clause: clause.clone(), verdict, article }
}
