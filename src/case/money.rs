//! Amounts of money, exact and without a currency of their own: a case has one currency.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::wire::{self, Wire};
use crate::case::{Currency, Node};

/// An amount in the money of the case.
///
/// On the wire it is a text like `"12.50"`: at most nine digits before the point and at most three behind it, no sign,
/// no exponent; never a number. So the greatest amount that can be read is 999,999,999.999. Arithmetic is total: it
/// stays at the greatest or smallest [`Decimal`] where it would go beyond, which sums of what a case may hold never do.
///
/// Two amounts are equal if they are worth the same, however many digits they carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(Decimal);

/// A text that is no amount.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not an amount: a decimal text such as \"12.50\", at most 9 digits before the point and 3 behind, not negative"
)]
pub struct ParseMoneyError {
    text: String,
}

impl Money {
    /// No money.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// So many of the smallest units, of which `digits` digits stand behind the point: `from_minor(1250, 2)` is 12.50.
    /// More than 9 digits count as 9. A negative amount, or one of more digits than the currency has, is a problem
    /// when the case is checked.
    #[must_use]
    pub fn from_minor(minor: i64, digits: u32) -> Self {
        const MOST: u32 = 9;
        Self(Decimal::try_new(minor, digits.min(MOST)).unwrap_or_default())
    }

    /// The amount as a decimal.
    #[must_use]
    pub const fn as_decimal(self) -> Decimal {
        self.0
    }

    /// Whether this is no money.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is less than no money.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// The sum of both.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// What is left of this after the other is taken off; negative if the other is more.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// What is left of this after the other is taken off; nothing if the other is more.
    #[must_use]
    pub fn minus_floor_zero(self, other: Self) -> Self {
        self.minus(other).max(Self::ZERO)
    }

    /// So many times this.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(Decimal::from(count)))
    }

    /// The smaller of both.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Ord::min(self, other)
    }

    /// The greater of both.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Ord::max(self, other)
    }

    /// The sum of several.
    #[must_use]
    pub fn sum(amounts: impl IntoIterator<Item = Self>) -> Self {
        amounts.into_iter().fold(Self::ZERO, Self::plus)
    }

    /// The amount with the currency's name behind it and as many digits as the currency has: `12.50 CNY`.
    #[must_use]
    pub const fn display(self, currency: Currency) -> MoneyIn {
        MoneyIn { amount: self, currency }
    }
}

/// An amount together with its currency, to be displayed.
#[derive(Debug, Clone, Copy)]
pub struct MoneyIn {
    amount: Money,
    currency: Currency,
}

impl fmt::Display for MoneyIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.amount.0.scale().max(self.currency.digits());
        let digits = usize::try_from(digits).unwrap_or_default();
        write!(f, "{:.digits$} {}", self.amount.0, self.currency)
    }
}

impl From<Decimal> for Money {
    fn from(amount: Decimal) -> Self {
        Self(amount)
    }
}

impl fmt::Display for Money {
    /// The amount with the digits that it carries.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Money {
    type Err = ParseMoneyError;

    fn from_str(text: &str) -> Result<Self, ParseMoneyError> {
        let error = || ParseMoneyError { text: shortened(text) };
        if is_amount(text) { text.parse().map(Self).map_err(|_| error()) } else { Err(error()) }
    }
}

fn is_amount(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str, most: usize| {
        !part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    digits(whole, 9) && digits(fraction, 3) && (whole == "0" || !whole.starts_with('0'))
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::deserialize(deserializer)
    }
}

impl From<Money> for Node {
    fn from(amount: Money) -> Self {
        amount.write()
    }
}

impl Wire for Money {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        wire::parsed("a decimal text such as \"12.50\"", node, at, problems).unwrap_or_else(Self::placeholder)
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
    }

    fn placeholder() -> Self {
        Self::ZERO
    }
}

impl Currency {
    /// How many digits stand behind the point of an amount.
    #[must_use]
    pub const fn digits(self) -> u32 {
        match self {
            Self::Cny | Self::Hkd | Self::Usd | Self::Eur => 2,
            Self::Jpy | Self::Krw => 0,
            Self::Kwd => 3,
        }
    }
}
