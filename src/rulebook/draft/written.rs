//! A rulebook written down.

use super::{
    ClosingDraft, Condition, Conditions, Day, FORMAT, GapDraft, LadderDraft, ParameterDraft, QuestionDraft, RuleDraft,
    RulebookDraft, StepDraft, TextDraft,
};
use crate::findings::Literal;
use crate::rulebook::book::{CompiledQuestion, LadderCard, RuleCard, StepCard};
use crate::rulebook::{GapCard, Rulebook};

impl Rulebook {
    /// The rulebook as it is written down. What is made of it again decides the same.
    ///
    /// A parameter that was left out, and whose text is not listed, stays left out.
    #[must_use]
    pub fn draft(&self) -> RulebookDraft {
        let draft = RulebookDraft::new(
            FORMAT,
            self.name.to_string(),
            self.edition.to_string(),
            self.titles.clone(),
            self.marketplaces.clone(),
            self.in_force_from,
        );
        let listed = |text| self.texts.iter().any(|cited| cited.text == text);
        let values = self.parameters.values().iter().filter(|dated| listed(dated.article.text));
        let parameters = values.map(|dated| {
            ParameterDraft::new(dated.name.to_owned(), Day::from(dated.since), dated.value, dated.article)
        });
        RulebookDraft {
            open_trades: self.open_trades,
            parameters: parameters.collect(),
            texts: self.texts.iter().map(|cited| TextDraft::new(cited.text, cited.title.clone())).collect(),
            questions: self.questions.iter().map(question).collect(),
            rules: self.cards.iter().filter(|card| card.ladder.is_none()).map(|card| self.rule(card)).collect(),
            ladders: self.ladders.iter().map(|card| self.ladder(card)).collect(),
            declared_gaps: self.declared_gaps.iter().map(gap).collect(),
            ..draft
        }
    }

    fn rule(&self, card: &RuleCard) -> RuleDraft {
        let (excepts, excepts_ladders) = self.excepted(&card.excepts);
        RuleDraft {
            id: card.id.to_string(),
            article: card.article,
            situation: card.situation.clone(),
            provision: card.provision.clone(),
            when: patterns(&card.when),
            gives: card.gives.iter().copied().map(Condition::from).collect(),
            also: card.also.clone(),
            origin: card.origin,
            open_question: card.open_question.clone(),
            excepts,
            excepts_ladders,
            rank: card.rank,
        }
    }

    /// Names of rules as they are written: those of whole ladders by the ladders' names.
    fn excepted(&self, rules: &[String]) -> (Vec<String>, Vec<String>) {
        let names = |ladder: &LadderCard| -> Vec<String> {
            ladder.steps.iter().map(|step| &step.id).chain([&ladder.id]).map(ToString::to_string).collect()
        };
        let whole = |ladder: &&LadderCard| names(ladder).iter().all(|name| rules.contains(name));
        let ladders: Vec<&LadderCard> = self.ladders.iter().filter(whole).collect();
        let within: Vec<String> = ladders.iter().flat_map(|ladder| names(ladder)).collect();
        let single = rules.iter().filter(|name| !within.contains(name)).cloned().collect();
        (single, ladders.iter().map(|ladder| ladder.id.to_string()).collect())
    }

    fn ladder(&self, card: &LadderCard) -> LadderDraft {
        LadderDraft {
            id: card.id.to_string(),
            article: card.article,
            situation: card.situation.clone(),
            when: patterns(&card.when),
            steps: card.steps.iter().map(step).collect(),
            shown: card.shown.into(),
            origin: card.origin,
            open_question: card.open_question.clone(),
            excepts_ladders: self.excepted(&card.excepts).1,
        }
    }
}

fn pattern(literals: &[Literal]) -> Conditions {
    literals.iter().copied().map(Condition::from).collect()
}

fn patterns(when: &[Vec<Literal>]) -> Vec<Conditions> {
    when.iter().map(|literals| pattern(literals)).collect()
}

fn question(question: &CompiledQuestion) -> QuestionDraft {
    QuestionDraft {
        finding: question.name().to_owned(),
        asked_when: patterns(&question.asked_when),
        closing: question.closing.map(|(answer, article)| ClosingDraft::new(answer, article)),
        ranked: question.ranked,
    }
}

fn step(card: &StepCard) -> StepDraft {
    StepDraft {
        id: card.id.to_string(),
        on: card.on,
        what: card.what.clone(),
        shown: card.shown.into(),
        otherwise: card.otherwise.into(),
        article: card.article,
        origin: card.origin,
    }
}

fn gap(card: &GapCard) -> GapDraft {
    GapDraft::new(card.question.entry().name.to_owned(), pattern(&card.when), card.reason.clone())
}
