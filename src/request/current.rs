//! A request as it now stands.

use super::{Standing, State, standing};
use crate::case::{Actor, Ground, Instant, Relief, Request, RequestAct};

/// A request as it stands after its history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Current {
    /// Where it stands by the table of steps.
    pub(crate) standing: Standing,
    /// The ground now in force.
    pub(crate) ground: Ground,
    /// What is asked for now.
    pub(crate) relief: Relief,
    /// When the present ground was first given.
    pub(crate) since: Instant,
    /// Whether it was neither withdrawn nor closed because the buyer let the time run out.
    pub(crate) live: bool,
    /// When the seller agreed to it as it now stands.
    pub(crate) agreed_at: Option<Instant>,
    /// Whether the seller refused it as it now stands.
    pub(crate) refused: bool,
}

impl Current {
    /// When it was withdrawn, or closed because the buyer let the time run out.
    pub(crate) fn ended_at(&self) -> Option<Instant> {
        has_ended(self.standing.state).then_some(self.standing.since)
    }
}

const fn has_ended(state: State) -> bool {
    matches!(state, State::Withdrawn | State::Closed)
}

/// Follows a request of a coherent case through its history.
pub(crate) fn current(request: &Request) -> Current {
    let standing = standing(request);
    let mut now = Current {
        standing,
        ground: request.ground,
        relief: request.relief,
        since: request.at,
        live: !has_ended(standing.state),
        agreed_at: None,
        refused: false,
    };
    let mut sent_back = false;
    for event in &request.history {
        match &event.act {
            RequestAct::Revised(revision) => {
                if revision.ground != now.ground {
                    now.since = event.at;
                }
                now = Current {
                    ground: revision.ground,
                    relief: revision.relief,
                    agreed_at: None,
                    refused: false,
                    ..now
                };
            }
            RequestAct::Agreed if event.by == Actor::Seller => {
                now.agreed_at = now.agreed_at.or(Some(event.at));
                now.refused = false;
            }
            // to refuse goods that came back is not to refuse the request
            RequestAct::Refused if event.by == Actor::Seller && !sent_back => {
                now.refused = true;
                now.agreed_at = None;
            }
            RequestAct::ShippedBack => sent_back = true,
            _ => {}
        }
    }
    now
}
