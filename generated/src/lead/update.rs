// Written by codegen; do not edit.
//! Changes to a record of `Lead`.
use super::picklists;
/// Changes to a record of `Lead`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct LeadUpdate {
    /// Annual Revenue: currency(18, 0).
    #[serde(
        rename = "AnnualRevenue",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub annual_revenue: ::sobjects::Patch<::sobjects::Decimal>,
    /// Budget: currency(16, 2).
    #[serde(rename = "Budget__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub budget__c: ::sobjects::Patch<::sobjects::Decimal>,
    /// City: string(40).
    #[serde(rename = "City", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub city: ::sobjects::Patch<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    #[serde(rename = "CleanStatus", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub clean_status: ::sobjects::Patch<picklists::CleanStatus>,
    /// Company: string(255), required.
    #[serde(rename = "Company", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub company: ::sobjects::Patch<String>,
    /// Company D-U-N-S Number: string(9).
    #[serde(
        rename = "CompanyDunsNumber",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub company_duns_number: ::sobjects::Patch<String>,
    /// Country: string(80).
    #[serde(rename = "Country", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub country: ::sobjects::Patch<String>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    #[serde(
        rename = "DandbCompanyId",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub dandb_company_id: ::sobjects::Patch<::sobjects::Id>,
    /// Description: textarea(32000).
    #[serde(rename = "Description", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub description: ::sobjects::Patch<String>,
    /// Do Not Call: boolean.
    #[serde(rename = "DoNotCall", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub do_not_call: ::sobjects::Patch<bool>,
    /// Email: email(80).
    #[serde(rename = "Email", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub email: ::sobjects::Patch<String>,
    /// Email Bounced Date: datetime.
    #[serde(
        rename = "EmailBouncedDate",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub email_bounced_date: ::sobjects::Patch<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    #[serde(
        rename = "EmailBouncedReason",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub email_bounced_reason: ::sobjects::Patch<String>,
    /// External Key: string(64), unique, external id.
    #[serde(
        rename = "External_Key__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub external_key__c: ::sobjects::Patch<String>,
    /// Fax: phone(40).
    #[serde(rename = "Fax", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub fax: ::sobjects::Patch<String>,
    /// First Name: string(40).
    #[serde(rename = "FirstName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub first_name: ::sobjects::Patch<String>,
    /// Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "GeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub geocode_accuracy: ::sobjects::Patch<picklists::GeocodeAccuracy>,
    /// Email Opt Out: boolean.
    #[serde(
        rename = "HasOptedOutOfEmail",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub has_opted_out_of_email: ::sobjects::Patch<bool>,
    /// Fax Opt Out: boolean.
    #[serde(
        rename = "HasOptedOutOfFax",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub has_opted_out_of_fax: ::sobjects::Patch<bool>,
    /// Individual ID: reference, to `Individual`.
    #[serde(rename = "IndividualId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub individual_id: ::sobjects::Patch<::sobjects::Id>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    #[serde(rename = "Industry", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub industry: ::sobjects::Patch<picklists::Industry>,
    /// Intake Source: string(80), required.
    #[serde(
        rename = "Intake_Source__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub intake_source__c: ::sobjects::Patch<String>,
    /// Unread By Owner: boolean.
    #[serde(
        rename = "IsUnreadByOwner",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub is_unread_by_owner: ::sobjects::Patch<bool>,
    /// Data.com Key: string(20).
    #[serde(rename = "Jigsaw", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub jigsaw: ::sobjects::Patch<String>,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub last_name: ::sobjects::Patch<String>,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub latitude: ::sobjects::Patch<f64>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "LeadSource", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub lead_source: ::sobjects::Patch<picklists::LeadSource>,
    /// Longitude: double(18, 15).
    #[serde(rename = "Longitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub longitude: ::sobjects::Patch<f64>,
    /// Mobile Phone: phone(40).
    #[serde(rename = "MobilePhone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub mobile_phone: ::sobjects::Patch<String>,
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
    /// Owner ID: reference, to `Group` or `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Phone: phone(40).
    #[serde(rename = "Phone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub phone: ::sobjects::Patch<String>,
    /// Zip/Postal Code: string(20).
    #[serde(rename = "PostalCode", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub postal_code: ::sobjects::Patch<String>,
    /// Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    #[serde(rename = "Rating", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub rating: ::sobjects::Patch<picklists::Rating>,
    /// Salutation: picklist.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    #[serde(rename = "Salutation", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub salutation: ::sobjects::Patch<picklists::Salutation>,
    /// Score: double(5, 0).
    #[serde(rename = "Score__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub score__c: ::sobjects::Patch<f64>,
    /// State/Province: string(80).
    #[serde(rename = "State", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub state: ::sobjects::Patch<String>,
    /// Status: picklist.
    ///
    /// Values: `Open - Not Contacted`, `Working - Contacted`, `Closed - Converted`, `Closed - Not Converted`.
    #[serde(rename = "Status", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub status: ::sobjects::Patch<picklists::Status>,
    /// Street: textarea(255).
    #[serde(rename = "Street", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub street: ::sobjects::Patch<String>,
    /// Title: string(128).
    #[serde(rename = "Title", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub title: ::sobjects::Patch<String>,
    /// Website: url(255).
    #[serde(rename = "Website", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub website: ::sobjects::Patch<::sobjects::Url>,
}
impl ::sobjects::RecordChanges for LeadUpdate {
    type Object = super::Lead;
}
