//! The door of rulebooks names every problem with its path and with what would be right.

use redress::Rulebook;
use redress::rulebook::{Condition, RuleDraft, RulebookDraft};

const MARKET: &str = include_str!("../../examples/rulebooks/harbour-market.json");

fn market() -> RulebookDraft {
    serde_json::from_str(MARKET).unwrap()
}

/// The problems of the example with one text in it replaced, once.
fn with(old: &str, new: &str) -> String {
    assert!(MARKET.contains(old), "{old}");
    serde_json::from_str::<Rulebook>(&MARKET.replacen(old, new, 1)).map(|_| String::new()).unwrap_err().to_string()
}

/// The problems of the example with a change.
fn changed(change: impl FnOnce(&mut RulebookDraft)) -> String {
    let mut draft = market();
    change(&mut draft);
    Rulebook::try_from(draft).map(|_| String::new()).unwrap_err().to_string()
}

/// So many rules of the same content and of different names.
fn copies(count: usize, of: &RuleDraft) -> Vec<RuleDraft> {
    let mut rules = vec![of.clone(); count];
    for (nth, rule) in rules.iter_mut().enumerate() {
        rule.id = format!("n{nth}");
    }
    rules
}

#[test]
fn the_example_has_no_problem() {
    let book = Rulebook::try_from(market()).unwrap();
    assert_eq!(book.problems(), []);
    assert_eq!(book.draft(), market());
    assert_eq!(Rulebook::try_from(book.draft()).unwrap().draft(), market());
    assert!(book.lint().is_clean(), "{}", book.lint());
}

#[test]
fn names_of_the_vocabulary() {
    for (old, new, problem) in [
        (
            "delivery = handed_over\", \"notice",
            "delivry = handed_over\", \"notice",
            "rules[2].when[0][1]: no finding is called `delivry`; did you mean `delivery`",
        ),
        (
            "notice = in_time",
            "notice = intime",
            "rules[2].when[0][2]: `notice` is never `intime`; did you mean `in_time`",
        ),
        ("used = yes", "used = perhaps", "rules[3].when[0][1]: `used` is never `perhaps`; it is one of `no`, `yes`"),
        (
            "used = yes",
            "used",
            "rules[3].when[0][1]: `used` is not a condition: write `finding = value`, `finding = value | value` or \
             `finding != value`",
        ),
        ("used = yes", "used = yes | no", "rules[3].when[0][1]: `used = yes | no` is always met; leave out a value"),
        ("used = yes", "used != yes | no", "rules[3].when[0][1]: `used != yes | no` is never met; leave out a value"),
        ("used = yes", "used = yes | yes", "rules[3].when[0][1]: `yes` stands twice in `used = yes | yes`"),
        ("used = yes", "used =", "rules[3].when[0][1]: `used =` names no value"),
        (
            "\"finding\": \"established\"",
            "\"finding\": \"estabished\"",
            "questions[2].finding: no finding is called `estabished`; did you mean `established`",
        ),
        (
            "no_reason_days",
            "no_reason_day",
            "parameters[0].name: no parameter is called `no_reason_day`; did you mean `no_reason_days`",
        ),
    ] {
        let found = with(old, new);
        assert_eq!(found.lines().next(), Some(problem), "{found}");
    }
}

#[test]
fn form() {
    for (old, new, problem) in [
        (
            "\"situation\": { \"en\": \"the trade took",
            "\"situatoin\": { \"en\": \"the trade took",
            "rules[0].situatoin: `situatoin` is not a field of a rule; did you mean `situation`",
        ),
        (
            "\"id\": \"trade-on-the-harbour-market\"",
            "\"id\": \"trade-on-the-harbour-market\", \"open_question\": \"read so\"",
            "rules[0].open_question: expected a wording as a map, found a text",
        ),
        (
            "\"id\": \"trade-on-the-harbour-market\"",
            "\"id\": \"trade-on-the-harbour-market\", \"open_question\": { \"zh\": \"另解\" }",
            "rules[0].open_question.en: missing",
        ),
        (
            "\"HM-1\"",
            "\"HM 1\"",
            "rules[0].article: `HM 1` is not an article: the code of a text, `-` and a number from 1 to 65535, such as `TB-27`",
        ),
        (
            "\"2025-03-01\",\n  \"open",
            "\"1 March\",\n  \"open",
            "in_force_from: `1 March` is not a day, such as `2025-08-15`",
        ),
        (
            "take_the_new_rule",
            "take_the_old_rule",
            "open_trades: `take_the_old_rule` is not a transitional law; did you mean `take_the_new_rule`",
        ),
        ("\"format\": 1", "\"format\": 2", "format: `2` is not a known format; this version reads 1"),
        (
            "\"damage-established\"",
            "\"Damage established\"",
            "rules[4].id: `Damage established` is not a name of a situation: at most 64 lower-case letters, digits and \
             hyphens, such as `refused-at-the-door`",
        ),
        ("\"value\": 3", "\"value\": 10001", "parameters[0].value: `10001` is too much: at most 10000"),
        (
            "\"value\": 3, \"article\": \"HM-4\"",
            "\"value\": 3, \"article\": \"SR-10\"",
            "parameters[0].article: no text with the code `SR` is listed in `texts`",
        ),
    ] {
        assert_eq!(with(old, new), problem);
    }
}

#[test]
fn structure() {
    let rule = |draft: &RulebookDraft, nth: usize| -> RuleDraft { draft.rules[nth].clone() };
    let say = |text: &str| vec![Condition::from(text)];
    let cases: [(String, &str); 16] = [
        (
            changed(|draft| draft.rules.push(rule(draft, 2))),
            "rules[12].id: the name `changed-mind-in-time` stands for two rules",
        ),
        (
            changed(|draft| draft.rules[3].excepts = vec!["changed-mind".to_owned()]),
            "rules[3].excepts[0]: rule `changed-mind-after-use` excepts `changed-mind`, which is not in this rulebook",
        ),
        (
            changed(|draft| draft.rules[2].excepts = vec!["changed-mind-after-use".to_owned()]),
            "questions[3]: in `claim`, `changed-mind-after-use` outranks `changed-mind-in-time` outranks `changed-mind-after-use`",
        ),
        (
            changed(|draft| draft.rules[3].gives = say("claim = dismiss | negotiate")),
            "rules[3].gives[0]: rule `changed-mind-after-use` answers `claim` with more than one value",
        ),
        (
            changed(|draft| draft.rules[3].gives = say("claim = gap")),
            "rules[3].gives[0]: rule `changed-mind-after-use` answers `claim` with `gap`, which is for the engine to say",
        ),
        (
            changed(|draft| draft.rules[3].gives = say("risk = buyer")),
            "rules[3].gives[0]: rule `changed-mind-after-use` answers `risk`, which is no question of this rulebook",
        ),
        (
            changed(|draft| draft.rules[3].gives.clear()),
            "rules[3].gives: rule `changed-mind-after-use` gives no answer",
        ),
        (
            changed(|draft| draft.rules[3].when.clear()),
            "rules[3].when: rule `changed-mind-after-use` has no pattern; it applies when one of its patterns is met",
        ),
        (
            changed(|draft| draft.rules[3].when[0].clear()),
            "rules[3].when: a pattern of rule `changed-mind-after-use` has no condition",
        ),
        (
            changed(|draft| draft.rules[3].when[0].push("used = no".into())),
            "rules[3].when[0][2]: a pattern of rule `changed-mind-after-use` names `used` twice; one condition says what it may be",
        ),
        (
            changed(|draft| draft.rules[5].when[0].push("notice = late".into())),
            "rules[5].when[0][1]: rule `line-returned` reads `notice`, which a subject of `remedy` does not see",
        ),
        (
            changed(|draft| draft.rules[2].when[0].push("remedy = refund".into())),
            "questions: `claim` depends on `remedy` depends on `best ground` depends on `claim`",
        ),
        (changed(|draft| draft.ladders[0].steps.clear()), "ladders[0].steps: ladder `damage-disproved` has no step"),
        (
            changed(|draft| draft.questions.push(draft.questions[0].clone())),
            "questions[8].finding: the question `governed` stands twice",
        ),
        (
            changed(|draft| draft.texts.clear()),
            "parameters[0].article: no text with the code `HM` is listed in `texts`",
        ),
        (
            changed(|draft| draft.rules.extend(copies(140, &rule(draft, 5)))),
            "questions[5]: `remedy` has more rules than a question holds",
        ),
    ];
    for (found, problem) in cases {
        assert_eq!(found.lines().next(), Some(problem), "{found}");
    }
}

/// What nothing governs, and a book of nothing at all.
#[test]
fn every_problem_at_once() {
    assert_eq!(
        serde_json::from_str::<Rulebook>("{}").unwrap_err().to_string(),
        "format: missing\nname: missing\nedition: missing\ntitle: missing\nmarketplaces: missing\nin_force_from: missing\n\
         questions: the question `governed` is missing: rules say which cases a rulebook governs"
    );
    let found = with("\"used = yes\"", "\"usd = yes\", \"delivery = there\"");
    assert_eq!(found.lines().count(), 2, "{found}");
}

/// Hostile files cost little and never panic.
#[test]
fn hostile_files() {
    let many: Vec<RuleDraft> = copies(3000, &market().rules[0]);
    let found = changed(|draft| draft.rules = many);
    assert!(found.contains("rules: 3000 entries are too many: at most 2000"), "{found}");
    let steps = vec![market().ladders[0].steps[0].clone(); 40];
    let found = changed(|draft| draft.ladders[0].steps = steps);
    assert!(found.contains("ladders[0].steps: 40 entries are too many: at most 16"), "{found}");
    let deep = format!("{{\"rules\": {}{}}}", "[".repeat(100), "]".repeat(100));
    assert!(serde_json::from_str::<Rulebook>(&deep).unwrap_err().to_string().contains("too deep"));
    for cut in (0..MARKET.len()).step_by(211).filter(|at| MARKET.is_char_boundary(*at)) {
        assert!(serde_json::from_str::<Rulebook>(&MARKET[..cut]).is_err());
    }
}
