//! What returns without reason undo: a discount's condition, the sum from which shipping is free.

use super::{
    Docket, Fact, Literal, SubjectKey, cause, claim, discount_lost, lines, payment, request_state, threshold_lost,
};
use crate::case::{Case, Ground, Line, Money, Relief, Request};
use crate::findings::Findings;
use crate::relief::{self, Account};

/// Beyond so many lines of which it is open whether they go back, what they undo is open.
const OPEN_LINES: usize = 6;

const GOES_BACK: Literal = payment::REFUND.or(payment::CONDITIONAL);

/// For each line: whether its return, beside those of the other lines that go back without reason, undoes a condition
/// (SR-17, SR-18). What is asked for and not given stays with the buyer and undoes nothing.
pub(super) fn conditions(case: &Case, docket: &mut Docket) {
    let order = &case.facts().order;
    let lines = lines(docket);
    // nothing could be undone: no need to think through what may go back
    if order.freight.free_from.is_none() && order.discounts.is_empty() {
        for (at, _) in lines {
            docket.put(at, threshold_lost::NO, Fact::Field("order.freight.free_from"));
            docket.put(at, discount_lost::NO, Fact::Field("order.discounts"));
        }
        return;
    }
    let account = (!order.discounts.is_empty()).then(|| Account::of(case));
    let others: Vec<(u32, bool)> = lines.iter().map(|(at, nth)| goes_back(case, docket, *at, *nth)).collect();
    for (place, (at, nth)) in lines.iter().enumerate() {
        // the rules ask about a line on the footing that it goes back itself
        let own = match given(case, docket, *nth) {
            0 => case.pieces_asked(*nth, |request| own_wish(case, docket, *nth, request)),
            pieces => pieces,
        };
        let worlds = worlds(&others, place, own);
        let found = |undoes: &dyn Fn(&[u32]) -> bool, yes: Literal, no: Literal| {
            let Some(worlds) = &worlds else { return yes.or(no) };
            let of = |world: &Vec<u32>| if undoes(world) { yes } else { no };
            worlds.iter().map(of).reduce(Literal::or).unwrap_or(no)
        };
        let threshold = match order.freight.free_from {
            Some(free_from) => {
                found(&|gone| falls_below(case, free_from, gone), threshold_lost::YES, threshold_lost::NO)
            }
            None => threshold_lost::NO,
        };
        let discount = match &account {
            Some(account) => {
                let undoes =
                    |gone: &[u32]| account.loses_a_discount(|line| gone.get(line).copied().unwrap_or_default());
                found(&undoes, discount_lost::YES, discount_lost::NO)
            }
            None => discount_lost::NO,
        };
        docket.put(*at, threshold, Fact::Field("order.freight.free_from"));
        docket.put(*at, discount, Fact::Field("order.discounts"));
    }
}

/// Whether what the buyer keeps falls below the sum for free shipping, while something is kept and the order as a whole had
/// reached it.
fn falls_below(case: &Case, free_from: Money, gone: &[u32]) -> bool {
    let portion = |line: &Line, pieces: u32| relief::portion(case.facts().currency, line.paid, pieces, line.quantity);
    let whole = Money::sum(case.lines().iter().map(|line| line.paid));
    let back = Money::sum(case.lines().iter().zip(gone).map(|(line, pieces)| portion(line, *pieces)));
    let rest = whole.minus(back);
    !rest.is_zero() && whole >= free_from && rest < free_from
}

/// How many pieces of a line go back without reason, and whether that is sure.
fn goes_back(case: &Case, docket: &Docket, at: usize, nth: usize) -> (u32, bool) {
    let line = docket.findings(at);
    if !line.may_be(GOES_BACK) || !line.may_be(cause::NO_REASON) {
        return (0, true);
    }
    (given(case, docket, nth), line.is(GOES_BACK) && line.is(cause::NO_REASON))
}

/// For how many pieces of a line requests of the buyer's own wish that won or may win ask the money back.
fn given(case: &Case, docket: &Docket, nth: usize) -> u32 {
    case.pieces_asked(nth, |request| {
        let lost = claim::DISMISS.or(claim::CARRIED_OUT).or(claim::NEGOTIATE).or(claim::NOT_ASKED);
        let may_win = made(case, docket, nth, request).is_some_and(|made| made.may_be(lost.not()));
        own_wish(case, docket, nth, request) && may_win
    })
}

/// A live request of the buyer's own wish for the money.
fn own_wish(case: &Case, docket: &Docket, nth: usize, request: &Request) -> bool {
    let Some(now) = case.request_index(&request.id).and_then(|nth| case.current(nth)) else { return false };
    let live = made(case, docket, nth, request).is_some_and(|made| made.is(request_state::LIVE));
    let at_will = matches!(now.ground, Ground::NoReason | Ground::Cancellation);
    live && at_will && matches!(now.relief, Relief::Refund | Relief::ReturnAndRefund)
}

/// What is found about a request for a line.
fn made<'d>(case: &Case, docket: &'d Docket, nth: usize, request: &Request) -> Option<&'d Findings> {
    let request = case.request_index(&request.id)?;
    docket.find(SubjectKey::Claim { request, line: nth }).map(|at| docket.findings(at))
}

/// How much of each line may go back, in every way that is open; none if these are too many.
fn worlds(others: &[(u32, bool)], own: usize, pieces: u32) -> Option<Vec<Vec<u32>>> {
    let open = others.iter().enumerate().filter(|(nth, (_, sure))| *nth != own && !sure).count();
    if open > OPEN_LINES {
        return None;
    }
    let mut worlds = vec![Vec::new()];
    for (nth, (gone, sure)) in others.iter().enumerate() {
        let (gone, sure) = if nth == own { (pieces, true) } else { (*gone, *sure) };
        let stays = if sure { Vec::new() } else { worlds.clone() };
        worlds.iter_mut().for_each(|world| world.push(gone));
        worlds.extend(stays.into_iter().map(|mut world| {
            world.push(0);
            world
        }));
    }
    Some(worlds)
}
