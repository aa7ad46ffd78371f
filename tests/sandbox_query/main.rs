//! What the embedded org answers to queries, seen from outside: SOQL text in, JSON records out.

#![cfg(feature = "sandbox")]

mod accepted;
mod aggregates;
mod conditions;
mod dates;
mod naive;
mod org;
mod records;
mod seeded;
mod storage;
