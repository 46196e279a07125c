//! Evidence, demands, inspections, what people found and what the parties say.

use redress::case::{
    Assessment, Evidence, EvidenceKind, Facts, Ground, Inspection, InspectionResult, Leg, Party, ProofDemand,
    ProofStep, Provider, Review, ReviewVerdict, Statement, Subject,
};
use redress::findings::{Finding, Kind, Level};

use super::Maker;

/// The hour at which the platform asks for proof.
const ASKED: u32 = 24 * 21;

/// Everything that bears on what is so.
pub(super) fn bring(maker: &mut Maker<'_>, facts: &mut Facts) {
    for nth in 0..facts.requests.len() {
        steps(maker, facts, nth);
    }
    bills_and_certificates(maker, facts);
    inspections(maker, facts);
    assessments(maker, facts);
    for _ in 0..maker.tape.below(8) / 3 {
        if let Some((finding, value, of)) = finding(maker, facts, None) {
            let by = maker.party();
            let mut said = Statement::new(finding, value, by, maker.at(ASKED));
            said.of = of;
            if maker.chance(40) {
                let other = if by == Party::Buyer { Party::Seller } else { Party::Buyer };
                let mut echo = said.clone();
                echo.by = other;
                facts.statements.push(echo);
            }
            facts.statements.push(said);
        }
    }
}

/// A step of proof: what it is called, on whom it lies, what evidence is brought for it.
type Step = (ProofStep, Party, &'static [EvidenceKind]);

const CONFORMITY: &[Step] = &[
    (ProofStep::PrimaFacie, Party::Buyer, &[EvidenceKind::Photo, EvidenceKind::MeasurementPhoto]),
    (
        ProofStep::Explanation,
        Party::Seller,
        &[EvidenceKind::Explanation, EvidenceKind::SizeChart, EvidenceKind::TestReport],
    ),
    (ProofStep::SourcePapers, Party::Seller, &[EvidenceKind::SourcePapers]),
    (ProofStep::SourcePapers, Party::Seller, &[EvidenceKind::CustomsPapers]),
    (ProofStep::Disproof, Party::Seller, &[EvidenceKind::TestReport, EvidenceKind::Photo]),
    (ProofStep::BuyerReport, Party::Buyer, &[EvidenceKind::TestReport, EvidenceKind::BrandReport]),
];
const SURFACE: &[Step] = &[
    (ProofStep::ProperSigning, Party::Seller, &[EvidenceKind::CarrierStamp, EvidenceKind::SignedSlip]),
    (ProofStep::StateAtSigning, Party::Buyer, &[EvidenceKind::Photo, EvidenceKind::CarrierStamp]),
    (ProofStep::NothingWrongAtSigning, Party::Seller, &[EvidenceKind::PackingRecord, EvidenceKind::Explanation]),
];
const RECEIPT: &[Step] = &[(
    ProofStep::Receipt,
    Party::Seller,
    &[
        EvidenceKind::SignedSlip,
        EvidenceKind::Waybill,
        EvidenceKind::TrackingScreenshot,
        EvidenceKind::CarrierStamp,
        EvidenceKind::ThirdPartyVerification,
    ],
)];

fn steps(maker: &mut Maker<'_>, facts: &mut Facts, nth: usize) {
    let request = &facts.requests[nth];
    let about = Subject::Request(request.id.clone());
    let steps = match request.ground {
        Ground::Quality | Ground::Counterfeit | Ground::Misdescription => CONFORMITY,
        Ground::ArrivedDamaged | Ground::ArrivedShort | Ground::ArrivedWrong => SURFACE,
        Ground::NotReceived => RECEIPT,
        _ => &[],
    };
    for (step, on, kinds) in steps {
        prove(maker, facts, &about, *step, *on, kinds);
    }
}

pub(super) fn prove(
    maker: &mut Maker<'_>,
    facts: &mut Facts,
    about: &Subject,
    step: ProofStep,
    on: Party,
    kinds: &[EvidenceKind],
) {
    if maker.chance(65) {
        let deadline = maker.one_of(&[24 * 24, 24 * 24, 24 * 24, 24 * 50]);
        let until = maker.paid_at.plus_hours(deadline);
        facts.demands.push(ProofDemand::new(on, step, about.clone(), maker.at(ASKED), until));
    }
    if maker.chance(60) {
        let by = if on == Party::Buyer { Provider::Buyer } else { Provider::Seller };
        let by = if maker.chance(8) { Provider::Platform } else { by };
        let kind = maker.one_of(kinds);
        evidence(maker, facts, kind, by, about.clone());
    }
}

fn evidence(maker: &mut Maker<'_>, facts: &mut Facts, kind: EvidenceKind, by: Provider, about: Subject) {
    let id = format!("e{}", facts.evidence.len());
    let hours = if maker.chance(10) { 24 * 4 } else { 10 };
    let mut item = Evidence::new(id, kind, by, about, maker.at(ASKED + hours));
    if maker.chance(85) {
        let verdict = maker.one_of(&[
            ReviewVerdict::Valid,
            ReviewVerdict::Valid,
            ReviewVerdict::Valid,
            ReviewVerdict::Inconclusive,
            ReviewVerdict::Invalid,
        ]);
        item.review = Some(Review::new(verdict, maker.at(ASKED + hours + 20)));
    }
    facts.evidence.push(item);
}

fn bills_and_certificates(maker: &mut Maker<'_>, facts: &mut Facts) {
    for way in facts.shipments.clone() {
        let about = Subject::Shipment(way.id.clone());
        if maker.chance(40) {
            let by = maker.one_of(&[Provider::Seller, Provider::Buyer]);
            let payer = if by == Provider::Buyer { Party::Buyer } else { Party::Seller };
            prove(maker, facts, &about, ProofStep::FreightSpent, payer, &[EvidenceKind::FreightReceipt]);
        }
        if way.leg == Leg::Return && maker.chance(60) {
            prove(
                maker,
                facts,
                &about,
                ProofStep::Receipt,
                Party::Buyer,
                &[EvidenceKind::CarrierStamp, EvidenceKind::SignedSlip, EvidenceKind::ThirdPartyVerification],
            );
        }
        if way.leg == Leg::Outbound && maker.chance(15) {
            evidence(maker, facts, EvidenceKind::CarrierCertificate, Provider::Platform, about.clone());
        }
        if maker.chance(10) {
            let kind = maker.one_of(&[
                EvidenceKind::ListingSnapshot,
                EvidenceKind::ChatAcknowledgement,
                EvidenceKind::DelegationProof,
            ]);
            let by = maker.one_of(&[Provider::Seller, Provider::Buyer, Provider::Platform]);
            evidence(maker, facts, kind, by, about);
        }
    }
}

fn inspections(maker: &mut Maker<'_>, facts: &mut Facts) {
    for request in facts.requests.clone() {
        if !maker.chance(20) {
            continue;
        }
        let by = maker.one_of(&[Provider::Platform, Provider::Buyer, Provider::Seller]);
        let result =
            maker.one_of(&[InspectionResult::Confirms, InspectionResult::Refutes, InspectionResult::Inconclusive]);
        let id = format!("i{}", facts.inspections.len());
        let mut inspection = Inspection::new(id, &request.id, by, maker.at(ASKED + 40), result);
        inspection.fee = maker.chance(80).then(|| maker.money(50));
        facts.inspections.push(inspection);
    }
}

/// A finding that may be assessed, one of its values, and a subject that it may be about.
fn finding(
    maker: &mut Maker<'_>,
    facts: &Facts,
    named: Option<&str>,
) -> Option<(&'static str, &'static str, Option<Subject>)> {
    let finding = match named {
        Some(name) => Finding::named(name)?,
        None => {
            let open: Vec<Finding> = Finding::all()
                .filter(|finding| matches!(finding.entry().kind, Kind::Assessed | Kind::Pleaded))
                .collect();
            maker.one_of(&open)
        }
    };
    let entry = finding.entry();
    let value = maker.one_of(entry.values).name;
    let of = match entry.level {
        Level::Claim if maker.chance(70) && !facts.requests.is_empty() => {
            Some(Subject::Request(maker.one_of(&facts.requests).id))
        }
        Level::Line if maker.chance(30) => Some(Subject::Line(maker.one_of(&facts.order.lines).id)),
        Level::Agreement if maker.chance(30) && !facts.agreements.is_empty() => {
            Some(Subject::Agreement(maker.one_of(&facts.agreements).id))
        }
        _ => None,
    };
    Some((entry.name, value, of))
}

/// What a person found, most often where a rule needs it.
fn assessments(maker: &mut Maker<'_>, facts: &mut Facts) {
    const NEEDED: &[(&str, usize)] = &[
        ("visibility", 75),
        ("purpose_defeated", 70),
        ("existence_shown", 40),
        ("reasonable_need", 50),
        ("fit_to_redeliver", 60),
        ("recall_promptness", 60),
        ("stalled", 30),
        ("unfit_for_refusal", 25),
        ("rendered", 25),
        ("causation", 20),
    ];
    const SELDOM: &[&str] = &[
        "sham_trade",
        "no_intent_to_perform",
        "member_abuse",
        "confirmation_induced",
        "invalidity_proved",
        "trade_usage",
        "trade_usage",
        "term_below_rules",
        "term_unfair",
        "living_consumption",
        "impairment",
        "unreturnable",
        "former_data_unlinked",
        "refusal_supported",
        "buyer_caused",
        "disclosed",
        "allotted",
        "allotted",
        "records_withheld",
        "flaw_unlawful",
        "unusable",
        "ad_law_breach",
        "unclear_terms",
        "sampling",
    ];
    let mut found = Vec::new();
    for (name, percent) in NEEDED {
        if maker.chance(*percent) {
            found.extend(finding(maker, facts, Some(name)));
        }
    }
    for _ in 0..maker.tape.below(9) / 3 {
        let name = maker.one_of(SELDOM);
        found.extend(finding(maker, facts, Some(name)));
    }
    if maker.chance(25) {
        found.extend(finding(maker, facts, None));
    }
    for (finding, value, of) in found {
        let mut assessment = Assessment::new(finding, value, maker.at(ASKED + 20));
        assessment.of = of;
        facts.assessments.push(assessment);
    }
}
