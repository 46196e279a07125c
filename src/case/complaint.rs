//! Complaints beside refunds (维权投诉): who complains of what, and what the other side answers.

use crate::case::{ComplaintId, Instant, LineId, NamedBreach, Party, Review};

record! {
    /// A complaint about how the other side behaves (投诉). It asks for no refund; a request does.
    pub struct Complaint {
        required:
        /// The complaint's id, unique in the case.
        id: ComplaintId,
        /// When it was made.
        at: Instant,
        /// Who complains; the complaint is against the other party.
        by: Party,
        /// What of.
        kind: ComplaintKind,
        optional:
        /// The lines it is about. Empty: every line that is no gift.
        lines: Vec<LineId>,
        /// What is alleged in particular. Empty: nothing is left out of account.
        alleges: Vec<Allegation>,
        /// For a broken promise: the breach that the promise names, where the seller promised a sum for it.
        breach: Option<NamedBreach>,
        /// For a malicious review: the review.
        trade_review: Option<TradeReview>,
        /// What the other side answered; absent: nothing yet.
        answer: Option<ComplaintAnswer>,
    }
}

record! {
    /// A review of the trade that one party gave the other (评价).
    pub struct TradeReview {
        required:
        /// How good it is.
        rating: Rating,
        optional:
        /// Since when it shows; absent: it does not yet.
        in_force_from: Option<Instant>,
        /// When it was taken back or struck out.
        withdrawn_at: Option<Instant>,
    }
}

record! {
    /// What the side complained of answered (申诉): that it never happened or was a slip, or an explanation with proof.
    pub struct ComplaintAnswer {
        required:
        /// When.
        at: Instant,
        optional:
        /// When the complainant confirmed that the two have cleared it up between them.
        cleared_up_at: Option<Instant>,
        /// What was brought to prove the explanation.
        proofs: Vec<AnswerProof>,
        /// What the review of that proof found; absent: not reviewed yet.
        review: Option<Review>,
    }
}

choice! {
    /// What a complaint is of.
    pub enum ComplaintKind {
        /// The goods were not received (未收到货).
        NotReceived = "not_received",
        /// The seller does not dispatch in time (延迟发货).
        LateDispatch = "late_dispatch",
        /// The seller refuses a service that it promised or must bear (违背承诺).
        BreachOfPromise = "breach_of_promise",
        /// The other side reviewed the trade in bad faith (恶意评价).
        MaliciousReview = "malicious_review",
        /// The seller harasses the buyer (恶意骚扰).
        Harassment = "harassment",
    }
}

choice! {
    /// What is alleged in particular; each belongs to one kind of complaint.
    pub enum Allegation {
        /// Late dispatch: the seller said after payment that it cannot dispatch at once.
        CannotDispatch = "cannot_dispatch",
        /// Broken promise: a service that the listing promises is refused.
        PromisedOnPage = "promised_on_page",
        /// Broken promise: the marketplace's own means of payment is refused.
        PaymentMethod = "payment_method",
        /// Broken promise: a service after the sale is refused that the seller must bear.
        AfterSales = "after_sales",
        /// Malicious review: the reviewer competes with the party reviewed (同行).
        Competitor = "competitor",
        /// Malicious review: the reviewer threatens with the review.
        Threat = "threat",
        /// Malicious review: the reviewer demands what is unreasonable, such as a lower price or a refund without return.
        UnreasonableDemand = "unreasonable_demand",
        /// Malicious review: the reviewer is after goods or money besides.
        ExtraGain = "extra_gain",
        /// Harassment: contact in the middle of the night.
        NightContact = "night_contact",
        /// Harassment: calls or messages in close succession.
        DenseContact = "dense_contact",
        /// Harassment: threats or insults.
        ThreatsOrInsults = "threats_or_insults",
        /// Harassment: any other improper way of contact.
        ImproperContact = "improper_contact",
    }
}

choice! {
    /// How good a review of the trade is.
    pub enum Rating {
        /// Good (好评).
        Positive = "positive",
        /// Middling (中评).
        Neutral = "neutral",
        /// Bad (差评).
        Negative = "negative",
    }
}

choice! {
    /// What proves the explanation of the side complained of.
    pub enum AnswerProof {
        /// Complete and clear pictures of the talks in the marketplace's chat.
        ChatLog = "chat_log",
        /// The number under which the chat vouches for its record (举证号).
        ChatNumber = "chat_number",
        /// A message within the site (站内信).
        SiteMessage = "site_message",
        /// A photograph of text messages.
        SmsPhoto = "sms_photo",
        /// A list of calls.
        CallList = "call_list",
        /// Something else that is objective and valid.
        Other = "other",
    }
}

impl Allegation {
    /// The kind of complaint to which it belongs.
    #[must_use]
    pub const fn kind(self) -> ComplaintKind {
        match self {
            Self::CannotDispatch => ComplaintKind::LateDispatch,
            Self::PromisedOnPage | Self::PaymentMethod | Self::AfterSales => ComplaintKind::BreachOfPromise,
            Self::Competitor | Self::Threat | Self::UnreasonableDemand | Self::ExtraGain => {
                ComplaintKind::MaliciousReview
            }
            Self::NightContact | Self::DenseContact | Self::ThreatsOrInsults | Self::ImproperContact => {
                ComplaintKind::Harassment
            }
        }
    }
}

impl Complaint {
    /// The party that it is against.
    #[must_use]
    pub const fn against(&self) -> Party {
        match self.by {
            Party::Buyer => Party::Seller,
            Party::Seller => Party::Buyer,
        }
    }
}
