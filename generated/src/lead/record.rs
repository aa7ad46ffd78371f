// Written by codegen; do not edit.
//! A record of `Lead` as it is read.
use super::picklists;
/// A record of `Lead`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Lead {
    /// Address: address, read only.
    #[serde(rename = "Address")]
    pub address: Option<::sobjects::Address>,
    /// Annual Revenue: currency(18, 0).
    #[serde(rename = "AnnualRevenue")]
    pub annual_revenue: Option<::sobjects::Decimal>,
    /// Budget: currency(16, 2).
    #[serde(rename = "Budget__c")]
    pub budget__c: Option<::sobjects::Decimal>,
    /// City: string(40).
    #[serde(rename = "City")]
    pub city: Option<String>,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    #[serde(rename = "CleanStatus")]
    pub clean_status: Option<picklists::CleanStatus>,
    /// Company: string(255), required.
    #[serde(rename = "Company")]
    pub company: Option<String>,
    /// Company D-U-N-S Number: string(9).
    #[serde(rename = "CompanyDunsNumber")]
    pub company_duns_number: Option<String>,
    /// Converted Account ID: reference, to `Account`, read only.
    #[serde(rename = "ConvertedAccountId")]
    pub converted_account_id: Option<::sobjects::Id>,
    /// Converted Contact ID: reference, to `Contact`, read only.
    #[serde(rename = "ConvertedContactId")]
    pub converted_contact_id: Option<::sobjects::Id>,
    /// Converted Date: date, read only.
    #[serde(rename = "ConvertedDate")]
    pub converted_date: Option<::sobjects::Date>,
    /// Converted Opportunity ID: reference, to `Opportunity`, read only.
    #[serde(rename = "ConvertedOpportunityId")]
    pub converted_opportunity_id: Option<::sobjects::Id>,
    /// Country: string(80).
    #[serde(rename = "Country")]
    pub country: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// D\&B Company ID: reference, to `DandBCompany`.
    #[serde(rename = "DandbCompanyId")]
    pub dandb_company_id: Option<::sobjects::Id>,
    /// Description: textarea(32000).
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// Do Not Call: boolean.
    #[serde(rename = "DoNotCall")]
    pub do_not_call: Option<bool>,
    /// Email: email(80).
    #[serde(rename = "Email")]
    pub email: Option<String>,
    /// Email Bounced Date: datetime.
    #[serde(rename = "EmailBouncedDate")]
    pub email_bounced_date: Option<::sobjects::DateTime>,
    /// Email Bounced Reason: string(255).
    #[serde(rename = "EmailBouncedReason")]
    pub email_bounced_reason: Option<String>,
    /// External Key: string(64), unique, external id.
    #[serde(rename = "External_Key__c")]
    pub external_key__c: Option<String>,
    /// Fax: phone(40).
    #[serde(rename = "Fax")]
    pub fax: Option<String>,
    /// First Name: string(40).
    #[serde(rename = "FirstName")]
    pub first_name: Option<String>,
    /// Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "GeocodeAccuracy")]
    pub geocode_accuracy: Option<picklists::GeocodeAccuracy>,
    /// Email Opt Out: boolean.
    #[serde(rename = "HasOptedOutOfEmail")]
    pub has_opted_out_of_email: Option<bool>,
    /// Fax Opt Out: boolean.
    #[serde(rename = "HasOptedOutOfFax")]
    pub has_opted_out_of_fax: Option<bool>,
    /// Lead ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Individual ID: reference, to `Individual`.
    #[serde(rename = "IndividualId")]
    pub individual_id: Option<::sobjects::Id>,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    #[serde(rename = "Industry")]
    pub industry: Option<picklists::Industry>,
    /// Intake Source: string(80), required.
    #[serde(rename = "Intake_Source__c")]
    pub intake_source__c: Option<String>,
    /// Converted: boolean, set on creation only.
    #[serde(rename = "IsConverted")]
    pub is_converted: Option<bool>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Unread By Owner: boolean.
    #[serde(rename = "IsUnreadByOwner")]
    pub is_unread_by_owner: Option<bool>,
    /// Data.com Key: string(20).
    #[serde(rename = "Jigsaw")]
    pub jigsaw: Option<String>,
    /// Jigsaw Contact ID: string(20), read only.
    #[serde(rename = "JigsawContactId")]
    pub jigsaw_contact_id: Option<String>,
    /// Last Activity: date, read only.
    #[serde(rename = "LastActivityDate")]
    pub last_activity_date: Option<::sobjects::Date>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName")]
    pub last_name: Option<String>,
    /// Last Referenced Date: datetime, read only.
    #[serde(rename = "LastReferencedDate")]
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Transfer Date: date, read only.
    #[serde(rename = "LastTransferDate")]
    pub last_transfer_date: Option<::sobjects::Date>,
    /// Last Viewed Date: datetime, read only.
    #[serde(rename = "LastViewedDate")]
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude")]
    pub latitude: Option<f64>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "LeadSource")]
    pub lead_source: Option<picklists::LeadSource>,
    /// Longitude: double(18, 15).
    #[serde(rename = "Longitude")]
    pub longitude: Option<f64>,
    /// Master Record ID: reference, to `Lead`, read only.
    #[serde(rename = "MasterRecordId")]
    pub master_record_id: Option<::sobjects::Id>,
    /// Mobile Phone: phone(40).
    #[serde(rename = "MobilePhone")]
    pub mobile_phone: Option<String>,
    /// Full Name: string(121), read only.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// Score: double(5, 0).
    #[serde(rename = "ns1__Score__c")]
    pub ns1__score__c: Option<f64>,
    /// Employees: int.
    #[serde(rename = "NumberOfEmployees")]
    pub number_of_employees: Option<i64>,
    /// Owner ID: reference, to `Group` or `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Phone: phone(40).
    #[serde(rename = "Phone")]
    pub phone: Option<String>,
    /// Photo URL: url(255), read only.
    #[serde(rename = "PhotoUrl")]
    pub photo_url: Option<::sobjects::Url>,
    /// Zip/Postal Code: string(20).
    #[serde(rename = "PostalCode")]
    pub postal_code: Option<String>,
    /// Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    #[serde(rename = "Rating")]
    pub rating: Option<picklists::Rating>,
    /// Salutation: picklist.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    #[serde(rename = "Salutation")]
    pub salutation: Option<picklists::Salutation>,
    /// Score: double(5, 0).
    #[serde(rename = "Score__c")]
    pub score__c: Option<f64>,
    /// State/Province: string(80).
    #[serde(rename = "State")]
    pub state: Option<String>,
    /// Status: picklist.
    ///
    /// Values: `Open - Not Contacted`, `Working - Contacted`, `Closed - Converted`, `Closed - Not Converted`.
    #[serde(rename = "Status")]
    pub status: Option<picklists::Status>,
    /// Street: textarea(255).
    #[serde(rename = "Street")]
    pub street: Option<String>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Title: string(128).
    #[serde(rename = "Title")]
    pub title: Option<String>,
    /// Website: url(255).
    #[serde(rename = "Website")]
    pub website: Option<::sobjects::Url>,
    /// The record that `ConvertedAccountId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "ConvertedAccount")]
    pub converted_account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `ConvertedContactId` refers to.
    #[cfg(feature = "contact")]
    #[serde(rename = "ConvertedContact")]
    pub converted_contact: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// The record that `ConvertedOpportunityId` refers to.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "ConvertedOpportunity")]
    pub converted_opportunity: Option<
        ::sobjects::Related<super::super::opportunity::Opportunity>,
    >,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `DandbCompanyId` refers to.
    #[serde(rename = "DandbCompany")]
    pub dandb_company: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `IndividualId` refers to.
    #[serde(rename = "Individual")]
    pub individual: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `JigsawContactId` refers to.
    #[serde(rename = "JigsawContact")]
    pub jigsaw_contact: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `MasterRecordId` refers to.
    #[cfg(feature = "lead")]
    #[serde(rename = "MasterRecord")]
    pub master_record: Option<::sobjects::Related<super::super::lead::Lead>>,
    /// The record that `OwnerId` refers to.
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<::sobjects::Record>>,
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
    /// Records of `Event` that refer to it by `WhoId`.
    #[cfg(feature = "event")]
    #[serde(rename = "Events")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `Task` that refer to it by `WhoId`.
    #[cfg(feature = "task")]
    #[serde(rename = "Tasks")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
}
impl ::sobjects::SObject for Lead {
    const NAME: &'static str = "Lead";
    type Field = super::LeadField;
    type Create = super::LeadCreate;
    type Update = super::LeadUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::lead::OBJECT;
        &OBJECT
    }
}
