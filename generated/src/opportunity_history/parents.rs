// Written by codegen; do not edit.
//! The ways from `OpportunityHistory` to its parents.
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<
    super::OpportunityHistory,
    super::super::user::User,
> = ::sobjects::Parent::new("CreatedBy");
/// The record that `OpportunityId` refers to: `Opportunity`.
pub const OPPORTUNITY: ::sobjects::Parent<
    super::OpportunityHistory,
    super::super::opportunity::Opportunity,
> = ::sobjects::Parent::new("Opportunity");
