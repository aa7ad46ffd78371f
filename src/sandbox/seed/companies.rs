//! Accounts, contacts, leads.

use serde_json::json;
use sobjects::Id;

use super::chance::slug;
use super::custom::phone;
use super::people::Team;
use super::writer::Writer;
use crate::sandbox::calendar::plus_days;
use crate::sandbox::store::StoreError;

/// An account and those who work there.
pub(super) struct Company {
    pub(super) id: Option<Id>,
    pub(super) name: String,
    pub(super) owner: Option<Id>,
    pub(super) contacts: Vec<Id>,
    /// Nobody has planned to meet them.
    pub(super) is_quiet: bool,
}

const CITIES: [(&str, &str, &str, &str); 8] = [
    ("Boston", "MA", "02110", "USA"),
    ("Denver", "CO", "80202", "USA"),
    ("Austin", "TX", "78701", "USA"),
    ("Seattle", "WA", "98101", "USA"),
    ("Toronto", "ON", "M5H 2N2", "Canada"),
    ("München", "Bayern", "80331", "Germany"),
    ("Malmö", "Skåne", "211 20", "Sweden"),
    ("Lyon", "Rhône", "69002", "France"),
];
const STREETS: [&str; 6] =
    ["Market Street", "Harbor Road", "Station Avenue", "Mill Lane", "Park Row", "Canal Street"];
const TITLES: [&str; 8] = [
    "Chief Financial Officer",
    "Director of Procurement",
    "Head of Data",
    "IT Manager",
    "Operations Manager",
    "VP Engineering",
    "VP Finance",
    "Sales Operations Manager",
];

/// Stores an account for every two opportunities, two contacts for each, a lead for every three opportunities.
pub(super) fn write(
    writer: &mut Writer<'_, '_>,
    team: &Team,
    opportunities: usize,
) -> Result<Vec<Company>, StoreError> {
    let mut companies = Vec::new();
    for at in 0..(opportunities / 2).max(6) {
        companies.push(company(writer, team, at)?);
    }
    for at in 0..opportunities / 3 {
        lead(writer, team, &companies, at)?;
    }
    Ok(companies)
}

fn company(writer: &mut Writer<'_, '_>, team: &Team, at: usize) -> Result<Company, StoreError> {
    let name = writer.chance.company();
    let owner = writer.chance.one_of(&team.sellers);
    let (city, state, postal_code, country) = writer.chance.one_of(&CITIES).unwrap_or_default();
    let street = format!("{} {}", writer.chance.between(1, 240), writer.chance.phrase(&STREETS));
    let employees = writer.chance.between(2, 400) * 10;
    let created = writer.chance.between(-900, -380);
    let created = writer.chance.moment(writer.today, created);
    let website = format!("https://www.{}.example", slug(&name));
    let fields = json!({
        "Name": name, "OwnerId": owner, "Type": writer.picked("Account", "Type"),
        "Industry": writer.picked("Account", "Industry"), "Rating": writer.picked("Account", "Rating"),
        "Ownership": writer.picked("Account", "Ownership"), "AccountSource": writer.picked("Account", "AccountSource"),
        "NumberOfEmployees": employees,
        "AnnualRevenue": writer.currencies.amount(owner, employees * writer.chance.between(80, 300) * 1000),
        "AccountNumber": format!("A-{:05}", at + 1), "Website": website, "Phone": phone(writer),
        "BillingStreet": street, "BillingCity": city, "BillingState": state, "BillingPostalCode": postal_code,
        "BillingCountry": country, "ShippingCity": city, "ShippingCountry": country,
        "CreatedDate": created,
    });
    let id = writer.put("Account", fields)?;
    let mut company = Company { id, name, owner, contacts: Vec::new(), is_quiet: at.is_multiple_of(3) };
    for _ in 0..2 {
        let contact = contact(writer, &company)?;
        company.contacts.extend(contact);
    }
    Ok(company)
}

fn contact(writer: &mut Writer<'_, '_>, company: &Company) -> Result<Option<Id>, StoreError> {
    let (first, last) = (writer.chance.first_name(), writer.chance.last_name());
    let email = format!("{}.{}@{}.example", slug(&first), slug(&last), slug(&company.name));
    let created = writer.chance.between(-370, -100);
    let fields = json!({
        "FirstName": first, "LastName": last, "Name": format!("{first} {last}"), "Email": email,
        "AccountId": company.id, "OwnerId": company.owner, "Title": writer.chance.phrase(&TITLES),
        "Phone": phone(writer), "LeadSource": writer.picked("Contact", "LeadSource"),
        "Salutation": writer.picked("Contact", "Salutation"),
        "CreatedDate": writer.chance.moment(writer.today, created),
    });
    writer.put("Contact", fields)
}

fn lead(
    writer: &mut Writer<'_, '_>,
    team: &Team,
    companies: &[Company],
    at: usize,
) -> Result<(), StoreError> {
    let (first, last) = (writer.chance.first_name(), writer.chance.last_name());
    let company = writer.chance.company();
    let created_ago = writer.chance.between(1, 200);
    // Every eighth has become a customer's contact, every third waits in the queue.
    let converted = (at % 8 == 7).then(|| companies.get(at % companies.len().max(1))).flatten();
    let owner = if at.is_multiple_of(3) && team.queue.is_some() {
        team.queue
    } else {
        writer.chance.one_of(&team.sellers)
    };
    let status = match converted {
        Some(_) => "Closed - Converted",
        None => ["Open - Not Contacted", "Working - Contacted", "Closed - Not Converted"][at % 3],
    };
    let fields = json!({
        "FirstName": first, "LastName": last, "Name": format!("{first} {last}"), "Company": company,
        "Email": format!("{}.{}@{}.example", slug(&first), slug(&last), slug(&company)), "Phone": phone(writer),
        "Title": writer.chance.phrase(&TITLES), "OwnerId": owner, "Status": writer.preferred("Lead", "Status", status),
        "LeadSource": writer.picked("Lead", "LeadSource"), "Industry": writer.picked("Lead", "Industry"),
        "Rating": writer.picked("Lead", "Rating"), "NumberOfEmployees": writer.chance.between(1, 200) * 10,
        "IsUnreadByOwner": at.is_multiple_of(3), "IsConverted": converted.is_some(),
        "ConvertedDate": converted.map(|_| plus_days(writer.today, -created_ago / 2)),
        "ConvertedAccountId": converted.and_then(|company| company.id),
        "ConvertedContactId": converted.and_then(|company| company.contacts.first()),
        "CreatedDate": writer.chance.moment(writer.today, -created_ago),
    });
    writer.put("Lead", fields)?;
    Ok(())
}
