//! Whether the seller received a return, and every piece of it (TB-38, TB-45).

use crate::case::Party;
use crate::findings::Bilingual;
use crate::findings::vocabulary::{
    allotted, fate, refund_part, return_address, return_count, return_loss_bearer, return_mishap, return_receipt,
    return_state,
};
use crate::rulebook::{Ladder, Origin, Rule, Step, TB};

/// Receipt of the return is disputed: the buyer shows it (TB-38).
pub static RETURN_RECEIPT: Ladder = Ladder {
    id: "return-receipt-shown",
    article: TB.art(38),
    when: &[&[return_state::DISPUTED]],
    steps: &[Step {
        id: "return-receipt-not-shown",
        on: Party::Buyer,
        shown: return_receipt::VALID,
        otherwise: fate::RELEASE,
        article: TB.art(38),
        origin: Origin::Transcribes,
        what: Bilingual {
            en: "the buyer shows that the seller received the return", zh: "买家证明卖家已签收退货"
        },
    }],
    shown: fate::REFUND,
    origin: Origin::Transcribes,
    situation: Bilingual {
        en: "the seller says that the return did not come, and the carrier shows it as delivered",
        zh: "物流显示签收，卖家主张未收到退货",
    },
    open_question: Bilingual::EMPTY,
    excepts_ladders: &[],
};

/// Pieces are said to be missing from a return: the seller shows it (TB-45, TB-75 the other way round).
pub static RETURN_COUNT: Ladder = Ladder {
    id: "missing-from-return-shown",
    article: TB.art(45),
    when: &[&[return_state::SIGNED, allotted::BUYER.not()]],
    steps: &[Step {
        id: "missing-from-return-not-shown",
        on: Party::Seller,
        shown: return_count::MISSING,
        otherwise: refund_part::WHOLE,
        article: TB.art(45),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the seller shows that pieces were missing when the return was handed over",
            zh: "卖家证明退货签收时缺件",
        },
    }],
    shown: refund_part::COUNTED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the seller took a return in, counted fewer pieces than were sent back, and has shown that they were missing",
        zh: "卖家签收退货后主张缺件并已证明",
    },
    open_question: Bilingual {
        en: "the article lays this burden by the circumstances where no waybill was told, and says nothing where it was; read as TB-75 the other way round: whoever signed shows what was missing, and the seller's own count proves nothing for it, but what it counted goes back at once; other reading: the buyer shows that each piece arrived (TB-38)",
        zh: "未告知运单号的，条文规定视情形分配举证责任，已告知的未作规定，解为反向比照 TB-75，由签收方证明缺件，卖家自行清点不足为证，但其清点到的部分应即退款；另解：由买家证明各件均已送达（TB-38）",
    },
    excepts_ladders: &[],
};

/// The same, and the platform laid the burden on the buyer (TB-45).
pub static RETURN_COUNT_ON_BUYER: Ladder = Ladder {
    id: "complete-return-shown-as-allotted",
    article: TB.art(45),
    when: &[&[return_state::SIGNED, allotted::BUYER]],
    steps: &[Step {
        id: "complete-return-not-shown-as-allotted",
        on: Party::Buyer,
        shown: return_count::COMPLETE,
        otherwise: refund_part::COUNTED,
        article: TB.art(45),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer, on whom the platform laid the burden, shows that every piece was sent back",
            zh: "经淘宝分配，由买家证明退货件数齐全",
        },
    }],
    shown: refund_part::WHOLE,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the seller took a return in and counted fewer pieces; the buyer, on whom the platform laid the burden, has shown that all were there",
        zh: "卖家签收退货后主张缺件，经淘宝分配由买家举证，买家已证明齐全",
    },
    open_question: Bilingual {
        en: "an allotment for the claim holds for the count of its return too, since the platform lays both by the circumstances; other reading: each point is allotted by itself",
        zh: "两者均由平台视情形分配，就主张所作的分配及于退货件数；另解：各事项分别分配",
    },
    excepts_ladders: &[],
};

/// Receipt of the return is disputed, and its loss would be the seller's.
pub static DISPUTED_AT_SELLERS_RISK: Rule = Rule::new("disputed-return-at-sellers-risk", TB.art(38))
    .also(&[TB.art(68), TB.art(78), TB.art(81)])
    .situation(
        "the seller says that the return did not come, and if it were gone that would be the seller's loss",
        "卖家主张未收到退货，而退货灭失风险由卖家承担",
    )
    .provision("that the carrier took it is enough: the money goes back", "买家已交付承运人即可，退款")
    .interprets(
        "who bears the loss on the way cannot ask for proof of the arrival; other reading: the sender shows the receipt all the same",
        "承担途中灭失风险的一方不得要求证明送达；另解：寄件方仍应证明签收",
    )
    .when(&[&[
        return_state::DISPUTED,
        return_mishap::NONE,
        return_address::UNAUTHORISED.not(),
        return_loss_bearer::SELLER,
    ]])
    .gives(&[fate::REFUND])
    .excepts_ladders(&[&RETURN_RECEIPT]);
