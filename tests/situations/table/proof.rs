//! Proof at signing and before: surface inconsistency, sham trades, what the platform asks others (D11, D40, D44).

use redress::case::Leg::Outbound;
use redress::case::{Mishap, Party};
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Awaits, Established, First, Found, Line, Risk, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 11,
        what: "damage, shortage or a wrong article after delivery: the seller shows a proper signature, then the buyer \
               the state at signing; a click to confirm turns the burden, the timer does not, nor does a click that the \
               seller induced",
        quiz: "M2 S18 X5",
        articles: &[TB.art(33), TB.art(75), TB.art(76)],
        shown: &[
            Shown {
                from: "S18",
                with: &[],
                rules: &["proper-signing-not-shown"],
                says: &[
                    First(Party::Seller),
                    Found("confirmation", "automatic"),
                    Line(Outcome::ReturnAndRefund),
                    Risk(Outbound, Mishap::Damage, Bears::Seller),
                ],
                flips: &[Flip {
                    by: "the buyer clicked to confirm, not the timer",
                    change: &[("order.confirmation", r#"{ "clicked": "2025-09-14T12:00:00+08:00" }"#)],
                    falls: &["proper-signing-not-shown"],
                    stands: &[],
                    says: &[First(Party::Buyer), Awaits(Party::Buyer)],
                }],
            },
            Shown {
                from: "S18",
                with: &[
                    ("order.confirmation", r#"{ "clicked": "2025-09-14T12:00:00+08:00" }"#),
                    (
                        "demands[+]",
                        r#"{ "to": "buyer", "step": "state_at_signing", "about": { "request": "r1" }, "at": "2025-09-18T12:00:00+08:00", "deadline": "2025-09-20T12:00:00+08:00" }"#,
                    ),
                ],
                rules: &["state-at-signing-not-shown-after-confirming", "inconsistency-not-established"],
                says: &[First(Party::Buyer), Found("confirmation", "clicked"), Line(Outcome::Dismiss)],
                flips: &[Flip {
                    by: "the seller induced the click",
                    change: &[(
                        "assessments[+]",
                        r#"{ "finding": "confirmation_induced", "value": "yes", "at": "2025-09-20T12:00:00+08:00" }"#,
                    )],
                    falls: &["state-at-signing-not-shown-after-confirming", "inconsistency-not-established"],
                    stands: &["proper-signing-not-shown", "election-refused"],
                    says: &[First(Party::Seller), Line(Outcome::ReturnAndRefund)],
                }],
            },
            Shown {
                from: "M02",
                with: &[],
                rules: &["proper-signing-not-shown", "election-refused"],
                says: &[First(Party::Seller), Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "the seller brings a slip that the buyer signed",
                    change: &[(
                        "evidence[+]",
                        r#"{ "id": "slip", "kind": "signed_slip", "by": "seller", "about": { "request": "r1" }, "at": "2025-09-08T18:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-09T10:00:00+08:00" } }"#,
                    )],
                    falls: &["proper-signing-not-shown", "election-refused"],
                    stands: &["proof-of-signing"],
                    says: &[Awaits(Party::Buyer), Found("signature", "valid")],
                }],
            },
            Shown {
                from: "X05",
                with: &[],
                rules: &["state-at-signing-not-shown", "inconsistency-not-established"],
                says: &[First(Party::Seller), Established("not_established"), Line(Outcome::ReleaseToSeller)],
                flips: &[Flip {
                    by: "the buyer photographed the crack at the moment of signing",
                    change: &[(
                        "evidence[+]",
                        r#"{ "id": "photo", "kind": "photo", "by": "buyer", "about": { "request": "r1" }, "at": "2025-09-08T14:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-09T10:00:00+08:00" } }"#,
                    )],
                    falls: &["state-at-signing-not-shown", "inconsistency-not-established"],
                    stands: &["evidence-of-state-at-signing", "inconsistent-at-signing-shown", "election-refused"],
                    says: &[Established("established"), Line(Outcome::ReturnAndRefund)],
                }],
            },
        ],
    },
    Situation {
        number: 40,
        what: "a sham trade, shown before the trade is successful, is handled as a refund; afterwards it is not heard; a \
               bare word that the other side denies shows nothing",
        quiz: "S9",
        articles: &[TB.art(6), TB.art(17)],
        shown: &[
            Shown {
                from: "S09:D",
                with: &[],
                rules: &["sham-trade-open"],
                says: &[Found("sham_trade", "yes"), Line(Outcome::Refund), ToBuyer("100.00")],
                flips: &[Flip {
                    by: "the seller denies it",
                    change: &[("statements[1].value", r#""no""#)],
                    falls: &["sham-trade-open"],
                    stands: &[],
                    says: &[First(Party::Seller), Awaits(Party::Seller), ToBuyer("0.00")],
                }],
            },
            Shown {
                from: "S09:D",
                with: &[("order.completed_at", r#""2025-09-09T12:00:00+08:00""#)],
                rules: &["sham-trade-completed", "not-heard"],
                says: &[Found("admissibility", "declined"), Line(Outcome::Dismiss), ToBuyer("0.00")],
                flips: &[Flip {
                    by: "the trade is not yet successful",
                    change: &[("order.completed_at", "null")],
                    falls: &["sham-trade-completed", "not-heard"],
                    stands: &["sham-trade-open"],
                    says: &[Found("admissibility", "admitted"), Line(Outcome::Refund)],
                }],
            },
        ],
    },
    Situation {
        number: 44,
        what: "the platform may ask carriers and other third parties and rest on what they say",
        quiz: "S9 M2",
        articles: &[TB.art(16), TB.art(38)],
        shown: &[
            Shown {
                from: "S09:C",
                with: &[],
                rules: &["proof-of-signing"],
                says: &[Found("discharges", "signing")],
                flips: &[Flip {
                    by: "instead of asking the carrier one looks at the tracking page",
                    change: &[("evidence[0].kind", r#""tracking_screenshot""#)],
                    falls: &["proof-of-signing"],
                    stands: &["no-proof-of-signing"],
                    says: &[Found("discharges", "nothing")],
                }],
            },
            Shown {
                from: "M02:D",
                with: &[("demands", "[]")],
                rules: &["proof-of-signing", "proper-signing-not-shown", "election-refused"],
                says: &[Found("signature", "invalid"), Established("established"), Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "the carrier says that the buyer signed",
                    change: &[("shipments[0].signature.by", r#""recipient""#)],
                    falls: &["proper-signing-not-shown", "election-refused"],
                    stands: &["proof-of-signing"],
                    says: &[Found("signature", "valid"), Awaits(Party::Buyer)],
                }],
            },
            Shown {
                from: "S22:C",
                with: &[],
                rules: &["certificate-of-carrier", "interception-due"],
                says: &[Found("discharges", "dispatch_time"), Found("dispatch", "in_time")],
                flips: &[Flip {
                    by: "the certificate does not stand up to review",
                    change: &[("evidence[0].review.verdict", r#""invalid""#)],
                    falls: &["interception-due"],
                    stands: &["refund-before-dispatch"],
                    says: &[Found("dispatch", "overdue"), Line(Outcome::Refund)],
                }],
            },
        ],
    },
];
