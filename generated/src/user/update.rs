// Written by codegen; do not edit.
//! Changes to a record of `User`.
use super::picklists;
use super::references;
/// Changes to a record of `User`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct UserUpdate {
    /// About Me: textarea(1000).
    pub about_me: ::sobjects::Patch<String>,
    /// Alias: string(8), required.
    pub alias: ::sobjects::Patch<String>,
    /// Call Center ID: reference, to `CallCenter`.
    pub call_center_id: ::sobjects::Patch<::sobjects::Id>,
    /// City: string(40), part of `Address`.
    pub city: ::sobjects::Patch<String>,
    /// Nickname: string(40), required.
    pub community_nickname: ::sobjects::Patch<String>,
    /// Company Name: string(80).
    pub company_name: ::sobjects::Patch<String>,
    /// Country: string(80), part of `Address`.
    pub country: ::sobjects::Patch<String>,
    /// Default Notification Frequency when Joining Groups: restricted picklist, default `N`.
    ///
    /// Values: `P`, `D`, `W`, `N`.
    pub default_group_notification_frequency: ::sobjects::Patch<
        picklists::DefaultGroupNotificationFrequency,
    >,
    /// Delegated Approver ID: reference, to `Group` or `User`.
    pub delegated_approver_id: ::sobjects::Patch<references::DelegatedApproverId>,
    /// Department: string(80).
    pub department: ::sobjects::Patch<String>,
    /// Chatter Email Highlights Frequency: restricted picklist, default `D`.
    ///
    /// Values: `D`, `W`, `N`.
    pub digest_frequency: ::sobjects::Patch<picklists::DigestFrequency>,
    /// Division: string(80).
    pub division: ::sobjects::Patch<String>,
    /// Email: email(128), required.
    pub email: ::sobjects::Patch<String>,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    pub email_encoding_key: ::sobjects::Patch<picklists::EmailEncodingKey>,
    /// AutoBcc: boolean.
    pub email_preferences_auto_bcc: ::sobjects::Patch<bool>,
    /// AutoBccStayInTouch: boolean.
    pub email_preferences_auto_bcc_stay_in_touch: ::sobjects::Patch<bool>,
    /// StayInTouchReminder: boolean.
    pub email_preferences_stay_in_touch_reminder: ::sobjects::Patch<bool>,
    /// Employee Number: string(20).
    pub employee_number: ::sobjects::Patch<String>,
    /// Extension: phone(40).
    pub extension: ::sobjects::Patch<String>,
    /// Fax: phone(40).
    pub fax: ::sobjects::Patch<String>,
    /// SAML Federation ID: string(512), unique.
    pub federation_identifier: ::sobjects::Patch<String>,
    /// First Name: string(40), part of `Name`.
    pub first_name: ::sobjects::Patch<String>,
    /// Allow Forecasting: boolean.
    pub forecast_enabled: ::sobjects::Patch<bool>,
    /// Geocode Accuracy: restricted picklist, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub geocode_accuracy: ::sobjects::Patch<picklists::GeocodeAccuracy>,
    /// Individual ID: reference, to `Individual`.
    pub individual_id: ::sobjects::Patch<::sobjects::Id>,
    /// Active: boolean.
    pub is_active: ::sobjects::Patch<bool>,
    /// Language: restricted picklist, required.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    pub language_locale_key: ::sobjects::Patch<picklists::LanguageLocaleKey>,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: ::sobjects::Patch<String>,
    /// Latitude: double(18, 15), part of `Address`.
    pub latitude: ::sobjects::Patch<f64>,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    pub locale_sid_key: ::sobjects::Patch<picklists::LocaleSidKey>,
    /// Longitude: double(18, 15), part of `Address`.
    pub longitude: ::sobjects::Patch<f64>,
    /// Manager ID: reference, to `User`.
    pub manager_id: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// Mobile: phone(40).
    pub mobile_phone: ::sobjects::Patch<String>,
    /// Phone: phone(40).
    pub phone: ::sobjects::Patch<String>,
    /// Zip/Postal Code: string(20), part of `Address`.
    pub postal_code: ::sobjects::Patch<String>,
    /// Profile ID: reference, to `Profile`, required.
    pub profile_id: ::sobjects::Patch<::sobjects::Id>,
    /// Admin Info Emails: boolean.
    pub receives_admin_info_emails: ::sobjects::Patch<bool>,
    /// Info Emails: boolean.
    pub receives_info_emails: ::sobjects::Patch<bool>,
    /// Email Sender Address: email(80).
    pub sender_email: ::sobjects::Patch<String>,
    /// Email Sender Name: string(80).
    pub sender_name: ::sobjects::Patch<String>,
    /// Email Signature: textarea(1333).
    pub signature: ::sobjects::Patch<String>,
    /// State/Province: string(80), part of `Address`.
    pub state: ::sobjects::Patch<String>,
    /// Stay-in-Touch Email Note: string(512).
    pub stay_in_touch_note: ::sobjects::Patch<String>,
    /// Stay-in-Touch Email Signature: string(512).
    pub stay_in_touch_signature: ::sobjects::Patch<String>,
    /// Stay-in-Touch Email Subject: string(80).
    pub stay_in_touch_subject: ::sobjects::Patch<String>,
    /// Street: textarea(255), part of `Address`.
    pub street: ::sobjects::Patch<String>,
    /// Time Zone: restricted picklist, required.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub time_zone_sid_key: ::sobjects::Patch<picklists::TimeZoneSidKey>,
    /// Title: string(80).
    pub title: ::sobjects::Patch<String>,
    /// Username: string(80), required.
    pub username: ::sobjects::Patch<String>,
    /// Flow User: boolean.
    pub user_permissions_interaction_user: ::sobjects::Patch<bool>,
    /// Knowledge User: boolean.
    pub user_permissions_knowledge_user: ::sobjects::Patch<bool>,
    /// Marketing User: boolean.
    pub user_permissions_marketing_user: ::sobjects::Patch<bool>,
    /// Offline User: boolean.
    pub user_permissions_offline_user: ::sobjects::Patch<bool>,
    /// Salesforce CRM Content User: boolean.
    pub user_permissions_sf_content_user: ::sobjects::Patch<bool>,
    /// Service Cloud User: boolean.
    pub user_permissions_support_user: ::sobjects::Patch<bool>,
    /// ActivityRemindersPopup: boolean.
    pub user_preferences_activity_reminders_popup: ::sobjects::Patch<bool>,
    /// EventRemindersCheckboxDefault: boolean.
    pub user_preferences_event_reminders_checkbox_default: ::sobjects::Patch<bool>,
    /// ReminderSoundOff: boolean.
    pub user_preferences_reminder_sound_off: ::sobjects::Patch<bool>,
    /// ShowTitleToExternalUsers: boolean.
    pub user_preferences_show_title_to_external_users: ::sobjects::Patch<bool>,
    /// TaskRemindersCheckboxDefault: boolean.
    pub user_preferences_task_reminders_checkbox_default: ::sobjects::Patch<bool>,
    /// Role ID: reference, to `UserRole`.
    pub user_role_id: ::sobjects::Patch<::sobjects::Id>,
}
impl ::sobjects::RecordChanges for UserUpdate {
    type Object = super::User;
}
::sobjects::written_by_fields!(UserUpdate);
impl ::sobjects::fields::Fields for UserUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AboutMe", &self.about_me)?;
        visit.field("Alias", &self.alias)?;
        visit.field("CallCenterId", &self.call_center_id)?;
        visit.field("City", &self.city)?;
        visit.field("CommunityNickname", &self.community_nickname)?;
        visit.field("CompanyName", &self.company_name)?;
        visit.field("Country", &self.country)?;
        visit
            .field(
                "DefaultGroupNotificationFrequency",
                &self.default_group_notification_frequency,
            )?;
        visit.field("DelegatedApproverId", &self.delegated_approver_id)?;
        visit.field("Department", &self.department)?;
        visit.field("DigestFrequency", &self.digest_frequency)?;
        visit.field("Division", &self.division)?;
        visit.field("Email", &self.email)?;
        visit.field("EmailEncodingKey", &self.email_encoding_key)?;
        visit.field("EmailPreferencesAutoBcc", &self.email_preferences_auto_bcc)?;
        visit
            .field(
                "EmailPreferencesAutoBccStayInTouch",
                &self.email_preferences_auto_bcc_stay_in_touch,
            )?;
        visit
            .field(
                "EmailPreferencesStayInTouchReminder",
                &self.email_preferences_stay_in_touch_reminder,
            )?;
        visit.field("EmployeeNumber", &self.employee_number)?;
        visit.field("Extension", &self.extension)?;
        visit.field("Fax", &self.fax)?;
        visit.field("FederationIdentifier", &self.federation_identifier)?;
        visit.field("FirstName", &self.first_name)?;
        visit.field("ForecastEnabled", &self.forecast_enabled)?;
        visit.field("GeocodeAccuracy", &self.geocode_accuracy)?;
        visit.field("IndividualId", &self.individual_id)?;
        visit.field("IsActive", &self.is_active)?;
        visit.field("LanguageLocaleKey", &self.language_locale_key)?;
        visit.field("LastName", &self.last_name)?;
        visit.field("Latitude", &self.latitude)?;
        visit.field("LocaleSidKey", &self.locale_sid_key)?;
        visit.field("Longitude", &self.longitude)?;
        visit.field("ManagerId", &self.manager_id)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PostalCode", &self.postal_code)?;
        visit.field("ProfileId", &self.profile_id)?;
        visit.field("ReceivesAdminInfoEmails", &self.receives_admin_info_emails)?;
        visit.field("ReceivesInfoEmails", &self.receives_info_emails)?;
        visit.field("SenderEmail", &self.sender_email)?;
        visit.field("SenderName", &self.sender_name)?;
        visit.field("Signature", &self.signature)?;
        visit.field("State", &self.state)?;
        visit.field("StayInTouchNote", &self.stay_in_touch_note)?;
        visit.field("StayInTouchSignature", &self.stay_in_touch_signature)?;
        visit.field("StayInTouchSubject", &self.stay_in_touch_subject)?;
        visit.field("Street", &self.street)?;
        visit.field("TimeZoneSidKey", &self.time_zone_sid_key)?;
        visit.field("Title", &self.title)?;
        visit.field("Username", &self.username)?;
        visit
            .field(
                "UserPermissionsInteractionUser",
                &self.user_permissions_interaction_user,
            )?;
        visit
            .field(
                "UserPermissionsKnowledgeUser",
                &self.user_permissions_knowledge_user,
            )?;
        visit
            .field(
                "UserPermissionsMarketingUser",
                &self.user_permissions_marketing_user,
            )?;
        visit.field("UserPermissionsOfflineUser", &self.user_permissions_offline_user)?;
        visit
            .field(
                "UserPermissionsSFContentUser",
                &self.user_permissions_sf_content_user,
            )?;
        visit.field("UserPermissionsSupportUser", &self.user_permissions_support_user)?;
        visit
            .field(
                "UserPreferencesActivityRemindersPopup",
                &self.user_preferences_activity_reminders_popup,
            )?;
        visit
            .field(
                "UserPreferencesEventRemindersCheckboxDefault",
                &self.user_preferences_event_reminders_checkbox_default,
            )?;
        visit
            .field(
                "UserPreferencesReminderSoundOff",
                &self.user_preferences_reminder_sound_off,
            )?;
        visit
            .field(
                "UserPreferencesShowTitleToExternalUsers",
                &self.user_preferences_show_title_to_external_users,
            )?;
        visit
            .field(
                "UserPreferencesTaskRemindersCheckboxDefault",
                &self.user_preferences_task_reminders_checkbox_default,
            )?;
        visit.field("UserRoleId", &self.user_role_id)?;
        Ok(())
    }
}
