//! `soql!`: which types its rows have, and which text its queries.

use generated::sobjects::picklist::Picklist;
use generated::sobjects::temporal::parse_date;
use generated::sobjects::{Children, Date, DateTime, Decimal, Id, Percent, Record};
use generated::{opportunity, soql};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use soql::TypedQuery;
use soql::ast::{DateLiteral, Pattern, Period};

/// The first row of an answer, as the query types it.
fn row<R: DeserializeOwned>(_: &TypedQuery<R>, answer: &Value) -> R {
    serde_json::from_str(&answer.to_string()).expect("a row")
}

fn id() -> Id {
    "006000000000001AAA".parse().expect("an id")
}

#[test]
fn a_row_has_the_fields_that_are_selected_with_the_types_of_the_org() {
    let query =
        soql!("select id, name, amount, CloseDate, StageName, IsClosed, Probability from opportunity");
    assert_eq!(
        query.text(),
        "SELECT id, name, amount, CloseDate, StageName, IsClosed, Probability FROM opportunity"
    );
    let deal = row(
        &query,
        &json!({
            "attributes": {"type": "Opportunity"}, "Id": "006000000000001AAA", "Name": "Renewal", "Amount": null,
            "CloseDate": "2026-06-30", "StageName": "Brand New", "IsClosed": false, "Probability": 70,
        }),
    );
    let read: (Id<opportunity::Opportunity>, String, Option<Decimal>, Date) =
        (deal.id, deal.name.clone(), deal.amount, deal.close_date);
    assert_eq!(read, (id().cast(), "Renewal".to_owned(), None, parse_date("2026-06-30").expect("a date")));
    // A value that came after the snapshot never breaks reading.
    assert_eq!(deal.stage_name, opportunity::StageName::Other("Brand New".to_owned()));
    let (is_closed, probability): (bool, Option<Percent>) = (deal.is_closed, deal.probability);
    assert_eq!((is_closed, probability), (false, Some(Percent(70.0))));
}

#[test]
fn parents_and_children_have_types_of_their_own() {
    let query = soql!(
        "SELECT a.Name, Owner.IsActive, p.Owner.Email, a.Parent.Name,
           (SELECT c.LastName, Account.Industry FROM a.Contacts c LIMIT 2), (SELECT Id FROM Opportunities)
         FROM Account a, a.Parent p"
    );
    let account = row(
        &query,
        &json!({
            "Name": "Acme", "Owner": {"IsActive": true}, "Parent": {"Owner": {"Email": "ada@example.com"}, "Name": "Holding"},
            "Contacts": {"totalSize": 1, "done": true, "records": [{"LastName": "Lovelace", "Account": null}]},
            "Opportunities": null,
        }),
    );
    assert_eq!(account.owner.map(|owner| owner.is_active), Some(true));
    let parent = account.parent.expect("a parent");
    let email: String = parent.owner.expect("an owner").email;
    assert_eq!((email.as_str(), parent.name.as_str()), ("ada@example.com", "Holding"));
    let contacts: Children<_> = account.contacts.expect("contacts");
    assert!(contacts.records[0].last_name == "Lovelace" && contacts.records[0].account.is_none());
    assert!(account.opportunities.is_none());
}

#[test]
fn a_parent_of_any_kind_has_the_fields_that_all_kinds_share() {
    let query = soql!("SELECT Owner.Name, Owner.Type FROM Lead");
    let lead = row(&query, &json!({"Owner": {"Name": "Queue", "Type": null}}));
    let name: Option<String> = lead.owner.expect("an owner").name;
    assert_eq!(name.as_deref(), Some("Queue"));
    let query = soql!("SELECT Id, TYPEOF What WHEN Account THEN Phone, Name ELSE Name END FROM Task");
    let task = row(&query, &json!({"Id": id(), "What": {"attributes": {"type": "Account"}, "Phone": "1"}}));
    let what: Option<Record> = task.what;
    assert_eq!(what.as_ref().and_then(|what| what.text("Phone")), Some("1"));
}

#[test]
fn aggregates_have_names_and_types() {
    let query = soql!(
        "SELECT StageName, Account.Industry, COUNT(Id), COUNT_DISTINCT(AccountId) accounts, SUM(Amount) totalAmount, \
         AVG(Amount), AVG(Probability) chance, MIN(CloseDate) soonest, MAX(LeadSource), CALENDAR_YEAR(CloseDate) year \
         FROM Opportunity GROUP BY StageName, Account.Industry, CALENDAR_YEAR(CloseDate) HAVING COUNT(Id) > 1"
    );
    let group = row(
        &query,
        &json!({
            "StageName": "Commit", "Industry": null, "expr0": 3, "accounts": 2, "totalAmount": 1234567.89, "expr1": 1e3,
            "chance": 55.5, "soonest": "2026-01-01", "expr2": "Web", "year": 2026,
        }),
    );
    let (count, accounts, year): (u64, u64, i64) = (group.expr0, group.accounts, group.year);
    assert_eq!((count, accounts, year), (3, 2, 2026));
    let (total, average, chance): (Option<Decimal>, Option<Decimal>, Option<Percent>) =
        (group.total_amount, group.expr1, group.chance);
    assert_eq!((total, average), ("1234567.89".parse().ok(), "1000".parse().ok()));
    assert_eq!((chance, group.soonest), (Some(Percent(55.5)), parse_date("2026-01-01").ok()));
    assert_eq!(group.stage_name.as_str(), "Commit");
    assert!(group.expr2 == Some(opportunity::LeadSource::Web) && group.industry.is_none());
}

#[test]
fn an_aggregate_of_no_records_is_none_and_a_subtotal_has_no_group() {
    let query = soql!("SELECT SUM(NumberOfEmployees), MAX(LastModifiedDate) latest FROM Account");
    let all = row(&query, &json!({"expr0": null, "latest": null}));
    let (sum, latest): (Option<Decimal>, Option<DateTime>) = (all.expr0, all.latest);
    assert_eq!((sum, latest), (None, None));
    let query = soql!(
        "SELECT StageName, GROUPING(StageName) total, COUNT(Id) n FROM Opportunity GROUP BY ROLLUP(StageName)"
    );
    let total = row(&query, &json!({"StageName": null, "total": 1, "n": 9}));
    assert!(total.stage_name.is_none() && (total.total, total.n) == (1, 9));
    let query = soql!(
        "SELECT CALENDAR_YEAR(CloseDate) year FROM Opportunity GROUP BY CUBE(CALENDAR_YEAR(CloseDate))"
    );
    let year: Option<i64> = row(&query, &json!({"year": null})).year;
    assert_eq!(year, None);
}

#[test]
fn functions_stand_under_their_alias_or_where_their_field_would() {
    let query =
        soql!("SELECT toLabel(StageName), FORMAT(Amount) shown, toLabel(Account.Industry) FROM Opportunity");
    let deal =
        row(&query, &json!({"StageName": "Zusage", "shown": "1.000 €", "Account": {"Industry": "Energie"}}));
    let (stage, shown): (String, Option<String>) = (deal.stage_name, deal.shown);
    assert_eq!((stage.as_str(), shown.as_deref()), ("Zusage", Some("1.000 €")));
    assert_eq!(deal.account.and_then(|account| account.industry).as_deref(), Some("Energie"));
}

#[test]
fn fields_stands_for_all_of_them() {
    let query = soql!("SELECT FIELDS(STANDARD) FROM OpportunityStage");
    let text = json!({"SortOrder": null, "MasterLabel": "Commit"}).to_string();
    let error = first_error(&query, &text);
    assert!(error.contains("missing field"), "a required field is missed: {error}");
}

fn first_error<R: DeserializeOwned>(_: &TypedQuery<R>, text: &str) -> String {
    serde_json::from_str::<R>(text).err().map(|error| error.to_string()).unwrap_or_default()
}

#[test]
fn a_value_of_the_program_is_a_literal_and_never_more() {
    let evil = "x' OR Name != '";
    let query = soql!("SELECT Id FROM Account WHERE Name = :evil LIMIT 1");
    assert_eq!(query.text(), r"SELECT Id FROM Account WHERE Name = 'x\' OR Name != \'' LIMIT 1");
    let tree = soql::parse(query.text()).expect("SOQL");
    assert_eq!(tree.filter.map(|filter| filter.leaves().len()), Some(1));
}

#[test]
fn a_bind_variable_takes_what_fits_its_field() {
    let (account, stages, least) =
        (id(), [opportunity::StageName::Commit, opportunity::StageName::ClosedWon], 50_000);
    let rivals = opportunity::CompetitorsC::Incumbent;
    let query = soql!(
        "SELECT Id FROM Opportunity WHERE AccountId = :account AND StageName IN :stages AND Amount > :least \
         AND CloseDate = :due AND Name LIKE :pattern AND Competitors__c INCLUDES (:rivals, 'Other') \
         AND Id NOT IN (:account, '006000000000002AAA') AND OwnerId IN (SELECT Id FROM User WHERE IsActive = :active) \
         LIMIT :rows",
        due = DateLiteral::This(Period::Quarter),
        pattern = Pattern::starts_with("100%"),
        active = !stages.is_empty(),
        rows = 5,
    );
    assert_eq!(
        query.text(),
        "SELECT Id FROM Opportunity WHERE AccountId = '006000000000001AAA' AND StageName IN ('Commit', 'Closed Won') \
         AND Amount > 50000 AND CloseDate = THIS_QUARTER AND Name LIKE '100\\%%' \
         AND Competitors__c INCLUDES ('Incumbent', 'Other') AND Id NOT IN ('006000000000001AAA', '006000000000002AAA') \
         AND OwnerId IN (SELECT Id FROM User WHERE IsActive = true) LIMIT 5"
    );
}

#[test]
fn a_bind_variable_is_compared_with_a_function_as_with_a_field() {
    let (year, most, total) = (2026, 5, "1000.50".parse::<Decimal>().expect("a number"));
    let query = soql!(
        "SELECT OwnerId, COUNT(Id) n FROM Opportunity WHERE CALENDAR_YEAR(CloseDate) = :year GROUP BY OwnerId \
         HAVING COUNT(Id) < :most AND SUM(Amount) >= :total"
    );
    assert_eq!(
        query.text(),
        "SELECT OwnerId, COUNT(Id) n FROM Opportunity WHERE CALENDAR_YEAR(CloseDate) = 2026 GROUP BY OwnerId \
         HAVING COUNT(Id) < 5 AND SUM(Amount) >= 1000.50"
    );
}

#[test]
fn an_empty_list_finds_nothing() {
    let none: Vec<Id> = Vec::new();
    let query = soql!("SELECT Id FROM Contact WHERE AccountId IN :none OR LastName = 'Lovelace'");
    assert_eq!(
        query.text(),
        "SELECT Id FROM Contact WHERE (AccountId = null AND AccountId != null) OR LastName = 'Lovelace'"
    );
}

soql!(
    pub(crate) Deal,
    "SELECT Id, Name, Account.Name, (SELECT Subject FROM Tasks WHERE ActivityDate > :since)
     FROM Opportunity WHERE OwnerId IN :owners AND LastActivityDate < :since LIMIT :rows"
);

/// What a function can take and give where the rows' type has a name.
fn names(deals: &[Deal]) -> Vec<&str> {
    let account = |deal: &'_ Deal| -> Option<DealAccount> { deal.account.clone() };
    assert!(deals.iter().all(|deal| account(deal).is_some()));
    deals.iter().map(|deal| deal.name.as_str()).collect()
}

#[test]
fn a_named_row_makes_its_query_from_the_bind_variables() {
    let query = Deal::query(parse_date("2026-01-31").expect("a date"), [id()], 10);
    assert_eq!(
        query.text(),
        "SELECT Id, Name, Account.Name, (SELECT Subject FROM Tasks WHERE ActivityDate > 2026-01-31) FROM Opportunity \
         WHERE OwnerId IN ('006000000000001AAA') AND LastActivityDate < 2026-01-31 LIMIT 10"
    );
    let deal =
        row(&query, &json!({"Id": id(), "Name": "Renewal", "Account": {"Name": "Acme"}, "Tasks": null}));
    assert_eq!(names(&[deal]), ["Renewal"]);
}

#[test]
fn names_of_a_row_never_meet() {
    // An alias that is called as a field or as another alias; one that is a word of Rust; types of two parents.
    let query = soql!(
        "SELECT StageName, COUNT(Id) stage_name, MIN(Amount) stageNAME_, MAX(Amount) type, MIN(Name) self, \
         MAX(Name) expr9, COUNT(AccountId) FROM Opportunity GROUP BY StageName"
    );
    let group = row(
        &query,
        &json!({"StageName": "Commit", "stage_name": 1, "stageNAME_": null, "type": null, "self": null, "expr9": null, "expr0": 2}),
    );
    let _ = (group.stage_name, group.stage_name_, group.stage_name__, group.type_, group.self_);
}

#[test]
fn two_queries_in_one_scope_have_two_types() {
    struct Row;
    let (first, second) = (soql!("SELECT Id FROM Account"), soql!("SELECT Name FROM Account"));
    let _ = (row(&first, &json!({"Id": id()})).id, row(&second, &json!({"Name": "Acme"})).name, Row);
}
