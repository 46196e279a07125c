//! Quality and counterfeit (D24 to D28, D43).

use redress::case::Leg::{Outbound, Return};
use redress::case::{Mishap, Party};
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Awaits, Cost, Established, First, Freight, Line, Risk};
use super::{Change, Flip, Shown, Situation};

const NO_FIRST_EVIDENCE: &[Change] = &[
    ("evidence", "[]"),
    (
        "demands",
        r#"[{ "to": "buyer", "step": "prima_facie", "about": { "request": "r1" }, "at": "2025-09-08T12:00:00+08:00", "deadline": "2025-09-10T12:00:00+08:00" }]"#,
    ),
];

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 24,
        what: "a flaw that the eye can see: first evidence by the buyer, then explanation by the seller, then a report by \
               the buyer",
        quiz: "S6 M13",
        articles: &[TB.art(65)],
        shown: &[Shown {
            from: "S06",
            with: &[],
            rules: &["first-evidence", "visible-flaw-unexplained", "quality-established"],
            says: &[First(Party::Buyer), Established("established"), Line(Outcome::ReturnAndRefund)],
            flips: &[
                Flip {
                    by: "the buyer was asked for first evidence and brought none",
                    change: NO_FIRST_EVIDENCE,
                    falls: &["first-evidence", "visible-flaw-unexplained", "quality-established"],
                    stands: &["visible-flaw-without-first-evidence", "quality-not-established"],
                    says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                },
                Flip {
                    by: "the seller explains the flaw",
                    change: &[(
                        "evidence[+]",
                        r#"{ "id": "why", "kind": "explanation", "by": "seller", "about": { "request": "r1" }, "at": "2025-09-09T12:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-10T10:00:00+08:00" } }"#,
                    )],
                    falls: &["visible-flaw-unexplained", "quality-established"],
                    stands: &["explanation-of-seller"],
                    says: &[Awaits(Party::Buyer)],
                },
            ],
        }],
    },
    Situation {
        number: 25,
        what: "a flaw that the eye cannot see, or a counterfeit: papers of source by the seller, then a report by the \
               buyer, which counts though the papers are missing",
        quiz: "S7 S15 S19",
        articles: &[TB.art(66)],
        shown: &[
            Shown {
                from: "S19",
                with: &[],
                rules: &["papers-of-source", "report-of-buyer", "latent-flaw-reported", "quality-established"],
                says: &[First(Party::Seller), Established("established"), Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "the buyer's report does not stand up to review",
                    change: &[("evidence[0].review.verdict", r#""invalid""#)],
                    falls: &["latent-flaw-reported", "quality-established"],
                    stands: &[],
                    says: &[Awaits(Party::Buyer)],
                }],
            },
            Shown {
                from: "S19",
                with: &[
                    ("evidence[1]", "null"),
                    (
                        "demands[+]",
                        r#"{ "to": "seller", "step": "source_papers", "about": { "request": "r1" }, "at": "2025-09-09T12:00:00+08:00", "deadline": "2025-09-11T12:00:00+08:00" }"#,
                    ),
                    (
                        "demands[+]",
                        r#"{ "to": "buyer", "step": "buyer_report", "about": { "request": "r1" }, "at": "2025-09-09T12:00:00+08:00", "deadline": "2025-09-11T12:00:00+08:00" }"#,
                    ),
                ],
                rules: &["valid-report-without-papers", "quality-established"],
                says: &[First(Party::Seller), Established("established"), Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "the seller was asked for papers and brought none, and the buyer has no report that stands",
                    change: &[("evidence[0].review.verdict", r#""invalid""#)],
                    falls: &["valid-report-without-papers", "quality-established"],
                    stands: &["latent-flaw-without-papers", "papers-of-source-missing"],
                    says: &[Established("papers_missing"), Line(Outcome::ReturnAndRefund)],
                }],
            },
        ],
    },
    Situation {
        number: 26,
        what: "an established flaw: the goods go back for a refund, used or not, both ways at the seller's cost; money \
               without a return only where it was agreed, or nothing can be sent back and the purpose is defeated",
        quiz: "S6 S19 S21 M6",
        articles: &[TB.art(21), TB.art(49), TB.art(67), TB.art(68)],
        shown: &[
            Shown {
                from: "S06",
                with: &[],
                rules: &["quality-established", "defect-defeats-purpose", "freight-sellers-fault"],
                says: &[
                    Line(Outcome::ReturnAndRefund),
                    Freight(Outbound, Bears::Seller),
                    Freight(Return, Bears::Seller),
                    Risk(Return, Mishap::Loss, Bears::Seller),
                ],
                flips: &[
                    Flip {
                        by: "the buyer did it",
                        change: &[(
                            "assessments[+]",
                            r#"{ "finding": "buyer_caused", "value": "yes", "at": "2025-09-10T12:00:00+08:00", "of": { "request": "r1" } }"#,
                        )],
                        falls: &["quality-established", "defect-defeats-purpose", "freight-sellers-fault"],
                        stands: &["caused-by-buyer"],
                        says: &[Line(Outcome::ReleaseToSeller)],
                    },
                    Flip {
                        by: "the flaw leaves the purpose intact",
                        change: &[("assessments[1].value", r#""no""#)],
                        falls: &["defect-defeats-purpose"],
                        stands: &["quality-established", "defect-without-defeating-purpose"],
                        says: &[Risk(Return, Mishap::Loss, Bears::Buyer)],
                    },
                ],
            },
            Shown {
                from: "M06:D",
                with: &[
                    (
                        "assessments[+]",
                        r#"{ "finding": "purpose_defeated", "value": "yes", "at": "2025-09-13T12:00:00+08:00", "of": { "request": "r1" } }"#,
                    ),
                    (
                        "assessments[+]",
                        r#"{ "finding": "unreturnable", "value": "yes", "at": "2025-09-13T12:00:00+08:00", "of": { "line": "main" } }"#,
                    ),
                ],
                rules: &["unreturnable-and-defeated"],
                says: &[Line(Outcome::Refund)],
                flips: &[
                    Flip {
                        by: "the goods can be sent back",
                        change: &[("assessments[2].value", r#""no""#)],
                        falls: &["unreturnable-and-defeated"],
                        stands: &["quality-established"],
                        says: &[Line(Outcome::ReturnAndRefund)],
                    },
                    Flip {
                        by: "the purpose is not defeated",
                        change: &[("assessments[1].value", r#""no""#)],
                        falls: &["unreturnable-and-defeated"],
                        stands: &["quality-established"],
                        says: &[Line(Outcome::ReturnAndRefund)],
                    },
                ],
            },
        ],
    },
    Situation {
        number: 27,
        what: "a counterfeit bought for living consumption: the money goes back without a return",
        quiz: "S15",
        articles: &[TB.art(66), TB.art(69)],
        shown: &[Shown {
            from: "S15",
            with: &[],
            rules: &["counterfeit-for-living", "latent-flaw-reported"],
            says: &[Line(Outcome::Refund), Established("established")],
            flips: &[
                Flip {
                    by: "the scooter was not bought for living consumption",
                    change: &[("assessments[0].value", r#""no""#)],
                    falls: &["counterfeit-for-living"],
                    stands: &["counterfeit-not-for-living"],
                    says: &[Line(Outcome::ReturnAndRefund)],
                },
                Flip {
                    by: "the brand owner's report does not stand up to review",
                    change: &[("evidence[1].review.verdict", r#""invalid""#)],
                    falls: &["counterfeit-for-living", "latent-flaw-reported"],
                    stands: &[],
                    says: &[Awaits(Party::Buyer)],
                },
            ],
        }],
    },
    Situation {
        number: 28,
        what: "the fee of a test is the seller's if the platform asked for the test and it confirms; a test of one's own \
               is left to the parties, whatever it shows",
        quiz: "S7 X4",
        articles: &[TB.art(71), TB.art(72)],
        shown: &[
            Shown {
                from: "X04",
                with: &[],
                rules: &["ordered-inspection-confirms"],
                says: &[Cost(Bears::Seller), Line(Outcome::ReturnAndRefund)],
                flips: &[
                    Flip {
                        by: "the buyer had it tested unasked",
                        change: &[("inspections[0].ordered_by", r#""buyer""#)],
                        falls: &["ordered-inspection-confirms"],
                        stands: &["inspection-of-ones-own"],
                        says: &[Cost(Bears::Negotiate)],
                    },
                    Flip {
                        by: "the test refutes the flaw",
                        change: &[("inspections[0].result", r#""refutes""#)],
                        falls: &["ordered-inspection-confirms"],
                        stands: &["ordered-inspection-refutes"],
                        says: &[Cost(Bears::Buyer)],
                    },
                ],
            },
            Shown {
                from: "S07",
                with: &[],
                rules: &["inspection-of-ones-own"],
                says: &[Cost(Bears::Negotiate), Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "the platform asked for the test",
                    change: &[("inspections[0].ordered_by", r#""platform""#)],
                    falls: &["inspection-of-ones-own"],
                    stands: &["ordered-inspection-confirms"],
                    says: &[Cost(Bears::Seller)],
                }],
            },
        ],
    },
    Situation {
        number: 43,
        what: "what the buyer's use has done is no problem of quality",
        quiz: "M13",
        articles: &[TB.art(65), TB.art(66), TB.art(67)],
        shown: &[
            Shown {
                from: "M13:A",
                with: &[
                    (
                        "evidence[+]",
                        r#"{ "id": "photo", "kind": "photo", "by": "buyer", "about": { "request": "r1" }, "at": "2025-09-12T12:00:00+08:00", "review": { "verdict": "valid", "at": "2025-09-12T18:00:00+08:00" } }"#,
                    ),
                    (
                        "demands",
                        r#"[{ "to": "seller", "step": "explanation", "about": { "request": "r1" }, "at": "2025-09-12T12:00:00+08:00", "deadline": "2025-09-13T12:00:00+08:00" }]"#,
                    ),
                ],
                rules: &["caused-by-buyer", "quality-not-established"],
                says: &[Established("not_established"), Line(Outcome::ReleaseToSeller)],
                flips: &[Flip {
                    by: "the tear is not the buyer's doing",
                    change: &[("assessments[1].value", r#""no""#)],
                    falls: &["caused-by-buyer", "quality-not-established"],
                    stands: &["visible-flaw-unexplained", "quality-established"],
                    says: &[Established("established"), Line(Outcome::ReturnAndRefund)],
                }],
            },
            Shown {
                from: "S06",
                with: &[],
                rules: &["quality-established"],
                says: &[Line(Outcome::ReturnAndRefund)],
                flips: &[Flip {
                    by: "wearing did it",
                    change: &[(
                        "assessments[+]",
                        r#"{ "finding": "buyer_caused", "value": "yes", "at": "2025-09-10T12:00:00+08:00", "of": { "request": "r1" } }"#,
                    )],
                    falls: &["quality-established"],
                    stands: &["caused-by-buyer"],
                    says: &[Line(Outcome::ReleaseToSeller)],
                }],
            },
        ],
    },
];
