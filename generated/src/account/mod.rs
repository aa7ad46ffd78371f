// Written by codegen; do not edit.
//! `Account`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
mod record;
mod update;
pub use create::{AccountCreate, AccountRequired};
pub use field::AccountField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Account;
pub use update::AccountUpdate;
