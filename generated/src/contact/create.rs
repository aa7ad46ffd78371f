// Written by codegen; do not edit.
//! A new record of `Contact`.
use super::picklists;
/// Values for a new record of `Contact`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct ContactCreate {
    /// Account ID: reference, to `Account`.
    #[serde(rename = "AccountId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub account_id: ::sobjects::Patch<::sobjects::Id>,
    /// Assistant's Name: string(40).
    #[serde(
        rename = "AssistantName",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub assistant_name: ::sobjects::Patch<String>,
    /// Asst. Phone: phone(40).
    #[serde(
        rename = "AssistantPhone",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub assistant_phone: ::sobjects::Patch<String>,
    /// Best Call Time: time.
    #[serde(
        rename = "Best_Call_Time__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub best_call_time__c: ::sobjects::Patch<::sobjects::Time>,
    /// Birthdate: date.
    #[serde(rename = "Birthdate", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub birthdate: ::sobjects::Patch<::sobjects::Date>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    #[serde(rename = "CleanStatus", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub clean_status: ::sobjects::Patch<picklists::CleanStatus>,
    /// Department: string(80).
    #[serde(rename = "Department", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub department: ::sobjects::Patch<String>,
    /// Contact Description: textarea(32000).
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
    /// Business Fax: phone(40).
    #[serde(rename = "Fax", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub fax: ::sobjects::Patch<String>,
    /// First Name: string(40).
    #[serde(rename = "FirstName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub first_name: ::sobjects::Patch<String>,
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
    /// Home Phone: phone(40).
    #[serde(rename = "HomePhone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub home_phone: ::sobjects::Patch<String>,
    /// Individual ID: reference, to `Individual`.
    #[serde(rename = "IndividualId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub individual_id: ::sobjects::Patch<::sobjects::Id>,
    /// Influence: percent(3, 0).
    #[serde(rename = "Influence__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub influence__c: ::sobjects::Patch<::sobjects::Percent>,
    /// Data.com Key: string(20).
    #[serde(rename = "Jigsaw", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub jigsaw: ::sobjects::Patch<String>,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName")]
    pub last_name: String,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "LeadSource", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub lead_source: ::sobjects::Patch<picklists::LeadSource>,
    /// Mailing City: string(40).
    #[serde(rename = "MailingCity", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub mailing_city: ::sobjects::Patch<String>,
    /// Mailing Country: string(80).
    #[serde(
        rename = "MailingCountry",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub mailing_country: ::sobjects::Patch<String>,
    /// Mailing Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "MailingGeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub mailing_geocode_accuracy: ::sobjects::Patch<picklists::MailingGeocodeAccuracy>,
    /// Mailing Latitude: double(18, 15).
    #[serde(
        rename = "MailingLatitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub mailing_latitude: ::sobjects::Patch<f64>,
    /// Mailing Longitude: double(18, 15).
    #[serde(
        rename = "MailingLongitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub mailing_longitude: ::sobjects::Patch<f64>,
    /// Mailing Zip/Postal Code: string(20).
    #[serde(
        rename = "MailingPostalCode",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub mailing_postal_code: ::sobjects::Patch<String>,
    /// Mailing State/Province: string(80).
    #[serde(rename = "MailingState", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub mailing_state: ::sobjects::Patch<String>,
    /// Mailing Street: textarea(255).
    #[serde(
        rename = "MailingStreet",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub mailing_street: ::sobjects::Patch<String>,
    /// Mobile Phone: phone(40).
    #[serde(rename = "MobilePhone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub mobile_phone: ::sobjects::Patch<String>,
    /// Opted In On: date.
    #[serde(
        rename = "Opted_In_On__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub opted_in_on__c: ::sobjects::Patch<::sobjects::Date>,
    /// Other City: string(40).
    #[serde(rename = "OtherCity", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub other_city: ::sobjects::Patch<String>,
    /// Other Country: string(80).
    #[serde(rename = "OtherCountry", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub other_country: ::sobjects::Patch<String>,
    /// Other Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "OtherGeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub other_geocode_accuracy: ::sobjects::Patch<picklists::OtherGeocodeAccuracy>,
    /// Other Latitude: double(18, 15).
    #[serde(
        rename = "OtherLatitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub other_latitude: ::sobjects::Patch<f64>,
    /// Other Longitude: double(18, 15).
    #[serde(
        rename = "OtherLongitude",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub other_longitude: ::sobjects::Patch<f64>,
    /// Other Phone: phone(40).
    #[serde(rename = "OtherPhone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub other_phone: ::sobjects::Patch<String>,
    /// Other Zip/Postal Code: string(20).
    #[serde(
        rename = "OtherPostalCode",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub other_postal_code: ::sobjects::Patch<String>,
    /// Other State/Province: string(80).
    #[serde(rename = "OtherState", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub other_state: ::sobjects::Patch<String>,
    /// Other Street: textarea(255).
    #[serde(rename = "OtherStreet", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub other_street: ::sobjects::Patch<String>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Persona: restricted picklist.
    ///
    /// Values: `Champion`, `Economic Buyer`, `Technical Buyer`, `Blocker`, `End User`.
    #[serde(rename = "Persona__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub persona__c: ::sobjects::Patch<picklists::PersonaC>,
    /// Business Phone: phone(40).
    #[serde(rename = "Phone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub phone: ::sobjects::Patch<String>,
    /// Profile Link: url(255).
    #[serde(
        rename = "Profile_Link__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub profile_link__c: ::sobjects::Patch<::sobjects::Url>,
    /// Reports To ID: reference, to `Contact`.
    #[serde(rename = "ReportsToId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub reports_to_id: ::sobjects::Patch<::sobjects::Id>,
    /// Salutation: picklist.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    #[serde(rename = "Salutation", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub salutation: ::sobjects::Patch<picklists::Salutation>,
    /// Title: string(128).
    #[serde(rename = "Title", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub title: ::sobjects::Patch<String>,
}
impl ::sobjects::NewRecord for ContactCreate {
    type Object = super::Contact;
}
/// What a new record of `Contact` cannot do without.
#[derive(Debug, Clone)]
pub struct ContactRequired {
    /// Last Name: string(80), required.
    pub last_name: String,
}
impl ContactCreate {
    /// A new record with what it needs; everything else is left to the platform.
    #[must_use]
    pub fn new(required: ContactRequired) -> Self {
        Self {
            last_name: required.last_name,
            account_id: ::sobjects::Patch::Keep,
            assistant_name: ::sobjects::Patch::Keep,
            assistant_phone: ::sobjects::Patch::Keep,
            best_call_time__c: ::sobjects::Patch::Keep,
            birthdate: ::sobjects::Patch::Keep,
            clean_status: ::sobjects::Patch::Keep,
            department: ::sobjects::Patch::Keep,
            description: ::sobjects::Patch::Keep,
            do_not_call: ::sobjects::Patch::Keep,
            email: ::sobjects::Patch::Keep,
            email_bounced_date: ::sobjects::Patch::Keep,
            email_bounced_reason: ::sobjects::Patch::Keep,
            fax: ::sobjects::Patch::Keep,
            first_name: ::sobjects::Patch::Keep,
            has_opted_out_of_email: ::sobjects::Patch::Keep,
            has_opted_out_of_fax: ::sobjects::Patch::Keep,
            home_phone: ::sobjects::Patch::Keep,
            individual_id: ::sobjects::Patch::Keep,
            influence__c: ::sobjects::Patch::Keep,
            jigsaw: ::sobjects::Patch::Keep,
            lead_source: ::sobjects::Patch::Keep,
            mailing_city: ::sobjects::Patch::Keep,
            mailing_country: ::sobjects::Patch::Keep,
            mailing_geocode_accuracy: ::sobjects::Patch::Keep,
            mailing_latitude: ::sobjects::Patch::Keep,
            mailing_longitude: ::sobjects::Patch::Keep,
            mailing_postal_code: ::sobjects::Patch::Keep,
            mailing_state: ::sobjects::Patch::Keep,
            mailing_street: ::sobjects::Patch::Keep,
            mobile_phone: ::sobjects::Patch::Keep,
            opted_in_on__c: ::sobjects::Patch::Keep,
            other_city: ::sobjects::Patch::Keep,
            other_country: ::sobjects::Patch::Keep,
            other_geocode_accuracy: ::sobjects::Patch::Keep,
            other_latitude: ::sobjects::Patch::Keep,
            other_longitude: ::sobjects::Patch::Keep,
            other_phone: ::sobjects::Patch::Keep,
            other_postal_code: ::sobjects::Patch::Keep,
            other_state: ::sobjects::Patch::Keep,
            other_street: ::sobjects::Patch::Keep,
            owner_id: ::sobjects::Patch::Keep,
            persona__c: ::sobjects::Patch::Keep,
            phone: ::sobjects::Patch::Keep,
            profile_link__c: ::sobjects::Patch::Keep,
            reports_to_id: ::sobjects::Patch::Keep,
            salutation: ::sobjects::Patch::Keep,
            title: ::sobjects::Patch::Keep,
        }
    }
}
