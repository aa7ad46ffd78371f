// Written by codegen; do not edit.
//! `Opportunity`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
mod update;
pub use create::{OpportunityCreate, OpportunityRequired};
pub use field::OpportunityField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Opportunity;
pub use update::OpportunityUpdate;
