// Written by codegen; do not edit.
//! A record of `Contact` as it is read.
use super::picklists;
/// A record of `Contact`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Contact {
    /// Account ID: reference, to `Account`.
    pub account_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Assistant's Name: string(40).
    pub assistant_name: Option<String>,
    /// Asst. Phone: phone(40), classified as PII and GDPR and Confidential.
    pub assistant_phone: Option<String>,
    /// Best Call Time: time.
    pub best_call_time__c: Option<::sobjects::Time>,
    /// Birthdate: date, classified as PII and GDPR and Restricted.
    pub birthdate: Option<::sobjects::Date>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    pub clean_status: Option<picklists::CleanStatus>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Department: string(80).
    pub department: Option<String>,
    /// Contact Description: textarea(32000).
    pub description: Option<String>,
    /// Do Not Call: boolean.
    pub do_not_call: Option<bool>,
    /// Email: email(80), classified as PII and GDPR and Confidential.
    pub email: Option<String>,
    /// Email Bounced Date: datetime.
    pub email_bounced_date: Option<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    pub email_bounced_reason: Option<String>,
    /// Business Fax: phone(40), classified as PII and GDPR and Confidential.
    pub fax: Option<String>,
    /// First Name: string(40), part of `Name`.
    pub first_name: Option<String>,
    /// Email Opt Out: boolean.
    pub has_opted_out_of_email: Option<bool>,
    /// Fax Opt Out: boolean.
    pub has_opted_out_of_fax: Option<bool>,
    /// Home Phone: phone(40), classified as PII and GDPR and Confidential.
    pub home_phone: Option<String>,
    /// Contact ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::contact::Contact>>,
    /// Individual ID: reference, to `Individual`.
    pub individual_id: Option<::sobjects::Id>,
    /// Influence: percent(3, 0).
    pub influence__c: Option<::sobjects::Percent>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Is Email Bounced: boolean, read only.
    pub is_email_bounced: Option<bool>,
    /// Data.com Key: string(20).
    pub jigsaw: Option<String>,
    /// Jigsaw Contact ID: string(20), read only.
    pub jigsaw_contact_id: Option<String>,
    /// Last Activity: date, read only.
    pub last_activity_date: Option<::sobjects::Date>,
    /// Last Stay-in-Touch Request Date: datetime, read only.
    pub last_cu_request_date: Option<::sobjects::DateTime>,
    /// Last Stay-in-Touch Save Date: datetime, read only.
    pub last_cu_update_date: Option<::sobjects::DateTime>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: Option<String>,
    /// Last Referenced Date: datetime, read only.
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub lead_source: Option<picklists::LeadSource>,
    /// Mailing Address: address, read only, classified as PII and GDPR and Confidential, made of `MailingCity`, `MailingCountry`, `MailingGeocodeAccuracy`, `MailingLatitude`, `MailingLongitude`, `MailingPostalCode`, `MailingState`, `MailingStreet`.
    pub mailing_address: Option<::sobjects::Address>,
    /// Mailing City: string(40), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_city: Option<String>,
    /// Mailing Country: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_country: Option<String>,
    /// Mailing Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `MailingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub mailing_geocode_accuracy: Option<picklists::MailingGeocodeAccuracy>,
    /// Mailing Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_latitude: Option<f64>,
    /// Mailing Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_longitude: Option<f64>,
    /// Mailing Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_postal_code: Option<String>,
    /// Mailing State/Province: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_state: Option<String>,
    /// Mailing Street: textarea(255), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_street: Option<String>,
    /// Master Record ID: reference, to `Contact`, read only.
    pub master_record_id: Option<::sobjects::Id<super::super::contact::Contact>>,
    /// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
    pub mobile_phone: Option<String>,
    /// Full Name: string(121), read only.
    pub name: Option<String>,
    /// Opted In On: date.
    pub opted_in_on__c: Option<::sobjects::Date>,
    /// Other Address: address, read only, classified as PII and GDPR and Confidential, made of `OtherCity`, `OtherCountry`, `OtherGeocodeAccuracy`, `OtherLatitude`, `OtherLongitude`, `OtherPostalCode`, `OtherState`, `OtherStreet`.
    pub other_address: Option<::sobjects::Address>,
    /// Other City: string(40), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_city: Option<String>,
    /// Other Country: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_country: Option<String>,
    /// Other Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `OtherAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub other_geocode_accuracy: Option<picklists::OtherGeocodeAccuracy>,
    /// Other Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_latitude: Option<f64>,
    /// Other Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_longitude: Option<f64>,
    /// Other Phone: phone(40), classified as PII and GDPR and Confidential.
    pub other_phone: Option<String>,
    /// Other Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_postal_code: Option<String>,
    /// Other State/Province: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_state: Option<String>,
    /// Other Street: textarea(255), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_street: Option<String>,
    /// Owner ID: reference, to `User`.
    pub owner_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Persona: restricted picklist.
    ///
    /// Values: `Champion`, `Economic Buyer`, `Technical Buyer`, `Blocker`, `End User`.
    pub persona__c: Option<picklists::PersonaC>,
    /// Business Phone: phone(40), classified as PII and GDPR and Confidential.
    pub phone: Option<String>,
    /// Photo URL: url(255), read only.
    pub photo_url: Option<::sobjects::Url>,
    /// Profile Link: url(255).
    pub profile_link__c: Option<::sobjects::Url>,
    /// Reports To ID: reference, to `Contact`.
    pub reports_to_id: Option<::sobjects::Id<super::super::contact::Contact>>,
    /// Salutation: picklist, part of `Name`.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    pub salutation: Option<picklists::Salutation>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Title: string(128).
    pub title: Option<String>,
    /// The record that `AccountId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `IndividualId` refers to: `Individual`.
    pub individual: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `JigsawContactId` refers to.
    pub jigsaw_contact: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `MasterRecordId` refers to: `Contact`.
    #[cfg(feature = "contact")]
    pub master_record: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// The record that `OwnerId` refers to: `User`.
    #[cfg(feature = "user")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ReportsToId` refers to: `Contact`.
    #[cfg(feature = "contact")]
    pub reports_to: Option<::sobjects::Related<super::super::contact::Contact>>,
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
    /// Records of `Opportunity` that refer to it by `ContactId`.
    #[cfg(feature = "opportunity")]
    pub opportunities: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Task` that refer to it by `WhoId`.
    #[cfg(feature = "task")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
    /// Records of `User` that refer to it by `ContactId`.
    #[cfg(feature = "user")]
    pub users: Option<
        ::sobjects::Related<::sobjects::Children<super::super::user::User>>,
    >,
}
impl ::sobjects::SObject for Contact {
    const NAME: &'static str = "Contact";
    type Field = super::ContactField;
    type Create = super::ContactCreate;
    type Update = super::ContactUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::contact::OBJECT;
        &OBJECT
    }
}
::sobjects::read_by_fields!(Contact);
impl ::sobjects::fields::FromFields for Contact {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (9, "AccountId") => value.read(&mut self.account_id),
            (13, "AssistantName") => value.read(&mut self.assistant_name),
            (14, "AssistantPhone") => value.read(&mut self.assistant_phone),
            (17, "Best_Call_Time__c") => value.read(&mut self.best_call_time__c),
            (9, "Birthdate") => value.read(&mut self.birthdate),
            (11, "CleanStatus") => value.read(&mut self.clean_status),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (10, "Department") => value.read(&mut self.department),
            (11, "Description") => value.read(&mut self.description),
            (9, "DoNotCall") => value.read(&mut self.do_not_call),
            (5, "Email") => value.read(&mut self.email),
            (16, "EmailBouncedDate") => value.read(&mut self.email_bounced_date),
            (18, "EmailBouncedReason") => value.read(&mut self.email_bounced_reason),
            (3, "Fax") => value.read(&mut self.fax),
            (9, "FirstName") => value.read(&mut self.first_name),
            (18, "HasOptedOutOfEmail") => value.read(&mut self.has_opted_out_of_email),
            (16, "HasOptedOutOfFax") => value.read(&mut self.has_opted_out_of_fax),
            (9, "HomePhone") => value.read(&mut self.home_phone),
            (2, "Id") => value.read(&mut self.id),
            (12, "IndividualId") => value.read(&mut self.individual_id),
            (12, "Influence__c") => value.read(&mut self.influence__c),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (14, "IsEmailBounced") => value.read(&mut self.is_email_bounced),
            (6, "Jigsaw") => value.read(&mut self.jigsaw),
            (15, "JigsawContactId") => value.read(&mut self.jigsaw_contact_id),
            (16, "LastActivityDate") => value.read(&mut self.last_activity_date),
            (17, "LastCURequestDate") => value.read(&mut self.last_cu_request_date),
            (16, "LastCUUpdateDate") => value.read(&mut self.last_cu_update_date),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (8, "LastName") => value.read(&mut self.last_name),
            (18, "LastReferencedDate") => value.read(&mut self.last_referenced_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (10, "LeadSource") => value.read(&mut self.lead_source),
            (14, "MailingAddress") => value.read(&mut self.mailing_address),
            (11, "MailingCity") => value.read(&mut self.mailing_city),
            (14, "MailingCountry") => value.read(&mut self.mailing_country),
            (22, "MailingGeocodeAccuracy") => {
                value.read(&mut self.mailing_geocode_accuracy)
            }
            (15, "MailingLatitude") => value.read(&mut self.mailing_latitude),
            (16, "MailingLongitude") => value.read(&mut self.mailing_longitude),
            (17, "MailingPostalCode") => value.read(&mut self.mailing_postal_code),
            (12, "MailingState") => value.read(&mut self.mailing_state),
            (13, "MailingStreet") => value.read(&mut self.mailing_street),
            (14, "MasterRecordId") => value.read(&mut self.master_record_id),
            (11, "MobilePhone") => value.read(&mut self.mobile_phone),
            (4, "Name") => value.read(&mut self.name),
            (14, "Opted_In_On__c") => value.read(&mut self.opted_in_on__c),
            (12, "OtherAddress") => value.read(&mut self.other_address),
            (9, "OtherCity") => value.read(&mut self.other_city),
            (12, "OtherCountry") => value.read(&mut self.other_country),
            (20, "OtherGeocodeAccuracy") => value.read(&mut self.other_geocode_accuracy),
            (13, "OtherLatitude") => value.read(&mut self.other_latitude),
            (14, "OtherLongitude") => value.read(&mut self.other_longitude),
            (10, "OtherPhone") => value.read(&mut self.other_phone),
            (15, "OtherPostalCode") => value.read(&mut self.other_postal_code),
            (10, "OtherState") => value.read(&mut self.other_state),
            (11, "OtherStreet") => value.read(&mut self.other_street),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (10, "Persona__c") => value.read(&mut self.persona__c),
            (5, "Phone") => value.read(&mut self.phone),
            (8, "PhotoUrl") => value.read(&mut self.photo_url),
            (15, "Profile_Link__c") => value.read(&mut self.profile_link__c),
            (11, "ReportsToId") => value.read(&mut self.reports_to_id),
            (10, "Salutation") => value.read(&mut self.salutation),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (5, "Title") => value.read(&mut self.title),
            #[cfg(feature = "account")]
            (7, "Account") => value.read(&mut self.account),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            (10, "Individual") => value.read(&mut self.individual),
            (13, "JigsawContact") => value.read(&mut self.jigsaw_contact),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            #[cfg(feature = "contact")]
            (12, "MasterRecord") => value.read(&mut self.master_record),
            #[cfg(feature = "user")]
            (5, "Owner") => value.read(&mut self.owner),
            #[cfg(feature = "contact")]
            (9, "ReportsTo") => value.read(&mut self.reports_to),
            #[cfg(feature = "content_document_link")]
            (20, "ContentDocumentLinks") => value.read(&mut self.content_document_links),
            #[cfg(feature = "event")]
            (6, "Events") => value.read(&mut self.events),
            #[cfg(feature = "opportunity")]
            (13, "Opportunities") => value.read(&mut self.opportunities),
            #[cfg(feature = "task")]
            (5, "Tasks") => value.read(&mut self.tasks),
            #[cfg(feature = "user")]
            (5, "Users") => value.read(&mut self.users),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(Contact);
impl ::sobjects::fields::Fields for Contact {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AccountId", &self.account_id)?;
        visit.field("AssistantName", &self.assistant_name)?;
        visit.field("AssistantPhone", &self.assistant_phone)?;
        visit.field("Best_Call_Time__c", &self.best_call_time__c)?;
        visit.field("Birthdate", &self.birthdate)?;
        visit.field("CleanStatus", &self.clean_status)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("Department", &self.department)?;
        visit.field("Description", &self.description)?;
        visit.field("DoNotCall", &self.do_not_call)?;
        visit.field("Email", &self.email)?;
        visit.field("EmailBouncedDate", &self.email_bounced_date)?;
        visit.field("EmailBouncedReason", &self.email_bounced_reason)?;
        visit.field("Fax", &self.fax)?;
        visit.field("FirstName", &self.first_name)?;
        visit.field("HasOptedOutOfEmail", &self.has_opted_out_of_email)?;
        visit.field("HasOptedOutOfFax", &self.has_opted_out_of_fax)?;
        visit.field("HomePhone", &self.home_phone)?;
        visit.field("Id", &self.id)?;
        visit.field("IndividualId", &self.individual_id)?;
        visit.field("Influence__c", &self.influence__c)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("IsEmailBounced", &self.is_email_bounced)?;
        visit.field("Jigsaw", &self.jigsaw)?;
        visit.field("JigsawContactId", &self.jigsaw_contact_id)?;
        visit.field("LastActivityDate", &self.last_activity_date)?;
        visit.field("LastCURequestDate", &self.last_cu_request_date)?;
        visit.field("LastCUUpdateDate", &self.last_cu_update_date)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastName", &self.last_name)?;
        visit.field("LastReferencedDate", &self.last_referenced_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("LeadSource", &self.lead_source)?;
        visit.field("MailingAddress", &self.mailing_address)?;
        visit.field("MailingCity", &self.mailing_city)?;
        visit.field("MailingCountry", &self.mailing_country)?;
        visit.field("MailingGeocodeAccuracy", &self.mailing_geocode_accuracy)?;
        visit.field("MailingLatitude", &self.mailing_latitude)?;
        visit.field("MailingLongitude", &self.mailing_longitude)?;
        visit.field("MailingPostalCode", &self.mailing_postal_code)?;
        visit.field("MailingState", &self.mailing_state)?;
        visit.field("MailingStreet", &self.mailing_street)?;
        visit.field("MasterRecordId", &self.master_record_id)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("Name", &self.name)?;
        visit.field("Opted_In_On__c", &self.opted_in_on__c)?;
        visit.field("OtherAddress", &self.other_address)?;
        visit.field("OtherCity", &self.other_city)?;
        visit.field("OtherCountry", &self.other_country)?;
        visit.field("OtherGeocodeAccuracy", &self.other_geocode_accuracy)?;
        visit.field("OtherLatitude", &self.other_latitude)?;
        visit.field("OtherLongitude", &self.other_longitude)?;
        visit.field("OtherPhone", &self.other_phone)?;
        visit.field("OtherPostalCode", &self.other_postal_code)?;
        visit.field("OtherState", &self.other_state)?;
        visit.field("OtherStreet", &self.other_street)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Persona__c", &self.persona__c)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PhotoUrl", &self.photo_url)?;
        visit.field("Profile_Link__c", &self.profile_link__c)?;
        visit.field("ReportsToId", &self.reports_to_id)?;
        visit.field("Salutation", &self.salutation)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("Title", &self.title)?;
        #[cfg(feature = "account")] visit.field("Account", &self.account)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        visit.field("Individual", &self.individual)?;
        visit.field("JigsawContact", &self.jigsaw_contact)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        #[cfg(feature = "contact")] visit.field("MasterRecord", &self.master_record)?;
        #[cfg(feature = "user")] visit.field("Owner", &self.owner)?;
        #[cfg(feature = "contact")] visit.field("ReportsTo", &self.reports_to)?;
        #[cfg(feature = "content_document_link")]
        visit.field("ContentDocumentLinks", &self.content_document_links)?;
        #[cfg(feature = "event")] visit.field("Events", &self.events)?;
        #[cfg(feature = "opportunity")]
        visit.field("Opportunities", &self.opportunities)?;
        #[cfg(feature = "task")] visit.field("Tasks", &self.tasks)?;
        #[cfg(feature = "user")] visit.field("Users", &self.users)?;
        Ok(())
    }
}
