// Written by codegen; do not edit.
//! `Contact`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
mod update;
pub use create::{ContactCreate, ContactRequired};
pub use field::ContactField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Contact;
pub use update::ContactUpdate;
