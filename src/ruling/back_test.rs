//! The same cases under two sets of rulebooks: whose rulings change, by which rule, and how much money moves.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use super::types::{Answer, BearerRuling, Outcome, RuleId, Ruling};
use super::{Admissibility, Language};
use crate::adjudicate_under;
use crate::case::{Case, Currency, Money};
use crate::few::Few;
use crate::rulebook::{Article, Disposition, Editions};

/// A set of cases adjudicated under two sets of rulebooks.
///
/// Displayed, it is one line for each row of a ruling that differs, case by case, and the totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BackTest {
    /// How many cases were adjudicated.
    pub cases: usize,
    /// Those whose rulings differ, in the order given.
    pub changed: Vec<CaseChange>,
    /// What moved in all, by currency.
    pub moved: Vec<Moved>,
    /// The rules that decide the changed rows before or after, with how many rows each, the most first.
    pub by_rule: Vec<RuleShare>,
}

/// A case that is ruled otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CaseChange {
    /// Its name, as given.
    pub case: String,
    /// The rulebooks and editions that govern it, if they differ or say that they do not govern it.
    pub rulebook: Option<[String; 2]>,
    /// The rows of the ruling that differ.
    pub rows: Vec<RowChange>,
    /// How much more of the money held goes to the buyer than before; less, if negative.
    pub to_buyer: Money,
    /// The same for the seller.
    pub to_seller: Money,
    /// In which money.
    pub currency: Currency,
}

/// A row of a ruling that differs: what a line gets, who bears a freight, a loss or a cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowChange {
    /// What it is about.
    pub what: String,
    /// The answer before and after.
    pub answer: [String; 2],
    /// The articles before and after.
    pub articles: [Few<Article>; 2],
    /// The rules that stood before and stand after.
    pub rules: [Few<RuleId>; 2],
}

/// What moved in one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The currency.
    pub currency: Currency,
    /// To buyers who get more than before.
    pub to_buyers: Money,
    /// Away from buyers who get less than before.
    pub from_buyers: Money,
    /// To sellers who get more than before.
    pub to_sellers: Money,
    /// Away from sellers who get less than before.
    pub from_sellers: Money,
}

/// A rule's part in what changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleShare {
    /// The rule.
    pub rule: RuleId,
    /// How many changed rows it decided before, and decides after.
    pub rows: [usize; 2],
}

impl BackTest {
    /// Adjudicates named cases under two sets of rulebooks; each case takes the edition that governs it in each.
    pub fn of<'a>(cases: impl IntoIterator<Item = (&'a str, &'a Case)>, before: &Editions, after: &Editions) -> Self {
        let mut test = Self { cases: 0, changed: Vec::new(), moved: Vec::new(), by_rule: Vec::new() };
        for (name, case) in cases {
            test.cases = test.cases.saturating_add(1);
            let rulings = [before, after].map(|editions| adjudicate_under(case, editions.governing(case)));
            test.changed.extend(change(name, &rulings));
        }
        test.moved = moved(&test.changed);
        test.by_rule = by_rule(&test.changed);
        test
    }
}

type Row = (String, String, Few<Article>, Few<RuleId>);

fn row<T>(what: String, answer: &Answer<T>, word: impl Fn(&T) -> String) -> Row {
    let language = Language::English;
    let said = match (&answer.decided, answer.disposition) {
        (Some(decided), _) => word(decided),
        (None, Disposition::Awaits) => {
            let possible: Vec<String> = answer.possible.iter().map(word).collect();
            format!("open: {}", possible.join(" or "))
        }
        (None, disposition) => language.disposition(disposition).to_owned(),
    };
    (what, said, answer.articles.clone(), answer.rules.clone())
}

/// The rows of a ruling that are compared.
fn rows(ruling: &Ruling) -> Vec<Row> {
    let language = Language::English;
    let outcome = |outcome: &Outcome| language.outcome(*outcome).to_owned();
    let bearer = |bearer: &BearerRuling| language.bearer(*bearer).to_owned();
    let lines = ruling.lines.iter().map(|line| row(format!("line `{}`", line.line), &line.outcome, outcome));
    let freight = ruling.freight.iter().map(|freight| {
        row(format!("freight of `{}`, {}", freight.line, language.leg(freight.leg)), &freight.bearer, bearer)
    });
    let risks = ruling.risks.iter().map(|risk| {
        let what = format!("{} of `{}`, {}", language.mishap(risk.kind), risk.line, language.leg(risk.leg));
        row(what, &risk.bearer, bearer)
    });
    let costs = ruling.costs.iter().map(|cost| {
        let what = cost
            .inspection
            .as_ref()
            .map_or_else(|| format!("storage for `{}`", cost.line), |inspection| format!("inspection `{inspection}`"));
        row(what, &cost.bearer, bearer)
    });
    lines.chain(freight).chain(risks).chain(costs).collect()
}

fn title(ruling: &Ruling) -> String {
    let governs = if ruling.admissibility == Admissibility::Governed { "" } else { ", which does not govern it" };
    format!("{} {}{governs}", ruling.rulebook, ruling.edition)
}

fn change(name: &str, rulings: &[Ruling; 2]) -> Option<CaseChange> {
    let [before, after] = rulings;
    let sides = rulings.each_ref().map(rows);
    let [old, new] = &sides;
    let mut names: Vec<&String> = Vec::new();
    for (what, ..) in old.iter().chain(new) {
        if !names.contains(&what) {
            names.push(what);
        }
    }
    let differing = names.into_iter().filter_map(|what| {
        let pair = sides.each_ref().map(|rows| rows.iter().find(|(known, ..)| known == what));
        let part = pair.map(|row| row.map_or("no such row", |(_, said, ..)| said.as_str()).to_owned());
        let articles = pair.map(|row| row.map(|(_, _, articles, _)| articles.clone()).unwrap_or_default());
        let rules = pair.map(|row| row.map(|(.., rules)| rules.clone()).unwrap_or_default());
        let same = part.first() == part.last();
        (!same).then(|| RowChange { what: what.clone(), answer: part, articles, rules })
    });
    let rows: Vec<RowChange> = differing.collect();
    let to_buyer = after.money.to_buyer.minus(before.money.to_buyer);
    let to_seller = after.money.to_seller.minus(before.money.to_seller);
    let titles = rulings.each_ref().map(title);
    if rows.is_empty() && to_buyer.is_zero() && to_seller.is_zero() && before.admissibility == after.admissibility {
        return None;
    }
    Some(CaseChange {
        case: name.to_owned(),
        rulebook: (titles.first() != titles.last()).then_some(titles),
        rows,
        to_buyer,
        to_seller,
        currency: after.money.currency,
    })
}

fn moved(changed: &[CaseChange]) -> Vec<Moved> {
    let currencies: BTreeSet<Currency> = changed.iter().map(|change| change.currency).collect();
    let sum = |currency: Currency, of: fn(&CaseChange) -> Money, more: bool| {
        let in_it = changed.iter().filter(|change| change.currency == currency).map(of);
        let zero = Money::default();
        Money::sum(in_it.map(|amount| if more { amount.max(zero) } else { zero.minus(amount).max(zero) }))
    };
    let of = |currency| Moved {
        currency,
        to_buyers: sum(currency, |change| change.to_buyer, true),
        from_buyers: sum(currency, |change| change.to_buyer, false),
        to_sellers: sum(currency, |change| change.to_seller, true),
        from_sellers: sum(currency, |change| change.to_seller, false),
    };
    currencies.into_iter().map(of).collect()
}

fn by_rule(changed: &[CaseChange]) -> Vec<RuleShare> {
    let mut shares: BTreeMap<&RuleId, [usize; 2]> = BTreeMap::new();
    for row in changed.iter().flat_map(|change| &change.rows) {
        for (side, rules) in row.rules.iter().enumerate() {
            for rule in rules {
                if let Some(count) = shares.entry(rule).or_default().get_mut(side) {
                    *count = count.saturating_add(1);
                }
            }
        }
    }
    let mut shares: Vec<RuleShare> =
        shares.into_iter().map(|(rule, rows)| RuleShare { rule: rule.clone(), rows }).collect();
    shares.sort_by_key(|share| std::cmp::Reverse(share.rows.iter().copied().fold(0, usize::saturating_add)));
    shares
}

fn cited(articles: &[Article]) -> String {
    if articles.is_empty() {
        return String::new();
    }
    format!(" ({})", articles.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}

impl fmt::Display for BackTest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changed {
            write!(f, "case `{}`", change.case)?;
            if let Some([before, after]) = &change.rulebook {
                write!(f, ": {before} -> {after}")?;
            }
            writeln!(f)?;
            for RowChange { what, answer: [was, is], articles: [cited_before, cited_after], .. } in &change.rows {
                writeln!(f, "  {what}: {was}{} -> {is}{}", cited(cited_before), cited(cited_after))?;
            }
            for (party, amount) in [("buyer", change.to_buyer), ("seller", change.to_seller)] {
                if !amount.is_zero() {
                    let more = if amount.is_negative() { "less" } else { "more" };
                    let amount = amount.max(Money::default().minus(amount));
                    writeln!(f, "  the {party} gets {} {more}", amount.display(change.currency))?;
                }
            }
        }
        writeln!(f, "{} of {} cases are ruled otherwise", self.changed.len(), self.cases)?;
        for Moved { currency, to_buyers, from_buyers, to_sellers, from_sellers } in &self.moved {
            writeln!(
                f,
                "buyers: {} more, {} less; sellers: {} more, {} less",
                to_buyers.display(*currency),
                from_buyers.display(*currency),
                to_sellers.display(*currency),
                from_sellers.display(*currency)
            )?;
        }
        for RuleShare { rule, rows: [before, after] } in &self.by_rule {
            writeln!(f, "rule `{rule}`: decided {before} of the changed rows before, decides {after} after")?;
        }
        Ok(())
    }
}
