//! A rulebook that is written to a file and read back is the same one.

use proptest::prelude::*;
use redress::rulebook::RulebookDraft;
use redress::{Rulebook, adjudicate_under};

use crate::generate;
use crate::tape::tapes;

fn read_back() -> &'static Rulebook {
    static BOOK: std::sync::LazyLock<Rulebook> = std::sync::LazyLock::new(|| {
        let json = serde_json::to_string(Rulebook::taobao()).unwrap();
        serde_json::from_str(&json).unwrap()
    });
    &BOOK
}

#[test]
fn nothing_is_lost() {
    let draft = Rulebook::taobao().draft();
    let json = serde_json::to_string_pretty(&draft).unwrap();
    println!("the built-in rulebook is {} lines of json, {} bytes", json.lines().count(), json.len());
    assert_eq!(serde_json::from_str::<RulebookDraft>(&json).unwrap(), draft);
    assert_eq!(Rulebook::try_from(draft.clone()).unwrap().draft(), draft);
    assert_eq!(read_back().draft(), draft);
}

#[test]
fn it_lints_as_before() {
    let told = |book: &Rulebook| {
        let report = book.lint().to_string();
        let mut lines: Vec<String> = report.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(told(read_back()), told(Rulebook::taobao()));
}

#[test]
fn it_rules_the_same_over_the_examples() {
    let cases = [crate::cases("examples/quiz/scenarios"), crate::cases("examples/cases")].concat();
    assert!(cases.len() > 50, "{}", cases.len());
    for (name, case) in cases {
        assert_eq!(adjudicate_under(&case, read_back()), redress::adjudicate(&case), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn it_rules_the_same_over_generated_cases(mut tape in tapes(3000)) {
        if let Some(case) = generate::case(&mut tape) {
            prop_assert_eq!(adjudicate_under(&case, read_back()), redress::adjudicate(&case));
        }
    }
}

#[test]
fn it_rules_the_same_over_a_fixed_sample() {
    for case in generate::fixed(200) {
        assert_eq!(adjudicate_under(&case, read_back()), redress::adjudicate(&case));
    }
}
