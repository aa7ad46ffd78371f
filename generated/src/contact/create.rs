// Written by codegen; do not edit.
//! A new record of `Contact`.
use super::picklists;
/// Values for a new record of `Contact`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone)]
pub struct ContactCreate {
    /// Account ID: reference, to `Account`.
    pub account_id: ::sobjects::Patch<::sobjects::Id<super::super::account::Account>>,
    /// Assistant's Name: string(40).
    pub assistant_name: ::sobjects::Patch<String>,
    /// Asst. Phone: phone(40), classified as PII and GDPR and Confidential.
    pub assistant_phone: ::sobjects::Patch<String>,
    /// Best Call Time: time.
    pub best_call_time__c: ::sobjects::Patch<::sobjects::Time>,
    /// Birthdate: date, classified as PII and GDPR and Restricted.
    pub birthdate: ::sobjects::Patch<::sobjects::Date>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    pub clean_status: ::sobjects::Patch<picklists::CleanStatus>,
    /// Department: string(80).
    pub department: ::sobjects::Patch<String>,
    /// Contact Description: textarea(32000).
    pub description: ::sobjects::Patch<String>,
    /// Do Not Call: boolean.
    pub do_not_call: ::sobjects::Patch<bool>,
    /// Email: email(80), classified as PII and GDPR and Confidential.
    pub email: ::sobjects::Patch<String>,
    /// Email Bounced Date: datetime.
    pub email_bounced_date: ::sobjects::Patch<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    pub email_bounced_reason: ::sobjects::Patch<String>,
    /// Business Fax: phone(40), classified as PII and GDPR and Confidential.
    pub fax: ::sobjects::Patch<String>,
    /// First Name: string(40), part of `Name`.
    pub first_name: ::sobjects::Patch<String>,
    /// Email Opt Out: boolean.
    pub has_opted_out_of_email: ::sobjects::Patch<bool>,
    /// Fax Opt Out: boolean.
    pub has_opted_out_of_fax: ::sobjects::Patch<bool>,
    /// Home Phone: phone(40), classified as PII and GDPR and Confidential.
    pub home_phone: ::sobjects::Patch<String>,
    /// Individual ID: reference, to `Individual`.
    pub individual_id: ::sobjects::Patch<::sobjects::Id>,
    /// Influence: percent(3, 0).
    pub influence__c: ::sobjects::Patch<::sobjects::Percent>,
    /// Data.com Key: string(20).
    pub jigsaw: ::sobjects::Patch<String>,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: String,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub lead_source: ::sobjects::Patch<picklists::LeadSource>,
    /// Mailing City: string(40), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_city: ::sobjects::Patch<String>,
    /// Mailing Country: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_country: ::sobjects::Patch<String>,
    /// Mailing Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `MailingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub mailing_geocode_accuracy: ::sobjects::Patch<picklists::MailingGeocodeAccuracy>,
    /// Mailing Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_latitude: ::sobjects::Patch<f64>,
    /// Mailing Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_longitude: ::sobjects::Patch<f64>,
    /// Mailing Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_postal_code: ::sobjects::Patch<String>,
    /// Mailing State/Province: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_state: ::sobjects::Patch<String>,
    /// Mailing Street: textarea(255), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    pub mailing_street: ::sobjects::Patch<String>,
    /// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
    pub mobile_phone: ::sobjects::Patch<String>,
    /// Opted In On: date.
    pub opted_in_on__c: ::sobjects::Patch<::sobjects::Date>,
    /// Other City: string(40), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_city: ::sobjects::Patch<String>,
    /// Other Country: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_country: ::sobjects::Patch<String>,
    /// Other Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `OtherAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub other_geocode_accuracy: ::sobjects::Patch<picklists::OtherGeocodeAccuracy>,
    /// Other Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_latitude: ::sobjects::Patch<f64>,
    /// Other Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_longitude: ::sobjects::Patch<f64>,
    /// Other Phone: phone(40), classified as PII and GDPR and Confidential.
    pub other_phone: ::sobjects::Patch<String>,
    /// Other Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_postal_code: ::sobjects::Patch<String>,
    /// Other State/Province: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_state: ::sobjects::Patch<String>,
    /// Other Street: textarea(255), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    pub other_street: ::sobjects::Patch<String>,
    /// Owner ID: reference, to `User`.
    pub owner_id: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// Persona: restricted picklist.
    ///
    /// Values: `Champion`, `Economic Buyer`, `Technical Buyer`, `Blocker`, `End User`.
    pub persona__c: ::sobjects::Patch<picklists::PersonaC>,
    /// Business Phone: phone(40), classified as PII and GDPR and Confidential.
    pub phone: ::sobjects::Patch<String>,
    /// Profile Link: url(255).
    pub profile_link__c: ::sobjects::Patch<::sobjects::Url>,
    /// Reports To ID: reference, to `Contact`.
    pub reports_to_id: ::sobjects::Patch<::sobjects::Id<super::super::contact::Contact>>,
    /// Salutation: picklist, part of `Name`.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    pub salutation: ::sobjects::Patch<picklists::Salutation>,
    /// Title: string(128).
    pub title: ::sobjects::Patch<String>,
}
impl ::sobjects::NewRecord for ContactCreate {
    type Object = super::Contact;
}
/// What a new record of `Contact` cannot do without.
#[derive(Debug, Clone)]
pub struct ContactRequired {
    /// Last Name: string(80), required, part of `Name`.
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
::sobjects::written_by_fields!(ContactCreate);
impl ::sobjects::fields::Fields for ContactCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AccountId", &self.account_id)?;
        visit.field("AssistantName", &self.assistant_name)?;
        visit.field("AssistantPhone", &self.assistant_phone)?;
        visit.field("Best_Call_Time__c", &self.best_call_time__c)?;
        visit.field("Birthdate", &self.birthdate)?;
        visit.field("CleanStatus", &self.clean_status)?;
        visit.field("Department", &self.department)?;
        visit.field("Description", &self.description)?;
        visit.field("DoNotCall", &self.do_not_call)?;
        visit.field("Email", &self.email)?;
        visit.field("EmailBouncedDate", &self.email_bounced_date)?;
        visit.field("EmailBouncedReason", &self.email_bounced_reason)?;
        visit.field("Fax", &self.fax)?;
        visit.field("FirstName", &self.first_name)?;
        visit.field("HasOptedOutOfEmail", &self.has_opted_out_of_email)?;
        visit.field("HasOptedOutOfFax", &self.has_opted_out_of_fax)?;
        visit.field("HomePhone", &self.home_phone)?;
        visit.field("IndividualId", &self.individual_id)?;
        visit.field("Influence__c", &self.influence__c)?;
        visit.field("Jigsaw", &self.jigsaw)?;
        visit.value("LastName", &self.last_name)?;
        visit.field("LeadSource", &self.lead_source)?;
        visit.field("MailingCity", &self.mailing_city)?;
        visit.field("MailingCountry", &self.mailing_country)?;
        visit.field("MailingGeocodeAccuracy", &self.mailing_geocode_accuracy)?;
        visit.field("MailingLatitude", &self.mailing_latitude)?;
        visit.field("MailingLongitude", &self.mailing_longitude)?;
        visit.field("MailingPostalCode", &self.mailing_postal_code)?;
        visit.field("MailingState", &self.mailing_state)?;
        visit.field("MailingStreet", &self.mailing_street)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("Opted_In_On__c", &self.opted_in_on__c)?;
        visit.field("OtherCity", &self.other_city)?;
        visit.field("OtherCountry", &self.other_country)?;
        visit.field("OtherGeocodeAccuracy", &self.other_geocode_accuracy)?;
        visit.field("OtherLatitude", &self.other_latitude)?;
        visit.field("OtherLongitude", &self.other_longitude)?;
        visit.field("OtherPhone", &self.other_phone)?;
        visit.field("OtherPostalCode", &self.other_postal_code)?;
        visit.field("OtherState", &self.other_state)?;
        visit.field("OtherStreet", &self.other_street)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Persona__c", &self.persona__c)?;
        visit.field("Phone", &self.phone)?;
        visit.field("Profile_Link__c", &self.profile_link__c)?;
        visit.field("ReportsToId", &self.reports_to_id)?;
        visit.field("Salutation", &self.salutation)?;
        visit.field("Title", &self.title)?;
        Ok(())
    }
}
