// Written by codegen; do not edit.
//! A new record of `Cleanup_Audit__c`.
use super::picklists;
/// Values for a new record of `Cleanup_Audit__c`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize, Default)]
#[serde(crate = "::sobjects::__serde")]
pub struct CleanupAuditCCreate {
    /// Client: string(255).
    #[serde(rename = "Client__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub client__c: ::sobjects::Patch<String>,
    /// Error: textarea(32768).
    #[serde(rename = "Error__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub error__c: ::sobjects::Patch<String>,
    /// Failed: boolean.
    #[serde(rename = "Failed__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub failed__c: ::sobjects::Patch<bool>,
    /// Field: string(120).
    #[serde(rename = "Field__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub field__c: ::sobjects::Patch<String>,
    /// Justification: textarea(32768).
    #[serde(
        rename = "Justification__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub justification__c: ::sobjects::Patch<String>,
    /// New Value: textarea(32768).
    #[serde(rename = "New_Value__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub new_value__c: ::sobjects::Patch<String>,
    /// Object: string(80).
    #[serde(rename = "Object__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub object__c: ::sobjects::Patch<String>,
    /// Old Value: textarea(32768).
    #[serde(rename = "Old_Value__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub old_value__c: ::sobjects::Patch<String>,
    /// Owner ID: reference, to `Group` or `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Performed By: string(255).
    #[serde(
        rename = "Performed_By__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub performed_by__c: ::sobjects::Patch<String>,
    /// Record ID: string(18).
    #[serde(rename = "Record_Id__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub record_id__c: ::sobjects::Patch<String>,
    /// Request ID: string(64), unique, external id.
    #[serde(
        rename = "Request_Id__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub request_id__c: ::sobjects::Patch<String>,
    /// Status: restricted picklist.
    ///
    /// Values: `Pending`, `Applied`, `Failed`, `Ignored`.
    #[serde(rename = "Status__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub status__c: ::sobjects::Patch<picklists::StatusC>,
    /// Tool: string(80).
    #[serde(rename = "Tool__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub tool__c: ::sobjects::Patch<String>,
}
impl ::sobjects::NewRecord for CleanupAuditCCreate {
    type Object = super::CleanupAuditC;
}
