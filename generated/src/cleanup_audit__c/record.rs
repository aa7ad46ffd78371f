// Written by codegen; do not edit.
//! A record of `Cleanup_Audit__c` as it is read.
use super::picklists;
/// A record of `Cleanup_Audit__c` (Cleanup Audit), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct CleanupAuditC {
    /// Client: string(255).
    #[serde(rename = "Client__c")]
    pub client__c: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Error: textarea(32768).
    #[serde(rename = "Error__c")]
    pub error__c: Option<String>,
    /// Failed: boolean.
    #[serde(rename = "Failed__c")]
    pub failed__c: Option<bool>,
    /// Field: string(120).
    #[serde(rename = "Field__c")]
    pub field__c: Option<String>,
    /// Record ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Justification: textarea(32768).
    #[serde(rename = "Justification__c")]
    pub justification__c: Option<String>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    #[serde(rename = "LastReferencedDate")]
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    #[serde(rename = "LastViewedDate")]
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Cleanup Audit: string(80), numbered by the platform, read only.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// New Value: textarea(32768).
    #[serde(rename = "New_Value__c")]
    pub new_value__c: Option<String>,
    /// Object: string(80).
    #[serde(rename = "Object__c")]
    pub object__c: Option<String>,
    /// Old Value: textarea(32768).
    #[serde(rename = "Old_Value__c")]
    pub old_value__c: Option<String>,
    /// Owner ID: reference, to `Group` or `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Performed By: string(255).
    #[serde(rename = "Performed_By__c")]
    pub performed_by__c: Option<String>,
    /// Record ID: string(18).
    #[serde(rename = "Record_Id__c")]
    pub record_id__c: Option<String>,
    /// Request ID: string(64), unique, external id.
    #[serde(rename = "Request_Id__c")]
    pub request_id__c: Option<String>,
    /// Status: restricted picklist.
    ///
    /// Values: `Pending`, `Applied`, `Failed`, `Ignored`.
    #[serde(rename = "Status__c")]
    pub status__c: Option<picklists::StatusC>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Tool: string(80).
    #[serde(rename = "Tool__c")]
    pub tool__c: Option<String>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OwnerId` refers to.
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<::sobjects::Record>>,
}
impl ::sobjects::SObject for CleanupAuditC {
    const NAME: &'static str = "Cleanup_Audit__c";
    type Field = super::CleanupAuditCField;
    type Create = super::CleanupAuditCCreate;
    type Update = super::CleanupAuditCUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::cleanup_audit__c::OBJECT;
        &OBJECT
    }
}
