// Written by codegen; do not edit.
//! Changes to a record of `Lead`.
use super::picklists;
use super::references;
/// Changes to a record of `Lead`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct LeadUpdate {
    /// Annual Revenue: currency(18, 0).
    pub annual_revenue: ::sobjects::Patch<::sobjects::Decimal>,
    /// Budget: currency(16, 2).
    pub budget__c: ::sobjects::Patch<::sobjects::Decimal>,
    /// City: string(40), classified as PII and GDPR and Confidential, part of `Address`.
    pub city: ::sobjects::Patch<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    pub clean_status: ::sobjects::Patch<picklists::CleanStatus>,
    /// Company: string(255), required.
    pub company: ::sobjects::Patch<String>,
    /// Company D-U-N-S Number: string(9).
    pub company_duns_number: ::sobjects::Patch<String>,
    /// Country: string(80), classified as PII and GDPR and Confidential, part of `Address`.
    pub country: ::sobjects::Patch<String>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    pub dandb_company_id: ::sobjects::Patch<::sobjects::Id>,
    /// Description: textarea(32000).
    pub description: ::sobjects::Patch<String>,
    /// Do Not Call: boolean.
    pub do_not_call: ::sobjects::Patch<bool>,
    /// Email: email(80), classified as PII and GDPR and Confidential.
    pub email: ::sobjects::Patch<String>,
    /// Email Bounced Date: datetime.
    pub email_bounced_date: ::sobjects::Patch<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    pub email_bounced_reason: ::sobjects::Patch<String>,
    /// External Key: string(64), unique, external id.
    pub external_key__c: ::sobjects::Patch<String>,
    /// Fax: phone(40), classified as PII and GDPR and Confidential.
    pub fax: ::sobjects::Patch<String>,
    /// First Name: string(40), part of `Name`.
    pub first_name: ::sobjects::Patch<String>,
    /// Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub geocode_accuracy: ::sobjects::Patch<picklists::GeocodeAccuracy>,
    /// Email Opt Out: boolean.
    pub has_opted_out_of_email: ::sobjects::Patch<bool>,
    /// Fax Opt Out: boolean.
    pub has_opted_out_of_fax: ::sobjects::Patch<bool>,
    /// Individual ID: reference, to `Individual`.
    pub individual_id: ::sobjects::Patch<::sobjects::Id>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    pub industry: ::sobjects::Patch<picklists::Industry>,
    /// Intake Source: string(80), required.
    pub intake_source__c: ::sobjects::Patch<String>,
    /// Unread By Owner: boolean.
    pub is_unread_by_owner: ::sobjects::Patch<bool>,
    /// Data.com Key: string(20).
    pub jigsaw: ::sobjects::Patch<String>,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: ::sobjects::Patch<String>,
    /// Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
    pub latitude: ::sobjects::Patch<f64>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub lead_source: ::sobjects::Patch<picklists::LeadSource>,
    /// Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
    pub longitude: ::sobjects::Patch<f64>,
    /// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
    pub mobile_phone: ::sobjects::Patch<String>,
    /// Score: double(5, 0).
    pub ns1__score__c: ::sobjects::Patch<f64>,
    /// Employees: int.
    pub number_of_employees: ::sobjects::Patch<i64>,
    /// Owner ID: reference, to `Group` or `User`.
    pub owner_id: ::sobjects::Patch<references::OwnerId>,
    /// Phone: phone(40), classified as PII and GDPR and Confidential.
    pub phone: ::sobjects::Patch<String>,
    /// Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `Address`.
    pub postal_code: ::sobjects::Patch<String>,
    /// Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    pub rating: ::sobjects::Patch<picklists::Rating>,
    /// Salutation: picklist, part of `Name`.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    pub salutation: ::sobjects::Patch<picklists::Salutation>,
    /// Score: double(5, 0).
    pub score__c: ::sobjects::Patch<f64>,
    /// State/Province: string(80), classified as PII and GDPR and Confidential, part of `Address`.
    pub state: ::sobjects::Patch<String>,
    /// Status: picklist, default `Open - Not Contacted`.
    ///
    /// Values: `Open - Not Contacted`, `Working - Contacted`, `Closed - Converted`, `Closed - Not Converted`.
    pub status: ::sobjects::Patch<picklists::Status>,
    /// Street: textarea(255), classified as PII and GDPR and Confidential, part of `Address`.
    pub street: ::sobjects::Patch<String>,
    /// Title: string(128).
    pub title: ::sobjects::Patch<String>,
    /// Website: url(255).
    pub website: ::sobjects::Patch<::sobjects::Url>,
}
impl ::sobjects::RecordChanges for LeadUpdate {
    type Object = super::Lead;
}
::sobjects::written_by_fields!(LeadUpdate);
impl ::sobjects::fields::Fields for LeadUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AnnualRevenue", &self.annual_revenue)?;
        visit.field("Budget__c", &self.budget__c)?;
        visit.field("City", &self.city)?;
        visit.field("CleanStatus", &self.clean_status)?;
        visit.field("Company", &self.company)?;
        visit.field("CompanyDunsNumber", &self.company_duns_number)?;
        visit.field("Country", &self.country)?;
        visit.field("DandbCompanyId", &self.dandb_company_id)?;
        visit.field("Description", &self.description)?;
        visit.field("DoNotCall", &self.do_not_call)?;
        visit.field("Email", &self.email)?;
        visit.field("EmailBouncedDate", &self.email_bounced_date)?;
        visit.field("EmailBouncedReason", &self.email_bounced_reason)?;
        visit.field("External_Key__c", &self.external_key__c)?;
        visit.field("Fax", &self.fax)?;
        visit.field("FirstName", &self.first_name)?;
        visit.field("GeocodeAccuracy", &self.geocode_accuracy)?;
        visit.field("HasOptedOutOfEmail", &self.has_opted_out_of_email)?;
        visit.field("HasOptedOutOfFax", &self.has_opted_out_of_fax)?;
        visit.field("IndividualId", &self.individual_id)?;
        visit.field("Industry", &self.industry)?;
        visit.field("Intake_Source__c", &self.intake_source__c)?;
        visit.field("IsUnreadByOwner", &self.is_unread_by_owner)?;
        visit.field("Jigsaw", &self.jigsaw)?;
        visit.field("LastName", &self.last_name)?;
        visit.field("Latitude", &self.latitude)?;
        visit.field("LeadSource", &self.lead_source)?;
        visit.field("Longitude", &self.longitude)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("ns1__Score__c", &self.ns1__score__c)?;
        visit.field("NumberOfEmployees", &self.number_of_employees)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PostalCode", &self.postal_code)?;
        visit.field("Rating", &self.rating)?;
        visit.field("Salutation", &self.salutation)?;
        visit.field("Score__c", &self.score__c)?;
        visit.field("State", &self.state)?;
        visit.field("Status", &self.status)?;
        visit.field("Street", &self.street)?;
        visit.field("Title", &self.title)?;
        visit.field("Website", &self.website)?;
        Ok(())
    }
}
