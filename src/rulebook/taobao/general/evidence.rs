//! What evidence is apt to prove: TB-9, TB-16, with the articles on each step.

use crate::findings::vocabulary::{considered, discharges, evidence_about, evidence_by, evidence_kind, lateness};
use crate::rulebook::{CPL, Rule, TB};

/// What shows that the recipient signed.
pub static PROOF_OF_SIGNING: Rule = Rule::new("proof-of-signing", TB.art(36))
    .also(&[TB.art(38), TB.art(16)])
    .situation("a signed slip, proof of the signer's authority, the recipient's own word in the platform's chat, or the carrier's stamped statement", "签收底单、授权证明、买家聊天确认或物流红章")
    .provision("it can show that the recipient signed", "可证明收件人签收")
    .interprets(
        "the article names no forms; other reading: only a slip signed by the recipient or delegate",
        "条文未限定凭证形式；另解：仅限收件人或受托人签名的底单",
    )
    .when(&[
        &[evidence_kind::SIGNED_SLIP.or(evidence_kind::DELEGATION).or(evidence_kind::ACKNOWLEDGEMENT)],
        &[
            evidence_kind::CARRIER_STAMP,
            evidence_by::SELLER.or(evidence_by::PLATFORM),
            evidence_about::NOT_RECEIVED.or(evidence_about::SURFACE),
        ],
        &[evidence_kind::CARRIER_STAMP.or(evidence_kind::VERIFICATION), evidence_about::RETURN],
        &[evidence_kind::VERIFICATION, evidence_about::NOT_RECEIVED.or(evidence_about::SURFACE)],
    ])
    .gives(&[discharges::SIGNING]);

/// What shows only that a parcel was sent, or shown as delivered.
pub static NO_PROOF_OF_SIGNING: Rule = Rule::new("no-proof-of-signing", TB.art(38))
    .also(&[TB.art(36)])
    .situation("a waybill or a picture of the tracking page", "发货面单或物流截图")
    .provision("it shows dispatch or a status, not who signed", "只能证明发货或物流状态，不能证明签收人")
    .interprets(
        "the article names no forms; other reading: a carrier's status is evidence as good as another",
        "条文未限定凭证形式；另解：物流状态与其他凭证效力相同",
    )
    .when(&[&[evidence_kind::WAYBILL.or(evidence_kind::SCREENSHOT)]])
    .gives(&[discharges::NOTHING]);

/// Photographs and the like by the buyer.
pub static FIRST_EVIDENCE: Rule = Rule::new("first-evidence", TB.art(65))
    .also(&[TB.art(73)])
    .situation(
        "the buyer brings photographs, videos or measurements of what can be seen",
        "买家提供肉眼可识别问题的照片、视频或测量图",
    )
    .provision("it can be the buyer's first evidence", "可作为初步凭证")
    .when(&[&[evidence_kind::PHOTO, evidence_by::BUYER, evidence_about::CONFORMITY]])
    .gives(&[discharges::PRIMA_FACIE]);

/// The seller explains.
pub static EXPLANATION: Rule = Rule::new("explanation-of-seller", TB.art(65))
    .also(&[TB.art(73)])
    .situation("the seller explains what the buyer complains of", "卖家作出解释")
    .provision("it can be the seller's explanation", "可作为合理解释")
    .when(&[&[evidence_kind::EXPLANATION, evidence_by::SELLER, evidence_about::CONFORMITY]])
    .gives(&[discharges::EXPLANATION]);

/// The seller disproves.
pub static DISPROOF: Rule = Rule::new("disproof-of-seller", TB.art(65))
    .also(&[TB.art(73), CPL.art(23)])
    .situation("the seller brings photographs or reports against the buyer's", "卖家提供照片、检测等反证")
    .provision(
        "it can be the seller's disproof, and so an answer to first evidence too",
        "可作为反证，亦可作为对初步凭证的回应",
    )
    .interprets(
        "where the seller bears the burden an explanation alone disproves nothing; other reading: it is enough there too",
        "卖家负举证责任的，仅作解释不构成反证；另解：此时解释亦足够",
    )
    .when(&[&[
        evidence_kind::PHOTO.or(evidence_kind::REPORT),
        evidence_by::SELLER,
        evidence_about::CONFORMITY,
    ]])
    .gives(&[discharges::DISPROOF]);

/// Customs papers.
pub static PAPERS_OF_CUSTOMS: Rule = Rule::new("papers-of-customs", TB.art(66))
    .situation("the seller brings the customs papers", "卖家提供报关单据")
    .provision("they can show that the goods were imported in order", "可证明进口来源合规")
    .when(&[&[evidence_kind::CUSTOMS_PAPERS, evidence_by::SELLER]])
    .gives(&[discharges::CUSTOMS_PAPERS]);

/// The carrier's statement for the buyer.
pub static EVIDENCE_OF_NON_RECEIPT: Rule = Rule::new("evidence-of-non-receipt", TB.art(38))
    .also(&[TB.art(8)])
    .situation(
        "the buyer brings the carrier's stamped statement about goods that did not come",
        "买家提供承运人关于未妥投的物流红章",
    )
    .provision("it can show that the buyer did not receive them", "可证明买家未签收")
    .interprets(
        "the article names no forms; other reading: a buyer's word against the record suffices",
        "条文未限定凭证形式；另解：买家否认记录的陈述即足够",
    )
    .when(&[&[evidence_kind::CARRIER_STAMP, evidence_by::BUYER, evidence_about::NOT_RECEIVED]])
    .gives(&[discharges::NON_RECEIPT]);

/// After the deadline.
pub static BROUGHT_TOO_LATE: Rule = Rule::new("brought-after-the-deadline", TB.art(9))
    .situation(
        "an item came after the last deadline for the step that it could prove, and no review has found it valid all the same",
        "证据逾期提供，且未经审核认定有效",
    )
    .provision("it is taken as not brought", "视为未提供")
    .interprets(
        "parties answer for bringing their evidence in time, and nothing waits for what came late; other reading: it is reviewed before anything is decided",
        "当事人应对举证的及时性负责，处理不因逾期的凭证而等待；另解：须先审核该凭证",
    )
    .when(&[&[lateness::LATE]])
    .gives(&[considered::NO]);

/// The listing or its size chart.
pub static DESCRIPTION_PROVES_NOTHING: Rule = Rule::new("description-proves-nothing", TB.art(73))
    .situation("the seller points to the listing or its size chart", "卖家仅提供页面描述或尺码表")
    .provision(
        "it is the description itself and does not show that the goods match it",
        "仅为描述本身，不能证明实物与描述相符",
    )
    .interprets(
        "what the goods ought to be does not show what they are; other reading: it explains what the buyer could expect",
        "约定商品应当如何，不能证明商品实际如何；另解：可据以说明买家的合理预期",
    )
    .when(&[&[evidence_kind::LISTING]])
    .gives(&[discharges::NOTHING]);

/// Papers of source or compliance.
pub static PAPERS_OF_SOURCE: Rule = Rule::new("papers-of-source", TB.art(66))
    .situation("the seller brings papers of purchase or compliance", "卖家提供进货或合格凭证")
    .provision("they can show source or factory compliance", "可证明来源或出厂合规")
    .when(&[&[evidence_kind::SOURCE_PAPERS, evidence_by::SELLER]])
    .gives(&[discharges::SOURCE_PAPERS]);

/// A report by the buyer.
pub static REPORT_OF_BUYER: Rule = Rule::new("report-of-buyer", TB.art(66))
    .also(&[TB.art(65)])
    .situation("the buyer brings a test report or the brand owner's opinion", "买家提供检测报告或品牌方鉴定")
    .provision("it can prove the flaw or the counterfeit", "可证明质量问题或假冒")
    .when(&[&[evidence_kind::REPORT, evidence_by::BUYER.or(evidence_by::PLATFORM), evidence_about::CONFORMITY]])
    .gives(&[discharges::BUYER_REPORT]);

/// What shows the state at signing.
pub static STATE_AT_SIGNING_SHOWN: Rule = Rule::new("evidence-of-state-at-signing", TB.art(75))
    .also(&[TB.art(76)])
    .situation(
        "the buyer brings the carrier's stamped record, or photographs, of the state at signing",
        "买家提供物流红章或签收时照片",
    )
    .provision("it can show what was wrong at signing", "可证明签收时状况")
    .when(&[&[
        evidence_kind::PHOTO.or(evidence_kind::CARRIER_STAMP).or(evidence_kind::REPORT),
        evidence_by::BUYER,
        evidence_about::SURFACE,
    ]])
    .gives(&[discharges::STATE_AT_SIGNING]);

/// What the seller shows of a return.
pub static STATE_OF_RETURN_SHOWN: Rule = Rule::new("evidence-of-state-of-return", TB.art(45))
    .also(&[TB.art(37), TB.art(75)])
    .situation(
        "the seller brings photographs or a test of the return as it was opened",
        "卖家提供拆封退货时的照片、视频或检测",
    )
    .provision("they can show what was wrong with it at signing", "可证明退货签收时状况")
    .interprets(
        "the article names no forms; other reading: only a record made with the carrier (TB-37)",
        "条文未限定凭证形式；另解：仅限与承运人共同形成的记录（TB-37）",
    )
    .when(&[&[evidence_kind::PHOTO.or(evidence_kind::REPORT), evidence_by::SELLER, evidence_about::RETURN]])
    .gives(&[discharges::STATE_AT_SIGNING]);

/// What the buyer shows of a return.
pub static COMPLETE_RETURN_SHOWN: Rule = Rule::new("evidence-of-complete-return", TB.art(45))
    .also(&[TB.art(8)])
    .situation(
        "the buyer brings photographs or a record of what was packed for the return",
        "买家提供退货打包照片、视频或记录",
    )
    .provision("they can show that everything was sent back", "可证明退货件数齐全")
    .interprets(
        "the article names no forms; other reading: only the carrier's weight",
        "条文未限定凭证形式；另解：仅限承运人的称重记录",
    )
    .when(&[&[evidence_kind::PHOTO.or(evidence_kind::PACKING_RECORD), evidence_by::BUYER, evidence_about::RETURN]])
    .gives(&[discharges::NOTHING_WRONG]);

/// The seller's own proof that nothing was wrong.
pub static NOTHING_WRONG_SHOWN: Rule = Rule::new("evidence-of-nothing-wrong", TB.art(80))
    .situation("the seller brings the packing record, or photographs, of what left", "卖家提供打包记录或照片")
    .provision("it can show that nothing was wrong at signing", "可证明签收时一致")
    .when(&[&[
        evidence_kind::PACKING_RECORD.or(evidence_kind::PHOTO).or(evidence_kind::EXPLANATION),
        evidence_by::SELLER,
        evidence_about::SURFACE,
    ]])
    .gives(&[discharges::NOTHING_WRONG]);

/// The carrier's bill.
pub static BILL_OF_CARRIER: Rule = Rule::new("bill-of-carrier", TB.art(9))
    .also(&[TB.art(53)])
    .situation("a party brings the carrier's bill", "一方提供运费凭证")
    .provision("it can show what carriage cost; an untrue one shows nothing", "可证明实际运费；不真实者无效")
    .when(&[&[evidence_kind::FREIGHT_RECEIPT]])
    .gives(&[discharges::FREIGHT_SPENT]);

/// The carrier certifies when it took the goods in.
pub static CERTIFICATE_OF_CARRIER: Rule = Rule::new("certificate-of-carrier", TB.art(25))
    .also(&[TB.art(16)])
    .situation("the carrier certifies that its system failed and when it took the goods in", "承运人出具系统故障及实际揽收时间证明")
    .provision("the certificate stands in for the missing record", "证明可替代缺失的系统记录")
    .interprets(
        "the article knows the record alone; the certificate is verification with a third party; other reading: no record, no dispatch",
        "条文仅规定系统记录，该证明属于向第三方核实；另解：无系统记录即视为未发货",
    )
    .when(&[&[evidence_kind::CERTIFICATE]])
    .gives(&[discharges::DISPATCH_TIME]);

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &PROOF_OF_SIGNING,
    &NO_PROOF_OF_SIGNING,
    &FIRST_EVIDENCE,
    &EXPLANATION,
    &DISPROOF,
    &PAPERS_OF_CUSTOMS,
    &EVIDENCE_OF_NON_RECEIPT,
    &BROUGHT_TOO_LATE,
    &DESCRIPTION_PROVES_NOTHING,
    &PAPERS_OF_SOURCE,
    &REPORT_OF_BUYER,
    &STATE_AT_SIGNING_SHOWN,
    &STATE_OF_RETURN_SHOWN,
    &COMPLETE_RETURN_SHOWN,
    &NOTHING_WRONG_SHOWN,
    &BILL_OF_CARRIER,
    &CERTIFICATE_OF_CARRIER,
];
