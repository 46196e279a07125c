//! Several lines in one parcel: the shares are by what was paid, exact, and each within one unit of its due.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::cases::{bill, demand, entries, lines, refused_on_a_whim, returned_for_lateness, row};

fn column(money: &Value, about: &str, field: &str) -> Vec<String> {
    entries(money, about).iter().map(|entry| entry[field].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_way_back_is_shared_by_what_was_paid() {
    let of = refused_on_a_whim()
        .set("/order/lines", lines(&["60.00", "30.00", "10.00"]))
        .set("/shipments/1/charged", json!("10.01"));
    let proven = of.clone().push("/evidence", bill("back", Some("10.01"), "valid")).money();
    assert_eq!(column(&proven, "back", "amount"), ["6.01", "3.00", "1.00"]);
    assert_eq!(column(&proven, "back", "moved"), ["6.01", "3.00", "1.00"]);
    assert_eq!(row(&proven, &["to_buyer", "to_seller"]), "to_buyer 89.99, to_seller 10.01");
    let in_part = of.clone().push("/evidence", bill("back", Some("4.99"), "valid")).money();
    assert_eq!(in_part["to_seller"], "4.99");
    let unproven = of.push("/demands", demand("back")).money();
    assert_eq!(unproven["to_seller"], "0.00");
}

#[test]
fn a_return_is_shared_over_the_lines_in_it_alone() {
    let money = returned_for_lateness()
        .set("/order/lines", lines(&["60.00", "30.00", "10.00"]))
        .set("/requests/0/lines", json!(["l0", "l1", "l2"]))
        .set("/shipments/1/lines", json!(["l0", "l2"]))
        .set("/shipments/1/charged", json!("7.00"))
        .money();
    assert_eq!(column(&money, "back-main", "moved"), ["6.00", "1.00"]);
    assert_eq!(row(&money, &["to_buyer", "withheld_pending_return"]), "to_buyer 70.00, withheld_pending_return 30.00");
}

#[test]
fn gifts_travel_for_nothing_unless_they_travel_alone() {
    let gift = |id: &str| json!({ "id": id, "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "l0" });
    let of = refused_on_a_whim()
        .set("/order/lines", lines(&["60.00"]))
        .push("/order/lines", gift("g1"))
        .push("/order/lines", gift("g2"))
        .set("/shipments/1/charged", json!("0.03"));
    assert_eq!(column(&of.money(), "back", "amount"), ["0.03"]);
    let alone = of.set("/shipments/0/lines", json!(["g1", "g2"])).set("/shipments/1/lines", json!(["g1", "g2"]));
    assert_eq!(column(&alone.money(), "back", "amount"), ["0.02", "0.01"]);
}

proptest! {
    /// The shares of a parcel and of the order's freight come to the whole, and nobody's is a whole unit or more from what
    /// would be due if units could be split.
    #[test]
    fn shares_come_to_the_whole(
        paid in prop::collection::vec(0_u64..1_000_000, 1..12),
        charged in 1_u64..100_000,
        proven in 1_u64..100_000,
    ) {
        let amount = |units: u64| format!("{}.{:02}", units / 100, units % 100);
        let texts: Vec<String> = paid.iter().copied().map(amount).collect();
        let money = refused_on_a_whim()
            .set("/order/lines", lines(&texts.iter().map(String::as_str).collect::<Vec<_>>()))
            .set("/order/freight", json!({ "paid": amount(charged) }))
            .set("/shipments/1/charged", json!(amount(charged)))
            .push("/evidence", bill("back", Some(&amount(proven)), "valid"))
            .money();
        let all: u64 = paid.iter().sum();
        let count = paid.len() as u64;
        let units = |entry: &Value, field: &str| -> u64 { entry[field].as_str().unwrap().replace('.', "").parse().unwrap() };
        for about in ["order_freight", "back"] {
            let entries = entries(&money, about);
            prop_assert_eq!(entries.iter().map(|entry| units(entry, "amount")).sum::<u64>(), charged);
            for entry in &entries {
                let nth: usize = entry["line"].as_str().unwrap()[1..].parse().unwrap();
                let (weight, all) = if all == 0 { (1, count) } else { (paid[nth], all) };
                let share = units(entry, "amount");
                prop_assert!((share * all).abs_diff(charged * weight) < all, "{}", entry);
            }
        }
        let moved: u64 = entries(&money, "back").iter().map(|entry| units(entry, "moved")).sum();
        prop_assert_eq!(moved, proven.min(charged));
    }
}
