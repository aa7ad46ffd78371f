// Written by codegen; do not edit.
//! `Lead`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
mod record;
mod update;
pub use create::{LeadCreate, LeadRequired};
pub use field::LeadField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Lead;
pub use update::LeadUpdate;
