// Written by codegen; do not edit.
//! `Lead`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
pub mod references;
mod update;
pub use create::{LeadCreate, LeadRequired};
pub use field::LeadField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Lead;
#[doc(no_inline)]
pub use references::*;
pub use update::LeadUpdate;
