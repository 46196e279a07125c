//! What a ruling rests on: findings and citations.

use std::sync::LazyLock;

use super::awaiting::place_of;
use super::reader::Reader;
use crate::few::Few;
use crate::findings::vocabulary::{cost_kind, cost_payer, leg, loss_kind, payer, payment};
use crate::findings::{Finding, FindingSet, Kind, Status, SubjectKey, WIDTH};
use crate::rulebook::{CompiledQuestion, Disposition, settling};
use crate::ruling::types::{Citation, CitationRole, FindingRow};

/// What follows from the merits: how the price is paid out, and what the parties may do. Its rules are told with the row on
/// it. What annexes answer is no part of a ruling.
static FOLLOWING: LazyLock<FindingSet> = LazyLock::new(|| {
    let acts = Finding::all().filter(|finding| finding.entry().name.starts_with("act_"));
    let paid = [payment::FINDING, payer::FINDING, cost_payer::FINDING];
    let mut following = FindingSet::default();
    acts.chain(paid).chain(settling::ANSWERS).for_each(|finding| {
        following.insert(finding);
    });
    following
});

fn follows(asked: &CompiledQuestion) -> bool {
    FOLLOWING.contains(asked.finding)
}

/// For how many rows room is made at first.
const ROWS: usize = 32;

/// Which row tells a finding of a subject: a finding is told of few subjects, each after another.
struct RowsTold {
    /// By finding: one past the row that told it last.
    last: [u32; WIDTH],
    /// Row by row: the place of the subject, and one past the row that told the same finding before it.
    rows: Vec<(usize, u32)>,
}

impl RowsTold {
    fn nothing() -> Self {
        Self { last: [0; WIDTH], rows: Vec::with_capacity(ROWS) }
    }

    fn row_of(&self, at: usize, finding: Finding) -> Option<usize> {
        let mut next = self.last.get(finding.index()).copied()?;
        loop {
            let row = (next as usize).checked_sub(1)?;
            let (of, before) = self.rows.get(row).copied()?;
            if of == at {
                return Some(row);
            }
            next = before;
        }
    }

    /// That the next row tells a finding of a subject.
    fn add(&mut self, at: usize, finding: Finding) {
        if let Some(last) = self.last.get_mut(finding.index()) {
            self.rows.push((at, *last));
            *last = u32::try_from(self.rows.len()).unwrap_or(u32::MAX);
        }
    }
}

/// The findings that the rules that stand read, each once, at the subject it is about.
pub(super) fn findings(reader: Reader<'_>) -> Vec<FindingRow> {
    let mut rows: Vec<FindingRow> = Vec::with_capacity(ROWS);
    let mut told = RowsTold::nothing();
    // what a subject of its kind is called after is no reason
    let names_its_subject = |finding| matches!(finding, leg::FINDING | loss_kind::FINDING | cost_kind::FINDING);
    for (question, at, decision) in reader.docket.decisions().iter().filter(|(.., decision)| decision.standing != 0) {
        let Some(asked) = reader.book.questions().get(*question).filter(|asked| !follows(asked)) else { continue };
        let Some(state) = reader.docket.subject(*at) else { continue };
        for rule in asked.those(decision.standing) {
            let met = rule.when.iter().find(|when| state.findings.status_of(when) == Status::Met);
            for finding in met.into_iter().flatten().map(|literal| literal.finding()) {
                if finding.kind() == Kind::Answered || names_its_subject(finding) {
                    continue;
                }
                let owner = reader.docket.owner(*at, finding);
                let Some(of) = reader.docket.subject(owner).filter(|_| told.row_of(owner, finding).is_none()) else {
                    continue;
                };
                told.add(owner, finding);
                let (line, request) = place_of(reader, of.key);
                let values = state.findings.possible(finding).collect();
                let complaint = match of.key {
                    SubjectKey::Complaint(nth) => reader.case.facts().complaints.get(nth).map(|made| made.id.clone()),
                    _ => None,
                };
                let finding = finding.entry().name;
                rows.push(FindingRow { line, request, complaint, finding, values, grounds: Few::new() });
            }
        }
    }
    for ground in reader.docket.grounds() {
        if let Some(row) = told.row_of(ground.at, ground.finding).and_then(|row| rows.get_mut(row)) {
            row.grounds.push(ground.fact);
        }
    }
    rows
}

/// Question by question, over all its subjects: the rules that stand anywhere, those displaced everywhere they apply, and
/// the closing answers.
pub(super) fn citations(reader: Reader<'_>) -> Vec<Citation> {
    let mut list: Vec<Citation> = Vec::with_capacity(64);
    for run in reader.docket.decisions().chunk_by(|one, other| one.0 == other.0) {
        let Some(asked) = run.first().and_then(|(question, _, _)| reader.book.questions().get(*question)) else {
            continue;
        };
        let question = asked.name();
        if follows(asked) {
            continue;
        }
        let (mut standing, mut applies, mut closed) = (0_u128, 0_u128, false);
        for (_, _, decision) in run.iter().filter(|(_, _, found)| found.disposition != Disposition::NotAsked) {
            standing |= decision.standing;
            applies |= decision.applies;
            closed |= decision.closed && decision.live == 0 && decision.standing == 0;
        }
        for rule in asked.those(standing) {
            let by = |article, role| Citation { article, rule: Some(rule.id.clone()), question, role };
            list.extend(rule.also.iter().map(|article| by(*article, CitationRole::Supporting)));
            list.push(by(rule.article, CitationRole::Decisive));
        }
        for rule in asked.those(applies & !standing) {
            if let Some(above) = asked.those(rule.outranked_by & standing).next() {
                let (rule_id, role) = (Some(rule.id.clone()), CitationRole::DisplacedBy(above.id.clone()));
                list.push(Citation { article: rule.article, rule: rule_id, question, role });
            }
        }
        if let (true, Some((_, article))) = (closed, asked.closing) {
            list.push(Citation { article, rule: None, question, role: CitationRole::Decisive });
        }
    }
    list
}
