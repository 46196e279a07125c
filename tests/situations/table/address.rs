//! The recipient: wrong data, and a change of address (D17, D18).

use redress::case::Leg::{Outbound, Refusal};
use redress::case::Mishap;
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Found, Freight, Line, Risk, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 17,
        what: "the buyer gave wrong recipient data and the parcel goes back undelivered: what follows is the buyer's",
        quiz: "S4",
        articles: &[TB.art(34), TB.art(49)],
        shown: &[Shown {
            from: "S04",
            with: &[],
            rules: &[
                "wrong-recipient-data-undeliverable",
                "freight-of-wrong-recipient-data",
                "risk-of-wrong-recipient-data",
            ],
            says: &[
                Line(Outcome::Refund),
                Freight(Outbound, Bears::Buyer),
                Freight(Refusal, Bears::Buyer),
                Risk(Refusal, Mishap::Loss, Bears::Buyer),
                ToBuyer("90.00"),
            ],
            flips: &[Flip {
                by: "the data were right",
                change: &[("order.recipient_data", r#""right""#)],
                falls: &[
                    "wrong-recipient-data-undeliverable",
                    "freight-of-wrong-recipient-data",
                    "risk-of-wrong-recipient-data",
                ],
                stands: &["undeliverable", "freight-sellers-fault"],
                says: &[
                    Freight(Outbound, Bears::Seller),
                    Freight(Refusal, Bears::Seller),
                    Risk(Refusal, Mishap::Loss, Bears::Seller),
                    ToBuyer("100.00"),
                ],
            }],
        }],
    },
    Situation {
        number: 18,
        what: "a change of address needs the seller's consent, which must be provable; a change that was accepted and not \
               carried out is the seller's",
        quiz: "S11",
        articles: &[TB.art(35), TB.art(12)],
        shown: &[
            Shown {
                from: "S11",
                with: &[(
                    "agreements",
                    r#"[{ "id": "by-phone", "topic": "address_change", "proposed_by": "buyer", "at": "2025-09-01T14:00:00+08:00", "channel": "phone", "accepted_at": "2025-09-01T15:00:00+08:00" }]"#,
                )],
                rules: &["record-is-not-kept", "proposal-accepted"],
                says: &[Found("record", "not_kept"), Found("address_change", "not_done")],
                flips: &[
                    Flip {
                        by: "it was settled in the marketplace's own chat",
                        change: &[("agreements[0].channel", r#""platform_chat""#)],
                        falls: &["record-is-not-kept"],
                        stands: &["record-is-kept"],
                        says: &[Found("record", "kept")],
                    },
                    Flip {
                        by: "the seller never agreed",
                        change: &[("agreements[0].accepted_at", "null")],
                        falls: &["proposal-accepted"],
                        stands: &["proposal-not-accepted"],
                        says: &[Found("address_change", "not_agreed")],
                    },
                ],
            },
            Shown {
                from: "S10",
                with: &[
                    ("shipments[0].destination", r#""former_address""#),
                    ("shipments[0].signature.place", r#""instructed_place""#),
                    (
                        "agreements[+]",
                        r#"{ "id": "moved", "topic": "address_change", "proposed_by": "buyer", "at": "2025-09-01T14:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-01T15:00:00+08:00" }"#,
                    ),
                    (
                        "assessments[+]",
                        r#"{ "finding": "former_data_unlinked", "value": "yes", "at": "2025-09-09T12:00:00+08:00", "of": { "line": "main" } }"#,
                    ),
                ],
                rules: &["old-address-after-agreed-change", "risk-at-old-address"],
                says: &[
                    Found("address_change", "not_done"),
                    Line(Outcome::Refund),
                    Risk(Outbound, Mishap::Loss, Bears::Seller),
                ],
                flips: &[
                    Flip {
                        by: "the seller had not agreed to the change",
                        change: &[("agreements[0].accepted_at", "null")],
                        falls: &["old-address-after-agreed-change", "risk-at-old-address"],
                        stands: &["received-after-all", "way-out-signed"],
                        says: &[
                            Found("address_change", "not_agreed"),
                            Line(Outcome::ReleaseToSeller),
                            Risk(Outbound, Mishap::Loss, Bears::Buyer),
                        ],
                    },
                    Flip {
                        by: "the old address is the buyer's own",
                        change: &[("assessments[0].value", r#""no""#)],
                        falls: &["old-address-after-agreed-change", "risk-at-old-address"],
                        stands: &["received-after-all", "way-out-signed"],
                        says: &[Line(Outcome::ReleaseToSeller), Risk(Outbound, Mishap::Loss, Bears::Buyer)],
                    },
                ],
            },
            Shown {
                from: "S10",
                with: &[
                    ("order.recipient_data", r#""wrong""#),
                    ("shipments[0].destination", r#""former_address""#),
                    ("shipments[0].signature.by", r#""stranger""#),
                    (
                        "agreements[+]",
                        r#"{ "id": "moved", "topic": "address_change", "proposed_by": "buyer", "at": "2025-09-01T14:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-01T15:00:00+08:00" }"#,
                    ),
                    (
                        "assessments[+]",
                        r#"{ "finding": "former_data_unlinked", "value": "yes", "at": "2025-09-09T12:00:00+08:00", "of": { "line": "main" } }"#,
                    ),
                ],
                rules: &["old-address-after-agreed-change", "risk-at-old-address"],
                says: &[Line(Outcome::Refund), Risk(Outbound, Mishap::Loss, Bears::Seller), ToBuyer("100.00")],
                flips: &[Flip {
                    by: "the seller had not agreed to put the wrong data right",
                    change: &[("agreements[0].accepted_at", "null")],
                    falls: &["old-address-after-agreed-change", "risk-at-old-address"],
                    stands: &["wrong-recipient-data-gone", "risk-of-wrong-recipient-data"],
                    says: &[
                        Line(Outcome::ReleaseToSeller),
                        Risk(Outbound, Mishap::Loss, Bears::Buyer),
                        ToBuyer("0.00"),
                    ],
                }],
            },
        ],
    },
];
