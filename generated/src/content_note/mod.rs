// Written by codegen; do not edit.
//! `ContentNote` (Content Note).
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
mod record;
mod update;
pub use create::{ContentNoteCreate, ContentNoteRequired};
pub use field::ContentNoteField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::ContentNote;
pub use update::ContentNoteUpdate;
