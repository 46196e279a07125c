//! What happens to the dispute outside the marketplace.

use super::{Check, ids};
use crate::case::path::Path;

impl Check<'_> {
    /// What concerns judgments: they are there, and speak once of a line of the order.
    pub(super) fn judgments(&mut self) {
        const JUDGMENTS: Path<'static> = Path::ROOT.field("judgments");
        for (index, judgment) in self.facts.judgments.iter().enumerate() {
            let at = JUDGMENTS.index(index);
            self.within_the_case(&at.field("at"), judgment.at);
            let awards = at.field("awards");
            let mut seen = std::collections::BTreeSet::new();
            for (index, award) in judgment.awards.iter().enumerate() {
                let entry = awards.index(index);
                let line = entry.field("line");
                self.exists(&line, ids::Kind::Line, award.line.as_str());
                if !seen.insert(&award.line) {
                    self.problems.incoherent(&line, &[&awards], || format!("line `{}` is named twice", award.line));
                }
            }
        }
    }
}
