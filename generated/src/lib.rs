// Written by codegen; do not edit.
//! Types of the org `sandbox`, API `v60.0`, as its snapshots describe it.
//!
//! Each object has a module with a read type, a create type and an update type, an enum of its fields, typed columns, and an open enum for each of its picklists. [`CATALOG`] knows every object that has a snapshot.
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
pub mod account;
pub mod cleanup_audit__c;
pub mod contact;
pub mod content_document_link;
pub mod content_note;
pub mod event;
pub mod lead;
pub mod opportunity;
pub mod opportunity_history;
pub mod opportunity_stage;
pub mod organization;
pub mod task;
pub mod user;
mod catalog;
mod schemas;
#[cfg(feature = "snapshots")]
mod snapshots;
pub use catalog::CATALOG;
pub use schemas::schema;
#[cfg(feature = "snapshots")]
pub use snapshots::SNAPSHOTS;
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
