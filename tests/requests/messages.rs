//! What is said of a step that cannot be taken.

use redress::case::{Actor, Relief, RequestAct};
use redress::request::RequestPolicy;

use crate::{course, event, limited, revised};

#[test]
fn every_message_says_what_is_possible() {
    let policy = limited();
    let mut course = course(Relief::Refund);
    let mut say = |time: &str, by: Actor, act: RequestAct, reason: &str| {
        let step = course.step(event(time, by, act).reason(reason), &policy);
        step.map_or_else(|error| error.to_string(), |step| format!("{} -> {}", step.from, step.to))
    };
    assert_eq!(
        say("06-06 13:00", Actor::Buyer, RequestAct::ShippedBack, ""),
        "`shipped_back` by the buyer is not possible: request `R1` is `submitted`, where that cannot happen; possible: \
         `revised` by the buyer, `agreed` by the seller, `refused` by the seller, `withdrawn` by the buyer"
    );
    assert_eq!(
        say("06-06 13:00", Actor::Buyer, RequestAct::Agreed, ""),
        "`agreed` by the buyer is not possible: request `R1` is `submitted`, and only the seller can do that; possible: \
         `revised` by the buyer, `agreed` by the seller, `refused` by the seller, `withdrawn` by the buyer"
    );
    assert_eq!(
        say("06-06 13:00", Actor::Seller, RequestAct::Refused, "  "),
        "`refused` by the seller is not possible: request `R1` is `submitted`, and a `reason` has to be given; possible: \
         `revised` by the buyer, `agreed` by the seller, `refused` by the seller, `withdrawn` by the buyer"
    );
    assert_eq!(
        say("06-06 13:00", Actor::Buyer, RequestAct::PlatformAskedIn, ""),
        "`platform_asked_in` by the buyer is not possible: request `R1` is `submitted`, and the platform can be asked in \
         from `2025-06-10T00:00:00+08:00` on; possible: `revised` by the buyer, `agreed` by the seller, `refused` by the \
         seller, `withdrawn` by the buyer"
    );
    assert_eq!(
        say("06-06 13:00", Actor::Clock, RequestAct::TimedOut, ""),
        "`timed_out` by the clock is not possible: request `R1` is `submitted`, and the time runs until \
         `2025-06-08T12:00:00+08:00`; possible: `revised` by the buyer, `agreed` by the seller, `refused` by the seller, \
         `withdrawn` by the buyer"
    );
    assert_eq!(
        say("06-08 12:00", Actor::Seller, RequestAct::Agreed, ""),
        "`agreed` by the seller is not possible: request `R1` is `submitted`, and `seller_answers` was over at \
         `2025-06-08T12:00:00+08:00`; `timed_out` by the clock comes first; possible: `timed_out` by the clock"
    );
    assert_eq!(say("06-08 12:00", Actor::Clock, RequestAct::TimedOut, ""), "submitted -> to_refund");
    assert_eq!(
        say("06-08 11:00", Actor::Buyer, RequestAct::Withdrawn, ""),
        "`withdrawn` by the buyer is not possible: request `R1` is `to_refund`, and its last step was later, at \
         `2025-06-08T12:00:00+08:00`; possible: `revised` by the buyer, `refused` by the seller or operations, `approved` \
         by operations, `refunded` by the seller or the platform, `withdrawn` by the buyer"
    );
    assert_eq!(say("06-09 12:00", Actor::Platform, RequestAct::Refunded, ""), "to_refund -> refunded");
    assert_eq!(
        say("06-09 13:00", Actor::Buyer, RequestAct::Withdrawn, ""),
        "`withdrawn` by the buyer is not possible: request `R1` is `refunded`, which is final; a new request is needed"
    );
}

#[test]
fn messages_about_goods_that_went_back() {
    let policy = RequestPolicy::new().two_approvals(true);
    let mut course = course(Relief::ReturnAndRefund);
    let mut say = |time: &str, by: Actor, act: RequestAct| {
        let step = course.step(event(time, by, act), &policy);
        step.map_or_else(|error| error.to_string(), |step| format!("{} -> {}", step.from, step.to))
    };
    assert_eq!(say("06-07 12:00", Actor::Seller, RequestAct::Agreed), "submitted -> awaiting_return");
    assert_eq!(say("06-08 12:00", Actor::Buyer, RequestAct::ShippedBack), "awaiting_return -> in_return");
    assert_eq!(
        say("06-08 13:00", Actor::Buyer, revised(Relief::Refund)),
        "`revised` by the buyer is not possible: request `R1` is `in_return`, and the goods were sent back; `refund` goes \
         without that; possible: `revised` by the buyer, `agreed` by the seller, `refused` by the seller, `received` by \
         the seller, `platform_asked_in` by the buyer or the seller, `withdrawn` by the buyer"
    );
    assert_eq!(
        say("06-08 13:00", Actor::Clock, RequestAct::TimedOut),
        "`timed_out` by the clock is not possible: request `R1` is `in_return`, and the policy sets no time for it; \
         possible: `revised` by the buyer, `agreed` by the seller, `refused` by the seller, `received` by the seller, \
         `platform_asked_in` by the buyer or the seller, `withdrawn` by the buyer"
    );
    assert_eq!(say("06-09 12:00", Actor::Seller, RequestAct::Agreed), "in_return -> to_refund");
    assert_eq!(
        say("06-09 13:00", Actor::Seller, RequestAct::Refunded),
        "`refunded` by the seller is not possible: request `R1` is `to_refund`, and operations approves before finance \
         pays; possible: `refused` by the seller or operations, `approved` by operations, `withdrawn` by the buyer"
    );
    assert_eq!(say("06-09 13:00", Actor::Seller, RequestAct::Refused), "to_refund -> return_disputed");
    assert_eq!(
        say("06-09 14:00", Actor::Platform, RequestAct::Ruled(Relief::Resupply)),
        "`ruled` by the platform is not possible: request `R1` is `return_disputed`, where that cannot happen with \
         `resupply`; possible: `revised` by the buyer, `agreed` by the seller, `ruled` by the platform, `dismissed` by \
         the platform, `withdrawn` by the buyer"
    );
    let ruled = RequestAct::Ruled(Relief::ReturnAndRefund);
    assert_eq!(say("06-10 12:00", Actor::Platform, ruled), "return_disputed -> to_refund");
    assert_eq!(
        say("06-10 13:00", Actor::Seller, RequestAct::Refused),
        "`refused` by the seller is not possible: request `R1` is `to_refund`, and the platform has ruled; possible: \
         `approved` by operations, `withdrawn` by the buyer"
    );
}
