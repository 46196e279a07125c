//! Positions: what somebody proposes, claims or states, in clauses that can be appraised.

use crate::case::{EvidenceId, InspectionId, Leg, LineId, Mishap, Money, Patch, ProofStep, RequestId, Subject};

record! {
    /// What somebody proposes, claims or states. It takes the worst verdict of its clauses.
    pub struct Position {
        required:
        /// Whose position it is. Giving up one's own entitlement is never a breach.
        by: Proposer,
        /// Its clauses, all of which it stands for.
        all_of: Vec<Clause>,
        optional:
        /// Facts that differ from the case.
        assuming: Patch,
    }
}

record! {
    /// What outcome a line gets.
    pub struct OutcomeClause {
        required:
        /// The outcome.
        is: ProposedOutcome,
        optional:
        /// The line; absent: every line that is claimed.
        line: Option<LineId>,
        /// How much money the buyer gets for it.
        amount: Option<Money>,
    }
}

record! {
    /// Who bears a leg, a risk or a cost.
    pub struct BearsClause {
        required:
        /// What is borne.
        what: Borne,
        /// By whom.
        who: Bearer,
        optional:
        /// How much the bearer is charged.
        amount: Option<Money>,
    }
}

record! {
    /// A leg of a line's journeys.
    pub struct LegRef {
        required:
        /// Which leg.
        leg: Leg,
        optional:
        /// Whose; absent: that of the first line that is claimed.
        line: Option<LineId>,
    }
}

record! {
    /// A kind of loss on a leg.
    pub struct RiskRef {
        required:
        /// Which leg.
        leg: Leg,
        /// Which kind of loss: damage, destruction or loss.
        kind: Mishap,
        optional:
        /// Whose; absent: that of the first line that is claimed.
        line: Option<LineId>,
    }
}

record! {
    /// Who has to prove an issue first.
    pub struct ProofClause {
        required:
        /// Who.
        who: Prover,
        optional:
        /// The request whose ground is at issue; absent: the first.
        request: Option<RequestId>,
        /// Whose claim; absent: the request's first line.
        line: Option<LineId>,
    }
}

record! {
    /// That an item of evidence is apt to discharge a step of proof.
    pub struct DischargeClause {
        required:
        /// The item.
        evidence: EvidenceId,
        /// The step.
        step: ProofStep,
    }
}

record! {
    /// That a finding holds.
    pub struct FindingClause {
        required:
        /// The finding's name.
        finding: String,
        /// Its value.
        is: String,
        optional:
        /// What it is about; absent: the case, or the first subject of its kind.
        of: Option<Subject>,
    }
}

record! {
    /// That somebody must, may or must not do something.
    pub struct ActClause {
        required:
        /// Must, may or must not.
        modality: Modality,
        /// What.
        act: Act,
        optional:
        /// The line; absent: the first that is claimed.
        line: Option<LineId>,
        /// The leg, for an act about a freight; absent: the last leg that a shipment travels, else the way out.
        leg: Option<Leg>,
    }
}

record! {
    /// Clauses on a condition: facts that differ, and what then holds.
    pub struct GivenClause {
        required:
        /// The facts that differ.
        facts: Patch,
        /// What then holds.
        then: Vec<Clause>,
    }
}

choice! {
    /// One thing a position stands for.
    pub enum Clause {
        /// What outcome a line gets.
        Outcome(OutcomeClause) = "outcome",
        /// Who bears a leg, a risk or a cost.
        Bears(BearsClause) = "bears",
        /// Who proves first.
        ProvesFirst(ProofClause) = "proves_first",
        /// Whether evidence discharges a step.
        Discharges(DischargeClause) = "discharges",
        /// Whether a finding holds.
        Finding(FindingClause) = "finding",
        /// Whether somebody must, may or must not act.
        Act(ActClause) = "act",
        /// Any of these on a condition.
        Given(GivenClause) = "given",
    }
}

choice! {
    /// What is borne.
    pub enum Borne {
        /// The freight of a leg.
        Freight(LegRef) = "freight",
        /// A risk on a leg.
        Risk(RiskRef) = "risk",
        /// The fee of an inspection.
        Inspection(InspectionId) = "inspection",
        /// The carriage of the sample of an inspection.
        InspectionCarriage(InspectionId) = "inspection_carriage",
        /// The storage on a leg.
        Storage(LegRef) = "storage",
    }
}

choice! {
    /// Whose position it is.
    pub enum Proposer {
        /// The buyer's.
        Buyer = "buyer",
        /// The seller's.
        Seller = "seller",
        /// The platform's, or a bystander's: it has no entitlement to give up.
        Platform = "platform",
    }
}

choice! {
    /// An outcome as proposed.
    pub enum ProposedOutcome {
        /// Money back, no return (退款).
        Refund = "refund",
        /// Goods back, then money back (退货退款).
        ReturnAndRefund = "return_and_refund",
        /// A part of the money back.
        PartialRefund = "partial_refund",
        /// Another piece (换货).
        Exchange = "exchange",
        /// Repair (维修).
        Repair = "repair",
        /// What was missing (补寄).
        Resupply = "resupply",
        /// Money to the seller (打款).
        ReleaseToSeller = "release_to_seller",
        /// The request fails (驳回).
        Dismiss = "dismiss",
        /// Left to the parties (协商).
        Negotiate = "negotiate",
    }
}

choice! {
    /// Who bears something, as proposed.
    pub enum Bearer {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
        /// The platform.
        Platform = "platform",
        /// The carrier.
        Carrier = "carrier",
        /// The insurer.
        Insurer = "insurer",
        /// Nobody.
        Nobody = "nobody",
        /// Both, in shares.
        Shared = "shared",
        /// Left to the parties.
        Negotiate = "negotiate",
    }
}

choice! {
    /// Who has to prove, as proposed.
    pub enum Prover {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
        /// The carrier.
        Carrier = "carrier",
        /// Nobody.
        Nobody = "nobody",
    }
}

choice! {
    /// Must, may or must not.
    pub enum Modality {
        /// Is bound to.
        Must = "must",
        /// Is free to.
        May = "may",
        /// Is bound not to.
        MustNot = "must_not",
    }
}

choice! {
    /// An act that the rules speak of. Who acts follows from the act.
    pub enum Act {
        /// The seller dispatches the goods.
        Dispatch = "dispatch",
        /// The buyer refuses the parcel at the door.
        RefuseDelivery = "refuse_delivery",
        /// The seller calls the goods back.
        Recall = "recall",
        /// The seller has the goods taken to a place where the buyer must fetch them.
        UsePickup = "use_pickup",
        /// The seller waits and does nothing about a claim.
        Wait = "wait",
        /// The seller refuses the returned parcel.
        RefuseReturn = "refuse_return",
        /// The buyer sends the goods back, or once more.
        ReturnGoods = "return_goods",
        /// The seller helps the buyer to send goods back that are hard to send.
        AssistReturn = "assist_return",
        /// The buyer fetches goods that were refused and that the seller does not take back.
        FetchGoods = "fetch_goods",
        /// The seller redelivers goods that came back and whose price is the seller's (再次发回).
        Redeliver = "redeliver",
        /// The seller refunds without waiting for a ruling.
        RefundVoluntarily = "refund_voluntarily",
        /// The seller pays the price back as owed.
        Refund = "refund",
        /// The seller makes the refund wait for the goods.
        RequireReturn = "require_return",
        /// The seller keeps the freight of a leg back from the refund.
        Deduct = "deduct",
        /// The seller demands the freight of a leg from the buyer.
        DemandFreight = "demand_freight",
        /// The seller demands proof of the buyer.
        DemandProof = "demand_proof",
        /// The seller has the buyer give another reason for the claim.
        Relabel = "relabel",
    }
}
