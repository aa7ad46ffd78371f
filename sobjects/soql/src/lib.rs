//! SOQL as a syntax tree.

pub mod ast;
pub mod error;
pub mod function;
mod lexer;
pub mod literal;
mod parser;
mod print;
pub mod span;

pub use error::Error;
pub use parser::{MAX_DEPTH, MAX_LENGTH, parse};
