//! The SDK with generated types, against the embedded org.

use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, Composite, Page};
use salesforce_revops::objects::opportunity::{
    Opportunity, OpportunityCreate, OpportunityField as F, OpportunityRequired, OpportunityUpdate, StageName,
    columns,
};
use salesforce_revops::objects::{Account, AccountCreate, AccountField, AccountRequired, SNAPSHOTS};
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::json;
use sobjects::describe::SObjectDescribe;
use sobjects::{Id, NewRecord, Patch};
use soql::build::{Select, asc, field};

async fn org() -> (Client, Running) {
    let snapshots = SNAPSHOTS.iter().map(|(name, json)| ((*name).to_owned(), (*json).to_owned())).collect();
    let org = start(Options { snapshots, opportunities: 10, ..Options::default() }).await.expect("an org");
    let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
    (Client::new(&settings).expect("a client"), org)
}

fn deal(name: &str) -> OpportunityCreate {
    OpportunityCreate::new(OpportunityRequired {
        close_date: sobjects::temporal::parse_date("2027-06-30").expect("a date"),
        name: name.to_owned(),
        stage_name: StageName::Prospecting,
    })
}

async fn create<N: NewRecord>(client: &Client, record: &N) -> Id<N::Object> {
    client.create(record).await.expect("created")
}

#[tokio::test]
async fn a_record_is_created_read_changed_and_cleared_by_its_types() {
    let (client, _org) = org().await;
    let amount = "1250000.55".parse().expect("a number");
    let new =
        OpportunityCreate { amount: Patch::Set(amount), next_step: "Call".into(), ..deal("Acme renewal") };
    let id = create(&client, &new).await;

    let read: Opportunity =
        client.get(&id, &[F::Name, F::Amount, F::StageName, F::NextStep]).await.expect("read");
    assert_eq!((read.name.as_deref(), read.amount), (Some("Acme renewal"), Some(amount)));
    assert_eq!(read.stage_name, Some(StageName::Prospecting));

    let change = OpportunityUpdate { next_step: Patch::Null, name: "Acme 2027".into(), ..Default::default() };
    client.update(&id, &change).await.expect("changed");
    let read: Opportunity = client.get(&id, &[F::Name, F::Amount, F::NextStep]).await.expect("read");
    assert_eq!((read.name.as_deref(), read.next_step, read.amount), (Some("Acme 2027"), None, Some(amount)));
}

#[tokio::test]
async fn a_query_made_of_typed_columns_reads_typed_records_in_order() {
    let (client, _org) = org().await;
    for name in ["O'Neil \\ 50% + more", "Acme & Sons"] {
        create(&client, &deal(name)).await;
    }
    let query = Select::of::<Opportunity>()
        .fields([F::Id, F::Name])
        .filter(field(columns::NAME).is_in(["O'Neil \\ 50% + more", "Acme & Sons"]))
        .order_by(asc(columns::NAME))
        .build();
    let page = client.query::<Opportunity>(&query).await.expect("a page");
    let names: Vec<_> = page.records.iter().filter_map(|deal| deal.name.as_deref()).collect();
    assert_eq!(names, ["Acme & Sons", "O'Neil \\ 50% + more"]);
    assert_eq!((page.total_size, page.done), (2, true));
}

#[tokio::test]
async fn a_query_longer_than_a_url_gives_the_same_as_a_short_one() {
    let (client, _org) = org().await;
    create(&client, &deal("Acme renewal")).await;
    let names = (0..900).map(|n| format!("Nobody {n}")).chain(["Acme renewal".to_owned()]);
    let query =
        Select::of::<Opportunity>().fields([F::Name]).filter(field(columns::NAME).is_in(names)).build();
    assert!(query.to_string().len() > 8_000);
    let page = client.query::<Opportunity>(&query).await.expect("a page");
    assert_eq!(
        page.records.iter().filter_map(|deal| deal.name.as_deref()).collect::<Vec<_>>(),
        ["Acme renewal"]
    );
}

#[tokio::test]
async fn pages_follow_each_other_and_give_each_record_once() {
    let (client, _org) = org().await;
    for batch in 0..10 {
        let composite = (0..25).fold(Composite::all_or_none(), |composite, n| {
            let name = format!("Paged {:03}", batch * 25 + n);
            composite.add(
                format!("n{n}"),
                client.api().create("Account", &json!({"Name": name})).expect("a request"),
            )
        });
        assert!(client.composite(&composite).await.expect("an answer").failure().is_none());
    }
    let query = "SELECT Name FROM Account WHERE Name LIKE 'Paged %' ORDER BY Name";
    let request =
        client.api().query(query).expect("a request").header("Sforce-Query-Options", "batchSize=200");
    let first: Page<Account> = client.send(&request).await.and_then(|answer| answer.json()).expect("a page");
    let second = client.next_page(&first).await.expect("an answer").expect("a page");
    assert_eq!((first.records.len(), first.total_size, first.done), (200, 250, false));
    assert_eq!((second.records.len(), second.total_size, second.done), (50, 250, true));
    assert!(client.next_page(&second).await.expect("nothing to ask").is_none());
    let names = first.records.iter().chain(&second.records).filter_map(|account| account.name.clone());
    assert!(names.eq((0..250).map(|n| format!("Paged {n:03}"))));
}

#[tokio::test]
async fn refusals_carry_code_fields_and_status() {
    let (client, _org) = org().await;
    let error = client.create_json("Account", &json!({"Phone": "1"})).await.expect_err("no name");
    assert_eq!((error.status(), error.code()), (Some(400), Some("REQUIRED_FIELD_MISSING")));
    assert_eq!(error.errors()[0].fields, ["Name"]);

    let error = client.query_text::<Account>("SELECT Nme FROM Account").await.expect_err("no such field");
    assert_eq!((error.status(), error.code()), (Some(400), Some("INVALID_FIELD")));

    let nobody: Id = "006000000000000".parse().expect("an id");
    let error = client.get::<Opportunity>(&nobody, &[F::Name]).await.expect_err("nothing there");
    assert_eq!((error.status(), error.code()), (Some(404), Some("NOT_FOUND")));
}

#[tokio::test]
async fn an_ended_session_says_how_to_get_a_new_one() {
    let (_, org) = org().await;
    let settings = Settings::new(&org.instance_url, "00D000000000001!no.such.token").expect("settings");
    let error = Client::new(&settings).expect("a client").user_info().await.expect_err("no session");
    assert!(error.to_string().contains("SFDC_ACCESS_TOKEN"), "{error}");
    let error = Client::new(&settings).expect("a client").limits().await.expect_err("no session");
    assert_eq!((error.status(), error.code()), (Some(401), Some("INVALID_SESSION_ID")));
}

#[tokio::test]
async fn an_object_is_described_as_its_snapshot_has_it() {
    let (client, _org) = org().await;
    let (_, snapshot) = SNAPSHOTS.iter().find(|(name, _)| *name == "Opportunity").expect("a snapshot");
    let snapshot: SObjectDescribe = serde_json::from_str(snapshot).expect("a describe");
    assert_eq!(*client.describe("Opportunity").await.expect("a describe"), snapshot);
    let error = client.describe("Nothing__c").await.expect_err("no such object");
    assert_eq!((error.status(), error.code()), (Some(404), Some("NOT_FOUND")));
}

#[tokio::test]
async fn who_asks_and_what_is_left_are_known() {
    let (client, org) = org().await;
    let user = client.user_info().await.expect("a user");
    assert_eq!(user.preferred_username.as_deref(), Some(org.username.as_str()));
    assert_eq!((user.user_id.prefix(), user.organization_id.prefix()), ("005", "00D"));
    let limits = client.limits().await.expect("limits");
    let usage = client.last_limit().expect("usage");
    assert_eq!(limits["DailyApiRequests"].max.unsigned_abs(), usage.max);
    client.limits().await.expect("limits");
    assert_eq!(client.last_limit().expect("usage").used, usage.used + 1);
}

#[tokio::test]
async fn of_a_composite_all_or_none_a_late_refusal_leaves_nothing_behind() {
    let (client, _org) = org().await;
    let account = AccountCreate::new(AccountRequired { name: "Acme".into() });
    let id = create(&client, &account).await;
    let rename = |name: &str| client.api().update("Account", id, &json!({"Name": name})).expect("a request");
    let long_ago = "Thu, 01 Jan 2015 00:00:00 GMT";

    let composite = Composite::all_or_none()
        .add("rename", rename("Changed"))
        .add("again", rename("Changed twice").header("If-Unmodified-Since", long_ago))
        .add("after", client.api().record("Account", id, &["Name"]).expect("a request"));
    let answer = client.composite(&composite).await.expect("an answer");
    let (reference, error) = answer.failure().expect("a failure");
    assert_eq!((reference, error.status()), ("again", Some(412)));
    let read: Account = client.get(&id, &[AccountField::Name]).await.expect("read");
    assert_eq!(read.name.as_deref(), Some("Acme"));

    let composite = Composite::all_or_none()
        .add("rename", rename("Changed"))
        .add("after", client.api().record("Account", id, &["Name"]).expect("a request"));
    let answer = client.composite(&composite).await.expect("an answer");
    assert!(answer.failure().is_none());
    let after: Account = answer.part("after").and_then(|part| part.read()).expect("read");
    assert_eq!(after.name.as_deref(), Some("Changed"));
}
