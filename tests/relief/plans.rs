//! The account of an order that nobody thought up: whatever is asked for, in whatever order, the sums hold.

use proptest::prelude::*;
use redress::case::Money;
use redress::relief::{Account, FreightBack, Refund, RefundError, RefundRequest};
use serde_json::{Value, json};

use super::cases::trade;

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
