// Written by codegen; do not edit.
//! The fields of `Cleanup_Audit__c` as typed columns for queries.
use super::picklists;
use super::references;
/// Client: string(255).
pub const CLIENT__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Client__c",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::CleanupAuditC, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Error: textarea(32768).
pub const ERROR__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Error__c",
);
/// Failed: boolean.
pub const FAILED__C: ::sobjects::Column<super::CleanupAuditC, bool> = ::sobjects::Column::new(
    "Failed__c",
);
/// Field: string(120).
pub const FIELD__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Field__c",
);
/// Record ID: id, read only.
pub const ID: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::Id<super::super::cleanup_audit__c::CleanupAuditC>,
> = ::sobjects::Column::new("Id");
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::CleanupAuditC, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Justification: textarea(32768).
pub const JUSTIFICATION__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Justification__c",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastModifiedDate");
/// Last Referenced Date: datetime, read only.
pub const LAST_REFERENCED_DATE: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastReferencedDate");
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastViewedDate");
/// Cleanup Audit: string(80), numbered by the platform, read only.
pub const NAME: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Name",
);
/// New Value: textarea(32768).
pub const NEW_VALUE__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "New_Value__c",
);
/// Object: string(80).
pub const OBJECT__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Object__c",
);
/// Old Value: textarea(32768).
pub const OLD_VALUE__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Old_Value__c",
);
/// Owner ID: reference, to `Group` or `User`.
pub const OWNER_ID: ::sobjects::Column<super::CleanupAuditC, references::OwnerId> = ::sobjects::Column::new(
    "OwnerId",
);
/// Performed By: string(255).
pub const PERFORMED_BY__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Performed_By__c",
);
/// Record ID: string(18).
pub const RECORD_ID__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Record_Id__c",
);
/// Request ID: string(64), unique, external id.
pub const REQUEST_ID__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Request_Id__c",
);
/// Status: restricted picklist.
///
/// Values: `Pending`, `Applied`, `Failed`, `Ignored`.
pub const STATUS__C: ::sobjects::Column<super::CleanupAuditC, picklists::StatusC> = ::sobjects::Column::new(
    "Status__c",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::CleanupAuditC,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
/// Tool: string(80).
pub const TOOL__C: ::sobjects::Column<super::CleanupAuditC, String> = ::sobjects::Column::new(
    "Tool__c",
);
