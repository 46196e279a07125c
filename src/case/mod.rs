//! Cases: the facts as pleaded and recorded, and the door through which they come in.
//!
//! A [`Case`] is coherent. It is made of [`Facts`] or of a [`CaseDraft`], which is whatever a document says; both ways
//! find every problem at once ([`CaseErrors`]). [`limits`] says how much a case may hold.

#[macro_use]
pub(crate) mod macros;

pub mod limits;

mod agreement;
mod asked;
mod coherent;
mod complaint;
mod day;
mod draft;
mod evidence;
mod facts;
mod ids;
mod instant;
mod money;
mod node;
mod order;
mod party;
mod patch;
pub(crate) mod path;
mod price;
pub(crate) mod problems;
mod proceeding;
mod promise;
mod reading;
mod request;
mod shipment;
mod validate;
mod values;
pub(crate) mod wire;
pub(crate) mod words;

pub use agreement::{Agreement, Channel, Topic};
pub use coherent::Case;
pub use complaint::{Allegation, AnswerProof, Complaint, ComplaintAnswer, ComplaintKind, Rating, TradeReview};
pub use day::{Day, ParseDayError};
pub use draft::CaseDraft;
pub use evidence::{
    Assessment, Assessor, Evidence, EvidenceKind, Inspection, InspectionResult, ProofDemand, ProofStep, Provider,
    Review, ReviewVerdict, Statement, Subject,
};
pub use facts::Facts;
pub use ids::{
    AgreementId, ComplaintId, DiscountId, EvidenceId, InspectionId, LineId, MarketplaceId, OrderId, RequestId,
    ShipmentId, TermId, VoucherId,
};
pub use instant::{Instant, ParseInstantError};
pub use money::{Money, MoneyIn, ParseMoneyError};
pub use node::Node;
pub use order::{
    Category, Confirmation, DispatchPromise, FreightTerms, Line, LineKind, Nature, Order, PagePosition, PageSection,
    Payment, Purchase, RecipientData, SaleMode, SpecialCategory, Tender, Term, Trace, Warranty,
};
pub use party::{Currency, Marketplace, Party};
pub use patch::Patch;
pub use price::{
    Discount, DiscountKind, EarlierRefund, FreightInsurance, Giver, PriceShare, Quotes, RefundTerms, RefundedLine,
    Threshold, Tier, Voucher, VoucherKind,
};
pub use problems::{CaseErrors, CaseProblem};
pub use proceeding::{
    Acceptance, Awarded, Calendar, Judgment, JudgmentAward, Suspension, SuspensionEnd, SuspensionGround,
};
pub use promise::{LiquidatedDamages, NamedBreach, PenaltySum, Prepayment, PrepaymentKind, Valuation};
pub use request::{Actor, Ground, Head, Pieces, Relief, Request, RequestAct, RequestEvent, Revision};
pub use shipment::{
    Carrier, CarrierKind, ConditionAtHandover, Destination, HandoverPlace, Leg, Mishap, Refusal, RefusalReason,
    ReturnAddress, ReturnPlace, Shipment, Signature, Signer, Storage, Tracking, TrackingEvent,
};
