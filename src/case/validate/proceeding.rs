//! What happens to the dispute outside the marketplace.

use super::{Check, ids};
use crate::case::path::Path;
use crate::case::{Suspension, SuspensionEnd, SuspensionGround};

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

    /// What concerns what halts the proceedings: one thing after another, each with an end that fits its ground.
    pub(super) fn suspensions(&mut self) {
        const SUSPENSIONS: Path<'static> = Path::ROOT.field("suspensions");
        for (index, stay) in self.facts.suspensions.iter().enumerate() {
            self.suspension(&SUSPENSIONS.index(index), stay);
        }
        if let Some(calendar) = &self.facts.calendar {
            let at = Path::ROOT.field("calendar");
            if calendar.to < calendar.from {
                self.problems.incoherent(&at.field("to"), &[&at.field("from")], || {
                    format!("before its first day, `{}`", calendar.from)
                });
            }
        }
    }

    fn suspension(&mut self, at: &Path<'_>, stay: &Suspension) {
        let (asked, ground) = (at.field("at"), at.field("ground"));
        self.within_the_case(&asked, stay.at);
        if let Some(until) = stay.until {
            let path = at.field("until");
            self.not_before((&path, until), (&asked, stay.at), "over before it was asked for");
            if stay.ground != SuspensionGround::Negotiation {
                self.problems.incoherent(&path, &[&ground], || {
                    format!("given where the ground is `{}`; it belongs to the ground `negotiation`", stay.ground)
                });
            }
        }
        if let Some(acceptance) = &stay.acceptance {
            let path = at.field("acceptance");
            let (taken_on, filed) = (path.field("at"), path.field("filed_at"));
            self.within_the_case(&taken_on, acceptance.at);
            self.by_now(&filed, acceptance.filed_at);
            self.not_before((&filed, acceptance.filed_at), (&taken_on, acceptance.at), "filed before it was taken on");
            self.not_before((&filed, acceptance.filed_at), (&asked, stay.at), "filed before the notice");
            if stay.ground == SuspensionGround::Negotiation {
                self.problems
                    .incoherent(&path, &[&ground], || "given for a negotiation, which nobody takes on".to_owned());
            }
        }
        let (name, ended, fits) = match stay.ended {
            SuspensionEnd::Pending => return,
            SuspensionEnd::ResultTold(ended) => ("result_told", ended, stay.ground == SuspensionGround::Negotiation),
            SuspensionEnd::BothReturned(ended) => ("both_returned", ended, true),
            SuspensionEnd::Withdrawn(ended) => ("withdrawn", ended, tried(stay.ground)),
            SuspensionEnd::Refused(ended) => ("refused", ended, stay.ground != SuspensionGround::Negotiation),
            SuspensionEnd::Concluded(ended) => ("concluded", ended, stay.ground == SuspensionGround::Police),
            SuspensionEnd::Decided(ended) => ("decided", ended, tried(stay.ground)),
        };
        let path = at.field("ended");
        self.by_now(&path.field(name), ended);
        self.not_before((&path.field(name), ended), (&asked, stay.at), "ended before it began");
        if !fits {
            self.problems.incoherent(&path, &[&ground], || {
                format!("`{name}` for the ground `{}`, which cannot end so", stay.ground)
            });
        }
    }
}

/// Whether somebody decides on a ground.
const fn tried(ground: SuspensionGround) -> bool {
    matches!(ground, SuspensionGround::Court | SuspensionGround::Arbitration)
}
