//! The questions that the rulebook answers, in the order in which a case meets them.

use crate::findings::Level;
use crate::findings::grounds::OWN_WISH;
use crate::findings::vocabulary::{
    act_assist, act_charge, act_demand_proof, act_dispatch, act_fetch, act_recall, act_redeliver, act_refund,
    act_refuse, act_refuse_return, act_relabel, act_require_return, act_return, act_use_pickup, act_wait,
    admissibility, agreement, application, best_claim, burden, claim, claim_cause, considered, conspicuous, cost,
    cost_payer, deduction, delivery, discharges, discount_lost, established, fate, forfeited, freight, freight_excess,
    gift_return, gift_value, governed, granted_by_deed, ground, handover_leg, hard_to_return, head_award, head_measure,
    intactness, leg, line_kind, main_cause, main_returned, mishap_bearer, no_reason_right, payer, payment, proceeding,
    prohibited_goods, public_notice, purchase, recall, reckoning, record, refund_part, refund_time, refused_goods,
    remedy, repair_loss_bearer, request_state, return_answered, return_collect, return_count, return_mishap,
    return_place, return_state, risk, sampled_out, sent_as, several_grounds, special_category, special_provision,
    sum_agreed, suspension, term, threshold_lost, time_bar, way_back, weight, whereabouts,
};
use crate::rulebook::complaints::{COMPLAINT, COMPLAINT_ADMISSION, PENALTY};
use crate::rulebook::taobao::general::payment::FIRST_GOODS_LEFT_OVER;
use crate::rulebook::{CC, CPL, Question, SR, TB};

/// Whether these rules govern the case (TB-1).
pub static GOVERNED: Question = Question::new(governed::FINDING, Level::Case);
/// Whether these rules apply directly or beneath a special norm (TB-2); asked where such a norm comes into view.
pub static APPLICATION: Question = Question::new(application::FINDING, Level::Line)
    .asked_when(&[
        &[governed::HERE, purchase::DOMESTIC.not()],
        &[governed::HERE, special_category::NONE.not()],
        &[governed::HERE, special_provision::YES],
    ])
    .closing(application::DIRECT, TB.art(2));
/// Whether a step halts the proceedings; nothing does by itself.
pub static SUSPENSION: Question = Question::new(suspension::FINDING, Level::Suspension)
    .asked_when(&[&[governed::HERE]])
    .closing(suspension::NONE, TB.art(82));
/// Whether an agreement stands (TB-7, TB-12).
pub static AGREEMENT: Question = Question::new(agreement::FINDING, Level::Agreement);
/// Whether a channel keeps a record (TB-12).
pub static RECORD: Question = Question::new(record::FINDING, Level::Agreement);
/// Whether sending what was asked for is consent to it; by itself nobody agrees to anything (TB-7).
pub static GRANTED_BY_DEED: Question = Question::new(granted_by_deed::FINDING, Level::Line)
    .asked_when(&[&[sent_as::NONE.not()]])
    .closing(granted_by_deed::NO, TB.art(7));
/// Whether the goods went back for a replacement that the buyer has, or came to the buyer again; by itself a return asks for a
/// refund (TB-7).
pub static RETURN_ANSWERED: Question =
    Question::new(return_answered::FINDING, Level::Line).closing(return_answered::NO, TB.art(7));
/// Whether a term is conspicuous (TB-13).
pub static CONSPICUOUS: Question = Question::new(conspicuous::FINDING, Level::Term);
/// Whether a seller's term binds (TB-13).
pub static TERM: Question = Question::new(term::FINDING, Level::Term);
/// What an item of evidence is apt to prove; by itself, nothing (TB-9).
pub static DISCHARGES: Question =
    Question::new(discharges::FINDING, Level::Evidence).closing(discharges::NOTHING, TB.art(9));
/// Whether an item of evidence counts; it does unless it is taken as not brought (TB-9).
pub static CONSIDERED: Question =
    Question::new(considered::FINDING, Level::Evidence).closing(considered::YES, TB.art(9));
/// Whether the line may be returned without reason; by law it may (CPL-25).
pub static NO_REASON_RIGHT: Question =
    Question::new(no_reason_right::FINDING, Level::Line).closing(no_reason_right::ELIGIBLE, CPL.art(25));
/// Whether the goods are intact; they are while nothing else is shown (SR-8).
pub static INTACTNESS: Question =
    Question::new(intactness::FINDING, Level::Line).closing(intactness::INTACT, SR.art(8));
/// Whether the time for claims stands in the way; it does not while no limit is known.
pub static TIME_BAR: Question = Question::new(time_bar::FINDING, Level::Claim)
    .asked_when(&[&[governed::HERE, request_state::LIVE]])
    .closing(time_bar::NONE, TB.art(4));
/// Whether the claim is heard; it is unless TB-6 lets the platform decline.
pub static ADMISSIBILITY: Question = Question::new(admissibility::FINDING, Level::Claim)
    .asked_when(&[&[governed::HERE, proceeding::OPEN, request_state::LIVE]])
    .closing(admissibility::ADMITTED, TB.art(6));
/// In which order it is to be proved: as the rules lay it down (TB-8).
pub static BURDEN: Question = Question::new(burden::FINDING, Level::Claim).closing(burden::AS_LAID_DOWN, TB.art(8));
/// Whether what the buyer asserts is established.
pub static ESTABLISHED: Question = Question::new(established::FINDING, Level::Claim).asked_when(&[
    &[admissibility::ADMITTED, delivery::HANDED_OVER, OWN_WISH.or(ground::DISPATCH).not()],
    &[
        admissibility::ADMITTED,
        line_kind::VIRTUAL.or(line_kind::SERVICE),
        ground::QUALITY.or(ground::COUNTERFEIT).or(ground::MISDESCRIPTION),
    ],
]);
/// What the ground gives; nothing, if it is not made out (TB-9).
pub static CLAIM: Question = Question::new(claim::FINDING, Level::Claim)
    .asked_when(&[&[admissibility::ADMITTED]])
    .closing(claim::DISMISS, TB.art(9))
    .ranked();
/// What carries it.
pub static CLAIM_CAUSE: Question = Question::new(claim_cause::FINDING, Level::Claim)
    .asked_when(&[&[
        admissibility::ADMITTED,
        claim::REFUND
            .or(claim::RETURN_AND_REFUND)
            .or(claim::ELECT)
            .or(claim::EXCHANGE)
            .or(claim::REPAIR)
            .or(claim::RESUPPLY)
            .or(claim::CARRIED_OUT)
            .or(claim::SELLER_ELECTS)
            .or(claim::INTERCEPT),
    ]])
    .closing(claim_cause::NONE, TB.art(9))
    .ranked();
/// How heavily the cause weighs beside others on the line.
pub static WEIGHT: Question = Question::new(weight::FINDING, Level::Claim)
    .asked_when(&[&[several_grounds::YES, claim_cause::NONE.or(claim_cause::NOT_ASKED).not()]])
    .closing(weight::OTHER, TB.art(7));
/// Whether it puts every risk of the way back on the seller; by itself each kind of loss has its bearer (TB-11).
pub static WAY_BACK: Question = Question::new(way_back::FINDING, Level::Claim)
    .asked_when(&[
        &[delivery::HANDED_OVER, claim_cause::NONE.or(claim_cause::NOT_ASKED).not()],
        &[delivery::HANDED_OVER, prohibited_goods::MAY_GO_BACK],
    ])
    .closing(way_back::BY_KIND, TB.art(11));
/// What the line gets.
pub static REMEDY: Question = Question::new(remedy::FINDING, Level::Line).asked_when(&[&[
    governed::HERE,
    proceeding::OPEN,
    best_claim::NONE.not(),
]]);
/// What the way back makes of a return, or of an exchange if the goods are gone at the buyer's risk before another piece was sent, or
/// the way to repair of a repair.
pub static FATE: Question = Question::new(fate::FINDING, Level::Line)
    .asked_when(&[
        &[remedy::RETURN_AND_REFUND.or(remedy::ELECT), return_state::NONE.not(), return_answered::NO],
        &[remedy::REPAIR, repair_loss_bearer::NONE.not()],
        &[remedy::EXCHANGE, return_mishap::DESTRUCTION.or(return_mishap::LOSS), mishap_bearer::BUYER, sent_as::NONE],
    ])
    .ranked();
/// How much goes back of what is asked for, where the seller counted fewer pieces of the return (TB-45).
pub static REFUND_PART: Question = Question::new(refund_part::FINDING, Level::Claim).asked_when(&[&[
    admissibility::ADMITTED,
    return_state::SIGNED,
    return_count::NONE.not(),
]]);
/// What becomes of the price; it stays with the marketplace while nothing moves it (TB-85).
pub static PAYMENT: Question = Question::new(payment::FINDING, Level::Line).closing(payment::HELD, TB.art(85));
/// How a refund is reckoned where lines that stay lose a discount, or the parties agreed on a sum; by itself what was really
/// paid goes back (SR-17).
pub static RECKONING: Question = Question::new(reckoning::FINDING, Level::Line)
    .asked_when(&[
        &[governed::HERE, discount_lost::YES, payment::REFUND.or(payment::CONDITIONAL)],
        &[governed::HERE, sum_agreed::NONE.not(), payment::REFUND.or(payment::CONDITIONAL)],
    ])
    .closing(reckoning::AS_PAID, SR.art(17));
/// Who bears the risk of a leg.
pub static RISK: Question = Question::new(risk::FINDING, Level::Loss)
    .asked_when(&[
        &[
            governed::HERE,
            proceeding::OPEN,
            leg::OUTBOUND.or(leg::REDELIVERY).or(leg::REPLACEMENT).or(leg::REPAIR_IN).or(leg::REPAIR_OUT),
        ],
        &[governed::HERE, proceeding::OPEN, leg::REFUSAL, delivery::HANDED_OVER.not()],
        &[governed::HERE, proceeding::OPEN, leg::REFUSAL, handover_leg::REDELIVERY],
        &[governed::HERE, proceeding::OPEN, leg::RETURN, delivery::HANDED_OVER],
    ])
    .ranked();
/// Who bears the freight of a leg; it stays as paid if nothing moves it (CC-511).
pub static FREIGHT: Question = Question::new(freight::FINDING, Level::Leg)
    .asked_when(&[
        &[governed::HERE, proceeding::OPEN, leg::REFUSAL.or(leg::RETURN).not()],
        &[governed::HERE, proceeding::OPEN, leg::REFUSAL, delivery::HANDED_OVER.not()],
        &[governed::HERE, proceeding::OPEN, leg::REFUSAL, handover_leg::REDELIVERY],
        &[governed::HERE, proceeding::OPEN, leg::RETURN, delivery::HANDED_OVER],
    ])
    .closing(freight::AS_PAID, CC.art(511))
    .ranked();
/// What of a way out falls on a line whose return undoes free shipping: its own share (TB-53).
pub static FORFEITED: Question = Question::new(forfeited::FINDING, Level::Leg)
    .asked_when(&[&[leg::OUTBOUND, freight::BUYER, payer::SELLER, threshold_lost::YES]])
    .closing(forfeited::OWN_SHARE, TB.art(53));
/// Who bears what a return cost beyond what it should have cost.
pub static FREIGHT_EXCESS: Question = Question::new(freight_excess::FINDING, Level::Leg).asked_when(&[
    &[leg::RETURN, freight::BUYER, return_place::ELSEWHERE.or(return_place::OVERSEAS)],
    &[leg::RETURN, freight::SELLER, return_collect::UNAGREED, return_state::SIGNED],
]);
/// Who paid the carrier; the seller, where nothing says otherwise: goods travel in performance of the sale (CC-511).
pub static PAYER: Question = Question::new(payer::FINDING, Level::Leg).closing(payer::SELLER, CC.art(511));
/// Who paid an item of cost; the seller, where nothing says otherwise: goods are kept in performance of the sale (CC-511).
pub static COST_PAYER: Question =
    Question::new(cost_payer::FINDING, Level::Cost).closing(cost_payer::SELLER, CC.art(511));
/// How much of what the buyer bears may be deducted.
pub static DEDUCTION: Question =
    Question::new(deduction::FINDING, Level::Leg).asked_when(&[&[freight::BUYER], &[freight_excess::BUYER]]);
/// Who bears an item of cost.
pub static COST: Question =
    Question::new(cost::FINDING, Level::Cost).asked_when(&[&[governed::HERE, proceeding::OPEN]]).ranked();
/// What becomes of a gift when the goods it came with go back or are refunded (TB-61, TB-62).
pub static GIFT_RETURN: Question = Question::new(gift_return::FINDING, Level::Line).asked_when(&[&[
    governed::HERE,
    line_kind::GIFT,
    delivery::HANDED_OVER,
    super::gifts::WITHOUT_REASON.or(super::gifts::SELLERS_FAULT).or(main_cause::AGREED),
]]);
/// What a gift is worth (TB-63).
pub static GIFT_VALUE: Question =
    Question::new(gift_value::FINDING, Level::Line).asked_when(&[&[governed::HERE, line_kind::GIFT]]);
/// How a head of claim is measured; nothing, if its conditions are not made out (TB-9).
pub static HEAD_MEASURE: Question = Question::new(head_measure::FINDING, Level::Head)
    .asked_when(&[&[governed::HERE]])
    .closing(head_measure::NOTHING, TB.art(9));
/// Whether a head of claim is awarded here.
pub static HEAD_AWARD: Question =
    Question::new(head_award::FINDING, Level::Head).asked_when(&[&[governed::HERE, head_measure::NOTHING.not()]]);
/// Within which time the price goes back; no text sets one but for a return without reason (SR-13).
pub static REFUND_TIME: Question = Question::new(refund_time::FINDING, Level::Line)
    .asked_when(&[&[payment::REFUND, return_state::SIGNED.or(return_state::DISPUTED)]])
    .closing(refund_time::NONE, TB.art(85));
/// Whether the seller may dispatch.
pub static ACT_DISPATCH: Question = Question::new(act_dispatch::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, delivery::UNSENT, line_kind::GOODS.or(line_kind::GIFT)]])
    .closing(act_dispatch::MUST, TB.art(27));
/// Whether the buyer may refuse; nobody is made to sign, save as TB-39 says.
pub static ACT_REFUSE: Question = Question::new(act_refuse::FINDING, Level::Line)
    .asked_when(&[&[
        governed::HERE,
        delivery::HANDED_OVER.or(delivery::LOST).or(delivery::INTERCEPTED).not(),
        line_kind::GOODS.or(line_kind::GIFT),
    ]])
    .closing(act_refuse::MAY, TB.art(40));
/// Whether the seller must call the goods back.
pub static ACT_RECALL: Question = Question::new(act_recall::FINDING, Level::Line)
    .asked_when(&[
        &[governed::HERE, delivery::IN_TRANSIT.or(delivery::UNDELIVERABLE).or(delivery::REFUSED)],
        &[remedy::RETURN_AND_REFUND.or(remedy::ELECT), return_state::REFUSED],
        &[governed::HERE, delivery::HANDED_OVER, return_state::NONE, public_notice::YES],
        &[governed::HERE, delivery::HANDED_OVER, return_state::NONE, sampled_out::YES],
    ])
    .closing(act_recall::MAY, TB.art(10));
/// What is left of the seller's duty to call the goods back; it is due until it is done (TB-40).
pub static RECALL: Question =
    Question::new(recall::FINDING, Level::Line).asked_when(&[&[act_recall::MUST]]).closing(recall::DUE, TB.art(40));
/// Whether the seller may use a pick-up point; not without notice or consent.
pub static ACT_USE_PICKUP: Question = Question::new(act_use_pickup::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, delivery::UNSENT.or(delivery::IN_TRANSIT), line_kind::GOODS.or(line_kind::GIFT)]])
    .closing(act_use_pickup::MUST_NOT, TB.art(28));
/// Whether the seller may do nothing about a claim.
pub static ACT_WAIT: Question = Question::new(act_wait::FINDING, Level::Claim)
    .asked_when(&[&[admissibility::ADMITTED]])
    .closing(act_wait::MAY, TB.art(38));
/// Whether the seller may refuse the return; not without a ground.
pub static ACT_REFUSE_RETURN: Question = Question::new(act_refuse_return::FINDING, Level::Line)
    .asked_when(&[
        &[remedy::RETURN_AND_REFUND.or(remedy::ELECT), return_state::NONE.not(), return_answered::NO],
        &[remedy::RELEASE.or(remedy::DISMISS), best_claim::FAILED, return_state::REFUSED],
    ])
    .closing(act_refuse_return::MUST_NOT, TB.art(47));
/// Whether the buyer must send the goods back; a return is what a return and refund asks for. Once an exchange was carried out it
/// is asked of what came first, where the buyer got that and still has it.
pub static ACT_RETURN: Question = Question::new(act_return::FINDING, Level::Line)
    .asked_when(&[&[remedy::RETURN_AND_REFUND.or(remedy::ELECT).or(remedy::EXCHANGE)], FIRST_GOODS_LEFT_OVER])
    .closing(act_return::MUST, TB.art(7));
/// Whether the seller must refund; nobody is kept from giving up what is theirs.
pub static ACT_REFUND: Question = Question::new(act_refund::FINDING, Level::Line)
    .asked_when(&[&[remedy::NOT_ASKED.not()]])
    .closing(act_refund::MAY, TB.art(7));
/// Whether the seller may make a refund wait for the goods; only where a return is what the ruling gives.
pub static ACT_REQUIRE_RETURN: Question = Question::new(act_require_return::FINDING, Level::Line)
    .asked_when(&[&[payment::REFUND.or(payment::CONDITIONAL)]])
    .closing(act_require_return::MUST_NOT, TB.art(21));
/// Whether the seller may charge the buyer with a leg; not with what the buyer does not bear.
pub static ACT_CHARGE: Question = Question::new(act_charge::FINDING, Level::Leg)
    .asked_when(&[&[freight::NOT_ASKED.not()]])
    .closing(act_charge::MUST_NOT, TB.art(49));
/// Whether the seller may demand proof of the buyer; not before it is the buyer's turn.
pub static ACT_DEMAND_PROOF: Question = Question::new(act_demand_proof::FINDING, Level::Claim)
    .asked_when(&[&[admissibility::ADMITTED]])
    .closing(act_demand_proof::MUST_NOT, TB.art(9));
/// Whether the seller may have the buyer give another reason; the claim is the buyer's.
pub static ACT_RELABEL: Question =
    Question::new(act_relabel::FINDING, Level::Claim).asked_when(&[&[admissibility::ADMITTED]]);

/// Whether the seller must help with sending back; nobody is kept from helping.
pub static ACT_ASSIST: Question = Question::new(act_assist::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, best_claim::NONE.not(), hard_to_return::YES, return_state::NONE]])
    .closing(act_assist::MAY, TB.art(22));
/// Whether the buyer must fetch what was refused and not taken back.
pub static ACT_FETCH: Question = Question::new(act_fetch::FINDING, Level::Line)
    .asked_when(&[&[governed::HERE, delivery::REFUSED, refused_goods::SELLER_REFUSED]])
    .closing(act_fetch::MAY, TB.art(39));

/// Whether the seller, who has the goods that were sent back and their price, must redeliver the goods to the buyer, and a gift
/// with them; nobody is kept from it (TB-39).
pub static ACT_REDELIVER: Question = Question::new(act_redeliver::FINDING, Level::Line)
    .asked_when(&[
        &[governed::HERE, return_state::SIGNED, whereabouts::WITH_SELLER, payment::RELEASE],
        &[governed::HERE, return_state::SIGNED, whereabouts::WITH_SELLER, main_returned::IN_VAIN],
    ])
    .closing(act_redeliver::MAY, TB.art(39));

/// Every question.
pub static QUESTIONS: &[&Question] = &[
    &GOVERNED,
    &APPLICATION,
    &SUSPENSION,
    &AGREEMENT,
    &RECORD,
    &GRANTED_BY_DEED,
    &RETURN_ANSWERED,
    &CONSPICUOUS,
    &TERM,
    &DISCHARGES,
    &CONSIDERED,
    &NO_REASON_RIGHT,
    &INTACTNESS,
    &TIME_BAR,
    &ADMISSIBILITY,
    &BURDEN,
    &ESTABLISHED,
    &CLAIM,
    &CLAIM_CAUSE,
    &WEIGHT,
    &WAY_BACK,
    &REMEDY,
    &FATE,
    &REFUND_PART,
    &PAYMENT,
    &RECKONING,
    &RISK,
    &FREIGHT,
    &FORFEITED,
    &FREIGHT_EXCESS,
    &PAYER,
    &COST_PAYER,
    &DEDUCTION,
    &COST,
    &GIFT_RETURN,
    &GIFT_VALUE,
    &HEAD_MEASURE,
    &HEAD_AWARD,
    &REFUND_TIME,
    &ACT_DISPATCH,
    &ACT_REFUSE,
    &ACT_RECALL,
    &RECALL,
    &ACT_USE_PICKUP,
    &ACT_WAIT,
    &ACT_REFUSE_RETURN,
    &ACT_RETURN,
    &ACT_REFUND,
    &ACT_REQUIRE_RETURN,
    &ACT_CHARGE,
    &ACT_DEMAND_PROOF,
    &ACT_RELABEL,
    &ACT_ASSIST,
    &ACT_FETCH,
    &ACT_REDELIVER,
    &COMPLAINT_ADMISSION,
    &COMPLAINT,
    &PENALTY,
];
