// Written by codegen; do not edit.
//! `OpportunityHistory` (Opportunity\: Stage History).
pub mod columns;
mod create;
mod field;
pub mod picklists;
pub mod parents;
mod record;
mod update;
pub use create::OpportunityHistoryCreate;
pub use field::OpportunityHistoryField;
#[doc(no_inline)]
pub use picklists::*;
pub use record::OpportunityHistory;
pub use update::OpportunityHistoryUpdate;
