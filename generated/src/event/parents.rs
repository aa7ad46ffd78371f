// Written by codegen; do not edit.
//! The ways from `Event` to its parents.
/// The record that `AccountId` refers to: `Account`.
pub const ACCOUNT: ::sobjects::Parent<super::Event, super::super::account::Account> = ::sobjects::Parent::new(
    "Account",
);
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<super::Event, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<super::Event, super::super::user::User> = ::sobjects::Parent::new(
    "LastModifiedBy",
);
/// The record that `OwnerId` refers to: `Calendar` or `User`.
pub const OWNER: ::sobjects::Parent<
    super::Event,
    ::sobjects::relationship::NameObject,
> = ::sobjects::Parent::new("Owner");
/// The record that `WhatId` refers to: `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
pub const WHAT: ::sobjects::Parent<super::Event, ::sobjects::relationship::NameObject> = ::sobjects::Parent::new(
    "What",
);
/// The record that `WhoId` refers to: `Contact` or `Lead`.
pub const WHO: ::sobjects::Parent<super::Event, ::sobjects::relationship::NameObject> = ::sobjects::Parent::new(
    "Who",
);
