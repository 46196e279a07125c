//! Triage: what to offer before a complaint becomes a dispute, ranked, with reasons and costs. It never binds.
//!
//! The offers are the answers of a guidance in the form of a rulebook ([`settling::offers`]), annexed to a dispute
//! rulebook. Each is priced from the account of the order and the amounts of the case; an amount that nobody gave is
//! unknown. Each that amounts to an outcome is appraised against the ruling that would otherwise follow, and each is set
//! beside it in money.
//!
//! ```
//! # use redress::case::Case;
//! let case: Case = serde_json::from_str(include_str!("../../examples/cases/other-lamp-sent.json"))?;
//! for offer in redress::triage::offers(&case) {
//!     println!("{offer}\n  {}", offer.advice.en);
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```

mod desk;

use std::cmp::Ordering;
use std::fmt;
use std::sync::LazyLock;

use serde::Serialize;

use crate::case::{Case, Currency, Instant, LineId};
use crate::findings::vocabulary::{first_choice, second_choice, third_choice};
use crate::findings::{Finding, Level, SubjectKey};
use crate::hearing::Hearing;
use crate::relief::{Account, Sums};
use crate::rulebook::{Article, Rulebook, Wording, settling};
use crate::ruling::{Appraisal, Language, Outcome, RuleId, Verdict, display};
use desk::Desk;

choice! {
    /// What may be offered, or done.
    pub enum OfferKind {
        /// Compare the listing with what arrived.
        Compare = "compare",
        /// Explain what the listing says.
        Explain = "explain",
        /// Apologise, and mend the listing.
        ApologiseAndMend = "apologise_and_mend",
        /// Correct the listing.
        MendListing = "mend_listing",
        /// A gift or a coupon.
        Gift = "gift",
        /// Apologise, and suggest that the buyer keep the goods.
        Keep = "keep",
        /// The goods stay, the difference goes back.
        RefundDifference = "refund_difference",
        /// The goods stay, a part of the price goes back.
        PartialRefund = "partial_refund",
        /// What is missing is paid back.
        RefundShare = "refund_share",
        /// Send once more, nothing goes back.
        Resend = "resend",
        /// The goods go back, then the right ones are sent.
        ReturnAndResend = "return_and_resend",
        /// The goods go back, then the money.
        ReturnAndRefund = "return_and_refund",
        /// The money goes back, no goods.
        Refund = "refund",
        /// Another article.
        OtherArticle = "other_article",
        /// Ask the carrier.
        AskCarrier = "ask_carrier",
        /// Extend the time for confirming receipt.
        ExtendTimer = "extend_timer",
        /// Find out why it happened.
        FindOutWhy = "find_out_why",
    }
}

choice! {
    /// From when the time for an offer runs.
    pub enum Runs {
        /// From the offer.
        FromOffer = "from_offer",
        /// From the day on which the goods are back.
        AfterReturn = "after_return",
    }
}

/// Within which time what is offered is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Due {
    /// How many days.
    pub days: u32,
    /// From when.
    pub runs: Runs,
    /// Until when; absent: the goods are not back yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
}

choice! {
    /// On what supposition a ruling would follow.
    pub enum Supposing {
        /// On none: it is decided as matters stand.
        Nothing = "nothing",
        /// What the buyer says of the goods comes out as true.
        Established = "established",
        /// It does not.
        NotEstablished = "not_established",
    }
}

/// What follows on a line if nothing is settled: the ruling, in money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Otherwise {
    /// On what supposition.
    pub supposing: Supposing,
    /// What the line gets.
    pub outcome: Outcome,
    /// What that comes to.
    pub sums: Sums,
    /// By how much the offer exceeds it; less than nothing: it falls short of it.
    pub beyond: Sums,
}

/// An offer, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// For which line.
    pub line: LineId,
    /// What is offered.
    pub kind: OfferKind,
    /// Which choice it is: 1 the first, 2 where that does not settle it, 3 besides.
    pub choice: u8,
    /// The rule that gives it.
    pub rule: RuleId,
    /// The step of the triage.
    pub article: Article,
    /// In which situation.
    pub situation: Wording,
    /// What is advised in it.
    pub advice: Wording,
    /// What it comes to in money.
    pub sums: Sums,
    /// The currency of the case, and of every sum here.
    pub currency: Currency,
    /// Within which time it is done, where the guidance sets one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// The findings on which it still hangs.
    pub awaits: Vec<&'static str>,
    /// How what it amounts to stands to the ruling that would otherwise follow; absent: it amounts to no outcome.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appraisal: Option<Appraisal>,
    /// The ruling that would otherwise follow, in money. While it hangs on what the buyer says of the goods, there are two;
    /// none where that decides nothing, or the offer settles nothing by itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub otherwise: Vec<Otherwise>,
}

impl Offer {
    /// In words: what is offered, what it comes to, until when, and how it stands to the rulebook; in a second line the
    /// ruling that would otherwise follow, if one does.
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        display::offer(self, language)
    }

    /// Whether it gives the buyer less than the rulebook: it is good only if the buyer accepts it.
    #[must_use]
    pub fn breaches(&self) -> bool {
        self.appraisal.as_ref().is_some_and(|appraisal| matches!(appraisal.verdict, Verdict::Breaches { .. }))
    }
}

/// What to offer on the lines of a case, by the built-in guidance beside the built-in rulebook.
#[must_use]
pub fn offers(case: &Case) -> Vec<Offer> {
    offers_under(case, guided())
}

/// The built-in rulebook with the guidance annexed.
#[must_use]
pub fn guided() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::taobao().with_annex(settling::guidance()));
    &BOOK
}

const CHOICES: [(u8, Finding); 3] =
    [(1, first_choice::FINDING), (2, second_choice::FINDING), (3, third_choice::FINDING)];

/// What to offer by a guidance that is annexed to a rulebook. By line: what is in line with the rulebook before what
/// breaches it, first choices before second ones, what is certain before what awaits something, then the cheaper for the
/// seller; unknown costs last.
#[must_use]
pub fn offers_under(case: &Case, guided: &Rulebook) -> Vec<Offer> {
    let hearings = desk::hearings(Hearing::under(case, guided));
    let Some((_, hearing)) = hearings.first() else { return Vec::new() };
    let account = Account::of(case);
    let mut offers = Vec::new();
    for (at, state) in hearing.docket().on(Level::Line) {
        let SubjectKey::Line(nth) = state.key else { continue };
        let Some(desk) = Desk::new(&hearings, &account, nth, at) else { continue };
        let mut of_line: Vec<Offer> =
            CHOICES.into_iter().flat_map(|(choice, finding)| desk.choice(choice, finding)).collect();
        of_line.sort_by(order);
        offers.extend(of_line);
    }
    offers
}

fn order(one: &Offer, other: &Offer) -> Ordering {
    let place = |offer: &Offer| {
        (offer.breaches(), offer.choice, !offer.awaits.is_empty(), offer.sums.seller.is_none(), offer.sums.seller)
    };
    place(one).cmp(&place(other)).then_with(|| (one.kind, &one.rule).cmp(&(other.kind, &other.rule)))
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::English))
    }
}
