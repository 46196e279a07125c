//! Complaints beside refunds: the page that tells of them, what a rulebook sets for them, and that no sum is paid twice.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail, and shows how often it looked"
)]

#[path = "../common/generate.rs"]
mod generate;
mod sums;
#[path = "../common/tape.rs"]
#[expect(dead_code, reason = "nothing is shrunk here")]
mod tape;

use redress::case::{Case, Patch};
use redress::rulebook::{Day, ParameterDraft, Rulebook};
use redress::ruling::Language;
use redress::{Hearing, Ruling, adjudicate, adjudicate_under};

/// What stands in the blocks of the page, by what they are marked with.
fn block(mark: &str) -> &'static str {
    let page = include_str!("../../docs/complaints.md");
    page.split(&format!("```{mark}\n")).nth(1).unwrap().split("```").next().unwrap()
}

fn page_case() -> Case {
    serde_json::from_str(block("json")).unwrap()
}

/// The page's case comes out as the page says.
#[test]
fn the_page_tells_what_is_so() {
    let ruling = adjudicate(&page_case()).to_string();
    let told: Vec<&str> = ruling.lines().filter(|line| line.starts_with("complaint")).collect();
    assert_eq!(told.join("\n"), block("text").trim_end(), "{ruling}");
}

/// Taobao's rules with numbers of the marketplace's own.
pub(crate) fn with(numbers: &[(&str, u32)]) -> Rulebook {
    let mut draft = Rulebook::taobao().draft();
    draft.parameters.extend(numbers.iter().map(|(name, value)| {
        let since: Day = "2025-01-01".parse().unwrap();
        ParameterDraft::new((*name).to_owned(), since, *value, redress::rulebook::CP.art(6))
    }));
    Rulebook::try_from(draft).unwrap()
}

fn patched(patch: &str) -> Case {
    page_case().patched(&serde_json::from_str::<Patch>(patch).unwrap()).unwrap()
}

fn outcome(ruling: &Ruling) -> Option<&'static str> {
    ruling.complaints[0].outcome.decided
}

/// Where nobody promised a time of dispatch it is open whether it was kept, unless the rulebook states hours; on their last
/// second goods leave in time.
#[test]
fn hours_of_dispatch_hold_where_a_rulebook_states_them() {
    let book = with(&[("late_dispatch_hours", 72)]);
    let unpromised = |left: &str| {
        patched(&format!(
            r#"{{ "order.dispatch_promise": null,
                 "shipments": [{{ "id": "out", "leg": "outbound", "events": [{{ "at": "{left}", "what": "picked_up" }}] }}] }}"#
        ))
    };
    let (in_time, late) = (unpromised("2025-09-04T12:00:00+08:00"), unpromised("2025-09-04T12:00:01+08:00"));
    assert_eq!(outcome(&adjudicate(&late)), None);
    assert_eq!(outcome(&adjudicate_under(&in_time, &book)), Some("not_made_out"));
    assert_eq!(outcome(&adjudicate_under(&late, &book)), Some("made_out"));
    let unsent =
        |now: &str| patched(&format!(r#"{{ "order.dispatch_promise": null, "shipments": [], "as_of": "{now}" }}"#));
    assert_eq!(outcome(&adjudicate_under(&unsent("2025-09-04T12:00:00+08:00"), &book)), Some("not_made_out"));
    assert_eq!(outcome(&adjudicate_under(&unsent("2025-09-04T12:00:01+08:00"), &book)), Some("made_out"));
}

/// Points are told where the rulebook states them, and nowhere else.
#[test]
fn points_hold_where_a_rulebook_states_them() {
    let points = |book: &Rulebook| {
        let ruling = adjudicate_under(&page_case(), book);
        ruling.complaints[0].penalty.clone().unwrap().points.map(|points| points.number)
    };
    assert_eq!(points(Rulebook::taobao()), None);
    assert_eq!(points(&with(&[("late_dispatch_points", 3)])), Some(3));
    assert_eq!(points(&with(&[("harassment_points", 3)])), None);
}

/// An explanation names every article that decides a complaint, in both languages.
#[test]
fn an_explanation_names_what_decides() {
    for case in generate::fixed(600).filter(|case| !case.facts().complaints.is_empty()) {
        let hearing = Hearing::new(&case);
        for language in Language::ALL {
            let why = hearing.explain(language);
            for row in &hearing.ruling().complaints {
                for article in row.admission.articles.iter().chain(&row.outcome.articles) {
                    assert!(why.contains(&article.to_string()), "{article} is not in\n{why}");
                }
            }
        }
    }
}
