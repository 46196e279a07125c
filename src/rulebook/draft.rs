//! A rulebook as it is written down: in a file, to be read, compared and made into a [`Rulebook`].
//!
//! The questions, rules, ladders, periods and citations are the rulebook's own. The vocabulary in which they speak, the
//! relations between findings and the derivations between questions are the crate's: a rulebook from elsewhere answers
//! the questions in the vocabulary's terms.

mod condition;
mod door;
mod written;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::book::{OpenTrades, Phrase, Rulebook, Wording};
use super::{Article, Origin, Rank, Text};
use crate::case::path::Path;
use crate::case::problems::Problems;
use crate::case::wire::{Wire, by_serde, parsed};
use crate::case::{Marketplace, Node, Party};

pub use condition::{Condition, Conditions};
pub use door::RulebookErrors;

/// The version of the format of rulebooks.
pub const FORMAT: u32 = 1;

/// A day, written `2025-08-15`, in the zone +08:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(chrono::NaiveDate);

impl Day {
    /// The day as a date.
    #[must_use]
    pub const fn date(self) -> chrono::NaiveDate {
        self.0
    }
}

impl From<chrono::NaiveDate> for Day {
    fn from(date: chrono::NaiveDate) -> Self {
        Self(date)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// What is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is not a day, such as `2025-08-15`", crate::case::path::shortened(.0))]
pub struct ParseDayError(String);

impl std::str::FromStr for Day {
    type Err = ParseDayError;

    fn from_str(given: &str) -> Result<Self, ParseDayError> {
        let date = given.parse::<chrono::NaiveDate>().ok().filter(|date| date.to_string() == given);
        date.map(Self).ok_or_else(|| ParseDayError(given.to_owned()))
    }
}

/// Gives a type that is a text on the wire its wire form.
macro_rules! as_text {
    ($Name:ty, $expected:literal, $stand_in:expr) => {
        impl Wire for $Name {
            fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
                parsed($expected, node, at, problems).unwrap_or_else(Self::placeholder)
            }

            fn write(&self) -> Node {
                Node::Text(self.to_string())
            }

            fn placeholder() -> Self {
                $stand_in
            }
        }
    };
}

as_text!(Day, "a day as a text, such as `2025-08-15`", Self(chrono::NaiveDate::default()));
as_text!(Article, "an article as a text, such as `TB-27`", Text::Tb.art(1));
as_text!(Text, "the code of a text, such as `TB`", Self::Tb);
by_serde!(Day);

record! {
    /// A rulebook as it is written down.
    ///
    /// ```
    /// use redress::rulebook::{Rulebook, RulebookDraft};
    ///
    /// let draft = Rulebook::taobao().draft();
    /// let json = serde_json::to_string_pretty(&draft)?;
    /// assert_eq!(serde_json::from_str::<RulebookDraft>(&json)?, draft);
    ///
    /// let broken = json.replacen("marketplace = covered", "marketplce = covered", 1);
    /// let draft: RulebookDraft = serde_json::from_str(&broken)?;
    /// let errors = Rulebook::try_from(draft).unwrap_err();
    /// assert!(errors.to_string().ends_with("no finding is called `marketplce`; did you mean `marketplace`"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RulebookDraft {
        required:
        /// The version of the format: 1.
        format: u32,
        /// Its name: letters and digits of ASCII, `-`, `_` and `.`.
        name: String,
        /// Its edition: what tells it from the others of its name, as a rule the day of the revision.
        edition: String,
        /// Its title.
        title: Wording,
        /// The marketplaces whose disputes it governs.
        marketplaces: Vec<Marketplace>,
        /// The day from which it is in force.
        in_force_from: Day,
        optional:
        /// Which edition a trade takes that was under way on that day.
        open_trades: OpenTrades,
        /// Periods. Of a parameter that is not stated, the value that is built in.
        parameters: Vec<ParameterDraft>,
        /// The texts that it cites.
        texts: Vec<TextDraft>,
        /// The questions, in any order.
        questions: Vec<QuestionDraft>,
        /// The rules; their order has no meaning.
        rules: Vec<RuleDraft>,
        /// The ladders of proof.
        ladders: Vec<LadderDraft>,
        /// The gaps left open on purpose.
        declared_gaps: Vec<GapDraft>,
    }
}

record! {
    /// A period, from a day on.
    pub struct ParameterDraft {
        required:
        /// Which parameter.
        name: String,
        /// From which day the value holds.
        since: Day,
        /// The number.
        value: u32,
        /// The article that set it.
        article: Article,
    }
}

record! {
    /// A text that the rulebook cites.
    pub struct TextDraft {
        required:
        /// Its short name, as in citations: 1 to 12 capital letters and digits of ASCII.
        code: Text,
        /// Its title.
        title: Phrase,
    }
}

record! {
    /// A question that rules answer.
    pub struct QuestionDraft {
        required:
        /// The finding whose value is the answer.
        finding: String,
        optional:
        /// It is asked when any of these patterns is met; none: always.
        asked_when: Vec<Conditions>,
        /// What holds when no rule answers.
        closing: Option<ClosingDraft>,
        /// Whether rank classes order its rules.
        ranked: bool,
    }
}

record! {
    /// The answer to a question when nothing else answers.
    pub struct ClosingDraft {
        required:
        /// The answer.
        answer: Condition,
        /// Its article.
        article: Article,
    }
}

record! {
    /// A rule: a situation, and the answers an article gives in it.
    pub struct RuleDraft {
        required:
        /// Its name, after the situation; its identity.
        id: String,
        /// The article it cites.
        article: Article,
        /// What situation it is, in a line.
        situation: Wording,
        /// What is provided, in the writer's own words.
        provision: Wording,
        /// It applies when any of these patterns is met.
        when: Vec<Conditions>,
        /// The answers it gives, each to its own question.
        gives: Vec<Condition>,
        optional:
        /// Further articles that bear it out.
        also: Vec<Article>,
        /// Transcribes, interprets or usage.
        origin: Origin,
        /// What the text leaves open, with the other reading.
        open_question: Wording,
        /// The names of the rules it is an exception to, in every question that both answer.
        excepts: Vec<String>,
        /// The names of the ladders, every rule of which it is an exception to.
        excepts_ladders: Vec<String>,
        /// Its class of precedence, where the question is ranked.
        rank: Rank,
    }
}

record! {
    /// A ladder of proof: steps in order; each is due once those before it are shown.
    pub struct LadderDraft {
        required:
        /// The name of the situation in which every step is shown.
        id: String,
        /// The article that lays the burden.
        article: Article,
        /// The situation, in a line.
        situation: Wording,
        /// When the ladder is used.
        when: Vec<Conditions>,
        /// Its steps.
        steps: Vec<StepDraft>,
        /// The answer once every step is shown.
        shown: Condition,
        optional:
        /// Whether the article says that last branch, or is read so.
        origin: Origin,
        /// What the text leaves open, with the other reading.
        open_question: Wording,
        /// The names of the ladders whose place it takes where both are used.
        excepts_ladders: Vec<String>,
    }
}

record! {
    /// A step of a ladder: who must show what, and what follows if it is not shown.
    pub struct StepDraft {
        required:
        /// The name of the situation in which it is not shown.
        id: String,
        /// Who must show it.
        on: Party,
        /// What must be shown, for people.
        what: Wording,
        /// What says that it is shown; every other value says that it is not.
        shown: Condition,
        /// The answer if it is not.
        otherwise: Condition,
        /// The article for that.
        article: Article,
        optional:
        /// Whether the article says so, or is read so.
        origin: Origin,
    }
}

record! {
    /// A gap that the published texts leave, known and left open on purpose.
    pub struct GapDraft {
        required:
        /// The question.
        question: String,
        /// Where it opens.
        when: Conditions,
        /// Why it is left open.
        reason: Phrase,
    }
}

impl Serialize for Rulebook {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.draft().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Rulebook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        door::read(&Node::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
