//! The embedded org: an HTTP server on this machine that behaves as Salesforce's REST API does, and refuses what
//! the real one refuses.
//!
//! | module | what lives there |
//! | --- | --- |
//! | [`rest`] | the resources over HTTP; its page lists what is covered, and how sure each behaviour is |
//! | `rules` | what the platform refuses, fills in and changes by itself when a record is saved |
//! | `people` | who may see and do what |
//! | `refusal` | an error as the platform answers it |
//! | [`computed`], `formula` | fields that are computed when they are read, and the language of their formulas |
//! | `described` | the describe results that the org consists of, and what follows from them |
//! | `definitions` | objects and fields as records that can be queried |
//! | `record_types` | record types, and the picklist values that they have |
//! | [`store`] | the records, in SQLite |
//! | [`query`] | a SOQL tree as SQL, and its rows as JSON |
//! | `search` | SOSL on the records |
//! | [`seed`] | a year of made-up records |
//! | `front` | what every request passes before it reaches the resources: |
//! | [`admin`] | … the calls under `/_sandbox` by which a test works the org itself |
//! | [`journal`] | … every request, for a test to read afterwards |
//! | [`faults`] | … what an org, a gateway or a network may do to a client |
//! | [`clock`], [`calendar`], `week` | what time it is in the org, its fiscal year, where weeks begin |
//!
//! Stands on `sobjects` and `soql` alone: the client is tested against this module, so neither may lean on the
//! other. Snapshots come in as text; where they are on disk is the command line's matter.

pub mod admin;
pub mod calendar;
pub mod clock;
pub mod computed;
mod definitions;
mod described;
pub mod faults;
mod formula;
mod front;
pub mod journal;
mod options;
mod pattern;
mod people;
pub mod query;
mod record_types;
mod refusal;
pub mod rest;
mod rules;
mod running;
mod search;
pub mod seed;
pub mod store;
mod week;

pub use formula::FormulaError;
pub use options::{Options, SandboxError};
pub use rules::{
    AssignmentRule, DuplicateAction, DuplicateRule, RuleError, RuleFault, Rules, ValidationRule,
};
pub use running::{Running, start};
