//! Articles of the published texts, and how they are cited.

use std::fmt;

use std::str::FromStr;

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
    /// Food safety law (食品安全法).
    Fsl,
    /// E-commerce law (电子商务法).
    Ecl,
    /// Civil code, contracts (民法典合同编).
    Cc,
    /// Practice on complaints beside refunds (维权投诉处理办法); its paragraphs are numbered here.
    Cp,
    /// A text that a loaded rulebook brings along; its title stands there.
    Own(Code),
}

impl Text {
    /// The texts that are built in.
    pub const BUILT_IN: &[Self] = &[Self::Tb, Self::Sr, Self::Cpl, Self::Fsl, Self::Ecl, Self::Cc, Self::Cp];

    /// Its short name, as in citations.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Tb => "TB",
            Self::Sr => "SR",
            Self::Cpl => "CPL",
            Self::Fsl => "FSL",
            Self::Ecl => "ECL",
            Self::Cc => "CC",
            Self::Cp => "CP",
            Self::Own(code) => code.as_str(),
        }
    }

    /// Its title in Chinese; none for a text of a loaded rulebook, which has it in
    /// [`Rulebook::texts`](crate::Rulebook::texts).
    #[must_use]
    pub const fn title(self) -> Option<&'static str> {
        Some(match self {
            Self::Tb => "淘宝平台争议处理规则",
            Self::Sr => "网络购买商品七日无理由退货暂行办法",
            Self::Cpl => "消费者权益保护法",
            Self::Fsl => "食品安全法",
            Self::Ecl => "电子商务法",
            Self::Cc => "民法典",
            Self::Cp => "维权投诉处理办法",
            Self::Own(_) => return None,
        })
    }

    /// One of its articles.
    #[must_use]
    pub const fn art(self, number: u16) -> Article {
        Article { text: self, number }
    }
}

/// The short name of a text: 1 to 12 capital letters and digits of ASCII, the first a letter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    letters: [u8; 12],
    len: u8,
}

impl Code {
    /// The code as a text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let letters = self.letters.get(..usize::from(self.len)).unwrap_or_default();
        std::str::from_utf8(letters).unwrap_or_default()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is no code of a text, and no citation of one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not {expected}", crate::case::path::shortened(.given))]
pub struct ParseArticleError {
    given: String,
    expected: &'static str,
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Text {
    type Err = ParseArticleError;

    /// # Errors
    ///
    /// If the text is no [`Code`].
    fn from_str(given: &str) -> Result<Self, ParseArticleError> {
        const EXPECTED: &str =
            "the code of a text: 1 to 12 capital letters and digits of ascii, the first a letter, such as `TB`";
        if let Some(known) = Self::BUILT_IN.iter().find(|text| text.code() == given) {
            return Ok(*known);
        }
        let mut letters = [0; 12];
        let fits = given.starts_with(|first: char| first.is_ascii_uppercase())
            && given.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        match (fits, letters.get_mut(..given.len()), u8::try_from(given.len())) {
            (true, Some(room), Ok(len)) => {
                room.copy_from_slice(given.as_bytes());
                Ok(Self::Own(Code { letters, len }))
            }
            _ => Err(ParseArticleError { given: given.to_owned(), expected: EXPECTED }),
        }
    }
}

/// House rules of a shop on freight; the paragraphs are the rows of their table.
pub const HR: Text = Text::Own(Code { letters: *b"HR\0\0\0\0\0\0\0\0\0\0", len: 2 });
/// The practice of settling before a dispute; the paragraphs are the steps of its flow.
pub const TR: Text = Text::Own(Code { letters: *b"TR\0\0\0\0\0\0\0\0\0\0", len: 2 });
/// Taobao platform dispute rules.
pub const TB: Text = Text::Tb;
/// Measures on no-reason returns.
pub const SR: Text = Text::Sr;
/// Consumer protection law.
pub const CPL: Text = Text::Cpl;
/// Food safety law.
pub const FSL: Text = Text::Fsl;
/// Civil code.
pub const CC: Text = Text::Cc;
/// Practice on complaints beside refunds.
pub const CP: Text = Text::Cp;
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

impl FromStr for Article {
    type Err = ParseArticleError;

    /// Reads a citation as it is displayed.
    ///
    /// ```
    /// # use redress::rulebook::{Article, TB};
    /// assert_eq!("TB-27".parse::<Article>()?, TB.art(27));
    /// assert_eq!("HM-3".parse::<Article>()?.to_string(), "HM-3");
    /// assert!("article 3".parse::<Article>().is_err());
    /// # Ok::<(), redress::rulebook::ParseArticleError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it is not the code of a text, a hyphen and a number.
    fn from_str(given: &str) -> Result<Self, ParseArticleError> {
        let none = || ParseArticleError {
            given: given.to_owned(),
            expected: "an article: the code of a text, `-` and a number from 1 to 65535, such as `TB-27`",
        };
        let (text, number) = given.rsplit_once('-').ok_or_else(none)?;
        let plain = number.bytes().all(|byte| byte.is_ascii_digit()) && !number.starts_with('0');
        let number = number.parse().ok().filter(|_| plain).ok_or_else(none)?;
        Ok(text.parse::<Text>().map_err(|_| none())?.art(number))
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
