//! What cannot be: declared constraints, and that answers are given exactly where they are asked for.

use crate::findings::{Finding, Literal};
use crate::rulebook::{CompiledQuestion, Rulebook};

/// The cubes that no case meets.
pub(super) struct Domain(Vec<Vec<Literal>>);

impl Domain {
    pub(super) fn of(book: &Rulebook) -> Self {
        let mut cubes: Vec<Vec<Literal>> = book.constraints.iter().map(|constraint| constraint.forbidden()).collect();
        cubes.extend(book.silent.iter().map(|answer| vec![answer.not()]));
        for question in &book.questions {
            let finding = question.finding;
            for special in ["gap", "conflict"] {
                cubes.extend(finding.value(special).map(|literal| vec![literal]));
            }
            if let Some(not_asked) = finding.value("not_asked") {
                cubes.extend(asked_within_scope(question, not_asked));
            }
        }
        Self(cubes)
    }

    pub(super) fn cubes(&self) -> impl Iterator<Item = &[Literal]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// The part that the findings of a question touch, however indirectly.
    pub(super) fn around(&self, question: &CompiledQuestion) -> impl Iterator<Item = &[Literal]> {
        let mut touched: Vec<Finding> = question.reads();
        let mut taken = vec![false; self.0.len()];
        loop {
            let mut grown = false;
            for (cube, taken) in self.0.iter().zip(taken.iter_mut()) {
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
        self.cubes().zip(taken).filter(|(_, taken)| *taken).map(|(cube, _)| cube)
    }
}

/// A question is asked where one of its patterns is met, and nowhere else.
fn asked_within_scope(question: &CompiledQuestion, not_asked: Literal) -> Vec<Vec<Literal>> {
    if question.asked_when.is_empty() {
        return vec![vec![not_asked]];
    }
    let mut cubes = Vec::new();
    let mut unmet: Vec<Vec<Literal>> = vec![vec![not_asked.not()]];
    for pattern in &question.asked_when {
        cubes.push(pattern.iter().copied().chain([not_asked]).collect());
        unmet = unmet
            .iter()
            .flat_map(|cube| {
                let refutable = pattern.iter().filter(|literal| literal.allow != literal.full);
                refutable.map(move |literal| cube.iter().copied().chain([literal.not()]).collect())
            })
            .collect();
    }
    cubes.extend(unmet);
    cubes
}
