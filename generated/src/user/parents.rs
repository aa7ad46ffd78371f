// Written by codegen; do not edit.
//! The ways from `User` to its parents.
/// The record that `AccountId` refers to: `Account`.
pub const ACCOUNT: ::sobjects::Parent<super::User, super::super::account::Account> = ::sobjects::Parent::new(
    "Account",
);
/// The record that `ContactId` refers to: `Contact`.
pub const CONTACT: ::sobjects::Parent<super::User, super::super::contact::Contact> = ::sobjects::Parent::new(
    "Contact",
);
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<super::User, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<super::User, super::super::user::User> = ::sobjects::Parent::new(
    "LastModifiedBy",
);
/// The record that `ManagerId` refers to: `User`.
pub const MANAGER: ::sobjects::Parent<super::User, super::super::user::User> = ::sobjects::Parent::new(
    "Manager",
);
