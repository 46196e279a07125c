//! At the door: refusals with and without a ground, what may be deducted, the way back (D12 to D16).

use redress::case::Leg::{Outbound, Redelivery, Refusal};
use redress::case::Mishap;
use redress::rulebook::{CC, TB};
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Act, Cost, Freight, Line, Risk, ToBuyer};
use super::{Flip, Shown, Situation};

/// One of two lines is refused, and the other alone does not reach the sum from which shipping is free.
const LAST_OF_FREE_SHIPPING: Shown = Shown {
    from: "S03:D",
    with: &[
        ("order.lines[+]", r#"{ "id": "other", "quantity": 1, "paid": "20.00" }"#),
        ("shipments[0].lines", r#"["main"]"#),
        ("shipments[1].lines", r#"["main"]"#),
        ("requests[0].lines", r#"["main"]"#),
        ("order.freight.free_from", r#""99.00""#),
        ("order.freight.waived", r#""15.00""#),
    ],
    rules: &["own-wish-out", "own-wish-back"],
    says: &[Freight(Outbound, Bears::Buyer), Freight(Refusal, Bears::Buyer)],
    flips: &[Flip {
        by: "shipping is free from a sum that the rest still reaches",
        change: &[("order.freight.free_from", r#""20.00""#)],
        falls: &["own-wish-out"],
        stands: &["own-wish-free-shipping-out"],
        says: &[Freight(Outbound, Bears::Seller)],
    }],
};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 12,
        what: "the parcel is refused because it, or a gift promised with it, is visibly damaged: the money goes back and \
               the freight is the seller's",
        quiz: "S1",
        articles: &[TB.art(37), TB.art(10)],
        shown: &[Shown {
            from: "S01",
            with: &[],
            rules: &["refused-inconsistent"],
            says: &[
                Line(Outcome::Refund),
                Freight(Outbound, Bears::Seller),
                Freight(Refusal, Bears::Seller),
                Risk(Refusal, Mishap::Damage, Bears::Seller),
                ToBuyer("100.00"),
            ],
            flips: &[Flip {
                by: "what was recorded at the door is that everything was in order",
                change: &[("shipments[0].condition_at_handover", r#""consistent""#)],
                falls: &["refused-inconsistent"],
                stands: &["refused-and-eligible", "own-wish-back"],
                says: &[Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
            }],
        }],
    },
    Situation {
        number: 13,
        what: "goods with no-reason returns are refused or returned without a reason: where shipping is free the buyer \
               bears the way back alone; every leg where shipping was paid for, its condition is lost, or member rights \
               are abused",
        quiz: "S3 S4 S16 M3 X11",
        articles: &[TB.art(40), TB.art(53)],
        shown: &[
            LAST_OF_FREE_SHIPPING,
            Shown {
                from: "S03:D",
                with: &[],
                rules: &["refused-and-eligible", "own-wish-back", "own-wish-free-shipping-out"],
                says: &[
                    Line(Outcome::Refund),
                    Freight(Outbound, Bears::Seller),
                    Freight(Refusal, Bears::Buyer),
                    ToBuyer("85.00"),
                ],
                flips: &[
                    Flip {
                        by: "shipping was paid for",
                        change: &[("order.freight", r#"{ "paid": "15.00" }"#)],
                        falls: &["own-wish-free-shipping-out"],
                        stands: &["own-wish-out"],
                        says: &[Freight(Outbound, Bears::Buyer)],
                    },
                    Flip {
                        by: "the buyer abuses member rights",
                        change: &[(
                            "assessments[+]",
                            r#"{ "finding": "member_abuse", "value": "yes", "at": "2025-09-10T12:00:00+08:00" }"#,
                        )],
                        falls: &["own-wish-free-shipping-out"],
                        stands: &["own-wish-out"],
                        says: &[Freight(Outbound, Bears::Buyer), ToBuyer("70.00")],
                    },
                    Flip {
                        by: "the goods were visibly damaged, and the buyer said so",
                        change: &[
                            ("shipments[0].condition_at_handover", r#""inconsistent""#),
                            ("shipments[0].refusal.reason", r#""inconsistent""#),
                        ],
                        falls: &["own-wish-back", "own-wish-free-shipping-out"],
                        stands: &["refused-inconsistent"],
                        says: &[Freight(Refusal, Bears::Seller), ToBuyer("100.00")],
                    },
                ],
            },
        ],
    },
    Situation {
        number: 14,
        what: "freight is deducted only as far as it was really spent and truthfully proved",
        quiz: "S3 M8",
        articles: &[TB.art(9), TB.art(53)],
        shown: &[
            Shown {
                from: "S03:D",
                with: &[],
                rules: &["freight-spent-and-proven", "bill-of-carrier"],
                says: &[ToBuyer("85.00")],
                flips: &[Flip {
                    by: "the bill for the way back is untrue",
                    change: &[("evidence[1].review.verdict", r#""invalid""#)],
                    falls: &["freight-spent-and-proven"],
                    stands: &["freight-not-proven"],
                    says: &[ToBuyer("100.00")],
                }],
            },
            Shown {
                from: "S03:C",
                with: &[],
                rules: &["freight-not-proven"],
                says: &[ToBuyer("100.00")],
                flips: &[Flip {
                    by: "the bill is true and says 10",
                    change: &[
                        ("evidence[0].amount", r#""10.00""#),
                        ("evidence[0].review", r#"{ "verdict": "valid", "at": "2025-09-09T12:00:00+08:00" }"#),
                    ],
                    falls: &["freight-not-proven"],
                    stands: &["freight-spent-and-proven"],
                    says: &[ToBuyer("90.00")],
                }],
            },
        ],
    },
    Situation {
        number: 15,
        what: "goods unfit to be refused, without no-reason returns, are refused without a ground: if the seller refuses \
               them back the price is the seller's; if it takes them it refunds or sends them again at the buyer's cost",
        quiz: "X11 M12",
        articles: &[TB.art(39)],
        shown: &[
            Shown {
                from: "X11",
                with: &[
                    ("order.lines[0].nature", r#""perishable""#),
                    ("order.lines[0].no_reason_days", "null"),
                    (
                        "assessments[+]",
                        r#"{ "finding": "fit_to_redeliver", "value": "yes", "at": "2025-09-11T12:00:00+08:00", "of": { "line": "main" } }"#,
                    ),
                ],
                rules: &[
                    "groundless-refusal-sent-back",
                    "risk-of-groundless-refusal",
                    "freight-of-groundless-refusal",
                    "no-groundless-refusal",
                ],
                says: &[
                    Line(Outcome::ReleaseToSeller),
                    Risk(Refusal, Mishap::Damage, Bears::Buyer),
                    Freight(Outbound, Bears::AsPaid),
                    Freight(Refusal, Bears::Buyer),
                    Act("act_refuse", "must_not"),
                ],
                flips: &[
                    Flip {
                        by: "the seller takes the goods back, and they can be sent again",
                        change: &[
                            ("shipments[1].refusal", "null"),
                            ("shipments[1].events[1].what", r#""delivered""#),
                            ("shipments[1].signature", r#"{ "at": "2025-09-09T12:00:00+08:00", "by": "recipient" }"#),
                        ],
                        falls: &["groundless-refusal-sent-back"],
                        stands: &["groundless-refusal-taken-back"],
                        says: &[Line(Outcome::SellerElects)],
                    },
                    Flip {
                        by: "the goods are of an ordinary kind, with no-reason returns by law",
                        change: &[("order.lines[0].nature", r#""ordinary""#)],
                        falls: &["groundless-refusal-sent-back", "risk-of-groundless-refusal", "no-groundless-refusal"],
                        stands: &["refused-and-eligible", "risk-of-supported-refusal"],
                        says: &[Line(Outcome::Refund), Risk(Refusal, Mishap::Damage, Bears::Seller)],
                    },
                    Flip {
                        by: "the parcel was visibly damaged at the buyer's door",
                        change: &[
                            ("shipments[0].condition_at_handover", r#""inconsistent""#),
                            ("shipments[0].refusal.reason", r#""inconsistent""#),
                        ],
                        falls: &["groundless-refusal-sent-back", "risk-of-groundless-refusal"],
                        stands: &["refused-inconsistent"],
                        says: &[Line(Outcome::Refund), Freight(Refusal, Bears::Seller)],
                    },
                ],
            },
            Shown {
                from: "X11",
                with: &[
                    ("order.lines[0].nature", r#""perishable""#),
                    ("order.lines[0].no_reason_days", "null"),
                    ("shipments[1].refusal", "null"),
                    ("shipments[1].events[1].what", r#""delivered""#),
                    ("shipments[1].signature", r#"{ "at": "2025-09-09T12:00:00+08:00", "by": "recipient" }"#),
                    (
                        "assessments[+]",
                        r#"{ "finding": "fit_to_redeliver", "value": "yes", "at": "2025-09-11T12:00:00+08:00", "of": { "line": "main" } }"#,
                    ),
                ],
                rules: &["groundless-refusal-taken-back", "freight-of-groundless-refusal"],
                says: &[
                    Line(Outcome::SellerElects),
                    Freight(Outbound, Bears::AsPaid),
                    Freight(Refusal, Bears::Buyer),
                    Freight(Redelivery, Bears::Buyer),
                ],
                flips: &[Flip {
                    by: "the goods are no longer fit to be sent again",
                    change: &[("assessments[0].value", r#""no""#)],
                    falls: &["groundless-refusal-taken-back"],
                    stands: &["groundless-refusal-no-longer-fit"],
                    says: &[Line(Outcome::ReleaseToSeller)],
                }],
            },
        ],
    },
    Situation {
        number: 16,
        what: "goods refused as of right travel back at the seller's risk; the seller calls them back at once, and \
               storage that its delay caused is its own",
        quiz: "M3 X11",
        articles: &[TB.art(40), TB.art(10), TB.art(49), CC.art(591)],
        shown: &[
            Shown {
                from: "X11",
                with: &[],
                rules: &["risk-of-supported-refusal", "refused-and-eligible"],
                says: &[Line(Outcome::Refund), Risk(Refusal, Mishap::Damage, Bears::Seller), Act("act_recall", "must")],
                flips: &[Flip {
                    by: "the goods are of a kind that may not be refused without a ground",
                    change: &[("order.lines[0].nature", r#""perishable""#), ("order.lines[0].no_reason_days", "null")],
                    falls: &["risk-of-supported-refusal", "refused-and-eligible"],
                    stands: &["risk-of-groundless-refusal"],
                    says: &[Line(Outcome::ReleaseToSeller), Risk(Refusal, Mishap::Damage, Bears::Buyer)],
                }],
            },
            Shown {
                from: "X11",
                with: &[
                    ("order.lines[0].nature", r#""perishable""#),
                    ("order.lines[0].no_reason_days", "null"),
                    (
                        "assessments[+]",
                        r#"{ "finding": "refusal_supported", "value": "yes", "at": "2025-09-11T12:00:00+08:00", "of": { "line": "main" } }"#,
                    ),
                ],
                rules: &["refused-and-supported", "risk-of-supported-refusal", "freight-sellers-fault"],
                says: &[
                    Line(Outcome::Refund),
                    Freight(Refusal, Bears::Seller),
                    Risk(Refusal, Mishap::Loss, Bears::Seller),
                    Act("act_recall", "must"),
                    ToBuyer("100.00"),
                ],
                flips: &[Flip {
                    by: "the platform does not support the refusal",
                    change: &[("assessments[0].value", r#""no""#)],
                    falls: &["refused-and-supported", "risk-of-supported-refusal", "freight-sellers-fault"],
                    stands: &[
                        "groundless-refusal-sent-back",
                        "risk-of-groundless-refusal",
                        "freight-of-groundless-refusal",
                    ],
                    says: &[
                        Line(Outcome::ReleaseToSeller),
                        Freight(Refusal, Bears::Buyer),
                        Risk(Refusal, Mishap::Loss, Bears::Buyer),
                    ],
                }],
            },
            Shown {
                from: "M03",
                with: &[],
                rules: &["storage-by-delayed-recall"],
                says: &[Cost(Bears::Seller), Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
                flips: &[Flip {
                    by: "the seller called the goods back promptly",
                    change: &[("assessments[0].value", r#""prompt""#)],
                    falls: &["storage-by-delayed-recall"],
                    stands: &["storage-buyers-cause"],
                    says: &[Cost(Bears::Buyer)],
                }],
            },
        ],
    },
];
