//! E-commerce law (电子商务法).

use crate::findings::Bilingual;
use crate::rulebook::ledger::Disposition::{LeftToPeople, Mechanised, Organisational, Procedure, Supports};
use crate::rulebook::ledger::{Chapter, Entry, limb};
use crate::rulebook::{ECL, Text};

pub(super) static ECOMMERCE: Chapter = Chapter {
    text: Text::Ecl,
    page: "e-commerce",
    title: Bilingual { en: "operators, contracts and disputes online", zh: "经营者、电子合同与争议" },
    entries: &[
        Entry::new(
            ECL.art(13),
            LeftToPeople,
            "what is sold is safe and not forbidden",
            "所售商品应安全且非禁止交易",
        )
        .because("TB-20 carries it for the marketplace", "平台由 TB-20 落实"),
        Entry::new(
            ECL.art(17),
            LeftToPeople,
            "information is complete and true, without made-up trades and reviews",
            "信息应全面真实，不得虚构交易、评价",
        )
        .because("TB-73 to TB-78 carry it for the marketplace", "平台由 TB-73 至 TB-78 落实"),
        Entry::new(
            ECL.art(20),
            Supports,
            "the operator delivers as promised and bears the risk of carriage, unless the consumer chose the carrier",
            "经营者依约交付并承担运输风险，消费者另选物流的除外",
        )
        .because(
            "TB-10 makes no such exception, which is better for the buyer",
            "TB-10 未设该例外，对买家更有利",
        ),
        Entry::new(
            ECL.art(48),
            LeftToPeople,
            "acts of automatic systems bind, and capacity is presumed",
            "自动信息系统的行为有效，推定具有行为能力",
        )
        .because("capacity is not questioned in these proceedings", "本程序不审查行为能力"),
        Entry::new(
            ECL.art(49),
            LeftToPeople,
            "the contract is made when the order is submitted; a term that says otherwise after payment is void",
            "提交订单即成立合同，约定付款后不成立的条款无效",
        )
        .because("every case begins with an order that was paid", "案件均始于已付款订单"),
        Entry::new(
            ECL.art(51),
            Supports,
            "carried goods are delivered when signed for; services at the time on the voucher; things sent online when they can be retrieved",
            "快递商品以签收为交付；服务依凭证所载时间；在线传输以可检索识别时",
        )
        .because("how far the goods got is a finding of the records", "交付状态由记录认定"),
        Entry::new(
            ECL.art(52),
            LeftToPeople,
            "carriers ask the recipient to look at the goods, and hand them to another only with consent",
            "快递应提示当面查验，代收须经同意",
        )
        .because("TB-28, TB-36 and TB-37 carry it for the marketplace", "平台由 TB-28、TB-36、TB-37 落实"),
        Entry::new(ECL.art(53), Organisational, "duties about electronic payment", "电子支付义务")
            .because("no consequence for the dispute", "不影响争议"),
        Entry::new(
            ECL.art(58),
            Procedure,
            "platforms are encouraged to hold security deposits and to pay in advance",
            "鼓励设立质量担保、先行赔付",
        )
        .because("TB-86 carries it out", "由 TB-86 执行"),
        Entry::new(ECL.art(59), Organisational, "operators have a way to complain", "建立投诉举报机制")
            .because("binds operators", "约束经营者"),
        Entry::new(
            ECL.art(60),
            Procedure,
            "disputes are settled, mediated, complained of, arbitrated or sued",
            "争议可协商、调解、投诉、仲裁、诉讼",
        )
        .because("the roads; no outcome", "解决途径，不产生结果"),
        Entry::new(ECL.art(61), Organisational, "platforms help consumers", "平台协助消费者维权").because("binds platforms", "约束平台"),
        Entry::new(
            ECL.art(62),
            Mechanised,
            "operators produce contracts and records; if they lose, forge, hide or withhold them so that the facts cannot be found, they answer for it",
            "经营者应提供合同与交易记录；丢失、伪造、隐匿、拒绝提供致事实不清的承担责任",
        )
        .limbs(&[limb(
            LeftToPeople,
            "that records were lost, forged or kept back, and that facts cannot be found otherwise, is assessed",
            "是否丢失、伪造、隐匿记录并致事实无法查明，由人认定",
        )]),
        Entry::new(ECL.art(63), Organisational, "platforms may settle disputes online by published rules", "平台可依公示规则在线解决争议")
            .because("it is why these proceedings exist", "系本程序的依据"),
        Entry::new(ECL.art(74), LeftToPeople, "who breaks the contract answers under civil law", "违约的依法承担民事责任")
            .because("a reference to the civil code, whose articles have entries", "指向民法典相关条文"),
    ],
};
