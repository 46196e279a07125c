//! Folds over grounds and losses.

use super::{
    Docket, Fact, Findings, Level, Literal, LossKind, SubjectKey, SubjectState, admissibility, best_claim, cause,
    claim, claim_cause, established, every_risk, lines, mishap_bearer, repair_loss_bearer, request_state,
    return_loss_bearer, return_mishap, return_state, risk, sampled_out, sampling, sent_as, way_back, weight,
    whereabouts,
};
use crate::case::{Case, Leg};

/// The outcomes a ground can win, the least favourable to the buyer first.
const LADDER: [(Literal, Literal); 13] = [
    (claim::NOT_ASKED, best_claim::DECLINED),
    (claim::DISMISS, best_claim::FAILED),
    (claim::CARRIED_OUT, best_claim::CARRIED_OUT),
    (claim::NEGOTIATE, best_claim::NEGOTIATE),
    (claim::GAP, best_claim::UNDECIDED),
    (claim::SELLER_ELECTS, best_claim::SELLER_ELECTS),
    (claim::INTERCEPT, best_claim::INTERCEPT),
    (claim::REPAIR, best_claim::REPAIR),
    (claim::EXCHANGE, best_claim::EXCHANGE),
    (claim::RESUPPLY, best_claim::RESUPPLY),
    (claim::ELECT, best_claim::ELECT),
    (claim::RETURN_AND_REFUND, best_claim::RETURN_AND_REFUND),
    (claim::REFUND, best_claim::REFUND),
];

/// The causes of a ground and of a line, value by value.
const CAUSES: [(Literal, Literal); 19] = [
    (claim_cause::NO_REASON, cause::NO_REASON),
    (claim_cause::NOT_RECEIVED, cause::NOT_RECEIVED),
    (claim_cause::DISPATCH, cause::DISPATCH),
    (claim_cause::REFUSED_WITH_REASON, cause::REFUSED_WITH_REASON),
    (claim_cause::QUALITY_DEFEATING, cause::QUALITY_DEFEATING),
    (claim_cause::QUALITY_FLAW, cause::QUALITY_FLAW),
    (claim_cause::COUNTERFEIT, cause::COUNTERFEIT),
    (claim_cause::PAPERS_MISSING, cause::PAPERS_MISSING),
    (claim_cause::MISDESCRIPTION_UNUSABLE, cause::MISDESCRIPTION_UNUSABLE),
    (claim_cause::MISDESCRIPTION, cause::MISDESCRIPTION),
    (claim_cause::ARRIVED_DAMAGED, cause::ARRIVED_DAMAGED),
    (claim_cause::ARRIVED_OTHER, cause::ARRIVED_OTHER),
    (claim_cause::AGREED, cause::AGREED),
    (claim_cause::BUYER_DATA, cause::BUYER_DATA),
    (claim_cause::GROUNDLESS_REFUSAL, cause::GROUNDLESS_REFUSAL),
    (claim_cause::SHAM, cause::SHAM),
    (claim_cause::JUDGMENT, cause::JUDGMENT),
    (claim_cause::UNALLOCATED, cause::UNALLOCATED),
    (claim_cause::RETURN_TAKEN_IN, cause::RETURN_TAKEN_IN),
];

/// The grounds on a line that were not withdrawn.
fn grounds_in_play(docket: &Docket, line: usize) -> Vec<usize> {
    let in_play = |state: &SubjectState| state.level == Level::Claim && state.findings.may_be(request_state::LIVE);
    docket.below(line).filter(|(_, state)| in_play(state)).map(|(claim, _)| claim).collect()
}

/// The most favourable outcome over the grounds of each line, as far as it is known, and what carries it: of the grounds
/// that give it the heaviest, by the rules' weights; of those that weigh alike, the one declared first. A contradiction
/// about any ground is handed on.
pub(super) fn best_ground(_: &Case, docket: &mut Docket) {
    for (at, _) in lines(docket) {
        let claims = grounds_in_play(docket, at);
        let best = best_of(docket, &claims);
        let fact = if claims.is_empty() { Fact::NothingRecorded("request") } else { Fact::Follows };
        docket.put(at, best, fact);
        let (uncarried, carriers) = carriers(docket, &claims, best);
        let of_carriers = carriers.iter().filter_map(|at| causes(docket, *at));
        let unproved = best.allow & best_claim::CARRIED_OUT.allow != 0
            && carriers.iter().any(|at| done_without_cause(docket.findings(*at)));
        let carrying =
            (uncarried || unproved).then_some(cause::NONE).into_iter().chain(of_carriers).reduce(Literal::or);
        docket.put(at, carrying.unwrap_or(cause::NONE), fact);
    }
}

fn best_of(docket: &Docket, claims: &[usize]) -> Literal {
    if claims.is_empty() {
        return best_claim::NONE;
    }
    if claims.iter().any(|at| docket.findings(*at).is(claim::CONFLICT)) {
        return best_claim::CONFLICT;
    }
    // no ground gives less than its least favourable outcome, so the best is none below the highest of these
    let least = |at: &usize| LADDER.iter().position(|(answer, _)| may_come_out(docket.findings(*at), *answer));
    let highest = claims.iter().map(least).try_fold(0, |highest, least| Some(least?.max(highest)));
    let Some(from) = highest else { return best_claim::UNDECIDED };
    let reached = |answer: Literal| claims.iter().any(|at| may_come_out(docket.findings(*at), answer));
    let outcomes = LADDER.iter().skip(from).filter(|(answer, _)| reached(*answer)).map(|(_, outcome)| *outcome);
    outcomes.reduce(Literal::or).unwrap_or(best_claim::UNDECIDED)
}

/// Whether a ground may come out so. One that is not asked about was declined, unless the proceedings are suspended.
fn may_come_out(findings: &Findings, answer: Literal) -> bool {
    findings.may_be(answer) && (answer != claim::NOT_ASKED || findings.may_be(admissibility::DECLINED))
}

/// Whether a ground may be carried out although what it asserts is not proved: what is open is not taken for proved.
fn done_without_cause(findings: &Findings) -> bool {
    findings.may_be(claim::CARRIED_OUT) && findings.may_be(claim_cause::NONE) && !findings.is(established::ESTABLISHED)
}

/// Causes that lie in the goods as they arrived.
pub(crate) const WRONG_WITH_THE_GOODS: Literal = cause::QUALITY_DEFEATING
    .or(cause::QUALITY_FLAW)
    .or(cause::COUNTERFEIT)
    .or(cause::PAPERS_MISSING)
    .or(cause::MISDESCRIPTION_UNUSABLE)
    .or(cause::MISDESCRIPTION)
    .or(cause::ARRIVED_DAMAGED)
    .or(cause::ARRIVED_OTHER);

/// Causes on the seller's side.
pub(crate) const SELLERS_SIDE: Literal =
    cause::NOT_RECEIVED.or(cause::DISPATCH).or(cause::REFUSED_WITH_REASON).or(WRONG_WITH_THE_GOODS);

/// How heavily causes weigh, the heaviest first.
const WEIGHTS: [Literal; 4] = [weight::EVERY_RISK, weight::SELLERS, weight::OTHER, weight::LEAST];

/// What may carry the outcome: of the grounds that give it, the heaviest and of those the first; the buyer's choice includes
/// a return. A ground that may still come to give it may carry it, unless one that surely gives it goes before it. Also
/// whether the outcome may be one that no ground carries.
fn carriers(docket: &Docket, claims: &[usize], best: Literal) -> (bool, Vec<usize>) {
    let (mut uncarried, mut carriers) = (false, Vec::new());
    for (answer, outcome) in LADDER.iter().filter(|(_, outcome)| outcome.allow & best.allow != 0) {
        let carried = matches!(
            *outcome,
            best_claim::CARRIED_OUT
                | best_claim::SELLER_ELECTS
                | best_claim::INTERCEPT
                | best_claim::REPAIR
                | best_claim::EXCHANGE
                | best_claim::RESUPPLY
                | best_claim::ELECT
                | best_claim::RETURN_AND_REFUND
                | best_claim::REFUND
        );
        if !carried {
            uncarried = true;
            continue;
        }
        let gives = if *outcome == best_claim::RETURN_AND_REFUND { answer.or(claim::ELECT) } else { *answer };
        let goes_before = |(one, other): (usize, usize), first: bool| {
            let (one, other) = (lightest(docket, one), heaviest(docket, other));
            one < other || (first && one == other)
        };
        for (place, at) in claims.iter().enumerate().filter(|(_, at)| docket.findings(**at).may_be(gives)) {
            let outdone = claims.iter().enumerate().any(|(before, rival)| {
                docket.findings(*rival).is(gives) && goes_before((*rival, *at), before < place) && before != place
            });
            if !outdone && !carriers.contains(at) {
                carriers.push(*at);
            }
        }
    }
    (uncarried, carriers)
}

/// Whether what carries the line, or where no ground does every ground on it, puts every risk of the return on the seller.
/// While nothing is gone on the way back nobody need find it out.
pub(super) fn risks_of_way_back(_: &Case, docket: &mut Docket) {
    for (at, _) in lines(docket) {
        let claims = grounds_in_play(docket, at);
        let (_, carriers) = carriers(docket, &claims, best_of(docket, &claims));
        let grounds = if carriers.is_empty() { claims } else { carriers };
        let on = |found: fn(&Findings) -> bool| grounds.iter().any(|at| found(docket.findings(*at)));
        let line = docket.findings(at);
        let gone = line.may_be(return_mishap::DESTRUCTION.or(return_mishap::LOSS))
            || line.may_be(return_state::DISPUTED)
            || line.may_be(whereabouts::GONE);
        let borne = match (on(|ground| ground.may_be(way_back::SELLERS)), on(|ground| !ground.is(way_back::SELLERS))) {
            (true, false) => every_risk::YES,
            (true, true) if gone => every_risk::YES.or(every_risk::NO),
            _ => every_risk::NO,
        };
        docket.put(at, borne, Fact::Follows);
    }
}

/// Whether the sampling made for some ground on the line found against the goods.
pub(super) fn sampled_out(_: &Case, docket: &mut Docket) {
    for (at, _) in lines(docket) {
        let found = |matches: fn(&Findings) -> bool| {
            docket.below(at).any(|(_, state)| state.level == Level::Claim && matches(&state.findings))
        };
        let out = match (
            found(|claim| claim.is(sampling::NONCONFORMING)),
            found(|claim| claim.may_be(sampling::NONCONFORMING)),
        ) {
            (true, _) => sampled_out::YES,
            (false, true) => sampled_out::YES.or(sampled_out::NO),
            (false, false) => sampled_out::NO,
        };
        docket.put(at, out, Fact::Follows);
    }
}

/// The place among the weights of the heaviest that a ground's cause may have.
fn heaviest(docket: &Docket, at: usize) -> usize {
    let findings = docket.findings(at);
    WEIGHTS.iter().position(|weight| findings.may_be(*weight)).unwrap_or(WEIGHTS.len())
}

/// The same of the lightest.
fn lightest(docket: &Docket, at: usize) -> usize {
    let findings = docket.findings(at);
    WEIGHTS.iter().rposition(|weight| findings.may_be(*weight)).unwrap_or(WEIGHTS.len())
}

/// The causes that a ground may have, in the line's terms.
fn causes(docket: &Docket, at: usize) -> Option<Literal> {
    let findings = docket.findings(at);
    CAUSES.iter().filter(|(own, _)| findings.may_be(*own)).map(|(_, of_line)| *of_line).reduce(Literal::or)
}

/// Who bears a loss, of the two who may: either, while both may or neither does.
fn bearer(loss: &Findings, seller: Literal, buyer: Literal) -> Literal {
    match (loss.may_be(risk::SELLER), loss.may_be(risk::BUYER)) {
        (true, false) => seller,
        (false, true) => buyer,
        _ => seller.or(buyer),
    }
}

/// Who would bear it if the goods that go back were gone: the bearer of loss on the return leg, the buyer where none is asked
/// about.
pub(super) fn bearer_of_loss(_: &Case, docket: &mut Docket) {
    for (at, line) in lines(docket) {
        let borne = |leg| {
            let loss = docket.find(SubjectKey::Loss { line, leg, kind: LossKind::Loss });
            loss.map(|loss| docket.findings(loss))
        };
        let asked = borne(Leg::Return).filter(|loss| loss.may_be(risk::SELLER.or(risk::BUYER)));
        let of_return = asked.map_or(return_loss_bearer::BUYER, |loss| {
            bearer(loss, return_loss_bearer::SELLER, return_loss_bearer::BUYER)
        });
        let findings = docket.findings(at);
        let gone = findings.is(whereabouts::GONE) && findings.is(sent_as::NONE) && findings.is(return_state::NONE);
        let of_repair = borne(Leg::RepairIn).filter(|_| gone);
        let of_repair = of_repair.map(|loss| bearer(loss, repair_loss_bearer::SELLER, repair_loss_bearer::BUYER));
        docket.put(at, of_return, Fact::Follows);
        if let Some(of_repair) = of_repair {
            docket.put(at, of_repair, Fact::Follows);
        }
    }
}

/// Who bears what happened on the way back: the bearer of that kind of loss on the return leg.
pub(super) fn bearer_of_mishap(_: &Case, docket: &mut Docket) {
    for (at, line) in lines(docket) {
        let findings = docket.findings(at);
        let kind = if findings.is(return_mishap::DAMAGE) {
            LossKind::Damage
        } else if findings.is(return_mishap::DESTRUCTION) {
            LossKind::Destruction
        } else if findings.is(return_mishap::LOSS) {
            LossKind::Loss
        } else {
            docket.put(at, mishap_bearer::NONE, Fact::NothingRecorded("mishap on the return"));
            continue;
        };
        let (seller, buyer) = (mishap_bearer::SELLER, mishap_bearer::BUYER);
        let loss = docket.find(SubjectKey::Loss { line, leg: Leg::Return, kind });
        let borne = loss.map_or(seller.or(buyer), |loss| bearer(docket.findings(loss), seller, buyer));
        docket.put(at, borne, Fact::Follows);
    }
}
