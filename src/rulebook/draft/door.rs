//! The door of rulebooks: a [`Rulebook`] is made of a draft, or every problem is named with its path.

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};

use super::condition::named;
use super::{
    Condition, Conditions, FORMAT, GapDraft, LadderDraft, ParameterDraft, QuestionDraft, RuleDraft, RulebookDraft,
    StepDraft,
};
use crate::case::path::{Path, Trail, shortened};
use crate::case::problems::Problems;
use crate::case::wire::Wire;
use crate::case::words::{listed, nearest};
use crate::case::{CaseErrors, CaseProblem, Node};
use crate::findings::parameters::{self, Dated, Parameters};
use crate::findings::{Finding, Literal};
use crate::rulebook::book::{CitedText, GapCard, LadderCard, RuleCard, StepCard};
use crate::rulebook::{Question, RuleId, Rulebook, RulebookProblem};

/// Everything that is wrong with a rulebook, each problem with its path: `rules[3].when[0][1]: no finding is called ...`.
///
/// Displayed, it is one line per problem.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct RulebookErrors(CaseErrors);

impl RulebookErrors {
    /// The problems, in the order of the document: at least one.
    #[must_use]
    pub fn problems(&self) -> &[CaseProblem] {
        self.0.problems()
    }

    /// How many problems there are beyond those listed.
    #[must_use]
    pub const fn more(&self) -> usize {
        self.0.more()
    }
}

impl fmt::Display for RulebookErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for RulebookErrors {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl TryFrom<RulebookDraft> for Rulebook {
    type Error = RulebookErrors;

    /// # Errors
    ///
    /// If a name is unknown or the structure is unsound: with every problem, each with its path and what would be right.
    /// Conflicts and gaps are no errors: [`Rulebook::lint`] shows them.
    fn try_from(draft: RulebookDraft) -> Result<Self, RulebookErrors> {
        read(&draft.write())
    }
}

/// Reads a whole document, so that one reading finds every problem.
pub(super) fn read(document: &Node) -> Result<Rulebook, RulebookErrors> {
    let mut problems = Problems::default();
    document.check_limits(&mut problems);
    let draft = if problems.is_empty() {
        RulebookDraft::read(document, &Path::ROOT, &mut problems)
    } else {
        RulebookDraft::placeholder()
    };
    let book = Door(&mut problems).book(&draft);
    let spots = Spots(&draft);
    for problem in &book.problems {
        if let Some(trail) = Trail::parse(&spots.of(problem)) {
            problems.incoherent_at(trail, problem.to_string());
        }
    }
    problems.finish(document).map_err(RulebookErrors)?;
    Ok(book)
}

/// Makes the parts of a rulebook and notes what is wrong with them.
struct Door<'a>(&'a mut Problems);

impl Door<'_> {
    fn note(&mut self, at: &Path<'_>, message: impl FnOnce() -> String) {
        if !self.0.is_tainted(at) {
            self.0.unreadable(at, message);
        }
    }

    fn name(&mut self, name: &str, at: &Path<'_>) -> RuleId {
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if name.len() > crate::case::limits::ID || !name.split('-').all(word) {
            self.note(at, || {
                format!(
                    "`{}` is not a name of a situation: at most 64 lower-case letters, digits and hyphens, such as \
                     `refused-at-the-door`",
                    shortened(name)
                )
            });
        }
        RuleId::from(name)
    }

    fn finding(&mut self, name: &str, at: &Path<'_>) -> Option<Finding> {
        named(name).map_err(|message| self.note(at, || message)).ok()
    }

    fn literal(&mut self, condition: &Condition, at: &Path<'_>) -> Option<Literal> {
        condition.literal().map_err(|message| self.note(at, || message)).ok()
    }

    fn pattern(&mut self, conditions: &[Condition], at: &Path<'_>) -> Vec<Literal> {
        conditions.iter().enumerate().filter_map(|(nth, one)| self.literal(one, &at.index(nth))).collect()
    }

    fn patterns(&mut self, when: &[Conditions], at: &Path<'_>) -> Vec<Vec<Literal>> {
        when.iter().enumerate().map(|(nth, conditions)| self.pattern(conditions, &at.index(nth))).collect()
    }

    fn book(&mut self, draft: &RulebookDraft) -> Rulebook {
        let root = Path::ROOT;
        if draft.format != FORMAT {
            let found = draft.format;
            self.note(&root.field("format"), || {
                format!("`{found}` is not a known format; this version reads {FORMAT}")
            });
        }
        for (field, text) in [("name", &draft.name), ("edition", &draft.edition)] {
            if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
                self.note(&root.field(field), || {
                    format!("`{}` is not letters and digits of ascii, `-`, `_` and `.`", shortened(text))
                });
            }
        }
        if draft.marketplaces.is_empty() {
            self.note(&root.field("marketplaces"), || "empty; a rulebook covers at least one marketplace".to_owned());
        }
        let questions = draft.questions.iter().enumerate();
        let questions = questions
            .filter_map(|(nth, asked)| self.question(asked, &root.field("questions").index(nth)))
            .collect::<Vec<_>>();
        let ladders = draft.ladders.iter().enumerate();
        let ladders = ladders
            .filter_map(|(nth, ladder)| self.ladder(ladder, draft, &root.field("ladders").index(nth)))
            .collect::<Vec<_>>();
        let rules = draft.rules.iter().enumerate();
        let cards = rules.map(|(nth, rule)| self.rule(rule, draft, &root.field("rules").index(nth))).collect();
        let gaps = draft.declared_gaps.iter().enumerate();
        let declared_gaps =
            gaps.filter_map(|(nth, gap)| self.gap(gap, &root.field("declared_gaps").index(nth))).collect();
        let stated = draft.parameters.iter().enumerate();
        let stated = stated
            .filter_map(|(nth, parameter)| self.parameter(parameter, draft, &root.field("parameters").index(nth)))
            .collect();
        for (nth, cited) in draft.texts.iter().enumerate() {
            if draft.texts.iter().take(nth).any(|earlier| earlier.code == cited.code) {
                self.note(&root.field("texts").index(nth).field("code"), || {
                    format!("the code `{}` stands for two texts", cited.code.code())
                });
            }
        }
        Rulebook::of_parts(Rulebook {
            name: Cow::Owned(draft.name.clone()),
            edition: Cow::Owned(draft.edition.clone()),
            titles: draft.title.clone(),
            marketplaces: draft.marketplaces.clone(),
            in_force_from: draft.in_force_from.date(),
            open_trades: draft.open_trades,
            parameters: Parameters::of(stated),
            texts: draft.texts.iter().map(|cited| CitedText { text: cited.code, title: cited.title.clone() }).collect(),
            cards,
            ladders,
            declared_gaps,
            ..Rulebook::asking(questions)
        })
    }

    fn question(&mut self, draft: &QuestionDraft, at: &Path<'_>) -> Option<(Question, Vec<Vec<Literal>>)> {
        let asked_when = self.patterns(&draft.asked_when, &at.field("asked_when"));
        let closing = draft.closing.as_ref().and_then(|closing| {
            Some((self.literal(&closing.answer, &at.field("closing").field("answer"))?, closing.article))
        });
        let finding = self.finding(&draft.finding, &at.field("finding"))?;
        let question = Question { closing, ranked: draft.ranked, ..Question::new(finding, finding.level()) };
        Some((question, asked_when))
    }

    fn rule(&mut self, draft: &RuleDraft, book: &RulebookDraft, at: &Path<'_>) -> RuleCard {
        let mut excepts = draft.excepts.clone();
        excepts.extend(self.of_ladders(&draft.excepts_ladders, book, at));
        let gives = draft.gives.iter().enumerate();
        let gives =
            gives.filter_map(|(nth, answer)| self.literal(answer, &at.field("gives").index(nth))).collect::<Vec<_>>();
        RuleCard {
            id: self.name(&draft.id, &at.field("id")),
            article: draft.article,
            also: draft.also.clone(),
            origin: draft.origin,
            situation: draft.situation.clone(),
            provision: draft.provision.clone(),
            open_question: draft.open_question.clone(),
            ladder: None,
            rank: draft.rank,
            when: self.patterns(&draft.when, &at.field("when")),
            gives,
            excepts,
        }
    }

    /// The names of every rule of some ladders.
    fn of_ladders(&mut self, ladders: &[String], book: &RulebookDraft, at: &Path<'_>) -> Vec<String> {
        let mut names = Vec::new();
        for (nth, name) in ladders.iter().enumerate() {
            let Some(ladder) = book.ladders.iter().find(|ladder| ladder.id == *name) else {
                let known: Vec<&str> = book.ladders.iter().map(|ladder| ladder.id.as_str()).collect();
                self.note(&at.field("excepts_ladders").index(nth), || unknown("ladder", name, &known));
                continue;
            };
            names.push(ladder.id.clone());
            names.extend(ladder.steps.iter().map(|step| step.id.clone()));
        }
        names
    }

    fn ladder(&mut self, draft: &LadderDraft, book: &RulebookDraft, at: &Path<'_>) -> Option<LadderCard> {
        let id = self.name(&draft.id, &at.field("id"));
        let when = self.patterns(&draft.when, &at.field("when"));
        let steps = draft.steps.iter().enumerate();
        let steps = steps.filter_map(|(nth, step)| self.step(step, &at.field("steps").index(nth))).collect::<Vec<_>>();
        let shown = self.literal(&draft.shown, &at.field("shown"))?;
        Some(LadderCard {
            id,
            article: draft.article,
            when,
            steps,
            shown,
            origin: draft.origin,
            situation: draft.situation.clone(),
            open_question: draft.open_question.clone(),
            excepts: self.of_ladders(&draft.excepts_ladders, book, at),
        })
    }

    fn step(&mut self, draft: &StepDraft, at: &Path<'_>) -> Option<StepCard> {
        let id = self.name(&draft.id, &at.field("id"));
        let shown = self.literal(&draft.shown, &at.field("shown"));
        let otherwise = self.literal(&draft.otherwise, &at.field("otherwise"));
        Some(StepCard {
            id,
            on: draft.on,
            shown: shown?,
            otherwise: otherwise?,
            article: draft.article,
            origin: draft.origin,
            what: draft.what.clone(),
        })
    }

    fn gap(&mut self, draft: &GapDraft, at: &Path<'_>) -> Option<GapCard> {
        let when = self.pattern(&draft.when, &at.field("when"));
        let question = self.finding(&draft.question, &at.field("question"))?;
        Some(GapCard { question, when, reason: draft.reason.clone() })
    }

    fn parameter(&mut self, draft: &ParameterDraft, book: &RulebookDraft, at: &Path<'_>) -> Option<Dated> {
        let twice = book.parameters.iter().filter(|other| other.name == draft.name && other.since == draft.since);
        if twice.count() > 1 {
            self.note(&at.field("since"), || {
                format!("`{}` has two values from {} on", shortened(&draft.name), draft.since)
            });
        }
        let period = crate::case::limits::PERIOD;
        if draft.value > period {
            self.note(&at.field("value"), || format!("`{}` is too much: at most {period}", draft.value));
        }
        if !book.texts.iter().any(|cited| cited.code == draft.article.text) {
            self.note(&at.field("article"), || {
                format!("no text with the code `{}` is listed in `texts`", draft.article.text.code())
            });
        }
        let Some(name) = parameters::names().find(|known| *known == draft.name) else {
            let names: Vec<&str> = parameters::names().collect();
            self.note(&at.field("name"), || unknown("parameter", &draft.name, &names));
            return None;
        };
        Some(Dated { name, since: draft.since.date(), value: draft.value, article: draft.article })
    }
}

fn unknown(what: &str, given: &str, known: &[&str]) -> String {
    let near = nearest(given, known);
    let given = shortened(given);
    near.map_or_else(
        || format!("no {what} is called `{given}`; there are {}", listed(known.get(..8).unwrap_or(known))),
        |near| format!("no {what} is called `{given}`; did you mean `{near}`"),
    )
}

/// Where in a draft what a problem speaks of stands.
struct Spots<'a>(&'a RulebookDraft);

impl Spots<'_> {
    fn of(&self, problem: &RulebookProblem) -> String {
        use RulebookProblem as P;
        match problem {
            P::DuplicateName(name) => format!("{}.id", self.named(name).last().cloned().unwrap_or_default()),
            P::NoSuchQuestion { rule, question }
            | P::AnswersForAnother { rule, question }
            | P::AmbiguousAnswer { rule, question }
            | P::NotAnAnswer { rule, question, .. } => self.answer(rule, question),
            P::OutOfSight { rule, finding, .. } | P::NamedTwice { rule, finding } => self.condition(rule, finding),
            P::NoPattern(rule) | P::EmptyPattern(rule) => format!("{}.when", self.first(rule)),
            P::NoAnswer(rule) => format!("{}.gives", self.first(rule)),
            P::UnlistedText { rule, .. } => format!("{}.article", self.first(rule)),
            P::DanglingException { rule, target } => {
                let of = self.0.rules.iter().find(|known| known.id == *rule);
                let nth = of.and_then(|known| known.excepts.iter().position(|name| name == target)).unwrap_or_default();
                format!("{}.excepts[{nth}]", self.first(rule))
            }
            P::ExceptionCycle { question, .. } | P::TooManyRules(question) => self.question(question, 0),
            P::DuplicateQuestion(question) => format!("{}.finding", self.question(question, 1)),
            P::NotAQuestion(question) => format!("{}.finding", self.question(question, 0)),
            P::ScopeOutOfSight { question, .. } => format!("{}.asked_when", self.question(question, 0)),
            P::ClosingElsewhere(question) | P::UnlistedClosing { question, .. } => {
                format!("{}.closing", self.question(question, 0))
            }
            P::NoSteps(ladder) => format!("{}.steps", self.first(ladder)),
            P::DividedLadder(ladder) => self.first(ladder),
            P::DanglingGap(question) => {
                let nth = self.0.declared_gaps.iter().position(|gap| gap.question == *question);
                format!("declared_gaps[{}].question", nth.unwrap_or_default())
            }
            P::NothingGoverns | P::StratumCycle(_) => "questions".to_owned(),
        }
    }

    /// Every place at which a rule, a ladder or a step has this name, in order.
    fn named(&self, name: &str) -> Vec<String> {
        let rules = self.0.rules.iter().enumerate().filter(|(_, rule)| rule.id == name);
        let mut spots: Vec<String> = rules.map(|(nth, _)| format!("rules[{nth}]")).collect();
        for (nth, ladder) in self.0.ladders.iter().enumerate() {
            let steps = ladder.steps.iter().enumerate().filter(|(_, step)| step.id == name);
            spots.extend(steps.map(|(step, _)| format!("ladders[{nth}].steps[{step}]")));
            if ladder.id == name {
                spots.push(format!("ladders[{nth}]"));
            }
        }
        spots
    }

    fn first(&self, name: &str) -> String {
        self.named(name).into_iter().next().unwrap_or_else(|| "rules".to_owned())
    }

    fn answer(&self, rule: &str, question: &str) -> String {
        let spot = self.first(rule);
        let gives = self.0.rules.iter().find(|known| known.id == rule).map(|known| &known.gives);
        let nth = gives.and_then(|gives| gives.iter().position(|answer| answer.finding() == question));
        match nth {
            Some(nth) => format!("{spot}.gives[{nth}]"),
            None if spot.contains("steps") => format!("{spot}.otherwise"),
            None => format!("{spot}.shown"),
        }
    }

    fn condition(&self, rule: &str, finding: &str) -> String {
        let spot = self.first(rule);
        let Some(known) = self.0.rules.iter().find(|known| known.id == rule) else {
            return spot.split(".steps").next().map(|ladder| format!("{ladder}.when")).unwrap_or_default();
        };
        let patterns = known.when.iter().enumerate();
        let within = patterns.filter_map(|(at, pattern)| {
            pattern.iter().rposition(|condition| condition.finding() == finding).map(|nth| (at, nth))
        });
        let twice = |(at, _): &(usize, usize)| {
            let pattern = known.when.get(*at).map_or(&[][..], Vec::as_slice);
            pattern.iter().filter(|condition| condition.finding() == finding).count() > 1
        };
        let all: Vec<(usize, usize)> = within.collect();
        let found = all.iter().find(|place| twice(place)).or_else(|| all.first());
        found.map_or_else(|| format!("{spot}.when"), |(at, nth)| format!("{spot}.when[{at}][{nth}]"))
    }

    fn question(&self, name: &str, nth: usize) -> String {
        let questions = self.0.questions.iter().enumerate().filter(|(_, question)| question.finding == name);
        questions.map(|(at, _)| format!("questions[{at}]")).nth(nth).unwrap_or_else(|| "questions".to_owned())
    }
}
