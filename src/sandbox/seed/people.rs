//! Organization, profiles, roles, users, queue.

use chrono_tz::Tz;
use serde_json::{Value, json};
use sobjects::Id;

use super::chance::slug;
use super::custom::phone;
use super::rights::NARROW_USERNAME;
use super::writer::Writer;
use crate::sandbox::calendar::FiscalCalendar;
use crate::sandbox::store::StoreError;

/// The user as whom clients sign in.
pub const USERNAME: &str = "revops.integration@embedded.example";
/// That user's time zone, and the organization's.
pub const TIME_ZONE: Tz = Tz::America__New_York;
/// Fiscal years begin with the calendar's.
pub const FISCAL_CALENDAR: FiscalCalendar = FiscalCalendar { start_month: 1, named_by_start: false };

/// The people who do the selling.
pub(super) struct Team {
    /// Those who own deals.
    pub(super) sellers: Vec<Id>,
    /// The queue that new leads wait in.
    pub(super) queue: Option<Id>,
    /// In the order of [`PROFILES`].
    pub(super) profiles: Vec<Option<Id>>,
    pub(super) roles: Vec<Option<Id>>,
}

/// A seat in the sales organization: role, role above it, title, profile, seat of the manager.
struct Seat {
    role: &'static str,
    title: &'static str,
    profile: &'static str,
    manager: Option<usize>,
    sells: bool,
}

pub(super) const ADMINISTRATOR: &str = "System Administrator";
const STANDARD: &str = "Standard User";
pub(super) const INTEGRATION: &str = "Minimum Access - API Only Integrations";
pub(super) const PROFILES: [&str; 3] = [ADMINISTRATOR, STANDARD, INTEGRATION];
const ROLES: [(&str, Option<&str>); 6] = [
    ("Chief Revenue Officer", None),
    ("VP Sales East", Some("Chief Revenue Officer")),
    ("VP Sales West", Some("Chief Revenue Officer")),
    ("Sales East", Some("VP Sales East")),
    ("Sales West", Some("VP Sales West")),
    ("Revenue Operations", Some("Chief Revenue Officer")),
];
const SEATS: [Seat; 12] = [
    seat("Chief Revenue Officer", "Chief Revenue Officer", STANDARD, None, false),
    seat("VP Sales East", "VP Sales", STANDARD, Some(0), false),
    seat("VP Sales West", "VP Sales", STANDARD, Some(0), false),
    seat("Sales East", "Account Executive", STANDARD, Some(1), true),
    seat("Sales East", "Account Executive", STANDARD, Some(1), true),
    seat("Sales East", "Senior Account Executive", STANDARD, Some(1), true),
    seat("Sales West", "Account Executive", STANDARD, Some(2), true),
    seat("Sales West", "Account Executive", STANDARD, Some(2), true),
    seat("Sales West", "Senior Account Executive", STANDARD, Some(2), true),
    seat("Revenue Operations", "RevOps Lead", ADMINISTRATOR, Some(0), false),
    seat("Revenue Operations", "Sales Engineer", STANDARD, Some(9), false),
    seat("Revenue Operations", "Customer Success Manager", STANDARD, Some(9), false),
];

const fn seat(
    role: &'static str,
    title: &'static str,
    profile: &'static str,
    manager: Option<usize>,
    sells: bool,
) -> Seat {
    Seat { role, title, profile, manager, sells }
}

/// Stores everybody, the user as whom clients sign in first.
pub(super) fn write(writer: &mut Writer<'_, '_>) -> Result<Team, StoreError> {
    writer.put(
        "Organization",
        json!({
            "Name": "Embedded Org", "OrganizationType": "Developer Edition", "InstanceName": "HS1", "IsSandbox": true,
            "FiscalYearStartMonth": FISCAL_CALENDAR.start_month,
            "UsesStartDateAsFiscalYearName": FISCAL_CALENDAR.named_by_start,
            "TimeZoneSidKey": TIME_ZONE.name(), "DefaultLocaleSidKey": "en_US", "LanguageLocaleKey": "en_US",
            "Country": "US", "PrimaryContact": "RevOps Lead",
            // Records are private, and a contact is seen by those who see its account.
            "DefaultAccountAccess": "None", "DefaultContactAccess": "ControlledByParent",
            "DefaultOpportunityAccess": "None", "DefaultLeadAccess": "None", "DefaultCaseAccess": "None",
            "DefaultCampaignAccess": "None",
        }),
    )?;
    let mut profiles = Vec::new();
    for name in PROFILES {
        profiles.push(writer.put("Profile", json!({ "Name": name, "UserType": "Standard" }))?);
    }
    let mut roles: Vec<Option<Id>> = Vec::new();
    for (name, above) in ROLES {
        let above =
            above.and_then(|above| place(&ROLES.map(|(name, _)| name), above)).and_then(|at| roles.get(at));
        let fields = json!({ "Name": name, "DeveloperName": name.replace(' ', "_"), "ParentRoleId": above });
        roles.push(writer.put("UserRole", fields)?);
    }
    let profile = |name: &str| place(&PROFILES, name).and_then(|at| *profiles.get(at)?);
    let role = |name: &str| place(&ROLES.map(|(name, _)| name), name).and_then(|at| *roles.get(at)?);

    let integration = json!({
        "Username": USERNAME, "LastName": "Integration", "FirstName": "RevOps", "Alias": "revint",
        "Email": "revops.integration@example.com", "Title": "API user", "ProfileId": profile(INTEGRATION),
    });
    writer.user = user(writer, integration)?;
    let mut sellers = Vec::new();
    let mut seats: Vec<Option<Id>> = Vec::new();
    for (at, seat) in SEATS.iter().enumerate() {
        let (first, last) = (writer.chance.first_name(), writer.chance.last_name());
        let address = format!("{}.{}", slug(&first), slug(&last));
        let fields = json!({
            "Username": format!("{address}.{}@embedded.example", at + 1), "Email": format!("{address}@example.com"),
            "FirstName": first, "LastName": last, "Alias": format!("{:.5}{}", slug(&last), at + 1),
            "Title": seat.title, "Department": seat.role, "Phone": phone(writer),
            "ProfileId": profile(seat.profile), "UserRoleId": role(seat.role),
            "DefaultCurrencyIsoCode": writer.currencies.in_turn(at),
            "ManagerId": seat.manager.and_then(|at| *seats.get(at)?), "ForecastEnabled": seat.sells,
        });
        let id = user(writer, fields)?;
        seats.push(id);
        sellers.extend(id.filter(|_| seat.sells));
    }
    let queue = writer.put(
        "Group",
        json!({ "Name": "Inbound Leads", "DeveloperName": "Inbound_Leads", "Type": "Queue",
                "Email": "inbound@example.com" }),
    )?;
    Ok(Team { sellers, queue, profiles, roles })
}

/// The integration with few rights. It comes last, so that all other records are what they are without it.
pub(super) fn narrow_user(writer: &mut Writer<'_, '_>, team: &Team) -> Result<Option<Id>, StoreError> {
    let profile = place(&PROFILES, INTEGRATION).and_then(|at| *team.profiles.get(at)?);
    let fields = json!({
        "Username": NARROW_USERNAME, "LastName": "Narrow", "FirstName": "RevOps", "Alias": "revnar",
        "Email": "revops.narrow@example.com", "Title": "API user", "ProfileId": profile,
        "UserRoleId": team.roles.first(),
    });
    user(writer, fields)
}

fn user(writer: &mut Writer<'_, '_>, mut fields: Value) -> Result<Option<Id>, StoreError> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let name = format!("{} {}", text("FirstName"), text("LastName"));
    let nickname = text("Alias");
    let common = json!({
        "Name": name, "CommunityNickname": nickname, "IsActive": true, "UserType": "Standard",
        "TimeZoneSidKey": TIME_ZONE.name(), "LocaleSidKey": "en_US", "LanguageLocaleKey": "en_US",
        "EmailEncodingKey": "UTF-8", "CompanyName": "Embedded Org", "DigestFrequency": "D",
        "DefaultGroupNotificationFrequency": "N",
    });
    if let (Value::Object(fields), Value::Object(common)) = (&mut fields, common) {
        fields.extend(common);
    }
    let currency = fields.get("DefaultCurrencyIsoCode").and_then(Value::as_str).map(str::to_owned);
    let id = writer.put("User", fields)?;
    if let Some(id) = id {
        writer.users.push(id);
        writer.currencies.remember(id, currency.as_deref());
    }
    Ok(id)
}

fn place(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|known| *known == name)
}
