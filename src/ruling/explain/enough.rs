//! What is enough: the findings from which a decision follows, whatever the others are.
//!
//! They are those that a pattern of each rule that stands reads, and one refuted condition for each pattern of every rule
//! that would contradict it and that no rule that stands displaces; and what makes the question asked, or not.

use crate::findings::{Finding, Findings, Literal, Status};
use crate::rulebook::{CompiledQuestion, Decision, Disposition, bit};

/// The findings on which a decision rests.
pub(in crate::ruling) struct Enough {
    /// Why the question is asked, or is not.
    pub(in crate::ruling) scope: Vec<Finding>,
    /// What the rules that stand read.
    pub(in crate::ruling) standing: Vec<Finding>,
    /// What rules out the others, beyond these.
    pub(in crate::ruling) excluding: Vec<Finding>,
}

impl Enough {
    /// Of a decision that came from these findings.
    pub(in crate::ruling) fn of(asked: &CompiledQuestion, decision: &Decision, findings: &Findings) -> Self {
        let mut enough = Self { scope: Vec::new(), standing: Vec::new(), excluding: Vec::new() };
        if decision.disposition == Disposition::NotAsked {
            enough.scope = refuting(&asked.asked_when, findings, &[]);
            return enough;
        }
        if let Some(pattern) = asked.asked_when.iter().find(|when| findings.status_of(when) == Status::Met) {
            enough.scope = pattern.iter().map(|literal| literal.finding()).collect();
        }
        let mut rivals: Vec<&Vec<Literal>> = Vec::new();
        for (nth, rule) in asked.rules.iter().enumerate() {
            if decision.standing & bit(nth) != 0 {
                let met = rule.when.iter().find(|when| findings.status_of(when) == Status::Met);
                enough.standing.extend(met.into_iter().flatten().map(|literal| literal.finding()));
            } else if (decision.applies | decision.open) & bit(nth) == 0
                && rule.answer & !decision.answers != 0
                && rule.outranked_by & decision.standing == 0
            {
                rivals.extend(&rule.when);
            }
        }
        let known: Vec<Finding> = enough.scope.iter().chain(&enough.standing).copied().collect();
        enough.excluding = refuting(rivals, findings, &known);
        enough
    }

    /// Each finding once, in the vocabulary's order.
    pub(in crate::ruling) fn all(&self) -> Vec<Finding> {
        let mut all: Vec<Finding> =
            [&self.scope, &self.standing, &self.excluding].into_iter().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// A few findings that refute every pattern which those known do not refute already: of those that refute most of what is
/// left, always the first.
fn refuting<'p>(
    patterns: impl IntoIterator<Item = &'p Vec<Literal>>,
    findings: &Findings,
    known: &[Finding],
) -> Vec<Finding> {
    // which pattern is refuted by what
    let refuted = patterns.into_iter().enumerate().flat_map(|(nth, pattern)| {
        let literals = pattern.iter().filter(|literal| findings.status(**literal) == Status::Refuted);
        literals.map(move |literal| (literal.finding(), nth))
    });
    let mut left: Vec<(Finding, usize)> = refuted.collect();
    left.sort_unstable();
    for finding in known {
        settle(&mut left, *finding);
    }
    let mut chosen = Vec::new();
    while let Some(best) = most_telling(&left) {
        settle(&mut left, best);
        chosen.push(best);
    }
    chosen
}

/// Leaves out the patterns that a finding refutes.
fn settle(left: &mut Vec<(Finding, usize)>, finding: Finding) {
    let gone: Vec<usize> = left.iter().filter(|(by, _)| *by == finding).map(|(_, pattern)| *pattern).collect();
    if !gone.is_empty() {
        left.retain(|(_, pattern)| gone.binary_search(pattern).is_err());
    }
}

/// The finding that refutes most patterns, the first of those that refute as many.
fn most_telling(left: &[(Finding, usize)]) -> Option<Finding> {
    let runs = left.chunk_by(|(one, _), (other, _)| one == other);
    let most = runs.rev().max_by_key(|run| run.len())?;
    most.first().map(|(finding, _)| *finding)
}
