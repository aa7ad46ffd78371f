// Written by codegen; do not edit.
//! `Organization`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
mod update;
pub use create::OrganizationCreate;
pub use field::OrganizationField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Organization;
pub use update::OrganizationUpdate;
