// Written by codegen; do not edit.
//! A new record of `User`.
use super::picklists;
use super::references;
/// Values for a new record of `User`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone)]
pub struct UserCreate {
    /// About Me: textarea(1000).
    pub about_me: ::sobjects::Patch<String>,
    /// Alias: string(8), required.
    pub alias: String,
    /// Call Center ID: reference, to `CallCenter`.
    pub call_center_id: ::sobjects::Patch<::sobjects::Id>,
    /// City: string(40), part of `Address`.
    pub city: ::sobjects::Patch<String>,
    /// Nickname: string(40), required.
    pub community_nickname: String,
    /// Company Name: string(80).
    pub company_name: ::sobjects::Patch<String>,
    /// Contact ID: reference, to `Contact`, set on creation only.
    pub contact_id: ::sobjects::Patch<::sobjects::Id<super::super::contact::Contact>>,
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
    pub email: String,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    pub email_encoding_key: picklists::EmailEncodingKey,
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
    pub language_locale_key: picklists::LanguageLocaleKey,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: String,
    /// Latitude: double(18, 15), part of `Address`.
    pub latitude: ::sobjects::Patch<f64>,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    pub locale_sid_key: picklists::LocaleSidKey,
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
    pub profile_id: ::sobjects::Id,
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
    pub time_zone_sid_key: picklists::TimeZoneSidKey,
    /// Title: string(80).
    pub title: ::sobjects::Patch<String>,
    /// Username: string(80), required.
    pub username: String,
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
impl ::sobjects::NewRecord for UserCreate {
    type Object = super::User;
}
/// What a new record of `User` cannot do without.
#[derive(Debug, Clone)]
pub struct UserRequired {
    /// Alias: string(8), required.
    pub alias: String,
    /// Nickname: string(40), required.
    pub community_nickname: String,
    /// Email: email(128), required.
    pub email: String,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    pub email_encoding_key: picklists::EmailEncodingKey,
    /// Language: restricted picklist, required.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    pub language_locale_key: picklists::LanguageLocaleKey,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: String,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    pub locale_sid_key: picklists::LocaleSidKey,
    /// Profile ID: reference, to `Profile`, required.
    pub profile_id: ::sobjects::Id,
    /// Time Zone: restricted picklist, required.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub time_zone_sid_key: picklists::TimeZoneSidKey,
    /// Username: string(80), required.
    pub username: String,
}
impl UserCreate {
    /// A new record with what it needs; everything else is left to the platform.
    #[must_use]
    pub fn new(required: UserRequired) -> Self {
        Self {
            alias: required.alias,
            community_nickname: required.community_nickname,
            email: required.email,
            email_encoding_key: required.email_encoding_key,
            language_locale_key: required.language_locale_key,
            last_name: required.last_name,
            locale_sid_key: required.locale_sid_key,
            profile_id: required.profile_id,
            time_zone_sid_key: required.time_zone_sid_key,
            username: required.username,
            about_me: ::sobjects::Patch::Keep,
            call_center_id: ::sobjects::Patch::Keep,
            city: ::sobjects::Patch::Keep,
            company_name: ::sobjects::Patch::Keep,
            contact_id: ::sobjects::Patch::Keep,
            country: ::sobjects::Patch::Keep,
            default_group_notification_frequency: ::sobjects::Patch::Keep,
            delegated_approver_id: ::sobjects::Patch::Keep,
            department: ::sobjects::Patch::Keep,
            digest_frequency: ::sobjects::Patch::Keep,
            division: ::sobjects::Patch::Keep,
            email_preferences_auto_bcc: ::sobjects::Patch::Keep,
            email_preferences_auto_bcc_stay_in_touch: ::sobjects::Patch::Keep,
            email_preferences_stay_in_touch_reminder: ::sobjects::Patch::Keep,
            employee_number: ::sobjects::Patch::Keep,
            extension: ::sobjects::Patch::Keep,
            fax: ::sobjects::Patch::Keep,
            federation_identifier: ::sobjects::Patch::Keep,
            first_name: ::sobjects::Patch::Keep,
            forecast_enabled: ::sobjects::Patch::Keep,
            geocode_accuracy: ::sobjects::Patch::Keep,
            individual_id: ::sobjects::Patch::Keep,
            is_active: ::sobjects::Patch::Keep,
            latitude: ::sobjects::Patch::Keep,
            longitude: ::sobjects::Patch::Keep,
            manager_id: ::sobjects::Patch::Keep,
            mobile_phone: ::sobjects::Patch::Keep,
            phone: ::sobjects::Patch::Keep,
            postal_code: ::sobjects::Patch::Keep,
            receives_admin_info_emails: ::sobjects::Patch::Keep,
            receives_info_emails: ::sobjects::Patch::Keep,
            sender_email: ::sobjects::Patch::Keep,
            sender_name: ::sobjects::Patch::Keep,
            signature: ::sobjects::Patch::Keep,
            state: ::sobjects::Patch::Keep,
            stay_in_touch_note: ::sobjects::Patch::Keep,
            stay_in_touch_signature: ::sobjects::Patch::Keep,
            stay_in_touch_subject: ::sobjects::Patch::Keep,
            street: ::sobjects::Patch::Keep,
            title: ::sobjects::Patch::Keep,
            user_permissions_interaction_user: ::sobjects::Patch::Keep,
            user_permissions_knowledge_user: ::sobjects::Patch::Keep,
            user_permissions_marketing_user: ::sobjects::Patch::Keep,
            user_permissions_offline_user: ::sobjects::Patch::Keep,
            user_permissions_sf_content_user: ::sobjects::Patch::Keep,
            user_permissions_support_user: ::sobjects::Patch::Keep,
            user_preferences_activity_reminders_popup: ::sobjects::Patch::Keep,
            user_preferences_event_reminders_checkbox_default: ::sobjects::Patch::Keep,
            user_preferences_reminder_sound_off: ::sobjects::Patch::Keep,
            user_preferences_show_title_to_external_users: ::sobjects::Patch::Keep,
            user_preferences_task_reminders_checkbox_default: ::sobjects::Patch::Keep,
            user_role_id: ::sobjects::Patch::Keep,
        }
    }
}
::sobjects::written_by_fields!(UserCreate);
impl ::sobjects::fields::Fields for UserCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AboutMe", &self.about_me)?;
        visit.value("Alias", &self.alias)?;
        visit.field("CallCenterId", &self.call_center_id)?;
        visit.field("City", &self.city)?;
        visit.value("CommunityNickname", &self.community_nickname)?;
        visit.field("CompanyName", &self.company_name)?;
        visit.field("ContactId", &self.contact_id)?;
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
        visit.value("Email", &self.email)?;
        visit.value("EmailEncodingKey", &self.email_encoding_key)?;
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
        visit.value("LanguageLocaleKey", &self.language_locale_key)?;
        visit.value("LastName", &self.last_name)?;
        visit.field("Latitude", &self.latitude)?;
        visit.value("LocaleSidKey", &self.locale_sid_key)?;
        visit.field("Longitude", &self.longitude)?;
        visit.field("ManagerId", &self.manager_id)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PostalCode", &self.postal_code)?;
        visit.value("ProfileId", &self.profile_id)?;
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
        visit.value("TimeZoneSidKey", &self.time_zone_sid_key)?;
        visit.field("Title", &self.title)?;
        visit.value("Username", &self.username)?;
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
