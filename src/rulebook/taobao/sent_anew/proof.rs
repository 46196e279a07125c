//! Who shows what came of goods that were sent anew, and in what state (TB-37, TB-38, TB-75).

use crate::case::Party;
use crate::findings::Bilingual;
use crate::findings::grounds::SURFACE;
use crate::findings::vocabulary::{
    anew_receipt, burden, delivery_meant, established, ground, sent_anew, state_at_signing,
};
use crate::rulebook::{Ladder, Origin, Step, TB};

use super::REFUSED_IN_ANY_WAY;

/// Receipt of what was sent anew is disputed: the seller shows it.
pub static RECEIPT_ANEW: Ladder = Ladder {
    id: "receipt-of-what-was-sent-anew-shown",
    article: TB.art(38),
    when: &[&[ground::NOT_RECEIVED, delivery_meant::ANEW, sent_anew::HANDED_OVER]],
    steps: &[Step {
        id: "receipt-of-what-was-sent-anew-not-shown",
        on: Party::Seller,
        shown: anew_receipt::VALID,
        otherwise: established::ESTABLISHED,
        article: TB.art(38),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the seller shows that the recipient, a delegate or the instructed place got what was sent anew",
            zh: "卖家证明再次寄出的商品由收件人本人、受托人签收或置于指定地点",
        },
    }],
    shown: established::NOT_ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "the buyer says that what was sent anew did not come, and the carrier shows it as delivered",
        zh: "物流显示再次寄出的商品已签收，买家主张未收到",
    },
    open_question: Bilingual {
        en: "the article speaks of the goods, and what is sent anew is judged like them; non-receipt speaks of what is sent anew, and of no more pieces, if it is complained of once that has left, or once the goods are back for it; other readings: the article is spent with the first delivery; the buyer has to say which delivery is meant",
        zh: "条文就商品而言，再次寄出的商品与之同等；再次发出后，或商品为此退回后提出的未收到货，系就再次发出者而言，并以其件数为限；另解：其一，该条文就首次送达已适用完毕；其二，应由买家指明所主张的是哪一次交付",
    },
    excepts_ladders: &[],
};

/// What was sent anew is damaged, short or wrong: seller, buyer.
pub static INCONSISTENT_WHEN_SENT_ANEW: Ladder = Ladder {
    id: "inconsistent-when-sent-anew-shown",
    article: TB.art(75),
    when: &[&[SURFACE, burden::AS_LAID_DOWN, delivery_meant::ANEW, REFUSED_IN_ANY_WAY.not()]],
    steps: &[
        Step {
            id: "proper-signing-of-what-was-sent-anew-not-shown",
            on: Party::Seller,
            shown: anew_receipt::VALID,
            otherwise: established::ESTABLISHED,
            article: TB.art(75),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the seller shows that the recipient signed for what was sent anew as the rules on signing prescribe",
                zh: "卖家证明收件人已按签收规范签收再次寄出的商品",
            },
        },
        Step {
            id: "state-of-what-was-sent-anew-not-shown",
            on: Party::Buyer,
            shown: state_at_signing::VALID,
            otherwise: established::NOT_ESTABLISHED,
            article: TB.art(75),
            origin: Origin::Interprets,
            what: Bilingual {
                en: "the buyer shows that it was so when what was sent anew was signed for",
                zh: "买家证明再次寄出的商品签收时即不一致",
            },
        },
    ],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown for the moment at which what was sent anew was signed for",
        zh: "再次寄出的商品签收时即存在破损、少件或错发",
    },
    open_question: Bilingual {
        en: "what is complained of once the goods sent anew have come, or were refused for it, speaks of them, a flaw too unless the same goods came again, and of no more pieces than were sent; a click to confirm receipt speaks of the first delivery; other readings: the buyer has to say which delivery is meant; who has confirmed proves alone (TB-76)",
        zh: "再次发出的商品送达后或因此被拒签后提出的主张系就其而言，质量问题亦同，但同一商品再次发回的除外，并以再次发出的件数为限；点击确认收货则系就首次送达而言；另解：其一，应由买家指明所主张的是哪一次交付；其二，已确认收货的，仅由买家举证（TB-76）",
    },
    excepts_ladders: &[],
};

/// What was sent anew was refused for its outside, and no record at the door shows that: buyer.
pub static INCONSISTENT_WHEN_REFUSED: Ladder = Ladder {
    id: "inconsistent-when-refused-shown",
    article: TB.art(37),
    when: &[&[SURFACE, burden::AS_LAID_DOWN, delivery_meant::ANEW, sent_anew::REFUSED]],
    steps: &[Step {
        id: "state-when-refused-not-shown",
        on: Party::Buyer,
        shown: state_at_signing::VALID,
        otherwise: established::NOT_ESTABLISHED,
        article: TB.art(37),
        origin: Origin::Interprets,
        what: Bilingual {
            en: "the buyer shows that what was sent anew was so when it was refused",
            zh: "买家证明拒签时再次寄出的商品即不一致",
        },
    }],
    shown: established::ESTABLISHED,
    origin: Origin::Interprets,
    situation: Bilingual {
        en: "damage, shortage or a wrong article, shown for the moment at which what was sent anew was refused for it",
        zh: "再次寄出的商品因破损、少件或错发被拒签，买家证明拒签时即如此",
    },
    open_question: Bilingual {
        en: "who refuses at the door photographs, and shows what was there; a complaint that comes after the refusal speaks of what was refused; other reading: the seller, whose parcel it is, shows that it was in order (TB-75)",
        zh: "当场拒签的应拍照，并证明当时的状况；拒签后提出的主张系就被拒签者而言；另解：由发货的卖家证明其完好（TB-75）",
    },
    excepts_ladders: &[],
};
