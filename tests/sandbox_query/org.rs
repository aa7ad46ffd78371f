//! An embedded org with few records, made by each test for itself.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::Weekday;
use chrono_tz::Tz;
use salesforce_revops::sandbox::calendar::FiscalCalendar;
use salesforce_revops::sandbox::query::{Answer, Context, QueryError};
use salesforce_revops::sandbox::store::{Store, StoreError};
use salesforce_revops::sobjects::describe::SObjectDescribe;
use salesforce_revops::sobjects::{Catalog, Id};
use serde_json::Value;

pub(crate) struct Org {
    pub(crate) store: Store,
    pub(crate) context: Context,
}

/// The snapshots in this folder of the repository.
pub(crate) fn catalog(folder: &str) -> Arc<Catalog> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("snapshots").map(|entry| entry.expect("entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    let describes: Vec<SObjectDescribe> = paths
        .iter()
        .map(|path| serde_json::from_slice(&std::fs::read(path).expect("snapshot")).expect("describe"))
        .collect();
    Arc::new(Catalog::from_describes("sandbox", "v60.0", &describes))
}

impl Org {
    pub(crate) fn empty() -> Self {
        Self::of(catalog("sobjects/orgs/sandbox"))
    }

    /// It is 21:30 on 30 June 2026 in New York, and already 1 July in UTC.
    pub(crate) fn of(catalog: Arc<Catalog>) -> Self {
        let context = Context {
            now: "2026-07-01T01:30:00Z".parse().expect("now"),
            user: None,
            zone: Tz::America__New_York,
            fiscal: FiscalCalendar::default(),
            week_start: Weekday::Sun,
            api_version: "v60.0".to_owned(),
            with_deleted: false,
            sight: None,
            computed: Arc::default(),
        };
        Self { store: Store::open(catalog, None).expect("store"), context }
    }

    pub(crate) fn insert(&self, object: &str, fields: Value) -> Id {
        let Value::Object(row) = fields else { panic!("fields are an object") };
        self.store.with(|tx| tx.insert(object, &row)).unwrap_or_else(|error: StoreError| panic!("{error}"))
    }

    /// One record for each of these names.
    pub(crate) fn insert_all(&self, object: &str, rows: impl IntoIterator<Item = Value>) -> Vec<Id> {
        rows.into_iter().map(|row| self.insert(object, row)).collect()
    }

    pub(crate) fn try_query(&self, soql: &str, page: usize) -> Result<Answer, QueryError> {
        let query = salesforce_revops::soql::parse(soql).unwrap_or_else(|error| panic!("{soql}: {error}"));
        self.store.with(|tx| tx.query(&query, &self.context, page))
    }

    pub(crate) fn query(&self, soql: &str) -> Vec<Value> {
        let answer = self.try_query(soql, 2000).unwrap_or_else(|error| panic!("{soql}: {error}"));
        answer.records.into_iter().map(Value::Object).collect()
    }

    pub(crate) fn count(&self, soql: &str) -> u64 {
        self.try_query(soql, 1).unwrap_or_else(|error| panic!("{soql}: {error}")).total_size
    }

    /// The text values of one field, in the order of the answer; `-` where there is none.
    pub(crate) fn texts(&self, soql: &str, field: &str) -> Vec<String> {
        let text = |record: &Value| record[field].as_str().unwrap_or("-").to_owned();
        self.query(soql).iter().map(text).collect()
    }

    /// The names of the accounts that meet a condition, in their alphabet.
    pub(crate) fn accounts(&self, condition: &str) -> String {
        self.texts(&format!("SELECT Name FROM Account WHERE {condition} ORDER BY Name"), "Name").join(" ")
    }
}
