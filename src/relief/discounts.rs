//! Discounts in the books: what lines that stay lose of them, and what goes back beside money.

use super::account::{Account, Taken};
use super::books::Books;
use super::parcel::Chargeable;
use super::types::{AwardState, Expense, InsurancePayment, LineAward};
use crate::case::{Case, Leg, Line, Money, Party, Request};
use crate::findings::SubjectKey;
use crate::findings::vocabulary::{admissibility, claim, refund_part, request_state};
use crate::rulebook::Disposition;
use crate::ruling::assemble::{Reader, carrying_claim};
use crate::ruling::{Answer, BearerRuling};

/// The account of an order on which anything but plain prices is recorded.
pub(super) fn account(case: &Case) -> Option<Account> {
    let order = &case.facts().order;
    let plain = order.discounts.is_empty()
        && order.vouchers.is_empty()
        && order.refunds.is_empty()
        && order.payments.is_empty();
    (!plain).then(|| Account::of(case))
}

/// How a line's refund is reckoned: anew, as paid, or nobody knows yet.
fn anew(award: &LineAward) -> Option<bool> {
    match &award.reckoning {
        None => Some(false),
        Some(Answer { decided, .. }) => decided.map(|reckoning| reckoning == "anew"),
    }
}

impl Books<'_> {
    /// What lines that stay lose of discounts is taken off the refunds by which they lose it, where that is settled anew.
    /// What they no longer lose, because they go back themselves, the seller owes.
    pub(super) fn discounts(&mut self) {
        let Some(account) = self.account.take() else { return };
        let before = account.prices.lost(&account.state().taken);
        let decided = account.prices.lost(&self.taken(&account, |award| anew(award) == Some(true)));
        let at_most = account.prices.lost(&self.taken(&account, |award| anew(award) != Some(false)));
        self.lose(decided.minus_floor_zero(before), Some(BearerRuling::Buyer), |award| anew(award) == Some(true));
        self.lose(at_most.minus_floor_zero(decided), None, |award| anew(award).is_none());
        let credit = before.minus_floor_zero(decided).minus_floor_zero(account.owed());
        self.lose(credit, Some(BearerRuling::Seller), |_| true);
        self.account = Some(account);
    }

    /// The pieces that have gone back once the awards are carried out.
    fn taken(&self, account: &Account, anew: impl Fn(&LineAward) -> bool) -> Vec<Taken> {
        let mut taken = account.state().taken.clone();
        for (taken, award) in taken.iter_mut().zip(&self.settled.lines).filter(|(_, award)| award.refunded()) {
            let pieces = if anew(award) { &mut taken.anew } else { &mut taken.as_paid };
            *pieces = pieces.saturating_add(award.pieces.unwrap_or_else(|| account.left(&award.line)));
        }
        taken
    }

    /// Shares an amount over refunded lines, by what was paid for them.
    fn lose(&mut self, amount: Money, bearer: Option<BearerRuling>, of: impl Fn(&LineAward) -> bool) {
        let lines = self.settled.lines.iter().enumerate().filter(|(_, award)| award.refunded() && of(award));
        let (lines, weights): (Vec<usize>, Vec<Money>) = lines.map(|(nth, award)| (nth, award.paid)).unzip();
        let payer = if bearer == Some(BearerRuling::Seller) { Party::Buyer } else { Party::Seller };
        for (line, share) in lines.into_iter().zip(self.unit.shares(amount, &weights)) {
            self.expense(line, Expense::DiscountLost, share, payer, bearer, &Chargeable::AtMost(share), share);
        }
    }

    /// What goes with the money: by which means it goes back, what comes back in kind, what an insurer pays.
    pub(super) fn beside(&mut self) {
        if let Some(account) = self.account.take() {
            let mut state = account.state().clone();
            (self.settled.tenders, _) = account.by_tender(&mut state, self.settled.to_buyer);
            let given = |award: &LineAward| award.state == AwardState::Final && award.refunded();
            for (taken, award) in state.taken.iter_mut().zip(&self.settled.lines).filter(|(_, award)| given(award)) {
                let pieces = if anew(award) == Some(true) { &mut taken.anew } else { &mut taken.as_paid };
                *pieces = pieces.saturating_add(award.pieces.unwrap_or_else(|| account.left(&award.line)));
            }
            self.settled.in_kind = account.in_kind(&state);
            self.settled.due_to_platform = Some(account.to_platform(&state)).filter(|amount| !amount.is_zero());
            self.account = Some(account);
        }
        self.insurance();
    }

    /// An insurer pays what the insured bears of the way back, up to the cover.
    fn insurance(&mut self) {
        let Some(insurance) = &self.reader.case.facts().order.freight_insurance else { return };
        let bears = match insurance.insured {
            Party::Buyer => BearerRuling::Buyer,
            Party::Seller => BearerRuling::Seller,
        };
        let mut left = insurance.cover;
        for entry in &self.settled.ledger {
            let way_back = match &entry.expense {
                Expense::Carriage { leg, .. } | Expense::CarriageExcess { leg, .. } => *leg == Leg::Return,
                _ => false,
            };
            if !way_back || entry.bearer != Some(bears) {
                continue;
            }
            let borne = if entry.payer == insurance.insured { entry.amount } else { entry.moved };
            let amount = self.unit.exact(borne.min(left));
            if !amount.is_zero() {
                left = left.minus(amount);
                self.settled.insurance.push(InsurancePayment {
                    to: insurance.insured,
                    line: entry.line.clone(),
                    expense: entry.expense.clone(),
                    amount,
                });
            }
        }
    }
}

/// The pieces of a line: how many went back before, how many are asked for now, and of how many of these the price goes back;
/// the last two where they are not all that are left.
pub(super) struct Counted {
    pub(super) gone: u32,
    pub(super) asked: Option<u32>,
    pub(super) back: Option<u32>,
    /// How many more may go back, while it is open whether the seller had them.
    pub(super) open: u32,
}

impl Counted {
    pub(super) fn of(reader: Reader<'_>, nth: usize, place: Option<usize>, line: &Line) -> Self {
        let case = reader.case;
        let below = |request: usize| {
            let claims = place.into_iter().flat_map(|at| reader.docket.below(at));
            let mut claims = claims
                .filter(move |(_, state)| matches!(state.key, SubjectKey::Claim { request: of, .. } if of == request));
            claims.next().map(|(at, _)| at)
        };
        // a request that won nothing, or is not heard, does not say how much goes back
        let lost = |request: &Request| {
            let at = case.request_index(&request.id).and_then(below);
            at.map(|at| reader.docket.findings(at))
                .is_some_and(|found| found.is(claim::DISMISS.or(claim::NEGOTIATE)) || found.is(admissibility::DECLINED))
        };
        let before = case.facts().order.refunds.iter().flat_map(|refund| &refund.lines).filter(|of| of.line == line.id);
        let gone = before.fold(0_u32, |sum, of| sum.saturating_add(of.quantity));
        let left = line.quantity.saturating_sub(gone);
        let live = |request: &Request| {
            let at = case.request_index(&request.id).and_then(below);
            at.is_some_and(|at| reader.docket.findings(at).is(request_state::LIVE))
        };
        let asked = case.pieces_asked(nth, |request| live(request) && !lost(request)).min(left);
        let carrying = place.and_then(|at| carrying_claim(reader, at));
        // of what is to be sent back, no more is refunded than was
        let sent = carrying.filter(|(at, _)| reader.docket.findings(*at).is(claim::RETURN_AND_REFUND));
        let sent = sent.and_then(|(_, nth)| case.facts().requests.get(nth)?.pieces_announced(&line.id));
        let asked = sent.map_or(asked, |sent| asked.min(sent));
        let part = carrying.map(|(at, _)| reader.answer(refund_part::FINDING, at, Some));
        let had = carrying.and_then(|(_, nth)| case.facts().requests.get(nth)?.pieces_received(&line.id));
        let (back, open) = match (part, had) {
            (Some(part), Some(had)) if part.disposition != Disposition::NotAsked => match part.decided {
                Some("as_counted") => (had.min(asked), 0),
                Some(_) => (asked, 0),
                None => (had.min(asked), asked.saturating_sub(had)),
            },
            _ => (asked, 0),
        };
        let some = |pieces: u32| Some(pieces).filter(|pieces| asked > 0 && *pieces < left);
        Self { gone, asked: some(asked), back: some(back), open }
    }
}

/// What was paid back of a line before, and of its share of the freight.
pub(super) fn refunded_before(case: &Case, freight: &[Money]) -> Vec<(Money, Money)> {
    let unit = super::shares::Unit::of(case.facts().currency);
    let refunds = &case.facts().order.refunds;
    let carriage = Money::sum(refunds.iter().filter_map(|refund| refund.freight));
    let of = |line: &Line| {
        let rows = refunds.iter().flat_map(|refund| &refund.lines).filter(|row| row.line == line.id);
        unit.exact(Money::sum(rows.map(|row| row.amount)))
    };
    case.lines().iter().map(of).zip(unit.shares(carriage, freight)).collect()
}
