//! Consumer protection law (消费者权益保护法) and food safety law (食品安全法).

use crate::findings::Bilingual;
use crate::rulebook::ledger::Disposition::{Definition, LeftToPeople, Mechanised, Organisational, Supports};
use crate::rulebook::ledger::{Chapter, Entry, limb};
use crate::rulebook::{CPL, FSL, Text};

pub(super) static CONSUMER: Chapter = Chapter {
    text: Text::Cpl,
    page: "consumer-protection",
    title: Bilingual { en: "between consumers and operators", zh: "消费者与经营者" },
    entries: &[
        Entry::new(CPL.art(2), Definition, "a consumer buys or uses for living", "消费者系为生活消费购买、使用者")
            .because("what a line was bought for is pleaded, and living counts unless somebody raises it", "购买目的由当事人主张，未提出异议视为生活消费"),
        Entry::new(
            CPL.art(16),
            Mechanised,
            "operators perform what law and agreement ask; an agreement against the law does not bind",
            "经营者应依法、依约履行，约定不得违法",
        )
        .limbs(&[limb(
            LeftToPeople,
            "whether an agreement breaks the law is found by a person; TB-7 and TB-13 carry the rest",
            "约定是否违法由人认定，其余见 TB-7、TB-13",
        )]),
        Entry::new(
            CPL.art(19),
            LeftToPeople,
            "operators warn of and call back dangerous goods, and bear the necessary cost of that",
            "危险商品应警示、召回，必要费用由经营者承担",
        )
        .because("TB-19 and TB-49 lay the freight of a recall on the seller; other necessary costs need proof", "召回运费由 TB-19、TB-49 归卖家，其他必要费用须举证"),
        Entry::new(
            CPL.art(20),
            LeftToPeople,
            "what operators say of goods is true and complete",
            "商品信息应真实、全面",
        )
        .because("TB-73 to TB-78 carry it for the marketplace", "平台由 TB-73 至 TB-78 落实"),
        Entry::new(CPL.art(22), LeftToPeople, "an invoice is given when asked for", "应按要求出具发票")
            .because("a duty apart from the dispute's money", "与争议款项无关的义务"),
        Entry::new(
            CPL.art(23),
            Mechanised,
            "goods have the quality that is due, unless the flaw was known before the purchase; for durable goods a flaw found within six months is the operator's to disprove",
            "应保证质量，购买前已知瑕疵的除外；耐用商品六个月内发现瑕疵的由经营者举证",
        ),
        Entry::new(
            CPL.art(24),
            Mechanised,
            "goods that lack quality go back as rule or agreement say; otherwise within seven days, later if the contract may be rescinded, and else they are replaced or repaired; necessary costs are the operator's",
            "质量不符的依规定、约定退货；无则七日内退货，逾期符合解除条件的退货，否则更换修理；必要费用归经营者",
        )
        .limbs(&[limb(
            Supports,
            "where no rule or agreement on the goods is given, TB-67 goes further for the buyer",
            "无三包规定或约定的，TB-67 更有利于买家",
        )]),
        Entry::new(
            CPL.art(25),
            Mechanised,
            "goods bought at a distance may go back within seven days without reason, but for exclusions; intact, refunded within seven days, freight on the consumer",
            "远程购物七日内可无理由退货，法定例外除外；商品应完好，七日内退款，运费由消费者承担",
        ),
        Entry::new(
            CPL.art(26),
            Supports,
            "standard terms on major interests are shown in plain sight; unfair ones are void",
            "格式条款应显著提示，不公平的无效",
        )
        .because("TB-13 says it for the marketplace", "平台由 TB-13 落实"),
        Entry::new(
            CPL.art(40),
            LeftToPeople,
            "a consumer may turn to the seller, who has recourse up the chain",
            "消费者可向销售者求偿，销售者可追偿",
        )
        .because("a ruling speaks between buyer and seller alone", "裁决仅涉及买卖双方"),
        Entry::new(
            CPL.art(44),
            LeftToPeople,
            "a platform that cannot name the seller, promised more, or knew and did nothing answers too",
            "平台不能提供销售者信息、另有承诺或明知不作为的承担责任",
        )
        .because("the platform is no party to the case", "平台非本案当事人"),
        Entry::new(CPL.art(45), LeftToPeople, "false advertising: the operator answers", "虚假广告由经营者担责")
            .because("damages are left to courts (TB-6)", "损害赔偿由法院处理（TB-6）"),
        Entry::new(
            CPL.art(48),
            LeftToPeople,
            "in which cases an operator answers: defects, not as marked or shown, too little, unfair delay of remedies",
            "经营者承担责任的情形：缺陷、与标示不符、数量不足、拖延处理等",
        )
        .because("a list; each of its cases has articles of its own", "系列举，各情形另有条文"),
        Entry::new(
            CPL.art(52),
            LeftToPeople,
            "property loss is made good by repair, replacement, making up, return, refund or damages",
            "财产损害以修理、更换、补足、退货、退款或赔偿弥补",
        )
        .because("TB-79 carries the choice for the marketplace; damages are left to courts", "平台由 TB-79 落实，损害赔偿由法院处理"),
        Entry::new(
            CPL.art(53),
            LeftToPeople,
            "who took a prepayment and does not deliver performs or returns it with interest and costs",
            "预收款未履行的，履行或退款并承担利息、费用",
        )
        .because("TB-27 returns the price; interest is left to courts", "价款由 TB-27 退还，利息由法院处理"),
        Entry::new(
            CPL.art(54),
            LeftToPeople,
            "goods that an authority found substandard go back if the consumer asks",
            "经行政认定不合格的，消费者可要求退货",
        )
        .because("that an authority found it is evidence; TB-19 and TB-66 give the outcome", "行政认定作为证据，结果依 TB-19、TB-66"),
        Entry::new(
            CPL.art(55),
            Mechanised,
            "fraud: three times the price besides, at least 500 yuan; knowing defects with grave harm: up to twice the loss",
            "欺诈加赔三倍、不足五百元按五百元；明知缺陷致严重损害的二倍以下",
        )
        .because("the amount is named, and the head is left to courts (TB-6); the second paragraph is not computed", "列明数额，由法院处理（TB-6）；第二款不计算")
    .limbs(&[limb(LeftToPeople, "whether it was fraud", "是否构成欺诈")]),
    ],
};

pub(super) static FOOD: Chapter = Chapter {
    text: Text::Fsl,
    page: "food-safety",
    title: Bilingual { en: "food bought online", zh: "网购食品" },
    entries: &[
        Entry::new(
            FSL.art(131),
            Organisational,
            "a platform for food names its traders and checks their licences, or answers itself",
            "食品平台应登记审查经营者，否则自担责任",
        )
        .because("the platform is no party to the case", "平台非本案当事人"),
        Entry::new(
            FSL.art(148),
            Mechanised,
            "food below the standards: loss first from whoever is asked; ten times the price or three times the loss, at least 1000 yuan, from a maker or a trader who knew, harmless labels apart",
            "不合标准食品首负责任；生产者或明知的经营者加赔十倍价款或三倍损失、不足一千元按一千元，无碍标签瑕疵除外",
        )
        .because("the amount is named, and the head is left to courts (TB-6)", "列明数额，由法院处理（TB-6）")
        .limbs(&[limb(LeftToPeople, "whether the food fails the standards, and whether the seller knew", "食品是否不符合标准、卖家是否明知")]),
    ],
};
