// Written by codegen; do not edit.
//! The ways from `Account` to its parents.
/// The record that `CreatedById` refers to.
pub const CREATED_BY: ::sobjects::Parent<super::Account, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<
    super::Account,
    super::super::user::User,
> = ::sobjects::Parent::new("LastModifiedBy");
/// The record that `MasterRecordId` refers to.
pub const MASTER_RECORD: ::sobjects::Parent<
    super::Account,
    super::super::account::Account,
> = ::sobjects::Parent::new("MasterRecord");
/// The record that `OwnerId` refers to.
pub const OWNER: ::sobjects::Parent<super::Account, super::super::user::User> = ::sobjects::Parent::new(
    "Owner",
);
/// The record that `ParentId` refers to.
pub const PARENT: ::sobjects::Parent<super::Account, super::super::account::Account> = ::sobjects::Parent::new(
    "Parent",
);
/// The record that `Success_Manager__c` refers to.
pub const SUCCESS_MANAGER__R: ::sobjects::Parent<
    super::Account,
    super::super::user::User,
> = ::sobjects::Parent::new("Success_Manager__r");
