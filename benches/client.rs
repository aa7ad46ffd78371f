//! What the client costs: `cargo bench --bench client`.
//!
//! Meant: reading a record takes less than 5 % longer than with bare reqwest, and streaming ten times as many records
//! needs no more memory (`max alloc`).

use std::path::Path;
use std::sync::{Arc, LazyLock};

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher, black_box};
use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, QueryOptions, StreamExt};
use salesforce_revops::sandbox::seed::{Year, seed};
use salesforce_revops::sandbox::store::{Store, StoreError};
use salesforce_revops::sandbox::{Options, Running, start};
use salesforce_revops::sobjects::describe::SObjectDescribe;
use salesforce_revops::sobjects::{Catalog, Id, Record};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

const LEADS: usize = 100_000;
const FIELDS: [&str; 4] = ["Id", "Name", "Company", "Email"];

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

/// What the org runs on; its threads are none of those that are measured.
static ORGS: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));
static ORG: LazyLock<Org> = LazyLock::new(Org::make);

struct Org {
    running: Running,
    lead: Id,
    _folder: tempfile::TempDir,
}

fn main() {
    divan::main();
}

fn snapshots() -> Vec<(String, String)> {
    let owned = |(name, json): &(&str, &str)| ((*name).to_owned(), (*json).to_owned());
    salesforce_revops::objects::SNAPSHOTS.iter().map(owned).collect()
}

impl Org {
    fn make() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("leads.db");
        let lead = fill(&file).expect("leads");
        let options = Options { snapshots: snapshots(), database: Some(file), ..Options::default() };
        let running = ORGS.block_on(start(options)).expect("an org");
        Self { running, lead, _folder: folder }
    }

    fn client(&self) -> Client {
        let settings = Settings::new(&self.running.instance_url, &self.running.access_token);
        Client::new(&settings.expect("settings")).expect("a client")
    }
}

/// Makes the leads, and answers one of them.
fn fill(file: &Path) -> Result<Id, StoreError> {
    let describes: Vec<SObjectDescribe> =
        snapshots().iter().map(|(_, json)| serde_json::from_str(json).expect("a describe")).collect();
    let store = Store::open(Arc::new(Catalog::from_describes("sandbox", "v60.0", &describes)), Some(file))?;
    let year = Year { today: "2026-05-20".parse().expect("a day"), seed: 1, opportunities: 20 };
    store.with(|tx| {
        seed(tx, &year)?;
        let mut last = None;
        for number in 0..LEADS {
            let fields = json!({"LastName": format!("Lead {number}"), "Name": format!("Lead {number}"),
                "Company": "Acme", "Email": format!("lead{number}@example.com"), "Status": "Open - Not Contacted"});
            let Value::Object(row) = fields else { unreachable!("an object") };
            last = Some(tx.insert("Lead", &row)?);
        }
        Ok(last.expect("a lead"))
    })
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[divan::bench(sample_count = 400, sample_size = 5)]
fn a_record_by_bare_reqwest(bencher: Bencher) {
    let runtime = runtime();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let Org { running, lead, .. } = &*ORG;
    let path = format!("/services/data/v60.0/sobjects/Lead/{lead}?fields={}", FIELDS.join(","));
    let url = format!("{}{path}", running.instance_url);
    bencher.bench_local(|| {
        runtime.block_on(async {
            let answer = http.get(&url).bearer_auth(&running.access_token).send().await.expect("an answer");
            let body = answer.bytes().await.expect("a body");
            serde_json::from_slice::<Record>(&body).expect("a record")
        })
    });
}

#[divan::bench(sample_count = 400, sample_size = 5)]
fn a_record_by_the_client(bencher: Bencher) {
    let (runtime, client) = (runtime(), ORG.client());
    bencher.bench_local(|| runtime.block_on(client.record("Lead", &ORG.lead, &FIELDS)).expect("a record"));
}

#[divan::bench(sample_count = 3, sample_size = 1, args = [10_000, LEADS])]
fn stream(bencher: Bencher, records: usize) {
    let (runtime, client) = (runtime(), ORG.client());
    let soql = format!("SELECT Id, Name, Company, Email FROM Lead LIMIT {records}");
    bencher.counter(ItemsCount::new(records)).bench_local(|| {
        runtime.block_on(async {
            let mut leads = client.query_stream_with::<Record>(&soql, QueryOptions::default());
            let mut count = 0;
            while let Some(lead) = leads.next().await {
                black_box(lead.expect("a record"));
                count += 1;
            }
            assert_eq!(count, records);
        });
    });
}
