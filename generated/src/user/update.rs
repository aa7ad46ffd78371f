// Written by codegen; do not edit.
//! Changes to a record of `User`.
use super::picklists;
/// Changes to a record of `User`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct UserUpdate {
    /// About Me: textarea(1000).
    #[serde(rename = "AboutMe", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub about_me: ::sobjects::Patch<String>,
    /// Alias: string(8), required.
    #[serde(rename = "Alias", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub alias: ::sobjects::Patch<String>,
    /// Call Center ID: reference, to `CallCenter`.
    #[serde(rename = "CallCenterId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub call_center_id: ::sobjects::Patch<::sobjects::Id>,
    /// City: string(40).
    #[serde(rename = "City", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub city: ::sobjects::Patch<String>,
    /// Nickname: string(40), required.
    #[serde(
        rename = "CommunityNickname",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub community_nickname: ::sobjects::Patch<String>,
    /// Company Name: string(80).
    #[serde(rename = "CompanyName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub company_name: ::sobjects::Patch<String>,
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
    #[serde(rename = "Email", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub email: ::sobjects::Patch<String>,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    #[serde(
        rename = "EmailEncodingKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub email_encoding_key: ::sobjects::Patch<picklists::EmailEncodingKey>,
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
    #[serde(
        rename = "LanguageLocaleKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub language_locale_key: ::sobjects::Patch<picklists::LanguageLocaleKey>,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub last_name: ::sobjects::Patch<String>,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub latitude: ::sobjects::Patch<f64>,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    #[serde(rename = "LocaleSidKey", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub locale_sid_key: ::sobjects::Patch<picklists::LocaleSidKey>,
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
    #[serde(rename = "ProfileId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub profile_id: ::sobjects::Patch<::sobjects::Id>,
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
    #[serde(
        rename = "TimeZoneSidKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub time_zone_sid_key: ::sobjects::Patch<picklists::TimeZoneSidKey>,
    /// Title: string(80).
    #[serde(rename = "Title", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub title: ::sobjects::Patch<String>,
    /// Username: string(80), required.
    #[serde(rename = "Username", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub username: ::sobjects::Patch<String>,
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
impl ::sobjects::RecordChanges for UserUpdate {
    type Object = super::User;
}
