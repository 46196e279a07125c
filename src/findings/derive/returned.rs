//! What is shown of the pieces of a return.

use super::proof::{Brought, demanded};
use super::{
    Case, Docket, Fact, Leg, Party, ProofStep, Subject, allotted, discharges, return_at_door, return_count,
    return_state,
};

/// Whether pieces are missing from a return, as far as it is shown: by the record at the seller's door, by what the seller
/// brings, or, where the platform laid the burden on the buyer, because the buyer does not show that all were there.
pub(super) fn count(case: &Case, docket: &mut Docket, at: usize, request: usize, line: usize) {
    let findings = docket.findings(at);
    let open = findings.may_be(return_count::MISSING) && findings.may_be(return_count::COMPLETE);
    if !open || !findings.is(return_state::SIGNED) {
        return;
    }
    let back = case.lines().get(line).and_then(|line| case.shipment_of(&line.id, Leg::Return));
    let nth = back.and_then(|way| case.shipment_index(&way.id));
    let about = |subject: &Subject| match subject {
        Subject::Shipment(id) => nth.is_some() && case.shipment_index(id) == nth,
        Subject::Request(id) => case.request_index(id) == Some(request),
        _ => false,
    };
    let (missing, complete) = (discharges::STATE_AT_SIGNING, discharges::NOTHING_WRONG);
    let sellers = Brought::of(case, docket, missing, Some(Party::Seller), about);
    let buyers = Brought::of(case, docket, complete, Some(Party::Buyer), about);
    let asked_seller = demanded(case, &[ProofStep::StateAtSigning], Party::Seller, about);
    let asked_buyer = demanded(case, &[ProofStep::NothingWrongAtSigning], Party::Buyer, about);
    let on_buyer = findings.is(allotted::BUYER);
    let reviewed = |nth: usize| Fact::Item("evidence", nth, "review");
    if findings.is(return_at_door::INCONSISTENT) {
        let fact = nth.map_or(Fact::Follows, |nth| Fact::Item("shipments", nth, "condition_at_handover"));
        docket.put(at, return_count::MISSING, fact);
    } else {
        match (sellers.valid, buyers.valid) {
            (Some(shown), None) => docket.put(at, return_count::MISSING, reviewed(shown)),
            (None, Some(shown)) => docket.put(at, return_count::COMPLETE, reviewed(shown)),
            // two accounts of one parcel, both found valid: a review has still to say which
            (Some(_), Some(_)) => {}
            (None, None) => {
                let unreviewed = sellers.unreviewed.or(buyers.unreviewed);
                let lapsed = if on_buyer { asked_buyer } else { asked_seller }.filter(|(_, passed)| *passed);
                if let Some(nth) = unreviewed {
                    docket.ground(at, return_count::FINDING, Fact::Item("evidence", nth, ""));
                } else if let Some((nth, _)) = lapsed {
                    let found = if on_buyer { return_count::MISSING } else { return_count::COMPLETE };
                    docket.put(at, found, Fact::Item("demands", nth, "deadline"));
                }
            }
        }
    }
}
