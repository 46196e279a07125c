//! Chapter 3, section 3, of what the seller sends anew: replacements, repaired goods, what was missing, goods that come again
//! after a return (TB-10, TB-34, TB-37, TB-38, TB-75).
//!
//! The articles speak of goods that are dispatched, without saying which dispatch; each journey to the buyer is read alike.
//! A refusal of what was sent anew settles nothing, unless what was wrong with it was recorded: what was agreed on remains owed.

pub mod answered;
pub mod in_vain;
pub mod proof;
pub mod refused;
pub mod still_owed;
pub mod wrong_data;

use crate::findings::Literal;
use crate::findings::vocabulary::{only_pieces_asked, sent_anew};
use crate::rulebook::Rule;

pub use answered::{RETURN_ANSWERED_BY_REPLACEMENT, RETURN_UNDONE_BY_REDELIVERY};
pub use in_vain::{FIRST_GOODS_STILL_THERE, LOST_ON_REDELIVERY, LOST_WHEN_SENT_ANEW, REDELIVERED_IN_VAIN};
pub use proof::{INCONSISTENT_WHEN_REFUSED, INCONSISTENT_WHEN_SENT_ANEW, RECEIPT_ANEW};
pub use refused::{REFUSED_AND_FIRST_GOODS_THERE, REFUSED_AS_INCONSISTENT, REFUSED_WHEN_SENT_ANEW};
pub use still_owed::{
    MISSING_PIECES_STILL_OWED, REPAIRED_GOODS_STILL_OWED, REPLACEMENT_STILL_OWED, SENT_ANEW_STILL_TO_COME,
};
pub use wrong_data::{FREIGHT_TO_WRONG_DATA, SENT_TO_WRONG_DATA};

const REFUSED_IN_ANY_WAY: Literal = sent_anew::REFUSED.or(sent_anew::REFUSED_INCONSISTENT);
/// More was to go back for it than missing pieces whose number is known.
const IN_EXCHANGE: Literal = only_pieces_asked::YES.not();

/// The rules of this part.
pub static RULES: &[&Rule] = &[
    &LOST_WHEN_SENT_ANEW,
    &REFUSED_AS_INCONSISTENT,
    &SENT_ANEW_STILL_TO_COME,
    &FIRST_GOODS_STILL_THERE,
    &REFUSED_WHEN_SENT_ANEW,
    &REFUSED_AND_FIRST_GOODS_THERE,
    &REDELIVERED_IN_VAIN,
    &LOST_ON_REDELIVERY,
    &SENT_TO_WRONG_DATA,
    &FREIGHT_TO_WRONG_DATA,
    &REPLACEMENT_STILL_OWED,
    &MISSING_PIECES_STILL_OWED,
    &REPAIRED_GOODS_STILL_OWED,
    &RETURN_ANSWERED_BY_REPLACEMENT,
    &RETURN_UNDONE_BY_REDELIVERY,
];
