//! The trade as a whole, agreements, terms, evidence.

use crate::case::{
    Case, Channel, Confirmation, EvidenceKind, Ground, Leg, PagePosition, PageSection, Provider, Purchase, Subject,
};
use crate::findings::vocabulary::{
    accepted, channel, confirmation, denied, edition, evidence_about, evidence_by, evidence_kind, intervention,
    marketplace, purchase, term_bold, term_larger, term_position, term_section, trade,
};
use crate::findings::{Docket, Fact, Literal};
use crate::rulebook::{OpenTrades, Rulebook};

use super::journeys;

/// Marketplace, edition in force by its transitional law (TB-92), intervention, state of the trade, confirmation.
pub(super) fn of_case(case: &Case, book: &Rulebook, docket: &mut Docket, at: usize) {
    let facts = case.facts();
    let covered = if book.covers(case) { marketplace::COVERED } else { marketplace::OTHER };
    docket.put(at, covered, Fact::Field("marketplace"));
    let force = if book.in_force_for(case) { edition::IN_FORCE } else { edition::NOT_YET };
    let day = match book.open_trades() {
        OpenTrades::TakeTheNewRule => "as_of",
        OpenTrades::KeepTheRuleOfTheAct => "order.paid_at",
    };
    docket.put(at, force, Fact::Field(day));
    match facts.platform_stepped_in_at {
        Some(_) => docket.put(at, intervention::STEPPED_IN, Fact::Field("platform_stepped_in_at")),
        None => docket.put(at, intervention::NONE, Fact::NothingRecorded("intervention")),
    }
    match facts.order.completed_at {
        Some(_) => docket.put(at, trade::COMPLETED, Fact::Field("order.completed_at")),
        None => docket.put(at, trade::OPEN, Fact::NothingRecorded("completion")),
    }
    let confirmed = match facts.order.confirmation {
        Confirmation::Clicked(_) => confirmation::CLICKED,
        Confirmation::Automatic(_) => confirmation::AUTOMATIC,
        Confirmation::NotConfirmed => confirmation::NONE,
    };
    docket.put(at, confirmed, Fact::Field("order.confirmation"));
    let made = match facts.order.purchase {
        Purchase::Domestic => purchase::DOMESTIC,
        Purchase::ThroughAgent => purchase::THROUGH_AGENT,
        Purchase::CrossBorder => purchase::CROSS_BORDER,
        Purchase::FaceToFace => purchase::FACE_TO_FACE,
        Purchase::LiveStream => purchase::LIVE_STREAM,
    };
    docket.put(at, made, Fact::Field("order.purchase"));
}

/// Accepted or not, through which channel, denied or not.
pub(super) fn of_agreement(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let Some(agreement) = case.facts().agreements.get(nth) else { return };
    let taken = if agreement.accepted_at.is_some() { accepted::YES } else { accepted::NO };
    docket.put(at, taken, Fact::Item("agreements", nth, "accepted_at"));
    let through = match agreement.channel {
        Channel::PlatformChat | Channel::PlatformForm => channel::PLATFORM,
        Channel::OrderNote => channel::ORDER_NOTE,
        Channel::Paper => channel::PAPER,
        Channel::Phone => channel::PHONE,
        Channel::Sms => channel::SMS,
        Channel::OtherMessenger => channel::OTHER_MESSENGER,
    };
    docket.put(at, through, Fact::Item("agreements", nth, "channel"));
    let gainsaid = if agreement.denied_by.is_some() { denied::YES } else { denied::NO };
    docket.put(at, gainsaid, Fact::Item("agreements", nth, "denied_by"));
}

/// The layout of a term, as far as it is recorded.
pub(super) fn of_term(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let Some(term) = case.facts().order.terms.get(nth) else { return };
    let mut put = |literal: Option<Literal>, field| {
        if let Some(literal) = literal {
            docket.put(at, literal, Fact::Item("order.terms", nth, field));
        }
    };
    put(
        term.section.map(|section| match section {
            PageSection::Details => term_section::DETAILS,
            PageSection::Elsewhere => term_section::ELSEWHERE,
        }),
        "section",
    );
    put(
        term.position.map(|position| match position {
            PagePosition::Front => term_position::FRONT,
            PagePosition::Middle => term_position::MIDDLE,
            PagePosition::End => term_position::END,
        }),
        "position",
    );
    put(term.larger.map(|yes| if yes { term_larger::YES } else { term_larger::NO }), "larger");
    put(term.bold.map(|yes| if yes { term_bold::YES } else { term_bold::NO }), "bold");
}

/// What an item of evidence is, who brought it, and what sort of matter it is about.
pub(super) fn of_evidence(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let Some(item) = case.facts().evidence.get(nth) else { return };
    let kind = match item.kind {
        EvidenceKind::SignedSlip => evidence_kind::SIGNED_SLIP,
        EvidenceKind::DelegationProof => evidence_kind::DELEGATION,
        EvidenceKind::ChatAcknowledgement => evidence_kind::ACKNOWLEDGEMENT,
        EvidenceKind::CarrierStamp => evidence_kind::CARRIER_STAMP,
        EvidenceKind::CarrierCertificate => evidence_kind::CERTIFICATE,
        EvidenceKind::Waybill => evidence_kind::WAYBILL,
        EvidenceKind::TrackingScreenshot => evidence_kind::SCREENSHOT,
        EvidenceKind::ThirdPartyVerification => evidence_kind::VERIFICATION,
        EvidenceKind::FreightReceipt => evidence_kind::FREIGHT_RECEIPT,
        EvidenceKind::Photo | EvidenceKind::MeasurementPhoto => evidence_kind::PHOTO,
        EvidenceKind::ListingSnapshot | EvidenceKind::SizeChart => evidence_kind::LISTING,
        EvidenceKind::SourcePapers => evidence_kind::SOURCE_PAPERS,
        EvidenceKind::TestReport | EvidenceKind::BrandReport => evidence_kind::REPORT,
        EvidenceKind::Explanation => evidence_kind::EXPLANATION,
        EvidenceKind::CustomsPapers => evidence_kind::CUSTOMS_PAPERS,
        EvidenceKind::PackingRecord => evidence_kind::PACKING_RECORD,
    };
    docket.put(at, kind, Fact::Item("evidence", nth, "kind"));
    let by = match item.by {
        Provider::Buyer => evidence_by::BUYER,
        Provider::Seller => evidence_by::SELLER,
        Provider::Platform => evidence_by::PLATFORM,
    };
    docket.put(at, by, Fact::Item("evidence", nth, "by"));
    docket.put(at, matter(case, &item.about), Fact::Item("evidence", nth, "about"));
}

/// The matter is that of the request named, or of the first request on the line or parcel named; a return is its own.
fn matter(case: &Case, about: &Subject) -> Literal {
    let of_request = |nth: usize| {
        case.current(nth).map_or(evidence_about::OTHER, |now| match now.ground {
            Ground::NotReceived | Ground::Dispatch => evidence_about::NOT_RECEIVED,
            Ground::Quality | Ground::Counterfeit | Ground::Misdescription => evidence_about::CONFORMITY,
            Ground::ArrivedDamaged | Ground::ArrivedShort | Ground::ArrivedWrong => evidence_about::SURFACE,
            Ground::NoReason | Ground::Cancellation => evidence_about::OTHER,
        })
    };
    // of several requests on a line, the first whose ground is a matter of evidence
    let of_lines = |lines: &[usize]| {
        let of_each = case.claims().filter(|(_, line)| lines.contains(line)).map(|(request, _)| of_request(request));
        of_each
            .reduce(|first, next| if first == evidence_about::OTHER { next } else { first })
            .unwrap_or(evidence_about::OTHER)
    };
    match about {
        Subject::Request(id) => case.request_index(id).map_or(evidence_about::OTHER, of_request),
        Subject::Shipment(id) => match (case.shipment(id).map(|shipment| shipment.leg), case.shipment_index(id)) {
            (Some(Leg::Return), _) => evidence_about::RETURN,
            (_, Some(at)) => {
                let brought = |line: &usize| journeys::takes_out(case, at, *line);
                of_lines(&case.carried(at).iter().copied().filter(brought).collect::<Vec<_>>())
            }
            _ => evidence_about::OTHER,
        },
        Subject::Line(id) => case.line_index(id).map_or(evidence_about::OTHER, |line| of_lines(&[line])),
        Subject::Agreement(_) | Subject::Term(_) | Subject::Complaint(_) => evidence_about::OTHER,
    }
}
