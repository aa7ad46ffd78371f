// Written by codegen; do not edit.
//! The fields of `User`.
/// A field of `User`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UserField {
    /// About Me: textarea(1000).
    AboutMe,
    /// Account ID: reference, to `Account`, read only.
    AccountId,
    /// Address: address, read only, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
    Address,
    /// Alias: string(8), required.
    Alias,
    /// User Photo badge text overlay: string(80), read only.
    BadgeText,
    /// Url for banner photo: url(1024), read only.
    BannerPhotoUrl,
    /// Call Center ID: reference, to `CallCenter`.
    CallCenterId,
    /// City: string(40), part of `Address`.
    City,
    /// Nickname: string(40), required.
    CommunityNickname,
    /// Company Name: string(80).
    CompanyName,
    /// Contact ID: reference, to `Contact`, set on creation only.
    ContactId,
    /// Country: string(80), part of `Address`.
    Country,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Default Notification Frequency when Joining Groups: restricted picklist, default `N`.
    ///
    /// Values: `P`, `D`, `W`, `N`.
    DefaultGroupNotificationFrequency,
    /// Delegated Approver ID: reference, to `Group` or `User`.
    DelegatedApproverId,
    /// Department: string(80).
    Department,
    /// Chatter Email Highlights Frequency: restricted picklist, default `D`.
    ///
    /// Values: `D`, `W`, `N`.
    DigestFrequency,
    /// Division: string(80).
    Division,
    /// Email: email(128), required.
    Email,
    /// Email Encoding: restricted picklist, required.
    ///
    /// Values: `UTF-8`, `ISO-8859-1`, `Shift_JIS`, `EUC-JP`, `ks_c_5601-1987`, `Big5`, `GB2312`.
    EmailEncodingKey,
    /// AutoBcc: boolean.
    EmailPreferencesAutoBcc,
    /// AutoBccStayInTouch: boolean.
    EmailPreferencesAutoBccStayInTouch,
    /// StayInTouchReminder: boolean.
    EmailPreferencesStayInTouchReminder,
    /// Employee Number: string(20).
    EmployeeNumber,
    /// Extension: phone(40).
    Extension,
    /// Fax: phone(40).
    Fax,
    /// SAML Federation ID: string(512), unique.
    FederationIdentifier,
    /// First Name: string(40), part of `Name`.
    FirstName,
    /// Allow Forecasting: boolean.
    ForecastEnabled,
    /// Url for full-sized Photo: url(1024), read only.
    FullPhotoUrl,
    /// Geocode Accuracy: restricted picklist, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    GeocodeAccuracy,
    /// User ID: id, read only.
    Id,
    /// Individual ID: reference, to `Individual`.
    IndividualId,
    /// Active: boolean.
    IsActive,
    /// Show external indicator: boolean, read only.
    IsExtIndicatorVisible,
    /// Has Profile Photo: boolean, read only.
    IsProfilePhotoActive,
    /// Language: restricted picklist, required.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    LanguageLocaleKey,
    /// Last Login: datetime, read only.
    LastLoginDate,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Name: string(80), required, part of `Name`.
    LastName,
    /// Last Password Change or Reset: datetime, read only.
    LastPasswordChangeDate,
    /// Last Referenced Date: datetime, read only.
    LastReferencedDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Latitude: double(18, 15), part of `Address`.
    Latitude,
    /// Locale: restricted picklist, required.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    LocaleSidKey,
    /// Longitude: double(18, 15), part of `Address`.
    Longitude,
    /// Manager ID: reference, to `User`.
    ManagerId,
    /// Url for Android banner photo: url(1024), read only.
    MediumBannerPhotoUrl,
    /// Url for medium profile photo: url(1024), read only.
    MediumPhotoUrl,
    /// Mobile: phone(40).
    MobilePhone,
    /// Full Name: string(121), read only.
    Name,
    /// Failed Login Attempts: int, read only.
    NumberOfFailedLogins,
    /// Sales Anywhere Trial Expiration Date: datetime, read only.
    OfflinePdaTrialExpirationDate,
    /// Offline Edition Trial Expiration Date: datetime, read only.
    OfflineTrialExpirationDate,
    /// Out of office message: string(40), read only.
    OutOfOfficeMessage,
    /// Phone: phone(40).
    Phone,
    /// Zip/Postal Code: string(20), part of `Address`.
    PostalCode,
    /// Profile ID: reference, to `Profile`, required.
    ProfileId,
    /// Admin Info Emails: boolean.
    ReceivesAdminInfoEmails,
    /// Info Emails: boolean.
    ReceivesInfoEmails,
    /// Email Sender Address: email(80).
    SenderEmail,
    /// Email Sender Name: string(80).
    SenderName,
    /// Email Signature: textarea(1333).
    Signature,
    /// Url for IOS banner photo: url(1024), read only.
    SmallBannerPhotoUrl,
    /// Photo: url(1024), read only.
    SmallPhotoUrl,
    /// State/Province: string(80), part of `Address`.
    State,
    /// Stay-in-Touch Email Note: string(512).
    StayInTouchNote,
    /// Stay-in-Touch Email Signature: string(512).
    StayInTouchSignature,
    /// Stay-in-Touch Email Subject: string(80).
    StayInTouchSubject,
    /// Street: textarea(255), part of `Address`.
    Street,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Time Zone: restricted picklist, required.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    TimeZoneSidKey,
    /// Title: string(80).
    Title,
    /// Username: string(80), required.
    Username,
    /// Flow User: boolean.
    UserPermissionsInteractionUser,
    /// Knowledge User: boolean.
    UserPermissionsKnowledgeUser,
    /// Marketing User: boolean.
    UserPermissionsMarketingUser,
    /// Offline User: boolean.
    UserPermissionsOfflineUser,
    /// Salesforce CRM Content User: boolean.
    UserPermissionsSFContentUser,
    /// Service Cloud User: boolean.
    UserPermissionsSupportUser,
    /// ActivityRemindersPopup: boolean.
    UserPreferencesActivityRemindersPopup,
    /// EventRemindersCheckboxDefault: boolean.
    UserPreferencesEventRemindersCheckboxDefault,
    /// ReminderSoundOff: boolean.
    UserPreferencesReminderSoundOff,
    /// ShowTitleToExternalUsers: boolean.
    UserPreferencesShowTitleToExternalUsers,
    /// TaskRemindersCheckboxDefault: boolean.
    UserPreferencesTaskRemindersCheckboxDefault,
    /// Role ID: reference, to `UserRole`.
    UserRoleId,
    /// User Type: restricted picklist, read only.
    ///
    /// Values: `Standard`, `PowerPartner`, `PowerCustomerSuccess`, `CustomerSuccess`, `Guest`, `CspLitePortal`, `CsnOnly`, `SelfService`.
    UserType,
}
impl ::sobjects::FieldName for UserField {
    const ALL: &'static [Self] = &[
        Self::AboutMe,
        Self::AccountId,
        Self::Address,
        Self::Alias,
        Self::BadgeText,
        Self::BannerPhotoUrl,
        Self::CallCenterId,
        Self::City,
        Self::CommunityNickname,
        Self::CompanyName,
        Self::ContactId,
        Self::Country,
        Self::CreatedById,
        Self::CreatedDate,
        Self::DefaultGroupNotificationFrequency,
        Self::DelegatedApproverId,
        Self::Department,
        Self::DigestFrequency,
        Self::Division,
        Self::Email,
        Self::EmailEncodingKey,
        Self::EmailPreferencesAutoBcc,
        Self::EmailPreferencesAutoBccStayInTouch,
        Self::EmailPreferencesStayInTouchReminder,
        Self::EmployeeNumber,
        Self::Extension,
        Self::Fax,
        Self::FederationIdentifier,
        Self::FirstName,
        Self::ForecastEnabled,
        Self::FullPhotoUrl,
        Self::GeocodeAccuracy,
        Self::Id,
        Self::IndividualId,
        Self::IsActive,
        Self::IsExtIndicatorVisible,
        Self::IsProfilePhotoActive,
        Self::LanguageLocaleKey,
        Self::LastLoginDate,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastName,
        Self::LastPasswordChangeDate,
        Self::LastReferencedDate,
        Self::LastViewedDate,
        Self::Latitude,
        Self::LocaleSidKey,
        Self::Longitude,
        Self::ManagerId,
        Self::MediumBannerPhotoUrl,
        Self::MediumPhotoUrl,
        Self::MobilePhone,
        Self::Name,
        Self::NumberOfFailedLogins,
        Self::OfflinePdaTrialExpirationDate,
        Self::OfflineTrialExpirationDate,
        Self::OutOfOfficeMessage,
        Self::Phone,
        Self::PostalCode,
        Self::ProfileId,
        Self::ReceivesAdminInfoEmails,
        Self::ReceivesInfoEmails,
        Self::SenderEmail,
        Self::SenderName,
        Self::Signature,
        Self::SmallBannerPhotoUrl,
        Self::SmallPhotoUrl,
        Self::State,
        Self::StayInTouchNote,
        Self::StayInTouchSignature,
        Self::StayInTouchSubject,
        Self::Street,
        Self::SystemModstamp,
        Self::TimeZoneSidKey,
        Self::Title,
        Self::Username,
        Self::UserPermissionsInteractionUser,
        Self::UserPermissionsKnowledgeUser,
        Self::UserPermissionsMarketingUser,
        Self::UserPermissionsOfflineUser,
        Self::UserPermissionsSFContentUser,
        Self::UserPermissionsSupportUser,
        Self::UserPreferencesActivityRemindersPopup,
        Self::UserPreferencesEventRemindersCheckboxDefault,
        Self::UserPreferencesReminderSoundOff,
        Self::UserPreferencesShowTitleToExternalUsers,
        Self::UserPreferencesTaskRemindersCheckboxDefault,
        Self::UserRoleId,
        Self::UserType,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::AboutMe => "AboutMe",
            Self::AccountId => "AccountId",
            Self::Address => "Address",
            Self::Alias => "Alias",
            Self::BadgeText => "BadgeText",
            Self::BannerPhotoUrl => "BannerPhotoUrl",
            Self::CallCenterId => "CallCenterId",
            Self::City => "City",
            Self::CommunityNickname => "CommunityNickname",
            Self::CompanyName => "CompanyName",
            Self::ContactId => "ContactId",
            Self::Country => "Country",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::DefaultGroupNotificationFrequency => {
                "DefaultGroupNotificationFrequency"
            }
            Self::DelegatedApproverId => "DelegatedApproverId",
            Self::Department => "Department",
            Self::DigestFrequency => "DigestFrequency",
            Self::Division => "Division",
            Self::Email => "Email",
            Self::EmailEncodingKey => "EmailEncodingKey",
            Self::EmailPreferencesAutoBcc => "EmailPreferencesAutoBcc",
            Self::EmailPreferencesAutoBccStayInTouch => {
                "EmailPreferencesAutoBccStayInTouch"
            }
            Self::EmailPreferencesStayInTouchReminder => {
                "EmailPreferencesStayInTouchReminder"
            }
            Self::EmployeeNumber => "EmployeeNumber",
            Self::Extension => "Extension",
            Self::Fax => "Fax",
            Self::FederationIdentifier => "FederationIdentifier",
            Self::FirstName => "FirstName",
            Self::ForecastEnabled => "ForecastEnabled",
            Self::FullPhotoUrl => "FullPhotoUrl",
            Self::GeocodeAccuracy => "GeocodeAccuracy",
            Self::Id => "Id",
            Self::IndividualId => "IndividualId",
            Self::IsActive => "IsActive",
            Self::IsExtIndicatorVisible => "IsExtIndicatorVisible",
            Self::IsProfilePhotoActive => "IsProfilePhotoActive",
            Self::LanguageLocaleKey => "LanguageLocaleKey",
            Self::LastLoginDate => "LastLoginDate",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastName => "LastName",
            Self::LastPasswordChangeDate => "LastPasswordChangeDate",
            Self::LastReferencedDate => "LastReferencedDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::Latitude => "Latitude",
            Self::LocaleSidKey => "LocaleSidKey",
            Self::Longitude => "Longitude",
            Self::ManagerId => "ManagerId",
            Self::MediumBannerPhotoUrl => "MediumBannerPhotoUrl",
            Self::MediumPhotoUrl => "MediumPhotoUrl",
            Self::MobilePhone => "MobilePhone",
            Self::Name => "Name",
            Self::NumberOfFailedLogins => "NumberOfFailedLogins",
            Self::OfflinePdaTrialExpirationDate => "OfflinePdaTrialExpirationDate",
            Self::OfflineTrialExpirationDate => "OfflineTrialExpirationDate",
            Self::OutOfOfficeMessage => "OutOfOfficeMessage",
            Self::Phone => "Phone",
            Self::PostalCode => "PostalCode",
            Self::ProfileId => "ProfileId",
            Self::ReceivesAdminInfoEmails => "ReceivesAdminInfoEmails",
            Self::ReceivesInfoEmails => "ReceivesInfoEmails",
            Self::SenderEmail => "SenderEmail",
            Self::SenderName => "SenderName",
            Self::Signature => "Signature",
            Self::SmallBannerPhotoUrl => "SmallBannerPhotoUrl",
            Self::SmallPhotoUrl => "SmallPhotoUrl",
            Self::State => "State",
            Self::StayInTouchNote => "StayInTouchNote",
            Self::StayInTouchSignature => "StayInTouchSignature",
            Self::StayInTouchSubject => "StayInTouchSubject",
            Self::Street => "Street",
            Self::SystemModstamp => "SystemModstamp",
            Self::TimeZoneSidKey => "TimeZoneSidKey",
            Self::Title => "Title",
            Self::Username => "Username",
            Self::UserPermissionsInteractionUser => "UserPermissionsInteractionUser",
            Self::UserPermissionsKnowledgeUser => "UserPermissionsKnowledgeUser",
            Self::UserPermissionsMarketingUser => "UserPermissionsMarketingUser",
            Self::UserPermissionsOfflineUser => "UserPermissionsOfflineUser",
            Self::UserPermissionsSFContentUser => "UserPermissionsSFContentUser",
            Self::UserPermissionsSupportUser => "UserPermissionsSupportUser",
            Self::UserPreferencesActivityRemindersPopup => {
                "UserPreferencesActivityRemindersPopup"
            }
            Self::UserPreferencesEventRemindersCheckboxDefault => {
                "UserPreferencesEventRemindersCheckboxDefault"
            }
            Self::UserPreferencesReminderSoundOff => "UserPreferencesReminderSoundOff",
            Self::UserPreferencesShowTitleToExternalUsers => {
                "UserPreferencesShowTitleToExternalUsers"
            }
            Self::UserPreferencesTaskRemindersCheckboxDefault => {
                "UserPreferencesTaskRemindersCheckboxDefault"
            }
            Self::UserRoleId => "UserRoleId",
            Self::UserType => "UserType",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::user::FIELDS[self as usize]
    }
}
