//! House rules: who bears the freight by a shop's policy, while the parties settle it between them.
//!
//! A policy is an annex of a dispute rulebook ([`Rulebook::with_annex`]), written in the same form. It applies until the
//! platform steps in, and nowhere below the rulebook (TB-13): where it gives the buyer less, that is reported, with a
//! situation as a witness, and the rulebook's answer stands.
//!
//! ```
//! use redress::house::HouseRules;
//!
//! let policy = HouseRules::built_in();
//! assert!(policy.rulebook().lint().is_clean());
//! for shortfall in policy.shortfalls() {
//!     println!("{} falls below {}", shortfall.rule.0, shortfall.below.0);
//! }
//! ```

use std::fmt;
use std::sync::LazyLock;

use serde::Serialize;

use crate::case::{Case, Currency, Leg, LineId, Money};
use crate::findings::vocabulary::{freight, house_freight};
use crate::findings::{Level, Literal, SubjectKey};
use crate::hearing::decided;
use crate::relief::Unit;
use crate::rulebook::{Disposition, Rulebook, Shortfall, settling};
use crate::ruling::assemble::{Reader, bearer};
use crate::ruling::{Answer, BearerRuling, Language, display};

choice! {
    /// Who bears a freight by a shop's policy.
    pub enum HouseBearer {
        /// The seller.
        Seller = "seller",
        /// The seller up to the cap announced beforehand, the buyer beyond it.
        SellerToCap = "seller_to_cap",
        /// The buyer.
        Buyer = "buyer",
    }
}

choice! {
    /// Whether a policy takes effect.
    pub enum Effect {
        /// It does.
        Applies = "applies",
        /// It does as matters stand; the rulebook may still come to give the buyer more.
        AppliesForNow = "applies_for_now",
        /// It falls below the rulebook: the rulebook's answer stands.
        BelowTheRulebook = "below_the_rulebook",
        /// What it says is still open.
        Awaits = "awaits",
    }
}

/// What a policy says on the freight of a leg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HouseFreight {
    /// Whose.
    pub line: LineId,
    /// Which leg.
    pub leg: Leg,
    /// Who bears it by the policy.
    pub policy: Answer<HouseBearer>,
    /// Who bears it by the dispute rulebook.
    pub rulebook: Answer<BearerRuling>,
    /// Whether the policy takes effect.
    pub effect: Effect,
    /// The cap announced for the way back, where the policy goes by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<Money>,
    /// The currency of the case.
    pub currency: Currency,
}

/// A shop's policy beside a dispute rulebook.
#[derive(Debug, Clone)]
pub struct HouseRules {
    book: Rulebook,
    shortfalls: Vec<Shortfall>,
}

/// Each answer of a policy, with the answer of the rulebook that gives the buyer more. What the rulebook leaves as it was
/// paid it leaves to the parties.
const WORSE: &[(Literal, Literal)] =
    &[(house_freight::BUYER, freight::SELLER), (house_freight::SELLER_TO_CAP, freight::SELLER)];

impl HouseRules {
    /// The built-in table beside the built-in rulebook.
    #[must_use]
    pub fn built_in() -> &'static Self {
        static RULES: LazyLock<HouseRules> = LazyLock::new(|| HouseRules::of(Rulebook::taobao(), settling::policy()));
        &RULES
    }

    /// A policy beside a dispute rulebook. What is wrong with it stands in the [`problems`](Rulebook::problems) of
    /// [`rulebook`](Self::rulebook) and in its [`lint`](Rulebook::lint).
    #[must_use]
    pub fn of(dispute: &Rulebook, policy: &Rulebook) -> Self {
        let book = dispute.with_annex(policy);
        let shortfalls = book.shortfalls(WORSE);
        Self { book, shortfalls }
    }

    /// The dispute rulebook with the policy annexed.
    #[must_use]
    pub const fn rulebook(&self) -> &Rulebook {
        &self.book
    }

    /// Which rules of the policy fall below which rules of the rulebook, and where: proved over every situation.
    #[must_use]
    pub fn shortfalls(&self) -> &[Shortfall] {
        &self.shortfalls
    }

    /// What the policy says on each leg on which it is asked; nothing once the platform has stepped in.
    #[must_use]
    pub fn freight(&self, case: &Case) -> Vec<HouseFreight> {
        let docket = decided(case, &self.book);
        let currency = case.facts().currency;
        let reader = Reader { case, book: &self.book, docket: &docket };
        let legs = docket.on(Level::Leg).filter_map(|(at, state)| match state.key {
            SubjectKey::Leg { line, leg, .. } => Some((at, case.lines().get(line)?.id.clone(), leg)),
            _ => None,
        });
        legs.filter_map(|(at, line, leg)| {
            let policy = reader.answer(house_freight::FINDING, at, house_bearer);
            let rulebook = reader.answer(freight::FINDING, at, bearer);
            let effect = effect(&policy, &rulebook)?;
            let capped = policy.decided == Some(HouseBearer::SellerToCap);
            let cap = case.facts().order.freight.return_cap.filter(|_| capped);
            let cap = cap.map(|cap| Unit::of(currency).exact(cap));
            Some(HouseFreight { line, leg, policy, rulebook, effect, cap, currency })
        })
        .collect()
    }
}

fn house_bearer(name: &str) -> Option<HouseBearer> {
    HouseBearer::ALL.iter().copied().find(|bearer| bearer.name() == name)
}

/// Whether a policy takes effect beside what the rulebook says; none where it is not asked.
fn effect(policy: &Answer<HouseBearer>, rulebook: &Answer<BearerRuling>) -> Option<Effect> {
    match policy.disposition {
        Disposition::NotAsked => return None,
        Disposition::Decided => {}
        Disposition::Awaits | Disposition::Conflict | Disposition::Gap => return Some(Effect::Awaits),
    }
    let said = house_freight::FINDING.value(policy.decided?.name());
    let more = |owed: BearerRuling| {
        let owed = (owed == BearerRuling::Seller).then_some(freight::SELLER);
        WORSE.iter().any(|(gives, better)| Some(*gives) == said && Some(*better) == owed)
    };
    Some(match rulebook.decided {
        Some(owed) if more(owed) => Effect::BelowTheRulebook,
        None if rulebook.possible.iter().any(|owed| more(*owed)) => Effect::AppliesForNow,
        _ => Effect::Applies,
    })
}

impl HouseFreight {
    /// In a line: the leg, who bears it, by which rows of the policy, and whether that takes effect.
    #[must_use]
    pub fn told(&self, language: Language) -> String {
        display::house_freight(self, language)
    }
}

impl fmt::Display for HouseFreight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Language::English))
    }
}
