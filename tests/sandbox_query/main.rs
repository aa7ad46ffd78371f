//! What the embedded org answers to queries, seen from outside: SOQL text in, JSON records out.

#![cfg(feature = "sandbox")]

mod accepted;
mod aggregates;
mod conditions;
mod corpus;
mod dates;
mod naive;
mod org;
mod pages;
mod records;
mod seeded;
mod storage;
