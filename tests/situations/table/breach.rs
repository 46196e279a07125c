//! Breaches of the rules on dispatch, and the place of delivery (D6, D7).

use redress::case::Leg::{Outbound, Refusal};
use redress::case::Party;
use redress::rulebook::TB;
use redress::ruling::{BearerRuling as Bears, Outcome};

use super::Says::{Act, Established, First, Found, Freight, Line, ToBuyer};
use super::{Flip, Shown, Situation};

pub(super) const SITUATIONS: &[Situation] = &[
    Situation {
        number: 6,
        what: "a breach of the rules on dispatch gives a refund while the goods were not taken, a return once they were \
               received, and only what the parties agree once they were used or receipt was clicked",
        quiz: "S2 S18",
        articles: &[TB.art(31), TB.art(32), TB.art(33)],
        shown: &[
            Shown {
                from: "S12",
                with: &[],
                rules: &["dispatch-breach-not-accepted"],
                says: &[Line(Outcome::Refund), Freight(Refusal, Bears::Seller)],
                flips: &[Flip {
                    by: "the carrier did come to the address on the order",
                    change: &[("shipments[0].destination", r#""order_address""#)],
                    falls: &["dispatch-breach-not-accepted"],
                    stands: &["refused-and-eligible", "own-wish-back"],
                    says: &[Freight(Refusal, Bears::Buyer), ToBuyer("90.00")],
                }],
            },
            Shown {
                from: "S02",
                with: &[],
                rules: &["dispatch-breach-received"],
                says: &[Line(Outcome::ReturnAndRefund)],
                flips: &[
                    Flip {
                        by: "the buyer used the goods",
                        change: &[("order.lines[0].traces", r#"["used"]"#)],
                        falls: &["dispatch-breach-received"],
                        stands: &["dispatch-breach-used-or-confirmed"],
                        says: &[Line(Outcome::Negotiate)],
                    },
                    Flip {
                        by: "the buyer clicked to confirm receipt",
                        change: &[("order.confirmation", r#"{ "clicked": "2025-09-05T14:00:00+08:00" }"#)],
                        falls: &["dispatch-breach-received"],
                        stands: &["dispatch-breach-used-or-confirmed"],
                        says: &[Line(Outcome::Negotiate)],
                    },
                ],
            },
            Shown {
                from: "S02",
                with: &[("order.confirmation", r#"{ "clicked": "2025-09-05T14:00:00+08:00" }"#)],
                rules: &["dispatch-breach-used-or-confirmed"],
                says: &[Line(Outcome::Negotiate), Found("confirmation", "clicked")],
                flips: &[
                    Flip {
                        by: "not the buyer but the timer confirmed",
                        change: &[("order.confirmation", r#"{ "automatic": "2025-09-05T14:00:00+08:00" }"#)],
                        falls: &["dispatch-breach-used-or-confirmed"],
                        stands: &["dispatch-breach-received"],
                        says: &[Line(Outcome::ReturnAndRefund)],
                    },
                    Flip {
                        by: "the seller induced the click",
                        change: &[(
                            "assessments[+]",
                            r#"{ "finding": "confirmation_induced", "value": "yes", "at": "2025-09-08T12:00:00+08:00" }"#,
                        )],
                        falls: &["dispatch-breach-used-or-confirmed"],
                        stands: &["dispatch-breach-received"],
                        says: &[Line(Outcome::ReturnAndRefund)],
                    },
                ],
            },
            Shown {
                from: "S18",
                with: &[(
                    "demands[+]",
                    r#"{ "to": "buyer", "step": "state_at_signing", "about": { "request": "r1" }, "at": "2025-09-18T12:00:00+08:00", "deadline": "2025-09-20T12:00:00+08:00" }"#,
                )],
                rules: &["proper-signing-not-shown", "election-refused"],
                says: &[Line(Outcome::ReturnAndRefund), Found("confirmation", "automatic"), First(Party::Seller)],
                flips: &[Flip {
                    by: "somebody whom the buyer had authorised signed; the buyer does not show the state at signing",
                    change: &[("shipments[0].signature.by", r#""delegate""#)],
                    falls: &["proper-signing-not-shown", "election-refused"],
                    stands: &["state-at-signing-not-shown", "every-ground-failed-late"],
                    says: &[Line(Outcome::Dismiss), Established("not_established")],
                }],
            },
        ],
    },
    Situation {
        number: 7,
        what: "goods are brought to the address on the order; a station, another place or an area that the carrier does \
               not serve needs notice in plain sight or consent beforehand",
        quiz: "S12 S23 M9 M14",
        articles: &[TB.art(28), TB.art(31)],
        shown: &[
            Shown {
                from: "S23",
                with: &[],
                rules: &["dispatch-breach-not-accepted"],
                says: &[Found("place", "undisclosed_pickup"), Line(Outcome::Refund), Freight(Outbound, Bears::Seller)],
                flips: &[Flip {
                    by: "the listing had said in plain sight that the goods are to be fetched",
                    change: &[("order.lines[0].pickup_disclosed", "true")],
                    falls: &["dispatch-breach-not-accepted"],
                    stands: &["interception-due", "pickup-agreed"],
                    says: &[Found("place", "agreed_pickup"), Line(Outcome::InterceptAndRefund)],
                }],
            },
            Shown {
                from: "M14",
                with: &[],
                rules: &["dispatch-breach-not-accepted"],
                says: &[Found("place", "out_of_area"), Line(Outcome::Refund), Freight(Refusal, Bears::Seller)],
                flips: &[Flip {
                    by: "the parcel is still on its way and within the area",
                    change: &[("shipments[0].events[1].what", r#""in_transit""#)],
                    falls: &["dispatch-breach-not-accepted"],
                    stands: &["interception-due"],
                    says: &[Found("place", "order_address"), Line(Outcome::InterceptAndRefund)],
                }],
            },
            Shown {
                from: "M09:B",
                with: &[],
                rules: &["pickup-agreed", "proposal-accepted"],
                says: &[Act("act_use_pickup", "may")],
                flips: &[Flip {
                    by: "the buyer did not answer the seller's question",
                    change: &[("agreements[0].accepted_at", "null")],
                    falls: &["pickup-agreed", "proposal-accepted"],
                    stands: &["proposal-not-accepted"],
                    says: &[Act("act_use_pickup", "must_not")],
                }],
            },
        ],
    },
];
