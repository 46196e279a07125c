//! The statutory articles that bear on a dispute: consumer protection, food safety, e-commerce, civil code.
//!
//! A statute has entries only for the articles that speak between buyer and seller, or that a rule here cites.

mod civil;
mod consumer;
mod ecommerce;

use super::Chapter;

pub(super) static CHAPTERS: &[Chapter] =
    &[consumer::CONSUMER, consumer::FOOD, ecommerce::ECOMMERCE, civil::CONTRACTS, civil::RISK, civil::CONFORMITY];
