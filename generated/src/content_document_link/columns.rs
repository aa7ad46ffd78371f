// Written by codegen; do not edit.
//! The fields of `ContentDocumentLink` as typed columns for queries.
use super::picklists;
use super::references;
/// ContentDocument ID: reference, to `ContentDocument`, required, set on creation only.
pub const CONTENT_DOCUMENT_ID: ::sobjects::Column<
    super::ContentDocumentLink,
    ::sobjects::Id,
> = ::sobjects::Column::new("ContentDocumentId");
/// ContentDocumentLink ID: id, read only.
pub const ID: ::sobjects::Column<
    super::ContentDocumentLink,
    ::sobjects::Id<super::super::content_document_link::ContentDocumentLink>,
> = ::sobjects::Column::new("Id");
/// Is Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::ContentDocumentLink, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Linked Entity ID: reference, to `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more, required, set on creation only.
pub const LINKED_ENTITY_ID: ::sobjects::Column<
    super::ContentDocumentLink,
    references::LinkedEntityId,
> = ::sobjects::Column::new("LinkedEntityId");
/// Share Type: restricted picklist.
///
/// Values: `V`, `C`, `I`.
pub const SHARE_TYPE: ::sobjects::Column<
    super::ContentDocumentLink,
    picklists::ShareType,
> = ::sobjects::Column::new("ShareType");
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::ContentDocumentLink,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
/// Visibility: restricted picklist.
///
/// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
pub const VISIBILITY: ::sobjects::Column<
    super::ContentDocumentLink,
    picklists::Visibility,
> = ::sobjects::Column::new("Visibility");
