// Written by codegen; do not edit.
//! `Account`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
mod update;
pub use create::{AccountCreate, AccountRequired};
pub use field::AccountField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Account;
pub use update::AccountUpdate;
