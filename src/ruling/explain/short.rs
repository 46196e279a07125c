//! The grounds in short: one line for each answer that matters, with its articles and the facts that decide it.

use super::{Asked, Why};
use crate::findings::vocabulary::{cost, cost_kind, deduction, fate, freight, leg, loss_kind, remedy, risk};
use crate::findings::{Finding, Kind};
use crate::rulebook::{Article, Disposition};
use crate::ruling::LineRuling;
use crate::ruling::words::{cited, told};

/// What is borne by whom.
const BORNE: [Finding; 4] = [freight::FINDING, deduction::FINDING, risk::FINDING, cost::FINDING];
/// What a subject is called after is no reason.
const NAMES: [Finding; 3] = [leg::FINDING, loss_kind::FINDING, cost_kind::FINDING];
/// How many answers deep the facts are looked for.
const DEPTH: usize = 6;

impl Why<'_, '_> {
    /// One line of text for the outcome of a line, and for each answer on who bears what.
    pub(super) fn in_short(self, at: usize, line: &LineRuling) -> Vec<String> {
        let mut facts = Vec::new();
        for question in [fate::FINDING, remedy::FINDING].into_iter().filter_map(|finding| self.question(finding)) {
            self.decisive((question, at), DEPTH, &mut facts);
        }
        let mut rows = vec![self.because(self.hearing.ruling().headline(line, self.language), &facts)];
        for (question, place) in self.seeds(at, &line.line) {
            let decided = self.hearing.docket().decision(question, place);
            let (Some(asked), Some(decision)) = (self.asked(question), decided) else { continue };
            if !BORNE.contains(&asked.finding) || decision.disposition == Disposition::NotAsked {
                continue;
            }
            let standing = asked.cards(decision.standing).filter_map(|card| self.card(card));
            let mut articles: Vec<Article> = standing.map(|card| card.article).collect();
            if decision.standing == 0 && decision.closed {
                articles.extend(asked.closing.map(|(_, article)| article));
            }
            let said = self.said(asked.finding, place, decision.answers);
            let said = match cited(&articles) {
                none if none.is_empty() => said,
                articles => told(self.language.phrases().decided, &[&said, &articles]),
            };
            let mut facts = Vec::new();
            self.decisive((question, place), DEPTH, &mut facts);
            rows.push(format!("  {}", self.because(said, &facts)));
        }
        rows
    }

    fn because(self, said: String, facts: &[String]) -> String {
        let words = self.language.phrases();
        if facts.is_empty() { said } else { told(words.in_short, &[&said, &facts.join(words.then)]) }
    }

    /// The facts that decide: what the rules that stand read, through the answers that they rest on.
    fn decisive(self, (question, at): Asked, depth: usize, facts: &mut Vec<String>) {
        let docket = self.hearing.docket();
        let (Some(asked), Some(decision)) = (self.asked(question), docket.decision(question, at)) else { return };
        for literal in self.literals(asked, decision, at) {
            let finding = literal.finding();
            let owner = docket.owner(at, finding);
            let below = match finding.kind() {
                Kind::Answered => vec![(owner, finding)],
                _ => self.folded(owner, finding, docket.findings(at).set(finding)),
            };
            let text = self.found(literal, at);
            if below.is_empty() && !NAMES.contains(&finding) && !facts.contains(&text) {
                facts.push(text);
            }
            for (place, answer) in below {
                if let Some(further) = self.question(answer).filter(|_| depth > 0) {
                    self.decisive((further, place), depth.saturating_sub(1), facts);
                }
            }
        }
    }
}
