//! What lines get: outcomes, freight, risks, costs, heads beside the price, gifts.

use serde::Serialize;

use super::Answer;
use crate::case::{InspectionId, Leg, LineId, Mishap, Money, Party, RequestId, ShipmentId};

/// What a line, or a ground of claim, gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Money back, no further condition (退款).
    Refund,
    /// Goods back, then money back (退货退款).
    ReturnAndRefund,
    /// Another piece for the one that came (换货).
    Exchange,
    /// Repair (维修).
    Repair,
    /// What was missing (补寄).
    Resupply,
    /// The buyer chooses resupply, exchange, return or the like (TB-79).
    BuyerElects,
    /// The seller has the parcel stopped; once it is, money back (TB-23).
    InterceptAndRefund,
    /// The seller chooses refund or to send the goods again (TB-39).
    SellerElects,
    /// Left to the parties; nothing is enforced (协商).
    Negotiate,
    /// Nothing changes: the goods are still to come (交易继续).
    TradeContinues,
    /// Money to the seller (打款).
    ReleaseToSeller,
    /// The request fails (驳回).
    Dismiss,
    /// What was asked for or agreed has been carried out: exchanged, repaired, sent after (已履行).
    CarriedOut,
}

/// Who bears something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BearerRuling {
    /// The buyer.
    Buyer,
    /// The seller.
    Seller,
    /// Whoever paid: nothing moves.
    AsPaid,
    /// Left to the parties.
    Negotiate,
}

/// What a line gets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineRuling {
    /// The line.
    pub line: LineId,
    /// What it gets, the way back included. Not asked: nobody claims anything for it.
    pub outcome: Answer<Outcome>,
    /// Whether these rules apply to it `direct`ly or `subsidiary` to a special norm; absent where no such norm is in view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<Answer<&'static str>>,
    /// The kind of trade and the special category whose norms are in view, by their wire names (TB-88, TB-89).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub special: Vec<&'static str>,
    /// What each ground of claim on it gives.
    pub claims: Vec<ClaimRuling>,
}

/// What a ground of claim gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClaimRuling {
    /// The request.
    pub request: RequestId,
    /// The ground now in force, by its wire name.
    pub ground: &'static str,
    /// Whether it is heard: `admitted` or `declined`, with the rule that says why. Not asked: it was withdrawn.
    pub admissibility: Answer<&'static str>,
    /// What it gives.
    pub outcome: Answer<Outcome>,
    /// Whether its facts are established, where that is a question: `established`, `not_established`, `papers_missing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub established: Option<Answer<&'static str>>,
}

/// Who bears a leg's freight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FreightRow {
    /// The line.
    pub line: LineId,
    /// The leg.
    pub leg: Leg,
    /// The shipment, if it is under way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipment: Option<ShipmentId>,
    /// Who bears it.
    pub bearer: Answer<BearerRuling>,
    /// Who bears what it cost beyond what it should have cost, where that is another (TB-51, TB-52).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excess: Option<Answer<BearerRuling>>,
}

/// Who bears a kind of loss on a leg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RiskRow {
    /// The line.
    pub line: LineId,
    /// The leg.
    pub leg: Leg,
    /// The kind of loss.
    pub kind: Mishap,
    /// Whether goods are on that leg now.
    pub under_way: bool,
    /// Whether it has happened.
    pub occurred: bool,
    /// Who bears it.
    pub bearer: Answer<BearerRuling>,
}

/// Who bears an item of cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CostRow {
    /// The line.
    pub line: LineId,
    /// The inspection, if it is the fee of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection: Option<InspectionId>,
    /// The inspection, if it is the carriage of its sample.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carriage_of: Option<InspectionId>,
    /// Whether it is the line's share of a card fee that the seller took over.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub card_fee: bool,
    /// The shipment, if it is the storage of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_of: Option<ShipmentId>,
    /// Who bears it.
    pub bearer: Answer<BearerRuling>,
}

/// A head of claim beside the price. It is apart from what is held in escrow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CompensationRow {
    /// The line.
    pub line: LineId,
    /// Which head: `deposit`, `liquidated_damages`, `late_gift`, `gift_value`, `fraud_damages`, `food_damages`,
    /// `extra_loss`.
    pub head: &'static str,
    /// How it is measured; `nothing`: its conditions are not made out.
    pub measure: Answer<&'static str>,
    /// What it comes to; of a late gift, the base that other rules measure by; of a forfeited deposit, what of the price stays
    /// with the payee, which is no payment and comes off the refund. Absent: nothing, or not known yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// Who would pay.
    pub payer: Party,
    /// To whom.
    pub payee: Party,
    /// Whether it is awarded here: `awarded`, `not_heard`, `elsewhere`, `buyers_choice`, `given_up`, `included`.
    pub award: Answer<&'static str>,
}

/// What becomes of a gift when the goods it came with go back or are refunded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GiftRow {
    /// The gift.
    pub line: LineId,
    /// The goods that it came with.
    pub of: LineId,
    /// What becomes of it: `goes_back`, `came_back`, `value_deducted`, `negotiate`.
    pub handling: Answer<&'static str>,
    /// Which value counts: `declared`, or `fair_market`, which is deducted from what goes back and no further (TB-63).
    pub basis: Answer<&'static str>,
    /// That value; absent: nobody has set it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
}
