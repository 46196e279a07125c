//! The account of an order: what a refund comes to, whatever was bought, at what discounts, and paid by what means.

use proptest::prelude::*;
use redress::case::{Case, Money};
use redress::relief::{Account, FreightBack, Refund, RefundError, RefundRequest};
use serde_json::{Value, json};

use super::cases::trade;

fn set_of_three() -> Account {
    Account::of(&serde_json::from_str::<Case>(include_str!("../../examples/cases/set-of-three.json")).unwrap())
}

fn ask(id: &str, lines: &[(&str, u32)]) -> RefundRequest {
    RefundRequest::new(id, lines.iter().copied())
}

fn text(amounts: &[Money]) -> Vec<String> {
    amounts.iter().map(Money::to_string).collect()
}

#[test]
fn a_set_that_is_broken_up_costs_what_its_articles_cost() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)]).anew()).unwrap();
    assert_eq!(text(&[first.to_buyer, first.from_buyer]), ["0.00", "50.00"]);
    let rows: Vec<_> = first.lines.iter().map(|line| text(&[line.back, line.discount_lost, line.net])).collect();
    assert_eq!(rows, [["50.00", "0.00", "50.00"], ["0.00", "50.00", "-50.00"], ["0.00", "50.00", "-50.00"]]);
    let second = first.account().refund(&ask("R2", &[("L2", 1)]).anew()).unwrap();
    assert_eq!(text(&[second.owed_before, second.to_buyer, second.from_buyer]), ["50.00", "50.00", "0.00"]);
    let third = second.account().refund(&ask("R3", &[("L3", 1)]).anew()).unwrap();
    assert_eq!(
        text(&[third.to_buyer, third.account().refunded(), third.account().owed()]),
        ["100.00", "150.00", "0.00"]
    );
}

#[test]
fn goods_refunded_as_paid_leave_the_discount_alone() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)])).unwrap();
    assert_eq!(text(&[first.to_buyer, first.from_buyer]), ["50.00", "0.00"]);
    // another that then goes back on the buyer's own wish undoes the set: the one that stays costs 100.00
    let second = first.account().refund(&ask("R2", &[("L2", 1)]).anew()).unwrap();
    assert_eq!(text(&[second.to_buyer, second.from_buyer, second.account().refunded()]), ["0.00", "0.00", "50.00"]);
    // and that one at fault too: what it has come to cost goes back
    let third = second.account().refund(&ask("R3", &[("L3", 1)])).unwrap();
    assert_eq!(third.to_buyer.to_string(), "100.00");
}

#[test]
fn what_the_buyer_has_paid_in_comes_back_beyond_the_means_of_payment() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)]).anew()).unwrap();
    let settled = first.account().clone().settled("50.00".parse().unwrap());
    let rest = settled.refund(&ask("R2", &[("L2", 1), ("L3", 1)]).anew()).unwrap();
    assert_eq!(text(&[rest.to_buyer, rest.elsewhere]), ["200.00", "50.00"]);
    assert_eq!(rest.tenders.iter().map(|of| of.amount.to_string()).collect::<Vec<_>>(), ["100.00", "50.00"]);
}

#[test]
fn each_means_of_payment_gets_its_own() {
    let first = set_of_three().refund(&ask("R1", &[("L1", 1)])).unwrap();
    let rows: Vec<_> = first.tenders.iter().map(|of| (of.tender.name(), of.amount.to_string())).collect();
    assert_eq!(rows, [("balance", "33.33".to_owned()), ("bank_card", "16.67".to_owned())]);
}

#[test]
fn a_request_that_cannot_be_settled_says_why() {
    let account = set_of_three();
    let fails = |ask: RefundRequest| account.refund(&ask).unwrap_err().to_string();
    assert_eq!(fails(ask("R1", &[("L9", 1)])), "the order has no line `L9`");
    assert_eq!(fails(ask("R1", &[("L1", 2)])), "`2` pieces of line `L1`: `1` have not gone back yet");
    assert_eq!(fails(ask("R1", &[("L1", 1), ("L1", 1)])), "`1` pieces of line `L1`: `0` have not gone back yet");
    assert_eq!(fails(ask("R1", &[("L1", 1)]).without_gift("L2")), "the value of gift `L2` is neither declared nor set");
    let whole = Account::of(
        &trade()
            .set("/order/lines/0/quantity", json!(3))
            .set("/order/refund_terms", json!({ "whole_lines": true }))
            .case(),
    );
    let error = whole.refund(&ask("R1", &[("main", 1)])).unwrap_err();
    assert_eq!(error, RefundError::PartOfLine { line: "main".into(), asked: 1, quantity: 3 });
    assert!(whole.refund(&ask("R1", &[("main", 3)])).is_ok());
}

/// A lower step of a threshold still counts, but gives no more than the kept pieces had.
#[test]
fn a_threshold_falls_step_by_step() {
    let order = |below: Value| {
        let line = |id: &str| json!({ "id": id, "quantity": 1, "paid": "90.00" });
        let share = |id: &str| json!({ "line": id, "amount": "10.00" });
        let discount = json!({
            "id": "D1",
            "kind": { "threshold": { "from": "300.00", "below": below } },
            "shares": [share("a"), share("b"), share("c")]
        });
        let of = trade().set("/order/lines", json!([line("a"), line("b"), line("c")]));
        Account::of(&of.set("/order/discounts", json!([discount])).case())
    };
    let back = |account: &Account| {
        let one = account.refund(&ask("R1", &[("a", 1)]).anew()).unwrap();
        let two = one.account().refund(&ask("R2", &[("b", 1)]).anew()).unwrap();
        text(&[one.to_buyer, two.to_buyer])
    };
    assert_eq!(back(&order(json!([]))), ["70.00", "100.00"]);
    assert_eq!(back(&order(json!([{ "from": "200.00", "off": "15.00" }]))), ["85.00", "85.00"]);
    assert_eq!(back(&order(json!([{ "from": "200.00", "off": "25.00" }]))), ["90.00", "80.00"]);
    assert_eq!(back(&order(json!([{ "from": "100.00", "off": "25.00" }]))), ["90.00", "90.00"]);
}

#[test]
fn whole_sets_go_back_without_loss() {
    let of = trade()
        .set(
            "/order/lines",
            json!([
                { "id": "cup", "quantity": 2, "paid": "7.01" },
                { "id": "plate", "quantity": 4, "paid": "12.99" }
            ]),
        )
        .set(
            "/order/discounts",
            json!([{
                "id": "D1",
                "kind": { "set": 2 },
                "shares": [{ "line": "cup", "amount": "1.01" }, { "line": "plate", "amount": "3.03" }]
            }]),
        );
    let account = Account::of(&of.case());
    let set = account.refund(&ask("R1", &[("cup", 1), ("plate", 2)]).anew()).unwrap();
    assert_eq!(text(&[set.to_buyer, set.from_buyer]), ["9.99", "0.00"]);
    let plate = account.refund(&ask("R1", &[("plate", 1)]).anew()).unwrap();
    assert_eq!(text(&[plate.lines[0].discount_lost, plate.lines[1].discount_lost]), ["0.50", "0.76"]);
    let net: Vec<_> = plate.lines.iter().map(|line| line.net.to_string()).collect();
    assert_eq!(net, ["-0.50", "2.48"]);
}

#[test]
fn freight_goes_back_with_the_request_that_empties_the_order_and_once() {
    let of = trade()
        .set(
            "/order/lines",
            json!([
                { "id": "a", "quantity": 2, "paid": "20.00" },
                { "id": "b", "quantity": 1, "paid": "10.00" },
                { "id": "g", "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "a" }
            ]),
        )
        .set("/order/freight", json!({ "paid": "6.00" }));
    let account = Account::of(&of.case());
    let last = |lines: &[(&str, u32)], id: &str| ask(id, lines).freight(FreightBack::WithTheLast);
    let first = account.refund(&last(&[("a", 2)], "R1")).unwrap();
    assert_eq!(first.freight.to_string(), "0.00");
    let second = first.account().refund(&last(&[("b", 1)], "R2")).unwrap();
    assert_eq!(text(&[second.freight, second.to_buyer]), ["6.00", "16.00"]);
    let shared = account.refund(&ask("R1", &[("a", 1)]).freight(FreightBack::Share)).unwrap();
    assert_eq!(shared.freight.to_string(), "2.00");
    let rest = shared.account().refund(&last(&[("a", 1), ("b", 1)], "R2")).unwrap();
    assert_eq!(rest.freight.to_string(), "4.00");
}

#[test]
fn freight_that_was_waived_is_owed_while_its_sum_is_not_reached() {
    let of = trade()
        .set(
            "/order/lines",
            json!([
                { "id": "a", "quantity": 1, "paid": "60.00" }, { "id": "b", "quantity": 1, "paid": "40.00" }
            ]),
        )
        .set("/order/freight", json!({ "free_shipping": true, "free_from": "88.00", "waived": "12.00" }));
    let account = Account::of(&of.case());
    let as_paid = account.refund(&ask("R1", &[("a", 1)])).unwrap();
    assert_eq!(text(&[as_paid.to_buyer, as_paid.freight_owed]), ["60.00", "0.00"]);
    let anew = account.refund(&ask("R1", &[("a", 1)]).anew()).unwrap();
    assert_eq!(text(&[anew.to_buyer, anew.freight_owed]), ["48.00", "12.00"]);
    let rest = anew.account().refund(&ask("R2", &[("b", 1)]).anew()).unwrap();
    assert_eq!(text(&[rest.to_buyer, rest.freight_owed]), ["52.00", "-12.00"]);
}

#[test]
fn vouchers_come_back_in_kind_and_what_the_marketplace_gave_goes_back_to_it() {
    let of = trade()
        .set("/order/lines", json!([
            { "id": "a", "quantity": 2, "paid": "80.00" }, { "id": "b", "quantity": 1, "paid": "40.00" }
        ]))
        .set("/order/vouchers", json!([
            { "id": "coupon", "kind": "coupon", "shares": [{ "line": "a", "amount": "5.00" }, { "line": "b", "amount": "2.50" }] },
            { "id": "points", "kind": "points", "by": "platform", "shares": [{ "line": "a", "amount": "1.01" }] }
        ]));
    let account = Account::of(&of.clone().case());
    let kind =
        |refund: &Refund| refund.in_kind.iter().map(|of| format!("{} {}", of.voucher, of.worth)).collect::<Vec<_>>();
    let first = account.refund(&ask("R1", &[("a", 1)])).unwrap();
    assert_eq!(kind(&first), ["points 0.50"]);
    assert_eq!(text(&[first.to_buyer, first.to_platform]), ["40.00", "0.50"]);
    let rest = first.account().refund(&ask("R2", &[("a", 1), ("b", 1)])).unwrap();
    assert_eq!(kind(&rest), ["coupon 7.50", "points 0.51"]);
    let lapsing = of.set("/order/refund_terms", json!({ "vouchers_lapse": true }));
    let first = Account::of(&lapsing.case()).refund(&ask("R1", &[("a", 2), ("b", 1)])).unwrap();
    assert_eq!((kind(&first), first.to_buyer.to_string()), (Vec::new(), "120.00".to_owned()));
}

#[test]
fn what_the_shop_keeps_after_success_and_a_gift_that_stays_are_taken_off_apart() {
    let of = trade()
        .push(
            "/order/lines",
            json!({
                "id": "g", "quantity": 1, "paid": "0", "kind": "gift", "gift_of": "main", "declared_value": "8.00"
            }),
        )
        .set("/order/refund_terms", json!({ "commission": 500, "points": 50, "tax": 1700 }));
    let account = Account::of(&of.case());
    let open = account.refund(&ask("R1", &[("main", 1)])).unwrap();
    assert_eq!(text(&[open.to_buyer]), ["100.00"]);
    let done = account.refund(&ask("R1", &[("main", 1)]).after_success().without_gift("g")).unwrap();
    let rows: Vec<_> =
        done.deductions.iter().map(|of| (serde_json::to_value(&of.charge).unwrap(), of.amount.to_string())).collect();
    let row = |charge: Value, amount: &str| (charge, amount.to_owned());
    assert_eq!(
        rows,
        [
            row(json!({ "gift": "g" }), "8.00"),
            row(json!("commission"), "5.00"),
            row(json!("points"), "0.50"),
            row(json!("tax"), "17.00")
        ]
    );
    assert_eq!(done.to_buyer.to_string(), "69.50");
}

#[test]
fn refunds_on_record_are_where_the_account_starts() {
    let recorded = json!([{
        "request": "R1", "anew": true, "owed": "50.00", "lines": [{ "line": "L1", "quantity": 1, "amount": "0.00" }]
    }]);
    let mut document: Value = serde_json::from_str(include_str!("../../examples/cases/set-of-three.json")).unwrap();
    document["order"]["refunds"] = recorded;
    let account = Account::of(&serde_json::from_value(document).unwrap());
    let second = account.refund(&ask("R2", &[("L2", 1)]).anew()).unwrap();
    assert_eq!(text(&[second.to_buyer, second.from_buyer]), ["50.00", "0.00"]);
    let again = account.refund(&ask("R1", &[("L1", 1)]).anew()).unwrap();
    assert_eq!((again.account(), again.to_buyer.to_string(), again.lines.len()), (&account, "0.00".to_owned(), 0));
    // money that went back while the goods stayed counts against the line
    let kept =
        trade().set("/order/refunds", json!([{ "request": "R1", "lines": [{ "line": "main", "amount": "10.00" }] }]));
    let rest = Account::of(&kept.case()).refund(&ask("R2", &[("main", 1)])).unwrap();
    assert_eq!(text(&[rest.lines[0].back, rest.lines[0].net, rest.to_buyer]), ["100.00", "90.00", "90.00"]);
}

/// An order, and requests that between them take some pieces of it back.
#[derive(Debug, Clone)]
struct Plan {
    currency: usize,
    lines: Vec<(u32, u32)>,
    discounts: Vec<(u8, u32, Vec<u32>)>,
    vouchers: Vec<(usize, bool, Vec<u32>)>,
    tenders: Vec<u32>,
    freight: u32,
    free: bool,
    terms: (u32, u32),
    freight_back: usize,
    after_success: bool,
}

fn plan() -> impl Strategy<Value = Plan> {
    let shares = || prop::collection::vec(0_u32..5_000, 6);
    (
        (0_usize..3, prop::collection::vec((1_u32..5, 0_u32..20_000), 1..6)),
        prop::collection::vec((0_u8..3, 1_u32..90, shares()), 0..4),
        prop::collection::vec((0_usize..3, any::<bool>(), shares()), 0..3),
        (prop::collection::vec(1_u32..1_000, 0..5), 0_u32..3_000, any::<bool>()),
        ((0_u32..2_000, 0_u32..2_000), 0_usize..3, any::<bool>()),
    )
        .prop_map(
            |(
                (currency, lines),
                discounts,
                vouchers,
                (tenders, freight, free),
                (terms, freight_back, after_success),
            )| {
                Plan {
                    currency,
                    lines,
                    discounts,
                    vouchers,
                    tenders,
                    freight,
                    free,
                    terms,
                    freight_back,
                    after_success,
                }
            },
        )
}

impl Plan {
    fn digits(&self) -> u32 {
        [2, 0, 3][self.currency]
    }

    fn amount(&self, units: u32) -> Value {
        json!(Money::from_minor(i64::from(units), self.digits()).to_string())
    }

    fn shares(&self, amounts: &[u32]) -> Vec<Value> {
        let lines = amounts.iter().take(self.lines.len()).enumerate();
        lines.map(|(nth, share)| json!({ "line": format!("l{nth}"), "amount": self.amount(*share) })).collect()
    }

    /// What the lines come to before discounts, those by line apart.
    fn sum(&self) -> u32 {
        let paid: u32 = self.lines.iter().map(|(_, paid)| paid).sum();
        let of = |shares: &[u32]| shares.iter().take(self.lines.len()).sum::<u32>();
        let off: u32 = self.discounts.iter().filter(|(kind, _, _)| *kind != 0).map(|(_, _, shares)| of(shares)).sum();
        paid + off + self.vouchers.iter().map(|(_, _, shares)| of(shares)).sum::<u32>()
    }

    fn account(&self) -> Account {
        let lines: Vec<Value> = self
            .lines
            .iter()
            .enumerate()
            .map(|(nth, (quantity, paid))| {
                json!({ "id": format!("l{nth}"), "quantity": quantity, "paid": self.amount(*paid) })
            })
            .collect();
        let discounts: Vec<Value> = self
            .discounts
            .iter()
            .enumerate()
            .map(|(nth, (kind, percent, shares))| {
                let from = |percent: u32| self.amount(self.sum() * percent / 100);
                let whole: u32 = shares.iter().take(self.lines.len()).sum();
                let below = json!([{ "from": from(percent / 2), "off": self.amount(whole / 2) }]);
                let kind = match kind {
                    0 => json!("line"),
                    1 => json!({ "set": 1 }),
                    _ if percent / 2 < *percent && self.sum() >= 100 => {
                        json!({ "threshold": { "from": from(*percent), "below": below } })
                    }
                    _ => json!({ "threshold": { "from": from(*percent) } }),
                };
                let by = if nth % 2 == 0 { "seller" } else { "platform" };
                json!({ "id": format!("d{nth}"), "kind": kind, "by": by, "shares": self.shares(shares) })
            })
            .collect();
        let vouchers: Vec<Value> = self
            .vouchers
            .iter()
            .enumerate()
            .map(|(nth, (kind, platform, shares))| {
                json!({
                    "id": format!("v{nth}"),
                    "kind": (["coupon", "red_packet", "points"][*kind]),
                    "by": if *platform { "platform" } else { "seller" },
                    "shares": self.shares(shares)
                })
            })
            .collect();
        let paid: u32 = self.lines.iter().map(|(_, paid)| paid).sum();
        let freight = if self.free {
            json!({ "free_shipping": true, "free_from": self.amount(paid), "waived": self.amount(self.freight) })
        } else {
            json!({ "paid": self.amount(self.freight) })
        };
        let all = paid + if self.free { 0 } else { self.freight };
        // each means of payment but the last in proportion, the last what is left
        let weights: u32 = self.tenders.iter().sum();
        let mut left = all;
        let payments: Vec<Value> = self
            .tenders
            .iter()
            .enumerate()
            .map(|(nth, weight)| {
                let last = nth + 1 == self.tenders.len();
                let part = if last { left } else { (u64::from(all) * u64::from(*weight) / u64::from(weights)) as u32 };
                left -= part;
                json!({ "tender": (["balance", "bank_card", "credit_card", "other_money", "balance"][nth]), "amount": self.amount(part) })
            })
            .collect();
        let of = trade()
            .set("/currency", json!(["CNY", "JPY", "KWD"][self.currency]))
            .set("/order/lines", json!(lines))
            .set("/order/discounts", json!(discounts))
            .set("/order/vouchers", json!(vouchers))
            .set("/order/freight", freight)
            .set("/order/payments", json!(payments))
            .set("/order/refund_terms", json!({ "commission": self.terms.0, "tax": self.terms.1 }));
        Account::of(&of.case())
    }

    fn ask(&self, id: &str, lines: &[(usize, u32)], anew: bool) -> RefundRequest {
        let freight = [FreightBack::Stays, FreightBack::WithTheLast, FreightBack::Share][self.freight_back];
        let ask = RefundRequest::new(id, lines.iter().map(|(line, quantity)| (format!("l{line}"), *quantity)));
        let ask = ask.freight(freight);
        let ask = if self.after_success { ask.after_success() } else { ask };
        if anew { ask.anew() } else { ask }
    }
}

/// What a request comes to; none if it asks for nothing, which is refused.
fn settled(account: &Account, ask: &RefundRequest) -> Option<Refund> {
    match account.refund(ask) {
        Err(RefundError::Nothing { .. }) => None,
        refund => Some(refund.unwrap()),
    }
}

/// What each request asks for: so many pieces of each line, none more than there are.
fn asks(plan: &Plan, wanted: &[Vec<u32>]) -> Vec<Vec<(usize, u32)>> {
    let mut left: Vec<u32> = plan.lines.iter().map(|(quantity, _)| *quantity).collect();
    let ask = |wanted: &Vec<u32>| {
        let lines = wanted.iter().zip(&mut left).enumerate();
        lines
            .map(|(nth, (wanted, left))| {
                let part = (*wanted).min(*left);
                *left -= part;
                (nth, part)
            })
            .collect()
    };
    wanted.iter().map(ask).collect()
}

fn units(amount: Money, digits: u32) -> i128 {
    let mut decimal = amount.as_decimal();
    decimal.rescale(digits);
    decimal.mantissa()
}

/// What a refund says of itself adds up.
fn adds_up(refund: &Refund, digits: u32) {
    let of = |amount: Money| units(amount, digits);
    let lines: i128 = refund.lines.iter().map(|line| of(line.net)).sum();
    let deducted: i128 = refund.deductions.iter().map(|deducted| of(deducted.amount)).sum();
    let net = lines + of(refund.freight) - of(refund.freight_owed) - deducted - of(refund.owed_before);
    assert_eq!(of(refund.to_buyer) - of(refund.from_buyer), net, "{refund:?}");
    assert!(of(refund.to_buyer) == 0 || of(refund.from_buyer) == 0, "{refund:?}");
    let tenders: i128 = refund.tenders.iter().map(|of| units(of.amount, digits)).sum();
    assert_eq!(of(refund.to_buyer), tenders + of(refund.elsewhere), "{refund:?}");
    for line in &refund.lines {
        assert_eq!(line.net, line.back.minus(line.discount_lost), "nothing is capped where all is reckoned here");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(768))]

    /// Requests one after the other: what went back is never more than was paid, for the order, for each line, for the
    /// freight and by each means of payment; and every refund adds up.
    #[test]
    fn never_more_than_was_paid(
        plan in plan(), wanted in prop::collection::vec(prop::collection::vec(0_u32..4, 6), 1..5), anew in prop::collection::vec(any::<bool>(), 5)
    ) {
        let digits = plan.digits();
        let mut account = plan.account();
        let paid = account.paid();
        let (mut by_line, mut by_tender, mut freight) = (vec![0; plan.lines.len()], [0_i128; 4], 0);
        for (nth, lines) in asks(&plan, &wanted).iter().enumerate() {
            let Some(refund) = settled(&account, &plan.ask(&format!("r{nth}"), lines, anew[nth])) else { continue };
            adds_up(&refund, digits);
            for line in &refund.lines {
                by_line[line.line.as_str()[1..].parse::<usize>().unwrap()] += units(line.net, digits);
            }
            for back in &refund.tenders {
                by_tender[back.tender as usize] += units(back.amount, digits);
            }
            freight += units(refund.freight, digits);
            account = refund.account().clone();
            prop_assert!(account.refunded() <= paid);
            for ((_, paid), back) in plan.lines.iter().zip(&by_line) {
                prop_assert!(*back <= i128::from(*paid), "{refund:?}");
            }
            let carriage = if plan.free { 0 } else { plan.freight };
            prop_assert!(freight <= i128::from(carriage));
        }
        let full = plan.account().refund(&plan.ask("all", &all(&plan), true).freight(FreightBack::Share)).unwrap();
        let mut full_by_tender = [0_i128; 4];
        for back in &full.tenders {
            full_by_tender[back.tender as usize] += units(back.amount, digits);
        }
        if full.deductions.is_empty() {
            prop_assert!(by_tender.iter().zip(full_by_tender).all(|(back, paid)| *back <= paid));
        }
    }

    /// One request after another, the other way round, or both at once: it comes to the same.
    #[test]
    fn the_order_of_requests_makes_no_difference(
        plan in plan(), wanted in prop::collection::vec(prop::collection::vec(0_u32..4, 6), 2), anew in any::<bool>()
    ) {
        let account = plan.account();
        let asked = asks(&plan, &wanted);
        let (a, b) = (plan.ask("a", &asked[0], anew), plan.ask("b", &asked[1], anew));
        let both: Vec<(usize, u32)> = asked[0].iter().zip(&asked[1]).map(|(a, b)| (a.0, a.1 + b.1)).collect();
        if asked.iter().any(|lines| lines.iter().all(|(_, pieces)| *pieces == 0)) {
            return Ok(());
        }
        let then = |first: &RefundRequest, second: &RefundRequest| {
            let first = account.refund(first).unwrap();
            let second = first.account().refund(second).unwrap();
            (first, second)
        };
        let (a_then_b, b_then_a) = (then(&a, &b), then(&b, &a));
        let at_once = account.refund(&plan.ask("ab", &both, anew)).unwrap();
        prop_assert_eq!(a_then_b.1.account().refunded(), b_then_a.1.account().refunded());
        prop_assert_eq!(a_then_b.1.account().refunded(), at_once.account().refunded());
        let kind = |refunds: &[&Refund]| {
            let mut sums = std::collections::BTreeMap::new();
            for of in refunds.iter().flat_map(|refund| &refund.in_kind) {
                *sums.entry(of.voucher.clone()).or_insert(0) += units(of.worth, plan.digits());
            }
            sums
        };
        prop_assert_eq!(kind(&[&a_then_b.0, &a_then_b.1]), kind(&[&at_once]));
        let platform = |refunds: &[&Refund]| refunds.iter().map(|of| units(of.to_platform, plan.digits())).sum::<i128>();
        prop_assert_eq!(platform(&[&b_then_a.0, &b_then_a.1]), platform(&[&at_once]));
        // the means of payment too, where nobody came to owe anything on the way
        let tenders = |refunds: &[&Refund]| {
            let mut sums = std::collections::BTreeMap::new();
            for of in refunds.iter().flat_map(|refund| &refund.tenders) {
                *sums.entry(of.tender).or_insert(0) += units(of.amount, plan.digits());
            }
            sums
        };
        if a_then_b.0.from_buyer.is_zero() && a_then_b.1.from_buyer.is_zero() && at_once.from_buyer.is_zero() {
            prop_assert_eq!(tenders(&[&a_then_b.0, &a_then_b.1]), tenders(&[&at_once]));
        }
    }

    /// Everything back gives exactly what was paid, less what was declared to be taken off; and by each means of payment
    /// what was paid by it.
    #[test]
    fn everything_back_is_everything_paid(
        plan in plan(), wanted in prop::collection::vec(prop::collection::vec(0_u32..4, 6), 0..3), anew in any::<bool>()
    ) {
        let mut account = plan.account();
        let paid = account.paid();
        let mut deducted = 0;
        for (nth, lines) in asks(&plan, &wanted).iter().enumerate() {
            let Some(refund) = settled(&account, &plan.ask(&format!("r{nth}"), lines, anew)) else { continue };
            deducted += refund.deductions.iter().map(|of| units(of.amount, plan.digits())).sum::<i128>();
            account = refund.account().clone();
        }
        let rest: Vec<(usize, u32)> = (0..plan.lines.len())
            .map(|nth| (nth, account.left(&format!("l{nth}").as_str().into())))
            .collect();
        let last = settled(&account, &plan.ask("last", &rest, anew).freight(FreightBack::WithTheLast));
        let taken_off = last.iter().flat_map(|last| &last.deductions);
        deducted += taken_off.map(|of| units(of.amount, plan.digits())).sum::<i128>();
        let account = last.as_ref().map_or(&account, Refund::account);
        prop_assert_eq!(units(account.refunded(), plan.digits()), units(paid, plan.digits()) - deducted);
        let worth: i128 = plan.vouchers.iter().flat_map(|(_, _, shares)| shares.iter().take(plan.lines.len())).map(|share| i128::from(*share)).sum();
        if wanted.is_empty() {
            prop_assert_eq!(last.unwrap().in_kind.iter().map(|of| units(of.worth, plan.digits())).sum::<i128>(), worth);
        }
    }

    /// A request that was concluded moves nothing, whoever sends it again.
    #[test]
    fn a_replayed_request_changes_nothing(plan in plan(), wanted in prop::collection::vec(0_u32..4, 6), anew in any::<bool>()) {
        let lines = &asks(&plan, &[wanted])[0];
        let Some(once) = settled(&plan.account(), &plan.ask("r", lines, anew)) else { return Ok(()) };
        let other = once.account().refund(&plan.ask("r", lines, !anew));
        prop_assert_eq!(other.unwrap_err(), RefundError::Concluded { request: "r".into() });
        let mut turned = lines.clone();
        turned.reverse();
        let again = once.account().refund(&plan.ask("r", &turned, anew)).unwrap();
        prop_assert_eq!(again.account(), once.account());
        prop_assert!(again.lines.is_empty() && again.to_buyer.is_zero() && again.tenders.is_empty());
    }
}

fn all(plan: &Plan) -> Vec<(usize, u32)> {
    plan.lines.iter().enumerate().map(|(nth, (quantity, _))| (nth, *quantity)).collect()
}

/// A request for nothing concludes no id, and a known id takes no other content.
#[test]
fn a_request_for_nothing_is_refused() {
    let account = Account::of(&trade().case());
    let nothing = account.refund(&RefundRequest::new("r", [("main", 0)]));
    assert_eq!(nothing.unwrap_err(), RefundError::Nothing { request: "r".into() });
    let one = account.refund(&RefundRequest::new("r", [("main", 1)])).unwrap();
    let other = one.account().refund(&RefundRequest::new("r", [("main", 1)]).anew());
    assert_eq!(other.unwrap_err(), RefundError::Concluded { request: "r".into() });
}
