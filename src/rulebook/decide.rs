//! Deciding a question: which rules stand, and whether what is open could still change that.
//!
//! A rule *applies* when one of its patterns is met. It *stands* if it applies and no rule that applies outranks it;
//! a displaced rule still displaces. It is *live* if it may come to apply and no rule that applies outranks it.
//! The answer is decided when every rule that stands or is live gives the same one. The test is sound: nothing is
//! decided that an open finding could overturn; now and then it waits for something that could not matter.

use super::CompiledQuestion;
use crate::findings::{Findings, Status};

/// How a question came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Disposition {
    /// One answer, and nothing open can change it.
    Decided,
    /// Something open could still change it.
    Awaits,
    /// Rules that nothing outranks contradict each other.
    Conflict,
    /// The question was asked and no rule answers.
    Gap,
    /// The case lies outside the question.
    NotAsked,
}

/// The decision of one question about one subject; rules are bits, by their place in the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// How it came out.
    pub disposition: Disposition,
    /// The answers still possible, as a set of values of the question's finding.
    pub(crate) answers: u32,
    /// The rules that apply.
    pub(crate) applies: u128,
    /// The rules that may come to apply.
    pub(crate) open: u128,
    /// The rules that stand.
    pub(crate) standing: u128,
    /// The rules that are live.
    pub(crate) live: u128,
    /// Whether the question's closing answer is among the answers.
    pub(crate) closed: bool,
}

/// Whether the question is asked.
fn scope(question: &CompiledQuestion, findings: &Findings) -> Status {
    if question.asked_when.is_empty() {
        return Status::Met;
    }
    match question.scope.statuses(findings) {
        (0, 0) => Status::Refuted,
        (0, _) => Status::Open,
        _ => Status::Met,
    }
}

/// Decides a question.
pub(crate) fn decide(question: &CompiledQuestion, findings: &Findings) -> Decision {
    let mut decision = Decision {
        disposition: Disposition::NotAsked,
        answers: question.not_asked,
        applies: 0,
        open: 0,
        standing: 0,
        live: 0,
        closed: false,
    };
    let asked = scope(question, findings);
    if asked == Status::Refuted {
        return decision;
    }
    (decision.applies, decision.open) = question.limbs.statuses(findings);
    let mut stand = 0_u32;
    let mut live = 0_u32;
    let mut unassailable = 0_u32;
    let mut left = decision.applies | decision.open;
    while left != 0 {
        let bit = left & left.wrapping_neg();
        let rule = question.rules.get(left.trailing_zeros() as usize);
        left &= !bit;
        let Some(rule) = rule.filter(|rule| rule.outranked_by & decision.applies == 0) else { continue };
        if decision.applies & bit == 0 {
            decision.live |= bit;
            live |= rule.answer;
        } else {
            decision.standing |= bit;
            stand |= rule.answer;
            if rule.outranked_by & decision.open == 0 {
                unassailable |= rule.answer;
            }
        }
    }
    let mut answers = stand | live;
    if decision.standing == 0 {
        match question.closing {
            Some((closing, _)) => {
                decision.closed = true;
                answers |= closing.allow;
            }
            None if decision.live != 0 || asked == Status::Open => answers |= question.gap,
            None => {}
        }
    }
    decision.disposition = if unassailable.count_ones() > 1 {
        answers = question.conflict;
        if asked == Status::Met {
            Disposition::Conflict
        } else {
            answers |= question.not_asked;
            Disposition::Awaits
        }
    } else if answers == 0 {
        answers = question.gap;
        Disposition::Gap
    } else if answers == question.gap && asked == Status::Met {
        Disposition::Gap
    } else if asked == Status::Open {
        answers |= question.not_asked;
        Disposition::Awaits
    } else if answers.is_power_of_two() {
        Disposition::Decided
    } else {
        Disposition::Awaits
    };
    decision.answers = answers;
    decision
}
