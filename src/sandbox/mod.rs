//! The embedded org: an HTTP server on this machine that behaves as Salesforce's REST API does, and refuses what
//! the real one refuses.
//!
//! | module | what lives there |
//! | --- | --- |
//! | [`rest`] | the resources over HTTP; its page lists what is covered, and how sure each behaviour is |
//! | `rules` | what the platform refuses, fills in and changes by itself when a record is saved |
//! | `refusal` | an error as the platform answers it |
//! | [`store`] | the records, in SQLite |
//! | [`query`] | a SOQL tree as SQL, and its rows as JSON |
//! | `search` | SOSL on the records |
//! | [`seed`] | a year of made-up records |
//! | [`clock`], [`calendar`] | what time it is in the org, and its fiscal year |
//!
//! Stands on `sobjects` and `soql` alone: the client is tested against this module, so neither may lean on the
//! other. Snapshots come in as text; where they are on disk is the command line's matter.

pub mod calendar;
pub mod clock;
mod options;
pub mod query;
mod refusal;
pub mod rest;
mod rules;
mod running;
mod search;
pub mod seed;
pub mod store;

pub use options::{Options, SandboxError};
pub use running::{Running, start};
