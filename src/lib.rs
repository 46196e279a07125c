#![doc = "x"]
#[macro_use]
pub mod case;
pub mod findings;
pub mod rulebook;
pub mod ruling;
mod probe;
