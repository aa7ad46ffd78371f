// Written by codegen; do not edit.
//! A record of `Account` as it is read.
use super::picklists;
/// A record of `Account`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Account {
    /// Account Number: string(40).
    #[serde(rename = "AccountNumber")]
    pub account_number: Option<String>,
    /// Account Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "AccountSource")]
    pub account_source: Option<picklists::AccountSource>,
    /// Annual Revenue: currency(18, 0).
    #[serde(rename = "AnnualRevenue")]
    pub annual_revenue: Option<::sobjects::Decimal>,
    /// Billing Address: address, read only.
    #[serde(rename = "BillingAddress")]
    pub billing_address: Option<::sobjects::Address>,
    /// Billing City: string(40).
    #[serde(rename = "BillingCity")]
    pub billing_city: Option<String>,
    /// Billing Country: string(80).
    #[serde(rename = "BillingCountry")]
    pub billing_country: Option<String>,
    /// Billing Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "BillingGeocodeAccuracy")]
    pub billing_geocode_accuracy: Option<picklists::BillingGeocodeAccuracy>,
    /// Billing Latitude: double(18, 15).
    #[serde(rename = "BillingLatitude")]
    pub billing_latitude: Option<f64>,
    /// Billing Longitude: double(18, 15).
    #[serde(rename = "BillingLongitude")]
    pub billing_longitude: Option<f64>,
    /// Billing Zip/Postal Code: string(20).
    #[serde(rename = "BillingPostalCode")]
    pub billing_postal_code: Option<String>,
    /// Billing State/Province: string(80).
    #[serde(rename = "BillingState")]
    pub billing_state: Option<String>,
    /// Billing Street: textarea(255).
    #[serde(rename = "BillingStreet")]
    pub billing_street: Option<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    #[serde(rename = "CleanStatus")]
    pub clean_status: Option<picklists::CleanStatus>,
    /// Contract End: date.
    #[serde(rename = "Contract_End__c")]
    pub contract_end__c: Option<::sobjects::Date>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    #[serde(rename = "DandbCompanyId")]
    pub dandb_company_id: Option<::sobjects::Id>,
    /// Account Description: textarea(32000).
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// D-U-N-S Number: string(9).
    #[serde(rename = "DunsNumber")]
    pub duns_number: Option<String>,
    /// Account Fax: phone(40).
    #[serde(rename = "Fax")]
    pub fax: Option<String>,
    /// Health Score: double(5, 2).
    #[serde(rename = "Health_Score__c")]
    pub health_score__c: Option<f64>,
    /// Account ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    #[serde(rename = "Industry")]
    pub industry: Option<picklists::Industry>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Data.com Key: string(20).
    #[serde(rename = "Jigsaw")]
    pub jigsaw: Option<String>,
    /// Jigsaw Company ID: string(20), read only.
    #[serde(rename = "JigsawCompanyId")]
    pub jigsaw_company_id: Option<String>,
    /// Last Business Review: datetime.
    #[serde(rename = "Last_Review__c")]
    pub last_review__c: Option<::sobjects::DateTime>,
    /// Last Activity: date, read only.
    #[serde(rename = "LastActivityDate")]
    pub last_activity_date: Option<::sobjects::Date>,
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
    /// Master Record ID: reference, to `Account`, read only.
    #[serde(rename = "MasterRecordId")]
    pub master_record_id: Option<::sobjects::Id>,
    /// NAICS Code: string(8).
    #[serde(rename = "NaicsCode")]
    pub naics_code: Option<String>,
    /// NAICS Description: string(120).
    #[serde(rename = "NaicsDesc")]
    pub naics_desc: Option<String>,
    /// Account Name: string(255), required.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// Score: double(5, 0).
    #[serde(rename = "ns1__Score__c")]
    pub ns1__score__c: Option<f64>,
    /// Synced At: datetime, read only.
    #[serde(rename = "ns1__Synced_At__c")]
    pub ns1__synced_at__c: Option<::sobjects::DateTime>,
    /// Employees: int.
    #[serde(rename = "NumberOfEmployees")]
    pub number_of_employees: Option<i64>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Ownership: picklist.
    ///
    /// Values: `Public`, `Private`, `Subsidiary`, `Other`.
    #[serde(rename = "Ownership")]
    pub ownership: Option<picklists::Ownership>,
    /// Parent Account ID: reference, to `Account`.
    #[serde(rename = "ParentId")]
    pub parent_id: Option<::sobjects::Id>,
    /// Account Phone: phone(40).
    #[serde(rename = "Phone")]
    pub phone: Option<String>,
    /// Photo URL: url(255), read only.
    #[serde(rename = "PhotoUrl")]
    pub photo_url: Option<::sobjects::Url>,
    /// Account Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    #[serde(rename = "Rating")]
    pub rating: Option<picklists::Rating>,
    /// Regions: multipicklist.
    ///
    /// Values: `NA`, `EMEA`, `APAC`, `LATAM`.
    #[serde(rename = "Regions__c")]
    pub regions__c: Option<::sobjects::MultiPicklist<picklists::RegionsC>>,
    /// Shipping Address: address, read only.
    #[serde(rename = "ShippingAddress")]
    pub shipping_address: Option<::sobjects::Address>,
    /// Shipping City: string(40).
    #[serde(rename = "ShippingCity")]
    pub shipping_city: Option<String>,
    /// Shipping Country: string(80).
    #[serde(rename = "ShippingCountry")]
    pub shipping_country: Option<String>,
    /// Shipping Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "ShippingGeocodeAccuracy")]
    pub shipping_geocode_accuracy: Option<picklists::ShippingGeocodeAccuracy>,
    /// Shipping Latitude: double(18, 15).
    #[serde(rename = "ShippingLatitude")]
    pub shipping_latitude: Option<f64>,
    /// Shipping Longitude: double(18, 15).
    #[serde(rename = "ShippingLongitude")]
    pub shipping_longitude: Option<f64>,
    /// Shipping Zip/Postal Code: string(20).
    #[serde(rename = "ShippingPostalCode")]
    pub shipping_postal_code: Option<String>,
    /// Shipping State/Province: string(80).
    #[serde(rename = "ShippingState")]
    pub shipping_state: Option<String>,
    /// Shipping Street: textarea(255).
    #[serde(rename = "ShippingStreet")]
    pub shipping_street: Option<String>,
    /// SIC Code: string(20).
    #[serde(rename = "Sic")]
    pub sic: Option<String>,
    /// SIC Description: string(80).
    #[serde(rename = "SicDesc")]
    pub sic_desc: Option<String>,
    /// Account Site: string(80).
    #[serde(rename = "Site")]
    pub site: Option<String>,
    /// Success Manager: reference, to `User`.
    #[serde(rename = "Success_Manager__c")]
    pub success_manager__c: Option<::sobjects::Id>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Tax Reference: encryptedstring(40).
    #[serde(rename = "Tax_Reference__c")]
    pub tax_reference__c: Option<::sobjects::Encrypted>,
    /// Ticker Symbol: string(20).
    #[serde(rename = "TickerSymbol")]
    pub ticker_symbol: Option<String>,
    /// Tier: restricted picklist.
    ///
    /// Values: `Strategic`, `Enterprise`, `Commercial`, `SMB`.
    #[serde(rename = "Tier__c")]
    pub tier__c: Option<picklists::TierC>,
    /// Tradestyle: string(255).
    #[serde(rename = "Tradestyle")]
    pub tradestyle: Option<String>,
    /// Account Type: picklist.
    ///
    /// Values: `Prospect`, `Customer - Direct`, `Customer - Channel`, `Channel Partner / Reseller`, `Installation Partner`, `Technology Partner`, `Other`.
    #[serde(rename = "Type")]
    pub type_: Option<picklists::Type>,
    /// Website: url(255).
    #[serde(rename = "Website")]
    pub website: Option<::sobjects::Url>,
    /// Year Started: string(4).
    #[serde(rename = "YearStarted")]
    pub year_started: Option<String>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `DandbCompanyId` refers to.
    #[serde(rename = "DandbCompany")]
    pub dandb_company: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `JigsawCompanyId` refers to.
    #[serde(rename = "JigsawCompany")]
    pub jigsaw_company: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `MasterRecordId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "MasterRecord")]
    pub master_record: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `OwnerId` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ParentId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "Parent")]
    pub parent: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `Success_Manager__c` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Success_Manager__r")]
    pub success_manager__r: Option<::sobjects::Related<super::super::user::User>>,
    /// Records of `Account` that refer to it by `ParentId`.
    #[cfg(feature = "account")]
    #[serde(rename = "ChildAccounts")]
    pub child_accounts: Option<
        ::sobjects::Related<::sobjects::Children<super::super::account::Account>>,
    >,
    /// Records of `Contact` that refer to it by `AccountId`.
    #[cfg(feature = "contact")]
    #[serde(rename = "Contacts")]
    pub contacts: Option<
        ::sobjects::Related<::sobjects::Children<super::super::contact::Contact>>,
    >,
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
    /// Records of `Event` that refer to it by `WhatId`.
    #[cfg(feature = "event")]
    #[serde(rename = "Events")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `Opportunity` that refer to it by `AccountId`.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "Opportunities")]
    pub opportunities: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Task` that refer to it by `WhatId`.
    #[cfg(feature = "task")]
    #[serde(rename = "Tasks")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
    /// Records of `User` that refer to it by `AccountId`.
    #[cfg(feature = "user")]
    #[serde(rename = "Users")]
    pub users: Option<
        ::sobjects::Related<::sobjects::Children<super::super::user::User>>,
    >,
}
impl ::sobjects::SObject for Account {
    const NAME: &'static str = "Account";
    type Field = super::AccountField;
    type Create = super::AccountCreate;
    type Update = super::AccountUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::account::OBJECT;
        &OBJECT
    }
}
