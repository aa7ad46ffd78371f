// Written by codegen; do not edit.
//! `Task`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
pub mod references;
mod update;
pub use create::TaskCreate;
pub use field::TaskField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Task;
#[doc(no_inline)]
pub use references::*;
pub use update::TaskUpdate;
