//! Chapters 1 to 3, section 1: TB-1 to TB-24.

use crate::rulebook::TB;
use crate::rulebook::ledger::Disposition::{LeftToPeople, Mechanised, Organisational, Supports};
use crate::rulebook::ledger::{Entry, limb};

pub(super) static SCOPE: &[Entry] = &[
    Entry::new(
        TB.art(1),
        Mechanised,
        "these rules govern disputes about trades between buyers and sellers on the marketplace",
        "淘宝平台上买卖双方的交易争议由本规则处理",
    ),
    Entry::new(
        TB.art(2),
        Mechanised,
        "a special rule of the platform goes before these; the platform may step in by itself where a shop fails in mass, and some questions may be put to a public jury",
        "平台其他规则的特别规定优先；店铺大规模失能时平台可主动介入；部分问题可交大众评审",
    )
    .because(
        "the platform's special rules, of which none is loaded; what is decided here is what these rules say where those are silent",
        "平台的特别规定均未收录，此处裁决仅为其未规定时的处理",
    )
    .limbs(&[
        limb(
            LeftToPeople,
            "the jury's verdict: it enters as an assessment of the question that was put to it",
            "大众评审的判断：作为对所提问题的认定录入",
        ),
        limb(Organisational, "stepping in by its own motion binds the platform", "主动介入系平台自身职权"),
    ]),
    Entry::new(
        TB.art(3),
        Supports,
        "notices through the platform's system, its messenger, mail, short message or phone are part of what a ruling rests on",
        "经平台系统、旺旺、邮件、短信或电话发出的通知属于处理依据的一部分",
    )
    .because(
        "the deadline of a proof is a fact of the notice that asked for it; the channel of an agreement counts for its record",
        "举证期限以通知所载为准；约定的沟通渠道影响其记录是否可举证",
    ),
];

pub(super) static ADMISSION: &[Entry] = &[
    Entry::new(
        TB.art(4),
        Mechanised,
        "a buyer opens the claim online within the time that the platform prescribes",
        "买家应在平台规定期限内在线发起维权",
    )
    .limbs(&[limb(
        LeftToPeople,
        "how long the time is: the text gives no number, so that it is a fact of the order, and none is invented",
        "期限长短：条文未给出天数，以订单事实为准，不作推定",
    )]),
    Entry::new(
        TB.art(5),
        Mechanised,
        "the time to claim bars nobody where an authority found the goods counterfeit or prohibited, a judgment is in force, proof of non-receipt or of a defect is brought, or an after-sales period was promised or agreed",
        "行政认定假冒或违禁、持有生效法律文书、能举证未收货或品质等问题、另有售后期限承诺或约定的，不受受理期限限制",
    )
    .limbs(&[limb(
        LeftToPeople,
        "(3): whether what a late buyer brings proves non-receipt or a defect is the review of that evidence",
        "第三项：逾期买家的凭证能否证实未收货或品质问题，由人审核",
    )]),
    Entry::new(
        TB.art(6),
        Mechanised,
        "the platform may decline a claim that is late, whose real trade cannot be found out, that was settled and performed, that comes from a completed sham trade, that only seeks the goods back after a refund, or that seeks further loss or statutory damages",
        "逾期、真实交易无法查清、已和解并履行、虚假交易已成功、退款后索回商品、主张额外损失或法定赔偿的，平台可不受理",
    )
    .limbs(&[
        limb(
            LeftToPeople,
            "(2): whether the order shows another thing than was traded, and whether the facts can still be found, is for a person",
            "第二项：订单与实际交易是否不符、事实能否查清，由人认定",
        ),
    ]),
];

pub(super) static GENERAL: &[Entry] = &[
    Entry::new(
        TB.art(7),
        Mechanised,
        "agreement first, then what the parties add, then special and general rules; if responsibility is still open, usage or a return and refund with the way out on the seller and the way back on the buyer",
        "约定优先，其次补充协议，再次特别规定与一般规定；责任仍无法确定的，按交易习惯或退货退款，发货运费归卖家、退货运费归买家",
    )
    .limbs(&[limb(
        LeftToPeople,
        "that all proof leaves responsibility open, and what the usage of the trade is: a person finds both",
        "举证已尽而责任仍无法确定，以及交易习惯为何，由人认定",
    )]),
    Entry::new(
        TB.art(8),
        Mechanised,
        "proof follows these rules; where they are silent, or a trade or an account is abnormal, the platform lays the burden by the circumstances",
        "依本规则举证；规则未规定或交易、账号异常的，由平台视情形分配举证责任",
    )
    .limbs(&[limb(
        LeftToPeople,
        "what is abnormal, and whom the circumstances burden, is for a person to say",
        "是否异常以及如何分配，由人判断",
    )]),
    Entry::new(
        TB.art(9),
        Mechanised,
        "each party answers for its evidence being genuine, relevant, complete, accurate and in time; the platform judges it as an ordinary person would",
        "各方对证据的真实、关联、完整、准确、及时负责；平台以普通人认知判断",
    )
    .limbs(&[limb(
        LeftToPeople,
        "whether an item convinces is its review, recorded with author and day",
        "证据是否可信由审核人认定并记录",
    )]),
    Entry::new(
        TB.art(10),
        Mechanised,
        "from the carrier's taking over until the buyer signs, the goods are at the seller's risk",
        "运输途中至签收为止，风险归卖家",
    ),
    Entry::new(
        TB.art(11),
        Mechanised,
        "goods sent back under a return and refund, or with consent and without proven fault of the seller: damage is at the seller's risk, destruction and loss at the buyer's; reasonable conditions of the consent are kept",
        "退货退款，或卖家同意退货而无确证其有责的：途中破损归卖家，损毁、灭失归买家；同意所附合理条件应予遵守",
    )
    .limbs(&[limb(
        LeftToPeople,
        "paragraph 2: whether the conditions of a consent are reasonable and kept is found by a person",
        "第二款：所附条件是否合理、是否符合，由人认定",
    )]),
    Entry::new(
        TB.art(12),
        Mechanised,
        "where one side denies what was agreed besides, who calls it invalid proves that or bears the consequence",
        "一方否认补充协议的，主张无效的一方举证，否则承担不利后果",
    ),
    Entry::new(
        TB.art(13),
        Mechanised,
        "a seller's standard term on a major interest of the buyer is shown in plain sight, is no worse than the platform's rules, and does not free the seller, burden the buyer or take away a main right; otherwise it is void",
        "涉及买家重大利害的格式条款应显著、不低于平台要求，且不得免除卖家责任、加重买家责任或排除主要权利，否则无效",
    )
    .limbs(&[limb(
        LeftToPeople,
        "whether a term falls below the platform's rules or takes away a main right is found by a person",
        "条款是否低于平台要求或排除主要权利，由人认定",
    )]),
    Entry::new(
        TB.art(14),
        Mechanised,
        "a trade with an earnest deposit follows the deposit penalty of the civil code",
        "定金交易适用定金罚则",
    )
    .limbs(&[limb(LeftToPeople, "whether a breach defeats the purpose of the contract", "违约是否致合同目的落空")]),
    Entry::new(
        TB.art(15),
        Mechanised,
        "liquidated damages that the seller promised for a breach are paid when it occurs; if the platform's rules set another sum, the higher one",
        "卖家承诺的违约金在违约时应予赔付，与平台规则数额不一致的从高",
    ),
    Entry::new(
        TB.art(16),
        Supports,
        "the platform may ask third parties and use what they say as reference",
        "平台可向第三方核实并作为参考",
    )
    .because(
        "what a third party says is an item of evidence or a basis of an assessment",
        "第三方意见作为证据或认定依据录入",
    ),
    Entry::new(
        TB.art(17),
        Mechanised,
        "a sham trade or a cashing out that is not yet successful is refunded",
        "虚假交易或套现，交易未成功的退款",
    )
    .limbs(&[limb(LeftToPeople, "that the trade is a sham is established by the platform", "是否虚假交易由平台认定")]),
    Entry::new(
        TB.art(18),
        Mechanised,
        "goods grossly inferior or mismatched in mass show that the seller never meant to perform: it counts as refusal, and the price goes back",
        "大量严重劣质或货不对板表明无履约意图的，视为拒绝履约并退款",
    )
    .limbs(&[limb(LeftToPeople, "the conclusion from mass and gravity is the platform's", "由平台综合判断")]),
    Entry::new(
        TB.art(19),
        Mechanised,
        "goods exposed, notified by an authority or found by the platform to be misdescribed or substandard are called back by the seller and returned for a refund; a seller that excepts its batch proves that",
        "被曝光、通报或经平台抽检排查应召回的商品，卖家主动召回并退货退款；对批次有异议的由卖家举证",
    )
    .limbs(&[
        limb(
            LeftToPeople,
            "whether the press exposed the goods or an authority notified them",
            "是否被媒体曝光或行政通报",
        ),
        limb(
            LeftToPeople,
            "whether the seller has shown that its batch is not concerned",
            "卖家是否已证明本批次不受影响",
        ),
    ]),
    Entry::new(
        TB.art(20),
        Mechanised,
        "a trade in prohibited goods or services ends in a refund, or a return and refund, as the circumstances ask",
        "禁售商品或服务，视情形退款或退货退款",
    )
    .limbs(&[limb(LeftToPeople, "whether goods are prohibited, and may lawfully and safely travel back", "是否禁售、能否合法安全退回")]),
    Entry::new(
        TB.art(21),
        Mechanised,
        "a return that is due by the seller's responsibility becomes a refund where the parties agree on that, the thing is virtual or a service, or it cannot be returned and its purpose is wholly lost",
        "因卖家责任应退货退款，而双方协商退款、属虚拟或服务、或无法退还且目的完全落空的，退款",
    ),
    Entry::new(
        TB.art(22),
        Mechanised,
        "where goods are hard to send back and the seller answers for it, the seller helps and the buyer cooperates; who is idle without reason loses the point",
        "因卖家责任需退回而客观退回困难的，卖家应协助、买家应配合，无理由怠于履行者承担后果",
    )
    .limbs(&[limb(LeftToPeople, "whether goods are hard to send back, and who is idle without reason", "是否退回困难、何方无理由怠于履行")]),
    Entry::new(
        TB.art(23),
        Mechanised,
        "asked for a refund on a reasonable need while the goods are on their way, the seller has them stopped at once; stopped goods are refunded",
        "在途申请退款且需求合理的，卖家应及时通知拦截，拦截成功的退款",
    )
    .limbs(&[limb(
        LeftToPeople,
        "whether the need is reasonable, where no right to return answers that; whether an interception was neglected",
        "需求是否合理；是否怠于拦截",
    )]),
    Entry::new(
        TB.art(24),
        Mechanised,
        "where the platform's own data show goods to be misdescribed, confusing or inferior, the buyer is spared the proof and gets a return and refund",
        "平台依大数据判断商品描述不当、混淆误导或伪劣的，减免买家举证并退货退款",
    )
    .limbs(&[limb(LeftToPeople, "the conclusion from the data is the platform's", "由平台依数据判断")]),
];
