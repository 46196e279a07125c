//! Carriers, payment on delivery, fault and freight, prominence (D19, D20, D41, D42).

use redress::case::Leg::{Outbound, Refusal, Return};
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Act, Found, Freight, Line, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 19,
        what: "a carrier that was promised or agreed binds the seller; a wish in the order's note that nobody accepted \
               does not",
        quiz: "X1 M13",
        articles: &[TB.art(7), TB.art(29), TB.art(32)],
        shown: &[
            Shown {
                from: "X01",
                with: &[],
                rules: &["proposal-not-accepted", "refused-and-eligible", "own-wish-back"],
                says: &[
                    Found("agreement", "not_made"),
                    Found("carrier_used", "free"),
                    Freight(Refusal, Bears::Buyer),
                    ToBuyer("90.00"),
                ],
                flips: &[
                    Flip {
                        by: "the seller accepted the wish",
                        change: &[("agreements[0].accepted_at", r#""2025-09-01T13:00:00+08:00""#)],
                        falls: &["proposal-not-accepted", "own-wish-back"],
                        stands: &["proposal-accepted", "dispatch-breach-not-accepted"],
                        says: &[Found("agreement", "stands"), Freight(Refusal, Bears::Seller), ToBuyer("100.00")],
                    },
                    Flip {
                        by: "the listing promises that carrier",
                        change: &[("order.lines[0].promised_carrier", r#""SF Express""#)],
                        falls: &["own-wish-back"],
                        stands: &["dispatch-breach-not-accepted"],
                        says: &[Found("carrier_used", "other_than_agreed"), Freight(Refusal, Bears::Seller)],
                    },
                ],
            },
            Shown {
                from: "M13:C",
                with: &[("requests[0].history", "null"), ("order.freight", r#"{ "paid": "10.00" }"#)],
                rules: &["dispatch-breach-received", "promised-carrier-not-used", "freight-sellers-fault"],
                says: &[
                    Line(Outcome::ReturnAndRefund),
                    Freight(Outbound, Bears::Seller),
                    Freight(Return, Bears::Seller),
                ],
                flips: &[Flip {
                    by: "the carrier that came is the one agreed",
                    change: &[("shipments[0].carrier.name", r#""SF Express""#)],
                    falls: &["dispatch-breach-received", "promised-carrier-not-used", "freight-sellers-fault"],
                    stands: &["every-ground-failed"],
                    says: &[Line(Outcome::ReleaseToSeller), Freight(Outbound, Bears::AsPaid)],
                }],
            },
        ],
    },
    Situation {
        number: 20,
        what: "carriage paid on delivery: settled at the buyer's wish or on the seller's proposal it stays the buyer's; \
               without consent it is the sender's, on the way out as on the way back",
        quiz: "S16 M6",
        articles: &[TB.art(30), TB.art(46), TB.art(50), TB.art(51)],
        shown: &[
            Shown {
                from: "S16",
                with: &[],
                rules: &["collect-agreed"],
                says: &[Found("collect", "at_buyers_wish"), Freight(Outbound, Bears::Buyer), ToBuyer("80.00")],
                flips: &[Flip {
                    by: "the seller had not agreed to it and sent it so all the same",
                    change: &[("agreements[0].accepted_at", "null")],
                    falls: &["collect-agreed"],
                    stands: &["collect-without-consent"],
                    says: &[Found("collect", "unagreed"), Freight(Outbound, Bears::Seller), ToBuyer("90.00")],
                }],
            },
            Shown {
                from: "M06:C",
                with: &[],
                rules: &["collect-without-consent", "dispatch-breach-not-accepted"],
                says: &[Line(Outcome::Refund), Freight(Refusal, Bears::Seller), ToBuyer("100.00")],
                flips: &[Flip {
                    by: "the buyer had consented",
                    change: &[(
                        "agreements[+]",
                        r#"{ "id": "collect", "topic": "collect_outbound", "proposed_by": "seller", "at": "2025-09-01T13:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-01T13:10:00+08:00" }"#,
                    )],
                    falls: &["collect-without-consent", "dispatch-breach-not-accepted"],
                    stands: &["refused-and-eligible", "own-wish-back", "collect-agreed"],
                    says: &[
                        Found("collect", "agreed"),
                        Freight(Outbound, Bears::Buyer),
                        Freight(Refusal, Bears::Buyer),
                        ToBuyer("90.00"),
                    ],
                }],
            },
            Shown {
                from: "M13:D",
                with: &[("shipments[1].collect", "true"), ("shipments[1].refusal.reason", r#""return_breach""#)],
                rules: &["return-in-breach"],
                says: &[
                    Found("return_collect", "unagreed"),
                    Line(Outcome::ReleaseToSeller),
                    Act("act_refuse_return", "may"),
                ],
                flips: &[Flip {
                    by: "the seller had agreed to a return paid on delivery",
                    change: &[(
                        "agreements[+]",
                        r#"{ "id": "collect", "topic": "collect_return", "proposed_by": "buyer", "at": "2025-09-06T13:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-06T18:00:00+08:00" }"#,
                    )],
                    falls: &["return-in-breach"],
                    stands: &["return-refused-without-ground"],
                    says: &[
                        Found("return_collect", "agreed"),
                        Line(Outcome::Refund),
                        Act("act_refuse_return", "must_not"),
                    ],
                }],
            },
            Shown {
                from: "M13:D",
                with: &[
                    ("shipments[1].collect", "true"),
                    ("shipments[1].refusal", "null"),
                    ("shipments[1].events[1].what", r#""delivered""#),
                    ("shipments[1].signature", r#"{ "at": "2025-09-10T12:00:00+08:00", "by": "recipient" }"#),
                ],
                rules: &["return-collect-without-consent"],
                says: &[Line(Outcome::Refund), Freight(Return, Bears::Buyer)],
                flips: &[Flip {
                    by: "the seller had agreed to it, and to bear the freight",
                    change: &[(
                        "agreements",
                        r#"[{ "id": "back", "topic": "return", "proposed_by": "buyer", "at": "2025-09-06T13:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-06T18:00:00+08:00", "freight": "seller" },
                            { "id": "collect", "topic": "collect_return", "proposed_by": "buyer", "at": "2025-09-06T13:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-06T18:00:00+08:00" }]"#,
                    )],
                    falls: &["return-collect-without-consent"],
                    stands: &["freight-agreed-seller"],
                    says: &[Freight(Return, Bears::Seller)],
                }],
            },
        ],
    },
    Situation {
        number: 41,
        what: "who is at fault bears the freight, and of several faults the first that caused the journeys counts; a \
               return that was agreed before the platform stepped in and says nothing about freight is the seller's",
        quiz: "S2 S5 S6 S12 S19 S21 X2 X7",
        articles: &[TB.art(49)],
        shown: &[
            Shown {
                from: "X02",
                with: &[],
                rules: &["freight-sellers-fault"],
                says: &[Freight(Outbound, Bears::Seller), Freight(Return, Bears::Seller)],
                flips: &[Flip {
                    by: "the fault is the buyer's: the goods are no longer intact",
                    change: &[("order.lines[0].traces", r#"["washed"]"#)],
                    falls: &["freight-sellers-fault"],
                    stands: &["visible-misdescription-not-intact"],
                    says: &[Line(Outcome::ReleaseToSeller), Freight(Return, Bears::AsPaid)],
                }],
            },
            Shown {
                from: "M13:C",
                with: &[("agreements[0].accepted_at", "null")],
                rules: &["freight-agreed-return-silent", "return-agreed"],
                says: &[Line(Outcome::ReturnAndRefund), Freight(Return, Bears::Seller)],
                flips: &[
                    Flip {
                        by: "the agreement says that the buyer bears the way back",
                        change: &[(
                            "agreements[+]",
                            r#"{ "id": "back", "topic": "return", "proposed_by": "seller", "at": "2025-09-07T10:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-07T11:00:00+08:00", "freight": "buyer" }"#,
                        )],
                        falls: &["freight-agreed-return-silent"],
                        stands: &["freight-agreed-buyer"],
                        says: &[Freight(Return, Bears::Buyer)],
                    },
                    Flip {
                        by: "the platform had stepped in before",
                        change: &[("platform_stepped_in_at", r#""2025-09-06T18:00:00+08:00""#)],
                        falls: &["freight-agreed-return-silent"],
                        stands: &["freight-agreed-return-no-fault"],
                        says: &[Freight(Return, Bears::Buyer)],
                    },
                ],
            },
        ],
    },
    Situation {
        number: 42,
        what: "a term that touches the buyer's major interests must stand out: front or middle of the details, in larger \
               and bold letters",
        quiz: "S20",
        articles: &[TB.art(13)],
        shown: &[Shown {
            from: "S20",
            with: &[],
            rules: &["term-in-plain-sight"],
            says: &[Found("conspicuous", "yes")],
            flips: &[
                Flip {
                    by: "it stands at the end",
                    change: &[("order.terms[0].position", r#""end""#)],
                    falls: &["term-in-plain-sight"],
                    stands: &["term-not-in-plain-sight"],
                    says: &[Found("conspicuous", "no")],
                },
                Flip {
                    by: "its letters are not bold",
                    change: &[("order.terms[0].bold", "false")],
                    falls: &["term-in-plain-sight"],
                    stands: &["term-not-in-plain-sight"],
                    says: &[Found("conspicuous", "no")],
                },
            ],
        }],
    },
];
