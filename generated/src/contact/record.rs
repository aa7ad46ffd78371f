// Written by codegen; do not edit.
//! A record of `Contact` as it is read.
use super::picklists;
/// A record of `Contact`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Contact {
    /// Account ID: reference, to `Account`.
    #[serde(rename = "AccountId")]
    pub account_id: Option<::sobjects::Id>,
    /// Assistant's Name: string(40).
    #[serde(rename = "AssistantName")]
    pub assistant_name: Option<String>,
    /// Asst. Phone: phone(40).
    #[serde(rename = "AssistantPhone")]
    pub assistant_phone: Option<String>,
    /// Best Call Time: time.
    #[serde(rename = "Best_Call_Time__c")]
    pub best_call_time__c: Option<::sobjects::Time>,
    /// Birthdate: date.
    #[serde(rename = "Birthdate")]
    pub birthdate: Option<::sobjects::Date>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    #[serde(rename = "CleanStatus")]
    pub clean_status: Option<picklists::CleanStatus>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Department: string(80).
    #[serde(rename = "Department")]
    pub department: Option<String>,
    /// Contact Description: textarea(32000).
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// Do Not Call: boolean.
    #[serde(rename = "DoNotCall")]
    pub do_not_call: Option<bool>,
    /// Email: email(80).
    #[serde(rename = "Email")]
    pub email: Option<String>,
    /// Email Bounced Date: datetime.
    #[serde(rename = "EmailBouncedDate")]
    pub email_bounced_date: Option<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    #[serde(rename = "EmailBouncedReason")]
    pub email_bounced_reason: Option<String>,
    /// Business Fax: phone(40).
    #[serde(rename = "Fax")]
    pub fax: Option<String>,
    /// First Name: string(40).
    #[serde(rename = "FirstName")]
    pub first_name: Option<String>,
    /// Email Opt Out: boolean.
    #[serde(rename = "HasOptedOutOfEmail")]
    pub has_opted_out_of_email: Option<bool>,
    /// Fax Opt Out: boolean.
    #[serde(rename = "HasOptedOutOfFax")]
    pub has_opted_out_of_fax: Option<bool>,
    /// Home Phone: phone(40).
    #[serde(rename = "HomePhone")]
    pub home_phone: Option<String>,
    /// Contact ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Individual ID: reference, to `Individual`.
    #[serde(rename = "IndividualId")]
    pub individual_id: Option<::sobjects::Id>,
    /// Influence: percent(3, 0).
    #[serde(rename = "Influence__c")]
    pub influence__c: Option<::sobjects::Percent>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Is Email Bounced: boolean, read only.
    #[serde(rename = "IsEmailBounced")]
    pub is_email_bounced: Option<bool>,
    /// Data.com Key: string(20).
    #[serde(rename = "Jigsaw")]
    pub jigsaw: Option<String>,
    /// Jigsaw Contact ID: string(20), read only.
    #[serde(rename = "JigsawContactId")]
    pub jigsaw_contact_id: Option<String>,
    /// Last Activity: date, read only.
    #[serde(rename = "LastActivityDate")]
    pub last_activity_date: Option<::sobjects::Date>,
    /// Last Stay-in-Touch Request Date: datetime, read only.
    #[serde(rename = "LastCURequestDate")]
    pub last_cu_request_date: Option<::sobjects::DateTime>,
    /// Last Stay-in-Touch Save Date: datetime, read only.
    #[serde(rename = "LastCUUpdateDate")]
    pub last_cu_update_date: Option<::sobjects::DateTime>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName")]
    pub last_name: Option<String>,
    /// Last Referenced Date: datetime, read only.
    #[serde(rename = "LastReferencedDate")]
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    #[serde(rename = "LastViewedDate")]
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "LeadSource")]
    pub lead_source: Option<picklists::LeadSource>,
    /// Mailing Address: address, read only.
    #[serde(rename = "MailingAddress")]
    pub mailing_address: Option<::sobjects::Address>,
    /// Mailing City: string(40).
    #[serde(rename = "MailingCity")]
    pub mailing_city: Option<String>,
    /// Mailing Country: string(80).
    #[serde(rename = "MailingCountry")]
    pub mailing_country: Option<String>,
    /// Mailing Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "MailingGeocodeAccuracy")]
    pub mailing_geocode_accuracy: Option<picklists::MailingGeocodeAccuracy>,
    /// Mailing Latitude: double(18, 15).
    #[serde(rename = "MailingLatitude")]
    pub mailing_latitude: Option<f64>,
    /// Mailing Longitude: double(18, 15).
    #[serde(rename = "MailingLongitude")]
    pub mailing_longitude: Option<f64>,
    /// Mailing Zip/Postal Code: string(20).
    #[serde(rename = "MailingPostalCode")]
    pub mailing_postal_code: Option<String>,
    /// Mailing State/Province: string(80).
    #[serde(rename = "MailingState")]
    pub mailing_state: Option<String>,
    /// Mailing Street: textarea(255).
    #[serde(rename = "MailingStreet")]
    pub mailing_street: Option<String>,
    /// Master Record ID: reference, to `Contact`, read only.
    #[serde(rename = "MasterRecordId")]
    pub master_record_id: Option<::sobjects::Id>,
    /// Mobile Phone: phone(40).
    #[serde(rename = "MobilePhone")]
    pub mobile_phone: Option<String>,
    /// Full Name: string(121), read only.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// Opted In On: date.
    #[serde(rename = "Opted_In_On__c")]
    pub opted_in_on__c: Option<::sobjects::Date>,
    /// Other Address: address, read only.
    #[serde(rename = "OtherAddress")]
    pub other_address: Option<::sobjects::Address>,
    /// Other City: string(40).
    #[serde(rename = "OtherCity")]
    pub other_city: Option<String>,
    /// Other Country: string(80).
    #[serde(rename = "OtherCountry")]
    pub other_country: Option<String>,
    /// Other Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "OtherGeocodeAccuracy")]
    pub other_geocode_accuracy: Option<picklists::OtherGeocodeAccuracy>,
    /// Other Latitude: double(18, 15).
    #[serde(rename = "OtherLatitude")]
    pub other_latitude: Option<f64>,
    /// Other Longitude: double(18, 15).
    #[serde(rename = "OtherLongitude")]
    pub other_longitude: Option<f64>,
    /// Other Phone: phone(40).
    #[serde(rename = "OtherPhone")]
    pub other_phone: Option<String>,
    /// Other Zip/Postal Code: string(20).
    #[serde(rename = "OtherPostalCode")]
    pub other_postal_code: Option<String>,
    /// Other State/Province: string(80).
    #[serde(rename = "OtherState")]
    pub other_state: Option<String>,
    /// Other Street: textarea(255).
    #[serde(rename = "OtherStreet")]
    pub other_street: Option<String>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Persona: restricted picklist.
    ///
    /// Values: `Champion`, `Economic Buyer`, `Technical Buyer`, `Blocker`, `End User`.
    #[serde(rename = "Persona__c")]
    pub persona__c: Option<picklists::PersonaC>,
    /// Business Phone: phone(40).
    #[serde(rename = "Phone")]
    pub phone: Option<String>,
    /// Photo URL: url(255), read only.
    #[serde(rename = "PhotoUrl")]
    pub photo_url: Option<::sobjects::Url>,
    /// Profile Link: url(255).
    #[serde(rename = "Profile_Link__c")]
    pub profile_link__c: Option<::sobjects::Url>,
    /// Reports To ID: reference, to `Contact`.
    #[serde(rename = "ReportsToId")]
    pub reports_to_id: Option<::sobjects::Id>,
    /// Salutation: picklist.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    #[serde(rename = "Salutation")]
    pub salutation: Option<picklists::Salutation>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Title: string(128).
    #[serde(rename = "Title")]
    pub title: Option<String>,
    /// The record that `AccountId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "Account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `IndividualId` refers to.
    #[serde(rename = "Individual")]
    pub individual: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `JigsawContactId` refers to.
    #[serde(rename = "JigsawContact")]
    pub jigsaw_contact: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `MasterRecordId` refers to.
    #[cfg(feature = "contact")]
    #[serde(rename = "MasterRecord")]
    pub master_record: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// The record that `OwnerId` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ReportsToId` refers to.
    #[cfg(feature = "contact")]
    #[serde(rename = "ReportsTo")]
    pub reports_to: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    #[serde(rename = "ContentDocumentLinks")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Event` that refer to it by `WhoId`.
    #[cfg(feature = "event")]
    #[serde(rename = "Events")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `Opportunity` that refer to it by `ContactId`.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "Opportunities")]
    pub opportunities: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Task` that refer to it by `WhoId`.
    #[cfg(feature = "task")]
    #[serde(rename = "Tasks")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
    /// Records of `User` that refer to it by `ContactId`.
    #[cfg(feature = "user")]
    #[serde(rename = "Users")]
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
