//! Returns without a reason: the period, what is excluded, a late change of reason (D21 to D23).

use redress::rulebook::{CPL, SR};
use redress::ruling::Outcome;

use super::Says::{Found, Line};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 21,
        what: "the seven days are counted from the day after signing, whole days, and the notice must come within them",
        quiz: "S14",
        articles: &[SR.art(10)],
        shown: &[Shown {
            from: "S14",
            with: &[],
            rules: &["return-without-reason"],
            says: &[Found("notice", "in_time"), Line(Outcome::ReturnAndRefund)],
            flips: &[Flip {
                by: "the notice comes on the eighth day",
                change: &[("requests[0].at", r#""2025-08-24T00:00:00+08:00""#)],
                falls: &["return-without-reason"],
                stands: &["notice-too-late"],
                says: &[Found("notice", "late"), Line(Outcome::ReleaseToSeller)],
            }],
        }],
    },
    Situation {
        number: 22,
        what: "goods made to order and the like cannot be returned without a reason, nor can goods that the buyer \
               confirmed as such or left no longer intact",
        quiz: "S24 M7",
        articles: &[CPL.art(25), SR.art(6), SR.art(7), SR.art(8), SR.art(9)],
        shown: &[
            Shown {
                from: "S24",
                with: &[],
                rules: &["excluded-by-law", "excluded-from-return"],
                says: &[Found("no_reason_right", "excluded"), Line(Outcome::ReleaseToSeller)],
                flips: &[Flip {
                    by: "the shirts are off the shelf",
                    change: &[("order.lines[0].nature", r#""ordinary""#)],
                    falls: &["excluded-by-law", "excluded-from-return"],
                    stands: &["return-without-reason"],
                    says: &[Found("no_reason_right", "eligible"), Line(Outcome::ReturnAndRefund)],
                }],
            },
            Shown {
                from: "S24",
                with: &[
                    ("order.lines[0].nature", r#""seal_sensitive""#),
                    ("order.lines[0].exclusion_confirmed", "true"),
                ],
                rules: &["excluded-by-confirmation", "confirmed-exclusion-from-return"],
                says: &[Line(Outcome::ReleaseToSeller)],
                flips: &[Flip {
                    by: "the buyer had not confirmed it at the purchase",
                    change: &[("order.lines[0].exclusion_confirmed", "false")],
                    falls: &["excluded-by-confirmation", "confirmed-exclusion-from-return"],
                    stands: &["return-without-reason"],
                    says: &[Line(Outcome::ReturnAndRefund)],
                }],
            },
            Shown {
                from: "S14",
                with: &[("order.lines[0].traces", r#"["washed"]"#)],
                rules: &["used-beyond-checking", "returned-not-intact"],
                says: &[
                    Found("beyond_checking", "yes"),
                    Found("intactness", "impaired"),
                    Line(Outcome::ReleaseToSeller),
                ],
                flips: &[Flip {
                    by: "the skirt was only tried on",
                    change: &[("order.lines[0].traces", r#"["opened", "tried_out"]"#)],
                    falls: &["used-beyond-checking", "returned-not-intact"],
                    stands: &["return-without-reason"],
                    says: &[Found("intactness", "intact"), Line(Outcome::ReturnAndRefund)],
                }],
            },
        ],
    },
    Situation {
        number: 23,
        what: "another reason was given in time and failed, and after the seven days the buyer changes to none: not \
               enforced, left to the parties",
        quiz: "M11",
        articles: &[SR.art(10), CPL.art(25)],
        shown: &[Shown {
            from: "M11",
            with: &[],
            rules: &["switched-too-late", "left-to-the-parties"],
            says: &[Found("notice", "switched_late"), Line(Outcome::Negotiate)],
            flips: &[Flip {
                by: "the buyer changed within the seven days",
                change: &[("requests[0].history[1].at", r#""2025-09-12T12:00:00+08:00""#)],
                falls: &["switched-too-late", "left-to-the-parties"],
                stands: &["return-without-reason"],
                says: &[Found("notice", "in_time"), Line(Outcome::ReturnAndRefund)],
            }],
        }],
    },
];
