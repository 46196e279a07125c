//! Why not: for each rule that would give an answer, what refutes it, what displaces it, what is still open.

use serde::Serialize;

use super::holding::{About, Holding, HoldingError};
use super::types::{RuleId, as_paths};
use super::words::{Language, cited, told};
use crate::findings::vocabulary::ground;
use crate::findings::{Fact, Finding, Kind, Literal, Mover, Status, names};
use crate::hearing::Hearing;
use crate::rulebook::{Article, CompiledQuestion, CompiledRule, bit};

/// The most rules that are told of an answer, those nearest first.
pub const NEAREST: usize = 5;
/// The same by how deep an answer lies: those at the bottom, those on which the answer hangs, the answer asked for.
const TOLD: [usize; 3] = [1, 1, NEAREST];
/// The most answers that are told for one condition that hangs on answers.
const HANGS_ON: usize = 3;

/// Why an answer is not given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhyNot {
    /// The answer asked for.
    pub answer: Holding,
    /// The answers that are possible; one, if it is decided.
    pub instead: Vec<&'static str>,
    /// The articles of the rules that stand.
    pub articles: Vec<Article>,
    /// What keeps the question from being asked, or might.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<Lacking>,
    /// The rules that would give it, the nearest first.
    pub rules: Vec<Hindered>,
    /// How many more there are.
    pub more: usize,
}

/// A rule that would give an answer, and what it lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hindered {
    /// The rule.
    pub rule: RuleId,
    /// Its article.
    pub article: Article,
    /// What refutes it, of the pattern that lacks least.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refuted: Vec<Lacking>,
    /// What of that pattern is still open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<Lacking>,
    /// The rule that applies and displaces it, or would.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub displaced_by: Option<(RuleId, Article)>,
    /// Whether it stands: then the answer is given.
    pub stands: bool,
}

/// A condition that is not met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lacking {
    /// What it is about.
    pub of: About,
    /// The finding.
    pub finding: &'static str,
    /// The values that would meet it.
    pub needed: Vec<&'static str>,
    /// The values that it may have.
    pub is: Vec<&'static str>,
    /// The facts that it rests on.
    #[serde(serialize_with = "as_paths")]
    pub grounds: Vec<Fact>,
    /// Who could still bring what moves it.
    pub by: Mover,
    /// Why it has none of the values needed, where rules or answers give it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<WhyNot>,
}

/// Why an answer is not given.
pub(crate) fn why_not(hearing: &Hearing<'_>, answer: &Holding) -> Result<WhyNot, HoldingError> {
    let (at, literal) = answer.read(hearing.case(), hearing.docket())?;
    Asking { hearing, told: Vec::new() }
        .about(at, literal, TOLD.len())
        .ok_or_else(|| HoldingError::NoQuestion(answer.finding.clone()))
}

struct Asking<'a, 'h> {
    hearing: &'a Hearing<'h>,
    /// What was told of already, by place and answer.
    told: Vec<(usize, Literal)>,
}

impl Asking<'_, '_> {
    fn about(&mut self, at: usize, answer: Literal, depth: usize) -> Option<WhyNot> {
        let (hearing, docket) = (self.hearing, self.hearing.docket());
        let (question, asked) = hearing.rulebook().question(answer.finding())?;
        let decision = docket.decision(question, at)?;
        let key = docket.subject(at)?.key;
        self.told.push((at, answer));
        let giving = asked.rules.iter().enumerate().filter(|(_, rule)| rule.answer & answer.allow != 0);
        let mut near: Vec<(usize, &CompiledRule)> = giving.collect();
        near.sort_by_key(|(nth, rule)| (self.nearness(at, rule), *nth));
        let most = TOLD.get(depth.saturating_sub(1)).copied().unwrap_or(0);
        let more = near.len().saturating_sub(most);
        near.truncate(most);
        let scope = self.scope(asked, at);
        let rules = near
            .into_iter()
            .filter_map(|(nth, rule)| {
                let card = hearing.rulebook().rules().get(rule.card)?;
                let above = asked.cards(rule.outranked_by & decision.standing);
                let above = above.chain(asked.cards(rule.outranked_by & decision.applies)).next();
                let displaced_by = above
                    .and_then(|above| hearing.rulebook().rules().get(above))
                    .map(|above| (above.id.clone(), above.article));
                let (mut refuted, mut open) = (Vec::new(), Vec::new());
                let pattern = rule.when.iter().min_by_key(|pattern| self.lacks(at, pattern))?;
                for literal in pattern {
                    match docket.findings(at).status(*literal) {
                        Status::Refuted => refuted.push(self.lacking(at, *literal, depth)?),
                        Status::Open => open.push(self.lacking(at, *literal, depth)?),
                        Status::Met => {}
                    }
                }
                let stands = decision.standing & bit(nth) != 0;
                Some(Hindered { rule: card.id.clone(), article: card.article, refuted, open, displaced_by, stands })
            })
            .collect();
        let articles = asked.cards(decision.standing).filter_map(|card| hearing.rulebook().rules().get(card));
        let mut articles: Vec<Article> = articles.map(|card| card.article).collect();
        if decision.standing == 0 && decision.closed {
            articles.extend(asked.closing.map(|(_, article)| article));
        }
        articles.dedup();
        Some(WhyNot {
            answer: Holding::that(About::of(hearing.case(), key)?, answer),
            instead: names(answer.finding(), decision.answers).collect(),
            articles,
            scope,
            rules,
            more,
        })
    }

    /// Rules of the same ground before others; then those with the fewest conditions refuted, not displaced, least open.
    fn nearness(&self, at: usize, rule: &CompiledRule) -> (usize, usize, usize, usize) {
        let (refuted, other_ground, open) = rule.when.iter().map(|pattern| self.lacks(at, pattern)).min().unwrap_or((
            usize::MAX,
            usize::MAX,
            usize::MAX,
        ));
        (other_ground, refuted, open, rule.when.len())
    }

    /// How many conditions of a pattern are refuted, whether the ground of claim is another, how many are open.
    fn lacks(&self, at: usize, pattern: &[Literal]) -> (usize, usize, usize) {
        let findings = self.hearing.docket().findings(at);
        let count = |wanted| pattern.iter().filter(|literal| findings.status(**literal) == wanted).count();
        let other = pattern
            .iter()
            .any(|literal| literal.finding() == ground::FINDING && findings.status(*literal) == Status::Refuted);
        (count(Status::Refuted), usize::from(other), count(Status::Open))
    }

    /// What keeps the question from being asked, of the pattern of its scope that lacks least.
    fn scope(&mut self, asked: &CompiledQuestion, at: usize) -> Vec<Lacking> {
        let findings = self.hearing.docket().findings(at);
        let nearest = asked.asked_when.iter().min_by_key(|pattern| self.lacks(at, pattern));
        let unmet = nearest.into_iter().flatten().filter(|literal| !findings.is(**literal));
        unmet.filter_map(|literal| self.lacking(at, *literal, 0)).collect()
    }

    fn lacking(&mut self, at: usize, literal: Literal, depth: usize) -> Option<Lacking> {
        let docket = self.hearing.docket();
        let (finding, entry) = (literal.finding(), literal.finding().entry());
        let owner = docket.owner(at, finding);
        let because = if depth > 1 { self.because(owner, literal, depth.saturating_sub(1)) } else { Vec::new() };
        Some(Lacking {
            of: About::of(self.hearing.case(), docket.subject(owner)?.key)?,
            finding: entry.name,
            needed: literal.values().filter(|name| !special(name)).collect(),
            is: docket.findings(at).possible(finding).collect(),
            grounds: docket.grounds_of(at, finding).collect(),
            by: entry.mover,
            because,
        })
    }

    /// Why not any of the values that would do: of an answer itself, or of the answers that a derivation folds into it.
    fn because(&mut self, at: usize, literal: Literal, depth: usize) -> Vec<WhyNot> {
        let (hearing, docket, finding) = (self.hearing, self.hearing.docket(), literal.finding());
        let mut places: Vec<(usize, Literal)> = Vec::new();
        let wanted = || literal.values().filter(|name| !special(name));
        if finding.kind() == Kind::Answered {
            places.extend(wanted().filter_map(|name| Some((at, finding.value(name)?))));
        } else if finding.kind() == Kind::Derived {
            let folds = hearing.rulebook().derivations.iter().filter(|fold| fold.writes.contains(&finding));
            let answers = folds.flat_map(|fold| fold.reads).filter(|read| read.kind() == Kind::Answered);
            for answer in answers {
                let below = docket.below(at).filter(|(_, state)| state.level == answer.level());
                let alike = |name| answer.value(super::explain::unfolded(name));
                let values: Vec<Literal> = wanted().filter_map(alike).collect();
                places.extend(below.flat_map(|(below, _)| values.iter().map(move |value| (below, *value))));
            }
        }
        let mut reasons = Vec::new();
        for (at, answer) in places {
            if reasons.len() < HANGS_ON && !self.told.contains(&(at, answer)) {
                reasons.extend(self.about(at, answer, depth));
            }
        }
        reasons
    }
}

fn special(name: &str) -> bool {
    matches!(name, "gap" | "conflict" | "not_asked" | "undecided")
}

impl WhyNot {
    /// In lines of text: the answer, then each rule with what it lacks.
    #[must_use]
    pub fn summary(&self, language: Language) -> String {
        let mut rows = Vec::new();
        self.rows(language, 0, &mut rows);
        let mut text = rows.join("\n");
        text.push('\n');
        text
    }

    fn rows(&self, language: Language, depth: usize, rows: &mut Vec<String>) {
        let words = language.phrases();
        let indent = "    ".repeat(depth);
        let answered = Finding::named(&self.answer.finding);
        let said = |name: &&'static str| answered.map_or_else(String::new, |finding| language.value(finding, name));
        let articles = cited(&self.articles);
        let instead = language.any_of(self.instead.iter().map(said));
        let instead = if articles.is_empty() { instead } else { told(words.decided, &[&instead, &articles]) };
        if self.is_given() {
            // what would give it besides is no reason against it
            let by = self.rules.iter().filter(|rule| rule.stands).map(|rule| rule.rule.as_str());
            let by = language.all_of(by.map(|rule| format!("`{rule}`")));
            let given = told(words.decided, &[&self.answer.worded(language), &articles]);
            let given = if articles.is_empty() { self.answer.worded(language) } else { given };
            let given = told(words.it_is_given, &[&given]);
            let row = if by.is_empty() { given } else { told(words.about, &[&given, &by]) };
            rows.push(format!("{indent}{row}"));
            return;
        }
        rows.push(format!("{indent}{}", told(words.why_not, &[&self.answer.worded(language), &instead])));
        for lacking in &self.scope {
            rows.push(format!("{indent}  {}", told(words.asked_only_if, &[&lacking.summary(language)])));
        }
        if self.rules.is_empty() {
            rows.push(format!("{indent}  {}", words.no_rule_gives));
        }
        for rule in &self.rules {
            let head = told(words.would_give, &[rule.rule.as_str(), &rule.article.to_string()]);
            let head = if rule.stands { told(words.stands, &[&head]) } else { head };
            rows.push(format!("{indent}  {head}"));
            if let Some((by, article)) = &rule.displaced_by {
                let row = told(words.outranked, &[by.as_str(), &article.to_string()]);
                rows.push(format!("{indent}    {row}"));
            }
            for lacking in rule.refuted.iter().chain(&rule.open) {
                rows.push(format!("{indent}    {}", lacking.summary(language)));
                for reason in &lacking.because {
                    reason.rows(language, depth.saturating_add(2), rows);
                }
            }
        }
        if self.more > 0 {
            rows.push(format!("{indent}  {}", told(words.more_rules, &[&self.more.to_string()])));
        }
    }

    /// Whether the answer is decided as asked.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.instead == [self.answer.is.as_str()]
    }
}

impl Lacking {
    fn summary(&self, language: Language) -> String {
        let words = language.phrases();
        let refuted = self.is.iter().all(|value| !self.needed.contains(value));
        let phrase = if refuted { words.refuted } else { words.lacking };
        let Some(finding) = Finding::named(self.finding) else { return String::new() };
        let said = |list: &[&str]| language.any_of(list.iter().map(|name| language.value(finding, name)));
        let text = told(phrase, &[language.label(finding), &said(&self.is), &said(&self.needed)]);
        let grounds = super::explain::facts_told(language, &self.grounds);
        if grounds.is_empty() { text } else { format!("{text}{}", told(words.grounded, &[&grounds])) }
    }
}
