//! Nobody learns a masked or a denied value: two orgs that differ in such values alone cannot be told apart by any
//! answer.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use salesforce_revops::auth::Enforcement;
use salesforce_revops::policy::{MASKED, Policy};
use salesforce_revops::revops::at_risk::{self, AtRiskArgs};
use salesforce_revops::revops::pipeline::{self, PipelineArgs};
use salesforce_revops::revops::query::{self, QueryArgs};
use salesforce_revops::revops::stale::{self, StaleArgs};
use salesforce_revops::revops::{Clause, record};
use serde_json::{Value, json};
use sobjects::catalog::{Field, Flags, Object};
use sobjects::{Catalog, Id};

use crate::hardened::{Dice, OBJECTS, literal, thrown};
use crate::raw::{Raw, org};

/// What is masked in both orgs. `ExpectedRevenue` is calculated from `Amount`, and is a field of its own.
const POLICY: &str = r#"
    [policy.mask]
    Contact = ["Email", "LastName", "*Phone"]
    Lead = ["Company", "Email"]
    Account = ["Phone", "Website", "Industry", "*Revenue"]
    Opportunity = ["Amount", "ExpectedRevenue", "NextStep"]
    Task = ["Subject"]
"#;

/// The masked fields that the two orgs differ in.
const CHANGED: [(&str, &[&str]); 5] = [
    ("Contact", &["Email", "LastName", "Phone", "MobilePhone"]),
    ("Lead", &["Company", "Email"]),
    ("Account", &["Phone", "Website", "Industry", "AnnualRevenue"]),
    ("Opportunity", &["Amount", "NextStep"]),
    ("Task", &["Subject"]),
];

/// What the platform writes when a record is changed, which tells no value.
const STAMPS: [&str; 2] = ["SystemModstamp", "LastModifiedDate"];

const INDUSTRIES: [&str; 3] = ["Banking", "Energy", "Retail"];

/// The value of a field of the record at this place: no two orgs have the same, nor the same order of them.
fn value(field: &str, at: usize, count: usize, second: bool) -> Value {
    let number = if second { 7 * (count - at) } else { 1000 + at };
    match field {
        "Amount" | "AnnualRevenue" => json!(number),
        "Industry" => json!(INDUSTRIES[(at + usize::from(second)) % INDUSTRIES.len()]),
        // Empty here and not there.
        "NextStep" | "MobilePhone" if at.is_multiple_of(3) == second => Value::Null,
        "Email" => json!(format!("m{number:05}@example.com")),
        _ => json!(format!("m{number:05}")),
    }
}

/// An org of which masked values are set, the first or the second of a pair.
async fn one_of_two(second: bool) -> Raw {
    let raw = org(1, 20, "2026-05-20").await;
    for (object, fields) in CHANGED {
        let ids: Vec<Id> = raw
            .all("Id", object)
            .await
            .iter()
            .map(|record| record.text("Id").expect("an id").parse().expect("an id"))
            .collect();
        let changes: Vec<(Id, Value)> = ids
            .iter()
            .enumerate()
            .map(|(at, id)| {
                let values =
                    fields.iter().map(|field| ((*field).to_owned(), value(field, at, ids.len(), second)));
                (*id, Value::Object(values.collect()))
            })
            .collect();
        // Some records take no change, such as deals with products; enough others do.
        let saved = raw.client.update_many_json(object, &changes, false).await.expect("an answer");
        let taken = saved.iter().filter(|saved| saved.is_ok()).count();
        assert!(taken * 2 > ids.len(), "{object}: {taken} of {} were changed", ids.len());
    }
    raw
}

async fn two() -> [Raw; 2] {
    [one_of_two(false).await, one_of_two(true).await]
}

fn policy() -> Policy {
    Policy::from_toml(POLICY).expect("a policy")
}

/// The answer to a query, or why there is none.
async fn answer(raw: &Raw, readable: &Catalog, policy: &Policy, soql: &str) -> Result<String, String> {
    let args = QueryArgs { soql: soql.to_owned(), bypass_sharing: false };
    let clause = Clause::new(Enforcement::Never);
    let answer = query::run(&raw.client, readable, policy, &clause, &args).await;
    let told = |answer: query::Queried| {
        format!("{} {:?}", serde_json::to_string(&answer.rows).expect("rows"), answer.total)
    };
    answer.map(told).map_err(|error| error.to_string())
}

/// The objects of the org with few fields beside those that are masked, so that thrown queries meet these often.
fn telling(catalog: &Catalog, policy: &Policy) -> Vec<Object> {
    let rest = ["Id", "Name", "StageName", "AccountId", "WhoId", "OwnerId", "IsClosed", "ContactId"];
    let keeps = |object: &Object, field: &Field| {
        rest.contains(&&*field.name) || policy.masks(object, field) && !STAMPS.contains(&&*field.name)
    };
    let narrowed = |object: &Object| {
        let fields: Vec<Field> = object.fields.iter().filter(|field| keeps(object, field)).cloned().collect();
        Object { fields: fields.into(), ..object.clone() }
    };
    catalog.objects.iter().map(narrowed).collect()
}

/// A query of the kinds by which someone would guess at a value of a field, its own or a parent's.
fn guessing(dice: &mut Dice<'_>, objects: &[Object]) -> String {
    let names: Vec<&Object> = objects.iter().filter(|object| OBJECTS.contains(&&*object.name)).collect();
    let object = dice.one_of(&names);
    let (path, field) = path(dice, object, objects);
    let value = match dice.below(3) {
        0 => "'m0%'".to_owned(),
        1 => "'Energy'".to_owned(),
        _ => literal(dice, &field.kind).to_owned(),
    };
    let op = dice.one_of(&["=", "!=", "<", ">=", "LIKE"]);
    let name = &object.name;
    match dice.below(14) {
        0 => format!("SELECT Id, {path} FROM {name}"),
        1 => format!("SELECT Id FROM {name} WHERE {path} {op} {value}"),
        2 => format!("SELECT COUNT() FROM {name} WHERE (NOT {path} {op} {value})"),
        3 => format!("SELECT Id FROM {name} ORDER BY {path} NULLS FIRST LIMIT 3"),
        4 => format!("SELECT {path} x, COUNT(Id) n FROM {name} GROUP BY {path}"),
        5 => format!("SELECT COUNT(Id) n FROM {name} GROUP BY {path} HAVING COUNT(Id) > 1"),
        6 => format!("SELECT {}({path}) x FROM {name}", dice.one_of(&["MIN", "MAX", "SUM", "AVG", "COUNT"])),
        7 => format!(
            "SELECT Id, {}({path}) x FROM {name}",
            dice.one_of(&["toLabel", "FORMAT", "convertCurrency"])
        ),
        8 => format!("SELECT AccountId FROM {name} GROUP BY AccountId HAVING MAX({path}) {op} {value}"),
        9 => format!("SELECT AccountId FROM {name} GROUP BY AccountId ORDER BY COUNT_DISTINCT({path})"),
        10 => format!(
            "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM {name} WHERE {path} {op} {value})"
        ),
        11 => match object.children.iter().find(|child| OBJECTS.contains(&&*child.object)) {
            Some(child) => {
                let inner = objects.iter().find(|object| object.name == child.object).expect("an object");
                let path = self::path(dice, inner, objects).0;
                let order = if dice.below(2) == 0 { String::new() } else { format!(" ORDER BY {path}") };
                format!("SELECT Id, (SELECT Id, {path} FROM {}{order}) FROM {name}", child.relationship_name)
            }
            None => format!("SELECT {path} FROM {name}"),
        },
        12 => format!("SELECT TYPEOF Who WHEN Contact THEN {} ELSE Name END FROM Task", field.name),
        _ => format!("SELECT {path} FROM {name} USING SCOPE mine"),
    }
}

fn path<'o>(dice: &mut Dice<'_>, object: &'o Object, objects: &'o [Object]) -> (String, &'o Field) {
    let own = dice.field(object, Flags::default());
    let parents: Vec<(&str, &Object)> = object
        .fields
        .iter()
        .filter_map(|field| Some((field.relationship_name.as_deref()?, field.reference_to.first()?)))
        .filter_map(|(name, to)| Some((name, objects.iter().find(|object| object.name == *to)?)))
        .collect();
    if parents.is_empty() || dice.below(3) > 0 {
        return (own.name.to_string(), own);
    }
    let (relationship, parent) = dice.one_of(&parents);
    let field = dice.field(parent, Flags::default());
    (format!("{relationship}.{}", field.name), field)
}

#[test]
fn no_query_tells_two_orgs_apart_that_differ_in_hidden_values_alone() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let [first, second] = runtime.block_on(two());
    let objects = telling(&first.catalog, &policy());
    let both = |soql: &str, readable: &Catalog, policy: &Policy| {
        runtime.block_on(async {
            (answer(&first, readable, policy, soql).await, answer(&second, readable, policy, soql).await)
        })
    };

    // The test could fail: without masks the very same queries tell the orgs apart.
    for soql in ["SELECT Id FROM Contact ORDER BY Email LIMIT 1", "SELECT MIN(Amount) FROM Opportunity"] {
        let (one, other) = both(soql, &first.catalog, &Policy::default());
        assert_ne!(one.expect("rows"), other.expect("rows"), "{soql}");
    }

    let denying = POLICY.replace("[policy.mask]", "[policy.deny_read]");
    for (text, refusal, least) in
        [(POLICY, "is masked here", [400, 60, 300]), (&denying, "no field", [400, 0, 300])]
    {
        let policy = Policy::from_toml(text).expect("a policy");
        let counts = thrown_at(&objects, &policy.readable(&first.catalog), &policy, refusal, &both);
        assert!(counts.iter().zip(least).all(|(count, least)| *count >= least), "{text}: {counts:?}");
    }
}

/// Throws queries at two orgs, which must answer the same; and counts how many were answered, answered with something
/// masked, and refused in these words.
fn thrown_at(
    objects: &[Object],
    readable: &Catalog,
    policy: &Policy,
    refusal: &str,
    both: &impl Fn(&str, &Catalog, &Policy) -> (Result<String, String>, Result<String, String>),
) -> [u32; 3] {
    let counts = std::cell::Cell::new([0; 3]);
    let count = |at: usize| {
        let mut counted = counts.get();
        counted[at] += 1;
        counts.set(counted);
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner =
        TestRunner::new_with_rng(Config { cases: 2500, failure_persistence: None, ..Config::default() }, rng);
    runner
        .run(&vec(any::<u16>(), 40), |numbers| {
            let dice = &mut Dice(numbers.iter());
            let soql = if dice.below(3) == 0 { thrown(dice, objects) } else { guessing(dice, objects) };
            let (one, other) = both(&soql, readable, policy);
            prop_assert_eq!(&one, &other, "{}", soql);
            match one {
                Ok(rows) if rows.contains(MASKED) => count(1),
                Ok(_) => count(0),
                Err(error) if error.contains(refusal) => count(2),
                Err(_) => {}
            }
            Ok(())
        })
        .expect("no hidden value is told");
    counts.get()
}

#[tokio::test]
async fn a_record_reads_the_same_whatever_stands_in_its_masked_fields() {
    let [first, second] = two().await;
    let (policy, catalog) = (policy(), policy().readable(&first.catalog));
    let read = async |raw: &Raw, object: &str, id: &str| {
        let mut record = record::run(&raw.client, &catalog, &policy, object, id).await.expect("a record");
        record.fields.retain(|(name, _)| !STAMPS.contains(&name.as_str()));
        record
    };
    for object in ["Account", "Contact", "Lead", "Opportunity"] {
        for known in first.all("Id", object).await.iter().take(10) {
            let id = known.text("Id").expect("an id");
            let record = read(&first, object, id).await;
            assert_eq!(record, read(&second, object, id).await);
            assert!(serde_json::to_string(&record).expect("a record").contains(MASKED));
        }
    }
}

#[tokio::test]
async fn a_question_that_needs_a_masked_field_says_so_and_sends_nothing() {
    let raw = org(1, 40, "2026-05-20").await;
    let at_risk = AtRiskArgs { quarter_end: "2026-06-30".to_owned(), commit_stage: "Commit".to_owned() };
    for field in ["Amount", "CloseDate", "StageName", "IsClosed"] {
        let policy =
            Policy::from_toml(&format!("[policy.mask]\nOpportunity = ['{field}']")).expect("a policy");
        let catalog = policy.readable(&raw.catalog);
        let told = format!("Opportunity.{field} is masked here");
        let errors = [
            pipeline::run(&raw.client, &catalog, &policy, &PipelineArgs::default()).await.err(),
            stale::run(&raw.client, &catalog, &policy, &StaleArgs::default()).await.err(),
            at_risk::run(&raw.client, &catalog, &policy, &at_risk).await.err(),
        ];
        for error in errors {
            assert!(error.expect(field).to_string().starts_with(&told), "{field}");
        }
    }
    let events = Policy::from_toml("[policy.mask]\nEvent = ['ActivityDate']").expect("a policy");
    let error = at_risk::run(&raw.client, &raw.catalog, &events, &at_risk).await.expect_err("masked");
    assert!(error.to_string().contains("Event.ActivityDate"), "{error}");
}

#[tokio::test]
async fn names_are_masked_in_the_lists_of_deals() {
    let raw = org(1, 60, "2026-05-20").await;
    let text = "[policy.mask]\nOpportunity = ['Name']\nAccount = ['Name']\nUser = ['LastName']";
    let policy = Policy::from_toml(text).expect("a policy");
    let catalog = policy.readable(&raw.catalog);
    let open =
        stale::run(&raw.client, &catalog, &Policy::default(), &StaleArgs { days: 7 }).await.expect("deals");
    let closed = stale::run(&raw.client, &catalog, &policy, &StaleArgs { days: 7 }).await.expect("deals");
    assert_eq!((open.deals.len(), &open.total), (closed.deals.len(), &closed.total));
    assert!(!closed.deals.is_empty());
    for (open, closed) in open.deals.iter().zip(&closed.deals) {
        assert_eq!((open.deal.id, open.deal.amount), (closed.deal.id, closed.deal.amount));
        assert_eq!(closed.deal.name, MASKED);
        for named in [&closed.deal.account, &closed.deal.owner] {
            assert!(named.as_ref().is_none_or(|named| named.name.as_deref() == Some(MASKED)));
        }
        assert_ne!(open.deal.name, MASKED);
    }
}
