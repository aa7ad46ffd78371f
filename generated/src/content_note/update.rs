// Written by codegen; do not edit.
//! Changes to a record of `ContentNote`.
use super::picklists;
/// Changes to a record of `ContentNote`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct ContentNoteUpdate {
    /// Content: base64.
    #[serde(rename = "Content", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub content: ::sobjects::Patch<::sobjects::Base64>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// File Privacy on Records: restricted picklist.
    ///
    /// Values: `N`, `P`.
    #[serde(
        rename = "SharingPrivacy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub sharing_privacy: ::sobjects::Patch<picklists::SharingPrivacy>,
    /// Title: string(255), required.
    #[serde(rename = "Title", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub title: ::sobjects::Patch<String>,
}
impl ::sobjects::RecordChanges for ContentNoteUpdate {
    type Object = super::ContentNote;
}
