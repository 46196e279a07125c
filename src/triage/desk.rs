//! What may be offered on one line, priced and set beside the ruling.

use super::{Due, Offer, OfferKind, Otherwise, Runs, Supposing};
use crate::case::{Leg, LineId, Money};
use crate::findings::parameters::SETTLING_DAYS;
use crate::findings::vocabulary::{established, settling_time, trouble};
use crate::findings::{Finding, Level, SubjectKey, way_back_cost};
use crate::hearing::Hearing;
use crate::relief::{Account, FreightBack, RefundRequest, Sums, ruled};
use crate::rulebook::{Disposition, RuleCard};
use crate::ruling::position::{
    Bearer, BearsClause, Borne, Clause, LegRef, OutcomeClause, Position, ProposedOutcome, Proposer,
};
use crate::ruling::{About, Holding, Outcome, RuleState};

/// The desk at which a line is settled.
pub(super) struct Desk<'a> {
    hearing: &'a Hearing<'a>,
    account: &'a Account,
    nth: usize,
    at: usize,
    /// What follows if nothing is settled.
    rulings: Vec<(Supposing, Outcome, Sums)>,
}

/// The case as it is heard, and, where a line is open, heard again with what the buyer says of the goods made out on every
/// line, and not made out on any.
pub(super) fn hearings(hearing: Hearing<'_>) -> Vec<(Supposing, Hearing<'_>)> {
    let mut either = vec![
        (Supposing::Established, established::ESTABLISHED),
        (Supposing::NotEstablished, established::NOT_ESTABLISHED),
    ];
    if hearing.ruling().lines.iter().all(|line| line.outcome.decided.is_some()) {
        either.clear();
    }
    let supposed = either.into_iter().filter_map(|(supposing, literal)| {
        let open = hearing.docket().on(Level::Claim).filter(|(at, _)| unsettled(&hearing, *at));
        let about = open.filter_map(|(_, state)| About::of(hearing.case(), state.key));
        let holdings: Vec<Holding> = about.map(|about| Holding::that(about, literal)).collect();
        let heard = hearing.supposing(&holdings).ok().filter(|_| !holdings.is_empty())?;
        Some((supposing, heard))
    });
    let mut all: Vec<(Supposing, Hearing<'_>)> = supposed.collect();
    all.insert(0, (Supposing::Nothing, hearing));
    all
}

/// What a line gets and what that comes to: as matters stand, or else by what comes out on what the buyer says.
fn rulings(hearings: &[(Supposing, Hearing<'_>)], nth: usize) -> Vec<(Supposing, Outcome, Sums)> {
    let by = |(supposing, hearing): &(Supposing, Hearing<'_>)| {
        let case = hearing.case();
        let resend = case.lines().get(nth)?.quotes.resend;
        let (outcome, sums) = ruled(case, hearing.ruling(), nth, way_back_cost(case, nth), resend)?;
        Some((*supposing, outcome, sums))
    };
    match hearings.split_first() {
        Some((stands, supposed)) => {
            by(stands).map_or_else(|| supposed.iter().filter_map(by).collect(), |one| vec![one])
        }
        None => Vec::new(),
    }
}

/// Whether it is open what comes out on the facts of a ground.
fn unsettled(hearing: &Hearing<'_>, at: usize) -> bool {
    let asked = hearing.rulebook().question(established::FINDING);
    let decision = asked.and_then(|(place, _)| hearing.docket().decision(place, at));
    decision.is_some_and(|decision| decision.disposition == Disposition::Awaits)
}

impl<'a> Desk<'a> {
    /// The desk of the nth line, which stands at this place of the docket.
    pub(super) fn new(
        hearings: &'a [(Supposing, Hearing<'a>)],
        account: &'a Account,
        nth: usize,
        at: usize,
    ) -> Option<Self> {
        let (_, hearing) = hearings.first()?;
        Some(Self { hearing, account, nth, at, rulings: rulings(hearings, nth) })
    }

    /// The offers of a choice: that of the rules that stand, and those of the rules that may yet come to.
    pub(super) fn choice(&self, choice: u8, finding: Finding) -> Vec<Offer> {
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
        let sums = self.priced(*kind).exact(self.hearing.case());
        let clauses = self.amounts_to(*kind, sums.to_buyer);
        let appraisal = clauses.map(|clauses| self.hearing.appraise(&Position::new(Proposer::Seller, clauses)));
        Some(Offer {
            line,
            kind: *kind,
            choice,
            rule: card.id.clone(),
            article: card.article,
            situation: card.situation.clone(),
            advice: card.provision.clone(),
            sums,
            currency: self.hearing.case().facts().currency,
            due: self.due(card),
            awaits: self.awaited(finding, card),
            otherwise: if appraisal.is_some() { self.otherwise(sums) } else { Vec::new() },
            appraisal,
        })
    }

    /// The rulings that would otherwise follow, and by how much what is offered exceeds them.
    fn otherwise(&self, offered: Sums) -> Vec<Otherwise> {
        let beside = |(supposing, outcome, sums): &(Supposing, Outcome, Sums)| Otherwise {
            supposing: *supposing,
            outcome: *outcome,
            sums: *sums,
            beyond: offered.beyond(*sums),
        };
        self.rulings.iter().map(beside).collect()
    }

    /// Within which time a rule has it done.
    fn due(&self, card: &RuleCard) -> Option<Due> {
        let answer = card.gives.iter().find(|answer| answer.finding() == settling_time::FINDING)?;
        let runs =
            answer.values().next().and_then(|name| Runs::ALL.iter().find(|runs| runs.name() == name)).copied()?;
        let case = self.hearing.case();
        let back = || case.shipment_of(&case.lines().get(self.nth)?.id, Leg::Return)?.signature.as_ref();
        let since = match runs {
            Runs::FromOffer => Some(case.facts().as_of),
            Runs::AfterReturn => back().map(|signed| signed.at),
        };
        let parameters = self.hearing.rulebook().parameters();
        let days = parameters.on(&SETTLING_DAYS, since.unwrap_or(case.facts().as_of)).value;
        Some(Due { days, runs, until: since.map(|since| since.plus_days(days)) })
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

    /// What an offer comes to.
    fn priced(&self, kind: OfferKind) -> Sums {
        let Some(line) = self.hearing.case().lines().get(self.nth) else { return Sums::default() };
        let quotes = &line.quotes;
        let nothing = Some(Money::ZERO);
        let way_back = way_back_cost(self.hearing.case(), self.nth);
        let both = |one: Option<Money>, other: Option<Money>| Some(one?.plus(other?));
        let left = self.account.left(&line.id);
        let price = self.refund(&line.id, left, FreightBack::Stays);
        let at_most = |amount: Option<Money>| Some(amount?.min(price?));
        // what of it is money for the buyer, and what the seller spends or gives besides
        let (to_buyer, besides) = match kind {
            OfferKind::Compare
            | OfferKind::Explain
            | OfferKind::ApologiseAndMend
            | OfferKind::MendListing
            | OfferKind::Keep
            | OfferKind::AskCarrier
            | OfferKind::ExtendTimer
            | OfferKind::FindOutWhy => (nothing, nothing),
            OfferKind::OtherArticle => return Sums::default(),
            OfferKind::Gift => (nothing, quotes.gift.or_else(|| self.difference())),
            OfferKind::RefundDifference => (at_most(self.difference()), nothing),
            OfferKind::PartialRefund => (at_most(quotes.compensation), nothing),
            OfferKind::RefundShare => {
                let fewer = self.hearing.docket().findings(self.at).is(trouble::FEWER_PIECES);
                let pieces = quotes.missing.filter(|_| fewer);
                let share = pieces.and_then(|pieces| self.refund(&line.id, pieces.min(left), FreightBack::Stays));
                (share.or_else(|| at_most(quotes.compensation)), nothing)
            }
            OfferKind::Resend => (nothing, quotes.resend),
            OfferKind::ReturnAndResend => (nothing, both(way_back, quotes.resend)),
            OfferKind::ReturnAndRefund => (self.refund(&line.id, left, FreightBack::Share), way_back),
            OfferKind::Refund => (self.refund(&line.id, left, FreightBack::Share), nothing),
        };
        Sums { to_buyer, seller: both(to_buyer, besides), buyer: nothing }
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
            | OfferKind::ExtendTimer
            | OfferKind::FindOutWhy => return None,
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
