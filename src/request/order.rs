//! The requests of one order: one at a time for each line, and what they make of the order.

use serde::{Deserialize, Deserializer, Serialize};

use super::course::{Course, Step};
use super::error::{HistoryError, OpenError, StepError, Why};
use super::policy::RequestPolicy;
use super::receipt::ReceiptTimer;
use super::stage::{Stage, Trade};
use super::state::{Event, State};
use crate::Case;
use crate::case::{
    Instant, Line, LineId, LineKind, Money, Order, Pieces, Relief, Request, RequestAct, RequestEvent, RequestId,
};

/// An order and its requests.
///
/// A line has one open request at a time. A refund that was asked for before dispatch and refused does not bar a request
/// after dispatch, which then takes its place. On the wire it is the order and its courses; reading it replays them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderRequests {
    order: Order,
    /// In the order in which they were made, however they were written down: a later one takes the place of an earlier.
    #[serde(deserialize_with = "in_time_order")]
    requests: Vec<Course>,
}

fn in_time_order<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Course>, D::Error> {
    Vec::deserialize(deserializer).map(by_time)
}

/// In the order in which they were made; of those made at one instant, as they stand.
fn by_time(mut requests: Vec<Course>) -> Vec<Course> {
    requests.sort_by_key(|course| course.request().at);
    requests
}

choice! {
    /// What the requests about a line have come to.
    pub enum LineState {
        /// No request is open and no money went back.
        Untouched = "untouched",
        /// A request is open, and no money went back.
        Pending = "pending",
        /// Some money went back.
        PartlyRefunded = "partly_refunded",
        /// Every piece, or all that was paid, went back.
        Refunded = "refunded",
    }
}

choice! {
    /// What the requests have made of an order.
    pub enum OrderState {
        /// No money went back.
        NotRefunded = "not_refunded",
        /// Some money went back (部分退款).
        PartlyRefunded = "partly_refunded",
        /// Each line that is no gift was refunded in whole (全部退款).
        Refunded = "refunded",
    }
}

impl OrderRequests {
    /// An order without requests.
    #[must_use]
    pub const fn new(order: Order) -> Self {
        Self { order, requests: Vec::new() }
    }

    /// The order of a case, with its requests. How far the trade has come is not said; a case may have several open requests
    /// about a line, since each is a ground of claim of its own.
    ///
    /// # Errors
    ///
    /// Never for a coherent case; the histories are replayed.
    pub fn of_case(case: &Case) -> Result<Self, HistoryError> {
        let facts = case.facts();
        let courses = facts.requests.iter().map(|request| Course::replay(request.clone(), Trade::new()));
        Ok(Self { order: facts.order.clone(), requests: by_time(courses.collect::<Result<_, _>>()?) })
    }

    /// Makes a request about lines that have come so far in their trade. The same request again changes nothing.
    ///
    /// # Errors
    ///
    /// If [`Course::open`] does not allow it, or it is not about what was ordered and paid, or a line has another request.
    pub fn open(&mut self, request: Request, trade: Trade, policy: &RequestPolicy) -> Result<(), OpenError> {
        if let Some(known) = self.request(&request.id) {
            let same = made_alike(known.request(), &request);
            return if same { Ok(()) } else { Err(OpenError::Id { request: request.id }) };
        }
        let lines = self.lines_named(&request.lines)?;
        if let Some((line, quantity, of)) = beyond(&lines, &request.pieces, 1) {
            return Err(OpenError::Pieces { line, quantity, of });
        }
        let most = self.most(&lines);
        if let Some(amount) = request.amount.filter(|amount| *amount > most) {
            return Err(OpenError::Money { amount, most });
        }
        for line in &lines {
            self.line_is_free(line, &request, &trade, policy)?;
        }
        self.requests.push(Course::open(request, trade, policy)?);
        self.requests.sort_by_key(|course| course.request().at);
        Ok(())
    }

    /// Takes a step of one of the requests; `None` if there is no such request.
    ///
    /// # Errors
    ///
    /// If the step cannot be taken; then nothing is changed.
    pub fn step(
        &mut self,
        request: &RequestId,
        event: RequestEvent,
        policy: &RequestPolicy,
    ) -> Option<Result<Step, StepError>> {
        let at = self.requests.iter().position(|course| course.request().id == *request)?;
        let why = self.obstacle(at, &event);
        let course = self.requests.get_mut(at)?;
        Some(match why {
            Some(why) => Err(course.refusal(&event, why, policy)),
            None => course.step(event, policy),
        })
    }

    /// Says how far the trade of a line has come, to each request about it.
    pub fn set_trade(&mut self, line: &LineId, trade: &Trade) {
        let lines = self.order.lines.clone();
        let about = |course: &Course| lines.iter().any(|of| of.id == *line && is_about(course.request(), of));
        for course in self.requests.iter_mut().filter(|course| about(course)) {
            course.set_trade(trade.clone());
        }
    }

    /// The order.
    #[must_use]
    pub const fn order(&self) -> &Order {
        &self.order
    }

    /// The requests, in the order in which they were made.
    #[must_use]
    pub fn requests(&self) -> &[Course] {
        &self.requests
    }

    /// The request of this id.
    #[must_use]
    pub fn request(&self, id: &RequestId) -> Option<&Course> {
        self.requests.iter().find(|course| course.request().id == *id)
    }

    /// What time does: each request whose limit is over by an instant, with the step that follows.
    #[must_use]
    pub fn due(&self, now: Instant, policy: &RequestPolicy) -> Vec<(&RequestId, RequestEvent)> {
        let due = |course: &'_ Course| course.due(now, policy);
        self.requests.iter().filter_map(|course| Some((&course.request().id, due(course)?))).collect()
    }

    /// When receipt counts as confirmed, as far as is known at an instant: the timer stands still while a request is open.
    /// `None`: a request is open, so it does not run out by itself.
    #[must_use]
    pub fn receipt_confirmed_at(&self, timer: &ReceiptTimer, now: Instant) -> Option<Instant> {
        let open = self.requests.iter().map(|course| {
            let over = course.state().is_final().then(|| course.since()).filter(|over| *over <= now);
            (course.request().at, over)
        });
        timer.ends(open.filter(|(made, _)| *made <= now))
    }

    /// What the requests about a line have come to.
    #[must_use]
    pub fn line_state(&self, line: &Line) -> LineState {
        let about = || self.requests.iter().filter(|course| is_about(course.request(), line));
        let refunded: Vec<&Course> = about().filter(|course| course.state() == State::Refunded).collect();
        if refunded.is_empty() {
            let pending = about().any(|course| !course.state().is_final());
            return if pending { LineState::Pending } else { LineState::Untouched };
        }
        let (mut pieces, mut money) = (0_u32, Money::ZERO);
        for course in refunded {
            match self.refund_of(course, line) {
                Refund::Pieces(more) => pieces = pieces.saturating_add(more),
                Refund::Money(more) => money = money.plus(more),
            }
        }
        // in whole if what went back for pieces and what went back in money come to what was paid
        let by_pieces = line.paid.times(pieces.min(line.quantity));
        let whole = line.paid.times(line.quantity);
        if pieces >= line.quantity || (!money.is_zero() && by_pieces.plus(money.times(line.quantity)) >= whole) {
            LineState::Refunded
        } else {
            LineState::PartlyRefunded
        }
    }

    /// What the requests have made of the order: refunded in whole only if each line that is no gift was.
    #[must_use]
    pub fn state(&self) -> OrderState {
        let lines = self.order.lines.iter().filter(|line| line.kind != LineKind::Gift);
        let states: Vec<LineState> = lines.map(|line| self.line_state(line)).collect();
        let is = |state: LineState| move |of: &LineState| *of == state;
        if !states.is_empty() && states.iter().all(is(LineState::Refunded)) {
            OrderState::Refunded
        } else if states.iter().any(|of| is(LineState::Refunded)(of) || is(LineState::PartlyRefunded)(of)) {
            OrderState::PartlyRefunded
        } else {
            OrderState::NotRefunded
        }
    }

    /// What a refund was for a line: pieces at what was paid for them, or money.
    fn refund_of(&self, course: &Course, line: &Line) -> Refund {
        let request = course.request();
        let asked = |of: &Line| request.pieces_asked(&of.id).unwrap_or(of.quantity);
        let pieces = |of: &Line| request.pieces_accepted(&of.id).unwrap_or_else(|| asked(of));
        let last = request.history.iter().rev().find(|event| event.act == RequestAct::Refunded);
        let paid_out = last.and_then(|event| event.amount).or_else(|| request.amount_asked());
        let lines: Vec<&Line> = self.order.lines.iter().filter(|of| is_about(request, of)).collect();
        match paid_out {
            None if course.relief() == Relief::Compensation => Refund::Money(Money::ZERO),
            None => Refund::Pieces(pieces(line)),
            Some(amount) if lines.len() == 1 => Refund::Money(amount),
            // of several lines nobody says how much was for which, unless it was all
            Some(amount) if amount >= Money::sum(lines.iter().map(|of| of.paid)) => Refund::Pieces(pieces(line)),
            Some(_) => Refund::Money(Money::ZERO),
        }
    }

    /// The lines that a request is about.
    fn lines_named(&self, ids: &[LineId]) -> Result<Vec<&Line>, OpenError> {
        if ids.is_empty() {
            return Ok(self.order.lines.iter().filter(|line| line.kind != LineKind::Gift).collect());
        }
        let named = |id: &LineId| self.order.lines.iter().find(|line| line.id == *id);
        ids.iter().map(|id| named(id).ok_or_else(|| OpenError::Line { line: id.clone() })).collect()
    }

    /// The most that may go back for lines: what was paid for them and for carriage.
    fn most(&self, lines: &[&Line]) -> Money {
        let carriage = self.order.freight.paid.unwrap_or(Money::ZERO);
        Money::sum(lines.iter().map(|line| line.paid)).plus(carriage)
    }

    /// No other request about the line stands in the way.
    fn line_is_free(
        &self,
        line: &Line,
        request: &Request,
        trade: &Trade,
        policy: &RequestPolicy,
    ) -> Result<(), OpenError> {
        let about = || self.requests.iter().filter(|course| is_about(course.request(), line));
        let dispatched = trade.stage(request.at) > Stage::Paid;
        let early = |course: &Course| trade.stage(course.request().at) == Stage::Paid;
        let gives_way = |course: &Course| dispatched && early(course) && course.state() == State::Refused;
        if let Some(open) = about().find(|course| !course.state().is_final() && !gives_way(course)) {
            return Err(OpenError::Taken { line: line.id.clone(), by: open.request().id.clone() });
        }
        let most = if dispatched { policy.after_dispatch } else { policy.before_dispatch };
        let alike = about().filter(|course| early(course) != dispatched && course.state() != State::Withdrawn).count();
        match most {
            Some(most) if u32::try_from(alike).is_ok_and(|alike| alike >= most) => {
                Err(OpenError::Spent { line: line.id.clone(), most, dispatched })
            }
            _ => Ok(()),
        }
    }

    /// What stands in the way of a step beside the request's own course.
    fn obstacle(&self, at: usize, event: &RequestEvent) -> Option<Why> {
        let course = self.requests.get(at)?;
        let request = course.request();
        if request.history.contains(event) || course.state().is_final() {
            return None;
        }
        let lines = self.order.lines.iter().filter(|line| is_about(request, line)).collect::<Vec<_>>();
        let ends = matches!(Event::from(&event.act), Event::Withdrawn | Event::TimedOut);
        let mut later =
            self.requests.iter().skip(at.saturating_add(1)).filter(|other| other.state() != State::Withdrawn);
        let taken = |other: &&Course| lines.iter().any(|line| is_about(other.request(), line));
        if let (true, Some(by)) = (course.state() == State::Refused && !ends, later.find(taken)) {
            return Some(Why::Superseded { by: by.request().id.clone() });
        }
        let (pieces, amount) = match &event.act {
            RequestAct::Revised(revision) => (&revision.pieces, revision.amount),
            _ => (&event.pieces, event.amount),
        };
        let least = u32::from(matches!(event.act, RequestAct::Revised(_)));
        if let Some((line, quantity, of)) = beyond(&lines, pieces, least) {
            return Some(Why::Pieces { line, quantity, of });
        }
        let most = self.most(&lines);
        amount.filter(|amount| *amount > most).map(|amount| Why::Money { amount, most })
    }
}

/// What went back for a line.
enum Refund {
    Pieces(u32),
    Money(Money),
}

/// Whether a request is about a line.
fn is_about(request: &Request, line: &Line) -> bool {
    if request.lines.is_empty() { line.kind != LineKind::Gift } else { request.lines.contains(&line.id) }
}

/// Whether two requests say the same, whatever happened to them since.
fn made_alike(one: &Request, other: &Request) -> bool {
    let made = |request: &Request| Request { history: Vec::new(), ..request.clone() };
    made(one) == made(other)
}

/// The first count that none of these lines could have: at least so many pieces, at most what was ordered.
fn beyond(lines: &[&Line], pieces: &[Pieces], least: u32) -> Option<(LineId, u32, u32)> {
    pieces.iter().find_map(|of| {
        let ordered = lines.iter().find(|line| line.id == of.line).map_or(0, |line| line.quantity);
        let fits = (least..=ordered).contains(&of.quantity);
        (!fits).then(|| (of.line.clone(), of.quantity, ordered))
    })
}
