//! What comes out.

pub mod position;
