//! The form of the table: what a situation is, in which facts it is shown, and what one other fact makes of it.

mod address;
mod breach;
mod carriage;
mod delivery;
mod description;
mod dispatch;
mod proof;
mod quality;
mod refusal;
mod returns;
mod way_back;

use redress::case::{Case, Leg, LineId, Mishap, Node, Party, Patch};
use redress::findings::{Finding, Level, SubjectKey};
use redress::rulebook::Article;
use redress::ruling::{BearerRuling, CitationRole, LineRuling, Outcome, RuleState};
use redress::{Hearing, Position};
use serde_json::Value;

/// A path into a case, and the JSON that stands there instead.
pub(crate) type Change = (&'static str, &'static str);

/// A situation that the articles distinguish.
pub(crate) struct Situation {
    /// Its number: D1 to D44.
    pub(crate) number: u8,
    /// What it is.
    pub(crate) what: &'static str,
    /// The questions of the quiz in which it occurs.
    pub(crate) quiz: &'static str,
    /// The articles that decide it. Each is cited by a rule, or defines a finding, that is named below.
    pub(crate) articles: &'static [Article],
    /// Where it is seen.
    pub(crate) shown: &'static [Shown],
}

/// Facts in which a situation is seen.
pub(crate) struct Shown {
    /// A scenario of the quiz; behind a colon the options whose own facts are assumed: `S08:C`.
    pub(crate) from: &'static str,
    /// Facts that differ.
    pub(crate) with: &'static [Change],
    /// The rules that stand.
    pub(crate) rules: &'static [&'static str],
    /// What comes of it.
    pub(crate) says: &'static [Says],
    /// What would turn it.
    pub(crate) flips: &'static [Flip],
}

/// One fact that is otherwise.
pub(crate) struct Flip {
    /// In words.
    pub(crate) by: &'static str,
    /// The fact; several paths only where one fact has several fields.
    pub(crate) change: &'static [Change],
    /// The rules that no longer stand.
    pub(crate) falls: &'static [&'static str],
    /// The rules that stand now.
    pub(crate) stands: &'static [&'static str],
    /// What comes of it now.
    pub(crate) says: &'static [Says],
}

/// Something that a ruling says.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Says {
    /// What the line that is claimed gets.
    Line(Outcome),
    /// Nothing yet: this party's turn to prove.
    Awaits(Party),
    /// Who had to prove first.
    First(Party),
    /// Who bears the freight of a leg; of one that the ruling has no row for, what a position about it is told.
    Freight(Leg, BearerRuling),
    /// Who bears a kind of loss on a leg.
    Risk(Leg, Mishap, BearerRuling),
    /// Who bears the cost in dispute.
    Cost(BearerRuling),
    /// What the buyer gets now.
    ToBuyer(&'static str),
    /// What somebody must, may or must not do, by the name of the question.
    Act(&'static str, &'static str),
    /// Whether what the buyer asserts is established.
    Established(&'static str),
    /// What a finding came out as.
    Found(&'static str, &'static str),
}

/// Every situation, in the order of the numbers.
pub(crate) fn all() -> Vec<&'static Situation> {
    let mut list: Vec<&Situation> = [
        dispatch::SITUATIONS,
        breach::SITUATIONS,
        delivery::SITUATIONS,
        address::SITUATIONS,
        refusal::SITUATIONS,
        carriage::SITUATIONS,
        proof::SITUATIONS,
        quality::SITUATIONS,
        description::SITUATIONS,
        returns::SITUATIONS,
        way_back::SITUATIONS,
    ]
    .into_iter()
    .flatten()
    .collect();
    list.sort_by_key(|situation| situation.number);
    list
}

/// A scenario of the quiz as it stands in its file.
pub(crate) fn scenario(name: &str) -> Value {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/quiz/scenarios");
    let text = std::fs::read_to_string(folder.join(format!("{name}.json")))
        .unwrap_or_else(|error| panic!("scenario {name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("scenario {name}: {error}"))
}

/// The position that an option of a scenario takes.
pub(crate) fn option(name: &str, letter: char) -> Position {
    let nth = usize::try_from(u32::from(letter) - u32::from('A')).expect("a letter");
    let position = scenario(name)["options"][nth]["position"].take();
    serde_json::from_value(position).unwrap_or_else(|error| panic!("{name} {letter}: {error}"))
}

/// The facts of a scenario, with those that its options assume, and with changes.
pub(crate) fn facts(from: &str, with: &[Change]) -> Case {
    let (name, letters) = from.split_once(':').unwrap_or((from, ""));
    let mut case: Case = serde_json::from_value(scenario(name)["case"].take())
        .unwrap_or_else(|error| panic!("the case of {name}: {error}"));
    for letter in letters.chars() {
        case = case.patched(&option(name, letter).assuming).unwrap_or_else(|error| panic!("{name} {letter}: {error}"));
    }
    changed(&case, with)
}

/// A case with changes.
pub(crate) fn changed(case: &Case, changes: &[Change]) -> Case {
    let patch = changes.iter().fold(Patch::new(), |patch, (path, json)| {
        let value: Node = serde_json::from_str(json).unwrap_or_else(|error| panic!("{path}: {json}: {error}"));
        patch.set(*path, value)
    });
    case.patched(&patch).unwrap_or_else(|error| panic!("{changes:?}: {error}"))
}

/// Whether a rule stands anywhere.
pub(crate) fn stands(hearing: &Hearing<'_>, rule: &str) -> bool {
    assert!(hearing.rulebook().rules().iter().any(|card| *card.id == *rule), "there is no rule `{rule}`");
    hearing.rule_status(rule).iter().any(|status| status.state == RuleState::Stands)
}

/// The articles that rules cite in a ruling, be it for an answer or for an act.
pub(crate) fn cited(hearing: &Hearing<'_>, rules: &[&str]) -> Vec<Article> {
    let ruling = hearing.ruling();
    let named = |id: &str| rules.contains(&id);
    let answers = ruling
        .citations
        .iter()
        .filter(|citation| matches!(citation.role, CitationRole::Decisive | CitationRole::Supporting))
        .filter(|citation| citation.rule.as_ref().is_some_and(|rule| named(rule.as_str())))
        .map(|citation| citation.article);
    let acts = ruling
        .acts
        .iter()
        .filter(|act| act.answer.rules.iter().any(|rule| named(rule.as_str())))
        .flat_map(|act| act.answer.articles.iter().copied());
    answers.chain(acts).collect()
}

/// What a finding came out as, at the first subject of its kind for which it is settled.
pub(crate) fn found(hearing: &Hearing<'_>, name: &str) -> Option<&'static str> {
    let finding = Finding::named(name).unwrap_or_else(|| panic!("there is no finding `{name}`"));
    let level: Level = finding.entry().level;
    hearing.docket().on(level).find_map(|(_, subject)| subject.findings.settled(finding))
}

/// The articles that define a finding.
pub(crate) fn defined(name: &str) -> &'static [Article] {
    Finding::named(name).map_or(&[], |finding| finding.entry().articles)
}

/// What is wrong with what a ruling says.
pub(crate) fn contradiction(hearing: &Hearing<'_>, says: Says) -> Option<String> {
    let ruling = hearing.ruling();
    let claimed = ruling.lines.iter().find(|line| !line.claims.is_empty());
    let is = |found: String, expected: String| (found != expected).then(|| format!("{says:?}: it is {found}"));
    let some = |value: &dyn std::fmt::Debug| format!("Some({value:?})");
    match says {
        Says::Line(outcome) => is(format!("{:?}", claimed.and_then(|line| line.outcome.decided)), some(&outcome)),
        Says::Awaits(party) => {
            let open = claimed.is_none_or(|line| line.outcome.decided.is_none());
            let turn = ruling.burdens.iter().find_map(|burden| burden.now);
            if open { is(format!("{turn:?}"), some(&party)) } else { Some(format!("{says:?}: it is decided")) }
        }
        Says::First(party) => is(format!("{:?}", ruling.burdens.first().map(|burden| burden.first)), some(&party)),
        Says::Freight(leg, bearer) => {
            let row = ruling.freight.iter().find(|row| row.leg == leg && on(claimed, &row.line));
            let told = match row {
                Some(row) => row.bearer.decided,
                None => untravelled(hearing, claimed, leg),
            };
            is(format!("{told:?}"), some(&bearer))
        }
        Says::Risk(leg, kind, bearer) => {
            let row = ruling.risks.iter().find(|row| row.leg == leg && row.kind == kind && on(claimed, &row.line));
            is(format!("{:?}", row.and_then(|row| row.bearer.decided)), some(&bearer))
        }
        Says::Cost(bearer) => {
            is(format!("{:?}", ruling.costs.first().and_then(|row| row.bearer.decided)), some(&bearer))
        }
        Says::ToBuyer(amount) => is(ruling.money.to_buyer.to_string(), amount.to_owned()),
        Says::Act(act, modality) => {
            let row = ruling.acts.iter().find(|row| row.act == act);
            is(format!("{:?}", row.and_then(|row| row.answer.decided)), some(&modality))
        }
        Says::Established(value) => {
            let answer = claimed.and_then(|line| line.claims.first()).and_then(|claim| claim.established.as_ref());
            is(format!("{:?}", answer.and_then(|answer| answer.decided)), some(&value))
        }
        Says::Found(name, value) => is(format!("{:?}", found(hearing, name)), some(&value)),
    }
}

/// Who would bear the freight of a leg that is not travelled and that the ruling does not bring about.
fn untravelled(hearing: &Hearing<'_>, claimed: Option<&LineRuling>, leg: Leg) -> Option<BearerRuling> {
    let freight = Finding::named("freight").expect("a question on freight");
    let decided = hearing.docket().on(Level::Leg).find_map(|(_, subject)| match subject.key {
        SubjectKey::Leg { line, leg: of, .. } if of == leg && on(claimed, &hearing.case().lines()[line].id) => {
            subject.findings.settled(freight)
        }
        _ => None,
    });
    match decided? {
        "seller" => Some(BearerRuling::Seller),
        "buyer" => Some(BearerRuling::Buyer),
        "as_paid" => Some(BearerRuling::AsPaid),
        _ => None,
    }
}

fn on(claimed: Option<&LineRuling>, line: &LineId) -> bool {
    claimed.is_none_or(|claimed| claimed.line == *line)
}
