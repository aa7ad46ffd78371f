// Written by codegen; do not edit.
//! The fields of `User` as typed columns for queries.
use super::picklists;
use super::references;
/// About Me: textarea(1000).
pub const ABOUT_ME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "AboutMe",
);
/// Account ID: reference, to `Account`, read only.
pub const ACCOUNT_ID: ::sobjects::Column<
    super::User,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("AccountId");
/// Address: address, read only, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
pub const ADDRESS: ::sobjects::Column<super::User, ::sobjects::Address> = ::sobjects::Column::new(
    "Address",
);
/// Alias: string(8), required.
pub const ALIAS: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Alias",
);
/// User Photo badge text overlay: string(80), read only.
pub const BADGE_TEXT: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "BadgeText",
);
/// Url for banner photo: url(1024), read only.
pub const BANNER_PHOTO_URL: ::sobjects::Column<super::User, ::sobjects::Url> = ::sobjects::Column::new(
    "BannerPhotoUrl",
);
/// Call Center ID: reference, to `CallCenter`.
pub const CALL_CENTER_ID: ::sobjects::Column<super::User, ::sobjects::Id> = ::sobjects::Column::new(
    "CallCenterId",
);
/// City: string(40), part of `Address`.
pub const CITY: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "City",
);
/// Nickname: string(40), required.
pub const COMMUNITY_NICKNAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "CommunityNickname",
);
/// Company Name: string(80).
pub const COMPANY_NAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "CompanyName",
);
/// Contact ID: reference, to `Contact`, set on creation only.
pub const CONTACT_ID: ::sobjects::Column<
    super::User,
    ::sobjects::Id<super::super::contact::Contact>,
> = ::sobjects::Column::new("ContactId");
/// Country: string(80), part of `Address`.
pub const COUNTRY: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Country",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::User,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::User, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Default Notification Frequency when Joining Groups: restricted picklist, default `N`.
///
/// Values: `P`, `D`, `W`, `N`.
pub const DEFAULT_GROUP_NOTIFICATION_FREQUENCY: ::sobjects::Column<
    super::User,
    picklists::DefaultGroupNotificationFrequency,
> = ::sobjects::Column::new("DefaultGroupNotificationFrequency");
/// Delegated Approver ID: reference, to `Group` or `User`.
pub const DELEGATED_APPROVER_ID: ::sobjects::Column<
    super::User,
    references::DelegatedApproverId,
> = ::sobjects::Column::new("DelegatedApproverId");
/// Department: string(80).
pub const DEPARTMENT: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Department",
);
/// Chatter Email Highlights Frequency: restricted picklist, default `D`.
///
/// Values: `D`, `W`, `N`.
pub const DIGEST_FREQUENCY: ::sobjects::Column<
    super::User,
    picklists::DigestFrequency,
> = ::sobjects::Column::new("DigestFrequency");
/// Division: string(80).
pub const DIVISION: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Division",
);
/// Email: email(128), required.
pub const EMAIL: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Email",
);
/// Email Encoding: restricted picklist, required.
///
/// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
pub const EMAIL_ENCODING_KEY: ::sobjects::Column<
    super::User,
    picklists::EmailEncodingKey,
> = ::sobjects::Column::new("EmailEncodingKey");
/// AutoBcc: boolean.
pub const EMAIL_PREFERENCES_AUTO_BCC: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "EmailPreferencesAutoBcc",
);
/// AutoBccStayInTouch: boolean.
pub const EMAIL_PREFERENCES_AUTO_BCC_STAY_IN_TOUCH: ::sobjects::Column<
    super::User,
    bool,
> = ::sobjects::Column::new("EmailPreferencesAutoBccStayInTouch");
/// StayInTouchReminder: boolean.
pub const EMAIL_PREFERENCES_STAY_IN_TOUCH_REMINDER: ::sobjects::Column<
    super::User,
    bool,
> = ::sobjects::Column::new("EmailPreferencesStayInTouchReminder");
/// Employee Number: string(20).
pub const EMPLOYEE_NUMBER: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "EmployeeNumber",
);
/// Extension: phone(40).
pub const EXTENSION: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Extension",
);
/// Fax: phone(40).
pub const FAX: ::sobjects::Column<super::User, String> = ::sobjects::Column::new("Fax");
/// SAML Federation ID: string(512), unique.
pub const FEDERATION_IDENTIFIER: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "FederationIdentifier",
);
/// First Name: string(40), part of `Name`.
pub const FIRST_NAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "FirstName",
);
/// Allow Forecasting: boolean.
pub const FORECAST_ENABLED: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "ForecastEnabled",
);
/// Url for full-sized Photo: url(1024), read only.
pub const FULL_PHOTO_URL: ::sobjects::Column<super::User, ::sobjects::Url> = ::sobjects::Column::new(
    "FullPhotoUrl",
);
/// Geocode Accuracy: restricted picklist, part of `Address`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const GEOCODE_ACCURACY: ::sobjects::Column<
    super::User,
    picklists::GeocodeAccuracy,
> = ::sobjects::Column::new("GeocodeAccuracy");
/// User ID: id, read only.
pub const ID: ::sobjects::Column<
    super::User,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("Id");
/// Individual ID: reference, to `Individual`.
pub const INDIVIDUAL_ID: ::sobjects::Column<super::User, ::sobjects::Id> = ::sobjects::Column::new(
    "IndividualId",
);
/// Active: boolean.
pub const IS_ACTIVE: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "IsActive",
);
/// Show external indicator: boolean, read only.
pub const IS_EXT_INDICATOR_VISIBLE: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "IsExtIndicatorVisible",
);
/// Has Profile Photo: boolean, read only.
pub const IS_PROFILE_PHOTO_ACTIVE: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "IsProfilePhotoActive",
);
/// Language: restricted picklist, required.
///
/// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
pub const LANGUAGE_LOCALE_KEY: ::sobjects::Column<
    super::User,
    picklists::LanguageLocaleKey,
> = ::sobjects::Column::new("LanguageLocaleKey");
/// Last Login: datetime, read only.
pub const LAST_LOGIN_DATE: ::sobjects::Column<super::User, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastLoginDate",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::User,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<super::User, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastModifiedDate",
);
/// Last Name: string(80), required, part of `Name`.
pub const LAST_NAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "LastName",
);
/// Last Password Change or Reset: datetime, read only.
pub const LAST_PASSWORD_CHANGE_DATE: ::sobjects::Column<
    super::User,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastPasswordChangeDate");
/// Last Referenced Date: datetime, read only.
pub const LAST_REFERENCED_DATE: ::sobjects::Column<super::User, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastReferencedDate",
);
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<super::User, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastViewedDate",
);
/// Latitude: double(18, 15), part of `Address`.
pub const LATITUDE: ::sobjects::Column<super::User, f64> = ::sobjects::Column::new(
    "Latitude",
);
/// Locale: restricted picklist, required.
///
/// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
pub const LOCALE_SID_KEY: ::sobjects::Column<super::User, picklists::LocaleSidKey> = ::sobjects::Column::new(
    "LocaleSidKey",
);
/// Longitude: double(18, 15), part of `Address`.
pub const LONGITUDE: ::sobjects::Column<super::User, f64> = ::sobjects::Column::new(
    "Longitude",
);
/// Manager ID: reference, to `User`.
pub const MANAGER_ID: ::sobjects::Column<
    super::User,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("ManagerId");
/// Url for Android banner photo: url(1024), read only.
pub const MEDIUM_BANNER_PHOTO_URL: ::sobjects::Column<super::User, ::sobjects::Url> = ::sobjects::Column::new(
    "MediumBannerPhotoUrl",
);
/// Url for medium profile photo: url(1024), read only.
pub const MEDIUM_PHOTO_URL: ::sobjects::Column<super::User, ::sobjects::Url> = ::sobjects::Column::new(
    "MediumPhotoUrl",
);
/// Mobile: phone(40).
pub const MOBILE_PHONE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "MobilePhone",
);
/// Full Name: string(121), read only.
pub const NAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Name",
);
/// Failed Login Attempts: int, read only.
pub const NUMBER_OF_FAILED_LOGINS: ::sobjects::Column<super::User, i64> = ::sobjects::Column::new(
    "NumberOfFailedLogins",
);
/// Sales Anywhere Trial Expiration Date: datetime, read only.
pub const OFFLINE_PDA_TRIAL_EXPIRATION_DATE: ::sobjects::Column<
    super::User,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("OfflinePdaTrialExpirationDate");
/// Offline Edition Trial Expiration Date: datetime, read only.
pub const OFFLINE_TRIAL_EXPIRATION_DATE: ::sobjects::Column<
    super::User,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("OfflineTrialExpirationDate");
/// Out of office message: string(40), read only.
pub const OUT_OF_OFFICE_MESSAGE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "OutOfOfficeMessage",
);
/// Phone: phone(40).
pub const PHONE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Phone",
);
/// Zip/Postal Code: string(20), part of `Address`.
pub const POSTAL_CODE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "PostalCode",
);
/// Profile ID: reference, to `Profile`, required.
pub const PROFILE_ID: ::sobjects::Column<super::User, ::sobjects::Id> = ::sobjects::Column::new(
    "ProfileId",
);
/// Admin Info Emails: boolean.
pub const RECEIVES_ADMIN_INFO_EMAILS: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "ReceivesAdminInfoEmails",
);
/// Info Emails: boolean.
pub const RECEIVES_INFO_EMAILS: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "ReceivesInfoEmails",
);
/// Email Sender Address: email(80).
pub const SENDER_EMAIL: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "SenderEmail",
);
/// Email Sender Name: string(80).
pub const SENDER_NAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "SenderName",
);
/// Email Signature: textarea(1333).
pub const SIGNATURE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Signature",
);
/// Url for IOS banner photo: url(1024), read only.
pub const SMALL_BANNER_PHOTO_URL: ::sobjects::Column<super::User, ::sobjects::Url> = ::sobjects::Column::new(
    "SmallBannerPhotoUrl",
);
/// Photo: url(1024), read only.
pub const SMALL_PHOTO_URL: ::sobjects::Column<super::User, ::sobjects::Url> = ::sobjects::Column::new(
    "SmallPhotoUrl",
);
/// State/Province: string(80), part of `Address`.
pub const STATE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "State",
);
/// Stay-in-Touch Email Note: string(512).
pub const STAY_IN_TOUCH_NOTE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "StayInTouchNote",
);
/// Stay-in-Touch Email Signature: string(512).
pub const STAY_IN_TOUCH_SIGNATURE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "StayInTouchSignature",
);
/// Stay-in-Touch Email Subject: string(80).
pub const STAY_IN_TOUCH_SUBJECT: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "StayInTouchSubject",
);
/// Street: textarea(255), part of `Address`.
pub const STREET: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Street",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<super::User, ::sobjects::DateTime> = ::sobjects::Column::new(
    "SystemModstamp",
);
/// Time Zone: restricted picklist, required.
///
/// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
pub const TIME_ZONE_SID_KEY: ::sobjects::Column<
    super::User,
    picklists::TimeZoneSidKey,
> = ::sobjects::Column::new("TimeZoneSidKey");
/// Title: string(80).
pub const TITLE: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Title",
);
/// Username: string(80), required.
pub const USERNAME: ::sobjects::Column<super::User, String> = ::sobjects::Column::new(
    "Username",
);
/// Flow User: boolean.
pub const USER_PERMISSIONS_INTERACTION_USER: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPermissionsInteractionUser",
);
/// Knowledge User: boolean.
pub const USER_PERMISSIONS_KNOWLEDGE_USER: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPermissionsKnowledgeUser",
);
/// Marketing User: boolean.
pub const USER_PERMISSIONS_MARKETING_USER: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPermissionsMarketingUser",
);
/// Offline User: boolean.
pub const USER_PERMISSIONS_OFFLINE_USER: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPermissionsOfflineUser",
);
/// Salesforce CRM Content User: boolean.
pub const USER_PERMISSIONS_SF_CONTENT_USER: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPermissionsSFContentUser",
);
/// Service Cloud User: boolean.
pub const USER_PERMISSIONS_SUPPORT_USER: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPermissionsSupportUser",
);
/// ActivityRemindersPopup: boolean.
pub const USER_PREFERENCES_ACTIVITY_REMINDERS_POPUP: ::sobjects::Column<
    super::User,
    bool,
> = ::sobjects::Column::new("UserPreferencesActivityRemindersPopup");
/// EventRemindersCheckboxDefault: boolean.
pub const USER_PREFERENCES_EVENT_REMINDERS_CHECKBOX_DEFAULT: ::sobjects::Column<
    super::User,
    bool,
> = ::sobjects::Column::new("UserPreferencesEventRemindersCheckboxDefault");
/// ReminderSoundOff: boolean.
pub const USER_PREFERENCES_REMINDER_SOUND_OFF: ::sobjects::Column<super::User, bool> = ::sobjects::Column::new(
    "UserPreferencesReminderSoundOff",
);
/// ShowTitleToExternalUsers: boolean.
pub const USER_PREFERENCES_SHOW_TITLE_TO_EXTERNAL_USERS: ::sobjects::Column<
    super::User,
    bool,
> = ::sobjects::Column::new("UserPreferencesShowTitleToExternalUsers");
/// TaskRemindersCheckboxDefault: boolean.
pub const USER_PREFERENCES_TASK_REMINDERS_CHECKBOX_DEFAULT: ::sobjects::Column<
    super::User,
    bool,
> = ::sobjects::Column::new("UserPreferencesTaskRemindersCheckboxDefault");
/// Role ID: reference, to `UserRole`.
pub const USER_ROLE_ID: ::sobjects::Column<super::User, ::sobjects::Id> = ::sobjects::Column::new(
    "UserRoleId",
);
/// User Type: restricted picklist, read only.
///
/// Values: `Standard`, `PowerPartner`, `PowerCustomerSuccess`, `CustomerSuccess`, `Guest`, `CspLitePortal`, `CsnOnly`, `SelfService`.
pub const USER_TYPE: ::sobjects::Column<super::User, picklists::UserType> = ::sobjects::Column::new(
    "UserType",
);
