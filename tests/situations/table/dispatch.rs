//! Dispatch: when, by when, at whose wish, and goods on their way (D1 to D5).

use redress::case::Leg::{Outbound, Refusal, Return};
use redress::case::Mishap;
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Act, Found, Freight, Line, Risk, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 1,
        what: "goods count as dispatched with the carrier's first record; a click or a parcel handed over does not, a \
               carrier without records is timed by waybill and click, a certificate stands in for a record that failed",
        quiz: "S8 S22 M1 X3",
        articles: &[TB.art(25), TB.art(16)],
        shown: &[
            Shown {
                from: "S08",
                with: &[],
                rules: &["untimely-not-accepted"],
                says: &[Found("dispatch_basis", "carrier_record"), Found("dispatch", "late"), Line(Outcome::Refund)],
                flips: &[Flip {
                    by: "the carrier's first record is a day and a half earlier, the click where it was",
                    change: &[("shipments[0].events[0].at", r#""2025-09-13T00:00:00+08:00""#)],
                    falls: &["untimely-not-accepted"],
                    stands: &["interception-due"],
                    says: &[Found("dispatch", "in_time"), Line(Outcome::InterceptAndRefund)],
                }],
            },
            Shown {
                from: "S08:C",
                with: &[],
                rules: &["certificate-of-carrier"],
                says: &[Found("dispatch_basis", "carrier_certificate"), Found("dispatch", "in_time")],
                flips: &[Flip {
                    by: "a waybill is brought in place of the certificate",
                    change: &[("evidence[0].kind", r#""waybill""#)],
                    falls: &["certificate-of-carrier"],
                    stands: &["no-proof-of-signing", "refund-before-dispatch"],
                    says: &[Found("dispatch_basis", "not_dispatched"), Line(Outcome::Refund)],
                }],
            },
            Shown {
                from: "X03",
                with: &[("shipments[0].waybill_at", r#""2025-09-02T08:00:00+08:00""#)],
                rules: &["refund-before-dispatch"],
                says: &[Found("dispatch_basis", "not_dispatched"), Line(Outcome::Refund)],
                flips: &[Flip {
                    by: "the carrier keeps no records: the later of waybill and click counts",
                    change: &[("shipments[0].carrier.without_records", "true")],
                    falls: &["refund-before-dispatch"],
                    stands: &["interception-due"],
                    says: &[Found("dispatch_basis", "later_of_waybill_and_click"), Line(Outcome::InterceptAndRefund)],
                }],
            },
        ],
    },
    Situation {
        number: 2,
        what: "dispatch is late once the promised or agreed time from payment has passed; what was agreed goes before \
               any usual time",
        quiz: "S8 S22 M1 M8 M13",
        articles: &[TB.art(25), TB.art(27)],
        shown: &[
            Shown {
                from: "M13:B",
                with: &[],
                rules: &["untimely-not-accepted"],
                says: &[Found("dispatch", "late"), Freight(Refusal, Bears::Seller), ToBuyer("100.00")],
                flips: &[Flip {
                    by: "72 hours are promised and not 48",
                    change: &[("order.dispatch_promise", r#"{ "within_hours": 72 }"#)],
                    falls: &["untimely-not-accepted"],
                    stands: &["refused-and-eligible", "own-wish-back"],
                    says: &[Found("dispatch", "in_time"), Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
                }],
            },
            Shown {
                from: "S22",
                with: &[],
                rules: &["untimely-not-accepted"],
                says: &[Found("dispatch", "late"), Line(Outcome::Refund)],
                flips: &[Flip {
                    by: "the parties set a day instead, the day of the first record",
                    change: &[("order.dispatch_promise", r#"{ "until": "2025-09-16T23:59:59+08:00" }"#)],
                    falls: &["untimely-not-accepted"],
                    stands: &["interception-due"],
                    says: &[Found("dispatch", "in_time"), Line(Outcome::InterceptAndRefund)],
                }],
            },
        ],
    },
    Situation {
        number: 3,
        what: "goods dispatched late do not arrive or are refused: the money goes back, every cost and every risk of \
               carriage is the seller's",
        quiz: "S8 M8 M13",
        articles: &[TB.art(27), TB.art(31)],
        shown: &[Shown {
            from: "M08",
            with: &[],
            rules: &["untimely-not-accepted"],
            says: &[
                Line(Outcome::Refund),
                Freight(Outbound, Bears::Seller),
                Freight(Refusal, Bears::Seller),
                Risk(Refusal, Mishap::Damage, Bears::Seller),
                Risk(Refusal, Mishap::Loss, Bears::Seller),
                ToBuyer("100.00"),
            ],
            flips: &[
                Flip {
                    by: "dispatched in time, so that the refusal is the buyer's own wish",
                    change: &[("shipments[0].events[0].at", r#""2025-09-04T12:00:00+08:00""#)],
                    falls: &["untimely-not-accepted"],
                    stands: &["refused-and-eligible", "own-wish-back", "freight-spent-and-proven"],
                    says: &[Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
                },
                Flip {
                    by: "the buyer had agreed to dispatch after the time",
                    change: &[(
                        "agreements[+]",
                        r#"{ "id": "later", "topic": "dispatch_anyway", "proposed_by": "seller", "at": "2025-09-04T18:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-04T19:00:00+08:00" }"#,
                    )],
                    falls: &["untimely-not-accepted"],
                    stands: &["refused-and-eligible", "own-wish-back"],
                    says: &[Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
                },
            ],
        }],
    },
    Situation {
        number: 4,
        what: "a refund is asked for before dispatch: no dispatch without the buyer's consent, even within the promised \
               time; who dispatches all the same answers as one who is late",
        quiz: "S2 S25 M5 M6 X3",
        articles: &[TB.art(27), TB.art(31), TB.art(32), TB.art(49)],
        shown: &[
            Shown {
                from: "M05",
                with: &[],
                rules: &["refund-before-dispatch", "dispatch-only-with-consent"],
                says: &[Line(Outcome::Refund), Act("act_dispatch", "must_not"), Found("dispatch", "not_due")],
                flips: &[Flip {
                    by: "the buyer consents to dispatch after all",
                    change: &[(
                        "agreements[+]",
                        r#"{ "id": "still", "topic": "dispatch_anyway", "proposed_by": "seller", "at": "2025-09-02T18:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-02T20:00:00+08:00" }"#,
                    )],
                    falls: &["dispatch-only-with-consent"],
                    stands: &["dispatch-consented"],
                    says: &[Act("act_dispatch", "may")],
                }],
            },
            Shown {
                from: "S25",
                with: &[],
                rules: &["untimely-not-accepted", "refusal-for-breach"],
                says: &[Line(Outcome::Refund), Freight(Refusal, Bears::Seller), Act("act_refuse", "may")],
                flips: &[Flip {
                    by: "the refund is asked for after the carrier took the parcel in",
                    change: &[(
                        "requests[0]",
                        r#"{ "id": "r1", "at": "2025-09-04T18:00:00+08:00", "relief": "refund", "ground": "cancellation" }"#,
                    )],
                    falls: &["untimely-not-accepted", "refusal-for-breach"],
                    stands: &["interception-due", "own-wish-back"],
                    says: &[Line(Outcome::InterceptAndRefund), Freight(Refusal, Bears::Buyer)],
                }],
            },
            Shown {
                from: "S02",
                with: &[],
                rules: &["dispatch-breach-received", "freight-sellers-fault"],
                says: &[Line(Outcome::ReturnAndRefund), Freight(Return, Bears::Seller)],
                flips: &[Flip {
                    by: "the buyer had consented to dispatch",
                    change: &[(
                        "agreements[+]",
                        r#"{ "id": "still", "topic": "dispatch_anyway", "proposed_by": "seller", "at": "2025-09-02T18:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-02T20:00:00+08:00" }"#,
                    )],
                    falls: &["dispatch-breach-received", "freight-sellers-fault"],
                    stands: &["every-ground-failed"],
                    says: &[Line(Outcome::ReleaseToSeller), Freight(Return, Bears::AsPaid)],
                }],
            },
        ],
    },
    Situation {
        number: 5,
        what: "a refund is asked for while the goods are on their way: the seller has them stopped, then the money goes \
               back; the freight follows its own rules",
        quiz: "M10",
        articles: &[TB.art(23)],
        shown: &[Shown {
            from: "M10",
            with: &[],
            rules: &["interception-due", "recall-on-the-way"],
            says: &[Line(Outcome::InterceptAndRefund), Act("act_recall", "must"), ToBuyer("0.00")],
            flips: &[
                Flip {
                    by: "the carrier has stopped the parcel",
                    change: &[(
                        "shipments[0].events[+]",
                        r#"{ "at": "2025-09-11T12:00:00+08:00", "what": "intercepted" }"#,
                    )],
                    falls: &["interception-due", "recall-on-the-way"],
                    stands: &["intercepted"],
                    says: &[Line(Outcome::Refund), ToBuyer("100.00")],
                },
                Flip {
                    by: "the goods cannot be returned without reason and no other need is found",
                    change: &[
                        ("order.lines[0].nature", r#""custom_made""#),
                        ("order.lines[0].no_reason_days", "null"),
                        (
                            "assessments[+]",
                            r#"{ "finding": "reasonable_need", "value": "no", "at": "2025-09-11T12:00:00+08:00", "of": { "line": "main" } }"#,
                        ),
                    ],
                    falls: &["interception-due", "recall-on-the-way"],
                    stands: &["no-need-on-the-way", "every-ground-failed-undelivered"],
                    says: &[Line(Outcome::TradeContinues), Act("act_recall", "may"), ToBuyer("0.00")],
                },
            ],
        }],
    },
];
