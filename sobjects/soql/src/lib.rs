//! SOQL as a syntax tree.

pub mod ast;
pub mod function;
pub mod literal;
pub mod span;
