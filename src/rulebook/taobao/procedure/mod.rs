//! Chapter 4: suspension and resumption of the proceedings, and the judgment that ends the dispute (TB-82, TB-83).

pub mod judgments;
pub mod suspension;
