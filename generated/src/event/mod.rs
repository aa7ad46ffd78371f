// Written by codegen; do not edit.
//! `Event`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
pub mod references;
mod update;
pub use create::EventCreate;
pub use field::EventField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Event;
#[doc(no_inline)]
pub use references::*;
pub use update::EventUpdate;
