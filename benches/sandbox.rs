//! What the embedded org costs: `cargo bench --bench sandbox`.
//!
//! Meant: in memory with the default records it starts in under 50 ms, and over 500,000 leads a selective query
//! answers in milliseconds.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use salesforce_revops::sandbox::seed::{Year, seed};
use salesforce_revops::sandbox::store::{Row, Store, StoreError};
use salesforce_revops::sandbox::{Options, Running, start};
use salesforce_revops::sobjects::Catalog;
use salesforce_revops::sobjects::describe::SObjectDescribe;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

const LEADS: usize = 500_000;
const SOURCES: [&str; 5] = ["Web", "Phone Inquiry", "Partner Referral", "Purchased List", "Other"];

fn main() {
    divan::main();
}

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// An org with half a million leads, made once for all benches.
static LARGE: LazyLock<Large> = LazyLock::new(Large::make);

struct Large {
    running: Running,
    http: reqwest::Client,
    lead: String,
    _folder: tempfile::TempDir,
}

fn snapshots() -> Vec<(String, String)> {
    let owned = |(name, json): &(&str, &str)| ((*name).to_owned(), (*json).to_owned());
    salesforce_revops::objects::SNAPSHOTS.iter().map(owned).collect()
}

fn catalog() -> Arc<Catalog> {
    let describes: Vec<SObjectDescribe> =
        snapshots().iter().map(|(_, json)| serde_json::from_str(json).expect("a describe")).collect();
    Arc::new(Catalog::from_describes("sandbox", "v60.0", &describes))
}

fn year(opportunities: usize) -> Year {
    Year { today: "2026-05-20".parse().expect("a day"), seed: 1, opportunities }
}

fn lead(number: usize) -> Row {
    let source = SOURCES[number % SOURCES.len()];
    let fields = json!({"LastName": format!("Lead {number:06}"), "Name": format!("Lead {number:06}"),
        "Company": format!("Company {}", number % 5000), "Email": format!("lead{number}@example.com"),
        "Status": "Open - Not Contacted", "LeadSource": source, "AnnualRevenue": (number % 9000) as f64 * 1000.5});
    match fields {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

impl Large {
    fn make() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("org.db");
        fill(&file).expect("records");
        let options = Options { snapshots: snapshots(), database: Some(file), ..Options::default() };
        let running = RUNTIME.block_on(start(options)).expect("an org");
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let mut large = Self { running, http, lead: String::new(), _folder: folder };
        let found = large.query("SELECT Id FROM Lead WHERE Email = 'lead77777@example.com'");
        large.lead = found["records"][0]["Id"].as_str().expect("a lead").to_owned();
        large
    }

    async fn get(&self, path: &str) -> Value {
        let url = format!("{}/services/data/v60.0{path}", self.running.instance_url);
        let answer =
            self.http.get(url).bearer_auth(&self.running.access_token).send().await.expect("an answer");
        assert!(answer.status().is_success(), "{path}");
        serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON")
    }

    fn query(&self, soql: &str) -> Value {
        let q: String = url::form_urlencoded::byte_serialize(soql.as_bytes()).collect();
        RUNTIME.block_on(self.get(&format!("/query?q={q}")))
    }
}

fn fill(file: &Path) -> Result<(), StoreError> {
    let store = Store::open(catalog(), Some(file))?;
    store.with(|tx| {
        seed(tx, &year(20))?;
        (0..LEADS).try_for_each(|number| tx.insert("Lead", &lead(number)).map(drop))
    })
}

#[divan::bench(sample_count = 20)]
fn start_in_memory_with_the_default_records(bencher: Bencher) {
    let options = || Options { snapshots: snapshots(), ..Options::default() };
    bencher.with_inputs(options).bench_values(|options| RUNTIME.block_on(start(options)).expect("an org"));
}

#[divan::bench(sample_count = 5, args = [120, 1_000, 10_000])]
fn seed_opportunities(bencher: Bencher, opportunities: usize) {
    let catalog = catalog();
    bencher
        .counter(ItemsCount::new(opportunities))
        .with_inputs(|| Store::open(Arc::clone(&catalog), None).expect("a store"))
        .bench_refs(|store| store.with(|tx| seed(tx, &year(opportunities))));
}

#[divan::bench(sample_count = 50, args = [
    "SELECT Id, Name, Company FROM Lead WHERE Email = 'lead250000@example.com'",
    "SELECT Id, Name FROM Lead WHERE Name LIKE 'Lead 25000%'",
    "SELECT Id, Name, Owner.Name FROM Lead WHERE Name > 'Lead 499990' ORDER BY Name LIMIT 10",
    "SELECT COUNT() FROM Lead WHERE CreatedDate = TODAY",
])]
fn select_from_500_000_leads(bencher: Bencher, soql: &str) {
    bencher.bench(|| LARGE.query(black_box(soql)));
}

#[divan::bench(sample_count = 5, args = [
    "SELECT LeadSource, COUNT(Id) n, SUM(AnnualRevenue) total FROM Lead GROUP BY LeadSource",
    "SELECT COUNT() FROM Lead",
    "SELECT COUNT() FROM Lead WHERE Company = 'Company 77'",
])]
fn aggregate_500_000_leads(bencher: Bencher, soql: &str) {
    bencher.bench(|| LARGE.query(black_box(soql)));
}

#[divan::bench(sample_count = 10, args = [1, 8])]
fn a_thousand_row_gets(bencher: Bencher, connections: usize) {
    const GETS: usize = 1000;
    let path = format!("/sobjects/Lead/{}?fields=Id,Name,Email", LARGE.lead);
    bencher.counter(ItemsCount::new(GETS)).bench(|| {
        RUNTIME.block_on(async {
            let mut clients = JoinSet::new();
            for _ in 0..connections {
                let path = path.clone();
                clients.spawn(async move {
                    for _ in 0..GETS / connections {
                        black_box(LARGE.get(&path).await);
                    }
                });
            }
            clients.join_all().await
        })
    });
}
