//! Exceptions that change no answer: they are harmless, and may be a slip.

use super::proofs::Proofs;
use super::{Idle, Note};
use crate::rulebook::book::transitive;
use crate::rulebook::{CompiledQuestion, RuleCard, Rulebook, bit};

/// Every declared exception that changes no answer, ladders taken as a whole.
pub(super) fn idle_exceptions(book: &Rulebook, proofs: &[Proofs<'_>]) -> Vec<Note> {
    let mut notes = Vec::new();
    for rule in &book.cards {
        let mut ladders: Vec<usize> = Vec::new();
        for target in rule.excepts.iter().filter_map(|name| book.cards.iter().find(|card| *card.id == **name)) {
            let Some((ladder, _)) = target.ladder else {
                notes.extend(idle(book, proofs, rule, target).map(|why| note(rule, target, why)));
                continue;
            };
            if ladders.contains(&ladder) {
                continue;
            }
            ladders.push(ladder);
            let steps = || book.cards.iter().filter(|card| card.ladder.is_some_and(|(of, _)| of == ladder));
            let idle: Option<Vec<Idle>> = steps()
                .filter(|step| rule.excepts.iter().any(|name| **name == *step.id))
                .map(|step| idle(book, proofs, rule, step))
                .collect();
            let whole = steps().find(|card| card.ladder == Some((ladder, None))).unwrap_or(target);
            notes.extend(idle.and_then(|idle| idle.into_iter().max()).map(|why| note(rule, whole, why)));
        }
    }
    notes
}

fn note(rule: &RuleCard, target: &RuleCard, why: Idle) -> Note {
    Note { rule: rule.id.to_string(), target: target.id.to_string(), why }
}

/// Why an exception changes no answer, if it changes none.
fn idle(book: &Rulebook, proofs: &[Proofs<'_>], rule: &RuleCard, target: &RuleCard) -> Option<Idle> {
    let mut why = Idle::NoCommonQuestion;
    for proof in proofs {
        let place = |card: &RuleCard| {
            let known = |place: usize| book.cards.get(place).is_some_and(|known| known.id == card.id);
            proof.question.rules.iter().position(|rule| known(rule.card))
        };
        let (Some(high), Some(low)) = (place(rule), place(target)) else { continue };
        let (Some(above), Some(below)) = (proof.question.rules.get(high), proof.question.rules.get(low)) else {
            continue;
        };
        let order = without(book, proof.question, high, low);
        let here = if !proof.may_meet(&[above, below], 0) {
            Idle::NeverMeet
        } else if order.get(low).is_some_and(|set| set & bit(high) != 0) {
            Idle::Implied
        } else if above.answer == below.answer {
            Idle::SameAnswer
        } else {
            Idle::ThirdRule
        };
        if matters(proof, &order) {
            return None;
        }
        why = why.max(here);
    }
    Some(why)
}

/// The order of a question's rules without one declared exception.
fn without(book: &Rulebook, question: &CompiledQuestion, high: usize, low: usize) -> Vec<u128> {
    let mut direct = book.direct_order(question);
    let rank = |at: usize| question.rules.get(at).and_then(|rule| book.cards.get(rule.card)).map(|card| card.rank);
    if let Some(above) = direct.get_mut(low).filter(|_| !question.ranked || rank(high) <= rank(low)) {
        *above &= !bit(high);
    }
    let closed = transitive(direct);
    closed.iter().enumerate().map(|(at, above)| above & !bit(at)).collect()
}

/// Whether another order lets two rules contradict each other that did not before.
fn matters(proof: &Proofs<'_>, order: &[u128]) -> bool {
    let rules = &proof.question.rules;
    let freed = rules.iter().zip(order).enumerate().filter(|(_, (rule, now))| rule.outranked_by != **now);
    freed.into_iter().any(|(i, (rule, now))| {
        rules.iter().zip(order).enumerate().any(|(j, (other, over))| {
            let unordered = now & bit(j) == 0 && over & bit(i) == 0;
            let before = rule.outranked_by | other.outranked_by;
            i != j
                && rule.answer != other.answer
                && unordered
                && before != now | over
                && proof.may_meet(&[rule, other], now | over)
        })
    })
}
