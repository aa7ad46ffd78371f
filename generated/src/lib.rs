// Written by codegen; do not edit.
//! Types of the org `sandbox`, API `v60.0`, as its snapshots describe it.
//!
//! Each object has a module with a read type, a create type and an update type, an enum of its fields, typed columns, and an open enum for each of its picklists. `CATALOG` knows every object that has a snapshot.
//!
//! A name follows from the API name alone, and none changes because another arrives: `StageName` is `stage_name`, `Lead_Score__c` is `lead_score__c`, the value `Closed Won` is `ClosedWon`, `R&D` is `RAmpD`, `open` is `open`, and `Other` is `Other_`, since `Other` holds the values that no snapshot knows.
//!
//! | object | label | module |
//! | --- | --- | --- |
//! | `Account` | Account | [`account`](mod@account) |
//! | `Cleanup_Audit__c` | Cleanup Audit | [`cleanup_audit__c`](mod@cleanup_audit__c) |
//! | `Contact` | Contact | [`contact`](mod@contact) |
//! | `ContentDocumentLink` | Content Document Link | [`content_document_link`](mod@content_document_link) |
//! | `ContentNote` | Content Note | [`content_note`](mod@content_note) |
//! | `Event` | Event | [`event`](mod@event) |
//! | `Lead` | Lead | [`lead`](mod@lead) |
//! | `Opportunity` | Opportunity | [`opportunity`](mod@opportunity) |
//! | `OpportunityHistory` | Opportunity\: Stage History | [`opportunity_history`](mod@opportunity_history) |
//! | `OpportunityStage` | Opportunity Stage | [`opportunity_stage`](mod@opportunity_stage) |
//! | `Organization` | Organization | [`organization`](mod@organization) |
//! | `Task` | Task | [`task`](mod@task) |
//! | `User` | User | [`user`](mod@user) |
#![allow(non_snake_case, non_camel_case_types)]
#![allow(confusable_idents, mixed_script_confusables)]
#![allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
#![cfg_attr(rustfmt, rustfmt_skip)]
#[cfg(feature = "account")]
#[rustfmt::skip]
pub mod account;
#[cfg(not(feature = "account"))]
/// `Account`: its types come with the feature `account`.
pub mod account {
    /// `Account`: its types come with the feature `account`.
    pub enum Account {}
    #[cfg(feature = "account")]
    pub use self::{
        children, columns, parents, picklists, references, AccountField, AccountCreate,
        AccountUpdate, AccountRequired,
    };
}
#[cfg(feature = "cleanup_audit__c")]
#[rustfmt::skip]
pub mod cleanup_audit__c;
#[cfg(not(feature = "cleanup_audit__c"))]
/// `Cleanup_Audit__c`: its types come with the feature `cleanup_audit__c`.
pub mod cleanup_audit__c {
    /// `Cleanup_Audit__c`: its types come with the feature `cleanup_audit__c`.
    pub enum CleanupAuditC {}
    #[cfg(feature = "cleanup_audit__c")]
    pub use self::{
        children, columns, parents, picklists, references, CleanupAuditCField,
        CleanupAuditCCreate, CleanupAuditCUpdate,
    };
}
#[cfg(feature = "contact")]
#[rustfmt::skip]
pub mod contact;
#[cfg(not(feature = "contact"))]
/// `Contact`: its types come with the feature `contact`.
pub mod contact {
    /// `Contact`: its types come with the feature `contact`.
    pub enum Contact {}
    #[cfg(feature = "contact")]
    pub use self::{
        children, columns, parents, picklists, references, ContactField, ContactCreate,
        ContactUpdate, ContactRequired,
    };
}
#[cfg(feature = "content_document_link")]
#[rustfmt::skip]
pub mod content_document_link;
#[cfg(not(feature = "content_document_link"))]
/// `ContentDocumentLink`: its types come with the feature `content_document_link`.
pub mod content_document_link {
    /// `ContentDocumentLink`: its types come with the feature `content_document_link`.
    pub enum ContentDocumentLink {}
    #[cfg(feature = "content_document_link")]
    pub use self::{
        children, columns, parents, picklists, references, ContentDocumentLinkField,
        ContentDocumentLinkCreate, ContentDocumentLinkUpdate, ContentDocumentLinkRequired,
    };
}
#[cfg(feature = "content_note")]
#[rustfmt::skip]
pub mod content_note;
#[cfg(not(feature = "content_note"))]
/// `ContentNote`: its types come with the feature `content_note`.
pub mod content_note {
    /// `ContentNote`: its types come with the feature `content_note`.
    pub enum ContentNote {}
    #[cfg(feature = "content_note")]
    pub use self::{
        children, columns, parents, picklists, references, ContentNoteField,
        ContentNoteCreate, ContentNoteUpdate, ContentNoteRequired,
    };
}
#[cfg(feature = "event")]
#[rustfmt::skip]
pub mod event;
#[cfg(not(feature = "event"))]
/// `Event`: its types come with the feature `event`.
pub mod event {
    /// `Event`: its types come with the feature `event`.
    pub enum Event {}
    #[cfg(feature = "event")]
    pub use self::{
        children, columns, parents, picklists, references, EventField, EventCreate,
        EventUpdate,
    };
}
#[cfg(feature = "lead")]
#[rustfmt::skip]
pub mod lead;
#[cfg(not(feature = "lead"))]
/// `Lead`: its types come with the feature `lead`.
pub mod lead {
    /// `Lead`: its types come with the feature `lead`.
    pub enum Lead {}
    #[cfg(feature = "lead")]
    pub use self::{
        children, columns, parents, picklists, references, LeadField, LeadCreate,
        LeadUpdate, LeadRequired,
    };
}
#[cfg(feature = "opportunity")]
#[rustfmt::skip]
pub mod opportunity;
#[cfg(not(feature = "opportunity"))]
/// `Opportunity`: its types come with the feature `opportunity`.
pub mod opportunity {
    /// `Opportunity`: its types come with the feature `opportunity`.
    pub enum Opportunity {}
    #[cfg(feature = "opportunity")]
    pub use self::{
        children, columns, parents, picklists, references, OpportunityField,
        OpportunityCreate, OpportunityUpdate, OpportunityRequired,
    };
}
#[cfg(feature = "opportunity_history")]
#[rustfmt::skip]
pub mod opportunity_history;
#[cfg(not(feature = "opportunity_history"))]
/// `OpportunityHistory`: its types come with the feature `opportunity_history`.
pub mod opportunity_history {
    /// `OpportunityHistory`: its types come with the feature `opportunity_history`.
    pub enum OpportunityHistory {}
    #[cfg(feature = "opportunity_history")]
    pub use self::{
        children, columns, parents, picklists, references, OpportunityHistoryField,
        OpportunityHistoryCreate, OpportunityHistoryUpdate,
    };
}
#[cfg(feature = "opportunity_stage")]
#[rustfmt::skip]
pub mod opportunity_stage;
#[cfg(not(feature = "opportunity_stage"))]
/// `OpportunityStage`: its types come with the feature `opportunity_stage`.
pub mod opportunity_stage {
    /// `OpportunityStage`: its types come with the feature `opportunity_stage`.
    pub enum OpportunityStage {}
    #[cfg(feature = "opportunity_stage")]
    pub use self::{
        children, columns, parents, picklists, references, OpportunityStageField,
        OpportunityStageCreate, OpportunityStageUpdate,
    };
}
#[cfg(feature = "organization")]
#[rustfmt::skip]
pub mod organization;
#[cfg(not(feature = "organization"))]
/// `Organization`: its types come with the feature `organization`.
pub mod organization {
    /// `Organization`: its types come with the feature `organization`.
    pub enum Organization {}
    #[cfg(feature = "organization")]
    pub use self::{
        children, columns, parents, picklists, references, OrganizationField,
        OrganizationCreate, OrganizationUpdate,
    };
}
#[cfg(feature = "task")]
#[rustfmt::skip]
pub mod task;
#[cfg(not(feature = "task"))]
/// `Task`: its types come with the feature `task`.
pub mod task {
    /// `Task`: its types come with the feature `task`.
    pub enum Task {}
    #[cfg(feature = "task")]
    pub use self::{
        children, columns, parents, picklists, references, TaskField, TaskCreate,
        TaskUpdate,
    };
}
#[cfg(feature = "user")]
#[rustfmt::skip]
pub mod user;
#[cfg(not(feature = "user"))]
/// `User`: its types come with the feature `user`.
pub mod user {
    /// `User`: its types come with the feature `user`.
    pub enum User {}
    #[cfg(feature = "user")]
    pub use self::{
        children, columns, parents, picklists, references, UserField, UserCreate,
        UserUpdate, UserRequired,
    };
}
#[rustfmt::skip]
mod catalog;
#[rustfmt::skip]
mod schemas;
#[cfg(feature = "catalog")]
pub use catalog::CATALOG;
pub use schemas::schema;
pub use ::sobjects;
#[cfg(feature = "snapshots")]
#[rustfmt::skip]
mod snapshots;
#[cfg(feature = "snapshots")]
pub use snapshots::{DEFINITIONS, SNAPSHOTS};
#[cfg(feature = "soql")]
#[rustfmt::skip]
mod checked;
#[cfg(feature = "soql")]
#[doc(hidden)]
pub use ::{soql as __soql, soql_macros as __soql_macros};
#[cfg(feature = "account")]
pub use self::account::{
    Account, AccountField, AccountCreate, AccountUpdate, AccountRequired,
};
#[cfg(feature = "cleanup_audit__c")]
pub use self::cleanup_audit__c::{
    CleanupAuditC, CleanupAuditCField, CleanupAuditCCreate, CleanupAuditCUpdate,
};
#[cfg(feature = "contact")]
pub use self::contact::{
    Contact, ContactField, ContactCreate, ContactUpdate, ContactRequired,
};
#[cfg(feature = "content_document_link")]
pub use self::content_document_link::{
    ContentDocumentLink, ContentDocumentLinkField, ContentDocumentLinkCreate,
    ContentDocumentLinkUpdate, ContentDocumentLinkRequired,
};
#[cfg(feature = "content_note")]
pub use self::content_note::{
    ContentNote, ContentNoteField, ContentNoteCreate, ContentNoteUpdate,
    ContentNoteRequired,
};
#[cfg(feature = "event")]
pub use self::event::{Event, EventField, EventCreate, EventUpdate};
#[cfg(feature = "lead")]
pub use self::lead::{Lead, LeadField, LeadCreate, LeadUpdate, LeadRequired};
#[cfg(feature = "opportunity")]
pub use self::opportunity::{
    Opportunity, OpportunityField, OpportunityCreate, OpportunityUpdate,
    OpportunityRequired,
};
#[cfg(feature = "opportunity_history")]
pub use self::opportunity_history::{
    OpportunityHistory, OpportunityHistoryField, OpportunityHistoryCreate,
    OpportunityHistoryUpdate,
};
#[cfg(feature = "opportunity_stage")]
pub use self::opportunity_stage::{
    OpportunityStage, OpportunityStageField, OpportunityStageCreate,
    OpportunityStageUpdate,
};
#[cfg(feature = "organization")]
pub use self::organization::{
    Organization, OrganizationField, OrganizationCreate, OrganizationUpdate,
};
#[cfg(feature = "task")]
pub use self::task::{Task, TaskField, TaskCreate, TaskUpdate};
#[cfg(feature = "user")]
pub use self::user::{User, UserField, UserCreate, UserUpdate, UserRequired};
