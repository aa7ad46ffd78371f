// Written by codegen; do not edit.
//! Changes to a record of `Cleanup_Audit__c`.
use super::picklists;
use super::references;
/// Changes to a record of `Cleanup_Audit__c`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct CleanupAuditCUpdate {
    /// Client: string(255).
    pub client__c: ::sobjects::Patch<String>,
    /// Error: textarea(32768).
    pub error__c: ::sobjects::Patch<String>,
    /// Failed: boolean.
    pub failed__c: ::sobjects::Patch<bool>,
    /// Field: string(120).
    pub field__c: ::sobjects::Patch<String>,
    /// Justification: textarea(32768).
    pub justification__c: ::sobjects::Patch<String>,
    /// New Value: textarea(32768).
    pub new_value__c: ::sobjects::Patch<String>,
    /// Object: string(80).
    pub object__c: ::sobjects::Patch<String>,
    /// Old Value: textarea(32768).
    pub old_value__c: ::sobjects::Patch<String>,
    /// Owner ID: reference, to `Group` or `User`.
    pub owner_id: ::sobjects::Patch<references::OwnerId>,
    /// Performed By: string(255).
    pub performed_by__c: ::sobjects::Patch<String>,
    /// Record ID: string(18).
    pub record_id__c: ::sobjects::Patch<String>,
    /// Request ID: string(64), unique, external id.
    pub request_id__c: ::sobjects::Patch<String>,
    /// Status: restricted picklist.
    ///
    /// Values: `Pending`, `Applied`, `Failed`, `Ignored`.
    pub status__c: ::sobjects::Patch<picklists::StatusC>,
    /// Tool: string(80).
    pub tool__c: ::sobjects::Patch<String>,
}
impl ::sobjects::RecordChanges for CleanupAuditCUpdate {
    type Object = super::CleanupAuditC;
}
::sobjects::written_by_fields!(CleanupAuditCUpdate);
impl ::sobjects::fields::Fields for CleanupAuditCUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Client__c", &self.client__c)?;
        visit.field("Error__c", &self.error__c)?;
        visit.field("Failed__c", &self.failed__c)?;
        visit.field("Field__c", &self.field__c)?;
        visit.field("Justification__c", &self.justification__c)?;
        visit.field("New_Value__c", &self.new_value__c)?;
        visit.field("Object__c", &self.object__c)?;
        visit.field("Old_Value__c", &self.old_value__c)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Performed_By__c", &self.performed_by__c)?;
        visit.field("Record_Id__c", &self.record_id__c)?;
        visit.field("Request_Id__c", &self.request_id__c)?;
        visit.field("Status__c", &self.status__c)?;
        visit.field("Tool__c", &self.tool__c)?;
        Ok(())
    }
}
