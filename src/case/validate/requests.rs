//! Requests and agreements: who did what, in which order.

use super::Check;
use super::ids::Kind;
use crate::case::path::Path;
use crate::case::{Party, RequestAct, Topic};

impl Check<'_> {
    /// What concerns the requests.
    pub(super) fn requests(&mut self) {
        const REQUESTS: Path<'static> = Path::ROOT.field("requests");
        for (index, request) in self.facts.requests.iter().enumerate() {
            let at = REQUESTS.index(index);
            self.within_the_case(&at.field("at"), request.at);
            self.lines_named(&at.field("lines"), &request.lines);
            if let Some(found) = request.found_at {
                self.within_the_case(&at.field("found_at"), found);
            }
            let history = at.field("history");
            let mut before = (request.at, false);
            for (index, event) in request.history.iter().enumerate() {
                let entry = history.index(index);
                let (time, act) = (entry.field("at"), entry.field("act"));
                self.by_now(&time, event.at);
                let message = if index == 0 {
                    "before the request was made"
                } else {
                    "the history stands in order of time, and this step is before the one in front of it"
                };
                let other = if index == 0 { at.field("at") } else { history.index(index.saturating_sub(1)) };
                self.not_before((&time, event.at), (&other, before.0), message);
                if before.1 {
                    self.problems.incoherent(&act, &[&history], || {
                        "after the request was withdrawn; a new request is needed".to_owned()
                    });
                }
                let (name, actor) = actor(&event.act);
                if event.by != actor {
                    self.problems.incoherent(&entry.field("by"), &[&act], || {
                        format!("`{name}` by the {}; only the {actor} can do that", event.by)
                    });
                }
                before = (event.at, before.1 || event.act == RequestAct::Withdrawn);
            }
        }
    }

    /// What concerns the agreements.
    pub(super) fn agreements(&mut self) {
        const AGREEMENTS: Path<'static> = Path::ROOT.field("agreements");
        for (index, agreement) in self.facts.agreements.iter().enumerate() {
            let at = AGREEMENTS.index(index);
            self.by_now(&at.field("at"), agreement.at);
            self.lines_named(&at.field("lines"), &agreement.lines);
            if let Some(term) = &agreement.rests_on {
                self.exists(&at.field("rests_on"), Kind::Term, term.as_str());
            }
            if let Some(accepted) = agreement.accepted_at {
                let path = at.field("accepted_at");
                self.by_now(&path, accepted);
                self.not_before((&path, accepted), (&at.field("at"), agreement.at), "accepted before it was proposed");
            }
            if let Some(by) = agreement.return_by {
                let path = at.field("return_by");
                self.not_before((&path, by), (&at.field("at"), agreement.at), "over before the return was proposed");
                if agreement.topic != Topic::Return {
                    self.problems.incoherent(&path, &[&at.field("topic")], || {
                        format!("given where the topic is `{}`; it belongs to the topic `return`", agreement.topic)
                    });
                }
            }
            if agreement.carrier.is_some() && agreement.topic != Topic::Carrier {
                self.problems.incoherent(&at.field("carrier"), &[&at.field("topic")], || {
                    format!("given where the topic is `{}`; it belongs to the topic `carrier`", agreement.topic)
                });
            }
        }
    }
}

/// What an act is called and who can do it.
const fn actor(act: &RequestAct) -> (&'static str, Party) {
    match act {
        RequestAct::Revised(_) => ("revised", Party::Buyer),
        RequestAct::Withdrawn => ("withdrawn", Party::Buyer),
        RequestAct::Agreed => ("agreed", Party::Seller),
        RequestAct::Refused => ("refused", Party::Seller),
    }
}
