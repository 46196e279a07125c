//! The fixed phrases by their keys. Each language gives all of them; `{0}` and on are places for what is told.

/// Declares the phrases: one field each.
macro_rules! phrases {
    ($($name:ident)+) => {
        /// The fixed phrases of a language.
        pub(in crate::ruling) struct Phrases {
            $(pub(in crate::ruling) $name: &'static str,)+
        }

        impl Phrases {
            /// Each with its key.
            pub(super) fn all(&self) -> Vec<(String, &'static str)> {
                vec![$((stringify!($name).to_owned(), self.$name),)+]
            }
        }
    };
}

phrases! {
    // how things are joined
    and or then about leg_freight leg_excess kinds_risk
    // the ruling as a whole
    under elsewhere rules_of edition_of line decided undecided nothing_claimed claim_of refused carried_out
    freight_of risk_of happened cost_of inspection_fee inspection_carriage card_fee storage_fee gift_of gift_worth head_of head_base head_amount head_kept
    suspension ends ended_by from no_outcome
    acts_on act
    complaint_of complaint_named handled handled_before measures points sum_due sum_open
    burden turn weighed inspected settled moot demand awaited until obligation articles
    // outcomes
    refund return_and_refund exchange repair resupply buyer_elects intercept_and_refund seller_elects negotiate release_to_seller dismiss trade_continues performed
    // bearers
    on_buyer on_seller as_paid to_negotiate
    // legs and losses
    outbound refusal return_leg redelivery replacement repair_in repair_out
    no_mishap damage destruction loss
    // who
    buyer seller carrier platform
    // what is awaited
    proof assessment record election
    // how a question came out
    open conflict gap not_asked
    // explanations
    question of_request of_leg of_agreement of_term of_evidence of_suspension of_complaint
    rule as_above step_failed steps_shown also interprets usage reading because grounded known displaced live opening closing may_close
    settled_by_answers not_raised nothing_recorded whole
    may_show may_be_assessed may_be_recorded depends
    amounts is in_short asked_since ruled_out otherwise
    // why not, what if
    why_not it_is_given asked_only_if no_rule_gives would_give stands outranked refuted lacking more_rules supposed
    if_then if_shown if_assessed if_it_happens turns
    // money
    escrow paid_out share_buyer share_seller share_kept share_return share_due share_open share_unsettled
    award award_conditional award_choice award_kept award_kept_missing award_pieces award_apart award_deducted award_owed award_freight expense_order expense_leg expense_excess expense_gift expense_deposit expense_discount
    insured voucher in_kind
    reimbursed pending pending_owed pending_discount pending_value due due_then
    // settling
    house_row up_to the_cap applies applies_for_now below
    offer sums unknown within_of_offer within_of_return in_line too_early left_open falls_short failing_that failing_if_shown failing_unless_shown comes_to comes_to_open
}
