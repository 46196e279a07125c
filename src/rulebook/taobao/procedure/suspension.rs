//! Chapter 4: suspension of the proceedings and their resumption (TB-82, TB-83).
//!
//! A judgment that ends the dispute is in [`super::judgments`].

use crate::findings::vocabulary::{
    acceptance_proof, negotiation_time, suspension, suspension_asked, suspension_end, suspension_ground,
};
use crate::rulebook::{Rule, TB};

/// Both negotiate, for a time that they fixed.
pub static NEGOTIATING: Rule = Rule::new("negotiating", TB.art(82))
    .situation(
        "both parties ask to halt, and fix a time in which they negotiate by themselves",
        "双方一致要求中止并约定期限自行协商",
    )
    .provision("the proceedings are suspended", "中止争议处理程序")
    .when(&[&[suspension_ground::NEGOTIATION, suspension_asked::BOTH, negotiation_time::NONE.not()]])
    .gives(&[suspension::RUNS]);

/// To court.
pub static GOING_TO_COURT: Rule = Rule::new("going-to-court", TB.art(82))
    .situation("a party gives notice that the dispute goes to court", "一方通知将争议提交司法机关")
    .provision("the proceedings are suspended", "中止争议处理程序")
    .when(&[&[suspension_ground::COURT]])
    .gives(&[suspension::RUNS]);

/// To arbitrators.
pub static GOING_TO_ARBITRATION: Rule = Rule::new("going-to-arbitration", TB.art(82))
    .situation("a party gives notice that the dispute goes to arbitration", "一方通知将争议提交仲裁")
    .provision("the proceedings are suspended as if it went to court", "比照提交司法机关，中止争议处理程序")
    .interprets(
        "arbitrators decide in place of a court; other reading: the article speaks of judicial organs alone",
        "仲裁机构代替法院裁断；另解：条文仅就司法机关而言",
    )
    .when(&[&[suspension_ground::ARBITRATION]])
    .gives(&[suspension::RUNS]);

/// To the police.
pub static GOING_TO_POLICE: Rule = Rule::new("going-to-police", TB.art(82))
    .situation("a party gives notice that it reports the matter to the police", "一方通知拟向公安机关报案")
    .provision("the proceedings are suspended", "中止争议处理程序")
    .when(&[&[suspension_ground::POLICE]])
    .gives(&[suspension::RUNS]);

/// Thirty days and no word.
pub static NEGOTIATION_RAN_OUT: Rule = Rule::new("negotiation-ran-out", TB.art(83))
    .situation(
        "thirty days after the suspension the parties have neither moved the money nor told what they came to",
        "中止后三十日内双方既未操作款项也未告知协商结果",
    )
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "the day of the suspension is not counted, and the thirty days run whatever time the parties fixed; other reading: a shorter time ends it sooner",
        "中止当日不计入，不论双方约定期限长短均为三十日；另解：约定期限较短的，届满即恢复",
    )
    .when(&[&[suspension_ground::NEGOTIATION, negotiation_time::RUN_OUT, suspension_end::RESULT_TOLD.not()]])
    .gives(&[suspension::ENDED])
    .excepts(&[&NEGOTIATING]);

/// They came to terms.
pub static NEGOTIATION_CONCLUDED: Rule = Rule::new("negotiation-concluded", TB.art(83))
    .also(&[TB.art(84)])
    .situation("the parties moved the money, or told the platform what they came to", "双方已操作款项或告知协商结果")
    .provision("there is nothing to wait for; what they came to is carried out", "按协商结果操作")
    .interprets(
        "the article only says what follows if they do not; other reading: the proceedings stay suspended for good",
        "条文仅规定双方未操作亦未告知的后果；另解：程序一直中止",
    )
    .when(&[&[suspension_ground::NEGOTIATION, suspension_end::RESULT_TOLD]])
    .gives(&[suspension::ENDED])
    .excepts(&[&NEGOTIATING]);

/// Seven working days and no proof.
pub static ACCEPTANCE_NOT_PROVED: Rule = Rule::new("acceptance-not-proved", TB.art(83))
    .situation(
        "seven working days after the notice no proof is filed that the court or the police took the matter on",
        "通知后七个工作日内未提供受理凭证",
    )
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "the day of the notice is not counted, and proof that is filed later changes nothing; other reading: it suspends them again",
        "通知当日不计入，逾期提供的凭证不发生影响；另解：逾期提供的凭证再次中止程序",
    )
    .when(&[&[suspension_ground::NEGOTIATION.not(), acceptance_proof::MISSED]])
    .gives(&[suspension::ENDED])
    .excepts(OUTSIDE);

/// Taken back.
pub static LAWSUIT_WITHDRAWN: Rule = Rule::new("lawsuit-withdrawn", TB.art(83))
    .situation("the claim in court was withdrawn", "诉讼已撤诉")
    .provision("the proceedings go on", "恢复争议处理程序")
    .when(&[&[suspension_ground::COURT, suspension_end::WITHDRAWN]])
    .gives(&[suspension::ENDED])
    .excepts(&[&GOING_TO_COURT]);

/// Decided.
pub static JUDGMENT_IN_EFFECT: Rule = Rule::new("judgment-in-effect", TB.art(83))
    .situation("the court has decided, and the judgment has effect", "司法机关判决已生效")
    .provision("the proceedings go on", "恢复争议处理程序")
    .when(&[&[suspension_ground::COURT, suspension_end::DECIDED]])
    .gives(&[suspension::ENDED])
    .excepts(&[&GOING_TO_COURT]);

/// Six months and no word from the police.
pub static INQUIRY_WITHOUT_RESULT: Rule = Rule::new("inquiry-without-result", TB.art(83))
    .situation(
        "six months after the police took the matter on there is neither a finding nor an advice",
        "公安机关受理六个月后仍无调查结论或处理建议",
    )
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "the months are those of the calendar, and the last day counts; other reading: 180 days",
        "按公历月计算，末日计入；另解：按一百八十日计算",
    )
    .when(&[&[suspension_ground::POLICE, suspension_end::OVERDUE]])
    .gives(&[suspension::ENDED])
    .excepts(&[&GOING_TO_POLICE]);

/// The police came to an end sooner.
pub static INQUIRY_CONCLUDED: Rule = Rule::new("inquiry-concluded", TB.art(83))
    .situation("the police came to a finding or an advice", "公安机关已作出结论或处理建议")
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "the article names only the six months; what is waited for has come; other reading: the proceedings stay suspended until the six months are over",
        "条文仅规定六个月，所待事项既已出现即应恢复；另解：中止至六个月届满",
    )
    .when(&[&[suspension_ground::POLICE, suspension_end::CONCLUDED]])
    .gives(&[suspension::ENDED])
    .excepts(&[&GOING_TO_POLICE]);

/// Nobody outside takes the matter on.
pub static NOT_TAKEN_ON: Rule = Rule::new("not-taken-on", TB.art(83))
    .situation(
        "the court, the arbitrators or the police turned the matter away without a decision on it",
        "司法、仲裁或公安机关未受理或驳回起诉",
    )
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "nothing is left to wait for, as if the claim were withdrawn; other reading: only the events named resume them",
        "已无可等待之事，与撤诉相同；另解：仅条文所列情形可恢复程序",
    )
    .when(&[&[suspension_ground::NEGOTIATION.not(), suspension_end::REFUSED]])
    .gives(&[suspension::ENDED])
    .excepts(OUTSIDE);

/// Arbitration is over.
pub static ARBITRATION_OVER: Rule = Rule::new("arbitration-over", TB.art(83))
    .situation(
        "the claim before the arbitrators was withdrawn, or their award has effect",
        "仲裁申请撤回或仲裁裁决生效",
    )
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "arbitration ends as a lawsuit does; other reading: the article speaks of judicial organs alone",
        "仲裁的终结与诉讼相同；另解：条文仅就司法机关而言",
    )
    .when(&[&[suspension_ground::ARBITRATION, suspension_end::WITHDRAWN.or(suspension_end::DECIDED)]])
    .gives(&[suspension::ENDED])
    .excepts(&[&GOING_TO_ARBITRATION]);

/// Both want the platform to go on.
pub static BOTH_COME_BACK: Rule = Rule::new("both-come-back", TB.art(83))
    .also(&[TB.art(7)])
    .situation("both parties ask the platform to go on", "双方一致要求恢复处理")
    .provision("the proceedings go on", "恢复争议处理程序")
    .interprets(
        "who may halt by consent may go on by consent; other reading: only the events named resume them",
        "可合意中止的，亦可合意恢复；另解：仅条文所列情形可恢复程序",
    )
    .when(&[&[suspension_end::BOTH_RETURNED]])
    .gives(&[suspension::ENDED])
    .excepts(&[&NEGOTIATING, &GOING_TO_COURT, &GOING_TO_ARBITRATION, &GOING_TO_POLICE]);

static OUTSIDE: &[&Rule] = &[&GOING_TO_COURT, &GOING_TO_ARBITRATION, &GOING_TO_POLICE];

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &NEGOTIATING,
    &GOING_TO_COURT,
    &GOING_TO_ARBITRATION,
    &GOING_TO_POLICE,
    &NEGOTIATION_RAN_OUT,
    &NEGOTIATION_CONCLUDED,
    &ACCEPTANCE_NOT_PROVED,
    &LAWSUIT_WITHDRAWN,
    &JUDGMENT_IN_EFFECT,
    &INQUIRY_WITHOUT_RESULT,
    &INQUIRY_CONCLUDED,
    &NOT_TAKEN_ON,
    &ARBITRATION_OVER,
    &BOTH_COME_BACK,
];
