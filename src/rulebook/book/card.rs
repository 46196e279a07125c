//! A rule as cited, and the rules that a ladder of proof expands into.

use std::sync::Arc;

use crate::findings::{Bilingual, Literal};
use crate::rulebook::{Article, Ladder, Origin, Rank, Rule};

/// A rule as cited: what explanations and the linter read.
#[derive(Debug, Clone)]
pub struct RuleCard {
    /// Its name.
    pub id: Arc<str>,
    /// The article.
    pub article: Article,
    /// Further articles.
    pub also: Vec<Article>,
    /// Transcribes, interprets or usage.
    pub origin: Origin,
    /// The situation.
    pub situation: Bilingual,
    /// The provision.
    pub provision: Bilingual,
    /// The open question, if there is one.
    pub open_question: &'static str,
    /// The ladder and step it was expanded from, if it was.
    pub ladder: Option<(usize, Option<usize>)>,
    /// Its class of precedence.
    pub rank: Rank,
    /// Its patterns.
    pub when: Vec<Vec<Literal>>,
    /// Its answers.
    pub gives: Vec<Literal>,
    /// The names of the rules it is an exception to.
    pub excepts: Vec<String>,
}

/// The card of a rule.
pub(super) fn card(rule: &Rule) -> RuleCard {
    let mut excepts: Vec<String> = rule.excepts.iter().map(|target| target.id.to_owned()).collect();
    for ladder in rule.excepts_ladders {
        excepts.push(ladder.id.to_owned());
        excepts.extend(ladder.steps.iter().map(|step| step.id.to_owned()));
    }
    RuleCard {
        id: Arc::from(rule.id),
        article: rule.article,
        also: rule.also.to_vec(),
        origin: rule.origin,
        situation: rule.situation,
        provision: rule.provision,
        open_question: rule.open_question,
        ladder: None,
        rank: rule.rank,
        when: rule.when.iter().map(|pattern| pattern.to_vec()).collect(),
        gives: rule.gives.to_vec(),
        excepts,
    }
}

/// The rules of a ladder: one for each step that is not shown, one for the end.
pub(super) fn expand(nth: usize, ladder: &Ladder) -> Vec<RuleCard> {
    let reading = |origin| if origin == Origin::Transcribes { "" } else { ladder.open_question };
    let base = RuleCard {
        id: Arc::from(ladder.id),
        article: ladder.article,
        also: Vec::new(),
        origin: ladder.origin,
        situation: ladder.situation,
        provision: ladder.situation,
        open_question: reading(ladder.origin),
        ladder: Some((nth, None)),
        rank: Rank::Ordinary,
        when: ladder
            .when
            .iter()
            .map(|scope| scope.iter().copied().chain(ladder.steps.iter().map(|step| step.shown)).collect())
            .collect(),
        gives: vec![ladder.shown],
        excepts: Vec::new(),
    };
    let mut cards = Vec::new();
    for (at, step) in ladder.steps.iter().enumerate() {
        let before = ladder.steps.iter().take(at).map(|earlier| earlier.shown);
        let reach: Vec<Literal> = before.chain([step.shown.not()]).collect();
        cards.push(RuleCard {
            id: Arc::from(step.id),
            article: step.article,
            origin: step.origin,
            open_question: reading(step.origin),
            situation: step.what,
            provision: step.what,
            ladder: Some((nth, Some(at))),
            when: ladder
                .when
                .iter()
                .map(|scope| scope.iter().copied().chain(reach.iter().copied()).collect())
                .collect(),
            gives: vec![step.otherwise],
            ..base.clone()
        });
    }
    cards.push(base);
    cards
}
