//! Chapters 4 to 6: TB-82 to TB-94.

use crate::rulebook::TB;
use crate::rulebook::ledger::Disposition::{LeftToPeople, Mechanised, Organisational, Procedure, Supports};
use crate::rulebook::ledger::{Entry, limb};

pub(super) static SUSPENSION: &[Entry] = &[
    Entry::new(
        TB.art(82),
        Mechanised,
        "the proceedings rest where both sides ask for it and set a time to negotiate, or where one says that it goes to court or to the police",
        "双方一致要求中止并约定期限，或一方通知将诉诸司法或报案的，中止处理",
    ),
    Entry::new(
        TB.art(83),
        Mechanised,
        "they go on after 30 days without a result of the negotiation, 7 working days without proof that the court or the police took the case, a withdrawn suit, a judgment in force, or six months without a word from the police",
        "协商满 30 日无结果、7 个工作日未提交受理凭证、撤诉、判决生效或公安受理满六个月无结论的，恢复处理",
    ),
];

pub(super) static EXECUTION: &[Entry] = &[
    Entry::new(
        TB.art(84),
        Supports,
        "a settlement that the parties cannot carry out themselves is carried out by the platform on the trade's money or the security deposit",
        "双方和解但无法自行操作的，平台可通知支付机构操作交易款项或保证金",
    )
    .because(
        "what was settled is what the ruling gives (TB-7); that the parties cannot move the money themselves changes nothing in what is due",
        "和解内容即为裁决结果（TB-7）；当事人能否自行操作不影响应付数额",
    ),
    Entry::new(
        TB.art(85),
        Mechanised,
        "after a ruling, or a mediation that both accepted, the platform pays the trade's money or the deposit out, wholly or in part",
        "处理完毕或双方认可调解结果的，平台可将交易款项或保证金全部或部分支付",
    )
    .limbs(&[limb(
        Procedure,
        "the ruling says what is due; moving the money is the payment institution's",
        "裁决仅列明应付，款项由支付机构操作",
    )]),
    Entry::new(
        TB.art(86),
        Procedure,
        "what the seller owes beyond the trade's money comes from its security deposit or other funds",
        "交易款项之外的赔偿可由保证金或其他款项支付",
    )
    .because(
        "what the seller owes beyond the price, by way of reimbursement or compensation, is listed apart from the money held; from which of its funds it is taken is for the marketplace",
        "价款之外应返还、赔付的款项与代管款项分列；以何种资金支付由平台决定",
    ),
    Entry::new(
        TB.art(87),
        Procedure,
        "what the seller's account does not cover is left to the parties",
        "账户余额不足的，由双方协商或另寻途径",
    )
    .because(
        "a ruling says what is due and not whether it can be paid: no fact of a case is the balance of an account, and what is not paid stays owed",
        "裁决只定应付与否，账户余额不属案件事实，未付部分仍为债务",
    ),
];

pub(super) static FINAL: &[Entry] = &[
    Entry::new(
        TB.art(88),
        Mechanised,
        "special trades have rulebooks of their own: face to face, agent purchase, overseas direct, official cross-border carriage, and live streams where they say so",
        "当面交易、代购、直邮海外、官方物流境外交易及直播交易另有规范",
    )
    .because("the ruling says that the rulebook of that kind of trade goes first; none is loaded", "裁决指明该类交易专门规范优先，该等规范均未收录"),
    Entry::new(
        TB.art(89),
        Mechanised,
        "eighteen kinds of goods and services have rulebooks of their own, from clothing and fresh food to pets, phones and travel",
        "服饰、生鲜、宠物、手机、飞猪等十八类另有品类规范",
    )
    .because("the ruling says that the rulebook of that kind goes first; none is loaded", "裁决指明该品类专门规范优先，该等规范均未收录"),
    Entry::new(
        TB.art(90),
        Mechanised,
        "campaigns and special services with requirements of their own follow those",
        "活动或特殊服务另有争议处理要求的从其要求",
    )
    .because("the terms of the campaign or service", "该活动或服务的特殊要求"),
    Entry::new(
        TB.art(91),
        Organisational,
        "a seller that does not handle claims as law or the rules require counts as responsible in the platform's service figures",
        "卖家未依规处理维权的，视为有责并计入服务指标",
    )
    .because(
        "read as a matter of the figures alone, so that no fault in the case follows from a late answer; other reading: who does not answer is at fault in the case too, and bears its freight (TB-49)",
        "理解为仅影响服务指标，不因逾期处理而认定个案过错；另一种理解：未依规处理即为个案有责，并承担运费（TB-49）",
    ),
    Entry::new(
        TB.art(92),
        Supports,
        "trades not finished when these rules come into force or change follow the new text",
        "生效或变更时未处理完结的交易适用新规则",
    )
    .because("the edition in force on the day of the decision is asked", "按裁决之日有效的版本"),
    Entry::new(
        TB.art(93),
        LeftToPeople,
        "who disagrees after the money was paid out may go to court",
        "款项支付后仍有异议的，可向法院起诉",
    )
    .because("a court decides then", "由法院裁判"),
    Entry::new(
        TB.art(94),
        Supports,
        "first in force on 2012-01-01, this revision on 2025-08-15",
        "2012 年 1 月 1 日首次生效，2025 年 8 月 15 日修订",
    )
    .because("before that day this edition does not govern", "该日之前本版本不适用"),
];
