// Written by codegen; do not edit.
//! The fields of `ContentNote` as typed columns for queries.
use super::picklists;
/// Content: base64.
pub const CONTENT: ::sobjects::Column<super::ContentNote, ::sobjects::Base64> = ::sobjects::Column::new(
    "Content",
);
/// Content Modified Date: datetime, read only.
pub const CONTENT_MODIFIED_DATE: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("ContentModifiedDate");
/// Content Size: int, read only.
pub const CONTENT_SIZE: ::sobjects::Column<super::ContentNote, i64> = ::sobjects::Column::new(
    "ContentSize",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::ContentNote, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// File Extension: string(40), read only.
pub const FILE_EXTENSION: ::sobjects::Column<super::ContentNote, String> = ::sobjects::Column::new(
    "FileExtension",
);
/// File Type: string(20), read only.
pub const FILE_TYPE: ::sobjects::Column<super::ContentNote, String> = ::sobjects::Column::new(
    "FileType",
);
/// ContentNote Id: id, read only.
pub const ID: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::Id<super::super::content_note::ContentNote>,
> = ::sobjects::Column::new("Id");
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::ContentNote, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Is Read Only: boolean, read only.
pub const IS_READ_ONLY: ::sobjects::Column<super::ContentNote, bool> = ::sobjects::Column::new(
    "IsReadOnly",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastModifiedDate");
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastViewedDate");
/// Content Body ID: reference, to `ContentBody`, read only.
pub const LATEST_CONTENT_ID: ::sobjects::Column<super::ContentNote, ::sobjects::Id> = ::sobjects::Column::new(
    "LatestContentId",
);
/// Latest Published Version ID: reference, to `ContentVersion`, read only.
pub const LATEST_PUBLISHED_VERSION_ID: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::Id,
> = ::sobjects::Column::new("LatestPublishedVersionId");
/// Owner ID: reference, to `User`.
pub const OWNER_ID: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("OwnerId");
/// File Privacy on Records: restricted picklist.
///
/// Values: `N`, `P`.
pub const SHARING_PRIVACY: ::sobjects::Column<
    super::ContentNote,
    picklists::SharingPrivacy,
> = ::sobjects::Column::new("SharingPrivacy");
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::ContentNote,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
/// Text Preview: string(255), read only.
pub const TEXT_PREVIEW: ::sobjects::Column<super::ContentNote, String> = ::sobjects::Column::new(
    "TextPreview",
);
/// Title: string(255), required.
pub const TITLE: ::sobjects::Column<super::ContentNote, String> = ::sobjects::Column::new(
    "Title",
);
