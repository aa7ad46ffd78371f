// Written by codegen; do not edit.
//! The ways from `Opportunity` to its parents.
/// The record that `AccountId` refers to: `Account`.
pub const ACCOUNT: ::sobjects::Parent<
    super::Opportunity,
    super::super::account::Account,
> = ::sobjects::Parent::new("Account");
/// The record that `CreatedById` refers to: `User`.
pub const CREATED_BY: ::sobjects::Parent<super::Opportunity, super::super::user::User> = ::sobjects::Parent::new(
    "CreatedBy",
);
/// The record that `LastAmountChangedHistoryId` refers to: `OpportunityHistory`.
pub const LAST_AMOUNT_CHANGED_HISTORY: ::sobjects::Parent<
    super::Opportunity,
    super::super::opportunity_history::OpportunityHistory,
> = ::sobjects::Parent::new("LastAmountChangedHistory");
/// The record that `LastCloseDateChangedHistoryId` refers to: `OpportunityHistory`.
pub const LAST_CLOSE_DATE_CHANGED_HISTORY: ::sobjects::Parent<
    super::Opportunity,
    super::super::opportunity_history::OpportunityHistory,
> = ::sobjects::Parent::new("LastCloseDateChangedHistory");
/// The record that `LastModifiedById` refers to: `User`.
pub const LAST_MODIFIED_BY: ::sobjects::Parent<
    super::Opportunity,
    super::super::user::User,
> = ::sobjects::Parent::new("LastModifiedBy");
/// The record that `OwnerId` refers to: `User`.
pub const OWNER: ::sobjects::Parent<super::Opportunity, super::super::user::User> = ::sobjects::Parent::new(
    "Owner",
);
/// The record that `Renewal_Of__c` refers to: `Opportunity`.
pub const RENEWAL_OF__R: ::sobjects::Parent<
    super::Opportunity,
    super::super::opportunity::Opportunity,
> = ::sobjects::Parent::new("Renewal_Of__r");
/// The record that `Sales_Engineer__c` refers to: `User`.
pub const SALES_ENGINEER__R: ::sobjects::Parent<
    super::Opportunity,
    super::super::user::User,
> = ::sobjects::Parent::new("Sales_Engineer__r");
