//! From decisions to a ruling: answers in public types, citations, burdens, what is awaited, obligations.

mod awaiting;
mod complaints;
mod hangs;
mod proof;
mod reader;
mod reasons;
mod rows;
mod suspension;

pub(crate) use reader::{Reader, bearer, carrying_claim, kind_of, line_outcome, outcome};
pub(crate) use rows::{ACTS, DUTIES, actor};

use crate::case::Case;
use crate::findings::Docket;
use crate::findings::vocabulary::governed;
use crate::relief;
use crate::rulebook::Rulebook;
use crate::ruling::types::{Admissibility, Elsewhere, Ruling};
use awaiting::awaiting;
use complaints::{awaited_of_complaints, complaints};
use proof::burdens;
use reasons::{citations, findings};
use rows::{acts, cost_rows, freight_rows, gift_rows, line_rulings, obligations, risk_rows};

/// Puts the ruling together.
pub(crate) fn rule(case: &Case, book: &Rulebook, docket: &Docket) -> Ruling {
    let reader = Reader { case, book, docket };
    let here = docket.findings(0).is(governed::HERE);
    let admissibility = if here {
        Admissibility::Governed
    } else {
        Admissibility::GovernedElsewhere(if book.covers(case) {
            Elsewhere::EditionOf(book.name().to_owned())
        } else {
            Elsewhere::RulesOf(case.facts().marketplace.clone())
        })
    };
    let lines = if here { line_rulings(reader) } else { Vec::new() };
    let freight = if here { freight_rows(reader) } else { Vec::new() };
    let risks = if here { risk_rows(reader) } else { Vec::new() };
    let costs = if here { cost_rows(reader) } else { Vec::new() };
    let burdens = if here { burdens(reader) } else { Vec::new() };
    let gifts = if here { gift_rows(reader) } else { Vec::new() };
    let compensation = if here { relief::compensation::heads(reader) } else { Vec::new() };
    let money = relief::settle(reader, &freight, &costs, &gifts, &compensation);
    let mut awaiting =
        if here { awaiting(reader, &burdens, &lines, &gifts, &compensation, &money) } else { Vec::new() };
    let complaints = if here { complaints(reader) } else { Vec::new() };
    awaiting.extend(awaited_of_complaints(reader, &complaints));
    let acts = if here { acts(reader) } else { Vec::new() };
    Ruling {
        rulebook: book.name.clone(),
        edition: book.edition.clone(),
        as_of: case.facts().as_of,
        admissibility,
        suspensions: if here { suspension::suspensions(reader) } else { Vec::new() },
        obligations: obligations(reader, &lines, &acts, &money),
        acts,
        findings: findings(reader),
        citations: citations(reader),
        lines,
        freight,
        risks,
        costs,
        compensation,
        gifts,
        money,
        complaints,
        burdens,
        awaiting,
    }
}
