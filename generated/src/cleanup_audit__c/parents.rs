// Written by codegen; do not edit.
//! The ways from `Cleanup_Audit__c` to its parents.
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<
    super::CleanupAuditC,
    super::super::user::User,
> = ::sobjects::Parent::new("CreatedBy");
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<
    super::CleanupAuditC,
    super::super::user::User,
> = ::sobjects::Parent::new("LastModifiedBy");
/// The record that `OwnerId` refers to: `Group` or `User`.
pub const OWNER: ::sobjects::Parent<
    super::CleanupAuditC,
    ::sobjects::relationship::NameObject,
> = ::sobjects::Parent::new("Owner");
