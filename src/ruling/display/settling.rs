//! What settles a line between the parties, for people: a row of the shop's policy, an offer.

use super::super::words::{Language, cited, told};
use crate::case::{Currency, Money};
use crate::findings::Finding;
use crate::findings::vocabulary::first_choice;
use crate::house::{Effect, HouseBearer, HouseFreight};
use crate::relief::Sums;
use crate::ruling::Verdict;
use crate::triage::{Due, Offer, Otherwise, Runs, Supposing};

/// A row of a policy: the leg, who bears it, by which rows of the table, and whether that takes effect.
pub(crate) fn house_freight(row: &HouseFreight, language: Language) -> String {
    let words = language.phrases();
    let bearer = |bearer: &HouseBearer| match (bearer, row.cap) {
        (HouseBearer::Seller, _) => words.on_seller.to_owned(),
        (HouseBearer::SellerToCap, Some(cap)) => {
            told(words.up_to, &[words.on_seller, &cap.display(row.currency).to_string()])
        }
        (HouseBearer::SellerToCap, None) => told(words.up_to, &[words.on_seller, words.the_cap]),
        (HouseBearer::Buyer, _) => words.on_buyer.to_owned(),
    };
    let said = match &row.policy.decided {
        Some(decided) => bearer(decided),
        None => language.any_of(row.policy.possible.iter().map(bearer)),
    };
    let effect = match row.effect {
        Effect::Applies => words.applies.to_owned(),
        Effect::AppliesForNow => words.applies_for_now.to_owned(),
        Effect::BelowTheRulebook => told(words.below, &[words.on_seller, &cited(&row.rulebook.articles)]),
        Effect::Awaits => words.open.to_owned(),
    };
    let by = cited(&row.policy.articles);
    told(words.house_row, &[language.leg(row.leg), row.line.as_ref(), &said, &by, &effect])
}

/// An offer: what it is, what it comes to, until when, and how it stands to the rulebook; then, line by line, the rulings
/// that would otherwise follow, and by how much the offer differs.
pub(crate) fn offer(offer: &Offer, language: Language) -> String {
    let words = language.phrases();
    let kind = language.value(first_choice::FINDING, offer.kind.name());
    let sums = summed(offer.sums, language, |amount| amount.display(offer.currency).to_string());
    let (choice, by) = (offer.choice.to_string(), offer.article.to_string());
    let head = told(words.offer, &[&choice, offer.line.as_ref(), &kind, offer.rule.as_str(), &by, &sums]);
    let mut parts = vec![head];
    parts.extend(offer.due.map(|due| within(due, language)));
    if !offer.awaits.is_empty() {
        let labels = offer.awaits.iter().filter_map(|name| Finding::named(name)).map(|of| language.label(of));
        parts.push(told(words.awaited, &[&language.all_of(labels)]));
    }
    parts.extend(offer.appraisal.as_ref().map(|appraisal| match &appraisal.verdict {
        Verdict::Agrees => words.in_line.to_owned(),
        Verdict::Premature { .. } => words.too_early.to_owned(),
        Verdict::Open { .. } => words.left_open.to_owned(),
        Verdict::Breaches { article } => told(words.falls_short, &[&article.to_string()]),
    }));
    let mut text = parts.join(words.then);
    for otherwise in &offer.otherwise {
        text.push_str("\n  ");
        text.push_str(&failing_that(otherwise, offer.currency, language));
    }
    text
}

fn failing_that(otherwise: &Otherwise, currency: Currency, language: Language) -> String {
    let words = language.phrases();
    let follows = match otherwise.supposing {
        Supposing::Nothing => words.failing_that,
        Supposing::Established => words.failing_if_shown,
        Supposing::NotEstablished => words.failing_unless_shown,
    };
    let follows = told(follows, &[language.outcome(otherwise.outcome)]);
    if otherwise.sums == Sums::default() {
        return told(words.comes_to_open, &[&follows]);
    }
    let sums = summed(otherwise.sums, language, |amount| amount.display(currency).to_string());
    let beyond = summed(otherwise.beyond, language, |amount| signed(amount, currency));
    told(words.comes_to, &[&follows, &sums, &beyond])
}

fn within(due: Due, language: Language) -> String {
    let words = language.phrases();
    let phrase = match due.runs {
        Runs::FromOffer => words.within_of_offer,
        Runs::AfterReturn => words.within_of_return,
    };
    let days = told(phrase, &[&due.days.to_string()]);
    due.until.map_or_else(|| days.clone(), |until| told(words.until, &[&days, &language.moment(until)]))
}

fn summed(sums: Sums, language: Language, shown: impl Fn(Money) -> String) -> String {
    let words = language.phrases();
    let [to_buyer, seller, buyer] =
        [sums.to_buyer, sums.seller, sums.buyer].map(|amount| amount.map_or_else(|| words.unknown.to_owned(), &shown));
    told(words.sums, &[&to_buyer, &seller, &buyer])
}

/// A difference, with its sign.
fn signed(amount: Money, currency: Currency) -> String {
    let sign = if amount.is_negative() || amount.is_zero() { "" } else { "+" };
    format!("{sign}{}", amount.display(currency))
}
