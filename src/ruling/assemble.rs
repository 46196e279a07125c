//! From decisions to a ruling: answers in public types, citations, burdens, what is awaited, obligations.

use std::collections::BTreeSet;

use super::types::{
    ActRuling, Admissibility, Answer, Awaited, AwaitedKind, BearerRuling, Burden, Citation, CitationRole, ClaimRuling,
    CostRow, FindingRow, FreightRow, LineRuling, Obligation, Outcome, RiskRow, RuleId, Ruling,
};
use crate::case::{Case, Instant, Leg, Line, LineId, Marketplace, Mishap, Party, ProofStep, Tracking};
use crate::findings::vocabulary::{
    act_dispatch, act_recall, act_refuse, act_refuse_return, act_return, act_use_pickup, act_wait, buyer_report, claim,
    cost, deduction, established, explanation, fate, freight, freight_proof, governed, ground, nothing_wrong,
    prima_facie, remedy, return_receipt, risk, signature, source_papers, state_at_signing,
};
use crate::findings::{CostItem, Docket, Fact, Finding, Kind, Level, LossKind, Mover, Status, SubjectKey, names};
use crate::relief::{self, Settlement};
use crate::rulebook::{Article, Decision, Disposition, Rulebook, due};

/// The reader of decisions that everything below shares.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) case: &'a Case,
    pub(crate) book: &'a Rulebook,
    pub(crate) docket: &'a Docket,
}

impl<'a> Reader<'a> {
    /// The decision on a question about a subject.
    pub(crate) fn decision(&self, finding: Finding, at: usize) -> Option<Decision> {
        let (question, _) = self.book.question(finding)?;
        self.docket.decision(question, at)
    }

    /// An answer in public terms; `read` turns the names of values into them and leaves out the special ones.
    pub(crate) fn answer<T>(&self, finding: Finding, at: usize, read: impl Fn(&'static str) -> Option<T>) -> Answer<T> {
        let none = Answer {
            disposition: Disposition::NotAsked,
            decided: None,
            possible: Vec::new(),
            articles: Vec::new(),
            rules: Vec::new(),
        };
        let Some((question, asked)) = self.book.question(finding) else { return none };
        let Some(decision) = self.docket.decision(question, at) else { return none };
        if decision.disposition == Disposition::NotAsked {
            return none;
        }
        let mut values: Vec<T> = names(finding, decision.answers).filter_map(&read).collect();
        let mut articles = Vec::new();
        let mut rules = Vec::new();
        for card in asked.cards(decision.standing).filter_map(|card| self.book.rules().get(card)) {
            if !articles.contains(&card.article) {
                articles.push(card.article);
            }
            rules.push(RuleId(card.id.clone()));
        }
        if articles.is_empty() && decision.closed && decision.live == 0 {
            articles.extend(asked.closing.map(|(_, article)| article));
        }
        let decided = if decision.disposition == Disposition::Decided { values.pop() } else { None };
        Answer { disposition: decision.disposition, decided, possible: values, articles, rules }
    }

    /// The lines with their places on the docket.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, usize, LineId)> + use<'a> {
        let (case, docket) = (self.case, self.docket);
        docket.on(Level::Line).filter_map(move |(at, state)| match state.key {
            SubjectKey::Line(line) => Some((at, line, case.lines().get(line)?.id.clone())),
            _ => None,
        })
    }
}

pub(crate) fn outcome(name: &str) -> Option<Outcome> {
    Some(match name {
        "refund" => Outcome::Refund,
        "return_and_refund" => Outcome::ReturnAndRefund,
        "elect_remedy" => Outcome::BuyerElects,
        "intercept_and_refund" => Outcome::InterceptAndRefund,
        "seller_elects" => Outcome::SellerElects,
        "negotiate" => Outcome::Negotiate,
        "trade_continues" => Outcome::TradeContinues,
        "release_to_seller" => Outcome::ReleaseToSeller,
        "dismiss" => Outcome::Dismiss,
        _ => return None,
    })
}

/// What the way back makes of a return.
fn after_return(name: &str) -> Option<Outcome> {
    Some(match name {
        "conditional" => Outcome::ReturnAndRefund,
        "refund" => Outcome::Refund,
        "release_to_seller" => Outcome::ReleaseToSeller,
        _ => return None,
    })
}

pub(crate) fn bearer(name: &str) -> Option<BearerRuling> {
    Some(match name {
        "buyer" => BearerRuling::Buyer,
        "seller" => BearerRuling::Seller,
        "as_paid" => BearerRuling::AsPaid,
        "negotiate" => BearerRuling::Negotiate,
        _ => return None,
    })
}

/// The outcome of a line: what the way back made of it where that was asked, else the remedy.
pub(crate) fn line_outcome(reader: Reader<'_>, at: usize) -> Answer<Outcome> {
    let fated = reader.decision(fate::FINDING, at).is_some_and(|found| found.disposition != Disposition::NotAsked);
    let settled = reader.decision(remedy::FINDING, at).is_some_and(|found| found.disposition == Disposition::Decided);
    if fated && settled {
        return reader.answer(fate::FINDING, at, after_return);
    }
    let mut answer = reader.answer(remedy::FINDING, at, outcome);
    if let Some((carrying, _)) = carrying_claim(reader, at) {
        let ground = reader.answer(claim::FINDING, carrying, outcome);
        if answer.decided.is_some() && !ground.articles.is_empty() {
            answer.articles = ground.articles;
            answer.rules = ground.rules;
            // what was found of the facts is part of the reason
            let facts = reader.answer(established::FINDING, carrying, Some);
            let new = facts.articles.iter().filter(|article| !answer.articles.contains(article)).copied();
            let new: Vec<Article> = new.collect();
            answer.articles.extend(new);
            answer.rules.extend(facts.rules);
        }
    }
    answer
}

/// The ground that carries a line's outcome: the first that gives what the line gets.
pub(crate) fn carrying_claim(reader: Reader<'_>, at: usize) -> Option<(usize, usize)> {
    let remedy = reader.answer(remedy::FINDING, at, outcome).decided?;
    reader.docket.below(at).find_map(|(below, state)| {
        let SubjectKey::Claim { request, .. } = state.key else { return None };
        let given = reader.answer(claim::FINDING, below, outcome).decided?;
        let fails = matches!(remedy, Outcome::ReleaseToSeller | Outcome::Dismiss | Outcome::TradeContinues);
        (given == remedy || (fails && given == Outcome::Dismiss)).then_some((below, request))
    })
}

/// Puts the ruling together.
pub(crate) fn rule(case: &Case, book: &Rulebook, docket: &Docket) -> Ruling {
    let reader = Reader { case, book, docket };
    let here = docket.findings(0).is(governed::HERE);
    let admissibility = if here {
        Admissibility::Governed
    } else {
        Admissibility::GovernedElsewhere(match case.facts().marketplace {
            Marketplace::Jd => "the dispute rules of jd".to_owned(),
            _ => "an edition of the taobao dispute rules in force on that day".to_owned(),
        })
    };
    let lines = if here { line_rulings(reader) } else { Vec::new() };
    let freight = if here { freight_rows(reader) } else { Vec::new() };
    let risks = if here { risk_rows(reader) } else { Vec::new() };
    let costs = if here { cost_rows(reader) } else { Vec::new() };
    let burdens = if here { burdens(reader) } else { Vec::new() };
    let money = relief::settle(reader, &lines, &freight, &costs);
    let awaiting = if here { awaiting(reader, &burdens, &lines, &money) } else { Vec::new() };
    Ruling {
        rulebook: book.name(),
        edition: book.edition(),
        as_of: case.facts().as_of,
        admissibility,
        obligations: obligations(reader, &lines),
        acts: if here { acts(reader) } else { Vec::new() },
        findings: findings(reader),
        citations: citations(reader),
        lines,
        freight,
        risks,
        costs,
        money,
        burdens,
        awaiting,
    }
}

fn line_rulings(reader: Reader<'_>) -> Vec<LineRuling> {
    reader
        .lines()
        .map(|(at, _, line)| {
            let claims = reader
                .docket
                .below(at)
                .filter_map(|(below, state)| {
                    let SubjectKey::Claim { request, .. } = state.key else { return None };
                    let fact = reader.answer(established::FINDING, below, Some);
                    Some(ClaimRuling {
                        request: reader.case.facts().requests.get(request)?.id.clone(),
                        ground: state.findings.settled(ground::FINDING).unwrap_or_default(),
                        outcome: reader.answer(claim::FINDING, below, outcome),
                        established: (fact.disposition != Disposition::NotAsked).then_some(fact),
                    })
                })
                .collect();
            LineRuling { line, outcome: line_outcome(reader, at), claims }
        })
        .collect()
}

fn freight_rows(reader: Reader<'_>) -> Vec<FreightRow> {
    reader
        .docket
        .on(Level::Leg)
        .filter_map(|(at, state)| {
            let SubjectKey::Leg { line, leg, shipment } = state.key else { return None };
            let bearer = reader.answer(freight::FINDING, at, bearer);
            (bearer.disposition != Disposition::NotAsked).then_some(())?;
            Some(FreightRow {
                line: reader.case.lines().get(line)?.id.clone(),
                leg,
                shipment: shipment.and_then(|nth| Some(reader.case.facts().shipments.get(nth)?.id.clone())),
                bearer,
            })
        })
        .collect()
}

pub(crate) const fn kind_of(loss: LossKind) -> Mishap {
    match loss {
        LossKind::Damage => Mishap::Damage,
        LossKind::Destruction => Mishap::Destruction,
        LossKind::Loss => Mishap::Loss,
    }
}

fn risk_rows(reader: Reader<'_>) -> Vec<RiskRow> {
    reader
        .docket
        .on(Level::Loss)
        .filter_map(|(at, state)| {
            let SubjectKey::Loss { line, leg, kind } = state.key else { return None };
            let bearer = reader.answer(risk::FINDING, at, bearer);
            (bearer.disposition != Disposition::NotAsked).then_some(())?;
            let line = reader.case.lines().get(line)?;
            Some(RiskRow {
                line: line.id.clone(),
                leg,
                kind: kind_of(kind),
                occurred: happened(reader.case, line, leg, kind_of(kind)),
                bearer,
            })
        })
        .collect()
}

fn cost_rows(reader: Reader<'_>) -> Vec<CostRow> {
    let facts = reader.case.facts();
    reader
        .docket
        .on(Level::Cost)
        .filter_map(|(at, state)| {
            let SubjectKey::Cost { line, item } = state.key else { return None };
            let (inspection, storage_of) = match item {
                CostItem::Inspection(nth) => (Some(facts.inspections.get(nth)?.id.clone()), None),
                CostItem::Storage(nth) => (None, Some(facts.shipments.get(nth)?.id.clone())),
            };
            Some(CostRow {
                line: reader.case.lines().get(line)?.id.clone(),
                inspection,
                storage_of,
                bearer: reader.answer(cost::FINDING, at, bearer),
            })
        })
        .collect()
}

/// The demand behind a step of proof, by the finding that the step settles.
pub(crate) fn demand_of(finding: Finding) -> Option<&'static [ProofStep]> {
    const STEPS: [(Finding, &[ProofStep]); 9] = [
        (prima_facie::FINDING, &[ProofStep::PrimaFacie]),
        (explanation::FINDING, &[ProofStep::Explanation]),
        (source_papers::FINDING, &[ProofStep::SourcePapers]),
        (buyer_report::FINDING, &[ProofStep::BuyerReport]),
        (signature::FINDING, &[ProofStep::Receipt, ProofStep::ProperSigning]),
        (state_at_signing::FINDING, &[ProofStep::StateAtSigning]),
        (nothing_wrong::FINDING, &[ProofStep::NothingWrongAtSigning]),
        (return_receipt::FINDING, &[ProofStep::Receipt]),
        (freight_proof::FINDING, &[ProofStep::FreightSpent]),
    ];
    STEPS.iter().find(|(of, _)| *of == finding).map(|(_, steps)| *steps)
}

fn deadline(case: &Case, finding: Finding, to: Party) -> Option<Instant> {
    let steps = demand_of(finding)?;
    case.facts()
        .demands
        .iter()
        .filter(|demand| demand.to == to && steps.contains(&demand.step))
        .map(|demand| demand.deadline)
        .max()
}

fn burdens(reader: Reader<'_>) -> Vec<Burden> {
    let mut burdens = Vec::new();
    for (at, state) in reader.docket.subjects().iter().enumerate() {
        let (line, request) = match state.key {
            SubjectKey::Claim { request, line } => (line, Some(request)),
            SubjectKey::Line(line) => (line, None),
            _ => continue,
        };
        for (nth, ladder) in reader.book.ladders.iter().enumerate() {
            let question = ladder.shown.finding();
            if question.entry().level != state.level {
                continue;
            }
            let asked =
                reader.decision(question, at).is_some_and(|decision| decision.disposition != Disposition::NotAsked);
            let used = ladder.when.iter().any(|when| state.findings.status_of(when) == Status::Met);
            let (true, true, Some(first)) = (asked, used, ladder.steps.first()) else { continue };
            let undecided = state.findings.settled(question).is_none();
            let turn = if undecided { due(ladder, &state.findings) } else { None };
            let step = turn.and_then(|(step, _)| ladder.steps.get(step));
            let Some(line) = reader.case.lines().get(line) else { continue };
            burdens.push(Burden {
                request: request.and_then(|nth| Some(reader.case.facts().requests.get(nth)?.id.clone())),
                line: line.id.clone(),
                first: first.on,
                now: turn.map(|(_, on)| on),
                step: step.map(|step| step.shown.finding().entry().name),
                deadline: step.and_then(|step| deadline(reader.case, step.shown.finding(), step.on)),
                article: step.map_or(ladder.article, |step| step.article),
                brought: step.is_some_and(|step| unreviewed(reader, at, step.shown.finding())),
                place: (nth, turn.map(|(step, _)| step)),
            });
        }
    }
    burdens
}

/// What is awaited where something is undecided: on a ladder, the step whose turn it is, or the review of what was brought
/// for it; else the open findings that a person or a party could settle, as rules that are live read them.
fn awaiting(reader: Reader<'_>, burdens: &[Burden], lines: &[LineRuling], money: &Settlement) -> Vec<Awaited> {
    let mut list: Vec<Awaited> = Vec::new();
    let undecided = |line: &LineId| {
        lines.iter().any(|ruling| ruling.line == *line && ruling.outcome.disposition == Disposition::Awaits)
    };
    for burden in burdens.iter().filter(|burden| undecided(&burden.line)) {
        let (Some(now), Some(step)) = (burden.now, burden.step) else { continue };
        let (kind, from, deadline) = if burden.brought {
            (AwaitedKind::Assessment, "platform", None)
        } else {
            (AwaitedKind::Proof, now.name(), burden.deadline)
        };
        let (line, request) = (Some(burden.line.clone()), burden.request.clone());
        list.push(Awaited { kind, from, finding: step, line, request, deadline });
    }
    for (question, at, decision) in reader.docket.decisions() {
        if decision.disposition != Disposition::Awaits {
            continue;
        }
        let Some(asked) = reader.book.questions().get(*question) else { continue };
        let Some(state) = reader.docket.subject(*at) else { continue };
        if !matters(reader, asked.finding, state.key, lines, money) || laddered(reader, asked.finding, *at) {
            continue;
        }
        for card in asked.cards(decision.live).filter_map(|card| reader.book.rules().get(card)) {
            for literal in card.when.iter().filter(|when| state.findings.status_of(when) == Status::Open).flatten() {
                let finding = literal.finding();
                let entry = finding.entry();
                let kind = match entry.kind {
                    Kind::Assessed => AwaitedKind::Assessment,
                    Kind::Pleaded if demand_of(finding).is_some() => AwaitedKind::Proof,
                    Kind::Pleaded => AwaitedKind::Assessment,
                    _ => continue,
                };
                if state.findings.status(*literal) != Status::Open {
                    continue;
                }
                let (line, request) = whereabouts(reader, state.key);
                if list.iter().any(|known| known.finding == entry.name && known.line == line) {
                    continue;
                }
                let from = if kind == AwaitedKind::Assessment { "platform" } else { mover(entry.mover) };
                list.push(Awaited { kind, from, finding: entry.name, line, request, deadline: None });
            }
        }
    }
    list
}

/// Whether anything hangs on a question that is undecided: grounds, while their line is; freight, of legs that are travelled;
/// deductions that could be made; risks that came true; costs; everything about the case.
fn matters(reader: Reader<'_>, asked: Finding, key: SubjectKey, lines: &[LineRuling], money: &Settlement) -> bool {
    if asked.entry().name.starts_with("act_") {
        return false;
    }
    let undecided =
        |line: usize| lines.get(line).is_some_and(|ruling| ruling.outcome.disposition == Disposition::Awaits);
    match key {
        SubjectKey::Line(line) | SubjectKey::Claim { line, .. } => undecided(line),
        SubjectKey::Leg { line, leg, .. } if asked == deduction::FINDING => {
            let id = reader.case.lines().get(line).map(|line| &line.id);
            money.pending_proof.iter().any(|pending| Some(&pending.line) == id && pending.leg == leg)
        }
        SubjectKey::Leg { shipment, .. } => shipment.is_some(),
        SubjectKey::Loss { line, leg, kind } => {
            reader.case.lines().get(line).is_some_and(|line| happened(reader.case, line, leg, kind_of(kind)))
        }
        SubjectKey::Agreement(_) | SubjectKey::Evidence(_) => (0..lines.len()).any(undecided),
        SubjectKey::Case | SubjectKey::Term(_) | SubjectKey::Cost { .. } => true,
    }
}

/// Whether a kind of loss has happened on a leg, by the parcel's own record or the carrier's.
fn happened(case: &Case, line: &Line, leg: Leg, kind: Mishap) -> bool {
    case.shipment_of(&line.id, leg).is_some_and(|way| {
        let declared_lost = way.events.iter().any(|event| event.what == Tracking::Lost);
        way.mishap == kind || (kind == Mishap::Loss && declared_lost)
    })
}

/// Whether something was brought for a step that nobody has reviewed yet.
fn unreviewed(reader: Reader<'_>, at: usize, finding: Finding) -> bool {
    reader.docket.grounds_of(at, finding).any(|fact| matches!(fact, Fact::Item("evidence", _, "")))
}

/// Whether a question waits for a step on a ladder of this subject: then the ladder says what is awaited.
fn laddered(reader: Reader<'_>, question: Finding, at: usize) -> bool {
    let Some(state) = reader.docket.subject(at) else { return false };
    reader.book.ladders.iter().any(|ladder| {
        ladder.shown.finding() == question
            && ladder.when.iter().any(|when| state.findings.status_of(when) == Status::Met)
    })
}

const fn mover(mover: Mover) -> &'static str {
    match mover {
        Mover::Buyer => "buyer",
        Mover::Seller => "seller",
        Mover::Carrier => "carrier",
        Mover::Platform | Mover::Nobody => "platform",
    }
}

fn whereabouts(reader: Reader<'_>, key: SubjectKey) -> (Option<LineId>, Option<crate::case::RequestId>) {
    let line_id = |line: usize| reader.case.lines().get(line).map(|line| line.id.clone());
    match key {
        SubjectKey::Claim { request, line } => {
            (line_id(line), reader.case.facts().requests.get(request).map(|request| request.id.clone()))
        }
        SubjectKey::Line(line)
        | SubjectKey::Leg { line, .. }
        | SubjectKey::Loss { line, .. }
        | SubjectKey::Cost { line, .. } => (line_id(line), None),
        _ => (None, None),
    }
}

/// The questions about acts, with who acts.
pub(crate) const ACTS: [(Finding, Party); 7] = [
    (act_dispatch::FINDING, Party::Seller),
    (act_refuse::FINDING, Party::Buyer),
    (act_recall::FINDING, Party::Seller),
    (act_use_pickup::FINDING, Party::Seller),
    (act_wait::FINDING, Party::Seller),
    (act_refuse_return::FINDING, Party::Seller),
    (act_return::FINDING, Party::Buyer),
];

fn acts(reader: Reader<'_>) -> Vec<ActRuling> {
    let mut list = Vec::new();
    for (at, state) in reader.docket.subjects().iter().enumerate() {
        let line = match state.key {
            SubjectKey::Line(line) | SubjectKey::Claim { line, .. } => line,
            _ => continue,
        };
        let Some(line) = reader.case.lines().get(line) else { continue };
        for (act, _) in ACTS {
            if act.entry().level != state.level {
                continue;
            }
            let answer = reader.answer(act, at, Some);
            if answer.disposition != Disposition::NotAsked {
                list.push(ActRuling { line: line.id.clone(), act: act.entry().name, answer });
            }
        }
    }
    list
}

fn obligations(reader: Reader<'_>, lines: &[LineRuling]) -> Vec<Obligation> {
    let mut list = Vec::new();
    for (ruling, (at, _, line)) in lines.iter().zip(reader.lines()) {
        let mut oblige = |on, what, deadline, article: Option<&Article>| {
            if let Some(article) = article {
                list.push(Obligation { on, what, line: line.clone(), deadline, article: *article });
            }
        };
        let article = ruling.outcome.articles.first();
        let came_back = reader
            .case
            .shipment_of(&line, Leg::Return)
            .and_then(|way| way.signature.as_ref())
            .map(|signed| signed.at.plus_days(crate::findings::parameters::REFUND_DAYS.value));
        match ruling.outcome.decided {
            Some(Outcome::Refund) => oblige(Party::Seller, "refund", came_back, article),
            Some(Outcome::ReturnAndRefund) => {
                if reader.docket.findings(at).is(crate::findings::vocabulary::return_state::NONE) {
                    oblige(Party::Buyer, "return_goods", None, article);
                }
                oblige(Party::Seller, "refund", None, article);
            }
            Some(Outcome::InterceptAndRefund) => oblige(Party::Seller, "intercept", None, article),
            _ => {}
        }
        let recall = reader.answer(act_recall::FINDING, at, Some);
        if recall.decided == Some("must") {
            oblige(Party::Seller, "recall", None, recall.articles.first());
        }
        let refused = reader.docket.findings(at).is(crate::findings::vocabulary::return_state::REFUSED);
        if refused && ruling.outcome.decided == Some(Outcome::Refund) {
            oblige(Party::Seller, "collect_goods", None, article);
        }
    }
    list
}

/// The findings that the rules that stand read, each once, at the subject it is about.
fn findings(reader: Reader<'_>) -> Vec<FindingRow> {
    let mut rows = Vec::new();
    let mut seen: BTreeSet<(usize, Finding)> = BTreeSet::new();
    for (question, at, decision) in reader.docket.decisions() {
        let Some(asked) = reader.book.questions().get(*question) else { continue };
        if decision.standing == 0 || asked.name().starts_with("act_") {
            continue;
        }
        let Some(state) = reader.docket.subject(*at) else { continue };
        for card in asked.cards(decision.standing).filter_map(|card| reader.book.rules().get(card)) {
            let met = card.when.iter().find(|when| state.findings.status_of(when) == Status::Met);
            for finding in met.into_iter().flatten().map(|literal| literal.finding()) {
                let owner = reader.docket.owner(*at, finding);
                if finding.entry().kind == Kind::Answered || !seen.insert((owner, finding)) {
                    continue;
                }
                let Some(of) = reader.docket.subject(owner) else { continue };
                let (line, request) = whereabouts(reader, of.key);
                rows.push(FindingRow {
                    line,
                    request,
                    finding: finding.entry().name,
                    values: state.findings.possible(finding).collect(),
                    grounds: reader.docket.grounds_of(owner, finding).collect(),
                });
            }
        }
    }
    rows
}

/// Question by question, over all its subjects: the rules that stand anywhere, those displaced everywhere they apply, and
/// the closing answers.
fn citations(reader: Reader<'_>) -> Vec<Citation> {
    let mut list: Vec<Citation> = Vec::new();
    for run in reader.docket.decisions().chunk_by(|one, other| one.0 == other.0) {
        let Some(asked) = run.first().and_then(|(question, _, _)| reader.book.questions().get(*question)) else {
            continue;
        };
        let question = asked.name();
        if question.starts_with("act_") {
            continue;
        }
        let (mut standing, mut applies, mut closed) = (0_u128, 0_u128, false);
        for (_, _, decision) in run.iter().filter(|(_, _, found)| found.disposition != Disposition::NotAsked) {
            standing |= decision.standing;
            applies |= decision.applies;
            closed |= decision.closed && decision.live == 0 && decision.standing == 0;
        }
        for card in asked.cards(standing).filter_map(|card| reader.book.rules().get(card)) {
            let rule = Some(RuleId(card.id.clone()));
            list.extend(card.also.iter().map(|article| Citation {
                article: *article,
                rule: rule.clone(),
                question,
                role: CitationRole::Supporting,
            }));
            list.push(Citation { article: card.article, rule, question, role: CitationRole::Decisive });
        }
        for (nth, rule) in asked.rules.iter().enumerate() {
            if applies & !standing & crate::rulebook::bit(nth) == 0 {
                continue;
            }
            let above = asked.cards(rule.outranked_by & standing).next().and_then(|card| reader.book.rules().get(card));
            if let (Some(card), Some(above)) = (reader.book.rules().get(rule.card), above) {
                let role = CitationRole::DisplacedBy(RuleId(above.id.clone()));
                list.push(Citation { article: card.article, rule: Some(RuleId(card.id.clone())), question, role });
            }
        }
        if let (true, Some((_, article))) = (closed, asked.closing) {
            list.push(Citation { article, rule: None, question, role: CitationRole::Decisive });
        }
    }
    list
}
