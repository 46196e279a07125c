//! Random cases: orders of one to three lines with everything that may befall them, coherent more often than not.
//!
//! A case is drawn from a [`Tape`]; a tape of zeros is the simplest case. Hours are counted from the payment.

#[path = "generate/anew.rs"]
mod anew;
#[path = "generate/asking.rs"]
mod asking;
#[path = "generate/complaints.rs"]
mod complaints;
#[path = "generate/costs.rs"]
mod costs;
#[path = "generate/intake.rs"]
mod intake;
#[path = "generate/journeys.rs"]
mod journeys;
#[path = "generate/legs.rs"]
mod legs;
#[path = "generate/prices.rs"]
mod prices;
#[path = "generate/proof.rs"]
mod proof;
#[path = "generate/returns.rs"]
mod returns;
#[path = "generate/settling.rs"]
mod settling;
#[path = "generate/themes.rs"]
mod themes;
#[path = "generate/wishes.rs"]
mod wishes;

use redress::case::{
    Agreement, Case, Category, Channel, Confirmation, DispatchPromise, Facts, FreightTerms, Ground, Instant, Leg, Line,
    LineId, LineKind, Marketplace, Money, Nature, Order, PagePosition, PageSection, Party, RecipientData, Relief,
    Request, RequestAct, RequestEvent, Revision, Term, Topic, Trace,
};
use redress::request::{Course, Trade};

use crate::tape::Tape;

/// How long a tape a case reads.
pub(crate) const TAPE: usize = 600;

/// The hour for which a case is decided.
const NOW: u32 = 24 * 40;

/// What is being made.
struct Maker<'a> {
    tape: &'a mut Tape,
    paid_at: Instant,
}

impl Maker<'_> {
    fn at(&self, hour: u32) -> Instant {
        self.paid_at.plus_hours(hour.min(NOW))
    }

    /// An hour up to `longest` hours after another.
    fn after(&mut self, hour: u32, longest: usize) -> u32 {
        let later = u32::try_from(1 + self.tape.below(longest)).expect("a small number");
        (hour + later).min(NOW)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.tape.chance(percent)
    }

    fn one_of<T: Clone>(&mut self, things: &[T]) -> T {
        self.tape.one_of(things).clone()
    }

    fn party(&mut self) -> Party {
        self.one_of(&[Party::Buyer, Party::Seller])
    }

    fn money(&mut self, most: usize) -> Money {
        let minor = i64::try_from(100 + self.tape.below(most * 100)).expect("a small number");
        Money::from_minor(minor, 2)
    }
}

/// A case, if what was drawn coheres.
pub(crate) fn case(tape: &mut Tape) -> Option<Case> {
    Case::try_from(facts(tape)).ok()
}

/// The coherent cases of seeds from 0 on.
pub(crate) fn fixed(count: usize) -> impl Iterator<Item = Case> {
    (0..).filter_map(|seed| case(&mut Tape::seeded(seed, TAPE))).take(count)
}

/// The facts of a case, not yet looked at as a whole.
pub(crate) fn facts(tape: &mut Tape) -> Facts {
    let early = tape.chance(3);
    let paid_at: Instant =
        if early { "2025-05-01T12:00:00+08:00" } else { "2025-09-01T12:00:00+08:00" }.parse().expect("an instant");
    let mut maker = Maker { tape, paid_at };
    let marketplace =
        maker.one_of(&[Marketplace::Taobao, Marketplace::Taobao, Marketplace::Tmall, Marketplace::TmallGlobal]).clone();
    let marketplace = if maker.chance(2) { Marketplace::Jd } else { marketplace };
    let lines = lines(&mut maker);
    let shipments = journeys::shipments(&mut maker, &lines);
    let order = order(&mut maker, lines);
    let mut facts = Facts::new(1, marketplace, maker.at(NOW), order);
    facts.shipments = shipments;
    facts.platform_stepped_in_at = maker.chance(60).then(|| maker.at(24 * 20));
    facts.requests = requests(&mut maker, &facts);
    facts.agreements = agreements(&mut maker, &facts.order);
    themes::colour(&mut maker, &mut facts);
    proof::bring(&mut maker, &mut facts);
    intake::bar(&mut maker, &mut facts);
    returns::vary(&mut maker, &mut facts);
    legs::serve(&mut maker, &mut facts);
    asking::vary(&mut maker, &mut facts);
    asking::go_on(&mut maker, &mut facts);
    complaints::bring(&mut maker, &mut facts);
    themes::beside_the_price(&mut maker, &mut facts);
    themes::responsibility_open(&mut maker, &mut facts);
    prices::vary(&mut maker, &mut facts);
    themes::of_durable_goods(&mut maker, &mut facts);
    settling::reckon(&mut maker, &mut facts);
    costs::vary(&mut maker, &mut facts);
    costs::waive(&mut maker, &mut facts);
    anew::send(&mut maker, &mut facts);
    wishes::bend(&mut maker, &mut facts);
    anew::end_otherwise(&mut maker, &mut facts);
    asking::settle_for_a_sum(&mut maker, &mut facts);
    facts
}

fn order(maker: &mut Maker<'_>, lines: Vec<Line>) -> Order {
    let mut order = Order::new("o1", maker.paid_at, lines);
    let mut freight = FreightTerms::new();
    freight.free_shipping = maker.chance(50);
    if !freight.free_shipping && maker.chance(60) {
        freight.paid = Some(maker.money(15));
    }
    if maker.chance(20) {
        freight.free_from = Some(maker.money(300));
    }
    order.freight = freight;
    order.dispatch_promise = maker.chance(60).then_some(DispatchPromise::WithinHours(48));
    order.recipient_data = if maker.chance(12) { RecipientData::Wrong } else { RecipientData::Right };
    order.confirmation = match maker.tape.below(10) {
        0..=6 => Confirmation::NotConfirmed,
        7 => Confirmation::Automatic(maker.at(24 * 18)),
        _ => Confirmation::Clicked(maker.at(24 * 10)),
    };
    order.completed_at = maker.chance(30).then(|| maker.at(24 * 19));
    if maker.chance(15) {
        let mut term = Term::new("t1");
        term.section = Some(maker.one_of(&[PageSection::Details, PageSection::Details, PageSection::Elsewhere]));
        term.position = Some(maker.one_of(&[PagePosition::Front, PagePosition::Middle, PagePosition::End]));
        term.larger = Some(maker.chance(75));
        term.bold = Some(maker.chance(75));
        order.terms = vec![term];
    }
    order
}

fn lines(maker: &mut Maker<'_>) -> Vec<Line> {
    let count = 1 + maker.tape.below(6) / 3 + usize::from(maker.chance(15));
    (0..count).map(|nth| line(maker, nth)).collect()
}

fn line(maker: &mut Maker<'_>, nth: usize) -> Line {
    let kind = match (nth, maker.tape.below(12)) {
        (_, 11) => LineKind::Virtual,
        (_, 10) => LineKind::Service,
        (1.., 6..=9) => LineKind::Gift,
        _ => LineKind::Goods,
    };
    let paid = if kind == LineKind::Gift { Money::ZERO } else { maker.money(300) };
    let quantity = 1 + u32::try_from(maker.tape.below(3)).expect("a small number");
    let mut line = Line::new(format!("l{nth}").as_str(), quantity, paid);
    line.kind = kind;
    if kind == LineKind::Gift {
        line.gift_of = Some("l0".into());
        line.declared_value = maker.chance(50).then(|| maker.money(30));
    }
    line.category = maker.one_of(&[Category::Other, Category::Sealed, Category::Electronics, Category::Apparel]);
    if maker.chance(40) {
        line.nature = maker.one_of(&[
            Nature::CustomMade,
            Nature::Perishable,
            Nature::DigitalOpened,
            Nature::SealSensitive,
            Nature::DepreciatesOnTrial,
            Nature::SoldAsFlawed,
        ]);
        line.exclusion_confirmed = maker.chance(60);
    }
    if maker.chance(30) {
        line.no_reason_days = Some(maker.one_of(&[7, 15]));
    }
    if maker.chance(15) {
        line.promised_carrier = Some("swift".to_owned());
    }
    line.pickup_disclosed = maker.chance(10);
    line.durable = maker.chance(15);
    line.imported = maker.chance(15);
    if maker.chance(35) {
        line.traces = vec![maker.one_of(&[
            Trace::Opened,
            Trace::TriedOut,
            Trace::Used,
            Trace::Washed,
            Trace::TagRemoved,
            Trace::SealBroken,
            Trace::Activated,
            Trace::DamagedByBuyer,
        ])];
    }
    line
}

fn names(maker: &mut Maker<'_>, lines: &[Line]) -> Vec<LineId> {
    if maker.chance(30) { vec![maker.one_of(lines).id] } else { Vec::new() }
}

fn requests(maker: &mut Maker<'_>, facts: &Facts) -> Vec<Request> {
    let count = 1 + maker.tape.below(5) / 3 + usize::from(maker.chance(10));
    let count = if maker.chance(4) { 0 } else { count };
    let received = facts.shipments.iter().any(|way| way.leg == Leg::Outbound && journeys::handed_over(way));
    (0..count).map(|nth| request(maker, facts, nth, received)).collect()
}

fn ground(maker: &mut Maker<'_>, received: bool) -> Ground {
    use Ground::{
        ArrivedDamaged, ArrivedShort, ArrivedWrong, Cancellation, Counterfeit, Dispatch, Misdescription, NoReason,
        NotReceived, Quality,
    };
    let fitting: &[Ground] = if received {
        &[
            NoReason,
            Quality,
            Misdescription,
            ArrivedDamaged,
            Dispatch,
            Counterfeit,
            ArrivedShort,
            ArrivedWrong,
            Quality,
            Misdescription,
            NotReceived,
        ]
    } else {
        &[NotReceived, Dispatch, Cancellation, NoReason]
    };
    let any = [
        NoReason,
        Cancellation,
        NotReceived,
        Dispatch,
        Quality,
        Counterfeit,
        Misdescription,
        ArrivedDamaged,
        ArrivedShort,
        ArrivedWrong,
    ];
    if maker.chance(10) { maker.one_of(&any) } else { maker.one_of(fitting) }
}

fn relief(maker: &mut Maker<'_>, received: bool) -> Relief {
    if maker.chance(10) {
        return maker.one_of(&[Relief::Exchange, Relief::Repair, Relief::Resupply, Relief::Compensation]);
    }
    let back = received && maker.chance(70);
    if back { Relief::ReturnAndRefund } else { Relief::Refund }
}

fn request(maker: &mut Maker<'_>, facts: &Facts, nth: usize, received: bool) -> Request {
    let start = if received && !maker.chance(15) { 24 * 4 } else { 2 };
    let made = maker.after(start, 24 * 14);
    let mut request =
        Request::new(format!("r{nth}").as_str(), maker.at(made), relief(maker, received), ground(maker, received));
    request.lines = names(maker, &facts.order.lines);
    request.found_at = maker.chance(10).then(|| maker.at(made));
    let mut hour = made;
    for _ in 0..maker.tape.below(6) / 3 {
        hour = maker.after(hour, 24 * 6);
        let (by, act) = match maker.tape.below(8) {
            0..=2 => (Party::Seller, RequestAct::Refused),
            3..=4 => (Party::Seller, RequestAct::Agreed),
            5..=6 => {
                let other = Revision::new(ground(maker, received), relief(maker, received));
                (Party::Buyer, RequestAct::Revised(other))
            }
            _ => (Party::Buyer, RequestAct::Withdrawn),
        };
        let last = act == RequestAct::Withdrawn;
        request.history.push(RequestEvent::new(maker.at(hour), by, act));
        if Course::replay(request.clone(), Trade::new()).is_err() {
            request.history.pop();
        } else if last {
            break;
        }
    }
    request
}

fn agreements(maker: &mut Maker<'_>, order: &Order) -> Vec<Agreement> {
    let count = maker.tape.below(9) / 4 + usize::from(maker.chance(10));
    (0..count).map(|nth| agreement(maker, order, nth)).collect()
}

fn agreement(maker: &mut Maker<'_>, order: &Order, nth: usize) -> Agreement {
    let topic = maker.one_of(&[
        Topic::Return,
        Topic::Carrier,
        Topic::CollectOutbound,
        Topic::CollectReturn,
        Topic::Pickup,
        Topic::AddressChange,
        Topic::DispatchAnyway,
        Topic::RefundOnly,
        Topic::ReturnAddress,
        Topic::Return,
    ]);
    let channel = maker.one_of(&[
        Channel::PlatformChat,
        Channel::PlatformForm,
        Channel::Paper,
        Channel::OrderNote,
        Channel::Phone,
        Channel::Sms,
        Channel::OtherMessenger,
    ]);
    let start = maker.tape.below(24 * 25);
    let start = maker.after(u32::try_from(start).expect("a small number"), 5);
    let mut agreement = Agreement::new(format!("a{nth}").as_str(), topic, maker.party(), maker.at(start), channel);
    if maker.chance(75) {
        let taken = maker.after(start, 48);
        agreement.accepted_at = Some(maker.at(taken));
    }
    agreement.denied_by = maker.chance(25).then(|| maker.party());
    agreement.freight = maker.chance(30).then(|| maker.party());
    if topic == Topic::Carrier {
        agreement.carrier = Some(maker.one_of(&["swift".to_owned(), "slow".to_owned()]));
    }
    agreement.performed = maker.chance(40);
    if let Some(term) = order.terms.first().filter(|_| maker.chance(50)) {
        agreement.rests_on = Some(term.id.clone());
    }
    if maker.chance(15) {
        agreement.lines = vec![maker.one_of(&order.lines).id];
    }
    agreement
}
