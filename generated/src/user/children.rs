// Written by codegen; do not edit.
//! The children of `User`, for subqueries.
/// Records of `User` that refer to it by `DelegatedApproverId`.
pub const DELEGATED_USERS: ::sobjects::ChildrenOf<
    super::User,
    super::super::user::User,
> = ::sobjects::ChildrenOf::new("DelegatedUsers");
/// Records of `Opportunity` that refer to it by `Sales_Engineer__c`.
pub const ENGINEERED_OPPORTUNITIES__R: ::sobjects::ChildrenOf<
    super::User,
    super::super::opportunity::Opportunity,
> = ::sobjects::ChildrenOf::new("Engineered_Opportunities__r");
/// Records of `Account` that refer to it by `Success_Manager__c`.
pub const MANAGED_ACCOUNTS__R: ::sobjects::ChildrenOf<
    super::User,
    super::super::account::Account,
> = ::sobjects::ChildrenOf::new("Managed_Accounts__r");
/// Records of `User` that refer to it by `ManagerId`.
pub const MANAGED_USERS: ::sobjects::ChildrenOf<super::User, super::super::user::User> = ::sobjects::ChildrenOf::new(
    "ManagedUsers",
);
