//! Every word of a ruling, in English and Chinese.

/// A language of explanations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    English,
    /// Chinese.
    Chinese,
}
