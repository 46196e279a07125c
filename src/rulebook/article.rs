//! Articles of the published texts, and how they are cited.

use std::fmt;

use serde::{Serialize, Serializer};

/// A published text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Text {
    /// Taobao platform dispute rules (淘宝平台争议处理规则), edition 2025-08-15.
    Tb,
    /// Measures on no-reason returns within seven days (七日无理由退货暂行办法), as revised 2020-10-23.
    Sr,
    /// Consumer protection law (消费者权益保护法).
    Cpl,
    /// E-commerce law (电子商务法).
    Ecl,
    /// Civil code, contracts (民法典合同编).
    Cc,
}

impl Text {
    /// Its short name, as in citations.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tb => "TB",
            Self::Sr => "SR",
            Self::Cpl => "CPL",
            Self::Ecl => "ECL",
            Self::Cc => "CC",
        }
    }

    /// Its title in Chinese.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Tb => "淘宝平台争议处理规则",
            Self::Sr => "网络购买商品七日无理由退货暂行办法",
            Self::Cpl => "消费者权益保护法",
            Self::Ecl => "电子商务法",
            Self::Cc => "民法典",
        }
    }

    /// One of its articles.
    #[must_use]
    pub const fn art(self, number: u16) -> Article {
        Article { text: self, number }
    }
}

/// Taobao platform dispute rules.
pub const TB: Text = Text::Tb;
/// Measures on no-reason returns.
pub const SR: Text = Text::Sr;
/// Consumer protection law.
pub const CPL: Text = Text::Cpl;
/// Civil code.
pub const CC: Text = Text::Cc;
/// E-commerce law.
pub const ECL: Text = Text::Ecl;

/// An article of a published text, cited as `TB-27`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Article {
    /// The text.
    pub text: Text,
    /// The article's number.
    pub number: u16,
}

impl fmt::Display for Article {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.text.code(), self.number)
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
