//! Why: facts, findings, rules, answers, amounts, line by line.
//!
//! For each line it says how every question came out that its outcome, its freight, its risks and its costs rest on,
//! in the order in which the questions were decided: what the evidence is apt to prove before what it established,
//! that before the remedy, the remedy before who pays the freight.

mod block;

use std::collections::BTreeSet;

use block::Blocks;
pub(super) use block::facts_told;

use super::Admissibility;
use super::display::{act_shown, freight_shown, money_lines, risk_shown};
use super::words::{Language, told};
use crate::case::LineId;
use crate::findings::vocabulary::{
    agreement, claim, claim_cause, conspicuous, cost, deduction, discharges, established, fate, freight,
    freight_excess, gift_return, gift_value, governed, remedy, risk, suspension,
};
use crate::findings::{Fact, Finding, Kind, Level, Literal, Status, SubjectKey};
use crate::hearing::Hearing;
use crate::rulebook::{CompiledQuestion, Decision, Disposition, RuleCard};
use crate::ruling::assemble::{ACTS, kind_of};

/// A question about a subject, by their places.
type Asked = (usize, usize);

/// Explains.
pub(crate) fn explain(hearing: &Hearing<'_>, language: Language) -> String {
    let ruling = hearing.ruling();
    let words = language.phrases();
    let why = Why { hearing, language };
    let mut rows = vec![told(words.under, &[&ruling.rulebook, &ruling.edition, &language.moment(ruling.as_of)])];
    if let Admissibility::GovernedElsewhere(what) = &ruling.admissibility {
        rows.push(told(words.elsewhere, &[&language.rules_elsewhere(what)]));
        let whole = why.question(governed::FINDING).map(|question| (question, 0));
        rows.extend(why.blocks(&whole.into_iter().collect()));
    }
    if let Some(question) = why.question(suspension::FINDING) {
        let stays = hearing.docket().on(Level::Suspension).map(|(at, _)| (question, at));
        rows.extend(why.blocks(&stays.collect()));
    }
    for (line, (at, _)) in ruling.lines.iter().zip(hearing.docket().on(Level::Line)) {
        rows.push(String::new());
        rows.push(ruling.headline(line, language));
        rows.extend(why.blocks(&why.closed(why.seeds(at, &line.line))));
    }
    let money = money_lines(&ruling.money, language);
    if !money.is_empty() {
        rows.push(String::new());
        rows.extend(money);
    }
    let mut text = rows.join("\n");
    text.push('\n');
    text
}

/// The reader of what was decided.
#[derive(Clone, Copy)]
struct Why<'a, 'h> {
    hearing: &'a Hearing<'h>,
    language: Language,
}

impl<'a> Why<'a, '_> {
    fn question(self, finding: Finding) -> Option<usize> {
        self.hearing.rulebook().question(finding).map(|(question, _)| question)
    }

    fn asked(self, question: usize) -> Option<&'a CompiledQuestion> {
        self.hearing.rulebook().questions().get(question)
    }

    fn card(self, card: usize) -> Option<&'a RuleCard> {
        self.hearing.rulebook().rules().get(card)
    }

    /// The questions that speak about a line by themselves.
    fn seeds(self, at: usize, line: &LineId) -> BTreeSet<Asked> {
        let docket = self.hearing.docket();
        let ruling = self.hearing.ruling();
        let mut seeds = BTreeSet::new();
        let mut seed = |finding: Finding, at: usize| {
            seeds.extend(self.question(finding).map(|question| (question, at)));
        };
        let shown = |act: Finding| {
            let name = act.entry().name;
            ruling.acts.iter().any(|row| row.line == *line && row.act == name && act_shown(ruling, row))
        };
        let acts = |at: usize, level: Level, seed: &mut dyn FnMut(Finding, usize)| {
            for act in ACTS.iter().map(|(act, _)| *act).filter(|act| act.entry().level == level && shown(*act)) {
                seed(act, at);
            }
        };
        seed(remedy::FINDING, at);
        seed(fate::FINDING, at);
        if ruling.gifts.iter().any(|row| row.line == *line) {
            seed(gift_return::FINDING, at);
            seed(gift_value::FINDING, at);
        }
        acts(at, Level::Line, &mut seed);
        for (below, state) in docket.below(at) {
            match state.key {
                SubjectKey::Claim { .. } => {
                    for finding in [established::FINDING, claim::FINDING, claim_cause::FINDING] {
                        seed(finding, below);
                    }
                    acts(below, state.level, &mut seed);
                }
                SubjectKey::Leg { leg, .. } => {
                    let row = ruling.freight.iter().find(|row| row.line == *line && row.leg == leg);
                    if row.is_some_and(|row| freight_shown(ruling, row)) {
                        seed(freight::FINDING, below);
                        seed(freight_excess::FINDING, below);
                        seed(deduction::FINDING, below);
                    }
                }
                SubjectKey::Loss { leg, kind, .. } => {
                    let same =
                        |kept: &&super::RiskRow| kept.line == *line && kept.leg == leg && kept.kind == kind_of(kind);
                    if ruling.risks.iter().find(same).is_some_and(|row| risk_shown(ruling, row)) {
                        seed(risk::FINDING, below);
                    }
                }
                SubjectKey::Cost { .. } => seed(cost::FINDING, below),
                _ => {}
            }
        }
        seeds
    }

    /// The questions with all those whose answers, evidence and agreements they rest on.
    fn closed(self, seeds: BTreeSet<Asked>) -> BTreeSet<Asked> {
        let mut waiting: Vec<Asked> = seeds.iter().copied().collect();
        let mut closed = seeds;
        while let Some((question, at)) = waiting.pop() {
            for further in self.rests_on(question, at) {
                if closed.insert(further) {
                    waiting.push(further);
                }
            }
        }
        closed
    }

    fn rests_on(self, question: usize, at: usize) -> Vec<Asked> {
        let docket = self.hearing.docket();
        let (Some(asked), Some(decision)) = (self.asked(question), docket.decision(question, at)) else {
            return Vec::new();
        };
        let mut further = Vec::new();
        for literal in self.literals(asked, decision, at) {
            let finding = literal.finding();
            if finding.entry().kind == Kind::Answered {
                let owner = self.owner(at, finding.entry().level);
                further.extend(self.question(finding).zip(owner));
                continue;
            }
            for fact in docket.grounds_of(at, finding) {
                let (answer, key) = match fact {
                    Fact::Item("evidence", nth, _) => (discharges::FINDING, SubjectKey::Evidence(nth)),
                    Fact::Item("agreements", nth, _) => (agreement::FINDING, SubjectKey::Agreement(nth)),
                    Fact::Item("order.terms", nth, _) => (conspicuous::FINDING, SubjectKey::Term(nth)),
                    _ => continue,
                };
                further.extend(self.question(answer).zip(docket.find(key)).filter(|(_, place)| *place != at));
            }
        }
        further
    }

    /// The literals of the rules that stand, and of those that still may where something is awaited.
    fn literals(self, asked: &CompiledQuestion, decision: Decision, at: usize) -> Vec<Literal> {
        let awaits = decision.disposition == Disposition::Awaits;
        let rules = if awaits { decision.standing | decision.live } else { decision.standing };
        let findings = self.hearing.docket().findings(at);
        asked
            .cards(rules)
            .filter_map(|card| self.card(card))
            .flat_map(|card| card.when.iter().filter(|when| findings.status_of(when) != Status::Refuted))
            .flatten()
            .copied()
            .collect()
    }

    /// The subject on a level in which a subject lies.
    fn owner(self, at: usize, level: Level) -> Option<usize> {
        let docket = self.hearing.docket();
        let mut here = Some(at);
        while let Some(place) = here {
            let state = docket.subject(place)?;
            if state.level == level {
                return Some(place);
            }
            here = state.parent;
        }
        None
    }

    /// What was decided on each of the questions, in the order of deciding.
    fn blocks(self, questions: &BTreeSet<Asked>) -> Vec<String> {
        let mut blocks = Blocks::new(self);
        for (question, at, decision) in self.hearing.docket().decisions() {
            if questions.contains(&(*question, *at)) && decision.disposition != Disposition::NotAsked {
                if let Some(asked) = self.asked(*question) {
                    blocks.add(asked, *at, *decision);
                }
            }
        }
        blocks.into_rows()
    }
}
