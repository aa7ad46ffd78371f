// Written by codegen; do not edit.
//! The children of `Task`, for subqueries.
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Task,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
/// Records of `Task` that refer to it by `RecurrenceActivityId`.
pub const RECURRING_TASKS: ::sobjects::ChildrenOf<
    super::Task,
    super::super::task::Task,
> = ::sobjects::ChildrenOf::new("RecurringTasks");
