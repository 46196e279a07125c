//! The ledger: every article of the published texts, what it provides, and what becomes of it here.
//!
//! Which rules rest on an article is not written here; it is found from the rulebook. A test compares the two both
//! ways, and `docs/rules/` is generated from both. JD's rules are not loaded, so their articles have no entries.

mod complaints;
mod no_reason_return;
mod statutes;
mod taobao;

use super::{Article, SR, Text};
use crate::findings::Bilingual;

/// What becomes of an article, or of a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disposition {
    /// Rules decide it: at least one cites it first, or a question closes on it.
    Mechanised,
    /// It bears out rules that rest on another article: they cite it besides.
    Supports,
    /// It defines what findings of the vocabulary mean (定义); they name it.
    Definition,
    /// It says how much: a sum, a share or a period that is computed once rules have decided.
    Arithmetic,
    /// It orders the proceedings and decides nothing about who is right (程序).
    Procedure,
    /// It refers to another norm, which governs instead of these rules or before them (指引).
    Pointer,
    /// A person or a court decides it; the entry says because of what.
    LeftToPeople,
    /// It binds the platform or the authorities, or says when the text is in force (组织性条款).
    Organisational,
}

impl Disposition {
    /// Every disposition, in the order of its weight.
    pub const ALL: [Self; 8] = [
        Self::Mechanised,
        Self::Supports,
        Self::Definition,
        Self::Arithmetic,
        Self::Procedure,
        Self::Pointer,
        Self::LeftToPeople,
        Self::Organisational,
    ];

    /// How it is called.
    #[must_use]
    pub const fn label(self) -> Bilingual {
        let (en, zh) = match self {
            Self::Mechanised => ("mechanised", "由规则裁决"),
            Self::Supports => ("supports", "佐证其他规则"),
            Self::Definition => ("definition", "定义"),
            Self::Arithmetic => ("arithmetic", "计算"),
            Self::Procedure => ("procedure", "程序"),
            Self::Pointer => ("pointer", "指引"),
            Self::LeftToPeople => ("left to people", "由人判断"),
            Self::Organisational => ("organisational", "组织性条款"),
        };
        Bilingual { en, zh }
    }
}

/// A part of an article that fares otherwise than the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limb {
    /// What becomes of it.
    pub disposition: Disposition,
    /// Which part, and why.
    pub note: Bilingual,
}

/// An article's entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The article.
    pub article: Article,
    /// What becomes of it in the main.
    pub disposition: Disposition,
    /// What it provides, in our own words.
    pub gist: Bilingual,
    /// Why, or where; empty where the rules that cite it say it all.
    pub because: Bilingual,
    /// The parts that fare otherwise.
    pub limbs: &'static [Limb],
}

impl Entry {
    const fn new(article: Article, disposition: Disposition, en: &'static str, zh: &'static str) -> Self {
        let nothing = Bilingual { en: "", zh: "" };
        Self { article, disposition, gist: Bilingual { en, zh }, because: nothing, limbs: &[] }
    }

    const fn because(self, en: &'static str, zh: &'static str) -> Self {
        Self { because: Bilingual { en, zh }, ..self }
    }

    const fn limbs(self, limbs: &'static [Limb]) -> Self {
        Self { limbs, ..self }
    }
}

const fn limb(disposition: Disposition, en: &'static str, zh: &'static str) -> Limb {
    Limb { disposition, note: Bilingual { en, zh } }
}

/// A chapter of a published text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chapter {
    /// The text.
    pub text: Text,
    /// The page of `docs/rules/` on which it stands; chapters of a statute share one.
    pub page: &'static str,
    /// Its title, in our own words.
    pub title: Bilingual,
    /// Its articles, in order.
    pub entries: &'static [Entry],
}

/// The chapters of the loaded texts, in their own order.
pub fn chapters() -> impl Iterator<Item = &'static Chapter> {
    [taobao::CHAPTERS, no_reason_return::CHAPTERS, statutes::CHAPTERS, complaints::CHAPTERS].into_iter().flatten()
}

/// The entry of every article, in the order of the texts.
pub fn ledger() -> impl Iterator<Item = &'static Entry> {
    chapters().flat_map(|chapter| chapter.entries)
}
