//! One question: its answer, the rules that give it with what they rest on, what they displace, and what is open.

use super::Why;
use super::enough::Enough;
use super::facts::{found, movable};
use crate::findings::vocabulary::{cost_kind, head, leg, loss_kind};
use crate::findings::{CostItem, Finding, Kind, Literal, Status, SubjectKey, names};
use crate::rulebook::{CompiledQuestion, Decision, Disposition, Origin, RuleCard, bit};
use crate::ruling::assemble::kind_of;
use crate::ruling::words::{cited, told};

/// What the questions about a line came to. Subjects of which the same is to be said share a block, and a rule that
/// applies again for the same reasons is told once.
pub(super) struct Blocks<'a, 'h> {
    why: Why<'a, 'h>,
    blocks: Vec<Block>,
    told: Vec<Vec<String>>,
}

/// One block: what is asked, about which subjects, the answer, and the reasons.
struct Block {
    finding: Finding,
    about: Vec<String>,
    answer: String,
    reasons: Vec<String>,
}

impl<'a, 'h> Blocks<'a, 'h> {
    /// None yet.
    pub(super) const fn new(why: Why<'a, 'h>) -> Self {
        Self { why, blocks: Vec::new(), told: Vec::new() }
    }

    /// Adds what one question came to for one subject.
    pub(super) fn add(&mut self, asked: &CompiledQuestion, at: usize, decision: Decision) {
        let why = self.why;
        let about = about(why, at);
        let answer = answer(why, asked, decision);
        let rules: Vec<Vec<String>> = asked
            .cards(decision.standing)
            .filter_map(|card| why.card(card))
            .map(|card| standing(why, card, at, false))
            .collect();
        let mut rest = closing(why, asked, decision);
        rest.extend(ruled_out(why, asked, decision, at));
        displaced(why, asked, decision, &mut rest);
        if decision.disposition == Disposition::Awaits {
            for card in asked.cards(decision.live).filter_map(|card| why.card(card)) {
                live(why, card, at, &mut rest);
            }
        }
        let shortened =
            asked.cards(decision.standing).filter_map(|card| why.card(card)).zip(&rules).flat_map(|(card, rule)| {
                if self.told.contains(rule) { standing(why, card, at, true) } else { rule.clone() }
            });
        let reasons: Vec<String> = shortened.chain(rest.iter().cloned()).collect();
        let full: Vec<String> = rules.iter().flatten().chain(&rest).cloned().collect();
        let alike = self.blocks.last_mut().filter(|last| {
            last.finding == asked.finding && last.answer == answer && (last.reasons == full || last.reasons == reasons)
        });
        match alike {
            Some(last) => last.about.push(about),
            None => self.blocks.push(Block { finding: asked.finding, about: vec![about], answer, reasons }),
        }
        self.told.extend(rules);
    }

    /// As lines of text.
    pub(super) fn into_rows(self) -> Vec<String> {
        let language = self.why.language;
        let mut rows = Vec::new();
        for block in self.blocks {
            let label = language.label(block.finding);
            let question = told(language.phrases().question, &[label, &block.about.concat(), &block.answer]);
            rows.push(format!("  {question}"));
            rows.extend(block.reasons);
        }
        rows
    }
}

fn answer(why: Why<'_, '_>, asked: &CompiledQuestion, decision: Decision) -> String {
    let values = values(why, asked.finding, decision.answers);
    match decision.disposition {
        Disposition::Decided => values,
        Disposition::Awaits => told(why.language.phrases().undecided, &[&values]),
        other => why.language.disposition(other).to_owned(),
    }
}

/// Values in words; that no rule may answer, or that the question may fall away, only where nothing else is left.
pub(super) fn values(why: Why<'_, '_>, finding: Finding, set: u32) -> String {
    let special = |name: &&str| matches!(*name, "gap" | "not_asked");
    let only_special = names(finding, set).all(|name| special(&name));
    let said = names(finding, set).filter(|name| only_special || finding.kind() != Kind::Answered || !special(name));
    why.language.any_of(said.map(|name| why.language.value(finding, name)))
}

/// The closing answer, where no rule stands.
fn closing(why: Why<'_, '_>, asked: &CompiledQuestion, decision: Decision) -> Vec<String> {
    let closing = asked.closing.filter(|_| decision.closed && decision.standing == 0);
    let row = closing.map(|(answer, article)| {
        let answer = values(why, asked.finding, answer.allow);
        let words = why.language.phrases();
        let phrase = if decision.live == 0 { words.closing } else { words.may_close };
        format!("    {}", told(phrase, &[&answer, &article.to_string()]))
    });
    row.into_iter().collect()
}

/// Why the question is asked, and what rules out the rules that would give something else; names of subjects are no reasons.
fn ruled_out(why: Why<'_, '_>, asked: &CompiledQuestion, decision: Decision, at: usize) -> Vec<String> {
    let words = why.language.phrases();
    let findings = why.hearing.docket().findings(at);
    let enough = Enough::of(asked, &decision, findings);
    let named = |finding: &Finding| matches!(*finding, leg::FINDING | loss_kind::FINDING | cost_kind::FINDING);
    let mut rows = Vec::new();
    for (phrase, list) in [(words.asked_since, &enough.scope), (words.ruled_out, &enough.excluding)] {
        // an answer that makes the question asked has its own place above
        let answered = |finding: &Finding| list == &enough.scope && finding.kind() == Kind::Answered;
        let new = list.iter().filter(|of| !named(of) && !answered(of) && !enough.standing.contains(of));
        let said: Vec<String> = new
            .map(|finding| {
                let full = finding.entry().full();
                found(why, words.is, Literal { finding: *finding, allow: full, full }, at, findings)
            })
            .collect();
        if !said.is_empty() {
            rows.push(format!("    {}", told(phrase, &[&said.join(words.then)])));
        }
    }
    rows
}

/// A rule that stands: where it is written, what it says, and what makes it apply; or that it was told above.
fn standing(why: Why<'_, '_>, card: &RuleCard, at: usize, above: bool) -> Vec<String> {
    let words = why.language.phrases();
    if above {
        let article = card.article.to_string();
        return vec![format!("    {}", told(words.rule, &[&card.id, &article, "", words.as_above]))];
    }
    let said = said(why, card);
    let mut rows =
        vec![format!("    {}", told(words.rule, &[&card.id, &articles(why, card), &origin(why, card), &said]))];
    reading(why, card, &mut rows);
    let findings = why.hearing.docket().findings(at);
    if let Some(pattern) = card.when.iter().find(|when| findings.status_of(when) == Status::Met) {
        for literal in pattern {
            rows.push(format!("      {}", found(why, words.because, *literal, at, findings)));
        }
    }
    rows
}

/// The reading taken where the text leaves something open.
fn reading(why: Why<'_, '_>, card: &RuleCard, rows: &mut Vec<String>) {
    let open_question = why.language.wording(&card.open_question);
    if card.origin != Origin::Transcribes && !open_question.is_empty() {
        rows.push(format!("      {}", told(why.language.phrases().reading, &[open_question])));
    }
}

/// The rules that apply and are displaced, each by a rule that stands, or at least applies.
fn displaced(why: Why<'_, '_>, asked: &CompiledQuestion, decision: Decision, rows: &mut Vec<String>) {
    for (nth, rule) in asked.rules.iter().enumerate() {
        let own = bit(nth);
        if decision.applies & own == 0 || decision.standing & own != 0 {
            continue;
        }
        let above = asked
            .cards(rule.outranked_by & decision.standing)
            .chain(asked.cards(rule.outranked_by & decision.applies))
            .next();
        let cards = why.card(rule.card).zip(above.and_then(|above| why.card(above)));
        if let Some((card, above)) = cards {
            let article = card.article.to_string();
            rows.push(format!("    {}", told(why.language.phrases().displaced, &[&card.id, &article, &above.id])));
        }
    }
}

/// A rule that may still come to apply: what of it is met, and what is open.
fn live(why: Why<'_, '_>, card: &RuleCard, at: usize, rows: &mut Vec<String>) {
    let words = why.language.phrases();
    let said = said(why, card);
    rows.push(format!("    {}", told(words.live, &[&card.id, &articles(why, card), &origin(why, card), &said])));
    reading(why, card, rows);
    let findings = why.hearing.docket().findings(at);
    let mut seen: Vec<Literal> = Vec::new();
    for literal in card.when.iter().filter(|when| findings.status_of(when) == Status::Open).flatten() {
        if seen.contains(literal) {
            continue;
        }
        seen.push(*literal);
        rows.push(format!(
            "      {}",
            match findings.status(*literal) {
                Status::Open => {
                    let values = values(why, literal.finding(), findings.set(literal.finding()));
                    let open = told(words.opening, &[why.language.label(literal.finding()), &values]);
                    format!("{open}{}", told(words.of_leg, &[&movable(why, *literal)]))
                }
                _ => found(why, words.known, *literal, at, findings),
            }
        ));
    }
}

/// The situation of a rule and what is provided for it.
fn said(why: Why<'_, '_>, card: &RuleCard) -> String {
    let (situation, provision) = (why.language.wording(&card.situation), why.language.wording(&card.provision));
    let words = why.language.phrases();
    if let Some((_, step)) = card.ladder {
        told(if step.is_some() { words.step_failed } else { words.steps_shown }, &[situation])
    } else {
        format!("{situation}{}{provision}", words.then)
    }
}

fn articles(why: Why<'_, '_>, card: &RuleCard) -> String {
    let mut text = card.article.to_string();
    if !card.also.is_empty() {
        text.push_str(&told(why.language.phrases().also, &[&cited(&card.also)]));
    }
    text
}

fn origin(why: Why<'_, '_>, card: &RuleCard) -> String {
    why.language.origin(card.origin).unwrap_or_default().to_owned()
}

/// What a question is about, where its line does not say it.
fn about(why: Why<'_, '_>, at: usize) -> String {
    let facts = why.hearing.case().facts();
    let language = why.language;
    let words = language.phrases();
    let Some(state) = why.hearing.docket().subject(at) else { return String::new() };
    let (phrase, name) = match state.key {
        SubjectKey::Case | SubjectKey::Line(_) => return String::new(),
        SubjectKey::Agreement(nth) => (words.of_agreement, facts.agreements.get(nth).map(|made| made.id.to_string())),
        SubjectKey::Term(nth) => (words.of_term, facts.order.terms.get(nth).map(|term| term.id.to_string())),
        SubjectKey::Evidence(nth) => (words.of_evidence, facts.evidence.get(nth).map(|item| item.id.to_string())),
        SubjectKey::Suspension(nth) => (words.of_suspension, Some(nth.to_string())),
        SubjectKey::Complaint(nth) => (words.of_complaint, facts.complaints.get(nth).map(|made| made.id.to_string())),
        SubjectKey::Claim { request, .. } => {
            (words.of_request, facts.requests.get(request).map(|request| request.id.to_string()))
        }
        SubjectKey::Leg { leg, .. } => (words.of_leg, Some(language.leg(leg).to_owned())),
        SubjectKey::Loss { leg, kind, .. } => {
            (words.of_leg, Some(language.all_of([language.leg(leg), language.mishap(kind_of(kind))])))
        }
        SubjectKey::Head { .. } => {
            let head = state.findings.settled(head::FINDING);
            (words.of_leg, head.map(|name| language.value(head::FINDING, name)))
        }
        SubjectKey::Cost { item, .. } => (
            words.of_leg,
            match item {
                CostItem::Inspection(nth) => {
                    facts.inspections.get(nth).map(|item| told(words.inspection_fee, &[item.id.as_str()]))
                }
                CostItem::InspectionCarriage(nth) => {
                    facts.inspections.get(nth).map(|item| told(words.inspection_carriage, &[item.id.as_str()]))
                }
                CostItem::CardFee => Some(words.card_fee.to_owned()),
                CostItem::Storage(nth) => {
                    facts.shipments.get(nth).map(|item| told(words.storage_fee, &[item.id.as_str()]))
                }
            },
        ),
    };
    name.map_or_else(String::new, |name| told(phrase, &[&name]))
}
