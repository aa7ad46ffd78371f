//! SOQL as a syntax tree: read, printed, checked against an org, made safe to send, or built in code.
//!
//! | module | what lives there |
//! | --- | --- |
//! | [`parse()`], [`parse_statement()`] | text to tree; the full SELECT grammar of the REST API, everything else refused by name |
//! | [`ast`] | the tree; `to_string()` prints it in canonical form |
//! | [`build`] | trees from typed values |
//! | [`check()`] | a tree against the objects and fields of an org, with the nearest name for a mistyped one |
//! | [`TypedQuery`] | a query that knows the type of its rows, as the macro `soql!` gives it |
//! | [`harden()`] | LIMIT, the enforcement clause, and nothing that writes |
//! | [`error`] | what is wrong, where, and what to do; in our words and in the platform's |
//! | [`note`] | what is worth saying about a query that is in order |
//!
//! ```
//! use soql::{Hardening, check, harden, parse};
//! # use sobjects::describe::SObjectDescribe;
//! # let describe: SObjectDescribe = serde_json::from_str(r#"{"name":"Opportunity","queryable":true,
//! #     "fields":[{"name":"Id","type":"id"},{"name":"StageName","type":"picklist","filterable":true}]}"#)?;
//! # let catalog = sobjects::Catalog::from_describes("sandbox", "v60.0", &[describe]);
//! let mut query = parse("SELECT Id FROM Opportunity WHERE StageNam = 'Commit'")?;
//! harden(&mut query, &Hardening::default())?;
//! let errors = check(&query, &catalog).unwrap_err();
//! assert_eq!(errors[0].to_string(), "no field `StageNam` on Opportunity; did you mean `StageName`?");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The order is parse, harden, check: hardening adds the LIMIT that `FIELDS(ALL)` wants. Not here: which fields a
//! policy lets be read (it decides on [`Checked::mentions`]), running queries, and SOSL.

pub mod ast;
pub mod build;
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
pub mod typed;

pub use check::{Checked, check};
pub use error::{Error, ErrorKind};
pub use harden::{Enforcement, Hardening, harden};
pub use note::Note;
pub use parser::{MAX_DEPTH, MAX_LENGTH, parse, parse_statement};
pub use platform::parser_message;
pub use typed::TypedQuery;
