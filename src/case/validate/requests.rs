//! Requests and agreements: who did what, in which order.

use super::ids::Kind;
use super::{Check, ORDER};
use crate::case::path::Path;
use crate::case::{EarlierRefund, Head, Money, Pieces, Request, RequestAct, RequestEvent, Topic};
use crate::request::{Measure, Standing, Why, error, follow};

const REQUESTS: Path<'static> = Path::ROOT.field("requests");

impl Check<'_> {
    /// What concerns the requests.
    pub(super) fn requests(&mut self) {
        for (index, request) in self.facts.requests.iter().enumerate() {
            let at = REQUESTS.index(index);
            self.within_the_case(&at.field("at"), request.at);
            self.lines_named(&at.field("lines"), &request.lines);
            if let Some(found) = request.found_at {
                self.within_the_case(&at.field("found_at"), found);
            }
            for (index, head) in request.heads.iter().enumerate() {
                if let Head::ExtraLoss(amount) = head {
                    self.digits(&at.field("heads").index(index).field("extra_loss"), *amount);
                }
            }
            self.digits_if_given(&at.field("amount"), request.amount);
            self.pieces((&at.field("pieces"), &request.pieces), (&at, request), 1);
            self.history(&at, request);
        }
    }

    /// What happened to a request: in order of time, and each step one of the table, by somebody who can take it.
    fn history(&mut self, at: &Path<'_>, request: &Request) {
        let history = at.field("history");
        let mut before = request.at;
        let mut now = Some(Standing::first(request));
        for (index, event) in request.history.iter().enumerate() {
            let entry = history.index(index);
            let time = entry.field("at");
            self.by_now(&time, event.at);
            let message = if index == 0 {
                "before the request was made"
            } else {
                "the history stands in order of time, and this step is before the one in front of it"
            };
            let other = if index == 0 { at.field("at") } else { history.index(index.saturating_sub(1)) };
            self.not_before((&time, event.at), (&other, before), message);
            self.particulars((at, request), &entry, event);
            before = event.at;
            // behind a step that is not possible nothing is concluded
            now = now.and_then(|now| match follow(request, index, now) {
                Ok(next) => Some(next),
                Err(Why::OutOfOrder { .. }) => None,
                Err(why) => {
                    let field = entry.field(if matches!(why, Why::Actor { .. }) { "by" } else { "act" });
                    self.problems.incoherent(&field, &[&history, &at.field("relief"), &at.field("id")], || {
                        error(request, now, event, why, Measure::Record).to_string()
                    });
                    None
                }
            });
        }
    }

    /// What a step says beside the act fits the act.
    fn particulars(&mut self, (at, request): (&Path<'_>, &Request), entry: &Path<'_>, event: &RequestEvent) {
        let act = entry.field("act");
        let misplaced = |check: &mut Self, field: &str, right: &str| {
            check.problems.incoherent(&entry.field(field), &[&act], || {
                format!("given where the act is `{}`; it belongs to {right}", event.act.name())
            });
        };
        if let Some(amount) = event.amount {
            self.digits(&entry.field("amount"), amount);
            if !matches!(
                event.act,
                RequestAct::Agreed | RequestAct::Approved | RequestAct::Ruled(_) | RequestAct::Refunded
            ) {
                misplaced(self, "amount", "`agreed`, `approved`, `ruled` or `refunded`");
            }
        }
        if let Some(agreement) = &event.agreement {
            self.exists(&entry.field("agreement"), Kind::Agreement, agreement.as_str());
            if event.act != RequestAct::Agreed {
                misplaced(self, "agreement", "`agreed`");
            }
        }
        let counted = matches!(event.act, RequestAct::ShippedBack | RequestAct::Received | RequestAct::Inspected);
        if !event.pieces.is_empty() && !counted {
            misplaced(self, "pieces", "`shipped_back`, `received` or `inspected`");
        }
        self.pieces((&entry.field("pieces"), &event.pieces), (at, request), 0);
        if let RequestAct::Revised(revision) = &event.act {
            let revised = act.field("revised");
            self.digits_if_given(&revised.field("amount"), revision.amount);
            self.pieces((&revised.field("pieces"), &revision.pieces), (at, request), 1);
        }
    }

    /// Pieces are counted of lines of the request, of each once, and never more than were ordered.
    fn pieces(&mut self, (at, pieces): (&Path<'_>, &[Pieces]), (of, request): (&Path<'_>, &Request), least: u32) {
        let mut seen = std::collections::BTreeSet::new();
        for (index, pieces) in pieces.iter().enumerate() {
            let entry = at.index(index);
            let (line, quantity) = (entry.field("line"), entry.field("quantity"));
            self.exists(&line, Kind::Line, pieces.line.as_str());
            if !seen.insert(&pieces.line) {
                self.problems.incoherent(&line, &[at], || format!("line `{}` is named twice", pieces.line));
            }
            let lines = of.field("lines");
            if !request.lines.is_empty() && !request.lines.contains(&pieces.line) {
                self.problems.incoherent(&line, &[&lines], || {
                    format!("the request is not about line `{}`; its `lines` do not name it", pieces.line)
                });
            }
            let position = self.ids.lines.position(pieces.line.as_str());
            let Some((nth, ordered)) = position.and_then(|nth| Some((nth, self.facts.order.lines.get(nth)?.quantity)))
            else {
                continue;
            };
            let order_lines = ORDER.field("lines");
            let ordered_path = order_lines.index(nth);
            if pieces.quantity > ordered || pieces.quantity < least {
                self.problems.incoherent(&quantity, &[&ordered_path.field("quantity")], || {
                    format!("`{}` of the {ordered} pieces that were ordered: {least} to {ordered}", pieces.quantity)
                });
            }
        }
    }

    /// No more goes back in all than was paid for the order, and what a history says went back is what the order says.
    pub(super) fn refunds(&mut self) {
        const REFUNDS: Path<'static> = ORDER.field("refunds");
        let order = &self.facts.order;
        let paid = Money::sum(order.lines.iter().map(|line| line.paid)).plus(order.freight.paid.unwrap_or(Money::ZERO));
        let back = |refund: &EarlierRefund| {
            Money::sum(refund.lines.iter().map(|line| line.amount)).plus(refund.freight.unwrap_or(Money::ZERO))
        };
        // what the order says of a request whose history says it too is one sum
        let in_history = |refund: &&EarlierRefund| {
            let of_it = self.facts.requests.iter().filter(|request| request.id == refund.request);
            of_it
                .flat_map(|request| &request.history)
                .any(|event| event.act == RequestAct::Refunded && event.amount.is_some())
        };
        let mut refunded = Money::sum(order.refunds.iter().filter(|refund| !in_history(refund)).map(back));
        for (index, request) in self.facts.requests.iter().enumerate() {
            let at = REQUESTS.index(index);
            let history = at.field("history");
            // a request is refunded once; the same step again is the same step
            let paid_out = request.history.iter().position(|event| event.act == RequestAct::Refunded);
            let amount = paid_out.and_then(|nth| Some((nth, request.history.get(nth)?.amount?)));
            let Some((nth, amount)) = amount else { continue };
            refunded = refunded.plus(amount);
            if refunded > paid {
                let entry = history.index(nth);
                self.problems.incoherent(&entry.field("amount"), &[&REQUESTS, &ORDER], || {
                    format!("`{refunded}` refunded by now, but only `{paid}` was paid for the order")
                });
            }
            let of_order = order.refunds.iter().enumerate().find(|(_, refund)| refund.request == request.id);
            let Some((nth, refund)) = of_order else { continue };
            let back = back(refund);
            if back != amount {
                self.problems.incoherent(&REFUNDS.index(nth), &[&history, &at.field("id")], || {
                    format!("`{back}` went back on request `{}`, but `{amount}` by its history", request.id)
                });
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
