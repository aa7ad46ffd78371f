// Written by codegen; do not edit.
//! A record of `Cleanup_Audit__c` as it is read.
use super::picklists;
use super::references;
/// A record of `Cleanup_Audit__c` (Cleanup Audit), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct CleanupAuditC {
    /// Client: string(255).
    pub client__c: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Error: textarea(32768).
    pub error__c: Option<String>,
    /// Failed: boolean.
    pub failed__c: Option<bool>,
    /// Field: string(120).
    pub field__c: Option<String>,
    /// Record ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::cleanup_audit__c::CleanupAuditC>>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Justification: textarea(32768).
    pub justification__c: Option<String>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Cleanup Audit: string(80), numbered by the platform, read only.
    pub name: Option<String>,
    /// New Value: textarea(32768).
    pub new_value__c: Option<String>,
    /// Object: string(80).
    pub object__c: Option<String>,
    /// Old Value: textarea(32768).
    pub old_value__c: Option<String>,
    /// Owner ID: reference, to `Group` or `User`.
    pub owner_id: Option<references::OwnerId>,
    /// Performed By: string(255).
    pub performed_by__c: Option<String>,
    /// Record ID: string(18).
    pub record_id__c: Option<String>,
    /// Request ID: string(64), unique, external id.
    pub request_id__c: Option<String>,
    /// Status: restricted picklist.
    ///
    /// Values: `Pending`, `Applied`, `Failed`, `Ignored`.
    pub status__c: Option<picklists::StatusC>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Tool: string(80).
    pub tool__c: Option<String>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OwnerId` refers to: `Group` or `User`.
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
::sobjects::read_by_fields!(CleanupAuditC);
impl ::sobjects::fields::FromFields for CleanupAuditC {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (9, "Client__c") => value.read(&mut self.client__c),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (8, "Error__c") => value.read(&mut self.error__c),
            (9, "Failed__c") => value.read(&mut self.failed__c),
            (8, "Field__c") => value.read(&mut self.field__c),
            (2, "Id") => value.read(&mut self.id),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (16, "Justification__c") => value.read(&mut self.justification__c),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (18, "LastReferencedDate") => value.read(&mut self.last_referenced_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (4, "Name") => value.read(&mut self.name),
            (12, "New_Value__c") => value.read(&mut self.new_value__c),
            (9, "Object__c") => value.read(&mut self.object__c),
            (12, "Old_Value__c") => value.read(&mut self.old_value__c),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (15, "Performed_By__c") => value.read(&mut self.performed_by__c),
            (12, "Record_Id__c") => value.read(&mut self.record_id__c),
            (13, "Request_Id__c") => value.read(&mut self.request_id__c),
            (9, "Status__c") => value.read(&mut self.status__c),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (7, "Tool__c") => value.read(&mut self.tool__c),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            (5, "Owner") => value.read(&mut self.owner),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(CleanupAuditC);
impl ::sobjects::fields::Fields for CleanupAuditC {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Client__c", &self.client__c)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("Error__c", &self.error__c)?;
        visit.field("Failed__c", &self.failed__c)?;
        visit.field("Field__c", &self.field__c)?;
        visit.field("Id", &self.id)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("Justification__c", &self.justification__c)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastReferencedDate", &self.last_referenced_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("Name", &self.name)?;
        visit.field("New_Value__c", &self.new_value__c)?;
        visit.field("Object__c", &self.object__c)?;
        visit.field("Old_Value__c", &self.old_value__c)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Performed_By__c", &self.performed_by__c)?;
        visit.field("Record_Id__c", &self.record_id__c)?;
        visit.field("Request_Id__c", &self.request_id__c)?;
        visit.field("Status__c", &self.status__c)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("Tool__c", &self.tool__c)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        visit.field("Owner", &self.owner)?;
        Ok(())
    }
}
