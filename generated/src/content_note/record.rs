// Written by codegen; do not edit.
//! A record of `ContentNote` as it is read.
use super::picklists;
/// A record of `ContentNote` (Content Note), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct ContentNote {
    /// Content: base64.
    #[serde(rename = "Content")]
    pub content: Option<::sobjects::Base64>,
    /// Content Modified Date: datetime, read only.
    #[serde(rename = "ContentModifiedDate")]
    pub content_modified_date: Option<::sobjects::DateTime>,
    /// Content Size: int, read only.
    #[serde(rename = "ContentSize")]
    pub content_size: Option<i64>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// File Extension: string(40), read only.
    #[serde(rename = "FileExtension")]
    pub file_extension: Option<String>,
    /// File Type: string(20), read only.
    #[serde(rename = "FileType")]
    pub file_type: Option<String>,
    /// ContentNote Id: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Is Read Only: boolean, read only.
    #[serde(rename = "IsReadOnly")]
    pub is_read_only: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    #[serde(rename = "LastViewedDate")]
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Content Body ID: reference, to `ContentBody`, read only.
    #[serde(rename = "LatestContentId")]
    pub latest_content_id: Option<::sobjects::Id>,
    /// Latest Published Version ID: reference, to `ContentVersion`, read only.
    #[serde(rename = "LatestPublishedVersionId")]
    pub latest_published_version_id: Option<::sobjects::Id>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// File Privacy on Records: restricted picklist.
    ///
    /// Values: `N`, `P`.
    #[serde(rename = "SharingPrivacy")]
    pub sharing_privacy: Option<picklists::SharingPrivacy>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Text Preview: string(255), read only.
    #[serde(rename = "TextPreview")]
    pub text_preview: Option<String>,
    /// Title: string(255), required.
    #[serde(rename = "Title")]
    pub title: Option<String>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LatestContentId` refers to.
    #[serde(rename = "LatestContent")]
    pub latest_content: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LatestPublishedVersionId` refers to.
    #[serde(rename = "LatestPublishedVersion")]
    pub latest_published_version: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `OwnerId` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
}
impl ::sobjects::SObject for ContentNote {
    const NAME: &'static str = "ContentNote";
    type Field = super::ContentNoteField;
    type Create = super::ContentNoteCreate;
    type Update = super::ContentNoteUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::content_note::OBJECT;
        &OBJECT
    }
}
