//! SOQL as a syntax tree.

pub mod ast;
pub mod check;
pub mod error;
pub mod function;
pub mod harden;
mod lexer;
pub mod literal;
pub mod note;
mod parser;
mod platform;
mod print;
pub mod span;

pub use check::{Checked, check};
pub use error::{Error, ErrorKind};
pub use harden::{Enforcement, Hardening, harden};
pub use note::Note;
pub use parser::{MAX_DEPTH, MAX_LENGTH, parse};
