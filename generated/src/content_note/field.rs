// Written by codegen; do not edit.
//! The fields of `ContentNote`.
/// A field of `ContentNote`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContentNoteField {
    /// Content: base64.
    Content,
    /// Content Modified Date: datetime, read only.
    ContentModifiedDate,
    /// Content Size: int, read only.
    ContentSize,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// File Extension: string(40), read only.
    FileExtension,
    /// File Type: string(20), read only.
    FileType,
    /// ContentNote Id: id, read only.
    Id,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Is Read Only: boolean, read only.
    IsReadOnly,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Content Body ID: reference, to `ContentBody`, read only.
    LatestContentId,
    /// Latest Published Version ID: reference, to `ContentVersion`, read only.
    LatestPublishedVersionId,
    /// Owner ID: reference, to `User`.
    OwnerId,
    /// File Privacy on Records: restricted picklist.
    ///
    /// Values: `N`, `P`.
    SharingPrivacy,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Text Preview: string(255), read only.
    TextPreview,
    /// Title: string(255), required.
    Title,
}
impl ::sobjects::FieldName for ContentNoteField {
    const ALL: &'static [Self] = &[
        Self::Content,
        Self::ContentModifiedDate,
        Self::ContentSize,
        Self::CreatedById,
        Self::CreatedDate,
        Self::FileExtension,
        Self::FileType,
        Self::Id,
        Self::IsDeleted,
        Self::IsReadOnly,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastViewedDate,
        Self::LatestContentId,
        Self::LatestPublishedVersionId,
        Self::OwnerId,
        Self::SharingPrivacy,
        Self::SystemModstamp,
        Self::TextPreview,
        Self::Title,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::Content => "Content",
            Self::ContentModifiedDate => "ContentModifiedDate",
            Self::ContentSize => "ContentSize",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::FileExtension => "FileExtension",
            Self::FileType => "FileType",
            Self::Id => "Id",
            Self::IsDeleted => "IsDeleted",
            Self::IsReadOnly => "IsReadOnly",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::LatestContentId => "LatestContentId",
            Self::LatestPublishedVersionId => "LatestPublishedVersionId",
            Self::OwnerId => "OwnerId",
            Self::SharingPrivacy => "SharingPrivacy",
            Self::SystemModstamp => "SystemModstamp",
            Self::TextPreview => "TextPreview",
            Self::Title => "Title",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::content_note::FIELDS[self as usize]
    }
}
