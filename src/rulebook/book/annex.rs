//! Annexes: questions and rules beside those of a rulebook.

use super::{Rulebook, RulebookProblem};
use crate::findings::Finding;
use crate::findings::parameters::SETTLING_DAYS;

impl Rulebook {
    /// The same rulebook with an annex, such as a shop's policy: questions of its own, whose rules may read every finding
    /// and answer of this rulebook, and the days in which what is offered is done. Nothing that this rulebook decides changes;
    /// where the annex answers a question of this rulebook, that is one of the [`problems`](Self::problems), and the answer is
    /// left out.
    #[must_use]
    pub fn with_annex(&self, annex: &Self) -> Self {
        let own = |finding: Finding| self.question(finding).is_some();
        let mut book = Self { turns: Vec::new(), strata: 0, problems: Vec::new(), ..self.clone() };
        book.parameters = self.parameters.with_that_of(&annex.parameters, &SETTLING_DAYS);
        let mut foreign = Vec::new();
        let ladders = self.ladders.len();
        for card in &annex.cards {
            let mut card = card.clone();
            for answer in card.gives.iter().filter(|answer| own(answer.finding())) {
                foreign.push(RulebookProblem::AnswersForAnother {
                    rule: card.id.to_string(),
                    question: answer.finding().entry().name.to_owned(),
                });
            }
            card.gives.retain(|answer| !own(answer.finding()));
            card.ladder = card.ladder.map(|(nth, step)| (nth.saturating_add(ladders), step));
            if !card.gives.is_empty() {
                book.cards.push(card);
            }
        }
        book.ladders.extend(annex.ladders.iter().cloned());
        book.questions.extend(annex.questions.iter().filter(|question| !own(question.finding)).cloned());
        book.declared_gaps.extend(annex.declared_gaps.iter().filter(|gap| !own(gap.question)).cloned());
        for cited in &annex.texts {
            if !book.texts.iter().any(|other| other.text == cited.text) {
                book.texts.push(cited.clone());
            }
        }
        book.make_ready();
        book.problems.extend(foreign);
        book
    }
}
