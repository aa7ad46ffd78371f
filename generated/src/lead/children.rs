// Written by codegen; do not edit.
//! The children of `Lead`, for subqueries.
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Lead,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
/// Records of `Event` that refer to it by `WhoId`.
pub const EVENTS: ::sobjects::ChildrenOf<super::Lead, super::super::event::Event> = ::sobjects::ChildrenOf::new(
    "Events",
);
/// Records of `Task` that refer to it by `WhoId`.
pub const TASKS: ::sobjects::ChildrenOf<super::Lead, super::super::task::Task> = ::sobjects::ChildrenOf::new(
    "Tasks",
);
