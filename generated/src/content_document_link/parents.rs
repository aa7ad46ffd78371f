// Written by codegen; do not edit.
//! The ways from `ContentDocumentLink` to its parents.
/// The record that `LinkedEntityId` refers to: `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more.
pub const LINKED_ENTITY: ::sobjects::Parent<
    super::ContentDocumentLink,
    ::sobjects::relationship::NameObject,
> = ::sobjects::Parent::new("LinkedEntity");
