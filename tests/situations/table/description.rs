//! Description, disclosure, sampling, gifts (D29 to D33, D39).

use redress::case::Leg::{Outbound, Refusal, Return};
use redress::case::Party;
use redress::rulebook::{CPL, TB};
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Awaits, Established, First, Found, Freight, Line, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 29,
        what: "a difference from the description that the eye can see: the buyer proves first, the listing's own chart is \
               no answer, and the goods must be intact",
        quiz: "M7 X2 X8",
        articles: &[TB.art(73), TB.art(77)],
        shown: &[
            Shown {
                from: "M07",
                with: &[],
                rules: &[
                    "first-evidence",
                    "description-proves-nothing",
                    "visible-misdescription-unexplained",
                    "visible-misdescription-intact",
                ],
                says: &[First(Party::Buyer), Established("established"), Line(Outcome::ReturnAndRefund)],
                flips: &[
                    Flip {
                        by: "the tag is cut off",
                        change: &[("order.lines[0].traces", r#"["tag_removed"]"#)],
                        falls: &["visible-misdescription-intact"],
                        stands: &["used-beyond-checking", "visible-misdescription-not-intact"],
                        says: &[Line(Outcome::ReleaseToSeller)],
                    },
                    Flip {
                        by: "the seller brings an explanation and not its chart",
                        change: &[("evidence[1].kind", r#""explanation""#)],
                        falls: &[
                            "description-proves-nothing",
                            "visible-misdescription-unexplained",
                            "visible-misdescription-intact",
                        ],
                        stands: &["visible-misdescription-explained"],
                        says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                    },
                ],
            },
            Shown {
                from: "M07:A",
                with: &[],
                rules: &["visible-misdescription-without-first-evidence", "misdescription-not-established"],
                says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                flips: &[Flip {
                    by: "the buyer brings a picture that shows the measurements",
                    change: &[(
                        "evidence[+]",
                        r#"{ "id": "measured", "kind": "measurement_photo", "by": "buyer", "about": { "request": "r1" }, "at": "2025-09-10T12:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-11T10:00:00+08:00" } }"#,
                    )],
                    falls: &["visible-misdescription-without-first-evidence", "misdescription-not-established"],
                    stands: &["first-evidence"],
                    says: &[Awaits(Party::Seller)],
                }],
            },
        ],
    },
    Situation {
        number: 30,
        what: "a difference that only use reveals: proved like a latent flaw, and the goods go back even if they were \
               opened or cut",
        quiz: "X7",
        articles: &[TB.art(74), TB.art(78)],
        shown: &[Shown {
            from: "X07",
            with: &[("requests[0].history", "null")],
            rules: &["latent-misdescription-reported", "misdescription-found-in-use"],
            says: &[
                First(Party::Seller),
                Found("intactness", "impaired"),
                Line(Outcome::Refund),
                Freight(Return, Bears::Seller),
            ],
            flips: &[Flip {
                by: "the difference shows at sight, and the buyer cut the jacket all the same",
                change: &[("assessments[0].value", r#""apparent""#)],
                falls: &["latent-misdescription-reported", "misdescription-found-in-use"],
                stands: &["visible-misdescription-not-intact"],
                says: &[Line(Outcome::ReleaseToSeller)],
            }],
        }],
    },
    Situation {
        number: 31,
        what: "the description breaches the advertising law: the goods go back, both ways at the seller's cost",
        quiz: "S5",
        articles: &[TB.art(78), TB.art(49)],
        shown: &[Shown {
            from: "S05",
            with: &[(
                "assessments[+]",
                r#"{ "finding": "visibility", "value": "apparent", "at": "2025-09-09T12:00:00+08:00", "of": { "request": "r1" } }"#,
            )],
            rules: &["advertising-breach-shown", "misdescription-found-in-use", "freight-sellers-fault"],
            says: &[Line(Outcome::ReturnAndRefund), Freight(Outbound, Bears::Seller), Freight(Return, Bears::Seller)],
            flips: &[Flip {
                by: "the words do not breach it; whether they are untrue is still to be proved",
                change: &[("assessments[0].value", r#""no""#)],
                falls: &["advertising-breach-shown", "misdescription-found-in-use", "freight-sellers-fault"],
                stands: &["description-proves-nothing"],
                says: &[Awaits(Party::Buyer), First(Party::Buyer)],
            }],
        }],
    },
    Situation {
        number: 32,
        what: "a flaw shown before the purchase is no misdescription; the platform's sampling proves one, and so does a \
               refurbished article that was sold as new",
        quiz: "S13 S19",
        articles: &[TB.art(19), TB.art(73), CPL.art(23)],
        shown: &[
            Shown {
                from: "S13:C",
                with: &[(
                    "demands[+]",
                    r#"{ "to": "seller", "step": "explanation", "about": { "request": "r1" }, "at": "2025-09-07T12:00:00+08:00", "deadline": "2025-09-09T12:00:00+08:00" }"#,
                )],
                rules: &["flaw-known-beforehand", "misdescription-not-established"],
                says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                flips: &[Flip {
                    by: "the page did not show the dent",
                    change: &[("assessments[1].value", r#""no""#)],
                    falls: &["flaw-known-beforehand", "misdescription-not-established"],
                    stands: &["visible-misdescription-unexplained", "visible-misdescription-intact"],
                    says: &[Established("established"), Line(Outcome::ReturnAndRefund)],
                }],
            },
            Shown {
                from: "S13:D",
                with: &[],
                rules: &["found-in-sampling"],
                says: &[Established("established"), Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "the sample conforms to the label",
                    change: &[("assessments[1].value", r#""conforming""#)],
                    falls: &["found-in-sampling"],
                    stands: &[],
                    says: &[First(Party::Seller), Awaits(Party::Seller)],
                }],
            },
            Shown {
                from: "S19",
                with: &[],
                rules: &["latent-flaw-reported"],
                says: &[Established("established")],
                flips: &[Flip {
                    by: "the page had said that the telephone is refurbished",
                    change: &[(
                        "assessments[+]",
                        r#"{ "finding": "disclosed", "value": "yes", "at": "2025-09-12T12:00:00+08:00", "of": { "request": "r1" } }"#,
                    )],
                    falls: &["latent-flaw-reported"],
                    stands: &["flaw-known-beforehand", "latent-flaw-not-established"],
                    says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                }],
            },
        ],
    },
    Situation {
        number: 33,
        what: "seven days bind the return without a reason; a claim with a reason is not bound by them",
        quiz: "X2",
        articles: &[TB.art(73)],
        shown: &[Shown {
            from: "X02",
            with: &[],
            rules: &["visible-misdescription-unexplained", "visible-misdescription-intact"],
            says: &[Found("notice", "none"), Line(Outcome::ReturnAndRefund), Freight(Return, Bears::Seller)],
            flips: &[Flip {
                by: "on the eighth day the buyer gives no reason",
                change: &[("requests[0].ground", r#""no_reason""#)],
                falls: &["visible-misdescription-unexplained", "visible-misdescription-intact"],
                stands: &["notice-too-late"],
                says: &[Found("notice", "late"), Line(Outcome::ReleaseToSeller)],
            }],
        }],
    },
    Situation {
        number: 39,
        what: "a promised gift is part of the delivery until it is signed for, and a matter of its own afterwards; what \
               was left unclear about it is read in the buyer's favour",
        quiz: "S1 X9",
        articles: &[TB.art(55), TB.art(56), TB.art(59), TB.art(63)],
        shown: &[
            Shown {
                from: "S01",
                with: &[],
                rules: &["refused-inconsistent"],
                says: &[Line(Outcome::Refund), Freight(Refusal, Bears::Seller), ToBuyer("100.00")],
                flips: &[Flip {
                    by: "nothing was found damaged at the door",
                    change: &[("shipments[0].condition_at_handover", r#""consistent""#)],
                    falls: &["refused-inconsistent"],
                    stands: &["refused-and-eligible"],
                    says: &[Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
                }],
            },
            Shown {
                from: "X09",
                with: &[
                    ("demands", "[]"),
                    (
                        "evidence[+]",
                        r#"{ "id": "why", "kind": "explanation", "by": "seller", "about": { "request": "r1" }, "at": "2025-09-09T13:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-10T10:00:00+08:00" } }"#,
                    ),
                ],
                rules: &["gift-terms-unclear", "gift-not-as-promised"],
                says: &[Established("established"), Line(Outcome::BuyerElects)],
                flips: &[Flip {
                    by: "what was said of the gift is clear",
                    change: &[("assessments[1].value", r#""no""#)],
                    falls: &["gift-terms-unclear", "gift-not-as-promised"],
                    stands: &["visible-misdescription-explained", "misdescription-not-established"],
                    says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                }],
            },
        ],
    },
];
