//! Relations between findings that always hold, each with its reason.
//!
//! A wrong constraint would make a proof vacuous: the tests show that establishing never violates one and that every
//! value stays reachable.

use super::Literal;
use super::derive::WRONG_WITH_THE_GOODS;
use super::grounds::OWN_WISH;
use super::vocabulary::{
    acceptance_proof, ad_law_breach, agreed_beside, anew_receipt, at_door, best_claim, breach_shown, burden,
    cannot_dispatch, carried_out, carrier_used, cause, collect, complaint_exclusion, complaint_kind, complaint_window,
    cost_kind, customs_papers, delivery, delivery_meant, dispatch, dispatch_basis, dispatch_then, flaw_found,
    freight_cap, gift_licence, gift_obstacle, gift_value_asked, ground, handover_leg, harassment, head,
    inspection_result, interception_neglected, leg, line_kind, main_cause, main_returned, main_stays, malice,
    mishap_bearer, missing_pieces, named_breach, negotiation_time, no_reason_exchange, nothing_wrong, notice,
    only_pieces_asked, ordered_by, parcel, pickup_agreed, place, point_inspected, prepayment, quantity_sent, receipt,
    recorded_cost_payer, redelivery, refund_agreed, refund_asked, refund_freight, refusal_reason, refused_goods,
    refused_service, repair_loss_bearer, resendable, return_address, return_agreed, return_answered, return_at_door,
    return_breach, return_carrier, return_collect, return_count, return_freight_agreed, return_mishap, return_receipt,
    return_refusal, return_state, rival_head, sampling, sent_anew, sent_as, sent_as_asked, sent_back_before,
    service_agreed, service_freight, settling, settling_reason, signature, state_at_signing, sum_agreed,
    suspension_end, suspension_ground, trade_review, trade_then, trouble, unclear_terms, usable, visibility, warranty,
    whereabouts,
};

/// A relation: whenever all of `when` holds, `then` holds.
#[derive(Debug, Clone, Copy)]
pub struct Constraint {
    /// The condition.
    pub when: &'static [Literal],
    /// What then holds.
    pub then: Literal,
    /// Why.
    pub reason: &'static str,
}

impl Constraint {
    /// The cube that it forbids.
    #[must_use]
    pub fn forbidden(&self) -> Vec<Literal> {
        self.when.iter().copied().chain([self.then.not()]).collect()
    }
}

const fn rule(when: &'static [Literal], then: Literal, reason: &'static str) -> Constraint {
    Constraint { when, then, reason }
}

const CONFORMITY: Literal = ground::QUALITY.or(ground::COUNTERFEIT).or(ground::MISDESCRIPTION);
const OF_INSPECTION: Literal = cost_kind::INSPECTION.or(cost_kind::CARRIAGE);
const DISPATCHED: Literal = dispatch::IN_TIME.or(dispatch::LATE).or(dispatch::NO_LIMIT);

/// Goods other than ordered came, or than the listing says.
const OTHER_GOODS: Literal = trouble::LISTING_WRONG.or(trouble::WRONG_ARTICLE);

/// Every declared constraint.
pub static CONSTRAINTS: &[Constraint] = &[
    rule(&[delivery::UNSENT], dispatch_basis::NOT_DISPATCHED, "what was not sent was not dispatched"),
    rule(
        &[dispatch_basis::NOT_DISPATCHED],
        delivery::UNSENT.or(delivery::HANDED_OVER).or(delivery::REFUSED),
        "goods without a record of dispatch are unsent unless they reached the door",
    ),
    rule(
        &[delivery::UNSENT],
        dispatch::NOT_DUE.or(dispatch::OVERDUE).or(dispatch::NO_LIMIT),
        "what was not sent is not dispatched in time or late",
    ),
    rule(&[dispatch_basis::CARRIER_RECORD], DISPATCHED, "a recorded dispatch has a time"),
    rule(&[dispatch_basis::CERTIFICATE], DISPATCHED, "a certified dispatch has a time"),
    rule(&[delivery::UNSENT], signature::NONE, "nobody signs for what was not sent"),
    rule(
        &[delivery::IN_TRANSIT.or(delivery::INTERCEPTED).or(delivery::UNDELIVERABLE).or(delivery::LOST)],
        signature::NONE,
        "what did not reach the recipient was not signed for",
    ),
    rule(&[delivery::REFUSED], signature::NONE, "a refused parcel was not signed for"),
    rule(&[delivery::HANDED_OVER], signature::VALID.or(signature::INVALID), "a handover is a valid signing or none"),
    rule(
        &[delivery::REFUSED.not(), handover_leg::FIRST],
        refusal_reason::NONE,
        "only a parcel that was refused, if only at first, has a reason of refusal",
    ),
    rule(&[delivery::REFUSED], refusal_reason::NONE.not(), "a refusal has a reason, if only none given"),
    rule(
        &[delivery::REFUSED.not(), handover_leg::FIRST],
        refused_goods::NONE,
        "only goods that were refused, if only at first, travel back unaccepted",
    ),
    rule(&[handover_leg::REDELIVERY], delivery::HANDED_OVER, "what came when it was sent again has come"),
    rule(&[handover_leg::REDELIVERY], redelivery::HANDED_OVER, "what came when it was sent again was handed over then"),
    rule(&[redelivery::HANDED_OVER], delivery::HANDED_OVER, "what was handed over when sent again was handed over"),
    rule(&[delivery::REFUSED], refused_goods::NONE.not(), "refused goods are somewhere"),
    rule(&[delivery::UNSENT], at_door::NOT_RECORDED, "nothing was recorded at a door never reached"),
    rule(
        &[delivery::UNSENT],
        place::ORDER_ADDRESS.or(place::AGREED_PICKUP),
        "goods that were not sent were taken to no wrong place",
    ),
    rule(&[delivery::UNSENT], carrier_used::FREE.or(carrier_used::AS_AGREED), "no other carrier was used yet"),
    rule(
        &[delivery::UNSENT],
        collect::NO.or(collect::AGREED).or(collect::AT_BUYERS_WISH),
        "nothing was sent collect yet",
    ),
    rule(
        &[delivery::UNSENT],
        parcel::OWN.or(parcel::MERGED_AS_AGREED),
        "nothing was sent in one parcel with other orders yet",
    ),
    rule(&[place::AGREED_PICKUP], pickup_agreed::YES, "an agreed pick-up point is agreed"),
    rule(&[place::UNDISCLOSED_PICKUP], pickup_agreed::NO, "an undisclosed pick-up point is not agreed"),
    rule(
        &[delivery::UNSENT],
        refund_asked::NO.or(refund_asked::BEFORE_DISPATCH),
        "before dispatch a refund is asked for before dispatch",
    ),
    rule(&[refund_asked::AFTER_HANDOVER], delivery::HANDED_OVER, "after the handover means that there was one"),
    rule(&[return_state::NONE.not()], delivery::HANDED_OVER, "a return follows a receipt"),
    rule(&[return_state::NONE], return_mishap::NONE, "nothing happens on a journey not made"),
    rule(&[return_state::NONE], return_refusal::NONE, "a return not made is not refused"),
    rule(&[return_state::NONE], return_at_door::NOT_RECORDED, "a return not made was not looked at"),
    rule(&[return_state::REFUSED.not()], return_refusal::NONE, "only a refused return has a ground of refusal"),
    rule(&[return_state::REFUSED], return_refusal::NONE.not(), "a refused return has a ground, if only none"),
    rule(&[return_state::LOST], return_mishap::LOSS, "what is declared lost is lost"),
    rule(
        &[return_mishap::LOSS],
        return_state::LOST.or(return_state::ON_THE_WAY).or(return_state::UNDELIVERABLE).or(return_state::DISPUTED),
        "what is gone was not handed over",
    ),
    rule(
        &[return_state::NONE],
        return_breach::NONE.or(return_breach::SELLER),
        "who sent nothing back broke no rule in sending it",
    ),
    rule(
        &[return_state::NONE.not(), return_address::UNAUTHORISED],
        return_breach::NONE.or(return_breach::SELLER).not(),
        "an address that nobody gave breaks the rules",
    ),
    rule(
        &[return_state::NONE.not(), return_collect::UNAGREED],
        return_breach::NONE.or(return_breach::SELLER).not(),
        "carriage on delivery without consent breaks the rules",
    ),
    rule(
        &[return_state::NONE.not(), return_carrier::OTHER_TYPE],
        return_breach::NONE.or(return_breach::SELLER).not(),
        "another type of carrier breaks the rules",
    ),
    rule(
        &[return_address::UNAUTHORISED.not(), return_collect::NO.or(return_collect::AGREED), return_carrier::SAME_TYPE],
        return_breach::NONE.or(return_breach::SELLER),
        "goods sent back by an allowed way break no rule",
    ),
    rule(
        &[refund_asked::IN_TRANSIT.not()],
        interception_neglected::NO,
        "only a parcel that was on its way when a refund was asked for is to be stopped",
    ),
    rule(&[return_state::SIGNED], return_receipt::VALID, "a signed return was received"),
    rule(
        &[return_state::DISPUTED],
        return_receipt::VALID.or(return_receipt::INVALID),
        "a disputed receipt is shown or not",
    ),
    rule(
        &[return_state::NONE
            .or(return_state::ON_THE_WAY)
            .or(return_state::UNDELIVERABLE)
            .or(return_state::LOST)
            .or(return_state::REFUSED)],
        return_receipt::NONE,
        "what did not arrive, or was refused, was not received",
    ),
    rule(&[sent_as::NONE], sent_anew::NONE, "what was not sent is nowhere"),
    rule(&[sent_as::NONE.not()], sent_anew::NONE.not(), "what was sent is somewhere"),
    rule(&[sent_anew::HANDED_OVER], anew_receipt::NONE.not(), "what was handed over anew was received or not"),
    rule(&[sent_anew::HANDED_OVER.not()], anew_receipt::NONE, "what did not arrive anew was not received"),
    rule(&[sent_as::NONE], sent_as_asked::NO, "what was not sent was not sent as asked"),
    rule(&[sent_anew::HANDED_OVER.not()], sent_back_before::NO, "nothing was before what did not come"),
    rule(&[sent_as::NONE], only_pieces_asked::NO, "what was not sent was not sent for pieces"),
    rule(&[sent_as::REDELIVERED], only_pieces_asked::NO, "goods that come again are sent for no request"),
    rule(&[sent_as::REDELIVERED], sent_as_asked::NO, "goods that come again are no other than were sent back"),
    rule(&[sent_as::REDELIVERED], sent_back_before::NO, "goods that come again answer no return"),
    rule(&[sent_as::REDELIVERED], return_state::NONE.not(), "what comes again after a return was sent back"),
    rule(&[sent_as::REDELIVERED], redelivery::NONE.not(), "what is sent again after a return is sent again"),
    rule(
        &[return_answered::YES],
        return_state::SIGNED.or(return_state::ON_THE_WAY).or(return_state::DISPUTED),
        "goods that the seller refused, or that did not get there, were neither exchanged nor sent again",
    ),
    rule(
        &[return_answered::YES],
        return_at_door::INCONSISTENT.not(),
        "a return with which fault was found at the door was not taken as it is",
    ),
    rule(&[carried_out::BEFORE], delivery_meant::ANEW, "who was served before complains of what came then"),
    rule(&[carried_out::SENT], delivery_meant::FIRST, "what was sent for a complaint is not what it is about"),
    rule(
        &[return_agreed::NO],
        return_freight_agreed::NONE,
        "without an agreed return nothing was agreed on its freight",
    ),
    rule(
        &[refund_agreed::NO],
        refund_freight::BUYER.or(refund_freight::SELLER).not(),
        "without an agreed refund nothing was agreed on its freight",
    ),
    rule(&[sum_agreed::NONE], refund_freight::IN_SUM.not(), "no sum takes in freight where none was agreed on"),
    rule(&[return_agreed::YES], return_freight_agreed::NONE.not(), "an agreed return speaks of freight or is silent"),
    rule(
        &[service_agreed::NONE],
        service_freight::NONE,
        "without an agreed exchange or repair nothing was agreed on its freight",
    ),
    rule(
        &[service_agreed::NONE.not()],
        service_freight::NONE.not(),
        "an agreed exchange or repair speaks of freight or is silent",
    ),
    rule(&[service_agreed::NONE.not()], return_agreed::NO, "the last word is an exchange or a repair, or a return"),
    rule(&[service_agreed::NONE.not()], refund_agreed::NO, "the last word is an exchange or a repair, or a refund"),
    rule(
        &[agreed_beside::COMPENSATION],
        carried_out::YES.or(carried_out::SENT).not(),
        "a compensation that is paid is not owed any more, and none is sent",
    ),
    rule(
        &[agreed_beside::RESUPPLY, delivery_meant::ANEW],
        carried_out::AGAIN.or(carried_out::YES),
        "who complains of what was sent anew and agrees on a resupply has agreed once more since",
    ),
    rule(&[agreed_beside::COMPENSATED], carried_out::YES, "a compensation that was paid was carried out"),
    rule(
        &[agreed_beside::NONE.not()],
        service_agreed::NONE,
        "the last word is that the goods stay as they are, or an exchange or a repair",
    ),
    rule(
        &[agreed_beside::COMPENSATION],
        sum_agreed::GOODS_KEPT,
        "an agreed compensation names its sum, and the goods stay",
    ),
    rule(&[agreed_beside::RESUPPLY], refund_agreed::NO, "the last word is a resupply, or a refund"),
    rule(
        &[line_kind::GOODS.not()],
        warranty::NONE,
        "a guarantee of exchange or repair speaks of goods that were bought",
    ),
    rule(&[ground::QUALITY.not()], warranty::NONE, "a guarantee for quality answers complaints about it"),
    rule(&[OWN_WISH.not()], no_reason_exchange::NO, "an exchange without reason is asked for without one"),
    rule(&[ground::SHORT.not()], missing_pieces::NO, "the price of missing pieces is asked for where some are missing"),
    rule(
        &[return_state::SIGNED.not()],
        return_count::NONE,
        "the pieces of a return are counted once the seller has it",
    ),
    rule(&[CONFORMITY], visibility::NONE.not(), "a flaw is visible or latent"),
    rule(&[CONFORMITY.not()], visibility::NONE, "only flaws are visible or latent"),
    rule(&[CONFORMITY.not()], customs_papers::NOT_NEEDED, "papers are asked for where a flaw is complained of"),
    rule(&[ground::QUALITY], flaw_found::NONE.not(), "a flaw was found at some time"),
    rule(&[ground::QUALITY.not()], flaw_found::NONE, "only a flaw is found"),
    rule(&[ground::QUALITY.not()], burden::DURABLE.not(), "the law on durable goods speaks of their flaws"),
    rule(&[CONFORMITY.not()], sampling::NONE, "sampling looks for flaws"),
    rule(&[ground::MISDESCRIPTION.not()], ad_law_breach::NO, "only a description breaches the advertising law"),
    rule(&[ground::MISDESCRIPTION.not()], unclear_terms::NO, "only a description is unclear"),
    rule(&[OWN_WISH.not()], notice::NONE, "only a no-reason return is notified"),
    rule(
        &[OWN_WISH, delivery::HANDED_OVER],
        notice::NONE.not(),
        "after the handover a notice is in time, late or switched",
    ),
    rule(&[OWN_WISH, delivery::HANDED_OVER.not()], notice::NONE, "before the handover no period of notice runs"),
    rule(
        &[nothing_wrong::VALID],
        state_at_signing::NONE.or(state_at_signing::INCONCLUSIVE),
        "a review cannot find both accounts of one moment valid",
    ),
    rule(
        &[quantity_sent::VALID],
        state_at_signing::NONE.or(state_at_signing::INCONCLUSIVE),
        "a review cannot find it shown that nothing was missing and that something was",
    ),
    rule(
        &[nothing_wrong::VALID, ground::SHORT, parcel::MERGED],
        quantity_sent::VALID,
        "who has shown that nothing was wrong has shown that nothing was missing",
    ),
    rule(
        &[ground::SHORT.not()],
        quantity_sent::NONE,
        "the quantity is in question where something is said to be missing",
    ),
    rule(&[parcel::MERGED.not()], quantity_sent::NONE, "the quantity is the seller's to show in a merged parcel only"),
    rule(&[OF_INSPECTION], ordered_by::NONE.not(), "somebody ordered an inspection"),
    rule(&[OF_INSPECTION], inspection_result::NONE.not(), "an inspection has a result, if only an inconclusive one"),
    rule(&[OF_INSPECTION.not()], ordered_by::NONE, "nobody orders an inspection by storing or by paying"),
    rule(&[cost_kind::STORAGE], recorded_cost_payer::NONE, "no record says who paid for storage"),
    rule(
        &[cost_kind::CARD_FEE],
        recorded_cost_payer::SELLER,
        "a card fee is in question where the seller took it over",
    ),
    rule(&[OF_INSPECTION.not()], inspection_result::NONE, "storage and fees have no result"),
    rule(&[OF_INSPECTION.not()], point_inspected::NONE, "storage and fees settle no point"),
    rule(&[OF_INSPECTION], point_inspected::NONE.not(), "an inspection is to settle a point"),
    rule(
        &[repair_loss_bearer::NONE.not()],
        return_state::NONE,
        "goods that went back for good are not gone on the way to repair",
    ),
    rule(&[repair_loss_bearer::NONE.not()], whereabouts::GONE, "somebody bears a loss where the goods are gone"),
    rule(&[return_mishap::NONE], mishap_bearer::NONE, "nobody bears what did not happen"),
    rule(&[return_mishap::NONE.not()], mishap_bearer::NONE.not(), "somebody bears what happened"),
    rule(
        &[WRONG_WITH_THE_GOODS],
        delivery::HANDED_OVER.or(delivery::UNSENT),
        "what is wrong with goods shows when they have arrived, or where nothing travels",
    ),
    rule(
        &[cause::REFUSED_WITH_REASON.or(cause::GROUNDLESS_REFUSAL)],
        delivery::REFUSED,
        "a refusal carries an outcome only where there was one",
    ),
    rule(&[cause::UNALLOCATED], delivery::HANDED_OVER, "only goods that were received go back for want of a cause"),
    rule(
        &[cause::RETURN_TAKEN_IN],
        sent_as::REDELIVERED,
        "a return carries a refund by itself only of goods that came again",
    ),
    rule(
        &[cause::BUYER_DATA],
        delivery::UNDELIVERABLE,
        "wrong data carry a refund only of goods that could not be delivered",
    ),
    rule(&[head::DEPOSIT], prepayment::NONE.not(), "a deposit or an advance was paid"),
    rule(&[head::LATE_GIFT.or(head::GIFT_VALUE)], line_kind::GIFT, "only a gift has such a head"),
    rule(&[head::LIQUIDATED], named_breach::NONE.not(), "a sum is promised for a breach"),
    rule(&[head::LIQUIDATED.not()], named_breach::NONE, "only a promised sum names a breach"),
    rule(
        &[named_breach::NONE.or(named_breach::LATE_DISPATCH).or(named_breach::NOT_DISPATCHED)],
        breach_shown::NO,
        "only flaws are established as grounds",
    ),
    rule(
        &[head::DEPOSIT.or(head::LIQUIDATED).not()],
        rival_head::NONE,
        "only a deposit and a promised sum stand side by side",
    ),
    rule(&[head::DEPOSIT], rival_head::LESSER.not(), "a deposit is no sum promised for a breach"),
    rule(&[line_kind::GIFT.not()], main_cause::NONE, "only a gift comes with other goods"),
    rule(&[line_kind::GIFT.not()], main_returned::NO, "what is no gift has no main goods that come back"),
    rule(&[main_returned::IN_VAIN], main_cause::NONE, "where the price stays with the seller no refund is carried"),
    rule(&[main_stays::YES], main_returned::NO, "goods that stay with the buyer are not back"),
    rule(&[line_kind::GIFT.not()], main_stays::NO, "what is no gift has no main goods that stay"),
    rule(&[line_kind::GIFT.not()], gift_obstacle::NONE, "only a gift goes back along with other goods"),
    rule(&[line_kind::GIFT.not()], gift_licence::NOT_NEEDED, "the licence of other goods is not at issue"),
    rule(&[line_kind::GIFT.not()], gift_value_asked::NO, "only a gift has a value beside the price"),
    rule(&[line_kind::VIRTUAL.or(line_kind::SERVICE)], delivery::UNSENT, "what has no body does not travel"),
    rule(
        &[best_claim::NONE.or(best_claim::DECLINED).or(best_claim::FAILED).or(best_claim::NEGOTIATE)],
        cause::NONE,
        "an outcome that no ground won has no cause",
    ),
    rule(&[suspension_ground::NEGOTIATION], acceptance_proof::NONE, "nobody takes a negotiation on"),
    rule(
        &[suspension_ground::NEGOTIATION.not()],
        acceptance_proof::NONE.not(),
        "a court, arbitrators or the police take a matter on or not",
    ),
    rule(&[suspension_ground::NEGOTIATION.not()], negotiation_time::NONE, "only who negotiates fixes a time for it"),
    rule(
        &[suspension_ground::NEGOTIATION],
        suspension_end::PENDING.or(suspension_end::RESULT_TOLD).or(suspension_end::BOTH_RETURNED),
        "a negotiation ends with a result or without",
    ),
    rule(
        &[suspension_ground::NEGOTIATION.not()],
        suspension_end::RESULT_TOLD.not(),
        "only who negotiates tells a result",
    ),
    rule(&[suspension_ground::POLICE.not()], suspension_end::CONCLUDED.not(), "only the police conclude an inquiry"),
    rule(
        &[suspension_ground::POLICE],
        suspension_end::WITHDRAWN.or(suspension_end::DECIDED).not(),
        "the police decide no claim, and none before them is withdrawn",
    ),
    rule(&[complaint_kind::NOT_RECEIVED.not()], receipt::NONE, "receipt is asked of where its lack is complained of"),
    rule(&[complaint_kind::NOT_RECEIVED], receipt::NONE.not(), "receipt that is complained of is shown or not"),
    rule(
        &[complaint_kind::LATE_DISPATCH.not()],
        dispatch_then::NONE,
        "the time of dispatch is asked of where it is complained of",
    ),
    rule(
        &[complaint_kind::LATE_DISPATCH],
        dispatch_then::NONE.not(),
        "dispatch that is complained of is in time, late or not due",
    ),
    rule(
        &[complaint_kind::LATE_DISPATCH.not()],
        cannot_dispatch::NO,
        "that the seller cannot dispatch matters where dispatch is complained of",
    ),
    rule(
        &[complaint_kind::BREACH_OF_PROMISE.not()],
        refused_service::NONE,
        "a refused service is complained of as a broken promise",
    ),
    rule(
        &[complaint_kind::MALICIOUS_REVIEW.not()],
        trade_review::NONE,
        "a review of the trade is complained of as malicious",
    ),
    rule(
        &[complaint_kind::MALICIOUS_REVIEW.not()],
        malice::NONE,
        "bad faith is asked of where a review is complained of",
    ),
    rule(&[trade_review::NONE], malice::NONE, "a review that was not given shows no bad faith"),
    rule(
        &[complaint_kind::HARASSMENT.not()],
        harassment::NONE,
        "how a party was contacted matters where harassment is complained of",
    ),
    rule(&[complaint_kind::LATE_DISPATCH], complaint_window::NONE, "no days are set for a complaint of late dispatch"),
    rule(
        &[complaint_kind::BREACH_OF_PROMISE],
        complaint_window::NONE.not(),
        "the days for a broken promise run from the placing of the order, as every order was placed",
    ),
    rule(
        &[complaint_kind::LATE_DISPATCH.or(complaint_kind::BREACH_OF_PROMISE).not(), trade_then::SUCCESSFUL],
        complaint_window::NONE.not(),
        "from the success of the trade the days for the complaint run",
    ),
    rule(
        &[
            complaint_kind::BREACH_OF_PROMISE.not(),
            trade_then::AWAITING_PAYMENT.or(trade_then::PAID).or(trade_then::CLOSED),
        ],
        complaint_window::NONE,
        "before the success of the trade no days for the complaint run",
    ),
    rule(
        &[complaint_kind::LATE_DISPATCH],
        complaint_exclusion::MALL_TRADE.not(),
        "late dispatch may be complained of in a mall too",
    ),
    rule(
        &[complaint_kind::HARASSMENT],
        complaint_exclusion::NONE.or(complaint_exclusion::MALL_TRADE),
        "how goods are sold does not excuse harassment",
    ),
    rule(
        &[complaint_kind::LATE_DISPATCH.or(complaint_kind::HARASSMENT).not()],
        complaint_exclusion::NONE,
        "nothing else is excepted from complaints",
    ),
    rule(&[freight_cap::NONE.not()], leg::RETURN, "a cap is announced for the way back alone"),
    rule(&[OTHER_GOODS.not()], usable::NONE, "only goods other than ordered are asked whether they are of use"),
    rule(&[OTHER_GOODS], usable::NONE.not(), "goods other than ordered are of use or not"),
    rule(
        &[OTHER_GOODS.or(trouble::PART_MISSING).or(trouble::FEWER_PIECES).not()],
        resendable::NONE,
        "only what came otherwise or not at all is sent once more",
    ),
    rule(
        &[OTHER_GOODS.or(trouble::PART_MISSING).or(trouble::FEWER_PIECES)],
        resendable::NONE.not(),
        "what came otherwise or not at all can be sent once more or not",
    ),
    rule(&[settling::NONE], settling_reason::NONE, "without a request nobody gives a reason for one"),
    rule(&[settling::NONE.not()], settling_reason::NONE.not(), "a request rests on a ground"),
];
