// Written by codegen; do not edit.
//! The children of `Account`, for subqueries.
/// Records of `Account` that refer to it by `ParentId`.
pub const CHILD_ACCOUNTS: ::sobjects::ChildrenOf<
    super::Account,
    super::super::account::Account,
> = ::sobjects::ChildrenOf::new("ChildAccounts");
/// Records of `Contact` that refer to it by `AccountId`.
pub const CONTACTS: ::sobjects::ChildrenOf<
    super::Account,
    super::super::contact::Contact,
> = ::sobjects::ChildrenOf::new("Contacts");
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Account,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
/// Records of `Event` that refer to it by `WhatId`.
pub const EVENTS: ::sobjects::ChildrenOf<super::Account, super::super::event::Event> = ::sobjects::ChildrenOf::new(
    "Events",
);
/// Records of `Opportunity` that refer to it by `AccountId`.
pub const OPPORTUNITIES: ::sobjects::ChildrenOf<
    super::Account,
    super::super::opportunity::Opportunity,
> = ::sobjects::ChildrenOf::new("Opportunities");
/// Records of `Task` that refer to it by `WhatId`.
pub const TASKS: ::sobjects::ChildrenOf<super::Account, super::super::task::Task> = ::sobjects::ChildrenOf::new(
    "Tasks",
);
/// Records of `User` that refer to it by `AccountId`.
pub const USERS: ::sobjects::ChildrenOf<super::Account, super::super::user::User> = ::sobjects::ChildrenOf::new(
    "Users",
);
