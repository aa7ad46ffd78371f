// Written by codegen; do not edit.
//! The children of `Contact`, for subqueries.
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Contact,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
/// Records of `Event` that refer to it by `WhoId`.
pub const EVENTS: ::sobjects::ChildrenOf<super::Contact, super::super::event::Event> = ::sobjects::ChildrenOf::new(
    "Events",
);
/// Records of `Opportunity` that refer to it by `ContactId`.
pub const OPPORTUNITIES: ::sobjects::ChildrenOf<
    super::Contact,
    super::super::opportunity::Opportunity,
> = ::sobjects::ChildrenOf::new("Opportunities");
/// Records of `Task` that refer to it by `WhoId`.
pub const TASKS: ::sobjects::ChildrenOf<super::Contact, super::super::task::Task> = ::sobjects::ChildrenOf::new(
    "Tasks",
);
/// Records of `User` that refer to it by `ContactId`.
pub const USERS: ::sobjects::ChildrenOf<super::Contact, super::super::user::User> = ::sobjects::ChildrenOf::new(
    "Users",
);
