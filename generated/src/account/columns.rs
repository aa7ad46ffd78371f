// Written by codegen; do not edit.
//! The fields of `Account` as typed columns for queries.
use super::picklists;
/// Account Number: string(40).
pub const ACCOUNT_NUMBER: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "AccountNumber",
);
/// Account Source: picklist.
///
/// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
pub const ACCOUNT_SOURCE: ::sobjects::Column<super::Account, picklists::AccountSource> = ::sobjects::Column::new(
    "AccountSource",
);
/// Annual Revenue: currency(18, 0).
pub const ANNUAL_REVENUE: ::sobjects::Column<super::Account, ::sobjects::Decimal> = ::sobjects::Column::new(
    "AnnualRevenue",
);
/// Billing Address: address, read only, made of `BillingCity`, `BillingCountry`, `BillingGeocodeAccuracy`, `BillingLatitude`, `BillingLongitude`, `BillingPostalCode`, `BillingState`, `BillingStreet`.
pub const BILLING_ADDRESS: ::sobjects::Column<super::Account, ::sobjects::Address> = ::sobjects::Column::new(
    "BillingAddress",
);
/// Billing City: string(40), part of `BillingAddress`.
pub const BILLING_CITY: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "BillingCity",
);
/// Billing Country: string(80), part of `BillingAddress`.
pub const BILLING_COUNTRY: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "BillingCountry",
);
/// Billing Geocode Accuracy: restricted picklist, part of `BillingAddress`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const BILLING_GEOCODE_ACCURACY: ::sobjects::Column<
    super::Account,
    picklists::BillingGeocodeAccuracy,
> = ::sobjects::Column::new("BillingGeocodeAccuracy");
/// Billing Latitude: double(18, 15), part of `BillingAddress`.
pub const BILLING_LATITUDE: ::sobjects::Column<super::Account, f64> = ::sobjects::Column::new(
    "BillingLatitude",
);
/// Billing Longitude: double(18, 15), part of `BillingAddress`.
pub const BILLING_LONGITUDE: ::sobjects::Column<super::Account, f64> = ::sobjects::Column::new(
    "BillingLongitude",
);
/// Billing Zip/Postal Code: string(20), part of `BillingAddress`.
pub const BILLING_POSTAL_CODE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "BillingPostalCode",
);
/// Billing State/Province: string(80), part of `BillingAddress`.
pub const BILLING_STATE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "BillingState",
);
/// Billing Street: textarea(255), part of `BillingAddress`.
pub const BILLING_STREET: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "BillingStreet",
);
/// Clean Status: restricted picklist.
///
/// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
pub const CLEAN_STATUS: ::sobjects::Column<super::Account, picklists::CleanStatus> = ::sobjects::Column::new(
    "CleanStatus",
);
/// Contract End: date.
pub const CONTRACT_END__C: ::sobjects::Column<super::Account, ::sobjects::Date> = ::sobjects::Column::new(
    "Contract_End__c",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Account, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// D\&B Company ID: reference, to `DandBCompany`.
pub const DANDB_COMPANY_ID: ::sobjects::Column<super::Account, ::sobjects::Id> = ::sobjects::Column::new(
    "DandbCompanyId",
);
/// Account Description: textarea(32000).
pub const DESCRIPTION: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Description",
);
/// D-U-N-S Number: string(9).
pub const DUNS_NUMBER: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "DunsNumber",
);
/// Account Fax: phone(40).
pub const FAX: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Fax",
);
/// Health Score: double(5, 2).
pub const HEALTH_SCORE__C: ::sobjects::Column<super::Account, f64> = ::sobjects::Column::new(
    "Health_Score__c",
);
/// Account ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("Id");
/// Industry: picklist.
///
/// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
pub const INDUSTRY: ::sobjects::Column<super::Account, picklists::Industry> = ::sobjects::Column::new(
    "Industry",
);
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::Account, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Data.com Key: string(20).
pub const JIGSAW: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Jigsaw",
);
/// Jigsaw Company ID: string(20), read only.
pub const JIGSAW_COMPANY_ID: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "JigsawCompanyId",
);
/// Last Business Review: datetime.
pub const LAST_REVIEW__C: ::sobjects::Column<super::Account, ::sobjects::DateTime> = ::sobjects::Column::new(
    "Last_Review__c",
);
/// Last Activity: date, read only.
pub const LAST_ACTIVITY_DATE: ::sobjects::Column<super::Account, ::sobjects::Date> = ::sobjects::Column::new(
    "LastActivityDate",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<super::Account, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastModifiedDate",
);
/// Last Referenced Date: datetime, read only.
pub const LAST_REFERENCED_DATE: ::sobjects::Column<
    super::Account,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastReferencedDate");
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<super::Account, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastViewedDate",
);
/// Master Record ID: reference, to `Account`, read only.
pub const MASTER_RECORD_ID: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("MasterRecordId");
/// NAICS Code: string(8).
pub const NAICS_CODE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "NaicsCode",
);
/// NAICS Description: string(120).
pub const NAICS_DESC: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "NaicsDesc",
);
/// Account Name: string(255), required.
pub const NAME: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Name",
);
/// Score: double(5, 0).
pub const NS1__SCORE__C: ::sobjects::Column<super::Account, f64> = ::sobjects::Column::new(
    "ns1__Score__c",
);
/// Synced At: datetime, read only.
pub const NS1__SYNCED_AT__C: ::sobjects::Column<super::Account, ::sobjects::DateTime> = ::sobjects::Column::new(
    "ns1__Synced_At__c",
);
/// Employees: int.
pub const NUMBER_OF_EMPLOYEES: ::sobjects::Column<super::Account, i64> = ::sobjects::Column::new(
    "NumberOfEmployees",
);
/// Owner ID: reference, to `User`.
pub const OWNER_ID: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("OwnerId");
/// Ownership: picklist.
///
/// Values: `Public`, `Private`, `Subsidiary`, `Other`.
pub const OWNERSHIP: ::sobjects::Column<super::Account, picklists::Ownership> = ::sobjects::Column::new(
    "Ownership",
);
/// Parent Account ID: reference, to `Account`.
pub const PARENT_ID: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("ParentId");
/// Account Phone: phone(40).
pub const PHONE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Phone",
);
/// Photo URL: url(255), read only.
pub const PHOTO_URL: ::sobjects::Column<super::Account, ::sobjects::Url> = ::sobjects::Column::new(
    "PhotoUrl",
);
/// Account Rating: picklist.
///
/// Values: `Hot`, `Warm`, `Cold`.
pub const RATING: ::sobjects::Column<super::Account, picklists::Rating> = ::sobjects::Column::new(
    "Rating",
);
/// Regions: multipicklist.
///
/// Values: `NA`, `EMEA`, `APAC`, `LATAM`.
pub const REGIONS__C: ::sobjects::Column<
    super::Account,
    ::sobjects::MultiPicklist<picklists::RegionsC>,
> = ::sobjects::Column::new("Regions__c");
/// Shipping Address: address, read only, made of `ShippingCity`, `ShippingCountry`, `ShippingGeocodeAccuracy`, `ShippingLatitude`, `ShippingLongitude`, `ShippingPostalCode`, `ShippingState`, `ShippingStreet`.
pub const SHIPPING_ADDRESS: ::sobjects::Column<super::Account, ::sobjects::Address> = ::sobjects::Column::new(
    "ShippingAddress",
);
/// Shipping City: string(40), part of `ShippingAddress`.
pub const SHIPPING_CITY: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "ShippingCity",
);
/// Shipping Country: string(80), part of `ShippingAddress`.
pub const SHIPPING_COUNTRY: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "ShippingCountry",
);
/// Shipping Geocode Accuracy: restricted picklist, part of `ShippingAddress`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const SHIPPING_GEOCODE_ACCURACY: ::sobjects::Column<
    super::Account,
    picklists::ShippingGeocodeAccuracy,
> = ::sobjects::Column::new("ShippingGeocodeAccuracy");
/// Shipping Latitude: double(18, 15), part of `ShippingAddress`.
pub const SHIPPING_LATITUDE: ::sobjects::Column<super::Account, f64> = ::sobjects::Column::new(
    "ShippingLatitude",
);
/// Shipping Longitude: double(18, 15), part of `ShippingAddress`.
pub const SHIPPING_LONGITUDE: ::sobjects::Column<super::Account, f64> = ::sobjects::Column::new(
    "ShippingLongitude",
);
/// Shipping Zip/Postal Code: string(20), part of `ShippingAddress`.
pub const SHIPPING_POSTAL_CODE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "ShippingPostalCode",
);
/// Shipping State/Province: string(80), part of `ShippingAddress`.
pub const SHIPPING_STATE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "ShippingState",
);
/// Shipping Street: textarea(255), part of `ShippingAddress`.
pub const SHIPPING_STREET: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "ShippingStreet",
);
/// SIC Code: string(20).
pub const SIC: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Sic",
);
/// SIC Description: string(80).
pub const SIC_DESC: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "SicDesc",
);
/// Account Site: string(80).
pub const SITE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Site",
);
/// Success Manager: reference, to `User`.
pub const SUCCESS_MANAGER__C: ::sobjects::Column<
    super::Account,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("Success_Manager__c");
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<super::Account, ::sobjects::DateTime> = ::sobjects::Column::new(
    "SystemModstamp",
);
/// Tax Reference: encryptedstring(40), classified as Restricted.
///
/// Asked for once, when the first contract is signed.
pub const TAX_REFERENCE__C: ::sobjects::Column<super::Account, ::sobjects::Encrypted> = ::sobjects::Column::new(
    "Tax_Reference__c",
);
/// Ticker Symbol: string(20).
pub const TICKER_SYMBOL: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "TickerSymbol",
);
/// Tier: restricted picklist, default `Commercial`.
///
/// Values: `Strategic`, `Enterprise`, `Commercial`, `SMB`.
pub const TIER__C: ::sobjects::Column<super::Account, picklists::TierC> = ::sobjects::Column::new(
    "Tier__c",
);
/// Tradestyle: string(255).
pub const TRADESTYLE: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "Tradestyle",
);
/// Account Type: picklist.
///
/// Values: `Prospect`, `Customer - Direct`, `Customer - Channel`, `Channel Partner / Reseller`, `Installation Partner`, `Technology Partner`, `Other`.
pub const TYPE: ::sobjects::Column<super::Account, picklists::Type> = ::sobjects::Column::new(
    "Type",
);
/// Website: url(255).
pub const WEBSITE: ::sobjects::Column<super::Account, ::sobjects::Url> = ::sobjects::Column::new(
    "Website",
);
/// Year Started: string(4).
pub const YEAR_STARTED: ::sobjects::Column<super::Account, String> = ::sobjects::Column::new(
    "YearStarted",
);
