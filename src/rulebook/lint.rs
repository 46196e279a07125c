//! The linter: conflicts, gaps and dead rules, disproved or shown with a witness.
//!
//! Every question is judged on its own, over all points of its findings that the declared constraints allow. Answers
//! of earlier questions count as findings; that they are asked exactly within their scope is taken into account.
//! `gap` and `conflict` of an earlier answer are left out: the linter disproves them where they arise.

use std::fmt;

use super::book::{Rulebook, RulebookProblem, bit};
use super::witness::{project, witness};
use super::{CompiledQuestion, CompiledRule};
use crate::findings::{Finding, Kind, Literal};

/// The most gaps that a report lists for one question.
const MOST_GAPS: usize = 12;

/// What the linter found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// What is wrong with the structure.
    pub problems: Vec<RulebookProblem>,
    /// Two rules that contradict each other, with a situation in which both stand.
    pub conflicts: Vec<Conflict>,
    /// Situations that a question asks about and no rule answers.
    pub gaps: Vec<Gap>,
    /// Rules that never stand.
    pub dead: Vec<String>,
    /// Values that the constraints make impossible.
    pub unreachable_values: Vec<String>,
    /// How much was looked at.
    pub figures: Figures,
}

/// Two rules that contradict each other.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// The question.
    pub question: &'static str,
    /// The rules.
    pub rules: [String; 2],
    /// A situation, told by the findings that the two rules read.
    pub witness: Vec<Literal>,
}

/// A situation that no rule answers.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The question.
    pub question: &'static str,
    /// The situation, told by what the question's rules read and what cannot be left out.
    pub witness: Vec<Literal>,
    /// The reason, if the rulebook declares the gap.
    pub declared: Option<&'static str>,
}

/// How much was looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Entries of the vocabulary.
    pub findings: usize,
    /// Declared constraints.
    pub constraints: usize,
    /// Rules, those of ladders included.
    pub rules: usize,
    /// Questions.
    pub questions: usize,
    /// Layers of questions and derivations.
    pub strata: usize,
    /// Ordered pairs of rules of which the first outranks the second.
    pub orderings: usize,
    /// Pairs of rules with different answers that were compared.
    pub pairs: usize,
}

impl Report {
    /// Whether nothing is wrong, save gaps that the rulebook declares.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
            && self.conflicts.is_empty()
            && self.dead.is_empty()
            && self.unreachable_values.is_empty()
            && self.gaps.iter().all(|gap| gap.declared.is_some())
    }
}

struct Situation<'a>(&'a [Literal]);

impl fmt::Display for Situation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, literal) in self.0.iter().enumerate() {
            let comma = if nth == 0 { "" } else { ", " };
            write!(f, "{comma}{literal}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { findings, constraints, rules, questions, strata, orderings, pairs } = self.figures;
        writeln!(
            f,
            "{rules} rules, {questions} questions in {strata} strata, {findings} findings, {constraints} constraints, \
             {orderings} orderings, {pairs} pairs compared"
        )?;
        for problem in &self.problems {
            writeln!(f, "problem: {problem}")?;
        }
        for Conflict { question, rules: [one, other], witness } in &self.conflicts {
            writeln!(f, "conflict in `{question}`: `{one}` and `{other}` when {}", Situation(witness))?;
        }
        for Gap { question, witness, declared } in &self.gaps {
            let note = declared.unwrap_or("not declared");
            writeln!(f, "gap in `{question}`: nothing answers when {} ({note})", Situation(witness))?;
        }
        for rule in &self.dead {
            writeln!(f, "dead rule: `{rule}` never stands")?;
        }
        for value in &self.unreachable_values {
            writeln!(f, "value never reached: {value}")?;
        }
        Ok(())
    }
}

pub(super) fn lint(book: &Rulebook) -> Report {
    let domain = domain(book);
    let mut report = Report {
        problems: book.problems.clone(),
        figures: Figures {
            findings: super::book::vocabulary_size(),
            constraints: book.constraints.len(),
            rules: book.cards.len(),
            questions: book.questions.len(),
            strata: book.strata,
            ..Figures::default()
        },
        ..Report::default()
    };
    for question in &book.questions {
        let domain = relevant(question, &domain);
        conflicts(book, question, &domain, &mut report);
        dead(book, question, &domain, &mut report);
        gaps(book, question, &domain, &mut report);
    }
    for finding in Finding::all() {
        for value in finding.entry().values {
            let Some(literal) = finding.value(value.name) else { continue };
            let always = book.question(finding).is_some_and(|(_, question)| question.asked_when.is_empty());
            let special = finding.entry().kind == Kind::Answered
                && (matches!(value.name, "gap" | "conflict") || (value.name == "not_asked" && always));
            if !special && witness(&[literal], &domain).is_none() {
                report.unreachable_values.push(literal.to_string());
            }
        }
    }
    report
}

/// Everything that cannot be: declared constraints, and that answers are given exactly where they are asked for.
fn domain(book: &Rulebook) -> Vec<Vec<Literal>> {
    let mut cubes: Vec<Vec<Literal>> = book.constraints.iter().map(|constraint| constraint.forbidden()).collect();
    for question in &book.questions {
        let finding = question.finding;
        for special in ["gap", "conflict"] {
            cubes.extend(finding.value(special).map(|literal| vec![literal]));
        }
        let Some(not_asked) = finding.value("not_asked") else { continue };
        if question.asked_when.is_empty() {
            cubes.push(vec![not_asked]);
            continue;
        }
        let mut unmet: Vec<Vec<Literal>> = vec![vec![not_asked.not()]];
        for pattern in question.asked_when {
            cubes.push(pattern.iter().copied().chain([not_asked]).collect());
            unmet = unmet
                .iter()
                .flat_map(|cube| {
                    pattern.iter().filter(|literal| literal.allow != literal.full).map(move |literal| {
                        let mut longer = cube.clone();
                        longer.push(literal.not());
                        longer
                    })
                })
                .collect();
        }
        cubes.extend(unmet);
    }
    cubes
}

/// The part of the domain that a question's findings touch, however indirectly.
fn relevant(question: &CompiledQuestion, domain: &[Vec<Literal>]) -> Vec<Vec<Literal>> {
    let scope = question.asked_when.iter().copied().flatten();
    let rules = question.rules.iter().flat_map(|rule| rule.when.iter().flatten());
    let mut touched: Vec<Finding> = scope.chain(rules).map(|literal| literal.finding()).collect();
    let mut taken = vec![false; domain.len()];
    loop {
        let mut grown = false;
        for (cube, taken) in domain.iter().zip(taken.iter_mut()) {
            if !*taken && cube.iter().any(|literal| touched.contains(&literal.finding())) {
                *taken = true;
                grown = true;
                touched.extend(cube.iter().map(|literal| literal.finding()));
            }
        }
        if !grown {
            break;
        }
    }
    domain.iter().zip(taken).filter(|(_, taken)| *taken).map(|(cube, _)| cube.clone()).collect()
}

fn scopes(question: &CompiledQuestion) -> Vec<Vec<Literal>> {
    if question.asked_when.is_empty() {
        vec![Vec::new()]
    } else {
        question.asked_when.iter().map(|pattern| pattern.to_vec()).collect()
    }
}

fn outrankers<'a>(question: &'a CompiledQuestion, set: u128) -> impl Iterator<Item = &'a Vec<Literal>> + 'a {
    question.rules.iter().enumerate().filter(move |(at, _)| set & bit(*at) != 0).flat_map(|(_, rule)| rule.when.iter())
}

fn conflicts(book: &Rulebook, question: &CompiledQuestion, domain: &[Vec<Literal>], report: &mut Report) {
    for (i, a) in question.rules.iter().enumerate() {
        report.figures.orderings = report.figures.orderings.saturating_add(a.outranked_by.count_ones() as usize);
        for (j, b) in question.rules.iter().enumerate().skip(i.saturating_add(1)) {
            if a.answer == b.answer || a.outranked_by & bit(j) != 0 || b.outranked_by & bit(i) != 0 {
                continue;
            }
            report.figures.pairs = report.figures.pairs.saturating_add(1);
            let mut forbidden = domain.to_vec();
            forbidden.extend(outrankers(question, a.outranked_by | b.outranked_by).cloned());
            if let Some(witness) = clash(question, a, b, &forbidden) {
                let name =
                    |rule: &CompiledRule| book.cards.get(rule.card).map(|card| card.id.to_string()).unwrap_or_default();
                report.conflicts.push(Conflict { question: question.name(), rules: [name(a), name(b)], witness });
            }
        }
    }
}

fn clash(
    question: &CompiledQuestion,
    a: &CompiledRule,
    b: &CompiledRule,
    forbidden: &[Vec<Literal>],
) -> Option<Vec<Literal>> {
    for scope in scopes(question) {
        for one in &a.when {
            for other in &b.when {
                let cube: Vec<Literal> = scope.iter().chain(one).chain(other).copied().collect();
                if let Some(point) = witness(&cube, forbidden) {
                    let onto: Vec<Finding> = cube.iter().map(|literal| literal.finding()).collect();
                    return Some(project(&point, &onto));
                }
            }
        }
    }
    None
}

fn dead(book: &Rulebook, question: &CompiledQuestion, domain: &[Vec<Literal>], report: &mut Report) {
    for rule in &question.rules {
        let mut forbidden = domain.to_vec();
        forbidden.extend(outrankers(question, rule.outranked_by).cloned());
        let stands = scopes(question).iter().any(|scope| {
            rule.when.iter().any(|pattern| {
                let cube: Vec<Literal> = scope.iter().chain(pattern).copied().collect();
                witness(&cube, &forbidden).is_some()
            })
        });
        if !stands {
            let id = book.cards.get(rule.card).map(|card| card.id.to_string()).unwrap_or_default();
            report.dead.push(format!("{id}` in `{}", question.name()));
        }
    }
}

fn gaps(book: &Rulebook, question: &CompiledQuestion, domain: &[Vec<Literal>], report: &mut Report) {
    if question.closing.is_some() {
        return;
    }
    let read: Vec<Finding> = {
        let scope = question.asked_when.iter().copied().flatten();
        let rules = question.rules.iter().flat_map(|rule| rule.when.iter().flatten());
        scope.chain(rules).map(|literal| literal.finding()).collect()
    };
    let mut covered = domain.to_vec();
    covered.extend(question.rules.iter().flat_map(|rule| rule.when.iter().cloned()));
    for declared in book.declared_gaps.iter().filter(|gap| gap.question == question.finding) {
        let cube = declared.when.to_vec();
        if scopes(question).iter().any(|scope| {
            let inside: Vec<Literal> = scope.iter().chain(&cube).copied().collect();
            witness(&inside, &covered).is_some()
        }) {
            report.gaps.push(Gap { question: question.name(), witness: cube.clone(), declared: Some(declared.reason) });
        }
        covered.push(cube);
    }
    for scope in scopes(question) {
        for _ in 0..MOST_GAPS {
            let Some(point) = witness(&scope, &covered) else { break };
            let situation = widen(&scope, project(&point, &read), &covered, domain);
            covered.push(situation.clone());
            report.gaps.push(Gap { question: question.name(), witness: situation, declared: None });
        }
    }
}

/// Leaves out of a gap's situation what is not needed for nothing to answer there.
fn widen(
    scope: &[Literal],
    mut situation: Vec<Literal>,
    covered: &[Vec<Literal>],
    domain: &[Vec<Literal>],
) -> Vec<Literal> {
    let answered: Vec<&Vec<Literal>> = covered.iter().filter(|cube| !domain.contains(cube)).collect();
    let mut at = 0;
    while at < situation.len() {
        let mut shorter = situation.clone();
        shorter.remove(at);
        let uncovered = answered.iter().all(|cube| {
            let both: Vec<Literal> = scope.iter().chain(&shorter).chain(cube.iter()).copied().collect();
            witness(&both, domain).is_none()
        });
        if uncovered {
            situation = shorter;
        } else {
            at = at.saturating_add(1);
        }
    }
    situation
}
