//! Points that can be read otherwise: the reading taken decides, and the rule that takes it names the other one.

use redress::case::Leg;
use redress::ruling::{BearerRuling, Outcome};
use redress::{Hearing, Rulebook};

use crate::table::{Says, contradiction, facts, stands};

/// A point, the facts in which it comes up, what comes of it, the rule that takes the reading, and words of the other.
struct Reading {
    question: &'static str,
    from: &'static str,
    says: Says,
    rule: &'static str,
    other: &'static [&'static str],
}

const READINGS: &[Reading] = &[
    Reading {
        question: "X9: kind and number of a gift alone, without a brand, are unclear if so assessed",
        from: "X09",
        says: Says::Line(Outcome::BuyerElects),
        rule: "gift-terms-unclear",
        other: &["other reading", "brand"],
    },
    Reading {
        question: "X9: the gift itself is exchanged or its value given",
        from: "X09",
        says: Says::Line(Outcome::BuyerElects),
        rule: "gift-not-as-promised",
        other: &["other reading", "value alone"],
    },
    Reading {
        question: "M6-D: a proved flaw gives a return, not money alone",
        from: "M06:D",
        says: Says::Line(Outcome::ReturnAndRefund),
        rule: "quality-established",
        other: &["other readings", "TB-68"],
    },
    Reading {
        question: "S20: what is conspicuous is taken from usage",
        from: "S20",
        says: Says::Found("conspicuous", "yes"),
        rule: "term-in-plain-sight",
        other: &["does not define it", "assessed"],
    },
    Reading {
        question: "M12-D: a seller who signs with a record of the damage keeps the price",
        from: "M12:D",
        says: Says::Line(Outcome::ReleaseToSeller),
        rule: "buyers-return-found-inconsistent",
        other: &["other reading", "TB-11"],
    },
    Reading {
        question: "M12-D: sending it back is at the buyer's cost",
        from: "M12:D",
        says: Says::Freight(Leg::Redelivery, BearerRuling::Buyer),
        rule: "inconsistent-return-redelivered",
        other: &["other reading", "each bears its own"],
    },
    Reading {
        question: "M11: a change to no reason after the seven days is not enforced",
        from: "M11",
        says: Says::Line(Outcome::Negotiate),
        rule: "switched-too-late",
        other: &["other reading", "keeps the right"],
    },
    Reading {
        question: "M7-D: a cut tag is no longer intact",
        from: "M07:D",
        says: Says::Line(Outcome::ReleaseToSeller),
        rule: "visible-misdescription-not-intact",
        other: &["other reading", "CPL-23"],
    },
    Reading {
        question: "M7-B: the size chart shows nothing",
        from: "M07",
        says: Says::Line(Outcome::ReturnAndRefund),
        rule: "description-proves-nothing",
        other: &["other reading", "expect"],
    },
    Reading {
        question: "M12-A: damage found at the seller's door is a special case",
        from: "M12",
        says: Says::Risk(Leg::Return, redress::case::Mishap::Damage, BearerRuling::Buyer),
        rule: "risk-of-buyers-return-inconsistent",
        other: &["TB-11", "other reading"],
    },
    Reading {
        question: "X1: a note on the order is a reminder",
        from: "X01",
        says: Says::Freight(Leg::Refusal, BearerRuling::Buyer),
        rule: "proposal-not-accepted",
        other: &["other reading", "silence"],
    },
    Reading {
        question: "X5: who fails to show the state at signing loses",
        from: "X05",
        says: Says::Line(Outcome::ReleaseToSeller),
        rule: "state-at-signing-not-shown",
        other: &["other reading", "assesses"],
    },
    Reading {
        question: "S16: payment on delivery at the buyer's wish stays the buyer's",
        from: "S16",
        says: Says::Freight(Leg::Outbound, BearerRuling::Buyer),
        rule: "collect-agreed",
        other: &["other reading", "amount"],
    },
];

#[test]
fn the_reading_taken_decides() {
    for reading in READINGS {
        let case = facts(reading.from, &[]);
        let hearing = Hearing::new(&case);
        assert!(stands(&hearing, reading.rule), "{}: {} does not stand", reading.question, reading.rule);
        assert_eq!(contradiction(&hearing, reading.says), None, "{}", reading.question);
    }
}

#[test]
fn the_other_reading_is_named() {
    for reading in READINGS {
        let card = Rulebook::taobao().rules().iter().find(|card| *card.id == *reading.rule).expect("a rule");
        let said = &card.open_question.en;
        assert!(!said.is_empty(), "{}: {} names no open question", reading.question, reading.rule);
        for word in reading.other {
            assert!(said.contains(word), "{}: `{word}` not in: {said}", reading.question);
        }
    }
}

/// Where free shipping and payment on delivery meet, the reading taken puts the wish before the promise.
#[test]
fn a_wish_for_payment_on_delivery_goes_before_free_shipping() {
    let case = facts("S16", &[("order.freight", r#"{ "free_shipping": true }"#)]);
    let hearing = Hearing::new(&case);
    assert!(stands(&hearing, "collect-agreed"));
    assert!(!stands(&hearing, "own-wish-free-shipping-out"));
    assert_eq!(contradiction(&hearing, Says::Freight(Leg::Outbound, BearerRuling::Buyer)), None);
}
