//! Why: facts, findings, rules, answers, amounts, line by line.
//!
//! For each line it says how every question came out that its outcome, its freight, its risks and its costs rest on,
//! in the order in which the questions were decided: what the evidence is apt to prove before what it established,
//! that before the remedy, the remedy before who pays the freight.

mod block;
mod enough;
mod facts;
mod short;

use std::collections::BTreeSet;

use block::Blocks;
use enough::Enough;
pub(super) use facts::facts_told;

use super::Admissibility;
use super::display::{act_shown, complaint_told, duty_told, freight_shown, money_lines, risk_shown};
use super::holding::About;
use super::words::{Language, told};
use crate::case::LineId;
use crate::findings::vocabulary::{
    agreement, claim, claim_cause, complaint, complaint_admission, cost, deduction, discharges, established, fate,
    forfeited, freight, freight_excess, gift_return, gift_value, governed, head, head_award, head_measure, penalty,
    reckoning, remedy, risk, suspension, term,
};
use crate::findings::{Fact, Finding, Findings, Kind, Level, Literal, Status, SubjectKey, names};
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
    for (row, (at, _)) in ruling.complaints.iter().zip(hearing.docket().on(Level::Complaint)) {
        rows.push(complaint_told(row, ruling.money.currency, language));
        rows.extend(why.blocks(&why.closed(why.of_complaint(at))));
    }
    for (line, (at, _)) in ruling.lines.iter().zip(hearing.docket().on(Level::Line)) {
        rows.push(String::new());
        rows.push(ruling.headline(line, language));
        rows.extend(why.blocks(&why.closed(why.seeds(at, &line.line))));
    }
    let money = money_lines(ruling, language);
    if !money.is_empty() {
        rows.push(String::new());
        rows.extend(money);
    }
    let mut text = rows.join("\n");
    text.push('\n');
    text
}

/// The grounds in short: for each line its outcome, then who bears what, each with the facts that decide it; what is
/// awaited, and what somebody is bound to do.
pub(crate) fn grounds(hearing: &Hearing<'_>, language: Language) -> String {
    let ruling = hearing.ruling();
    let why = Why { hearing, language };
    let mut rows = Vec::new();
    if let Admissibility::GovernedElsewhere(what) = &ruling.admissibility {
        rows.push(told(language.phrases().elsewhere, &[&language.rules_elsewhere(what)]));
    }
    for (line, (at, _)) in ruling.lines.iter().zip(hearing.docket().on(Level::Line)) {
        rows.extend(why.in_short(at, line));
    }
    rows.extend(ruling.complaints.iter().map(|row| complaint_told(row, ruling.money.currency, language)));
    rows.extend(ruling.awaiting.iter().map(|awaited| ruling.awaited_told(awaited, language)));
    rows.extend(ruling.obligations.iter().map(|duty| duty_told(duty, language)));
    let mut text = rows.join("\n");
    text.push('\n');
    text
}

/// The findings that the explanation cites, each with the place of the subject that it is about.
pub(crate) fn cited_findings(hearing: &Hearing<'_>) -> BTreeSet<(usize, Finding)> {
    let why = Why { hearing, language: Language::English };
    let docket = hearing.docket();
    let mut cited = BTreeSet::new();
    let whole = why.question(governed::FINDING).map(|question| (question, 0));
    let lines = hearing.ruling().lines.iter().zip(docket.on(Level::Line));
    let seeds = lines.flat_map(|(line, (at, _))| why.seeds(at, &line.line));
    let complaints = docket.on(Level::Complaint).flat_map(|(at, _)| why.of_complaint(at));
    for (question, at) in why.closed(seeds.chain(complaints).chain(whole).collect()) {
        if let Some(enough) = why.enough(question, at) {
            cited.extend(enough.all().into_iter().map(|finding| (docket.owner(at, finding), finding)));
        }
    }
    cited
}

/// The reader of what was decided.
#[derive(Clone, Copy)]
pub(super) struct Why<'a, 'h> {
    pub(super) hearing: &'a Hearing<'h>,
    pub(super) language: Language,
}

impl<'a> Why<'a, '_> {
    pub(super) fn question(self, finding: Finding) -> Option<usize> {
        self.hearing.rulebook().question(finding).map(|(question, _)| question)
    }

    pub(super) fn asked(self, question: usize) -> Option<&'a CompiledQuestion> {
        self.hearing.rulebook().questions().get(question)
    }

    pub(super) fn card(self, card: usize) -> Option<&'a RuleCard> {
        self.hearing.rulebook().rules().get(card)
    }

    /// The questions about a complaint.
    fn of_complaint(self, at: usize) -> BTreeSet<Asked> {
        let asked = [complaint_admission::FINDING, complaint::FINDING, penalty::FINDING];
        asked.into_iter().filter_map(|finding| Some((self.question(finding)?, at))).collect()
    }

    /// The questions that speak about a line by themselves.
    pub(super) fn seeds(self, at: usize, line: &LineId) -> BTreeSet<Asked> {
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
            for act in ACTS.iter().map(|(act, _)| *act).filter(|act| act.level() == level && shown(*act)) {
                seed(act, at);
            }
        };
        seed(remedy::FINDING, at);
        seed(fate::FINDING, at);
        if ruling.gifts.iter().any(|row| row.line == *line) {
            seed(gift_return::FINDING, at);
            seed(gift_value::FINDING, at);
        }
        if ruling.money.lines.iter().any(|award| award.line == *line && award.reckoning.is_some()) {
            seed(reckoning::FINDING, at);
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
                        seed(forfeited::FINDING, below);
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
                SubjectKey::Head { .. } => {
                    let known = state.findings.settled(head::FINDING);
                    if ruling.compensation.iter().any(|row| row.line == *line && Some(row.head) == known) {
                        seed(head_measure::FINDING, below);
                        seed(head_award::FINDING, below);
                    }
                }
                _ => {}
            }
        }
        seeds
    }

    /// The questions with all those whose answers, evidence and agreements they rest on.
    fn closed(self, seeds: BTreeSet<Asked>) -> BTreeSet<Asked> {
        self.closure(seeds, |question, at| self.enough(question, at).map_or_else(Vec::new, |enough| enough.all()))
    }

    /// The same for the rules that stand alone, without what rules out the others.
    pub(super) fn standing_closed(self, seeds: BTreeSet<Asked>) -> BTreeSet<Asked> {
        self.closure(seeds, |question, at| {
            let found = self.asked(question).zip(self.hearing.docket().decision(question, at));
            let literals = found.map_or_else(Vec::new, |(asked, decision)| self.literals(asked, decision, at));
            literals.iter().map(|literal| literal.finding()).collect()
        })
    }

    fn closure(self, seeds: BTreeSet<Asked>, reads: impl Fn(usize, usize) -> Vec<Finding>) -> BTreeSet<Asked> {
        let mut waiting: Vec<Asked> = seeds.iter().copied().collect();
        let mut closed = seeds;
        while let Some((question, at)) = waiting.pop() {
            for further in self.rests_on(at, reads(question, at)) {
                if closed.insert(further) {
                    waiting.push(further);
                }
            }
        }
        closed
    }

    /// The findings from which a decision follows, those that could still turn it included where it is open.
    fn enough(self, question: usize, at: usize) -> Option<Enough> {
        let docket = self.hearing.docket();
        let (asked, decision) = (self.asked(question)?, docket.decision(question, at)?);
        let mut enough = Enough::of(asked, &decision, docket.findings(at));
        if decision.disposition == Disposition::Awaits {
            enough.standing.extend(self.literals(asked, decision, at).iter().map(|literal| literal.finding()));
        }
        Some(enough)
    }

    fn rests_on(self, at: usize, findings: Vec<Finding>) -> Vec<Asked> {
        let docket = self.hearing.docket();
        let mut further = Vec::new();
        for finding in findings {
            if finding.kind() == Kind::Answered {
                further.extend(self.question(finding).map(|question| (question, docket.owner(at, finding))));
                continue;
            }
            let folded = self.folded(docket.owner(at, finding), finding, docket.findings(at).set(finding));
            further.extend(folded.into_iter().filter_map(|(place, answer)| Some((self.question(answer)?, place))));
            for fact in docket.grounds_of(at, finding) {
                let (answer, key) = match fact {
                    Fact::Item("evidence", nth, _) => (discharges::FINDING, SubjectKey::Evidence(nth)),
                    Fact::Item("agreements", nth, _) => (agreement::FINDING, SubjectKey::Agreement(nth)),
                    Fact::Item("order.terms", nth, _) => (term::FINDING, SubjectKey::Term(nth)),
                    _ => continue,
                };
                further.extend(self.question(answer).zip(docket.find(key)).filter(|(_, place)| *place != at));
            }
        }
        further
    }

    /// The answers about subjects below that a derivation folded into a finding, those that bear the same name.
    pub(super) fn folded(self, at: usize, finding: Finding, set: u32) -> Vec<(usize, Finding)> {
        let (docket, book) = (self.hearing.docket(), self.hearing.rulebook());
        let folds = book.derivations.iter().filter(|fold| fold.writes.contains(&finding));
        let answers = folds.flat_map(|fold| fold.reads).filter(|read| read.kind() == Kind::Answered);
        let mut list = Vec::new();
        for answer in answers {
            let wanted = names(finding, set).filter_map(|name| answer.value(unfolded(name)));
            let wanted = wanted.fold(0, |all, value| all | value.allow);
            let alike = |findings: &Findings| findings.set(*answer) & wanted != 0;
            let below = docket.below(at).filter(|(_, state)| state.level == answer.level());
            list.extend(below.filter(|(_, state)| alike(&state.findings)).map(|(place, _)| (place, *answer)));
        }
        list
    }

    /// What is asked, about what, and the values that are possible.
    pub(super) fn said(self, finding: Finding, at: usize, set: u32) -> String {
        let about = self.hearing.docket().subject(at).and_then(|state| About::of(self.hearing.case(), state.key));
        let about = about.map_or_else(String::new, |about| about.worded(self.language));
        let values = block::values(self, finding, set);
        told(self.language.phrases().question, &[self.language.label(finding), &about, &values])
    }

    /// A finding with its value and the facts it rests on.
    fn found(self, literal: Literal, at: usize) -> String {
        facts::found(self, self.language.phrases().is, literal, at, self.hearing.docket().findings(at))
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

/// What an answer is called that a fold calls otherwise: that every ground failed means that each is dismissed.
pub(super) fn unfolded(name: &str) -> &str {
    if name == "failed" { "dismiss" } else { name }
}
