//! Who cites an article, found from the rulebook.

use redress::Rulebook;
use redress::findings::{Finding, Literal};
use redress::rulebook::{Article, CompiledQuestion, RuleCard};

/// The rules that cite it first.
pub(crate) fn first(article: Article) -> impl Iterator<Item = &'static RuleCard> {
    Rulebook::taobao().rules().iter().filter(move |card| card.article == article)
}

/// The questions that close on it, with their answers.
pub(crate) fn closings(article: Article) -> impl Iterator<Item = Literal> {
    Rulebook::taobao()
        .questions()
        .iter()
        .filter_map(CompiledQuestion::closing)
        .filter(move |(_, closes)| *closes == article)
        .map(|(answer, _)| answer)
}

/// The names of what rests on it: rules, and closing answers.
pub(crate) fn decisive(article: Article) -> Vec<String> {
    let rules = first(article).map(|card| format!("`{}`", card.id));
    rules.chain(closings(article).map(|answer| format!("the closing answer `{answer}`"))).collect()
}

/// The names of the rules that cite it besides another article.
pub(crate) fn besides(article: Article) -> Vec<String> {
    let cards = Rulebook::taobao().rules().iter().filter(|card| card.also.contains(&article));
    cards.map(|card| format!("`{}`", card.id)).collect()
}

/// The findings whose meaning it defines.
pub(crate) fn defined(article: Article) -> Vec<Finding> {
    Finding::all().filter(|finding| finding.entry().articles.contains(&article)).collect()
}

/// The articles that a text names, as written.
pub(crate) fn named(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for code in ["TB-", "SR-", "CPL-", "FSL-", "ECL-", "CC-"] {
        for (at, _) in text.match_indices(code) {
            let rest = text.get(at + code.len()..).unwrap_or_default();
            let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
            found.push(format!("{code}{number}"));
        }
    }
    found
}
