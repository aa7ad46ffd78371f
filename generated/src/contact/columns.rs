// Written by codegen; do not edit.
//! The fields of `Contact` as typed columns for queries.
use super::picklists;
/// Account ID: reference, to `Account`.
pub const ACCOUNT_ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("AccountId");
/// Assistant's Name: string(40).
pub const ASSISTANT_NAME: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "AssistantName",
);
/// Asst. Phone: phone(40), classified as PII and GDPR and Confidential.
pub const ASSISTANT_PHONE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "AssistantPhone",
);
/// Best Call Time: time.
pub const BEST_CALL_TIME__C: ::sobjects::Column<super::Contact, ::sobjects::Time> = ::sobjects::Column::new(
    "Best_Call_Time__c",
);
/// Birthdate: date, classified as PII and GDPR and Restricted.
pub const BIRTHDATE: ::sobjects::Column<super::Contact, ::sobjects::Date> = ::sobjects::Column::new(
    "Birthdate",
);
/// Clean Status: restricted picklist.
///
/// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
pub const CLEAN_STATUS: ::sobjects::Column<super::Contact, picklists::CleanStatus> = ::sobjects::Column::new(
    "CleanStatus",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Contact, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Department: string(80).
pub const DEPARTMENT: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Department",
);
/// Contact Description: textarea(32000).
pub const DESCRIPTION: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Description",
);
/// Do Not Call: boolean.
pub const DO_NOT_CALL: ::sobjects::Column<super::Contact, bool> = ::sobjects::Column::new(
    "DoNotCall",
);
/// Email: email(80), classified as PII and GDPR and Confidential.
pub const EMAIL: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Email",
);
/// Email Bounced Date: datetime.
pub const EMAIL_BOUNCED_DATE: ::sobjects::Column<super::Contact, ::sobjects::DateTime> = ::sobjects::Column::new(
    "EmailBouncedDate",
);
/// Email Bounced Reason: string(255).
pub const EMAIL_BOUNCED_REASON: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "EmailBouncedReason",
);
/// Business Fax: phone(40), classified as PII and GDPR and Confidential.
pub const FAX: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Fax",
);
/// First Name: string(40), part of `Name`.
pub const FIRST_NAME: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "FirstName",
);
/// Email Opt Out: boolean.
pub const HAS_OPTED_OUT_OF_EMAIL: ::sobjects::Column<super::Contact, bool> = ::sobjects::Column::new(
    "HasOptedOutOfEmail",
);
/// Fax Opt Out: boolean.
pub const HAS_OPTED_OUT_OF_FAX: ::sobjects::Column<super::Contact, bool> = ::sobjects::Column::new(
    "HasOptedOutOfFax",
);
/// Home Phone: phone(40), classified as PII and GDPR and Confidential.
pub const HOME_PHONE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "HomePhone",
);
/// Contact ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::contact::Contact>,
> = ::sobjects::Column::new("Id");
/// Individual ID: reference, to `Individual`.
pub const INDIVIDUAL_ID: ::sobjects::Column<super::Contact, ::sobjects::Id> = ::sobjects::Column::new(
    "IndividualId",
);
/// Influence: percent(3, 0).
pub const INFLUENCE__C: ::sobjects::Column<super::Contact, ::sobjects::Percent> = ::sobjects::Column::new(
    "Influence__c",
);
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::Contact, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Is Email Bounced: boolean, read only.
pub const IS_EMAIL_BOUNCED: ::sobjects::Column<super::Contact, bool> = ::sobjects::Column::new(
    "IsEmailBounced",
);
/// Data.com Key: string(20).
pub const JIGSAW: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Jigsaw",
);
/// Jigsaw Contact ID: string(20), read only.
pub const JIGSAW_CONTACT_ID: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "JigsawContactId",
);
/// Last Activity: date, read only.
pub const LAST_ACTIVITY_DATE: ::sobjects::Column<super::Contact, ::sobjects::Date> = ::sobjects::Column::new(
    "LastActivityDate",
);
/// Last Stay-in-Touch Request Date: datetime, read only.
pub const LAST_CU_REQUEST_DATE: ::sobjects::Column<
    super::Contact,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastCURequestDate");
/// Last Stay-in-Touch Save Date: datetime, read only.
pub const LAST_CU_UPDATE_DATE: ::sobjects::Column<
    super::Contact,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastCUUpdateDate");
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<super::Contact, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastModifiedDate",
);
/// Last Name: string(80), required, part of `Name`.
pub const LAST_NAME: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "LastName",
);
/// Last Referenced Date: datetime, read only.
pub const LAST_REFERENCED_DATE: ::sobjects::Column<
    super::Contact,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastReferencedDate");
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<super::Contact, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastViewedDate",
);
/// Lead Source: picklist.
///
/// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
pub const LEAD_SOURCE: ::sobjects::Column<super::Contact, picklists::LeadSource> = ::sobjects::Column::new(
    "LeadSource",
);
/// Mailing Address: address, read only, classified as PII and GDPR and Confidential, made of `MailingCity`, `MailingCountry`, `MailingGeocodeAccuracy`, `MailingLatitude`, `MailingLongitude`, `MailingPostalCode`, `MailingState`, `MailingStreet`.
pub const MAILING_ADDRESS: ::sobjects::Column<super::Contact, ::sobjects::Address> = ::sobjects::Column::new(
    "MailingAddress",
);
/// Mailing City: string(40), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_CITY: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "MailingCity",
);
/// Mailing Country: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_COUNTRY: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "MailingCountry",
);
/// Mailing Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `MailingAddress`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const MAILING_GEOCODE_ACCURACY: ::sobjects::Column<
    super::Contact,
    picklists::MailingGeocodeAccuracy,
> = ::sobjects::Column::new("MailingGeocodeAccuracy");
/// Mailing Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_LATITUDE: ::sobjects::Column<super::Contact, f64> = ::sobjects::Column::new(
    "MailingLatitude",
);
/// Mailing Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_LONGITUDE: ::sobjects::Column<super::Contact, f64> = ::sobjects::Column::new(
    "MailingLongitude",
);
/// Mailing Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_POSTAL_CODE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "MailingPostalCode",
);
/// Mailing State/Province: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_STATE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "MailingState",
);
/// Mailing Street: textarea(255), classified as PII and GDPR and Confidential, part of `MailingAddress`.
pub const MAILING_STREET: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "MailingStreet",
);
/// Master Record ID: reference, to `Contact`, read only.
pub const MASTER_RECORD_ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::contact::Contact>,
> = ::sobjects::Column::new("MasterRecordId");
/// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
pub const MOBILE_PHONE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "MobilePhone",
);
/// Full Name: string(121), read only.
pub const NAME: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Name",
);
/// Opted In On: date.
pub const OPTED_IN_ON__C: ::sobjects::Column<super::Contact, ::sobjects::Date> = ::sobjects::Column::new(
    "Opted_In_On__c",
);
/// Other Address: address, read only, classified as PII and GDPR and Confidential, made of `OtherCity`, `OtherCountry`, `OtherGeocodeAccuracy`, `OtherLatitude`, `OtherLongitude`, `OtherPostalCode`, `OtherState`, `OtherStreet`.
pub const OTHER_ADDRESS: ::sobjects::Column<super::Contact, ::sobjects::Address> = ::sobjects::Column::new(
    "OtherAddress",
);
/// Other City: string(40), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_CITY: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "OtherCity",
);
/// Other Country: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_COUNTRY: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "OtherCountry",
);
/// Other Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `OtherAddress`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const OTHER_GEOCODE_ACCURACY: ::sobjects::Column<
    super::Contact,
    picklists::OtherGeocodeAccuracy,
> = ::sobjects::Column::new("OtherGeocodeAccuracy");
/// Other Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_LATITUDE: ::sobjects::Column<super::Contact, f64> = ::sobjects::Column::new(
    "OtherLatitude",
);
/// Other Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_LONGITUDE: ::sobjects::Column<super::Contact, f64> = ::sobjects::Column::new(
    "OtherLongitude",
);
/// Other Phone: phone(40), classified as PII and GDPR and Confidential.
pub const OTHER_PHONE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "OtherPhone",
);
/// Other Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_POSTAL_CODE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "OtherPostalCode",
);
/// Other State/Province: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_STATE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "OtherState",
);
/// Other Street: textarea(255), classified as PII and GDPR and Confidential, part of `OtherAddress`.
pub const OTHER_STREET: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "OtherStreet",
);
/// Owner ID: reference, to `User`.
pub const OWNER_ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("OwnerId");
/// Persona: restricted picklist.
///
/// Values: `Champion`, `Economic Buyer`, `Technical Buyer`, `Blocker`, `End User`.
pub const PERSONA__C: ::sobjects::Column<super::Contact, picklists::PersonaC> = ::sobjects::Column::new(
    "Persona__c",
);
/// Business Phone: phone(40), classified as PII and GDPR and Confidential.
pub const PHONE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Phone",
);
/// Photo URL: url(255), read only.
pub const PHOTO_URL: ::sobjects::Column<super::Contact, ::sobjects::Url> = ::sobjects::Column::new(
    "PhotoUrl",
);
/// Profile Link: url(255).
pub const PROFILE_LINK__C: ::sobjects::Column<super::Contact, ::sobjects::Url> = ::sobjects::Column::new(
    "Profile_Link__c",
);
/// Reports To ID: reference, to `Contact`.
pub const REPORTS_TO_ID: ::sobjects::Column<
    super::Contact,
    ::sobjects::Id<super::super::contact::Contact>,
> = ::sobjects::Column::new("ReportsToId");
/// Salutation: picklist, part of `Name`.
///
/// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
pub const SALUTATION: ::sobjects::Column<super::Contact, picklists::Salutation> = ::sobjects::Column::new(
    "Salutation",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<super::Contact, ::sobjects::DateTime> = ::sobjects::Column::new(
    "SystemModstamp",
);
/// Title: string(128).
pub const TITLE: ::sobjects::Column<super::Contact, String> = ::sobjects::Column::new(
    "Title",
);
