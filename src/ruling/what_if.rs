//! What if: the smallest changes of findings that change an answer, and who could still bring them.
//!
//! A change gives one finding a value that it could [still come to have](crate::findings::progress). Each is tried by
//! deciding the whole case again, so that what follows from it follows. Two together are tried only where each alone
//! brings a rule for another answer nearer, and where neither alone changes the answer.

mod told;

use serde::Serialize;

use super::assemble::Reader;
use super::display::{freight_shown, risk_shown};
use super::holding::{About, Holding};
use super::types::RuleId;
use crate::few::Few;
use crate::findings::vocabulary::{claim, cost, established, fate, freight, remedy, risk};
use crate::findings::{Docket, Finding, Findings, Kind, Level, Literal, Mover, Status, SubjectKey, names, progress};
use crate::hearing::Hearing;
use crate::rulebook::{Article, CompiledQuestion, Decision, Disposition};

/// The most changes that are tried alone.
pub const ALTERNATIVES: usize = 512;
/// The most pairs of changes that are tried.
pub const PAIRS: usize = 256;

/// Changes of findings after which an answer comes out otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// What would have to be otherwise: one finding, or two.
    pub changes: Vec<Change>,
    /// What then comes out otherwise.
    pub answers: Vec<Turned>,
}

/// A finding that takes another value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The finding with the value that it would have.
    pub to: Holding,
    /// The values that it may have now; one, if it is settled.
    pub from: Vec<&'static str>,
    /// How it comes to be known: whether it has to be shown, assessed, or to happen.
    #[serde(serialize_with = "kind_by_name")]
    pub kind: Kind,
    /// Who could bring it.
    pub by: Mover,
}

/// An answer that comes out otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Turned {
    /// The answer that is then given.
    pub to: Holding,
    /// The answers that are possible now; one, if it is decided.
    pub from: Vec<&'static str>,
    /// The articles of the rules that then give it, the closing answer's if none does.
    pub articles: Few<Article>,
    /// The rules that then give it.
    pub rules: Few<RuleId>,
}

fn kind_by_name<S: serde::Serializer>(kind: &Kind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match kind {
        Kind::Recorded => "recorded",
        Kind::Pleaded => "pleaded",
        Kind::Assessed => "assessed",
        Kind::Derived => "derived",
        Kind::Answered => "answered",
    })
}

/// An answer that may turn: its question, its subject, and how far the nearest rule for another answer is.
struct Target {
    question: usize,
    key: SubjectKey,
    now: u32,
    distances: Distances,
    wanted: Option<Literal>,
}

/// A change on trial.
struct Trial {
    key: SubjectKey,
    at: usize,
    literal: Literal,
    /// By target: whether it turns the answer, and else how far the nearest rules are then.
    found: Vec<(bool, Distances)>,
}

/// By answer: how many conditions the nearest rule that gives it lacks; one more if it is outranked.
type Distances = Vec<u32>;

/// Looks for the smallest changes; for one answer only, if one is wanted.
pub(crate) fn what_if(hearing: &Hearing<'_>, wanted: Option<(usize, usize, Literal)>) -> Vec<Proposal> {
    let search = Search { hearing, targets: targets(hearing, wanted) };
    let mut proposals = Vec::new();
    let mut trials: Vec<Trial> = Vec::new();
    for (key, at, literal) in search.alternatives(wanted.map(|(_, at, _)| at)) {
        let Some(docket) = search.decided(&[(key, literal)]) else { continue };
        let found = search.targets.iter().map(|target| search.outcome(target, &docket)).collect();
        let trial = Trial { key, at, literal, found };
        proposals.extend(search.proposal(&[&trial], &docket, |nth| search.turned(&trial, nth)));
        trials.push(trial);
    }
    for (one, other) in search.pairs(&trials) {
        let Some(docket) = search.decided(&[(one.key, one.literal), (other.key, other.literal)]) else { continue };
        let fresh = |nth: usize| !search.turned(one, nth) && !search.turned(other, nth);
        let turns =
            |nth: usize| fresh(nth) && search.targets.get(nth).is_some_and(|target| search.outcome(target, &docket).0);
        proposals.extend(search.proposal(&[one, other], &docket, turns));
    }
    // what only has to be settled first, then what a party can bring, then what nobody has raised
    proposals.sort_by_key(|(effort, _)| *effort);
    proposals.into_iter().map(|(_, proposal)| proposal).collect()
}

struct Search<'a, 'h> {
    hearing: &'a Hearing<'h>,
    targets: Vec<Target>,
}

/// How much a proposal asks for: changes, those of them against what is settled, those nobody but the platform can bring.
type Effort = (usize, usize, usize);

impl<'h> Search<'_, 'h> {
    fn decided(&self, changes: &[(SubjectKey, Literal)]) -> Option<Docket> {
        let (docket, supposed) = self.hearing.decided_with(changes).ok()?;
        supposed.iter().all(|(key, literal)| self.may_come(*key, literal.finding(), &docket)).then_some(docket)
    }

    /// Whether what a finding comes to on trial could still come: what is recorded as having happened gives way to no change.
    fn may_come(&self, key: SubjectKey, finding: Finding, then: &Docket) -> bool {
        let now = self.hearing.docket();
        let (Some(at), Some(after)) = (now.find(key), then.find(key)) else { return true };
        finding.kind() != Kind::Recorded || progress::may_reach(now, at, finding, then.findings(after).set(finding))
    }

    fn asked(&self, target: &Target) -> Option<&'h CompiledQuestion> {
        self.hearing.rulebook().questions().get(target.question)
    }

    /// Whether an answer turns, and how far the nearest rules are.
    fn outcome(&self, target: &Target, docket: &Docket) -> (bool, Distances) {
        let after = docket.find(target.key).and_then(|at| Some((at, docket.decision(target.question, at)?)));
        let (Some((at, decision)), Some(asked)) = (after, self.asked(target)) else { return (false, Vec::new()) };
        let otherwise = decision.disposition == Disposition::Decided
            && decision.answers != target.now
            && target.wanted.is_none_or(|wanted| wanted.allow == decision.answers);
        (otherwise, distances(asked, &decision, docket.findings(at), target.wanted))
    }

    fn turned(&self, trial: &Trial, target: usize) -> bool {
        trial.found.get(target).is_some_and(|(turned, _)| *turned)
    }

    /// Every change that could still come, in the order of the docket and of the vocabulary. For one answer, those of what
    /// its subject lies in, of all that lies in its line, and of agreements, terms and evidence.
    fn alternatives(&self, about: Option<usize>) -> Vec<(SubjectKey, usize, Literal)> {
        let docket = self.hearing.docket();
        let line = about.map(|at| docket.owner(at, remedy::FINDING));
        let line = line.filter(|at| docket.subject(*at).is_some_and(|state| state.level == Level::Line));
        let near = |at: usize, level: Level| {
            !level.sees(Level::Line) || line.is_none_or(|line| line == at || docket.below(line).any(|(of, _)| of == at))
        };
        let mut list = Vec::new();
        for (at, state) in docket.subjects().iter().enumerate().filter(|(at, state)| near(*at, state.level)) {
            for finding in Finding::all().filter(|finding| finding.level() == state.level) {
                for literal in progress::ahead(docket, at, finding) {
                    if list.len() == ALTERNATIVES {
                        return list;
                    }
                    list.push((state.key, at, literal));
                }
            }
        }
        list
    }

    /// Pairs each of which brings a rule for another answer nearer, without turning that answer alone.
    fn pairs<'t>(&self, trials: &'t [Trial]) -> Vec<(&'t Trial, &'t Trial)> {
        let mut pairs: Vec<(u32, usize, usize)> = Vec::new();
        for (nth, target) in self.targets.iter().enumerate() {
            let nearer: Vec<(usize, u32)> = trials
                .iter()
                .enumerate()
                .filter_map(|(trial, of)| {
                    let (turned, distances) = of.found.get(nth)?;
                    let gains = distances.iter().zip(&target.distances).filter(|(then, now)| then < now);
                    Some((trial, gains.map(|(then, _)| *then).min().filter(|_| !turned)?))
                })
                .collect();
            for (place, (one, near)) in nearer.iter().enumerate() {
                for (other, also_near) in nearer.iter().skip(place.saturating_add(1)) {
                    pairs.push((near.saturating_add(*also_near), *one, *other));
                }
            }
        }
        pairs.sort_unstable();
        let mut seen: Vec<(usize, usize)> = Vec::new();
        for (_, one, other) in pairs {
            let same = |a: &Trial, b: &Trial| a.at == b.at && a.literal.finding() == b.literal.finding();
            let apart = trials.get(one).zip(trials.get(other)).is_some_and(|(a, b)| !same(a, b));
            if apart && seen.len() < PAIRS && !seen.contains(&(one, other)) {
                seen.push((one, other));
            }
        }
        seen.iter().filter_map(|(one, other)| trials.get(*one).zip(trials.get(*other))).collect()
    }

    fn proposal(
        &self,
        trials: &[&Trial],
        docket: &Docket,
        turns: impl Fn(usize) -> bool,
    ) -> Option<(Effort, Proposal)> {
        let case = self.hearing.case();
        let answers: Vec<Turned> = self
            .targets
            .iter()
            .enumerate()
            .filter(|(nth, _)| turns(*nth))
            .filter_map(|(_, target)| self.answer(target, docket))
            .collect();
        let before = |trial: &Trial| self.hearing.docket().findings(trial.at);
        let changes: Vec<Change> = trials
            .iter()
            .filter_map(|trial| {
                let finding = trial.literal.finding();
                Some(Change {
                    to: Holding::that(About::of(case, trial.key)?, trial.literal),
                    from: before(trial).possible(finding).collect(),
                    kind: finding.kind(),
                    by: finding.entry().mover,
                })
            })
            .collect();
        let against = changes.iter().filter(|change| change.from.len() == 1).count();
        let platform = changes.iter().filter(|change| change.by == Mover::Platform).count();
        (!answers.is_empty()).then_some(((changes.len(), against, platform), Proposal { changes, answers }))
    }

    fn answer(&self, target: &Target, docket: &Docket) -> Option<Turned> {
        let (hearing, asked) = (self.hearing, self.asked(target)?);
        let reader = Reader { case: hearing.case(), book: hearing.rulebook(), docket };
        let after = reader.answer(asked.finding, docket.find(target.key)?, Some);
        Some(Turned {
            to: Holding::that(About::of(hearing.case(), target.key)?, asked.finding.value(after.decided?)?),
            from: names(asked.finding, target.now).collect(),
            articles: after.articles,
            rules: after.rules,
        })
    }
}

/// The answers that matter: outcomes, what is established, and what is borne by whom where something is; or the one wanted.
fn targets(hearing: &Hearing<'_>, wanted: Option<(usize, usize, Literal)>) -> Vec<Target> {
    let (docket, ruling, book) = (hearing.docket(), hearing.ruling(), hearing.rulebook());
    let mut list = Vec::new();
    let mut add = |question: usize, at: usize, wanted: Option<Literal>| {
        let found = docket.subject(at).zip(docket.decision(question, at)).zip(book.questions().get(question));
        if let Some(((state, decision), asked)) = found {
            let (key, now) = (state.key, decision.answers);
            let distances = distances(asked, &decision, &state.findings, wanted);
            list.push(Target { question, key, now, distances, wanted });
        }
    };
    if let Some((question, at, literal)) = wanted {
        add(question, at, Some(literal));
        return list;
    }
    for (at, state) in docket.subjects().iter().enumerate() {
        let line_id = |line: usize| hearing.case().lines().get(line).map(|line| &line.id);
        let asked: &[Finding] = match state.key {
            SubjectKey::Line(_) => &[remedy::FINDING, fate::FINDING],
            SubjectKey::Claim { .. } => &[established::FINDING, claim::FINDING],
            SubjectKey::Leg { line, leg, .. } => {
                let own = |row: &&super::FreightRow| Some(&row.line) == line_id(line) && row.leg == leg;
                match ruling.freight.iter().find(own) {
                    Some(row) if freight_shown(ruling, row) => &[freight::FINDING],
                    _ => &[],
                }
            }
            SubjectKey::Loss { line, leg, kind } => {
                let kind = super::assemble::kind_of(kind);
                let own =
                    |row: &&super::RiskRow| Some(&row.line) == line_id(line) && row.leg == leg && row.kind == kind;
                match ruling.risks.iter().find(own) {
                    Some(row) if risk_shown(ruling, row) => &[risk::FINDING],
                    _ => &[],
                }
            }
            SubjectKey::Cost { .. } => &[cost::FINDING],
            _ => &[],
        };
        for finding in asked {
            if let Some((question, _)) = book.question(*finding) {
                add(question, at, None);
            }
        }
    }
    list
}

/// How far the rules for each answer are, for the one wanted only if one is.
fn distances(asked: &CompiledQuestion, decision: &Decision, findings: &Findings, wanted: Option<Literal>) -> Distances {
    let lacks = |pattern: &[Literal]| {
        let unmet = pattern.iter().filter(|literal| findings.status(**literal) != Status::Met);
        u32::try_from(unmet.count()).unwrap_or(u32::MAX)
    };
    let scope = asked.asked_when.iter().map(|pattern| lacks(pattern)).min().unwrap_or(0);
    let values = asked.finding.entry().values.iter().filter_map(|value| asked.finding.value(value.name));
    values
        .filter(|value| wanted.is_none_or(|wanted| wanted == *value))
        .map(|value| {
            let rules = asked.rules.iter().filter(|rule| rule.answer == value.allow);
            let lacking = rules.filter_map(|rule| {
                let outranked = u32::from(rule.outranked_by & decision.applies != 0);
                rule.when.iter().map(|pattern| lacks(pattern)).min().map(|lacking| lacking.saturating_add(outranked))
            });
            lacking.min().map_or(u32::MAX, |nearest| nearest.saturating_add(scope))
        })
        .collect()
}
