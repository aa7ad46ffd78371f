// Written by codegen; do not edit.
//! Changes to a record of `Organization`.
use super::picklists;
/// Changes to a record of `Organization`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct OrganizationUpdate {
    /// City: string(40), part of `Address`.
    pub city: ::sobjects::Patch<String>,
    /// Locale: restricted picklist.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    pub default_locale_sid_key: ::sobjects::Patch<picklists::DefaultLocaleSidKey>,
    /// Division: string(80).
    pub division: ::sobjects::Patch<String>,
    /// Fax: phone(40).
    pub fax: ::sobjects::Patch<String>,
    /// Geocode Accuracy: restricted picklist, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub geocode_accuracy: ::sobjects::Patch<picklists::GeocodeAccuracy>,
    /// Language: restricted picklist.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    pub language_locale_key: ::sobjects::Patch<picklists::LanguageLocaleKey>,
    /// Latitude: double(18, 15), part of `Address`.
    pub latitude: ::sobjects::Patch<f64>,
    /// Longitude: double(18, 15), part of `Address`.
    pub longitude: ::sobjects::Patch<f64>,
    /// Name: string(80).
    pub name: ::sobjects::Patch<String>,
    /// Phone: phone(40).
    pub phone: ::sobjects::Patch<String>,
    /// Zip/Postal Code: string(20), part of `Address`.
    pub postal_code: ::sobjects::Patch<String>,
    /// RequireOpportunityProducts: boolean.
    pub preferences_require_opportunity_products: ::sobjects::Patch<bool>,
    /// TerminateOldestSession: boolean.
    pub preferences_terminate_oldest_session: ::sobjects::Patch<bool>,
    /// TransactionSecurityPolicy: boolean.
    pub preferences_transaction_security_policy: ::sobjects::Patch<bool>,
    /// Primary Contact: string(80).
    pub primary_contact: ::sobjects::Patch<String>,
    /// Info Emails Admin: boolean.
    pub receives_admin_info_emails: ::sobjects::Patch<bool>,
    /// Info Emails: boolean.
    pub receives_info_emails: ::sobjects::Patch<bool>,
    /// State/Province: string(80), part of `Address`.
    pub state: ::sobjects::Patch<String>,
    /// Street: textarea(255), part of `Address`.
    pub street: ::sobjects::Patch<String>,
    /// Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub time_zone_sid_key: ::sobjects::Patch<picklists::TimeZoneSidKey>,
    /// UI Skin: restricted picklist, default `Theme3`.
    ///
    /// Values: `Theme1`, `Theme2`, `Theme3`, `Theme4d`.
    pub ui_skin: ::sobjects::Patch<picklists::UiSkin>,
    /// Web to Cases Default Origin: string(40).
    pub web_to_case_default_origin: ::sobjects::Patch<String>,
}
impl ::sobjects::RecordChanges for OrganizationUpdate {
    type Object = super::Organization;
}
::sobjects::written_by_fields!(OrganizationUpdate);
impl ::sobjects::fields::Fields for OrganizationUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("City", &self.city)?;
        visit.field("DefaultLocaleSidKey", &self.default_locale_sid_key)?;
        visit.field("Division", &self.division)?;
        visit.field("Fax", &self.fax)?;
        visit.field("GeocodeAccuracy", &self.geocode_accuracy)?;
        visit.field("LanguageLocaleKey", &self.language_locale_key)?;
        visit.field("Latitude", &self.latitude)?;
        visit.field("Longitude", &self.longitude)?;
        visit.field("Name", &self.name)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PostalCode", &self.postal_code)?;
        visit
            .field(
                "PreferencesRequireOpportunityProducts",
                &self.preferences_require_opportunity_products,
            )?;
        visit
            .field(
                "PreferencesTerminateOldestSession",
                &self.preferences_terminate_oldest_session,
            )?;
        visit
            .field(
                "PreferencesTransactionSecurityPolicy",
                &self.preferences_transaction_security_policy,
            )?;
        visit.field("PrimaryContact", &self.primary_contact)?;
        visit.field("ReceivesAdminInfoEmails", &self.receives_admin_info_emails)?;
        visit.field("ReceivesInfoEmails", &self.receives_info_emails)?;
        visit.field("State", &self.state)?;
        visit.field("Street", &self.street)?;
        visit.field("TimeZoneSidKey", &self.time_zone_sid_key)?;
        visit.field("UiSkin", &self.ui_skin)?;
        visit.field("WebToCaseDefaultOrigin", &self.web_to_case_default_origin)?;
        Ok(())
    }
}
