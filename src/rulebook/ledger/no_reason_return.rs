//! Measures on no-reason returns within seven days (七日无理由退货暂行办法): SR-1 to SR-38.

use super::Disposition::{Arithmetic, LeftToPeople, Mechanised, Organisational, Pointer, Procedure, Supports};
use super::{Chapter, Entry, SR, limb};
use crate::findings::Bilingual;
use crate::rulebook::Text;

const fn chapter(en: &'static str, zh: &'static str, entries: &'static [Entry]) -> Chapter {
    Chapter { text: Text::Sr, page: "no-reason-return", title: Bilingual { en, zh }, entries }
}

pub(super) static CHAPTERS: &[Chapter] = &[
    chapter("chapter 1: principles", "第一章：总则", PRINCIPLES),
    chapter("chapter 2: goods excluded, goods intact", "第二章：不适用的商品与完好标准", GOODS),
    chapter("chapter 3: how a return goes", "第三章：退货程序", RETURNING),
    chapter("chapter 4: duties of sellers and platforms", "第四章：销售者与平台的义务", DUTIES),
    chapter("chapters 5 to 7: supervision, penalties, final provisions", "第五至七章：监督、责任与附则", SUPERVISION),
];

static PRINCIPLES: &[Entry] = &[
    Entry::new(SR.art(1), Organisational, "why the Measures were made, and on what law", "立法目的与依据")
        .because("no consequence of its own", "本身无后果"),
    Entry::new(
        SR.art(2),
        Mechanised,
        "they hold for consumers who buy online for living and return under the consumer law within seven days of receipt",
        "适用于消费者为生活需要网购并在收货七日内依法无理由退货",
    ),
    Entry::new(
        SR.art(3),
        Organisational,
        "sellers perform the duty, and platforms see to it",
        "销售者履行义务，平台督促并提供保障",
    )
    .because("binds platforms", "约束平台"),
    Entry::new(
        SR.art(4),
        LeftToPeople,
        "the right and the duty are exercised fairly and in good faith",
        "行使权利、履行义务应公平诚信",
    )
    .because(
        "a principle; its hook is the abuse of member rights of TB-53, which a person finds",
        "原则性规定，落脚于 TB-53 的滥用会员权利，由人认定",
    ),
    Entry::new(
        SR.art(5),
        Mechanised,
        "sellers are encouraged to promise more than the Measures ask",
        "销售者可承诺优于本办法的待遇",
    ),
];

static GOODS: &[Entry] = &[
    Entry::new(
        SR.art(6),
        Mechanised,
        "made to order, fresh and perishable, downloaded or unsealed digital goods, delivered papers and periodicals: no return without reason",
        "定作、鲜活易腐、已下载或拆封的数字化商品、已交付的报刊不适用无理由退货",
    ),
    Entry::new(
        SR.art(7),
        Mechanised,
        "goods that opening makes unsafe or alters, that activation or trial greatly devalues, or that are sold as near expiry or flawed may be excluded if the consumer confirmed it at purchase",
        "拆封后影响安全或品质、激活试用后大幅贬值、已明示临期或瑕疵的商品，经购买时确认可不适用",
    ),
    Entry::new(
        SR.art(8),
        Mechanised,
        "goods go back intact: quality, function, parts and marks kept; opening to inspect and reasonable testing do not harm",
        "退回商品应保持品质、功能及配件标识齐全；为查验而拆封、合理调试不影响完好",
    )
    .limbs(&[limb(
        LeftToPeople,
        "what goes beyond reasonable testing, where the table of SR-9 is silent",
        "超出合理调试的程度，SR-9 未列明时",
    )]),
    Entry::new(
        SR.art(9),
        Mechanised,
        "use beyond checking that greatly devalues: broken necessary seals; repairs, altered marks, lasting traces or data on electronics; tags cut, soiling or damage on clothing and home goods",
        "超出查验需要致大幅贬值的视为不完好：必要密封破损；电子产品擅自维修、改标、留痕；服装家居类剪标、污损",
    ),
];

static RETURNING: &[Entry] = &[
    Entry::new(
        SR.art(10),
        Mechanised,
        "notice is sent within seven days, counted from the day after signing",
        "七日内发出退货通知，自签收次日起算",
    ),
    Entry::new(
        SR.art(11),
        LeftToPeople,
        "the seller promptly gives a true address and contact; the consumer then returns promptly and keeps the proof",
        "销售者应及时提供真实退货信息；消费者随后及时退回并留存凭证",
    )
    .because(
        "promptly has no number, and none is invented; an address that fails is decided by TB-41 and TB-47",
        "未规定具体时限，不作推定；地址失效由 TB-41、TB-47 裁决",
    ),
    Entry::new(
        SR.art(12),
        Supports,
        "goods, parts and gifts go back together; for a gift that cannot, the seller may ask the price marked beforehand",
        "商品、配件、赠品一并退回；赠品不能退回的，可要求支付事先标明的价款",
    )
    .because("with TB-61 and TB-63; a gift without a body has no way back here", "与 TB-61、TB-63 并用；无实物的赠品此处无退回路径"),
    Entry::new(
        SR.art(13),
        Mechanised,
        "for intact goods the seller refunds within seven days of having them back",
        "商品完好的，收到退货之日起七日内返还价款",
    ),
    Entry::new(
        SR.art(14),
        Arithmetic,
        "the refund takes the ways of payment used, in their shares, unless otherwise agreed",
        "按原支付方式及各自金额退款，另有约定的除外",
    )
    .because(
        "`relief` shares what goes back over the ways of payment on record, by what was paid in each; another way that was agreed is a matter of carrying it out",
        "`relief` 按各支付方式的实际金额分配退款；另有约定的退款方式属执行事项",
    ),
    Entry::new(
        SR.art(15),
        Arithmetic,
        "points and vouchers go back in kind, unless their terms say otherwise",
        "积分、代金券等以相应形式返还，另有约定的除外",
    )
    .because(
        "`relief` says what comes back in kind; that it does not, by the terms it was given on, is a fact of the case",
        "`relief` 列明以相应形式返还者；约定不返还的，属案件事实",
    ),
    Entry::new(
        SR.art(16),
        Mechanised,
        "a fee for paying by credit card need not be returned, and one that was waived may be deducted",
        "信用卡手续费可不退，已免除的可扣除",
    )
    .because(
        "a fee that the seller took over may be deducted where the case records it; one that the buyer paid is no part of the price",
        "案件记录由销售者免除的手续费时可以扣除；消费者自付的手续费不属价款",
    ),
    Entry::new(
        SR.art(17),
        Mechanised,
        "what was really paid is refunded; a part of a set or of a threshold discount is settled anew by the prices at purchase, either way",
        "以实际支出为准；套装或满减部分退货的按购买时价格重新结算，多退少补",
    )
    .limbs(&[limb(
        Arithmetic,
        "how much: what was really paid, and what stays at its own price, is computed in `relief`",
        "金额：实际支付与按购买时价格的结算由 `relief` 计算",
    )]),
    Entry::new(
        SR.art(18),
        Supports,
        "the return freight is the consumer's unless agreed otherwise; freight waived on a condition that the return undoes may be deducted",
        "退回运费由消费者承担，另有约定除外；退货后不再满足免运费条件的可扣除运费",
    )
    .because("TB-53 says it for the marketplace, and goes further where shipping was paid for", "平台依 TB-53，非包邮时范围更宽"),
    Entry::new(
        SR.art(19),
        Supports,
        "the way of returning may be agreed but not restricted; paid collection needs consent",
        "退货方式可约定而不得限制；有偿取货须经同意",
    )
    .because(
        "a no-reason return by another type of carrier is no breach by itself; TB-48 asks whether it caused the failure",
        "无理由退货未用同类型承运人本身不构成违规，是否致退货未果由 TB-48 裁决",
    ),
];

static DUTIES: &[Entry] = &[
    Entry::new(
        SR.art(20),
        Supports,
        "excluded goods are marked; an exclusion that takes confirmation has a step in plain sight at each purchase, and without it a return may not be refused",
        "不适用的商品应标注；需确认的应设显著确认程序，未经确认不得拒绝退货",
    )
    .because("the confirmation at purchase is a fact of the line", "购买时确认为标的事实"),
    Entry::new(SR.art(21), Organisational, "platforms agree with sellers on these duties", "平台与销售者订立协议")
        .because("binds platforms", "约束平台"),
    Entry::new(SR.art(22), Organisational, "platforms publish their rules on returns", "平台公示退货规则")
        .because("binds platforms", "约束平台"),
    Entry::new(SR.art(23), Organisational, "platforms check on sellers and report breaches", "平台检查监控并报告")
        .because("binds platforms", "约束平台"),
    Entry::new(
        SR.art(24),
        Procedure,
        "platforms mediate when asked, and name the seller to the consumer",
        "平台应请求调解，并提供销售者信息",
    )
    .because("the proceedings themselves; no outcome", "属程序本身，不产生结果"),
    Entry::new(
        SR.art(25),
        Organisational,
        "sellers have a process for goods that come back, and mark what cannot be sold as new",
        "销售者应有退货检验程序，不能恢复原状的再售应标注",
    )
    .because("concerns later buyers", "涉及后续销售"),
];

static SUPERVISION: &[Entry] = &[
    Entry::new(SR.art(26), Organisational, "authorities supervise sellers and platforms", "监管部门监督检查")
        .because("binds authorities", "约束监管部门"),
    Entry::new(SR.art(27), Organisational, "authorities take up complaints", "监管部门受理投诉举报")
        .because("binds authorities", "约束监管部门"),
    Entry::new(SR.art(28), Organisational, "authorities guide by advice and example", "监管部门行政指导")
        .because("binds authorities", "约束监管部门"),
    Entry::new(SR.art(29), Organisational, "authorities pursue refusals and publish penalties", "查处拒不履行并公示信用信息")
        .because("binds authorities", "约束监管部门"),
    Entry::new(SR.art(30), Organisational, "penalty for widening the exclusions", "擅自扩大不适用范围的处罚")
        .because("a penalty; a dispute does not turn on it", "属行政处罚，不影响争议结果"),
    Entry::new(
        SR.art(31),
        Organisational,
        "penalties for refusing without confirmation or because of opening, for 15 days without handling or a true address, and for 15 days without refund",
        "未经确认或以拆封为由拒退、逾十五日未办理或未提供真实信息、逾十五日未退款的处罚",
    )
    .because(
        "a penalty; its 15 days are a threshold of the authority and no limit between the parties",
        "属行政处罚，十五日为处罚门槛而非当事人间期限",
    ),
    Entry::new(SR.art(32), Organisational, "penalty for platforms that do not publish their rules", "平台未公示规则的处罚")
        .because("a penalty", "属行政处罚"),
    Entry::new(SR.art(33), Organisational, "penalty for selling on unmarked returned goods", "退货再售未标注的处罚")
        .because("a penalty", "属行政处罚"),
    Entry::new(SR.art(34), Organisational, "penalty for platforms that obstruct an authority", "平台拒不协助的处罚")
        .because("a penalty", "属行政处罚"),
    Entry::new(
        SR.art(35),
        Pointer,
        "goods that lack quality are returned under the consumer law's article on quality and not under the Measures",
        "质量不符而退货的，另依消费者权益保护法关于质量的规定",
    )
    .because("CPL-24; the ground of claim decides, not the button that was pressed", "CPL-24；以维权理由而非所点按钮为准"),
    Entry::new(
        SR.art(36),
        Organisational,
        "sales by television, telephone and mail follow the Measures",
        "电视、电话、邮购等参照执行",
    )
    .because("every trade of the marketplace is online", "平台交易均为网络购买"),
    Entry::new(SR.art(37), Organisational, "who interprets the Measures", "解释机关").because("no consequence of its own", "本身无后果"),
    Entry::new(SR.art(38), Organisational, "in force from 2017-03-15", "自 2017 年 3 月 15 日起施行")
        .because("the dated parameters begin on that day", "相关期限参数自该日起算"),
];
