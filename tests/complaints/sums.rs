//! No sum is paid twice for one breach: what the dispute brings and what complaints bring besides come to the higher.

use std::collections::BTreeMap;

use redress::case::{Case, Money, NamedBreach};
use redress::rulebook::Rulebook;
use redress::{Ruling, adjudicate, adjudicate_under};

use super::{generate, patched, with};

/// By line and breach: the highest that is due, and all that is owed beside the dispute.
type Brought = BTreeMap<(String, Option<&'static str>), (Money, Option<Money>)>;

/// What complaints bring.
fn brought(ruling: &Ruling) -> Brought {
    let mut all = Brought::new();
    for sum in ruling.complaints.iter().filter_map(|row| row.penalty.as_ref()).flat_map(|penalty| &penalty.sums) {
        let (due, further) = all.entry((sum.line.to_string(), sum.breach)).or_insert((Money::ZERO, Some(Money::ZERO)));
        *due = sum.due.max(*due);
        *further = further.zip(sum.further).map(|(so_far, more)| so_far.plus(more));
    }
    all
}

/// What the dispute brings for a line, if all that was promised for it is for late dispatch.
fn awarded(case: &Case, ruling: &Ruling, line: &str) -> Option<Money> {
    let late = |breach: NamedBreach| matches!(breach, NamedBreach::LateDispatch | NamedBreach::NotDispatched);
    let promised = case.lines().iter().find(|of| of.id == *line)?;
    promised.liquidated_damages.iter().all(|promise| late(promise.breach)).then_some(())?;
    let rows = ruling.compensation.iter().filter(|row| row.line == *line && row.head == "liquidated_damages");
    Some(Money::sum(rows.filter(|row| row.award.decided == Some("awarded")).filter_map(|row| row.amount)))
}

/// Whatever is promised, set and complained of, however often: dispute and complaints come to the highest sum, once.
#[test]
fn one_breach_costs_one_sum() {
    let books = [Rulebook::taobao().clone(), with(&[("late_dispatch_percent", 30), ("broken_promise_percent", 7)])];
    let (mut looked, mut besides, mut twice) = (0, 0, 0);
    for (nth, case) in generate::fixed(14_000).enumerate() {
        if case.facts().complaints.is_empty() {
            continue;
        }
        let ruling = adjudicate_under(&case, &books[nth % 2]);
        for ((line, breach), (due, further)) in brought(&ruling) {
            let awarded = match breach {
                Some("late_dispatch") => awarded(&case, &ruling, &line),
                None => Some(Money::ZERO),
                Some(_) => None,
            };
            let (Some(awarded), Some(further)) = (awarded, further) else { continue };
            assert_eq!(awarded.plus(further), due.max(awarded), "{line}: {ruling}");
            looked += 1;
            besides += usize::from(!further.is_zero());
            twice += usize::from(!awarded.is_zero());
        }
    }
    println!("{looked} sums, {besides} with more than the dispute brings, {twice} where it brings some");
    assert!(looked > 50 && besides > 20 && twice > 10, "{looked} {besides} {twice}");
}

fn told(ruling: &Ruling) -> Vec<(String, Option<String>)> {
    let sums = ruling.complaints.iter().filter_map(|row| row.penalty.as_ref()).flat_map(|penalty| &penalty.sums);
    sums.map(|sum| (sum.due.to_string(), sum.further.map(|further| further.to_string()))).collect()
}

fn sum(due: &str, further: &str) -> (String, Option<String>) {
    (due.to_owned(), Some(further.to_owned()))
}

const PROMISED: &str = r#""order.lines[0].liquidated_damages":
    [{ "breach": "late_dispatch", "promised": { "amount": "20.00" }, "platform": { "amount": "30.00" } }]"#;

/// The dispute brings what was promised, so the complaint brings nothing more; where the rulebook sets more for complaints,
/// the rest is owed, and by one complaint alone.
#[test]
fn the_rest_is_owed_once() {
    let case = patched(&format!("{{ {PROMISED} }}"));
    assert_eq!(told(&adjudicate(&case)), [sum("30.00", "0.00")]);
    let book = with(&[("late_dispatch_percent", 50)]);
    assert_eq!(told(&adjudicate_under(&case, &book)), [sum("50.00", "20.00")]);
    let again = patched(&format!(
        r#"{{ {PROMISED}, "complaints": [
            {{ "id": "c1", "at": "2025-09-04T13:00:00+08:00", "by": "buyer", "kind": "late_dispatch" }},
            {{ "id": "c2", "at": "2025-09-04T14:00:00+08:00", "by": "buyer", "kind": "late_dispatch" }}] }}"#
    ));
    assert_eq!(told(&adjudicate_under(&again, &book)), [sum("50.00", "20.00"), sum("50.00", "0.00")]);
}

/// That the seller cannot dispatch at once makes the complaint out; a sum promised for lateness waits for lateness.
#[test]
fn a_promise_for_lateness_waits_for_lateness() {
    let early = patched(&format!(
        r#"{{ {PROMISED}, "as_of": "2025-09-02T13:00:00+08:00", "complaints[0].at": "2025-09-02T12:00:00+08:00",
            "complaints[0].alleges": ["cannot_dispatch"],
            "assessments": [{{ "finding": "cannot_dispatch", "value": "yes", "at": "2025-09-02T12:30:00+08:00" }}] }}"#
    ));
    assert_eq!(told(&adjudicate(&early)), []);
    assert_eq!(told(&adjudicate_under(&early, &with(&[("late_dispatch_percent", 5)]))), [sum("5.00", "5.00")]);
}
