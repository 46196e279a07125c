//! The table, proved by going through all of it.

use std::collections::BTreeSet;

use redress::case::Relief;
use redress::request::{Event, Guard, Limit, OPENINGS, State, TABLE, limit, transition};

/// No two rows are about the same state, event and kind.
#[test]
fn no_two_rows_for_one_step() {
    for state in State::ALL {
        for event in Event::ALL {
            for kind in Relief::ALL {
                let rows: Vec<String> = TABLE
                    .iter()
                    .filter(|row| row.from.contains(state) && row.on == *event && row.kinds.contains(kind))
                    .map(ToString::to_string)
                    .collect();
                assert!(rows.len() <= 1, "{state} {event} {kind}: {rows:?}");
            }
        }
    }
}

/// The states and kinds that a request of a kind comes to, revisions and rulings included, whatever the guards say.
fn reached(kind: Relief) -> BTreeSet<(State, Relief)> {
    let mut found = BTreeSet::from([(State::Submitted, kind)]);
    loop {
        let mut more = BTreeSet::new();
        for (state, kind) in &found {
            for row in TABLE.iter().filter(|row| row.from.contains(state)) {
                if row.on == Event::Ruled {
                    more.extend(row.kinds.iter().map(|ruled| (row.to, *ruled)));
                } else if row.kinds.contains(kind) {
                    let turns = row.on == Event::Revised;
                    let back = row.guards.contains(&Guard::KeepsReturn);
                    let other = |relief: &&Relief| {
                        turns
                            && (!back || matches!(relief, Relief::ReturnAndRefund | Relief::Exchange | Relief::Repair))
                    };
                    more.extend(Relief::ALL.iter().filter(other).map(|relief| (row.to, *relief)));
                    if !turns {
                        more.insert((row.to, *kind));
                    }
                }
            }
        }
        let before = found.len();
        found.append(&mut more);
        if found.len() == before {
            return found;
        }
    }
}

#[test]
fn every_state_is_reached() {
    let found: BTreeSet<State> = Relief::ALL.iter().flat_map(|kind| reached(*kind)).map(|(state, _)| state).collect();
    assert_eq!(found, State::ALL.iter().copied().collect());
}

/// Whoever waits can end the waiting: every state that is not final has a way out for every kind that comes there, and one
/// that no guard shuts for good.
#[test]
fn every_state_that_is_not_final_has_a_way_out() {
    for (state, kind) in Relief::ALL.iter().flat_map(|kind| reached(*kind)) {
        let out = |row: &&redress::request::Transition| {
            let of_kind = row.on == Event::Ruled || row.kinds.contains(&kind);
            let shut = row.guards.iter().any(|guard| matches!(guard, Guard::NotRuled | Guard::OneApproval));
            row.from.contains(&state) && of_kind && row.to != state && row.on != Event::TimedOut && !shut
        };
        assert_eq!(TABLE.iter().any(|row| out(&row)), !state.is_final(), "{state} {kind}");
    }
}

/// Nothing happens to a request that is over, and what is performed is over.
#[test]
fn nothing_follows_a_final_state() {
    for state in State::ALL {
        let rows = TABLE.iter().filter(|row| row.from.contains(state)).count();
        assert_eq!(rows == 0, state.is_final(), "{state}");
        assert!(!state.is_performed() || state.is_final(), "{state}");
    }
}

/// A row names a state and a kind only if a request comes there with that kind; so no row is dead.
#[test]
fn no_row_is_dead() {
    let found: BTreeSet<(State, Relief)> = Relief::ALL.iter().flat_map(|kind| reached(*kind)).collect();
    for row in TABLE {
        for state in row.from {
            let comes = |kind: &Relief| found.contains(&(*state, *kind));
            let alive =
                if row.on == Event::Ruled { Relief::ALL.iter().any(comes) } else { row.kinds.iter().all(comes) };
            assert!(alive, "{row}");
        }
    }
}

/// Time moves a request on where a limit runs, by nobody, and only once the limit is over.
#[test]
fn limits_belong_to_time_outs() {
    for row in TABLE {
        assert_eq!(row.limit.is_some(), row.on == Event::TimedOut, "{row}");
        assert_eq!(row.guards == [Guard::LimitOver], row.on == Event::TimedOut, "{row}");
        assert!(!row.by.is_empty() && !row.from.is_empty() && !row.kinds.is_empty(), "{row}");
    }
    let used: BTreeSet<Limit> = TABLE.iter().filter_map(|row| row.limit).collect();
    assert_eq!(used, Limit::ALL.iter().copied().collect());
    assert_eq!(limit(State::Submitted, Relief::Refund), Some(Limit::SellerAnswers));
    assert_eq!(limit(State::Disputed, Relief::Refund), None);
}

#[test]
fn every_guard_and_event_stands_in_a_row() {
    let guards: BTreeSet<Guard> = TABLE.iter().flat_map(|row| row.guards).copied().collect();
    assert_eq!(guards, Guard::ALL.iter().copied().collect());
    let events: BTreeSet<Event> = TABLE.iter().map(|row| row.on).collect();
    assert_eq!(events, Event::ALL.iter().copied().collect());
}

#[test]
fn every_kind_opens_at_some_stage() {
    let kinds: BTreeSet<Relief> = OPENINGS.iter().map(|(relief, _)| *relief).collect();
    assert_eq!(kinds, Relief::ALL.iter().copied().collect());
    assert_eq!(OPENINGS.len(), Relief::ALL.len());
}

#[test]
fn a_row_prints_as_a_line() {
    let row = transition(State::Received, Event::TimedOut, Relief::Repair).unwrap();
    assert_eq!(
        row.to_string(),
        "received, inspected --timed_out--> to_replace [exchange, repair] by clock once seller_confirms is over"
    );
    assert_eq!(transition(State::Received, Event::SentOut, Relief::Repair), None);
}
