//! The clauses, kind by kind.

use super::Verdict;
use crate::case::{Leg, LineId, Mishap, Money, Party, ProofStep, RequestId, Subject};
use crate::findings::vocabulary::{
    act_assist, act_charge, act_demand_proof, act_dispatch, act_fetch, act_recall, act_redeliver, act_refund,
    act_refuse, act_refuse_return, act_relabel, act_require_return, act_return, act_use_pickup, act_wait,
    discharges as apt, fate, payer, return_state,
};
use crate::findings::{CostItem, Docket, Finding, Kind, Level, LossKind, SubjectKey};
use crate::hearing::Hearing;
use crate::relief;
use crate::rulebook::{Article, Disposition};
use crate::ruling::assemble::{Reader, actor, bearer, line_outcome};
use crate::ruling::position::{
    Act, ActClause, Bearer, BearsClause, Borne, DischargeClause, FindingClause, LegRef, Modality, OutcomeClause,
    ProofClause, ProposedOutcome, Proposer, Prover,
};
use crate::ruling::types::{Answer, BearerRuling, Outcome};

type Judged = (Verdict, Option<Article>);

fn reader<'a>(hearing: &'a Hearing<'_>) -> Reader<'a> {
    Reader { case: hearing.case(), book: hearing.rulebook(), docket: hearing.docket() }
}

fn open(reason: impl Into<String>) -> Judged {
    (Verdict::Open { readings: vec![reason.into()] }, None)
}

/// A breach of the article that decides; where none does, nothing is breached.
fn breach(article: Option<Article>) -> Judged {
    match article {
        Some(article) => (Verdict::Breaches { article }, Some(article)),
        None => open("no article decides it"),
    }
}

fn awaits(hearing: &Hearing<'_>) -> Vec<String> {
    hearing.ruling().awaiting.iter().map(|awaited| format!("{}: {}", awaited.from.name(), awaited.finding)).collect()
}

/// Compares what is said with an answer: `fits` says whether an answer bears it out.
fn compare<T: Copy>(hearing: &Hearing<'_>, answer: &Answer<T>, what: &str, fits: impl Fn(T) -> bool) -> Judged {
    let article = answer.articles.first().copied();
    match (answer.disposition, answer.decided) {
        (Disposition::Decided, Some(decided)) if fits(decided) => (Verdict::Agrees, article),
        (Disposition::Decided, Some(_)) => breach(article),
        (Disposition::Awaits, _) if answer.possible.iter().any(|possible| fits(*possible)) => {
            if answer.possible.iter().all(|possible| fits(*possible)) && !answer.possible.is_empty() {
                (Verdict::Agrees, article)
            } else {
                (Verdict::Premature { awaits: awaits(hearing) }, article)
            }
        }
        (Disposition::Awaits, _) if !answer.possible.is_empty() => breach(article.or_else(|| live(hearing))),
        (Disposition::Conflict, _) => open(format!("the rulebook contradicts itself on {what}")),
        (Disposition::Gap, _) => open(format!("the rulebook is silent on {what}")),
        _ => open(format!("{what} is not in question")),
    }
}

/// The article of the burden whose turn it is, for what cannot come out whatever is brought.
fn live(hearing: &Hearing<'_>) -> Option<Article> {
    hearing.ruling().burdens.first().map(|burden| burden.article)
}

fn line_place(hearing: &Hearing<'_>, line: Option<&LineId>) -> Option<(usize, usize)> {
    let nth = match line {
        Some(id) => hearing.case().line_index(id)?,
        None => hearing.case().claims().next().map_or(0, |(_, line)| line),
    };
    Some((hearing.docket().find(SubjectKey::Line(nth))?, nth))
}

/// How far an outcome goes for the buyer (支持程度), to tell a party that gives up what is its own from one that claims too much.
///
/// It decides no dispute: the outcome is the rules', and this only says on which side of it a proposal lies. Whoever asks for
/// less than it could have breaches nothing, since what the parties settle on goes first (TB-7) and a party may give up a
/// right. The order is that of what the buyer ends with: nothing, talks, less than the price, the goods put right (TB-68,
/// CPL-24: repair, then exchange), what was missing or a choice that includes the price, the price against the goods, the
/// price and the goods with whoever must fetch them. A refund without a return exceeds one with it, because the goods stay.
const fn favour(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::ReleaseToSeller | Outcome::Dismiss | Outcome::TradeContinues | Outcome::CarriedOut => 0,
        Outcome::Negotiate => 1,
        Outcome::SellerElects => 2,
        Outcome::InterceptAndRefund => 3,
        Outcome::Repair => 4,
        Outcome::Exchange => 5,
        Outcome::Resupply | Outcome::BuyerElects => 6,
        Outcome::ReturnAndRefund => 7,
        Outcome::Refund => 8,
    }
}

/// The same of what is proposed, on the same scale.
const fn asked_favour(outcome: ProposedOutcome) -> u8 {
    match outcome {
        ProposedOutcome::ReleaseToSeller | ProposedOutcome::Dismiss => 0,
        ProposedOutcome::Negotiate => 1,
        ProposedOutcome::PartialRefund => 2,
        ProposedOutcome::Repair => 4,
        ProposedOutcome::Exchange => 5,
        ProposedOutcome::Resupply => 6,
        ProposedOutcome::ReturnAndRefund => 7,
        ProposedOutcome::Refund => 8,
    }
}

/// Whether a decided outcome is what was proposed: the same remedy, or a choice of the buyer's that includes it (TB-7, TB-79).
/// A refund in part is borne out by none, since no article measures one.
fn bears_out(decided: Outcome, said: ProposedOutcome) -> bool {
    match said {
        ProposedOutcome::Refund => decided == Outcome::Refund,
        ProposedOutcome::ReturnAndRefund => matches!(decided, Outcome::ReturnAndRefund | Outcome::BuyerElects),
        ProposedOutcome::Exchange => matches!(decided, Outcome::Exchange | Outcome::BuyerElects),
        ProposedOutcome::Repair => matches!(decided, Outcome::Repair | Outcome::BuyerElects),
        ProposedOutcome::Resupply => matches!(decided, Outcome::Resupply | Outcome::BuyerElects),
        ProposedOutcome::PartialRefund => false,
        ProposedOutcome::ReleaseToSeller => {
            matches!(decided, Outcome::ReleaseToSeller | Outcome::Dismiss | Outcome::CarriedOut)
        }
        // what is left to the parties is not supported against the other's will
        ProposedOutcome::Dismiss => {
            matches!(
                decided,
                Outcome::ReleaseToSeller
                    | Outcome::Dismiss
                    | Outcome::Negotiate
                    | Outcome::TradeContinues
                    | Outcome::CarriedOut
            )
        }
        ProposedOutcome::Negotiate => decided == Outcome::Negotiate,
    }
}

pub(super) fn outcome(hearing: &Hearing<'_>, by: Proposer, said: &OutcomeClause) -> Judged {
    let mut lines: Vec<usize> = match &said.line {
        Some(id) => hearing.case().line_index(id).into_iter().collect(),
        None => hearing.case().claims().map(|(_, line)| line).collect(),
    };
    lines.sort_unstable();
    lines.dedup();
    let judged = lines.iter().filter_map(|line| {
        let at = hearing.docket().find(SubjectKey::Line(*line))?;
        Some(outcome_of_line(hearing, by, said, at, *line))
    });
    // the first of the worst
    judged
        .reduce(|worst, next| if next.0.weight() > worst.0.weight() { next } else { worst })
        .unwrap_or_else(|| open("nothing is claimed for such a line"))
}

fn outcome_of_line(hearing: &Hearing<'_>, by: Proposer, said: &OutcomeClause, at: usize, nth: usize) -> Judged {
    let reader = reader(hearing);
    let answer = line_outcome(reader, at);
    // a return that has ended in a refund was a return and refund all the way
    let ended = reader.decision(fate::FINDING, at).is_some_and(|found| found.disposition == Disposition::Decided);
    let came_back = reader.docket.findings(at).is(return_state::SIGNED.or(return_state::REFUSED));
    let fits = |decided: Outcome| {
        if bears_out(decided, said.is) {
            return true;
        }
        if said.is == ProposedOutcome::ReturnAndRefund && decided == Outcome::Refund && ended && came_back {
            return true;
        }
        match by {
            Proposer::Buyer => said.is != ProposedOutcome::Negotiate && asked_favour(said.is) < favour(decided),
            Proposer::Seller => said.is != ProposedOutcome::Negotiate && asked_favour(said.is) > favour(decided),
            Proposer::Platform => false,
        }
    };
    let judged = compare(hearing, &answer, "the outcome", fits);
    match (&judged.0, said.amount) {
        (Verdict::Agrees, Some(amount)) => {
            let most = hearing.ruling().money.entitlement(nth);
            let over = by != Proposer::Seller && most.is_some_and(|most| amount > most);
            let under = by != Proposer::Buyer && most.is_some_and(|most| amount < most);
            if over || under { breach(judged.1) } else { judged }
        }
        _ => judged,
    }
}

fn leg_place(hearing: &Hearing<'_>, leg: Leg, line: Option<&LineId>) -> Option<(usize, LineId)> {
    let (line_at, nth) = line_place(hearing, line)?;
    let id = hearing.case().lines().get(nth)?.id.clone();
    let at = hearing
        .docket()
        .below(line_at)
        .find(|(_, state)| matches!(state.key, SubjectKey::Leg { leg: of, .. } if of == leg))?;
    Some((at.0, id))
}

/// Whether a bearer that was decided is the one who is said to bear.
fn is_bearer(decided: BearerRuling, who: Bearer) -> bool {
    match who {
        Bearer::Buyer => decided == BearerRuling::Buyer,
        Bearer::Seller => decided == BearerRuling::Seller,
        Bearer::Negotiate => decided == BearerRuling::Negotiate,
        Bearer::Nobody => decided == BearerRuling::AsPaid,
        Bearer::Platform | Bearer::Carrier | Bearer::Insurer | Bearer::Shared => false,
    }
}

fn gives_up(by: Proposer, who: Bearer) -> bool {
    matches!((by, who), (Proposer::Buyer, Bearer::Buyer) | (Proposer::Seller, Bearer::Seller))
}

pub(super) fn bears(hearing: &Hearing<'_>, by: Proposer, said: &BearsClause) -> Judged {
    let reader = reader(hearing);
    match &said.what {
        Borne::Freight(LegRef { leg, line, .. }) => {
            let Some((at, id)) = leg_place(hearing, *leg, line.as_ref()) else { return open("there is no such leg") };
            let answer = reader.answer(crate::findings::vocabulary::freight::FINDING, at, bearer);
            let excess = reader.answer(crate::findings::vocabulary::freight_excess::FINDING, at, bearer);
            if said.amount.is_some() && excess.decided.is_some_and(|decided| is_bearer(decided, said.who)) {
                let most = match said.who {
                    Bearer::Buyer => relief::chargeable(reader, &id, *leg),
                    _ => relief::excess_of(reader, &id, *leg),
                };
                return charge(hearing, by, said, (Verdict::Agrees, excess.articles.first().copied()), most, None);
            }
            let as_paid = paid_by(hearing, *leg, at);
            let fits = |decided: BearerRuling| {
                is_bearer(decided, said.who)
                    || gives_up(by, said.who)
                    || (decided == BearerRuling::AsPaid && as_paid == said.who)
            };
            let judged = compare(hearing, &answer, "that freight", fits);
            let proof = reader.answer(crate::findings::vocabulary::deduction::FINDING, at, Some);
            let most = match said.who {
                Bearer::Buyer => relief::chargeable(reader, &id, *leg),
                _ => relief::cost_of(reader, &id, *leg),
            };
            charge(hearing, by, said, judged, most, proof.articles.first().copied())
        }
        Borne::Risk(said_of) => {
            let kind = match said_of.kind {
                Mishap::Damage => LossKind::Damage,
                Mishap::Destruction => LossKind::Destruction,
                Mishap::Loss => LossKind::Loss,
                Mishap::Nothing => return open("nothing is no kind of loss"),
            };
            let Some((_, nth)) = line_place(hearing, said_of.line.as_ref()) else {
                return open("there is no such line");
            };
            let key = SubjectKey::Loss { line: nth, leg: said_of.leg, kind };
            let Some(at) = hearing.docket().find(key) else { return open("there is no such leg") };
            let answer = reader.answer(crate::findings::vocabulary::risk::FINDING, at, bearer);
            compare(hearing, &answer, "that risk", |decided| is_bearer(decided, said.who) || gives_up(by, said.who))
        }
        Borne::Inspection(id) => {
            let nth = hearing.case().facts().inspections.iter().position(|inspection| inspection.id == *id);
            cost(hearing, by, said, nth.map(CostItem::Inspection))
        }
        Borne::InspectionCarriage(id) => {
            let nth = hearing.case().facts().inspections.iter().position(|inspection| inspection.id == *id);
            cost(hearing, by, said, nth.map(CostItem::InspectionCarriage))
        }
        Borne::Storage(LegRef { leg, line, .. }) => {
            let id = line_place(hearing, line.as_ref())
                .and_then(|(_, nth)| hearing.case().lines().get(nth))
                .and_then(|line| hearing.case().shipment_of(&line.id, *leg))
                .and_then(|shipment| hearing.case().shipment_index(&shipment.id));
            cost(hearing, by, said, id.map(CostItem::Storage))
        }
    }
}

/// Who paid for a leg: freight paid with the order is the buyer's, else who paid the carrier.
fn paid_by(hearing: &Hearing<'_>, leg: Leg, at: usize) -> Bearer {
    let with_the_order = hearing.case().facts().order.freight.paid.is_some_and(|paid| !paid.is_zero());
    let by_buyer = hearing.docket().findings(at).is(payer::BUYER);
    if (leg == Leg::Outbound && with_the_order) || by_buyer { Bearer::Buyer } else { Bearer::Seller }
}

/// A charge must keep to what was really spent and is proved; a party may charge itself more and the other less.
fn charge(
    hearing: &Hearing<'_>,
    by: Proposer,
    said: &BearsClause,
    judged: Judged,
    most: Option<Money>,
    proof: Option<Article>,
) -> Judged {
    let (Verdict::Agrees, Some(amount)) = (&judged.0, said.amount) else { return judged };
    if gives_up(by, said.who) || amount.is_zero() {
        return judged;
    }
    match most {
        Some(most) if amount <= most => judged,
        Some(_) => breach(proof.or(judged.1)),
        None => (Verdict::Premature { awaits: awaits(hearing) }, judged.1),
    }
}

fn cost(hearing: &Hearing<'_>, by: Proposer, said: &BearsClause, item: Option<CostItem>) -> Judged {
    let place = item.and_then(|item| {
        hearing
            .docket()
            .on(Level::Cost)
            .find(|(_, state)| matches!(state.key, SubjectKey::Cost { item: of, .. } if of == item))
    });
    let Some((at, _)) = place else { return open("there is no such cost") };
    let answer = reader(hearing).answer(crate::findings::vocabulary::cost::FINDING, at, bearer);
    let fits = |decided: BearerRuling| is_bearer(decided, said.who) || gives_up(by, said.who);
    let judged = compare(hearing, &answer, "that cost", fits);
    let facts = hearing.case().facts();
    let most = item.and_then(|item| match item {
        CostItem::Inspection(nth) => facts.inspections.get(nth)?.fee,
        CostItem::InspectionCarriage(nth) => facts.inspections.get(nth)?.carriage,
        CostItem::CardFee => None,
        CostItem::Storage(nth) => Some(facts.shipments.get(nth)?.storage.as_ref()?.charged),
    });
    charge(hearing, by, said, judged, most, None)
}

pub(super) fn proves_first(hearing: &Hearing<'_>, said: &ProofClause) -> Judged {
    let burden = hearing.ruling().burdens.iter().find(|burden| {
        said.line.as_ref().is_none_or(|line| burden.line == *line)
            && said.request.as_ref().is_none_or(|request: &RequestId| burden.request.as_ref() == Some(request))
    });
    let Some(burden) = burden else { return open("no burden of proof is in question") };
    let first = match burden.first {
        Party::Buyer => Prover::Buyer,
        Party::Seller => Prover::Seller,
    };
    let article = hearing.rulebook().ladders.get(burden.place.0).map(|ladder| ladder.article);
    if first == said.who { (Verdict::Agrees, article) } else { breach(article) }
}

pub(super) fn discharges(hearing: &Hearing<'_>, said: &DischargeClause) -> Judged {
    let nth = hearing.case().facts().evidence.iter().position(|item| item.id == said.evidence);
    let place = nth.and_then(|nth| hearing.docket().find(SubjectKey::Evidence(nth)));
    let Some(at) = place else { return open("there is no such evidence") };
    let answer = reader(hearing).answer(apt::FINDING, at, Some);
    let wanted = match said.step {
        ProofStep::Receipt | ProofStep::ProperSigning => "signing",
        ProofStep::NothingWrongAtSigning | ProofStep::QuantitySent => "nothing_wrong",
        other => other.name(),
    };
    compare(hearing, &answer, "that evidence", |decided| decided == wanted)
}

pub(super) fn finding(hearing: &Hearing<'_>, said: &FindingClause) -> Judged {
    let Some(finding) = Finding::named(&said.finding) else {
        return open(format!("`{}` is not a finding", said.finding));
    };
    if finding.value(&said.is).is_none() {
        return open(format!("`{}` is not a value of `{}`", said.is, said.finding));
    }
    let Some(at) = subject(hearing, finding, said.of.as_ref()) else { return open("there is no such subject") };
    let found = hearing.docket().findings(at);
    if finding.kind() == Kind::Answered {
        let answer = reader(hearing).answer(finding, at, Some);
        return compare(hearing, &answer, finding.entry().label.en, |decided| decided == said.is);
    }
    let article = finding.entry().articles.first().copied();
    match found.settled(finding) {
        Some(value) if value == said.is => (Verdict::Agrees, article),
        Some(_) => breach(article),
        None if found.possible(finding).any(|value| value == said.is) => {
            (Verdict::Premature { awaits: vec![finding.entry().name.to_owned()] }, article)
        }
        None => breach(article),
    }
}

fn subject(hearing: &Hearing<'_>, finding: Finding, of: Option<&Subject>) -> Option<usize> {
    let level = finding.level();
    let docket: &Docket = hearing.docket();
    let case = hearing.case();
    let fits = |key: SubjectKey| match (of, key) {
        (None, _) => true,
        (Some(Subject::Agreement(id)), SubjectKey::Agreement(nth)) => {
            case.facts().agreements.get(nth).is_some_and(|made| made.id == *id)
        }
        (Some(Subject::Term(id)), SubjectKey::Term(nth)) => {
            case.facts().order.terms.get(nth).is_some_and(|term| term.id == *id)
        }
        (Some(Subject::Complaint(id)), SubjectKey::Complaint(nth)) => {
            case.facts().complaints.get(nth).is_some_and(|made| made.id == *id)
        }
        (
            Some(Subject::Line(id)),
            SubjectKey::Line(line) | SubjectKey::Claim { line, .. } | SubjectKey::Leg { line, .. },
        ) => case.line_index(id) == Some(line),
        (Some(Subject::Request(id)), SubjectKey::Claim { request, .. }) => case.request_index(id) == Some(request),
        (Some(Subject::Request(id)), SubjectKey::Line(line)) => {
            case.request_index(id).is_some_and(|request| case.claims().any(|pair| pair == (request, line)))
        }
        (Some(Subject::Shipment(id)), SubjectKey::Leg { shipment, .. }) => {
            shipment.is_some() && case.shipment_index(id) == shipment
        }
        (Some(Subject::Shipment(id)), SubjectKey::Line(line)) => {
            case.shipment_index(id).is_some_and(|at| case.carried(at).contains(&line))
        }
        _ => false,
    };
    docket.on(level).find(|(_, state)| fits(state.key)).map(|(at, _)| at)
}

/// The leg that an act is about: the one named, else the last that a shipment travels, else the way out.
fn leg_of_act(docket: &Docket, line: usize, named: Option<Leg>) -> Option<usize> {
    let legs = || {
        docket.below(line).filter_map(|(at, state)| match state.key {
            SubjectKey::Leg { leg, shipment, .. } => Some((at, leg, shipment.is_some())),
            _ => None,
        })
    };
    let found = match named {
        Some(named) => legs().find(|(_, leg, _)| *leg == named),
        None => legs().filter(|(_, _, travelled)| *travelled).last().or_else(|| legs().next()),
    };
    found.map(|(at, _, _)| at)
}

pub(super) fn act(hearing: &Hearing<'_>, by: Proposer, said: &ActClause) -> Judged {
    let Some((line_at, _)) = line_place(hearing, said.line.as_ref()) else { return open("there is no such line") };
    let question = match said.act {
        Act::RefundVoluntarily => {
            // giving up one's own entitlement is always open
            return match said.modality {
                Modality::Must | Modality::May => (Verdict::Agrees, None),
                Modality::MustNot => open("nobody is kept from giving up what is theirs"),
            };
        }
        Act::Dispatch => act_dispatch::FINDING,
        Act::RefuseDelivery => act_refuse::FINDING,
        Act::Recall => act_recall::FINDING,
        Act::UsePickup => act_use_pickup::FINDING,
        Act::Wait => act_wait::FINDING,
        Act::RefuseReturn => act_refuse_return::FINDING,
        Act::ReturnGoods => act_return::FINDING,
        Act::Refund => act_refund::FINDING,
        Act::RequireReturn => act_require_return::FINDING,
        Act::Deduct | Act::DemandFreight => act_charge::FINDING,
        Act::DemandProof => act_demand_proof::FINDING,
        Act::Relabel => act_relabel::FINDING,
        Act::AssistReturn => act_assist::FINDING,
        Act::FetchGoods => act_fetch::FINDING,
        Act::Redeliver => act_redeliver::FINDING,
    };
    let docket = hearing.docket();
    let at = match question.level() {
        Level::Line => Some(line_at),
        Level::Leg => leg_of_act(docket, line_at, said.leg),
        level => docket.below(line_at).find(|(_, state)| state.level == level).map(|(at, _)| at),
    };
    let Some(at) = at else { return open("no such claim or leg is in question") };
    let answer = reader(hearing).answer(question, at, Some);
    let owner = match actor(question) {
        Some(Party::Buyer) => Proposer::Buyer,
        _ => Proposer::Seller,
    };
    let fits = |decided: &'static str| match said.modality {
        Modality::Must => decided == "must",
        Modality::MustNot => decided == "must_not",
        // what one must do one may do; and of a duty that one takes on freely nobody complains
        Modality::May => decided == "may" || decided == "must",
    } || (by == owner && said.modality == Modality::Must && decided == "may");
    compare(hearing, &answer, "that act", fits)
}
