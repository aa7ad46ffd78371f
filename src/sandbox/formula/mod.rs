//! The platform's formula language: text becomes a tree, and a tree becomes a value for one record.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `lex.rs`, `parse.rs`, `tree.rs` | from text to tree |
//! | `path.rs` | which field a name leads to |
//! | `check.rs` | whether a tree fits an object |
//! | `value.rs` | values, and how they are compared |
//! | `eval.rs` | operators, and what an evaluation depends on |
//! | `functions/` | one table of functions, by subject |
//!
//! Source: "Formula Operators and Functions by Context" in Salesforce Help. Letters as in `rest`.
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | a percent field counts as a fraction: 15 is 0.15 | D |
//! | a number without a value is zero or blank, as the describe's `formulaTreatNullNumberAsZero` says; in a validation rule blank | D |
//! | arithmetic with a blank is blank, joining text takes it as empty, comparing its size is false | K |
//! | text is compared with its case | D |
//! | picklists stand only in functions made for them | D |
//! | what cannot be computed (a division by zero, text where a number is due) has no value | C |
//! | FLOOR goes towards zero and CEILING away from it, MFLOOR and MCEILING go down and up | D |
//! | the sign of MOD is the dividend's | K |
//! | days begin in the running user's time zone, in DATEVALUE of a date-time too | K |
//!
//! Not here: where the values of fields come from (`computed`), and what follows from a result (`rules`).

mod check;
mod eval;
mod functions;
mod lex;
mod parse;
mod path;
mod tree;
mod value;

pub(in crate::sandbox) use check::check;
pub(in crate::sandbox) use eval::{Failure, Moment, Source};
pub(in crate::sandbox) use path::{Root, resolve};
pub(in crate::sandbox) use value::Value;

use tree::Expr;

/// A formula, ready to be evaluated.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Formula {
    text: String,
    tree: Expr,
}

/// Why a text is no formula, or no formula of this object.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message} (line {line}, column {column})")]
pub struct FormulaError {
    /// What is wrong.
    pub message: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The character in the line, counted from 1.
    pub column: usize,
}

impl FormulaError {
    fn at(text: &str, offset: usize, message: impl Into<String>) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { message: message.into(), line, column }
    }
}

impl Formula {
    /// Reads a formula.
    pub(in crate::sandbox) fn parse(text: &str) -> Result<Self, FormulaError> {
        Ok(Self { text: text.to_owned(), tree: parse::parse(text)? })
    }

    /// The names of the fields that it reads, each once.
    pub(in crate::sandbox) fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.tree.visit(&mut |expr| {
            if let Expr::Name { name, .. } = expr
                && !names.contains(&name.as_str())
            {
                names.push(name.as_str());
            }
        });
        names
    }

    /// Its value for the record behind `source`.
    pub(in crate::sandbox) fn value(&self, source: &dyn Source, moment: Moment) -> Result<Value, Failure> {
        eval::Evaluation { source, moment }.value(&self.tree)
    }
}
