//! A ruling for people: what a customer-service agent understands at a glance.
//!
//! What each line gets comes first, then money, freight, risk, other costs, who has to prove what, what is awaited and
//! who is bound to do what. A leg that nobody is on is left out unless the outcome brings it about.

mod rows;
mod settling;

use std::fmt;

use super::words::{Language, cited, told};
use super::{Admissibility, AwaitedKind, Outcome, RuleId};
use super::{Answer, Awaited, Burden, CitationRole, ClaimRuling, LineRuling, Obligation, Ruling, SuspensionRow};
use crate::case::Instant;
use crate::case::{LineId, Money};
use crate::findings::Finding;
use crate::findings::vocabulary::{ground, suspension, suspension_ground};
use crate::relief::{AwardState, Expense};
use crate::rulebook::{Article, Disposition};

pub(crate) use settling::{house_freight, offer};

pub(super) use rows::{act_shown, complaint as complaint_told, freight_shown, risk_shown};

impl fmt::Display for Ruling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.summary(Language::English).trim_end())
    }
}

impl Ruling {
    /// Whether the buyer has still to choose what a line gets.
    pub(super) fn leaves_choice(&self, line: &LineId) -> bool {
        self.lines.iter().any(|of| of.line == *line && of.outcome.decided == Some(Outcome::BuyerElects))
    }

    /// What is said of a price that is held until a line is served otherwise.
    pub(super) fn kept(&self, line: &LineId, language: Language) -> &'static str {
        let words = language.phrases();
        let missing = |row: &LineRuling| row.line == *line && row.outcome.decided == Some(Outcome::Resupply);
        if self.lines.iter().any(missing) { words.award_kept_missing } else { words.award_kept }
    }

    /// The ruling at a glance; in English, it is what [`Display`](fmt::Display) writes.
    #[must_use]
    pub fn summary(&self, language: Language) -> String {
        let words = language.phrases();
        let mut rows = vec![told(words.under, &[&self.rulebook, &self.edition, &language.moment(self.as_of)])];
        if let Admissibility::GovernedElsewhere(what) = &self.admissibility {
            rows.push(told(words.elsewhere, &[&language.rules_elsewhere(what)]));
        }
        rows.extend(self.suspensions.iter().map(|stay| halted(stay, language)));
        for line in &self.lines {
            rows.push(self.headline(line, language));
            let several = line.claims.len() > 1;
            let told = line.claims.iter().filter(|claim| several || refused(claim));
            rows.extend(told.map(|claim| format!("  {}", claimed(claim, language))));
        }
        rows.extend(money_lines(self, language));
        rows.extend(rows::freight(self, language));
        rows.extend(rows::risk(self, language));
        rows.extend(rows::costs(self, language));
        rows.extend(rows::gifts(self, language));
        rows.extend(rows::compensation(self, language));
        rows.extend(self.complaints.iter().map(|row| complaint_told(row, self.money.currency, language)));
        rows.extend(self.burdens.iter().map(|burden| proof(burden, language)));
        rows.extend(self.also_awaited(language));
        rows.extend(self.obligations.iter().map(|duty| duty_told(duty, language)));
        rows.extend(rows::acts(self, language));
        let decisive = cited(self.decisive());
        if !decisive.is_empty() {
            rows.push(told(words.articles, &[&decisive]));
        }
        let mut text = rows.join("\n");
        text.push('\n');
        text
    }

    /// The first line about a line: what it gets, or what is still possible and what that waits for.
    pub(super) fn headline(&self, line: &LineRuling, language: Language) -> String {
        let words = language.phrases();
        let outcome = match line.outcome.disposition {
            Disposition::NotAsked if self.is_suspended() => words.no_outcome.to_owned(),
            Disposition::NotAsked => words.nothing_claimed.to_owned(),
            Disposition::Awaits => {
                let awaited: Vec<String> =
                    self.awaited_of(line).map(|awaited| self.waits_for(awaited, language)).collect();
                let awaited = awaited.join(words.then);
                let open = answered(&line.outcome, language, |outcome| language.outcome(*outcome).to_owned());
                if awaited.is_empty() {
                    open
                } else {
                    told(words.carried_out, &[&open, &told(words.awaited, &[&awaited])])
                }
            }
            _ => answered(&line.outcome, language, |outcome| language.outcome(*outcome).to_owned()),
        };
        told(words.line, &[line.line.as_str(), &outcome])
    }

    /// Whether the proceedings are suspended: then no line gets anything.
    #[must_use]
    pub fn is_suspended(&self) -> bool {
        self.suspensions.iter().any(|stay| stay.state.decided == Some("runs"))
    }

    /// What keeps the outcome of a line open.
    fn awaited_of(&self, line: &LineRuling) -> impl Iterator<Item = &Awaited> {
        self.awaiting.iter().filter(move |awaited| {
            line.outcome.disposition == Disposition::Awaits
                && awaited.line.as_ref() == Some(&line.line)
                && awaited.complaint.is_none()
                && !awaited.beside_outcome
                && !only_for_amounts(awaited)
        })
    }

    fn waits_for(&self, awaited: &Awaited, language: Language) -> String {
        let words = language.phrases();
        let what = match awaited.kind {
            AwaitedKind::Proof => language.to_show(awaited.finding, awaited.from.name()),
            AwaitedKind::Assessment | AwaitedKind::Record | AwaitedKind::Election => {
                Finding::named(awaited.finding).map_or_else(String::new, |known| language.label(known).to_owned())
            }
        };
        let mut text = told(language.awaited(awaited.kind), &[language.somebody(awaited.from.name()), &what]);
        // told apart where the same is awaited of another ground or leg of the line
        let like = |other: &&Awaited| other.finding == awaited.finding && other.line == awaited.line;
        let apart = [
            awaited
                .leg
                .map(|leg| language.leg(leg).to_owned())
                .filter(|_| self.awaiting.iter().filter(like).any(|other| other.leg != awaited.leg)),
            awaited
                .request
                .as_ref()
                .map(|id| told(words.demand, &[id.as_str()]))
                .filter(|_| self.awaiting.iter().filter(like).any(|other| other.request != awaited.request)),
        ];
        for which in apart.into_iter().flatten() {
            text.push_str(&told(words.of_leg, &[&which]));
        }
        let laid = self
            .burdens
            .iter()
            .find(|burden| burden.step == Some(awaited.finding) && Some(&burden.line) == awaited.line.as_ref());
        if let Some(burden) = laid {
            text = told(words.decided, &[&text, &burden.article.to_string()]);
        }
        until(text, awaited.deadline, language)
    }

    /// What is awaited, for which line, until when, and what silence comes to.
    pub(super) fn awaited_told(&self, awaited: &Awaited, language: Language) -> String {
        let words = language.phrases();
        let mut text = told(words.awaited, &[&self.waits_for(awaited, language)]);
        if let Some((otherwise, question)) =
            awaited.otherwise.as_ref().and_then(|of| Some((of, Finding::named(of.question)?)))
        {
            let value = language.value(question, otherwise.answer);
            let answer = told(words.is, &[language.label(question), &value]);
            text = told(words.otherwise, &[&text, &answer, &otherwise.article.to_string()]);
        }
        match &awaited.line {
            Some(line) => told(words.line, &[line.as_str(), &text]),
            None => text,
        }
    }

    /// What is awaited besides what the headlines say.
    fn also_awaited(&self, language: Language) -> Option<String> {
        let told_above = |awaited: &Awaited| {
            self.lines.iter().any(|line| self.awaited_of(line).any(|known| known == awaited))
                || self
                    .burdens
                    .iter()
                    .any(|burden| burden.step == Some(awaited.finding) && Some(&burden.line) == awaited.line.as_ref())
        };
        let mut rest: Vec<String> = Vec::new();
        for awaited in self.awaiting.iter().filter(|awaited| !told_above(awaited)) {
            let mut text = self.waits_for(awaited, language);
            if let Some(complaint) = &awaited.complaint {
                let about = told(language.phrases().complaint_named, &[complaint.as_str()]);
                text = told(language.phrases().about, &[&about, &text]);
            } else if let (Some(line), true) = (&awaited.line, self.lines.len() > 1) {
                text = told(language.phrases().about, &[&format!("`{line}`"), &text]);
            }
            rest.push(text);
        }
        (!rest.is_empty()).then(|| told(language.phrases().awaited, &[&rest.join(language.phrases().then)]))
    }

    /// The articles that decide what is told, in the order in which it is told.
    fn decisive(&self) -> Vec<&Article> {
        let outcomes = self.lines.iter().flat_map(|line| &line.outcome.articles);
        let claims = self.lines.iter().flat_map(|line| &line.claims);
        let grounds = claims.flat_map(|claim| {
            let facts = claim.established.iter().flat_map(|fact| &fact.articles);
            claim.outcome.articles.iter().chain(facts)
        });
        let freight = self.freight.iter().filter(|row| freight_shown(self, row));
        let freight =
            freight.flat_map(|row| row.bearer.articles.iter().chain(row.excess.iter().flat_map(|of| &of.articles)));
        let risks = self.risks.iter().filter(|row| risk_shown(self, row)).flat_map(|row| &row.bearer.articles);
        let costs = self.costs.iter().flat_map(|row| &row.bearer.articles);
        let gifts = self.gifts.iter().flat_map(|row| {
            let value = row.basis.articles.iter().filter(|_| row.handling.decided == Some("value_deducted"));
            row.handling.articles.iter().chain(value)
        });
        let heads = self.compensation.iter().flat_map(|row| row.measure.articles.iter().chain(&row.award.articles));
        let reckoned = self.money.lines.iter().flat_map(|award| &award.reckoning).flat_map(|answer| &answer.articles);
        let complaints = self.complaints.iter().flat_map(|row| {
            let measures = row.penalty.iter().flat_map(|penalty| &penalty.measures.articles);
            row.admission.articles.iter().chain(&row.outcome.articles).chain(measures)
        });
        let burdens = self.burdens.iter().map(|burden| &burden.article);
        let duties = self.obligations.iter().map(|duty| &duty.article);
        let acts = self.acts.iter().filter(|row| act_shown(self, row)).flat_map(|row| &row.answer.articles);
        let told = outcomes
            .chain(grounds)
            .chain(freight)
            .chain(risks)
            .chain(costs)
            .chain(gifts)
            .chain(heads)
            .chain(reckoned)
            .chain(complaints)
            .chain(burdens)
            .chain(duties)
            .chain(acts);
        let whole = self.citations.iter().filter(|citation| {
            self.lines.is_empty() && citation.role == CitationRole::Decisive && citation.question == "governed"
        });
        let stays = self.suspensions.iter().flat_map(|stay| &stay.state.articles);
        stays.chain(told).chain(whole.map(|citation| &citation.article)).collect()
    }
}

/// Proof that only limits an amount: it keeps no outcome open.
fn only_for_amounts(awaited: &Awaited) -> bool {
    awaited.finding == crate::findings::vocabulary::freight_proof::FINDING.entry().name
}

/// Who gets which money: the books, then each line's award, what is owed besides, what may still be deducted.
pub(super) fn money_lines(ruling: &Ruling, language: Language) -> Vec<String> {
    let money = &ruling.money;
    let words = language.phrases();
    let shown = |amount: Money| amount.display(money.currency).to_string();
    if money.escrow_in.is_zero() && money.lines.iter().all(|award| award.refunded_before.is_none()) {
        return Vec::new();
    }
    let shares = [
        (words.share_buyer, money.to_buyer),
        (if money.paid_out { words.share_kept } else { words.share_seller }, money.to_seller),
        (if money.paid_out { words.share_due } else { words.share_return }, money.withheld_pending_return),
        (if money.paid_out { words.share_unsettled } else { words.share_open }, money.withheld_open),
    ];
    let total = if money.paid_out { words.paid_out } else { words.escrow };
    let parts =
        shares.iter().filter(|(_, amount)| !amount.is_zero()).map(|(text, amount)| told(text, &[&shown(*amount)]));
    let total = Some(total).filter(|_| !money.escrow_in.is_zero());
    let total = total.map(|total| told(total, &[&shown(money.escrow_in), &language.all_of(parts)]));
    let mut rows: Vec<String> = total.into_iter().collect();
    let named = |expense: &Expense| match expense {
        Expense::OrderFreight => words.expense_order.to_owned(),
        Expense::Carriage { leg, .. } => told(words.expense_leg, &[language.leg(*leg)]),
        Expense::CarriageExcess { leg, .. } => told(words.expense_excess, &[language.leg(*leg)]),
        Expense::Inspection(id) => told(words.inspection_fee, &[id.as_str()]),
        Expense::InspectionCarriage(id) => told(words.inspection_carriage, &[id.as_str()]),
        Expense::CardFee => words.card_fee.to_owned(),
        Expense::Storage(id) => told(words.storage_fee, &[id.as_str()]),
        Expense::Gift(id) => told(words.expense_gift, &[id.as_str()]),
        Expense::DepositForfeited => words.expense_deposit.to_owned(),
        Expense::DiscountLost => words.expense_discount.to_owned(),
    };
    for award in money.lines.iter().filter(|_| !money.escrow_in.is_zero()) {
        let phrase = match award.state {
            AwardState::Open => continue,
            AwardState::Final => words.award,
            AwardState::Conditional if !award.refunded() => {
                rows.push(told(ruling.kept(&award.line, language), &[award.line.as_str()]));
                if award.net.is_zero() {
                    continue;
                }
                words.award_conditional
            }
            AwardState::Conditional if ruling.leaves_choice(&award.line) => words.award_choice,
            AwardState::Conditional => words.award_conditional,
        };
        let mut more = award.pieces.map_or_else(String::new, |pieces| told(words.award_pieces, &[&pieces.to_string()]));
        if !award.freight_back.is_zero() {
            more.push_str(&told(words.award_freight, &[&shown(award.freight_back)]));
        }
        let nothing_back = award.price.is_zero() && award.freight_back.is_zero();
        for deduction in &award.deductions {
            let phrase = if nothing_back { words.award_owed } else { words.award_deducted };
            more.push_str(&told(phrase, &[&shown(deduction.amount), &named(&deduction.expense)]));
        }
        rows.push(told(phrase, &[award.line.as_str(), &shown(award.net), &more]));
        let due = Some(award.balance_due).filter(|due| award.state == AwardState::Conditional && !due.is_zero());
        rows.extend(due.map(|due| told(words.due_then, &[award.line.as_str(), &shown(due)])));
        let apart = award.pieces_apart.map(|pieces| pieces.to_string());
        rows.extend(apart.map(|pieces| told(words.award_apart, &[award.line.as_str(), &pieces])));
    }
    rows.extend(money.reimbursements.iter().map(|owed| {
        let (from, to) = (language.party(owed.from), language.party(owed.to));
        told(words.reimbursed, &[from, to, &shown(owed.amount), &named(&owed.expense), owed.line.as_str()])
    }));
    rows.extend(money.pending_proof.iter().filter_map(|pending| {
        let leg = told(words.expense_leg, &[language.leg(pending.leg)]);
        let goes_back = money.lines.iter().any(|award| award.line == pending.line && award.refunded());
        let phrase = if goes_back { words.pending } else { words.pending_owed };
        Some(told(phrase, &[&shown(pending.up_to?), &leg, pending.line.as_str()]))
    }));
    let unsettled =
        money.ledger.iter().filter(|entry| entry.bearer.is_none() && entry.expense == Expense::DiscountLost);
    rows.extend(unsettled.map(|entry| told(words.pending_discount, &[&shown(entry.amount), entry.line.as_str()])));
    let unvalued = money.pending_values.iter();
    rows.extend(unvalued.map(|of| told(words.pending_value, &[of.gift.as_str(), of.line.as_str()])));
    if !money.balance_due_from_buyer.is_zero() {
        rows.push(told(words.due, &[&shown(money.balance_due_from_buyer)]));
    }
    rows.extend(money.insurance.iter().map(|paid| {
        told(words.insured, &[language.party(paid.to), &shown(paid.amount), &named(&paid.expense), paid.line.as_str()])
    }));
    if !money.in_kind.is_empty() {
        let parts = money.in_kind.iter().map(|of| told(words.voucher, &[of.voucher.as_str(), &shown(of.worth)]));
        rows.push(told(words.in_kind, &[&language.all_of(parts)]));
    }
    rows
}

/// What halts the proceedings, and what would end that.
fn halted(stay: &SuspensionRow, language: Language) -> String {
    let words = language.phrases();
    let ends = stay.ends.iter().map(|end| {
        let from = end.from.map_or_else(String::new, |at| told(words.from, &[&language.moment(at)]));
        told(words.ended_by, &[end.rule.as_str(), &from])
    });
    let ends = language.any_of(ends);
    let state = answered(&stay.state, language, |state: &&str| language.value(suspension::FINDING, state));
    let ground = language.value(suspension_ground::FINDING, stay.ground);
    let until = if ends.is_empty() { ends } else { told(words.ends, &[&ends]) };
    told(words.suspension, &[&ground, &language.moment(stay.since), &state, &until])
}

/// Whether the platform declines to hear a ground.
fn refused(claim: &ClaimRuling) -> bool {
    claim.admissibility.decided == Some("declined")
}

/// What somebody is bound to do.
pub(super) fn duty_told(duty: &Obligation, language: Language) -> String {
    let words = language.phrases();
    let until = duty.deadline.map_or_else(String::new, |at| told(words.until, &["", &language.moment(at)]));
    let (on, what) = (language.party(duty.on), language.duty(duty.what));
    told(words.obligation, &[on, &what, duty.line.as_str(), &until, &duty.article.to_string()])
}

fn claimed(claim: &ClaimRuling, language: Language) -> String {
    let given = if refused(claim) {
        let why: Vec<&str> = claim.admissibility.rules.iter().map(RuleId::as_str).collect();
        told(language.phrases().refused, &[&why.join(", "), &cited(&claim.admissibility.articles)])
    } else {
        answered(&claim.outcome, language, |outcome| language.outcome(*outcome).to_owned())
    };
    let name = language.value(ground::FINDING, claim.ground);
    told(language.phrases().claim_of, &[&name, claim.request.as_str(), &given])
}

fn proof(burden: &Burden, language: Language) -> String {
    let words = language.phrases();
    let matter = match &burden.request {
        Some(request) => told(words.demand, &[request.as_str()]),
        None => language.leg(crate::case::Leg::Return).to_owned(),
    };
    let now = match (burden.now, burden.step) {
        (Some(now), Some(step)) if burden.brought => {
            let to_show = language.to_show(step, now.name());
            match &burden.inspection {
                Some(inspection) => told(words.inspected, &[inspection.as_str(), &to_show]),
                None => told(words.weighed, &[language.party(now), &to_show]),
            }
        }
        (Some(now), Some(step)) => {
            let late = burden.deadline.map_or_else(String::new, |at| until(String::new(), Some(at), language));
            told(words.turn, &[language.party(now), &language.to_show(step, now.name()), &late])
        }
        _ if burden.moot => words.moot.to_owned(),
        _ => words.settled.to_owned(),
    };
    let first = language.party(burden.first);
    told(words.burden, &[burden.line.as_str(), &matter, first, &now, &burden.article.to_string()])
}

/// A text with the deadline behind it, if there is one.
fn until(text: String, deadline: Option<Instant>, language: Language) -> String {
    match deadline {
        Some(at) => told(language.phrases().until, &[&text, &language.moment(at)]),
        None => text,
    }
}

/// An answer with its articles, or what is still possible.
pub(super) fn answered<T>(answer: &Answer<T>, language: Language, word: impl Fn(&T) -> String) -> String {
    let words = language.phrases();
    match (&answer.decided, answer.disposition) {
        (Some(decided), _) => {
            let articles = cited(&answer.articles);
            if articles.is_empty() { word(decided) } else { told(words.decided, &[&word(decided), &articles]) }
        }
        (None, Disposition::Awaits) if !answer.possible.is_empty() => {
            told(words.undecided, &[&language.any_of(answer.possible.iter().map(word))])
        }
        (None, other) => language.disposition(other).to_owned(),
    }
}

/// Whether an outcome brings about a leg that nobody is on yet.
pub(super) fn brings_about(outcome: &Answer<Outcome>, leg: crate::case::Leg) -> bool {
    use crate::case::Leg;
    match outcome.decided {
        Some(Outcome::ReturnAndRefund | Outcome::BuyerElects) => leg == Leg::Return,
        Some(Outcome::Exchange) => matches!(leg, Leg::Return | Leg::Replacement),
        Some(Outcome::Resupply) => leg == Leg::Replacement,
        Some(Outcome::Repair) => matches!(leg, Leg::RepairIn | Leg::RepairOut),
        Some(Outcome::InterceptAndRefund) => leg == Leg::Refusal,
        Some(Outcome::SellerElects) => leg == Leg::Redelivery,
        _ => false,
    }
}
