//! Instants at which a case turns: late dispatch and the days of a no-reason return, to the second.

use redress::Hearing;
use redress::ruling::Outcome;

use crate::table::{Says, contradiction, facts, found, option, stands};

/// The instants of the question, for both promises: only the carrier's first record counts, not click or handover.
#[test]
fn late_is_what_the_carrier_records_after_the_promise() {
    let table = [('A', "late", "late"), ('B', "late", "in_time"), ('C', "in_time", "in_time"), ('D', "late", "late")];
    for (letter, within_48, within_72) in table {
        for (scenario, expected) in [("M01-48h", within_48), ("M01-72h", within_72)] {
            let case = facts(&format!("{scenario}:{letter}"), &[]);
            let hearing = Hearing::new(&case);
            assert_eq!(found(&hearing, "dispatch"), Some(expected), "{scenario} {letter}");
            assert_eq!(found(&hearing, "dispatch_basis"), Some("carrier_record"), "{scenario} {letter}");
            let plain = facts(scenario, &[]);
            let agrees = Hearing::new(&plain).appraise(&option(scenario, letter)).verdict.agrees();
            assert_eq!(agrees, expected == "late", "{scenario} {letter}");
        }
    }
}

/// Neither an early click nor an early handover helps; neither a late click nor a late handover hurts.
#[test]
fn click_and_handover_move_nothing() {
    for stamp in [r#""2025-09-01T15:00:00+08:00""#, r#""2025-09-07T15:00:00+08:00""#] {
        for (option, expected) in [("M01-48h:B", "late"), ("M01-48h:C", "in_time")] {
            for field in ["shipments[0].clicked_at", "shipments[0].handed_over_at"] {
                let case = facts(option, &[(field, stamp)]);
                assert_eq!(found(&Hearing::new(&case), "dispatch"), Some(expected), "{option} {field} {stamp}");
            }
        }
    }
}

/// At the very end of the promised hours is in time, a second later is late, in whatever offset it is written.
#[test]
fn the_last_instant_of_the_promise_is_in() {
    let pairs = [
        ("M01-48h:A", "2025-09-03T14:00:00+08:00", "2025-09-03T14:00:01+08:00"),
        ("M01-72h:A", "2025-09-04T14:00:00+08:00", "2025-09-04T14:00:01+08:00"),
        ("M01-48h:A", "2025-09-03T06:00:00Z", "2025-09-03T06:00:01Z"),
    ];
    for (option, last, first) in pairs {
        for (instant, expected) in [(last, "in_time"), (first, "late")] {
            let events = format!(r#"[{{ "at": "{instant}", "what": "picked_up" }}]"#).leak();
            let case = facts(option, &[("shipments[0].events", events)]);
            assert_eq!(found(&Hearing::new(&case), "dispatch"), Some(expected), "{option} {instant}");
        }
    }
}

/// The seventh day is open to its last second; a second later it is the eighth. The offset of the writing is nothing.
#[test]
fn the_seventh_day_is_open_to_its_last_second() {
    let instants = [
        ("2025-08-23T17:05:00+08:00", true),
        ("2025-08-23T17:06:00+08:00", true),
        ("2025-08-23T23:59:59+08:00", true),
        ("2025-08-24T00:00:00+08:00", false),
        ("2025-08-23T15:59:59Z", true),
        ("2025-08-23T16:00:00Z", false),
        ("2025-08-24T00:59:59+09:00", true),
        ("2025-08-23T11:00:00-05:00", false),
    ];
    for (instant, open) in instants {
        let case = facts("S14", &[("requests[0].at", format!("\"{instant}\"").leak())]);
        let hearing = Hearing::new(&case);
        let (outcome, rule) = if open {
            (Outcome::ReturnAndRefund, "return-without-reason")
        } else {
            (Outcome::ReleaseToSeller, "notice-too-late")
        };
        assert_eq!(contradiction(&hearing, Says::Line(outcome)), None, "{instant}");
        assert!(stands(&hearing, rule), "{instant}");
    }
}

/// The day of signing does not count, whatever its hour; the period hangs on the day in the edition's zone.
#[test]
fn the_day_of_signing_does_not_count() {
    let signed = [
        ("2025-08-16T00:00:00+08:00", true),
        ("2025-08-16T23:59:59+08:00", true),
        ("2025-08-15T23:59:59+08:00", false),
        ("2025-08-15T16:00:00Z", true),
        ("2025-08-15T15:59:59Z", false),
    ];
    for (instant, open) in signed {
        let quoted: &str = format!("\"{instant}\"").leak();
        let case = facts(
            "S14",
            &[
                ("shipments[0].events[1].at", quoted),
                ("shipments[0].signature.at", quoted),
                ("requests[0].at", r#""2025-08-23T23:59:59+08:00""#),
            ],
        );
        let notice = found(&Hearing::new(&case), "notice");
        assert_eq!(notice, Some(if open { "in_time" } else { "late" }), "{instant}");
    }
}

/// A longer promise is a longer period; a shorter one does not shorten the seven days.
#[test]
fn a_promise_may_lengthen_the_days_and_not_shorten_them() {
    for (days, at, expected) in [
        ("10", "2025-08-26T23:59:59+08:00", "in_time"),
        ("10", "2025-08-27T00:00:00+08:00", "late"),
        ("null", "2025-08-23T23:59:59+08:00", "in_time"),
        ("null", "2025-08-24T00:00:00+08:00", "late"),
    ] {
        let case = facts(
            "S14",
            &[
                ("as_of", r#""2025-08-30T12:00:00+08:00""#),
                ("order.lines[0].no_reason_days", days),
                ("requests[0].at", format!("\"{at}\"").leak()),
            ],
        );
        assert_eq!(found(&Hearing::new(&case), "notice"), Some(expected), "{days} {at}");
    }
}
