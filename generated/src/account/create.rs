// Written by codegen; do not edit.
//! A new record of `Account`.
use super::picklists;
/// Values for a new record of `Account`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone)]
pub struct AccountCreate {
    /// Account Number: string(40).
    pub account_number: ::sobjects::Patch<String>,
    /// Account Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub account_source: ::sobjects::Patch<picklists::AccountSource>,
    /// Annual Revenue: currency(18, 0).
    pub annual_revenue: ::sobjects::Patch<::sobjects::Decimal>,
    /// Billing City: string(40), part of `BillingAddress`.
    pub billing_city: ::sobjects::Patch<String>,
    /// Billing Country: string(80), part of `BillingAddress`.
    pub billing_country: ::sobjects::Patch<String>,
    /// Billing Geocode Accuracy: restricted picklist, part of `BillingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub billing_geocode_accuracy: ::sobjects::Patch<picklists::BillingGeocodeAccuracy>,
    /// Billing Latitude: double(18, 15), part of `BillingAddress`.
    pub billing_latitude: ::sobjects::Patch<f64>,
    /// Billing Longitude: double(18, 15), part of `BillingAddress`.
    pub billing_longitude: ::sobjects::Patch<f64>,
    /// Billing Zip/Postal Code: string(20), part of `BillingAddress`.
    pub billing_postal_code: ::sobjects::Patch<String>,
    /// Billing State/Province: string(80), part of `BillingAddress`.
    pub billing_state: ::sobjects::Patch<String>,
    /// Billing Street: textarea(255), part of `BillingAddress`.
    pub billing_street: ::sobjects::Patch<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    pub clean_status: ::sobjects::Patch<picklists::CleanStatus>,
    /// Contract End: date.
    pub contract_end__c: ::sobjects::Patch<::sobjects::Date>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    pub dandb_company_id: ::sobjects::Patch<::sobjects::Id>,
    /// Account Description: textarea(32000).
    pub description: ::sobjects::Patch<String>,
    /// D-U-N-S Number: string(9).
    pub duns_number: ::sobjects::Patch<String>,
    /// Account Fax: phone(40).
    pub fax: ::sobjects::Patch<String>,
    /// Health Score: double(5, 2).
    pub health_score__c: ::sobjects::Patch<f64>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    pub industry: ::sobjects::Patch<picklists::Industry>,
    /// Data.com Key: string(20).
    pub jigsaw: ::sobjects::Patch<String>,
    /// Last Business Review: datetime.
    pub last_review__c: ::sobjects::Patch<::sobjects::DateTime>,
    /// NAICS Code: string(8).
    pub naics_code: ::sobjects::Patch<String>,
    /// NAICS Description: string(120).
    pub naics_desc: ::sobjects::Patch<String>,
    /// Account Name: string(255), required.
    pub name: String,
    /// Score: double(5, 0).
    pub ns1__score__c: ::sobjects::Patch<f64>,
    /// Employees: int.
    pub number_of_employees: ::sobjects::Patch<i64>,
    /// Owner ID: reference, to `User`.
    pub owner_id: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// Ownership: picklist.
    ///
    /// Values: `Public`, `Private`, `Subsidiary`, `Other`.
    pub ownership: ::sobjects::Patch<picklists::Ownership>,
    /// Parent Account ID: reference, to `Account`.
    pub parent_id: ::sobjects::Patch<::sobjects::Id<super::super::account::Account>>,
    /// Account Phone: phone(40).
    pub phone: ::sobjects::Patch<String>,
    /// Account Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    pub rating: ::sobjects::Patch<picklists::Rating>,
    /// Regions: multipicklist.
    ///
    /// Values: `NA`, `EMEA`, `APAC`, `LATAM`.
    pub regions__c: ::sobjects::Patch<::sobjects::MultiPicklist<picklists::RegionsC>>,
    /// Shipping City: string(40), part of `ShippingAddress`.
    pub shipping_city: ::sobjects::Patch<String>,
    /// Shipping Country: string(80), part of `ShippingAddress`.
    pub shipping_country: ::sobjects::Patch<String>,
    /// Shipping Geocode Accuracy: restricted picklist, part of `ShippingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub shipping_geocode_accuracy: ::sobjects::Patch<picklists::ShippingGeocodeAccuracy>,
    /// Shipping Latitude: double(18, 15), part of `ShippingAddress`.
    pub shipping_latitude: ::sobjects::Patch<f64>,
    /// Shipping Longitude: double(18, 15), part of `ShippingAddress`.
    pub shipping_longitude: ::sobjects::Patch<f64>,
    /// Shipping Zip/Postal Code: string(20), part of `ShippingAddress`.
    pub shipping_postal_code: ::sobjects::Patch<String>,
    /// Shipping State/Province: string(80), part of `ShippingAddress`.
    pub shipping_state: ::sobjects::Patch<String>,
    /// Shipping Street: textarea(255), part of `ShippingAddress`.
    pub shipping_street: ::sobjects::Patch<String>,
    /// SIC Code: string(20).
    pub sic: ::sobjects::Patch<String>,
    /// SIC Description: string(80).
    pub sic_desc: ::sobjects::Patch<String>,
    /// Account Site: string(80).
    pub site: ::sobjects::Patch<String>,
    /// Success Manager: reference, to `User`.
    pub success_manager__c: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// Tax Reference: encryptedstring(40), classified as Restricted.
    ///
    /// Asked for once, when the first contract is signed.
    pub tax_reference__c: ::sobjects::Patch<::sobjects::Encrypted>,
    /// Ticker Symbol: string(20).
    pub ticker_symbol: ::sobjects::Patch<String>,
    /// Tier: restricted picklist, default `Commercial`.
    ///
    /// Values: `Strategic`, `Enterprise`, `Commercial`, `SMB`.
    pub tier__c: ::sobjects::Patch<picklists::TierC>,
    /// Tradestyle: string(255).
    pub tradestyle: ::sobjects::Patch<String>,
    /// Account Type: picklist.
    ///
    /// Values: `Prospect`, `Customer - Direct`, `Customer - Channel`, `Channel Partner / Reseller`, `Installation Partner`, `Technology Partner`, `Other`.
    pub type_: ::sobjects::Patch<picklists::Type>,
    /// Website: url(255).
    pub website: ::sobjects::Patch<::sobjects::Url>,
    /// Year Started: string(4).
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
::sobjects::written_by_fields!(AccountCreate);
impl ::sobjects::fields::Fields for AccountCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AccountNumber", &self.account_number)?;
        visit.field("AccountSource", &self.account_source)?;
        visit.field("AnnualRevenue", &self.annual_revenue)?;
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
        visit.field("DandbCompanyId", &self.dandb_company_id)?;
        visit.field("Description", &self.description)?;
        visit.field("DunsNumber", &self.duns_number)?;
        visit.field("Fax", &self.fax)?;
        visit.field("Health_Score__c", &self.health_score__c)?;
        visit.field("Industry", &self.industry)?;
        visit.field("Jigsaw", &self.jigsaw)?;
        visit.field("Last_Review__c", &self.last_review__c)?;
        visit.field("NaicsCode", &self.naics_code)?;
        visit.field("NaicsDesc", &self.naics_desc)?;
        visit.value("Name", &self.name)?;
        visit.field("ns1__Score__c", &self.ns1__score__c)?;
        visit.field("NumberOfEmployees", &self.number_of_employees)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Ownership", &self.ownership)?;
        visit.field("ParentId", &self.parent_id)?;
        visit.field("Phone", &self.phone)?;
        visit.field("Rating", &self.rating)?;
        visit.field("Regions__c", &self.regions__c)?;
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
        visit.field("Tax_Reference__c", &self.tax_reference__c)?;
        visit.field("TickerSymbol", &self.ticker_symbol)?;
        visit.field("Tier__c", &self.tier__c)?;
        visit.field("Tradestyle", &self.tradestyle)?;
        visit.field("Type", &self.type_)?;
        visit.field("Website", &self.website)?;
        visit.field("YearStarted", &self.year_started)?;
        Ok(())
    }
}
