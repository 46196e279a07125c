//! Random histories, drawn from what anybody might try, not from the table.

#[path = "../common/tape.rs"]
#[expect(dead_code, reason = "other tests use more of it")]
mod tape;

use redress::case::{Actor, Ground, Instant, Relief, Request, RequestAct, RequestEvent, Revision};
use redress::request::{Course, Event, Period, RequestPolicy, State, Why};

use crate::oracle::{Story, Terms};
use crate::{at, received};
use tape::Tape;

const TERMS: Terms = Terms {
    answer: 48,
    revise: 100,
    send_back: 90,
    receive: 120,
    confirm: 60,
    send_out: 70,
    arrive: 110,
    platform: 72,
    finance: false,
};

fn policy(terms: &Terms) -> RequestPolicy {
    let hours = |hours: i64| Some(Period::Hours(u32::try_from(hours).unwrap()));
    let mut policy = RequestPolicy::new().reasons(true).two_approvals(terms.finance);
    policy.platform_after = hours(terms.platform);
    policy.limits.seller_answers = hours(terms.answer);
    policy.limits.buyer_revises = hours(terms.revise);
    policy.limits.buyer_sends_back = hours(terms.send_back);
    policy.limits.seller_receives = hours(terms.receive);
    policy.limits.seller_confirms = hours(terms.confirm);
    policy.limits.seller_sends_out = hours(terms.send_out);
    policy.limits.buyer_confirms = hours(terms.arrive);
    policy
}

fn acts(relief: Relief) -> Vec<RequestAct> {
    vec![
        RequestAct::Agreed,
        RequestAct::Refused,
        RequestAct::ShippedBack,
        RequestAct::Received,
        RequestAct::Inspected,
        RequestAct::Approved,
        RequestAct::Refunded,
        RequestAct::SentOut,
        RequestAct::Fulfilled,
        RequestAct::Revised(Revision::new(Ground::Quality, relief)),
        RequestAct::ReferredBack,
        RequestAct::PlatformAskedIn,
        RequestAct::Ruled(relief),
        RequestAct::Dismissed,
        RequestAct::Withdrawn,
        RequestAct::TimedOut,
    ]
}

/// What the story says could happen now, as event and actor.
fn could(story: &Story, now: Instant, seconds: i64, terms: &Terms) -> Vec<(Event, Actor)> {
    let said = |act: &RequestAct| matches!(act, RequestAct::Revised(_) | RequestAct::Ruled(_));
    let plain = acts(Relief::Refund).into_iter().filter(|act| !said(act));
    let with_relief = Relief::ALL.iter().flat_map(|relief| acts(*relief)).filter(said);
    let mut found = Vec::new();
    for act in plain.chain(with_relief) {
        for by in Actor::ALL {
            let pair = (Event::from(&act), *by);
            let try_it = RequestEvent::new(now, *by, act.clone()).reason("because");
            if !found.contains(&pair) && story.then(seconds, &try_it, terms).is_some() {
                found.push(pair);
            }
        }
    }
    found.sort_unstable();
    found
}

/// Each of ten thousand random histories goes exactly as the story says; what cannot happen is refused, changes nothing, and
/// the refusal names all that could happen and nothing else. What happened already changes nothing either.
#[test]
fn ten_thousand_random_histories() {
    let (mut taken, mut refused) = (0, 0);
    let mut visited = std::collections::BTreeMap::new();
    for seed in 0..10_000 {
        let mut tape = Tape::seeded(seed, 260);
        let terms = Terms { finance: tape.chance(40), ..TERMS };
        let policy = policy(&terms);
        let relief = *tape.one_of(Relief::ALL);
        let start = at("06-06 12:00");
        let mut course = Course::open(Request::new("R1", start, relief, Ground::Quality), received(), &policy).unwrap();
        let mut story = Story::new(relief, 0);
        let mut seconds = 0;
        for nth in 0..30 {
            // mostly some hours on, sometimes days, sometimes at the same instant or back
            let longest = if tape.chance(12) { 300 } else { 16 };
            let step = i64::try_from(tape.below(longest)).unwrap() * 1800;
            let when = if tape.chance(3) { seconds - 60 } else { seconds + step };
            let now = seconds_after(start, when);
            let asked = *tape.one_of(Relief::ALL);
            let act = tape.one_of(&acts(asked)).clone();
            // whoever takes the request back ends the story, so seldom
            let act = if act == RequestAct::Withdrawn && !tape.chance(8) { RequestAct::Agreed } else { act };
            let by = natural(&act, &mut tape);
            let event = RequestEvent::new(now, by, act).reason(if tape.chance(90) { "because" } else { "" });
            let before = course.clone();
            let replay = course.request().history.contains(&event);
            match (course.step(event.clone(), &policy), story.then(when, &event, &terms)) {
                (Ok(step), _) if replay => {
                    assert!(step.replayed && course == before, "seed {seed}");
                }
                (Ok(step), Some(next)) => {
                    assert_eq!((step.from, step.to), (story.state, next.state), "seed {seed}: {event:?}");
                    assert_eq!((course.state(), course.relief()), (next.state, next.relief), "seed {seed}");
                    let again = course.clone();
                    assert!(course.step(event, &policy).unwrap().replayed, "seed {seed}");
                    assert_eq!(course, again, "seed {seed}");
                    *visited.entry(next.state).or_insert(0) += 1;
                    story = next;
                    seconds = when;
                    taken += 1;
                }
                (Err(error), None) => {
                    assert_eq!(course, before, "seed {seed}: a refused step changed something");
                    assert_eq!((error.state, error.event), (story.state, Event::from(&event.act)), "seed {seed}");
                    let mut named: Vec<(Event, Actor)> =
                        error.possible.iter().flat_map(|step| step.by.iter().map(|by| (step.event, *by))).collect();
                    named.sort_unstable();
                    if when >= seconds && (seed + nth) % 6 == 0 {
                        assert_eq!(named, could(&story, now, when, &terms), "seed {seed}: {error}");
                    }
                    let said = error.to_string();
                    for step in &error.possible {
                        assert!(said.contains(&format!("`{}` by ", step.event)), "seed {seed}: {said}");
                    }
                    assert_eq!(error.possible.is_empty(), matches!(error.why, Why::Final), "seed {seed}: {said}");
                    refused += 1;
                }
                (course, story) => panic!("seed {seed}: {event:?}: the course {course:?}, the story {story:?}"),
            }
        }
        // what is on record is taken up again as it was
        let text = serde_json::to_string(&course).unwrap();
        assert_eq!(serde_json::from_str::<Course>(&text).unwrap(), course, "seed {seed}");
    }
    println!("{taken} steps taken, {refused} refused; visited {visited:?}");
    assert!(taken > 20_000 && refused > 50_000, "{taken} {refused}");
    for state in State::ALL {
        assert!(visited.get(state).is_some_and(|many| *many > 5), "{state} {visited:?}");
    }
}

/// Whoever usually does it, or anybody.
fn natural(act: &RequestAct, tape: &mut Tape) -> Actor {
    if tape.chance(15) {
        return *tape.one_of(Actor::ALL);
    }
    match act {
        RequestAct::Revised(_) | RequestAct::ShippedBack | RequestAct::Fulfilled | RequestAct::Withdrawn => {
            Actor::Buyer
        }
        RequestAct::PlatformAskedIn => *tape.one_of(&[Actor::Buyer, Actor::Seller]),
        RequestAct::Approved => Actor::Operations,
        RequestAct::ReferredBack => Actor::Finance,
        RequestAct::Refunded => *tape.one_of(&[Actor::Seller, Actor::Finance, Actor::Platform]),
        RequestAct::Ruled(_) | RequestAct::Dismissed => Actor::Platform,
        RequestAct::TimedOut => Actor::Clock,
        _ => Actor::Seller,
    }
}

fn seconds_after(start: Instant, seconds: i64) -> Instant {
    Instant::try_from(start.as_date_time() + chrono::TimeDelta::seconds(seconds)).unwrap()
}
