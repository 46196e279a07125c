//! What must hold of each question, rule and ladder by itself.

use super::{CompiledQuestion, RuleCard, Rulebook, RulebookProblem};
use crate::findings::vocabulary::governed;
use crate::findings::{Finding, Kind, Literal};
use crate::rulebook::{Article, settling};

impl Rulebook {
    pub(super) fn check_shape(&mut self) {
        let mut problems = Vec::new();
        for (at, question) in self.questions.iter().enumerate() {
            let twice = self.questions.iter().take(at).any(|other| other.finding == question.finding);
            problems.extend(twice.then(|| RulebookProblem::DuplicateQuestion(question.name().to_owned())));
            self.of_question(question, &mut problems);
        }
        let annexed = |question: &CompiledQuestion| settling::ANSWERS.contains(&question.finding);
        let annex = !self.questions.is_empty() && self.questions.iter().all(annexed);
        if !annex && !self.questions.iter().any(|question| question.finding == governed::FINDING) {
            problems.push(RulebookProblem::NothingGoverns);
        }
        for rule in &self.cards {
            self.of_rule(rule, &mut problems);
        }
        for ladder in &self.ladders {
            let id = || ladder.id.to_string();
            problems.extend(ladder.steps.is_empty().then(|| RulebookProblem::NoSteps(id())));
            let question = ladder.shown.finding;
            let divided = ladder.steps.iter().any(|step| step.otherwise.finding != question);
            problems.extend(divided.then(|| RulebookProblem::DividedLadder(id())));
        }
        for gap in &self.declared_gaps {
            if !self.questions.iter().any(|question| question.finding == gap.question) {
                problems.push(RulebookProblem::DanglingGap(gap.question.entry().name.to_owned()));
            }
        }
        self.problems.extend(problems);
    }

    fn of_question(&self, question: &CompiledQuestion, problems: &mut Vec<RulebookProblem>) {
        let name = || question.name().to_owned();
        if question.finding.kind() != Kind::Answered {
            problems.push(RulebookProblem::NotAQuestion(name()));
        }
        for literal in question.asked_when.iter().flatten() {
            if !question.level.sees(literal.finding.level()) {
                let finding = literal.finding.entry().name.to_owned();
                problems.push(RulebookProblem::ScopeOutOfSight { question: name(), finding });
            }
        }
        let Some((answer, article)) = question.closing else { return };
        if answer.finding != question.finding || !is_answer(answer) {
            problems.push(RulebookProblem::ClosingElsewhere(name()));
        }
        if !self.lists(article) {
            problems.push(RulebookProblem::UnlistedClosing { question: name(), article });
        }
    }

    fn of_rule(&self, rule: &RuleCard, problems: &mut Vec<RulebookProblem>) {
        let id = || rule.id.to_string();
        if rule.when.is_empty() {
            problems.push(RulebookProblem::NoPattern(id()));
        }
        if rule.gives.is_empty() {
            problems.push(RulebookProblem::NoAnswer(id()));
        }
        for pattern in &rule.when {
            if pattern.is_empty() {
                problems.push(RulebookProblem::EmptyPattern(id()));
            }
            if let Some(finding) = named_twice(pattern) {
                problems.push(RulebookProblem::NamedTwice { rule: id(), finding: finding.entry().name.to_owned() });
            }
        }
        for answer in rule.gives.iter().filter(|answer| answer.is_settled() && !is_answer(**answer)) {
            problems.push(RulebookProblem::NotAnAnswer {
                rule: id(),
                question: answer.finding.entry().name.to_owned(),
                value: answer.values().next().unwrap_or_default().to_owned(),
            });
        }
        let unlisted = [rule.article].into_iter().chain(rule.also.iter().copied()).find(|cited| !self.lists(*cited));
        problems.extend(unlisted.map(|article| RulebookProblem::UnlistedText { rule: id(), article }));
    }

    fn lists(&self, article: Article) -> bool {
        self.texts.iter().any(|cited| cited.text == article.text)
    }
}

/// Whether it is one value that a rule may give: `gap`, `conflict` and `not_asked` are for the engine to say.
fn is_answer(answer: Literal) -> bool {
    answer.is_settled() && !answer.values().any(|value| matches!(value, "gap" | "conflict" | "not_asked"))
}

fn named_twice(pattern: &[Literal]) -> Option<Finding> {
    let mut findings: Vec<Finding> = pattern.iter().map(|literal| literal.finding).collect();
    findings.sort_unstable();
    findings.windows(2).find_map(|pair| match pair {
        [one, other] if one == other => Some(*one),
        _ => None,
    })
}
