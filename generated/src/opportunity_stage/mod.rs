// Written by codegen; do not edit.
//! `OpportunityStage` (Opportunity Stage).
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
mod record;
mod update;
pub use create::OpportunityStageCreate;
pub use field::OpportunityStageField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::OpportunityStage;
pub use update::OpportunityStageUpdate;
