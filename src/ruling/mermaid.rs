//! The reasoning about a line as a flowchart in Mermaid's notation: facts, findings, rules, answers, money.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::explain::{Why, facts_told};
use super::words::{Language, told};
use crate::case::LineId;
use crate::findings::{Fact, Finding, Kind, Level, Literal, Status};
use crate::hearing::Hearing;
use crate::relief::AwardState;
use crate::rulebook::Disposition;

/// What a box of the chart is, by its shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    Fact,
    Finding,
    Rule,
    Answer,
    Money,
}

impl Shape {
    /// The letter of its boxes, and what stands before and behind a text in it.
    const fn marks(self) -> (char, &'static str, &'static str) {
        match self {
            Self::Fact => ('f', "[/", "/]"),
            Self::Finding => ('n', "[", "]"),
            Self::Rule => ('r', "{{", "}}"),
            Self::Answer => ('a', "([", "])"),
            Self::Money => ('m', "[(", ")]"),
        }
    }
}

/// The chart as it grows; what is said twice has one box.
#[derive(Default)]
struct Chart {
    boxes: BTreeMap<(Shape, String), usize>,
    rows: Vec<String>,
    arrows: Vec<(String, String)>,
}

impl Chart {
    fn put(&mut self, shape: Shape, text: String) -> String {
        let (letter, before, behind) = shape.marks();
        let next = self.boxes.len();
        let nth = *self.boxes.entry((shape, text.clone())).or_insert(next);
        let name = format!("{letter}{nth}");
        if nth == next {
            self.rows.push(format!("  {name}{before}\"{}\"{behind}", escaped(&text)));
        }
        name
    }

    fn link(&mut self, from: &str, to: &str) {
        let arrow = (from.to_owned(), to.to_owned());
        if from != to && !self.arrows.contains(&arrow) {
            self.arrows.push(arrow);
        }
    }

    fn into_text(self) -> String {
        let mut text = String::from("flowchart TD\n");
        for row in self.rows {
            text.push_str(&row);
            text.push('\n');
        }
        for (from, to) in self.arrows {
            text.push_str("  ");
            text.push_str(&from);
            text.push_str(" --> ");
            text.push_str(&to);
            text.push('\n');
        }
        text
    }
}

/// A text that means nothing but itself within quotes: whatever is not a letter, a digit or harmless is written by its
/// number.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        let plain = letter.is_alphanumeric()
            || matches!(letter, ' ' | '.' | ',' | ':' | '-' | '_' | '/' | '：' | '，' | '、' | '（' | '）');
        if plain {
            safe.push(letter);
        } else if letter == '\n' {
            safe.push_str("<br/>");
        } else {
            // writing to a text cannot fail
            let _ = write!(safe, "#{};", u32::from(letter));
        }
    }
    safe
}

/// Draws what was decided about a line, from the facts to the money; nothing for a line that the case does not have.
pub(crate) fn mermaid(hearing: &Hearing<'_>, line: &LineId, language: Language) -> Option<String> {
    let nth = hearing.case().line_index(line)?;
    let (at, _) = hearing.docket().on(Level::Line).nth(nth)?;
    let why = Why { hearing, language };
    let mut chart = Chart::default();
    let questions = why.standing_closed(why.seeds(at, line));
    for (question, place, decision) in hearing.docket().decisions() {
        if !questions.contains(&(*question, *place)) || decision.disposition == Disposition::NotAsked {
            continue;
        }
        let Some(asked) = why.asked(*question) else { continue };
        let answer = chart.put(Shape::Answer, why.said(asked.finding, *place, decision.answers));
        let findings = hearing.docket().findings(*place);
        for card in asked.cards(decision.standing).filter_map(|card| why.card(card)) {
            let rule = chart.put(Shape::Rule, format!("{}\n{}", card.id, card.article));
            chart.link(&rule, &answer);
            let met = card.when.iter().find(|when| findings.status_of(when) == Status::Met);
            for literal in met.into_iter().flatten() {
                let from = finding_box(&mut chart, why, *literal, *place);
                chart.link(&from, &rule);
            }
        }
        if let (Some((_, article)), true) = (asked.closing, decision.standing == 0 && decision.closed) {
            let rule = chart.put(Shape::Rule, article.to_string());
            chart.link(&rule, &answer);
        }
    }
    money(&mut chart, why, line, at);
    Some(chart.into_text())
}

/// The box of a finding, with the facts that it rests on, or the answers that it is or folds.
fn finding_box(chart: &mut Chart, why: Why<'_, '_>, literal: Literal, at: usize) -> String {
    let (docket, finding) = (why.hearing.docket(), literal.finding());
    let owner = docket.owner(at, finding);
    let set = docket.findings(at).set(finding);
    let said = why.said(finding, owner, set);
    if finding.kind() == Kind::Answered {
        return chart.put(Shape::Answer, said);
    }
    let name = chart.put(Shape::Finding, said);
    for (place, answer) in why.folded(owner, finding, set) {
        let folded = chart.put(Shape::Answer, why.said(answer, place, docket.findings(place).set(answer)));
        chart.link(&folded, &name);
    }
    let mut seen: Vec<Fact> = Vec::new();
    for fact in docket.grounds_of(at, finding) {
        if fact != Fact::Follows && !seen.contains(&fact) {
            seen.push(fact);
            let from = chart.put(Shape::Fact, facts_told(why.language, &[fact]));
            chart.link(&from, &name);
        }
    }
    name
}

/// What the outcome comes to in money.
fn money(chart: &mut Chart, why: Why<'_, '_>, line: &LineId, at: usize) {
    use crate::findings::vocabulary::{fate, remedy};
    let ruling = why.hearing.ruling();
    let words = why.language.phrases();
    let shown = |amount: crate::case::Money| amount.display(ruling.money.currency).to_string();
    let outcome = [fate::FINDING, remedy::FINDING].into_iter().find_map(|finding: Finding| {
        let decision = why.hearing.docket().decision(why.question(finding)?, at)?;
        (decision.disposition != Disposition::NotAsked).then_some((finding, decision.answers))
    });
    let Some((finding, answers)) = outcome else { return };
    let outcome = chart.put(Shape::Answer, why.said(finding, at, answers));
    for award in ruling.money.lines.iter().filter(|award| award.line == *line && award.state != AwardState::Open) {
        let phrase = match award.state {
            AwardState::Conditional if !award.refunded() && award.net.is_zero() => ruling.kept(line, why.language),
            AwardState::Conditional if ruling.leaves_choice(line) => words.award_choice,
            AwardState::Conditional => words.award_conditional,
            _ => words.award,
        };
        let text = told(phrase, &[line.as_str(), &shown(award.net), ""]);
        let award = chart.put(Shape::Money, text.trim().to_owned());
        chart.link(&outcome, &award);
    }
}
