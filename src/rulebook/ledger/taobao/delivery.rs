//! Chapter 3, sections 2 and 3: TB-25 to TB-40.

use crate::rulebook::TB;
use crate::rulebook::ledger::Disposition::{Definition, LeftToPeople, Mechanised};
use crate::rulebook::ledger::{Entry, limb};

pub(super) static DISPATCH: &[Entry] = &[
    Entry::new(
        TB.art(25),
        Mechanised,
        "goods count as dispatched with the carrier's first record; for a carrier that keeps none yet, at the later of the day on the waybill and the seller's click",
        "以承运人系统首条记录为发货时间；承运人尚无系统记录的，取面单日期与点击发货较晚者",
    )
    .limbs(&[limb(
        Definition,
        "the instant is computed; a rule decides only what a certificate of a failed system stands for",
        "发货时刻由计算得出；系统故障证明的效力由规则裁决",
    )]),
    Entry::new(
        TB.art(26),
        Mechanised,
        "orders paid separately are sent separately unless the buyer consents; if they are merged and the buyer says that something is missing, the seller proves that it is not",
        "分别付款的订单应分别发货，未经同意合并发货而买家主张少件的，由卖家举证",
    )
    .limbs(&[limb(LeftToPeople, "whether special circumstances allow the merging", "是否属于特殊情形")]),
    Entry::new(
        TB.art(27),
        Mechanised,
        "after the time has passed, or once a refund was asked for before dispatch, the seller sends only with the buyer's consent; goods sent without it and not received or refused are refunded, with every cost and risk on the seller",
        "逾期或发货前已申请退款的，须征得买家同意方可发货；擅自发货而买家未收到或拒收的，退款，费用及全部风险归卖家",
    ),
    Entry::new(
        TB.art(28),
        Mechanised,
        "goods go to the address on the order and into the recipient's hands; fetching them elsewhere needs notice in plain sight or consent",
        "送至订单地址由收件人签收；需自提的应事先显著明示或征得同意",
    ),
    Entry::new(
        TB.art(29),
        Mechanised,
        "a carrier that was promised is used; otherwise a buyer who paid for carriage and signed may have the freight back",
        "应使用承诺或约定的承运人；否则非包邮且已签收的，买家可要求退还运费",
    ),
    Entry::new(
        TB.art(30),
        Mechanised,
        "freight on delivery needs the carrier and the freight told first and the buyer's consent; a buyer who wishes it settles both with the seller",
        "到付发货应事先明确承运人与运费并征得同意；买家要求到付的应自行与卖家明确",
    ),
    Entry::new(
        TB.art(31),
        Mechanised,
        "a breach of the rules on dispatch that caused non-receipt or refusal: the price goes back, costs and the risk of destruction and loss are the seller's",
        "违反发货规范致未收到或拒收的，退款，费用及损毁、灭失风险归卖家",
    )
    .limbs(&[limb(LeftToPeople, "causation, where the recorded reason of the refusal does not show it", "因果关系，拒收理由未能体现时")]),
    Entry::new(
        TB.art(32),
        Mechanised,
        "a breach of the rules on dispatch gives the buyer a return and refund",
        "发货违规，买家可退货退款",
    ),
    Entry::new(
        TB.art(33),
        Mechanised,
        "a buyer who used the goods or clicked to confirm gets that only by agreement, unless the seller induced the click",
        "买家已使用或点击确认收货的，须与卖家协商一致，但卖家诱使确认的除外",
    )
    .limbs(&[limb(LeftToPeople, "whether the seller induced the click", "是否诱使确认收货")]),
];

pub(super) static SIGNING: &[Entry] = &[
    Entry::new(
        TB.art(34),
        Mechanised,
        "a buyer whose recipient data are wrong bears what follows from that, as far as it is responsible",
        "收件信息错误致未收到的，买家在其责任限度内承担不利后果",
    )
    .limbs(&[limb(
        LeftToPeople,
        "the limit of that responsibility where other causes took part: the data count as the sole cause until somebody finds otherwise",
        "责任限度：另有原因时由人认定，否则视为唯一原因",
    )]),
    Entry::new(
        TB.art(35),
        Mechanised,
        "a change of recipient data needs the seller's consent; if it consented, failed to carry it out, and the data are not linked to the buyer, the price goes back at the seller's risk",
        "变更收件信息须经卖家同意；同意后未变更成功且信息与买家无显著关联的，退款，风险归卖家",
    )
    .limbs(&[limb(LeftToPeople, "whether the data are linked to the buyer", "收件信息与买家有无显著关联")]),
    Entry::new(
        TB.art(36),
        Mechanised,
        "the recipient signs in person; a person whom it authorised, or a parcel left where it told the carrier to, counts alike",
        "收件人应亲自签收；受托人签收或按指示放置视为本人签收",
    )
    .limbs(&[limb(
        Definition,
        "what a valid signature is, is established from the records; a rule says which evidence proves it",
        "有效签收由记录认定，何种证据可证明由规则裁决",
    )]),
    Entry::new(
        TB.art(37),
        Mechanised,
        "goods are looked at when they are handed over; found outwardly wrong they may be refused, and the sender bears it: the price goes back, or for a return of the buyer's own reasons to the seller",
        "交付时当场检视；表面不一致可拒签，由寄件方承担：卖家发货则退款，买家原因退货则打款卖家",
    ),
    Entry::new(
        TB.art(38),
        Mechanised,
        "who is said to have delivered proves receipt: the seller for the goods, the buyer for the return",
        "主张未收到的，由相对方举证：发货由卖家，退货由买家",
    ),
    Entry::new(
        TB.art(39),
        Mechanised,
        "goods unfit to be refused and without no-reason returns, refused without a ground: refused back, the price is the seller's; taken back, the seller refunds or sends them again at the buyer's cost and risk of damage",
        "不支持无理由退货且不宜拒签的商品被无故拒签：卖家亦拒签的打款卖家；卖家签收的可退款或发回，发回运费及破损风险归买家",
    )
    .limbs(&[limb(LeftToPeople, "whether goods are by nature unfit to be refused or to be sent again", "性质是否不宜拒签或发回")]),
    Entry::new(
        TB.art(40),
        Mechanised,
        "goods with no-reason returns, or whose refusal the platform supports, are refunded once refused; the seller calls them back and bears the risk",
        "支持无理由退货或经平台支持拒收的，拒签成功即退款，卖家及时召回并承担风险",
    ),
];
