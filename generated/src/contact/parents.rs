// Written by codegen; do not edit.
//! The ways from `Contact` to its parents.
/// The record that `AccountId` refers to: `Account`.
pub const ACCOUNT: ::sobjects::Parent<super::Contact, super::super::account::Account> = ::sobjects::Parent::new(
    "Account",
);
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<super::Contact, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<
    super::Contact,
    super::super::user::User,
> = ::sobjects::Parent::new("LastModifiedBy");
/// The record that `MasterRecordId` refers to: `Contact`.
pub const MASTER_RECORD: ::sobjects::Parent<
    super::Contact,
    super::super::contact::Contact,
> = ::sobjects::Parent::new("MasterRecord");
/// The record that `OwnerId` refers to: `User`.
pub const OWNER: ::sobjects::Parent<super::Contact, super::super::user::User> = ::sobjects::Parent::new(
    "Owner",
);
/// The record that `ReportsToId` refers to: `Contact`.
pub const REPORTS_TO: ::sobjects::Parent<
    super::Contact,
    super::super::contact::Contact,
> = ::sobjects::Parent::new("ReportsTo");
