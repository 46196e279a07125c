//! Pairs that look alike: proof of freight, damage on two returns, a click beside no record.

use redress::Hearing;
use redress::case::{Leg, Mishap, Party};
use redress::relief::Expense;
use redress::rulebook::{SR, TB};
use redress::ruling::{BearerRuling, Outcome, Verdict};

use crate::table::{Says, changed, cited, contradiction, defined, facts, found, option, stands};

const TEN_REALLY_SPENT: (&str, &str) = ("shipments[1].charged", r#""10.00""#);

/// What is deducted for carriage, leg by leg, and what the buyer gets.
fn deducted(hearing: &Hearing<'_>) -> (Vec<(Leg, String)>, String) {
    let award = &hearing.ruling().money.lines[0];
    let legs = award.deductions.iter().filter_map(|deduction| match &deduction.expense {
        Expense::Carriage { leg, .. } => Some((*leg, deduction.amount.to_string())),
        _ => None,
    });
    (legs.collect(), award.net.to_string())
}

/// A refused snack, the way back really cost 10: none of the four handlings of the question is right but the full
/// refund where nothing was spent; what may be deducted is what was spent and truthfully proved.
#[test]
fn freight_is_deducted_as_spent_and_proved() {
    let case = facts("S03", &[TEN_REALLY_SPENT]);
    let hearing = Hearing::new(&case);
    let verdict = |letter| hearing.appraise(&option("S03", letter)).verdict;
    let nine = |letter| match verdict(letter) {
        Verdict::Breaches { article } => article,
        other => panic!("{letter}: {other:?}"),
    };
    assert!([TB.art(9), TB.art(53)].contains(&nine('A')), "15 claimed and nothing shown");
    assert!(verdict('B').agrees(), "nothing spent, everything refunded");
    assert!([TB.art(9), TB.art(53)].contains(&nine('C')), "an untrue bill of 15");
    assert_eq!(nine('D'), TB.art(53), "both ways charged although shipping was free");
}

/// The amounts: nothing while nothing is proved, 10 with a true bill of 10, nothing with an untrue one of 15, and never
/// the way out of a free shipping.
#[test]
fn the_deduction_follows_the_proof() {
    let bill = |amount: &str, verdict: &str| -> &'static str {
        format!(
            r#"{{ "id": "bill", "kind": "freight_receipt", "by": "seller", "about": {{ "shipment": "back" }}, "at": "2025-09-08T18:00:00+08:00", "amount": "{amount}", "review": {{ "verdict": "{verdict}", "at": "2025-09-09T12:00:00+08:00" }} }}"#
        )
        .leak()
    };
    let of = |changes: &[(&'static str, &'static str)]| {
        let case = facts("S03", changes);
        deducted(&Hearing::new(&case))
    };
    assert_eq!(of(&[TEN_REALLY_SPENT]), (Vec::new(), "100.00".to_owned()), "no bill");
    let true_bill = of(&[TEN_REALLY_SPENT, ("evidence[+]", bill("10.00", "valid"))]);
    assert_eq!(true_bill, (vec![(Leg::Refusal, "10.00".to_owned())], "90.00".to_owned()), "a true bill");
    let untrue = of(&[TEN_REALLY_SPENT, ("evidence[+]", bill("15.00", "invalid"))]);
    assert_eq!(untrue, (Vec::new(), "100.00".to_owned()), "an untrue bill");
    let claimed = of(&[TEN_REALLY_SPENT, ("evidence[+]", bill("15.00", "valid"))]);
    assert_eq!(claimed, (vec![(Leg::Refusal, "10.00".to_owned())], "90.00".to_owned()), "no more than was spent");
    for (options, net) in [("S03:A", "100.00"), ("S03:B", "100.00"), ("S03:C", "100.00"), ("S03:D", "85.00")] {
        let case = facts(options, &[]);
        let (legs, left) = deducted(&Hearing::new(&case));
        assert_eq!(left, net, "{options}");
        assert!(legs.iter().all(|(leg, _)| *leg == Leg::Refusal), "{options}: the way out of a free shipping");
    }
}

/// The same damage on the way back: of a return for the buyer's own reasons, found at the seller's door and recorded, it
/// is the buyer's by TB-37; of a return for a flaw it is the seller's by TB-11.
#[test]
fn the_same_damage_on_two_returns() {
    let own = facts("M12", &[]);
    let own = Hearing::new(&own);
    let agreed = facts("S17", &[]);
    let agreed = Hearing::new(&agreed);
    let damage = |bearer| Says::Risk(Leg::Return, Mishap::Damage, bearer);
    assert_eq!(contradiction(&own, damage(BearerRuling::Buyer)), None);
    assert_eq!(contradiction(&own, Says::Line(Outcome::ReleaseToSeller)), None);
    assert!(cited(&own, &["risk-of-buyers-return-inconsistent"]).contains(&TB.art(37)));
    assert!(!stands(&own, "way-back-damage"));
    assert_eq!(contradiction(&agreed, damage(BearerRuling::Seller)), None);
    assert_eq!(contradiction(&agreed, Says::Line(Outcome::Refund)), None);
    assert!(cited(&agreed, &["way-back-damage", "mishap-is-sellers"]).contains(&TB.art(11)));
    assert!(!stands(&agreed, "risk-of-buyers-return-inconsistent"));
    // Even recorded at the seller's door, damage of the toy stays the seller's: the ground is the difference.
    let recorded = changed(agreed.case(), &[("shipments[1].condition_at_handover", r#""inconsistent""#)]);
    assert_eq!(contradiction(&Hearing::new(&recorded), damage(BearerRuling::Seller)), None);
    // And the cup's, once it was returned for a flaw.
    let flawed = changed(own.case(), &[("requests[0].ground", r#""quality""#)]);
    assert_eq!(contradiction(&Hearing::new(&flawed), damage(BearerRuling::Seller)), None);
}

/// A click, a waybill and a parcel handed over are no dispatch while the carrier has recorded nothing: the refund was
/// asked for before dispatch, and the whole of it goes back, freight included.
#[test]
fn click_and_waybill_without_a_record_are_no_dispatch() {
    let waybill = ("shipments[0].waybill_at", r#""2025-09-02T08:00:00+08:00""#);
    let case = facts("X03", &[waybill]);
    let hearing = Hearing::new(&case);
    assert_eq!(found(&hearing, "dispatch_basis"), Some("not_dispatched"));
    assert_eq!(found(&hearing, "refund_asked"), Some("before_dispatch"));
    assert!(stands(&hearing, "refund-before-dispatch"));
    assert_eq!(contradiction(&hearing, Says::ToBuyer("110.00")), None);
    assert_eq!(contradiction(&hearing, Says::Act("act_dispatch", "must_not")), None);
    // A record after the request changes nothing; one before it makes the refund a matter of stopping the parcel.
    let later = facts(
        "X03",
        &[waybill, ("shipments[0].events", r#"[{ "at": "2025-09-02T12:00:01+08:00", "what": "picked_up" }]"#)],
    );
    assert!(stands(&Hearing::new(&later), "untimely-not-accepted"));
    let earlier = facts(
        "X03",
        &[waybill, ("shipments[0].events", r#"[{ "at": "2025-09-02T12:00:00+08:00", "what": "picked_up" }]"#)],
    );
    let earlier = Hearing::new(&earlier);
    assert!(!stands(&earlier, "untimely-not-accepted"));
    assert_eq!(contradiction(&earlier, Says::Line(Outcome::InterceptAndRefund)), None);
    assert_eq!(contradiction(&earlier, Says::Freight(Leg::Outbound, BearerRuling::Buyer)), None);
}

/// Who proves first is the same for shortage, damage and the wrong article, and does not hang on who complains louder.
#[test]
fn the_seller_proves_the_signature_first() {
    for ground in [r#""arrived_short""#, r#""arrived_damaged""#, r#""arrived_wrong""#] {
        let case = facts("M02", &[("requests[0].ground", ground)]);
        assert_eq!(contradiction(&Hearing::new(&case), Says::First(Party::Seller)), None, "{ground}");
    }
}

/// Where a definition decides and no rule, the finding says which article defines it, and the ruling on which facts it
/// rests.
#[test]
fn a_definition_that_decides_is_shown_with_its_article() {
    let cases = [
        ("S08", &[][..], "dispatch", "late", TB.art(25)),
        ("S10", &[], "signature", "invalid", TB.art(36)),
        ("S14", &[], "notice", "in_time", SR.art(10)),
        ("S14", &[("order.lines[0].traces", r#"["washed"]"#)], "beyond_checking", "yes", SR.art(9)),
    ];
    for (from, with, finding, value, article) in cases {
        let case = facts(from, with);
        let hearing = Hearing::new(&case);
        assert_eq!(found(&hearing, finding), Some(value), "{from}");
        assert!(defined(finding).contains(&article), "{finding} is not defined by {article}");
        let row = hearing.ruling().findings.iter().find(|row| row.finding == finding);
        let row = row.unwrap_or_else(|| panic!("{from}: the ruling does not rest on {finding}"));
        assert_eq!(row.values, [value], "{from}");
        assert!(!row.grounds.is_empty(), "{from}: {finding} rests on no fact");
    }
}
