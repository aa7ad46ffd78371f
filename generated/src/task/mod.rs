// Written by codegen; do not edit.
//! `Task`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
mod record;
mod update;
pub use create::TaskCreate;
pub use field::TaskField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Task;
pub use update::TaskUpdate;
