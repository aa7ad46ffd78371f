// Written by codegen; do not edit.
//! The children of `Organization`, for subqueries.
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Organization,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
