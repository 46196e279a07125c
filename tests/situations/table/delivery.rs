//! Delivery: the signature, who shows receipt, losses on the way out (D8 to D10).

use redress::case::Leg::Outbound;
use redress::case::{Mishap, Party};
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Awaits, Established, First, Found, Line, Risk, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 8,
        what: "a signature is valid by the recipient, by somebody authorised, or where the recipient had told the \
               carrier to leave the parcel; doorstep, locker and property office are not by themselves",
        quiz: "S10 S18 M2 X6",
        articles: &[TB.art(36)],
        shown: &[
            Shown {
                from: "S10",
                with: &[],
                rules: &["receipt-not-shown-by-seller", "not-received"],
                says: &[
                    Found("signature", "invalid"),
                    Line(Outcome::Refund),
                    Risk(Outbound, Mishap::Loss, Bears::Seller),
                ],
                flips: &[
                    Flip {
                        by: "the recipient had told the carrier to leave it there",
                        change: &[("shipments[0].signature.place", r#""instructed_place""#)],
                        falls: &["receipt-not-shown-by-seller", "not-received"],
                        stands: &["receipt-shown-by-seller", "received-after-all"],
                        says: &[Found("signature", "valid"), Line(Outcome::ReleaseToSeller)],
                    },
                    Flip {
                        by: "somebody authorised by the recipient took it",
                        change: &[("shipments[0].signature.by", r#""delegate""#)],
                        falls: &["receipt-not-shown-by-seller", "not-received"],
                        stands: &["received-after-all"],
                        says: &[Found("signature", "valid"), Risk(Outbound, Mishap::Loss, Bears::Buyer)],
                    },
                ],
            },
            Shown {
                from: "S10",
                with: &[("shipments[0].signature.place", r#""locker""#)],
                rules: &["not-received"],
                says: &[Found("signature", "invalid"), Line(Outcome::Refund)],
                flips: &[Flip {
                    by: "fetching from there was agreed in the marketplace's chat",
                    change: &[(
                        "agreements[+]",
                        r#"{ "id": "locker", "topic": "pickup", "proposed_by": "seller", "at": "2025-09-01T18:00:00+08:00", "channel": "platform_chat", "accepted_at": "2025-09-01T20:00:00+08:00" }"#,
                    )],
                    falls: &["not-received"],
                    stands: &["received-after-all"],
                    says: &[Found("signature", "valid"), Line(Outcome::ReleaseToSeller)],
                }],
            },
        ],
    },
    Situation {
        number: 9,
        what: "the buyer says that nothing came: the seller shows receipt by a slip, an authority or the buyer's own \
               word, and loses if it does not; for a return it is the other way round",
        quiz: "S9 S10 M4 M6 X6",
        articles: &[TB.art(36), TB.art(38)],
        shown: &[
            Shown {
                from: "X06",
                with: &[(
                    "demands[+]",
                    r#"{ "to": "seller", "step": "receipt", "about": { "request": "r1" }, "at": "2025-09-08T12:00:00+08:00", "deadline": "2025-09-09T12:00:00+08:00" }"#,
                )],
                rules: &["receipt-not-shown-by-seller", "not-received"],
                says: &[First(Party::Seller), Line(Outcome::Refund)],
                flips: &[Flip {
                    by: "the seller still has time to show it",
                    change: &[("demands[0].deadline", r#""2025-09-11T12:00:00+08:00""#)],
                    falls: &["receipt-not-shown-by-seller", "not-received"],
                    stands: &[],
                    says: &[First(Party::Seller), Awaits(Party::Seller)],
                }],
            },
            Shown {
                from: "M04:B",
                with: &[],
                rules: &["proof-of-signing", "receipt-shown-by-seller", "received-after-all"],
                says: &[First(Party::Seller), Line(Outcome::ReleaseToSeller), Established("not_established")],
                flips: &[
                    Flip {
                        by: "a picture of the tracking page is brought in place of the signed slip",
                        change: &[("evidence[0].kind", r#""tracking_screenshot""#)],
                        falls: &["proof-of-signing", "receipt-shown-by-seller", "received-after-all"],
                        stands: &["no-proof-of-signing", "receipt-not-shown-by-seller", "not-received"],
                        says: &[Line(Outcome::Refund), Established("established")],
                    },
                    Flip {
                        by: "the slip does not stand up to review",
                        change: &[("evidence[0].review.verdict", r#""invalid""#)],
                        falls: &["receipt-shown-by-seller", "received-after-all"],
                        stands: &["not-received"],
                        says: &[Line(Outcome::Refund)],
                    },
                ],
            },
            Shown {
                from: "X10",
                with: &[
                    ("shipments[1].events[1].what", r#""delivered""#),
                    ("shipments[1].signature", r#"{ "at": "2025-09-11T12:00:00+08:00", "by": "unknown" }"#),
                    (
                        "demands[+]",
                        r#"{ "to": "buyer", "step": "receipt", "about": { "shipment": "back" }, "at": "2025-09-13T12:00:00+08:00", "deadline": "2025-09-14T12:00:00+08:00" }"#,
                    ),
                ],
                rules: &["return-receipt-not-shown"],
                says: &[Line(Outcome::ReleaseToSeller), ToBuyer("0.00"), Found("return_receipt", "invalid")],
                flips: &[Flip {
                    by: "the buyer brings the slip that the seller signed",
                    change: &[(
                        "evidence[+]",
                        r#"{ "id": "slip", "kind": "signed_slip", "by": "buyer", "about": { "shipment": "back" }, "at": "2025-09-13T18:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-14T10:00:00+08:00" } }"#,
                    )],
                    falls: &["return-receipt-not-shown"],
                    stands: &["return-receipt-shown"],
                    says: &[Line(Outcome::Refund), Found("return_receipt", "valid")],
                }],
            },
        ],
    },
    Situation {
        number: 10,
        what: "goods are lost, or their carriage comes to a halt, before anybody signed: the risk is the seller's and \
               the money goes back",
        quiz: "M10 S10",
        articles: &[TB.art(10), TB.art(31)],
        shown: &[
            Shown {
                from: "M10:A",
                with: &[],
                rules: &["lost-before-signing", "way-out-unsigned"],
                says: &[Line(Outcome::Refund), Risk(Outbound, Mishap::Loss, Bears::Seller)],
                flips: &[Flip {
                    by: "the buyer had signed; what is gone is gone at the buyer's",
                    change: &[
                        ("shipments[0].mishap", r#""none""#),
                        ("shipments[0].events[2].what", r#""delivered""#),
                        ("shipments[0].signature", r#"{ "at": "2025-09-10T12:00:00+08:00", "by": "recipient" }"#),
                    ],
                    falls: &["lost-before-signing"],
                    stands: &["received-after-all", "way-out-signed"],
                    says: &[Line(Outcome::ReleaseToSeller), Risk(Outbound, Mishap::Loss, Bears::Buyer)],
                }],
            },
            Shown {
                from: "M10",
                with: &[(
                    "assessments[+]",
                    r#"{ "finding": "stalled", "value": "yes", "at": "2025-09-11T12:00:00+08:00", "of": { "line": "main" } }"#,
                )],
                rules: &["stalled-on-the-way"],
                says: &[Line(Outcome::Refund), ToBuyer("100.00")],
                flips: &[Flip {
                    by: "five days without news are found to be no halt",
                    change: &[("assessments[0].value", r#""no""#)],
                    falls: &["stalled-on-the-way"],
                    stands: &["interception-due"],
                    says: &[Line(Outcome::InterceptAndRefund), ToBuyer("0.00")],
                }],
            },
            Shown {
                from: "S10",
                with: &[],
                rules: &["not-received", "way-out-unsigned"],
                says: &[Line(Outcome::Refund), Risk(Outbound, Mishap::Loss, Bears::Seller)],
                flips: &[Flip {
                    by: "the recipient signed",
                    change: &[("shipments[0].signature.by", r#""recipient""#)],
                    falls: &["not-received"],
                    stands: &["received-after-all", "way-out-signed"],
                    says: &[Line(Outcome::ReleaseToSeller), Risk(Outbound, Mishap::Loss, Bears::Buyer)],
                }],
            },
        ],
    },
];
