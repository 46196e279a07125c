//! Practice on complaints beside refunds (维权投诉处理办法). It numbers no paragraphs; CP-1 to CP-11 number them here, in
//! its order.

use super::Chapter;
use crate::findings::Bilingual;
use crate::rulebook::ledger::Disposition::{Arithmetic, Mechanised, Procedure, Supports};
use crate::rulebook::ledger::{Entry, limb};
use crate::rulebook::{CP, Text};

pub(super) static CHAPTERS: &[Chapter] = &[Chapter {
    text: Text::Cp,
    page: "complaints",
    title: Bilingual { en: "complaints beside refunds", zh: "退款以外的投诉" },
    entries: ENTRIES,
}];

static ENTRIES: &[Entry] = &[
    Entry::new(
        CP.art(1),
        Mechanised,
        "while a trade is under way either side may call the platform in; once it has ended, what went wrong may be complained of within fifteen days",
        "交易进行中可申请平台介入；交易结束后十五日内可就售后问题投诉",
    )
    .limbs(&[limb(
        Arithmetic,
        "no text says what a complaint costs the member: points hold where a rulebook states them",
        "投诉的扣分标准文本未载明，由规则集以参数载明方适用",
    )]),
    Entry::new(
        CP.art(2),
        Mechanised,
        "within fifteen days of the success of the trade a buyer who got nothing may complain of that",
        "交易成功十五日内，实际未收到货的买家可投诉",
    ),
    Entry::new(
        CP.art(3),
        Arithmetic,
        "goods not received are looked into within seven working days",
        "未收到货投诉在七个工作日内核实处理",
    )
    .because("the row of a complaint says until when it is to be handled, by the calendar of the case", "投诉结果列明处理截止时间，按案件所附工作日历计算"),
    Entry::new(
        CP.art(4),
        Mechanised,
        "outside the malls, within fifteen days of the success of the trade, a buyer may complain of improper contact: at night, without end, with threats or insults",
        "非商城交易成功十五日内，买家可投诉卖家半夜、密集联系或威胁、侮辱",
    ),
    Entry::new(
        CP.art(5),
        Mechanised,
        "within fifteen days of the success of the trade a middling or bad review in force may be complained of that a competitor gave, or that serves to threaten, to press unreasonable demands or to gain something",
        "交易成功十五日内，可投诉已生效的同行中差评，或以中差评威胁、提不合理要求、谋取财物",
    ),
    Entry::new(
        CP.art(6),
        Mechanised,
        "a seller who after payment cannot dispatch at once, or does not within seventy-two hours, delays; goods made to order, sold in advance or delivered specially are left out",
        "付款后不能即时发货或七十二小时内未发货为延迟发货，定制、预售及特定运送除外",
    )
    .limbs(&[limb(
        Arithmetic,
        "the hours hold where a rulebook states them as `late_dispatch_hours`; before them goes what the seller promised",
        "小时数由规则集以参数载明方适用，卖家承诺优先",
    )]),
    Entry::new(
        CP.art(7),
        Supports,
        "when goods left is what the carrier's system recorded",
        "发货时间以快递公司系统记录为准",
    )
    .because("a waybill or a click shows no time here; the platform assesses it", "面单或点击不足以认定，由平台认定"),
    Entry::new(
        CP.art(8),
        Mechanised,
        "within fifteen days of its placing, a buyer may complain in a trade that awaits payment or is closed that the seller refuses a service of its page, the platform's means of payment or a service that it must bear",
        "交易创建十五日内，等待付款或已关闭的，买家可投诉卖家拒绝页面承诺、平台支付方式或应承担的服务",
    ),
    Entry::new(
        CP.art(9),
        Arithmetic,
        "a complaint is handled within five working days",
        "投诉在五个工作日内介入处理",
    )
    .because(
        "said of broken promises and again of complaints at large, and so read of all but goods not received",
        "就违背承诺及一般投诉均有规定，理解为适用于未收到货以外的投诉",
    ),
    Entry::new(
        CP.art(10),
        Mechanised,
        "the side complained of clears up what never happened or was a slip, or else explains itself and proves it by chat, messages, texts or lists of calls",
        "被投诉方应消除误会，或作出解释并提供聊天记录、站内信、短信、通话清单等凭证",
    ),
    Entry::new(
        CP.art(11),
        Procedure,
        "who disagrees with the outcome brings evidence to the platform's staff",
        "对结果不满意的，向平台客服举证",
    )
    .because("further proof or assessments are facts of the case, decided anew", "补充的凭证或认定作为案件事实重新裁决"),
];
