//! Every word of a ruling, in English and Chinese: the phrases here, the labels of findings in the vocabulary, the
//! situations and provisions with the rules.
//!
//! A phrase may have places, `{0}` and on, for what is told. A language that lacks a phrase does not compile; that the
//! places and the tables agree is under test.

mod en;
mod phrases;
mod zh;

use phrases::Phrases;

use super::types::{AwaitedKind, BearerRuling, Elsewhere, Outcome};
use crate::case::{Instant, Leg, Mishap, Party};
use crate::findings::{Bilingual, Finding};
use crate::rulebook::{Article, Disposition, Origin, Wording};

/// A language of summaries and explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Chinese.
    Chinese,
}

/// What a language says: phrases, and tables for what has a name already.
pub(super) struct Words {
    /// The fixed phrases.
    phrases: Phrases,
    /// What is to be shown, by the finding that it settles.
    demands: &'static [(&'static str, &'static str)],
    /// What somebody is bound to do, by its name in the ruling.
    duties: &'static [(&'static str, &'static str)],
    /// What is not recorded, or governs in place of these rules.
    terms: &'static [(&'static str, &'static str)],
    /// Values that are not worded by the vocabulary, by `finding.value` or by `value`.
    values: &'static [(&'static str, &'static str)],
}

fn among(table: &'static [(&'static str, &'static str)], key: &str) -> Option<&'static str> {
    table.iter().find(|(name, _)| *name == key).map(|(_, words)| *words)
}

/// Puts what is told into the places of a phrase. What is told is never read as a phrase itself.
pub(super) fn told(phrase: &str, args: &[&str]) -> String {
    let mut text = String::with_capacity(args.iter().fold(phrase.len(), |sum, arg| sum.saturating_add(arg.len())));
    let mut pieces = phrase.split('{');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (place, rest) = piece.split_once('}').unwrap_or(("", piece));
        let arg = place.parse().ok().and_then(|nth: usize| args.get(nth));
        text.push_str(arg.copied().unwrap_or_default());
        text.push_str(rest);
    }
    text
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    const fn words(self) -> &'static Words {
        match self {
            Self::English => &en::WORDS,
            Self::Chinese => &zh::WORDS,
        }
    }

    pub(super) const fn phrases(self) -> &'static Phrases {
        &self.words().phrases
    }

    /// Every phrase with its key, as translators read them: the fixed ones, then the tables.
    #[must_use]
    pub fn messages(self) -> Vec<(String, &'static str)> {
        let words = self.words();
        let mut all = words.phrases.all();
        for (name, table) in [("demand", words.demands), ("duty", words.duties), ("term", words.terms)] {
            all.extend(table.iter().map(|(key, text)| (format!("{name}: {key}"), *text)));
        }
        all
    }

    /// What a finding is called.
    #[must_use]
    pub fn label(self, finding: Finding) -> &'static str {
        self.of(finding.entry().label)
    }

    /// What a value of a finding is called, by its name on the wire.
    #[must_use]
    pub fn value(self, finding: Finding, name: &str) -> String {
        let entry = finding.entry();
        let own = format!("{}.{name}", entry.name);
        let table = self.words().values;
        if let Some(words) = among(table, &own).or_else(|| among(table, name)) {
            return words.to_owned();
        }
        match self {
            Self::English => name.replace('_', " "),
            Self::Chinese => entry
                .values
                .iter()
                .find(|value| value.name == name)
                .map_or_else(|| name.to_owned(), |value| value.zh.to_owned()),
        }
    }

    /// A bilingual text in this language.
    #[must_use]
    pub const fn of(self, text: Bilingual) -> &'static str {
        match self {
            Self::English => text.en,
            Self::Chinese => text.zh,
        }
    }

    /// A rulebook's text in this language.
    #[must_use]
    pub fn wording(self, text: &Wording) -> &str {
        match self {
            Self::Chinese if !text.zh.is_empty() => &text.zh,
            _ => &text.en,
        }
    }

    /// The rules that would govern a case.
    pub(super) fn rules_elsewhere(self, what: &Elsewhere) -> String {
        let phrases = self.phrases();
        match what {
            Elsewhere::RulesOf(marketplace) => {
                let name = marketplace.to_string();
                let known = among(self.words().terms, &["rules_of.", &name].concat());
                known.map_or_else(|| told(phrases.rules_of, &[&name]), str::to_owned)
            }
            Elsewhere::EditionOf(rulebook) => told(phrases.edition_of, &[rulebook]),
        }
    }

    pub(super) fn term(self, key: &str) -> String {
        among(self.words().terms, key).unwrap_or(key).to_owned()
    }

    pub(super) fn duty(self, key: &str) -> String {
        among(self.words().duties, key).unwrap_or(key).to_owned()
    }

    /// What a party has to show for a finding; its label, if there is no word of its own. What the buyer has to show of the
    /// signature is that there was none.
    pub(super) fn to_show(self, finding: &str, by: &str) -> String {
        let finding = if (finding, by) == ("signature", "buyer") { "no_signature" } else { finding };
        let label = || Finding::named(finding).map_or_else(|| finding.to_owned(), |known| self.label(known).to_owned());
        among(self.words().demands, finding).map_or_else(label, str::to_owned)
    }

    pub(super) const fn outcome(self, outcome: Outcome) -> &'static str {
        let words = self.phrases();
        match outcome {
            Outcome::Refund => words.refund,
            Outcome::ReturnAndRefund => words.return_and_refund,
            Outcome::Exchange => words.exchange,
            Outcome::Repair => words.repair,
            Outcome::Resupply => words.resupply,
            Outcome::BuyerElects => words.buyer_elects,
            Outcome::InterceptAndRefund => words.intercept_and_refund,
            Outcome::SellerElects => words.seller_elects,
            Outcome::Negotiate => words.negotiate,
            Outcome::ReleaseToSeller => words.release_to_seller,
            Outcome::Dismiss => words.dismiss,
            Outcome::TradeContinues => words.trade_continues,
            Outcome::CarriedOut => words.performed,
        }
    }

    pub(super) const fn bearer(self, bearer: BearerRuling) -> &'static str {
        let words = self.phrases();
        match bearer {
            BearerRuling::Buyer => words.on_buyer,
            BearerRuling::Seller => words.on_seller,
            BearerRuling::AsPaid => words.as_paid,
            BearerRuling::Negotiate => words.to_negotiate,
        }
    }

    pub(crate) const fn leg(self, leg: Leg) -> &'static str {
        let words = self.phrases();
        match leg {
            Leg::Outbound => words.outbound,
            Leg::Refusal => words.refusal,
            Leg::Return => words.return_leg,
            Leg::Redelivery => words.redelivery,
            Leg::Replacement => words.replacement,
            Leg::RepairIn => words.repair_in,
            Leg::RepairOut => words.repair_out,
        }
    }

    pub(super) const fn mishap(self, kind: Mishap) -> &'static str {
        let words = self.phrases();
        match kind {
            Mishap::Nothing => words.no_mishap,
            Mishap::Damage => words.damage,
            Mishap::Destruction => words.destruction,
            Mishap::Loss => words.loss,
        }
    }

    pub(super) const fn party(self, party: Party) -> &'static str {
        match party {
            Party::Buyer => self.phrases().buyer,
            Party::Seller => self.phrases().seller,
        }
    }

    /// Somebody, by the name that the ruling gives.
    pub(super) fn somebody(self, name: &str) -> &'static str {
        let words = self.phrases();
        match name {
            "buyer" => words.buyer,
            "seller" => words.seller,
            "carrier" => words.carrier,
            _ => words.platform,
        }
    }

    pub(super) const fn awaited(self, kind: AwaitedKind) -> &'static str {
        let words = self.phrases();
        match kind {
            AwaitedKind::Proof => words.proof,
            AwaitedKind::Assessment => words.assessment,
            AwaitedKind::Record => words.record,
            AwaitedKind::Election => words.election,
        }
    }

    /// How a question came out that is not decided; nothing for one that is.
    pub(super) const fn disposition(self, disposition: Disposition) -> &'static str {
        let words = self.phrases();
        match disposition {
            Disposition::Decided => "",
            Disposition::Awaits => words.open,
            Disposition::Conflict => words.conflict,
            Disposition::Gap => words.gap,
            Disposition::NotAsked => words.not_asked,
        }
    }

    /// How a rule relates to the text, where it does not simply say what the text says.
    pub(super) const fn origin(self, origin: Origin) -> Option<&'static str> {
        match origin {
            Origin::Transcribes => None,
            Origin::Interprets => Some(self.phrases().interprets),
            Origin::Usage => Some(self.phrases().usage),
        }
    }

    pub(super) fn all_of<T: AsRef<str>>(self, items: impl IntoIterator<Item = T>) -> String {
        joined(items, self.phrases().and)
    }

    pub(super) fn any_of<T: AsRef<str>>(self, items: impl IntoIterator<Item = T>) -> String {
        joined(items, self.phrases().or)
    }

    /// A point in time to the minute, and to the second where it matters.
    pub(super) fn moment(self, at: Instant) -> String {
        let text = at.to_string();
        let (day, rest) = text.split_once('T').unwrap_or((&text, ""));
        let (time, offset) = rest.find(['+', '-', 'Z']).map_or((rest, ""), |cut| rest.split_at(cut));
        let time = if time.len() > "hh:mm".len() { time.strip_suffix(":00").unwrap_or(time) } else { time };
        format!("{day} {time} {offset}")
    }
}

fn joined<T: AsRef<str>>(items: impl IntoIterator<Item = T>, with: &str) -> String {
    let mut text = String::new();
    for (nth, item) in items.into_iter().enumerate() {
        if nth > 0 {
            text.push_str(with);
        }
        text.push_str(item.as_ref());
    }
    text
}

/// Articles as they are cited, each once, separated by commas in every language.
pub(super) fn cited<'a>(articles: impl IntoIterator<Item = &'a Article>) -> String {
    let mut seen: Vec<&Article> = Vec::new();
    for article in articles {
        if !seen.contains(&article) {
            seen.push(article);
        }
    }
    joined(seen.iter().map(ToString::to_string), ", ")
}
