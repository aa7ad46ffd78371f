//! Turns an org's describe snapshots into typed records, field enums and JSON Schemas.
//!
//! | module | what lives there |
//! | --- | --- |
//! | [`org`] | an org as it lies on disk: `org.toml` and the snapshots |
//! | [`orgs`] | the orgs that lie side by side |
//! | [`snapshot`] | the text of a snapshot: its encoding, what it is wrapped in, and what it is when it is none |
//! | [`names`] | from API names to identifiers |
//! | [`plan`] | what is generated for an object: its names and types, decided once |
//! | [`emit`], `prose`, `remarks`, `format` | from a plan to files; their docs, and what is said there besides the Catalog; from tokens to text |
//! | [`run`](mod@run) | one run of the command |
//! | [`Builder`] | the same from a build script |
//! | [`wire`] | the closed wire types, the same for every org |
//! | [`files`], `paths` | files are compared, written and cleared away; the way from one folder to another |
//! | [`package`] | a crate for a developer's own repository |
//! | `pull` | fetches an org's snapshots (feature `live`) |
//! | [`ours`] | which files codegen wrote |
//!
//! Not here: HTTP. The same input gives the same bytes on every machine.

mod builder;
pub mod emit;
mod error;
pub mod files;
mod format;
pub mod names;
pub mod org;
pub mod orgs;
pub mod ours;
pub mod package;
mod paths;
pub mod plan;
mod prose;
#[cfg(feature = "live")]
pub mod pull;
mod remarks;
#[cfg(feature = "cli")]
pub mod run;
pub mod snapshot;
#[cfg(feature = "cli")]
pub mod wire;

pub use builder::Builder;
pub use error::Error;
pub use org::Org;
pub use package::{Package, Source};
#[cfg(feature = "cli")]
pub use run::{Output, Report, Request, run, workspace};
