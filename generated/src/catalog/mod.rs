// Written by codegen; do not edit.
//! The static Catalog: every object that has a snapshot.
#[cfg(any(feature = "catalog", feature = "account"))]
pub(super) mod account;
#[cfg(feature = "catalog")]
pub(super) mod account_share;
#[cfg(any(feature = "catalog", feature = "cleanup_audit__c"))]
pub(super) mod cleanup_audit__c;
#[cfg(any(feature = "catalog", feature = "contact"))]
pub(super) mod contact;
#[cfg(feature = "catalog")]
pub(super) mod content_document;
#[cfg(any(feature = "catalog", feature = "content_document_link"))]
pub(super) mod content_document_link;
#[cfg(any(feature = "catalog", feature = "content_note"))]
pub(super) mod content_note;
#[cfg(feature = "catalog")]
pub(super) mod content_version;
#[cfg(any(feature = "catalog", feature = "event"))]
pub(super) mod event;
#[cfg(feature = "catalog")]
pub(super) mod field_permissions;
#[cfg(feature = "catalog")]
pub(super) mod group;
#[cfg(feature = "catalog")]
pub(super) mod group_member;
#[cfg(any(feature = "catalog", feature = "lead"))]
pub(super) mod lead;
#[cfg(feature = "catalog")]
pub(super) mod lead_share;
#[cfg(feature = "catalog")]
pub(super) mod name;
#[cfg(feature = "catalog")]
pub(super) mod object_permissions;
#[cfg(any(feature = "catalog", feature = "opportunity"))]
pub(super) mod opportunity;
#[cfg(feature = "catalog")]
pub(super) mod opportunity_contact_role;
#[cfg(any(feature = "catalog", feature = "opportunity_history"))]
pub(super) mod opportunity_history;
#[cfg(feature = "catalog")]
pub(super) mod opportunity_line_item;
#[cfg(feature = "catalog")]
pub(super) mod opportunity_share;
#[cfg(any(feature = "catalog", feature = "opportunity_stage"))]
pub(super) mod opportunity_stage;
#[cfg(any(feature = "catalog", feature = "organization"))]
pub(super) mod organization;
#[cfg(feature = "catalog")]
pub(super) mod permission_set;
#[cfg(feature = "catalog")]
pub(super) mod permission_set_assignment;
#[cfg(feature = "catalog")]
pub(super) mod pricebook2;
#[cfg(feature = "catalog")]
pub(super) mod pricebook_entry;
#[cfg(feature = "catalog")]
pub(super) mod process_definition;
#[cfg(feature = "catalog")]
pub(super) mod process_instance;
#[cfg(feature = "catalog")]
pub(super) mod product2;
#[cfg(feature = "catalog")]
pub(super) mod profile;
#[cfg(feature = "catalog")]
pub(super) mod record_type;
#[cfg(any(feature = "catalog", feature = "task"))]
pub(super) mod task;
#[cfg(any(feature = "catalog", feature = "user"))]
pub(super) mod user;
#[cfg(feature = "catalog")]
pub(super) mod user_role;
#[cfg(feature = "catalog")]
use ::sobjects::{Catalog, Object};
#[cfg(feature = "catalog")]
use ::std::borrow::Cow;
/// The objects and fields of the org, as its snapshots describe them.
#[cfg(feature = "catalog")]
pub static CATALOG: Catalog = Catalog {
    org: Cow::Borrowed("sandbox"),
    api_version: Cow::Borrowed("v60.0"),
    organization: Cow::Borrowed("00DHs00001AfJIWMA3"),
    objects: Cow::Borrowed(&OBJECTS),
};
#[cfg(feature = "catalog")]
static OBJECTS: [Object; 35] = [
    account::OBJECT,
    account_share::OBJECT,
    cleanup_audit__c::OBJECT,
    contact::OBJECT,
    content_document::OBJECT,
    content_document_link::OBJECT,
    content_note::OBJECT,
    content_version::OBJECT,
    event::OBJECT,
    field_permissions::OBJECT,
    group::OBJECT,
    group_member::OBJECT,
    lead::OBJECT,
    lead_share::OBJECT,
    name::OBJECT,
    object_permissions::OBJECT,
    opportunity::OBJECT,
    opportunity_contact_role::OBJECT,
    opportunity_history::OBJECT,
    opportunity_line_item::OBJECT,
    opportunity_share::OBJECT,
    opportunity_stage::OBJECT,
    organization::OBJECT,
    permission_set::OBJECT,
    permission_set_assignment::OBJECT,
    pricebook2::OBJECT,
    pricebook_entry::OBJECT,
    process_definition::OBJECT,
    process_instance::OBJECT,
    product2::OBJECT,
    profile::OBJECT,
    record_type::OBJECT,
    task::OBJECT,
    user::OBJECT,
    user_role::OBJECT,
];
