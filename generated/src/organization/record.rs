// Written by codegen; do not edit.
//! A record of `Organization` as it is read.
use super::picklists;
/// A record of `Organization`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Organization {
    /// Address: address, read only, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
    pub address: Option<::sobjects::Address>,
    /// City: string(40), part of `Address`.
    pub city: Option<String>,
    /// Compliance BCC Email: email(80), read only.
    pub compliance_bcc_email: Option<String>,
    /// Country: string(80), read only, part of `Address`.
    pub country: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Default Account Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    pub default_account_access: Option<picklists::DefaultAccountAccess>,
    /// Default Calendar Access: restricted picklist, read only, default `ShowDetails`.
    ///
    /// Values: `HideDetails`, `HideDetailsInsert`, `ShowDetails`, `ShowDetailsInsert`, `AllowEdits`.
    pub default_calendar_access: Option<picklists::DefaultCalendarAccess>,
    /// Default Campaign Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    pub default_campaign_access: Option<picklists::DefaultCampaignAccess>,
    /// Default Case Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
    pub default_case_access: Option<picklists::DefaultCaseAccess>,
    /// Default Contact Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    pub default_contact_access: Option<picklists::DefaultContactAccess>,
    /// Default Lead Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
    pub default_lead_access: Option<picklists::DefaultLeadAccess>,
    /// Locale: restricted picklist.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    pub default_locale_sid_key: Option<picklists::DefaultLocaleSidKey>,
    /// Default Opportunity Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    pub default_opportunity_access: Option<picklists::DefaultOpportunityAccess>,
    /// Default Price Book Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `ReadSelect`.
    pub default_pricebook_access: Option<picklists::DefaultPricebookAccess>,
    /// Division: string(80).
    pub division: Option<String>,
    /// Fax: phone(40).
    pub fax: Option<String>,
    /// Fiscal Year Starts In: int, read only.
    pub fiscal_year_start_month: Option<i64>,
    /// Geocode Accuracy: restricted picklist, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub geocode_accuracy: Option<picklists::GeocodeAccuracy>,
    /// Organization ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::organization::Organization>>,
    /// Instance Name: string(5), read only.
    pub instance_name: Option<String>,
    /// Is Read Only: boolean, read only.
    pub is_read_only: Option<bool>,
    /// Is Sandbox: boolean, read only.
    pub is_sandbox: Option<bool>,
    /// Language: restricted picklist.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    pub language_locale_key: Option<picklists::LanguageLocaleKey>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Latitude: double(18, 15), part of `Address`.
    pub latitude: Option<f64>,
    /// Longitude: double(18, 15), part of `Address`.
    pub longitude: Option<f64>,
    /// Monthly Page Views Allowed: int, read only.
    pub monthly_page_views_entitlement: Option<i64>,
    /// Monthly Page Views Used: int, read only.
    pub monthly_page_views_used: Option<i64>,
    /// Name: string(80).
    pub name: Option<String>,
    /// Namespace Prefix: string(15), read only.
    pub namespace_prefix: Option<String>,
    /// Edition: restricted picklist, read only.
    ///
    /// Values: `Team Edition`, `Professional Edition`, `Enterprise Edition`, `Developer Edition`, `Personal Edition`, `Unlimited Edition`, `Contact Manager Edition`, `Base Edition`.
    pub organization_type: Option<picklists::OrganizationType>,
    /// Phone: phone(40).
    pub phone: Option<String>,
    /// Zip/Postal Code: string(20), part of `Address`.
    pub postal_code: Option<String>,
    /// RequireOpportunityProducts: boolean.
    pub preferences_require_opportunity_products: Option<bool>,
    /// TerminateOldestSession: boolean.
    pub preferences_terminate_oldest_session: Option<bool>,
    /// TransactionSecurityPolicy: boolean.
    pub preferences_transaction_security_policy: Option<bool>,
    /// Primary Contact: string(80).
    pub primary_contact: Option<String>,
    /// Info Emails Admin: boolean.
    pub receives_admin_info_emails: Option<bool>,
    /// Info Emails: boolean.
    pub receives_info_emails: Option<bool>,
    /// Signup Country: string(2), read only.
    pub signup_country_iso_code: Option<String>,
    /// State/Province: string(80), part of `Address`.
    pub state: Option<String>,
    /// Street: textarea(255), part of `Address`.
    pub street: Option<String>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub time_zone_sid_key: Option<picklists::TimeZoneSidKey>,
    /// Trial Expiration Date: datetime, read only.
    pub trial_expiration_date: Option<::sobjects::DateTime>,
    /// UI Skin: restricted picklist, default `Theme3`.
    ///
    /// Values: `Theme1`, `Theme2`, `Theme3`, `Theme4d`.
    pub ui_skin: Option<picklists::UiSkin>,
    /// Fiscal Year Name by Start: boolean, read only.
    pub uses_start_date_as_fiscal_year_name: Option<bool>,
    /// Web to Cases Default Origin: string(40).
    pub web_to_case_default_origin: Option<String>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
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
::sobjects::read_by_fields!(Organization);
impl ::sobjects::fields::FromFields for Organization {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (7, "Address") => value.read(&mut self.address),
            (4, "City") => value.read(&mut self.city),
            (18, "ComplianceBccEmail") => value.read(&mut self.compliance_bcc_email),
            (7, "Country") => value.read(&mut self.country),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (20, "DefaultAccountAccess") => value.read(&mut self.default_account_access),
            (21, "DefaultCalendarAccess") => {
                value.read(&mut self.default_calendar_access)
            }
            (21, "DefaultCampaignAccess") => {
                value.read(&mut self.default_campaign_access)
            }
            (17, "DefaultCaseAccess") => value.read(&mut self.default_case_access),
            (20, "DefaultContactAccess") => value.read(&mut self.default_contact_access),
            (17, "DefaultLeadAccess") => value.read(&mut self.default_lead_access),
            (19, "DefaultLocaleSidKey") => value.read(&mut self.default_locale_sid_key),
            (24, "DefaultOpportunityAccess") => {
                value.read(&mut self.default_opportunity_access)
            }
            (22, "DefaultPricebookAccess") => {
                value.read(&mut self.default_pricebook_access)
            }
            (8, "Division") => value.read(&mut self.division),
            (3, "Fax") => value.read(&mut self.fax),
            (20, "FiscalYearStartMonth") => {
                value.read_whole(&mut self.fiscal_year_start_month)
            }
            (15, "GeocodeAccuracy") => value.read(&mut self.geocode_accuracy),
            (2, "Id") => value.read(&mut self.id),
            (12, "InstanceName") => value.read(&mut self.instance_name),
            (10, "IsReadOnly") => value.read(&mut self.is_read_only),
            (9, "IsSandbox") => value.read(&mut self.is_sandbox),
            (17, "LanguageLocaleKey") => value.read(&mut self.language_locale_key),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (8, "Latitude") => value.read(&mut self.latitude),
            (9, "Longitude") => value.read(&mut self.longitude),
            (27, "MonthlyPageViewsEntitlement") => {
                value.read_whole(&mut self.monthly_page_views_entitlement)
            }
            (20, "MonthlyPageViewsUsed") => {
                value.read_whole(&mut self.monthly_page_views_used)
            }
            (4, "Name") => value.read(&mut self.name),
            (15, "NamespacePrefix") => value.read(&mut self.namespace_prefix),
            (16, "OrganizationType") => value.read(&mut self.organization_type),
            (5, "Phone") => value.read(&mut self.phone),
            (10, "PostalCode") => value.read(&mut self.postal_code),
            (37, "PreferencesRequireOpportunityProducts") => {
                value.read(&mut self.preferences_require_opportunity_products)
            }
            (33, "PreferencesTerminateOldestSession") => {
                value.read(&mut self.preferences_terminate_oldest_session)
            }
            (36, "PreferencesTransactionSecurityPolicy") => {
                value.read(&mut self.preferences_transaction_security_policy)
            }
            (14, "PrimaryContact") => value.read(&mut self.primary_contact),
            (23, "ReceivesAdminInfoEmails") => {
                value.read(&mut self.receives_admin_info_emails)
            }
            (18, "ReceivesInfoEmails") => value.read(&mut self.receives_info_emails),
            (20, "SignupCountryIsoCode") => value.read(&mut self.signup_country_iso_code),
            (5, "State") => value.read(&mut self.state),
            (6, "Street") => value.read(&mut self.street),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (14, "TimeZoneSidKey") => value.read(&mut self.time_zone_sid_key),
            (19, "TrialExpirationDate") => value.read(&mut self.trial_expiration_date),
            (6, "UiSkin") => value.read(&mut self.ui_skin),
            (29, "UsesStartDateAsFiscalYearName") => {
                value.read(&mut self.uses_start_date_as_fiscal_year_name)
            }
            (22, "WebToCaseDefaultOrigin") => {
                value.read(&mut self.web_to_case_default_origin)
            }
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            #[cfg(feature = "content_document_link")]
            (20, "ContentDocumentLinks") => value.read(&mut self.content_document_links),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(Organization);
impl ::sobjects::fields::Fields for Organization {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Address", &self.address)?;
        visit.field("City", &self.city)?;
        visit.field("ComplianceBccEmail", &self.compliance_bcc_email)?;
        visit.field("Country", &self.country)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("DefaultAccountAccess", &self.default_account_access)?;
        visit.field("DefaultCalendarAccess", &self.default_calendar_access)?;
        visit.field("DefaultCampaignAccess", &self.default_campaign_access)?;
        visit.field("DefaultCaseAccess", &self.default_case_access)?;
        visit.field("DefaultContactAccess", &self.default_contact_access)?;
        visit.field("DefaultLeadAccess", &self.default_lead_access)?;
        visit.field("DefaultLocaleSidKey", &self.default_locale_sid_key)?;
        visit.field("DefaultOpportunityAccess", &self.default_opportunity_access)?;
        visit.field("DefaultPricebookAccess", &self.default_pricebook_access)?;
        visit.field("Division", &self.division)?;
        visit.field("Fax", &self.fax)?;
        visit.field("FiscalYearStartMonth", &self.fiscal_year_start_month)?;
        visit.field("GeocodeAccuracy", &self.geocode_accuracy)?;
        visit.field("Id", &self.id)?;
        visit.field("InstanceName", &self.instance_name)?;
        visit.field("IsReadOnly", &self.is_read_only)?;
        visit.field("IsSandbox", &self.is_sandbox)?;
        visit.field("LanguageLocaleKey", &self.language_locale_key)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("Latitude", &self.latitude)?;
        visit.field("Longitude", &self.longitude)?;
        visit
            .field("MonthlyPageViewsEntitlement", &self.monthly_page_views_entitlement)?;
        visit.field("MonthlyPageViewsUsed", &self.monthly_page_views_used)?;
        visit.field("Name", &self.name)?;
        visit.field("NamespacePrefix", &self.namespace_prefix)?;
        visit.field("OrganizationType", &self.organization_type)?;
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
        visit.field("SignupCountryIsoCode", &self.signup_country_iso_code)?;
        visit.field("State", &self.state)?;
        visit.field("Street", &self.street)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("TimeZoneSidKey", &self.time_zone_sid_key)?;
        visit.field("TrialExpirationDate", &self.trial_expiration_date)?;
        visit.field("UiSkin", &self.ui_skin)?;
        visit
            .field(
                "UsesStartDateAsFiscalYearName",
                &self.uses_start_date_as_fiscal_year_name,
            )?;
        visit.field("WebToCaseDefaultOrigin", &self.web_to_case_default_origin)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        #[cfg(feature = "content_document_link")]
        visit.field("ContentDocumentLinks", &self.content_document_links)?;
        Ok(())
    }
}
