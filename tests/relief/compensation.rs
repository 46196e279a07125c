//! The heads beside the price, added again from the JSON: each by its measure, and nothing twice for one breach.

use serde_json::Value;

use super::{Books, list};

/// The heads of each line of a ruling, against the case.
pub(super) fn check(books: &Books<'_>, ruling: &Value, case: &Value) {
    for line in list(&case["order"]["lines"]) {
        let of_line = |row: &&Value| row["line"] == line["id"];
        let rows: Vec<&Value> = list(&ruling["compensation"]).iter().filter(of_line).collect();
        let promises = promises(books, line);
        let mut taken = vec![false; promises.len()];
        let mut breaches = Vec::new();
        for row in &rows {
            let (measure, award) = (row["measure"]["decided"].as_str(), row["award"]["decided"].as_str());
            let parties = if measure == Some("deposit_forfeited") { ["buyer", "seller"] } else { ["seller", "buyer"] };
            assert_eq!([row["payer"].as_str(), row["payee"].as_str()], parties.map(Some), "{row}");
            let amount = row.get("amount").map(|amount| books.units(amount));
            if let (Some("higher_of"), Some(amount)) = (measure, amount) {
                let nth = (0..promises.len()).find(|nth| !taken[*nth] && promises[*nth].1 == amount);
                let nth = nth.unwrap_or_else(|| panic!("no such promise: {row}"));
                taken[nth] = true;
                if award == Some("awarded") {
                    breaches.push(promises[nth].0);
                }
            } else {
                assert_eq!(amount, due(books, line, measure, case, row), "{row}");
            }
        }
        let sums = breaches.len();
        breaches.sort_unstable();
        breaches.dedup();
        assert_eq!(breaches.len(), sums, "two sums for one breach: {rows:?}");
        let doubled =
            |row: &&Value| row["measure"]["decided"] == "double_deposit" && row["award"]["decided"] == "awarded";
        assert!(sums == 0 || !rows.iter().any(doubled), "a deposit and a promised sum: {rows:?}");
    }
}

/// What a head other than a promised sum comes to.
fn due(books: &Books<'_>, line: &Value, measure: Option<&str>, case: &Value, row: &Value) -> Option<i128> {
    let price = price(books, line);
    let yuan = |least: i128| if books.money["currency"] == "CNY" { least * 100 } else { 0 };
    match measure? {
        "double_deposit" | "deposit_forfeited" => {
            Some(books.pleaded(&line["prepayment"]["amount"]).min(price * 20 / 100))
        }
        "value" => row.get("amount").map(|_| {
            let set = [&line["declared_value"], &line["fair_value"]["amount"]];
            books.pleaded(set.into_iter().find(|value| value.is_string()).unwrap())
        }),
        "times_price" => Some((price * 3).max(yuan(500))),
        "times_price_or_loss" => {
            let loss: i128 = losses(books, case, line).into_iter().sum();
            Some((price * 10).max(loss * 3).max(yuan(1000)))
        }
        "loss" => {
            let amount = books.units(&row["amount"]);
            losses(books, case, line).into_iter().find(|loss| *loss == amount)
        }
        _ => None,
    }
}

/// The whole price, of which part may be paid.
fn price(books: &Books<'_>, line: &Value) -> i128 {
    let whole = &line["prepayment"]["price"];
    books.pleaded(if whole.is_string() { whole } else { &line["paid"] })
}

/// The sums promised for a line: for which breach, lateness and not sending being one, and the higher of the two figures.
fn promises<'a>(books: &Books<'_>, line: &'a Value) -> Vec<(&'a str, i128)> {
    let sum = |of: &Value| match (of.get("percent_of_price").and_then(Value::as_i64), of.get("amount")) {
        (Some(rate), _) => price(books, line) * i128::from(rate) / 100,
        (None, Some(amount)) => books.pleaded(amount),
        (None, None) => 0,
    };
    let all = line["liquidated_damages"].as_array().map_or(&[][..], Vec::as_slice).iter().map(|promise| {
        let breach = match promise["breach"].as_str().unwrap() {
            "not_dispatched" => "late_dispatch",
            other => other,
        };
        (breach, sum(&promise["promised"]).max(sum(&promise["platform"])))
    });
    all.collect()
}

/// The further losses stated in live requests whose first line this is.
fn losses(books: &Books<'_>, case: &Value, line: &Value) -> Vec<i128> {
    let over = ["withdrawn", "fulfilled"];
    let requests = case["requests"].as_array().map_or(&[][..], Vec::as_slice).iter().filter(|request| {
        let history = request["history"].as_array().map_or(&[][..], Vec::as_slice);
        let named = request["lines"].as_array().map_or(&[][..], Vec::as_slice);
        let lines = list(&case["order"]["lines"]);
        let first = match named {
            [] => lines.iter().find(|line| line["kind"] != "gift").map(|line| &line["id"]),
            some => lines.iter().map(|line| &line["id"]).find(|id| some.contains(id)),
        };
        first == Some(&line["id"]) && !history.iter().any(|event| over.contains(&event["act"].as_str().unwrap_or("")))
    });
    let heads = requests.flat_map(|request| request["heads"].as_array().map_or(&[][..], Vec::as_slice));
    heads.filter_map(|head| head.get("extra_loss")).map(|amount| books.pleaded(amount)).collect()
}
