// Written by codegen; do not edit.
//! A new record of `Account`.
use super::picklists;
/// Values for a new record of `Account`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct AccountCreate {
    /// Account Number: string(40).
    #[serde(
        rename = "AccountNumber",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub account_number: ::sobjects::Patch<String>,
    /// Account Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(
        rename = "AccountSource",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub account_source: ::sobjects::Patch<picklists::AccountSource>,
    /// Annual Revenue: currency(18, 0).
    #[serde(
        rename = "AnnualRevenue",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub annual_revenue: ::sobjects::Patch<::sobjects::Decimal>,
    /// Billing City: string(40).
    #[serde(rename = "BillingCity", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub billing_city: ::sobjects::Patch<String>,
    /// Billing Country: string(80).
    #[serde(
        rename = "BillingCountry",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub billing_country: ::sobjects::Patch<String>,
    /// Billing Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "BillingGeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub billing_geocode_accuracy: ::sobjects::Patch<picklists::BillingGeocodeAccuracy>,
    /// Billing Latitude: double(18, 15).
    #[serde(
        rename = "BillingLatitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub billing_latitude: ::sobjects::Patch<f64>,
    /// Billing Longitude: double(18, 15).
    #[serde(
        rename = "BillingLongitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub billing_longitude: ::sobjects::Patch<f64>,
    /// Billing Zip/Postal Code: string(20).
    #[serde(
        rename = "BillingPostalCode",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub billing_postal_code: ::sobjects::Patch<String>,
    /// Billing State/Province: string(80).
    #[serde(rename = "BillingState", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub billing_state: ::sobjects::Patch<String>,
    /// Billing Street: textarea(255).
    #[serde(
        rename = "BillingStreet",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub billing_street: ::sobjects::Patch<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    #[serde(rename = "CleanStatus", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub clean_status: ::sobjects::Patch<picklists::CleanStatus>,
    /// Contract End: date.
    #[serde(
        rename = "Contract_End__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub contract_end__c: ::sobjects::Patch<::sobjects::Date>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    #[serde(
        rename = "DandbCompanyId",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub dandb_company_id: ::sobjects::Patch<::sobjects::Id>,
    /// Account Description: textarea(32000).
    #[serde(rename = "Description", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub description: ::sobjects::Patch<String>,
    /// D-U-N-S Number: string(9).
    #[serde(rename = "DunsNumber", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub duns_number: ::sobjects::Patch<String>,
    /// Account Fax: phone(40).
    #[serde(rename = "Fax", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub fax: ::sobjects::Patch<String>,
    /// Health Score: double(5, 2).
    #[serde(
        rename = "Health_Score__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub health_score__c: ::sobjects::Patch<f64>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    #[serde(rename = "Industry", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub industry: ::sobjects::Patch<picklists::Industry>,
    /// Data.com Key: string(20).
    #[serde(rename = "Jigsaw", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub jigsaw: ::sobjects::Patch<String>,
    /// Last Business Review: datetime.
    #[serde(
        rename = "Last_Review__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub last_review__c: ::sobjects::Patch<::sobjects::DateTime>,
    /// NAICS Code: string(8).
    #[serde(rename = "NaicsCode", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub naics_code: ::sobjects::Patch<String>,
    /// NAICS Description: string(120).
    #[serde(rename = "NaicsDesc", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub naics_desc: ::sobjects::Patch<String>,
    /// Account Name: string(255), required.
    #[serde(rename = "Name")]
    pub name: String,
    /// Score: double(5, 0).
    #[serde(
        rename = "ns1__Score__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub ns1__score__c: ::sobjects::Patch<f64>,
    /// Employees: int.
    #[serde(
        rename = "NumberOfEmployees",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub number_of_employees: ::sobjects::Patch<i64>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Ownership: picklist.
    ///
    /// Values: `Public`, `Private`, `Subsidiary`, `Other`.
    #[serde(rename = "Ownership", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub ownership: ::sobjects::Patch<picklists::Ownership>,
    /// Parent Account ID: reference, to `Account`.
    #[serde(rename = "ParentId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub parent_id: ::sobjects::Patch<::sobjects::Id>,
    /// Account Phone: phone(40).
    #[serde(rename = "Phone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub phone: ::sobjects::Patch<String>,
    /// Account Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    #[serde(rename = "Rating", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub rating: ::sobjects::Patch<picklists::Rating>,
    /// Regions: multipicklist.
    ///
    /// Values: `NA`, `EMEA`, `APAC`, `LATAM`.
    #[serde(rename = "Regions__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub regions__c: ::sobjects::Patch<::sobjects::MultiPicklist<picklists::RegionsC>>,
    /// Shipping City: string(40).
    #[serde(rename = "ShippingCity", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub shipping_city: ::sobjects::Patch<String>,
    /// Shipping Country: string(80).
    #[serde(
        rename = "ShippingCountry",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_country: ::sobjects::Patch<String>,
    /// Shipping Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "ShippingGeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_geocode_accuracy: ::sobjects::Patch<picklists::ShippingGeocodeAccuracy>,
    /// Shipping Latitude: double(18, 15).
    #[serde(
        rename = "ShippingLatitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_latitude: ::sobjects::Patch<f64>,
    /// Shipping Longitude: double(18, 15).
    #[serde(
        rename = "ShippingLongitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_longitude: ::sobjects::Patch<f64>,
    /// Shipping Zip/Postal Code: string(20).
    #[serde(
        rename = "ShippingPostalCode",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_postal_code: ::sobjects::Patch<String>,
    /// Shipping State/Province: string(80).
    #[serde(
        rename = "ShippingState",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_state: ::sobjects::Patch<String>,
    /// Shipping Street: textarea(255).
    #[serde(
        rename = "ShippingStreet",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub shipping_street: ::sobjects::Patch<String>,
    /// SIC Code: string(20).
    #[serde(rename = "Sic", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub sic: ::sobjects::Patch<String>,
    /// SIC Description: string(80).
    #[serde(rename = "SicDesc", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub sic_desc: ::sobjects::Patch<String>,
    /// Account Site: string(80).
    #[serde(rename = "Site", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub site: ::sobjects::Patch<String>,
    /// Success Manager: reference, to `User`.
    #[serde(
        rename = "Success_Manager__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub success_manager__c: ::sobjects::Patch<::sobjects::Id>,
    /// Tax Reference: encryptedstring(40).
    #[serde(
        rename = "Tax_Reference__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub tax_reference__c: ::sobjects::Patch<::sobjects::Encrypted>,
    /// Ticker Symbol: string(20).
    #[serde(rename = "TickerSymbol", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub ticker_symbol: ::sobjects::Patch<String>,
    /// Tier: restricted picklist.
    ///
    /// Values: `Strategic`, `Enterprise`, `Commercial`, `SMB`.
    #[serde(rename = "Tier__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub tier__c: ::sobjects::Patch<picklists::TierC>,
    /// Tradestyle: string(255).
    #[serde(rename = "Tradestyle", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub tradestyle: ::sobjects::Patch<String>,
    /// Account Type: picklist.
    ///
    /// Values: `Prospect`, `Customer - Direct`, `Customer - Channel`, `Channel Partner / Reseller`, `Installation Partner`, `Technology Partner`, `Other`.
    #[serde(rename = "Type", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub type_: ::sobjects::Patch<picklists::Type>,
    /// Website: url(255).
    #[serde(rename = "Website", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub website: ::sobjects::Patch<::sobjects::Url>,
    /// Year Started: string(4).
    #[serde(rename = "YearStarted", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub year_started: ::sobjects::Patch<String>,
}
impl ::sobjects::NewRecord for AccountCreate {
    type Object = super::Account;
}
/// What a new record of `Account` cannot do without.
#[derive(Debug, Clone)]
pub struct AccountRequired {
    /// Account Name: string(255), required.
    pub name: String,
}
impl AccountCreate {
    /// A new record with what it needs; everything else is left to the platform.
    #[must_use]
    pub fn new(required: AccountRequired) -> Self {
        Self {
            name: required.name,
            account_number: ::sobjects::Patch::Keep,
            account_source: ::sobjects::Patch::Keep,
            annual_revenue: ::sobjects::Patch::Keep,
            billing_city: ::sobjects::Patch::Keep,
            billing_country: ::sobjects::Patch::Keep,
            billing_geocode_accuracy: ::sobjects::Patch::Keep,
            billing_latitude: ::sobjects::Patch::Keep,
            billing_longitude: ::sobjects::Patch::Keep,
            billing_postal_code: ::sobjects::Patch::Keep,
            billing_state: ::sobjects::Patch::Keep,
            billing_street: ::sobjects::Patch::Keep,
            clean_status: ::sobjects::Patch::Keep,
            contract_end__c: ::sobjects::Patch::Keep,
            dandb_company_id: ::sobjects::Patch::Keep,
            description: ::sobjects::Patch::Keep,
            duns_number: ::sobjects::Patch::Keep,
            fax: ::sobjects::Patch::Keep,
            health_score__c: ::sobjects::Patch::Keep,
            industry: ::sobjects::Patch::Keep,
            jigsaw: ::sobjects::Patch::Keep,
            last_review__c: ::sobjects::Patch::Keep,
            naics_code: ::sobjects::Patch::Keep,
            naics_desc: ::sobjects::Patch::Keep,
            ns1__score__c: ::sobjects::Patch::Keep,
            number_of_employees: ::sobjects::Patch::Keep,
            owner_id: ::sobjects::Patch::Keep,
            ownership: ::sobjects::Patch::Keep,
            parent_id: ::sobjects::Patch::Keep,
            phone: ::sobjects::Patch::Keep,
            rating: ::sobjects::Patch::Keep,
            regions__c: ::sobjects::Patch::Keep,
            shipping_city: ::sobjects::Patch::Keep,
            shipping_country: ::sobjects::Patch::Keep,
            shipping_geocode_accuracy: ::sobjects::Patch::Keep,
            shipping_latitude: ::sobjects::Patch::Keep,
            shipping_longitude: ::sobjects::Patch::Keep,
            shipping_postal_code: ::sobjects::Patch::Keep,
            shipping_state: ::sobjects::Patch::Keep,
            shipping_street: ::sobjects::Patch::Keep,
            sic: ::sobjects::Patch::Keep,
            sic_desc: ::sobjects::Patch::Keep,
            site: ::sobjects::Patch::Keep,
            success_manager__c: ::sobjects::Patch::Keep,
            tax_reference__c: ::sobjects::Patch::Keep,
            ticker_symbol: ::sobjects::Patch::Keep,
            tier__c: ::sobjects::Patch::Keep,
            tradestyle: ::sobjects::Patch::Keep,
            type_: ::sobjects::Patch::Keep,
            website: ::sobjects::Patch::Keep,
            year_started: ::sobjects::Patch::Keep,
        }
    }
}
