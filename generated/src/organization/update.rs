// Written by codegen; do not edit.
//! Changes to a record of `Organization`.
use super::picklists;
/// Changes to a record of `Organization`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct OrganizationUpdate {
    /// City: string(40).
    #[serde(rename = "City", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub city: ::sobjects::Patch<String>,
    /// Locale: restricted picklist.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    #[serde(
        rename = "DefaultLocaleSidKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub default_locale_sid_key: ::sobjects::Patch<picklists::DefaultLocaleSidKey>,
    /// Division: string(80).
    #[serde(rename = "Division", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub division: ::sobjects::Patch<String>,
    /// Fax: phone(40).
    #[serde(rename = "Fax", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub fax: ::sobjects::Patch<String>,
    /// Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "GeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub geocode_accuracy: ::sobjects::Patch<picklists::GeocodeAccuracy>,
    /// Language: restricted picklist.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    #[serde(
        rename = "LanguageLocaleKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub language_locale_key: ::sobjects::Patch<picklists::LanguageLocaleKey>,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub latitude: ::sobjects::Patch<f64>,
    /// Longitude: double(18, 15).
    #[serde(rename = "Longitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub longitude: ::sobjects::Patch<f64>,
    /// Name: string(80).
    #[serde(rename = "Name", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub name: ::sobjects::Patch<String>,
    /// Phone: phone(40).
    #[serde(rename = "Phone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub phone: ::sobjects::Patch<String>,
    /// Zip/Postal Code: string(20).
    #[serde(rename = "PostalCode", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub postal_code: ::sobjects::Patch<String>,
    /// RequireOpportunityProducts: boolean.
    #[serde(
        rename = "PreferencesRequireOpportunityProducts",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub preferences_require_opportunity_products: ::sobjects::Patch<bool>,
    /// TerminateOldestSession: boolean.
    #[serde(
        rename = "PreferencesTerminateOldestSession",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub preferences_terminate_oldest_session: ::sobjects::Patch<bool>,
    /// TransactionSecurityPolicy: boolean.
    #[serde(
        rename = "PreferencesTransactionSecurityPolicy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub preferences_transaction_security_policy: ::sobjects::Patch<bool>,
    /// Primary Contact: string(80).
    #[serde(
        rename = "PrimaryContact",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub primary_contact: ::sobjects::Patch<String>,
    /// Info Emails Admin: boolean.
    #[serde(
        rename = "ReceivesAdminInfoEmails",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub receives_admin_info_emails: ::sobjects::Patch<bool>,
    /// Info Emails: boolean.
    #[serde(
        rename = "ReceivesInfoEmails",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub receives_info_emails: ::sobjects::Patch<bool>,
    /// State/Province: string(80).
    #[serde(rename = "State", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub state: ::sobjects::Patch<String>,
    /// Street: textarea(255).
    #[serde(rename = "Street", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub street: ::sobjects::Patch<String>,
    /// Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    #[serde(
        rename = "TimeZoneSidKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub time_zone_sid_key: ::sobjects::Patch<picklists::TimeZoneSidKey>,
    /// UI Skin: restricted picklist.
    ///
    /// Values: `Theme1`, `Theme2`, `Theme3`, `Theme4d`.
    #[serde(rename = "UiSkin", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub ui_skin: ::sobjects::Patch<picklists::UiSkin>,
    /// Web to Cases Default Origin: string(40).
    #[serde(
        rename = "WebToCaseDefaultOrigin",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub web_to_case_default_origin: ::sobjects::Patch<String>,
}
impl ::sobjects::RecordChanges for OrganizationUpdate {
    type Object = super::Organization;
}
