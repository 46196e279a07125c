//! The page on who bears what: every rule about money, risk and costs, question by question, as one table each.

use std::fmt::Write;

use redress::Rulebook;
use redress::findings::{Literal, vocabulary};
use redress::rulebook::{CompiledQuestion, RuleCard};

use crate::shown;

/// The questions of the page, in the order in which a ruling tells them.
const QUESTIONS: &[(Literal, &str)] = &[
    (vocabulary::risk::SELLER, "Who bears damage, destruction and loss of goods on their way"),
    (vocabulary::freight::SELLER, "Who bears the freight of a leg"),
    (vocabulary::freight_excess::SELLER, "Who bears what a leg cost beyond what it should have cost"),
    (vocabulary::cost::SELLER, "Who bears inspections and storage"),
];

pub(crate) fn page() -> String {
    let mut page = String::from(
        "# Who bears what\n\nWritten by `BLESS=1 cargo test --test ledger` from the rules. A rule further down may be an \
         exception to one further up: its own entry says so, and its case file shows each of its conditions failing.\n",
    );
    for (literal, title) in QUESTIONS {
        let question = Rulebook::taobao().questions().iter().find(|question| question.finding() == literal.finding());
        if let Some(question) = question {
            table(&mut page, question, title);
        }
    }
    page
}

fn table(page: &mut String, question: &CompiledQuestion, title: &str) {
    let finding = question.finding();
    write!(page, "\n## {title}\n\n| situation | answer | article | rule | cases |\n|---|---|---|---|---|\n")
        .expect("lines");
    let answers = |card: &&RuleCard| card.gives.iter().any(|answer| answer.finding() == finding);
    for card in Rulebook::taobao().rules().iter().filter(answers) {
        let given = card.gives.iter().filter(|answer| answer.finding() == finding).flat_map(|answer| answer.values());
        let given = given.collect::<Vec<_>>().join(", ").replace('_', " ");
        let (rule, cases) = (shown::link(&card.id), shown::limbs(&card.id));
        writeln!(page, "| {} | {given} | {} | {rule} | {cases} |", card.situation.en, card.article).expect("a line");
    }
    if let Some((answer, article)) = question.closing() {
        let given = answer.values().collect::<Vec<_>>().join(", ").replace('_', " ");
        writeln!(page, "| nothing else answers | {given} | {article} | | |").expect("a line");
    }
}
