//! The way back: its risks, its refusal, its address (D34 to D38).

use redress::case::Leg::{Redelivery, Return};
use redress::case::Mishap;
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Act, Freight, Line, Risk, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 34,
        what: "on the way back damage is the seller's risk, destruction and loss are the buyer's, unless a special rule \
               speaks; so too where the flaw leaves the purpose intact",
        quiz: "S17",
        articles: &[TB.art(11), TB.art(70)],
        shown: &[
            Shown {
                from: "S17",
                with: &[
                    ("requests[0].ground", r#""misdescription""#),
                    (
                        "assessments[+]",
                        r#"{ "finding": "visibility", "value": "apparent", "at": "2025-09-12T12:00:00+08:00", "of": { "request": "r1" } }"#,
                    ),
                ],
                rules: &["way-back-damage", "mishap-is-sellers", "way-back-destruction-or-loss"],
                says: &[
                    Risk(Return, Mishap::Damage, Bears::Seller),
                    Risk(Return, Mishap::Destruction, Bears::Buyer),
                    Risk(Return, Mishap::Loss, Bears::Buyer),
                    Line(Outcome::Refund),
                ],
                flips: &[Flip {
                    by: "the parcel is not damaged but lost",
                    change: &[
                        ("shipments[1].mishap", r#""loss""#),
                        ("shipments[1].signature", "null"),
                        ("shipments[1].events[1].what", r#""lost""#),
                    ],
                    falls: &["mishap-is-sellers"],
                    stands: &["mishap-is-buyers"],
                    says: &[Line(Outcome::ReleaseToSeller)],
                }],
            },
            Shown {
                from: "S21",
                with: &[("assessments[1].value", r#""no""#)],
                rules: &["risk-flaw-damage", "risk-flaw-destruction-or-loss"],
                says: &[Risk(Return, Mishap::Damage, Bears::Seller), Risk(Return, Mishap::Loss, Bears::Buyer)],
                flips: &[Flip {
                    by: "the flaw defeats the purpose",
                    change: &[("assessments[1].value", r#""yes""#)],
                    falls: &["risk-flaw-damage", "risk-flaw-destruction-or-loss"],
                    stands: &["risk-purpose-defeated"],
                    says: &[Risk(Return, Mishap::Loss, Bears::Seller)],
                }],
            },
        ],
    },
    Situation {
        number: 35,
        what: "every risk of the way back is the seller's where the flaw defeats the purpose or the misdescription bars \
               use; destruction and loss too where the goods arrived damaged",
        quiz: "S21",
        articles: &[TB.art(68), TB.art(78), TB.art(81)],
        shown: &[
            Shown {
                from: "S21",
                with: &[],
                rules: &["risk-purpose-defeated"],
                says: &[
                    Risk(Return, Mishap::Damage, Bears::Seller),
                    Risk(Return, Mishap::Destruction, Bears::Seller),
                    Risk(Return, Mishap::Loss, Bears::Seller),
                ],
                flips: &[Flip {
                    by: "the flaw leaves the purpose intact",
                    change: &[("assessments[1].value", r#""no""#)],
                    falls: &["risk-purpose-defeated"],
                    stands: &["risk-flaw-destruction-or-loss"],
                    says: &[Risk(Return, Mishap::Loss, Bears::Buyer)],
                }],
            },
            Shown {
                from: "S13:B",
                with: &[(
                    "assessments[+]",
                    r#"{ "finding": "unusable", "value": "yes", "at": "2025-09-09T12:00:00+08:00", "of": { "request": "r1" } }"#,
                )],
                rules: &["misdescription-bars-use", "risk-misdescription-bars-use"],
                says: &[Risk(Return, Mishap::Destruction, Bears::Seller), Risk(Return, Mishap::Loss, Bears::Seller)],
                flips: &[Flip {
                    by: "the core function is not touched",
                    change: &[("assessments[1].value", r#""no""#)],
                    falls: &["misdescription-bars-use", "risk-misdescription-bars-use"],
                    stands: &["misdescription-found-in-use", "way-back-destruction-or-loss"],
                    says: &[Risk(Return, Mishap::Loss, Bears::Buyer)],
                }],
            },
            Shown {
                from: "S18",
                with: &[],
                rules: &["risk-damaged-at-signing"],
                says: &[Risk(Return, Mishap::Destruction, Bears::Seller), Risk(Return, Mishap::Loss, Bears::Seller)],
                flips: &[Flip {
                    by: "a piece was missing; nothing was damaged",
                    change: &[("requests[0].ground", r#""arrived_short""#)],
                    falls: &["risk-damaged-at-signing"],
                    stands: &["way-back-destruction-or-loss"],
                    says: &[Risk(Return, Mishap::Loss, Bears::Buyer)],
                }],
            },
        ],
    },
    Situation {
        number: 36,
        what: "goods that the buyer returned for reasons of its own are found broken at the seller's door, and that is \
               recorded: the price is the seller's, and redelivering them is at the buyer's cost",
        quiz: "M12",
        articles: &[TB.art(37), TB.art(39)],
        shown: &[Shown {
            from: "M12",
            with: &[],
            rules: &[
                "buyers-return-found-inconsistent",
                "risk-of-buyers-return-inconsistent",
                "inconsistent-return-redelivered",
            ],
            says: &[
                Line(Outcome::ReleaseToSeller),
                Act("act_refuse_return", "may"),
                Risk(Return, Mishap::Damage, Bears::Buyer),
                Freight(Redelivery, Bears::Buyer),
            ],
            flips: &[
                Flip {
                    by: "nothing was recorded at the seller's door",
                    change: &[("shipments[1].condition_at_handover", r#""not_recorded""#)],
                    falls: &[
                        "buyers-return-found-inconsistent",
                        "risk-of-buyers-return-inconsistent",
                        "inconsistent-return-redelivered",
                    ],
                    stands: &["return-refused-without-ground", "way-back-damage"],
                    says: &[
                        Line(Outcome::Refund),
                        Act("act_refuse_return", "must_not"),
                        Risk(Return, Mishap::Damage, Bears::Seller),
                    ],
                },
                Flip {
                    by: "the return rests on a flaw and not on the buyer's own wish",
                    change: &[("requests[0].ground", r#""quality""#)],
                    falls: &[
                        "buyers-return-found-inconsistent",
                        "risk-of-buyers-return-inconsistent",
                        "inconsistent-return-redelivered",
                    ],
                    stands: &["return-refused-without-ground", "mishap-is-sellers"],
                    says: &[Line(Outcome::Refund), Risk(Return, Mishap::Damage, Bears::Seller)],
                },
            ],
        }],
    },
    Situation {
        number: 37,
        what: "the seller refuses without a ground a return that is due: the money goes back, and the seller fetches the \
               goods",
        quiz: "M13 S21 X7",
        articles: &[TB.art(47)],
        shown: &[Shown {
            from: "M13:D",
            with: &[],
            rules: &["return-refused-without-ground"],
            says: &[Line(Outcome::Refund), Act("act_recall", "must"), Act("act_return", "may"), ToBuyer("100.00")],
            flips: &[
                Flip {
                    by: "the jacket is found torn at the seller's door, recorded with the carrier",
                    change: &[
                        ("shipments[1].condition_at_handover", r#""inconsistent""#),
                        ("shipments[1].refusal.reason", r#""inconsistent""#),
                    ],
                    falls: &["return-refused-without-ground"],
                    stands: &["buyers-return-found-inconsistent"],
                    says: &[Line(Outcome::ReleaseToSeller), Act("act_recall", "may"), ToBuyer("0.00")],
                },
                Flip {
                    by: "the buyer had sent it to an address nobody gave, and that is why it was refused",
                    change: &[
                        ("shipments[1].return_address", r#""unauthorised""#),
                        ("shipments[1].refusal.reason", r#""return_breach""#),
                    ],
                    falls: &["return-refused-without-ground"],
                    stands: &["return-in-breach"],
                    says: &[Line(Outcome::ReleaseToSeller), Act("act_recall", "may")],
                },
            ],
        }],
    },
    Situation {
        number: 38,
        what: "a return to the address that the system showed cannot be delivered: that is the seller's",
        quiz: "X10",
        articles: &[TB.art(41), TB.art(47)],
        shown: &[Shown {
            from: "X10",
            with: &[],
            rules: &["undeliverable-at-system-address", "risk-at-system-address"],
            says: &[Line(Outcome::Refund), Risk(Return, Mishap::Loss, Bears::Seller), ToBuyer("100.00")],
            flips: &[Flip {
                by: "the buyer chose an address that nobody gave",
                change: &[("shipments[1].return_address", r#""unauthorised""#)],
                falls: &["undeliverable-at-system-address", "risk-at-system-address"],
                stands: &["return-in-breach", "risk-of-return-in-breach"],
                says: &[Line(Outcome::ReleaseToSeller), Risk(Return, Mishap::Loss, Bears::Buyer), ToBuyer("0.00")],
            }],
        }],
    },
];
