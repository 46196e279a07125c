//! Complaints beside refunds (维权投诉): practice on after-sales complaints, of which TB-2 says that the platform handles
//! them under its rules. The practice numbers no paragraphs; CP-1 to CP-11 number them here, in its order.
//!
//! A complaint asks for no refund: it is taken in or not, made out or not, and brings measures upon the side complained
//! of. What measures these are, and what they cost, no text says; a rulebook states it in its parameters.

pub mod admission;
pub mod merits;

use crate::findings::Level;
use crate::findings::vocabulary::{complaint, complaint_admission, governed, penalty};
use crate::rulebook::{Question, TB};

/// Whether a complaint is taken in.
pub static COMPLAINT_ADMISSION: Question =
    Question::new(complaint_admission::FINDING, Level::Complaint).asked_when(&[&[governed::HERE]]);
/// Whether it is made out; not, if nobody shows it (TB-9).
pub static COMPLAINT: Question = Question::new(complaint::FINDING, Level::Complaint)
    .asked_when(&[&[complaint_admission::TAKEN_IN]])
    .closing(complaint::NOT_MADE_OUT, TB.art(9));
/// What it brings upon the side complained of.
pub static PENALTY: Question = Question::new(penalty::FINDING, Level::Complaint).asked_when(&[&[complaint::MADE_OUT]]);
