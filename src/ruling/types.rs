//! The shape of a ruling.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::case::{
    ComplaintId, InspectionId, Instant, Leg, LineId, Marketplace, Mishap, Money, Party, RequestId, ShipmentId,
};
use crate::few::Few;
use crate::findings::{Fact, Literal, Mover};
use crate::relief::Settlement;
pub use crate::rulebook::RuleId;
use crate::rulebook::{Article, Disposition};

/// The ruling on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ruling {
    /// The rulebook.
    pub rulebook: Cow<'static, str>,
    /// Its edition, as a day.
    pub edition: Cow<'static, str>,
    /// For which instant it was decided.
    pub as_of: Instant,
    /// Whether the rulebook governs the case at all.
    pub admissibility: Admissibility,
    /// What halts or halted the proceedings; while anything does, no line gets anything.
    pub suspensions: Vec<SuspensionRow>,
    /// What each line gets.
    pub lines: Vec<LineRuling>,
    /// Who bears each leg's freight.
    pub freight: Vec<FreightRow>,
    /// Who bears damage, destruction and loss on each leg.
    pub risks: Vec<RiskRow>,
    /// Who bears every other cost.
    pub costs: Vec<CostRow>,
    /// Heads of claim beside the price, awarded or not.
    pub compensation: Vec<CompensationRow>,
    /// What becomes of gifts whose main goods go back or are refunded.
    pub gifts: Vec<GiftRow>,
    /// Who gets which money.
    pub money: Settlement,
    /// What becomes of complaints beside refunds.
    pub complaints: Vec<ComplaintRow>,
    /// Who has to prove what next.
    pub burdens: Vec<Burden>,
    /// What the ruling waits for.
    pub awaiting: Vec<Awaited>,
    /// What the parties must and may do.
    pub acts: Vec<ActRuling>,
    /// What somebody is bound to do, with a deadline where an article sets one.
    pub obligations: Vec<Obligation>,
    /// The findings on which the rules that stand rest, each with the facts that made it so.
    pub findings: Vec<FindingRow>,
    /// The articles, in the order in which they bear on the case.
    pub citations: Vec<Citation>,
}

/// Whether the rulebook governs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Admissibility {
    /// It does.
    Governed,
    /// It does not; what would is named as far as it is known.
    GovernedElsewhere(Elsewhere),
}

/// What would govern a case that these rules do not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Elsewhere {
    /// The dispute rules of this marketplace.
    RulesOf(Marketplace),
    /// An edition of this rulebook that was in force on that day.
    EditionOf(String),
}

/// A step that halts the proceedings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SuspensionRow {
    /// What for: `negotiation`, `court`, `arbitration`, `police`.
    pub ground: &'static str,
    /// Since when.
    pub since: Instant,
    /// Whether it does: `runs`, `ended`, or `none` where it never did.
    pub state: Answer<&'static str>,
    /// What would end it.
    pub ends: Vec<Ending>,
}

/// What would end a suspension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// The rule that says so.
    pub rule: RuleId,
    /// Its article.
    pub article: Article,
    /// From when, where only time has to pass and the calendar tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
}

/// An answer with what it rests on. `T` is what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer<T> {
    /// How the question came out.
    #[serde(serialize_with = "by_name")]
    pub disposition: Disposition,
    /// The answer, if it is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<T>,
    /// The answers still possible, where it is not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<T>,
    /// The articles of the rules that stand, the closing answer's if none does.
    pub articles: Few<Article>,
    /// The rules that stand.
    pub rules: Few<RuleId>,
}

impl Answer<&'static str> {
    /// Whether it is decided so.
    pub(crate) fn is(&self, value: Literal) -> bool {
        self.decided.is_some_and(|name| value.values().any(|value| value == name))
    }

    /// Whether it is decided so, or may yet be.
    pub(crate) fn may_be(&self, value: Literal) -> bool {
        self.is(value) || value.values().any(|name| self.possible.contains(&name))
    }
}

fn by_name<S: Serializer>(disposition: &Disposition, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match disposition {
        Disposition::Decided => "decided",
        Disposition::Awaits => "awaits",
        Disposition::Conflict => "conflict",
        Disposition::Gap => "gap",
        Disposition::NotAsked => "not_asked",
    })
}

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

/// Who has to prove what next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Burden {
    /// The request whose ground is at issue; absent: the receipt of a return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// The line.
    pub line: LineId,
    /// Who had to prove first.
    pub first: Party,
    /// Whose turn it is; absent: every step is settled, or nothing hangs on the rest any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<Party>,
    /// The step whose turn it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<&'static str>,
    /// Until when, if it was demanded and nothing was brought for it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// Whether something was brought for that step and awaits review.
    pub brought: bool,
    /// The inspection that awaits review as what was brought; absent: evidence does, or nothing was brought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inspection: Option<InspectionId>,
    /// The article that lays the burden.
    pub article: Article,
    /// Whether the rest of the steps is left open because nothing hangs on it any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub moot: bool,
    /// Place of the ladder in the rulebook, and of the step on it.
    #[serde(skip)]
    pub(crate) place: (usize, Option<usize>),
}

/// What becomes of a complaint (投诉).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComplaintRow {
    /// The complaint.
    pub complaint: ComplaintId,
    /// What it is of, by its wire name.
    pub kind: &'static str,
    /// The side complained of.
    pub against: Party,
    /// Whether it is taken in: `taken_in` or `declined`, with the rule that says why.
    pub admission: Answer<&'static str>,
    /// Whether it is made out: `made_out`, `not_made_out`, `cleared_up`. Not asked: it is not taken in.
    pub outcome: Answer<&'static str>,
    /// Until when it is handled; absent where it is not taken in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handling: Option<Handling>,
    /// What it brings upon the side complained of; absent where it is not made out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub penalty: Option<Penalty>,
}

/// Until when a complaint is handled (CP-3, CP-9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Handling {
    /// Within so many working days; the day of the complaint is not counted.
    pub working_days: u32,
    /// The article.
    pub article: Article,
    /// Before this instant, the first after the last of those days; absent where the calendar of working days does not
    /// reach so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Instant>,
}

/// What a complaint that is made out brings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// Upon whom.
    pub on: Party,
    /// What: `measures` of the platform, or `measures_and_sum`, where a sum was promised or set for the breach (TB-15).
    pub measures: Answer<&'static str>,
    /// The points that it costs the member; absent where the rulebook sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Points>,
    /// What it costs in money, line by line; it goes to the complainant. Empty where no sum was promised or set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sums: Vec<ComplaintSum>,
}

/// A sum that is due because a complaint is made out: promised for the breach or set by the rulebook, whichever is higher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ComplaintSum {
    /// The line.
    pub line: LineId,
    /// For which breach, by its wire name; absent where none was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breach: Option<&'static str>,
    /// The sum.
    pub due: Money,
    /// What of it is owed beside what the dispute ([`Ruling::compensation`]) and earlier complaints bring for the same
    /// breach, so that nothing is paid twice (TB-15); absent while the dispute about it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub further: Option<Money>,
}

/// Points against a member, as a rulebook sets them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Points {
    /// How many.
    pub number: u32,
    /// The article.
    pub article: Article,
}

/// What kind of thing is awaited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AwaitedKind {
    /// Proof by a party.
    Proof,
    /// An assessment by the platform.
    Assessment,
    /// A record of the platform or a carrier that the case does not hold, or that somebody has still to review.
    Record,
    /// A choice by a party, or an event.
    Election,
}

/// Something that the ruling waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Awaited {
    /// What kind of thing.
    pub kind: AwaitedKind,
    /// From whom.
    pub from: Mover,
    /// Which finding it would settle, by its name.
    pub finding: &'static str,
    /// The line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// The leg, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leg: Option<Leg>,
    /// The complaint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<ComplaintId>,
    /// Until when, where a demand or the time for handling a complaint says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// What is answered if nothing comes, where a ladder of proof says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Otherwise>,
    /// Whether no outcome of a line hangs on it, but who bears a freight, a risk or a cost, or what becomes of a gift.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub beside_outcome: bool,
}

impl Awaited {
    /// A finding that is awaited, about nothing in particular.
    pub(super) const fn of(kind: AwaitedKind, from: Mover, finding: &'static str) -> Self {
        Self {
            kind,
            from,
            finding,
            line: None,
            request: None,
            leg: None,
            complaint: None,
            deadline: None,
            otherwise: None,
            beside_outcome: false,
        }
    }

    /// Of a line.
    pub(super) fn on(self, line: LineId) -> Self {
        Self { line: Some(line), ..self }
    }
}

/// What silence comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Otherwise {
    /// The question.
    pub question: &'static str,
    /// Its answer.
    pub answer: &'static str,
    /// The article.
    pub article: Article,
}

/// What somebody must, may or must not do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActRuling {
    /// The line.
    pub line: LineId,
    /// The leg, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leg: Option<Leg>,
    /// The act, by the name of its question.
    pub act: &'static str,
    /// `must`, `may` or `must_not`.
    pub answer: Answer<&'static str>,
}

/// Something a party is bound to do; a refund that the money is held for, once its condition is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Obligation {
    /// Who.
    pub on: Party,
    /// What: `return_goods`, `refund`, `recall`, `dispatch`, `assist`, `fetch_goods`, `redeliver`.
    pub what: &'static str,
    /// For which line.
    pub line: LineId,
    /// Until when, where an article or a demand sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The article.
    pub article: Article,
}

/// A finding on which a rule that stands rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingRow {
    /// The line it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// The request it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// The complaint it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<ComplaintId>,
    /// Its name in the vocabulary.
    pub finding: &'static str,
    /// The values it may have: one, or those that all lead to the same.
    pub values: Few<&'static str>,
    /// The facts it rests on, as paths of the case; none: nobody raised the point, or it follows from others.
    #[serde(serialize_with = "as_paths")]
    pub grounds: Few<Fact>,
}

pub(super) fn as_paths<S: Serializer>(facts: &[Fact], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(facts.iter().map(ToString::to_string))
}

/// The part an article plays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CitationRole {
    /// Its rule stands and gives the answer.
    Decisive,
    /// It bears out a rule that stands.
    Supporting,
    /// Its rule applies and is displaced by the rule named.
    DisplacedBy(RuleId),
}

/// A citation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The article.
    pub article: Article,
    /// The rule; absent: a closing answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// The question it answers.
    pub question: &'static str,
    /// Its part.
    pub role: CitationRole,
}
