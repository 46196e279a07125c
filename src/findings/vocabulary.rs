//! The vocabulary: every finding in plain sight, in one table.
//!
//! Each entry says what it is (in English and Chinese), what it is about, how it comes to be known, who could move it,
//! which articles define it, and its values. `= "value"` is what holds while nobody raises the point. The second half
//! are the answers that rules give; three values are added to each: `gap` (rules were asked and none answers),
//! `conflict` (two that contradict each other) and `not_asked` (outside the question's scope).

use super::{Bilingual, Entry, Finding, Kind, Level, Literal, Mover, Value};
use crate::rulebook::{CC, CP, CPL, ECL, FSL, SR, TB};

macro_rules! entry_module {
    ($(#[$doc:meta])* $name:ident [$($VALUE:ident $value:literal $value_zh:literal),+]) => {
        $(#[$doc])*
        pub mod $name {
            use super::{Finding, Literal, Place, Value};
            /// The finding itself.
            pub const FINDING: Finding = Finding(Place::$name as u16);
            /// Its values.
            pub(super) const VALUES: &[Value] = &[$(Value { name: $value, zh: $value_zh }),+];
            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "one variant per value constant")]
            enum Nth { $($VALUE),+ }
            $(
                #[doc = concat!("`", $value, "` ", $value_zh)]
                pub const $VALUE: Literal = Literal {
                    finding: FINDING,
                    allow: 1 << (Nth::$VALUE as u32),
                    full: crate::findings::full(VALUES.len()),
                };
            )+
        }
    };
}

macro_rules! vocabulary {
    (
        findings { $(
            $(#[$doc:meta])*
            $name:ident $en:literal $zh:literal $level:ident $kind:ident $mover:ident $(= $default:literal)?
            [$($text:ident $number:literal)*] { $($VALUE:ident $value:literal $value_zh:literal),+ $(,)? }
        )+ }
        answers { $(
            $(#[$adoc:meta])*
            $aname:ident $aen:literal $azh:literal $alevel:ident { $($AVALUE:ident $avalue:literal $avalue_zh:literal),+ $(,)? }
        )+ }
    ) => {
        #[expect(non_camel_case_types, reason = "one variant per module below")]
        enum Place { $($name,)+ $($aname),+ }
        $( entry_module! { $(#[$doc])* $name [$($VALUE $value $value_zh),+] } )+
        $( entry_module! { $(#[$adoc])* $aname [$($AVALUE $avalue $avalue_zh,)+
            GAP "gap" "无规定", CONFLICT "conflict" "规则冲突", NOT_ASKED "not_asked" "不涉及"] } )+
        /// Every entry, in order.
        pub static ENTRIES: &[Entry] = &[
            $( Entry {
                name: stringify!($name), label: Bilingual { en: $en, zh: $zh }, level: Level::$level, kind: Kind::$kind,
                mover: Mover::$mover, unless_raised: vocabulary!(@default $($default)?),
                articles: &[$($text.art($number)),*], values: $name::VALUES,
            }, )+
            $( Entry {
                name: stringify!($aname), label: Bilingual { en: $aen, zh: $azh }, level: Level::$alevel,
                kind: Kind::Answered, mover: Mover::Nobody, unless_raised: None, articles: &[], values: $aname::VALUES,
            }, )+
        ];
    };
    (@default $default:literal) => { Some($default) };
    (@default) => { None };
}

/// What stands in for a finding that the vocabulary does not have; unreachable through the public interface.
pub(crate) static NO_ENTRY: Entry = Entry {
    name: "",
    label: Bilingual { en: "", zh: "" },
    level: Level::Case,
    kind: Kind::Derived,
    mover: Mover::Nobody,
    unless_raised: None,
    articles: &[],
    values: &[],
};

vocabulary! {
    findings {
        // ---- the case ----
        /// Whether the marketplace is one that the rulebook covers (TB-1).
        marketplace "marketplace" "交易平台" Case Recorded Nobody [TB 1] { COVERED "covered" "适用本规则的平台", OTHER "other" "其他平台" }
        /// Whether the edition is in force for the case, by its transitional law (TB-92, TB-94).
        edition "edition in force" "现行版本" Case Recorded Nobody [TB 92 TB 94] { IN_FORCE "in_force" "有效", NOT_YET "not_yet" "尚未生效" }
        /// Whether the platform has stepped in (淘宝介入).
        intervention "intervention by the platform" "平台介入" Case Recorded Platform [TB 49] { NONE "none" "未介入", STEPPED_IN "stepped_in" "已介入" }
        /// Whether the trade is successful (交易成功).
        trade "state of the trade" "交易状态" Case Recorded Nobody [] { OPEN "open" "未成功", COMPLETED "completed" "交易成功" }
        /// Whether receipt was confirmed, and by whom; the timer's confirmation is none by the buyer.
        confirmation "confirmation of receipt" "确认收货" Case Recorded Nobody [TB 33 TB 76] { NONE "none" "未确认", CLICKED "clicked" "买家点击确认", AUTOMATIC "automatic" "系统自动确认" }
        /// Whether the seller's improper conduct led the buyer to confirm.
        confirmation_induced "confirmation induced by the seller" "诱使确认收货" Case Assessed Buyer = "no" [TB 33 TB 76] { NO "no" "否", YES "yes" "是" }
        /// Whether the trade is a sham or serves to cash out (虚假交易, 套现).
        sham_trade "sham trade" "虚假交易" Case Pleaded Platform = "no" [TB 6 TB 17] { NO "no" "否", YES "yes" "是" }
        /// Whether mass inferior goods show that the seller never meant to perform.
        no_intent_to_perform "no intent to perform" "无履约意图" Case Assessed Platform = "no" [TB 18] { NO "no" "否", YES "yes" "是" }
        /// How the purchase was made: some ways have dispute rules of their own, and some may have returns go abroad (特殊交易).
        purchase "kind of purchase" "交易类型" Case Recorded Nobody [TB 42 TB 88] { DOMESTIC "domestic" "境内交易", THROUGH_AGENT "through_agent" "代购交易", CROSS_BORDER "cross_border" "境外交易", FACE_TO_FACE "face_to_face" "当面交易", LIVE_STREAM "live_stream" "直播交易" }
        /// Whether the buyer abuses member rights (滥用会员权利).
        member_abuse "abuse of member rights" "滥用会员权利" Case Assessed Platform = "no" [TB 53] { NO "no" "否", YES "yes" "是" }

        // ---- agreements, terms, evidence ----
        /// Whether the other side accepted.
        accepted "acceptance" "对方同意" Agreement Recorded Buyer [TB 7] { NO "no" "未同意", YES "yes" "已同意" }
        /// Through what kind of channel it was concluded.
        channel "channel" "沟通渠道" Agreement Recorded Nobody [TB 3 TB 12] { PLATFORM "platform" "平台内渠道", ORDER_NOTE "order_note" "订单备注", PAPER "paper" "书面", PHONE "phone" "电话", SMS "sms" "短信", OTHER_MESSENGER "other_messenger" "其他通讯软件" }
        /// Whether a party now denies it.
        denied "denial" "一方否认" Agreement Recorded Buyer [TB 12] { NO "no" "未否认", YES "yes" "否认" }
        /// Whether the party that relies on it has shown that it was concluded.
        existence_shown "existence shown" "约定存在已证明" Agreement Assessed Seller [TB 12] { NO "no" "否", YES "yes" "是" }
        /// Whether the party that calls it invalid has proved that.
        invalidity_proved "invalidity proved" "协议无效已证明" Agreement Assessed Buyer = "no" [TB 12 TB 13] { NO "no" "否", YES "yes" "是" }
        /// In which part of the page the term stands.
        term_section "part of the page" "条款所在版块" Term Pleaded Seller [TB 13] { DETAILS "details" "商品详情", ELSEWHERE "elsewhere" "其他版块" }
        /// Where in that part.
        term_position "place in the part" "条款位置" Term Pleaded Seller [TB 13] { FRONT "front" "靠前", MIDDLE "middle" "居中", END "end" "靠后" }
        /// Whether its letters are larger.
        term_larger "larger letters" "字体较大" Term Pleaded Seller [TB 13] { NO "no" "否", YES "yes" "是" }
        /// Whether its letters are bold.
        term_bold "bold letters" "加粗" Term Pleaded Seller [TB 13] { NO "no" "否", YES "yes" "是" }
        /// Whether it falls below what the marketplace's rules give the buyer.
        term_below_rules "term below the rules" "条款低于平台规则" Term Assessed Buyer = "no" [TB 13] { NO "no" "否", YES "yes" "是" }
        /// Whether it does what no standard term may (免除责任、加重责任、排除主要权利).
        term_unfair "unfairness of the term" "条款不公平" Term Assessed Buyer = "fair" [TB 13 CPL 26 CC 497] { FAIR "fair" "公平", EXEMPTS "exempts_seller" "免除或减轻卖家责任", BURDENS "burdens_buyer" "加重买家责任", EXCLUDES "excludes_main_right" "排除或限制买家主要权利" }
        /// What kind of evidence an item is.
        evidence_kind "kind of evidence" "证据种类" Evidence Recorded Nobody [TB 9] { SIGNED_SLIP "signed_slip" "签收底单", DELEGATION "delegation_proof" "授权签收证明", ACKNOWLEDGEMENT "chat_acknowledgement" "买家聊天确认", CARRIER_STAMP "carrier_stamp" "物流红章", CERTIFICATE "carrier_certificate" "承运人证明", WAYBILL "waybill" "发货面单", SCREENSHOT "tracking_screenshot" "物流截图", VERIFICATION "third_party_verification" "第三方核实", FREIGHT_RECEIPT "freight_receipt" "运费凭证", PHOTO "photo" "照片或视频", LISTING "listing" "页面描述或尺码表", SOURCE_PAPERS "source_papers" "来源或出厂凭证", REPORT "report" "检测或鉴定报告", EXPLANATION "explanation" "解释说明", PACKING_RECORD "packing_record" "打包记录", CUSTOMS_PAPERS "customs_papers" "报关单据" }
        /// Who brought it.
        evidence_by "provider of the evidence" "举证方" Evidence Recorded Nobody [] { BUYER "buyer" "买家", SELLER "seller" "卖家", PLATFORM "platform" "平台" }
        /// What sort of claim, or journey, it is about.
        evidence_about "matter of the evidence" "证明事项" Evidence Recorded Nobody [] { NOT_RECEIVED "not_received" "未收到货", CONFORMITY "conformity" "质量或描述", SURFACE "surface" "表面不一致", RETURN "return" "退货", OTHER "other" "其他" }

        /// Whether the item came by the deadline of the demands that it answers (TB-9).
        lateness "time of the evidence" "举证时效" Evidence Derived Nobody [TB 9] { IN_TIME "in_time" "按时提供", LATE "late" "逾期提供", ACCEPTED "accepted_late" "逾期但平台接受" }

        // ---- the line: what it is, its terms, its state ----
        /// What sort of thing the line is.
        line_kind "kind of line" "标的种类" Line Recorded Nobody [TB 21 TB 55] { GOODS "goods" "商品", GIFT "gift" "赠品", VIRTUAL "virtual" "虚拟商品", SERVICE "service" "服务" }
        /// The kind of goods or services that has dispute rules of its own (特殊品类).
        special_category "special category" "特殊品类" Line Recorded Nobody [TB 89] { NONE "none" "无", APPAREL "apparel" "服饰", LARGE_APPLIANCE "large_appliance" "大家电", FRESH "fresh" "生鲜", CUSTOM_MADE "custom_made" "定制", VIRTUAL "virtual" "虚拟", USED_DIGITAL "used_digital" "二手数码", BULKY "bulky" "大件", SERVICES "services" "服务", FURNITURE "furniture" "家具", JEWELLERY "jewellery" "珠宝饰品", BAGS "bags" "箱包", WATCHES "watches" "手表", PETS "pets" "宠物", PLANTS "plants" "鲜花绿植", FOOD "food" "食品", SHOES "shoes" "鞋类", PHONES "phones" "手机", FLIGGY "fliggy" "飞猪" }
        /// Whether the special norm of a live stream, of Fliggy, or of a campaign or service provides for the matter (特殊规定).
        special_provision "special provision for the matter" "特殊规定" Line Assessed Platform = "no" [TB 2 TB 64 TB 88 TB 89 TB 90] { NO "no" "无", YES "yes" "有" }
        /// What by law or with the buyer's confirmation keeps the no-reason return away.
        nature "nature of the goods" "商品性质" Line Recorded Nobody [SR 6 SR 7 CPL 25] { ORDINARY "ordinary" "普通", BY_LAW "excluded_by_law" "法定不适用", BY_CONFIRMATION "excludable" "经确认可不适用" }
        /// Whether it is a durable good, or a decoration service (耐用商品).
        durable "durable good" "耐用商品" Line Recorded Nobody [CPL 23] { NO "no" "否", YES "yes" "是" }
        /// Whether the buyer confirmed at this purchase that it cannot be returned.
        exclusion_confirmed "exclusion confirmed at purchase" "购买时确认不适用" Line Recorded Nobody [SR 7 SR 20] { NO "no" "否", YES "yes" "是" }
        /// Whether the seller promised no-reason returns.
        no_reason_promise "promise of no-reason returns" "承诺无理由退货" Line Recorded Nobody [SR 5] { NO "no" "未承诺", YES "yes" "已承诺" }
        /// The most that a rule or an agreement still grants for a problem of quality on the day on which it was complained of.
        warranty "guarantee for quality" "三包或质量约定" Claim Recorded Seller [TB 67 CPL 24] { NONE "none" "无相关规定或约定", RETURN "return" "退货", EXCHANGE "exchange" "更换", REPAIR "repair" "修理", OVER "over" "已过期限" }
        /// Whether a problem of quality was complained of within the days from receipt in which the law gives the return.
        statutory_return "days of the return for quality" "质量不符七日内退货" Claim Recorded Buyer [CPL 24] { WITHIN "within" "期限内", OVER "over" "逾期" }
        /// Whether the request is for an exchange without a reason, of goods that allow it (无理由换货).
        no_reason_exchange "exchange without reason" "七天无理由换货" Claim Recorded Buyer [TB 54] { NO "no" "否", YES "yes" "是" }
        /// Whether the goods were bought for living consumption (生活消费).
        living_consumption "bought for living consumption" "生活消费所需" Line Pleaded Seller = "yes" [TB 69 CPL 2] { YES "yes" "是", NO "no" "否" }
        /// Whether shipping is free (包邮).
        free_shipping "free shipping" "包邮" Line Recorded Nobody [TB 53] { NO "no" "非包邮", YES "yes" "包邮" }
        /// Whether it is on record what freight was waived because the order reached the sum from which shipping is free.
        freight_waived "freight waived" "减免的运费" Line Recorded Seller [TB 53 SR 18] { NOT_SAID "not_said" "无记录", ON_RECORD "on_record" "有记录" }
        /// Whether the goods show a trace that SR-9 counts as use beyond checking, for their category.
        beyond_checking "trace of use beyond checking" "超出查验需要的痕迹" Line Recorded Nobody [SR 9] { NO "no" "无", YES "yes" "有" }
        /// Whether the goods were actually used.
        used "used" "已使用" Line Recorded Nobody [TB 33 TB 77] { NO "no" "未使用", YES "yes" "已使用" }
        /// Whether a person found the goods no longer intact by the buyer's doing.
        impairment "impairment by the buyer" "买家致商品不完好" Line Assessed Platform = "no" [SR 8] { NO "no" "否", YES "yes" "是" }
        /// Whether a service was rendered, or a virtual thing handed over.
        rendered "service or virtual thing rendered" "服务或虚拟商品已交付" Line Assessed Seller [TB 38] { NO "no" "否", YES "yes" "是" }
        /// Whether the goods cannot be sent back.
        unreturnable "goods cannot be returned" "商品无法退还" Line Assessed Platform = "no" [TB 21 TB 22] { NO "no" "否", YES "yes" "是", BY_BUYER "by_the_buyer" "因买家原因" }
        /// Whether the goods are by their nature hard for the buyer to send back (客观上退回存在困难).
        hard_to_return "hard to send back" "退回存在困难" Line Assessed Platform = "no" [TB 22] { NO "no" "否", YES "yes" "是" }
        /// Whether the seller, without a good reason, does not help with sending back.
        assistance_withheld "assistance withheld by the seller" "卖家怠于或拒绝协助" Line Assessed Buyer = "no" [TB 22] { NO "no" "否", YES "yes" "是" }
        /// Whether the buyer, without a good reason, does not cooperate in sending back.
        cooperation_withheld "cooperation withheld by the buyer" "买家怠于或拒绝配合" Line Assessed Seller = "no" [TB 22] { NO "no" "否", YES "yes" "是" }
        /// Whether the goods or the service must not be sold (禁售), and whether they can be sent back lawfully and safely.
        prohibited_goods "prohibited goods" "禁售商品" Line Assessed Platform = "no" [TB 20] { NO "no" "否", MAY_GO_BACK "may_go_back" "禁售，可退回", MUST_NOT_GO_BACK "must_not_go_back" "禁售，不宜退回" }
        /// Whether the press exposed the goods, or an authority notified them, as misdescribed or substandard and to be recalled.
        public_notice "exposed or notified for recall" "媒体曝光或行政通报应召回" Line Assessed Platform = "no" [TB 19] { NO "no" "否", YES "yes" "是" }
        /// Whether the seller has shown that the batch of these goods is not concerned.
        batch_unaffected "batch not concerned, shown by the seller" "卖家证明批次不受影响" Line Assessed Seller = "no" [TB 19] { NO "no" "否", YES "yes" "是" }
        /// Whether the goods are by nature unfit to be refused at the door.
        unfit_for_refusal "unfit to be refused" "性质不适宜拒签" Line Assessed Platform = "no" [TB 39] { NO "no" "否", YES "yes" "是" }

        /// Whether more than one ground of claim on the line stands.
        several_grounds "several grounds on the line" "多个维权理由" Line Recorded Buyer [] { NO "no" "否", YES "yes" "是" }
        /// Whether the seller declared the line's value beforehand.
        value_declared "value declared beforehand" "事先声明价值" Line Recorded Nobody [TB 63 SR 12] { NO "no" "未声明", YES "yes" "已声明" }
        /// What keeps a gift from going back.
        gift_obstacle "what keeps the gift from going back" "赠品不能退回的原因" Line Assessed Platform = "none" [TB 61 TB 62] { NONE "none" "无", BUYERS_CAUSE "buyers_cause" "买家原因", UNFIT "unfit" "依性质或性状不适宜或无法退货" }
        /// Whether the seller has the licence that selling such a gift needs by law (法定售卖资质).
        gift_licence "licence to sell the gift" "赠品售卖资质" Line Assessed Seller = "not_needed" [TB 57] { NOT_NEEDED "not_needed" "无需资质", HELD "held" "已具备", LACKING "lacking" "不具备" }
        /// Whether the buyer asks for the gift's value in money.
        gift_value_asked "gift's value asked for" "要求退还赠品价款" Line Recorded Nobody [TB 57 TB 62] { NO "no" "否", YES "yes" "是" }

        /// What was paid before performance; only a deposit secures it (定金, not 订金 or 预付款).
        prepayment "payment before performance" "预先支付" Line Recorded Nobody [TB 14 CC 586] { NONE "none" "无", DEPOSIT "deposit" "定金", ADVANCE "advance" "预付款" }
        /// Whose breach defeats the purpose of the contract.
        defeating_breach "party whose breach defeats the purpose" "致合同目的落空的违约方" Line Assessed Platform = "none" [TB 14 CC 587] { NONE "none" "无", SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Whether the seller defrauded the buyer (欺诈).
        fraud "fraud of the seller" "卖家欺诈" Line Assessed Platform = "no" [CPL 55] { NO "no" "否", YES "yes" "是" }
        /// Whether the seller sold food that fails the safety standards, and knew.
        unsafe_food "food below the safety standards" "不符合食品安全标准" Line Assessed Platform = "no" [FSL 148] { NO "no" "否", UNKNOWINGLY "unknowingly" "非明知", KNOWINGLY "knowingly" "明知", LABEL "label_only" "标签瑕疵" }

        // ---- the line: the way out ----
        /// What the time of dispatch rests on: TB-25's definition.
        dispatch_basis "basis of the time of dispatch" "发货认定依据" Line Recorded Seller [TB 25 TB 16] { NOT_DISPATCHED "not_dispatched" "未发货", CARRIER_RECORD "carrier_record" "承运人首条记录", CERTIFICATE "carrier_certificate" "承运人证明", LATER_OF_TWO "later_of_waybill_and_click" "面单日期与点击日期取晚", UNKNOWN "unknown" "不明" }
        /// Whether the seller dispatched within the time promised or agreed; strictly later is late.
        dispatch "time of dispatch" "发货时效" Line Recorded Seller [TB 25 TB 27 TB 7] { NOT_DUE "not_due" "未到期", OVERDUE "overdue" "逾期未发", IN_TIME "in_time" "按时发货", LATE "late" "逾期发货", NO_LIMIT "no_limit" "未约定时限" }
        /// At what stage a refund was first asked for.
        refund_asked "first request for a refund" "首次申请退款阶段" Line Recorded Nobody [TB 23 TB 27] { NO "no" "未申请", BEFORE_DISPATCH "before_dispatch" "发货前", IN_TRANSIT "in_transit" "发货后签收前", AFTER_HANDOVER "after_handover" "交付后" }
        /// Whether the buyer consented to dispatch after the time or after asking for a refund.
        dispatch_consent "consent to dispatch" "同意继续发货" Line Derived Buyer [TB 27] { NO "no" "未同意", YES "yes" "同意" }
        /// How far the goods got.
        delivery "delivery" "交付状态" Line Recorded Carrier [TB 10 TB 28] { UNSENT "unsent" "未发出", IN_TRANSIT "in_transit" "运输中", INTERCEPTED "intercepted" "已拦截", UNDELIVERABLE "undeliverable" "无法派送", REFUSED "refused" "已拒签", HANDED_OVER "handed_over" "显示已交付", LOST "lost" "丢失" }
        /// On which journey the goods were handed over, or are to be: the first, or sent again after they came back.
        handover_leg "leg of the handover" "交付所属运输段" Line Recorded Nobody [TB 39] { FIRST "first" "首次发货", REDELIVERY "redelivery" "再次发回" }
        /// Whether the recipient signed as the rules on signing prescribe; proof decides where the carrier's record does not.
        signature "valid signature" "有效签收" Line Pleaded Seller [TB 28 TB 36 TB 38] { NONE "none" "未签收", VALID "valid" "有效", INVALID "invalid" "无效" }
        /// To what place the goods were taken.
        place "place of delivery" "送达地点" Line Derived Carrier [TB 28 TB 35] { ORDER_ADDRESS "order_address" "订单地址", AGREED_PICKUP "agreed_pickup" "已明示或同意的自提点", UNDISCLOSED_PICKUP "undisclosed_pickup" "未明示的自提点", OUT_OF_AREA "out_of_area" "超出派送区域", ELSEWHERE "elsewhere" "其他地点", FORMER_ADDRESS "former_address" "变更前地址" }
        /// Whether a carrier that was promised or agreed was used.
        carrier_used "carrier used" "承运人" Line Derived Seller [TB 29] { FREE "free" "未约定", AS_AGREED "as_agreed" "按约定", OTHER "other_than_agreed" "非约定承运人" }
        /// Whether carriage was to be paid on delivery, and who had agreed to it.
        collect "payment on delivery" "运费到付" Line Derived Seller [TB 30 TB 50] { NO "no" "非到付", AGREED "agreed" "卖家提出并经同意", AT_BUYERS_WISH "at_buyers_wish" "应买家要求", UNAGREED "unagreed" "未经同意" }
        /// Whether the goods travelled apart from other orders, or in one parcel with orders paid for apart, and with whose leave.
        parcel "parcel" "包裹" Line Derived Seller [TB 26] { OWN "own" "单独发货", MERGED_AS_AGREED "merged_as_agreed" "经同意合并发货", MERGED "merged_unasked" "未经同意合并发货" }
        /// Whether special circumstances allow orders to be merged without asking (特殊情形).
        merging_excused "special circumstances for merging" "合并发货的特殊情形" Line Assessed Seller = "no" [TB 26] { NO "no" "否", YES "yes" "是" }
        /// Whether the recipient data on the order were right.
        recipient_data "recipient data" "收件信息" Line Recorded Buyer [TB 34] { RIGHT "right" "正确", WRONG "wrong" "错误" }
        /// What became of a change of address.
        address_change "change of address" "变更收件信息" Line Derived Seller [TB 35] { NONE "none" "无", NOT_AGREED "not_agreed" "卖家未同意", DONE "done" "已变更", NOT_DONE "not_done" "同意但未变更", NOT_DONE_SINCE "not_done_since" "首次送达后同意但未变更" }
        /// Whether the data before a change of address, where the goods were taken, show no marked link to the buyer (变更前的收件信息).
        former_data_unlinked "former recipient data not linked to the buyer" "变更前收件信息与买家无关联" Line Assessed Platform [TB 35] { NO "no" "否", YES "yes" "是" }
        /// What was recorded at the door about the goods' outside; promised gifts count.
        at_door "state recorded at the door" "交付时表面状况" Line Recorded Carrier [TB 37 TB 55] { NOT_RECORDED "not_recorded" "无记录", CONSISTENT "consistent" "一致", INCONSISTENT "inconsistent" "不一致" }
        /// The reason for which the buyer refused.
        refusal_reason "reason of refusal" "拒签理由" Line Recorded Buyer [TB 37 TB 39 TB 40] { NONE "none" "未拒签", NO_REASON "no_reason" "无理由", INCONSISTENT "inconsistent" "表面不一致", DISPATCH "dispatch" "发货违规", OTHER_CARRIER "other_carrier" "承运人不符", WRONG_PLACE "wrong_place" "未送至地址", COLLECT "collect" "未同意到付", OTHER "other" "其他" }
        /// Whether the platform supports the refusal for another reason.
        refusal_supported "refusal supported by the platform" "平台支持拒收" Line Assessed Platform = "no" [TB 40] { NO "no" "否", YES "yes" "是" }
        /// Whether a breach of the dispatch rules caused the refusal or that the goods did not arrive.
        causation "breach caused refusal or non-receipt" "违规与未收货的因果" Line Assessed Platform [TB 31] { NO "no" "无因果", YES "yes" "有因果" }
        /// Whether carriage has come to a halt, so that the goods count as not delivered.
        stalled "carriage stalled" "物流停滞" Line Assessed Platform = "no" [TB 10 TB 38] { NO "no" "否", YES "yes" "是" }
        /// Whether fetching the goods at a station was disclosed in plain sight or agreed.
        pickup_agreed "pick-up disclosed or agreed" "自提已明示或同意" Line Derived Buyer [TB 28] { NO "no" "否", YES "yes" "是" }
        /// Whether the seller, told in time and able to, did not have the parcel stopped (怠于拦截).
        interception_neglected "interception neglected" "怠于拦截" Line Assessed Buyer = "no" [TB 23] { NO "no" "否", YES "yes" "是" }
        /// Whether the buyer needs the refund for a reason that holds, where the goods are on their way.
        reasonable_need "reasonable need for a refund" "合理需求" Line Assessed Buyer [TB 23] { NO "no" "否", YES "yes" "是" }
        /// Where goods are that the buyer refused.
        refused_goods "refused goods" "拒签商品去向" Line Recorded Carrier [TB 39 TB 40] { NONE "none" "未拒签", ON_THE_WAY "on_the_way" "返程中", LOST "lost" "返程丢失", SELLER_TOOK "seller_took" "卖家已签收", SELLER_REFUSED "seller_refused" "卖家拒签" }
        /// What became of goods that were sent once more (再次发回).
        redelivery "redelivery of the goods" "再次发回的商品" Line Recorded Carrier [TB 10 TB 39] { NONE "none" "未再次发出", ON_THE_WAY "on_the_way" "运输中", LOST "lost" "丢失", NOT_BROUGHT "not_brought" "拦截、无法派送或退回", REFUSED "refused" "再次拒签", HANDED_OVER "handed_over" "显示已交付" }
        /// Where the goods are now, as far as records tell (商品现在何处).
        whereabouts "where the goods are" "商品所在" Line Recorded Carrier [TB 19 TB 40] { NEVER_SENT "never_sent" "未发出", CARRIED "carried" "承运人处", WITH_BUYER "with_buyer" "买家处", WITH_SELLER "with_seller" "卖家处", GONE "gone" "已灭失" }
        /// Whether goods that came back can be sent once more.
        fit_to_redeliver "fit to be sent again" "适宜再次发出" Line Assessed Seller [TB 39] { YES "yes" "是", NO "no" "否" }

        // ---- the line: the way back ----
        /// Whether the seller agreed to a return.
        return_agreed "return agreed" "同意退货" Line Derived Seller [TB 11 TB 49] { NO "no" "未同意", YES "yes" "已同意" }
        /// Whether the parties settled on a refund or a return and carried it out.
        settlement_performed "settlement carried out" "和解已履行" Line Derived Nobody [TB 6] { NO "no" "否", YES "yes" "是" }
        /// Whether the parties agreed on a refund without return.
        refund_agreed "refund agreed" "协商退款" Line Derived Seller [TB 7 TB 21] { NO "no" "否", YES "yes" "是" }
        /// Whether what they agreed names a sum: that of a refund or a compensation beside which the goods stay, or that of a
        /// return (约定金额).
        sum_agreed "sum agreed on" "约定金额" Line Derived Seller = "none" [TB 7] { NONE "none" "未约定金额", GOODS_KEPT "goods_kept" "商品保留的退款或补偿金额", RETURN "for_a_return" "退货的退款金额" }
        /// Whom an agreed refund makes bear the freight of the way out; or whether the sum agreed on goes beyond the price, and so
        /// takes in freight paid with the order (退款运费约定).
        refund_freight "freight agreed for the refund" "退款运费约定" Line Derived Seller = "none" [TB 7] { NONE "none" "未约定", BUYER "buyer" "买家承担", SELLER "seller" "卖家承担", IN_SUM "in_the_sum" "含于约定金额" }
        /// The exchange or repair that is the parties' last word on the line (换货或维修协议).
        service_agreed "exchange or repair agreed" "同意换货或维修" Line Derived Seller [TB 7 TB 49] { NONE "none" "未约定", EXCHANGE "exchange" "换货", REPAIR "repair" "维修" }
        /// Who is to bear its freight by that agreement, and if nobody, whether it came before the platform stepped in and whether
        /// it was asked for without a reason.
        service_freight "freight agreed for exchange or repair" "换货或维修运费约定" Line Derived Seller [TB 7 TB 49] { NONE "none" "无换货或维修协议", SILENT_BEFORE "silent_before_intervention" "介入前达成，未约定", SILENT_AFTER "silent_after_intervention" "介入后达成，未约定", SILENT_OWN_WISH_BEFORE "silent_own_wish_before_intervention" "介入前就无理由申请达成，未约定", SILENT_OWN_WISH_AFTER "silent_own_wish_after_intervention" "介入后就无理由申请达成，未约定", BUYER "buyer" "买家承担", SELLER "seller" "卖家承担" }
        /// Whom the agreement on the return makes bear the freight, and if nobody, whether it was asked for without a reason.
        return_freight_agreed "freight agreed for the return" "退货运费约定" Line Derived Seller [TB 49] { NONE "none" "无退货协议", SILENT "silent" "未约定", SILENT_OWN_WISH "silent_own_wish" "就无理由申请达成，未约定", BUYER "buyer" "买家承担", SELLER "seller" "卖家承担" }
        /// Whether the return was agreed before the platform stepped in.
        agreed_before_intervention "agreed before intervention" "介入前达成" Line Derived Nobody [TB 49] { NO "no" "否", YES "yes" "是" }
        /// How far the goods got on their way back.
        return_state "state of the return" "退货状态" Line Recorded Carrier [TB 38 TB 47] { NONE "none" "未寄回", ON_THE_WAY "on_the_way" "退货途中", UNDELIVERABLE "undeliverable" "无法送达", LOST "lost" "丢失", REFUSED "refused" "卖家拒签", SIGNED "signed" "卖家已签收", DISPUTED "disputed" "卖家称未收到" }
        /// Whether the seller received the return; proof decides where the carrier's record does not.
        return_receipt "receipt of the return" "退货签收" Line Pleaded Buyer [TB 36 TB 38] { NONE "none" "未涉及", VALID "valid" "有效签收", INVALID "invalid" "未证明签收" }
        /// What was recorded at the seller's door about the returned goods, in the carrier's presence.
        return_at_door "state recorded at the seller's door" "退货交付时状况" Line Recorded Seller [TB 37] { NOT_RECORDED "not_recorded" "无记录", CONSISTENT "consistent" "一致", INCONSISTENT "inconsistent" "不一致" }
        /// Whose address the return went to.
        return_address "address of the return" "退货地址" Line Recorded Seller [TB 41] { SYSTEM_DEFAULT "system_default" "系统默认地址", NAMED_AND_ACCEPTED "named_and_accepted" "另行指定且买家同意", NAMED_ONLY "named_only" "另行指定未经同意", UNAUTHORISED "unauthorised" "擅自寄往" }
        /// Where that address lies, measured by the place of dispatch that the page displays.
        return_place "place of the return address" "退货地" Line Recorded Seller [TB 42 TB 52] { AS_DISPLAYED "as_displayed" "与展示发货地一致", ELSEWHERE "elsewhere" "境内其他地点", OVERSEAS "overseas" "中国大陆以外" }
        /// Whether the return went by the same type of carrier as the goods had come by.
        return_carrier "carrier of the return" "退货承运人类型" Line Recorded Buyer [TB 44] { SAME_TYPE "same_type" "类型相同", OTHER_TYPE "other_type" "类型不同" }
        /// Whether the type of carrier kept the return from arriving, or from being taken, and a better way was open.
        carrier_caused "failure of the return caused by the type of carrier" "承运人类型致退货未果" Line Assessed Platform = "no" [TB 44 TB 48 SR 19] { NO "no" "否", YES "yes" "是" }
        /// Whether the buyer sent the return with payment on delivery, and by whose leave.
        return_collect "payment on delivery of the return" "退货到付" Line Derived Buyer [TB 46 TB 51] { NO "no" "非到付", AGREED "agreed" "已同意", UNAGREED "unagreed" "未经同意" }
        /// Who broke the rules on returns, and who first, as far as the breach lasted when the goods were sent back (退货、换货规范).
        return_breach "breach of the rules on returns" "违反退换货规范" Line Derived Nobody [TB 47 TB 48 TB 49] { NONE "none" "无", SELLER "seller" "仅卖家", BUYER "buyer" "仅买家", SELLER_FIRST "seller_first" "双方，卖家在先", BUYER_FIRST "buyer_first" "双方，买家在先", SIMULTANEOUS "simultaneous" "双方，同时" }
        /// Whether a reasonable condition that the seller's consent to a return carried was met.
        return_conditions "conditions of the consent" "同意退货所附合理条件" Line Assessed Platform = "none" [TB 11] { NONE "none" "未附合理条件", MET "met" "符合", UNMET "unmet" "不符合" }
        /// Why the seller refused the return.
        return_refusal "ground for refusing the return" "拒收退货理由" Line Recorded Seller [TB 37 TB 47 TB 48] { NONE "none" "未拒收", INCONSISTENT "inconsistent" "表面不一致", BREACH "return_breach" "买家违反退货规范", GROUNDLESS "groundless" "无正当理由" }
        /// What happened to the goods on their way back.
        return_mishap "mishap on the return" "退货途中损失" Line Recorded Carrier [TB 11] { NONE "none" "无", DAMAGE "damage" "破损", DESTRUCTION "destruction" "损毁", LOSS "loss" "灭失" }

        /// What the seller sent last after an exchange, a repair or a shortage, if anything, or else after a return that it had taken in
        /// (换货、补寄、维修后寄出，退回后再次发回).
        sent_as "what was sent anew" "再次寄出的商品" Line Recorded Nobody [TB 10 TB 39] { NONE "none" "未再次寄出", REPLACEMENT "replacement" "换货或补寄商品", REPAIRED "repaired" "修后商品", REDELIVERED "redelivered" "退回后再次发回的商品" }
        /// How far that got; of a parcel refused for its outside, whether the carrier recorded that at the door.
        sent_anew "delivery of what was sent anew" "再次寄出的交付状态" Line Recorded Carrier [TB 10 TB 37 TB 38] { NONE "none" "未再次寄出", ON_THE_WAY "on_the_way" "运输中", LOST "lost" "丢失", UNDELIVERABLE "undeliverable" "无法派送", STOPPED "stopped" "拦截或退回", REFUSED "refused" "已拒签", REFUSED_INCONSISTENT "refused_inconsistent" "表面不一致且有记录而拒签", HANDED_OVER "handed_over" "显示已交付" }
        /// Whether the buyer received it; proof decides where the carrier's record does not.
        anew_receipt "receipt of what was sent anew" "再次寄出商品的签收" Line Pleaded Seller [TB 36 TB 38] { NONE "none" "未涉及", VALID "valid" "有效签收", INVALID "invalid" "未证明签收" }
        /// Whether it is what a live request asked for before that the seller had not refused (按申请寄出).
        sent_as_asked "sent as asked" "按申请寄出" Line Recorded Nobody [TB 7] { NO "no" "否", YES "yes" "是" }
        /// Whether the goods were on their way back before it came (先退后换).
        sent_back_before "goods sent back before it came" "送达前已退回" Line Recorded Nobody [TB 7] { NO "no" "否", YES "yes" "是" }
        /// Whether nothing but missing pieces had been asked for when it came, or if it did not, when it left, and whether their number
        /// was named (仅申请补寄).
        only_pieces_asked "only missing pieces asked for" "仅申请补寄" Line Recorded Nobody [TB 7 TB 79] { NO "no" "否", YES "yes" "是，已指明件数", UNNAMED "number_not_named" "是，未指明件数" }

        // ---- a ground of claim on the line ----
        /// The ground now in force.
        ground "ground of claim" "维权理由" Claim Recorded Nobody [] { NO_REASON "no_reason" "七天无理由", CANCELLATION "cancellation" "收货前不想要", NOT_RECEIVED "not_received" "未收到货", DISPATCH "dispatch" "违反发货规范", QUALITY "quality" "质量问题", COUNTERFEIT "counterfeit" "假冒", MISDESCRIPTION "misdescription" "描述不当", DAMAGED "arrived_damaged" "表面不一致：破损", SHORT "arrived_short" "表面不一致：少件", WRONG "arrived_wrong" "表面不一致：错发" }
        /// Whether the request stands.
        request_state "state of the request" "申请状态" Claim Recorded Buyer [] { LIVE "live" "有效", WITHDRAWN "withdrawn" "已撤回" }
        /// Whether the seller refused what the buyer chose.
        seller_refused "seller refused the request" "卖家拒绝" Claim Recorded Seller [TB 79] { NO "no" "否", YES "yes" "是" }
        /// Whether named pieces, be it all, are said to be missing, and their price is asked for (少件退款) or that they be sent
        /// after (少件补寄); the rest of the line stays.
        missing_pieces "what is asked for missing pieces" "就少件提出的主张" Claim Recorded Buyer [TB 79] { NO "no" "未就少件主张", REFUND "refund" "退款", RESUPPLY "resupply" "补寄" }
        /// Whether pieces are missing from a return that the seller took in, where the seller counted fewer than were announced
        /// (退货少件); proof decides.
        return_count "the number of pieces that came back" "退回件数" Claim Pleaded Seller [TB 37 TB 45] { NONE "none" "未主张缺件", MISSING "missing" "缺件", COMPLETE "complete" "齐全" }
        /// Of which delivery the claim speaks: the first, or that of what was sent anew after an exchange, a repair or a shortage.
        delivery_meant "delivery that the claim is about" "所主张的交付" Claim Assessed Platform [TB 38 TB 75] { FIRST "first" "首次交付", ANEW "sent_anew" "再次寄出" }
        /// What the request asks for while the goods stay, where that is the parties' last word: a compensation, of a sum that was
        /// named and is not yet paid, or what was missing (协商补偿、协商补寄); or that its compensation was paid and no return that
        /// was agreed on by itself came after it.
        agreed_beside "agreed on while the goods stay" "保留商品的约定" Claim Derived Seller = "none" [TB 7] { NONE "none" "无", COMPENSATION "compensation" "补偿", RESUPPLY "resupply" "补寄", COMPENSATED "compensated" "已补偿" }
        /// Whether the exchange, the repair or the resupply that was asked for or agreed was carried out, if not before the claim,
        /// and not agreed on once more since; sent is not carried out while the buyer has not received it.
        carried_out "exchange, repair or resupply carried out" "换货、维修或补寄已履行" Claim Derived Nobody [TB 7 TB 79] { NO "no" "未履行", YES "yes" "已履行", BEFORE "before_the_claim" "主张前已履行", AGAIN "agreed_on_again" "履行后又约定", SENT "sent_not_received" "已寄出，未收到" }
        /// When the no-reason return was notified, counted from the day after signing.
        notice "notice of a no-reason return" "无理由退货通知" Claim Recorded Nobody [SR 10] { IN_TIME "in_time" "期限内", LATE "late" "逾期", SWITCHED_LATE "switched_late" "逾期改为无理由", NONE "none" "不涉及" }
        /// Whether the flaw can be recognised by eye, without using the goods.
        visibility "visibility of the flaw" "是否肉眼可识别" Claim Assessed Platform [TB 65 TB 66 TB 73 TB 74 TB 77 TB 78] { APPARENT "apparent" "肉眼可识别", LATENT "latent" "非肉眼可识别", NONE "none" "不涉及" }
        /// When the flaw was found, counted from the receipt; nothing is received before it was paid for.
        flaw_found "when the flaw was found" "瑕疵发现时间" Claim Pleaded Buyer [CPL 23] { WITHIN "within_six_months" "接受后六个月内", LATER "later" "超过六个月", NONE "none" "不涉及" }
        /// On whom the platform laid the burden, where the rules are silent or a trade or an account is abnormal.
        allotted "burden allotted by the platform" "平台分配举证责任" Claim Assessed Platform = "none" [TB 8] { NONE "none" "未分配", BUYER "buyer" "由买家举证", SELLER "seller" "由卖家举证" }
        /// Whether the seller lost, forged, hid or refused the records of the trade, so that facts cannot be found otherwise.
        records_withheld "records of the trade lost, forged or withheld" "交易记录丢失、伪造或拒不提供" Claim Assessed Buyer = "no" [ECL 62] { NO "no" "否", YES "yes" "是" }
        /// Whether the buyer caused what is complained of.
        buyer_caused "caused by the buyer" "买家所致" Claim Assessed Seller = "no" [TB 65 TB 67] { NO "no" "否", YES "yes" "是" }
        /// Whether the flaw was disclosed before the purchase and is as disclosed.
        disclosed "disclosed before the purchase" "事先披露" Claim Assessed Seller = "no" [TB 73 CPL 23] { NO "no" "否", YES "yes" "是" }
        /// Whether the law forbids to sell goods with that flaw, disclosed or not.
        flaw_unlawful "flaw that the law forbids" "瑕疵违反强制性规定" Claim Assessed Buyer = "no" [CPL 23] { NO "no" "否", YES "yes" "是" }
        /// Whether the defect defeats the purpose of the contract (合同目的不能实现).
        purpose_defeated "purpose of the contract defeated" "合同目的不能实现" Claim Assessed Platform [TB 68 TB 70 TB 21] { NO "no" "否", YES "yes" "是" }
        /// Whether a misdescription takes away the core function or all use.
        unusable "core function or all use lost" "无法使用核心功能" Claim Assessed Platform = "no" [TB 78] { NO "no" "否", YES "yes" "是" }
        /// Whether the description breaches the advertising law.
        ad_law_breach "breach of the advertising law" "违反广告法" Claim Assessed Platform = "no" [TB 78] { NO "no" "否", YES "yes" "是" }
        /// Whether the terms of a gift or bundle are unclear or ambiguous.
        unclear_terms "unclear terms of a gift or bundle" "赠品表述不清" Claim Assessed Platform = "no" [TB 56] { NO "no" "否", YES "yes" "是" }
        /// What the platform's sampling found.
        sampling "sampling by the platform" "平台抽检" Claim Assessed Platform = "none" [TB 19 TB 16] { NONE "none" "无", CONFORMING "conforming" "合格", NONCONFORMING "nonconforming" "不合格" }
        /// Whether the platform concludes from its own data that goods are misdescribed, confusing or inferior (大数据).
        platform_data "conclusion from the platform's data" "平台大数据认定" Claim Assessed Platform = "no" [TB 24] { NO "no" "否", YES "yes" "是" }
        /// Proof step: the buyer's first evidence.
        prima_facie "first evidence of the buyer" "买家初步凭证" Claim Pleaded Buyer [TB 65 TB 73] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Proof step: the seller's explanation or disproof.
        explanation "explanation or disproof of the seller" "卖家解释或反证" Claim Pleaded Seller [TB 65 TB 73] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Proof step: the seller's papers of source or factory compliance.
        source_papers "papers of source or compliance" "来源或出厂合规凭证" Claim Pleaded Seller [TB 66 TB 74] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Proof step: the customs papers, which are among the papers where the goods were imported.
        customs_papers "customs papers of imported goods" "进口商品报关单据" Claim Pleaded Seller [TB 66] { NOT_NEEDED "not_needed" "非进口，无需", NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Proof step: the seller shows that what is complained of is not so; an explanation alone does not.
        disproof "disproof of the seller" "卖家反证" Claim Pleaded Seller [TB 8 CPL 23] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Proof step: the buyer's report or other valid evidence.
        buyer_report "report or other evidence of the buyer" "买家质检或其他有效凭证" Claim Pleaded Buyer [TB 65 TB 66] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Proof step: the buyer shows that it was so at signing.
        state_at_signing "state at signing" "签收时状况" Claim Pleaded Buyer [TB 75 TB 76] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }
        /// Whether the usage of the trade says whose it is, where every step of proof is taken and nothing allocates responsibility.
        trade_usage "usage of the trade" "交易习惯" Claim Assessed Platform = "not_needed" [TB 7 CC 510] { NOT_NEEDED "not_needed" "规则已可确定责任", UNKNOWN "unknown" "责任无法确定且无交易习惯", FOR_BUYER "for_buyer" "交易习惯支持买家", FOR_SELLER "for_seller" "交易习惯支持卖家" }
        /// The seller shows that nothing was wrong at signing.
        nothing_wrong "nothing wrong at signing" "签收时一致" Claim Pleaded Seller = "none" [TB 80] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }

        // ---- intake ----
        /// Whether the claim was made within the time for which the marketplace takes claims in (受理期限).
        claim_time "time of the claim" "维权时限" Claim Recorded Buyer [TB 4 TB 92] { IN_TIME "in_time" "期限内", LATE "late" "逾期", NO_LIMIT "no_limit" "无已知期限" }
        /// Whether service after the sale that was promised or agreed was still running when the claim was made.
        after_sales "service after the sale still running" "售后服务期限内" Claim Recorded Seller [TB 5] { NO "no" "否", YES "yes" "是" }
        /// Whether evidence that the buyer brought for the claim was reviewed as valid; what it proves in the end is another question.
        late_evidence "valid evidence for the claim" "买家有效凭证" Claim Pleaded Buyer [TB 5] { NONE "none" "无", VALID "valid" "有效" }
        /// Whether an administrative authority found the goods counterfeit or prohibited.
        authority_finding "found counterfeit or prohibited by an authority" "行政机关认定假冒或违禁" Line Assessed Buyer = "no" [TB 5] { NO "no" "否", YES "yes" "是" }
        /// What a judgment with final effect gives the buyer for the line.
        judgment "judgment with final effect" "生效法律文书" Line Pleaded Nobody [TB 5 TB 83] { NONE "none" "无", REFUND "refund" "退款", RETURN_AND_REFUND "return_and_refund" "退货退款", NOTHING "nothing" "不支持买家" }
        /// Whether the order shows something other than what was traded, so that the facts cannot be found.
        order_mismatch "order shows another trade" "订单与实际交易不符" Line Assessed Platform = "no" [TB 6] { NO "no" "否", YES "yes" "是" }
        /// Whether the money has gone back and the dispute is about the seller's wish to have the goods.
        reclaimed "goods reclaimed after a refund" "退款后卖家取回商品" Line Recorded Seller [TB 6] { NO "no" "否", YES "yes" "是" }
        /// Whether a return that was agreed was not made in its time, and whether the claim asks again for the same problem.
        return_lapsed "agreed return not made in time" "逾期未退货" Claim Assessed Platform [TB 43] { NO "no" "否", SAME_PROBLEM "same_problem" "同一问题再次主张", OTHER_PROBLEM "other_problem" "其他问题" }
        /// Whether a breach of the seller's keeps or kept the buyer from making the return, or left the goods unfit for it.
        lapse_by_seller "return prevented by the seller" "卖家致逾期未退货" Line Assessed Buyer = "no" [TB 43 TB 47] { NO "no" "否", YES "yes" "是" }
        /// Whether the platform hears a claim that it may decline.
        elects_to_hear "platform elects to hear" "平台决定受理" Claim Assessed Platform = "no" [TB 6] { NO "no" "否", YES "yes" "是" }
        /// Proof step: the seller shows that the quantity ordered was in a merged parcel.
        quantity_sent "quantity in the merged parcel" "合并包裹内数量" Claim Pleaded Seller [TB 26] { NONE "none" "未提供", INCONCLUSIVE "inconclusive" "不足以认定", VALID "valid" "有效" }

        // ---- what halts the proceedings ----
        /// Why the proceedings are to be halted.
        suspension_ground "ground of the suspension" "中止事由" Suspension Recorded Nobody [TB 82] { NEGOTIATION "negotiation" "自行协商", COURT "court" "提交司法机关", ARBITRATION "arbitration" "提交仲裁", POLICE "police" "向公安机关报案" }
        /// Whether both parties asked for it.
        suspension_asked "who asked for the suspension" "中止要求方" Suspension Recorded Nobody [TB 82] { BOTH "both" "双方一致", ONE "one" "一方" }
        /// Whether the parties fixed a time for negotiating, and whether what the rules leave them for it has run out.
        negotiation_time "time for negotiating" "协商期限" Suspension Recorded Nobody [TB 82 TB 83] { NONE "none" "未约定期限", RUNNING "running" "期限内", RUN_OUT "run_out" "已逾期" }
        /// Whether it was proved in time that a court, arbitrators or the police took the matter on.
        acceptance_proof "proof of acceptance" "受理凭证" Suspension Assessed Platform [TB 83] { NONE "none" "不涉及", NOT_DUE "not_due" "未到期", FILED "filed" "按时提供", MISSED "missed" "逾期未提供" }
        /// What became of it.
        suspension_end "end of what is waited for" "中止事由的结果" Suspension Recorded Nobody [TB 83] { PENDING "pending" "未有结果", OVERDUE "overdue" "逾六个月无结果", RESULT_TOLD "result_told" "已告知协商结果", BOTH_RETURNED "both_returned" "双方要求恢复", WITHDRAWN "withdrawn" "撤诉", REFUSED "refused" "未受理或驳回", CONCLUDED "concluded" "公安已有结论", DECIDED "decided" "裁判生效" }

        // ---- complaints beside refunds ----
        /// What a complaint is of.
        complaint_kind "kind of complaint" "投诉类型" Complaint Recorded Nobody [CP 2 CP 4 CP 5 CP 6 CP 8] { NOT_RECEIVED "not_received" "未收到货", LATE_DISPATCH "late_dispatch" "延迟发货", BREACH_OF_PROMISE "breach_of_promise" "违背承诺", MALICIOUS_REVIEW "malicious_review" "恶意评价", HARASSMENT "harassment" "恶意骚扰" }
        /// Who complains.
        complainant "complainant" "投诉方" Complaint Recorded Nobody [CP 2 CP 4 CP 5 CP 6 CP 8] { BUYER "buyer" "买家", SELLER "seller" "卖家" }
        /// The state of the trade when the complaint was made.
        trade_then "state of the trade at the complaint" "投诉时交易状态" Complaint Recorded Nobody [CP 1] { AWAITING_PAYMENT "awaiting_payment" "等待买家付款", PAID "paid" "已付款", SUCCESSFUL "successful" "交易成功", CLOSED "closed" "交易关闭" }
        /// Whether the complaint came within the days in which one of its kind may be made, where they run.
        complaint_window "days for the complaint" "投诉期限" Complaint Assessed Platform [CP 1 CP 2 CP 4 CP 5 CP 8] { NONE "none" "不涉及", IN_TIME "in_time" "期限内", OVER "over" "已逾期" }
        /// What keeps a complaint of its kind away: how the goods are sold, or that the trade is one of a mall.
        complaint_exclusion "exception from the complaint" "投诉除外情形" Complaint Recorded Nobody [CP 4 CP 6] { NONE "none" "无", MADE_TO_ORDER "made_to_order" "定制商品", PRESALE "presale" "预售商品", SPECIAL_DELIVERY "special_delivery" "特定运送方式", MALL_TRADE "mall_trade" "商城交易" }
        /// Whether receipt of the goods complained of is shown.
        receipt "receipt of what is complained of" "所投诉商品的签收" Complaint Derived Seller [CP 2] { NONE "none" "不涉及", SHOWN "shown" "已证明收货", NOT_SHOWN "not_shown" "未证明收货" }
        /// Whether the goods complained of left in time, by the record of the carrier's system.
        dispatch_then "dispatch by the carrier's record" "物流系统记录的发货时效" Complaint Assessed Platform [CP 6 CP 7] { NONE "none" "不涉及", NOT_DUE "not_due" "未到期", IN_TIME "in_time" "按时发货", LATE "late" "逾期" }
        /// Whether the seller said after payment that it cannot dispatch at once.
        cannot_dispatch "seller says it cannot dispatch at once" "卖家表示不能即时发货" Complaint Assessed Platform = "no" [CP 6] { NO "no" "否", YES "yes" "是" }
        /// Which service the seller refuses, the gravest where there are several.
        refused_service "service refused" "被拒绝的服务" Complaint Assessed Platform [CP 8] { NONE "none" "无", PROMISED_ON_PAGE "promised_on_page" "页面承诺的服务", PAYMENT_METHOD "payment_method" "平台支付方式", AFTER_SALES "after_sales" "应承担的售后服务" }
        /// What sort of review is complained of, and whether it showed when the complaint was made.
        trade_review "review complained of" "被投诉的评价" Complaint Recorded Nobody [CP 5] { NONE "none" "无评价", POSITIVE "positive" "好评", IN_FORCE "in_force" "已生效的中评或差评", NOT_IN_FORCE "not_in_force" "未生效或已撤销" }
        /// What makes the review one in bad faith, the gravest where there is more than one thing.
        malice "bad faith of the review" "评价的恶意" Complaint Assessed Platform [CP 5] { NONE "none" "无", COMPETITOR "competitor" "同行评价", THREAT "threat" "以评价威胁", UNREASONABLE_DEMAND "unreasonable_demand" "提出不合理要求", EXTRA_GAIN "extra_gain" "谋取额外财物" }
        /// How the buyer is harassed, the gravest way where there are several.
        harassment "harassing contact" "骚扰行为" Complaint Assessed Platform [CP 4] { NONE "none" "无", NIGHT_CONTACT "night_contact" "半夜联系", DENSE_CONTACT "dense_contact" "密集电话或短信", THREATS_OR_INSULTS "threats_or_insults" "威胁或侮辱", IMPROPER_CONTACT "improper_contact" "其他不当联系" }
        /// What became of the answer of the side complained of.
        complaint_answer "answer to the complaint" "被投诉方申诉" Complaint Assessed Platform [CP 10] { NONE "none" "未申诉", CLEARED_UP "cleared_up" "误会已消除", UNPROVED "unproved" "解释未证明", PROVED "proved" "解释并已证明" }

        // ---- a leg, a kind of loss, an item of cost ----
        /// Which journey it is.
        leg "leg" "运输段" Leg Recorded Nobody [] { OUTBOUND "outbound" "发货", REFUSAL "refusal" "拒签返回", RETURN "return" "退货", REDELIVERY "redelivery" "再次发回", REPLACEMENT "replacement" "换货发出", REPAIR_IN "repair_in" "送修", REPAIR_OUT "repair_out" "修后寄回" }
        /// Whether what the leg cost is shown (TB-9): spent, and proved.
        freight_proof "proof of what the leg cost" "运费凭证" Leg Pleaded Seller [TB 9 TB 53] { NONE "none" "未证明", VALID "valid" "已证明" }
        /// Who sends it.
        sender "sender" "寄件方" Leg Recorded Nobody [CC 511] { SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Who paid the carrier, where that is on record.
        recorded_payer "payer of the carrier on record" "运费支付记录" Leg Recorded Nobody [] { NONE "none" "无记录", BUYER "buyer" "买家", SELLER "seller" "卖家" }
        /// Which kind of loss the question is about.
        loss_kind "kind of loss" "损失种类" Loss Recorded Nobody [] { DAMAGE "damage" "破损", DESTRUCTION "destruction" "损毁", LOSS "loss" "灭失" }
        /// What sort of cost it is.
        cost_kind "kind of cost" "费用种类" Cost Recorded Nobody [] { INSPECTION "inspection" "检测费", STORAGE "storage" "保管费", CARRIAGE "inspection_carriage" "送检运费", CARD_FEE "card_fee" "信用卡手续费" }
        /// Who had the inspection made.
        ordered_by "who ordered the inspection" "送检要求方" Cost Recorded Nobody [TB 71 TB 72] { PLATFORM "platform" "平台要求", BUYER "buyer" "买家自行送检", SELLER "seller" "卖家自行送检", NONE "none" "不涉及" }
        /// Who paid for it, where that is on record.
        recorded_cost_payer "payer of the cost on record" "费用支付记录" Cost Recorded Nobody [] { NONE "none" "无记录", BUYER "buyer" "买家", SELLER "seller" "卖家" }
        /// What the inspection found.
        inspection_result "result of the inspection" "检测结果" Cost Recorded Nobody [TB 71] { CONFIRMS "confirms" "证实", REFUTES "refutes" "不属实", INCONCLUSIVE "inconclusive" "无法判断", NONE "none" "不涉及" }
        /// What is decided of the point that an inspection was to settle (送检事项).
        point_inspected "point inspected" "送检事项" Cost Derived Nobody [TB 71] { NONE "none" "不涉及", ESTABLISHED "established" "属实", NOT_ESTABLISHED "not_established" "不成立", NOT_DECIDED "not_decided" "未予认定" }
        /// Which head of claim beside the price it is.
        head "head of claim" "价款以外的请求" Head Recorded Nobody [TB 6 TB 14 TB 15 TB 57 TB 60] { DEPOSIT "deposit" "定金", LIQUIDATED "liquidated_damages" "违约金", LATE_GIFT "late_gift" "赠品延迟发货或缺货", GIFT_VALUE "gift_value" "赠品价款", FRAUD "fraud_damages" "欺诈惩罚性赔偿", FOOD "food_damages" "食品惩罚性赔偿", EXTRA_LOSS "extra_loss" "其他损失" }
        /// For a promised sum: the breach for which it was promised.
        named_breach "breach named by the promise" "约定的违约情形" Head Recorded Nobody [TB 15] { NONE "none" "不涉及", LATE_DISPATCH "late_dispatch" "延迟发货", NOT_DISPATCHED "not_dispatched" "未发货", MISDESCRIPTION "misdescription" "描述不当", COUNTERFEIT "counterfeit" "假冒", QUALITY "quality" "质量问题" }
        /// Whether goods that lay at the carrier's were called back promptly.
        recall_promptness "promptness of the recall" "召回是否及时" Line Assessed Platform [TB 40 CC 591] { PROMPT "prompt" "及时", DELAYED "delayed" "迟延" }

        // ---- settling before the platform steps in: house rules and triage ----
        /// Whether the seller keeps an ordinary shop or one of a mall (集市, 商城).
        shop "kind of shop" "店铺类型" Case Recorded Nobody [] { ORDINARY "ordinary" "集市店铺", MALL "mall" "商城店铺" }
        /// What the latest live request on the line asks for, as far as freight hangs on it.
        settling "kind of the request in force" "现行申请类型" Line Recorded Buyer [] { NONE "none" "无申请", RETURN "return" "退货", EXCHANGE "exchange" "换货", OTHER "other" "其他" }
        /// On what ground that request rests; the ground as given, proved or not.
        settling_reason "reason of the request in force" "现行申请原因" Line Recorded Buyer [] { NONE "none" "无申请", OWN_WISH "own_wish" "买家意愿", GOODS "goods" "商品原因", NOT_ARRIVED "not_arrived" "未收到货", OTHER "other" "其他" }
        /// What the comparison of listing, goods and parcel came to.
        trouble "what the trouble is" "问题类型" Line Assessed Seller = "not_compared" [] { NOT_COMPARED "not_compared" "尚未核对", MISREAD "misread" "买家忽略或误读页面", MISLEADING "misleading" "页面用语易误解", PHOTO_LIGHT "photo_light" "拍摄光线致色差", LISTING_WRONG "listing_wrong" "页面信息错误", WRONG_ARTICLE "wrong_article" "错发", PART_MISSING "part_missing" "缺件", FEWER_PIECES "fewer_pieces" "少发", MINOR_DEFECT "minor_defect" "不影响使用的瑕疵", OUT_OF_STOCK "out_of_stock" "付款后缺货", LATE_PARCEL "late_parcel" "包裹迟延或停滞" }
        /// Whether the buyer can use other goods than ordered, and wants to.
        usable "use of what came" "所收商品可否使用" Line Assessed Buyer [] { NONE "none" "不涉及", YES "yes" "可以使用", NO "no" "不能使用", DECLINED "declined" "买家不愿留用" }
        /// Whether the seller can send what was ordered, or what is missing.
        resendable "sending once more" "可否补发" Line Assessed Seller [] { NONE "none" "不涉及", YES "yes" "可以补发", NO "no" "无法补发" }
        /// Whether what came is worth more or less than what was paid for the line.
        worth_compared "worth of what came" "所收商品价值" Line Recorded Nobody [] { MORE "more" "高于实付", SAME "same" "与实付相当", LESS "less" "低于实付" }
        /// Whether what came is worth more than the way back would cost.
        worth_way_back "worth beside the way back" "价值与退回运费之比" Line Recorded Nobody [] { MORE "more" "高于退回运费", NO_MORE "no_more" "不高于退回运费" }
        /// Whether a way back cost more than the most that the seller had announced to pay for one (运费上限).
        freight_cap "announced cap on the way back" "退货运费上限" Leg Recorded Nobody [] { NONE "none" "未声明上限", WITHIN "within" "上限以内", BEYOND "beyond" "超过上限" }

        // ---- derived between strata ----
        /// Whether the proceedings before the platform are under way.
        proceeding "proceedings" "争议处理程序" Case Derived Nobody [TB 82 TB 83] { OPEN "open" "进行中", SUSPENDED "suspended" "已中止" }
        /// The most favourable outcome that a ground on the line has won.
        best_claim "best ground" "最优成立理由" Line Derived Nobody [] { NONE "none" "无申请", DECLINED "declined" "不予受理", FAILED "failed" "均不成立", NEGOTIATE "negotiate" "协商", SELLER_ELECTS "seller_elects" "卖家选择", INTERCEPT "intercept_and_refund" "拦截后退款", REPAIR "repair" "维修", EXCHANGE "exchange" "换货", RESUPPLY "resupply" "补寄", ELECT "elect_remedy" "买家选择", RETURN_AND_REFUND "return_and_refund" "退货退款", REFUND "refund" "退款", UNDECIDED "undecided" "规则未决", CONFLICT "conflict" "规则冲突", CARRIED_OUT "carried_out" "已履行" }
        /// What carried the outcome of the line.
        cause "cause of the outcome" "退款退货原因" Line Derived Nobody [] { NONE "none" "无", NO_REASON "no_reason" "无理由", NOT_RECEIVED "not_received" "未收到货", DISPATCH "dispatch" "违反发货规范", REFUSED_WITH_REASON "refused_with_reason" "有理由拒签", QUALITY_DEFEATING "quality_defeating" "质量问题致目的落空", QUALITY_FLAW "quality_flaw" "质量瑕疵", COUNTERFEIT "counterfeit" "假冒", PAPERS_MISSING "papers_missing" "卖家凭证缺失", MISDESCRIPTION_UNUSABLE "misdescription_unusable" "描述不当致无法使用", MISDESCRIPTION "misdescription" "描述不当", ARRIVED_DAMAGED "arrived_damaged" "签收时破损", ARRIVED_OTHER "arrived_other" "签收时少件或错发", AGREED "agreed" "双方协议", BUYER_DATA "buyer_data" "收件信息错误", GROUNDLESS_REFUSAL "groundless_refusal" "无正当理由拒签", SHAM "sham" "虚假交易", JUDGMENT "judgment" "生效法律文书", UNALLOCATED "unallocated" "责任无法确定", RETURN_TAKEN_IN "return_taken_in" "退货已被卖家收下" }
        /// Whether what carried it puts every risk of the way back on the seller; while nothing is gone, only if that was found.
        every_risk "every risk of the return on the seller" "退回全部风险由卖家承担" Line Derived Nobody [CC 610 TB 68 TB 78] { NO "no" "否", YES "yes" "是" }
        /// Whether the platform's sampling found against the goods, on whatever ground it was made.
        sampled_out "found against in sampling" "抽检不合格" Line Derived Nobody [TB 19] { NO "no" "否", YES "yes" "是" }
        /// For a gift: what carried the refund of the goods it came with; nothing while they are kept.
        main_cause "cause of the refund of the main goods" "主商品退款退货原因" Line Derived Nobody [TB 61 TB 62] { NONE "none" "无", NO_REASON "no_reason" "无理由", NOT_RECEIVED "not_received" "未收到货", DISPATCH "dispatch" "违反发货规范", REFUSED_WITH_REASON "refused_with_reason" "有理由拒签", QUALITY_DEFEATING "quality_defeating" "质量问题致目的落空", QUALITY_FLAW "quality_flaw" "质量瑕疵", COUNTERFEIT "counterfeit" "假冒", PAPERS_MISSING "papers_missing" "卖家凭证缺失", MISDESCRIPTION_UNUSABLE "misdescription_unusable" "描述不当致无法使用", MISDESCRIPTION "misdescription" "描述不当", ARRIVED_DAMAGED "arrived_damaged" "签收时破损", ARRIVED_OTHER "arrived_other" "签收时少件或错发", AGREED "agreed" "双方协议", BUYER_DATA "buyer_data" "收件信息错误", GROUNDLESS_REFUSAL "groundless_refusal" "无正当理由拒签", SHAM "sham" "虚假交易", JUDGMENT "judgment" "生效法律文书", UNALLOCATED "unallocated" "责任无法确定", RETURN_TAKEN_IN "return_taken_in" "退货已被卖家收下" }
        /// For a gift: whether the goods it came with are back with the seller; in vain where their price is the seller's too,
        /// because every ground failed or because of what became of the return.
        main_returned "main goods back" "主商品已退回" Line Derived Nobody [TB 39 TB 61] { NO "no" "否", YES "yes" "是", IN_VAIN "in_vain" "已退回而货款归卖家" }
        /// For a gift: whether the price of the goods it came with goes back although the buyer has them and sends nothing back.
        main_stays "main goods refunded without a return" "主商品退款且无需退回" Line Derived Nobody [TB 47 TB 62] { NO "no" "否", YES "yes" "是" }
        /// Whether the lines that go back without reason bring the order below the sum from which shipping is free.
        threshold_lost "free-shipping threshold lost" "不再满足包邮条件" Line Derived Nobody [TB 53 SR 18] { NO "no" "否", YES "yes" "是" }
        /// Whether the lines that go back without reason undo the condition of a discount that lines which stay have had (套装, 满减).
        discount_lost "discount lost by the return" "退货后不能再享受优惠" Line Derived Nobody [SR 17] { NO "no" "否", YES "yes" "是" }
        /// What becomes of the seller's term on which an agreement rests.
        resting_term "term beneath" "所依据的条款" Agreement Derived Nobody [TB 13] { NONE "none" "不以条款为据", STANDS "stands" "条款有效", VOID "void" "条款无效" }
        /// For a promised sum: whether a ground of the kind named is established on the line.
        breach_shown "named breach established" "约定的违约已认定" Head Derived Nobody [TB 15] { NO "no" "否", YES "yes" "是" }
        /// Whether two sums are due side by side: a deposit and a promised sum, of which the buyer may have chosen one; or two sums
        /// promised for one breach, of which this is the lesser.
        rival_head "two sums side by side" "两项赔付并存" Head Derived Buyer [CC 588 TB 15] { NONE "none" "无", OPEN "open" "买家未选择", THIS "this" "买家选择本项", OTHER "other" "买家选择另一项", LESSER "lesser" "同一违约另有较高的一项" }
        /// Who would bear it if the goods that go back were gone.
        return_loss_bearer "bearer of a loss on the return" "退货灭失承担方" Line Derived Nobody [TB 11 TB 38] { SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Who bears it that the goods are gone on their way to be repaired; none while they are not, or something was sent anew.
        repair_loss_bearer "bearer of a loss on the way to repair" "送修灭失承担方" Line Derived Nobody = "none" [TB 11 TB 68] { NONE "none" "未灭失", SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Who bears what happened on the way back.
        mishap_bearer "bearer of the mishap on the return" "退货损失承担方" Line Derived Nobody [] { NONE "none" "无损失", SELLER "seller" "卖家", BUYER "buyer" "买家" }
    }
    answers {
        /// Whether a complaint is taken in (CP-1 and following).
        complaint_admission "admission of the complaint" "投诉受理" Complaint { TAKEN_IN "taken_in" "受理", DECLINED "declined" "不予受理" }
        /// Whether a complaint is made out (CP-2 and following).
        complaint "outcome of the complaint" "投诉结论" Complaint { MADE_OUT "made_out" "成立", NOT_MADE_OUT "not_made_out" "不成立", CLEARED_UP "cleared_up" "误会消除" }
        /// What a complaint that is made out brings upon the side complained of.
        penalty "penalty" "处理措施" Complaint { MEASURES "measures" "平台措施", MEASURES_AND_SUM "measures_and_sum" "平台措施及违约金" }
        /// Whether these rules govern the case at all (TB-1).
        governed "governing rules" "适用规则" Case { HERE "here" "适用本规则", ELSEWHERE "elsewhere" "适用其他规则" }
        /// Whether these rules apply to the line directly, or beneath a special norm that goes first (TB-2).
        application "application of these rules" "规则适用方式" Line { DIRECT "direct" "直接适用", SUBSIDIARY "subsidiary" "补充适用" }
        /// Whether a step halts the proceedings (TB-82, TB-83).
        suspension "suspension of the proceedings" "程序中止" Suspension { RUNS "runs" "中止中", ENDED "ended" "已恢复", NONE "none" "不中止" }
        /// Whether an agreement stands (TB-7, TB-12).
        agreement "agreement" "约定效力" Agreement { STANDS "stands" "约定成立", NOT_MADE "not_made" "约定不成立" }
        /// Whether sending what was asked for is consent to it (TB-7).
        granted_by_deed "granted by sending" "以寄出表示同意" Line { YES "yes" "是", NO "no" "否" }
        /// Whether the goods went back for a replacement that the buyer has, or came to the buyer again: then that return asks for
        /// no refund (TB-7, TB-39).
        return_answered "return answered by a replacement, or undone" "退回商品已换货或已发回" Line { YES "yes" "是", NO "no" "否" }
        /// Whether the channel leaves a record that can be produced (TB-12).
        record "record of the agreement" "约定可举证" Agreement { KEPT "kept" "有平台或书面记录", NOT_KEPT "not_kept" "记录难以核实" }
        /// Whether a term is conspicuous (TB-13).
        conspicuous "conspicuousness" "条款显著" Term { YES "yes" "显著", NO "no" "不显著" }
        /// Whether a seller's term binds the buyer (TB-13, CPL-26, CC-496, CC-497).
        term "term of the seller" "格式条款效力" Term { STANDS "stands" "有效", VOID "void" "无效" }
        /// Which step of proof an item of evidence is apt to discharge, once reviewed as valid (TB-36, TB-38, TB-65 and following).
        discharges "what the evidence is apt to prove" "证据证明力" Evidence { SIGNING "signing" "证明签收", PRIMA_FACIE "prima_facie" "初步凭证", EXPLANATION "explanation" "解释或反证", SOURCE_PAPERS "source_papers" "来源或出厂凭证", BUYER_REPORT "buyer_report" "质检或其他有效凭证", STATE_AT_SIGNING "state_at_signing" "签收时状况", NOTHING_WRONG "nothing_wrong" "签收时一致", FREIGHT_SPENT "freight_spent" "运费支出", DISPROOF "disproof" "反证", CUSTOMS_PAPERS "customs_papers" "报关单据", NON_RECEIPT "non_receipt" "未签收", DISPATCH_TIME "dispatch_time" "发货时间", NOTHING "nothing" "不能证明" }
        /// Whether the item counts, or is taken as not brought (TB-9).
        considered "whether the evidence counts" "证据是否采纳" Evidence { YES "yes" "采纳", NO "not_brought" "视为未提供" }
        /// In which order the point is to be proved (TB-8).
        burden "order of proof" "举证责任分配" Claim { AS_LAID_DOWN "as_laid_down" "依规则", BUYER "buyer" "由买家举证", SELLER "seller" "由卖家举证", DURABLE "durable_goods" "耐用商品瑕疵由经营者举证" }
        /// Whether the line may be returned without reason (CPL-25).
        no_reason_right "right to return without reason" "七天无理由退货资格" Line { ELIGIBLE "eligible" "适用", EXCLUDED "excluded" "不适用" }
        /// Whether the goods count as intact (SR-8, SR-9).
        intactness "intactness" "商品完好" Line { INTACT "intact" "完好", IMPAIRED "impaired" "不完好" }
        /// Whether the time for claims stands in the way (TB-4, TB-5).
        time_bar "bar of time" "受理期限限制" Claim { NONE "none" "不受限制", BARRED "barred" "逾期" }
        /// Whether the claim is heard (TB-6).
        admissibility "admissibility" "受理" Claim { ADMITTED "admitted" "受理", DECLINED "declined" "不予受理" }
        /// Whether what the buyer asserts is established (TB-38, TB-65 and following).
        established "establishment of the ground" "事实认定" Claim { ESTABLISHED "established" "属实", NOT_ESTABLISHED "not_established" "不成立", PAPERS_MISSING "papers_missing" "卖家凭证缺失" }
        /// What this ground gives.
        claim "outcome of the ground" "该理由的处理" Claim { REFUND "refund" "退款", RETURN_AND_REFUND "return_and_refund" "退货退款", ELECT "elect_remedy" "买家选择补寄、换货或退货", EXCHANGE "exchange" "换货", REPAIR "repair" "维修", RESUPPLY "resupply" "补寄", SELLER_ELECTS "seller_elects" "卖家选择退款或再次发回", INTERCEPT "intercept_and_refund" "拦截后退款", NEGOTIATE "negotiate" "自行协商", DISMISS "dismiss" "不支持", CARRIED_OUT "carried_out" "已履行" }
        /// How much goes back of what a request asks for, where the seller counted fewer pieces (TB-45).
        refund_part "part that is refunded" "退款件数" Claim { WHOLE "as_asked" "按申请件数", COUNTED "as_counted" "按签收件数" }
        /// What carries it: the cause that freight and risk follow.
        claim_cause "cause of the outcome" "该理由的原因" Claim { NONE "none" "无", NO_REASON "no_reason" "无理由", NOT_RECEIVED "not_received" "未收到货", DISPATCH "dispatch" "违反发货规范", REFUSED_WITH_REASON "refused_with_reason" "有理由拒签", QUALITY_DEFEATING "quality_defeating" "质量问题致目的落空", QUALITY_FLAW "quality_flaw" "质量瑕疵", COUNTERFEIT "counterfeit" "假冒", PAPERS_MISSING "papers_missing" "卖家凭证缺失", MISDESCRIPTION_UNUSABLE "misdescription_unusable" "描述不当致无法使用", MISDESCRIPTION "misdescription" "描述不当", ARRIVED_DAMAGED "arrived_damaged" "签收时破损", ARRIVED_OTHER "arrived_other" "签收时少件或错发", AGREED "agreed" "双方协议", BUYER_DATA "buyer_data" "收件信息错误", GROUNDLESS_REFUSAL "groundless_refusal" "无正当理由拒签", SHAM "sham" "虚假交易", JUDGMENT "judgment" "生效法律文书", UNALLOCATED "unallocated" "责任无法确定", RETURN_TAKEN_IN "return_taken_in" "退货已被卖家收下" }
        /// How heavily that cause weighs where several grounds give the line the same: the heaviest carries it.
        weight "weight of the cause" "原因的分量" Claim { EVERY_RISK "every_risk" "卖家承担退回全部风险", SELLERS "sellers" "卖家原因", OTHER "other" "其他原因", LEAST "least" "最轻" }
        /// Whether a ground that no article on risk speaks of puts every risk of the way back on the seller.
        way_back "risks of the way back" "退回途中风险" Claim { SELLERS "sellers" "全部由卖家承担", BY_KIND "by_kind" "按损失种类" }
        /// What the line gets, before the way back.
        remedy "outcome of the line" "处理结果" Line { REFUND "refund" "退款", RETURN_AND_REFUND "return_and_refund" "退货退款", ELECT "elect_remedy" "买家选择补寄、换货或退货", EXCHANGE "exchange" "换货", REPAIR "repair" "维修", RESUPPLY "resupply" "补寄", SELLER_ELECTS "seller_elects" "卖家选择退款或再次发回", INTERCEPT "intercept_and_refund" "拦截后退款", NEGOTIATE "negotiate" "自行协商", CONTINUES "trade_continues" "交易继续", RELEASE "release_to_seller" "打款卖家", DISMISS "dismiss" "驳回", CARRIED_OUT "carried_out" "已履行" }
        /// What the way back makes of a return that was ordered or agreed.
        fate "fate of the return" "退货后处理" Line { CONDITIONAL "conditional" "待退回", REFUND "refund" "退款", RELEASE "release_to_seller" "打款卖家" }
        /// What becomes of the price that is held.
        payment "payment of the price" "货款处理" Line { REFUND "refund" "退还买家", CONDITIONAL "conditional" "待条件成就后退还", RELEASE "release_to_seller" "打款卖家", HELD "held" "继续托管", KEPT "held_during_service" "换修期间继续托管" }
        /// How the refund of a line is reckoned where a discount is lost, or the parties agreed on a sum.
        reckoning "reckoning of the refund" "退款结算方式" Line { AS_PAID "as_paid" "按实际支付", ANEW "anew" "按购买时价格重新结算", AS_AGREED "as_agreed" "按约定金额", AGREED_PART "agreed_part" "按约定金额，商品保留" }
        /// Who bears a kind of loss on a leg.
        risk "bearer of the risk" "风险承担" Loss { SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Who bears the freight of a leg.
        freight "bearer of the freight" "运费承担" Leg { SELLER "seller" "卖家", BUYER "buyer" "买家", AS_PAID "as_paid" "维持已付" }
        /// What of a way out falls on a line whose return undoes free shipping (不再满足包邮条件).
        forfeited "way out that is forfeited" "不再包邮时承担的发货运费" Leg { OWN_SHARE "own_share" "本商品份额", WITH_THE_REST "with_the_rest" "含保留商品份额" }
        /// Who bears what a leg cost beyond what it should have cost (运费差额).
        freight_excess "bearer of the excess of a freight" "运费差额承担" Leg { NONE "none" "无差额", SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Who paid the carrier of a leg.
        payer "payer of the carrier" "运费支付方" Leg { SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// Who paid an item of cost.
        cost_payer "payer of the cost" "费用支付方" Cost { SELLER "seller" "卖家", BUYER "buyer" "买家" }
        /// How much of a freight that the buyer bears may be deducted.
        deduction "deduction of freight" "运费扣除" Leg { PROVEN "proven" "以实际且已证明者为限", NONE "none" "未证明不得扣除" }
        /// Who bears an item of cost.
        cost "bearer of the cost" "费用承担" Cost { SELLER "seller" "卖家", BUYER "buyer" "买家", NEGOTIATE "negotiate" "自行协商" }
        /// What becomes of a gift when the goods it came with go back, or are refunded (TB-61, TB-62).
        gift_return "gift when the main goods go back" "主商品退货时赠品的处理" Line { GOES_BACK "goes_back" "一并退回", CAME_BACK "came_back" "已退回，不扣款", VALUE_DEDUCTED "value_deducted" "按价值扣款", NEGOTIATE "negotiate" "自行协商" }
        /// What a gift is worth (TB-63): as declared, or by a fair price, which comes off what goes back and no further.
        gift_value "value of the gift" "赠品价值" Line { DECLARED "declared" "声明价值", FAIR "fair_market" "市场公允价格" }
        /// How a head of claim is measured.
        head_measure "measure of the head" "请求的计算" Head { NOTHING "nothing" "无", DOUBLE_DEPOSIT "double_deposit" "双倍返还定金", DEPOSIT_FORFEITED "deposit_forfeited" "定金不予返还", HIGHER_OF "higher_of" "承诺与平台规定取高", VALUE "value" "赠品价值", THREE_TIMES "times_price" "价款三倍，有最低额", TEN_TIMES "times_price_or_loss" "价款十倍或损失三倍，有最低额", LOSS "loss" "损失" }
        /// Whether it is awarded here.
        head_award "award of the head" "请求的处理" Head { AWARDED "awarded" "支持", NOT_HEARD "not_heard" "不予受理", ELSEWHERE "elsewhere" "适用其他规则", ELECT "buyers_choice" "由买家择一", GIVEN_UP "given_up" "买家已择另一项", INCLUDED "included" "已含于较高的一项" }
        /// Within which time the price goes back once the goods are back (SR-13).
        refund_time "time for the refund" "退款期限" Line { NONE "none" "未规定期限", AFTER_RECEIPT "after_receipt" "收到退货后限期返还" }
        /// Whether the seller may or must dispatch.
        act_dispatch "dispatch by the seller" "卖家发货" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the buyer may refuse the parcel.
        act_refuse "refusal by the buyer" "买家拒签" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller must call goods back.
        act_recall "recall by the seller" "卖家召回商品" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// What is left to do of a duty to call goods back.
        recall "what is left of the recall" "召回义务的履行" Line { DUE "due" "尚待召回", DONE "done" "商品已回到卖家处", MOOT "moot" "商品已灭失" }
        /// Whether the seller may use a place where the buyer must fetch the goods.
        act_use_pickup "delivery to a pick-up point" "使用自提点" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller may wait and do nothing about a claim.
        act_wait "inaction of the seller" "卖家不作为" Claim { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the buyer must send the goods back, or once more.
        act_return "sending back by the buyer" "买家寄回商品" Line { MUST "must" "应当", MAY "may" "无须", MUST_NOT "must_not" "不得" }
        /// Whether the seller must refund.
        act_refund "refund by the seller" "卖家退款" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller may make the refund wait for the goods to come back.
        act_require_return "asking for the goods back before the refund" "卖家要求先退货" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller may demand the freight of a leg from the buyer, or keep it back from a refund.
        act_charge "charging the freight to the buyer" "卖家向买家收取或扣除运费" Leg { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller may demand proof of the buyer now.
        act_demand_proof "demanding proof of the buyer" "卖家要求买家举证" Claim { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller may have the buyer give another reason.
        act_relabel "having the buyer give another reason" "卖家要求买家更改理由" Claim { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller must help the buyer to send goods back that are hard to send.
        act_assist "help with sending back by the seller" "卖家协助退回" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the buyer must fetch goods that were refused and that the seller does not take back.
        act_fetch "fetching of refused goods by the buyer" "买家召回商品" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller must send goods to the buyer again that came back, of which the price is the seller's.
        act_redeliver "redelivery of the goods by the seller" "卖家再次发回商品" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Whether the seller may refuse the returned parcel.
        act_refuse_return "refusal of the return by the seller" "卖家拒收退货" Line { MUST "must" "应当", MAY "may" "可以", MUST_NOT "must_not" "不得" }
        /// Who bears the freight of a leg by the shop's policy, while the parties settle it between them.
        house_freight "bearer of the freight by the shop's policy" "店铺约定运费承担" Leg { SELLER "seller" "卖家", SELLER_TO_CAP "seller_to_cap" "卖家以上限为限", BUYER "buyer" "买家" }
        /// Within which time what is offered is done.
        settling_time "time for what is offered" "处理时限" Line { NONE "none" "未规定期限", FROM_OFFER "from_offer" "提出后限期办理", AFTER_RETURN "after_return" "退回后限期办理" }
        /// What to offer first, before it becomes a dispute.
        first_choice "first choice of a settlement" "首选处理建议" Line { COMPARE "compare" "核对页面与实物", EXPLAIN "explain" "解释说明", APOLOGISE_AND_MEND "apologise_and_mend" "致歉并修改页面", MEND_LISTING "mend_listing" "更正页面", GIFT "gift" "赠品或优惠券", KEEP "keep" "致歉并建议留用", REFUND_DIFFERENCE "refund_difference" "留用并退差价", PARTIAL_REFUND "partial_refund" "部分退款", REFUND_SHARE "refund_share" "退还缺少部分", RESEND "resend" "补发", RETURN_AND_RESEND "return_and_resend" "退回后补发", RETURN_AND_REFUND "return_and_refund" "退货退款", REFUND "refund" "仅退款", OTHER_ARTICLE "other_article" "换其他商品", ASK_CARRIER "ask_carrier" "查询物流", EXTEND_TIMER "extend_timer" "延长确认收货时间", FIND_OUT_WHY "find_out_why" "查明原因", NOTHING "nothing" "无建议" }
        /// What to offer where that does not settle it, before it becomes a dispute.
        second_choice "second choice of a settlement" "次选处理建议" Line { COMPARE "compare" "核对页面与实物", EXPLAIN "explain" "解释说明", APOLOGISE_AND_MEND "apologise_and_mend" "致歉并修改页面", MEND_LISTING "mend_listing" "更正页面", GIFT "gift" "赠品或优惠券", KEEP "keep" "致歉并建议留用", REFUND_DIFFERENCE "refund_difference" "留用并退差价", PARTIAL_REFUND "partial_refund" "部分退款", REFUND_SHARE "refund_share" "退还缺少部分", RESEND "resend" "补发", RETURN_AND_RESEND "return_and_resend" "退回后补发", RETURN_AND_REFUND "return_and_refund" "退货退款", REFUND "refund" "仅退款", OTHER_ARTICLE "other_article" "换其他商品", ASK_CARRIER "ask_carrier" "查询物流", EXTEND_TIMER "extend_timer" "延长确认收货时间", FIND_OUT_WHY "find_out_why" "查明原因", NOTHING "nothing" "无建议" }
        /// What to offer besides, or after that, before it becomes a dispute.
        third_choice "third choice of a settlement" "再次处理建议" Line { COMPARE "compare" "核对页面与实物", EXPLAIN "explain" "解释说明", APOLOGISE_AND_MEND "apologise_and_mend" "致歉并修改页面", MEND_LISTING "mend_listing" "更正页面", GIFT "gift" "赠品或优惠券", KEEP "keep" "致歉并建议留用", REFUND_DIFFERENCE "refund_difference" "留用并退差价", PARTIAL_REFUND "partial_refund" "部分退款", REFUND_SHARE "refund_share" "退还缺少部分", RESEND "resend" "补发", RETURN_AND_RESEND "return_and_resend" "退回后补发", RETURN_AND_REFUND "return_and_refund" "退货退款", REFUND "refund" "仅退款", OTHER_ARTICLE "other_article" "换其他商品", ASK_CARRIER "ask_carrier" "查询物流", EXTEND_TIMER "extend_timer" "延长确认收货时间", FIND_OUT_WHY "find_out_why" "查明原因", NOTHING "nothing" "无建议" }
    }
}
