//! Deciding a question: which rules stand, and whether what is open could still change that.
//!
//! A rule *applies* when one of its patterns is met. It *stands* if it applies and no rule that applies outranks it;
//! a displaced rule still displaces. It is *live* if it may come to apply, no rule that applies outranks it, and none does
//! wherever one of its patterns is met. The answer is decided when every rule that stands or is live gives the same one.
//! The test is sound: nothing is decided that an open finding could overturn; now and then it waits for something that
//! could not matter.

use super::{CompiledQuestion, CompiledRule, bit};
use crate::findings::{Finding, Findings, Literal, Status};

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

impl Decision {
    /// That the case lies outside the question, whose answer then is this one.
    pub(crate) const fn not_asked(answer: u32) -> Self {
        Self {
            disposition: Disposition::NotAsked,
            answers: answer,
            applies: 0,
            open: 0,
            standing: 0,
            live: 0,
            closed: false,
        }
    }
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

/// Whether a rule, wherever it comes to apply, brings one along that outranks it; told pattern by pattern.
fn overtaken(question: &CompiledQuestion, rule: &CompiledRule, open: u128, findings: &Findings) -> bool {
    let above = rule.outranked_by & open;
    if above == 0 {
        return false;
    }
    let rules = || question.rules.iter().enumerate().filter(|(at, _)| above & bit(*at) != 0);
    rule.when.iter().filter(|pattern| findings.status_of(pattern) != Status::Refuted).all(|pattern| {
        let left = |finding: Finding| {
            let own = pattern.iter().filter(|literal| literal.finding() == finding);
            own.fold(findings.set(finding), |set, literal| set & literal.allow)
        };
        let along = |other: &Vec<Literal>| other.iter().all(|literal| left(literal.finding()) & !literal.allow == 0);
        rules().any(|(_, rule)| rule.when.iter().any(along))
    })
}

/// Decides a question.
pub(crate) fn decide(question: &CompiledQuestion, findings: &Findings) -> Decision {
    let mut decision = Decision::not_asked(question.not_asked);
    let asked = scope(question, findings);
    if asked == Status::Refuted {
        return decision;
    }
    (decision.applies, decision.open) = question.limbs.statuses(findings);
    let mut stand = 0_u32;
    let mut live = 0_u32;
    let mut passed = (0_u128, 0_u32);
    let mut unassailable = 0_u32;
    let mut left = decision.applies | decision.open;
    while left != 0 {
        let bit = left & left.wrapping_neg();
        let rule = question.rules.get(left.trailing_zeros() as usize);
        left &= !bit;
        let Some(rule) = rule.filter(|rule| rule.outranked_by & decision.applies == 0) else { continue };
        if decision.applies & bit == 0 {
            if overtaken(question, rule, decision.open, findings) {
                passed = (passed.0 | bit, passed.1 | rule.answer);
            } else {
                decision.live |= bit;
                live |= rule.answer;
            }
        } else {
            decision.standing |= bit;
            stand |= rule.answer;
            if rule.outranked_by & decision.open == 0 {
                unassailable |= rule.answer;
            }
        }
    }
    if decision.standing == 0 && question.closing.is_none() && live.is_power_of_two() {
        // a single answer that may fail to come is not decided: what might seem to come instead is told beside it
        decision.live |= passed.0;
        live |= passed.1;
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
