//! The parcels of a case, in every state that a journey may come to.

use redress::case::{
    Carrier, ConditionAtHandover, Destination, HandoverPlace, Leg, Line, LineId, Mishap, Refusal, RefusalReason,
    ReturnAddress, Shipment, Signature, Signer, Storage, Tracking, TrackingEvent,
};

use super::Maker;

/// How a journey ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Signed,
    Delivered,
    Refused,
    Lost,
    Undeliverable,
    Intercepted,
    BackWithSender,
    UnderWay,
    NotStarted,
}

/// Whether the recipient was given the parcel, by the carrier's account.
pub(super) fn handed_over(way: &Shipment) -> bool {
    way.signature.is_some() || way.events.iter().any(|event| event.what == Tracking::Delivered)
}

/// Every parcel of an order.
pub(super) fn shipments(maker: &mut Maker<'_>, lines: &[Line]) -> Vec<Shipment> {
    if maker.chance(6) {
        return Vec::new();
    }
    if lines.len() > 1 && maker.chance(20) {
        return lines.iter().enumerate().flat_map(|(nth, line)| round(maker, nth, vec![line.id.clone()])).collect();
    }
    round(maker, 0, Vec::new())
}

/// One parcel out, and what followed of it.
fn round(maker: &mut Maker<'_>, nth: usize, lines: Vec<LineId>) -> Vec<Shipment> {
    use End::{Delivered, Intercepted, Lost, NotStarted, Refused, Signed, Undeliverable, UnderWay};
    let end = maker.one_of(&[
        Signed,
        Refused,
        UnderWay,
        Lost,
        Undeliverable,
        Intercepted,
        Signed,
        Signed,
        Refused,
        NotStarted,
        Delivered,
        Signed,
        Signed,
    ]);
    let start = u32::try_from(4 + maker.tape.below(90)).expect("a small number");
    let (out, mut hour) = parcel(maker, format!("out{nth}"), Leg::Outbound, &lines, start, end);
    let mut ways = vec![out];
    match end {
        Refused | Undeliverable | Intercepted if maker.chance(65) => {
            let back = maker.one_of(&[Signed, UnderWay, Refused, Lost, End::BackWithSender, Signed]);
            let (way, later) = parcel(maker, format!("back{nth}"), Leg::Refusal, &lines, hour, back);
            ways.push(way);
            hour = later;
            if maker.chance(25) {
                let again = maker.one_of(&[Signed, UnderWay, Lost, Refused]);
                ways.push(parcel(maker, format!("again{nth}"), Leg::Redelivery, &lines, hour, again).0);
            }
        }
        Signed | Delivered if maker.chance(45) => {
            let back =
                maker.one_of(&[Signed, Refused, UnderWay, Undeliverable, Lost, Delivered, Refused, Signed, NotStarted]);
            let (way, later) = parcel(maker, format!("return{nth}"), Leg::Return, &lines, hour + 30, back);
            ways.push(way);
            if maker.chance(15) {
                let leg = maker.one_of(&[Leg::Redelivery, Leg::Replacement, Leg::RepairIn]);
                ways.push(parcel(maker, format!("more{nth}"), leg, &lines, later, UnderWay).0);
            }
        }
        _ => {}
    }
    ways
}

/// A parcel that starts at an hour, and the hour at which its journey ends.
fn parcel(maker: &mut Maker<'_>, id: String, leg: Leg, lines: &[LineId], start: u32, end: End) -> (Shipment, u32) {
    let mut way = Shipment::new(id, leg);
    way.lines = lines.to_vec();
    let over = maker.after(start, 24 * 4);
    let mut carrier = Carrier::new();
    carrier.name = maker.one_of(&["swift".to_owned(), "slow".to_owned()]);
    carrier.without_records =
        maker.chance(6) && matches!(end, End::Signed | End::Refused | End::UnderWay | End::NotStarted);
    let silent = carrier.without_records;
    way.carrier = carrier;
    if silent || maker.chance(30) {
        way.clicked_at = maker.chance(80).then(|| maker.at(start));
        way.waybill_at = maker.chance(80).then(|| maker.at(start));
    }
    if end == End::NotStarted {
        return (way, start);
    }
    if silent {
        way.handed_over_at = Some(maker.at(start));
    } else if maker.chance(94) {
        track(maker, &mut way, start, over, end);
    } else {
        way.handed_over_at = maker.chance(70).then(|| maker.at(start));
    }
    let at = maker.at(over);
    let untracked = way.events.is_empty();
    match end {
        End::Signed => sign(maker, &mut way, over),
        End::Refused if untracked || maker.chance(90) => way.refusal = Some(Refusal::new(at, reason(maker, leg))),
        End::Delivered if untracked => sign(maker, &mut way, over),
        _ => {}
    }
    around(maker, &mut way, over, end);
    (way, over)
}

fn track(maker: &mut Maker<'_>, way: &mut Shipment, start: u32, over: u32, end: End) {
    let mut happened = vec![(start, Tracking::PickedUp)];
    if maker.chance(10) {
        happened.push((start, Tracking::OutOfArea));
    }
    let last = match end {
        End::Signed => maker.chance(50).then_some(Tracking::Delivered),
        End::Delivered => Some(Tracking::Delivered),
        End::Refused => Some(Tracking::Refused),
        End::Lost => Some(Tracking::Lost),
        End::Undeliverable => Some(Tracking::Undeliverable),
        End::Intercepted => Some(Tracking::Intercepted),
        End::BackWithSender => Some(Tracking::BackWithSender),
        End::UnderWay | End::NotStarted => None,
    };
    happened.extend(last.map(|what| (over, what)));
    way.events = happened.into_iter().map(|(hour, what)| TrackingEvent::new(maker.at(hour), what)).collect();
}

fn sign(maker: &mut Maker<'_>, way: &mut Shipment, hour: u32) {
    let by = maker.one_of(&[
        Signer::Recipient,
        Signer::Recipient,
        Signer::Delegate,
        Signer::LeftBehind,
        Signer::Stranger,
        Signer::Unknown,
    ]);
    let mut signature = Signature::new(maker.at(hour), by);
    if by == Signer::LeftBehind {
        signature.place = maker.one_of(&[
            HandoverPlace::InstructedPlace,
            HandoverPlace::Locker,
            HandoverPlace::Station,
            HandoverPlace::Doorstep,
        ]);
    }
    way.signature = Some(signature);
}

fn reason(maker: &mut Maker<'_>, leg: Leg) -> RefusalReason {
    use RefusalReason::{Collect, Dispatch, Inconsistent, NoReason, Other, OtherCarrier, ReturnBreach, WrongPlace};
    if leg == Leg::Return {
        maker.one_of(&[NoReason, Inconsistent, ReturnBreach, Collect, Other])
    } else {
        maker.one_of(&[NoReason, Inconsistent, Dispatch, OtherCarrier, WrongPlace, Collect, Other])
    }
}

/// Where it was taken, in what state, at whose cost.
fn around(maker: &mut Maker<'_>, way: &mut Shipment, over: u32, end: End) {
    if maker.chance(25) {
        way.destination =
            maker.one_of(&[Destination::PickupPoint, Destination::OtherPlace, Destination::FormerAddress]);
    }
    let at_the_door = matches!(end, End::Signed | End::Refused | End::Delivered)
        && (way.signature.is_some() || way.refusal.is_some() || handed_over(way));
    if at_the_door && maker.chance(45) {
        way.condition_at_handover = maker.one_of(&[ConditionAtHandover::Inconsistent, ConditionAtHandover::Consistent]);
    }
    way.mishap = match (end, maker.tape.below(8)) {
        (End::Lost, _) => Mishap::Loss,
        (_, 6) => Mishap::Damage,
        (_, 7) => Mishap::Destruction,
        _ => Mishap::Nothing,
    };
    way.collect = maker.chance(20);
    way.charged = maker.chance(70).then(|| maker.money(20));
    way.paid_by = maker.chance(25).then(|| maker.party());
    if maker.chance(12) {
        way.storage = Some(Storage::new(maker.money(10), maker.at(over)));
    }
    if way.leg == Leg::Return && maker.chance(45) {
        way.return_address =
            maker.one_of(&[ReturnAddress::Unauthorised, ReturnAddress::NamedAndAccepted, ReturnAddress::NamedOnly]);
    }
}
