//! Why: what an explanation cites is enough for what it explains, and a chart of it can be drawn whatever things are called.

use std::collections::BTreeSet;

use redress::case::LineId;
use redress::findings::{Finding, Kind};
use redress::ruling::{Holding, Language};
use redress::{Case, Hearing};

use super::{generated, written};

/// The answers that an explanation explains: outcomes, what is established, who bears what.
fn explained(hearing: &Hearing<'_>) -> Vec<Holding> {
    let ruling = hearing.ruling();
    let mut decided = Vec::new();
    for name in ["remedy", "fate", "claim", "established", "freight", "risk", "cost"] {
        let question = Finding::named(name).unwrap();
        for value in question.entry().values {
            let shown = |holding: &Holding| match &holding.of {
                redress::ruling::About::Leg(of) => {
                    ruling.freight.iter().any(|row| row.line == of.line && row.leg == of.leg && row.shipment.is_some())
                }
                redress::ruling::About::Loss(of) => ruling.risks.iter().any(|row| {
                    row.line == of.line && row.leg == of.leg && row.kind == of.kind && (row.occurred || row.under_way)
                }),
                _ => true,
            };
            let holdings = hearing.holdings(question.value(value.name).unwrap());
            decided.extend(
                holdings
                    .into_iter()
                    .filter(|holding| value.name != "not_asked" && shown(holding) && given(hearing, holding)),
            );
        }
    }
    decided
}

fn given(hearing: &Hearing<'_>, answer: &Holding) -> bool {
    hearing.why_not(answer).is_ok_and(|reasons| reasons.is_given())
}

fn check(name: &str, case: &Case) -> usize {
    let hearing = Hearing::new(case);
    let on_cited = hearing.on_cited_grounds();
    let answers = explained(&hearing);
    for answer in &answers {
        let after = on_cited.why_not(answer).map(|reasons| reasons.instead);
        assert!(given(&on_cited, answer), "{name}: {} no longer follows: {after:?}", answer.worded(Language::English));
    }
    answers.len()
}

/// Sufficiency: whoever knows only the findings that the explanation cites comes to the same answers.
#[test]
fn what_is_cited_is_enough() {
    let answers: usize = written().iter().map(|(name, case)| check(name, case)).sum();
    println!("{answers} answers follow from what is cited for them");
    assert!(answers > 300, "{answers}");
}

#[test]
fn so_it_is_in_generated_cases() {
    assert!(generated(100).map(|(name, case)| check(&name, &case)).sum::<usize>() > 200);
}

/// And it is not everything: much is left open, or the test above would say nothing.
#[test]
fn much_is_not_cited() {
    let (mut cited, mut known) = (0, 0);
    for (_, case) in written() {
        let hearing = Hearing::new(&case);
        let on_cited = hearing.on_cited_grounds();
        for (whole, erased) in hearing.docket().subjects().iter().zip(on_cited.docket().subjects()) {
            for finding in Finding::all().filter(|f| f.entry().level == whole.level && f.entry().kind != Kind::Answered)
            {
                known += usize::from(whole.findings.settled(finding).is_some());
                cited += usize::from(erased.findings.settled(finding).is_some());
            }
        }
    }
    println!("{cited} of {known} findings are known");
    assert!(cited * 2 < known, "{cited} of {known}");
}

/// The short form is short, says every outcome with its articles, and tells of no displaced rule.
#[test]
fn the_grounds_are_short() {
    for (name, case) in written() {
        let hearing = Hearing::new(&case);
        for language in Language::ALL {
            let (short, full) = (hearing.grounds(language), hearing.explain(language));
            assert!(short.lines().count() <= 60, "{name}:\n{short}");
            assert!(short.lines().count() <= full.lines().count() + 3, "{name}:\n{short}\n{full}");
            for line in &hearing.ruling().lines {
                for article in &line.outcome.articles {
                    assert!(short.contains(&article.to_string()), "{name}: {article} is not in\n{short}");
                }
            }
        }
    }
}

/// A chart is made of boxes and arrows between them, and nothing that a text says is read as anything else.
fn check_chart(name: &str, chart: &str) -> usize {
    let mut boxes = BTreeSet::new();
    let mut rows = chart.lines();
    assert_eq!(rows.next(), Some("flowchart TD"), "{name}");
    for row in rows {
        let row = row.strip_prefix("  ").unwrap_or_else(|| panic!("{name}: {row}"));
        if let Some((from, to)) = row.split_once(" --> ") {
            assert!(boxes.contains(from) && boxes.contains(to), "{name}: {row}");
            continue;
        }
        let (before, rest) = row.split_once('"').unwrap_or_else(|| panic!("{name}: {row}"));
        let (text, behind) = rest.rsplit_once('"').unwrap_or_else(|| panic!("{name}: {row}"));
        let id = before.trim_end_matches(['[', '{', '(', '/']);
        assert!(id.len() >= 2 && id.chars().all(|letter| letter.is_ascii_alphanumeric()), "{name}: {row}");
        assert!(boxes.insert(id), "{name}: {id} twice");
        assert!(behind.chars().all(|letter| matches!(letter, ']' | '}' | ')' | '/')), "{name}: {row}");
        let plain = text.replace("<br/>", "");
        for (nth, piece) in plain.split('#').enumerate() {
            let rest = if nth == 0 {
                piece
            } else {
                let (number, rest) = piece.split_once(';').unwrap_or_else(|| panic!("{name}: {row}"));
                assert!(number.chars().all(|digit| digit.is_ascii_digit()), "{name}: {row}");
                rest
            };
            assert!(!rest.contains(['"', '`', '<', '>', ';', '\\', '{', '}', '|', '\n']), "{name}: {row}");
        }
    }
    boxes.len()
}

#[test]
fn a_chart_is_drawn_of_every_line() {
    let mut largest = 0;
    for (name, case) in written() {
        let hearing = Hearing::new(&case);
        for line in case.lines() {
            for language in Language::ALL {
                let chart = hearing.mermaid(&line.id, language).unwrap();
                assert_eq!(chart, hearing.mermaid(&line.id, language).unwrap(), "{name}");
                largest = largest.max(check_chart(&name, &chart));
            }
        }
        assert_eq!(hearing.mermaid(&LineId::from("nowhere"), Language::English), None);
    }
    println!("the largest chart has {largest} boxes");
    assert!((20..150).contains(&largest), "{largest}");
}

/// Whatever an id may be, it is no syntax.
#[test]
fn a_chart_takes_hostile_names() {
    let (name, case) = written().into_iter().find(|(_, case)| case.facts().requests.len() == 1).unwrap();
    let mut document = serde_json::to_value(&case).unwrap().to_string();
    for (nth, line) in case.lines().iter().enumerate() {
        let hostile = ["end", "--", "subgraph", "a-.-b", "click", "__proto__", "style.x"][nth % 7];
        document = document.replace(&format!("\"{}\"", line.id), &format!("\"{hostile}\""));
    }
    let case: Case = serde_json::from_str(&document).unwrap();
    let hearing = Hearing::new(&case);
    let chart = hearing.mermaid(&case.lines()[0].id, Language::Chinese).unwrap();
    assert!(check_chart(&name, &chart) > 3, "{chart}");
}
