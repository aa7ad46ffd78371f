// Written by codegen; do not edit.
//! The ways from `Lead` to its parents.
/// The record that `ConvertedAccountId` refers to: `Account`.
pub const CONVERTED_ACCOUNT: ::sobjects::Parent<
    super::Lead,
    super::super::account::Account,
> = ::sobjects::Parent::new("ConvertedAccount");
/// The record that `ConvertedContactId` refers to: `Contact`.
pub const CONVERTED_CONTACT: ::sobjects::Parent<
    super::Lead,
    super::super::contact::Contact,
> = ::sobjects::Parent::new("ConvertedContact");
/// The record that `ConvertedOpportunityId` refers to: `Opportunity`.
pub const CONVERTED_OPPORTUNITY: ::sobjects::Parent<
    super::Lead,
    super::super::opportunity::Opportunity,
> = ::sobjects::Parent::new("ConvertedOpportunity");
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<super::Lead, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<super::Lead, super::super::user::User> = ::sobjects::Parent::new(
    "LastModifiedBy",
);
/// The record that `MasterRecordId` refers to: `Lead`.
pub const MASTER_RECORD: ::sobjects::Parent<super::Lead, super::super::lead::Lead> = ::sobjects::Parent::new(
    "MasterRecord",
);
/// The record that `OwnerId` refers to: `Group` or `User`.
pub const OWNER: ::sobjects::Parent<super::Lead, ::sobjects::relationship::NameObject> = ::sobjects::Parent::new(
    "Owner",
);
