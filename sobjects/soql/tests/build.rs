//! Queries made in code.

mod common;

use sobjects::picklist::Picklist;
use sobjects::relationship::{NameObject, name};
use sobjects::temporal::{Date, parse_date};
use sobjects::{Column, DateTime, Decimal, Id, MultiPicklist, Parent, Percent, Url};
use soql::ast::{Condition, Currency, DateLiteral, Number, OrderItem, Path, Pattern, Period};
use soql::build::{Of, Select, asc, avg, count, count_all, desc, field, sum, to_label};
use soql::{check, parse};

#[test]
fn a_built_query_passes_the_same_checks_as_a_written_one() {
    let query = Select::from("Account")
        .fields(["Id", "Name", "Owner.Name"])
        .children(Select::from("Opportunities").fields(["Id", "StageName"]).limit(5))
        .filter(
            field("Name").like(Pattern::starts_with("A")).or(field("Name").like(Pattern::starts_with("B"))),
        )
        .filter(field("Id").in_query(Select::from("Opportunity").fields(["AccountId"])))
        .order_by(asc("Name").nulls_last())
        .order_by(desc("Id"))
        .limit(10)
        .offset(20)
        .build();
    let text = "SELECT Id, Name, Owner.Name, (SELECT Id, StageName FROM Opportunities LIMIT 5) FROM Account \
                WHERE (Name LIKE 'A%' OR Name LIKE 'B%') AND Id IN (SELECT AccountId FROM Opportunity) \
                ORDER BY Name ASC NULLS LAST, Id DESC LIMIT 10 OFFSET 20";
    assert_eq!(query.to_string(), text);
    assert_eq!(parse(text), Ok(query.clone()));
    assert!(check(&query, &common::catalog()).is_ok());
}

#[test]
fn aggregates_groups_and_aliases() {
    let query = Select::from("Opportunity")
        .fields(["StageName"])
        .item(to_label("StageName"))
        .item(sum("Amount").alias("total"))
        .item(avg("Probability"))
        .group_by("StageName")
        .having(count("Id").gt(1))
        .order_by(desc(sum("Amount")).nulls_first())
        .build();
    assert_eq!(
        query.to_string(),
        "SELECT StageName, toLabel(StageName), SUM(Amount) total, AVG(Probability) FROM Opportunity \
         GROUP BY StageName HAVING COUNT(Id) > 1 ORDER BY SUM(Amount) DESC NULLS FIRST"
    );
    assert_eq!(Select::from("Task").item(count_all()).build().to_string(), "SELECT COUNT() FROM Task");
}

#[test]
fn values_are_written_as_what_they_are_and_cannot_break_out() {
    let written = |condition: Condition| condition.to_string();
    assert_eq!(
        written(field("A").eq(r"it's \ 'x' OR Id != null --")),
        r"A = 'it\'s \\ \'x\' OR Id != null --'"
    );
    assert_eq!(written(field("A").eq("line\nbreak\u{0}")), r"A = 'line\nbreak\u0000'");
    assert_eq!(written(field("A").like(Pattern::contains("50%_\\"))), r"A LIKE '%50\%\_\\%'");
    assert_eq!(written(field("A").gt(-5)), "A > -5");
    assert_eq!(written(field("A").le("12.50".parse::<Decimal>().expect("number"))), "A <= 12.50");
    assert_eq!(written(field("A").ne(true)), "A != true");
    assert_eq!(written(field("A").eq(parse_date("2026-06-30").expect("date"))), "A = 2026-06-30");
    let moment: DateTime = "2026-06-30T12:00:00.500+0200".parse().expect("moment");
    assert_eq!(written(field("A").ge(moment)), "A >= 2026-06-30T10:00:00.500Z");
    assert_eq!(written(field("A").eq(DateLiteral::LastN(Period::Day, 7))), "A = LAST_N_DAYS:7");
    let id: Id = "001D000000IqhSL".parse().expect("id");
    assert_eq!(written(field("A").is_in([id])), "A IN ('001D000000IqhSLIAZ')");
    assert_eq!(written(field("A").eq(None::<&str>)), "A = null");
    assert_eq!(written(field("A").excludes("x;y", ["z"])), "A EXCLUDES ('x;y', 'z')");
    let amount = Currency::new("usd", Number::from(5000)).expect("amount");
    assert_eq!(written(field("A").gt(amount)), "A > USD5000");
}

#[test]
fn an_empty_list_holds_for_no_row_and_its_negation_for_all() {
    let none = field("A").is_in(Vec::<&str>::new());
    assert_eq!(none.to_string(), "A = null AND A != null");
    let all = field("A").not_in(Vec::<&str>::new());
    assert_eq!(all.to_string(), "A = null OR A != null");
}

#[test]
fn conditions_combine_with_the_parentheses_they_need() {
    let (a, b, c) = (field("A").eq(1), field("B").eq(2), field("C").eq(3));
    assert_eq!(a.clone().and(b.clone()).or(c.clone()).to_string(), "(A = 1 AND B = 2) OR C = 3");
    assert_eq!(
        a.clone().or(b.clone()).and(c.clone().negate()).to_string(),
        "(A = 1 OR B = 2) AND (NOT C = 3)"
    );
    assert_eq!(
        Condition::all([a, b, c]).map(|all| all.to_string()).as_deref(),
        Some("A = 1 AND B = 2 AND C = 3")
    );
    assert_eq!(Condition::any([]), None);
}

#[test]
fn a_name_known_only_at_run_time_must_be_a_name() {
    assert_eq!("Account.Name".parse::<Path>().map(|path| path.to_string()).as_deref(), Ok("Account.Name"));
    for hostile in ["Id FROM User", "Id,Name", "COUNT()", "", "Name = 'x'", "select", "a..b", "a.", "Id--"] {
        assert!(hostile.parse::<Path>().is_err(), "{hostile}");
    }
}

/// An object, its columns and a picklist, as codegen writes them.
struct Deal;

sobjects::open_picklist! {
    /// A stage.
    pub enum Stage {
        /// `Commit`
        Commit = "Commit",
    }
}

const NAME: Column<Deal, String> = Column::new("Name");
const AMOUNT: Column<Deal, Decimal> = Column::new("Amount");
const PROBABILITY: Column<Deal, f64> = Column::new("Probability");
const DISCOUNT: Column<Deal, Percent> = Column::new("Discount__c");
const LINK: Column<Deal, Url> = Column::new("Link__c");
const QUARTER: Column<Deal, i64> = Column::new("FiscalQuarter");
const OPEN: Column<Deal, bool> = Column::new("Open__c");
const CLOSE_DATE: Column<Deal, Date> = Column::new("CloseDate");
const CREATED_DATE: Column<Deal, DateTime> = Column::new("CreatedDate");
const ACCOUNT_ID: Column<Deal, Id> = Column::new("AccountId");
const STAGE: Column<Deal, Stage> = Column::new("StageName");
struct Account;
struct User;
const ACCOUNT: Parent<Deal, Account> = Parent::new("Account");
const OWNER: Parent<Account, User> = Parent::new("Owner");
const WHAT: Parent<Deal, NameObject> = Parent::new("What");
const REVENUE: Column<Account, Decimal> = Column::new("AnnualRevenue");
const INDUSTRY: Column<Account, String> = Column::new("Industry");
const USER_NAME: Column<User, String> = Column::new("Name");
const REGIONS: Column<Deal, MultiPicklist<Stage>> = Column::new("Regions__c");

#[test]
fn a_typed_field_takes_the_values_of_its_type_and_prints_them_as_literals() {
    let id: Id = "001D000000IqhSL".parse().expect("id");
    let day = parse_date("2026-06-30").expect("date");
    let moment: DateTime = "2026-06-30T12:00:00Z".parse().expect("moment");
    let amount: Decimal = "12.50".parse().expect("number");
    let written = |condition: Of<Deal, Condition>| Condition::from(condition).to_string();
    for (condition, text) in [
        (field(NAME).eq("it's"), r"Name = 'it\'s'"),
        (field(NAME).ne(String::from("x")), "Name != 'x'"),
        (field(NAME).like(Pattern::starts_with("A")), "Name LIKE 'A%'"),
        (field(AMOUNT).gt(amount), "Amount > 12.50"),
        (field(AMOUNT).ge(50_000), "Amount >= 50000"),
        (field(PROBABILITY).lt(0.5), "Probability < 0.5"),
        (field(PROBABILITY).le(f64::NAN), "Probability <= null"),
        (field(PROBABILITY).le(70), "Probability <= 70"),
        (field(DISCOUNT).ge(Percent(12.5)), "Discount__c >= 12.5"),
        (field(DISCOUNT).lt(12.5), "Discount__c < 12.5"),
        (field(DISCOUNT).lt(10), "Discount__c < 10"),
        (field(LINK).eq("https://example.com"), "Link__c = 'https://example.com'"),
        (field(LINK).eq(Url::from("x")), "Link__c = 'x'"),
        (field(LINK).like(Pattern::starts_with("http")), "Link__c LIKE 'http%'"),
        (field(QUARTER).eq(3), "FiscalQuarter = 3"),
        (field(OPEN).eq(true), "Open__c = true"),
        (field(CLOSE_DATE).eq(day), "CloseDate = 2026-06-30"),
        (field(CLOSE_DATE).eq(DateLiteral::This(Period::Day)), "CloseDate = TODAY"),
        (field(CREATED_DATE).ge(moment), "CreatedDate >= 2026-06-30T12:00:00Z"),
        (field(CREATED_DATE).lt(DateLiteral::This(Period::Year)), "CreatedDate < THIS_YEAR"),
        (field(ACCOUNT_ID).eq(id), "AccountId = '001D000000IqhSLIAZ'"),
        (field(ACCOUNT_ID).is_in([id]), "AccountId IN ('001D000000IqhSLIAZ')"),
        (field(ACCOUNT_ID).not_in(Vec::<Id>::new()), "AccountId = null OR AccountId != null"),
        (field(ACCOUNT_ID).is_null(), "AccountId = null"),
        (
            field(ACCOUNT_ID).not_in_query(Select::from("Account").fields(["Id"])),
            "AccountId NOT IN (SELECT Id FROM Account)",
        ),
        (field(STAGE).eq(Stage::Commit), "StageName = 'Commit'"),
        (field(STAGE).is_in([&Stage::lenient("New; stage")]), "StageName IN ('New; stage')"),
        (field(REGIONS).includes(Stage::Commit), "Regions__c INCLUDES ('Commit')"),
        (field(REGIONS).excludes(Stage::Commit), "Regions__c EXCLUDES ('Commit')"),
        (
            field(REGIONS).eq(MultiPicklist::from([Stage::Commit, Stage::lenient("B")])),
            "Regions__c = 'Commit;B'",
        ),
        (field(ACCOUNT.then(OWNER).field(USER_NAME)).is_not_null(), "Account.Owner.Name != null"),
        (field(ACCOUNT.field(INDUSTRY)).eq("Energy"), "Account.Industry = 'Energy'"),
        (field(WHAT.field(name::TYPE)).eq("Case"), "What.Type = 'Case'"),
        (
            field(OPEN).eq(true).or(field(QUARTER).eq(1)).and(field(NAME).is_null().negate()),
            "(Open__c = true OR FiscalQuarter = 1) AND (NOT Name = null)",
        ),
    ] {
        assert_eq!(written(condition), text);
    }
    assert_eq!(OrderItem::from(desc(AMOUNT).nulls_last()).to_string(), "Amount DESC NULLS LAST");
    let by_owner = OrderItem::from(asc(ACCOUNT.then(OWNER).field(USER_NAME)));
    assert_eq!(by_owner.to_string(), "Account.Owner.Name ASC");
}

#[test]
fn what_is_known_of_any_parent_is_what_the_checks_know_of_it() {
    for field in name::ALL {
        assert!(soql::check::name_object().field(field).is_some(), "{field}");
    }
}

#[test]
fn a_query_of_names_takes_typed_parts_too() {
    let query = Select::from("Opportunity")
        .item(sum(AMOUNT))
        .item(avg(ACCOUNT.field(REVENUE)))
        .filter(field(STAGE).eq(Stage::Commit))
        .group_by(STAGE)
        .order_by(asc(STAGE).nulls_first())
        .build();
    assert_eq!(
        query.to_string(),
        "SELECT SUM(Amount), AVG(Account.AnnualRevenue) FROM Opportunity WHERE StageName = 'Commit' GROUP BY StageName ORDER BY StageName ASC NULLS FIRST"
    );
}
