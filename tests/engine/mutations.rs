//! The law with one thing changed: what the linter notices of it, and what it cannot notice.

use std::collections::BTreeSet;

use redress::Rulebook;
use redress::rulebook::{Conflict, Gap, Idle, Report, RuleCard, WhyDead};

/// The law with other rules, proved for the questions that one of them answers.
fn proved(rules: Vec<RuleCard>, of: &RuleCard) -> Vec<Report> {
    let book = Rulebook::taobao().with_rules(rules);
    of.gives.iter().map(|answer| book.lint_question(answer.finding())).collect()
}

fn conflicts(reports: &[Report]) -> Vec<&Conflict> {
    reports.iter().flat_map(|report| &report.conflicts).collect()
}

fn gaps(reports: &[Report]) -> Vec<&Gap> {
    reports.iter().flat_map(|report| &report.gaps).filter(|gap| gap.declared.is_none()).collect()
}

fn without_exception(rule: usize, target: &str) -> Vec<RuleCard> {
    let mut rules = Rulebook::taobao().rules().to_vec();
    rules[rule].excepts.retain(|name| name != target);
    rules
}

/// Every declared exception is taken away, one at a time. What the linter notices is a contradiction; what it does not is
/// exactly what its notes say of the whole law.
#[test]
fn exceptions_that_matter_are_missed() {
    let book = Rulebook::taobao();
    let notes = book.lint().notes;
    let ladder_of = |name: &str| book.rules().iter().find(|card| &*card.id == name).and_then(|card| card.ladder);
    let mut noticed = 0;
    let mut silent = BTreeSet::new();
    let mut situations = Vec::new();
    for (at, rule) in book.rules().iter().enumerate() {
        for target in &rule.excepts {
            let reports = proved(without_exception(at, target), rule);
            assert!(gaps(&reports).is_empty() && reports.iter().all(|report| report.dead.is_empty()));
            situations.extend(conflicts(&reports).iter().map(|conflict| conflict.witness.len()));
            if conflicts(&reports).is_empty() {
                silent.insert((rule.id.to_string(), target.clone()));
            } else {
                noticed += 1;
            }
        }
    }
    println!(
        "{noticed} of {} exceptions are missed when taken away; a situation is told by {} findings on average, {} at most",
        noticed + silent.len(),
        situations.iter().sum::<usize>() / situations.len(),
        situations.iter().max().unwrap()
    );
    for why in [Idle::NoCommonQuestion, Idle::NeverMeet, Idle::Implied, Idle::ThirdRule, Idle::SameAnswer] {
        println!("  noted: {} because {why}", notes.iter().filter(|note| note.why == why).count());
    }
    let noted: BTreeSet<(String, String)> = notes
        .iter()
        .map(|note| (note.rule.clone(), note.target.clone()))
        .filter(|(_, to)| ladder_of(to).is_none())
        .collect();
    let plain: BTreeSet<(String, String)> =
        silent.iter().filter(|(_, target)| ladder_of(target).is_none()).cloned().collect();
    assert_eq!(plain, noted);
    for note in notes.iter().filter(|note| ladder_of(&note.target).is_some()) {
        let steps = book
            .rules()
            .iter()
            .filter(|card| card.ladder.map(|(nth, _)| nth) == ladder_of(&note.target).map(|(nth, _)| nth));
        for step in steps {
            assert!(silent.contains(&(note.rule.clone(), step.id.to_string())), "{} over {}", note.rule, step.id);
        }
    }
    assert!(noticed >= 60, "{noticed}");
    assert!(situations.iter().all(|length| *length <= 24), "{situations:?}");
}

/// TB-33 is the exception to TB-32; without it the two contradict each other, and the linter says so and where.
#[test]
fn use_after_a_late_dispatch_contradicts_without_its_exception() {
    let (late, used) = ("dispatch-breach-received", "dispatch-breach-used-or-confirmed");
    let at = Rulebook::taobao().rules().iter().position(|rule| &*rule.id == used).unwrap();
    let reports = proved(without_exception(at, late), &Rulebook::taobao().rules()[at]);
    let named = conflicts(&reports)
        .into_iter()
        .find(|conflict| conflict.rules.contains(&late.to_owned()) && conflict.rules.contains(&used.to_owned()))
        .expect("a conflict that names both");
    assert_eq!(named.question, "claim");
    let told: Vec<String> = named.witness.iter().map(ToString::to_string).collect();
    println!("{late} against {used}: {}", told.join(", "));
    assert!(told.iter().any(|literal| literal == "ground = dispatch"), "{told:?}");
    assert!(told.len() <= 14, "{told:?}");
}

/// Every rule is taken away, one at a time, with the exceptions that name it: the linter finds a gap or a contradiction,
/// unless the question has a closing answer or another rule gives the same.
#[test]
fn missing_rules_leave_gaps() {
    let book = Rulebook::taobao();
    let mut silent = Vec::new();
    let (mut by_gap, mut by_conflict) = (0, 0);
    for rule in book.rules() {
        let mut rules: Vec<RuleCard> = book.rules().iter().filter(|other| other.id != rule.id).cloned().collect();
        for other in &mut rules {
            other.excepts.retain(|name| **name != *rule.id);
        }
        let reports = proved(rules, rule);
        by_gap += usize::from(!gaps(&reports).is_empty());
        by_conflict += usize::from(!conflicts(&reports).is_empty());
        if gaps(&reports).is_empty() && conflicts(&reports).is_empty() {
            silent.push(rule);
        }
    }
    println!(
        "of {} rules taken away, {by_gap} leave a gap, {by_conflict} a contradiction, {} neither",
        book.rules().len(),
        silent.len()
    );
    for rule in &silent {
        let closed = rule.gives.iter().any(|answer| {
            book.questions()
                .iter()
                .any(|question| question.finding() == answer.finding() && question.closing().is_some())
        });
        let seconded = rule
            .gives
            .iter()
            .all(|answer| book.rules().iter().any(|other| other.id != rule.id && other.gives.contains(answer)));
        assert!(closed || seconded, "{} is the only one to say so, and is not missed", rule.id);
    }
    assert!(by_gap >= 30, "{by_gap}");
}

/// Every answer of every rule is given once more with another value, in the same situation: always noticed, and named.
#[test]
fn contradicting_duplicates_are_always_noticed() {
    let book = Rulebook::taobao();
    let mut count = 0;
    for rule in book.rules() {
        for answer in &rule.gives {
            let finding = answer.finding();
            let other = finding
                .entry()
                .values
                .iter()
                .filter(|value| !["gap", "conflict", "not_asked"].contains(&value.name))
                .filter_map(|value| finding.value(value.name))
                .find(|value| value != answer)
                .unwrap();
            let copy = RuleCard { id: "contradicting".into(), gives: vec![other], ..rule.clone() };
            let mut rules = book.rules().to_vec();
            rules.push(copy.clone());
            let reports = proved(rules, &copy);
            let named = conflicts(&reports).into_iter().any(|conflict| {
                conflict.rules.iter().any(|name| **name == *rule.id)
                    && conflict.rules.iter().any(|name| name == "contradicting")
            });
            assert!(named, "{} also gives {other}, and nobody minds", rule.id);
            count += 1;
        }
    }
    println!("{count} contradicting duplicates, all noticed");
}

/// A rule that says the same in the same situation, under every exception, is no contradiction, but a rule beneath every
/// other never stands: the linter says so.
#[test]
fn a_rule_that_never_stands_is_dead() {
    let book = Rulebook::taobao();
    let at = book.rules().iter().position(|rule| &*rule.id == "return-received").unwrap();
    let mut rules = book.rules().to_vec();
    let copy = RuleCard { id: "shadowed".into(), ..rules[at].clone() };
    rules[at].excepts.push("shadowed".to_owned());
    rules.push(copy.clone());
    let reports = proved(rules, &copy);
    let dead: Vec<_> = reports.iter().flat_map(|report| &report.dead).collect();
    assert!(dead.iter().all(|dead| dead.rule == "shadowed" && dead.why == WhyDead::Outranked), "{dead:?}");
    assert_eq!(dead.iter().map(|dead| dead.question).collect::<Vec<_>>(), ["fate", "act_return"]);
}
