// Written by codegen; do not edit.
//! The fields of `Organization`.
/// A field of `Organization`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrganizationField {
    /// Address: address, read only, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
    Address,
    /// City: string(40), part of `Address`.
    City,
    /// Compliance BCC Email: email(80), read only.
    ComplianceBccEmail,
    /// Country: string(80), read only, part of `Address`.
    Country,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Default Account Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    DefaultAccountAccess,
    /// Default Calendar Access: restricted picklist, read only, default `ShowDetails`.
    ///
    /// Values: `HideDetails`, `HideDetailsInsert`, `ShowDetails`, `ShowDetailsInsert`, `AllowEdits`.
    DefaultCalendarAccess,
    /// Default Campaign Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    DefaultCampaignAccess,
    /// Default Case Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
    DefaultCaseAccess,
    /// Default Contact Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    DefaultContactAccess,
    /// Default Lead Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
    DefaultLeadAccess,
    /// Locale: restricted picklist.
    ///
    /// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
    DefaultLocaleSidKey,
    /// Default Opportunity Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
    DefaultOpportunityAccess,
    /// Default Price Book Access: restricted picklist, read only.
    ///
    /// Values: `None`, `Read`, `ReadSelect`.
    DefaultPricebookAccess,
    /// Division: string(80).
    Division,
    /// Fax: phone(40).
    Fax,
    /// Fiscal Year Starts In: int, read only.
    FiscalYearStartMonth,
    /// Geocode Accuracy: restricted picklist, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    GeocodeAccuracy,
    /// Organization ID: id, read only.
    Id,
    /// Instance Name: string(5), read only.
    InstanceName,
    /// Is Read Only: boolean, read only.
    IsReadOnly,
    /// Is Sandbox: boolean, read only.
    IsSandbox,
    /// Language: restricted picklist.
    ///
    /// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
    LanguageLocaleKey,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Latitude: double(18, 15), part of `Address`.
    Latitude,
    /// Longitude: double(18, 15), part of `Address`.
    Longitude,
    /// Monthly Page Views Allowed: int, read only.
    MonthlyPageViewsEntitlement,
    /// Monthly Page Views Used: int, read only.
    MonthlyPageViewsUsed,
    /// Name: string(80).
    Name,
    /// Namespace Prefix: string(15), read only.
    NamespacePrefix,
    /// Edition: restricted picklist, read only.
    ///
    /// Values: `Team Edition`, `Professional Edition`, `Enterprise Edition`, `Developer Edition`, `Personal Edition`, `Unlimited Edition`, `Contact Manager Edition`, `Base Edition`.
    OrganizationType,
    /// Phone: phone(40).
    Phone,
    /// Zip/Postal Code: string(20), part of `Address`.
    PostalCode,
    /// RequireOpportunityProducts: boolean.
    PreferencesRequireOpportunityProducts,
    /// TerminateOldestSession: boolean.
    PreferencesTerminateOldestSession,
    /// TransactionSecurityPolicy: boolean.
    PreferencesTransactionSecurityPolicy,
    /// Primary Contact: string(80).
    PrimaryContact,
    /// Info Emails Admin: boolean.
    ReceivesAdminInfoEmails,
    /// Info Emails: boolean.
    ReceivesInfoEmails,
    /// Signup Country: string(2), read only.
    SignupCountryIsoCode,
    /// State/Province: string(80), part of `Address`.
    State,
    /// Street: textarea(255), part of `Address`.
    Street,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    TimeZoneSidKey,
    /// Trial Expiration Date: datetime, read only.
    TrialExpirationDate,
    /// UI Skin: restricted picklist, default `Theme3`.
    ///
    /// Values: `Theme1`, `Theme2`, `Theme3`, `Theme4d`.
    UiSkin,
    /// Fiscal Year Name by Start: boolean, read only.
    UsesStartDateAsFiscalYearName,
    /// Web to Cases Default Origin: string(40).
    WebToCaseDefaultOrigin,
}
impl ::sobjects::FieldName for OrganizationField {
    const ALL: &'static [Self] = &[
        Self::Address,
        Self::City,
        Self::ComplianceBccEmail,
        Self::Country,
        Self::CreatedById,
        Self::CreatedDate,
        Self::DefaultAccountAccess,
        Self::DefaultCalendarAccess,
        Self::DefaultCampaignAccess,
        Self::DefaultCaseAccess,
        Self::DefaultContactAccess,
        Self::DefaultLeadAccess,
        Self::DefaultLocaleSidKey,
        Self::DefaultOpportunityAccess,
        Self::DefaultPricebookAccess,
        Self::Division,
        Self::Fax,
        Self::FiscalYearStartMonth,
        Self::GeocodeAccuracy,
        Self::Id,
        Self::InstanceName,
        Self::IsReadOnly,
        Self::IsSandbox,
        Self::LanguageLocaleKey,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::Latitude,
        Self::Longitude,
        Self::MonthlyPageViewsEntitlement,
        Self::MonthlyPageViewsUsed,
        Self::Name,
        Self::NamespacePrefix,
        Self::OrganizationType,
        Self::Phone,
        Self::PostalCode,
        Self::PreferencesRequireOpportunityProducts,
        Self::PreferencesTerminateOldestSession,
        Self::PreferencesTransactionSecurityPolicy,
        Self::PrimaryContact,
        Self::ReceivesAdminInfoEmails,
        Self::ReceivesInfoEmails,
        Self::SignupCountryIsoCode,
        Self::State,
        Self::Street,
        Self::SystemModstamp,
        Self::TimeZoneSidKey,
        Self::TrialExpirationDate,
        Self::UiSkin,
        Self::UsesStartDateAsFiscalYearName,
        Self::WebToCaseDefaultOrigin,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::Address => "Address",
            Self::City => "City",
            Self::ComplianceBccEmail => "ComplianceBccEmail",
            Self::Country => "Country",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::DefaultAccountAccess => "DefaultAccountAccess",
            Self::DefaultCalendarAccess => "DefaultCalendarAccess",
            Self::DefaultCampaignAccess => "DefaultCampaignAccess",
            Self::DefaultCaseAccess => "DefaultCaseAccess",
            Self::DefaultContactAccess => "DefaultContactAccess",
            Self::DefaultLeadAccess => "DefaultLeadAccess",
            Self::DefaultLocaleSidKey => "DefaultLocaleSidKey",
            Self::DefaultOpportunityAccess => "DefaultOpportunityAccess",
            Self::DefaultPricebookAccess => "DefaultPricebookAccess",
            Self::Division => "Division",
            Self::Fax => "Fax",
            Self::FiscalYearStartMonth => "FiscalYearStartMonth",
            Self::GeocodeAccuracy => "GeocodeAccuracy",
            Self::Id => "Id",
            Self::InstanceName => "InstanceName",
            Self::IsReadOnly => "IsReadOnly",
            Self::IsSandbox => "IsSandbox",
            Self::LanguageLocaleKey => "LanguageLocaleKey",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::Latitude => "Latitude",
            Self::Longitude => "Longitude",
            Self::MonthlyPageViewsEntitlement => "MonthlyPageViewsEntitlement",
            Self::MonthlyPageViewsUsed => "MonthlyPageViewsUsed",
            Self::Name => "Name",
            Self::NamespacePrefix => "NamespacePrefix",
            Self::OrganizationType => "OrganizationType",
            Self::Phone => "Phone",
            Self::PostalCode => "PostalCode",
            Self::PreferencesRequireOpportunityProducts => {
                "PreferencesRequireOpportunityProducts"
            }
            Self::PreferencesTerminateOldestSession => {
                "PreferencesTerminateOldestSession"
            }
            Self::PreferencesTransactionSecurityPolicy => {
                "PreferencesTransactionSecurityPolicy"
            }
            Self::PrimaryContact => "PrimaryContact",
            Self::ReceivesAdminInfoEmails => "ReceivesAdminInfoEmails",
            Self::ReceivesInfoEmails => "ReceivesInfoEmails",
            Self::SignupCountryIsoCode => "SignupCountryIsoCode",
            Self::State => "State",
            Self::Street => "Street",
            Self::SystemModstamp => "SystemModstamp",
            Self::TimeZoneSidKey => "TimeZoneSidKey",
            Self::TrialExpirationDate => "TrialExpirationDate",
            Self::UiSkin => "UiSkin",
            Self::UsesStartDateAsFiscalYearName => "UsesStartDateAsFiscalYearName",
            Self::WebToCaseDefaultOrigin => "WebToCaseDefaultOrigin",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::organization::FIELDS[self as usize]
    }
}
