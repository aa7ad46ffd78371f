// Written by codegen; do not edit.
//! The ways from `Task` to its parents.
/// The record that `AccountId` refers to.
pub const ACCOUNT: ::sobjects::Parent<super::Task, super::super::account::Account> = ::sobjects::Parent::new(
    "Account",
);
/// The record that `CreatedById` refers to.
pub const CREATED_BY: ::sobjects::Parent<super::Task, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<super::Task, super::super::user::User> = ::sobjects::Parent::new(
    "LastModifiedBy",
);
/// The record that `OwnerId` refers to.
pub const OWNER: ::sobjects::Parent<super::Task, ::sobjects::relationship::NameObject> = ::sobjects::Parent::new(
    "Owner",
);
/// The record that `WhatId` refers to.
pub const WHAT: ::sobjects::Parent<super::Task, ::sobjects::relationship::NameObject> = ::sobjects::Parent::new(
    "What",
);
/// The record that `WhoId` refers to.
pub const WHO: ::sobjects::Parent<super::Task, ::sobjects::relationship::NameObject> = ::sobjects::Parent::new(
    "Who",
);
