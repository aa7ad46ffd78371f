// Written by codegen; do not edit.
//! The fields of `Organization` as typed columns for queries.
use super::picklists;
/// Address: address, read only, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
pub const ADDRESS: ::sobjects::Column<super::Organization, ::sobjects::Address> = ::sobjects::Column::new(
    "Address",
);
/// City: string(40), part of `Address`.
pub const CITY: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "City",
);
/// Compliance BCC Email: email(80), read only.
pub const COMPLIANCE_BCC_EMAIL: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "ComplianceBccEmail",
);
/// Country: string(80), read only, part of `Address`.
pub const COUNTRY: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "Country",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Organization,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Organization, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Default Account Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
pub const DEFAULT_ACCOUNT_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultAccountAccess,
> = ::sobjects::Column::new("DefaultAccountAccess");
/// Default Calendar Access: restricted picklist, read only, default `ShowDetails`.
///
/// Values: `HideDetails`, `HideDetailsInsert`, `ShowDetails`, `ShowDetailsInsert`, `AllowEdits`.
pub const DEFAULT_CALENDAR_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultCalendarAccess,
> = ::sobjects::Column::new("DefaultCalendarAccess");
/// Default Campaign Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
pub const DEFAULT_CAMPAIGN_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultCampaignAccess,
> = ::sobjects::Column::new("DefaultCampaignAccess");
/// Default Case Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
pub const DEFAULT_CASE_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultCaseAccess,
> = ::sobjects::Column::new("DefaultCaseAccess");
/// Default Contact Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
pub const DEFAULT_CONTACT_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultContactAccess,
> = ::sobjects::Column::new("DefaultContactAccess");
/// Default Lead Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `Edit`, `ControlledByParent`, `ReadEditTransfer`.
pub const DEFAULT_LEAD_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultLeadAccess,
> = ::sobjects::Column::new("DefaultLeadAccess");
/// Locale: restricted picklist.
///
/// Values: `zh_CN`, `nl_NL`, `en_AU`, `en_CA`, `en_IE`, `en_GB`, `en_US`, `fr_CA`, `fr_FR`, `de_AT`, `de_DE`, `de_CH` and 6 more.
pub const DEFAULT_LOCALE_SID_KEY: ::sobjects::Column<
    super::Organization,
    picklists::DefaultLocaleSidKey,
> = ::sobjects::Column::new("DefaultLocaleSidKey");
/// Default Opportunity Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `Edit`, `ControlledByParent`.
pub const DEFAULT_OPPORTUNITY_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultOpportunityAccess,
> = ::sobjects::Column::new("DefaultOpportunityAccess");
/// Default Price Book Access: restricted picklist, read only.
///
/// Values: `None`, `Read`, `ReadSelect`.
pub const DEFAULT_PRICEBOOK_ACCESS: ::sobjects::Column<
    super::Organization,
    picklists::DefaultPricebookAccess,
> = ::sobjects::Column::new("DefaultPricebookAccess");
/// Division: string(80).
pub const DIVISION: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "Division",
);
/// Fax: phone(40).
pub const FAX: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "Fax",
);
/// Fiscal Year Starts In: int, read only.
pub const FISCAL_YEAR_START_MONTH: ::sobjects::Column<super::Organization, i64> = ::sobjects::Column::new(
    "FiscalYearStartMonth",
);
/// Geocode Accuracy: restricted picklist, part of `Address`.
///
/// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
pub const GEOCODE_ACCURACY: ::sobjects::Column<
    super::Organization,
    picklists::GeocodeAccuracy,
> = ::sobjects::Column::new("GeocodeAccuracy");
/// Organization ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Organization,
    ::sobjects::Id<super::super::organization::Organization>,
> = ::sobjects::Column::new("Id");
/// Instance Name: string(5), read only.
pub const INSTANCE_NAME: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "InstanceName",
);
/// Is Read Only: boolean, read only.
pub const IS_READ_ONLY: ::sobjects::Column<super::Organization, bool> = ::sobjects::Column::new(
    "IsReadOnly",
);
/// Is Sandbox: boolean, read only.
pub const IS_SANDBOX: ::sobjects::Column<super::Organization, bool> = ::sobjects::Column::new(
    "IsSandbox",
);
/// Language: restricted picklist.
///
/// Values: `en_US`, `de`, `es`, `fr`, `it`, `ja`, `sv`, `ko`, `zh_TW`, `zh_CN`, `pt_BR`, `nl_NL` and 4 more.
pub const LANGUAGE_LOCALE_KEY: ::sobjects::Column<
    super::Organization,
    picklists::LanguageLocaleKey,
> = ::sobjects::Column::new("LanguageLocaleKey");
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Organization,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<
    super::Organization,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastModifiedDate");
/// Latitude: double(18, 15), part of `Address`.
pub const LATITUDE: ::sobjects::Column<super::Organization, f64> = ::sobjects::Column::new(
    "Latitude",
);
/// Longitude: double(18, 15), part of `Address`.
pub const LONGITUDE: ::sobjects::Column<super::Organization, f64> = ::sobjects::Column::new(
    "Longitude",
);
/// Monthly Page Views Allowed: int, read only.
pub const MONTHLY_PAGE_VIEWS_ENTITLEMENT: ::sobjects::Column<super::Organization, i64> = ::sobjects::Column::new(
    "MonthlyPageViewsEntitlement",
);
/// Monthly Page Views Used: int, read only.
pub const MONTHLY_PAGE_VIEWS_USED: ::sobjects::Column<super::Organization, i64> = ::sobjects::Column::new(
    "MonthlyPageViewsUsed",
);
/// Name: string(80).
pub const NAME: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "Name",
);
/// Namespace Prefix: string(15), read only.
pub const NAMESPACE_PREFIX: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "NamespacePrefix",
);
/// Edition: restricted picklist, read only.
///
/// Values: `Team Edition`, `Professional Edition`, `Enterprise Edition`, `Developer Edition`, `Personal Edition`, `Unlimited Edition`, `Contact Manager Edition`, `Base Edition`.
pub const ORGANIZATION_TYPE: ::sobjects::Column<
    super::Organization,
    picklists::OrganizationType,
> = ::sobjects::Column::new("OrganizationType");
/// Phone: phone(40).
pub const PHONE: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "Phone",
);
/// Zip/Postal Code: string(20), part of `Address`.
pub const POSTAL_CODE: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "PostalCode",
);
/// RequireOpportunityProducts: boolean.
pub const PREFERENCES_REQUIRE_OPPORTUNITY_PRODUCTS: ::sobjects::Column<
    super::Organization,
    bool,
> = ::sobjects::Column::new("PreferencesRequireOpportunityProducts");
/// TerminateOldestSession: boolean.
pub const PREFERENCES_TERMINATE_OLDEST_SESSION: ::sobjects::Column<
    super::Organization,
    bool,
> = ::sobjects::Column::new("PreferencesTerminateOldestSession");
/// TransactionSecurityPolicy: boolean.
pub const PREFERENCES_TRANSACTION_SECURITY_POLICY: ::sobjects::Column<
    super::Organization,
    bool,
> = ::sobjects::Column::new("PreferencesTransactionSecurityPolicy");
/// Primary Contact: string(80).
pub const PRIMARY_CONTACT: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "PrimaryContact",
);
/// Info Emails Admin: boolean.
pub const RECEIVES_ADMIN_INFO_EMAILS: ::sobjects::Column<super::Organization, bool> = ::sobjects::Column::new(
    "ReceivesAdminInfoEmails",
);
/// Info Emails: boolean.
pub const RECEIVES_INFO_EMAILS: ::sobjects::Column<super::Organization, bool> = ::sobjects::Column::new(
    "ReceivesInfoEmails",
);
/// Signup Country: string(2), read only.
pub const SIGNUP_COUNTRY_ISO_CODE: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "SignupCountryIsoCode",
);
/// State/Province: string(80), part of `Address`.
pub const STATE: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "State",
);
/// Street: textarea(255), part of `Address`.
pub const STREET: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "Street",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::Organization,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
/// Time Zone: restricted picklist.
///
/// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
pub const TIME_ZONE_SID_KEY: ::sobjects::Column<
    super::Organization,
    picklists::TimeZoneSidKey,
> = ::sobjects::Column::new("TimeZoneSidKey");
/// Trial Expiration Date: datetime, read only.
pub const TRIAL_EXPIRATION_DATE: ::sobjects::Column<
    super::Organization,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("TrialExpirationDate");
/// UI Skin: restricted picklist, default `Theme3`.
///
/// Values: `Theme1`, `Theme2`, `Theme3`, `Theme4d`.
pub const UI_SKIN: ::sobjects::Column<super::Organization, picklists::UiSkin> = ::sobjects::Column::new(
    "UiSkin",
);
/// Fiscal Year Name by Start: boolean, read only.
pub const USES_START_DATE_AS_FISCAL_YEAR_NAME: ::sobjects::Column<
    super::Organization,
    bool,
> = ::sobjects::Column::new("UsesStartDateAsFiscalYearName");
/// Web to Cases Default Origin: string(40).
pub const WEB_TO_CASE_DEFAULT_ORIGIN: ::sobjects::Column<super::Organization, String> = ::sobjects::Column::new(
    "WebToCaseDefaultOrigin",
);
