//! Whether the facts of a case cohere: each file looks at one topic and notes every problem with its path.

mod complaints;
mod ids;
mod journeys;
mod order;
mod price;
mod proceeding;
mod proof;
mod requests;
mod shipments;

use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::words;
use crate::case::{Facts, Instant, Money, Subject};

use ids::Ids;

/// Notes everything that does not fit together.
pub(crate) fn check(facts: &Facts, problems: &mut Problems) {
    let ids = Ids::of(facts, problems);
    let mut check = Check { facts, ids: &ids, problems };
    check.unique_ids();
    check.stepping_in();
    check.order();
    check.prices();
    check.shipments();
    check.journeys();
    check.requests();
    check.refunds();
    check.agreements();
    check.proof();
    check.judgments();
    check.suspensions();
    check.complaints();
}

/// The facts under examination and what was found.
struct Check<'a> {
    facts: &'a Facts,
    ids: &'a Ids<'a>,
    problems: &'a mut Problems,
}

/// The paths that many checks refer to.
const AS_OF: Path<'static> = Path::ROOT.field("as_of");
const ORDER: Path<'static> = Path::ROOT.field("order");
const PAID_AT: Path<'static> = ORDER.field("paid_at");

impl Check<'_> {
    /// Nothing that happened is later than the instant for which the case is decided.
    fn by_now(&mut self, at: &Path<'_>, instant: Instant) {
        if instant > self.facts.as_of {
            self.problems.incoherent(at, &[&AS_OF], || {
                format!("after `as_of`, which is `{}`; nothing later belongs to the case", self.facts.as_of)
            });
        }
    }

    /// Nothing about an order happens before it was paid.
    fn after_payment(&mut self, at: &Path<'_>, instant: Instant) {
        if instant < self.facts.order.paid_at {
            self.problems
                .incoherent(at, &[&PAID_AT], || format!("before the order was paid, `{}`", self.facts.order.paid_at));
        }
    }

    /// Between payment and now.
    fn within_the_case(&mut self, at: &Path<'_>, instant: Instant) {
        self.after_payment(at, instant);
        self.by_now(at, instant);
    }

    /// One thing does not happen before another; `message` says which.
    fn not_before(&mut self, (at, instant): (&Path<'_>, Instant), (other, bound): (&Path<'_>, Instant), message: &str) {
        if instant < bound {
            self.problems.incoherent(at, &[other], || format!("{message}, `{bound}`"));
        }
    }

    /// An amount has no more digits than the currency; from one that has nothing further is concluded.
    fn digits(&mut self, at: &Path<'_>, amount: Money) {
        let currency = self.facts.currency;
        if amount.as_decimal().scale() > currency.digits() {
            self.problems.incoherent(at, &[&Path::ROOT.field("currency")], || {
                format!("`{amount}` is too precise: {currency} has {} digits behind the point", currency.digits())
            });
            self.problems.taint(at);
        }
    }

    /// An amount, where one is given, has no more digits than the currency.
    fn digits_if_given(&mut self, at: &Path<'_>, amount: Option<Money>) {
        if let Some(amount) = amount {
            self.digits(at, amount);
        }
    }

    /// A number lies in a range.
    fn in_range(&mut self, at: &Path<'_>, number: u32, range: std::ops::RangeInclusive<u32>, of: &str) {
        if !range.contains(&number) {
            self.problems.incoherent(at, &[], || {
                format!("`{number}` is out of range: {} to {} {of}", range.start(), range.end())
            });
        }
    }

    /// When the platform stepped in.
    fn stepping_in(&mut self) {
        if let Some(stepped_in) = self.facts.platform_stepped_in_at {
            self.within_the_case(&Path::ROOT.field("platform_stepped_in_at"), stepped_in);
        }
    }

    /// What a subject names exists.
    fn subject(&mut self, at: &Path<'_>, subject: &Subject) {
        let (kind, id) = match subject {
            Subject::Line(id) => (ids::Kind::Line, id.as_str()),
            Subject::Request(id) => (ids::Kind::Request, id.as_str()),
            Subject::Shipment(id) => (ids::Kind::Shipment, id.as_str()),
            Subject::Agreement(id) => (ids::Kind::Agreement, id.as_str()),
            Subject::Term(id) => (ids::Kind::Term, id.as_str()),
            Subject::Complaint(id) => (ids::Kind::Complaint, id.as_str()),
        };
        self.exists(&at.field(kind.name()), kind, id);
    }

    /// An id names something of its kind.
    fn exists(&mut self, at: &Path<'_>, kind: ids::Kind, id: &str) {
        let known = self.ids.of_kind(kind);
        if known.may_contain(id) {
            return;
        }
        self.problems.incoherent(at, &[], || {
            const LISTED: usize = 8;
            let names = known.names();
            let right = match words::nearest(id, &names) {
                Some(near) => format!("; did you mean `{near}`"),
                None if names.is_empty() => "; there is none at all".to_owned(),
                None if names.len() <= LISTED => format!("; there are {}", words::listed(&names)),
                None => String::new(),
            };
            format!("there is no {} `{}`{right}", kind.name(), shortened(id))
        });
    }

    /// The lines that a shipment or a request names exist, each once.
    fn lines_named(&mut self, at: &Path<'_>, lines: &[crate::case::LineId]) {
        let mut seen = std::collections::BTreeSet::new();
        for (index, id) in lines.iter().enumerate() {
            self.exists(&at.index(index), ids::Kind::Line, id.as_str());
            if !seen.insert(id) {
                self.problems.incoherent(&at.index(index), &[at], || format!("line `{id}` is named twice"));
            }
        }
    }
}
