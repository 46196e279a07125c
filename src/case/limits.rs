//! How much a case, or a rulebook, may hold. The first five are enforced while reading, before anything is built from what was read.

/// The most values (texts, numbers, lists, maps and the like) in one document.
pub const VALUES: usize = 200_000;
/// The most bytes of text in one document, the names of fields included.
pub const TEXT_IN_ALL: usize = 4 * 1024 * 1024;
/// The most bytes in one text.
pub const TEXT: usize = 4 * 1024;
/// How deep lists and maps may stand in one another.
pub const DEPTH: usize = 32;
/// The most entries in one map, and the most entries of a patch.
pub const ENTRIES: usize = 1_000;

/// The most bytes in a text of a case, such as a title or the basis of an assessment.
pub const WORDS: usize = 1_024;
/// The most bytes in an id.
pub const ID: usize = 64;
/// The most pieces in a line.
pub const QUANTITY: u32 = 10_000;
/// The most hours or days in a period that is given as a number.
pub const PERIOD: u32 = 10_000;
/// The most problems that are listed; the rest is counted.
pub const PROBLEMS: usize = 100;

/// The most lines in an order, in a shipment or a request, and of which pieces are counted.
pub const LINES: usize = 200;
/// The most shipments in a case.
pub const SHIPMENTS: usize = 200;
/// The most tracking events in a shipment.
pub const EVENTS: usize = 500;
/// The most requests in a case.
pub const REQUESTS: usize = 100;
/// The most steps in a request's history.
pub const HISTORY: usize = 200;
/// The most agreements in a case.
pub const AGREEMENTS: usize = 200;
/// The most items of evidence in a case.
pub const EVIDENCE: usize = 500;
/// The most inspections in a case.
pub const INSPECTIONS: usize = 200;
/// The most complaints in a case.
pub const COMPLAINTS: usize = 100;
/// The most payments in an order.
pub const PAYMENTS: usize = 20;
/// The most discounts, and the most vouchers, of an order.
pub const DISCOUNTS: usize = 50;
/// The most rules in a rulebook.
pub const RULES: usize = 2_000;
/// The most patterns of a rule, a ladder or a question's scope, and the most conditions in a pattern.
pub const PATTERNS: usize = 100;
/// The most steps in a ladder of proof.
pub const STEPS: usize = 16;
/// The most entries in any other list.
pub const LIST: usize = 500;

/// The most entries in the list that stands in a field of this name.
pub(crate) fn of_list(field: &str) -> usize {
    match field {
        "lines" | "pieces" => LINES,
        "shipments" => SHIPMENTS,
        "events" => EVENTS,
        "requests" => REQUESTS,
        "history" => HISTORY,
        "agreements" => AGREEMENTS,
        "evidence" => EVIDENCE,
        "inspections" => INSPECTIONS,
        "complaints" => COMPLAINTS,
        "payments" => PAYMENTS,
        "tenders" => PAYMENTS,
        "discounts" | "vouchers" => DISCOUNTS,
        "shares" => LINES,
        "rules" => RULES,
        "when" | "asked_when" => PATTERNS,
        "steps" => STEPS,
        _ => LIST,
    }
}
