// Written by codegen; do not edit.
//! The ways from `Account` to its parents.
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<super::Account, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<
    super::Account,
    super::super::user::User,
> = ::sobjects::Parent::new("LastModifiedBy");
/// The record that `MasterRecordId` refers to: `Account`.
pub const MASTER_RECORD: ::sobjects::Parent<
    super::Account,
    super::super::account::Account,
> = ::sobjects::Parent::new("MasterRecord");
/// The record that `OwnerId` refers to: `User`.
pub const OWNER: ::sobjects::Parent<super::Account, super::super::user::User> = ::sobjects::Parent::new(
    "Owner",
);
/// The record that `ParentId` refers to: `Account`.
pub const PARENT: ::sobjects::Parent<super::Account, super::super::account::Account> = ::sobjects::Parent::new(
    "Parent",
);
/// The record that `Success_Manager__c` refers to: `User`.
pub const SUCCESS_MANAGER__R: ::sobjects::Parent<
    super::Account,
    super::super::user::User,
> = ::sobjects::Parent::new("Success_Manager__r");
