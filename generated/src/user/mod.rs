// Written by codegen; do not edit.
//! `User`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
pub mod references;
mod update;
pub use create::{UserCreate, UserRequired};
pub use field::UserField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::User;
#[doc(no_inline)]
pub use references::*;
pub use update::UserUpdate;
