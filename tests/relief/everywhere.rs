//! The auditor over every case there is, and over generated ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use redress::{Case, Position};
use serde_json::{Value, json};

use super::balance::check;
use super::cases::{
    Trade, bill, demand, refused_for_lateness, refused_on_a_whim, returned_for_lateness, returned_on_a_whim,
    to_be_returned_on_a_whim,
};
use super::{generate, tape};

fn documents(folder: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()).collect()
}

fn audit(case: &Case) {
    check(&serde_json::to_value(redress::adjudicate(case)).unwrap(), &serde_json::to_value(case).unwrap());
}

#[test]
fn the_books_of_every_scenario_balance_and_of_what_its_options_assume() {
    let scenarios = documents("examples/quiz/scenarios");
    assert!(scenarios.len() >= 50);
    let mut patched = 0;
    for scenario in scenarios {
        let case: Case = serde_json::from_value(scenario["case"].clone()).unwrap();
        audit(&case);
        for option in scenario["options"].as_array().unwrap() {
            let position: Position = serde_json::from_value(option["position"].clone()).unwrap();
            if let Ok(case) = case.patched(&position.assuming) {
                audit(&case);
                patched += usize::from(!position.assuming.is_empty());
            }
        }
    }
    assert!(patched >= 20, "{patched}");
}

#[test]
fn the_books_of_every_example_balance() {
    let audited = documents("examples/cases")
        .into_iter()
        .filter_map(|document| serde_json::from_value::<Case>(document).ok())
        .map(|case| audit(&case));
    assert!(audited.count() >= 6);
}

#[test]
fn the_books_and_the_heads_of_generated_cases_add_up() {
    let mut heads = BTreeMap::new();
    for case in generate::fixed(1500) {
        audit(&case);
        for row in redress::adjudicate(&case).compensation {
            *heads.entry((row.measure.decided, row.award.decided)).or_insert(0) += 1;
        }
    }
    for measured in ["double_deposit", "deposit_forfeited", "higher_of", "value", "times_price", "loss"] {
        assert!(heads.keys().any(|(measure, _)| *measure == Some(measured)), "{measured}: {heads:?}");
    }
    for awarded in ["awarded", "not_heard", "elsewhere", "buyers_choice", "given_up", "included"] {
        assert!(heads.keys().any(|(_, award)| *award == Some(awarded)), "{awarded}: {heads:?}");
    }
}

#[test]
fn the_books_of_every_case_file_balance() {
    let mut audited = 0;
    for chapter in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")).unwrap() {
        let Ok(files) = fs::read_dir(chapter.unwrap().path()) else { continue };
        for file in files {
            let text = fs::read_to_string(file.unwrap().path()).unwrap();
            let Some((_, rest)) = text.split_once("```json case\n") else { continue };
            let document: Value = serde_json::from_str(rest.split("```").next().unwrap()).unwrap();
            let case: Case = serde_json::from_value(document).unwrap();
            audit(&case);
            for patch in rest.split("```json patch\n").skip(1) {
                let patch = serde_json::from_str(patch.split("```").next().unwrap()).unwrap();
                audit(&case.patched(&patch).unwrap());
                audited += 1;
            }
        }
    }
    assert!(audited >= 1000, "{audited}");
}

/// What a generated order is made of.
#[derive(Debug, Clone)]
struct Plan {
    scene: usize,
    currency: usize,
    lines: Vec<(u32, u8)>,
    freight: (u8, u32, u32),
    shipments: Vec<Charge>,
    completed: bool,
    claimed: Vec<bool>,
    storage: Option<u32>,
    fee: Option<(u32, u8)>,
}

/// What a carrier charged for a shipment, who paid, and what a bill shows.
#[derive(Debug, Clone)]
struct Charge {
    charged: Option<u32>,
    payer: u8,
    bill: Option<(Option<u32>, u8)>,
    demanded: bool,
    collect: bool,
    carried: Vec<bool>,
}

fn charge() -> impl Strategy<Value = Charge> {
    let bill = prop::option::of((prop::option::of(1_u32..4_000), 0_u8..4));
    let carried = prop::collection::vec(any::<bool>(), 5);
    (prop::option::of(0_u32..4_000), 0_u8..3, bill, any::<bool>(), any::<bool>(), carried).prop_map(
        |(charged, payer, bill, demanded, collect, carried)| Charge {
            charged,
            payer,
            bill,
            demanded,
            collect,
            carried,
        },
    )
}

fn plan() -> impl Strategy<Value = Plan> {
    (
        (0_usize..5, 0_usize..3),
        prop::collection::vec((0_u32..20_000, 0_u8..8), 1..6),
        (0_u8..4, 1_u32..3_000, 1_u32..3_000),
        prop::collection::vec(charge(), 2),
        any::<bool>(),
        prop::collection::vec(any::<bool>(), 5),
        prop::option::of(1_u32..2_000),
        prop::option::of((0_u32..9_000, 0_u8..3)),
    )
        .prop_map(|((scene, currency), lines, freight, shipments, completed, claimed, storage, fee)| Plan {
            scene,
            currency,
            lines,
            freight,
            shipments,
            completed,
            claimed,
            storage,
            fee,
        })
}

impl Plan {
    fn amount(&self, units: u32) -> Value {
        let text = match self.currency {
            0 => format!("{}.{:02}", units / 100, units % 100),
            1 => units.to_string(),
            _ => format!("{}.{:03}", units / 1000, units % 1000),
        };
        json!(text)
    }

    fn ids(&self, chosen: &[bool]) -> Value {
        (0..self.lines.len()).filter(|nth| chosen[*nth] || *nth == 0).map(|nth| json!(format!("l{nth}"))).collect()
    }

    fn trade(&self) -> Trade {
        let scenes = [
            refused_on_a_whim,
            refused_for_lateness,
            to_be_returned_on_a_whim,
            returned_on_a_whim,
            returned_for_lateness,
        ];
        let lines = self.lines.iter().enumerate().map(|(nth, (paid, kind))| match kind {
            0 if nth > 0 => json!({
                "id": format!("l{nth}"), "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "l0"
            }),
            1 if nth > 0 => json!({
                "id": format!("l{nth}"), "quantity": 1, "paid": self.amount(*paid), "kind": "service"
            }),
            _ => json!({ "id": format!("l{nth}"), "quantity": 2, "paid": self.amount(*paid), "no_reason_days": 7 }),
        });
        let mut of = scenes[self.scene]()
            .set("/order/lines", lines.collect())
            .set("/currency", json!(["CNY", "JPY", "KWD"][self.currency]))
            .set("/order/freight", self.freight())
            .set("/requests/0/lines", self.ids(&self.claimed));
        let shipments = of.0["shipments"].as_array().unwrap().len();
        for (nth, charge) in self.shipments.iter().take(shipments).enumerate() {
            of = self.charge(of, nth, charge);
        }
        if self.completed {
            of = of.set("/order/completed_at", json!("2025-09-14T12:00:00+08:00"));
        }
        if let Some((fee, payer)) = self.fee {
            let mut inspection = json!({
                "id": "lab",
                "request": "r1",
                "ordered_by": "platform",
                "at": "2025-09-15T12:00:00+08:00",
                "result": if fee % 2 == 0 { "confirms" } else { "refutes" },
                "fee": self.amount(fee)
            });
            if payer > 0 {
                inspection["paid_by"] = json!(["buyer", "seller"][usize::from(payer) - 1]);
            }
            of = of.push("/inspections", inspection);
        }
        of
    }

    fn freight(&self) -> Value {
        let (kind, first, second) = self.freight;
        let worth: u32 = self
            .lines
            .iter()
            .enumerate()
            .map(|(nth, (paid, kind))| if nth > 0 && *kind == 0 { 0 } else { *paid })
            .sum();
        match kind {
            0 => json!({ "free_shipping": true }),
            1 => json!({ "paid": self.amount(first) }),
            2 => json!({}),
            _ => json!({
                "free_shipping": true, "free_from": self.amount(worth), "waived": self.amount(second)
            }),
        }
    }

    fn charge(&self, mut of: Trade, nth: usize, charge: &Charge) -> Trade {
        let at = |field: &str| format!("/shipments/{nth}/{field}");
        let id = of.0["shipments"][nth]["id"].as_str().unwrap().to_owned();
        if nth == 1 && self.scene >= 2 {
            of = of.set(&at("lines"), self.ids(&charge.carried));
        }
        if let Some(charged) = charge.charged {
            of = of.set(&at("charged"), self.amount(charged));
        }
        if charge.payer > 0 {
            of = of.set(&at("paid_by"), json!(["buyer", "seller"][usize::from(charge.payer) - 1]));
        }
        if let Some((shown, verdict)) = &charge.bill {
            let mut bill = bill(&id, None, ["valid", "valid", "invalid", "inconclusive"][usize::from(*verdict)]);
            if let Some(shown) = shown {
                bill["amount"] = self.amount(*shown);
            }
            of = of.push("/evidence", bill);
        }
        if charge.demanded {
            of = of.push("/demands", demand(&id));
        }
        if let (1, Some(storage)) = (nth, self.storage) {
            of = of.set(
                &at("storage"),
                json!({
                    "charged": self.amount(storage),
                    "since": "2025-09-10T12:00:00+08:00"
                }),
            );
        }
        of.set(&at("collect"), json!(charge.collect))
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// Whatever was bought, sent, charged and proved: no money appears and none is lost.
    #[test]
    fn the_books_of_generated_orders_balance(plan in plan()) {
        audit(&plan.trade().case());
    }

    /// Whatever befalls an order: its books balance.
    #[test]
    fn the_books_of_any_case_balance(mut tape in tape::tapes(generate::TAPE)) {
        if let Some(case) = generate::case(&mut tape) {
            audit(&case);
        }
    }

    /// What a buyer gets, with what is owed either way, never grows with what the seller is shown to have spent.
    #[test]
    fn a_bill_more_never_helps_the_buyer(plan in plan(), shown in 1_u32..4_000) {
        let before = plan.trade();
        let id = before.0["shipments"][0]["id"].as_str().unwrap().to_owned();
        let mut more = bill(&id, Some("more"), "valid");
        more["amount"] = plan.amount(shown);
        more["id"] = json!("one-more");
        let after = before.clone().push("/evidence", more).money();
        let before = before.money();
        let units = |money: &Value, field: &str| -> i64 { money[field].as_str().unwrap().replace('.', "").parse().unwrap() };
        let gets = |money: &Value| units(money, "to_buyer") - units(money, "balance_due_from_buyer");
        prop_assert!(gets(&after) <= gets(&before), "{} {}", before, after);
    }
}
