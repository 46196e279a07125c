//! Proposals in words.

use super::{Change, Proposal, Turned};
use crate::findings::{Finding, Kind, Mover};
use crate::ruling::Language;
use crate::ruling::holding::Holding;
use crate::ruling::words::{cited, told};

impl Proposal {
    /// In a sentence: what would have to be otherwise, and what would then come out.
    #[must_use]
    pub fn summary(&self, language: Language) -> String {
        let words = language.phrases();
        let changes = language.all_of(self.changes.iter().map(|change| change.summary(language)));
        let answers = self.answers.iter().map(|turned| turned.summary(language)).collect::<Vec<_>>().join(words.then);
        told(words.if_then, &[&changes, &answers])
    }
}

impl Change {
    fn summary(&self, language: Language) -> String {
        let words = language.phrases();
        let phrase = match self.kind {
            Kind::Pleaded if self.by != Mover::Platform => words.if_shown,
            Kind::Pleaded | Kind::Assessed => words.if_assessed,
            Kind::Recorded | Kind::Derived | Kind::Answered => words.if_it_happens,
        };
        let who = language.somebody(self.by.name());
        told(phrase, &[&self.to.worded(language), &now(&self.to, &self.from, language), who])
    }
}

impl Turned {
    fn summary(&self, language: Language) -> String {
        let articles = cited(&self.articles);
        let now = now(&self.to, &self.from, language);
        told(language.phrases().turns, &[&self.to.worded(language), &articles, &now])
    }
}

/// What is so now, or that it is open.
fn now(to: &Holding, from: &[&'static str], language: Language) -> String {
    match (Finding::named(&to.finding), from) {
        (Some(finding), [settled]) => language.value(finding, settled),
        _ => language.phrases().open.to_owned(),
    }
}
