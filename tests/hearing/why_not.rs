//! Why not: what a rule is said to lack, it lacks; what is said to stand against it, does; an answer that is given says so.

use redress::findings::{Finding, Kind};
use redress::ruling::{Holding, Language, NEAREST, RuleState, WhyNot};
use redress::{Case, Hearing};

use super::{generated, written};

fn questions() -> impl Iterator<Item = Finding> {
    Finding::all().filter(|finding| finding.entry().kind == Kind::Answered)
}

fn check(name: &str, hearing: &Hearing<'_>, holding: &Holding, reasons: &WhyNot) -> usize {
    assert_eq!(reasons.answer, *holding);
    assert!(reasons.rules.len() <= NEAREST, "{name}");
    let mut told = 0;
    for rule in &reasons.rules {
        let statuses = hearing.rule_status(rule.rule.as_str());
        let status = statuses.iter().filter(|status| status.question == holding.finding);
        let states: Vec<&RuleState> = status.map(|status| &status.state).collect();
        if rule.stands {
            assert!(states.contains(&&RuleState::Stands), "{name}: {}", rule.rule);
        } else {
            let lacks = rule.refuted.len() + rule.open.len();
            assert!(
                lacks > 0 || rule.displaced_by.is_some() || !reasons.scope.is_empty(),
                "{name}: `{}` lacks nothing for {holding:?}",
                rule.rule
            );
        }
        for lacking in rule.refuted.iter().chain(&rule.open).chain(&reasons.scope) {
            let against = lacking.is.iter().any(|value| !lacking.needed.contains(value));
            assert!(against, "{name}: {} is as needed", lacking.finding);
            told += 1;
            for reason in &lacking.because {
                told += check(name, hearing, &reason.answer, reason);
            }
        }
        for lacking in &rule.refuted {
            assert!(lacking.is.iter().all(|value| !lacking.needed.contains(value)), "{name}: {}", lacking.finding);
        }
    }
    told
}

fn every_answer(name: &str, case: &Case) -> usize {
    let hearing = Hearing::new(case);
    let mut told = 0;
    for question in questions() {
        for value in question.entry().values {
            for holding in hearing.holdings(question.value(value.name).unwrap()) {
                let Ok(reasons) = hearing.why_not(&holding) else { continue };
                told += check(name, &hearing, &holding, &reasons);
                for language in Language::ALL {
                    let text = reasons.summary(language);
                    assert!(text.lines().count() < 200 && !text.contains("{}"), "{name}: {text}");
                }
            }
        }
    }
    told
}

#[test]
fn what_is_lacking_is_lacking() {
    let told: usize = written().iter().map(|(name, case)| every_answer(name, case)).sum();
    println!("{told} conditions that are not met");
    assert!(told > 10_000, "{told}");
}

#[test]
fn so_it_is_in_generated_cases() {
    assert!(generated(20).map(|(name, case)| every_answer(&name, &case)).sum::<usize>() > 1000);
}

#[test]
fn what_makes_no_sense_is_said() {
    let (_, case) = written().swap_remove(0);
    let hearing = Hearing::new(&case);
    let refund = Finding::named("remedy").unwrap().value("refund").unwrap();
    let sound = hearing.holdings(refund).swap_remove(0);
    let problem = |change: &dyn Fn(&mut Holding)| {
        let mut holding = sound.clone();
        change(&mut holding);
        hearing.why_not(&holding).unwrap_err().to_string()
    };
    assert_eq!(
        problem(&|holding| holding.finding = "outcome".to_owned()),
        "finding: `outcome` is not a finding; docs/findings.md lists them"
    );
    assert!(
        problem(&|holding| holding.is = "money".to_owned())
            .starts_with("is: `money` is not a value of `remedy`; use one of `refund`, ")
    );
    assert_eq!(
        problem(&|holding| holding.of = redress::ruling::About::Line("nowhere".into())),
        "of: the case has no such subject; give one that its facts name, and a leg that is or may be travelled"
    );
    assert_eq!(
        problem(&|holding| holding.of = redress::ruling::About::Case),
        "of: `remedy` is not about a subject of this kind"
    );
    let delivery = Holding::new(sound.of.clone(), "delivery", "lost");
    assert_eq!(
        hearing.why_not(&delivery).unwrap_err().to_string(),
        "finding: `delivery` is not answered by rules; give one that is"
    );
}

/// A holding goes over the wire and back.
#[test]
fn a_holding_is_read_as_it_is_written() {
    let text = r#"{"of":{"leg":{"line":"tent","leg":"return"}},"finding":"freight","is":"buyer"}"#;
    let holding: Holding = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&holding).unwrap(), text);
}

/// Of an answer that is given it is said that it is, and no rule is told that would not have given it.
#[test]
fn an_answer_that_is_given() {
    let mut given = 0;
    for (name, case) in written() {
        let hearing = Hearing::new(&case);
        for value in Finding::named("remedy").unwrap().entry().values {
            for holding in hearing.holdings(Finding::named("remedy").unwrap().value(value.name).unwrap()) {
                let Ok(reasons) = hearing.why_not(&holding) else { continue };
                let told = reasons.summary(Language::English);
                assert_ne!(told.contains("? it is "), reasons.is_given(), "{name}: {told}");
                if reasons.is_given() {
                    assert_eq!(told.lines().count(), 1, "{name}: {told}");
                    given += 1;
                }
            }
        }
    }
    assert!(given > 100, "{given}");
}
