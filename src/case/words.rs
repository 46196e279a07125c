//! The words of messages about a document's form.

use crate::case::path::shortened;

/// What people call a value of a declared type, with its article.
pub(crate) fn noun(declared: &str) -> String {
    let known = match declared {
        "Facts" => "a case",
        "FreightTerms" => "the freight terms",
        "RecipientData" => "a state of the recipient data",
        "Evidence" => "an item of evidence",
        "EvidenceKind" => "a kind of evidence",
        "CarrierKind" => "a kind of carrier",
        "LineKind" => "a kind of line",
        "Storage" => "a charge for keeping",
        "Tracking" => "a kind of tracking record",
        "ProofDemand" => "a demand for proof",
        "ProofStep" => "a step of proof",
        "RequestEvent" => "a step of a request",
        "RequestAct" => "an act on a request",
        "Actor" => "somebody who acts on a request",
        "Pieces" => "a number of pieces",
        "Limits" => "the limits",
        "ReviewVerdict" => "the verdict of a review",
        "InspectionResult" => "the result of an inspection",
        "RefusalReason" => "a reason for a refusal",
        "PagePosition" => "a position on a page",
        "PageSection" => "a section of a page",
        "HandoverPlace" => "a place of handover",
        "ConditionAtHandover" => "a condition at handover",
        "Tender" => "a means of payment",
        "ReturnAddress" => "a kind of return address",
        "RulebookDraft" => "a rulebook",
        "TextDraft" => "a cited text",
        "ParameterDraft" => "a parameter",
        "QuestionDraft" => "a question",
        "ClosingDraft" => "a closing answer",
        "RuleDraft" => "a rule",
        "LadderDraft" => "a ladder",
        "StepDraft" => "a step of a ladder",
        "GapDraft" => "a declared gap",
        "OpenTrades" => "a transitional law",
        _ => "",
    };
    if known.is_empty() { with_article(declared) } else { known.to_owned() }
}

fn with_article(declared: &str) -> String {
    let mut words = String::new();
    for letter in declared.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    let article = if words.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {words}")
}

/// Says that a field is unknown, and which one may have been meant.
pub(crate) fn unknown_field(given: &str, declared: &str, fields: &[&str], near: Option<&str>) -> String {
    let noun = noun(declared);
    let given = shortened(given);
    match near {
        Some(near) => format!("`{given}` is not a field of {noun}; did you mean `{near}`"),
        None => format!("`{given}` is not a field of {noun}; its fields are {}", listed(fields)),
    }
}

/// Says that a value is not among those of a choice.
pub(crate) fn unknown_value(given: &str, declared: &str, names: &[&str]) -> String {
    let noun = noun(declared);
    let near = nearest(given, names);
    let given = shortened(given);
    match near {
        Some(near) => format!("`{given}` is not {noun}; did you mean `{near}`"),
        None => format!("`{given}` is not {noun}; one of {}", listed(names)),
    }
}

/// Names in backticks, with commas.
pub(crate) fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The name that a misspelt one is nearest to, if any is near enough.
pub(crate) fn nearest<'a>(given: &str, names: &[&'a str]) -> Option<&'a str> {
    const LONGEST: usize = 40;
    if given.len() > LONGEST {
        return None;
    }
    names
        .iter()
        .map(|name| (distance(given, name), *name))
        .filter(|(distance, name)| distance.saturating_mul(2) <= name.len().max(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many letters must be put in, left out or exchanged to make one word of the other.
fn distance(one: &str, two: &str) -> usize {
    let mut row: Vec<usize> = (0..=two.chars().count()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line.saturating_add(1);
        for (cell, other) in row.iter_mut().skip(1).zip(two.chars()) {
            let above = *cell;
            let exchanged = diagonal.saturating_add(usize::from(letter != other));
            let cheapest = exchanged.min(above.saturating_add(1)).min(left.saturating_add(1));
            diagonal = above;
            left = cheapest;
            *cell = cheapest;
        }
        if let Some(first) = row.first_mut() {
            *first = line.saturating_add(1);
        }
    }
    row.last().copied().unwrap_or_default()
}
