//! A case as pleaded: everything an adjudication may know.

use crate::case::{
    Agreement, Assessment, Calendar, Complaint, Currency, Evidence, Inspection, Instant, Judgment, Marketplace, Order,
    ProofDemand, Request, Shipment, Statement, Suspension,
};

record! {
    /// The facts of a case as they are pleaded and recorded. `Case::try_from` checks that they cohere.
    pub struct Facts {
        required:
        /// The number of the wire format: 1.
        format: u32,
        /// Where the trade took place.
        marketplace: Marketplace,
        /// The instant for which the case is to be decided. Nothing later is in it.
        as_of: Instant,
        /// The order in dispute.
        order: Order,
        optional:
        /// The money that every amount is in.
        currency: Currency,
        /// When the platform stepped in (介入); absent: it has not.
        platform_stepped_in_at: Option<Instant>,
        /// Every parcel on every leg.
        shipments: Vec<Shipment>,
        /// What the buyer asked for.
        requests: Vec<Request>,
        /// What was agreed or proposed.
        agreements: Vec<Agreement>,
        /// What was brought as proof.
        evidence: Vec<Evidence>,
        /// What proof was asked for.
        demands: Vec<ProofDemand>,
        /// Tests and reports with their cost.
        inspections: Vec<Inspection>,
        /// What people found.
        assessments: Vec<Assessment>,
        /// What the parties say.
        statements: Vec<Statement>,
        /// What courts and arbitrators decided with final effect.
        judgments: Vec<Judgment>,
        /// What halts or halted the proceedings before the marketplace.
        suspensions: Vec<Suspension>,
        /// Which days are working days, where a period counts them; absent: nobody said.
        calendar: Option<Calendar>,
        /// What the parties complain of beside refunds (维权投诉).
        complaints: Vec<Complaint>,
    }
}
