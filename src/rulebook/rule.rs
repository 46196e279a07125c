//! The shape of a rule, a question and a ladder of proof: the law as data.

use super::Article;
use crate::case::Party;
use crate::findings::{Bilingual, Finding, Level, Literal};

/// A conjunction: every literal must be met.
pub type Pattern = &'static [Literal];

choice! {
    /// How a rule relates to the published text.
    #[default(Transcribes)]
    pub enum Origin {
        /// It says what the article says.
        Transcribes = "transcribes",
        /// The article leaves it open; the rule takes one reading.
        Interprets = "interprets",
        /// A usage of the trade that no article states (交易习惯, TB-7).
        Usage = "usage",
    }
}

choice! {
    /// A class of precedence, for questions where many rules must be ordered alike. A later class outranks an earlier one.
    #[default(Ordinary)]
    pub enum Rank {
        /// What holds when nothing else answers.
        Residual = "residual",
        /// What the parties' fault makes of it.
        Fault = "fault",
        /// An agreed return that is silent on freight.
        SilentAgreement = "silent_agreement",
        /// The buyer's own wish.
        OwnWish = "own_wish",
        /// Where nothing else is said.
        Ordinary = "ordinary",
        /// A cause on the seller's side.
        SellersCause = "sellers_cause",
        /// What the parties agreed.
        Agreement = "agreement",
        /// What the platform finds about the whole trade.
        Overriding = "overriding",
        /// What a court has decided.
        Judgment = "judgment",
    }
}

/// A rule: a situation, and the answers an article gives in it.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, after the situation; its identity.
    pub id: &'static str,
    /// The article it cites.
    pub article: Article,
    /// Further articles that bear it out.
    pub also: &'static [Article],
    /// Transcribes, interprets or usage.
    pub origin: Origin,
    /// What situation it is, in a line.
    pub situation: Bilingual,
    /// What is provided, in our own words.
    pub provision: Bilingual,
    /// What the text leaves open: the reading taken and the other one.
    pub open_question: Bilingual,
    /// It applies when any of these patterns is met.
    pub when: &'static [Pattern],
    /// The answers it gives, each to its own question.
    pub gives: &'static [Literal],
    /// The rules it is an exception to, in every question that both answer.
    pub excepts: &'static [&'static Rule],
    /// The ladders, every rule of which it is an exception to.
    pub excepts_ladders: &'static [&'static Ladder],
    /// Its class of precedence, where the question is ranked.
    pub rank: Rank,
}

impl Rule {
    /// A rule that transcribes an article; everything else is added by the methods below.
    #[must_use]
    pub const fn new(id: &'static str, article: Article) -> Self {
        Self {
            id,
            article,
            also: &[],
            origin: Origin::Transcribes,
            situation: Bilingual::EMPTY,
            provision: Bilingual::EMPTY,
            open_question: Bilingual::EMPTY,
            when: &[],
            gives: &[],
            excepts: &[],
            excepts_ladders: &[],
            rank: Rank::Ordinary,
        }
    }

    /// Further articles that bear it out.
    #[must_use]
    pub const fn also(self, also: &'static [Article]) -> Self {
        Self { also, ..self }
    }

    /// The situation in English and Chinese.
    #[must_use]
    pub const fn situation(self, en: &'static str, zh: &'static str) -> Self {
        Self { situation: Bilingual { en, zh }, ..self }
    }

    /// The provision in English and Chinese.
    #[must_use]
    pub const fn provision(self, en: &'static str, zh: &'static str) -> Self {
        Self { provision: Bilingual { en, zh }, ..self }
    }

    /// The text leaves this open: the reading taken, `; other reading: ` and what that is, in English and Chinese
    /// (`；另解：`).
    #[must_use]
    pub const fn interprets(self, en: &'static str, zh: &'static str) -> Self {
        Self { origin: Origin::Interprets, open_question: Bilingual { en, zh }, ..self }
    }

    /// A usage of the trade, and how the text could be read instead, written as above.
    #[must_use]
    pub const fn usage(self, en: &'static str, zh: &'static str) -> Self {
        Self { origin: Origin::Usage, open_question: Bilingual { en, zh }, ..self }
    }

    /// The patterns, any of which makes it apply.
    #[must_use]
    pub const fn when(self, when: &'static [Pattern]) -> Self {
        assert!(!when.is_empty(), "a rule has at least one pattern");
        Self { when, ..self }
    }

    /// The answers.
    #[must_use]
    pub const fn gives(self, gives: &'static [Literal]) -> Self {
        assert!(!gives.is_empty(), "a rule gives at least one answer");
        Self { gives, ..self }
    }

    /// The rules it is an exception to.
    #[must_use]
    pub const fn excepts(self, excepts: &'static [&'static Self]) -> Self {
        Self { excepts, ..self }
    }

    /// The ladders it is an exception to.
    #[must_use]
    pub const fn excepts_ladders(self, excepts_ladders: &'static [&'static Ladder]) -> Self {
        Self { excepts_ladders, ..self }
    }

    /// Its class of precedence.
    #[must_use]
    pub const fn rank(self, rank: Rank) -> Self {
        Self { rank, ..self }
    }
}

/// A step of a ladder: who must show what, and what follows if it is not shown.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The name of the situation in which it is not shown.
    pub id: &'static str,
    /// Who must show it.
    pub on: Party,
    /// The finding that says it is shown; every other value says it is not.
    pub shown: Literal,
    /// The answer if it is not.
    pub otherwise: Literal,
    /// The article for that.
    pub article: Article,
    /// Whether the article says so, or is read so.
    pub origin: Origin,
    /// What must be shown, for people.
    pub what: Bilingual,
}

/// A ladder of proof (举证责任): steps in order; each is due once those before it are shown.
#[derive(Debug, Clone, Copy)]
pub struct Ladder {
    /// The name of the situation in which every step is shown.
    pub id: &'static str,
    /// The article that lays the burden.
    pub article: Article,
    /// When the ladder is used.
    pub when: &'static [Pattern],
    /// Its steps.
    pub steps: &'static [Step],
    /// The answer once every step is shown.
    pub shown: Literal,
    /// Whether the article says that last branch, or is read so.
    pub origin: Origin,
    /// The situation, in a line.
    pub situation: Bilingual,
    /// What the text leaves open: the reading taken and the other one.
    pub open_question: Bilingual,
    /// The ladders whose place it takes where both are used.
    pub excepts_ladders: &'static [&'static Ladder],
}

/// A question that rules answer.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// The finding whose value is the answer.
    pub finding: Finding,
    /// What it is asked about.
    pub level: Level,
    /// It is asked when any of these patterns is met; none: always.
    pub asked_when: &'static [Pattern],
    /// The answer when nothing else answers, and its article.
    pub closing: Option<(Literal, Article)>,
    /// Whether rank classes order its rules.
    pub ranked: bool,
}

impl Question {
    /// A question that is always asked.
    #[must_use]
    pub const fn new(finding: Finding, level: Level) -> Self {
        Self { finding, level, asked_when: &[], closing: None, ranked: false }
    }

    /// When it is asked.
    #[must_use]
    pub const fn asked_when(self, asked_when: &'static [Pattern]) -> Self {
        Self { asked_when, ..self }
    }

    /// What holds when no rule answers.
    #[must_use]
    pub const fn closing(self, answer: Literal, article: Article) -> Self {
        Self { closing: Some((answer, article)), ..self }
    }

    /// Its rules are ordered by rank classes.
    #[must_use]
    pub const fn ranked(self) -> Self {
        Self { ranked: true, ..self }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.finding.entry().name
    }
}

/// A gap that the published texts leave, known and left open on purpose.
#[derive(Debug, Clone, Copy)]
pub struct DeclaredGap {
    /// The question.
    pub question: Finding,
    /// Where it opens.
    pub when: Pattern,
    /// Why it is left open.
    pub reason: &'static str,
}
