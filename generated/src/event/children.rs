// Written by codegen; do not edit.
//! The children of `Event`, for subqueries.
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Event,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
/// Records of `Event` that refer to it by `RecurrenceActivityId`.
pub const RECURRING_EVENTS: ::sobjects::ChildrenOf<
    super::Event,
    super::super::event::Event,
> = ::sobjects::ChildrenOf::new("RecurringEvents");
