// Written by codegen; do not edit.
//! A record of `Account` as it is read.
use super::picklists;
/// A record of `Account`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Account {
    /// Account Number: string(40).
    pub account_number: Option<String>,
    /// Account Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub account_source: Option<picklists::AccountSource>,
    /// Annual Revenue: currency(18, 0).
    pub annual_revenue: Option<::sobjects::Decimal>,
    /// Billing Address: address, read only, made of `BillingCity`, `BillingCountry`, `BillingGeocodeAccuracy`, `BillingLatitude`, `BillingLongitude`, `BillingPostalCode`, `BillingState`, `BillingStreet`.
    pub billing_address: Option<::sobjects::Address>,
    /// Billing City: string(40), part of `BillingAddress`.
    pub billing_city: Option<String>,
    /// Billing Country: string(80), part of `BillingAddress`.
    pub billing_country: Option<String>,
    /// Billing Geocode Accuracy: restricted picklist, part of `BillingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub billing_geocode_accuracy: Option<picklists::BillingGeocodeAccuracy>,
    /// Billing Latitude: double(18, 15), part of `BillingAddress`.
    pub billing_latitude: Option<f64>,
    /// Billing Longitude: double(18, 15), part of `BillingAddress`.
    pub billing_longitude: Option<f64>,
    /// Billing Zip/Postal Code: string(20), part of `BillingAddress`.
    pub billing_postal_code: Option<String>,
    /// Billing State/Province: string(80), part of `BillingAddress`.
    pub billing_state: Option<String>,
    /// Billing Street: textarea(255), part of `BillingAddress`.
    pub billing_street: Option<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    pub clean_status: Option<picklists::CleanStatus>,
    /// Contract End: date.
    pub contract_end__c: Option<::sobjects::Date>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    pub dandb_company_id: Option<::sobjects::Id>,
    /// Account Description: textarea(32000).
    pub description: Option<String>,
    /// D-U-N-S Number: string(9).
    pub duns_number: Option<String>,
    /// Account Fax: phone(40).
    pub fax: Option<String>,
    /// Health Score: double(5, 2).
    pub health_score__c: Option<f64>,
    /// Account ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    pub industry: Option<picklists::Industry>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Data.com Key: string(20).
    pub jigsaw: Option<String>,
    /// Jigsaw Company ID: string(20), read only.
    pub jigsaw_company_id: Option<String>,
    /// Last Business Review: datetime.
    pub last_review__c: Option<::sobjects::DateTime>,
    /// Last Activity: date, read only.
    pub last_activity_date: Option<::sobjects::Date>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Master Record ID: reference, to `Account`, read only.
    pub master_record_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// NAICS Code: string(8).
    pub naics_code: Option<String>,
    /// NAICS Description: string(120).
    pub naics_desc: Option<String>,
    /// Account Name: string(255), required.
    pub name: Option<String>,
    /// Score: double(5, 0).
    pub ns1__score__c: Option<f64>,
    /// Synced At: datetime, read only.
    pub ns1__synced_at__c: Option<::sobjects::DateTime>,
    /// Employees: int.
    pub number_of_employees: Option<i64>,
    /// Owner ID: reference, to `User`.
    pub owner_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Ownership: picklist.
    ///
    /// Values: `Public`, `Private`, `Subsidiary`, `Other`.
    pub ownership: Option<picklists::Ownership>,
    /// Parent Account ID: reference, to `Account`.
    pub parent_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Account Phone: phone(40).
    pub phone: Option<String>,
    /// Photo URL: url(255), read only.
    pub photo_url: Option<::sobjects::Url>,
    /// Account Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    pub rating: Option<picklists::Rating>,
    /// Regions: multipicklist.
    ///
    /// Values: `NA`, `EMEA`, `APAC`, `LATAM`.
    pub regions__c: Option<::sobjects::MultiPicklist<picklists::RegionsC>>,
    /// Shipping Address: address, read only, made of `ShippingCity`, `ShippingCountry`, `ShippingGeocodeAccuracy`, `ShippingLatitude`, `ShippingLongitude`, `ShippingPostalCode`, `ShippingState`, `ShippingStreet`.
    pub shipping_address: Option<::sobjects::Address>,
    /// Shipping City: string(40), part of `ShippingAddress`.
    pub shipping_city: Option<String>,
    /// Shipping Country: string(80), part of `ShippingAddress`.
    pub shipping_country: Option<String>,
    /// Shipping Geocode Accuracy: restricted picklist, part of `ShippingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub shipping_geocode_accuracy: Option<picklists::ShippingGeocodeAccuracy>,
    /// Shipping Latitude: double(18, 15), part of `ShippingAddress`.
    pub shipping_latitude: Option<f64>,
    /// Shipping Longitude: double(18, 15), part of `ShippingAddress`.
    pub shipping_longitude: Option<f64>,
    /// Shipping Zip/Postal Code: string(20), part of `ShippingAddress`.
    pub shipping_postal_code: Option<String>,
    /// Shipping State/Province: string(80), part of `ShippingAddress`.
    pub shipping_state: Option<String>,
    /// Shipping Street: textarea(255), part of `ShippingAddress`.
    pub shipping_street: Option<String>,
    /// SIC Code: string(20).
    pub sic: Option<String>,
    /// SIC Description: string(80).
    pub sic_desc: Option<String>,
    /// Account Site: string(80).
    pub site: Option<String>,
    /// Success Manager: reference, to `User`.
    pub success_manager__c: Option<::sobjects::Id<super::super::user::User>>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Tax Reference: encryptedstring(40), classified as Restricted.
    ///
    /// Asked for once, when the first contract is signed.
    pub tax_reference__c: Option<::sobjects::Encrypted>,
    /// Ticker Symbol: string(20).
    pub ticker_symbol: Option<String>,
    /// Tier: restricted picklist, default `Commercial`.
    ///
    /// Values: `Strategic`, `Enterprise`, `Commercial`, `SMB`.
    pub tier__c: Option<picklists::TierC>,
    /// Tradestyle: string(255).
    pub tradestyle: Option<String>,
    /// Account Type: picklist.
    ///
    /// Values: `Prospect`, `Customer - Direct`, `Customer - Channel`, `Channel Partner / Reseller`, `Installation Partner`, `Technology Partner`, `Other`.
    pub type_: Option<picklists::Type>,
    /// Website: url(255).
    pub website: Option<::sobjects::Url>,
    /// Year Started: string(4).
    pub year_started: Option<String>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `DandbCompanyId` refers to: `DandBCompany`.
    pub dandb_company: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `JigsawCompanyId` refers to.
    pub jigsaw_company: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `MasterRecordId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub master_record: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `OwnerId` refers to: `User`.
    #[cfg(feature = "user")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ParentId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub parent: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `Success_Manager__c` refers to: `User`.
    #[cfg(feature = "user")]
    pub success_manager__r: Option<::sobjects::Related<super::super::user::User>>,
    /// Records of `Account` that refer to it by `ParentId`.
    #[cfg(feature = "account")]
    pub child_accounts: Option<
        ::sobjects::Related<::sobjects::Children<super::super::account::Account>>,
    >,
    /// Records of `Contact` that refer to it by `AccountId`.
    #[cfg(feature = "contact")]
    pub contacts: Option<
        ::sobjects::Related<::sobjects::Children<super::super::contact::Contact>>,
    >,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Event` that refer to it by `WhatId`.
    #[cfg(feature = "event")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `Opportunity` that refer to it by `AccountId`.
    #[cfg(feature = "opportunity")]
    pub opportunities: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Task` that refer to it by `WhatId`.
    #[cfg(feature = "task")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
    /// Records of `User` that refer to it by `AccountId`.
    #[cfg(feature = "user")]
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
::sobjects::read_by_fields!(Account);
impl ::sobjects::fields::FromFields for Account {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (13, "AccountNumber") => value.read(&mut self.account_number),
            (13, "AccountSource") => value.read(&mut self.account_source),
            (13, "AnnualRevenue") => value.read(&mut self.annual_revenue),
            (14, "BillingAddress") => value.read(&mut self.billing_address),
            (11, "BillingCity") => value.read(&mut self.billing_city),
            (14, "BillingCountry") => value.read(&mut self.billing_country),
            (22, "BillingGeocodeAccuracy") => {
                value.read(&mut self.billing_geocode_accuracy)
            }
            (15, "BillingLatitude") => value.read(&mut self.billing_latitude),
            (16, "BillingLongitude") => value.read(&mut self.billing_longitude),
            (17, "BillingPostalCode") => value.read(&mut self.billing_postal_code),
            (12, "BillingState") => value.read(&mut self.billing_state),
            (13, "BillingStreet") => value.read(&mut self.billing_street),
            (11, "CleanStatus") => value.read(&mut self.clean_status),
            (15, "Contract_End__c") => value.read(&mut self.contract_end__c),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (14, "DandbCompanyId") => value.read(&mut self.dandb_company_id),
            (11, "Description") => value.read(&mut self.description),
            (10, "DunsNumber") => value.read(&mut self.duns_number),
            (3, "Fax") => value.read(&mut self.fax),
            (15, "Health_Score__c") => value.read(&mut self.health_score__c),
            (2, "Id") => value.read(&mut self.id),
            (8, "Industry") => value.read(&mut self.industry),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (6, "Jigsaw") => value.read(&mut self.jigsaw),
            (15, "JigsawCompanyId") => value.read(&mut self.jigsaw_company_id),
            (14, "Last_Review__c") => value.read(&mut self.last_review__c),
            (16, "LastActivityDate") => value.read(&mut self.last_activity_date),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (18, "LastReferencedDate") => value.read(&mut self.last_referenced_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (14, "MasterRecordId") => value.read(&mut self.master_record_id),
            (9, "NaicsCode") => value.read(&mut self.naics_code),
            (9, "NaicsDesc") => value.read(&mut self.naics_desc),
            (4, "Name") => value.read(&mut self.name),
            (13, "ns1__Score__c") => value.read(&mut self.ns1__score__c),
            (17, "ns1__Synced_At__c") => value.read(&mut self.ns1__synced_at__c),
            (17, "NumberOfEmployees") => value.read_whole(&mut self.number_of_employees),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (9, "Ownership") => value.read(&mut self.ownership),
            (8, "ParentId") => value.read(&mut self.parent_id),
            (5, "Phone") => value.read(&mut self.phone),
            (8, "PhotoUrl") => value.read(&mut self.photo_url),
            (6, "Rating") => value.read(&mut self.rating),
            (10, "Regions__c") => value.read(&mut self.regions__c),
            (15, "ShippingAddress") => value.read(&mut self.shipping_address),
            (12, "ShippingCity") => value.read(&mut self.shipping_city),
            (15, "ShippingCountry") => value.read(&mut self.shipping_country),
            (23, "ShippingGeocodeAccuracy") => {
                value.read(&mut self.shipping_geocode_accuracy)
            }
            (16, "ShippingLatitude") => value.read(&mut self.shipping_latitude),
            (17, "ShippingLongitude") => value.read(&mut self.shipping_longitude),
            (18, "ShippingPostalCode") => value.read(&mut self.shipping_postal_code),
            (13, "ShippingState") => value.read(&mut self.shipping_state),
            (14, "ShippingStreet") => value.read(&mut self.shipping_street),
            (3, "Sic") => value.read(&mut self.sic),
            (7, "SicDesc") => value.read(&mut self.sic_desc),
            (4, "Site") => value.read(&mut self.site),
            (18, "Success_Manager__c") => value.read(&mut self.success_manager__c),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (16, "Tax_Reference__c") => value.read(&mut self.tax_reference__c),
            (12, "TickerSymbol") => value.read(&mut self.ticker_symbol),
            (7, "Tier__c") => value.read(&mut self.tier__c),
            (10, "Tradestyle") => value.read(&mut self.tradestyle),
            (4, "Type") => value.read(&mut self.type_),
            (7, "Website") => value.read(&mut self.website),
            (11, "YearStarted") => value.read(&mut self.year_started),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            (12, "DandbCompany") => value.read(&mut self.dandb_company),
            (13, "JigsawCompany") => value.read(&mut self.jigsaw_company),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            #[cfg(feature = "account")]
            (12, "MasterRecord") => value.read(&mut self.master_record),
            #[cfg(feature = "user")]
            (5, "Owner") => value.read(&mut self.owner),
            #[cfg(feature = "account")]
            (6, "Parent") => value.read(&mut self.parent),
            #[cfg(feature = "user")]
            (18, "Success_Manager__r") => value.read(&mut self.success_manager__r),
            #[cfg(feature = "account")]
            (13, "ChildAccounts") => value.read(&mut self.child_accounts),
            #[cfg(feature = "contact")]
            (8, "Contacts") => value.read(&mut self.contacts),
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
::sobjects::written_by_fields!(Account);
impl ::sobjects::fields::Fields for Account {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AccountNumber", &self.account_number)?;
        visit.field("AccountSource", &self.account_source)?;
        visit.field("AnnualRevenue", &self.annual_revenue)?;
        visit.field("BillingAddress", &self.billing_address)?;
        visit.field("BillingCity", &self.billing_city)?;
        visit.field("BillingCountry", &self.billing_country)?;
        visit.field("BillingGeocodeAccuracy", &self.billing_geocode_accuracy)?;
        visit.field("BillingLatitude", &self.billing_latitude)?;
        visit.field("BillingLongitude", &self.billing_longitude)?;
        visit.field("BillingPostalCode", &self.billing_postal_code)?;
        visit.field("BillingState", &self.billing_state)?;
        visit.field("BillingStreet", &self.billing_street)?;
        visit.field("CleanStatus", &self.clean_status)?;
        visit.field("Contract_End__c", &self.contract_end__c)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("DandbCompanyId", &self.dandb_company_id)?;
        visit.field("Description", &self.description)?;
        visit.field("DunsNumber", &self.duns_number)?;
        visit.field("Fax", &self.fax)?;
        visit.field("Health_Score__c", &self.health_score__c)?;
        visit.field("Id", &self.id)?;
        visit.field("Industry", &self.industry)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("Jigsaw", &self.jigsaw)?;
        visit.field("JigsawCompanyId", &self.jigsaw_company_id)?;
        visit.field("Last_Review__c", &self.last_review__c)?;
        visit.field("LastActivityDate", &self.last_activity_date)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastReferencedDate", &self.last_referenced_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("MasterRecordId", &self.master_record_id)?;
        visit.field("NaicsCode", &self.naics_code)?;
        visit.field("NaicsDesc", &self.naics_desc)?;
        visit.field("Name", &self.name)?;
        visit.field("ns1__Score__c", &self.ns1__score__c)?;
        visit.field("ns1__Synced_At__c", &self.ns1__synced_at__c)?;
        visit.field("NumberOfEmployees", &self.number_of_employees)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Ownership", &self.ownership)?;
        visit.field("ParentId", &self.parent_id)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PhotoUrl", &self.photo_url)?;
        visit.field("Rating", &self.rating)?;
        visit.field("Regions__c", &self.regions__c)?;
        visit.field("ShippingAddress", &self.shipping_address)?;
        visit.field("ShippingCity", &self.shipping_city)?;
        visit.field("ShippingCountry", &self.shipping_country)?;
        visit.field("ShippingGeocodeAccuracy", &self.shipping_geocode_accuracy)?;
        visit.field("ShippingLatitude", &self.shipping_latitude)?;
        visit.field("ShippingLongitude", &self.shipping_longitude)?;
        visit.field("ShippingPostalCode", &self.shipping_postal_code)?;
        visit.field("ShippingState", &self.shipping_state)?;
        visit.field("ShippingStreet", &self.shipping_street)?;
        visit.field("Sic", &self.sic)?;
        visit.field("SicDesc", &self.sic_desc)?;
        visit.field("Site", &self.site)?;
        visit.field("Success_Manager__c", &self.success_manager__c)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("Tax_Reference__c", &self.tax_reference__c)?;
        visit.field("TickerSymbol", &self.ticker_symbol)?;
        visit.field("Tier__c", &self.tier__c)?;
        visit.field("Tradestyle", &self.tradestyle)?;
        visit.field("Type", &self.type_)?;
        visit.field("Website", &self.website)?;
        visit.field("YearStarted", &self.year_started)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        visit.field("DandbCompany", &self.dandb_company)?;
        visit.field("JigsawCompany", &self.jigsaw_company)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        #[cfg(feature = "account")] visit.field("MasterRecord", &self.master_record)?;
        #[cfg(feature = "user")] visit.field("Owner", &self.owner)?;
        #[cfg(feature = "account")] visit.field("Parent", &self.parent)?;
        #[cfg(feature = "user")]
        visit.field("Success_Manager__r", &self.success_manager__r)?;
        #[cfg(feature = "account")] visit.field("ChildAccounts", &self.child_accounts)?;
        #[cfg(feature = "contact")] visit.field("Contacts", &self.contacts)?;
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
