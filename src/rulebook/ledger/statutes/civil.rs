//! Civil code, contracts (民法典合同编).

use crate::findings::Bilingual;
use crate::rulebook::ledger::Disposition::{LeftToPeople, Mechanised, Supports};
use crate::rulebook::ledger::{Chapter, Entry};
use crate::rulebook::{CC, Text};

const fn chapter(en: &'static str, zh: &'static str, entries: &'static [Entry]) -> Chapter {
    Chapter { text: Text::Cc, page: "civil-code", title: Bilingual { en, zh }, entries }
}

pub(super) static CONTRACTS: Chapter = chapter("terms, performance and breach", "条款、履行与违约", TERMS_AND_BREACH);
pub(super) static RISK: Chapter = chapter("sale: the passing of risk", "买卖：风险转移", PASSING_OF_RISK);
pub(super) static CONFORMITY: Chapter = chapter(
    "sale and carriage: conformity, inspection, the carrier",
    "买卖与运输：符合约定、检验、承运人",
    SALE_AND_CARRIAGE,
);

static TERMS_AND_BREACH: &[Entry] = &[
    Entry::new(
        CC.art(496),
        Supports,
        "a standard term of major interest is brought to notice, or is no part of the contract",
        "重大利害的格式条款应提示说明，否则可主张不成为合同内容",
    )
    .because("TB-13 carries it for the marketplace", "平台由 TB-13 落实"),
    Entry::new(CC.art(497), Supports, "when a standard term is void", "格式条款无效的情形")
        .because("TB-13 carries it for the marketplace; the finding is a person's", "平台由 TB-13 落实，由人认定"),
    Entry::new(
        CC.art(498),
        LeftToPeople,
        "an unclear standard term is read against who drafted it, and an individual term goes before it",
        "格式条款有歧义的作不利于提供方的解释，非格式条款优先",
    )
    .because(
        "TB-56 carries it for gifts and bundles; elsewhere a person reads the term",
        "赠品由 TB-56 落实，其余由人解释",
    ),
    Entry::new(
        CC.art(510),
        Supports,
        "gaps are filled by agreement, then by context or usage",
        "约定不明先协议补充，再依条款或习惯",
    )
    .because("TB-7 carries it for the marketplace", "平台由 TB-7 落实"),
    Entry::new(
        CC.art(511),
        Mechanised,
        "the cost of performance is on who performs; what the creditor adds is on the creditor",
        "履行费用由履行方负担，债权人增加的由债权人负担",
    ),
    Entry::new(
        CC.art(512),
        LeftToPeople,
        "carried goods are delivered when the recipient signs",
        "快递交付以收货人签收为准",
    )
    .because("the same as ECL-51", "与 ECL-51 相同"),
    Entry::new(
        CC.art(563),
        LeftToPeople,
        "a contract is rescinded when its purpose is defeated, performance is refused, or delay lasts after a warning",
        "目的落空、拒绝履行或经催告仍迟延的可解除",
    )
    .because(
        "whether the purpose is defeated is an assessment; TB-18, TB-68 and TB-78 act on it",
        "目的是否落空由人认定，后果依 TB-18、TB-68、TB-78",
    ),
    Entry::new(
        CC.art(566),
        Supports,
        "after rescission things are restored, and damages remain",
        "解除后恢复原状并可求偿",
    )
    .because(
        "return and refund restores; damages are left to courts (TB-6)",
        "退货退款即恢复原状，赔偿由法院处理（TB-6）",
    ),
    Entry::new(
        CC.art(582),
        Supports,
        "without an agreed remedy the party harmed reasonably chooses repair, replacement, return or a lower price",
        "无约定的，受损方可合理选择修理、更换、退货、减价等",
    )
    .because(
        "TB-79 carries the choice, the price of missing pieces included; any other lower price comes only by agreement",
        "选择权由 TB-79 落实，含退还少件价款；其他减价须经约定",
    ),
    Entry::new(CC.art(584), Mechanised, "damages reach the foreseeable loss", "赔偿以可预见损失为限")
        .because("the amount is named, and the head is left to courts (TB-6)", "列明数额，由法院处理（TB-6）"),
    Entry::new(
        CC.art(585),
        Supports,
        "liquidated damages may be agreed, and only a court adjusts them",
        "可约定违约金，由法院调整",
    )
    .because("see TB-15; adjusting is a court's", "见 TB-15，调整由法院处理"),
    Entry::new(
        CC.art(586),
        Supports,
        "an earnest deposit arises with its payment and counts up to a fifth of the price",
        "定金自实际交付时成立，不超过标的额百分之二十",
    )
    .because("see TB-14; the fifth is computed", "见 TB-14，百分之二十由计算得出"),
    Entry::new(
        CC.art(587),
        Supports,
        "who gave the deposit and defeats the purpose loses it; who took it and does so returns it twice",
        "给付方违约致目的落空的丧失定金，收受方的双倍返还",
    )
    .because("see TB-14", "见 TB-14"),
    Entry::new(
        CC.art(588),
        Mechanised,
        "of a deposit and liquidated damages the other side chooses one",
        "定金与违约金择一",
    ),
    Entry::new(
        CC.art(590),
        LeftToPeople,
        "force majeure frees, in its measure and not after delay",
        "不可抗力可免责，迟延后除外",
    )
    .because(
        "risk is borne without fault (TB-10); whether a breach is excused is for a person",
        "风险负担不问过错（TB-10），违约免责由人认定",
    ),
    Entry::new(
        CC.art(591),
        Mechanised,
        "who is harmed by a breach keeps the loss small; what that costs is on who broke the contract",
        "受损方应防止损失扩大，合理费用由违约方负担",
    ),
    Entry::new(CC.art(592), Supports, "both in breach: each answers for its own", "双方违约各自承担责任").because(
        "the marketplace says otherwise for freight (TB-49); other shares are for a person",
        "运费依 TB-49，其他比例由人认定",
    ),
    Entry::new(
        CC.art(593),
        LeftToPeople,
        "a breach that a third party caused is answered for all the same",
        "因第三人违约仍应担责",
    )
    .because("the carrier's doing counts as the sender's in TB-10 and TB-31", "承运人原因依 TB-10、TB-31 归寄件方"),
];

static PASSING_OF_RISK: &[Entry] = &[
    Entry::new(
        CC.art(604),
        Mechanised,
        "the seller bears the risk until delivery and the buyer after it",
        "交付前风险归卖方，交付后归买方",
    ),
    Entry::new(
        CC.art(605),
        Supports,
        "delay of delivery that the buyer caused puts the risk on the buyer",
        "因买方原因迟延交付的，风险归买方",
    )
    .because("TB-34 carries it for wrong recipient data", "收件信息错误由 TB-34 落实"),
    Entry::new(
        CC.art(606),
        LeftToPeople,
        "goods sold on their way are at the buyer's risk from the contract",
        "在途买卖自成立时风险归买方",
    )
    .because("no trade of the marketplace sells goods on their way", "平台无在途买卖"),
    Entry::new(CC.art(607), LeftToPeople, "handing to a carrier may pass the risk", "交付承运人可转移风险")
        .because("TB-10 says otherwise for the marketplace: not before signing", "平台依 TB-10，签收前不转移"),
    Entry::new(
        CC.art(608),
        Supports,
        "who does not take goods that are offered bears their risk from then on",
        "买方违约不收取的，风险自违约时归买方",
    )
    .because("TB-39 carries it for groundless refusals", "无故拒签由 TB-39 落实"),
    Entry::new(
        CC.art(609),
        LeftToPeople,
        "missing papers do not hold up the passing of risk",
        "未交单证不影响风险转移",
    )
    .because("no dispute here turns on it", "不影响本平台争议"),
    Entry::new(
        CC.art(610),
        Mechanised,
        "goods whose faults defeat the purpose may be refused, and then travel at the seller's risk",
        "质量不符致目的落空而拒收或解除的，风险归卖方",
    ),
    Entry::new(CC.art(611), Supports, "bearing the risk does not bar a claim for breach", "承担风险不影响请求违约责任")
        .because(
            "what is left of a claim where TB-70 gives the price to the seller is for a court",
            "TB-70 打款后所余请求由法院处理",
        ),
];

static SALE_AND_CARRIAGE: &[Entry] = &[
    Entry::new(
        CC.art(617),
        LeftToPeople,
        "goods below the agreed quality: the remedies for breach",
        "质量不符的依违约责任处理",
    )
    .because("TB-67 carries it for the marketplace", "平台由 TB-67 落实"),
    Entry::new(
        CC.art(618),
        LeftToPeople,
        "a waiver of warranty is void where the seller hid the flaw",
        "故意隐瞒瑕疵的减免约定无效",
    )
    .because("hiding is an assessment, as invalidity proved", "是否隐瞒由人认定为协议无效"),
    Entry::new(
        CC.art(620),
        LeftToPeople,
        "the buyer inspects in the agreed time, or promptly",
        "应在约定期限内或及时检验",
    )
    .because("TB-37 and TB-75 carry it for the marketplace", "平台由 TB-37、TB-75 落实"),
    Entry::new(
        CC.art(621),
        LeftToPeople,
        "not told in time, goods count as conforming; two years at most",
        "逾期未通知视为符合约定，最长二年",
    )
    .because("reasonable time is for a person", "合理期限由人认定"),
    Entry::new(
        CC.art(622),
        LeftToPeople,
        "too short an agreed inspection covers visible faults alone",
        "检验期过短仅视为外观异议期",
    )
    .because("what is too short is for a person", "是否过短由人认定"),
    Entry::new(
        CC.art(623),
        LeftToPeople,
        "a signed note that states number and make is presumed to say that they were checked",
        "签收单载明数量型号的推定已检验",
    )
    .because(
        "TB-75 lays the first step on the seller, which is better for the buyer",
        "TB-75 由卖家先举证，对买家更有利",
    ),
    Entry::new(
        CC.art(832),
        Supports,
        "the carrier answers for damage and loss, force majeure, nature and the sender's fault apart",
        "承运人对毁损、灭失负责，法定事由除外",
    )
    .because("a claim against the carrier is named and not decided", "向承运人的求偿权仅提示，不作裁决"),
    Entry::new(
        CC.art(835),
        LeftToPeople,
        "no freight is due for goods that force majeure destroyed",
        "因不可抗力灭失的不得收取运费",
    )
    .because("between sender and carrier", "系托运人与承运人之间"),
];
