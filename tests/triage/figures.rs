//! What an offer comes to beside the ruling that would otherwise follow, to the cent.

use redress::case::{Case, Instant, Leg, Money, Patch};
use redress::relief::{Expense, Sums};
use redress::ruling::{BearerRuling, Outcome};
use redress::triage::{Offer, OfferKind, Otherwise, Supposing, offers};
use redress::{Rulebook, adjudicate, triage};

use crate::generate;

/// A lamp for 100.00 and 12.00 of freight; another came, of no use; 6.00 for the way back, 40.00 to send once more.
const OTHER_LAMP: &str = include_str!("../../examples/cases/other-lamp-sent.json");

fn case(patch: &str) -> Case {
    let case: Case = serde_json::from_str(OTHER_LAMP).expect("a case");
    case.patched(&serde_json::from_str::<Patch>(patch).expect("a patch")).expect("a case that coheres")
}

fn told(amount: Option<Money>) -> String {
    amount.map_or_else(|| "?".to_owned(), |amount| amount.to_string())
}

fn sums(sums: Sums) -> String {
    [sums.to_buyer, sums.seller, sums.buyer].map(told).join(" ")
}

/// The first offer of a kind.
fn offer(case: &Case, kind: OfferKind) -> Offer {
    let found = offers(case);
    found.iter().find(|offer| offer.kind == kind).unwrap_or_else(|| panic!("no {kind} in {found:?}")).clone()
}

/// What it comes to, what the ruling comes to, and by how much it exceeds that.
fn expect(case: &Case, kind: OfferKind, offered: &str, outcome: Outcome, ruled: &str, beyond: &str) {
    let found = offer(case, kind);
    assert_eq!(sums(found.sums), offered, "{kind}");
    let [otherwise] = *found.otherwise else { panic!("{found:?}") };
    let told = (otherwise.supposing, otherwise.outcome, sums(otherwise.sums), sums(otherwise.beyond));
    assert_eq!(told, (Supposing::Nothing, outcome, ruled.to_owned(), beyond.to_owned()), "{kind}");
}

/// To the buyer, cost of the seller, cost of the buyer. The buyer may choose a return: 100.00 and 12.00 go back, and the
/// seller bears the 6.00.
#[test]
fn offers_are_set_beside_the_ruling() {
    let elects = Outcome::BuyerElects;
    let of_no_use = case("{}");
    let ruled = "112.00 118.00 0.00";
    expect(&of_no_use, OfferKind::ReturnAndResend, "0.00 46.00 0.00", elects, ruled, "-112.00 -72.00 0.00");
    expect(&of_no_use, OfferKind::ReturnAndRefund, ruled, elects, ruled, "0.00 0.00 0.00");

    // of use, worth 80.00: the difference is 20.00
    let of_use = case(r#"{ "assessments[1].value": "yes" }"#);
    expect(&of_use, OfferKind::RefundDifference, "20.00 20.00 0.00", elects, ruled, "-92.00 -98.00 0.00");
    expect(&of_use, OfferKind::Gift, "0.00 20.00 0.00", elects, ruled, "-112.00 -98.00 0.00");

    // worth 6.00, no more than the way back
    let worthless = case(r#"{ "order.lines[0].quotes.worth": "6.00" }"#);
    expect(&worthless, OfferKind::Resend, "0.00 40.00 0.00", elects, ruled, "-112.00 -78.00 0.00");
    expect(&worthless, OfferKind::Refund, "112.00 112.00 0.00", elects, ruled, "0.00 -6.00 0.00");
}

/// The buyer merely changed its mind in time: the way out stays paid, the way back is the buyer's by the ruling, and an
/// offer that takes both on exceeds it.
#[test]
fn what_the_buyer_would_bear_counts() {
    let own_wish = case(r#"{ "requests[0].ground": "no_reason", "order.lines[0].no_reason_days": 7 }"#);
    let ruled = "100.00 100.00 6.00";
    let outcome = Outcome::ReturnAndRefund;
    expect(&own_wish, OfferKind::ReturnAndRefund, "112.00 118.00 0.00", outcome, ruled, "12.00 18.00 -6.00");
    // the parcel is on its way back, at 9.00 that the buyer paid: what it costs is no longer a guess
    let under_way = case(
        r#"{
            "requests[0].ground": "no_reason",
            "shipments[+]": {
                "id": "back",
                "leg": "return",
                "events": [{ "at": "2025-09-08T12:00:00+08:00", "what": "picked_up" }],
                "charged": "9.00"
            }
        }"#,
    );
    expect(
        &under_way,
        OfferKind::ReturnAndRefund,
        "112.00 121.00 0.00",
        outcome,
        "100.00 100.00 9.00",
        "12.00 21.00 -9.00",
    );
}

/// What nobody said is unknown on either side, and so is the difference.
#[test]
fn what_is_unknown_stays_unknown() {
    let unquoted = case(r#"{ "order.lines[0].quotes.resend": null }"#);
    let ruled = "112.00 118.00 0.00";
    let elects = Outcome::BuyerElects;
    expect(&unquoted, OfferKind::ReturnAndResend, "0.00 ? 0.00", elects, ruled, "-112.00 ? 0.00");
    let unquoted = case(r#"{ "order.lines[0].quotes.way_back": null }"#);
    let found = offer(&unquoted, OfferKind::ReturnAndRefund);
    assert_eq!(found.otherwise.iter().map(|of| sums(of.sums)).collect::<Vec<_>>(), ["112.00 ? 0.00"]);
}

/// While it is open what comes out on the state of the lamp, the offer stands beside both rulings: the buyer's choice, or
/// the price for the seller.
#[test]
fn an_open_ruling_is_looked_at_from_both_sides() {
    let unproved = case(r#"{ "assessments[3]": null }"#);
    let found = offer(&unproved, OfferKind::ReturnAndResend);
    let told = |of: &Otherwise| (of.supposing, of.outcome, sums(of.sums), sums(of.beyond));
    assert_eq!(
        found.otherwise.iter().map(told).collect::<Vec<_>>(),
        [
            (Supposing::Established, Outcome::BuyerElects, "112.00 118.00 0.00".into(), "-112.00 -72.00 0.00".into()),
            (Supposing::NotEstablished, Outcome::ReleaseToSeller, "0.00 0.00 0.00".into(), "0.00 46.00 0.00".into()),
        ]
    );
}

/// Three days: from the offer where something is sent once more, from the day the goods are back where they come back
/// first. A guidance may set other days.
#[test]
fn offers_are_done_in_time() {
    let due = |case: &Case| offers(case).first().and_then(|offer| offer.due).expect("a time");
    let day = |text: &str| Some(text.parse::<Instant>().expect("an instant"));
    let ahead = due(&case("{}"));
    assert_eq!((ahead.days, ahead.until), (3, None));
    let back = r#"{
        "shipments[+]": {
            "id": "back",
            "leg": "return",
            "events": [
                { "at": "2025-09-11T12:00:00+08:00", "what": "picked_up" },
                { "at": "2025-09-14T09:00:00+08:00", "what": "delivered" }
            ],
            "signature": { "at": "2025-09-14T09:00:00+08:00", "by": "recipient" }
        }
    }"#;
    assert_eq!(due(&case(back)).until, day("2025-09-17T09:00:00+08:00"));
    let missing = case(r#"{ "assessments[0].value": "part_missing", "assessments[1]": null }"#);
    assert_eq!(due(&missing).until, day("2025-09-23T12:00:00+08:00"));

    let own = include_str!("../../examples/rulebooks/corner-shop-offers.json");
    let own: Rulebook = serde_json::from_str(own).expect("a guidance");
    let book = Rulebook::taobao().with_annex(&own);
    assert_eq!(book.problems(), []);
    let found = triage::offers_under(&missing, &book);
    assert_eq!(found.first().and_then(|offer| offer.due).map(|due| due.days), Some(2), "{found:?}");
}

/// Over all sorts of cases: the sums of a ruling are those of its books, a difference is a difference, and where nothing
/// went back before, who is given the price back by an offer gets no less than the ruling gives of it.
#[test]
fn sums_agree_with_the_books() {
    let (mut compared, mut back) = (0, 0);
    for case in generate::fixed(2500) {
        let ruling = adjudicate(&case);
        for Offer { line, kind, sums, otherwise, .. } in offers(&case) {
            let [otherwise] = *otherwise else { continue };
            if otherwise.supposing != Supposing::Nothing {
                continue;
            }
            let nth = case.line_index(&line).expect("a line");
            let differ = |one: Option<Money>, other: Option<Money>| Some(one?.minus(other?));
            assert_eq!(otherwise.beyond.to_buyer, differ(sums.to_buyer, otherwise.sums.to_buyer));
            assert_eq!(otherwise.beyond.seller, differ(sums.seller, otherwise.sums.seller));
            assert_eq!(otherwise.beyond.buyer, differ(sums.buyer, otherwise.sums.buyer));
            let Some(to_buyer) = otherwise.sums.to_buyer else { continue };
            compared += 1;
            let heads: Vec<Money> = ruling
                .compensation
                .iter()
                .filter(|row| {
                    row.line == line && row.payer.to_string() == "seller" && row.award.decided == Some("awarded")
                })
                .filter_map(|row| row.amount)
                .collect();
            let award = &ruling.money.lines[nth];
            let way_back = |of: &Expense| {
                matches!(
                    of,
                    Expense::Carriage { leg: Leg::Return, .. } | Expense::CarriageExcess { leg: Leg::Return, .. }
                )
            };
            let entries = ruling.money.ledger.iter().filter(|entry| entry.line == line && way_back(&entry.expense));
            let mut books = award.net.minus(award.balance_due).plus(Money::sum(heads.iter().copied()));
            let owed = ruling.money.reimbursements.iter().filter(|of| of.line == line);
            books = books.plus(Money::sum(owed.map(|of| of.amount)));
            for entry in entries {
                books = match entry.bearer {
                    Some(BearerRuling::Buyer) => books.plus(entry.moved),
                    _ => books.minus(entry.moved),
                };
            }
            assert_eq!(to_buyer, books, "{kind} on {line}: {otherwise:?}");
            let first = case.facts().order.refunds.is_empty();
            if matches!(kind, OfferKind::Refund | OfferKind::ReturnAndRefund) && heads.is_empty() && first {
                let reimbursed = ruling.money.reimbursements.iter().any(|of| of.line == line);
                back += 1;
                assert!(
                    reimbursed || otherwise.beyond.to_buyer >= Some(Money::ZERO),
                    "{kind} on {line}: {otherwise:?}"
                );
            }
        }
    }
    println!("{compared} offers beside a ruling, {back} that give the price back");
    assert!(compared > 40 && back > 10, "{compared} {back}");
}
