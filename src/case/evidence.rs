//! What is brought as proof, what was asked for, what people found, and what the parties say.

use crate::case::{
    AgreementId, ComplaintId, EvidenceId, InspectionId, Instant, LineId, Money, Party, RequestId, ShipmentId, TermId,
};

record! {
    /// One item of evidence (凭证).
    pub struct Evidence {
        required:
        /// The item's id, unique in the case.
        id: EvidenceId,
        /// What it is.
        kind: EvidenceKind,
        /// Who brought it.
        by: Provider,
        /// What it is about.
        about: Subject,
        /// When it was brought.
        at: Instant,
        optional:
        /// The amount it shows, where it shows one.
        amount: Option<Money>,
        /// What the review by TB-9 found; absent: not reviewed yet.
        review: Option<Review>,
    }
}

record! {
    /// What a review of evidence found: authentic, relevant, complete, accurate and in time, or not (TB-9). Whoever finds valid
    /// what came after its deadline accepts it late.
    pub struct Review {
        required:
        /// The verdict.
        verdict: ReviewVerdict,
        /// When.
        at: Instant,
        optional:
        /// On what basis, for people.
        basis: String,
    }
}

record! {
    /// A demand for proof that the platform sent to a party (TB-3).
    pub struct ProofDemand {
        required:
        /// To whom.
        to: Party,
        /// Which step is to be proved.
        step: ProofStep,
        /// About what: a request, or a return shipment.
        about: Subject,
        /// When it was sent.
        at: Instant,
        /// Until when it must be answered.
        deadline: Instant,
    }
}

record! {
    /// A test or an expert's report (检测, 质检).
    pub struct Inspection {
        required:
        /// The inspection's id, unique in the case.
        id: InspectionId,
        /// The request whose ground it tests.
        request: RequestId,
        /// Who had it made.
        ordered_by: Provider,
        /// When its result came.
        at: Instant,
        /// What came out.
        result: InspectionResult,
        optional:
        /// What it cost.
        fee: Option<Money>,
        /// What carriage of the sample to the inspector and back cost (送检运费); absent: nothing, or it is in the fee.
        carriage: Option<Money>,
        /// Who paid for it and for that carriage; absent: the buyer, unless the seller had it made.
        paid_by: Option<Party>,
    }
}

record! {
    /// What a person found where a human eye is needed. `finding` names an entry of the vocabulary that may be assessed.
    pub struct Assessment {
        required:
        /// The finding's name, as in the vocabulary.
        finding: String,
        /// The value found.
        value: String,
        /// When.
        at: Instant,
        optional:
        /// What it is about; absent: the whole case, or the only subject of that kind.
        of: Option<Subject>,
        /// Who found it.
        by: Assessor,
        /// On what basis, for people.
        basis: String,
    }
}

record! {
    /// What a party says is so. Said by one party alone it proves nothing; both saying the same settles it.
    pub struct Statement {
        required:
        /// The finding's name, as in the vocabulary.
        finding: String,
        /// The value that the party says it has.
        value: String,
        /// Who says so.
        by: Party,
        /// When.
        at: Instant,
        optional:
        /// What it is about; absent: the whole case, or the only subject of that kind.
        of: Option<Subject>,
    }
}

choice! {
    /// What a finding, a statement or a proof is about.
    #[derive(PartialOrd, Ord, Hash)]
    pub enum Subject {
        /// A line.
        Line(LineId) = "line",
        /// A request, on each of its lines.
        Request(RequestId) = "request",
        /// A shipment.
        Shipment(ShipmentId) = "shipment",
        /// An agreement.
        Agreement(AgreementId) = "agreement",
        /// A term of the seller.
        Term(TermId) = "term",
        /// A complaint.
        Complaint(ComplaintId) = "complaint",
    }
}

choice! {
    /// Who brought evidence or ordered an inspection.
    pub enum Provider {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
        /// The platform, having asked a third party (TB-16). What it learnt may speak for either side: record it where it
        /// belongs (who signed, an assessment); as evidence it discharges nobody's burden.
        Platform = "platform",
    }
}

choice! {
    /// Who made an assessment.
    #[default(Platform)]
    pub enum Assessor {
        /// The platform's staff (小二).
        Platform = "platform",
        /// The public jury (大众评审).
        PublicJury = "public_jury",
        /// An authority.
        Authority = "authority",
        /// A court.
        Court = "court",
    }
}

choice! {
    /// The verdict of a review.
    pub enum ReviewVerdict {
        /// Valid.
        Valid = "valid",
        /// Not valid.
        Invalid = "invalid",
        /// Neither shown nor refuted.
        Inconclusive = "inconclusive",
    }
}

choice! {
    /// What came out of an inspection.
    pub enum InspectionResult {
        /// It confirms what the buyer says.
        Confirms = "confirms",
        /// It refutes it.
        Refutes = "refutes",
        /// Neither.
        Inconclusive = "inconclusive",
    }
}

choice! {
    /// A step of a ladder of proof.
    pub enum ProofStep {
        /// First evidence by the buyer (初步凭证).
        PrimaFacie = "prima_facie",
        /// Explanation or disproof by the seller.
        Explanation = "explanation",
        /// Papers of source or factory compliance by the seller.
        SourcePapers = "source_papers",
        /// Proof by the seller that what is complained of is not so (CPL-23, TB-8).
        Disproof = "disproof",
        /// A report or other valid evidence by the buyer.
        BuyerReport = "buyer_report",
        /// Receipt by the recipient, shown by the sender.
        Receipt = "receipt",
        /// Signing as the rules on signing prescribe, shown by the seller.
        ProperSigning = "proper_signing",
        /// The state at signing, shown by the buyer.
        StateAtSigning = "state_at_signing",
        /// No inconsistency at signing, shown by the seller.
        NothingWrongAtSigning = "nothing_wrong_at_signing",
        /// The quantity in a merged parcel, shown by the seller.
        QuantitySent = "quantity_sent",
        /// What carriage cost.
        FreightSpent = "freight_spent",
    }
}

choice! {
    /// A kind of evidence.
    pub enum EvidenceKind {
        /// The slip signed by the recipient (签收底单).
        SignedSlip = "signed_slip",
        /// Proof that the recipient authorised the signer.
        DelegationProof = "delegation_proof",
        /// The recipient's own words in the marketplace's chat that the goods came.
        ChatAcknowledgement = "chat_acknowledgement",
        /// The carrier's stamped statement (物流红章).
        CarrierStamp = "carrier_stamp",
        /// The carrier's certificate of a failure of its system.
        CarrierCertificate = "carrier_certificate",
        /// The waybill (面单).
        Waybill = "waybill",
        /// A picture of the tracking page.
        TrackingScreenshot = "tracking_screenshot",
        /// What the platform learnt from the carrier or another third party (TB-16).
        ThirdPartyVerification = "third_party_verification",
        /// The carrier's bill.
        FreightReceipt = "freight_receipt",
        /// A photograph or video of the goods.
        Photo = "photo",
        /// A photograph that shows the measurements.
        MeasurementPhoto = "measurement_photo",
        /// The listing as it stood.
        ListingSnapshot = "listing_snapshot",
        /// The size chart of the listing.
        SizeChart = "size_chart",
        /// Papers of purchase and compliance (进货凭证, 合格证).
        SourcePapers = "source_papers",
        /// Customs papers of imported goods (报关单据).
        CustomsPapers = "customs_papers",
        /// A test report.
        TestReport = "test_report",
        /// The brand owner's opinion.
        BrandReport = "brand_report",
        /// A statement that explains.
        Explanation = "explanation",
        /// A record of packing and quantity.
        PackingRecord = "packing_record",
    }
}
