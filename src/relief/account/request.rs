//! What is asked of an account.

use serde::Serialize;

use crate::case::{LineId, RequestId};

/// A request to be settled: so many pieces of these lines go back, or are not delivered, and on what terms.
///
/// By itself goods are refunded at what was paid for them, and freight stays where it is. The other terms are for rules,
/// parties and shops to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefundRequest {
    pub(super) request: RequestId,
    pub(super) lines: Vec<(LineId, u32)>,
    pub(super) anew: bool,
    pub(super) freight: FreightBack,
    pub(super) without_gifts: Vec<LineId>,
    pub(super) after_success: bool,
}

/// What becomes of the freight that the buyer paid with the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FreightBack {
    /// It stays: the goods were dispatched, and nobody else bears the way out.
    #[default]
    Stays,
    /// It goes back with the request that empties the order: nothing was dispatched.
    WithTheLast,
    /// The share of these pieces goes back: another bears the way out.
    Share,
}

impl RefundRequest {
    /// A request for these lines, each with the number of its pieces.
    pub fn new<L: Into<LineId>>(request: impl Into<RequestId>, lines: impl IntoIterator<Item = (L, u32)>) -> Self {
        Self {
            request: request.into(),
            lines: lines.into_iter().map(|(line, quantity)| (line.into(), quantity)).collect(),
            anew: false,
            freight: FreightBack::Stays,
            without_gifts: Vec::new(),
            after_success: false,
        }
    }

    /// Discounts whose condition the request undoes are settled anew: what stays is paid for at its own price (SR-17), and
    /// freight that was waived on a condition so undone is owed (SR-18).
    #[must_use]
    pub const fn anew(mut self) -> Self {
        self.anew = true;
        self
    }

    /// What becomes of the freight paid with the order.
    #[must_use]
    pub const fn freight(mut self, freight: FreightBack) -> Self {
        self.freight = freight;
        self
    }

    /// This gift does not come back, and its value is deducted.
    #[must_use]
    pub fn without_gift(mut self, gift: impl Into<LineId>) -> Self {
        self.without_gifts.push(gift.into());
        self
    }

    /// The trade was successful: the shop deducts what it laid down for that.
    #[must_use]
    pub const fn after_success(mut self) -> Self {
        self.after_success = true;
        self
    }
}

impl RefundRequest {
    /// Whether two requests ask for the same, in whichever order they name it.
    pub(super) fn same_as(&self, other: &Self) -> bool {
        let in_order = |ask: &Self| {
            let mut ask = ask.clone();
            ask.lines.retain(|(_, pieces)| *pieces > 0);
            ask.lines.sort();
            ask.without_gifts.sort();
            ask
        };
        in_order(self) == in_order(other)
    }

    /// Whether it asks for no piece of any line, and for no gift's value to be taken off.
    pub(super) fn is_for_no_goods(&self) -> bool {
        self.without_gifts.is_empty() && self.lines.iter().all(|(_, pieces)| *pieces == 0)
    }
}

/// Why a request cannot be settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RefundError {
    /// No pieces, and nothing else that would go back.
    #[error("request `{request}` asks for no pieces and nothing goes back by it; at least one piece of a line")]
    Nothing {
        /// The request.
        request: RequestId,
    },
    /// It was concluded, and asked for something else then.
    #[error("request `{request}` was concluded and asked for something else; a new request has an id of its own")]
    Concluded {
        /// The request.
        request: RequestId,
    },
    /// The order has no such line.
    #[error("the order has no line `{0}`")]
    NoSuchLine(LineId),
    /// More pieces than are left.
    #[error("`{asked}` pieces of line `{line}`: `{left}` have not gone back yet")]
    TooMany {
        /// The line.
        line: LineId,
        /// How many are asked for.
        asked: u32,
        /// How many are left.
        left: u32,
    },
    /// The shop takes back whole lines only.
    #[error("`{asked}` of `{quantity}` pieces of line `{line}`: the shop takes back whole lines only")]
    PartOfLine {
        /// The line.
        line: LineId,
        /// How many are asked for.
        asked: u32,
        /// How many it has.
        quantity: u32,
    },
    /// Nobody has said what the gift is worth.
    #[error("the value of gift `{0}` is neither declared nor set")]
    NoValue(LineId),
}
