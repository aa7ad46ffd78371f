// Written by codegen; do not edit.
//! The fields of `Lead` as typed columns for queries.
use super::picklists;
use super::references;
/// Address: address, read only, classified as PII and GDPR and Confidential, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
pub const ADDRESS: ::sobjects::Column<super::Lead, ::sobjects::Address> = ::sobjects::Column::new(
    "Address",
);
/// Annual Revenue: currency(18, 0).
pub const ANNUAL_REVENUE: ::sobjects::Column<super::Lead, ::sobjects::Decimal> = ::sobjects::Column::new(
    "AnnualRevenue",
);
/// Budget: currency(16, 2).
pub const BUDGET__C: ::sobjects::Column<super::Lead, ::sobjects::Decimal> = ::sobjects::Column::new(
    "Budget__c",
);
/// City: string(40), classified as PII and GDPR and Confidential, part of `Address`.
pub const CITY: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "City",
);
/// Clean Status: restricted picklist.
///
/// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
pub const CLEAN_STATUS: ::sobjects::Column<super::Lead, picklists::CleanStatus> = ::sobjects::Column::new(
    "CleanStatus",
);
/// Company: string(255), required.
pub const COMPANY: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Company",
);
/// Company D-U-N-S Number: string(9).
pub const COMPANY_DUNS_NUMBER: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "CompanyDunsNumber",
);
/// Converted Account ID: reference, to `Account`, read only.
pub const CONVERTED_ACCOUNT_ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("ConvertedAccountId");
/// Converted Contact ID: reference, to `Contact`, read only.
pub const CONVERTED_CONTACT_ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::contact::Contact>,
> = ::sobjects::Column::new("ConvertedContactId");
/// Converted Date: date, read only.
pub const CONVERTED_DATE: ::sobjects::Column<super::Lead, ::sobjects::Date> = ::sobjects::Column::new(
    "ConvertedDate",
);
/// Converted Opportunity ID: reference, to `Opportunity`, read only.
pub const CONVERTED_OPPORTUNITY_ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::opportunity::Opportunity>,
> = ::sobjects::Column::new("ConvertedOpportunityId");
/// Country: string(80), classified as PII and GDPR and Confidential, part of `Address`.
pub const COUNTRY: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Country",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Lead, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// D\&B Company ID: reference, to `DandBCompany`.
pub const DANDB_COMPANY_ID: ::sobjects::Column<super::Lead, ::sobjects::Id> = ::sobjects::Column::new(
    "DandbCompanyId",
);
/// Description: textarea(32000).
pub const DESCRIPTION: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Description",
);
/// Do Not Call: boolean.
pub const DO_NOT_CALL: ::sobjects::Column<super::Lead, bool> = ::sobjects::Column::new(
    "DoNotCall",
);
/// Email: email(80), classified as PII and GDPR and Confidential.
pub const EMAIL: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Email",
);
/// Email Bounced Date: datetime.
pub const EMAIL_BOUNCED_DATE: ::sobjects::Column<super::Lead, ::sobjects::DateTime> = ::sobjects::Column::new(
    "EmailBouncedDate",
);
/// Email Bounced Reason: string(255).
pub const EMAIL_BOUNCED_REASON: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "EmailBouncedReason",
);
/// External Key: string(64), unique, external id.
pub const EXTERNAL_KEY__C: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "External_Key__c",
);
/// Fax: phone(40), classified as PII and GDPR and Confidential.
pub const FAX: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new("Fax");
/// First Name: string(40), part of `Name`.
pub const FIRST_NAME: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "FirstName",
);
/// Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `Address`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const GEOCODE_ACCURACY: ::sobjects::Column<
    super::Lead,
    picklists::GeocodeAccuracy,
> = ::sobjects::Column::new("GeocodeAccuracy");
/// Email Opt Out: boolean.
pub const HAS_OPTED_OUT_OF_EMAIL: ::sobjects::Column<super::Lead, bool> = ::sobjects::Column::new(
    "HasOptedOutOfEmail",
);
/// Fax Opt Out: boolean.
pub const HAS_OPTED_OUT_OF_FAX: ::sobjects::Column<super::Lead, bool> = ::sobjects::Column::new(
    "HasOptedOutOfFax",
);
/// Lead ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::lead::Lead>,
> = ::sobjects::Column::new("Id");
/// Individual ID: reference, to `Individual`.
pub const INDIVIDUAL_ID: ::sobjects::Column<super::Lead, ::sobjects::Id> = ::sobjects::Column::new(
    "IndividualId",
);
/// Industry: picklist.
///
/// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
pub const INDUSTRY: ::sobjects::Column<super::Lead, picklists::Industry> = ::sobjects::Column::new(
    "Industry",
);
/// Intake Source: string(80), required.
pub const INTAKE_SOURCE__C: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Intake_Source__c",
);
/// Converted: boolean, set on creation only.
pub const IS_CONVERTED: ::sobjects::Column<super::Lead, bool> = ::sobjects::Column::new(
    "IsConverted",
);
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::Lead, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Unread By Owner: boolean.
pub const IS_UNREAD_BY_OWNER: ::sobjects::Column<super::Lead, bool> = ::sobjects::Column::new(
    "IsUnreadByOwner",
);
/// Data.com Key: string(20).
pub const JIGSAW: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Jigsaw",
);
/// Jigsaw Contact ID: string(20), read only.
pub const JIGSAW_CONTACT_ID: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "JigsawContactId",
);
/// Last Activity: date, read only.
pub const LAST_ACTIVITY_DATE: ::sobjects::Column<super::Lead, ::sobjects::Date> = ::sobjects::Column::new(
    "LastActivityDate",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<super::Lead, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastModifiedDate",
);
/// Last Name: string(80), required, part of `Name`.
pub const LAST_NAME: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "LastName",
);
/// Last Referenced Date: datetime, read only.
pub const LAST_REFERENCED_DATE: ::sobjects::Column<super::Lead, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastReferencedDate",
);
/// Last Transfer Date: date, read only.
pub const LAST_TRANSFER_DATE: ::sobjects::Column<super::Lead, ::sobjects::Date> = ::sobjects::Column::new(
    "LastTransferDate",
);
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<super::Lead, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastViewedDate",
);
/// Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
pub const LATITUDE: ::sobjects::Column<super::Lead, f64> = ::sobjects::Column::new(
    "Latitude",
);
/// Lead Source: picklist.
///
/// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
pub const LEAD_SOURCE: ::sobjects::Column<super::Lead, picklists::LeadSource> = ::sobjects::Column::new(
    "LeadSource",
);
/// Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
pub const LONGITUDE: ::sobjects::Column<super::Lead, f64> = ::sobjects::Column::new(
    "Longitude",
);
/// Master Record ID: reference, to `Lead`, read only.
pub const MASTER_RECORD_ID: ::sobjects::Column<
    super::Lead,
    ::sobjects::Id<super::super::lead::Lead>,
> = ::sobjects::Column::new("MasterRecordId");
/// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
pub const MOBILE_PHONE: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "MobilePhone",
);
/// Full Name: string(121), read only.
pub const NAME: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Name",
);
/// Score: double(5, 0).
pub const NS1__SCORE__C: ::sobjects::Column<super::Lead, f64> = ::sobjects::Column::new(
    "ns1__Score__c",
);
/// Employees: int.
pub const NUMBER_OF_EMPLOYEES: ::sobjects::Column<super::Lead, i64> = ::sobjects::Column::new(
    "NumberOfEmployees",
);
/// Owner ID: reference, to `Group` or `User`.
pub const OWNER_ID: ::sobjects::Column<super::Lead, references::OwnerId> = ::sobjects::Column::new(
    "OwnerId",
);
/// Phone: phone(40), classified as PII and GDPR and Confidential.
pub const PHONE: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Phone",
);
/// Photo URL: url(255), read only.
pub const PHOTO_URL: ::sobjects::Column<super::Lead, ::sobjects::Url> = ::sobjects::Column::new(
    "PhotoUrl",
);
/// Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `Address`.
pub const POSTAL_CODE: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "PostalCode",
);
/// Rating: picklist.
///
/// Values: `Hot`, `Warm`, `Cold`.
pub const RATING: ::sobjects::Column<super::Lead, picklists::Rating> = ::sobjects::Column::new(
    "Rating",
);
/// Salutation: picklist, part of `Name`.
///
/// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
pub const SALUTATION: ::sobjects::Column<super::Lead, picklists::Salutation> = ::sobjects::Column::new(
    "Salutation",
);
/// Score: double(5, 0).
pub const SCORE__C: ::sobjects::Column<super::Lead, f64> = ::sobjects::Column::new(
    "Score__c",
);
/// State/Province: string(80), classified as PII and GDPR and Confidential, part of `Address`.
pub const STATE: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "State",
);
/// Status: picklist, default `Open - Not Contacted`.
///
/// Values: `Open - Not Contacted`, `Working - Contacted`, `Closed - Converted`, `Closed - Not Converted`.
pub const STATUS: ::sobjects::Column<super::Lead, picklists::Status> = ::sobjects::Column::new(
    "Status",
);
/// Street: textarea(255), classified as PII and GDPR and Confidential, part of `Address`.
pub const STREET: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Street",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<super::Lead, ::sobjects::DateTime> = ::sobjects::Column::new(
    "SystemModstamp",
);
/// Title: string(128).
pub const TITLE: ::sobjects::Column<super::Lead, String> = ::sobjects::Column::new(
    "Title",
);
/// Website: url(255).
pub const WEBSITE: ::sobjects::Column<super::Lead, ::sobjects::Url> = ::sobjects::Column::new(
    "Website",
);
