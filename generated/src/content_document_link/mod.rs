// Written by codegen; do not edit.
//! `ContentDocumentLink` (Content Document Link).
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
mod record;
mod update;
pub use create::{ContentDocumentLinkCreate, ContentDocumentLinkRequired};
pub use field::ContentDocumentLinkField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::ContentDocumentLink;
pub use update::ContentDocumentLinkUpdate;
