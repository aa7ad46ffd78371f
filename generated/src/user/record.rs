// Written by codegen; do not edit.
//! A record of `User` as it is read.
use super::picklists;
use super::references;
/// A record of `User`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct User {
    /// About Me: textarea(1000).
    pub about_me: Option<String>,
    /// Account ID: reference, to `Account`, read only.
    pub account_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Address: address, read only, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
    pub address: Option<::sobjects::Address>,
    /// Alias: string(8), required.
    pub alias: Option<String>,
    /// User Photo badge text overlay: string(80), read only.
    pub badge_text: Option<String>,
    /// Url for banner photo: url(1024), read only.
    pub banner_photo_url: Option<::sobjects::Url>,
    /// Call Center ID: reference, to `CallCenter`.
    pub call_center_id: Option<::sobjects::Id>,
    /// City: string(40), part of `Address`.
    pub city: Option<String>,
    /// Nickname: string(40), required.
    pub community_nickname: Option<String>,
    /// Company Name: string(80).
    pub company_name: Option<String>,
    /// Contact ID: reference, to `Contact`, set on creation only.
    pub contact_id: Option<::sobjects::Id<super::super::contact::Contact>>,
    /// Country: string(80), part of `Address`.
    pub country: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Default Notification Frequency when Joining Groups: restricted picklist, default `N`.
    ///
    /// Values: `P`, `D`, `W`, `N`.
    pub default_group_notification_frequency: Option<
        picklists::DefaultGroupNotificationFrequency,
    >,
    /// Delegated Approver ID: reference, to `Group` or `User`.
    pub delegated_approver_id: Option<references::DelegatedApproverId>,
    /// Department: string(80).
    pub department: Option<String>,
    /// Chatter Email Highlights Frequency: restricted picklist, default `D`.
    ///
    /// Values: `D`, `W`, `N`.
    pub digest_frequency: Option<picklists::DigestFrequency>,
    /// Division: string(80).
    pub division: Option<String>,
    /// Email: email(128), required.
    pub email: Option<String>,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    pub email_encoding_key: Option<picklists::EmailEncodingKey>,
    /// AutoBcc: boolean.
    pub email_preferences_auto_bcc: Option<bool>,
    /// AutoBccStayInTouch: boolean.
    pub email_preferences_auto_bcc_stay_in_touch: Option<bool>,
    /// StayInTouchReminder: boolean.
    pub email_preferences_stay_in_touch_reminder: Option<bool>,
    /// Employee Number: string(20).
    pub employee_number: Option<String>,
    /// Extension: phone(40).
    pub extension: Option<String>,
    /// Fax: phone(40).
    pub fax: Option<String>,
    /// SAML Federation ID: string(512), unique.
    pub federation_identifier: Option<String>,
    /// First Name: string(40), part of `Name`.
    pub first_name: Option<String>,
    /// Allow Forecasting: boolean.
    pub forecast_enabled: Option<bool>,
    /// Url for full-sized Photo: url(1024), read only.
    pub full_photo_url: Option<::sobjects::Url>,
    /// Geocode Accuracy: restricted picklist, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    pub geocode_accuracy: Option<picklists::GeocodeAccuracy>,
    /// User ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::user::User>>,
    /// Individual ID: reference, to `Individual`.
    pub individual_id: Option<::sobjects::Id>,
    /// Active: boolean.
    pub is_active: Option<bool>,
    /// Show external indicator: boolean, read only.
    pub is_ext_indicator_visible: Option<bool>,
    /// Has Profile Photo: boolean, read only.
    pub is_profile_photo_active: Option<bool>,
    /// Language: restricted picklist, required.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    pub language_locale_key: Option<picklists::LanguageLocaleKey>,
    /// Last Login: datetime, read only.
    pub last_login_date: Option<::sobjects::DateTime>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Name: string(80), required, part of `Name`.
    pub last_name: Option<String>,
    /// Last Password Change or Reset: datetime, read only.
    pub last_password_change_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Latitude: double(18, 15), part of `Address`.
    pub latitude: Option<f64>,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    pub locale_sid_key: Option<picklists::LocaleSidKey>,
    /// Longitude: double(18, 15), part of `Address`.
    pub longitude: Option<f64>,
    /// Manager ID: reference, to `User`.
    pub manager_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Url for Android banner photo: url(1024), read only.
    pub medium_banner_photo_url: Option<::sobjects::Url>,
    /// Url for medium profile photo: url(1024), read only.
    pub medium_photo_url: Option<::sobjects::Url>,
    /// Mobile: phone(40).
    pub mobile_phone: Option<String>,
    /// Full Name: string(121), read only.
    pub name: Option<String>,
    /// Failed Login Attempts: int, read only.
    pub number_of_failed_logins: Option<i64>,
    /// Sales Anywhere Trial Expiration Date: datetime, read only.
    pub offline_pda_trial_expiration_date: Option<::sobjects::DateTime>,
    /// Offline Edition Trial Expiration Date: datetime, read only.
    pub offline_trial_expiration_date: Option<::sobjects::DateTime>,
    /// Out of office message: string(40), read only.
    pub out_of_office_message: Option<String>,
    /// Phone: phone(40).
    pub phone: Option<String>,
    /// Zip/Postal Code: string(20), part of `Address`.
    pub postal_code: Option<String>,
    /// Profile ID: reference, to `Profile`, required.
    pub profile_id: Option<::sobjects::Id>,
    /// Admin Info Emails: boolean.
    pub receives_admin_info_emails: Option<bool>,
    /// Info Emails: boolean.
    pub receives_info_emails: Option<bool>,
    /// Email Sender Address: email(80).
    pub sender_email: Option<String>,
    /// Email Sender Name: string(80).
    pub sender_name: Option<String>,
    /// Email Signature: textarea(1333).
    pub signature: Option<String>,
    /// Url for IOS banner photo: url(1024), read only.
    pub small_banner_photo_url: Option<::sobjects::Url>,
    /// Photo: url(1024), read only.
    pub small_photo_url: Option<::sobjects::Url>,
    /// State/Province: string(80), part of `Address`.
    pub state: Option<String>,
    /// Stay-in-Touch Email Note: string(512).
    pub stay_in_touch_note: Option<String>,
    /// Stay-in-Touch Email Signature: string(512).
    pub stay_in_touch_signature: Option<String>,
    /// Stay-in-Touch Email Subject: string(80).
    pub stay_in_touch_subject: Option<String>,
    /// Street: textarea(255), part of `Address`.
    pub street: Option<String>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Time Zone: restricted picklist, required.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub time_zone_sid_key: Option<picklists::TimeZoneSidKey>,
    /// Title: string(80).
    pub title: Option<String>,
    /// Username: string(80), required.
    pub username: Option<String>,
    /// Flow User: boolean.
    pub user_permissions_interaction_user: Option<bool>,
    /// Knowledge User: boolean.
    pub user_permissions_knowledge_user: Option<bool>,
    /// Marketing User: boolean.
    pub user_permissions_marketing_user: Option<bool>,
    /// Offline User: boolean.
    pub user_permissions_offline_user: Option<bool>,
    /// Salesforce CRM Content User: boolean.
    pub user_permissions_sf_content_user: Option<bool>,
    /// Service Cloud User: boolean.
    pub user_permissions_support_user: Option<bool>,
    /// ActivityRemindersPopup: boolean.
    pub user_preferences_activity_reminders_popup: Option<bool>,
    /// EventRemindersCheckboxDefault: boolean.
    pub user_preferences_event_reminders_checkbox_default: Option<bool>,
    /// ReminderSoundOff: boolean.
    pub user_preferences_reminder_sound_off: Option<bool>,
    /// ShowTitleToExternalUsers: boolean.
    pub user_preferences_show_title_to_external_users: Option<bool>,
    /// TaskRemindersCheckboxDefault: boolean.
    pub user_preferences_task_reminders_checkbox_default: Option<bool>,
    /// Role ID: reference, to `UserRole`.
    pub user_role_id: Option<::sobjects::Id>,
    /// User Type: restricted picklist, read only.
    ///
    /// Values: `Standard`, `PowerPartner`, `PowerCustomerSuccess`, `CustomerSuccess`, `Guest`, `CspLitePortal`, `CsnOnly`, `SelfService`.
    pub user_type: Option<picklists::UserType>,
    /// The record that `AccountId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `ContactId` refers to: `Contact`.
    #[cfg(feature = "contact")]
    pub contact: Option<::sobjects::Related<super::super::contact::Contact>>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `IndividualId` refers to: `Individual`.
    pub individual: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ManagerId` refers to: `User`.
    #[cfg(feature = "user")]
    pub manager: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `ProfileId` refers to: `Profile`.
    pub profile: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `UserRoleId` refers to: `UserRole`.
    pub user_role: Option<::sobjects::Related<::sobjects::Record>>,
    /// Records of `User` that refer to it by `DelegatedApproverId`.
    #[cfg(feature = "user")]
    pub delegated_users: Option<
        ::sobjects::Related<::sobjects::Children<super::super::user::User>>,
    >,
    /// Records of `Opportunity` that refer to it by `Sales_Engineer__c`.
    #[cfg(feature = "opportunity")]
    pub engineered_opportunities__r: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Account` that refer to it by `Success_Manager__c`.
    #[cfg(feature = "account")]
    pub managed_accounts__r: Option<
        ::sobjects::Related<::sobjects::Children<super::super::account::Account>>,
    >,
    /// Records of `User` that refer to it by `ManagerId`.
    #[cfg(feature = "user")]
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
::sobjects::read_by_fields!(User);
impl ::sobjects::fields::FromFields for User {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (7, "AboutMe") => value.read(&mut self.about_me),
            (9, "AccountId") => value.read(&mut self.account_id),
            (7, "Address") => value.read(&mut self.address),
            (5, "Alias") => value.read(&mut self.alias),
            (9, "BadgeText") => value.read(&mut self.badge_text),
            (14, "BannerPhotoUrl") => value.read(&mut self.banner_photo_url),
            (12, "CallCenterId") => value.read(&mut self.call_center_id),
            (4, "City") => value.read(&mut self.city),
            (17, "CommunityNickname") => value.read(&mut self.community_nickname),
            (11, "CompanyName") => value.read(&mut self.company_name),
            (9, "ContactId") => value.read(&mut self.contact_id),
            (7, "Country") => value.read(&mut self.country),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (33, "DefaultGroupNotificationFrequency") => {
                value.read(&mut self.default_group_notification_frequency)
            }
            (19, "DelegatedApproverId") => value.read(&mut self.delegated_approver_id),
            (10, "Department") => value.read(&mut self.department),
            (15, "DigestFrequency") => value.read(&mut self.digest_frequency),
            (8, "Division") => value.read(&mut self.division),
            (5, "Email") => value.read(&mut self.email),
            (16, "EmailEncodingKey") => value.read(&mut self.email_encoding_key),
            (23, "EmailPreferencesAutoBcc") => {
                value.read(&mut self.email_preferences_auto_bcc)
            }
            (34, "EmailPreferencesAutoBccStayInTouch") => {
                value.read(&mut self.email_preferences_auto_bcc_stay_in_touch)
            }
            (35, "EmailPreferencesStayInTouchReminder") => {
                value.read(&mut self.email_preferences_stay_in_touch_reminder)
            }
            (14, "EmployeeNumber") => value.read(&mut self.employee_number),
            (9, "Extension") => value.read(&mut self.extension),
            (3, "Fax") => value.read(&mut self.fax),
            (20, "FederationIdentifier") => value.read(&mut self.federation_identifier),
            (9, "FirstName") => value.read(&mut self.first_name),
            (15, "ForecastEnabled") => value.read(&mut self.forecast_enabled),
            (12, "FullPhotoUrl") => value.read(&mut self.full_photo_url),
            (15, "GeocodeAccuracy") => value.read(&mut self.geocode_accuracy),
            (2, "Id") => value.read(&mut self.id),
            (12, "IndividualId") => value.read(&mut self.individual_id),
            (8, "IsActive") => value.read(&mut self.is_active),
            (21, "IsExtIndicatorVisible") => {
                value.read(&mut self.is_ext_indicator_visible)
            }
            (20, "IsProfilePhotoActive") => value.read(&mut self.is_profile_photo_active),
            (17, "LanguageLocaleKey") => value.read(&mut self.language_locale_key),
            (13, "LastLoginDate") => value.read(&mut self.last_login_date),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (8, "LastName") => value.read(&mut self.last_name),
            (22, "LastPasswordChangeDate") => {
                value.read(&mut self.last_password_change_date)
            }
            (18, "LastReferencedDate") => value.read(&mut self.last_referenced_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (8, "Latitude") => value.read(&mut self.latitude),
            (12, "LocaleSidKey") => value.read(&mut self.locale_sid_key),
            (9, "Longitude") => value.read(&mut self.longitude),
            (9, "ManagerId") => value.read(&mut self.manager_id),
            (20, "MediumBannerPhotoUrl") => value.read(&mut self.medium_banner_photo_url),
            (14, "MediumPhotoUrl") => value.read(&mut self.medium_photo_url),
            (11, "MobilePhone") => value.read(&mut self.mobile_phone),
            (4, "Name") => value.read(&mut self.name),
            (20, "NumberOfFailedLogins") => {
                value.read_whole(&mut self.number_of_failed_logins)
            }
            (29, "OfflinePdaTrialExpirationDate") => {
                value.read(&mut self.offline_pda_trial_expiration_date)
            }
            (26, "OfflineTrialExpirationDate") => {
                value.read(&mut self.offline_trial_expiration_date)
            }
            (18, "OutOfOfficeMessage") => value.read(&mut self.out_of_office_message),
            (5, "Phone") => value.read(&mut self.phone),
            (10, "PostalCode") => value.read(&mut self.postal_code),
            (9, "ProfileId") => value.read(&mut self.profile_id),
            (23, "ReceivesAdminInfoEmails") => {
                value.read(&mut self.receives_admin_info_emails)
            }
            (18, "ReceivesInfoEmails") => value.read(&mut self.receives_info_emails),
            (11, "SenderEmail") => value.read(&mut self.sender_email),
            (10, "SenderName") => value.read(&mut self.sender_name),
            (9, "Signature") => value.read(&mut self.signature),
            (19, "SmallBannerPhotoUrl") => value.read(&mut self.small_banner_photo_url),
            (13, "SmallPhotoUrl") => value.read(&mut self.small_photo_url),
            (5, "State") => value.read(&mut self.state),
            (15, "StayInTouchNote") => value.read(&mut self.stay_in_touch_note),
            (20, "StayInTouchSignature") => value.read(&mut self.stay_in_touch_signature),
            (18, "StayInTouchSubject") => value.read(&mut self.stay_in_touch_subject),
            (6, "Street") => value.read(&mut self.street),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (14, "TimeZoneSidKey") => value.read(&mut self.time_zone_sid_key),
            (5, "Title") => value.read(&mut self.title),
            (8, "Username") => value.read(&mut self.username),
            (30, "UserPermissionsInteractionUser") => {
                value.read(&mut self.user_permissions_interaction_user)
            }
            (28, "UserPermissionsKnowledgeUser") => {
                value.read(&mut self.user_permissions_knowledge_user)
            }
            (28, "UserPermissionsMarketingUser") => {
                value.read(&mut self.user_permissions_marketing_user)
            }
            (26, "UserPermissionsOfflineUser") => {
                value.read(&mut self.user_permissions_offline_user)
            }
            (28, "UserPermissionsSFContentUser") => {
                value.read(&mut self.user_permissions_sf_content_user)
            }
            (26, "UserPermissionsSupportUser") => {
                value.read(&mut self.user_permissions_support_user)
            }
            (37, "UserPreferencesActivityRemindersPopup") => {
                value.read(&mut self.user_preferences_activity_reminders_popup)
            }
            (44, "UserPreferencesEventRemindersCheckboxDefault") => {
                value.read(&mut self.user_preferences_event_reminders_checkbox_default)
            }
            (31, "UserPreferencesReminderSoundOff") => {
                value.read(&mut self.user_preferences_reminder_sound_off)
            }
            (39, "UserPreferencesShowTitleToExternalUsers") => {
                value.read(&mut self.user_preferences_show_title_to_external_users)
            }
            (43, "UserPreferencesTaskRemindersCheckboxDefault") => {
                value.read(&mut self.user_preferences_task_reminders_checkbox_default)
            }
            (10, "UserRoleId") => value.read(&mut self.user_role_id),
            (8, "UserType") => value.read(&mut self.user_type),
            #[cfg(feature = "account")]
            (7, "Account") => value.read(&mut self.account),
            #[cfg(feature = "contact")]
            (7, "Contact") => value.read(&mut self.contact),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            (10, "Individual") => value.read(&mut self.individual),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            #[cfg(feature = "user")]
            (7, "Manager") => value.read(&mut self.manager),
            (7, "Profile") => value.read(&mut self.profile),
            (8, "UserRole") => value.read(&mut self.user_role),
            #[cfg(feature = "user")]
            (14, "DelegatedUsers") => value.read(&mut self.delegated_users),
            #[cfg(feature = "opportunity")]
            (27, "Engineered_Opportunities__r") => {
                value.read(&mut self.engineered_opportunities__r)
            }
            #[cfg(feature = "account")]
            (19, "Managed_Accounts__r") => value.read(&mut self.managed_accounts__r),
            #[cfg(feature = "user")]
            (12, "ManagedUsers") => value.read(&mut self.managed_users),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(User);
impl ::sobjects::fields::Fields for User {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AboutMe", &self.about_me)?;
        visit.field("AccountId", &self.account_id)?;
        visit.field("Address", &self.address)?;
        visit.field("Alias", &self.alias)?;
        visit.field("BadgeText", &self.badge_text)?;
        visit.field("BannerPhotoUrl", &self.banner_photo_url)?;
        visit.field("CallCenterId", &self.call_center_id)?;
        visit.field("City", &self.city)?;
        visit.field("CommunityNickname", &self.community_nickname)?;
        visit.field("CompanyName", &self.company_name)?;
        visit.field("ContactId", &self.contact_id)?;
        visit.field("Country", &self.country)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
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
        visit.field("FullPhotoUrl", &self.full_photo_url)?;
        visit.field("GeocodeAccuracy", &self.geocode_accuracy)?;
        visit.field("Id", &self.id)?;
        visit.field("IndividualId", &self.individual_id)?;
        visit.field("IsActive", &self.is_active)?;
        visit.field("IsExtIndicatorVisible", &self.is_ext_indicator_visible)?;
        visit.field("IsProfilePhotoActive", &self.is_profile_photo_active)?;
        visit.field("LanguageLocaleKey", &self.language_locale_key)?;
        visit.field("LastLoginDate", &self.last_login_date)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastName", &self.last_name)?;
        visit.field("LastPasswordChangeDate", &self.last_password_change_date)?;
        visit.field("LastReferencedDate", &self.last_referenced_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("Latitude", &self.latitude)?;
        visit.field("LocaleSidKey", &self.locale_sid_key)?;
        visit.field("Longitude", &self.longitude)?;
        visit.field("ManagerId", &self.manager_id)?;
        visit.field("MediumBannerPhotoUrl", &self.medium_banner_photo_url)?;
        visit.field("MediumPhotoUrl", &self.medium_photo_url)?;
        visit.field("MobilePhone", &self.mobile_phone)?;
        visit.field("Name", &self.name)?;
        visit.field("NumberOfFailedLogins", &self.number_of_failed_logins)?;
        visit
            .field(
                "OfflinePdaTrialExpirationDate",
                &self.offline_pda_trial_expiration_date,
            )?;
        visit.field("OfflineTrialExpirationDate", &self.offline_trial_expiration_date)?;
        visit.field("OutOfOfficeMessage", &self.out_of_office_message)?;
        visit.field("Phone", &self.phone)?;
        visit.field("PostalCode", &self.postal_code)?;
        visit.field("ProfileId", &self.profile_id)?;
        visit.field("ReceivesAdminInfoEmails", &self.receives_admin_info_emails)?;
        visit.field("ReceivesInfoEmails", &self.receives_info_emails)?;
        visit.field("SenderEmail", &self.sender_email)?;
        visit.field("SenderName", &self.sender_name)?;
        visit.field("Signature", &self.signature)?;
        visit.field("SmallBannerPhotoUrl", &self.small_banner_photo_url)?;
        visit.field("SmallPhotoUrl", &self.small_photo_url)?;
        visit.field("State", &self.state)?;
        visit.field("StayInTouchNote", &self.stay_in_touch_note)?;
        visit.field("StayInTouchSignature", &self.stay_in_touch_signature)?;
        visit.field("StayInTouchSubject", &self.stay_in_touch_subject)?;
        visit.field("Street", &self.street)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
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
        visit.field("UserType", &self.user_type)?;
        #[cfg(feature = "account")] visit.field("Account", &self.account)?;
        #[cfg(feature = "contact")] visit.field("Contact", &self.contact)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        visit.field("Individual", &self.individual)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        #[cfg(feature = "user")] visit.field("Manager", &self.manager)?;
        visit.field("Profile", &self.profile)?;
        visit.field("UserRole", &self.user_role)?;
        #[cfg(feature = "user")] visit.field("DelegatedUsers", &self.delegated_users)?;
        #[cfg(feature = "opportunity")]
        visit.field("Engineered_Opportunities__r", &self.engineered_opportunities__r)?;
        #[cfg(feature = "account")]
        visit.field("Managed_Accounts__r", &self.managed_accounts__r)?;
        #[cfg(feature = "user")] visit.field("ManagedUsers", &self.managed_users)?;
        Ok(())
    }
}
