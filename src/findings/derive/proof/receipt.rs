//! Receipt: of the goods (TB-36), of what was sent anew, of a return (TB-38), and the state at the door (TB-37).

use super::{Brought, concerns, demanded};
use crate::case::Signature;
use crate::findings::derive::{
    Case, Docket, Fact, HandoverPlace, Leg, Level, Literal, Party, ProofStep, Signer, Subject, SubjectKey,
    anew_receipt, at_door, burden, delivering, delivery, delivery_meant, discharges, ground, pickup_agreed,
    refusal_reason, request_state, return_receipt, return_state, sent_anew, signature,
};
use crate::findings::{Findings, establish};

/// TB-36: in person, by an authorised delegate, at the place the recipient instructed, or at a pick-up point that was
/// disclosed or agreed. Who signed is the sender's to show where the record leaves it open.
pub(super) fn signing(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    if !findings.is(delivery::HANDED_OVER) {
        docket.put(at, signature::NONE, Fact::NothingRecorded("signature"));
        return;
    }
    let assessed = findings.settled(signature::FINDING).is_some();
    let Some(nth) = delivering(case, line) else { return };
    let signed = case.facts().shipments.get(nth).and_then(|way| way.signature.as_ref());
    let fact = Fact::Item("shipments", nth, "signature");
    let recorded = recorded_signing(signed, findings);
    if recorded == signature::VALID {
        docket.put(at, recorded, fact);
        return;
    }
    let about = |subject: &Subject| concerns(case, subject, None, line);
    let brought = Brought::of(case, docket, discharges::SIGNING, Some(Party::Seller), about);
    let steps = [ProofStep::Receipt, ProofStep::ProperSigning];
    let asked = demanded(case, &steps, Party::Seller, about);
    let against = Brought::of(case, docket, discharges::NON_RECEIPT, Some(Party::Buyer), about);
    let on_buyer = docket.below(at).any(|(_, claim)| {
        claim.level == Level::Claim && claim.findings.is(burden::BUYER) && claim.findings.is(ground::NOT_RECEIVED)
    });
    let asked_of_buyer = demanded(case, &steps, Party::Buyer, about).filter(|_| on_buyer);
    if let Some(shown) = brought.valid {
        docket.put(at, signature::VALID, Fact::Item("evidence", shown, "review"));
    } else if assessed {
        // a person's finding stands where nothing better is brought
    } else if recorded.is_settled() {
        docket.put(at, recorded, fact);
    } else if let Some(shown) = against.valid {
        docket.put(at, signature::INVALID, Fact::Item("evidence", shown, "review"));
    } else if let (Some(shown), true) = (against.unreviewed, on_buyer) {
        docket.put(at, signature::VALID.or(signature::INVALID), Fact::Item("evidence", shown, ""));
    } else if let (Some((asked, true)), None) = (asked_of_buyer, against.unreviewed) {
        docket.put(at, signature::VALID, Fact::Item("demands", asked, "deadline"));
    } else if let (Some((asked, true)), None, false) = (asked, brought.unreviewed, on_buyer) {
        docket.put(at, signature::INVALID, Fact::Item("demands", asked, "deadline"));
    } else {
        docket.put(at, recorded, fact);
    }
}

/// What the record of a handover shows by itself (TB-36).
fn recorded_signing(signed: Option<&Signature>, findings: &Findings) -> Literal {
    let at_pickup = |place| matches!(place, HandoverPlace::Station | HandoverPlace::Locker);
    let Some(signed) = signed else { return signature::VALID.or(signature::INVALID) };
    match (signed.by, signed.place) {
        (Signer::Recipient | Signer::Delegate, _) | (Signer::LeftBehind, HandoverPlace::InstructedPlace) => {
            signature::VALID
        }
        (Signer::LeftBehind, place) if at_pickup(place) && findings.is(pickup_agreed::YES) => signature::VALID,
        (Signer::LeftBehind, place) if at_pickup(place) && findings.may_be(pickup_agreed::YES) => {
            signature::VALID.or(signature::INVALID)
        }
        (Signer::LeftBehind | Signer::Stranger, _) => signature::INVALID,
        (Signer::Unknown, _) => signature::VALID.or(signature::INVALID),
    }
}

/// Grounds on which receipt is in dispute.
const IN_DISPUTE: Literal = ground::NOT_RECEIVED.or(ground::DAMAGED).or(ground::SHORT).or(ground::WRONG);

/// Whether what was sent anew was received (TB-36): as recorded, or as the seller shows (TB-38). What is brought or demanded about the parcel
/// or about a claim that speaks of it counts. What the carrier shows as delivered and nobody misses or finds fault with on
/// arrival was received.
pub(super) fn anew(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let handed_over = findings.is(sent_anew::HANDED_OVER);
    let Some(nth) = establish::anew(case, line).filter(|_| handed_over) else {
        docket.put(at, anew_receipt::NONE, Fact::NothingRecorded("receipt of what was sent anew"));
        return;
    };
    let assessed = findings.settled(anew_receipt::FINDING).is_some();
    let signed = case.facts().shipments.get(nth).and_then(|way| way.signature.as_ref());
    let recorded = match recorded_signing(signed, findings) {
        signature::VALID => anew_receipt::VALID,
        signature::INVALID => anew_receipt::INVALID,
        _ => anew_receipt::VALID.or(anew_receipt::INVALID),
    };
    let speaking: Vec<usize> = docket
        .below(at)
        .filter(|(_, claim)| claim.level == Level::Claim && claim.findings.may_be(delivery_meant::ANEW))
        .filter(|(_, claim)| claim.findings.is(IN_DISPUTE) && claim.findings.may_be(request_state::LIVE))
        .filter_map(|(_, claim)| match claim.key {
            SubjectKey::Claim { request, .. } => Some(request),
            _ => None,
        })
        .collect();
    let about = |subject: &Subject| match subject {
        Subject::Shipment(id) => case.shipment_index(id) == Some(nth),
        Subject::Request(id) => case.request_index(id).is_some_and(|named| speaking.contains(&named)),
        _ => false,
    };
    let brought = Brought::of(case, docket, discharges::SIGNING, Some(Party::Seller), about);
    let asked = demanded(case, &[ProofStep::Receipt, ProofStep::ProperSigning], Party::Seller, about);
    if recorded == anew_receipt::VALID {
        docket.put(at, recorded, Fact::Item("shipments", nth, "signature"));
    } else if let Some(shown) = brought.valid {
        docket.put(at, anew_receipt::VALID, Fact::Item("evidence", shown, "review"));
    } else if assessed {
        // a person's finding stands where nothing better is brought
    } else if speaking.is_empty() && !recorded.is_settled() {
        docket.put(at, anew_receipt::VALID, Fact::NothingRecorded("complaint of non-receipt"));
    } else if let (Some((asked, true)), None) = (asked, brought.unreviewed) {
        docket.put(at, anew_receipt::INVALID, Fact::Item("demands", asked, "deadline"));
    } else {
        docket.put(at, recorded, Fact::Item("shipments", nth, "signature"));
    }
}

/// Whether the seller received a return (TB-38): the buyer shows it.
pub(super) fn of_return(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let back = case.lines().get(line).and_then(|line| case.shipment_of(&line.id, Leg::Return));
    let nth = back.and_then(|way| case.shipment_index(&way.id));
    let about =
        |subject: &Subject| matches!(subject, Subject::Shipment(id) if nth.is_some() && case.shipment_index(id) == nth);
    let fact = nth.map_or(Fact::NothingRecorded("return"), |nth| Fact::Item("shipments", nth, "signature"));
    if findings.is(return_state::SIGNED) {
        docket.put(at, return_receipt::VALID, fact);
    } else if findings.is(return_state::DISPUTED) {
        let brought = Brought::of(case, docket, discharges::SIGNING, Some(Party::Buyer), about);
        let asked = demanded(case, &[ProofStep::Receipt], Party::Buyer, about);
        if let Some(shown) = brought.valid {
            docket.put(at, return_receipt::VALID, Fact::Item("evidence", shown, "review"));
        } else if let (Some((asked, true)), None) = (asked, brought.unreviewed) {
            docket.put(at, return_receipt::INVALID, Fact::Item("demands", asked, "deadline"));
        } else {
            docket.put(at, return_receipt::VALID.or(return_receipt::INVALID), fact);
        }
    } else {
        docket.put(at, return_receipt::NONE, fact);
    }
}

/// A refusal for the parcel's outside: a valid photograph or stamp of the buyer's stands for the record at the door (TB-37);
/// one that nobody has reviewed leaves it open.
pub(super) fn state_at_door(case: &Case, docket: &mut Docket, at: usize, line: usize) {
    let findings = docket.findings(at);
    let refused_for_it = findings.is(delivery::REFUSED) && findings.is(refusal_reason::INCONSISTENT);
    if !findings.is(at_door::NOT_RECORDED) || !refused_for_it {
        return;
    }
    let about = |subject: &Subject| concerns(case, subject, None, line);
    let brought = Brought::of(case, docket, discharges::STATE_AT_SIGNING, Some(Party::Buyer), about);
    if let Some(nth) = brought.valid {
        docket.put(at, at_door::INCONSISTENT, Fact::Item("evidence", nth, "review"));
    } else if let Some(nth) = brought.unreviewed {
        docket.put(at, at_door::INCONSISTENT.or(at_door::NOT_RECORDED), Fact::Item("evidence", nth, ""));
    }
}
