// Written by codegen; do not edit.
//! The fields of `Cleanup_Audit__c`.
/// A field of `Cleanup_Audit__c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CleanupAuditCField {
    /// Client: string(255).
    ClientC,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Error: textarea(32768).
    ErrorC,
    /// Failed: boolean.
    FailedC,
    /// Field: string(120).
    FieldC,
    /// Record ID: id, read only.
    Id,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Justification: textarea(32768).
    JustificationC,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Referenced Date: datetime, read only.
    LastReferencedDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Cleanup Audit: string(80), numbered by the platform, read only.
    Name,
    /// New Value: textarea(32768).
    NewValueC,
    /// Object: string(80).
    ObjectC,
    /// Old Value: textarea(32768).
    OldValueC,
    /// Owner ID: reference, to `Group` or `User`.
    OwnerId,
    /// Performed By: string(255).
    PerformedByC,
    /// Record ID: string(18).
    RecordIdC,
    /// Request ID: string(64), unique, external id.
    RequestIdC,
    /// Status: restricted picklist.
    ///
    /// Values: `Pending`, `Applied`, `Failed`, `Ignored`.
    StatusC,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Tool: string(80).
    ToolC,
}
impl ::sobjects::FieldName for CleanupAuditCField {
    const ALL: &'static [Self] = &[
        Self::ClientC,
        Self::CreatedById,
        Self::CreatedDate,
        Self::ErrorC,
        Self::FailedC,
        Self::FieldC,
        Self::Id,
        Self::IsDeleted,
        Self::JustificationC,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastReferencedDate,
        Self::LastViewedDate,
        Self::Name,
        Self::NewValueC,
        Self::ObjectC,
        Self::OldValueC,
        Self::OwnerId,
        Self::PerformedByC,
        Self::RecordIdC,
        Self::RequestIdC,
        Self::StatusC,
        Self::SystemModstamp,
        Self::ToolC,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::ClientC => "Client__c",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::ErrorC => "Error__c",
            Self::FailedC => "Failed__c",
            Self::FieldC => "Field__c",
            Self::Id => "Id",
            Self::IsDeleted => "IsDeleted",
            Self::JustificationC => "Justification__c",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastReferencedDate => "LastReferencedDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::Name => "Name",
            Self::NewValueC => "New_Value__c",
            Self::ObjectC => "Object__c",
            Self::OldValueC => "Old_Value__c",
            Self::OwnerId => "OwnerId",
            Self::PerformedByC => "Performed_By__c",
            Self::RecordIdC => "Record_Id__c",
            Self::RequestIdC => "Request_Id__c",
            Self::StatusC => "Status__c",
            Self::SystemModstamp => "SystemModstamp",
            Self::ToolC => "Tool__c",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::cleanup_audit__c::FIELDS[self as usize]
    }
}
