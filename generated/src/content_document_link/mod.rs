// Written by codegen; do not edit.
//! `ContentDocumentLink` (Content Document Link).
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
mod record;
pub mod references;
mod update;
pub use create::{ContentDocumentLinkCreate, ContentDocumentLinkRequired};
pub use field::ContentDocumentLinkField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::ContentDocumentLink;
#[doc(no_inline)]
pub use references::*;
pub use update::ContentDocumentLinkUpdate;
