//! Triage: what to offer before a complaint becomes a dispute, ranked, with reasons and costs. It never binds.
//!
//! The offers are the answers of a guidance in the form of a rulebook ([`settling::offers`]), annexed to a dispute
//! rulebook. Each is priced from the account of the order and the amounts of the case; an amount that nobody gave is
//! unknown. Each that amounts to an outcome is appraised against the ruling that would otherwise follow.

use std::cmp::Ordering;
use std::fmt;
use std::sync::LazyLock;

use serde::Serialize;

use crate::case::{Case, Leg, LineId, Money};
use crate::findings::vocabulary::{first_choice, second_choice, third_choice, trouble};
use crate::findings::{Finding, Level, SubjectKey, way_back_cost};
use crate::hearing::Hearing;
use crate::relief::{Account, FreightBack, RefundRequest};
use crate::rulebook::{Article, RuleCard, Rulebook, Wording, settling};
use crate::ruling::position::{
    Bearer, BearsClause, Borne, Clause, LegRef, OutcomeClause, Position, ProposedOutcome, Proposer,
};
use crate::ruling::{Appraisal, RuleId, RuleState, Verdict};

choice! {
    /// What may be offered, or done.
    pub enum OfferKind {
        /// Compare the listing with what arrived.
        Compare = "compare",
        /// Explain what the listing says.
        Explain = "explain",
        /// Apologise, and mend the listing.
        ApologiseAndMend = "apologise_and_mend",
        /// Correct the listing.
        MendListing = "mend_listing",
        /// A gift or a coupon.
        Gift = "gift",
        /// Apologise, and suggest that the buyer keep the goods.
        Keep = "keep",
        /// The goods stay, the difference goes back.
        RefundDifference = "refund_difference",
        /// The goods stay, a part of the price goes back.
        PartialRefund = "partial_refund",
        /// What is missing is paid back.
        RefundShare = "refund_share",
        /// Send once more, nothing goes back.
        Resend = "resend",
        /// The goods go back, then the right ones are sent.
        ReturnAndResend = "return_and_resend",
        /// The goods go back, then the money.
        ReturnAndRefund = "return_and_refund",
        /// The money goes back, no goods.
        Refund = "refund",
        /// Another article.
        OtherArticle = "other_article",
        /// Ask the carrier.
        AskCarrier = "ask_carrier",
        /// Extend the time for confirming receipt.
        ExtendTimer = "extend_timer",
    }
}

/// What an offer costs each side in money and goods; absent: unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Costs {
    /// The seller: refunds, carriage, goods sent once more, gifts. Goods that come back are not set against it.
    pub seller: Option<Money>,
    /// The buyer.
    pub buyer: Option<Money>,
}

/// An offer, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// For which line.
    pub line: LineId,
    /// What is offered.
    pub kind: OfferKind,
    /// Which choice it is: 1 the first, 2 where that does not settle it, 3 besides.
    pub choice: u8,
    /// The rule that gives it.
    pub rule: RuleId,
    /// The step of the triage.
    pub article: Article,
    /// In which situation.
    pub situation: Wording,
    /// What is advised in it.
    pub advice: Wording,
    /// What it costs.
    pub costs: Costs,
    /// The money that the buyer gets by it; absent: unknown.
    pub to_buyer: Option<Money>,
    /// The findings on which it still hangs.
    pub awaits: Vec<&'static str>,
    /// How what it amounts to stands to the ruling that would otherwise follow; absent: it amounts to no outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appraisal: Option<Appraisal>,
}

impl Offer {
    /// Whether it gives the buyer less than the rulebook: it is good only if the buyer accepts it.
    #[must_use]
    pub fn breaches(&self) -> bool {
        self.appraisal.as_ref().is_some_and(|appraisal| matches!(appraisal.verdict, Verdict::Breaches { .. }))
    }
}

/// What to offer on the lines of a case, by the built-in guidance beside the built-in rulebook.
#[must_use]
pub fn offers(case: &Case) -> Vec<Offer> {
    offers_under(case, guided())
}

/// The built-in rulebook with the guidance annexed.
#[must_use]
pub fn guided() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::taobao().with_annex(settling::guidance()));
    &BOOK
}

const CHOICES: [(u8, Finding); 3] =
    [(1, first_choice::FINDING), (2, second_choice::FINDING), (3, third_choice::FINDING)];

/// What to offer by a guidance that is annexed to a rulebook. By line: what is in line with the rulebook before what
/// breaches it, first choices before second ones, what is certain before what awaits something, then the cheaper for the
/// seller; unknown costs last.
#[must_use]
pub fn offers_under(case: &Case, guided: &Rulebook) -> Vec<Offer> {
    let hearing = Hearing::under(case, guided);
    let account = Account::of(case);
    let mut offers = Vec::new();
    for (at, state) in hearing.docket().on(Level::Line) {
        let SubjectKey::Line(nth) = state.key else { continue };
        let desk = Desk { hearing: &hearing, account: &account, nth, at };
        let mut of_line: Vec<Offer> =
            CHOICES.into_iter().flat_map(|(choice, finding)| desk.choice(choice, finding)).collect();
        of_line.sort_by(order);
        offers.extend(of_line);
    }
    offers
}

fn order(one: &Offer, other: &Offer) -> Ordering {
    let place = |offer: &Offer| {
        (offer.breaches(), offer.choice, !offer.awaits.is_empty(), offer.costs.seller.is_none(), offer.costs.seller)
    };
    place(one).cmp(&place(other)).then_with(|| (one.kind, &one.rule).cmp(&(other.kind, &other.rule)))
}

/// The desk at which a line is settled.
struct Desk<'a> {
    hearing: &'a Hearing<'a>,
    account: &'a Account,
    nth: usize,
    at: usize,
}

impl Desk<'_> {
    /// The offers of a choice: that of the rules that stand, and those of the rules that may yet come to.
    fn choice(&self, choice: u8, finding: Finding) -> Vec<Offer> {
        let book = self.hearing.rulebook();
        let Some((place, question)) = book.question(finding) else { return Vec::new() };
        let Some(decision) = self.hearing.docket().decision(place, self.at) else { return Vec::new() };
        let cards = question.cards(decision.standing | decision.live).filter_map(|card| book.rules().get(card));
        let mut offers: Vec<Offer> = cards.filter_map(|card| self.offer(choice, finding, card)).collect();
        offers.dedup_by(|one, other| one.kind == other.kind && one.awaits == other.awaits);
        offers
    }

    fn offer(&self, choice: u8, finding: Finding, card: &RuleCard) -> Option<Offer> {
        let given = card.gives.iter().find(|answer| answer.finding() == finding)?;
        let kind = given.values().next().and_then(|name| OfferKind::ALL.iter().find(|kind| kind.name() == name))?;
        let line = self.hearing.case().lines().get(self.nth)?.id.clone();
        let (to_buyer, seller) = self.priced(*kind);
        let buyer = (*kind != OfferKind::OtherArticle).then_some(Money::ZERO);
        let clauses = self.amounts_to(*kind, to_buyer);
        let appraisal = clauses.map(|clauses| self.hearing.appraise(&Position::new(Proposer::Seller, clauses)));
        Some(Offer {
            line,
            kind: *kind,
            choice,
            rule: RuleId(card.id.clone()),
            article: card.article,
            situation: card.situation.clone(),
            advice: card.provision.clone(),
            costs: Costs { seller, buyer },
            to_buyer,
            awaits: self.awaited(finding, card),
            appraisal,
        })
    }

    /// The findings that a rule still needs, by its nearest pattern.
    fn awaited(&self, finding: Finding, card: &RuleCard) -> Vec<&'static str> {
        let statuses = self.hearing.rule_status(&card.id);
        let own = statuses
            .into_iter()
            .find(|status| status.question == finding.entry().name && status.subject == SubjectKey::Line(self.nth));
        match own.map(|status| status.state) {
            Some(RuleState::Open(literals)) => literals.iter().map(|literal| literal.finding().entry().name).collect(),
            _ => Vec::new(),
        }
    }

    /// The money that the buyer gets, and what it costs the seller.
    fn priced(&self, kind: OfferKind) -> (Option<Money>, Option<Money>) {
        let Some(line) = self.hearing.case().lines().get(self.nth) else { return (None, None) };
        let quotes = &line.quotes;
        let nothing = Some(Money::ZERO);
        let way_back = way_back_cost(self.hearing.case(), self.nth);
        let both = |one: Option<Money>, other: Option<Money>| Some(one?.plus(other?));
        let left = self.account.left(&line.id);
        let price = self.refund(&line.id, left, FreightBack::Stays);
        let at_most = |amount: Option<Money>| Some(amount?.min(price?));
        match kind {
            OfferKind::Compare
            | OfferKind::Explain
            | OfferKind::ApologiseAndMend
            | OfferKind::MendListing
            | OfferKind::Keep
            | OfferKind::AskCarrier
            | OfferKind::ExtendTimer => (nothing, nothing),
            OfferKind::OtherArticle => (None, None),
            OfferKind::Gift => (nothing, quotes.gift.or_else(|| self.difference())),
            OfferKind::RefundDifference => twice(at_most(self.difference())),
            OfferKind::PartialRefund => twice(at_most(quotes.compensation)),
            OfferKind::RefundShare => {
                let fewer = self.hearing.docket().findings(self.at).is(trouble::FEWER_PIECES);
                let pieces = quotes.missing.filter(|_| fewer);
                let share = pieces.and_then(|pieces| self.refund(&line.id, pieces.min(left), FreightBack::Stays));
                twice(share.or_else(|| at_most(quotes.compensation)))
            }
            OfferKind::Resend => (nothing, quotes.resend),
            OfferKind::ReturnAndResend => (nothing, both(way_back, quotes.resend)),
            OfferKind::ReturnAndRefund => {
                let refund = self.refund(&line.id, left, FreightBack::Share);
                (refund, both(refund, way_back))
            }
            OfferKind::Refund => twice(self.refund(&line.id, left, FreightBack::Share)),
        }
    }

    /// By how much what came is worth less than what was paid.
    fn difference(&self) -> Option<Money> {
        let line = self.hearing.case().lines().get(self.nth)?;
        Some(line.paid.minus_floor_zero(line.quotes.worth?))
    }

    /// What goes back for so many pieces, as they were paid: what gives rise to it is the seller's.
    fn refund(&self, line: &LineId, pieces: u32, freight: FreightBack) -> Option<Money> {
        let ask = RefundRequest::new("(offer)", [(line.clone(), pieces)]).freight(freight);
        self.account.refund(&ask).ok().map(|refund| refund.to_buyer)
    }

    /// The outcome that an offer amounts to, if the buyer takes it in place of a ruling.
    fn amounts_to(&self, kind: OfferKind, to_buyer: Option<Money>) -> Option<Vec<Clause>> {
        let case = self.hearing.case();
        let line = case.lines().get(self.nth)?.id.clone();
        if !case.claims().any(|(_, of)| of == self.nth) {
            return None;
        }
        let (outcome, amount) = match kind {
            OfferKind::Compare
            | OfferKind::MendListing
            | OfferKind::OtherArticle
            | OfferKind::AskCarrier
            | OfferKind::ExtendTimer => return None,
            OfferKind::Explain | OfferKind::ApologiseAndMend | OfferKind::Gift | OfferKind::Keep => {
                (ProposedOutcome::Dismiss, None)
            }
            OfferKind::RefundDifference | OfferKind::PartialRefund | OfferKind::RefundShare => {
                (ProposedOutcome::PartialRefund, to_buyer)
            }
            OfferKind::Resend => (ProposedOutcome::Resupply, None),
            OfferKind::ReturnAndResend => (ProposedOutcome::Exchange, None),
            OfferKind::ReturnAndRefund => (ProposedOutcome::ReturnAndRefund, None),
            OfferKind::Refund => (ProposedOutcome::Refund, None),
        };
        let mut said = OutcomeClause::new(outcome);
        said.line = Some(line.clone());
        said.amount = amount;
        let mut clauses = vec![Clause::Outcome(said)];
        if kind == OfferKind::ReturnAndRefund {
            let mut leg = LegRef::new(Leg::Return);
            leg.line = Some(line);
            clauses.push(Clause::Bears(BearsClause::new(Borne::Freight(leg), Bearer::Seller)));
        }
        Some(clauses)
    }
}

const fn twice(amount: Option<Money>) -> (Option<Money>, Option<Money>) {
    (amount, amount)
}

impl fmt::Display for Offer {
    /// In a line: the line, what is offered, what it costs, and how it stands to the rulebook.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = |amount: Option<Money>| amount.map_or_else(|| "unknown".to_owned(), |amount| amount.to_string());
        write!(f, "{}. `{}`: {} ({}, {})", self.choice, self.line, self.kind, self.rule, self.article)?;
        write!(f, "; costs the seller {}, the buyer {}", told(self.costs.seller), told(self.costs.buyer))?;
        if !self.awaits.is_empty() {
            write!(f, "; awaits {}", self.awaits.join(", "))?;
        }
        match self.appraisal.as_ref().map(|appraisal| &appraisal.verdict) {
            None => Ok(()),
            Some(Verdict::Agrees) => f.write_str("; agrees with the rulebook"),
            Some(Verdict::Premature { .. }) => f.write_str("; the rulebook awaits proof"),
            Some(Verdict::Open { .. }) => f.write_str("; the rulebook leaves it open"),
            Some(Verdict::Breaches { article }) => {
                write!(f, "; less than {article} gives, unless the buyer accepts it")
            }
        }
    }
}
