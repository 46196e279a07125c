//! Heads of claim beside the price, in amounts. They are apart from escrow and from the books.

use super::shares::Unit;
use super::value_of;
use crate::case::{Currency, Money, Party};
use crate::findings::establish::{HeadItem, heads_of, percent, promised_sum, whole_price};
use crate::findings::parameters::{self, Parameter};
use crate::findings::vocabulary::{gift_value, head, head_award, head_measure};
use crate::findings::{Level, SubjectKey};
use crate::rulebook::Disposition;
use crate::ruling::CompensationRow;
use crate::ruling::assemble::Reader;

/// The heads that come into question: those that are measured, or may be, and those that somebody asks for.
pub(crate) fn heads(reader: Reader<'_>) -> Vec<CompensationRow> {
    let rows = reader.docket.on(Level::Head).filter_map(|(at, state)| {
        let SubjectKey::Head { line, nth } = state.key else { return None };
        let item = heads_of(reader.case, line).get(nth).copied()?;
        let measure = reader.answer(head_measure::FINDING, at, Some);
        let asked_for = !matches!(item, HeadItem::Prepayment | HeadItem::Promise(_) | HeadItem::LateGift);
        let counts = measure.disposition != Disposition::NotAsked && measure.decided != Some("nothing");
        (counts || asked_for).then_some(())?;
        let (payer, payee) = match measure.decided {
            Some("deposit_forfeited") => (Party::Buyer, Party::Seller),
            _ => (Party::Seller, Party::Buyer),
        };
        let amount = measure.decided.and_then(|measure| amount(reader, line, item, measure));
        Some(CompensationRow {
            line: reader.case.lines().get(line)?.id.clone(),
            head: state.findings.settled(head::FINDING).unwrap_or_default(),
            measure,
            amount: amount.map(|amount| Unit::of(reader.case.facts().currency).exact(amount)),
            payer,
            payee,
            award: reader.answer(head_award::FINDING, at, Some),
        })
    });
    rows.collect()
}

/// What a head comes to by its measure; absent while a value on which it rests is not set.
fn amount(reader: Reader<'_>, nth: usize, item: HeadItem, measure: &str) -> Option<Money> {
    let facts = reader.case.facts();
    let line = reader.case.lines().get(nth)?;
    let set = |parameter: &Parameter| reader.book.parameters().on(parameter, facts.order.paid_at).value;
    // the minima are in yuan
    let least = |parameter| match facts.currency {
        Currency::Cny => Money::from_minor(i64::from(set(parameter)), 0),
        _ => Money::ZERO,
    };
    match (measure, item) {
        // of the sum that counts as deposit, once: the payment itself goes back, or stays, with the price
        ("double_deposit" | "deposit_forfeited", HeadItem::Prepayment) => {
            let paid = line.prepayment.as_ref()?;
            let most = percent(whole_price(line), set(&parameters::DEPOSIT_PERCENT), facts.currency);
            Some(paid.amount.min(most))
        }
        ("higher_of", HeadItem::Promise(promise)) => Some(promised_sum(reader.case, nth, promise)?.1),
        ("value", _) => {
            let at = reader.docket.find(SubjectKey::Line(nth))?;
            value_of(reader, nth, &reader.answer(gift_value::FINDING, at, Some))
        }
        ("times_price", _) => {
            let price = whole_price(line).times(set(&parameters::FRAUD_TIMES_PRICE));
            Some(price.max(least(&parameters::FRAUD_MINIMUM)))
        }
        ("times_price_or_loss", _) => {
            let price = whole_price(line).times(set(&parameters::FOOD_TIMES_PRICE));
            let loss = loss(reader, nth).times(set(&parameters::FOOD_TIMES_LOSS));
            Some(price.max(loss).max(least(&parameters::FOOD_MINIMUM)))
        }
        ("loss", HeadItem::ExtraLoss(_, amount)) => Some(amount),
        _ => None,
    }
}

/// The further loss that is stated for a line.
fn loss(reader: Reader<'_>, line: usize) -> Money {
    Money::sum(heads_of(reader.case, line).into_iter().filter_map(|item| match item {
        HeadItem::ExtraLoss(_, amount) => Some(amount),
        _ => None,
    }))
}
