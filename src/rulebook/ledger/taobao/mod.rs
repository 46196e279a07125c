//! Taobao platform dispute rules (淘宝平台争议处理规则): TB-1 to TB-94, chapter by chapter.

mod conformity;
mod delivery;
mod general;
mod proceedings;
mod returns;

use super::Chapter;
use crate::findings::Bilingual;
use crate::rulebook::Text;

const fn chapter(page: &'static str, en: &'static str, zh: &'static str, entries: &'static [super::Entry]) -> Chapter {
    Chapter { text: Text::Tb, page, title: Bilingual { en, zh }, entries }
}

pub(super) static CHAPTERS: &[Chapter] = &[
    chapter("taobao-1-scope", "chapter 1: scope and notices", "第一章：适用范围与通知", general::SCOPE),
    chapter("taobao-2-admission", "chapter 2: which disputes are heard", "第二章：受理", general::ADMISSION),
    chapter(
        "taobao-3-1-general",
        "chapter 3, section 1: what holds for every dispute",
        "第三章第一节：通用规则",
        general::GENERAL,
    ),
    chapter("taobao-3-2-dispatch", "chapter 3, section 2: sending the goods", "第三章第二节：发货", delivery::DISPATCH),
    chapter(
        "taobao-3-3-signing",
        "chapter 3, section 3: signing and refusing",
        "第三章第三节：签收与拒签",
        delivery::SIGNING,
    ),
    chapter(
        "taobao-3-4-returns",
        "chapter 3, section 4: returns and exchanges",
        "第三章第四节：退换货",
        returns::RETURNS,
    ),
    chapter("taobao-3-5-freight", "chapter 3, section 5: freight", "第三章第五节：运费", returns::FREIGHT),
    chapter(
        "taobao-3-6-gifts",
        "chapter 3, section 6: gifts and bundles",
        "第三章第六节：赠品与组合商品",
        returns::GIFTS,
    ),
    chapter(
        "taobao-3-7-quality",
        "chapter 3, section 7: quality and counterfeit",
        "第三章第七节：质量与假冒",
        conformity::QUALITY,
    ),
    chapter(
        "taobao-3-8-description",
        "chapter 3, section 8: description and outward state",
        "第三章第八节：描述与表面状况",
        conformity::DESCRIPTION,
    ),
    chapter(
        "taobao-4-suspension",
        "chapter 4: suspension and resumption",
        "第四章：中止与恢复",
        proceedings::SUSPENSION,
    ),
    chapter("taobao-5-execution", "chapter 5: carrying a ruling out", "第五章：执行", proceedings::EXECUTION),
    chapter(
        "taobao-6-final",
        "chapter 6: special rulebooks and final provisions",
        "第六章：特别规范与附则",
        proceedings::FINAL,
    ),
];
