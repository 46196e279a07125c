//! What is wrong with a rulebook's structure is named in full.

use redress::Rulebook;
use redress::findings::Finding;
use redress::rulebook::RuleCard;

fn changed(change: impl Fn(&mut RuleCard)) -> Vec<String> {
    let mut rules = Rulebook::taobao().rules().to_vec();
    rules.iter_mut().for_each(change);
    Rulebook::taobao().with_rules(rules).problems().iter().map(ToString::to_string).collect()
}

/// Exceptions that go round in a circle are told rule by rule, once for the whole knot.
#[test]
fn circles_of_exceptions_are_told_whole() {
    let problems = changed(|rule| match &*rule.id {
        "mishap-is-buyers" => rule.excepts.push("mishap-is-sellers".to_owned()),
        "mishap-is-sellers" => rule.excepts.push("undeliverable-at-agreed-address".to_owned()),
        _ => {}
    });
    assert_eq!(
        problems,
        [
            "in `fate`, `undeliverable-at-agreed-address` outranks `mishap-is-buyers` outranks `mishap-is-sellers` outranks `undeliverable-at-agreed-address`"
        ]
    );
}

/// Rules that answer two questions are told for both, in each by the shortest way round.
#[test]
fn circles_are_told_for_each_question() {
    let problems = changed(|rule| match &*rule.id {
        "return-received" => rule.excepts.push("return-in-breach".to_owned()),
        "return-in-breach" => rule.excepts.push("mishap-is-buyers".to_owned()),
        "mishap-is-buyers" => rule.excepts.push("return-received".to_owned()),
        _ => {}
    });
    assert_eq!(
        problems,
        [
            "in `fate`, `return-in-breach` outranks `return-received` outranks `return-in-breach`",
            "in `act_return`, `return-in-breach` outranks `buyers-return-found-inconsistent` outranks `own-wish-return-received` outranks `return-received` outranks `return-in-breach`",
        ]
    );
}

/// Questions that wait for each other are told question by question.
#[test]
fn circles_of_questions_are_told_whole() {
    let remedy = Finding::named("remedy").and_then(|finding| finding.value("refund")).unwrap();
    let problems = changed(|rule| {
        if &*rule.id == "return-without-reason" {
            rule.when[0].push(remedy);
        }
    });
    assert_eq!(
        problems.first().map(String::as_str),
        Some("`claim` depends on `remedy` depends on `best ground` depends on `claim`"),
        "{problems:?}"
    );
}

/// A name that nothing bears, and one that two rules bear.
#[test]
fn dangling_and_doubled_names_are_told() {
    let problems = changed(|rule| {
        if &*rule.id == "refund-agreed" {
            rule.excepts.push("no-such-rule".to_owned());
        }
        if &*rule.id == "carried-by-agreement" {
            rule.id = "refund-agreed".into();
        }
    });
    assert_eq!(
        problems,
        [
            "the name `refund-agreed` stands for two rules",
            "rule `refund-agreed` excepts `no-such-rule`, which is not in this rulebook",
            "rule `own-wish-agreed` excepts `carried-by-agreement`, which is not in this rulebook",
            "rule `own-wish-agreed-beside-another-ground` excepts `carried-by-agreement`, which is not in this rulebook",
        ]
    );
}

/// A rule that answers in two ways at once, or reads what its subject cannot see.
#[test]
fn vague_answers_and_hidden_findings_are_told() {
    let value = |finding: &str, value: &str| Finding::named(finding).and_then(|finding| finding.value(value)).unwrap();
    let problems = changed(|rule| {
        if &*rule.id == "return-received" {
            rule.gives = vec![value("fate", "refund").or(value("fate", "conditional"))];
        }
        if &*rule.id == "trade-on-taobao" {
            rule.when[0].push(value("used", "yes"));
        }
    });
    assert_eq!(
        problems,
        [
            "rule `trade-on-taobao` reads `used`, which a subject of `governed` does not see",
            "rule `return-received` answers `fate` with more than one value",
        ]
    );
}
