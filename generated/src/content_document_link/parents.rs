// Written by codegen; do not edit.
//! The ways from `ContentDocumentLink` to its parents.
/// The record that `LinkedEntityId` refers to.
pub const LINKED_ENTITY: ::sobjects::Parent<
    super::ContentDocumentLink,
    ::sobjects::relationship::NameObject,
> = ::sobjects::Parent::new("LinkedEntity");
