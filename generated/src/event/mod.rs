// Written by codegen; do not edit.
//! `Event`.
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
pub mod children;
mod record;
mod update;
pub use create::EventCreate;
pub use field::EventField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::Event;
pub use update::EventUpdate;
