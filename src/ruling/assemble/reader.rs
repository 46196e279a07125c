//! Decisions in public terms.

use crate::case::{Case, LineId, Mishap};
use crate::few::Few;
use crate::findings::vocabulary::{admissibility, cause, claim, claim_cause, established, fate, remedy};
use crate::findings::{Docket, Finding, Level, LossKind, SubjectKey, names};
use crate::rulebook::{Article, Decision, Disposition, Rulebook};
use crate::ruling::types::{Answer, BearerRuling, Outcome, RuleId};

/// The reader of decisions that everything below shares.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) case: &'a Case,
    pub(crate) book: &'a Rulebook,
    pub(crate) docket: &'a Docket,
}

/// A decision with what it rests on.
struct Reasoned {
    disposition: Disposition,
    answers: u32,
    articles: Few<Article>,
    rules: Few<RuleId>,
}

impl<'a> Reader<'a> {
    /// The decision on a question about a subject.
    pub(crate) fn decision(&self, finding: Finding, at: usize) -> Option<Decision> {
        let (question, _) = self.book.question(finding)?;
        self.docket.decision(question, at)
    }

    /// What was decided, and nothing of why; `read` turns the names of values into public terms.
    pub(crate) fn decided<T>(
        &self,
        finding: Finding,
        at: usize,
        read: impl Fn(&'static str) -> Option<T>,
    ) -> Option<T> {
        let decision = self.decision(finding, at).filter(|found| found.disposition == Disposition::Decided)?;
        names(finding, decision.answers).find_map(read)
    }

    /// An answer in public terms; `read` turns the names of values into them and leaves out the special ones.
    pub(crate) fn answer<T>(&self, finding: Finding, at: usize, read: impl Fn(&'static str) -> Option<T>) -> Answer<T> {
        let Some(Reasoned { disposition, answers, articles, rules }) = self.reasoned(finding, at) else {
            return Answer {
                disposition: Disposition::NotAsked,
                decided: None,
                possible: Vec::new(),
                articles: Few::new(),
                rules: Few::new(),
            };
        };
        let mut values = names(finding, answers).filter_map(&read);
        let (decided, possible) =
            if disposition == Disposition::Decided { (values.next(), Vec::new()) } else { (None, values.collect()) };
        Answer { disposition, decided, possible, articles, rules }
    }

    /// What was decided and on what it rests; nothing where the question is not asked.
    fn reasoned(&self, finding: Finding, at: usize) -> Option<Reasoned> {
        let (question, asked) = self.book.question(finding)?;
        let decision = self.docket.decision(question, at)?;
        if decision.disposition == Disposition::NotAsked {
            return None;
        }
        let (mut articles, mut rules) = (Few::new(), Few::new());
        for rule in asked.those(decision.standing) {
            articles.push_new(rule.article);
            rules.push(rule.id.clone());
        }
        if articles.is_empty() && decision.disposition == Disposition::Decided {
            // whatever is still open, each rule that may come to stand says the same
            for rule in asked.those(decision.live) {
                articles.push_new(rule.article);
            }
        }
        if articles.is_empty() && decision.closed && decision.live == 0 {
            articles.extend(asked.closing.map(|(_, article)| article));
        }
        Some(Reasoned { disposition: decision.disposition, answers: decision.answers, articles, rules })
    }

    /// The lines with their places on the docket.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, usize, LineId)> + use<'a> {
        let (case, docket) = (self.case, self.docket);
        docket.on(Level::Line).filter_map(move |(at, state)| match state.key {
            SubjectKey::Line(line) => Some((at, line, case.lines().get(line)?.id.clone())),
            _ => None,
        })
    }
}

pub(crate) fn outcome(name: &str) -> Option<Outcome> {
    Some(match name {
        "refund" => Outcome::Refund,
        "return_and_refund" => Outcome::ReturnAndRefund,
        "exchange" => Outcome::Exchange,
        "repair" => Outcome::Repair,
        "resupply" => Outcome::Resupply,
        "elect_remedy" => Outcome::BuyerElects,
        "intercept_and_refund" => Outcome::InterceptAndRefund,
        "seller_elects" => Outcome::SellerElects,
        "negotiate" => Outcome::Negotiate,
        "trade_continues" => Outcome::TradeContinues,
        "release_to_seller" => Outcome::ReleaseToSeller,
        "dismiss" => Outcome::Dismiss,
        "carried_out" => Outcome::CarriedOut,
        _ => return None,
    })
}

/// What the way back makes of a return.
pub(super) fn after_return(name: &str) -> Option<Outcome> {
    Some(match name {
        "conditional" => Outcome::ReturnAndRefund,
        "refund" => Outcome::Refund,
        "release_to_seller" => Outcome::ReleaseToSeller,
        _ => return None,
    })
}

pub(crate) fn bearer(name: &str) -> Option<BearerRuling> {
    Some(match name {
        "buyer" => BearerRuling::Buyer,
        "seller" => BearerRuling::Seller,
        "as_paid" => BearerRuling::AsPaid,
        "negotiate" => BearerRuling::Negotiate,
        _ => return None,
    })
}

/// The outcome of a line: what the way back made of it where that was asked, else the remedy.
pub(crate) fn line_outcome(reader: Reader<'_>, at: usize) -> Answer<Outcome> {
    let fated = reader.decision(fate::FINDING, at).is_some_and(|found| found.disposition != Disposition::NotAsked);
    let settled = reader.decision(remedy::FINDING, at).is_some_and(|found| found.disposition == Disposition::Decided);
    if fated && settled {
        return reader.answer(fate::FINDING, at, after_return);
    }
    let mut answer = reader.answer(remedy::FINDING, at, outcome);
    if let Some((carrying, _)) = carrying_claim(reader, at) {
        let ground = reader.answer(claim::FINDING, carrying, outcome);
        if answer.decided.is_some() && !ground.articles.is_empty() {
            answer.articles = ground.articles;
            answer.rules = ground.rules;
            // what was found of the facts is part of the reason
            let facts = reader.answer(established::FINDING, carrying, Some);
            facts.articles.into_iter().for_each(|article| answer.articles.push_new(article));
            answer.rules.extend(facts.rules);
        }
    } else if answer.decided.is_some() {
        refused(reader, at, &mut answer);
    }
    answer
}

/// Why no ground on a line was heard stands before what follows from it.
fn refused(reader: Reader<'_>, at: usize, answer: &mut Answer<Outcome>) {
    let grounds = reader.docket.below(at).filter(|(_, state)| state.level == Level::Claim);
    let declined = |at: &usize| reader.decided(admissibility::FINDING, *at, Some) == Some("declined");
    let (mut articles, mut rules) = (Few::new(), Few::new());
    let mut add = |from: (Few<Article>, Few<RuleId>)| {
        from.0.into_iter().for_each(|article| articles.push_new(article));
        from.1.into_iter().for_each(|rule| rules.push_new(rule));
    };
    for at in grounds.map(|(below, _)| below).filter(declined) {
        let declined = reader.answer(admissibility::FINDING, at, Some);
        add((declined.articles, declined.rules));
    }
    add((std::mem::take(&mut answer.articles), std::mem::take(&mut answer.rules)));
    (answer.articles, answer.rules) = (articles, rules);
}

/// The ground that carries a line's outcome: of those that give what the line gets, the first with the line's cause, or
/// else the first.
pub(crate) fn carrying_claim(reader: Reader<'_>, at: usize) -> Option<(usize, usize)> {
    let remedy = reader.decided(remedy::FINDING, at, outcome)?;
    let giving = || {
        reader.docket.below(at).filter_map(|(below, state)| {
            let SubjectKey::Claim { request, .. } = state.key else { return None };
            let given = reader.decided(claim::FINDING, below, outcome)?;
            let fails = matches!(remedy, Outcome::ReleaseToSeller | Outcome::Dismiss | Outcome::TradeContinues);
            (given == remedy || (fails && given == Outcome::Dismiss)).then_some((below, request))
        })
    };
    let cause = reader.docket.findings(at).settled(cause::FINDING);
    let carries = |(below, _): &(usize, usize)| reader.docket.findings(*below).settled(claim_cause::FINDING) == cause;
    giving().find(carries).or_else(|| giving().next())
}

pub(crate) const fn kind_of(loss: LossKind) -> Mishap {
    match loss {
        LossKind::Damage => Mishap::Damage,
        LossKind::Destruction => Mishap::Destruction,
        LossKind::Loss => Mishap::Loss,
    }
}
