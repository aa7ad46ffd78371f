// Written by codegen; do not edit.
//! A record of `ContentDocumentLink` as it is read.
use super::picklists;
/// A record of `ContentDocumentLink` (Content Document Link), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct ContentDocumentLink {
    /// ContentDocument ID: reference, to `ContentDocument`, required, set on creation only.
    #[serde(rename = "ContentDocumentId")]
    pub content_document_id: Option<::sobjects::Id>,
    /// ContentDocumentLink ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Is Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Linked Entity ID: reference, to `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more, required, set on creation only.
    #[serde(rename = "LinkedEntityId")]
    pub linked_entity_id: Option<::sobjects::Id>,
    /// Share Type: restricted picklist.
    ///
    /// Values: `V`, `C`, `I`.
    #[serde(rename = "ShareType")]
    pub share_type: Option<picklists::ShareType>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Visibility: restricted picklist.
    ///
    /// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
    #[serde(rename = "Visibility")]
    pub visibility: Option<picklists::Visibility>,
    /// The record that `ContentDocumentId` refers to.
    #[serde(rename = "ContentDocument")]
    pub content_document: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LinkedEntityId` refers to.
    #[serde(rename = "LinkedEntity")]
    pub linked_entity: Option<::sobjects::Related<::sobjects::Record>>,
}
impl ::sobjects::SObject for ContentDocumentLink {
    const NAME: &'static str = "ContentDocumentLink";
    type Field = super::ContentDocumentLinkField;
    type Create = super::ContentDocumentLinkCreate;
    type Update = super::ContentDocumentLinkUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::content_document_link::OBJECT;
        &OBJECT
    }
}
