//! An auditor that shares no code with the library: it re-adds the books of a ruling from its JSON, in integers.

#[path = "compensation.rs"]
mod compensation;

use std::collections::BTreeMap;

use redress::findings::vocabulary::reckoning;
use serde_json::Value;

/// Checks the books of a ruling by themselves, and against the case that they are about.
pub(crate) fn check(ruling: &Value, case: &Value) {
    let books = Books { money: &ruling["money"], digits: digits(&ruling["money"]) };
    books.escrow();
    books.lines(ruling);
    books.ledger(ruling);
    books.postings();
    books.wholes(case);
    compensation::check(&books, ruling, case);
    books.discounts(case);
    books.beside(case);
}

fn digits(money: &Value) -> usize {
    match money["currency"].as_str().unwrap() {
        "JPY" | "KRW" => 0,
        "KWD" => 3,
        _ => 2,
    }
}

struct Books<'a> {
    money: &'a Value,
    digits: usize,
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// What identifies an expense: its kind and the thing it is about.
fn about(entry: &Value) -> String {
    entry["for"].to_string()
}

impl Books<'_> {
    /// An amount of the ruling in smallest units; it has exactly the currency's digits, and is not negative.
    fn units(&self, amount: &Value) -> i128 {
        let text = amount.as_str().unwrap();
        let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
        assert_eq!(fraction.len(), self.digits, "digits of {text}");
        assert!(text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'), "{text}");
        text.replace('.', "").parse().unwrap()
    }

    /// An amount of the case, which may be written with fewer digits.
    fn pleaded(&self, amount: &Value) -> i128 {
        let text = amount.as_str().unwrap_or("0");
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        assert!(fraction.len() <= self.digits);
        format!("{whole}{fraction:0<digits$}", digits = self.digits).parse().unwrap()
    }

    fn of(&self, field: &str) -> i128 {
        self.units(&self.money[field])
    }

    fn sum<'v>(&self, entries: impl IntoIterator<Item = &'v Value>, field: &str) -> i128 {
        entries.into_iter().map(|entry| self.units(&entry[field])).sum()
    }

    /// Escrow is split without rest, and the totals are those of the lines.
    fn escrow(&self) {
        let parts = ["to_buyer", "to_seller", "withheld_pending_return", "withheld_open"];
        assert_eq!(self.of("escrow_in"), parts.iter().map(|part| self.of(part)).sum::<i128>(), "escrow");
        let lines = list(&self.money["lines"]);
        assert_eq!(self.of("escrow_in"), self.sum(lines, "paid") + self.sum(lines, "freight_paid"), "escrow in");
        let at = |state: &'static str| lines.iter().filter(move |line| line["state"] == state);
        assert_eq!(self.of("to_buyer"), self.sum(at("final"), "net"), "to the buyer");
        assert_eq!(self.of("to_seller"), self.sum(at("final"), "to_seller"), "to the seller");
        let conditional = self.sum(at("conditional"), "net") + self.sum(at("conditional"), "to_seller");
        assert_eq!(self.of("withheld_pending_return"), conditional, "withheld for a return");
        assert_eq!(self.of("withheld_open"), self.sum(lines, "undecided"), "withheld because it is open");
        assert_eq!(self.of("balance_due_from_buyer"), self.sum(at("final"), "balance_due"), "balance due");
    }

    /// Each line's money is accounted for, and its state is that of its outcome.
    fn lines(&self, ruling: &Value) {
        let governed = !list(&ruling["lines"]).is_empty();
        for (nth, line) in list(&self.money["lines"]).iter().enumerate() {
            let units = |field: &str| self.units(&line[field]);
            let parts = units("net") + units("to_seller") + units("undecided");
            assert_eq!(units("paid") + units("freight_paid"), parts, "{line}");
            let gross = units("price") + units("freight_back");
            let deducted = self.sum(list(&line["deductions"]), "amount");
            assert_eq!(units("net"), (gross - deducted).max(0), "{line}");
            assert_eq!(units("balance_due"), (deducted - gross).max(0), "{line}");
            let part = in_part(line);
            assert!(units("price") == 0 || part || units("price") == units("paid"), "{line}");
            assert!(units("freight_back") == 0 || part || units("freight_back") == units("freight_paid"), "{line}");
            assert!(units("price") <= units("paid") && units("freight_back") <= units("freight_paid"), "{line}");
            if line["state"] == "open" {
                assert_eq!(units("undecided"), parts, "of an open line all is undecided: {line}");
            }
            let outcome = if governed { &ruling["lines"][nth]["outcome"] } else { &Value::Null };
            let (states, refunded): (&[&str], bool) = match outcome["decided"].as_str() {
                Some("refund") => (&["final"], true),
                Some("release_to_seller" | "dismiss" | "carried_out") => (&["final"], false),
                Some("trade_continues") => (&["open"], false),
                // what the parties are left to agree on stays where it is: held, or paid out with the trade
                Some("negotiate") => (&["open", "final"], false),
                // the price stays where it is while another piece, the repair or what is missing is on its way
                Some("exchange" | "repair" | "resupply") => (&["conditional", "final"], false),
                Some(_) => (&["conditional"], true),
                None if outcome["disposition"] == "not_asked" => (&["final", "open"], false),
                None => (&["open"], false),
            };
            assert!(states.contains(&line["state"].as_str().unwrap()), "{line}: {outcome}");
            assert!(part || units("price") == if refunded { units("paid") } else { 0 }, "{line}: {outcome}");
        }
    }

    /// Something moves only if another than the payer bears it, and then all of it is accounted for; the bearer is the
    /// ruling's.
    fn ledger(&self, ruling: &Value) {
        for entry in list(&self.money["ledger"]) {
            let parts: i128 = ["moved", "pending", "barred"].iter().map(|part| self.units(&entry[part])).sum();
            let (payer, bearer) = (entry["payer"].as_str().unwrap(), entry["bearer"].as_str());
            let moves = matches!((payer, bearer), ("buyer", Some("seller")) | ("seller", Some("buyer")));
            assert_eq!(parts, if moves { self.units(&entry["amount"]) } else { 0 }, "{entry}");
            assert_eq!(bearer, bearer_of(ruling, entry).as_str(), "{entry}");
        }
    }

    /// Every movement of the ledger is posted once: refunded, deducted or reimbursed.
    fn postings(&self) {
        let mut moved: BTreeMap<(String, String, String), i128> = BTreeMap::new();
        for entry in list(&self.money["ledger"]) {
            let kind = match (entry["for"].as_str(), entry["payer"].as_str()) {
                (Some("order_freight"), _) => "refunded",
                (_, Some("seller")) => "deducted",
                _ => "reimbursed",
            };
            let key = (kind.to_owned(), entry["line"].to_string(), about(entry));
            let before = moved.insert(key, self.units(&entry["moved"]));
            assert_eq!(before, None, "entered twice: {entry}");
        }
        moved.retain(|_, amount| *amount != 0);
        let mut posted = BTreeMap::new();
        for line in list(&self.money["lines"]) {
            let id = line["line"].to_string();
            for deduction in list(&line["deductions"]) {
                posted.insert(("deducted".to_owned(), id.clone(), about(deduction)), self.units(&deduction["amount"]));
            }
            let back = self.units(&line["freight_back"]);
            if back != 0 {
                posted.insert(("refunded".to_owned(), id, "\"order_freight\"".to_owned()), back);
            }
        }
        for owed in list(&self.money["reimbursements"]) {
            assert_eq!((owed["from"].as_str(), owed["to"].as_str()), (Some("seller"), Some("buyer")));
            let key = ("reimbursed".to_owned(), owed["line"].to_string(), about(owed));
            posted.insert(key, self.units(&owed["amount"]));
        }
        assert_eq!(moved, posted);
    }

    /// The shares come to the wholes that the case names.
    fn wholes(&self, case: &Value) {
        let order = &case["order"];
        let ledger = list(&self.money["ledger"]);
        let lines = list(&order["lines"]);
        assert_eq!(list(&self.money["lines"]).len(), lines.len());
        let paid: i128 = lines.iter().map(|line| self.pleaded(&line["paid"])).sum();
        let freight = self.pleaded(&order["freight"]["paid"]);
        let (back, freight_back) = self.before(case);
        assert_eq!(
            self.of("escrow_in"),
            paid + freight - back - freight_back,
            "what the buyer paid and did not get back"
        );
        assert_eq!(
            freight - freight_back,
            self.sum(ledger.iter().filter(|entry| entry["for"] == "order_freight"), "amount")
        );
        for shipment in case["shipments"].as_array().map_or(&[][..], Vec::as_slice) {
            let of_leg = |entry: &&Value| {
                ["carriage", "carriage_excess"].iter().any(|kind| entry["for"][kind]["shipment"] == shipment["id"])
            };
            let entries: Vec<&Value> = ledger.iter().filter(of_leg).collect();
            let charged = &shipment["charged"];
            if !entries.is_empty() && charged.is_string() {
                assert_eq!(self.sum(entries.iter().copied(), "amount"), self.pleaded(charged), "{shipment}");
            }
            // what is beyond a measure is no more than what the leg cost beyond it
            let beyond = entries.iter().filter(|entry| entry["for"].get("carriage_excess").is_some()).map(|entry| {
                let measure = if entry["bearer"] == "seller" { "to_displayed_place" } else { "prepaid_rate" };
                (self.units(&entry["amount"]), self.pleaded(&shipment[measure]))
            });
            for (amount, measure) in beyond {
                assert!(!charged.is_string() || amount <= self.pleaded(charged) - measure, "{shipment}");
            }
            // nobody is charged for more than was spent
            let spent = self.sum(entries.iter().copied(), "moved");
            assert!(!charged.is_string() || spent <= self.pleaded(charged), "{shipment}");
            for entry in ledger.iter().filter(|entry| entry["for"]["storage"] == shipment["id"]) {
                assert_eq!(self.units(&entry["amount"]), self.pleaded(&shipment["storage"]["charged"]), "{entry}");
            }
        }
    }
}

/// A list of the case, which is left out where it is empty.
fn optional(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The steps by which requests were refunded of which the order does not tell.
fn paid_by_history(case: &Value) -> impl Iterator<Item = &Value> {
    let told =
        |request: &&Value| optional(&case["order"]["refunds"]).iter().any(|refund| refund["request"] == request["id"]);
    let requests = optional(&case["requests"]).iter().filter(move |request| !told(request));
    requests.filter_map(|request| optional(&request["history"]).iter().find(|step| step["act"] == "refunded"))
}

impl Books<'_> {
    /// What went back before: for lines, and of freight.
    fn before(&self, case: &Value) -> (i128, i128) {
        let order = &case["order"];
        let refunds = optional(&order["refunds"]);
        if paid_by_history(case).next().is_some() {
            // a history says a sum alone: what it does not tell of lines and freight is as the ruling has it
            let lines = list(&self.money["lines"]);
            let told: i128 =
                lines.iter().filter_map(|line| line.get("refunded_before")).map(|back| self.units(back)).sum();
            let paid: i128 = list(&order["lines"]).iter().map(|line| self.pleaded(&line["paid"])).sum();
            let freight = self.pleaded(&order["freight"]["paid"]) - self.sum(lines, "freight_paid");
            assert!(freight >= 0 && told >= freight && told - freight <= paid, "{told} went back");
            let by_order: i128 = refunds
                .iter()
                .map(|refund| {
                    let lines: i128 = optional(&refund["lines"]).iter().map(|line| self.pleaded(&line["amount"])).sum();
                    lines + self.pleaded(&refund["freight"])
                })
                .sum();
            let said: Option<i128> = paid_by_history(case)
                .map(|step| step["amount"].is_string().then(|| self.pleaded(&step["amount"])))
                .sum();
            assert!(said.is_none_or(|said| told <= by_order + said), "{told} went back, {by_order} and {said:?} said");
            return (told - freight, freight);
        }
        let lines = refunds.iter().flat_map(|refund| optional(&refund["lines"]));
        let freight = refunds.iter().map(|refund| self.pleaded(&refund["freight"])).sum();
        (lines.map(|line| self.pleaded(&line["amount"])).sum(), freight)
    }

    /// Whether a line's price goes back, and whether that is reckoned anew.
    fn goes(&self, line: &Value) -> (bool, bool) {
        let award = list(&self.money["lines"]).iter().find(|award| award["line"] == *line).unwrap();
        let refunded = award["state"] != "open" && (self.units(&award["price"]) > 0 || self.units(&award["paid"]) == 0);
        (refunded, refunded && award["reckoning"]["decided"] == "anew")
    }

    /// What is taken off for lost discounts is what the lines that stay got of discounts whose condition fails, no more.
    fn discounts(&self, case: &Value) {
        let order = &case["order"];
        let entries = list(&self.money["ledger"]).iter().filter(|entry| entry["for"] == "discount_lost");
        let charged: i128 =
            entries.filter(|entry| entry["bearer"] == "buyer").map(|entry| self.units(&entry["amount"])).sum();
        let lost: i128 = optional(&order["discounts"]).iter().map(|discount| self.lost(discount, order)).sum();
        let parts = list(&self.money["lines"]).iter().any(in_part);
        let before = !optional(&order["refunds"]).is_empty() || paid_by_history(case).next().is_some();
        if !before && !parts {
            let as_paid = list(&self.money["lines"]).iter().any(|award| self.goes(&award["line"]) == (true, false));
            assert!(charged == lost || (as_paid && charged < lost), "{charged} taken off, {lost} lost");
        }
    }

    /// What the lines that stay, or go back as paid, lose of a discount.
    fn lost(&self, discount: &Value, order: &Value) -> i128 {
        let shares = list(&discount["shares"]);
        let kept: Vec<&Value> = shares.iter().filter(|share| !self.goes(&share["line"]).1).collect();
        let held: i128 =
            kept.iter().filter(|share| !self.goes(&share["line"]).0).map(|share| self.pleaded(&share["amount"])).sum();
        let threshold = &discount["kind"]["threshold"];
        if discount["kind"] == "line" || kept.len() == shares.len() {
            return 0;
        }
        if threshold.is_null() {
            return held;
        }
        let counts = |line: &Value| {
            let of = list(&order["lines"]).iter().find(|of| of["id"] == *line).unwrap();
            let reductions = optional(&order["discounts"]).iter().filter(|of| of["kind"] != "line");
            let got = reductions.chain(optional(&order["vouchers"])).flat_map(|of| list(&of["shares"]));
            let got: i128 =
                got.filter(|share| share["line"] == *line).map(|share| self.pleaded(&share["amount"])).sum();
            self.pleaded(&of["paid"]) + got
        };
        let sum: i128 = kept.iter().map(|share| counts(&share["line"])).sum();
        if sum >= self.pleaded(&threshold["from"]) {
            return 0;
        }
        let reached = optional(&threshold["below"]).iter().filter(|tier| sum >= self.pleaded(&tier["from"]));
        let off = reached.max_by_key(|tier| self.pleaded(&tier["from"])).map_or(0, |tier| self.pleaded(&tier["off"]));
        (held - off).max(0)
    }

    /// What goes back by each means of payment was paid by it; vouchers come back for goods that do; an insurer pays the
    /// insured, for what they bear of a return, within the cover.
    fn beside(&self, case: &Value) {
        let order = &case["order"];
        let by_tender = |payments: &[Value], tender: &Value| -> i128 {
            payments.iter().filter(|of| of["tender"] == *tender).map(|of| self.pleaded(&of["amount"])).sum()
        };
        let tenders = optional(&self.money["tenders"]);
        for back in tenders {
            let before: i128 = optional(&order["refunds"])
                .iter()
                .map(|refund| by_tender(optional(&refund["tenders"]), &back["tender"]))
                .sum();
            let paid = by_tender(optional(&order["payments"]), &back["tender"]);
            assert!(self.units(&back["amount"]) + before <= paid, "{back}");
        }
        let back = self.sum(tenders, "amount");
        assert!(back <= self.of("to_buyer"));
        if !optional(&order["payments"]).is_empty() && optional(&order["refunds"]).is_empty() {
            assert_eq!(back, self.of("to_buyer"), "by all means of payment");
        }
        for kind in optional(&self.money["in_kind"]) {
            let voucher = optional(&order["vouchers"]).iter().find(|of| of["id"] == kind["voucher"]).unwrap();
            // a coupon comes back whole with the last of its goods, some of which may have gone back before
            let before = !optional(&order["refunds"]).is_empty() || paid_by_history(case).next().is_some();
            let shares = list(&voucher["shares"]).iter().filter(|share| before || self.goes(&share["line"]).0);
            let worth: i128 = shares.map(|share| self.pleaded(&share["amount"])).sum();
            assert!(self.units(&kind["worth"]) <= worth, "{kind}");
            assert_ne!(order["refund_terms"]["vouchers_lapse"], true, "{kind}");
        }
        let insurance = &order["freight_insurance"];
        let paid = optional(&self.money["insurance"]);
        assert!(self.sum(paid, "amount") <= self.pleaded(&insurance["cover"]), "beyond the cover");
        for payment in paid {
            assert_eq!(payment["to"], insurance["insured"], "{payment}");
            let same = |entry: &&Value| entry["line"] == payment["line"] && about(entry) == about(payment);
            let entry = list(&self.money["ledger"]).iter().find(same).unwrap();
            assert_eq!(entry["bearer"], insurance["insured"], "{payment}");
            assert!(self.units(&payment["amount"]) <= self.units(&entry["amount"]), "{payment}");
            assert!(about(entry).contains("\"return\""), "{payment}");
        }
    }
}

/// Whether the price of a line goes back in part: of pieces, or by a sum that was agreed or may be what is owed.
fn in_part(award: &Value) -> bool {
    let by_agreement =
        |value: &Value| reckoning::AS_AGREED.or(reckoning::AGREED_PART).values().any(|name| value == name);
    let maybe = optional(&award["reckoning"]["possible"]).iter().any(by_agreement);
    award["pieces"].is_u64() || award["agreed"].is_string() || maybe
}

/// Who bears an entry's expense by the rows of the ruling.
fn bearer_of<'a>(ruling: &'a Value, entry: &'a Value) -> Decided<'a> {
    if entry["for"] == "deposit_forfeited" {
        let of_it = |row: &&Value| row["line"] == entry["line"] && row["measure"]["decided"] == "deposit_forfeited";
        let row = list(&ruling["compensation"]).iter().find(of_it);
        return Decided::Gift(row.is_some_and(|row| row["amount"] == entry["amount"]));
    }
    if entry["for"] == "discount_lost" {
        let award = list(&ruling["money"]["lines"]).iter().find(|award| award["line"] == entry["line"]).unwrap();
        // what a line no longer loses because it goes back itself is the seller's to give
        return match award["reckoning"]["decided"].as_str() {
            _ if entry["bearer"] == "seller" => Decided::Bearer(Some(entry)),
            Some("anew") => Decided::Gift(true),
            _ => Decided::Gift(false),
        };
    }
    if entry["for"]["gift"].is_string() {
        let row = list(&ruling["gifts"]).iter().find(|row| row["line"] == entry["for"]["gift"]);
        let row = row.filter(|row| row["of"] == entry["line"] && row["value"] == entry["amount"]);
        let deducted = row.is_some_and(|row| row["handling"]["decided"] == "value_deducted");
        return Decided::Gift(deducted);
    }
    let excess = entry["for"].get("carriage_excess");
    let row = match excess.or(entry["for"].get("carriage")) {
        None if entry["for"] != "order_freight" => list(&ruling["costs"]).iter().find(|row| {
            let expense = &entry["for"];
            (expense["inspection"].is_string() && row["inspection"] == expense["inspection"])
                || (expense["storage"].is_string() && row["storage_of"] == expense["storage"])
                || (expense["inspection_carriage"].is_string() && row["carriage_of"] == expense["inspection_carriage"])
                || (*expense == "card_fee" && row["card_fee"] == true && row["line"] == entry["line"])
        }),
        carriage => {
            let leg = carriage.map_or("outbound", |of| of["leg"].as_str().unwrap());
            list(&ruling["freight"]).iter().find(|row| row["leg"] == leg && row["line"] == entry["line"])
        }
    };
    Decided::Bearer(row.map(|row| if excess.is_some() { &row["excess"] } else { &row["bearer"] }))
}

/// Who bears an expense: as a row says, or the buyer where a gift's value is deducted.
enum Decided<'a> {
    Bearer(Option<&'a Value>),
    Gift(bool),
}

impl<'a> Decided<'a> {
    fn as_str(&self) -> Option<&'a str> {
        match self {
            Self::Bearer(Some(entry)) if entry["for"] == "discount_lost" => Some("seller"),
            Self::Bearer(answer) => answer.and_then(|answer| answer["decided"].as_str()),
            Self::Gift(deducted) => deducted.then_some("buyer"),
        }
    }
}
