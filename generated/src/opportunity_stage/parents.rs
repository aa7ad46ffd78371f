// Written by codegen; do not edit.
//! The ways from `OpportunityStage` to its parents.
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<
    super::OpportunityStage,
    super::super::user::User,
> = ::sobjects::Parent::new("CreatedBy");
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<
    super::OpportunityStage,
    super::super::user::User,
> = ::sobjects::Parent::new("LastModifiedBy");
