//! Discounts in the books: what lines that stay lose of them, and what goes back beside money.

use super::account::{Account, Taken};
use super::books::Books;
use super::earlier;
use super::parcel::Chargeable;
use super::shares::Unit;
use super::types::{AwardState, Expense, InsurancePayment, LineAward};
use crate::case::{Case, Leg, Line, Money, Party, RefundedLine, Request, RequestId};
use crate::findings::Literal;
use crate::findings::SubjectKey;
use crate::findings::derive;
use crate::findings::vocabulary::{
    admissibility, claim, delivery_meant, ground, reckoning, refund_part, remedy, request_state, sent_as,
};
use crate::findings::{answered, pieces_anew};
use crate::rulebook::Disposition;
use crate::ruling::assemble::{Reader, carrying_claim, outcome};
use crate::ruling::{Answer, BearerRuling, Outcome};

// Which pieces of a line the requests on it are about is a reading of the rules that say what the line gets (`refund-won` and its
// like), named there; what follows adds up what the answers say of each request.

/// A request that is still made: one that was withdrawn, or is over, names no pieces.
const STILL_MADE: Literal = request_state::LIVE;
/// A request that is not heard names none.
const NOT_HEARD: Literal = admissibility::DECLINED;
/// Nor does one that won nothing, is left to the parties or was carried out: nothing goes back on it.
const NOTHING_GOES_BACK: Literal = claim::DISMISS.or(claim::NEGOTIATE).or(claim::CARRIED_OUT);
/// A claim about what was sent anew is about no more than that, where its ground speaks of one parcel.
const OF_WHAT_WAS_SENT_ANEW: Literal = delivery_meant::ANEW;
/// Grounds that speak of what came, or did not, in one parcel.
const SHORT_OF_WHAT_CAME: Literal = ground::NOT_RECEIVED.or(ground::DAMAGED).or(ground::SHORT).or(ground::WRONG);

/// The account of an order on which anything but plain prices is recorded.
pub(super) fn account(case: &Case) -> Option<Account> {
    let order = &case.facts().order;
    let plain = order.discounts.is_empty()
        && order.vouchers.is_empty()
        && earlier::refunds(case).is_empty()
        && order.payments.is_empty();
    (!plain).then(|| Account::of(case))
}

/// How a line's refund is reckoned: anew, as paid, or nobody knows yet.
fn anew(award: &LineAward) -> Option<bool> {
    match &award.reckoning {
        None => Some(false),
        Some(found) => found.decided.map(|_| found.is(reckoning::ANEW)),
    }
}

/// Whether the goods stay beside the money that goes back, as the parties agreed.
fn goods_stay(award: &LineAward) -> bool {
    award.reckoning.as_ref().is_some_and(|found| found.is(reckoning::AGREED_PART))
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
        for (taken, award) in
            taken.iter_mut().zip(&self.settled.lines).filter(|(_, award)| award.refunded() && !goods_stay(award))
        {
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
            let given = |award: &LineAward| award.state == AwardState::Final && award.refunded() && !goods_stay(award);
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
    /// How many more may go back: it is open whether the seller had them, or another request is about them.
    pub(super) open: u32,
    /// How many more another request is about, which may win something else for them.
    pub(super) apart: u32,
    /// The money that went back before on the requests that won, apart from any pieces.
    pub(super) refunded: Money,
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
        let findings = |request: usize| below(request).map(|at| (at, reader.docket.findings(at)));
        let earlier = earlier::refunds(case);
        let rows = earlier.iter().flat_map(|refund| refund.lines.iter().map(move |row| (&refund.request, row)));
        let rows: Vec<(&RequestId, &RefundedLine)> = rows.filter(|(_, row)| row.line == line.id).collect();
        let pieces = |sum: u32, (_, row): &(&RequestId, &RefundedLine)| sum.saturating_add(row.quantity);
        let gone = rows.iter().fold(0, pieces);
        let left = line.quantity.saturating_sub(gone);
        let counts = |request: usize| {
            findings(request)
                .is_some_and(|(_, found)| found.is(STILL_MADE) && !found.is(NOTHING_GOES_BACK) && !found.is(NOT_HEARD))
        };
        let remedy = place.and_then(|at| reader.decided(remedy::FINDING, at, outcome));
        // the buyer's choice includes a return
        let wins = |request: usize| {
            let given = findings(request).and_then(|(at, _)| reader.decided(claim::FINDING, at, outcome));
            given.is_some_and(|given| {
                Some(given) == remedy || (remedy == Some(Outcome::ReturnAndRefund) && given == Outcome::BuyerElects)
            })
        };
        let of_anew = |request: usize| {
            findings(request).is_some_and(|(_, found)| found.is(OF_WHAT_WAS_SENT_ANEW) && found.is(SHORT_OF_WHAT_CAME))
        };
        // what a request was refunded before is not refunded on it again
        let still_asked = |request: &Request| {
            let had = rows.iter().filter(|(of, _)| **of == request.id).fold(0, pieces);
            let asked = request.pieces_asked(&line.id).unwrap_or(line.quantity);
            let anew = case.request_index(&request.id).filter(|at| of_anew(*at)).map(|_| pieces_anew(case, nth));
            asked.min(anew.unwrap_or(asked)).saturating_sub(had)
        };
        let requests = |such: &dyn Fn(usize) -> bool| -> Vec<&Request> {
            let on_line = case.claims().filter(|(_, of)| *of == nth).map(|(request, _)| request);
            let such = on_line.filter(|request| counts(*request) && such(*request));
            such.filter_map(|request| case.facts().requests.get(request)).collect()
        };
        let most = |requests: &[&Request]| requests.iter().map(|request| still_asked(request)).max();
        // the pieces are those of the requests that won what the line gets; where none did, of all
        let (won, others) = match requests(&wins) {
            none if none.is_empty() => (requests(&|_| true), Vec::new()),
            won => {
                // what was sent anew in vain and what it was sent for are the same pieces
                let in_vain = !requests(&|request| wins(request) && of_anew(request)).is_empty();
                let same = |request: usize| in_vain && answered(case, nth, request).is_some();
                (won, requests(&|request| !wins(request) && !same(request)))
            }
        };
        // a refund of goods that went out again after a return needs no request that won, and is of no more than went out
        let again = || place.filter(|at| reader.docket.findings(*at).is(sent_as::REDELIVERED));
        let on_redelivery = || again().filter(|_| remedy == Some(Outcome::Refund)).map(|_| pieces_anew(case, nth));
        let some_asked = most(&won).or_else(on_redelivery);
        let asked = some_asked.unwrap_or(0).min(left);
        let on_these =
            rows.iter().filter(|(of, row)| row.quantity == 0 && won.iter().any(|request| request.id == **of));
        let refunded = Money::sum(on_these.map(|(_, row)| row.amount));
        let carrying = place.and_then(|at| carrying_claim(reader, at));
        // of what is to be sent back, no more is refunded than was
        let sent = carrying.filter(|(at, _)| reader.docket.findings(*at).is(claim::RETURN_AND_REFUND));
        let sent = sent.and_then(|(_, nth)| case.facts().requests.get(nth)?.pieces_announced(&line.id));
        // what others ask for is about the other pieces, as far as there are any
        let apart = most(&others).unwrap_or(0).min(left.saturating_sub(asked));
        let asked = sent.map_or(asked, |sent| asked.min(sent));
        let part = carrying.map(|(at, _)| reader.answer(refund_part::FINDING, at, Some));
        let had = carrying.and_then(|(_, nth)| case.facts().requests.get(nth)?.pieces_received(&line.id));
        let (back, open) = match (part, had) {
            (Some(part), Some(had)) if part.disposition != Disposition::NotAsked => match part.decided {
                Some(_) if part.is(refund_part::COUNTED) => (had.min(asked), 0),
                Some(_) => (asked, 0),
                None => (had.min(asked), asked.saturating_sub(had)),
            },
            _ => (asked, 0),
        };
        let some = |pieces: u32| Some(pieces).filter(|pieces| some_asked.is_some() && *pieces < left);
        let claimed = asked.saturating_add(apart);
        Self { gone, asked: some(claimed), back: some(back), open: open.saturating_add(apart), apart, refunded }
    }
}

/// A sum that is owed by agreement in place of the price of what goes back.
#[derive(Clone, Copy)]
pub(super) struct AgreedSum {
    pub(super) sum: Money,
    /// What goes back of the freight paid with the order, where the sum goes beyond the price.
    pub(super) carriage: Option<Money>,
    /// Whether that is what is owed, or may yet be.
    pub(super) decided: bool,
    /// Whether the goods stay, and the rest of their price is like one that nobody claims.
    pub(super) goods_kept: bool,
}

/// What goes back of a line's price where the rules go by the sum that the parties agreed on; of several lines, shared by what
/// was paid for each; less what went back on it before.
pub(super) fn agreed_sum(
    reader: Reader<'_>,
    nth: usize,
    reckoned: Option<&Answer<&'static str>>,
    unit: Unit,
) -> Option<AgreedSum> {
    let reckoned = reckoned?;
    let by_agreement = [reckoning::AS_AGREED, reckoning::AGREED_PART];
    let found = by_agreement.into_iter().find(|value| reckoned.may_be(*value))?;
    let case = reader.case;
    let on = derive::agreed_on(case, reader.docket, nth)?;
    let request = case.facts().requests.get(on.request)?;
    let (about, weights) = on.about(case);
    let share = |whole: Money| {
        let mut shares = about.iter().zip(unit.shares(whole, &weights));
        shares.find_map(|(line, share)| (*line == nth).then_some(share))
    };
    let price = share(on.sum.min(Money::sum(weights.iter().copied())))?;
    let carriage = on.carriage(case).and_then(share);
    let id = &case.lines().get(nth)?.id;
    let earlier = earlier::refunds(case);
    let on_it = earlier.iter().filter(|refund| refund.request == request.id).flat_map(|refund| &refund.lines);
    let gone = Money::sum(on_it.filter(|row| row.line == *id).map(|row| row.amount));
    Some(AgreedSum {
        sum: unit.exact(price.minus_floor_zero(gone)),
        carriage: carriage.map(|carriage| unit.exact(carriage)),
        decided: reckoned.decided.is_some(),
        goods_kept: found == reckoning::AGREED_PART,
    })
}

/// What was paid back of a line before, and of its share of the freight.
pub(super) fn refunded_before(case: &Case, freight: &[Money]) -> Vec<(Money, Money)> {
    let unit = super::shares::Unit::of(case.facts().currency);
    let refunds = earlier::refunds(case);
    if refunds.is_empty() {
        return vec![(unit.nothing(), unit.nothing()); case.lines().len()];
    }
    let carriage = Money::sum(refunds.iter().filter_map(|refund| refund.freight));
    let of = |line: &Line| {
        let rows = refunds.iter().flat_map(|refund| &refund.lines).filter(|row| row.line == line.id);
        unit.exact(Money::sum(rows.map(|row| row.amount)))
    };
    case.lines().iter().map(of).zip(unit.shares(carriage, freight)).collect()
}
