// Written by codegen; do not edit.
//! A record of `ContentNote` as it is read.
use super::picklists;
/// A record of `ContentNote` (Content Note), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct ContentNote {
    /// Content: base64.
    pub content: Option<::sobjects::Base64>,
    /// Content Modified Date: datetime, read only.
    pub content_modified_date: Option<::sobjects::DateTime>,
    /// Content Size: int, read only.
    pub content_size: Option<i64>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// File Extension: string(40), read only.
    pub file_extension: Option<String>,
    /// File Type: string(20), read only.
    pub file_type: Option<String>,
    /// ContentNote Id: id, read only.
    pub id: Option<::sobjects::Id<super::super::content_note::ContentNote>>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Is Read Only: boolean, read only.
    pub is_read_only: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Content Body ID: reference, to `ContentBody`, read only.
    pub latest_content_id: Option<::sobjects::Id>,
    /// Latest Published Version ID: reference, to `ContentVersion`, read only.
    pub latest_published_version_id: Option<::sobjects::Id>,
    /// Owner ID: reference, to `User`.
    pub owner_id: Option<::sobjects::Id<super::super::user::User>>,
    /// File Privacy on Records: restricted picklist.
    ///
    /// Values: `N`, `P`.
    pub sharing_privacy: Option<picklists::SharingPrivacy>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Text Preview: string(255), read only.
    pub text_preview: Option<String>,
    /// Title: string(255), required.
    pub title: Option<String>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LatestContentId` refers to: `ContentBody`.
    pub latest_content: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LatestPublishedVersionId` refers to: `ContentVersion`.
    pub latest_published_version: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `OwnerId` refers to: `User`.
    #[cfg(feature = "user")]
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
::sobjects::read_by_fields!(ContentNote);
impl ::sobjects::fields::FromFields for ContentNote {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (7, "Content") => value.read(&mut self.content),
            (19, "ContentModifiedDate") => value.read(&mut self.content_modified_date),
            (11, "ContentSize") => value.read_whole(&mut self.content_size),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (13, "FileExtension") => value.read(&mut self.file_extension),
            (8, "FileType") => value.read(&mut self.file_type),
            (2, "Id") => value.read(&mut self.id),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (10, "IsReadOnly") => value.read(&mut self.is_read_only),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (15, "LatestContentId") => value.read(&mut self.latest_content_id),
            (24, "LatestPublishedVersionId") => {
                value.read(&mut self.latest_published_version_id)
            }
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (14, "SharingPrivacy") => value.read(&mut self.sharing_privacy),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (11, "TextPreview") => value.read(&mut self.text_preview),
            (5, "Title") => value.read(&mut self.title),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            (13, "LatestContent") => value.read(&mut self.latest_content),
            (22, "LatestPublishedVersion") => {
                value.read(&mut self.latest_published_version)
            }
            #[cfg(feature = "user")]
            (5, "Owner") => value.read(&mut self.owner),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(ContentNote);
impl ::sobjects::fields::Fields for ContentNote {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Content", &self.content)?;
        visit.field("ContentModifiedDate", &self.content_modified_date)?;
        visit.field("ContentSize", &self.content_size)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("FileExtension", &self.file_extension)?;
        visit.field("FileType", &self.file_type)?;
        visit.field("Id", &self.id)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("IsReadOnly", &self.is_read_only)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("LatestContentId", &self.latest_content_id)?;
        visit.field("LatestPublishedVersionId", &self.latest_published_version_id)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("SharingPrivacy", &self.sharing_privacy)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("TextPreview", &self.text_preview)?;
        visit.field("Title", &self.title)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        visit.field("LatestContent", &self.latest_content)?;
        visit.field("LatestPublishedVersion", &self.latest_published_version)?;
        #[cfg(feature = "user")] visit.field("Owner", &self.owner)?;
        Ok(())
    }
}
