//! Chapter 3, sections 4 to 6: TB-41 to TB-64.

use crate::rulebook::TB;
use crate::rulebook::ledger::Disposition::{Definition, LeftToPeople, Mechanised, Pointer, Supports};
use crate::rulebook::ledger::{Entry, limb};

pub(super) static RETURNS: &[Entry] = &[
    Entry::new(
        TB.art(41),
        Mechanised,
        "the seller keeps its default return address right; another address, or several, needs the buyer's consent, and otherwise a return to the system's address that cannot be delivered is refunded at the seller's risk",
        "默认退货地址由卖家负责；另指定地址须经买家同意，否则买家可退至系统地址，无法送达的风险归卖家并退款",
    ),
    Entry::new(
        TB.art(42),
        Mechanised,
        "without the buyer's consent the return address is within the mainland and the place that the page shows as sent from; agent purchases and cross-border trades apart",
        "未经买家同意，退货地址不得在大陆以外并应与页面发货地一致，代购与境外交易除外",
    ),
    Entry::new(
        TB.art(43),
        Mechanised,
        "a return agreed offline is sent within the system's time; whoever let it pass asks again for the same problem only with the seller's agreement",
        "线下达成退货协议的应在系统期限内退货；逾期后就同一问题再次主张的，须与卖家协商一致",
    )
    .limbs(&[limb(
        LeftToPeople,
        "how long the time is: the text gives no number, so that it is a fact of the agreement",
        "期限长短：条文未给出天数，以协议事实为准",
    )]),
    Entry::new(
        TB.art(44),
        Supports,
        "the buyer returns by the same sort of carrier as brought the goods",
        "买家应以与发货相同类型的承运人退货",
    )
    .because(
        "by itself it decides nothing; TB-48 asks whether the breach kept the return away",
        "本身不产生结果，是否致未收到或拒签由 TB-48 裁决",
    ),
    Entry::new(
        TB.art(45),
        Mechanised,
        "the buyer enters the waybill or tells it; if the seller signs unaware and says that the goods are outwardly wrong, the platform lays the burden",
        "买家应填写或告知退货单号；卖家签收时仍未获知而主张表面不一致的，由平台分配举证责任",
    )
    .because("of pieces said to be missing from a return that was taken in", "限于签收退货后主张缺件")
    .limbs(&[
        limb(
            LeftToPeople,
            "on whom the burden is laid where no waybill was told: by the circumstances",
            "未告知运单号时由谁举证：视情形分配",
        ),
        limb(
            LeftToPeople,
            "damage or a wrong article that a seller asserts who took the return in: the record at the door, or who found the goods impaired, decides",
            "卖家签收后主张破损、错寄：以交付时记录或不完好认定为准",
        ),
    ]),
    Entry::new(
        TB.art(46),
        Supports,
        "a return with freight on delivery needs the other side's consent and both settled; no-reason returns follow the marketplace's own rules on them",
        "到付退货应事先征得对方同意并明确承运人与运费；七天无理由退换货另依公示规则",
    )
    .because("its breach is decided by TB-48 and TB-51", "违反的后果由 TB-48、TB-51 裁决")
    .limbs(&[limb(
        Pointer,
        "no-reason returns and exchanges: the marketplace's rules on them, which are not loaded",
        "七天无理由退换货：平台公示的相关规则，未收录",
    )]),
    Entry::new(
        TB.art(47),
        Mechanised,
        "a seller that breaks the rules on returns so that the return cannot be completed, or the goods are no longer fit for it, refunds",
        "卖家违反退换货规范致无法完成退换或商品已不宜退货的，退款",
    )
    .limbs(&[limb(
        LeftToPeople,
        "whether a breach keeps the buyer from the return, and from when the seller is late with an address: the text gives no number of days",
        "违规是否致无法退货以及何时起逾期提供地址：条文未给出天数",
    )]),
    Entry::new(
        TB.art(48),
        Mechanised,
        "a buyer who breaks them so that the seller does not receive the return or refuses it loses the price and bears destruction and loss",
        "买家违反退换货规范致卖家未收到或拒签的，打款卖家，损毁、灭失风险归买家",
    ),
];

pub(super) static FREIGHT: &[Entry] = &[
    Entry::new(
        TB.art(49),
        Mechanised,
        "a return, exchange or repair agreed before the platform stepped in and silent on freight: the seller bears it; afterwards whoever is at fault, and of two the one at fault first",
        "介入前自行达成退换修协议而未约定运费的，由卖家承担；介入后谁过错谁承担，均有过错的由先有过错者承担",
    ),
    Entry::new(
        TB.art(50),
        Mechanised,
        "goods sent with freight on delivery and without consent may be refused, or signed for with that freight on the seller",
        "卖家擅自到付发货的，买家可拒签，或签收后由卖家负担该到付运费",
    ),
    Entry::new(
        TB.art(51),
        Mechanised,
        "a return with freight on delivery without consent that the seller takes in stays the buyer's to pay, where the return freight was the buyer's",
        "买家擅自到付退货而卖家签收的，退货运费本归买家的仍归买家",
    ),
    Entry::new(
        TB.art(52),
        Mechanised,
        "a buyer who bears the return freight pays no more than to the place that the page shows as sent from; the excess is the seller's",
        "买家承担退货运费而退货地址与页面发货地不一致的，超出部分归卖家",
    ),
    Entry::new(
        TB.art(53),
        Mechanised,
        "no-reason returns and refusals: every freight on the buyer where shipping was paid for, its condition is lost or member rights are abused; the way back alone where shipping is free",
        "无理由退货或拒签：非包邮、不再满足包邮条件或滥用会员权利的，运费全归买家；包邮的买家仅承担退回运费",
    )
    .limbs(&[limb(LeftToPeople, "whether member rights are abused", "是否滥用会员权利")]),
    Entry::new(
        TB.art(54),
        Mechanised,
        "an exchange without reason, where the goods allow it: every freight of the exchange is the buyer's",
        "支持无理由换货的，买家无理由换货所生运费均归买家",
    ),
];

pub(super) static GIFTS: &[Entry] = &[
    Entry::new(
        TB.art(55),
        Definition,
        "a gift is what the seller promised or the parties agreed to give on condition of the purchase, lawful prizes included; a bundle is two or more goods sold as one",
        "赠品系以购买为前提获赠之物或服务，合法奖品亦属之；组合商品由两个以上商品组成",
    )
    .because("the kind of a line says so", "由标的种类体现"),
    Entry::new(
        TB.art(56),
        Mechanised,
        "kind, make, number, service and time of a gift or bundle are stated clearly; what is unclear is read for the consumer",
        "赠品、组合商品的要素应明示，含混或有歧义的作有利于消费者的认定",
    )
    .limbs(&[limb(LeftToPeople, "whether the wording is unclear", "表述是否含混")]),
    Entry::new(
        TB.art(57),
        Mechanised,
        "a gift that takes a licence to sell is given only by who holds it; otherwise the buyer may ask its value in money",
        "需法定资质的赠品应具备资质，否则买家可要求按价值退款",
    )
    .limbs(&[limb(LeftToPeople, "whether the gift takes a licence, and whether the seller holds it", "赠品是否需要资质、卖家是否具备")]),
    Entry::new(
        TB.art(58),
        Supports,
        "gifts and parts of a bundle are dispatched when the goods are, unless the parties agreed another time",
        "赠品、子商品与交易商品同时发货，另有约定的除外",
    )
    .because("the time of dispatch of a gift is computed from the order's, or from its own where one was agreed", "赠品的发货时间依订单计算，另有约定的依约定"),
    Entry::new(
        TB.art(59),
        Mechanised,
        "once the goods are signed for, a dispute about the gift leaves the outcome of the goods alone; travel shops apart",
        "签收后赠品争议不影响交易商品的处理，飞猪除外",
    )
    .limbs(&[limb(
        Pointer,
        "travel shops: whether the gift touches the goods is for their own standard, which is not loaded",
        "飞猪：赠品争议是否影响交易商品，依其专门标准，未收录",
    )]),
    Entry::new(
        TB.art(60),
        Mechanised,
        "a gift or part that is late or out of stock follows the rules on late dispatch and lack of stock, on the base of its own value; travel shops apart",
        "赠品、子商品延迟或缺货的，按其价值适用延迟发货、缺货规则，飞猪除外",
    )
    .limbs(&[
        limb(Pointer, "how much: the marketplace's rules on late dispatch and lack of stock, which are not loaded", "数额依平台延迟发货与缺货规则，未收录"),
        limb(
            Pointer,
            "travel shops: excepted, so that no head is measured for them; their own standard is not loaded",
            "飞猪：除外，不计算该项赔付；其专门标准未收录",
        ),
    ]),
    Entry::new(
        TB.art(61),
        Mechanised,
        "with a no-reason return the gift goes back intact; if it cannot by the buyer's doing, or is destroyed or lost on the way, the return stands and its value may be deducted",
        "无理由退货时赠品应完好退回；因买家原因无法退回或途中损毁、灭失的，不得拒绝退货，可扣除其价值",
    )
    .limbs(&[limb(LeftToPeople, "what keeps a gift from going back", "赠品不能退回的原因")]),
    Entry::new(
        TB.art(62),
        Mechanised,
        "what becomes of a gift is for the parties where the seller lacked the licence, where its fault ended the purchase, or where the gift by its nature cannot go back without the buyer's doing",
        "卖家无资质、卖家过错致退款退货、或非因买家原因无法退回的，赠品由双方协商",
    )
    .because("the reference of its first limb to TB-54 is stale and is read as TB-57", "第一项援引 TB-54 有误，应为 TB-57")
    .limbs(&[limb(LeftToPeople, "whether the gift is unfit to go back", "赠品是否不适宜退货")]),
    Entry::new(
        TB.art(63),
        Mechanised,
        "the value of a gift or part is what was declared beforehand, otherwise a fair market price that the platform sets",
        "赠品、子商品价值从事先声明；未声明的由平台参照公允价格酌定",
    )
    .limbs(&[limb(LeftToPeople, "a fair market price is an assessment", "公允价格属于认定事项")]),
    Entry::new(
        TB.art(64),
        Mechanised,
        "gifts of travel shops follow their own standard first",
        "飞猪赠品优先适用其专门标准",
    )
    .because("the standard on travel gifts, which is not loaded", "《飞猪赠品争议处理标准》，未收录"),
];
