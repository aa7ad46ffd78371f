// Written by codegen; do not edit.
//! `Cleanup_Audit__c` (Cleanup Audit).
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
mod record;
pub mod references;
mod update;
pub use create::CleanupAuditCCreate;
pub use field::CleanupAuditCField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::CleanupAuditC;
#[doc(no_inline)]
pub use references::*;
pub use update::CleanupAuditCUpdate;
