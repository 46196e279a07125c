//! Who deals with whom, and where.

use std::fmt;

use crate::case::MarketplaceId;

choice! {
    /// A party to the trade.
    pub enum Party {
        /// The buyer.
        Buyer = "buyer",
        /// The seller.
        Seller = "seller",
    }
}

choice! {
    /// Where the trade took place.
    #[derive(PartialOrd, Ord, Hash)]
    pub enum Marketplace {
        /// Taobao (淘宝).
        Taobao = "taobao",
        /// Tmall (天猫).
        Tmall = "tmall",
        /// Tmall Global (天猫国际).
        TmallGlobal = "tmall_global",
        /// JD (京东).
        Jd = "jd",
        /// Another one, by the name under which its rulebook covers it.
        Other(MarketplaceId) = "other",
    }
}

impl fmt::Display for Marketplace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Taobao => "taobao",
            Self::Tmall => "tmall",
            Self::TmallGlobal => "tmall_global",
            Self::Jd => "jd",
            Self::Other(name) => name.as_str(),
        })
    }
}

choice! {
    /// The money of a case.
    #[default(Cny)]
    pub enum Currency {
        /// Renminbi, two digits.
        Cny = "CNY",
        /// Hong Kong dollar, two digits.
        Hkd = "HKD",
        /// US dollar, two digits.
        Usd = "USD",
        /// Euro, two digits.
        Eur = "EUR",
        /// Yen, no digits.
        Jpy = "JPY",
        /// Won, no digits.
        Krw = "KRW",
        /// Kuwaiti dinar, three digits.
        Kwd = "KWD",
    }
}
