//! Freight, risk and other costs, alike ones together.

use super::{answered, brings_about};
use crate::case::{Currency, Leg, LineId, Money};
use crate::findings::Finding;
use crate::findings::vocabulary::{
    act_charge, act_demand_proof, act_relabel, act_require_return, complaint, complaint_admission, complaint_kind,
    gift_return, gift_value, head, head_award, head_measure, penalty,
};
use crate::rulebook::Disposition;
use crate::ruling::assemble::DUTIES;
use crate::ruling::words::{Language, told};
use crate::ruling::{ActRuling, BearerRuling, ComplaintRow, FreightRow, Handling, Obligation, RiskRow, Ruling};

/// Names of which the same is told, and what that is.
type Alike = (Vec<String>, String);

/// Whether somebody is on a leg of a line.
fn travelled(ruling: &Ruling, line: &LineId, leg: Leg) -> bool {
    ruling.freight.iter().any(|row| row.line == *line && row.leg == leg && row.shipment.is_some())
}

/// Whether the outcome of a line brings about a leg, or a duty to send the goods back does.
fn due(ruling: &Ruling, line: &LineId, leg: Leg) -> bool {
    let sent_back = |duty: &&Obligation| duty.what == "return_goods" && duty.line == *line;
    ruling.lines.iter().any(|of| of.line == *line && brings_about(&of.outcome, leg))
        || (leg == Leg::Return && ruling.obligations.iter().any(|duty| sent_back(&duty)))
}

/// Whether a row of freight says something: somebody travels the leg, or will have to and the price does not stay.
pub(in crate::ruling) fn freight_shown(ruling: &Ruling, row: &FreightRow) -> bool {
    row.shipment.is_some() || (due(ruling, &row.line, row.leg) && row.bearer.decided != Some(BearerRuling::AsPaid))
}

/// Whether a row of risk says something: it has happened, goods are or will be on that leg, or it is open on one that was
/// travelled.
pub(in crate::ruling) fn risk_shown(ruling: &Ruling, row: &RiskRow) -> bool {
    row.occurred
        || row.under_way
        || due(ruling, &row.line, row.leg)
        || (row.bearer.disposition != Disposition::Decided && travelled(ruling, &row.line, row.leg))
}

/// Texts about lines: lines of which the same is told share it.
fn by_text(ruling: &Ruling, tell: impl Fn(&LineId) -> Option<String>) -> Vec<Alike> {
    let mut groups: Vec<Alike> = Vec::new();
    for line in &ruling.lines {
        let Some(text) = tell(&line.line) else { continue };
        let name = format!("`{}`", line.line);
        match groups.iter_mut().find(|(_, known)| *known == text) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], text)),
        }
    }
    groups
}

/// Who bears each leg's freight.
pub(super) fn freight(ruling: &Ruling, language: Language) -> Vec<String> {
    let words = language.phrases();
    let tell = |line: &LineId| {
        let rows = ruling.freight.iter().filter(|row| row.line == *line && freight_shown(ruling, row));
        let legs: Vec<String> = rows
            .map(|row| {
                let borne = answered(&row.bearer, language, |bearer| language.bearer(*bearer).to_owned());
                let told_leg = told(words.leg_freight, &[language.leg(row.leg), &borne]);
                let Some(excess) = &row.excess else { return told_leg };
                let beyond = answered(excess, language, |bearer| language.bearer(*bearer).to_owned());
                told(words.leg_excess, &[&told_leg, &beyond])
            })
            .collect();
        (!legs.is_empty()).then(|| legs.join(words.then))
    };
    by_text(ruling, tell)
        .into_iter()
        .map(|(lines, text)| told(words.freight_of, &[&language.all_of(lines), &text]))
        .collect()
}

/// Who bears what may happen on each leg; kinds of loss with one bearer together.
pub(super) fn risk(ruling: &Ruling, language: Language) -> Vec<String> {
    let words = language.phrases();
    let tell = |line: &LineId| {
        let mut legs: Vec<(Leg, Vec<Alike>)> = Vec::new();
        for row in ruling.risks.iter().filter(|row| row.line == *line && risk_shown(ruling, row)) {
            let mut kind = language.mishap(row.kind).to_owned();
            if row.occurred {
                kind = told(words.happened, &[&kind]);
            }
            let borne = answered(&row.bearer, language, |bearer| language.bearer(*bearer).to_owned());
            if legs.last().is_none_or(|(leg, _)| *leg != row.leg) {
                legs.push((row.leg, Vec::new()));
            }
            let Some((_, groups)) = legs.last_mut() else { continue };
            match groups.iter_mut().find(|(_, known)| *known == borne) {
                Some((kinds, _)) => kinds.push(kind),
                None => groups.push((vec![kind], borne)),
            }
        }
        let told_legs: Vec<String> = legs
            .iter()
            .map(|(leg, groups)| {
                let parts: Vec<String> = groups
                    .iter()
                    .map(|(kinds, borne)| told(words.kinds_risk, &[&language.all_of(kinds), borne]))
                    .collect();
                told(words.about, &[language.leg(*leg), &parts.join(words.then)])
            })
            .collect();
        (!told_legs.is_empty()).then(|| told_legs.join(words.then))
    };
    by_text(ruling, tell)
        .into_iter()
        .map(|(lines, text)| told(words.risk_of, &[&language.all_of(lines), &text]))
        .collect()
}

/// Who bears every other cost.
pub(super) fn costs(ruling: &Ruling, language: Language) -> Vec<String> {
    let words = language.phrases();
    let rows = ruling.costs.iter().filter(|row| row.bearer.disposition != Disposition::NotAsked);
    rows.map(|row| {
        let item = match (&row.inspection, &row.carriage_of, &row.storage_of) {
            (Some(inspection), ..) => told(words.inspection_fee, &[inspection.as_str()]),
            (_, Some(inspection), _) => told(words.inspection_carriage, &[inspection.as_str()]),
            (.., Some(shipment)) => told(words.storage_fee, &[shipment.as_str()]),
            (None, None, None) => words.card_fee.to_owned(),
        };
        let borne = answered(&row.bearer, language, |bearer| language.bearer(*bearer).to_owned());
        told(words.cost_of, &[&item, row.line.as_str(), &borne])
    })
    .collect()
}

/// What becomes of gifts, and their value where it is deducted.
pub(super) fn gifts(ruling: &Ruling, language: Language) -> Vec<String> {
    let words = language.phrases();
    let rows = ruling.gifts.iter().map(|row| {
        let handled = answered(&row.handling, language, |value| language.value(gift_return::FINDING, value));
        let worth = match row.value.filter(|_| row.handling.decided == Some("value_deducted")) {
            Some(value) => {
                let basis = answered(&row.basis, language, |value| language.value(gift_value::FINDING, value));
                told(words.gift_worth, &[&value.display(ruling.money.currency).to_string(), &basis])
            }
            None => String::new(),
        };
        told(words.gift_of, &[row.line.as_str(), row.of.as_str(), &handled, &worth])
    });
    rows.collect()
}

/// Heads of claim beside the price.
pub(super) fn compensation(ruling: &Ruling, language: Language) -> Vec<String> {
    let words = language.phrases();
    let rows = ruling.compensation.iter().map(|row| {
        let mut measured = answered(&row.measure, language, |value| language.value(head_measure::FINDING, value));
        if let Some(amount) = row.amount {
            let shown = amount.display(ruling.money.currency).to_string();
            let (payer, payee) = (language.party(row.payer), language.party(row.payee));
            measured = match row.award.decided {
                Some("elsewhere") => told(words.head_base, &[&measured, &shown]),
                _ if row.measure.decided == Some("deposit_forfeited") => {
                    told(words.head_kept, &[&measured, &shown, payee])
                }
                _ => told(words.head_amount, &[&measured, &shown, payer, payee]),
            };
        }
        if row.award.disposition != Disposition::NotAsked {
            let award = answered(&row.award, language, |value| language.value(head_award::FINDING, value));
            measured = [measured.as_str(), &award].join(words.then);
        }
        let head = language.value(head::FINDING, row.head);
        told(words.head_of, &[&head, row.line.as_str(), &measured])
    });
    rows.collect()
}

/// Whether a row about an act says something: a rule speaks of it, and of a refund anything is left. Duties are listed by
/// themselves, until they are done.
pub(in crate::ruling) fn act_shown(ruling: &Ruling, row: &ActRuling) -> bool {
    let duty = row.answer.decided == Some("must") && duty_of(row.act).is_some();
    let nothing_left = duty_of(row.act) == Some("refund") && ruling.money.eaten_up(&row.line);
    row.answer.decided.is_some() && !row.answer.rules.is_empty() && !duty && !nothing_left && !of_course(row)
}

/// What an act is called as a duty.
fn duty_of(act: &str) -> Option<&'static str> {
    DUTIES.iter().find(|(known, _)| known.entry().name == act).map(|(_, duty)| *duty)
}

/// Acts that go without saying, or follow from what the other rows say: freight, burdens, duties.
fn of_course(row: &ActRuling) -> bool {
    [act_charge::FINDING, act_demand_proof::FINDING, act_relabel::FINDING, act_require_return::FINDING]
        .iter()
        .any(|act| act.entry().name == row.act)
}

/// What the parties must, may and must not do.
pub(super) fn acts(ruling: &Ruling, language: Language) -> Vec<String> {
    let words = language.phrases();
    let of_line = |line: &LineId| {
        let mut told_acts: Vec<String> = Vec::new();
        for row in ruling.acts.iter().filter(|row| row.line == *line && act_shown(ruling, row)) {
            let Some(act) = Finding::named(row.act) else { continue };
            let answer = answered(&row.answer, language, |value| language.value(act, value));
            let text = told(words.act, &[language.label(act), &answer]);
            if !told_acts.contains(&text) {
                told_acts.push(text);
            }
        }
        (!told_acts.is_empty()).then(|| told_acts.join(words.then))
    };
    by_text(ruling, of_line)
        .into_iter()
        .map(|(lines, text)| told(words.acts_on, &[&language.all_of(lines), &text]))
        .collect()
}

/// What becomes of a complaint: whether it is taken in, whether it is made out, what it brings, until when it is handled.
pub(in crate::ruling) fn complaint(row: &ComplaintRow, currency: Currency, language: Language) -> String {
    let words = language.phrases();
    let worded = |finding: Finding| move |value: &&'static str| language.value(finding, value);
    let mut parts = vec![answered(&row.admission, language, worded(complaint_admission::FINDING))];
    if row.outcome.disposition != Disposition::NotAsked {
        parts.push(answered(&row.outcome, language, worded(complaint::FINDING)));
    }
    if let Some(penalty) = &row.penalty {
        let measures = answered(&penalty.measures, language, worded(penalty::FINDING));
        parts.push(told(words.measures, &[&measures, language.party(penalty.on)]));
        if let Some(points) = &penalty.points {
            parts.push(told(words.points, &[&points.number.to_string(), &points.article.to_string()]));
        }
        parts.extend(penalty.sums.iter().map(|sum| {
            let shown = |amount: Money| amount.display(currency).to_string();
            match sum.further {
                Some(further) => told(words.sum_due, &[&shown(sum.due), sum.line.as_str(), &shown(further)]),
                None => told(words.sum_open, &[&shown(sum.due), sum.line.as_str()]),
            }
        }));
    }
    if let Some(Handling { working_days, article, before }) = &row.handling {
        let (days, article) = (working_days.to_string(), article.to_string());
        parts.push(match before {
            Some(before) => told(words.handled_before, &[&days, &article, &language.moment(*before)]),
            None => told(words.handled, &[&days, &article]),
        });
    }
    let kind = language.value(complaint_kind::FINDING, row.kind);
    told(words.complaint_of, &[row.complaint.as_str(), language.party(row.against), &kind, &parts.join(words.then)])
}
