//! Civil code. Most of its articles bear out rules on another text; here stand those on which a rule rests first.

use crate::findings::vocabulary::{
    collect, cost_payer, delivery, leg, payer, recorded_cost_payer, recorded_payer, return_collect, sender,
};
use crate::rulebook::{CC, Rule, TB};

/// The carrier was paid by the buyer, as recorded.
pub static PAID_BY_BUYER: Rule = Rule::new("carrier-paid-by-buyer-on-record", CC.art(511))
    .situation("the record says that the buyer paid the carrier", "记录显示买家已支付运费")
    .provision("what was paid is the buyer's outlay", "该运费系买家垫付")
    .when(&[&[recorded_payer::BUYER]])
    .gives(&[payer::BUYER]);

/// Sent by the buyer, and nobody has said who paid.
pub static SENT_BY_BUYER: Rule = Rule::new("carriage-of-buyers-parcel", CC.art(511))
    .situation(
        "the buyer sent the parcel, not collect, and it is not on record who paid",
        "买家寄出的非到付包裹，运费支付方无记录",
    )
    .provision("who performs pays for performing: the buyer paid", "履行费用由履行方负担，视为买家支付")
    .usage(
        "carriers are paid by who hands a parcel in; other reading: the payer is a fact that somebody shows",
        "运费通常由交寄一方向承运人支付；另解：由谁支付属于须经证明的事实",
    )
    .when(&[&[sender::BUYER, recorded_payer::NONE, return_collect::NO]])
    .gives(&[payer::BUYER]);

/// Paid on delivery by the buyer who took the parcel.
pub static PAID_ON_DELIVERY: Rule = Rule::new("carriage-paid-on-delivery", CC.art(511))
    .also(&[TB.art(30), TB.art(50)])
    .situation(
        "a parcel sent collect was handed over, and it is not on record who paid",
        "到付包裹已交付，运费支付方无记录",
    )
    .provision("who takes it in pays the carrier: the buyer paid", "签收方支付到付运费，视为买家支付")
    .usage(
        "carriers hand a collect parcel over against payment; other reading: the payer is a fact that somebody shows",
        "到付包裹须付清运费方予交付；另解：由谁支付属于须经证明的事实",
    )
    .when(&[&[leg::OUTBOUND, recorded_payer::NONE, collect::NO.not(), delivery::HANDED_OVER]])
    .gives(&[payer::BUYER]);

/// An inspection was paid by the buyer, as recorded.
pub static COST_PAID_BY_BUYER: Rule = Rule::new("cost-paid-by-buyer-on-record", CC.art(511))
    .also(&[TB.art(71), TB.art(72)])
    .situation("the record says that the buyer paid for the inspection", "记录显示买家已支付检测费")
    .provision("what was paid is the buyer's outlay", "该费用系买家垫付")
    .when(&[&[recorded_cost_payer::BUYER]])
    .gives(&[cost_payer::BUYER]);

/// The rules of this text.
pub static RULES: &[&Rule] = &[&PAID_BY_BUYER, &SENT_BY_BUYER, &PAID_ON_DELIVERY, &COST_PAID_BY_BUYER];
