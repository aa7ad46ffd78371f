// Written by codegen; do not edit.
//! A record of `Organization` as it is read.
use super::picklists;
/// A record of `Organization`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Organization {
    /// Address: address, read only.
    #[serde(rename = "Address")]
    pub address: Option<::sobjects::Address>,
    /// City: string(40).
    #[serde(rename = "City")]
    pub city: Option<String>,
    /// Compliance BCC Email: email(80), read only.
    #[serde(rename = "ComplianceBccEmail")]
    pub compliance_bcc_email: Option<String>,
    /// Country: string(80), read only.
    #[serde(rename = "Country")]
    pub country: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Default Account Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    #[serde(rename = "DefaultAccountAccess")]
    pub default_account_access: Option<picklists::DefaultAccountAccess>,
    /// Default Calendar Access: restricted picklist, read only.
    ///
    /// Values: `HideDetails`, `HideDetailsInsert`, `ShowDetails`, `ShowDetailsInsert`, `AllowEdits`.
    #[serde(rename = "DefaultCalendarAccess")]
    pub default_calendar_access: Option<picklists::DefaultCalendarAccess>,
    /// Default Campaign Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    #[serde(rename = "DefaultCampaignAccess")]
    pub default_campaign_access: Option<picklists::DefaultCampaignAccess>,
    /// Default Case Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
    #[serde(rename = "DefaultCaseAccess")]
    pub default_case_access: Option<picklists::DefaultCaseAccess>,
    /// Default Contact Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    #[serde(rename = "DefaultContactAccess")]
    pub default_contact_access: Option<picklists::DefaultContactAccess>,
    /// Default Lead Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
    #[serde(rename = "DefaultLeadAccess")]
    pub default_lead_access: Option<picklists::DefaultLeadAccess>,
    /// Locale: restricted picklist.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    #[serde(rename = "DefaultLocaleSidKey")]
    pub default_locale_sid_key: Option<picklists::DefaultLocaleSidKey>,
    /// Default Opportunity Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    #[serde(rename = "DefaultOpportunityAccess")]
    pub default_opportunity_access: Option<picklists::DefaultOpportunityAccess>,
    /// Default Price Book Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `ReadSelect`.
    #[serde(rename = "DefaultPricebookAccess")]
    pub default_pricebook_access: Option<picklists::DefaultPricebookAccess>,
    /// Division: string(80).
    #[serde(rename = "Division")]
    pub division: Option<String>,
    /// Fax: phone(40).
    #[serde(rename = "Fax")]
    pub fax: Option<String>,
    /// Fiscal Year Starts In: int, read only.
    #[serde(rename = "FiscalYearStartMonth")]
    pub fiscal_year_start_month: Option<i64>,
    /// Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "GeocodeAccuracy")]
    pub geocode_accuracy: Option<picklists::GeocodeAccuracy>,
    /// Organization ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Instance Name: string(5), read only.
    #[serde(rename = "InstanceName")]
    pub instance_name: Option<String>,
    /// Is Read Only: boolean, read only.
    #[serde(rename = "IsReadOnly")]
    pub is_read_only: Option<bool>,
    /// Is Sandbox: boolean, read only.
    #[serde(rename = "IsSandbox")]
    pub is_sandbox: Option<bool>,
    /// Language: restricted picklist.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    #[serde(rename = "LanguageLocaleKey")]
    pub language_locale_key: Option<picklists::LanguageLocaleKey>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude")]
    pub latitude: Option<f64>,
    /// Longitude: double(18, 15).
    #[serde(rename = "Longitude")]
    pub longitude: Option<f64>,
    /// Monthly Page Views Allowed: int, read only.
    #[serde(rename = "MonthlyPageViewsEntitlement")]
    pub monthly_page_views_entitlement: Option<i64>,
    /// Monthly Page Views Used: int, read only.
    #[serde(rename = "MonthlyPageViewsUsed")]
    pub monthly_page_views_used: Option<i64>,
    /// Name: string(80).
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// Namespace Prefix: string(15), read only.
    #[serde(rename = "NamespacePrefix")]
    pub namespace_prefix: Option<String>,
    /// Edition: restricted picklist, read only.
    ///
    /// Values: `Team Edition`, `Professional Edition`, `Enterprise Edition`, `Developer Edition`, `Personal Edition`, `Unlimited Edition`, `Contact Manager Edition`, `Base Edition`.
    #[serde(rename = "OrganizationType")]
    pub organization_type: Option<picklists::OrganizationType>,
    /// Phone: phone(40).
    #[serde(rename = "Phone")]
    pub phone: Option<String>,
    /// Zip/Postal Code: string(20).
    #[serde(rename = "PostalCode")]
    pub postal_code: Option<String>,
    /// RequireOpportunityProducts: boolean.
    #[serde(rename = "PreferencesRequireOpportunityProducts")]
    pub preferences_require_opportunity_products: Option<bool>,
    /// TerminateOldestSession: boolean.
    #[serde(rename = "PreferencesTerminateOldestSession")]
    pub preferences_terminate_oldest_session: Option<bool>,
    /// TransactionSecurityPolicy: boolean.
    #[serde(rename = "PreferencesTransactionSecurityPolicy")]
    pub preferences_transaction_security_policy: Option<bool>,
    /// Primary Contact: string(80).
    #[serde(rename = "PrimaryContact")]
    pub primary_contact: Option<String>,
    /// Info Emails Admin: boolean.
    #[serde(rename = "ReceivesAdminInfoEmails")]
    pub receives_admin_info_emails: Option<bool>,
    /// Info Emails: boolean.
    #[serde(rename = "ReceivesInfoEmails")]
    pub receives_info_emails: Option<bool>,
    /// Signup Country: string(2), read only.
    #[serde(rename = "SignupCountryIsoCode")]
    pub signup_country_iso_code: Option<String>,
    /// State/Province: string(80).
    #[serde(rename = "State")]
    pub state: Option<String>,
    /// Street: textarea(255).
    #[serde(rename = "Street")]
    pub street: Option<String>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    #[serde(rename = "TimeZoneSidKey")]
    pub time_zone_sid_key: Option<picklists::TimeZoneSidKey>,
    /// Trial Expiration Date: datetime, read only.
    #[serde(rename = "TrialExpirationDate")]
    pub trial_expiration_date: Option<::sobjects::DateTime>,
    /// UI Skin: restricted picklist.
    ///
    /// Values: `Theme1`, `Theme2`, `Theme3`, `Theme4d`.
    #[serde(rename = "UiSkin")]
    pub ui_skin: Option<picklists::UiSkin>,
    /// Fiscal Year Name by Start: boolean, read only.
    #[serde(rename = "UsesStartDateAsFiscalYearName")]
    pub uses_start_date_as_fiscal_year_name: Option<bool>,
    /// Web to Cases Default Origin: string(40).
    #[serde(rename = "WebToCaseDefaultOrigin")]
    pub web_to_case_default_origin: Option<String>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
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
}
impl ::sobjects::SObject for Organization {
    const NAME: &'static str = "Organization";
    type Field = super::OrganizationField;
    type Create = super::OrganizationCreate;
    type Update = super::OrganizationUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::organization::OBJECT;
        &OBJECT
    }
}
