//! Rules, ladders and gaps as a rulebook holds them, owned: written as statics or read from a file, they are the same here.

use std::borrow::Cow;

use crate::case::Party;
use crate::findings::{Bilingual, Finding, Literal};
use crate::rulebook::{Article, DeclaredGap, Ladder, Origin, Pattern, Rank, Rule, RuleId, Step};

/// A text of a rulebook: built in, or brought along.
pub type Phrase = Cow<'static, str>;

record! {
    /// A text in English and Chinese.
    #[derive(Default)]
    pub struct Wording {
        required:
        /// In English.
        en: Phrase,
        optional:
        /// In Chinese; absent: the English text stands in for it.
        zh: Phrase,
    }
}

impl From<Bilingual> for Wording {
    fn from(text: Bilingual) -> Self {
        Self { en: Cow::Borrowed(text.en), zh: Cow::Borrowed(text.zh) }
    }
}

/// A rule as cited: what explanations and the linter read.
#[derive(Debug, Clone)]
pub struct RuleCard {
    /// Its name.
    pub id: RuleId,
    /// The article.
    pub article: Article,
    /// Further articles.
    pub also: Vec<Article>,
    /// Transcribes, interprets or usage.
    pub origin: Origin,
    /// The situation.
    pub situation: Wording,
    /// The provision.
    pub provision: Wording,
    /// The open question, if there is one.
    pub open_question: Wording,
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

/// A ladder of proof, as a rulebook holds it.
#[derive(Debug, Clone)]
pub struct LadderCard {
    /// The name of the situation in which every step is shown.
    pub id: RuleId,
    /// The article that lays the burden.
    pub article: Article,
    /// When the ladder is used.
    pub when: Vec<Vec<Literal>>,
    /// Its steps.
    pub steps: Vec<StepCard>,
    /// The answer once every step is shown.
    pub shown: Literal,
    /// Whether the article says that last branch, or is read so.
    pub origin: Origin,
    /// The situation, in a line.
    pub situation: Wording,
    /// What the text leaves open, with the other reading.
    pub open_question: Wording,
    /// The names of the rules that its rules are exceptions to: those of the ladders whose place it takes.
    pub excepts: Vec<String>,
}

/// A step of a ladder.
#[derive(Debug, Clone)]
pub struct StepCard {
    /// The name of the situation in which it is not shown.
    pub id: RuleId,
    /// Who must show it.
    pub on: Party,
    /// The finding that says it is shown; every other value says it is not.
    pub shown: Literal,
    /// The answer if it is not.
    pub otherwise: Literal,
    /// The article for that.
    pub article: Article,
    /// Whether the article says so, or is read so.
    pub origin: Origin,
    /// What must be shown, for people.
    pub what: Wording,
}

/// A gap that the published texts leave, as a rulebook holds it.
#[derive(Debug, Clone)]
pub struct GapCard {
    /// The question.
    pub question: Finding,
    /// Where it opens.
    pub when: Vec<Literal>,
    /// Why it is left open.
    pub reason: Phrase,
}

impl From<&Ladder> for LadderCard {
    fn from(ladder: &Ladder) -> Self {
        Self {
            id: RuleId::built_in(ladder.id),
            article: ladder.article,
            when: owned(ladder.when),
            steps: ladder.steps.iter().map(StepCard::from).collect(),
            shown: ladder.shown,
            origin: ladder.origin,
            situation: ladder.situation.into(),
            open_question: ladder.open_question.into(),
            excepts: names(ladder.excepts_ladders),
        }
    }
}

impl From<&Step> for StepCard {
    fn from(step: &Step) -> Self {
        Self {
            id: RuleId::built_in(step.id),
            on: step.on,
            shown: step.shown,
            otherwise: step.otherwise,
            article: step.article,
            origin: step.origin,
            what: step.what.into(),
        }
    }
}

impl From<&DeclaredGap> for GapCard {
    fn from(gap: &DeclaredGap) -> Self {
        Self { question: gap.question, when: gap.when.to_vec(), reason: Cow::Borrowed(gap.reason) }
    }
}

/// Patterns of a static, owned.
pub(super) fn owned(patterns: &[Pattern]) -> Vec<Vec<Literal>> {
    patterns.iter().map(|pattern| pattern.to_vec()).collect()
}

/// The card of a rule.
pub(super) fn card(rule: &Rule) -> RuleCard {
    let mut excepts: Vec<String> = rule.excepts.iter().map(|target| target.id.to_owned()).collect();
    excepts.extend(names(rule.excepts_ladders));
    RuleCard {
        id: RuleId::built_in(rule.id),
        article: rule.article,
        also: rule.also.to_vec(),
        origin: rule.origin,
        situation: rule.situation.into(),
        provision: rule.provision.into(),
        open_question: rule.open_question.into(),
        ladder: None,
        rank: rule.rank,
        when: owned(rule.when),
        gives: rule.gives.to_vec(),
        excepts,
    }
}

/// The names of every rule of some ladders.
fn names(ladders: &[&Ladder]) -> Vec<String> {
    let of_one = |ladder: &&Ladder| {
        let (end, steps) = (ladder.id, ladder.steps);
        std::iter::once(end).chain(steps.iter().map(|step| step.id)).map(str::to_owned)
    };
    ladders.iter().flat_map(of_one).collect()
}

/// The rules of a ladder: one for each step that is not shown, one for the end.
pub(super) fn expand(nth: usize, ladder: &LadderCard) -> Vec<RuleCard> {
    let reading = |origin| {
        if origin == Origin::Transcribes { Wording::default() } else { ladder.open_question.clone() }
    };
    let base = RuleCard {
        id: ladder.id.clone(),
        article: ladder.article,
        also: Vec::new(),
        origin: ladder.origin,
        situation: ladder.situation.clone(),
        provision: ladder.situation.clone(),
        open_question: reading(ladder.origin),
        ladder: Some((nth, None)),
        rank: Rank::Ordinary,
        when: ladder
            .when
            .iter()
            .map(|scope| scope.iter().copied().chain(ladder.steps.iter().map(|step| step.shown)).collect())
            .collect(),
        gives: vec![ladder.shown],
        excepts: ladder.excepts.clone(),
    };
    let mut cards = Vec::new();
    for (at, step) in ladder.steps.iter().enumerate() {
        let before = ladder.steps.iter().take(at).map(|earlier| earlier.shown);
        let reach: Vec<Literal> = before.chain([step.shown.not()]).collect();
        cards.push(RuleCard {
            id: step.id.clone(),
            article: step.article,
            origin: step.origin,
            open_question: reading(step.origin),
            situation: step.what.clone(),
            provision: step.what.clone(),
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
