// Written by codegen; do not edit.
//! A record of `User` as it is read.
use super::picklists;
/// A record of `User`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct User {
    /// About Me: textarea(1000).
    #[serde(rename = "AboutMe")]
    pub about_me: Option<String>,
    /// Account ID: reference, to `Account`, read only.
    #[serde(rename = "AccountId")]
    pub account_id: Option<::sobjects::Id>,
    /// Address: address, read only.
    #[serde(rename = "Address")]
    pub address: Option<::sobjects::Address>,
    /// Alias: string(8), required.
    #[serde(rename = "Alias")]
    pub alias: Option<String>,
    /// User Photo badge text overlay: string(80), read only.
    #[serde(rename = "BadgeText")]
    pub badge_text: Option<String>,
    /// Url for banner photo: url(1024), read only.
    #[serde(rename = "BannerPhotoUrl")]
    pub banner_photo_url: Option<::sobjects::Url>,
    /// Call Center ID: reference, to `CallCenter`.
    #[serde(rename = "CallCenterId")]
    pub call_center_id: Option<::sobjects::Id>,
    /// City: string(40).
    #[serde(rename = "City")]
    pub city: Option<String>,
    /// Nickname: string(40), required.
    #[serde(rename = "CommunityNickname")]
    pub community_nickname: Option<String>,
    /// Company Name: string(80).
    #[serde(rename = "CompanyName")]
    pub company_name: Option<String>,
    /// Contact ID: reference, to `Contact`, set on creation only.
    #[serde(rename = "ContactId")]
    pub contact_id: Option<::sobjects::Id>,
    /// Country: string(80).
    #[serde(rename = "Country")]
    pub country: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Default Notification Frequency when Joining Groups: restricted picklist.
    ///
    /// Values: `P`, `D`, `W`, `N`.
    #[serde(rename = "DefaultGroupNotificationFrequency")]
    pub default_group_notification_frequency: Option<
        picklists::DefaultGroupNotificationFrequency,
    >,
    /// Delegated Approver ID: reference, to `Group` or `User`.
    #[serde(rename = "DelegatedApproverId")]
    pub delegated_approver_id: Option<::sobjects::Id>,
    /// Department: string(80).
    #[serde(rename = "Department")]
    pub department: Option<String>,
    /// Chatter Email Highlights Frequency: restricted picklist.
    ///
    /// Values: `D`, `W`, `N`.
    #[serde(rename = "DigestFrequency")]
    pub digest_frequency: Option<picklists::DigestFrequency>,
    /// Division: string(80).
    #[serde(rename = "Division")]
    pub division: Option<String>,
    /// Email: email(128), required.
    #[serde(rename = "Email")]
    pub email: Option<String>,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    #[serde(rename = "EmailEncodingKey")]
    pub email_encoding_key: Option<picklists::EmailEncodingKey>,
    /// AutoBcc: boolean.
    #[serde(rename = "EmailPreferencesAutoBcc")]
    pub email_preferences_auto_bcc: Option<bool>,
    /// AutoBccStayInTouch: boolean.
    #[serde(rename = "EmailPreferencesAutoBccStayInTouch")]
    pub email_preferences_auto_bcc_stay_in_touch: Option<bool>,
    /// StayInTouchReminder: boolean.
    #[serde(rename = "EmailPreferencesStayInTouchReminder")]
    pub email_preferences_stay_in_touch_reminder: Option<bool>,
    /// Employee Number: string(20).
    #[serde(rename = "EmployeeNumber")]
    pub employee_number: Option<String>,
    /// Extension: phone(40).
    #[serde(rename = "Extension")]
    pub extension: Option<String>,
    /// Fax: phone(40).
    #[serde(rename = "Fax")]
    pub fax: Option<String>,
    /// SAML Federation ID: string(512), unique.
    #[serde(rename = "FederationIdentifier")]
    pub federation_identifier: Option<String>,
    /// First Name: string(40).
    #[serde(rename = "FirstName")]
    pub first_name: Option<String>,
    /// Allow Forecasting: boolean.
    #[serde(rename = "ForecastEnabled")]
    pub forecast_enabled: Option<bool>,
    /// Url for full-sized Photo: url(1024), read only.
    #[serde(rename = "FullPhotoUrl")]
    pub full_photo_url: Option<::sobjects::Url>,
    /// Geocode Accuracy: restricted picklist.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    #[serde(rename = "GeocodeAccuracy")]
    pub geocode_accuracy: Option<picklists::GeocodeAccuracy>,
    /// User ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Individual ID: reference, to `Individual`.
    #[serde(rename = "IndividualId")]
    pub individual_id: Option<::sobjects::Id>,
    /// Active: boolean.
    #[serde(rename = "IsActive")]
    pub is_active: Option<bool>,
    /// Show external indicator: boolean, read only.
    #[serde(rename = "IsExtIndicatorVisible")]
    pub is_ext_indicator_visible: Option<bool>,
    /// Has Profile Photo: boolean, read only.
    #[serde(rename = "IsProfilePhotoActive")]
    pub is_profile_photo_active: Option<bool>,
    /// Language: restricted picklist, required.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    #[serde(rename = "LanguageLocaleKey")]
    pub language_locale_key: Option<picklists::LanguageLocaleKey>,
    /// Last Login: datetime, read only.
    #[serde(rename = "LastLoginDate")]
    pub last_login_date: Option<::sobjects::DateTime>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Name: string(80), required.
    #[serde(rename = "LastName")]
    pub last_name: Option<String>,
    /// Last Password Change or Reset: datetime, read only.
    #[serde(rename = "LastPasswordChangeDate")]
    pub last_password_change_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    #[serde(rename = "LastReferencedDate")]
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    #[serde(rename = "LastViewedDate")]
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Latitude: double(18, 15).
    #[serde(rename = "Latitude")]
    pub latitude: Option<f64>,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    #[serde(rename = "LocaleSidKey")]
    pub locale_sid_key: Option<picklists::LocaleSidKey>,
    /// Longitude: double(18, 15).
    #[serde(rename = "Longitude")]
    pub longitude: Option<f64>,
    /// Manager ID: reference, to `User`.
    #[serde(rename = "ManagerId")]
    pub manager_id: Option<::sobjects::Id>,
    /// Url for Android banner photo: url(1024), read only.
    #[serde(rename = "MediumBannerPhotoUrl")]
    pub medium_banner_photo_url: Option<::sobjects::Url>,
    /// Url for medium profile photo: url(1024), read only.
    #[serde(rename = "MediumPhotoUrl")]
    pub medium_photo_url: Option<::sobjects::Url>,
    /// Mobile: phone(40).
    #[serde(rename = "MobilePhone")]
    pub mobile_phone: Option<String>,
    /// Full Name: string(121), read only.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// Failed Login Attempts: int, read only.
    #[serde(rename = "NumberOfFailedLogins")]
    pub number_of_failed_logins: Option<i64>,
    /// Sales Anywhere Trial Expiration Date: datetime, read only.
    #[serde(rename = "OfflinePdaTrialExpirationDate")]
    pub offline_pda_trial_expiration_date: Option<::sobjects::DateTime>,
    /// Offline Edition Trial Expiration Date: datetime, read only.
    #[serde(rename = "OfflineTrialExpirationDate")]
    pub offline_trial_expiration_date: Option<::sobjects::DateTime>,
    /// Out of office message: string(40), read only.
    #[serde(rename = "OutOfOfficeMessage")]
    pub out_of_office_message: Option<String>,
    /// Phone: phone(40).
    #[serde(rename = "Phone")]
    pub phone: Option<String>,
    /// Zip/Postal Code: string(20).
    #[serde(rename = "PostalCode")]
    pub postal_code: Option<String>,
    /// Profile ID: reference, to `Profile`, required.
    #[serde(rename = "ProfileId")]
    pub profile_id: Option<::sobjects::Id>,
    /// Admin Info Emails: boolean.
    #[serde(rename = "ReceivesAdminInfoEmails")]
    pub receives_admin_info_emails: Option<bool>,
    /// Info Emails: boolean.
    #[serde(rename = "ReceivesInfoEmails")]
    pub receives_info_emails: Option<bool>,
    /// Email Sender Address: email(80).
    #[serde(rename = "SenderEmail")]
    pub sender_email: Option<String>,
    /// Email Sender Name: string(80).
    #[serde(rename = "SenderName")]
    pub sender_name: Option<String>,
    /// Email Signature: textarea(1333).
    #[serde(rename = "Signature")]
    pub signature: Option<String>,
    /// Url for IOS banner photo: url(1024), read only.
    #[serde(rename = "SmallBannerPhotoUrl")]
    pub small_banner_photo_url: Option<::sobjects::Url>,
    /// Photo: url(1024), read only.
    #[serde(rename = "SmallPhotoUrl")]
    pub small_photo_url: Option<::sobjects::Url>,
    /// State/Province: string(80).
    #[serde(rename = "State")]
    pub state: Option<String>,
    /// Stay-in-Touch Email Note: string(512).
    #[serde(rename = "StayInTouchNote")]
    pub stay_in_touch_note: Option<String>,
    /// Stay-in-Touch Email Signature: string(512).
    #[serde(rename = "StayInTouchSignature")]
    pub stay_in_touch_signature: Option<String>,
    /// Stay-in-Touch Email Subject: string(80).
    #[serde(rename = "StayInTouchSubject")]
    pub stay_in_touch_subject: Option<String>,
    /// Street: textarea(255).
    #[serde(rename = "Street")]
    pub street: Option<String>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Time Zone: restricted picklist, required.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    #[serde(rename = "TimeZoneSidKey")]
    pub time_zone_sid_key: Option<picklists::TimeZoneSidKey>,
    /// Title: string(80).
    #[serde(rename = "Title")]
    pub title: Option<String>,
    /// Username: string(80), required.
    #[serde(rename = "Username")]
    pub username: Option<String>,
    /// Flow User: boolean.
    #[serde(rename = "UserPermissionsInteractionUser")]
    pub user_permissions_interaction_user: Option<bool>,
    /// Knowledge User: boolean.
    #[serde(rename = "UserPermissionsKnowledgeUser")]
    pub user_permissions_knowledge_user: Option<bool>,
    /// Marketing User: boolean.
    #[serde(rename = "UserPermissionsMarketingUser")]
    pub user_permissions_marketing_user: Option<bool>,
    /// Offline User: boolean.
    #[serde(rename = "UserPermissionsOfflineUser")]
    pub user_permissions_offline_user: Option<bool>,
    /// Salesforce CRM Content User: boolean.
    #[serde(rename = "UserPermissionsSFContentUser")]
    pub user_permissions_sf_content_user: Option<bool>,
    /// Service Cloud User: boolean.
    #[serde(rename = "UserPermissionsSupportUser")]
    pub user_permissions_support_user: Option<bool>,
    /// ActivityRemindersPopup: boolean.
    #[serde(rename = "UserPreferencesActivityRemindersPopup")]
    pub user_preferences_activity_reminders_popup: Option<bool>,
    /// EventRemindersCheckboxDefault: boolean.
    #[serde(rename = "UserPreferencesEventRemindersCheckboxDefault")]
    pub user_preferences_event_reminders_checkbox_default: Option<bool>,
    /// ReminderSoundOff: boolean.
    #[serde(rename = "UserPreferencesReminderSoundOff")]
    pub user_preferences_reminder_sound_off: Option<bool>,
    /// ShowTitleToExternalUsers: boolean.
    #[serde(rename = "UserPreferencesShowTitleToExternalUsers")]
    pub user_preferences_show_title_to_external_users: Option<bool>,
    /// TaskRemindersCheckboxDefault: boolean.
    #[serde(rename = "UserPreferencesTaskRemindersCheckboxDefault")]
    pub user_preferences_task_reminders_checkbox_default: Option<bool>,
    /// Role ID: reference, to `UserRole`.
    #[serde(rename = "UserRoleId")]
    pub user_role_id: Option<::sobjects::Id>,
    /// User Type: restricted picklist, read only.
    ///
    /// Values: `Standard`, `PowerPartner`, `PowerCustomerSuccess`, `CustomerSuccess`, `Guest`, `CspLitePortal`, `CsnOnly`, `SelfService`.
    #[serde(rename = "UserType")]
    pub user_type: Option<picklists::UserType>,
    /// The record that `AccountId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "Account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `ContactId` refers to.
    #[cfg(feature = "contact")]
    #[serde(rename = "Contact")]
    pub contact: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `IndividualId` refers to.
    #[serde(rename = "Individual")]
    pub individual: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ManagerId` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Manager")]
    pub manager: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ProfileId` refers to.
    #[serde(rename = "Profile")]
    pub profile: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `UserRoleId` refers to.
    #[serde(rename = "UserRole")]
    pub user_role: Option<::sobjects::Related<::sobjects::Record>>,
    /// Records of `User` that refer to it by `DelegatedApproverId`.
    #[cfg(feature = "user")]
    #[serde(rename = "DelegatedUsers")]
    pub delegated_users: Option<
        ::sobjects::Related<::sobjects::Children<super::super::user::User>>,
    >,
    /// Records of `Opportunity` that refer to it by `Sales_Engineer__c`.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "Engineered_Opportunities__r")]
    pub engineered_opportunities__r: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Account` that refer to it by `Success_Manager__c`.
    #[cfg(feature = "account")]
    #[serde(rename = "Managed_Accounts__r")]
    pub managed_accounts__r: Option<
        ::sobjects::Related<::sobjects::Children<super::super::account::Account>>,
    >,
    /// Records of `User` that refer to it by `ManagerId`.
    #[cfg(feature = "user")]
    #[serde(rename = "ManagedUsers")]
    pub managed_users: Option<
        ::sobjects::Related<::sobjects::Children<super::super::user::User>>,
    >,
}
impl ::sobjects::SObject for User {
    const NAME: &'static str = "User";
    type Field = super::UserField;
    type Create = super::UserCreate;
    type Update = super::UserUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::user::OBJECT;
        &OBJECT
    }
}
