//! Money, instants and ids, and a case built in Rust.

use redress::case::{
    Agreement, Carrier, CarrierKind, Case, Channel, Currency, Facts, FreightTerms, Ground, Instant, Leg, Line, LineId,
    Marketplace, Money, Order, Party, Relief, Request, Shipment, ShipmentId, Topic, Tracking, TrackingEvent,
};

use crate::{lines, sample_case};

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

fn money(text: &str) -> Money {
    text.parse().unwrap()
}

fn built() -> Facts {
    let paid_at = instant("2025-06-01T12:00:00+08:00");
    let line = Line::new("L1", 1, money("99.90")).title("a lamp").no_reason_days(7).promised_carrier("post");
    let order = Order::new("O1", paid_at, [line]).freight(FreightTerms::new().free_shipping(true));
    let event = TrackingEvent::new(instant("2025-06-02T12:00:00+08:00"), Tracking::PickedUp);
    let carrier = Carrier::new().name("post").kind(CarrierKind::Post);
    let shipment = Shipment::new("S1", Leg::Outbound).lines(["L1"]).carrier(carrier).events([event]);
    let request = Request::new("R1", paid_at.plus_hours(72), Relief::Refund, Ground::Cancellation).lines(["L1"]);
    let agreement = Agreement::new("A1", Topic::DispatchAnyway, Party::Buyer, paid_at, Channel::PlatformChat)
        .accepted_at(paid_at.plus_hours(1));
    Facts::new(1, Marketplace::Taobao, paid_at.plus_days(7), order)
        .shipments([shipment])
        .requests([request])
        .agreements([agreement])
}

#[test]
fn a_case_built_in_rust() {
    let case = Case::try_from(built()).unwrap();
    assert_eq!(*case.facts(), built());
    assert_eq!(case.line(&"L1".into()).unwrap().no_reason_days, Some(7));
}

#[test]
fn what_is_built_wrong_is_found_at_the_door() {
    let mut facts = built();
    facts.order.id = "O 1".into();
    facts.order.lines[0].paid = Money::from_minor(-1, 2);
    facts.order.lines[0].declared_value = Some(Money::from_minor(1_000_000_000, 0));
    facts.agreements[0].carrier = Some("x".repeat(2_000));
    facts.shipments[0].carrier.name = "x".repeat(5_000);
    // What goes beyond the limits of a document is refused before anything else is looked at.
    assert_eq!(
        Case::try_from(facts.clone()).unwrap_err().to_string(),
        "shipments[0].carrier.name: beyond what a case may hold: too many values, too much text, or too deep"
    );
    facts.shipments[0].carrier.name = "post".to_owned();
    let long = format!("{}...", "x".repeat(64));
    assert_eq!(
        Case::try_from(facts).unwrap_err().to_string(),
        lines(&[
            "order.id: `O 1` is not an id: 1 to 64 letters and digits of ASCII, `-`, `_` and `.`",
            "order.lines[0].paid: `-0.01` is not an amount: a decimal text such as \"12.50\", at most 9 digits before the \
             point and 3 behind, not negative",
            "order.lines[0].declared_value: `1000000000` is not an amount: a decimal text such as \"12.50\", at most 9 \
             digits before the point and 3 behind, not negative",
            &format!("agreements[0].carrier: `{long}` is 2000 bytes long: at most 1024"),
        ])
    );
}

#[test]
fn ways_through_a_case() {
    let case = sample_case();
    let (l1, l2): (LineId, LineId) = ("L1".into(), "L2".into());
    assert_eq!(case.line_index(&l2), Some(1));
    assert_eq!(case.line(&"L9".into()), None);
    assert_eq!(case.shipment_of(&l1, Leg::Return).unwrap().id, "S2");
    assert_eq!(case.shipment_of(&l2, Leg::Return), None);
    assert_eq!(case.shipments_of(&l2, Leg::Outbound).count(), 1);
    let ids = |id: &str| -> Vec<String> {
        let shipment = case.shipment(&ShipmentId::from(id)).unwrap();
        case.lines_of(shipment).map(|line| line.id.to_string()).collect()
    };
    assert_eq!(ids("S1"), ["L1", "L2", "G1"]);
    assert_eq!(ids("S2"), ["L1", "G1"]);
    // R2 names no line, so it is about every line that is no gift.
    assert_eq!(case.claims().collect::<Vec<_>>(), [(0, 0), (1, 0), (1, 1)]);
    assert_eq!(case.request_index(&"R2".into()), Some(1));
    assert_eq!(case.agreement(&"A1".into()).unwrap().topic, Topic::Carrier);
    assert!(case.evidence(&"E1".into()).is_some());
    assert_eq!((case.carried(9), case.travels(9)), (&[][..], &[][..]));
}

#[test]
fn amounts_have_one_form() {
    for right in ["0", "0.0", "0.000", "7", "12.5", "12.50", "999999999.999"] {
        assert_eq!(money(right).to_string(), right);
    }
    let wrong = [
        "",
        ".",
        "1.",
        ".5",
        "01",
        "00",
        "-1",
        "+1",
        "1e3",
        "1,0",
        "1_0",
        " 1",
        "1.2345",
        "1234567890",
        "NaN",
        "1.2.3",
        "１",
    ];
    for wrong in wrong {
        assert!(wrong.parse::<Money>().is_err(), "{wrong}");
    }
    assert_eq!(money("1.5"), money("1.50"));
    assert_eq!(money("12.5").display(Currency::Cny).to_string(), "12.50 CNY");
    assert_eq!(money("12").display(Currency::Jpy).to_string(), "12 JPY");
    assert_eq!(serde_json::to_string(&Money::from_minor(1250, 2)).unwrap(), "\"12.50\"");
    assert!(serde_json::from_str::<Money>("12.50").is_err());
}

#[test]
fn arithmetic_of_amounts_is_total() {
    let (two, five) = (money("2.00"), money("5"));
    assert_eq!(five.minus(two), money("3"));
    assert_eq!(two.minus_floor_zero(five), Money::ZERO);
    assert!(two.minus(five).is_negative());
    assert_eq!((two.plus(five), two.times(3)), (money("7"), money("6")));
    assert_eq!((two.min(five), two.max(five)), (two, five));
    let most = (0..200).fold(money("999999999.999"), |sum, _| sum.times(u32::MAX));
    assert_eq!(most.plus(most), most);
    assert_eq!(Money::from_minor(1, 99), Money::from_minor(1, 9));
    assert_eq!(Money::sum([two, five]), money("7.00"));
}

#[test]
fn instants_have_one_form() {
    for right in ["2025-06-01T12:00:00+08:00", "2000-01-01T00:00:00.5Z", "2100-12-31T23:59:59+00:00"] {
        assert!(right.parse::<Instant>().is_ok(), "{right}");
    }
    let wrong = [
        "",
        "2025-06-01",
        "2025-06-01T12:00:00",
        "2025-06-01t12:00:00Z",
        "2025-06-01T12:00:00z",
        "2025-06-31T12:00:00Z",
        "2025-06-01T24:00:00Z",
        "2025-06-30T23:59:60Z",
        "1999-12-31T23:59:59Z",
        "2101-01-01T00:00:00Z",
        "2025-06-01T12:00Z",
        "2025-06-01T12:00:00-00:00",
        "2025-06-01T12:00:00+25:00",
    ];
    for wrong in wrong {
        assert!(wrong.parse::<Instant>().is_err(), "{wrong}");
    }
    let (here, there) = (instant("2025-06-01T12:00:00+08:00"), instant("2025-06-01T04:00:00Z"));
    assert_eq!(here, there);
    assert_eq!(here.to_string(), "2025-06-01T12:00:00+08:00");
    assert_eq!(there.to_string(), "2025-06-01T04:00:00+00:00");
}

#[test]
fn arithmetic_of_instants_is_total() {
    let noon = instant("2025-06-01T12:00:00+08:00");
    assert_eq!(noon.plus_hours(48), instant("2025-06-03T12:00:00+08:00"));
    assert_eq!(noon.plus_days(1).minutes_since(noon), 1440);
    assert_eq!(noon.seconds_since(noon.plus_hours(1)), -3600);
    assert_eq!(noon.plus_hours(u32::MAX), instant("2100-12-31T23:59:59Z"));
    let zone = *instant("2025-06-01T12:00:00+14:00").as_date_time().offset();
    assert_eq!(instant("2025-06-01T12:00:00Z").day_in_zone(zone).to_string(), "2025-06-02");
}
