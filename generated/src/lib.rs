// Written by codegen; do not edit.
//! Types of the org `sandbox`, API `v60.0`, as its snapshots describe it.
//!
//! Each object has a module with a read type, a create type and an update type, an enum of its fields, typed columns, and an open enum for each of its picklists. [`CATALOG`] knows every object that has a snapshot.
//!
//! A name follows from the API name alone, and none changes because another arrives: `StageName` is `stage_name`, `Lead_Score__c` is `lead_score__c`, the value `Closed Won` is `ClosedWon`, `R&D` is `RAmpD`, `open` is `open`, and `Other` is `Other_`, since `Other` holds the values that no snapshot knows.
//!
//! | object | label | module |
//! | --- | --- | --- |
//! | `Account` | Account | [`account`] |
//! | `Cleanup_Audit__c` | Cleanup Audit | [`cleanup_audit__c`] |
//! | `Contact` | Contact | [`contact`] |
//! | `ContentDocumentLink` | Content Document Link | [`content_document_link`] |
//! | `ContentNote` | Content Note | [`content_note`] |
//! | `Event` | Event | [`event`] |
//! | `Lead` | Lead | [`lead`] |
//! | `Opportunity` | Opportunity | [`opportunity`] |
//! | `OpportunityHistory` | Opportunity\: Stage History | [`opportunity_history`] |
//! | `OpportunityStage` | Opportunity Stage | [`opportunity_stage`] |
//! | `Organization` | Organization | [`organization`] |
//! | `Task` | Task | [`task`] |
//! | `User` | User | [`user`] |
#![allow(
    non_snake_case,
    non_camel_case_types,
    confusable_idents,
    mixed_script_confusables
)]
#![allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
#![cfg_attr(rustfmt, rustfmt_skip)]
#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod cleanup_audit__c;
#[rustfmt::skip]
pub mod contact;
#[rustfmt::skip]
pub mod content_document_link;
#[rustfmt::skip]
pub mod content_note;
#[rustfmt::skip]
pub mod event;
#[rustfmt::skip]
pub mod lead;
#[rustfmt::skip]
pub mod opportunity;
#[rustfmt::skip]
pub mod opportunity_history;
#[rustfmt::skip]
pub mod opportunity_stage;
#[rustfmt::skip]
pub mod organization;
#[rustfmt::skip]
pub mod task;
#[rustfmt::skip]
pub mod user;
#[rustfmt::skip]
mod catalog;
#[cfg(feature = "soql")]
#[rustfmt::skip]
mod checked;
#[rustfmt::skip]
mod schemas;
#[cfg(feature = "snapshots")]
#[rustfmt::skip]
mod snapshots;
pub use catalog::CATALOG;
pub use schemas::schema;
#[cfg(feature = "snapshots")]
pub use snapshots::{DEFINITIONS, SNAPSHOTS};
pub use ::sobjects;
#[cfg(feature = "soql")]
#[doc(hidden)]
pub use ::{serde_json as __serde_json, soql as __soql, soql_macros as __soql_macros};
pub use account::{Account, AccountField, AccountCreate, AccountUpdate, AccountRequired};
pub use cleanup_audit__c::{
    CleanupAuditC, CleanupAuditCField, CleanupAuditCCreate, CleanupAuditCUpdate,
};
pub use contact::{Contact, ContactField, ContactCreate, ContactUpdate, ContactRequired};
pub use content_document_link::{
    ContentDocumentLink, ContentDocumentLinkField, ContentDocumentLinkCreate,
    ContentDocumentLinkUpdate, ContentDocumentLinkRequired,
};
pub use content_note::{
    ContentNote, ContentNoteField, ContentNoteCreate, ContentNoteUpdate,
    ContentNoteRequired,
};
pub use event::{Event, EventField, EventCreate, EventUpdate};
pub use lead::{Lead, LeadField, LeadCreate, LeadUpdate, LeadRequired};
pub use opportunity::{
    Opportunity, OpportunityField, OpportunityCreate, OpportunityUpdate,
    OpportunityRequired,
};
pub use opportunity_history::{
    OpportunityHistory, OpportunityHistoryField, OpportunityHistoryCreate,
    OpportunityHistoryUpdate,
};
pub use opportunity_stage::{
    OpportunityStage, OpportunityStageField, OpportunityStageCreate,
    OpportunityStageUpdate,
};
pub use organization::{
    Organization, OrganizationField, OrganizationCreate, OrganizationUpdate,
};
pub use task::{Task, TaskField, TaskCreate, TaskUpdate};
pub use user::{User, UserField, UserCreate, UserUpdate, UserRequired};
