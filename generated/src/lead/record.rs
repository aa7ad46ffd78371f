// Written by codegen; do not edit.
//! A record of `Lead` as it is read.
use super::picklists;
use super::references;
/// A record of `Lead`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Lead {
    /// Address: address, read only, classified as PII and GDPR and Confidential, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
    pub address: Option<::sobjects::Address>,
    /// Annual Revenue: currency(18, 0).
    pub annual_revenue: Option<::sobjects::Decimal>,
    /// Budget: currency(16, 2).
    pub budget__c: Option<::sobjects::Decimal>,
    /// City: string(40), classified as PII and GDPR and Confidential, part of `Address`.
    pub city: Option<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    pub clean_status: Option<picklists::CleanStatus>,
    /// Company: string(255), required.
    pub company: Option<String>,
    /// Company D-U-N-S Number: string(9).
    pub company_duns_number: Option<String>,
    /// Converted Account ID: reference, to `Account`, read only.
    pub converted_account_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Converted Contact ID: reference, to `Contact`, read only.
    pub converted_contact_id: Option<::sobjects::Id<super::super::contact::Contact>>,
    /// Converted Date: date, read only.
    pub converted_date: Option<::sobjects::Date>,
    /// Converted Opportunity ID: reference, to `Opportunity`, read only.
    pub converted_opportunity_id: Option<
        ::sobjects::Id<super::super::opportunity::Opportunity>,
    >,
    /// Country: string(80), classified as PII and GDPR and Confidential, part of `Address`.
    pub country: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    pub dandb_company_id: Option<::sobjects::Id>,
    /// Description: textarea(32000).
    pub description: Option<String>,
    /// Do Not Call: boolean.
    pub do_not_call: Option<bool>,
    /// Email: email(80), classified as PII and GDPR and Confidential.
    pub email: Option<String>,
    /// Email Bounced Date: datetime.
    pub email_bounced_date: Option<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    pub email_bounced_reason: Option<String>,
    /// External Key: string(64), unique, external id.
    pub external_key__c: Option<String>,
    /// Fax: phone(40), classified as PII and GDPR and Confidential.
    pub fax: Option<String>,
    /// First Name: string(40), part of `Name`.
    pub first_name: Option<String>,
    /// Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub geocode_accuracy: Option<picklists::GeocodeAccuracy>,
    /// Email Opt Out: boolean.
    pub has_opted_out_of_email: Option<bool>,
    /// Fax Opt Out: boolean.
    pub has_opted_out_of_fax: Option<bool>,
    /// Lead ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::lead::Lead>>,
    /// Individual ID: reference, to `Individual`.
    pub individual_id: Option<::sobjects::Id>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    pub industry: Option<picklists::Industry>,
    /// Intake Source: string(80), required.
    pub intake_source__c: Option<String>,
    /// Converted: boolean, set on creation only.
    pub is_converted: Option<bool>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Unread By Owner: boolean.
    pub is_unread_by_owner: Option<bool>,
    /// Data.com Key: string(20).
    pub jigsaw: Option<String>,
    /// Jigsaw Contact ID: string(20), read only.
    pub jigsaw_contact_id: Option<String>,
    /// Last Activity: date, read only.
    pub last_activity_date: Option<::sobjects::Date>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: Option<String>,
    /// Last Referenced Date: datetime, read only.
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Transfer Date: date, read only.
    pub last_transfer_date: Option<::sobjects::Date>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
    pub latitude: Option<f64>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub lead_source: Option<picklists::LeadSource>,
    /// Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
    pub longitude: Option<f64>,
    /// Master Record ID: reference, to `Lead`, read only.
    pub master_record_id: Option<::sobjects::Id<super::super::lead::Lead>>,
    /// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
    pub mobile_phone: Option<String>,
    /// Full Name: string(121), read only.
    pub name: Option<String>,
    /// Score: double(5, 0).
    pub ns1__score__c: Option<f64>,
    /// Employees: int.
    pub number_of_employees: Option<i64>,
    /// Owner ID: reference, to `Group` or `User`.
    pub owner_id: Option<references::OwnerId>,
    /// Phone: phone(40), classified as PII and GDPR and Confidential.
    pub phone: Option<String>,
    /// Photo URL: url(255), read only.
    pub photo_url: Option<::sobjects::Url>,
    /// Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `Address`.
    pub postal_code: Option<String>,
    /// Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    pub rating: Option<picklists::Rating>,
    /// Salutation: picklist, part of `Name`.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    pub salutation: Option<picklists::Salutation>,
    /// Score: double(5, 0).
    pub score__c: Option<f64>,
    /// State/Province: string(80), classified as PII and GDPR and Confidential, part of `Address`.
    pub state: Option<String>,
    /// Status: picklist, default `Open - Not Contacted`.
    ///
    /// Values: `Open - Not Contacted`, `Working - Contacted`, `Closed - Converted`, `Closed - Not Converted`.
    pub status: Option<picklists::Status>,
    /// Street: textarea(255), classified as PII and GDPR and Confidential, part of `Address`.
    pub street: Option<String>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Title: string(128).
    pub title: Option<String>,
    /// Website: url(255).
    pub website: Option<::sobjects::Url>,
    /// The record that `ConvertedAccountId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub converted_account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `ConvertedContactId` refers to: `Contact`.
    #[cfg(feature = "contact")]
    pub converted_contact: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// The record that `ConvertedOpportunityId` refers to: `Opportunity`.
    #[cfg(feature = "opportunity")]
    pub converted_opportunity: Option<
        ::sobjects::Related<super::super::opportunity::Opportunity>,
    >,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `DandbCompanyId` refers to: `DandBCompany`.
    pub dandb_company: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `IndividualId` refers to: `Individual`.
    pub individual: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `JigsawContactId` refers to.
    pub jigsaw_contact: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `MasterRecordId` refers to: `Lead`.
    #[cfg(feature = "lead")]
    pub master_record: Option<::sobjects::Related<super::super::lead::Lead>>,
    /// The record that `OwnerId` refers to: `Group` or `User`.
    pub owner: Option<::sobjects::Related<::sobjects::Record>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Event` that refer to it by `WhoId`.
    #[cfg(feature = "event")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `Task` that refer to it by `WhoId`.
    #[cfg(feature = "task")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
}
impl ::sobjects::SObject for Lead {
    const NAME: &'static str = "Lead";
    type Field = super::LeadField;
    type Create = super::LeadCreate;
    type Update = super::LeadUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::lead::OBJECT;
        &OBJECT
    }
}
::sobjects::read_by_fields!(Lead);
impl ::sobjects::fields::FromFields for Lead {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (7, "Address") => value.read(&mut self.address),
            (13, "AnnualRevenue") => value.read(&mut self.annual_revenue),
            (9, "Budget__c") => value.read(&mut self.budget__c),
            (4, "City") => value.read(&mut self.city),
            (11, "CleanStatus") => value.read(&mut self.clean_status),
            (7, "Company") => value.read(&mut self.company),
            (17, "CompanyDunsNumber") => value.read(&mut self.company_duns_number),
            (18, "ConvertedAccountId") => value.read(&mut self.converted_account_id),
            (18, "ConvertedContactId") => value.read(&mut self.converted_contact_id),
            (13, "ConvertedDate") => value.read(&mut self.converted_date),
            (22, "ConvertedOpportunityId") => {
                value.read(&mut self.converted_opportunity_id)
            }
            (7, "Country") => value.read(&mut self.country),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (14, "DandbCompanyId") => value.read(&mut self.dandb_company_id),
            (11, "Description") => value.read(&mut self.description),
            (9, "DoNotCall") => value.read(&mut self.do_not_call),
            (5, "Email") => value.read(&mut self.email),
            (16, "EmailBouncedDate") => value.read(&mut self.email_bounced_date),
            (18, "EmailBouncedReason") => value.read(&mut self.email_bounced_reason),
            (15, "External_Key__c") => value.read(&mut self.external_key__c),
            (3, "Fax") => value.read(&mut self.fax),
            (9, "FirstName") => value.read(&mut self.first_name),
            (15, "GeocodeAccuracy") => value.read(&mut self.geocode_accuracy),
            (18, "HasOptedOutOfEmail") => value.read(&mut self.has_opted_out_of_email),
            (16, "HasOptedOutOfFax") => value.read(&mut self.has_opted_out_of_fax),
            (2, "Id") => value.read(&mut self.id),
            (12, "IndividualId") => value.read(&mut self.individual_id),
            (8, "Industry") => value.read(&mut self.industry),
            (16, "Intake_Source__c") => value.read(&mut self.intake_source__c),
            (11, "IsConverted") => value.read(&mut self.is_converted),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (15, "IsUnreadByOwner") => value.read(&mut self.is_unread_by_owner),
            (6, "Jigsaw") => value.read(&mut self.jigsaw),
            (15, "JigsawContactId") => value.read(&mut self.jigsaw_contact_id),
            (16, "LastActivityDate") => value.read(&mut self.last_activity_date),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (8, "LastName") => value.read(&mut self.last_name),
            (18, "LastReferencedDate") => value.read(&mut self.last_referenced_date),
            (16, "LastTransferDate") => value.read(&mut self.last_transfer_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (8, "Latitude") => value.read(&mut self.latitude),
            (10, "LeadSource") => value.read(&mut self.lead_source),
            (9, "Longitude") => value.read(&mut self.longitude),
            (14, "MasterRecordId") => value.read(&mut self.master_record_id),
            (11, "MobilePhone") => value.read(&mut self.mobile_phone),
            (4, "Name") => value.read(&mut self.name),
            (13, "ns1__Score__c") => value.read(&mut self.ns1__score__c),
            (17, "NumberOfEmployees") => value.read_whole(&mut self.number_of_employees),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (5, "Phone") => value.read(&mut self.phone),
            (8, "PhotoUrl") => value.read(&mut self.photo_url),
            (10, "PostalCode") => value.read(&mut self.postal_code),
            (6, "Rating") => value.read(&mut self.rating),
            (10, "Salutation") => value.read(&mut self.salutation),
            (8, "Score__c") => value.read(&mut self.score__c),
            (5, "State") => value.read(&mut self.state),
            (6, "Status") => value.read(&mut self.status),
            (6, "Street") => value.read(&mut self.street),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (5, "Title") => value.read(&mut self.title),
            (7, "Website") => value.read(&mut self.website),
            #[cfg(feature = "account")]
            (16, "ConvertedAccount") => value.read(&mut self.converted_account),
            #[cfg(feature = "contact")]
            (16, "ConvertedContact") => value.read(&mut self.converted_contact),
            #[cfg(feature = "opportunity")]
            (20, "ConvertedOpportunity") => value.read(&mut self.converted_opportunity),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            (12, "DandbCompany") => value.read(&mut self.dandb_company),
            (10, "Individual") => value.read(&mut self.individual),
            (13, "JigsawContact") => value.read(&mut self.jigsaw_contact),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            #[cfg(feature = "lead")]
            (12, "MasterRecord") => value.read(&mut self.master_record),
            (5, "Owner") => value.read(&mut self.owner),
            #[cfg(feature = "content_document_link")]
            (20, "ContentDocumentLinks") => value.read(&mut self.content_document_links),
            #[cfg(feature = "event")]
            (6, "Events") => value.read(&mut self.events),
            #[cfg(feature = "task")]
            (5, "Tasks") => value.read(&mut self.tasks),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(Lead);
impl ::sobjects::fields::Fields for Lead {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Address", &self.address)?;
        visit.field("AnnualRevenue", &self.annual_revenue)?;
        visit.field("Budget__c", &self.budget__c)?;
        visit.field("City", &self.city)?;
        visit.field("CleanStatus", &self.clean_status)?;
        visit.field("Company", &self.company)?;
        visit.field("CompanyDunsNumber", &self.company_duns_number)?;
        visit.field("ConvertedAccountId", &self.converted_account_id)?;
        visit.field("ConvertedContactId", &self.converted_contact_id)?;
        visit.field("ConvertedDate", &self.converted_date)?;
        visit.field("ConvertedOpportunityId", &self.converted_opportunity_id)?;
        visit.field("Country", &self.country)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("DandbCompanyId", &self.dandb_company_id)?;
        visit.field("Description", &self.description)?;
        visit.field("DoNotCall", &self.do_not_call)?;
        visit.field("Email", &self.email)?;
        visit.field("EmailBouncedDate", &self.email_bounced_date)?;
        visit.field("EmailBouncedReason", &self.email_bounced_reason)?;
        visit.field("External_Key__c", &self.external_key__c)?;
        visit.field("Fax", &self.fax)?;
        visit.field("FirstName", &self.first_name)?;
        visit.field("GeocodeAccuracy", &self.geocode_accuracy)?;
        visit.field("HasOptedOutOfEmail", &self.has_opted_out_of_email)?;
        visit.field("HasOptedOutOfFax", &self.has_opted_out_of_fax)?;
        visit.field("Id", &self.id)?;
        visit.field("IndividualId", &self.individual_id)?;
        visit.field("Industry", &self.industry)?;
        visit.field("Intake_Source__c", &self.intake_source__c)?;
        visit.field("IsConverted", &self.is_converted)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("IsUnreadByOwner", &self.is_unread_by_owner)?;
        visit.field("Jigsaw", &self.jigsaw)?;
        visit.field("JigsawContactId", &self.jigsaw_contact_id)?;
        visit.field("LastActivityDate", &self.last_activity_date)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastName", &self.last_name)?;
        visit.field("LastReferencedDate", &self.last_referenced_date)?;
        visit.field("LastTransferDate", &self.last_transfer_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("Latitude", &self.latitude)?;
        visit.field("LeadSource", &self.lead_source)?;
        visit.field("Longitude", &self.longitude)?;
        visit.field("MasterRecordId", &self.master_record_id)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("Name", &self.name)?;
        visit.field("ns1__Score__c", &self.ns1__score__c)?;
        visit.field("NumberOfEmployees", &self.number_of_employees)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PhotoUrl", &self.photo_url)?;
        visit.field("PostalCode", &self.postal_code)?;
        visit.field("Rating", &self.rating)?;
        visit.field("Salutation", &self.salutation)?;
        visit.field("Score__c", &self.score__c)?;
        visit.field("State", &self.state)?;
        visit.field("Status", &self.status)?;
        visit.field("Street", &self.street)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("Title", &self.title)?;
        visit.field("Website", &self.website)?;
        #[cfg(feature = "account")]
        visit.field("ConvertedAccount", &self.converted_account)?;
        #[cfg(feature = "contact")]
        visit.field("ConvertedContact", &self.converted_contact)?;
        #[cfg(feature = "opportunity")]
        visit.field("ConvertedOpportunity", &self.converted_opportunity)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        visit.field("DandbCompany", &self.dandb_company)?;
        visit.field("Individual", &self.individual)?;
        visit.field("JigsawContact", &self.jigsaw_contact)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        #[cfg(feature = "lead")] visit.field("MasterRecord", &self.master_record)?;
        visit.field("Owner", &self.owner)?;
        #[cfg(feature = "content_document_link")]
        visit.field("ContentDocumentLinks", &self.content_document_links)?;
        #[cfg(feature = "event")] visit.field("Events", &self.events)?;
        #[cfg(feature = "task")] visit.field("Tasks", &self.tasks)?;
        Ok(())
    }
}
