// Written by codegen; do not edit.
//! A new record of `User`.
use super::picklists;
/// Values for a new record of `User`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct UserCreate {
    /// About Me: textarea(1000).
    #[serde(rename = "AboutMe", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub about_me: ::sobjects::Patch<String>,
    /// Alias: string(8), required.
    #[serde(rename = "Alias")]
    pub alias: String,
    /// Call Center ID: reference, to `CallCenter`.
    #[serde(rename = "CallCenterId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub call_center_id: ::sobjects::Patch<::sobjects::Id>,
    /// City: string(40).
    #[serde(rename = "City", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub city: ::sobjects::Patch<String>,
    /// Nickname: string(40), required.
    #[serde(rename = "CommunityNickname")]
    pub community_nickname: String,
    /// Company Name: string(80).
    #[serde(rename = "CompanyName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub company_name: ::sobjects::Patch<String>,
    /// Contact ID: reference, to `Contact`, set on creation only.
    #[serde(rename = "ContactId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub contact_id: ::sobjects::Patch<::sobjects::Id>,
    /// Country: string(80).
    #[serde(rename = "Country", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub country: ::sobjects::Patch<String>,
    /// Default Notification Frequency when Joining Groups: restricted picklist.
    ///
    /// Values: `P`, `D`, `W`, `N`.
    #[serde(
        rename = "DefaultGroupNotificationFrequency",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub default_group_notification_frequency: ::sobjects::Patch<
        picklists::DefaultGroupNotificationFrequency,
    >,
    /// Delegated Approver ID: reference, to `Group` or `User`.
    #[serde(
        rename = "DelegatedApproverId",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub delegated_approver_id: ::sobjects::Patch<::sobjects::Id>,
    /// Department: string(80).
    #[serde(rename = "Department", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub department: ::sobjects::Patch<String>,
    /// Chatter Email Highlights Frequency: restricted picklist.
    ///
    /// Values: `D`, `W`, `N`.
    #[serde(
        rename = "DigestFrequency",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub digest_frequency: ::sobjects::Patch<picklists::DigestFrequency>,
    /// Division: string(80).
    #[serde(rename = "Division", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub division: ::sobjects::Patch<String>,
    /// Email: email(128), required.
    #[serde(rename = "Email")]
    pub email: String,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    #[serde(rename = "EmailEncodingKey")]
    pub email_encoding_key: picklists::EmailEncodingKey,
    /// AutoBcc: boolean.
    #[serde(
        rename = "EmailPreferencesAutoBcc",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub email_preferences_auto_bcc: ::sobjects::Patch<bool>,
    /// AutoBccStayInTouch: boolean.
    #[serde(
        rename = "EmailPreferencesAutoBccStayInTouch",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub email_preferences_auto_bcc_stay_in_touch: ::sobjects::Patch<bool>,
    /// StayInTouchReminder: boolean.
    #[serde(
        rename = "EmailPreferencesStayInTouchReminder",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub email_preferences_stay_in_touch_reminder: ::sobjects::Patch<bool>,
    /// Employee Number: string(20).
    #[serde(
        rename = "EmployeeNumber",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub employee_number: ::sobjects::Patch<String>,
    /// Extension: phone(40).
    #[serde(rename = "Extension", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub extension: ::sobjects::Patch<String>,
    /// Fax: phone(40).
    #[serde(rename = "Fax", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub fax: ::sobjects::Patch<String>,
    /// SAML Federation ID: string(512), unique.
    #[serde(
        rename = "FederationIdentifier",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub federation_identifier: ::sobjects::Patch<String>,
    /// First Name: string(40).
    #[serde(rename = "FirstName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub first_name: ::sobjects::Patch<String>,
    /// Allow Forecasting: boolean.
    #[serde(
        rename = "ForecastEnabled",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub forecast_enabled: ::sobjects::Patch<bool>,
    /// Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(
        rename = "GeocodeAccuracy",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub geocode_accuracy: ::sobjects::Patch<picklists::GeocodeAccuracy>,
    /// Individual ID: reference, to `Individual`.
    #[serde(rename = "IndividualId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub individual_id: ::sobjects::Patch<::sobjects::Id>,
    /// Active: boolean.
    #[serde(rename = "IsActive", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub is_active: ::sobjects::Patch<bool>,
    /// Language: restricted picklist, required.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    #[serde(rename = "LanguageLocaleKey")]
    pub language_locale_key: picklists::LanguageLocaleKey,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName")]
    pub last_name: String,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub latitude: ::sobjects::Patch<f64>,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    #[serde(rename = "LocaleSidKey")]
    pub locale_sid_key: picklists::LocaleSidKey,
    /// Longitude: double(18, 15).
    #[serde(rename = "Longitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub longitude: ::sobjects::Patch<f64>,
    /// Manager ID: reference, to `User`.
    #[serde(rename = "ManagerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub manager_id: ::sobjects::Patch<::sobjects::Id>,
    /// Mobile: phone(40).
    #[serde(rename = "MobilePhone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub mobile_phone: ::sobjects::Patch<String>,
    /// Phone: phone(40).
    #[serde(rename = "Phone", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub phone: ::sobjects::Patch<String>,
    /// Zip/Postal Code: string(20).
    #[serde(rename = "PostalCode", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub postal_code: ::sobjects::Patch<String>,
    /// Profile ID: reference, to `Profile`, required.
    #[serde(rename = "ProfileId")]
    pub profile_id: ::sobjects::Id,
    /// Admin Info Emails: boolean.
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
    /// Email Sender Address: email(80).
    #[serde(rename = "SenderEmail", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub sender_email: ::sobjects::Patch<String>,
    /// Email Sender Name: string(80).
    #[serde(rename = "SenderName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub sender_name: ::sobjects::Patch<String>,
    /// Email Signature: textarea(1333).
    #[serde(rename = "Signature", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub signature: ::sobjects::Patch<String>,
    /// State/Province: string(80).
    #[serde(rename = "State", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub state: ::sobjects::Patch<String>,
    /// Stay-in-Touch Email Note: string(512).
    #[serde(
        rename = "StayInTouchNote",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub stay_in_touch_note: ::sobjects::Patch<String>,
    /// Stay-in-Touch Email Signature: string(512).
    #[serde(
        rename = "StayInTouchSignature",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub stay_in_touch_signature: ::sobjects::Patch<String>,
    /// Stay-in-Touch Email Subject: string(80).
    #[serde(
        rename = "StayInTouchSubject",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub stay_in_touch_subject: ::sobjects::Patch<String>,
    /// Street: textarea(255).
    #[serde(rename = "Street", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub street: ::sobjects::Patch<String>,
    /// Time Zone: restricted picklist, required.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    #[serde(rename = "TimeZoneSidKey")]
    pub time_zone_sid_key: picklists::TimeZoneSidKey,
    /// Title: string(80).
    #[serde(rename = "Title", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub title: ::sobjects::Patch<String>,
    /// Username: string(80), required.
    #[serde(rename = "Username")]
    pub username: String,
    /// Flow User: boolean.
    #[serde(
        rename = "UserPermissionsInteractionUser",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_permissions_interaction_user: ::sobjects::Patch<bool>,
    /// Knowledge User: boolean.
    #[serde(
        rename = "UserPermissionsKnowledgeUser",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_permissions_knowledge_user: ::sobjects::Patch<bool>,
    /// Marketing User: boolean.
    #[serde(
        rename = "UserPermissionsMarketingUser",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_permissions_marketing_user: ::sobjects::Patch<bool>,
    /// Offline User: boolean.
    #[serde(
        rename = "UserPermissionsOfflineUser",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_permissions_offline_user: ::sobjects::Patch<bool>,
    /// Salesforce CRM Content User: boolean.
    #[serde(
        rename = "UserPermissionsSFContentUser",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_permissions_sf_content_user: ::sobjects::Patch<bool>,
    /// Service Cloud User: boolean.
    #[serde(
        rename = "UserPermissionsSupportUser",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_permissions_support_user: ::sobjects::Patch<bool>,
    /// ActivityRemindersPopup: boolean.
    #[serde(
        rename = "UserPreferencesActivityRemindersPopup",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_preferences_activity_reminders_popup: ::sobjects::Patch<bool>,
    /// EventRemindersCheckboxDefault: boolean.
    #[serde(
        rename = "UserPreferencesEventRemindersCheckboxDefault",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_preferences_event_reminders_checkbox_default: ::sobjects::Patch<bool>,
    /// ReminderSoundOff: boolean.
    #[serde(
        rename = "UserPreferencesReminderSoundOff",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_preferences_reminder_sound_off: ::sobjects::Patch<bool>,
    /// ShowTitleToExternalUsers: boolean.
    #[serde(
        rename = "UserPreferencesShowTitleToExternalUsers",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_preferences_show_title_to_external_users: ::sobjects::Patch<bool>,
    /// TaskRemindersCheckboxDefault: boolean.
    #[serde(
        rename = "UserPreferencesTaskRemindersCheckboxDefault",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub user_preferences_task_reminders_checkbox_default: ::sobjects::Patch<bool>,
    /// Role ID: reference, to `UserRole`.
    #[serde(rename = "UserRoleId", skip_serializing_if = "::sobjects::Patch::is_keep")]
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
    /// Last Name: string(80), required.
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
